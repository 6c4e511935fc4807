"""A blank that is filled as it says is a completion; whatever else is put there stays open."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.completion_cases import COMPLETED, OPEN

import paraph
from paraph.proof.checker import Accepted, check
from paraph.proof.judging import judge
from paraph.proof.lexicon import LEXICON
from paraph.proof.proof import COMPLETION, Pair
from paraph.proof.verdict import Verdict

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"


def verdict(old: str, new: str, language: str) -> Verdict:
    readings = [paraph.read(text.encode(), file="a.txt", language=language) for text in (old, new)]
    return judge(paraph.compare(*readings), language=language)


def _name(case: tuple[str, str, str]) -> str:
    differs = [line for line in case[2].split("\n") if line not in case[1].split("\n")]
    return f"{case[0]} {' '.join(differs)[:60]}"


@pytest.mark.parametrize("case", COMPLETED, ids=_name)
def test_a_blank_filled_as_it_says_is_a_completion(case: tuple[str, str, str]) -> None:
    language, old, new = case

    found = verdict(old, new, language)

    assert found.word == "completed"
    proof = found.proof
    pieces = [piece for step in proof.steps if isinstance(step, Pair) for piece in step.pieces]
    assert {piece.name for piece in pieces} == {COMPLETION}
    texts = found.comparison.old.text, found.comparison.new.text
    assert isinstance(check(proof, *texts, LEXICON), Accepted)


@pytest.mark.parametrize("case", OPEN, ids=_name)
def test_what_fills_no_declared_blank_as_it_says_is_open(case: tuple[str, str, str]) -> None:
    language, old, new = case

    assert verdict(old, new, language).word == "open"


@pytest.mark.parametrize("language", ["en", "ru"])
def test_the_blanks_of_the_example_are_completed(language: str) -> None:
    old, new = [
        paraph.read(str(EXAMPLES / f"{name}.{language}.docx")) for name in ("approved", "final")
    ]

    found = judge(paraph.compare(old, new))

    filled = [each for each in found.judgements if each.verdict == "completion"]
    assert len(filled) == 1
    assert {one.name for one in filled[0].every} == {COMPLETION}
