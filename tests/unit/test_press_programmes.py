"""Programmes, reports with what they are by, and second verbs say what documents say."""

from __future__ import annotations

import pytest
from tests.press_kit import told

SAYS = (
    ("en", "The plan provides for two schools.", "plan", ["two schools"]),
    ("en", "A report by the council's auditors, published on 4 May, found that one was late.",
     "report", ["one was late"]),
    ("en", "The sides signed a memorandum on tourism, which provides that all may stay.",
     "memorandum", ["all may stay"]),
    ("en", "The agreement provides for a bridge and sets up a joint committee.",
     "agreement", ["a bridge", "a joint committee"]),
    ("fr", "Le programme, doté de six millions, prévoit l'accueil de cent étudiants.",
     "programme", ["l'accueil de cent étudiants"]),
    ("fr", "Le rapport conclut que le toit fuit et préconise le remplacement des poutres.",
     "rapport", ["le toit fuit", "le remplacement des poutres"]),
    ("es", "El programa fija contingentes para el aceite, y establece que nadie paga.",
     "programa", ["contingentes para el aceite", "nadie paga"]),
    ("es", "Un informe, encargado en 2034, calculaba que harían falta once millones.",
     "informe", ["harían falta once millones"]),
    ("ru", "План предусматривает, что институт начнёт работу.", "План",
     ["институт начнёт работу"]),
)  # fmt: skip


@pytest.mark.parametrize(("code", "words", "paper", "said"), SAYS)
def test_a_programme_or_a_report_says_something(
    code: str, words: str, paper: str, said: list[str]
) -> None:
    found = told(words, code).statements

    assert [each.content.words for each in found] == said
    assert {(each.speaker.name, each.kind, each.certainty) for each in found} == {
        (paper, "document", "inferred")
    }


BESIDE = (
    ("en", "Anna Berg said the plan provides for two schools."),
    ("en", "Anna Berg said that the plan provides for two schools."),
    ("fr", "Anna Berg a dit que le programme prévoit deux écoles."),
    ("es", "Anna Berg dijo que el programa contempla dos escuelas."),
)


@pytest.mark.parametrize(("code", "words"), BESIDE)
def test_who_tells_what_a_programme_says_says_it(code: str, words: str) -> None:
    first = told(words, code).statements[0]

    assert (first.speaker.name, first.kind) == ("Anna Berg", "indirect")


NO_PAPERS = (
    ("en", "Lund plans to provide for two schools."),
    ("fr", "Le programme que Lund prévoit de lancer est long."),
    ("es", "El programa gustó al ministro."),
)


@pytest.mark.parametrize(("code", "words"), NO_PAPERS)
def test_a_programme_that_says_nothing_is_no_document(code: str, words: str) -> None:
    assert all(each.kind != "document" for each in told(words, code).statements)


def test_people_at_an_institution_are_no_document() -> None:
    words = (
        "Le programme prévoit l'accueil de cent étudiants.",
        "À la préfecture, on explique que deux agents arriveront en octobre.",
    )

    found = told(words, "fr").statements[-1]

    assert (found.speaker.name, found.certainty) == ("préfecture", "inferred")
