"""What stands in a paragraph: words, fields, notes, frames, marks of places and of changes.

Source: ODF 1.3 part 3, section 6 (paragraph elements content), 7 (fields).
"""

from __future__ import annotations

from lxml import etree

from paraph.formats.colours import Colour
from paraph.formats.odt import fields
from paraph.formats.odt.around import Around, Boxes
from paraph.formats.odt.document import Document, shortened
from paraph.formats.odt.frames import SHAPES, put_frame
from paraph.formats.odt.line import Bookmark, Line
from paraph.formats.odt.look import Look, Spans, look_of
from paraph.formats.odt.names import canonical, characters, child, get, integer, q, short
from paraph.formats.odt.styles import Properties, Styles, overlaid
from paraph.formats.odt.tongue import TONGUE

_AROUND = 20  # characters that are shown before what is told of
_MOST_SPACES = 10_000
_SILENT = frozenset(
    (
        "text:soft-page-break",
        "text:change",
        "text:change-start",
        "text:change-end",
        "text:toc-mark-start",
        "text:toc-mark-end",
        "text:alphabetical-index-mark-start",
        "text:alphabetical-index-mark-end",
        "text:user-index-mark-start",
        "text:user-index-mark-end",
        "text:number",
        "office:annotation-end",
        "loext:list-item",
    )
)
"""They show nothing, and have no characters, or characters that are the program's own."""
_ENTRIES = frozenset(("text:toc-mark", "text:alphabetical-index-mark", "text:user-index-mark"))
_THROUGH = frozenset(("text:meta", "loext:content-control"))
_PROGRAMS = (q("office:event-listeners"), q("script:event-listener"))
_GENERATED = ("#__RefHeading", "#_Toc", "#_Ref", "#_toc")


