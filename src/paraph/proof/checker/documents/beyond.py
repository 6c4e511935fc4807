"""Beyond: whether what follows a mention at a distance may make it one of another text.

"Article 5, Charter of the United Nations", "Article 5 as set out in the Charter", "Article 5 in its
original version": signs and words stand between, and no list holds them all.
"""

from __future__ import annotations

import re

from paraph.proof.checker.documents.grammar import Grammar
from paraph.proof.checker.documents.instruments import Own, dated, ends_in, stem_of
from paraph.proof.checker.documents.mention import UNCLEAR

_WORDS = re.compile(r"[^\W\d_]+(?:[-'\u2019][^\W\d_]+)*")
_STOP = re.compile(r"[.;:](?=\s)|[\n\t]")
_FAR = 90  # characters
_MOST = 8  # words
_VERSIONS = (
    *("version", "wording", "stood", "former", "original", "redac", "r\u00e9dac", "teneur"),
    *("versi\u00f3n", "\u0440\u0435\u0434\u0430\u043a\u0446\u0438"),
)
"""How words begin by which a provision is meant as it once was."""
_TITLED = frozenset(
    (
        *("entitled", "titled", "headed", "captioned", "intitul\u00e9", "titulado", "rubricado"),
        "\u043e\u0437\u0430\u0433\u043b\u0430\u0432\u043b\u0435\u043d\u043d\u0430\u044f",
    )
)
"""Words before a title that is not read, and may not fit."""


def beyond(text: str, at: int, grammar: Grammar, own: Own) -> str:
    """Doubt a mention that ends at `at`, where the same sentence soon names another text.

    This text's own name gives no doubt, unless another word or a year makes it another's.
    """
    stop = _STOP.search(text, at, at + _FAR)
    phrase = text[at : stop.start() if stop else at + _FAR]
    before = ""
    for match in list(_WORDS.finditer(phrase))[:_MOST]:
        word, low = match[0], match[0].lower()
        if low.startswith(_VERSIONS) or (not before and low in _TITLED):
            return UNCLEAR
        stem = stem_of(word, grammar.language.code)
        if stem and word[0].isupper() and not ends_in(grammar.this, phrase[: match.start()]):
            named = before[:1].isupper() or dated(phrase, match.start(), word)
            if stem not in own.names or named:
                return UNCLEAR
        before = word
    return ""
