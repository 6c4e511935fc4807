"""One place where a cheat would put a word, and what must become of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tests.docx_kit.package import Part, docx
from tests.docx_kit.snippets import framed

Make = Callable[[str], bytes]


@dataclass(frozen=True, slots=True)
class Channel:
    """A place for a word.

    `becomes` is "shown" (a character of the text that is not under a hidden mark), "hidden" (one
    that is), "value" (of a mark or a label) or "named" (a hazard or an unread thing).
    """

    name: str
    make: Make
    becomes: str = "shown"
    fault: str = ""


def body(
    name: str, template: str, becomes: str = "shown", *parts: Part, fault: str = ""
) -> Channel:
    """Return a channel in the body; WORD is the word."""
    return Channel(
        name, lambda word: docx(framed(template.replace("WORD", word)), *parts), becomes, fault
    )


def part(  # noqa: PLR0913 - the keywords are those of a channel
    name: str,
    content: str,
    make: Callable[[str], Part],
    becomes: str = "shown",
    *,
    section: str = "",
    fault: str = "",
) -> Channel:
    return Channel(
        name, lambda word: docx(framed(content), make(word), section=section), becomes, fault
    )
