"""The verdict on a redline of the other side as JSON: `paraph.claimed/1`.

docs/reference/json.md describes it, and docs/reference/schema has its schema.
"""

from __future__ import annotations

from collections.abc import Sequence

from paraph.views.finding import Finding, findings
from paraph.views.json_report import Value, comparison_json, embedded, lines
from paraph.views.silent import Silent, also_silent, word_with
from paraph.views.subject import Subject

CLAIMED = "paraph.claimed/1"


def report_json(
    subject: Subject, silent: Silent | None, told: Sequence[Finding] | None = None
) -> str:
    """Return the report of a comparison, of a redline of the other side if anything is `silent`."""
    if silent is None:
        return comparison_json(subject, told)
    return claimed_json(subject, silent, told)


def claimed_json(subject: Subject, silent: Silent, told: Sequence[Finding] | None = None) -> str:
    """Return a verdict on a redline of the other side: what is silent first, then as usual.

    `silent` and `accepted` are reports like those of `comparison_json`, whole.
    """
    told = findings(subject) if told is None else told
    also = also_silent(told, silent)
    authorship = silent.authorship
    members: dict[str, Value | map[Value]] = {
        "schema": CLAIMED,
        "verdict": word_with(subject, silent),
        "silent_changes": len(silent.told),
        "silent": None,
        "also_silent": [{"change": f"c{one}", "silent": [*names]} for one, names in also.items()],
        "tracked": {
            "modified_by": authorship.modified_by,
            "modified": authorship.modified,
            "unnamed": authorship.unnamed,
            "undated": authorship.undated,
            "authors": [
                {
                    "name": each.name,
                    "first": each.first,
                    "last": each.last,
                    "changes": [
                        {"kind": one.kind, "date": one.date, "words": one.words, "part": one.part}
                        for one in each.changes
                    ],
                }
                for each in authorship.authors
            ],
        },
        "accepted": None,
    }
    whole = lines(members)
    for name, report in (
        ("silent", comparison_json(silent.subject, silent.told)),
        ("accepted", comparison_json(subject, told)),
    ):
        # No string of JSON holds a line feed or a bare quotation mark.
        whole = whole.replace(f'\n  "{name}": null', f'\n  "{name}": {embedded(report, "  ")}', 1)
    return whole
