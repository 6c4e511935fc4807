"""The laws of notes, heads and evidence: one form, and nothing but a refusal for the rest."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as some
from tests.log_kit import NORTH, head, log, signed

from paraph.errors import RecordError
from paraph.record import checkpoint, fork, note
from paraph.record.checkpoint import Checkpoint
from paraph.record.fork import Fork, show
from paraph.record.note import Note
from paraph.record.tree import LARGEST, Tree

LINES = some.text(
    some.characters(codec="utf-8", exclude_characters=[*map(chr, range(32))]), max_size=20
)
TEXTS = some.lists(LINES, min_size=1, max_size=6).map(lambda lines: "\n".join((*lines, "")))
FULL = LINES.filter(bool)
EVIDENCE = bytes(
    Fork(
        signed(head(log("a", "b", "c"))),
        signed(head(log("a", "x", "c", "d"))),
        (show(log("a", "b", "c"), 1, 3), show(log("a", "x", "c", "d"), 1, 4)),
    )
)


@given(TEXTS)
def test_any_text_in_lines_can_be_signed_and_is_read_as_it_was(text: str) -> None:
    written = Note(text, (note.sign(text, NORTH.log, NORTH),))

    read = note.parse(bytes(written))

    assert read == written
    assert note.verify(read, (NORTH.verifier,)) == ""


@given(FULL, some.integers(1, LARGEST), some.binary(min_size=32, max_size=32), some.lists(FULL))
def test_any_head_is_read_as_it_was_written(
    origin: str, size: int, root: bytes, extensions: list[str]
) -> None:
    said = Checkpoint(origin, size, root, tuple(extensions))

    assert checkpoint.parse(str(said)) == said


@given(some.binary(max_size=300))
@example(b"\n\n\n\n")
def test_of_any_bytes_a_note_is_refused_or_has_one_form(source: bytes) -> None:
    try:
        read = note.parse(source)
    except RecordError:
        return
    assert bytes(read) == source


@given(some.integers(0, len(EVIDENCE) - 1), some.binary(max_size=3), some.integers(0, 3))
def test_evidence_that_is_cut_or_patched_is_refused_or_convinces_nobody(
    place: int, patch: bytes, cut: int
) -> None:
    changed = EVIDENCE[:place] + patch + EVIDENCE[place + cut :]
    try:
        read = fork.parse(changed)
    except RecordError:
        return
    assert bytes(read) == changed
    assert changed == EVIDENCE or fork.verify(read, NORTH.verifier)


@given(
    some.lists(some.binary(max_size=2), min_size=2, max_size=20),
    some.integers(0, 2**32),
    some.binary(max_size=2),
    some.lists(some.binary(max_size=2), max_size=20),
)
def test_every_log_that_changed_an_entry_is_convicted(
    entries: list[bytes], some_place: int, other: bytes, more: list[bytes]
) -> None:
    place = some_place % len(entries)
    honest, false = Tree(entries), Tree([*entries[:place], other, *entries[place + 1 :], *more])

    evidence = fork.find(signed(head(honest)), honest, signed(head(false)), false)

    assert (evidence is None) == (other == entries[place])
    if evidence is not None:
        assert fork.verify(evidence, NORTH.verifier) == ""
        assert fork.parse(bytes(evidence)) == evidence


@given(some.text(max_size=40))
def test_of_any_words_a_key_or_a_head_is_refused_or_has_one_form(words: str) -> None:
    for parse in (note.parse_key, checkpoint.parse):
        with pytest.raises(RecordError):
            parse(words)
