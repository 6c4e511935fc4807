"""Laws of OpenDocument: what is written reads as the same text, and always in the same bytes."""

from __future__ import annotations

from contextlib import suppress

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.odt_kit import flat

from paraph.errors import InputError
from paraph.formats.odt import read, write
from paraph.text.canonical import canonical
from paraph.text.emphasis import HOW
from paraph.text.node import OBJECT, Kind, Mark, Provision, Text, normal_marks
from paraph.text.reading import Emphasis, Reading, Source

_LETTERS = "abcXYZ 19.,;&<>\"'é条Ж\t\n\u00a0\u00ad"
_texts = st.text(_LETTERS, min_size=1, max_size=24)
_labels = st.one_of(
    st.just(""),
    st.sampled_from(("1.", "2.", "3.", "(a)", "(b)", "(i)", "(ii)", "•", "–", "Article 5", "§ 3")),
    st.sampled_from(
        ("1.1", "1.2", "2.1.", "I.", "IV", "01", "A-7", "bis", "(zz)", "第一条", "1.1.1")
    ),
    st.text("1aiIvx.()- ", min_size=1, max_size=6).filter(str.strip),
)
_SPANS = ("superscript", "subscript", "strike", "caps", "smallcaps", "hidden", "raised", "lowered")
_PLACED = frozenset(("superscript", "subscript", "raised", "lowered"))


@st.composite
def marks(draw: st.DrawFn, text: str) -> tuple[Mark, ...]:
    """Marks over pieces of a text; letters stand in one place out of the line at most."""
    found = []
    placed = 0
    for _ in range(draw(st.integers(0, 3))):
        start = draw(st.integers(0, len(text)))
        end = draw(st.integers(start, len(text)))
        name = draw(st.sampled_from(_SPANS))
        if start == end or (name in _PLACED and start < placed):
            continue
        placed = max(placed, end) if name in _PLACED else placed
        found.append(Mark(start, end, name))
    if draw(st.booleans()) and text:
        start = draw(st.integers(0, len(text) - 1))
        target = draw(st.sampled_from(("https://a.example/?b=1&c=2", "#clause", "mailto:x@y.z")))
        found.append(Mark(start, len(text), "link", target))
    return normal_marks(found)


@st.composite
def paragraphs(draw: st.DrawFn, depth: int = 0) -> list[Provision]:
    """A paragraph or heading, with a note or a box under it, perhaps."""
    text = draw(_texts)
    found = draw(marks(text))
    label = draw(_labels)
    heading = draw(st.booleans()) and not depth
    level = draw(st.integers(1, 4)) if heading or label else 0
    under: list[Provision] = []
    if draw(st.integers(0, 4)) == 0:
        kind = draw(st.sampled_from(("note", "box")))
        at = len(text)
        text += OBJECT
        value = draw(st.sampled_from(("*", "†"))) if kind == "note" else ""
        found = normal_marks([*found, Mark(at, at + 1, kind, value)])
        inner = Provision("note" if kind == "note" else "box", draw(_texts), value, 0, depth + 1)
        under = [inner]
        if draw(st.booleans()):
            under.append(Provision("paragraph", draw(_texts), "", 0, depth + 2))
    kind_of: Kind = "heading" if heading else "paragraph"
    return [Provision(kind_of, text, label, level, depth, found), *under]


@st.composite
def tables(draw: st.DrawFn) -> list[Provision]:
    """A table whose first cell may reach over two columns or rows."""
    found = [Provision("table")]
    columns = draw(st.integers(1, 3))
    span = draw(st.sampled_from(("", "2,1", "1,2"))) if columns > 1 else ""
    for row in range(draw(st.integers(2, 3))):
        found.append(Provision("row", depth=1))
        covered = (span == "2,1" and row == 0) or (span == "1,2" and row == 1)
        for column in range(columns - covered):
            own = (Mark(0, 0, "span", span),) if span and not row and not column else ()
            text = draw(st.one_of(st.just(""), _texts))
            found.append(Provision("cell", text, "", 0, 2, own))
            if text and draw(st.booleans()):
                found += draw(paragraphs(3))
    return found


@st.composite
def texts(draw: st.DrawFn) -> Text:
    """Texts with whatever OpenDocument can express."""
    blocks = draw(st.lists(st.one_of(paragraphs(), tables()), min_size=1, max_size=6))
    provisions = [provision for block in blocks for provision in block]
    asides: tuple[Kind, ...] = ("header", "footer")
    firsts = draw(st.booleans())  # both kinds have a first one then, or both have none
    for kind in asides:
        held = {variant for variant in ("", "even") if draw(st.integers(0, 3)) == 0}
        if firsts and (held or draw(st.booleans())):
            held.add("first")
        for variant in sorted(held, key=("", "first", "even").index):
            own = (Mark(0, 0, "variant", variant),) if variant else ()
            provisions.append(Provision(kind, draw(_texts), "", 0, 0, own))
    return Text(tuple(provisions))