class Inline:
    """Reads what stands in paragraphs, by the styles of one part."""

    def __init__(self, document: Document, styles: Styles, boxes: Boxes) -> None:
        self.document = document
        self.styles = styles
        self.boxes = boxes
        usual = styles.said("paragraph", "", "text").get("fo:language", "")
        self._tongue = usual.lower()
        self._looks: dict[tuple[object, ...], Look] = {}
        self._saids: dict[tuple[str, ...], Properties] = {}

    def around(self, style: str, ground: Colour, *, hidden: bool) -> Around:
        """Return what holds in a paragraph of this style."""
        said = self.styles.said("paragraph", style, "text")
        base = self.styles.base("paragraph", style, "text")
        spans: Spans = (("hidden", ""),) if hidden else ()
        risks = ("hidden-text",) if hidden else ()
        own = self.styles.own("paragraph", style, "text").get("fo:language", "")
        tongue = self._other(own)
        return Around((style,), said, base, ground, spans, risks, tongue=tongue)

    def read(self, element: etree._Element, line: Line, around: Around) -> None:
        """Add everything inside `element` to the line."""
        self.words(element.text, line, around)
        for item in element:
            self._take(item, line, around)
            self.words(item.tail, line, around)

    def words(self, text: str | None, line: Line, around: Around) -> None:
        """Add characters of the file."""
        if text:
            spans, risks = self.dress(around)
            line.text(text, spans, risks)

    def dress(self, around: Around) -> tuple[Spans, tuple[str, ...]]:
        """Return the marks and risks of characters that stand here."""
        look = self._look(around)
        if around.spans or around.risks or around.tongue:
            tongue = ((TONGUE, around.tongue),) if around.tongue else ()
            spans = tuple(dict.fromkeys((*look.spans, *around.spans, *tongue)))
            return spans, tuple(dict.fromkeys((*look.risks, *around.risks)))
        return look.spans, look.risks

    def styled(self, around: Around, name: str) -> Around:
        """Return what holds inside a span of the style `name`."""
        if not name:
            return around
        names = (*around.styles, name)
        said = self._saids.get(names)
        if said is None:
            said = self._saids[names] = overlaid(
                around.said, self.styles.said("text", name, "text")
            )
        own = self.styles.said("text", name, "text").get("fo:language", "")
        return around._replace(
            styles=names, said=said, tongue=self._other(own) if own else around.tongue
        )

    def _other(self, language: str) -> str:
        """Return a language where it is not that of the document, else ""."""
        known = language not in {"", "none", "zxx", "und"}
        return language.lower() if known and language.lower() != self._tongue else ""

    def _look(self, around: Around) -> Look:
        key = (around.styles, around.ground, around.linked)
        look = self._looks.get(key)
        if look is None:
            look = look_of(around.said, around.base, around.ground, linked=around.linked)
            self._looks[key] = look
        for doubt in look.doubts:
            self.document.doubt(doubt)
        return look

    def _take(self, item: etree._Element, line: Line, around: Around) -> None:
        name = short(item.tag)
        if name == "text:span":
            self.read(item, line, self.styled(around, get(item, "text:style-name")))
        elif name in _SIGNS:
            _SIGNS[name](self, item, line, around)
        elif name in SHAPES:
            put_frame(self, item, line, around)
        elif name in _THROUGH:
            self.read(item, line, around)
        elif name in _SILENT:
            self._tell_silent(item, name)
            if name == "text:soft-page-break":
                line.part()
        elif name in _ENTRIES:
            self._tell_silent(item, name)
            self._tell(
                "markup", f"An entry of an index: “{shortened(_entry(item))}”.", _entry(item)
            )
        elif not fields.put(self, item, name, line, around):
            self.document.doubt(f"an element that this reader does not know ({name})")
            self.read(item, line, around)

    def _tell(self, code: str, sentence: str, about: str) -> None:
        self.document.found.tell(code, sentence, about)

    def _tell_silent(self, item: etree._Element, name: str) -> None:
        if name != "text:number" and characters(item).strip():
            what = f"characters where none may stand ({name})"
            self.document.found.left_unread(what, characters(item))

    # ------------------------------------------------------------ signs

    def _spaces(self, item: etree._Element, line: Line, around: Around) -> None:
        self._tell_silent(item, "text:s")
        count = max(1, integer(get(item, "text:c", "1"), 1))
        if count > _MOST_SPACES:
            self.document.doubt(f"{count} spaces in a row")
        line.add(" " * min(count, _MOST_SPACES), *self.dress(around))

    def _tab(self, item: etree._Element, line: Line, around: Around) -> None:
        self._tell_silent(item, "text:tab")
        line.add("\t", *self.dress(around))

    def _break(self, item: etree._Element, line: Line, around: Around) -> None:
        self._tell_silent(item, "text:line-break")
        line.add("\n", *self.dress(around))

    def _link(self, item: etree._Element, line: Line, around: Around) -> None:
        target = get(item, "xlink:href")
        inner = self.styled(around, get(item, "text:style-name"))._replace(linked=True)
        inside = target.startswith("#")
        made = target.startswith(_GENERATED) or (inside and target.endswith("|outline"))
        named = target and not made
        if named:
            inner = inner._replace(spans=(*around.spans, ("link", target)))
        if title := get(item, "office:title").strip():
            self._tell("markup", f"Words stand beside a link: “{shortened(title)}”.", title)
        self.read_around(item, line, inner)

    def read_around(self, item: etree._Element, line: Line, inner: Around) -> None:
        """Read what an element holds, and tell of programs that it would start."""
        for listener in item.iter(*_PROGRAMS):
            self._tell("macro", "A program starts at an event.", canonical(listener).decode())
        for held in list(item):
            if held.tag in _PROGRAMS:
                item.remove(held)
        self.read(item, line, inner)

    def _note(self, item: etree._Element, line: Line, around: Around) -> None:
        self.document.count()
        mark, provisions = self.boxes.note(item)
        if mark[:1].isdigit() and line.since(line.length - 1).isdigit() and self._flat(item):
            words = f"{line.since(line.length - _AROUND)} {mark}"
            sentence = f"The mark of a note stands beside figures: {words}."
            self._tell("joined-figures", sentence, words)
        line.put("note", mark, *self.dress(around))
        line.hang(provisions)

    def _flat(self, item: etree._Element) -> bool:
        """Whether the style of the mark of a note does not raise it."""
        manner = self.styles.notes.get(get(item, "text:note-class", "footnote"))
        style = "" if manner is None else get(manner, "text:citation-body-style-name")
        said = self.styles.said("text", style, "text") if style else {}
        return bool(style) and not said.get("style:text-position", "").startswith("super")

    def _annotation(self, item: etree._Element, line: Line, _around: Around) -> None:
        line.part()
        creator = child(item, "dc:creator")
        author = "" if creator is None else characters(creator)
        words = " ".join(characters(held) for held in item if held is not creator)
        sentence = f"Comment by {author or 'an unnamed author'}: “{shortened(words)}”."
        self._tell("comment", sentence, f"{author}\n{words}")

    def _ruby(self, item: etree._Element, line: Line, around: Around) -> None:
        start = line.length
        self.document.loose(item, "text:ruby-base", "text:ruby-text")
        for base in item.iterchildren(q("text:ruby-base")):
            self.read(base, line, around)
        found = item.findall(q("text:ruby-text"))
        over = " ".join(" ".join(characters(each).split()) for each in found)
        if over and line.length > start:
            line.cover(start, "ruby", over)
        elif over:
            self.document.found.left_unread("an annotation over nothing", over)

    def _mark(self, item: etree._Element, line: Line, _around: Around) -> None:
        """Remember where a bookmark or reference mark begins, for what refers to it."""
        key = get(item, "text:name")
        self._tell_silent(item, short(item.tag))
        if short(item.tag).endswith("-end"):
            mark = self.document.marks.get(key)
            if mark is not None and mark.line is line and mark.end is None:
                mark.end = line.length
            return
        self.document.count()
        mark = Bookmark(line, line.length)
        line.begun.append(mark)
        self.document.marks.setdefault(key, mark)


_SIGNS = {
    "text:s": Inline._spaces,  # noqa: SLF001 - the table belongs to the class
    "text:tab": Inline._tab,  # noqa: SLF001
    "text:line-break": Inline._break,  # noqa: SLF001
    "text:a": Inline._link,  # noqa: SLF001
    "draw:a": Inline._link,  # noqa: SLF001
    "text:note": Inline._note,  # noqa: SLF001
    "office:annotation": Inline._annotation,  # noqa: SLF001
    "text:ruby": Inline._ruby,  # noqa: SLF001
    "text:bookmark": Inline._mark,  # noqa: SLF001
    "text:bookmark-start": Inline._mark,  # noqa: SLF001
    "text:bookmark-end": Inline._mark,  # noqa: SLF001
    "text:reference-mark": Inline._mark,  # noqa: SLF001
    "text:reference-mark-start": Inline._mark,  # noqa: SLF001
    "text:reference-mark-end": Inline._mark,  # noqa: SLF001
}


def _entry(item: etree._Element) -> str:
    return get(item, "text:string-value") or get(item, "text:key1") or short(item.tag)
