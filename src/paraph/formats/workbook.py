"""A sheet of a workbook (XLSX), cell by cell: for forms that come back, not for agreements.

Nothing is reckoned: a formula is told as one, and its stored result is not believed.
Source: ECMA-376 part 1, 18.2 (workbooks), 18.3 (worksheets), 18.4 (shared strings), 18.8 (styles).
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from decimal import Context, Decimal, InvalidOperation
from typing import Literal, NamedTuple, TypeAlias

from lxml import etree

from paraph.errors import DamagedError, UnsupportedError
from paraph.formats.limits import Limits, check_markup, open_member, open_package

What: TypeAlias = Literal[
    "text", "number", "formula", "date", "share", "flag", "error", "struck", "otherwise"
]
"""What a cell holds; `struck` where some of it is struck, raised or lowered, `otherwise` where the
sheet shows something else than what is kept."""

_MIB = 1 << 20
LIMITS = Limits(
    file=8 * _MIB,
    parts=200,
    part=16 * _MIB,
    unpacked=48 * _MIB,
    ratio_from=_MIB,
    ratio=100,
    tree=128 * _MIB,
)
"""A form is a small file."""
_CELLS = 20_000
_SORTS: dict[str, What] = {
    "s": "text",
    "inlineStr": "text",
    "str": "text",
    "d": "date",
    "b": "flag",
    "e": "error",
}
"""What the sorts of cells hold (18.18.11); another one is a number."""
_COMMENTS = frozenset(("comments", "threadedComment"))
_ALONE = "What is to be said goes into the cells of the form; take the rest out, and save it."
_SHOW = "Show all rows and columns but the first one, take no rows out by a filter, and save it."
_SECTIONS = 3
"""A format of so many stops has a section for words."""
_DIGITS = re.compile(r"[0-9]+")
_CELL = re.compile(r"[A-Z]{1,3}[1-9][0-9]{0,6}")
_BEST = Context(prec=15)  # figures that a cell keeps, whatever its bytes say
_DATES = frozenset((*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)))
_SHARES = frozenset((9, 10))  # numbers of formats, 18.8.30
_QUOTED = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]')
_BUILT_IN = {0: "general", 1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 49: "@"}
_PLAIN = re.compile(r"(?:#,##)?0(?:\.(0+))?")
_OWN = 164
"""Formats of a book itself are numbered from here on; below are those that every program has."""
_MAIN = (
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "http://purl.oclc.org/ooxml/spreadsheetml/main",
)
_SPACES = (*_MAIN, "http://schemas.openxmlformats.org/package/2006/relationships")
_QUIET = frozenset(
    (
        "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData",
        "sheetCalcPr", "sheetProtection", "protectedRanges", "autoFilter", "sortState",
        "phoneticPr", "hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter",
        "rowBreaks", "colBreaks", "ignoredErrors", "drawing", "extLst",
    )
)  # fmt: skip
"""What may stand in a sheet (18.3.1.99): none of it says anything, or it is looked at."""
_LOUD = frozenset(("conditionalFormatting", "sparklineGroup", "dataValidation"))
"""Extensions that say something, or show a cell otherwise than it is."""
_CODES = re.compile(r'&(?:"[^"]*"|K(?:[0-9A-Fa-f]{6}|[0-9]{2}[+-][0-9]{3})|[0-9]+|[^"])')
"""Codes of a header (18.3.1.46): the page, the date, a font."""
_FLAT = 2.0
"""A row of so few points, or a column of less than a character, shows nothing."""


class Cell(NamedTuple):
    """What a cell holds: of which sort, and its words or its number as it is written."""

    what: What
    value: str


class Words(NamedTuple):
    """The words of a string, and whether some of them are struck, raised or lowered."""

    words: str
    struck: bool


class Shown(NamedTuple):
    """How a style shows a number: as what, with how many decimals if that is fixed.

    It is `masked` where it shows something else in the place of words.
    """

    what: What
    decimals: int | None = None
    masked: bool = False
    struck: bool = False


_AS_IS = Shown("number")


def read_sheet(source: bytes, file: str, sheet: str) -> dict[str, Cell]:
    """Return the cells of the one sheet, of this name, that are not empty, by their names ("C5").

    Raises:
        DamagedError: it is no workbook, has no such sheet, other sheets or comments, words or
            pictures beside its cells, cells that it does not show, or is broken.
        LimitError: it is larger than a form may be.
        ProtectedError: it is encrypted.
    """
    return _Workbook(source, file).cells(sheet)


class _Workbook:
    def __init__(self, source: bytes, file: str) -> None:
        self._file = file
        self._package = open_package(source, file, LIMITS)
        self._parts = {each.filename.lower(): each for each in self._package.infolist()}
        main = self._related("", "officeDocument")
        if not main:
            raise UnsupportedError(file, "is a ZIP package, but no workbook (XLSX)")
        self._main = main[0]

    def cells(self, sheet: str) -> dict[str, Cell]:
        part = self._sheet(sheet)
        strings = self._strings()
        formats = self._formats()
        found: dict[str, Cell] = {}
        root = self._tree(part)
        self._demand_shown(root, part, sheet)
        for element in _cells(root):
            name = element.get("r", "")
            if not _CELL.fullmatch(name):
                raise DamagedError(self._file, "has a cell without a name", place=part)
            cell = self._cell(element, strings, formats, f"{sheet}, {name}")
            if cell is not None:
                if name in found:
                    raise DamagedError(self._file, "stands twice", place=f"{sheet}, {name}")
                found[name] = cell
            if len(found) > _CELLS:
                raise DamagedError(self._file, f"has more than {_CELLS} cells", place=sheet)
        self._demand_visible(root, sheet, found)
        return found

    def _cell(
        self, element: etree._Element, strings: list[Words], formats: list[Shown], place: str
    ) -> Cell | None:
        kind, value = element.get("t", "n"), _child(element, "v") or ""
        formula = _child(element, "f")
        if formula is not None:
            return Cell("formula", formula)
        style = element.get("s", "0")
        shown = formats[int(style)] if style.isdecimal() and int(style) < len(formats) else _AS_IS
        struck = shown.struck
        if kind == "inlineStr":
            inline = next(_named(element, "is"), None)
            value, marked = ("", False) if inline is None else _wording(inline)
            struck = struck or marked
        elif kind == "s" and value:
            if not value.isdecimal() or int(value) >= len(strings):
                raise DamagedError(self._file, "names words that are not there", place=place)
            value, marked = strings[int(value)]
            struck = struck or marked
        if not value:
            return None
        if kind in _SORTS:
            what = "otherwise" if shown.masked else _SORTS[kind]
        else:
            value, what = self._number(value, place), shown.what
            _, _, decimals = value.partition(".")
            if what == "number" and shown.decimals is not None and len(decimals) > shown.decimals:
                what = "otherwise"
        return Cell("struck" if struck else what, value)

    def _number(self, value: str, place: str) -> str:
        """Return a number as a sheet shows it, of which its bytes may be a hair away."""
        try:
            number = _BEST.create_decimal(Decimal(value))
        except (InvalidOperation, ValueError) as error:
            raise DamagedError(self._file, "holds what is no number", place=place) from error
        if not number.is_finite() or abs(number.adjusted()) > _BEST.prec * 2:
            raise DamagedError(self._file, "holds what is no number to report", place=place)
        return f"{number:f}"

    def _sheet(self, name: str) -> str:
        links = self._links(self._main)
        sheets = [*_named(self._tree(self._main), "sheet")]
        names = [each.get("name", "") for each in sheets]
        if name not in names:
            raise DamagedError(self._file, f"has no sheet that is called {name!r}")
        if len(names) > 1:
            what = f"has other sheets than {name!r}, which nobody would read"
            raise DamagedError(self._file, what, hint=_ALONE)
        keys = [value for key, value in sheets[0].items() if str(key).endswith("}id")]
        part = links.get(str(keys[0]) if keys else "", ("", ""))[1]
        if part.lower() not in self._parts:
            raise DamagedError(self._file, "names a sheet that is not there")
        if any(kind in _COMMENTS for kind, _ in self._links(part).values()):
            raise DamagedError(self._file, "has comments", place=name, hint=_ALONE)
        return part

    def _demand_shown(self, root: etree._Element, part: str, sheet: str) -> None:
        """Refuse what a sheet shows beside its cells, and what shows a cell otherwise."""
        for each in root:
            name = _local(each)
            if name not in _QUIET or not _in_main(each):
                what = "has merged cells" if name == "mergeCells" else f"has {name}"
                raise DamagedError(self._file, what, place=sheet, hint=_ALONE)
            loud = {_local(inner) for inner in each.iter()} & _LOUD
            if loud:
                raise DamagedError(self._file, f"has {min(loud)}", place=sheet, hint=_ALONE)
            if name == "headerFooter" and any(_CODES.sub("", it).strip() for it in each.itertext()):
                what = "has words at the head or the foot of its pages"
                raise DamagedError(self._file, what, place=sheet, hint=_ALONE)
            if name == "drawing" and self._drawn(part, each):
                what = "has a drawing, a picture or a text box"
                raise DamagedError(self._file, what, place=sheet, hint=_ALONE)

    def _drawn(self, part: str, drawing: etree._Element) -> bool:
        """Whether something is drawn: other programs link a drawing with nothing in it."""
        keys = [value for key, value in drawing.items() if str(key).endswith("}id")]
        to = self._links(part).get(str(keys[0]) if keys else "", ("", ""))[1]
        return to.lower() not in self._parts or len(self._tree(to)) > 0

    def _demand_visible(self, root: etree._Element, sheet: str, found: dict[str, Cell]) -> None:
        """Refuse cells in rows and columns that are not shown; a form hides its first column."""
        unseen = any(_on(each, "zeroHeight") for each in _named(root, "sheetFormatPr"))
        for each in _named(root, "row"):
            high, held = each.get("ht"), [cell.get("r", "") for cell in each]
            first = next((name for name in held if name in found), "")
            if first and (
                _on(each, "hidden")
                or (high is not None and _size(high) < _FLAT)
                or (high is None and unseen)
            ):
                what = "is in a row that the sheet does not show"
                place = f"{sheet}, {first}"
                raise DamagedError(self._file, what, place=place, hint=_SHOW)
        columns = {_column(name) for name in found} - {1}
        for each in _named(root, "col"):
            begin, end = _size(each.get("min", "1")), _size(each.get("max", "16384"))
            if (_on(each, "hidden") or _size(each.get("width", "9")) < 1) and any(
                begin <= column <= end for column in columns
            ):
                what = "has columns that it does not show"
                raise DamagedError(self._file, what, place=sheet, hint=_SHOW)

    def _strings(self) -> list[Words]:
        for part in self._related(self._main, "sharedStrings"):
            return [_wording(each) for each in _named(self._tree(part), "si")]
        return []

    def _formats(self) -> list[Shown]:
        """Return how each style shows what a cell holds."""
        for part in self._related(self._main, "styles"):
            root = self._tree(part)
            own = {
                each.get("numFmtId", ""): each.get("formatCode", "")
                for each in _named(root, "numFmt")
            }
            held = next(_named(root, "cellXfs"), None)
            styles = [] if held is None else list(_named(held, "xf"))
            fonts = next(_named(root, "fonts"), None)
            struck = [] if fonts is None else [_struck(each) for each in _named(fonts, "font")]
            return [
                _shown(each.get("numFmtId", "0"), own)._replace(
                    struck=bool(struck[_whole(each.get("fontId", "0"), len(struck))])
                    if struck
                    else False
                )
                for each in styles
            ]
        return []

    def _related(self, part: str, kind: str) -> list[str]:
        links = self._links(part).values()
        return [to for name, to in links if name == kind and to.lower() in self._parts]

    def _links(self, part: str) -> dict[str, tuple[str, str]]:
        folder, name = posixpath.split(part)
        rels = posixpath.join(folder, "_rels", f"{name}.rels")
        if rels.lower() not in self._parts:
            return {}
        found = {}
        for each in _named(self._tree(rels), "Relationship"):
            if each.get("TargetMode") != "External":
                target = each.get("Target", "")
                whole = target if target.startswith("/") else posixpath.join(folder, target)
                kind = each.get("Type", "").rpartition("/")[2]
                found[each.get("Id", "")] = kind, posixpath.normpath(whole).lstrip("/")
        return found

    def _tree(self, part: str) -> etree._Element:
        with open_member(self._package, self._parts[part.lower()], self._file, LIMITS) as stream:
            content = stream.read(LIMITS.part)
        check_markup(content, self._file, part, LIMITS)
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, huge_tree=False, remove_comments=True
        )
        try:
            root = etree.fromstring(content, parser)
        except etree.XMLSyntaxError as error:
            what = f"is not well-formed XML (line {error.lineno})"
            raise DamagedError(self._file, what, place=part) from error
        info = root.getroottree().docinfo
        if info.internalDTD is not None or info.doctype:
            raise DamagedError(self._file, "declares a document type (entities)", place=part)
        return root


def _named(root: etree._Element, name: str) -> Iterator[etree._Element]:
    """Yield the elements of a name, in the namespace of either edition of the format."""
    return root.iter(*[f"{{{each}}}{name}" for each in _SPACES])


def _cells(root: etree._Element) -> Iterator[etree._Element]:
    """Yield the cells of a sheet, where they have their place (18.3.1.99)."""
    for rows in root:
        if _local(rows) == "sheetData":
            for row in rows:
                if _local(row) == "row" and _in_main(row):
                    yield from [each for each in row if _local(each) == "c" and _in_main(each)]


def _local(element: etree._Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _in_main(element: etree._Element) -> bool:
    return str(element.tag).startswith(tuple([f"{{{each}}}" for each in _MAIN]))


def _child(element: etree._Element, name: str) -> str | None:
    found = next((each for each in element if _local(each) == name and _in_main(each)), None)
    return None if found is None else found.text or ""


def _wording(element: etree._Element) -> Words:
    """Return the words of a string, without what is only for how it is read aloud (18.4.6)."""
    words = "".join(
        [
            each.text or ""
            for each in _named(element, "t")
            if not str(each.getparent().tag).endswith("}rPh")  # type: ignore[union-attr]
        ]
    )
    return Words(words, any(_struck(each) for each in _named(element, "rPr")))


def _struck(look: etree._Element) -> bool:
    """Whether a font (18.8.22) or the look of a run strikes characters out, or raises them."""
    return any(_on(each, "val", "true") for each in _named(look, "strike")) or any(
        each.get("val", "") in {"superscript", "subscript"} for each in _named(look, "vertAlign")
    )


def _on(element: etree._Element, name: str, otherwise: str = "false") -> bool:
    return element.get(name, otherwise) not in {"0", "false", "off"}


def _size(value: str) -> float:
    try:
        return float(value)
    except ValueError:
        return 0.0


def _whole(value: str, count: int) -> int:
    """Return the number that a value is of so many, the first where it is none of them."""
    return int(value) if value.isdecimal() and int(value) < count else 0


def _column(name: str) -> int:
    number = 0
    for letter in _DIGITS.sub("", name):
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def _shown(number: str, own: dict[str, str]) -> Shown:
    """Return how a format shows a number, and whether it puts something else in place of words."""
    known = int(number) if number.isdecimal() else 0
    told = own.get(number, _BUILT_IN.get(known, "")).lower()
    code = _QUOTED.sub("", told)
    masked = told not in {"", "general", "@"} and ("@" in told or told.count(";") >= _SECTIONS)
    if known in _SHARES or "%" in code:
        return Shown("share", masked=masked)
    if known in _DATES or (code != "general" and any(each in code for each in "dmyhs")):
        return Shown("date", masked=masked)
    plain = _PLAIN.fullmatch(told)
    if (known < _OWN and known not in _BUILT_IN) or not (plain or told in {"general", "@"}):
        return Shown("otherwise", masked=masked)
    return Shown("number", len(plain[1] or "") if plain else None, masked)
