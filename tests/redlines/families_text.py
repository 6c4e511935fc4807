"""Pairs that differ in words, paragraphs, emphasis and style."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from tests.redlines.blocks import LOOKS, p, r
from tests.redlines.draft import Two
from tests.redlines.prose import Prose

Family = Callable[[Two, Prose], None]
"""Adds to both documents a piece that differs in one way."""


def words(two: Two, prose: Prose) -> None:
    text = prose.paragraph()
    two.old.add(p(r(text)))
    two.new.add(p(r(prose.edited(text))))


def words_swapped(two: Two, prose: Prose) -> None:
    for _ in range(3):
        text = prose.sentence()
        two.old.add(p(r(text)))
        two.new.add(p(r(prose.swapped(text))))


def words_at_ends(two: Two, prose: Prose) -> None:
    text = prose.sentence()
    two.old.add(p(r(text)), p(r(f"{prose.word()} {text}")))
    two.new.add(p(r(f"{prose.word()} {text} {prose.word()}")), p(r(text)))


def words_in_split_runs(two: Two, prose: Prose) -> None:
    text = prose.paragraph()
    two.old.add(p(*_split(prose, text)))
    two.new.add(p(*_split(prose, prose.edited(text))))


def runs_split_otherwise(two: Two, prose: Prose) -> None:
    text = prose.paragraph()
    two.old.add(p(*_split(prose, text)))
    two.new.add(p(*_split(prose, text)))


def words_in_formatted_runs(two: Two, prose: Prose) -> None:
    head, middle, tail = prose.sentence(), prose.sentence(), prose.sentence()
    look = prose.chance.choice(LOOKS)
    gap = r(" ")
    two.old.add(p(r(head), gap, r(middle, look), gap, r(tail, "italic")))
    changed = prose.edited(middle)
    two.new.add(p(r(head), gap, r(changed, look), gap, r(prose.edited(tail), "italic")))


def words_over_a_change_of_look(two: Two, prose: Prose) -> None:
    head, tail = prose.halves(prose.paragraph())
    two.old.add(p(r(head, "bold"), r(tail)))
    two.new.add(p(r(prose.dropped(head), "bold"), r(prose.swapped(tail))))


def sentence_added(two: Two, prose: Prose) -> None:
    first, second, third = prose.sentence(), prose.sentence(), prose.sentence()
    two.old.add(p(r(f"{first} {third}")))
    two.new.add(p(r(f"{first} {second} {third}")))


def sentence_moved(two: Two, prose: Prose) -> None:
    first, second, third = prose.sentence(), prose.sentence(), prose.sentence()
    two.old.add(p(r(f"{first} {second} {third}")))
    two.new.add(p(r(f"{third} {first} {second}")))


def paragraph_inserted(two: Two, prose: Prose) -> None:
    two.same(p(r(prose.paragraph())))
    two.new.add(*(p(r(prose.paragraph())) for _ in range(prose.chance.randint(1, 3))))
    two.same(p(r(prose.paragraph())))


def paragraph_deleted(two: Two, prose: Prose) -> None:
    two.same(p(r(prose.paragraph())))
    two.old.add(*(p(r(prose.paragraph())) for _ in range(prose.chance.randint(1, 3))))
    two.same(p(r(prose.paragraph())))


def paragraph_replaced(two: Two, prose: Prose) -> None:
    two.old.add(p(r(prose.sentence())), p(r(prose.sentence())))
    two.new.add(p(r(prose.sentence()), style="Quote"))


def paragraph_split(two: Two, prose: Prose) -> None:
    head, tail = prose.halves(prose.paragraph())
    two.old.add(p(r(head + tail)))
    two.new.add(p(r(head)), p(r(tail)))


def paragraphs_merged(two: Two, prose: Prose) -> None:
    first, second = prose.paragraph(), prose.paragraph()
    style = prose.chance.choice(("", "Quote"))
    two.old.add(p(r(first)), p(r(second), style=style))
    two.new.add(p(r(f"{first} {second}"), style=prose.chance.choice(("", style))))


def split_and_edited(two: Two, prose: Prose) -> None:
    head, tail = prose.halves(prose.paragraph())
    two.old.add(p(r(head + tail), style="Quote"))
    two.new.add(p(r(prose.edited(head)), style="Quote"), p(r(prose.edited(tail))))


def paragraph_moved(two: Two, prose: Prose) -> None:
    texts = [prose.paragraph() for _ in range(6)]
    two.old.add(*(p(r(text)) for text in texts))
    place = prose.chance.choice((0, 5))
    texts.insert(prose.chance.randrange(1, 5), texts.pop(place))
    two.new.add(*(p(r(text)) for text in texts))


def paragraphs_moved(two: Two, prose: Prose) -> None:
    texts = [prose.paragraph() for _ in range(8)]
    two.old.add(*(p(r(text), style="Quote" if i == 1 else "") for i, text in enumerate(texts)))
    order = (4, 5, 6, 0, 1, 2, 3, 7) if prose.chance.random() < 0.5 else (3, 4, 5, 6, 0, 1, 2, 7)
    two.new.add(*(p(r(texts[i]), style="Quote" if i == 1 else "") for i in order))


def moved_and_edited(two: Two, prose: Prose) -> None:
    texts = [prose.paragraph() for _ in range(5)]
    two.old.add(*(p(r(text)) for text in texts))
    texts.append(prose.edited(texts.pop(0)))
    two.new.add(*(p(r(text)) for text in texts))


def paragraphs_exchanged(two: Two, prose: Prose) -> None:
    first, second = p(r(prose.paragraph())), p(r(prose.paragraph(), "bold"))
    two.old.add(first, second)
    two.new.add(second, first)


def paragraphs_alike(two: Two, prose: Prose) -> None:
    one, other = p(r(prose.sentence())), p(r(prose.sentence()))
    two.old.add(one, other, one, other, one)
    two.new.add(other, one, one, other, one, one)


def empty_paragraphs(two: Two, prose: Prose) -> None:
    text = p(r(prose.paragraph()))
    counts = prose.chance.sample(range(4), 2)
    two.old.add(*[p()] * counts[0], text)
    two.new.add(*[p()] * counts[1], text)


def heading_edited(two: Two, prose: Prose) -> None:
    text, style = prose.sentence(), f"Heading{prose.chance.randint(1, 3)}"
    two.old.add(p(r(text), style=style))
    two.new.add(p(r(prose.edited(text)), style=style))
    two.same(p(r(prose.paragraph())))


def heading_inserted(two: Two, prose: Prose) -> None:
    two.same(p(r(prose.paragraph())))
    two.new.add(p(r(prose.sentence()), style="Heading2"))
    two.same(p(r(prose.paragraph())))
    two.old.add(p(r(prose.sentence()), style="Heading3"))
    two.same(p(r(prose.paragraph())))


def style_changed(two: Two, prose: Prose) -> None:
    text = prose.sentence()
    old, new = prose.chance.sample(("Heading1", "Heading2", "Quote", "Title", ""), 2)
    two.old.add(p(r(text), style=old))
    two.new.add(p(r(text), style=new))


def style_and_words_changed(two: Two, prose: Prose) -> None:
    text = prose.sentence()
    two.old.add(p(r(text), style="Heading1"))
    two.new.add(p(r(prose.edited(text)), style="Heading2", more='<w:jc w:val="center"/>'))


def layout_changed(two: Two, prose: Prose) -> None:
    text = r(prose.paragraph())
    two.old.add(p(text, more='<w:keepNext/><w:jc w:val="both"/>'))
    two.new.add(p(text, more='<w:spacing w:after="240"/><w:ind w:left="720"/>'))


def emphasis_added(two: Two, prose: Prose) -> None:
    head, tail = prose.halves(prose.paragraph())
    look = prose.chance.choice(LOOKS)
    two.old.add(p(r(head + tail)))
    two.new.add(p(r(head, look), r(tail)))


def emphasis_removed(two: Two, prose: Prose) -> None:
    head, tail = prose.halves(prose.paragraph())
    looks = prose.chance.sample(LOOKS[:4], 2)
    two.old.add(p(r(head), r(tail, *looks)))
    two.new.add(p(r(head), r(tail, looks[0])))


def emphasis_and_words(two: Two, prose: Prose) -> None:
    text = prose.paragraph()
    two.old.add(p(r(text, "bold")))
    two.new.add(p(r(prose.edited(text), "italic", "underline")))


def character_style(two: Two, prose: Prose) -> None:
    head, tail = prose.halves(prose.paragraph())
    two.old.add(p(r(head, style="Strong"), r(tail)))
    two.new.add(p(r(head), r(tail, style="Emphasis")))


def nothing(two: Two, prose: Prose) -> None:
    two.same(p(r(prose.paragraph())), p(r(prose.paragraph(), "bold"), style="Quote"))


def _split(prose: Prose, text: str) -> list[str]:
    """Return the text in runs that are cut anywhere, also within words."""
    cuts = sorted({0, len(text), *(prose.chance.randrange(len(text)) for _ in range(4))})
    return [r(text[start:end]) for start, end in pairwise(cuts)]


FAMILIES: tuple[Family, ...] = (
    *(words, words_swapped, words_at_ends, words_in_split_runs, runs_split_otherwise),
    *(words_in_formatted_runs, words_over_a_change_of_look, sentence_added, sentence_moved),
    *(paragraph_inserted, paragraph_deleted, paragraph_replaced, paragraph_split),
    *(paragraphs_merged, split_and_edited, paragraph_moved, paragraphs_moved, moved_and_edited),
    *(paragraphs_exchanged, paragraphs_alike, empty_paragraphs, heading_edited),
    *(heading_inserted, style_changed, style_and_words_changed, layout_changed),
    *(emphasis_added, emphasis_removed, emphasis_and_words, character_style, nothing),
)
