"""A sheet as Markdown, from which a Word document is made as well."""

from __future__ import annotations

from collections.abc import Iterator

from paraph.views.escaped import plain
from paraph.views.sheet import Facts, Sheet, Table, Words


def sheet_markdown(sheet: Sheet) -> str:
    """Return a sheet as Markdown, every word of it escaped."""
    return "".join([f"{line}\n" for line in _lines(sheet)])


def _lines(sheet: Sheet) -> Iterator[str]:
    yield f"# {plain(sheet.title)}"
    yield ""
    if sheet.about:
        yield plain(sheet.about)
    for section in sheet.sections:
        yield ""
        yield f"## {plain(section.title)}"
        for block in section.blocks:
            yield ""
            match block:
                case Words(words, strong):
                    yield f"**{plain(words)}**" if strong else plain(words)
                case Facts(rows) if rows:  # a table has a head: an empty one would be a row
                    yield from table_lines(Table(rows[0], rows[1:]))
                case Facts():
                    pass
                case Table():
                    yield from table_lines(block)
    if sheet.foot:
        yield ""
        yield plain(sheet.foot)


def table_lines(table: Table) -> Iterator[str]:
    """Yield the lines of a table, every word of it escaped."""
    yield f"| {' | '.join(map(plain, table.head))} |"
    yield f"|{' --- |' * len(table.head)}"
    for row in table.rows:
        yield f"| {' | '.join(map(plain, row))} |"
