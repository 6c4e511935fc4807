"""Telling: from the reading of a file to everything that its article tells."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from paraph.errors import LimitError, UsageError
from paraph.language.speech.table import CODES, speech
from paraph.language.speech.telling import told
from paraph.press.article import Looks, Publication, article
from paraph.press.margin import margin
from paraph.press.reading import read_article
from paraph.press.statement import Told
from paraph.text.outline import outline
from paraph.text.reading import Reading

_UNSEEN = frozenset(("hidden-text", "ground-colour-text", "tiny-text"))
LONGEST = 500_000
"""Characters of an article that is read."""


def tell(reading: Reading, publication: Publication) -> Told:
    """Return everything that the article of a reading tells, as proposals. Takes linear time.

    Raises:
        LimitError: it is longer than any article.
        UsageError: its language is none that statements are read in.
    """
    text = reading.text
    size = sum(len(each.text) for each in text.provisions)
    if size > LONGEST:
        what = (
            f"has {size:,} characters, and statements are read in articles of {LONGEST:,} at most"
        )
        raise LimitError(reading.source.file, what)
    code = language_of(reading)
    looks = Looks(_emphasized(reading), _unseen(reading), margin(reading), _adjacent(reading))
    told = read_article(article(text, outline(text, code), publication, speech(code), looks))
    said = [each for each in told.statements if any(map(str.isalnum, each.content.words))]
    return told if len(said) == len(told.statements) else replace(told, statements=tuple(said))


def language_of(reading: Reading) -> str:
    """Return the language of an article.

    Raises:
        UsageError: it is none that statements are read in.
    """
    code = reading.source.language
    if code not in CODES:
        code = told("\n".join(each.text for each in reading.text.provisions))
    if code not in CODES:
        raise UsageError(
            f"{reading.source.file}: statements are read in English, Russian, French and Spanish, "
            "and it is not clear that this is one of them: --language XX says which"
        )
    return code


def _unseen(reading: Reading) -> frozenset[int]:
    """Return which provisions hold words that nobody sees."""
    places = [each.at for each in reading.hazards if each.code in _UNSEEN]
    return frozenset([int(each[1:]) for each in places if re.fullmatch(r"#\d+", each)])


def _adjacent(reading: Reading) -> frozenset[int]:
    """Return behind which provisions of a plain text the next one stands on the next line."""
    if reading.source.format != "text":
        return frozenset()
    lines = reading.source.places
    return frozenset([at for at, (one, two) in enumerate(pairwise(lines)) if two == one + 1])


def _emphasized(reading: Reading) -> frozenset[int]:
    """Return which provisions stand out from their first to their last letter."""
    found: set[int] = set()
    for each in reading.source.emphasis:
        words = reading.text.provisions[each.provision].text
        if not words[: each.start].strip() and not words[each.end :].strip():
            found.add(each.provision)
    return frozenset(found)
