"""Tense: whether words for days are of what is past or of what is to come, by their clause."""

from __future__ import annotations

import re
from datetime import date

from paraph.language.dating.table import dating
from paraph.press.article import Paragraph
from paraph.press.expressions import Expression, around, folded_text
from paraph.press.rows import READERS
from paraph.press.statement import Certainty

_BEFORE, _BEHIND = 270, 180
"""Characters of a sentence that are looked through around words for days."""
_FAR = 1_000
_FIRST_PARAGRAPHS = 2
_DATED_AT = re.compile(
    r"[.]?(?: \d{4})?(?: ?года?| г\.)?[ ,]*(?:[(/][^()/]{2,40}[)/])?[.]?[ ]?(?:[—–-]{1,2}|[.][—–-])"
)
"""What stands behind the day of a dateline: " (NPA) -"."""
_NEARER = frozenset(("yearless", "month-only", "feast", "day-of", "weekday-of", "month-half"))
"""What is taken for the nearer one where no verb tells, if that is by far the nearer."""
_HEAD = 100
_MEANT = re.compile(r"(?<!\w)(?:pour|for)(?: le| the)? ?$")
"""What stands before a day for which something is meant."""
_PARENTHESIS = 14
_WITH_YEAR = frozenset(("day", "iso", "month", "year", "years", "decade"))


class Tense:
    """Tells of words for days in an article whether their clause is of what is to come."""

    def __init__(self, code: str, published: date) -> None:
        self._code = code
        self._told = dating(code)
        self._published = published

    def of(  # noqa: PLR0911, PLR0912, C901
        self, paragraph: Paragraph, each: Expression
    ) -> tuple[bool, Certainty | None]:
        """Return whether words for days are about what is to come, and how sure that is.

        The nearest verb in their clause tells it. If there is none a weekday is taken for past, and
        a day of a month for the nearer one; that is inferred. Nothing is sure if only another
        clause tells of what is to come.
        """
        if each.bound == "by":
            return True, "stated"
        text = folded_text(paragraph.text.replace("à", " "))  # not the verb that it folds to
        if self._code == "es":  # "firmó" and "firmo" are two tenses
            text = _marked(text, paragraph.text)
        left, right = around(text, each, _BEFORE, _BEHIND)
        if each.start < _HEAD and self._is_dateline(paragraph, each):
            return False, "inferred"
        until = _until(text, left, each)
        if re.search(rf"(?:{self._told.set_for})[ ]?$", until):
            return True, "stated"
        if re.search(self._told.made, left) is not None:
            return False, "inferred"
        if _MEANT.search(until) is not None and each.row in _NEARER:
            return True, "inferred"
        if re.search(self._told.asked_to, left) is not None and each.row not in _WITH_YEAR:
            return True, "inferred"  # what somebody is asked to do, or promises, is to come
        before, behind = re.split(r"[,;:—–]", left), re.split(r"[,;:—–]", right)
        nearer: tuple[bool, Certainty | None] = (False, "inferred")
        if each.row in _NEARER:
            nearer = self._nearest(each)
        tells = max(_last(self._told.future, before[-1]), _last(self._told.past, before[-1]))
        if tells < _last(self._told.either, before[-1]):
            return (False, "inferred") if nearer[1] is None else nearer
        found = self._clause(before[-1], behind[0])
        if found is not None:
            return found, "stated"
        aside = len(before[-1].strip()) + len(behind[0].strip()) <= _PARENTHESIS
        if aside and "—" not in left[-3:]:  # between two commas: the clause around it tells
            found = self._clause(before[-2] if len(before) > 1 else "", "".join(behind[1:2]))
            if found is not None:
                return found, "inferred"
        if each.bound == "since" and re.search(self._told.future, behind[0]) is None:
            return False, "inferred"
        if re.search(self._told.future, f"{left} | {right}") is not None:
            return nearer if nearer == (True, "inferred") else (False, None)
        return nearer

    def sets(self, paragraph: Paragraph, each: Expression) -> bool:
        """Whether the verb before a day sets it for something."""
        text = folded_text(paragraph.text)
        left = text[max(0, each.start - _BEFORE) : each.start]
        return re.search(rf"(?:{self._told.set_for})[ ]?$", _until(text, left, each)) is not None

    def _clause(self, near: str, after: str) -> bool | None:
        """Return whether the nearest verb beside a date tells of what is to come, if one does."""
        come, gone = _last(self._told.future, near), _last(self._told.past, near)
        if come < 0 and gone < 0:
            first, second = _first(self._told.future, after), _first(self._told.past, after)
            come, gone = (1, 0) if first < second else (0, 1) if second < first else (-1, -1)
        if come == gone:
            arranged = come >= 0 and re.match(r"expected|scheduled|planned|slated", near[come:])
            return True if arranged else None
        return come > gone

    def _is_dateline(self, paragraph: Paragraph, each: Expression) -> bool:
        """Whether a day stands where and when the article was written, before a dash."""
        if paragraph.index > _FIRST_PARAGRAPHS:
            return False
        behind = paragraph.text[each.end : each.end + _BEHIND // 4]
        before = paragraph.text[: each.start]
        place = re.match(r"[A-ZÀ-ÞА-ЯЁ][^.;:!?]{1,70}[,(]? ?$", before)
        return place is not None and _DATED_AT.match(behind) is not None

    def _nearest(self, each: Expression) -> tuple[bool, Certainty | None]:
        """Return whether a day without a year or a verb is by far nearer if it is to come.

        Nothing is sure if it is about as far away as the one that is past.
        """
        past, come = (
            READERS[each.row](each, self._published, self._told, future).held
            for future in (False, True)
        )
        if past is None or come is None:
            return False, "inferred"
        ago, away = self._published - past.end, come.start - self._published
        if 2 * min(ago, away) > max(ago, away):
            return False, None
        return away < ago, "inferred"


def tells(words: str, code: str) -> bool:
    """Whether a verb stands in words that tells of what is past or to come."""
    told, small = dating(code), folded_text(words)
    small = _marked(small, words) if code == "es" else small
    return any(re.search(each, small) is not None for each in (told.past, told.future))


def _until(text: str, left: str, each: Expression) -> str:
    """Return the words before a day, with the preposition or the article that opens it."""
    led = re.match(r"(?:на|до|к|to|for|on|au|le|el|al|para|hasta) ", text[each.start :])
    return left + (led.group() if led is not None else "")


def _last(pattern: str, words: str) -> int:
    """Return where the last match of a pattern begins, or -1."""
    return max([match.start() for match in re.finditer(pattern, words)], default=-1)


def _first(pattern: str, words: str) -> int:
    """Return where the first match begins, or a place behind all words."""
    match = re.search(pattern, words)
    return match.start() if match is not None else _FAR


def _marked(text: str, written: str) -> str:
    """Return a Spanish text with the last letter of "firmó" told from that of "firmo"."""
    places = [match.start() for match in re.finditer(r"ó(?!\w)", written)]
    signs = [*text]
    for place in places:
        signs[place] = "ø"
    return "".join(signs)
