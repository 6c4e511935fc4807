"""Terms and provisional application as canonical JSON, for an act to carry."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from paraph.errors import ActError
from paraph.norms.final.formula import MOST, UNITS, Unit
from paraph.norms.final.formula_json import (
    Value,
    day,
    formula_of,
    formula_value,
    members,
    parsed,
    whole,
    word,
    written,
)
from paraph.norms.final.term import (
    Application,
    Duration,
    For,
    Indefinite,
    Renewal,
    Span,
    Term,
    Until,
)

_NOTICE = "unread_notice"
_MOST = 100  # parts that are applied, or places that were not read


def dump_term(term: Term) -> str:
    """Return a term as JSON in the form of RFC 8785; equal terms give equal characters."""
    value: dict[str, Value] = {
        "denunciation": None if term.denunciation is None else formula_value(term.denunciation),
        "duration": _duration_value(term.duration),
        "renewal": _renewal_value(term.renewal),
        "unread": list(term.unread),
    }
    if term.unread_notice:  # left out where it says nothing: a term of before has none
        value[_NOTICE] = list(term.unread_notice)
    return written(value)


def load_term(source: str) -> Term:
    """Return the term of which this is the JSON; no other spelling of it is accepted.

    Raises:
        ActError: it is not the canonical JSON of a term, or says nothing.
    """
    value = parsed(source)
    more = (_NOTICE,) if isinstance(value, Mapping) and _NOTICE in value else ()
    held = members(value, "denunciation", "duration", "renewal", "unread", *more)
    ends, renewal = held["denunciation"], held["renewal"]
    term = Term(
        _duration(held["duration"]),
        None if renewal is None else _renewal(renewal),
        None if ends is None else formula_of(ends),
        _words(held["unread"]),
        _words(held[_NOTICE]) if more else (),
    )
    if term == Term():
        raise ActError("term", "says nothing")
    if dump_term(term) != source:
        raise ActError("term", "is not in its canonical form")
    return term


def dump_application(application: Application) -> str:
    """Return provisional application as JSON in the form of RFC 8785."""
    return written({"parts": list(application.parts), "since": formula_value(application.since)})


def load_application(source: str) -> Application:
    """Return the provisional application of which this is the JSON, in its one spelling.

    Raises:
        ActError: it is none, or is spelled otherwise.
    """
    held = members(parsed(source), "parts", "since")
    application = Application(formula_of(held["since"]), _words(held["parts"]))
    if dump_application(application) != source:
        raise ActError("provisional application", "is not in its canonical form")
    return application


def _duration_value(duration: Duration | None) -> Value:
    match duration:
        case None:
            return None
        case Indefinite():
            return {"form": "indefinite"}
        case Until(last):
            return {"form": "until", "day": last.isoformat()}
        case For(span):
            return {"form": "for", **_span_value(span)}


def _duration(value: object) -> Duration | None:
    match value:
        case None:
            return None
        case {"form": "indefinite"}:
            members(value, "form")
            return Indefinite()
        case {"form": "until"}:
            return Until(day(members(value, "form", "day")["day"]))
        case {"form": "for"}:
            held = members(value, "form", "count", "unit")
            return For(_span(held["count"], held["unit"]))
        case _:
            raise ActError("term", "lasts in no known form")


def _renewal_value(renewal: Renewal | None) -> Value:
    if renewal is None:
        return None
    notice = None if renewal.notice is None else _span_value(renewal.notice)
    return {**_span_value(renewal.span), "notice": notice, "times": renewal.times}


def _renewal(value: object) -> Renewal:
    held = members(value, "count", "unit", "notice", "times")
    notice = held["notice"]
    before = None
    if notice is not None:
        told = members(notice, "count", "unit")
        before = _span(told["count"], told["unit"])
    times = whole(held["times"])
    if not 0 <= times <= MOST:
        raise ActError("term", f"is renewed {times} times")
    return Renewal(_span(held["count"], held["unit"]), before, times)


def _span_value(span: Span) -> dict[str, Value]:
    return {"count": span.count, "unit": span.unit}


def _span(count: object, unit: object) -> Span:
    many = whole(count)
    known: dict[object, Unit] = {each: each for each in UNITS}
    if not 0 < many <= MOST or unit not in known:
        raise ActError("term", f"is counted in no {unit!r} of the number {count!r}")
    return Span(many, known[unit])


def _words(value: object) -> tuple[str, ...]:
    if not isinstance(value, Sequence) or isinstance(value, str) or len(value) > _MOST:
        raise ActError("term", f"names a list of at most {_MOST} places or parts")
    found = tuple([word(each) for each in value])
    if not all(each.strip() and each.isprintable() for each in found):
        raise ActError("term", "names places and parts in words that can be seen")
    return found
