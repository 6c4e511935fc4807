"""Binding: the sentences by which a text says that it does not bind before something is done.

Nothing is read here: they are told, wherever they stand, since the clause on entry into force says
another day. Words are data (`paraph.language.final.binding`).
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from paraph.language.final.binding import BINDING
from paraph.language.final.hanging import HANGING
from paraph.language.final.speaking import SPEAKING
from paraph.norms.final.patterns import NUMBERED
from paraph.norms.final.phrases import phrases
from paraph.norms.final.sentences import Sentence

WITHHELD = "it seems to say that it binds only once something else is done"
_STEM = 5
"""Letters of a noun that a language inflects, by which it is known."""


class Withheld(NamedTuple):
    """A sentence by which it does not bind yet.

    `approval` is whether it asks no more than an act of somebody who has a say, which is told
    beside a clause on signature alone: a date, too, waits for the consent of every party.
    """

    piece: Sentence
    approval: bool


class _Binding(NamedTuple):
    lead: re.Pattern[str]
    withheld: tuple[re.Pattern[str], ...]
    approved: tuple[re.Pattern[str], ...]
    hangs: tuple[re.Pattern[str], ...]
    unsaid: re.Pattern[str] | None


def withheld(piece: Sentence, own: str, code: str, *, behind: bool) -> Withheld | None:
    """Return that a sentence seems to make the text bind later, or hang on something, or None.

    `own` is the noun by which the text calls itself; `behind` is whether the sentence before spoke
    of the text.
    """
    held = _binding(code, own)
    lead = held.lead.match(piece.words)
    words = piece.words[lead.end() :] if lead else piece.words
    unsaid = behind and held.unsaid is not None and held.unsaid.search(words) is not None
    if unsaid or any(each.search(words) for each in held.withheld):
        return Withheld(piece, approval=False)
    if any(each.search(words) for each in held.approved):
        return Withheld(piece, approval=True)
    hangs = any(each.search(words) for each in held.hangs)
    return Withheld(piece, approval=False) if hangs else None


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
        compiled(words.withheld),
        compiled(words.approved),
        compiled(HANGING[code].hangs),
        held.compile(words.unsaid) if words.unsaid else None,
    )
