"""Provisional application as treaties say it, and what is said of it and is not read.

Every text is invented; the words are those of treaties.
"""

from __future__ import annotations

import pytest

from paraph.norms.final.clauses import read_final
from paraph.norms.final.formula_words import say
from paraph.norms.final.proposal import FinalClauses
from paraph.text.node import Provision, Text

ENTERS = {
    "en": "This Agreement shall enter into force on the date of receipt of the last notification by which the Parties inform each other that their internal procedures have been completed.",
    "fr": "Le présent Accord entre en vigueur à la date de réception de la dernière notification par laquelle les Parties s'informent de l'accomplissement de leurs procédures internes.",
    "es": "El presente Acuerdo entrará en vigor en la fecha de recepción de la última notificación por la que las Partes se comuniquen el cumplimiento de sus requisitos internos.",
    "ru": "Настоящее Соглашение вступает в силу с даты получения последнего письменного уведомления о выполнении Сторонами внутригосударственных процедур, необходимых для его вступления в силу.",
}
SIGNED = "signature by every party"


def read(code: str, *sentences: str) -> FinalClauses:
    return read_final(Text((Provision("paragraph", " ".join(sentences)),)), code)


def applied(found: FinalClauses) -> list[str]:
    return [say(each.formula) for each in found.provisional]


USUAL = [
    ("en", "This Agreement shall be provisionally applied from the date of signature pending its entry into force."),
    ("en", "Pending its entry into force, this Agreement shall be applied provisionally from the date of its signature."),
    ("en", "This Agreement is provisionally applied as from the date of its signature."),
    ("en", "This Agreement shall be applied provisionally, pending its entry into force, from the date of signature."),
    ("en", "The Parties shall provisionally apply this Agreement from the date of its signature until its entry into force."),
    ("en", "This Agreement shall apply on a provisional basis upon signature, pending its entry into force."),
    ("en", "This Agreement shall be temporarily applied from the date of signature until the date of its entry into force."),
    ("fr", "Le présent Accord est appliqué à titre provisoire dès sa signature."),
    ("fr", "Le présent Accord est provisoirement appliqué à compter de la date de sa signature, en attendant son entrée en vigueur."),
    ("fr", "Le présent Accord s'applique à titre provisoire à compter de sa signature."),
    ("fr", "Dans l'attente de son entrée en vigueur, le présent Accord sera appliqué provisoirement à partir de la date de sa signature."),
    ("fr", "Les Parties appliqueront provisoirement le présent Accord dès sa signature."),
    ("es", "El presente Acuerdo se aplicará provisionalmente desde su firma."),
    ("es", "El presente Acuerdo se aplicará provisionalmente desde la fecha de su firma hasta su entrada en vigor."),
    ("es", "El presente Acuerdo se aplicará con carácter provisional a partir de la fecha de su firma."),
    ("es", "Hasta su entrada en vigor, el presente Acuerdo será aplicado de forma provisional a partir de su firma."),
    ("ru", "Настоящее Соглашение временно применяется с даты подписания."),
    ("ru", "Настоящее Соглашение временно применяется с даты его подписания до вступления его в силу."),
    ("ru", "До вступления в силу настоящее Соглашение временно применяется со дня подписания."),
    ("ru", "Настоящее Соглашение будет применяться временно с даты подписания."),
]  # fmt: skip


@pytest.mark.parametrize(("code", "words"), USUAL)
def test_the_usual_wordings_are_read(code: str, words: str) -> None:
    found = read(code, words, ENTERS[code])

    assert applied(found) == [SIGNED]
    assert found.outcome == "read"
    assert not found.unread


JOINED = [
    ("en", "This Agreement is temporarily applied on the day it is signed and shall come into force on the date of exchange of instruments of ratification."),
    ("en", "This Agreement shall be applied provisionally from the date of signature and shall enter into force on the date of exchange of instruments of ratification."),
    ("fr", "Le présent Accord est appliqué à titre provisoire dès sa signature et entrera en vigueur à la date de l'échange des instruments de ratification."),
    ("fr", "Le présent Accord est appliqué à titre provisoire dès sa signature et entre en vigueur à la date de l'échange des instruments de ratification."),
    ("es", "El presente Acuerdo se aplicará provisionalmente desde su firma y entrará en vigor en la fecha del canje de los instrumentos de ratificación."),
    ("ru", "Настоящее Соглашение временно применяется с даты подписания и вступает в силу с даты обмена ратификационными грамотами."),
]  # fmt: skip


@pytest.mark.parametrize(("code", "words"), JOINED)
def test_it_is_read_beside_the_entry_into_force_of_the_same_sentence(code: str, words: str) -> None:
    found = read(code, words)

    assert applied(found) == [SIGNED]
    assert found.outcome == "read"
    assert not found.unread


def test_it_is_read_of_what_the_sentence_before_speaks_of() -> None:
    found = read(
        "en", ENTERS["en"], "It shall be applied provisionally from the date of signature."
    )

    assert applied(found) == [SIGNED]
    assert not found.unread


NOT_READ = [
    ("en", "This Agreement shall be provisionally applied from the date of signature until 31 December 2030."),
    ("en", "This Agreement shall be provisionally applied by Alda from the date of signature."),
    ("en", "This Agreement shall be provisionally applied from the date of signature, unless a Party objects."),
    ("en", "Provisional application shall end if entry into force has not occurred within one year."),
    ("en", "The Annex shall be applied provisionally from the date of signature of this Agreement."),
    ("en", "A Party may end provisional application by notice to the other."),
    ("fr", "L'application provisoire prend fin après un an."),
    ("fr", "Le présent Accord est appliqué à titre provisoire dès sa signature, sauf par Morin."),
    ("es", "La aplicación provisional no se extenderá más allá del 31 de diciembre de 2030."),
    ("es", "El presente Acuerdo se aplicará provisionalmente desde su firma, salvo el artículo 4."),
    ("ru", "Временное применение прекращается через один год."),
    ("ru", "Настоящее Соглашение временно применяется с даты подписания, если Сторона не заявит об ином."),
]  # fmt: skip


@pytest.mark.parametrize(("code", "words"), NOT_READ)
def test_what_is_not_read_of_it_is_told(code: str, words: str) -> None:
    found = read(code, ENTERS[code], words)

    assert not found.provisional
    assert "provisional application" in {each.about for each in found.unread}


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("fr", "Le présent Accord s'applique à partir du 1er janvier 2030 et entre en vigueur à la date de sa signature."),
        ("es", "El presente Acuerdo se aplicará desde el 1 de enero de 2030 y entrará en vigor en la fecha de su firma."),
    ],
)  # fmt: skip
def test_no_other_application_is_passed_over_before_the_clause(code: str, words: str) -> None:
    assert read(code, words).entry is None


@pytest.mark.parametrize(
    "words",
    [
        "No provisional application of anti-dumping duties lasts more than six months.",
        "Provisional measures shall be notified.",
    ],
)
def test_what_else_is_provisional_is_not_told(words: str) -> None:
    far = [Provision("paragraph", each) for each in (ENTERS["en"], "A.", "B.", words)]

    assert not read_final(Text(tuple(far)), "en").unread
