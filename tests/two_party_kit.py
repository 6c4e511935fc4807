"""Two invented parties whose bundles are the same whenever they are made: for the vectors."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from hashlib import sha256

import paraph
from paraph.agreement import act as acts
from paraph.agreement.act import Act, Author, Body, Head, Key
from paraph.agreement.chain import Reached
from paraph.agreement.mandate import Mandate
from paraph.agreement.shown import shown
from paraph.agreement.text_set import Entry as TextEntry
from paraph.agreement.text_set import TextSet
from paraph.agreement.window import Window
from paraph.proof.profile import Profile
from paraph.record import note
from paraph.record.acts import payload, payload_type
from paraph.record.bundle import write
from paraph.record.checkpoint import Checkpoint
from paraph.record.cosignature import cosign
from paraph.record.held import Held, Part
from paraph.record.keys import PrivateKey
from paraph.record.log import Withheld, instant, note_digest, origin
from paraph.record.note import COSIGNATURE, ED25519, Note, VerifierKey
from paraph.record.signing import Envelope, form, identity, sign
from paraph.record.tree import Tree
from paraph.record.trust import Seen, Trust
from paraph.text.canonical import canonical, digest

NOON = 1_772_712_000  # 2026-03-05T12:00:00Z
HOUR = 3600
ROOTS = {"alda": ("holm", "keller"), "morin": ("lund",)}
OFFICES = {
    "alda": {"holm": "council", "keller": "ministry"},
    "morin": {"lund": "council", "graf": "ministry"},
}
WORDS = "Article 1. Delivery\n\nThe Seller delivers the goods to the Buyer.\n"
OTHER = WORDS.replace("delivers", "does not deliver")


def set_of(words: str) -> tuple[TextSet, dict[str, bytes]]:
    """Return the set of one text, and its blob."""
    text = paraph.read(words.encode(), file="a.txt").text
    return TextSet([TextEntry("agreement", "en", digest(text))]), {digest(text): canonical(text)}


TEXTS, TEXT_BLOBS = set_of(WORDS)
OTHERS, OTHER_BLOBS = set_of(OTHER)


@dataclass
class Side:
    """The log of a party as its node keeps it."""

    name: str
    world: World
    envelopes: list[Envelope | Withheld] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)

    def act(  # noqa: PLR0913 - what an act may be said to be
        self,
        person: str,
        body: Body,
        *signers: str,
        text_set: str = "",
        under: str = "",
        seen: Iterable[Head] = (),
        office: str | None = None,
        agreement: str = "",
    ) -> str:
        """Make an act, whether or not it holds, and return its digest."""
        held = OFFICES[self.name].get(person, "") if office is None else office
        author, salt = Author(person, self.name, held, ""), f"{len(self.envelopes):032x}"
        named = agreement or self.world.agreement
        if isinstance(body, acts.Genesis):
            # One act in both logs.
            named = ""
            author, salt = Author("holm", "alda", "", ""), f"{self.world.number:032x}"
        act = Act(
            named,
            author,
            under,
            (),
            tuple(seen),
            text_set,
            "2026-03-05T12:00:00Z",
            salt,
            body,
        )
        pens = [self.world.pen(each) for each in signers or (person,)]
        envelope = sign(payload_type(act.kind), payload(act), *pens)
        self.world.agreement = self.world.agreement or identity(envelope)
        self.envelopes.append(envelope)
        return identity(envelope)

    def head(
        self,
        seconds: int | None = None,
        *,
        signer: str = "",
        cosigner: str = "",
        named: str = "",
        entries: list[Envelope | Withheld] | None = None,
    ) -> Head:
        """Sign a head, have it cosigned so many seconds after noon, and return it."""
        held = self.envelopes if entries is None else entries
        root = Tree(form(each) for each in held if isinstance(each, Envelope)).root(len(held))
        text = str(Checkpoint(origin(self.world.agreement, self.name), len(held), root))
        mine = self.world.pen(signer or f"{self.name}/log")
        made = Note(
            text, (note.sign(text, VerifierKey(self.name, ED25519, mine.public_key.raw), mine),)
        )
        if seconds is not None:
            other = "morin" if self.name == "alda" else "alda"
            node = self.world.pen(cosigner or f"{other}/log")
            known = VerifierKey(named or other, COSIGNATURE, node.public_key.raw)
            made = Note(text, (*made.signatures, cosign(made, known, node, NOON + seconds)))
        self.notes.append(made)
        name = note_digest(made) if seconds is not None else ""
        return Head(self.name, len(held), f"sha256:{root.hex()}", name)


class World:
    """An agreement between two parties, with keys from a seed."""

    def __init__(self, seed: str = "", number: int = 0, quorum: int = 2) -> None:
        self.seed, self.number, self.quorum, self.agreement = seed, number, quorum, ""
        self.alda, self.morin = Side("alda", self), Side("morin", self)
        self.blobs: dict[str, bytes] = {}
        self.vouched: list[Envelope] = []
        self.under = ""

    def pen(self, name: str) -> PrivateKey:
        return PrivateKey(sha256(f"paraph two-party vectors{self.seed}: {name}".encode()).digest())

    def key(self, person: str) -> Key:
        return Key(person, str(self.pen(person).public_key))

    def party(self, name: str) -> acts.Party:
        log = str(self.pen(f"{name}/log").public_key)
        keys = tuple(map(self.key, ROOTS[name]))
        return acts.Party(name, name.title(), log, ("council",), keys, min(self.quorum, len(keys)))

    @property
    def trust(self) -> Trust:
        return Trust((self.party("alda"), self.party("morin")))

    def seen(self, side: Side) -> Seen:
        """Return the head of all entries that a log has now."""
        held = [form(each) for each in side.envelopes if isinstance(each, Envelope)]
        root = Tree(held).root(len(held)).hex()
        return Seen(self.agreement, side.name, len(held), f"sha256:{root}")

    @property
    def held(self) -> Held:
        parts = {
            side.name: Part(tuple(side.envelopes), tuple(sorted(side.notes, key=bytes)))
            for side in (self.alda, self.morin)
        }
        return Held(self.agreement, parts, tuple(sorted(self.vouched, key=form)), self.blobs)

    @property
    def bundle(self) -> bytes:
        return b"".join(write(self.held))

    # ------------------------------------------------------------ what happens

    def begins(self, *, signed: tuple[str, ...] = ROOTS["alda"]) -> None:
        """Open both logs, and appoint who acts for which body."""
        components = (acts.Component("agreement", ("en",)),)
        parties = (self.party("alda"), self.party("morin"))
        genesis = acts.Genesis("Agreement on trade", "treaty", parties, components)
        self.alda.act("holm", genesis, *signed)
        self.morin.act("lund", genesis, *ROOTS["morin"])
        for side in (self.alda, self.morin):
            root = ROOTS[side.name]
            for person, body in OFFICES[side.name].items():
                side.act(root[0], acts.Appoint(self.key(person), (body,), ""), *root, office="")

    def proposes(self, texts: TextSet = TEXTS, blobs: dict[str, bytes] = TEXT_BLOBS) -> None:
        self.alda.act("keller", acts.Propose(texts.entries, ()))
        self.blobs |= blobs

    def decides(self, side: Side, texts: TextSet = TEXTS, **terms: int) -> str:
        """Approve a set and let the ministry sign it; return the name of the mandate."""
        person = next(iter(OFFICES[side.name]))
        granted = mandate(texts, **terms)
        self.under = f"{side.act(person, acts.Decide((granted,)), text_set=texts.digest)}/0"
        return self.under

    def signs(  # noqa: PLR0913
        self,
        side: Side,
        under: str,
        *,
        pen: str = "",
        texts: TextSet = TEXTS,
        person: str = "",
        agreement: str = "",
        office: str | None = None,
        seen: Iterable[Head] = (),
        account: bytes = b"",
    ) -> str:
        who = person or {"alda": "keller", "morin": "graf"}[side.name]
        told = account or shown(texts.digest, texts.digest, Reached("within"))
        name = f"sha256:{sha256(told).hexdigest()}"
        self.blobs[name] = told
        return side.act(
            who,
            acts.Sign("Bern", "", name),
            *filter(None, (pen,)),
            text_set=texts.digest,
            under=under,
            seen=seen,
            agreement=agreement,
            office=office,
        )


def mandate(
    texts: TextSet,
    opens: int | None = None,
    closes: int | None = None,
    people: int = 1,
    uses: int = 0,
) -> Mandate:
    """Return a mandate to sign; its window is in seconds after noon."""
    window = Window(*["" if each is None else instant(NOON + each) for each in (opens, closes)])
    return Mandate(
        texts.digest,
        frozenset(("ministry",)),
        frozenset(("sign",)),
        Profile.of("en"),
        people=people,
        window=window,
        uses=uses,
    )


def decided(world: World, **terms: int) -> str:
    """Go as far as to Alda's decision, and return the name of its mandate."""
    world.begins()
    world.proposes()
    return world.decides(world.alda, TEXTS, **terms)


