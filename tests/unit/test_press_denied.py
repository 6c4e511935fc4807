"""What somebody denies or rules out is told as denied, and never as what they hold."""

from __future__ import annotations

import pytest
from tests.life_kit import OnPaper as Log
from tests.press_kit import rows, told
from tests.unit.test_commitments import begun
from tests.unit.test_said import agreement, body, sources, whole

from paraph.agreement.said.trace import Trace, trace
from paraph.agreement.sources import unkept
from paraph.desk.weighing import corrected
from paraph.errors import UsageError
from paraph.views.said_blocks import said_blocks
from paraph.views.sources_json import said_json
from paraph.views.sources_lines import sources_lines
from paraph.views.statements_lines import statements_lines
from paraph.views.trace_sheet import trace_sheet

DENIED = {
    "en": [
        "Maria Orlova denied on Tuesday that the port will open.",
        "Maria Orlova ruled out that the port will open.",
        "Maria Orlova refuted that the port will open.",
        "Maria Orlova denied having opened the port.",
        "Maria Orlova denied reports that the port will open.",
        "Maria Orlova told reporters it was false that the port will open.",
        "Maria Orlova denied “that the port will open”.",
        "Maria Orlova denied it had been “a deal”.",
        "The port will open in May, Maria Orlova denied.",
    ],
    "ru": [
        "Министр Мария Орлова во вторник опровергла, что порт откроют.",
        "Мария Орлова исключила, что порт откроют.",
        "Мария Орлова назвала ложью, что порт откроют.",
        "В министерстве опровергли, что порт откроют.",
    ],
    "fr": [
        "Maria Orlova a nié mardi que le port ouvrira.",
        "Maria Orlova a démenti que le port ouvrira.",
        "Maria Orlova a exclu que le port ouvrira.",
        "Maria Orlova a nié avoir ouvert le port.",
    ],
    "es": [
        "María Orlova negó el martes que el puerto abrirá.",
        "María Orlova descartó que el puerto abrirá.",
        "María Orlova ha negado que el puerto abrió.",
        "María Orlova negó haber abierto el puerto.",
    ],
}
HELD = {
    "en": [
        "“We will open the port,” Maria Orlova denied.",
        "Maria Orlova denied it: “The port stays shut.”",
        "Maria Orlova denied the charge and said that the port will open.",
        "There is no deal, Maria Orlova denied.",
        "Maria Orlova told the rejected candidates that the port will open.",
    ],
    "ru": ["«Порт закрыт», — опровергла Мария Орлова."],
    "fr": ["« Le port est fermé », a démenti Maria Orlova."],
    "es": ["«El puerto está cerrado», desmintió María Orlova."],
}
ALLOWED = {
    "en": [],
    "ru": ["Мария Орлова не исключила, что порт откроют."],
    "fr": ["Maria Orlova n'exclut pas que le port ouvrira."],
    "es": ["María Orlova no descarta que el puerto abrirá."],
}
DOUBTED = {
    "ru": [
        "Мария Орлова усомнилась, что порт откроют.",
        "Мария Орлова выразила сомнение, что порт откроют.",
    ],
    "en": ["Maria Orlova doubted that the port will open."],
    "fr": ["Maria Orlova doute que le port ouvrira."],
    "es": ["María Orlova duda que el puerto abrirá."],
}


def _each(held: dict[str, list[str]]) -> list[tuple[str, str]]:
    return [(code, words) for code, rows in held.items() for words in rows]


@pytest.mark.parametrize(("code", "words"), _each(DENIED))
def test_what_is_denied_or_ruled_out_is_a_row_that_says_so(code: str, words: str) -> None:
    assert [each.denied for each in told(words, code).statements] == [True]


def test_a_noun_that_looks_like_a_verb_takes_no_denial_away() -> None:
    found = told("Maria Orlova dismissed as false reports that the port is shut.").statements

    assert {each.denied for each in found} == {True}


def test_who_denied_something_else_before_holds_what_they_say() -> None:
    found = told("Maria Orlova, who denied the charge, said that the port is shut.").statements

    assert [each.denied for each in found if each.content.words == "the port is shut"] == [False]


@pytest.mark.parametrize(("code", "words"), _each(HELD))
def test_what_somebody_says_beside_a_denial_is_theirs(code: str, words: str) -> None:
    found = told(words, code).statements

    assert found
    assert not found[-1].denied


@pytest.mark.parametrize(("code", "words"), _each(ALLOWED))
def test_what_somebody_does_not_rule_out_is_never_stated(code: str, words: str) -> None:
    for each in told(words, code).statements:
        assert (each.denied, each.certainty) == (False, "inferred")


