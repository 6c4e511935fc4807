"""Formulas as canonical JSON, for an act to carry."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from typing import TypeAlias

from paraph.errors import ActError
from paraph.norms.final.formula import (
    DEEPEST,
    After,
    Deadline,
    Earliest,
    Entry,
    Every,
    Formula,
    Latest,
    MonthStart,
    Named,
    Need,
    Number,
    On,
    Own,
    Share,
    UnlessAgreed,
    When,
)

Value: TypeAlias = "str | int | bool | list[Value] | dict[str, Value] | None"
_LONGEST = 20_000  # characters of one formula


def dump(entry: Entry) -> str:
    """Return an entry as JSON in the form of RFC 8785: members sorted, no blanks, ASCII escapes.

    Equal entries give equal characters.
    """
    return written(entry_value(entry))


def written(value: Value) -> str:
    """Return a value as JSON in the form of RFC 8785."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def load(source: str) -> Entry:
    """Return the entry of which this is the JSON; no other spelling of it is accepted.

    Raises:
        ActError: it is not the canonical JSON of an entry.
    """
    entry = entry_of(parsed(source))
    if dump(entry) != source:
        raise ActError("formula", "is not in its canonical form")
    return entry


def parsed(source: str) -> object:
    """Return what some JSON holds, if it is no longer than any that a clause says.

    Raises:
        ActError: it is longer, or no JSON.
    """
    if len(source) > _LONGEST or source.count("{") + source.count("[") > _LONGEST // 20:
        raise ActError("formula", "is longer than any that a clause says")
    try:
        return json.loads(source)
    except (ValueError, RecursionError) as error:
        raise ActError("formula", "is no JSON") from error


def entry_value(entry: Entry) -> dict[str, Value]:
    """Return an entry as a value of JSON."""
    return {
        "effect": entry.effect.isoformat() if entry.effect else None,
        "general": formula_value(entry.general),
        "joining": None if entry.joining is None else formula_value(entry.joining),
    }


def entry_of(value: object) -> Entry:
    """Return the entry of which this is the value.

    Raises:
        ActError: it is none.
    """
    held = members(value, "effect", "general", "joining")
    effect, joining = held["effect"], held["joining"]
    return Entry(
        formula_of(held["general"]),
        None if joining is None else formula_of(joining),
        None if effect is None else day(effect),
    )


def formula_value(formula: Formula) -> dict[str, Value]:  # noqa: PLR0911 - one for each form
    """Return a formula as a value of JSON."""
    match formula:
        case On(day):
            return {"form": "on", "day": day.isoformat()}
        case When(happening, need):
            return {"form": "when", "happening": happening, "need": _need_value(need)}
        case After(count, unit, of, expiring):
            held = {"count": count, "unit": unit, "of": formula_value(of), "expiring": expiring}
            return {"form": "after", **held}
        case MonthStart(nth, of):
            return {"form": "month start", "nth": nth, "of": formula_value(of)}
        case Latest(parts):
            return {"form": "latest", "of": [formula_value(part) for part in parts]}
        case Earliest(parts):
            return {"form": "earliest", "of": [formula_value(part) for part in parts]}
        case UnlessAgreed(of):
            return {"form": "unless agreed", "of": formula_value(of)}
        case Deadline(day, by, condition, otherwise):
            return {
                "form": "deadline",
                "day": day.isoformat(),
                "by": by.isoformat(),
                "condition": formula_value(condition),
                "otherwise": None if otherwise is None else formula_value(otherwise),
            }


def formula_of(value: object, depth: int = 0) -> Formula:  # noqa: PLR0911 - likewise
    """Return the formula of which this is the value.

    Raises:
        ActError: it is none.
    """
    if depth > DEEPEST:
        raise ActError("formula", f"is more than {DEEPEST} formulas deep")
    form = value.get("form") if isinstance(value, Mapping) else None
    below = depth + 1
    match form:
        case "on":
            return On(day(members(value, "form", "day")["day"]))
        case "when":
            held = members(value, "form", "happening", "need")
            return When(word(held["happening"]), _need(held["need"]))  # type: ignore[arg-type]
        case "after":
            held = members(value, "form", "count", "unit", "of", "expiring")
            return After(
                whole(held["count"]),
                word(held["unit"]),  # type: ignore[arg-type]
                formula_of(held["of"], below),
                _truth(held["expiring"]),
            )
        case "month start":
            held = members(value, "form", "nth", "of")
            return MonthStart(whole(held["nth"]), formula_of(held["of"], below))
        case "latest":
            return Latest(_parts(members(value, "form", "of")["of"], below))
        case "earliest":
            return Earliest(_parts(members(value, "form", "of")["of"], below))
        case "unless agreed":
            return UnlessAgreed(formula_of(members(value, "form", "of")["of"], below))
        case "deadline":
            return _deadline(value, below)
        case _:
            raise ActError("formula", f"no form of formula is called {form!r}")


def _deadline(value: object, depth: int) -> Deadline:
    held = members(value, "form", "day", "by", "condition", "otherwise")
    condition = formula_of(held["condition"], depth)
    if not isinstance(condition, When):
        raise ActError("formula", "a deadline waits for one thing that happens")
    otherwise = held["otherwise"]
    return Deadline(
        day(held["day"]),
        day(held["by"]),
        condition,
        None if otherwise is None else formula_of(otherwise, depth),
    )


def _need_value(need: Need) -> Value:
    match need:
        case Every():
            return "every"
        case Own():
            return "own"
        case Number(count, among):
            return {"number": count, "among": list(among)}
        case Share(over, under):
            return {"share": [over, under]}
        case Named(parties):
            return {"named": list(parties)}


def _need(value: object) -> Need:
    match value:
        case "every":
            return Every()
        case "own":
            return Own()
        case {"number": count, "among": [*names], **rest} if not rest:
            return Number(whole(count), tuple(map(word, names)))
        case {"share": [over, under], **rest} if not rest:
            return Share(whole(over), whole(under))
        case {"named": [*names], **rest} if not rest:
            return Named(tuple(map(word, names)))
        case _:
            raise ActError("formula", "does not say in a known form by whom")


def members(value: object, *names: str) -> Mapping[str, object]:
    """Return a value that has these members and no others.

    Raises:
        ActError: it has not.
    """
    if not isinstance(value, Mapping) or set(value) != set(names):
        raise ActError("formula", f"has the members {', '.join(names)} and no others")
    return value


def _parts(value: object, depth: int) -> tuple[Formula, ...]:
    if not isinstance(value, list):
        raise ActError("formula", "chooses among a list of formulas")
    return tuple([formula_of(part, depth) for part in value])


def word(value: object) -> str:
    """Return a value that is a string.

    Raises:
        ActError: it is none.
    """
    if not isinstance(value, str):
        raise ActError("formula", f"{value!r} is no word")
    return value


def whole(value: object) -> int:
    """Return a value that is a whole number.

    Raises:
        ActError: it is none.
    """
    if not isinstance(value, int) or isinstance(value, bool):
        raise ActError("formula", f"{value!r} is no whole number")
    return value


def _truth(value: object) -> bool:
    if not isinstance(value, bool):
        raise ActError("formula", f"{value!r} is neither true nor false")
    return value


def day(value: object) -> date:
    """Return the day that a value tells.

    Raises:
        ActError: it tells none.
    """
    try:
        found = date.fromisoformat(word(value))
    except ValueError as error:
        raise ActError("formula", f"{value!r} is no date: write 2026-03-05") from error
    if found.isoformat() != value:
        raise ActError("formula", f"{value!r} is no date: write 2026-03-05")
    return found
