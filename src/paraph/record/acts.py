"""Acts as bytes: the payload of an envelope for each act, and back, by the types of its members."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache, lru_cache
from types import MappingProxyType, UnionType
from typing import Any, NamedTuple, Union, get_args, get_origin, get_type_hints

from paraph.agreement.act import KINDS, Act, Author, Body, Genesis, Head, Report, Told
from paraph.agreement.mandate import Mandate
from paraph.agreement.window import Window
from paraph.errors import ActError, ProfileError, RecordError
from paraph.proof.embedded import profile_of, table_of
from paraph.record.codec import Value, decode, encode, member_place
from paraph.record.fields import flag, members, whole

FORM = "paraph.act/1"
_MOST = 1000  # members of a list
_DIGEST = 71  # characters of one
_COMMON = ("act", "kind", "author", "basis", "text_set", "at", "salt", "body")
_LATER = ("agreement", "under", "seen")
"""What the genesis alone lacks."""
_OPENING = frozenset(_COMMON)
_FOLLOWING = frozenset((*_COMMON, *_LATER))
_LISTS = ("grantees", "powers", "agreed_by", "delegates", "self_settling")
_FLAGS = ("two", "conclusive")


def payload_type(kind: str) -> str:
    """Return the type of the payload of an act of this kind, which an envelope names."""
    return f"application/vnd.paraph.act.{kind}+json"


_TYPES: Mapping[str, str] = MappingProxyType({name: payload_type(name) for name in KINDS})


def payload(act: Act) -> bytes:
    """Return the one payload of an act.

    Raises:
        RecordError: it is larger than a payload may be; proofs and texts travel as blobs.
    """
    whole_act: dict[str, Value] = {
        "act": FORM,
        "kind": act.kind,
        "author": _written(act.author),
        "basis": [*act.basis],
        "text_set": act.text_set,
        "at": act.at,
        "salt": act.salt,
        "body": _written(act.body),
    }
    if not isinstance(act.body, Genesis):
        seen = [_written(head) for head in act.seen]
        whole_act |= {"agreement": act.agreement, "under": act.under, "seen": seen}
    return encode(whole_act)


def act_of(kind: str, source: bytes) -> Act:
    """Return the act of a payload; `kind` is the payload type that its envelope names.

    Raises:
        RecordError: the bytes are not the one payload of an act, or of one of another kind.
    """
    value = decode(source)
    name = value.get("kind") if isinstance(value, Mapping) else None
    if not isinstance(name, str) or name not in KINDS:
        raise RecordError("$.kind", f"is none of {', '.join(sorted(KINDS))}")
    if kind != _TYPES[name]:
        raise RecordError("$.kind", f"is {name}, and the envelope is of the type {kind[:80]!a}")
    opens = KINDS[name] is Genesis
    held = members(value, "$", _OPENING if opens else _FOLLOWING).held
    if held["act"] != FORM:
        raise RecordError("$.act", f"is not {FORM}")
    try:
        return Act(
            "" if opens else _string(held["agreement"], "$.agreement"),
            _read(Author, held["author"], "$.author"),
            "" if opens else _string(held["under"], "$.under"),
            _read(tuple[str, ...], held["basis"], "$.basis"),
            () if opens else _read(tuple[Head, ...], held["seen"], "$.seen"),
            _string(held["text_set"], "$.text_set"),
            _string(held["at"], "$.at"),
            _string(held["salt"], "$.salt"),
            body_of(name, held["body"]),
        )
    except ActError as error:
        raise RecordError(f"$.{error.place}:", error.what) from error


@lru_cache(maxsize=1024, typed=True)  # named tuples of two types may be equal
def _shared(value: Any) -> Any:  # noqa: ANN401 - whatever it is, it comes back
    """Return the first of equal values: acts of one log say the same of themselves each time."""
    return value


def body_of(kind: str, value: Value, place: str = "$.body") -> Body:
    """Return the body of an act of this kind: the very members that it asks for.

    Raises:
        RecordError: there is no such kind, or a member is missing, unknown or of another type.
    """
    if kind not in KINDS:
        raise RecordError("the kind", f"{kind!r} is none of {', '.join(sorted(KINDS))}")
    body: Body = _read(KINDS[kind], value, place)
    return body


def mandate_of(value: Value, place: str) -> Mandate:
    """Return the mandate that an object with all members of one is.

    Raises:
        RecordError: it is none; the member is named.
    """
    names = ("text_set", *_LISTS, "profile", "tables", "people", "occasion", "opens", "closes")
    held = members(value, place, (*names, "uses", *_FLAGS)).held
    made: dict[str, Any] = {}
    for name in _LISTS:
        listed = _read(tuple[str, ...], held[name], member_place(place, name))
        if sorted(set(listed)) != list(listed):
            raise RecordError(member_place(place, name), "is not sorted, or holds a name twice")
        made[name] = frozenset(listed)
    made |= {name: _string(held[name], f"{place}.{name}") for name in ("text_set", "occasion")}
    made |= {name: whole(held[name], f"{place}.{name}") for name in ("people", "uses")}
    made |= {name: flag(held[name], f"{place}.{name}") for name in _FLAGS}
    tables = held["tables"]
    if not isinstance(tables, Mapping):
        raise RecordError(f"{place}.tables", "is no object")
    made["tables"] = {name: _string(each, f"{place}.tables") for name, each in tables.items()}
    bounds = [_string(held[name], f"{place}.{name}") for name in ("opens", "closes")]
    try:
        return Mandate(profile=profile_of(held["profile"]), window=Window(*bounds), **made)
    except ProfileError as error:
        raise RecordError(f"{place}.profile", error.what) from error
    except ActError as error:
        own = place and error.place == "mandate"
        raise RecordError(place if own else f"{place}, {error.place}:", error.what) from error


# ---------------------------------------------------------------- writing


def _written(value: object) -> Value:
    """Return what an act holds as JSON: named tuples as objects, other ones as arrays."""
    if isinstance(value, Mandate):
        return _mandate(value)
    if isinstance(value, tuple):
        if hasattr(value, "_fields"):
            return _members(value)
        return [_written(each) for each in value]
    if isinstance(value, str | bool | int):
        return value
    raise TypeError(type(value))


def _members(value: Any) -> Value:  # noqa: ANN401 - a named tuple
    """Return the members of a named tuple; one that says what goes without saying is left out."""
    defaults = value._field_defaults
    return {
        name: _written(each)
        for name, each in zip(value._fields, value, strict=True)
        if name not in defaults or each != defaults[name]
    }


def _mandate(mandate: Mandate) -> Value:
    return {
        "text_set": mandate.text_set,
        **{name: [*sorted(getattr(mandate, name))] for name in _LISTS},
        "profile": table_of(mandate.profile),
        "tables": dict(mandate.tables),
        "people": mandate.people,
        "occasion": mandate.occasion,
        "opens": mandate.window.opens,
        "closes": mandate.window.closes,
        "uses": mandate.uses,
        **{name: getattr(mandate, name) for name in _FLAGS},
    }


# ---------------------------------------------------------------- reading


def _read(kind: Any, value: Value, place: str) -> Any:  # noqa: ANN401 - what a type hint says
    """Return the value of a type that a member of an act has.

    Raises:
        RecordError: it is of another one; its place is named.
    """
    try:
        return _reader(kind)(value)
    except RecordError as error:
        raise RecordError(f"{place}{error.place}", error.what) from error


@cache
def _reader(kind: Any) -> Callable[[Value], Any]:  # noqa: ANN401
    """Return what reads the values of a type; places in its errors begin where the value is."""
    if kind in _SINGLE:
        return _SINGLE[kind]
    if get_origin(kind) is tuple:
        return _list_reader(_reader(get_args(kind)[0]))
    if kind is Report:
        return _report_reader(_object_reader(_ReportAlone))
    return _object_reader(kind)


def _list_reader(inner: Callable[[Value], Any]) -> Callable[[Value], tuple[Any, ...]]:
    def read(value: Value) -> tuple[Any, ...]:
        if type(value) is not list:
            raise RecordError("", "is no array")
        if len(value) > _MOST:
            raise RecordError("", f"has {len(value)} items, more than {_MOST}")
        made: list[Any] = []
        try:
            for each in value:
                made.append(inner(each))  # noqa: PERF401 - the error names how far it came
        except RecordError as error:
            raise RecordError(f"[{len(made)}]{error.place}", error.what) from error
        return tuple(made)

    return read


def _object_reader(kind: Any) -> Callable[[Value], Any]:  # noqa: ANN401
    readers = {name: _reader(hint) for name, hint in _hints(kind).items()}
    defaults: Mapping[str, Any] = kind._field_defaults
    required = tuple([name for name in readers if name not in defaults])
    names = readers.keys()

    def read(value: Value) -> Any:  # noqa: ANN401
        if type(value) is not dict or value.keys() != names:
            value = {**members(value, "", required, defaults).held}  # says what is missing
        made: list[Any] = []
        name = ""
        try:
            for name, reader in readers.items():
                if name in defaults:
                    made.append(_said_or(defaults[name], reader, value, name))
                else:
                    made.append(reader(value[name]))
        except RecordError as error:
            raise RecordError(f".{name}{error.place}", error.what) from error
        return _shared(kind(*made)) if shares else kind(*made)

    shares = kind in {Author, Head}
    return read


class _ReportAlone(NamedTuple):
    """The members of a report but for the body of its fact, which is read by what that fact is."""

    fact: str
    by: Author
    on: str
    paper: str
    checked: str
    mandates: tuple[Mandate, ...]


def _report_reader(alone: Callable[[Value], Any]) -> Callable[[Value], Report]:
    def read(value: Value) -> Report:
        if type(value) is not dict or "does" not in value:
            return Report(*alone(value))
        made = Report(*alone({name: each for name, each in value.items() if name != "does"}))
        if made.fact not in KINDS or not issubclass(KINDS[made.fact], get_args(Told)):
            raise RecordError(".does", f"is told of no {made.fact}")
        does: Any = body_of(made.fact, value["does"], ".does")
        return made._replace(does=does)

    return read


def _said_or(
    default: Any,  # noqa: ANN401
    reader: Callable[[Value], Any],
    value: Any,  # noqa: ANN401
    name: str,
) -> Any:  # noqa: ANN401
    """Return what a member says, or its default where it is not there.

    Raises:
        RecordError: it says what its absence says, so that one act would have two spellings.
    """
    if name not in value:
        return default
    said = reader(value[name])
    if said == default:
        raise RecordError("", "says what goes without saying: leave it out")
    return said


@cache
def _hints(kind: type) -> Mapping[str, Any]:
    """Return the type of each member of a named tuple, in its order."""
    hints = get_type_hints(kind)
    for hint in hints.values():
        if get_origin(hint) in {Union, UnionType}:
            raise TypeError(hint)
    return {name: hints[name] for name in kind._fields}  # type: ignore[attr-defined]


def _string(value: Value, place: str = "") -> str:
    if type(value) is not str:
        raise RecordError(place, "is no string")
    return _shared(value) if len(value) <= _DIGEST else value


_SINGLE: Mapping[Any, Callable[[Value], Any]] = MappingProxyType(
    {
        str: _string,
        int: lambda value: whole(value, ""),
        bool: lambda value: flag(value, ""),
        Mandate: lambda value: mandate_of(value, ""),
    }
)
"""What reads each type that is no named tuple and no array."""
