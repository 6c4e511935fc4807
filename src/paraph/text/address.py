"""Addresses: the name of one provision, printed by the grammar in docs/reference/addresses.md."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from paraph.errors import AddressError

POSITIONAL = frozenset(("table", "row", "cell", "box", "header", "footer", "section-break"))
"""Kinds that never have a label: the number behind them is their ordinal."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step of an address: a kind, and the label's core or an ordinal, or neither.

    `name` is the core of the label ("5bis", "a"). `ordinal` counts from 1: among unlabelled
    siblings of the kind, or, behind a name, among siblings of that very name. 0 where the step
    needs none: a name that no sibling shares, or the only one of its kind ("annex", "heading").
    """

    kind: str
    name: str = ""
    ordinal: int = 0

    def __post_init__(self) -> None:
        if not _is_kind(self.kind):
            raise AddressError(f"no step is called {self.kind!r}")
        if self.ordinal < 0:
            raise AddressError(f"{self.kind} has no ordinal {self.ordinal}")
        if self.kind in POSITIONAL and (self.name or not self.ordinal):
            raise AddressError(f"{self.kind} is counted, not named")

    def __str__(self) -> str:
        if not self.name:
            sign = "" if self.kind in POSITIONAL else "#"
            return f"{self.kind} {sign}{self.ordinal}" if self.ordinal else self.kind
        name = self.name
        if not _patterns()[1].fullmatch(name):
            name = '"' + name.replace('"', '""') + '"'
        return f"{self.kind} {name}[{self.ordinal}]" if self.ordinal else f"{self.kind} {name}"


@dataclass(frozen=True, slots=True)
class Address:
    """The name of one provision: steps of kind and label, outermost first.

    Labels stay as the text has them ("4bis" is not 5): an address is a name, not a position, so
    renumbering changes it and reordering does not. A step without a label (a recital, a cell)
    carries its ordinal among its siblings.
    """

    steps: tuple[Step, ...]

    def __post_init__(self) -> None:
        if not self.steps:
            raise AddressError("an address names at least one step")

    def __str__(self) -> str:
        return ", ".join(map(str, self.steps))

    @staticmethod
    def parse(printed: str) -> Address:
        """Return the address that prints as `printed`, and accept no other spelling of it.

        Raises:
            AddressError: `printed` is not a printed address.
        """
        steps: list[Step] = []
        pattern = _patterns()[2]
        at = 0
        while at <= len(printed):
            match = pattern.match(printed, at)
            if match is None:
                break
            steps.append(_step(match))
            at = match.end()
            if at == len(printed):
                address = Address(tuple(steps))
                if str(address) == printed:
                    return address
                break
            if not printed.startswith(", ", at):
                break
            at += 2
        raise AddressError(f"{printed!r} is no address, from character {at + 1} on")

    def within(self, outer: Address) -> bool:
        """Whether this provision is `outer` or lies inside it."""
        return self.steps[: len(outer.steps)] == outer.steps


def _step(match: re.Match[str]) -> Step:
    kind, count, ordinal = match["kind"], match["count"], match["ordinal"]
    name = match["bare"] or ""
    if match["quoted"] is not None:
        name = match["quoted"].replace('""', '"')
    if count:
        return Step(kind, "", int(count))
    if kind in POSITIONAL and name.isascii() and name.isdecimal() and not ordinal:
        return Step(kind, "", int(name))
    return Step(kind, name, int(ordinal or 0))


@lru_cache(maxsize=64)
def _is_kind(name: str) -> bool:
    return _patterns()[0].fullmatch(name) is not None


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Return what a kind is, what a name is that needs no quotation marks, and a whole step."""
    kind, bare = r"[a-z]+(?:-[a-z]+)*", r'[^\s,"#\[\]]+'
    step = (
        rf"(?P<kind>{kind})(?: #(?P<count>[1-9]\d{{0,8}})| (?:(?P<bare>{bare})"
        r'|"(?P<quoted>(?:[^"]|"")*)")(?:\[(?P<ordinal>[1-9]\d{0,8})\])?)?'
    )
    return re.compile(kind), re.compile(bare), re.compile(step)
