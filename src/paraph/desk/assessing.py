"""Assessing: what a person answers on proposed norms becomes the rows of one act."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple, cast

from paraph.agreement import steps
from paraph.agreement.accepted import accepted, due_of, span_of
from paraph.agreement.norms.assessed import Held
from paraph.errors import UsageError
from paraph.norms.doubts import weight
from paraph.norms.final.sentences import Place
from paraph.norms.norm import (
    DIRECTIONS,
    KINDS,
    STRENGTHS,
    WHO,
    Bearer,
    Deadline,
    Direction,
    Kind,
    Norm,
    Period,
    Review,
    State,
    Strength,
    Who,
)

MEMBERS = ("kind", "strength", "bearer", "named", "deadline", "event", "fields", "binds")
"""What a correction may say, each by its name."""
_MOST = 1000  # rows of one act
_COUNT = r"[1-9][0-9]{0,3}"
_DEADLINE = re.compile(
    rf"(?P<direction>{'|'.join(DIRECTIONS)}) "
    rf"(?:(?P<day>\d{{4}}-\d\d-\d\d)|(?P<count>{_COUNT}) "
    r"(?P<unit>hour|business day|day|week|month|year)s?(?: (?:of|after|from) (?P<anchor>.+))?"
    r"|(?P<alone>.+))"
)


class Text(NamedTuple):
    """Norms of one text, each as it was proposed, with what people made of it."""

    norms: tuple[Norm, ...]
    held: Mapping[str, Held]

    @property
    def reviewed(self) -> tuple[Norm, ...]:
        """The norms with their states, as the last answer on each has them."""
        return tuple([after(each, self.held.get(each.id)) for each in self.norms])

    @property
    def waiting(self) -> tuple[int, ...]:
        """The places of those that nobody answered, the most uncertain first."""
        left = [at for at, each in enumerate(self.norms) if each.id not in self.held]
        return tuple(sorted(left, key=lambda at: (-weight(self.norms[at]), at)))


def after(norm: Norm, held: Held | None) -> Norm:
    """Return a norm with its state: what a person corrected is as they have it."""
    if held is None:
        return norm
    row, last = held.row, held.last
    review = Review(cast("State", row.assessed), f"{last.person} of {last.party}", last.at)
    if row.assessed == "rejected":
        return norm._replace(review=review)
    return norm._replace(
        kind=cast("Kind", row.modality),
        strength=cast("Strength", row.strength),
        bearer=Bearer(cast("Who", row.bearer), row.named),
        deadlines=tuple([_deadline(norm.place, each) for each in row.deadlines]),
        fields=row.fields,
        review=review,
    )


def rejected(norm: Norm, reason: str = "") -> steps.Assessed:
    """Return the row that says that a norm is none."""
    span = span_of(norm, norm.place, norm.words)
    return steps.Assessed(norm.id, "rejected", span, reason=reason)


def corrected(norm: Norm, said: Mapping[str, str], reason: str) -> steps.Assessed:
    """Return the row that corrects a norm; what is not said stays as it was proposed.

    Raises:
        UsageError: a member holds what it may not, or there is no reason.
    """
    if strange := sorted(said.keys() - set(MEMBERS)):
        raise UsageError(f"a correction says {', '.join(MEMBERS)}, and not {strange[0]!r}")
    if not reason.strip():
        raise UsageError("a correction has a reason")
    plain = accepted(norm)
    kind = _one_of(said.get("kind", norm.kind), KINDS, "kind")
    strength = said.get("strength", norm.strength if kind in _STRONG else "")
    return plain._replace(
        assessed="corrected",
        modality=kind,
        strength=_one_of(strength, STRENGTHS, "strength"),
        bearer=_one_of(said.get("bearer", norm.bearer.kind), WHO, "bearer"),
        named=said.get("named", norm.bearer.words),
        binds=_one_of(said.get("binds", "force"), steps.BINDS, "binds"),
        deadlines=_deadlines(norm, plain, said),
        fields=_fields(said["fields"]) if "fields" in said else plain.fields,
        reason=reason,
    )


def body_of(rows: Iterable[steps.Assessed]) -> steps.Assess:
    """Return all answers of a session as one act.

    Raises:
        UsageError: there are more than one act holds.
    """
    made = tuple(rows)
    if len(made) > _MOST:
        raise UsageError(f"one act holds {_MOST} answers, and these are {len(made)}: part them")
    return steps.Assess(made)


def deadline_said(norm: Norm) -> str:
    """Return the deadline of a norm as a correction would say it."""
    due = norm.deadline
    if due is None:
        return ""
    if due.day:
        return f"{due.direction} {due.day.isoformat()}"
    if due.recurrence:
        return f"every {due.recurrence}"
    if due.offset:
        return f"{due.direction} {due.offset}" + f" of {due.anchor}" * bool(due.anchor)
    return f"{due.direction} {due.anchor}" if due.anchor else ""


_STRONG = frozenset(("obligation", "prohibition"))


def _deadlines(norm: Norm, plain: steps.Assessed, said: Mapping[str, str]) -> tuple[steps.Due, ...]:
    """Return the deadlines that a correction leaves: what it says stands for the one shown."""
    event = said.get("event", "")
    shown = norm.deadline
    if "deadline" not in said or said["deadline"] == deadline_said(norm):
        if event and shown is None:
            raise UsageError("an event is named, and the norm has no deadline")
        old = due_of(shown) if shown else None
        named = [
            each._replace(event=event) if event and each == old else each
            for each in plain.deadlines
        ]
        return tuple(named)
    words = shown.words if shown else ""
    others = [each for each in plain.deadlines if shown is None or each != due_of(shown)]
    if not said["deadline"].strip():
        return tuple(others)
    return (_read(said["deadline"].strip(), words, event), *others)


def _read(said: str, words: str, event: str) -> steps.Due:
    found = _DEADLINE.fullmatch(" ".join(said.split()))
    if found is None:
        raise UsageError(
            f"{said!r} is no deadline: write `by 30 days of entry into force`, `by 2027-03-01`, "
            "`every 2 years`, `at signature`, or nothing"
        )
    direction, day = found["direction"], found["day"] or ""
    if day:
        try:
            dt.date.fromisoformat(day)
        except ValueError as error:
            raise UsageError(f"{day!r} is no date: write 2027-03-01") from error
    period = f"{found['count']} {found['unit']}" if found["count"] else ""
    anchor = found["anchor"] or found["alone"] or ""
    if direction == "every":
        if not period:
            raise UsageError(f"{said!r} does not say how often: write `every 2 years`")
        return steps.Due(words, direction, "", anchor, "", period, event)
    return steps.Due(words, direction, period, anchor, day, "", event)


def _deadline(place: Place, due: steps.Due) -> Deadline:
    return Deadline(
        due.words,
        place,
        cast("Direction", due.direction),
        _period(due.offset),
        due.anchor,
        dt.date.fromisoformat(due.day) if due.day else None,
        _period(due.recurrence),
        "as a person has it",
    )


def _period(said: str) -> Period | None:
    number, _, unit = said.partition(" ")
    return Period(int(number), unit) if said else None


def _fields(said: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, [" ".join(each.split()) for each in said.split(",")])))


def _one_of(said: str, known: Sequence[str], what: str) -> str:
    if said not in known:
        raise UsageError(f"{what} {said!r} is none of {', '.join(filter(None, known))}")
    return said
