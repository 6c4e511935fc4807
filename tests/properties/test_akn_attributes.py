"""Akoma Ntoso: what an attribute says is read, told, or of the list that the manual publishes."""

from __future__ import annotations

import re
from itertools import product
from pathlib import Path

import pytest
from lxml import etree
from tests.akn import NAMESPACE, reading

from paraph.comparison.compare import compare
from paraph.errors import ParaphError
from paraph.formats.akn import names
from paraph.text.reading import Reading

_PAGE = Path(__file__).parents[2] / "docs/reference/akn.md"
_ELEMENTS = sorted(
    names.PARTS
    | names.HEADINGS
    | names.LINES
    | names.BLOCKS
    | names.INLINES
    | names.EMPTY
    | names.LINKS
    | names.QUOTES
    | {"authorialNote", "col", "del", "fillIn", "foreign", "ins", "num", "ol", "subFlow", "table"}
    | {"tbody", "td", "tfoot", "th", "thead", "toc", "tr", "ul", "colgroup"}
)
_ATTRIBUTES = sorted(
    names.VALUES
    | set(names.READ_AT) - {"style"}
    | {"alternativeTo", "duration", "exclusion", "incomplete", "inlineQuote", "originalText"}
    | {"new", "period", "reversed", "status", "title", "unheard", "{urn:x}said"}
    | {f"{{{names.OWN}}}unheard"}
)
_PAIRS = (("", "7"), ("1", "7"), ("x", "y"), ("#p1", "#p2"), ("“", "‘"), ("link", "symbol"))
"""Numbers, words, addresses, quotation marks, marks: of each kind of value two that differ."""
_INSIDE = {
    **dict.fromkeys(("ol", "ul"), "<li>a</li>"),
    **dict.fromkeys(("tbody", "tfoot", "thead"), "<tr><td>a</td></tr>"),
    "colgroup": "<col/>",
    "num": "1",
    "table": "<tr><td>a</td></tr>",
    "tr": "<td>a</td>",
    "authorialNote": "<p>a</p>",
    "foreign": "<math xmlns='http://www.w3.org/1998/Math/MathML'><mi>x</mi></math>",
    **dict.fromkeys(("br", "eol", "eop", "img", "marker", "col"), ""),
    **dict.fromkeys(("noteRef", "documentRef", "componentRef"), ""),
}
_AROUND = {
    "li": "<ol>{}</ol>",
    "td": "<table><tr>{}</tr></table>",
    "th": "<table><tr>{}</tr></table>",
    "tr": "<table>{}</table>",
    **dict.fromkeys(
        ("caption", "col", "colgroup"), "<table>{}<tr><td>a</td></tr></table>"
    ),
    **dict.fromkeys(("tbody", "tfoot", "thead"), "<table>{}</table>"),
    **dict.fromkeys(
        ("num", "heading", "subheading"), "<section>{}<content><p>b</p></content></section>"
    ),
    **dict.fromkeys(
        names.INLINES | names.EMPTY | names.LINKS | {"authorialNote", "fillIn"}, "<p>a {} b</p>"
    ),
}  # fmt: skip


def _with(element: str, attribute: str, value: str) -> Reading:
    one = etree.fromstring(
        f"<{element} xmlns='{NAMESPACE}'>{_INSIDE.get(element, '<p>a</p>')}</{element}>"
        if element in _INSIDE or element in names.PARTS | names.BLOCKS - names.LINES
        else f"<{element} xmlns='{NAMESPACE}'>a</{element}>"
    )
    if value:
        one.set(attribute, value)
    made = etree.tostring(one, encoding="unicode")
    return reading(_AROUND.get(element, "<p>before</p>{}").format(made))


def _told(found: Reading) -> tuple[object, ...]:
    return found.hazards, found.account.unread


@pytest.mark.parametrize("element", _ELEMENTS)
def test_what_an_attribute_says_is_read_or_told(element: str) -> None:
    silent = []
    for attribute, (one, other) in product(_ATTRIBUTES, _PAIRS):
        try:
            before, after = _with(element, attribute, one), _with(element, attribute, other)
        except ParaphError:
            continue
        if compare(before, after).verdict == "same" and _told(before) == _told(after):
            silent.append((attribute, one, other))

    assert silent == []


def test_the_manual_lists_every_attribute_that_shows_nothing() -> None:
    page = _PAGE.read_text(encoding="utf-8")
    listed = re.search(r"Attributes that show nothing: (.*?)\.\n", page, re.DOTALL)

    assert listed is not None
    told = set(re.findall(r"`([\w:]+)`", listed[1]))
    shown = {
        name.replace(names.XML, "xml:").replace(names.SCHEMA_INSTANCE, "xsi:")
        for name in names.IGNORED
    }
    assert told == shown
