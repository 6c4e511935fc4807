"""The time line: where events stand in time, and what of them is shown."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from paraph.views.timeline import COLOURS, Mark, course, timeline

_BEGIN = date(1900, 1, 1)
_days = st.integers(0, 60_000).map(lambda days: (_BEGIN + timedelta(days)).isoformat())
_told = _days | _days.map(lambda day: day[:7]) | _days.map(lambda day: day[:4])
_marks = st.lists(st.builds(Mark, st.sampled_from([*COLOURS]), _told, st.text(max_size=150)))


@given(marks=_marks, now=_days)
def test_what_came_later_never_stands_earlier(marks: list[Mark], now: str) -> None:
    found = course(marks, f"{now}T12:00:00Z")

    places = [at for at, _ in found.marks]
    assert places == sorted(places)
    signs = [sign.at for sign in found.signs]
    assert all(0 <= at <= 1 for at in (*places, *signs))
    assert len(found.marks) == min(len(marks), 60)
    assert found.left == max(len(marks) - 60, 0)


@given(marks=_marks, now=_days)
def test_today_stands_among_the_events_where_it_falls(marks: list[Mark], now: str) -> None:
    found = course(marks, f"{now}T12:00:00Z")

    today = next(sign.at for sign in found.signs if sign.today)
    assert all(at <= today for at, mark in found.marks if mark.day <= now[: len(mark.day)])


@given(marks=_marks, now=_days)
def test_each_event_that_is_drawn_is_listed_too(marks: list[Mark], now: str) -> None:
    shown = timeline(marks, f"{now}T12:00:00Z")

    assert shown.count("<circle") == shown.count("<li>") == min(len(marks), 60)
    assert ("are not drawn" in shown or "is not drawn" in shown) == (len(marks) > 60)


def test_an_event_of_long_ago_leaves_room_for_the_rest() -> None:
    marks = [Mark("history", "1974-05", "Earlier.")]
    marks += [Mark("text", f"2026-0{month}-01", "Now.") for month in range(1, 9)]

    found = course(marks, "2026-08-30T12:00:00Z")

    first, *rest = [at for at, _ in found.marks]
    assert first == 0
    assert rest[0] < 0.2
    assert rest[-1] - rest[0] > 0.7
    assert any(sign.words == "…" for sign in found.signs)


def test_words_that_have_no_room_are_cut_with_a_sign_and_listed_whole() -> None:
    words = "Meeting of the working group on exchanges " * 5
    shown = timeline([Mark("text", "2026-03-05", words)], "2026-03-05T12:00:00Z")

    drawing, _, listed = shown.partition("<ol")
    assert "…</text>" in drawing
    assert words in listed


def test_words_are_never_markup() -> None:
    shown = timeline([Mark("text", "2026-03-05", "</text><script>&")], "2026-03-05T12:00:00Z")

    assert "<script" not in shown
    assert "&lt;/text&gt;&lt;script&gt;&amp;" in shown
