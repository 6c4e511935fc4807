"""A reply repeats its note whole, or it is told what it does not repeat."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import paraph
from paraph.agreement import act as acts
from paraph.agreement.act import Component, Genesis, Key, Party
from paraph.errors import ActError
from paraph.proof.quoting import unrepeated
from paraph.text.node import Mark, Provision, Text

NOTE = """The Embassy proposes that ships of both sides enter each other's ports.

Article 1. Fees are “fair” and amount to 20 euros.

Article 2. If this is agreed, this note and the reply are an agreement.
"""
REPLY = """The Ministry has received the note, which reads as follows:

“The Embassy proposes that ships of both sides enter each other's ports.

Article 1. Fees are «fair» and amount to 20 euros.

Article 2. If this is agreed, this note and the reply are an agreement.”

The Ministry agrees.
"""


def read(source: str) -> Text:
    return paraph.read(source.encode(), file="a.txt").text


def why(reply: str, note: str = NOTE) -> str:
    return unrepeated(read(note), read(reply))


def test_a_reply_repeats_the_note_with_other_marks_of_quotation() -> None:
    assert not why(REPLY)
    assert not why(REPLY.replace("\n\nArticle", "\n\n“Article"))
    assert not why(REPLY.replace("agreement.”", "agreement”."))
    assert not why(NOTE)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("amount to 20", "amount to 30"),
        ("both sides", "one side"),
        ("Article 2. If this is agreed, this", "Article 2. This"),
        ("Article 1. Fees are «fair» and amount to 20 euros.\n\n", ""),
        ("agreement.”", "agreement”"),
        ("agreement.”", "agreement, but for Article 1.”"),
        ("“The Embassy", "“But the Embassy"),
        ("euros.\n\n", "euros.\n\nThe Ministry objects.\n\n"),
        ("Article 2.", "Article 3."),
        ("The Embassy proposes", "The Embassy\u200b proposes"),
    ],
)
def test_whatever_else_it_says_inside_is_told(old: str, new: str) -> None:
    assert old in REPLY

    assert "does not repeat" in why(REPLY.replace(old, new, 1))


def test_a_note_that_is_begun_twice_is_found_where_it_is_whole() -> None:
    begun = NOTE.partition("\n\n")[0]

    assert not why(f"{begun}\n\nSo the note begins.\n\n{REPLY}")


def test_what_is_struck_out_in_the_reply_is_not_repeated() -> None:
    note = Text((Provision("paragraph", "Ships enter."),))
    struck = Text((Provision("paragraph", "“Ships enter.”", marks=(Mark(1, 6, "strike"),)),))
    raised = Text((Provision("paragraph", "Ships enter.", marks=(Mark(0, 5, "strike"),)),))

    assert unrepeated(note, struck)
    whole = (Mark(1, 6, "strike"),)
    assert not unrepeated(raised, Text((Provision("paragraph", "“Ships enter.”", marks=whole),)))


@given(at=st.integers(0, len(NOTE) - 1), letter=st.sampled_from("aZ7,;\u0430"))
def test_one_character_more_is_told(at: int, letter: str) -> None:
    changed = NOTE[:at] + letter + NOTE[at:]
    same = read(changed) == read(NOTE)

    assert same or why(REPLY.replace(NOTE, changed), changed)


PARTIES = tuple(
    Party(name, name, "", (), (Key(name, f"ed25519:{figure * 64}"),), 1)
    for name, figure in (("alda", "1"), ("morin", "2"))
)
GOOD = (
    Component("note", ("en",), "alda"),
    Component("reply", ("en",), "morin", "note"),
)


@pytest.mark.parametrize(
    "components",
    [
        (GOOD[0], GOOD[1]._replace(signed_by="zembla")),
        (GOOD[0], GOOD[1]._replace(signed_by="alda")),
        (GOOD[0], GOOD[1]._replace(repeats="letter")),
        (GOOD[0], GOOD[1]._replace(repeats="reply")),
        (GOOD[0], GOOD[1]._replace(languages=("fr",))),
        (GOOD[0]._replace(repeats="reply"), GOOD[1]),
        (GOOD[0], GOOD[1]._replace(signed_by="")),
    ],
)
def test_instruments_are_of_two_parties_that_sign_them(components: tuple[Component, ...]) -> None:
    def made(*held: Component) -> acts.Act:
        author = acts.Author("keller", "alda", "", "")
        body = Genesis("Exchange of notes", "treaty", PARTIES, held)
        return acts.Act("", author, "", (), (), "", "2026-03-05T12:00:00Z", "0" * 32, body)

    assert made(*GOOD).body
    with pytest.raises(ActError, match=r"components"):
        made(*components)
