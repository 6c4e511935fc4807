"""The net change of a signature outside of its chain: compared afresh, as nobody proved it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from paraph.agreement.entry import Entry
from paraph.agreement.judged import Judged, judged
from paraph.agreement.mandate import Mandate
from paraph.agreement.mandates import Granted
from paraph.agreement.protection import applied
from paraph.agreement.state import State
from paraph.agreement.text_set import TextSet
from paraph.comparison.compare import compare
from paraph.errors import ParaphError
from paraph.proof.judging import judge
from paraph.proof.profile import Profile
from paraph.text.canonical import digest, parse
from paraph.text.node import Text
from paraph.text.reading import Reading


class Net(NamedTuple):
    """What differs in one text between a set that was approved and the one that was signed.

    `judged` tells it by the profile of the mandate; it is none where one of the sets has no such
    text, one is missing, or the two cannot be compared.
    """

    approved: str
    component: str
    language: str
    judged: Judged | None


class Nets:
    """The net changes of signatures in a record; what was compared once is known."""

    def __init__(self, state: State, blobs: Mapping[str, bytes]) -> None:
        self._state, self._blobs = state, blobs
        self._known: dict[tuple[str, str, str, str, str], Judged | None] = {}
        self._profiles: dict[str, Mapping[str, Profile]] = {}

    def of(self, entry: Entry) -> tuple[Net, ...]:
        """Return what a signature changes of the set that its party's mandate approves.

        That is the mandate it names, else the last one of the party; without one nothing is known.
        A text that one of the sets lacks is among them.
        """
        sets = self._state.texts.sets
        name, granted = self._granted(entry)
        signed = sets.get(entry.act.text_set)
        approved = sets.get(granted.mandate.text_set) if granted else None
        if granted is None or signed is None or approved is None:
            return ()
        made = []
        for component, language in sorted(
            {one[:2] for one in (*approved.entries, *signed.entries)}
        ):
            old, new = (one.text(component, language) for one in (approved, signed))
            if old == new:
                continue
            key = old, new, component, language, name
            if key not in self._known:
                profile = self._profile(name, approved, granted.mandate, component)
                self._known[key] = self._judged(old, new, language, profile)
            made.append(Net(approved.digest, component, language, self._known[key]))
        return tuple(made)

    def _profile(self, name: str, approved: TextSet, mandate: Mandate, component: str) -> Profile:
        """Return what of a mandate's profile bears on a component."""
        if name not in self._profiles:
            self._profiles[name] = applied(approved, mandate.profile, self._blobs)
        return self._profiles[name].get(component, mandate.profile)

    def _granted(self, entry: Entry) -> tuple[str, Granted | None]:
        own = [
            (name, of)
            for name, of in self._state.mandates.granted.items()
            if of.party == entry.party
        ]
        named = [each for each in own if each[0] == entry.act.under]
        return next(reversed(named or own), ("", None))

    def _judged(self, old: str, new: str, language: str, profile: Profile) -> Judged | None:
        before, after = (self._text(name) for name in (old, new))
        if before is None or after is None:
            return None
        try:
            comparison = compare(Reading(before), Reading(after))
            proof = judge(comparison, profile, language=language).proof
        except (ParaphError, RecursionError):
            return None
        return judged(before, after, proof, profile, proof.tables)

    def _text(self, name: str) -> Text | None:
        try:
            found = parse(self._blobs[name])
        except (KeyError, ParaphError):
            return None
        return found if digest(found) == name else None
