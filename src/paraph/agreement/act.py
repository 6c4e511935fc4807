"""Acts: the closed list of steps in the life of an agreement, each as a value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import NamedTuple, TypeAlias

from paraph.agreement import steps
from paraph.agreement.mandate import Mandate
from paraph.agreement.members import check_member
from paraph.agreement.sound_steps import check as check_step
from paraph.agreement.text_set import Entry, Source
from paraph.errors import ActError
from paraph.text.apart import apart


class Author(NamedTuple):
    """Who makes an act: a person, for which party and body, and in which capacity."""

    person: str
    party: str
    body: str
    capacity: str


class Head(NamedTuple):
    """A state of a party's log: how many entries it has, and the root of their tree.

    `cosigned` is the digest of the note in which somebody else signed that head with the time, or
    nothing. Who names it made their act after it: a root alone may be older than its cosignature.
    """

    party: str
    size: int
    root: str
    cosigned: str


class Key(NamedTuple):
    """The public key of a person ("ed25519:" and 32 bytes in figures of base 16)."""

    person: str
    key: str


class Party(NamedTuple):
    """A party of an agreement: its name in the record, its name in words, and its root keys.

    `quorum` people of those who hold root keys must sign to change them, and `decides` are the
    bodies whose decisions bind it. `log` is the key with which its node signs heads. A party
    without root keys has no log: what it does is reported.
    """

    party: str
    words: str
    log: str
    decides: tuple[str, ...]
    keys: tuple[Key, ...]
    quorum: int


class Component(NamedTuple):
    """A part of an agreement that has texts of its own, and the languages that are due.

    An agreement may be made by an exchange of notes (VCLT 13): then `signed_by` is the party whose
    instrument it is, which alone signs it, and `repeats` the note that a reply quotes whole.
    """

    component: str
    languages: tuple[str, ...]
    signed_by: str = ""
    repeats: str = ""


class Changed(NamedTuple):
    """One text that became another: both digests, and the digests of two proofs (blobs).

    `proof` leads from the old text to the new one, `net` from the approved one to the new one; they
    are the same where the old text is the approved one.
    """

    component: str
    language: str
    old: str
    new: str
    proof: str
    net: str


# ---------------------------------------------------------------- the closed list


@apart
class Genesis(NamedTuple):
    """The first act, with which the logs of all parties open; its digest names the agreement.

    `rules` is the blob of a procedure that somebody wrote themselves, nothing of one that is known.
    """

    title: str
    procedure: str
    parties: tuple[Party, ...]
    components: tuple[Component, ...]
    rules: str = ""


@apart
class RootKeys(NamedTuple):
    """Other root keys of a party, signed by a quorum of the old and of the new holders."""

    keys: tuple[Key, ...]
    quorum: int


@apart
class Appoint(NamedTuple):
    """A person with a key and the bodies that they act for, until an instant or without end.

    `office` is one that needs no full powers (VCLT 7(2)), or nothing.
    """

    key: Key
    bodies: tuple[str, ...]
    until: str
    office: str = ""


@apart
class Propose(NamedTuple):
    """A text set, and the files that its texts were read from.

    It may go with the reasons, a legal and a financial note, and the bodies that are interested.
    """

    texts: tuple[Entry, ...]
    sources: tuple[Source, ...]
    reasons: str = ""
    legal: str = ""
    financial: str = ""
    interested: tuple[str, ...] = ()


@apart
class AskClearance(NamedTuple):
    """Bodies that are asked to agree to a text set; that silence is agreement may be announced."""

    bodies: tuple[str, ...]
    until: str
    silence: bool


@apart
class Clear(NamedTuple):
    """The answer of a body on a text set: agreed, on condition (which is said), or objected.

    `comments` say what it wants of provisions. With `editorial`, what it agreed to stays agreed
    after changes that are proved editorial.
    """

    answer: str
    condition: str
    comments: tuple[steps.Comment, ...] = ()
    editorial: bool = False


@apart
class Decide(NamedTuple):
    """A text set approved, and the mandates that are granted with it, numbered from 0.

    `number` is the decision's own, `level` who is to sign, `place` where. Of a board it has the
    `vote`, and the `pages` of the agenda `packet` (a blob) in which the text stood.
    """

    mandates: tuple[Mandate, ...]
    number: str = ""
    level: str = ""
    place: str = ""
    vote: steps.Vote = steps.Vote()
    packet: str = ""
    pages: str = ""


@apart
class Delegate(NamedTuple):
    """A mandate made of the one that the act is under."""

    mandates: tuple[Mandate, ...]


@apart
class RevokeMandate(NamedTuple):
    """A mandate that holds no longer."""

    mandate: str
    reason: str


@apart
class Amend(NamedTuple):
    """A text set that became another one by changes with their proofs."""

    texts: tuple[Entry, ...]
    changed: tuple[Changed, ...]


@apart
class Assert(NamedTuple):
    """A person's word that changes of an amendment are not substantive, and why."""

    amendment: str
    changes: tuple[str, ...]
    reason: str


