"""A folder of results: a redline and a report for each document, and a page that names them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from paraph.views.escaped import coded
from paraph.views.finding import Finding
from paraph.views.silent import Silent
from paraph.views.subject import Subject
from paraph.wiring import make_folder, put, write

_PLAIN = re.compile(r"[^A-Za-z0-9._-]+")
_LONGEST = 80  # characters of a name


class Folder:
    """A folder that is made for the results of one run, and holds nothing else."""

    def __init__(self, path: str) -> None:
        make_folder(path)
        self._path = path
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
    ) -> str:
        """Write the redline and the report of a document, and return the place of the redline."""
        from paraph.views.claimed_json import report_json

        # Letters that every system takes in a name; the number tells apart what is then alike.
        plain = _PLAIN.sub("-", path).strip("-.")[-_LONGEST:]
        name = f"{len(self._rows) + 1:03d}-{plain}"
        redline = f"{self._path}/{name}.redline.html"
        write(subject, redline, told=told, silent=silent)
        put(f"{self._path}/{name}.json", report_json(subject, silent, told).encode())
        self._rows.append(
            f"| {_cell(path)} | {_cell(sentence)} | {_cell(f'{name}.redline.html')} |"
        )
        return redline

    def finish(self) -> None:
        """Write `summary.md`: what was found of each document, and the name of its redline."""
        head = ["| document | verdict | redline |", "| --- | --- | --- |"]
        rows = [*head, *self._rows] if self._rows else ["None."]
        lines = ["# Documents of this change", "", *rows]
        put(f"{self._path}/summary.md", ("\n".join(lines) + "\n").encode())


def _cell(wording: str) -> str:
    """Return wording that no reader of Markdown takes for markup, for a cell of a table."""
    return "".join([f"\\{one}" if one in "\\`*_{}[]()<>|#&~!@" else one for one in coded(wording)])
