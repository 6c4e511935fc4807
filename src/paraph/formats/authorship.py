"""Authorship by format: who is named as the author of a file and of its tracked changes."""

from __future__ import annotations

from importlib import import_module

from paraph.text.authorship import Authorship

_READERS = {"docx": "paraph.formats.docx.authorship"}
"""Modules with an `authorship(source, file)`, by the names of formats that name authors."""


def authorship(source: bytes, file: str, format: str) -> Authorship:  # noqa: A002
    """Return what a file of a format says of its authors: nothing where the format cannot.

    Raises:
        InputError: the file is damaged or too large.
    """
    module = _READERS.get(format)
    if module is None:
        return Authorship()
    found: Authorship = import_module(module).authorship(source, file)
    return found