@pytest.mark.parametrize(("code", "words"), _each(DOUBTED))
def test_what_somebody_doubts_is_no_row(code: str, words: str) -> None:
    assert rows(told(words, code)) == []


@pytest.mark.parametrize(
    ("code", "words", "status"),
    [
        ("en", "Maria Orlova denied that the pact will be signed in May.", ["denied"]),
        ("en", "Maria Orlova denied that the pact was not signed.", []),
        ("en", "Maria Orlova doubted that the parties will meet in May.", []),
        ("en", "Maria Orlova accused Morin of claiming that the parties will meet.", []),
        ("ru", "Мария Орлова исключила, что договор был подписан в понедельник.", ["denied"]),
        ("fr", "Maria Orlova a démenti que le traité a été signé.", ["denied"]),
        ("es", "María Orlova descartó que el tratado se firmará en mayo.", ["denied"]),
    ],
)
def test_an_act_that_is_ruled_out_is_denied(code: str, words: str, status: list[str]) -> None:
    assert [each.status for each in told(words, code).events] == status


# ---------------------------------------------------------------- the record, and what it shows

SAYS = "The minister of Alda, Maria Orlova, denied that they will deliver goods."


def _of(*paragraphs: str) -> tuple[Log, Trace]:
    log, _ = begun()
    log.act("keller", body(*paragraphs))
    return log, trace(sources(log), agreement(log))


def test_a_denial_is_kept_in_the_record_and_shown_wherever_it_is_told() -> None:
    log, _ = begun()
    held = body(SAYS)
    found = whole(log, held)

    assert [each.denied for each in held.statements] == [True]
    assert any(", denied: they will" in each for each in statements_lines(told(SAYS)))
    assert any(", denied: they" in each for each in sources_lines(found))
    assert "denied: they will deliver goods" in str(said_blocks(found))
    assert "'denied': True" in str(said_json(found)["statements"])


def test_an_intention_that_its_speaker_denies_is_told_as_one_that_will_not_be() -> None:
    log, found = _of(SAYS)

    assert [each.denied for each in found.intentions] == [True]
    sheet = str(trace_sheet(found, agreement(log), sources(log)))
    assert "denied: “they will deliver goods”" in sheet
    assert "it says that this will not be" in sheet


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("denied that they will not deliver goods", "denied itself"),
        ("accused Morin of claiming that they will deliver goods", "others"),
        ("denied that Morin had said that they will deliver goods", "others"),
        ("expressed doubts that they will deliver goods", "open"),
    ],
)
def test_what_nobody_says_that_they_will_do_announces_nothing(words: str, why: str) -> None:
    log, found = _of(f"The minister of Alda, Maria Orlova, {words}.")

    assert found.intentions == ()
    assert [why in each.why for each in found.aside] == [True]
    assert found.aside[0].why in str(trace_sheet(found, agreement(log), sources(log)))


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("ru", "Министр Мария Орлова отрицала, что Алда будет публиковать законы."),
        ("ru", "Министр Мария Орлова исключила, что стороны обменяются студентами."),
        ("fr", "La ministre Maria Orlova a nié que les Parties échangeront des étudiants."),
        ("fr", "La ministre Maria Orlova a exclu que l'Alda publiera ses lois."),
        ("es", "La ministra María Orlova negó que las Partes intercambiarán estudiantes."),
        ("es", "La ministra María Orlova descartó que Alda publicará sus leyes."),
        ("es", "«Es falso que publicaremos las leyes», dijo la ministra María Orlova."),
    ],
)
def test_an_intention_that_is_denied_is_told_so_in_every_language(code: str, words: str) -> None:
    log, _ = begun()
    log.act("keller", body(words, code=code))

    assert [each.denied for each in trace(sources(log), agreement(log)).intentions] == [True]


def test_what_is_called_false_in_a_quotation_is_announced_as_what_will_not_be() -> None:
    _, found = _of("“It is false that we will deliver goods,” said Maria Orlova, minister of Alda.")

    assert [each.denied for each in found.intentions] == [True]


def test_a_person_corrects_whether_something_was_denied() -> None:
    (line,) = unkept(body(SAYS)).lines

    assert not corrected(line, {"denied": "no"}, (), "Misread.").stated.denied
    assert corrected(line, {"speaker": "X"}, (), "Her name.").stated.denied
    with pytest.raises(UsageError):
        corrected(line, {"denied": "perhaps"}, (), "Misread.")
