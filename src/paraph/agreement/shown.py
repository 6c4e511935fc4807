"""Shown: the account of a text that whoever signs it is shown first, and names in the signature."""

from __future__ import annotations

import json
from hashlib import sha256

from paraph.agreement.chain import Reached
from paraph.agreement.judged import Open

FORM = "paraph.shown/1"


def shown(text_set: str, approved: str, way: Reached) -> bytes:
    """Return the account of how a set was reached from the approved one, in its one form.

    It is JSON in ASCII, sorted, without blanks: the two sets, whether all is within the mandate,
    the net changes that are proved by class, those that somebody answers for with the act, those
    that nothing covers, and what else speaks against it. Equal ways have equal accounts.
    """
    account = {
        "answered": [{**_change(each), "act": act} for each, act in way.answered],
        "approved": approved,
        "findings": [each._asdict() for each in way.findings],
        "open": [_change(each) for each in way.open],
        "proved": dict(way.proved),
        "shown": FORM,
        "text_set": text_set,
        "within": way.within,
    }
    return json.dumps(account, ensure_ascii=True, separators=(",", ":"), sort_keys=True).encode()


def shown_digest(text_set: str, approved: str, way: Reached) -> str:
    """Return the digest by which a signature names the account."""
    return f"sha256:{sha256(shown(text_set, approved, way)).hexdigest()}"


def _change(change: Open) -> dict[str, str]:
    return {
        "at": change.at,
        "change": change.change,
        "new": change.new,
        "old": change.old,
        "text": change.text,
        "why": change.why,
    }
