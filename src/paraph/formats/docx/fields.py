"""Fields: what is shown of each, and which may show something else when they are updated.

Source: ECMA-376 part 1, 17.16 (fields and hyperlinks).
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import Literal

from lxml import etree

from paraph.formats.docx.look import Look
from paraph.formats.docx.names import VAL, W, integer, on

PRINTER = frozenset(("PAGE", "NUMPAGES", "SECTIONPAGES", "SECTION"))
"""Fields whose result is the printer's affair: shown as an object, whatever result is stored."""

SELF_UPDATING = frozenset(
    (
        "DATE",
        "TIME",
        "PRINTDATE",
        "SAVEDATE",
        "EDITTIME",
        "FILENAME",
        "FILESIZE",
        "NUMWORDS",
        "NUMCHARS",
        "REVNUM",
        "LASTSAVEDBY",
        "USERNAME",
        "USERINITIALS",
        "USERADDRESS",
    )
)
EXTERNAL = frozenset(
    (
        "INCLUDETEXT",
        "INCLUDEPICTURE",
        "INCLUDE",
        "IMPORT",
        "LINK",
        "DDE",
        "DDEAUTO",
        "DATABASE",
        "RD",
    )
)
REFERENCES = frozenset(("REF", "NOTEREF", "FTNREF"))
DRAWN = frozenset(
    (
        "SYMBOL",
        "EQ",
        "MACROBUTTON",
        "GOTOBUTTON",
        "FORMCHECKBOX",
        "FORMDROPDOWN",
        "ADVANCE",
    )
)
"""Fields that are drawn from their instruction or form: Word shows no result stored for them."""

PLAIN = frozenset(
    (
        *PRINTER,
        *REFERENCES,
        *DRAWN,
        "PAGEREF",
        "HYPERLINK",
        "SEQ",
        "FORMTEXT",
    )
)
"""Fields whose instruction says nothing that is not shown, or that are checked when they end."""

STAYING = frozenset((*PRINTER, *DRAWN, "HYPERLINK", "FORMTEXT"))
"""Fields that show the same when they are updated, or of which no result is shown."""

SILENT = frozenset(
    (
        "TC",
        "XE",
        "TA",
        "SET",
        "ASK",
        "PRIVATE",
        "ADVANCE",
        "BOOKMARK",
        "NEXT",
        "NEXTIF",
        "SKIPIF",
        "DATA",
    )
)
"""Fields that show nothing where they stand."""

_WORDS = re.compile(r'"([^"\\]*(?:\\.[^"\\]*)*)"|(\S+)')

_BOXES = {"0": ("", "☐", "□"), "1": ("", "☒", "☑", "☓")}
"""What other programs store for a box, by its state."""

_FIGURES = re.compile(r"[ivxlcdm]+|([a-z])\1*")


class Field:
    """A complex field between its marks: the instruction so far, and whether the result began."""

    def __init__(
        self,
        code: list[str],
        form: etree._Element | None = None,
        *,
        locked: bool = False,
        dirty: bool = False,
    ) -> None:
        self.phase: Literal["code", "result"] = "code"
        self.code = code
        self.kind = ""
        self.printer = False
        self.drawn = False
        self.linked = False
        self.locked = locked  # Word does not update it
        self.dirty = dirty  # Word updates it when it opens the file
        self.at = ""  # the provision that its result begins in
        self.start = -1
        self.line = 0
        self.form = form
        self.looks: list[Look] = []  # those of the instruction, each once
        self.nested: list[str] = []  # its result, where it is in an instruction
        self.aside: list[str] = []  # what stands in it and is not shown
        self.shown: tuple[str, ...] = ()  # of what is drawn: results that say the same

    @property
    def instruction(self) -> str:
        """The whole instruction."""
        return "".join(self.code)

    @property
    def quiet(self) -> bool:
        """Whether nothing that stands in it now is shown."""
        return self.phase == "code" or self.printer or self.drawn

    @property
    def expected(self) -> bool:
        """Whether what stands in it and is not shown says no more than what is shown for it."""
        text = "".join(self.aside)
        if self.printer:
            return page_number(text)
        shown = " ".join(drawn(self).split())
        if self.kind == "FORMCHECKBOX":
            return text.strip() in _BOXES[shown]
        return self.drawn and " ".join(text.split()) in {"", shown}


def kind_of(instruction: str) -> str:
    """Return the field's type in capitals: the first word of its instruction, `=` for a formula."""
    words = instruction.split(None, 1)
    if not words:
        return ""
    return "=" if words[0].startswith("=") else words[0].upper()


