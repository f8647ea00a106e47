"""What developers run by hand; nothing here takes part in building the site."""
