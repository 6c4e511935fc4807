"""Relayed: quotations of which somebody says that another one said them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from paraph.language.speech.table import speech
from paraph.press.clausal import EMPTY
from paraph.press.cue import Cue
from paraph.press.tail import outlet_of

_OBJECT = re.compile(r"(?:[ ](?:[\w’'-]+[ ]){0,2}[\w’'-]+)?")
"""Who was told, behind the verb of the other one."""


def relayed(words: str, cue: Cue, after: Sequence[Cue], stop: int, code: str) -> Cue | None:
    """Return the cue of whom a quotation before a cue is of, where that only tells that they spoke.

    '"I did not sign it," Orlova said Berg told her' is Berg's, through Orlova. What stands behind
    the second verb is at most who was told: else it is what the first one says besides.
    """
    if cue.form != "says" or cue.subject is None or cue.subject.start > cue.verb[0]:
        return None
    that = re.compile(rf"[ ](?:{speech(code).that}[ ])?")
    for other in after:
        begins = min(other.start, other.subject.start) if other.subject is not None else 0
        rest = words[other.end : stop]
        object_ = _OBJECT.match(rest)
        ends = object_ is not None and EMPTY.fullmatch(rest, object_.end()) is not None
        if other.form == "says" and ends and begins and that.fullmatch(words, cue.verb[1], begins):
            chain = (outlet_of(cue.subject), *other.chain)
            return other._replace(start=cue.start, form="quoted", chain=chain, cited=True)
    return None
