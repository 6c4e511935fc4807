"""Each guard of the life stands where the list of guards has it, and has a test that is there."""

from __future__ import annotations

import re

import pytest
from tests.conftest import ROOT
from tests.guards import GUARDS, Guard

_GUARD_FILE = (ROOT / "src/paraph/agreement/guards.py").read_text("utf-8")


@pytest.mark.parametrize("guard", GUARDS, ids=lambda guard: guard.says)
def test_a_guard_stands_once_and_its_test_is_there(guard: Guard) -> None:
    path, _, name = guard.test.partition("::")

    assert (ROOT / guard.file).read_text("utf-8").count(guard.lines) == 1
    assert f"def {name}(" in (ROOT / path).read_text("utf-8")


def test_every_refusal_of_the_guards_is_on_the_list() -> None:
    listed = "".join(guard.lines for guard in GUARDS if guard.file.endswith("/guards.py"))
    refusals = [
        before
        for before, after in zip(
            _GUARD_FILE.splitlines(), _GUARD_FILE.splitlines()[1:], strict=False
        )
        if re.search(r"return outside\(", after)
    ]

    assert len(refusals) > 20
    for each in refusals:
        if each.strip().startswith("return outside") or "found.state in" in each:
            continue  # which of two codes it is
        assert each.strip() in listed, each
