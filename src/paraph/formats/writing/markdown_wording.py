"""The wording of a provision as Markdown: its characters, so that none of them is a sign of it."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from paraph.formats.writing.pictures import Picture, shown
from paraph.formats.writing.runs import BLANK, LITERAL, Run, blanks, nested, runs
from paraph.formats.writing.wording import Notes, Wordings, element, safe
from paraph.text.emphasis import EMPHASIS
from paraph.text.labels import typed_label
from paraph.text.node import Mark, Provision

_SIGNS = re.compile(r"[\\`*_\[\]<>|~]|&(?=[#\w])|!(?=\[)")
_OPENING = re.compile(
    r"#{1,6}(?=[ \t\n]|$)|[+-](?=[ \t\n]|$)|=+[ \t]*$|-+[ \t]*$|\d{1,9}[.)](?=[ \t\n]|$)"
)
_BLANKS = {" ": "&#32;", "\t": "&#9;", "\f": "&#12;", "\r": "&#13;", "\n": "<br>"}
_OUTER = re.compile(r"(?:^|(?<=\n))[^\S \t\n\f\r]+|[^\S \t\n\f\r]+(?=\n|$)")
_PAIRS = {"bold": "**", "italic": "*"}
_PLAIN_TARGET = re.compile(r"[^\s<>\\]+")
_TABBED = re.compile(r"[^\s]{1,60}\t(?=[^ \t])")


class MarkdownWordings:
    """Writes wordings as Markdown; `html` writes those that stand in HTML."""

    def __init__(self, pictures: Mapping[str, Picture]) -> None:
        self.html = Wordings(pictures)
        self.notes = Notes()
        self._pictures = pictures

    def markdown(self, provision: Provision, beside: Sequence[Mark]) -> str:
        """Return the wording of a provision as the lines of a paragraph."""
        text = provision.text
        kept = [
            mark
            for mark in beside
            if mark.value != "quotation" and not (mark.name == EMPHASIS and _split(text, mark))
        ]
        bare = [*blanks(text), *_outer(text)]
        tab = _TABBED.match(text)
        if tab is not None and _needed(text):
            bare = [mark for mark in bare if mark.start != tab.end() - 1]
        found = runs(text, [*provision.marks, *kept, *bare])
        pieces = "".join(nested(found, partial(self._element, text), self._shown))
        if text.endswith("\n") and not (bare and bare[-1].end == len(text)):
            pieces += "<br>"
        return "\n".join([_opening(line) for line in pieces.split("\n")])

    def _shown(self, run: Run) -> str:
        if run.object is not None:
            return self._object(run.object)
        if any(mark.name == BLANK for mark in run.marks):
            return "".join([_BLANKS.get(sign, sign) for sign in run.text])
        if any(mark.name == LITERAL and mark.value == "code" for mark in run.marks):
            return _code(run.text) if _plain_code(run) else _escaped(run.text)
        return _escaped(run.text)

    def _element(self, text: str, mark: Mark, around: Sequence[Mark]) -> tuple[str, str]:
        if mark.name == EMPHASIS and mark.value in _PAIRS and _apart(text, mark, around):
            return _PAIRS[mark.value], _PAIRS[mark.value]
        if mark.name == "strike" and _apart(text, mark, around):
            return "~~", "~~"
        if mark.name == LITERAL and mark.value == "code" and around[-1] is mark:
            return "", ""
        if mark.name == "link" and safe(mark.value) and _linkable(mark, around):
            return "[", f"](<{mark.value}>)" if "(" in mark.value else f"]({mark.value})"
        start, end = element(mark)
        return start, end

    def _object(self, mark: Mark) -> str:
        if mark.name == "note":
            return f"[^{self.notes.called(mark.value)}]"
        if mark.name == "image":
            name, _, words = shown(mark.value)
            picture = self._pictures.get(name)
            if picture is not None:
                name = f"data:image/{picture.kind};base64,{b64encode(picture.content).decode()}"
            if name.startswith("sha256:") or not _PLAIN_TARGET.fullmatch(name):
                return ""
            if picture is None and not safe(name):
                return ""
            return f"![{_escaped(words)}](<{name}>)"
        return self.html.object(mark)


def _outer(text: str) -> Iterator[Mark]:
    """Yield a mark over each sign at the end of a line that a parser takes for white space."""
    if not text.strip(" \t\n\f\r"):
        return
    for found in _OUTER.finditer(text):
        yield Mark(found.start(), found.end(), BLANK)


def rule(words: str) -> bool:
    """Whether a wording is a rule and nothing else."""
    return words == "<hr>"


def _escaped(text: str) -> str:
    escaped = _SIGNS.sub(lambda sign: f"\\{sign[0]}", text)
    return escaped.replace("\n", "\\\n")


def _opening(line: str) -> str:
    """Return a line so that it opens no heading, list or rule."""
    found = _OPENING.match(line)
    if found is None:
        return line
    if line[0].isdigit():
        at = found.end() - 1
        return f"{line[:at]}\\{line[at:]}"
    return f"\\{line}"


def _needed(text: str) -> bool:
    """Whether a tab behind the number with which `text` opens is what makes it a label."""
    number, _, after = text.partition("\t")
    return typed_label(f"{number} {after}") is None and typed_label(text) is not None


def _split(text: str, mark: Mark) -> bool:
    """Whether nothing that stands out stands under a mark of emphasis."""
    return not text[mark.start : mark.end].strip()


def _apart(text: str, mark: Mark, around: Sequence[Mark]) -> bool:
    """Whether signs of Markdown open and close at the ends of a mark, whatever stands there.

    They do between a letter or figure inside and a blank, an end or a stop outside.
    """
    if mark.start == mark.end or "\n" in text[mark.start : mark.end]:
        return False
    inside = text[mark.start], text[mark.end - 1]
    outside = text[mark.start - 1 : mark.start], text[mark.end : mark.end + 1]
    others = [one for one in around if one is not mark and one.name in {EMPHASIS, "strike"}]
    if any((one.start, one.end) != (mark.start, mark.end) for one in others if _crosses(one, mark)):
        return False
    return all(map(str.isalnum, inside)) and all(
        not sign or sign in ' .,;:)(!?"“”' for sign in outside
    )


def _crosses(one: Mark, other: Mark) -> bool:
    return one.start < other.end and other.start < one.end


def _linkable(mark: Mark, around: Sequence[Mark]) -> bool:
    if not _PLAIN_TARGET.fullmatch(mark.value) or mark.value.count("(") != mark.value.count(")"):
        return False
    return around[0] is mark


def _plain_code(run: Run) -> bool:
    return run.marks[-1].name == LITERAL


def _code(text: str) -> str:
    """Return code between as many signs as it does not hold."""
    longest = max((len(each) for each in re.findall("`+", text)), default=0)
    fence = "`" * (longest + 1)
    blank = " " if text[:1] in "` " or text[-1:] in "` " else ""
    return f"{fence}{blank}{text}{blank}{fence}"
