"""The rules of style sheets: what they are about, and what they declare."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from paraph.formats.properties import Words


@dataclass(slots=True)
class Step:
    """One element of a selector: what it must be called and have. `sure` if that is all."""

    tag: str = ""
    names: set[str] = field(default_factory=set)  # `.class` and `#identifier`
    having: dict[str, str | None] = field(default_factory=dict)  # attributes; None: any value
    sure: bool = True
    known: bool = True  # whether every browser takes it for a selector

    def meets(self, present: frozenset[str], tag: str, attributes: Mapping[str, str]) -> bool:
        """Whether an element may be this one; `present` has its names in small letters."""
        return (
            self.tag in {"", tag}
            and all(name.lower() in present for name in self.names)
            and all(
                key in attributes
                and (value is None or attributes[key].strip().lower() == value.lower())
                for key, value in self.having.items()
            )
        )


@dataclass(frozen=True, slots=True)
class Selector:
    """The last step of a selector, the names on the way to it, and the part of its element."""

    last: Step
    before: tuple[Step, ...]
    part: str  # a pseudo-element, "" for the element itself

    @property
    def sure(self) -> bool:
        """Whether an element that the last step fits is surely meant."""
        return self.last.sure and not self.before and not self.part

    @property
    def known(self) -> bool:
        """Whether every browser takes it for a selector."""
        return self.last.known and all(step.known for step in self.before)


class Said(NamedTuple):
    """One declaration: the property in small letters, the words of its value."""

    name: str
    words: Words
    important: bool


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule; `sure` is false where a condition or a rule around it decides whether it holds."""

    selectors: tuple[Selector, ...]
    said: tuple[Said, ...]
    sure: bool


@dataclass(frozen=True, slots=True)
class Statement:
    """A rule that begins with @ and is no condition; `name` is "" for what cannot be parsed."""

    name: str
    shown: str
    said: tuple[Said, ...] = ()
    inner: bool = False  # whether it holds rules of its own
