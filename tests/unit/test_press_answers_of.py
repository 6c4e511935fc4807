"""A pronoun behind somebody who is said to answer, or who has one name, means nobody else."""

from __future__ import annotations

import pytest
from tests.press_kit import told

COME = {
    "en": "Ministers Tom Ferrin and Paul Demare came.",
    "fr": "Les ministres Tom Ferrin et Paul Demare sont venus.",
    "es": "Los ministros Tomás Ferrin y Paul Demare vinieron.",
    "ru": "Приехали министр Томас Феррин и министр Поль Демаре.",
}
ANSWERED = (
    ("en", 'Ferrin said there was no treaty. Demare replied at once. "No," he said.',
     "Paul Demare"),
    ("fr", "Tom Ferrin a dit non. Paul Demare a répondu aussitôt. « Non », a-t-il dit.",
     "Paul Demare"),
    ("es", "Tomás Ferrin dijo que no hay. Paul Demare respondió enseguida. «No», dijo.",
     "Paul Demare"),
    ("ru", "Феррин сказал, что договора нет. Демаре ответил короче. «Нет», — сказал он.",
     "Поль Демаре"),
    ("en", 'Ferrin said there was no treaty. Demare did not reply. "No," he said.', None),
    ("es", "Tomás Ferrin dijo que no hay. Paul Demare no respondió. «No», dijo.", None),
    ("ru", "Феррин сказал, что договора нет. Демаре не ответил. «Нет», — сказал он.", None),
    ("en", 'Ferrin said there was no treaty. Demare answered Ferrin. "No," he said.', None),
)  # fmt: skip


@pytest.mark.parametrize(("code", "words", "who"), ANSWERED)
def test_who_is_said_to_answer_is_meant_behind_it(code: str, words: str, who: str | None) -> None:
    found = told([COME[code], words], code).statements[-1]

    assert (found.speaker.name, found.certainty) == (who, "inferred")


ONE_NAME = (
    ("en", 'A pupil, Tobias, shows his passport. "Nobody stamped it," he says.', "Tobias"),
    ("fr", "Un élève, Tobias, montre son passeport. « Personne », dit-il.", "Tobias"),
    ("es", "Un alumno, Tobías, enseña su pasaporte. «Nadie lo selló», dice.", "Tobías"),
    ("es", "Un alumno, Tobías, saluda a Paul Demare. «Nadie lo selló», dice.", None),
)


@pytest.mark.parametrize(("code", "words", "who"), ONE_NAME)
def test_who_has_one_name_is_meant_by_a_pronoun(code: str, words: str, who: str | None) -> None:
    before = {
        "en": "Tom Ferrin said it was so. Ann Lake said it was not.",
        "fr": "Tom Ferrin a dit que oui. Anne Lac a dit que non.",
        "es": "Tomás Ferrin dijo que sí. Paul Demare dijo que no es así.",
    }

    found = told([before[code], words], code).statements[-1]

    assert (found.speaker.name, found.certainty) == (who, "inferred")


PAIRS = (
    ("es", "«No hay», dijeron los ministros Tomás Ferrin y Paul Demare.",
     "Tomás Ferrin y Paul Demare"),
    ("fr", "« Non », ont déclaré les ministres Tom Ferrin et Paul Demare.",
     "Tom Ferrin et Paul Demare"),
)  # fmt: skip


@pytest.mark.parametrize(("code", "words", "who"), PAIRS)
def test_two_speak_as_one_behind_their_office(code: str, words: str, who: str) -> None:
    (found,) = told(words, code).statements

    assert (found.speaker.name, found.certainty) == (who, "stated")


def test_two_spanish_ministers_are_no_one_person() -> None:
    words = "Los ministros Tomás Ferrin y Paul Demare vinieron. Demare dijo que no hay tratado."

    (found,) = told(words, "es").statements

    assert found.speaker.name == "Paul Demare"
