"""Predications: the modals of a sentence, whose they are, and what they make of it.

A sentence is gone through once from left to right. What opens a subordinate clause is put on a
stack, a finite verb takes one off: a modal that finds the stack empty is the sentence's own.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from paraph.language.norms.table import HeadWords, Needs
from paraph.norms.bearer import Subject, Subjects
from paraph.norms.grammar import Grammar
from paraph.norms.units import bare_end

_PUT_IN = 200  # characters of what is put in between commas
_FEW = 2  # words with which nothing is said yet
_MOST = 60  # predications of one sentence


class Predication(NamedTuple):
    """One modal with its subject: its clause, from where to where, and what it is.

    `kind` is "" for a predication that is no norm (a definition). `verb` is where its predicate
    begins, behind the modal; `rest` what the modal governs.
    """

    start: int
    end: int
    head: int
    verb: int
    kind: str
    strength: str
    rule: str
    subject: Subject
    passive: bool
    denied: bool
    inherits: bool


class _Head(NamedTuple):
    start: int
    end: int
    words: HeadWords
    denied: bool
    joined: bool
    relative: int  # where the relative pronoun begins, -1 for none


def predications(masked: str, held: Grammar, who: Subjects) -> list[Predication]:
    """Return the predications of a sentence that are its own, in order."""
    found: list[Predication] = []
    earlier: list[_Head] = []
    before: Predication | None = None
    for head in _heads(masked, held):
        if head.joined and earlier and not (head.words.modal and not head.words.own):
            before_it = earlier[-1].words
            plain = head.words.rule == "the parties do"
            if plain or (before_it.modal and not head.words.own) or before_it.own:
                continue  # "shall consult and agree": one modal governs both
        if before is not None and before.verb == head.start and not head.words.modal:
            continue  # "shall, if they are no nationals, enjoy"
        made = _predication(masked, held, who, head, earlier, before)
        if made is None:
            continue
        found.append(made)
        if head.relative < 0:
            earlier.append(head)
            before = made
    return _bounded(masked, held, found)


def _heads(masked: str, held: Grammar) -> list[_Head]:
    """Return the modals and verbs that stand in main clauses, or in clauses that count as such."""
    events = [(each.start(), 0, each) for each in held.head.finditer(masked)]
    if not events:
        return []
    events += [(each.start(), 1, each) for each in held.events.finditer(masked)]
    events.sort(key=lambda each: (each[0], each[1]))
    opened: list[re.Match[str]] = []
    last_sub = last_modal_sub = False
    last_verb = -1
    found: list[_Head] = []
    covered = 0
    for start, order, event in events:
        if start < covered:
            continue
        if order == 0:
            head = _head(masked, start, held)
            if head is None:
                continue
            end, words, denied = head
            before = masked[max(0, start - 12) : start]
            if not words.modal and held.infinitive.search(before):
                continue
            if words.rule == "should" and not masked[:start].rpartition(",")[2].strip():
                opened.append(event)  # "Should a Party fail to, ..."
                covered = end
                continue
            if (
                start >= 1
                and found
                and not masked[found[-1].end : start].strip()
                and not words.modal
            ):
                continue
            joint = held.joins.search(masked[max(0, start - 140) : start])
            joined = joint is not None or _in_series(masked, found, start, held)
            sub = bool(opened)
            if joined:
                behind = masked[last_verb : max(0, start - 140) + joint.start()] if joint else "~"
                sub = last_sub if not behind.strip(" ,") or not found else last_modal_sub
            relative = -1
            if sub and not joined and words.rule == "shall":
                relative = _relative(masked, opened[-1], start, held)
            if not sub or words.lone or relative >= 0:
                found.append(_Head(start, end, words, denied, joined and not sub, relative))
            if words.modal or words.own or not sub or words.lone:
                if opened and not joined:
                    opened.pop()
                last_sub = last_modal_sub = sub and relative < 0
                last_verb = covered = end
            continue
        if event["sub"]:
            if not _plain(masked, event, held) and not _own_verb(masked, event, held):
                opened.append(event)
            covered = event.end()
            if masked[covered : covered + 1] == ",":  # "if, as a result of this, ..."
                second = masked.find(",", covered + 1, covered + _PUT_IN)
                covered = second + 1 if second >= 0 else covered
        elif event["finite"]:
            last_verb = event.end()
            if opened:
                opened.pop()
                last_sub = True
            else:
                last_sub = bool(opened)
        elif event["stop"] or (
            event["comma"] and opened and _closes(masked, event.end(), opened[-1], held)
        ):
            opened.clear()
        elif event["whole"]:
            covered = event.end()
    return found[:_MOST]


def _in_series(masked: str, found: list[_Head], start: int, held: Grammar) -> bool:
    """Whether a modal goes on with the subject before: "shall do this, shall do that"."""
    before = masked[:start].rstrip()
    if not found or found[-1].relative >= 0 or not before.endswith(","):
        return False
    pieces = before[found[-1].end : -1].split(",")
    return not any(held.determiner.match(each.strip()) for each in pieces[1:])


def _head(masked: str, start: int, held: Grammar) -> tuple[int, HeadWords, bool] | None:
    for pattern, words in held.heads:
        found = pattern.match(masked, start)
        if found is not None:
            denied = any(value for name, value in found.groupdict().items() if name[:3] == "not")
            return found.end(), words, denied
    return None


def _own_verb(masked: str, event: re.Match[str], held: Grammar) -> bool:
    """Whether a relative pronoun is the subject of the verb behind it, so that both are done with.

    That is so if what follows can neither begin another subject nor is a modal.
    """
    if held.subjects.match(masked, event.start()) is None:
        return False
    at = _blank(masked, event.end())
    if masked[at : at + 1] in {",", ""} or held.begins.match(masked, at):
        return False
    found = held.adverbs.match(masked, at)
    at = found.end() if found else at
    if held.head.match(masked, at) and not held.finite.match(masked, at):
        return False
    return held.finite.match(masked, at) is None


def _plain(masked: str, event: re.Match[str], held: Grammar) -> bool:
    """Whether "that" introduces what was agreed, which counts as said."""
    return held.plain_that.search(masked[max(0, event.start() - 40) : event.start()]) is not None


def _relative(masked: str, opened: re.Match[str], start: int, held: Grammar) -> int:
    """Return where the relative clause of a modal begins if it may stand for itself, else -1."""
    found = held.relative.search(masked[max(0, opened.start() - 3) : opened.end()] + " ")
    between = masked[opened.end() : start].strip(" ,")
    return opened.start() if found and not between else -1


def _closes(masked: str, at: int, opened: re.Match[str], held: Grammar) -> bool:
    """Whether a comma ends the subordinate clause: a subject follows, and something was said."""
    said = masked[opened.end() : at - 2].split()
    at = _blank(masked, at)
    if held.adverbial.match(opened.group()):
        return bool(said) and held.begins.match(masked, at) is not None
    return len(said) > _FEW and held.determiner.match(masked, at) is not None


def _predication(  # noqa: PLR0913, PLR0917 - all that it depends on
    masked: str,
    held: Grammar,
    who: Subjects,
    head: _Head,
    earlier: list[_Head],
    before: Predication | None,
) -> Predication | None:
    start = _begins(masked, held, head, earlier)
    inherits = (head.joined and before is not None) or (head.joined and start == head.start)
    if head.relative >= 0:
        subject = who.antecedent(masked, head.relative)
        start = head.relative
    elif inherits and before is not None:
        subject = before.subject
        joint = held.joins.search(masked[max(0, head.start - 140) : head.start])
        start = head.start
        if joint is not None:
            start = max(0, head.start - 140) + joint.start()
            start += len(masked[start : head.start]) - len(masked[start : head.start].lstrip(" ,"))
            start = _behind_joint(masked, start, head.start)
    else:
        subject = who.of(masked, start, head.start)
    if (
        head.words.own
        and earlier
        and earlier[-1].words.own
        and not subject.actor
        and not _apart(masked, earlier[-1].end, head.start)
    ):
        return None  # a further verb of the same subject
    if not _fits(head.words.needs, subject, masked, head, held):
        return None
    at = _skip(masked, head.end, held)
    if head.words.own:
        at = _verb(masked, head, held)
    denied = head.denied
    denial = held.denial.match(masked, at)
    if head.words.modal and denial is not None:
        denied = True
        at = _skip(masked, denial.end(), held)
    if subject.denied and not (inherits and denied):
        denied = True
    kind, strength, rule, active = _judged(masked, at, head.words, subject, held, denied=denied)
    passive = held.passive.match(masked, at) is not None and not active
    if passive and subject.actor and held.reflexive.match(masked, at):
        passive = False  # "Las Partes se esforzarán": they do it to nobody
    return Predication(
        start, len(masked), head.start, at, kind, strength, rule, subject, passive, denied, inherits
    )


def _behind_joint(masked: str, start: int, end: int) -> int:
    """Return where what stands behind "and" begins, at the latest at the modal."""
    word = re.compile(r"[^\W\d_/]+(?:/\w+)?[\s,]*").match(masked, start, end)
    return min(word.end(), end) if word is not None else start


def _skip(masked: str, at: int, held: Grammar) -> int:
    """Return where the predicate begins: behind blanks, adverbs and what is put in between."""
    for _ in range(4):
        begin = at
        at = _blank(masked, at)
        found = held.adverbs.match(masked, at)
        if found is not None:
            at = found.end()
        if masked[at : at + 1] == ",":
            end = masked.find(",", at + 1, at + 300)
            at = end + 1 if end >= 0 else at
        elif held.leads.match(masked, at) and (found := held.reaches.search(masked, at, at + 160)):
            at = found.start()
        if at == begin:
            break
    return _blank(masked, at)


def _blank(masked: str, at: int) -> int:
    while at < len(masked) and masked[at] == " ":
        at += 1
    return at


def _begins(masked: str, held: Grammar, head: _Head, earlier: list[_Head]) -> int:
    """Return where the clause of a modal begins: behind the one before, at its own subject."""
    from_ = earlier[-1].end if earlier else 0
    region = masked[from_ : head.start]
    if not earlier:
        stop = region.rfind(";")
        return _blank(masked, stop + 1) if stop >= 0 else 0
    best = -1
    for found in _JOINT.finditer(region):
        after = found.end()
        if held.begins.match(region, after) or held.leads.match(region, after):
            rest = region[after:]
            if found["strong"]:
                best = after
            elif held.begins.match(region, after) and len(rest) < 200:
                best = after if best < 0 or not _strong_behind(region, best, after) else best
    if best >= 0:
        return from_ + best
    return head.start if head.joined else from_


def _strong_behind(region: str, best: int, after: int) -> bool:
    """Whether the first cut was a strong one, so that a comma behind it is inside the subject."""
    return any(each["strong"] and each.end() == best for each in _JOINT.finditer(region, 0, after))


_JOINT = re.compile(
    r"(?P<strong>;\s*(?:and|but|or|however)?\s*,?\s*|:\s*|,?\s(?:and|but|nor|or|while|whereas|и|а|но|или|et|mais|ou|y|pero|o)\s+)|,\s+",
    re.IGNORECASE,
)


def _fits(needs: Needs, subject: Subject, masked: str, head: _Head, held: Grammar) -> bool:
    if head.words.own and needs and subject.actor and not _beside(masked, subject, head, held):
        return False
    if needs == "party":
        return subject.who == "party" and _adjoins(masked, subject, head, held)
    if needs == "actor":
        return subject.actor
    if needs == "text":
        return not subject.actor and subject.instrument
    if needs == "thing":
        return not subject.actor
    return True


def _apart(masked: str, start: int, end: int) -> bool:
    """Whether a clause of its own begins between two verbs."""
    return ";" in masked[start:end]


def _verb(masked: str, head: _Head, held: Grammar) -> int:
    """Return where a verb begins that is itself the predicate: behind what denies it."""
    denial = held.denial.match(masked, head.start)
    return _blank(masked, denial.end()) if denial is not None and head.denied else head.start


def _beside(masked: str, subject: Subject, head: _Head, held: Grammar) -> bool:
    """Whether a verb stands behind its subject, with nothing but what is put in between."""
    if head.joined or subject.end <= 0:
        return True
    between = masked[subject.end : head.start].strip()
    if not between or (between[0] == "," and between[-1] == ","):
        return True
    return held.adverbs.fullmatch(between.strip(" ,") + " ") is not None


def _adjoins(masked: str, subject: Subject, head: _Head, held: Grammar) -> bool:
    """Whether a verb stands directly behind its subject, or is joined to the one before."""
    if head.joined:
        return True
    between = masked[subject.end : head.start].strip(" ,")
    return not between or held.adverbs.fullmatch(between + " ") is not None or subject.end <= 0


def _judged(  # noqa: PLR0913 - all that it depends on
    masked: str, at: int, head: HeadWords, subject: Subject, held: Grammar, *, denied: bool
) -> tuple[str, str, str, bool]:
    """Return the kind, the strength, the rule, and whether the subject is the bearer."""
    if not head.modal and not head.own:
        kind = head.plain
        strength = head.strength
        if denied:
            kind = {"obligation": "prohibition", "prohibition": "permission"}.get(kind, kind)
            if head.rule in {"is obliged", "has the duty", "is under a duty", "is responsible"}:
                kind, strength = "permission", ""
            elif head.rule in {"has the right", "is entitled", "is permitted"}:
                kind = "prohibition"
        elif kind == "obligation":
            strength = _strength(masked, at, strength, held)
        return kind, strength, head.rule, True
    if held.nothing.match(subject.words):
        return "declaration", "", "nothing", False
    for pattern, words in held.predicates:
        if pattern.match(masked, at) is None:
            continue
        if words.needs == "thing" and subject.actor:
            continue
        if words.needs == "text" and not subject.instrument:
            continue
        if head.plain == "permission" and words.rule in _NOT_OF_MAY:
            continue
        told = words.denied if denied else words.affirmed
        if words.rule == "release" and not denied and head.plain == "permission":
            continue
        if words.rule == "release" and not denied:
            return "obligation", head.strength or "shall", words.rule, True
        return (
            told,
            head.strength if told in {"obligation", "prohibition"} else "",
            words.rule,
            words.active,
        )
    if not head.plain:
        return "", "", head.rule, False
    if head.plain == "declaration":
        return "declaration", "", head.rule, False
    if denied:
        return (
            "prohibition",
            "shall" if head.strength != "will" else "will",
            f"{head.rule} not",
            False,
        )
    strength = _strength(masked, at, head.strength, held)
    return head.plain, strength, head.rule, False


_NOT_OF_MAY = frozenset(("effect", "effect of a thing", "definition", "right"))


def _strength(masked: str, at: int, plain: str, held: Grammar) -> str:
    behind = masked[at : at + 200]
    if held.endeavour.match(behind):
        return "endeavour"
    if held.consider.match(behind):
        return "consider"
    return plain


def _bounded(masked: str, held: Grammar, found: list[Predication]) -> list[Predication]:
    """Return the predications with their ends: where the next clause begins."""
    ended: list[Predication] = []
    whole = bare_end(masked)
    for number, each in enumerate(found):
        end = whole
        for after in found[number + 1 :]:
            if after.subject.relative and after.start > each.start:
                continue
            end = min(end, after.start)
            break
        if each.subject.relative:
            later = [after.head for after in found if after.head > each.head]
            end = min([whole, *later])
        end = each.start + bare_end(masked[each.start : end])
        if end > each.head:
            ended.append(each._replace(end=end))
    return ended
