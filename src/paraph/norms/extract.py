"""Norms of a text: every sentence and item is read, and what it lays down is proposed."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator
from dataclasses import replace
from itertools import islice
from typing import TypeAlias, cast

from paraph.language.detect import detect
from paraph.language.foreign import UNKNOWN, foreign
from paraph.language.norms.dative import TO_WHOM
from paraph.language.norms.resolving import TO_SOMEBODY
from paraph.language.norms.table import CODES
from paraph.norms.aside import in_subject, own_time, own_times, put_in
from paraph.norms.bearer import Subject, Subjects, is_plural
from paraph.norms.bounds import as_laid_down
from paraph.norms.defined import front_names
from paraph.norms.due import deadlines
from paraph.norms.ends import bare_end
from paraph.norms.fields import fields_of
from paraph.norms.grammar import Grammar, grammar
from paraph.norms.leads import DESCRIBED, NONE, Lead, governed, item_denies, lead_in
from paraph.norms.norm import (
    NOBODY,
    Bearer,
    Deadline,
    Kind,
    Norm,
    Norms,
    Strength,
    Unread,
    Who,
)
from paraph.norms.predication import Predication, predications
from paraph.norms.titles import headings
from paraph.norms.units import Unit, units
from paraph.text.canonical import digest
from paraph.text.node import Text
from paraph.text.outline import Outline, outline
from paraph.text.references import Reference, references

MOST = 150_000
"""Sentences and items of one text that are looked at: some 4,000 pages."""
_AGENT_ENDS = re.compile(
    r"\s+(?:al|con|para|dans|au|aux|avec|pour|in|to|for(?!\s+(?-i:[A-Z]))|from|with|at|on|as|by|who|which|within|shall|may|or(?!\s+la\s)|and"
    r"|une?\s+(?:an|mois|année|semaine|año|mes)|\d+)(?:\s|$)",
    re.IGNORECASE,
)
_PARTICIPLE = re.compile(
    r"(?<!\w)(?:(?:tak|giv|writt|chos|undertak)en|made|held|sent|paid)$|\w{3,}(?:ed|wn|ées?|és?|ad[oa]s?|id[oa]s?|puest[oa]s?|(?:hech|dich|escrit)[oa]s?)$"
)
_BEHIND = 500  # characters of a predicate in which an agent is looked for
_PARTY = re.compile(
    r"part(?:y|ies)|contract|signator|partes?(?!\w)|parties|сторон|участни", re.IGNORECASE
)
_STATE = re.compile(r"(?:states?|country|countries|états?|estados?|государств\w*)$", re.IGNORECASE)
_EXCEPT = re.compile(
    r"\s*,?\s+(?P<who>(?i:with\s+the\s+exception\s+of|except(?:ing)?(?:\s+for)?|other\s+than|excluding|but\s+not|à\s+l['’]exception\s+d[eu]|sauf|hormis|excepté|con\s+(?:la\s+)?excepción\s+del?|excepto|salvo"
    r"|за\s+исключением|кроме)\s+(?:(?:the|la|le|l['’]|el)\s*)?[A-ZА-ЯЁ][^,;]{1,80})"
)
"""Who is left out of all the parties: then it is not told that each one is bound."""
_ENTITLED = re.compile(r"\s*(?P<agent>[^,;.:]{2,80}?)\s+(?:to|à|a)\s", re.IGNORECASE)
_BRACKETED = re.compile(r"[^.;:()]{0,40}\((?P<title>[^()]{3,80})\)\s?[.:–—-]")
_TITLE, _SENTENCE = 300, 100  # characters of a title that are kept; of one that ends in a stop
_OWN = frozenset(("present", "future"))
"""Verbs of a lead-in that go on in its items: "The Council meets and: (a) publishes"."""
_RELEASES = frozenset(("need not", "release", "nothing"))
_UNPLAIN = {"strike": "struck out", "hidden": "hidden"}
_RAISED = frozenset(("superscript", "subscript", "raised", "lowered"))


_Above: TypeAlias = tuple[tuple[Deadline, ...], tuple[str, ...], tuple[str, ...]]
"""What a lead-in says for each of its items: deadlines, conditions and limits."""


def read_norms(text: Text, language: str = "", tree: Outline | None = None) -> Norms:
    """Return the norms of a text as proposals, in the order of reading.

    `language` is that of the text; without it, it is told by the words. `tree` is the outline of
    the text, where it is known already. Takes linear time.
    """
    code = language or detect("\n".join(provision.text for provision in text.provisions))
    if code not in CODES:
        return Norms("not a language that is read", code, digest(text))
    return _Reader(text, code, tree or outline(text, code)).read()


class _Reader:
    """Reads one text."""

    def __init__(self, text: Text, code: str, tree: Outline) -> None:
        self._text = text
        self._code = code
        self._tree = tree
        self._held: Grammar = grammar(code)
        self._digest = digest(text)
        self._subjects = Subjects(self._held, front_names(text, self._tree, self._held))
        self._opened: dict[int, Lead] = {}  # by the id of a unit that leads in
        self._items: dict[int, Unit] = {}  # the first item behind each
        self._provision = -1
        self._last_lead: tuple[int, Predication, _Above] | None = None

    def read(self) -> Norms:
        unread: list[Unread] = []
        found: list[Norm] = []
        read = units(self._text, self._tree, self._held, unread)
        held = list(_own(islice(read, MOST), self._code, unread))
        if (more := next(read, None)) is not None:
            why = f"the text has more than {MOST:,} sentences and items: from here on"
            unread.append(Unread(more.place, why))
        for unit in held:
            if unit.lead is not None:
                self._items.setdefault(id(unit.lead), unit)
        for unit in held:
            found.extend(self._of(unit))
        above = headings(self._text, self._tree)
        cited = _cited(self._text, self._tree, self._code)
        spoken = {
            " ".join(self._text.provisions[each.place.provision].text[:_TITLE].split())
            for each in found
        }
        norms = tuple(
            each._replace(
                fields=fields_of(self._code, above[each.place.provision], each.words),
                references=_within(
                    cited.get(each.place.provision, ()), each, self._text, self._tree
                ),
                titles=(*_rubric(each, self._text), *_over(above[each.place.provision], spoken)),
            )
            for each in found
        )
        unsure = {each: why for each in norms if (why := _unplain(each, self._text))}
        unread.extend([Unread(each.place, why) for each, why in unsure.items()])
        plain = tuple([each for each in norms if each not in unsure])
        return Norms("read", self._code, self._digest, plain, tuple(unread))

    def _of(self, unit: Unit) -> Iterator[Norm]:
        held, subjects = self._held, self._subjects
        self._enter(self._top(unit.place.provision))
        lead = self._opened.get(id(unit.lead)) if unit.lead is not None else None
        if lead is not None and lead.kind in {"none", "description"}:
            self._opened[id(unit)] = NONE
            return
        if unit.lead is None and held.recital.match(unit.masked) and unit.words[-1:] in ",;":
            return
        given = None
        if lead is not None and lead.kind == "plain" and lead.unit is not None:
            given = subjects.of(lead.unit.masked, 0, len(lead.unit.masked.rstrip(" :—–-")))
        elif lead is not None and lead.predication is not None:
            above = lead.predication
            given = above.subject if above.rule in _OWN and not above.passive else None
        found = governed(predications(unit.masked, held, subjects, given), lead, given)
        said = [each for each in found if each.kind]
        if found and held.defines.search(unit.masked[: found[0].head]) and "~" in unit.masked:
            return  # "'lake' means ... and shall include ..."
        if unit.leads:
            said = self._opening(unit, found, said, lead)
            if lead is not None and self._opened[id(unit)] is DESCRIBED:
                yield from self._item(unit, lead)
                return
        elif lead is not None and not said and not found and lead.predication is not None:
            yield from self._item(unit, lead)
            return
        if (
            lead is not None
            and lead.predication is not None
            and found
            and all(each.subject.relative for each in found)
            and not unit.leads
        ):
            yield from self._item(unit, lead, found[0].start)
        yield from self._said(unit, said, lead)
        own = [each.subject for each in found if not each.subject.relative and each.subject.words]
        # "Nothing in this Agreement" is nobody of whom a pronoun could speak.
        last = own[-1]._replace(denied=False) if own else None
        subjects.last = None if last is None or held.nothing.match(last.words) else last

    def _said(self, unit: Unit, said: list[Predication], lead: Lead | None) -> Iterator[Norm]:
        """Yield the norms of a sentence; an event at its head counts for each of one subject."""
        fronted: tuple[Deadline, ...] = ()
        for each in said:
            others = [(other.start, other.end) for other in said if other is not each]
            norm = self._norm(unit, each, lead, others)
            if not each.inherits:
                head = unit.place.start + each.head
                happens = [due for due in norm.deadlines if due.anchor and not due.offset]
                fronted = tuple([due for due in happens if due.place.end <= head])
            elif not norm.deadlines:  # "Upon receipt, the Council shall reply and may publish"
                norm = norm._replace(deadlines=fronted)
            yield norm

    def _enter(self, article: int) -> None:
        """Forget who was spoken of, where another article begins."""
        if article != self._provision:
            self._provision = article
            self._subjects.last = None

    def _opening(
        self, unit: Unit, found: list[Predication], said: list[Predication], lead: Lead | None
    ) -> list[Predication]:
        """Note what a unit leads in to, and return the norms that it is itself."""
        opened = self._opened[id(unit)] = lead_in(
            unit, found, lead, self._items.get(id(unit)), self._held
        )
        if opened.kind == "conditions":
            self._opened[id(unit)] = Lead("alternatives", None, None)
        elif opened.kind == "open condition":
            self._opened[id(unit)] = NONE
        elif opened.kind == "none":
            return []
        elif opened.kind == "items" and found:
            return [each for each in said if each is not found[-1]]
        return said

    def _top(self, index: int) -> int:
        path = self._tree.path(index)
        for place in path:
            if self._tree.roles[place] in {"article", "section", "clause"}:
                return place
        return path[-1]

    def _item(self, unit: Unit, lead: Lead, until: int = 0) -> Iterator[Norm]:
        predication = lead.predication
        if predication is None:
            return
        end = bare_end(unit.masked[:until] if until else unit.masked)
        if end <= 0:
            return
        if predication.denied and self._held.omits.match(unit.masked):
            predication = predication._replace(kind="obligation")  # "shall not: (a) fail to pay"
        elif item_denies(unit.masked, predication.kind, self._held):
            predication = predication._replace(kind="prohibition", denied=True)
        yield self._row(unit, 0, end, predication, lead.unit, unit.masked, 0)

    def _norm(
        self, unit: Unit, each: Predication, lead: Lead | None, others: list[tuple[int, int]]
    ) -> Norm:
        above = lead.unit if lead else None
        made = self._row(unit, each.start, each.end, each, above, unit.masked, each.verb)
        base = unit.place.start
        own = [
            due
            for due in made.deadlines
            if not any(
                start <= due.place.start - base < end and start > each.start
                for start, end in others
            )
        ]
        head = base + each.head
        after = [
            kept
            for due in own
            if due.place.start >= head
            and not (
                due.place.start - base < each.verb
                and put_in(unit.masked, each.head, due.place.start - base, self._held)
            )
            and not self._was_to_be(unit, each, due)
            and (kept := own_time(unit, each.verb, due, self._held)) is not None
        ]
        conditional = self._held.adverbial.match(unit.masked[each.start : each.head]) is not None
        conditional |= self._held.supposed.match(unit.masked, each.start, each.head) is not None
        leading = [
            due
            for due in own
            if (not conditional or self._anyway(unit, due.place.start - base))
            and due.place.end <= head
            and not self._supposed(unit, each, due.place.start - base)
            and not in_subject(unit.masked, each.start, due.place.start - base, self._held)
            and not self._dates_subject(unit, each, due)
            and (
                self._held.words.first
                or due.place.start - base == each.start
                or due.direction == "every"
                or "," in unit.masked[due.place.end - base : each.head]
            )
        ]
        if not (after or leading) and lead is not None and lead.kind == "plain":
            leading = self._before_items(lead.unit)
        who = self._subjects.up_to_noun(_before_times(made.bearer.words, leading))
        bearer = made.bearer._replace(words=who)
        return made._replace(bearer=bearer, deadlines=(*after, *leading))

    def _was_to_be(self, unit: Unit, each: Predication, due: Deadline) -> bool:
        """Whether a time before an event is that of what others have done, or have not.

        "In force for those who have not left six months before": nothing that only has
        effect is itself before an event.
        """
        if each.kind != "declaration" or due.direction != "before":
            return False
        at = due.place.start - unit.place.start
        told = self._held.performed.search(unit.masked, each.head, at)
        return told is not None and not any(mark in unit.masked[told.end() : at] for mark in ",;:")

    def _dates_subject(self, unit: Unit, each: Predication, due: Deadline) -> bool:
        """Whether a time stands inside a subject, with nothing that parts it: it dates a thing.

        It is a day, or before what happened: "contracts concluded before its entry into force".
        """
        at = due.place.start - unit.place.start
        inside = each.start < at and 0 <= each.subject.start < at
        dates = due.day is not None or (due.direction == "before" and due.offset is None)
        return inside and dates and not unit.masked[:at].rstrip().endswith(",")

    def _before_items(self, lead: Unit | None) -> list[Deadline]:
        """Return the limits of a lead-in without a verb: "Within 30 days: (a) the Parties shall".

        None of what is only supposed there.
        """
        held = self._held
        if lead is None or held.supposing.search(lead.words) or held.items.match(lead.masked):
            return []
        clauses = (each for each in held.events.finditer(lead.masked) if each["sub"])
        until = next((each.start() for each in clauses), len(lead.words))
        return list(deadlines(lead, 0, until, held))

    def _anyway(self, unit: Unit, at: int) -> bool:
        """Whether a limit behind a condition is the main clause's: "and in any event within"."""
        return self._held.anyway.search(unit.masked, max(0, at - 40), at) is not None

    def _supposed(self, unit: Unit, each: Predication, at: int) -> bool:
        """Whether a limit stands within what a clause supposes: "failing an answer within a month".

        It is that of another act than the one that is laid down.
        """
        words = unit.words
        supposed = self._held.supposing.search(words, each.start, at)
        return supposed is not None and "," not in words[supposed.end() : at]

    def _row(  # noqa: PLR0913, PLR0917 - what a row is made of
        self,
        unit: Unit,
        start: int,
        end: int,
        each: Predication,
        lead: Unit | None,
        masked: str,
        verb: int,
    ) -> Norm:
        held = self._held
        words = unit.words
        plain = bool(verb) and each.rule == "the parties do"  # "The Parties exchange ..."
        behind = masked[each.head if plain else verb : end]
        if lead is not None and not verb:
            governs = lead.masked[each.verb :].rstrip(" :—–-")
            if governs.startswith(","):  # "shall, where practicable:" governs the items themselves
                governs = ""
            behind = f"{governs} {behind}".strip()
        before = masked[start : max(start, each.head)] if verb else ""
        bearer, beneficiary = self._bearer(each, before, behind)
        front = before if lead is None or verb else lead.masked[each.start : each.head]
        if (whom := self._in_front(each, front)) is not None:
            bearer, beneficiary = whom, ""
        bearer = bearer._replace(words=_unmasked(bearer.words, unit, lead))
        bearer = bearer._replace(words=_shown(bearer.words, unit, lead))
        beneficiary = _shown(beneficiary, unit, lead)
        # Words before the first clause of a sentence may belong to it: conditions, deadlines.
        due: list[Deadline] = []
        at = each.subject.start if verb and start < each.subject.start < each.head else start
        if _FIGURE_BEFORE.search(words, start, at):
            at = start  # "No later than 1 May 2027 may the Seller": no subject is cut from a date
        for first, last in ((start, at), (at, end)):
            due += deadlines(unit, first, last, held)
        if not verb:
            due = own_times(unit, 0, due, held)
        if (
            lead is not None
            and not verb
            and all(
                limit.direction == "at" or (limit.direction == "after" and limit.day)
                for limit in due
            )
        ):
            # A day in an item tells of its object, where its lead-in says by when.
            due = [*self._above(lead, each)[0]] or due
        from_, base = verb or start, unit.place.start
        due = [
            as_laid_down(
                limit,
                # "may, not later than 1 May, withdraw": behind the modal, where no verb stands yet
                masked[from_ if at >= from_ else each.head : at],
                _what(each),
                held,
            )
            for limit in due
            for at in (limit.place.start - base,)
        ]
        place = unit.at(start, end)
        conditions = _parts(words, start, end, held.condition)
        limits = _parts(words, start, end, held.limit)
        if lead is not None and not verb:
            _, conditional, limiting = self._above(lead, each)
            conditions, limits = (*conditional, *conditions), (*limiting, *limits)
        raw = self._text.provisions[place.provision].text
        kind: Kind = each.kind  # type: ignore[assignment]
        strength: Strength = each.strength  # type: ignore[assignment]
        return Norm(
            text=self._digest,
            place=place,
            words=raw[place.start : place.end],
            kind=kind,
            strength=strength,
            bearer=bearer,
            rule=each.rule,
            language=self._code,
            leads=unit.chain(),
            beneficiary=beneficiary,
            action=words[verb : place.end - unit.place.start].strip(" ,;:"),
            conditions=conditions,
            limits=limits,
            deadlines=tuple(due),
        )

    def _above(self, lead: Unit, each: Predication) -> _Above:
        """Return the deadlines, conditions and limits of a lead-in, read once for all its items."""
        held = self._held
        if self._last_lead is None or self._last_lead[:2] != (id(lead), each):
            told = deadlines(lead, each.start, len(lead.words), held)
            due = tuple(own_times(lead, each.verb, told, held))
            where = lead.words, each.start, len(lead.words.rstrip(" :—–-"))
            parts = _parts(*where, held.condition), _parts(*where, held.limit)
            self._last_lead = (id(lead), each, (due, *parts))
        return self._last_lead[2]

    def _bearer(  # noqa: PLR0911 - one for each way to name who
        self, each: Predication, before: str, behind: str
    ) -> tuple[Bearer, str]:
        held = self._held
        subject = each.subject
        named = {"entitles": _ENTITLED, **dict.fromkeys(TO_SOMEBODY, held.whom)}
        duty = named.get(each.rule, held.duty).match(behind)
        if duty is not None:
            whose = self._subjects.named(duty["agent"])
            return Bearer(whose.kind, duty["agent"]) if whose.actor else NOBODY, ""
        if each.passive:
            to = subject.words if subject.actor else _beneficiary(behind, held)
            return self._agent(behind), to
        if not subject.actor and each.rule == "has the right" and not subject.instrument:
            return Bearer("third persons", subject.words), ""
        if not subject.actor:
            return NOBODY, _beneficiary(behind, held)
        bearer = subject.bearer
        if bearer.kind == "each party" and (but := _EXCEPT.search(before)) is not None:
            return Bearer("not stated", f"{bearer.words}, {but['who'].strip()}"), ""
        if bearer.kind == "each party" and held.joining.match(behind) and _stranger(subject.words):
            return Bearer("third persons", bearer.words), ""
        if each.kind == "right":
            return bearer, ""
        if bearer.kind == "each party" and self._jointly(subject, before, behind, each):
            bearer = Bearer("both jointly", bearer.words)
        return bearer, _beneficiary(behind, held)

    def _in_front(self, each: Predication, front: str) -> Bearer | None:
        """Return whom a dative names before what is forbidden, permitted, granted or incumbent.

        It begins the sentence, or stands behind what leads in: one elsewhere names whom a thing
        is given.
        """
        if each.rule not in TO_WHOM:
            return None
        front = front.strip()
        led = self._held.leads.match(front) is not None
        for pattern, who in self._held.datives:
            for found in pattern.finditer(front):
                if found.start() == 0 or led:
                    return Bearer(cast("Who", who), found["who"])
        return None

    def _agent(self, behind: str) -> Bearer:
        """Return whom a passive names as who does it."""
        held = self._held
        main = held.passive.match(behind)
        own = main.end() if main is not None else 0
        joined = _ALSO_DONE.match(behind, own)
        own = joined.end() if joined is not None and own else own
        for pattern in (held.agent, held.between):
            for found in pattern.finditer(behind[:_BEHIND]):
                agent = self._acting(found["agent"])
                if not agent.actor or _of_another(behind, own, found.start()):
                    continue
                kind = agent.kind
                together = pattern is held.between or held.together.search(behind[:_BEHIND])
                if kind == "each party" and together:
                    kind = "both jointly"
                return Bearer(kind, _agent_words(found["agent"], held))
        return NOBODY

    def _acting(self, words: str) -> Subject:
        """Return who does it in a passive: in the form of one who acts, where words have one."""
        agent = self._subjects.named(words)
        for pattern, who in self._held.acting if not agent.actor else ():
            if pattern.match(words):
                return agent._replace(who="party", kind=cast("Who", who))
        return agent

    def _jointly(self, subject: Subject, before: str, behind: str, each: Predication) -> bool:
        held = self._held
        if held.each.match(subject.words) and not is_plural(subject.core):
            return False
        if each.kind == "declaration" or each.rule == "refrain":
            return False
        if held.joint.match(behind) is not None or held.together.search(behind[:160]) is not None:
            return True
        return held.together.search(before) is not None


