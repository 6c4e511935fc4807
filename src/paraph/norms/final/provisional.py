"""Provisional application, as a sentence says it: from when on."""

from __future__ import annotations

from paraph.norms.final.patterns import patterns_of, short
from paraph.norms.final.phrases import complete, phrases
from paraph.norms.final.proposal import NotRead, ProvisionalProposal
from paraph.norms.final.sentences import Sentence


def read_provisional(
    piece: Sentence,
    proposals: list[ProvisionalProposal],
    unread: list[NotRead],
    *,
    code: str,
    enters: bool,
) -> None:
    """Add what a sentence says of provisional application (VCLT art. 25).

    `enters` is whether it says of entry into force too, which another reader reads.
    """
    held, patterns = phrases(code), patterns_of(code)
    for pattern in patterns.provisional:
        found = pattern.match(piece.words)
        if found is None or not patterns.provisionally.search(found.group()):
            continue
        taken = held.when(piece.words[found.end() :])
        done = None if taken is None else complete(taken.formula, taken.rest, held)
        if done is None or done.rest or (done.beyond and not enters):
            rest = piece.words[found.end() :] if done is None else done.rest or done.beyond
            why = f"not understood: {short(rest)!r}"
            unread.append(NotRead("provisional application", piece.whole, why))
            return
        groups = found.groupdict()
        parts = groups.get("parts") or groups.get("those") or ""
        parted = (" ".join(parts.split()),) if parts else ()
        proposals.append(ProvisionalProposal(done.formula, parted, piece.whole))
        return
    words = piece.words
    if patterns.provisionally.search(words) and (
        patterns.this.search(words) or patterns.it.search(words)
    ):
        why = "it speaks of provisional application in a way that is not understood"
        unread.append(NotRead("provisional application", piece.whole, why))
