"""Life: how far an agreement has come on each track at an instant."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from paraph.agreement.act import Genesis
from paraph.agreement.confirming import Confirming
from paraph.agreement.event import Event, past
from paraph.agreement.held_back import HeldBack
from paraph.agreement.originals import Original
from paraph.agreement.procedure import Procedure
from paraph.agreement.tracks.clearance import Clearance
from paraph.agreement.tracks.consent import Consent
from paraph.agreement.tracks.force import Force
from paraph.agreement.tracks.mandate import Authority
from paraph.agreement.tracks.registration import Registration
from paraph.agreement.tracks.reservations import Reservation
from paraph.agreement.tracks.signature import (
    Signature,
    behind_originals,
    on_every_original,
    together,
)
from paraph.agreement.tracks.text import Fixed
from paraph.norms.final.reserving import Reserving


class Decided(NamedTuple):
    """The text set that a party decided on last, and how each of its bodies stood to it then."""

    party: str
    text_set: str
    clearances: tuple[Clearance, ...]


class Life(NamedTuple):
    """An agreement as it stands at an instant, on each track.

    `current` is the text set that it is about: the one that was signed last, else decided on, else
    made last. `events` are all that happened, in the order of the record, and `told` are these and
    what was taken back as wrong; `originals` those that name their party first; `unrepeated` says
    of a text set what its reply does not repeat of the note, where the agreement is made by an
    exchange of notes. `decided` is what each party decided on last, which may be another set.
    `reserving` is what parties hold the current set to say of reservations, and `addressed` the
    provisions of it that words of the record name, by the words; `components` are what these
    provisions are of, by the words. `withheld` are entries that a party does not show, `incomplete`
    says of text sets what they lack that is due, and `doubts` why consent and force cannot be told
    for certain, whatever is shown. `confirming` is what bears on who confirms a signature that may
    be, by its act.
    """

    procedure: Procedure
    genesis: Genesis
    now: str
    events: tuple[Event, ...]
    current: str
    texts: tuple[Fixed, ...]
    clearances: tuple[Clearance, ...]
    authorities: tuple[Authority, ...]
    signatures: tuple[Signature, ...]
    consents: tuple[Consent, ...]
    registration: Registration
    force: Force
    originals: tuple[Original, ...] = ()
    unrepeated: Mapping[str, str] = MappingProxyType({})
    decided: tuple[Decided, ...] = ()
    reservations: tuple[Reservation, ...] = ()
    reserving: tuple[Reserving, ...] = ()
    addressed: Mapping[str, tuple[str, ...]] = MappingProxyType({})
    withheld: tuple[HeldBack, ...] = ()
    doubts: tuple[str, ...] = ()
    told: tuple[Event, ...] = ()
    components: Mapping[str, str] = MappingProxyType({})
    incomplete: Mapping[str, str] = MappingProxyType({})
    confirming: Mapping[str, Confirming] = MappingProxyType({})

    @property
    def parties(self) -> tuple[str, ...]:
        """The names of the parties."""
        return tuple([each.party for each in self.genesis.parties])

    @property
    def languages(self) -> int:
        """How many languages a component has at most."""
        return max([len(each.languages) for each in self.genesis.components], default=0)

    @property
    def past(self) -> tuple[Event, ...]:
        """What is not told to be of a day to come."""
        return past(self.events, self.now)

    def of_kind(self, kind: str) -> tuple[Event, ...]:
        """Return what had happened of one kind, so far as it counts."""
        return tuple([each for each in self.past if each.kind == kind and each.counts])

    @property
    def by_exchange(self) -> bool:
        """Whether each party signs an instrument of its own (VCLT 13)."""
        return any(each.signed_by for each in self.genesis.components)

    def signs(self, party: str) -> tuple[str, ...]:
        """Return the components that a party signs."""
        held = self.genesis.components
        return tuple([each.component for each in held if each.signed_by in {"", party}])

    @property
    def bearing(self) -> tuple[Signature, ...]:
        """The signatures of the current set that count: on every original, where there are such."""
        entered = {each.act: each.text_set for each in self.originals}
        arranged = behind_originals(self.past, entered)
        return together(on_every_original(self.signatures, arranged, self.parties), self.current)

    def originals_of(self, text_set: str) -> dict[str, tuple[Original, ...]]:
        """Return the originals of a text set, by the party that each names first."""
        found: dict[str, tuple[Original, ...]] = {}
        for each in self.originals:
            if each.text_set == text_set:
                found[each.party] = (*found.get(each.party, ()), each)
        return found

    def fixed(self, text_set: str) -> Fixed | None:
        """Return how far a text set has come."""
        return next((each for each in self.texts if each.text_set == text_set), None)
