"""Person: somebody whom an article names, with their offices."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody whom the article names: the keys of the parts of their name, offices, gender."""

    name: str
    keys: tuple[str, ...]
    offices: tuple[str, ...] = ()
    gender: str = ""
    derived: bool = False
    """Whether the article has the name in another case only."""

    @property
    def family(self) -> str:
        """The key of the last part of their name."""
        return self.keys[-1]


def unique(people: Iterable[Person]) -> list[Person]:
    """Return each person once, in their order."""
    return [*dict.fromkeys(people)]
