"""What norms are proposed: each case is a folder with a text and what is read in it."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.conftest import Golden

import paraph
from paraph.norms.extract import read_norms
from paraph.views.norm_lines import norm_lines

CASES = sorted(path for path in Path(__file__).with_name("norms").iterdir() if path.is_dir())


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_norms_are_told_as_a_lawyer_would_read_them(case: Path, golden: Golden) -> None:
    source = case / "text.md"
    reading = paraph.read(source.read_bytes(), file=source.name)

    norms = read_norms(reading.text, reading.source.language)

    golden(case / "norms.txt", "".join(f"{line}\n" for line in norm_lines(norms)))
