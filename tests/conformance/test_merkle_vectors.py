"""The Merkle vectors of transparency-dev: each case holds or fails as its `wantErr` says.

Of 196 cases 98 are of inclusion and 98 of consistency (transparency-dev/merkle, `testdata`).
"""

import json
from base64 import b64decode
from pathlib import Path
from typing import Any

import pytest

from paraph.record.tree import verify_consistency, verify_inclusion

EACH = 98


@pytest.fixture(scope="session")
def vectors(shared_data: Path) -> Path:
    return shared_data / "vectors" / "merkle" / "testdata"


def test_every_case_of_inclusion_is_judged_as_it_wants(vectors: Path) -> None:
    cases = _cases(vectors / "inclusion")

    for name, case in cases.items():
        wrong = verify_inclusion(
            _bytes(case["leafHash"]),
            case["leafIdx"],
            case["treeSize"],
            _hashes(case["proof"]),
            _bytes(case["root"]),
        )
        assert bool(wrong) == case["wantErr"], f"{name}: {wrong}"
    assert len(cases) == EACH


def test_every_case_of_consistency_is_judged_as_it_wants(vectors: Path) -> None:
    cases = _cases(vectors / "consistency")

    for name, case in cases.items():
        wrong = verify_consistency(
            case["size1"],
            case["size2"],
            _hashes(case["proof"]),
            _bytes(case["root1"]),
            _bytes(case["root2"]),
        )
        assert bool(wrong) == case["wantErr"], f"{name}: {wrong}"
    assert len(cases) == EACH


def _cases(folder: Path) -> dict[str, dict[str, Any]]:
    paths = sorted(folder.rglob("*.json"))
    return {str(path.relative_to(folder)): json.loads(path.read_text("utf-8")) for path in paths}


def _hashes(proof: list[str] | None) -> list[bytes]:
    return [_bytes(value) for value in proof or ()]


def _bytes(value: str | None) -> bytes:
    return b64decode(value or "", validate=True)
