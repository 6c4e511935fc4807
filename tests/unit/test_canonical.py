"""The frozen form: one text, one spelling, one digest."""

from __future__ import annotations

import json
from hashlib import sha256

import pytest

from paraph.errors import CanonicalError
from paraph.text.canonical import DEEPEST, canonical, digest, parse
from paraph.text.node import OBJECT, Mark, Provision, Text, normal_marks
from paraph.text.tracked import INSERTED

HEAD = b'["paraph-text/1"]\n'


def spelled(*provisions: Provision) -> bytes:
    return canonical(Text(provisions))


def test_an_empty_text_has_a_form_and_a_digest() -> None:
    assert canonical(Text(())) == HEAD
    assert digest(Text(())) == f"sha256:{sha256(HEAD).hexdigest()}"
    assert parse(HEAD) == Text(())


def test_a_provision_is_one_line_of_six_fields() -> None:
    provision = Provision("paragraph", "Paid.", "(a)", 2, 0, (Mark(0, 4, "strike"),))

    line = b'[0,"paragraph",2,"(a)","Paid.",[[0,4,"strike",""]]]\n'
    assert spelled(provision) == HEAD + line


@pytest.mark.parametrize(
    ("text", "string"),
    [
        ('say "no"\\', r'"say \"no\"\\"'),
        ("a\tb\nc\rd\be\ff", r'"a\tb\nc\rd\be\ff"'),
        ("\x00\x1f\x0b", r'"\u0000\u001f\u000b"'),
        ("\x7f\x80\u2028\ufeff/", '"\x7f\x80\u2028\ufeff/"'),
        ("e\u0301 \U0001d538", '"e\u0301 \U0001d538"'),
    ],
)
def test_strings_are_written_as_rfc_8785_writes_them(text: str, string: str) -> None:
    expected = HEAD + f'[0,"paragraph",0,"",{string},[]]\n'.encode()
    assert spelled(Provision("paragraph", text)) == expected


def test_runs_cut_otherwise_are_the_same_text() -> None:
    whole = Provision("paragraph", "carbon", marks=(Mark(0, 6, "strike"),))
    cut = Provision("paragraph", "carbon", marks=(Mark(0, 2, "strike"), Mark(2, 6, "strike")))

    assert spelled(cut) == spelled(whole)


def test_a_mark_over_nothing_is_no_part_of_the_text() -> None:
    bare = Provision("paragraph", "carbon")
    marked = Provision("paragraph", "carbon", marks=(Mark(3, 3, "strike"),))

    assert spelled(marked) == spelled(bare)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Provision("paragraph", "5"), Provision("heading", "5")),
        (Provision("paragraph", "", "5."), Provision("paragraph", "5.")),
        (Provision("paragraph", "a", level=1), Provision("paragraph", "a", level=2)),
        (Provision("paragraph", "a b"), Provision("paragraph", "a\u00a0b")),
        (Provision("paragraph", "a"), Provision("paragraph", "а")),
        (Provision("paragraph", "e\u0301"), Provision("paragraph", "é")),
        (Provision("paragraph", "x2"), Provision("paragraph", "x2", marks=(Mark(1, 2, "raised"),))),
        (
            Provision("paragraph", OBJECT, marks=(Mark(0, 1, "note", "1"),)),
            Provision("paragraph", OBJECT, marks=(Mark(0, 1, "note", "2"),)),
        ),
        (
            Provision("paragraph", "日日", marks=(Mark(0, 2, "ruby", "hi"),)),
            Provision(
                "paragraph", "日日", marks=(Mark(0, 1, "ruby", "hi"), Mark(1, 2, "ruby", "hi"))
            ),
        ),
    ],
)
def test_what_is_displayed_otherwise_has_another_digest(one: Provision, other: Provision) -> None:
    assert digest(Text((one,))) != digest(Text((other,)))


