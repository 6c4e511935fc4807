"""Which language a short article is in, told by the small words of each."""

from __future__ import annotations

import re

from paraph.language.detect import detect
from paraph.language.speech.table import CODES

_WORD = re.compile(r"[^\W\d_]+")
_SAMPLE = 20_000
_SMALL = {
    "en": "the of and to in that is was for on said with by at will has have from this it he she "
    "are were be not but they who which had their would",
    "fr": "le la les des et du à dans est par que qui pour sur une un au aux avec il elle ont pas "
    "ce cette selon sont été plus dit",
    "es": "el la los las y del por que en con para una un se su al es más como según ha no este "
    "esta fue dijo han son",
}
_SETS = {code: frozenset(words.split()) for code, words in _SMALL.items()}


def told(text: str) -> str:
    """Return the language of an article, or "" if it is none whose articles are read.

    A text in Cyrillic letters is Russian unless letters of its neighbours say otherwise; among
    the others that language is meant whose small words are clearly the most frequent.
    """
    found = detect(text)
    if found:
        return found if found in CODES else ""
    sample = text[:_SAMPLE].lower()
    words = _WORD.findall(sample)
    cyrillic = sum("а" <= word[0] <= "ё" for word in words)
    if cyrillic * 3 >= len(words) * 2 and words:
        return "ru" if not re.search(r"[іїєґўјљњћђџқғңөұүһ]", sample) else ""
    counts = sorted(((sum(map(held.__contains__, words)), code) for code, held in _SETS.items()))
    (second, _), (best, code) = counts[-2:]
    enough = best >= 2 and best * 8 >= len(words) and best * 2 >= second * 3  # noqa: PLR2004
    return code if enough else ""
