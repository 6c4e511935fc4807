"""Procedures: what a kind of agreement asks for before a step may be taken, as data."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from paraph.agreement.names import is_name
from paraph.errors import ProcedureError

OBJECTIONS = 90
"""Days for objections to a correction, as depositaries usually give (VCLT 79(2))."""


class Procedure(NamedTuple):
    """What a kind of agreement asks for.

    `needed` is whose clearance a decision needs, `silence` what announced silence comes to, `late`
    what an answer after that does, `objection` and `condition` whether they stop the decision, and
    `days` how long a body has to answer if nobody says, and `shortest` how long it has at least
    before its silence counts. Each of the next says whether something is
    "required" (the step is refused without it), "expected" (it is told as missing) or not asked for
    ("no"): before a mandate is used the official `issue` of its decision, with a decision a `vote`,
    before a signature a text that is `settled`, `adopted` and certified in its languages
    (`concordance`), and `powers`; and `registration`. An `officer` (a body) of `each` party
    `certifies`, or of one. `means` is how consent comes about if the text does not say. Among three
    parties or more a reservation needs the `acceptance` of all the others or of one (VCLT 20), and
    silence is that `months` after its receipt (never if 0). What a depositary corrects by silence
    waits `objections` days for them. `zone` is the time zone in which the
    days of acts are told that name none, and `zones` those of parties that have their own. `bodies`
    are those that alone take a step (`STEPS`); where none is named it is who decides, or who has a
    mandate or powers.
    """

    name: str
    title: str
    needed: str = "asked"
    silence: str = "agreement"
    late: str = "counts"
    objection: str = "stops"
    condition: str = "stops"
    days: int = 14
    shortest: int = 1
    issue: str = "no"
    vote: str = "no"
    settled: str = "no"
    adopted: str = "no"
    concordance: str = "no"
    powers: str = "no"
    means: str = "signature"
    registration: str = "no"
    acceptance: str = "all"
    months: int = 12
    objections: int = OBJECTIONS
    certifies: str = "each"
    officer: str = ""
    zone: str = ""
    zones: tuple[tuple[str, str], ...] = ()
    bodies: tuple[tuple[str, tuple[str, ...]], ...] = ()


STEPS = ("issue", "fix", "adopt", "consent", "end", "correct")
"""The steps of which a procedure may say which bodies take them."""
_ZONE = re.compile(r"[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*|[+-][0-9]{2}:[0-9]{2}")
_LONGEST = 366  # days of a window
_MOST = 120  # months of a silence


def requires(procedure: Procedure) -> bool:
    """Whether a procedure refuses a signature without something that is to be done before."""
    return "required" in {
        procedure.issue,
        procedure.settled,
        procedure.adopted,
        procedure.concordance,
        procedure.powers,
    }


def procedure_of(name: str, table: Mapping[str, Any]) -> Procedure:
    """Return the procedure that a table (of a TOML file) is; what it leaves out is as by default.

    Raises:
        ProcedureError: a member is unknown, or is not of its form; it is named.
    """
    if not is_name(name):
        raise ProcedureError("name", f"{name!r} is no name: use a-z, 0-9, stops and hyphens")
    made: dict[str, Any] = {}
    named: dict[str, tuple[str, ...]] = {}
    for section, held in table.items():
        if section == "title":
            continue
        if section not in _MEMBERS:
            raise ProcedureError(section, f"is unknown: there are title, {', '.join(_MEMBERS)}")
        if not isinstance(held, Mapping):
            raise ProcedureError(section, f"is no table: write [{section}]")
        for member, value in held.items():
            place, known = f"{section}.{member}", _MEMBERS[section]
            if member not in known:
                raise ProcedureError(place, f"is unknown: [{section}] has {', '.join(known)}")
            known[member](place, value)
            if section == "bodies":  # its members are steps, of which one is a member elsewhere too
                named[member] = tuple(value)
                continue
            made[member] = tuple(sorted(value.items())) if isinstance(value, Mapping) else value
    bodies = tuple([(each, named[each]) for each in STEPS if each in named])
    found = Procedure(name, _title(table.get("title")), bodies=bodies, **made)
    if found.shortest > found.days:
        why = f"is more than the {found.days} days of clearance.days, which are told to a body"
        raise ProcedureError("clearance.shortest", why)
    return found


def _title(title: object) -> str:
    if not isinstance(title, str) or not title.strip():
        raise ProcedureError("title", "says nothing")
    if not title.isprintable():
        raise ProcedureError("title", "holds a line break, or a character that is not to be seen")
    return title


_Check = Callable[[str, object], None]


def _one_of(*words: str) -> _Check:
    def check(place: str, value: object) -> None:
        if value not in words:
            raise ProcedureError(place, f"is none of {', '.join(words)}")

    return check


def _days(place: str, value: object) -> None:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 < value <= _LONGEST:
        raise ProcedureError(place, f"is no number of days from 1 to {_LONGEST}")


def _body(place: str, value: object) -> None:
    if not isinstance(value, str) or (value and not is_name(value)):
        raise ProcedureError(place, f"{value!r} is no body: use a-z, 0-9, stops and hyphens")


def _bodies(place: str, value: object) -> None:
    if not isinstance(value, list) or not value:
        raise ProcedureError(place, "names no bodies: write ['gazette']")
    for each in value:
        if not isinstance(each, str) or not is_name(each):
            raise ProcedureError(place, f"{each!r} is no body: use a-z, 0-9, stops and hyphens")


def _zone(place: str, value: object) -> None:
    if not isinstance(value, str) or not _ZONE.fullmatch(value):
        raise ProcedureError(place, f"{value!r} is no time zone: write Europe/Paris, or +01:00")


def _zones(place: str, value: object) -> None:
    if not isinstance(value, Mapping):
        raise ProcedureError(place, "is no table of parties: write alda = 'Europe/Paris'")
    for party, zone in value.items():
        if not is_name(party):
            raise ProcedureError(place, f"{party!r} is no name: use a-z, 0-9, stops and hyphens")
        _zone(f"{place}.{party}", zone)


def _months(place: str, value: object) -> None:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= _MOST:
        raise ProcedureError(place, f"is no number of months from 0 to {_MOST}")


_degree = _one_of("required", "expected", "no")
_MEMBERS: Mapping[str, Mapping[str, _Check]] = MappingProxyType(
    {
        "clearance": {
            "needed": _one_of("interested", "asked", "nobody"),
            "silence": _one_of("agreement", "nothing"),
            "late": _one_of("counts", "shown"),
            "objection": _one_of("stops", "shown"),
            "condition": _one_of("stops", "shown"),
            "days": _days,
            "shortest": _days,
        },
        "decision": {"issue": _degree, "vote": _degree},
        "text": {
            "settled": _degree,
            "adopted": _degree,
            "concordance": _degree,
            "certifies": _one_of("each", "one"),
            "officer": _body,
        },
        "signature": {"powers": _degree},
        "bodies": dict.fromkeys(STEPS, _bodies),
        "days": {"zone": _zone, "zones": _zones},
        "consent": {"means": _one_of("signature", "instruments")},
        "registration": {"registration": _one_of("expected", "no")},
        "reservations": {"acceptance": _one_of("all", "one"), "months": _months},
        "correction": {"objections": _days},
    }
)
"""What a procedure may hold, by the tables of its file."""
