"""Text sets in a dossier: from which each was made, what changed, and what its mandates say."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TypeAlias

from paraph.agreement import act as acts
from paraph.agreement.chain import Reached
from paraph.agreement.event import Event
from paraph.agreement.life import Life
from paraph.agreement.state import State
from paraph.agreement.text_set import TextSet
from paraph.agreement.tracks.mandate import Authority
from paraph.agreement.tracks.text import Fixed
from paraph.comparison.compare import compare
from paraph.errors import ParaphError
from paraph.proof.proof import COMPLETION
from paraph.text.reading import Reading
from paraph.views.excerpt import excerpt
from paraph.views.finding import Finding, findings, where
from paraph.views.instant_words import short
from paraph.views.sentence import counted, language_in_words
from paraph.views.sheet import Block, Table, Words, table
from paraph.views.visible import one_line, seen

Read: TypeAlias = Callable[[TextSet, str, str], Reading]
"""What reads the text of a set that is of a component and in a language."""

_MOST = 12
"""Changes of one text of which the words are shown."""
_LONGEST = 420
"""Characters of a change that is small enough to be shown."""


def objected(fixed: Fixed) -> str:
    """Say who objected to a correction when it was done, which changes nothing of it."""
    return f" ({', '.join(fixed.late)} objected when it was done)" if fixed.late else ""


def corrected(fixed: Fixed, called: Callable[[str], str]) -> str:
    """Say to which set a text is corrected, or may be, or nothing; `called` names sets."""
    if fixed.corrected:
        return f"corrected to {called(fixed.corrected)}{objected(fixed)}"
    if fixed.contested is None:
        return ""
    return f"OPEN whether corrected to {called(fixed.contested.text_set)}: {fixed.contested.why}"


class Texts:
    """The text sets of a record: `read` gives their texts, `names` is what they are called."""

    def __init__(self, life: Life, state: State, names: Mapping[str, str], read: Read) -> None:
        self._life, self._state, self._names, self._read = life, state, names, read

    def blocks(self) -> tuple[Block, ...]:
        """Return a row for each set, then what changed in each, in words where it is little."""
        if not self._names:
            return (Words("No text set was proposed."),)
        rows = [
            (
                self._set(each.text_set),
                short(each.text_set),
                self._origin(each.text_set),
                "; ".join(self._judged(each.text_set, self._life.authorities))
                or "no mandate reaches it",
                corrected(each, self._set) or each.state,
                ", ".join(each.waits) if each.text_set == self._life.current else "",
            )
            for each in self._life.texts
        ]
        head = ("set", "digest", "made", "by its mandates", "state", "waits for")
        return (table(head, rows), *self._changes())

    def conformity(self, text_set: str, held: Sequence[Authority]) -> str:
        """Return how a set stands to mandates, so far as they reach it, or nothing."""
        return "; ".join(self._judged(text_set, held))

    def between(self, old: str, new: str) -> Table:
        """Return what changed from one set to another one, text by text, in words if it is little.

        Nothing is in it where one of them is not known.
        """
        before, after = [self._state.texts.sets.get(each) for each in (old, new)]
        rows = self._rows(before, after) if before and after else []
        return Table(("text", "provision", "what changed"), tuple(rows))

    def _set(self, digest: str) -> str:
        return self._names.get(digest, short(digest))

    @cached_property
    def _making(self) -> Mapping[str, Event]:
        """The first event that made each set."""
        made: dict[str, Event] = {}
        for event in self._life.events:
            if isinstance(event.body, acts.Propose | acts.Amend):
                made.setdefault(TextSet(event.body.texts).digest, event)
        return made

    def _before(self, text_set: str) -> str:
        """Return the set that one is to be held against: what it amends, else the one before it."""
        made = self._making.get(text_set)
        if made is not None and isinstance(made.body, acts.Amend):
            return made.text_set
        return next(iter(self._state.texts.before(text_set)), "")

    def _origin(self, text_set: str) -> str:
        made = self._making.get(text_set)
        if made is None:
            return "by an act that is not here"
        who = f"{made.by.body or made.by.person} of {made.party} on {made.on}"
        if isinstance(made.body, acts.Amend):
            return f"amended from {self._set(made.text_set)} by {who}"
        return f"proposed by {who}"

    def _judged(self, text_set: str, held: Sequence[Authority]) -> Iterator[str]:
        """Yield how a set stands to each mandate that has to do with it."""
        for each in held:
            called, mandate = _called(each), each.granted.mandate
            if mandate.text_set == text_set:
                yield f"approved by {called}"
                continue
            family = self._state.mandates.family(each.ref)
            way = self._state.texts.reached(text_set, mandate, family)
            if not way.findings or any(one.code != "chain" for one in way.findings):
                yield f"{_within(way)} {called}: {_counted(way)}"

    def _changes(self) -> Iterator[Block]:
        for text_set, texts in self._state.texts.sets.items():
            before = self._state.texts.sets.get(self._before(text_set))
            if before is not None:
                yield from self._changed(before, texts)

    def _changed(self, old: TextSet, new: TextSet) -> Iterator[Block]:
        if rows := self._rows(old, new):
            yield Words(f"From {self._set(old.digest)} to {self._set(new.digest)}:")
            yield table(("text", "provision", "what changed"), rows)

    def _rows(self, old: TextSet, new: TextSet) -> list[tuple[str, str, str]]:
        rows: list[tuple[str, str, str]] = []
        for component, language, digest in new.entries:
            name = f"{component} in {language_in_words(language)}"
            earlier = old.text(component, language)
            if earlier == digest:
                continue
            if not earlier:
                rows.append((name, "", "a new text"))
                continue
            rows += [(name, *each) for each in self._words(old, new, component, language)]
        held = {each[:2] for each in new.entries}
        rows += [
            (f"{component} in {language_in_words(language)}", "", "no longer in the set")
            for component, language, _ in old.entries
            if (component, language) not in held
        ]
        return rows

    def _words(
        self, old: TextSet, new: TextSet, component: str, language: str
    ) -> Iterator[tuple[str, str]]:
        try:
            sides = [self._read(each, component, language) for each in (old, new)]
        except ParaphError as error:
            yield "", f"not known, as a text is not here ({one_line(str(error))})"
            return
        found = findings(compare(*sides))
        if not found:
            yield "", "nothing that can be shown in words; the digests differ"
        if len(found) > _MOST:
            yield "", f"{counted(len(found), 'change')}: too many to be shown here"
            return
        for each in found:
            yield one_line(where(each)), _in_words(each)


def _called(authority: Authority) -> str:
    number = one_line(authority.number) or short(authority.granted.act)
    return f"{number} of {authority.granted.party}"


def _within(way: Reached) -> str:
    return {"within": "within", "outside": "OUTSIDE", "undetermined": "UNDETERMINED under"}[
        way.within
    ]


def _counted(way: Reached) -> str:
    """Return how many edits lie between, and what each rests on."""
    proved = {name: count for name, count in way.proved.items() if name != COMPLETION}
    filled = way.proved.get(COMPLETION, 0)
    classes = ", ".join([f"{count} {name}" for name, count in sorted(proved.items())])
    parts = [f"{sum(proved.values())} proved editorial ({classes})"] if proved else []
    parts += [f"{filled} completed as declared"] if filled else []
    parts += [f"{len(way.answered)} that somebody answers for"] if way.answered else []
    parts += [f"{len(way.open)} open"] if way.open else []
    others = [one_line(each.why) for each in way.findings if each.code != "open"]
    return "; ".join((", ".join(parts), *others) if parts else others) or "nothing changed"


def _in_words(finding: Finding) -> str:
    """Return what a change did to the words: what was deleted and inserted stands in brackets."""
    told = []
    for state, wording in excerpt(finding):
        said = seen(wording) if state in {"inserted", "deleted"} else one_line(wording)
        told.append(f"[{state}: {said}]" if state in {"inserted", "deleted"} else said)
    whole = "".join(told).replace("][", "] [")
    if len(whole) > _LONGEST:
        return f"{finding.kind}: too much to be shown here"
    return whole or finding.kind
