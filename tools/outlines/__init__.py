"""The outlines of the states, from Natural Earth to ``sources/outlines.yml``: `make outlines`.

The way of the data: countries -> frame -> drawing -> the file. Everything but ``__main__.py`` is pure.
"""
