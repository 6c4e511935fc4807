"""Invented documents, printed as PDF by what is here: typst, LibreOffice, Chromium."""

from __future__ import annotations

import html
import importlib.util
import shutil
import subprocess
from collections.abc import Callable, Sequence
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

import docx
from docx.enum.text import WD_PARAGRAPH_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph


class Chance:
    """Draws that are the same at every run."""

    def __init__(self, seed: int) -> None:
        self._state = seed

    def randint(self, least: int, most: int) -> int:
        """Return a number from `least` to `most`."""
        self._state = (self._state * 1_103_515_245 + 12_345) % (1 << 31)
        return least + (self._state >> 8) % (most - least + 1)

    def choice(self, from_: Sequence[str]) -> str:
        """Return one of them."""
        return from_[self.randint(0, len(from_) - 1)]

    def sample(self, from_: Sequence[int], count: int) -> list[int]:
        """Return some of them, none twice."""
        left = list(from_)
        return [left.pop(self.randint(0, len(left) - 1)) for _ in range(count)]


class Block(NamedTuple):
    """A piece of a document: `title`, `heading`, `paragraph`, `item` or `row` (cells by tabs)."""

    kind: str
    words: str


class Dress(NamedTuple):
    """How a document looks: columns, type area, indents instead of spaces, justified lines."""

    columns: int = 1
    justified: bool = False
    indented: bool = False
    size: int = 11


_WHO = (
    "The Parties|Each Party|The Joint Committee|The Secretariat|The Ministry of Trade|Either Party"
)
_MODAL = "shall|may|shall not|may not|will|undertakes to"
_DO = (
    "notify the other of any measure|publish its rules within 30 days|grant access to the port|"
    "keep the records for 5 years|pay 12,500 euro each quarter|appoint two members|"
    "consult without delay|inspect goods in transit|recognise the certificates|lift the duties"
)
_WHEN = (
    "before the first day of June|unless agreed otherwise in writing|at the request of the other|"
    "in accordance with Article 4|as far as its law allows|without prejudice to paragraph 2|"
    "where goods are perishable|if the Committee so decides|on a non-discriminatory basis"
)
_ABOUT = (
    "transport by road and rail|the long-term storage of grain|services in the coastal regions|"
    "the mutual recognition of tests|statistics and customs data|co-operation between ports"
)


def sentence(chance: Chance) -> str:
    """Return one sentence of an agreement, invented."""
    who, modal, do, when, about = (
        chance.choice(each.split("|")) for each in (_WHO, _MODAL, _DO, _WHEN, _ABOUT)
    )
    return f"{who} {modal} {do} for {about}, {when}."


def document(seed: int, articles: int = 18) -> list[Block]:
    """Return an invented agreement of some pages."""
    chance = Chance(seed)
    blocks = [Block("title", "Agreement on Trade between the Coast and the Hills")]
    for article in range(1, articles + 1):
        blocks.append(Block("heading", f"Article {article}"))
        for number in range(1, chance.randint(2, 4)):
            many = chance.randint(1, 5)
            words = " ".join(sentence(chance) for _ in range(many))
            blocks.append(Block("paragraph", f"{number}. {words}"))
        if article % 3 == 0:
            blocks += [Block("item", f"({letter}) {sentence(chance)[:-1]};") for letter in "abc"]
        if article % 6 == 0:
            blocks += [
                Block("row", f"Item {row}\t{sentence(chance)}\t{chance.randint(100, 9999)} tons")
                for row in range(1, 4)
            ]
        blocks.append(Block("paragraph", sentence(chance)))
    return blocks


def changed(blocks: list[Block], seed: int, count: int) -> tuple[list[Block], list[int]]:
    """Return the document with `count` words changed, each in a block of its own, and which."""
    chance = Chance(seed)
    long = [index for index, block in enumerate(blocks) if len(block.words.split()) > 6]
    chosen = sorted(chance.sample(long, count))
    found = list(blocks)
    for number, index in enumerate(chosen):
        kind, text = blocks[index]
        words = text.split(" ")
        inside = [at for at in range(2, len(words) - 1) if "\t" not in words[at]]
        at = inside[chance.randint(0, len(inside) - 1)]
        word = words[at]
        words[at : at + 1] = (
            [word, "not"], [], ["shall" if word != "shall" else "may"], [word + "s"], ["31"],
        )[number % 5]  # fmt: skip
        found[index] = Block(kind, " ".join(words))
    return found, chosen


# ---------------------------------------------------------------- documents


def as_docx(blocks: list[Block], dress: Dress = Dress()) -> bytes:  # noqa: B008
    """Return the document as DOCX, with a running head and page numbers."""
    made = docx.Document()
    section = made.sections[0]
    section.header.paragraphs[0].text = "Draft of the working group"
    _number(section.footer.paragraphs[0])
    made.styles["Normal"].font.size = docx.shared.Pt(dress.size)
    columns = section._sectPr.find(qn("w:cols"))  # noqa: SLF001
    assert columns is not None
    columns.set(qn("w:num"), str(dress.columns))
    table = None
    for kind, words in blocks:
        if kind == "row" and dress.columns == 1:  # a table would be wider than its column
            cells = words.split("\t")
            if table is None:
                table = made.add_table(0, len(cells))
                table.style = "Table Grid"
            row = table.add_row()
            row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))  # noqa: SLF001
            for cell, text in zip(row.cells, cells, strict=True):
                cell.text = text
            continue
        table = None
        if kind in {"title", "heading"}:
            made.add_heading(words, 1 if kind == "title" else 2)
            continue
        paragraph = made.add_paragraph(words.replace("\t", " "))
        form = paragraph.paragraph_format
        if kind == "item":
            form.left_indent, form.first_line_indent = docx.shared.Pt(36), docx.shared.Pt(-18)
        elif dress.indented:
            form.first_line_indent = docx.shared.Pt(18)
            form.space_after = docx.shared.Pt(0)
        if dress.justified:
            paragraph.alignment = WD_PARAGRAPH_ALIGNMENT.JUSTIFY
    out = BytesIO()
    made.save(out)
    return out.getvalue()


