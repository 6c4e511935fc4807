"""A profile as a mandate embeds it: one table for each profile, and whether it allows no more."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from paraph.errors import ProfileError
from paraph.proof.blank import Declared
from paraph.proof.profile import Profile


def table_of(profile: Profile) -> dict[str, Any]:
    """Return the table that `profile_of` reads, members without meaning left out.

    Profiles that allow the same have one table, whatever order they were written in.
    """
    figures, _, dates = profile.locale.partition("-")
    members: dict[str, Any] = {
        "name": profile.name,
        "classes": {"allow": sorted(profile.allowed)},
        "locale": _said({"figures": figures, "dates": dates}),
        "protect": _said(
            {
                "addresses": sorted({str(each) for each in profile.protected}),
                "fields": sorted(profile.fields),
            }
        ),
        "completions": [_entry(each) for each in sorted(profile.completions, key=_order)],
        "house": dict.fromkeys(sorted(profile.house), True),
    }
    return {"classes": members["classes"], **_said(members)}


def profile_of(table: object) -> Profile:
    """Return the profile of a table, and accept no other table for it than `table_of` gives.

    Raises:
        ProfileError: the table is malformed, or not the one of its profile.
    """
    if not isinstance(table, dict):
        raise ProfileError("is no table")
    profile = Profile.read(table)
    if table_of(profile) != table:
        raise ProfileError("is not written as its one table: sort it, and leave out what is empty")
    return profile


def wider(inner: Profile, outer: Profile) -> str:
    """Say in what `inner` allows more than `outer`, or nothing where it allows no more.

    Equal profiles allow the same. A locale says what figures are worth: only the same one, or
    none, allows no more. A completion allows no more where it is the same blank within bounds.
    """
    return next(_more(inner, outer), "")


def _more(inner: Profile, outer: Profile) -> Iterator[str]:
    yield from [f"allows the class {each}" for each in sorted(inner.allowed - outer.allowed)]
    if inner.locale not in {"", outer.locale}:
        yield f"reads figures and dates as {inner.locale!r}"
    for held in outer.protected:
        if not any(held.within(each) for each in inner.protected):
            yield f"does not protect {held}"
    yield from [f"does not protect the {each}" for each in sorted(outer.fields - inner.fields)]
    yield from [f"makes the house choice {each}" for each in sorted(inner.house - outer.house)]
    for name, other in inner.parties.items():
        if outer.parties.get(name) != other:
            yield f"lets {name!r} stand for {other!r}"
    for one in inner.completions:
        if not any(_narrower(one, other) for other in outer.completions):
            yield f"declares a blank at {one.address} that may be filled otherwise"


def _said(members: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in members.items() if value}


def _entry(entry: Declared) -> dict[str, Any]:
    members = {
        "address": str(entry.address),
        "type": entry.type,
        "blank": entry.blank,
        "nth": entry.nth,
        "min": entry.least,
        "max": entry.most,
        "unit": entry.unit,
        "permitted": sorted(entry.permitted),
    }
    return _said(members)


def _order(entry: Declared) -> tuple[object, ...]:
    return (str(entry.address), entry.blank, entry.nth, entry.type, entry.least, entry.most)


def _narrower(one: Declared, other: Declared) -> bool:
    """Whether a blank is declared as another one is, within its bounds and its wordings."""
    if (one.address, one.type, one.blank, one.nth, one.unit) != (
        (other.address, other.type, other.blank, other.nth, other.unit)
    ):
        return False
    if other.permitted and not set(one.permitted) <= set(other.permitted):
        return False
    least = not other.least or (bool(one.least) and _value(one.least) >= _value(other.least))
    most = not other.most or (bool(one.most) and _value(one.most) <= _value(other.most))
    return least and most


def _value(bound: str) -> Decimal:
    """Return a bound as a figure; a day is the number of days before it."""
    return Decimal(date.fromisoformat(bound).toordinal() if bound.count("-") > 1 else bound)
