"""What sentences say of when a text binds, against what a person says of them.

The sentences stand in `tests/golden/binding`, a file for each language; all of them are invented.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import pytest
from tests.conftest import ROOT

from paraph.norms.final.clauses import read_final
from paraph.norms.final.proposal import FinalClauses
from paraph.text.node import Provision, Text

FOLDER = ROOT / "tests" / "golden" / "binding"
CODES = ("en", "fr", "es", "ru")
_BESIDE = "## Beside: "


class Told(NamedTuple):
    """A sentence, the clause on signature beside it, and whether it is told."""

    code: str
    clause: str
    words: str
    says: str


def told(code: str) -> Iterator[Told]:
    """Yield the sentences of one language with what they say."""
    clause = words = ""
    for line in (FOLDER / f"{code}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("    "):
            yield Told(code, clause, words, line.strip())
        elif line.startswith(_BESIDE):
            clause = line.removeprefix(_BESIDE)
        elif not line.startswith("#"):
            words = line


ALL = [each for code in CODES for each in told(code)]


def read(code: str, *paragraphs: str) -> FinalClauses:
    return read_final(Text(tuple([Provision("paragraph", each) for each in paragraphs])), code)


def said(found: FinalClauses) -> str:
    """Return what is told of the day on which a text binds, in the words of the file."""
    open_day = any(each.about == "entry into force" for each in found.unread)
    assert open_day == (found.outcome == "not read")
    return "told" if open_day else "nothing"


BEHIND = ("Il n'engage", "Se aplica")
"""What is said of what the sentence before it speaks of."""


@pytest.mark.parametrize(
    "each", [each for each in ALL if each.says == "told"], ids=lambda each: each.words
)
def test_what_makes_a_text_bind_later_is_told_beside_the_clause(each: Told) -> None:
    assert said(read(each.code, each.clause, each.words)) == each.says


@pytest.mark.parametrize(
    "each", [each for each in ALL if not each.words.startswith(BEHIND)], ids=lambda each: each.words
)
def test_what_makes_a_text_bind_later_and_nothing_else_is_told_far_from_it(each: Told) -> None:
    assert said(read(each.code, each.words, *["—"] * 12, each.clause)) == each.says


@pytest.mark.parametrize(
    ("code", "before", "words"),
    [
        ("es", "La tarifa es de cinco euros.", "Se aplica desde el 1 de enero de 2020."),
        ("ru", "Тариф составляет пять рублей.", "Применяется с 1 января 2020 года."),
    ],
)
def test_what_applies_from_a_day_is_the_text_only_behind_a_sentence_on_it(
    code: str, before: str, words: str
) -> None:
    clause = next(each.clause for each in ALL if each.code == code)

    assert said(read(code, before, words, *["—"] * 12, clause)) == "nothing"
    assert said(read(code, clause, words)) == "told"


HOME = {
    "en": (
        "This Agreement shall enter into force on the date of receipt of the last notification by which the Parties inform each other that their internal procedures have been completed.",
        "This Agreement requires the approval of the Council.",
    ),
    "fr": (
        "Le présent Accord entre en vigueur à la date de réception de la dernière notification par laquelle les Parties s'informent de l'accomplissement de leurs procédures internes.",
        "Le présent Accord doit être approuvé par le parlement.",
    ),
    "es": (
        "El presente Acuerdo entrará en vigor en la fecha de recepción de la última notificación por la que las Partes se comuniquen el cumplimiento de sus requisitos internos.",
        "El presente Acuerdo requiere la aprobación de la Asamblea.",
    ),
    "ru": (
        "Настоящее Соглашение вступает в силу с даты получения последнего письменного уведомления о выполнении Сторонами внутригосударственных процедур, необходимых для его вступления в силу.",
        "Соглашение подлежит утверждению парламентом.",
    ),
}


@pytest.mark.parametrize("code", CODES)
def test_an_approval_says_nothing_new_where_the_clause_waits_for_what_is_done_at_home(
    code: str,
) -> None:
    clause, words = HOME[code]

    assert read(code, words, *["—"] * 12, clause).outcome == "read"
