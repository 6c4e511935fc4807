"""What ordinary sentences say of how long an agreement lasts, against what a person says of them.

The sentences stand in `tests/golden/lasting`, a file for each language; all of them are invented.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import pytest
from tests.conftest import ROOT

from paraph.norms.final.clauses import read_final
from paraph.norms.final.formula_words import say
from paraph.norms.final.proposal import FinalClauses
from paraph.norms.final.term import Duration, Renewal
from paraph.text.node import Provision, Text

FOLDER = ROOT / "tests" / "golden" / "lasting"
CODES = ("en", "fr", "es", "ru")
BEGINS = {
    "en": "This Agreement shall enter into force on the date of its signature.",
    "fr": "Le présent Accord entre en vigueur à la date de sa signature.",
    "es": "El presente Acuerdo entrará en vigor en la fecha de su firma.",
    "ru": "Настоящее Соглашение вступает в силу с даты подписания.",
}
_AFTER = "## After: "
_BY_ONE = " to terminate by 1 party"


class Told(NamedTuple):
    """A sentence, the one before it, and what is read of it."""

    code: str
    before: str
    words: str
    says: str


def told(code: str) -> Iterator[Told]:
    """Yield the sentences of one language with what they say."""
    before = words = ""
    for line in (FOLDER / f"{code}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("    "):
            yield Told(code, before, words, line.strip())
        elif line.startswith("##"):
            before = line.removeprefix(_AFTER) if line.startswith(_AFTER) else ""
        elif not line.startswith("#"):
            words = line


def read(code: str, *paragraphs: str) -> FinalClauses:
    return read_final(Text(tuple([Provision("paragraph", each) for each in paragraphs])), code)


def said(each: Told) -> str:
    """Return what is read of a sentence, in the words of the file."""
    first = 1 + bool(each.before)
    found = read(each.code, BEGINS[each.code], *filter(None, [each.before]), each.words)
    terms = [one for one in found.terms if one.place.provision >= first]
    words = [
        str(one.says)
        if isinstance(one.says, Duration | Renewal)
        else f"a notice takes effect {say(one.says).removesuffix(_BY_ONE)}"
        for one in terms
    ]
    unread = sorted({one.about for one in found.unread})
    return "; ".join([*words, *([f"not read: {', '.join(unread)}"] if unread else [])])


@pytest.mark.parametrize(
    "each", [each for code in CODES for each in told(code)], ids=lambda each: each.words
)
def test_a_sentence_says_how_long_it_lasts_as_a_person_reads_it(each: Told) -> None:
    assert said(each) == each.says
