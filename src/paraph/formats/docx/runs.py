"""What a paragraph shows: its runs, fields, links, controls, notes' calls and objects, in order.

Source: ECMA-376 part 1, 17.3.3 (run content), 17.16 (fields), 17.13 (annotations).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable
from hashlib import sha256
from typing import ClassVar, TypeAlias

from lxml import etree

from paraph.errors import LimitError
from paraph.formats.docx import binding, fields, sources
from paraph.formats.docx.alternate import chosen, settle
from paraph.formats.docx.directions import tell_stretch
from paraph.formats.docx.document import Bookmark, Call, Document, Place, Reference
from paraph.formats.docx.drawing import Drawings
from paraph.formats.docx.equation import Looks, linear
from paraph.formats.docx.fields import Field
from paraph.formats.docx.findings import shortened
from paraph.formats.docx.labels import shown
from paraph.formats.docx.line import Line, Risk
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
    canonical,
    characters,
    local,
    on,
)
from paraph.formats.docx.numbering import Numbering
from paraph.formats.docx.open_fields import OpenFields, tell_changing, tell_self_updating
from paraph.formats.docx.risks import tell_risks
from paraph.formats.docx.run import UNREAD, Direct, direct, former
from paraph.formats.limits import LIMITS
from paraph.text.node import Mark, Provision

Action: TypeAlias = Callable[["Runs", etree._Element, Line], None]  # noqa: SLF001 - lxml calls its type so

_BREAKS = {"page": "\f", "column": "\v"}
_DATE_BLOCKS = tuple(
    f"{W}{name}"
    for name in ("dayShort", "monthShort", "yearShort", "dayLong", "monthLong", "yearLong")
)
_TOLD = fields.SELF_UPDATING | fields.EXTERNAL
_NAME = re.compile(r"<([\w:.-]+)")
_SPACES = str.maketrans("\n\r", "  ")


class Runs:
    """Reads the content of paragraphs of one part into lines.

    Fields may reach over several paragraphs, so that one story has one of it.
    """

    def __init__(self, document: Document, part: str) -> None:
        self._document = document
        self._part = part
        self._drawings = Drawings(document, part)
        self._fields = OpenFields(document)
        self._links: list[str] = []
        self._extra: tuple[tuple[str, str], ...] = ()
        self._base: Look = PLAIN
        self._paragraph_style = ""
        self._table_style = ""
        self._shade = ""
        self._hidden_row = False
        self._lines = 0
        self._current = PLAIN
        self._unseen = 0  # pieces of content around that this view does not show

    def begin(
        self, paragraph_style: str, table_style: str, shade: str, *, hidden: bool = False
    ) -> None:
        """Say in what surroundings the next paragraph stands."""
        if (
            paragraph_style != self._paragraph_style
            or table_style != self._table_style
            or shade != self._shade
            or hidden != self._hidden_row
            or not self._lines
        ):
            self._paragraph_style = paragraph_style
            self._table_style = table_style
            self._shade = shade
            self._base = self._document.styles.look(paragraph_style, table_style, shade, ())
            if hidden != self._hidden_row:
                self._hidden_row = hidden
                self._spread()
        self._lines += 1

    def alone(self, p: etree._Element) -> str | None:
        """Return the text of a paragraph that is one run of it and nothing else, else None.

        Most paragraphs are, but for those that Word itself has cut into runs.
        """
        pieces = len(p)
        if not 0 < pieces <= 2 or self._base is not PLAIN or self._fields.quiet or self._extra:  # noqa: PLR2004
            return None
        run = p[-1]
        if run.tag != RUN or len(run) != 1 or (pieces > 1 and p[0].tag != P_PR):
            return None
        held = run[0]
        text = held.text
        if held.tag != T or not text or len(held) or len(text) != len(characters(p)):
            return None
        if text[0] <= " " or text[-1] <= " " or "\n" in text or "\r" in text:
            return None
        return text

    def read(self, parent: Iterable[etree._Element], line: Line) -> None:
        """Add what the children of `parent` (a paragraph, or anything inside one) show."""
        for child in parent:
            tag = child.tag
            if tag == RUN:
                self._run(child, line)
            elif tag not in _IGNORED:
                action = self._ACTIONS.get(tag)
                if action is None:
                    self._unknown(child, line)
                else:
                    action(self, child, line)

    def _run(  # noqa: C901, PLR0912 - the hot loop
        self, run: etree._Element, line: Line, look: Look | None = None
    ) -> None:
        """Add what a run shows; `look` is that of the run around it, if one is."""
        if look is None:
            look = self._base
        raw = line.raw
        for child in run:
            tag = child.tag
            if tag == T:
                text = child.text
                if text:
                    raw.append(text)
                    if text[0] <= " " or text[-1] <= " " or "\n" in text or "\r" in text:
                        text = _spaced(child, text)
                    if not self._fields.quiet:
                        if look is PLAIN and not self._extra:
                            line.pieces.append(text)
                            line.length += len(text)
                        else:
                            self._add(text, look, line)
                    else:
                        self._fields.leave(text)
                if len(child):
                    if text:
                        raw.pop()  # all its characters are dealt with at once
                    self._unknown(child, line)
            elif tag == R_PR:
                look = self._look(child)
            elif tag == TAB:
                self._current = look
                self._show("\t", line)
            elif tag not in _IGNORED:
                self._current = look
                action = self._ACTIONS.get(tag)
                if action is None:
                    self._unknown(child, line)
                else:
                    action(self, child, line)

    def _look(self, properties: etree._Element) -> Look:
        own: Direct = direct(properties)
        if ("rPrChange", "1") in own:
            own = self._changed(properties, own)
        if not own:
            return self._base
        if own[0][0] == UNREAD:
            self._document.found.left_unread(
                f"properties of characters ({_NAME.findall(own[0][1])[0]})",
                own[0][1].encode("utf-8", "surrogatepass"),
                at=self._document.here,
            )
            own = own[1:]
        if own and own[0] == ("AlternateContent", "1"):
            if next(properties.iterchildren(ALTERNATE), None) is not None:
                settle(properties, self._document)
                return self._look(properties)
            run = properties.getparent()
            self._document.unknown(properties if run is None else run)
        return self._document.styles.look(
            self._paragraph_style, self._table_style, self._shade, own
        )

    def dressed(
        self, label: str, mark: etree._Element | None, numbering: Numbering
    ) -> tuple[str, str]:
        """Return the number of a paragraph as its mark and its level dress it, and how they do.

        A level's own properties come after the mark's.
        """
        own: dict[str, str] = {} if mark is None else dict(direct(mark))
        if "rPrChange" in own and mark is not None:
            own = dict(self._changed(mark, tuple(own.items())))
        own.pop(UNREAD, None)
        own.pop("AlternateContent", None)  # combined letters are of no number
        own.update(numbering.look)
        how = ""
        if own or self._base is not PLAIN:
            look = self._document.styles.look(
                self._paragraph_style, self._table_style, self._shade, tuple(sorted(own.items()))
            )
            if look is not PLAIN:
                label, how = shown(label, look, self._document, numbering.bullet)
        if numbering.picture:
            how = ", ".join(filter(None, (how, f"image {numbering.picture}")))
        return label, how

    def _changed(self, properties: etree._Element, own: Direct) -> Direct:
        """Return the look of this view, where a change of it is pending that carries meaning."""
        now = tuple(item for item in own if item[0] != "rPrChange")
        old = former(properties)
        before = now if old is None else direct(old)
        if before == now:
            return now
        self._document.tracked += 1
        return before if self._document.view == "original" else now

    def _show(self, text: str, line: Line) -> None:
        if self._fields.quiet:
            self._fields.leave(text)
        else:
            self._add(text, self._current, line)

    def _put(self, name: str, value: str, line: Line, risks: Collection[str] = ()) -> None:
        self._document.count()
        if self._fields.quiet:
            self._fields.leave(f"{name} {value}")
        else:
            if self._current.risks or risks:
                line.risk((*self._current.risks, *risks), 1)
            line.put(name, value, self._marks())

    def _marks(self) -> tuple[tuple[str, str], ...]:
        return (*self._current.marks, *self._extra)

    def _add(self, text: str, look: Look, line: Line) -> None:
        if look.risks:
            line.risk(look.risks, len(text))
        line.add(text, (*look.marks, *self._extra) if self._extra else look.marks)

    def _spread(self) -> None:
        extra = [("link", target) for target in self._links[-1:]]
        self._document.spend(sum(map(len, self._links[-1:])))
        if self._hidden_row:
            extra.append(("hidden", ""))
        self._extra = tuple(extra)

    def _unknown(self, element: etree._Element, line: Line) -> None:
        """Name what the reader does not know; what Word itself may ignore is ignored if empty."""
        line.raw.append(characters(element))
        self._document.unknown(element)
        if not self._fields.quiet:
            known_by = sha256(canonical(element)).hexdigest()[:16]
            line.put("unread", f"{local(element.tag)} {known_by}", self._marks())

    # Character content.

    def _break(self, element: etree._Element, line: Line) -> None:
        self._show(_BREAKS.get(element.get(f"{W}type", ""), "\n"), line)

    def _tabulator(self, _element: etree._Element, line: Line) -> None:
        self._show("\t", line)

    def _hard_hyphen(self, _element: etree._Element, line: Line) -> None:
        self._show("\u2011", line)

    def _soft_hyphen(self, _element: etree._Element, line: Line) -> None:
        self._show("\u00ad", line)

    def _symbol(self, element: etree._Element, line: Line) -> None:
        font = element.get(f"{W}font", "")
        try:
            character = chr(int(element.get(f"{W}char", ""), 16))
            character.encode()  # half a surrogate pair is no character
        except (ValueError, OverflowError):
            self._unknown(element, line)
            return
        if self._fields.quiet:
            self._fields.leave(f"{character} {font}")
        else:
            line.risk(self._current.risks, 1)
            line.add(character, (*self._marks(), ("symbol", font)))

    def _deleted_text(self, element: etree._Element, line: Line) -> None:
        text = element.text or ""
        line.raw.append(text)
        self._show(_spaced(element, text), line)

    def _ruby(self, element: etree._Element, line: Line) -> None:
        base = element.find(f"{W}rubyBase")
        annotation = element.find(f"{W}rt")
        start, look = line.length, self._current
        if base is not None:
            self.read(base, line)
        text = ""
        if annotation is not None:
            aside = Line()
            self.read(annotation, aside)
            line.raw.extend(aside.raw)
            looks = [f"{mark.name} {mark.value}".rstrip() for mark in aside.normal()]
            text = f"{aside.text} ({', '.join(looks)})" if looks else aside.text
            tell_risks(aside, self._document, f"ruby at {start}")
        line.marks.extend(_marks_over(start, line.length, "ruby", text))
        for name, value in look.marks:
            line.marks.extend(_marks_over(start, line.length, name, value))
        if look.risks:
            line.risks += [Risk(code, start, line.length) for code in look.risks]

    def _equation(self, element: etree._Element, line: Line) -> None:
        line.raw.append(characters(element))
        self._current = self._base
        looks = Looks(self._base, self._look)
        shown = linear(element, self._document, looks, self._part)
        self._put("equation", shown, line, looks.risks)

    def _date_block(self, element: etree._Element, line: Line) -> None:
        name = local(element.tag)
        self._put("field", name, line)
        tell_self_updating(self._document, name)

    def _page_number(self, _element: etree._Element, line: Line) -> None:
        self._put("field", "PAGE", line)

    # Fields.

    def _field_mark(self, element: etree._Element, line: Line) -> None:
        kind = element.get(f"{W}fldCharType")
        innermost = self._fields.innermost
        if kind == "begin":
            form = element.find(f"{W}ffData")
            if form is not None:
                settle(form, self._document)
            self._fields.open(Field(form=form, locked=_locked(element), dirty=_dirty(element)))
            if form is not None:
                line.raw.append(characters(element))
        elif innermost is not None and _dirty(element):
            innermost.dirty = True
        if kind == "separate" and innermost is not None and innermost.phase == "code":
            self._begin_result(innermost, line)
        elif kind == "end" and innermost is not None:
            self._end_field(line)

    def _instruction(self, element: etree._Element, line: Line) -> None:
        text = element.text or ""
        line.raw.append(text)
        if not self._unseen:
            self._fields.instruct(text, self._current)

    def _simple_field(self, element: etree._Element, line: Line) -> None:
        field = Field(
            code=[element.get(f"{W}instr", "")], locked=_locked(element), dirty=_dirty(element)
        )
        self._fields.open(field)
        self._begin_result(field, line)
        self.read(element, line)
        self._end_field(line)

    def _begin_result(self, current: Field, line: Line) -> None:
        if self._fields.separate(current):
            line.put("field", fields.object_of(current), self._marks())
        current.start, current.line = line.length, self._lines
        current.at = self._document.here
        if current.kind == "HYPERLINK":
            target = fields.link_target(current.instruction)
            if target:
                self._links.append(target)
                current.linked = True
                self._spread()

    def _end_field(self, line: Line) -> None:
        current = self._fields.close()
        shown = not self._fields.quiet
        if current.drawn:
            if shown:
                self._draw(current, line)
            else:
                self._fields.leave(f"{current.instruction}{fields.drawn(current)}")
        elif current.phase == "code":
            if shown:
                self._show_without_result(current, line)
        elif current.linked and self._links:
            self._links.pop()
            self._spread()
        if current.kind not in fields.STAYING:
            self._check(current, line, shown=shown)
        elif current.kind == "FORMTEXT" and shown:
            self._check_form(current)

    def _show_without_result(self, current: Field, line: Line) -> None:
        """Show a field that has no stored result."""
        kind = current.kind
        if kind in fields.SILENT or kind in {"HYPERLINK", ""} or kind in fields.SELF_UPDATING:
            return
        if current.printer:
            line.put("field", fields.object_of(current), self._marks())
        elif kind not in {"FORMTEXT", "REF", "IF", "TOC", "INDEX", "MERGEFIELD"}:
            line.put("unread", current.instruction.strip(), self._marks())
            self._document.found.left_unread(
                f"a {kind} field whose result is not stored in the file",
                current.instruction.encode(),
                at=self._document.here,
            )

    def _check(self, field: Field, line: Line, *, shown: bool) -> None:
        """Keep a field that is checked when all is read; tell of one that an update changes."""
        document, kind, code = self._document, field.kind, field.instruction.strip()
        here = field.line == self._lines and field.phase == "result"
        result = line.since(field.start) if here else ""
        document.spend(len(result))
        if kind == "SEQ":
            unsure = field.locked or self._hidden_row or ("hidden", "") in self._current.marks
            story = None if unsure else document.story
            at = document.here
            document.sequences.append(
                Reference(code, result, at, field.dirty, not shown or field.locked, story)
            )
        elif kind in fields.REFERENCES and (here or field.phase == "code"):
            if shown:
                document.references.append(Reference(code, result, document.here, field.dirty))
        elif kind == "PAGEREF" and here and self._fields.within("TOC") and not field.dirty:
            if not fields.page_number(result):
                self._tell_changing(field, line, result)
        elif kind and not field.locked and kind not in _TOLD:
            self._tell_changing(field, line, result)

    def _tell_changing(self, field: Field, line: Line, result: str) -> None:
        """Tell of a field that an update may change, and of which of equal results it is."""
        document, code = self._document, field.instruction.strip()
        place = field.start
        if result:
            document.spend(place)
            place = line.text.count(result, 0, place)
        source = sources.value(document, field.kind, code)
        about = (code, str(field.dirty), result, str(place), source)
        tell_changing(document, "\n".join(about), field.at or document.here)

    def _check_form(self, field: Field) -> None:
        """Tell of a field to be filled in that is calculated, or is the time."""
        form = field.form
        manner = None if form is None else form.find(f"{W}textInput/{W}type")
        value = "" if manner is None else manner.get(f"{W}val", "")
        if value.startswith("current"):
            tell_self_updating(self._document, "FORMTEXT", value)
        elif value == "calculated":
            tell_changing(self._document, f"{field.instruction.strip()}\n{_written(form)}")

    def _draw(self, field: Field, line: Line) -> None:
        """Show a field of which Word draws its instruction or its form, whatever result it has."""
        kind, instruction = field.kind, field.instruction.strip()
        text = fields.drawn(field)
        unclear = not text and kind not in {"EQ", "ADVANCE"}
        if len(field.looks) > 1 or unclear:
            self._document.found.left_unread(
                f"how the field {shortened(instruction)} is drawn",
                "\n".join((instruction, str(field.looks), _written(field.form))).encode(
                    "utf-8", "surrogatepass"
                ),
                at=self._document.here,
            )
        self._current = field.looks[0] if field.looks else self._base
        if kind in {"EQ", "ADVANCE"}:
            line.put("equation" if kind == "EQ" else "field", instruction, self._marks())
            return
        line.risk(self._current.risks, len(text))
        if kind == "FORMCHECKBOX":
            line.put("checkbox", text, self._marks())
        elif kind == "SYMBOL":
            if fields.tiny(instruction):
                line.risk(("tiny-text",), len(text))
            line.add(text, (*self._marks(), ("symbol", fields.symbol(instruction)[1])))
        else:
            line.add(text, self._marks())

    # Containers of runs.

    def _hyperlink(self, element: etree._Element, line: Line) -> None:
        identifier = element.get(f"{R}id")
        related = self._document.package.relationships(self._part).get(identifier or "")
        anchor = element.get(f"{W}anchor") or element.get(f"{W}docLocation") or ""
        if related is None and fields.internal(anchor):
            self.read(element, line)
            return
        target = "" if related is None else related.target
        self._links.append(f"{target}#{anchor}" if anchor else target)
        self._spread()
        self.read(element, line)
        self._links.pop()
        self._spread()

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
        line.put("unread", f"sub-document {target}", self._marks())
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
            self._run(branch, line, self._current)
        else:
            self.read(branch, line)

    # Notes, comments, bookmarks, objects.

    def _note(self, element: etree._Element, line: Line) -> None:
        if self._fields.quiet:
            return
        document = self._document
        kind = "footnote" if local(element.tag) == "footnoteReference" else "endnote"
        identifier = element.get(f"{W}id", "")
        custom = on(element.get(f"{W}customMarkFollows", "0"))
        provisions = document.notes.get((kind, identifier))
        if provisions is None:
            self._unknown(element, line)
            return
        document.called.add((kind, identifier))
        number = len(document.calls)
        if number > LIMITS.notes or len(line.under) > LIMITS.provisions:
            raise LimitError(document.package.file, "calls more notes than allowed")
        document.calls.append(Call(kind, identifier, custom, document.section))
        marks = tuple(mark for mark in self._marks() if mark[0] != "superscript")
        line.risk(self._current.risks, 1)
        line.put("note", f"\0{number}", marks)
        head = provisions[0]
        document.spend(sum(len(item.text) + len(item.label) for item in provisions))
        line.under.append(Provision(head.kind, head.text, f"\0{number}", head.level, 0, head.marks))
        line.under.extend(provisions[1:])

    def _bookmark(self, element: etree._Element, line: Line) -> None:
        name = element.get(f"{W}name", "")
        document = self._document
        if local(element.tag) == "bookmarkStart":
            bookmark = Bookmark(document.story, document.index, line.length)
            document.bookmarks[name] = bookmark
            document.bookmarks[f"\0{element.get(f'{W}id')}"] = bookmark
            document.fresh.append(bookmark)
            return
        ended = document.bookmarks.pop(f"\0{element.get(f'{W}id')}", None)
        if ended is not None and ended.story is document.story and ended.index == document.index:
            ended.end = line.length

    def _remark(self, element: etree._Element, line: Line) -> None:
        document = self._document
        place = Place(document.story, document.index, line.length, document.here)
        document.remarks.setdefault(element.get(f"{W}id", ""), []).append(place)

    def _drawing(self, element: etree._Element, line: Line) -> None:
        if self._fields.quiet:
            line.raw.append(characters(element))
            self._fields.leave(etree.tostring(element, encoding="unicode", with_tail=False))
            return
        self._drawings.read(element, line, self._marks())

    def _content_part(self, element: etree._Element, line: Line) -> None:
        self._put("unread", "ink", line)
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
        **dict.fromkeys(REMARKS, _remark),
        **dict.fromkeys(_DATE_BLOCKS, _date_block),
    }


def _dirty(element: etree._Element) -> bool:
    return on(element.get(f"{W}dirty", "0"))


def _locked(element: etree._Element) -> bool:
    return on(element.get(f"{W}fldLock", "0"))


def _written(form: etree._Element | None) -> str:
    return "" if form is None else etree.tostring(form, encoding="unicode", with_tail=False)


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
        "pPr",
        "rPr",
        "annotationRef",
        "footnoteRef",
        "endnoteRef",
        "separator",
        "continuationSeparator",
        "lastRenderedPageBreak",
        "customXmlPr",
        "smartTagPr",
        "fldData",
    )
}