def _number(paragraph: Paragraph) -> None:
    run = paragraph.add_run()
    for kind, words in (("begin", ""), ("", " PAGE "), ("end", "")):
        element = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            element.set(qn("w:fldCharType"), kind)
        else:
            element.text = words
        run._r.append(element)  # type: ignore[arg-type]  # noqa: SLF001


def as_html(blocks: list[Block], dress: Dress = Dress()) -> bytes:  # noqa: B008
    """Return the document as a page."""
    style = f"body{{font-size:{dress.size}pt}}"
    if dress.justified:
        style += "p{text-align:justify}"
    if dress.indented:
        style += "p{margin:0;text-indent:18pt}"
    if dress.columns > 1:
        style += f"body{{column-count:{dress.columns}}}"
    lines = ["<!doctype html><meta charset=utf-8>", f"<style>{style}</style>"]
    rows = False
    for kind, words in blocks:
        if kind == "row":
            lines += [] if rows else ["<table border=1>"]
            cells = "".join(f"<td>{html.escape(cell)}</td>" for cell in words.split("\t"))
            lines.append(f"<tr>{cells}</tr>")
            rows = True
            continue
        lines += ["</table>"] if rows else []
        rows = False
        tag = {"title": "h1", "heading": "h2"}.get(kind, "p")
        indent = ' style="padding-left:30pt;text-indent:0"' if kind == "item" else ""
        lines.append(f"<{tag}{indent}>{html.escape(words)}</{tag}>")
    return "\n".join([*lines, "</table>" if rows else ""]).encode()


def as_typst(blocks: list[Block], dress: Dress = Dress()) -> bytes:  # noqa: B008
    """Return the document as typst has it."""
    lines = [
        (
            f"#set page(columns: {dress.columns}, header: [Draft of the working group], "
            'numbering: "1")'
        ),
        f"#set text(size: {dress.size}pt, hyphenate: false)",
        f"#set par(justify: {str(dress.justified).lower()}"
        + (", first-line-indent: 18pt, spacing: 0.65em)" if dress.indented else ")"),
    ]
    rows: list[str] = []
    for kind, words in [*blocks, Block("", "")]:
        if kind == "row":
            rows += [f"[{_typed(cell)}]" for cell in words.split("\t")]
            continue
        if rows:
            lines.append(f"#table(columns: 3, {', '.join(rows)})")
            rows = []
        if kind in {"title", "heading"}:
            lines.append(f"#heading(level: {1 if kind == 'title' else 2})[{_typed(words)}]")
        elif kind == "item":
            lines.append(f"#pad(left: 24pt)[{_typed(words)}]")
        else:
            lines.append(_typed(words))
        lines.append("")
    return "\n".join(lines).encode()


def _typed(words: str) -> str:
    return f'#"{words}"'


# ---------------------------------------------------------------- printers


def print_typst(source: bytes, folder: Path) -> bytes:
    """Return what typst prints of a document."""
    import typst  # noqa: PLC0415

    file = folder / "document.typ"
    file.write_bytes(source)
    return bytes(typst.compile(str(file)))


def print_docx(source: bytes, folder: Path) -> bytes:
    """Return what LibreOffice prints of a DOCX."""
    file = folder / "document.docx"
    file.write_bytes(source)
    program = shutil.which("soffice") or "soffice"
    profile = f"-env:UserInstallation=file://{folder}/profile"
    subprocess.run(
        [program, profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), str(file)],
        check=True,
        capture_output=True,
        timeout=120,
    )
    return file.with_suffix(".pdf").read_bytes()


def print_html(source: bytes, folder: Path) -> bytes:
    """Return what Chromium prints of a page."""
    file, out = folder / "document.html", folder / "document.pdf"
    file.write_bytes(source)
    subprocess.run(
        [
            str(chromium()),
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            f"--user-data-dir={folder}/profile",
            f"--print-to-pdf={out}",
            file.as_uri(),
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )
    return out.read_bytes()


def chromium() -> str | None:
    """Return the program, None where there is none."""
    names = ("chromium", "chromium-browser", "google-chrome")
    return next((found for name in names if (found := shutil.which(name))), None)


class Press(NamedTuple):
    """One way to print: the source that it prints, and the text that Paraph reads beside it."""

    source: Callable[[list[Block], Dress], bytes]
    print: Callable[[bytes, Path], bytes]
    beside: Callable[[list[Block], Dress], bytes]
    suffix: str
    here: bool


PRESSES = {
    "typst": Press(
        as_typst, print_typst, as_html, ".html", importlib.util.find_spec("typst") is not None
    ),
    "libreoffice": Press(as_docx, print_docx, as_docx, ".docx", bool(shutil.which("soffice"))),
    "chromium": Press(as_html, print_html, as_html, ".html", bool(chromium())),
}
