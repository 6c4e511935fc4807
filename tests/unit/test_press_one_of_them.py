"""Whom a pronoun in the singular means where several were told of beside one.

Everybody here is invented.
"""

from __future__ import annotations

import pytest
from tests.press_kit import told

from paraph.press.offices import may_be_one

ONE = [
    ("en", ("Students say that the hall is cold. Anna Berg, the mayor, said it would be heated. "
            "“It will be warm,” she added."), "Anna Berg"),
    ("ru", ("Жители сообщили, что дорога закрыта. Анна Орлова утверждает, что её откроют. "
            "«Всё будет готово», — сказала она газете."), "Анна Орлова"),
    ("fr", ("Le maire, Paul Lund, est venu lundi. Devant les étudiants, il a promis que la salle "
            "rouvrirait. Elle est froide. « Elle sera chauffée », a-t-il assuré."), "Paul Lund"),
    ("fr", ("Paul Lund a promis que la salle rouvrirait. Des élèves sont venus. "
            "« Elle sera chauffée », a-t-il assuré."), "Paul Lund"),
    ("es", ("El alcalde, Pablo Lund, vino el lunes. Los vecinos dicen que hace frío. "
            "Lund prometió que la sala abriría. «Habrá calefacción», aseguró él."), "Pablo Lund"),
]  # fmt: skip
OFFICES = [
    ("en", "spokesman for the unions"), ("en", "head of communications"), ("en", "actress"),
    ("ru", "главы района"), ("ru", "судьи"), ("ru", "представитель жителей"),
    ("fr", "sous-préfet"), ("fr", "fils du maire"), ("fr", "ex-ministre"), ("fr", "époux"),
    ("es", "ministro de obras"),
]  # fmt: skip
OPEN = [
    ("en", ("A student said that the hall was cold. Anna Berg, the mayor, said it would be heated. "
            "“It will be warm,” she added.")),
    ("ru", ("Художница сообщила, что дорога закрыта. Анна Орлова утверждает, что её откроют. "
            "«Всё будет готово», — сказала она газете.")),
    ("ru", ("По словам судьи, дорога закрыта. Анна Орлова утверждает, что её откроют. "
            "«Всё будет готово», — сказала она газете.")),
    ("ru", ("По словам главы района, дорога закрыта. Анна Орлова утверждает, что её откроют. "
            "«Всё будет готово», — сказала она газете.")),
    ("fr", ("Paul Lund a promis que la salle rouvrirait. L'étudiant a dit qu'elle était froide. "
            "« Elle sera chauffée », a-t-il assuré.")),
    ("fr", ("Les étudiants ont vu Paul Lund. Il a promis que la salle rouvrirait. Marc Roux a dit "
            "qu'elle fermerait. « Elle sera chauffée », a-t-il assuré.")),
    ("es", ("Pablo Lund prometió que la sala abriría. El vecino dijo que hacía frío. "
            "«Habrá calefacción», aseguró él.")),
]  # fmt: skip


@pytest.mark.parametrize(("code", "words", "who"), ONE)
def test_a_pronoun_of_one_means_none_of_several(code: str, words: str, who: str) -> None:
    last = told(words, code).statements[-1]

    assert (last.speaker.name, last.speaker.certainty) == (who, "inferred")


@pytest.mark.parametrize(("code", "words"), OPEN)
def test_a_pronoun_stays_open_where_it_may_mean_two(code: str, words: str) -> None:
    last = told(words, code).statements[-1]

    assert (last.kind, last.speaker.name, len(last.speaker.candidates)) == ("direct", None, 2)


@pytest.mark.parametrize(("code", "office"), OFFICES)
def test_an_office_of_one_is_not_taken_for_several(code: str, office: str) -> None:
    assert may_be_one(office, code)
