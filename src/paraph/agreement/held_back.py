"""Held back: entries of which a party shows no more than a hash, and what may hang on them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from paraph.agreement.act import KINDS

STILL = frozenset(
    (
        *("propose", "ask-clearance", "clear", "decide", "delegate", "amend", "assert", "initial"),
        *(
            "full-powers",
            "dispense",
            "notify",
            "receive",
            "publish",
            "annotate",
            "countersign",
            "retain",
        ),
        *("dispose", "discharge", "issue", "fix", "concord", "alternat", "rendition", "scope"),
        *("assess", "question", "reply", "add-source", "assess-source", "classify", "register"),
        *("programme", "deliver", "discrepancy", "settle-discrepancy"),
    )
)
"""Kinds of acts by which nobody is bound or free, and nothing is in force or ends."""
MOVING = frozenset(KINDS) - STILL


class HeldBack(NamedTuple):
    """An entry that is not shown: in whose log, at which place, of which kind on their word.

    `kind` is empty where nobody says it.
    """

    party: str
    place: int
    kind: str

    @property
    def moves(self) -> bool:
        """Whether consent or force may be otherwise because of it."""
        return not self.kind or self.kind in MOVING


def held_back_in_words(held: Iterable[HeldBack]) -> Iterator[str]:
    """Yield what each party withholds, by kind: "morin withholds 2 entries (instrument) ..."."""
    by: dict[tuple[str, str], list[str]] = {}
    for each in held:
        by.setdefault((each.party, each.kind), []).append(str(each.place))
    for (party, kind), places in by.items():
        what = f"of the kind {kind}, on its word" if kind else "of which nobody says the kind"
        many = "an entry" if len(places) == 1 else f"{len(places)} entries"
        yield f"{party} withholds {many} {what} ({', '.join(places)} of its log)"
