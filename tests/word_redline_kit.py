"""A redline in Word held to its word: both texts come back but for what it says first."""

from __future__ import annotations

import re
from html import unescape

from tests.docx_kit.package import members

import paraph
from paraph.comparison.comparison import Comparison
from paraph.formats.docx.redline.entry import entries
from paraph.formats.docx.redline.returned import Returned, Returning
from paraph.formats.docx.redline.stories import Document
from paraph.views.redline import redline

_COMMENT = re.compile(r"<w:comment .*?</w:comment>", re.DOTALL)
_COUNTED = re.compile(r"\d+\. (.*)")


def faithful(made: bytes, comparison: Comparison) -> bool:
    """Whether both texts come back, but for exactly what the redline says that it cannot show."""
    back = returned(made, comparison)
    accepted = paraph.read(made, file="a.docx", view="accepted").text
    said = [one.sentence for one in back.told]
    return accepted == comparison.new.text and back.due == back.came and said == told(made)


def returned(made: bytes, comparison: Comparison) -> Returned:
    """Return what came back of the old text."""
    listed = [*entries(redline(comparison))]
    returning = Returning(listed, Document(comparison.old), Document(comparison.new))
    return returning.held(paraph.read(made, file="a.docx", view="original").text.provisions)


def told(made: bytes) -> list[str]:
    """Return what a redline says first that it does not show as tracked changes."""
    comments = members(made).get("word/comments.xml", b"").decode()
    for comment in _COMMENT.findall(comments):
        lines = [
            unescape("".join(re.findall(r"<w:t(?: [^>]*)?>([^<]*)<", line)))
            for line in comment.split("</w:p>")
        ]
        if "This redline has" in lines[0]:
            return [found[1] for line in lines[1:] if (found := _COUNTED.match(line))]
    return []
