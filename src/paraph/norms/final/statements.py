"""Statements: what one sentence says of entry into force, to its last word or not at all."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import Literal, NamedTuple, TypeAlias

from paraph.norms.final.conditions import with_event, with_proviso
from paraph.norms.final.formula import (
    Deadline,
    Entry,
    Formula,
    On,
    Own,
    UnlessAgreed,
    When,
    triggers,
)
from paraph.norms.final.patterns import Patterns, short
from paraph.norms.final.phrases import Phrases, Taken, complete
from paraph.norms.final.proposal import EntryProposal
from paraph.norms.final.sentences import LONGEST, Place, Sentence

Role: TypeAlias = Literal["main", "otherwise", "joining", "part"]
_BLANK = " ,.;"


class Said(NamedTuple):
    """A sentence about entry into force: what it is, its formula if it was read, and why not.

    `beyond` is another predicate behind the formula, to the end of the sentence; `defined` is where
    the day is defined that it names.
    """

    role: Role
    sentence: Sentence
    instrument: str
    formula: Formula | None
    why: str = ""
    effect: date | None = None
    joining: Formula | None = None
    beyond: str = ""
    defined: tuple[Place, ...] = ()


class _Content(NamedTuple):
    """What stands behind the verb: a formula, or why there is none."""

    formula: Formula | None
    why: str = ""
    effect: date | None = None
    joining: Formula | None = None
    beyond: str = ""


def read_statement(  # noqa: PLR0911 - one for each way to speak of it
    piece: Sentence, before: str, held: Phrases, patterns: Patterns, such: When | None
) -> Said | None:
    """Return what a sentence says of entry into force, or None if it says nothing of it.

    `before` is the instrument that the sentence before spoke of, for "it"; `such` is what "such
    notification" names. A sentence that seems to say something and is not understood is said to be
    so.
    """
    words = piece.words
    plain = patterns.candidate.search(words) is None
    if len(words) > LONGEST:
        why = f"the sentence is longer than {LONGEST} characters"
        return None if plain else Said("main", piece, before, None, why)
    roles: tuple[tuple[Role, re.Pattern[str]], ...] = (
        ("otherwise", patterns.otherwise),
        ("joining", patterns.joining),
    )
    for role, pattern in roles:
        found = None if plain else pattern.match(words)
        if found is not None:
            return _clause(role, piece, found.end(), before, held, such)
    found = patterns.main.match(words)
    if found is not None:
        said = _clause("main", piece, found.end(), found["instrument"].lower(), held)
        groups = found.groupdict()
        if groups.get("where") and said.formula and next(triggers(said.formula), None) is None:
            # What the condition before it waits for is in no formula of a mere date.
            return said._replace(formula=None, why="it waits for what stands before it")
        if groups.get("unless") and said.formula is not None:
            return said._replace(formula=UnlessAgreed(said.formula))
        return said
    found = patterns.pronoun.match(words) if before else None
    if found is not None:
        return _clause("main", piece, found.end(), before, held)
    return None if plain else _overlooked(piece, before, held, patterns)


def _clause(  # noqa: PLR0913, PLR0917 - the clause, and what stands before it
    role: Role, piece: Sentence, at: int, instrument: str, held: Phrases, such: When | None = None
) -> Said:
    rest = piece.words[at:].lstrip(" ,")
    aside = None if held.aside is None else held.aside.match(rest)
    if aside is not None:
        role, rest = "joining", rest[aside.end() :]
    content = _content(rest, piece.words[:at], held, such if role == "otherwise" else None)
    formula = content.formula
    if formula is not None and (role == "joining") != _own(formula):
        content = _Content(None, "it is not clear for which party it holds")
    return Said(role, piece, instrument, *content)


def _content(rest: str, before: str, held: Phrases, such: When | None) -> _Content:
    if held.again.search(rest):
        return _Content(None, "it says twice when, in one sentence")
    taken = held.when(rest, such=such)
    if taken is None:
        return _missed(rest)
    if isinstance(taken.formula, On):
        dated = _dated(taken.formula.day, taken.rest, before, held)
        if dated is not None:
            return dated
        taken = with_event(taken.formula, taken.rest, held)
    return _followed(complete(taken.formula, taken.rest, held), held)


def _dated(day: date, left: str, before: str, held: Phrases) -> _Content | None:
    """Read what follows a date that is named, if it has a form of its own."""
    if held.deemed.search(before):
        return _missed(left) if left.strip(_BLANK) else _Content(On(day), effect=day)
    grouped = held.group_of(day, left)
    if grouped is not None:
        return _Content(grouped)
    proviso = held.proviso.match(left)
    taken = None if with_event(On(day), left, held).formula != On(day) else proviso
    if taken is None:
        return None
    formula, rest = with_proviso(day, left[taken.end() :], held)
    return _missed(rest) if formula is None else _Content(formula)


def _followed(done: Taken, held: Phrases) -> _Content:
    """Read what follows a formula: from when it has effect, or when others join."""
    if not done.rest:
        return _Content(done.formula, beyond=done.beyond)
    behind = f" {done.rest}"
    effect = held.retroactive.match(behind)
    if effect is not None:
        day = held.date(effect)
        more = complete(done.formula, behind[effect.end() :], held)
        if day is not None and not more.rest:
            return _Content(more.formula, effect=day, beyond=more.beyond)
    further = None if held.further is None else held.further.match(behind)
    if further is not None:
        taken = held.when(behind[further.end() :])
        other = None if taken is None else complete(taken.formula, taken.rest, held)
        if other is not None and not other.rest and _own(other.formula):
            return _Content(done.formula, joining=other.formula, beyond=other.beyond)
    return _missed(done.rest)


def _missed(words: str) -> _Content:
    return _Content(None, f"not understood: {short(words)!r}")


def _own(formula: Formula) -> bool:
    return any(each.need == Own() for each in triggers(formula))


def _overlooked(piece: Sentence, before: str, held: Phrases, patterns: Patterns) -> Said | None:
    """Return a sentence that seems to say when the instrument enters into force, as not read."""
    words = piece.words
    for verb in patterns.candidate.finditer(words):
        head = words[: verb.start()]
        why = f"what stands before {verb.group()!r} is not understood"
        told = list(patterns.this.finditer(head))
        if told:
            role = _seeming(verb, told[-1], words, held, patterns)
            if role is not None:
                return Said(role, piece, told[-1]["instrument"].lower(), None, why)
        elif before and patterns.anyhow.search(words) and not patterns.others.search(head):
            return Said("main", piece, before, None, why)
    return None


def _seeming(
    verb: re.Match[str], subject: re.Match[str], words: str, held: Phrases, patterns: Patterns
) -> Role | None:
    """Return as what a sentence seems to speak of an instrument, or None if it only mentions it."""
    head = words[: verb.start()]
    lead = head[: subject.start()].rstrip().lower()
    between = head[subject.end() :]
    shall = any(
        subject.end() <= again.start() <= verb.start() < again.end()
        for again in held.again.finditer(words)
    )
    belongs = lead.endswith(_BELONGS)
    subordinate = patterns.subordinate.search(lead) is not None
    told = head.rstrip().lower().endswith(_PAST)  # what has happened is told, not agreed
    of_others = patterns.others.search(lead if belongs else between) is not None
    if told or of_others or patterns.indirect.search(lead):
        return None
    if (" not " in between and subordinate) or patterns.subordinate.search(between.rstrip(" ,")):
        return None  # "if it shall not enter into force", "which shall enter into force"
    if subordinate and (not shall or patterns.candidate.search(between)):
        return None  # "what is done after this Agreement enters into force shall take effect"
    if not shall and belongs:
        return None
    if not shall and (len(between) > _NEAR or patterns.clause.search(between)):
        return None
    return "part" if belongs else "main"


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
    " a",
    " au",
    " del",
    " al",
    " en",
)


def add_up(said: Sequence[Said]) -> tuple[EntryProposal | None, str]:
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
    return EntryProposal(
        entry, tuple(place for each in used for place in (each.sentence.whole, *each.defined))
    ), ""
