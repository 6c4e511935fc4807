"""A norm: one row of what a text obliges, forbids, permits, grants or declares."""

from __future__ import annotations

import datetime as dt
from hashlib import sha256
from typing import Literal, NamedTuple, TypeAlias, get_args

from paraph.norms.final.sentences import Place

Kind: TypeAlias = Literal["obligation", "prohibition", "permission", "right", "declaration"]
KINDS: tuple[Kind, ...] = get_args(Kind)
Strength: TypeAlias = Literal["shall", "will", "endeavour", "consider", ""]
STRENGTHS: tuple[Strength, ...] = get_args(Strength)
Who: TypeAlias = Literal[
    "each party", "one party", "both jointly", "joint body", "third persons", "not stated"
]
WHO: tuple[Who, ...] = get_args(Who)
Direction: TypeAlias = Literal["by", "before", "after", "at", "every"]
DIRECTIONS: tuple[Direction, ...] = get_args(Direction)
State: TypeAlias = Literal["proposed", "accepted", "corrected", "rejected"]


class Bearer(NamedTuple):
    """Who is bound, permitted or entitled; `words` as the text names them, "" if it does not."""

    kind: Who
    words: str = ""


NOBODY = Bearer("not stated")


class Period(NamedTuple):
    """So many days, business days, weeks, months, years or hours."""

    number: int
    unit: str

    def __str__(self) -> str:
        return f"{self.number} {self.unit}{'s' * (self.number > 1)}"


class Deadline(NamedTuple):
    """By when, how long before or after what, or how often, as the words say.

    `words` stand at `place`. Where they give no number and no day, they are all there is. A
    deadline with an `anchor` is open until the day of that event is known; `day` is a date that
    the text names itself. `basis` says in words how it was read.
    """

    words: str
    place: Place
    direction: Direction
    offset: Period | None = None
    anchor: str = ""
    day: dt.date | None = None
    recurrence: Period | None = None
    basis: str = ""

    @property
    def open(self) -> bool:
        """Whether it waits for something to happen, so that it has no day yet."""
        return bool(self.anchor) and self.day is None

    @property
    def interval(self) -> tuple[dt.date | None, dt.date | None]:
        """The first and the last day in time, as far as the words alone give them."""
        if self.day is None:
            return None, None
        match self.direction:
            case "by":
                return None, self.day
            case "before":
                return None, self.day - dt.timedelta(days=1)
            case "after":
                return self.day, None
            case _:
                return self.day, self.day


class Words(NamedTuple):
    """Words of a text and where they stand."""

    words: str
    place: Place


class Review(NamedTuple):
    """What people made of a proposal: by whom and when, once somebody has."""

    state: State = "proposed"
    person: str = ""
    at: str = ""


PROPOSED = Review()


class Norm(NamedTuple):
    """One norm with the exact words it was read from: the text at `place` is `words`.

    `leads` are the lead-ins of a list item, outermost first: with them it reads as a sentence.
    `address` and offsets are those of `place`; `text` is the digest of the text. `action`,
    `conditions`, `limits` and `beneficiary` are further words of the same places. `references` are
    printed addresses, or the words of a reference that names nothing for sure. `titles` stand over
    it, innermost first.
    """

    text: str
    place: Place
    words: str
    kind: Kind
    strength: Strength
    bearer: Bearer
    rule: str
    language: str
    leads: tuple[Words, ...] = ()
    beneficiary: str = ""
    action: str = ""
    conditions: tuple[str, ...] = ()
    limits: tuple[str, ...] = ()
    deadlines: tuple[Deadline, ...] = ()
    references: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    review: Review = PROPOSED
    titles: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        """The same for the same words of the same text, whatever is made of them."""
        return norm_id(self.text, self.place.address, self.place.start, self.place.end)

    @property
    def deadline(self) -> Deadline | None:
        """The deadline that says most: the first with a value, else the first.

        A day by which something is due says more than "as soon as" an event before it.
        """
        valued = [each for each in self.deadlines if each.offset or each.day or each.recurrence]
        for each in self.deadlines:
            if valued and each.anchor and each.direction == "by" and each not in valued:
                continue
            if each.offset or each.day or each.recurrence or each.anchor:
                return each
        return self.deadlines[0] if self.deadlines else None


def norm_id(text: str, address: str, start: int, end: int) -> str:
    """Return the name of the norm that stands at a place of a text."""
    return sha256(f"{text}\n{address}\n{start}\n{end}".encode()).hexdigest()[:32]


class Unread(NamedTuple):
    """A place that may hold norms and was not looked through, and why."""

    place: Place
    why: str


class Norms(NamedTuple):
    """The norms of a text, in the order of reading.

    `language` is the one it was read in; `outcome` is not "read" where that has no table of norms.
    """

    outcome: Literal["read", "not a language that is read"]
    language: str
    text: str
    norms: tuple[Norm, ...] = ()
    unread: tuple[Unread, ...] = ()
