"""Mandates in force: which were granted, out of which others, which were revoked or used up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Sequence
from typing import NamedTuple

from paraph.agreement.act import Report
from paraph.agreement.entry import Entry, Standing, outside
from paraph.agreement.mandate import Mandate
from paraph.agreement.window import made_at


class Granted(NamedTuple):
    """A mandate, by which act it was granted, in whose log, and out of which other one, if any.

    It is `reported` where it was granted on paper.
    """

    mandate: Mandate
    act: str
    party: str
    outer: str
    reported: bool


class Original(NamedTuple):
    """What is signed: an original of a text set, with which effect, if that is told."""

    text_set: str
    copy: str
    effect: str | None


class Mandates:
    """All mandates so far, by the digest of the act that granted them and their number there."""

    def __init__(self) -> None:
        self.granted: dict[str, Granted] = {}
        self.revoked: set[str] = set()
        self.days: dict[str, str] = {}  # on which each act granted its own
        self._signed: dict[str, dict[Original, bool]] = {}  # whether that is sure
        self._uses: Counter[str] = Counter()
        self._perhaps: Counter[str] = Counter()

    def grant(
        self, entry: Entry, mandates: Sequence[Mandate], outer: str = "", *, reported: bool = False
    ) -> None:
        """Keep the mandates that an act grants, or passes on out of another one."""
        self.days[entry.id] = _day(entry)
        for number, mandate in enumerate(mandates):
            granted = Granted(mandate, entry.id, entry.party, outer, reported)
            self.granted[f"{entry.id}/{number}"] = granted

    def named(self, entry: Entry) -> Granted | None:
        """Return the mandate of its own party that an act names, in force or not."""
        granted = self.granted.get(entry.act.under)
        return granted if granted is not None and granted.party == entry.party else None

    def under(self, entry: Entry) -> Granted | Standing:
        """Return the mandate that an act is under, or why there is none.

        One is gone with any that it comes from.
        """
        granted = self.named(entry)
        if granted is None:
            return outside("mandate", "the act is under no mandate of this party")
        if not self.revoked.isdisjoint(self.line(entry.act.under)):
            return outside("revoked", "the mandate was revoked before")
        return granted

    def line(self, ref: str) -> list[str]:
        """Return a mandate and those that it comes from, the outermost last."""
        line = []
        while ref:
            line.append(ref)
            ref = self.granted[ref].outer
        return line

    def family(self, ref: str) -> Container[str]:
        """Return the mandates of one line: those that a mandate comes from and those out of it."""
        return _Family(self, ref)

    def families(self, refs: Iterable[str]) -> set[str]:
        """Return the mandates of several lines, in linear time."""
        inner: dict[str, list[str]] = {}
        for each, granted in self.granted.items():
            inner.setdefault(granted.outer, []).append(each)
        above, below = set[str](), set[str]()
        for ref in refs:
            at = ref
            while at and at not in above:
                above.add(at)
                at = self.granted[at].outer
            waiting = [ref]
            while waiting:
                if (at := waiting.pop()) not in below:
                    below.add(at)
                    waiting += inner.get(at, ())
        return above | below

    def used_up(self, ref: str) -> str:
        """Say that a mandate, or one it comes from, was used as often as it may be; or nothing."""
        for each in self.line(ref):
            most = self.granted[each].mandate.uses
            if most and self._uses[each] >= most:
                return f"the mandate was used {most} times already"
        return ""

    def perhaps_used_up(self, ref: str) -> bool:
        """Whether a mandate is used up if what is open of its uses was one."""
        used = {each: self._uses[each] + self._perhaps[each] for each in self.line(ref)}
        return any(0 < self.granted[each].mandate.uses <= count for each, count in used.items())

    def use(self, ref: str, *, surely: bool = True) -> None:
        """Count one use of a mandate, and of those that it comes from."""
        (self._uses if surely else self._perhaps).update(self.line(ref))

    def keep(self, ref: str, original: Original, *, surely: bool = True) -> bool | None:
        """Keep that an original was signed under a mandate, and return whether it was before.

        That is nothing where it was not, and false where it was open.
        """
        held = self._signed.setdefault(ref, {})
        known = self._alike(ref, original)
        before = held.pop(known) if known else None
        held[original] = surely or bool(before)
        return before

    def use_on_paper(self, ref: str, original: Original, *, surely: bool) -> None:
        """Count a use that a paper tells: what tells the same original once more is none."""
        before = self.keep(ref, original, surely=surely)
        if before is None:
            self.use(ref, surely=surely)
        elif surely and not before:
            self._perhaps.subtract(self.line(ref))
            self.use(ref)

    def signed(self, ref: str, original: Original) -> bool:
        """Whether an original was signed, surely or perhaps, under a mandate already."""
        return self._alike(ref, original) is not None

    def _alike(self, ref: str, original: Original) -> Original | None:
        """Return what was signed that is the same original, with the same effect if it is told."""
        for each in self._signed.get(ref, ()):
            same = (each.text_set, each.copy) == (original.text_set, original.copy)
            if same and (None in {each.effect, original.effect} or each.effect == original.effect):
                return each
        return None


class _Family:
    """The mandates of one line, of which nobody lists all: there may be many."""

    def __init__(self, mandates: Mandates, ref: str) -> None:
        self._mandates, self._ref = mandates, ref
        self._line = frozenset(mandates.line(ref))

    def __contains__(self, ref: object) -> bool:
        return ref in self._line or (
            isinstance(ref, str)
            and ref in self._mandates.granted
            and self._ref in self._mandates.line(ref)
        )


def _day(entry: Entry) -> str:
    """Return the day that a decision on paper tells, or on which one was made here at the soonest.

    What is claimed to be later than is proven was made when that is proven.
    """
    if isinstance(entry.act.body, Report):
        return entry.act.body.on
    return made_at(entry.act.at, entry.proven)[:_DAY]


_DAY = 10  # characters of one
