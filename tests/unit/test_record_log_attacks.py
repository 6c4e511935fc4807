"""Attacks on a log: each is refused, or leaves evidence that convinces a third person."""

from dataclasses import replace

import pytest
from tests.log_kit import NORTH, SOUTH, head, log, signed

from paraph.errors import RecordError
from paraph.record import cosignature, fork, note
from paraph.record.checkpoint import follows
from paraph.record.fork import Fork, Shown, show
from paraph.record.note import Note
from paraph.record.tree import Tree, verify_consistency, verify_inclusion

ACTS = ("propose", "clear", "decide", "amend", "settle", "sign")
HONEST = log(*ACTS)
FALSE = log("propose", "clear", "decide otherwise", "amend", "settle", "sign", "publish")
"""The same log as another reader was shown it."""

SPLIT = Fork(signed(head(HONEST, 4)), signed(head(FALSE, 4)))
GROWN = Fork(signed(head(HONEST)), signed(head(FALSE)), (show(HONEST, 2, 6), show(FALSE, 2, 7)))


def test_rollback_an_older_head_is_refused() -> None:
    held, older = head(HONEST), head(HONEST, 4)

    assert follows(held, older, ()) == "it is an older head: 6 entries were seen, it has 4"
    assert follows(held, older, HONEST.consistency(4, 6))
    assert follows(held, head(HONEST, 0), ())


def test_an_entry_that_was_flipped_gives_another_root() -> None:
    for place, act in enumerate(ACTS):
        for bit in range(8):
            flipped = bytes((act.encode()[0] ^ 1 << bit,)) + act.encode()[1:]
            entries = [*map(str.encode, ACTS[:place]), flipped, *map(str.encode, ACTS[place + 1 :])]
            assert Tree(entries).root() != HONEST.root()


def test_an_entry_that_was_dropped_gives_another_root_and_proves_nothing() -> None:
    for place in range(len(ACTS)):
        rest = log(*ACTS[:place], *ACTS[place + 1 :])
        assert rest.root() != HONEST.root()
        assert follows(head(HONEST), head(rest), ()).startswith("it is an older head")
        padded = log(*ACTS[:place], *ACTS[place + 1 :], "publish")
        assert follows(head(HONEST), head(padded), ()) == (
            "the log is forked: it showed another head of 6 entries"
        )


def test_entries_that_were_reordered_give_another_root() -> None:
    for place in range(len(ACTS) - 1):
        swapped = list(ACTS)
        swapped[place], swapped[place + 1] = swapped[place + 1], swapped[place]
        false = log(*swapped)
        assert false.root() != HONEST.root()
        for index in (place, place + 1):
            proof = false.inclusion(index, 6)
            assert verify_inclusion(HONEST.leaf(index), index, 6, proof, false.root())
            assert verify_inclusion(false.leaf(index), index, 6, proof, HONEST.root())


def test_an_entry_shown_at_another_place_is_refused() -> None:
    for index in range(6):
        for other in {*range(6)} - {index}:
            proof = HONEST.inclusion(index, 6)
            assert verify_inclusion(HONEST.leaf(index), other, 6, proof, HONEST.root())


def test_a_forged_consistency_proof_is_refused() -> None:
    """The false log tries every proof that it or the honest one can make, whole or patched."""
    held, shown = HONEST.root(4), FALSE.root(7)
    longer = log(*ACTS, "publish")
    honest = longer.consistency(4, 7)
    pool = {*FALSE.consistency(4, 7), *honest, held, shown, FALSE.root(4), longer.root()}

    assert verify_consistency(4, 7, honest, held, longer.root()) == ""
    for only in pool:
        for second in pool:
            for proof in ((), (only,), (only, second)):
                assert verify_consistency(4, 7, proof, held, shown)
    assert follows(head(HONEST, 4), head(FALSE), FALSE.consistency(4, 7))


def test_a_split_view_of_one_size_is_evidence() -> None:
    assert fork.verify(SPLIT, NORTH.verifier) == ""
    assert fork.verify(fork.parse(bytes(SPLIT)), NORTH.verifier) == ""


