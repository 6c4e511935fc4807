"""Blanks: what a provision leaves open, and what its own words say that fills it.

Read item by item from the table `blanks` of a language: a run of underscores, a run of figures, a
run of letters, or one sign; white space parts them and says nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from paraph.language.table import label_words, tables
from paraph.proof.checker.fronts import capital, leads_on
from paraph.proof.checker.vocabulary import Vocabulary
from paraph.text.node import Provision, Text

_ITEM = re.compile(r"_+|[0-9]+|[^\W\d_]+|\S")
_SLOT = re.compile(r"\{[a-z-]+\}|0000|MMMM|[0-9]+|[^\W\d_]+|\S")
_QUOTES = frozenset('"\u201c\u201d\u201e\u00ab\u00bb')
_AFTER = frozenset((".", "\u0433"))
"""What may stand behind a formula that ends its provision: a stop, the Russian sign of a year."""
_SHORTEST = 2  # underscores of a blank
_NAMED = 4  # words of a place that stands there
_YEARS = range(1900, 2100)
_FORMULA = 4000  # characters of a provision with a formula of place and date
_LINE = 200  # characters of a provision in a block of signatures


class Item(NamedTuple):
    """A run of one sort in a wording."""

    start: int
    end: int
    said: str

    @property
    def blank(self) -> bool:
        """Whether it is a run of underscores that leaves something open."""
        return self.said[0] == "_" and len(self.said) >= _SHORTEST


class Slot(NamedTuple):
    """A blank, half-open, and the type of what fills it."""

    start: int
    end: int
    type: str


class Formula(NamedTuple):
    """A place and a date as one formula leaves them open: its blanks, and the span of its date."""

    slots: tuple[Slot, ...] = ()
    dated: tuple[int, int] = (0, 0)


class _Walk(NamedTuple):
    """How far a form has been followed, and the blanks on the way."""

    at: int
    slots: tuple[Slot, ...] = ()


class Blanks:
    """What the table of one language says of blanks."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._roles: dict[str, dict[str, str]] = {}
        for form, role, kind in vocabulary.rows("blanks"):
            self._roles.setdefault(role, {})[form] = kind

    def role(self, name: str) -> dict[str, str]:
        """Return the forms of a role, and the type of what fills the blank there."""
        return self._roles.get(name, {})

    def placeholders(self, wording: str) -> Iterator[Slot]:
        """Yield the bracketed placeholders that say what fills them."""
        opened = -1
        for at, character in enumerate(wording):
            if character == "[":
                opened = at
            elif character == "]" and opened >= 0:
                kind = self.role("placeholder").get(wording[opened + 1 : at].strip().lower())
                if kind:
                    yield Slot(opened, at + 1, kind)
                opened = -1

    def blanked(self, wording: str) -> str:
        """Return a wording as long, with lines to fill in where its placeholders stand."""
        for slot in self.placeholders(wording):
            line = "_" * (slot.end - slot.start)
            wording = f"{wording[: slot.start]}{line}{wording[slot.end :]}"
        return wording

    def controls(self, wording: str) -> Iterator[Slot]:
        """Yield what empty content controls show."""
        for form, kind in self.role("control").items():
            at = wording.find(form)
            while at >= 0:
                yield Slot(at, at + len(form), kind)
                at = wording.find(form, at + 1)

    def line(self, wording: str, *, alone: bool) -> Iterator[Slot]:
        """Yield the blank of a line of signature: behind one name and a colon, or `alone`."""
        wording = self.blanked(wording)
        items = _items(wording)
        if not items or not items[-1].blank or sum(item.blank for item in items) != 1:
            return
        last, said = items[-1], wording[: items[-1].start].strip()
        if not said and alone:
            yield Slot(last.start, last.end, "name")
        elif said.endswith(":"):
            kind = self.role("line").get(said[:-1].strip().lower())
            if kind:
                yield Slot(last.start, last.end, kind)

    def formulas(self, wording: str) -> Iterator[Formula]:
        """Yield what the formulas of place and date of an unlabelled provision leave open.

        A placeholder stands in one as a line does, where the formula asks for what it says.
        """
        if len(wording) > _FORMULA or not ("__" in wording or "[" in wording):
            return
        said = {(slot.start, slot.end): slot.type for slot in self.placeholders(wording)}
        for formula in self._formulas(self.blanked(wording)):
            if all(said.get(slot[:2], slot.type) == slot.type for slot in formula.slots):
                yield formula

    def _formulas(self, wording: str) -> Iterator[Formula]:
        items = _items(wording)
        closes = wording.lstrip().lower().startswith(_testimonium())
        for first, item in enumerate(items):
            if first and (not closes or items[first - 1].said not in {".", ";", ","}):
                continue
            if first and item.start == items[first - 1].end:
                continue
            yield from self._headed(items, first)
            yield from self._begun(items, first)
            yield from self._whole(items, first)

    def _headed(self, items: Sequence[Item], first: int) -> Iterator[Formula]:
        for role in ("head", "header"):
            for form in self.role(role):
                for head in self._follow(items, first, form):
                    for place in self._place(items, head.at):
                        found = [
                            (link.at, date)
                            for joint in self.role("link")
                            for link in self._follow(items, place.at, "" if joint == "-" else joint)
                            for date in self._dates(items, link.at)
                        ]
                        reached = max([date.at for _, date in found], default=place.at)
                        if role == "header" and not _ends(items, reached):
                            continue
                        if place.slots and self._rests(items, place.at):
                            yield Formula(place.slots)
                        for begins, date in found:
                            if self._rests(items, date.at):
                                yield _formula(items, begins, date)

    def _begun(self, items: Sequence[Item], first: int) -> Iterator[Formula]:
        for role in ("alone", "begun"):
            for form in self.role(role):
                for head in self._follow(items, first, form):
                    for date in self._dates(items, head.at):
                        if (
                            self._rests(items, date.at)
                            if role == "begun"
                            else _ends(items, date.at)
                        ):
                            yield _formula(items, head.at, date)

    def _whole(self, items: Sequence[Item], first: int) -> Iterator[Formula]:
        for form in self.role("whole"):
            for walk in self._follow(items, first, form):
                if not _parted(items, walk.at):
                    continue
                rest = " ".join([item.said for item in items[walk.at :]])
                if _ends(items, walk.at) or any(verb in rest for verb in self.role("closing")):
                    yield _formula(items, first, walk)

    def _rests(self, items: Sequence[Item], at: int) -> bool:
        """Whether what stands behind a formula is about the originals signed, or a date alone.

        Elsewhere it is no closing formula: "Executed on ____ the option lapses".
        """
        rest = [item.said.lower() for item in items[at:] if item.said[0].isalpha()]
        if not set(rest) - self._dating:
            return True
        joins = self._vocabulary.connectives
        return rest[0] not in joins and any(
            word.startswith(tuple(self.role("original"))) for word in rest
        )

    @cached_property
    def _dating(self) -> frozenset[str]:
        """The words of which dates and places in formulas are made."""
        forms = [form for role in ("link", "shape", "by") for form in self.role(role)]
        words = [word.lower() for form in forms for word in re.findall(r"[^\W\d_]+", form)]
        return frozenset((*words, *[month.lower() for month in self._vocabulary.months]))

    def _dates(self, items: Sequence[Item], at: int) -> Iterator[_Walk]:
        for form in self.role("shape"):
            yield from [walk for walk in self._follow(items, at, form) if _parted(items, walk.at)]

    def _place(self, items: Sequence[Item], at: int) -> Iterator[_Walk]:
        """Yield where a place ends that is a blank, or stands there in words with capitals."""
        if at >= len(items):
            return
        if items[at].blank:
            closed = at + 1 == len(items) or (
                items[at + 1].start > items[at].end or items[at + 1].said in {",", "."}
            )
            if closed:
                yield _Walk(at + 1, (Slot(items[at].start, items[at].end, "place"),))
            return
        end = at
        while end < len(items) and end - at < 2 * _NAMED:
            if items[end].said[0].isupper():
                yield _Walk(end + 1)
            elif items[end].said not in {",", "-"}:
                return
            end += 1

    def _follow(self, items: Sequence[Item], at: int, form: str) -> Iterator[_Walk]:
        """Yield where a form of the table ends that begins at an item, and its blanks."""
        walk = _Walk(at)
        for part in _SLOT.findall(form):
            step = self._step(items, walk, part)
            if step is None:
                return
            walk = step
        yield walk

    def _step(self, items: Sequence[Item], walk: _Walk, part: str) -> _Walk | None:
        at, slots = walk
        if at >= len(items):
            return None
        here, then = items[at], items[at + 1 : at + 2]
        opens = here.said == "20" and bool(then) and then[0].blank and then[0].start == here.end
        if part in {"0000", "{year}"} and opens:
            return _Walk(at + 2, (*slots, Slot(here.start, then[0].end, "year")))
        if part[0] == "{":
            return _blank(items, walk, part[1:-1])
        return _Walk(at + 1, slots) if self._stands(here.said, part) else None

    def _stands(self, said: str, part: str) -> bool:
        """Whether an item is what a part of a form that is no blank asks for."""
        if part == "0000":
            return len(said) == len(part) and said.isdecimal() and int(said) in _YEARS
        if part == "MMMM":
            return said in self._vocabulary.months
        return said.isdigit() if part.isdigit() else said.lower() == part.lower()


