"""A redline holds both texts, whatever they are and however they were laid side by side."""

from __future__ import annotations

from difflib import SequenceMatcher

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paraph.comparison.change import (
    Altered,
    Deleted,
    Edit,
    Inserted,
    Kept,
    MovedFrom,
    MovedTo,
    Relabelled,
    Row,
)
from paraph.comparison.comparison import Comparison
from paraph.errors import RedlineError
from paraph.text.node import OBJECT, Mark, Provision, Text, normal_marks
from paraph.text.reading import Reading
from paraph.text.tracked import accept, reject
from paraph.views.joined import Joined
from paraph.views.markdown_check import read_back as read_markdown
from paraph.views.markdown_check import told_of
from paraph.views.markdown_redline import markdown_redline
from paraph.views.page import page
from paraph.views.page_check import read_back
from paraph.views.redline import places, redline

_PLAIN = ("shall", "not", " ", "the", "לא", "<p>&lt;", "\\", "]]>", "1.", "*")
_WORDS = (*_PLAIN, OBJECT, "\n", "\u200b", "\x0c", "\r", "\xa0", "\ue000")
_VALUED = ("link", "ruby")
_SPANS = ("superscript", "strike", "hidden", "link", "ruby")


@st.composite
def provisions(draw: st.DrawFn, depth: int) -> Provision:
    text = "".join(draw(st.lists(st.sampled_from(_WORDS), max_size=6)))
    marks = []
    for _ in range(draw(st.integers(0, 3))):
        start = draw(st.integers(0, len(text)))
        end = draw(st.integers(start, len(text)))
        name = draw(st.sampled_from(_SPANS))
        marks.append(Mark(start, end, name, draw(st.sampled_from("ab")) if name in _VALUED else ""))
    for at, character in enumerate(text):
        if character == OBJECT:
            name = draw(st.sampled_from(("note", "image", "equation")))
            marks.append(Mark(at, at + 1, name, draw(st.sampled_from("12"))))
    kind = draw(st.sampled_from(("paragraph", "heading", "table", "row", "cell", "note")))
    if kind == "cell" and draw(st.booleans()):
        marks.append(Mark(0, 0, "span", "2,1"))
    return Provision(
        kind,  # type: ignore[arg-type]
        text,
        draw(st.sampled_from(("", "1.", "2.", "(a)"))),
        draw(st.integers(0, 2)),
        depth,
        normal_marks(marks),
    )


@st.composite
def texts(draw: st.DrawFn) -> list[Provision]:
    depth = -1
    made = []
    for _ in range(draw(st.integers(0, 5))):
        depth = draw(st.integers(0, depth + 1))
        made.append(draw(provisions(depth)))
    return made


def edits(olds: list[Provision], news: list[Provision]) -> tuple[Edit, ...]:
    old, new = Joined(olds).text, Joined(news).text
    codes = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    return tuple(Edit(i, j, k, m) for tag, i, j, k, m in codes if tag != "equal")


@st.composite
def comparisons(draw: st.DrawFn) -> Comparison:
    """Two texts and any rows between them that the contract of a comparison allows."""
    old = draw(texts())
    new = draw(st.one_of(texts(), st.permutations(old).map(_a_tree)))
    rows: list[Row] = []
    moves: dict[int, int] = {}
    at_old = at_new = 0
    while at_old < len(old) or at_new < len(new):
        left, right = len(old) - at_old, len(new) - at_new
        step = draw(st.sampled_from(("pair", "split", "merge", "insert", "delete", "leave")))
        if step == "pair" and left and right:
            rows.append(pair(old, new, at_old, at_new))
            at_old, at_new = at_old + 1, at_new + 1
        elif step in {"split", "merge"} and left and right:
            wide = draw(st.integers(1, left)) if step == "merge" else 1
            long = draw(st.integers(1, right)) if step == "split" else 1
            olds, news = range(at_old, at_old + wide), range(at_new, at_new + long)
            pieces = edits([old[i] for i in olds], [new[i] for i in news])
            rows.append(Altered(olds, news, pieces))
            at_old, at_new = at_old + wide, at_new + long
        elif step == "leave" and left:
            moves[at_old] = len(moves) + 1
            rows.append(MovedFrom(at_old, moves[at_old]))
            at_old += 1
        elif step == "insert" and right:
            arrived = draw(st.sampled_from([None, *moves]))
            if arrived is None:
                rows.append(Inserted(at_new))
            else:
                pieces = edits([old[arrived]], [new[at_new]])
                rows.append(MovedTo(arrived, at_new, moves.pop(arrived), pieces))
            at_new += 1
        elif left:
            rows.append(Deleted(at_old))
            at_old += 1
        else:
            rows.append(Inserted(at_new))
            at_new += 1
    return Comparison(Reading(Text(tuple(old))), Reading(Text(tuple(new))), "", "", tuple(rows), ())


