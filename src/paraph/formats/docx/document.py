"""One DOCX document while it is read: its package, its settings, and what has been found in it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from lxml import etree

from paraph.errors import LimitError
from paraph.formats.docx.fields import Field
from paraph.formats.docx.findings import Findings, shortened
from paraph.formats.docx.names import W, canonical, local
from paraph.formats.docx.numbering import Numbering
from paraph.formats.docx.package import Package
from paraph.formats.docx.styles import Styles
from paraph.formats.docx.tongue import Stretch
from paraph.formats.limits import LIMITS
from paraph.text.node import Provision
from paraph.text.reading import View


class Call(NamedTuple):
    """A note's call: which note, with a mark of its own or the next number, in which section."""

    kind: str  # footnote | endnote
    identifier: str
    custom: bool
    section: int


class Bookmark:
    """Where a bookmark begins and ends: a provision of a story, and offsets in its text.

    `end` is -1 when it ends in another provision.
    """

    def __init__(self, story: list[Provision], index: int, start: int) -> None:
        self.story = story
        self.index = index
        self.start = start
        self.end = -1
        self.label: str | None = None
        self.context: tuple[str, ...] = ()


class Place:
    """A place in the text: a provision of a story, an offset in it; `at` as hazards name it."""

    def __init__(self, story: list[Provision], index: int, offset: int, at: str) -> None:
        self.story = story
        self.index = index
        self.offset = offset
        self.at = at


class Reference(NamedTuple):
    """A field that is checked: its instruction, the result stored for it, and where it stands.

    `dirty` where Word replaces the result on opening, `counted` where the field is not to be told;
    `story` is the story that it stands in, None where Word may not count it.
    """

    code: str
    result: str
    at: str
    dirty: bool = False
    counted: bool = False
    story: list[Provision] | None = None


class Document:
    """Everything that the readers of one document share.

    `notes` has the provisions of each note by kind and identifier; `calls` every call in order of
    reading. `story` are the provisions of the part or box now being read, `index` is the number
    that the next of them will have; `within` is the place of all of them in the whole document,
    where that is another one.
    """

    def __init__(self, package: Package, view: View, styles: Styles, numbering: Numbering) -> None:
        self.package = package
        self.view = view
        self.styles = styles
        self.numbering = numbering
        self.found = Findings()
        self.found.file = package.file
        self.notes: dict[tuple[str, str], tuple[Provision, ...]] = {}
        self.calls: list[Call] = []
        self.called: set[tuple[str, str]] = set()
        self.bookmarks: dict[str, Bookmark] = {}
        self.fresh: list[Bookmark] = []  # begun in the paragraph now being read
        self.references: list[Reference] = []
        self.style_references: list[tuple[str, str]] = []  # instruction, place
        self.styled: dict[str, list[tuple[list[Provision], int]]] = {}
        self.remarks: dict[str, list[Place]] = {}  # where each comment belongs
        self.sequences: list[Reference] = []
        self.sources: dict[str, str] | None = None  # what fields take their results from, by name
        self.fields = False  # whether any field was met that an update could change
        self.open_fields: list[list[Field]] = []  # of each story
        self.foreign: dict[str, set[Stretch]] = {}  # words of other languages, by paragraph
        self.tracked = 0  # pending tracked changes met
        self.chosen = False  # whether the user said which view is meant
        self.objects = 0  # drawings, equations and the like met
        self.volume = 0
        self.story: list[Provision] = []
        self.index = 0
        self.within = ""
        self.section = 0
        self.drawn: dict[tuple[str, str], object] = {}  # see `parts`
        self.patterns: dict[str, str] = {}  # VML shape types by name: digests
        self.bound: dict[str, tuple[etree._Element, int]] = {}  # root and size
        self.blocks: Callable[[etree._Element, str], list[Provision]] | None = None

    @property
    def here(self) -> str:
        """The place of the provision now being read, as hazards name it."""
        return self.place(self.index)

    def place(self, index: int) -> str:
        """Return the place of a provision of this story, as hazards name it."""
        return self.within or f"#{index}"

    def count(self) -> None:
        """Count one more drawing, equation or the like.

        Raises:
            LimitError: there are more than allowed.
        """
        self.objects += 1
        if self.objects > LIMITS.objects:
            raise LimitError(self.package.file, "holds more drawings or equations than allowed")

    def refer(self, reference: Reference) -> None:
        """Keep a cross-reference, to be held against its target when all is read.

        Raises:
            LimitError: there are more than allowed.
        """
        self.references.append(reference)
        if len(self.references) > LIMITS.references:
            raise LimitError(self.package.file, "holds more cross-references than allowed")

    def refuse_nested(self, element: etree._Element, tag: str) -> None:
        """Refuse an element that stands in too many others named `tag`.

        Each of them is looked at whole, so that the cost is the product of size and depth.

        Raises:
            LimitError: it does.
        """
        if sum(1 for _ in element.iterancestors(tag)) > LIMITS.nested:
            raise LimitError(self.package.file, f"has a {local(tag)} in too many others")

    def spend(self, characters: int) -> None:
        """Count `characters` that are shown here, or looked at, though they are held elsewhere.

        Raises:
            LimitError: they are so many in all that a small file would make a huge text.
        """
        self.volume += characters
        if self.volume > LIMITS.volume:
            raise LimitError(self.package.file, "shows the same things again more than allowed")

    def boxed(self, element: etree._Element, part: str) -> list[Provision]:
        """Return the provisions of the paragraphs and tables in `element`, depths from 0."""
        return [] if self.blocks is None else self.blocks(element, part)

    def shown(self, tag: object) -> bool:
        """Whether tracked content in an element named `tag` is shown in this view."""
        inserted = local(tag) in {"ins", "moveTo"}
        return inserted == (self.view == "accepted")

    def left_in_field(self, field: Field) -> None:
        """Name the characters in `field` that are not shown."""
        text = "".join(field.aside)
        self.found.left_unread(
            f"what stands in a field and is not shown: “{shortened(text)}”",
            text.encode("utf-8", "surrogatepass"),
            at=self.here,
        )

    def unknown(self, element: etree._Element, *, at: str = "") -> None:
        """Tell that `element` was not read."""
        # No QName: the parser passes some names that it would not make (`<:p/>`).
        space, _, name = str(element.tag).removeprefix("{").rpartition("}")
        prefix = "w" if f"{{{space}}}" == W else space or None
        self.found.left_unread(
            f"an element that this reader does not know ({prefix}:{name})",
            canonical(element),
            at=at or self.here,
        )
