"""Beside: what sentences around the clause on entry into force ask, and nobody has read.

Nothing is read here: they are told. Words are data (`paraph.language.final`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from paraph.norms.final.patterns import NUMBERED, Patterns
from paraph.norms.final.phrases import Phrases, phrases
from paraph.norms.final.proposal import About, NotRead
from paraph.norms.final.sentences import Sentence
from paraph.norms.final.spoken import waits

AROUND = 3
"""How many provisions from a clause on entry into force, term or end others are final clauses."""
NO_CONSENT = "it is to be ratified, and the clause on its entry into force waits for no consent"
_HEADING = 3
"""Words of what is a heading, and says nothing."""


def applied(piece: Sentence, held: Phrases, patterns: Patterns) -> Iterator[NotRead]:
    """Yield that a sentence of which nothing was read seems to say from when a part applies."""
    if matches(piece, held.words.code, "applies"):
        provisional = patterns.provisionally.search(piece.words)
        about: About = "provisional application" if provisional else "a part of it"
        why = (
            "it seems to say from when it, or a part of it, applies in a way that is not understood"
        )
        yield NotRead(about, piece.whole, why)


def asked(piece: Sentence, apart: int, code: str, *, signed: bool) -> str:
    """Return why a sentence so many provisions behind the clause seems to condition it, or nothing.

    `signed` is whether the clause waits for a signature alone.
    """
    if matches(piece, code, "ratified"):
        return ""  # which is told
    why = ""
    if apart in {0, 1}:
        qualified = "it seems to condition the sentence before it, on the entry into force"
        why = qualified if matches(piece, code, "qualifies") else waits(piece, code)
    if why or abs(apart) > AROUND:
        return why
    if matches(piece, code, "postpones"):
        return "it seems to say for what its entry into force waits, or for whom it is another"
    spoken = signed and len(piece.words.split()) > _HEADING
    if spoken and (matches(piece, code, "consents") or matches(piece, code, "exchanges")):
        return NO_CONSENT
    return ""


def matches(piece: Sentence, code: str, what: str) -> bool:
    """Whether one of the patterns of this name is found in a sentence, behind its number."""
    lead, patterns = _beside(code)
    numbered = lead.match(piece.words)
    own = piece.words[numbered.end() :] if numbered else piece.words
    return any(pattern.search(own) for pattern in patterns[what])


@cache
def _beside(code: str) -> tuple[re.Pattern[str], dict[str, list[re.Pattern[str]]]]:
    held = phrases(code)
    words = {
        "applies": held.words.applies,
        "ratified": (held.words.ratified,),
        "consents": (held.words.consents,),
        "postpones": held.words.postpones,
        "exchanges": (held.words.exchanges,),
        "qualifies": held.words.qualifies,
    }
    compiled = {what: [held.compile(each) for each in those] for what, those in words.items()}
    return held.compile(NUMBERED), compiled
