"""Cutting an original into passages: lines, sentences, wraps, stamps, and what can be seen of each passage alone."""
