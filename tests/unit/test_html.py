"""HTML: a text is what a browser shows, and what it hides is told."""

from hashlib import sha256

import pytest
from lxml import html as lxml_html
from tests.patience import patience

from paraph.errors import DamagedError, InputError, LimitError
from paraph.formats.registry import read
from paraph.text.node import Mark
from paraph.text.reading import Reading, View

HELLO = f"sha256:{sha256(b'hello').hexdigest()}"


def _read(page: str, view: View | None = None) -> Reading:
    return read(page.encode(), "a.html", view=view)


def _outline(page: str, view: View | None = None) -> list[str]:
    """Each provision as depth, kind and level, label, text."""
    return [
        f"{'  ' * one.depth}{one.kind}{one.level or ''} {one.label}|{one.text}"
        for one in _read(page, view).text.provisions
    ]


def _marks(page: str) -> list[tuple[int, int, str, str]]:
    return [tuple(mark) for one in _read(page).text.provisions for mark in one.marks]  # type: ignore[misc]


def _codes(page: str, view: View | None = None) -> list[str]:
    return [f"{one.code} {one.grade}" for one in _read(page, view).hazards]


def _unread(page: str) -> list[str]:
    return [one.what for one in _read(page).account.unread]


@pytest.mark.parametrize(
    ("page", "outline"),
    [
        (
            "<h2>On\n trade</h2><p>The  <b>Parties</b> ,</p>",
            ["heading2 |On trade", "paragraph |The Parties ,"],
        ),
        (
            "<p>one<p>two<div>three</div>four",
            ["paragraph |one", "paragraph |two", "paragraph |three", "paragraph |four"],
        ),
        ("<p>a<br>b<br></p><p><br></p><p> </p><p>c", ["paragraph |a\nb", "paragraph |c"]),
        ("<p>&nbsp;</p>", ["paragraph |\xa0"]),
        ("<p>a <span> b</span> <i>c </i> d", ["paragraph |a b c d"]),
        ("<pre>\n  a\n b </pre>", ["paragraph |  a\n b "]),
        ('<p style="white-space: pre-line">a  b\n c', ["paragraph |a b\nc"]),
        ("<p>&lt;5&gt; &amp;amp; &copy &hellip;", ["paragraph |<5> &amp; © …"]),
        (
            "<ol><li>a<li>b<ol type=a><li>c</ol><li value=7>d</ol>",
            ["paragraph1 1.|a", "paragraph1 2.|b", "paragraph2 a.|c", "paragraph1 7.|d"],
        ),
        (
            "<ol reversed><li>a<li>b</ol><ol start=9 type=I><li>c",
            ["paragraph1 2.|a", "paragraph1 1.|b", "paragraph1 IX.|c"],
        ),
        (
            '<ol style="list-style-type: lower-greek"><li>a</ol><ul><li>b<li><p>c<p>d</ul>',
            ["paragraph1 α.|a", "paragraph1 •|b", "paragraph1 •|c", "paragraph1 |d"],
        ),
        ("<ul style='list-style: none'><li>a", ["paragraph1 |a"]),
        (
            "<ol><li></li><li><ul><li>a</ul></ol>",
            ["paragraph1 1.|", "paragraph1 2.|", "paragraph2 •|a"],
        ),
        (
            "<blockquote>a<blockquote>b</blockquote></blockquote>c",
            ["paragraph1 |a", "paragraph2 |b", "paragraph |c"],
        ),
        ("<ol><li><h3>a</h3></ol>", ["heading3 1.|a"]),
        (
            "<table><caption>t<tr><th>a<td>b<p>c<tbody><tr><td><ol><li>d</ol><td></table>e",
            [
                "paragraph |t",
                "table |",
                "  row |",
                "    cell |a",
                "    cell |b",
                "      paragraph |c",
                "  row |",
                "    cell1 1.|d",
                "    cell |",
                "paragraph |e",
            ],
        ),
        (
            "<table><tr><td>a<table><tr><td>b</table>c</table>",
            [
                "table |",
                "  row |",
                "    cell |a",
                "      table |",
                "        row |",
                "          cell |b",
                "      paragraph |c",
            ],
        ),
        (
            "<table>a<tr>b<td>c</table>",
            ["paragraph |a", "table |", "  row |", "    cell |b", "    cell |c"],
        ),
        ("<table></table><td>a", ["paragraph |a"]),
        ("<p>He said <q>no <q>never</q></q>", ["paragraph |He said “no ‘never’”"]),
        ("<p>a</p><hr>b", ["paragraph |a", "paragraph |\ufffc", "paragraph |b"]),
        ("a<textarea>\n b\n</textarea>", ["paragraph |a b"]),
    ],
)
def test_a_page_is_read_as_it_is_shown(page: str, outline: list[str]) -> None:
    assert _outline(page) == outline


