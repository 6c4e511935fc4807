"""The locale of a proof: as much of it as the claims rest on, and no more."""

from __future__ import annotations

from dataclasses import replace

from paraph.language import reviewed
from paraph.proof.checker.answer import Lexicon, Tables
from paraph.proof.checker.line import Sides
from paraph.proof.checker.seen import LOCALISED, Seen
from paraph.proof.checker.words import Claim
from paraph.proof.proof import COMPLETION, Pair, Proof


def least_locale(
    proof: Proof, seen: Seen, lexicon: Lexicon | None = None, tables: Tables = reviewed
) -> str:
    """Return the locale of a proof whose claims hold, less what they hold without.

    How figures are written and the order of numeric dates are left out each by itself, so that a
    proof says of these no more than what somebody must have declared.
    """
    figures, _, dates = proof.locale.partition("-")
    for said, less in ((dates, figures), (figures, f"-{dates}" if dates else "")):
        if said:
            shorter = replace(proof, locale=less)
            if _hold(shorter, seen, lexicon, tables):
                return least_locale(shorter, seen, lexicon, tables)
    return proof.locale


def _hold(proof: Proof, seen: Seen, lexicon: Lexicon | None, tables: Tables) -> bool:
    """Whether all claims that a locale says anything of hold in that of `proof`."""
    vocabulary = seen.vocabulary(tables, lexicon, proof.language)
    filled = False
    for step in proof.steps:
        if not isinstance(step, Pair):
            continue
        filled |= any(piece.name == COMPLETION for piece in step.pieces)
        for piece in step.pieces:
            if piece.name == LOCALISED:
                before, after = seen.texts[0].line(step.old), seen.texts[1].line(step.new)
                sides, places = Sides.of(piece, before, after), (step.old, step.new)
                given = (piece, sides, places, seen.texts, vocabulary, proof.locale, lexicon)
                if seen.judge(Claim(*given)):
                    return False
    if not filled:
        return True
    from paraph.proof.checker.completions import completions  # noqa: PLC0415

    return next(completions(proof, seen.texts, vocabulary, lexicon), None) is None
