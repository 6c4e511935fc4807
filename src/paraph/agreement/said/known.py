"""Known: what statements may be about: an agreement's names, texts and deeds, as they stand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.chain import Blobs, text_of
from paraph.agreement.force.days import days_told
from paraph.agreement.life import Life
from paraph.agreement.said.deeds import Deed, deeds
from paraph.agreement.said.laid import Laid, laid
from paraph.agreement.said.naming import Called, Party, called, meant, parties_in, party_of
from paraph.agreement.text_set import TextSet
from paraph.agreement.tracks.text import Fixed
from paraph.language.stemming import CODES, stemmed
from paraph.language.subjectless import subjectless

EARLIER = "an earlier text, as you say"


class Stage(NamedTuple):
    """A text set on its way: what it is called, when it was made, when and how it was settled.

    `settled` is the day on which all had signed it, else on which it was adopted or all had
    initialled it; nothing before that. Days are "" where they are not known.
    """

    text_set: str
    name: str
    made: str
    settled: str
    how: str
    texts: tuple[Laid, ...]

    def texts_in(self, code: str) -> tuple[Laid, ...]:
        """Return its texts in a language."""
        return tuple([each for each in self.texts if each.language == code])


@dataclass(frozen=True, eq=False)
class Known:
    """An agreement that statements may be about. `own` is whether sources are kept beside it.

    `unread` says which of its texts are not here, and why, so that nothing was looked for in them.
    """

    agreement: str
    title: str
    parties: tuple[Party, ...]
    names: tuple[Called, ...]
    stages: tuple[Stage, ...]
    deeds: tuple[Deed, ...]
    now: str = ""
    current: str = ""
    unread: tuple[str, ...] = ()

    @cached_property
    def _aside(self) -> Mapping[str, frozenset[str]]:
        """The stems of each language that tell no subject, the names of the parties among them."""
        words: dict[str, list[str]] = {
            code: [each.words for each in self.parties] for code in CODES
        }
        for stage in self.stages:
            for text in stage.texts:
                for title in text.titles:
                    words[text.language] += parties_in(title, text.language)
        return {
            code: subjectless(code)
            | frozenset([word.stem for each in held for word in stemmed(each, code)])
            for code, held in words.items()
        }

    def aside(self, words: str, code: str) -> frozenset[str]:
        """Return the stems that tell no subject in some words: its own name, if they have it."""
        named = [each.called.core for each in meant(words, code, self.names)]
        return self._aside[code].union(*named)

    @property
    def stage(self) -> Stage | None:
        """The stage that the agreement is at: its current text set."""
        return next((each for each in self.stages if each.text_set == self.current), None)


def known(  # noqa: PLR0913
    life: Life,
    agreement: str,
    sets: Mapping[str, TextSet],
    blobs: Blobs,
    names: Mapping[str, str],
    *,
    alone: bool = False,
) -> Known:
    """Return an agreement as its life stands; `names` is what its text sets are called.

    With `alone` no texts are read but those of the current set. Takes time linear in what is read.
    """
    if alone:
        sets = {name: each for name, each in sets.items() if name == life.current}
    unread: list[str] = []
    read = dict(_texts(sets, blobs, unread))
    parties = tuple([_party(each) for each in life.genesis.parties])
    stages = tuple(_stages(life, sets, read, names))
    found: dict[tuple[str, str], Called] = {}
    for code in CODES:
        found["title", code] = called(agreement, life.genesis.title, code, parties)
    for text in read.values():
        for title in text.titles:
            name = called(agreement, title, text.language, parties)
            found.setdefault((title, text.language), name)
    for act, other in _others(life):
        for code in CODES:
            found[act, code] = called(act, other, code, parties, "history")
    return Known(
        agreement,
        life.genesis.title,
        parties,
        tuple(found.values()),
        stages,
        deeds(life),
        life.now,
        life.current,
        tuple(unread),
    )


def of_texts(texts: tuple[Laid, ...], settled: str, before: tuple[Laid, ...] = ()) -> Known:
    """Return an agreement of which nothing is known but its texts, and perhaps when it was signed.

    `before` are texts that stood before.
    """
    titles = [(text.titles[0] if text.titles else text.name, text) for text in texts]
    found = [parties_in(title, text.language) for title, text in titles]
    parties = tuple([party_of(each, (each,)) for each in next(filter(None, found), ())])
    names = tuple([called("", title, text.language, parties) for title, text in titles])
    how = "signed (as you say)" if settled else ""
    done = (Deed("signature", "", days_told(settled), "signed, as you say"),) if settled else ()
    earlier = [Stage(each.digest, each.name, "", "", EARLIER, (each,)) for each in before]
    stage = Stage("", ", ".join([each.name for each in texts]), "", settled, how, texts)
    title = titles[0][0] if titles else ""
    return Known("", title, parties, names, (*earlier, stage), done)


def _party(each: acts.Party) -> Party:
    return party_of(each.party, (each.words,))


def _texts(
    sets: Mapping[str, TextSet], blobs: Blobs, unread: list[str]
) -> Iterator[tuple[str, Laid]]:
    """Yield the texts of all sets by their digests, once; what is not here goes to `unread`."""
    done: set[str] = set()
    for texts in sets.values():
        for component, language, digest in texts.entries:
            if digest in done:
                continue
            done.add(digest)
            text = text_of(blobs, digest)
            if isinstance(text, str):
                unread.append(f"{component} in {language}: {text}")
            elif language in CODES:
                yield digest, laid(text, language, component)
            else:
                unread.append(f"{component} is in {language}, which is not read")


def _stages(
    life: Life, sets: Mapping[str, TextSet], read: Mapping[str, Laid], names: Mapping[str, str]
) -> Iterator[Stage]:
    made: dict[str, str] = {}
    adopted: dict[str, str] = {}
    for event in life.past:
        if isinstance(event.body, acts.Propose | acts.Amend):
            made.setdefault(TextSet(event.body.texts).digest, event.on)
        if event.kind == "adopt" and event.counts:
            adopted.setdefault(event.text_set, event.on)
    fixed = {each.text_set: each for each in life.texts}
    for digest, texts in sets.items():
        settled, how = _settled(life, digest, fixed.get(digest), adopted.get(digest, ""))
        held = tuple([read[each.text] for each in texts.entries if each.text in read])
        yield Stage(digest, names.get(digest, ""), made.get(digest, ""), settled, how, held)


def _settled(life: Life, text_set: str, fixed: Fixed | None, adopted: str) -> tuple[str, str]:
    signed = [each.on for each in life.signatures if each.signed and each.text_set == text_set]
    if fixed is not None and fixed.by_all and signed:
        return max(signed), "signed by all"
    if adopted:
        return adopted, "adopted"
    initialled = [each.on for each in life.signatures if each.text_set == text_set and each.on]
    if fixed is not None and fixed.state in {"authentic", "corrected"} and initialled:
        return max(initialled), "initialled by all"
    return "", ""


def _others(life: Life) -> Iterator[tuple[str, str]]:
    """Yield the other agreements and events of the history that have a name in words."""
    for event in life.past:
        if not event.counts:
            continue
        if isinstance(event.body, steps.Relate) and not event.body.other.startswith("sha256:"):
            yield event.act, event.body.other
        elif isinstance(event.body, steps.Happen) and event.body.happening == "earlier-agreement":
            yield event.act, event.body.words
