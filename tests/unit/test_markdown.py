"""Markdown: a text is what CommonMark displays, and what it does not display is told."""

from pathlib import Path

import pytest
from lxml import html as lxml_html
from markdown_it import MarkdownIt
from tests.patience import patience

from paraph.errors import DamagedError, InputError
from paraph.formats.registry import read
from paraph.text.reading import Reading, View


def _read(text: str, view: View | None = None) -> Reading:
    return read(text.encode(), "a.md", view=view)


def _outline(text: str, view: View | None = None) -> list[str]:
    """Each provision as depth, kind and level, label, text."""
    return [
        f"{'  ' * one.depth}{one.kind}{one.level or ''} {one.label}|{one.text}"
        for one in _read(text, view).text.provisions
    ]


@pytest.mark.parametrize(
    ("text", "outline"),
    [
        ("# One #\n\nTwo\n===\n\n### 3", ["heading1 |One", "heading1 |Two", "heading3 |3"]),
        ("a\nb  c\n\n\nd", ["paragraph |a b c", "paragraph |d"]),
        ("a  \nb\\\nc<br>d <br>\n e", ["paragraph |a\nb\nc\nd\ne"]),
        (
            "1. a\n1. b\n   1) c\n   1) d\n1. e",
            [
                "paragraph1 1.|a",
                "paragraph1 2.|b",
                "paragraph2 1)|c",
                "paragraph2 2)|d",
                "paragraph1 3.|e",
            ],
        ),
        ("7. a\n3. b", ["paragraph1 7.|a", "paragraph1 8.|b"]),
        ("1. a\n\n1) b", ["paragraph1 1.|a", "paragraph1 1)|b"]),
        ("- a\n\n  b\n- c", ["paragraph1 •|a", "paragraph1 |b", "paragraph1 •|c"]),
        ("-\n- b", ["paragraph1 •|", "paragraph1 •|b"]),
        ("- - a", ["paragraph1 •|", "paragraph2 •|a"]),
        ("1. ## a\n\n   b", ["heading2 1.|a", "paragraph1 |b"]),
        ("> a\nb\n> > c", ["paragraph1 |a b", "paragraph2 |c"]),
        ("- > a", ["paragraph1 •|", "paragraph2 |a"]),
        ("a\n\n***\n\nb", ["paragraph |a", "paragraph |\ufffc", "paragraph |b"]),
        ("    a  b\n     c\n\n```x\nd\n\ne\n```", ["paragraph |a  b\n c", "paragraph |d\n\ne"]),
        ("`a  b` **c** *d* __e__ ***f***", ["paragraph |a  b c d e f"]),
        ("2*3 \\* &amp; &nbsp; &#x41; \\&copy; a_b_c", ["paragraph |2*3 * & \xa0 A &copy; a_b_c"]),
        ("1986\\. a\n\n1986.a", ["paragraph |1986. a", "paragraph |1986.a"]),
        (
            "|a|b|\n|-|-|\n|`x`|\n\nc",
            [
                "table |",
                "  row |",
                "    cell |a",
                "    cell |b",
                "  row |",
                "    cell |x",
                "    cell |",
                "paragraph |c",
            ],
        ),
        (
            "- |a|\n  |-|\n  |b|",
            ["paragraph1 •|", "table |", "  row |", "    cell |a", "  row |", "    cell |b"],
        ),
        (
            "a[^x] b[^y]\n\n[^y]: c\n\n    d\n[^x]: e",
            ["paragraph |a\ufffc b\ufffc", "  note 1|e", "  note 2|c", "    paragraph |d"],
        ),
        ("|a[^1]|\n|-|\n\n[^1]: b", ["table |", "  row |", "    cell |a\ufffc", "      note 1|b"]),
        (
            "a[^1]\n\n[^1]: 1. b\n    2. c",
            ["paragraph |a\ufffc", "  note 1|", "    paragraph1 1.|b", "    paragraph1 2.|c"],
        ),
        ("a[^1]\n\n[^1]: b[^1]", ["paragraph |a\ufffc", "  note 1|b\ufffc"]),
        ("a [^no]", ["paragraph |a [^no]"]),
        ('a <span class="x">b</span> <unknown>c</unknown>', ["paragraph |a b c"]),
        ("<div>\n\n*a*\n\n</div>\n\n<ul><li>b</ul>", ["paragraph |a", "paragraph1 •|b"]),
        (
            "<table><tr><td>\n\na\n\nb\n</td></tr></table>",
            ["table |", "  row |", "    cell |a", "      paragraph |b"],
        ),
        ("a <b", ["paragraph |a <b"]),
        ("<div", ["paragraph |<div"]),
    ],
)
def test_markdown_is_read_as_it_is_displayed(text: str, outline: list[str]) -> None:
    assert _outline(text) == outline


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("m<sup>2</sup>", [(1, 2, "superscript", "")]),
        ("a ~~b~~ <s>c</s>", [(2, 3, "strike", ""), (4, 5, "strike", "")]),
        ("[a](/ü?x=1&amp;y)", [(0, 1, "link", "/ü?x=1&y")]),
        ("[a][k] [K]\n\n[k]: <u v>", [(0, 1, "link", "u v"), (2, 3, "link", "u v")]),
        ("<https://a.b>", [(0, 11, "link", "https://a.b")]),
        ("![x *y*](z)", [(0, 1, "image", "z x y")]),
        ("a[^1]b[^1]\n\n[^1]: c", [(1, 2, "note", "1"), (3, 4, "note", "1")]),
        ('<div style="display:none">\n\n*a*\n\n</div>', [(0, 1, "hidden", "")]),
    ],
)
def test_what_carries_meaning_is_marked(text: str, marks: list[tuple[int, int, str, str]]) -> None:
    found = [tuple(mark) for one in _read(text).text.provisions for mark in one.marks]

    assert found == marks


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("a <!-- b -->", "comment"),
        ("<!-- b -->\n\na", "comment"),
        ("a\n\n[//]: # (b)", "comment"),
        ("a\n\n[k]: /b", "comment"),
        ("[k]\n\n[k]: /b\n[k]: /c", "comment"),
        ('[a](b "c")', "comment"),
        ("![a](b)", "external-content"),
        ("a <ins>b</ins>", "tracked-changes"),
        ("<script>b</script>\n\na", "macro"),
        ("[a](javascript:b)", "macro"),
        ("a&#8203;b", "invisible-character"),
        ("---\nb: c\n---\na", "comment"),
        ("```b\na\n```", "markup"),
    ],
)
def test_what_is_beside_the_text_is_told(text: str, code: str) -> None:
    assert [one.code for one in _read(text).hazards] == [code]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("a\n\n[^1]: b", "a footnote that nothing calls"),
        ("a[^1]\n\n[^1]: b\n\n[^1]: c", "a second footnote of one name"),
        ("|a|b|\n|-|-|\n|c|d|e|", "cells beyond the last column:"),
        ("a\n\n<style>p{display:none}</style>", "a style sheet"),
        ("a\n\n<iframe src=b></iframe>", "a frame of another page"),
    ],
)
def test_what_is_in_the_file_and_not_displayed_is_named(text: str, what: str) -> None:
    (found,) = _read(text).account.unread

    assert what in found.what


