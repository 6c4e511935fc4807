"""Texts that show one feature each, for what becomes of it in every format that is written."""

from __future__ import annotations

from base64 import b64decode
from hashlib import sha256

from paraph.text.node import OBJECT, Mark, Provision, Text
from paraph.text.reading import Emphasis, LiteralText, Reading, Source

_BASE64 = (
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJg"
    "gg=="
)
PICTURE = b64decode(_BASE64)
DIGEST = f"sha256:{sha256(PICTURE).hexdigest()}"
HELD = f'<p><img src="data:image/png;base64,{_BASE64}">'.encode()

WORDS = "The Parties shall meet once a year."


def reading(
    *provisions: Provision,
    content: bytes = b"",
    emphasis: tuple[Emphasis, ...] = (),
    literal: tuple[LiteralText, ...] = (),
) -> Reading:
    """Return a reading of provisions that no file had, in English."""
    source = Source(
        file="made", format="docx", language="en", content=content, emphasis=emphasis,
        literal=literal,
    )  # fmt: skip
    return Reading(Text(provisions), source=source)


def marked(name: str, value: str = "", text: str = WORDS, start: int = 4, end: int = 11) -> Reading:
    """Return a reading of one paragraph with one mark."""
    return reading(Provision("paragraph", text, marks=(Mark(start, end, name, value),)))


def shown(name: str, value: str) -> Reading:
    """Return a reading of one paragraph with one object in it."""
    text = f"As shown: {OBJECT} and so on."
    content = HELD if name == "image" else b""
    provision = Provision("paragraph", text, marks=(Mark(10, 11, name, value),))
    return reading(provision, content=content)


def paragraph(text: str, label: str = "", level: int = 0, depth: int = 0) -> Provision:
    return Provision("paragraph", text, label, level, depth)


def table(
    *rows: tuple[str, ...], spans: dict[tuple[int, int], str] | None = None
) -> list[Provision]:
    """Return a table of cells with text, and with spans by row and place in it."""
    found = [Provision("table")]
    for at, row in enumerate(rows):
        found.append(Provision("row", depth=1))
        for place, text in enumerate(row):
            span = (spans or {}).get((at, place))
            marks = (Mark(0, 0, "span", span),) if span else ()
            found.append(Provision("cell", text, depth=2, marks=marks))
    return found


def note(mark: str, text: str, variant: str = "") -> list[Provision]:
    """Return a paragraph that calls a note, and the note."""
    kind = (Mark(0, 0, "variant", variant),) if variant else ()
    return [
        Provision("paragraph", f"{WORDS}{OBJECT}", marks=(Mark(35, 36, "note", mark),)),
        Provision("note", text, mark, depth=1, marks=kind),
    ]


