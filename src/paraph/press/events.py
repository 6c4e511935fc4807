"""Events: acts that a sentence tells, and whether they were done, announced, planned or denied."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache
from typing import NamedTuple

from paraph.language.happening.table import happening
from paraph.language.speech.denying import NEGATES
from paraph.language.speech.unsaid import OF_SAYING
from paraph.press.article import Article, Paragraph, Span
from paraph.press.cancelling import cancelled
from paraph.press.dates import Dates
from paraph.press.doing import is_denied, told_as
from paraph.press.mentions import Mention
from paraph.press.own_day import chosen, whose
from paraph.press.people import People
from paraph.press.sentences import Sentence
from paraph.press.statement import Dated, Event, Statement, Status

_BEFORE, _CLAUSE = 48, 120
_SAID = frozenset(("proposal", "directive"))
"""Events that are told by the very verb of saying."""
_NAMES = frozenset(("person", "name", "body", "side"))
_APART = re.compile(r"[;:—–]|, (?=that |which |что |котор|que |qui )")


class _Trigger(NamedTuple):
    event: str
    status: Status
    start: int
    end: int
    unreal: bool = False


def events(
    article: Article,
    read: Sequence[tuple[Paragraph, Sentence]],
    statements: Sequence[Statement],
    people: People,
    dates: Dates,
) -> Iterator[Event]:
    """Yield the events that the sentences of an article tell, in their order.

    Words in quotation marks are told by whoever said them. What is to come is never done: each
    form of a verb stands in one column of its table.
    """
    number = 0
    by_place: dict[int, list[Statement]] = {}
    for each in statements:
        by_place.setdefault(each.content.provision, []).append(each)
    cued = {
        place: [each.cue for each in held if each.cue is not None]
        for place, held in by_place.items()
    }
    code = article.speech.code
    for paragraph, sentence in read:
        words = paragraph.text.replace("\u00a0", " ").replace("\u202f", " ")
        held = by_place.get(paragraph.index, [])
        cues = cued.get(paragraph.index, [])
        near: dict[tuple[int, int], list[Mention]] = {}
        for trigger in _triggers(words, sentence, code):
            teller = _content(held, trigger.start)
            in_cue = any(cue.start <= trigger.start < cue.end for cue in cues)
            if in_cue and teller is None and trigger.event not in _SAID:
                continue
            status = trigger.status
            cue = teller.cue.words if teller is not None and teller.cue is not None else ""
            if teller is not None and re.match(OF_SAYING[code], f" {teller.content.words}"):
                continue  # what others are accused of having said
            if teller is not None and teller.denied:
                if re.search(NEGATES[code], words[teller.content.start : trigger.end]):
                    continue  # who denies what is denied does not say what is so
                status = "denied"
            elif status == "done" and is_denied(cue, code):
                status = "denied"
            dated = _date(paragraph, sentence, trigger, status, cues, teller, dates)
            gone = dated is not None and dated.end is not None and dated.end < dates.published
            if status == "announced" and teller is None and gone:
                status = "planned"  # a narrator's "would sign", of a day that is past
            number += 1
            yield Event(
                number,
                trigger.event,
                status,
                paragraph.span(sentence.start, sentence.end),
                paragraph.span(trigger.start, trigger.end),
                tuple(_participants(paragraph, sentence, trigger, teller, people, words, near)),
                dated,
                teller.number if teller is not None else 0,
            )


def _triggers(words: str, sentence: Sentence, code: str) -> Iterator[_Trigger]:
    found: list[_Trigger] = []
    for event, status, pattern in _patterns(code):
        for match in pattern.finditer(words, sentence.start, sentence.end):
            start, end = match.span()
            if any(each.start < end and start < each.end for each in found):
                continue
            if status == "done" and _asks(words, sentence):
                continue  # a question tells nothing
            held = told_as(
                words[sentence.start : start],
                match.group(),
                words[end : min(sentence.end, end + _CLAUSE)],
                status,
                code,
            )
            if held is not None:
                unreal = status == "done" and held == "planned"
                found.append(_Trigger(event, held, start, end, unreal))
    for event, status, start, end in cancelled(words, sentence.start, sentence.end, code):
        if not any(each.start < end and start < each.end for each in found):
            found.append(_Trigger(event, status, start, end, unreal=True))
    yield from sorted(found, key=lambda each: each.start)


def _asks(words: str, sentence: Sentence) -> bool:
    return words[max(sentence.end - 2, 0) : sentence.end].rstrip("”»\"' ").endswith("?")


def _content(held: Sequence[Statement], at: int) -> Statement | None:
    inside = [each for each in held if each.content.start <= at < each.content.end]
    return min(inside, key=lambda each: each.content.end - each.content.start, default=None)


def _participants(  # noqa: PLR0913, PLR0917
    paragraph: Paragraph,
    sentence: Sentence,
    trigger: _Trigger,
    teller: Statement | None,
    people: People,
    words: str,
    near: dict[tuple[int, int], list[Mention]],
) -> Iterator[Span]:
    """Yield who is named in the clause of an act; `near` keeps the clauses that were read."""
    start, end = sentence
    if teller is not None:
        start, end = max(start, teller.content.start), min(end, teller.content.end)
    left = [match.end() for match in _APART.finditer(words, start, trigger.start)]
    right = _APART.search(words, trigger.end, end)
    start, end = (left[-1] if left else start), (right.start() if right is not None else end)
    if (start, end) not in near:
        near[start, end] = people.read(words, start, end)
    for each in near[start, end]:
        lone = each.sort == "name" and " " not in each.name and each.start <= start + 1
        if lone and not people.is_known(each.name):
            continue
        if each.sort in _NAMES or each.sort == "office":
            first = (
                each.end - len(each.words)
                if words[each.end - len(each.words) : each.end] == (each.words)
                else each.start
            )
            yield paragraph.span(first, each.end)


def _date(  # noqa: PLR0913, PLR0917
    paragraph: Paragraph,
    sentence: Sentence,
    trigger: _Trigger,
    status: Status,
    cues: Sequence[Span],
    teller: Statement | None,
    dates: Dates,
) -> Dated | None:
    """Return the date of an event: the only one in its clause, or the first behind its verb."""
    if trigger.unreal:
        return None  # "would have been signed", "was called off": no day is that of what was not
    start, end = sentence
    if teller is not None:
        start, end = max(start, teller.content.start), min(end, teller.content.end)
    found = [
        each
        for each in dates.paragraph(paragraph)
        if start <= each.start
        and each.end <= end
        and not any(cue.start <= each.start < cue.end for cue in cues)
    ]
    text = paragraph.text.replace("\u00a0", " ").replace("\u202f", " ")
    act, code, done = (trigger.start, trigger.end), dates.code, status == "done"
    day = chosen(
        [
            (each, whose(text, start, act, each, trigger.event, code, done=done))
            for each in found
            if each.start - trigger.end <= _CLAUSE
        ],
        act,
    )
    if day is None:
        return None
    dated = dates.resolved(paragraph, day[0], future=status in {"announced", "planned"})
    told = dates.resolved(paragraph, day[0])  # what the verb of its clause makes of it
    days = {(dated.start, dated.end), (None, None)}
    differs = (told.start, told.end) not in days
    if day[1] == "perhaps" or (differs and dated.certainty == "stated"):
        dated = dated._replace(certainty="inferred")
    return dated if _fits(dated, status, dates.published) else None


def _fits(found: Dated, status: Status, published: date) -> bool:
    """Whether a date can be that of an event: what is done lies not wholly behind publication."""
    if status == "done":
        return found.start is None or found.start <= published
    if status == "announced":
        said = found.certainty == "stated" or found.anchor == "the saying"
        return said or found.end is None or found.end >= published
    return True


@cache
def _patterns(code: str) -> tuple[tuple[str, Status, re.Pattern[str]], ...]:
    told = happening(code)
    columns: tuple[tuple[Status, int], ...] = (("announced", 2), ("planned", 3), ("done", 1))
    return tuple(
        [
            (row.event, status, re.compile(rf"(?<![\w-])(?:{row[column]})(?![\w-])"))
            for status, column in columns
            for row in told.rows
            if row[column] != "(?!)"
        ]
    )
