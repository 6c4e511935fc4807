"""The roster of a node is read as it was written, and nothing else is."""

from __future__ import annotations

import re
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paraph.errors import ActError, NodeError, RecordError
from paraph.record.keys import PrivateKey
from paraph.wiring.roster import Person, Roster, read, write


def key(number: int) -> str:
    return str(PrivateKey(bytes([number]) * 32).public_key)


ANA = Person("ana", key(1), ("legal", "cabinet"), root=True)
BEN = Person("ben", key(2), (), root=False)
ALDA = Roster("alda", "Republic of Alda", ("cabinet",), 1, key(9), (ANA, BEN))
FILE = "node.toml"


def told(source: str) -> str:
    with pytest.raises(NodeError) as caught:
        read(source.encode(), FILE)
    return str(caught.value)


def changed(old: str, new: str) -> str:
    source = write(ALDA).decode()
    assert old in source
    return source.replace(old, new, 1)


def test_a_roster_is_read_as_it_was_written() -> None:
    assert read(write(ALDA), FILE) == ALDA


@given(words=st.text(st.characters(codec="utf-8"), max_size=40))
def test_any_words_that_a_party_may_have_come_back_as_they_are(words: str) -> None:
    try:
        named = replace(ALDA, words=words)
    except ActError:
        return

    assert read(write(named), FILE) == named


@pytest.mark.parametrize("words", ['a "b" \\ c', "two\nlines", "алда", "알다", "\U0001f5fa", "'''"])
def test_words_with_marks_of_their_own_come_back_as_they_are(words: str) -> None:
    named = replace(ALDA, words=words)

    assert read(write(named), FILE) == named
    assert tomllib.loads(write(named).decode())["words"] == words


def test_the_card_has_those_alone_who_hold_root_keys() -> None:
    assert [each.person for each in ALDA.card.keys] == ["ana"]


@pytest.mark.parametrize(
    "name",
    ["form", "party", "words", "decides", "quorum", "log", "person", "key", "bodies", "root"],
)
def test_a_missing_member_is_named(name: str) -> None:
    lines = write(ALDA).decode().splitlines()
    at = next(at for at, line in enumerate(lines) if line.startswith(f"{name} ="))

    assert f"lacks the member '{name}'" in told("\n".join([*lines[:at], *lines[at + 1 :]]))


def test_a_roster_without_persons_lacks_them() -> None:
    source, _, _ = write(ALDA).decode().partition("[[persons]]")

    assert "lacks the member 'persons'" in told(source)


@pytest.mark.parametrize("place", ["form = 1\n", "root = true\n"])
def test_an_unknown_member_is_named(place: str) -> None:
    assert "a member 'colour'" in told(changed(place, f'{place}colour = "red"\n'))


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("form = 1", "form = 2", "is of form 2"),
        ("form = 1", "form = true", "is of form True"),
        ("quorum = 1", "quorum = true", "quorum"),
        ("quorum = 1", "quorum = 0", "quorum"),
        ("quorum = 1", "quorum = 2", "of the 1 with a root key"),
        ("quorum = 1", 'quorum = "1"', "quorum"),
        ("root = true", "root = 1", "root of ana"),
        ("root = true", "root = false", "quorum"),
        ('party = "alda"', 'party = "Alda"', "'Alda' is no name"),
        ('party = "alda"', 'party = ["alda"]', "party"),
        ('words = "Republic of Alda"', 'words = "Republic\\u200bof Alda"', "cannot be seen"),
        ('words = "Republic of Alda"', 'words = ""', "words"),
        ('decides = ["cabinet"]', 'decides = "cabinet"', "decides"),
        ('decides = ["cabinet"]', "decides = []", "decides"),
        ('decides = ["cabinet"]', 'decides = ["cabinet", "cabinet"]', "twice"),
        ('decides = ["cabinet"]', 'decides = ["1egal"]', "mistaken"),
        ('person = "ben"', 'person = "ana"', "twice"),
        ('person = "ben"', 'person = "log"', "'log'"),
        ('person = "ben"', 'person = "../ben"', "no name"),
        ('bodies = ["legal", "cabinet"]', "bodies = [1]", "the bodies of ana"),
        (key(2), key(1), "one key"),
        (key(2), key(9), "one key"),
        (key(2), "ed25519:00", "key"),
        (key(2), f"ed25519:01{'0' * 62}", "low order"),
        ("[[persons]]", "[persons]", "TOML"),
        ("quorum = 1", "quorum = 1\nquorum = 1", "TOML"),
    ],
)
def test_a_roster_that_is_not_in_order_is_refused_with_its_file(
    old: str, new: str, said: str
) -> None:
    sentence = told(changed(old, new))

    assert sentence.startswith(FILE)
    assert said in sentence


def test_bytes_that_are_no_text_and_files_that_are_too_large_are_refused() -> None:
    for source in (b"\xff", b"#" * (1 << 20) + b"#"):
        with pytest.raises(NodeError, match=FILE):
            read(source, FILE)


def test_persons_whose_names_are_mistaken_for_each_other_are_no_roster() -> None:
    with pytest.raises(ActError, match="mistaken"):
        replace(ALDA, persons=(ANA, BEN._replace(person="8en"), BEN))


def test_a_key_that_is_none_makes_no_roster() -> None:
    with pytest.raises((ActError, RecordError)):
        replace(ALDA, log="ed25519:")


def test_the_roster_of_the_reference_is_one() -> None:
    page = (Path(__file__).resolve().parents[2] / "docs/reference/node.md").read_text("utf-8")
    example = page.partition("```toml\n")[2].partition("```")[0]
    members = {line.split("`")[1] for line in page.splitlines() if line.startswith("| `")}

    for number in (9, 1):
        example = example.replace("ed25519:...", key(number), 1)
    assert read(example.encode(), FILE) == replace(ALDA, persons=(ANA,))
    assert members >= {*re.findall(r"^(\w+) =", example, re.MULTILINE)}


def test_a_person_who_is_not_of_the_node_is_not_found_and_the_others_are_named() -> None:
    with pytest.raises(NodeError, match="ana, ben") as caught:
        ALDA.person("carl")

    assert "paraph person carl" in caught.value.hint
