"""What was done of a part alone is told in no paper to be of the whole (VCLT 17, 44)."""

from __future__ import annotations

import pytest
from tests.life_kit import OnPaper as Log
from tests.unit.test_life import PAPER, instrument, on_paper, ready
from tests.unit.test_life_in_parts import both_of_part, of_part
from tests.unit.test_life_own_word import RATIFIED, signed_only
from tests.unit.test_life_time import at_day, bound

from paraph.agreement import steps
from paraph.views.paper import About, entered, filled
from paraph.views.paper_consent import lacking_instruments

_ABOUT = About("", "alda", None, {})


def told(log: Log, name: str) -> str:
    return filled(f"{{{{ {name} }}}}", at_day(log, "2027-01-01"), _ABOUT).source


@pytest.mark.parametrize("kind", ["ratification", "acceptance", "approval"])
def test_no_exchange_is_certified_of_an_instrument_to_a_part_alone(kind: str) -> None:
    log, _ = signed_only()
    both_of_part(log, kind, "2026-03-06")

    found = told(log, "exchange in words")
    assert found.startswith("NOT TO BE SIGNED YET: no instrument consents to the whole")
    assert "Republic of Alda is of article 1 alone and that of Kingdom of Morin" in found
    assert lacking_instruments(at_day(log, "2027-01-01")) == ("alda", "morin")
    assert f"{kind} of article 1 alone" in told(log, "table instruments of consent")

    log.act("holm", instrument(kind, "2026-03-07"))
    assert "Alda" not in told(log, "exchange in words")
    on_paper(log, "instrument", instrument(kind, "2026-03-07"))
    assert "and exchanged." in told(log, "exchange in words")


def test_one_who_ratifies_what_it_has_not_signed_has_exchanged_nothing() -> None:
    log = Log()
    log.act("holm", instrument("ratification", "2026-03-06"))
    on_paper(log, "instrument", instrument("ratification", "2026-03-06"))

    assert told(log, "exchange in words").startswith("NOT TO BE SIGNED YET: The instrument of")


@pytest.mark.parametrize("kind", ["internal-procedure", "ratification"])
def test_no_note_tells_that_procedures_for_the_whole_were_completed_for_a_part(kind: str) -> None:
    log, _ = signed_only()
    log.act("holm", of_part(kind, "2026-03-06"))

    made = filled("{{ notification }}", at_day(log, "2027-01-01"), _ABOUT)
    assert made.empty == ("notification",)
    assert "completed on" not in made.source
    assert f"{kind.replace('-', ' ')} of article 1 alone" in told(log, "table instruments")

    log.act("holm", instrument(kind, "2026-03-08"))
    assert told(log, "notification").endswith("2026-03-08")


def test_a_statement_for_registration_tells_what_was_done_of_parts() -> None:
    log, _ = bound()
    both_of_part(log, "termination", "2026-06-01")

    assert "of article 1 alone" in told(log, "table reservations")


def test_since_when_it_is_in_force_is_open_for_who_has_consented_to_a_part_alone() -> None:
    log, text_set, under = ready()
    body = RATIFIED._replace(shown=log.shown(under, text_set))
    log.act("keller", body, text_set=text_set, under=under)
    on_paper(log, "sign", RATIFIED, text_set)
    log.act("holm", of_part("ratification", "2026-03-06"))
    log.act("holm", of_part("deposit", "2026-03-07"))
    on_paper(log, "instrument", instrument("ratification", "2026-03-06"))
    on_paper(log, "instrument", instrument("deposit", "2026-03-07"))
    log.act("keller", steps.Date("in-force", "2026-03-08", PAPER, "Journal"))

    alda, morin = entered(at_day(log, "2027-01-01")).rows
    assert alda[2] == "undetermined: it has consented to a part alone (VCLT 17)"
    assert "2026-03-08" in morin[2]


@pytest.mark.parametrize("kind", ["exchange", "deposit"])
def test_no_exchange_is_certified_where_only_a_part_was_handed_over(kind: str) -> None:
    log, _ = signed_only()
    log.act("holm", instrument("ratification", "2026-03-07"))
    on_paper(log, "instrument", instrument("ratification", "2026-03-07"))
    both_of_part(log, kind, "2026-03-08")

    found = told(log, "exchange in words")
    assert found.startswith("NOT TO BE SIGNED YET: by the record only this was exchanged")
    assert "Republic of Alda of article 1 alone" in found

    log.act("holm", instrument(kind, "2026-03-09"))
    on_paper(log, "instrument", instrument(kind, "2026-03-09"))
    assert "and exchanged." in told(log, "exchange in words")
