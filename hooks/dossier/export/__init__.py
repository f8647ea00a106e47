"""The dossier's data for programs: what the editors wrote, in formats that others read."""
