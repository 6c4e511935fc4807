"""Final clauses: when a text says it enters into force, is applied, lasts and ends.

Nothing is guessed: a sentence is read to its last word, or it is told as not read.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache

from paraph.language.detect import detect
from paraph.language.final.sentence import ARTICLES
from paraph.language.final.table import CODES
from paraph.norms.final.formula import Deadline, Entry, Formula, When, triggers
from paraph.norms.final.patterns import NUMBERED, Patterns, patterns_of
from paraph.norms.final.phrases import Phrases, phrases
from paraph.norms.final.proposal import (
    About,
    EntryProposal,
    FinalClauses,
    NotRead,
    Outcome,
    ProvisionalProposal,
    TermProposal,
)
from paraph.norms.final.provisional import read_provisional
from paraph.norms.final.sentences import LONGEST, Sentence, sentences
from paraph.norms.final.statements import Role, Said, read_statement
from paraph.norms.final.terms import read_term
from paraph.text.node import Text
from paraph.text.outline import Outline, outline

_ABOUT: dict[Role, About] = {
    "main": "entry into force",
    "otherwise": "entry into force",
    "joining": "joining",
    "part": "a part of it",
}
_GENERAL = frozenset(("main", "otherwise"))


def read_final(text: Text, language: str = "", tree: Outline | None = None) -> FinalClauses:
    """Return what the final clauses of a text say, as proposals with their places.

    `language` is that of the text; without it, it is told by the words. `tree` is the outline of
    the text, where it is known already. Takes linear time.
    """
    code = language or detect("\n".join(provision.text for provision in text.provisions))
    if code not in CODES:
        return FinalClauses("not a language that is read", code)
    held, patterns = phrases(code), patterns_of(code)
    pieces = list(sentences(text, tree or outline(text, code)))
    names = _names(pieces, patterns)
    said: list[Said] = []
    provisional: list[ProvisionalProposal] = []
    terms: list[TermProposal] = []
    unread: list[NotRead] = []
    ratified: list[Sentence] = []
    before = ""
    last = -1
    for piece in pieces:
        if piece.provision != last and piece.provision != last + 1:
            before = ""
        begun = patterns.begins.match(piece.words)
        here = begun["instrument"].lower() if begun else ""
        found = read_statement(piece, before, held, patterns, _condition(said))
        if found is not None:
            said.append(found)
        if len(piece.words) <= LONGEST:
            if found is None and _matches(piece, code, "ratified"):
                ratified.append(piece)
            elif found is None and said and said[-1].formula is not None:
                unread.extend(_qualified(piece, said[-1].sentence, code))
            known = len(provisional) + len(unread)
            read_provisional(piece, held, patterns, provisional, unread)
            if found is None and known == len(provisional) + len(unread):
                unread.extend(_applied(piece, held, patterns))
            read_term(piece, held, terms, unread)
        before = here or (before if _pronoun(piece.words, held) else "")
        last = piece.provision
    own = [each for each in said if _same(each.instrument, names)]
    unread.extend(
        NotRead("another instrument", each.sentence.whole, f"it speaks of the {each.instrument}")
        for each in said
        if not _same(each.instrument, names)
    )
    if own and all(each.formula and _by_signature(each.formula) for each in own):
        why = "it is to be ratified, and the clause on its entry into force waits for no consent"
        unread.extend([NotRead("entry into force", each.whole, why) for each in ratified])
    return _assembled(own, code, pieces, patterns, provisional, terms, unread)


def _applied(piece: Sentence, held: Phrases, patterns: Patterns) -> Iterator[NotRead]:
    """Yield that a sentence of which nothing was read seems to say from when a part applies."""
    if _matches(piece, held.words.code, "applies"):
        provisional = patterns.provisionally.search(piece.words)
        about: About = "provisional application" if provisional else "a part of it"
        why = (
            "it seems to say from when it, or a part of it, applies in a way that is not understood"
        )
        yield NotRead(about, piece.whole, why)


def _qualified(piece: Sentence, clause: Sentence, code: str) -> Iterator[NotRead]:
    """Yield that a sentence beside the clause seems to condition it: it is not read alone."""
    near = piece.provision in {clause.provision, clause.provision + 1}
    applies = _matches(piece, code, "applies")  # which is told, and of a part
    if near and not applies and _matches(piece, code, "qualifies"):
        why = "it seems to condition the sentence before it, on the entry into force"
        yield NotRead("entry into force", piece.whole, why)


def _by_signature(formula: Formula) -> bool:
    """Whether it waits for nothing by which a party that is to ratify could be bound."""
    waits = [*triggers(formula)]
    return bool(waits) and all(each.happening in {"signature", "adoption"} for each in waits)


def _matches(piece: Sentence, code: str, what: str) -> bool:
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
        "qualifies": held.words.qualifies,
    }
    compiled = {what: [held.compile(each) for each in those] for what, those in words.items()}
    return held.compile(NUMBERED), compiled


def _names(pieces: Sequence[Sentence], patterns: Patterns) -> str:
    """Return by which noun the text calls itself most often."""
    counts: Counter[str] = Counter()
    others: Counter[str] = Counter()
    for piece in pieces:
        for found in patterns.this.finditer(piece.words):
            article = found.group()[: found.start("instrument") - found.start()].strip().lower()
            (others if article in ARTICLES else counts)[_noun(found["instrument"])] += 1
    return (counts or others).most_common(1)[0][0] if counts else ""


def _noun(words: str) -> str:
    return words.lower().split()[-1]


def _same(instrument: str, own: str) -> bool:
    return not instrument or not own or _noun(instrument) == own


def _pronoun(words: str, held: Phrases) -> bool:
    return bool(held.compile(rf"{NUMBERED}{held.words.it}\b").match(words))


def _condition(said: Sequence[Said]) -> When | None:
    """Return what the last sentence about it waits for, if it sets a deadline for that."""
    last = said[-1].formula if said else None
    return last.condition if isinstance(last, Deadline) else None


def _assembled(  # noqa: PLR0913, PLR0917 - everything that was found
    said: Sequence[Said],
    code: str,
    pieces: Sequence[Sentence],
    patterns: Patterns,
    provisional: list[ProvisionalProposal],
    terms: list[TermProposal],
    unread: list[NotRead],
) -> FinalClauses:
    unread.extend(
        NotRead(_ABOUT[each.role], each.sentence.whole, each.why)
        for each in said
        if each.formula is None
    )
    entry, why = _entry(said)
    if any(each.about == "entry into force" for each in unread):
        entry, why = None, "a sentence about it is not understood"
    outcome: Outcome = "read" if entry is not None else "not read"
    if not any(each.role in _GENERAL for each in said):
        mentioned = [each for each in pieces if patterns.mentions.search(each.words)]
        outcome = "not read" if mentioned else "no clause"
        if mentioned:
            why = "the text speaks of being in force, and no sentence that says when was found"
            unread.append(NotRead("entry into force", mentioned[0].whole, why))
    elif entry is None and not any(each.about == "entry into force" for each in unread):
        place = next(each for each in said if each.role in _GENERAL).sentence.whole
        unread.append(NotRead("entry into force", place, why))
    return FinalClauses(outcome, code, entry, tuple(provisional), tuple(terms), tuple(unread))


def _entry(said: Sequence[Said]) -> tuple[EntryProposal | None, str]:
    """Return what the sentences add up to, or why they do not."""
    mains = [each for each in said if each.role == "main"]
    others = [each for each in said if each.role == "otherwise"]
    if any(each.formula is None for each in (*mains, *others)):
        return None, "a sentence about it is not understood"
    general = list(dict.fromkeys(each.formula for each in mains if each.formula is not None))
    if len(general) != 1:
        return None, "sentences say different things" if general else "no sentence says when"
    formula = general[0]
    if others:
        if (
            not isinstance(formula, Deadline)
            or formula.otherwise
            or len({each.formula for each in others}) > 1
        ):
            return None, "it is not clear what a second sentence adds to the first"
        formula = Deadline(formula.day, formula.by, formula.condition, others[0].formula)
    joining = {each.formula for each in said if each.role == "joining" and each.formula}
    joining |= {each.joining for each in said if each.joining}
    effects = {each.effect for each in mains if each.effect}
    if len(effects) > 1:
        return None, "sentences name different dates of effect"
    entry = Entry(formula, joining.pop() if len(joining) == 1 else None, *effects)
    used = [each for each in said if each.formula is not None]
    return EntryProposal(entry, tuple(each.sentence.whole for each in used)), ""