@pytest.mark.parametrize(
    ("page", "marks"),
    [
        ("<p>m<sup>2</sup>", [(1, 2, "superscript", "")]),
        ("<p>H<sub>2</sub>O", [(1, 2, "subscript", "")]),
        ("<p><s>a</s><strike>b</strike>", [(0, 2, "strike", "")]),
        ('<p><span style="text-decoration: line-through">a', [(0, 1, "strike", "")]),
        ('<p style="text-transform:uppercase">a', [(0, 1, "caps", "")]),
        ('<style>.u{text-transform:uppercase}</style><p class="x u">a', [(0, 1, "caps", "")]),
        ("<p class=u>a<style>.u{font-variant:small-caps}</style>", [(0, 1, "smallcaps", "")]),
        ('<p>a<span style="vertical-align:super">1', [(1, 2, "raised", "")]),
        ('<p><a href="https://e/?a=1&amp;b">a</a>', [(0, 1, "link", "https://e/?a=1&b")]),
        ("<p>a<img src=u alt=logo>", [(1, 2, "image", "u logo")]),
        (
            "<p>a<img src='data:image/png;base64,aGVsbG8=' alt=logo>",
            [(1, 2, "image", f"{HELLO} logo")],
        ),
        ("<p>a<math><mi> x\n</mi></math>", [(1, 2, "equation", "<math><mi> x </mi></math>")]),
        ("<p>a<input type=checkbox checked>", [(1, 2, "checkbox", "1")]),
        (
            "<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp>字<rt>ji</rt></ruby>",
            [(0, 1, "ruby", "kan"), (1, 2, "ruby", "ji")],
        ),
        ("<table><tr><td colspan=2 rowspan=3>a", [(0, 0, "span", "2,3")]),
        ("<p>one <s>two<p>three</s> four", [(4, 7, "strike", ""), (0, 5, "strike", "")]),
        ("<p><sup>a<p>b", [(0, 1, "superscript", "")]),
    ],
)
def test_what_carries_meaning_is_marked(page: str, marks: list[tuple[int, int, str, str]]) -> None:
    assert _marks(page) == marks


@pytest.mark.parametrize(
    "hidden",
    [
        "<p hidden>x",
        "<p style='display:none'>x",
        "<p style='visibility: hidden !important'>x",
        "<p style='opacity:0.0'>x",
        "<p style='font-size:0'>x",
        "<p style='position:absolute; left:-999em'>x",
        "<p style='position:absolute; clip: rect(0, 0, 0, 0)'>x",
        "<style>.n{display:none}</style><p class=n>x",
        "<style>p.n, .m{display:none!important}</style><p class=m style='display:block'>x",
        "<style>#i{visibility:hidden}</style><div id=i><p>x</div>",
        "<details><summary hidden></summary>x</details>",
        "<dialog>x</dialog>",
        "<noscript>x</noscript>",
        "<b hidden>x</b>",
        "<table><tr hidden><td>x</table>",
        "<body hidden>x",
    ],
)
def test_hidden_text_is_read_marked_and_told(hidden: str) -> None:
    reading = _read(hidden)

    marks = [mark for one in reading.text.provisions for mark in one.marks]
    assert marks == [Mark(0, 1, "hidden")]
    assert [one.code for one in reading.hazards] == ["hidden-text"]
    assert "“x”" in reading.hazards[0].sentence


