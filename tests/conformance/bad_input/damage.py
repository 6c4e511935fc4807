"""Damage to the bytes of a package, wherever it strikes."""

from collections.abc import Callable, Iterator
from functools import partial

from tests.conformance.bad_input.case import Case, small
from tests.conformance.bad_input.sound import EXAMPLE, numbers, some

Damage = Callable[[bytes, int], bytes]


def cases() -> Iterator[Case]:
    """Yield packages with bytes flipped, lost, added, zeroed, or in the wrong order."""
    for title, whole, count in (("example", _example, 4), ("small", small, 14)):
        for number in range(count):
            for kind, damage in _DAMAGES.items():
                seed = f"{title} {kind} {number}"
                yield Case(
                    f"{title}-{kind}-{number}", partial(_made, whole, damage, seed), of=whole
                )
    # The directory at the end decides what a reader finds: every one of its last bytes.
    end = len(small())
    for place in range(end - 22, end):
        yield Case(f"end-record-{end - place}", partial(_flipped_at, place))


def _example() -> bytes:
    return EXAMPLE


def _made(whole: Callable[[], bytes], damage: Damage, seed: str) -> bytes:
    source = whole()
    return damage(source, numbers(seed, len(source), 1)[0])


def _flipped_at(place: int) -> bytes:
    return _flip(small(), place)


def _flip(source: bytes, place: int) -> bytes:
    bit = 1 << place % 8
    return source[:place] + bytes((source[place] ^ bit,)) + source[place + 1 :]


def _replace(source: bytes, place: int) -> bytes:
    junk = bytes(some(str(place), 16))
    return source[:place] + junk + source[place + len(junk) :]


def _insert(source: bytes, place: int) -> bytes:
    return source[:place] + bytes(some(str(place), 1 + place % 9)) + source[place:]


def _lose(source: bytes, place: int) -> bytes:
    return source[:place] + source[place + 1 + place % 40 :]


def _truncate(source: bytes, place: int) -> bytes:
    return source[:place]


def _zero(source: bytes, place: int) -> bytes:
    return source[:place] + bytes(64) + source[place + 64 :]


def _swap(source: bytes, place: int) -> bytes:
    return source[place:] + source[:place]


_DAMAGES: dict[str, Damage] = {
    "flip": _flip,
    "replace": _replace,
    "insert": _insert,
    "lose": _lose,
    "truncate": _truncate,
    "zero": _zero,
    "swap": _swap,
}
