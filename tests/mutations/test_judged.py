"""No meaningful mutation is proved editorial, alone or in a whole document; and many slips are."""

from __future__ import annotations

from collections import Counter

import pytest
from tests.mutations.cases import Case, cases, document_cases, whole_cases
from tests.mutations.sources import Document, Sentence

import paraph
from paraph.proof.judging import judge
from paraph.proof.profile import Profile
from paraph.proof.proof import CLASSES
from paraph.proof.verdict import Verdict

EVERYTHING = Profile().allowing(frozenset(CLASSES))
"""Whatever is proved at all is allowed: the hardest profile to be safe under."""


def test_no_meaningful_change_of_a_sentence_is_proved(
    real_sentences: tuple[Sentence, ...],
) -> None:
    proved = [case for case in cases(11, 1600, real_sentences) if _proved(case)]

    assert proved == []


def test_no_meaningful_change_in_a_whole_document_is_proved(
    real_documents: tuple[Document, ...],
) -> None:
    proved = [case for case in whole_cases(11, 300, real_documents) if _proved(case)]

    assert proved == []


def test_no_meaningful_change_of_an_agreement_is_proved(
    real_sentences: tuple[Sentence, ...],
) -> None:
    proved = [case for case in document_cases(11, 400, real_sentences) if _proved(case)]

    assert proved == []


@pytest.mark.parametrize(
    "kind",
    [
        *("quotes-straight", "apostrophe-curly", "ligature", "space-no-break"),
        *("space-doubled", "space-at-end", "doubled-stop", "doubled-comma"),
        *("variant-en", "clock"),
    ],
)
def test_a_slip_is_proved_wherever_it_stands(
    kind: str, real_sentences: tuple[Sentence, ...]
) -> None:
    drawn = [case for case in cases(12, 2400, real_sentences) if case.kind == kind]
    words = Counter(judged(case).word for case in drawn)

    assert len(drawn) >= 3
    assert not words["open"], words


def _proved(case: Case) -> bool:
    return case.meaningful and judged(case).word == "editorial"


def judged(case: Case, profile: Profile = EVERYTHING) -> Verdict:
    """Return the verdict on a case, with every class allowed where no profile is given."""
    old, new = (
        paraph.read(text.encode(), file=f"{name}{case.suffix}", language=case.language)
        for name, text in (("old", case.old), ("new", case.new))
    )
    return judge(paraph.compare(old, new), profile, language=case.language)
