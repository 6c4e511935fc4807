"""When a commitment is due: only what nothing beside the words read says otherwise."""

from __future__ import annotations

import pytest
from tests.life_kit import OLD
from tests.unit.test_commitments import answer, at, in_force
from tests.unit.test_commitments import norms as own
from tests.unit.test_life import PAPER, life, on_paper, ready
from tests.unit.test_reservations import (
    BOUND,
    accept_rule,
    among_three,
    by,
    reservation,
    signed,
)
from tests.unit.test_reservations import answer as answered

import paraph
from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.accepted import accepted
from paraph.agreement.norms.commitments import Registered, register
from paraph.agreement.norms.terms import Term, Terms
from paraph.norms.extract import read_norms
from paraph.norms.final.formula import Entry, Number, When
from paraph.norms.final.formula_json import dump
from paraph.norms.norm import Norm
from paraph.text.canonical import parse
from paraph.views.commitment_blocks import who_answers


def norms(words: str, code: str = "en") -> tuple[Norm, ...]:
    return read_norms(paraph.read(words.encode(), file="a.txt").text, code).norms


def terms(words: str, code: str = "en") -> list[Term]:
    """Return how the deadlines of one sentence stand in an agreement in force since 2026-03-05."""
    log, _ = in_force()
    held = Terms(at(log, "2027-06-01"))
    head = "Статья 1. " if code == "ru" else "Article 1. "
    return [term for norm in norms(f"{head}{words}\n", code) for term in held.of(accepted(norm))]


OPEN = {
    "en": [
        "Each Party shall report annually by 31 March.",
        "Each Party shall report every year by the end of January.",
        "Each Party shall report annually in the first quarter.",
        "Each Party shall report every calendar year.",
        "Each Party shall report monthly by the tenth.",
        "Each Party shall report weekly on Fridays.",
        "The Committee shall meet once a year in the autumn.",
        "Each Party shall publish every arrangement within thirty days of its signature.",
        "Each Party shall notify any new law within thirty days of entry into force.",
        "Each Party shall register each contract within ten days of the signing.",
        "Each Party shall pay the invoice within 30 days of receipt of the second notification.",
        "Each Party shall pay within thirty (60) days of the entry into force of this Agreement.",
        "Each Party shall pay within 2.5 months of the entry into force of this Agreement.",
        "Each Party shall pay within one year and six months of the entry into force of this Agreement.",
        "Each Party shall pay within half a year after the entry into force of this Agreement.",
        "Each Party shall pay not earlier than thirty days after the entry into force of this Agreement.",
    ],
    "fr": [
        "Chaque Partie présente son rapport chaque année avant le 31 mars.",
        "Chaque Partie publie toute loi dans les trente jours suivant l'entrée en vigueur.",
        "Chaque Partie paie dans les trente (60) jours suivant l'entrée en vigueur du présent Accord.",
        "Chaque Partie paie dans un délai de 2,5 mois à compter de l'entrée en vigueur du présent Accord.",
    ],
    "es": [
        "Cada Parte presentará su informe cada año antes del 31 de marzo.",
        "Cada Parte publicará todo programa dentro de los treinta días siguientes a la firma.",
    ],
    "ru": [
        "Каждая Сторона представляет доклад ежегодно до 31 марта.",
        "Каждая Сторона публикует программу в течение тридцати дней с даты её подписания.",
        "Каждая Сторона платит в течение тридцати (60) дней после вступления в силу настоящего Соглашения.",
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("code", "words"), [(code, each) for code, rows in OPEN.items() for each in rows]
)
def test_what_stands_beside_a_deadline_and_was_not_read_keeps_it_open(
    code: str, words: str
) -> None:
    assert not [each for each in terms(words, code) if each.interval is not None]


@pytest.mark.parametrize(
    ("code", "words", "first"),
    [
        ("en", "Each Party shall pay, but not before 1 June 2027.", "2027-06-01"),
        ("en", "Each Party shall pay by 1 March 2027 at the earliest.", "2027-03-01"),
        ("fr", "Chaque Partie paie au plus tôt le 1er mars 2027.", "2027-03-01"),
        ("es", "Cada Parte pagará no antes del 1 de marzo de 2027.", "2027-03-01"),
        ("ru", "Каждая Сторона платит не ранее 1 марта 2027 года.", "2027-03-01"),
    ],
)
def test_what_may_only_begin_then_has_no_last_day(code: str, words: str, first: str) -> None:
    (found,) = terms(words, code)

    assert found.interval is not None
    assert (str(found.interval.first), found.interval.last) == (first, None)


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("Each Party shall report before 1 March 2028.", "None to 2028-02-29"),
        ("Each Party shall report every two years.", "2026-03-05 to 2028-03-05"),
        ("Each Party shall pay within 30 days of the entry into force of this Agreement.", "2026-03-05 to 2026-04-04"),
        ("Each Party shall pay within 30 days of the date of signature of this Agreement.", "2026-03-05 to 2026-04-04"),
        ("Each Party shall keep the records until 1 March 2028.", "None to 2028-03-01"),
        ("Each Party shall keep the records from 1 March 2028.", "2028-03-01 to None"),
    ],
)  # fmt: skip
def test_what_is_read_whole_has_its_days(words: str, days: str) -> None:
    (found,) = terms(words)

    assert found.interval is not None
    assert f"{found.interval.first} to {found.interval.last}" == days


