"""Paraph fixes the text of an agreement, and keeps its whole life true to it."""
