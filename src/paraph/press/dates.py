"""Dates: words for days, resolved against the day of publication or the date before them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from paraph.language.dating.doubting import DOUBTING
from paraph.language.dating.table import dating
from paraph.press import days
from paraph.press.article import Article, Paragraph
from paraph.press.counts import count_in, led_by, month_named, number_in, unit_in
from paraph.press.days import Days
from paraph.press.expressions import LED, Expression, around, expressions, folded_text
from paraph.press.placed import On, placed
from paraph.press.resolved import BEFORE_IT, PUBLICATION, Resolved
from paraph.press.rows import READERS
from paraph.press.said_on import Said, said_on
from paraph.press.sentences import Sentence
from paraph.press.statement import Certainty, Dated, Statement
from paraph.press.tense import Tense
from paraph.press.years import PRECISIONS, hangs_on, in_year

_AROUND = 90
_BY_TENSE = frozenset(
    ("weekday", "yearless", "days-yearless", "month-only", "feast", "day-of", "weekday-of",
     "month-half", "night")
)  # fmt: skip
"""What is read otherwise where it is past than where it is to come."""
_FROM_SPEECH = frozenset(("relative", "last", "next", "next-doubtful", "this", "ago", "within"))
"""What counts from the day of who speaks."""
_OPENS_CLAUSE = re.compile(r"(?<!\w)(?:that|que|qu['’]|что)(?!\w)")
"""What opens a clause of its own, in folded words."""


class Dates:
    """The dates of one article."""

    def __init__(self, article: Article) -> None:
        self.code = article.speech.code
        self._told = dating(self.code)
        self.published = article.publication.day
        self._tense = Tense(self.code, self.published)
        self._articles = article.paragraphs
        self._held: dict[int, list[Expression]] = {}
        self._past: set[tuple[int, int]] = set()
        self._conversation: tuple[date | None] | None = None
        self._said: dict[int, list[Said]] = {}
        self.spoken: set[int] = set()
        """Paragraphs that are all said by somebody: turns of an interview."""

    def report(
        self, statements: Sequence[Statement], read: Sequence[tuple[Paragraph, Sentence]]
    ) -> list[Statement]:
        """Count what reported words tell of days from when they were said, from now on.

        Return the statements, each with the day of its saying counted so, too.
        """
        by_place: dict[int, list[Statement]] = {}
        for each in statements:
            by_place.setdefault(each.content.provision, []).append(each)
        for paragraph, sentence in read:
            known, place = self.paragraph(paragraph), paragraph.index
            here = by_place.get(place, [])
            said = [each.content for each in here]
            for each in here:
                if sentence.start <= each.content.start < sentence.end:
                    self._said.setdefault(place, []).append(
                        said_on(paragraph, each, sentence, known, said, self.code, self.published)
                    )
        held = {paragraph.index: paragraph for paragraph, _ in read}
        return [
            each
            if each.date is None or each.date.words.provision not in held
            else each._replace(date=self._again(held[each.date.words.provision], each.date))
            for each in statements
        ]

    def _again(self, paragraph: Paragraph, dated: Dated) -> Dated:
        """Return a day of saying again, where it stands in what somebody else said."""
        at = dated.words.start
        if not any(each.start <= at < each.end for each in self._said.get(paragraph.index, ())):
            return dated
        held = [each for each in self.paragraph(paragraph) if each.start <= at < each.end]
        return self.resolved(paragraph, held[0], future=False) if held else dated

    def paragraph(self, paragraph: Paragraph) -> list[Expression]:
        """Return the words for days of a paragraph, in their order."""
        held = self._held.get(paragraph.index)
        if held is None:
            held = expressions(paragraph.text, self.code)
            self._held[paragraph.index] = held
        return held

    def found(self) -> list[Dated]:
        """Return every date of the article, each by what its own clause tells."""
        return [
            self.resolved(paragraph, each)
            for paragraph in self._articles
            if not paragraph.heading
            for each in self.paragraph(paragraph)
        ]

    def within(
        self, paragraph: Paragraph, windows: Sequence[tuple[int, int]], *, future: bool | None
    ) -> Dated | None:
        """Return the first date that lies in one of these stretches."""
        for start, end in windows:
            for each in self.paragraph(paragraph):
                if start <= each.start and each.end <= end:
                    if future is False and self._tense.sets(paragraph, each):
                        continue  # what was decided sets a day that is to come
                    if future is False:
                        self._past.add((paragraph.index, each.start))
                    found = self.resolved(paragraph, each, future=future)
                    if found.start is not None or found.end is not None:
                        return found
        return None

    def resolved(  # noqa: C901, PLR0911, PLR0912 - every way in which a date is less than a date
        self, paragraph: Paragraph, each: Expression, *, future: bool | None = None
    ) -> Dated:
        """Return when words for days are; without `future`, their clause tells what is to come."""
        words = paragraph.span(each.start, each.end)
        if each.row == "open":
            basis = "it has no first and last day that all agree on"
            return Dated(None, None, "open", words.words, basis, "inferred", words)
        if re.match(self._told.each, folded_text(paragraph.text)[each.end : each.end + _AROUND]):
            basis = "it is of every year"
            return Dated(None, None, "open", words.words, basis, "inferred", words)
        if doubt := self._doubt(paragraph, each):
            basis = f"{doubt!r} beside it leaves the day open"
            return Dated(None, None, "open", words.words, basis, "inferred", words)
        if each.row in {"before-noun", "after-noun"}:
            bound = each.row.partition("-")[0]
            return Dated(
                None, None, "bound", words.words, f"{bound} what is no day", "inferred", words
            )
        sure: Certainty | None = "stated"
        if future is None and (paragraph.index, each.start) in self._past:
            future = False
        if future is None:
            future, sure = self._tense.of(paragraph, each)
        turn = paragraph.index in self.spoken
        day = self._spoken_on() if turn else None
        found = self._read(paragraph, each, future=future, on=day)
        found = self._of_opening_year(paragraph, each, found)
        found = self._by_weekday(paragraph, each, found)
        if found.anchor == PUBLICATION and not turn:
            found = self._as_reported(paragraph, each, found, future=future)
        each, certain = self._turned(paragraph, each)
        if not certain:
            found = found._replace(certainty="inferred")
        spoken = turn or any(quote.start <= each.start < quote.end for quote in paragraph.quotes)
        own = each.row in _FROM_SPEECH and self._in_first_person(paragraph, each)
        if own and found.anchor == PUBLICATION:
            found = found._replace(certainty="inferred")
        if spoken and found.anchor == PUBLICATION:
            found = found._replace(certainty="inferred")
            if day is not None:
                found = found._replace(
                    anchor="the saying", basis="counted from the day that is told before the turns"
                )
            elif each.row == "relative":
                basis = "said by somebody: it counts from when they said it"
                return Dated(None, None, found.precision, "the saying", basis, "inferred", words)
        if sure != "stated" and each.row in _BY_TENSE:
            found = found._replace(certainty="inferred")
        if sure is None and each.row in _BY_TENSE:
            basis = "its sentence tells of what is past and of what is to come"
            return Dated(None, None, found.precision, found.anchor, basis, "inferred", words)
        if found.held is None:
            return Dated(None, None, found.precision, found.anchor, found.basis, "inferred", words)
        held, basis = found.held, found.basis
        if each.part:
            basis = f"{basis}; {each.part!r} gives no more than that"
            found = found._replace(certainty="inferred")
        if not each.bound:
            return Dated(held.start, held.end, found.precision, found.anchor, basis,
                         found.certainty, words)  # fmt: skip
        start, end = _bounded(each, held)
        precision = "days" if each.bound == "night" else "bound"
        return Dated(start, end, precision, found.anchor, f"{each.bound}: {basis}",
                     found.certainty, words)  # fmt: skip

    def _in_first_person(self, paragraph: Paragraph, each: Expression) -> bool:
        """Whether somebody speaks of themselves around words for days, quoted or not."""
        left, right = around(folded_text(paragraph.text), each, 2 * _AROUND, 2 * _AROUND)
        return re.search(self._told.oneself, f"{left} {right}") is not None

    def _of_opening_year(self, paragraph: Paragraph, each: Expression, found: Resolved) -> Resolved:
        """Return a day or month without a year as of the year that opens its clause."""
        if each.row not in {"yearless", "month-only"} or each.match is None:
            return found
        text = paragraph.text
        for other in self.paragraph(paragraph):
            between = text[other.end : each.start]
            opens = re.search(r"(?:^|[.!?] )\W*(?:\w{1,3} )?$", text[: other.start]) is not None
            if other.row == "year" and not other.bound and other.end <= each.start and opens:
                if re.search(r"[.,;:!?—–]", between) is not None:
                    continue
                year, month = number_in(other.match, "y"), month_named(each, self._told)
                held = (
                    days.day(year, month, number_in(each.match, "d"))
                    if each.row == "yearless"
                    else days.months(year, month)
                )
                basis = "of the year that opens its clause"
                return Resolved(held, found.precision, BEFORE_IT, basis, "inferred")
        return found

    def _by_weekday(self, paragraph: Paragraph, each: Expression, found: Resolved) -> Resolved:
        """Return a day as doubtful where it is not such a weekday as its words name."""
        if found.held is None or found.held.start != found.held.end or each.row not in LED:
            return found
        words = folded_text(paragraph.text)[each.start : each.end]
        named = led_by(words, self._told)
        if named is None or named == found.held.start.weekday():
            return found
        basis = "its weekday is not that of this day: one of the two is wrong"
        told_year = each.match is not None and number_in(each.match, "y")
        held = found.held if told_year else None
        return found._replace(held=held, basis=basis, certainty="inferred")

    def _as_reported(
        self, paragraph: Paragraph, each: Expression, found: Resolved, *, future: bool
    ) -> Resolved:
        """Return words for days in what somebody said, counted from when they said it.

        They are as counted from publication where both give the same, or nothing tells when it was
        said; then what counts from a day of speaking is inferred.
        """
        held = [
            said
            for said in self._said.get(paragraph.index, ())
            if said.start <= each.start < said.end
        ]
        if not held:
            return found
        said = min(held, key=lambda one: one.end - one.start)
        if said.days is None:
            return found._replace(certainty="inferred") if each.row in _FROM_SPEECH else found
        first, last = [self._read(paragraph, each, future=future, on=day).held for day in said.days]
        if first == last == found.held:
            return found
        if first != last and found.certainty == "inferred" and found.held in {first, last}:
            return found
        if first != last or not said.sure:
            basis = "it counts from when it was said, and that may be another day"
            return Resolved(None, found.precision, "the saying", basis, "inferred")
        basis = "counted from when it was said"
        return Resolved(first, found.precision, "the saying", basis, "inferred")

    def _doubt(self, paragraph: Paragraph, each: Expression) -> str:
        """Return the words beside a day that leave it open, or nothing."""
        text, told = folded_text(paragraph.text), DOUBTING[self.code]
        before = told.before.search(text[max(each.start - _AROUND, 0) : each.start])
        found = before or told.behind.search(text[each.end : each.end + _AROUND])
        return " ".join(found.group().split()) if found else ""

    def _turned(self, paragraph: Paragraph, each: Expression) -> tuple[Expression, bool]:
        """Return words for days with the bound that what stands around them makes of it.

        What will not be before a day will be from then on; that is not certain where the denial
        may be of something else in the clause. What stands behind a day may bound it as well.
        """
        text = folded_text(paragraph.text)
        if not each.bound:
            behind = text[each.end : each.end + _AROUND // 2]
            if re.match(rf"(?:{self._told.earliest})(?!\w)", behind):
                return each._replace(bound="since"), True
            if re.match(rf"(?:{self._told.latest})(?!\w)", behind):
                return each._replace(bound="by"), True
            return each, True
        left = re.split(r"[.!?;:] |[—–]", text[max(0, each.start - 2 * _AROUND) : each.start])[-1]
        if each.bound != "before" or re.search(self._told.nots, left) is None:
            return each, True
        denied = re.search(self._told.nots, left.rsplit(",", 1)[-1])
        if denied is None or _OPENS_CLAUSE.search(left.rsplit(",", 1)[-1], denied.end()):
            return each, False  # what is denied may be another clause than that of the day
        return each._replace(bound="since"), False

    def _spoken_on(self) -> date | None:
        """Return the day of a conversation: the only one that stands before its first turn."""
        if self._conversation is not None:
            return self._conversation[0]
        found: set[date] = set()
        self._conversation = (None,)
        for paragraph in self._articles:
            if paragraph.index in self.spoken:
                break
            for each in self.paragraph(paragraph):
                text = folded_text(paragraph.text)
                left, right = around(text, each, 2 * _AROUND, _AROUND)
                if re.search(self._told.meeting, f"{left} | {right}") is None:
                    continue
                dated = self.resolved(paragraph, each)
                if dated.start is not None and dated.start == dated.end and not each.bound:
                    found.add(dated.start)
        self._conversation = (found.pop() if len(found) == 1 else None,)
        return self._conversation[0]

    def _read(
        self, paragraph: Paragraph, each: Expression, *, future: bool, on: date | None = None
    ) -> Resolved:
        """Return what words for days mean; `on` is when they were said, if that is told."""
        reader = READERS[each.row]
        if each.row.startswith("hung"):
            return self._hung(paragraph, each)
        if each.row == "next-doubtful" and not future:
            assert each.match is not None  # noqa: S101
            found = self._from_before(paragraph, each, unit_in(each.match, self._told), 1)
            return (
                found
                if found.held is not None
                else reader(each, on or self.published, self._told, future)
            )
        steps = hangs_on(each.match)
        if steps is not None:
            return self._of_year(paragraph, each, steps)
        found = reader(each, on or self.published, self._told, future)
        counted = On(on or self.published, self.code)
        return placed(paragraph, each, found, self.paragraph(paragraph), counted)

    def _hung(self, paragraph: Paragraph, each: Expression) -> Resolved:
        """Return what hangs on the date before it in its paragraph."""
        match = each.match
        assert match is not None  # noqa: S101
        if each.row.startswith("hung-days"):
            number = count_in(match, self._told)
            steps = -number if each.row == "hung-days-before" else number
            return self._from_before(paragraph, each, "day", steps)
        what = unit_in(match, self._told)
        steps = {"hung-before": -1, "hung-after": 1, "hung-same": 0}[each.row]
        return self._from_before(paragraph, each, what, steps)

    def _of_year(self, paragraph: Paragraph, each: Expression, steps: int) -> Resolved:
        """Return a day or month of a year that hangs on the date before: "5 June that year"."""
        year = self._from_before(paragraph, each, "year", steps)
        precision = PRECISIONS[each.row]
        if year.held is None:
            return year._replace(precision=precision)
        held = in_year(each, year.held.start.year, self._told)
        return year._replace(held=held, precision=precision)

    def _from_before(
        self, paragraph: Paragraph, each: Expression, what: str, steps: int
    ) -> Resolved:
        """Return the unit of time that is so many units from that of the date before."""
        before = [
            other
            for other in self.paragraph(paragraph)
            if other.end <= each.start and other.row not in {"before-noun", "after-noun", "open"}
        ]
        missing = Resolved(None, what, BEFORE_IT, "no date stands before it", "inferred")
        if not before or before[-1].bound:
            return missing
        feast = before[-1].row == "feast" and before[-1].match is not None
        if feast and not number_in(before[-1].match, "y"):
            return missing  # "before Christmas" is no day to count from
        held = self._read(
            paragraph, before[-1], future=self._tense.of(paragraph, before[-1])[0]
        ).held
        if held is None or (what == "day" and held.start != held.end):
            return missing
        if days.unit(held.start, what) != days.unit(held.end, what):
            return missing
        there = days.moved(held.start, what, steps)
        words = paragraph.text[before[-1].start : before[-1].end]
        basis = f"counted from {words!r} before it"
        return Resolved(
            days.unit(there, what) if there else None, what, BEFORE_IT, basis, "inferred"
        )


def _bounded(each: Expression, held: Days) -> tuple[date | None, date | None]:
    """Return the bound that words before a date make of it.

    A feast has days before and behind it that are called by it, so that it bounds as a whole.
    """
    if each.row == "feast" and each.bound in {"before", "after"}:
        return (None, held.end) if each.bound == "before" else (held.start, None)
    if each.bound == "night":
        return held.start - timedelta(days=1), held.end
    if each.bound == "by":
        return None, held.end
    if each.bound == "before":
        return None, held.start - timedelta(days=1) if not each.last else held.end
    if each.bound == "since":
        return held.start if not each.last else held.end, None
    return held.end + timedelta(days=1), None
