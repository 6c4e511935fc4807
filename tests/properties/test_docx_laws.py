"""Laws of reading DOCX: how a text is cut into XML says nothing, every character says something."""

from __future__ import annotations

from dataclasses import dataclass, replace

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from tests.docx_kit.package import docx, notes, numbering
from tests.docx_kit.seen import compared, reading
from tests.docx_kit.snippets import (
    abstract,
    call,
    gone,
    ins,
    lvl,
    note,
    num,
    p,
    r,
    tbl,
    tc,
    tr,
)

from paraph.text.canonical import digest


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters of one look."""

    text: str
    look: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Pieces, the list level or -1, and the text of a footnote at the end or ""."""

    pieces: tuple[Piece, ...]
    level: int = -1
    note: str = ""


@dataclass(frozen=True, slots=True)
class Rows:
    """A table of rows of cells with one paragraph each."""

    rows: tuple[tuple[Paragraph, ...], ...]


Block = Paragraph | Rows

_MARKED = ("<w:strike/>", '<w:vertAlign w:val="superscript"/>', "<w:caps/>", "<w:vanish/>")
_BESIDE = ("", "<w:b/>", '<w:i/><w:u w:val="single"/>')  # in no canonical text
_LOOKS = (*_BESIDE, *_MARKED)
_NOISE = (
    "",
    "",
    "",
    '<w:proofErr w:type="spellStart"/>',
    '<w:bookmarkStart w:id="7" w:name="b"/><w:bookmarkEnd w:id="7"/>',
    "<w:r><w:lastRenderedPageBreak/></w:r>",
    "<w:r/>",
    "<!-- nothing -->",
)
_GAPS = ("", "\n", "\n    ", "\t")
_RPR = ("", "<w:bCs/>", '<w:lang w:val="en-GB"/>', '<w:noProof/><w:color w:val="4472C4"/>')
_WORDS = st.text("aeiou bcdx-.,;()019\u00a0\u2011жё한", min_size=1, max_size=12)
_pieces = st.builds(Piece, _WORDS, st.sampled_from(_LOOKS))
_paragraphs = st.builds(
    Paragraph,
    st.lists(_pieces, min_size=1, max_size=4).map(tuple),
    st.sampled_from((-1, -1, 0, 1)),
    st.sampled_from(("", "", "")) | _WORDS,
)
_rows = st.lists(_paragraphs, min_size=1, max_size=3).map(tuple)
_tables = st.builds(Rows, st.lists(_rows, min_size=1, max_size=3).map(tuple))
_texts = st.lists(_paragraphs | _tables, min_size=1, max_size=5).map(tuple)
_prose = st.lists(_paragraphs, min_size=1, max_size=5).map(tuple)
_LISTS = numbering(abstract(0, lvl(0), lvl(1, "%1.%2")) + num(1, 0))

_usual = settings(max_examples=80, suppress_health_check=[HealthCheck.too_slow])


@_usual
@given(text=_texts, data=st.data())
def test_how_a_text_is_cut_into_xml_says_nothing(
    text: tuple[Block, ...], data: st.DataObject
) -> None:
    plain = _file(text)
    noisy = _file(text, Noise(data))

    comparison = compared(plain, noisy)

    assert comparison.digest_old == comparison.digest_new
    assert not comparison.changes


@_usual
@given(text=_prose, data=st.data())
def test_any_other_character_makes_another_text(
    text: tuple[Paragraph, ...], data: st.DataObject
) -> None:
    index = data.draw(st.integers(0, len(text) - 1))
    paragraph = text[index]
    at = data.draw(st.integers(0, len(paragraph.pieces) - 1))
    piece = paragraph.pieces[at]
    place = data.draw(st.integers(0, len(piece.text) - 1))
    other = data.draw(st.sampled_from("z9 \u00a0\u200b\u0430"))
    assume(piece.text[place] != other)
    changed = replace(piece, text=piece.text[:place] + other + piece.text[place + 1 :])
    pieces = (*paragraph.pieces[:at], changed, *paragraph.pieces[at + 1 :])
    new = (*text[:index], replace(paragraph, pieces=pieces), *text[index + 1 :])

    comparison = compared(_file(text), _file(new, Noise(data)))

    assert comparison.verdict == "open"


@_usual
@given(text=_prose, data=st.data())
def test_another_look_makes_another_text(text: tuple[Paragraph, ...], data: st.DataObject) -> None:
    index = data.draw(st.integers(0, len(text) - 1))
    paragraph = text[index]
    first = paragraph.pieces[0]
    others = _MARKED if first.look in _BESIDE else _LOOKS
    look = data.draw(st.sampled_from([look for look in others if look != first.look]))
    pieces = (replace(first, look=look), *paragraph.pieces[1:])
    new = (*text[:index], replace(paragraph, pieces=pieces), *text[index + 1 :])

    assert digest(reading(_file(text)).text) != digest(reading(_file(new)).text)


