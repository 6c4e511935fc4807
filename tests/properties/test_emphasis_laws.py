"""Laws of emphasis: each letter that stands out otherwise is told, and no other letter is."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from paraph.comparison.change import Alteration
from paraph.comparison.compare import compare
from paraph.text.emphasis import HOW
from paraph.text.node import Provision, Text
from paraph.text.reading import Emphasis, Reading, Source
from paraph.text.tracked import accept, reject
from paraph.views.redline import redline

_texts = st.text("ab 1.,()é", min_size=1, max_size=30).filter(str.strip)
_spans = st.lists(
    st.tuples(st.integers(0, 30), st.integers(0, 30), st.sampled_from(HOW)), max_size=5
)


def _reading(texts: list[str], spans: list[list[tuple[int, int, str]]]) -> Reading:
    emphasis = sorted(
        Emphasis(index, min(one, other), min(max(one, other), len(text)), how)
        for index, (text, own) in enumerate(zip(texts, spans, strict=True))
        for one, other, how in own
        if min(one, other) < min(max(one, other), len(text))
    )
    text = Text(tuple([Provision("paragraph", each) for each in texts]))
    return Reading(text, source=Source(emphasis=tuple(emphasis)))


def _ways(reading: Reading, index: int, at: int) -> set[str]:
    return {
        each.how
        for each in reading.source.emphasis
        if each.provision == index and each.start <= at < each.end
    }


@settings(max_examples=200)
@given(data=st.data(), texts=st.lists(_texts, min_size=1, max_size=4, unique=True))
def test_the_letters_told_are_those_that_stand_out_otherwise(
    data: st.DataObject, texts: list[str]
) -> None:
    drawn = st.lists(_spans, min_size=len(texts), max_size=len(texts))
    old, new = [_reading(texts, data.draw(drawn)) for _ in range(2)]

    comparison = compare(old, new)

    told = {
        (change.old[0], at)
        for change in comparison.changes
        if isinstance(change, Alteration)
        for edit in change.edits
        for at in range(edit.old_start, edit.old_end)
        if texts[change.old[0]][at].isalnum()
    }
    assert told == {
        (index, at)
        for index, text in enumerate(texts)
        for at, letter in enumerate(text)
        if letter.isalnum() and _ways(old, index, at) != _ways(new, index, at)
    }
    assert bool(told) == bool(comparison.changes)
    assert compare(new, old).changes == () or told
    assert accept(redline(comparison)) == new.text


@settings(max_examples=200)
@given(
    data=st.data(),
    olds=st.lists(_texts, min_size=1, max_size=3),
    news=st.lists(_texts, min_size=1, max_size=3),
)
def test_emphasis_changes_nothing_of_what_is_found_of_the_words(
    data: st.DataObject, olds: list[str], news: list[str]
) -> None:
    old, new = [
        _reading(texts, data.draw(st.lists(_spans, min_size=len(texts), max_size=len(texts))))
        for texts in (olds, news)
    ]
    bare = [replace(each, source=Source()) for each in (old, new)]

    comparison, plain = compare(old, new), compare(*bare)

    words = [
        tuple([edit for edit in change.edits if edit.about != "emphasis"])
        for change in comparison.changes
        if isinstance(change, Alteration)
    ]
    assert [each for each in words if each] == [
        change.edits for change in plain.changes if isinstance(change, Alteration)
    ]
    assert compare(old, new, emphasis=False).rows == plain.rows
    marked = redline(comparison)
    assert reject(marked) == old.text
    assert accept(marked) == new.text
