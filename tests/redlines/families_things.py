"""Pairs that differ in boxes, links, fields, controls, pictures, breaks, signs and bookmarks."""

from __future__ import annotations

from tests.redlines.blocks import (
    bookmark,
    box,
    cell,
    equation,
    field,
    inline_control,
    p,
    r,
    row,
    simple_field,
    symbol,
    table,
)
from tests.redlines.draft import Two
from tests.redlines.families_text import Family
from tests.redlines.prose import Prose


def box_edited(two: Two, prose: Prose) -> None:
    text, inner = prose.sentence(), prose.sentence()
    two.both(lambda side: p(r(text), box(side.identifier(), p(r(_turn(two, side, inner, prose))))))


def box_lines(two: Two, prose: Prose) -> None:
    text, lines = prose.sentence(), [p(r(prose.sentence())) for _ in range(2)]
    two.old.add(p(r(text), box(two.old.identifier(), *lines)))
    two.new.add(p(r(text), box(two.new.identifier(), lines[0], p(r(prose.sentence())), lines[1])))


def box_added(two: Two, prose: Prose) -> None:
    text, inner = prose.sentence(), p(r(prose.sentence()))
    two.old.add(p(r(text)))
    two.new.add(p(r(text), box(two.new.identifier(), inner)))


def box_removed(two: Two, prose: Prose) -> None:
    text, inner = prose.sentence(), p(r(prose.sentence()))
    two.old.add(p(box(two.old.identifier(), inner), r(text)))
    two.new.add(p(r(text)))


def link_text(two: Two, prose: Prose) -> None:
    before, text = prose.sentence(), prose.sentence()
    two.old.add(p(r(f"{before} "), two.old.link(_ADDRESS, r(text, style="Hyperlink"))))
    changed = r(prose.edited(text), style="Hyperlink")
    two.new.add(p(r(f"{before} "), two.new.link(_ADDRESS, changed), r(".")))


_ADDRESS = "https://example.org/treaty/1"
_OTHER = "https://example.org/treaty/2"


def link_target(two: Two, prose: Prose) -> None:
    text = r(prose.sentence(), style="Hyperlink")
    two.old.add(p(two.old.link(_ADDRESS, text)))
    two.new.add(p(two.new.link(_OTHER, text)))


def link_added(two: Two, prose: Prose) -> None:
    head, tail = prose.halves(prose.paragraph())
    two.old.add(p(r(head + tail)))
    two.new.add(p(r(head), two.new.link(_ADDRESS, r(tail, style="Hyperlink"))))


def link_removed(two: Two, prose: Prose) -> None:
    head, text = prose.sentence(), prose.sentence()
    two.old.add(p(r(head), two.old.link(_ADDRESS, r(text, style="Hyperlink"))))
    two.new.add(p(r(head)))


def field_result(two: Two, prose: Prose) -> None:
    text = prose.sentence()
    make = prose.chance.choice((field, simple_field))
    two.old.add(p(r(f"{text} "), make("DOCPROPERTY Draft", "Draft 1"), r(" .")))
    two.new.add(p(r(f"{text} "), make("DOCPROPERTY Draft", "Draft 2"), r(" .")))


def field_added(two: Two, prose: Prose) -> None:
    text = prose.sentence()
    make = prose.chance.choice((field, simple_field))
    two.old.add(p(r(text)))
    two.new.add(p(r(f"{text} "), make("DATE", "2 May 2024")))


def field_removed(two: Two, prose: Prose) -> None:
    text = prose.sentence()
    make = prose.chance.choice((field, simple_field))
    two.old.add(p(r(f"{text} "), make("DATE", "2 May 2024"), r(prose.sentence())))
    two.new.add(p(r(text)))


def field_nested(two: Two, prose: Prose) -> None:
    text = prose.sentence()
    two.old.add(p(r(f"{text} "), field("SEQ Table", "3")))
    deep = field("IF 1 = 1", "yes").replace(
        "IF 1 = 1", f"IF </w:instrText></w:r>{field('PAGE', '1')}<w:r><w:instrText> = 1"
    )
    two.new.add(p(r(f"{text} "), deep))


def reference(two: Two, prose: Prose) -> None:
    head, texts = prose.sentence(), [prose.sentence() for _ in range(2)]
    number = two.old.identifier()
    for side, shown in ((two.old, "1"), (two.new, "2")):
        if side is two.new:
            side.add(p(r(prose.sentence()), style="Clause1"))
        name = f"_Ref{number}"
        side.add(p(bookmark(name, side.identifier(), r(head)), style="Clause1"))
        code = f"REF {name} \\r \\h"
        side.add(p(r(f"{texts[0]} "), field(code, f"Article {shown}"), r(f" {texts[1]}")))


def control_edited(two: Two, prose: Prose) -> None:
    text, inner = prose.sentence(), prose.sentence()
    two.both(
        lambda side: p(
            r(f"{text} "),
            inline_control(
                "party", r(_turn(two, side, inner, prose)), identifier=side.identifier()
            ),
            r("."),
        )
    )


