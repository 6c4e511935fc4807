"""Time in a dossier: how long an agreement lasts, until when notice may be given, what applies."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from paraph.agreement.binding import unnamed_parts
from paraph.agreement.holding import text_on
from paraph.agreement.life import Life
from paraph.views.sheet import Block, Facts, Words
from paraph.views.visible import one_line, quoted


def time_blocks(life: Life, names: Mapping[str, str]) -> Iterator[Block]:
    """Yield which text holds, what is derived of its term, and what is applied before it."""
    found = life.force
    yield from _holds(life, names)
    if found.applied is not None:
        applied = found.applied
        alone = f", of {' and '.join(map(one_line, applied.parts))} alone" if applied.parts else ""
        told = f"Provisional application, by a clause{alone}: {applied.since}"
        yield Words(one_line(told))
    for part in unnamed_parts(life):
        what = "is applied provisionally, and names no provision of the text for sure"
        told = f"{quoted(part, '“”')} {what}"
        yield Words(one_line(f"{told}: nothing in it is held to bind."), strong=True)
    for aside in found.aside:
        yield Words(one_line(f"Beside: {aside}."))
    if found.term is None and not found.disputed:
        signed = any(each.signed for each in life.signatures)
        if signed:
            yield Words(
                "Nobody has accepted a reading of how long it lasts, so that no end is derived: "
                "`paraph accept-formula --clause term`."
            )
    else:
        yield Words(one_line(f"Read of its term: {found.term}."))
    ending = found.ending
    if ending is None:
        return
    rows = (
        ("last day", f"{ending.last}, by {ending.by}" if ending.last else ""),
        ("perhaps last day", str((not ending.last and ending.perhaps) or "")),
        ("next renewal", str(ending.renewal or "")),
        ("last day for notice", str(ending.notice_by or "")),
        ("waits for", one_line("; ".join(ending.waiting))),
    )
    told = "; ".join(ending.steps)
    if found.term is not None or ending.waiting or ending.last:
        kept = tuple([row for row in rows if row[1]])
        yield from [Facts(kept)] if kept else ()
        yield from [Words(one_line(f"How: {told}."))] if told else ()


def _holds(life: Life, names: Mapping[str, str]) -> Iterator[Block]:
    """Yield which text holds while it is in force or applied, or why that is open."""
    if not life.force.applies:
        return
    held = text_on(life, life.now[:_DAY])
    for each in held.found if not held.unmade else ():
        yield Words(one_line(f"The text that holds: {names.get(each.text_set, '')}, {each.why}."))
    if held.unmade:
        yield Words(one_line(f"Which text holds is open: {held.unmade}."), strong=True)


_DAY = 10  # characters of one
