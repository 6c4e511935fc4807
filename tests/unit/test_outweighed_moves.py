"""What moved, where an equal provision went across others that were altered where they stand."""

from __future__ import annotations

from paraph.comparison.change import Altered, Inserted, MovedTo, Row
from paraph.comparison.compare import compare
from paraph.text.node import Provision, Text
from paraph.text.reading import Reading

BODIES = (
    "User Accounts. Customer is responsible for all actions on the {} of its Users.",
    "Affiliates. If Affiliates are authorized as Users in the {} they may receive accounts.",
    "Feedback. Customer may give feedback about the {} and Provider may use it freely.",
    "Content. Provider may copy the content of Customer only as needed to provide the {}.",
    "Restrictions. Customer will not reverse engineer the {} or give others access to it.",
)
LEVEL = "Service Level. If there is a failure to meet the SLA, Provider will provide remedies."
SHORT = "Fees are paid in advance by all."


def reading(*bodies: str) -> Reading:
    lines = [f"{number}. {body}" for number, body in enumerate(bodies, start=1)]
    return Reading(Text(tuple([Provision("paragraph", line) for line in ("TERMS", *lines)])))


def rows(old: tuple[str, ...], new: tuple[str, ...]) -> tuple[Row, ...]:
    return compare(reading(*old), reading(*new)).rows


def moved(found: tuple[Row, ...]) -> list[tuple[int, int]]:
    return [(row.old, row.new) for row in found if isinstance(row, MovedTo)]


def filled(product: str) -> tuple[str, ...]:
    return tuple([body.format(product) for body in BODIES])


def test_one_equal_provision_that_crosses_many_altered_ones_is_what_moved() -> None:
    found = rows((*filled("Cloud Service"), LEVEL), (LEVEL, *filled("Product")))

    assert moved(found) == [(6, 1)]
    assert sum(isinstance(row, Altered) for row in found) == len(BODIES)


def test_the_same_holds_the_other_way() -> None:
    found = rows((LEVEL, *filled("Product")), (*filled("Cloud Service"), LEVEL))

    assert moved(found) == [(1, 6)]


def test_one_altered_provision_that_crosses_heavier_equal_ones_is_what_moved() -> None:
    stay = filled("Product")

    found = rows((SHORT, *stay), (*stay, SHORT.replace("all", "each")))

    assert not any(isinstance(row, MovedTo) and row.old > 1 for row in found)


def test_an_equal_provision_among_unlike_ones_stays() -> None:
    new = ("Wolves roam the hills at night.", LEVEL, "Ships enter the harbour by day.")

    found = rows((*filled("Product")[:2], LEVEL), new)

    assert not moved(found)
    assert any(isinstance(row, Inserted) for row in found)