_ALSO_DONE = re.compile(
    r"\s*,?\s+(?:and|or|et|ou|y|o|и|или)\s+(?:\w+ly\s+)?\w+(?:ed|en|é|és|ée|ées|ado|ados|ada|adas|ido|idos|ida|idas)\b",
    re.IGNORECASE,
)
"""A second participle of one passive: "revoked or modified by"."""
_FIGURE_BEFORE = re.compile(r"\d\s*$")
_ASIDE = re.compile(r"\s+~+\s*$")


def _of_another(behind: str, own: int, at: int) -> bool:
    """Whether "by" stands behind another participle: "at the rate published by the bank"."""
    before = behind[:at].rstrip()
    return len(before) > own and _PARTICIPLE.search(before) is not None


def _agent_words(words: str, held: Grammar) -> str:
    found = held.cut.search(words)
    plain = (
        words
        if found is None or held.of.match(words[found.start() :].lstrip())
        else words[: found.start()]
    )
    cut = _AGENT_ENDS.split(plain, maxsplit=1)[0]
    return cut.strip(" ,~")


def _unmasked(words: str, *units: Unit | None) -> str:
    """Return words of a unit as they stand there, without what is in brackets behind them."""
    if "~" not in words:
        return words
    plain = _ASIDE.sub("", words)
    for each in units:
        at = each.masked.find(plain) if each is not None else -1
        if each is not None and at >= 0:
            return each.words[at : at + len(plain)]
    return plain