@pytest.mark.parametrize(
    ("page", "code"),
    [
        ("<p style='color:#fff'>x", "ground-colour-text undecided"),
        ("<p style='background:rgb(1,2,3);color:#010203'>x", "ground-colour-text undecided"),
        ("<body bgcolor=red><font color=#ff0000>x", "ground-colour-text undecided"),
        ("<p style='color:transparent'>x", "ground-colour-text undecided"),
        ("<p style='font-size:1pt'>x", "tiny-text undecided"),
        ("<p>x<!-- y -->", "comment undecided"),
        ("<p title=y>x", "comment undecided"),
        ("<p>x<script>y</script>", "macro undecided"),
        ("<p onclick=y>x", "macro undecided"),
        ("<p>x<script type='application/json'>y</script>", "markup note"),
        ("<title>y</title><p>x", "markup note"),
        ("<p>x<img src=http://e/y.png>", "external-content undecided"),
        ("<link rel=stylesheet href=y><p>x", "external-content undecided"),
        ("<style>@import 'y';</style><p>x", "external-content undecided"),
        ("<meta http-equiv=refresh content='0;y'><p>x", "external-content undecided"),
        ("<p>x<svg><text>y</text></svg>", "image note"),
        ("<base href=y><p>x", "external-content undecided"),
        ("<p><bdo dir=rtl>x</bdo>", "bidirectional-character undecided"),
        ("<p>x&#8203;y", "invisible-character undecided"),
        ("<p>x<ins>y</ins>", "tracked-changes undecided"),
    ],
)
def test_what_a_reader_must_know_is_told(page: str, code: str) -> None:
    assert _codes(page) == [code]


@pytest.mark.parametrize(
    ("page", "what"),
    [
        ("<p>x<iframe src=y>z</iframe>", "a frame of another page"),
        ("<p>x<object data=y>z</object>", "an embedded object"),
        ("<p>x<select><option>y</select>", "a list to choose from"),
        ("<p>x<input value=y>", "a field of a form"),
        ("<p>x<template>y</template>", "a template, which only a program shows"),
        ("<p>x<canvas>y</canvas>", "a drawing that a program makes"),
        ("<style>p::before{content:'y'}</style><p>x", "p::before {content"),
        ("<style>div > p{display:none}</style><p>x<div></div>", "p {display: none}"),
        ("<style>@media print{.a{display:none}}</style><p class=a>x", "p {display: none}"),
        ("<style>.b{.a{display:none}}</style><p class=a>x", "p {display: none}"),
        ("<style media=print>.a{display:none}</style><p class=a>x", "p {display: none}"),
        ("<p style='text-transform:lowercase'>X", "p {text-transform: lowercase}"),
        ("<ol style='list-style-type:hebrew'><li>x</ol>", "ol {list-style-type: hebrew}"),
        ("<p style='text-indent:-9999px'>x", "text-indent"),
        ("<p style='height:0'>x", "height: 0"),
    ],
)
def test_what_is_not_read_is_named(page: str, what: str) -> None:
    (found,) = _unread(page)

    assert what in found


@pytest.mark.parametrize(
    ("page", "said"),
    [
        ("<p>x<ins>y</ins>", "1 insertion or deletion is pending."),
        ("<p>x<ins>y</ins> z<del>w</del>", "2 insertions or deletions are pending."),
    ],
)
def test_pending_changes_are_counted_in_words(page: str, said: str) -> None:
    assert [one.sentence for one in _read(page).hazards] == [said]


def test_a_pending_change_is_seen_in_the_view_asked_for() -> None:
    page = "<p>The Parties <del>shall</del><ins>may</ins> meet.</p><ins><ul><li>x</ul></ins>"

    assert _outline(page, "original") == ["paragraph |The Parties shall meet."]
    assert _outline(page, "accepted") == ["paragraph |The Parties may meet.", "paragraph1 •|x"]
    assert _codes(page, "accepted") == ["tracked-changes note"]
    assert _read(page).source.view == "accepted"


def test_a_deleted_item_of_a_list_does_not_count() -> None:
    assert _outline("<ol><li>a</li><del><li>b</li></del><li>c</li></ol>") == [
        "paragraph1 1.|a",
        "paragraph1 2.|c",
    ]


@pytest.mark.parametrize("page", ["<p>x<b", "<p>x<!-- y", "<p>x<script>y", '<p a="x>y', "<p>x</"])
def test_a_page_cut_off_is_damaged(page: str) -> None:
    with pytest.raises(DamagedError, match="cut off"):
        _read(page)


