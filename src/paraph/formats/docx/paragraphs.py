"""Paragraphs: each a provision, or the text of its cell, with its number and what hangs under it.

Source: ECMA-376 part 1, 17.3.1 (paragraphs), 17.9 (numbering), 17.13.5 (tracked changes).
"""

from __future__ import annotations

from lxml import etree

from paraph.errors import LimitError
from paraph.formats.docx import strays
from paraph.formats.docx.away import TAB
from paraph.formats.docx.directions import LEFTWARD, tell_paragraph
from paraph.formats.docx.document import Document
from paraph.formats.docx.findings import shortened
from paraph.formats.docx.floats import Floats
from paraph.formats.docx.frames import Frames
from paraph.formats.docx.grid import Content, Grid
from paraph.formats.docx.line import SOFT_HYPHEN, Line, Risk
from paraph.formats.docx.look import DETAIL, PLAIN
from paraph.formats.docx.names import W, local
from paraph.formats.docx.paragraph import NONE, Properties, properties
from paraph.formats.docx.plain import Sifted
from paraph.formats.docx.risks import AWAY, tell_risks
from paraph.formats.docx.runs import Runs
from paraph.formats.docx.sections import Sections
from paraph.formats.docx.sieve import Row, Sieve
from paraph.formats.docx.sizes import size_of
from paraph.formats.docx.styles import ParagraphStyle, sort
from paraph.formats.docx.surroundings import Surroundings
from paraph.formats.docx.written import Written
from paraph.formats.limits import LIMITS
from paraph.text.node import Kind, Mark, Provision
from paraph.text.quoted import unended

_TRANSPARENT = frozenset(
    f"{W}{name}"
    for name in (
        "body",
        "tc",
        "sdtContent",
        "customXml",
        "hdr",
        "ftr",
        "footnote",
        "endnote",
        "comment",
        "txbxContent",
        "document",
    )
)


