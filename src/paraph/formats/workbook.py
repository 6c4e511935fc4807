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

What: TypeAlias = Literal["text", "number", "formula", "date", "share", "flag", "error"]

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
_CELL = re.compile(r"[A-Z]{1,3}[1-9][0-9]{0,6}")
_BEST = Context(prec=15)  # figures that a cell keeps, whatever its bytes say
_DATES = frozenset((*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)))
_SHARES = frozenset((9, 10))  # numbers of formats, 18.8.30
_QUOTED = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]')


class Cell(NamedTuple):
    """What a cell holds: of which sort, and its words or its number as it is written."""

    what: What
    value: str


def read_sheet(source: bytes, file: str, sheet: str) -> dict[str, Cell]:
    """Return the cells of the one sheet, of this name, that are not empty, by their names ("C5").

    Raises:
        DamagedError: it is no workbook, has no such sheet, other sheets or comments, or is broken.
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
        for element in _named(self._tree(part), "c"):
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
        return found

    def _cell(
        self, element: etree._Element, strings: list[str], formats: list[What], place: str
    ) -> Cell | None:
        kind, value = element.get("t", "n"), _child(element, "v") or ""
        formula = _child(element, "f")
        if formula is not None:
            return Cell("formula", formula)
        if kind == "inlineStr":
            inline = next(_named(element, "is"), None)
            value = "" if inline is None else _wording(inline)
        elif kind == "s" and value:
            if not value.isdecimal() or int(value) >= len(strings):
                raise DamagedError(self._file, "names words that are not there", place=place)
            value = strings[int(value)]
        if not value:
            return None
        if kind in _SORTS:
            return Cell(_SORTS[kind], value)
        style = element.get("s", "0")
        shown = formats[int(style)] if style.isdecimal() and int(style) < len(formats) else "number"
        return Cell(shown, self._number(value, place))

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

    def _strings(self) -> list[str]:
        for part in self._related(self._main, "sharedStrings"):
            return [_wording(each) for each in _named(self._tree(part), "si")]
        return []

    def _formats(self) -> list[What]:
        """Return as what each style shows a number."""
        for part in self._related(self._main, "styles"):
            root = self._tree(part)
            own = {
                each.get("numFmtId", ""): each.get("formatCode", "")
                for each in _named(root, "numFmt")
            }
            held = next(_named(root, "cellXfs"), None)
            styles = [] if held is None else list(_named(held, "xf"))
            return [_shown(each.get("numFmtId", "0"), own) for each in styles]
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
    """Yield the elements of a name, in whichever namespace the edition of the format has them."""
    return root.iter(f"{{*}}{name}")


def _child(element: etree._Element, name: str) -> str | None:
    found = element.find(f"{{*}}{name}")
    return None if found is None else found.text or ""


def _wording(element: etree._Element) -> str:
    """Return the words of a string, without what is only for how it is read aloud (18.4.6)."""
    return "".join(
        [
            each.text or ""
            for each in _named(element, "t")
            if not str(each.getparent().tag).endswith("}rPh")  # type: ignore[union-attr]
        ]
    )


def _shown(number: str, own: dict[str, str]) -> What:
    code = _QUOTED.sub("", own.get(number, "")).lower()
    known = int(number) if number.isdecimal() else 0
    if known in _SHARES or "%" in code:
        return "share"
    if known in _DATES or (code != "general" and any(each in code for each in "dmyhs")):
        return "date"
    return "number"
