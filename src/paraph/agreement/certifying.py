"""Certifying: whether a certificate of languages rests on a comparison of these very texts."""

from __future__ import annotations

import json
from typing import Any

from paraph.agreement import steps
from paraph.agreement.chain import Blobs, blob_of
from paraph.agreement.entry import HOLDS, Standing, outside
from paraph.agreement.text_set import TextSet
from paraph.concordance.statement import STATEMENT

_TWO = 2


def certifying(body: steps.Concord, texts: TextSet | None, blobs: Blobs) -> Standing:
    """Return whether the report of a certificate is of the set, and says what is certified.

    It is the statements of the comparison, a line for each component in several languages; none may
    be undecided. Whether the comparison comes to that is not computed again here: it is the word of
    whoever certifies, bound to the texts by their digests; `paraph.desk.certificates` compares
    afresh. Takes time linear in the report.
    """
    if texts is None:
        return outside("text", "the text set that is certified was never proposed")
    source = blob_of(blobs, body.report)
    if source is None:
        why = f"the report {body.report} of the certificate is missing"
        return Standing("undetermined", "concordance", why)
    told = _statements(source)
    if told is None:
        return outside("concordance", "its report is no statement of a comparison of languages")
    if why := _unlike(body, texts, told):
        return outside("concordance", why)
    return HOLDS


def _unlike(body: steps.Concord, texts: TextSet, told: list[dict[str, Any]]) -> str:
    """Return in what statements are not of a set or not what is certified, or nothing."""
    compared = [frozenset(each["text"] for each in one["texts"]) for one in told]
    for name in dict.fromkeys([each.component for each in texts.entries]):
        held = frozenset(each.text for each in texts.entries if each.component == name)
        spoken = {each.language for each in texts.entries if each.component == name}
        if len(spoken) >= _TWO and held not in compared:
            return f"its report compares other texts than those of {name} in this set"
    if strange := sorted({*body.languages} - {each.language for each in texts.entries}):
        return f"the set has no text in {strange[0]}"
    if any(one["verdict"] == "undecided" for one in told):
        return "its report leaves open whether the languages agree"
    found = sum(sum(pair["differences"].values()) for one in told for pair in one["pairs"])
    if found != body.different:
        return f"its report lists {found} differences, and not {body.different}"
    if found and not body.words.strip():
        return "its report lists differences, and nobody says why they do not stand against it"
    return ""


def _statements(source: bytes) -> list[dict[str, Any]] | None:
    """Return the statements of a report, or none where it is not made of these alone."""
    try:
        told = [json.loads(line) for line in source.split(b"\n")]
    except (ValueError, RecursionError):
        return None
    return told if all(_sound(each) for each in told) else None


def _sound(told: object) -> bool:
    if not isinstance(told, dict) or told.get("schema") != STATEMENT:
        return False
    texts, pairs = told.get("texts"), told.get("pairs")
    if not isinstance(texts, list) or not isinstance(pairs, list):
        return False
    named = all(isinstance(each, dict) and isinstance(each.get("text"), str) for each in texts)
    counts = [each.get("differences") if isinstance(each, dict) else None for each in pairs]
    return (
        named
        and bool(pairs)
        and isinstance(told.get("verdict"), str)
        and all(
            isinstance(each, dict) and all(type(many) is int and many > 0 for many in each.values())
            for each in counts
        )
    )
