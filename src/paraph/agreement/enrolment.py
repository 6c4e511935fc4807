"""Enrolment: which key of a party is whose, for which bodies, and until when."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import NamedTuple

from paraph.agreement.act import Appoint, Key, Party, RevokeKey, RootKeys
from paraph.agreement.window import Proven, Window, Within

MOST = 2000
"""Keys that a party's people may ever have in one agreement: each one more is a look at all."""


class Holding(NamedTuple):
    """A key that a person holds, the bodies that they act for with it, and until when."""

    person: str
    bodies: frozenset[str]
    until: str


class Revocation(NamedTuple):
    """A key that is not used any more after an entry of the party's log, which revokes it.

    Where it is known to others since an instant, what it signed before counts only if that is
    proven to be before that instant.
    """

    entry: int
    compromised_since: str


class Refused(NamedTuple):
    """Why an act about keys does not hold, by a code and in words."""

    code: str
    why: str


class Signed(NamedTuple):
    """The people who signed, each with the bodies that they act for; in doubt, and not.

    `undetermined` are those of whom it is open whether their key was theirs alone, or their office
    theirs, when they signed.
    """

    people: Mapping[str, frozenset[str]]
    undetermined: frozenset[str]


@dataclass(frozen=True, slots=True)
class Enrolment:
    """The keys of one party, as its log has them before an entry.

    `root` are the keys of those who may change any of this, of whom `quorum` people must sign;
    `holdings` those with which people act, by key. `owners` are all
    who ever had one, by key: it is of one person for ever.
    """

    party: str
    root: tuple[Key, ...]
    quorum: int
    holdings: Mapping[str, Holding]
    owners: Mapping[str, str]

    @classmethod
    def of(cls, party: Party) -> Enrolment:
        """Return the enrolment with which a genesis opens."""
        return cls(
            party.party, party.keys, party.quorum, MappingProxyType({}), _owners({}, party.keys)
        )

    def changed(
        self, body: RootKeys | Appoint | RevokeKey, signers: frozenset[str]
    ) -> Enrolment | Refused:
        """Return the enrolment after an act that these keys signed, or why it stays."""
        match body:
            case RevokeKey():
                return self.may_revoke(body, signers) or self
            case RootKeys():
                return self.rotated(body, signers)
            case Appoint():
                return self.appointed(body, signers)

    def rotated(self, body: RootKeys, signers: frozenset[str]) -> Enrolment | Refused:
        """Return the enrolment with other root keys, if quorums of old and new holders signed."""
        for keys, quorum, whose in (
            (self.root, self.quorum, "old"),
            (body.keys, body.quorum, "new"),
        ):
            if refused := _short(keys, quorum, signers, whose):
                return refused
        if refused := self._taken(body.keys):
            return refused
        owners = _owners(self.owners, body.keys)
        return replace(self, root=body.keys, quorum=body.quorum, owners=owners)

    def appointed(self, body: Appoint, signers: frozenset[str]) -> Enrolment | Refused:
        """Return the enrolment with one more key, or one that acts for other bodies."""
        refused = _short(self.root, self.quorum, signers) or self._taken((body.key,))
        if refused:
            return refused
        holding = Holding(body.key.person, frozenset(body.bodies), body.until)
        holdings = {**self.holdings, body.key.key: holding}
        owners = _owners(self.owners, (body.key,))
        return replace(self, holdings=MappingProxyType(holdings), owners=owners)

    def may_revoke(self, body: RevokeKey, signers: frozenset[str]) -> Refused | None:
        """Return why a revocation of a key does not hold, or nothing where it does."""
        if body.key not in self.owners:
            return Refused("key", "the key was never one of this party")
        return _short(self.root, self.quorum, signers)

    def signed(
        self,
        signers: Iterable[str],
        place: int,
        proven: Proven,
        revocations: Mapping[str, Revocation],
    ) -> Signed:
        """Return who acts where these keys signed the entry at `place` of the party's log.

        A key that nobody holds counts for nothing; one person with several keys is one. In doubt
        is who signed with a key that was perhaps known to others, or perhaps out of office.
        """
        people: dict[str, frozenset[str]] = {}
        undetermined: set[str] = set()
        for key in signers:
            holding = self.holdings.get(key)
            if holding is None:
                continue
            standing = _standing(holding, place, proven, revocations.get(key))
            if standing == "within":
                people[holding.person] = people.get(holding.person, frozenset()) | holding.bodies
            elif standing == "undetermined":
                undetermined.add(holding.person)
        return Signed(people, frozenset(undetermined - people.keys()))

    def rooted(self, signers: Iterable[str]) -> bool:
        """Whether so many holders of root keys signed as must."""
        return _short(self.root, self.quorum, frozenset(signers)) is None

    def absent(
        self,
        person: str,
        signers: Iterable[str],
        place: int,
        proven: Proven,
        revocations: Mapping[str, Revocation],
    ) -> Refused:
        """Return why a person is not among those who surely acted in an entry, as `signed` does."""
        own = {key: of for key, of in self.holdings.items() if of.person == person}
        for key in sorted(own.keys() & set(signers)):
            revocation = revocations.get(key)
            since = revocation.compromised_since if revocation else ""
            if revocation is not None and place > revocation.entry:
                known = f", as known to others since {since}" if since else ""
                why = f"the key of {person} was revoked before, in entry {revocation.entry}{known}"
                return Refused("key", why)
            what = f"the key of {person} is revoked as known to others since {since}"
            if late := _late(since, proven):
                return Refused("key", f"{what}, and {late}")
            if late := _late(own[key].until, proven):
                what = f"the appointment of {person} with that key ends at {own[key].until}"
                return Refused("appointment", f"{what}, and {late}")
        if own:
            return Refused(
                "author", f"{person} did not sign with a key by which they are appointed"
            )
        return Refused("appointment", f"{person} is not appointed in this agreement")

    def behind(self, signers: Iterable[str]) -> frozenset[str]:
        """Return whose these keys are or ever were."""
        return frozenset([self.owners[key] for key in signers if key in self.owners])

    def _taken(self, keys: Iterable[Key]) -> Refused | None:
        """Return that a key is another person's already, or was."""
        for key in keys:
            if key.key not in self.owners and len(self.owners) >= MOST:
                return Refused("keys", f"the people of a party have {MOST} keys at most")
            owner = self.owners.get(key.key, key.person)
            if owner != key.person:
                return Refused("key", f"the key of {key.person} is {owner}'s")
        return None


