"""What holds for every comparison of two texts."""

from collections.abc import Iterator, Sequence

from hypothesis import given
from hypothesis import strategies as st

from paraph.comparison.change import (
    Altered,
    Change,
    Deleted,
    Deletion,
    Edit,
    Inserted,
    Kept,
    Move,
    MovedFrom,
    MovedTo,
    Relabelled,
    Row,
)
from paraph.comparison.compare import compare
from paraph.comparison.comparison import Comparison
from paraph.comparison.words import Wording, edits, wording
from paraph.text.canonical import digest
from paraph.text.node import OBJECT, Kind, Mark, Provision, Text, normal_marks
from paraph.text.reading import CARRIED, Reading, Source
from paraph.text.tracked import accept, reject
from paraph.views.redline import redline

WORDS = (
    "the Parties",
    "shall",
    "may",
    "not",
    "meet annually",
    "Article 5",
    "(a)",
    "5.",
    "in force",
    "협정 제5조",
    "e\u0301tat",
    "条约",
    "اتّفاقيّة",
    ",",
    ".",
    "  ",
    "\n",
)
pieces = st.lists(st.sampled_from(WORDS), max_size=8).map(" ".join)
long_pieces = st.lists(st.sampled_from(WORDS[:12]), min_size=6, max_size=30).map(" ".join)


@st.composite
def marked(draw: st.DrawFn) -> tuple[str, tuple[Mark, ...]]:
    text = draw(pieces | long_pieces)
    marks: list[Mark] = []
    for name in draw(st.lists(st.sampled_from(("superscript", "strike", "link")), max_size=2)):
        start = draw(st.integers(0, len(text)))
        value = draw(st.sampled_from(("", "x"))) if name == "link" else ""
        marks.append(Mark(start, draw(st.integers(start, len(text))), name, value))
    if draw(st.booleans()):
        marks.append(Mark(len(text), len(text) + 1, draw(st.sampled_from(("image", "note"))), "1"))
        text += OBJECT
    return text, normal_marks(marks)


@st.composite
def provisions(draw: st.DrawFn, depth: int = 0) -> list[Provision]:
    text, marks = draw(marked())
    label = draw(st.sampled_from(("", "", "1.", "2.", "(a)")))
    kind: Kind = draw(st.sampled_from(("paragraph", "paragraph", "paragraph", "heading")))
    return [Provision(kind, text, label, draw(st.sampled_from((0, 0, 1))), depth, marks)]


@st.composite
def tables(draw: st.DrawFn, depth: int = 0) -> list[Provision]:
    held = [Provision("table", depth=depth)]
    for _ in range(draw(st.integers(1, 3))):
        held.append(Provision("row", depth=depth + 1))
        for _ in range(draw(st.integers(1, 3))):
            held.append(Provision("cell", draw(pieces), depth=depth + 2))
            if draw(st.integers(0, 4)) == 0:
                held += draw(provisions(depth + 3))
    return held


@st.composite
def notes(draw: st.DrawFn) -> list[Provision]:
    called = draw(provisions())
    return [*called, Provision("note", draw(pieces), depth=1)]


blocks = st.lists(provisions() | provisions() | notes() | tables(), max_size=10)


@st.composite
def drafts(draw: st.DrawFn) -> tuple[Text, Text]:
    """Two texts, the second one made from the first as drafts are."""
    old = draw(blocks)
    new = [list(block) for block in old]
    for _ in range(draw(st.integers(0, 4))):
        at = draw(st.integers(0, len(new)))
        match draw(st.sampled_from(("insert", "delete", "move", "change", "join", "copy"))):
            case "insert":
                new[at:at] = draw(blocks)[:2]
            case "delete":
                del new[at : at + draw(st.integers(1, 3))]
            case "move":
                taken = new[at : at + 2]
                del new[at : at + 2]
                place = draw(st.integers(0, len(new)))
                new[place:place] = taken
            case "copy":
                new[at:at] = new[: draw(st.integers(0, 3))]
            case "join" if at + 1 < len(new) and len(new[at]) == len(new[at + 1]) == 1:
                text = f"{new[at][0].text} {new[at + 1][0].text}"
                new[at : at + 2] = [[Provision("paragraph", text)]]
            case _ if at < len(new):
                new[at][0] = draw(provisions())[0] if new[at][0].kind != "table" else new[at][0]
    return _text(old), _text(new)


