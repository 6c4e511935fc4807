"""Certified: which text set a certified paper is of, and what the signatures in it are of."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from typing import NamedTuple

from paraph.agreement.holding import text_on
from paraph.agreement.life import Life
from paraph.agreement.tracks.collation import doubted, unlike
from paraph.agreement.tracks.signature import Signature

_DOUBTED = "NOT TO BE SIGNED before that is settled: {}."
_WHETHER = "it is open whether it holds"
_DAY = 10  # characters of one
_FIXED = frozenset(("adopted", "authentic", "original", "corrected"))


class Certified(NamedTuple):
    """The text set that may be certified, or why none may be."""

    text_set: str
    why: str = ""


def certified(life: Life, asked: str = "") -> Certified:
    """Return the text set that holds, or one that is asked for if it is no mere draft.

    A corrected text takes the place of the defective one, which nobody certifies unasked; before
    all have signed it is the current one, if somebody has.
    """
    held = text_on(life, life.now[:_DAY])
    if asked:
        if asked in _signed(life) or asked in {each.text_set for each in held.found}:
            return Certified(asked)
        fixed = life.fixed(asked)
        if fixed is not None and fixed.state in _FIXED:
            return Certified(asked)
        return Certified("", "nobody has signed or adopted that text set: it is a draft")
    if held.unmade:
        return Certified("", f"it is open which text holds: {held.unmade}")
    if held.found:
        return Certified(held.found[0].text_set)
    return certified(life, life.current) if life.current else Certified("", "there is no text yet")


def doubted_papers(life: Life, text_set: str) -> tuple[str, ...]:
    """Return whose signature of a text set is in doubt, and why.

    A collation of its paper found that; or it is open whether it was made, or is of that text.
    """
    why = doubted(life.past)
    made = [each for each in life.past if each.act in why and each.text_set == text_set]
    whose = [f"the signature of {each.party} on paper: {why[each.act]}" for each in made]
    told = {*why.values()}
    others = [each.why for each in unlike(life.past) if each.text_set == text_set]
    found = [*whose, *[each for each in others if each not in told], *_open(life, text_set, why)]
    return tuple(dict.fromkeys(found))


def _open(life: Life, text_set: str, known: Container[str]) -> Iterator[str]:
    """Yield which signatures of a text set, but `known` acts, it is open about, and why."""
    events = {each.act: each for each in life.past}
    for each in _made(life):
        event = events.get(each.act)
        own = text_set in {each.text_set, each.original}
        if each.state != "undetermined" or not own or each.act in known:
            continue
        if event is not None and event.alleged:
            why = f"{event.log} alone reports it"
        elif event is not None and event.reported and not event.checked:
            why = "no second person checked the report of it"
        else:
            why = (event.standing.why if event is not None else "") or each.why or _WHETHER
        yield f"the signature of {each.party}: {why}"


def signed_in_words(life: Life, text_set: str, names: Mapping[str, str]) -> str:
    """Return whether the signatures are of a text set, of which they are else, and what holds."""
    return " ".join(_signed_in_words(life, text_set, names))


def _signed_in_words(life: Life, text_set: str, names: Mapping[str, str]) -> Iterator[str]:
    held, signed = text_on(life, life.now[:_DAY]), _signed(life)
    why = next((each.why for each in held.found if each.text_set == text_set), "")
    if text_set in signed:
        doubts = doubted_papers(life, text_set)
        by = "By what is reported, the" if doubts else "The"
        yield f"{by} text that was signed is this one."
        yield from map(_DOUBTED.format, doubts)
    elif signed:
        sets = dict.fromkeys([each.text_set for each in _made(life)])
        others = " and ".join([_called(each, names) for each in sets])
        yield f"The text that was signed is not this one, but {others}."
        if why:
            yield f"This one holds: {why}."
    else:
        yield "No signature is on record."
    if held.unmade:
        yield f"Which text holds on {life.now[:_DAY]} is open: {held.unmade}."
    elif not why and text_set in {each.text_set for each in life.texts}:
        for each in held.found[:1]:
            called = _called(each.text_set, names)
            yield f"What holds on {life.now[:_DAY]} is not this text, but {called}: {each.why}."


def _called(digest: str, names: Mapping[str, str]) -> str:
    return f"the text set {names.get(digest, '')}, of which the digest is {digest}"


def _signed(life: Life) -> frozenset[str]:
    """Return the text sets, and the own texts of originals, that somebody signed."""
    return frozenset(
        [digest for each in _made(life) for digest in (each.text_set, each.original) if digest]
    )


def _made(life: Life) -> list[Signature]:
    return [each for each in life.signatures if each.state not in {"due", "initialled"}]
