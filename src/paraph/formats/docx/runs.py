"""What a paragraph shows: its runs, fields, links, controls, notes' calls and objects, in order.

Source: ECMA-376 part 1, 17.3.3 (run content), 17.16 (fields), 17.13 (annotations).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import ClassVar, TypeAlias

from lxml import etree

from paraph.formats.docx import anchors, binding, fields
from paraph.formats.docx.alternate import chosen
from paraph.formats.docx.directions import tell_stretch
from paraph.formats.docx.document import Document
from paraph.formats.docx.drawing import Drawings
from paraph.formats.docx.equation import Looks, linear
from paraph.formats.docx.field_marks import FieldMarks
from paraph.formats.docx.findings import shortened
from paraph.formats.docx.line import SOFT_HYPHEN, Line, Risk
from paraph.formats.docx.look import PLAIN, Look
from paraph.formats.docx.names import (
    ALTERNATE,
    ANNOTATIONS,
    P_PR,
    R_PR,
    REMARKS,
    RUN,
    SDT,
    SDT_CONTENT,
    SDT_PR,
    TAB,
    VAL,
    XML_SPACE,
    M,
    R,
    T,
    W,
    characters,
    local,
)
from paraph.formats.docx.open_fields import tell_self_updating
from paraph.formats.docx.plain import Anchor, Piece, Words
from paraph.formats.docx.risks import tell_risks
from paraph.formats.docx.surroundings import Surroundings
from paraph.text.emphasis import EMPHASIS
from paraph.text.node import Mark

Action: TypeAlias = Callable[["Runs", etree._Element, Line], None]  # noqa: SLF001 - lxml calls its type so

_BREAKS = {"page": "\f", "column": "\v"}
_DATE_BLOCKS = tuple(
    f"{W}{name}"
    for name in ("dayShort", "monthShort", "yearShort", "dayLong", "monthLong", "yearLong")
)
_SPACES = str.maketrans("\n\r", "  ")
_RISKS = 6
"""As many risks as a line looks back to: those of words cut into runs are one within them."""


class Runs:
    """Reads the content of paragraphs of one part into lines, through what is `around` it."""

    def __init__(self, document: Document, part: str, around: Surroundings) -> None:
        self._document = document
        self._part = part
        self._around = around
        self._drawings = Drawings(document, part)
        self._field_marks = FieldMarks(document, around)
        self._unseen = 0  # pieces of content around that this view does not show

    @property
    def unmarked(self) -> bool:
        """Whether characters that say nothing of themselves are shown here, without any mark."""
        around = self._around
        return around.base is PLAIN and not around.fields.quiet and not around.extra

    def alone(self, p: etree._Element) -> str | None:
        """Return the text of a paragraph that is one run of it and nothing else, else None.

        Most paragraphs are, but for those that Word itself has cut into runs.
        """
        pieces = len(p)
        if not 0 < pieces <= 2 or not self.unmarked:  # noqa: PLR2004
            return None
        run = p[-1]
        if run.tag != RUN or len(run) != 1 or (pieces > 1 and p[0].tag != P_PR):
            return None
        held = run[0]
        text = held.text
        if held.tag != T or not text or len(held) or "\n" in text or "\r" in text:
            return None
        if text[0] <= " " or text[-1] <= " ":
            return None
        if pieces > 1 and len(p[0]):  # its properties may hold characters at any depth
            return text if len(text) == len(characters(p)) else None
        stray = p.text or run.text or run.tail or held.tail
        return None if stray or (pieces > 1 and (p[0].text or p[0].tail)) else text

    def plain(self, pieces: Sequence[Piece], line: Line) -> bool:
        """Add what a plain paragraph shows; or return False and add nothing: its elements must."""
        around = self._around
        looks = [around.of(piece.own) if isinstance(piece, Words) else PLAIN for piece in pieces]
        if around.fields.quiet or sum([len(look.risks) for look in looks]) > _RISKS:
            return False
        for piece, look in zip(pieces, looks, strict=True):
            if isinstance(piece, Anchor):
                anchors.mark(piece.identifier, piece.name, line, self._document)
            elif look is PLAIN and not around.extra:
                line.pieces.append(piece.text)
                line.length += len(piece.text)
            else:
                around.add(piece.text, look, line)
        return True

    def read(self, parent: Iterable[etree._Element], line: Line) -> None:
        """Add what the children of `parent` (a paragraph, or anything inside one) show."""
        for child in parent:
            tag = child.tag
            if tag == RUN:
                self._run(child, line)
            elif tag not in _IGNORED:
                action = self._ACTIONS.get(tag)
                if action is None:
                    self._around.unknown(child, line)
                else:
                    action(self, child, line)

    def _run(  # noqa: C901, PLR0912 - the hot loop
        self, run: etree._Element, line: Line, look: Look | None = None
    ) -> None:
        """Add what a run shows; `look` is that of the run around it, if one is."""
        around = self._around
        if look is None:
            look = around.base
        raw = line.raw
        for child in run:
            tag = child.tag
            if tag == T:
                text = child.text
                if text:
                    raw.append(text)
                    if text[0] <= " " or text[-1] <= " " or "\n" in text or "\r" in text:
                        text = _spaced(child, text)
                    if not around.fields.quiet:
                        if look is PLAIN and not around.extra:
                            line.pieces.append(text)
                            line.length += len(text)
                        else:
                            around.add(text, look, line)
                    else:
                        around.fields.leave(text)
                if len(child):
                    if text:
                        raw.pop()  # all its characters are dealt with at once
                    around.unknown(child, line)
            elif tag == R_PR:
                look = around.spoken(child)
                if child.getprevious() is not None:
                    self._again(child, line)
            elif tag == TAB:
                around.current = look
                around.show("\t", line)
            elif tag not in _IGNORED:
                around.current = look
                action = self._ACTIONS.get(tag)
                if action is None:
                    around.unknown(child, line)
                else:
                    action(self, child, line)

    def _again(self, element: etree._Element, line: Line) -> None:
        """Name properties that come again, or late: what they hold for is not defined."""
        previous = element.getprevious()
        while previous is not None and not isinstance(previous.tag, str):
            previous = previous.getprevious()
        if previous is not None:
            self._around.unknown(element, line)

    # Character content.

    def _break(self, element: etree._Element, line: Line) -> None:
        self._around.show(_BREAKS.get(element.get(f"{W}type", ""), "\n"), line)

    def _tabulator(self, _element: etree._Element, line: Line) -> None:
        self._around.show("\t", line)

    def _hard_hyphen(self, _element: etree._Element, line: Line) -> None:
        self._around.show("\u2011", line)

    def _soft_hyphen(self, _element: etree._Element, line: Line) -> None:
        line.soft += not self._around.fields.quiet
        self._around.show(SOFT_HYPHEN, line)

    def _symbol(self, element: etree._Element, line: Line) -> None:
        font = element.get(f"{W}font", "")
        try:
            character = chr(int(element.get(f"{W}char", ""), 16))
            character.encode()  # half a surrogate pair is no character
        except (ValueError, OverflowError):
            self._around.unknown(element, line)
            return
        if self._around.fields.quiet:
            self._around.fields.leave(f"{character} {font}")
        else:
            line.risk(self._around.current.risks, 1)
            line.add(character, (*self._around.marks(), ("symbol", font)))

    def _deleted_text(self, element: etree._Element, line: Line) -> None:
        text = element.text or ""
        line.raw.append(text)
        self._around.show(_spaced(element, text), line)

    def _ruby(self, element: etree._Element, line: Line) -> None:
        base = element.find(f"{W}rubyBase")
        annotation = element.find(f"{W}rt")
        start, look = line.length, self._around.current
        if base is not None:
            self.read(base, line)
        text = ""
        if annotation is not None:
            aside = Line()
            self.read(annotation, aside)
            line.raw.extend(aside.raw)
            looks = [
                f"{mark.name} {mark.value}".rstrip()
                for mark in aside.normal()
                if mark.name != EMPHASIS
            ]
            text = f"{aside.text} ({', '.join(looks)})" if looks else aside.text
            tell_risks(aside, self._document, f"ruby at {start}")
        line.marks.extend(_marks_over(start, line.length, "ruby", text))
        for name, value in look.marks:
            line.marks.extend(_marks_over(start, line.length, name, value))
        if look.risks:
            line.risks += [Risk(code, start, line.length) for code in look.risks]

    def _equation(self, element: etree._Element, line: Line) -> None:
        line.raw.append(characters(element))
        self._around.current = self._around.base
        looks = Looks(self._around.base, self._around.look)
        shown = linear(element, self._document, looks, self._part)
        self._around.put("equation", shown, line, looks.risks)

    def _date_block(self, element: etree._Element, line: Line) -> None:
        name = local(element.tag)
        self._around.put("field", name, line)
        tell_self_updating(self._document, name)

    def _page_number(self, _element: etree._Element, line: Line) -> None:
        self._around.put("field", "PAGE", line)

    # Fields.

    def _field_mark(self, element: etree._Element, line: Line) -> None:
        self._field_marks.mark(element, line)

    def _instruction(self, element: etree._Element, line: Line) -> None:
        text = element.text or ""
        line.raw.append(text)
        if not self._unseen:
            self._around.fields.instruct(text, self._around.current)

    def _simple_field(self, element: etree._Element, line: Line) -> None:
        self._field_marks.begin(element, line)
        self.read(element, line)
        self._field_marks.end(line)

    # Containers of runs.

    def _own_mark(self, _element: etree._Element, line: Line) -> None:
        """Pass over the mark that a note begins with: its label shows it."""
        if line.length and not self._around.fields.quiet:
            anchors.tell_joined(line, self._document)

    def _hyperlink(self, element: etree._Element, line: Line) -> None:
        title = element.get(f"{W}tooltip", "").strip()
        if title:
            self._document.found.hazard(
                "comment",
                f"A title stands beside a link: “{shortened(title)}”.",
                at=self._document.here,
                about=f"{line.length}\n{title}",
            )
        identifier = element.get(f"{R}id")
        related = self._document.package.relationships(self._part).get(identifier or "")
        anchor = element.get(f"{W}anchor") or element.get(f"{W}docLocation") or ""
        if related is None and fields.internal(anchor):
            self.read(element, line)
            return
        target = "" if related is None else related.target
        self._around.link(f"{target}#{anchor}" if anchor else target)
        self.read(element, line)
        self._around.unlink()

    def _tracked(self, element: etree._Element, line: Line) -> None:
        self._document.tracked += 1
        if self._document.shown(element.tag):
            self.read(element, line)
        else:
            self._silently(element, line)

    def _silently(self, element: etree._Element, line: Line) -> None:
        """Follow the fields in content that this view does not show, and show nothing of it."""
        aside = Line()
        calls = len(self._document.calls)
        self._unseen += 1
        self.read(element, aside)
        self._unseen -= 1
        del self._document.calls[calls:]
        line.raw.extend(aside.raw)

    def _control(self, element: etree._Element, line: Line) -> None:
        properties = element.find(SDT_PR)
        content = element.find(SDT_CONTENT)
        start = line.length
        if properties is not None:
            line.raw.append(characters(properties))
        if content is not None:
            self.read(content, line)
        if properties is not None:
            binding.check(properties, line.since(start), self._document)

    def _direction(self, element: etree._Element, line: Line) -> None:
        start = line.length
        self.read(element, line)
        leftward = element.get(VAL, "ltr") == "rtl"
        tell_stretch(line.since(start), start, self._document, leftward=leftward)

    def _override(self, element: etree._Element, line: Line) -> None:
        self._document.found.hazard(
            "bidirectional-character",
            "The order in which some characters are displayed is overridden.",
            at=self._document.here,
            about=f"{element.get(VAL)}\n{line.length}\n{characters(element)}",
        )
        self.read(element, line)

    def _sub_document(self, element: etree._Element, line: Line) -> None:
        related = self._document.package.relationships(self._part).get(element.get(f"{R}id", ""))
        target = "" if related is None else related.target
        line.put("unread", f"sub-document {target}", self._around.marks())
        self._document.found.left_unread(
            f"a sub-document ({shortened(target)})", target.encode(), at=self._document.here
        )

    def _alternate(self, element: etree._Element, line: Line) -> None:
        branch = chosen(element, self._document, self._part)
        for other in element:
            if other is not branch:
                line.raw.append(characters(other))
        if branch is None:
            return
        parent = element.getparent()
        if parent is not None and parent.tag == RUN:
            self._run(branch, line, self._around.current)
        else:
            self.read(branch, line)

    # Notes, comments, bookmarks, objects.

    def _note(self, element: etree._Element, line: Line) -> None:
        anchors.call(element, line, self._document, self._around)

    def _bookmark(self, element: etree._Element, line: Line) -> None:
        anchors.bookmark(element, line, self._document)

    def _remark(self, element: etree._Element, line: Line) -> None:
        anchors.remark(element, line, self._document)

    def _drawing(self, element: etree._Element, line: Line) -> None:
        if self._around.fields.quiet:
            line.raw.append(characters(element))
            self._around.fields.leave(etree.tostring(element, encoding="unicode", with_tail=False))
            return
        self._drawings.read(element, line, self._around.marks())

    def _content_part(self, element: etree._Element, line: Line) -> None:
        self._around.put("unread", "ink", line)
        self._document.unknown(element)

    _ACTIONS: ClassVar[dict[object, Action]] = {
        f"{W}br": _break,
        f"{W}cr": _break,
        f"{W}ptab": _tabulator,
        f"{W}noBreakHyphen": _hard_hyphen,
        f"{W}softHyphen": _soft_hyphen,
        f"{W}sym": _symbol,
        f"{W}delText": _deleted_text,
        f"{W}instrText": _instruction,
        f"{W}delInstrText": _instruction,
        f"{W}fldChar": _field_mark,
        f"{W}fldSimple": _simple_field,
        f"{W}footnoteReference": _note,
        f"{W}endnoteReference": _note,
        f"{W}drawing": _drawing,
        f"{W}pict": _drawing,
        f"{W}object": _drawing,
        f"{W}ruby": _ruby,
        f"{W}pgNum": _page_number,
        f"{W}contentPart": _content_part,
        f"{W}subDoc": _sub_document,
        f"{W}footnoteRef": _own_mark,
        f"{W}endnoteRef": _own_mark,
        f"{W}hyperlink": _hyperlink,
        f"{W}ins": _tracked,
        f"{W}del": _tracked,
        f"{W}moveTo": _tracked,
        f"{W}moveFrom": _tracked,
        f"{W}smartTag": read,
        f"{W}customXml": read,
        f"{W}dir": _direction,
        f"{W}bdo": _override,
        SDT: _control,
        ALTERNATE: _alternate,
        f"{M}oMath": _equation,
        f"{M}oMathPara": _equation,
        f"{W}bookmarkStart": _bookmark,
        f"{W}bookmarkEnd": _bookmark,
        RUN: _run,
        P_PR: _again,
        **dict.fromkeys(REMARKS, _remark),
        **dict.fromkeys(_DATE_BLOCKS, _date_block),
    }


def _spaced(element: etree._Element, text: str) -> str:
    """Return `text` as Word shows it: outer white space only where xml:space keeps it."""
    kept = element.get(XML_SPACE)
    if kept is None:
        kept = next(filter(None, (outer.get(XML_SPACE) for outer in element.iterancestors())), "")
    if kept != "preserve":
        text = text.strip(" \t\r\n")
    return text.translate(_SPACES) if "\n" in text or "\r" in text else text


def _marks_over(start: int, end: int, name: str, value: str) -> list[Mark]:
    return [Mark(start, end, name, value)] if end > start else []


_IGNORED: frozenset[object] = ANNOTATIONS | {
    f"{W}{name}"
    for name in (
        "rPr",
        "annotationRef",
        "separator",
        "continuationSeparator",
        "lastRenderedPageBreak",
        "customXmlPr",
        "smartTagPr",
        "fldData",
    )
}
