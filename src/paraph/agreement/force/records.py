"""Records by others: the dates that a register of treaties has, and where they contradict."""

from __future__ import annotations

from datetime import date
from typing import Literal, NamedTuple, TypeAlias, get_args

Code: TypeAlias = Literal[
    "in force before signature",
    "provisional before signature",
    "in force before adoption",
    "signed before adoption",
    "ended without entry into force",
    "ended before entry into force",
    "ended before signature",
    "end effective before it was declared",
    "provisional after entry into force",
    "impossible date",
]
CODES: tuple[Code, ...] = get_args(Code)


class Dates(NamedTuple):
    """What a register says of one agreement; None where it says nothing.

    `in_force` and `ended` are effective dates where the register has them, else those it has.
    `ended_declared` is when the end was declared. `retroactive` if it says that the text has effect
    before it is in force, or before it was signed.
    """

    adopted: date | None = None
    signed: date | None = None
    provisional: date | None = None
    in_force: date | None = None
    ended_declared: date | None = None
    ended: date | None = None
    retroactive: bool = False


class Contradiction(NamedTuple):
    """Two dates that cannot both be right, or one that lacks another; in words for a person."""

    code: Code
    sentence: str


def contradictions(dates: Dates, today: date | None = None) -> tuple[Contradiction, ...]:
    """Return everything in which the dates of a record contradict each other.

    A record is not put right here: which date is wrong, only its source can say. Entry into force
    before signature is none where the register says that it is retroactive (VCLT art. 28). With
    `today`, a date of signature or adoption that is still to come is impossible.
    """
    found: list[Contradiction] = []

    def must(code: Code, earlier: date | None, later: date | None, words: str) -> None:
        if earlier is not None and later is not None and later < earlier:
            found.append(Contradiction(code, words.format(later=later, earlier=earlier)))

    if not dates.retroactive:
        must(
            "in force before signature",
            dates.signed,
            dates.in_force,
            "in force on {later}, but signed on {earlier}",
        )
        must(
            "provisional before signature",
            dates.signed,
            dates.provisional,
            "provisionally applied from {later}, but signed on {earlier}",
        )
        must(
            "in force before adoption",
            dates.adopted,
            dates.in_force,
            "in force on {later}, but adopted on {earlier}",
        )
    must(
        "signed before adoption",
        dates.adopted,
        dates.signed,
        "signed on {later}, but adopted on {earlier}",
    )
    must(
        "provisional after entry into force",
        dates.provisional,
        dates.in_force,
        "provisionally applied from {earlier}, but in force since {later}",
    )
    over = dates.ended or dates.ended_declared
    if over is not None and dates.in_force is None:
        provisional = f", applied provisionally from {dates.provisional}" * bool(dates.provisional)
        found.append(
            Contradiction(
                "ended without entry into force",
                f"ended on {over}, but no entry into force is told{provisional}",
            )
        )
    must(
        "ended before entry into force",
        dates.in_force,
        over,
        "ended on {later}, but in force on {earlier}",
    )
    must("ended before signature", dates.signed, over, "ended on {later}, but signed on {earlier}")
    must(
        "end effective before it was declared",
        dates.ended_declared,
        dates.ended,
        "the end took effect on {later}, but was declared on {earlier}",
    )
    if today is not None:
        found.extend(
            Contradiction("impossible date", f"{what} on {day}, which is still to come")
            for what, day in (("signed", dates.signed), ("adopted", dates.adopted))
            if day is not None and day > today
        )
    return tuple(found)
