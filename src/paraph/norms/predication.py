"""Predications: the modals of a sentence, whose they are, and what they make of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import zip_longest
from typing import NamedTuple

from paraph.language.norms.table import Needs
from paraph.norms.bearer import NOTHING, Subject, Subjects
from paraph.norms.coordinate import affirmed, time_behind_and
from paraph.norms.ends import bare_end
from paraph.norms.grammar import Grammar
from paraph.norms.heads import Head, blank, heads, readings
from paraph.norms.judging import judged
from paraph.norms.unlisted import UNDERTAKES, by_name, somebody

_BEGINNING = 3  # characters before a verb that begins an item
_ANOTHERS = re.compile(
    r"[a-z]{3,}(?<!\bof)(?<!\band)(?<!\bfor)(?<!\bwith)(?<!\bfrom)(?<!\bthat)(?<!between)\s(?:the|both)\s+(?:\w+\s+)?(?:parties|states|sides|members|governments)$",
    re.IGNORECASE,
)
"""A noun with who does something to it behind it, and no pronoun between."""
_NOT_ONLY = re.compile(r"(?:only|solely|merely)\b(?=[^.;]{0,300}\bbut\b)", re.IGNORECASE)
"""Behind what denies: it denies nothing, where "but" follows."""
_FRONT = re.compile(
    r"(?:(?P<nor>\bnor)|\bat no time"
    r"|\bin no (?:case|event|way)|\b(?:under|in) no circumstances|\bon no account)\s+$",
    re.IGNORECASE,
)
"""What denies right before a modal, its subject behind: "nor shall they sell"."""
_FRONTED = 30  # characters before a modal in which it stands
_SPOKEN_OF = re.compile(r"\s*(?:they|it|he|she)\b", re.IGNORECASE)
_RELEASED = re.compile(
    r"\bbe\s+(?:obliged|obligated|required|bound|compelled)\s+to\b", re.IGNORECASE
)
_JOINED = 60  # characters before a subject in which "and" is looked for
_AND = re.compile(
    r"(?:,\s+(?:и|а|но)|(?:^\s*|,\s+|(?<=\w\s))(?:et|mais|y|pero))(?P<led>(?:\s[^,;]{1,40})?)$"
)
_AND_SOMEBODY = re.compile(r",\s+(?:и|а|но)\s+(?P<who>(?:[\w-]+\s+){1,4})$")
"""What joins a clause with a subject of its own: Russian has a comma there, and only there."""
_SUBJECT_BEHIND = re.compile(
    r"(?:no\s+)?se\s+\w+(?:á|án|a|an|e|en)\s+(?!(?:por|a|al|en|de|con|para|cada|entre|dentro|mutua|previa|recíproca)(?!\w)|\w+mente)\w",
    re.IGNORECASE,
)
"""A Spanish passive whose subject follows: "No se aplicarán medidas"."""
_AND_VERB = re.compile(r"(?<!\w)(?:and|but|и|а|но|et|mais|y|e|pero)\s+$")
_FINITE = re.compile(r"[a-z]+s\s")
"""A verb that hangs on no "does": "does not assign the lease and returns the keys"."""
_TO_VERB = re.compile(r"(?<!\w)(?:to|à|de|a)\s+$")
_NEXT = 6  # characters before a verb in which what denies it stands
_TOGETHER = 4  # words between two verbs that go together
_SAID = 80  # characters in which "agree that" is looked for
_SAYING = frozenset(("the parties declare", "undertakes that", "present", "present passive"))
"""Rules by which a clause may be one that only leads in to what is agreed."""
_LONGEST = 200  # characters of a subject behind a comma


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


def predications(
    masked: str, held: Grammar, who: Subjects, given: Subject | None = None
) -> list[Predication]:
    """Return the predications of a sentence that are its own, in order.

    `given` is the subject of a verb that begins them, as in "Each Party: (a) undertakes to ...".
    """
    found: list[Predication] = []
    earlier: list[Head] = []
    before: Predication | None = None
    every = heads(masked, held)
    for head, following in zip_longest(every, every[1:]):
        if head.joined and earlier and _governed(masked, head, earlier[-1], held):
            continue
        if before is not None and before.verb == head.start and not head.words.modal:
            continue  # "shall, if they are no nationals, enjoy"
        made = _predication(masked, held, who, head, earlier, before, given)
        if made is None:
            continue
        found.append(made)
        if made.kind == "prohibition" and not made.subject.denied:
            end = following.start if following is not None else len(masked)
            found.extend(_affirmed(masked, made, head, end, held))
        if head.relative < 0:
            earlier.append(head)
            before = made
            if made.subject.actor:
                who.last = made.subject
    return _bounded(masked, [each for each in found if not _announces(masked, each, found, held)])


def _affirmed(
    masked: str, made: Predication, head: Head, end: int, held: Grammar
) -> Iterator[Predication]:
    """Yield what is to be done, where a verb that is not denied is joined to one that is."""
    verb = affirmed(masked, made.verb, end, head, held)
    if verb >= 0:
        kind, strength, rule, _ = judged(masked, verb, head.words, made.subject, held, denied=False)
        begins = _TO_VERB.search(masked, verb - _NEXT, verb)
        yield made._replace(
            start=begins.start() if begins is not None else verb,
            head=verb,
            verb=verb,
            kind=kind,
            strength=strength,
            rule=rule,
            denied=False,
            inherits=True,
        )


def _and(masked: str, head: Head) -> bool:
    """Whether "and" stands right before a verb, or before what denies it."""
    return _AND_VERB.search(masked, max(0, head.start - _NEXT), head.start) is not None


def _governed(masked: str, head: Head, before: Head, held: Grammar) -> bool:
    """Whether a verb is no predication of its own, but goes on with the one before it."""
    if head.words.modal and not head.words.own:
        return False
    governed = before.words.modal and not head.words.own
    if governed and held.finite_form.match(masked, head.start):
        governed = head.words.rule == before.words.rule
    own = before.words.own and not (
        before.denied != head.denied and head.words.own and _and(masked, head)
    )
    denied = before.denied and _and(masked, head) and _FINITE.match(masked, head.start)
    bare = before.words.rule == "the parties do not" and head.words.rule == "the text takes effect"
    does = (bare or head.words.rule == "the parties do") and not denied
    if does or governed or own:
        return True  # "shall consult and agree": one modal governs both
    return _one_effect(masked, head, before)  # "is incorporated into and forms part of"


def _one_effect(masked: str, head: Head, before: Head) -> bool:
    """Whether two verbs that say what has effect stand together, so that both say it once."""
    both = head.words.plain == before.words.plain == "declaration"
    between = masked[before.end : head.start].split()
    return both and len(between) <= _TOGETHER and not before.words.modal


def _announces(masked: str, each: Predication, found: list[Predication], held: Grammar) -> bool:
    """Whether "the Parties agree that" says nothing but what a modal behind it lays down."""
    if each.rule not in _SAYING:
        return False
    said = held.agreed_that.search(masked, each.head, each.head + _SAID)
    said = said or held.formula.match(masked, each.head)  # « décide d'approuver »
    return said is not None and any(
        other.head >= said.end() and other.kind and not other.subject.relative for other in found
    )


def _predication(  # noqa: C901, PLR0912, PLR0913, PLR0915, PLR0917 - all that it depends on
    masked: str,
    held: Grammar,
    who: Subjects,
    head: Head,
    earlier: list[Head],
    before: Predication | None,
    given: Subject | None,
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
        elif earlier:
            timed = time_behind_and(masked, earlier[-1].end, head.start, held, alone=False)
            start = timed if timed >= 0 else start
    else:
        since = earlier[-1].start if earlier else start
        said = [each.end() for each in held.agreed_that.finditer(masked, since, head.start)]
        if earlier and said:
            start = max(start, said[-1])
        subject = who.of(masked, max([start, *said]), head.start)
        first = subject.start < 0 and head.start <= _BEGINNING
        first = first or held.adverbs.fullmatch(masked, 0, head.start) is not None
        if given is not None and given.actor and first:
            subject = given._replace(end=subject.end)
        if earlier and start == earlier[-1].end and subject.start > start:
            joints = [e for e in _JOINT.finditer(masked, start, subject.start) if e["strong"]]
            start = joints[-1].end() if joints else subject.start
        timed = _timed(masked, held, head, earlier, subject) if before is not None else -1
        if before is not None and timed >= 0:
            start, subject, inherits = timed, before.subject, True
    governed = before is not None and before.verb == subject.start and not inherits
    if head.words.own and governed:
        return None  # « doit avertir le Client la veille »: a verb that a modal governs is nobody
    if (
        head.words.own
        and head.relative < 0
        and earlier
        and earlier[-1].words.own
        and not subject.actor
        and not _apart(masked, earlier[-1].end, head.start, held)
        and not _anew(masked, earlier[-1].end, subject, head, held)
    ):
        return None  # a further verb of the same subject
    if subject.start < 0 and subject.actor and _SUBJECT_BEHIND.match(masked, head.start):
        subject = NOTHING._replace(end=subject.end)
    if not _fits(head.words.needs, subject, masked, head, held):
        unlisted = somebody(masked, head, subject, held)
        others = (each for each in readings(masked, head, held))
        if unlisted is None or not unlisted.actor:
            head = next((e for e in others if _fits(e.words.needs, subject, masked, e, held)), head)
        if not _fits(head.words.needs, subject, masked, head, held):
            if unlisted is None:
                return None
            subject = unlisted
    turned = None
    if head.words.modal and not (head.words.own or subject.actor or subject.relative or inherits):
        turned = who.behind(masked, blank(masked, head.end))
    if turned is not None and turned.actor:
        subject = turned
        head = head._replace(end=turned.end)  # "In no event shall either Party"
    at = _skip(masked, head.end, held)
    if head.words.own:
        at = _verb(masked, head, held)
    denied = head.denied
    if head.relative >= 0 and held.denied_subject.match(masked, head.relative):
        denied = True  # "none of whom may"
    denial = held.denial.match(masked, at)
    if head.words.modal and not head.words.own:  # "shall at no time be required"
        denial = held.denial.match(masked, blank(masked, head.end)) or denial
    if head.words.modal and denial is not None:
        also = _NOT_ONLY.match(masked, blank(masked, denial.end()))
        denied = also is None
        at = _skip(masked, also.end() if also is not None else denial.end(), held)
    if head.words.modal and held.never.search(masked, start, head.start):
        denied = True
    front = _FRONT.search(masked, max(0, head.start - _FRONTED), head.start)
    if head.words.modal and front is not None:
        denied = True
        if front["nor"] and turned is None and not _SPOKEN_OF.match(masked, head.end):
            subject = NOTHING._replace(end=subject.end)  # "nor may either Party": it stands behind
        spoken = _SPOKEN_OF.match(masked, head.end) if front["nor"] else None
        if spoken is not None:  # "nor shall it apply"
            at = _skip(masked, spoken.end(), held)
        released = _RELEASED.search(masked, head.end, head.end + _JOINED)
        at = released.start() if released is not None else at
    if subject.denied and not (inherits and denied):
        denied = True
    left = held.refrain.match(masked, blank(masked, head.end)) if held.refrain else None
    may = head.words.plain in {"permission", "right"}
    refrains = left is not None and (may or (head.denied and head.words.modal))
    twice = refrains and head.denied  # «не может не»: it must
    if refrains and front is None:
        denied = False  # "peut ne pas vendre": it need not
    if denied and held.only is not None and held.only.match(masked, head.start):
        denied = False  # "ne doit payer que": what it pays is all that it must
    before_it = held.denied_before
    no = before_it.search(masked, max(0, head.start - _NEXT), head.start) if before_it else None
    if not head.words.modal and not head.denied and no is not None:
        denied = True  # "no se compromete"
        if 0 <= subject.start <= no.start() < subject.end:
            who_it_is = masked[subject.start : no.start()].rstrip()
            subject = subject._replace(words=who_it_is, end=subject.start + len(who_it_is))
    words = head.words
    omitted = held.omits.match(masked, at)
    if omitted is not None and denied != (words.plain == "prohibition"):
        at, denied = omitted.end(), False  # "shall not fail to pay": it is to pay
        words = words._replace(plain="obligation", strength=words.strength or "shall")
    all_out = held.all_out.match(masked, at) is not None
    if all_out:  # "shall spare no effort": it is to do all that it can
        denied = False
        words = words._replace(plain="obligation", strength="endeavour")
    of_nothing = (words.modal or at > head.end) and not denied and held.no_object.match(masked, at)
    of_nothing = None if all_out else of_nothing
    denied = denied or bool(of_nothing)  # "shall impose no duties"
    kind, strength, rule, active = judged(masked, at, words, subject, held, denied=denied)
    if of_nothing and held.no_duty.match(masked, at):
        kind, strength, rule = "permission", "", "release"  # "shall bear no liability"
    verb_of_duty = not (words.modal or words.own or denied)
    behind = blank(masked, head.end)
    whom = held.to_whom.match(masked, behind) if words.plain == "prohibition" else None
    behind = whom.end() if whom is not None else behind
    left_out = held.not_to.match(masked, behind) if verb_of_duty and not words.lone else None
    shuns = verb_of_duty and held.shuns.match(masked, behind) is not None
    spares = may and (refrains or (not head.words.modal and held.shuns.match(masked, behind)))
    if spares and not twice and kind in {"permission", "right"}:
        rule = "release"
    if twice:
        kind, strength = "obligation", "shall"
    elif left_out is not None and kind in {"obligation", "prohibition"}:
        at = left_out.end() if whom is None else at  # whom it is forbidden is told from there
        strength, denied = "shall", kind == "obligation"
        kind = "prohibition" if denied else "obligation"  # "is forbidden not to": it must
    elif shuns and kind == "obligation":
        kind = "prohibition"  # "undertakes to refrain from"
    elif rule in UNDERTAKES and (no or (held.denies and held.denies.match(masked, head.start))):
        kind, strength = "permission", ""  # who does not undertake it need not do it
    verb = held.passive.match(masked, at)
    passive = (verb is not None and not active) or head.words.rule == "подлежит"
    done = held.acting and verb and held.agent.match(masked, blank(masked, verb.end()))
    if passive and subject.actor and held.reflexive.match(masked, at) and not done:
        passive = False  # "Las Partes se esforzarán": they do it to nobody
    if not (passive or head.words.own or kind in {"declaration", "right"}):
        subject = by_name(subject, head, held)
    return Predication(
        start, len(masked), head.start, at, kind, strength, rule, subject, passive, denied, inherits
    )


def _timed(masked: str, held: Grammar, head: Head, earlier: list[Head], subject: Subject) -> int:
    """Return where a time begins that is all that parts a modal from "and", or -1.

    Its subject is that of the modal before: "and within 10 days of delivery shall pay".
    """
    if not earlier or head.words.own or subject.actor:
        return -1
    verb = _skip(masked, head.end, held)
    if held.passive.match(masked, verb) is not None:
        return -1
    return time_behind_and(masked, earlier[-1].end, head.start, held, alone=True)


def _behind_joint(masked: str, start: int, end: int) -> int:
    """Return where what stands behind "and" begins, at the latest at the modal."""
    word = re.compile(r"[^\W\d_/]+(?:/\w+)?[\s,]*").match(masked, start, end)
    return min(word.end(), end) if word is not None else start


def _skip(masked: str, at: int, held: Grammar) -> int:
    """Return where the predicate begins: behind blanks, adverbs and what is put in between."""
    for _ in range(4):
        begin = at
        at = blank(masked, at)
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
    return blank(masked, at)


def _begins(masked: str, held: Grammar, head: Head, earlier: list[Head]) -> int:
    """Return where the clause of a modal begins: behind the one before, at its own subject."""
    from_ = earlier[-1].end if earlier else 0
    region = masked[from_ : head.start]
    if not earlier:
        stop = region.rfind(";")
        return blank(masked, stop + 1) if stop >= 0 else 0
    if (case := _in_which_case(region, held)) >= 0:
        return blank(masked, from_ + case)
    best = led = -1
    for found in _JOINT.finditer(region):
        after = found.end()
        if held.begins.match(region, after) or held.leads.match(region, after):
            rest = region[after:]
            led = after
            if found["strong"]:
                best = after
            elif held.begins.match(region, after) and len(rest) < _LONGEST:
                best = after if best < 0 or not _strong_behind(region, best, after) else best
    if best >= 0:
        return from_ + best
    if led >= 0 and held.words.first and head.words.own and not head.joined:
        return from_ + led  # ", после чего решение становится"
    if ";" in region and not head.joined:
        return blank(masked, from_ + region.rindex(";") + 1)
    return head.start if head.joined else from_


def _in_which_case(region: str, held: Grammar) -> int:
    """Return where "in which case" begins before a subject of its own, -1 for nowhere."""
    for case in held.in_which_case.finditer(region):
        if held.begins.match(region, blank(region, case.end())) is not None:
            return case.start() + 1
    return -1


def _strong_behind(region: str, best: int, after: int) -> bool:
    """Whether the first cut was a strong one, so that a comma behind it is inside the subject."""
    return any(each["strong"] and each.end() == best for each in _JOINT.finditer(region, 0, after))


_JOINT = re.compile(
    r"(?P<strong>;\s*(?:and|but|or|however)?\s*,?\s*|:\s*|,?\s(?:and|but|nor|or|while|whereas|и|а|но|или|et|mais|ou|y|pero|o)\s+)|,\s+",
    re.IGNORECASE,
)


def _fits(  # noqa: PLR0911 - one for each need
    needs: Needs, subject: Subject, masked: str, head: Head, held: Grammar
) -> bool:
    if head.words.own and needs and subject.actor and not _beside(masked, subject, head, held):
        return False
    match needs:
        case "party" if head.words.own or head.words.rule == "the parties do":
            told = _ANOTHERS.search(subject.words) is None  # "the goods the Parties exchange"
            return subject.who == "party" and told and _adjoins(masked, subject, head, held)
        case "party":
            return subject.who == "party" and _adjoins(masked, subject, head, held)
        case "actor":
            return subject.actor
        case "text":
            return not subject.actor and subject.instrument
        case "thing":
            return not subject.actor
        case "document" | "depositary" | "aim":
            return held.names(needs, subject.words)
        case "nothing":
            return held.nothing.match(subject.words) is not None
        case _:
            return True


def _apart(masked: str, start: int, end: int, held: Grammar) -> bool:
    """Whether a clause of its own begins between two verbs."""
    if ";" in masked[start:end]:
        return True
    case = held.in_which_case.search(masked, start, end)
    return case is not None and held.begins.match(masked, blank(masked, case.end())) is not None


def _anew(masked: str, start: int, subject: Subject, head: Head, held: Grammar) -> bool:
    """Whether a subject of its own stands between "and" and its verb: ", and the copies are sent".

    Only "and" itself, or what leads in, stands before it, and nothing behind it.
    """
    alone = _AND_SOMEBODY.search(masked, max(start, head.start - _JOINED), head.start)
    if alone is not None and held.leads.match(alone["who"]) is None:
        return held.adverbs.fullmatch(alone["who"]) is None
    if subject.start < start or held.leads.match(subject.words):
        return False
    if masked[subject.end : head.start].strip(" ,"):
        return False
    before = masked[start : subject.start].rstrip()
    joint = _AND.search(before[-_JOINED:])
    led = joint["led"].strip() if joint is not None else "-"
    if led and " " not in led:
        return False  # ", and in the course of a month": what leads in, and no subject behind it
    return not led or held.leads.match(led) is not None


def _verb(masked: str, head: Head, held: Grammar) -> int:
    """Return where a verb begins that is itself the predicate: behind what denies it."""
    denial = held.denial.match(masked, head.start)
    return blank(masked, denial.end()) if denial is not None and head.denied else head.start


def _beside(masked: str, subject: Subject, head: Head, held: Grammar) -> bool:
    """Whether a verb stands behind its subject, with nothing but what is put in between."""
    if head.joined or subject.end <= 0:
        return True
    between = masked[subject.end : head.start].strip()
    if not between or (between[0] == "," and between[-1] == ","):
        return True
    return held.adverbs.fullmatch(between.strip(" ,") + " ") is not None


def _adjoins(masked: str, subject: Subject, head: Head, held: Grammar) -> bool:
    """Whether a verb stands directly behind its subject, or is joined to the one before."""
    if head.joined:
        return True
    between = masked[subject.end : head.start].strip(" ,")
    return not between or held.adverbs.fullmatch(between + " ") is not None or subject.end <= 0


def _bounded(masked: str, found: list[Predication]) -> list[Predication]:
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
