"""The pairs of documents that the benches compare: made once, the same everywhere.

    python -m bench.documents [NAME...]

They are kept in `bench/.cache`, in a folder of their own for each state of the code that makes
them.
"""

import io
import re
import sys
import zipfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import islice
from pathlib import Path
from xml.sax.saxutils import escape

import docx
from bench import treaty, word
from bench.treaty import VOCABULARY, Block, Paragraph, Table, draw
from docx.document import Document
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph as DocxParagraph
from lxml import etree

HERE = Path(__file__).resolve().parent
CACHE = HERE / ".cache"
DOCUMENT = "word/document.xml"


@dataclass(frozen=True, slots=True)
class Pair:
    """Two documents to compare, and one line on what they are."""

    name: str
    caption: str
    old: Path
    new: Path


def pair(name: str) -> Pair:
    """Return the pair of that name, made now if it is not in the cache."""
    caption, make = PAIRS[name]
    folder = CACHE / "documents" / _state()
    old, new = folder / f"{name}-old.docx", folder / f"{name}-new.docx"
    if not (old.exists() and new.exists()):
        folder.mkdir(parents=True, exist_ok=True)
        for path, content in zip((old, new), make(), strict=True):
            unfinished = path.with_suffix(".unfinished")
            unfinished.write_bytes(content)
            unfinished.replace(path)
    return Pair(name, caption, old, new)


def _state() -> str:
    sources = (HERE / name for name in ("documents.py", "treaty.py", "word.py"))
    return sha256(b"".join(source.read_bytes() for source in sources)).hexdigest()[:12]


# ---------------------------------------------------------------- the treaty


def _clean() -> Iterator[bytes]:
    blocks = treaty.treaty()
    yield _written(blocks)
    yield _written(treaty.revise(blocks))


def _many() -> Iterator[bytes]:
    blocks = treaty.treaty()
    yield _written(treaty.slip(blocks))
    yield _written(treaty.revise(blocks, edits=250))


def _slips() -> Iterator[bytes]:
    blocks = treaty.treaty()
    yield _written(treaty.slip(blocks, slips=2500))
    yield _written(blocks)


def _word() -> Iterator[bytes]:
    yield from _both_as_word("clean")


def _many_word() -> Iterator[bytes]:
    yield from _both_as_word("many")


def _short() -> Iterator[bytes]:
    blocks = _first_pages(2)
    yield _written(blocks)
    yield _written(treaty.revise(blocks, edits=6))


def _short_word() -> Iterator[bytes]:
    yield from _both_as_word("short")


def _both_as_word(name: str) -> Iterator[bytes]:
    made = pair(name)
    yield _as_word(made.old.read_bytes(), "old")
    yield _as_word(made.new.read_bytes(), "new")


def _long() -> Iterator[bytes]:
    made = pair("clean")
    yield _ten_times(made.old.read_bytes())
    yield _ten_times(made.new.read_bytes())


def _first_pages(pages: int) -> list[Block]:
    """Return whole provisions from the second convention on, of that many pages."""
    blocks = treaty.treaty()
    start = next(at for at, block in enumerate(blocks) if isinstance(block, Table)) + 1
    first: list[Block] = []
    for block in blocks[start:]:
        first.append(block)
        if treaty.words(first) >= pages * treaty.PAGE:
            break
    return first


def _written(blocks: Sequence[Block]) -> bytes:
    """Return the blocks as a file made with python-docx, without the time of its making."""
    document = docx.Document()
    styles = {style.name: style for style in document.styles}
    restart = True
    numbers = 0
    for block in blocks:
        match block:
            case Table(rows):
                table = document.add_table(len(rows), max(map(len, rows)), styles["Table Grid"])
                for row, texts in zip(table.rows, rows, strict=True):
                    for cell, text in zip(row.cells, texts, strict=True):
                        cell.paragraphs[0].add_run(text)
            case Paragraph("List Number" as style, text):
                numbers = _restarted(document) if restart else numbers
                _number(document.add_paragraph(text, styles[style]), numbers)
            case Paragraph(style, text):
                document.add_paragraph(text, styles[style])
        restart = not (isinstance(block, Paragraph) and block.style == "List Number")
    buffer = io.BytesIO()
    document.save(buffer)
    return _changed(buffer.getvalue(), {})


def _restarted(document: Document) -> int:
    """Begin the numbers of "List Number" again at 1, and return the list that does."""
    numbering = document.part.numbering_part.element
    own = document.styles["List Number"].element.pPr.numPr.numId.val
    (abstract,) = numbering.xpath(f"w:num[@w:numId='{own}']/w:abstractNumId/@w:val")
    number = numbering.add_num(int(abstract))
    number.add_lvlOverride(ilvl=0).add_startOverride(1)
    return int(number.numId)


def _number(paragraph: DocxParagraph, numbers: int) -> None:
    properties = paragraph._p.get_or_add_pPr()  # noqa: SLF001 (python-docx has no other door)
    number = etree.SubElement(properties, qn("w:numPr"))
    etree.SubElement(number, qn("w:numId"), {qn("w:val"): str(numbers)})


