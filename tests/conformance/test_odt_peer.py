"""LibreOffice as a second opinion: what it saved reads like the DOCX that it came from."""

from __future__ import annotations

from pathlib import Path

import pytest

from paraph.formats.odt.numbers import displayed
from paraph.formats.registry import read
from paraph.text.canonical import canonical

_ROOT = Path(__file__).resolve().parents[2]
_PEER = Path(__file__).parent / "odt_by_libreoffice"


@pytest.mark.parametrize("name", ["approved.en", "final.ru"])
def test_an_agreement_that_libreoffice_saved_reads_as_the_same_text(name: str) -> None:
    word = read((_ROOT / "examples" / f"{name}.docx").read_bytes(), f"{name}.docx")

    saved = read((_PEER / f"{name}.odt").read_bytes(), f"{name}.odt")

    assert canonical(saved.text) == canonical(word.text)
    assert saved.account.complete
    assert not saved.hazards


def test_numbers_in_other_scripts_are_displayed_as_libreoffice_displays_them() -> None:
    rows = [line.split("\t") for line in (_PEER / "counts.tsv").read_text("utf-8").splitlines()]

    wrong = [row for row in rows if displayed(int(row[1]), row[0]) != row[2]]

    assert len(rows) > 900
    assert not wrong
