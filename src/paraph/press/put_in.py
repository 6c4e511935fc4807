"""Put in: who speaks behind what stands between two commas: "...", dijo, en pie, la alcaldesa."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from paraph.language.speech.table import Speech, speech
from paraph.press.article import CLOSES
from paraph.press.clausal import has_verb
from paraph.press.governed import is_dative
from paraph.press.mentions import UNTOLD, Mention
from paraph.press.offices import may_be_one

_QUOTED = re.compile(rf"{CLOSES},?[ ]?[—–-]?$")
"""A quotation before a verb, and the dash between them."""
_PUT_IN = re.compile(r",[ ](?P<words>[^,.;:!?—–()\ue000-\ue002]{3,70}),[ ]")
_CLOSED = frozenset(("", ".", ",", ";", "…", "—", "–"))
_PEOPLE = frozenset(("person", "name", "office"))
_ADVERB = re.compile(r"\w+me[n]t(?!\w)")
"""A French adverb, which looks like a verb."""


def behind_put_in(
    match: re.Match[str], words: str, clear: str, held: Sequence[Mention], told: Speech
) -> Mention | None:
    """Return who stands behind a verb of a quotation and what is put in between two commas.

    They end the clause. It is left open who it is where the last one who is put in may be the same
    ("dijo, ante la alcaldesa, Ana Roux").
    """
    put = _PUT_IN.match(words, match.end())
    if put is None or not _QUOTED.search(clear) or not _is_put_in(put["words"], told):
        return None
    stop = put.end("words")
    the = re.compile(rf"(?:(?i:{told.the})(?:[ ]|(?<=['’])))?").match(words, put.end())
    begins = {put.end(), the.end() if the is not None else put.end()}
    who = next((each for each in held if each.start in begins), None)
    if who is None:
        one = any(put.end() > each.start > put.start() and each.end > stop for each in held)
        return _nobody(put.end()) if one else None
    if who.sort not in _PEOPLE or not who.definite or is_dative(who):
        return None
    if words[who.end : who.end + 1] not in _CLOSED:
        return None
    last = next((each for each in reversed(held) if each.end == stop), None)
    if re.match(rf"(?i:{told.according})(?:[ ]|(?<=['’]))", put["words"]):
        return who  # whom that names tells it
    apposed = last is not None and last.sort in _PEOPLE and may_be_one(last.words, told.code)
    return _nobody(put.end()) if apposed and not (who.name and who.office) else who


def _is_put_in(words: str, told: Speech) -> bool:
    """Whether words between two commas have no verb of their own, and lead to nobody."""
    opens = _opens(told.code).match(words) is not None
    return not opens and not has_verb(_ADVERB.sub(" ", words), told.code)


@cache
def _opens(code: str) -> re.Pattern[str]:
    """Return the pattern of what opens another clause: "and then", "who", "before"."""
    told = speech(code)
    more = r"but|mais|pero|но|avant|antes|before|прежде"
    return re.compile(rf"(?i:{told.and_}|{told.relative}|{told.that}|{more})(?![\w-])")


def _nobody(at: int) -> Mention:
    return Mention(at, at, "pronoun", "", "", UNTOLD, "")
