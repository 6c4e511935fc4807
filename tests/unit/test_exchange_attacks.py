"""What a hostile bundle makes a node keep: nothing but what acts and heads bear out."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.record_kit import OLD, Side, exchanged, met, private

from paraph.agreement import act as acts
from paraph.desk.exchange import Forked, Taken
from paraph.desk.matter import digest_of
from paraph.errors import RecordError
from paraph.record import note
from paraph.record.checkpoint import Checkpoint, head
from paraph.record.cosignature import cosign
from paraph.record.held import Held, Part
from paraph.record.log import Withheld, note_digest, origin
from paraph.record.note import COSIGNATURE, ED25519, Note, Signature, VerifierKey
from paraph.record.signing import Envelope, form, sign
from paraph.record.tree import Tree, leaf

JUNK = Signature("mallory", b"1234", b"nothing of any worth")


def kept(side: Side) -> object:
    """Return all that a node has."""
    agreement = side.matter.agreement
    return [
        (each, [*side.ledger.rows(agreement, each)], side.ledger.notes(agreement, each))
        for each in side.ledger.parties(agreement)
    ] + [dict(side.blobs)]


def hide(entry: Envelope | Withheld) -> Withheld:
    return entry if isinstance(entry, Withheld) else Withheld(leaf(form(entry)))


def with_part(held: Held, name: str, part: Part) -> Held:
    return held._replace(parts={**held.parts, name: part})


def headed(held: Held, name: str, entries: tuple[Envelope | Withheld, ...]) -> Held:
    """Return the record with other entries in a log, whose head its own key signs."""
    tree = Tree()
    for each in entries:
        tree.append_leaf(each.leaf if isinstance(each, Withheld) else leaf(form(each)))
    text = str(Checkpoint(origin(held.agreement, name), len(tree), tree.root()))
    signer = private(f"{name}/log")
    key = VerifierKey(name, ED25519, signer.public_key.raw)
    made = Note(text, (note.sign(text, key, signer),))
    return with_part(held, name, Part(entries, (made,)))


def latest(held: Held, name: str) -> Note:
    return max(held.parts[name].notes, key=lambda each: head(each).size)


def with_lines(held: Held, name: str, *lines: Signature) -> Held:
    """Return the record with more lines under the latest head of a log."""
    whole = latest(held, name)
    junk = Note(whole.text, (*whole.signatures, *lines))
    part = held.parts[name]
    notes = tuple([junk if each == whole else each for each in part.notes])
    return with_part(held, name, part._replace(notes=notes))


def test_a_blob_that_no_act_names_is_not_kept() -> None:
    alda, morin = met()
    alda.proposes(OLD)
    held, junk = alda.shows(), b"junk that nobody asked for"

    taken = morin.takes(held._replace(blobs={**held.blobs, digest_of(junk): junk}))

    assert isinstance(taken, Taken)
    assert taken.blobs == len(held.blobs)
    assert digest_of(junk) not in morin.blobs


def test_a_blob_of_an_act_that_was_withheld_comes_with_the_act() -> None:
    alda, morin = met()
    alda.proposes(OLD)
    held = alda.shows(("propose",))
    morin.takes(held._replace(blobs=alda.shows().blobs))
    assert not dict(morin.blobs)

    morin.takes(alda.shows())

    assert dict(morin.blobs) == dict(alda.blobs)


def test_lines_of_nobody_under_a_head_are_not_kept_and_stop_no_cosignature() -> None:
    alda, morin = met()
    alda.proposes(OLD)
    lines = [replace(JUNK, value=b"%d" % number) for number in range(note.MOST - 1)]

    taken = morin.takes(with_lines(alda.shows(), "alda", *lines))

    assert isinstance(taken, Taken)
    size = len(alda.matter.log.entries)
    notes = [each for each in morin.matter.logs["alda"].notes if head(each).size == size]
    assert {each.name for one in notes for each in one.signatures} == {"alda", "morin"}


def test_a_forged_line_of_a_cosigner_neither_counts_nor_hides_the_true_one() -> None:
    alda, morin = met()
    alda.proposes(OLD)
    morin.takes(alda.shows())
    held = morin.shows()
    whole = max(
        [each for each in held.parts["alda"].notes if len(each.signatures) > 1],
        key=lambda each: head(each).size,
    )
    forged = replace(whole.signatures[-1], value=bytes(72))
    twisted = Note(whole.text, (forged, *whole.signatures))
    alda.takes(with_part(held, "alda", Part(held.parts["alda"].entries, (twisted,))))

    assert alda.matter.log.until(len(alda.matter.log.entries) - 1)
    assert forged not in [each for one in alda.matter.log.notes for each in one.signatures]


def test_a_flood_of_heads_of_one_size_leaves_one() -> None:
    alda, morin = met()
    alda.proposes(OLD)
    held = alda.shows()
    whole, part = head(latest(held, "alda")), held.parts["alda"]
    signer = private("alda/log")
    key = VerifierKey("alda", ED25519, signer.public_key.raw)
    texts = [str(replace(whole, extensions=(f"{number}",))) for number in range(30)]
    flood = tuple([Note(each, (note.sign(each, key, signer),)) for each in texts])

    morin.takes(with_part(held, "alda", part._replace(notes=(*part.notes, *flood))))

    sizes = [
        head(each).size for each in morin.matter.logs["alda"].notes if len(each.signatures) == 1
    ]
    assert sizes.count(whole.size) == 1


def test_a_flood_of_cosignatures_of_one_head_is_cut_off() -> None:
    alda, _ = met()
    alda.proposes(OLD)
    held = alda.shows()
    signer = private("morin/log")
    key = VerifierKey("morin", COSIGNATURE, signer.public_key.raw)
    flood = [cosign(latest(held, "alda"), key, signer, 1_772_712_000 + at) for at in range(50)]
    for at in range(0, 50, 10):
        alda.takes(with_lines(held, "alda", *flood[at : at + 10]))

    lines = {
        each for one in alda.matter.log.notes for each in one.signatures if each.name == "morin"
    }
    assert len(lines.intersection(flood)) == 4


def test_a_head_that_an_act_names_is_kept_as_it_stands() -> None:
    alda, morin = met()
    alda.proposes(OLD)
    exchanged(alda, morin)
    alda.proposes(OLD.replace("Bern", "Basel"))
    exchanged(alda, morin)
    named = {head_.cosigned for entry in alda.matter.entries for head_ in entry.act.seen}

    for side in (alda, morin):
        notes = {note_digest(each) for log in side.matter.logs.values() for each in log.notes}
        assert named - {""} <= notes


def test_entries_beyond_the_last_signed_head_are_refused_whole() -> None:
    alda, morin = met()
    alda.shows()
    alda.proposes(OLD)
    before = kept(morin)
    held = alda.matter.held

    with pytest.raises(RecordError, match="not under a head that its node has signed"):
        morin.takes(held)

    assert kept(morin) == before


def test_changed_entries_under_no_head_convict_nobody() -> None:
    alda, morin = met()
    alda.proposes(OLD)
    exchanged(alda, morin)
    held = alda.shows()
    entries = (*held.parts["alda"].entries[:-1], Withheld(bytes(32)))

    with pytest.raises(RecordError, match="not under a head"):
        morin.takes(with_part(held, "alda", Part(entries, ())))
    with pytest.raises(RecordError, match="no head is over it"):
        alda.takes(with_part(held, "alda", Part(entries, ())))


def test_a_log_that_was_written_anew_convicts_its_key() -> None:
    alda, morin = met()
    alda.proposes(OLD)
    exchanged(alda, morin)
    held = alda.shows()
    entries = (*held.parts["alda"].entries[:-1], Withheld(bytes(32)))
    before = kept(morin)

    found = morin.takes(headed(held, "alda", entries))

    assert isinstance(found, Forked)
    assert found.evidence is not None
    assert kept(morin) == before


def test_an_entry_of_the_own_log_that_is_withheld_there_stays_here() -> None:
    alda, morin = met()
    alda.proposes(OLD)
    exchanged(alda, morin)
    before = [*alda.ledger.rows(alda.matter.agreement, "alda")]
    part = morin.shows().parts["alda"]
    hidden = (part.entries[0], *map(hide, part.entries[1:]))

    alda.takes(with_part(morin.shows(), "alda", part._replace(entries=hidden)))

    assert [*alda.ledger.rows(alda.matter.agreement, "alda")] == before


def test_a_log_that_somebody_else_opened_is_refused() -> None:
    alda, morin = Side("alda"), Side("morin")
    alda.begins()
    morin.joins(alda.shows())
    held = morin.shows()
    first, *rest = held.parts["morin"].entries
    assert isinstance(first, Envelope)
    opened = sign(first.payload_type, first.payload, private("mallory"))
    before = kept(alda)

    with pytest.raises(RecordError, match="root keys"):
        alda.takes(headed(held, "morin", (opened, *rest)))

    assert kept(alda) == before


@pytest.mark.parametrize("hidden", [True, False])
def test_a_log_that_does_not_show_the_genesis_is_refused(*, hidden: bool) -> None:
    alda, morin = Side("alda"), Side("morin")
    alda.begins()
    morin.joins(alda.shows())
    held = morin.shows()
    first, *rest = held.parts["morin"].entries
    entries = (hide(first), *rest) if hidden else tuple(rest)
    before = kept(alda)

    with pytest.raises(RecordError, match="does not begin with the agreement's genesis"):
        alda.takes(headed(held, "morin", entries))

    assert kept(alda) == before


def test_two_agreements_in_one_bundle_are_refused() -> None:
    alda, morin = met()
    other, _ = met(agreement="2")
    other.acts("keller", acts.Annotate(other.matter.agreement, "another matter"))
    before = kept(morin)
    theirs = other.shows()

    for held in (
        with_part(alda.shows(), "alda", theirs.parts["alda"]),
        theirs._replace(agreement=alda.matter.agreement),
        with_part(morin.shows(), "alda", theirs.parts["alda"]),
    ):
        with pytest.raises(RecordError):
            morin.takes(held)

    assert kept(morin) == before


def test_a_damaged_blob_is_put_right_by_the_next_bundle() -> None:
    alda, morin = met()
    alda.proposes(OLD)
    exchanged(alda, morin)
    name = next(iter(morin.blobs))
    whole = morin.blobs[name]
    morin.blobs._blobs[name] = b"damaged"  # noqa: SLF001

    morin.takes(alda.shows())

    assert morin.blobs[name] == whole


def test_a_head_by_another_key_is_refused() -> None:
    alda, morin = met()
    held, signer = alda.shows(), private("mallory")
    text = latest(held, "alda").text
    key = VerifierKey("alda", ED25519, signer.public_key.raw)
    part = held.parts["alda"]
    forged = Note(text, (note.sign(text, key, signer),))

    with pytest.raises(RecordError, match="not to be believed"):
        morin.takes(with_part(held, "alda", part._replace(notes=(*part.notes, forged))))
