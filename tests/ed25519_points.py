"""The curve of Ed25519 in plain integers: what tests compute points and odd signatures with.

Written from RFC 8032, section 5.1, and independent of what it is to judge. Slow, and anything but
constant in time.
"""

from __future__ import annotations

from hashlib import sha512

P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, -1, P) % P
SIGN = 1 << 255

Point = tuple[int, int]

NEUTRAL: Point = (0, 1)


def add(one: Point, other: Point) -> Point:
    (x1, y1), (x2, y2) = one, other
    crossed = D * x1 * x2 * y1 * y2
    x = (x1 * y2 + x2 * y1) * pow(1 + crossed, -1, P)
    y = (y1 * y2 + x1 * x2) * pow(1 - crossed, -1, P)
    return x % P, y % P


def multiply(number: int, point: Point) -> Point:
    total = NEUTRAL
    while number:
        if number & 1:
            total = add(total, point)
        point = add(point, point)
        number >>= 1
    return total


def encode(point: Point) -> bytes:
    x, y = point
    return (y | (x & 1) << 255).to_bytes(32, "little")


def decode(encoding: bytes) -> Point | None:
    """The point of an encoding, read leniently: y modulo p, and x of either sign."""
    number = int.from_bytes(encoding, "little")
    y = (number & (SIGN - 1)) % P
    square = (y * y - 1) * pow(D * y * y + 1, -1, P) % P
    x = pow(square, (P + 3) // 8, P)
    if x * x % P != square:
        x = x * pow(2, (P - 1) // 4, P) % P
    if x * x % P != square:
        return None
    return (-x % P if x & 1 != number >> 255 else x), y


def _base() -> Point:
    point = decode((4 * pow(5, -1, P) % P).to_bytes(32, "little"))
    assert point is not None
    return point


BASE = _base()


def torsion() -> tuple[Point, ...]:
    """The eight points whose order divides 8."""
    for y in range(2, 100):
        point = decode(y.to_bytes(32, "little"))
        if point is None:
            continue
        small = multiply(L, point)
        if multiply(4, small) != NEUTRAL:
            return tuple(multiply(times, small) for times in range(8))
    raise AssertionError


def challenge(point: bytes, key: bytes, message: bytes) -> int:
    return int.from_bytes(sha512(point + key + message).digest(), "little") % L


def signed(
    secret: int, nonce: int, message: bytes, key: Point, commitment: Point
) -> tuple[bytes, bytes]:
    """The key and a signature whose points are moved by any `key` and `commitment` besides."""
    public = encode(add(multiply(secret, BASE), key))
    point = encode(add(multiply(nonce, BASE), commitment))
    scalar = (nonce + challenge(point, public, message) * secret) % L
    return public, point + scalar.to_bytes(32, "little")
