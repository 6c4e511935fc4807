"""Pairs of DOCX files that differ in exactly one thing, and how a comparison must see it."""
