"""Planning: a programme as people write it, with the words of the text that it rests on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from paraph.agreement import steps
from paraph.agreement.text_set import TextSet
from paraph.desk.lacking import reading_of
from paraph.desk.matter import Matter
from paraph.errors import AddressError, DamagedError, RecordError, UsageError
from paraph.record.acts import body_of
from paraph.text.address import Address
from paraph.text.outline import outline

_MEMBERS = frozenset(
    (
        *("programme", "title", "field", "since", "until", "days", "words"),
        *("responsible", "indicators", "commitments"),
    )
)
_HINT = "docs/reference/programmes.md says what a programme may hold."
_OF_INDICATOR = {"tolerance": "", "target": ""}
_OF_COMMITMENT = frozenset(("text", "provision", "words", "norm", "binds"))


def programme(
    table: Mapping[str, Any], matter: Matter, texts: TextSet | None, file: str
) -> steps.Programme:
    """Return the programme that a table of a file is; spans are found in the texts of a set.

    Raises:
        DamagedError: a member is missing, unknown or of another type; it is named.
        UsageError: words are not in the text, or not once.
    """
    if unknown := sorted(table.keys() - _MEMBERS):
        known = ", ".join(sorted(_MEMBERS))
        raise UsageError(f"{file}: {unknown[0]!r} is unknown: a programme has {known}")
    bodies = table.get("responsible", {})
    if not isinstance(bodies, Mapping):
        raise UsageError(f"{file}: responsible is no table: write [responsible] and PARTY = BODY")
    listed = {name: table.get(name, []) for name in ("indicators", "commitments")}
    for name, each in listed.items():
        if not isinstance(each, list) or not all(isinstance(one, Mapping) for one in each):
            raise UsageError(f"{file}: {name} is no list of tables: write [[{name}]]")
    made: dict[str, Any] = {
        "programme": table.get("programme", ""),
        "title": table.get("title", ""),
        "field": table.get("field", ""),
        "since": table.get("since", ""),
        "until_day": table.get("until", ""),
        "days": table.get("days", 0),
        "responsible": [{"party": each, "body": body} for each, body in bodies.items()],
        "indicators": [_OF_INDICATOR | {**each} for each in listed["indicators"]],
        "commitments": [_commitment(each, matter, texts, file) for each in listed["commitments"]],
        "words": table.get("words", ""),
    }
    try:
        body = body_of("programme", made, "")
    except RecordError as error:
        raise DamagedError(file, error.what, place=error.place.lstrip("."), hint=_HINT) from error
    if not isinstance(body, steps.Programme):
        raise TypeError(body)
    return body


def _commitment(
    told: Mapping[str, Any], matter: Matter, texts: TextSet | None, file: str
) -> dict[str, Any]:
    if unknown := sorted(told.keys() - _OF_COMMITMENT):
        known = ", ".join(sorted(_OF_COMMITMENT))
        raise UsageError(f"{file}: commitments: {unknown[0]!r} is unknown: there are {known}")
    made = {name: told[name] for name in ("norm", "binds") if told.get(name)}
    if made.get("binds") == "force":
        del made["binds"]  # it goes without saying
    if "provision" in told:
        if texts is None:
            raise UsageError(f"{file}: there is no text set yet that a commitment could quote")
        span = _span(told, matter, texts, file)
        made["span"] = span._asdict()
    return made


def _span(told: Mapping[str, Any], matter: Matter, texts: TextSet, file: str) -> steps.Span:
    """Return where words stand in a provision, or in what stands under it: once, or not at all."""
    pairs = [each[:2] for each in texts.entries]
    component, _, language = str(told.get("text", "")).partition(":")
    pair = (component, language) if told.get("text") else pairs[0]
    if pair not in pairs or (not told.get("text") and len(pairs) > 1):
        known = ", ".join([":".join(each) for each in pairs])
        raise UsageError(f"{file}: commitments: say which text, as text = COMPONENT:XX ({known})")
    reading = reading_of(matter, texts, *pair)
    tree = outline(reading.text, pair[1])
    provision, words = str(told["provision"]), str(told.get("words", ""))
    try:
        at = tree.find(Address.parse(provision))
    except AddressError as error:
        raise UsageError(f"{file}: commitments: {error}") from error
    if not words:
        words = reading.text.provisions[at].text
    found = [
        (each, reading.text.provisions[each].text.find(words))
        for each in tree.subtree(at)
        for _ in range(reading.text.provisions[each].text.count(words))
    ]
    if len(found) != 1 or not words:
        often = "nowhere" if not found or not words else f"{len(found)} times"
        raise UsageError(f"{file}: commitments: {words[:80]!r} stands {often} in {provision}")
    place, start = found[0]
    return steps.Span(texts.text(*pair), str(tree.address(place)), start, start + len(words), words)
