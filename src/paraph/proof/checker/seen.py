"""Seen: two texts, what was found in them, and which claims about them were judged."""

from __future__ import annotations

from paraph.proof.checker.answer import Lexicon, Tables
from paraph.proof.checker.judge import judge
from paraph.proof.checker.vocabulary import Vocabulary
from paraph.proof.checker.whole import Read, Whole
from paraph.proof.checker.words import Claim
from paraph.text.node import Text

LOCALISED = "notation"
"""The class, besides completions, of which the locale says what figures and dates are worth."""


class Seen:
    """Two texts as a checker reads them, the same for every proof about them.

    A claim is judged by its own piece and by both texts, so that it is judged once, in whichever
    proof it stands, while language, tables and word lists are the same; and the locale, where it
    is read by it.
    """

    def __init__(self, old: Text, new: Text) -> None:
        read = Read(old, new)
        self.texts = Whole(old, read), Whole(new, read)
        self._grounds: tuple[object, ...] = ()
        self._vocabulary: Vocabulary | None = None
        self._judged: dict[tuple[object, ...], str] = {}

    def vocabulary(self, tables: Tables, lexicon: Lexicon | None, language: str) -> Vocabulary:
        """Return what the tables say; what was judged on other grounds is forgotten."""
        grounds = id(tables), id(lexicon), language
        if self._vocabulary is None or grounds != self._grounds:
            self._vocabulary = Vocabulary(tables, language)
            self._grounds, self._held = grounds, (tables, lexicon)
            self._judged = {}
        return self._vocabulary

    def quotes(self, old: int, new: int) -> bool:
        """Whether either provision of a pair lies in a quotation that an earlier one opened."""
        return old in self.texts[0].quoted or new in self.texts[1].quoted

    def judge(self, claim: Claim) -> str:
        """Say why a claim does not hold, or nothing where it does."""
        piece = claim.piece
        locale = claim.locale if piece.name == LOCALISED else ""
        key = (*claim.places, *piece[:5], frozenset(piece.evidence.items()), locale)
        if key not in self._judged:
            self._judged[key] = judge(claim)
        return self._judged[key]
