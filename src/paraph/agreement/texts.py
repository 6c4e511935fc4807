"""Texts: the sets there are, who made them, how they were amended, and who answers for what."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from typing import NamedTuple

from paraph.agreement.act import Changed, Component
from paraph.agreement.chain import (
    Amendment,
    Blobs,
    Finding,
    Known,
    Reached,
    proved_editorial,
    reached,
    text_of,
)
from paraph.agreement.entry import HOLDS, People, Standing, outside
from paraph.agreement.mandate import Mandate, Use
from paraph.agreement.reassessed import Beside, beside
from paraph.agreement.reread import (
    OF_THE_WHOLE,
    Reread,
    says_otherwise,
    unlike_beside,
    unlike_offered,
)
from paraph.agreement.steps import Accept, Assessed, Span
from paraph.agreement.text_set import Entry, TextSet
from paraph.norms.extract import read_norms
from paraph.norms.final.offered import Offered, offered, says_nothing, spoken_of_early
from paraph.norms.final.rule_words import rule_in_words
from paraph.norms.norm import Norms
from paraph.proof.quoting import unrepeated

_WAYS, _LOOKED = 16, 4096
"""Ways by amendments from one set to another that are judged, and how many are begun."""


class Amended(NamedTuple):
    """A set that became another one under a mandate of a party, as an act tells it.

    `makers` are all who signed the act, whatever their offices. It `holds` where the mandate lets
    them amend.
    """

    party: str
    under: str
    mandate: Mandate
    old: TextSet
    new: TextSet
    changed: tuple[Changed, ...]
    use: Use
    makers: frozenset[str]
    holds: bool = True


class Texts:
    """The text sets of an agreement so far, and the ways between them."""

    def __init__(self, blobs: Blobs) -> None:
        self._blobs = blobs
        self.due: tuple[tuple[str, str], ...] = ()
        self.components: tuple[Component, ...] = ()
        self.sets: dict[str, TextSet] = {}
        self.amendments: dict[str, Amended] = {}
        self._authors: dict[tuple[str, str], frozenset[str]] = {}
        self._wrote: dict[tuple[str, Entry], frozenset[str]] = {}
        self._approved: set[tuple[str, Entry]] = set()
        self._answers: dict[str, dict[str, str]] = {}
        self._objected: dict[str, set[str]] = {}
        self._cleared: dict[tuple[str, str], dict[str, frozenset[str]]] = {}
        self._leading: dict[str, list[str]] = {}
        self._editorial: dict[str, bool] = {}
        self._known: dict[int, tuple[Mandate, Known]] = {}
        self._offered: dict[tuple[str, str, str], Offered | str] = {}
        self._norms: dict[tuple[str, str], Norms | str] = {}

    def keep(self, texts: TextSet, party: str, authors: Iterable[str]) -> None:
        """Keep a set that somebody of a party made."""
        self.sets.setdefault(texts.digest, texts)
        made = frozenset(authors)
        for each in texts.entries:
            self._wrote.setdefault((party, each), made)
        self._authors[party, texts.digest] = self._authors.get((party, texts.digest), made) | made

    def approve(self, text_set: str, party: str) -> None:
        """Keep that a decision of a party approved a known set, and so each of its texts."""
        self._approved |= {(party, each) for each in self.sets[text_set].entries}

    def authors(self, party: str, text_set: str) -> frozenset[str]:
        """Return who of a party made a set; people of another one may have the same names.

        They are also those who first made one of its texts, as a part of whichever set, unless that
        was approved before.
        """
        texts = self.sets.get(text_set)
        parts = {(party, each) for each in texts.entries} if texts else set()
        wrote = [self._wrote.get(each, frozenset()) for each in parts - self._approved]
        return self._authors.get((party, text_set), frozenset()).union(*wrote)

    def lacking(self, text_set: str) -> tuple[tuple[str, str], ...]:
        """Return which components and languages that are due a set that is known has no text of."""
        texts = self.sets.get(text_set)
        return texts.missing(self.due) if texts else ()

    def whole(self, text_set: str) -> Standing:
        """Return whether a text set is known and has every text that is due."""
        if text_set not in self.sets:
            return outside("text", "the text set was never proposed")
        if lacking := self.lacking(text_set):
            return outside("incomplete", f"the text set has no {' in '.join(lacking[0])}")
        return HOLDS

    def quoted(self, text_set: str, spans: Iterable[Span]) -> Standing:
        """Return whether words stand in a text of a set where they are said to."""
        texts = self.sets.get(text_set)
        if texts is None:
            return outside("text", "the text set was never proposed")
        held = {each.text for each in texts.entries}
        for span in spans:
            if span.text not in held:
                return outside("span", f"{span.provision} is not of a text of the set")
            text = text_of(self._blobs, span.text)
            if isinstance(text, str):
                return Standing("undetermined", "missing", text)
            if not any(each.text[span.start : span.end] == span.words for each in text.provisions):
                return outside("span", f"{span.provision}: the words do not stand there")
        return HOLDS

    def reread(self, text_set: str, accepted: Accept, others: Iterable[str]) -> Reread:
        """Return what a reading is beside what is read of its clause now, in every language.

        `others` are the text sets of which it is asked whether the same is read there.
        """
        texts = self.sets.get(text_set)
        held = [each for each in texts.entries if each.text == accepted.span.text] if texts else []
        if texts is None or not held:
            return Reread("", "the words that it names are of no text of the set")
        own, clause = held[0], accepted.clause
        unread = unlike_offered(accepted, self._offer(own, clause))
        beside = [each for each in texts.entries if each.component == own.component]
        for each in beside if not unread else ():
            offer = self._offer(each, clause)
            if isinstance(offer, str):
                unread = unread or f"nothing is read of the clause in {each.language}: {offer}"
            elif says_otherwise(accepted.rule, offer.rule):
                unread = f"what is read in {each.language} is: {rule_in_words(offer.rule, clause)}"
        unread = unread or self._read_elsewhere(texts, own, accepted)
        alike = self._kept if unread else self._same
        also = {each for each in others if alike(accepted, each, own)}
        apart = tuple(self._apart(accepted, texts, own.component))
        left = tuple(dict.fromkeys(self._left(beside, clause)))
        early = tuple(dict.fromkeys(self._early(beside, clause)))
        return Reread(own.component, unread, frozenset(also), apart, left, early)

    def _left(self, entries: Iterable[Entry], clause: str) -> Iterator[str]:
        """Yield what was not read beside the clause on entry into force, in any language."""
        for entry in entries if not clause else ():
            offer = self._offer(entry, clause)
            for each in offer.unread if isinstance(offer, Offered) else ():
                yield f"{each.place.address} ({entry.language}), on {each.about}: {each.why}"

    def _early(self, entries: Iterable[Entry], clause: str) -> Iterator[str]:
        """Yield where provisional application is spoken of beside the clause, in any language."""
        for entry in entries if not clause else ():
            text = text_of(self._blobs, entry.text)
            for place in () if isinstance(text, str) else spoken_of_early(text, entry.language):
                yield f"{place.address} ({entry.language})"

    def _apart(self, accepted: Accept, texts: TextSet, component: str) -> Iterator[tuple[str, str]]:
        """Yield the other components of a set that have a clause of their own, not read alike."""
        if accepted.clause not in OF_THE_WHOLE:
            return
        for each in texts.entries:
            offer = self._offer(each, accepted.clause)
            if each.component == component or says_nothing(offer):
                continue
            if why := unlike_beside(accepted, offer):
                yield each.component, f"of {each.component} ({each.language}), {why}"

    def _read_elsewhere(self, texts: TextSet, own: Entry, accepted: Accept) -> str:
        """Return what a component before it says of the same clause instead, or nothing.

        By an annex, or a form that is annexed, nobody alone says that the agreement goes: its first
        component does, as the parties have listed them. Each may have its own reservations.
        """
        if accepted.clause == "reservations":
            return ""
        listed = [each.component for each in self.components]
        before = listed[: listed.index(own.component)] if own.component in listed else listed
        for each in texts.entries:
            offer = self._offer(each, accepted.clause) if each.component in before else ""
            where = f"in {each.component} ({each.language})"
            if isinstance(offer, Offered) and says_otherwise(accepted.rule, offer.rule):
                return f"what is read {where} is: {rule_in_words(offer.rule, accepted.clause)}"
            if offer and isinstance(offer, str) and not accepted.clause:
                return f"{where} nothing is read of that clause ({offer})"
        return ""

    def beside(self, text_set: str, rows: Iterable[Assessed]) -> tuple[Beside, ...]:
        """Return what people made of norms beside what is read of their words now, row by row.

        A text is read once, in time linear in it.
        """
        texts = self.sets.get(text_set)
        held = {each.text: each for each in texts.entries} if texts else {}
        return tuple([beside(row, self._norms_of(held.get(row.span.text))) for row in rows])

    def _norms_of(self, entry: Entry | None) -> Norms | str:
        if entry is None:
            return "they are of no text of the set"
        key = entry.text, entry.language
        if key not in self._norms:
            text = text_of(self._blobs, entry.text)
            self._norms[key] = text if isinstance(text, str) else read_norms(text, entry.language)
        return self._norms[key]

    def _same(self, accepted: Accept, text_set: str, own: Entry) -> bool:
        """Whether the rule of a reading is also what is read in another set at its place."""
        entry = self._beside(text_set, own)
        offer = self._offer(entry, accepted.clause) if entry else ""
        return isinstance(offer, Offered) and offer.rule == accepted.rule

    def _kept(self, accepted: Accept, text_set: str, own: Entry) -> bool:
        """Whether the provisions of a reading, which is not what is read, are the same there."""
        entry = self._beside(text_set, own)
        old, new = (text_of(self._blobs, each.text if each else "") for each in (own, entry))
        if isinstance(old, str) or isinstance(new, str):
            return False
        held = {each.text for each in new.provisions}
        return all(
            any(
                each.text in held and each.text[span.start : span.end] == span.words
                for each in old.provisions
            )
            for span in (accepted.span, *accepted.more)
        )

    def _beside(self, text_set: str, own: Entry) -> Entry | None:
        """Return the text of a set in the same component and language, if there is one."""
        texts = self.sets.get(text_set)
        key = own.component, own.language
        entries = texts.entries if texts else ()
        return next((each for each in entries if (each.component, each.language) == key), None)

    def _offer(self, entry: Entry, clause: str) -> Offered | str:
        key = entry.text, entry.language, clause
        if key not in self._offered:
            text = text_of(self._blobs, entry.text)
            self._offered[key] = (
                text if isinstance(text, str) else offered(text, entry.language, clause)
            )
        return self._offered[key]

    def unrepeated(self, text_set: str) -> str:
        """Return what of a note its reply does not repeat in a set, with where; or nothing."""
        texts = self.sets.get(text_set)
        if texts is None:
            return ""
        languages = {each.component: each.languages for each in self.components}
        for reply in self.components:
            for language in languages.get(reply.repeats, ()):
                note = text_of(self._blobs, texts.text(reply.repeats, language))
                quoting = text_of(self._blobs, texts.text(reply.component, language))
                if isinstance(note, str) or isinstance(quoting, str):
                    lost = note if isinstance(note, str) else quoting
                    return f"{reply.component} ({language}): {lost}"
                if why := unrepeated(note, quoting):
                    return f"{reply.component} ({language}): {why}"
        return ""

    def amend(self, act: str, amended: Amended) -> None:
        """Keep an amendment, and the set that it makes."""
        self.amendments[act] = amended
        self._leading.setdefault(amended.old.digest, []).append(act)
        self.keep(amended.new, amended.party, amended.makers)

    def clear(self, text_set: str, party: str, body: str, people: People, *, agreed: bool) -> None:
        """Keep the answer of a body of a party on a set; its last one counts."""
        cleared = self._cleared.setdefault((party, text_set), {})
        cleared.pop(body, None)
        if agreed:
            cleared[body] = frozenset(people)

    def answer(
        self, amendment: str, changes: Iterable[str], act: str, *, settled: bool = False
    ) -> None:
        """Keep that somebody answers, in an act, for changes of an amendment.

        Where it is `settled` by who decides, an objection that was made before is gone.
        """
        answers = dict.fromkeys(changes, act)
        self._answers.setdefault(amendment, {}).update(answers)
        if settled:
            self._objected.get(self.amendments[amendment].party, set()).difference_update(answers)

    def object(self, party: str, changes: Iterable[str]) -> None:
        """Keep that who decides for a party objects to changes, in whichever amendment they are.

        No answer for them counts until they agree.
        """
        self._objected.setdefault(party, set()).update(changes)

    def answers(self, amendment: str) -> dict[str, str]:
        """Return which changes of an amendment somebody answers for, each with the act.

        Those to which who decides for the party objects are not among them.
        """
        objected = self.objected(self.amendments[amendment].party)
        answers = self._answers.get(amendment, {})
        return {each: act for each, act in answers.items() if each not in objected}

    def objected(self, party: str) -> frozenset[str]:
        """Return the changes to which who decides for a party objects."""
        return frozenset(self._objected.get(party, ()))

    def agreed(self, amended: Amended) -> frozenset[str]:
        """Return who agreed for the party to the set that an amendment makes.

        Its own authors do not count, unless the mandate names them.
        """
        authors = amended.makers - amended.mandate.self_settling
        cleared = self._cleared.get((amended.party, amended.new.digest), {})
        return frozenset([name for name, people in cleared.items() if people - authors])

    def reached(self, goal: str, mandate: Mandate, family: Container[str]) -> Reached:
        """Return whether a set was reached from the one that a mandate approves.

        Amendments under the mandates of its `family` lead there. Of several ways, the first that is
        within is taken, else the first.
        """
        approved, texts = self.sets.get(mandate.text_set), self.sets.get(goal)
        if approved is None or texts is None or self.lacking(goal):
            return _lost("incomplete", "the text set is not known, or lacks a text that is due")
        if goal == mandate.text_set:
            return Reached("within")
        # A mandate that is held here keeps its identity to itself.
        if id(mandate) not in self._known:
            self._known[id(mandate)] = mandate, Known(approved, mandate, self._blobs)
        _, known = self._known[id(mandate)]
        ways = [
            reached(approved, path, mandate, self._blobs, known)
            for path in self._paths(mandate.text_set, goal, family)
        ]
        if not ways:
            return _lost("chain", "no amendment under the mandate leads to the text set")
        return next((way for way in ways if way.within == "within"), ways[0])

    def before(self, text_set: str) -> tuple[str, ...]:
        """Return the sets that a set was made from by amendments, the nearest first.

        Before one that nobody made by an amendment stand all earlier ones, as drafts of it.
        """
        made = {each.new.digest: each.old.digest for each in self.amendments.values()}
        found = [text_set]
        while (earlier := made.get(found[-1], "")) and earlier not in found:
            found.append(earlier)
        known = [*self.sets]
        first = known.index(found[-1]) if found[-1] in known else 0
        drafts = [each for each in reversed(known[:first]) if each not in found]
        return (*found[1:], *drafts)

    def editorially(self, party: str, start: str, goal: str) -> bool:
        """Whether a party's amendments lead to a set, of which all is proved editorial.

        What another party lets itself change is nothing that this one's bodies agreed to.
        """
        waiting, met = [start], {start}
        for at in waiting:
            if at == goal:
                return True
            for act in self._leading.get(at, ()):
                new = self.amendments[act].new.digest
                own = self.amendments[act].party == party and self.amendments[act].holds
                if new not in met and own and self._is_editorial(act):
                    met.add(new)
                    waiting.append(new)
        return False

    def _is_editorial(self, act: str) -> bool:
        if act not in self._editorial:
            mandate = self.amendments[act].mandate
            self._editorial[act] = proved_editorial(self._amendment(act), mandate, self._blobs)
        return self._editorial[act]

    def _paths(self, start: str, goal: str, family: Container[str]) -> list[list[Amendment]]:
        """Return the ways between two sets by amendments, each used once, the shortest first."""
        waiting: list[tuple[str, ...]] = [()]
        found: list[list[Amendment]] = []
        for path in waiting:
            at = self.amendments[path[-1]].new.digest if path else start
            if at == goal:
                found.append([self._amendment(each) for each in path])
            elif len(waiting) < _LOOKED:
                waiting += [
                    (*path, name)
                    for name in self._leading.get(at, ())
                    if self.amendments[name].under in family and name not in path
                ]
            if len(found) == _WAYS:
                break
        return found

    def _amendment(self, name: str) -> Amendment:
        amended = self.amendments[name]
        use = amended.use._replace(agreed=self.agreed(amended))
        changed = amended.changed
        return Amendment(name, amended.old, amended.new, changed, use, self.answers(name))


def _lost(code: str, why: str) -> Reached:
    return Reached("outside", (Finding("outside", "", code, why),))
