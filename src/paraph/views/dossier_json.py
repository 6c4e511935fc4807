"""The dossier as JSON, in a form that is documented and does not change within a version."""

from __future__ import annotations

import json
from typing import Any

from paraph.agreement.delivery.programmes import programmes
from paraph.agreement.life import Life
from paraph.agreement.missing import missing
from paraph.views.mirror_json import programme_json

FORM = "paraph.dossier/1"


def dossier_json(life: Life, agreement: str) -> str:
    """Return where an agreement stands as JSON: docs/reference/dossier.md has its members."""
    return json.dumps(_table(life, agreement), ensure_ascii=False, indent=2)


def _table(life: Life, agreement: str) -> dict[str, Any]:
    return {
        "form": FORM,
        "agreement": agreement,
        "title": life.genesis.title,
        "procedure": life.procedure.name,
        "at": life.now,
        "text_set": life.current,
        "texts": [_plain(each) for each in life.texts],
        "clearances": [_plain(each) | {"agrees": each.agrees} for each in life.clearances],
        "mandates": [
            {
                "mandate": each.ref,
                "party": each.granted.party,
                "text_set": each.granted.mandate.text_set,
                "grantees": sorted(each.granted.mandate.grantees),
                "powers": sorted(each.granted.mandate.powers),
                "state": each.state,
                "uses": list(each.uses),
                "number": each.number,
                "reference": each.reference,
                "reported": each.granted.reported,
            }
            for each in life.authorities
        ],
        "signatures": [_plain(each) for each in life.signatures],
        "consents": [_plain(each) for each in life.consents],
        "force": {
            "state": life.force.state,
            "why": life.force.why,
            "accepted": life.force.accepted,
            "derived": _derived(life),
            "by_hand": _plain(life.force.by_hand),
        },
        "registration": _plain(life.registration),
        "programmes": [programme_json(each) for each in programmes(life)],
        "missing": [_plain(each) for each in missing(life)],
        "events": [
            {
                "act": each.act,
                "party": each.party,
                "kind": each.kind,
                "text_set": each.text_set,
                "on": each.on,
                "reported": each.reported,
                "checked": each.checked,
                "stands": each.standing.within,
            }
            for each in life.events
        ],
    }


def _derived(life: Life) -> dict[str, Any] | None:
    """Return the derived entry into force: its days, its steps, what it waits for."""
    derived = life.force.derivation
    if derived is None:
        return None
    days = derived.days
    return {
        "days": None if days is None else [days.first.isoformat(), days.last.isoformat()],
        "words": str(derived),
        "steps": list(derived.steps),
        "waiting": list(derived.waiting),
    }


def _plain(value: Any) -> Any:  # noqa: ANN401 - what a track holds
    """Return named tuples as objects, by the names of their members."""
    if hasattr(value, "_asdict"):
        return {name: _plain(each) for name, each in value._asdict().items()}
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    return value
