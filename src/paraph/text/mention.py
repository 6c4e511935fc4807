"""Mention: a place in the wording that names a provision, before it is known which one."""

from __future__ import annotations

from typing import Literal, NamedTuple


class Number(NamedTuple):
    """A number that a reference names: its core, its span, and the bracketed ones behind it.

    `through`: with the number before it, it is the end of a range. `bracketed`: it stands in
    brackets itself, so that behind "3(1)" it may be another paragraph of 3. `doubtful`: it may
    count something, or name a provision elsewhere.
    """

    core: str
    start: int
    end: int
    below: tuple[Number, ...] = ()
    through: bool = False
    bracketed: bool = False
    doubtful: bool = False


class Part(NamedTuple):
    """One step of a mention: a kind with its numbers.

    Without numbers it is `this` one, `that` one, named before, or "the" only one of its kind.
    `many`: its word says that there are several, as far as its language tells.
    """

    kind: str
    numbers: tuple[Number, ...]
    which: Literal["", "this", "that"] = ""
    many: bool = True


class Mention(NamedTuple):
    """A place that names provisions: from the outer part to the inner, and the text named.

    `whole` is "" where no text is named, "this" for the agreement itself, "other" for another,
    "unsure" for something named before: "its Article 5", "Article 2 thereof".
    """

    start: int
    end: int
    parts: tuple[Part, ...]
    whole: str = ""


def doubted(mention: Mention) -> Mention:
    """Return a mention with all its numbers in doubt."""
    parts = tuple(
        [
            part._replace(numbers=tuple([each._replace(doubtful=True) for each in part.numbers]))
            for part in mention.parts
        ]
    )
    return mention._replace(parts=parts)
