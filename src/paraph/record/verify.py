"""Verifying: whether a record holds together, and each signature in it lies within its mandate.

Nothing is believed but the keys that somebody pinned. docs/reference/verify.md has the codes.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from types import MappingProxyType
from typing import Literal, NamedTuple, TypeAlias

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.act import KINDS, Genesis, Party
from paraph.agreement.entry import Entry, Standing, resting
from paraph.agreement.event import events
from paraph.agreement.state import State, fold
from paraph.agreement.tracks.collation import doubted
from paraph.agreement.window import Within
from paraph.errors import ParaphError, RecordError
from paraph.record.checkpoint import head
from paraph.record.entries import entries
from paraph.record.held import Held, genesis_of, logs_of
from paraph.record.log import Log, Withheld
from paraph.record.net import Net, Nets
from paraph.record.trust import Trust
from paraph.record.vouching import HARMLESS, contradicted, vouched
from paraph.text.canonical import parse

Result: TypeAlias = Literal["passed", "failed", "indeterminate"]
CODES: Mapping[str, Result] = MappingProxyType(
    {
        "passed": "passed",
        "bundle": "failed",
        "genesis": "failed",
        "trust": "failed",
        "vouched": "failed",
        "head": "failed",
        "record": "failed",
        "forked": "failed",
        "stale": "failed",
        "irregular": "failed",
        "different-texts": "failed",
        "missing": "failed",
        "withheld": "failed",
        "unsigned": "failed",
        "unidentified": "indeterminate",
        "perhaps-withheld": "indeterminate",
        "undetermined": "indeterminate",
    }
)
"""Every answer there is, and what it comes to."""
_RANK: Mapping[Result, int] = MappingProxyType({"passed": 0, "indeterminate": 1, "failed": 2})
_LEANING = frozenset(("mandate", "text", "chain", "amendment", "incomplete", "original"))
"""Codes of a standing that a withheld entry may be the reason for."""
_GIVING: Mapping[str, frozenset[str]] = MappingProxyType(
    {"agreement": frozenset(("clear",)), "open": frozenset(("assert", "settle"))}
)
"""Codes of a standing for want of an answer, and the kinds of acts that would give it."""


class Finding(NamedTuple):
    """Something that was found: its code, and what it is in words."""

    code: str
    why: str


class Signed(NamedTuple):
    """A signature in a record, and whether it holds.

    `net` is what it changes of the approved set, compared afresh: where it does not hold, or holds
    as conclusive whatever the way to it. `counts` is whether it is the last one of its party, by
    which the record is judged, or the last one on an original that it names.
    """

    entry: Entry
    standing: Standing
    counts: bool
    net: tuple[Net, ...] = ()


class Lacked(NamedTuple):
    """What signatures lacked that the procedure of their record requires before them, by act.

    `untold` is why it is not told, or by what is shown alone: the end of a sentence about it.
    """

    by_act: Mapping[str, Standing] = MappingProxyType({})
    untold: str = ""


@dataclass(frozen=True)
class Verified:
    """The answer on a record, by the gravest finding; `findings` has all, gravest first.

    The state, entries and logs are none where the record does not hold together. What signatures
    `lacked` decides nothing.
    """

    result: Result
    code: str
    why: str
    findings: tuple[Finding, ...] = ()
    genesis: Genesis | None = None
    state: State | None = None
    entries: tuple[Entry, ...] = ()
    logs: Mapping[str, Log] = field(default_factory=dict)
    signatures: tuple[Signed, ...] = ()
    lacked: Lacked = field(default_factory=Lacked)


def failed(code: str, error: ParaphError) -> Verified:
    """Return the answer on what is no record at all."""
    return _answer([Finding(code, str(error))])


def verify(held: Held, trust: Trust, *, signed: bool = False) -> Verified:
    """Return whether a record holds together, and what was signed in it lies within its mandates.

    `signed` demands that every party with keys has signed, all the same set. Takes one
    verification of a signature for each that was made, and time linear in the texts signed.
    """
    judge = _Judge(trust, signed=signed)
    judge.run(held)
    return judge.verified()


def _answer(findings: list[Finding]) -> Verified:
    ranked = sorted(findings, key=lambda each: -_RANK[CODES[each.code]])
    if not ranked:
        return Verified("passed", "passed", "")
    first = ranked[0]
    return Verified(CODES[first.code], first.code, first.why, tuple(ranked))


class _Judge:
    """Looks at a record step by step; the first step that fails ends it."""

    def __init__(self, trust: Trust, *, signed: bool) -> None:
        self._trust, self._demands = trust, signed
        self._found: list[Finding] = []
        self._genesis: Genesis | None = None
        self._logs: Mapping[str, Log] = {}
        self._entries: tuple[Entry, ...] = ()
        self._state: State | None = None
        self._signatures: tuple[Signed, ...] = ()

    def verified(self) -> Verified:
        """Return the answer."""
        answer = _answer(self._found)
        return Verified(
            answer.result,
            answer.code,
            answer.why,
            answer.findings,
            self._genesis,
            self._state,
            self._entries,
            self._logs,
            self._signatures,
        )

    def run(self, held: Held) -> None:
        """Look at a record."""
        steps: tuple[tuple[str, Callable[[Held], None]], ...] = (
            ("genesis", self._begins),
            ("vouched", self._vouches),
            ("head", self._holds),
            ("record", self._reads),
        )
        for code, step in steps:
            self._tried(code, step, held)
            if any(CODES[each.code] == "failed" for each in self._found):
                return
        self._tried("record", self._says, held)

    def _tried(self, code: str, step: Callable[[Held], None], held: Held) -> None:
        """Take a step; whatever is wrong with the record is found, and not raised."""
        try:
            step(held)
        except RecordError as error:
            self._found.append(Finding(error.code or code, str(error)))
        except ParaphError as error:
            self._found.append(Finding(code, str(error)))
        except RecursionError:
            self._found.append(Finding(code, "the record holds something that is nested too deep"))

    def _says(self, held: Held) -> None:
        if self._state is not None:
            self._found += self._opened(self._state)
            self._found += self._judged(held, self._state)

    def _begins(self, held: Held) -> None:
        self._genesis = genesis_of(held)
        for party in self._genesis.parties:
            if found := self._identified(party):
                self._found.append(found)

    def _identified(self, party: Party) -> Finding | None:
        """Return that a party is not the one that was pinned, or that nobody pinned its keys.

        A party that is pinned with keys has them here too, so that nobody reports what it signs.
        """
        pinned = self._trust.party(party.party)
        if pinned is None and not party.keys:
            return None
        if pinned is None:
            return Finding("unidentified", f"nobody has pinned the keys of {party.party}")
        if pinned._replace(keys=(), words="") != party._replace(keys=(), words="") or set(
            pinned.keys
        ) != set(party.keys):
            why = f"{party.party} has other keys or bodies here than those that are pinned"
            return Finding("trust", why)
        return None

    def _vouches(self, held: Held) -> None:
        if lies := contradicted(held):
            raise RecordError("the word of a party is false:", lies[0])
        self._logs = logs_of(vouched(held))

    def _holds(self, held: Held) -> None:
        for party, log in self._logs.items():
            if why := log.check():
                raise RecordError("the record:", why)
            sizes = {head(note).size for note in log.notes}
            if len(log.entries) not in sizes:
                raise RecordError(f"the log of {party}", "has entries that no signed head is over")
        for seen in self._trust.heads:
            if seen.agreement == held.agreement:
                self._follows(seen.party, seen.size, seen.root)

    def _follows(self, party: str, size: int, root: str) -> None:
        log = self._logs.get(party)
        here = len(log.entries) if log else 0
        if log is None or here < size:
            why = f"has {here} entries here, and {size} were seen before"
            raise RecordError(f"the log of {party}", why, code="stale")
        if f"sha256:{log.tree.root(size).hex()}" != root:
            why = f"has other entries here than the {size} that were seen before"
            raise RecordError(f"the log of {party}", why, code="forked")

    def _reads(self, held: Held) -> None:
        self._entries = tuple(entries(self._logs))
        self._state = fold(self._entries, held.blobs)

    # ------------------------------------------------------------ what it says

    def _opened(self, state: State) -> Iterator[Finding]:
        """Yield whose log does not open with the genesis, signed by the party's root keys."""
        firsts = {each.party: each for each in self._entries if not each.place}
        for party in self._logs:
            first = firsts.get(party)
            standing = state.standings[party, first.id] if first else None
            if standing is None or standing.within != "within":
                why = standing.why if standing else "its first entry is not shown"
                yield Finding("genesis", f"the log of {party} does not open as it must: {why}")

    def _judged(self, held: Held, state: State) -> Iterator[Finding]:
        # Also one that nobody's key bears out: it stands in the log as a signature.
        made = [each for each in self._entries if isinstance(each.act.body, acts.Sign)]
        last = {each.party: each.id for each in made}
        by_copy = {(each.party, _copy(each)): each.id for each in made if _original(each)}
        counting = {*last.values(), *by_copy.values()}
        nets = Nets(state, held.blobs)
        self._signatures = tuple([self._signature(nets, state, each, counting) for each in made])
        counted = [each for each in self._signatures if each.counts]
        for each in counted:
            yield from self._weighed(held, each)
        texts = {each.entry.act.text_set for each in counted}
        if len(texts) > 1:
            parties = " and ".join(dict.fromkeys([each.entry.party for each in counted]))
            yield Finding("different-texts", f"{parties} have signed different text sets")
        yield from _differing(counted)
        yield from self._rests(state, counted)
        yield from self._doubtful(state, counted)
        yield from self._hidden(state)
        if self._demands:
            yield from self._unsigned(state, last.keys(), texts)

    def _unsigned(self, state: State, signed: Container[str], texts: set[str]) -> Iterator[Finding]:
        """Yield which party has not signed the sets that others have signed, on paper or here."""
        reported = on_paper(self._entries, state)
        for party in self._genesis.parties if self._genesis else ():
            name = party.party
            if party.keys:
                if name not in signed:
                    yield Finding("unsigned", unsigned_in_words(name, self._logs))
            elif not reported.get(name, frozenset()) >= (texts or {""}):
                yield Finding("unsigned", unreported_in_words(name))
        for whose, why in self._differing_on_paper(state, texts):
            yield Finding("undetermined", f"the signature of {whose} on paper: {why}")

    def _differing_on_paper(self, state: State, texts: set[str]) -> Iterator[tuple[str, str]]:
        """Yield of whom a signature of these sets is reported from a paper that differs, and why.

        A collation is taken back by who made it, and by nobody else.
        """
        parties = [each.party for each in self._genesis.parties] if self._genesis else []
        made = {
            (each.party, each.id): each.act.author.person
            for each in self._entries
            if isinstance(each.act.body, steps.Collate)
        }
        void = {
            (each.party, each.id)
            for each in self._entries
            if isinstance(each.act.body, acts.Correct)
            and made.get((each.party, each.act.body.act)) not in {None, each.act.author.person}
        }
        known = state.standings, state.checked
        happened = [*events(self._entries, *known, parties, void=void)]
        doubts = doubted(happened)
        for each in happened:
            if each.act in doubts and (not texts or each.text_set in texts):
                yield each.party, doubts[each.act]

    @staticmethod
    def _signature(nets: Nets, state: State, entry: Entry, counting: Container[str]) -> Signed:
        standing = state.standings[entry.party, entry.id]
        counts = entry.id in counting
        way = standing.reached
        told = standing.within != "outside" and way is not None and way.within == "within"
        changes = () if told else nets.of(entry)
        return Signed(entry, standing, counts, changes)

    def _weighed(self, held: Held, signed: Signed) -> Iterator[Finding]:
        """Yield what is wrong with a signature by which the record is judged."""
        entry, standing = signed.entry, signed.standing
        who = f"the signature of {entry.party}"
        if standing.within != "within":
            code, why = self._code(entry, standing), standing.why
            how = _HOW[standing.within]
            if perhaps_answered(standing, self._logs[entry.party]):
                how = f"{how} by what is shown"
                why = f"{why}, and {entry.party} withholds what may be the answer"
            yield Finding(code, f"{who} is {how}, {standing.code}: {why}")
        elif untold := [each for each in signed.net if each.judged is None]:
            what = f"{who} is conclusive, and what it changes in {untold[0].component}"
            yield Finding("missing", f"{what} ({untold[0].language}) cannot be told")
        state = self._state
        texts = state.texts.sets.get(entry.act.text_set) if state else None
        if texts is None:
            yield Finding("missing", f"{who} is under a text set that the record does not have")
            return
        for component, language, text in texts.entries:
            if why := _unread(held.blobs.get(text), text):
                yield Finding("missing", f"{who} is under {component} in {language}, which {why}")

    def _code(self, entry: Entry, standing: Standing) -> str:
        if standing.within == "undetermined":
            return "undetermined"
        lost = {each.code for each in standing.reached.findings} if standing.reached else set()
        if "missing" in {standing.code, *lost}:
            return "missing"
        log = self._logs[entry.party]
        leaning = kinds_withheld(log) and standing.code in _LEANING
        return "withheld" if leaning or perhaps_answered(standing, log) else "irregular"

    def _rests(self, state: State, counted: list[Signed]) -> Iterator[Finding]:
        """Yield which act that holds rests on one that is not shown here.

        What a party does after the signature that counts can no longer be what that rests on.
        """
        shown = {each.id for each in self._entries}
        last = {each.entry.party: each.entry.place for each in counted}
        for each in self._entries:
            if each.place > last.get(each.party, each.place):
                continue
            if state.standings[each.party, each.id].within != "within":
                continue
            for name in sorted(resting(each.act) - shown):
                where = f"entry {each.place} of {each.party} rests on {name}"
                yield Finding("withheld", f"{where}, which is not shown here")

    def _doubtful(self, state: State, counted: list[Signed]) -> Iterator[Finding]:
        """Yield which act perhaps takes away what a signature rests on, and nobody can say."""
        last = {each.entry.party: each.entry.place for each in counted}
        for each in self._entries:
            standing = state.standings[each.party, each.id]
            if each.party not in last:
                continue
            body, before = each.act.body, each.place < last[each.party]
            if isinstance(body, acts.Report) and _taken_on_paper(body, before=before):
                where = f"entry {each.place} of {each.party} reports a {body.fact}"
                why = "which perhaps takes away what its signature rests on"
                yield Finding("undetermined", f"{where} on paper, {why}")
            if standing.within != "undetermined":
                continue
            if isinstance(body, acts.RevokeKey) or (before and isinstance(body, _TAKING)):
                where = f"entry {each.place} of {each.party} ({each.act.kind})"
                why = f"perhaps takes away what its signature rests on: {standing.why}"
                yield Finding("undetermined", f"{where} {why}")

    def _hidden(self, state: State) -> Iterator[Finding]:
        """Yield of which log something is withheld that may take away what is judged."""
        under = {each.entry.act.under for each in self._signatures}
        used = state.mandates.families(under & state.mandates.granted.keys())
        for party, log in self._logs.items():
            kinds = kinds_withheld(log)
            if not kinds:
                continue
            needs = any(
                of.mandate.agreed_by
                for name, of in state.mandates.granted.items()
                if of.party == party and name in used
            )
            if not kinds <= HARMLESS or (needs and "clear" in kinds):
                why = f"{party} withholds entries, perhaps one that takes authority away"
                yield Finding("perhaps-withheld", why)


