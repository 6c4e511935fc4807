"""Cards are read in one form, and make one trust file where they do not contradict each other."""

from __future__ import annotations

import contextlib
import json
from typing import Any

import pytest
from tests.record_by_hand import TRUST

from paraph.agreement.act import Key, Party
from paraph.errors import ParaphError, RecordError
from paraph.record.keys import PrivateKey
from paraph.record.trust import Seen, Trust, merged, trust_of


def key(number: int) -> str:
    return str(PrivateKey(bytes([number]) * 32).public_key)


ALDA = Party("alda", "Alda", key(1), ("cabinet",), (Key("ana", key(2)), Key("ben", key(3))), 2)
BOREA = Party("borea", "Borea", key(4), ("office",), (Key("olga", key(5)),), 1)
REPORTED = Party("ceres", "Ceres", "", ("office",), (), 0)
ROOT = f"sha256:{'a' * 64}"
SEEN = Seen(f"sha256:{'b' * 64}", "alda", 3, ROOT)


def changed(change: dict[str, Any], place: str = "") -> bytes:
    """Return a trust file of which one object is changed."""
    whole = json.loads(bytes(Trust((ALDA,), (SEEN,))))
    inner = whole
    for step in filter(None, place.split(".")):
        inner = inner[int(step) if step.isdigit() else step]
    inner.update(change)
    for name in [name for name, value in inner.items() if value is ...]:
        del inner[name]
    return (
        json.dumps(whole, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
        + b"\n"
    )


def test_a_trust_file_is_read_as_it_was_written() -> None:
    trust = Trust((ALDA, BOREA, REPORTED), (SEEN,))

    assert trust_of(bytes(trust)) == trust
    assert merged({"one": Trust((BOREA, ALDA))}) == Trust((ALDA, BOREA))


@pytest.mark.parametrize(
    ("change", "place"),
    [
        ({"trust": "paraph.trust/2"}, ""),
        ({"trust": ...}, ""),
        ({"parties": ...}, ""),
        ({"parties": []}, ""),
        ({"parties": {}}, ""),
        ({"parties": [1]}, ""),
        ({"colour": 1}, ""),
        ({"colour": 1}, "parties.0"),
        ({"colour": 1}, "parties.0.keys.0"),
        ({"words": ...}, "parties.0"),
        ({"words": "a\u200bb"}, "parties.0"),
        ({"party": "Alda"}, "parties.0"),
        ({"quorum": True}, "parties.0"),
        ({"quorum": 0}, "parties.0"),
        ({"quorum": 3}, "parties.0"),
        ({"keys": []}, "parties.0"),
        ({"log": 0}, "parties.0"),
        ({"log": None}, "parties.0"),
        ({"log": []}, "parties.0"),
        ({"log": False}, "parties.0"),
        ({"log": "ed25519:00"}, "parties.0"),
        ({"log": f"ed25519:01{'0' * 62}"}, "parties.0"),
        ({"key": key(3)}, "parties.0.keys.0"),
        ({"person": "ben"}, "parties.0.keys.0"),
        ({"person": 1}, "parties.0.keys.0"),
        ({"agreement": ""}, "heads.0"),
        ({"root": "00"}, "heads.0"),
        ({"size": -1}, "heads.0"),
        ({"size": "3"}, "heads.0"),
        ({"cosigned": ""}, "heads.0"),
    ],
)
def test_a_card_that_is_not_of_its_form_is_refused(change: dict[str, Any], place: str) -> None:
    with pytest.raises(RecordError):
        trust_of(changed(change, place))


@pytest.mark.parametrize(
    "source", [b"", b"{}", b"[]", bytes(Trust((ALDA,)))[:-1], bytes(Trust((ALDA,))) + b"\n"]
)
def test_what_is_no_card_at_all_is_refused(source: bytes) -> None:
    with pytest.raises(RecordError):
        trust_of(source)


def test_cards_make_one_trust_file_in_whatever_order_they_come() -> None:
    one, other = Trust((ALDA,)), Trust((BOREA,))

    assert bytes(merged({"a": one, "b": other})) == bytes(merged({"b": other, "a": one}))
    assert merged({"a": one, "again": one}) == one


def test_of_the_heads_of_a_log_the_furthest_counts() -> None:
    further = SEEN._replace(size=5, root=f"sha256:{'c' * 64}")

    for files in ((SEEN, further), (further, SEEN)):
        found = merged({str(each.size): Trust((ALDA,), (each,)) for each in files})
        assert found.heads == (further,)


@pytest.mark.parametrize(
    "other",
    [
        Trust((ALDA._replace(log=key(9)),)),
        Trust((ALDA._replace(words="Elda"),)),
        Trust((BOREA._replace(party="a1da"),)),
        Trust((BOREA._replace(log=ALDA.log),)),
        Trust((BOREA._replace(keys=(Key("olga", key(2)),)),)),
        Trust((BOREA,), (SEEN._replace(root=f"sha256:{'c' * 64}"),)),
    ],
)
def test_cards_that_contradict_each_other_make_no_trust_file(other: Trust) -> None:
    with pytest.raises(RecordError):
        merged({"one": Trust((ALDA,), (SEEN,)), "other": other})


def test_no_flipped_byte_of_a_card_reads_as_the_same_card() -> None:
    source = bytes(Trust((ALDA,), (SEEN,)))

    for at in range(len(source)):
        flipped = source[:at] + bytes([source[at] ^ 1]) + source[at + 1 :]
        with contextlib.suppress(ParaphError):
            assert trust_of(flipped) != Trust((ALDA,), (SEEN,))


def test_one_key_is_not_pinned_for_two_parties() -> None:
    first, second = TRUST.parties
    for stolen in (first.log, first.keys[0].key):
        shared = second._replace(log=stolen)

        with pytest.raises(RecordError, match=f"has a key that is {first.party}'s"):
            Trust((first, shared))