FEATURES: dict[str, Reading] = {
    "paragraphs": reading(paragraph(WORDS), paragraph("They shall meet in turn.")),
    "headings to level 6": reading(
        *[Provision("heading", f"Part {level}", level=level) for level in range(1, 7)]
    ),
    "headings to level 9": reading(
        *[Provision("heading", f"Part {level}", level=level) for level in range(1, 10)]
    ),
    "numbers 1. and 1), bullets": reading(
        paragraph("one", "1.", 1),
        paragraph("two", "2.", 1),
        paragraph("two a", "•", 2),
        paragraph("two b", "•", 2),
        paragraph("three", "3.", 1),
        paragraph("after"),
        paragraph("seven", "7)", 1),
        paragraph("eight", "8)", 1),
    ),
    "numbers of any other form": reading(
        Provision("heading", "Scope", "Article 1", 1),
        paragraph("one", "1.1", 2),
        paragraph("first", "(a)", 3),
        paragraph("second", "(b)", 3),
        paragraph("two", "1.2", 2),
        Provision("heading", "Terms", "Article 1bis", 1),
        paragraph("small", "ii.", 2),
        paragraph("odd", "§ 7-a", 2),
    ),
    "nesting without a number": reading(
        paragraph("one", "1.", 1), paragraph("goes on", "", 1), paragraph("deep", "", 3)
    ),
    "tables": reading(*table(("a", "b"), ("c", ""), ("e", "f")), paragraph(WORDS)),
    "cells over several columns or rows": reading(
        *table(("a", "b"), ("c",), ("d", "e"), spans={(0, 0): "1,2"}),
        *table(("wide",), ("c", "d"), spans={(0, 0): "2,1"}),
    ),
    "several paragraphs, lists and tables in a cell": reading(
        Provision("table"),
        Provision("row", depth=1),
        Provision("cell", "first", depth=2),
        paragraph("second", depth=3),
        Provision("paragraph", "item", "1.", 1, 3),
        Provision("table", depth=3),
        Provision("row", depth=4),
        Provision("cell", "inner", depth=5),
        Provision("cell", "numbered", "2.", 1, depth=2),
    ),
    "footnotes, numbered 1, 2, 3": reading(*note("1", "See the Annex."), *note("2", "Ibid.")),
    "footnotes with other marks": reading(*note("*", "See the Annex."), *note("**", "Ibid.")),
    "endnotes": reading(*note("i", "See the Annex.", "endnote"), *note("ii", "Ibid.", "endnote")),
    "text boxes": reading(
        Provision("paragraph", f"{WORDS}{OBJECT}", marks=(Mark(35, 36, "box"),)),
        Provision("box", "In the box", depth=1),
        paragraph("and more", depth=2),
    ),
    "headers and footers": reading(
        paragraph(WORDS),
        Provision("header", "Draft of 3 May"),
        Provision("footer", f"Page {OBJECT}", marks=(Mark(5, 6, "field", "PAGE"),)),
    ),
    "sections": reading(
        paragraph(WORDS),
        Provision("section", marks=(Mark(0, 0, "section", "continuous"),)),
        paragraph("They shall meet in turn."),
    ),
    "line breaks": reading(paragraph("one\ntwo\n\nthree")),
    "page and column breaks": reading(paragraph("one\ftwo\vthree")),
    "tabs, runs of blanks, blanks at the ends": reading(paragraph(" one\ttwo  three ")),
    "superscript and subscript": reading(
        Provision(
            "paragraph",
            "10m2 and H2O",
            marks=(Mark(3, 4, "superscript"), Mark(10, 11, "subscript")),
        )
    ),
    "raised and lowered": reading(
        Provision(
            "paragraph", "10m2 and H2O", marks=(Mark(3, 4, "raised"), Mark(10, 11, "lowered"))
        )
    ),
    "strike": marked("strike"),
    "capitals": marked("caps"),
    "small capitals": marked("smallcaps"),
    "hidden": marked("hidden"),
    "links": marked("link", "https://example.org/a?b=c&d=(e)"),
    "signs of symbol fonts": marked("symbol", "Wingdings", "Tick \uf0fc here", 5, 6),
    "ruby": marked("ruby", "すうがく", "\u3053\u308c\u306f\u6570\u5b66\u3067\u3059", 3, 5),
    "images": shown("image", f"{DIGEST} a red dot"),
    "images from an address": shown("image", "https://example.org/seal.png the seal"),
    "equations": shown("equation", "<math><mi>x</mi><mo>=</mo><mn>2</mn></math>"),
    "check boxes": shown("checkbox", "1"),
    "rules": reading(
        paragraph("above"),
        Provision("paragraph", OBJECT, marks=(Mark(0, 1, "rule"),)),
        paragraph("below"),
    ),
    "charts and embedded objects": shown("object", "Excel.Sheet.12 sha256:00"),
    "emphasis": reading(
        paragraph(WORDS),
        emphasis=(
            Emphasis(0, 4, 11, "bold"),
            Emphasis(0, 12, 17, "italic"),
            Emphasis(0, 18, 22, "underlined"),
        ),
    ),
    "code": reading(paragraph(WORDS), literal=(LiteralText(0, 4, 11, "code"),)),
    "words of another language": reading(
        paragraph(WORDS), literal=(LiteralText(0, 4, 11, "language la"),)
    ),
}
"""One text for each row of the table in docs/reference/formats.md."""
