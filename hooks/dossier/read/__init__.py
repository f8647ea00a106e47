"""Reading: an original becomes spans with roles, blocks, emendations and what it says of itself."""
