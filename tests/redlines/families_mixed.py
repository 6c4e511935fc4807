"""Pairs whose paragraphs hold many things at once, and what documents by Word bring along."""

from __future__ import annotations

from tests.redlines.blocks import (
    bookmark,
    box,
    cell,
    field,
    inline_control,
    p,
    r,
    row,
    run,
    simple_field,
    t,
    table,
)
from tests.redlines.draft import Side, Two
from tests.redlines.families_text import Family
from tests.redlines.prose import Prose


def _rich(side: Side, texts: list[str], number: int) -> str:
    """Return a paragraph with a link, notes, fields, a control, a picture, a box, a bookmark."""
    return p(
        bookmark(f"rich{number}", side.identifier(), r(texts[0], "bold")),
        r("\t"),
        side.link("https://example.org/law", r(texts[1], style="Hyperlink")),
        side.note("footnote", r(texts[2]), more=p(r(texts[1]), style="FootnoteText")),
        r(" "),
        field("PAGE", "1"),
        simple_field("DATE", "2 May 2024"),
        inline_control("name", r(texts[3], "italic"), identifier=side.identifier()),
        side.picture(number),
        box(side.identifier(), p(r(texts[1])), p(r(texts[2]))),
        r("\n"),
        side.note("endnote", r(texts[0])),
    )


def _texts(prose: Prose) -> list[str]:
    return [prose.sentence() for _ in range(4)]


def rich_inserted(two: Two, prose: Prose) -> None:
    two.same(p(r(prose.sentence())))
    two.new.add(_rich(two.new, _texts(prose), 1))
    two.same(p(r(prose.sentence())))


def rich_deleted(two: Two, prose: Prose) -> None:
    two.same(p(r(prose.sentence())))
    two.old.add(_rich(two.old, _texts(prose), 2))
    two.same(p(r(prose.sentence())))


def rich_edited(two: Two, prose: Prose) -> None:
    texts = _texts(prose)
    two.old.add(_rich(two.old, texts, 3))
    place = prose.chance.randrange(4)
    texts[place] = prose.edited(texts[place])
    two.new.add(_rich(two.new, texts, 3))


def rich_moved(two: Two, prose: Prose) -> None:
    texts, others = _texts(prose), [p(r(prose.paragraph())) for _ in range(3)]
    two.old.add(_rich(two.old, texts, 4), *others)
    two.new.add(*others, _rich(two.new, texts, 4), p(r(prose.sentence())))


def rich_split(two: Two, prose: Prose) -> None:
    texts = _texts(prose)
    two.old.add(_rich(two.old, texts, 5))
    whole = _rich(two.new, texts, 5)
    head, tab, tail = whole.partition(r("\t"))
    two.new.add(f"{head}</w:p>", f"<w:p>{tab}{tail}")


def contents(two: Two, prose: Prose) -> None:
    heads = [prose.sentence() for _ in range(3)]
    for side in (two.old, two.new):
        begin = field('TOC \\o "1-3"', "").replace(r(""), "")
        end = run('<w:fldChar w:fldCharType="end"/>')
        lines = [
            [r(f"{head}\t"), field(f"PAGEREF _Toc{n} \\h", str(n))] for n, head in enumerate(heads)
        ]
        lines[0].insert(0, begin.removesuffix(end))
        lines[-1].append(end)
        side.add(*(p(*line) for line in lines))
        for n, head in enumerate(heads):
            side.add(p(bookmark(f"_Toc{n}", side.identifier(), r(head)), style="Heading1"))
        heads.insert(1, prose.sentence())


def field_over_paragraphs(two: Two, prose: Prose) -> None:
    texts = [prose.sentence() for _ in range(3)]
    for side in (two.old, two.new):
        whole = field("QUOTE", "x")
        head, _, tail = whole.partition(r("x"))
        side.add(p(head, r(texts[0])), p(r(texts[1])), p(r(texts[2]), tail))
        texts[1] = prose.edited(texts[1])


