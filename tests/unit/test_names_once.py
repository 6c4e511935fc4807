"""No module gives one name to two things, of which the first would be lost in silence."""

from __future__ import annotations

import ast
from collections import Counter
from pathlib import Path

import pytest
from tests.conftest import ROOT

MODULES = sorted((ROOT / "src").rglob("*.py"))


def given(source: str) -> Counter[str]:
    """Return the names that the statements of a module give, by how often."""
    return Counter(
        target.id
        for node in ast.parse(source).body
        for target in (node.targets if isinstance(node, ast.Assign) else ())
        if isinstance(target, ast.Name)
    )


def test_a_name_that_is_given_twice_is_found() -> None:
    assert given("A = 1\nB = 2\nA = 3\n")["A"] == 2


@pytest.mark.parametrize("path", [MODULES], ids=["src"])
def test_no_module_gives_a_name_twice(path: list[Path]) -> None:
    assert len(path) > 100
    twice = [
        f"{each.relative_to(ROOT)}: {name}"
        for each in path
        for name, count in given(each.read_text("utf-8")).items()
        if count > 1
    ]
    assert twice == []
