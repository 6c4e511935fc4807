"""An instrument that begins on a day and goes on for a time says when, and how long."""

from __future__ import annotations

import datetime as dt

import pytest

import paraph
from paraph.norms.final.clauses import read_final
from paraph.norms.final.formula import On
from paraph.norms.final.proposal import FinalClauses

DAY = On(dt.date(2026, 4, 1))
TWO_YEARS = "for 2 years from its entry into force"
RUNS = [
    ("en", "This Contract commences on 1 April 2026 and continues for a period of two years."),
    ("en", "4.1 This Contract shall commence on 1 April 2026 and shall continue in force for two years."),
    ("fr", "Le présent contrat commence le 1er avril 2026 et se poursuit pour une durée de deux ans."),
    ("fr", "Le présent contrat prend cours le 1er avril 2026 et court pour une période de deux ans."),
    ("es", "El presente contrato comienza el 1 de abril de 2026 y continúa por un período de dos años."),
    ("es", "El presente contrato se inicia el 1 de abril de 2026 y se extenderá durante dos años."),
    ("ru", "Настоящий договор начинается с 1 апреля 2026 года и продолжается в течение двух лет."),
    ("ru", "Настоящий договор начинает действовать с 1 апреля 2026 года и действует в течение двух лет."),
]  # fmt: skip
RUNS_UNTIL = [
    ("en", "This Contract begins on 1 April 2026 and runs until 31 March 2028."),
    ("fr", "Le présent contrat débute le 1er avril 2026 et se poursuit jusqu'au 31 mars 2028."),
    ("es", "El presente contrato comenzará el 1 de abril de 2026 y continuará hasta el 31 de marzo de 2028."),
    ("ru", "Настоящий договор начинает действовать с 1 апреля 2026 года и продолжается до 31 марта 2028 года."),
]  # fmt: skip
NO_DAY = [
    ("en", "This Contract commences on 1 April 2026 or later and continues for two years."),
    ("en", "This Contract commences on 1 April 2026, if the bank agrees, and continues for two years."),
    ("en", "This Contract commences on or about 1 April 2026 and continues for two years."),
    ("en", "This Contract commences on 1 April 2026 and delivery continues for two years."),
    ("en", "This Contract is signed, and delivery commences on 1 April 2026 and continues for two years."),
    ("en", "This Contract shall not commence on 1 April 2026 and continue for two years."),
    ("fr", "Le présent contrat commence le 1er avril 2026 ou plus tard et se poursuit pour une durée de deux ans."),
    ("es", "El presente contrato comienza el 1 de abril de 2026 y la entrega continúa por un período de dos años."),
    ("ru", "Настоящий договор начинается с 1 апреля 2026 года или позднее и действует в течение двух лет."),
]  # fmt: skip
NO_TERM = [
    ("en", "This Contract commences on 1 April 2026 and continues for two years after the first delivery."),
    ("en", "This Contract commences on 1 April 2026 and continues for two years unless it is ended before."),
    ("en", "This Contract commences on 1 April 2026 and continues for as long as the works last."),
    ("fr", "Le présent contrat commence le 1er avril 2026 et se poursuit pour une durée de deux ans après la livraison."),
    ("es", "El presente contrato comienza el 1 de abril de 2026 y continúa por dos años después de la entrega."),
    ("ru", "Настоящий договор начинается с 1 апреля 2026 года и действует в течение двух лет после поставки."),
]  # fmt: skip


def read(code: str, words: str) -> FinalClauses:
    return read_final(paraph.read(f"{words}\n".encode(), file="a.md").text, code)


@pytest.mark.parametrize(("code", "words"), RUNS)
def test_a_day_from_which_it_runs_for_a_time_is_its_entry_into_force(code: str, words: str) -> None:
    found = read(code, words)

    assert found.entry is not None
    assert found.entry.entry.general == DAY
    assert str(found.term) == TWO_YEARS
    assert not found.unread


@pytest.mark.parametrize(("code", "words"), RUNS_UNTIL)
def test_a_day_from_which_it_runs_to_another_day_is_read(code: str, words: str) -> None:
    found = read(code, words)

    assert found.entry is not None
    assert found.entry.entry.general == DAY
    assert str(found.term) == "until 2028-03-31"
    assert not found.unread


@pytest.mark.parametrize(("code", "words"), NO_DAY)
def test_a_day_that_is_of_something_else_or_not_sure_is_not_read(code: str, words: str) -> None:
    found = read(code, words)

    assert found.entry is None
    assert found.unread


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "This Contract is signed, and delivery commences on 1 April 2026 and continues for two years."),
        ("fr", "Le présent contrat est signé, et la livraison commence le 1er avril 2026 et se poursuit pour une durée de deux ans."),
        ("es", "El presente contrato se firma, y la entrega comienza el 1 de abril de 2026 y continúa por dos años."),
        ("ru", "Настоящий договор подписан, и поставка начинается с 1 апреля 2026 года и продолжается в течение двух лет."),
    ],
)  # fmt: skip
def test_a_time_of_something_else_is_no_term(code: str, words: str) -> None:
    found = read(code, words)

    assert found.term.duration is None
    assert found.entry is None


@pytest.mark.parametrize(("code", "words"), NO_TERM)
def test_a_time_that_is_counted_or_bounded_is_told(code: str, words: str) -> None:
    found = read(code, words)

    assert found.term.unread


@pytest.mark.parametrize(
    ("words", "read_whole"),
    [
        ("Done at Bern on 4 March 2026, in duplicate, subject to no reservation.", True),
        ("Done at Bern on 4 March 2026, in duplicate, subject to reservation.", False),
        ("Done at Bern on 4 March 2026, subject to no objection of the Senate.", False),
    ],
)
def test_a_testimonium_that_is_subject_to_nothing_is_no_condition(
    words: str, *, read_whole: bool
) -> None:
    clause = "This Agreement shall enter into force on the date of its signature."

    assert (read("en", f"{clause}\n\n{words}").entry is not None) == read_whole
