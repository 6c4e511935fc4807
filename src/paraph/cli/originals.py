"""`paraph alternat`: the original of a party, made or read, proved, entered and signed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from paraph import __version__
from paraph.agreement import steps
from paraph.agreement.chain import text_of
from paraph.agreement.text_set import Entry, TextSet
from paraph.cli.acting import Acting
from paraph.cli.asked import Asked
from paraph.cli.output import say
from paraph.cli.texts import given_of, shown_set
from paraph.cli.ways import Ways
from paraph.desk.matter import Matter
from paraph.desk.proposing import Gathered, gather
from paraph.errors import RecordError, UsageError
from paraph.proof.originals import LANGUAGES, RULES, Called, arranged, heeding
from paraph.text.canonical import canonical, digest
from paraph.text.node import Text
from paraph.text.reading import View
from paraph.views.digest_words import digest_in_words
from paraph.views.instant_words import short
from paraph.views.sentence import language_in_words
from paraph.views.visible import one_line

Files: TypeAlias = tuple[tuple[str, ...], View | None, Ways]
_TWO, _SHOWN = 2, 8


def alternat(
    asked: Asked,
    name: str,
    files: Files,
    party: str,
    named: Sequence[str],
    languages: str,
    words: str,
) -> int:
    """Enter a party's own original of a text set; return the code.

    Raises:
        UsageError: it is not said whose it is, what the parties are called, or in which order the
            languages stand.
    """
    acting = Acting(asked)
    matter = acting.matter
    texts = shown_set(matter, name)
    parties = {each.party: each.words for each in matter.genesis.parties}
    if party not in parties or len(parties) != _TWO:
        known = ", ".join(parties)
        raise UsageError(f"--for {party!r}: an original is for one of two parties, here {known}")
    spoken = [*dict.fromkeys([each.language for each in texts.entries])]
    (other,) = parties.keys() - {party}
    told = [_called(each, spoken) for each in named] or [
        steps.Named(each, parties[party], parties[other]) for each in spoken
    ]
    order = tuple(languages.split(",")) if languages else tuple(spoken)
    if sorted(order) != sorted(spoken) or (not languages and len(spoken) > 1):
        what = ",".join(spoken)
        raise UsageError(f"say by --languages in which order {what} stand, that of {party} first")
    gathered = (
        gather(given_of(matter, *files), matter.state.texts.due)
        if files[0]
        else _made(matter, texts, told)
    )
    say([f"The original of {party} is {gathered.texts.digest}"])
    say([f"  in words: {digest_in_words(gathered.texts.digest)}"])
    say(_heeding(matter, texts))
    entries, sources = gathered.texts.entries, gathered.sources
    body = steps.Alternat(party, entries, sources, tuple(told), order, RULES, words)
    return acting.act(body, text_set=texts.digest, blobs=gathered.blobs)


def original_of(acting: Acting, texts: TextSet, copy: str) -> str:
    """Return the digest of the original that is signed, having shown it; nothing where it has none.

    The last one that was entered is meant: guards see to it that no other one was signed.
    """
    entered = acting.matter.state.originals.of(texts.digest, copy) if copy else ()
    if not entered:
        return ""
    last = entered[-1]
    order = " and ".join([language_in_words(each) for each in last.languages])
    say([f"The original of {copy} is {last.texts.digest}", f"  its texts stand in {order}"])
    say([f"  in words: {digest_in_words(last.texts.digest)}"])
    for component, language, text in last.texts.entries:
        say([f"  {component} in {language_in_words(language)}: {short(text)}"])
    say(["  proved equal to the set, but for the order in which it names the parties", ""])
    return last.texts.digest


def _called(said: str, spoken: Sequence[str]) -> steps.Named:
    language, mark, both = said.partition(":")
    own, sign, other = both.partition("=")
    if not (mark and sign and own.strip() and other.strip()) or language not in spoken:
        raise UsageError(
            f"--named {said!r} is not of the form XX:OWN=OTHER, with XX of {', '.join(spoken)}"
        )
    return steps.Named(language, own.strip(), other.strip())


def _texts(matter: Matter, texts: TextSet) -> Iterator[tuple[Entry, Text]]:
    for entry in texts.entries:
        text = text_of(matter.held.blobs, entry.text)
        if isinstance(text, str):
            raise RecordError("the text set", text)
        yield entry, text


def _made(matter: Matter, texts: TextSet, told: Sequence[steps.Named]) -> Gathered:
    """Return the texts of a set with the parties in the other order, so far as that can be made."""
    made = []
    for entry, text in _texts(matter, texts):
        names = [Called(*each[1:]) for each in told if each.language == entry.language]
        made.append((entry, arranged(text, names, entry.language)))
    entries = TextSet([Entry(*entry[:2], digest(text)) for entry, text in made])
    say([f"Made from the texts of {matter.short(texts.digest)} by paraph {__version__}."])
    return Gathered(entries, (), tuple([canonical(text) for _, text in made]))


def _heeding(matter: Matter, texts: TextSet) -> Iterator[str]:
    """Yield the words of a set by which it may heed the order of the parties."""
    for entry, text in _texts(matter, texts):
        found = (
            [*dict.fromkeys(heeding(text, entry.language))] if entry.language in LANGUAGES else []
        )
        if found:
            words = ", ".join([f"\u201c{one_line(each)}\u201d" for each in found[:_SHOWN]])
            yield f"Look at {entry.component} in {language_in_words(entry.language)}: {words}"
            yield "  may heed the order in which the parties are named."
