"""Cards: what other parties need to know of one, in a file; several make a trust file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple, TypeVar

from paraph.agreement.act import Key, Party
from paraph.agreement.members import check_member
from paraph.errors import ActError, RecordError, UsageError
from paraph.record.codec import Value, decode, encode
from paraph.record.keys import PublicKey
from paraph.wiring.roster import Roster

FORM = "paraph.trust/1"
_MOST = 1 << 20
"""Bytes of a trust file."""
T = TypeVar("T")


class Seen(NamedTuple):
    """A head of a log that the holder of a trust file has seen."""

    agreement: str
    party: str
    size: int
    root: str


class Trust(NamedTuple):
    """Whose keys are whose, and which heads were seen; a card has one party and no heads."""

    parties: tuple[Party, ...]
    heads: tuple[Seen, ...] = ()


def card_of(found: Roster) -> bytes:
    """Return the card of the party whose roster it is."""
    return write(Trust((found.card,)))


def write(trust: Trust) -> bytes:
    """Return a trust file in its one form, parties and heads in the order of their names."""
    parties: list[Value] = [
        {
            "decides": list(each.decides),
            "keys": [{"key": key.key, "person": key.person} for key in each.keys],
            "log": each.log,
            "party": each.party,
            "quorum": each.quorum,
            "words": each.words,
        }
        for each in sorted(trust.parties)
    ]
    heads: list[Value] = [each._asdict() for each in sorted(trust.heads)]
    whole: dict[str, Value] = {"parties": parties, "trust": FORM}
    return encode(whole | ({"heads": heads} if heads else {}), most=_MOST)


def read(source: bytes) -> Trust:
    """Return what a card or a trust file says.

    Raises:
        RecordError: it is not of this form.
    """
    whole = _members(decode(source, most=_MOST), "$", ("parties", "trust"), ("heads",))
    if whole["trust"] != FORM:
        raise RecordError("$.trust", f'is not "{FORM}"')
    try:
        trust = Trust(
            tuple([_party(*each) for each in _rows(whole["parties"], "$.parties")]),
            tuple([_seen(*each) for each in _rows(whole.get("heads", []), "$.heads")]),
        )
        check_member("parties", trust.parties)
        check_member("heads", trust.heads)
    except ActError as error:
        raise RecordError(error.place, error.what) from error
    if not trust.parties:
        raise RecordError("$.parties", "names nobody")
    return trust


def merged(files: Mapping[str, Trust]) -> Trust:
    """Return all that several files say, which must not contradict each other.

    Of the heads of a log the furthest counts.

    Raises:
        UsageError: two files say different things of a party or a head, or a key is of two parties.
    """
    parties: dict[str, tuple[str, Party]] = {}
    heads: dict[tuple[str, str], Seen] = {}
    for file, trust in files.items():
        for party in trust.parties:
            other, before = parties.setdefault(party.party, (file, party))
            if before != party:
                raise UsageError(f"{other} and {file} say different things of {party.party}")
        for seen in trust.heads:
            at = (seen.agreement, seen.party)
            known = heads.get(at, seen)
            if known.size == seen.size and known.root != seen.root:
                raise UsageError(
                    f"{file} has another head of the log of {seen.party} than a file before it, "
                    f"both of {seen.size} entries: the log was forked"
                )
            heads[at] = max(known, seen, key=lambda one: one.size)
    _check_keys([party for _, party in parties.values()])
    found = Trust(tuple([party for _, party in parties.values()]), tuple(heads.values()))
    try:
        check_member("parties", found.parties)
    except ActError as error:
        raise UsageError(f"the files do not go together: {error}") from error
    return found


def _check_keys(parties: Sequence[Party]) -> None:
    holders: dict[str, str] = {}
    for party in parties:
        for key in [party.log, *[each.key for each in party.keys]]:
            if key and holders.setdefault(key, party.party) != party.party:
                raise UsageError(f"{holders[key]} and {party.party} have one key, {key}")


def _party(row: Value, place: str) -> Party:
    of = _members(row, place, ("decides", "keys", "log", "party", "quorum", "words"))
    keys = [
        Key(_a(key["person"], str, at), _a(key["key"], str, at))
        for inner, at in _rows(of["keys"], f"{place}.keys")
        for key in (_members(inner, at, ("key", "person")),)
    ]
    party = Party(
        _a(of["party"], str, f"{place}.party"),
        _a(of["words"], str, f"{place}.words"),
        _a(of["log"], str, f"{place}.log"),
        tuple([_a(each, str, at) for each, at in _rows(of["decides"], f"{place}.decides")]),
        tuple(keys),
        _a(of["quorum"], int, f"{place}.quorum"),
    )
    named = [key.key for key in keys]
    for each in [party.log, *named] if party.log else named:
        PublicKey.read(each)
    people = {key.person for key in keys}
    if not bool(keys) <= party.quorum <= len(people) or len(set(named)) != len(named):
        raise RecordError(place, "has a quorum that its keys do not give, or one key twice")
    return party


def _seen(row: Value, place: str) -> Seen:
    of = _members(row, place, ("agreement", "party", "root", "size"))
    agreement = _a(of["agreement"], str, f"{place}.agreement")
    if not agreement:
        raise RecordError(f"{place}.agreement", "is of no agreement")
    return Seen(
        agreement,
        _a(of["party"], str, f"{place}.party"),
        _a(of["size"], int, f"{place}.size"),
        _a(of["root"], str, f"{place}.root"),
    )


def _members(
    value: Value, place: str, names: tuple[str, ...], may: tuple[str, ...] = ()
) -> Mapping[str, Value]:
    if not isinstance(value, Mapping):
        raise RecordError(place, "is no object")
    for name in value:
        if name not in (*names, *may):
            raise RecordError(f"{place}.{name}", "is a member that nobody knows")
    for name in names:
        if name not in value:
            raise RecordError(f"{place}.{name}", "is missing")
    return value


def _rows(value: Value, place: str) -> list[tuple[Value, str]]:
    if not isinstance(value, list):
        raise RecordError(place, "is no list")
    return [(each, f"{place}[{at}]") for at, each in enumerate(value)]


def _a(value: Value, kind: type[T], place: str) -> T:
    if type(value) is not kind:
        raise RecordError(place, "is not of its form")
    return value
