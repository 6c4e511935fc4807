"""Certificates of languages: whether comparing the texts afresh finds what they rest on."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.act import Act
from paraph.agreement.certifying import certifying
from paraph.agreement.chain import text_of
from paraph.agreement.state import State
from paraph.agreement.text_set import TextSet
from paraph.concordance.concord import concord
from paraph.text.reading import Account, Reading, Source

_TWO = 2


def unfound(act: Act, state: State) -> str:
    """Return in what a certificate of languages is not what comparing its texts finds, or nothing.

    `state` has the texts and the report: without them nothing is found. Takes time linear in the
    texts, about 25 microseconds a character.
    """
    reported = isinstance(act.body, acts.Report)
    body = act.body.does if isinstance(act.body, acts.Report) else act.body
    texts = state.texts.sets.get(act.text_set)
    if not isinstance(body, steps.Concord) or texts is None:
        return ""
    standing = certifying(body, texts, state.blobs)
    if standing.within != "within":  # of an act of its own the record says so
        return standing.why if reported else ""
    found = 0
    for told in map(json.loads, state.blobs[body.report].split(b"\n")):
        readings = [*_readings([each["text"] for each in told["texts"]], texts, state)]
        if len(readings) < _TWO:
            continue
        made = concord(readings, [each.source.language for each in readings])
        if made.verdict == "undecided":
            return "comparing the texts afresh leaves open whether they agree"
        found += len(made.differences)
    if found == body.different:
        return ""
    many = "1 difference" if found == 1 else f"{found} differences"
    return f"comparing the texts afresh finds {many}, and not {body.different}"


def _readings(named: Iterable[str], texts: TextSet, state: State) -> Iterator[Reading]:
    """Yield the texts of a set by their digests, in the languages that the set has them in."""
    languages = {each.text: each.language for each in texts.entries}
    for name in named:
        text = text_of(state.blobs, name) if name in languages else ""
        if not isinstance(text, str):
            source = Source(name, "", state.blobs[name], languages[name])
            yield Reading(text, Account(), source=source)
