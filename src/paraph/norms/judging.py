"""Judging: of which kind a predication is, by its head, by what denies it and by its predicate."""

from __future__ import annotations

from typing import NamedTuple

from paraph.language.norms.table import HeadWords, PredicateWords
from paraph.norms.bearer import Subject
from paraph.norms.grammar import Grammar

_NOT_OF_MAY = frozenset(("effect", "effect of a thing", "definition", "right", "amends"))
_DUTIES = frozenset(("is obliged", "обязан", "has the duty", "is under a duty", "is responsible"))
_GRANTS = frozenset(("has the right", "is permitted", "is granted"))
_BINDING = frozenset(("obligation", "prohibition"))
_NEAR = 200  # characters behind a modal that may weaken it


class Judged(NamedTuple):
    """A kind ("" for none), its strength, the rule, and whether the subject is the bearer."""

    kind: str
    strength: str
    rule: str
    active: bool


def judged(  # noqa: PLR0911, PLR0913 - all that it depends on
    masked: str, at: int, head: HeadWords, subject: Subject, held: Grammar, *, denied: bool
) -> Judged:
    """Return what a predication is whose predicate begins at `at`."""
    if not head.modal and not head.own:
        return _of_verb(masked, at, head, held, denied=denied)
    if held.nothing.match(subject.words):
        return Judged("declaration", "", "nothing", active=False)
    for pattern, words in held.predicates:
        if pattern.match(masked, at) and _applies(words, head, subject, held, denied=denied):
            return _of_predicate(words, head, denied=denied)
    if head.plain in {"", "declaration"}:
        return Judged(head.plain, "", head.rule, active=False)
    if denied and held.bans is not None and held.bans.match(masked, at):
        return Judged("permission", "", f"{head.rule} not banned", active=False)
    if denied:
        strength = "will" if head.strength == "will" else "shall"
        return Judged("prohibition", strength, f"{head.rule} not", active=False)
    return Judged(head.plain, _strength(masked, at, head.strength, held), head.rule, active=False)


def _applies(
    words: PredicateWords, head: HeadWords, subject: Subject, held: Grammar, *, denied: bool
) -> bool:
    if words.needs == "thing" and subject.actor:
        return False
    if words.needs == "actor" and not subject.actor:
        return False
    if words.needs in {"document", "depositary", "aim"} and not held.names(
        words.needs, subject.words
    ):
        return False
    if words.needs == "text" and not subject.instrument:
        return False
    if head.plain != "permission":
        return True
    return words.rule not in _NOT_OF_MAY and (words.rule != "release" or denied)


def _of_predicate(words: PredicateWords, head: HeadWords, *, denied: bool) -> Judged:
    kind = words.denied if denied else words.affirmed
    if words.rule == "refrain" and head.plain == "permission" and not denied:
        return Judged("permission", "", "release", words.active)  # "may refrain from paying"
    strength = head.strength if kind in _BINDING else ""
    if words.rule == "release" and not denied:
        strength = head.strength or "shall"
    return Judged(kind, strength, words.rule, words.active)


def _of_verb(masked: str, at: int, head: HeadWords, held: Grammar, *, denied: bool) -> Judged:
    """Return what a verb is that does as a modal: who is not obliged may, and so on."""
    if not denied:
        strength = head.strength
        if head.plain == "obligation":
            strength = _strength(masked, at, strength, held)
        return Judged(head.plain, strength, head.rule, active=True)
    if head.rule in _DUTIES or head.plain == "prohibition":
        return Judged("permission", "", head.rule, active=True)
    if head.rule in _GRANTS:
        return Judged("prohibition", head.strength, head.rule, active=True)
    kind = "prohibition" if head.plain == "obligation" else head.plain
    return Judged(kind, head.strength, head.rule, active=True)


def _strength(masked: str, at: int, plain: str, held: Grammar) -> str:
    behind = masked[at : at + _NEAR]
    if held.endeavour.match(behind):
        return "endeavour"
    return "consider" if held.consider.match(behind) else plain
