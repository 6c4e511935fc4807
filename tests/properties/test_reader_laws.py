"""Laws of the readers of texts: one agreement in three formats, and not a character lost."""

import html as entities
import re
import unicodedata
from dataclasses import dataclass

from hypothesis import assume, given
from hypothesis import strategies as st
from lxml import etree
from lxml import html as lxml_html

from paraph.errors import InputError
from paraph.formats.characters import character_hazards
from paraph.formats.commonmark import parser
from paraph.formats.registry import read
from paraph.text.canonical import canonical, parse
from paraph.text.node import Provision, Text
from paraph.text.reading import Reading

_LAYOUT = re.compile("[ \t\r\n\f]+")
_LETTERS = "abcdeABC ,.;()%'“”«»§éßжфЖ第条가 0123"

words = st.text(_LETTERS, min_size=1, max_size=40).map(lambda text: " ".join(text.split()))
words = words.filter(lambda text: text[:1].isalpha() and not re.match(r"[^\W\d_]{1,7}[.)]", text))


@dataclass(frozen=True)
class Block:
    """A heading of a level, an item of a list at a level, or a paragraph (level 0)."""

    kind: str
    level: int
    text: str


blocks = st.lists(
    st.one_of(
        st.builds(Block, st.just("heading"), st.integers(1, 6), words),
        st.builds(Block, st.just("paragraph"), st.just(0), words),
        st.builds(Block, st.just("bullet"), st.integers(1, 3), words),
        st.builds(Block, st.just("number"), st.integers(1, 3), words),
    ),
    min_size=1,
    max_size=12,
)
tables = st.lists(st.lists(words, min_size=2, max_size=2), min_size=1, max_size=4)


def _in_markdown(block: Block) -> str:
    escaped = re.sub(r"([\\`*_{}\[\]<>#+.!|~&-])", r"\\\1", block.text)
    match block.kind:
        case "heading":
            return "#" * block.level + " " + escaped
        case "paragraph":
            return escaped
        case "bullet":
            return "- " * block.level + escaped
        case _:
            return "1. " * block.level + escaped


def _in_html(block: Block) -> str:
    escaped = entities.escape(block.text).replace(" ", "\n ")
    match block.kind:
        case "heading":
            return f"<h{block.level}>{escaped}</h{block.level}>"
        case "paragraph":
            return f"<p>{escaped}"
        case kind:
            tag = "ul" if kind == "bullet" else "ol"
            return f"<{tag}><li>" * block.level + escaped + f"</li></{tag}>" * block.level


def _expected(block: Block) -> list[Provision]:
    match block.kind:
        case "heading":
            return [Provision("heading", block.text, "", block.level)]
        case "paragraph":
            return [Provision("paragraph", block.text)]
        case kind:
            label = "•" if kind == "bullet" else "1."
            outer = [Provision("paragraph", "", label, level) for level in range(1, block.level)]
            return [*outer, Provision("paragraph", block.text, label, block.level)]


def _provisions(source: str, file: str) -> list[Provision]:
    return list(read(source.encode(), file).text.provisions)


@given(document=blocks)
def test_one_agreement_is_the_same_text_in_markdown_and_in_html(document: list[Block]) -> None:
    expected = [provision for block in document for provision in _expected(block)]

    # A comment between two lists keeps them two.
    markdown = _provisions("\n\n<!-- -->\n\n".join(map(_in_markdown, document)), "a.md")
    page = _provisions("\n".join(map(_in_html, document)), "a.html")

    assert markdown == expected
    assert page == expected


@given(paragraphs=st.lists(words, min_size=1, max_size=8))
def test_paragraphs_are_the_same_text_in_every_format(paragraphs: list[str]) -> None:
    expected = [Provision("paragraph", text) for text in paragraphs]
    markdown = "\n\n".join(_in_markdown(Block("paragraph", 0, text)) for text in paragraphs)

    assert _provisions("\n\n".join(paragraphs), "a.txt") == expected
    assert _provisions(markdown, "a.md") == expected
    assert _provisions("".join(f"<p>{entities.escape(text)}" for text in paragraphs), "a.html") == (
        expected
    )


@given(rows=tables)
def test_a_table_is_the_same_text_in_markdown_and_in_html(rows: list[list[str]]) -> None:
    cells = [[_in_markdown(Block("paragraph", 0, text)) for text in row] for row in rows]
    lines = [f"| {' | '.join(row)} |" for row in cells]
    page = "".join(
        "<tr>" + "".join(f"<td>{entities.escape(text)}</td>" for text in row) for row in rows
    )

    markdown = _provisions("\n".join([lines[0], "|-|-|", *lines[1:]]), "a.md")

    assert markdown == _provisions(f"<table>{page}</table>", "a.html")
    assert [one.text for one in markdown if one.kind == "cell"] == [
        text for row in rows for text in row
    ]