def _a_tree(made: list[Provision]) -> list[Provision]:
    depth = -1
    result = []
    for one in made:
        depth = min(one.depth, depth + 1)
        result.append(Provision(one.kind, one.text, one.label, one.level, depth, one.marks))
    return result


def pair(old: list[Provision], new: list[Provision], before: int, after: int) -> Row:
    if old[before] == new[after]:
        return Kept(before, after)
    if (old[before].text, old[before].marks) == (new[after].text, new[after].marks):
        return Relabelled(before, after)
    pieces = edits([old[before]], [new[after]])
    return Altered(range(before, before + 1), range(after, after + 1), pieces)


@given(comparisons())
def test_a_redline_holds_both_texts(comparison: Comparison) -> None:
    marked = redline(comparison)

    assert reject(marked) == comparison.old.text
    assert accept(marked) == comparison.new.text


@given(comparisons())
def test_every_provision_of_both_texts_has_its_place_in_the_redline(
    comparison: Comparison,
) -> None:
    marked = redline(comparison)

    old, new = places(marked)

    assert len(old) == len(comparison.old.text.provisions)
    assert len(new) == len(comparison.new.text.provisions)
    assert old == sorted(old)
    assert new == sorted(new)


@given(comparisons())
def test_a_redline_that_hides_a_provision_is_not_handed_out(comparison: Comparison) -> None:
    if not comparison.rows:
        return
    short = Comparison(comparison.old, comparison.new, "", "", comparison.rows[1:], ())

    with pytest.raises(RedlineError):
        redline(short)


def test_a_piece_said_to_be_kept_must_be_alike() -> None:
    old = Provision("paragraph", "The Parties shall meet.")
    new = Provision("paragraph", "The Parties may meet.")
    texts = Reading(Text((old,))), Reading(Text((new,)))
    nothing_said = Comparison(*texts, "", "", (Altered(range(1), range(1), ()),), ())

    with pytest.raises(RedlineError):
        redline(nothing_said)


@given(comparisons())
def test_a_page_shows_both_texts(comparison: Comparison) -> None:
    old, new = read_back(page(comparison))

    assert old == comparison.old.text
    assert new == comparison.new.text


@given(comparisons())
def test_a_markdown_redline_shows_both_texts(comparison: Comparison) -> None:
    old, new = read_markdown(markdown_redline(comparison))

    assert old == told_of(comparison.old.text)
    assert new == told_of(comparison.new.text)


_ACTIVE = st.text(
    alphabet=st.one_of(
        st.sampled_from("\\`*_{}[]<>()#+-.!|~&;:=^$@\"'/1290ab \t\n\xa0\u2003\u200b\u3000¶↵"),
        st.characters(exclude_categories=()),
    ),
    max_size=12,
)
_MARKUP = st.one_of(
    _ACTIVE,
    st.sampled_from(
        (
            "2005. In that year",
            "1) first",
            "    code",
            "<!-- no comment",
            "</ins>",
            "&amp; &#65; &emsp;",
            "[^1]: no note",
            "[a]: no link",
            "***",
            "- - -",
            "```",
            "> quoted",
            "| a | b |",
            "| --- | --- |",
            "===",
            "## The two texts as one",
            "**[1]** *(moved here, change 1)* ",
            "line\n\n# line",
            "`code`",
            "<code>]</code>",
            "a\\",
            "trailing  ",
            "<https://example.org>",
            "![image](x)",
        )
    ),
)


@given(st.lists(st.tuples(_MARKUP, _MARKUP), max_size=3), _MARKUP, st.integers(0, 2))
def test_words_that_look_like_markdown_or_html_survive_in_a_redline(
    pairs: list[tuple[str, str]], label: str, kind: int
) -> None:
    kinds = ("paragraph", "heading", "note")
    old = [Provision(kinds[kind], before, label) for before, _ in pairs]  # type: ignore[arg-type]
    new = [Provision(kinds[kind], after) for _, after in pairs]  # type: ignore[arg-type]
    rows = tuple(pair(old, new, at, at) for at in range(len(pairs)))
    texts = Reading(Text(tuple(old))), Reading(Text(tuple(new)))

    written = markdown_redline(Comparison(*texts, "", "", rows, ()))

    assert read_markdown(written) == (told_of(texts[0].text), told_of(texts[1].text))
