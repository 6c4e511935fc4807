"""The word lists that come with Paraph, and how they are made."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scripts.automaton import packed
from scripts.hunspell import Dictionary
from scripts.words import LISTS, compiled, wordnet

from paraph.errors import DamagedError
from paraph.language.wordlist import MAGIC, NAME, SPELLED, WordList, folded, word_list

REFERENCE = Path(__file__).resolve().parents[2] / "docs/reference/word-lists.md"
WORDS = st.text("abcdeéñё'-", min_size=1, max_size=6)

SLIPS = {
    "en": ("agreeement agreement", "occured occurred", "obigation obligation"),
    "ru": ("соглашние соглашение", "обязательсво обязательство", "учавствовать участвовать"),
    "fr": ("developpement développement", "reglement règlement"),
    "es": ("ratificacion ratificación", "obligacion obligación"),
}

USED = {
    "en": "Parties shall ratify this Agreement’s annexes estoppel usufruct novated immunities",
    "ru": "Стороны настоящего Соглашения обязуются осуществлять ещё еще осуществлён осуществлен",
    "fr": "l’accord d’une qu’il aujourd’hui œuvre États conclurent présente lorsqu’elle",
    "es": "podrán acuerdos entendiéndose ratificación señalándose",
}


def _words(listed: str) -> set[str]:
    return set(listed.split())


def _packed(words: Iterable[str] | Mapping[str, int]) -> bytes:
    tags = words if isinstance(words, Mapping) else dict.fromkeys(words, 1)
    lists = [{"name": "a", "spelling": True}, {"name": "b", "spelling": False}]
    return packed(tags, language="en", lists=lists)


def _slipped(word: str) -> set[str]:
    """Return what one slip makes of a word, by Norvig's way: all of it."""
    letters = "abcdeéñё'-"
    parts = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    left_out = {one + other[1:] for one, other in parts if other}
    exchanged = {one + other[1] + other[0] + other[2:] for one, other in parts if len(other) > 1}
    replaced = {one + each + other[1:] for one, other in parts if other for each in letters}
    added = {one + each + other for one, other in parts for each in letters}
    return (left_out | exchanged | replaced | added) - {word}


@given(words=st.sets(WORDS, min_size=1), other=WORDS)
def test_a_list_has_the_words_put_into_it_and_no_others(words: set[str], other: str) -> None:
    made = WordList("made", _packed(words))

    assert set(made) == words
    assert made.count == len(words)
    assert all(word in made for word in words)
    assert (other in made) == (other in words)


@given(words=st.sets(WORDS, min_size=1), word=WORDS)
def test_near_are_the_words_that_one_slip_parts(words: set[str], word: str) -> None:
    made = WordList("made", _packed(words))

    assert made.near(word) == tuple(sorted(words & _slipped(word)))


@given(words=st.dictionaries(WORDS, st.sampled_from([1, 2, 3, NAME, NAME | 1]), min_size=1))
def test_each_word_keeps_its_lists_and_whether_it_is_a_name(words: dict[str, int]) -> None:
    made = WordList("made", _packed(words))

    for word, tag in words.items():
        assert made.lists(word) == {name for bit, name in enumerate("ab") if tag >> bit & 1}
        assert made.is_name(word) == (tag >= NAME)
    assert made.every == ("a", "b")
    assert made.spelling == {"a"}


def test_the_same_words_give_the_same_bytes_in_any_order() -> None:
    assert _packed(["treaty", "treaties", "annex"]) == _packed(["annex", "treaties", "treaty"])


def test_capitals_and_curly_apostrophes_do_not_part_words() -> None:
    made = WordList("made", _packed(["party's"]))

    assert "Party’s" in made
    assert made.near("Partys") == ("party's",)


def test_characters_that_no_word_has_are_in_no_list() -> None:
    made = WordList("made", _packed(["fee"]))

    assert "f\u0435e" not in made, "a Cyrillic letter"
    assert "" not in made
    assert made.near("f\u0435e") == ("fee",)


@pytest.mark.parametrize("at", [0, len(MAGIC), -200, -1])
def test_a_file_with_one_other_byte_is_refused(at: int) -> None:
    content = bytearray(_packed(["fee", "levy"]))
    content[at] ^= 1

    with pytest.raises(DamagedError, match=r"en\.words: it is not the word list that was made"):
        WordList("en.words", bytes(content))


def test_an_empty_file_is_refused() -> None:
    with pytest.raises(DamagedError):
        WordList("en.words", b"")


def test_a_language_without_a_list_is_an_error() -> None:
    with pytest.raises(KeyError):
        word_list("ko")


@pytest.mark.parametrize("code", SPELLED)
def test_words_of_agreements_are_listed(code: str) -> None:
    words = word_list(code)

    assert [word for word in USED[code].split() if word not in words] == []
    assert words.language == code


@pytest.mark.parametrize("code", SPELLED)
def test_a_slip_is_in_no_list_and_its_word_is_near(code: str) -> None:
    words = word_list(code)

    for slip, right in map(str.split, SLIPS[code]):
        assert slip not in words
        assert words.near(slip) == (right,)
        assert words.spelling <= words.lists(right)


def test_english_lists_are_told_apart() -> None:
    words = word_list("en")

    assert words.lists("colour") == {"en-GB", "wordnet"}
    assert words.lists("color") == {"en-US", "wordnet"}
    assert words.lists("novates") == {"wordnet"}


