"""Circumstances: who speaks behind where and when they do: «…», — сказал на открытии мэр."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from paraph.language.speech.placing import ACTS, LEADS
from paraph.language.speech.table import Speech
from paraph.press.article import CLOSES
from paraph.press.cases import is_declined, is_oblique_office, is_sure
from paraph.press.clausal import has_verb
from paraph.press.gender import name_gender
from paraph.press.governed import CONTRACTED, is_dative
from paraph.press.mentions import Mention
from paraph.press.patterns import FAR

_QUOTED = re.compile(rf"{CLOSES},?[ ]?[—–-]?$")
"""A quotation before a verb, and the dash between them."""
_CLOSED = frozenset(("", ".", ",", ";", "…"))
_CONSONANTS = tuple("бвгджзклмнпрстфхцчшщй")
_OBLIQUE = re.compile(r"(?:[ыиуюе]|[оеё]й|[оеиы]м)$")
"""How a given name ends that stands in another case than the nominative."""


def behind_circumstance(
    match: re.Match[str], words: str, clear: str, held: Sequence[Mention], told: Speech
) -> Mention | None:
    """Return who stands behind a verb of a quotation, with a place or a time between the two.

    They end the clause, and their form or their article says that they are its subject: nobody is
    told whom the occasion is for ("at the exhibition of Petrov"), or who is there besides.
    """
    stop = match.end()
    if told.code not in LEADS or not _QUOTED.search(clear):
        return None
    closing = (
        each for each in held if each.start > stop and words[each.end : each.end + 1] in _CLOSED
    )
    last = next(closing, None)
    if last is None or not _is_circumstance(words[stop : last.start], told):
        return None
    is_subject = _is_nominative if told.code == "ru" else _is_defined
    return last if is_subject(last, words, match.group()) else None


def _is_circumstance(between: str, told: Speech) -> bool:
    """Whether words between a verb and a mention are a place or a time alone."""
    if len(between) > FAR or _leads(told.code).fullmatch(between) is None:
        return False
    if re.search(ACTS[told.code], between) or _is_led(between, told):
        return False
    return told.code == "ru" or not has_verb(between, told.code)


def _is_led(between: str, told: Speech) -> bool:
    """Whether a clause of its own stands before a mention, or its last word leads to that."""
    if re.search(rf"(?<![\w’'])(?i:{told.relative}|{told.that})(?!\w)", between):
        return True
    joins = rf"(?i:{told.prepositions}|{told.and_})"
    last = between.rstrip().rpartition(" ")[2]
    return re.fullmatch(joins, last) is not None


def _is_defined(mention: Mention, words: str, _verb: str) -> bool:
    """Whether a mention is an office behind its article, as a name alone may be of a place."""
    bears = mention.sort == ("person" if mention.name else "office") and bool(mention.office)
    return bears and mention.definite and CONTRACTED.match(words, mention.start) is None


def _is_nominative(mention: Mention, _words: str, verb: str) -> bool:
    """Whether a Russian mention can be nothing but the subject of a verb, by its form."""
    if mention.sort not in {"person", "office", "name"} or is_dative(mention):
        return False
    name = mention.name
    if not _agrees(mention, verb) or (name and is_declined(name)):
        return False
    if mention.office:
        return not is_oblique_office(mention.office)
    given, _, family = name.lower().rpartition(" ")
    if not given and verb.endswith(("ла", "лась")):
        return family.endswith(("а", "я"))
    oblique = _OBLIQUE.search(given.partition(" ")[0]) or _OBLIQUE.search(family)
    stem = family.endswith(_CONSONANTS) and not oblique
    return stem or (bool(given) and is_sure(name))


def _agrees(mention: Mention, verb: str) -> bool:
    """Whether the gender of a Russian verb in the past is that of who is named behind it."""
    given, _, family = mention.name.rpartition(" ")
    gender = mention.gender
    if family:
        gender = gender or name_gender(family, "ru", given.partition(" ")[0])
    wanted = "f" if verb.endswith(("ла", "лась")) else "m" if verb.endswith(("л", "лся")) else ""
    if not wanted and verb.endswith(("ли", "лись")):
        return False
    return not gender or not wanted or gender == wanted


@cache
def _leads(code: str) -> re.Pattern[str]:
    first = rf"[ ](?:{LEADS[code]})(?:[ ]|(?<=['’]))"
    return re.compile(rf"{first}[^,.;:!?—–()\ue000-\ue002]{{2,}}")
