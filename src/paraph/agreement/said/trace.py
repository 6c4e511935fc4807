"""Trace: which announced intentions are found again in later texts, and what came of announcements.

An announced intention is a statement. That a provision shares its words makes no commitment of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from paraph.agreement import steps
from paraph.agreement.said.known import EARLIER, Known, Stage
from paraph.agreement.said.laid import Laid
from paraph.agreement.said.likeness import Match, matches
from paraph.agreement.said.links import Link, Linker, accepted_by, referred
from paraph.agreement.said.naming import Party, speaks_of
from paraph.agreement.said.several import Side, several
from paraph.agreement.sources import Kept, Line
from paraph.language.announcing import AT_MOST, CODES, Patterns, patterns
from paraph.language.happening.governing import governed, is_doubted, is_said
from paraph.language.speech.unsaid import OF_SAYING
from paraph.language.stemming import stemmed
from paraph.text.quoted import unended

_SAME = 0.8
"""The share of words by which a provision of an earlier text is the same one."""
_NEAR = 2
"""Words between a denial and the word of what will be that it denies."""
_SUBJECT = 4
"""Words before a word of what will be, in which it stands who will act."""
NOT_FOR_A_PARTY = "its speaker is not known to speak for a party"
"""Why a statement is left aside: no office or party is named, or a former one, or a critic."""
_REPORTED = frozenset(("indirect", "free-indirect", "mixed", "document"))
_TO_COME = frozenset(("announced", "planned"))


class Speaking(NamedTuple):
    """For whom somebody speaks: a party, "both", or "" where an office alone is named; and why."""

    party: str
    why: str


class Carried(NamedTuple):
    """A provision that may carry an intention, in the text of a stage.

    `stood` are earlier stages that had it when it was said. `unlike` are figures that were said
    and are not in the provision. `against` is whether the one denies what the other says, and
    `whose` the party that was said to act, where the provision names another one alone.
    """

    stage: Stage
    text: Laid
    match: Match
    stood: tuple[Stage, ...]
    unlike: tuple[str, ...]
    against: bool = False
    whose: str = ""


class Traced(NamedTuple):
    """An announced intention, and where it is found again.

    `cue` is the word that makes it one, `said` the day by which it was said. `searched` are the
    texts that were looked through, `why` is why nothing was, or why the order is not known.
    `events` are the acts and events that it announces, by their places in the source. `denied` is
    whether it says that something will not be; `of` is another party than the one spoken for, where
    the words say what that will do.
    """

    source: int
    place: int
    kept: Kept
    line: Line
    cue: str
    speaking: Speaking
    said: str
    carried: tuple[Carried, ...]
    searched: tuple[tuple[Stage, Laid], ...]
    why: str
    events: tuple[int, ...] = ()
    denied: bool = False
    of: str = ""


class Aside(NamedTuple):
    """A statement of what will be that is followed no further, and why."""

    source: int
    place: int
    line: Line
    cue: str
    why: str


class _Announced(NamedTuple):
    """Words for what will be, whether it is denied, and why it announces nothing, or ""."""

    cue: str
    denied: bool
    why: str


class Fulfilled(NamedTuple):
    """An act or event that was announced, and what came of it.

    `acts` are acts of the record, `later` what sources told afterwards.
    """

    side: Side
    acts: tuple[Link, ...]
    later: tuple[Side, ...]


class Trace(NamedTuple):
    """What became of what was announced."""

    intentions: tuple[Traced, ...]
    events: tuple[Fulfilled, ...]
    aside: tuple[Aside, ...]


def sides_of(sources: Sequence[Kept], linker: Linker) -> tuple[Side, ...]:
    """Return all acts and events that sources tell, with their links."""
    return tuple(
        [
            Side(at, place, kept, told, linker.of_event(kept, told))
            for at, kept in enumerate(sources, start=1)
            for place, told in enumerate(kept.source.occurred, start=1)
        ]
    )


def trace(sources: Sequence[Kept], agreement: Known) -> Trace:
    """Return where the intentions of sources are found again in an agreement's later texts.

    Takes time linear in the statements and, for each, in the provisions that share a word.
    """
    intentions: list[Traced] = []
    aside: list[Aside] = []
    for at, kept in enumerate(sources, start=1):
        if kept.source.language not in CODES:
            continue
        held = patterns(kept.source.language)
        for place, line in enumerate(kept.lines, start=1):
            code = kept.source.language
            told = None if line.rejected else _announced(line.stated, held, code)
            if told is None:
                continue
            speaking = speaks_for(line.stated, agreement.parties, held)
            if speaking is None or told.why:
                why = NOT_FOR_A_PARTY if speaking is None else told.why
                aside.append(Aside(at, place, line, told.cue, why))
            else:
                intentions.append(_traced((at, place), kept, line, told, speaking, agreement))
    return Trace(tuple(intentions), tuple(_fulfilled(sources, agreement)), tuple(aside))


def _announced(stated: steps.Stated, held: Patterns, code: str) -> _Announced | None:
    """Return the words by which something is said to come, and what is made of it, if any are.

    It is denied by the words themselves, or by who speaks: "denied that we will pay".
    """
    words = stated.span.words
    found = held.means.search(words)
    if found is None and stated.said in _REPORTED:
        found = held.reported.search(words)
    if found is None:
        return None
    around = denial(words, found, held)
    before = words[: found.start()].lower()
    denials = bool(around) + (governed(before, code) == "false") + stated.denied
    why = "it denies what is denied itself" if denials > 1 else ""
    if is_doubted(before, code):
        why = "it leaves open whether it will be so"
    if re.match(OF_SAYING[code], f" {words}") or (stated.denied and is_said(before, code)):
        why = "it is what others are said to have said"
    return _Announced(around or found.group(), denials > 0, why)


def denial(words: str, found: re.Match[str], held: Patterns) -> str:
    """Return words for what will be with the denial that stands by them, or nothing."""
    at = max(words.rfind(each, 0, found.start()) for each in ",;:.") + 1
    before = [*held.denied.finditer(words, at, found.start())]
    if before and len(words[before[-1].end() : found.start()].split()) <= _NEAR:
        return words[before[-1].start() : found.end()]
    behind = held.denied.match(words, found.end() + 1)
    return words[found.start() : behind.end()] if behind else ""


def _acts(words: str, cue: str, parties: Sequence[Party]) -> str:
    """Return the party that words say will act: the only one that stands before their cue."""
    before = words[: words.find(cue)].split()[-_SUBJECT:]
    named = {
        party.party
        for party in parties
        if any(speaks_of(word.word, party) for each in before for word in stemmed(each, ""))
    }
    return named.pop() if len(named) == 1 else ""


def speaks_for(stated: steps.Stated, parties: Sequence[Party], held: Patterns) -> Speaking | None:
    """Return for whom a speaker speaks, none where nothing tells that it is for a party.

    An office tells it, or the name of a party in what the speaker is called. Who held an office
    once, or is no official, speaks for none.
    """
    role, speaker = stated.role, stated.speaker
    called = speaker if role in speaker else f"{role} {speaker}".strip()
    if not called or held.others.search(called):
        return None
    named = [
        party.party
        for party in parties
        if any(speaks_of(word.word, party) for word in stemmed(called, ""))
    ]
    both = held.both.search(called)
    office = held.offices.search(called)
    if both is not None or len(named) > 1:
        return Speaking("both", f"“{unended(both.group() if both else called)}”")
    if named and (office is not None or not stated.speaker or len(called.split()) <= 3):  # noqa: PLR2004
        return Speaking(named[0], f"“{unended(called)}” names it")
    if office is not None:
        return Speaking("", f"the office “{unended(office.group())}”")
    return None


# ---------------------------------------------------------------- provisions


def _traced(  # noqa: PLR0913, PLR0917 - what one row has
    place: tuple[int, int],
    kept: Kept,
    line: Line,
    told: _Announced,
    speaking: Speaking,
    agreement: Known,
) -> Traced:
    stated, code = line.stated, kept.source.language
    held = patterns(code)
    acts = _acts(stated.span.words, told.cue, agreement.parties)
    other = acts if acts != speaking.party != "both" else ""
    said = stated.until_day or stated.since or kept.source.on
    later, why = _later(agreement, said)
    searched = [(stage, text) for stage in later for text in stage.texts_in(code)]
    if later and not searched:
        known = sorted({text.language for stage in later for text in stage.texts})
        written = f"the texts are in {', '.join(known)}" if known else "no text of it is here"
        why = f"it was said in {code}, and {written}: nothing is searched across languages"
    found: list[Carried] = []
    for stage, text in searched:
        for near in _carried(line, stage, text, agreement, said):
            each = _beside(near, acts, agreement.parties, held, denied=told.denied)
            own = each.match.clause.own
            if not any(_alike(own, other.match.clause.own) for other in found):
                found.append(each)
    events = [
        at
        for at, event in enumerate(kept.source.occurred, start=1)
        if event.teller == line.name and event.status in _TO_COME
    ]
    return Traced(
        *place,
        kept,
        line,
        told.cue,
        speaking,
        said,
        tuple(found),
        tuple(searched),
        why,
        tuple(events),
        told.denied,
        other,
    )


def _beside(
    near: Carried, acts: str, parties: Sequence[Party], held: Patterns, *, denied: bool
) -> Carried:
    """Say of a provision whether it denies what was said, and whether it has another party act."""
    words = AT_MOST.sub("", near.match.clause.words)
    denies = any(denial(words, each, held) for each in held.means.finditer(words))
    denies = denies or (denied and held.denied.search(words) is not None)
    named = {
        party.party
        for party in parties
        if any(speaks_of(word.word, party) for word in stemmed(words, ""))
    }
    whose = acts if acts and named and acts not in named else ""
    return near._replace(against=denied != denies, whose=whose)


def _later(agreement: Known, said: str) -> tuple[list[Stage], str]:
    """Return the stages that came after something was said, and what is open about that.

    Those that were signed or adopted; else the last draft, else texts of which no day is told.
    """
    settled = [each for each in agreement.stages if each.settled >= said and each.settled]
    if settled:
        return settled, ""
    drafts = [each for each in agreement.stages if not each.settled and each.made >= said]
    none = "no text was signed or adopted after it was said"
    if drafts and drafts[-1].made:
        last = drafts[-1]
        return [last], f"{none}: {last.name or 'the text'}, made on {last.made}, is a draft"
    undated = [
        each
        for each in agreement.stages
        if not each.settled and not each.made and each.how != EARLIER
    ]
    if undated:
        why = "it is not said when the text was signed, so that the order is left to the reader"
        return undated, why
    return [], none


def _carried(
    line: Line, stage: Stage, text: Laid, agreement: Known, said: str
) -> Iterator[Carried]:
    words, code = line.stated.span.words, text.language
    meant = {each.provision for each in line.row.meant if each.text == text.digest}
    named = [
        Match(clause, 1.0, (), (), accepted_by(line))
        for clause in text.clauses
        if clause.address in meant
    ]
    named += [
        Match(clause, 1.0, (), (), rule)
        for clause, rule in referred(words, text)
        if clause.address not in meant
    ]
    known = {each.clause.address for each in named}
    near = matches(words, code, text, agreement.aside(words, code))
    for match in (*named, *[each for each in near if each.clause.address not in known]):
        stood = tuple(_stood(match, stage, agreement, said))
        yield Carried(stage, text, match, stood, tuple(_unlike(words, code, match)))


def _stood(match: Match, stage: Stage, agreement: Known, said: str) -> Iterator[Stage]:
    """Yield the stages that had a provision when something was said, made before that day."""
    own = match.clause.own
    for each in agreement.stages:
        before = each.how == EARLIER or ("" < each.made < said)
        if each is stage and not before:
            continue
        if before and any(
            _alike(own, clause.own)
            for text in each.texts_in(match.clause.code)
            for clause in text.clauses
        ):
            yield each


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    both = len(one & other)
    return both > 0 and both >= _SAME * max(len(one), len(other))


def _unlike(words: str, code: str, match: Match) -> Iterator[str]:
    """Yield the figures that were said and that a provision does not have."""
    for each in stemmed(words, code):
        if each.stem[0].isdecimal() and each.stem not in match.clause.stems:
            yield each.word


# ---------------------------------------------------------------- announced acts and events


def _fulfilled(sources: Sequence[Kept], agreement: Known) -> Iterator[Fulfilled]:
    """Yield what was announced and done later, as the record and later sources tell."""
    sides = sides_of(sources, Linker((agreement,)))
    together: dict[tuple[int, int], tuple[Side, ...]] = {}
    for group in several(sides):
        for side in group.sides:
            together[side.source, side.place] = group.sides
    for side in sides:
        if side.told.status not in _TO_COME:
            continue
        others = [
            other
            for other in together.get((side.source, side.place), ())
            if other.source != side.source
            and other.told.status not in _TO_COME
            and other.kept.source.on >= side.kept.source.on
        ]
        acts = [link for link in side.links if link.to == "act"]
        yield Fulfilled(side, tuple(acts), tuple(others))