def _text(held: Sequence[Sequence[Provision]]) -> Text:
    return Text(tuple(provision for block in held for provision in block))


def _compared(pair: tuple[Text, Text]) -> Comparison:
    return compare(Reading(pair[0]), Reading(pair[1]))


formats = st.frozensets(st.sampled_from(CARRIED)) | st.just(frozenset(CARRIED))


@st.composite
def comparisons(draw: st.DrawFn) -> Comparison:
    """Comparisons of two drafts, often of two formats that cannot express the same."""
    pair = draw(drafts())
    old, new = (Reading(text, source=Source(carries=draw(formats))) for text in pair)
    return compare(old, new)


def _old(row: Row) -> Iterator[int]:
    match row:
        case Kept(old) | Relabelled(old) | Deleted(old) | MovedFrom(old):
            yield old
        case Altered(olds):
            yield from olds
        case _:
            pass


def _new(row: Row) -> Iterator[int]:
    match row:
        case Kept(_, new) | Relabelled(_, new) | Inserted(new) | MovedTo(_, new):
            yield new
        case Altered(_, news):
            yield from news
        case _:
            pass


def _applied(old: Wording, new: Wording, found: Sequence[Edit]) -> tuple[str, list[Mark]]:
    """Return what `old` becomes where each edit puts characters and marks of `new`."""
    text = ""
    marks: list[Mark] = []
    at_old = at_new = 0
    for edit in (*found, Edit(len(old.text), len(old.text), len(new.text), len(new.text))):
        for side, start, end in (
            (old, at_old, edit.old_start),
            (new, edit.new_start, edit.new_end),
        ):
            shift = len(text) - start
            text += side.text[start:end]
            marks += [
                Mark(max(mark.start, start) + shift, min(mark.end, end) + shift, *mark[2:])
                for mark in side.marks
                if mark.start < end and mark.end > start
            ]
        assert edit.old_start - at_old == edit.new_start - at_new
        at_old, at_new = edit.old_end, edit.new_end
    return text, marks


@given(comparisons())
def test_every_provision_of_both_texts_stands_in_exactly_one_row(comparison: Comparison) -> None:
    olds = [index for row in comparison.rows for index in _old(row)]
    news = [index for row in comparison.rows for index in _new(row)]

    assert news == list(range(len(comparison.new.text.provisions)))
    assert olds == list(range(len(comparison.old.text.provisions)))


@given(comparisons())
def test_edits_turn_the_old_wording_into_the_new_one(comparison: Comparison) -> None:
    for row in comparison.rows:
        match row:
            case Kept(old, new, found) | Relabelled(old, new, found) | MovedTo(old, new, _, found):
                olds, news = range(old, old + 1), range(new, new + 1)
            case Altered(olds, news, found):
                pass
            case _:
                continue
        before = wording([comparison.old.text.provisions[old] for old in olds])
        after = wording([comparison.new.text.provisions[new] for new in news])
        text, marks = _applied(before, after, [edit for edit in found if edit.about != "structure"])
        assert text == after.text
        assert _spread(marks) == _spread(list(after.marks))


@given(comparisons())
def test_a_redline_made_of_the_rows_holds_both_texts(comparison: Comparison) -> None:
    marked = redline(comparison)

    assert reject(marked) == comparison.old.text
    assert accept(marked) == comparison.new.text


@given(comparisons())
def test_every_change_is_made_of_rows_and_every_row_is_told(comparison: Comparison) -> None:
    told = {index for change in comparison.changes for index in _touched(change)}

    for row in comparison.rows:
        match row:
            case Inserted(new, carried=True) | Relabelled(_, new) | MovedTo(_, new):
                assert new in told
            case Altered(_, news):
                assert set(news) <= told
            case _:
                pass


