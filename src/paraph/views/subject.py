"""The subject of a view: a comparison by itself, or with the verdict on its changes."""

from __future__ import annotations

from typing import TypeAlias

from paraph.comparison.comparison import Comparison
from paraph.proof.verdict import Verdict, Word

Subject: TypeAlias = Comparison | Verdict
"""Without a verdict every change is open."""


def comparison_of(subject: Subject) -> Comparison:
    """Return the comparison that is shown, cut as the proof cuts it if there is one."""
    return subject.comparison if isinstance(subject, Verdict) else subject


def word_of(subject: Subject) -> Word:
    """Return the verdict in a word."""
    return subject.word if isinstance(subject, Verdict) else subject.verdict
