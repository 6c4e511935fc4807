"""Printing: what a sheet says, as a tagged PDF (PDF/A-2a, PDF/UA-1), read back and checked."""
