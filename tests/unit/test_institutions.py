"""Names of states and institutions are found in every language of their table."""

from __future__ import annotations

import pytest

from paraph.language import institutions, reviewed
from paraph.language.reckoning import CODES

_COLUMNS = ("en", "fr", "es", "ru", "ko")
_ROWS = reviewed.rows("institutions")


@pytest.mark.parametrize("row", range(len(_ROWS)), ids=lambda row: _ROWS[row][0][:20])
def test_every_name_of_a_row_is_found_as_that_row(row: int) -> None:
    for code, field in zip(_COLUMNS, _ROWS[row], strict=True):
        for name in filter(None, field.split("|")):
            found = institutions.names(code).pattern.search(f" {name.replace('~', '')} ")

            assert found is not None, (code, name)
            assert institutions.row_of(found) == row, (code, name)


@pytest.mark.parametrize(
    ("code", "wording", "name"),
    [
        ("ru", "в Организацию Объединённых Наций", "United Nations"),
        ("ru", "Генеральному секретарю", "Secretary-General"),
        (
            "fr",
            "l’Agence internationale de l’énergie atomique",
            "International Atomic Energy Agency",
        ),
        ("es", "el/la Secretario/a General", "Secretary-General"),
        ("ko", "대한민국의 정부", "Republic of Korea"),
    ],
)
def test_a_name_is_found_in_its_cases(code: str, wording: str, name: str) -> None:
    found = institutions.names(code).pattern.search(wording)

    assert found is not None
    assert institutions.shown(institutions.row_of(found)) == name


def test_a_name_in_capitals_is_found_where_there_are_no_small_letters() -> None:
    wording = "AGREEMENT WITH JAPAN"

    assert institutions.names("en").pattern.search(wording) is None
    assert institutions.names("en", capitals=True).pattern.search(wording) is not None


@pytest.mark.parametrize(
    ("code", "wording"),
    [("en", "chinaware"), ("ru", "Венеция и Португалка"), ("fr", "parisien")],
)
def test_what_only_begins_like_a_name_is_none(code: str, wording: str) -> None:
    assert institutions.names(code).pattern.search(wording) is None


def test_every_language_that_is_read_has_names() -> None:
    assert set(_COLUMNS) == set(CODES)
