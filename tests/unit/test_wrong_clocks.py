"""A clock that is wrong, or lies, undoes no signature and shuts no node."""

from __future__ import annotations

from tests.record_kit import OLD, Side, exchanged, judged, met, private

from paraph.agreement import act as acts
from paraph.agreement.text_set import TextSet
from paraph.desk.exchange import Taken
from paraph.record.checkpoint import head
from paraph.record.cosignature import cosign
from paraph.record.held import Held
from paraph.record.log import seconds
from paraph.record.note import COSIGNATURE, Note, VerifierKey

LATE, EARLY = "2031-01-01T00:00:00Z", "1970-01-01T00:00:00Z"


def approved(**window: str) -> tuple[Side, Side, TextSet, str]:
    alda, morin = met()
    old = alda.proposes(OLD)
    under = alda.decides(old, **window)
    exchanged(alda, morin)
    return alda, morin, old, under


def standing(side: Side, act: str) -> str:
    return side.matter.state.standings["alda", act].within


def lied(held: Held, time: str) -> Held:
    """Return the record with one more cosignature by Morin of the last head of Alda's log."""
    key = VerifierKey("morin", COSIGNATURE, private("morin/log").public_key.raw)
    part = held.parts["alda"]
    last = max(part.notes, key=lambda each: head(each).size)
    own = Note(last.text, tuple([each for each in last.signatures if each.name == "alda"]))
    line = cosign(own, key, private("morin/log"), seconds(time))
    lie = Note(own.text, (*own.signatures, line))
    return held._replace(parts={**held.parts, "alda": part._replace(notes=(*part.notes, lie))})


def test_a_cosignature_of_a_time_that_is_not_yet_is_set_aside() -> None:
    alda, morin, old, under = approved(closes="2027-01-01T00:00:00Z")
    alda.acts("holm", acts.Annotate(alda.matter.agreement, "Seen."))
    now, morin.clock = morin.clock, LATE
    morin.takes(alda.shows())

    taken = alda.takes(morin.shows())
    assert isinstance(taken, Taken)
    assert taken.aside == ("morin",)
    assert not [
        each for _, _, seen in alda.matter.log.cosigned for each in seen if each[1] > 2**30 * 1.8
    ]

    morin.clock = now
    signature = alda.signs(under, old)
    exchanged(alda, morin)
    assert standing(alda, signature) == "within"
    assert judged(alda.shows()).result == judged(morin.shows()).result == "passed"


def test_an_act_is_judged_by_the_time_that_it_will_have_proven() -> None:
    alda, morin, old, under = approved(closes="2026-03-05T13:00:00Z")
    alda.acts("holm", acts.Annotate(alda.matter.agreement, "Seen."))
    now, morin.clock = morin.clock, "2026-03-05T14:00:00Z"
    morin.takes(alda.shows())
    assert isinstance(taken := alda.takes(morin.shows()), Taken)
    assert not taken.aside
    assert alda.clock == now

    sign = acts.Sign("Bern", "", f"sha256:{'0' * 64}")
    wanted = alda.wants("keller", sign, text_set=old.digest, under=under)
    assert wanted.standing[:2] == ("outside", "window")


def test_a_cosignature_that_contradicts_one_before_it_is_set_aside() -> None:
    alda, morin, old, under = approved(opens="2026-01-01T00:00:00Z")
    signature = alda.signs(under, old)
    exchanged(alda, morin)
    assert standing(alda, signature) == "within"
    lie = lied(morin.shows(), EARLY)

    taken = alda.takes(lie)
    assert isinstance(taken, Taken)
    assert taken.aside == ("morin",)
    assert standing(alda, signature) == "within"
    assert judged(alda.shows()).result == "passed"


def test_of_two_cosignatures_that_contradict_each_other_neither_is_believed_alone() -> None:
    alda, morin, old, under = approved(opens="2026-01-01T00:00:00Z")
    signature = alda.signs(under, old)
    exchanged(alda, morin)

    found = judged(lied(morin.shows(), EARLY))
    assert (found.result, found.code) == ("indeterminate", "undetermined")
    entry = next(each for each in found.entries if each.id == signature)
    assert entry.proven == (EARLY, "2026-03-05T12:00:00Z")
