"""Pairs that differ in notes, headers, footers and sections."""

from __future__ import annotations

from tests.redlines.blocks import field, p, r, section, simple_field
from tests.redlines.draft import Side, Two
from tests.redlines.families_text import Family
from tests.redlines.prose import Prose


def _noted(side: Side, kind: str, texts: list[str], notes: list[str]) -> None:
    """Add a paragraph for each text; a note hangs behind it where there is one."""
    for text, note in zip(texts, notes, strict=True):
        side.add(p(r(text), *([side.note(kind, r(note))] if note else []), r(" ...")))


def _kind(prose: Prose) -> str:
    return prose.chance.choice(("footnote", "endnote"))


def note_edited(two: Two, prose: Prose) -> None:
    kind, texts = _kind(prose), [prose.sentence() for _ in range(3)]
    notes = [prose.paragraph() for _ in texts]
    _noted(two.old, kind, texts, notes)
    notes[1] = prose.edited(notes[1])
    _noted(two.new, kind, texts, notes)


def note_added(two: Two, prose: Prose) -> None:
    kind, texts = _kind(prose), [prose.sentence() for _ in range(3)]
    _noted(two.old, kind, texts, ["", prose.sentence(), ""])
    place = prose.chance.choice((0, 2))
    notes = ["", "", ""]
    notes[1], notes[place] = prose.sentence(), prose.sentence()
    _noted(two.new, kind, texts, notes)


def note_first(two: Two, prose: Prose) -> None:
    kind, texts = _kind(prose), [prose.sentence() for _ in range(2)]
    _noted(two.old, kind, texts, ["", ""])
    _noted(two.new, kind, texts, [prose.sentence(), ""])


def note_removed(two: Two, prose: Prose) -> None:
    kind, texts = _kind(prose), [prose.sentence() for _ in range(3)]
    notes = [prose.sentence() for _ in texts]
    _noted(two.old, kind, texts, notes)
    notes[prose.chance.randrange(3)] = ""
    _noted(two.new, kind, texts, notes)


def note_last_removed(two: Two, prose: Prose) -> None:
    kind, text = _kind(prose), prose.sentence()
    _noted(two.old, kind, [text], [prose.sentence()])
    _noted(two.new, kind, [text], [""])


def note_moved(two: Two, prose: Prose) -> None:
    kind, texts, note = _kind(prose), [prose.sentence() for _ in range(2)], prose.sentence()
    _noted(two.old, kind, texts, [note, ""])
    _noted(two.new, kind, texts, ["", note])


def noted_paragraph_inserted(two: Two, prose: Prose) -> None:
    kind, texts = _kind(prose), [prose.sentence() for _ in range(2)]
    notes = [prose.sentence() for _ in texts]
    _noted(two.old, kind, texts, notes)
    place = prose.chance.randrange(3)
    texts.insert(place, prose.sentence())
    notes.insert(place, prose.sentence())
    _noted(two.new, kind, texts, notes)


def noted_paragraph_moved(two: Two, prose: Prose) -> None:
    kind, texts = _kind(prose), [prose.paragraph() for _ in range(4)]
    notes = [prose.sentence() for _ in texts]
    _noted(two.old, kind, texts, notes)
    _noted(two.new, kind, [*texts[1:], texts[0]], [*notes[1:], notes[0]])


def _edge(prose: Prose) -> str:
    return prose.chance.choice(("header", "footer"))


def edge_edited(two: Two, prose: Prose) -> None:
    kind, text = _edge(prose), prose.sentence()
    two.old.section.append(two.old.header(kind, "default", p(r(text))))
    two.new.section.append(two.new.header(kind, "default", p(r(prose.edited(text)))))
    two.same(p(r(prose.sentence())))


def edge_lines(two: Two, prose: Prose) -> None:
    kind, text = _edge(prose), p(r(prose.sentence()))
    two.old.section.append(two.old.header(kind, "default", text, p(r(prose.sentence()))))
    two.new.section.append(
        two.new.header(kind, "default", p(r(prose.sentence()), style="Header"), text)
    )
    two.same(p(r(prose.sentence())))


def edge_added(two: Two, prose: Prose) -> None:
    kind = _edge(prose)
    two.new.section.append(two.new.header(kind, "default", p(r(prose.sentence()))))
    two.same(p(r(prose.sentence())))


def edge_removed(two: Two, prose: Prose) -> None:
    kind = _edge(prose)
    two.old.section.append(two.old.header(kind, "default", p(r(prose.sentence()))))
    two.same(p(r(prose.sentence())))


def page_number(two: Two, prose: Prose) -> None:
    number = r("- "), field("PAGE", "1"), r(" -")
    two.old.section.append(two.old.header("footer", "default", p(*number)))
    whole = p(r("Page "), simple_field("PAGE", "1"), r(" of "), field("NUMPAGES", "9"))
    two.new.section.append(two.new.header("footer", "default", whole))
    two.same(p(r(prose.sentence())))


def section_added(two: Two, prose: Prose) -> None:
    texts = [prose.paragraph() for _ in range(3)]
    kind = prose.chance.choice(("nextPage", "continuous"))
    two.old.add(*(p(r(text)) for text in texts))
    two.new.add(p(r(texts[0])), p(r(texts[1]), more=section(kind)), p(r(texts[2])))


def section_removed(two: Two, prose: Prose) -> None:
    texts = [prose.paragraph() for _ in range(2)]
    two.old.add(p(r(texts[0])), p(more=section("nextPage")), p(r(texts[1])))
    two.new.add(*(p(r(text)) for text in texts))


def section_kind(two: Two, prose: Prose) -> None:
    text = prose.paragraph()
    two.old.add(p(r(text), more=section("nextPage")))
    two.new.add(p(r(prose.edited(text)), more=section("continuous")))
    two.same(p(r(prose.sentence())))


FAMILIES: tuple[Family, ...] = (
    *(note_edited, note_added, note_first, note_removed, note_last_removed, note_moved),
    *(noted_paragraph_inserted, noted_paragraph_moved, section_added, section_removed),
    section_kind,
)
EDGES: tuple[Family, ...] = (edge_edited, edge_lines, edge_added, edge_removed, page_number)
"""At most one of these in a document, for a page has one header and one footer."""
