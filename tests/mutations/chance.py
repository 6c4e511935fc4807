"""The one door through which chance enters the mutations: always seeded, so a case comes again."""

from random import Random  # noqa: TID251 - seeded by the caller, never asked for by itself

__all__ = ["Random", "seeded"]


def seeded(*parts: object) -> Random:
    """Return the chance that belongs to `parts`, the same on every machine and run."""
    return Random("/".join(map(str, parts)))  # noqa: S311 - a sample, no secret
