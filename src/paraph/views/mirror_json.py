"""The mirror table as JSON, in a form that is documented and does not change within a version."""

from __future__ import annotations

import json
from typing import Any

from paraph.agreement.delivery.discrepancies import Disputed
from paraph.agreement.delivery.mirror import Mirror, Row, Side
from paraph.agreement.delivery.programmes import Planned
from paraph.agreement.delivery.reports import Said
from paraph.agreement.figure import per_cent
from paraph.agreement.life import Life

FORM = "paraph.mirror/1"


def mirror_json(life: Life, found: Mirror, agreement: str) -> str:
    """Return the mirror table as JSON: docs/reference/schema/paraph.mirror-1.json has its form."""
    return json.dumps(_table(life, found, agreement), ensure_ascii=False, indent=2)


def _table(life: Life, found: Mirror, agreement: str) -> dict[str, Any]:
    return {
        "form": FORM,
        "agreement": agreement,
        "title": life.genesis.title,
        "at": life.now,
        "parties": list(life.parties),
        "programmes": [programme_json(each) for each in found.programmes],
        "rows": [_row(each) for each in found.rows],
        "discrepancies": [_dispute(each) for each in found.disputes],
    }


def programme_json(planned: Planned) -> dict[str, Any]:
    """Return a programme as a member of the mirror table or of a dossier."""
    body = planned.body
    return {
        "programme": planned.name,
        "title": body.title,
        "field": body.field,
        "state": planned.state,
        "act": planned.act,
        "text_set": planned.text_set,
        "holds": list(planned.holds),
        "on_paper": list(planned.on_paper),
        "waits": list(planned.waits),
        "proposes": [{"party": party, "act": act} for party, act in planned.proposes],
        "binds": not planned.free,
        "why": planned.free or planned.binds,
        "responsible": [each._asdict() for each in body.responsible],
        "indicators": [each._asdict() for each in body.indicators],
        "commitments": [
            {"span": each.span._asdict() if each.span.text else None, "norm": each.norm}
            for each in body.commitments
        ],
    }


def _row(row: Row) -> dict[str, Any]:
    apart = row.gap
    return {
        **row.place._asdict(),
        "sides": [_side(each) for each in row.sides],
        "relation": row.relation,
        "gap": None if apart is None else f"{apart.numerator}/{apart.denominator}",
        "gap_percent": None if apart is None else per_cent(apart),
        "tolerance": row.tolerance,
        "differs": list(row.differs),
        "due": row.due,
        "over": row.over,
        "discrepancies": [each.act for each in row.disputes],
    }


def _side(side: Side) -> dict[str, Any]:
    return {
        "party": side.party,
        "report": None if side.said is None else _said(side.said),
        "others": [_said(each) for each in side.others],
        "departs": list(side.departs),
    }


def _said(said: Said) -> dict[str, Any]:
    told = said.figure
    return {
        "act": said.act,
        "on": said.on,
        "reported": said.reported,
        "entered_by": said.log,
        "counts": not said.idle,
        "why_not": said.idle,
        "figure": told.figure,
        "unit": told.unit,
        "definition": told.definition,
        "counted": told.counted,
        "words": told.words,
        "papers": list(told.papers),
        "evidence": list(told.evidence),
    }


def _dispute(each: Disputed) -> dict[str, Any]:
    return {
        "act": each.act,
        "opened_by": each.party,
        "on": each.on,
        "reported": each.reported,
        **each.place._asdict(),
        "between": list(each.body.between),
        "cause": each.body.cause,
        "reason": each.body.reason,
        "party": each.body.party,
        "body": each.body.body,
        "until": each.body.until,
        "state": each.state,
        "waits": list(each.waits),
        "settled": [
            {"party": party, "reason": why, "reported": paper} for party, why, paper in each.settled
        ],
        "powerless": [
            {"party": party, "by": who, "why": why} for party, who, why in each.powerless
        ],
    }
