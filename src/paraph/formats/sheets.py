"""The style sheets of a page, found before it is read: they hold for what precedes them, too."""

from __future__ import annotations

import re

from paraph.formats.names import VOID
from paraph.formats.style import Sheet, Vocabulary
from paraph.formats.tags import tokens

_STYLE = re.compile("<style", re.IGNORECASE)
# Elements whose style sheets hold in some browsers, or under some conditions.
_PERHAPS = frozenset(("template", "noscript", "svg", "math", "object", "video", "audio", "canvas",
                      "select"))  # fmt: skip
_TYPES = frozenset(("", "text/css"))


def page_sheet(text: str, file: str) -> Sheet:
    """Return the rules of all style elements of a page; of those without any, an empty sheet."""
    if not _STYLE.search(text):
        return Sheet(file)
    vocabulary = Vocabulary()
    found: list[tuple[str, str, bool]] = []
    open_ = 0
    style: tuple[str, bool] | None = None
    for token in tokens(text):
        if token.kind == "start":
            vocabulary.learn(token.text, token.attributes)
            style = None
            if token.text == "style" and token.attributes.get("type", "").strip().lower() in _TYPES:
                sure = not open_ and "title" not in token.attributes
                style = token.attributes.get("media", ""), sure
            elif token.text in _PERHAPS and token.text not in VOID:
                open_ += 1
        elif token.kind == "end":
            style = None
            if token.text in _PERHAPS and open_:
                open_ -= 1
        elif token.kind == "text" and style is not None:
            found.append((token.text, *style))
    sheet = Sheet(file, vocabulary)
    for css, media, sure in found:
        sheet.add(css, media, sure=sure)
    return sheet