@_usual
@given(before=_WORDS, middle=_WORDS, after=_WORDS)
def test_a_pending_insertion_is_there_when_accepted_and_was_not_before(
    before: str, middle: str, after: str
) -> None:
    pending = docx(p(r(before), ins(r(middle)), r(after)))

    accepted, original = reading(pending, "accepted"), reading(pending, "original")

    assert accepted.text == reading(docx(p(r(before + middle + after)))).text
    assert original.text == reading(docx(p(r(before + after)))).text


@_usual
@given(before=_WORDS, middle=_WORDS, after=_WORDS)
def test_a_pending_deletion_is_gone_when_accepted_and_was_there_before(
    before: str, middle: str, after: str
) -> None:
    pending = docx(p(r(before), gone(r(middle)), r(after)))

    accepted, original = reading(pending, "accepted"), reading(pending, "original")

    assert accepted.text == reading(docx(p(r(before + after)))).text
    assert original.text == reading(docx(p(r(before + middle + after)))).text


@_usual
@given(text=_texts, extra=_paragraphs, data=st.data())
def test_a_pending_paragraph_is_there_when_accepted_and_was_not_before(
    text: tuple[Block, ...], extra: Paragraph, data: st.DataObject
) -> None:
    extra = replace(extra, note="")
    at = data.draw(st.integers(0, len(text)))
    after = (*text[:at], extra, *text[at:])
    pending = _file(after, tracked=at)

    accepted, original = reading(pending, "accepted"), reading(pending, "original")

    assert accepted.text == reading(_file(after)).text
    assert original.text == reading(_file(text)).text


class Noise:
    """Draws what Word strews into its files without changing what they say."""

    def __init__(self, data: st.DataObject) -> None:
        self._data = data

    def between(self) -> str:
        """Return an element that shows nothing."""
        return self._data.draw(st.sampled_from(_NOISE)) + self.gap()

    def gap(self) -> str:
        """Return white space between two elements."""
        return self._data.draw(st.sampled_from(_GAPS))

    def cut(self, text: str) -> list[str]:
        """Return `text` in pieces."""
        at = self._data.draw(st.integers(0, len(text)))
        return [piece for piece in (text[:at], text[at:]) if piece]

    def run(self, text: str, look: str) -> str:
        """Return a run with a rsid, and with formatting that says nothing."""
        more = self._data.draw(st.sampled_from(_RPR))
        made = r(text, look + more)
        if self._data.draw(st.booleans()):
            made = made.replace("<w:r>", '<w:r w:rsidRPr="00A1" w:rsidR="00B2">', 1)
        if self._data.draw(st.booleans()):
            made = made.replace('<w:t xml:space="preserve">', "<w:t xml:space='preserve' >")
        return made


class Silence(Noise):
    """Draws nothing."""

    def __init__(self) -> None:
        pass

    def between(self) -> str:
        return ""

    def gap(self) -> str:
        return ""

    def cut(self, text: str) -> list[str]:
        return [text]

    def run(self, text: str, look: str) -> str:
        return r(text, look)


def _file(text: tuple[Block, ...], noise: Noise | None = None, *, tracked: int = -1) -> bytes:
    """Return a DOCX of `text`; the block `tracked` is a pending insertion."""
    noise = noise or Silence()
    calls: list[str] = []
    body = []
    for index, block in enumerate(text):
        body.append(noise.gap())
        match block:
            case Paragraph():
                body.append(_paragraph(block, noise, calls, tracked=index == tracked))
            case Rows(rows):
                cells = [[_cell(cell, noise, calls) for cell in row] for row in rows]
                body.append(tbl(*(tr(*row) for row in cells)))
    inner = "".join(note(number, words) for number, words in enumerate(calls, 1))
    return docx("".join(body), _LISTS, notes("footnote", inner))


def _cell(paragraph: Paragraph, noise: Noise, calls: list[str]) -> str:
    return tc(_paragraph(paragraph, noise, calls))


def _paragraph(
    paragraph: Paragraph, noise: Noise, calls: list[str], *, tracked: bool = False
) -> str:
    pieces = []
    for piece in paragraph.pieces:
        for text in noise.cut(piece.text):
            pieces += [noise.between(), noise.run(text, piece.look), noise.between()]
    if paragraph.note:
        calls.append(paragraph.note)
        pieces.append(call(len(calls)))
    properties = ""
    if paragraph.level >= 0:
        number = f'<w:ilvl w:val="{paragraph.level}"/><w:numId w:val="1"/>'
        properties = f"<w:numPr>{number}</w:numPr>"
    content = "".join(pieces)
    if tracked:
        content = ins(content)
        properties += '<w:rPr><w:ins w:id="1" w:author="A"/></w:rPr>'
    return f"<w:p>{f'<w:pPr>{properties}</w:pPr>' if properties else ''}{content}</w:p>"
