"""A rehearsal: the clock and the chance of a demonstration, which are the same every time."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from hashlib import shake_256

from paraph.record.keys import PrivateKey


@dataclass
class Rehearsal:
    """What time it is said to be, and chance that comes from a name.

    Whoever knows the name has every key that is made meanwhile: they are for show, and nobody may
    pin them for anything else. Hence a key that was opened once stays open: opening it costs as
    much as it is to cost whoever guesses a passphrase, and a story does it a hundred times.
    """

    name: str
    instant: str
    opened: dict[tuple[bytes, bytes], PrivateKey] = field(default_factory=dict, repr=False)
    _drawn: int = 0

    def chance(self, size: int) -> bytes:
        """Return the next bytes: those of SHAKE256 over the name and how often one asked before."""
        self._drawn += 1
        return shake_256(f"paraph rehearsal {self.name} {self._drawn}".encode()).digest(size)


_RUNNING: ContextVar[Rehearsal | None] = ContextVar("rehearsal", default=None)


def running() -> Rehearsal | None:
    """Return the rehearsal that is on, if one is."""
    return _RUNNING.get()


@contextmanager
def rehearsal(name: str, instant: str) -> Iterator[Rehearsal]:
    """Let the clock stand still and chance come from a name, until it is over."""
    token = _RUNNING.set(made := Rehearsal(name, instant))
    try:
        yield made
    finally:
        _RUNNING.reset(token)