def test_names_are_no_common_words() -> None:
    words = word_list("en")

    assert "Paris" in words
    assert words.is_name("paris")
    assert not words.lists("Paris")
    assert words.is_name("may")
    assert words.spelling <= words.lists("may")
    assert not words.is_name("agreement")
    assert word_list("ru").is_name("Россия")


def test_yo_counts_only_where_the_word_is_listed_without_it_too() -> None:
    words = word_list("ru")

    assert "мудрёен" not in words
    assert all(word.replace("ё", "е") in words for word in ("ещё", "трёх", "осуществлён"))


@pytest.mark.parametrize("code", SPELLED)
def test_a_list_names_the_packages_that_it_was_made_from(code: str) -> None:
    words = word_list(code)

    assert words.every == (*(each.name for each in LISTS if each.language == code), "own")


@pytest.mark.parametrize("code", SPELLED)
def test_the_reference_tells_the_lists_that_are_here(code: str) -> None:
    words = word_list(code)
    row = f"| `{code}.words` | {words.count:,} |"

    line = next(each for each in REFERENCE.read_text("utf-8").splitlines() if each.startswith(row))

    assert words.digest.removeprefix("sha256:") in line


def test_a_dictionary_is_written_out_with_its_affixes() -> None:
    aff = (
        "SET UTF-8\nFLAG long\nFORBIDDENWORD {}\nNEEDAFFIX ()\n"
        "SFX S. Y 2\nSFX S. 0 0/L' [^sxz]\nSFX S. 0 s/D' [^sxz]\n"
        "SFX yA Y 2\nSFX yA ener ène/S. [^-]ener\nSFX yA ener ènent .\n"
        "PFX L' Y 1\nPFX L' 0 l' [aeÉ]\nPFX D' Y 1\nPFX D' 0 d' [aeÉ]\n"
    )
    dic = "5\naccord/S.\nprix\nÉvian/D'\nmener/()yA\naccors/{}\n"

    forms = list(Dictionary(aff, dic))

    common = {form for form, name in forms if not name}
    assert common == _words("accord accords l'accord d'accords prix mène mènes mènent")
    assert {form for form, name in forms if name} == {"Évian", "d'Évian"}


def test_a_word_of_our_own_is_inflected_like_another() -> None:
    dictionary = Dictionary("SFX A Y 1\nSFX A y ies [^aeiou]y\n", "1\nparty/A\n")

    assert list(dictionary.like("counterparty", "party")) == ["counterparty", "counterparties"]


def test_words_of_our_own_hinder_a_proof_and_never_make_one() -> None:
    ru, en = word_list("ru"), word_list("en")

    assert ru.lists("гендерного") == {"own"}, "else it would be a slip for a tender"
    assert en.lists("obligee") == {"own"}
    assert "own" not in ru.spelling | en.spelling


def test_a_word_behind_a_prefix_is_told() -> None:
    en, es, ru = word_list("en"), word_list("es"), word_list("ru")

    assert all(map(en.is_built, ("subparagraphs", "Nonobservance", "de-escalate")))
    assert not any(map(en.is_built, ("obigation", "recieve", "rethe", "occured")))
    assert es.is_built("coinversiones")
    assert ru.is_built("энергопотребление")


def test_nothing_is_elided_before_a_consonant() -> None:
    words = word_list("fr")

    assert "l'usine" in words
    assert "l'herbe" in words
    assert "l'licence" not in words
    assert "qu'passif" not in words


def test_a_directive_that_is_not_understood_is_an_error() -> None:
    with pytest.raises(ValueError, match="COMPLEXPREFIXES"):
        Dictionary("COMPLEXPREFIXES\n", "0\n")


def test_wordnet_gives_the_forms_that_leave_no_choice() -> None:
    line = "00000000 41 {} {:02x} {} 000 | gloss"
    licence = "  1 This software\n"
    files = {
        "dict/data.noun": licence + line.format("n", 2, "immunity 0 Magna_Charta 0"),
        "dict/data.verb": licence + line.format("v", 3, "novate 0 occur 0 indemnify 0"),
        "dict/data.adj": licence + line.format("s", 1, "galore(ip) 0"),
        "dict/data.adv": licence + line.format("r", 1, "inter_alia 0"),
    }

    forms = list(wordnet({path: text.encode() for path, text in files.items()}))

    assert {form for form, name in forms if name} == {"Magna", "Charta"}
    assert {form for form, name in forms if not name} == _words(
        "immunity immunities novate novates novated novating occur occurs indemnify indemnifies "
        "indemnified indemnifying galore inter alia"
    )


def test_what_only_a_list_without_forms_calls_a_name_may_be_a_word() -> None:
    speller, other = LISTS[0], LISTS[2]
    words = {
        speller: [("charta", False), ("May", True), ("may", False), ("2nd", False)],
        other: [("Charta", True), ("Magna", True)],
    }

    made = WordList("made", compiled(list(words.items())))

    assert list(made) == ["charta", "magna", "may"]
    assert [word for word in made if made.is_name(word)] == ["magna", "may"]


def test_a_head_can_be_read_by_people() -> None:
    line = _packed(["fee"])[len(MAGIC) :].partition(b"\n")[0]

    assert json.loads(line)["words"] == 1
    assert folded("Fee’s") == "fee's"
