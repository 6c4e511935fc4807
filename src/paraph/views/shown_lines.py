"""The account that whoever signs a text must be shown, in lines for people."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from paraph.agreement.judged import Open
from paraph.agreement.shown import FORM
from paraph.errors import RecordError
from paraph.views.instant_words import short
from paraph.views.visible import one_line
from paraph.views.way_lines import change_in_words


def shown_lines(account: bytes) -> Iterator[str]:
    """Yield what an account of a way says: how it lies, what is proved, answered for and open.

    Raises:
        RecordError: the bytes are no account.
    """
    try:
        told = json.loads(account)
        if told["shown"] != FORM:
            raise RecordError("the account", f"is not {FORM}")
        yield from _lines(told)
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise RecordError("the account", "of what is signed cannot be read") from error


def _lines(told: Mapping[str, Any]) -> Iterator[str]:
    approved = told["approved"]
    if not approved:
        yield "It is signed under no mandate."
        return
    yield f"The approved set is {one_line(short(approved))}; this one is {told['within']}."
    if approved == told["text_set"]:
        yield "It is the approved set, unchanged."
        return
    classes = ", ".join([f"{count} {one_line(each)}" for each, count in told["proved"].items()])
    yield f"Proved changes: {classes or 'none'}."
    for each in told["answered"]:
        yield f"Somebody answers for, not proved: {change_in_words(_change(each))}"
    for each in told["open"]:
        yield f"Outside the mandate: {change_in_words(_change(each))}"
    for each in told["findings"]:
        yield f"{one_line(each['within'])}, {one_line(each['code'])}: {one_line(each['why'])}"


def _change(told: Mapping[str, Any]) -> Open:
    change, at, old, new, why, text = [
        str(told[name]) for name in ("change", "at", "old", "new", "why", "text")
    ]
    return Open(change, at, old, new, "", why, text)
