"""A table of figures, and the page that keeps them: `bench/RESULTS.md`."""

import os
import platform
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
PARAPH = HERE.parent / "paraph"
RESULTS = HERE / "RESULTS.md"


class Table:
    """A Markdown table that is printed row by row, while the bench runs."""

    def __init__(self, title: str, head: tuple[str, ...]) -> None:
        self.title = title
        self._lines = [_line(*head), _line("---", *["---:"] * (len(head) - 1))]

    def opening(self) -> str:
        """Return the head of the table."""
        return "\n".join(self._lines)

    def add(self, *cells: str) -> str:
        """Add a row and return its line."""
        self._lines.append(_line(*cells))
        return self._lines[-1]

    def __str__(self) -> str:
        return "\n".join(self._lines)


def record(command: str, table: Table, *notes: str) -> None:
    """Append the table to the results: with the day, the command and the kind of machine."""
    machine = (
        f"{os.cpu_count()} cores, {platform.system()} {platform.machine()}, "
        f"{platform.python_implementation()} {platform.python_version()}"
    )
    lines = (
        f"## {time.strftime('%Y-%m-%d')}: {table.title}",
        f"`{command}`, on {machine}.",
        str(table),
        *notes,
    )
    with RESULTS.open("a", encoding="utf-8") as results:
        results.write("\n" + "\n\n".join(lines) + "\n")


def shown(path: Path) -> str:
    """Return a path as a command names it, from the root of the project where it lies there."""
    whole = path.resolve()
    return str(whole.relative_to(HERE.parent) if whole.is_relative_to(HERE.parent) else path)


def _line(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"


def share(over: int, under: int) -> str:
    """Return a share in percent with its counts; a stroke where there is nothing to share."""
    return f"{100 * over / under:.1f}% ({over} of {under})" if under else "-"


def shares(title: str, lines: list[tuple[str, str]], command: str = "") -> None:
    """Print what is measured, line by line, and keep it if it is named by which command."""
    table = Table(title, ("what", "share"))
    for name, said in lines:
        print(f"{name:52} {said}")
        table.add(name, said)
    if command:
        record(command, table)
