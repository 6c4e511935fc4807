"""Doing: what the words around an act make of it: done, announced, planned, denied, or not told."""

from __future__ import annotations

import re

from paraph.language.happening.governing import Governed, governed, is_believed_behind, is_doubted
from paraph.language.happening.table import Happening, happening
from paraph.language.happening.withholding import WITHHOLDING, Withholding
from paraph.press.statement import Status

_BEFORE, _CLAUSE, _GOVERNS = 48, 120, 200
_APART = re.compile(r"[;:—–]|, (?=that |which |что |котор|que |qui )")
_ASIDE = re.compile(r"[ ]?([,)—–]|--)[ ]$")
_OPENS = {",": ",", ")": "(", "—": "—", "–": "–", "--": "--"}
_LONGEST, _MOST = 110, 3


def told_as(  # noqa: PLR0911 - each way in which an act is less than done
    before: str, words: str, behind: str, status: Status, code: str
) -> Status | None:
    """Return how a sentence tells an act, by what stands before its words and behind them.

    None where nobody knows whether it is so. What stands in an aside parts nothing: "was not,
    contrary to reports, signed".
    """
    told, held = happening(code), WITHHOLDING[code]
    under = re.match(rf"\W*(?i:{told.if_}).{{0,{_GOVERNS}}},\s", before)
    before = held.sure.sub("", without_asides(before))
    near = before[-_BEFORE:].lower()
    if (
        re.search(told.no, near)
        or re.search(told.no, words[:-1])
        or _negated(words, told.no)
        or held.behind.search(behind.lower())
    ) and not re.search(told.only, behind[:_BEFORE]):
        return "denied"
    if status == "planned" and held.just.search(before.lower()):
        status = "done"
    if status == "planned" and _refused(before.lower(), words.lower(), held):
        return "denied"
    if status != "done":
        coming: Status = "planned" if status == "announced" and under is not None else status
        return _to_come(before[-_GOVERNS:].lower(), coming, code)
    rest = re.split(r"[;.]", behind[:_CLAUSE].lower())[0]
    hangs = _hangs(before[-_GOVERNS:].lower(), rest, code)
    small = before[-_CLAUSE:].lower()
    clause = _APART.split(small)[-1]
    if re.search(told.if_, clause[-_BEFORE:]):
        return "planned"
    if re.search(told.doubted, small) or held.attribute.search(small):
        return None
    if hangs != "told" or held.alleged.search(before[-_GOVERNS:].lower()):
        if hangs == "false" or re.search(told.denied, behind.lower()):
            return "denied"
        return "planned" if hangs == "believed" else None
    if held.present.search(small) and held.only_if.search(behind.lower()):
        return "planned"
    return _really(small, behind[:_CLAUSE].lower(), told, held)


def _hangs(before: str, behind: str, code: str) -> Governed:
    """Return on what a clause hangs, by the words before its verb and behind it."""
    if WITHHOLDING[code].made_up.search(behind):
        return "open"
    hangs = governed(before, code)
    return "believed" if hangs == "told" and is_believed_behind(behind, code) else hangs


def _to_come(before: str, status: Status, code: str) -> Status | None:
    """Return how what is to come is told: not at all where it is doubted."""
    if governed(before, code) == "false":
        return "denied"
    return None if is_doubted(before, code) else status


def is_denied(cue: str, code: str) -> bool:
    """Whether the words of a cue say that what is told by it is not so."""
    found = [*re.finditer(rf"\b(?:{happening(code).denies})\b", cue)]
    return bool(found) and WITHHOLDING[code].plain.search(cue.lower(), found[-1].end()) is None


def without_asides(before: str) -> str:
    """Return words without what stands between two commas, dashes or brackets at their end."""
    for _ in range(_MOST):
        closing = _ASIDE.search(before)
        if closing is None:
            break
        at = before.rfind(_OPENS[closing.group(1)], 0, closing.start())
        if at <= 0 or closing.start() - at > _LONGEST:
            break
        before = before[:at].rstrip() + " "
    return before


def _really(before: str, behind: str, told: Happening, held: Withholding) -> Status:
    """Return what becomes of an act that seems done, by the words before and behind it."""
    clause = _APART.split(before)[-1]
    denying = re.search(told.denying, before)
    if denying is not None and held.plain.search(denying.group()):
        denying = None  # "denied the charge and said that"
    if denying or re.search(told.nobody, clause) or re.search(told.denied, behind):
        return "denied"
    if held.nearly.search(before):
        return "planned"
    if re.search(told.unreal, before) or re.search(told.unlike, behind):
        return "planned"
    return "done"


def _refused(before: str, words: str, held: Withholding) -> bool:
    """Whether somebody did not do what a form tells that they were to do."""
    for size in range(len(words)):
        if size and not words[size - 1].isspace():
            continue
        found = held.refused.search((before + words[:size])[-_BEFORE - size :])
        if found is not None:
            text = (before + words[:size])[-_BEFORE - size :]
            return held.perhaps.search(text[: found.start()]) is None
    return False


def _negated(words: str, no: str) -> bool:
    """Whether a denial stands inside the words of a verb: "will not be signed"."""
    return any(
        re.search(no, words[: match.end()]) is not None for match in re.finditer(r"\s", words)
    )
