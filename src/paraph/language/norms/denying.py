"""Denials that do not forbid: "ne ... que", "podrá no", «не запрещается»."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Denying(NamedTuple):
    """The words of one language, as patterns; nothing where there are none.

    `only` is a modal whose denial says no more than "only", `bans` are verbs that allow where they
    are denied, `before` is what denies right before a verb. `refrain` denies behind "may" what may be
    left undone: it allows not to do it, and with another denial before "may" it obliges. "Ne peut
    pas" and "no podrá en ningún caso" deny once.
    """

    only: str = ""
    bans: str = ""
    before: str = ""
    refrain: str = ""


THAN = r"\s+(?:позднее|позже|менее|более|ранее|раньше|меньше|больше|реже|чаще|дольше|свыше)(?!\w)"
"""What makes «не» before it a part of what it measures, and no denial."""
_FR_NOT = r"(?:pas|point|jamais|plus|ni|aucune?|guère)(?!\w)"
DENYING: Mapping[str, Denying] = {
    "en": Denying(),
    "fr": Denying(
        only=rf"(?:ne\s+)?doi(?:t|vent)\s+(?:(?!{_FR_NOT})[^\s.;,:]+\s+){{1,12}}?qu(?:e\s|['’])",
        bans=r"(?:(?:est|sont|sera|seront)\s+)?(?:pas\s+)?(?:strictement\s+)?(?:interdite?s?|prohibée?s?)(?!\w)",
        refrain=r"(?:(?:pas|point)\s+)?ne\s+(?:pas|point|jamais|plus)(?!\w)",
    ),
    "es": Denying(before=r"(?<!\w)no\s+", refrain=r"no(?!\w)"),
    "ru": Denying(
        bans=r"(?:запреща|воспреща|запрещ[её]н)\w*",
        before=r"(?<!\w)не\s+",
        refrain=rf"(?:(?:не{THAN}|(?:до|к|после|в|по|без|при|с)\s)[^,;.]{{1,60}}?\s)?не(?!\w)(?!{THAN})(?:(?<=\bне)|(?=\s+\w+(?:ть|ться|ти)(?!\w)))",
    ),
}
"""The words of each language whose norms are read."""
