"""A choice: what the options of a command say of proofs."""

from __future__ import annotations

from typing import NamedTuple


class Choice(NamedTuple):
    """What is to be proved and allowed: a profile's file, classes, addresses, or nothing at all."""

    profile: str | None = None
    allow: str | None = None
    protect: str | None = None
    proofs: bool = True

    @property
    def made(self) -> bool:
        """Whether anything was chosen of what is allowed."""
        return any(each is not None for each in (self.profile, self.allow, self.protect))
