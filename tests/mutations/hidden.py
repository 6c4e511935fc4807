"""Whole documents with ten editorial edits and one meaningful change hidden among them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.mutations import editorial, meaningful
from tests.mutations.chance import Random, seeded
from tests.mutations.invented import INVENTED
from tests.mutations.kind import Kind
from tests.mutations.sources import Document

import paraph

EDITORIAL = 10
_EXAMPLES = Path(__file__).parents[2] / "examples"
_TRIES = 60
_TURNS = 12
_SHORTEST, _LARGEST = 60, 400
_PARAGRAPHS = 25
_LABEL = re.compile(r"^(?:[(（]?\w{1,5}(?:\.\d+)*[.)）]\s*)+|^[IVX]+\.? ")
_HEADED = re.compile(
    r"^\W*(?:\d|[IVX]+\b|(?:Article|Section|Part|Annex|Статья|Artículo|Chapter)\b)"
)


@dataclass(frozen=True, slots=True)
class Hidden:
    """An old and a new document, and the paragraph in both in which the meaning changed."""

    old: str
    new: str
    language: str
    words: tuple[str, str]
    kind: str
    editorial: tuple[str, ...]
    source: str


def own_documents() -> tuple[Document, ...]:
    """Return documents that are nobody else's: the example agreements, and invented clauses."""
    found = []
    for language in ("en", "ru"):
        for stage in ("approved", "final"):
            reading = paraph.read(_EXAMPLES / f"{stage}.{language}.docx")
            shown = [f"{p.label} {p.text}" if p.label else p.text for p in reading.text.provisions]
            paragraphs = tuple(filter(None, [" ".join(text.split()) for text in shown]))
            found.append(Document(f"{stage}.{language}.docx", language, paragraphs))
    clauses = [each.text for each in INVENTED if each.language == "en"]
    numbered = tuple([f"{number}. {text}" for number, text in enumerate(clauses, 1)])
    return (*found, Document("invented.tsv", "en", numbered))


def hidden(
    seed: int,
    count: int,
    documents: Sequence[Document],
    kinds: Sequence[Kind] = meaningful.KINDS,
    among: Sequence[Kind] = editorial.KINDS,
) -> Iterator[Hidden]:
    """Yield `count` documents, the meaningful `kinds` in turn, the same ones for one seed.

    The ten editorial edits are of the kinds `among`. A kind that finds no place in the document
    drawn gives way to the next one.
    """
    fit = [each for each in documents if _PARAGRAPHS <= len(each.paragraphs) <= _LARGEST]
    found = 0
    for turn in range(count * _TURNS):
        chance = seeded(seed, turn)
        kind = kinds[turn % len(kinds)]
        spoken = [each for each in fit if kind.speaks(each.language)]
        drawn = _Drawn(chance.choice(spoken), chance) if spoken else None
        if drawn is not None and (made := drawn.hide(kind, among)) is not None:
            yield made
            found += 1
        if found == count:
            return


class _Drawn:
    """A document that is being changed, and the paragraphs that still have room for a change."""

    def __init__(self, document: Document, chance: Random) -> None:
        self._document, self._chance = document, chance
        self._old, self._new = list(document.paragraphs), list(document.paragraphs)
        self._left = [at for at, text in enumerate(document.paragraphs) if _fits(text)]
        chance.shuffle(self._left)

    def hide(self, kind: Kind, among: Sequence[Kind]) -> Hidden | None:
        """Return the document with the ten and the one, or None where they have no room."""
        at = self._place(kind)
        left = [each for each in among if each.speaks(self._document.language)]
        names: list[str] = []
        while at is not None and len(names) < EDITORIAL and left and self._left:
            each = self._chance.choice(left)
            if self._place(each) is None:
                left.remove(each)
            else:
                names.append(each.name)
        if at is None or len(names) < EDITORIAL:
            return None
        source = self._document
        texts = "\n\n".join(self._old), "\n\n".join(self._new)
        words = self._old[at], self._new[at]
        return Hidden(*texts, source.language, words, kind.name, tuple(names), source.source)

    def _place(self, kind: Kind) -> int | None:
        """Put a change of the kind into the first paragraph that has room, and use it up."""
        for at in self._left[:_TRIES]:
            text = self._document.paragraphs[at]
            found = _LABEL.match(text)
            label = found[0] if found else ""
            pair = kind.pair(text[len(label) :], self._document.language, self._chance)
            if pair is not None and "\n" not in "".join(pair):
                self._old[at], self._new[at] = [label + side for side in pair]
                self._left.remove(at)
                return at
        return None


def _fits(text: str) -> bool:
    return len(text) >= _SHORTEST and not _HEADED.match(_LABEL.sub("", text))
