"""Two parties with a node each, in memory: real keys, fixed clocks, and bundles between them."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256

import paraph
from paraph.agreement import act as acts
from paraph.agreement.act import Author, Body, Component, Genesis, Key, Party
from paraph.agreement.mandate import Mandate
from paraph.agreement.text_set import TextSet
from paraph.desk.amending import amendment
from paraph.desk.desk import Desk
from paraph.desk.drafting import Wanted
from paraph.desk.exchange import Forked, Taken, handed_out, sign_head, take
from paraph.desk.granting import mandate
from paraph.desk.matter import Matter
from paraph.desk.opening import Office, begin, join
from paraph.desk.proposing import Given, gather
from paraph.desk.recording import Prepared, keep, prepare, sealed
from paraph.desk.signature import prospect
from paraph.record.bundle import write
from paraph.record.held import Held
from paraph.record.keys import PrivateKey
from paraph.record.ledger import Ledger
from paraph.record.signing import identity
from paraph.record.trust import Trust
from paraph.record.verify import Verified, verify
from paraph.store.blobs import MemoryBlobs
from paraph.store.memory import MemoryLedger

OLD = """Article 1. Delivery

The Seller delivers the goods with all documents to the Buyer.

Article 2. Price

1. The Buyer pays the price subject to Article 1.

2. The universities recieve the applications in time.

Article 3. Disputes

