"""Bounded: where the clause of a cue ends, up to the next one beside it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from paraph.press.article import OPENS
from paraph.press.claim import Claim
from paraph.press.clausal import EMPTY, FEW, Clausal, clausal
from paraph.press.cue import Cue


def bounded(  # noqa: C901, PLR0913, PLR0917
    words: str,
    cue: Cue,
    start: int,
    stop: int,
    later: Sequence[Cue],
    code: str,
    *,
    whole: bool = False,
) -> Claim | None:
    """Return the clause from `start` on, up to the next cue that is beside this one."""
    patterns = clausal(code)
    end = stop
    for other in later:
        if other.start >= stop:
            continue  # behind an inserted clause
        if other.start <= start:
            if other.start <= cue.start and words[start : other.verb[0]].rstrip().endswith(","):
                end = other.verb[0]  # "who had urged the bank to cut, said"
                break
            continue
        if other.form == "noun" and words[other.verb[0]] in ", ":
            end = other.verb[0]
            break
        before = words[start : other.start]
        if cue.form == "noun" and other.form == "says" and before.endswith(", "):
            end = other.start
            break
        joins = patterns.joins.search(before)
        if _answers(words, other, joins, stop, patterns):
            end = other.start - len(joins.group() if joins is not None else "")
            break
        tail = words[other.end : stop]
        last = EMPTY.fullmatch(tail) is not None
        last = last or (other.as_ and patterns.who.match(tail) is not None)
        if other.form == "saying" or (joins is not None and joins.group().strip(" ")):
            if other.form in {"saying", "says"} and _beside(joins, other, last=last):
                end = other.start - (len(joins.group()) if joins is not None else 0)
                break
            if last and before.rstrip().endswith((",", "—", "–")):
                end = other.start
                break
    also = patterns.cut.search(words, start, end)
    if also is not None and len(words[start : also.start()].split()) >= FEW:
        end = also.start()
    end = start + len(words[start:end].rstrip(" ,;—–"))
    piece = words[start:end]
    if (
        len(piece.split()) < FEW
        and OPENS not in piece
        and not _says_it(piece, patterns, whole=whole)
    ):
        return None
    return Claim(cue, start, end)


def _answers(
    words: str, other: Cue, joins: re.Match[str] | None, stop: int, patterns: Clausal
) -> bool:
    """Whether a clause goes on with what another one says: "A said that X, B replied that Y"."""
    subject = other.subject
    comma = joins is not None and joins.group().strip(" ") == ","
    named = subject is not None and subject.sort in {"person", "name", "office"}
    first = subject is not None and other.start <= subject.start < other.verb[0]
    that = patterns.that.match(words, other.end, stop) is not None
    return comma and named and first and other.form == "says" and that


def _says_it(piece: str, patterns: Clausal, *, whole: bool) -> bool:
    """Whether one word is all of a clause: "que cerrará", and not "que no"."""
    return whole and piece[-1:].isalpha() and patterns.nothing.fullmatch(piece) is None


def _beside(joins: re.Match[str] | None, other: Cue, *, last: bool) -> bool:
    if other.form == "saying" or joins is None:
        return True
    words = joins.group().strip(" ")
    return words not in {",", "—", "–"} or last
