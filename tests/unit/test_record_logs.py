"""A party's log holds together, or says where it does not; what its heads prove of time."""

from __future__ import annotations

import pytest
from tests.act_examples import example

from paraph.errors import RecordError
from paraph.record import note
from paraph.record.acts import payload, payload_type
from paraph.record.checkpoint import Checkpoint
from paraph.record.cosignature import cosign
from paraph.record.keys import PrivateKey
from paraph.record.log import Log, Withheld, in_order, instant, note_digest, origin
from paraph.record.note import COSIGNATURE, ED25519, Note, VerifierKey
from paraph.record.signing import Envelope, form, sign
from paraph.record.tree import Tree, leaf

AGREEMENT = f"sha256:{'a' * 64}"
NODE, OTHER, PERSON = (PrivateKey(bytes([number]) * 32) for number in (1, 2, 3))
KINDS = ["initial", "sign", "publish", "annotate", "confirm"]
ENVELOPES = tuple(sign(payload_type(kind), payload(example(kind)), PERSON) for kind in KINDS)
EARLY, LATE = 1_772_712_000, 1_772_715_600  # 12:00 and 13:00 on 5 March 2026


def headed(
    envelopes: tuple[Envelope, ...],
    size: int,
    *times: int,
    key: PrivateKey = NODE,
    party: str = "alda",
    agreement: str = AGREEMENT,
) -> Note:
    root = Tree(map(form, envelopes)).root(size)
    text = str(Checkpoint(origin(agreement, party), size, root))
    known = VerifierKey(party, ED25519, key.public_key.raw)
    made = Note(text, (note.sign(text, known, key),))
    cosigner = VerifierKey("morin", COSIGNATURE, OTHER.public_key.raw)
    more = tuple(cosign(made, cosigner, OTHER, time) for time in times)
    return Note(text, (*made.signatures, *more))


def log(*notes: Note, envelopes: tuple[Envelope, ...] = ENVELOPES) -> Log:
    cosigners = {"morin": OTHER.public_key}
    return Log(AGREEMENT, "alda", NODE.public_key, cosigners, envelopes, notes)


def test_a_log_with_its_own_heads_holds_together() -> None:
    whole = log(headed(ENVELOPES, 2, EARLY), headed(ENVELOPES, 5))

    assert not whole.check()
    assert len(set(whole.ids)) == 5


@pytest.mark.parametrize(
    ("shown", "why"),
    [
        (headed(ENVELOPES, 3, key=OTHER), "not to be believed"),
        (headed(ENVELOPES, 3, party="morin"), "another log"),
        (headed(ENVELOPES, 3, agreement=f"sha256:{'b' * 64}"), "another log"),
        (headed(ENVELOPES[::-1], 3), "of others than are here"),
        (headed(ENVELOPES[1:], 3), "of others than are here"),
        (headed((*ENVELOPES, *ENVELOPES), 6), "5 are here"),
    ],
    ids=["another's key", "another party", "another agreement", "reordered", "dropped", "ahead"],
)
def test_a_head_of_anything_else_is_told(shown: Note, why: str) -> None:
    assert why in log(shown).check()


def test_an_act_that_stands_twice_is_told_whatever_its_envelope() -> None:
    again = sign(payload_type("sign"), payload(example("sign")), OTHER)

    assert "one act twice" in log(envelopes=(*ENVELOPES, again)).check()


def test_a_note_that_is_no_head_is_told() -> None:
    text = "something else\n"
    known = VerifierKey("alda", ED25519, NODE.public_key.raw)

    assert log(Note(text, (note.sign(text, known, NODE),))).check()


def test_an_entry_was_there_by_the_first_cosigned_head_that_includes_it() -> None:
    whole = log(headed(ENVELOPES, 2, EARLY), headed(ENVELOPES, 4, LATE), headed(ENVELOPES, 5))

    assert [whole.until(place) for place in range(5)] == [
        *["2026-03-05T12:00:00Z"] * 2,
        *["2026-03-05T13:00:00Z"] * 2,
        "",  # no head with it is cosigned
    ]


def test_a_larger_head_that_was_cosigned_earlier_proves_all_that_is_under_it() -> None:
    whole = log(headed(ENVELOPES, 4, LATE, EARLY), headed(ENVELOPES, 2, LATE), headed(ENVELOPES, 5))

    assert [whole.until(place) for place in range(5)] == [*["2026-03-05T12:00:00Z"] * 4, ""]


def test_who_names_a_cosigned_note_came_after_it() -> None:
    early, bare = headed(ENVELOPES, 2, EARLY, LATE), headed(ENVELOPES, 5)
    whole = log(early, bare)

    assert whole.cosigned_at(note_digest(early)) == "2026-03-05T13:00:00Z"
    assert not whole.cosigned_at(note_digest(bare))
    assert not whole.cosigned_at(AGREEMENT)


def test_a_cosignature_of_a_stranger_proves_no_time() -> None:
    text = headed(ENVELOPES, 5).text
    signed = headed(ENVELOPES, 5).signatures
    stranger = VerifierKey("morin", COSIGNATURE, PERSON.public_key.raw)
    shown = Note(text, (*signed, cosign(Note(text, signed), stranger, PERSON, EARLY)))

    assert not log(shown).until(0)
    assert not log(shown).check()


def test_instants_are_those_of_acts() -> None:
    assert instant(0) == "1970-01-01T00:00:00Z"
    assert instant(253402300799) == "9999-12-31T23:59:59Z"
    assert not instant(253402300800)
    assert not instant(-1)


def test_entries_come_after_all_that_they_knew() -> None:
    seen = {("alda", 1): {"morin": 2}, ("morin", 1): {"alda": 1}}

    assert in_order({"morin": 2, "alda": 3}, seen) == [
        ("alda", 0),
        ("morin", 0),
        ("morin", 1),
        ("alda", 1),
        ("alda", 2),
    ]


@pytest.mark.parametrize(
    "seen",
    [
        {("alda", 0): {"morin": 1}, ("morin", 0): {"alda": 1}},
        {("alda", 0): {"morin": 9}},
        {("alda", 0): {"nobody": 1}},
    ],
    ids=["a circle", "more than there is", "a log that is none"],
)
def test_entries_that_know_what_cannot_be_are_refused(
    seen: dict[tuple[str, int], dict[str, int]],
) -> None:
    with pytest.raises(RecordError):
        in_order({"alda": 1, "morin": 1}, seen)


def test_a_log_holds_together_while_some_of_its_entries_are_withheld() -> None:
    heads = headed(ENVELOPES, 3), headed(ENVELOPES, 5)
    hidden = Withheld(leaf(form(ENVELOPES[1])))
    partly = Log(
        AGREEMENT, "alda", NODE.public_key, {}, (ENVELOPES[0], hidden, *ENVELOPES[2:]), heads
    )

    assert not partly.check()
    assert partly.ids[1] == ""
    assert partly.ids[2] == log().ids[2]


def test_another_entry_is_not_withheld_in_place_of_one() -> None:
    other = Withheld(leaf(form(ENVELOPES[0])))
    partly = Log(
        AGREEMENT, "alda", NODE.public_key, {}, (*ENVELOPES[:4], other), (headed(ENVELOPES, 5),)
    )

    assert "is of others than are here" in partly.check()
