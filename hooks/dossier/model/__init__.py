"""The values that the steps hand to each other: frozen dataclasses, no behaviour beyond reading themselves.

`text` is what reading yields, `sources` what curators state, `links` what linking yields, `pages` what is published.
"""
