"""Options heard: whether what a user says of files says anything for one of them."""

from __future__ import annotations

from collections.abc import Sequence

from paraph.errors import UsageError
from paraph.text.reading import Reading

_TEXTS = frozenset(("text", "markdown", "html"))
_MAIL = "mail/"
_ACCEPTED = {
    "--accept-text-layer": (frozenset(("pdf",)), "accepts what a PDF holds"),
    "--accept-conversion": (
        frozenset(("rtf", "doc")),
        "accepts what another program made of a .rtf or .doc",
    ),
}
"""Which formats each acceptance is of, and what it does."""


def check_heard(
    readings: Sequence[Reading],
    *,
    encoding: str = "",
    attachment: str = "",
    accept_text_layer: bool = False,
    accept_conversion: bool = False,
) -> None:
    """Refuse an option that says nothing for any of `readings`: who gave it meant another file.

    So is an acceptance of several files that are not the same byte for byte: who gave it may have
    looked at one.

    Raises:
        UsageError: one does.
    """
    formats = {each.source.format for each in readings}
    mailed = any(each.source.reader.startswith(_MAIL) for each in readings)
    if encoding and not formats & _TEXTS:
        raise UsageError(f"--encoding is that of a text or a page, and {_none(readings)}")
    if attachment and not mailed:
        raise UsageError(f"--attachment is one of a mail, and {_none(readings)}")
    for name, said in (
        ("--accept-text-layer", accept_text_layer),
        ("--accept-conversion", accept_conversion),
    ):
        if not said:
            continue
        check_accepted(readings, name, name)
        concerned = {
            each.source.content: each.source.file
            for each in readings
            if each.source.format in _ACCEPTED[name][0]
        }
        if len(concerned) > 1:
            files = " and ".join(dict.fromkeys(concerned.values()))
            raise UsageError(
                f"{name} does not say which of {files} you compared: say it by {name}-of"
            )


def check_accepted(readings: Sequence[Reading], name: str, said: str) -> None:
    """Refuse an acceptance, `said` so, that is of none of `readings`.

    Raises:
        UsageError: it is.
    """
    formats, does = _ACCEPTED[name]
    if not any(each.source.format in formats for each in readings):
        raise UsageError(f"{said} {does}, and {_none(readings)}")


def _none(readings: Sequence[Reading]) -> str:
    return "the file is none" if len(readings) == 1 else "no file is one"


__all__ = ["check_accepted", "check_heard"]
