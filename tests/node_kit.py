"""Two nodes with real keys, whose logs and heads are made act by act."""

from __future__ import annotations

from tests.life_kit import OLD, PROFILE, TABLES

import paraph
from paraph.agreement import act as acts
from paraph.agreement.act import Act, Author, Body, Head, Key
from paraph.agreement.chain import Reached
from paraph.agreement.mandate import Mandate
from paraph.agreement.shown import shown_digest
from paraph.agreement.text_set import Entry as TextEntry
from paraph.agreement.text_set import TextSet
from paraph.agreement.window import Window
from paraph.record import note
from paraph.record.acts import payload, payload_type
from paraph.record.checkpoint import Checkpoint
from paraph.record.cosignature import cosign
from paraph.record.keys import PrivateKey
from paraph.record.log import Log, note_digest, origin
from paraph.record.note import COSIGNATURE, ED25519, Note, VerifierKey
from paraph.record.signing import Envelope, form, identity, sign
from paraph.record.tree import Tree
from paraph.text.canonical import canonical, digest

NOON = 1_772_712_000  # 2026-03-05T12:00:00Z
HOUR = 3600
PEOPLE = {
    name: PrivateKey(bytes([at]) * 32) for at, name in enumerate(("holm", "keller", "lund"), 1)
}
NODES = {name: PrivateKey(bytes([at]) * 32) for at, name in enumerate(("alda", "morin"), 11)}
TEXT = paraph.read(OLD.encode(), file="a.txt").text
TEXTS = TextSet([TextEntry("agreement", "en", digest(TEXT))])
BLOBS = {digest(TEXT): canonical(TEXT)}
SHOWN = shown_digest(TEXTS.digest, TEXTS.digest, Reached("within"))


def key(person: str) -> Key:
    return Key(person, str(PEOPLE[person].public_key))


def party(name: str, *people: str) -> acts.Party:
    node = str(NODES[name].public_key)
    return acts.Party(name, name.title(), node, ("council",), tuple(map(key, people)), len(people))


GENESIS = acts.Genesis(
    "Agreement on trade",
    "treaty",
    (party("alda", "holm", "keller"), party("morin", "lund")),
    (acts.Component("agreement", ("en",)),),
)


class Node:
    """The log of a party as its node keeps it."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.envelopes: list[Envelope] = []
        self.notes: list[Note] = []
        self.agreement = ""

    def act(  # noqa: PLR0913 - what an act may be said to be
        self,
        person: str,
        body: Body,
        *signers: str,
        text_set: str = "",
        under: str = "",
        seen: tuple[Head, ...] = (),
        office: str = "",
    ) -> str:
        author = Author(person, self.name, office, "")
        salt = f"{len(self.envelopes):032x}"
        if isinstance(body, acts.Genesis):
            author, salt = Author("holm", "alda", "", ""), "0" * 32  # one act in both logs
        at = "2020-01-01T00:00:00Z"  # a claim, of which nobody takes notice
        act = Act(self.agreement, author, under, (), seen, text_set, at, salt, body)
        pens = [PEOPLE[each] for each in signers or (person,)]
        envelope = sign(payload_type(act.kind), payload(act), *pens)
        self.agreement = self.agreement or identity(envelope)
        self.envelopes.append(envelope)
        return identity(envelope)

    def head(self, hours: int | None = None, cosigner: str = "") -> Head:
        """Sign a head, let another node cosign it at an hour from noon on, and return it."""
        size = len(self.envelopes)
        root = Tree(map(form, self.envelopes)).root(size)
        text = str(Checkpoint(origin(self.agreement, self.name), size, root))
        mine = NODES[self.name]
        known = VerifierKey(self.name, ED25519, mine.public_key.raw)
        made = Note(text, (note.sign(text, known, mine),))
        if hours is not None:
            node = NODES[cosigner]
            other = VerifierKey(cosigner, COSIGNATURE, node.public_key.raw)
            line = cosign(made, other, node, NOON + hours * HOUR)
            made = Note(text, (*made.signatures, line))
        self.notes.append(made)
        named = note_digest(made) if hours is not None else ""
        return Head(self.name, size, f"sha256:{root.hex()}", named)

    @property
    def log(self) -> Log:
        others = {name: node.public_key for name, node in NODES.items() if name != self.name}
        mine = NODES[self.name].public_key
        return Log(self.agreement, self.name, mine, others, self.envelopes, self.notes)


def begun() -> tuple[Node, Node]:
    alda, morin = Node("alda"), Node("morin")
    alda.act("holm", GENESIS, "holm", "keller")
    morin.act("lund", GENESIS, "lund")
    for person, body in (("keller", "ministry"), ("holm", "council")):
        alda.act("holm", acts.Appoint(key(person), (body,), ""), "holm", "keller")
    return alda, morin


def signed(opens: int = 1, closes: int = 9) -> tuple[Node, Node, str]:
    """Return two nodes and a signature between the hours 2 and 4, under a mandate with a window."""
    alda, morin = begun()
    alda.act("keller", acts.Propose(TEXTS.entries, ()))
    mandate = Mandate(
        TEXTS.digest,
        frozenset(("ministry",)),
        frozenset(("sign",)),
        PROFILE,
        tables=TABLES,
        window=Window(f"2026-03-05T{12 + opens}:00:00Z", f"2026-03-05T{12 + closes}:00:00Z"),
    )
    decided = alda.act("holm", acts.Decide((mandate,)), text_set=TEXTS.digest, office="council")
    before = alda.head(2, "morin")
    name = alda.act(
        "keller",
        acts.Sign("Bern", "", SHOWN),
        text_set=TEXTS.digest,
        under=f"{decided}/0",
        seen=(before,),
        office="ministry",
    )
    alda.head(4, "morin")
    return alda, morin, name
