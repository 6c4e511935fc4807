"""Amending: a set becomes another one under a mandate, by changes with their proofs."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from paraph.agreement.act import Amend, Changed
from paraph.agreement.mandate import Mandate
from paraph.agreement.protection import applied
from paraph.agreement.text_set import TextSet
from paraph.comparison.compare import compare
from paraph.desk.matter import Matter, digest_of
from paraph.desk.proposing import Gathered, Given
from paraph.errors import ProfileError, RecordError, UsageError
from paraph.proof.judging import judge
from paraph.proof.profile import Profile
from paraph.proof.proof import to_json
from paraph.proof.verdict import Verdict
from paraph.text.canonical import parse
from paraph.text.node import Text
from paraph.text.reading import Reading, Source


class Difference(NamedTuple):
    """How one text of a set differs from another one, judged by a mandate's profile."""

    component: str
    language: str
    verdict: Verdict


class Amendment(NamedTuple):
    """The body of an act that amends a set, its blobs, and how each text differs.

    `steps` are the differences from the set that is amended, `net` those from the approved one.
    """

    body: Amend
    blobs: tuple[bytes, ...]
    steps: tuple[Difference, ...]
    net: tuple[Difference, ...]


def amendment(
    matter: Matter, mandate: Mandate, old: TextSet, given: Sequence[Given], gathered: Gathered
) -> Amendment:
    """Return how the gathered texts amend the set `old`, proved as far as it can be.

    Raises:
        RecordError: a text of the record is missing.
        UsageError: nothing differs.
    """
    approved = matter.state.texts.sets[mandate.text_set]
    profiles = applied(approved, mandate.profile, matter.held.blobs)
    readings = {(each.component, each.language): each.reading for each in given}
    changed: list[Changed] = []
    proofs: list[bytes] = []
    steps: list[Difference] = []
    nets: list[Difference] = []
    for component, language, text in gathered.texts.entries:
        before = old.text(component, language)
        if text == before:
            continue
        pair = component, language
        given_now = readings.get(pair)
        new = _bare(given_now) if given_now else _stored(matter, text, *pair, "the new text")
        step = difference(
            _stored(matter, before, *pair, matter.short(old.digest)),
            new,
            profiles.get(component, mandate.profile),
            *pair,
        )
        origin = approved.text(component, language)
        net = (
            step
            if origin == before
            else difference(
                _stored(matter, origin, *pair, matter.short(approved.digest)),
                new,
                profiles.get(component, mandate.profile),
                *pair,
            )
        )
        contents = [written(each.verdict) for each in (step, net)]
        changed.append(Changed(*pair, before, text, *map(digest_of, contents)))
        proofs += contents
        steps.append(step)
        nets.append(net)
    if not changed:
        raise UsageError(f"nothing differs from {matter.short(old.digest)}, so nothing is amended")
    body = Amend(gathered.texts.entries, tuple(changed))
    return Amendment(body, (*gathered.blobs, *proofs), tuple(steps), tuple(nets))


def differences(
    matter: Matter, old: TextSet, new: TextSet, mandate: Mandate | None
) -> Iterator[Difference]:
    """Yield how each text of a set differs from that of another one; equal ones are left out.

    Raises:
        RecordError: a text of the record is missing.
    """
    profiles = applied(old, mandate.profile, matter.held.blobs) if mandate else {}
    for component, language, text in new.entries:
        before = old.text(component, language)
        if text != before and before:
            pair = component, language
            sides = (
                _stored(matter, before, *pair, matter.short(old.digest)),
                _stored(matter, text, *pair, matter.short(new.digest)),
            )
            yield difference(*sides, profiles.get(component), *pair)


def difference(
    old: Reading, new: Reading, profile: Profile | None, component: str, language: str
) -> Difference:
    """Return how two readings of one text differ, judged by a mandate's profile if there is one.

    Raises:
        ProfileError: the text has not what it protects.
    """
    try:
        verdict = judge(compare(old, new), profile, language=language)
    except ProfileError as error:
        raise ProfileError(f"{component} in {language}: {error.what}", error.file) from error
    return Difference(component, language, verdict)


def _bare(reading: Reading) -> Reading:
    """Return a reading as the record has it: without emphasis, of which its text has nothing."""
    return replace(reading, source=replace(reading.source, emphasis=()))


def written(verdict: Verdict) -> bytes:
    """Return the proof of a verdict as the bytes of a blob."""
    return json.dumps(to_json(verdict.proof), separators=(",", ":"), sort_keys=True).encode()


def _stored(matter: Matter, text: str, component: str, language: str, of: str) -> Reading:
    """Return a text that the record has as what was read of it; `of` is what its set is called."""
    source = matter.held.blobs.get(text)
    if source is None or digest_of(source) != text:
        raise RecordError(f"the text {text or 'before it'}", "is missing among the blobs")
    found: Text = parse(source)
    return Reading(found, source=Source(file=f"{of} ({component})", language=language))
