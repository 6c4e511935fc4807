"""Mails: one attachment of theirs is the text; the rest is told."""
