"""Which text set it is about: nobody alone moves what several have signed."""

from __future__ import annotations

from tests.life_kit import NOT, SPELLED, Three, of_morin
from tests.life_kit import OnPaper as Log
from tests.unit.test_corrections import of_zembla
from tests.unit.test_life import PAPER, instrument, life, mandate, on_paper, ready
from tests.unit.test_life_own_word import RATIFIED
from tests.unit.test_life_time import accept, at_day

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.missing import missing
from paraph.norms.final.formula import Entry, Number, When
from paraph.norms.final.formula_json import dump

SIGNED = acts.Sign("Bern", "", PAPER)


def alda_signs(log: Log, text_set: str) -> None:
    under = log.decide(text_set, mandate(text_set))
    log.act("holm", steps.Issue(under.partition("/")[0], "418", "2026-03-05", "Journal"))
    body = RATIFIED._replace(shown=log.shown(under, text_set))
    log.act("keller", body, text_set=text_set, under=under)


def morin_signs(log: Log, text_set: str) -> None:
    signed = on_paper(log, "sign", RATIFIED, text_set)
    of_morin(log, acts.Confirm(signed), seen=log)


def two_of_three() -> tuple[Log, str]:
    """Return what is in force between two, after an older draft; the third has not signed it."""
    log, _, _ = ready(Three())
    text_set = log.propose("keller", SPELLED)
    alda_signs(log, text_set)
    morin_signs(log, text_set)
    accept(log, text_set, dump(Entry(When("deposit", Number(2)))))
    log.act("holm", instrument("deposit", "2026-03-06"))
    of_morin(log, instrument("deposit", "2026-03-06"), seen=log)
    return log, text_set


def stands(log: Log) -> tuple[str, str, list[str]]:
    found = at_day(log, "2027-01-01")
    return found.current, found.force.state, [each.state for each in found.consents]


def amended(log: Log, text_set: str) -> steps.Relate:
    text = log.state.texts.sets[text_set].entries[0].text
    span = steps.Span(text, "article 1", 0, 9, "Article 1")
    return steps.Relate("amended-by", "Protocol", "", span, "2026-04-01")


def test_one_of_several_does_not_say_alone_that_what_they_signed_is_the_text_as_amended() -> None:
    log, text_set = two_of_three()
    before = text_set, "in force", ["bound", "bound", "none"]
    assert stands(log) == before
    log.act("holm", amended(log, text_set), text_set=text_set)

    assert stands(log) == before


def test_one_of_several_does_not_move_the_text_by_signing_another_one() -> None:
    log, _ = two_of_three()
    before = stands(log)
    other = log.propose("keller", NOT)
    alda_signs(log, other)

    assert stands(log) == before
    of_zembla(log, "sign", SIGNED, other)  # nor with one who has not signed the first one
    assert stands(log) == before
    assert any("different texts" in each.what for each in missing(at_day(log, "2027-01-01")))
    morin_signs(log, other)
    assert stands(log)[0] == other


def test_a_third_one_who_signs_the_older_text_does_not_bring_it_back() -> None:
    log, text_set = two_of_three()
    other = log.propose("keller", NOT)
    alda_signs(log, other)
    morin_signs(log, other)
    of_zembla(log, "sign", SIGNED, text_set)

    assert stands(log)[0] == other


def test_nobody_brings_back_what_all_had_replaced_by_signing_it_once_more() -> None:
    log, text_set, _ = ready()
    alda_signs(log, text_set)
    on_paper(log, "sign", RATIFIED, text_set)
    other = log.propose("keller", NOT)
    alda_signs(log, other)
    on_paper(log, "sign", RATIFIED, other)
    assert life(log).current == other
    alda_signs(log, text_set)

    assert life(log).current == other


def test_of_what_one_has_signed_the_last_one_is_meant() -> None:
    log, text_set, _ = ready()
    alda_signs(log, text_set)
    other = log.propose("keller", NOT)
    alda_signs(log, other)

    assert life(log).current == other
