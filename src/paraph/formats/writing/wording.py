"""The wording of a provision as HTML: its characters under their elements, and its objects."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Mapping, Sequence
from html import escape

from paraph.formats.footnotes import marks_notes
from paraph.formats.writing.pictures import Picture, shown
from paraph.formats.writing.runs import BLANK, LITERAL, Run, blanks, nested, runs
from paraph.text.emphasis import EMPHASIS
from paraph.text.node import Mark, Provision

_ELEMENTS = {
    "superscript": ("<sup>", "</sup>"),
    "subscript": ("<sub>", "</sub>"),
    "raised": ('<span style="vertical-align:super">', "</span>"),
    "lowered": ('<span style="vertical-align:sub">', "</span>"),
    "strike": ("<s>", "</s>"),
    "caps": ('<span style="text-transform:uppercase">', "</span>"),
    "smallcaps": ('<span style="font-variant:small-caps">', "</span>"),
    "hidden": ("<span hidden>", "</span>"),
    BLANK: ('<span style="white-space:pre-wrap">', "</span>"),
}
_EMPHASES = {"bold": "b", "italic": "i", "underlined": "u"}
_LITERALS = {"code": "code", "title": "cite", "abbreviation": "abbr", "defined term": "dfn"}
_PROGRAMS = re.compile(r"[\x00-\x20]*(?:javascript|vbscript|data|blob)[\x00-\x20]*:", re.IGNORECASE)
_MATHS = frozenset(
    ("math", "mi", "mn", "mo", "ms", "mtext", "mrow", "mfrac", "msqrt", "mroot", "mstyle", "merror",
     "mpadded", "mphantom", "mfenced", "menclose", "msub", "msup", "msubsup", "munder", "mover",
     "munderover", "mmultiscripts", "mprescripts", "none", "mtable", "mtr", "mtd", "mspace",
     "semantics")
)  # fmt: skip
_TAG = re.compile(r"</?([a-zA-Z]+)((?:\s+[a-zA-Z:-]+=\"[^\"<>]*\")*)\s*/?>")
_NO_MATHS = re.compile(r"\s(?:on\w+|href|xlink:href|src|style)=", re.IGNORECASE)


def safe(target: str) -> bool:
    """Whether a link to `target` runs no program."""
    return not _PROGRAMS.match(target)


def quoted(value: str) -> str:
    """Return the value of an attribute in its quotation marks."""
    return f'"{escape(value)}"'


class Wordings:
    """Writes wordings as HTML; `notes` are those that they call."""

    def __init__(self, pictures: Mapping[str, Picture]) -> None:
        self._pictures = pictures
        self.notes = Notes()

    def html(self, provision: Provision, beside: Sequence[Mark]) -> str:
        """Return the wording of `provision`, with what stands beside it."""
        text = provision.text
        lost = blanks(text)
        if not (provision.marks or beside or lost) and text[-1:] != "\n":
            return _characters(text)
        kept = [mark for mark in beside if mark.value != "quotation"]
        found = runs(text, [*provision.marks, *kept, *lost])
        pieces = list(nested(found, lambda mark, _: element(mark), self._shown))
        if text.endswith("\n") and not (lost and lost[-1].end == len(text)):
            pieces.append("<br>")  # a browser shows none at the end of a paragraph
        return "".join(pieces)

    def _shown(self, run: Run) -> str:
        return self.object(run.object) if run.object is not None else _characters(run.text)

    def object(self, mark: Mark) -> str:
        """Return what stands for an object; nothing where HTML has no way to show it."""
        value = mark.value
        match mark.name:
            case "note":
                known = marks_notes(value)
                return self._call(value) if known else escape(value, quote=False)
            case "image":
                return self._image(value)
            case "equation":
                return value if _harmless(value) else f"<math><mtext>{escape(value)}</mtext></math>"
            case "checkbox":
                checked = " checked" if value == "1" else ""
                return f'<input type="checkbox" disabled{checked}>'
            case "rule":
                return "<hr>"
        return ""

    def _call(self, shown: str) -> str:
        number = self.notes.called(shown)
        return (
            f'<sup><a role="doc-noteref" id="call-{number}" href="#note-{number}">'
            f"{escape(shown)}</a></sup>"
        )

    def _image(self, value: str) -> str:
        name, _, words = shown(value)
        alt = f" alt={quoted(words)}"
        picture = self._pictures.get(name)
        if picture is not None:
            content = b64encode(picture.content).decode()
            return f'<img src="data:image/{picture.kind};base64,{content}"{alt}>'
        if name.startswith("sha256:") or not safe(name):
            return ""
        return f"<img src={quoted(name)}{alt}>"


class Notes:
    """The notes of a page: each is called by a mark, and stands below what calls it."""

    def __init__(self) -> None:
        self._count = 0
        self._waiting: list[tuple[str, int]] = []

    def called(self, shown: str) -> int:
        """Return the number of the note that is called next as `shown`."""
        self._count += 1
        self._waiting.append((shown, self._count))
        return self._count

    def answer(self, shown: str) -> int:
        """Return the number of the note `shown` that waits longest; 0 if none was called."""
        for place, (mark, number) in enumerate(self._waiting):
            if mark == shown:
                del self._waiting[place]
                return number
        return 0


def element(mark: Mark) -> tuple[str, str]:
    """Return the tags that say what `mark` does; none where HTML has no way to say it."""
    name, value = mark.name, mark.value
    if name == EMPHASIS:
        tag = _EMPHASES[value]
        return f"<{tag}>", f"</{tag}>"
    if name == LITERAL:
        return _literal(value)
    if name == "link" and safe(value):
        return f"<a href={quoted(value)}>", "</a>"
    if name == "ruby":
        return "<ruby>", f"<rt>{_characters(value)}</rt></ruby>"
    return _ELEMENTS.get(name, ("", ""))


def _literal(why: str) -> tuple[str, str]:
    tag = _LITERALS.get(why)
    if tag is not None:
        return f"<{tag}>", f"</{tag}>"
    if why == "untranslated":
        return '<span translate="no">', "</span>"
    if why.startswith("language"):
        return f"<span lang={quoted(why.partition(' ')[2])}>", "</span>"
    return "", ""


def _characters(text: str) -> str:
    return escape(text, quote=False).replace("\n", "<br>\n") if text else ""


def _harmless(markup: str) -> bool:
    """Whether an equation is MathML, and nothing else."""
    if not markup.startswith("<math"):
        return False
    at = 0
    for tag in _TAG.finditer(markup):
        if "<" in markup[at : tag.start()] or tag[1].lower() not in _MATHS:
            return False
        if _NO_MATHS.search(tag[2]):
            return False
        at = tag.end()
    return "<" not in markup[at:] and markup.endswith("</math>")
