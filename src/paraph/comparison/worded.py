"""Worded: references in words, "the preceding Article", that name another provision now."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple, TypeAlias

from paraph.comparison.change import Altered, Cites, Edit, Kept, MovedTo, Relabelled, Row
from paraph.comparison.pairing import Pairing
from paraph.comparison.shift import in_order, shift
from paraph.comparison.sides import NOWHERE
from paraph.language.detect import detect
from paraph.language.relative import Relative, ordinal, relatives, said
from paraph.text.labels import ANNEXES, behind
from paraph.text.node import Text
from paraph.text.outline import Outline
from paraph.text.references import Reference, References

_KINDS = ("article", "section", "clause")
_REACH = 3  # "the three preceding Articles"
_TITLE = 80  # characters, at the most
_STOPS = (".", ";", ":", "。")

_Named: TypeAlias = tuple[int, ...]


class _Said(NamedTuple):
    """Characters of an old provision that name provisions in words, and which, old and new."""

    start: int
    end: int
    old: _Named
    new: _Named


def in_words(pairing: Pairing, language: str = "") -> bool:
    """Whether provisions came between others that the text may name by their place alone."""
    old = pairing.sides.old
    if NOWHERE not in pairing.of_new or not any(old.labels):
        return False
    whole = "\n".join([provision.text for provision in old.provisions])
    return said(whole, language or detect(whole))


def worded(  # noqa: PLR0913, PLR0917 - what `cited` takes, and the language
    rows: Iterable[Row],
    texts: tuple[Text, Text],
    outlines: tuple[Outline, Outline],
    references: References,
    partners: Mapping[int, int],
    language: str = "",
) -> Iterator[Row]:
    """Yield the rows with the references in words that are the same and name something else now.

    "The preceding Article", "the two following paragraphs", "the second paragraph of Article 1",
    in the languages of `paraph.language.relative`, where what they named in the old text is
    certain. `references` are those of the old text by number. Nothing is looked at but where
    provisions came, went or changed places, so that it costs next to nothing elsewhere.
    """
    finder = _Finder(texts, outlines, partners, language)
    found = finder.said(references)
    if not found:
        yield from rows
        return
    for row in rows:
        match row:
            case Kept(old, new, edits) | Relabelled(old, new, edits) if old in found:
                more = list(_strayed(found[old], edits))
                both = tuple(in_order([*edits, *more]))
                span, there = range(old, old + 1), range(new, new + 1)
                yield Altered(span, there, both) if more else row
            case MovedTo(old, new, move, edits, relabelled) if old in found:
                both = tuple(in_order([*edits, *_strayed(found[old], edits)]))
                yield MovedTo(old, new, move, both, relabelled)
            case Altered(olds, news, edits) if len(olds) == len(news) == 1 and olds.start in found:
                both = tuple(in_order([*edits, *_strayed(found[olds.start], edits)]))
                yield Altered(olds, news, both)
            case _:
                yield row


def _strayed(places: Sequence[_Said], edits: Sequence[Edit]) -> Iterator[Edit]:
    """Yield an edit for each place that no edit touches."""
    beside = in_order([edit for edit in edits if edit.about != "structure"])
    for start, end, old, new in places:
        moved = shift(beside, start, end)
        if moved is not None:
            cites = Cites(old, new, before=True, after=bool(new))
            yield Edit(start, end, start + moved, end + moved, "reference", cites)


class _Finder:
    def __init__(
        self,
        texts: tuple[Text, Text],
        outlines: tuple[Outline, Outline],
        partners: Mapping[int, int],
        language: str,
    ) -> None:
        self._language = language
        self._text = texts[0]
        self._old, self._new = outlines
        self._now = [partners.get(index, NOWHERE) for index in range(len(self._old))]
        self._houses = _Houses(texts[0], outlines[0]), _Houses(texts[1], outlines[1])

    def said(self, references: References) -> dict[int, list[_Said]]:
        """Return by old provision what it says in words of which the target is another one."""
        found: dict[int, list[_Said]] = {}
        spans, changed = self._unsteady()
        if not spans:
            return found
        code = ""
        provisions = self._text.provisions
        for index in sorted({place for span in spans for place in span}):
            text = provisions[index].text
            if not text or self._now[index] == NOWHERE:
                continue
            if not code:
                code = self._language or detect("\n".join([each.text for each in provisions]))
                if not code:
                    return found
            for phrase in relatives(text, code):
                self._note(found, index, phrase)
        if changed and code:
            for reference in references:
                if len(reference.pieces) == 1 and reference.pieces[0] in changed:
                    self._counted(found, reference, code)
        return found

    def _unsteady(self) -> tuple[list[range], set[int]]:
        """Return where neighbours may be others now, and the houses in which something changed."""
        old = self._houses[0]
        spans: list[range] = []
        changed: set[int] = set()
        for house in old.all:
            span = self._old.subtree(house)
            partner = self._now[house]
            there = range(partner, partner + len(span))
            if self._now[span.start : span.stop] != [*there] or self._grew(partner, span):
                spans.append(span)
                changed.add(house)
        spans += [self._old.subtree(house) for house in self._parted()]
        if not old.all and self._now != [*range(len(self._new))]:
            spans.append(range(len(self._old)))
        return spans, changed

    def _grew(self, partner: int, span: range) -> bool:
        return partner == NOWHERE or len(self._new.subtree(partner)) != len(span)

    def _parted(self) -> set[int]:
        """Return the houses near which, as far as words reach, another one stands now."""
        found: set[int] = set()
        places = {
            house: (number, place)
            for number, family in enumerate(self._houses[1].families)
            for place, house in enumerate(family)
        }
        ends = [len(family) for family in self._houses[1].families]
        for family in self._houses[0].families:
            there = [places.get(self._now[house], (NOWHERE, NOWHERE)) for house in family]
            gaps = [
                at
                for at, (one, other) in enumerate(pairwise(there), start=1)
                if one[0] != other[0] or one[1] + 1 != other[1]
            ]
            if there[0][1]:
                gaps.append(0)
            if there[-1][0] == NOWHERE or there[-1][1] + 1 != ends[there[-1][0]]:
                gaps.append(len(family))
            for gap in gaps:
                found.update(family[max(0, gap - _REACH) : gap + _REACH])
        return found

    def _note(self, found: dict[int, list[_Said]], index: int, phrase: Relative) -> None:
        """Note a phrase in the provision `index` if what it names is another provision now."""
        before = self._named(0, index, phrase)
        if before:
            after = self._named(1, self._now[index], phrase)
            self._differ(found, index, (phrase.start, phrase.end), before, after)

    def _named(self, which: int, index: int, phrase: Relative) -> _Named:
        if phrase.kind == "paragraph":
            return self._houses[which].paragraphs(index, phrase)
        return self._houses[which].beyond(index, phrase)

    def _counted(self, found: dict[int, list[_Said]], reference: Reference, code: str) -> None:
        """Note "the second paragraph of Article 1" if that is another paragraph now."""
        house = reference.targets[0]
        index = reference.provision
        phrase = ordinal(self._text.provisions[index].text, code, reference.start)
        now, there = self._now[house], self._now[index]
        if phrase is None or NOWHERE in {now, there}:
            return
        start, place = phrase
        before = self._nth(0, house, place)
        if before:
            after = self._nth(1, now, place)
            self._differ(found, index, (start, reference.end), before, after)

    def _nth(self, which: int, house: int, place: int) -> _Named:
        held = self._houses[which].held(house)
        return tuple(held[place - 1 : place])

    def _differ(
        self,
        found: dict[int, list[_Said]],
        index: int,
        span: tuple[int, int],
        before: _Named,
        after: _Named,
    ) -> None:
        if [self._now[one] for one in before] != [*after]:
            found.setdefault(index, []).append(_Said(*span, before, after))


class _Houses:
    """The articles, sections and clauses of one text, in order, and what stands in them."""

    def __init__(self, text: Text, outline: Outline) -> None:
        self._text = text
        self._outline = outline
        self._of: dict[int, list[int]] = {}
        self._held: dict[int, list[int]] = {}
        self.all = [
            index
            for index, role in enumerate(outline.roles)
            if role in _KINDS and outline.labels[index] is not None
        ]
        held: dict[tuple[str, int], list[int]] = {}
        scopes: dict[int, int | None] = {}
        for index in self.all:
            above = outline.parents[index]
            if above not in scopes:
                scopes[above] = self._scope(above)
            scope = scopes[above]
            if scope is not None:
                family = held.setdefault((outline.roles[index], scope), [])
                family.append(index)
                self._of[index] = family
        self.families = [*held.values()]

    def _scope(self, above: int) -> int | None:
        """Return the annex that a provision is or lies in, -1 if none, None in a table."""
        path = self._outline.path(above)
        roles = self._outline.roles
        if any(roles[place] == "cell" for place in path):
            return None
        return next((place for place in path if roles[place] in ANNEXES), NOWHERE)

    def beyond(self, index: int, phrase: Relative) -> _Named:
        """Return what "the preceding Article" names in a provision, () where that is not sure."""
        for house in self._outline.path(index):
            family = self._of.get(house)
            if family is not None and self._outline.roles[house] == phrase.kind:
                return _neighbours(family, bisect_left(family, house), phrase)
        return ()

    def paragraphs(self, index: int, phrase: Relative) -> _Named:
        """Return what "the preceding paragraph" names in a provision, () where that is not sure."""
        outline = self._outline
        for place in outline.path(index):
            if place in self._of:
                return ()
            if outline.roles[place] == "paragraph":
                held = self.held(outline.parents[place])
                at = bisect_left(held, place)
                return _neighbours(held, at, phrase) if place in held[at : at + 1] else ()
        return ()

    def held(self, house: int) -> list[int]:
        """Return the paragraphs of a house if all have a number or none, and nothing is between."""
        found = self._held.get(house)
        if found is None:
            found = self._held[house] = self._paragraphs(house)
        return found

    def _paragraphs(self, house: int) -> list[int]:
        outline = self._outline
        if house not in self._of or self._begun(house):
            return []
        span = outline.subtree(house)
        inside = [place for place in span if outline.parents[place] == house]
        while inside and outline.roles[inside[0]] == "heading":
            del inside[0]
        alike = {outline.labels[place] is None for place in inside}
        paragraphs = all(outline.roles[place] == "paragraph" for place in inside)
        return inside if len(alike) == 1 and paragraphs else []

    def _begun(self, house: int) -> bool:
        """Whether the first paragraph of a house may stand in the line of its number."""
        label, words = self._outline.labels[house], self._text.provisions[house].text
        body = words[behind(words, label.end) :].rstrip() if label is not None else words
        return len(body) > _TITLE or (" " in body and body.endswith(_STOPS))


def _neighbours(family: Sequence[int], at: int, phrase: Relative) -> _Named:
    """Return so many members before or after the one at a place, () if there are fewer."""
    if phrase.before:
        found = family[max(0, at - phrase.many) : at]
    else:
        found = family[at + 1 : at + 1 + phrase.many]
    return tuple(found) if len(found) == phrase.many else ()
