"""What surrounds the runs of a story as it is read: their paragraph's look, links, open fields.

Source: ECMA-376 part 1, 17.3.2 (run properties), 17.16 (fields and hyperlinks).
"""

from __future__ import annotations

import re
from collections.abc import Collection
from hashlib import sha256

from lxml import etree

from paraph.formats.docx.alternate import settle
from paraph.formats.docx.document import Document
from paraph.formats.docx.labels import shown
from paraph.formats.docx.line import Line
from paraph.formats.docx.look import PLAIN, Look
from paraph.formats.docx.names import ALTERNATE, canonical, characters, local
from paraph.formats.docx.numbering import Numbering
from paraph.formats.docx.open_fields import OpenFields
from paraph.formats.docx.run import (
    LANGUAGE,
    STANDING_OUT,
    UNREAD,
    Direct,
    direct,
    former,
    primary,
)
from paraph.formats.docx.tongue import spoken

_NAME = re.compile(r"<([\w:.-]+)")


class Surroundings:
    """Adds to lines what is shown of a story, as its surroundings there make it look.

    `base` is the look of the paragraph, `current` that of what is now being read; `extra` are the
    marks of all that stands here, whatever its look: of a link, of a hidden row. `lines` counts
    the paragraphs begun. Fields and links may reach over several paragraphs, so that one story has
    one of it.
    """

    __slots__ = (
        "_document",
        "_language",
        "_links",
        "_paragraph_style",
        "_shade",
        "_table_style",
        "base",
        "current",
        "extra",
        "fields",
        "hidden_row",
        "lines",
    )

    def __init__(self, document: Document) -> None:
        self._document = document
        self._language = primary(document.styles.default_language)
        self._links: list[str] = []
        self._paragraph_style = ""
        self._table_style = ""
        self._shade = ""
        self.fields = OpenFields(document)
        self.base = PLAIN
        self.current = PLAIN
        self.extra: tuple[tuple[str, str], ...] = ()
        self.hidden_row = False
        self.lines = 0

    def begin(
        self, paragraph_style: str, table_style: str, shade: str, *, hidden: bool = False
    ) -> None:
        """Say in what surroundings the next paragraph stands."""
        if (
            paragraph_style != self._paragraph_style
            or table_style != self._table_style
            or shade != self._shade
            or hidden != self.hidden_row
            or not self.lines
        ):
            self._paragraph_style = paragraph_style
            self._table_style = table_style
            self._shade = shade
            self.base = self._document.styles.look(paragraph_style, table_style, shade, ())
            if hidden != self.hidden_row:
                self.hidden_row = hidden
                self._spread()
        self.lines += 1

    def spoken(self, properties: etree._Element) -> Look:
        """Return the look of a run here as `look` does, with its language if that is another."""
        own = direct(properties, self._language)
        if not own or own[0][0] != LANGUAGE:
            return self._look(properties, own, self._language) if own else self.base
        return spoken(self._look(properties, own[1:], self._language), own[0][1])

    def of(self, own: Direct) -> Look:
        """Return the look of a plain run that says this of itself, as `spoken` does."""
        if own and own[0][0] == LANGUAGE:
            return spoken(self.of(own[1:]), own[0][1])
        if not own:
            return self.base
        return self._document.styles.look(
            self._paragraph_style, self._table_style, self._shade, own
        )

    def look(self, properties: etree._Element) -> Look:
        """Return the look of a run with these properties here; name what of them is not read."""
        return self._look(properties, direct(properties))

    def _look(self, properties: etree._Element, own: Direct, language: str | None = None) -> Look:
        if ("rPrChange", "1") in own:
            own = self._changed(properties, own, language)
        if not own:
            return self.base
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
                return self.look(properties)
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
        if own or self.base is not PLAIN:
            look = self._document.styles.look(
                self._paragraph_style, self._table_style, self._shade, tuple(sorted(own.items()))
            )
            if look is not PLAIN:
                label, how = shown(label, look, self._document, known=numbering.bullet)
        if numbering.picture:
            how = ", ".join(filter(None, (how, f"image {numbering.picture}")))
        return label, how

    def link(self, target: str) -> None:
        """Begin what leads to `target` when it is clicked."""
        self._links.append(target)
        self._spread()

    def unlink(self) -> None:
        """End what was last begun by `link`."""
        self._links.pop()
        self._spread()

    def show(self, text: str, line: Line) -> None:
        """Add characters of the current look, or leave them in the field that hides them."""
        if self.fields.quiet:
            self.fields.leave(text)
        else:
            self.add(text, self.current, line)

    def put(self, name: str, value: str, line: Line, risks: Collection[str] = ()) -> None:
        """Add an object of the current look, at these risks too, or leave it as `show` does."""
        self._document.count()
        if self.fields.quiet:
            self.fields.leave(f"{name} {value}")
        else:
            if self.current.risks or risks:
                line.risk((*self.current.risks, *risks), 1)
            line.put(name, value, self.marks())

    def add(self, text: str, look: Look, line: Line) -> None:
        """Add characters of this look, which are shown."""
        if look.risks:
            line.risk(look.risks, len(text))
        line.add(text, (*look.marks, *self.extra) if self.extra else look.marks)

    def marks(self) -> tuple[tuple[str, str], ...]:
        """Return the marks of what stands here in the current look."""
        return (*self.current.marks, *self.extra)

    def unknown(self, element: etree._Element, line: Line) -> None:
        """Name what the reader does not know; what Word itself may ignore is ignored if empty."""
        line.raw.append(characters(element))
        self._document.unknown(element)
        if not self.fields.quiet:
            known_by = sha256(canonical(element)).hexdigest()[:16]
            line.put("unread", f"{local(element.tag)} {known_by}", self.marks())

    def _spread(self) -> None:
        extra = [("link", target) for target in self._links[-1:]]
        self._document.spend(sum(map(len, self._links[-1:])))
        if self.hidden_row:
            extra.append(("hidden", ""))
        self.extra = tuple(extra)

    def _changed(
        self, properties: etree._Element, own: Direct, language: str | None = None
    ) -> Direct:
        """Return the look of this view, where a change of it is pending that carries meaning.

        One of emphasis alone is seen in its view, and no more is told of it.
        """
        now = tuple(item for item in own if item[0] != "rPrChange")
        old = former(properties)
        if old is None:
            return now
        before = tuple(item for item in direct(old, language) if item[0] != LANGUAGE)
        if _meant(before) != _meant(now):
            self._document.tracked += 1
        return before if self._document.view == "original" else now


def _meant(own: Direct) -> Direct:
    """Return run properties without those that make letters stand out."""
    return tuple([item for item in own if item[0] not in STANDING_OUT])
