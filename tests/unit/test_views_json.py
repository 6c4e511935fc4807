"""The JSON report says of every wording what stands over its characters."""

from __future__ import annotations

import json
from typing import Any

from tests.journeys.schema import faults

import paraph
from paraph.text.node import OBJECT, Mark, Provision, Text
from paraph.text.reading import Reading
from paraph.views.json_report import comparison_json

_KEPT = Provision("paragraph", "The Parties shall meet every year.")


def _changes(old: tuple[Provision, ...], new: tuple[Provision, ...]) -> list[Any]:
    comparison = paraph.compare(Reading(Text(old)), Reading(Text(new)))
    report = json.loads(comparison_json(comparison))
    assert [one for one in faults("paraph.compare-1", report) if ".digest" not in one] == []
    changes: list[Any] = report["changes"]
    return changes


def test_a_raised_figure_of_an_inserted_provision_is_no_plain_one() -> None:
    come = Provision("paragraph", "Each hall measures 103 m.", marks=(Mark(21, 22, "superscript"),))

    [change] = _changes((_KEPT,), (_KEPT, come))

    assert change["marks_old"] == []
    assert change["marks_new"] == [[21, 22, "superscript", ""]]


def test_a_struck_word_of_a_deleted_provision_is_said_to_be_struck() -> None:
    gone = Provision("paragraph", "They may not pay in kind.", marks=(Mark(9, 12, "strike"),))

    [change] = _changes((_KEPT, gone), (_KEPT,))

    assert change["marks_old"] == [[9, 12, "strike", ""]]
    assert change["marks_new"] == []


def test_marks_count_in_the_whole_wording_of_a_change() -> None:
    table = (
        Provision("table"),
        Provision("row", depth=1),
        Provision("cell", "Area", depth=2, marks=(Mark(0, 4, "caps"),)),
        Provision("cell", f"m2{OBJECT}", depth=2, marks=(
            Mark(1, 2, "superscript"), Mark(2, 3, "note", "1"),
        )),
    )  # fmt: skip

    [change] = _changes((_KEPT,), (_KEPT, *table))

    wording = change["new"]
    assert [
        (wording[start:end], name, value) for start, end, name, value in change["marks_new"]
    ] == [
        ("Area", "caps", ""),
        ("2", "superscript", ""),
        (OBJECT, "note", "1"),
    ]


def test_an_altered_provision_has_the_marks_of_both_sides_and_so_has_its_edit() -> None:
    old = Provision("paragraph", "The hall measures 20 m2.", marks=(Mark(22, 23, "superscript"),))
    new = Provision("paragraph", "The hall measures 30 m2.", marks=(Mark(18, 20, "hidden"),))

    [change] = _changes((old,), (new,))

    assert change["marks_old"] == [[22, 23, "superscript", ""]]
    assert change["marks_new"] == [[18, 20, "hidden", ""]]
    first, second = change["edits"]
    assert first["new"]["marks"] == [[18, 20, "hidden", ""]]
    assert second["old"]["marks"] == [[22, 23, "superscript", ""]]


def test_a_moved_provision_has_its_marks_on_both_sides() -> None:
    plain = [Provision("paragraph", f"The Council number {n} shall sit in turn.") for n in range(5)]
    moved = Provision(
        "paragraph", "All fees below 10 euros are waived for ever.", marks=(Mark(4, 8, "strike"),)
    )

    [change] = _changes((moved, *plain), (*plain, moved))

    assert change["kind"] == "moved"
    assert change["marks_old"] == change["marks_new"] == [[4, 8, "strike", ""]]


def test_equal_texts_give_equal_bytes() -> None:
    come = Provision("paragraph", "Area: 10 m2.", marks=(Mark(10, 11, "superscript"),))
    readings = Reading(Text((_KEPT,))), Reading(Text((_KEPT, come)))

    assert comparison_json(paraph.compare(*readings)) == comparison_json(paraph.compare(*readings))
