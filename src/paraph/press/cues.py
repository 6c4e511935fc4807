"""Cues: where a sentence says that somebody says something, and who that is."""

from __future__ import annotations

import re
from collections.abc import Sequence

from paraph.language.speech.table import speech
from paraph.press.according import according
from paraph.press.cue import Cue
from paraph.press.mentions import Mention
from paraph.press.papers import in_papers, providing
from paraph.press.participles import participles
from paraph.press.patterns import patterns_of, with_verbs
from paraph.press.quoted import passive, quoting
from paraph.press.tail import ended
from paraph.press.verbal import verbal_cue


def cues(  # noqa: PLR0913, PLR0917 - a stretch of words, and what is known of it
    words: str, start: int, end: int, held: Sequence[Mention], code: str, verbs: str = ""
) -> list[Cue]:
    """Return the cues between two places, in their order; `verbs` are more verbs of saying."""
    told = speech(code)
    patterns = patterns_of(code)
    found = [*according(words, start, end, held, told, patterns)]
    taken = [(each.start, each.end) for each in found]
    pattern = with_verbs(code, verbs) if verbs else patterns.verb
    matches = [*pattern.finditer(words, start, end)]
    if patterns.inverted is not None:
        inverted = [*patterns.inverted.finditer(words, start, end)]
        spans = [each.span() for each in inverted]
        matches = [
            *inverted,
            *[m for m in matches if not any(a <= m.start() < b for a, b in spans)],
        ]
    begins = {match.start() for match in matches}
    ends = {match.end() for match in matches}
    for match in sorted(matches, key=re.Match.start):
        if any(one <= match.start() < two for one, two in taken):
            continue
        beside = match.end() + 1 in begins or match.start() - 1 in ends
        if code == "en" and beside and words[match.end() - 1] == "s":
            continue  # "denied reports", "reports said"
        cue = verbal_cue(match, words, start, end, held, told, patterns, found)
        if cue is not None:
            found.append(cue)
    found.extend([*providing(words, start, end, held, told, patterns, found, begins)])
    own = [*patterns.first.finditer(words, start, end)]
    found = [each for each in found if not any(m.start() <= each.verb[0] < m.end() for m in own)]
    for match in own:
        who = "1" if match["own"] else "2"
        subject = Mention(*match.span(), "pronoun", "", "", who, match.group())
        mine = Cue(*match.span(), "says", match.span(), subject)
        found.append(ended(mine, words, end, held, told, patterns))
    found.extend(participles(words, start, end, held, patterns, found))
    found.extend(passive(words, start, end, held, patterns))
    others = [*quoting(words, start, end, held, patterns)]
    spans = [each.verb for each in others]
    found = [each for each in found if not any(a <= each.verb[0] < b for a, b in spans)]
    found.extend(others)
    found.extend(in_papers(words, start, end, held, patterns))
    taken = [each.verb for each in found if each.form == "paper"]
    found = [
        each
        for each in found
        if each.form == "paper" or not any(a <= each.verb[0] < b for a, b in taken)
    ]
    return sorted(found, key=lambda each: each.verb)
