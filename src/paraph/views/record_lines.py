"""A record in lines: its acts in order, how its texts stand, and who may do what until when."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType

from paraph.agreement import act as acts
from paraph.agreement.act import Genesis
from paraph.agreement.entry import Entry, Standing
from paraph.agreement.mandates import Granted
from paraph.agreement.state import State
from paraph.agreement.text_set import TextSet
from paraph.record.log import Log
from paraph.views.act_words import act_in_words, author_in_words
from paraph.views.instant_words import instant_in_words, short
from paraph.views.mandate_words import mandate_parts
from paraph.views.origin_lines import Origin, origin_lines, origins_of
from paraph.views.sentence import counted, language_in_words
from paraph.views.signatories import besides
from paraph.views.visible import one_line, quoted


def names_of(sets: Iterable[str]) -> dict[str, str]:
    """Return what text sets are called, in the order in which the record has them: T0, T1 ..."""
    return {digest: f"T{number}" for number, digest in enumerate(sets)}


def shifted_lines(before: Mapping[str, str], after: Mapping[str, str]) -> Iterator[str]:
    """Yield which text set has another name than before, or none any more."""
    for digest, name in before.items():
        now = after.get(digest)
        if now is None:
            yield f"{name} is no text set of this record any more: it was {digest}"
        elif now != name:
            yield f"{name} is called {now} from now on: {digest}"


def log_lines(entries: Sequence[Entry], state: State, logs: Mapping[str, Log]) -> Iterator[str]:
    """Yield a line for each act, each after all that it has seen, and one for what it lacks."""
    names = names_of(state.texts.sets)
    widest = max([len(each.party) for each in entries], default=0)
    for each in entries:
        when = instant_in_words(each.act.at)
        place = f"{one_line(each.party):<{widest}} {each.place:>4}"
        yield f"{place}  {short(each.id)}  {when}  {act_in_words(each.act, names)}"
        if others := besides(each, state):
            yield f"{'':<{widest + 7}}signed{others.removeprefix(',')} too"
        standing = state.standings[each.party, each.id]
        if standing.within != "within":
            yield f"{'':<{widest + 7}}{_told(standing)}"
        if own := state.self_settled.get(each.id):
            yield f"{'':<{widest + 7}}self-settled: {', '.join(own)} approved what is their own"
    for party, log in sorted(logs.items()):
        withheld = [at for at, name in enumerate(log.ids) if not name]
        if withheld:
            places = ", ".join(map(str, withheld))
            yield f"{counted(len(withheld), 'entry', 'entries')} of {party} withheld: {places}"


def status_lines(
    genesis: Genesis, entries: Sequence[Entry], state: State, logs: Mapping[str, Log]
) -> Iterator[str]:
    """Yield what the agreement is, how far each log goes, and how each text set stands."""
    yield quoted(genesis.title)
    yield f"  agreement {short(state.agreement)}, procedure {one_line(genesis.procedure)}"
    for party in genesis.parties:
        log = logs.get(party.party)
        if log is None:
            why = "has not joined" if party.log else "has no node: what it does is reported"
            yield f"  {party.party} ({one_line(party.words)}): {why}"
            continue
        size = len(log.entries)
        by = log.until(size - 1)
        proven = f"proven by {instant_in_words(by)}" if by else "the last not cosigned yet"
        count = counted(size, "entry", "entries")
        yield f"  {party.party} ({one_line(party.words)}): {count}, {proven}"
    names = names_of(state.texts.sets)
    for each in entries:
        if isinstance(each.act.body, acts.RevokeKey | acts.RootKeys):
            yield f"  {_done(each, state, names)}"
    about, origins = _about(entries, state, names), origins_of(entries, state)
    for digest, texts in state.texts.sets.items():
        yield ""
        yield f"{names[digest]}  {short(digest)}"
        yield from _texts(texts, origins)
        yield from [f"  {line}" for line in about.get(digest, ())]
    lost = [
        each
        for each in entries
        if isinstance(body := each.act.body, acts.Propose | acts.Amend)
        and TextSet(body.texts).digest not in names
    ]
    if lost:
        yield ""
        yield "Proposed or amended without effect, so that there is no such text set:"
        yield from [f"  {_done(each, state, names)}" for each in lost]
    elif not names:
        yield ""
        yield "No text set is proposed yet."


_NONE: Mapping[str, str] = MappingProxyType({})


def mandate_lines(
    state: State, entries: Sequence[Entry], now: str, held_back: Mapping[str, str] = _NONE
) -> Iterator[str]:
    """Yield who may do what until when: each mandate, by whom it was granted, and how it stands.

    `held_back` says why those do not hold that the record alone would have in force.
    `now` is what the clock says: good enough to tell people, and proof of nothing.
    """
    names = names_of(state.texts.sets)
    by_id = {each.id: each for each in entries}
    for ref, granted in state.mandates.granted.items():
        act, _, number = ref.partition("/")
        text_set = names[granted.mandate.text_set]
        how = _holds(ref, granted, state, now)
        how = held_back.get(ref, how) if how == "in force" else how
        yield f"{short(act)}/{number}  {text_set}  {how}"
        yield from [f"  {part}" for part in mandate_parts(granted.mandate)]
        entry = by_id[granted.act]
        how = "reported" if granted.reported else "granted"
        outer = f", out of {short(granted.outer)}" if granted.outer else ""
        when = instant_in_words(entry.act.at)
        yield f"  {how} by {author_in_words(entry.act.author)} on {when}{outer}"
    open_ = [
        each
        for each in entries
        if isinstance(each.act.body, acts.Decide | acts.Delegate | acts.Report)
        and each.act.body.mandates
        and state.standings[each.party, each.id].within == "undetermined"
    ]
    for each in open_:
        yield f"{short(each.id)}  {names.get(each.act.text_set, '?')}  IT IS OPEN WHETHER IT HOLDS"
        yield f"  {act_in_words(each.act, names)}"
        yield f"  {_told(state.standings[each.party, each.id])}"
    if not state.mandates.granted and not open_:
        yield "No mandate is granted yet."


def _texts(texts: TextSet, origins: Mapping[str, Sequence[Origin]]) -> Iterator[str]:
    for component, language, text in texts.entries:
        yield f"  {component} in {language_in_words(language)}: {short(text)}"
        yield from [f"    {line}" for line in origin_lines(origins.get(text, ()))]


def _about(
    entries: Sequence[Entry], state: State, names: Mapping[str, str]
) -> Mapping[str, list[str]]:
    """Return the acts about each text set, without the mandates that they grant."""
    found: dict[str, list[str]] = {}
    for each in entries:
        body = each.act.body
        if isinstance(body, acts.Amend):
            origin = names.get(each.act.text_set, "?")
            made = f"made of {origin} by {author_in_words(each.act.author)}"
            found.setdefault(TextSet(body.texts).digest, []).append(made)
        about = _subject(body, each.act.text_set, state)
        if about:
            found.setdefault(about, []).append(_done(each, state, names))
    return found


def _subject(body: acts.Body, text_set: str, state: State) -> str:
    """Return the text set that an act is about, also by what it answers for or revokes."""
    match body:
        case acts.Assert(amendment) | acts.Settle(amendment):
            amended = state.texts.amendments.get(amendment)
            return amended.new.digest if amended else text_set
        case acts.RevokeMandate(mandate):
            granted = state.mandates.granted.get(mandate)
            return granted.mandate.text_set if granted else text_set
        case _:
            return text_set


def _done(entry: Entry, state: State, names: Mapping[str, str]) -> str:
    """Return what an act did, without the mandates that it grants, and whether it holds."""
    standing = state.standings[entry.party, entry.id]
    doubt = "" if standing.within == "within" else f" ({_told(standing)})"
    return f"{act_in_words(entry.act, names, granted=False)}{doubt}"


def _told(standing: Standing) -> str:
    how = "without effect" if standing.within == "outside" else "undetermined"
    return f"{how}, {standing.code}: {one_line(standing.why)}"


def _holds(ref: str, granted: Granted, state: State, now: str) -> str:
    """Return how a mandate stands by what the clock says."""
    opens, closes = granted.mandate.window
    if not state.mandates.revoked.isdisjoint(state.mandates.line(ref)):
        return "revoked"
    if state.mandates.used_up(ref):
        return "used up"
    if closes and now >= closes:
        return "past"
    return "not open yet" if opens and now < opens else "in force"
