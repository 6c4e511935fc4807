"""Patience: CPU seconds after which what should have ended long ago fails its test as a hang."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

SECONDS = 30.0
"""Of this process, its system time included: ten times what the longest of these tests takes."""
_AGAIN = 1.0
"""After these it is stopped again: a callback in C may have swallowed the first time."""


class HangError(AssertionError):
    """What ran did not end within the patience of tests."""

    def __str__(self) -> str:
        return f"took more than {SECONDS:g} CPU seconds: measure it in bench/"


@contextmanager
def patience() -> Iterator[None]:
    """Stop what is run within if it does not end; how long it takes until then says nothing here.

    Python and patterns of `re` are stopped where they are. What runs in C and asks for no signals
    is told when it returns. Only the main thread may be patient.

    Raises:
        HangError: it took more than `SECONDS`, whoever caught what stopped it.
    """
    late: list[int] = []

    def stop(number: int, _frame: FrameType | None) -> None:
        late.append(number)
        raise HangError

    handler = signal.signal(signal.SIGPROF, stop)
    timer = signal.setitimer(signal.ITIMER_PROF, SECONDS, _AGAIN)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, *timer)
        signal.signal(signal.SIGPROF, handler)
    if late:
        raise HangError
