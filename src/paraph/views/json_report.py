"""A comparison and a reading as JSON: `paraph.compare/1` and `paraph.read/1`.

docs/reference/json.md describes both and docs/reference/schema has their schemas. Equal inputs
give equal bytes: the order of keys is fixed, nothing is dated, nothing names the machine.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

from paraph.comparison.comparison import Comparison
from paraph.proof.proof import OPEN, to_json
from paraph.proof.reason import Reason
from paraph.proof.verdict import Judgement, Verdict
from paraph.text.canonical import digest
from paraph.text.node import Mark
from paraph.text.outline import Outline, outline
from paraph.text.reading import Reading
from paraph.views.excerpt import remark
from paraph.views.finding import Finding, Place, findings
from paraph.views.joined import Joined
from paraph.views.place import placed, placed_in
from paraph.views.subject import Subject, comparison_of, word_of

Value: TypeAlias = "str | int | bool | list[Value] | dict[str, Value] | None"

COMPARE = "paraph.compare/1"
READ = "paraph.read/1"

_DEEPEST = 20
"""Steps by which a provision is indented at most."""

_FIELDS = ("file", "digest", "file_digest", "format", "language", "words")
_encode = json.JSONEncoder(ensure_ascii=False, check_circular=False).encode


def comparison_json(subject: Subject, told: Sequence[Finding] | None = None) -> str:
    """Return a verdict as one JSON object, a line for each change, hazard and unread thing."""
    comparison = comparison_of(subject)
    told = findings(subject) if told is None else told
    doubts = doubts_of(comparison)
    return lines(
        {
            "schema": COMPARE,
            "verdict": word_of(subject),
            "complete": doubts["complete"],
            "old": file_of(comparison.old, comparison.digest_old),
            "new": file_of(comparison.new, comparison.digest_new),
            "changes": map(_change, told),
            "hazards": doubts["hazards"],
            "unread": doubts["unread"],
            "proof": to_json(subject.proof) if isinstance(subject, Verdict) else None,
        }
    )


def embedded(report: str, margin: str) -> str:
    """Return a report as the value of a member that stands behind a margin."""
    return report.rstrip("\n").replace("\n", f"\n{margin}")


def doubts_of(comparison: Comparison) -> dict[str, Value]:
    """Return the members of a report that say what was left unread or is in doubt."""
    hazards, unread = placed(comparison)
    return {
        "complete": comparison.complete,
        "hazards": [
            {
                "code": item.hazard.code,
                "grade": item.hazard.grade,
                "side": item.side,
                "at": item.hazard.at,
                "sentence": item.hazard.sentence,
            }
            for item in hazards
        ],
        "unread": [
            {
                "side": item.side,
                "at": item.unread.at,
                "what": item.unread.what,
                "digest": item.unread.digest,
            }
            for item in unread
        ],
    }


def comparisons_json(reports: Iterable[str]) -> str:
    """Return an array of what `comparison_json` returned for each of several new files."""
    return "[\n" + ",\n".join([report.rstrip("\n") for report in reports]) + "\n]\n"


def failure_json(old: Reading, file: str, sentence: str) -> str:
    """Return the report of a new file that could not be compared: undecided, with the reason."""
    nothing: dict[str, Value] = dict.fromkeys(_FIELDS)
    return lines(
        {
            "schema": COMPARE,
            "verdict": "undecided",
            "complete": False,
            "old": file_of(old, digest(old.text)),
            "new": {**nothing, "file": file},
            "changes": [],
            "hazards": [],
            "unread": [{"side": "new", "at": "", "what": sentence, "digest": None}],
            "proof": None,
        }
    )


def reading_json(reading: Reading) -> str:
    """Return `reading` as one JSON object: its tree with labels and addresses, account, hazards."""
    plan = outline(reading.text, reading.source.language)
    hazards, unread = placed_in(reading, plan)
    whole = lines(
        {
            "schema": READ,
            "complete": reading.account.complete,
            "file": {**file_of(reading, digest(reading.text)), "view": reading.source.view},
            "provisions": [],
            "hazards": [
                {"code": one.code, "grade": one.grade, "at": one.at, "sentence": one.sentence}
                for one in hazards
            ],
            "account": {
                "parts": [
                    {"name": one.name, "role": one.role, "size": one.size, "digest": one.digest}
                    for one in reading.account.parts
                ],
                "unread": [
                    {"at": one.at, "what": one.what, "digest": one.digest} for one in unread
                ],
            },
        }
    )
    # No string of JSON can hold these quotation marks bare.
    return whole.replace('"provisions": []', f'"provisions": {_tree(reading, plan)}', 1)


def lines(whole: Mapping[str, Value | map[Value]]) -> str:
    """Return `whole` with each member, and each item of a member that is a list, on a line."""
    return f"{_spread(whole, '')}\n"


def _spread(whole: Mapping[str, Value | map[Value]], margin: str) -> str:
    inner = f"{margin}  "
    members = []
    for name, value in whole.items():
        if isinstance(value, list | map):  # each item is made and written before the next one
            items = ",\n".join([f"{inner}  {_encode(item)}" for item in value])
            held = f"[\n{items}\n{inner}]" if items else "[]"
            members.append(f"{inner}{_encode(name)}: {held}")
        elif isinstance(value, dict) and any(isinstance(one, list) for one in value.values()):
            members.append(f"{inner}{_encode(name)}: {_spread(value, inner)}")
        else:
            members.append(f"{inner}{_encode(name)}: {_encode(value)}")
    return "{\n" + ",\n".join(members) + f"\n{margin}}}"


def file_of(reading: Reading, digest_of_text: str) -> dict[str, Value]:
    """Return the member of a report that names a file and says which it was."""
    source = reading.source
    return {
        "file": source.file,
        "digest": digest_of_text,
        "file_digest": source.digest,
        "format": source.format,
        "language": source.language,
        "words": reading.text.words(),
    }


def _change(finding: Finding) -> dict[str, Value]:
    old, new = finding.old, finding.new
    structure = finding.structure()
    whole: dict[str, Value] = {
        "id": finding.id,
        "kind": finding.kind,
        "at_old": old.at[0] if old else None,
        "at_new": new.at[0] if new else None,
        "label_old": old.label if old else None,
        "label_new": new.label if new else None,
        "old": old.wording() if old else None,
        "new": new.wording() if new else None,
        "marks_old": _marked(old),
        "marks_new": _marked(new),
        "edits": _edits(finding),
        "structure": {"old": structure[0], "new": structure[1]} if structure else None,
        "move": f"c{finding.move}" if finding.move else None,
        "also_old": _also(old),
        "also_new": _also(new),
        "verdict": finding.verdict,
        "classes": _classes(finding),
        "reasons": _reasons(finding),
    }
    return whole


def _marked(place: Place | None) -> list[Value]:
    """Return the marks of a side of a change, as they stand in its joined wording."""
    if place is None or not any(provision.marks for provision in place.provisions):
        return []
    return _marks(place.joined().marks)


def _classes(finding: Finding) -> list[Value]:
    """Return the classes that are proved of a change, in the order of its edits."""
    if finding.judgements is None:
        return []
    return [*dict.fromkeys([one.name for one in finding.judgements.every if one.name != OPEN])]


def _reasons(finding: Finding) -> list[Value]:
    """Return why a change is open, the weightiest reason first."""
    if finding.judgements is None:
        return []
    found = [reason for one in finding.judgements.every for reason in one.reasons]
    ordered = sorted(dict.fromkeys(found), key=lambda reason: -reason.weight)
    return [*map(_reason, ordered)]


def _reason(reason: Reason) -> Value:
    return {
        "code": reason.code,
        "words": [*reason.words],
        "sentence": reason.sentence,
        "weight": reason.weight,
    }


def _also(place: Place | None) -> list[Value]:
    return [*place.at[1:]] if place else []


def _edits(finding: Finding) -> list[Value]:
    if not finding.edits or finding.old is None or finding.new is None:
        return []
    old, new = finding.old.joined(), finding.new.joined()
    return [
        {
            "about": edit.about,
            "old": _span(old, edit.old_start, edit.old_end),
            "new": _span(new, edit.new_start, edit.new_end),
            "remark": remark(edit, old, new, cited),
            "verdict": one.verdict,
            "class": one.name if one.name != OPEN else None,
            "proof": {**one.evidence} if one.name != OPEN else None,
            "held": one.held,
            "reasons": [*map(_reason, one.reasons)],
        }
        for edit, cited, one in zip(finding.edits, finding.cited, _judged(finding), strict=True)
    ]


def _judged(finding: Finding) -> Sequence[Judgement]:
    if finding.judgements is not None:
        return finding.judgements.edits
    return [Judgement(OPEN)] * len(finding.edits)


def _span(side: Joined, start: int, end: int) -> dict[str, Value]:
    return {
        "start": start,
        "end": end,
        "text": side.text[start:end],
        "marks": _marks(side.over(start, end)),
    }


def _marks(marks: Sequence[Mark]) -> list[Value]:
    return [[*mark] for mark in marks]


def _tree(reading: Reading, plan: Outline) -> str:
    """Return the provisions as JSON, a line each, those that one holds inside it.

    Written without recursion: a text may nest deeper than Python calls.
    """
    if not reading.text.provisions:
        return "[]"
    held: dict[int, list[int]] = {}
    for index, parent in enumerate(plan.parents):
        held.setdefault(parent, []).append(index)
    told: list[str] = []
    waiting = [iter(held[-1])]
    while waiting:
        index = next(waiting[-1], -1)
        if index < 0:
            waiting.pop()
            told[-1] += "]}" if waiting else "\n  ]"
            continue
        if told and not told[-1].endswith("["):
            told[-1] += ","
        margin = "  " * min(len(waiting) + 1, _DEEPEST)
        told.append(f'{margin}{_node(reading, plan, index)[:-1]}, "children": [')
        waiting.append(iter(held.get(index, ())))
    return "\n".join(["[", *told])


def _node(reading: Reading, plan: Outline, index: int) -> str:
    provision, label = reading.text.provisions[index], plan.labels[index]
    return _encode(
        {
            "address": str(plan.address(index)),
            "kind": provision.kind,
            "role": plan.roles[index],
            "level": provision.level,
            "label": label.shown if label is not None else "",
            "text": provision.text,
            "marks": _marks(provision.marks),
        }
    )
