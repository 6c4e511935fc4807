"""Cases drawn from the kinds: an old and a new text, and what should be said of their change."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tests.mutations import documents as whole
from tests.mutations import documents_editorial, editorial, meaningful
from tests.mutations.chance import Random, seeded
from tests.mutations.document_kinds import DocumentKind
from tests.mutations.drafts import LANGUAGES, draft
from tests.mutations.editorial import CLOSING
from tests.mutations.invented import INVENTED
from tests.mutations.kind import Kind
from tests.mutations.sources import Document, Sentence

KINDS: tuple[Kind, ...] = (*meaningful.KINDS, *editorial.KINDS)
DOCUMENT_KINDS: tuple[DocumentKind, ...] = (*whole.KINDS, *documents_editorial.KINDS)
_TRIES = 300
_DOCUMENTS = 5
_LABEL = re.compile(r"^(?:[(（]?\w{1,5}(?:\.\d+)*[.)）]\s*)+|^[IVX]+\.? ")
_HEADED = re.compile(
    r"^\W*(?:\d|[IVX]+\b|(?:Article|Section|Part|Annex|Статья|Artículo|Chapter)\b)"
)
_SHORTEST = 60
_IMAGE = "\ufffc"


@dataclass(frozen=True, slots=True)
class Case:
    """One change. `expected` is a class of DESIGN section 6 or "open"; `suffix` names the format.

    A reader may fold a difference of layout before anything is compared: no edit at all serves
    as well as the expected class. `source` says where the wording comes from.
    """

    old: str
    new: str
    language: str
    kind: str
    meaningful: bool
    expected: str
    why: str
    suffix: str
    source: str


def cases(
    seed: int,
    count: int,
    sentences: Sequence[Sentence] = INVENTED,
    kinds: Sequence[Kind] = KINDS,
) -> Iterator[Case]:
    """Yield up to `count` changes of one sentence, each kind in its turn, the same for one seed.

    What changes form alone is not tried where invisible characters stand. A kind that finds no
    place among `sentences` falls back on the invented ones; one that finds none there either is
    passed over.
    """
    spoken = _by_language(sentences)
    invented = _by_language(INVENTED)
    for number in range(count):
        kind = kinds[number % len(kinds)]
        chance = seeded(seed, number, kind.name)
        for held in (spoken, invented):
            case = _sentence_case(kind, held, chance)
            if case is not None:
                yield case
                break


def whole_cases(
    seed: int, count: int, read: Sequence[Document], kinds: Sequence[Kind] = KINDS
) -> Iterator[Case]:
    """Yield up to `count` changes of one sentence within a whole real document.

    Labels and headings are let be: a changed label is a matter for `document_cases`. So are the
    blanks of a closing formula and of what is behind it, where they may set signatures apart.
    Images are left out: plain text cannot hold them, and what stands for one is no character. What
    changes form alone is not tried where invisible characters stand, as with single sentences.
    """
    for number in range(count):
        kind = kinds[number % len(kinds)]
        chance = seeded(seed, number, kind.name, "whole")
        fit = [document for document in read if kind.speaks(document.language)]
        for document in chance.sample(fit, min(_DOCUMENTS, len(fit))):
            case = _whole_case(kind, document, chance)
            if case is not None:
                yield case
                break


def document_cases(
    seed: int,
    count: int,
    sentences: Sequence[Sentence],
    kinds: Sequence[DocumentKind] = DOCUMENT_KINDS,
) -> Iterator[Case]:
    """Yield `count` changes of a whole agreement made of `sentences`, as Markdown."""
    for number in range(count):
        kind = kinds[number % len(kinds)]
        chance = seeded(seed, number, kind.name)
        language = LANGUAGES[number // len(kinds) % len(LANGUAGES)]
        old, new = kind.change(draft(language, sentences, chance), chance)
        yield _case(kind, (old.markdown(), new.markdown()), language, ".md", "drafts")


def _by_language(sentences: Sequence[Sentence]) -> dict[str, list[Sentence]]:
    held: dict[str, list[Sentence]] = {}
    for sentence in sentences:
        held.setdefault(sentence.language, []).append(sentence)
    return held


def _sentence_case(kind: Kind, held: dict[str, list[Sentence]], chance: Random) -> Case | None:
    languages = kind.languages or tuple(held)
    fit = [sentence for language in languages for sentence in held.get(language, ())]
    for sentence in chance.sample(fit, min(_TRIES, len(fit))):
        if not kind.meaningful and not sentence.text.isprintable():
            continue
        pair = kind.pair(sentence.text, sentence.language, chance)
        if pair is not None:
            return _case(kind, pair, sentence.language, ".txt", sentence.source)
    return None


def _whole_case(kind: Kind, document: Document, chance: Random) -> Case | None:
    paragraphs = tuple([each.replace(_IMAGE, "") for each in document.paragraphs])
    places = list(range(len(paragraphs)))
    signed = next((at for at in reversed(places) if CLOSING.match(paragraphs[at])), len(places))
    for at in chance.sample(places, min(_TRIES, len(places))):
        paragraph = paragraphs[at]
        if kind.expected == "layout" and at >= signed:
            continue
        if not kind.meaningful and not paragraph.isprintable():
            continue
        if len(paragraph) < _SHORTEST or _HEADED.match(_LABEL.sub("", paragraph)):
            continue
        found = _LABEL.match(paragraph)
        label = found[0] if found else ""
        pair = kind.pair(paragraph[len(label) :], document.language, chance)
        if pair is not None:
            before, after = paragraphs[:at], paragraphs[at + 1 :]
            old, new = ("\n\n".join((*before, label + text, *after)) for text in pair)
            return _case(kind, (old, new), document.language, ".txt", document.source)
    return None


def _case(
    kind: Kind | DocumentKind, pair: tuple[str, str], language: str, suffix: str, source: str
) -> Case:
    return Case(
        *pair,
        language=language,
        kind=kind.name,
        meaningful=kind.meaningful,
        expected=kind.expected,
        why=kind.why,
        suffix=suffix,
        source=source,
    )
