"""Fields: what is shown of each, and which may show something else when they are updated.

Source: ECMA-376 part 1, 17.16 (fields and hyperlinks).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Literal

from lxml import etree

from paraph.formats.docx.names import VAL, W, integer, on

PRINTER = frozenset(("PAGE", "NUMPAGES", "SECTIONPAGES", "SECTION"))
"""Fields whose result is the printer's affair: shown as an object, whatever result is stored."""

DRAWN = frozenset(("FORMCHECKBOX", "MACROBUTTON", "GOTOBUTTON", "SYMBOL", "EQ"))
"""Fields that are drawn from their instruction or form, whatever result is stored."""

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
PLAIN = frozenset(
    (
        *PRINTER,
        *REFERENCES,
        "PAGEREF",
        "HYPERLINK",
        "TOC",
        "SEQ",
        "STYLEREF",
        "SYMBOL",
        "EQ",
        "MACROBUTTON",
        "GOTOBUTTON",
        "FORMTEXT",
        "FORMCHECKBOX",
        "FORMDROPDOWN",
        "ADVANCE",
    )
)
"""Fields whose instruction says nothing that is not shown, or is checked against its target."""

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

_FIGURES = re.compile(r"[ivxlcdm]+|([a-z])\1*")


@dataclass(slots=True)
class Field:
    """A complex field between its marks: the instruction so far, and whether the result began."""

    phase: Literal["code", "result"] = "code"
    code: list[str] = field(default_factory=list)
    kind: str = ""
    printer: bool = False
    linked: bool = False
    locked: bool = False  # Word does not update it
    start: int = -1
    line: int = 0
    form: etree._Element | None = None
    aside: list[str] = field(default_factory=list)  # what stands in it and is not shown
    shown: tuple[str, ...] = ()  # of what is drawn: results that say the same

    @property
    def instruction(self) -> str:
        """The whole instruction."""
        return "".join(self.code)


def kind_of(instruction: str) -> str:
    """Return the field's type in capitals: the first word of its instruction, `=` for a formula."""
    words = instruction.split(None, 1)
    if not words:
        return ""
    return "=" if words[0].startswith("=") else words[0].upper()


def arguments(instruction: str) -> list[str]:
    """Return the words after the field's type, quotation marks taken off."""
    words = [quoted or bare for quoted, bare in _WORDS.findall(instruction)]
    return words[1:]


def page_number(text: str) -> bool:
    """Whether `text` can be what is stored for a page number, in whatever figures."""
    figures = text.strip(" -\N{EN DASH}\N{EM DASH}\u200e\u200f").casefold()
    return not figures or figures.isnumeric() or bool(_FIGURES.fullmatch(figures))


def link_target(instruction: str) -> str:
    """Return where a HYPERLINK field leads outside the document, or ""."""
    words = arguments(instruction)
    if not words or words[0].startswith("\\"):
        return ""
    place = words.index("\\l") + 1 if "\\l" in words else len(words)
    anchor = f"#{words[place]}" if place < len(words) else ""
    return words[0].replace("\\\\", "\\") + anchor


def switches(instruction: str) -> set[str]:
    """Return the letters of the switches of a field (r, h, w ...) in small letters."""
    return {word[1:2].lower() for word in arguments(instruction) if word.startswith("\\")}


def button_text(instruction: str) -> str:
    """Return what a MACROBUTTON or GOTOBUTTON shows: everything after its target."""
    words = instruction.strip().split(None, 2)
    return words[2] if len(words) > 2 else ""  # noqa: PLR2004 - type, target, text


def symbol(instruction: str) -> tuple[str, str]:
    """Return the character and the font of a SYMBOL field, or two empty strings."""
    words = arguments(instruction)
    if not words:
        return "", ""
    try:
        character = chr(int(words[0], 0))
        character.encode()  # half a surrogate pair is no character
        font = words[words.index("\\f") + 1] if "\\f" in words else ""
        return character, font  # noqa: TRY300 - all of it may fail
    except (ValueError, OverflowError, IndexError):
        return "", ""


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
    index = 0 if result is None else integer(result.get(VAL))
    return entries[index] if 0 <= index < len(entries) else ""
