"""Options heard: whether what a user says of files says anything for one of them."""

from __future__ import annotations

from collections.abc import Sequence

from paraph.errors import UsageError
from paraph.text.reading import Reading

_TEXTS = frozenset(("text", "markdown", "html"))
_CONVERTED = frozenset(("rtf", "doc"))
_MAIL = "mail/"


def check_heard(
    readings: Sequence[Reading],
    *,
    encoding: str = "",
    attachment: str = "",
    accept_text_layer: bool = False,
    accept_conversion: bool = False,
) -> None:
    """Refuse an option that says nothing for any of `readings`: who gave it meant another file.

    Raises:
        UsageError: one does.
    """
    formats = {each.source.format for each in readings}
    mailed = any(each.source.reader.startswith(_MAIL) for each in readings)
    none = "the file is none" if len(readings) == 1 else "no file is one"
    if encoding and not formats & _TEXTS:
        raise UsageError(f"--encoding is that of a text or a page, and {none}")
    if attachment and not mailed:
        raise UsageError(f"--attachment is one of a mail, and {none}")
    if accept_text_layer and "pdf" not in formats:
        raise UsageError(f"--accept-text-layer accepts what a PDF holds, and {none}")
    if accept_conversion and not formats & _CONVERTED:
        raise UsageError(
            f"--accept-conversion accepts what another program made of a .rtf or .doc, and {none}"
        )


__all__ = ["check_heard"]
