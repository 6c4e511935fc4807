"""A folder of results: a redline and a report for each document, and a page that names them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import NamedTuple

from paraph.cli.output import warn
from paraph.errors import TrackedChangesError
from paraph.views.escaped import coded
from paraph.views.finding import Finding
from paraph.views.silent import Silent
from paraph.views.subject import Subject, comparison_of
from paraph.wiring import put, whole_folder, write

_PLAIN = re.compile(r"[^A-Za-z0-9._-]+")
_LONGEST = 80  # characters of a name


class InWord(NamedTuple):
    """That redlines are made in Word where they can be, in whose name, and when."""

    author: str = ""
    date: str = ""


@contextmanager
def new_folder(path: str, title: str = "Documents of this change") -> Iterator[Folder]:
    """Yield a folder for the results of one run, which come to `path` when all are written.

    If anything fails, or nobody waits for the end, nothing is left.

    Raises:
        ResultError: the place holds something already, or cannot be written to.
    """
    with whole_folder(path) as place:
        folder = Folder(place, path, title)
        yield folder
        folder.finish()


class Folder:
    """A folder that is made for the results of one run, and holds nothing else.

    It lies at a `place` of its own until all is written, and then at `path`.
    """

    def __init__(self, place: str, path: str, title: str) -> None:
        self._place, self._path, self._title = place, path, title
        self._rows: list[str] = []

    def keep(self, path: str, sentence: str) -> None:
        """Keep what was found of a document of which there is no redline."""
        self._rows.append(f"| {_cell(path)} | {_cell(sentence)} | |")

    def write(
        self,
        path: str,
        sentence: str,
        subject: Subject,
        told: Sequence[Finding],
        silent: Silent | None = None,
        in_word: InWord | None = None,
        called: str = "",
    ) -> str:
        """Write the redline and the report of a document, and return the place of the redline.

        It is a page, or `in_word` if both are Word documents and it can be. Its name is made of
        the path, or of what the document is `called`.
        """
        from paraph.views.claimed_json import report_json

        # Letters that every system takes in a name; the number tells apart what is then alike.
        plain = _PLAIN.sub("-", called or path).strip("-.")[-_LONGEST:] or "text"
        name = f"{len(self._rows) + 1:03d}-{plain}"
        redline = f"{name}.redline.docx"
        if in_word is None or not self._written(redline, subject, told, silent, in_word):
            redline = f"{name}.redline.html"
            write(subject, f"{self._place}/{redline}", told=told, silent=silent)
        self.put(f"{name}.json", report_json(subject, silent, told).encode())
        self._rows.append(f"| {_cell(path)} | {_cell(sentence)} | {_cell(redline)} |")
        return f"{self._path}/{redline}"

    def _written(
        self,
        name: str,
        subject: Subject,
        told: Sequence[Finding],
        silent: Silent | None,
        signed: InWord,
    ) -> bool:
        """Write a redline in Word; whether one can be made, of which the reason is told if not."""
        comparison = comparison_of(subject)
        if {comparison.old.source.format, comparison.new.source.format} != {"docx"}:
            return False
        try:
            write(
                subject,
                f"{self._place}/{name}",
                told=told,
                silent=silent,
                author=signed.author,
                date=signed.date,
            )
        except TrackedChangesError as error:
            warn(f"{comparison.new.source.file}: its redline is a page, not in Word: {error}")
            return False
        return True

    def put(self, name: str, content: bytes) -> None:
        """Write a file of the folder."""
        put(f"{self._place}/{name}", content)

    def finish(self) -> None:
        """Write `summary.md`: what was found of each document, and the name of its redline."""
        head = ["| document | verdict | redline |", "| --- | --- | --- |"]
        rows = [*head, *self._rows] if self._rows else ["None."]
        lines = [f"# {_cell(self._title)}", "", *rows]
        self.put("summary.md", ("\n".join(lines) + "\n").encode())


def _cell(wording: str) -> str:
    """Return wording that no reader of Markdown takes for markup, for a cell of a table."""
    return "".join([f"\\{one}" if one in "\\`*_{}[]()<>|#&~!@" else one for one in coded(wording)])
