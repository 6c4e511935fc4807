"""The chain in plain words: what was signed, who approved it, and what changed in between."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain

from paraph.agreement import act as acts
from paraph.agreement.chain import Reached
from paraph.agreement.entry import Entry
from paraph.agreement.mandates import Granted
from paraph.agreement.state import State
from paraph.proof.proof import RULES
from paraph.record.log import Withheld
from paraph.record.net import Net
from paraph.record.verify import (
    Signed,
    Verified,
    kinds_withheld,
    on_paper,
    perhaps_answered,
    unreported_in_words,
    unsigned_in_words,
)
from paraph.views.act_words import act_in_words, author_in_words
from paraph.views.instant_words import instant_in_words, short
from paraph.views.objection_lines import Objection, objection_lines, objections_by_set
from paraph.views.origin_lines import origin_lines, origins_of
from paraph.views.record_lines import names_of
from paraph.views.sentence import counted, language_in_words
from paraph.views.signatories import besides
from paraph.views.visible import one_line, quoted
from paraph.views.way_lines import MOST, change_in_words, way_lines

_HEADS = {
    "passed": "Passed: the record holds together, and what was signed lies within its mandates.",
    "failed": "Failed",
    "indeterminate": "Indeterminate",
}
_UNTOLD = frozenset(
    (
        "chain",
        "incomplete",
        "language",
        "locale",
        "missing",
        "profile",
        "proof",
        "rules",
        "tables",
        "texts",
    )
)


def chain_lines(verified: Verified) -> Iterator[str]:
    """Yield the answer on a record, then each signature with the way back to its approval."""
    yield _headline(verified)
    rest = verified.findings if verified.result == "passed" else verified.findings[1:]
    yield from [f"  also {each.code}: {one_line(each.why)}" for each in rest]
    if verified.genesis is None:
        return
    yield ""
    yield quoted(verified.genesis.title)
    parties = [f"{each.party} ({one_line(each.words)})" for each in verified.genesis.parties]
    yield f"Between {', '.join(parties)}; nothing but the keys says who they are."
    state = verified.state
    if state is None:
        return
    names = names_of(state.texts.sets)
    if verified.result != "passed":
        yield "What follows is what the record says of itself."
    elif signed := {each.entry.act.text_set for each in verified.signatures if each.counts}:
        yield f"{' and '.join(sorted(names[each] for each in signed))} is what was signed."
    objected = objections_by_set(verified.entries, state)
    for each in verified.signatures:
        yield ""
        yield from _signed(each, verified, state, names, objected)
    if not verified.signatures:
        yield ""
        hidden = any(kinds_withheld(each) & {"", "sign"} for each in verified.logs.values())
        yield "No signature is shown." if hidden else "Nothing is signed yet."
    yield from _unsigned(verified, state)
    yield from _besides(verified, state, names, objected)


def _origins(verified: Verified, state: State, sets: Iterable[str]) -> Iterator[str]:
    """Yield how the files of these text sets were read, where there is something to say of it."""
    origins = origins_of(verified.entries, state)
    found = [state.texts.sets[each].entries for each in sets if each in state.texts.sets]
    for component, language, text in dict.fromkeys(chain.from_iterable(found)):
        for line in origin_lines(origins.get(text, ())):
            yield f"  {component} in {language_in_words(language)}: {line}"


def _beside(signed: Signed, verified: Verified) -> bool:
    """Whether the party signed another original of the same set, by which the record is judged."""
    act = signed.entry.act
    return any(
        each.counts
        and (each.entry.party, each.entry.act.text_set) == (signed.entry.party, act.text_set)
        and _copy(each.entry) != _copy(signed.entry)
        for each in verified.signatures
    )


def _copy(entry: Entry) -> str:
    return entry.act.body.copy if isinstance(entry.act.body, acts.Sign) else ""


def _headline(verified: Verified) -> str:
    if verified.result != "passed":
        return f"{_HEADS[verified.result]}, {verified.code}: {one_line(verified.why)}"
    if not verified.signatures:
        return "Passed: the record holds together."
    return _HEADS["passed"]


def _signed(
    signed: Signed,
    verified: Verified,
    state: State,
    names: Mapping[str, str],
    objected: Mapping[str, Sequence[Objection]],
) -> Iterator[str]:
    """Yield what was signed, by whom, and how its text came from the one that was approved."""
    entry, standing = signed.entry, signed.standing
    name = names.get(entry.act.text_set, short(entry.act.text_set))
    by = f"{author_in_words(entry.act.author)}{besides(entry, state)}"
    when = _when(entry)
    if standing.within == "within":
        yield f"{name} was signed by {by}, {when}."
    else:
        yield from _otherwise(signed, verified, f"{name}, signed by {by}, {when}.")
    yield from [f"  {line}" for line in _instrument(entry, verified, state)]
    if not signed.counts and not _beside(signed, verified):
        yield "  A later signature of the same party counts."
    granted = state.mandates.named(entry)
    sets = entry.act.text_set, *([granted.mandate.text_set] if granted else [])
    for line in objection_lines(objected, names, sets):
        yield f"  {line}"
    yield from _origins(verified, state, sets)
    if granted is not None:
        approved = names[granted.mandate.text_set]
        for ref in reversed(state.mandates.line(entry.act.under)):
            yield f"  {_approval(state.mandates.granted[ref], approved, verified, state)}"
        if standing.reached is not None:
            by_id = _by_id(verified, entry.party)
            for line in way_lines(standing.reached, approved, name, by_id, state.self_settled):
                yield f"  {line}"
        if granted.mandate.conclusive:
            yield "  Under the mandate the execution is conclusive evidence of approval."
    if standing.reached is None or not _known(standing.reached):
        yield from _net(signed.net, names)


def _otherwise(signed: Signed, verified: Verified, what: str) -> Iterator[str]:
    """Yield why a signature is not within its authority, or may not be."""
    entry, standing = signed.entry, signed.standing
    how = "IRREGULAR" if standing.within == "outside" else "UNDETERMINED"
    yield f"{how}: {what}"
    yield f"  {standing.code}: {one_line(standing.why)}"
    if perhaps_answered(standing, verified.logs[entry.party]):
        yield f"  That is by what is shown: {entry.party} withholds what may be the answer."


def _approval(granted: Granted, approved: str, verified: Verified, state: State) -> str:
    """Return who approved a set, in the act that granted a mandate."""
    entry = _by_id(verified, granted.party)[granted.act]
    body = entry.act.body
    checked = body.checked if isinstance(body, acts.Report) else ""
    author = f"{author_in_words(entry.act.author)}{besides(entry, state, checked)}"
    settled = state.self_settled.get(granted.act)
    own = (
        f" SELF-SETTLED: {', '.join(settled)} made it too, as the decision lets them."
        if settled
        else ""
    )
    if isinstance(body, acts.Report):
        by = author_in_words(body.by)
        return (
            f"{approved} was approved by {by} on {body.on}, as REPORTED by {author} from paper "
            f"that {body.checked} checked."
        )
    if isinstance(body, acts.Delegate):
        return f"The mandate over {approved} was passed on by {author}, {_when(entry)}."
    return f"{approved} was approved by {author}, {_when(entry)}.{own}"


def _known(way: Reached) -> bool:
    """Whether a way tells the whole net change, so that nothing need be compared afresh."""
    told = bool(way.proved or way.answered or way.open)
    return told and not any(each.code in _UNTOLD for each in way.findings)


def _by_id(verified: Verified, party: str) -> Mapping[str, Entry]:
    """Return the entries of a party's log by the digests of their acts."""
    return {each.id: each for each in verified.entries if each.party == party}


