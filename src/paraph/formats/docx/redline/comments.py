"""Comments of a redline: why a change is open, and what no tracked change can show.

Source: ECMA-376 part 1, 17.13.4 (comments).
"""

from __future__ import annotations

from collections.abc import Sequence

from lxml import etree

from paraph.formats.docx.names import P_PR, XML_SPACE, P, T, W
from paraph.formats.docx.redline.additions import Additions
from paraph.formats.docx.redline.blocks import Part
from paraph.formats.docx.redline.marker import Marker
from paraph.formats.docx.redline.splices import fragment

_KIND = "comments"


class Comments:
    """Adds comments to the new document, on whole paragraphs."""

    def __init__(self, additions: Additions, marker: Marker) -> None:
        self._additions = additions
        self._marker = marker

    def put(self, p: etree._Element, texts: Sequence[str]) -> None:
        """Comment on all that a paragraph shows, a comment for each text."""
        for text in texts:
            number = self._add(text)
            first = next((at for at, each in enumerate(p) if each.tag != P_PR), len(p))
            p.insert(first, _anchor("commentRangeStart", number))
            p.append(_anchor("commentRangeEnd", number))
            run = etree.SubElement(p, f"{W}r")
            run.append(_anchor("commentReference", number))

    def _add(self, text: str) -> str:
        target = self._additions.related(_KIND, _KIND)
        comment = etree.Element(f"{W}comment")
        self._marker.sign(comment, "")
        comment.set(f"{W}initials", "P")
        for line in text.split("\n"):
            run = etree.SubElement(etree.SubElement(comment, P), f"{W}r")
            words = etree.SubElement(run, T)
            words.text = line
            words.set(XML_SPACE, "preserve")
        holder = Part(target, self._additions.content(target)).parse(b"")
        holder.append(comment)
        self._additions.appended.setdefault(target, []).append(fragment(holder))
        return comment.get(f"{W}id", "")


def _anchor(name: str, number: str) -> etree._Element:
    made = etree.Element(f"{W}{name}")
    made.set(f"{W}id", number)
    return made
