"""An independent reader of redline pages: from the page's bytes back to its two texts.

It shares no code with what writes pages or makes redlines, so that one mistake is not made twice.
"""

from __future__ import annotations

import json
import re
from functools import cache
from typing import Any, cast
from xml.parsers.expat import ExpatError, ParserCreate

from paraph.errors import RedlineError
from paraph.text.node import OBJECT, Kind, Mark, Provision, Text, normal_marks

_OLD, _NEW, _BOTH = 1, 2, 3
_MARKS = {"sup": "superscript", "sub": "subscript", "s": "strike", "ruby": "ruby"}
_STATES = {"ins": _NEW, "del": _OLD}
_PLAIN = 2
"""Attributes of a paragraph that nothing is said of: `data-p` and `id`."""
_STATUS = {"inserted": _NEW, "moved-to": _NEW, "deleted": _OLD, "moved-from": _OLD}


def read_back(page: bytes) -> tuple[Text, Text]:
    """Return the old and the new text that `page` shows.

    Raises:
        RedlineError: the page is malformed, or shows what is on neither side.
    """
    start, end = page.find(b"<main"), page.rfind(b"</main>")
    reader = _Reader()
    parser = ParserCreate("utf-8")
    parser.buffer_text = True
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.words
    try:
        parser.Parse(page[start : end + len(b"</main>")], True)  # noqa: FBT003
        return reader.texts()
    except (ExpatError, ValueError, KeyError, IndexError) as error:
        raise RedlineError(f"the page cannot be read back ({error}), so it was not written") from (
            error
        )


class _Element:
    """A provision's element, and what stands in it: pieces of words with who has them and marks."""

    __slots__ = ("attributes", "label", "shown_end", "split", "words")

    def __init__(self, attributes: dict[str, str]) -> None:
        self.attributes = attributes
        self.words: list[tuple[int, str, tuple[tuple[str, str], ...]]] = []
        self.label: list[tuple[int, str]] = []
        self.shown_end: str | None = None
        self.split = "data-was" in attributes

    def sides(self) -> int:
        """Return which texts the provision is in."""
        if "data-t" in self.attributes:
            return _STATUS[self.attributes["data-t"].partition(":")[0]]
        return _BOTH


class _Reader:
    """Follows the elements of a page; a stack says what each open one means for its words."""

    def __init__(self) -> None:
        self._done: list[_Element] = []
        self._provisions: list[_Element] = []
        self._undo: list[str] = []
        self._states: list[int] = [_BOTH]
        self._marks: list[tuple[str, str]] = []
        self._silent = 0
        self._label = 0
        self._rubies = 0
        self._object: list[str] | None = None
        self._object_name = ""
        self._links: set[str] = set()
        self._targets: set[str] = set()
        self._target: list[str] | None = None

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        if self._silent:
            self._silent += 1
            if "data-c" in attributes and self._target is not None:
                self._target.append(chr(int(attributes["data-c"], 16)))
            self._undo.append("silent")
        elif "data-p" in attributes:
            element = _Element(attributes)
            self._done.append(element)
            self._provisions.append(element)
            self._undo.append("provision")
        elif "data-c" in attributes:
            self.words(chr(int(attributes["data-c"], 16)))
            self._silent = 1
            self._undo.append("silent")
        elif "data-o" in attributes:
            self._undo.append(self._open_object(attributes))
        else:
            self._undo.append(self._open(tag, attributes))

    def end(self, _tag: str) -> None:
        match self._undo.pop():
            case "silent":
                self._silent -= 1
            case "small":
                self._silent -= 1
                if self._target is not None:
                    self._targets.add("".join(self._target))
                    self._target = None
            case "provision":
                self._provisions.pop()
            case "state":
                self._states.pop()
            case "label":
                self._label -= 1
            case "mark":
                self._marks.pop()
            case "object":
                value = "".join(self._object or ())
                self._object = None
                self._add(OBJECT, [(self._object_name, value)])
            case "valued":
                self._silent -= 1

    def words(self, words: str) -> None:
        if self._silent:
            if self._target is not None and self._silent == 1:
                self._target.append(words)
        elif self._object is not None:
            self._object.append(words)
        elif self._provisions:
            self._add(words, [])
        elif words.strip():
            raise ValueError(f"{words.strip()[:40]!r} stands in no provision")

    def texts(self) -> tuple[Text, Text]:
        missing = {f"⟨{link}⟩" for link in self._links} - self._targets
        if missing:
            raise ValueError(f"the target {min(missing)} is not shown")
        return self._sides()

    def _open(self, tag: str, attributes: dict[str, str]) -> str:
        """Take up an element that says something of the words in it; return how to undo that."""
        if tag in _STATES:
            return self._open_state(tag, attributes)
        if tag == "small":
            self._silent = 1
            self._target = [] if attributes.get("class") == "to" else None
            return "small"
        if tag == "rt":
            self._silent = 1
            return "silent"
        if tag == "span" and attributes.get("class") == "no":
            self._label += 1
            return "label"
        if tag == "span" or tag in _MARKS:
            name = _MARKS.get(tag) or attributes["class"]
            held = _unescaped(attributes.get("data-v", ""))
            if name == "ruby":  # one mark, however its words are cut, even into elements
                self._rubies += 1
                name = f"ruby {attributes.get('data-r', self._rubies)}"
            self._marks.append((name, held))
            if name == "link":
                self._links.add(held)
            return "mark"
        return ""

    def _open_state(self, tag: str, attributes: dict[str, str]) -> str:
        if attributes.get("class") == "pe":
            ends = {"ins": "end-inserted", "del": "end-deleted"}[tag]
            if self._provisions[-1].attributes.get("data-e") != ends:
                raise ValueError("a paragraph mark is shown where none changed")
            self._provisions[-1].shown_end = ends
            self._silent = 1
            return "silent"
        if self._states[-1] not in {_BOTH, _STATES[tag]}:
            raise ValueError("something is both inserted and deleted")
        self._states.append(_STATES[tag])
        return "state"

    def _open_object(self, attributes: dict[str, str]) -> str:
        self._object_name = attributes["data-o"]
        if "data-v" in attributes:
            self._add(OBJECT, [(self._object_name, _unescaped(attributes["data-v"]))])
            self._silent = 1
            return "valued"
        self._object = []
        return "object"

    def _add(self, piece: str, marks: list[tuple[str, str]]) -> None:
        element = self._provisions[-1]
        state = self._states[-1]
        status = element.attributes.get("data-t", "moved-to")
        if not status.startswith("moved-to") and state != element.sides():
            raise ValueError(f"words of a provision that is {status} are not shown as such")
        if state != _BOTH:
            element.split = True
        if self._label:
            element.label.append((state, piece))
        else:
            element.words.append((state, piece, (*marks, *self._marks)))

    def _sides(self) -> tuple[Text, Text]:
        old: list[Provision] = []
        new: list[Provision] = []
        joining_old = joining_new = False
        for element in self._done:
            ends = element.attributes.get("data-e")
            if ends != element.shown_end:
                raise ValueError("a changed paragraph mark is not shown")
            sides = element.sides()
            made = None
            if sides & _OLD:
                made = _provision(element, _OLD)
                old.append(_joined(old.pop(), made) if joining_old else made)
                joining_old = ends == "end-inserted"
            if sides & _NEW:
                if made is None or element.split:
                    made = _provision(element, _NEW)
                new.append(_joined(new.pop(), made) if joining_new else made)
                joining_new = ends == "end-deleted"
        return Text(tuple(old)), Text(tuple(new))


