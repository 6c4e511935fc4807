"""Colon: who stands before a colon that leads to a quotation, with a pronoun behind it."""

from __future__ import annotations

import re

from paraph.press.article import CLOSES, OPENS
from paraph.press.mentions import Mention
from paraph.press.people import People

_LED = re.compile(
    rf"(?:^|[.!?…{CLOSES}][ ])(?P<clause>[^.!?…:;{OPENS}{CLOSES}]+?)[ ]?:[ ]?[—–-]?[ ]?"
    rf"{OPENS}[^{OPENS}{CLOSES}]*{CLOSES},?[ ]?(?:[—–-][ ]?)?(?:[\w’'-]+[ ]){{0,3}}$"
)
"""A sentence that leads to a quotation by a colon, up to a verb or a pronoun behind that."""
_FAR = 1500
"""Characters before a pronoun in which its sentence is looked for."""
_THE = re.compile(r"(?:(?i:the|le|la|el)[ ]|[Ll]['’])?")
_OTHERS = re.compile(
    r"(?<=[^,][ ])(?:him|them|lui|él|ella|ему|ей|него|неё|нее|нему|ней|ним|нею)(?![\w’'-])"
)
"""Pronouns of somebody besides the subject."""


def before_colon(words: str, at: int, people: People) -> list[Mention]:
    """Return whom a sentence names before its colon, if it leads to the quotation before `at`.

    The first of them opens the sentence; nothing is returned where none does, or only as an owner.
    """
    first = max(0, at - _FAR)
    led = _LED.search(words[first:at])
    if led is None:
        return []
    start, end = first + led.start("clause"), first + led.end("clause")
    held = people.read(words, start, end)
    opens = _THE.match(words, start)
    if not held or opens is None or held[0].start not in {start, opens.end()}:
        return []
    return [] if words[held[0].end : held[0].end + 2] in {"'s", "’s"} else held


def tells_of_another(words: str, opens: Mention) -> bool:
    """Whether a pronoun from who opens a sentence to its colon means somebody else."""
    return (
        _OTHERS.search(words, opens.start, max(opens.end, words.find(":", opens.end))) is not None
    )
