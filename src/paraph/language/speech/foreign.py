"""Whether a sentence is in another language than its article, told by its letters and small words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

from paraph.language.foreign import around_names

_WORD = re.compile(r"[^\W\d_]+")
_SMALL: Mapping[str, frozenset[str]] = {
    code: frozenset(words.split())
    for code, words in {
        "en": "the of and to in that is was for on said with by at will has have from this it he she "
        "are were be not but they who which had their would a an as or if so all there been no we "
        "you can about after when its his her our into than then these those what while could me my",
        "fr": "le la les des et du à dans est par que qui pour sur une un au aux avec il elle ont pas "
        "ce cette selon sont été plus dit de nous vous ils elles a mais ou où comme leur leurs on me "
        "ne se son sa ses cela avait être fait deux si en",
        "es": "el la los las y del por que en con para una un se su al es más como según ha no este "
        "esta fue dijo han son de a lo le sus pero o e si sobre entre ya me he nos muy ser sin",
        "de": "der die das und ist nicht ein eine hat mit von den dem zu auf im sich wurde dass für "
        "es wir sie er ich auch als bei nach werden war sind haben an in",
        "it": "il lo gli che di è della non per con una ha sono nel del la le un si da dal anche "
        "alla ma i e dei delle come questo ci in a",
        "pt": "o os da do das dos que não em uma com foi para ao na no por um se é a as e mais como "
        "são à pelo pela de",
    }.items()
}
_IN_NAMES = frozenset(
    [
        "de",
        "la",
        "del",
        "le",
        "du",
        "des",
        "el",
        "los",
        "las",
        "y",
        "von",
        "van",
        "der",
        "den",
        "da",
        "do",
        "dos",
        "di",
        "e",
    ]
)
_FEWEST, _LETTERS = 3, 15


def in_another(words: str, code: str) -> bool:
    """Whether a sentence is plainly in another language than `code`: few words never are.

    What has most letters of another script is; in Latin letters, what has small words of another
    language and none of its own.
    """
    letters = [each for each in words if each.isalpha()]
    if len(letters) < _LETTERS:
        return False
    script = "CYRILLIC" if code == "ru" else "LATIN"
    own = sum(unicodedata.name(each, "").startswith(script) for each in letters)
    if own * 3 < len(letters):
        return not around_names(words, code)
    if code not in _SMALL:
        return False
    small = [each for each in _WORD.findall(words) if each.islower()]
    return any(
        _is_in(small, _SMALL[other] - _SMALL[code], _SMALL[code] - _SMALL[other])
        for other in _SMALL
        if other != code
    )


def _is_in(words: list[str], other: frozenset[str], own: frozenset[str]) -> bool:
    strange = [each for each in words if each in other]
    known = sum(map(own.__contains__, words))
    plain = any(each not in _IN_NAMES for each in strange)
    return len(strange) >= _FEWEST and plain and known * 4 <= len(strange)
