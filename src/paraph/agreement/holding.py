"""Which text holds on a day: the one that was signed, or what an agreed correction made of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from paraph.agreement import steps
from paraph.agreement.life import Life


class Holding(NamedTuple):
    """A text set that holds on a day, and why."""

    text_set: str
    why: str


def text_on(life: Life, day: str) -> Iterator[Holding]:
    """Yield the text sets that hold on a day, if the agreement is in force then.

    A corrected text takes the place of the defective one from the beginning, unless it was decided
    otherwise (VCLT 79(4)): then from the day that the correction names.
    """
    since = {
        event.text_set: event.body.since
        for event in life.of_kind("rectify")
        if isinstance(event.body, steps.Rectify) and event.body.step == "done"
    }
    for each in life.texts:
        if each.state == "original":
            yield Holding(each.text_set, "signed by all parties")
        elif each.state == "corrected":
            begins = since.get(each.corrected, "")
            if begins and day < begins:
                yield Holding(each.text_set, f"signed by all; corrected from {begins} on")
            else:
                when = f"from {begins} on" if begins else "from the beginning (VCLT 79(4))"
                yield Holding(each.corrected, f"the corrected text, {when}")