def test_a_fork_of_unequal_sizes_is_evidence_by_one_entry_in_two_ways() -> None:
    assert fork.verify(GROWN, NORTH.verifier) == ""
    assert fork.verify(fork.parse(bytes(GROWN)), NORTH.verifier) == ""
    turned = Fork(GROWN.second, GROWN.first, GROWN.entries[::-1])
    assert fork.verify(turned, NORTH.verifier) == ""


def test_evidence_is_found_in_the_entries_of_two_readers() -> None:
    four, six, seven = signed(head(HONEST, 4)), signed(head(HONEST)), signed(head(FALSE))

    assert fork.find(six, HONEST, seven, FALSE) == GROWN
    assert fork.find(four, HONEST, signed(head(FALSE, 4)), FALSE) == SPLIT
    assert fork.find(four, HONEST, six, HONEST) is None
    assert fork.find(six, HONEST, six, HONEST) is None
    assert (
        fork.find(signed(head(HONEST, 2)), HONEST, seven, FALSE) is None
    )  # nothing told twice yet
    assert fork.find(signed(head(HONEST, 0)), HONEST, seven, FALSE) is None
    for shown, tree in ((seven, HONEST), (six, FALSE), (six, log(*ACTS[:5]))):
        with pytest.raises(RecordError, match="not of the entries"):
            fork.find(shown, tree, four, HONEST)


def test_a_cosigner_of_both_sides_of_a_fork_is_convicted_too() -> None:
    def cosigned(head_note: Note, time: int) -> Note:
        line = cosignature.cosign(head_note, SOUTH.cosigner, SOUTH, time)
        return replace(head_note, signatures=(*head_note.signatures, line))

    both = Fork(cosigned(SPLIT.first, 1), cosigned(SPLIT.second, 2))

    assert fork.verify(both, SOUTH.cosigning) == ""
    assert fork.verify(SPLIT, SOUTH.cosigning) == "the first head: no known key signed the note"


def test_an_honest_log_is_never_convicted_by_its_own_heads() -> None:
    for first in range(1, 7):
        for second in range(1, 7):
            heads = signed(head(HONEST, first)), signed(head(HONEST, second))
            assert fork.verify(Fork(*heads), NORTH.verifier)
            for index in range(min(first, second)):
                for other in range(second):
                    entries = show(HONEST, index, first), show(HONEST, other, second)
                    assert fork.verify(Fork(*heads, entries), NORTH.verifier)
                    renamed = replace(entries[1], index=index)
                    assert fork.verify(Fork(*heads, (entries[0], renamed)), NORTH.verifier)


def test_a_stranger_cannot_forge_evidence() -> None:
    forged = Fork(SPLIT.first, signed(head(FALSE, 4), SOUTH))
    renamed = replace(forged.second.signatures[0], name=NORTH.name, hash=NORTH.log.hash)
    posing = Fork(SPLIT.first, replace(forged.second, signatures=(renamed,)))

    assert fork.verify(forged, NORTH.verifier) == "the second head: no known key signed the note"
    assert "does not hold" in fork.verify(posing, NORTH.verifier)
    assert fork.verify(SPLIT, SOUTH.verifier) == "the first head: no known key signed the note"


