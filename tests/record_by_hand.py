"""A record of two parties, told act by act with real keys, heads and proofs, to be verified."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import replace
from hashlib import sha256

from tests.life_kit import ALLOWED, OLD, PROFILE, SPACED, SPELLED, TABLES, proved
from tests.node_kit import GENESIS, NODES, Node, key

import paraph
from paraph.agreement import act as acts
from paraph.agreement.act import Body, Changed, Head
from paraph.agreement.chain import Reached
from paraph.agreement.mandate import Mandate
from paraph.agreement.shown import shown
from paraph.agreement.state import State, fold
from paraph.agreement.text_set import Entry as TextEntry
from paraph.agreement.text_set import TextSet
from paraph.proof.proof import to_json
from paraph.record.entries import entries
from paraph.record.held import Held, Part
from paraph.record.log import Log, Withheld
from paraph.record.signing import Envelope, form
from paraph.record.tree import leaf
from paraph.record.trust import Trust
from paraph.record.vouching import vouch
from paraph.text.canonical import canonical, digest

TRUST = Trust(GENESIS.parties)
OFFICES = {"keller": "ministry", "holm": "council", "lund": "council"}


class Record:
    """Two nodes, alda's with two people and morin's with one, and the blobs of both."""

    def __init__(self) -> None:
        self.alda, self.morin = Node("alda"), Node("morin")
        self.nodes = {"alda": self.alda, "morin": self.morin}
        self.blobs: dict[str, bytes] = {}
        self.alda.act("holm", GENESIS, "holm", "keller")
        self.morin.act("lund", GENESIS, "lund")
        for person in ("keller", "holm"):
            self.root(acts.Appoint(key(person), (OFFICES[person],), ""))
        self.morin.act("lund", acts.Appoint(key("lund"), ("council",), ""))

    # ------------------------------------------------------------ acts

    def root(self, body: Body) -> str:
        return self.alda.act("holm", body, "holm", "keller")

    def act(  # noqa: PLR0913 - what an act may be said to be
        self,
        person: str,
        body: Body,
        *signers: str,
        text_set: str = "",
        under: str = "",
        seen: tuple[Head, ...] = (),
        office: str | None = None,
    ) -> str:
        node = self.morin if person == "lund" else self.alda
        body_of = OFFICES[person] if office is None else office
        return node.act(
            person, body, *signers, text_set=text_set, under=under, seen=seen, office=body_of
        )

    def blob(self, content: bytes) -> str:
        name = f"sha256:{sha256(content).hexdigest()}"
        self.blobs[name] = content
        return name

    def texts(self, source: str) -> TextSet:
        text = paraph.read(source.encode(), file="a.txt").text
        self.blobs[digest(text)] = canonical(text)
        return TextSet([TextEntry("agreement", "en", digest(text))])

    def propose(self, source: str, person: str = "keller") -> str:
        texts = self.texts(source)
        self.act(person, acts.Propose(texts.entries, ()))
        return texts.digest

    def decide(self, text_set: str, person: str = "holm", **changed: object) -> str:
        """Approve a set, and return the mandate to amend and sign it that comes with that."""
        grantee = "council" if person == "lund" else "ministry"
        made = Mandate(
            text_set,
            frozenset((grantee,)),
            frozenset(("sign", "amend", "assert")),
            PROFILE.allowing(ALLOWED),
            tables=TABLES,
        )
        mandate = replace(made, **changed)  # type: ignore[arg-type]
        return f"{self.act(person, acts.Decide((mandate,)), text_set=text_set)}/0"

    def amend(self, under: str, old: str, new: str, approved: str = OLD) -> tuple[str, str]:
        """Amend a text with honest proofs, and return the digests of the act and of the new set."""
        proofs = proved(old, new), proved(approved, new)
        names = [self.blob(json.dumps(to_json(each)).encode()) for each in proofs]
        before, after = self.texts(old), self.texts(new)
        changed = Changed("agreement", "en", before.entries[0].text, after.entries[0].text, *names)
        body = acts.Amend(after.entries, (changed,))
        return self.act("keller", body, text_set=before.digest, under=under), after.digest

    def sign(
        self, under: str, text_set: str, person: str = "keller", seen: tuple[Head, ...] = ()
    ) -> str:
        """Sign a set, having been shown how it was reached, and return the digest of the act."""
        account = self.blob(self.account(under, text_set))
        body = acts.Sign("Bern", "", account)
        return self.act(person, body, text_set=text_set, under=under, seen=seen)

    def account(self, under: str, text_set: str) -> bytes:
        state = self.state
        granted = state.mandates.granted.get(under)
        if granted is None:
            return shown(text_set, "", Reached("outside"))
        way = state.texts.reached(text_set, granted.mandate, state.mandates.family(under))
        return shown(text_set, granted.mandate.text_set, way)

    # ------------------------------------------------------------ what comes of it

    @property
    def logs(self) -> dict[str, Log]:
        return {name: node.log for name, node in self.nodes.items()}

    @property
    def state(self) -> State:
        return fold(entries(self.logs), self.blobs)

    def held(self) -> Held:
        """Return the record, with a signed head over all of each log."""
        for node in self.nodes.values():
            node.head()
        parts = {
            name: Part(tuple(node.envelopes), tuple(node.notes))
            for name, node in self.nodes.items()
        }
        return Held(self.alda.agreement, parts, (), dict(self.blobs))


def signed_by_both() -> Record:
    """Return a record of a text approved, amended twice within the mandate, and signed by both."""
    record = Record()
    under = record.decide(record.propose(OLD))
    record.amend(under, OLD, SPELLED)
    _, final = record.amend(under, SPELLED, SPACED)
    record.sign(under, final)
    record.sign(record.decide(final, "lund"), final, "lund")
    return record


def withholding(held: Held, party: str, places: Iterable[int], *, vouches: bool = True) -> Held:
    """Return a record without the acts at some places, with the party's word of their kinds."""
    hidden, part = set(places), held.parts[party]
    entries_ = tuple(
        [
            Withheld(leaf(form(each))) if place in hidden and isinstance(each, Envelope) else each
            for place, each in enumerate(part.entries)
        ]
    )
    log = Log(held.agreement, party, NODES[party].public_key, {}, part.entries, part.notes)
    words = vouch(log, sorted(hidden), NODES[party]) if vouches else ()
    parts = {**held.parts, party: Part(entries_, part.notes)}
    return held._replace(parts=parts, vouched=(*held.vouched, *words))


def places(held: Held, party: str, which: Callable[[str], bool]) -> list[int]:
    """Return the places of a log whose kinds of acts are asked for."""
    return [
        place
        for place, each in enumerate(held.parts[party].entries)
        if isinstance(each, Envelope)
        and which(each.payload_type.removeprefix("application/vnd.paraph.act.").partition("+")[0])
    ]
