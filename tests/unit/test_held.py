"""What is held begins with the genesis that names the agreement, and has logs of its parties."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.amended_case import with_part
from tests.record_kit import TRUST, bundle, met, private

from paraph.errors import RecordError
from paraph.record.bundle import read
from paraph.record.disclosure import disclose
from paraph.record.held import Held, Part, genesis_of, logs_of
from paraph.record.log import Withheld
from paraph.record.signing import Envelope, form, identity, sign
from paraph.record.tree import leaf
from paraph.record.verify import verify

HELD = met()[0].shows()


def entries(name: str) -> tuple[Envelope | Withheld, ...]:
    return HELD.parts[name].entries


def first(name: str) -> Envelope:
    found = entries(name)[0]
    assert isinstance(found, Envelope)
    return found


def hidden(name: str) -> Part:
    """Return the log of a party that does not show with what it begins."""
    return Part((Withheld(leaf(form(first(name)))), *entries(name)[1:]), HELD.parts[name].notes)


def answer(held: Held) -> tuple[str, str]:
    """Return the answer on a record, which is that on its bundle too."""
    found = verify(held, TRUST)
    again = verify(read(bundle(held)), TRUST)
    assert (found.result, found.code) == (again.result, again.code)
    return found.result, found.code


def test_a_genesis_is_found_in_any_log_that_shows_it() -> None:
    held = with_part(HELD, "alda", hidden("alda"))

    assert genesis_of(held) == genesis_of(HELD)
    assert set(logs_of(held)) == {"alda", "morin"}
    assert answer(held) == ("failed", "genesis")  # Alda's log must show it too


def test_a_record_that_shows_no_genesis_is_none() -> None:
    held = with_part(with_part(HELD, "alda", hidden("alda")), "morin", hidden("morin"))

    for none in (held, held._replace(parts={}), held._replace(parts={"alda": Part((), ())})):
        with pytest.raises(RecordError, match="shows no genesis"):
            logs_of(none)
        assert verify(none, TRUST).code == "genesis"


def test_an_agreement_is_named_by_its_genesis() -> None:
    held = HELD._replace(agreement=f"sha256:{'0' * 64}")

    with pytest.raises(RecordError, match="does not begin with the agreement's genesis"):
        genesis_of(held)
    assert answer(held) == ("failed", "genesis")


def test_an_agreement_that_another_act_names_is_none() -> None:
    second = entries("alda")[1]
    assert isinstance(second, Envelope)
    held = with_part(HELD, "alda", Part((second,), ()))._replace(agreement=identity(second))

    with pytest.raises(RecordError, match="does not begin with a genesis"):
        genesis_of(held)
    assert answer(held) == ("failed", "genesis")


@pytest.mark.parametrize("name", ["nobody", "Alda", "alda ", "ald\u0430"])
def test_a_log_of_nobody_who_is_a_party_is_refused(name: str) -> None:
    held = with_part(HELD, name, HELD.parts["morin"])

    with pytest.raises(RecordError, match="is of no party that signs heads here"):
        logs_of(held)
    assert answer(held)[0] == "failed"


def test_two_parties_do_not_have_one_log() -> None:
    held = with_part(HELD, "morin", HELD.parts["alda"])

    assert answer(held) == ("failed", "head")


def test_a_genesis_in_another_envelope_is_the_same_act_in_another_entry() -> None:
    began = first("morin")
    other = sign(began.payload_type, began.payload, private("graf"), private("a stranger"))
    held = with_part(HELD, "morin", Part((other, *entries("morin")[1:]), HELD.parts["morin"].notes))

    assert identity(other) == HELD.agreement
    assert answer(held) == ("failed", "head")


def test_an_envelope_of_another_type_is_no_genesis() -> None:
    began = replace(first("alda"), payload_type="application/vnd.paraph.act.decide+json")
    held = with_part(HELD, "alda", Part((began,), ()))

    assert answer(held._replace(agreement=identity(began))) == ("failed", "genesis")


def test_what_is_withheld_from_a_node_stays_withheld() -> None:
    held = with_part(HELD, "morin", hidden("morin"))

    assert disclose(held).parts["morin"] == held.parts["morin"]
