"""Bodies: the institutions that an article names, by the fullest words that it has for each."""

from __future__ import annotations

import re
from collections.abc import Sequence

from paraph.language.speech.table import Speech
from paraph.press.apposed import OWN_NAME
from paraph.press.forms import key
from paraph.press.nominative import of_institution

_PROPER = re.compile(
    r"(?i:kremlin|кремл[ьяюе]м?|élysée|matignon|moncloa|afp|тасс|риа|интерфакс(?:а|у|ом)?)"
)
"""Nouns for institutions that are names of one."""


class Bodies:
    """The institutions that these words of an article name."""

    def __init__(self, named: Sequence[str], told: Speech) -> None:
        self._speech = told
        self._bodies = tuple(
            dict.fromkeys(
                [
                    of_institution(each) if told.code == "ru" else each
                    for each in named
                    if self.is_whose(each) and " " in each
                ]
            )
        )

    def is_whose(self, words: str) -> bool:
        """Whether words for an institution say which it is, by a name."""
        told = self._speech
        generic = re.compile(rf"(?i:{told.plain}|{told.bodies}|{told.sides})")
        return any(
            (OWN_NAME.search(each) and not generic.fullmatch(each)) or _PROPER.fullmatch(each)
            for each in words.split()
        )

    def of(self, words: str) -> list[str]:
        """Return the institutions of the article that have more words than these, and a name."""
        wanted = {key(each, self._speech.code) for each in words.casefold().split()}
        found = [
            each
            for each in self._bodies
            if wanted <= {key(part, self._speech.code) for part in each.casefold().split()}
        ]
        return [
            each
            for each in dict.fromkeys(found)
            if not any(other != each and _is_fuller(other, each) for other in found)
        ]


def _is_fuller(words: str, part: str) -> bool:
    """Whether words for an institution begin or end with others, whatever their capitals are."""
    small, short = words.casefold(), part.casefold()
    return small.startswith(f"{short} ") or small.endswith(f" {short}")
