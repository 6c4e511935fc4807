"""Proposing: files become the texts of a set, and blobs, if all in them was read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from paraph import __version__
from paraph.agreement.act import Propose
from paraph.agreement.origin import reader_in_words, said_of
from paraph.agreement.text_set import Entry, Source, TextSet
from paraph.desk.matter import Matter
from paraph.errors import DamagedError, UsageError
from paraph.language.detect import codes, detect
from paraph.language.table import CODES
from paraph.text.canonical import canonical, digest
from paraph.text.reading import Reading

_LETTERS = 60
"""Letters of a text by whose script alone its language is doubted."""


_REMEDIES = {
    "tracked-changes": (
        "Say by --view which text is meant: accepted, with the changes in it, or original, without "
        "them; or accept or reject them in the file."
    ),
    "text-layer": (
        "Look at `paraph read` of this file beside its pages; where the two agree, say "
        "--accept-text-layer, and it is recorded that you did."
    ),
    "conversion": (
        "Look at `paraph read` of this file beside the file in its own program; where the two "
        "agree, say --accept-conversion, and it is recorded that you did."
    ),
}
"""What helps against a doubt, by its code."""


class Given(NamedTuple):
    """A file as somebody gives it: of which component and in which language it is the text."""

    component: str
    language: str
    reading: Reading


class Gathered(NamedTuple):
    """Texts that make a set, the files they were read from, and the blobs of both."""

    texts: TextSet
    sources: tuple[Source, ...]
    blobs: tuple[bytes, ...]

    @property
    def told(self) -> bool:
        """Whether an act must tell how one of the files was read, beside by which program."""
        return any(map(said_of, self.sources))

    @property
    def proposal(self) -> Propose:
        """The body of an act that proposes the set."""
        return Propose(self.texts.entries, self.sources)


def gather(
    given: Sequence[Given], due: Iterable[tuple[str, str]], before: TextSet | None = None
) -> Gathered:
    """Return the set of the given texts, and of those of `before` that none was given for.

    Raises:
        DamagedError: something in a file was not read, or must be looked at first.
        UsageError: a text is given twice, or is none that is due; or one that is due is missing.
    """
    due = tuple(due)
    pairs = [(each.component, each.language) for each in given]
    for each in given:
        _check_read(each.reading)
        pair = each.component, each.language
        if pair not in due:
            known = ", ".join([f"{component} in {code}" for component, code in due])
            raise UsageError(f"the agreement has no text of {' in '.join(pair)}: it has {known}")
        if pairs.count(pair) > 1:
            raise UsageError(f"two files are given as {' in '.join(pair)}")
    entries = [
        Entry(*pair, digest(each.reading.text)) for pair, each in zip(pairs, given, strict=True)
    ]
    kept = [each for each in (before.entries if before else ()) if each[:2] not in pairs]
    texts = TextSet([*entries, *kept])
    if missing := texts.missing(due):
        told = ", ".join([" in ".join(each) for each in missing])
        raise UsageError(f"a text set holds every text that is due; no file is given for {told}")
    sources = {_source(each.reading): None for each in given}
    contents = [
        part
        for each in given
        for part in (canonical(each.reading.text), each.reading.source.content)
    ]
    return Gathered(texts, tuple(sources), tuple(contents))


def telling(matter: Matter, gathered: Gathered) -> str:
    """Return the act of the node's party that proposes texts and tells how their files were read.

    Nothing where there is none that holds.
    """
    for each in matter.entries:
        body = each.act.body
        if (
            isinstance(body, Propose)
            and each.party == matter.party
            and body.texts == gathered.texts.entries
            and set(gathered.sources) <= set(body.sources)
            and matter.state.standings[each.party, each.id].within == "within"
        ):
            return each.id
    return ""


def demand_languages(gathered: Gathered, given: Sequence[Given]) -> None:
    """Refuse a text in another language than it is said to be in, so far as its words tell that.

    Raises:
        UsageError: its words are of another language, or the text in another language is the same.
    """
    hint = "if that is right all the same, say --as-said"
    for component, code, reading in given:
        whole = "\n".join([each.text for each in reading.text.provisions])
        found, held = detect(whole), codes(whole) if _telling(whole) else ()
        if code in CODES and code != found and (found or (held and code not in held)):
            said = f"{reading.source.file}: is given as {component} in {code}, and its words are"
            raise UsageError(f"{said} in {found or ' or '.join(held)}; {hint}")
    fresh = {(each.component, each.language) for each in given}
    seen: dict[tuple[str, str], str] = {}
    for component, code, text in gathered.texts.entries:
        other = seen.setdefault((component, text), code)
        if other != code and fresh & {(component, code), (component, other)}:
            same = f"{component} would have one text, word for word, in {other} and in {code}"
            raise UsageError(f"{same}; {hint}")


def _telling(whole: str) -> bool:
    """Whether a text has so many letters that their script tells of a language."""
    return sum(map(str.isalpha, whole)) >= _LETTERS


def _source(reading: Reading) -> Source:
    source = reading.source
    said = source.said
    if any(each.code == "tracked-changes" for each in reading.hazards):
        said = (*said, f"tracked changes pending, {source.view} view")
    made_by = reader_in_words(f"paraph {__version__}", source.reader if said else "", said)
    return Source(digest(reading.text), source.digest, source.format, made_by)


def _check_read(reading: Reading) -> None:
    """Check that nothing in a file is unread or in doubt: a decision binds to all of it."""
    file = reading.source.file
    hint = "See `paraph read` of this file; save it without what is named, and try again."
    for thing in reading.account.unread:
        raise DamagedError(
            file, f"was not read completely ({thing.what})", place=thing.at, hint=hint
        )
    for hazard in reading.hazards:
        if hazard.grade == "undecided":
            remedy = _REMEDIES.get(hazard.code, hint)
            raise DamagedError(file, hazard.sentence, place=hazard.at, hint=remedy)
