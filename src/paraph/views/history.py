"""A history: many drafts in a row, what became of each provision, and who is named for it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Literal, NamedTuple, TypeAlias

from paraph.comparison.sides import NOWHERE
from paraph.comparison.threads import Thread, threads
from paraph.proof.verdict import Judged, Word
from paraph.text.authorship import Authorship
from paraph.text.outline import outline
from paraph.text.reading import Reading
from paraph.views.finding import Finding, findings, relabelled
from paraph.views.place import gathered, placed
from paraph.views.proved import proved_in_words
from paraph.views.sentence import counted, reasons_in_words, verdict_sentence
from paraph.views.subject import Subject, comparison_of, word_of

State: TypeAlias = Literal[
    "inserted", "deleted", "altered", "moved", "relabelled", "split off", "merged"
]
_ORDER: tuple[Judged, ...] = ("open", "completion", "editorial")
_LONGEST = 60
"""Characters of the words by which a provision is known again in a list."""


class Draft(NamedTuple):
    """One draft: its reading, and who made it, in words as the file says."""

    reading: Reading
    authorship: Authorship

    @property
    def by(self) -> str:
        """Who is named for the draft: in its tracked changes, else as who saved it, else nobody."""
        named = [each.name for each in self.authorship.authors if each.name]
        return ", ".join(named) or self.authorship.modified_by

    @property
    def by_whom(self) -> str:
        """Who is named for the draft, and the file itself where nobody is."""
        return self.by or self.reading.source.file


class Step(NamedTuple):
    """What became of a provision from one draft to the next, which is counted from 0."""

    draft: int
    states: tuple[State, ...]
    found: tuple[Finding, ...]

    @property
    def verdict(self) -> Judged:
        """Open if any of its changes is, else a completion if any is, else editorial."""
        verdicts = {each.verdict for each in self.found}
        return next(word for word in _ORDER if word in verdicts)


class Followed(NamedTuple):
    """A provision, or several in a row to which the same was done, through all drafts.

    `at` has its address in each draft, "" where it is not there; `more` counts those that follow.
    """

    at: tuple[str, ...]
    words: str
    steps: tuple[Step, ...]
    more: int = 0

    @property
    def address(self) -> str:
        """The address in the last draft that has it."""
        return next(each for each in reversed(self.at) if each)


@dataclass(frozen=True, slots=True)
class History:
    """Drafts in a row, the verdict on each step, and the net one of the first and the last draft.

    `changed` are the provisions that any step changed, in the order of reading; `unchanged` counts
    the others.
    """

    drafts: tuple[Draft, ...]
    steps: tuple[Subject, ...]
    net: Subject
    changed: tuple[Followed, ...]
    unchanged: int

    @property
    def word(self) -> Word:
        """Open if any step or the net change is, else undecided, completed, editorial, same."""
        words = {word_of(each) for each in (*self.steps, self.net)}
        order: tuple[Word, ...] = ("open", "undecided", "completed", "editorial", "same")
        return next(word for word in order if word in words)


def history_sentence(told: History) -> str:
    """Return in a sentence what became of all drafts, the verdict first."""
    many = counted(len(told.steps), "step")
    match told.word:
        case "open":
            open_ = sum(word_of(each) == "open" for each in told.steps)
            if not open_:
                return f"Open: each of {many} is proved, but not what they make together."
            return f"Open: changes are open in {open_:,} of {many}."
        case "undecided":
            return f"Undecided: nothing is open in {many}, but a reading leaves a doubt."
        case "completed":
            return f"Completed: in {many} nothing but what is editorial or completes as allowed."
        case "editorial":
            return f"Editorial: in {many} every change is proved editorial."
        case "same":
            return f"Same: {len(told.drafts):,} drafts of one text."


def step_sentence(told: History, draft: int) -> str:
    """Return the verdict on the step that leads to a draft, counted from 0."""
    return verdict_sentence(told.steps[draft - 1])


def doubts_in_words(told: History) -> Iterator[str]:
    """Yield what leaves a step in doubt: what was not read, and what a person must look at."""
    for draft, step in enumerate(told.steps, start=1):
        hazards, unread = placed(comparison_of(step))
        between = f"drafts {draft} and {draft + 1}"
        for thing in unread:
            if thing.side != "both":
                at = f", {thing.unread.at}" if thing.unread.at else ""
                yield f"{between}{at}: not read: {thing.unread.what}"
        for item in gathered(hazards):
            if item.grade == "undecided":
                at = f", {item.places}" if item.places else ""
                yield f"{between}{at}: {item.sentence}"


def step_in_words(step: Step, followed: Followed) -> str:
    """Return what a step did to a provision: "moved from article 3 to article 5, altered"."""
    before, after = followed.at[step.draft - 1], followed.at[step.draft]
    said = []
    for state in step.states:
        if state == "moved":
            said.append(f"moved from {before} to {after}")
        elif state == "relabelled":
            olds = [one.old.label for one in step.found if one.kind == state and one.old]
            news = [one.new.label for one in step.found if one.kind == state and one.new]
            said.append(f"relabelled ({relabelled(olds[0], news[0])})")
        elif state == "inserted" and any(one.draft < step.draft for one in followed.steps):
            said.append("back again, word for word")
        else:
            said.append(state)
    return ", ".join(said)


def why_in_words(step: Step) -> str:
    """Return why a step is open, by its weightiest reason, or what proves it."""
    if step.verdict == "open":
        open_ = [one for one in step.found if one.verdict == "open"]
        first = max(open_, key=lambda one: one.weight)
        reasons = reasons_in_words(first.judgements) if first.judgements is not None else []
        return f"open: {reasons[0]}" if reasons else "open"
    proved = dict.fromkeys([said for one in step.found for said in proved_in_words(one)])
    word = "completed" if step.verdict == "completion" else "editorial"
    return f"{word}: {'; '.join(proved)}" if proved else word


def history(drafts: Sequence[Draft], steps: Sequence[Subject], net: Subject) -> History:
    """Return the history of drafts, whose `steps` compare each with the next one."""
    told = [findings(step) for step in steps]
    followed = threads([comparison_of(step) for step in steps])
    touched = [_Touched(each) for each in told]
    rows = [(thread, tuple(_steps(thread, touched))) for thread in followed]
    known = [_Known(draft.reading) for draft in drafts]
    changed: list[Followed] = []
    unchanged = 0
    for _, held in groupby(rows, _likeness):
        group = list(held)
        if not group[0][1]:
            unchanged += len(group)
            continue
        thread, done = group[0]
        at = tuple(
            [
                known[draft].address(index) if index != NOWHERE else ""
                for draft, index in enumerate(thread.at)
            ]
        )
        words = known[thread.last].words(thread.at[thread.last])
        changed.append(Followed(at, words, done, len(group) - 1))
    return History(tuple(drafts), tuple(steps), net, tuple(changed), unchanged)


class _Touched:
    """Which changes of a step touch which provision, by its index on either side."""

    def __init__(self, told: Sequence[Finding]) -> None:
        self._old: dict[int, list[Finding]] = {}
        self._new: dict[int, list[Finding]] = {}
        for finding in told:
            for place, held in ((finding.old, self._old), (finding.new, self._new)):
                for index in place.indexes if place is not None else ():
                    held.setdefault(index, []).append(finding)

    def by(self, old: int, new: int) -> list[Finding]:
        """Return the changes of a provision, each once."""
        found = [*self._old.get(old, ()), *self._new.get(new, ())]
        return [*{each.number: each for each in found}.values()]


class _Known:
    """How the provisions of a draft are called."""

    def __init__(self, reading: Reading) -> None:
        self._text = reading.text
        self._plan = outline(reading.text, reading.source.language)

    def address(self, index: int) -> str:
        """Return the address of a provision."""
        return str(self._plan.address(index))

    def words(self, index: int) -> str:
        """Return the first words of a provision, or of the first one in it that has any."""
        for one in self._text.provisions[index : self._plan.subtree(index).stop]:
            if one.text.strip():
                said = " ".join(one.text.split())
                return said if len(said) <= _LONGEST else f"{said[: _LONGEST - 1]}…"
        return ""


def _steps(thread: Thread, touched: Sequence[_Touched]) -> Iterator[Step]:
    for draft, changes in enumerate(touched, start=1):
        old, new = thread.at[draft - 1], thread.at[draft]
        found = changes.by(old, new)
        if found:
            states = dict.fromkeys([_state(one, old, new) for one in found])
            if NOWHERE in {old, new}:  # what moved is that which it stands in
                states = {each: None for each in states if each != "moved"} or states
            yield Step(draft, tuple(states), tuple(found))


def _state(finding: Finding, old: int, new: int) -> State:
    if finding.kind != "altered":
        return finding.kind
    if old == NOWHERE:
        return "split off"
    return "merged" if new == NOWHERE else "altered"


def _likeness(row: tuple[Thread, tuple[Step, ...]]) -> object:
    """Return what provisions in a row share that are told of as one: the same changes."""
    _, steps = row
    return [(step.draft, step.states, [each.number for each in step.found]) for step in steps]
