"""Workbooks: sheets whose words are words whatever they begin with, the same bytes each time."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from io import BytesIO
from textwrap import wrap
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

_MADE = datetime(2000, 1, 1, tzinfo=UTC).replace(tzinfo=None)
"""A workbook says when it was made; one of the record is made anew each time."""
_RISKY = ("=", "+", "-", "@", "\t")
"""How words begin that a sheet takes for a formula when somebody touches them."""
_LINE_HEIGHT, _MOST_LINES = 13.5, 30
_A3, _A4 = 8, 9  # sizes of paper
_ROOM = 0.9  # of a column's width: fonts differ from one machine to the next
_LONGEST = 32_767  # characters that a cell holds
_KEPT = 15  # figures that a number of a sheet has
_INK, _QUIET, _HEAD, _LINE, _FILL = "#1b1b1a", "#5c5a55", "#eeebe3", "#d8d4ca", "#fdf1d8"
_PLAIN: dict[str, Any] = {"font_name": "Arial", "font_size": 10, "font_color": _INK}
STYLES: dict[str, dict[str, Any]] = {
    "title": {"bold": True, "font_size": 14},
    "about": {"font_color": _QUIET},
    "head": {"bold": True, "bg_color": _HEAD, "text_wrap": True, "valign": "top", "bottom": 1},
    "words": {"text_wrap": True, "valign": "top", "bottom": 4, "bottom_color": _LINE},
    "strong": {
        "text_wrap": True,
        "valign": "top",
        "bold": True,
        "bottom": 4,
        "bottom_color": _LINE,
    },
    "number": {"valign": "top", "align": "right", "indent": 1, "bottom": 4, "bottom_color": _LINE},
    "key": {"font_color": _QUIET, "valign": "top"},
    "answer": {
        "text_wrap": True,
        "valign": "top",
        "bg_color": _FILL,
        "border": 1,
        "border_color": _LINE,
        "num_format": 49,  # text
        "locked": False,
    },
}


class Book:
    """A workbook that is being written."""

    def __init__(self, title: str) -> None:
        self._made = BytesIO()
        options = {
            "in_memory": True,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
        }
        self._book = Workbook(self._made, options)
        self._book.set_properties({"title": title[:200], "created": _MADE, "author": "Paraph"})
        self._styles: dict[tuple[str, str], Format] = {}
        self._widths: dict[str, tuple[float, ...]] = {}
        self._lines: dict[tuple[str, int], int] = {}

    def sheet(self, name: str, widths: Iterable[float], *, broad: bool = False) -> Worksheet:
        """Return a new sheet whose columns are so wide, laid out to be printed; A3 if `broad`."""
        sheet: Worksheet = self._book.add_worksheet(name)
        self._widths[name] = tuple(widths)
        for column, width in enumerate(self._widths[name]):
            sheet.set_column(column, column, width)
        sheet.set_landscape()
        sheet.set_paper(_A3 if broad else _A4)
        sheet.fit_to_pages(1, 0)
        sheet.hide_gridlines(2)
        return sheet

    def write(self, sheet: Worksheet, at: tuple[int, int], said: str, style: str = "words") -> None:
        """Write words, of which nothing is ever reckoned; the row is as high as they need."""
        if STYLES[style].get("text_wrap"):
            self._heighten(sheet, at, said)
        more = "quoted" if said.startswith(_RISKY) else ""
        sheet.write_string(*at, said[:_LONGEST], self._style(style, more))

    def heighten(self, sheet: Worksheet, row: int, lines: int) -> None:
        """Make a row as high as so many lines, unless it is higher; no row fills a page."""
        if lines > self._lines.get((sheet.name, row), 1):
            self._lines[sheet.name, row] = lines
            sheet.set_row(row, min(lines, _MOST_LINES) * _LINE_HEIGHT)

    def _heighten(self, sheet: Worksheet, at: tuple[int, int], said: str) -> None:
        row, column = at
        room = max(int(self._widths[sheet.name][column] * _ROOM) - 1, 4)
        if len(said) <= room and "\n" not in said:
            return
        lines = sum(len(wrap(each, room)) or 1 for each in said.split("\n"))
        self.heighten(sheet, row, lines)

    def figure(self, sheet: Worksheet, at: tuple[int, int], figure: str, more: str = "") -> None:
        """Write a figure as a number where a sheet keeps all of it, else as words.

        With `more` it is shown as this says.
        """
        _, _, decimals = figure.partition(".")
        if len(figure.strip("-").replace(".", "").lstrip("0")) > _KEPT:
            self.write(sheet, at, figure, "number")
            return
        shown = more or ("#,##0" + ("." + "0" * len(decimals) if decimals else ""))
        sheet.write_number(*at, float(figure), self._style("number", shown))

    def written(self) -> bytes:
        """Return the bytes of the workbook; nothing is written after that."""
        self._book.close()
        return self._made.getvalue()

    def _style(self, style: str, more: str) -> Format:
        known = self._styles.get((style, more))
        if known is None:
            look = _PLAIN | STYLES[style]
            if more == "quoted":
                look["quote_prefix"] = True
            elif more:
                look["num_format"] = more
            known = self._styles[style, more] = self._book.add_format(look)
        return known
