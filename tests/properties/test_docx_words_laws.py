"""No word of a main part is passed over: where it changes, what is read or told does too.

The markup is that of no schema: every element may hold any other, and words.
"""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.docx_kit.package import docx
from tests.docx_kit.snippets import p

from paraph.errors import InputError
from paraph.formats import docx as reader

_WORD, _OTHER = "harbour", "airport"
_NAMES = [
    "p",
    "r",
    "t",
    "tbl",
    "tr",
    "tc",
    "sdt",
    "sdtContent",
    "sdtPr",
    "sdtEndPr",
    "customXml",
    "customXmlPr",
    "smartTag",
    "ins",
    "hyperlink",
    "fldSimple",
    "txbxContent",
    "body",
    "tblPr",
    "tblGrid",
    "trPr",
    "tcPr",
    "pPr",
    "rPr",
    "sectPr",
    "bookmarkStart",
    "bookmarkEnd",
    "commentRangeStart",
    "proofErr",
    "permStart",
    "ruby",
    "rt",
    "rubyBase",
    "altChunk",
    "tblPrEx",
    "footnotePr",
    "lastRenderedPageBreak",
    "noBreakHyphen",
    "tab",
    "br",
]
_HELD = {
    "body": ["p", "tbl", "sdt", "customXml", "ins", "bookmarkStart", "tblPr", "altChunk"],
    "p": ["pPr", "r", "hyperlink", "ins", "sdt", "smartTag", "fldSimple", "customXml"],
    "r": ["rPr", "t", "tab", "ruby"],
    "tbl": ["tblPr", "tblGrid", "tr", "sdt", "customXml"],
    "tr": ["trPr", "tc", "sdt", "tblPrEx", "customXml"],
    "tc": ["tcPr", "p", "tbl", "sdt"],
    "sdt": ["sdtPr", "sdtEndPr", "sdtContent", "p"],
    "sdtContent": ["p", "tbl", "r", "tr", "tc", "sdt"],
}


@st.composite
def markup(draw: st.DrawFn, name: str = "body", depth: int = 4) -> str:
    """Return what an element holds: mostly what it may, and now and then something else."""
    pieces = []
    for _ in range(draw(st.integers(0, 3))):
        usual = _HELD.get(name, _NAMES)
        inner = draw(st.sampled_from([*usual * 3, *_NAMES, ""]))
        if not inner or not depth:
            pieces.append(draw(st.sampled_from(("<x/>", _WORD, f"<w:t>{_WORD}</w:t>"))))
        else:
            held = _WORD if inner == "t" else draw(markup(inner, depth - 1))
            pieces.append(f"<w:{inner}>{held}</w:{inner}>")
    return "".join(pieces)


def _read(body: str) -> str:
    reading = reader.read(docx(p("First.") + body + p("Last.")), "a.docx", None)
    told = [(hazard.code, hazard.sentence, hazard.key) for hazard in reading.hazards]
    return repr((reading.text.provisions, reading.account.unread, told))


@pytest.mark.parametrize("small", [1 << 20, -1], ids=["as a tree", "as a stream"])
@given(markup())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
def test_a_word_that_changes_is_read_or_told_wherever_it_stands(small: int, body: str) -> None:
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(reader, "SMALL", small)
        try:
            before = _read(body)
        except InputError:
            return  # refused
        places = body.split(_WORD)
        for number in range(1, len(places)):
            changed = _OTHER.join((_WORD.join(places[:number]), _WORD.join(places[number:])))
            assert _read(changed) != before


@pytest.mark.parametrize(
    "body",
    [
        "<w:sdtContent>{}</w:sdtContent>",
        "<w:sdt>{}</w:sdt>",
        "<w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt>",
        "<w:tbl><w:tblPr>{}</w:tblPr></w:tbl>",
        "<w:bookmarkStart>{}</w:bookmarkStart>",
        "<w:ins>{}</w:ins>",
        "<w:sdt><w:sdtPr>{}</w:sdtPr></w:sdt>",
        "<w:p><w:r>stray</w:r><w:customXml><w:customXmlPr>{}</w:customXmlPr></w:customXml></w:p>",
        "<w:p><w:sdt><w:sdtPr>{}</w:sdtPr></w:sdt></w:p>",
        "<w:p><m:oMath>{}</m:oMath></w:p>",
        "<w:p><w:sdt><w:sdtContent/><w:sdtContent>{}</w:sdtContent></w:sdt></w:p>",
    ],
)
@pytest.mark.parametrize("small", [1 << 20, -1], ids=["as a tree", "as a stream"])
@pytest.mark.parametrize("held", [p(_WORD), _WORD, f"<w:r><w:t>{_WORD}</w:t></w:r>"])
def test_words_where_none_are_shown_are_told(
    held: str, small: int, body: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reader, "SMALL", small)

    assert _read(body.format(held)) != _read(body.format(held.replace(_WORD, _OTHER)))


def test_a_cell_in_no_table_is_told_by_what_it_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "SMALL", -1)
    one, other = (
        reader.read(docx(f"<w:tc>{p(_WORD)}</w:tc>{p(end)}"), "a.docx", None) for end in "AB"
    )

    assert one.account.unread == other.account.unread != ()
