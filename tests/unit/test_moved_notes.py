"""Notes that changed places are told as moved, not as deleted here and inserted there."""

from __future__ import annotations

import pytest

import paraph
from paraph.comparison.change import Change, Move, Relabelling
from paraph.comparison.comparison import Comparison
from paraph.text.node import OBJECT, Mark, Provision, Text
from paraph.text.reading import Reading
from paraph.views.page import page

_PAYMENT = "Payment is due within thirty days of the invoice."
_DELIVERY = "Delivery is at the port of the buyer."
_DEBTORS = ("seller", "buyer", "agent")


def _together(*notes: str) -> list[Provision]:
    """A paragraph that calls all `notes`."""
    text = f"The seller delivers goods{OBJECT * len(notes)} to the buyer every year."
    calls = tuple(Mark(at, at + 1, "note", str(at - 24)) for at in range(25, 25 + len(notes)))
    return [
        Provision("paragraph", text, marks=calls),
        *(Provision("note", note, str(at), depth=1) for at, note in enumerate(notes, start=1)),
        Provision("paragraph", "The Parties meet every year."),
    ]


def _apart(*notes: str) -> list[Provision]:
    """Paragraphs that call one note each."""
    made: list[Provision] = []
    for at, note in enumerate(notes, start=1):
        text = f"The duty of {_DEBTORS[at - 1]} number {at}{OBJECT}."
        call = Mark(len(text) - 2, len(text) - 1, "note", str(at))
        made += [
            Provision("paragraph", text, marks=(call,)),
            Provision("note", note, str(at), depth=1),
        ]
    return made


def _compared(old: list[Provision], new: list[Provision]) -> Comparison:
    return paraph.compare(Reading(Text(tuple(old))), Reading(Text(tuple(new))))


def _sorts(changes: tuple[Change, ...]) -> set[type[Change]]:
    return {type(change) for change in changes}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ((_PAYMENT, _DELIVERY), (_DELIVERY, _PAYMENT)),
        (("Ibid.", "Other."), ("Other.", "Ibid.")),
        (("Ibid.", "See Annex.", "Other."), ("Other.", "Ibid.", "See Annex.")),
        (("Short.", _PAYMENT), (_PAYMENT, "Short.")),
    ],
)
def test_notes_of_one_paragraph_that_changed_places_are_moved(
    old: tuple[str, ...], new: tuple[str, ...]
) -> None:
    comparison = _compared(_together(*old), _together(*new))

    assert _sorts(comparison.changes) == {Move, Relabelling}
    assert sum(isinstance(change, Move) for change in comparison.changes) == 1
    assert page(comparison)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ((_PAYMENT, _DELIVERY), (_DELIVERY, _PAYMENT)),
        (("Short one.", "Other."), ("Other.", "Short one.")),
        (("Of 1 May 2020.", "Of 2 May 2020.", "Of 3 May 2020."),
         ("Of 2 May 2020.", "Of 3 May 2020.", "Of 1 May 2020.")),
    ],
)  # fmt: skip
def test_notes_that_exchanged_their_paragraphs_are_moved(
    old: tuple[str, ...], new: tuple[str, ...]
) -> None:
    comparison = _compared(_apart(*old), _apart(*new))

    assert _sorts(comparison.changes) == {Move}
    assert len(comparison.changes) == len(old)
    assert page(comparison)


def test_a_note_with_a_second_paragraph_moves_with_it() -> None:
    def both(first: str, second: str) -> list[Provision]:
        made = _apart(first, second)
        made.insert(2, Provision("paragraph", f"More of: {first}", depth=2))
        made.insert(5, Provision("paragraph", f"More of: {second}", depth=2))
        return made

    comparison = _compared(both(_PAYMENT, _DELIVERY), both(_DELIVERY, _PAYMENT))

    assert [len(change.old) for change in comparison.changes if isinstance(change, Move)] == [2, 2]
    assert _sorts(comparison.changes) == {Move}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (("Of 1 May.", "Of 2 May."), ("Of 2 May.", "Of 3 May.")),
        (("Ibid.", "Ibid.", "Of 2 May."), ("Ibid.", "Of 2 May.", "Ibid.")),
    ],
)
def test_what_is_no_exchange_of_notes_that_stand_once_stays_altered(
    old: tuple[str, ...], new: tuple[str, ...]
) -> None:
    comparison = _compared(_apart(*old), _apart(*new))

    assert Move not in _sorts(comparison.changes)
