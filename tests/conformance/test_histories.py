"""Every step of real histories of contracts is compared, judged and shown without error."""

from __future__ import annotations

from itertools import combinations, pairwise
from pathlib import Path

import pytest

import paraph
from paraph.proof.judging import judge

_FAR = 12  # versions of which each is compared with each


@pytest.mark.parametrize(
    ("name", "versions"),
    [("common-paper-csa", 48), ("common-paper-mutual-nda", 5), ("openagreements-texas-docx", 8)],
)
def test_a_history_is_compared_step_by_step(shared_data: Path, name: str, versions: int) -> None:
    readings = _versions(shared_data, name)

    assert len(readings) == versions
    for old, new in pairwise(readings):
        verdict = judge(paraph.compare(old, new))
        assert (verdict.word == "same") == (not verdict.comparison.changes)
        paraph.redline(verdict.comparison)


def test_versions_far_from_each_other_are_compared(shared_data: Path) -> None:
    readings = _versions(shared_data, "common-paper-csa")[:: 48 // _FAR]

    for old, new in combinations(readings, 2):
        comparison = paraph.compare(old, new)
        assert comparison.changes or comparison.digest_old == comparison.digest_new


def _versions(shared_data: Path, name: str) -> list[paraph.Reading]:
    folder = shared_data / "agreements" / "contract-versions" / name
    files = sorted(
        path
        for path in folder.rglob("*")
        if path.suffix in {".docx", ".md"} and path.name.lower() != "readme.md"
    )
    return [paraph.read(path) for path in files]
