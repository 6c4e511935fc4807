"""Numbers in words, as final clauses and time limits write them in four languages."""

from __future__ import annotations

import re

import pytest

from paraph.language.final.counting import cardinal, numbers, ordinal, ordinals

CODES = ("en", "fr", "es", "ru")


@pytest.mark.parametrize("code", CODES)
def test_every_number_has_its_words_and_every_word_is_found_whole(code: str) -> None:
    counted, nth = numbers(code), ordinals(code)
    found, which = re.compile(cardinal(code)), re.compile(ordinal(code))

    assert set(range(1, 1_000)) == set(counted.values())
    assert set(range(1, 100)) == set(nth.values())
    assert all(found.fullmatch(word) for word in counted)
    assert all(which.fullmatch(word) for word in nth)


@pytest.mark.parametrize("code", CODES)
def test_no_word_is_taken_for_a_number_that_it_only_begins(code: str) -> None:
    pattern = re.compile(cardinal(code))

    for word in numbers(code):
        match = pattern.match(f"{word}x")
        assert match is None or match.group() != word


@pytest.mark.parametrize(
    ("code", "words", "value"),
    [
        ("en", "one hundred and eighty", 180),
        ("en", "forty-five", 45),
        ("en", "three hundred sixty-five", 365),
        ("fr", "soixante et onze", 71),
        ("fr", "quatre-vingt-dix-sept", 97),
        ("fr", "cent cinquante", 150),
        ("fr", "deux cents", 200),
        ("es", "ciento cincuenta", 150),
        ("es", "veintiún", 21),
        ("es", "treinta y una", 31),
        ("ru", "ста восьмидесяти", 180),
        ("ru", "сорока пяти", 45),
        ("ru", "триста шестьдесят пять", 365),
    ],
)
def test_a_number_in_words_has_its_value(code: str, words: str, value: int) -> None:
    assert numbers(code)[words] == value


@pytest.mark.parametrize(
    ("code", "words", "value"),
    [
        ("en", "thirty-first", 31),
        ("fr", "quatre-vingt-dixième", 90),
        ("fr", "vingt et unième", 21),
        ("es", "trigésimo quinto", 35),
        ("ru", "тридцать третьего", 33),
        ("ru", "девяностый", 90),
    ],
)
def test_an_ordinal_in_words_has_its_value(code: str, words: str, value: int) -> None:
    assert ordinals(code)[words] == value
