"""Tests wait for what ends, however long it takes, and fail what does not."""

from __future__ import annotations

import re
import signal
from collections.abc import Callable
from contextlib import suppress
from itertools import count
from types import FrameType

import pytest
from tests import patience as kept
from tests.patience import HangError, patience

_SAID = r"^took more than 0\.05 CPU seconds: measure it in bench/$"


@pytest.fixture
def _short(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "SECONDS", 0.05)


def _count_for_ever() -> None:
    for _ in count():
        pass


def _match_for_ever() -> None:
    re.fullmatch("(a|aa|a)*b", "a" * 60)


def _add_without_signals() -> None:
    sum(range(20_000_000))


def _swallow_what_stops_it() -> None:
    with suppress(AssertionError):
        _count_for_ever()


@pytest.mark.usefixtures("_short")
@pytest.mark.parametrize(
    "hang", [_count_for_ever, _match_for_ever, _add_without_signals, _swallow_what_stops_it]
)
def test_what_does_not_end_fails_and_names_the_remedy(hang: Callable[[], None]) -> None:
    with pytest.raises(HangError, match=_SAID), patience():
        hang()


@pytest.mark.usefixtures("_short")
def test_what_ends_passes_and_what_it_raises_is_its_own() -> None:
    with patience():
        pass
    with pytest.raises(KeyError, match="mine"), patience():
        raise KeyError("mine")


@pytest.mark.usefixtures("_short")
@pytest.mark.parametrize("hangs", [False, True])
def test_the_timer_and_the_handler_of_before_are_there_again(*, hangs: bool) -> None:
    def mine(_signal: int, _frame: FrameType | None) -> None:
        """Stand in for what a profiler does."""

    handler = signal.signal(signal.SIGPROF, mine)
    timer = signal.setitimer(signal.ITIMER_PROF, 1_000, 7)
    try:
        with suppress(HangError), patience():
            if hangs:
                _count_for_ever()
        held = signal.getsignal(signal.SIGPROF), signal.getitimer(signal.ITIMER_PROF)
    finally:
        signal.setitimer(signal.ITIMER_PROF, *timer)
        signal.signal(signal.SIGPROF, handler)

    assert held[0] is mine
    assert 0 < held[1][0] < 1_001
    assert held[1][1] == pytest.approx(7, abs=0.1)
