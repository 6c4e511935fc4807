"""Literal text: what a page marks as code, as a quotation, or as words of another language.

It travels to the paragraph with the marks of its characters, and leaves them there: the canonical
text has no such mark.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from paraph.formats.paragraph import LITERAL_SPAN, Spans

LITERAL: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys(
            ("code", "kbd", "samp", "var", "tt", "pre", "listing", "xmp", "plaintext", "textarea"),
            "code",
        ),
        **dict.fromkeys(("q", "blockquote"), "quotation"),
        "cite": "title",
        "abbr": "abbreviation",
        "acronym": "abbreviation",
        "dfn": "defined term",
    }
)
"""What the text of an element is, by the name of the element."""
_LANGUAGE = "language "


def as_literal(spans: Spans, why: str) -> Spans:
    """Return marks that say `why` their text is literal.

    The outermost reason holds, but for a language: the innermost of them holds, and any other
    reason before it.
    """
    told = next((value for name, value in spans if name == LITERAL_SPAN), None)
    if told is None:
        return (*spans, (LITERAL_SPAN, why))
    if told == why or not told.startswith(_LANGUAGE):
        return spans
    return tuple((name, why if name == LITERAL_SPAN else value) for name, value in spans)
