"""`paraph dossier`: where an agreement stands, now or on a day that is past."""

from __future__ import annotations

from paraph.agreement.entry import Entry
from paraph.agreement.holding import text_on
from paraph.agreement.life import Life
from paraph.agreement.living import live
from paraph.agreement.state import fold
from paraph.agreement.tracks.force import Asked as About
from paraph.agreement.tracks.force import force
from paraph.cli.acting import Acting
from paraph.cli.asked import Asked
from paraph.cli.output import say
from paraph.desk.matter import Matter
from paraph.errors import ActError, UsageError
from paraph.formats import registry
from paraph.views.dossier import dossier as sheet_of
from paraph.views.dossier import marks
from paraph.views.dossier_json import dossier_json
from paraph.views.record_lines import names_of
from paraph.views.sentence import counted
from paraph.views.sheet import Sheet, sheet_lines
from paraph.views.sheet_markdown import sheet_markdown
from paraph.views.sheet_page import sheet_page
from paraph.views.timeline import timeline
from paraph.views.visible import one_line
from paraph.wiring import check_target, printable, put, surroundings
from paraph.wiring.procedures import procedure_for


def dossier(asked: Asked, day: str, targets: tuple[str, ...], *, as_json: bool) -> int:
    """Show where an agreement stands, or write it to files; return 0."""
    for target in targets:
        check_target(target, (".html", ".htm", ".docx", ".md"))
    acting = Acting(asked)
    life, names = life_on(acting.matter, day) if day else (acting.life, None)
    names = names_of(acting.matter.state.texts.sets) if names is None else names
    sheet = sheet_of(life, names)
    for target in targets:
        put(target, _content(sheet, target, timeline(marks(life, names), life.now)))
    if as_json:
        say([dossier_json(life, acting.matter.agreement)])
    elif not targets:
        say(sheet_lines(sheet, surroundings().width))
    return 0


def _content(sheet: Sheet, target: str, picture: str) -> bytes:
    if target.lower().endswith((".html", ".htm")):
        return sheet_page(sheet, picture)
    source = sheet_markdown(sheet).encode()
    if target.lower().endswith(".docx"):
        return registry.write(registry.read(source, "dossier.md"), target)
    return source


def life_on(matter: Matter, day: str) -> tuple[Life, dict[str, str]]:
    """Return the life at the end of a day: what each log held that claims to be no later.

    Raises:
        UsageError: it is no day, or the agreement had not begun.
    """
    _check_day(day, "--at")
    end = f"{day}T23:59:59Z"
    held = _until(matter.entries, end)
    if not held:
        raise UsageError(f"--at: the agreement had not begun on {day}")
    state = fold(held, matter.held.blobs)
    procedure = procedure_for(matter.genesis, matter.held.blobs)
    return live(held, state, matter.genesis, procedure, end), names_of(state.texts.sets)


def _until(entries: tuple[Entry, ...], end: str) -> list[Entry]:
    """Return the entries of each log before the first that claims to be later than an instant."""
    over: set[str] = set()
    held = []
    for each in entries:
        if each.act.at > end:
            over.add(each.party)
        if each.party not in over:
            held.append(each)
    return held


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
    return 0


def in_force(asked: Asked, day: str) -> int:
    """Say which text was in force on a day; return 0 if one was, 1 if none, 2 if it is open."""
    _check_day(day, "DATE")
    acting = Acting(asked)
    life = acting.life
    names = names_of(acting.matter.state.texts.sets)
    by_signature = life.procedure.means == "signature"
    together = [each for each in life.signatures if each.text_set == life.current]
    found = force(life.past, together, About(life.parties, day, by_signature), life.current)
    say([f"On {day}: {found.state}. {one_line(found.why)}"])
    if disputed := [disagrees for _, disagrees in found.by_hand if disagrees]:
        say([f"  Open: {one_line(each)}" for each in disputed])
        return 2
    if found.applies:
        say(
            [
                f"  {names.get(each.text_set, '')}  {each.text_set}: {one_line(each.why)}"
                for each in text_on(life, day)
            ]
        )
        return 0
    return 2 if found.state in {"undetermined", "no clause accepted"} else 1


def _check_day(day: str, what: str) -> None:
    from paraph.agreement.window import check_instant

    try:
        check_instant(f"{day}T23:59:59Z", what)
    except ActError as error:
        raise UsageError(f"{what}: {day!r} is no day: write 2026-03-05") from error