@apart
class Settle(NamedTuple):
    """An answer on changes of an amendment that nothing proves: agreed or objected."""

    amendment: str
    changes: tuple[str, ...]
    answer: str
    reason: str


@apart
class Initial(NamedTuple):
    """A text set initialled; `zone` is the time zone of the place, or nothing."""

    place: str
    zone: str = ""


@apart
class FullPowers(NamedTuple):
    """A person who may represent a party, for what, and until when."""

    person: str
    purposes: tuple[str, ...]
    until: str


@apart
class Dispense(NamedTuple):
    """Why a person represents a party without full powers, for what and until when: a practice.

    It stands for them when every party has said so (VCLT 7(1)(b)); the last word of each counts.
    """

    party: str
    person: str
    purposes: tuple[str, ...]
    until: str
    reason: str


@apart
class Sign(NamedTuple):
    """A text set signed: at which place and occasion, and the digest of what was shown before.

    `effect` says that it is ad referendum, or subject to ratification; `copy` is the party whose
    original was signed, all of them if it is not said; `practice` why full powers are dispensed
    with (VCLT 7(1)(b)). `original` is the digest of that original's own texts, as a set, where an
    alternat was entered for its party. `zone` is the time zone of the place (IANA), in which the
    day of the signature is told.
    """

    place: str
    occasion: str
    shown: str
    effect: str = ""
    copy: str = ""
    practice: str = ""
    original: str = ""
    zone: str = ""


@apart
class Confirm(NamedTuple):
    """An act confirmed that needed it: a signature ad referendum."""

    act: str


@apart
class Notify(NamedTuple):
    """Something that is told to another party."""

    party: str
    words: str


@apart
class Receive(NamedTuple):
    """A notification, or the head of another log, received."""

    act: str


@apart
class Report(NamedTuple):
    """A fact on paper: what somebody did outside of the record, and who checked the paper.

    `fact` is the kind of the act that it would be here, `does` its body where that says more, and
    `mandates` are those that it grants. The author entered it; nothing rests on it unless another
    person checked it, and signed too.
    """

    fact: str
    by: Author
    on: str
    paper: str
    checked: str
    mandates: tuple[Mandate, ...]
    does: Told | None = None


@apart
class Publish(NamedTuple):
    """A text set published, and where."""

    place: str


@apart
class Annotate(NamedTuple):
    """A remark on an act, which changes nothing."""

    act: str
    words: str


@apart
class Correct(NamedTuple):
    """An act that was wrong, and why; it stays where it is."""

    act: str
    reason: str


@apart
class Countersign(NamedTuple):
    """An act signed by one more person."""

    act: str


@apart
class RevokeKey(NamedTuple):
    """A key that is retired, or known to others since an instant."""

    key: str
    compromised_since: str
    reason: str


@apart
class Retain(NamedTuple):
    """Blobs that are kept until an instant; under a legal hold for as long as it stands."""

    blobs: tuple[str, ...]
    until: str
    hold: bool


@apart
class Dispose(NamedTuple):
    """Blobs that are no longer kept, and why; their digests stay."""

    blobs: tuple[str, ...]
    reason: str


Told: TypeAlias = Clear | Decide | FullPowers | Dispense | Initial | Sign | steps.Step
"""What may be told of a fact on paper beside its kind."""
Body: TypeAlias = (
    Genesis
    | RootKeys
    | Appoint
    | Propose
    | AskClearance
    | Clear
    | Decide
    | Delegate
    | RevokeMandate
    | Amend
    | Assert
    | Settle
    | Initial
    | FullPowers
    | Dispense
    | Sign
    | Confirm
    | Notify
    | Receive
    | Report
    | Publish
    | Annotate
    | Correct
    | Countersign
    | RevokeKey
    | Retain
    | Dispose
    | steps.Step
)
KINDS: Mapping[str, type[Body]] = MappingProxyType(
    {
        "genesis": Genesis,
        "root-keys": RootKeys,
        "appoint": Appoint,
        "propose": Propose,
        "ask-clearance": AskClearance,
        "clear": Clear,
        "decide": Decide,
        "delegate": Delegate,
        "revoke-mandate": RevokeMandate,
        "amend": Amend,
        "assert": Assert,
        "settle": Settle,
        "initial": Initial,
        "full-powers": FullPowers,
        "dispense": Dispense,
        "sign": Sign,
        "confirm": Confirm,
        "notify": Notify,
        "receive": Receive,
        "report": Report,
        "publish": Publish,
        "annotate": Annotate,
        "correct": Correct,
        "countersign": Countersign,
        "revoke-key": RevokeKey,
        "retain": Retain,
        "dispose": Dispose,
        **steps.STEPS,
    }
)
"""The closed list of kinds."""
NAMES: Mapping[type[Body], str] = MappingProxyType({body: name for name, body in KINDS.items()})
"""What the kind of each body is called."""


