"""Demands: what the desk asks of an act beyond what the record does, as a mistake stays."""

from __future__ import annotations

from datetime import datetime, timedelta

from paraph.agreement import act as acts
from paraph.agreement.act import Act, Party
from paraph.desk.matter import Matter
from paraph.errors import UsageError

_OF_A_SET = frozenset(
    ("amend", "ask-clearance", "clear", "decide", "initial", "publish", "sign"),
)
"""Facts that are about a text set."""
_OF_KEYS = frozenset(("appoint", "revoke-key", "root-keys"))
_TAKING = ("revoke-key", "revoke-mandate")
_AHEAD = timedelta(days=1)
"""How far another clock, or another calendar, may be ahead of this one."""


def demand_likely(matter: Matter, act: Act, now: str) -> None:
    """Refuse an act that says what cannot be, as far as this node can tell.

    Raises:
        UsageError: a report names a party that is none, no text set where its fact is about one, no
            second person, an empty paper or a day to come; a key is revoked since a time to come.
    """
    match act.body:
        case acts.Report():
            _demand_fact(matter, act, act.body, now)
        case acts.RevokeKey(compromised_since=since) if since > _tomorrow(now):
            raise UsageError(
                f"{since} is yet to come: say since when others may have the key, or leave it out"
            )
        case _:
            pass


def doubts(matter: Matter, act: Act) -> str:
    """Return which doubt an act casts on every signature of the node's party, or nothing."""
    body = act.body
    if isinstance(body, acts.Report) and body.checked and body.fact in _TAKING:
        return (
            f"a {body.fact} on paper may take away what signatures of {matter.party} rest on: "
            "`paraph verify` answers undetermined from now on"
        )
    return ""


def _demand_fact(matter: Matter, act: Act, report: acts.Report, now: str) -> None:
    party = _party(matter, report.by.party)
    if report.fact in _OF_KEYS and not party.keys:
        raise UsageError(f"{party.party} has no keys in this agreement, so no {report.fact} of it")
    if report.fact in _OF_A_SET and not act.text_set:
        raise UsageError(f"say by --set which text set the {report.fact} is about")
    if report.checked == act.author.person:
        raise UsageError(
            f"{report.checked} enters the paper: --checked names a second person, who signs too"
        )
    if matter.held.blobs.get(report.paper) == b"":
        raise UsageError("the paper is an empty file")
    if report.on > _tomorrow(now)[: len(report.on)]:
        raise UsageError(f"{report.on} is yet to come: --on says when it was done")


def _party(matter: Matter, name: str) -> Party:
    parties = {each.party: each for each in matter.genesis.parties}
    if name not in parties:
        raise UsageError(f"{name!r} is no party of this agreement: {', '.join(parties)}")
    return parties[name]


def _tomorrow(now: str) -> str:
    return (datetime.fromisoformat(now) + _AHEAD).strftime("%Y-%m-%dT%H:%M:%SZ")
