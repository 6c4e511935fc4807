"""Sound steps: what no member of a step says by itself, and what must be so all the same."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from paraph.agreement.figure import exact
from paraph.agreement.steps import (
    Accept,
    AddSource,
    Ask,
    Assess,
    Assessed,
    Commitment,
    Deliver,
    Discrepancy,
    Instrument,
    Programme,
    Relate,
    Reserve,
    Row,
    Scope,
    Span,
    Stated,
    Weigh,
    Weighed,
)
from paraph.errors import ActError
from paraph.norms.final.depositary import load_depositary
from paraph.norms.final.formula_json import load
from paraph.norms.final.meant import named_in
from paraph.norms.final.reserving import load_reserving
from paraph.norms.final.term_json import load_application, load_term
from paraph.norms.norm import norm_id
from paraph.press.naming import statement_id

_MOST_INDICATORS = 50
_LONGEST_DELAY = 3660  # days
_PAIR = 2


def check(body: object) -> None:
    """Check what no member of a step says by itself; of other bodies there is nothing to check.

    Raises:
        ActError: a span is not as long as its words, a rule is no formula, or a programme, a report
            or a discrepancy says what cannot be.
    """
    match body:
        case Scope() | Accept() | AddSource() | Weigh() | Relate() | Ask():
            _check_quoting(body)
        case Assess(answers):
            _check_answers(answers)
        case Programme():
            _check_programme(body)
        case Reserve():
            _check_reservation(body)
        case Instrument(instrument, notice=notice) if notice and instrument != "notice":
            raise ActError("body.notice", f"is said of no notice, but of {instrument}")
        case Deliver() | Discrepancy():
            _check_reports(body)
        case _:
            pass


def _check_quoting(body: Scope | Accept | AddSource | Weigh | Relate | Ask) -> None:
    match body:
        case Scope(rows):
            _check_rows(rows)
        case Accept():
            _check_reading(body)
        case AddSource():
            _check_source(body)
        case Weigh(_, weighed):
            _check_weighed(weighed)
        case Relate(span=span) | Ask(span=span):
            _check_span(span, "body.span")


def _check_reservation(body: Reserve) -> None:
    if not body.words.strip():
        raise ActError("body.words", "says nothing: a reservation has its exact words")
    if not all(each.strip() for each in body.provisions):
        raise ActError("body.provisions", "names no provision")


def _check_rows(rows: tuple[Row, ...]) -> None:
    for at, row in enumerate(rows):
        _check_span(row.span, f"body.rows[{at}].span")


def _check_answers(rows: tuple[Assessed, ...]) -> None:
    for at, row in enumerate(rows):
        _check_assessed(row, f"body.rows[{at}]")


def _check_reading(body: Accept) -> None:
    for at, each in enumerate((body.span, *body.more)):
        _check_span(each, f"body.more[{at - 1}]" if at else "body.span")
    _LOADS[body.clause](body.rule)
    _check_meant(body)


def _check_meant(body: Accept) -> None:
    """Check that whom words mean is said of names in the reading, once each, where they stand."""
    names = named_in(body.rule)
    for at, meant in enumerate(body.means):
        place = f"body.means[{at}]"
        _check_span(meant.span, f"{place}.span")
        if meant.called not in names:
            raise ActError(f"{place}.called", "is no party that the reading names")
        if meant.called not in " ".join(meant.span.words.split()):
            raise ActError(f"{place}.span", "does not hold the words that are meant")
        if not meant.stand_for:
            raise ActError(f"{place}.stand_for", "names no party")
    if len({meant.called for meant in body.means}) < len(body.means):
        raise ActError("body.means", "says twice whom one name means")
    _LOADS[body.clause](body.meaning)  # no more parties than the clause counts


def _check_source(body: AddSource) -> None:
    for at, stated in enumerate(body.statements):
        place = f"body.statements[{at}]"
        _check_stated(stated, place)
        if stated.span.text != body.text:
            raise ActError(f"{place}.span.text", "is of another text than the source")
    for at, told in enumerate(body.occurred):
        place = f"body.occurred[{at}]"
        _check_span(told.span, f"{place}.span")
        if told.span.text != body.text:
            raise ActError(f"{place}.span.text", "is of another text than the source")
        if not told.trigger or told.trigger not in told.span.words:
            raise ActError(f"{place}.trigger", "does not stand in the sentence")
        _check_days(told.since, told.until_day, f"{place}.until_day")


def _check_stated(stated: Stated, place: str) -> None:
    _check_span(stated.span, f"{place}.span")
    if not stated.speaker and stated.certainty == "stated":
        raise ActError(f"{place}.certainty", "is of a speaker who is not named")
    _check_days(stated.since, stated.until_day, f"{place}.until_day")


def _check_days(since: str, until_day: str, place: str) -> None:
    if until_day and until_day < since[: len(until_day)]:
        raise ActError(place, "is before the day from which it counts")


def _check_weighed(rows: tuple[Weighed, ...]) -> None:
    if not rows:
        raise ActError("body.rows", "answers on no statement")
    for at, row in enumerate(rows):
        place, span = f"body.rows[{at}]", row.stated.span
        _check_stated(row.stated, f"{place}.stated")
        name = statement_id(span.text, span.provision, span.start, span.end)
        if row.statement != name:
            raise ActError(f"{place}.statement", "is not the name of the statement at its span")
        if row.assessed == "corrected" and not row.reason.strip():
            raise ActError(f"{place}.reason", "says nothing: a correction has a reason")
        if row.assessed == "rejected" and (row.fields or row.meant):
            raise ActError(place, "is rejected, so that nothing is meant by it")
        for which, meant in enumerate(row.meant):
            _check_span(meant, f"{place}.meant[{which}]")


_LOADS: Mapping[str, Callable[[str], object]] = MappingProxyType(
    {
        "": load,
        "term": load_term,
        "provisional": load_application,
        "reservations": load_reserving,
        "depositary": load_depositary,
    }
)


def _check_span(span: Span, place: str) -> None:
    if span.end - span.start != len(span.words) or not span.words:
        raise ActError(place, "is not as long as the words that it names")


def _check_assessed(row: Assessed, place: str) -> None:
    span = row.span
    _check_span(span, f"{place}.span")
    for at, lead in enumerate(row.leads):
        _check_span(lead, f"{place}.leads[{at}]")
        if lead.text != span.text:
            raise ActError(f"{place}.leads[{at}].text", "is another text than that of the norm")
    if row.norm != norm_id(span.text, span.provision, span.start, span.end):
        raise ActError(f"{place}.norm", "is not the name of the norm at its span")
    if row.assessed == "corrected" and not row.reason.strip():
        raise ActError(f"{place}.reason", "says nothing: a correction has a reason")
    if row.assessed != "rejected":
        _check_held(row, place)
    elif row._replace(reason="", leads=()) != Assessed(row.norm, "rejected", span):
        raise ActError(place, "is rejected, so that it says nothing of what the norm is")


def _check_held(row: Assessed, place: str) -> None:
    """Check a row that says what a norm is."""
    for name in ("modality", "bearer"):
        if not getattr(row, name):
            raise ActError(f"{place}.{name}", "does not say what the norm is, and whose")
    said = (row.span.words, *[lead.words for lead in row.leads])
    for at, due in enumerate(row.deadlines):
        if not any(due.words in words for words in said):
            raise ActError(f"{place}.deadlines[{at}].words", "do not stand in the norm")


def _check_programme(body: Programme) -> None:
    if len(body.responsible) < _PAIR:
        raise ActError("body.responsible", "names fewer than two parties")
    if not 0 < len(body.indicators) <= _MOST_INDICATORS:
        raise ActError("body.indicators", f"has not 1 to {_MOST_INDICATORS} members")
    if body.days > _LONGEST_DELAY:
        raise ActError("body.days", f"is more than {_LONGEST_DELAY}")
    if body.until_day and not body.since:
        raise ActError("body.since", "is empty, though the programme has an end")
    if body.until_day and body.until_day < body.since[: len(body.until_day)]:
        raise ActError("body.until_day", "is before the programme begins")
    _check_terms(body)


def _check_terms(body: Programme) -> None:
    for at, indicator in enumerate(body.indicators):
        if indicator.tolerance and not 0 < exact(indicator.tolerance) < 1:
            place = f"body.indicators[{at}].tolerance"
            raise ActError(place, "is no share between 0 and 1: write 0.05 for 5 per cent")
    for at, each in enumerate(body.commitments):
        if each == Commitment(binds=each.binds):
            raise ActError(f"body.commitments[{at}]", "names neither words of a text nor a norm")
        if each.span != Commitment().span:
            _check_span(each.span, f"body.commitments[{at}].span")


def _check_reports(body: Deliver | Discrepancy) -> None:
    if isinstance(body, Discrepancy):
        if len(body.between) != _PAIR or list(body.between) != sorted(set(body.between)):
            raise ActError("body.between", "is not two parties, sorted by their names")
        return
    if not body.figures:
        raise ActError("body.figures", "says nothing")
    for at, each in enumerate(body.figures):
        if not each.figure and not each.words.strip():
            place = f"body.figures[{at}].words"
            raise ActError(place, "says nothing: where there is no figure, it says why")
