"""What a text that was written in another format no longer says is told, however large it is."""

from __future__ import annotations

from tests.patience import patience

from paraph.comparison.compare import compare
from paraph.comparison.losses import losses
from paraph.text.node import Provision, Text
from paraph.text.reading import Reading


def test_the_losses_of_one_large_cell_take_no_more_than_linear_time() -> None:
    held = [Provision("paragraph", f"word {number}", depth=3) for number in range(60_000)]
    table = Provision("table"), Provision("row", depth=1), Provision("cell", "a", depth=2)
    words = [each._replace(depth=0) for each in held]
    comparison = compare(
        Reading(Text((*table, *held))), Reading(Text((Provision("paragraph", "a"), *words)))
    )

    with patience():
        found = losses(comparison)

    assert {each.feature: each.many for each in found}["tables"] >= len(held)


def test_what_stood_in_a_note_within_a_cell_is_told_as_a_note() -> None:
    old = (
        Provision("table"),
        Provision("row", depth=1),
        Provision("cell", "a", depth=2),
        Provision("note", "b", "1", depth=3),
        Provision("paragraph", "Each Party shall pay what the note says.", depth=4),
        Provision("paragraph", "The other Party may refuse the goods.", depth=3),
    )
    new = (
        *old[:4],
        Provision("paragraph", "Each Party shall pay what the note says.", depth=3),
        Provision("paragraph", "The other Party may refuse the goods."),
    )

    found = losses(compare(Reading(Text(old)), Reading(Text(new))))

    assert {each.feature for each in found} >= {"notes", "tables"}
