"""Deadlines: by when, how long before or after what, and how often, as a clause says it."""

from __future__ import annotations

import datetime as dt
import re

from paraph.language.norms.table import DeadlineWords
from paraph.language.yo import with_e
from paraph.norms.aside import unvalued
from paraph.norms.bounds import before_event, bounded_behind, day_in_figures, since
from paraph.norms.ending import event_end
from paraph.norms.final.phrases import phrases
from paraph.norms.final.sentences import Place
from paraph.norms.grammar import Grammar
from paraph.norms.norm import Deadline, Direction, Period
from paraph.norms.units import Unit, quoted

_MOST = 20  # deadlines of one clause
_NEAR = 90  # characters before a date that may say of what act it is
_CITED = 300  # characters before a date in which the instrument is named whose day it is
_TWO = 2
_A_YEAR = 1_000  # a number of years that is a year itself: «2027 года»
_DESCRIBED = re.compile(r",\s+(?:which|who)\s")
"""What tells of an instrument between its name and its day."""
_COUNTED = frozenset(("period", "every", "month"))
"""Forms that have a unit of time among their words."""
_DATED = frozenset(("date", "end of a year", "day of a year"))
"""Forms that have a figure among their words."""
_DIGIT = re.compile(r"\d")
_MONTHS = {"quarter": 3, "half-year": 6}


def deadlines(unit: Unit, start: int, end: int, held: Grammar) -> tuple[Deadline, ...]:
    """Return the deadlines that the characters of a unit say, in order and without overlap."""
    words = unit.words
    if held.timely.search(words, start, end) is None:
        return ()
    missing = _missing(words, start, end, held)
    taken: list[tuple[int, int, Deadline | None]] = []
    for pattern, form in held.deadlines:
        if form.form in missing:
            continue
        for found in pattern.finditer(words, start, end):
            at, until = found.start(), event_end(found, held)[0]
            if quoted(unit.masked, at) or (form.form == "date" and _hidden(unit.masked, at, until)):
                continue  # in quoted words, or the date of what is cited in brackets
            if form.form == "date" and _cites(words, start, at, held, named=form.direction == "at"):
                taken.append((at, until, None))
                continue
            at += len(words[at:until]) - len(words[at:until].lstrip())
            until = at + len(words[at:until].rstrip(" ,"))
            if any(at < other and begun < until for begun, other, _ in taken):
                continue
            lasts = held.lasting.search(words, max(start, at - 60), at)
            if (
                lasts is not None
                and (form.form in _COUNTED or not lasts.groupdict().get("so_long"))
            ) or _goes_on(words, start, found, form, held):
                taken.append((at, until, None))  # how long, and no part of it is by when
                continue
            made, at = _valued(found, form, held, unit, (at, until))
            if made is not None and len(taken) < _MOST:
                taken.append((at, until, made))
    told = sorted(taken, key=lambda each: each[0])
    known = [(begun, other, due) for begun, other, due in told if due is not None]
    return _whichever(unit, _lengthened(unit, known, held), end, held)


def _missing(words: str, start: int, end: int, held: Grammar) -> frozenset[str]:
    """Return the forms of which no deadline can stand there: that is told at a glance."""
    uncounted = held.counted.search(words, start, end) is None
    plain = _DIGIT.search(words, start, end) is None
    return (_COUNTED if uncounted else frozenset()) | (_DATED if plain else frozenset())


def _goes_on(
    words: str, start: int, found: re.Match[str], form: DeadlineWords, held: Grammar
) -> bool:
    """Whether a time says how long, or until when, something goes on that is told before it.

    So does a period without an event of an office that is held by turns.
    """
    if form.form not in {"period", "event"}:
        return False
    at = found.start()
    if (
        held.keeps is not None
        and form.direction in {"by", "before"}
        and held.keeps.search(words, max(start, at - _NEAR), at)
    ):
        return True
    anchored = form.form == "event" or found.groupdict().get("anchor")
    return not anchored and held.turns.search(words, start, at) is not None


