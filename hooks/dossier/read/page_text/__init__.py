"""From decisions to the text of the page: inline markup, blocks, emendations."""
