"""Extract: one side of an edit in the provision it stands in, and what is known of both texts."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal, NamedTuple, TypeAlias, get_args

from paraph.text.apart import apart
from paraph.text.node import OBJECTS, SPANS, Mark

About: TypeAlias = Literal[
    "wording",
    "marks",
    "reference",
    "label",
    "paragraph-end",
    "structure",
    "inserted",
    "deleted",
    "moved",
    "split",
    "merged",
]
"""What an edit is about, as `comparison.change.Edit` says, or what happened to whole provisions."""

_OVER = SPANS | OBJECTS
ABOUTS: Mapping[str, About] = MappingProxyType({about: about for about in get_args(About)})


class Extract:
    """The characters from `start` to `end` of the text of a provision (or several, by line feeds).

    `shape` says in words what the provision is ("heading, level 2"), `label` its displayed number;
    `edit` are the characters that came or went.
    """

    def __init__(  # noqa: PLR0913, PLR0917 - what reasons look at
        self,
        text: str,
        start: int,
        end: int,
        shape: str = "",
        label: str = "",
        marks: tuple[Mark, ...] = (),
    ) -> None:
        if not 0 <= start <= end <= len(text):
            raise ValueError(f"no span from {start} to {end} in {len(text)}")
        self.text, self.start, self.end = text, start, end
        self.shape, self.label, self.marks = shape, label, marks
        self.edit = text[start:end]

    def over(self) -> frozenset[tuple[str, str]]:
        """Return the name and value of each mark that lies over the edit."""
        return frozenset(
            [
                (mark.name, mark.value)
                for mark in self.marks
                if mark.name in _OVER and mark.start < self.end and mark.end > self.start
            ]
        )


NOWHERE = Extract("", 0, 0)
"""The side on which there is nothing: the old one of what was inserted, the new one of the rest."""


@apart
class Cited(NamedTuple):
    """What a reference no longer cites, and what it cites now, by their addresses in words.

    `before` and `after` say whether it named any provision for certain in either text.
    """

    gone: tuple[str, ...] = ()
    come: tuple[str, ...] = ()
    before: bool = True
    after: bool = True


@apart
class Context(NamedTuple):
    """What holds for every edit of two texts: their language and the terms that either defines."""

    language: str = ""
    terms: frozenset[str] = frozenset()