def _valued(
    found: re.Match[str], form: DeadlineWords, held: Grammar, unit: Unit, span: tuple[int, int]
) -> tuple[Deadline | None, int]:
    """Return a deadline, without a value where its number is none, and where its words begin."""
    at, until = span
    words = unit.words[at:until]
    if (why := _parted(found)) and form.form in _COUNTED:
        return Deadline(words, unit.at(at, until), _direction(form), basis=why), at
    made = _made(found, form, held, unit.at(at, until), words)
    if made is not None and made.offset is not None:
        made, at = _longest(unit, found, made, (at, until), held)
    if made is not None:
        made = bounded_behind(since(made, unit.words[:at], held))
        made = before_event(made, unit.words[:at], held)
    if made is not None and not event_end(found, held)[1]:
        return unvalued(made, "it is not told where its event ends; so no value is taken"), at
    if made is None or not (why := _uncounted(unit.words, found, form, made, held)):
        return made, at
    at = min(at, _first_number(unit.words, found, held))
    within = held.within.search(unit.words, max(0, at - _NEAR), at)
    if within is not None and made.direction == "after":
        at, made = within.start(), made._replace(direction="by")  # "within 2 to 3 weeks of"
    made = made._replace(words=unit.words[at:until], place=unit.at(at, until))
    return unvalued(made, why), at


def _longest(
    unit: Unit, found: re.Match[str], made: Deadline, span: tuple[int, int], held: Grammar
) -> tuple[Deadline, int]:
    """Return a deadline of a period, by which it is due where the period is the longest one.

    "In a period that may not exceed thirty days from delivery" is `by`, not `after`.
    """
    number = found.start("count") if found.groupdict().get("count") else found.start()
    over = held.not_over.search(unit.words, max(0, number - _NEAR), number)
    if over is None or made.direction not in {"by", "after"}:
        return made, span[0]
    at = min(span[0], over.start())
    words = unit.words[at : span[1]]
    return made._replace(words=words, place=unit.at(at, span[1]), direction="by"), at


def _parted(found: re.Match[str]) -> str:
    """Return that a period is no whole number of one unit, "a year and a half", or ""."""
    groups = found.groupdict()
    if groups.get("part") or groups.get("more"):
        return "no whole number of one unit of time; so no value is taken"
    return ""


def _direction(form: DeadlineWords) -> Direction:
    return form.direction  # type: ignore[return-value]


def _uncounted(
    words: str, found: re.Match[str], form: DeadlineWords, made: Deadline, held: Grammar
) -> str:
    """Return why the number of a deadline is not its value, or "" if it is.

    "60 to 90 days", "60 or 90 days" and "1.5 years" have another number beside the one that was
    found; "not more than once a year" and "twice every two years" recur otherwise.
    """
    groups = found.groupdict()
    if form.form not in _COUNTED or not groups.get("unit"):
        return ""
    number = found.start("count") if groups.get("count") else found.start("unit")
    before = words[max(0, number - _NEAR) : number]
    behind = words[found.end("unit") : found.end("unit") + _NEAR]
    more = held.or_more.match(behind) if groups.get("count") else None
    if groups.get("anchor") and more and found.end("unit") + more.end() > found.start("anchor"):
        more = None  # «за 30 дней до 1 июня»
    if held.several.search(before) or more is not None:
        return "one of several numbers, or a part of one; so no value is taken"
    near = words[max(0, found.start() - _NEAR) : found.start()]
    if form.form == "every" and (held.at_most.search(near) or held.often.search(near)):
        return "how often at most, or more than once in that time; so no value is taken"
    if made.direction == "after" and held.short_of.search(near):
        return "a time that is shorter than this one; so no value is taken"
    return _within_ahead((near, before), words[found.end() :][:_NEAR], made, held)


def _within_ahead(near: tuple[str, str], behind: str, made: Deadline, held: Grammar) -> str:
    """Return why a time before an event is not how long before it something is due, or "".

    "In the 30 days before its end", "less than 30 days before", or, denied, "more than 30 days".
    `near` are the words before the time, and those before its number.
    """
    first, number = near
    if made.direction == "by" and not made.anchor and held.ahead.match(behind):
        return "a time in which, before an event; so no value is taken"
    if made.direction != "before":
        return ""
    if held.throughout.search(first) or held.throughout.search(number):
        return "how long before at most; so no value is taken"
    denied = held.denying.search(first) is not None
    if held.over.search(first) if denied else held.short_of.search(first):
        return "how long before at most; so no value is taken"
    return ""


