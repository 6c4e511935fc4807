"""`paraph dossier`: where an agreement stands, now or on a day that is past."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from paraph.agreement.entry import Entry
from paraph.agreement.holding import text_on
from paraph.agreement.life import Life
from paraph.agreement.living import force_on, live
from paraph.agreement.state import State, fold
from paraph.agreement.window import made_at
from paraph.cli.acting import Acting
from paraph.cli.asked import Asked
from paraph.cli.output import say, warn
from paraph.cli.said import said_of
from paraph.cli.which_text import the_text
from paraph.desk.lacking import reading_of
from paraph.desk.matter import Matter
from paraph.errors import ActError, UsageError
from paraph.formats import registry
from paraph.views.digest_words import digest_in_words
from paraph.views.dossier import dossier as sheet_of
from paraph.views.dossier import lacked_in_words
from paraph.views.dossier_json import dossier_json
from paraph.views.dossier_texts import Texts
from paraph.views.instant_words import short
from paraph.views.marks import marks
from paraph.views.record_lines import names_of
from paraph.views.said_blocks import said_blocks
from paraph.views.sentence import counted
from paraph.views.sheet import Sheet, sheet_lines
from paraph.views.sheet_markdown import sheet_markdown
from paraph.views.sheet_page import sheet_page
from paraph.views.timeline import Mark, course, timeline
from paraph.views.visible import one_line
from paraph.wiring import check_target, printable, put, surroundings
from paraph.wiring.kept import check_kept
from paraph.wiring.procedures import procedure_for
from paraph.wiring.zones import zone_named


class AsOf(NamedTuple):
    """A life as of some day, the state that it is told by, and what is set `aside` in it."""

    life: Life
    state: State
    aside: tuple[str, ...] = ()


class Targets(NamedTuple):
    """The files to which a dossier is written; `fonts` is a folder with fonts for the PDF."""

    html: str | None = None
    docx: str | None = None
    pdf: str | None = None
    fonts: str | None = None
    overwrite: bool = False

    @property
    def files(self) -> tuple[str, ...]:
        """The files that are asked for."""
        return tuple(filter(None, (self.html, self.docx, self.pdf)))

    def check(self) -> None:
        """Refuse, before any work is done, what cannot be written.

        Raises:
            ResultError: a place cannot be written to.
            UsageError: a file is of another format than its option, or fonts are of none.
        """
        kinds = ((self.html, (".html", ".htm")), (self.docx, (".docx",)), (self.pdf, (".pdf",)))
        for target, suffixes in kinds:
            if target is not None:
                check_target(target, suffixes)
        if self.fonts is not None and self.pdf is None:
            raise UsageError("--fonts is of a dossier as a PDF: --pdf FILE")


def dossier(asked: Asked, day: str, targets: Targets, *, as_json: bool) -> int:
    """Show where an agreement stands, or write it to files; return 0."""
    targets.check()
    acting = Acting(asked)
    life, state, aside = (
        life_on(acting.matter, day) if day else AsOf(acting.life, acting.matter.state)
    )
    for each in aside:
        warn(f"not shown: {each}")
    words = said_of(acting, life, state)
    if as_json and not targets.files:
        say([dossier_json(life, acting.matter.agreement, words)])
        return 0
    names = names_of(state.texts.sets)
    texts = Texts(life, state, names, partial(reading_of, acting.matter)).blocks()
    sheet = sheet_of(life, names, texts, said_blocks(words))
    if day > acting.life.now[: len(day)]:
        sheet = sheet._replace(about=f"{sheet.about} {_TO_COME}")
    if aside:
        sheet = sheet._replace(about=f"{sheet.about} Not shown: {'; '.join(aside)}.")
    happened = marks(life, names)
    contents = [
        (target, _content(sheet, happened, life, acting.matter.agreement, targets, target))
        for target in targets.files
    ]
    for target, content in contents:
        check_kept(target, content, targets.overwrite)
    for target, content in contents:
        put(target, content)
    if as_json:
        say([dossier_json(life, acting.matter.agreement, words)])
    elif not targets.files:
        say(sheet_lines(sheet, surroundings().width))
    return 0


_TO_COME = "That day is yet to come: it is told as if nothing more happened until then."


def _content(
    sheet: Sheet,
    happened: Sequence[Mark],
    life: Life,
    agreement: str,
    targets: Targets,
    target: str,
) -> bytes:
    if target == targets.html:
        return sheet_page(sheet, timeline(happened, life.now))
    if target == targets.pdf:
        from paraph.wiring import printing

        paper = printing.Paper(printable(target), targets.fonts or "", f"{life.now[:10]}T00:00:00Z")
        running = f"Dossier, {life.now[:10]}", f"Agreement {agreement}"
        return printing.dossier(sheet, course(happened, life.now), running, paper)
    return registry.write(registry.read(sheet_markdown(sheet).encode(), "dossier.md"), target)


def life_on(matter: Matter, day: str) -> AsOf:
    """Return the life at the end of a day: what each log held that was made no later.

    That is when an act claims to be made, within what is proven of its time.

    Raises:
        UsageError: it is no day, or the agreement had not begun.
    """
    _check_day(day, "--at")
    end = f"{day}T23:59:59Z"
    held, aside = _until(matter.entries, end)
    if not held:
        raise UsageError(f"--at: the agreement had not begun on {day}")
    state = fold(held, matter.held.blobs)
    procedure = procedure_for(matter.genesis, matter.held.blobs)
    life = live(
        held,
        state,
        matter.genesis,
        procedure,
        end,
        zones=zone_named,
        withheld=matter.withheld,
    )
    return AsOf(life, state, aside)


def _until(entries: Sequence[Entry], end: str) -> tuple[list[Entry], tuple[str, ...]]:
    """Return the entries of each log before the first that is later than an instant.

    And what stands behind such a one, though it would be no later itself: a clock was wrong.
    """
    over: dict[str, Entry] = {}
    behind: dict[str, int] = {}
    held = []
    for each in entries:
        late = made_at(each.act.at, each.proven) > end
        if late:
            over.setdefault(each.party, each)
        if each.party not in over:
            held.append(each)
        elif not late:
            behind[each.party] = behind.get(each.party, 0) + 1
    aside = [
        f"{counted(count, 'act')} of {party} by {end[:10]}, behind an act that claims "
        f"{over[party].act.at} ({short(over[party].id)})"
        for party, count in behind.items()
    ]
    return held, tuple(aside)


def calendar(asked: Asked, target: str) -> int:
    """Write the deadlines that run to a calendar; return 0."""
    from paraph.agreement.deadlines import deadlines
    from paraph.views.deadline_calendar import calendar as written

    check_target(target, (".ics",))
    acting = Acting(asked)
    found = tuple(deadlines(acting.life))
    title, now = acting.matter.genesis.title, acting.life.now
    put(target, written(title, acting.matter.agreement, found, now))
    count = counted(len(found), "deadline")
    say([f"Written to {printable(target)}: {count}"])
    for each in acting.life.doubts:
        warn(f"what is told of force is in doubt: {one_line(each)}")
    return 0


def in_force(asked: Asked, day: str, target: str | None = None, text: str = "") -> int:
    """Say which text was in force on a day, and write it; return 0 if one, 1 if none, 2 if open.

    Raises:
        UsageError: it is no day, or which of several texts is to be written is not said.
    """
    _check_day(day, "DATE")
    if target is not None:
        check_target(target, _TEXTS)
    acting = Acting(asked)
    life = acting.life
    names = names_of(acting.matter.state.texts.sets)
    found = force_on(life, day)
    why = one_line(found.why)
    say([f"On {day}: {found.state}. {why[:1].upper()}{why[1:]}"])
    if day > life.now[: len(day)]:
        say([f"  {_TO_COME}"])
    say([f"  Irregular: {each}." for each in lacked_in_words(life, names)])
    say([f"  Beside: {one_line(each)}" for each in found.aside])
    if disputed := found.disagrees:
        say([f"  Open: {one_line(each)}" for each in disputed])
        return 2
    if not found.applies:
        return 2 if found.state in {"undetermined", "no clause accepted"} else 1
    held = text_on(life, day)
    say(
        [
            f"  {names.get(each.text_set, '')}  {each.text_set}: {one_line(each.why)}"
            for each in held.found
        ]
    )
    unmade = held.unmade or ("" if held.found else "no text set is signed by all parties")
    if unmade and (held.unmade or target is not None):
        say([f"  The consolidated text of {day} is not made: {one_line(unmade)}."])
        return 2
    if target is not None:
        _write(acting.matter, held.found[0].text_set, text, target)
    return 0


_TEXTS = (".docx", ".odt", ".html", ".htm", ".md", ".txt")


def _write(matter: Matter, text_set: str, text: str, target: str) -> None:
    """Write the text that holds: of several, the one that is asked for ("agreement:en")."""
    texts = matter.state.texts.sets[text_set]
    pair = the_text(texts, text, "to be written")
    reading = reading_of(matter, texts, *pair)
    content = registry.write(reading, target)
    check_kept(target, content)
    put(target, content)
    say([f"Written: {printable(target)}, from {digest_in_words(texts.text(*pair))}"])


def _check_day(day: str, what: str) -> None:
    from paraph.agreement.window import check_instant

    try:
        check_instant(f"{day}T23:59:59Z", what)
    except ActError as error:
        raise UsageError(f"{what}: {day!r} is no day: write 2026-03-05") from error