def _net(net: tuple[Net, ...], names: Mapping[str, str]) -> Iterator[str]:
    """Yield what a signature outside of its chain changes of the set that was approved."""
    for each in net:
        text = f"{each.component} in {language_in_words(each.language)}"
        origin = names.get(each.approved, short(each.approved))
        if each.judged is None:
            yield f"  Net change from {origin}, {text}: not known, as the texts cannot be compared."
            continue
        proved = sum(each.judged.proved.values())
        count = f"{len(each.judged.open)} open, {proved} that a proof covers"
        yield f"  Net change from {origin}, {text}, compared afresh: {count}."
        for change in each.judged.open[:MOST]:
            yield f"    {change_in_words(change)}"
        if len(each.judged.open) > MOST:
            yield f"    and {len(each.judged.open) - MOST} more"


def _unsigned(verified: Verified, state: State) -> Iterator[str]:
    """Yield who has not signed what others have, here or on paper."""
    parties = verified.genesis.parties if verified.genesis and verified.signatures else ()
    signed = {each.entry.party for each in verified.signatures}
    texts = {each.entry.act.text_set for each in verified.signatures if each.counts}
    reported = on_paper(verified.entries, state)
    for party in parties:
        name, sets = party.party, reported.get(party.party, frozenset())
        if party.keys and name not in signed:
            yield ""
            yield f"{unsigned_in_words(name, verified.logs)}."
        elif not party.keys and not sets >= texts:
            yield ""
            yield f"{unreported_in_words(name)}."