_PIECES = st.sampled_from(
    ["a", "b ", " ", "\n", "\n\n", "    ", "  ", "*", "**", "_", "~~", "`", "```\n", "# ", "- ",
     "1. ", "2) ", "> ", "---", "***\n", "===\n", "[a](b)", "[a]", "\n[a]: /u\n", "![a](u)", "<b>",
     "</b>", "<sup>", "</sup>", "<del>", "</del>", "<p>", "<div>", "</div>", "\n<div>\n", "<br>",
     "<ul><li>", "</ul>", "<!-- c -->", "<table><tr><td>", "</table>", "|a|b|\n|-|-|\n|c|\n", "|",
     "\\", "&amp;", "&lt;", "\\*", "<https://a.b>", "<span hidden>", "</span>", "<s>", "é"]
)  # fmt: skip
markdown_soup = st.lists(_PIECES, max_size=25).map("".join)


def _shape(reading: Reading) -> list[tuple[object, ...]]:
    """What two readers must agree on; Markdown keeps spaces that HTML folds."""
    return [
        (one.kind, one.level, one.depth, one.label.rstrip(".)"), _LAYOUT.sub(" ", one.text).strip())
        for one in reading.text.provisions
    ]


def _or_none(source: str, file: str) -> Reading | None:
    try:
        return read(source.encode(), file)
    except InputError:
        return None


@given(soup=markdown_soup)
def test_markdown_reads_as_the_page_that_it_is_rendered_to(soup: str) -> None:
    rendered = f"<html>{parser().render(soup)}"

    ours, theirs = _or_none(soup, "a.md"), _or_none(rendered, "a.html")

    assert (ours is None) == (theirs is None)
    if ours is not None and theirs is not None:
        assert _shape(ours) == _shape(theirs), rendered


_TAGS = st.sampled_from(
    ["a", "b", " ", "\n", "<p>", "</p>", "<div>", "</div>", "<b>", "</b>", "<i class=x>", "</i>",
     "<ul><li>", "</li>", "</ul>", "<table>", "<tr>", "<td>", "</td>", "</table>", "<h1>", "</h1>",
     "<br>", "<br/>", "&amp;", "&lt;", "&eacute;", "&#x4e00;", "&nosuch;", "&", "<", "< a", "</",
     "</ >", "<!-- c -->", "<!c>", "<?c?>", "<span title='>'>", '<span a="<b>">', "<a href=x/>",
     "</a>", "<pre>", "</pre>", "<textarea>", "</textarea>", "<x-y>", '"', "'", ">", "=", "/>",
     "<style>a{}</style>", "<script>'<b>'</script>", "<title>t</title>", "\u00a0", "Ж"]
)  # fmt: skip


@given(soup=st.lists(_TAGS, max_size=25).map("".join))
def test_another_reader_of_html_finds_the_same_characters(soup: str) -> None:
    page = f"<html><body>x{soup}"
    ours = _or_none(page, "a.html")
    assume(ours is not None)
    assert ours is not None

    tree = lxml_html.document_fromstring(page)
    for silent in list(tree.iter("script", "style", "title", etree.Comment, etree.PI)):
        silent.drop_tree()
    theirs = "".join(tree.text_content().split())

    assert "".join("".join(one.text.split()) for one in ours.text.provisions) == theirs


lines = st.lists(st.text(_LETTERS + "-–•\t\u00a0", max_size=90), max_size=30)


@given(lines=lines, end=st.sampled_from(["\n", "\r\n", "\r", "\n\n", "\f"]))
def test_plain_text_keeps_every_character_in_order(lines: list[str], end: str) -> None:
    source = end.join(lines)
    assume(_LAYOUT.sub("", source))

    read_ = "".join(one.text for one in _provisions(source, "a.txt"))

    assert _LAYOUT.sub("", read_) == _LAYOUT.sub("", source)


@given(text=st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=60))
def test_a_page_keeps_every_character_in_order(text: str) -> None:
    assume(_LAYOUT.sub("", text))
    page = f"<p>{entities.escape(text)}</p>"

    read_ = "".join(one.text for one in _provisions(page, "a.html"))

    assert _LAYOUT.sub("", read_) == _LAYOUT.sub("", text)


@given(text=st.text(st.characters(exclude_categories=["Cs", "Co"]), max_size=80))
def test_the_quick_look_for_hazards_misses_none_that_the_closer_look_finds(text: str) -> None:
    quick = character_hazards([Provision("paragraph", text)])
    # A character for private use calls for the closer look at everything beside it.
    closer = character_hazards([Provision("paragraph", text + " \ue000")])

    kinds = [one.code for one in quick]
    assert set(kinds) | {"private-character"} == {one.code for one in closer}
    assert ("private-character" in kinds) == any(
        unicodedata.category(letter) == "Cn" for letter in text
    )


@given(soup=markdown_soup, file=st.sampled_from(["a.md", "a.html", "a.txt"]))
def test_what_is_read_has_a_canonical_form(soup: str, file: str) -> None:
    reading = _or_none(soup, file)
    assume(reading is not None)
    assert reading is not None

    assert parse(canonical(reading.text)) == reading.text
    assert len(reading.source.places) == len(reading.text.provisions)
    assert all(one.text or one.label or one.kind != "paragraph" for one in reading.text.provisions)
    assert isinstance(reading.text, Text)