class Paragraphs:
    """Reads the paragraphs of one part, in the tables of `grid`, into provisions of `written`.

    A paragraph whose mark this view does not have waits for the next, which joins it.
    """

    def __init__(  # noqa: PLR0913, PLR0917 - what a story has, each once
        self,
        document: Document,
        part: str,
        written: Written,
        grid: Grid,
        sections: Sections,
        floats: Floats,
    ) -> None:
        self._document = document
        self._written = written
        self._grid = grid
        self._sections = sections
        self._floats = floats
        self._around = Surroundings(document)
        self._runs = Runs(document, part, self._around)
        self._frames = Frames(document)
        self._line: Line | None = None  # of the paragraph that waits
        self._parent: etree._Element | None = None  # what the last paragraph stood in

    def read(self, p: etree._Element) -> None:
        """Read one paragraph; the cell that it stands in has been entered."""
        written, document = self._written, self._document
        written.ordinal += 1
        parent = p.getparent()
        if parent is not self._parent and not self._stands_in(parent):
            document.unknown(p)
            return
        grid = self._grid
        tables = grid.tables
        own = properties(p, document)
        if grid.skipped:
            self._unshown(p)
            return
        look = document.styles.paragraph(own.style)
        index = document.index = len(written.provisions)
        if tables:
            self._begin(own, look)
        else:
            self._around.begin(own.style, "", own.shade or look.shade)
        text = self._runs.alone(p)
        if (
            text is not None
            and own.bare
            and look.plain
            and self._line is None
            and (own is NONE or not tables)
        ):
            self._alone(own, look, text)
        else:
            self._compose(self._line_of(p, text, own, look), own, look)
        if tables and tables[-1].row_height:
            size = size_of(p, own.style, self._grid.style(), document.styles)
            tables[-1].measure(index, size, empty=index == len(written.provisions))

    def row(self, row: Row, parent: etree._Element | None, sieve: Sieve) -> None:
        """Read plain paragraphs that stand in `parent` one behind the other.

        The cell that they stand in has been entered.
        """
        written, tables = self._written, self._grid.tables
        styles, around, runs = self._document.styles, self._around, self._runs
        told = bool(tables) and self._told_by_element()
        self._parent = parent
        for sifted in row:
            own, plain, raw = sifted
            if told:
                self.read(sieve.element(raw))
                continue
            written.ordinal += 1
            look = styles.paragraph(own.style)
            if tables:
                self._begin(own, look)
            else:
                around.begin(own.style, "", own.shade or look.shade)
            text = plain.text
            if (
                text
                and own.bare
                and look.plain
                and self._line is None
                and runs.unmarked
                and not (plain.looks and any(around.of(each) is not PLAIN for each in plain.looks))
            ):
                self._alone(own, look, text)
            else:
                self._document.index = len(written.provisions)
                self._compose(self._line_of_plain(sifted, look, sieve), own, look)

    def _told_by_element(self) -> bool:
        """Whether more must be asked of the paragraphs of the cell now open than what they show."""
        table = self._grid.tables[-1]
        return bool(self._grid.skipped or table.row_height or table.layout.fixed)

    def _line_of_plain(self, sifted: Sifted, look: ParagraphStyle, sieve: Sieve) -> Line:
        """Return what a plain paragraph shows, behind what waits for it."""
        line = self._line or Line()
        self._line = None
        own, plain, raw = sifted
        if not self._runs.plain(plain.pieces, line):
            p = sieve.element(raw)
            self._runs.read(p, line)
            strays.check(p, line, self._document)
        self._set(line, own, look, None)
        return line

    def _alone(self, own: Properties, look: ParagraphStyle, text: str) -> None:
        """Add a paragraph that shows this text and nothing else."""
        document = self._document
        index = document.index = len(self._written.provisions)
        if document.fresh:
            document.fresh.clear()
        if own.style:
            document.styled.setdefault(own.style, []).append((self._written.provisions, index))
        if self._grid.tables or len(text) > LIMITS.paragraph or not text.isascii():
            self._add(look.kind, look.rank, text, "", ())
        else:
            self._written.add(Provision(look.kind, text, "", look.rank))

    def _stands_in(self, parent: etree._Element | None) -> bool:
        """Whether a paragraph may stand in `parent`, which is that of the next ones too."""
        if parent is None or parent.tag in _TRANSPARENT or _branch(parent):
            self._parent = parent
            return True
        return False

    def _compose(self, line: Line, own: Properties, look: ParagraphStyle) -> None:
        """Give the paragraph that shows `line` its number, and add it, or let it wait."""
        document = self._document
        label, index = None, 0
        numbered = own.number is not None or look.number is not None
        if numbered and (own.section is None or not line.empty):
            label, index = self._number(own, look, line)
        if document.fresh:
            if label:
                number = own.number if own.number is not None else look.number
                self._label_bookmarks(label, number or "", index)
            document.fresh.clear()
        if own.mark_gone:
            self._line = line
            return
        if own.style:
            document.styled.setdefault(own.style, []).append(
                (self._written.provisions, document.index)
            )
        outline = look.outline if own.outline is None else own.outline
        kind, level = sort(outline)
        if label and kind != "heading":
            level = index + 1
        self._emit(line, kind, level, label or "")
        frame = look.frame if own.frame is None else own.frame
        if frame is not None and frame.spot is not None and not self._grid.tables:
            ordinal = self._written.ordinal
            self._floats.add(frame.spot, document.index, ordinal, ordinal)
        if own.section is not None:
            self._sections.divide(own.section, in_table=bool(self._grid.tables))

    def end(self) -> None:
        """Let a paragraph that waits for another stand alone."""
        if self._line is not None:
            line, self._line = self._line, None
            self._emit(line, "paragraph", 0, "")

    def anchor(self, element: etree._Element) -> None:
        """Read a mark between two paragraphs: where a bookmark or comment begins or ends."""
        self._document.index = len(self._written.provisions)
        line = self._line if self._line is not None else Line()
        self._runs.read((element,), line)
        strays.check(element, line, self._document)

    def piece(self, element: etree._Element) -> None:
        """Read what stands between two paragraphs as if it were one."""
        line = Line()
        self._document.index = len(self._written.provisions)
        self._runs.read((element,), line)
        strays.check(element, line, self._document)
        self._emit(line, "paragraph", 0, "")

    def _unshown(self, p: etree._Element) -> None:
        line = Line()
        calls = len(self._document.calls)
        self._runs.read(p, line)
        del self._document.calls[calls:]

    def _begin(self, own: Properties, look: ParagraphStyle) -> None:
        """Say in what surroundings the runs of a paragraph in a table stand."""
        grid = self._grid
        shade = own.shade or look.shade
        if shade in {"", "auto"}:
            shade = grid.ground()
        hidden = grid.tables[-1].row_hidden
        self._around.begin(own.style, grid.style(), shade, hidden=hidden)

    def _line_of(
        self, p: etree._Element, text: str | None, own: Properties, look: ParagraphStyle
    ) -> Line:
        """Return what the paragraph shows, behind what waits for it; `text` if that is all."""
        line = self._line or Line()
        self._line = None
        if text is not None:
            line.add(text, ())
        else:
            self._runs.read(p, line)
            strays.check(p, line, self._document)
        self._set(line, own, look, p)
        return line

    def _set(
        self, line: Line, own: Properties, look: ParagraphStyle, p: etree._Element | None
    ) -> None:
        """Say of what a paragraph shows how it is set; `p` is asked how far it is indented."""
        if look.leftward if own.leftward is None else own.leftward:
            line.leftward = True
        if (look.cut if own.cut is None else own.cut) and line.length:
            line.risks.append(Risk("tiny-text", 0, line.length))
        frame = look.frame if own.frame is None else own.frame
        if frame is not None and line.length:
            self._frames.hold(frame, line.text, self._written.ordinal)
        away = look.away if own.away is None else own.away
        if not away and p is not None and self._grid.tables and own is not NONE:
            away = self._grid.cramped(p, own.style)
        if away and line.length and not (away.startswith(TAB) and "\t" not in line.text):
            line.risks.append(Risk(f"hidden-text{DETAIL}{AWAY} {away}", 0, line.length))

    def _number(self, own: Properties, look: ParagraphStyle, line: Line) -> tuple[str | None, int]:
        """Count the paragraph in its list; return its label and its level from 0.

        An empty paragraph that only carries a section break is not asked: Word numbers none.
        """
        number, level = own.number, own.level
        numbering = self._document.numbering
        if number is None:
            number = look.number
            if number is not None and level is None:
                level = look.level
                if level is None:
                    level = numbering.level_of_style(number, look.number_style)
        elif level is None:
            level = look.level  # a list of its own at the level of its style
        if number is None or number == "0" or own.mark_gone:
            return None, 0
        label = numbering.label(number, level or 0, self._document.styles)
        if label:
            self._document.spend(len(label))
            if len(label) > LIMITS.label:
                raise LimitError(self._document.package.file, "displays a number without end")
            label, line.number = self._around.dressed(label, own.mark, numbering)
            if numbering.close:
                _tell_joined(label, line, self._document)
            if numbering.worded:
                self._tell_language(own, label)
        return label, level or 0

    def _tell_language(self, own: Properties, label: str) -> None:
        """Name a number in words where Word writes it in another language than English."""
        language = self._document.styles.language(own.style, own.mark)
        if language and not language.lower().startswith("en"):
            self._document.found.left_unread(
                f"the number “{unended(label)}” as Word writes it in the language “{language}”",
                f"{label} {language}".encode(),
                at=self._document.here,
            )

    def _label_bookmarks(self, label: str, number: str, index: int) -> None:
        context = self._document.numbering.context(number, index, self._document.styles)
        self._document.spend(sum(map(len, context)))
        for bookmark in self._document.fresh:
            bookmark.label = label
            bookmark.context = context

    def _emit(self, line: Line, kind: Kind, level: int, label: str) -> None:
        """Add the provision of `line`, in the place that its surroundings give it."""
        if not (line.length or line.under or label):
            return
        if line.risks:
            tell_risks(line, self._document)
        marks = line.normal()
        depth = self._add(
            kind, level, line.text, label, marks, leftward=line.leftward, soft=line.soft
        )
        for item in line.under:
            self._written.add(item._replace(depth=item.depth + depth + 1))

    def _add(  # noqa: PLR0913 - what a provision has
        self,
        kind: Kind,
        level: int,
        text: str,
        label: str,
        marks: tuple[Mark, ...],
        *,
        leftward: bool = False,
        soft: int = 0,
    ) -> int:
        """Add a provision, or give its text to the cell that has none yet; return its depth."""
        if len(text) > LIMITS.paragraph:
            raise LimitError(self._document.package.file, "holds too large a paragraph")
        if leftward or not text.isascii():
            if leftward or LEFTWARD.search(text) is not None:
                tell_paragraph(text, label, self._document, leftward=leftward)
            if text.count(SOFT_HYPHEN) > soft:
                _tell_typed(text, soft, self._document)
        depth = 0
        if self._grid.tables:
            depth = self._grid.tables[-1].depth + 2
            if self._grid.begin(Content(text, label, level, marks)):
                return depth
            depth += 1
        self._written.add(Provision(kind, text, label, level, depth, marks))
        return depth


def _tell_joined(label: str, line: Line, document: Document) -> None:
    """Tell of a number that reads as one with the figures right behind it."""
    if label[-1].isdigit() and line.text[:1].isdigit():
        document.found.hazard(
            "joined-figures",
            f"The number “{unended(label)}” stands right before “{shortened(line.text, 20)}”.",
            at=document.here,
            about=f"{label}\n{line.text[:40]}",
        )


def _tell_typed(text: str, soft: int, document: Document) -> None:
    """Tell of soft hyphens that are no elements: Word shows a hyphen wherever they stand."""
    document.found.hazard(
        "invisible-character",
        f"A soft hyphen is typed as a character, which Word shows: “{shortened(text)}”.",
        at=document.here,
        about=f"soft hyphens {text.count(SOFT_HYPHEN) - soft}\n{text}",
    )


def _branch(parent: etree._Element) -> bool:
    return local(parent.tag) in {"Choice", "Fallback", "ins", "del", "moveTo", "moveFrom"}
