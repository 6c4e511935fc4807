"""`paraph propose` and `paraph amend`: files become text sets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from paraph.agreement.chain import Reached
from paraph.agreement.mandate import Mandate
from paraph.agreement.text_set import TextSet
from paraph.cli.acting import Acting, refuse
from paraph.cli.asked import Asked
from paraph.cli.output import say
from paraph.cli.ways import PLAIN_WAYS, Heard, Ways
from paraph.comparison.comparison import SidedHazard
from paraph.comparison.emphasis import letters_out
from paraph.desk.amending import Difference, amendment
from paraph.desk.drafting import Wanted
from paraph.desk.matter import Matter
from paraph.desk.proposing import Given, demand_languages, gather
from paraph.errors import UsageError
from paraph.text.outline import outline
from paraph.text.reading import Reading, View
from paraph.views.digest_words import digest_in_words
from paraph.views.instant_words import short
from paraph.views.objection_lines import (
    objection_lines,
    objections_by_set,
    unanswered_lines,
)
from paraph.views.origin_lines import origin_lines, origins_of
from paraph.views.place import gathered as told_once
from paraph.views.place import placed_in
from paraph.views.record_lines import names_of
from paraph.views.sentence import counted, language_in_words
from paraph.views.terminal import comparison_lines
from paraph.views.visible import one_line
from paraph.views.way_lines import way_lines
from paraph.wiring import printable, read, surroundings

NO_EMPHASIS = (
    "The text of the record has no emphasis: which letters are bold, italic or underlined is "
    "neither compared nor signed."
)


class Notes(NamedTuple):
    """What goes with a proposal: why, a legal and a financial note, whom it interests."""

    reasons: str = ""
    legal: str = ""
    financial: str = ""
    interested: tuple[str, ...] = ()


def propose(
    asked: Asked,
    files: tuple[str, ...],
    view: View | None,
    ways: Ways = PLAIN_WAYS,
    *,
    as_said: bool = False,
    notes: Notes = Notes(),  # noqa: B008 - a named tuple, which never changes
) -> int:
    """Propose the texts of files as a set, with notes on it, and return the code."""
    acting = Acting(asked)
    matter = acting.matter
    given = given_of(matter, files, view, ways)
    gathered = gather(given, matter.state.texts.due)
    if not as_said:
        demand_languages(gathered, given)
    say(_note_lines(given))
    proposal = gathered.proposal._replace(**notes._asdict())
    code = acting.act(proposal, text_set=gathered.texts.digest, blobs=gathered.blobs)
    if not code:
        say(set_lines(acting.desk.matter(matter.agreement), gathered.texts))
    return code


def amend(
    asked: Asked,
    files: tuple[str, ...],
    under: str,
    old: str,
    view: View | None,
    ways: Ways = PLAIN_WAYS,
    *,
    pending: bool,
    as_said: bool = False,
) -> int:
    """Amend a set by the texts of files, if its mandate allows every change; return the code."""
    acting = Acting(asked)
    matter, state = acting.matter, acting.matter.state
    ref = acting.mandate(under)
    mandate = state.mandates.granted[ref].mandate
    before = shown_set(matter, old) if old else state.texts.sets[mandate.text_set]
    given = given_of(matter, files, view, ways)
    gathered = gather(given, state.texts.due, before)
    if not as_said:
        demand_languages(gathered, given)
    say([*_note_lines(given), NO_EMPHASIS])
    made = amendment(matter, mandate, before, given, gathered)
    wanted = Wanted(acting.author, made.body, before.digest, ref)
    prepared = acting.prepared(wanted, made.blobs)
    if prepared.standing.within != "within":
        return refuse(prepared.standing, prepared.act, acting.names, acting.matter)
    texts = prepared.state.texts
    way = texts.reached(gathered.texts.digest, mandate, prepared.state.mandates.family(ref))
    say(difference_lines(made.net))
    by_id = {each.id: each for each in matter.entries}
    say(
        way_lines(
            way, matter.short(mandate.text_set), "the new text", by_id, matter.state.self_settled
        )
    )
    if way.within != "within" and not pending:
        say(
            [
                "Refused: not every change is within the mandate. Nothing was recorded.",
                f"With --pending it is recorded, for {_needed(way, mandate)}.",
            ]
        )
        return 1 if way.within == "outside" else 2
    if gathered.told:
        told_by = acting.proposed(gathered)
        if not told_by:
            return 2
        prepared = acting.prepared(wanted._replace(basis=(told_by,)), made.blobs)
    code = acting.done(prepared)
    if not code:
        say(set_lines(acting.desk.matter(matter.agreement), gathered.texts))
    return code


def shown_set(matter: Matter, name: str) -> TextSet:
    """Return a text set, and say first which one it is: names may shift, digests never do.

    Raises:
        UsageError: there is none of that name.
    """
    texts = matter.text_set(name)
    say(set_lines(matter, texts))
    return texts


def _needed(way: Reached, mandate: Mandate) -> str:
    """Return who must do what, so that a set that was amended may be signed."""
    codes = {each.code for each in way.findings if each.within == "outside"}
    agreed = f"{' and '.join(sorted(mandate.agreed_by))} to agree to it (`paraph clear`)"
    if "agreement" not in codes:
        return "somebody to answer for what is open"
    return f"somebody to answer for what is open, and {agreed}" if "open" in codes else agreed


def set_lines(matter: Matter, texts: TextSet) -> list[str]:
    """Return what a text set is called, with its texts, and its digest in words."""
    name = matter.short(texts.digest)
    lines = [f"{name} is {texts.digest}", f"  in words: {digest_in_words(texts.digest)}"]
    origins = origins_of(matter.entries, matter.state)
    for component, language, text in texts.entries:
        lines.append(f"  {component} in {language_in_words(language)}: {short(text)}")
        lines += [f"    {line}" for line in origin_lines(origins.get(text, ()))]
    return lines


def answer_lines(matter: Matter, *sets: str) -> Iterator[str]:
    """Yield who objects to one of these text sets, sets a condition, or has not answered."""
    state, names = matter.state, names_of(matter.state.texts.sets)
    yield from objection_lines(objections_by_set(matter.entries, state), names, sets)
    yield from unanswered_lines(matter.entries, state, names, sets)


def difference_lines(differences: tuple[Difference, ...]) -> list[str]:
    """Return how each text differs from the approved one, as `paraph compare` shows it."""
    around = surroundings()
    lines: list[str] = []
    for each in differences:
        lines += [f"{each.component} in {language_in_words(each.language)}:"]
        shown = comparison_lines(each.verdict, width=around.width - 2, colour=around.colour)
        lines += [f"  {line}".rstrip() for line in shown]
        lines.append("")
    return lines


def given_of(matter: Matter, files: tuple[str, ...], view: View | None, ways: Ways) -> list[Given]:
    """Return the files with what each is a text of.

    Raises:
        InputError: one cannot be read.
        UsageError: it is not said of one what it is a text of, and does not go without saying.
    """
    ways.check(len(files))
    ways.check_named([each.partition("=")[2] or each for each in files])
    components = [each.component for each in matter.genesis.components]
    languages = {code for each in matter.genesis.components for code in each.languages}
    found, heard = [], []
    for which, named in enumerate(files):
        what, mark, path = named.partition("=")
        if not mark:
            what, path = "", named
        component, colon, language = what.partition(":")
        if not colon:
            component, language = "", what
        if not component:
            if len(components) > 1:
                such = f"{components[0]}:XX=PATH"
                raise UsageError(f"{printable(path)}: say of which component it is a text, {such}")
            component = components[0]
        reading = read(path, view=view, language=language, **ways.of(which, path))
        heard.append(Heard(which, path, reading))
        reading = _placed(reading)
        spoken = reading.source.language
        if not language and spoken not in languages:
            raise UsageError(f"{printable(path)}: say in which language it is, XX=PATH")
        found.append(Given(component, spoken, reading))
    ways.check_heard(heard)
    return found


def _placed(reading: Reading) -> Reading:
    """Return a reading whose hazards and unread things are placed by addresses."""
    plan = outline(reading.text, reading.source.language)
    hazards, unread = placed_in(reading, plan)
    return replace(reading, hazards=hazards, account=replace(reading.account, unread=unread))


def _note_lines(given: Sequence[Given]) -> Iterator[str]:
    """Yield what must be told of files though nothing is in doubt: notes, and emphasis."""
    for each in given:
        file = one_line(each.reading.source.file)
        if count := letters_out(each.reading):
            letters = counted(count, "letter stands out", "letters stand out")
            yield f"note: {file}: {letters}, bold, italic or underlined: not in the record"
        for told in told_once([SidedHazard(one, "new") for one in each.reading.hazards]):
            at = f", {told.places}" if told.places else ""
            yield f"{told.grade}: {file}{at}: {one_line(told.sentence)}"