@dataclass(frozen=True, slots=True)
class Act:
    """One step, as somebody makes it.

    `agreement` is the digest of its genesis, nothing in the genesis itself. `under` names the
    mandate that it is made under by the act that granted it and its number there
    ("sha256:.../0"), nothing where none is claimed. `basis` are acts that it rests on, `seen` the
    heads of all logs that its author had before them, `text_set` the digest of the set that it is
    about. `at` is the time that the author claims, which gives no rights. `salt` keeps two acts
    of the same words apart, and hides a withheld one from whoever guesses its words.
    """

    agreement: str
    author: Author
    under: str
    basis: tuple[str, ...]
    seen: tuple[Head, ...]
    text_set: str
    at: str
    salt: str
    body: Body

    def __post_init__(self) -> None:
        for name in ("author", "basis", "seen", "body"):
            check_member(name, getattr(self, name))
        for name in ("agreement", "under", "text_set", "at", "salt"):
            check_member(name, getattr(self, name))
        opens = isinstance(self.body, Genesis)
        if opens != (not self.agreement):
            raise ActError("agreement", "is named by every act but the genesis")
        _check_body(self.body)
        if opens and (self.under or self.seen):
            raise ActError("genesis", "is under no mandate, and has seen no log")

    @property
    def kind(self) -> str:
        """Its kind in the closed list."""
        return NAMES[type(self.body)]


def _check_body(body: Body) -> None:
    """Check what no member says by itself."""
    match body:
        case Genesis(parties=parties, components=components):
            _check_instruments(parties, components)
            for party in parties:
                _check_quorum(party.keys, party.quorum)
                if party.log and not party.keys:
                    raise ActError("log", f"is of {party.party}, which has no root keys")
        case RootKeys(keys, quorum):
            _check_quorum(keys, quorum, least=1)
        case Sign(copy="", original=original) if original:
            raise ActError("body.original", "is told with the party whose copy it is")
        case Report(fact=fact, does=does) if does is not None:
            if KINDS.get(fact) is not type(does):
                raise ActError("body.does", f"is told of no {fact}")
            if isinstance(does, Decide) and does.mandates:
                raise ActError("body.does", "grants nothing: the mandates stand in the report")
            if does == Decide(()):
                raise ActError("body.does", "says nothing more: leave it out")
            check_step(does)
        case _:
            check_step(body)


def _check_instruments(parties: tuple[Party, ...], components: tuple[Component, ...]) -> None:
    """Check that instruments are of parties, one at least of each, and repeat each other."""
    signing = {each.signed_by for each in components} - {""}
    names = {each.party for each in parties}
    if strange := sorted(signing - names):
        raise ActError("components", f"{strange[0]} is no party, and signs an instrument")
    if signing and "" not in {each.signed_by for each in components} and names != signing:
        raise ActError("components", f"{min(names - signing)} has no instrument to sign")
    by_name = {each.component: each for each in components}
    for each in components:
        note = by_name.get(each.repeats)
        if not each.repeats:
            continue
        if note is None or note is each or note.repeats:
            raise ActError(
                "components", f"{each.component} repeats {each.repeats}, which is no note"
            )
        if {*note.languages} - {*each.languages}:
            raise ActError("components", f"{each.component} lacks a language of its note")
        if not each.signed_by or not note.signed_by or each.signed_by == note.signed_by:
            raise ActError("components", f"{each.component} and its note are of two parties")


def _check_quorum(keys: tuple[Key, ...], quorum: int, least: int = 0) -> None:
    """Check that so many people hold keys: one with two keys is one, and a key is of one person."""
    people = {key.person for key in keys}
    if len({key.key for key in keys}) != len(keys):
        raise ActError("keys", "holds one key twice")
    if not max(least, bool(keys)) <= quorum <= len(people):
        raise ActError("quorum", f"needs {quorum} people, of the {len(people)} who hold a key")
