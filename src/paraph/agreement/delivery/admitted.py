"""Admitted: whether a step of delivery may be taken as the life stands."""

from __future__ import annotations

from paraph.agreement import steps
from paraph.agreement.act import Act
from paraph.agreement.delivery.answering import answers_not
from paraph.agreement.delivery.mirror import Row, mirror
from paraph.agreement.delivery.programmes import programmes, unaccepted, unbound
from paraph.agreement.delivery.reports import Place
from paraph.agreement.entry import HOLDS, Standing, outside
from paraph.agreement.life import Life
from paraph.agreement.period import ONCE, day_of, every_of, last_day

_DAY = 10  # characters of one


def may_plan(life: Life, act: Act) -> Standing:
    """What is to be delivered rests on a text that binds; without commitments it is a plan."""
    body = act.body
    if not isinstance(body, steps.Programme):
        raise TypeError(body)
    parties = {each.party for each in body.responsible}
    if lost := sorted(parties - {*life.parties}):
        return outside("party", f"{lost[0]} is no party of this agreement")
    if act.author.party not in parties:
        return outside("party", f"no body of {act.author.party} is responsible in it")
    if why := unaccepted(life, body):
        return outside("norm", why)
    if body.commitments and (why := unbound(life, body, act.text_set)):
        plan = "without commitments it may be held as a plan"
        return outside("force", f"{why}; {plan}")
    return HOLDS


def may_deliver(life: Life, act: Act) -> Standing:
    """A party reports for itself, on what the programme counts, of a period that is over."""
    body, party = act.body, act.author.party
    if not isinstance(body, steps.Deliver):
        raise TypeError(body)
    planned = next((each for each in programmes(life) if each.name == body.programme), None)
    if planned is None or planned.state == "unknown":
        return outside("programme", f"no party holds a programme {body.programme}")
    if party not in {each.party for each in planned.body.responsible}:
        return outside("party", f"no body of {party} is responsible in {body.programme}")
    for each in body.figures:
        known = planned.indicator(each.indicator)
        if known is None:
            why = f"{body.programme} counts no {each.indicator}"
            return outside("indicator", why)
        if known.every != every_of(body.period):
            why = f"{each.indicator} is told by the {known.every}, and not of {body.period}"
            return outside("period", why.replace("by the once", "once"))
    if body.period != ONCE and last_day(body.period) >= day_of(act.at[:_DAY]):
        return outside("period", f"{body.period} is not over")
    return HOLDS


def may_dispute(life: Life, act: Act) -> Standing:
    """A discrepancy is of reports that stand, between the two parties that made them."""
    body = act.body
    if not isinstance(body, steps.Discrepancy):
        raise TypeError(body)
    row = row_of(life, Place(body.programme, body.indicator, body.period), body.between)
    if row is None:
        return outside("row", "nobody has reported on that, and nothing was due")
    if act.author.party not in body.between:
        return outside("party", f"it is between {' and '.join(body.between)}")
    if body.party not in body.between:
        return outside("party", f"{body.party} is neither of the two")
    if row.relation == "agree":
        return outside("row", "the figures agree")
    if {*body.deliveries} != {*deliveries(row)}:
        return outside("deliveries", "these are not the reports that count now")
    return HOLDS


def may_resolve(life: Life, act: Act) -> Standing:
    """Each of the two says for itself that a discrepancy is settled, as the figures stand."""
    body = act.body
    if not isinstance(body, steps.Resolve):
        raise TypeError(body)
    opened = next((each for each in mirror(life).disputes if each.act == body.act), None)
    if opened is None:
        return outside("discrepancy", "that act opens no discrepancy")
    if act.author.party not in opened.body.between:
        return outside("party", f"it is between {' and '.join(opened.body.between)}")
    if why := answers_not(life, opened.body, act.author, act.at):
        return outside("power", why)
    row = row_of(life, opened.place, opened.body.between)
    if row is None or {*body.deliveries} != {*deliveries(row)}:
        return outside("deliveries", "these are not the reports that count now")
    return HOLDS


def row_of(life: Life, place: Place, between: tuple[str, ...]) -> Row | None:
    """Return the row of two parties at a place, or none."""
    for row in mirror(life).rows:
        if row.place == place and {each.party for each in row.sides} == {*between}:
            return row
    return None


def deliveries(row: Row) -> tuple[str, ...]:
    """Return the acts whose figures count in a row, sorted."""
    return tuple(sorted({side.said.act for side in row.sides if side.said is not None}))
