"""Bare: what stands behind a verb of saying without "that", a clause or a noun."""

from __future__ import annotations

import re
from collections.abc import Sequence

from paraph.language.speech.clausal import ACCUSES, FOLLOWING, NO_NOUN, PRAISE
from paraph.language.speech.providing import GRANTS, THAT_GRANTS
from paraph.language.speech.table import speech
from paraph.press.article import OPENS
from paraph.press.bounded import bounded
from paraph.press.claim import Claim
from paraph.press.clausal import Clausal, clausal, has_verb
from paraph.press.cue import Cue

_ACCUSING = ("accus", "acus", "reproch", "обвин")
_LEAD = 90
"""Characters before a verb in which "that grants" may stand."""
_COLON_BEHIND = re.compile(r"[ ]?:[ ]")


def bare(  # noqa: C901, PLR0911
    words: str, cue: Cue, stop: int, later: Sequence[Cue], code: str
) -> Claim | None:
    """Return what stands behind a verb without "that": a clause, or a noun."""
    patterns, told = clausal(code), speech(code)
    accuses = ACCUSES[code].match(words, cue.verb[0], stop)
    if accuses is not None:
        return bounded(words, cue, accuses.end(), stop, later, code)
    if words.startswith(_ACCUSING, cue.verb[0]):
        return None
    if cue.form in {"saying", "quoted"}:
        return bounded(words, cue, cue.end, stop, later, code)
    verb = words[cue.verb[0] : cue.verb[1]]
    start = cue.end
    of = patterns.of.match(words, start, stop)
    if re.fullmatch(PRAISE[code], verb) is not None and OPENS not in words[start:stop]:
        of = None  # "s'est félicité de l'accord"
    holds = _takes_noun(words, cue, patterns)
    if of is not None and told.of:
        return bounded(words, cue, of.end(), stop, later, code)
    opposite = patterns.opposite.match(words, start, stop)
    if opposite is not None:  # "says the opposite: it rained"
        return bounded(words, cue, opposite.end(), stop, later, code)
    colon = _COLON_BEHIND.match(words, start, stop)
    if colon is not None:
        return bounded(words, cue, colon.end(), stop, later, code)
    infinitive = patterns.infinitive.match(words, start, stop) is not None
    if not holds and not infinitive and not patterns.bare.fullmatch(verb):
        return None
    if words[start : start + 1] in {",", ";", ":"} and not words[start:].startswith(":"):
        return None
    tail = words[start:stop].strip(" :")
    if patterns.nothing.fullmatch(tail) or re.fullmatch(FOLLOWING, tail.rstrip(" :")):
        return None
    found = bounded(
        words,
        cue,
        start + (len(words[start:stop]) - len(words[start:stop].lstrip(" :"))),
        stop,
        later,
        code,
    )
    praise = re.fullmatch(PRAISE[code], verb) is not None and not infinitive
    piece = words[found.start : found.end] if found is not None else ""
    paper = cue.subject is not None and cue.subject.sort == "paper"
    clause = OPENS in piece or has_verb(piece, code) or NO_NOUN.search(piece) is not None
    clause = clause or (found is not None and any(_says_of_paper(found, each) for each in later))
    if code == "en" and not (holds or paper or clause):
        return None  # "the editor added a paragraph"
    if found is None or (praise and OPENS not in words[found.start : found.end]):
        return None
    return found


def _says_of_paper(claim: Claim, other: Cue) -> bool:
    """Whether a clause tells what a document says: "said the deal sets a limit"."""
    paper = other.subject is not None and other.subject.sort == "paper"
    return paper and claim.start <= other.start and other.verb[1] < claim.end


def _takes_noun(words: str, cue: Cue, patterns: Clausal) -> bool:
    """Whether a verb may have a noun behind it: "announced a delay", "the lease sets a term"."""
    paper = cue.subject is not None and cue.subject.sort == "paper"
    only_which = THAT_GRANTS.search(words, max(0, cue.verb[0] - _LEAD), cue.verb[0])
    if paper and only_which and GRANTS.fullmatch(words, *cue.verb):
        return False
    if patterns.holds.fullmatch(words, *cue.verb):
        return True
    ahead = [  # these may look at what stands behind them
        each.match(words, cue.verb[0])
        for each in ((patterns.holds, patterns.provides) if paper else (patterns.holds,))
    ]
    return any(match is not None and match.end() == cue.verb[1] for match in ahead)
