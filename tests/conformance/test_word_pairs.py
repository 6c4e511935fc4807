"""Documents that Word made, before and after: every couple shows its change, and the right one.

`word_pairs.tsv` has a line for each couple: the file before and the one after, what kind of thing
changed, the view in which it did, and wording (or the value of an object) that went and that came.
"""

from __future__ import annotations

from csv import QUOTE_NONE, DictReader
from pathlib import Path

import pytest
from tests.docx_kit.seen import compared, edits, seen, touched

from paraph.comparison.comparison import Comparison
from paraph.text.node import Provision
from paraph.text.reading import View

_MANIFEST = Path(__file__).with_name("word_pairs.tsv")
_COUPLES = [
    *DictReader(_MANIFEST.read_text("utf-8").splitlines(), delimiter="\t", quoting=QUOTE_NONE)
]
_VIEWS: dict[str, View] = {"accepted": "accepted", "original": "original"}
_UNDECIDED = {
    "WC012-Math-After": "tracked-changes",  # a pending insertion in an equation
    "WC018-Field-Simple-After-1": "self-updating-field",  # DATE
    "WC018-Field-Simple-Before": "self-updating-field",
    "WC054-Text-in-Cell-Mod": "tracked-changes",
    "WC066-Textbox-Before-Ins-Mod": "tracked-changes",
}
"""Files that not even they themselves can be said to agree with, and why."""


@pytest.fixture(scope="session")
def word_pairs(shared_data: Path) -> Path:
    return shared_data / "docx" / "word-pairs"


def test_every_file_stands_in_a_couple(word_pairs: Path) -> None:
    listed = {couple[side] for couple in _COUPLES for side in ("base", "after")}

    assert listed == {path.stem for path in word_pairs.glob("*.docx")}
    assert len(_COUPLES) == 51


@pytest.mark.parametrize("couple", _COUPLES, ids=lambda couple: couple["after"])
def test_a_couple_shows_its_change(couple: dict[str, str], word_pairs: Path) -> None:
    old, new = ((word_pairs / f"{couple[side]}.docx").read_bytes() for side in ("base", "after"))

    comparison = compared(old, new, _VIEWS[couple["view"]])

    assert seen(comparison) == ("nothing" if couple["kind"] == "identical" else "change")
    gone, come = _sides(comparison)
    assert couple["gone"] in gone
    assert couple["come"] in come


def test_no_file_differs_from_itself(word_pairs: Path) -> None:
    undecided = {}
    for path in sorted(word_pairs.glob("*.docx")):
        source = path.read_bytes()

        comparison = compared(source, source)

        assert not comparison.changes
        assert comparison.complete
        if comparison.verdict != "same":
            undecided[path.stem] = " ".join(
                item.hazard.code for item in comparison.hazards if item.hazard.grade == "undecided"
            )
    assert undecided == _UNDECIDED


def _sides(comparison: Comparison) -> tuple[str, str]:
    """Return what gave way and what took its place: wording, and the values of touched marks."""
    gone, come = zip(*edits(comparison), strict=True) if comparison.changes else ((), ())
    old, new = touched(comparison)
    return "\n".join((*gone, *_values(old))), "\n".join((*come, *_values(new)))


def _values(provisions: list[Provision]) -> list[str]:
    return [mark.value for provision in provisions for mark in provision.marks]
