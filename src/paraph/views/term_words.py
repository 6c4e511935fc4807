"""Terms in words: when a commitment is due, and what that rests on."""

from __future__ import annotations

from paraph.agreement.due import Interval
from paraph.agreement.norms.terms import Term
from paraph.views.visible import one_line


def term_in_words(term: Term) -> str:
    """Return a deadline as it stands: its days, how it stands to today, and its basis."""
    said = f"{one_line(term.due.words)}: " if term.due.words.strip() else ""
    if term.interval is None:
        return f"{said}{term.state}: {one_line(term.basis)}"
    surely = f", surely in time until {term.surely}" if term.surely else ""
    return f"{said}{days_in_words(term.interval)}{surely} ({term.state}): {one_line(term.basis)}"


def days_in_words(interval: Interval) -> str:
    """Return between which days something is in time."""
    first, last = interval
    if first is None and last is None:
        return "at any time"
    if first is None:
        return f"until {last}"
    if last is None:
        return f"from {first}"
    return f"on {first}" if first == last else f"{first} to {last}"
