"""A record is taken in with all that its acts name, or not at all."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.record_kit import OLD, Side, exchanged, met

from paraph.agreement import act as acts
from paraph.desk.exchange import Taken
from paraph.desk.lacking import lacking
from paraph.errors import RecordError


def test_an_act_is_not_taken_in_without_its_text() -> None:
    alda, morin = met()
    old = alda.proposes(OLD)
    held = alda.shows()
    before = len(morin.matter.entries)

    for name in held.blobs:
        lacking = {each: held.blobs[each] for each in held.blobs if each != name}
        with pytest.raises(RecordError, match="is missing") as caught:
            morin.takes(held._replace(blobs=lacking))
        assert name in str(caught.value)
        assert "entry 4 of alda" in str(caught.value)

    assert len(morin.matter.entries) == before
    assert not dict(morin.blobs)
    morin.takes(held)
    assert morin.matter.sets == (old,)


def test_a_record_is_not_handed_out_without_its_text() -> None:
    alda, _ = met()
    old = alda.proposes(OLD)
    del alda.blobs._blobs[old.entries[0].text]  # noqa: SLF001

    with pytest.raises(RecordError, match="is missing"):
        alda.shows()


def test_what_a_node_has_lost_of_old_acts_keeps_no_news_from_it() -> None:
    alda, morin = met()
    old = alda.proposes(OLD)
    exchanged(alda, morin)
    del alda.blobs._blobs[old.entries[0].text]  # noqa: SLF001
    morin.acts("weber", acts.Clear("agreed", ""), text_set=old.digest)
    held = morin.shows()
    text = old.entries[0].text

    taken = alda.takes(held._replace(blobs={k: v for k, v in held.blobs.items() if k != text}))

    assert isinstance(taken, Taken)
    assert taken.entries == {"morin": 1}


def test_an_agreement_is_not_joined_by_a_bundle_without_its_text() -> None:
    alda, morin = Side("alda"), Side("morin")
    alda.begins()
    alda.proposes(OLD)
    held = alda.shows()

    with pytest.raises(RecordError, match="is missing"):
        morin.joins(held._replace(blobs={}))

    assert not morin.ledger.agreements()


def test_an_act_that_says_that_a_blob_is_disposed_of_lets_it_be_missing() -> None:
    alda, morin = met()
    old = alda.proposes(OLD)
    text = old.entries[0].text
    del alda.blobs._blobs[text]  # noqa: SLF001
    alda.acts("keller", acts.Dispose((text,), "It was lost."))

    morin.takes(alda.shows())

    assert morin.matter.sets == (old,)
    assert text not in morin.blobs


@pytest.mark.parametrize("first", [True, False])
def test_no_act_lets_a_text_be_missing_that_its_own_party_signs(first: bool) -> None:  # noqa: FBT001
    alda, morin = met()
    old = morin.proposes(OLD, person="weber")
    text = old.entries[0].text
    gone = acts.Dispose((text,), "It was lost.")
    if first:
        morin.acts("graf", gone)
    morin.signs(morin.decides(old), old, person="weber")
    if not first:
        morin.acts("graf", gone)
    held = morin.shows()
    without = held._replace(blobs={k: v for k, v in held.blobs.items() if k != text})

    with pytest.raises(RecordError, match="is missing"):
        alda.takes(without)
    assert isinstance(alda.takes(held), Taken)
    assert text in {each.blob for each in lacking(alda.matter.entries, lambda _: False)}
    del morin.blobs._blobs[text]  # noqa: SLF001
    assert morin.shows().parts  # a node that has lost it hands out the rest


def test_the_rules_of_a_procedure_are_never_disposed_of() -> None:
    alda, _ = met()
    rules = f"sha256:{'7' * 64}"
    alda.acts("keller", acts.Dispose((rules,), "It was lost."))
    first, *others = alda.matter.entries
    body = first.act.body
    assert isinstance(body, acts.Genesis)
    own = first._replace(act=replace(first.act, body=body._replace(rules=rules)))
    assert [each.blob for each in lacking((own, *others), lambda _: False)] == [rules]


def test_what_was_withheld_until_now_is_counted_and_a_log_that_is_not_there_is_no_older_one() -> (
    None
):
    alda, morin = met()
    old = alda.proposes(OLD)
    alda.acts("wolf", acts.Clear("objected", "Why?"), text_set=old.digest)
    morin.takes(alda.shows(("clear",)))

    taken = morin.takes(alda.shows())
    only = alda.shows()
    exchanged(alda, morin)
    alone = alda.takes(only._replace(parts={"alda": only.parts["alda"]}))

    assert isinstance(taken, Taken)
    assert (taken.entries, taken.shown) == ({}, {"alda": 1})
    assert isinstance(alone, Taken)
    assert (alone.older, alone.absent, alone.shown) == ((), ("morin",), {})
