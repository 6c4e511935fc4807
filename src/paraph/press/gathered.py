"""Gathered: the cues of a sentence, of all kinds, but for those that others take the place of."""

from __future__ import annotations

import re
from collections.abc import Sequence

from paraph.language.speech.table import Speech
from paraph.press.beside import beside_quotations
from paraph.press.cue import Cue
from paraph.press.cues import cues
from paraph.press.impersonal import impersonal_cues
from paraph.press.mentions import UNTOLD, Mention
from paraph.press.nouns import noun_cues
from paraph.press.offices import is_plural
from paraph.press.sentences import Sentence
from paraph.press.unsaid import whether_said

_GAP = 40
"""Characters between a verb and its object, at most."""
MOST = 24
"""Cues of a sentence that is read."""
_BINDS = re.compile(r"(?:s['’]engag|s['’]est engagé|se comprom|обяз|undert|commits? )")
"""Verbs by which a document has somebody bind themselves, where its terms are told."""


def gathered(
    words: str, sentence: Sentence, held: Sequence[Mention], told: Speech, *, communique: bool
) -> list[Cue]:
    """Return the cues of a sentence, of all kinds, in their order.

    In a communiqué sides speak by verbs that are none of saying elsewhere.
    """
    code = told.code
    found = cues(words, sentence.start, sentence.end, held, code)
    nouns = [*noun_cues(words, sentence.start, sentence.end, held, code)]
    spans = [each.verb for each in nouns if each.form == "quoted"]
    found = [each for each in found if not any(a <= each.verb[0] < b for a, b in spans)]
    nobodys = _impersonal(words, sentence, held, found, code)
    spans = [(each.start, each.end) for each in nobodys]
    found = [
        each
        for each in found
        if each.form == "paper" or not any(a <= each.verb[0] < b for a, b in spans)
    ]
    nouns.extend(nobodys)
    beside = beside_quotations(words, sentence.start, sentence.end, held, [*found, *nouns], code)
    nouns = [each for each in nouns if not _is_object(words, each, found)]
    found = sorted([*found, *nouns, *beside], key=lambda each: each.verb)
    if any(_is_under(each) for each in found):
        found = [each for each in found if not _BINDS.match(words, each.verb[0])]
    if not communique:
        return found
    more = cues(words, sentence.start, sentence.end, held, code, told.declares)
    known = {each.verb for each in found}
    sides = [
        each
        for each in more
        if each.verb not in known and each.subject is not None and _is_sides(each.subject)
    ]
    return sorted([*found, *sides], key=lambda each: each.verb)


def said_of(words: str, sentence: Sentence, found: Sequence[Cue], code: str) -> list[Cue]:
    """Return the cues but for those of which the sentence does not tell that it was said."""
    held = [(each, whether_said(words, sentence, each, code)) for each in found]
    return [each._replace(doubted=said == "doubted") for each, said in held if said != "unsaid"]


def _impersonal(
    words: str, sentence: Sentence, held: Sequence[Mention], found: list[Cue], code: str
) -> list[Cue]:
    """Return the cues of nobody, but for those whose words stand in a document."""
    papers = [
        each.verb
        for each in found
        if each.form == "paper"
        or (each.sure and each.subject is not None and each.subject.sort != "pronoun")
    ]
    return [
        each
        for each in impersonal_cues(words, sentence.start, sentence.end, held, code)
        if not any(a < each.verb[1] and each.verb[0] < b for a, b in papers)
    ]


def _is_object(words: str, cue: Cue, found: Sequence[Cue]) -> bool:
    """Whether a noun that nobody owns is the object of a verb of saying: "denied reports that"."""
    subject = cue.subject
    if cue.form != "noun" or subject is None or subject.gender != UNTOLD:
        return False
    return any(
        each.form == "says"
        and each.verb[1] <= cue.start <= each.verb[1] + _GAP
        and not set(words[each.verb[1] : cue.start]) & set(",;:.")
        for each in found
    )


def _is_under(cue: Cue) -> bool:
    """Whether a cue says by the terms of which document its clause is."""
    return cue.form == "according" and cue.subject is not None and cue.subject.sort == "paper"


def _is_sides(subject: Mention) -> bool:
    """Whether a communiqué speaks by a subject: the sides, their heads, or a pronoun for them."""
    if subject.sort == "pronoun":
        return subject.gender == "p" or not subject.words
    return subject.sort == "side" or (subject.sort == "office" and is_plural(subject.words))
