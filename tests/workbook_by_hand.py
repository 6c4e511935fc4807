"""Workbooks as somebody leaves them: cells filled in by hand, without any program for sheets."""

from __future__ import annotations

import re
from collections.abc import Mapping
from io import BytesIO
from typing import TypeAlias
from zipfile import ZIP_DEFLATED, ZipFile

from lxml import etree

Cells: TypeAlias = Mapping[str, str | float | tuple[str, str]] | Mapping[str, str]
_SPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
SHEET = "xl/worksheets/sheet1.xml"


def filled(book: bytes, cells: Cells) -> bytes:
    """Return a workbook with these cells: words, a number, or a formula and what it came to."""
    return with_part(book, SHEET, lambda content: _with_cells(content, cells))


def with_part(book: bytes, name: str, change: object) -> bytes:
    made = BytesIO()
    with ZipFile(BytesIO(book)) as old, ZipFile(made, "w", ZIP_DEFLATED) as new:
        for each in old.namelist():
            content = old.read(each)
            new.writestr(each, change(content) if each == name else content)  # type: ignore[operator]
    return made.getvalue()


def _with_cells(content: bytes, cells: Cells) -> bytes:
    root = etree.fromstring(content)
    found = {str(each.get("r")): each for each in root.iter(f"{{{_SPACE}}}c")}
    for name, value in cells.items():
        cell = found.get(name)
        if cell is None:
            row = root.find(f".//{{{_SPACE}}}row[@r='{re.sub('[A-Z]', '', name)}']")
            assert row is not None
            cell = etree.SubElement(row, f"{{{_SPACE}}}c", r=name)
        for child in list(cell):
            cell.remove(child)
        cell.attrib.pop("t", None)
        match value:
            case str():
                cell.set("t", "inlineStr")
                inline = etree.SubElement(cell, f"{{{_SPACE}}}is")
                etree.SubElement(inline, f"{{{_SPACE}}}t").text = value
            case (formula, result):
                etree.SubElement(cell, f"{{{_SPACE}}}f").text = formula
                etree.SubElement(cell, f"{{{_SPACE}}}v").text = result
            case _:
                etree.SubElement(cell, f"{{{_SPACE}}}v").text = str(value)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
