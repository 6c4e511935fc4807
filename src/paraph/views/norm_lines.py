"""Norms for people: a line for what each is, its words, and what was read in them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from paraph.agreement.norms.commitments import Registered
from paraph.norms.lone import Apart, Lone
from paraph.norms.norm import KINDS, Deadline, Norm, Norms
from paraph.norms.versions import Turned
from paraph.views.sentence import counted
from paraph.views.term_words import term_in_words

_SHOWN = 300  # characters of the words of a norm
_TITLES = {
    "adds": "The new text adds",
    "drops": "The new text drops",
    "weakens": "The new text weakens",
    "strengthens": "The new text strengthens",
    "changes": "The new text changes otherwise",
}


def norm_lines(norms: Norms) -> Iterator[str]:
    """Yield the lines of a list of norms."""
    for each in norms.norms:
        yield from _norm(each)
        yield ""
    counts = Counter(each.kind for each in norms.norms)
    told = ", ".join(counted(counts[kind], kind, f"{kind}s") for kind in KINDS if counts[kind])
    yield f"{counted(len(norms.norms), 'norm', 'norms')} proposed{': ' * bool(told)}{told}."
    if norms.norms:
        yield "Each is a proposal of a rule: a person accepts, corrects or rejects it."
    for unread in norms.unread:
        yield f"Not read: {unread.place.address}: {unread.why}."


def reviewed_lines(norms: Norms, kept: Mapping[str, Registered]) -> Iterator[str]:
    """Yield the norms of a text of the record: their states, by whom, and where they stand."""
    for number, each in enumerate(norms.norms, 1):
        head, *more = _norm(each)
        yield f"{number}. {head}"
        yield from more
        known = kept.get(each.id)
        if known is None:
            yield "  proposed: nobody has answered"
        else:
            yield from _answered(known)
        yield ""
    states = Counter(each.review.state for each in norms.norms)
    told = ", ".join([f"{count} {state}" for state, count in states.items()])
    yield f"{counted(len(norms.norms), 'norm')}{': ' * bool(told)}{told}."
    for unread in norms.unread:
        yield f"Not read: {unread.place.address}: {unread.why}."


def _answered(known: Registered) -> Iterator[str]:
    for answer in known.held.answers:
        later = "" if answer is known.held.last else " (a later answer counts)"
        why = f": {short_words(answer.row.reason)}" if answer.row.reason else ""
        who = f"{answer.person} of {answer.party}"
        yield f"  {answer.row.assessed} by {who} at {answer.at}{why}{later}"
    if not known.commitment:
        yield f"  no commitment: {known.free}"
        return
    who = ", ".join([each.who or each.party for each in known.owners])
    yield f"  COMMITMENT of {short_words(who)}: {known.binds}"
    for term in known.terms:
        yield f"    {term_in_words(term)}"


def compared_lines(turned: Sequence[Turned]) -> Iterator[str]:
    """Yield the lines of what a new text does to the norms of the old one."""
    for kind, title in _TITLES.items():
        those = [each for each in turned if each.turn == kind]
        if not those:
            continue
        yield f"{title} {counted(len(those), 'norm', 'norms')}:"
        for each in those:
            shown = each.new or each.old
            if shown is not None:
                yield f"  {norm_head(shown)}"
            if each.old is not None:
                yield f"    was: {short_words(each.old.words)}"
            if each.new is not None:
                yield f"    {'now' if each.old else 'says'}: {short_words(each.new.words)}"
            if each.reasons:
                yield f"    {'; '.join(each.reasons)}"
        yield ""
    if not turned:
        yield "No norm was added, dropped or changed."


def languages_lines(told: Apart, languages: tuple[str, str]) -> Iterator[str]:
    """Yield the lines of what two languages lay down apart, and what cannot be told."""
    if told.doubts:
        yield "Nothing is told of these texts:"
        yield from [f"  {each}" for each in told.doubts]
        return
    for each in told.lone:
        yield from _lone(each, languages)
    for code, addresses in zip(languages, told.alone, strict=True):
        if addresses:
            yield f"No counterpart was found of provisions in {code!r}: {'; '.join(addresses)}."
    if not told.lone:
        yield "Nothing was found that one of them lays down and the other does not."
    yield f"{counted(told.compared, 'norm', 'norms')} compared, {len(told.lone)} told."
    if told.unclear:
        count = counted(len(told.unclear), "norm", "norms")
        yield f"Of {count} it cannot be told from the words; a person must look (--unclear lists):"
        yield f"  {'; '.join(_places(told.unclear))}."


def unclear_lines(told: Apart, languages: tuple[str, str]) -> Iterator[str]:
    """Yield the norms of which it cannot be told whether the other text has them."""
    for each in told.unclear:
        yield from _lone(each, languages)


def _places(told: Sequence[Lone]) -> list[str]:
    shown = [each.first or each.second for each in told]
    return [*dict.fromkeys([each.place.address for each in shown if each is not None])]


def _lone(each: Lone, languages: tuple[str, str]) -> Iterator[str]:
    shown = each.first or each.second
    if shown is None:
        return
    head = "lacking in one" if each.how == "lacks" else f"{each.how} differs"
    yield f"{head}: {norm_head(shown)}"
    for code, norm in zip(languages, (each.first, each.second), strict=True):
        if norm is not None:
            yield f"  {code}: {short_words(norm.words)}"
        elif each.other:
            yield f"  {code}: none was read at {each.other}"
        else:
            yield f"  {code}: no counterpart"
    yield f"  {short_words(each.why)}"
    yield ""


def _norm(norm: Norm) -> Iterator[str]:
    yield norm_head(norm)
    for lead in norm.leads:
        yield f"  (lead-in) {short_words(lead.words)}"
    yield f"  {short_words(norm.words)}"
    for each in norm.deadlines:
        yield f"  deadline: {deadline_words(each)}"
    if norm.fields:
        yield f"  field: {', '.join(norm.fields)}"


def norm_head(norm: Norm) -> str:
    """Return where a norm stands, what it is, and whose."""
    place = norm.place
    strength = f" ({norm.strength})" if norm.strength and norm.strength != "shall" else ""
    who: str = norm.bearer.kind
    if norm.bearer.words:
        who = f"{who}, {short_words(norm.bearer.words)}"
    return f"[{place.address}, {place.start}-{place.end}] {norm.kind}{strength}; {who}"


def deadline_words(deadline: Deadline) -> str:
    """Return a deadline in words: what the text says, and what it comes to."""
    told: list[str] = []
    if deadline.offset:
        told.append(f"{deadline.direction} {deadline.offset}")
    if deadline.day:
        told.append(f"{deadline.direction} {deadline.day.isoformat()}")
    if deadline.recurrence:
        told.append(f"every {deadline.recurrence}")
    if deadline.anchor:
        told.append(f"open until known: {deadline.anchor}")
    return f"{short_words(deadline.words)}{' = ' * bool(told)}{', '.join(told)}"


def short_words(words: str) -> str:
    """Return words in one line, so many as are shown."""
    plain = " ".join(words.split())
    return plain if len(plain) <= _SHOWN else f"{plain[:_SHOWN]} ..."