@pytest.mark.parametrize(
    "style",
    [
        "<style>.a{display:none}</style>",
        "<link rel=stylesheet href=a.css>",
        "<script src=a.js></script>",
        "x[^1]\n\n[^1]: y <style>.a{display:none}</style>",
        "<b style='display:grid;order:-1'>c</b>",
    ],
)
def test_what_may_change_all_of_the_text_is_alike_only_in_files_that_are_alike(style: str) -> None:
    page = f"<p class=b>a</p>\n\n{style}"

    one, other = _read(page), _read(page.replace("class=b", "class=a"))

    assert one.text == other.text
    assert _about_all(one) == _about_all(_read(page))
    assert _about_all(one).isdisjoint(_about_all(other))


def _about_all(reading: Reading) -> set[str]:
    """What tells apart each thing that is unread, and each hazard, if there are any."""
    found = {one.digest for one in reading.account.unread}
    found |= {one.key for one in reading.hazards}
    assert found
    assert "" not in found
    return found


def test_front_matter_is_beside_the_text() -> None:
    reading = _read("---\ntitle: A\nlist:\n  - b\n# c\n---\n# Title\n")

    assert [one.text for one in reading.text.provisions] == ["Title"]
    assert reading.source.places == (7,)
    assert [(part.name, part.role) for part in reading.account.parts] == [
        ("a.md", "read"),
        ("front matter", "metadata"),
    ]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a  b\tc \t d", "a b c d"),
        ("a   \tb\n   c", "a b c"),
        ("# a  b", "a b"),
        ("1. a  b", "a b"),
        ("a&#32;&#32;b&Tab;c", "a b c"),
        ("a **b  c ** d", "a **b c ** d"),
        ("a  *b*  c", "a b c"),
        ("a `b  c`  d", "a b  c d"),
        ("a\u00a0\u00a0b\u3000\u3000c\u2003\u2003d", "a\u00a0\u00a0b\u3000\u3000c\u2003\u2003d"),
        ("1\tFees", "1\tFees"),
        ("1 \t Fees  due", "1\tFees due"),
        ("1.1\tFees", "1.1 Fees"),
        ("1.1.1\tthe fees", "1.1.1\tthe fees"),
        ("Fees\t10", "Fees 10"),
        ("    a  b\tc", "a  b\tc"),
        ("```\na  b\tc\n```", "a  b\tc"),
        ("<span style='white-space: pre'>a  b</span>", "a  b"),
    ],
)
def test_white_space_is_folded_as_in_the_rendered_page(text: str, shown: str) -> None:
    assert _read(text).text.provisions[0].text == shown


