"""Provisional application, as a sentence says it: from when on."""

from __future__ import annotations

from paraph.norms.final.patterns import patterns_of, short
from paraph.norms.final.phrases import complete, phrases
from paraph.norms.final.proposal import NotRead, ProvisionalProposal
from paraph.norms.final.sentences import Sentence


def read_provisional(  # noqa: PLR0913 - a sentence, and what is known around it
    piece: Sentence,
    proposals: list[ProvisionalProposal],
    unread: list[NotRead],
    *,
    code: str,
    enters: bool,
    itself: bool,
) -> None:
    """Add what a sentence says of provisional application (VCLT art. 25).

    `enters` is whether it says of entry into force too, which another reader reads, and `itself`
    whether "it" is this instrument there. Until its entry into force is no bound to read.
    """
    held, patterns = phrases(code), patterns_of(code)
    for pattern in patterns.provisional:
        found = pattern.match(piece.words)
        if found is None or not patterns.provisionally.search(found.group()):
            continue
        groups = found.groupdict()
        if not itself and (groups.get("it") or groups.get("unsaid") is not None):
            break
        words = patterns.pending.sub("", piece.words[found.end() :], count=1)
        taken = held.when(words)
        done = None if taken is None else complete(taken.formula, taken.rest, held)
        if done is None or done.rest or (done.beyond and not enters):
            rest = words if done is None else done.rest or done.beyond
            why = f"not understood: {short(rest)!r}"
            unread.append(NotRead("provisional application", piece.whole, why))
            return
        parts = groups.get("parts") or ""
        parted = (" ".join(parts.split()),) if parts else ()
        proposals.append(ProvisionalProposal(done.formula, parted, piece.whole))
        return
    words = piece.words
    if patterns.provisionally.search(words) and (
        patterns.this.search(words) or patterns.it.search(words)
    ):
        why = "it speaks of provisional application in a way that is not understood"
        unread.append(NotRead("provisional application", piece.whole, why))
