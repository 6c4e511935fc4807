"""How changes are shown: each case is a folder with two texts and the views of what differs."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.conftest import Golden

import paraph
from paraph.comparison.comparison import Comparison
from paraph.views.json_report import comparison_json
from paraph.views.markdown_redline import markdown_redline
from paraph.views.page import page
from paraph.views.terminal import comparison_lines

CASES = sorted(path for path in Path(__file__).with_name("redline").iterdir() if path.is_dir())


def _compared(case: Path) -> Comparison:
    old, new = [next(case.glob(f"{side}.*")) for side in ("old", "new")]
    return paraph.compare(*[paraph.read(one.read_bytes(), file=one.name) for one in (old, new)])


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_terminal_tells_what_changed(case: Path, golden: Golden) -> None:
    lines = comparison_lines(_compared(case))

    golden(case / "terminal.txt", "".join(f"{line}\n" for line in lines))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_json_tells_what_changed(case: Path, golden: Golden) -> None:
    golden(case / "report.json", comparison_json(_compared(case)))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_markdown_redline_shows_both_texts(case: Path, golden: Golden) -> None:
    golden(case / "redline.md", markdown_redline(_compared(case)))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_page_shows_both_texts(case: Path, golden: Golden) -> None:
    whole = page(_compared(case)).decode()

    golden(case / "main.html", whole[whole.index("<main") : whole.rindex("</main>") + 8])