def _besides(
    verified: Verified,
    state: State,
    names: Mapping[str, str],
    objected: Mapping[str, Sequence[Objection]],
) -> Iterator[str]:
    """Yield what else there is to tell: no effect, on paper, self-settled, withheld; the rules."""
    signed = {each.entry.id for each in verified.signatures}
    lines = [*objection_lines(objected, names, _untold(verified, state, objected))]
    lines += [
        f"{told}: {act_in_words(each.act, names, granted=False)}"
        for each in verified.entries
        if (told := _remarkable(each, state, signed=each.id in signed))
    ]
    for party, log in verified.logs.items():
        for place, entry in enumerate(log.entries):
            if isinstance(entry, Withheld):
                kind = f"{entry.kind}, on its word" if entry.kind else "nobody says of which kind"
                lines.append(f"Withheld: entry {place} of {party} ({kind})")
    if lines:
        yield ""
        yield from lines
    yield ""
    for party, log in verified.logs.items():
        by = log.until(len(log.entries) - 1)
        proven = f"proven by {instant_in_words(by)}" if by else "its last head is not cosigned"
        yield f"{party}: {counted(len(log.entries), 'entry', 'entries')}, {proven}."
    if verified.lacked.untold:
        yield f"What the procedure requires before a signature {one_line(verified.lacked.untold)}."
    yield f"Judged by {RULES}{_tables(verified, state)}."


def _untold(verified: Verified, state: State, objected: Iterable[str]) -> list[str]:
    """Return the text sets that no signature rests on, of which nothing was told yet."""
    told = set()
    for each in verified.signatures:
        granted = state.mandates.named(each.entry)
        told |= {each.entry.act.text_set, *([granted.mandate.text_set] if granted else [])}
    return [each for each in objected if each not in told]


def _remarkable(entry: Entry, state: State, *, signed: bool) -> str:
    """Return what is to be told of an act beside the signatures; mostly nothing."""
    standing = state.standings[entry.party, entry.id]
    if standing.within != "within":
        how = "Without effect" if standing.within == "outside" else "Undetermined"
        return "" if signed else f"{how} ({standing.code}: {one_line(standing.why)})"
    if isinstance(entry.act.body, acts.Report):
        return "Reported, not signed here"
    if isinstance(entry.act.body, acts.Correct):
        return "Said to be wrong, and left as it is"
    if entry.id in state.self_settled:
        return "Self-settled, as the decision lets its author"
    return _of_keys(entry, state)


def _of_keys(entry: Entry, state: State) -> str:
    """Return how an act changes who may act; nothing where it does not."""
    body = entry.act.body
    if isinstance(body, acts.RootKeys):
        return "Root keys, now others than those that are pinned"
    if isinstance(body, acts.RevokeKey):
        return f"The key of {state.owner(entry.party, body.key)} was revoked"
    return ""


def _tables(verified: Verified, state: State) -> str:
    """Return how many tables the proofs rest on that were judged."""
    tables: dict[str, str] = {}
    for each in verified.signatures:
        granted = state.mandates.named(each.entry)
        tables |= granted.mandate.tables if granted else {}
    count = counted(len(tables), "table", "tables")
    return f" with {count} of language, whose digests --json lists" if tables else ""


def _when(entry: Entry) -> str:
    """Return when an act was made: what is proven, and else what it claims."""
    since, until = entry.proven
    if since and until:
        return f"proven between {instant_in_words(since)} and {instant_in_words(until)}"
    if until:
        return f"proven by {instant_in_words(until)}"
    return f"on {instant_in_words(entry.act.at)} as it claims, which nothing proves"


def _instrument(entry: Entry, verified: Verified, state: State) -> Iterator[str]:
    """Yield what a signature lacked, which original or instrument it is on, and what is proved."""
    if lacks := verified.lacked.by_act.get(entry.id):
        what = "it lacked what the procedure requires before a signature"
        yield f"Note, {lacks.code}: {what}: {one_line(lacks.why)}."
    body = entry.act.body
    if isinstance(body, acts.Sign) and body.copy:
        texts = f", which has texts of its own: {short(body.original)}" if body.original else ""
        yield f"It is on the original of {body.copy}{texts}."
        if (
            body.original
            and state.originals.named(entry.act.text_set, body.copy, body.original).within
            == "within"
        ):
            yield "It is proved equal to the set, but for the order of the parties."
    components = verified.genesis.components if verified.genesis else ()
    own = [each.component for each in components if each.signed_by == entry.party]
    if not own:
        return
    yield f"Its instrument is {' and '.join(own)}; the other side signs its own."
    if why := state.texts.unrepeated(entry.act.text_set):
        yield f"OPEN: {one_line(why)}"
