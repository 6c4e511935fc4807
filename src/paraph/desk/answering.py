"""Answering: which changes of an amendment nothing proves, for whoever answers for them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple, TypeVar

from paraph.agreement.chain import proof_of, text_of
from paraph.agreement.judged import Open, judged
from paraph.agreement.protection import applied
from paraph.agreement.texts import Amended
from paraph.desk.matter import Matter
from paraph.errors import RecordError, UsageError

T = TypeVar("T")


class Unproved(NamedTuple):
    """A change of a text that an amendment leaves open: its number, its text and what it is."""

    number: int
    component: str
    language: str
    open: Open


def unproved(matter: Matter, amendment: str) -> tuple[Unproved, ...]:
    """Return the open changes of an amendment, each once, numbered from 1.

    Those of its own step come first, then those that are open in the net change from the approved
    text alone.

    Raises:
        RecordError: a text or a proof is missing, or is none.
        UsageError: there is no such amendment.
    """
    amended = matter.state.texts.amendments.get(amendment)
    if amended is None:
        raise UsageError(f"{amendment} is no amendment in this record")
    found: dict[str, tuple[str, str, Open]] = {}
    for component, language, change in _open(matter, amended):
        found.setdefault(change.change, (component, language, change))
    return tuple([Unproved(number, *each) for number, each in enumerate(found.values(), 1)])


def chosen(open_changes: tuple[Unproved, ...], names: tuple[str, ...]) -> tuple[str, ...]:
    """Return the digests of changes by their numbers, "all", or the first figures of a digest.

    Raises:
        UsageError: there is none such.
    """
    if names == ("all",):
        names = tuple([str(each.number) for each in open_changes])
    if not names:
        raise UsageError("name the changes by their numbers, or all of them by the word all")
    found = []
    for name in names:
        fits = [
            each.open.change
            for each in open_changes
            if name == str(each.number) or each.open.change == name
        ]
        if not fits:
            raise UsageError(f"there is no open change {name!r}: there are {len(open_changes)}")
        found.append(fits[0])
    return tuple(found)


def _open(matter: Matter, amended: Amended) -> Iterator[tuple[str, str, Open]]:
    mandate = amended.mandate
    approved = matter.state.texts.sets[mandate.text_set]
    profiles = applied(approved, mandate.profile, matter.held.blobs)
    for wholly in (False, True):
        for each in amended.changed:
            origin = approved.text(each.component, each.language) if wholly else each.old
            blobs = matter.held.blobs
            old, new = [_there(text_of(blobs, name)) for name in (origin, each.new)]
            proof = _there(proof_of(blobs, each.net if wholly else each.proof))
            answer = judged(
                old, new, proof, profiles.get(each.component, mandate.profile), mandate.tables
            )
            for change in answer.open:
                yield each.component, each.language, change


def _there(found: T | str) -> T:
    """Return what was found, of which an amendment names the digest."""
    if isinstance(found, str):
        raise RecordError("the amendment cannot be shown:", found)
    return found
