"""A report of a commission before and after its editing: what a reader of the change must see."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.mutations.first_open import first_open

import paraph
from paraph.comparison.change import Alteration
from paraph.proof.checker import Accepted, check
from paraph.proof.judging import judge
from paraph.proof.lexicon import LEXICON
from paraph.proof.verdict import Verdict

_REPORT = Path("agreements/bbnj/prepcom/report-2026-3")


@pytest.fixture(scope="module")
def verdict(shared_data: Path) -> Verdict:
    drafts = [shared_data / _REPORT / day / "text.txt" for day in ("2026-04-02", "2026-05-04")]
    old, new = map(paraph.read, drafts)
    return judge(paraph.compare(old, new))


def test_the_number_whose_figures_changed_places_is_first_in_every_view(verdict: Verdict) -> None:
    (number,) = set(first_open(verdict).values())

    change = verdict.comparison.changes[int(number) - 1]
    judged = verdict.judgements[int(number) - 1]
    assert isinstance(change, Alteration)
    assert [one.reasons[0].words for one in judged.edits] == [("78/650", "78/560")]


def test_what_the_editors_mended_in_form_is_proved(verdict: Verdict) -> None:
    names = {one.name for each in verdict.judgements for one in each.every}
    texts = verdict.comparison.old.text, verdict.comparison.new.text

    assert {"layout", "doubling", "variant"} <= names
    assert isinstance(check(verdict.proof, *texts, LEXICON), Accepted)
