"""Marks of a time line: what happened, with acts that are alike on one day as one of them."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import groupby

from paraph.agreement import steps
from paraph.agreement.event import Event
from paraph.agreement.life import Life
from paraph.views.dossier import Told
from paraph.views.lanes import LANES
from paraph.views.timeline import Mark


def marks(life: Life, names: Mapping[str, str]) -> list[Mark]:
    """Return what happened, for a time line.

    Acts of one kind that follow one another on a day, by one body, are the first of them, with how
    many more there are.
    """
    told = Told(life, names)
    drawn = [each for each in life.events if each.kind in LANES]
    found = []
    for (kind, *_), alike in groupby(drawn, _alike):
        first, *more = alike
        whose = "" if kind == "happen" else f"{first.party}: "
        others = f" (and {len(more)} more)" if more else ""
        found.append(Mark(LANES[kind], _day(first), f"{whose}{told.event(first)}{others}"))
    return found


def _alike(event: Event) -> tuple[str, str, str, str, str]:
    """Return what acts have in common that are drawn as one; an event of history stands alone."""
    alone = event.act if isinstance(event.body, steps.Happen) else ""
    return event.kind, _day(event), event.party, event.by.body, alone


def _day(event: Event) -> str:
    since = event.body.since if isinstance(event.body, steps.Happen) else ""
    return since or event.on