def _before_times(words: str, due: Iterable[Deadline]) -> str:
    """Return the words of a bearer without a time behind them: « Le Vendeur dans les 10 jours »."""
    for each in due:
        before, time, _ = words.partition(each.words)
        words = before.rstrip(" ,") if time and before.strip() else words
    return words


def _beneficiary(behind: str, held: Grammar) -> str:
    found = held.beneficiary.search(behind[:300])
    if found is None:
        return ""
    words = _agent_words(found["who"], held)
    person = any(
        pattern.search(words) for pattern in (held.party, held.person, held.body, held.role)
    )
    return words if person else ""


def _shown(words: str, *told: Unit | None) -> str:
    """Return words as the text has them, with what is hidden in quotation marks or brackets."""
    for unit in told:
        at = unit.masked.find(words) if unit is not None and "~" in words else -1
        if unit is not None and at >= 0:
            return unit.words[at : at + len(words)]
    return words


def _parts(words: str, start: int, end: int, pattern: re.Pattern[str]) -> tuple[str, ...]:
    """Return the stretches from a word that conditions or limits to the next comma or end."""
    found: list[str] = []
    until = start
    for each in pattern.finditer(words, start, end):
        if each.start() < until:
            continue
        stop = re.compile(r"[;:]|,\s|$").search(words, each.end(), end)
        until = stop.start() if stop else end
        found.append(words[each.start() : until].strip(" ,.;"))
    return tuple(found[:8])


