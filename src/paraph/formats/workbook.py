"""A sheet of a workbook (XLSX), cell by cell: for forms that come back, not for agreements.

Nothing is reckoned: a formula is told as one, and its stored result is not believed.
Source: ECMA-376 part 1, 18.2 (workbooks), 18.3 (worksheets), 18.4 (shared strings).
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from decimal import Context, Decimal, InvalidOperation
from typing import NamedTuple

from lxml import etree

from paraph.errors import DamagedError, UnsupportedError
from paraph.formats.limits import Limits, check_markup, open_member, open_package
from paraph.formats.workbook_looks import (
    AS_IS,
    MAIN,
    Face,
    Looks,
    Shown,
    What,
    local,
    measure,
    named,
    on,
)

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
_DIGITS, _LETTERS = re.compile(r"[0-9]+"), re.compile(r"[A-Z]+")
_CELL = re.compile(r"[A-Z]{1,3}[1-9][0-9]{0,6}")
_BEST = Context(prec=15)  # figures that a cell keeps, whatever its bytes say
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
_FLAT = 8.0
"""In a row of fewer points, or in a column of less than a character, no line of words is seen."""
_WIDTH = 8.43  # of a column of which nothing else is said, in characters
_POINTS = 11.0  # of the letters in which widths are told
_FIGURES = re.compile(r"-?[0-9][0-9.,]*")
_OF_BOOK = frozenset(
    (
        "worksheet", "styles", "theme", "sharedStrings", "calcChain", "sheetMetadata", "person",
        "customXml", "workbookmetadata",
    )
)  # fmt: skip
_OF_SHEET = frozenset(("drawing", "hyperlink", "printerSettings"))
"""What a book and a sheet may be linked with: it shows nothing, or it is looked at."""
_TYPES = "[Content_Types].xml"
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
"""Characters that stand in no XML, but may be written as an escape (22.9.2.19)."""


class Cell(NamedTuple):
    """What a cell holds: of which sort, and its words or its number as it is written."""

    what: What
    value: str


class Words(NamedTuple):
    """The words of a string, the looks of its runs, and whether it says how it is read aloud."""

    words: str
    runs: tuple[Face, ...] = ()
    aloud: bool = False


def read_sheet(source: bytes, file: str, sheet: str) -> dict[str, Cell]:
    """Return the cells of the one sheet, of this name, that are not empty, by their names ("C5").

    Raises:
        DamagedError: it is no workbook, has no such sheet, other sheets or comments, words or
            pictures beside its cells, macros, cells that it does not show, or is broken.
        LimitError: it is larger than a form may be.
        ProtectedError: it is encrypted.
    """
    return _Workbook(source, file).cells(sheet)


class _Rooms:
    """How broad the columns of a sheet are, in characters; 0 where one is hidden."""

    def __init__(self, root: etree._Element) -> None:
        usual = next(
            iter([each.get("defaultColWidth") for each in named(root, "sheetFormatPr")]), ""
        )
        self._usual = measure(usual) if usual else _WIDTH
        self._told = [
            (
                measure(each.get("min", "1")),
                measure(each.get("max", "16384")),
                0.0 if on(each, "hidden") else measure(each.get("width", str(_WIDTH))),
            )
            for each in named(root, "col")
        ]

    def of(self, column: int) -> float:
        told = [width for begin, end, width in self._told if begin <= column <= end]
        return min(told, default=self._usual)


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
        looks = Looks(self._held("styles"), self._held("theme"))
        strings = self._strings(looks)
        found: dict[str, Cell] = {}
        root = self._tree(part)
        self._demand_shown(root, part, sheet)
        zeros = all(on(each, "showZeros", "true") for each in named(root, "sheetView"))
        rooms = _Rooms(root)
        for row, element in _cells(root):
            name = element.get("r", "")
            place = f"{sheet}, {name}"
            if not _CELL.fullmatch(name):
                raise DamagedError(self._file, "has a cell without a name", place=part)
            if row not in {"", _LETTERS.sub("", name)}:
                raise DamagedError(self._file, "stands in another row", place=place)
            cell = self._cell(element, strings, looks, (rooms.of(_column(name)), place))
            if cell is not None:
                if name in found:
                    raise DamagedError(self._file, "stands twice", place=place)
                if cell.what == "number" and not zeros and not float(cell.value):
                    cell = cell._replace(what="otherwise")
                found[name] = cell
            if len(found) > _CELLS:
                raise DamagedError(self._file, f"has more than {_CELLS} cells", place=sheet)
        self._demand_visible(root, sheet, found)
        self._demand_reached(root, sheet, rooms, {_column(name) for name in found} - {1})
        return found

    def _cell(
        self, element: etree._Element, strings: list[Words], looks: Looks, at: tuple[float, str]
    ) -> Cell | None:
        """Return what a cell holds, in a column of so many characters; nothing of an empty one."""
        kind, value, (room, place) = element.get("t", "n"), _child(element, "v") or "", at
        formula = _child(element, "f")
        if formula is not None:
            return Cell("formula", formula)
        shown, words = self._style(element, looks, place), Words(_plain(value))
        if kind == "inlineStr":
            inline = next(named(element, "is"), None)
            words = Words("") if inline is None else _wording(inline, looks)
        elif kind == "s" and value:
            if not value.isdecimal() or int(value) >= len(strings):
                raise DamagedError(self._file, "names words that are not there", place=place)
            words = strings[int(value)]
        if not words.words:
            return None
        fault = "struck" if words.aloud and on(element, "ph") else shown.fault(words.runs)
        what, said = shown.what, words.words
        if kind in _SORTS:
            odd = shown.masked or "vm" in element.attrib or _UNSEEN.search(said)
            what = "otherwise" if odd else _SORTS[kind]
        else:
            said = self._number(value, place)
            what = "otherwise" if what == "number" and shown.rounds(said) else what
        broad = len(said) * shown.size(words.runs) / _POINTS
        if _FIGURES.fullmatch(said) and what in {"text", "number"} and broad > room:
            what = "cut"
        return Cell(fault or what, said)

    def _style(self, element: etree._Element, looks: Looks, place: str) -> Shown:
        style = element.get("s", "0")
        if style.isdecimal() and int(style) < len(looks.styles):
            return looks.styles[int(style)]
        if style != "0":
            raise DamagedError(self._file, "names a style that is not there", place=place)
        return AS_IS

    def _number(self, value: str, place: str) -> str:
        """Return a number as a sheet shows it, of which its bytes may be a hair away."""
        try:
            number = _BEST.create_decimal(Decimal(value))
        except (InvalidOperation, ValueError) as error:
            raise DamagedError(self._file, "holds what is no number", place=place) from error
        if not number.is_finite() or abs(number.adjusted()) > _BEST.prec * 2:
            raise DamagedError(self._file, "holds what is no number to report", place=place)
        written = f"{number:f}"
        return written.rstrip("0").rstrip(".") if "." in written else written

    def _sheet(self, name: str) -> str:
        links = self._links(self._main)
        book = self._tree(self._main)
        sheets = [*named(book, "sheet")]
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
        views = [each.get("visibility", "visible") for each in named(book, "workbookView")]
        if any(each != "visible" for each in (sheets[0].get("state", "visible"), *views)):
            raise DamagedError(self._file, "is hidden", place=name, hint=_SHOW)
        self._demand_alone(self._main, _OF_BOOK)
        self._demand_alone(part, _OF_SHEET)
        return part

    def _demand_alone(self, part: str, known: frozenset[str]) -> None:
        """Refuse what a book or a sheet is linked with, and shows or does something."""
        programs = any(posixpath.basename(each).startswith("vba") for each in self._parts)
        if programs or "macroEnabled" in self._kind(self._main):
            raise DamagedError(self._file, "holds macros", hint=_ALONE)
        if more := sorted({kind for kind, _ in self._links(part).values()} - known):
            what = f"is linked with something that nobody would read here ({more[0]})"
            raise DamagedError(self._file, what, place=part, hint=_ALONE)

    def _kind(self, part: str) -> str:
        """Return the type of content that the package says a part has."""
        told = self._tree(_TYPES) if _TYPES.lower() in self._parts else ()
        return "".join(
            [each.get("ContentType", "") for each in told if each.get("PartName") == f"/{part}"]
        )

    def _demand_shown(self, root: etree._Element, part: str, sheet: str) -> None:
        """Refuse what a sheet shows beside its cells, and what shows a cell otherwise."""
        for each in root:
            name = local(each)
            if name not in _QUIET or not _in_main(each):
                what = "has merged cells" if name == "mergeCells" else f"has {name}"
                raise DamagedError(self._file, what, place=sheet, hint=_ALONE)
            loud = {local(inner) for inner in each.iter()} & _LOUD
            if loud:
                raise DamagedError(self._file, f"has {min(loud)}", place=sheet, hint=_ALONE)
            if name == "hyperlinks" and any(it.get("tooltip", "").strip() for it in each):
                raise DamagedError(self._file, "has a link with a tip", place=sheet, hint=_ALONE)
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
        unseen = any(
            on(each, "zeroHeight") or measure(each.get("defaultRowHeight", "15")) < _FLAT
            for each in named(root, "sheetFormatPr")
        )
        for each in named(root, "row"):
            high, held = each.get("ht"), [cell.get("r", "") for cell in each]
            first = next((name for name in held if name in found), "")
            if first and (
                on(each, "hidden")
                or (high is not None and measure(high) < _FLAT)
                or (high is None and unseen)
            ):
                what = "is in a row that the sheet does not show"
                place = f"{sheet}, {first}"
                raise DamagedError(self._file, what, place=place, hint=_SHOW)

    def _demand_reached(
        self, root: etree._Element, sheet: str, rooms: _Rooms, columns: set[int]
    ) -> None:
        """Refuse columns that are not shown, and what nobody gets to who looks at the sheet."""
        if any(rooms.of(column) < 1 for column in columns):
            what = "has columns that it does not show"
            raise DamagedError(self._file, what, place=sheet, hint=_SHOW)
        for each in named(root, "sheetView"):
            first = each.get("topLeftCell", "A1")
            frozen = any(pane.get("state", "").startswith("frozen") for pane in named(each, "pane"))
            if frozen and first not in {"A1", "B1"}:
                what = (
                    f"is frozen so that it begins with {first}: nobody gets to what stands before"
                )
                raise DamagedError(self._file, what, place=sheet, hint=_SHOW)

    def _strings(self, looks: Looks) -> list[Words]:
        root = self._held("sharedStrings")
        return [] if root is None else [_wording(each, looks) for each in named(root, "si")]

    def _held(self, kind: str) -> etree._Element | None:
        """Return what a book has one of, or nothing.

        Raises:
            DamagedError: it has several, of which programs take this one or that.
        """
        parts = self._related(self._main, kind)
        if len(parts) > 1:
            raise DamagedError(self._file, f"has {kind} twice")
        return self._tree(parts[0]) if parts else None

    def _related(self, part: str, kind: str) -> list[str]:
        links = self._links(part).values()
        return [to for name, to in links if name == kind and to.lower() in self._parts]

    def _links(self, part: str) -> dict[str, tuple[str, str]]:
        folder, name = posixpath.split(part)
        rels = posixpath.join(folder, "_rels", f"{name}.rels")
        if rels.lower() not in self._parts:
            return {}
        found = {}
        for each in named(self._tree(rels), "Relationship"):
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


def _cells(root: etree._Element) -> Iterator[tuple[str, etree._Element]]:
    """Yield the cells of a sheet, where they have their place (18.3.1.99), each with its row."""
    for rows in root:
        if local(rows) == "sheetData":
            for row in rows:
                if local(row) == "row" and _in_main(row):
                    held = [each for each in row if local(each) == "c" and _in_main(each)]
                    yield from [(row.get("r", ""), each) for each in held]


def _in_main(element: etree._Element) -> bool:
    return str(element.tag).startswith(tuple([f"{{{each}}}" for each in MAIN]))


def _child(element: etree._Element, name: str) -> str | None:
    found = next((each for each in element if local(each) == name and _in_main(each)), None)
    return None if found is None else found.text or ""


def _wording(element: etree._Element, looks: Looks) -> Words:
    """Return the words of a string, apart from how it is read aloud (18.4.6)."""
    said = [
        each
        for each in named(element, "t")
        if not str(each.getparent().tag).endswith("}rPh")  # type: ignore[union-attr]
    ]
    told = [next(named(each, "rPr"), None) for each in named(element, "r")]
    faces = tuple([Face() if each is None else looks.face(each) for each in told])
    aloud = next(named(element, "rPh"), None) is not None
    return Words(_plain("".join([each.text or "" for each in said])), faces, aloud)


def _plain(value: str) -> str:
    """Return a string with the characters that its escapes stand for (22.9.2.19)."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), value)


def _column(name: str) -> int:
    number = 0
    for letter in _DIGITS.sub("", name):
        number = number * 26 + ord(letter) - ord("A") + 1
    return number
