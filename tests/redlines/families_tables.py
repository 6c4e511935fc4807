"""Pairs that differ in tables."""

from __future__ import annotations

from tests.redlines.blocks import cell, p, r, row, table
from tests.redlines.draft import Side, Two
from tests.redlines.families_text import Family
from tests.redlines.prose import Prose

_MERGED = '<w:gridSpan w:val="2"/>'


def _texts(prose: Prose, rows: int = 4, columns: int = 3) -> list[list[str]]:
    return [[prose.sentence() for _ in range(columns)] for _ in range(rows)]


def _table(side: Side, texts: list[list[str]]) -> None:
    """Add a table of these texts between two paragraphs that do not change."""
    rows = (row(*(cell(p(r(text))) for text in line)) for line in texts)
    side.add(p(r("Schedule")), table(*rows, columns=len(texts[0])), p(r("End of the schedule")))


def cell_edited(two: Two, prose: Prose) -> None:
    texts = _texts(prose)
    _table(two.old, texts)
    texts[1][2] = prose.edited(texts[1][2])
    _table(two.new, texts)


def cells_edited(two: Two, prose: Prose) -> None:
    texts = _texts(prose)
    _table(two.old, texts)
    _table(
        two.new,
        [[prose.edited(text) if n % 2 else text for n, text in enumerate(line)] for line in texts],
    )


def cell_emptied(two: Two, prose: Prose) -> None:
    texts = _texts(prose)
    full = prose.chance.random() < 0.5
    _table(two.old if full else two.new, texts)
    texts[0][1] = texts[2][0] = ""
    _table(two.new if full else two.old, texts)


def row_inserted(two: Two, prose: Prose) -> None:
    texts = _texts(prose)
    _table(two.old, texts)
    texts.insert(prose.chance.randrange(5), _texts(prose, 1)[0])
    _table(two.new, texts)


def row_deleted(two: Two, prose: Prose) -> None:
    texts = _texts(prose)
    _table(two.old, texts)
    del texts[prose.chance.randrange(4)]
    _table(two.new, texts)


def rows_changed(two: Two, prose: Prose) -> None:
    texts = _texts(prose, 6)
    _table(two.old, texts)
    del texts[1:3]
    texts[1][0] = prose.edited(texts[1][0])
    texts += _texts(prose, 2)
    _table(two.new, texts)


def row_moved(two: Two, prose: Prose) -> None:
    texts = _texts(prose, 5)
    _table(two.old, texts)
    texts.append(texts.pop(0))
    _table(two.new, texts)


def table_inserted(two: Two, prose: Prose) -> None:
    two.same(p(r(prose.sentence())))
    _table(two.new, _texts(prose, 2, 2))
    two.same(p(r(prose.sentence())))


def table_deleted(two: Two, prose: Prose) -> None:
    two.same(p(r(prose.sentence())))
    rows = [row(*(cell(p(r(text))) for text in line)) for line in _texts(prose, 2, 2)]
    two.old.add(table(*rows, columns=2))
    two.same(p(r(prose.sentence())))


def table_moved(two: Two, prose: Prose) -> None:
    rows = [row(*(cell(p(r(text))) for text in line)) for line in _texts(prose, 2, 2)]
    texts = [p(r(prose.paragraph())) for _ in range(3)]
    two.old.add(table(*rows, columns=2), *texts)
    two.new.add(*texts, table(*rows, columns=2), p())


def text_to_table(two: Two, prose: Prose) -> None:
    texts = _texts(prose, 2, 2)
    two.old.add(*(p(r("\t".join(line))) for line in texts))
    _table(two.new, texts)


def cell_paragraphs(two: Two, prose: Prose) -> None:
    kept, other = prose.sentence(), prose.sentence()
    less, more = cell(p(r(kept))), cell(p(r(kept)), p(r(other)), p(r(prose.sentence()), "bold"))
    old, new = (less, more) if prose.chance.random() < 0.5 else (more, less)
    side = cell(p(r(prose.sentence())))
    two.old.add(table(row(old, side), columns=2))
    two.new.add(table(row(new, side), columns=2))


def nested(two: Two, prose: Prose) -> None:
    texts, head = _texts(prose, 2, 2), prose.sentence()
    for side in (two.old, two.new):
        inner = table(*(row(*(cell(p(r(x))) for x in line)) for line in texts), columns=2)
        side.add(table(row(cell(p(r(head))), cell(inner, p())), columns=2))
        texts = [[prose.edited(texts[0][0]), texts[0][1]], texts[1], *_texts(prose, 1, 2)]


def merged_cells(two: Two, prose: Prose) -> None:
    head, texts = prose.sentence(), _texts(prose, 3, 3)
    for side in (two.old, two.new):
        rows = [row(cell(p(r(head)), properties=_MERGED), cell(p(r(texts[0][0]))))]
        for place, line in enumerate(texts):
            kind = "restart" if not place else "continue"
            down = cell(p(r("" if place else head)), properties=f'<w:vMerge w:val="{kind}"/>')
            rows.append(row(down, *(cell(p(r(text))) for text in line[1:])))
        side.add(table(*rows, columns=3))
        head = prose.edited(head)
        texts[1][1] = prose.swapped(texts[1][1])


def cells_merged(two: Two, prose: Prose) -> None:
    one, other, below = prose.sentence(), prose.sentence(), prose.sentence()
    last = row(cell(p(r(below))), cell(p(r(below))))
    two.old.add(table(row(cell(p(r(one))), cell(p(r(other)))), last, columns=2))
    wide = cell(p(r(one)), p(r(other)), properties=_MERGED)
    two.new.add(table(row(wide), last, columns=2))


def column_added(two: Two, prose: Prose) -> None:
    texts = _texts(prose, 3, 2)
    _table(two.old, texts)
    _table(two.new, [[line[0], prose.sentence(), line[1]] for line in texts])


def column_removed(two: Two, prose: Prose) -> None:
    texts = _texts(prose, 3, 3)
    _table(two.old, texts)
    _table(two.new, [[line[0], line[2]] for line in texts])


def numbers_in_cells(two: Two, prose: Prose) -> None:
    texts = [prose.sentence() for _ in range(4)]
    for side in (two.old, two.new):
        number = side.numbered("%1.")
        side.add(
            table(*(row(cell(p(number=(number, 0))), cell(p(r(x)))) for x in texts), columns=2)
        )
        del texts[1]


FAMILIES: tuple[Family, ...] = (
    *(cell_edited, cells_edited, cell_emptied, row_inserted, row_deleted, rows_changed),
    *(row_moved, table_inserted, table_deleted, table_moved, text_to_table, cell_paragraphs),
    *(nested, merged_cells, cells_merged, column_added, column_removed, numbers_in_cells),
)
