"""Standing for: who may take a step for a party, by its procedure or as is usual."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.act import NAMES, Act, Author, Body, Party
from paraph.agreement.confirming import gives_words
from paraph.agreement.event import Event, Word
from paraph.agreement.life import Life
from paraph.agreement.mandates import Granted
from paraph.agreement.procedure import Procedure
from paraph.agreement.tracks.signature import Powers, Representing

_ENDING = frozenset(
    (
        "notice",
        "withdrawal-of-notice",
        "suspension",
        "resumption",
        "termination",
        "prolongation",
    )
)
_BY_WORD: Mapping[str, str] = MappingProxyType(
    {
        "superseded-by": "end",
        "terminated-by": "end",
        "prolonged-by": "end",
        "amended-by": "consent",
        "ended": "end",
        "term-ends": "end",
        "in-force": "consent",
        "signed": "consent",
        "provisional": "consent",
    }
)
"""What is said of a later agreement, and which days are entered by hand."""
_STEPS: Mapping[type, str] = MappingProxyType(
    {
        steps.Issue: "issue",
        steps.Fix: "fix",
        steps.Adopt: "adopt",
        steps.Reserve: "consent",
        steps.Respond: "consent",
        acts.Initial: "initial",
    }
)
_REQUIRED = "required"


def step_of(body: object) -> str:
    """Return by which name a procedure says who takes such a step, or nothing: anybody may."""
    match body:
        case steps.Rectify(step):
            return "correct" if step in {"agreed", "done"} else ""
        case steps.Instrument("notification-received") | steps.Respond(response="received"):
            return ""  # whoever it comes to
        case steps.Instrument(instrument):
            return "end" if instrument in _ENDING else "consent"
        case steps.Relate(word) | steps.Date(word):
            return _BY_WORD.get(word, "")
        case steps.Programme(commitments=commitments):
            return "consent" if commitments else ""  # without any it is an intention
        case _:
            return _STEPS.get(type(body), "")


def may_not(life: Life, act: Act, reaching: Container[str]) -> str:
    """Return why somebody may not take a step for their party, or nothing.

    Where the procedure names bodies, they alone. Else a body that decides, an office or full powers
    (VCLT 7, 67(2)), or a mandate to sign, but where powers are required: that is for the signature
    alone. What gives the agreement other words, as a correction does, takes a mandate by which one
    could sign those: one of `reaching`. A decision is issued by nobody to whom it gives a mandate.
    """
    if not (step := step_of(act.body)):
        return ""
    return acting(life).lacks(step, act.body, act.author, act.at, reaching)


def lacks(life: Life, event: Event, author: Author, at: str) -> str:
    """Return why somebody might not have taken a step that was taken, or nothing."""
    step = _step(event)
    if not step or event.body is None:
        return ""
    return acting(life).lacks(step, event.body, author, at, event.confirming.reaching)


def speaking(life: Life) -> Callable[[Event], bool]:
    """Return what tells of an event whether who entered it speaks for their party in law."""
    found = acting(life)

    def speaks(event: Event) -> bool:
        if event.body is None:
            return False
        return not found.lacks("consent", event.body, event.by, event.made, ())

    return speaks


def keeps(life: Life, event: Event, author: Author, at: str) -> str:
    """Return why somebody may not say that what happened was wrong, or nothing."""
    return acting(life).keeps(event, author, at)


def acting(life: Life) -> Acting:
    """Return who acts for each party, by all that has happened."""
    found = acting_at_first(life)
    for event in life.past:
        found.take(event)
    return found


def acting_at_first(life: Life) -> Acting:
    """Return who acts for each party before anything has happened, to be told what does."""
    granted = {each.ref: each.granted for each in life.authorities}
    return Acting(life.procedure, life.genesis.parties, granted)


class Acting:
    """Who acts for their party so far; `granted` are the mandates that acts to come may grant."""

    def __init__(
        self, procedure: Procedure, parties: Sequence[Party], granted: Mapping[str, Granted]
    ) -> None:
        self._powers, self._granted = Powers((), parties), granted
        self._decides = {each.party: each.decides for each in parties}
        self._bodies, self._required = dict(procedure.bodies), procedure.powers == _REQUIRED
        self._acting = {each.party for each in parties if each.keys}
        self._by_act: dict[str, list[str]] = {}
        for ref, each in granted.items():
            self._by_act.setdefault(each.act, []).append(ref)
        self._signing: dict[tuple[str, str], list[str]] = {}
        self._revoked: set[str] = set()

    def take(self, event: Event) -> None:
        """Take one more event: powers, an office, a mandate that is granted or revoked."""
        self._powers.take(event)
        if isinstance(event.body, acts.RevokeMandate) and event.counts:
            self._revoked.add(event.body.mandate)
        for ref in self._by_act.get(event.act, ()):
            each = self._granted[ref]
            for grantee in each.mandate.grantees if "sign" in each.mandate.powers else ():
                self._signing.setdefault((each.party, grantee), []).append(ref)

    def lacks(
        self, step: str, body: Body, author: Author, at: str, reaching: Container[str]
    ) -> str:
        """Return why somebody may not take a step, at an instant, or nothing.

        `reaching` are the mandates by which one could sign the words that it gives the agreement.
        """
        if bodies := self._bodies.get(step, ()):
            named = " or ".join(bodies)
            return "" if author.body in bodies else f"the procedure names {named} for that"
        deciding = self._decides.get(author.party, ())
        if not deciding or author.body in deciding:
            return ""
        if isinstance(body, steps.Issue):
            return self._granted_to(body.act, author)
        alone = self._required and not _tells_signature(body)
        held = () if alone or _accedes(body) else self._mandates(author)
        words = gives_words(body)
        mandated = any(not words or each in reaching for each in held)
        if mandated or self._empowered(body, author, at):
            return ""
        who = author.body or author.person
        if words and held:
            return f"the mandate of {who} does not reach that text: who decides agrees to its words"
        return f"nothing shows that {who} acts for {author.party} in that"

    def unconfirmed(self, step: str, event: Event) -> str:
        """Return whom a procedure names for what another party tells of one that acts here.

        Who decides for that one has confirmed it; it takes one of those too.
        """
        bodies = self._bodies.get(step, ())
        if not bodies or event.alleged or event.party not in self._acting:
            return ""
        return f"the procedure names {' or '.join(bodies)} for that"

    def keeps(self, event: Event, author: Author, at: str) -> str:
        """Return why somebody may not say that a step was wrong, at an instant, or nothing.

        Who took it may, or who may take it; and what a body said for itself, that body alone. A
        collation is taken back by who made it: whoever wants the signature would do without it.
        """
        step = _step(event)
        mine = event.party == event.log
        own = event.by.person if step and mine else event.entered
        gives = mine and isinstance(event.body, acts.FullPowers)  # who may alone ends them
        if (author.person == own and not gives) or event.body is None:
            return ""
        match event.body:
            case steps.Collate():
                return f"{own} collated it: somebody else may collate it anew"
            case acts.Clear() | steps.Discharge() | steps.Concord():
                body = event.by.body
                same = body and (author.party, author.body) == (event.party, body)
                return "" if same else f"{body or own} says that, and takes it back"
            case acts.FullPowers():
                given = self._powers.given_by(author, at)
                return "" if given else f"{author.body or author.person} gives no full powers"
            case body:
                words = event.confirming.reaching
                return self.lacks(step, body, author, at, words) if step else ""

    def _empowered(self, body: Body, author: Author, at: str) -> bool:
        """Whether an office or full powers for such an act let somebody act for their party."""
        kinds = {NAMES[type(body)], getattr(body, "instrument", NAMES[type(body)])}
        asked = [Representing(author.party, author.person, each, at) for each in kinds]
        return any(self._powers.of(each, "") for each in asked)

    def _granted_to(self, decision: str, author: Author) -> str:
        """Return that a decision grants a mandate to somebody, who would issue it; or nothing."""
        own = {author.person, author.body}
        for ref in self._by_act.get(decision, ()):
            if not self._granted[ref].mandate.grantees.isdisjoint(own):
                who = author.body or author.person
                return f"{who} would issue the decision that empowers it"
        return ""

    def _mandates(self, author: Author) -> list[str]:
        """Return the mandates to sign for their party that somebody has and nobody revoked."""
        held = []
        for grantee in filter(None, (author.person, author.body)):
            given = self._signing.get((author.party, grantee), [])
            given[:] = [each for each in given if not self._gone(each)]  # what is revoked stays so
            held += given
        return held

    def _gone(self, ref: str) -> bool:
        while ref:
            if ref in self._revoked:
                return True
            ref = self._granted[ref].outer
        return False


class Judged(NamedTuple):
    """What counts for nothing, by act and why; and where in the record it was confirmed later.

    What was confirmed counts since then. `kept` are acts that say that a step was wrong and do not
    undo it, with why.
    """

    powerless: Mapping[str, str]
    confirmed: Mapping[str, tuple[int, Word]]
    kept: Mapping[str, str]

    def told(self, event: Event, place: int) -> Event:
        """Return an event with why it counts for nothing, as the first entries of a record say."""
        found = self.confirmed.get(event.act)
        if found is not None and found[0] < place:
            return event._replace(powerless="", confirmed=found[1])
        why = self.powerless.get(event.act, "") or self.kept.get(event.act, "")
        return event._replace(powerless=why)


def judged(
    happened: Iterable[Event],
    who: Mapping[str, tuple[int, Sequence[Author]]],
    found: Acting,
) -> Judged:
    """Return which steps of their own party were taken, or taken back, by nobody who may.

    `who` tells of each act its place in the record, and who took it, or entered or checked it, if
    it stands on paper. Each is judged as it stood then, at the later of the time that it claims and
    the one that is proven; it counts when somebody who may take it confirms it (VCLT 8). So is what
    another party reports of one that confirmed it, where the procedure names bodies for that. Takes
    linear time.
    """
    powerless: dict[str, str] = {}
    confirmed: dict[str, tuple[int, Word]] = {}
    kept: dict[str, str] = {}
    taken: dict[str, tuple[str, Event]] = {}
    known: dict[tuple[str, str], Event] = {}
    for event in happened:
        known[event.log, event.act] = event
        place, authors = who[event.act]
        step = _step(event) if event.party == event.log else ""
        if event.party != event.log and (why := found.unconfirmed(_step(event), event)):
            powerless[event.act] = why
            taken[event.act] = _step(event), event
        if step and event.body is not None:
            words = event.confirming.reaching
            lacks = [found.lacks(step, event.body, each, event.made, words) for each in authors]
            if all(lacks):
                powerless[event.act] = lacks[0]
                taken[event.act] = step, event
        if isinstance(event.body, acts.Confirm) and event.body.act in taken:
            step, made = taken[event.body.act]
            own = event.party == made.party == event.log and event.counts and made.body
            words = made.confirming.reaching
            if own and not found.lacks(step, own, event.by, event.made, words):
                confirmed.setdefault(made.act, (place, event.word))
        if isinstance(event.body, acts.Correct):
            wrong = known.get((event.log, event.body.act))
            if wrong and (why := found.keeps(wrong, event.by, event.made)):
                kept[event.act] = why
            why = kept.get(event.act, "")
            event = event._replace(void=False, powerless=why)  # noqa: PLW2901 - what it ends
        found.take(event)
    return Judged(powerless, confirmed, kept)


def _tells_signature(body: Body) -> bool:
    """Whether it tells the day of a signature, which who may sign may tell, and no clerk."""
    return isinstance(body, steps.Date) and body.dated == "signed"


def _accedes(body: Body) -> bool:
    """Whether it is an accession: that binds to a text which a mandate to sign may not reach."""
    return isinstance(body, steps.Instrument) and body.instrument == "accession"


def _step(event: Event) -> str:
    """Return by which name a procedure says who takes what happened.

    Who says what a text means that does not say so itself speaks for their party (VCLT 31(3)(a)).
    """
    if isinstance(event.body, steps.Accept):
        return "consent" if event.reread.unread else ""
    return step_of(event.body)
