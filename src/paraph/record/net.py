"""The net change of a signature outside of its chain: compared afresh, as nobody proved it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from paraph.agreement.entry import Entry
from paraph.agreement.judged import Judged, judged
from paraph.agreement.mandate import Mandate
from paraph.agreement.mandates import Granted
from paraph.agreement.state import State
from paraph.comparison.compare import compare
from paraph.errors import ParaphError
from paraph.proof.judging import judge
from paraph.text.canonical import digest, parse
from paraph.text.node import Text
from paraph.text.reading import Reading


class Net(NamedTuple):
    """What differs in one text between a set that was approved and the one that was signed.

    `judged` tells it by the profile of the mandate; it is none where one of the sets has no such
    text, one is missing, or the two cannot be compared.
    """

    approved: str
    component: str
    language: str
    judged: Judged | None


def net_of(state: State, entry: Entry, blobs: Mapping[str, bytes]) -> tuple[Net, ...]:
    """Return what a signature changes of the set that its party's mandate approves.

    That is the mandate it names, else the last one of the party; without one nothing is known.
    """
    granted = _granted(state, entry)
    signed = state.texts.sets.get(entry.act.text_set)
    approved = state.texts.sets.get(granted.mandate.text_set) if granted else None
    if granted is None or signed is None or approved is None:
        return ()
    return tuple(
        [
            Net(approved.digest, *pair, _judged(blobs, old, new, pair[1], granted.mandate))
            for pair in sorted({each[:2] for each in (*approved.entries, *signed.entries)})
            if (old := approved.text(*pair)) != (new := signed.text(*pair))
        ]
    )


def _granted(state: State, entry: Entry) -> Granted | None:
    granted = state.mandates.granted
    if entry.act.under in granted:
        return granted[entry.act.under]
    return next((each for each in reversed(granted.values()) if each.party == entry.party), None)


def _judged(
    blobs: Mapping[str, bytes], old: str, new: str, language: str, mandate: Mandate
) -> Judged | None:
    sides = _text(blobs, old), _text(blobs, new)
    if sides[0] is None or sides[1] is None:
        return None
    try:
        comparison = compare(Reading(sides[0]), Reading(sides[1]))
        proof = judge(comparison, mandate.profile, language=language).proof
    except (ParaphError, RecursionError):
        return None
    return judged(sides[0], sides[1], proof, mandate.profile, proof.tables)


def _text(blobs: Mapping[str, bytes], name: str) -> Text | None:
    try:
        found = parse(blobs[name])
    except (KeyError, ParaphError):
        return None
    return found if digest(found) == name else None
