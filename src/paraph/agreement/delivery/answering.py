"""Answering: who says for a party that a discrepancy is settled, and who has no power to."""

from __future__ import annotations

from collections.abc import Mapping

from paraph.agreement import steps
from paraph.agreement.act import Author
from paraph.agreement.delivery.programmes import programmes
from paraph.agreement.event import Event
from paraph.agreement.life import Life
from paraph.agreement.standing_for import Acting, acting, acting_at_first


def answers_not(life: Life, about: steps.Discrepancy, author: Author, at: str) -> str:
    """Return why somebody may not settle a discrepancy for their party, or nothing.

    Who answers for the programme does, or who acts for the party: whoever opens a discrepancy names
    who looks into it, and could name themselves.
    """
    return _why(acting(life), _bodies(life, about.programme), about, author, at)


def without_power(life: Life) -> Mapping[str, str]:
    """Return the settlements of their own party that nobody made who may, by act, each with why.

    Each is judged as it stood then. What a party does at home that acts on paper nobody knows.
    """
    if not any(isinstance(each.body, steps.Resolve) for each in life.past):
        return {}
    opened: dict[str, steps.Discrepancy] = {}
    found: dict[str, str] = {}
    so_far, before = acting_at_first(life), list[Event]()
    answering: dict[str, frozenset[tuple[str, str]]] = {}
    for event in life.past:
        match event.body:
            case steps.Discrepancy() as body:
                opened[event.act] = body
            case steps.Programme():
                answering = {}
            case steps.Resolve(act) if act in opened and event.party == event.log:
                about = opened[act]
                if about.programme not in answering:
                    then = life._replace(events=tuple(before))
                    answering[about.programme] = _bodies(then, about.programme)
                bodies = answering[about.programme]
                if why := _why(so_far, bodies, about, event.by, event.made):
                    found[event.act] = why
            case _:
                pass
        so_far.take(event)
        before.append(event)
    return found


def _bodies(life: Life, name: str) -> frozenset[tuple[str, str]]:
    """Return which body of which party answers for a programme."""
    return frozenset(
        [
            (one.party, one.body)
            for each in programmes(life)
            if each.name == name
            for one in each.body.responsible
        ]
    )


def _why(
    found: Acting,
    answering: frozenset[tuple[str, str]],
    about: steps.Discrepancy,
    author: Author,
    at: str,
) -> str:
    if author.body and (author.party, author.body) in answering:
        return ""
    why = found.lacks("consent", about, author, at, ())
    bodies = sorted(body for party, body in answering if party == author.party)
    return f"{why}; {' or '.join(bodies)} answers for it" if why and bodies else why
