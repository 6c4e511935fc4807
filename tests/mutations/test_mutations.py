"""The mutations are worth attacking with: each has its place, changes the text, and comes again."""

from __future__ import annotations

import pytest
from tests.mutations.cases import DOCUMENT_KINDS, KINDS, cases, document_cases, whole_cases
from tests.mutations.chance import seeded
from tests.mutations.document_kinds import DocumentKind
from tests.mutations.drafts import LANGUAGES, draft
from tests.mutations.invented import INVENTED
from tests.mutations.kind import Kind, named
from tests.mutations.sources import Document, Sentence

import paraph

CLASSES = frozenset(
    (
        *("open", "layout", "typography", "spelling", "doubling", "article form", "variant"),
        *("abbreviation", "notation", "numbering", "reference repair", "defined term", "case"),
        *("list punctuation", "agreement", "arrangement"),
    )
)


def test_no_two_kinds_have_one_name() -> None:
    assert len(named(KINDS)) == len(KINDS)
    assert len({kind.name for kind in DOCUMENT_KINDS}) == len(DOCUMENT_KINDS)


@pytest.mark.parametrize("kind", [*KINDS, *DOCUMENT_KINDS], ids=lambda kind: kind.name)
def test_a_kind_says_why_and_expects_a_class_of_the_closed_list(kind: Kind | DocumentKind) -> None:
    assert kind.why
    assert kind.expected in CLASSES
    assert kind.meaningful == (kind.expected == "open")


def test_there_are_sentences_and_documents_enough(
    real_documents: tuple[Document, ...], real_sentences: tuple[Sentence, ...]
) -> None:
    assert len(real_documents) >= 100
    assert len(real_sentences) >= 3000
    assert {sentence.language for sentence in real_sentences} >= {"en", "ru", "fr", "es"}
    assert len({sentence.text for sentence in real_sentences}) == len(real_sentences)


def test_every_kind_has_a_place_and_most_have_one_in_real_sentences(
    real_sentences: tuple[Sentence, ...],
) -> None:
    placed = {kind.name for kind in KINDS if _has_a_place(kind, real_sentences)}
    carried = {kind.name for kind in KINDS if _has_a_place(kind, INVENTED)}
    meaningful = {kind.name for kind in KINDS if kind.meaningful}

    assert placed | carried == {kind.name for kind in KINDS}
    assert len(meaningful) >= 75
    assert len(placed & meaningful) >= 60


def test_a_case_changes_the_text_and_comes_again(real_sentences: tuple[Sentence, ...]) -> None:
    drawn = list(cases(1, 2 * len(KINDS), real_sentences))

    assert all(case.old != case.new for case in drawn)
    assert {case.kind for case in drawn} == {kind.name for kind in KINDS}
    assert drawn == list(cases(1, 2 * len(KINDS), real_sentences))


def test_a_case_within_a_whole_document_changes_one_paragraph(
    real_documents: tuple[Document, ...],
) -> None:
    drawn = list(whole_cases(1, 200, real_documents))

    assert len(drawn) >= 100
    for case in drawn:
        old, new = case.old.split("\n\n"), case.new.split("\n\n")
        assert sum(a != b for a, b in zip(old, new, strict=True)) == 1


@pytest.mark.parametrize("kind", DOCUMENT_KINDS, ids=lambda kind: kind.name)
def test_a_document_kind_changes_the_agreement_in_every_language(
    kind: DocumentKind, real_sentences: tuple[Sentence, ...]
) -> None:
    for language in LANGUAGES:
        chance = seeded(1, language, kind.name)
        old, new = kind.change(draft(language, real_sentences, chance), chance)

        assert old.markdown() != new.markdown()
        assert "{" not in old.markdown() + new.markdown()


def test_a_drafted_agreement_is_read_in_its_own_language(
    real_sentences: tuple[Sentence, ...],
) -> None:
    for case in document_cases(1, 4 * len(DOCUMENT_KINDS), real_sentences):
        reading = paraph.read(case.new.encode(), file=f"draft{case.suffix}")

        assert reading.source.language == case.language


def _has_a_place(kind: Kind, among: tuple[Sentence, ...]) -> bool:
    chance = seeded(1, kind.name)
    return any(kind.pair(each.text, each.language, chance) for each in among)
