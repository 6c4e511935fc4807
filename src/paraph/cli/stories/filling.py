"""Forms filled in, as an office does it: by hand, in the cells of a sheet or of a document."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from lxml import etree

from paraph.agreement.delivery.form import ASKED
from paraph.formats.workbook import read_sheet

_SHEET, _BODY = "xl/worksheets/sheet1.xml", "word/document.xml"
_CELLS = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_WORDS = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_LABELS = dict(ASKED)
_COLUMNS = dict(zip(_LABELS, "CDEFGH", strict=True))

Answers = Mapping[str, Mapping[str, str]]
"""What is filled in: by indicator, and by what is asked of it."""


def filled_in(form: bytes, name: str, answers: Answers) -> bytes:
    """Return a form with answers in it; whatever else stands in it stays as it is."""
    if name.endswith(".xlsx"):
        return _with_part(form, _SHEET, _in_sheet(form, answers))
    return _with_part(form, _BODY, _in_document(form, answers))


def _with_part(package: bytes, part: str, content: bytes) -> bytes:
    made = BytesIO()
    with ZipFile(BytesIO(package)) as old, ZipFile(made, "w", ZIP_DEFLATED) as new:
        for each in old.infolist():
            kept = content if each.filename == part else old.read(each)
            new.writestr(each, kept, ZIP_DEFLATED)
    return made.getvalue()


def _tree(package: bytes, part: str) -> etree._Element:
    with ZipFile(BytesIO(package)) as held:
        return etree.fromstring(held.read(part))


def _written(tree: etree._Element) -> bytes:
    made: bytes = etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True)
    return made


def _in_sheet(form: bytes, answers: Answers) -> bytes:
    held = read_sheet(form, "form.xlsx", "Report")
    rows = {cell.value: place[1:] for place, cell in held.items() if place[0] == "A"}
    tree = _tree(form, _SHEET)
    cells = {str(each.get("r")): each for each in tree.iter(f"{_CELLS}c")}
    for indicator, told in answers.items():
        for asked, words in told.items():
            cell = cells[f"{_COLUMNS[asked]}{rows[indicator]}"]
            for child in list(cell):
                cell.remove(child)
            cell.set("t", "inlineStr")
            inline = etree.SubElement(etree.SubElement(cell, f"{_CELLS}is"), f"{_CELLS}t")
            inline.text = words
    return _written(tree)


def _in_document(form: bytes, answers: Answers) -> bytes:
    tree = _tree(form, _BODY)
    left = set(answers)
    for table in tree.iter(f"{_WORDS}tbl"):
        rows = {
            _said(cells[0]): cells[1]
            for row in table.iter(f"{_WORDS}tr")
            if len(cells := row.findall(f"{_WORDS}tc")) > 1
        }
        indicator = _said(rows["indicator"]) if "indicator" in rows else ""
        for asked, words in answers.get(indicator, {}).items():
            _say(rows[_LABELS[asked]], words)
        left.discard(indicator)
    if left:
        raise KeyError(*left)
    return _written(tree)


def _said(cell: etree._Element) -> str:
    return "".join([each.text or "" for each in cell.iter(f"{_WORDS}t")])


def _say(cell: etree._Element, words: str) -> None:
    paragraph = cell.find(f"{_WORDS}p")
    if paragraph is None:
        raise KeyError(words)
    for run in paragraph.findall(f"{_WORDS}r"):
        paragraph.remove(run)
    etree.SubElement(etree.SubElement(paragraph, f"{_WORDS}r"), f"{_WORDS}t").text = words
