"""Keeping: which provision of the new text a numbered one of the old text is, by what it holds."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from paraph.comparison.likeness import likeness
from paraph.comparison.sequence import coded, prefix, suffix
from paraph.comparison.sides import NOWHERE
from paraph.text.labels import Label, behind
from paraph.text.node import Text
from paraph.text.outline import Outline
from paraph.text.wording import words

_LEAST = 0.4
"""The share of its characters, as alike as they stayed, that tells an untitled provision."""

_LONG = 20_000
"""Characters from which on two wordings laid side by side are taken for half alike, unread."""


def kept_together(
    partners: Mapping[int, int], texts: tuple[Text, Text], outlines: tuple[Outline, Outline]
) -> dict[int, int]:
    """Return the `partners` of old provisions, but numbered ones go with what they hold.

    "Article 1" may be laid beside "Article 1" though what stood under it now stands under
    "Article 3", and "Article 4. Floods" beside "Article 3. Courts" as one title altered. So what a
    numbered provision holds is weighed by its characters and by how alike they stayed: it is
    the provision that most of it is in now. It is none where nothing it held is in its partner,
    where what it held was scattered, or where that partner holds more of another one.

    Takes linear time in the depth of the texts and in their size.
    """
    found = dict(partners)
    owners: dict[int, _Claim] = {}
    for claim in _Keeping(partners, texts, outlines).claims():
        found[claim.old] = claim.new
        owner = owners.get(claim.new)
        if claim.new != NOWHERE and (owner is None or owner.weight < claim.weight):
            owners[claim.new] = claim
    if owners:
        for old, new in found.items():
            if new in owners and owners[new].old != old:
                found[old] = NOWHERE
    return found


class _Claim(NamedTuple):
    """What an old provision is now, by how many characters of what it held."""

    old: int
    new: int
    weight: float


class _Keeping:
    def __init__(
        self,
        partners: Mapping[int, int],
        texts: tuple[Text, Text],
        outlines: tuple[Outline, Outline],
    ) -> None:
        self._texts = texts
        self._old, self._new = outlines
        self._now = [partners.get(index, NOWHERE) for index in range(len(self._old))]
        old, new = texts[0].provisions, texts[1].provisions
        self._altered = [
            index
            for index, now in enumerate(self._now)
            if now != NOWHERE and old[index].text != new[now].text
        ]
        self._likenesses: dict[int, float] = {}

    def claims(self) -> Iterator[_Claim]:
        """Yield what those are now of which anything is not where their partner is.

        Before a claim to what another provision is paired with comes the claim of that one.
        """
        found: list[_Claim] = []
        for index, label in enumerate(self._old.labels):
            if label is not None:
                held = self._old.subtree(index)
                if len(held) > 1 and not self._together(held):
                    found.append(self._claim(index, held))
        wanted = {claim.new for claim in found if claim.new != self._now[claim.old]}
        if wanted - {NOWHERE}:
            claiming = {claim.old for claim in found}
            for index, partner in enumerate(self._now):
                if partner in wanted and partner != NOWHERE and index not in claiming:
                    held = self._old.subtree(index)
                    own = _Claim(index, partner, self._own(index, partner))
                    yield own if len(held) == 1 else self._claim(index, held)
        yield from found

    def _together(self, held: range) -> bool:
        """Whether all that a provision held and that is left stands in its partner."""
        partner = self._now[held.start]
        if partner == NOWHERE:
            return False
        left = self._now[held.start + 1 : held.stop]
        if NOWHERE in left:
            left = [one for one in left if one != NOWHERE]
        there = self._new.subtree(partner)
        if not left or not (there.start < min(left) and max(left) < there.stop):
            return False
        whole = len(left) + 1 == len(held)
        altered = self._altered
        if whole and bisect_left(altered, held.start + 1) == bisect_left(altered, held.stop):
            return True
        return not self._rewritten(held, there)

    def _rewritten(self, held: range, there: range) -> bool:
        """Whether a provision and its partner have other titles, or none, and little in common."""
        if self._own(held.start, there.start):
            return False
        kept = 0.0
        for each in held[1:]:
            now = self._now[each]
            if now in there:
                share = self._kept(each, now)
                if self._old.roles[each] == "heading" and not self._is_altered(each):
                    return False
                kept += share
        least = min(self._size(0, held[1:]), self._size(1, there[1:]))
        return kept < _LEAST * least

    def _is_altered(self, old: int) -> bool:
        at = bisect_left(self._altered, old)
        return at < len(self._altered) and self._altered[at] == old

    def _claim(self, index: int, held: range) -> _Claim:
        """Return what a provision is now that no longer holds one by one what it did."""
        votes: dict[int, float] = {}
        partner = self._now[index]
        if partner != NOWHERE:
            votes[partner] = self._own(index, partner)
        for each in held[1:]:
            now = self._now[each]
            if now != NOWHERE and (holder := self._holder(now, index)) != NOWHERE:
                votes[holder] = votes.get(holder, 0.0) + self._kept(each, now)
        best = max(votes, key=lambda holder: (votes[holder], holder == partner), default=NOWHERE)
        if best == NOWHERE or not votes[best]:
            return _Claim(index, NOWHERE, 0.0)
        weight = votes[best]
        if best == partner and self._rewritten(held, self._new.subtree(best)):
            return _Claim(index, NOWHERE, 0.0)
        if best != partner:
            least = min(self._size(0, held), self._size(1, self._new.subtree(best)))
            if 2 * weight < least or 2 * weight < sum(votes.values()):
                return _Claim(index, NOWHERE, 0.0)
        return _Claim(index, best, weight)

    def _holder(self, now: int, index: int) -> int:
        """Return which provision that `index` may be has the new provision `now` in it."""
        partner, role = self._now[index], self._old.roles[index]
        if partner != NOWHERE and now in self._new.subtree(partner):
            return partner
        place = now
        while place >= 0 and self._new.roles[place] != role:
            place = self._new.parents[place]
        return place if place >= 0 else NOWHERE

    def _own(self, index: int, partner: int) -> float:
        """Return how many characters of its own a provision kept: all or none of its title."""
        title = _title(self._texts[0].provisions[index].text, self._old.labels[index])
        other = _title(self._texts[1].provisions[partner].text, self._new.labels[partner])
        return float(len(title)) if title == other else 0.0

    def _kept(self, old: int, new: int) -> float:
        """Return how many characters two partners have in common, about."""
        before, after = self._texts[0].provisions[old].text, self._texts[1].provisions[new].text
        if before == after:
            return float(len(before))
        most = max(len(before), len(after))
        first = prefix(before, after)
        ends = first + suffix(before, after, first)
        if 2 * ends > most or most > _LONG:
            return max(float(ends), most / 2)
        found = self._likenesses.get(old)
        if found is None:
            found = self._likenesses[old] = likeness(*_coded(before, after))
        return most * found

    def _size(self, which: int, span: range) -> float:
        return float(
            sum([len(each.text) for each in self._texts[which].provisions[span.start : span.stop]])
        )


def _title(words: str, label: Label | None) -> str:
    """Return the words of a provision behind its number."""
    return words[behind(words, label.end) :] if label is not None and label.end else words


def _coded(before: str, after: str) -> Sequence[str]:
    """Return the words of two wordings, each as one character."""
    pieces = [[word for word in words(text) if not word.isspace()] for text in (before, after)]
    return ["".join(map(str, held)) for held in coded(*pieces)]
