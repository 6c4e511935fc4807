"""Where an answer goes: lines for people, bytes for programs, progress for who watches."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import Self

from paraph.cli.recorded import RECORDED
from paraph.views.visible import spelled
from paraph.wiring import Surroundings


def say(lines: Iterable[str]) -> None:
    """Print `lines` on standard output."""
    for line in lines:
        sys.stdout.write(f"{line}\n")


def say_recorded(sentence: str) -> None:
    """Print what was recorded, which stays so whether anybody hears of it or not."""
    RECORDED.append(sentence)
    say([sentence])


def hand_out(report: str) -> None:
    """Write `report` on standard output as UTF-8, whatever the terminal's own encoding."""
    sys.stdout.flush()
    sys.stdout.buffer.write(report.encode())
    sys.stdout.buffer.flush()


def tell(lines: Iterable[str]) -> None:
    """Print `lines` on standard error, beside an answer that is for programs."""
    for line in lines:
        sys.stderr.write(f"{spelled(line)}\n")


def warn(sentence: str) -> None:
    """Print `sentence` on standard error."""
    sys.stderr.write(f"paraph: {spelled(sentence)}\n")


class Progress:
    """One line on a terminal's standard error while long work goes on, gone when it is done."""

    _LONG = 4_000_000

    def __init__(self, around: Surroundings, size: int) -> None:
        self._on = around.watched and size > self._LONG

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self("")

    def __call__(self, doing: str) -> None:
        """Say what is being done now; nothing to say clears the line."""
        if self._on:
            sys.stderr.write(f"\r\x1b[K{doing}")
            sys.stderr.flush()
