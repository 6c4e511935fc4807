"""A small judge of JSON by a JSON Schema: the words of it that ours are written in, no more."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, TypeAlias

from tests.journeys.command import ROOT

Schema: TypeAlias = dict[str, Any]

_TYPES: dict[str, type | tuple[type, ...]] = {
    "object": dict,
    "array": list,
    "string": str,
    "integer": int,
    "boolean": bool,
    "null": type(None),
}
_KNOWN = frozenset(
    (
        *("$ref", "type", "const", "enum", "pattern", "minimum", "minItems", "maxItems", "items"),
        *("properties", "required", "additionalProperties", "$defs", "$schema", "title"),
        "description",
    )
)


def faults(name: str, value: object) -> list[str]:
    """Return what in `value` is not as docs/reference/schema/`name`.json demands."""
    schema = json.loads((ROOT / f"docs/reference/schema/{name}.json").read_text("utf-8"))
    return faults_by(schema, value)


def faults_by(schema: Schema, value: object) -> list[str]:
    """Return what in `value` is not as `schema` demands."""
    return list(_faults(schema, schema, value, "$"))


def _faults(whole: Schema, schema: Schema, value: object, at: str) -> Iterator[str]:
    if "$ref" in schema:
        schema = whole["$defs"][schema["$ref"].removeprefix("#/$defs/")]
    unknown = schema.keys() - _KNOWN
    assert not unknown, f"this judge does not know {unknown}"
    names = schema.get("type", ())
    if names and not any(_is(value, one) for one in ([names] if isinstance(names, str) else names)):
        yield f"{at} is {value!r}, which is not of type {names}"
        return
    if "const" in schema and value != schema["const"]:
        yield f"{at} is {value!r}, not {schema['const']!r}"
    if "enum" in schema and value not in schema["enum"]:
        yield f"{at} is {value!r}, none of {schema['enum']}"
    match value:
        case str() if not re.search(schema.get("pattern", ""), value):
            yield f"{at} is {value!r}, which is not of the form {schema['pattern']}"
        case int() if value < schema.get("minimum", value):
            yield f"{at} is {value}, below {schema['minimum']}"
        case list():
            yield from _items(whole, schema, value, at)
        case dict():
            yield from _members(whole, schema, value, at)


def _items(whole: Schema, schema: Schema, value: list[object], at: str) -> Iterator[str]:
    if not schema.get("minItems", 0) <= len(value) <= schema.get("maxItems", len(value)):
        yield f"{at} has {len(value)} items"
    for number, item in enumerate(value):
        yield from _faults(whole, schema.get("items", {}), item, f"{at}[{number}]")


def _members(whole: Schema, schema: Schema, value: dict[str, object], at: str) -> Iterator[str]:
    properties = schema.get("properties", {})
    yield from (f"{at} has no {name}" for name in schema.get("required", ()) if name not in value)
    for name, item in value.items():
        if name in properties:
            yield from _faults(whole, properties[name], item, f"{at}.{name}")
        elif schema.get("additionalProperties") is False:
            yield f"{at} has {name}, which is not foreseen"


def _is(value: object, name: str) -> bool:
    if name == "integer" and isinstance(value, bool):
        return False
    return isinstance(value, _TYPES[name])
