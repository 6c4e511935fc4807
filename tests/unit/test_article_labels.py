"""The labels of the written articles: each of them points at the words that it names."""

import json
from datetime import date
from itertools import chain
from pathlib import Path

import pytest

ARTICLES = Path(__file__).parents[1] / "articles"
LABELS = json.loads((ARTICLES / "labels.json").read_text(encoding="utf-8"))
LISTS = ("statements", "not_statements", "dates", "events")


def test_every_article_is_labelled() -> None:
    assert {path.stem for path in ARTICLES.glob("*.txt")} == set(LABELS)


@pytest.mark.parametrize("name", sorted(LABELS))
def test_every_label_points_at_the_words_that_it_names(name: str) -> None:
    title, *paragraphs = (ARTICLES / f"{name}.txt").read_text(encoding="utf-8").split("\n\n")
    paragraphs[-1] = paragraphs[-1].removesuffix("\n")
    labels = list(chain.from_iterable(LABELS[name][each] for each in LISTS))
    quoted = [
        {**part, "paragraph": each["paragraph"]}
        for each in LABELS[name]["statements"]
        for part in each.get("quoted", ())
    ]

    assert title == LABELS[name]["title"]
    assert len(labels) > 20
    for each in labels + quoted:
        assert paragraphs[each["paragraph"]][each["start"] : each["end"]] == each["words"]


@pytest.mark.parametrize("name", sorted(LABELS))
def test_no_interval_of_days_ends_before_it_begins(name: str) -> None:
    told = [each["resolved"] for each in LABELS[name]["dates"]]
    told += [each["interval"] for each in LABELS[name]["events"]]

    for each in filter(None, told):
        first, last = (date.fromisoformat(day) if day else None for day in each.values())
        assert first is None or last is None or first <= last
