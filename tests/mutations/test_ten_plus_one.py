"""Ten editorial edits and one meaningful change among them: every view shows that one first.

A part of the documents is drawn in each check; `python -m bench.hidden` looks at 200 of each.
"""

from __future__ import annotations

import pytest
from tests.mutations import duties, editorial, figures, meaningful, scope
from tests.mutations.first_open import first_open
from tests.mutations.hidden import EDITORIAL, Hidden, hidden, own_documents
from tests.mutations.kind import Kind
from tests.mutations.sources import Document

import paraph
from paraph.comparison.change import Change
from paraph.proof.judging import judge
from paraph.proof.verdict import Verdict

COUNT = 25
"""How many documents each test looks at here; all 200 are looked at by `bench.hidden`."""
MECHANICAL = tuple(
    [
        kind
        for kind in editorial.KINDS
        if kind.name
        in {
            *("quotes-straight", "apostrophe-curly", "apostrophe-straight", "ligature"),
            *("space-no-break", "space-narrow", "space-doubled", "space-after-stop"),
            *("space-at-end", "doubled-stop", "doubled-comma"),
        }
    ]
)
"""Kinds of slips that nobody means anything by, and that are proved nearly everywhere."""
_WEAK = frozenset(
    (
        *("the-a", "their-its", "this-that", "tense", "modal-case", "term-case", "about"),
        *("passive-active", "reference-kind", "emphatic-no", "date-short-year"),
        *("acronym-case", "zero-added", "hyphen-compound", "words-turned", "item-dropped"),
        *("doubled-that", "doubled-had", "doubled-number", "per-cent-of", "ambiguous-abbreviation"),
        *("agreement-after-which", "items-reordered"),
    )
)
"""Kinds of which no closed list knows a word: they are open as wording, among others such."""
EDITORIAL_KINDS = tuple([kind for kind in editorial.KINDS if kind.name != "variant-en"])
"""Programme and program may be two words, so that variant is open as a defined term."""
STRONG = tuple(
    [kind for kind in (*duties.KINDS, *scope.KINDS, *figures.KINDS) if kind.name not in _WEAK]
)
"""Changes of a modal word, a denial, a number, a date, a party, a condition and their like."""


def test_a_change_hidden_among_ten_slips_is_first_in_every_view() -> None:
    cases = list(hidden(21, COUNT, own_documents(), meaningful.KINDS, MECHANICAL))

    assert len(cases) == COUNT
    assert [case for case in cases if not shown_first(case)] == []


def test_a_changed_duty_or_figure_comes_before_ten_edits_of_any_editorial_kind() -> None:
    cases = list(hidden(22, COUNT, own_documents(), STRONG, EDITORIAL_KINDS))

    assert len(cases) == COUNT
    assert [case for case in cases if not shown_first(case)] == []


@pytest.mark.parametrize(
    ("kinds", "among"), [(meaningful.KINDS, MECHANICAL), (STRONG, EDITORIAL_KINDS)]
)
def test_it_is_first_in_real_documents_too(
    kinds: tuple[Kind, ...], among: tuple[Kind, ...], real_documents: tuple[Document, ...]
) -> None:
    cases = list(hidden(23, COUNT, real_documents, kinds, among))

    assert len(cases) == COUNT
    assert [case for case in cases if not shown_first(case)] == []


def shown_first(case: Hidden) -> bool:
    """Whether every view shows the meaningful change before all others; none is editorial."""
    old, new = (
        paraph.read(text.encode(), file=f"{name}.txt", language=case.language)
        for name, text in (("old", case.old), ("new", case.new))
    )
    verdict = judge(paraph.compare(old, new), language=case.language)
    assert len(case.editorial) == EDITORIAL
    first = set(first_open(verdict).values())
    if len(first) != 1:
        return False
    number = first.pop()
    return number.isdigit() and _holds(verdict, verdict.comparison.changes[int(number) - 1], case)


def _holds(verdict: Verdict, change: Change, case: Hidden) -> bool:
    sides = (verdict.comparison.old.text, verdict.comparison.new.text)
    indexes = (getattr(change, "old", ()), getattr(change, "new", ()))
    return any(
        _plain(text.provisions[at].text) == _plain(words)
        for text, places, words in zip(sides, indexes, case.words, strict=True)
        for at in places
    )


def _plain(text: str) -> str:
    return " ".join(text.split())
