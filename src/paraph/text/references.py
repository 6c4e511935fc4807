"""References: where the wording of a text points to a provision, and to which one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property, lru_cache
from typing import NamedTuple, TypeAlias

from paraph.language import numerals
from paraph.language.table import table
from paraph.text import mentions as western
from paraph.text import mentions_east as eastern
from paraph.text.labels import ANNEXES, behind
from paraph.text.mention import Mention, Number, Part
from paraph.text.neighbours import joined
from paraph.text.node import Text
from paraph.text.outline import Outline
from paraph.text.places import NOWHERE, TOPS, Places
from paraph.text.stretch import Stretch
from paraph.text.tongues import like_reference, tongues

_EAST = frozenset(("ko", "zh"))
_ELSEWHERE = frozenset(("other", "unsure"))
_NOWHERE, _LOST = -2, -3  # before the first step of a mention; after one that names nothing sure
_RANGE = re.compile(r"(\d[\d.]*)-(\d[\d.]*(?:[a-z]{1,9})?)")


class Cited(NamedTuple):
    """One number of a reference: its span, and the provision it names, -1 if unsure.

    Where it is not sure, `doubt` is the provision that it may name, if there is one, and `rivals`
    are further ones. `between` is what lies between it and the number before it, where the two are
    the ends of a range.
    """

    start: int
    end: int
    target: int
    doubt: int = NOWHERE
    between: Stretch | None = None
    rivals: tuple[int, ...] = ()


Piece: TypeAlias = int | Stretch
"""A provision that a reference names, or those between the ends of a range."""


class Reference(NamedTuple):
    """A place in the wording that names provisions by number.

    The span is in code points of the text of `provision`. `numbers` are the numbers of its
    innermost step with what each names, then those of the outer steps. `pieces` are what the
    whole names, in order; none where the reference dangles, may mean two things, or is
    `external`: it points into another text.
    """

    provision: int
    start: int
    end: int
    numbers: tuple[Cited, ...]
    pieces: tuple[Piece, ...]
    external: bool = False

    @property
    def targets(self) -> tuple[int, ...]:
        """The provisions that the whole names, a range with everything between: made anew."""
        return tuple(expanded(self.pieces))


def expanded(pieces: tuple[Piece, ...]) -> Iterator[int]:
    """Yield the provisions that `pieces` hold, in order."""
    for piece in pieces:
        if isinstance(piece, int):
            yield piece
        else:
            yield from piece


class References:
    """The references of a text, in the order of reading.

    `unread` are provisions in no known language that seem to hold some.
    """

    def __init__(self, found: tuple[Reference, ...], unread: tuple[int, ...] = ()) -> None:
        self.found = found
        self.unread = unread

    def __iter__(self) -> Iterator[Reference]:
        return iter(self.found)

    def __len__(self) -> int:
        return len(self.found)

    def of(self, provision: int) -> tuple[Reference, ...]:
        """Return the references that stand in the provision."""
        return self._by_provision.get(provision, ())

    def to(self, provision: int) -> tuple[Reference, ...]:
        """Return the references that point to the provision, those by ranges last."""
        ranged = [each for each in self._ranged if any(provision in held for held in _held(each))]
        named = self._by_target.get(provision, ())
        return (*named, *[each for each in ranged if each not in named])

    @cached_property
    def _by_provision(self) -> dict[int, tuple[Reference, ...]]:
        lists: dict[int, list[Reference]] = {}
        for reference in self.found:
            lists.setdefault(reference.provision, []).append(reference)
        return {provision: tuple(found) for provision, found in lists.items()}

    @cached_property
    def _by_target(self) -> dict[int, tuple[Reference, ...]]:
        lists: dict[int, dict[Reference, None]] = {}
        for reference in self.found:
            for piece in reference.pieces:
                if isinstance(piece, int):
                    lists.setdefault(piece, {})[reference] = None
        return {target: tuple(found) for target, found in lists.items()}

    @cached_property
    def _ranged(self) -> tuple[Reference, ...]:
        return tuple([each for each in self.found if any(_held(each))])


def _held(reference: Reference) -> Iterator[Stretch]:
    """Yield the ranges that a reference names."""
    return (piece for piece in reference.pieces if isinstance(piece, Stretch))


def references(text: Text, outline: Outline, language: str = "") -> References:
    """Return the references in the wording of `text`, resolved where that is sure.

    Absolute ones ("Article 5") are looked for in the annex they stand in, then in the main text;
    relative ones ("paragraph 3", "subparagraph (b)") from the provision they stand in outwards, no
    further than its article. A label that is itself typed as text is no reference, but in a cell:
    tables list provisions by their number and title. Each provision is read in its own language;
    in a text of two languages "Article 5" is the one in the language that names it.
    """
    spoken = tongues(text, language)
    resolver = _Resolver(outline, spoken)
    stems = {code: _self_stem(text, outline, code) for code in set(spoken) if code}
    found: list[Reference] = []
    unread: list[int] = []
    for index, provision in enumerate(text.provisions):
        wording = provision.text
        label = outline.labels[index]
        begins = 0
        if label is not None and label.end and not resolver.places.in_cell[index]:
            begins = behind(wording, label.end)
        if begins >= len(wording):
            continue
        code = spoken[index]
        if not code:
            if like_reference(wording[begins:]):
                unread.append(index)
            continue
        for mention in _mentions(wording, code, stems[code], begins):
            found.append(resolver.resolve(index, mention))  # noqa: PERF401 - mostly there is none
    return References(tuple(found), tuple(unread))


@lru_cache(maxsize=1 << 14)
def _mentions(wording: str, code: str, stem: str, begins: int) -> tuple[Mention, ...]:
    """Return the mentions in `wording`; two drafts of one text have most wordings in common."""
    found = tuple((eastern if code in _EAST else western).mentions(wording, code, stem, begins))
    return tuple(joined(wording, code, found)) if len(found) > 1 else found


def _self_stem(text: Text, outline: Outline, code: str) -> str:
    """Return the stem of the word by which the title calls this text, or ""."""
    for index, role in enumerate(outline.roles):
        if role == "title":
            title = text.provisions[index].text.lower()
            places = [
                (place, -len(stem), stem)
                for stem in table(code).instruments
                if (place := title.find(stem)) >= 0
            ]
            if places:
                return min(places)[2]
        elif role not in {"blank", "recital", "preamble"}:
            break
    return ""


class _Resolver:
    """What each mention names."""

    def __init__(self, outline: Outline, spoken: tuple[str, ...]) -> None:
        self.places = Places(outline, spoken)
        self._outline = outline

    def resolve(self, index: int, mention: Mention) -> Reference:
        """Return the reference that `mention` in the provision `index` is."""
        node = _NOWHERE
        cited: list[list[Cited]] = []
        pieces: list[Piece] = []
        for part in mention.parts:
            inner, pieces = self._part(index, part, node, mention.whole)
            cited.append(inner)
            first = pieces[0] if len(pieces) == 1 else _LOST
            node = first if isinstance(first, int) and first >= 0 else _LOST
        kept = () if NOWHERE in pieces else tuple(pieces)
        numbers = tuple(each for inner in reversed(cited) for each in inner)
        external = mention.whole == "other"
        return Reference(index, mention.start, mention.end, numbers, kept, external)

    def _part(
        self, index: int, part: Part, node: int, whole: str
    ) -> tuple[list[Cited], list[Piece]]:
        """Return what each number of one step names under `node`, and what the step names."""
        if whole in _ELSEWHERE:
            return [Cited(each.start, each.end, NOWHERE) for each in _flat(part.numbers)], [NOWHERE]
        if part.numbers:
            only = part.numbers[0]
            if len(part.numbers) == 1 and not only.below and "-" not in only.core:
                return self._sole(index, part.kind, only, node, whole)
            return _Step(self, index, part, node, whole).read()
        match part.which:
            case "this":
                return [], [self.places.enclosing(index, part.kind)]
            case "that":
                return [], [NOWHERE]
        return [], [self.places.only(index, part.kind)]

    def _sole(
        self, index: int, kind: str, number: Number, node: int, whole: str
    ) -> tuple[list[Cited], list[Piece]]:
        """Return what the only number of a step names, as most steps have one: see `_Step`."""
        found = self.one(index, kind, number.core, node, whole)
        rivals = self.rivals(kind, number.core, node, found)
        start, end = number.start, number.end
        if number.doubtful or number.through or rivals:
            return [Cited(start, end, NOWHERE, found, None, rivals)], [NOWHERE]
        return [Cited(start, end, found)], [found]

    def one(self, index: int, kind: str, number: str, node: int, whole: str) -> int:
        """Return what one number names under `node`, `_NOWHERE` for anywhere."""
        places = self.places
        if node >= 0:
            if kind in TOPS:
                return places.within(node, kind, number)
            found = places.child(node, kind, number)
            if found < 0 and node in self._outline.path(index):
                nearer = places.relative(index, kind, number)
                found = nearer if node in self._outline.path(nearer) else NOWHERE
            return found
        if node == _LOST:
            return NOWHERE
        if _absolute(kind, number):
            return places.absolute(index, kind, number, own=whole == "this")
        return places.relative(index, kind, number)

    def rivals(self, kind: str, number: str, node: int, found: int) -> tuple[int, ...]:
        """Return what else one number may name that was said of no provision around it."""
        if node >= 0 or node == _LOST or _absolute(kind, number):
            return ()
        return self.places.rivals(kind, number, found)


class _Step:
    """The numbers of one step, read one after the other: "3(1), (2) and 5 to 7"."""

    def __init__(self, resolver: _Resolver, index: int, part: Part, node: int, whole: str) -> None:
        self._resolver = resolver
        self._places = resolver.places
        self._index = index
        self._part = part
        self._node = node
        self._whole = whole
        self._cited: list[Cited] = []
        self._pieces: list[Piece] = []
        self._chain: list[tuple[Number, int]] = []  # a number and those below, with their targets

    def read(self) -> tuple[list[Cited], list[Piece]]:
        """Return what each number names, and what all of them do."""
        for number in self._part.numbers:
            if number.bracketed and self._chain and not self._alike():
                self._sibling(number)
                self._name(number)
                continue
            last = self._range(number) or number
            found = self._one(last.core)
            rivals = self._resolver.rivals(self._part.kind, last.core, self._node, found)
            if rivals:
                last = last._replace(doubtful=True)
            self._chain = [(last, found)]
            self._name(last, () if last.below else rivals)
        return self._cited, self._pieces

    def _one(self, core: str) -> int:
        return self._resolver.one(self._index, self._part.kind, core, self._node, self._whole)

    def _alike(self) -> bool:
        """Whether a bracketed number follows one in brackets with nothing below: "(1) and (2)"."""
        return len(self._chain) == 1 and self._chain[0][0].bracketed

    def _sibling(self, number: Number) -> None:
        """Take "(2)" behind "3(1)" for another paragraph of 3, if it can be nothing else."""
        found: list[tuple[int, int]] = []
        for depth, (other, _) in enumerate(self._chain):
            if other.bracketed and _writing(other.core) & _writing(number.core):
                above = self._chain[depth - 1][1] if depth else NOWHERE
                place = self._one(number.core) if not depth else self._child(above, number.core)
                if place >= 0:
                    found.append((depth, place))
        depth, place = found[0] if len(found) == 1 else (len(self._chain) - 1, NOWHERE)
        self._chain[depth:] = [(number, place)]

    def _child(self, above: int, core: str) -> int:
        return self._places.child(above, "", core) if above >= 0 else NOWHERE

    def _range(self, number: Number) -> Number | None:
        """Return the end of "3-5" after its beginning was named, unless that is one number.

        It is one if a provision has it, or others have numbers like it: 3-1 and 3-2.
        """
        match = _RANGE.fullmatch(number.core)
        if match is None or match[1].count(".") != match[2].count("."):
            return None
        first, last = self._one(match[1]), self._one(match[2])
        if self._one(number.core) >= 0 or first < 0 or last < 0:
            return None
        if self._places.dashed(first, match[1]) or self._places.between(first, last) is None:
            return None
        doubtful = number.doubtful or not self._part.many
        begins = Number(match[1], number.start, number.start + len(match[1]), doubtful=doubtful)
        self._chain = [(begins, first)]
        self._name(begins)
        return number._replace(
            core=match[2], start=number.end - len(match[2]), through=True, doubtful=doubtful
        )

    def _name(self, number: Number, rivals: tuple[int, ...] = ()) -> None:
        """Note what a number and those below it name; the chain ends with the number."""
        for below in number.below:
            self._chain.append((below, self._child(self._chain[-1][1], below.core)))
        steps = self._chain[len(self._chain) - 1 - len(number.below) :]
        target = NOWHERE if number.doubtful else steps[-1][1]
        between: Stretch | None = None
        if number.through and target >= 0:
            first = self._pieces[-1] if self._pieces else NOWHERE
            if isinstance(first, int) and first >= 0:
                between = self._places.between(first, target)
            if between is None:
                target = NOWHERE
        for step, found in steps[:-1]:
            self._cited.append(_cited(step, found, sure=not number.doubtful))
        step, found = steps[-1]
        named = _cited(step, found, sure=target == found)
        self._cited.append(named._replace(between=between, rivals=rivals))
        self._pieces += (target,) if between is None else (between, target)


def _absolute(kind: str, number: str) -> bool:
    """Whether a number of this kind is looked for in the whole text, wherever it is named."""
    return kind in ANNEXES or kind in TOPS or "." in number


def _cited(number: Number, found: int, *, sure: bool) -> Cited:
    if sure:
        return Cited(number.start, number.end, found)
    return Cited(number.start, number.end, NOWHERE, found)


def _writing(core: str) -> frozenset[str]:
    """Return how a number is written: in digits, in letters, in roman digits."""
    if core.isdecimal():
        return frozenset(("digits",))
    found = {"letters"} if numerals.letter(core) else set()
    return frozenset(found | ({"roman"} if numerals.roman(core) else set()))


def _flat(numbers: tuple[Number, ...]) -> Iterator[Number]:
    for number in numbers:
        yield number
        yield from number.below
