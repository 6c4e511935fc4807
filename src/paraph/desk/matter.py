"""A matter: one agreement as a node has it, read from its ledger once."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256

from paraph.agreement.act import Genesis
from paraph.agreement.entry import Entry
from paraph.agreement.held_back import HeldBack
from paraph.agreement.mandate import Mandate
from paraph.agreement.state import State, fold
from paraph.agreement.text_set import TextSet
from paraph.errors import UsageError
from paraph.record import note, signing
from paraph.record.acts import act_of
from paraph.record.entries import entries
from paraph.record.held import Held, Part, genesis_of, logs_of
from paraph.record.ledger import Ledger
from paraph.record.log import Log, Withheld
from paraph.record.vouching import vouched

PRESS = "Sources in the press"
"""What the log is called that a party keeps of articles, which needs no agreement."""
_SHORTEST = 4  # figures by which a digest may be named
_NAMED = 12  # figures by which one is told


@dataclass(frozen=True)
class Matter:
    """An agreement as the record of a node tells it; its state is worked out when it is asked for.

    `party` is whose node it is.
    """

    party: str
    held: Held

    @property
    def agreement(self) -> str:
        """The digest of its genesis."""
        return self.held.agreement

    @cached_property
    def genesis(self) -> Genesis:
        """The act with which it begins."""
        return genesis_of(self.held)

    @cached_property
    def logs(self) -> Mapping[str, Log]:
        """The log of each party that has one here, with its word on what it withholds."""
        return logs_of(vouched(self.held))

    @property
    def log(self) -> Log:
        """The log of the node's own party."""
        return self.logs[self.party]

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        """The entries of all logs, each after all that it has seen."""
        return tuple(entries(self.logs))

    @property
    def withheld(self) -> tuple[HeldBack, ...]:
        """The entries that their parties do not show."""
        return tuple(
            [
                HeldBack(party, place, each.kind)
                for party, log in self.logs.items()
                for place, each in enumerate(log.entries)
                if isinstance(each, Withheld)
            ]
        )

    @cached_property
    def state(self) -> State:
        """What the acts so far come to."""
        return fold(self.entries, self.held.blobs)

    # ------------------------------------------------------------ names that people use

    @property
    def sets(self) -> tuple[TextSet, ...]:
        """The text sets, in the order in which the record first has them: T0, T1 and so on."""
        return tuple(self.state.texts.sets.values())

    def text_set(self, name: str) -> TextSet:
        """Return the text set called "T3", or by its digest or the first figures of it.

        Raises:
            UsageError: there is none, or more than one.
        """
        sets = self.sets
        if _numbered(name):
            if int(name[1:]) < len(sets):
                return sets[int(name[1:])]
            known = (
                f"T0 to T{len(sets) - 1}" if len(sets) > 1 else "T0 alone" if sets else "none yet"
            )
            raise UsageError(f"there is no text set {name!r}: the record has {known}")
        by_digest = {each.digest: each for each in sets}
        return by_digest[_one(name, list(by_digest), "text set")]

    def short(self, text_set: str) -> str:
        """Return how people call a text set: "T3"."""
        for number, each in enumerate(self.sets):
            if each.digest == text_set:
                return f"T{number}"
        return text_set.removeprefix("sha256:")[:12]

    def act(self, name: str) -> Entry:
        """Return the entry of the act with this digest, or whose digest begins so.

        Of an act that stands in several logs (the genesis) it is the one of the own party.

        Raises:
            UsageError: there is none, or more than one.
        """
        by_digest = {each.id: each for each in self.entries}
        by_digest |= {each.id: each for each in self.entries if each.party == self.party}
        return by_digest[_one(name, list(by_digest), "act")]

    def mandate(self, name: str, acting: Iterable[str] = ()) -> str:
        """Return the mandate of this name: the act that granted it, "/" and its number there.

        The number may be left out where the act granted one. "T2" is the party's one mandate over
        that text set that was not revoked, and no name at all its one mandate altogether. Of
        several it is the one that is not used up, and is granted to those who are `acting`.

        Raises:
            UsageError: there is none, or more than one.
        """
        mandates = self.state.mandates
        own = {each: of for each, of in mandates.granted.items() if of.party == self.party}
        if not name or _numbered(name):
            texts = self.text_set(name).digest if name else ""
            found = [
                each
                for each, of in own.items()
                if mandates.revoked.isdisjoint(mandates.line(each))
                and texts in {"", of.mandate.text_set}
            ]
            found = [each for each in found if not mandates.used_up(each)] or found
            theirs = [each for each in found if not own[each].mandate.grantees.isdisjoint(acting)]
            found = theirs or found
        else:
            act, _, number = name.partition("/")
            found = [
                each
                for each in own
                if _begins(each, act) and (not number or each.endswith(f"/{number}"))
            ]
        if len(found) == 1:
            return found[0]
        which = f"mandate {name!r}" if name else "mandate"
        if not found:
            raise UsageError(f"there is no {which} of {self.party}: see `paraph mandates`")
        told = "; ".join([self._told(each, own[each].mandate) for each in found])
        raise UsageError(f"there are {len(found)}: say by --under which one is meant ({told})")

    def _told(self, ref: str, mandate: Mandate) -> str:
        """Return how a mandate is named, and what it lets whom do with which text set."""
        act, _, number = ref.removeprefix("sha256:").partition("/")
        granted, powers = sorted(mandate.grantees), sorted(mandate.powers)
        may = f"{' or '.join(granted)} may {', '.join(powers)}"
        return f"{act[:_NAMED]}/{number}: {self.short(mandate.text_set)}, {may}"


