"""A comparison and a reading on a terminal: short, plain, and complete without colour."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from paraph.comparison.comparison import Comparison
from paraph.proof.verdict import Judged
from paraph.text.node import Provision
from paraph.text.outline import outline
from paraph.text.reading import Reading
from paraph.views.excerpt import Piece, excerpt
from paraph.views.finding import Finding, findings, ranked, where
from paraph.views.painted import MARGIN, Paint, columns, wrapped
from paraph.views.place import gathered, placed, placed_in
from paraph.views.proved import proved_in_words
from paraph.views.sentence import (
    counted,
    format_in_words,
    kind_in_words,
    language_in_words,
    reasons_in_words,
    verdict_sentence,
)
from paraph.views.silent import (
    ACCEPTED,
    TITLE,
    Silent,
    also_silent,
    claims,
    headline,
    opening,
    silent_name,
    word_with,
)
from paraph.views.subject import Subject, comparison_of
from paraph.views.visible import signs, spelled


def comparison_lines(  # noqa: PLR0913 - how it is shown is said by name
    subject: Subject,
    *,
    width: int = 80,
    colour: bool = False,
    written: str = "",
    told: Sequence[Finding] | None = None,
    silent: Silent | None = None,
) -> Iterator[str]:
    """Yield the lines that tell a person what was found: the verdict first, then what is open.

    `written` is where the redline was written, if it was. What is `silent` comes before all other
    changes. Characters that show nothing or steer a terminal are spelled out: no text of a file
    reaches the terminal as a command.
    """
    paint = Paint(on=colour)
    comparison = comparison_of(subject)
    told = findings(subject) if told is None else told
    yield paint(word_with(subject, silent), headline(subject, silent))
    for line in _compared(comparison, width):
        yield paint("remark", spelled(line))
    if silent is not None:
        yield from _silent_lines(silent, width, paint)
        yield ""
        yield paint("heading", f"{ACCEPTED}:")
        yield from wrapped([Piece("kept", verdict_sentence(subject))], width, paint, "", "")
    also = also_silent(told, silent)
    for finding in ranked(told):
        yield ""
        yield _heading(finding, paint, also=also.get(finding.number, ()))
        yield from wrapped(excerpt(finding), width, paint)
        yield from _why(finding, width, paint)
    hazards, unread = placed(comparison)
    if hazards:
        yield ""
        doubtful = any(one.hazard.grade == "undecided" for one in hazards)
        yield paint("heading", "To be looked at" if doubtful else "Notes")
        for item in gathered(hazards):
            place = _sided(item.side, item.places)
            yield from _item(f"{item.grade}, {place}: {item.sentence}", width)
    if unread:
        yield ""
        yield paint("heading", "Not read")
        for thing in unread:
            place = _sided(thing.side, thing.unread.at)
            yield from _item(f"{place}: {thing.unread.what}", width)
    if written:
        yield ""
        yield f"Redline: {spelled(written)}"


def _silent_lines(silent: Silent, width: int, paint: Paint) -> Iterator[str]:
    """Yield what is silent, and who claims the tracked changes."""
    yield ""
    yield paint("open" if silent.told else "heading", f"{TITLE}: {len(silent.told):,}")
    for sentence in opening(silent):
        yield from wrapped([Piece("kept", sentence)], width, paint, "  ", "  ")
    for finding in ranked(silent.told):
        yield ""
        yield _heading(finding, paint, silent=True)
        yield from wrapped(excerpt(finding), width, paint)
        yield from _why(finding, width, paint)
    told = [*claims(silent)]
    if told:
        yield ""
        yield paint("heading", "Who claims the tracked changes, as the file says")
        for sentence in told:
            yield from _item(sentence, width)


def row(
    subject: Subject, widest: int, *, colour: bool = False, silent: Silent | None = None
) -> str:
    """Return the row of one of several new files, whose longest name has `widest` characters."""
    comparison, verdict = comparison_of(subject), word_with(subject, silent)
    unseen = f"{len(silent.told):,} silent, " if silent is not None else ""
    return (
        f"{spelled(comparison.new.source.file):<{widest}}  "
        f"{Paint(on=colour)(verdict, f'{verdict:<9}')}  "
        f"{unseen}{counted(len(comparison.changes), 'change')}"
        f"{'' if comparison.complete else ', reading not complete'}"
    )


def reading_lines(reading: Reading, *, width: int = 80, colour: bool = False) -> Iterator[str]:
    """Yield the tree of `reading` with labels and addresses, then its account and hazards."""
    paint = Paint(on=colour)
    text, source, account = reading.text, reading.source, reading.account
    state = "read completely" if account.complete else "not read completely"
    yield paint("heading", f"{spelled(source.file)}: {state}.")
    yield paint(
        "remark",
        f"{format_in_words(source.format)}, language: {language_in_words(source.language)}, "
        f"{counted(text.words(), 'word')}, {counted(len(text.provisions), 'provision')}",
    )
    yield ""
    plan = outline(text, source.language)
    levels: list[int] = []
    for index, provision in enumerate(text.provisions):
        parent = plan.parents[index]
        levels.append(0 if parent < 0 else levels[parent] + 1)
        margin = "  " * min(levels[index], 10)
        yield paint("remark", f"{margin}[{spelled(str(plan.address(index)))}]{_sort(provision)}")
        label = f"{provision.label} " if provision.label else ""
        words = label + signs(provision.text, list(provision.marks))
        yield from _folded(words, width, margin, margin)
    yield ""
    yield paint("heading", f"Parts of the file: {len(account.parts)}")
    for part in account.parts:
        yield f"  {part.role:<10}  {part.size:>9,} bytes  {spelled(part.name)}"
    hazards, unread = placed_in(reading, plan)
    for thing in unread:
        yield from _item(f"not read: {thing.at}: {thing.what}", width)
    if hazards:
        yield ""
        yield paint("heading", "To be looked at")
    for hazard in hazards:
        at = f", {hazard.at}" if hazard.at else ""
        yield from _item(f"{hazard.grade}{at}: {hazard.sentence}", width)


def _compared(comparison: Comparison, width: int) -> tuple[str, ...]:
    """Return in a line, or in two if that is too long, which files were compared."""
    old, new = [
        f"{reading.source.file} ({counted(reading.text.words(), 'word')})".lstrip()
        for reading in (comparison.old, comparison.new)
    ]
    whole = f"{old} against {new}"
    return (whole,) if columns(whole) <= width else (f"{old} against", new)


def _heading(
    finding: Finding, paint: Paint, *, silent: bool = False, also: Sequence[str] = ()
) -> str:
    kind = kind_in_words(finding.kind, move=finding.move > 0)
    said, style = kind, "heading"
    if finding.judgements is not None:
        said = f"{_JUDGED[finding.verdict]}, {kind}"
        style = "open" if finding.verdict == "open" else "remark"
    if silent or also:
        names = f" ({', '.join(also)})" if also else ""
        said, style = f"SILENT{names}, {said}", "open"
    number = silent_name(finding) if silent else str(finding.number)
    return f"{number:>3} {paint(style, said)}  {spelled(where(finding))}"


_JUDGED: dict[Judged, str] = {
    "open": "OPEN",
    "completion": "completed",
    "editorial": "editorial",
}
_REASONS = 4
"""Reasons told of a change on a terminal; the rest are counted."""


def _why(finding: Finding, width: int, paint: Paint) -> Iterator[str]:
    """Yield why a change is open, or by which classes it is proved."""
    if finding.judgements is None:
        return
    if finding.verdict != "open":
        said = "; ".join(proved_in_words(finding))
        yield from wrapped([Piece("remark", said)], width, paint)
        return
    reasons = dict.fromkeys(reasons_in_words(finding.judgements))
    for sentence in [*reasons][:_REASONS]:
        yield from wrapped([Piece("kept", sentence)], width, paint, f"{MARGIN}- ", f"{MARGIN}  ")
    if len(reasons) > _REASONS:
        yield f"{MARGIN}- and {counted(len(reasons) - _REASONS, 'more reason')}"


def _sided(side: str, at: str) -> str:
    name = {"old": "old file", "new": "new file", "both": "both files"}[side]
    return f"{name}, {at}" if at else name


def _item(sentence: str, width: int) -> Iterator[str]:
    yield from _folded(sentence, width, "  ", "    ")


def _folded(words: str, width: int, margin: str, hanging: str) -> Iterator[str]:
    return wrapped([Piece("kept", words)], width, Paint(on=False), margin, hanging)


def _sort(provision: Provision) -> str:
    level = f" {provision.level}" if provision.level else ""
    return "" if provision.kind == "paragraph" and not level else f" {provision.kind}{level}"
