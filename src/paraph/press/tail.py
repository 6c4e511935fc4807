"""Tails: what may stand between a cue and what is said: who was told, where, citing whom."""

from __future__ import annotations

import re
from collections.abc import Sequence

from paraph.language.speech.several import SEVERAL
from paraph.language.speech.table import Speech
from paraph.press.cue import Cue
from paraph.press.mentions import Mention
from paraph.press.patterns import Patterns, patterns_of

_PRESS = re.compile(
    r"(?i:agenc|news|daily|magazine|channel|broadcaster|radio|televis|journal|quotidien|chaîne|diario"
    r"|periódico|cadena|агентств|газет|телеканал|издани|журнал|портал)|\b(?:TV|Times|Post|AFP|EFE)\b"
)
"""Institutions that pass on what they are told."""
_OWNER = re.compile(r"['’]s[ ]|[ ][A-Z][a-z]+day\b")
"""What shows a name to be of something else: "told Berg's party", "told Black Sunday"."""
_HEARERS = re.compile(
    r"[ ](?:the[ ](?!same)|parliament|lawmakers|deputies|delegates|members|viewers|investors)"
)
"""English words for who was told, behind no "to"."""


def behind(words: str, at: int, end: int, code: str, *, told_to: bool = True) -> int:
    """Return where the words end that may stand between a cue and what is said.

    `told_to` is whether who was told may stand there without "to": "told the committee".
    """
    besides = patterns_of(code).besides
    while True:
        match = besides.match(words, at, end)
        if match is None or match.end() == at:
            return at
        if not told_to and _HEARERS.match(match.group()):
            return at
        at = match.end()


def ended(  # noqa: PLR0913, PLR0917
    cue: Cue,
    words: str,
    end: int,
    held: Sequence[Mention],
    told: Speech,
    patterns: Patterns,
) -> Cue:
    """Return a cue with all that may stand behind it: who was told, where, citing whom."""
    at = cue.end
    if patterns.tells.fullmatch(words, *cue.verb):
        heard = next(
            (
                each
                for each in held
                if at < each.start and not words[at : each.start].strip(" theal'’")
            ),
            None,
        )
        if heard is not None and heard.start >= cue.verb[1]:
            owner = _OWNER.match(words, heard.end) is not None
            if (heard.sort == "name" and not owner) or (
                heard.sort == "body" and _PRESS.search(heard.words)
            ):
                cue = cue._replace(chain=(outlet_of(heard), *cue.chain))
            at = heard.end
    to = told.code != "en" or patterns.tells.fullmatch(words, *cue.verb) is not None
    at = behind(words, at, end, told.code, told_to=to)
    if patterns.citing is not None:
        match = patterns.citing.match(words, at, end)
        if match is not None:
            source = next((each for each in held if match.end() == each.start), None)
            if source is not None and cue.subject is not None:
                if not is_faceless(source, told):
                    cue = cue._replace(
                        chain=(*cue.chain, outlet_of(cue.subject)), subject=source, cited=True
                    )
                at = source.end
                at += words[at : at + 1] == ","
    return cue._replace(end=at)


def is_faceless(mention: Mention, told: Speech) -> bool:
    """Whether a source is nobody whom its words would tell: who cites it is then who says so."""
    head = re.match(rf"(?i:{told.faceless or '(?!)'})(?!\w)", mention.words)
    several = SEVERAL.search(mention.words) is not None
    return mention.sort == "office" and not mention.name and (head is not None or several)


def outlet_of(mention: Mention) -> str:
    """Return what an outlet is called that passes something on."""
    return mention.name or mention.words
