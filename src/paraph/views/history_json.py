"""A history as JSON: `paraph.history/1`; docs/reference/json.md describes it."""

from __future__ import annotations

from collections import Counter

from paraph.text.canonical import digest
from paraph.views.finding import findings
from paraph.views.history import Draft, Followed, History, step_in_words, why_in_words
from paraph.views.json_report import Value, doubts_of, file_of, lines
from paraph.views.subject import Subject, comparison_of, word_of

HISTORY = "paraph.history/1"


def history_json(told: History) -> str:
    """Return a history as one JSON object, a line for each draft, step and provision."""
    return lines(
        {
            "schema": HISTORY,
            "verdict": told.word,
            "drafts": [_draft(draft) for draft in told.drafts],
            "steps": [
                {"from": number, "to": number + 1, **_step(step)}
                for number, step in enumerate(told.steps, start=1)
            ],
            "net": {"from": 1, "to": len(told.drafts), **_step(told.net)},
            "unchanged": told.unchanged,
            "provisions": map(_provision, told.changed),
        }
    )


def _draft(draft: Draft) -> dict[str, Value]:
    authorship = draft.authorship
    return {
        **file_of(draft.reading, digest(draft.reading.text)),
        "by": draft.by,
        "modified_by": authorship.modified_by,
        "modified": authorship.modified,
        "tracked_by": [each.name for each in authorship.authors],
    }


def _step(step: Subject) -> dict[str, Value]:
    many = Counter([each.verdict for each in findings(step)])
    doubts = doubts_of(comparison_of(step))
    return {
        "verdict": word_of(step),
        "complete": doubts["complete"],
        "changes": sum(many.values()),
        "open": many["open"],
        "completed": many["completion"],
        "editorial": many["editorial"],
        "hazards": doubts["hazards"],
        "unread": doubts["unread"],
    }


def _provision(followed: Followed) -> Value:
    return {
        "at": [each or None for each in followed.at],
        "words": followed.words,
        "more": followed.more,
        "steps": [
            {
                "draft": step.draft + 1,
                "states": [*step.states],
                "said": step_in_words(step, followed),
                "verdict": step.verdict,
                "why": why_in_words(step),
                "changes": [each.id for each in step.found],
            }
            for step in followed.steps
        ],
    }
