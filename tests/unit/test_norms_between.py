"""Norms between versions: what a new text adds, drops, weakens and strengthens."""

from __future__ import annotations

import pytest

from paraph.norms.extract import read_norms
from paraph.norms.norm import Norm
from paraph.norms.versions import between
from paraph.text.node import Provision, Text


def _norms(*wordings: str) -> tuple[Norm, ...]:
    made = [Provision("heading", "Article 5", level=1)]
    made += [Provision("paragraph", each) for each in wordings]
    return read_norms(Text(tuple(made)), "en").norms


OLD = "Each Party shall clean the bay within thirty days of the storm."


@pytest.mark.parametrize(
    ("new", "turn", "reason"),
    [
        ("Each Party should clean the bay within thirty days of the storm.", "weakens", "consider"),
        ("Each Party may clean the bay within thirty days of the storm.", "weakens", "permission"),
        ("Each Party shall clean the bay within sixty days of the storm.", "weakens", "sixty"),
        ("Each Party shall clean the bay.", "weakens", "deadline is gone"),
        ("Each Party shall clean the bay within ten days of the storm.", "strengthens", "ten"),
        (
            "Each Party shall clean the bay within thirty days of the storm if it can.",
            "weakens",
            "condition",
        ),
        (
            "The Committee shall clean the bay within thirty days of the storm.",
            "changes",
            "joint body",
        ),
        (
            "Each Party shall not clean the bay within thirty days of the storm.",
            "changes",
            "prohibition",
        ),
    ],
)
def test_a_new_wording_weakens_or_strengthens_a_norm(new: str, turn: str, reason: str) -> None:
    (turned,) = between(_norms(OLD), _norms(new))

    assert turned.turn == turn
    assert reason in "; ".join(turned.reasons)


def test_longer_notice_asks_for_more() -> None:
    old = _norms(
        "A Party may leave with notice given at least six months before the end of a year."
    )
    new = _norms("A Party may leave with notice given at least one year before the end of a year.")

    assert [each.turn for each in between(old, new)] == ["strengthens"]


def test_norms_that_come_and_go_are_told_where_they_stand() -> None:
    old = _norms(OLD, "No Party may sell the bay.", "The Committee shall meet annually.")
    new = _norms(OLD, "The Committee shall meet annually.", "Everyone has the right to swim.")

    told = [(each.turn, (each.new or each.old).words) for each in between(old, new)]  # type: ignore[union-attr]

    assert told == [
        ("drops", "No Party may sell the bay"),
        ("adds", "Everyone has the right to swim"),
    ]


def test_a_norm_that_moved_is_the_same_norm() -> None:
    old = _norms(OLD, "No Party may sell the bay.")
    new = _norms("No Party may sell the bay.", OLD)

    assert between(old, new) == ()


def test_a_stronger_lead_in_strengthens_its_items() -> None:
    old = _norms("Each Party should: (a) paint its buoys; (b) light them.")
    new = _norms("Each Party shall: (a) paint its buoys; (b) light them.")

    assert [each.turn for each in between(old, new)] == ["strengthens", "strengthens"]


def test_a_condition_in_a_lead_in_weakens_its_items() -> None:
    old = _norms("The Parties shall: (a) exchange charts; (b) light buoys.")
    new = _norms("The Parties shall, where practicable: (a) exchange charts; (b) light buoys.")

    told = between(old, new)

    assert [(each.turn, each.reasons) for each in told] == [("weakens", ("more conditions",))] * 2


def test_a_capital_that_may_make_a_defined_term_is_told() -> None:
    old = _norms("Each Party shall notify the other party.")
    new = _norms("Each Party shall notify the other Party.")

    assert [each.turn for each in between(old, new)] == ["changes"]


def test_another_bearer_of_the_same_sort_is_named() -> None:
    (told,) = between(
        _norms("The receiving State shall pay."), _norms("The sending State shall pay.")
    )

    assert told.reasons == ("bearer: The receiving State, now The sending State",)
