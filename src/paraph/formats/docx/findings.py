"""What a reader must be told of, gathered while a document is read."""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256

from paraph.errors import LimitError
from paraph.formats.limits import LIMITS
from paraph.text.hazards import hazard
from paraph.text.quoted import unended
from paraph.text.reading import Hazard, Unread


class Findings:
    """Hazards and things left unread, in the order they were met, each told once.

    Raises:
        LimitError: there are more of them than anybody will look at.
    """

    def __init__(self) -> None:
        self.file = ""
        self.hazards: list[Hazard] = []
        self.unread: list[Unread] = []
        self._told: set[tuple[str, str, str]] = set()

    def hazard(self, code: str, sentence: str, *, at: str = "", about: str = "") -> None:
        """Tell of a hazard; `about` is what two files must share for it to be alike in both."""
        key = fingerprint(about or sentence)
        if (code, at, key) not in self._told:
            self._told.add((code, at, key))
            self.hazards.append(hazard(code, sentence, at=at, key=key))
            self._check()

    def left_unread(self, what: str, content: bytes, *, at: str = "") -> None:
        """Tell of a thing that was not read, by the digest of its bytes."""
        self.unread.append(Unread(at, what, f"sha256:{sha256(content).hexdigest()}"))
        self._check()

    def settle(self, place: Callable[[str], str]) -> None:
        """Give everything the place that `place` makes of the one it was found at."""
        self.hazards = [item._replace(at=place(item.at)) for item in self.hazards]
        self.unread = [item._replace(at=place(item.at)) for item in self.unread]

    def _check(self) -> None:
        if len(self.hazards) + len(self.unread) > LIMITS.findings:
            raise LimitError(
                self.file, f"holds more than {LIMITS.findings:,} things to be looked at"
            )


def fingerprint(about: str) -> str:
    """Return a short digest by which two files can be found to share something."""
    return sha256(about.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def shortened(text: str, most: int = 60) -> str:
    """Return `text` on one line, cut to `most` characters; no quotation of it ends early."""
    flat = " ".join(text.split())
    return unended(flat if len(flat) <= most else f"{flat[: most - 1]}…")
