"""The example agreement as Word's parts of text: paragraphs, tables, runs, fields and notes."""

import re
from collections.abc import Iterator

from examples.agreement import Draft, NoteMark, Piece, Provision, Reference, Words, pieces
from examples.elements import bookmark_name, digest, hex_id, part, tag, text_element
from examples.look import FINAL, FIRST, SITTINGS, Look

_TEXT_WIDTH = 9070  # twips between the margins of A4


class Writer:
    """Writes the parts that hold text, and keeps count of bookmarks."""

    def __init__(self, draft: Draft, look: Look) -> None:
        self._draft = draft
        self._look = look
        self._style = look.styles
        self._bookmarks = 0
        self._targets = {
            piece.key
            for provision in draft.everything()
            for piece in pieces(provision.block.text)
            if isinstance(piece, Reference) and piece.form != "typed"
        }

    # -- parts

    def document(self) -> str:
        body: list[str] = []
        rows: list[str] = []
        for provision in self._draft.provisions:
            if provision.block.kind in {"columns", "row", "total"}:
                rows.append(self._row(provision))
                continue
            after_table = bool(rows)
            if rows:
                body.append(self._programmes(rows))
                rows = []
            if provision.block.kind == "sign":
                body.append(self._signatures(provision))
            elif provision.block.kind != "header":
                body.append(self._provision(provision, after_table=after_table))
        section = tag(
            "sectPr",
            tag("headerReference", type="default", r_id="rId8"),
            tag("footerReference", type="default", r_id="rId9"),
            tag("pgSz", w=11906, h=16838),
            tag(
                "pgMar",
                top=1247,
                right=1418,
                bottom=1134,
                left=1418,
                header=709,
                footer=709,
                gutter=0,
            ),
            tag("cols", space=708),
            tag("titlePg"),
            tag("docGrid", linePitch=360),
            rsidR=FIRST,
        )
        return part("document", tag("body", *body, section))

    def notes(self, kind: str) -> str:
        provisions = self._draft.notes if kind == "footnote" else self._draft.endnotes
        mark = _run(tag(f"{kind}Ref"), tag("rStyle", val=self._style[f"{kind} reference"]))
        space = _run(text_element(" "))
        written = [_separator(kind, "separator", -1), _separator(kind, "continuationSeparator", 0)]
        for place, provision in enumerate(provisions, start=1):
            style = tag("pStyle", val=self._style[f"{kind} text"])
            inner = mark + space + self._runs(provision, provision.block.text)
            written.append(tag(kind, self._paragraph(provision.address, style, inner), id=place))
        return part(f"{kind}s", *written)

    def header(self) -> str:
        provision = next(item for item in self._draft.provisions if item.block.kind == "header")
        style = tag("pStyle", val=self._style["header"])
        inner = self._runs(provision, provision.block.text)
        return part("hdr", self._paragraph("header", style, inner))

    def footer(self) -> str:
        style = tag("pStyle", val=self._style["footer"])
        return part("ftr", self._paragraph("footer", style, _field(" PAGE ", "2", "<w:noProof/>")))

    # -- paragraphs

    def _paragraph(self, seed: str, properties: str, content: str) -> str:
        sitting = SITTINGS[digest("paragraph", seed)[0] % 4]
        return tag(
            "p",
            tag("pPr", properties),
            content,
            w14_paraId=hex_id("paraId", seed),
            w14_textId="77777777",
            rsidR=sitting,
            rsidRDefault=sitting,
            rsidP=FIRST,
        )

    def _provision(self, provision: Provision, *, after_table: bool) -> str:
        block = provision.block
        content = self._runs(provision, block.text)
        if block.kind == "annex":
            content = _run("<w:lastRenderedPageBreak/>") + content
        if block.key in self._targets and provision.level is not None:
            content = self._bookmarked(block.key, content)
        properties = self._properties(provision)
        properties += tag("spacing", before=240) if after_table else ""
        return self._paragraph(_seed(provision), properties, content)

    def _properties(self, provision: Provision) -> str:
        kind = provision.block.kind
        name = {
            "title": "Title",
            "recital": "Recital",
            "article": "heading 1",
            "paragraph": "List Number",
            "point": "List Number 2",
            "annex": "Annex Title",
            "caption": "caption",
        }.get(kind, "Body Text")
        style = tag("pStyle", val=self._style[name])
        if provision.annexed and provision.level is not None:
            level = tag("ilvl", val=provision.level)
            return style + tag("numPr", level, tag("numId", val=2))
        if kind in {"formula", "done"}:
            return style + "<w:keepNext/>" + tag("spacing", before=360, after=360)
        return style

    def _bookmarked(self, key: str, content: str) -> str:
        self._bookmarks += 1
        begin = tag("bookmarkStart", id=self._bookmarks, name=bookmark_name(key))
        return begin + content + tag("bookmarkEnd", id=self._bookmarks)

    # -- tables

    def _programmes(self, rows: list[str]) -> str:
        style = tag("tblStyle", val=self._style["Table Grid"])
        return _table(style, tag("jc", val="center"), _COLUMNS, rows)

    def _row(self, provision: Provision) -> str:
        kind = provision.block.kind
        span = _AMOUNT if kind == "total" else 1  # a total spans the columns before the amount
        widths = (sum(_COLUMNS[:span]), *_COLUMNS[span:])
        properties = ("<w:tblHeader/>" if kind == "columns" else "") + "<w:cantSplit/>"
        cells = []
        texts = [text.strip() for text in provision.block.text.split(" | ")]
        for place, (text, width) in enumerate(zip(texts, widths, strict=True)):
            shape = tag("tcW", w=width, type="dxa")
            shape += tag("gridSpan", val=span) if span > 1 and place == 0 else ""
            shape += tag("shd", val="clear", color="auto", fill="E7E6E6") * (kind == "columns")
            shape += tag("vAlign", val="center") if kind == "columns" else ""
            style = tag("pStyle", val=self._style["Table Text"])
            right = place + span - 1 == _AMOUNT and kind != "columns"
            style += tag("jc", val="right") if right else ""
            bold = kind in {"columns", "total"}
            content = self._runs(provision, text, "<w:b/>" if bold else "")
            seed = f"{_seed(provision)}/{place}"
            cells.append(tag("tc", tag("tcPr", shape), self._paragraph(seed, style, content)))
        return _table_row(_seed(provision), properties, cells)

    def _signatures(self, provision: Provision) -> str:
        half = _TEXT_WIDTH // 2
        texts = provision.block.text.split(" | ")
        rows = []
        for line, contents in enumerate([texts, ["_" * 24] * len(texts)]):
            cells = []
            for place, text in enumerate(contents):
                style = tag("pStyle", val=self._style["Table Text"]) + "<w:keepNext/>"
                style += tag("spacing", before=720 if line else 240, after=60)
                style += tag("jc", val="center")
                content = self._runs(provision, text, "" if line else "<w:b/>")
                seed = f"{_seed(provision)}/{line}/{place}"
                paragraph = self._paragraph(seed, style, content)
                width = tag("tcPr", tag("tcW", w=half, type="dxa"))
                cells.append(tag("tc", width, paragraph))
            rows.append(_table_row(f"{_seed(provision)}/{line}", "<w:cantSplit/>", cells))
        style = tag("tblStyle", val=self._style["Normal Table"])
        return _table(style, "", (half, half), rows)

    # -- runs

    def _runs(self, provision: Provision, text: str, properties: str = "") -> str:
        return "".join(self._piece(provision, piece, properties) for piece in pieces(text))

    def _piece(self, provision: Provision, piece: Piece, properties: str) -> str:
        match piece:
            case Words():
                return "".join(self._words(provision, piece, properties))
            case Reference(key, form):
                shown = self._draft.shown(piece)
                if form == "typed":
                    return _run(text_element(shown), properties)
                return _field(
                    f" REF {bookmark_name(key)} {self._switches(provision, piece)} ",
                    shown,
                    properties,
                )
            case NoteMark(kind, key):
                return self._note(kind, key)

    def _switches(self, provision: Provision, reference: Reference) -> str:
        r"""The switches that show the number wanted (ECMA-376, part 1, field REF).

        `\r` gives the number relative to where the field stands, `\n` the number alone.
        `\t`, which would cut "Article 5" down to "5", is not used: LibreOffice ignores it.
        """
        target = self._draft.target(reference.key)
        near = target.level == 1 and target.article == provision.article
        return r"\r \h" if near or target.level == 0 else r"\n \h"

    def _note(self, kind: str, key: str) -> str:
        name = "footnote" if kind == "note" else "endnote"
        notes = self._draft.notes if kind == "note" else self._draft.endnotes
        place = [note.block.key for note in notes].index(key) + 1
        style = tag("rStyle", val=self._style[f"{name} reference"])
        return _run(tag(f"{name}Reference", id=place), style)

    def _words(self, provision: Provision, words: Words, properties: str) -> Iterator[str]:
        """Yield runs as Word leaves them: cut between sittings, and around each marked word."""
        properties += "<w:i/>" if words.italic else ""
        if words.edited:
            yield _run(text_element(words.text), properties, FINAL)
            return
        doubled, unknown = self._look.doubled, "|".join(sorted(self._look.unknown))
        parts = re.split(rf"\b({doubled}|{unknown})\b", words.text)
        for place, stretch in enumerate(parts):
            if place % 2:
                mark = "gram" if stretch == doubled else "spell"
                yield tag("proofErr", type=f"{mark}Start")
                yield _run(text_element(stretch), properties)
                yield tag("proofErr", type=f"{mark}End")
            else:
                for chunk, sitting in _chunks(_seed(provision), stretch):
                    yield _run(text_element(chunk), properties, sitting)


