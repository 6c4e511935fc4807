"""An agreement told act by act: who does what, with which texts, and what comes of it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from hashlib import sha256

import paraph
from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.act import Act, Author, Body, Changed, Key
from paraph.agreement.chain import Reached
from paraph.agreement.entry import Entry, Standing
from paraph.agreement.mandate import Mandate
from paraph.agreement.shown import shown_digest
from paraph.agreement.state import State, fold
from paraph.agreement.text_set import Entry as TextEntry
from paraph.agreement.text_set import TextSet
from paraph.agreement.window import Proven
from paraph.language import reviewed
from paraph.proof.judging import judge
from paraph.proof.profile import Profile
from paraph.proof.proof import Proof, to_json
from paraph.proof.prover import digests_of
from paraph.text.canonical import canonical, digest

OLD = """Article 1. The Seller delivers the goods with all documents.

Article 2. The Buyer pays the price subject to Article 1.

Article 3. Disputes are settled by the court of Bern.

Article 4. The Parties shall recieve the notices at their seats.
"""
SPELLED = OLD.replace("recieve", "receive")
SPACED = SPELLED.replace("Seller delivers", "Seller\u00a0delivers")
NOT = SPELLED.replace("delivers", "does not deliver")
FORMAL = """Agreement between the Republic of Alda and the Kingdom of Morin

The Republic of Alda and the Kingdom of Morin have agreed as follows:

Article 1. Alda delivers the goods to Morin.

Done at Bern.

For the Republic of Alda:

For the Kingdom of Morin:
"""
ALLOWED = frozenset(("typography", "spelling", "numbering"))
PROFILE = Profile.of("en").allowing(ALLOWED)
TABLES: Mapping[str, str] = {
    **digests_of(ALLOWED, "en"),
    "lists/numbering": reviewed.digest("lists/numbering"),
}
PEOPLE = {"keller": "1", "holm": "2", "wolf": "3", "lund": "4", "graf": "5"}
OFFICES = {"keller": ("ministry",), "holm": ("council",), "wolf": ("court",), "lund": ("envoy",)}


def key(person: str) -> Key:
    return Key(person, f"ed25519:{PEOPLE[person] * 64}")


PAPER = f"sha256:{'9' * 64}"


def at(day: int, hour: int = 12) -> str:
    return f"2026-03-{day:02}T{hour:02}:00:00Z"


class Life:
    """One party's log, in which each act is made and judged in turn."""

    others: tuple[acts.Party, ...] = (
        acts.Party("morin", "Kingdom of Morin", "", ("council",), (key("graf"),), 1),
    )

    components: tuple[acts.Component, ...] = (acts.Component("agreement", ("en",)),)

    def __init__(self, components: tuple[acts.Component, ...] = ()) -> None:
        self.components = components or self.components
        self.entries: list[Entry] = []
        self.blobs: dict[str, bytes] = {}
        self.act(
            "keller",
            acts.Genesis(
                "Agreement on trade",
                "treaty",
                (
                    acts.Party(
                        "alda",
                        "Republic of Alda",
                        "",
                        ("council",),
                        (key("keller"), key("holm")),
                        2,
                    ),
                    *self.others,
                ),
                self.components,
            ),
            signed=("keller", "holm"),
        )
        for person, bodies in OFFICES.items():
            self.act("keller", acts.Appoint(key(person), bodies, ""), signed=("keller", "holm"))

    def act(  # noqa: PLR0913 - what an act may be said to be
        self,
        person: str,
        body: Body,
        *,
        text_set: str = "",
        under: str = "",
        signed: tuple[str, ...] = (),
        day: int = 5,
        proven: Proven | None = None,
        party: str = "alda",
        body_of: str | None = None,
    ) -> str:
        """Make an act and return its digest; it is proven to be of its day."""
        opens = not self.entries
        office = OFFICES.get(person, ("",))[0] if body_of is None else body_of
        act = Act(
            "" if opens else self.entries[0].id,
            Author(person, party, office, ""),
            under,
            (),
            (),
            text_set,
            at(day),
            f"{len(self.entries):032x}",
            body,
        )
        name = f"sha256:{sha256(repr(act).encode()).hexdigest()}"
        signers = frozenset(key(each).key for each in (signed or (person,)))
        known = proven or Proven(at(day, 11), at(day, 13))
        self.entries.append(Entry(name, "alda", len(self.entries), act, signers, known))
        return name

    def texts(self, source: str) -> TextSet:
        text = paraph.read(source.encode(), file="a.txt").text
        self.blobs[digest(text)] = canonical(text)
        return TextSet([TextEntry("agreement", "en", digest(text))])

    def propose(self, person: str, source: str) -> str:
        """Propose a text and return the digest of its set."""
        texts = self.texts(source)
        self.act(person, acts.Propose(texts.entries, ()))
        return texts.digest

    def decide(self, text_set: str, *mandates: Mandate, person: str = "holm", day: int = 5) -> str:
        """Decide, and return the name of the first mandate."""
        return f"{self.act(person, acts.Decide(mandates), text_set=text_set, day=day)}/0"

    def amend(  # noqa: PLR0913
        self,
        under: str,
        old: str,
        new: str,
        *,
        approved: str = OLD,
        person: str = "keller",
        forged: tuple[Proof, Proof] | None = None,
        day: int = 5,
    ) -> tuple[str, str]:
        """Amend a text with honest proofs, and return the digests of the act and of the new set."""
        proofs = forged or (proved(old, new), proved(approved, new))
        names = [self.blob(json.dumps(to_json(each)).encode()) for each in proofs]
        before, after = self.texts(old), self.texts(new)
        changed = Changed("agreement", "en", before.entries[0].text, after.entries[0].text, *names)
        body = acts.Amend(after.entries, (changed,))
        act = self.act(person, body, text_set=before.digest, under=under, day=day)
        return act, after.digest

    def sign(  # noqa: PLR0913
        self,
        under: str,
        text_set: str,
        *,
        person: str = "keller",
        day: int = 5,
        proven: Proven | None = None,
        occasion: str = "",
        signed: tuple[str, ...] = (),
        shown: str = "",
    ) -> str:
        """Sign a set, having been shown how it was reached, and return the digest of the act."""
        body = acts.Sign("Bern", occasion, shown or self.shown(under, text_set))
        return self.act(
            person, body, text_set=text_set, under=under, day=day, proven=proven, signed=signed
        )

    def shown(self, under: str, text_set: str) -> str:
        """Return the digest of what is to be shown before the set is signed under a mandate."""
        state = self.state
        granted = state.mandates.granted.get(under)
        if granted is None:
            return shown_digest(text_set, "", Reached("outside"))
        family = state.mandates.family(under)
        way = state.texts.reached(text_set, granted.mandate, family)
        return shown_digest(text_set, granted.mandate.text_set, way)

    def blob(self, content: bytes) -> str:
        name = f"sha256:{sha256(content).hexdigest()}"
        self.blobs[name] = content
        return name

    @property
    def state(self) -> State:
        return fold(self.entries, self.blobs)

    def standing(self, act: str) -> Standing:
        return self.state.standings["alda", act]


