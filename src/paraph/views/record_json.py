"""The answer on a record as JSON, for programs: the same facts as the words."""

from __future__ import annotations

import json
from typing import Any

from paraph.agreement.act import Report, RevokeKey, RootKeys
from paraph.agreement.chain import Reached
from paraph.agreement.entry import Entry
from paraph.agreement.judged import Open
from paraph.agreement.mandates import Mandates
from paraph.agreement.origin import said_of
from paraph.agreement.state import State
from paraph.proof.proof import RULES
from paraph.record.log import Log, Withheld
from paraph.record.net import Net
from paraph.record.verify import Signed, Verified, on_paper
from paraph.views.objection_lines import objections
from paraph.views.origin_lines import doubt_of, origins_of

SCHEMA = "paraph-verified/1"


def verified_json(verified: Verified) -> str:
    """Return the answer as one JSON object and a line feed.

    docs/reference/verify.md says what its members are.
    """
    state = verified.state
    whole = {
        "schema": SCHEMA,
        "result": verified.result,
        "code": verified.code,
        "why": verified.why,
        "findings": [each._asdict() for each in verified.findings],
        "agreement": state.agreement if state else "",
        "title": verified.genesis.title if verified.genesis else "",
        "procedure": {
            "name": verified.genesis.procedure if verified.genesis else "",
            "untold": verified.lacked.untold,
        },
        "rules": RULES,
        "tables": _tables(verified),
        "logs": [_log(each, sound=state is not None) for each in verified.logs.values()],
        "sets": list(state.texts.sets) if state else [],
        "origins": _origins(verified),
        "signatures": [_signed(each, verified) for each in verified.signatures],
        "unsigned": _unsigned(verified),
        "without_effect": _without_effect(verified),
        "reported": _reported(verified),
        "keys": _keys(verified),
        "objections": _objections(verified),
        "self_settled": {name: list(of) for name, of in state.self_settled.items()}
        if state
        else {},
    }
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def _tables(verified: Verified) -> dict[str, str]:
    """Return the tables that the mandates rest on which were signed under."""
    found: dict[str, str] = {}
    for each in verified.signatures:
        of = verified.state.mandates.named(each.entry) if verified.state else None
        found |= of.mandate.tables if of else {}
    return found


def _log(log: Log, *, sound: bool) -> dict[str, Any]:
    """Return how far a log goes; what proves its time only where its heads are `sound`."""
    size = len(log.entries)
    return {
        "party": log.party,
        "size": size,
        "root": f"sha256:{log.tree.root(size).hex()}",
        "proven_by": log.until(size - 1) if sound else "",
        "withheld": [
            {"place": place, "kind": each.kind}
            for place, each in enumerate(log.entries)
            if isinstance(each, Withheld)
        ],
    }


def _origins(verified: Verified) -> list[dict[str, Any]]:
    """Return of each text from which files it was read, how, and what nobody took on trust."""
    if verified.state is None:
        return []
    return [
        {
            "text": text,
            "doubt": doubt_of(origins),
            "files": [
                {
                    "file": each.source.file,
                    "format": each.source.format,
                    "reader": each.source.reader,
                    "said": said_of(each.source),
                    "author": each.author._asdict(),
                }
                for each in dict.fromkeys(origins)
            ],
        }
        for text, origins in origins_of(verified.entries, verified.state).items()
    ]


def _signed(signed: Signed, verified: Verified) -> dict[str, Any]:
    entry, standing = signed.entry, signed.standing
    lacks = verified.lacked.by_act.get(entry.id)
    granted = verified.state.mandates.named(entry) if verified.state else None
    return {
        "act": entry.id,
        "party": entry.party,
        "author": entry.act.author._asdict(),
        "people": _people(entry, verified),
        "text_set": entry.act.text_set,
        "under": entry.act.under,
        "approved": granted.mandate.text_set if granted else "",
        "approved_by": _approvals(entry, verified) if granted else [],
        "reported": granted.reported if granted else False,
        "conclusive": granted.mandate.conclusive if granted else False,
        "within": standing.within,
        "code": standing.code,
        "why": standing.why,
        "counts": signed.counts,
        "lacked": {"code": lacks.code, "why": lacks.why} if lacks else None,
        "claimed": entry.act.at,
        "proven": entry.proven._asdict(),
        "way": _way(standing.reached) if standing.reached else None,
        "net": [_net(each) for each in signed.net],
    }


