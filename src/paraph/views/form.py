"""The form of a report: which members it has at each level, and of which types."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

_TEXT = (str, type(None))
_SPAN = {"start": int, "end": int, "text": str, "marks": list}
_REASONS = [{"code": str, "words": [str], "sentence": str, "weight": int}]
_FILE = {
    "file": str,
    "digest": str,
    "file_digest": str,
    "format": str,
    "language": str,
    "words": int,
}
_EDIT = {
    "about": str,
    "old": _SPAN,
    "new": _SPAN,
    "remark": str,
    "verdict": str,
    "class": _TEXT,
    "proof": (dict, type(None)),
    "held": str,
    "reasons": _REASONS,
}
_CHANGE = {
    "id": str,
    "kind": str,
    "at_old": _TEXT,
    "at_new": _TEXT,
    "label_old": _TEXT,
    "label_new": _TEXT,
    "old": _TEXT,
    "new": _TEXT,
    "marks_old": list,
    "marks_new": list,
    "edits": [_EDIT],
    "structure": (None, {"old": str, "new": str}),
    "move": _TEXT,
    "also_old": [str],
    "also_new": [str],
    "verdict": str,
    "classes": [str],
    "reasons": _REASONS,
}
_HAZARD = {"code": str, "grade": str, "side": str, "at": str, "sentence": str}
_UNREAD = {"side": str, "at": str, "what": str, "digest": _TEXT}
_REPORT = {
    "schema": str,
    "verdict": str,
    "complete": bool,
    "old": _FILE,
    "new": _FILE,
    "changes": [_CHANGE],
    "hazards": [_HAZARD],
    "unread": [_UNREAD],
    "proof": dict,
}


def strange(report: Mapping[str, Any]) -> Iterator[str]:
    """Yield each member of a report that this version does not know.

    The members of the proof are those of `paraph.proof.proof`, which reads it.

    Raises:
        KeyError, TypeError: a member is missing, or of another type.
    """
    yield from _strange(report, _REPORT, "")


def _strange(value: object, form: Any, place: str) -> Iterator[str]:  # noqa: ANN401
    match form:
        case dict():
            yield from _members(value, form, place)
        case [inner]:
            if not isinstance(value, list):
                raise TypeError(place)
            for number, item in enumerate(value):
                yield from _strange(item, inner, f"{place}[{number}]")
        case (None, inner):
            if value is not None:
                yield from _strange(value, inner, place)
        # A truth value is an int to Python.
        case _ if type(value) not in (form if isinstance(form, tuple) else (form,)):
            raise TypeError(place)


def _members(value: object, form: Mapping[str, Any], place: str) -> Iterator[str]:
    if not isinstance(value, dict):
        raise TypeError(place)
    for name in value:
        if name not in form:
            yield f"{place}.{name}".removeprefix(".")
    for name, inner in form.items():
        yield from _strange(value[name], inner, f"{place}.{name}")