def told(
    before: Callable[[World], object] = bool,
    after: Callable[[World], object] = bool,
    *,
    seed: str = "",
    number: int = 0,
    **terms: int,
) -> World:
    """Tell the whole story: both parties approve and sign one text, and see each other's heads.

    Alda signs surely between 2 and 4 hours after noon, Morin between 3 and 5. `before` is what
    happens just before Alda signs, `after` just behind it.
    """
    world = World(seed, number)
    under = decided(world, **terms)
    before(world)
    world.signs(world.alda, under, seen=(world.alda.head(2 * HOUR),))
    after(world)
    world.alda.head(4 * HOUR)
    answers(world)
    return world


def answers(world: World, texts: TextSet = TEXTS, size: int = 4) -> None:
    """Let Morin approve and sign a set, having seen so many entries of Alda's log."""
    entries = [each for each in world.alda.envelopes[:size] if isinstance(each, Envelope)]
    seen = Head("alda", size, f"sha256:{Tree(map(form, entries)).root(size).hex()}", "")
    body = acts.Decide((mandate(texts),))
    decision = world.morin.act("lund", body, text_set=texts.digest, seen=(seen,))
    mine = world.morin.head(3 * HOUR)
    world.signs(world.morin, f"{decision}/0", texts=texts, seen=(mine,))
    world.morin.head(5 * HOUR)
