"""One pair: its name, its two files, and how their difference must be seen."""

from __future__ import annotations

from dataclasses import dataclass

from tests.docx_kit.package import Part, docx
from tests.docx_kit.snippets import framed

from paraph.text.reading import View


@dataclass(frozen=True, slots=True)
class Pair:
    """Two files that differ in one thing.

    `sees` is "change", "unread", "nothing" or "hazard CODE", as `tests.docx_kit.seen.seen` says.
    `edit` is what must have given way to what, where that is worth saying. `fault` names what the
    reader is known not to see yet.
    """

    name: str
    old: bytes
    new: bytes
    sees: str = "change"
    edit: tuple[str, str] | None = None
    view: View | None = None
    fault: str = ""


def inside(  # noqa: PLR0913 - the keywords are those of a pair
    name: str,
    old: str,
    new: str,
    *parts: Part,
    sees: str = "change",
    edit: tuple[str, str] | None = None,
    view: View | None = None,
    section: str = "",
    fault: str = "",
) -> Pair:
    """Return a pair whose bodies differ between two paragraphs that stay as they are."""
    return Pair(
        name,
        docx(framed(old), *parts, section=section),
        docx(framed(new), *parts, section=section),
        sees,
        edit,
        view,
        fault,
    )


def beside(  # noqa: PLR0913 - the keywords are those of a pair
    name: str,
    body: str,
    old: tuple[Part, ...],
    new: tuple[Part, ...],
    *parts: Part,
    sees: str = "change",
    edit: tuple[str, str] | None = None,
    view: View | None = None,
    section: str = "",
    fault: str = "",
) -> Pair:
    """Return a pair of one body that differ in a part beside it."""
    return Pair(
        name,
        docx(framed(body), *old, *parts, section=section),
        docx(framed(body), *new, *parts, section=section),
        sees,
        edit,
        view,
        fault,
    )