def _testimonium() -> tuple[str, ...]:
    """Return the words that open a closing formula, in any language."""
    return tuple({each for language in tables() for each in language.testimonium})


def _blank(items: Sequence[Item], walk: _Walk, kind: str) -> _Walk | None:
    """Return the walk behind a blank, which quotation marks may hold."""
    at, slots = walk
    held = kind != "year" and items[at].said in _QUOTES
    here = at + held
    if here >= len(items) or not items[here].blank:
        return None
    if held and (here + 1 >= len(items) or items[here + 1].said not in _QUOTES):
        return None
    found = Slot(items[here].start, items[here].end, kind)
    return _Walk(here + 1 + held, (*slots, found))


def _formula(items: Sequence[Item], begins: int, walk: _Walk) -> Formula:
    return Formula(walk.slots, (items[begins].start, items[walk.at - 1].end))


def _ends(items: Sequence[Item], at: int) -> bool:
    return all(item.said in _AFTER for item in items[at:])


def _parted(items: Sequence[Item], at: int) -> bool:
    """Whether neither a blank nor a figure follows."""
    return at >= len(items) or not (items[at].said[0] == "_" or items[at].said[0].isdigit())


def _items(wording: str) -> list[Item]:
    return [Item(match.start(), match.end(), match[0]) for match in _ITEM.finditer(wording)]


