"""The fields that are open while a story is read: what is instruction, what is result.

Fields may reach over several paragraphs, so that one story has one set of them. Source: ECMA-376
part 1, 17.16.
"""

from __future__ import annotations

from paraph.errors import LimitError
from paraph.formats.docx import fields
from paraph.formats.docx.document import Document
from paraph.formats.docx.fields import Field
from paraph.formats.docx.findings import shortened
from paraph.formats.docx.look import Look
from paraph.formats.limits import LIMITS


class OpenFields:
    """A stack of fields; `quiet` while what is read is not shown.

    That is so inside an instruction, and inside a result that is the printer's affair.
    """

    def __init__(self, document: Document) -> None:
        self._document = document
        self._stack: list[Field] = []
        document.open_fields.append(self._stack)
        self.quiet = False

    @property
    def innermost(self) -> Field | None:
        """The field that was opened last, if one is open."""
        return self._stack[-1] if self._stack else None

    def open(self, field: Field) -> None:
        """Open a field, whose instruction comes next.

        Raises:
            LimitError: too many fields lie in each other.
        """
        if len(self._stack) > LIMITS.depth:
            raise LimitError(self._document.package.file, "has too many fields in each other")
        self._stack.append(field)
        self.quiet = True

    def instruct(self, text: str, look: Look) -> None:
        """Take up a piece of an instruction, or name it if no field is open."""
        field = self.innermost
        if field is not None and field.phase == "code":
            field.code.append(text)
            if text.strip() and look not in field.looks:
                field.looks.append(look)
        elif text.strip():
            where = "outside any field" if field is None else "in its result"
            self._document.found.left_unread(
                f"a field's instruction {where}",
                text.encode("utf-8", "surrogatepass"),
                at=self._document.here,
            )

    def separate(self, field: Field) -> bool:
        """Begin the result of the innermost field; return whether something else is shown here."""
        field.phase = "result"
        self.name(field)
        self._hush()
        return field.printer and not any(each.quiet for each in self._stack[:-1])

    def close(self) -> Field:
        """Close the innermost field and return it; tell what stood in it and is not shown."""
        field = self._stack.pop()
        if field.phase == "code":
            self.name(field)
        if field.aside and not field.expected:
            self._document.left_in_field(field)
        outer = self.innermost
        if outer is not None and outer.phase == "code":
            outer.code.append("".join(field.nested) or f"{{{field.instruction}}}")
        self._hush()
        return field

    def leave(self, text: str) -> None:
        """Keep what is not shown, in the field because of which it is not."""
        for field in self._stack:
            if field.printer or field.drawn:
                field.aside.append(text)
                return
        innermost = self._stack[-1]
        if innermost.phase == "code":
            innermost.aside.append(text)
        else:  # the result of a field that is part of another's instruction
            innermost.nested.append(text)

    def name(self, field: Field) -> None:
        """Take the kind of `field` from its instruction, and tell what it may show tomorrow."""
        kind = field.kind = fields.kind_of(field.instruction)
        field.printer = kind in fields.PRINTER
        field.drawn = kind in fields.DRAWN
        found, here = self._document.found, self._document.here
        if kind in fields.SELF_UPDATING:
            tell_self_updating(self._document, kind, field.instruction)
        elif kind in fields.EXTERNAL:
            found.hazard(
                "external-content",
                f"A field takes its content from elsewhere: {shortened(field.instruction)}.",
                at=here,
                about=field.instruction.strip(),
            )
        if kind not in fields.PRINTER and kind not in fields.SILENT and kind != "HYPERLINK":
            self._document.fields = True

    def _hush(self) -> None:
        self.quiet = any(each.quiet for each in self._stack)

    def within(self, kind: str) -> bool:
        """Whether the result of a field of this kind is open."""
        return any(each.kind == kind and each.phase == "result" for each in self._stack)


def tell_changing(document: Document, about: str, at: str = "") -> None:
    """Tell of a field that an update may change; `about` begins with its instruction."""
    instruction = about.partition("\n")[0]
    document.found.hazard(
        "field",
        f"A field may show something else when it is updated: {shortened(instruction)}.",
        at=at or document.here,
        about=about,
    )


def tell_self_updating(document: Document, kind: str, instruction: str = "") -> None:
    """Tell that something changes by itself."""
    document.found.hazard(
        "self-updating-field",
        f"A {kind} field changes by itself.",
        at=document.here,
        about=instruction.strip() or kind,
    )
