"""Said on: when the words of a statement were said, as far as its sentence tells."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from paraph.language.dating.table import dating
from paraph.press.article import Paragraph, Span
from paraph.press.days import Days, whole
from paraph.press.expressions import Expression
from paraph.press.rows import READERS
from paraph.press.sentences import Sentence
from paraph.press.statement import Statement

_YEAR = re.compile(r"(?<![\w.,-])(?:1[5-9]|20)\d\d(?![\w-])")
_BY_CALENDAR = frozenset(("day", "iso", "month", "year", "years", "decade"))
_GAP = 48
_SIGNS = re.compile(r"[,;:—–]")


class Said(NamedTuple):
    """Words that somebody said, from `start` to `end`, and between which days that was.

    `days` is None where it is not told; `sure` says that the verb of saying has it beside it.
    """

    start: int
    end: int
    days: Days | None
    sure: bool


def said_on(  # noqa: PLR0913, PLR0917
    paragraph: Paragraph,
    statement: Statement,
    sentence: Sentence,
    known: Sequence[Expression],
    said: Sequence[Span],
    code: str,
    published: date,
) -> Said:
    """Return when a statement was said: as its date tells, else a year beside it or before it."""
    content, dated = statement.content, statement.date
    if dated is not None and content.start <= dated.words.start < content.end:
        return Said(content.start, content.end, None, sure=False)
    if dated is not None and dated.start is not None and dated.end is not None:
        return Said(content.start, content.end, Days(dated.start, dated.end), sure=True)
    cue = statement.cue
    if dated is not None or cue is None:
        return Said(content.start, content.end, None, sure=False)
    end = content.start if cue.end <= content.start <= cue.end + _GAP else cue.end
    beside = [
        each
        for each in known
        if cue.start <= each.start < end and each.row in _BY_CALENDAR and not each.bound
    ]
    if len(beside) == 1:
        days = READERS[beside[0].row](beside[0], published, dating(code), False).held  # noqa: FBT003
        return Said(content.start, content.end, days, sure=True)
    text = paragraph.text
    for each in said:
        text = text[: each.start] + ";" * (each.end - each.start) + text[each.end :]
    lead = _SIGNS.split(text[sentence.start : max(sentence.start, cue.start)])[0]
    words = f"{lead} | {text[cue.start : end]}"
    years = {int(each.group()) for each in _YEAR.finditer(words)}
    days = whole(years.pop()) if len(years) == 1 else None
    return Said(content.start, content.end, days, sure=False)
