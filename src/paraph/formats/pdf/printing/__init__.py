"""Printing: what a sheet says, as a tagged PDF for archives (PDF/A-2a), read back and checked."""