def _standing(
    holding: Holding, place: int, proven: Proven, revocation: Revocation | None
) -> Within:
    """Say whether a holder held a key, and their office, when they signed with it."""
    if revocation is not None and place > revocation.entry:
        return "outside"
    closes = [each for each in (holding.until, revocation and revocation.compromised_since) if each]
    return Window("", min(closes, default="")).holds(proven)


def _late(closes: str, proven: Proven) -> str:
    """Say that an act was perhaps not made before an instant, if there is one; or nothing."""
    held = Window("", closes).holds(proven)
    if held == "within":
        return ""
    return "the act is later" if held == "outside" else "nothing proves that the act is earlier"


def _short(
    keys: Iterable[Key], quorum: int, signers: frozenset[str], whose: str = "root"
) -> Refused | None:
    """Return that fewer people signed than must, each counted once, or nothing."""
    people = {key.person for key in keys if key.key in signers}
    if quorum and len(people) >= quorum:
        return None
    if not quorum:
        return Refused("no-keys", "the party has no root keys")
    return Refused(
        "quorum", f"{len(people)} of the {quorum} people signed who must, of the {whose} keys"
    )


def _owners(known: Mapping[str, str], keys: Iterable[Key]) -> Mapping[str, str]:
    return MappingProxyType({**known, **{key.key: key.person for key in keys}})
