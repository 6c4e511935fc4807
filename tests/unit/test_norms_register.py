"""The register of norms as a table: no cell is a formula, however its lines are parted."""

from __future__ import annotations

import csv
import io

import pytest

import paraph
from paraph.norms.extract import read_norms
from paraph.views.register import register_csv

_SIGNS = "=+-@\uff1d\uff0b\uff0d\uff20"
_UNSEEN = ' \t\u00a0\u200b\u2060\ufeff\u00ad"'


def table(words: str) -> str:
    norms = read_norms(paraph.read(f"{words}\n".encode(), file="a.txt").text, "en")
    assert norms.norms
    return register_csv(norms).decode("utf-8-sig")


@pytest.mark.parametrize(
    "words",
    [
        '=HYPERLINK("http://x") each Party shall pay the fee.',
        "\uff1dcmd|' /C calc'!A0 each Party shall pay the fee.",
        "\uff0b1 each Party shall pay the fee.",
        "\u200b=1+1 each Party shall pay the fee.",
        "\u00a0=1+1 each Party shall pay the fee.",
        "Each Party shall pay;=cmd|' /C calc'!A0;to the other Party.",
        "Each Party shall pay; \u200b@SUM(1);to the other Party.",
        'Each Party shall pay;"=1+1";to the other Party.',
        "Each Party shall pay;;\uff0d1;to the other Party.",
    ],
)
@pytest.mark.parametrize("sign", [",", ";", "\t"])
def test_no_cell_is_a_formula_at_whichever_sign_a_spreadsheet_parts_the_line(
    words: str, sign: str
) -> None:
    for row in csv.reader(io.StringIO(table(words)), delimiter=sign):
        assert [
            each for each in row if each.lstrip(_UNSEEN)[:1] and each.lstrip(_UNSEEN)[0] in _SIGNS
        ] == []


def test_words_that_are_no_formula_stay_as_they_are() -> None:
    words = "Each Party shall pay 10-20 crowns; it shall say so."

    assert "pay 10-20 crowns" in table(words)
    assert "'" not in table(words)