class Signatures:
    """Where in a text lines of signature stand."""

    def __init__(self, text: Text, language: str) -> None:
        self._text, self._language = text, language

    @cached_property
    def places(self) -> frozenset[int]:
        """The provisions behind a closing formula, up to a label, heading, note or longer one."""
        words = _testimonium()
        held: set[int] = set()
        inside = False
        for index, provision in enumerate(self._text.provisions):
            if provision.text.lstrip().lower().startswith(words):
                inside = True
            elif inside:
                inside = _signs(provision)
                if inside:
                    held.add(index)
        return frozenset(held)

    def alone(self, index: int) -> bool:
        """Whether a blank that is all of a line is to be signed on, and answers nothing beside it.

        In a table nothing but blanks stands in its row; elsewhere the line before it names who
        signs, or is a closing formula or another line of signature, and does not lead on.
        """
        provisions = self._text.provisions
        if provisions[index].kind != "cell":
            before = [one.text.strip() for one in provisions[:index] if one.text.strip()]
            return not before or self._signed(before[-1])
        first = last = index
        while provisions[first].kind == "cell" and first:
            first -= 1
        while last + 1 < len(provisions) and provisions[last + 1].kind == "cell":
            last += 1
        return not any(one.text.strip(" _") for one in provisions[first : last + 1])

    def _signed(self, wording: str) -> bool:
        """Whether a blank to be signed on may follow a line: "The price is paid to" leads on."""
        if _LINED.fullmatch(wording):
            return True
        if wording.endswith((":", ",")) or leads_on(wording, self._language):
            return False
        return wording.lower().startswith(_testimonium()) or capital(wording, self._language)


_LINED = re.compile(r"(?:[^_:]{1,40}:)?\s*_+")


def _signs(provision: Provision) -> bool:
    return (
        provision.kind in {"paragraph", "table", "row", "cell"}
        and not provision.label
        and not provision.level
        and len(provision.text) <= _LINE
        and not _labelled(provision.text)
    )


def _labelled(wording: str) -> bool:
    """Whether the first word or number is a label, or the word of one ("Article", "Annex")."""
    items = [item.said for item in _items(wording)]
    at = next((at for at, said in enumerate(items) if said[0].isalnum()), len(items))
    first, then = (*items[at : at + 2], "", "")[:2]
    return first.isdigit() or (first.lower() in label_words() and then != ":")
