"""Invented sentences that carry what the real ones seldom hold, and the Korean ones."""

from __future__ import annotations

from pathlib import Path

from tests.mutations.sources import Sentence

_TABLE = Path(__file__).with_name("invented.tsv")


def _sentence(row: str) -> Sentence:
    language, text = row.split("\t")
    return Sentence(text, language, _TABLE.name)


INVENTED: tuple[Sentence, ...] = tuple(
    map(_sentence, _TABLE.read_text(encoding="utf-8").splitlines())
)