class OnPaper(Life):
    """A log of an agreement with a party that has no keys: what it does is reported."""

    others: tuple[acts.Party, ...] = (acts.Party("morin", "Kingdom of Morin", "", (), (), 0),)


class Keyed(OnPaper):
    """The same, with a party that has keys, and so acts in a log of its own."""

    others = Life.others


class Three(OnPaper):
    """The same, with a party that has keys, and a third one that has none."""

    others = (*Life.others, acts.Party("zembla", "Zembla", "", (), (), 0))


def of_morin(
    log: Life, body: Body, text_set: str = "", *, seen: Life | None = None, day: int = 5
) -> str:
    """Enter what Morin itself signs, in a log of its own, having `seen` all of the other one."""
    if not any(each.party == "morin" for each in log.entries):
        first = log.entries[0]
        log.entries.append(
            first._replace(party="morin", place=0, signers=first.signers | {key("graf").key})
        )
        of_morin(log, acts.Appoint(key("graf"), ("council",), ""))
    count = sum(each.party == "morin" for each in log.entries)
    author = Author("graf", "morin", "council", "")
    salt = f"{len(log.entries):032x}"
    own = len(log.entries)  # where the next one of Alda would stand
    heads = (acts.Head("alda", own, PAPER, ""),) if seen else ()
    act = Act(log.entries[0].id, author, "", (), heads, text_set, at(day), salt, body)
    name = f"sha256:{len(log.entries):064x}"
    proven = Proven(at(day, 11), at(day, 13))
    log.entries.append(Entry(name, "morin", count, act, frozenset((key("graf").key,)), proven))
    return name


def agreed(log: Life, reading: steps.Accept, text_set: str) -> str:
    """Enter that every party accepts a reading, and return the act of the first one."""
    for party in log.others:
        by = Author("graf", party.party, "council", "")
        if party.keys:
            of_morin(log, reading, text_set)
        else:
            told = acts.Report("accept-formula", by, "2026-03-05", PAPER, "holm", (), reading)
            log.act("keller", told, text_set=text_set, signed=("keller", "holm"))
    return log.act("keller", reading, text_set=text_set)


def proved(old: str, new: str, profile: Profile = PROFILE) -> Proof:
    sides = [paraph.read(each.encode(), file="a.txt") for each in (old, new)]
    return judge(paraph.compare(*sides), profile, language="en").proof


def changes(old: str, new: str) -> tuple[str, ...]:
    """Return the names of the changes that an honest proof leaves open."""
    from paraph.agreement.judged import judged  # noqa: PLC0415 - the tests' own question

    proof = proved(old, new)
    texts = [paraph.read(each.encode(), file="a.txt").text for each in (old, new)]
    answer = judged(texts[0], texts[1], proof, PROFILE, proof.tables)
    return tuple(each.change for each in answer.open)
