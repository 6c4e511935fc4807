"""The tables of languages, and how a language is told."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from paraph.language import numerals
from paraph.language.citing import grammar, trie
from paraph.language.detect import detect
from paraph.language.table import CODES, label_words, number_words, step_words, table, tables

SAMPLES = {
    "en": "The Parties to this Agreement shall meet in the capital of the State by agreement.",
    "ru": "Стороны настоящего Соглашения встречаются в столице государства и не реже.",
    "fr": "Les Parties au présent Accord se réunissent dans la capitale de l’État et du pays.",
    "es": "Las Partes en el presente Acuerdo se reunirán en la capital del Estado y por acuerdo.",
    "ko": "이 협정의 당사국은 합의에 따라 국가의 수도에서 회합한다.",
    "zh": "本协定缔约方应在国家首都举行会议。",
    "ar": "تجتمع الأطراف في هذا الاتفاق في عاصمة الدولة.",
}


@pytest.mark.parametrize("code", SAMPLES)
def test_a_sentence_tells_its_language(code: str) -> None:
    assert detect(SAMPLES[code]) == code


@pytest.mark.parametrize(
    "text",
    [
        *(
            "",
            "12345 — 67",
            "Acme GmbH",
            "Die Vertragsparteien sind übereingekommen, dass der Vertrag gilt.",
        ),
        "Сторони цієї Угоди зустрічаються у столиці держави за домовленістю і не рідше.",
        "この協定の締約国は、合意により首都で会合する。",
        "طرف‌های این موافقت‌نامه در پایتخت کشور گرد هم می‌آیند و چیزی می‌گویند.",
        SAMPLES["en"] + " " + SAMPLES["ru"],
    ],
)
def test_what_is_no_language_with_a_table_is_not_guessed(text: str) -> None:
    assert detect(text) == ""


def test_the_language_of_a_long_text_is_told_from_a_sample() -> None:
    assert detect(SAMPLES["en"] * 100_000) == "en"


def test_the_six_texts_of_a_treaty_tell_their_languages(shared_data: Path) -> None:
    folders = sorted((shared_data / "agreements" / "bbnj").glob("bbnj-agreement-2023*"))

    told = {
        folder.name: detect(next(folder.rglob("text.txt")).read_text("utf-8")) for folder in folders
    }

    assert told == {folder.name: folder.name[20:] or "en" for folder in folders}


@pytest.mark.parametrize("code", CODES)
def test_every_table_is_complete_and_in_small_letters(code: str) -> None:
    language = table(code)

    assert language.code == code
    assert {"article", "paragraph", "point", "annex", "part", "chapter", "section"} <= set(
        language.steps
    )
    for word in (*step_words(code), *language.numbers, *language.preamble, *language.testimonium):
        assert word == word.lower()
    assert language.testimonium
    assert language.instruments
    for pattern in language.definitions:
        assert "term" in re.compile(pattern).groupindex


def test_no_word_of_a_label_names_two_kinds() -> None:
    kinds: dict[str, set[str]] = {}
    for language in tables():
        for kind, words in language.steps.items():
            for word in words.partition("/")[0].split():
                kinds.setdefault(word, set()).add(kind)

    assert {word: found for word, found in kinds.items() if len(found) > 1} == {}
    assert set(kinds) == set(label_words())


def test_no_number_word_has_two_values() -> None:
    values: dict[str, set[int]] = {}
    for language in tables():
        for word, value in language.numbers.items():
            values.setdefault(word, set()).add(value)

    assert {word: found for word, found in values.items() if len(found) > 1} == {}
    assert number_words()["second"] == 2


def test_a_language_without_a_table_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        table("de")


@pytest.mark.parametrize("code", ["en", "ru", "fr", "es", "ar"])
def test_every_word_of_a_step_is_found_in_the_wording(code: str) -> None:
    for word in step_words(code):
        for form in (word, word.capitalize(), word.upper()):
            match = grammar(code).begins.search(f"x {form} 5")
            assert match is not None
            assert match.group(1) == form


def test_a_trie_finds_the_longest_word() -> None:
    pattern = re.compile(trie(["art", "article", "articles", "part"]))

    assert [pattern.match(word)[0] for word in ("art", "articles", "arti", "part")] == [  # type: ignore[index]
        *("art", "articles", "art", "part"),
    ]


@pytest.mark.parametrize(
    ("numeral", "value"),
    [
        ("i", 1),
        ("IV", 4),
        ("xc", 90),
        ("CCCXCIX", 399),
        ("iiii", 0),
        ("Iv", 0),
        ("mix", 0),
        ("", 0),
    ],
)
def test_roman_numerals(numeral: str, value: int) -> None:
    assert numerals.roman(numeral) == value


@pytest.mark.parametrize(
    ("letter", "value"),
    [
        ("a", 1),
        ("Z", 26),
        ("aa", 27),
        ("ab", 0),
        ("б", 2),
        ("и", 9),
        ("أ", 1),
        ("هـ", 5),
        ("나", 2),
        ("1", 0),
    ],
)
def test_letters_count_as_lists_count(letter: str, value: int) -> None:
    assert numerals.letter(letter) == value


@pytest.mark.parametrize(
    ("number", "value"),
    [("十", 10), ("十一", 11), ("二十三", 23), ("一百零五", 105), ("二八七", 287), ("x", 0)],
)
def test_chinese_numerals(number: str, value: int) -> None:
    assert numerals.cjk(number) == value


def test_digits_of_every_script_are_plain() -> None:
    assert [numerals.plain(number) for number in ("5", "٥", "５", "五", "⑤", "5bis", "г")] == [
        *("5", "5", "5", "5", "5", "5bis", "г"),
    ]