def _own(read: Iterable[Unit], code: str, unread: list[Unread]) -> Iterator[Unit]:
    """Yield the units in the language of the text; those in another one go to `unread`.

    What stands side by side in one provision is one place there.
    """
    for unit in read:
        other = foreign(unit.masked, code)
        if not other:
            yield unit
            continue
        why = "it is in another language than the text"
        why = why if other == UNKNOWN else f"{why} ({other})"
        place = unit.place
        last = unread[-1] if unread else None
        if last is not None and last.why == why and last.place.provision == place.provision:
            unread.pop()
            place = replace(place, start=last.place.start)
        unread.append(Unread(place, why))


def _what(each: Predication) -> str:
    """Return the kind of a predication, or that it releases somebody from a duty."""
    releases = each.rule in _RELEASES or (each.kind == "permission" and each.denied)
    return "release" if releases and each.kind != "prohibition" else each.kind


def _cited(text: Text, tree: Outline, code: str) -> dict[int, tuple[Reference, ...]]:
    found: dict[int, list[Reference]] = {}
    for each in references(text, tree, code):
        found.setdefault(each.provision, []).append(each)
    return {place: tuple(each) for place, each in found.items()}


def _unplain(norm: Norm, text: Text) -> str:
    """Return that words of a norm, or of what leads to it, do not stand as plain ones; or nothing.

    Struck words are none of a norm, hidden ones nobody sees, and a raised figure beside another is
    no figure of it.
    """
    for place in (norm.place, *[each.place for each in norm.leads]):
        provision = text.provisions[place.provision]
        for mark in provision.marks:
            if mark.end <= place.start or place.end <= mark.start:
                continue
            if mark.name in _UNPLAIN:
                return f"words of it are {_UNPLAIN[mark.name]}"
            here = provision.text[mark.start : mark.end]
            beside = provision.text[max(mark.start - 1, 0) : mark.start]
            if mark.name in _RAISED and here.isdigit() and beside.isdigit():
                return f"the figure {here!r} of it is raised or lowered beside another"
    return ""