@settings(max_examples=150, deadline=None)
@given(text=texts())
def test_what_is_written_reads_as_the_same_text(text: Text) -> None:
    written = write(Reading(text))

    again = read(written, "a.odt", None)

    assert canonical(again.text) == canonical(text)
    assert again.account.complete
    assert written == write(Reading(text))


@settings(max_examples=60, deadline=None)
@given(words=_texts, how=st.sampled_from(HOW), data=st.data())
def test_letters_that_stand_out_still_do(words: str, how: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(words) - 1))
    end = data.draw(st.integers(start + 1, len(words)))
    emphasis = (Emphasis(0, start, end, how),)
    reading = Reading(Text((Provision("paragraph", words),)), source=Source(emphasis=emphasis))

    again = read(write(reading), "a.odt", None)

    assert again.source.emphasis == emphasis


@settings(max_examples=80, deadline=None)
@given(cut=st.integers(0, 5000), byte=st.integers(0, 255))
def test_a_damaged_file_is_refused_or_read_and_never_a_surprise(cut: int, byte: int) -> None:
    whole = bytearray(write(Reading(Text((Provision("paragraph", "The Parties shall meet."),)))))
    whole[cut % len(whole)] = byte

    with suppress(InputError):
        assert canonical(read(bytes(whole), "a.odt", None).text)


_ELEMENTS = (
    *("text:p", "text:span", "text:h", "text:list", "text:list-item", "text:section", "text:a"),
    *("table:table", "table:table-row", "table:table-cell", "table:covered-table-cell", "text:s"),
    *("text:note", "text:note-body", "text:tab", "draw:frame", "draw:text-box", "draw:image"),
    *("text:ruby", "text:ruby-base", "text:change", "text:date", "text:bookmark-ref", "draw:g"),
    *(
        "draw:rect",
        "draw:object",
        "draw:a",
        "text:table-of-content",
        "text:index-body",
        "text:tracked-changes",
    ),
    *("text:nonsense", "text:page-number", "text:bookmark", "text:line-break", "text:toc-mark"),
    *("office:annotation", "text:tracked-changes", "text:numbered-paragraph"),
    *("field:fieldmark", "field:fieldmark-start", "field:fieldmark-end", "field:param"),
    *("draw:object", "math:math", "draw:g", "text:note-citation", "text:note-body"),
)
_PAGES = (
    *("style:header", "style:header-first", "style:header-left", "loext:header-first"),
    *("style:footer", "style:footer-first", "loext:header-left", "style:region-left", "text:p"),
    *("style:header", "text:p", "draw:frame", "draw:text-box", "text:nonsense", "office:forms"),
)


def trees(names: tuple[str, ...]) -> st.SearchStrategy[str]:
    """Elements of these names in each other, with letters in them and between them."""
    return st.recursive(
        st.text("ab <>&", max_size=5).map(lambda text: text.replace("&", "+").replace("<", "(")),
        lambda inner: st.builds(
            lambda name, held: f"<{name}>{''.join(held)}</{name}>",
            st.sampled_from(names),
            st.lists(inner, max_size=4),
        ),
        max_leaves=12,
    )


def _shown_or_told(reading: Reading, markup: str, *codes: str) -> bool:
    shown = "".join(provision.text for provision in reading.text.provisions)
    told = bool(reading.account.unread or {hazard.code for hazard in reading.hazards} & {*codes})
    letters = sum(markup_text(markup).count(letter) for letter in "ab")
    return told or sum(shown.count(letter) for letter in "ab") == letters


@settings(max_examples=250, deadline=None)
@given(markup=trees(_ELEMENTS))
def test_no_letter_of_any_markup_is_passed_over_in_silence(markup: str) -> None:
    reading = read(flat(markup), "a.fodt", None)

    assert _shown_or_told(reading, markup, "comment", "hidden-text")


@settings(max_examples=150, deadline=None)
@given(markup=trees(_PAGES))
def test_no_letter_of_a_master_page_is_passed_over_in_silence(markup: str) -> None:
    master = f'<style:master-page style:name="Standard">{markup}</style:master-page>'

    reading = read(flat("<text:p/>", masters=master), "a.fodt", None)

    assert _shown_or_told(reading, markup)


def markup_text(markup: str) -> str:
    """Return the characters between tags."""
    out, inside = [], False
    for character in markup:
        if character == "<":
            inside = True
        elif character == ">" and inside:
            inside = False
        elif not inside:
            out.append(character)
    return "".join(out)
