"""Lengths as WordprocessingML writes them: a number, with or without its unit (17.18.74)."""

from __future__ import annotations

from functools import lru_cache

_POINTS = {"pt": 1.0, "mm": 72 / 25.4, "cm": 720 / 25.4, "in": 72.0, "pc": 12.0, "pi": 12.0}

LOW = 100
"""Twentieths of a point: a line or row of no more cuts its text off."""


@lru_cache(1024)
def measure(value: str, per_point: int) -> float:
    """Return a length in the unit of which a point has `per_point`; it may name its own unit."""
    unit = value[-2:]
    try:
        if unit in _POINTS:
            return float(value[:-2]) * _POINTS[unit] * per_point
        return float(value)
    except ValueError:
        return 0.0
