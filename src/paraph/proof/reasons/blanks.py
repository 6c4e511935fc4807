"""Blanks: why what fills one is open, in a sentence that names the blank and the bound."""

from __future__ import annotations

import re

from paraph.proof.reason import Reason
from paraph.proof.reasons import weights
from paraph.proof.reasons.extract import Extract
from paraph.proof.reasons.quoting import excerpt, quoted

_BLANK = re.compile(r"_{2,}|\[[^\[\]\n]{1,60}\]")


def refused(blank: str, filling: str, what: str) -> Reason:
    """Return why a filling that was taken for a completion is none: `what` the checker says."""
    said = what.removeprefix("completion: ")
    words = tuple(filter(None, (excerpt(blank), excerpt(filling))))
    return Reason("blank", words, f"The blank {quoted(blank)} {said}.", weights.BOUNDS)


def filled(side: Extract, new: str, declared: str) -> Reason | None:
    """Return why an edit that takes a blank away is open, or nothing where it takes none.

    `side` is the edit on the old side, `new` what stands there now, `declared` the blank that the
    profile declares there.
    """
    found = [
        match[0]
        for match in (_BLANK.finditer(side.text) if "_" in side.text or "[" in side.text else ())
        if match.start() < side.end and side.start < match.end()
    ]
    blank = declared or next(iter(found), "")
    if not blank or blank in new:
        return None
    filling = new.strip()
    words = tuple(filter(None, (excerpt(blank), excerpt(filling))))
    if declared:
        sentence = f"The blank {quoted(blank)} was not filled as the profile declares it."
    elif not filling:
        sentence = f"The blank {quoted(blank)} was deleted."
    else:
        sentence = f"Nothing declares what fills the blank {quoted(blank)} as it was filled."
    return Reason("blank", words, sentence, weights.BLANKS)
