"""Protection: what of a mandate's profile bears on which component of the set that it is over.

A protected address, a field or a declared blank is mostly of one component: an annex need not have
the agreement's article 3. What bears on no component at all would protect nothing, in silence.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from hashlib import sha256
from typing import NamedTuple

from paraph.agreement.text_set import TextSet
from paraph.errors import AddressError, CanonicalError, ProfileError
from paraph.language.detect import detect
from paraph.proof.fields import Fields, Side
from paraph.proof.house import allowed
from paraph.proof.profile import Profile
from paraph.proof.tables import LANGUAGES
from paraph.text.address import Address
from paraph.text.canonical import parse
from paraph.text.node import Text
from paraph.text.outline import outline


class _Part(NamedTuple):
    """A text of the approved set, in each language in which a proof may read it."""

    language: str
    text: Text
    sides: tuple[Side, ...]


def applied(
    approved: TextSet, profile: Profile, blobs: Mapping[str, bytes]
) -> Mapping[str, Profile]:
    """Return the profile for each component of an approved set.

    What none of the component's texts has, in whichever language, need not be there if another
    component has it in all of its texts; it is protected all the same where a change brings it in.
    A blank that is declared for another component is left out: there it is enough that no text of
    the component has that very address, for what is left out may not be filled in. What is found
    nowhere is an error.
    Takes time linear in the texts where there are several components and anything to be found.
    """
    components = {each.component for each in approved.entries}
    whole = dict.fromkeys(sorted(components), profile)
    if len(components) == 1 or not (profile.protected or profile.fields or profile.completions):
        return whole
    parts: dict[str, list[_Part]] = {each: [] for each in whole}
    for component, language, name in approved.entries:
        text = _text(blobs, name)
        if text is None:  # which nobody can look at: nothing is left out
            return whole
        parts[component].append(_part(text, language))

    def bears(on: str, lacks: Callable[[_Part], bool], has: Callable[[_Part], bool]) -> bool:
        if not all(map(lacks, parts[on])):
            return True
        return not any(all(map(has, parts[each])) for each in parts if each != on)

    def stands(address: Address, on: str) -> bool:
        return bears(on, lambda part: _lacks(part, address), lambda part: _has(part, address))

    def filled(address: Address, on: str) -> bool:
        return bears(on, lambda part: not _has(part, address), lambda part: _has(part, address))

    def found(field: str, on: str) -> bool:
        return bears(on, lambda part: _none_of(part, field), lambda part: not _fault(part, field))

    return {
        each: replace(
            profile,
            elsewhere=frozenset(
                [
                    *[str(one) for one in profile.protected if not stands(one, each)],
                    *[one for one in profile.fields if not found(one, each)],
                ]
            ),
            completions=tuple([one for one in profile.completions if filled(one.address, each)]),
        )
        for each in whole
    }


def unfounded(approved: TextSet, profile: Profile, blobs: Mapping[str, bytes]) -> str:
    """Say in which text of a set something is missing that a profile protects or fills; or nothing.

    No amendment of that text could be within such a mandate.
    """
    profiles = applied(approved, profile, blobs)
    for component, language, name in approved.entries:
        text, own = _text(blobs, name), profiles[component]
        if text is None:
            continue
        part = _part(text, language)
        due = [each for each in own.protected if str(each) not in own.elsewhere]
        lost = [each for each in due if not _has(part, each)]
        fields = sorted(own.fields - own.elsewhere)
        why = f"there is no {lost[0]} to protect" if lost else _fault(part, *fields)
        if not why:
            try:
                allowed(own.completions, text, part.sides[0].plan)
            except ProfileError as error:
                why = error.what
        if why:
            return f"{component} in {language}: {why}"
    return ""


def _part(text: Text, language: str) -> _Part:
    """Return a text with its trees, that in the language of its set first."""
    found = detect("\n".join([each.text for each in text.provisions]))
    sides = [Side(text, outline(text, each)) for each in dict.fromkeys((language, found, ""))]
    return _Part(language, text, tuple(sides))


def _has(part: _Part, address: Address) -> bool:
    try:
        part.sides[0].plan.find(address)
    except AddressError:
        return False
    return True


def _lacks(part: _Part, address: Address) -> bool:
    """Whether nothing in a text is called as an address begins, also not as one of several."""
    first = address.steps[0]
    return not any(
        (step.kind, step.name) == (first.kind, first.name)
        for side in part.sides
        for step in [side.plan.step(at) for at in range(len(side.plan))]
    )


def _fault(part: _Part, *fields: str) -> str:
    """Say why fields cannot be protected in a text, or nothing."""
    side = part.sides[0]
    try:
        Fields(fields, side, side, part.language).resolve()
    except ProfileError as error:
        return error.what
    return ""


def _none_of(part: _Part, field: str) -> bool:
    """Whether a text has nothing of a field, in a language in which that can be told."""
    return part.language in LANGUAGES and bool(_fault(part, field))


def _text(blobs: Mapping[str, bytes], name: str) -> Text | None:
    content = blobs.get(name)
    if content is None or f"sha256:{sha256(content).hexdigest()}" != name:
        return None
    try:
        return parse(content)
    except CanonicalError:
        return None