def _people(entry: Entry, verified: Verified) -> dict[str, list[str]]:
    """Return all who signed an act, the author among them, each with the bodies they act for."""
    found = verified.state.signatories(entry) if verified.state else {}
    return {person: sorted(bodies) for person, bodies in sorted(found.items())}


def _approvals(signature: Entry, verified: Verified) -> list[dict[str, Any]]:
    """Return the act that granted a mandate, and those that passed it on, with who and when."""
    mandates = verified.state.mandates if verified.state else Mandates()
    by_id = {each.id: each for each in verified.entries if each.party == signature.party}
    acts = [
        by_id[mandates.granted[ref].act] for ref in reversed(mandates.line(signature.act.under))
    ]
    return [
        {
            "act": each.id,
            "kind": each.act.kind,
            "author": each.act.author._asdict(),
            "people": _people(each, verified),
            "claimed": each.act.at,
            "proven": each.proven._asdict(),
        }
        for each in acts
    ]


def _unsigned(verified: Verified) -> list[dict[str, Any]]:
    """Return which parties have not signed, also on paper, and whether their logs are here."""
    state = verified.state
    signed = {each.entry.party for each in verified.signatures}
    reported = on_paper(verified.entries, state) if state else {}
    return [
        {"party": each.party, "log": each.party in verified.logs}
        for each in (verified.genesis.parties if verified.genesis else ())
        if each.party not in (signed if each.keys else reported)
    ]


def _reported(verified: Verified) -> list[dict[str, Any]]:
    """Return what was done on paper, as who entered and who checked it say."""
    return [
        {
            "act": each.id,
            "party": each.party,
            "place": each.place,
            "entered": each.act.author._asdict(),
            "checked": body.checked,
            "fact": body.fact,
            "by": body.by._asdict(),
            "on": body.on,
            "paper": body.paper,
        }
        for each in verified.entries
        if isinstance(body := each.act.body, Report)
    ]


def _objections(verified: Verified) -> list[dict[str, Any]]:
    """Return the answers on text sets that do not agree, the last one of each body on each."""
    if verified.state is None:
        return []
    return [
        {
            "act": each.entry.id,
            "party": each.author.party,
            "place": each.entry.place,
            "author": each.author._asdict(),
            "text_set": each.entry.act.text_set,
            **each.answer._asdict(),
            "met": each.met,
        }
        for each in objections(verified.entries, verified.state)
    ]


def _keys(verified: Verified) -> list[dict[str, Any]]:
    """Return the acts by which keys were revoked, or root keys changed, since the genesis."""
    state = verified.state
    return [
        {
            "act": each.id,
            "party": each.party,
            "place": each.place,
            "kind": each.act.kind,
            "person": state.owner(each.party, body.key) if isinstance(body, RevokeKey) else "",
        }
        for each in verified.entries
        if state is not None
        and isinstance(body := each.act.body, RevokeKey | RootKeys)
        and state.standings[each.party, each.id].within == "within"
    ]


def _way(way: Reached) -> dict[str, Any]:
    return {
        "within": way.within,
        "proved": dict(way.proved),
        "answered": [{**_open(each), "act": act} for each, act in way.answered],
        "open": [_open(each) for each in way.open],
        "findings": [each._asdict() for each in way.findings],
    }


def _net(net: Net) -> dict[str, Any]:
    judged = net.judged
    return {
        "approved": net.approved,
        "component": net.component,
        "language": net.language,
        "proved": dict(judged.proved) if judged else None,
        "open": [_open(each) for each in judged.open] if judged else None,
    }


def _open(change: Open) -> dict[str, str]:
    return change._asdict()


def _without_effect(verified: Verified) -> list[dict[str, Any]]:
    state = verified.state
    if state is None:
        return []
    return [
        {"act": each.id, "party": each.party, "place": each.place, **_standing(state, each)}
        for each in verified.entries
        if state.standings[each.party, each.id].within != "within"
    ]


def _standing(state: State, entry: Entry) -> dict[str, str]:
    standing = state.standings[entry.party, entry.id]
    return {"within": standing.within, "code": standing.code, "why": standing.why}
