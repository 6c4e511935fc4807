"""Standing for: who may take a step for a party, by its procedure or as is usual."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from paraph.agreement import steps
from paraph.agreement.act import Act, Author
from paraph.agreement.life import Life
from paraph.agreement.tracks.signature import Powers, Representing

_ENDING = frozenset(
    (
        "notice",
        "withdrawal-of-notice",
        "suspension",
        "resumption",
        "termination",
        "prolongation",
    )
)
_STEPS: Mapping[type, str] = MappingProxyType(
    {steps.Issue: "issue", steps.Fix: "fix", steps.Adopt: "adopt"}
)
_REQUIRED = "required"


def step_of(body: object) -> str:
    """Return by which name a procedure says who takes such a step, or nothing: anybody may."""
    match body:
        case steps.Rectify(step):
            return "correct" if step in {"agreed", "done"} else ""
        case steps.Instrument("notification-received"):
            return ""  # whoever it comes to
        case steps.Instrument(instrument):
            return "end" if instrument in _ENDING else "consent"
        case _:
            return _STEPS.get(type(body), "")


def may_not(life: Life, act: Act) -> str:
    """Return why somebody may not take a step for their party, or nothing.

    Where the procedure names bodies, they alone. Else a body that decides, an office or full powers
    (VCLT 7, 67(2)), or a mandate to sign, but where powers are required: that is for the signature
    alone. A decision is issued by nobody to whom it gives a mandate.
    """
    step, author = step_of(act.body), act.author
    if not step:
        return ""
    bodies = dict(life.procedure.bodies).get(step, ())
    if bodies:
        named = " or ".join(bodies)
        return "" if author.body in bodies else f"the procedure names {named} for that"
    deciding = [each.decides for each in life.genesis.parties if each.party == author.party]
    if not deciding or not deciding[0] or author.body in deciding[0]:
        return ""
    if isinstance(act.body, steps.Issue):
        return _granted_to(life, act.body.act, author)
    if _empowered(life, act) or (life.procedure.powers != _REQUIRED and _mandated(life, author)):
        return ""
    return f"nothing shows that {author.body or author.person} acts for {author.party} in that"


def _empowered(life: Life, act: Act) -> bool:
    """Whether an office or full powers for such an act let somebody act for their party."""
    powers, author = Powers(life.past, life.genesis.parties), act.author
    kinds = {act.kind, getattr(act.body, "instrument", act.kind)}
    asked = [Representing(author.party, author.person, each, act.at) for each in kinds]
    return any(powers.of(each, "") for each in asked)


def _granted_to(life: Life, decision: str, author: Author) -> str:
    """Return that a decision grants a mandate to somebody, who would issue it; or nothing."""
    for each in life.authorities:
        granted = each.granted
        if granted.act == decision and not granted.mandate.grantees.isdisjoint(
            {author.person, author.body}
        ):
            return f"{author.body or author.person} would issue the decision that empowers it"
    return ""


def _mandated(life: Life, author: Author) -> bool:
    """Whether somebody was given a mandate to sign for their party that is not revoked."""
    return any(
        each.granted.party == author.party
        and each.state != "revoked"
        and "sign" in each.granted.mandate.powers
        and not each.granted.mandate.grantees.isdisjoint({author.person, author.body})
        for each in life.authorities
    )
