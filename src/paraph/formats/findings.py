"""What is told of a page beside its text: hazards, and what is left unread, each with its place."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256

from paraph.errors import LimitError
from paraph.formats.limits import LIMITS
from paraph.text.hazards import hazard
from paraph.text.node import Provision
from paraph.text.reading import Hazard, Unread


class Findings:
    """The `hazards` and the `unread` of a file so far; `provisions` say where one stands.

    `page` is the digest of the whole file: what may change all of it is alike in like files alone.
    """

    def __init__(self, file: str, page: str, provisions: Sequence[Provision]) -> None:
        self.file = file
        self.page = page
        self.hazards: list[Hazard] = []
        self.unread: list[Unread] = []
        self._provisions = provisions
        self._doubts: set[str] = set()

    def doubt(self, what: str) -> None:
        """Name, once, what is not followed and may change what any part of the file shows."""
        if what not in self._doubts:
            self._doubts.add(what)
            self._check()
            self.unread.append(Unread(self._here, what, self.page))

    def tell(self, code: str, sentence: str, about: str = "") -> None:
        """Add a hazard that stands here; it is alike where `about` is."""
        self._check()
        key = _digest(about)[:32] if about else ""
        self.hazards.append(hazard(code, sentence, at=self._here, key=key))

    def tell_of_all(self, code: str, sentence: str) -> None:
        """Add a hazard that may change any part of the file; it is alike in like files."""
        self.tell(code, sentence)
        self.hazards[-1] = self.hazards[-1]._replace(key=self.page)

    def left_unread(self, what: str, content: str) -> None:
        """Name a thing that stands here and is not read."""
        self._check()
        self.unread.append(Unread(self._here, what, f"sha256:{_digest(content)}"))

    @property
    def _here(self) -> str:
        return f"#{len(self._provisions)}"

    def _check(self) -> None:
        if len(self.hazards) + len(self.unread) >= LIMITS.findings:
            what = f"holds more than {LIMITS.findings:,} things to tell of"
            raise LimitError(self.file, what)


def _digest(content: str) -> str:
    return sha256(content.encode("utf-8", "replace")).hexdigest()
