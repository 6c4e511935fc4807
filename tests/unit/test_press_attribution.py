"""Ways to say who said what, in four languages: the sentences of `tests/attribution`."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.press_kit import told

_FOLDER = Path(__file__).resolve().parent.parent / "attribution"
CASES = [
    (code, line)
    for code in ("en", "ru", "fr", "es")
    for line in (_FOLDER / f"{code}.txt").read_text(encoding="utf-8").splitlines()
]


@pytest.mark.parametrize(("code", "line"), CASES)
def test_who_said_what_is_read_of_each_way_to_say_so(code: str, line: str) -> None:
    words, _, wanted = line.partition(" =>")

    found = told(words.split(" ¶ "), code).statements

    rows = [f"{each.speaker.name or '-'} | {each.content.words}" for each in found]
    assert rows == (wanted.strip().split(" || ") if wanted.strip() else [])
