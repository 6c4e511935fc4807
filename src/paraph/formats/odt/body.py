"""The body of a document that is written: provisions as paragraphs, lists, tables, notes, boxes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from lxml import etree

from paraph.formats.odt.listing import Listing
from paraph.formats.odt.lists import LEVELS
from paraph.formats.odt.names import integer, q
from paraph.formats.odt.numbers import displayed
from paraph.formats.odt.pictures import Pictures
from paraph.formats.odt.runs import escaped, inline, spaced
from paraph.formats.odt.sheet import column as column_style
from paraph.formats.odt.sheet import letters, list_style
from paraph.formats.writing.columns import Filled, widths
from paraph.text.node import Mark, Provision

_BREAKS = {"\f": "Broken", "\v": "Columned"}
_FORMS = {"lowerRoman": "i", "upperRoman": "I", "lowerLetter": "a", "upperLetter": "A"}
_PAGES = {"PAGE": "text:page-number", "NUMPAGES": "text:page-count"}
_MOST_COLUMNS, _MOST_ROWS = 1000, 65_534
_SIZED_COLUMNS = 63
_WIDTH = 9070  # twentieths of a point between the margins of a page
_TICKED = {"1": "true", "0": "false"}
_DRESSES = frozenset(("strike", "superscript", "subscript", "raised", "lowered", "hidden",
                      "smallcaps", "symbol"))  # fmt: skip


class Node(NamedTuple):
    """A provision with what it holds."""

    provision: Provision
    children: list[Node]


def tree(provisions: Sequence[Provision]) -> list[Node]:
    """Return the provisions as a tree, by their depths."""
    roots: list[Node] = []
    path: list[Node] = []
    for provision in provisions:
        node = Node(provision, [])
        del path[provision.depth :]
        (path[-1].children if path else roots).append(node)
        path.append(node)
    return roots


def begins_page(provision: Provision, *, everywhere: bool) -> bool:
    """Whether a section is written as one that begins on a page of its own."""
    value = next((mark.value for mark in provision.marks if mark.name == "section"), "")
    return everywhere or value != "continuous"


class Body:
    """Writes provisions as XML, and gathers the styles that they need.

    `mark` tells the styles of one part from those of another; `equations` are the objects that are
    written, by name. `begins` has what is written where a section begins, by its number; those that
    begin on no page of their own are among them if `everywhere`.
    """

    def __init__(self, pictures: Pictures, mark: str) -> None:
        self.equations: dict[str, bytes] = {}
        self.begins: dict[int, str] = {}
        self.everywhere = False
        self._section = 1
        self._pictures = pictures
        self._mark = mark
        self._listing = Listing()
        self._letters: dict[tuple[tuple[str, str], ...], str] = {}
        self._dresses: dict[str, str] = {}
        self._lists: dict[int, str] = {}
        self._count = 0
        self._notes = {"footnote": 0, "endnote": 0}
        self._frames = 0
        self._tables = 0
        self._sized: list[str] = []

    def styles(self) -> str:
        """Return the automatic styles of all that was written."""
        found = [letters(name, marks) for marks, name in self._letters.items()]
        for number, family in enumerate(self._listing.families):
            name = f"{self._mark}L{number + 1}"
            found.append(list_style(name, family, self._dresses.get(family.dress, "")))
        return "".join([*found, *self._sized])

    def blocks(self, nodes: Sequence[Node], style: str = "Standard") -> str:
        """Return the XML of provisions that follow each other."""
        return "".join(self.block(node, style) for node in nodes)

    def block(self, node: Node, style: str) -> str:
        """Return the XML of one provision and what it holds."""
        provision = node.provision
        if provision.kind == "table":
            return self._table(node)
        if provision.kind == "section":
            if begins_page(provision, everywhere=self.everywhere):
                self._section += 1
                return self.begins.get(self._section, "")
            return ""
        if provision.kind == "heading":
            style = f"Heading_20_{min(max(provision.level, 1), LEVELS)}"
        elif provision.text in _BREAKS and not (provision.label or provision.depth):
            return f'<text:p text:style-name="{_BREAKS[provision.text]}"/>'
        return self._paragraph(node, style, heading=provision.kind == "heading")

    def held(self, node: Node, style: str) -> str:
        """Return what a cell, note, box, header or footer holds: its own text, then the rest."""
        provision, children = node
        under = _called(provision)
        first = provision.text or provision.label or under or not children
        if first and provision.kind == "note":
            node = node._replace(provision=provision._replace(label=""))
        heading = bool(provision.level) and not provision.label and provision.kind == "cell"
        own = self._paragraph(node, style, heading=heading) if first else ""
        rest = [child for child in children if child.provision.kind not in {"note", "box"}]
        if not first:
            rest = children
        return own + self.blocks(rest, style)

    # ------------------------------------------------------------ paragraphs

    def _paragraph(self, node: Node, style: str, *, heading: bool) -> str:
        provision = node.provision
        tag = f'text:h text:outline-level="{provision.level}"' if heading else "text:p"
        if heading:
            style = f"Heading_20_{min(provision.level, LEVELS)}"
        opening, closing = self._list(provision)
        under = [child for child in node.children if child.provision.kind in {"note", "box"}]
        things = _Things(self, under)
        inner = inline(provision.text, provision.marks, self._style, things.written)
        rest = things.rest()
        name = tag.partition(" ")[0]
        return f'{opening}<{tag} text:style-name="{style}">{inner}{rest}</{name}>{closing}'

    def _style(self, names: tuple[tuple[str, str], ...]) -> str:
        known = self._letters.get(names)
        if known is None:
            known = self._letters[names] = f"{self._mark}T{len(self._letters) + 1}"
        return known

    def _list(self, provision: Provision) -> tuple[str, str]:
        """Return what opens and closes the list that displays the label of a provision."""
        label = provision.label
        if not label or provision.kind == "note":
            return "", ""
        dress = next((mark.value for mark in provision.marks if mark.name == "number"), "")
        item = self._listing.item(label, provision.level, self._dress(dress))
        before = self._lists.get(item.family)
        self._count += 1
        name = self._lists[item.family] = f"{self._mark}list{self._count}"
        goes_on = f' text:continue-list="{before}"' if before else ""
        style = f"{self._mark}L{item.family + 1}"
        opening = f'<text:list xml:id="{name}" text:style-name="{style}"{goes_on}>'
        opening += "<text:list-item><text:list>" * (item.level - 1)
        start = "" if item.start is None else f' text:start-value="{item.start}"'
        opening += f"<text:list-item{start}>"
        closing = "</text:list-item>" + "</text:list></text:list-item>" * (item.level - 1)
        return opening, f"{closing}</text:list>"

    def _dress(self, dress: str) -> str:
        """Return how numbers are dressed, as far as it can be written, and see to its style."""
        parts = [part.partition(" ") for part in dress.split(", ") if dress]
        kept = tuple((name, value) for name, _, value in parts if name in _DRESSES)
        if not kept:
            return ""
        key = ", ".join(f"{name} {value}".rstrip() for name, value in kept)
        self._dresses.setdefault(key, self._style(kept))
        return key

    # ------------------------------------------------------------ tables

    def _table(self, node: Node) -> str:
        self._tables += 1
        width = 0
        tall: dict[int, int] = {}  # rows that a cell above still covers, by column
        rows = []
        name = f"{self._mark}Table{self._tables}"
        filled: list[Filled] = []
        for row in node.children:
            cells, columns = self._row(row, tall, filled)
            width = max(width, columns)
            rows.append(f'<table:table-row table:style-name="Row">{cells}</table:table-row>')
        return (
            f'<table:table table:name="{name}" table:style-name="Table">'
            f"{self._columns(name, filled, max(width, 1))}{''.join(rows)}</table:table>"
        )

    def _columns(self, name: str, filled: Sequence[Filled], many: int) -> str:
        """Return the columns of a table, and see to their styles."""
        if many > _SIZED_COLUMNS:
            return f'<table:table-column table:number-columns-repeated="{many}"/>'
        shares = widths(filled, many, _WIDTH)
        names = [f"{name}.{number}" for number in range(1, many + 1)]
        self._sized += map(column_style, names, shares)
        return "".join([f'<table:table-column table:style-name="{each}"/>' for each in names])

    def _row(self, row: Node, tall: dict[int, int], filled: list[Filled]) -> tuple[str, int]:
        """Return the cells of a row, and how many columns they take; keep what fills one column."""
        out: list[str] = []
        column = 0
        for cell in row.children:
            column = _cover(out, column, tall)
            columns, height = _span(cell.provision)
            if columns == 1:
                filled.append(Filled(column, cell.provision.text))
            out.append(self._cell(cell, columns, height))
            out += ["<table:covered-table-cell/>"] * (columns - 1)
            for at in range(column, column + columns):
                if height > 1:
                    tall[at] = height - 1
            column += columns
        return "".join(out), _cover(out, column, tall)

    def _cell(self, cell: Node, columns: int, height: int) -> str:
        spans = f' table:number-columns-spanned="{columns}"' if columns > 1 else ""
        spans += f' table:number-rows-spanned="{height}"' if height > 1 else ""
        inner = self.held(cell, "Cell")
        return f'<table:table-cell table:style-name="Cells"{spans}>{inner}</table:table-cell>'

    # ------------------------------------------------------------ notes, boxes, pictures

    def note(self, node: Node, mark: str) -> str:
        """Return a note, whose mark is its own where counting would give another."""
        endnote = any(each.name == "variant" for each in node.provision.marks)
        kind = "endnote" if endnote else "footnote"
        counted = _counted(self._notes[kind] + 1, endnote=endnote)
        own = ""
        if mark == counted or not mark:
            self._notes[kind] += 1
        else:
            own = f' text:label="{escaped(mark)}"'
        self._frames += 1
        return (
            f'<text:note text:id="{self._mark}n{self._frames}" text:note-class="{kind}">'
            f"<text:note-citation{own}>{escaped(mark)}</text:note-citation>"
            f"<text:note-body>{self.held(node, 'Footnote')}</text:note-body></text:note>"
        )

    def box(self, node: Node) -> str:
        """Return a frame with words, which stands in the line."""
        self._frames += 1
        return (
            f'<draw:frame draw:style-name="Box" draw:name="{self._mark}Box{self._frames}"'
            ' text:anchor-type="as-char" svg:width="12cm"><draw:text-box fo:min-height="0.5cm">'
            f"{self.held(node, 'Cell')}</draw:text-box></draw:frame>"
        )

    def image(self, value: str) -> str:
        """Return a picture whose bytes are at hand, else its alternative text in brackets."""
        digest, _, rest = value.partition(" ")
        words = rest.split()
        if words[:1] == ["drawn"]:
            words = words[2:]
        alt = " ".join(words)
        part = self._pictures.take(digest)
        if not part:
            return spaced(f"[{alt or 'image'}]")
        self._frames += 1
        described = f"<svg:desc>{escaped(alt)}</svg:desc>" if alt else ""
        return (
            f'<draw:frame draw:style-name="Image" draw:name="{self._mark}Image{self._frames}"'
            ' text:anchor-type="as-char" svg:width="4cm" svg:height="3cm">'
            f'<draw:image xlink:href="{part}" xlink:type="simple" xlink:show="embed"'
            f' xlink:actuate="onLoad"/>{described}</draw:frame>'
        )

    def equation(self, value: str) -> str:
        """Return an equation whose markup is at hand as an object, another in its linear form."""
        if not value.startswith("<") or not _mathematical(value):
            return spaced(value)
        name = f"{self._mark}Object{len(self.equations) + 1}"
        self.equations[name] = value.encode()
        return (
            f'<draw:frame draw:style-name="Image" draw:name="{name}" text:anchor-type="as-char">'
            f'<draw:object xlink:href="./{name}" xlink:type="simple" xlink:show="embed"'
            ' xlink:actuate="onLoad"/></draw:frame>'
        )


class _Things:
    """The objects of one paragraph: each call takes the next note or box that hangs under it."""

    def __init__(self, body: Body, under: list[Node]) -> None:
        self._body = body
        self._under = under

    def written(self, mark: Mark) -> str:
        """Return the XML of an object."""
        name, value = mark.name, mark.value
        if name in {"note", "box", "diagram"}:
            return self._container(mark)
        if name == "field" and value.partition(" ")[0] in _PAGES:
            return _page_field(value)
        if name == "checkbox":
            return (
                '<field:fieldmark field:type="vnd.oasis.opendocument.field.FORMCHECKBOX">'
                '<field:param field:name="Checkbox_Checked"'
                f' field:value="{_TICKED.get(value, "false")}"/></field:fieldmark>'
            )
        if name == "image":
            return self._body.image(value)
        if name == "equation":
            return self._body.equation(value)
        return escaped(f"[{name}]") if name != "rule" else "―――"

    def rest(self) -> str:
        """Return what hangs under the paragraph and nothing in it calls."""
        out = [self._held(node, node.provision.label) for node in self._under]
        self._under = []
        return "".join(out)

    def _container(self, mark: Mark) -> str:
        kind = "note" if mark.name == "note" else "box"
        for at, node in enumerate(self._under):
            if node.provision.kind == kind:
                del self._under[at]
                return self._held(node, mark.value)
        if mark.name == "note":  # called again: the mark alone
            return escaped(mark.value)
        return escaped(f"[{mark.name}]")

    def _held(self, node: Node, mark: str) -> str:
        if node.provision.kind == "note":
            return self._body.note(node, mark)
        return self._body.box(node)


def _page_field(value: str) -> str:
    name, *said = value.split()
    element = _PAGES[name]
    form = next((_FORMS.get(one[4:], "") for one in said if one.startswith("fmt=")), "")
    shown = f' style:num-format="{form}"' if form else ""
    if name == "PAGE":
        shown += ' text:select-page="current"'
    return f"<{element}{shown}>1</{element}>"


def _called(provision: Provision) -> bool:
    return any(mark.name in {"note", "box"} for mark in provision.marks)


def _cover(out: list[str], column: int, tall: dict[int, int]) -> int:
    """Write the cells that rows above cover from `column` on; return the next free column."""
    while tall.get(column, 0) > 0:
        tall[column] -= 1
        out.append("<table:covered-table-cell/>")
        column += 1
    return column


def _span(provision: Provision) -> tuple[int, int]:
    value = next((mark.value for mark in provision.marks if mark.name == "span"), "1,1")
    columns, _, rows = value.partition(",")
    wide, tall = integer(columns, 1), integer(rows, 1)
    return min(max(1, wide), _MOST_COLUMNS), min(max(1, tall), _MOST_ROWS)


def _counted(count: int, *, endnote: bool) -> str:
    return displayed(count, "i" if endnote else "1") or ""


def _mathematical(value: str) -> bool:
    """Whether a markup is MathML by itself."""
    try:
        parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
        root = etree.fromstring(value.encode(), parser)
    except (etree.XMLSyntaxError, ValueError):
        return False
    return root.tag == q("math:math") and not root.getroottree().docinfo.doctype
