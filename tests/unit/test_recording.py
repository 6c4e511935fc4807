"""What a node refuses to record, because it could not read its own log any more."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from tests.record_kit import OFFICES, OLD, Side, met, private, public

from paraph.agreement import act as acts
from paraph.agreement.act import Body, Key
from paraph.desk.recording import brought, keep, sealed
from paraph.errors import RecordError
from paraph.record import entries as budget
from paraph.record.signing import Envelope

LOW = Key("newman", f"ed25519:{'0' * 64}")
NO_POINT = Key("newman", f"ed25519:02{'0' * 62}")


def size(side: Side) -> int:
    return len(side.matter.entries)  # which reads the whole log


@pytest.mark.parametrize("key", [LOW, NO_POINT])
@pytest.mark.parametrize(
    "named",
    [lambda key: acts.Appoint(key, ("ministry",), ""), lambda key: acts.RootKeys((key,), 1)],
)
def test_a_mistyped_key_is_refused_before_anybody_signs(
    key: Key, named: Callable[[Key], Body]
) -> None:
    alda, _ = met()
    before = size(alda)

    with pytest.raises(RecordError, match=key.key):
        alda.wants("holm", named(key))
    assert size(alda) == before


def unhinted(side: Side, person: str) -> None:
    """Bring an act that was signed elsewhere, by a tool that gives no hint at the key."""
    wanted = side.wants(person, acts.Annotate(side.matter.agreement, "Seen."))
    envelope = sealed(wanted.act, [private(person)])
    bare = tuple([each._replace(keyid="") for each in envelope.signatures])
    signed: Envelope = replace(envelope, signatures=bare)
    keep(side.desk, side.matter, brought(side.desk, side.matter, signed), signed)


def test_no_appointment_shuts_a_log_whose_signatures_do_not_hint_at_keys(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    alda, _ = met()
    unhinted(alda, "keller")
    before = size(alda)
    monkeypatch.setattr(budget, "SPARE", len(OFFICES["alda"]))
    monkeypatch.setattr(budget, "EACH", 0)
    assert size(alda) == before

    with pytest.raises(RecordError, match="do not hint"):
        alda.acts("holm", acts.Appoint(public("newman"), ("ministry",), ""))
    assert size(alda) == before
    alda.acts("keller", acts.Annotate(alda.matter.agreement, "Read."))
    assert size(alda) == before + 1


NOBODY = f"sha256:{'4' * 64}"


@pytest.mark.parametrize(
    "body",
    [acts.Correct(NOBODY, "A slip."), acts.Countersign(NOBODY), acts.Confirm(NOBODY)],
)
def test_an_act_that_names_one_which_is_not_here_is_refused(body: Body) -> None:
    alda, _ = met()

    assert alda.wants("keller", body).standing[:2] == ("outside", "act")
    here = alda.matter.agreement
    assert alda.wants("keller", acts.Countersign(here)).standing.within == "within"


def test_an_act_that_says_it_rests_on_one_which_is_not_here_is_not_brought_back() -> None:
    alda, _ = met()
    texts = alda.proposes(OLD)
    wanted = alda.wants("holm", acts.Clear("agreed", ""), text_set=texts.digest)
    assert wanted.standing.within == "within"
    envelope = sealed(replace(wanted.act, basis=(NOBODY,)), [private("holm")])

    assert brought(alda.desk, alda.matter, envelope).standing[:2] == ("outside", "act")