def test_one_provision_is_not_two() -> None:
    assert spelled(Provision("paragraph", "ab")) != spelled(
        Provision("paragraph", "a"), Provision("paragraph", "b")
    )


@pytest.mark.parametrize(
    ("provision", "sentence"),
    [
        (
            Provision("paragraph", "a", marks=(INSERTED,)),
            "line 2 of the canonical text holds a tracked change, which has no canonical form",
        ),
        (
            Provision("paragraph", "ab", marks=(Mark(0, 1, "deleted"),)),
            "line 2 of the canonical text holds a tracked change, which has no canonical form",
        ),
        (
            Provision("paragraph", "a\ud800"),
            "the canonical text holds half of a surrogate pair, which is no character",
        ),
        (
            Provision("paragraph", "a", level=-1),
            "line 2 of the canonical text has a depth or level that is out of range",
        ),
        (
            Provision("paragraph", "a", level=2**53),
            "line 2 of the canonical text has a depth or level that is out of range",
        ),
    ],
)
def test_what_has_no_form_is_refused(provision: Provision, sentence: str) -> None:
    with pytest.raises(CanonicalError) as refusal:
        spelled(provision)

    assert str(refusal.value) == sentence


def test_a_truth_value_is_no_second_spelling_of_an_offset() -> None:
    source = HEAD + b'[0,"paragraph",0,"","a",[[false,true,"strike",""]]]\n'

    with pytest.raises(CanonicalError):
        parse(source)


def test_another_encoder_writes_the_same_bytes() -> None:
    text = Text(
        (
            Provision("heading", "Use of terms", "Article 1", 1),
            Provision(
                "paragraph", f'“Party”\t"x" {OBJECT}', "1.", 1, 0, (Mark(12, 13, "note", "*"),)
            ),
            Provision("note", "\u0001 стороны", "*", 0, 1),
        )
    )

    lines = ['["paraph-text/1"]']
    for each in text.provisions:
        fields = [each.depth, each.kind, each.level, each.label, each.text, each.marks]
        lines.append(json.dumps(fields, ensure_ascii=False, separators=(",", ":")))
    assert canonical(text) == ("\n".join(lines) + "\n").encode()


@pytest.mark.parametrize(
    "marks",
    [
        (Mark(0, 2, "image"),),  # over two characters
        (Mark(1, 2, "image"),),  # over a letter
        (Mark(0, 1, "image"), Mark(0, 1, "note")),  # twice over one object
        (Mark(0, 1, "variant"),),  # a property of a part
        (Mark(0, 3, "strike"),),  # past the end
        (Mark(1, 2, "strike"), Mark(0, 1, "strike")),  # out of order
        (Mark(0, 1, "bold"),),
    ],
)
def test_marks_that_mean_nothing_are_no_provision(marks: tuple[Mark, ...]) -> None:
    with pytest.raises(ValueError, match="mark"):
        Provision("paragraph", f"{OBJECT}a", marks=marks)


def test_the_normal_form_of_marks_is_its_own_normal_form() -> None:
    marks = [Mark(0, 9, "strike"), Mark(2, 4, "caps"), Mark(3, 6, "caps"), Mark(9, 10, "strike")]

    once = normal_marks(marks)

    assert once == (Mark(0, 10, "strike"), Mark(2, 6, "caps"))
    assert normal_marks(list(once)) == once


def test_no_provision_is_in_more_containers_than_may_be() -> None:
    deep = tuple([Provision("box", "a", depth=depth) for depth in range(DEEPEST + 2)])

    assert parse(canonical(Text(deep[:-1]))) == Text(deep[:-1])
    with pytest.raises(CanonicalError, match="out of range"):
        canonical(Text(deep))
    last = f'[{DEEPEST + 1},"box",0,"","a",[]]\n'.encode()
    with pytest.raises(CanonicalError, match="more than 512 containers"):
        parse(canonical(Text(deep[:-1])) + last)
