"""Set phrases by which pages speak of themselves, as data, and the matcher that finds them."""
