"""A formula is a value: it is written as JSON and in words, and read back from both."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paraph.errors import ActError
from paraph.norms.final.formula import (
    DEEPEST,
    HAPPENINGS,
    UNITS,
    After,
    Deadline,
    Earliest,
    Entry,
    Every,
    Formula,
    Latest,
    MonthStart,
    Named,
    Number,
    On,
    Own,
    Share,
    UnlessAgreed,
    When,
)
from paraph.norms.final.formula_json import dump, load
from paraph.norms.final.formula_words import NOUNS, say, understand

NAMES = st.text("abcdefghij éЖ'", min_size=1, max_size=12).filter(lambda name: name.strip() == name)
DAYS = st.dates(date(1900, 1, 1), date(2100, 1, 1))
NEEDS = st.one_of(
    st.just(Every()),
    st.just(Own()),
    st.builds(Number, st.integers(1, 99)),
    st.builds(lambda name: Number(2, (name,)), NAMES),
    st.just(Share(2, 3)),
    st.builds(
        lambda names: Named(tuple(names)), st.lists(NAMES, min_size=1, max_size=3, unique=True)
    ),
)
WHENS = st.builds(When, st.sampled_from(HAPPENINGS), NEEDS)
LEAVES: st.SearchStrategy[Formula] = st.one_of(st.builds(On, DAYS), WHENS)


def _around(inner: st.SearchStrategy[Formula]) -> st.SearchStrategy[Formula]:
    pairs = st.lists(inner, min_size=2, max_size=3).map(tuple)
    return st.one_of(
        st.builds(After, st.integers(1, 400), st.sampled_from(UNITS), inner, st.booleans()),
        st.builds(MonthStart, st.integers(1, 12), inner),
        st.builds(Latest, pairs),
        st.builds(Earliest, pairs),
        st.builds(UnlessAgreed, inner),
        st.builds(
            lambda day, when, other: Deadline(day, day, when, other), DAYS, WHENS, st.none() | inner
        ),
    )


FORMULAS: st.SearchStrategy[Formula] = st.recursive(LEAVES, _around, max_leaves=4)
ENTRIES = st.builds(Entry, FORMULAS, st.none() | FORMULAS, st.none() | DAYS)


@given(ENTRIES)
def test_an_entry_comes_back_from_its_json(entry: Entry) -> None:
    assert load(dump(entry)) == entry


@given(FORMULAS)
def test_a_formula_comes_back_from_its_words(formula: Formula) -> None:
    assert understand(say(formula)) == formula


@given(FORMULAS, FORMULAS)
def test_two_formulas_are_never_said_alike(one: Formula, other: Formula) -> None:
    assert (say(one) == say(other)) == (one == other)


def test_everything_that_may_happen_has_a_name_of_its_own() -> None:
    assert set(NOUNS) == set(HAPPENINGS)
    assert len(set(NOUNS.values())) == len(NOUNS)


@pytest.mark.parametrize(
    "source",
    [
        "",
        "[]",
        "{}",
        "[" * 400,
        '{"effect":null,"general":{"form":"on","day":"2026-3-5"},"joining":null}',
        '{"effect":null,"general":{"form":"on","day":"20260305"},"joining":null}',
        '{"effect":null,"general":{"day":"2026-03-05","form":"perhaps"},"joining":null}',
        '{"effect":null, "general":{"day":"2026-03-05","form":"on"},"joining":null}',
        '{"general":{"day":"2026-03-05","form":"on"},"effect":null,"joining":null}',
        '{"effect":null,"general":{"day":"2026-03-05","form":"on","more":1},"joining":null}',
        '{"effect":null,"general":{"form":"when","happening":"rain","need":"every"},"joining":null}',
        '{"effect":null,"general":{"form":"when","happening":"deposit","need":{"number":true,"among":[]}},"joining":null}',
        '{"effect":null,"general":{"form":"when","happening":"deposit","need":{"number":0,"among":[]}},"joining":null}',
        '{"effect":null,"general":{"form":"latest","of":[]},"joining":null}',
        "x" * 30_000,
    ],
)
def test_what_is_not_the_canonical_json_of_an_entry_is_refused(source: str) -> None:
    with pytest.raises(ActError):
        load(source)


@pytest.mark.parametrize(
    "words",
    [
        "",
        "soon",
        "2026-02-30",
        "30 days after",
        "1 days after signature by every party",
        "30 days after signature by every party and more",
        "the latest of [signature by every party]",
        "the latest of [2026-01-01; 2026-01-02",
        "2026-01-01 if by 2026-02-01 signature by every party, else never",
        "signature by 0 parties",
        "signature by 3/2 of the parties",
    ],
)
def test_words_that_are_no_formula_are_refused(words: str) -> None:
    with pytest.raises(ActError):
        understand(words)


def test_a_formula_is_not_nested_without_end() -> None:
    formula: Formula = When("signature")
    for _ in range(DEEPEST - 1):
        formula = After(1, "day", formula)

    with pytest.raises(ActError):
        After(1, "day", formula)
