"""Originals: one for each party, which names that party first and says the same (the alternat)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from paraph.agreement import steps
from paraph.agreement.act import Party
from paraph.agreement.chain import Blobs, text_of
from paraph.agreement.entry import HOLDS, Entry, Standing, outside
from paraph.agreement.text_set import TextSet
from paraph.proof.originals import RULES, Called, unlike

_TWO = 2
_TELLING = 4  # letters of a word that may be a name
_WORD = re.compile(r"[^\W\d_]+")


class Original(NamedTuple):
    """An original that was entered for a party: of which set, its own texts, and in which act."""

    text_set: str
    party: str
    texts: TextSet
    act: str
    languages: tuple[str, ...]


class Originals:
    """The originals of an agreement so far; each text of them is proved when it is entered."""

    def __init__(self, blobs: Blobs) -> None:
        self._blobs = blobs
        self.parties: Mapping[str, Party] = {}
        self._entered: list[Original] = []
        self._open: dict[tuple[str, str, str], Standing] = {}
        self._place: dict[str, tuple[str, int]] = {}
        self._seen: dict[tuple[str, str], int] = {}

    @property
    def entered(self) -> tuple[Original, ...]:
        """All that were entered and hold, the earliest first."""
        return tuple(self._entered)

    def heed(self, entry: Entry) -> None:
        """Heed how much of other logs stands before an entry, by what its own log had seen."""
        for head in entry.act.seen:
            known = self._seen.get((entry.party, head.party), 0)
            self._seen[entry.party, head.party] = max(known, head.size)

    def unnamed(self, entry: Entry, party: str) -> Standing:
        """Return that a signature on the copy of a party, or on none, names no original.

        It is asked of one that its signer could have seen: nobody makes it nothing by an original
        that comes later.
        """
        for each in self.of(entry.act.text_set, party):
            log, place = self._place[each.act]
            if log == entry.party or place < self._seen.get((entry.party, log), 0):
                if not party:
                    why = "each party has its own original: it must say whose is signed"
                    return outside("original", why)
                why = f"the original of {party} has texts of its own: name it"
                return outside("original", why)
        return HOLDS

    def doubt(self, entry: Entry, body: steps.Alternat, standing: Standing) -> None:
        """Keep that it is open whether an alternat was entered, so that one may be signed."""
        key = entry.act.text_set, body.party, TextSet(body.texts).digest
        self._open[key] = standing

    def take(self, entry: Entry, body: steps.Alternat, texts: TextSet | None) -> Standing:
        """Take an alternat, and return whether it is one; what is none changes nothing."""
        standing = self._judged(body, texts)
        if standing.within == "undetermined":
            self.doubt(entry, body, standing)
        if standing.within == "within":
            made = TextSet(body.texts)
            told = entry.act.text_set, body.party, made, entry.id, body.languages
            self._entered.append(Original(*told))
            self._place[entry.id] = entry.party, entry.place
        return standing

    def of(self, text_set: str, party: str = "") -> tuple[Original, ...]:
        """Return the originals of a text set, or those for one party, the earliest first."""
        return tuple(
            [
                each
                for each in self._entered
                if each.text_set == text_set and party in {"", each.party}
            ]
        )

    def named(self, text_set: str, party: str, original: str) -> Standing:
        """Return whether an original that a signature names was entered for that party."""
        if any(each.texts.digest == original for each in self.of(text_set, party)):
            return HOLDS
        if (text_set, party, original) in self._open:
            return self._open[text_set, party, original]
        return outside("original", f"no alternat that holds is {party}'s original of the set")

    def _judged(self, body: steps.Alternat, texts: TextSet | None) -> Standing:
        if body.form != RULES:
            why = f"the relation {body.form!r} is not known to this version"
            return Standing("undetermined", "alternat", why)
        if texts is None:
            return outside("text", "the text set was never proposed")
        return next(self._faults(body, texts), HOLDS)

    def _faults(self, body: steps.Alternat, texts: TextSet) -> Iterator[Standing]:
        """Yield why an original is none; what is yielded behind the first may not be so."""
        if len(self.parties) != _TWO or body.party not in self.parties:
            yield outside("alternat", "an alternat is for one of two parties")
            return
        made = TextSet(body.texts)
        if {each[:2] for each in made.entries} != {each[:2] for each in texts.entries}:
            yield outside("incomplete", "the original has not the components and languages")
        if {*body.languages} != {each.language for each in made.entries}:
            yield outside("alternat", "it does not say in which order its languages stand")
        for why in self._misnamed(body):
            yield outside("names", why)
        for component, language, digest in made.entries:
            where = f"{component} ({language})"
            before = text_of(self._blobs, texts.text(component, language))
            after = text_of(self._blobs, digest)
            if isinstance(before, str) or isinstance(after, str):
                lost = before if isinstance(before, str) else after
                yield outside("missing", f"{where}: {lost}")
                return
            names = [Called(*each[1:]) for each in body.names if each.language == language]
            if why := unlike(before, after, names, language):
                yield outside("alternat", f"{where}: {why}")

    def _misnamed(self, body: steps.Alternat) -> Iterator[str]:
        """Yield whom a name is of who is not the party that it is told to be of.

        The words that the record calls only the one party by are in no name of the other. In a
        language of which it has no such words, whose name it is rests on the author's word.
        """
        words = {name: _words(f"{name} {each.words}") for name, each in self.parties.items()}
        (other,) = words.keys() - {body.party}
        for each in body.names:
            for said, whose, whom in (
                (each.own, body.party, other),
                (each.other, other, body.party),
            ):
                alone = words[whom] - words[whose]
                if alone & _words(said):
                    yield f"{said!r} is told of {whose}, and is what {whom} is called"


def _words(said: str) -> set[str]:
    """Return the words by which somebody is told apart, in small letters."""
    return {each.casefold() for each in _WORD.findall(said) if len(each) >= _TELLING}