def _first_number(words: str, found: re.Match[str], held: Grammar) -> int:
    """Return where the first of several numbers begins, or a deadline itself."""
    at = found.start("count") if found.groupdict().get("count") else found.start()
    several = held.several.search(words, max(0, at - _NEAR), at)
    return several.start() if several is not None else found.start()


def _lengthened(
    unit: Unit, told: list[tuple[int, int, Deadline]], held: Grammar
) -> list[tuple[int, int, Deadline]]:
    """Return deadlines, "until a day here, and subsequently until another there" as one."""
    made: list[tuple[int, int, Deadline]] = []
    for begun, until, due in told:
        if made and due.day and made[-1][2].day and due.direction == made[-1][2].direction == "by":
            first, last, _ = made[-1]
            if held.subsequently.search(unit.words, last, begun):
                words = unit.words[first:until]
                place = unit.at(first, until)
                made[-1] = (first, until, due._replace(words=words, place=place))
                continue
        made.append((begun, until, due))
    return made


def _cites(words: str, start: int, at: int, held: Grammar, *, named: bool) -> bool:
    """Whether a date is that of an act that is cited: "done at Bern on 4 March 1990".

    Translations name an instrument so too, with nothing said between its name and its day: "the
    Agreement on Export Control, as of 26 June 1992". `named` asks for that.
    """
    if held.dating.search(words, max(start, at - _NEAR), at):
        return True
    cited = list(held.citing.finditer(words, max(start, at - _CITED), at)) if named else []
    if not cited:
        return False
    behind = cited[-1].end(), at
    described = _DESCRIBED.search(words, *behind)  # "the Agreement on Arms, which ..., as of"
    if described is not None and words[:at].rstrip().endswith(","):
        behind = cited[-1].end(), described.start()
    return held.head.search(words, *behind) is None and held.finite.search(words, *behind) is None


def _whichever(
    unit: Unit, told: list[tuple[int, int, Deadline]], end: int, held: Grammar
) -> tuple[Deadline, ...]:
    """Return deadlines, those of which the later or the earlier counts as one without a value."""
    found = held.whichever.search(unit.words, 0, end) if told else None
    if found is None:
        return tuple(each for _, _, each in told)
    chosen = [each for each in told if each[1] <= found.start()]
    rest = [each for each in told if each[1] > found.start()]
    if not chosen or found.start() - chosen[-1][1] > _CITED:
        return tuple(each for _, _, each in told)
    if len(chosen) < _TWO or found.start() - chosen[-1][1] > _NEAR:
        basis = "one of several limits, of which another was not read; so no value is taken"
        lone = unvalued(chosen[-1][2], basis)
        return (*[each for _, _, each in chosen[:-1]], lone, *[each for _, _, each in rest])
    first, last = chosen[0], chosen[-1]
    words = unit.words[first[0] : last[1]]
    basis = "one of several limits, as the words say which; so no value is taken"
    direction: Direction = "by" if any(each[2].direction == "by" for each in chosen) else "after"
    one = Deadline(words, unit.at(first[0], last[1]), direction, basis=basis)
    return (one, *(each for _, _, each in rest))


def _hidden(masked: str, start: int, end: int) -> bool:
    """Whether words lie inside brackets or quotation marks."""
    return "~~~" in masked[start:end]


def _made(  # noqa: C901, PLR0911 - one for each form
    found: re.Match[str], form: DeadlineWords, held: Grammar, place: Place, words: str
) -> Deadline | None:
    groups = found.groupdict()
    direction = _direction(form)
    event = (
        found.string[found.start("anchor") : event_end(found, held)[0]]
        if groups.get("anchor")
        else ""
    )
    anchor = _anchor(event, held)
    match form.form:
        case "vague":
            return Deadline(words, place, direction, basis="no number and no day is given")
        case "date":
            day = _date(found, held)
            if day is None:
                basis = "no day, or figures that may be another one; so no value is taken"
                return Deadline(words, place, direction, basis=basis)
            return Deadline(words, place, direction, day=day, basis="a date that the text names")
        case "end of a year":
            day = dt.date(int(groups.get("year") or ""), 12, 31)
            return Deadline(words, place, direction, day=day, basis="the last day of a year")
        case "event":
            basis = "hangs on an event, without a period"
            return Deadline(words, place, direction, anchor=anchor, basis=basis)
        case "each":
            recurrence = _named_recurrence(words, held)
            return Deadline(words, place, "every", recurrence=recurrence, basis="a recurrence")
        case "day of a year":
            if groups.get("yearly"):
                basis = "a day of every year"
                return Deadline(words, place, direction, recurrence=Period(1, "year"), basis=basis)
            return Deadline(words, place, direction, basis="a day, and its year is not named")
        case "month":
            nth = _number(groups.get("count") or "", held) or 1
            basis = f"the first day of month {nth} after the one in which the event falls"
            return Deadline(words, place, direction, Period(nth, "month"), anchor, basis=basis)
        case "every":
            return _every(groups, direction, held, place, words)
        case _:
            return _period(groups, direction, anchor, held, place, words)


