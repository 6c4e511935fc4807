"""The mirror table in words: what a side says, and how two sides stand to each other."""

from __future__ import annotations

from collections.abc import Mapping

from paraph.agreement.delivery.discrepancies import Disputed
from paraph.agreement.delivery.mirror import Difference, Mirror, Relation, Row, Side
from paraph.agreement.delivery.programmes import Planned
from paraph.agreement.delivery.reports import Said
from paraph.agreement.figure import exact, per_cent
from paraph.agreement.life import Life
from paraph.views.instant_words import instant_in_words
from paraph.views.visible import one_line, quoted

SHORT: Mapping[Relation, str] = {
    "agree": "The figures are the same.",
    "within tolerance": "They differ by no more than the programme tolerates.",
    "disagree": "They differ by more than that.",
    "one side silent": "One party has not reported.",
    "both silent": "Neither party has reported, though both were to.",
    "not comparable": "Unit, definition or period differ, or a party gives no figure.",
}
_END = "23:59:59Z"  # the last second of a day
_DIFFERS: Mapping[Difference, str] = {
    "unit": "the units differ",
    "definition": "the definitions differ",
    "period": "the periods differ",
    "figure": "a party gives no figure",
}


def side_in_words(side: Side) -> str:
    """Return what a party says, with its unit, and whether it stands on paper."""
    if side.said is None:
        return "silent"
    return f"{figure_in_words(side.said)}{' (on paper)' if side.said.reported else ''}"


def figure_in_words(said: Said) -> str:
    """Return a figure and its unit, or that there is none."""
    told = said.figure
    if not told.figure:
        return f"no figure: {one_line(told.words)}"
    return f"{grouped(told.figure)} {one_line(told.unit)}"


def grouped(figure: str) -> str:
    """Return a figure as people read it: "12,500.5"."""
    whole, stop, decimals = figure.partition(".")
    minus, whole = whole[: whole.startswith("-")], whole.lstrip("-")
    return f"{minus}{int(whole):,}{stop}{decimals}"


def gap_in_words(row: Row) -> str:
    """Return how far two figures are apart, or nothing."""
    return "" if row.gap is None else f"{per_cent(row.gap)} %"


def tolerance_in_words(row: Row) -> str:
    """Return which gap is tolerated."""
    return f"{per_cent(exact(row.tolerance))} %" if row.tolerance else "none stated"


def remarks(row: Row) -> str:
    """Return what else is to be known of a row."""
    told = [_differs(row, each) for each in row.differs]
    for side in row.sides:
        if side.departs and not row.differs:
            otherwise = " and ".join(side.departs)
            told.append(f"{side.party} counted by another {otherwise} than the programme")
        if side.others:
            told.append(f"{side.party} has {len(side.others)} other reports on it")
    silent = [side.party for side in row.sides if side.said is None]
    if silent and row.due:
        was = ("was" if len(silent) == 1 else "were") if row.over else "is"
        told.append(f"{' and '.join(silent)} {was} to report until {row.due}")
    told += [_opened(each) for each in row.disputes]
    if row.relation == "disagree" and not row.disputes:
        told.append("nobody has said why")
    return "; ".join(told).replace("has 1 other reports", "has 1 other report")


def _opened(dispute: Disputed) -> str:
    """Return how a discrepancy stands, and, while it is open, who looks into it until when."""
    told = f"discrepancy {dispute.state}: {dispute.body.cause}"
    if dispute.state == "closed":
        return told
    by = f"{told}, looked into by {looks(dispute)}"
    return f"{by} until {until(dispute)}" if dispute.body.until else by


def _differs(row: Row, what: Difference) -> str:
    words = _DIFFERS[what]
    one, other = [each.said.figure if each.said else None for each in row.sides]
    if one is None or other is None or what == "figure":
        return words
    pairs = {
        "unit": (one.unit, other.unit),
        "definition": (one.definition, other.definition),
        "period": (one.counted, other.counted),
    }
    a, b = pairs[what]
    return f"{words}: {quoted(a, '“”')} and {quoted(b, '“”')}"


def stands(planned: Planned) -> str:
    """Return whether a programme is agreed, and who has still to hold it."""
    if planned.state == "unknown":
        return "nobody holds a programme of this name"
    if planned.state == "planned":
        waits = " and ".join(planned.waits)
        return f"planned by {' and '.join(planned.holds)}, not agreed: {waits} does not hold it"
    other = " and ".join([party for party, _ in planned.proposes])
    paper = f", of {' and '.join(planned.on_paper)} on paper" if planned.on_paper else ""
    return f"agreed{paper}{f'; {other} holds other words by now' if other else ''}"


def rests(planned: Planned) -> str:
    """Return what a programme rests on."""
    if planned.free:
        return f"binds nobody: {planned.free}"
    return f"commitments, which bind: {planned.binds}"


def told_of(dispute: Disputed) -> str:
    """Return how far a discrepancy is settled."""
    settled = "; ".join(
        [
            f"{party}{' (on paper)' if paper else ''}: {one_line(why)}"
            for party, why, paper in dispute.settled
        ]
    )
    waits = f"waits for {' and '.join(dispute.waits)}" if dispute.waits else ""
    vain = [
        f"that {one_line(who)} of {party} holds it to be settled counts for nothing: "
        f"{one_line(why)}"
        for party, who, why in dispute.powerless
    ]
    return "; ".join(filter(None, (dispute.state, settled, waits, *vain)))


def until(dispute: Disputed) -> str:
    """Return until when a discrepancy is to be looked into: a day, where the whole of it counts."""
    day, _, time = dispute.body.until.partition("T")
    return day if time in {"", _END} else instant_in_words(dispute.body.until)


def looks(dispute: Disputed) -> str:
    """Return who looks into a discrepancy."""
    return one_line(f"{dispute.body.body or 'who acts'} of {dispute.body.party}")


def counts(found: Mirror) -> dict[Relation, int]:
    """Return how many rows there are of each relation, of all relations."""
    return {each: sum(row.relation == each for row in found.rows) for each in SHORT}


def named(life: Life) -> dict[str, str]:
    """Return what the parties are called in words."""
    return {each.party: one_line(each.words) for each in life.genesis.parties}
