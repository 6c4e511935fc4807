"""Events: acts that a sentence tells, and whether they were done, announced, planned or denied."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache
from typing import NamedTuple

from paraph.language.happening.table import Happening, happening
from paraph.press.article import Article, Paragraph, Span
from paraph.press.dates import Dates
from paraph.press.expressions import Expression, folded_text
from paraph.press.people import People
from paraph.press.sentences import Sentence
from paraph.press.statement import Dated, Event, Statement, Status

_BEFORE, _CLAUSE = 48, 120
_SAID = frozenset(("proposal", "directive"))
"""Events that are told by the very verb of saying."""
_NAMES = frozenset(("person", "name", "body", "side"))
_APART = re.compile(r"[;:—–]|, (?=that |which |что |котор|que |qui )")


_OF_A_NOUN = re.compile(
    r"(?<!\w)(?:(?<!day\s)(?<!eve\s)(?<!night\s)(?<!morning\s)(?<!evening\s)(?<!week\s)(?<!month\s)(?<!end\s)of\s(?:the\s)?|от\s|dated\s|fechado\s(?:el\s)?|daté\w*\s(?:du\s)?)$"
)
_BEGINS = re.compile(
    r",\s(?:and|but|while|which|who|that|et|mais|qui|dont|y|pero|que|quien|и|а|но|котор\w+)\s|[;:—–]"
)
"""What begins another clause between an event and a date."""
_APART_BY_SIGNS = re.compile(r"[,;:—–]")
_FIRST = re.compile(r"^\W*(?:(?:[\w'’]+\s){0,3})$")
"""Before a date that opens its sentence: "On ", "Le mardi ", "Во "."""


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
        for trigger in _triggers(words, sentence, code):
            teller = _content(held, trigger.start)
            in_cue = any(cue.start <= trigger.start < cue.end for cue in cues)
            if in_cue and teller is None and trigger.event not in _SAID:
                continue
            number += 1
            status = trigger.status
            if teller is not None and status == "done" and _denies(teller, code):
                status = "denied"
            yield Event(
                number,
                trigger.event,
                status,
                paragraph.span(sentence.start, sentence.end),
                paragraph.span(trigger.start, trigger.end),
                tuple(_participants(paragraph, sentence, trigger, teller, people, words)),
                _date(paragraph, sentence, trigger, status, cues, teller, dates),
                teller.number if teller is not None else 0,
            )


def _triggers(words: str, sentence: Sentence, code: str) -> Iterator[_Trigger]:
    told = happening(code)
    found: list[_Trigger] = []
    for event, status, pattern in _patterns(code):
        for match in pattern.finditer(words, sentence.start, sentence.end):
            start, end = match.span()
            if any(each.start < end and start < each.end for each in found):
                continue
            before = words[max(sentence.start, start - _BEFORE) : start]
            clause = _APART.split(words[max(sentence.start, start - _CLAUSE) : start])[-1]
            held: Status = status
            if (
                re.search(told.no, before)
                or re.search(told.no, match.group()[:-1])
                or _negated(match.group(), told.no)
            ) and not re.search(told.only, words[end : end + _BEFORE]):
                held = "denied"
            elif status == "done" and re.search(told.if_, clause[-_BEFORE:].lower()):
                held = "planned"
            elif status == "done":
                if words[max(sentence.end - 2, 0) : sentence.end].rstrip("”»\"' ").endswith("?"):
                    continue  # a question tells nothing
                around = (
                    words[max(sentence.start, start - _CLAUSE) : start],
                    words[end : min(sentence.end, end + _CLAUSE)],
                )
                if re.search(told.doubted, around[0].lower()):
                    continue
                held = _really(around, told)
            found.append(_Trigger(event, held, start, end, status == "done" and held == "planned"))
    yield from sorted(found, key=lambda each: each.start)


def _really(around: tuple[str, str], told: Happening) -> Status:
    """Return what becomes of an event that seems done, by the words before and behind it."""
    before, behind = around[0].lower(), around[1].lower()
    clause = _APART.split(before)[-1]
    denied = re.search(told.nobody, clause) or re.search(told.denying, before)
    if denied or re.search(told.denied, behind):
        return "denied"
    if re.search(told.unreal, before) or re.search(told.unlike, behind):
        return "planned"
    return "done"


def _negated(words: str, no: str) -> bool:
    """Whether a denial stands inside the words of a verb: "will not be signed"."""
    return any(
        re.search(no, words[: match.end()]) is not None for match in re.finditer(r"\s", words)
    )


def _content(held: Sequence[Statement], at: int) -> Statement | None:
    inside = [each for each in held if each.content.start <= at < each.content.end]
    return min(inside, key=lambda each: each.content.end - each.content.start, default=None)


def _denies(statement: Statement, code: str) -> bool:
    cue = statement.cue
    return (
        cue is not None and re.search(rf"\b(?:{happening(code).denies})\b", cue.words) is not None
    )


def _participants(  # noqa: PLR0913, PLR0917
    paragraph: Paragraph,
    sentence: Sentence,
    trigger: _Trigger,
    teller: Statement | None,
    people: People,
    words: str,
) -> Iterator[Span]:
    start, end = sentence
    if teller is not None:
        start, end = max(start, teller.content.start), min(end, teller.content.end)
    left = [match.end() for match in _APART.finditer(words, start, trigger.start)]
    right = _APART.search(words, trigger.end, end)
    start, end = (left[-1] if left else start), (right.start() if right is not None else end)
    for each in people.read(words, start, end):
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
        return None  # "would have been signed on Tuesday": no day is that of what was not
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
    behind = [each for each in found if each.start >= trigger.end]
    if not found or (len(found) > 1 and not behind):
        return None
    chosen = found[0] if len(found) == 1 else behind[0]
    text = folded_text(paragraph.text)
    if chosen.start - trigger.end > _CLAUSE or _of_another(text, start, trigger, chosen):
        return None
    dated = dates.resolved(paragraph, chosen, future=status in {"announced", "planned"})
    return dated if _fits(dated, status, dates.published) else None


def _of_another(text: str, start: int, trigger: _Trigger, chosen: Expression) -> bool:
    """Whether a date seems to be that of something else in the sentence than the event.

    It is of a noun ("the treaty of 4 March"), stands in an aside, or behind another clause.
    """
    before = text[max(start, chosen.start - _BEFORE) : chosen.start]
    if _OF_A_NOUN.search(before):
        return True
    if chosen.start >= trigger.end:
        return _BEGINS.search(text[trigger.end : chosen.start]) is not None
    return (
        _APART_BY_SIGNS.search(text[chosen.end : trigger.start]) is not None
        and _FIRST.search(text[start : chosen.start]) is None
    )


def _fits(found: Dated, status: Status, published: date) -> bool:
    """Whether a date can be that of an event: what is done lies not wholly behind publication."""
    if status == "done":
        return found.start is None or found.start <= published
    if status == "announced":
        return found.end is None or found.end >= published or found.certainty == "stated"
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
