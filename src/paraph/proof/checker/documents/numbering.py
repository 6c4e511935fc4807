"""Numbering: one mapping of provisions, which all labels and all references follow."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import pairwise

from paraph.language.detect import detect
from paraph.proof.checker.documents import east, mentions
from paraph.proof.checker.documents.families import labels
from paraph.proof.checker.documents.grammar import grammar
from paraph.proof.checker.documents.instruments import Own, foreign, own_names
from paraph.proof.checker.documents.labels import COMPONENTS, Label
from paraph.proof.checker.documents.mention import (
    OTHER,
    UNCLEAR,
    Mention,
    Reading,
    Stray,
    Token,
)
from paraph.proof.checker.documents.numbers import loose
from paraph.proof.checker.documents.quotes import inside, quoted
from paraph.proof.checker.documents.resolving import ABSOLUTE, RELATIVE, Resolver, Scope
from paraph.proof.checker.documents.sides import LANGUAGES, NUMBERING, Match, Sides, in_label
from paraph.proof.proof import COMPLETION, OPEN, Gap, Pair, Piece, Proof
from paraph.text.node import Text


_SAMPLE = 400  # provisions to tell the language by


def numbering(proof: Proof, old: Text, new: Text) -> str:
    """Say why a label or a reference is not renumbered as claimed; nothing if every one is.

    All of the class hold, or none does: docs/reference/proofs.md, *Whole documents*. Takes time in
    O(n log n) of both texts.
    """
    if not _claimed(proof):
        return ""
    if proof.language not in LANGUAGES:
        return "the references of this language are not read, so that no number may change"
    if any(_spoken(text) not in {"", proof.language} for text in (old, new)):
        return "the text is not in the language that the proof declares"
    rising = [
        step.old
        for step in proof.steps
        if not isinstance(step, Gap) and not (isinstance(step, Pair) and step.order)
    ]
    if any(one >= two for one, two in pairwise(rising)):
        return "provisions that were renumbered have changed their order"
    sides = Sides(proof, old, new)
    if sides.unread:
        return "a label that changed cannot be read"
    return labels(sides) or _References(sides, proof.language).why()


def _spoken(text: Text) -> str:
    return detect("\n".join([each.text for each in text.provisions[:_SAMPLE]]))


def _claimed(proof: Proof) -> bool:
    return any(
        isinstance(step, Pair)
        and (step.label == NUMBERING or any(each.name == NUMBERING for each in step.pieces))
        for step in proof.steps
    )


class _References:
    """Every reference of both texts, held against the mapping."""

    def __init__(self, sides: Sides, code: str) -> None:
        self._sides, self._code = sides, code
        self._resolver = Resolver(sides)
        names = [
            own_names(text, tree, code) for text, tree in zip(sides.texts, sides.trees, strict=True)
        ]
        # Two titles with several names leave it unclear which instrument is this one.
        self._own = Own(names[0].names | names[1].names, names[0].held | names[1].held)
        self._led = [self._leads(which, text) for which, text in enumerate(sides.texts)]
        self._read: dict[tuple[str, Label | None], Reading] = {}

    def why(self) -> str:
        """Say the first reason why a reference does not follow; nothing where all do."""
        for match in self._sides.matches:
            why = self._calls(match) or self._provision(match)
            if why:
                return f"{why} (old provision {match.old}, new provision {match.new})"
        return ""

    def _leads(self, which: int, text: Text) -> list[bool]:
        """Say of each provision whether it is in a list whose lead names another text."""
        led, until = [], 0
        for at, provision in enumerate(text.provisions):
            led.append(at < until)
            if provision.text.rstrip().endswith(":") and self._names_other(provision.text):
                until = max(until, self._list_end(which, at))
        return led

    def _names_other(self, text: str) -> bool:
        if self._code == "ko":
            return east.names_other(text)
        return bool(foreign(text, grammar(self._code), self._own))

    def _list_end(self, which: int, at: int) -> int:
        nodes, provisions = self._sides.trees[which].nodes, self._sides.texts[which].provisions
        if nodes[at].label is not None:
            return nodes[at].end
        for end in range(at + 1, len(nodes)):
            label = nodes[end].label
            if provisions[end].kind == "heading" or (label is not None and label.kind):
                return end
            if provisions[end].text.rstrip().endswith("."):
                return end + 1
        return len(nodes)

    def _reading(self, which: int, at: int) -> Reading:
        text = self._sides.texts[which].provisions[at].text
        label = self._sides.trees[which].nodes[at].label
        label = label if label is not None and label.typed else None
        found = self._read.get((text, label))
        if found is None:
            if self._code == "ko":
                found = east.read(text, label, self._own)
            else:
                found = mentions.read(text, label, grammar(self._code), self._own)
            self._read[text, label] = found
        return found

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

    def _provision(self, match: Match) -> str:
        claims = [each for each in match.pieces if each.name == NUMBERING]
        claims = [each for each in claims if not in_label(each, *self._sides.labels(match))]
        old, new = self._reading(0, match.old), self._reading(1, match.new)
        place = match.old, match.new
        texts = self._wording(match)
        quotes = [quoted(text) for text in texts]
        moved = _Moved(match.pieces)
        starts = {mention.start: mention for mention in new.mentions}
        pairs: list[tuple[Mention, Mention]] = []
        for mention in old.mentions:
            if moved.held(0, mention, texts[0]):
                if moved.equal(mention, *texts):
                    return f"a reference is left behind: {self._words(0, match.old, mention)}"
                continue
            at = moved.onto(mention.start)
            after = starts.pop(at, None)
            if after is None or moved.touched(mention):
                if self._playing(mention, place) or any(_covers(mention, each) for each in claims):
                    return f"a reference was reworded: {self._words(0, match.old, mention)}"
                if after is not None and self._playing(after, place):
                    return f"a reference was reworded: {self._words(1, match.new, after)}"
                continue
            pairs.append((mention, after))
        for mention in starts.values():
            if not moved.held(1, mention, texts[1]) and self._playing(mention, place):
                return f"a reference came: {self._words(1, match.new, mention)}"
        named = [
            scope
            for one, two in pairs
            if _alike(one, two) and one.whole not in {OTHER, UNCLEAR}
            for scope in self._named(place, one, two)
        ]
        for one, two in pairs:
            why = self._pair(place, one, two, named, quotes)
            if why:
                return f"{why}: {self._words(0, match.old, one)}"
        for which, reading in enumerate((old, new)):
            for stray in reading.strays:
                if not moved.gone(which, stray.token) and self._doubtful(stray, place):
                    return f"a number may be part of a reference: {stray.token.text}"
        return self._claims(match, claims, pairs)

    def _wording(self, match: Match) -> tuple[str, str]:
        old, new = self._sides.texts
        return old.provisions[match.old].text, new.provisions[match.new].text

    def _named(self, place: tuple[int, int], one: Mention, two: Mention) -> list[Scope]:
        found = self._resolver.targets(place, one, two) if one.items and one.sure else []
        if one.outer is not None and two.outer is not None:
            found += self._named(place, one.outer, two.outer)
        return found

    def _pair(
        self,
        place: tuple[int, int],
        one: Mention,
        two: Mention,
        named: Sequence[Scope],
        quotes: Sequence[list[tuple[int, int]]],
    ) -> str:
        same = [each.text for each in one.tokens()] == [each.text for each in two.tokens()]
        playing = self._playing(one, place) or self._playing(two, place)
        if not _alike(one, two):
            return "a reference reads otherwise than before" if playing or not same else ""
        if one.placed:
            return "" if self._resolver.quiet(place, one) else "a provision is named by its place"
        if one.whole == OTHER:
            return "" if same else "a reference to another instrument changed"
        if (playing or not same) and (
            inside(quotes[0], one.start, one.end) or inside(quotes[1], two.start, two.end)
        ):
            return "a reference stands in a quotation"
        if not one.sure or not two.sure or one.whole == UNCLEAR or two.whole == UNCLEAR:
            return "what a reference names is not sure" if playing or not same else ""
        if not self._known(one) or (
            not one.whole and (self._led[0][place[0]] or self._led[1][place[1]])
        ):
            return "what a reference names is not sure" if playing or not same else ""
        if self._resolver.same(place, one, two, named):
            return ""
        if same and not playing:
            if self._resolver.quiet(place, one) or self._resolver.dangles(one, two):
                return ""
        return "a reference does not name what it named before"

    def _known(self, mention: Mention) -> bool:
        """Whether a mention names kinds that this text has, or could have as bare numbers."""
        kinds = {item.steps[0][0] for item in mention.items}
        known = all(self._sides.worded(kind) or kind in ABSOLUTE | RELATIVE for kind in kinds)
        return known and (mention.outer is None or self._known(mention.outer))

    def _playing(self, mention: Mention, place: tuple[int, int]) -> bool:
        """Whether a number of a mention is or was that of a relabelled provision."""
        if mention.placed:
            return not self._resolver.quiet(place, mention)
        for item in mention.items:
            for kind, token in item.steps:
                if self._plays(kind, token, place):
                    return True
                if not self._sides.borne(loose(token.numbers)):
                    break  # nothing in either text has this number, nor anything in it
            ends = self._sides.borne(loose(item.steps[0][1].numbers))
            if item.joint == "to" and ends and not self._resolver.quiet(place, mention):
                return True
        return mention.outer is not None and self._playing(mention.outer, place)

    def _plays(self, kind: str, token: Token, place: tuple[int, int]) -> bool:
        values = loose(token.numbers)
        if kind == "?":
            return self._sides.in_play(values, None)
        if self._sides.in_play(values, kind):
            return True
        if kind in COMPONENTS or kind == "note":
            return False
        dotted = any(len(parts) > 1 for _, parts in values)
        if self._sides.worded(kind) and kind not in RELATIVE and not dotted:
            return self._sides.bare_too(kind, place) and self._sides.in_play(values, "")
        return self._sides.in_play(values, "")

    def _doubtful(self, stray: Stray, place: tuple[int, int]) -> bool:
        values = loose(stray.token.numbers)
        if stray.token.form == "(":
            around = self._resolver.around(place)
            near = not around or any(
                self._sides.stirred(0, *scope.old) or self._sides.stirred(1, *scope.new)
                for scope in around
            )
            return near and self._sides.in_play(values, "")
        kind = None if stray.kind == "?" else stray.kind
        return self._sides.in_play(values, kind) or self._sides.in_play(values, "")

    def _claims(
        self, match: Match, claims: Iterable[Piece], pairs: Sequence[tuple[Mention, Mention]]
    ) -> str:
        """Check that every renumbered piece is the number of a reference that was read."""
        texts = self._wording(match)
        ordered = sorted(pairs)
        starts = [one.start for one, _ in ordered]
        for piece in claims:
            at = bisect_right(starts, piece.old_start) - 1
            if at < 0:
                return "a renumbered piece is neither a label nor a reference"
            one, two = ordered[at]
            olds, news = one.tokens(), two.tokens()
            if (
                not olds
                or not news
                or not (
                    olds[0].start <= piece.old_start
                    and piece.old_end <= olds[-1].end
                    and news[0].start <= piece.new_start
                    and piece.new_end <= news[-1].end
                )
            ):
                return "a renumbered piece is neither a label nor a reference"
            if one.whole in {OTHER, UNCLEAR} or not one.sure or not two.sure:
                return "a renumbered reference is not read for sure"
            if _joints(texts[0], olds) != _joints(texts[1], news) or not all(
                map(_manner, olds, news)
            ):
                return "more than the numbers of a reference changed"
        return ""

    def _words(self, which: int, at: int, mention: Mention) -> str:
        return self._sides.texts[which].provisions[at].text[mention.start : mention.end]


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


class _Moved:
    """Where the characters of an old wording stand in the new one."""

    def __init__(self, pieces: Sequence[Piece]) -> None:
        self._pieces = pieces
        self._ends = [each.old_end for each in pieces]
        self._open = [each for each in pieces if each.name in {OPEN, COMPLETION}]

    def onto(self, at: int) -> int:
        """Return where an old place is in the new wording, -1 where it lies inside a piece."""
        index = bisect_right(self._ends, at)
        if index < len(self._pieces) and self._pieces[index].old_start < at:
            return -1
        return at + (self._pieces[index - 1].new_end - self._ends[index - 1] if index else 0)

    def touched(self, mention: Mention) -> bool:
        """Whether an open piece touches a mention."""
        return any(
            (each.old_start < mention.end and mention.start < each.old_end)
            or mention.start < each.old_start == each.old_end < mention.end
            for each in self._open
        )

    def held(self, which: int, mention: Mention, text: str) -> bool:
        """Whether every letter and figure of a mention lies in an open piece."""
        spans = [each[2:4] if which else each[:2] for each in self._open]
        return bool(spans) and all(
            any(start <= at < end for start, end in spans)
            for at in range(mention.start, mention.end)
            if text[at].isalnum()
        )

    def equal(self, mention: Mention, old: str, new: str) -> bool:
        """Whether the open piece around a mention has the same characters on both sides."""
        return any(
            old[each.old_start : each.old_end] == new[each.new_start : each.new_end]
            for each in self._open
            if each.old_start <= mention.start and mention.end <= each.old_end
        )

    def gone(self, which: int, token: Token) -> bool:
        """Whether a number lies in an open piece."""
        return any(
            (each.new_start if which else each.old_start) <= token.start
            and token.end <= (each.new_end if which else each.old_end)
            for each in self._open
        )
