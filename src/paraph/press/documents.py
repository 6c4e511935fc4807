"""Documents: those that an article names, by the fullest words that it has for each."""

from __future__ import annotations

import re
from collections.abc import Sequence

from paraph.language.speech.table import Speech
from paraph.press.forms import key

_MADE = re.compile(
    r"[ ](?:(?:sign|adopt|approuv|publi|négoci|révis|dat|prolong|renouvel|actualis)ée?s?|conclue?s?"
    r"|(?:firm|aprob|alcanz|public|negoci|fech|prorrog|renov|ampli|actualiz)ad[oa]s?|suscrit[oa]s?|signed|reached|concluded)$"
)
"""That a document was made, behind its noun: no part of its name."""


class Documents:
    """The documents that these words of an article name."""

    def __init__(self, named: Sequence[str], told: Speech) -> None:
        self._speech = told
        self._documents = tuple(
            dict.fromkeys([_MADE.sub("", _whole(each, told)) for each in named])
        )

    def of(self, words: str) -> tuple[str, bool]:
        """Return the document that words name, and whether they are all that is said of it.

        An article or another part stands for its document, and "the agreement" for the only one
        that the article names with more words.
        """
        whole = _MADE.sub("", _whole(words, self._speech))
        code = self._speech.code
        if re.fullmatch(r"\D+\d+\D{0,3}", whole):
            return whole, False
        if " " in whole or code == "ru":
            return whole, " " in whole and whole == words
        fuller = {
            each.casefold(): each
            for each in self._documents
            if " " in each and key(whole, code) in {key(part, code) for part in each.split()}
        }
        if len(fuller) == 1:
            return next(iter(fuller.values())), False
        return whole, False


def _whole(words: str, told: Speech) -> str:
    """Return the document of which words name a part: "Article 9 of the agreement"."""
    part = re.match(rf"(?i:{told.papers})(?P<of>[ ](?:{told.the}|{told.of_their})?[ ]?)*", words)
    if part is None or not re.search(r"\d", part.group().split()[-1] + part.group()):
        return words
    rest = words[part.end() :].removeprefix("l'").removeprefix("l’")
    found = re.match(rf"(?i:(?:(?:{told.of_their}|{told.the})(?:[ ]|(?<=['’])))*)", rest)
    rest = rest[found.end() :] if found is not None else rest
    return rest or words