def _seed(provision: Provision) -> str:
    """What the look of a provision depends on: not its number, so that a move changes little."""
    return f"{provision.article}/{provision.address.partition(',')[2]}/{provision.block.kind}"


def _chunks(seed: str, text: str) -> Iterator[tuple[str, str]]:
    """Cut `text` where a writer stopped and came back: after a word, now and then inside one."""
    chunk, sitting = "", ""
    for word in re.findall(r"[^ ]+ *| +", text):
        chance, choice = digest(seed, word)[:2]
        middle = len(word) // 2
        if chance < _CUTS_AFTER:
            yield chunk + word, sitting
            chunk, sitting = "", _another(sitting, choice)
        elif chance < _CUTS_INSIDE and len(word) > _LONG_WORD:
            yield chunk + word[:middle], sitting
            chunk, sitting = word[middle:], _another(sitting, choice)
        else:
            chunk += word
    if chunk:
        yield chunk, sitting


def _another(sitting: str, choice: int) -> str:
    others = [other for other in SITTINGS if other != sitting]
    return others[choice % len(others)]


_CUTS_AFTER, _CUTS_INSIDE = 26, 36  # of 256: about one word in ten, one long word in thirty
_LONG_WORD = 6


def _run(content: str, properties: str = "", sitting: str = "") -> str:
    shape = tag("rPr", properties) if properties else ""
    return tag("r", shape, content, rsidR=sitting) if sitting else tag("r", shape, content)