Disputes are settled by the court of Bern.
"""
TIDY = OLD.replace("recieve", "receive")
NOT = TIDY.replace("The Seller delivers", "The Seller does not deliver")
OFFICES = {
    "alda": {"holm": ("council",), "keller": ("ministry",), "wolf": ("court",)},
    "morin": {"graf": ("council",), "weber": ("ministry",)},
}
TERMS = {
    "grantees": ["ministry"],
    "powers": ["sign", "amend"],
    "profile": {"classes": {"allow": ["spelling", "typography"]}},
}
LANGUAGES = ("en",)


def private(name: str) -> PrivateKey:
    """Return the key that is always the same for one name."""
    return PrivateKey(sha256(f"key of {name}".encode()).digest())


def public(name: str) -> Key:
    return Key(name, str(private(name).public_key))


def party(name: str) -> Party:
    root = next(iter(OFFICES[name]))
    log = str(private(f"{name}/log").public_key)
    return Party(name, name.title(), log, ("council",), (public(root),), 1)


TRUST = Trust((party("alda"), party("morin")))


class Side:
    """A party's node: what it has, and a clock that somebody sets."""

    def __init__(self, name: str, agreement: str = "1", ledger: Ledger | None = None) -> None:
        self.name, self.clock, self._chance = name, "2026-03-05T12:00:00Z", 0
        self._seed = f"{agreement} {name}"
        self.ledger, self.blobs = ledger or MemoryLedger(), MemoryBlobs()
        self.desk = Desk(
            name,
            self.ledger,
            self.blobs,
            self.blobs.keep,
            self.blobs.size,
            lambda: self.clock,
            self._next,
        )

    @property
    def matter(self) -> Matter:
        return self.desk.matter()

    @property
    def root(self) -> str:
        return next(iter(OFFICES[self.name]))

    @property
    def offices(self) -> list[Office]:
        return [Office(public(each), bodies) for each, bodies in OFFICES[self.name].items()]

    def begins(self, languages: Iterable[str] = LANGUAGES) -> str:
        parties = party("alda"), party("morin")
        components = (Component("agreement", tuple(languages)),)
        genesis = Genesis("Agreement on trade", "treaty", parties, components)
        return begin(self.desk, genesis, self.root, [private(self.root)], self.offices)

    def joins(self, held: Held) -> None:
        join(self.desk, held, self.root, [private(self.root)], self.offices)
        assert isinstance(self.takes(held), Taken)

    def wants(  # noqa: PLR0913 - what an act may be said to be
        self,
        person: str,
        body: Body,
        *,
        text_set: str = "",
        under: str = "",
        others: tuple[str, ...] = (),
        blobs: Iterable[bytes] = (),
        office: str | None = None,
    ) -> Prepared:
        """Return an act as it would be."""
        held = OFFICES[self.name].get(person, ("",))[0]
        author = Author(person, self.name, held if office is None else office, "")
        wanted = Wanted(author, body, text_set, under)
        keys = [str(private(each).public_key) for each in (person, *others)]
        return prepare(self.desk, self.matter, wanted, keys, blobs)

    def acts(  # noqa: PLR0913
        self,
        person: str,
        body: Body,
        *,
        text_set: str = "",
        under: str = "",
        others: tuple[str, ...] = (),
        blobs: Iterable[bytes] = (),
        office: str | None = None,
    ) -> str:
        """Make an act, whether or not it holds, as a hostile node would; return its digest."""
        prepared = self.wants(
            person,
            body,
            text_set=text_set,
            under=under,
            others=others,
            blobs=blobs,
            office=office,
        )
        envelope = sealed(prepared.act, [private(each) for each in (person, *others)])
        keep(self.desk, self.matter, prepared, envelope)
        return identity(envelope)

    def proposes(self, *sources: str, person: str = "keller") -> TextSet:
        gathered = gather(self.given(*sources), self.matter.state.texts.due)
        self.acts(person, gathered.proposal, blobs=gathered.blobs)
        return gathered.texts

    def given(self, *sources: str) -> list[Given]:
        codes = self.matter.genesis.components[0].languages
        return [
            Given("agreement", code, paraph.read(each.encode(), file="a.txt", language=code))
            for code, each in zip(codes, sources, strict=True)
        ]

    def decides(self, texts: TextSet, person: str = "", **terms: object) -> str:
        """Approve a set, and return the mandate that is granted over it."""
        granted = mandate({**TERMS, **terms}, texts)
        act = self.acts(person or self.root, acts.Decide((granted,)), text_set=texts.digest)
        return f"{act}/0"

    def mandate(self, under: str) -> Mandate:
        return self.matter.state.mandates.granted[under].mandate

    def amends(self, under: str, old: TextSet, *sources: str, person: str = "keller") -> TextSet:
        return self.amends_by(under, old, self.given(*sources), person)

    def amends_by(
        self, under: str, old: TextSet, given: list[Given], person: str = "keller"
    ) -> TextSet:
        gathered = gather(given, self.matter.state.texts.due, old)
        made = amendment(self.matter, self.mandate(under), old, given, gathered)
        self.acts(person, made.body, text_set=old.digest, under=under, blobs=made.blobs)
        return gathered.texts

    def signs(  # noqa: PLR0913
        self,
        under: str,
        texts: TextSet,
        *,
        person: str = "keller",
        occasion: str = "",
        shown: str = "",
        others: tuple[str, ...] = (),
    ) -> str:
        found = prospect(self.matter, under, texts)
        body = acts.Sign("Bern", occasion, shown or found.digest)
        return self.acts(
            person,
            body,
            text_set=texts.digest,
            under=under,
            blobs=(found.shown,),
            others=others,
        )

    def shows(self, withhold: Iterable[str] = ()) -> Held:
        """Sign the head of the own log, and hand out what the node has."""
        sign_head(self.desk, self.matter, private(f"{self.name}/log"))
        return handed_out(self.matter, frozenset(withhold), private(f"{self.name}/log"))

    def takes(self, held: Held) -> Taken | Forked:
        return take(self.desk, held, private(f"{self.name}/log"))

    def _next(self, size: int) -> bytes:
        self._chance += 1
        return sha256(f"{self._seed} {self._chance}".encode()).digest()[:size]


def met(languages: Iterable[str] = LANGUAGES, agreement: str = "1") -> tuple[Side, Side]:
    """Return two nodes that are in one agreement, and have seen each other's logs."""
    alda, morin = Side("alda", agreement), Side("morin", agreement)
    alda.begins(languages)
    morin.joins(alda.shows())
    alda.takes(morin.shows())
    return alda, morin


def exchanged(*sides: Side) -> None:
    """Let each node take what the others have, until nobody has anything new."""
    for one in (*sides, *sides):
        for other in sides:
            if one is not other:
                other.takes(one.shows())


def signed(text: str = TIDY) -> tuple[Side, Side]:
    """Return two nodes at which a text was approved, tidied and signed by both sides."""
    alda, morin = met()
    old = alda.proposes(OLD)
    exchanged(alda, morin)
    for side, person in ((alda, "keller"), (morin, "weber")):
        under = side.decides(old)
        texts = side.amends(under, old, text, person=person)
        side.signs(under, texts, person=person)
    exchanged(alda, morin)
    return alda, morin


def judged(held: Held, trust: Trust = TRUST) -> Verified:
    return verify(held, trust)


def bundle(held: Held) -> bytes:
    return b"".join(write(held))
