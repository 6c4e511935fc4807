"""The reviewed tables hold what their page says, and no row that another table forbids."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

import pytest

from paraph.language import reviewed
from paraph.language.wordlist import word_list

ROOT = Path(reviewed.__file__).parent
PAGE = Path(__file__).resolve().parents[2] / "docs" / "reference" / "tables.md"
NAMES = sorted(path.relative_to(ROOT).with_suffix("").as_posix() for path in ROOT.rglob("*.tsv"))
LANGUAGES = ("en", "ru", "fr", "es", "ko")
GUARDS = ("modal", "negation", "connective", "quantifier")
REFUSING = (*GUARDS, "time_words", "party_words", "scope_words", "prefixes", "number_parts")

DECIDING = {
    "en": "shall may must not cannot can't won't no never unless and or if but any all each only",
    "ru": "обязан вправе может не ни нельзя если или и все только",
    "fr": "doit peut pourra ne pas aucun sauf ou et tout seul",
    "es": "debe podrá no ni ningún salvo o y todo sólo solo",
    "ko": "하여야 아니하다 없다 및 또는 모든 미만 이하 이내 이후",
}
"""Some words of each language that make another agreement when they change."""

FIELDS = {
    "signs": (2, 2),
    "typography": (3, 3),
    "institutions": (5, 5),
    "currencies": (2, None),
    "units": (2, None),
    "abbreviations": (3, 3),
    "agreement": (2, 2),
    "an": (2, 2),
    "fields": (2, 2),
    "blanks": (3, 3),
    "contractions": (2, 2),
    "corrections": (2, 2),
    "definitions": (2, 2),
    "doubled": (1, 1),
    "forms": (4, 4),
    "lists": (2, 2),
    "months": (2, 2),
    "numbers": (2, 2),
    "ordinals": (2, 2),
    "percent": (1, 1),
    "rare": (1, 1),
    "signals": (3, 3),
    "terms": (2, None),
    "unplaced": (2, 2),
    "variants": (2, 2),
    **dict.fromkeys(REFUSING, (2, 2)),
}
"""The least and the most fields of a row."""


def kind(name: str) -> str:
    return name.rpartition("/")[2]


def of(table: str) -> list[str]:
    """Return the names of the tables of this kind, in the languages that have one."""
    return [name for name in NAMES if kind(name) == table]


def guarded(language: str, tables: tuple[str, ...] = GUARDS) -> frozenset[str]:
    """Return the single words that no piece may hold."""
    return frozenset(
        word.lower() for table in tables for word in reviewed.words(f"{language}/{table}")
    )


@pytest.mark.parametrize("name", NAMES)
def test_a_table_can_be_read_by_a_lawyer_and_by_a_program(name: str) -> None:
    source = (ROOT / f"{name}.tsv").read_bytes().decode("utf-8")

    least, most = FIELDS[kind(name)]
    lines = source.split("\n")
    assert lines[0].startswith("# ")
    assert source.endswith("\n")
    assert "\r" not in source
    assert unicodedata.normalize("NFC", source) == source
    for line in lines[:-1]:
        assert line
        if line.startswith("#"):
            continue
        row = line.split("\t")
        assert least <= len(row)
        assert most is None or len(row) <= most
        assert all(field == field.strip() for field in row), row
        needed = {"signals": row[:2], "institutions": row[:1]}  # what must stand in each row
        assert all(needed.get(kind(name), row)), row
        assert "  " not in line


@pytest.mark.parametrize("name", NAMES)
def test_no_row_stands_twice(name: str) -> None:
    rows = reviewed.rows(name)

    assert len(set(rows)) == len(rows) > 0


@pytest.mark.parametrize("name", NAMES)
def test_a_row_holds_letters_of_one_script_and_nothing_that_cannot_be_seen(name: str) -> None:
    for row in reviewed.rows(name):
        for field in row:
            for word in re.sub(r"\{[a-z-]+\}", "", field).split(" "):
                scripts = {unicodedata.name(each).split()[0] for each in word if each.isalpha()}
                assert len(scripts) <= 1, (row, scripts)
            assert all(each == " " or each.isprintable() for each in field)
            assert not re.search("[\u00a0\u00ad\u200b-\u200f\u2019]", field), row


@pytest.mark.parametrize("name", [*of("signs"), *of("typography")])
def test_code_points_are_written_in_one_way_and_are_assigned(name: str) -> None:
    for row in reviewed.rows(name):
        for field in row[:1] if name == "signs" else row[:2]:
            for point in field.split(" "):
                assert re.fullmatch(r"U\+[0-9A-F]{4}", point), row
                assert unicodedata.category(chr(int(point.removeprefix("U+"), 16))) != "Cn"


def test_a_sign_bears_its_name_and_is_neither_letter_figure_nor_blank() -> None:
    for point, name in reviewed.rows("signs"):
        sign = chr(int(point.removeprefix("U+"), 16))

        assert unicodedata.name(sign).lower() == name
        assert unicodedata.category(sign)[0] in "PS"
        assert unicodedata.normalize("NFKC", sign) == sign or sign in "\u2011\u2026\u2116"


def test_typography_touches_no_figure_and_no_letter_but_in_a_ligature() -> None:
    for row in reviewed.rows("typography"):
        marks = "".join(chr(int(point.removeprefix("U+"), 16)) for point in row[0].split(" "))

        assert not any(mark.isdigit() for mark in marks)
        assert any(mark.isalpha() for mark in marks) == (row[2] == "ligature")


@pytest.mark.parametrize("name", ["currencies", "units"])
def test_a_spelling_names_one_currency_or_one_unit(name: str) -> None:
    spellings = [field for row in reviewed.rows(name) for field in row]

    assert len(set(spellings)) == len(spellings)


def test_a_currency_has_its_code_and_no_sign_that_others_have() -> None:
    for row in reviewed.rows("currencies"):
        assert re.fullmatch(r"[A-Z]{3}", row[0])
        assert not {"$", "£", "¥", "dollar", "dollars", "pound", "pounds"} & set(row)


@pytest.mark.parametrize("name", [*of("numbers"), *of("ordinals"), *of("months"), *of("an")])
def test_a_word_has_one_value(name: str) -> None:
    rows = reviewed.rows(name)

    assert len(reviewed.words(name)) == len(rows)
    if kind(name) == "an":
        assert {value for _, value in rows} == {"a", "an"}
        return
    assert all(re.fullmatch(r"0|[1-9]\d*", value) for _, value in rows)
    if kind(name) == "months":
        assert {value for _, value in rows} >= {str(month) for month in range(1, 13)}
        assert all(1 <= int(value) <= 12 for _, value in rows)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_number_word_is_read_in_one_way(language: str) -> None:
    numbers = reviewed.words(f"{language}/numbers")

    assert not numbers & reviewed.words(f"{language}/number_parts")
    assert not numbers & reviewed.words(f"{language}/ordinals")
    assert not numbers & reviewed.words(f"{language}/months")


@pytest.mark.parametrize("name", [*of("variants"), *of("corrections")])
def test_a_pair_is_of_two_words_and_stands_in_one_direction(name: str) -> None:
    pairs = reviewed.rows(name)

    letters = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
    for pair in pairs:
        assert all(letters.fullmatch(word) and word.islower() for word in pair), pair
        assert pair[0] != pair[1]
        assert pair[::-1] not in pairs


@pytest.mark.parametrize("name", [*of("variants"), *of("corrections"), *of("abbreviations")])
def test_no_pair_touches_a_guarded_word(name: str) -> None:
    guards = guarded(name.partition("/")[0])

    for row in reviewed.rows(name):
        pieces = {piece for field in row[:2] for piece in re.split("[-.]", field) if piece}
        both = {row[0], row[1]} <= guards and row[0].replace("ё", "е") == row[1]
        assert both or not ({row[0], row[1]} | pieces) & guards, row


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_form_that_only_agrees_or_doubles_is_guarded(language: str) -> None:
    guards = guarded(language)

    prepositions = {"для", "по", "при"}  # of two the first stays
    assert not reviewed.words(f"{language}/doubled") & guards - prepositions
    assert not {word for row in reviewed.rows(f"{language}/agreement") for word in row} & guards


@pytest.mark.parametrize("name", of("corrections"))
def test_a_misspelling_has_one_correction_and_is_no_right_word_elsewhere(name: str) -> None:
    language = name.partition("/")[0]
    wrong = reviewed.words(name)
    pairs = reviewed.rows(name)

    assert len(wrong) == len(pairs)
    assert not wrong & {right for _, right in pairs}
    assert not wrong & {word for row in reviewed.rows(f"{language}/variants") for word in row}
    for table in (*REFUSING, "numbers", "ordinals", "months"):
        assert not wrong & reviewed.words(f"{language}/{table}"), table


@pytest.mark.parametrize("name", of("corrections"))
def test_a_correction_adds_or_drops_no_prefix(name: str) -> None:
    prefixes = reviewed.words(f"{name.partition('/')[0]}/prefixes")

    for pair in reviewed.rows(name):
        short, long = sorted(pair, key=len)
        assert not (long.endswith(short) and long.removesuffix(short) in prefixes), pair


@pytest.mark.parametrize("name", of("corrections"))
def test_no_list_has_a_misspelling(name: str) -> None:
    words = word_list(name.partition("/")[0])

    assert not [wrong for wrong, _ in reviewed.rows(name) if wrong in words]


def test_no_other_word_than_its_correction_is_one_slip_from_a_misspelling() -> None:
    words = word_list("en")
    # Reviewed one by one: what else is near is a name, or no word of an agreement in that place.
    excused = Path(__file__).parents[1].joinpath("corrections_near.tsv").read_text("utf-8").split()
    strange = set()

    for wrong, right in reviewed.rows("en/corrections"):
        stem = right.removesuffix("s")
        others = {each.removesuffix("s").removesuffix("'") for each in words.near(wrong)}
        if others - {stem, right}:
            strange.add(wrong)

    assert strange == set(excused)


def test_no_variant_is_of_the_kind_of_resign() -> None:
    closed = {row[1] for row in reviewed.rows("en/variants") if row[0].startswith("re-")}
    other_words = "resign recover reform release reserve represent recount redress recreation"
    more = "remark react resort replace remove rebound recall return resolve research restore"

    assert not closed & set(f"{other_words} {more} restrain retreat refuse repress repose".split())


@pytest.mark.parametrize("name", of("abbreviations"))
def test_a_short_form_has_one_word_behind_it(name: str) -> None:
    lemmas: dict[str, set[str]] = {}
    for short, _, lemma in reviewed.rows(name):
        lemmas.setdefault(short, set()).add(lemma)

    assert all(len(found) == 1 for found in lemmas.values())
    assert all(row[0] == row[0].lower() for row in reviewed.rows(name))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_what_refuses_a_proof(language: str) -> None:
    for table in (*GUARDS, "time_words", "party_words", "scope_words", "number_parts"):
        assert reviewed.rows(f"{language}/{table}")


@pytest.mark.parametrize(
    ("language", "word"),
    [(language, word) for language, words in DECIDING.items() for word in words.split()],
)
def test_the_words_that_decide_duties_are_known(language: str, word: str) -> None:
    tables = (*GUARDS, "time_words", "scope_words")

    assert word in guarded(language, tables)


def test_the_page_names_every_table() -> None:
    named = set(re.findall(r"^\| `([a-z_]+)`", PAGE.read_text("utf-8"), re.MULTILINE))

    assert named == {kind(name) for name in NAMES}
