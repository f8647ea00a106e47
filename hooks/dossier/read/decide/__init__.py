"""Which role each passage has: by its own words, by the core of the article, by its place, on second thoughts."""
