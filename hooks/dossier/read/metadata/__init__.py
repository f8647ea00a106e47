"""The search for title, authors, date and publishers."""