def look(ledger: Ledger, blobs: Mapping[str, bytes], party: str, agreement: str) -> Matter:
    """Return an agreement as a node's ledger has it.

    Raises:
        RecordError: what the ledger holds is not in its form.
    """
    parts = {}
    words: dict[bytes, None] = {}
    for each in ledger.parties(agreement):
        shown = tuple(
            [
                signing.parse(row.envelope) if row.envelope else Withheld(row.leaf)
                for row in ledger.rows(agreement, each)
            ]
        )
        notes = ledger.notes(agreement, each)
        heads = tuple([note.parse(one) for one in notes if not _is_word(one)])
        words |= dict.fromkeys(filter(_is_word, notes))
        parts[each] = Part(shown, heads)
    return Matter(party, Held(agreement, parts, tuple(map(signing.parse, words)), blobs))


def choose(ledger: Ledger, name: str = "") -> str:
    """Return the agreement whose digest begins so; without a name there must be one alone.

    Raises:
        UsageError: there is none, or more than one.
    """
    known = ledger.agreements()
    if name:
        return _one(name, list(known), "agreement")
    if len(known) > 1:  # sources in the press have a log of their own, which is named to be meant
        known = tuple([each for each in known if not is_press(ledger, each)]) or known
    if len(known) == 1:
        return known[0]
    if not known:
        raise UsageError("this node has no agreement yet: `paraph begin` one, or `paraph join`")
    told = "; ".join(
        [f"{each.removeprefix('sha256:')[:_NAMED]}{_title(ledger, each)}" for each in known]
    )
    raise UsageError(f"this node has {len(known)} agreements: say which by --agreement ({told})")


def is_press(ledger: Ledger, agreement: str) -> bool:
    """Whether a log is no agreement's, but one's own of sources in the press."""
    body = _genesis(ledger, agreement)
    return (
        body is not None and not body.components and len(body.parties) == 1 and body.title == PRESS
    )


def _title(ledger: Ledger, agreement: str) -> str:
    """Return what an agreement is called, by the genesis in one of its logs; or nothing."""
    body = _genesis(ledger, agreement)
    return f" {json.dumps(body.title, ensure_ascii=False)}" if body is not None else ""


def _genesis(ledger: Ledger, agreement: str) -> Genesis | None:
    for party in ledger.parties(agreement):
        row = next(ledger.rows(agreement, party), None)
        if row is not None and row.envelope:
            envelope = signing.parse(row.envelope)
            body = act_of(envelope.payload_type, envelope.payload).body
            return body if isinstance(body, Genesis) else None
    return None


def digest_of(content: bytes) -> str:
    """Return the digest by which acts name a blob."""
    return f"sha256:{sha256(content).hexdigest()}"


def _is_word(kept: bytes) -> bool:
    """Whether a note that a ledger keeps is a word on what is withheld, and no head."""
    return kept.startswith(b"{")


def _numbered(name: str) -> bool:
    """Whether a name is that of a text set by its number: T3."""
    return name[:1] in {"T", "t"} and name[1:].isascii() and name[1:].isdigit()


def _begins(digest: str, name: str) -> bool:
    return digest.removeprefix("sha256:").startswith(name.removeprefix("sha256:"))


def _one(name: str, known: list[str], what: str) -> str:
    figures = name.removeprefix("sha256:").rstrip("…")
    if len(figures) < _SHORTEST:
        raise UsageError(f"{name!r} is too short for a digest: give {_SHORTEST} figures or more")
    found = [each for each in known if _begins(each, figures)]
    if len(found) == 1:
        return found[0]
    if not found:
        raise UsageError(f"there is no {what} {name!r} in this record")
    raise UsageError(f"{name!r} is the beginning of {len(found)} digests: give more figures")
