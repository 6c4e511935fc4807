"""Held back: entries of which a party shows no more than a hash, and what may hang on them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
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
EMPOWERING = frozenset(("decide", "delegate", "issue", "full-powers"))
"""Kinds of acts by which others may act for a party."""
_OF_OTHERS = "dispense"
"""By which each party holds that somebody of any of them needs no powers."""


class HeldBack(NamedTuple):
    """An entry that is not shown: in whose log, at which place, of which kind on their word.

    `kind` is empty where nobody says it. It perhaps `empowers` somebody of whom nothing shows that
    they could do what they did.
    """

    party: str
    place: int
    kind: str
    empowers: bool = False

    @property
    def moves(self) -> bool:
        """Whether consent or force may be otherwise because of it."""
        return not self.kind or self.kind in MOVING or self.empowers


def empowering(held: Iterable[HeldBack], powerless: Collection[str]) -> Iterator[HeldBack]:
    """Yield what is held back, with whether it perhaps lets somebody do what they did.

    `powerless` are the parties of which something counts for nothing, as nothing shows that.
    """
    for each in held:
        own = each.kind in EMPOWERING and each.party in powerless
        yield each._replace(empowers=own or (each.kind == _OF_OTHERS and bool(powerless)))


def held_back_in_words(held: Iterable[HeldBack]) -> Iterator[str]:
    """Yield what each party withholds, by kind: "morin withholds 2 entries (instrument) ..."."""
    by: dict[tuple[str, str], list[str]] = {}
    for each in held:
        by.setdefault((each.party, each.kind), []).append(str(each.place))
    for (party, kind), places in by.items():
        what = f"of the kind {kind}, on its word" if kind else "of which nobody says the kind"
        many = "an entry" if len(places) == 1 else f"{len(places)} entries"
        yield f"{party} withholds {many} {what} ({', '.join(places)} of its log)"
