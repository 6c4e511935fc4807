"""Events: what happened to an agreement, by whom and when; dates are derived from nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import Literal, TypeAlias, get_args

from paraph.agreement.force.days import Days
from paraph.errors import ActError
from paraph.norms.final.formula import Happening

Kind: TypeAlias = Literal[
    "signature",
    "definitive-signature",
    "consent",
    "adoption",
    "completion",
    "ratification",
    "deposit",
    "accession",
    "sent",
    "received",
    "notified",
    "instruments-exchanged",
    "notifications-exchanged",
    "agreed-date",
    "notice-sent",
    "notice-received",
    "notice-withdrawn",
    "suspension",
    "resumption",
    "termination",
    "superseded",
    "prolongation",
    "prolonged-to",
]
KINDS: tuple[Kind, ...] = get_args(Kind)
Notice: TypeAlias = Literal["", "non-renewal", "denunciation"]
"""Which notice it is: that an agreement is not renewed, or is denounced; or nobody says."""
NOTICES: tuple[Notice, ...] = get_args(Notice)[1:]
_LONGEST = 200

COUNTS_AS: Mapping[Happening, tuple[Kind, ...]] = MappingProxyType(
    {
        "signature": ("signature", "definitive-signature"),
        "consent": (
            "consent",
            "definitive-signature",
            "deposit",
            "accession",
            "instruments-exchanged",
        ),
        "adoption": ("adoption",),
        "completion": ("completion",),
        "ratification": ("ratification", "deposit"),
        "deposit": ("deposit", "accession"),
        "sent": ("sent",),
        "received": ("received",),
        "notified": ("notified", "received"),
        "instruments exchanged": ("instruments-exchanged",),
        "notifications exchanged": ("notifications-exchanged", "received"),
        "agreed date": ("agreed-date",),
        "notice sent": ("notice-sent",),
        "notice received": ("notice-received",),
        "notice": ("notice-received",),
    }
)
"""Which events bring about what a formula waits for.

Consent is expressed by definitive signature, by exchange or deposit of instruments, by accession,
or by other means that were agreed (VCLT arts. 11-16); ratification counts for others when its
instrument is exchanged or deposited, and what is to be notified is made when it is received (arts.
16, 78). A signature that does not bind is none of these (art. 12, 14), nor does an instrument that
a person only says was ratified at home count as deposited.
"""

GIVING: frozenset[Kind] = frozenset(("notice-sent", "notice-received"))
"""What is told of a notice that is given."""
CONSENTING: frozenset[Kind] = frozenset(
    (
        *("signature", "definitive-signature", "consent", "completion", "ratification", "deposit"),
        *("accession", "sent", "received", "notified", "instruments-exchanged"),
        "notifications-exchanged",
    )
)
"""What a party does about its own consent."""


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened, on a day; without a party, of all of them together.

    `source` says where that is known from, and `answers` which notice is withdrawn or was received
    by its source; nothing where that goes without saying. `entered` is the day on which it was
    entered in a record, where it was and that bears on what comes of it. `notice` is which one a
    notice is, where somebody says. It is `unsure` where it may be no notice of its own, but a word
    about another, or a withdrawal of none.
    """

    kind: Kind
    days: Days
    party: str = ""
    source: str = ""
    answers: str = ""
    entered: date | None = field(default=None, compare=False)
    notice: Notice = ""
    unsure: bool = False

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ActError("event", f"no event is called {self.kind!r}: {', '.join(KINDS)}")
        if self.notice and (self.notice not in NOTICES or self.kind not in GIVING):
            raise ActError("event", f"no {self.kind} is one of {self.notice!r}")
        if self.days.first > self.days.last:
            raise ActError("event", f"{self.kind} ends before it begins")
        for words in (self.party, self.source):
            if len(words) > _LONGEST or (words and not words.isprintable()):
                raise ActError("event", "names are printable, and of at most 200 characters")

    @property
    def called(self) -> str:
        """The source of the notice that was sent or received, or nothing where none is told.

        A notice that answers another one is one of its own all the same.
        """
        return (self.answers if self.kind == "notice-received" else "") or self.source

    def __str__(self) -> str:
        what = self.kind.replace("-", " ")
        if self.notice:
            what = what.replace("notice", f"notice of {self.notice}", 1)
        return f"{what}{f' ({self.party})' * bool(self.party)} {self.days}"