@pytest.mark.parametrize("page", ["no tag at all", "a < b and b > c", "# Markdown"])
def test_a_text_without_tags_is_no_html(page: str) -> None:
    with pytest.raises(DamagedError, match="has no tag"):
        _read(page)


@pytest.mark.parametrize(
    ("source", "text"),
    [
        (b"<meta charset=windows-1251><p>" + "Статья".encode("cp1251"), "Статья"),
        (b"<meta charset=iso-8859-1><p>\x93a\x94", "“a”"),
        (b"\xef\xbb\xbf<p>" + "Статья".encode(), "Статья"),
        (b'<?xml version="1.0" encoding="koi8-r"?><html><p>' + "Статья".encode("koi8-r"), "Статья"),
    ],
)
def test_the_encoding_is_the_one_the_page_names(source: bytes, text: str) -> None:
    reading = read(source, "a.html")

    assert [one.text for one in reading.text.provisions] == [text]
    assert all(one.code != "encoding" for one in reading.hazards)


def test_places_are_lines() -> None:
    assert _read("<p>a</p>\n\n<p>b\n</p><ul>\n<li>c").source.places == (1, 3, 5)


@pytest.mark.parametrize(
    "page",
    [
        "<p>one <b>two</b> three</p><ul><li>a<li>b<ul><li>c</ul></ul><p>d<p>e",
        "<table><tr><td>a<td>b<tr><td>c<td>d</table>",
        "<div><p>a<span>b<i>c</i></span><div>d</div>e</div>f",
        "<dl><dt>a<dd>b<dt>c<dd>d</dl>",
        "<p>a <a href=x>b <em>c</em></a> <code>d</code> &eacute; &#x41;",
    ],
)
def test_another_reader_of_html_finds_the_same_characters(page: str) -> None:
    theirs = "".join(lxml_html.document_fromstring(page).text_content().split())

    ours = "".join("".join(one.text.split()) for one in _read(page).text.provisions)

    assert ours == theirs


@pytest.mark.parametrize(
    "page",
    [
        "<div>" * 100_000,
        "<ul><li>" * 100_000,
        "<table><tr><td>" * 100_000,
        "<b>" * 100_000 + "x",
        "<font color=red>" * 100_000 + "x",
        "<p>" + "<" * 1_000_000,
        "<p>" + "&" * 1_000_000,
        "<p>" + "<a " * 1_000_000,
        "<p>x" + "<!--" * 1_000_000,
        "<p>x<style>" + "{" * 300_000 + "</style>",
        "<ruby>" + "x<rt>y</rt>" * 60_000,
        "<ol reversed>" + "<li>x" * 50_000,
        "<table>" + "<tr><td>x" * 50_000,
        "<p>" + "<s>x</s>" * 50_000,
        "<svg>" * 300_000,
        "<p>" + " \n" * 1_000_000 + "x",
    ],
    ids=lambda page: page[:12],
)
def test_a_page_made_to_cost_time_does_not(page: str) -> None:
    with patience():
        try:
            _read(page)
        except InputError as error:
            assert isinstance(error, DamagedError | LimitError)  # noqa: PT017


def test_a_form_between_the_cells_of_a_table_is_no_cell() -> None:
    page = "<table><tr><td>a<tr><form><input type=hidden name=b value=c><td>d</form></table>"

    reading = read(page.encode(), "a.html")

    assert [one.kind for one in reading.text.provisions] == ["table", "row", "cell", "row", "cell"]
    assert reading.account.unread == ()


@pytest.mark.parametrize(
    ("page", "other"),
    [
        (
            "<picture><source srcset=b media='(width>1px)'><img src=a></picture>",
            "<picture><source srcset=b media='(width>2px)'><img src=a></picture>",
        ),
        ("<img src=a srcset='b 2x' sizes=1px>", "<img src=a srcset='b 2x' sizes=9px>"),
    ],
)
def test_on_which_screens_another_image_is_shown_counts(page: str, other: str) -> None:
    keys = [
        [hazard.key for hazard in _read(f"<p>x {source}</p>").hazards] for source in (page, other)
    ]

    assert keys[0] != keys[1]