def _joined(before: Provision, after: Provision) -> Provision:
    """Return two pieces of one paragraph, whose end between them this text does not have."""
    shift = len(before.text)
    marks = list(before.marks)
    marks += [
        Mark(start + shift, end + shift, name, held)
        for start, end, name, held in after.marks
        if end
    ]
    return Provision(
        before.kind,
        before.text + after.text,
        before.label,
        before.level,
        before.depth,
        normal_marks(marks),
    )


def _provision(element: _Element, which: int) -> Provision:
    attributes = element.attributes
    text = ""
    marks: list[Mark] = []
    rubies: dict[tuple[str, str], Mark] = {}
    for state, piece, over in element.words:
        if state & which:
            if over:
                start, end = len(text), len(text) + len(piece)
                for name, held in over:
                    if name.startswith("ruby "):
                        first = rubies.get((name, held), Mark(start, end, "ruby", held))
                        rubies[name, held] = first._replace(end=end)
                    else:
                        marks.append(Mark(start, end, name, held))
            text += piece
    marks += rubies.values()
    label = "".join([piece for state, piece in element.label if state & which])
    shape = attributes["data-p"]
    if not shape and len(attributes) <= _PLAIN and not marks:
        return Provision("paragraph", text, label)
    kind, level, depth = (shape or "paragraph 0 0").split(" ")
    properties = _json(attributes.get("data-x", "[]"))
    numbers = int(level), int(attributes.get("data-depth", depth))
    if which == _OLD and "data-was" in attributes:
        kind, old_label, *rest, properties = _json(attributes["data-was"])
        numbers = cast("tuple[int, int]", tuple(rest))
        if old_label != label:
            raise ValueError(f"the old label {old_label!r} is not the one shown")
    marks += [Mark(0, 0, name, held) for name, held in properties]
    return Provision(cast("Kind", kind), text, label, *numbers, normal_marks(marks))


def _json(held: str) -> Any:  # noqa: ANN401
    return json.loads(_unescaped(held))


def _unescaped(held: str) -> str:
    if "\\" not in held:
        return held
    return _escape().sub(lambda found: chr(int(found[1], 16)), held)


@cache
def _escape() -> re.Pattern[str]:
    return re.compile(r"\\u\{([0-9a-f]{1,6})\}")