@lru_cache(maxsize=8)  # one field is asked for them several times
def arguments(instruction: str) -> tuple[str, ...]:
    """Return the words after the field's type, quotation marks taken off."""
    return tuple([quoted or bare for quoted, bare in _WORDS.findall(instruction)[1:]])


def formatted(instruction: str) -> list[str]:
    """Return the formats that a field asks for, but for those that concern the look alone."""
    words = arguments(instruction)
    asked = [after for word, after in pairwise(words) if word == "\\*"]
    asked += [word[2:] for word in words if word.startswith("\\*") and len(word) > len("\\*")]
    asked += [word for word in words if word.startswith(("\\#", "\\@"))]
    return [word for word in asked if word.upper() not in {"MERGEFORMAT", "CHARFORMAT"}]


def object_of(field: Field) -> str:
    """Return what stands for a field of the printer's: its kind, in a form of its own if any."""
    asked = [word for word in formatted(field.instruction) if word.upper() != "ARABIC"]
    return " ".join((field.kind, *asked))


def page_number(text: str) -> bool:
    """Whether `text` can be what is stored for a page number, in whatever figures."""
    figures = text.strip(" -\N{EN DASH}\N{EM DASH}\u200e\u200f").casefold()
    return not figures or figures.isnumeric() or bool(_FIGURES.fullmatch(figures))


def link_target(instruction: str) -> str:
    """Return where a HYPERLINK field leads outside the document, or ""."""
    words = arguments(instruction)
    place = words.index("\\l") + 1 if "\\l" in words else len(words)
    anchor = words[place] if place < len(words) else ""
    outside = words and not words[0].startswith("\\")
    if not outside and internal(anchor):
        return ""
    target = words[0].replace("\\\\", "\\") if outside else ""
    return f"{target}#{anchor}" if anchor else target


def internal(anchor: str) -> bool:
    """Whether a place inside was named by a program, anew with each saving, or not at all."""
    return not anchor or anchor.startswith("_") or "=" in anchor


def switches(instruction: str) -> set[str]:
    """Return the letters of the switches of a field (r, h, w ...) in small letters."""
    return {word[1:2].lower() for word in arguments(instruction) if word.startswith("\\")}


def button_text(instruction: str) -> str:
    """Return what a MACROBUTTON or GOTOBUTTON shows: everything after its target."""
    words = instruction.strip().split(None, 2)
    return words[2] if len(words) > 2 else ""  # noqa: PLR2004 - type, target, text


def symbol(instruction: str) -> tuple[str, str]:
    """Return the character of a SYMBOL field, and its font and coding, or two empty strings."""
    words = arguments(instruction)
    if not words:
        return "", ""
    try:
        character = chr(int(words[0], 0))
        character.encode()  # half a surrogate pair is no character
        font = words[words.index("\\f") + 1] if "\\f" in words else ""
        coding = [word for word in words if word in {"\\a", "\\j", "\\u"}]
        return character, " ".join((font, *coding)).strip()
    except (ValueError, OverflowError, IndexError):
        return "", ""


def drawn(field: Field) -> str:
    """Return the characters that stand for a field which is drawn, or the state of its box."""
    match field.kind:
        case "FORMCHECKBOX":
            return checked(field.form)
        case "FORMDROPDOWN":
            return selected(field.form)
        case "MACROBUTTON" | "GOTOBUTTON":
            return button_text(field.instruction)
        case "SYMBOL":
            return symbol(field.instruction)[0]
        case _:
            return ""


def tiny(instruction: str) -> bool:
    """Whether a SYMBOL field draws its character in two points or less."""
    words = arguments(instruction)
    sizes = [after for word, after in pairwise(words) if word.lower() == "\\s"]
    return any(integer(size, 2) <= 2 for size in sizes)  # noqa: PLR2004 - as for other text


def checked(form: etree._Element | None) -> str:
    """Return whether the box of a form is checked: "1" or "0"."""
    if form is None:
        return "0"
    for name in ("checked", "default"):
        found = form.find(f"{W}checkBox/{W}{name}")
        if found is not None:
            return "1" if on(found.get(VAL)) else "0"
    return "0"


def selected(form: etree._Element | None) -> str:
    """Return the entry that is selected in the list of a form, or ""."""
    if form is None:
        return ""
    entries = [entry.get(VAL, "") for entry in form.iterfind(f"{W}ddList/{W}listEntry")]
    result = form.find(f"{W}ddList/{W}result")
    if result is None:
        result = form.find(f"{W}ddList/{W}default")
    index = 0 if result is None else integer(result.get(VAL))
    return entries[index] if 0 <= index < len(entries) else ""