def _field(instruction: str, shown: str, properties: str = "") -> str:
    """Return a complex field with its stored result, and the empty run that Word leaves in it."""
    contents = (
        tag("fldChar", fldCharType="begin"),
        text_element(instruction, "instrText"),
        *([""] if "REF" in instruction else []),
        tag("fldChar", fldCharType="separate"),
        text_element(shown),
        tag("fldChar", fldCharType="end"),
    )
    return "".join(_run(content, properties) for content in contents)


def _separator(kind: str, name: str, number: int) -> str:
    spacing = tag("pPr", tag("spacing", after=0, line=240, lineRule="auto"))
    paragraph = tag(
        "p",
        spacing,
        _run(tag(name)),
        w14_paraId=hex_id(kind, name),
        w14_textId="77777777",
        rsidR=FIRST,
        rsidRDefault=FIRST,
        rsidP=FIRST,
    )
    return tag(kind, paragraph, type=name, id=number)


_COLUMNS = (1750, 1320, 2550, 1600, 1850)  # twips
_AMOUNT = 3  # the column of the amounts, counted from 0


def _table(style: str, alignment: str, widths: tuple[int, ...], rows: list[str]) -> str:
    properties = tag(
        "tblPr",
        style,
        tag("tblW", w=sum(widths), type="dxa"),
        alignment,
        tag("tblLayout", type="fixed"),
        tag(
            "tblLook",
            val="04A0",
            firstRow=1,
            lastRow=0,
            firstColumn=1,
            lastColumn=0,
            noHBand=0,
            noVBand=1,
        ),
    )
    grid = tag("tblGrid", *(tag("gridCol", w=width) for width in widths))
    return tag("tbl", properties, grid, *rows)


def _table_row(seed: str, properties: str, cells: list[str]) -> str:
    return tag(
        "tr",
        tag("trPr", properties),
        *cells,
        rsidR=FIRST,
        w14_paraId=hex_id("row", seed),
        w14_textId="77777777",
        rsidTr=FIRST,
    )