@pytest.mark.parametrize(
    "text", ["---\nThe Parties agree.\n---\n", "---\n\na: b\n---\n", "---\na: b\n\nNo end.\n"]
)
def test_what_only_looks_like_front_matter_is_text(text: str) -> None:
    reading = _read(text)

    assert len(reading.account.parts) == 1
    assert "".join(one.text for one in reading.text.provisions).strip("\ufffc")


def test_a_pending_change_is_seen_in_the_view_asked_for() -> None:
    text = "The Parties <del>shall</del><ins>may</ins> meet[^1].\n\n[^1]: <del>a</del>b"

    assert _outline(text, "original")[0] == "paragraph |The Parties shall meet\ufffc."
    assert _outline(text, "accepted")[1] == "  note 1|b"
    assert "3 insertions" in next(
        one.sentence for one in _read(text).hazards if one.code == "tracked-changes"
    )


def test_places_are_lines() -> None:
    text = "# a\n\nb\nc\n\n- d\n- e\n\n|f|\n|-|\n|g|\n\n> h\n"

    assert _read(text).source.places == (1, 3, 6, 7, 9, 9, 9, 11, 11, 13)


def test_an_empty_page_is_refused() -> None:
    with pytest.raises(DamagedError, match="shows nothing"):
        _read("<div>\n\n</div>\n")


def test_every_version_of_the_contracts_is_read_to_the_last_word(shared_data: Path) -> None:
    files = sorted((shared_data / "agreements" / "contract-versions").rglob("*.md"))

    for file in files:
        reading = read(file.read_bytes(), file.name)
        assert reading.account.complete, file.name
        assert all(one.grade == "note" for one in reading.hazards), file.name
        rendered = MarkdownIt("commonmark").enable("table").render(file.read_text("utf-8"))
        theirs = "".join(lxml_html.document_fromstring(rendered).text_content().split())
        ours = "".join("".join(one.text.split()) for one in reading.text.provisions)
        assert ours == theirs, file.name
        assert any(one.label == "1." for one in reading.text.provisions), file.name

    assert len(files) == 53


@pytest.mark.parametrize(
    "text",
    [
        ">" * 10_000 + "x",
        "- " * 10_000 + "x",
        "\n".join("  " * depth + "- x" for depth in range(300)),
        "[" * 1_000_000,
        "[" * 20_000,
        "![" * 10_000 + "x" + "](u)" * 10_000,
        "a<![CDATA[" * 5_000,
        "*a **b " * 20_000,
        "`a" * 50_001,
        "<!--" * 600_000,
        "a<a " * 200_000,
        "&" * 500_000,
        "x\n" * 50_000,
        "|".join("a" * 300) + "\n" + "|".join("-" * 300) + "\n" + "x\n" * 5_000,
        "".join(f"[^{n}]: x[^{n + 1}]\n" for n in range(1000)) + "\n[^0]",
        "[a]: /u\n" * 39_000 + "\n[a]",
        "[a\n" * 20_000,
        "-[" * 49_000,
        "![" * 49_000,
        "> " * 40 + "a\n" + "a\n" * 100_000,
        "> " * 5 + "a\n" + "a\n" * 170_000,
    ],
    ids=lambda text: text[:12],
)
def test_a_file_made_to_cost_time_does_not(text: str) -> None:
    with patience():
        try:
            _read(text)
        except InputError as error:
            assert str(error).startswith("a.md")  # noqa: PT017
