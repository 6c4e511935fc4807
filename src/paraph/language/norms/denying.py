"""Denials that do not forbid: "ne ... que", "podrá no", «не запрещается»."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Denying(NamedTuple):
    """The words of one language, as patterns; nothing where there are none.

    `only` is a modal whose denial says no more than "only", `bans` are verbs that allow where they
    are denied, `before` is what denies right before a verb. Where one `may_refrain`, a denial
    behind "may" allows not to do it, and one on both sides of it obliges.
    """

    only: str = ""
    bans: str = ""
    before: str = ""
    may_refrain: bool = False


_FR_NOT = r"(?:pas|point|jamais|plus|ni|aucune?|guère)(?!\w)"
DENYING: Mapping[str, Denying] = {
    "en": Denying(),
    "fr": Denying(
        only=rf"(?:ne\s+)?doi(?:t|vent)\s+(?:(?!{_FR_NOT})[^\s.;,:]+\s+){{1,12}}?qu(?:e\s|['’])",
        bans=r"(?:(?:est|sont|sera|seront)\s+)?(?:pas\s+)?(?:strictement\s+)?(?:interdite?s?|prohibée?s?)(?!\w)",
        may_refrain=True,
    ),
    "es": Denying(before=r"(?<!\w)no\s+", may_refrain=True),
    "ru": Denying(
        bans=r"(?:запреща|воспреща|запрещ[её]н)\w*", before=r"(?<!\w)не\s+", may_refrain=True
    ),
}
"""The words of each language whose norms are read."""
