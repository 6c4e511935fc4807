"""The trace as a sheet: which announced intentions are found again, and what came of events."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from paraph.agreement.said.known import Known, Stage
from paraph.agreement.said.several import Side
from paraph.agreement.said.trace import Aside, Carried, Fulfilled, Trace, Traced
from paraph.agreement.sources import Kept
from paraph.views.link_words import act_in_few, days_in_words
from paraph.views.sentence import counted
from paraph.views.sheet import Block, Section, Sheet, Words, table
from paraph.views.visible import one_line, quoted

FOOT = (
    "An announced intention is a statement, and no commitment. A provision stands beside it, as "
    "both share the words that are shown: a person says whether it carries it. Not found is not "
    "found by this reading, which likens words of one language and does not understand them."
)
_SHOWN = 500  # characters of a provision


def trace_sheet(found: Trace, agreement: Known, sources: Iterable[Kept]) -> Sheet:
    """Return the trace of what sources announced in the texts of an agreement."""
    held = tuple(sources)
    carried = [each for each in found.intentions if each.carried]
    lost = [each for each in found.intentions if not each.carried and not each.events]
    acts = len(found.intentions) - len(carried) - len(lost)
    about = (
        f"{counted(len(found.intentions), 'announced intention')} in "
        f"{counted(len(held), 'source')}: {len(carried)} with a provision that may carry it, "
        f"{len(lost)} with none found, {acts} of an act or event alone."
    )
    sections = (
        Section("Found again", tuple(_carried(carried))),
        Section("Not found by this reading", tuple(_lost(lost))),
        Section("Acts and events that were announced", tuple(_events(found.events))),
        Section("Left aside", tuple(_aside(found.aside))),
        Section("What was looked through", tuple(_searched(agreement, held))),
    )
    title = f"What was announced, and what came of it: {quoted(agreement.title)}"
    return Sheet(title, about, sections, FOOT)


def _carried(rows: Iterable[Traced]) -> Iterator[Block]:
    empty = True
    for each in rows:
        empty = False
        yield Words(_said(each))
        head = ("provision", "its words", "in", "shared", "beside")
        yield table(head, [_provision(one, each) for one in each.carried])
        if each.why:
            yield Words(f"{each.why[:1].upper()}{each.why[1:]}.", strong=True)
    if empty:
        yield Words("No announced intention is found again.")


def _said(each: Traced) -> str:
    stated, source = each.line.stated, each.kept.source
    who = one_line(stated.speaker) or "not known"
    role = f", {one_line(stated.role)}" if stated.role and stated.role != stated.speaker else ""
    sure = "" if stated.certainty == "stated" else " (inferred)"
    party = {"": "whether for a party is not told", "both": "for both sides"}.get(
        each.speaking.party, f"for {each.speaking.party}"
    )
    cue = quoted(each.cue, "“”") + (": it says that this will not be" if each.denied else "")
    words = f"{'denied: ' if stated.denied else ''}{quoted(stated.span.words, '“”')}"
    party += f", of what {each.of} will do" if each.of else ""
    return (
        f"{each.source}.{each.place} {who}{role}{sure}, {one_line(source.outlet)}, {source.on}: "
        f"{words} (announced by {cue}; {party}: "
        f"{one_line(each.speaking.why)})"
    )


def _provision(carried: Carried, each: Traced) -> tuple[str, ...]:
    clause = carried.match.clause
    words = one_line(clause.words)
    words = words if len(words) <= _SHOWN else f"{words[:_SHOWN]} ..."
    title = f" ({one_line(clause.titles[0])})" if clause.titles else ""
    beside = []
    if carried.stood:
        beside.append(f"stood already in {', '.join([_stage(one) for one in carried.stood])}")
    if carried.unlike:
        beside.append(f"said, and not in it: {', '.join(carried.unlike)}")
    if carried.against:
        beside.append("the one denies what the other says")
    if carried.whose:
        beside.append(f"said of {carried.whose}, which it does not name")
    if carried.stage.settled and carried.stage.settled == each.said:
        beside.append("said on the very day")
    return (
        f"{clause.address}{title}",
        words,
        _stage(carried.stage),
        f"{one_line(carried.match.rule)} ({carried.match.likeness:.2f})",
        "; ".join(beside),
    )


def _stage(stage: Stage) -> str:
    name = one_line(stage.name) or "the text"
    if stage.settled:
        return f"{name}, {stage.how} on {stage.settled}"
    if stage.made:
        return f"{name}, a draft of {stage.made}"
    return f"{name}{f', {stage.how}' if stage.how else ''}"


def _lost(rows: Iterable[Traced]) -> Iterator[Block]:
    told = []
    for each in rows:
        searched = "; ".join(
            [
                f"{_stage(stage)} ({counted(len(text.clauses), 'provision')})"
                for stage, text in each.searched
            ]
        )
        why = each.why or ("" if searched else "there is no text")
        told.append((_said(each), searched or "nothing", why))
    if told:
        yield Words("No provision was found for these:")
        yield table(("what was announced", "searched", "why"), told)
    else:
        yield Words("There is none.")


def _events(rows: Iterable[Fulfilled]) -> Iterator[Block]:
    told = [_event(each) for each in rows]
    if told:
        head = ("what was announced", "for when", "the record", "told later")
        yield table(head, told)
    else:
        yield Words("No act or event was announced.")


def _event(each: Fulfilled) -> tuple[str, ...]:
    side, told = each.side, each.side.told
    event = told.told.replace("-", " ")
    days = days_in_words(told.since, told.until_day)
    acts = "; ".join(map(act_in_few, each.acts)) or "no act of it is linked"
    later = "; ".join(map(_later, each.later)) or "by no later source here"
    source = side.kept.source
    words = f"{quoted(told.span.words, '“”')} ({one_line(source.outlet)}, {source.on})"
    return (
        f"{side.source}.e{side.place} {event}, {told.status}: {words}",
        days or "no day is told",
        acts,
        later,
    )


def _later(side: Side) -> str:
    days = days_in_words(side.told.since, side.told.until_day)
    source = side.kept.source
    when = f" on {days}" if days else ""
    return (
        f"{side.told.status}{when} ({side.source}.e{side.place}, {one_line(source.outlet)}, "
        f"{source.on})"
    )


def _aside(rows: Iterable[Aside]) -> Iterator[Block]:
    told = [
        (
            f"{each.source}.{each.place}",
            one_line(each.line.stated.speaker) or "not known",
            one_line(each.line.stated.span.words),
            each.why,
        )
        for each in rows
    ]
    if told:
        yield Words(
            "Statements of what will be that are followed no further. Who is not known to speak "
            "for a party has no office, names none, held one once, or is a critic or lawyer of one:"
        )
        yield table(("no.", "who", "words", "why"), told)
    else:
        yield Words("Nothing is.")


def _searched(agreement: Known, sources: tuple[Kept, ...]) -> Iterator[Block]:
    rows = [
        (
            _stage(stage),
            one_line(text.name) if stage.text_set else "",
            text.language,
            str(len(text.clauses)),
            text.digest,
        )
        for stage in agreement.stages
        for text in stage.texts
    ]
    if rows:
        yield table(("text set", "text", "language", "provisions", "digest"), rows)
    else:
        yield Words("No text of it is here.")
    yield from [Words(f"Not read: {one_line(each)}.", strong=True) for each in agreement.unread]
    told = [
        (
            str(at),
            one_line(each.source.headline),
            one_line(each.source.outlet),
            each.source.on,
            each.source.language,
            each.source.text,
        )
        for at, each in enumerate(sources, start=1)
    ]
    if told:
        yield table(("no.", "title", "outlet", "date", "language", "digest"), told)
