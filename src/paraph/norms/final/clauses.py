"""Final clauses: when a text says it enters into force, is applied, lasts and ends.

Nothing is guessed: a sentence is read to its last word, or it is told as not read.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

from paraph.language.detect import detect
from paraph.language.final.table import CODES
from paraph.norms.final.formula import (
    Deadline,
    Entry,
    Every,
    Formula,
    Latest,
    On,
    Own,
    UnlessAgreed,
    When,
    triggers,
)
from paraph.norms.final.phrases import Phrases, Taken, complete, phrases
from paraph.norms.final.proposal import (
    About,
    EntryProposal,
    FinalClauses,
    NotRead,
    Outcome,
    ProvisionalProposal,
    TermProposal,
)
from paraph.norms.final.sentences import LONGEST, Sentence, sentences
from paraph.norms.final.terms import read_term
from paraph.text.node import Text
from paraph.text.outline import Outline, outline

_NUMBERED = r"(?:\W*(?:\(?\d{1,3}(?:\.\d{1,3})*[.)]*\s+|\(?(?:[a-z]|[ivx]+)\s*[.)]+\s*)){0,2}\W*"


class _Patterns(NamedTuple):
    main: re.Pattern[str]
    pronoun: re.Pattern[str]
    otherwise: re.Pattern[str]
    joining: re.Pattern[str]
    begins: re.Pattern[str]
    candidate: re.Pattern[str]
    this: re.Pattern[str]
    others: re.Pattern[str]
    subordinate: re.Pattern[str]
    clause: re.Pattern[str]
    indirect: re.Pattern[str]
    mentions: re.Pattern[str]
    provisional: tuple[re.Pattern[str], ...]


class _Said(NamedTuple):
    """A sentence about entry into force: what it is, its formula if it was read, and why not."""

    role: str
    sentence: Sentence
    instrument: str
    formula: Formula | None
    why: str = ""
    effect: date | None = None
    joining: Formula | None = None


def read_final(text: Text, language: str = "", tree: Outline | None = None) -> FinalClauses:
    """Return what the final clauses of a text say, as proposals with their places.

    `language` is that of the text; without it, it is told by the words. `tree` is the outline of
    the text, where it is known already. Takes linear time.
    """
    code = language or detect("\n".join(provision.text for provision in text.provisions))
    if code not in CODES:
        return FinalClauses("not a language that is read", code)
    held, patterns = phrases(code), _patterns(code)
    pieces = list(sentences(text, tree or outline(text, code)))
    names = _names(pieces, patterns)
    said: list[_Said] = []
    provisional: list[ProvisionalProposal] = []
    terms: list[TermProposal] = []
    unread: list[NotRead] = []
    before = ""
    last = -1
    for piece in pieces:
        if piece.provision != last and piece.provision != last + 1:
            before = ""
        begun = patterns.begins.match(piece.words)
        here = begun["instrument"].lower() if begun else ""
        if len(piece.words) <= LONGEST:
            found = _said(piece, before, held, patterns, _condition(said))
            if found is not None:
                said.append(found)
            _provisional(piece, held, patterns, provisional, unread)
            read_term(piece, held, terms, unread)
        before = here or (before if _pronoun(piece.words, held) else "")
        last = piece.provision
    own = [each for each in said if _same(each.instrument, names)]
    unread.extend(
        NotRead("another instrument", each.sentence.whole, f"it speaks of the {each.instrument}")
        for each in said
        if not _same(each.instrument, names)
    )
    return _assembled(own, code, pieces, patterns, provisional, terms, unread)


def _names(pieces: Sequence[Sentence], patterns: _Patterns) -> str:
    """Return by which noun the text calls itself most often."""
    counts: Counter[str] = Counter()
    others: Counter[str] = Counter()
    for piece in pieces:
        for found in patterns.this.finditer(piece.words):
            article = found.group()[: found.start("instrument") - found.start()].strip().lower()
            (others if article in _ARTICLES else counts)[_noun(found["instrument"])] += 1
    return (counts or others).most_common(1)[0][0] if counts else ""


_ARTICLES = frozenset(("", "the", "le", "la", "l'", "l’", "el"))
"""Words that stand before the name of any instrument, not of this one alone."""


def _noun(words: str) -> str:
    return words.lower().split()[-1]


def _same(instrument: str, own: str) -> bool:
    return not instrument or not own or _noun(instrument) == own


def _pronoun(words: str, held: Phrases) -> bool:
    return bool(held.compile(rf"{_NUMBERED}{held.words.it}\b").match(words))


def _said(
    piece: Sentence, before: str, held: Phrases, patterns: _Patterns, such: When | None
) -> _Said | None:
    words = piece.words
    plain = patterns.candidate.search(words) is None
    for role, pattern in (("otherwise", patterns.otherwise), ("joining", patterns.joining)):
        found = None if plain else pattern.match(words)
        if found is not None:
            return _clause(role, piece, found.end(), before, held, such)
    found = patterns.main.match(words)
    if found is not None:
        said = _clause("main", piece, found.end(), found["instrument"].lower(), held)
        if found.groupdict().get("unless") and said.formula is not None:
            return said._replace(formula=UnlessAgreed(said.formula))
        return said
    found = patterns.pronoun.match(words) if before else None
    if found is not None:
        return _clause("main", piece, found.end(), before, held)
    return None if plain else _overlooked(piece, held, patterns)


def _condition(said: Sequence[_Said]) -> When | None:
    """Return what the last sentence about it waits for, if it sets a deadline for that."""
    last = said[-1].formula if said else None
    return last.condition if isinstance(last, Deadline) else None


def _overlooked(piece: Sentence, held: Phrases, patterns: _Patterns) -> _Said | None:
    """Return a sentence that seems to say when the instrument enters into force, as not read."""
    words = piece.words
    for verb in patterns.candidate.finditer(words):
        head = words[: verb.start()]
        told = list(patterns.this.finditer(head))
        if not told or patterns.others.search(head):
            continue
        subject = told[-1]
        lead = head[: subject.start()].rstrip().lower()
        if head.rstrip().lower().endswith(_PAST):  # what has happened is told, not agreed
            continue
        shall = any(
            again.start() >= subject.end() and again.end() >= verb.end()
            for again in held.again.finditer(words)
        )
        if patterns.indirect.search(lead):
            continue
        if not shall and (lead.endswith(_BELONGS) or patterns.subordinate.search(lead)):
            continue
        between = head[subject.end() :]
        if " not " in between and patterns.subordinate.search(lead):  # "if it shall not enter ..."
            continue
        if not shall and (len(between) > _NEAR or patterns.clause.search(between)):
            continue
        if patterns.subordinate.search(between.rstrip(" ,")):
            continue
        role = "part" if lead.endswith(_BELONGS) else "main"
        why = f"what stands before {verb.group()!r} is not understood"
        return _Said(role, piece, subject["instrument"].lower(), None, why)
    return None


_FORCE: About = "entry into force"
_ABOUT: dict[str, About] = {"joining": "joining", "part": "a part of it"}
_GENERAL = frozenset(("main", "otherwise"))
_NEAR = 140
"""Characters between an instrument and what is said of it."""
_PAST = (" has", " have", " had", " est", " sont", " ha", " han")
_BELONGS = (
    " of",
    " to",
    " from",
    " at",
    " into",
    " under",
    " in",
    " with",
    " by",
    " du",
    " de",
    " à",
    " au",
    " del",
    " al",
    " en",
)


def _clause(  # noqa: PLR0913, PLR0917 - the clause, and what stands before it
    role: str, piece: Sentence, at: int, instrument: str, held: Phrases, such: When | None = None
) -> _Said:
    rest = piece.words[at:].lstrip(" ,")
    aside = None if held.aside is None else held.aside.match(rest)
    if aside is not None:
        role, rest = "joining", rest[aside.end() :]
    if held.again.search(rest):
        return _Said(role, piece, instrument, None, "it says twice when, in one sentence")
    taken = held.when(rest, such=such if role == "otherwise" else None)
    if taken is None:
        return _Said(role, piece, instrument, None, f"not understood: {_short(rest)!r}")
    formula, left = taken
    if isinstance(formula, On) and held.deemed.search(piece.words[:at]):
        if left.strip(" ,.;"):
            return _Said(role, piece, instrument, None, f"not understood: {_short(left)!r}")
        return _Said(role, piece, instrument, formula, effect=formula.day)
    if isinstance(formula, On):
        grouped = held.group_of(formula.day, left)
        if grouped is not None:
            return _Said(role, piece, instrument, grouped)
    if isinstance(formula, On):
        formula, left = _with_event(formula, left, held)
    if isinstance(formula, On):
        proviso = held.proviso.match(left)
        if proviso is not None:
            return _with_proviso(role, piece, instrument, formula.day, left[proviso.end() :], held)
    done = complete(formula, left, held)
    effect = held.retroactive.match(done.rest) or held.retroactive.match(f" {done.rest}")
    if effect is not None:
        day = held.date(effect)
        done = complete(done.formula, effect.string[effect.end() :], held)
        if day is not None and not done.rest:
            return _Said(role, piece, instrument, done.formula, "", day)
    joining: Formula | None = None
    if done.rest and held.further is not None and role == "main":
        further = held.further.match(f" {done.rest}")
        if further is not None:
            more = held.when(further.string[further.end() :])
            other = None if more is None else complete(more.formula, more.rest, held)
            if other is not None and not other.rest and _own(other.formula):
                joining, done = other.formula, Taken(done.formula, "")
    if done.rest:
        return _Said(role, piece, instrument, None, f"not understood: {_short(done.rest)!r}")
    if (role == "joining") != _own(done.formula):
        why = "it is not clear for which party it holds"
        return _Said(role, piece, instrument, None, why)
    return _Said(role, piece, instrument, done.formula, joining=joining)


def _own(formula: Formula) -> bool:
    return any(each.need == Own() for each in triggers(formula))


def _with_event(formula: On, words: str, held: Phrases) -> tuple[Formula, str]:
    """Read "on such a date, on the exchange of notifications": both must have come."""
    plain = words.lstrip(" ,")
    subject = held.subject.match(plain)
    taken = held.event(plain[subject.end() :]) if subject else held.when(plain)
    if taken is None or not isinstance(taken.formula, When):
        return formula, words
    return Latest((formula, taken.formula)), taken.rest


def _with_proviso(  # noqa: PLR0913, PLR0917 - the clause, and what stands before it
    role: str, piece: Sentence, instrument: str, day: date, words: str, held: Phrases
) -> _Said:
    """Read "on such a date provided that the parties have notified each other before that date"."""
    for pattern, each in held.condition:
        found = pattern.match(words)
        if found is None:
            continue
        rest = held.left(words[found.end() :])
        by, rest = _by(day, found, rest, held)
        rest = held.left(rest)
        otherwise: Formula | None = None
        failing = held.failing.match(rest)
        if failing is not None:
            other = held.when(rest[failing.end() :])
            done = None if other is None else complete(other.formula, other.rest, held)
            if done is not None:
                otherwise, rest = done
        if by is None or by > day or rest.strip(" ,.;"):
            return _Said(
                role, piece, instrument, None, f"not understood: {_short(rest or words)!r}"
            )
        condition = When(each.happening, Every())  # type: ignore[arg-type]
        return _Said(role, piece, instrument, Deadline(day, by, condition, otherwise))
    return _Said(role, piece, instrument, None, f"not understood: {_short(words)!r}")


def _by(day: date, found: re.Match[str], words: str, held: Phrases) -> tuple[date | None, str]:
    """Return the last day that is in time for a named one, and what is left of the words."""
    if found.groupdict().get("strict"):
        return day - timedelta(days=1), words
    plain = words.lstrip(" ,")
    told = held.in_time.match(plain)
    if told is None:
        return day, words
    rest = plain[told.end() :]
    if told.groupdict().get("date"):
        named = held.date(told)
        late = timedelta(days=1 if told["before"] else 0)
        return (None if named is None else named - late), rest
    span = held.span(told)
    if span is not None:
        return held.earlier(day, span), rest
    return (day - timedelta(days=1) if told["before"] else day), rest


def _assembled(  # noqa: PLR0913, PLR0917 - everything that was found
    said: Sequence[_Said],
    code: str,
    pieces: Sequence[Sentence],
    patterns: _Patterns,
    provisional: list[ProvisionalProposal],
    terms: list[TermProposal],
    unread: list[NotRead],
) -> FinalClauses:
    for each in said:
        if each.formula is None:
            unread.append(NotRead(_ABOUT.get(each.role, _FORCE), each.sentence.whole, each.why))
    entry, why = _entry(said)
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


def _entry(said: Sequence[_Said]) -> tuple[EntryProposal | None, str]:
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


def _provisional(
    piece: Sentence,
    held: Phrases,
    patterns: _Patterns,
    proposals: list[ProvisionalProposal],
    unread: list[NotRead],
) -> None:
    for pattern in patterns.provisional:
        found = pattern.match(piece.words)
        if found is None or not _PROVISIONAL.search(found.group()):
            continue
        taken = held.when(piece.words[found.end() :])
        done = None if taken is None else complete(taken.formula, taken.rest, held)
        if done is None or done.rest:
            rest = piece.words[found.end() :] if done is None else done.rest
            why = f"not understood: {_short(rest)!r}"
            unread.append(NotRead("provisional application", piece.whole, why))
            return
        proposals.append(ProvisionalProposal(done.formula, (), piece.whole))
        return
    if _PROVISIONAL.search(piece.words) and patterns.this.search(piece.words):
        why = "it speaks of provisional application in a way that is not understood"
        unread.append(NotRead("provisional application", piece.whole, why))


_PROVISIONAL = re.compile(r"\b(?:provisional|provisoire|временн\w+ применя|provisionalmente)", re.I)


@cache
def _patterns(code: str) -> _Patterns:
    held = phrases(code)
    words = held.words
    head = rf"{_NUMBERED}{words.leads}{_NUMBERED}"
    return _Patterns(
        main=held.compile(rf"{head}{words.this}{words.between}\s*,?\s*{words.verb}\b"),
        pronoun=held.compile(rf"{_NUMBERED}{words.it}{words.between}\s*,?\s*{words.verb}\b"),
        otherwise=held.compile(
            rf"{_NUMBERED}{words.otherwise}(?:{words.this}|{words.it})\s+{words.verb}\b"
        ),
        joining=held.compile(rf"{_NUMBERED}{words.joining}{words.verb}\b"),
        begins=held.compile(rf"{head}{words.this}"),
        candidate=held.compile(words.core),
        this=held.compile(rf"\b{words.this}\b"),
        others=held.compile(words.others),
        subordinate=held.compile(rf"(?:{words.subordinate})$"),
        clause=held.compile(words.clause),
        indirect=held.compile(rf"{words.indirect}$"),
        mentions=held.compile(words.mentions),
        provisional=tuple(held.compile(rf"{_NUMBERED}{each}") for each in words.provisional),
    )


def _short(words: str) -> str:
    plain = " ".join(words.split())
    return plain if len(plain) <= _SHOWN else f"{plain[:_SHOWN]} ..."


_SHOWN = 80
