"""What is found of a signed PDF: accepted or not, why, and whose seals it has."""

from __future__ import annotations

from typing import Literal, NamedTuple, TypeAlias

Answer: TypeAlias = Literal["accepted", "refused", "undetermined"]


class Seal(NamedTuple):
    """A signature in a PDF: whose certificate, by which issuer, and the time that it claims.

    `certificate` is its SHA-256, `root` that of the pinned root which its chain leads to.
    """

    subject: str
    issuer: str
    certificate: str
    root: str
    at: str


class Found(NamedTuple):
    """The answer on a signed PDF, by a code and in words, with the seals that were checked."""

    answer: Answer
    code: str = ""
    why: str = ""
    seals: tuple[Seal, ...] = ()
