"""Members: what each member of an act may hold, by its name; one name means one thing."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from functools import lru_cache, partial
from types import MappingProxyType
from typing import Any

from paraph.agreement import steps
from paraph.agreement.figure import check_figure
from paraph.agreement.mandate import Mandate
from paraph.agreement.names import check_apart, is_name
from paraph.agreement.period import EVERY, check_period
from paraph.agreement.text_set import TextSet, check_digest, check_language
from paraph.agreement.window import check_instant
from paraph.errors import ActError
from paraph.norms.norm import DIRECTIONS, KINDS, STRENGTHS, WHO

ANSWERS = frozenset(("agreed", "on-condition", "objected"))
OFFICES = (
    "head-of-state",
    "head-of-government",
    "foreign-minister",
    "head-of-mission",
    "representative",
)
"""Offices that need no full powers: three for all acts, the others for adopting a text (VCLT 7)."""
EFFECTS = ("ad-referendum", "subject-to-ratification")
ADOPTING = ("consent", "vote", "signature")
_LONGEST = 4000  # characters of what is said in words
_LONGEST_QUOTED = 8000  # characters of what is quoted from a text
_PERIOD = re.compile(r"[1-9][0-9]{0,3} (?:hour|day|business day|week|month|year)")
_MOST = 1000  # members of a list
_HEXADECIMAL = re.compile(r"[0-9a-f]+")
_SALT = 32  # figures of base 16
_KEY = re.compile(r"ed25519:[0-9a-f]{64}")
_MANDATE = re.compile(r"(sha256:[0-9a-f]{64})/(0|[1-9][0-9]?)")
_DAY = re.compile(r"[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?")


def check_member(name: str, value: object, place: str = "") -> None:
    """Check what a member of some name holds, and each member within.

    Raises:
        ActError: one holds what it may not; its place is named ("body.parties[0].keys[1].key").
    """
    try:
        _check(name, value)
    except ActError as error:
        raise ActError(f"{place or name}{error.place}", error.what) from error


def _check(name: str, value: object) -> None:
    """Check a member; the place that an error names begins where the member is."""
    if isinstance(value, str):
        if name in _FRESH:
            _check_string(name, value)
        else:
            _check_string_once(name, value)
    elif not isinstance(value, tuple):
        _check_other(name, value)
    elif name == "author":  # few people make many acts
        _check_known(name, value)
    elif hasattr(value, "_fields"):
        _check_fields(value)
    else:
        _check_list(name, value)


def _check_string(name: str, value: str) -> None:
    known = _KNOWN.get(name, _check_other_string)
    try:
        known(value, "")
    except ActError as error:
        raise ActError("", error.what) from error


_check_string_once = lru_cache(4096)(_check_string)
"""Remembers what holds; what does not is never remembered."""


@lru_cache(1024)
def _check_known(_name: str, value: Any) -> None:  # noqa: ANN401 - a named tuple
    _check_fields(value)


def _check_fields(value: Any) -> None:  # noqa: ANN401 - a named tuple
    inner, defaults = "", value._field_defaults
    try:
        for inner, each in zip(value._fields, value, strict=True):
            if (
                inner in defaults
                and each == defaults[inner]
                and type(each) is type(defaults[inner])
            ):
                continue  # what goes without saying
            quoted = inner == "words" and isinstance(value, steps.Span)
            _check("quoted" if quoted else inner, each)
    except ActError as error:
        raise ActError(f".{inner}{error.place}", error.what) from error


def _check_list(name: str, value: tuple[Any, ...]) -> None:
    if len(value) > _MOST:
        raise ActError("", f"has more than {_MOST} members")
    done = 0
    try:
        for each in value:
            _check_one(name, each)
            done += 1
    except ActError as error:
        raise ActError(f"[{done}]{error.place}", error.what) from error
    if name in _APART:
        check_apart(map(str, value), "")
    elif name in _NAMED:  # these begin with their name
        check_apart([each[0] for each in value], "")
    single = [each for each in value if not isinstance(each, Mandate)]
    if len(set(single)) != len(single):
        raise ActError("", "holds one member twice")
    if name == "texts":
        try:
            TextSet(value)
        except ActError as error:
            raise ActError("", error.what) from error


def _check_one(name: str, value: object) -> None:
    """Check a member of a list, which is no list itself."""
    if isinstance(value, tuple) and not hasattr(value, "_fields"):
        raise ActError("", f"holds {value!r}, which is not of its form")
    _check(name, value)


def _check_other_string(value: str, _place: str) -> None:
    raise ActError("", f"holds {value!r}, which is not of its form")


def _check_other(name: str, value: object) -> None:
    if not (
        isinstance(value, Mandate)  # which checks itself
        or (type(value) is int and name in _COUNTED and value >= 0)
        or (type(value) is bool and name in _FLAGS)
    ):
        raise ActError("", f"holds {value!r}, which is not of its form")


def _name(value: str, place: str) -> None:
    if not is_name(value):
        raise ActError(place, f"{value!r} is no name: use a-z, 0-9, stops and hyphens")


def _words(value: str, place: str) -> None:
    """Check what is said in words: nothing in it may be hidden from a reader."""
    if len(value) > _LONGEST:
        raise ActError(place, f"has more than {_LONGEST} characters")
    if not unicodedata.is_normalized("NFC", value):
        raise ActError(place, "is not composed as Unicode has it (NFC)")
    if not value.replace("\n", "").isprintable():
        raise ActError(place, "holds characters that cannot be seen")


def _quoted(value: str, place: str) -> None:
    """Check words that a text has: as it has them, but for what cannot be seen."""
    if len(value) > _LONGEST_QUOTED:
        raise ActError(place, f"has more than {_LONGEST_QUOTED} characters")
    if not all(
        each.isprintable() or each in "\n\t" or unicodedata.category(each) == "Zs" for each in value
    ):
        raise ActError(place, "holds characters that cannot be seen")


def _date(value: str, place: str) -> None:
    if len(value) != len("2026-03-05"):
        raise ActError(place, f"{value!r} is no day: write 2026-03-05")
    _day(value, place)


def _period(value: str, place: str) -> None:
    if not _PERIOD.fullmatch(value):
        raise ActError(place, f"{value!r} is no period: write 30 day, 6 month")


def _said(value: str, place: str) -> None:
    if not value.strip():
        raise ActError(place, "says nothing")
    _words(value, place)


def _figures(value: str, place: str, *, size: int) -> None:
    if len(value) != size or not _HEXADECIMAL.fullmatch(value):
        raise ActError(place, f"is not {size} figures of base 16, in small letters")


def _key(value: str, place: str) -> None:
    if not _KEY.fullmatch(value):
        raise ActError(place, "is no key: write ed25519: and 64 figures of base 16")


def _digest(value: str, place: str) -> None:
    check_digest(value, place)


def _mandate(value: str, place: str) -> None:
    if not _MANDATE.fullmatch(value):
        raise ActError(
            place, f"{value!r} names no mandate: write the digest of an act, /, a number"
        )


def _answer(value: str, place: str) -> None:
    if value not in ANSWERS:
        raise ActError(place, f"{value!r} is no answer: {', '.join(sorted(ANSWERS))}")


def _day(value: str, place: str) -> None:
    if not _DAY.fullmatch(value):
        raise ActError(place, f"{value!r} is no day, month or year: write 2026-03-05")
    try:
        check_instant(f"{value}{'-01' * (2 - value.count('-'))}T00:00:00Z", place)
    except ActError as error:
        raise ActError(place, f"{value!r} is not in the calendar: write 2026-03-05") from error


def _one_of(words: tuple[str, ...]) -> Callable[[str, str], None]:
    def check_it(value: str, place: str) -> None:
        if value not in words:
            raise ActError(place, f"{value!r} is none of {', '.join(words)}")

    return check_it


def _or_nothing(known: Callable[[str, str], None]) -> Callable[[str, str], None]:
    def check_it(value: str, place: str) -> None:
        if value:
            known(value, place)

    return check_it


_KNOWN: Mapping[str, Callable[[str, str], None]] = MappingProxyType(
    {
        **dict.fromkeys(
            ("person", "party", "component", "bodies", "decides", "procedure", "fact"), _name
        ),
        **dict.fromkeys(("body", "checked"), _or_nothing(_name)),
        **dict.fromkeys(("reason", "title"), _said),
        **dict.fromkeys(
            ("words", "condition", "capacity", "place", "occasion", "purposes"), _words
        ),
        **dict.fromkeys(("root", "text", "old", "new", "proof", "net", "file", "paper"), _digest),
        **dict.fromkeys(("act", "amendment", "basis", "blobs", "changes", "shown"), _digest),
        **dict.fromkeys(
            ("agreement", "text_set", "cosigned", "answers", "event"), _or_nothing(_digest)
        ),
        **dict.fromkeys(("at",), check_instant),
        **dict.fromkeys(("until", "compromised_since", "claimed"), _or_nothing(check_instant)),
        **dict.fromkeys(("format", "reader", "outlet"), _said),
        **dict.fromkeys(("language", "languages"), lambda value, _: check_language(value)),
        "key": _key,
        "salt": partial(_figures, size=_SALT),
        "mandate": _mandate,
        "under": _or_nothing(_mandate),
        "log": _or_nothing(_key),
        "answer": _answer,
        "on": _day,
        **dict.fromkeys(("since", "until_day"), _or_nothing(_day)),
        **dict.fromkeys(
            (
                *("reasons", "legal", "financial", "number", "level", "pages", "reference"),
                *("motion", "moved", "seconded", "field", "role", "practice", "other", "provision"),
                *("provisions", "rule", "zone", "headline", "speaker", "chain"),
            ),
            _words,
        ),
        **dict.fromkeys(("question", "own", "form", "subject", "issuer", "called"), _said),
        **dict.fromkeys(("interested", "stand_for"), _name),
        **dict.fromkeys(("conformed", "to", "copy", "signed_by", "repeats"), _or_nothing(_name)),
        **dict.fromkeys(("minutes", "packet", "rules", "original"), _or_nothing(_digest)),
        **dict.fromkeys(("report", "master", "papers", "certificate"), _digest),
        "office": _one_of(OFFICES),
        "effect": _one_of(EFFECTS),
        "how": _one_of(ADOPTING),
        "instrument": _one_of(steps.INSTRUMENTS),
        "notice": _one_of(steps.NOTICES),
        "dated": _one_of(steps.DATES),
        "happening": _one_of(steps.HAPPENINGS),
        "relation": _one_of(steps.RELATIONS),
        "clause": _one_of(steps.CLAUSES),
        "reserving": _one_of(steps.RESERVING),
        "moment": _one_of(steps.MOMENTS),
        "response": _one_of(steps.RESPONSES),
        "row": _one_of(steps.ROWS),
        "step": _one_of((*steps.RECTIFYING, *steps.REGISTERING)),
        "way": _one_of(steps.WAYS),
        "found": _one_of(steps.FOUND),
        "said": _one_of(steps.SAYING),
        "certainty": _one_of(steps.CERTAINTIES),
        "told": _one_of(steps.TOLD),
        "status": _one_of(steps.STATUSES),
        **dict.fromkeys(("programme", "indicator", "between"), _name),
        **dict.fromkeys(("unit", "definition", "counted"), _said),
        **dict.fromkeys(("target", "tolerance", "figure"), _or_nothing(check_figure)),
        **dict.fromkeys(("deliveries", "evidence"), _digest),
        "every": _one_of(EVERY),
        "period": check_period,
        **dict.fromkeys(("norm", "statement", "teller"), _words),
        "binds": _one_of(steps.BINDS),
        "cause": _one_of(steps.CAUSES),
        "assessed": _one_of(steps.ASSESSED),
        "modality": _one_of(KINDS),
        "strength": _one_of(STRENGTHS),
        "bearer": _one_of(WHO),
        "direction": _one_of(DIRECTIONS),
        **dict.fromkeys(("offset", "recurrence"), _period),
        **dict.fromkeys(("quoted", "named", "anchor", "trigger", "who"), _quoted),
        "fields": _said,
        "day": _date,
    }
)
"""What a member of each name holds, where that is one string."""
_FRESH = frozenset(
    ("act", "at", "basis", "cosigned", "net", "new", "old", "proof", "root", "salt", "shown")
)
"""Members that hold something else in each act."""
_APART = frozenset(("bodies", "decides", "interested", "languages", "stand_for"))
_NAMED = frozenset(("parties", "components", "responsible", "indicators", "figures"))
_COUNTED = frozenset(
    (
        *("size", "quorum", "start", "end", "different", "page", "ayes", "nays", "abstained"),
        "days",
    )
)
_FLAGS = frozenset(("silence", "hold", "editorial", "treaty", "denied"))
