"""By what a change is proved, in words: its classes, its house choices, and the blanks it fills."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from paraph.proof.proof import COMPLETION, Pair, Proof
from paraph.views.finding import Finding
from paraph.views.sentence import class_in_words

_TYPES = {
    "day-month": "a day and month",
    "moon": "a month",
    "amount": "an amount",
    "text": "a permitted text",
}


def proved_in_words(finding: Finding) -> list[str]:
    """Return what proves the parts of a change, each once: "article form", "'____' filled ..."."""
    if finding.judgements is None:
        return []
    edits = list(completions_in_words(finding))
    others = [
        f"{class_in_words(one.name)}{_choice(one.evidence)}"
        for one in finding.judgements.every
        if one.verdict == "editorial"
    ]
    return list(dict.fromkeys([*edits, *others]))


def completions_in_words(finding: Finding) -> Iterator[str]:
    """Yield what each blank of a change was filled with, as what, and within which bounds."""
    if finding.judgements is None or finding.new is None:
        return
    new = finding.new.wording()
    for edit, one in zip(finding.edits, finding.judgements.edits, strict=False):
        if one.name == COMPLETION and one.verdict == "completion":
            filling = new[edit.new_start : edit.new_end]
            blank = one.evidence.get("blank", "")
            yield f"completion: '{blank}' filled with '{filling}', {_as(one.evidence)}"


def _as(evidence: Mapping[str, str]) -> str:
    kind = evidence.get("type", "")
    said = _TYPES.get(kind, f"a {kind}")
    if "min" in evidence:
        said += f" from {evidence['min']}"
    if "max" in evidence:
        said += f" up to {evidence['max']}"
    return f"{said}, as the profile declares" if "by" in evidence else said


def _choice(evidence: Mapping[str, str]) -> str:
    return f" (house choice: {evidence['house']})" if "house" in evidence else ""


def leaned_in_words(proof: Proof) -> list[str]:
    """Return what a proof takes from a profile, each once: house choices, and declared blanks.

    A checker cannot know a profile: whoever relies on the proof compares.
    """
    pieces = [piece for step in proof.steps if isinstance(step, Pair) for piece in step.pieces]
    said = [
        f"house choice {piece.evidence['house']}"
        if "house" in piece.evidence
        else f"{piece.evidence.get('address', '')}: '{piece.evidence.get('blank', '')}' is "
        f"{_as(piece.evidence)}{_permitted(piece.evidence)}"
        for piece in pieces
        if {"house", "by"} & piece.evidence.keys()
        and (piece.name == COMPLETION or "house" in piece.evidence)
    ]
    return list(dict.fromkeys(said))


def _permitted(evidence: Mapping[str, str]) -> str:
    return f": '{evidence['permitted']}'" if "permitted" in evidence else ""
