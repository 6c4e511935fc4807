"""The way from an approved set to another one in words: proved, answered for, outside."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from paraph.agreement import act as acts
from paraph.agreement.chain import Reached
from paraph.agreement.entry import Entry
from paraph.agreement.judged import Open
from paraph.proof.proof import COMPLETION
from paraph.views.act_words import author_in_words
from paraph.views.changed_words import cut, sides
from paraph.views.sentence import counted
from paraph.views.visible import one_line, quoted

MOST = 20
"""Open changes that are told one by one."""
_WIDEST = 160
"""Characters of a change that are shown in its line."""


def way_lines(
    way: Reached,
    approved: str,
    name: str,
    entries: Mapping[str, Entry],
    settled: Mapping[str, tuple[str, ...]],
) -> Iterator[str]:
    """Yield what lies between an approved set and the one called `name`, each kind apart.

    `entries` are by the digest of their act, to tell who answers for what, and `settled` are those
    acts in which authors answer for what is their own.
    """
    if approved == name:
        yield f"{name} is the set that was approved, unchanged."
        return
    proved = sum(way.proved.values())
    total = proved + len(way.answered) + len(way.open)
    filled = way.proved.get(COMPLETION, 0)
    classes = ", ".join(
        [f"{count} {each}" for each, count in sorted(way.proved.items()) if each != COMPLETION]
    )
    parts = [f"{proved - filled} proved editorial ({classes})"] if proved > filled else []
    parts += [f"{filled} completed as declared"] if filled else []
    parts += [f"{len(way.answered)} that somebody answers for"] if way.answered else []
    parts += [f"{len(way.open)} outside the mandate"] if way.open else []
    lie = "lies" if total == 1 else "lie"
    if parts:
        yield f"Between {approved} and {name} {lie} {counted(total, 'edit')}: {', '.join(parts)}."
    else:
        yield f"The record does not tell how {name} came from {approved}."
    for change, act in way.answered:
        said = answer_in_words(entries.get(act), settled)
        yield f"  {said}, not proved: {change_in_words(change)}"
    for change in way.open[:MOST]:
        yield f"  outside the mandate: {change_in_words(change)} ({one_line(change.why)})"
    if len(way.open) > MOST:
        yield f"  and {len(way.open) - MOST} more"
    for finding in way.findings:
        if finding.code != "open":  # those were told with their words
            yield f"  {finding.within}, {finding.code}: {one_line(finding.why)}"


def change_in_words(change: Open) -> str:
    """Return where a change is and what became what, the words of the texts in quotation marks.

    Marks over them are told in words, and what the words do not show in brackets. Long words are
    cut, with a sign where: the whole of them is in the comparison and in JSON.
    """
    at = f"{one_line(change.text)}, {one_line(change.at)}" if change.text else one_line(change.at)
    was, becomes, remark = sides(change)
    was, becomes = cut(was, becomes, _WIDEST)
    beside = f" ({remark})" if remark else ""
    if not change.old:
        return f"{at}, {quoted(becomes)} was added"
    if not change.new:
        return f"{at}, {quoted(was)} was deleted"
    return f"{at}, {quoted(was)} became {quoted(becomes)}{beside}"


def answer_in_words(entry: Entry | None, settled: Mapping[str, tuple[str, ...]]) -> str:
    """Return who answers for a change in an act, how, and why.

    `settled` are the acts in which authors answer for what is their own.
    """
    if entry is None:
        return "answered for by an act that is not here"
    body = entry.act.body
    verb = "asserted" if isinstance(body, acts.Assert) else "agreed to"
    reason = body.reason if isinstance(body, acts.Assert | acts.Settle) else ""
    own = settled.get(entry.id, ())
    alone = f", SELF-SETTLED by {', '.join(own)}" if own else ""
    return f"{verb} by {author_in_words(entry.act.author)} ({quoted(reason)}){alone}"
