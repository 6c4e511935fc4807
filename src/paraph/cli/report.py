"""`paraph explain` and `paraph check-proofs`: what a report says, and whether its proofs hold."""

from __future__ import annotations

from paraph.cli.output import say
from paraph.proof.checker import Accepted, Indeterminate, Refused, check
from paraph.proof.lexicon import LEXICON
from paraph.proof.proof import OPEN
from paraph.text.reading import View
from paraph.views.proved import leaned_in_words
from paraph.views.report import explained, proof_of, report_of
from paraph.views.sentence import class_in_words, counted
from paraph.views.visible import spelled
from paraph.wiring import contents, printable, read

_CLOSED = frozenset(("same", "editorial", "completed"))


def explain(report: str, change: str) -> int:
    """Say of one change what is proved and what is open, and return 0."""
    name = printable(report)
    say(map(spelled, [*explained(report_of(contents(report), name), change, name)]))
    return 0


def check_proofs(report: str, old: str, new: str, *, view: View | None = None) -> int:
    """Check the proof of a report against two texts: 0 accepted, 1 refused, 2 indeterminate."""
    name = printable(report)
    whole = report_of(contents(report), name)
    proof = proof_of(whole, name)
    before, after = read(old, view=view).text, read(new, view=view).text
    match check(proof, before, after, LEXICON):
        case Accepted(counts) if counts.get(OPEN) and whole.get("verdict") in _CLOSED:
            say(["Refused: the report says more than its proof, which leaves changes open."])
            return 1
        case Accepted(counts):
            say(["Accepted: the proof holds of these two texts."])
            for claimed, count in sorted(counts.items()):
                say([f"  {counted(count, class_in_words(claimed), class_in_words(claimed))}"])
            say([spelled(f"  Taken from a profile: {said}.") for said in leaned_in_words(proof)])
            return 0
        case Refused(place, what):
            say([spelled(f"Refused: {place} {what}.")])
            return 1
        case Indeterminate(what):
            say([spelled(f"Indeterminate: {what}.")])
            return 2
