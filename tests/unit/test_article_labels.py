"""The labels of the written articles: each of them points at the words that it names."""

import json
from datetime import date
from itertools import chain
from pathlib import Path

import pytest

SETS = tuple(
    Path(__file__).parents[1] / each
    for each in ("articles", *[f"articles_{number}" for number in range(2, 8)])
)
LABELS = {
    folder: json.loads((folder / "labels.json").read_text(encoding="utf-8")) for folder in SETS
}
CASES = [(folder, name) for folder in SETS for name in sorted(LABELS[folder])]
LISTS = ("statements", "not_statements", "dates", "events")


@pytest.mark.parametrize("folder", SETS, ids=lambda folder: folder.name)
def test_every_article_is_labelled(folder: Path) -> None:
    assert {path.stem for path in folder.glob("*.txt")} == set(LABELS[folder])


@pytest.mark.parametrize(("folder", "name"), CASES)
def test_every_label_points_at_the_words_that_it_names(folder: Path, name: str) -> None:
    title, *paragraphs = (folder / f"{name}.txt").read_text(encoding="utf-8").split("\n\n")
    paragraphs[-1] = paragraphs[-1].removesuffix("\n")
    told = LABELS[folder][name]
    labels = list(chain.from_iterable(told[each] for each in LISTS))
    quoted = [
        {**part, "paragraph": each["paragraph"]}
        for each in told["statements"]
        for part in each.get("quoted", ())
        if not isinstance(part, str)
    ]

    assert title == told["title"]
    assert len(labels) > 20
    for each in labels + quoted:
        assert paragraphs[each["paragraph"]][each["start"] : each["end"]] == each["words"]
    for each in told["statements"]:  # the third set has quoted words without their places
        for part in each.get("quoted", ()):
            assert not isinstance(part, str) or part in each["words"]


@pytest.mark.parametrize(("folder", "name"), CASES)
def test_no_interval_of_days_ends_before_it_begins(folder: Path, name: str) -> None:
    told = [each["resolved"] for each in LABELS[folder][name]["dates"]]
    told += [each["interval"] for each in LABELS[folder][name]["events"]]

    for each in filter(None, told):
        first, last = (date.fromisoformat(day) if day else None for day in each.values())
        assert first is None or last is None or first <= last
