"""The dossier as JSON, in a form that is documented and does not change within a version."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from paraph.agreement import steps
from paraph.agreement.delivery.programmes import programmes
from paraph.agreement.event import Event
from paraph.agreement.force.days import Days
from paraph.agreement.force.derive import Derivation
from paraph.agreement.life import Life
from paraph.agreement.missing import missing
from paraph.agreement.norms.commitments import register
from paraph.agreement.notifications import unsent
from paraph.agreement.said.gathered import Gathered
from paraph.agreement.tracks.reservations import Reservation
from paraph.agreement.tracks.text import Fixed
from paraph.views.commitment_json import norm_json
from paraph.views.mirror_json import programme_json
from paraph.views.sources_json import said_json

FORM = "paraph.dossier/1"


def dossier_json(life: Life, agreement: str, words: Gathered) -> str:
    """Return where an agreement stands as JSON: docs/reference/dossier.md has its members.

    `words` is who said what of it.
    """
    return json.dumps(_table(life, agreement, words), ensure_ascii=False, indent=2)


def _table(life: Life, agreement: str, words: Gathered) -> dict[str, Any]:
    claimed = unsent(life.past, life.parties)
    return {
        "form": FORM,
        "agreement": agreement,
        "title": life.genesis.title,
        "procedure": life.procedure.name,
        "at": life.now,
        "text_set": life.current,
        "withheld": [
            {"party": each.party, "place": each.place, "kind": each.kind, "moves": each.moves}
            for each in life.withheld
        ],
        "texts": [_text(each) for each in life.texts],
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
        "reservations": [_reservation(each) for each in life.reservations],
        "force": {
            "state": life.force.state,
            "why": life.force.why,
            "accepted": life.force.accepted,
            "derived": _derived(life),
            "by_hand": _plain(life.force.by_hand),
            "term": _term(life),
            "ending": _ending(life),
            "applied": _applied(life),
            "aside": list(life.force.aside),
        },
        "registration": _plain(life.registration),
        "scope": [
            {"act": each.act, **_plain(row)}
            for each in life.of_kind("scope")
            if isinstance(each.body, steps.Scope)
            for row in each.body.rows
        ],
        "relations": [
            {"act": each.act, "party": each.party, "text_set": each.text_set, **_plain(each.body)}
            for each in life.of_kind("relate")
        ],
        "questions": [*_questions(life)],
        "norms": [norm_json(each) for each in register(life)],
        "said": said_json(words) | {"left_out": words.others},
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
                "unread": each.reread.unread,
                "stands": "told by another" if each.act in claimed else _stands(each),
            }
            for each in life.events
        ],
    }


def _stands(event: Event) -> str:
    """Return whether what happened holds, or whose word alone it is."""
    if not event.ours:
        return "no party"
    if event.powerless or event.undone:
        return "taken back" if event.undone else "without powers"
    if event.unfit:
        return "no such step"
    return "told by another" if event.alleged else event.standing.within


def _reservation(made: Reservation) -> dict[str, Any]:
    """Return a reservation, how each other party stands to it, and what comes of it."""
    return {
        "act": made.act,
        "party": made.party,
        "text_set": made.text_set,
        "reserving": made.reserving,
        "moment": made.moment,
        "on": made.on,
        "provisions": list(made.provisions),
        "words": made.words,
        "state": made.state,
        "why": made.why,
        "withdrawn": made.withdrawn,
        "reported": made.reported,
        "answers": [_plain(each) for each in made.answers],
        "waits": list(made.waits),
        "between": list(made.between),
    }


def _questions(life: Life) -> Iterator[dict[str, Any]]:
    """Yield each question with its answers; one without is open."""
    answers: dict[str, list[str]] = {}
    for each in life.of_kind("reply"):
        if isinstance(each.body, steps.Reply):
            answers.setdefault(each.body.act, []).append(each.body.words)
    for each in life.of_kind("question"):
        yield {"act": each.act, **_plain(each.body), "answers": answers.get(each.act, [])}


def _derived(life: Life) -> dict[str, Any] | None:
    """Return the derived entry into force: its days, its steps, what it waits for."""
    derived = life.force.derivation
    if derived is None:
        return None
    told = _derivation(derived)
    return told | {"effect": str(derived.effect) if derived.retroactive else ""}


def _derivation(derived: Derivation) -> dict[str, Any]:
    return {
        "days": _days(derived.days),
        "words": str(derived),
        "steps": list(derived.steps),
        "waiting": list(derived.waiting),
    }


def _days(days: Days | None) -> list[str] | None:
    return None if days is None else [days.first.isoformat(), days.last.isoformat()]


def _term(life: Life) -> dict[str, str] | None:
    """Return what is read of the term, and by which act."""
    term = life.force.term
    return None if term is None else {"act": life.force.termed, "words": str(term)}


def _ending(life: Life) -> dict[str, Any] | None:
    """Return when it ends or is renewed, as far as that is known."""
    ending = life.force.ending
    if ending is None:
        return None
    return {
        "last": _days(ending.last),
        "by": ending.by,
        "perhaps": _days(ending.perhaps),
        "renewal": _days(ending.renewal),
        "notice_by": str(ending.notice_by or ""),
        "period": ending.period,
        "steps": list(ending.steps),
        "waiting": list(ending.waiting),
    }


def _applied(life: Life) -> dict[str, Any] | None:
    """Return provisional application as a clause has it."""
    applied = life.force.applied
    if applied is None:
        return None
    told = _derivation(applied.since)
    return {"act": applied.act, "parts": list(applied.parts)} | told


def _text(fixed: Fixed) -> dict[str, Any]:
    contested = fixed.contested
    return {
        "text_set": fixed.text_set,
        "state": fixed.state,
        "acts": list(fixed.acts),
        "waits": list(fixed.waits),
        "corrected": fixed.corrected,
        "late": list(fixed.late),
        "corrections": [
            {
                "text_set": each.text_set,
                "act": each.by.act,
                "since": each.since,
                "late": list(each.late),
            }
            for each in fixed.corrections
        ],
        "contested": None if contested is None else _plain(contested) | {"why": contested.why},
    }


def _plain(value: Any) -> Any:  # noqa: ANN401 - what a track holds
    """Return named tuples as objects, by the names of their members."""
    if hasattr(value, "_asdict"):
        return {name: _plain(each) for name, each in value._asdict().items()}
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    return value
