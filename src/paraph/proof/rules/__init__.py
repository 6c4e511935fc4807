"""The rules of one place, each a class of the closed list and a stranger to the others."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache, lru_cache
from types import MappingProxyType
from typing import TypeAlias

from paraph.proof.rules import (
    abbreviation,
    agreement,
    article_form,
    case,
    completion,
    doubling,
    house,
    layout,
    list_punctuation,
    notation,
    spelling,
    typography,
    variant,
)
from paraph.proof.site import Begins, Rule

RULES: Mapping[str, Rule] = MappingProxyType(
    {
        "layout": layout.layout,
        "typography": typography.typography,
        "spelling": spelling.spelling,
        "doubling": doubling.doubling,
        "case": case.case,
        "article-form": article_form.article_form,
        "variant": variant.variant,
        "abbreviation": abbreviation.abbreviation,
        "notation": notation.notation,
        "list-punctuation": list_punctuation.list_punctuation,
        "agreement": agreement.agreement,
        "completion": completion.completion,
        "house": house.house,
    }
)
"""In the order in which they are tried: the first that proves an edit names its class.

`house` is no class: its evidence names a choice, which has one.
"""
_BEGINS: Mapping[str, Begins] = MappingProxyType(
    {
        "layout": layout.begins,
        "typography": typography.begins,
        "spelling": spelling.begins,
        "doubling": doubling.begins,
        "case": case.begins,
        "article-form": article_form.begins,
        "variant": variant.begins,
        "abbreviation": abbreviation.begins,
        "notation": notation.begins,
        "list-punctuation": list_punctuation.begins,
        "agreement": agreement.begins,
        "completion": completion.begins,
    }
)
"""What each rule asks of the two tokens before it looks at anything around them."""


Beginning: TypeAlias = Callable[[str, str], tuple[str, ...]]
"""Says of which rules a move may begin at an old and a new token, in the order of the rules."""


@cache
def beginnings(names: tuple[str, ...], language: str) -> Beginning:
    """Return what says of which of the rules `names` a move may begin; it remembers its answers."""
    asked = [(name, _BEGINS.get(name)) for name in names]

    @lru_cache(maxsize=1 << 14)
    def beginning(before: str, after: str) -> tuple[str, ...]:
        return tuple(
            [name for name, begins in asked if begins is None or begins(before, after, language)]
        )

    return beginning
