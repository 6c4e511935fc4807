"""Reserved: what keeps a party from a reservation, or from an answer to one (VCLT 19-23)."""

from __future__ import annotations

import sys

from paraph.agreement import steps
from paraph.agreement.act import Act
from paraph.agreement.entry import HOLDS, Standing, outside
from paraph.agreement.event import Event
from paraph.agreement.force.days import days_told
from paraph.agreement.life import Life
from paraph.agreement.order import after_consent
from paraph.agreement.tracks.reservations import Reservation, forbidden

_OWN = frozenset(("confirmed", "withdrawn"))
_OBJECTS = frozenset(("objected", "opposed"))


def may_reserve(life: Life, act: Act) -> Standing:
    """A reservation is made to a text that is signed, before consent to it is expressed (19)."""
    body, party = act.body, act.author.party
    if not isinstance(body, steps.Reserve):
        raise TypeError(body)
    if act.text_set != life.current:
        return outside("text", "it is to another text set than the one that the agreement is about")
    own = [each for each in life.signatures if each.party == party and each.signed]
    if body.moment != "accession" and not any(each.text_set == act.text_set for each in own):
        return outside("signature", f"{party} has not signed the text that it reserves on")
    return HOLDS if body.reserving == "declaration" else _may_modify(life, act, body)


def _may_modify(life: Life, act: Act, body: steps.Reserve) -> Standing:
    party = act.author.party
    if life.reserving and all(forbidden(each, body.provisions) for each in life.reserving):
        return outside("prohibited", f"the text prohibits it: {life.reserving[0]} (VCLT 19)")
    done = next((each for each in life.consents if each.party == party), None)
    expressed = done is not None and done.state in {"expressed", "bound"} and done.on
    if done and expressed and days_told(body.on).first > days_told(done.on).last:
        return outside("late", f"{party} has expressed its consent on {done.on} (VCLT 19)")
    if done and after_consent(_next(act, body), life.events, done.expressing):
        why = f"the consent of {party} stands in the record before it, whatever day it is told of"
        return outside(
            "late", f"{why}: one that has had no effect yet is corrected first (VCLT 19)"
        )
    return HOLDS


def _next(act: Act, body: steps.Reserve) -> Event:
    """Return what an act would be, at the end of the log of its party."""
    own = act.author.party
    return Event(
        "", own, act.author, act.kind, body, act.text_set, body.on, act.at, (), "",
        reported=False, checked=False, standing=HOLDS, place=sys.maxsize, seen=act.seen,
    )  # fmt: skip


def may_respond(life: Life, act: Act) -> Standing:
    """Others accept, object and receive; who made it confirms and withdraws it (VCLT 20-23)."""
    body, party = act.body, act.author.party
    if not isinstance(body, steps.Respond):
        raise TypeError(body)
    made = next((each for each in life.reservations if each.act == body.act), None)
    if made is None:
        return _may_answer_back(life, body, party)
    own = made.party == party
    if own != (body.response in _OWN):
        who = f"another party than {made.party}" if own else f"{made.party} alone"
        return outside("party", f"{who} says that {made.called} is {body.response}")
    if made.state == "withdrawn":
        return outside("reservation", f"{made.called} was withdrawn on {made.withdrawn}")
    if body.response == "confirmed" and made.moment != "signature":
        return outside("reservation", "only what is reserved on signature is confirmed (VCLT 23)")
    return _may_object(made, body, party) if body.response in _OBJECTS else HOLDS


def _may_object(made: Reservation, body: steps.Respond, party: str) -> Standing:
    stood = next((each for each in made.answers if each.party == party), None)
    if made.reserving == "declaration" and body.response == "opposed":
        return outside("reservation", "no entry into force is opposed because of a declaration")
    if stood is not None and stood.agrees:
        return outside("answered", f"{party} has accepted it on {stood.on} (VCLT 20)")
    if stood is not None and stood.standing == "objected" and body.response == "opposed":
        return outside("answered", "an objection is not made wider afterwards")
    return HOLDS


def _may_answer_back(life: Life, body: steps.Respond, party: str) -> Standing:
    """An objection is withdrawn by who made it, and a withdrawal is received by the others."""
    said = next((each for each in life.events if each.act == body.act), None)
    response = said.body.response if said and isinstance(said.body, steps.Respond) else ""
    if said is None or not response:
        return outside("reservation", "that act is no reservation to this text, and no answer")
    own = said.party == party
    if response in _OBJECTS and body.response == "withdrawn":
        return HOLDS if own else outside("party", f"{said.party} withdraws its own objection")
    if response == "withdrawn" and body.response == "received":
        return outside("party", "another party receives a withdrawal") if own else HOLDS
    return outside("reservation", f"an answer that it is {response} is not {body.response}")
