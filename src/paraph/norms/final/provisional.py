"""Provisional application, as a sentence says it: from when on."""

from __future__ import annotations

from paraph.norms.final.patterns import Patterns, short
from paraph.norms.final.phrases import Phrases, complete
from paraph.norms.final.proposal import NotRead, ProvisionalProposal
from paraph.norms.final.sentences import Sentence


def read_provisional(
    piece: Sentence,
    held: Phrases,
    patterns: Patterns,
    proposals: list[ProvisionalProposal],
    unread: list[NotRead],
) -> None:
    """Add what a sentence says of provisional application (VCLT art. 25)."""
    for pattern in patterns.provisional:
        found = pattern.match(piece.words)
        if found is None or not patterns.provisionally.search(found.group()):
            continue
        taken = held.when(piece.words[found.end() :])
        done = None if taken is None else complete(taken.formula, taken.rest, held)
        if done is None or done.rest:
            rest = piece.words[found.end() :] if done is None else done.rest
            why = f"not understood: {short(rest)!r}"
            unread.append(NotRead("provisional application", piece.whole, why))
            return
        groups = found.groupdict()
        parts = groups.get("parts") or groups.get("those") or ""
        parted = (" ".join(parts.split()),) if parts else ()
        proposals.append(ProvisionalProposal(done.formula, parted, piece.whole))
        return
    if patterns.provisionally.search(piece.words) and patterns.this.search(piece.words):
        why = "it speaks of provisional application in a way that is not understood"
        unread.append(NotRead("provisional application", piece.whole, why))
