"""Small words: those that a missing blank may have joined to a neighbour ("anyother")."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

SMALL: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "en": frozenset(
            (
                *("the", "an", "to", "of", "in", "on", "at", "by", "for", "from", "with", "into"),
                *("and", "or", "nor", "but", "if", "as", "so", "than", "then", "that", "this"),
                *("these", "those", "such", "any", "all", "each", "every", "both", "other", "same"),
                *("some", "no", "not", "none", "is", "are", "was", "were", "be", "been", "has"),
                *("had", "have", "do", "does", "did", "shall", "may", "must", "will", "can"),
                *("should", "would", "could", "might", "it", "its", "he", "she", "they", "their"),
                *("them", "his", "her", "him", "we", "us", "our", "you", "your", "who", "whom"),
                *("whose", "which", "what", "when", "where", "while", "upon", "under", "over"),
                *("out", "off", "up", "down", "one", "two", "more", "most", "less", "only", "very"),
                *("own", "also", "per", "due", "there", "here", "until", "after", "before"),
            )
        ),
        "fr": frozenset(
            (
                *("le", "la", "les", "un", "une", "des", "du", "de", "au", "aux", "en", "dans"),
                *("par", "pour", "sur", "sous", "sans", "avec", "et", "ou", "ni", "ne", "pas"),
                *("que", "qui", "est", "sont", "tout", "tous", "toute", "son", "sa", "ses", "leur"),
                *("il", "elle", "ils", "ce", "cet", "cette", "ces", "si", "se", "plus", "non"),
            )
        ),
        "es": frozenset(
            (
                *("el", "la", "los", "las", "un", "una", "de", "del", "al", "en", "por", "para"),
                *("con", "sin", "sobre", "que", "no", "ni", "si", "se", "su", "sus", "es", "son"),
                *("todo", "toda", "todos", "este", "esta", "ese", "esa", "lo", "le", "les", "como"),
            )
        ),
        "ru": frozenset(
            (
                *("и", "в", "во", "на", "по", "с", "со", "к", "ко", "о", "об", "из", "от", "до"),
                *("за", "для", "при", "не", "ни", "или", "но", "как", "что", "это", "его", "ее"),
                *("их", "все", "без", "если", "под", "над"),
            )
        ),
    }
)
"""For each language that has word lists, in small letters."""


def parts(word: str, language: str) -> tuple[tuple[str, str], ...]:
    """Return the two words that `word` may be with its blank left out: one of them is small.

    Whether the other is a word is for whoever asks; so it is of two words of four letters or more.
    """
    small = SMALL.get(language, frozenset())
    cuts = [(word[:at], word[at:]) for at in range(1, len(word))]
    return tuple(
        [
            (head, tail)
            for head, tail in cuts
            if head in small or tail in small or min(len(head), len(tail)) >= _WHOLE
        ]
    )


_WHOLE = 4  # letters
