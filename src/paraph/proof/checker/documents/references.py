"""References: whether every one names, in the new text, what it named in the old one."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from paraph.proof.checker.documents.endings import inner, wide
from paraph.proof.checker.documents.fault import Fault
from paraph.proof.checker.documents.labels import in_label
from paraph.proof.checker.documents.mention import OTHER, UNCLEAR, Mention, Token
from paraph.proof.checker.documents.moved import Moved
from paraph.proof.checker.documents.perusal import Perusal
from paraph.proof.checker.documents.play import Play
from paraph.proof.checker.documents.quotes import inside, quoted
from paraph.proof.checker.documents.resolving import Resolver
from paraph.proof.checker.documents.scopes import Scope
from paraph.proof.checker.documents.sides import NUMBERING, Match, Sides
from paraph.proof.checker.documents.unread import Unread
from paraph.proof.proof import Piece

_UNSURE = frozenset((OTHER, UNCLEAR))
_Both = tuple[Mention, Mention]
_Quotes = list[tuple[int, int]]


class _Site(NamedTuple):
    """One provision on both sides, with its wordings and the pieces that claim a reference."""

    place: tuple[int, int]
    texts: tuple[str, str]
    claims: tuple[Piece, ...]


class References:
    """Every reference of both texts, held against the mapping."""

    def __init__(self, sides: Sides, code: str) -> None:
        self._sides, self._code = sides, code
        self._resolver = Resolver(sides)
        self._play = Play(sides, self._resolver)
        self._perusal = Perusal(sides, code)
        self._unread = Unread(sides, self._perusal, code)

    def faults(self) -> Iterator[Fault]:
        """Yield the first reason of each provision why a reference does not follow."""
        for match in self._sides.matches:
            if why := self._calls(match):
                yield Fault(why, match[:2])
            elif fault := self._provision(match):
                yield fault

    def _calls(self, match: Match) -> str:
        """Check that the calls of notes name the notes that they named."""
        if not self._sides.relabelled("note"):
            return ""
        marks = [
            [mark.value for mark in text.provisions[at].marks if mark.name == "note"]
            for text, at in zip(self._sides.texts, (match.old, match.new), strict=True)
        ]
        everywhere = Scope(*((0, len(text.provisions)) for text in self._sides.texts))
        if len(marks[0]) != len(marks[1]):
            return "calls of notes came or went while notes were renumbered"
        for one, two in zip(*marks, strict=True):
            found = self._resolver.step(everywhere, "note", Token(0, 0, one), Token(0, 0, two))
            if not found.same:
                return f"the call of note {one} does not follow its note"
        return ""

    def _provision(self, match: Match) -> Fault | None:
        labels = self._sides.labels(match)
        claims = [
            each for each in match.pieces if each.name == NUMBERING and not in_label(each, *labels)
        ]
        texts = [
            text.provisions[at].text for text, at in zip(self._sides.texts, match[:2], strict=True)
        ]
        site = _Site((match.old, match.new), (texts[0], texts[1]), tuple(claims))
        moved = Moved(match.pieces)
        pairs, fault = self._paired(site, moved)
        if fault := fault or self._pairs(site, pairs):
            return fault
        why = (
            self._strays(site, moved) or self._claims(site, pairs) or self._unread.why(match, moved)
        )
        return Fault(why, match[:2]) if why else None

    def _paired(self, site: _Site, moved: Moved) -> tuple[list[_Both], Fault | None]:
        """Pair the mentions of both sides; say which came, went or changed, open ones aside."""
        starts = {each.start: each for each in self._perusal.of(1, site.place[1]).mentions}
        pairs: list[_Both] = []
        for mention in self._perusal.of(0, site.place[0]).mentions:
            words = site.texts[0][mention.start : mention.end]
            if moved.held(0, mention, site.texts[0]):
                if moved.equal(mention, *site.texts):
                    return [], Fault(f"a reference is left behind: {words}", site.place)
                continue
            after = starts.pop(moved.onto(mention.start), None)
            if after is not None and not moved.touched(mention):
                pairs.append((mention, after))
                continue
            claimed = any(_covers(mention, each) for each in site.claims)
            both = [mention] if after is None else [mention, after]
            if claimed or any(self._play.mentioned(each, site.place) for each in both):
                new = (after.start, after.end) if after is not None else None
                old = mention.start, mention.end
                return [], Fault(f"a reference was reworded: {words}", site.place, old, new)
        for mention in starts.values():
            held = moved.held(1, mention, site.texts[1])
            if not held and self._play.mentioned(mention, site.place):
                words = site.texts[1][mention.start : mention.end]
                return [], Fault(f"a reference came: {words}", site.place)
        return pairs, None

    def _pairs(self, site: _Site, pairs: Sequence[_Both]) -> Fault | None:
        named = [
            scope
            for one, two in pairs
            if _alike(one, two) and one.whole not in _UNSURE
            for scope in self._named(site.place, one, two)
        ]
        doubted = [
            scope
            for one, two in pairs
            if _alike(one, two) and one.items and not (one.sure and one.whole not in _UNSURE)
            for scope in self._resolver.targets(site.place, one, two)
        ]
        quotes = [
            [(0, len(text))] if self._sides.held(which, at) else quoted(text)
            for which, (text, at) in enumerate(zip(site.texts, site.place, strict=True))
        ]
        alone = not any(one.items for one, _ in pairs)
        for one, two in pairs:
            why = self._pair(site, (one, two), named, quotes, alone=alone)
            # What an unsure reference may name gives no proof, but it may refuse one.
            if not why and doubted and self._astray(site, (one, two), [*named, *doubted]):
                why = "a reference may lie in another provision than it seems"
            if why:
                why = f"{why}: {site.texts[0][one.start : one.end]}"
                return Fault(why, site.place, (one.start, one.end), (two.start, two.end))
        return None

    def _pair(
        self,
        site: _Site,
        both: _Both,
        named: Sequence[Scope],
        quotes: Sequence[_Quotes],
        *,
        alone: bool,
    ) -> str:
        one, two = both
        same = [each.text for each in one.tokens()] == [each.text for each in two.tokens()]
        if one.whole == two.whole == OTHER:
            if self._code == "ko" and len(one.items) > 1 and self._unread.touches(one):
                return "it is not sure how far the name of another instrument reaches"
            return "" if same else "a reference to another instrument changed"
        stirred = not same or any(self._play.mentioned(each, site.place) for each in both)
        stirred = stirred or self._wider(site, both, named, alone=alone)
        if doubt := self._doubt(site, both, quotes):
            return doubt if stirred else ""
        if self._resolver.same(site.place, one, two, named):
            return ""
        if not stirred and (
            self._resolver.quiet(site.place, one) or self._resolver.dangles(one, two)
        ):
            return ""
        return "a reference does not name what it named before"

    def _astray(self, site: _Site, both: _Both, scopes: Sequence[Scope]) -> bool:
        """Whether a reference names something else where it lies in what stands near it."""
        one, two = both
        if one.whole in _UNSURE or not one.items or not _alike(one, two):
            return False
        same = self._resolver.same(site.place, one, two, ())
        return same and not self._resolver.same(site.place, one, two, scopes)

    def _wider(self, site: _Site, both: _Both, named: Sequence[Scope], *, alone: bool) -> bool:
        """Whether a mention may name what was relabelled though its numbers are of another kind."""
        one, two = both
        if one.placed:
            return not alone and self._sides.moved_inside(one.placed)
        if (
            _alike(one, two)
            and self._unread.touches(one)
            and (self._resolver.vague(one) or not self._resolver.same(site.place, one, two, named))
        ):
            return True
        text = site.texts[0]
        if wide(text, one, self._code) and not self._resolver.quiet(site.place, one):
            return True
        return inner(text, one) and self._unread.within(one)

    def _doubt(self, site: _Site, both: _Both, quotes: Sequence[_Quotes]) -> str:
        """Say why it is not sure what a mention names."""
        one, two = both
        if not _alike(one, two):
            return "a reference reads otherwise than before"
        if one.placed:
            return "a provision is named by its place"
        if any(inside(held, each.start, each.end) for held, each in zip(quotes, both, strict=True)):
            return "a reference stands in a quotation"
        led = not one.whole and self._perusal.led(site.place)
        sure = one.sure and two.sure and one.whole != UNCLEAR and self._play.known(one)
        sure = sure and not (inner(site.texts[0], one) and self._unread.within(one))
        sure = sure and not (self._unread.touches(one) and self._resolver.vague(one))
        sure = sure and not wide(site.texts[0], one, self._code)
        return "" if sure and not led else "what a reference names is not sure"

    def _named(self, place: tuple[int, int], one: Mention, two: Mention) -> list[Scope]:
        """Return what stands under the provisions that a mention surely names, or lies in."""
        found = self._resolver.targets(place, one, two) if one.items and one.sure else []
        if one.outer is not None and two.outer is not None:
            found += self._named(place, one.outer, two.outer)
        return found

    def _strays(self, site: _Site, moved: Moved) -> str:
        for which, at in enumerate(site.place):
            for stray in self._perusal.of(which, at).strays:
                if not moved.gone(which, stray.token) and self._play.stray(stray, site.place):
                    return f"a number may be part of a reference: {stray.token.text}"
        return ""

    @staticmethod
    def _claims(site: _Site, pairs: Sequence[_Both]) -> str:
        """Check that every renumbered piece is the number of a reference that was read."""
        ordered = sorted(pairs)
        starts = [one.start for one, _ in ordered]
        for piece in site.claims:
            at = bisect_right(starts, piece.old_start) - 1
            olds, news = [each.tokens() for each in ordered[at]] if at >= 0 else [[], []]
            if not _spans(olds, piece[:2]) or not _spans(news, piece[2:4]):
                return "a renumbered piece is neither a label nor a reference"
            one, two = ordered[at]
            if one.whole in _UNSURE or not one.sure or not two.sure:
                return "a renumbered reference is not read for sure"
            alike = _joints(site.texts[0], olds) == _joints(site.texts[1], news)
            if not alike or not all(map(_manner, olds, news)):
                return "more than the numbers of a reference changed"
        return ""


def _spans(tokens: Sequence[Token], span: tuple[int, int]) -> bool:
    """Whether a piece lies between the first and the last number of a mention."""
    return bool(tokens) and tokens[0].start <= span[0] and span[1] <= tokens[-1].end


def _alike(one: Mention, two: Mention) -> bool:
    """Whether two mentions differ in their numbers alone."""
    if (one.inside, one.whole, one.placed) != (two.inside, two.whole, two.placed):
        return False
    if (one.outer is None) != (two.outer is None) or len(one.items) != len(two.items):
        return False
    for before, after in zip(one.items, two.items, strict=True):
        shape = [(kind, token.form) for kind, token in before.steps]
        if before.joint != after.joint or shape != [
            (kind, token.form) for kind, token in after.steps
        ]:
            return False
    return one.outer is None or two.outer is None or _alike(one.outer, two.outer)


def _covers(mention: Mention, piece: Piece) -> bool:
    return mention.start < piece.old_end and piece.old_start < mention.end


def _joints(text: str, tokens: Sequence[Token]) -> list[str]:
    return [text[one.end : two.start] for one, two in pairwise(tokens)]


def _manner(one: Token, two: Token) -> bool:
    if any(each.isdecimal() and not each.isascii() for each in one.text + two.text):
        return False
    manners = {(each.manner, each.suffix) for each in one.numbers}
    return bool(manners & {(each.manner, each.suffix) for each in two.numbers})