def _every(
    groups: dict[str, str | None], direction: Direction, held: Grammar, place: Place, words: str
) -> Deadline | None:
    """Return "every two years", "once a month"."""
    unit = _unit(groups.get("unit") or "", held)
    told = groups.get("count") or groups.get("nth")
    count = _number(told, held) if told else 1
    if groups.get("double"):
        count = 2
    if unit is None or not count:
        return None
    if groups.get("times"):
        return _times(groups, unit, held, place, words)
    recurrence = Period(count * _MONTHS.get(unit, 1), "month" if unit in _MONTHS else unit)
    basis = "a recurrence, counted from nothing that the words name"
    return Deadline(words, place, direction, recurrence=recurrence, basis=basis)


def _times(
    groups: dict[str, str | None], unit: str, held: Grammar, place: Place, words: str
) -> Deadline:
    """Return "twice a year": a recurrence where so many times make whole smaller units."""
    word = groups.get("times") or ""
    times = 2 if word.lower() in {"twice", "дважды"} else _number(word, held) or 0
    months = {"year": 12, **_MONTHS}.get(unit, 0)
    whole = bool(months and times and months % times == 0)
    recurrence = Period(months // times, "month") if whole else None
    basis = f"{word} in each {unit}, on days that the words do not name"
    return Deadline(words, place, "every", recurrence=recurrence, basis=basis)


def _period(  # noqa: PLR0913, PLR0917 - what was found
    groups: dict[str, str | None],
    direction: Direction,
    anchor: str,
    held: Grammar,
    place: Place,
    words: str,
) -> Deadline | None:
    unit = _unit(groups.get("unit") or "", held)
    told = groups.get("count")
    count = _number(told, held) if told else 1  # "within the month that follows"
    if unit is None or not count or (unit == "year" and count >= _A_YEAR):
        return None
    if groups.get("again") and _number(groups["again"] or "", held) not in {count, None}:
        basis = "words and figures disagree, so no value is taken"
        return Deadline(words, place, direction, anchor=anchor, basis=basis)
    basis = f"{count} {unit}{'s' * (count > 1)} counted from what the words name"
    if not anchor:
        basis = "a period; from when it runs the words do not say"
    return Deadline(words, place, direction, Period(count, unit), anchor, basis=basis)


def _anchor(words: str, held: Grammar) -> str:
    """Return the words of an event, without "the date of" before them."""
    plain = words.strip(" ,")
    found = held.anchor_of.match(plain)
    return plain[found.end() :] if found is not None else plain


def _unit(word: str, held: Grammar) -> str | None:
    told = " ".join(word.lower().split())
    told = held.words.units.get(told, told)
    return (
        told if told in {"day", "business day", "week", "month", "year", "hour", *_MONTHS} else None
    )


def _number(word: str, held: Grammar) -> int | None:
    figures = re.match(r"\d{1,4}", word)
    if figures:
        return int(figures.group())
    told = with_e(" ".join(word.lower().split()))
    return held.numbers.numbers.get(told) or held.numbers.ordinals.get(told)


def _date(found: re.Match[str], held: Grammar) -> dt.date | None:
    if figures := found["figures"]:
        return day_in_figures(figures, held.words.code)
    return phrases(held.words.code).date(found)


def _named_recurrence(words: str, held: Grammar) -> Period | None:
    told = words.lower()
    for word, (count, unit) in held.words.recurring.items():
        if word in told:
            return Period(count, unit)
    return None
