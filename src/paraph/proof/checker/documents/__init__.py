"""Whole documents: the classes that rest on every label, reference and term of both texts."""