def _as_word(package: bytes, side: str) -> bytes:
    def cut(document: str) -> str:
        made = word.as_word_makes_it(document, side)
        if _said(made) != _said(document):
            raise AssertionError("cutting the runs has changed the text")
        return made

    return _changed(package, {DOCUMENT: cut, "word/settings.xml": word.with_sessions})


def _said(document: str) -> str:
    return re.sub(r"<[^>]*>", "", re.sub(r"</w:p>", "\n", document))


def _ten_times(package: bytes) -> bytes:
    def repeated(document: str) -> str:
        head, body, tail = _parted(document)
        pieces = re.split(r"(?<=>)([^<]+)(?=</w:t>)", body)
        copies = [
            "".join(
                treaty.vary(piece, copy) if copy and at % 2 else piece
                for at, piece in enumerate(pieces)
            )
            for copy in range(10)
        ]
        return "".join((head, *copies, tail))

    return _changed(package, {DOCUMENT: repeated})


# ---------------------------------------------------------------- hard cases


def _one_paragraph() -> Iterator[bytes]:
    old = _words(200_000)
    new = [
        VOCABULARY[draw(len(VOCABULARY), "edit", at)] if not draw(50, "where", at) else said
        for at, said in enumerate(old)
    ]
    yield _plain([" ".join(old)])
    yield _plain([" ".join(new)])


def _equal_paragraphs() -> Iterator[bytes]:
    said = "The Parties shall keep each other informed and shall consult at the request of either."
    old = [said] * 100_000
    new = list(old)
    for number in range(10):
        new[number * 9_973 + 17] = said.replace("either", f"either, within {number + 2} days")
    for number in range(5):
        new.insert(number * 19_961 + 23, f"Each Party shall name {number + 2} persons to do so.")
    yield _plain(old)
    yield _plain(new)


def _shuffled() -> Iterator[bytes]:
    old = _words(50_000)
    order = sorted(range(len(old)), key=lambda at: draw(1 << 40, "order", at))
    yield _plain([" ".join(old)])
    yield _plain([" ".join(old[at] for at in order)])


def _words(count: int) -> list[str]:
    said = [
        every
        for copy in range(2)
        for block in treaty.treaty()
        if isinstance(block, Paragraph)
        for every in treaty.vary(block.text, copy).split()
    ]
    return list(islice(said, count))


def _plain(paragraphs: Sequence[str]) -> bytes:
    """Return a file of python-docx's own with nothing in it but these paragraphs."""
    runs = (f"<w:p><w:r><w:t>{escape(text)}</w:t></w:r></w:p>" for text in paragraphs)

    def filled(document: str) -> str:
        head, _, tail = _parted(document)
        return "".join((head, *runs, tail))

    return _changed(_written([Paragraph("Normal", "-")]), {DOCUMENT: filled})


# ---------------------------------------------------------------- packages


def _parted(document: str) -> tuple[str, str, str]:
    """Return what stands before the content of the body, the content, and what follows it."""
    start = document.index("<w:body>") + len("<w:body>")
    end = document.rindex("<w:sectPr")
    return document[:start], document[start:end], document[end:]


def _changed(package: bytes, changes: dict[str, Callable[[str], str]]) -> bytes:
    """Return the package with those parts changed, and no time of day in it."""
    buffer = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(package)) as source,
        zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for name in source.namelist():
            part = source.read(name)
            if name in changes:
                part = changes[name](part.decode()).encode()
            entry = zipfile.ZipInfo(name)
            entry.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(entry, part)
    return buffer.getvalue()


PAIRS: dict[str, tuple[str, Callable[[], Iterator[bytes]]]] = {
    "clean": ("331 pages of treaties made with python-docx, 150 edits", _clean),
    "many": ("331 pages made with python-docx, 250 edits and 250 slips put right", _many),
    "many-word": ("those 331 pages, 500 changes, as Word makes them", _many_word),
    "word": ("the pages of clean as Word makes them: runs cut every few words", _word),
    "slips": ("331 pages made with python-docx, 2,500 slips put right", _slips),
    "short": ("2 pages made with python-docx, 6 edits", _short),
    "short-word": ("the 2 pages as Word makes them", _short_word),
    "long": ("3,310 pages made with python-docx: ten varied copies, 1,500 edits", _long),
    "one-paragraph": ("one paragraph of 200,000 words, 2% edited", _one_paragraph),
    "equal-paragraphs": ("100,000 equal paragraphs, 10 changed and 5 inserted", _equal_paragraphs),
    "shuffled": ("one paragraph of 50,000 words, all reordered", _shuffled),
}


if __name__ == "__main__":
    for chosen in sys.argv[1:] or PAIRS:
        made = pair(chosen)
        for path in (made.old, made.new):
            print(f"{path.relative_to(HERE)}: {path.stat().st_size:,} bytes, {made.caption}")
