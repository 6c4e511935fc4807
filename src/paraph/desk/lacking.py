"""Lacking: which blobs acts name that are not there, and texts that nobody may decide on so."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from paraph.agreement import act as acts
from paraph.agreement.act import Act
from paraph.agreement.entry import Entry
from paraph.agreement.text_set import TextSet
from paraph.desk.matter import Matter
from paraph.errors import RecordError
from paraph.record.disclosure import named
from paraph.text.canonical import NAME, parse
from paraph.text.reading import Account, Part, Reading, Source

REMEDY = (
    "Import a bundle that has it, or bring it back from a backup; `paraph rebuild` names all that "
    "a node lacks. What is lost for good, and not signed, is recorded by `paraph act dispose`."
)
_READ = (acts.AskClearance, acts.Clear, acts.Decide, acts.Initial, acts.Sign, acts.Publish)
"""Acts that nobody makes of a text set without its texts."""


class Lacking(NamedTuple):
    """A blob that an act names and that is not there, and what it is in words."""

    entry: Entry
    blob: str
    what: str

    def __str__(self) -> str:
        return f"{self.what} ({self.blob})"


def lacking(entries: Iterable[Entry], has: Callable[[str], bool]) -> Iterator[Lacking]:
    """Yield each blob that acts name and that is not there, once.

    What an act tells to be disposed of is not asked for, but for what is never disposed of; nor is
    the account that a signature names, which follows from the rest.
    """
    known = tuple(entries)
    told = set(disposed(known)) - kept(known)
    for entry in [each for each in known if not isinstance(each.act.body, acts.Sign)]:
        for name in named(entry.act):
            if name not in told and not has(name):
                yield Lacking(entry, name, _what(entry.act, name))
            told.add(name)


def disposed(entries: Iterable[Entry]) -> frozenset[str]:
    """Return the blobs that acts tell to be kept no longer."""
    return frozenset(
        [
            name
            for each in entries
            if isinstance(each.act.body, acts.Dispose)
            for name in each.act.body.blobs
        ]
    )


def kept(entries: Sequence[Entry]) -> frozenset[str]:
    """Return what is never disposed of: the rules of a procedure, and each text that is signed.

    It is what whoever tells that it is disposed of has signed itself, before or after; or anybody
    before that. Without it nobody sees what a signature binds to.
    """
    texts: dict[str, set[str]] = {}
    gone: dict[str, list[tuple[int, str]]] = {}
    found = set[str]()
    for at, entry in enumerate(entries):
        match entry.act.body:
            case acts.Genesis(rules=rules):
                found.add(rules)
            case acts.Propose(made) | acts.Amend(made):
                texts.setdefault(TextSet(made).digest, {each.text for each in made})
            case acts.Dispose(blobs):
                for name in blobs:
                    gone.setdefault(name, []).append((at, entry.party))
            case _:
                pass
    for text_set, signing in _signing(entries).items():
        first, who = min(signing)[0], {party for _, party in signing}
        for name in texts.get(text_set, ()):
            if any(at > first or party in who for at, party in gone.get(name, ())):
                found.add(name)
    return frozenset(found - {""})


def _signing(entries: Sequence[Entry]) -> dict[str, list[tuple[int, str]]]:
    """Return of each text set where it is signed, here or on paper, and by which party."""
    found: dict[str, list[tuple[int, str]]] = {}
    for at, entry in enumerate(entries):
        match entry.act.body:
            case acts.Sign():
                found.setdefault(entry.act.text_set, []).append((at, entry.party))
            case acts.Report(fact="sign", by=by):
                found.setdefault(entry.act.text_set, []).append((at, by.party))
            case _:
                pass
    return found


def demand_blobs(found: Iterable[Lacking]) -> None:
    """Refuse where a blob is lacking.

    Raises:
        RecordError: one is; it is named, with the act that names it.
    """
    for each in found:
        where = f"entry {each.entry.place} of {each.entry.party}"
        raise RecordError(f"{where} names {each},", "which is missing", hint=REMEDY)


def demand_named(matter: Matter, act: Act) -> None:
    """Refuse an act that names what is not there: with it in the log nothing could be handed out.

    What a signature was shown follows from the rest.

    Raises:
        RecordError: a blob is missing; it is named.
    """
    told = disposed(matter.entries)
    for name in () if isinstance(act.body, acts.Sign) else named(act):
        if name not in told and name not in matter.held.blobs:
            what = f"{_what(act, name)} ({name})"
            hint = "Give the file itself, by the command that takes it, or bring it here first."
            raise RecordError(f"this act names {what},", "which is not here", hint=hint)


def demand_texts(matter: Matter, act: Act) -> None:
    """Refuse an act on a text set, of the kinds that need it read, whose texts are not all there.

    Raises:
        LedgerError: one was changed since it was kept.
        RecordError: one is missing.
    """
    texts = matter.state.texts.sets.get(act.text_set)
    if texts is not None and isinstance(act.body, _READ):
        for component, language, _ in texts.entries:
            reading_of(matter, texts, component, language)


def reading_of(matter: Matter, texts: TextSet, component: str, language: str) -> Reading:
    """Return a text of a set as the blob was read that has it.

    Raises:
        CanonicalError: it is no text.
        LedgerError: it was changed since it was kept.
        RecordError: it is missing.
    """
    name = texts.text(component, language)
    content = matter.held.blobs.get(name)
    if content is None:
        what = f"the text {component} in {language} ({name})"
        raise RecordError(f"{what} of {matter.short(texts.digest)}", "is missing", hint=REMEDY)
    short = matter.short(texts.digest)
    source = Source(f"{short}, {component} in {language}", NAME, content, language)
    return Reading(
        parse(content), Account((Part(name, "read", len(content), name),)), source=source
    )


def _what(act: Act, name: str) -> str:
    """Return what a blob is to the act that names it."""
    match act.body:
        case acts.Propose(texts) | acts.Amend(texts):
            for each in texts:
                if each.text == name:
                    return f"the text {each.component} in {each.language}"
            proof = isinstance(act.body, acts.Amend)
            return "an old text or a proof" if proof else "the file that a text was read from"
        case _:
            return "the paper"