def _taken_on_paper(report: acts.Report, *, before: bool) -> bool:
    """Whether what is reported, and was checked, may take something away from a signature."""
    fact = KINDS.get(report.fact)
    taking = fact is acts.RevokeKey or (before and fact is acts.RevokeMandate)
    return taking and bool(report.checked)


def _unread(content: bytes | None, name: str) -> str:
    """Say why the text of a digest cannot be read; empty where it can."""
    if content is None or f"sha256:{sha256(content).hexdigest()}" != name:
        return "is missing"
    try:
        parse(content)
    except ParaphError as error:
        return f"is no text: {error}"
    return ""


def perhaps_answered(standing: Standing, log: Log) -> bool:
    """Whether a signature lacks an answer, and its party withholds what may be it."""
    giving = _GIVING.get(standing.code)
    if standing.within != "outside" or standing.reached is None or giving is None:
        return False
    return not kinds_withheld(log).isdisjoint({"", *giving})


def kinds_withheld(log: Log) -> frozenset[str]:
    """Return of which kinds the withheld entries of a log are; "" where nobody says."""
    return frozenset([each.kind for each in log.entries if isinstance(each, Withheld)])


def on_paper(entries: Iterable[Entry], state: State) -> Mapping[str, frozenset[str]]:
    """Return which text sets parties are reported to have signed on paper, by party.

    Each report holds, and a second person checked the paper, and signed too.
    """
    found: dict[str, frozenset[str]] = {}
    for each in entries:
        body = each.act.body
        holds = state.standings[each.party, each.id].within == "within"
        checked = (each.party, each.id) in state.checked
        if isinstance(body, acts.Report) and body.fact == "sign" and holds and checked:
            party = body.by.party
            found[party] = found.get(party, frozenset()) | {each.act.text_set}
    return found


