"""A reading: a text, the account of everything in its file, and what a reader must be told."""

from __future__ import annotations

from dataclasses import dataclass, field
from hashlib import sha256
from typing import Literal, NamedTuple, TypeAlias

from paraph.text.apart import apart
from paraph.text.node import Text

Grade: TypeAlias = Literal["note", "undecided"]
View: TypeAlias = Literal["accepted", "original"]
Role: TypeAlias = Literal["read", "formatting", "metadata", "unread"]
TEXT_LAYER, CONVERSION = "text layer accepted", "conversion accepted"
"""What a user said of a file that is read on trust."""

CARRIED = (
    "labels",  # numbers that the format itself displays
    "numbers",  # the look of those numbers: struck, hidden, in signs
    "levels",  # the levels of headings and lists
    "nesting",  # of a paragraph without a number: the lists and quotations around it
    "headings",  # headings apart from paragraphs
    "tables",
    "notes",
    "boxes",
    "headers",
    "sections",
    "breaks",  # page, column and line breaks inside a paragraph
    "scripts",  # superscript and subscript
    "strike",
    "caps",
    "hidden",
    "links",
    "symbols",
    "ruby",
    "images",
    "equations",
    "objects",
    "emphasis",  # bold, italic and underlined letters
)
"""Every feature that a format may be able to carry; docs/reference/formats.md has the table."""


@apart
class Hazard(NamedTuple):
    """Something in a file that a careful reader must be told of.

    `code` and `grade` come from the published table in `paraph.text.hazards`. `key` is what two
    files must share for the hazard to be alike in both, most often a digest of what it is about.
    `at` names the place: a part of the file, or a provision as the reader counts them.
    """

    code: str
    grade: Grade
    sentence: str
    at: str = ""
    key: str = ""


@apart
class Part(NamedTuple):
    """One part of a file (a member of its package, or the file itself) and what became of it.

    `read`: its characters are in the text. `formatting`: it decides how the text looks, and
    whatever of it carries meaning is in the text's labels and marks. `metadata`: nothing of it is
    displayed (properties, unbound data, macros). `unread`: it is none of these.
    """

    name: str
    role: Role
    size: int
    digest: str


@apart
class Unread(NamedTuple):
    """A thing in the file that the reader did not read, named so that nobody takes it as read.

    `what` says it in words ("a chart in a format this reader does not know"); `digest` is that of
    its bytes, so that two files can be found to have it alike.
    """

    at: str
    what: str
    digest: str


@dataclass(frozen=True, slots=True)
class Account:
    """Everything that is in the file: each part with its role, and each thing left unread."""

    parts: tuple[Part, ...] = ()
    unread: tuple[Unread, ...] = ()

    @property
    def complete(self) -> bool:
        """Whether nothing was left unread."""
        return not self.unread


class LiteralText(NamedTuple):
    """Code points of one provision that a file marks as not to be taken as words of its text.

    `why` is "code", "quotation", "title", "abbreviation", "defined term" or "untranslated", or
    "language" with a blank and the primary subtag of the language, which may be empty. Nothing of
    it is in the canonical text.
    """

    provision: int
    start: int
    end: int
    why: str


class Emphasis(NamedTuple):
    """Code points of one provision that stand out by what is said in the line itself.

    `how` is "bold", "italic" or "underlined". Nothing of it is in the canonical text.
    """

    provision: int
    start: int
    end: int
    how: str


@dataclass(frozen=True, slots=True)
class Source:
    """Where a reading came from; `places` has each provision's place in the file, in its order.

    What a place means is the reader's own affair (the ordinal of a paragraph in the DOCX part, a
    line of a plain text). `carries` is the set of features that the format can express, out of
    `CARRIED`. `literal` is where code, quotations and other languages stand, in the order of the
    text, no place twice; `emphasis` is where letters stand out, in the order of the text. `said` is
    how the file was read because somebody said so, what they took on trust first, and of which mail
    it is an attachment.
    """

    file: str = ""
    format: str = "text"
    content: bytes = field(default=b"", repr=False)
    language: str = ""
    reader: str = ""
    view: View = "accepted"
    carries: frozenset[str] = frozenset(CARRIED)
    places: tuple[int, ...] = field(default=(), repr=False)
    literal: tuple[LiteralText, ...] = field(default=(), repr=False)
    emphasis: tuple[Emphasis, ...] = field(default=(), repr=False)
    said: tuple[str, ...] = ()

    @property
    def digest(self) -> str:
        """`sha256:` and the hexadecimal digest of the file's bytes."""
        return f"sha256:{sha256(self.content).hexdigest()}"


@dataclass(frozen=True, slots=True)
class Reading:
    """What a reader returns: the text, the account of the file, the hazards, the source."""

    text: Text
    account: Account = Account()
    hazards: tuple[Hazard, ...] = ()
    source: Source = Source()
