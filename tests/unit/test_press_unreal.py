"""What did not happen, or perhaps, is no event that is done; and no event has another's day."""

from __future__ import annotations

import pytest
from tests.press_kit import told

from paraph.press.statement import Event

UNREAL = {
    "en": [
        ("The agreement will have been signed by May.", "planned"),
        ("The agreement was to have been signed on Tuesday.", "planned"),
        ("The agreement could have been signed on Tuesday.", "planned"),
        ("The agreement was all but signed on Tuesday.", "planned"),
        ("The ministry wants the agreement signed by May.", "planned"),
        ("By the time the agreement has been signed, the port will be open.", "planned"),
        ("Had the agreement been signed on Tuesday, the port would be open.", "planned"),
        ("Imagine that the agreement was signed on Tuesday.", "planned"),
        ("The minister doubts that the agreement was signed on Tuesday.", "planned"),
        ("No agreement was signed on Tuesday.", "denied"),
        ("Nobody signed the agreement on Tuesday.", "denied"),
        ("The parties signed nothing on Tuesday.", "denied"),
        ("The agreement was signed by neither side.", "denied"),
        ("It is not true that the agreement was signed on Tuesday.", "denied"),
        ("The minister dismissed claims that the agreement was signed on Tuesday.", "denied"),
        ("Rumours that the treaty was signed on Tuesday are false.", "denied"),
    ],
    "fr": [
        ("Aucun accord n'a été signé mardi.", "denied"),
        ("Il est faux que l'accord a été signé mardi.", "denied"),
        ("Une fois que l'accord a été signé, le port ouvre.", "planned"),
    ],
    "es": [
        ("Ningún acuerdo fue firmado el martes.", "denied"),
        ("Nadie firmó el acuerdo el martes.", "denied"),
        ("Es falso que el acuerdo fue firmado el martes.", "denied"),
        ("Tampoco se firmó el acuerdo el martes.", "denied"),
    ],
    "ru": [
        ("Стороны подписали бы соглашение во вторник.", "planned"),
        ("Стороны хотят, чтобы соглашение подписали во вторник.", "planned"),
        ("Как только соглашение подписано, порт откроют.", "planned"),
        ("Неправда, что соглашение подписано во вторник.", "denied"),
    ],
}  # fmt: skip


def events(words: str, code: str = "en") -> list[Event]:
    return [each for each in told(words, code).events if each.event == "signature"]


@pytest.mark.parametrize(
    ("code", "words", "status"),
    [(code, words, status) for code, rows in UNREAL.items() for words, status in rows],
)
def test_what_was_not_done_is_not_told_as_done(code: str, words: str, status: str) -> None:
    (found,) = events(words, code)

    assert found.status == status


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "Was the agreement signed on Tuesday?"),
        ("en", "The agreement was reportedly signed on Tuesday."),
        ("fr", "L'accord a-t-il été signé mardi ?"),
        ("es", "¿Fue firmado el acuerdo el martes?"),
        ("ru", "Подписали ли соглашение во вторник?"),
        ("ru", "Соглашение якобы подписали во вторник."),
    ],
)
def test_a_question_or_a_rumour_tells_no_event(code: str, words: str) -> None:
    assert not events(words, code)


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "The agreement was signed only by Morin."),
        ("en", "Contrary to reports, the agreement was signed on Tuesday."),
        ("en", "No fewer than twelve states signed the agreement."),
        ("fr", "L'accord n'a été signé que par Morin."),
        ("fr", "Le ministre a signé l'accord sans autorité."),
    ],
)
def test_what_was_done_is_done(code: str, words: str) -> None:
    assert [each.status for each in events(words, code)] == ["done"]


@pytest.mark.parametrize(
    "words",
    [
        "The agreement of 4 March 2026 was signed.",
        "The agreement on the treaty of 4 March 2020 was signed.",
        "The agreement was signed five years after the war of 4 March 1990.",
        "The agreement, which enters into force on 4 March 2026, was signed.",
        "The agreement was signed, and on 4 March 2026 the port burned.",
        "The agreement would have been signed on 4 March 2026.",
        "The agreement was signed on or about 4 March 2026.",
        "The agreement was signed on the eve of 4 March 2026.",
        "The agreement was signed either on 3 March 2026 or on 4 March 2026.",
        "The agreement was signed the Tuesday before last.",
        "The agreement was signed on Tuesday a year ago.",
        "The agreement was signed yesterday week.",
        "The agreement was signed in 2026/27.",
        "In its Monday edition the paper said the agreement was signed.",
    ],
)
def test_no_event_has_a_day_that_is_another_s_or_that_is_doubted(words: str) -> None:
    for found in events(words):
        assert found.date is None or (found.date.start, found.date.end) == (None, None)


def test_each_of_two_events_has_its_own_day() -> None:
    found = told("The agreement, signed on 4 March 2026, was ratified.", "en").events

    assert [(each.event, each.date is not None) for each in found] == [
        ("signature", True),
        ("ratification", False),
    ]
