"""A certificate is read by people: its numbers are those of the redline in every form of it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import paraph
from paraph.formats.registry import read
from paraph.proof.judging import judge
from paraph.proof.verdict import Verdict
from paraph.views.certificate import certificate, certificate_markdown
from paraph.views.finding import findings, ranked
from paraph.wiring import certify

_OLD = """# Terms

1. The Seller shall deliver the goods.

2. The Buyer pays within thirty days.

3. Each Party may withdraw.

4. The fee is EUR 400\N{NO-BREAK SPACE}000.

5. The court of the seat decides. It sits in public.
"""


@pytest.fixture
def verdict() -> Verdict:
    new = _OLD.replace("shall deliver", "may deliver").replace("Each Party may", "No Party may")
    new = new.replace("thirty", "ninety").replace("400\N{NO-BREAK SPACE}000", "400 000")
    new = new.replace("5. The court of the seat decides. It sits in public.\n", "")
    old, changed = [read(each.encode(), "a.md") for each in (_OLD, new)]
    return judge(paraph.compare(old, changed), language="en")


def test_a_reader_of_markdown_shows_the_numbers_of_the_redline(verdict: Verdict) -> None:
    told = [each for each in ranked(findings(verdict)) if each.verdict == "open"]

    made = read(certificate_markdown(verdict).encode(), "certificate.md")

    leads = [re.match(r"(\d+)\. \w+, ", each.text) for each in made.text.provisions]
    assert [int(each[1]) for each in leads if each] == [each.number for each in told]
    assert len(told) > 2


def test_what_shows_nothing_is_a_sign_and_no_code(verdict: Verdict) -> None:
    for made in (certificate_markdown(verdict), certificate(verdict).decode()):
        assert "\\u" not in made
        assert "u\\{" not in made
    assert "⍽" in certificate_markdown(verdict)


def test_in_word_what_went_stands_apart_from_what_came(verdict: Verdict, tmp_path: Path) -> None:
    target = tmp_path / "certificate.docx"

    certify(verdict, target)

    shown = [each.text for each in paraph.read(target).text.provisions]
    assert any("within thirty ninety days" in each for each in shown)
