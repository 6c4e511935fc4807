"""Signature: which signatory stands where on which original, by alternatives (VCLT 10-14)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, NamedTuple, TypeAlias

from paraph.agreement import act as acts
from paraph.agreement.event import Event

State: TypeAlias = Literal[
    "due",
    "initialled",
    "ad referendum",
    "confirmed",
    "subject to ratification",
    "definitive",
    "signed, effect not told",
    "irregular",
    "undetermined",
    "confirmed though unauthorised",
]


class Signature(NamedTuple):
    """How a party stands to an original of a text set.

    `by` is who signed, and `act` in which act; `copy` is the party whose original it is, all of
    them if it names none. `powers` says by what they could: a mandate, full powers, an office,
    practice; or why nothing shows that they could.
    """

    party: str
    text_set: str
    copy: str
    state: State
    by: str = ""
    act: str = ""
    on: str = ""
    place: str = ""
    reported: bool = False
    powers: str = ""
    why: str = ""

    @property
    def signed(self) -> bool:
        """Whether the text is signed so that it is authentic by it (VCLT 10(b))."""
        return self.state in _SIGNED

    @property
    def binds(self) -> bool:
        """Whether the signature itself expresses consent to be bound (VCLT 12(1), 12(2)(b))."""
        return self.state in {"definitive", "confirmed"}


_SIGNED = frozenset(
    (
        "ad referendum",
        "confirmed",
        "subject to ratification",
        "definitive",
        "signed, effect not told",
    )
)
_BY_EFFECT: Mapping[str, State] = {
    "": "definitive",
    "ad-referendum": "ad referendum",
    "subject-to-ratification": "subject to ratification",
}
_ALL_ACTS = frozenset(("head-of-state", "head-of-government", "foreign-minister"))


def signatures(events: Sequence[Event], parties: Sequence[str]) -> tuple[Signature, ...]:
    """Return each signature, and for each party that has not signed what is due.

    A signature of a later act takes the place of an initial or of an earlier one of the same party,
    set and original. Confirming a signature ad referendum makes it a full one (VCLT 12(2)(b)); one
    without authority is without effect unless it is confirmed (VCLT 8).
    """
    found: dict[tuple[str, ...], Signature] = {}
    powers = Powers(())
    for event in events:
        powers.take(event)  # nobody had signed by what was given later
        match event.kind, event.body:
            case "initial", body if event.counts:
                place = body.place if isinstance(body, acts.Initial) else ""
                _put(found, _of(event, "", "initialled", powers, place))
            case "sign", acts.Sign(place=place, effect=effect, copy=copy, practice=practice):
                _put(found, _of(event, copy, _state(event, effect), powers, place, practice))
            case "sign", None:  # on paper, of which no more is told
                state = _state(event, "")
                told: State = "signed, effect not told" if state == "definitive" else state
                _put(found, _of(event, "", told, powers, ""))
            case "confirm", acts.Confirm(act) if event.counts:
                _confirm(found, event, act)
            case _:
                pass
    signed = {each.party for each in found.values() if each.state != "initialled"}
    due = [Signature(party, "", "", "due") for party in parties if party not in signed]
    return (*found.values(), *due)


def together(found: Sequence[Signature], text_set: str) -> tuple[Signature, ...]:
    """Return the signatures of one text set: who signed another one is bound by none."""
    return tuple([each for each in found if each.text_set == text_set])


def _put(found: dict[tuple[str, ...], Signature], made: Signature) -> None:
    """Keep a signature: what counts less stands beside what counts more, and replaces nothing."""
    key = made.party, made.text_set, made.copy
    known = found.get(key)
    if known is None or _weight(made) >= _weight(known):
        found[key] = made
    elif made.state != "initialled":
        found[*key, made.act] = made
    if made.signed:
        initialled = made.party, made.text_set, ""
        if initialled in found and found[initialled].state == "initialled":
            del found[initialled]


def _weight(each: Signature) -> int:
    """Return how much a signature counts: an initial, one in doubt, one on paper, one made here."""
    if each.signed:
        return 2 if each.reported else 3
    return 0 if each.state == "initialled" else 1


def _state(event: Event, effect: str) -> State:
    if event.reported:
        return _BY_EFFECT[effect] if event.counts else "undetermined"
    if event.standing.within == "within":
        return _BY_EFFECT[effect]
    return "irregular" if event.standing.within == "outside" else "undetermined"


def _of(  # noqa: PLR0913, PLR0917 - what stands in one signature
    event: Event, copy: str, state: State, powers: Powers, place: str, practice: str = ""
) -> Signature:
    return Signature(
        event.party,
        event.text_set,
        copy,
        state,
        event.by.person,
        event.act,
        event.on,
        place,
        event.reported,
        powers.of(Representing(event.party, event.by.person, event.kind, event.at), practice),
        event.standing.why,
    )


def _confirm(found: dict[tuple[str, ...], Signature], event: Event, act: str) -> None:
    for key, each in found.items():
        if each.act == act and each.party == event.party:
            if each.state == "ad referendum":
                found[key] = each._replace(state="confirmed")
            elif each.state == "irregular":
                found[key] = each._replace(state="confirmed though unauthorised")


class Representing(NamedTuple):
    """Who would represent a party, for which kind of act, at which instant."""

    party: str
    person: str
    kind: str
    at: str


class Powers:
    """By what somebody may represent a party: full powers, an office, practice (VCLT 7)."""

    def __init__(self, events: Sequence[Event]) -> None:
        self._given: dict[tuple[str, str], list[tuple[Event, acts.FullPowers]]] = {}
        self._offices: dict[tuple[str, str], tuple[str, str]] = {}
        for event in events:
            self.take(event)

    def take(self, event: Event) -> None:
        """Take one more event: full powers that are given, or an office."""
        match event.body:
            case acts.FullPowers(person) as body if event.counts:
                self._given.setdefault((event.party, person), []).append((event, body))
            case acts.Appoint(key, _, until, office) if event.counts:
                self._offices[event.party, key.person] = office, until
            case _:
                pass

    def of(self, who: Representing, practice: str) -> str:
        """Return by what, in words; nothing where the record does not show it."""
        office, until = self._offices.get((who.party, who.person), ("", ""))
        if office in _ALL_ACTS and (not until or who.at < until):
            return f"office: {office} (VCLT 7(2)(a))"
        for event, powers in self._given.get((who.party, who.person), ()):
            theirs = event.by.person != who.person  # nobody gives them to themselves
            meant = not powers.purposes or who.kind in powers.purposes
            if theirs and meant and (not powers.until or who.at < powers.until):
                return f"full powers of {event.on}"
        return f"practice: {practice} (VCLT 7(1)(b))" if practice.strip() else ""
