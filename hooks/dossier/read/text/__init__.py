"""Cutting an original into passages: lines, sentences, wraps, stamps, markup, and what each passage shows by itself."""
