"""Binding: the sentences by which a text says that it does not bind before something is done.

Nothing is read here: they are told, wherever they stand, since the clause on entry into force says
another day. Words are data (`paraph.language.final.binding`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Literal, NamedTuple, TypeAlias

from paraph.language.final.binding import BINDING
from paraph.language.final.hanging import HANGING
from paraph.language.final.speaking import SPEAKING
from paraph.norms.final.patterns import NUMBERED
from paraph.norms.final.phrases import phrases
from paraph.norms.final.sentences import Sentence

Whence: TypeAlias = Literal["withheld", "approved", "dated"]
WHY: Mapping[Whence, str] = {
    "withheld": "it seems to say that it binds only once something else is done",
    "approved": "it seems to say that it binds only once it is approved",
    "dated": "it seems to say from which day it has effect, in words that are not understood",
}
_STEM = 5
"""Letters of a noun that a language inflects, by which it is known."""


class Withheld(NamedTuple):
    """A sentence by which it seems to bind from another day than its clause says, and how."""

    piece: Sentence
    how: Whence


class _Binding(NamedTuple):
    lead: re.Pattern[str]
    rows: tuple[tuple[Whence, tuple[re.Pattern[str], ...]], ...]
    unsaid: re.Pattern[str] | None


def withheld(piece: Sentence, own: str, code: str, *, behind: bool) -> Withheld | None:
    """Return that a sentence seems to say from when else the text binds, and how, or None.

    It waits for something ("withheld"), needs an act of somebody who has a say ("approved"), or has
    effect from a day ("dated"). An approval is told beside a clause on signature alone: a date,
    too, waits for the consent of every party. `own` is the noun by which the text calls itself;
    `behind` is whether the sentence before spoke of the text.
    """
    held = _binding(code, own)
    lead = held.lead.match(piece.words)
    words = piece.words[lead.end() :] if lead else piece.words
    if behind and held.unsaid is not None and held.unsaid.search(words):
        return Withheld(piece, "withheld")
    found = (how for how, row in held.rows if any(each.search(words) for each in row))
    return Withheld(piece, how) if (how := next(found, None)) else None


@cache
def _binding(code: str, own: str) -> _Binding:
    held, words = phrases(code), BINDING[code]
    noun = re.escape(own[:_STEM] if code == "ru" else own) if own else words.nouns
    named = SPEAKING[code].named
    this = words.this.replace("@own@", noun)

    def compiled(patterns: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
        told = [each.replace("@this@", this).replace("@named@", named) for each in patterns]
        return tuple([held.compile(each) for each in told])

    return _Binding(
        held.compile(NUMBERED),
        (
            ("withheld", compiled(words.withheld)),
            ("approved", compiled(words.approved)),
            ("withheld", compiled(HANGING[code].hangs)),
            ("dated", compiled(words.dated)),
        ),
        held.compile(words.unsaid) if words.unsaid else None,
    )