@pytest.mark.parametrize(
    ("evidence", "why"),
    [
        (Fork(SPLIT.first, SPLIT.first), "the heads have one root"),
        (
            Fork(SPLIT.first, signed(replace(head(HONEST, 4), extensions=("more",)))),
            "the heads have one root",
        ),
        (
            Fork(SPLIT.first, signed(head(FALSE, 4, "another.example/log"))),
            "the heads are of two logs",
        ),
        (
            Fork(GROWN.first, GROWN.second),
            "heads of unequal sizes prove nothing without an entry",
        ),
        (replace(SPLIT, entries=GROWN.entries), "heads of one size need no entries"),
        (
            replace(GROWN, entries=(show(HONEST, 1, 6), show(FALSE, 2, 7))),
            "the entries stand at two places",
        ),
        (
            replace(GROWN, entries=(show(HONEST, 1, 6), show(FALSE, 1, 7))),
            "both heads have the same entry there",
        ),
        (
            replace(GROWN, entries=(show(HONEST, 2, 6), show(FALSE, 2, 6))),
            "the entry of the second head: the proof leads to another root",
        ),
        (
            replace(GROWN, entries=(show(FALSE, 2, 6), show(FALSE, 2, 7))),
            "both heads have the same entry there",
        ),
        (
            replace(GROWN, entries=(Shown(2, bytes(32), ()), show(FALSE, 2, 7))),
            "the entry of the first head: the proof is too short",
        ),
        (
            replace(GROWN, entries=(Shown(6, bytes(32), ()), show(FALSE, 6, 7))),
            "the entry of the first head: there is no entry 6 among 6",
        ),
    ],
)
def test_evidence_that_proves_nothing_convinces_nobody(evidence: Fork, why: str) -> None:
    assert fork.verify(evidence, NORTH.verifier) == why


@pytest.mark.parametrize("evidence", [SPLIT, GROWN])
def test_no_bit_of_evidence_can_be_changed(evidence: Fork) -> None:
    source = bytes(evidence)

    for place in range(len(source)):
        changed = bytearray(source)
        changed[place] ^= 1 << place % 8
        try:
            read = fork.parse(bytes(changed))
        except RecordError:
            continue
        assert fork.verify(read, NORTH.verifier), f"byte {place}"


@pytest.mark.parametrize(
    "source",
    [
        b"",
        b"\n",
        b"paraph.fork/1\n",
        bytes(SPLIT)[:-1],
        bytes(SPLIT) + b"\n",
        bytes(SPLIT) + b"\nmore\n",
        bytes(SPLIT).replace(b"fork/1", b"fork/2"),
        bytes(SPLIT).replace(b"\n", b"\r\n"),
        bytes(SPLIT) + b"\xff\n",
        bytes(SPLIT) + bytes(SPLIT),
        b"\n" + bytes(SPLIT),
        b"paraph.fork/1\n\n" + bytes(SPLIT.first),
        bytes(SPLIT) + b"\n" + str(GROWN.entries[0]).encode(),
        bytes(GROWN).replace(b"entry 2", b"entry 02"),
        bytes(GROWN).replace(b"entry 2", b"entry -2"),
        bytes(GROWN).replace(b"entry 2", b"entry "),
        bytes(GROWN).replace(b"entry 2", b"2"),
        bytes(GROWN).replace(b"entry 2", "entry ²".encode()),
        bytes(GROWN).replace(b"entry 2", b"entry " + b"9" * 30),
        bytes(GROWN).replace(b"entry 2", b"entry " + b"9" * 9000),
        bytes(SPLIT) + b"\nentry 2\n\nentry 2\n",
        bytes(SPLIT) + b"\nentry 2\nAAAA\n\nentry 2\nAAAA\n",
        bytes(GROWN) + b"AAAA\n",
        bytes(GROWN) + (b"A" * 43 + b"=\n") * 65,
        b"x" * 1_000_000,
        b"paraph.fork/1\n" + b"\n" * 10_000,
    ],
)
def test_what_is_not_in_the_form_of_evidence_is_refused(source: bytes) -> None:
    with pytest.raises(RecordError):
        fork.parse(source)


def test_an_error_names_the_head() -> None:
    spoilt = bytes(SPLIT).replace(f"\n{head(FALSE, 4)}".encode(), b"\nnorth\n04\nAAAA\n")

    with pytest.raises(RecordError, match="the checkpoint, line 2"):
        fork.parse(spoilt)
    with pytest.raises(RecordError, match="the second head, the note, line 5, is not base64"):
        fork.parse(bytes(SPLIT)[:-2] + b"*\n")


def test_one_entry_alone_is_no_evidence() -> None:
    for entries in (GROWN.entries[:1], GROWN.entries * 2):
        with pytest.raises(RecordError):
            replace(GROWN, entries=entries)
    with pytest.raises(RecordError):
        Fork(note.parse(b"We agree.\n\n" + bytes(SPLIT.first).split(b"\n\n")[1]), SPLIT.second)