def _over(titles: tuple[str, ...], spoken: Container[str]) -> tuple[str, ...]:
    """Return the titles of which none is itself a provision that says something, or leads in."""
    plain = [(each, " ".join(each.split())) for each in titles]
    return tuple(
        [
            each
            for each, words in plain
            if words not in spoken
            and words[-1:] not in {":", ";", ","}
            and (words[-1:] != "." or len(words) < _SENTENCE)
        ]
    )


def _rubric(norm: Norm, text: Text) -> tuple[str, ...]:
    """Return the title that stands in brackets before the first norm of a provision, if it has."""
    before = text.provisions[norm.place.provision].text[: min(norm.place.start, _BEHIND)]
    found = _BRACKETED.match(before)
    return (found["title"],) if found else ()


def _stranger(words: str) -> bool:
    """Whether a state is not named as a party, as it is not before it accedes."""
    return _STATE.search(words) is not None and _PARTY.search(words) is None


def _within(cited: tuple[Reference, ...], norm: Norm, text: Text, tree: Outline) -> tuple[str, ...]:
    told: list[str] = []
    for each in cited:
        if each.start < norm.place.start or each.end > norm.place.end:
            continue
        targets = [piece for piece in each.pieces if isinstance(piece, int) and piece >= 0]
        if targets:
            told.extend(str(tree.address(target)) for target in targets)
        else:
            told.append(text.provisions[each.provision].text[each.start : each.end])
    return tuple(dict.fromkeys(told))
