"""Whoever signs beside the author of an act has a name in every view."""

from __future__ import annotations

import json

import pytest
from tests import record_kit
from tests.record_kit import OFFICES, OLD, Side, exchanged, judged, met

from paraph.views.authority_lines import authority_lines
from paraph.views.chain import chain_lines
from paraph.views.record_json import verified_json
from paraph.views.record_lines import log_lines


@pytest.fixture
def alda(monkeypatch: pytest.MonkeyPatch) -> Side:
    """A node at which two people of the ministry signed together, as the mandate demands."""
    both = {**OFFICES["alda"], "ana": ("ministry",)}
    monkeypatch.setitem(record_kit.OFFICES, "alda", both)
    side, morin = met()
    old = side.proposes(OLD)
    side.signs(side.decides(old, people=2), old, others=("ana",))
    exchanged(side, morin)
    return side


def test_a_second_signatory_is_named(alda: Side) -> None:
    found = judged(alda.shows())
    matter = alda.matter
    entry = found.signatures[-1].entry

    assert found.result == "passed"
    said = "T0 was signed by keller for ministry of alda, with ana for ministry, "
    assert any(line.startswith(said) for line in chain_lines(found))
    told = json.loads(verified_json(found))["signatures"][-1]
    assert told["people"] == {"ana": ["ministry"], "keller": ["ministry"]}
    logged = list(log_lines(matter.entries, matter.state, matter.logs))
    assert any(line.strip() == "signed with ana for ministry too" for line in logged)
    lines = list(authority_lines(matter.state, entry, []))
    assert any("(ana)" in line and "(keller)" in line for line in lines)