@given(comparisons())
def test_a_move_holds_its_own_provisions_and_what_came_and_went_between_them(
    comparison: Comparison,
) -> None:
    moved_from = {row.old: row.move for row in comparison.rows if isinstance(row, MovedFrom)}
    moved_to = {row.new: row.move for row in comparison.rows if isinstance(row, MovedTo)}
    gone = {row.old for row in comparison.rows if isinstance(row, Deleted)}
    come = {row.new for row in comparison.rows if isinstance(row, Inserted)}
    moves = [change for change in comparison.changes if isinstance(change, Move)]

    for move in moves:
        assert all(moved_from.get(index, 0) == move.number for index in {*move.old} - gone)
        assert all(moved_to.get(index, 0) == move.number for index in {*move.new} - come)
    held = [index for move in moves for index in move.new if index in moved_to]
    assert sorted(held) == sorted(moved_to)


@given(comparisons())
def test_texts_without_a_change_have_the_same_letters_whatever_their_formats(
    comparison: Comparison,
) -> None:
    if not comparison.changes:
        assert _letters(comparison.old.text) == _letters(comparison.new.text)


def _letters(text: Text) -> str:
    """Return the letters and figures that are displayed, labels included."""
    shown = "".join(provision.label + provision.text for provision in text.provisions)
    return "".join(filter(str.isalnum, shown))


def _touched(change: Change) -> range:
    return range(0) if isinstance(change, Deletion) else change.new


def _spread(marks: list[Mark]) -> list[tuple[int, str, str]]:
    """Return the marks over each character: two edits may meet in the middle of a span."""
    return sorted(
        (offset, mark.name, mark.value) for mark in marks for offset in range(mark.start, mark.end)
    )


@given(drafts())
def test_a_change_is_found_exactly_where_the_digests_differ(pair: tuple[Text, Text]) -> None:
    comparison = _compared(pair)

    typed = any(isinstance(row, Kept) and row.edits for row in comparison.rows)
    assert bool(comparison.changes) == (digest(pair[0]) != digest(pair[1])) or typed


@given(blocks)
def test_a_text_is_the_same_as_itself(held: list[list[Provision]]) -> None:
    text = _text(held)

    comparison = _compared((text, text))

    assert comparison.verdict == "same"
    assert all(isinstance(row, Kept) for row in comparison.rows)


@given(drafts())
def test_the_changes_are_as_many_whichever_text_is_the_older(pair: tuple[Text, Text]) -> None:
    there, back = _compared(pair), _compared(pair[::-1])

    assert bool(there.changes) == bool(back.changes)


@given(marked(), marked())
def test_edits_come_in_order_and_apart(
    old: tuple[str, tuple[Mark, ...]], new: tuple[str, tuple[Mark, ...]]
) -> None:
    found = edits(Wording(*old), Wording(*new))

    before = Edit(-1, -1, -1, -1)
    for edit in found:
        assert edit.old_start <= edit.old_end
        assert edit.new_start <= edit.new_end
        assert edit.old_start >= before.old_end
        assert edit.new_start >= before.new_end
        assert (edit.old_start, edit.new_start) != (edit.old_end, edit.new_end)
        touching = (edit.old_start, edit.new_start) == (before.old_end, before.new_end)
        assert not touching or edit.about != before.about
        before = edit


@given(marked(), marked())
def test_no_edit_parts_a_combining_mark_from_its_letter(
    old: tuple[str, tuple[Mark, ...]], new: tuple[str, tuple[Mark, ...]]
) -> None:
    found = edits(Wording(*old), Wording(*new))

    for edit in found:
        assert not old[0][edit.old_start : edit.old_start + 1].startswith(("\u0301", "\u0651"))
        assert not old[0][edit.old_end : edit.old_end + 1].startswith(("\u0301", "\u0651"))
        assert not new[0][edit.new_start : edit.new_start + 1].startswith(("\u0301", "\u0651"))
