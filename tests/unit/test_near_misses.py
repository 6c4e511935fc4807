"""Changes of meaning that came near to a proof: each is open, and stays so.

A search for such changes found them (`bench/adaptive.py`): a rule claimed them and the checker
refused, or one guard alone stood before a class. `near_misses.tsv` says which.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

import paraph
from paraph.proof.judging import judge
from paraph.proof.profile import Profile
from paraph.proof.proof import CLASSES

_HEAD, *ROWS = Path(__file__).with_name("near_misses.tsv").read_text("utf-8").splitlines()
EVERYTHING = Profile().allowing(frozenset(CLASSES))


def _paragraphs(cell: str) -> bytes:
    return cell.replace("\u00b6", "\n\n").encode()


@pytest.mark.parametrize("row", ROWS)
def test_what_nearly_passed_stays_open(row: str) -> None:
    language, suffix, locale, _why, _what, *sides = row.split("\t")
    profile = replace(EVERYTHING, locale=locale)

    old, new = (
        paraph.read(_paragraphs(side), file=f"text{suffix}", language=language) for side in sides
    )

    assert judge(paraph.compare(old, new), profile, language=language).word == "open"
