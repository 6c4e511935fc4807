"""The reference pages say what the code says."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

from paraph.concordance.concordance import Cause
from paraph.concordance.difference import KINDS as DIFFERENCES
from paraph.record.codec import DEEPEST, MOST
from paraph.text.address import POSITIONAL
from paraph.text.labels import ANNEXES
from paraph.text.node import KINDS, OBJECTS, PROPERTIES, SPANS

PAGES = Path(__file__).resolve().parents[2] / "docs" / "reference"


def rows(page: str, after: str) -> list[list[str]]:
    """Return the cells of the first table behind `after`."""
    _, _, rest = (PAGES / page).read_text("utf-8").partition(after)
    table = re.search(r"(?:^\|.*\n)+", rest, re.MULTILINE)
    assert table is not None
    lines = table.group().splitlines()[2:]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def test_the_table_of_kinds_is_complete() -> None:
    assert {row[0].strip("`") for row in rows("paraph-text-1.md", "<!-- kinds")} == KINDS


def test_the_table_of_marks_is_complete() -> None:
    marks = {row[0].strip("`"): row[1] for row in rows("paraph-text-1.md", "<!-- marks")}

    expected = dict.fromkeys(SPANS, "span") | dict.fromkeys(OBJECTS, "object")
    expected |= dict.fromkeys(PROPERTIES - {"tracked", "was"}, "property")
    assert marks == expected


def test_the_table_of_steps_has_every_kind_that_is_counted_or_stands_beside() -> None:
    steps = {
        word
        for row in rows("addresses.md", "## Steps")
        for word in re.findall(r"`([a-z-]+)`", row[0])
    }

    assert steps > POSITIONAL | ANNEXES
    grammar = (PAGES / "addresses.md").read_text("utf-8")
    assert {word for word in POSITIONAL if f'%s"{word}"' in grammar} == POSITIONAL


def test_the_limits_of_the_json_of_the_record_are_those_of_the_code() -> None:
    limits = {row[0]: row[1] for row in rows("record.md", "<!-- limits of JSON")}

    assert limits == {
        "bytes of one act": str(MOST),
        "arrays and objects inside each other": str(DEEPEST),
    }


def test_the_tables_of_a_concordance_are_complete() -> None:
    kinds = [row[0].strip("`") for row in rows("concordance.md", "<!-- kinds")]
    causes = [row[0].strip("`") for row in rows("concordance.md", "<!-- causes")]

    assert kinds == [*DIFFERENCES]
    assert causes == [*get_args(Cause)]