def control_of_rows(two: Two, prose: Prose) -> None:
    texts = [prose.sentence() for _ in range(3)]
    for side in (two.old, two.new):
        rows = [row(cell(p(r(text)))) for text in texts]
        held = inline_control("rows", *rows[1:], identifier=side.identifier())
        side.add(table(rows[0], held, columns=1))
        texts.insert(2, prose.sentence())


def marks_of_word(two: Two, prose: Prose) -> None:
    """Add what Word writes and no reader sees, other in each document, around changed words."""
    text = prose.paragraph()
    head, tail = prose.halves(text)
    for number, side in enumerate((two.old, two.new)):
        seen = run("<w:lastRenderedPageBreak/>" + t(head), '<w:lang w:val="en-GB"/>')
        checked = '<w:proofErr w:type="spellStart"/>' if number else ""
        ended = '<w:proofErr w:type="spellEnd"/>' if number else ""
        body = f"{checked}{seen}{ended}{r(tail)}"
        side.add(p(body).replace("<w:r>", f'<w:r w:rsidR="00A0B0C{number}">'))
        tail = prose.edited(tail)


def named_moved(two: Two, prose: Prose) -> None:
    """Move paragraphs that have names of their own: no name may be there twice."""
    first = two.old.identifier() + 0x10000
    named = [
        p(r(prose.paragraph())).replace("<w:p>", f'<w:p w14:paraId="{first + n:08X}">')
        for n in range(5)
    ]
    two.old.add(*named)
    two.new.add(*named[1:], named[0])


def style_gone(two: Two, prose: Prose) -> None:
    texts = [prose.sentence() for _ in range(3)]
    name = two.old.style(f"Gone{two.old.identifier()}", "<w:rPr><w:b/></w:rPr>")
    two.old.add(p(r(texts[0])), p(r(texts[1]), style=name), p(r(texts[2]), style=name))
    two.new.add(p(r(texts[0])), p(r(texts[1])))


def style_came(two: Two, prose: Prose) -> None:
    texts = [prose.sentence() for _ in range(2)]
    name = two.new.style(f"Came{two.new.identifier()}", "<w:rPr><w:i/></w:rPr>")
    two.old.add(*(p(r(text)) for text in texts))
    two.new.add(p(r(texts[0])), p(r(texts[1]), style=name))


def right_to_left(two: Two, prose: Prose) -> None:
    text = prose.paragraph()
    for side in (two.old, two.new):
        side.add(p(run(t(text), "<w:rtl/>"), more="<w:bidi/>"))
        text = prose.edited(text)


def table_after_table(two: Two, prose: Prose) -> None:
    first, second = (table(row(cell(p(r(prose.sentence())))), columns=1) for _ in range(2))
    two.old.add(first, p(), second, p(r(prose.sentence())))
    two.new.add(first, p(r(prose.sentence())), p())


def noted_table_deleted(two: Two, prose: Prose) -> None:
    text, note = prose.sentence(), prose.sentence()
    two.same(p(r(prose.sentence())))
    called = two.old.note("footnote", r(note))
    two.old.add(table(row(cell(p(r(text), called)), cell(p(two.old.picture(7)))), columns=2))
    two.same(p(r(prose.sentence())))


def table_in_box(two: Two, prose: Prose) -> None:
    text, inner = prose.sentence(), prose.sentence()
    for side in (two.old, two.new):
        held = table(row(cell(p(r(inner)))), columns=1)
        side.add(p(r(text), box(side.identifier(), held, p())))
        inner = prose.edited(inner)


FAMILIES: tuple[Family, ...] = (
    *(rich_inserted, rich_deleted, rich_edited, rich_moved, rich_split, contents),
    *(field_over_paragraphs, control_of_rows, marks_of_word, named_moved, style_gone),
    *(style_came, right_to_left, table_after_table, noted_table_deleted, table_in_box),
)
