"""The marks of fields in a line: what is shown from one to the next, and is to be checked after.

Source: ECMA-376 part 1, 17.16 (fields and hyperlinks).
"""

from __future__ import annotations

from lxml import etree

from paraph.formats.docx import fields, sources
from paraph.formats.docx.alternate import settle
from paraph.formats.docx.document import Document, Reference
from paraph.formats.docx.fields import Field
from paraph.formats.docx.findings import shortened
from paraph.formats.docx.line import Line
from paraph.formats.docx.names import W, characters, on
from paraph.formats.docx.open_fields import tell_changing, tell_self_updating
from paraph.formats.docx.surroundings import Surroundings

_TOLD = fields.SELF_UPDATING | fields.EXTERNAL


class FieldMarks:
    """Follows the marks of the fields of one story, and adds what stands for fields to lines."""

    def __init__(self, document: Document, around: Surroundings) -> None:
        self._document = document
        self._around = around
        self._fields = around.fields

    def mark(self, element: etree._Element, line: Line) -> None:
        """Take up a mark of a field: its instruction begins here, or its result, or it ends."""
        kind = element.get(f"{W}fldCharType")
        innermost = self._fields.innermost
        if kind == "begin":
            form = element.find(f"{W}ffData")
            if form is not None:
                settle(form, self._document)
            self._fields.open(Field([], form, locked=_locked(element), dirty=_dirty(element)))
            if form is not None:
                line.raw.append(characters(element))
        elif innermost is not None and _dirty(element):
            innermost.dirty = True
        if kind == "separate" and innermost is not None and innermost.phase == "code":
            self._begin_result(innermost, line)
        elif kind == "end" and innermost is not None:
            self.end(line)

    def begin(self, element: etree._Element, line: Line) -> None:
        """Begin a field that is one element, and its result."""
        field = Field(
            [element.get(f"{W}instr", "")], locked=_locked(element), dirty=_dirty(element)
        )
        self._fields.open(field)
        self._begin_result(field, line)

    def _begin_result(self, current: Field, line: Line) -> None:
        if self._fields.separate(current):
            line.put("field", fields.object_of(current), self._around.marks())
        current.start, current.line = line.length, self._around.lines
        current.at = self._document.here
        if current.kind == "HYPERLINK":
            target = fields.link_target(current.instruction)
            if target:
                self._around.link(target)
                current.linked = True

    def end(self, line: Line) -> None:
        """End the innermost field: show it, if it is drawn, and keep it, if it is checked."""
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
        elif current.linked:
            self._around.unlink()
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
            line.put("field", fields.object_of(current), self._around.marks())
        elif kind not in {"FORMTEXT", "REF", "IF", "TOC", "INDEX", "MERGEFIELD"}:
            line.put("unread", current.instruction.strip(), self._around.marks())
            self._document.found.left_unread(
                f"a {kind} field whose result is not stored in the file",
                "\n".join(
                    (
                        current.instruction,
                        sources.value(self._document, kind, current.instruction),
                    )
                ).encode(),
                at=self._document.here,
            )

    def _check(self, field: Field, line: Line, *, shown: bool) -> None:
        """Keep a field that is checked when all is read; tell of one that an update changes."""
        document, kind, code = self._document, field.kind, field.instruction.strip()
        here = field.line == self._around.lines and field.phase == "result"
        result = line.since(field.start) if here else ""
        document.spend(len(result))
        if kind == "SEQ":
            hidden = self._around.hidden_row or ("hidden", "") in self._around.current.marks
            story = None if field.locked or hidden else document.story
            at = document.here
            document.sequences.append(
                Reference(code, result, at, field.dirty, not shown or field.locked, story)
            )
        elif kind in fields.REFERENCES and (here or field.phase == "code"):
            if shown:
                document.refer(Reference(code, result, document.here, field.dirty))
        elif kind == "PAGEREF" and here and self._fields.within("TOC") and not field.dirty:
            if not fields.page_number(result):
                self._tell_changing(field, line, result)
        elif kind == "STYLEREF":
            document.style_references.append((f"{code}\n{result}", field.at or document.here))
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
        self._around.current = field.looks[0] if field.looks else self._around.base
        if kind in {"EQ", "ADVANCE"}:
            line.put("equation" if kind == "EQ" else "field", instruction, self._around.marks())
            return
        line.risk(self._around.current.risks, len(text))
        if kind == "FORMCHECKBOX":
            line.put("checkbox", text, self._around.marks())
        elif kind == "SYMBOL":
            if fields.tiny(instruction):
                line.risk(("tiny-text",), len(text))
            line.add(text, (*self._around.marks(), ("symbol", fields.symbol(instruction)[1])))
        else:
            line.add(text, self._around.marks())


def _dirty(element: etree._Element) -> bool:
    return on(element.get(f"{W}dirty", "0"))


def _locked(element: etree._Element) -> bool:
    return on(element.get(f"{W}fldLock", "0"))


def _written(form: etree._Element | None) -> str:
    return "" if form is None else etree.tostring(form, encoding="unicode", with_tail=False)
