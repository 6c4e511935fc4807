"""What a party withholds is gone but for its hash, and its word on it must hold."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.two_party_kit import told

from paraph.agreement import act as acts
from paraph.errors import RecordError
from paraph.record.acts import act_of
from paraph.record.bundle import read, write
from paraph.record.codec import decode, encode
from paraph.record.disclosure import disclose, named
from paraph.record.held import Held, logs_of
from paraph.record.log import Withheld
from paraph.record.signing import Envelope, sign
from paraph.record.verify import verify
from paraph.record.vouching import TYPE, contradicted, vouch, vouched

WORLD = told(after=lambda world: world.alda.act("holm", acts.Annotate(world.agreement, "Ours.")))
HELD = WORLD.held
PLACES = [(party, at) for party, part in HELD.parts.items() for at in range(len(part.entries))]


def shown(held: Held) -> set[tuple[str, int]]:
    return {
        (party, at)
        for party, part in held.parts.items()
        for at, entry in enumerate(part.entries)
        if isinstance(entry, Envelope)
    }


def without(*hidden: tuple[str, int]) -> Held:
    return disclose(HELD, lambda party, place, _act: (party, place) not in hidden)


def word(places: Iterable[int], pen: str = "alda/log", **changes: object) -> Envelope:
    """Return Alda's word on entries of its log, with something changed in it."""
    (made,) = vouch(logs_of(HELD)["alda"], places, WORLD.pen("alda/log"))
    payload = decode(made.payload)
    assert isinstance(payload, dict)
    return sign(TYPE, encode({**payload, **changes}), WORLD.pen(pen))  # type: ignore[dict-item]


@settings(deadline=None, max_examples=50)
@given(hidden=st.sets(st.sampled_from(PLACES)))
def test_whatever_is_withheld_the_heads_hold_and_the_genesis_is_shown(
    hidden: set[tuple[str, int]],
) -> None:
    held = without(*hidden)

    assert shown(held) == {each for each in PLACES if not each[1] or each not in hidden}
    assert all(not log.check() for log in logs_of(held).values())
    assert read(b"".join(write(held))) == held
    assert disclose(held) == held


def test_blobs_that_no_shown_act_names_are_left_out() -> None:
    held = disclose(HELD, lambda _party, _place, act: act.kind != "sign")
    left = [act_of(e.payload_type, e.payload) for p in held.parts.values() for e in p.entries
            if isinstance(e, Envelope)]  # fmt: skip

    assert set(held.blobs) == {name for act in left for name in named(act)}
    assert set(held.blobs) < set(HELD.blobs)


def test_a_word_tells_the_kind_of_what_is_withheld() -> None:
    held = without(("alda", 6))._replace(vouched=(word((6,)),))

    entry = vouched(held).parts["alda"].entries[6]

    assert isinstance(entry, Withheld)
    assert entry.kind == "annotate"
    assert verify(held, WORLD.trust).result == "passed"
    assert verify(held._replace(vouched=()), WORLD.trust).code == "perhaps-withheld"


def test_an_act_that_is_withheld_from_a_node_is_not_vouched_for_by_it() -> None:
    with pytest.raises(RecordError, match="not known here"):
        vouch(logs_of(without(("alda", 6)))["alda"], (6,), WORLD.pen("alda/log"))


@pytest.mark.parametrize(
    ("changes", "where"),
    [
        ({"vouched": "paraph.vouched/2"}, r"\$\.vouched"),
        ({"agreement": f"sha256:{'0' * 64}"}, r"\$\.agreement"),
        ({"party": "morin"}, r"\$\.party"),
        ({"party": "nobody"}, r"\$\.party"),
        ({"root": f"sha256:{'0' * 64}"}, r"\$\.root"),
        ({"size": 5}, r"\$\.root"),
        ({"size": 99}, r"\$\.root"),
        ({"size": True}, r"\$\.size"),
        ({"entries": [{"kind": "none", "leaf": "0" * 64, "place": 6}]}, r"\.kind"),
        ({"entries": [{"kind": "clear", "leaf": "0" * 64, "place": 6}]}, r"\$\.entries"),
        ({"entries": [{"kind": "clear", "leaf": "0" * 64, "place": 99}]}, r"\$\.entries"),
        ({"entries": [{"kind": "clear", "leaf": "0" * 64}]}, r"\.place"),
        ({"pen": "stranger"}, r"\$\.party"),
        ({"pen": "morin/log"}, r"\$\.party"),
        ({"pen": "keller"}, r"\$\.party"),
        ({"more": 1}, r"\$\.more"),
    ],
)
def test_a_word_that_does_not_hold_is_refused(changes: dict[str, object], where: str) -> None:
    pen = str(changes.get("pen", "alda/log"))
    rest = {name: value for name, value in changes.items() if name != "pen"}
    held = without(("alda", 6))._replace(vouched=(word((6,), pen, **rest),))

    with pytest.raises(RecordError, match=where):
        vouched(held)
    assert verify(held, WORLD.trust).code == "vouched"


def test_a_word_and_the_entry_convict_a_party_that_lied() -> None:
    leaf = logs_of(HELD)["alda"].tree.leaf(4).hex()
    lie = word((6,), entries=[{"kind": "clear", "leaf": leaf, "place": 4}])

    assert contradicted(HELD._replace(vouched=(lie,))) == (
        "entry 4 of alda is decide, vouched for as clear",
    )
    assert contradicted(HELD._replace(vouched=(word((4, 6)),))) == ()
