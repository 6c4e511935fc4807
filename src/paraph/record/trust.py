"""Trust: the parties and keys that somebody pinned by another way, and heads that they have seen.

A card is the same with one party: its own, as its node hands it out.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from paraph.agreement.act import Key, Party
from paraph.agreement.members import check_member
from paraph.errors import ActError, RecordError
from paraph.record.codec import Value, decode, encode
from paraph.record.fields import digest, each, members, text, whole
from paraph.record.keys import PublicKey

FORM = "paraph.trust/1"
_MOST = 1024 * 1024
"""Bytes of a trust file."""
_PARTIES, _HEADS = 100, 1000


class Seen(NamedTuple):
    """A head that somebody has seen of a party's log: a record that is older is stale."""

    agreement: str
    party: str
    size: int
    root: str


@dataclass(frozen=True, slots=True)
class Trust:
    """Parties with the keys that are theirs, as somebody knows by another way than the record.

    `bytes` is its one form: canonical JSON and a line feed.

    Raises:
        RecordError: a party is named twice, says what none may say, or has a key that is none.
    """

    parties: tuple[Party, ...]
    heads: tuple[Seen, ...] = ()

    def __post_init__(self) -> None:
        try:
            check_member("parties", self.parties)
        except ActError as error:
            raise RecordError(f"$.{error.place}", error.what) from error
        holders: dict[str, str] = {}
        for party in self.parties:
            people = {one.person for one in party.keys}
            if party.log and not party.keys:
                raise RecordError(f"the party {party.party}", "has a log, and no root keys")
            if not bool(people) <= party.quorum <= len(people):
                raise RecordError(f"the party {party.party}", "has a quorum its keys do not give")
            for key in _keys(party):
                PublicKey.read(key)
                if holders.setdefault(key, party.party) != party.party:
                    what = f"has a key that is {holders[key]}'s"
                    raise RecordError(f"the party {party.party}", what)
            if len(set(_keys(party))) != len(_keys(party)):
                raise RecordError(f"the party {party.party}", "has one key twice")

    def __bytes__(self) -> bytes:
        value: dict[str, Value] = {
            "parties": [_party(one) for one in self.parties],
            "trust": FORM,
        }
        if self.heads:
            value["heads"] = [dict(one._asdict()) for one in self.heads]
        return encode(value, most=_MOST) + b"\n"

    def party(self, name: str) -> Party | None:
        """Return the party of this name as it is pinned, if it is."""
        return next((one for one in self.parties if one.party == name), None)


def trust_of(source: bytes) -> Trust:
    """Return what a trust file or a card pins.

    Raises:
        RecordError: it is not of this form; the field is named.
    """
    if not source.endswith(b"\n"):
        raise RecordError("the trust file", "does not end with a line feed")
    value = decode(source[:-1], most=_MOST)
    held = members(value, "$", ("parties", "trust"), ("heads",))
    if held.held["trust"] != FORM:
        raise RecordError("$.trust", f"is not {FORM}")
    parties = held.read("parties", each(_read_party, least=1, most=_PARTIES))
    heads = held.read_if_there("heads", each(_read_seen, least=1, most=_HEADS))
    return Trust(parties, heads or ())


def merged(files: Mapping[str, Trust]) -> Trust:
    """Return all that several files pin, by their names; of the heads of a log the furthest.

    Raises:
        RecordError: two of them pin one party or head otherwise, or one key for two parties.
    """
    parties: dict[str, tuple[str, Party]] = {}
    heads: dict[tuple[str, str], Seen] = {}
    holders: dict[str, str] = {}
    for file, trust in files.items():
        for party in trust.parties:
            other, before = parties.setdefault(party.party, (file, party))
            if before != party:
                what = f"pins {party.party} in another way than {other} does"
                raise RecordError(file, what, hint="Ask the party which of them is its own.")
            for key in _keys(party):
                if holders.setdefault(key, party.party) != party.party:
                    raise RecordError(file, f"pins one key for {holders[key]} and {party.party}")
        for seen in trust.heads:
            known = heads.get(seen[:2], seen)
            if known.size == seen.size and known.root != seen.root:
                what = f"has another head of {seen.size} entries of {seen.party} than one before it"
                raise RecordError(file, f"{what}: the log was forked")
            heads[seen[:2]] = max(known, seen, key=lambda one: one.size)
    pinned = [party for _, party in parties.values()]
    return Trust(tuple(sorted(pinned)), tuple(sorted(heads.values())))


def _keys(party: Party) -> list[str]:
    """Return every key of a party, that of its log first."""
    return [*([party.log] if party.log else []), *[one.key for one in party.keys]]


def _party(party: Party) -> Value:
    return {
        "decides": list(party.decides),
        "keys": [dict(one._asdict()) for one in party.keys],
        "log": party.log,
        "party": party.party,
        "quorum": party.quorum,
        "words": party.words,
    }


def _read_party(value: Value, place: str) -> Party:
    held = members(value, place, ("decides", "keys", "log", "party", "quorum", "words"))
    return Party(
        held.read("party", text),
        held.read("words", text),
        held.read("log", text) if held.held["log"] != "" else "",
        held.read("decides", each(text)),
        held.read("keys", each(_read_key)),
        held.read("quorum", whole),
    )


def _read_key(value: Value, place: str) -> Key:
    held = members(value, place, ("key", "person"))
    return Key(held.read("person", text), held.read("key", text))


def _read_seen(value: Value, place: str) -> Seen:
    held = members(value, place, ("agreement", "party", "root", "size"))
    return Seen(
        held.read("agreement", digest),
        held.read("party", text),
        held.read("size", whole),
        held.read("root", digest),
    )
