"""Current: which text set an agreement is about, by what was made, decided on and signed."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.event import Event
from paraph.agreement.order import surely_behind
from paraph.agreement.text_set import TextSet

_CROSSED = (
    "{} signed another text before this one, and {} after it, so that it is open which of the two "
    "is agreed"
)


class Current:
    """Tells the current one of the text `sets` that are known, by what is past."""

    def __init__(self, past: Sequence[Event], sets: Sequence[str], parties: Sequence[str]) -> None:
        self._past, self._sets, self._parties = past, sets, parties

    def current(self) -> str:
        """Return the text set it is about; one that is told to be the text as amended is not.

        What several have signed stays it until they have signed another one.
        """
        amended = self._amended()
        known = dict.fromkeys([each for each in self._sets if each not in amended])
        if signed := self._last_signed(known):
            return signed
        for kinds in (("decide",), ("propose", "amend")):
            made = [_about(each) for each in self._past if each.kind in kinds and each.counts]
            here = [each for each in made if each in known]
            if here:
                return here[-1]
        return next(reversed(known), "")

    def _last_signed(self, known: Container[str]) -> str:
        """Return the set that was signed last; after one of several, one that they signed later."""
        found = ""
        by: dict[str, dict[str, int]] = {}
        for place, text_set, party in self._signing(known):
            own = by.setdefault(text_set, {})
            own.setdefault(party, place)
            held = by.get(found, {})
            if len(held) <= 1 or all(own.get(party, 0) > at for party, at in held.items()):
                found = text_set
        return found

    def _signing(self, known: Container[str]) -> Iterator[tuple[int, str, str]]:
        for place, each in enumerate(self._past):
            if each.kind == "sign" and each.counts and each.text_set in known:
                yield place, each.text_set, each.party

    def crossed(self, current: str) -> Iterator[str]:
        """Yield which parties signed the current set and another one in unlike orders.

        Each is the last one then, to one of them: no order of their logs says which it is. One that
        all name as the text as amended does not take the place of the other.
        """
        by: dict[str, dict[str, int]] = {}
        amended = {
            text_set
            for text_set, told in self._named().items()
            if {each.party for each in told} >= {*self._parties}
        }
        for place, text_set, party in self._signing({*self._sets} - amended):
            by.setdefault(text_set, {}).setdefault(party, place)
        own = by.pop(current, {})
        for held in by.values():
            later = [each for each in held if each in own and held[each] > own[each]]
            before = [each for each in held if each in own and held[each] < own[each]]
            if later and before:
                yield _CROSSED.format(" and ".join(before), " and ".join(later))

    def _amended(self) -> set[str]:
        """Return what is the text as amended: nobody alone says so of what several have signed.

        Who signed it after that was there has signed it as such. What they signed first was there
        to be amended.
        """
        by: dict[str, set[str]] = {}
        for each in self._past:
            if each.kind == "sign" and each.counts:
                by.setdefault(each.text_set, set()).add(each.party)
        several = {each: who for each, who in by.items() if len(who) > 1 or who >= {*self._parties}}
        return {
            text_set
            for text_set, told in self._named().items()
            if text_set not in several or self._meant(text_set, told) >= several[text_set]
        } - {*[*several][:1]}

    def _meant(self, text_set: str, told: Sequence[Event]) -> set[str]:
        """Return who has named a set as the text as amended, or signed it when it was named so."""
        signing = [
            each.party
            for each in self._past
            if each.kind == "sign" and each.counts and each.text_set == text_set
            if any(surely_behind(each, named) for named in told)
        ]
        return {*signing, *[each.party for each in told]}

    def _named(self) -> dict[str, list[Event]]:
        """Return what names which set as the text as amended."""
        named: dict[str, list[Event]] = {}
        for each in self._past:
            body = each.body
            if each.counts and isinstance(body, steps.Relate) and body.relation == "amended-by":
                named.setdefault(each.text_set, []).append(each)
        return named


def _about(event: Event) -> str:
    """Return the text set that an event is about: what it makes, if it makes one."""
    if isinstance(event.body, acts.Propose | acts.Amend):
        return TextSet(event.body.texts).digest
    return event.text_set
