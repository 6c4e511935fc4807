"""What the styles of a page say of each of its elements.

Rules whose selector is a name with classes, identifiers and attributes are applied by specificity
and order, then the element's own `style`, then what is important. What other rules say *may* hold,
if all the names in their selectors are on the page. What is said is for `paraph.formats.look` to
follow; what cannot be followed at all is told here.

Source: CSS Cascading and Inheritance Level 4, section 6.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from paraph.errors import LimitError
from paraph.formats.limits import LIMITS
from paraph.formats.names import LINES
from paraph.formats.properties import Words, harmless, pixels
from paraph.formats.rules import Rule, Said, Selector, Statement, Step
from paraph.formats.shorthands import expanded
from paraph.formats.tags import Attributes

_ALWAYS = ("html", "head", "body", "tbody", "colgroup", "tr", "p", "title", "style", "script")
_SHOWN = 80
_MOST_VALUES = 30  # that one property may have under one selector
_ANYTHING = ("\\",)  # a value that nobody knows
_SPACE = re.compile("[\t\n\f\r ]+")
_UNCONDITIONAL = frozenset(("", "all"))
# Statements that change no element: an encoding, the order of layers, the window, what animations
# would do, and the lists of Word, which no browser knows.
_IDLE = frozenset(
    ("charset", "layer", "viewport", "-ms-viewport", "keyframes", "-webkit-keyframes",
     "-moz-keyframes", "-o-keyframes", "list")
)  # fmt: skip
_GENERATED = frozenset(("before", "after"))
# Parts of elements that hold none of their text.
_BESIDE = ("selection", "-moz-selection", "backdrop", "-webkit-scrollbar", "-moz-focus-inner",
           "-webkit-search", "-webkit-file", "-webkit-inner-spin", "-webkit-outer-spin",
           "-webkit-calendar", "-webkit-date", "placeholder", "-webkit-input-placeholder",
           "-moz-placeholder", "-ms-", "file-selector-button", "cue")  # fmt: skip
_ROOM = frozenset(("height", "width", "visibility", "clear", "font-size", "color"))
_BOXES = frozenset(("block", "table", "none", "inline", "inline-block"))
_SHEETS = frozenset(("size", "marks", "bleed", "page-orientation"))
_LEAST_PAGE = 300  # pixels


@dataclass(frozen=True, slots=True, eq=False)
class Styled:
    """What holds for an element (`said`), what may hold instead, and what cannot be followed."""

    said: Mapping[str, Words]
    may: Mapping[str, frozenset[Words]]
    unread: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return self is not PLAIN and bool(self.said or self.may or self.unread)

    def values(self, name: str) -> tuple[Words, ...]:
        """Return every value that a property may have here."""
        said = self.said.get(name)
        may = tuple(self.may.get(name, ()))
        return may if said is None else (said, *may)

    def shown(self, tag: str, name: str) -> str:
        """Return a property of an element `tag` as a doubt shows it, with all it may be here."""
        values = {" ".join(words) for words in self.values(name)}
        return f"{tag} {{{name}: {' or '.join(sorted(values))}}}"


PLAIN = Styled({}, {})


@dataclass(slots=True)
class Vocabulary:
    """Every name on a page, in small letters: `element`, `.class`, `#identifier`, `[attribute`."""

    names: set[str] = field(default_factory=lambda: set(_ALWAYS))

    def learn(self, tag: str, attributes: Attributes) -> None:
        """Take in an element."""
        self.names.add("img" if tag == "image" else tag)
        for key, value in attributes.items():
            self.names.add(f"[{key}")
            if key == "class":
                self.names.update(f".{name}" for name in classes(value.lower()))
            elif key == "id":
                self.names.add(f"#{value.lower()}")

    def has(self, step: Step) -> bool:
        """Whether an element of the page may be the one of this step."""
        return (
            (not step.tag or step.tag in self.names)
            and all(name.lower() in self.names for name in step.names)
            and all(f"[{key}" in self.names for key in step.having)
        )


@dataclass(slots=True)
class _Group:
    """All that rules of one selector say: `said` if they hold for sure, else `may`."""

    last: Step
    part: str
    sure: bool
    said: dict[str, tuple[tuple[int, ...], Words]] = field(default_factory=dict)
    may: dict[str, set[Words]] = field(default_factory=dict)


class Sheet:
    """The rules of a page so far, and what of its style sheets is not followed."""

    def __init__(self, file: str = "", vocabulary: Vocabulary | None = None) -> None:
        self.file = file
        self.unread: list[str] = []
        self.fetched: list[str] = []
        self.fonts: list[str] = []
        self._vocabulary = vocabulary
        self._groups: dict[str, dict[object, _Group]] = {}
        self._attributes: set[str] = set()  # that selectors ask for
        self._known: dict[object, Styled] = {}
        self._alike: dict[object, Styled] = {}  # by the rules that hold
        self._size = 0
        self._count = 0
        self._work = 0

    def add(self, css: str, media: str = "", *, sure: bool = True) -> None:
        """Take in the rules of one style element; `media` is its condition."""
        from paraph.formats import css as written  # noqa: PLC0415 - most pages have none

        self._size += len(css)
        if self._size > LIMITS.style:
            what = f"has more than {LIMITS.style:,} characters of style sheets"
            raise LimitError(self.file, what)
        sure = sure and media.strip().lower() in _UNCONDITIONAL
        self._known.clear()
        self._alike.clear()
        for each in written.rules(css):
            if isinstance(each, Statement):
                self._state(each)
            else:
                self._add(each, sure=sure)

    @property
    def empty(self) -> bool:
        """Whether there are no rules at all."""
        return not self._groups

    def of(self, tag: str, attributes: Attributes) -> Styled:
        """Return what holds for an element: rules, then its own `style`, then what is important."""
        own = attributes.get("style", "")
        if not self._groups and not own:
            return PLAIN
        asked = tuple(item for item in attributes.items() if item[0] in self._attributes)
        key = (tag, attributes.get("class"), attributes.get("id"), own, asked)
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = self._applied(tag, attributes, own)
        return known

    # ---------------------------------------------------------------- what comes in

    def _state(self, found: Statement) -> None:
        if found.name in _IDLE:
            return
        if found.name == "import":
            self.fetched.append(found.shown[len("@import") :].strip())
        elif found.name == "font-face" and not found.inner:
            if any(one.name == "src" for one in found.said):
                name = next((one.words for one in found.said if one.name == "font-family"), ())
                self.fonts.append(" ".join(name))
        elif found.name != "page" or found.inner or not all(map(_of_page, found.said)):
            self.unread.append(found.shown)

    def _add(self, rule: Rule, *, sure: bool) -> None:
        said = [
            (name, words, one.important)
            for one in rule.said
            for name, words in expanded(one.name, one.words)
        ]
        if not said:
            return
        for selector in rule.selectors:
            if self._idle(selector):
                continue
            group = self._group(selector, sure=sure and rule.sure and selector.sure)
            weight = _weight(selector.last)
            for name, words, important in said:
                self._count += 1
                if group.sure:
                    rank = (important, *weight, self._count)
                    known = group.said.get(name)
                    if known is None or known[0] <= rank:
                        group.said[name] = rank, words
                elif selector.part or not harmless(name, words):
                    values = group.may.setdefault(name, set())
                    values.add(words if len(values) < _MOST_VALUES else _ANYTHING)

    def _idle(self, selector: Selector) -> bool:
        """Whether a rule is about nothing that is on the page."""
        if selector.part.startswith(_BESIDE):
            return True
        if self._vocabulary is None:
            return False
        return not all(map(self._vocabulary.has, (selector.last, *selector.before)))

    def _group(self, selector: Selector, *, sure: bool) -> _Group:
        last = selector.last
        having = tuple(sorted(last.having.items(), key=str))
        self._attributes.update(last.having)
        names = sorted(last.names)
        key = f"[{having[0][0]}" if having else (names[0].lower() if names else last.tag)
        signature = (last.tag, tuple(names), having, selector.part, sure)
        groups = self._groups.setdefault(key, {})
        group = groups.get(signature)
        if group is None:
            group = groups[signature] = _Group(last, selector.part, sure)
        return group

    # ---------------------------------------------------------------- what comes out

    def _applied(self, tag: str, attributes: Attributes, own: str) -> Styled:
        has = {f".{name}" for name in classes(attributes.get("class", ""))}
        has.add(f"#{attributes.get('id', '')}")
        present = frozenset(name.lower() for name in has)
        groups = [
            (group, group.sure and group.last.names <= has)
            for group in self._candidates(tag, present, attributes)
        ]
        key = (tag, own, *((id(group), sure) for group, sure in groups))
        known = self._alike.get(key)
        if known is None:
            known = self._alike[key] = self._merged(tag, groups, own)
        return known

    def _merged(self, tag: str, groups: list[tuple[_Group, bool]], own: str) -> Styled:
        best: dict[str, tuple[tuple[int, ...], Words]] = {}
        may: dict[str, set[Words]] = {}
        unread: list[str] = []
        for group, sure in groups:
            if group.part:
                unread += _unfollowed(group, tag)
            elif sure:
                for name, ranked in group.said.items():
                    if name not in best or best[name][0] < ranked[0]:
                        best[name] = ranked
            else:
                for name, (_, words) in group.said.items():
                    may.setdefault(name, set()).add(words)
                for name, values in group.may.items():
                    may.setdefault(name, set()).update(values)
        unread += self._own(own, best)
        said = {name: words for name, (_, words) in best.items() if not harmless(name, words)}
        if self._vocabulary is not None and "q" not in self._vocabulary.names:
            said.pop("quotes", None)
            may.pop("quotes", None)
        return Styled(said, {name: frozenset(values) for name, values in may.items()},
                      tuple(unread))  # fmt: skip

    def _candidates(
        self, tag: str, present: frozenset[str], attributes: Attributes
    ) -> Iterator[_Group]:
        keys = ("", tag, *present, *(f"[{name}" for name in attributes if name in self._attributes))
        for key in keys:
            for group in self._groups.get(key, {}).values():
                self._work += 1 + len(group.said) + len(group.may)
                if self._work > LIMITS.matches:
                    what = "has style rules for its elements that take too long to follow"
                    raise LimitError(self.file, what)
                if group.last.meets(present, tag, attributes):
                    yield group

    @staticmethod
    def _own(own: str, best: dict[str, tuple[tuple[int, ...], Words]]) -> Iterator[str]:
        """Yield what cannot be followed of a `style` attribute; the rest goes into `best`."""
        if not own:
            return
        from paraph.formats import css as written  # noqa: PLC0415 - most pages have none

        for count, one in enumerate(written.declarations(own)):
            if isinstance(one, Statement):
                yield f"{one.shown}: {own[:_SHOWN]}"
                continue
            for name, words in expanded(one.name, one.words):
                rank = (one.important, 1, 0, 0, 0, count)
                if name not in best or best[name][0] <= rank:
                    best[name] = rank, words


def classes(value: str) -> list[str]:
    """Return the names in the attribute `class`."""
    return [name for name in _SPACE.split(value) if name]


def _weight(last: Step) -> tuple[int, ...]:
    """Return the specificity of a selector of one step, below that of a `style`."""
    identifiers = sum(name[0] == "#" for name in last.names)
    return (0, identifiers, len(last.names) - identifiers + len(last.having), int(bool(last.tag)))


def _of_page(one: Said) -> bool:
    """Whether what is said of the sheets of paper leaves room for the text."""
    if one.name in _SHEETS:
        lengths = [length for word in one.words if (length := pixels(word)) is not None]
        return "\\" not in one.words and all(length >= _LEAST_PAGE for length in lengths)
    if one.name.startswith("margin"):
        return all(0 <= (pixels(word) or 0) <= _LEAST_PAGE for word in one.words)
    return harmless(one.name, one.words)


def _unfollowed(group: _Group, tag: str) -> Iterator[str]:
    """Yield what rules say of a part of an element and is not followed."""
    shown = group.may.get("content", set()) - {("none",), ("normal",), ('""',)}
    empty = group.part in _GENERATED and not shown
    for name, values in group.may.items():
        for words in sorted(values):
            if not (harmless(name, words) or (empty and _of_nothing(name, words, tag))):
                yield f"{tag}::{group.part} {{{name}: {' '.join(words)}}}"


def _of_nothing(name: str, words: Words, tag: str) -> bool:
    """Whether a declaration for an empty part changes nothing around it."""
    if name == "display":
        return words[0] in (_BOXES if tag in LINES else {"none", "inline"})
    nothing = words in {("transparent",), ("initial",)} and name == "background-color"
    return nothing or name in _ROOM or (name == "content" and words == ('""',))
