"""What a story has come to so far: its provisions, in the tables, cells, notes and boxes open."""

from __future__ import annotations

from paraph.errors import LimitError
from paraph.formats.limits import LIMITS
from paraph.formats.odt.line import Line
from paraph.text.node import Kind, Mark, Provision, normal_marks

_NEXT_PAGE = Mark(0, 0, "section", "nextPage")


class Written:
    """Collects the provisions of one story; `depth` is that of what comes next.

    What a container holds first is its own text, if that is a paragraph: so a container waits
    until it is known.
    """

    def __init__(self, file: str) -> None:
        self._file = file
        self.provisions: list[Provision] = []
        self.depth = 0
        self._waiting: Provision | None = None

    def open(self, kind: Kind, label: str = "", marks: tuple[Mark, ...] = ()) -> None:
        """Open a cell, note, box, header or footer."""
        self._settle()
        self._waiting = Provision(kind, "", label, 0, self.depth, marks)
        self.depth += 1

    def close(self) -> None:
        """Close what was opened last; an empty one is a provision too."""
        self._settle()
        self.depth -= 1

    def frame(self, kind: Kind) -> None:
        """Open a table or a row, which has no text."""
        self._settle()
        self._add(Provision(kind, depth=self.depth))
        self.depth += 1

    def paragraph(self, line: Line, kind: Kind, level: int, label: str, number: str) -> None:
        """Add a paragraph, unless there is nothing in it at all."""
        if not (line.length or line.under or label or number):
            return
        if line.length > LIMITS.paragraph:
            raise LimitError(self._file, "holds too large a paragraph")
        marks = line.normal()
        if number:
            marks = normal_marks([Mark(0, 0, "number", number), *marks])
        depth = self.depth
        holder = self._waiting
        if holder is not None and not (holder.label and label):
            self._waiting = None
            depth = holder.depth
            kind = holder.kind
            label = holder.label or label
            marks = normal_marks([*marks, *holder.marks]) if holder.marks else marks
        self._settle()
        self._add(Provision(kind, line.whole, label, level, depth, marks))
        for item in line.under:
            self._add(item._replace(depth=item.depth + depth + 1))

    def section(self) -> None:
        """Add the break before another section, which begins on a page of its own."""
        self._settle()
        self._add(Provision("section", depth=self.depth, marks=(_NEXT_PAGE,)))

    def _settle(self) -> None:
        """Write down a container whose first thing is no paragraph."""
        if self._waiting is not None:
            held, self._waiting = self._waiting, None
            self._add(held)

    def _add(self, provision: Provision) -> None:
        self.provisions.append(provision)
        if len(self.provisions) > LIMITS.provisions:
            raise LimitError(self._file, f"holds more than {LIMITS.provisions:,} provisions")
