"""Governing: what becomes of a clause by the verb, the noun or the word that it hangs on."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal, TypeAlias

from paraph.language.happening.withholding import WITHHOLDING

Governed: TypeAlias = Literal["told", "believed", "open", "false"]


def governed(before: str, code: str) -> Governed:
    """Return whether a clause is told as so, by what stands before its verb, in small letters.

    It is `false` where that denies it, `believed` where somebody only thinks, doubts, hopes or jokes
    that it is so, and `open` where it is unlikely, hearsay, or of a film or a dream.
    """
    held = WITHHOLDING[code]
    opening = [match.start() for match in held.that.finditer(before)]
    head = before[: opening[-1]] if opening else before
    head = held.moving.split(head.rstrip(" ,"))[-1]
    if held.made_up.search(before) or held.unlikely.search(before):
        return "open"
    if held.wrongly.search(head if opening else head.rstrip()):
        return "false"
    if not opening:
        return "told" if held.bare.search(before) is None else "believed"
    false = list(held.false.finditer(head))
    if false and held.plain.search(head, false[-1].end()) is None:
        return "open" if held.perhaps.search(head[: false[-1].start()]) else "false"
    thought = [*held.doubting.finditer(head), *held.believing.finditer(head)]
    if thought and held.plain.search(head, max(each.end() for each in thought)) is None:
        return "believed"
    return "open" if held.hearsay.search(head) else "told"


def is_doubted(before: str, code: str) -> bool:
    """Whether what stands before a verb, in small letters, doubts that it is or will be so."""
    held, hangs = WITHHOLDING[code], governed(before, code)
    if hangs not in {"open", "believed"}:
        return False
    return (held.unlikely.search(before) or held.doubting.search(before)) is not None


def is_said(before: str, code: str) -> bool:
    """Whether words in small letters have a verb of saying, or of claiming, with its clause."""
    held = WITHHOLDING[code]
    opening = [match.start() for match in held.that.finditer(before)]
    return bool(opening) and held.plain.search(before[: opening[-1]]) is not None


def is_believed_behind(behind: str, code: str) -> bool:
    """Whether the sentence ends by telling who thinks so, in small letters: ", he believes"."""
    return _thinks(code).search(behind) is not None


@cache
def _thinks(code: str) -> re.Pattern[str]:
    """Return how a clause ends in whose end somebody is told to think, doubt or hope it."""
    held = WITHHOLDING[code]
    verbs = f"{held.believing.pattern}|{held.doubting.pattern}"
    return re.compile(rf",\s(?:[\w’'-]+\s){{0,3}}(?:{verbs})(?:[\s-][\w’'-]+){{0,3}}\W*$")