def rows(found: tuple[Registered, ...]) -> dict[str, Registered]:
    return {each.held.row.span.provision: each for each in found}


def test_a_commitment_tells_the_reservation_to_its_provision() -> None:
    log, text_set = signed()
    made = log.act(
        "keller",
        reservation(provisions=("article 1",), words="Alda is not bound by Article 1."),
        text_set=text_set,
    )
    on_paper(log, "answer-reservation", answered(made, "accepted", "2026-03-07"))
    log.act("keller", steps.Assess(tuple(map(accepted, norms(OLD)))), text_set=text_set, day=8)
    found = rows(register(life(log, BOUND)))

    assert "how far the reservation of alda to article 1 modifies it" in found["article 1"].binds
    assert "reservation" not in found["article 2"].binds


def test_who_is_not_bound_owes_nothing() -> None:
    log, text_set, under = ready()
    sign = acts.Sign("Bern", "", log.shown(under, text_set), "")
    log.act("keller", sign, text_set=text_set, under=under)
    on_paper(log, "sign", acts.Sign("Bern", "", PAPER, ""), text_set)
    rule = dump(Entry(When("consent", Number(2))))
    accept_rule(log, text_set, rule)
    text = log.state.texts.sets[text_set].entries[0].text
    words = parse(log.blobs[text]).provisions[0].text
    span = steps.Span(text, "article 1", 0, len(words), words)
    by(log, "zett", "accept-formula", steps.Accept(rule, span, ""), text_set)
    log.act("keller", steps.Assess(tuple(map(accepted, norms(OLD)))), text_set=text_set, day=8)
    three = among_three(log)

    assert [(each.party, each.state) for each in three.consents] == [
        ("alda", "bound"),
        ("morin", "bound"),
        ("zett", "none"),
    ]
    assert who_answers(rows(register(three))["article 4"]) == "alda, morin"


def test_a_correction_is_told_with_who_made_it_and_who_has_not() -> None:
    log, text_set = in_force()
    words = next(accepted(each) for each in own() if each.place.address.startswith("article 3"))
    owed = words._replace(
        assessed="corrected", modality="obligation", bearer="one party", named="the Kingdom of Morin",
        reason="So we hold.",
    )  # fmt: skip
    answer(log, text_set, owed)
    (found,) = [each for each in register(at(log, "2026-03-09")) if each.held.answers]

    assert "as keller of alda corrected it, of alda alone (So we hold.)" in found.binds
    assert "it is open whether morin must do it" in found.free