def control_of_blocks(two: Two, prose: Prose) -> None:
    lines = [p(r(prose.sentence())) for _ in range(3)]
    two.old.add(inline_control("clause", *lines, identifier=two.old.identifier()), p())
    lines[prose.chance.randrange(3)] = p(r(prose.sentence()), style="Quote")
    lines.append(p(r(prose.sentence())))
    two.new.add(inline_control("clause", *lines, identifier=two.new.identifier()), p())


def control_added(two: Two, prose: Prose) -> None:
    head, tail = prose.halves(prose.paragraph())
    two.old.add(p(r(head), r(tail)))
    control = inline_control("amount", r(prose.edited(tail)), identifier=two.new.identifier())
    two.new.add(p(r(head), control))


def control_removed(two: Two, prose: Prose) -> None:
    lines = [p(r(prose.sentence())) for _ in range(2)]
    two.old.add(p(r("Clause")), inline_control("c", *lines, identifier=two.old.identifier()), p())
    two.new.add(p(r("Clause")), p())


def picture_added(two: Two, prose: Prose) -> None:
    text = prose.sentence()
    two.old.add(p(r(text)))
    two.new.add(p(r(text), two.new.picture(0)))


def picture_removed(two: Two, prose: Prose) -> None:
    text = prose.sentence()
    two.old.add(p(two.old.picture(0), r(text)), p(two.old.picture(64)))
    two.new.add(p(r(text)))


def picture_replaced(two: Two, prose: Prose) -> None:
    text = prose.sentence()
    two.old.add(p(r(text), two.old.picture(0)))
    two.new.add(p(r(prose.edited(text)), two.new.picture(255)))


def breaks(two: Two, prose: Prose) -> None:
    head, tail = prose.halves(prose.paragraph())
    sign = prose.chance.choice(("\n", "\f", "\t"))
    two.old.add(p(r(head + tail)), p(r(tail), r("\n"), r(head)))
    two.new.add(p(r(head + sign + tail)), p(r(tail), r(head)))


def tabs(two: Two, prose: Prose) -> None:
    text = prose.sentence()
    two.old.add(p(r(f"Name:\t{text}\t1")))
    two.new.add(p(r(f"Name:\t\t{prose.edited(text)} 1")))


def signs(two: Two, prose: Prose) -> None:
    text = prose.sentence()
    hyphen = "\N{NON-BREAKING HYPHEN}"
    two.old.add(p(symbol("F0FC"), r(f" {text} A-1")))
    two.new.add(p(symbol("F0FB"), r(f" {prose.edited(text)} A{hyphen}1"), symbol("F0FC")))


def bookmarks(two: Two, prose: Prose) -> None:
    head, tail = prose.halves(prose.paragraph())
    name = f"mark{two.old.identifier()}"
    two.old.add(p(bookmark(name, two.old.identifier(), r(head)), r(tail)))
    two.new.add(p(r(head), bookmark(name, two.new.identifier(), r(prose.edited(tail)))))


def bookmark_over_paragraphs(two: Two, prose: Prose) -> None:
    texts = [prose.paragraph() for _ in range(3)]
    number = two.old.identifier()
    for side in (two.old, two.new):
        start = f'<w:bookmarkStart w:id="{number}" w:name="span{number}"/>'
        side.add(p(start, r(texts[0])))
        if side is two.old:
            side.add(p(r(texts[1])))
        side.add(p(r(texts[2]), f'<w:bookmarkEnd w:id="{number}"/>'))


def comments(two: Two, prose: Prose) -> None:
    head, tail, said = *prose.halves(prose.paragraph()), prose.sentence()
    two.old.add(p(two.old.comment(said, r(head)), r(tail)))
    two.new.add(p(two.new.comment(said, r(prose.edited(head))), r(tail)))


def equations(two: Two, prose: Prose) -> None:
    text = prose.sentence()
    two.old.add(p(r(f"{text} "), equation("a", "b"), r(".")))
    two.new.add(p(r(f"{text} "), equation("a + 1", "b"), r(".")))


def picture_in_cell(two: Two, prose: Prose) -> None:
    text = prose.sentence()
    two.old.add(table(row(cell(p(r(text))), cell(p(two.old.picture(9)))), columns=2))
    two.new.add(table(row(cell(p(r(prose.edited(text)))), cell(p())), columns=2))


def _turn(two: Two, side: object, text: str, prose: Prose) -> str:
    """Return the text for the old document, and one that differs for the new one."""
    return text if side is two.old else prose.edited(text)


FAMILIES: tuple[Family, ...] = (
    *(box_edited, box_lines, box_added, box_removed, link_text, link_target, link_added),
    *(link_removed, field_result, field_added, field_removed, field_nested, reference),
    *(control_edited, control_of_blocks, control_added, control_removed, picture_added),
    *(picture_removed, picture_replaced, breaks, tabs, signs, bookmarks),
    *(bookmark_over_paragraphs, comments, equations, picture_in_cell),
)
