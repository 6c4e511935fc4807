"""The text of a PDF, from its pages: what is set in order, and what is told of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from hashlib import sha256

from paraph.formats.characters import character_hazards
from paraph.formats.pdf.heads import Head, take_heads
from paraph.formats.pdf.hyphens import Joint, Words
from paraph.formats.pdf.lines import lines
from paraph.formats.pdf.notes import Note, take_notes
from paraph.formats.pdf.outlines import outlines
from paraph.formats.pdf.page import Page
from paraph.formats.pdf.paragraphs import Columns, Paragraph, main_size
from paraph.formats.pdf.piece import Box
from paraph.formats.pdf.wording import Wording, plain, wording
from paraph.text.hazards import hazard
from paraph.text.node import Kind, Mark, Provision
from paraph.text.reading import Hazard, Unread

_LARGER = 1.15  # of the size of the text: a heading
_LINES = 3  # of a heading, at most
_LEVELS = 6
_SHOWN = 8  # running heads, words and pages that a sentence names
_RIGHT_TO_LEFT = range(0x590, 0x900)


class Composition:
    """The provisions with the pages on which they begin, the hazards, and what is unread."""

    def __init__(self, whole: str) -> None:
        self.provisions: list[Provision] = []
        self.places: list[int] = []
        self.hazards: list[Hazard] = []
        self.unread: list[Unread] = []
        self.sure: list[
            Joint
        ] = []  # words at line ends of which the file shows how they are written
        self._whole = whole

    def put(self, provision: Provision, page: int) -> None:
        """Add a provision that begins on a page."""
        self.provisions.append(provision)
        self.places.append(page)

    def tell(self, code: str, sentence: str, key: str = "", *, note: bool = False) -> None:
        """Add a hazard of the whole file; it is alike where `key` is, or else in the same file."""
        made = hazard(code, sentence, key=digest(key) if key else self._whole)
        self.hazards.append(made._replace(grade="note") if note else made)

    def tell_here(self, code: str, sentence: str, key: str, *, note: bool = False) -> None:
        """Add a hazard of the last provision."""
        made = hazard(code, sentence, at=f"#{len(self.provisions) - 1}", key=digest(key))
        self.hazards.append(made._replace(grade="note") if note else made)

    def leave(self, page: int, what: str, key: str = "") -> None:
        """Name what is on a page and was not read; without a key it is alike in the same file."""
        held = key or sha256(f"{self._whole} {page} {what}".encode()).hexdigest()
        self.unread.append(Unread(f"page {page}", what, f"sha256:{held}"))


def compose(pages: Sequence[Page], whole: str, *, accepted: bool) -> Composition:
    """Return the text of pages; `whole` is the digest of the file.

    `accepted` says that the user took it on trust that the text layer is what the pages show.
    """
    made = Composition(whole)
    found = [lines(page) for page in pages]
    heads = take_heads(pages, found)
    size = main_size([line for each in found for line in each])
    notes = [note for each in found for note in take_notes(each, size)]
    columns = Columns(found)
    words = Words(plain(line) for each in found for line in each)
    calls = {id(note.call): note for note in notes}
    levels = _levels(columns.paragraphs, size)
    for paragraph in columns.paragraphs:
        level = _level(paragraph, levels)
        _put(made, wording(paragraph.lines, words, calls), paragraph.page, words, level)
    for head in heads:
        made.put(head.provision, head.pages[0])
        _tell_unseen(made, head.unseen)
    if made.sure:
        made.tell("line-hyphen", _parted(made.sure), _read_so(made.sure), note=True)
    _tell_trust(made, pages, accepted=accepted)
    _tell_layout(made, pages, heads, columns)
    for page in pages:
        _tell_page(made, page)
    made.hazards += character_hazards(made.provisions)
    return made


def digest(words: str) -> str:
    """Return what two files share that have the same words."""
    return sha256(words.encode("utf-8", "replace")).hexdigest()[:32]


def _put(made: Composition, written: Wording, page: int, words: Words, level: int) -> None:
    """Add a paragraph, what is told of it, and the notes that it calls."""
    if not written.text:
        return
    kind: Kind = "heading" if level else "paragraph"
    made.put(Provision(kind, written.text, level=level, marks=written.normal()), page)
    _tell_joints(made, written.joints)
    _tell_unseen(made, written.unseen)
    for note in written.notes:
        _put_note(made, note, words)


def _put_note(made: Composition, note: Note, words: Words) -> None:
    written = wording(note.lines, words, {})
    provision = Provision("note", written.text, note.mark, depth=1, marks=written.normal())
    made.put(provision, note.lines[0].page)
    _tell_joints(made, written.joints)
    _tell_unseen(made, written.unseen)


_WHY = {
    "hidden-text": "This text is not seen on the page",
    "ground-colour-text": "This text has the colour of what lies below it",
    "tiny-text": "This text is two points high or less",
}


def _tell_unseen(made: Composition, unseen: Sequence[Mark]) -> None:
    """Tell of the words in the last provision that are not seen, and why."""
    found: dict[str, list[str]] = {}
    for each in unseen:
        found.setdefault(each.name, []).append(each.value)
    for code, hidden in found.items():
        shown = " ".join(hidden)
        made.tell_here(code, f"{_WHY[code]}: “{_short(shown)}”.", shown)


def _tell_joints(made: Composition, joints: Sequence[Joint]) -> None:
    """Tell of the words in doubt that the ends of lines part in the last provision."""
    made.sure += [each for each in joints if each.sure]
    told = [each for each in joints if not each.sure]
    if told:
        made.tell_here("line-hyphen", _parted(told), _read_so(told))


def _parted(joints: Sequence[Joint]) -> str:
    some = "A word is" if len(joints) == 1 else f"{len(joints)} words are"
    return f"{some} parted by the end of a line, and read so: {_short(_read_so(joints), 400)}."


def _read_so(joints: Sequence[Joint]) -> str:
    shown = [f"“{each.before}-|{each.after}” as “{each.read}”" for each in joints]
    return ", ".join(dict.fromkeys(shown))


def _levels(paragraphs: Iterable[Paragraph], size: float) -> dict[float, int]:
    """Return the levels of headings by the size of their letters: the largest are the first."""
    sizes = {
        each.size for each in paragraphs if each.size > size * _LARGER and len(each.lines) <= _LINES
    }
    return {one: min(level, _LEVELS) for level, one in enumerate(sorted(sizes, reverse=True), 1)}


def _level(paragraph: Paragraph, levels: dict[float, int]) -> int:
    sizes = {round(piece.size, 1) for line in paragraph.lines for piece in line.pieces}
    if len(paragraph.lines) > _LINES or len(sizes) > 1:
        return 0
    return levels.get(paragraph.size, 0)


def _tell_trust(made: Composition, pages: Sequence[Page], *, accepted: bool) -> None:
    """Tell what a PDF leaves to trust: that what programs read is what the pages show."""
    said = "The text layer of the PDF is read, which need not be what its pages show"
    if accepted:
        made.tell("text-layer", f"{said}; it was accepted.", note=True)
    else:
        made.tell("text-layer", f"{said}: look at it, and accept it (--accept-text-layer).")
    scanned = [page.number for page in pages if page.scanned]
    if scanned:
        made.tell("scan", f"Invisible text over a picture of the page, on {_listed(scanned)}.")
    replaced = [one for page in pages for one in page.drawn.replaced]
    if replaced:
        shown = ", ".join(f"“{one}”" for one in replaced[:_SHOWN])
        sentence = f"Other characters stand for what is drawn, {len(replaced)} times: {shown}."
        made.tell("replaced-text", sentence, "\0".join(replaced), note=accepted)
    layered = [page.number for page in pages if page.drawn.layered]
    if layered:
        made.tell("layer", f"Text or drawings belong to layers, on {_listed(layered)}.")


def _tell_layout(
    made: Composition, pages: Sequence[Page], heads: Sequence[Head], columns: Columns
) -> None:
    """Tell what was undone, and what could not be."""
    for head in heads:
        what = f"Taken for a running {'head' if head.provision.kind == 'header' else 'foot'}"
        sentence = f"{what}, on {_listed(head.pages)}: “{_short(head.shown)}”."
        made.tell("page-layout", sentence, head.provision.text)
    if columns.columned:
        pages_ = _listed(columns.columned)
        made.tell("page-layout", f"Columns are read one after the other, on {pages_}.")
    bullets = sum(page.bullets for page in pages)
    if bullets:
        made.tell("page-layout", f"{bullets} bullets of a symbol font are read as they look.")
    empty = [page.number for page in pages if not page.marked and not page.turned]
    if empty:
        made.tell("page-layout", f"Nothing is on {_listed(empty)}.")
    if columns.disordered:
        made.tell(
            "floating-order",
            f"Text stands in the file in another order than on {_listed(columns.disordered)}.",
        )
    backwards = [
        page.number
        for page in pages
        if any(ord(letter) in _RIGHT_TO_LEFT for piece in page.pieces for letter in piece.text)
    ]
    if backwards:
        made.tell(
            "floating-order",
            f"Letters run from right to left on {_listed(backwards)}: their order is PDFium's.",
        )


def _tell_page(made: Composition, page: Page) -> None:
    """Name what is on a page and was not read."""
    shapes = page.drawn.shapes
    if not page.pieces and not page.turned and shapes:
        made.leave(page.number, "a page without a text layer")
    elif not page.scanned:
        for shape in shapes:
            if shape.kind == "image":
                made.leave(page.number, "an image", shape.digest)
    if page.pieces or page.turned:
        _tell_drawings(made, page)
    if page.turned:
        shown = "".join(page.turned)
        made.leave(page.number, f"text that runs across the page: “{_short(shown)}”", digest(shown))
    if page.crowded:
        made.leave(page.number, "so many drawn things that some may cover or strike words")
    if page.drawn.deep:
        made.leave(page.number, "what is drawn in forms too deep inside each other")
    if page.unmapped:
        made.leave(page.number, "letters whose font does not say which they are")


def _tell_drawings(made: Composition, page: Page) -> None:
    """Name drawings, and small lines and boxes that may be letters, with the place of the first.

    The latter are alike in two files that have them at the same places of the page.
    """
    left, bottom = page.origin
    drawings = [
        Box(box.left - left, box.bottom - bottom, box.right - left, box.top - bottom)
        for box in (shape.box for shape in page.drawn.shapes if shape.kind == "curve")
    ]
    if drawings:
        some = "a drawing" if len(drawings) == 1 else f"{len(drawings)} drawings, the first"
        made.leave(page.number, f"{some} {_stands(page, drawings[0])}")
    found = outlines(page)
    if found:
        some = "lines or boxes" if len(found) == 1 else f"lines or boxes at {len(found)} places"
        first = "" if len(found) == 1 else ", the first"
        key = " ".join(f"{side:.0f}" for box in found for side in box)
        what = f"{some} that may be letters{first} {_stands(page, found[0])}"
        made.leave(page.number, what, sha256(f"{page.number} {key}".encode()).hexdigest())


def _stands(page: Page, box: Box) -> str:
    """Say how large a box is and where it stands on a page, in points."""
    across, up = box.right - box.left, box.top - box.bottom
    below = page.box.top - box.top
    return (
        f"({across:.0f} by {up:.0f} points, {box.left:.0f} from the left, {below:.0f} from above)"
    )


def _listed(pages: Iterable[int]) -> str:
    numbers = list(pages)
    if len(numbers) == 1:
        return f"page {numbers[0]}"
    if len(numbers) > _SHOWN:
        return f"{len(numbers)} pages from {numbers[0]} to {numbers[-1]}"
    return f"pages {', '.join(map(str, numbers[:-1]))} and {numbers[-1]}"


def _short(words: str, most: int = 80) -> str:
    shown = "".join(each if each.isprintable() else " " for each in words)
    return shown if len(shown) <= most else f"{shown[: most - 1]}…"
