"""Documents with numbered paragraphs, and the labels that Word displays in them."""

from __future__ import annotations

from dataclasses import dataclass

from tests.docx_kit.package import Part
from tests.docx_kit.snippets import abstract, item, num

from paraph.text.reading import View


@dataclass(frozen=True, slots=True)
class Case:
    """A document, and the labels of its paragraphs that have a text."""

    name: str
    labels: tuple[str, ...]
    body: str
    lists: str
    parts: tuple[Part, ...] = ()
    view: View | None = None
    section: str = ""


def case(  # noqa: PLR0913 - the keywords are those of a case
    name: str,
    expected: str,
    body: str,
    lists: str,
    *parts: Part,
    view: View | None = None,
    section: str = "",
) -> Case:
    """Return a case; `expected` has the labels between bars."""
    found = tuple(label.strip() for label in expected.split("|"))
    return Case(name, found, body, lists, parts, view, section)


def items(*levels: int, of: int = 1) -> str:
    return "".join(item("x", of, level) for level in levels)


def outline(*levels: str, overrides: str = "", more: str = "") -> str:
    return abstract(0, *levels, more=more) + num(1, 0, overrides)
