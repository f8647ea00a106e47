"""Citations: what the dossier holds, as citation managers and citation styles take it.

    sources -> items (CSL-JSON) -> pandoc (Chicago, APA, MLA) -> formatted
                                -> bibtex, ris

Everything here is pure; `dossier.citing` runs the processor.
"""
