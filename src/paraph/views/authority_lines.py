"""The path of authority of an act in words, and exactly what is missing in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from paraph.agreement.entry import Entry
from paraph.agreement.state import State
from paraph.record.authority import Step
from paraph.views.act_words import act_in_words
from paraph.views.instant_words import instant_in_words, short
from paraph.views.record_lines import names_of
from paraph.views.visible import one_line

_NAME = 12  # figures of a digest


def authority_lines(state: State, entry: Entry, steps: Sequence[Step]) -> Iterator[str]:
    """Yield whether an act holds and why, then each act on the way to it with what it says."""
    names = names_of(state.texts.sets)
    standing = state.standings[entry.party, entry.id]
    match standing.within:
        case "within":
            yield f"{short(entry.id)} holds."
        case "outside":
            yield f"{short(entry.id)} has no effect, {standing.code}: {one_line(standing.why)}"
        case "undetermined":
            yield f"{short(entry.id)} is undetermined, {standing.code}: {one_line(standing.why)}"
    for finding in standing.reached.findings if standing.reached else ():
        yield f"  missing, {finding.code}: {one_line(finding.why)}"
    keys = [f"{key} ({state.owner(entry.party, key) or 'nobody'})" for key in sorted(entry.signers)]
    yield f"  signed with {', '.join(keys) or 'no key that counts'}"
    yield ""
    for step in steps:
        if step.entry is None:
            named = short(step.name) if step.name else "nothing"
            yield f"{named:<{_NAME}}  {step.role}: MISSING in this record"
            continue
        found = state.standings[step.entry.party, step.entry.id]
        doubt = "" if found.within == "within" else f" ({found.code}: {one_line(found.why)})"
        yield f"{short(step.name)}  {step.role}: {act_in_words(step.entry.act, names)}{doubt}"
        yield f"{'':<{_NAME}}  {_when(step.entry)}"


def _when(entry: Entry) -> str:
    """Return what an act claims of its time, and what is proven."""
    since, until = entry.proven
    after = f"after {instant_in_words(since)}" if since else "after no proven time"
    before = f"by {instant_in_words(until)}" if until else "by no proven time"
    return f"made {after} and {before}; it claims {instant_in_words(entry.act.at)}"
