"""Laws of norms in the record: however they are answered, the register is the same."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.life_kit import OnPaper as Log
from tests.unit.test_commitments import WORDS, answer, at, in_force, norms

import paraph
from paraph.agreement import steps
from paraph.agreement.accepted import accepted
from paraph.agreement.norms.commitments import register
from paraph.desk.assessing import body_of, corrected, rejected

_MADE = [
    row
    for norm in norms()
    for row in (accepted(norm), rejected(norm), corrected(norm, {"kind": "obligation"}, "So."))
]
_ANSWERS = st.lists(st.sampled_from(_MADE), min_size=1, max_size=12, unique=True)


def _split(rows: Sequence[steps.Assessed], sizes: Sequence[int]) -> list[list[steps.Assessed]]:
    """Part answers among sessions, none of which answers a norm twice."""
    parts: list[list[steps.Assessed]] = [[]]
    left = [*sizes]
    for row in rows:
        full = left and len(parts[-1]) >= left[0]
        if full or row.norm in [each.norm for each in parts[-1]]:
            parts.append([])
            left = left[1:]
        parts[-1].append(row)
    return parts


def _told(log: Log) -> list[tuple[object, ...]]:
    return [
        (each.held.row, [one.row for one in each.held.answers], each.free, each.terms, each.owners)
        for each in register(at(log, "2026-03-20"))
    ]


@given(rows=_ANSWERS, sizes=st.lists(st.integers(1, 4), max_size=6))
@settings(max_examples=40, deadline=None)
def test_the_same_answers_in_any_sessions_are_the_same_register(
    rows: list[steps.Assessed], sizes: list[int]
) -> None:
    (one, text_set), (other, _) = in_force(), in_force()
    for each in _split(rows, []):
        answer(one, text_set, *body_of(each).rows)
    for each in _split(rows, sizes):
        answer(other, text_set, *each)

    assert _told(one) == _told(other)


@given(rows=_ANSWERS)
@settings(max_examples=40, deadline=None)
def test_every_row_of_the_register_is_cut_from_the_text(rows: list[steps.Assessed]) -> None:
    log, text_set = in_force()
    for row in rows:
        answer(log, text_set, row)

    provisions = [each.text for each in paraph.read(WORDS.encode(), file="a.txt").text.provisions]
    for each in register(at(log, "2026-03-20")):
        span = each.held.row.span
        assert span.words in [words[span.start : span.end] for words in provisions]


@given(rows=_ANSWERS)
@settings(max_examples=40, deadline=None)
def test_no_rejected_norm_and_no_right_is_ever_a_commitment(rows: list[steps.Assessed]) -> None:
    log, text_set = in_force()
    for row in rows:
        answer(log, text_set, row)

    for each in register(at(log, "2026-03-20")):
        last = [row for row in rows if row.norm == each.held.row.norm][-1]
        assert each.held.row == last
        read = next(row for row in _MADE if row.norm == last.norm and row.assessed == "accepted")
        owed = last.modality == "obligation" == read.modality  # no one party makes another owe
        assert each.commitment == owed
