"""A table of TOML that somebody wrote by hand, read so that none can be too deep or too large."""

from __future__ import annotations

from typing import Any

_DEEPEST = 32
"""Levels of tables and arrays; what is read here has six at most."""


def toml_table(source: str) -> dict[str, Any]:
    """Return the table of a TOML document.

    Raises:
        ValueError: it is none, is nested too deep, or has a number of too many figures.
    """
    import tomllib  # noqa: PLC0415 - only where there is one

    try:
        whole = tomllib.loads(source)
    except RecursionError as error:
        raise ValueError(_DEEP) from error
    except tomllib.TOMLDecodeError:
        raise
    except ValueError as error:
        raise ValueError("a number has too many figures") from error
    level: list[Any] = [whole]
    for _ in range(_DEEPEST):
        level = [inner for each in level for inner in _within(each)]
    if level:
        raise ValueError(_DEEP)
    return whole


_DEEP = f"it is nested more than {_DEEPEST} levels deep"


def _within(value: Any) -> list[Any]:  # noqa: ANN401 - whatever TOML holds
    match value:
        case dict():
            return list(value.values())
        case list():
            return value
        case _:
            return []
