"""What a press officer reads of an article: each case is an article and what is told of it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from tests.conftest import Golden
from tests.press_kit import article_of

from paraph.press.reading import read_article
from paraph.views.statements_lines import statements_lines

CASES = sorted(Path(__file__).with_name("statements").iterdir())


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_an_article_tells_who_said_what(case: Path, golden: Golden) -> None:
    head, *paragraphs = (case / "article.txt").read_text("utf-8").strip().split("\n\n")
    code, day = head.split()
    headings = [place for place, words in enumerate(paragraphs) if words.startswith("# ")]
    plain = [words.removeprefix("# ") for words in paragraphs]
    title = plain[headings[0]] if headings else ""

    article = article_of(plain, code, day=date.fromisoformat(day), title=title, headings=headings)

    golden(case / "statements.txt", "\n".join(statements_lines(read_article(article))) + "\n")