def unreported_in_words(party: str) -> str:
    """Say that nobody reports as it must be that a party without keys has signed."""
    what = "no signature of it on paper is reported that a second person checked"
    return f"{party} has no node, and {what}"


def unsigned_in_words(party: str, logs: Mapping[str, Log]) -> str:
    """Say that no signature of a party is shown, and what of that may be withheld."""
    if party not in logs:
        return f"{party} has no log here: whether it signed is not known"
    kinds = kinds_withheld(logs[party])
    if "sign" in kinds:
        return f"{party} withholds a signature, on its word: what it signed is not shown"
    if "" in kinds:
        why = "withholds entries of which nobody says the kind"
        return f"{party} has not signed in what is shown, and {why}"
    return f"{party} has not signed"


_TAKING = (acts.RevokeMandate, acts.Clear, acts.Settle, acts.RootKeys, acts.Appoint)
"""Acts that may take something away from what comes after them."""
_HOW: Mapping[Within, str] = MappingProxyType(
    {"outside": "irregular", "undetermined": "undetermined", "within": "regular"}
)


def _original(entry: Entry) -> str:
    """Return the digest of the original that a signature names, or nothing."""
    return entry.act.body.original if isinstance(entry.act.body, acts.Sign) else ""


def _copy(entry: Entry) -> str:
    """Return the party whose original a signature is on."""
    return entry.act.body.copy if isinstance(entry.act.body, acts.Sign) else ""


def _differing(counted: Iterable[Signed]) -> Iterator[Finding]:
    """Yield of which party several originals are signed."""
    found: dict[tuple[str, str], set[str]] = {}
    for each in counted:
        if copy := _copy(each.entry):
            key = each.entry.act.text_set, copy
            found.setdefault(key, set()).add(_original(each.entry))
    for (_, copy), originals in found.items():
        if len(originals) > 1:
            yield Finding("different-texts", f"parties have signed different originals of {copy}")
