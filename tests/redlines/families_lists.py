"""Pairs that differ in automatic numbers and typed labels."""

from __future__ import annotations

from tests.redlines.blocks import p, r
from tests.redlines.draft import Side, Two
from tests.redlines.families_text import Family
from tests.redlines.prose import Prose

_DEEP = ("%1.", "%1.%2", "(%3)")


def _both_lists(two: Two, *texts: str, forms: tuple[str, ...] = ()) -> tuple[int, int]:
    """Add the same list to both; the instances may have other numbers."""
    said = forms or ("decimal", "lowerLetter", "lowerRoman")
    return two.old.numbered(*texts, forms=said), two.new.numbered(*texts, forms=said)


def _items(side: Side, number: int, texts: list[str], levels: list[int] | None = None) -> None:
    depths = levels or [0] * len(texts)
    side.add(*(p(r(x), number=(number, d)) for x, d in zip(texts, depths, strict=True)))


def item_inserted(two: Two, prose: Prose) -> None:
    old, new = _both_lists(two, "%1.")
    texts = [prose.sentence() for _ in range(4)]
    _items(two.old, old, texts)
    texts.insert(prose.chance.randrange(5), prose.sentence())
    _items(two.new, new, texts)


def item_deleted(two: Two, prose: Prose) -> None:
    old, new = _both_lists(two, "(%1)", forms=("lowerLetter",))
    texts = [prose.sentence() for _ in range(4)]
    _items(two.old, old, texts)
    del texts[prose.chance.randrange(4)]
    _items(two.new, new, texts)


def item_moved(two: Two, prose: Prose) -> None:
    old, new = _both_lists(two, "%1)", forms=("upperRoman",))
    texts = [prose.sentence() for _ in range(5)]
    _items(two.old, old, texts)
    texts.append(texts.pop(0))
    _items(two.new, new, texts)


def item_edited(two: Two, prose: Prose) -> None:
    old, new = _both_lists(two, *_DEEP)
    texts, levels = [prose.sentence() for _ in range(6)], [0, 1, 1, 2, 2, 0]
    _items(two.old, old, texts, levels)
    texts[3] = prose.edited(texts[3])
    _items(two.new, new, texts, levels)


def level_changed(two: Two, prose: Prose) -> None:
    old, new = _both_lists(two, *_DEEP)
    texts, levels = [prose.sentence() for _ in range(6)], [0, 1, 1, 2, 0, 1]
    _items(two.old, old, texts, levels)
    place = prose.chance.randrange(1, 6)
    levels[place] = (levels[place] + 1) % 3
    _items(two.new, new, texts, levels)


def number_given(two: Two, prose: Prose) -> None:
    old, new = _both_lists(two, "%1.")
    texts = [prose.sentence() for _ in range(3)]
    two.old.add(p(r(texts[0]), number=(old, 0)), p(r(texts[1])), p(r(texts[2]), number=(old, 0)))
    _items(two.new, new, texts)


def number_taken(two: Two, prose: Prose) -> None:
    old, new = _both_lists(two, "%1.")
    texts = [prose.sentence() for _ in range(3)]
    _items(two.old, old, texts)
    two.new.add(p(r(texts[0]), number=(new, 0)), p(r(texts[1])), p(r(texts[2]), number=(new, 0)))


def list_new(two: Two, prose: Prose) -> None:
    two.same(p(r(prose.sentence())))
    _items(two.new, two.new.numbered("%1.", *_DEEP[1:]), [prose.sentence() for _ in range(3)])
    two.same(p(r(prose.sentence())))


def list_gone(two: Two, prose: Prose) -> None:
    two.same(p(r(prose.sentence())))
    number = two.old.numbered("§ %1", forms=("decimal",))
    _items(two.old, number, [prose.sentence() for _ in range(3)])
    two.same(p(r(prose.sentence())))


def other_list(two: Two, prose: Prose) -> None:
    texts = [prose.sentence() for _ in range(3)]
    _items(two.old, two.old.numbered("%1."), texts)
    _items(two.new, two.new.numbered("(%1)", forms=("lowerLetter",)), texts)


def bullets_to_numbers(two: Two, prose: Prose) -> None:
    texts = [prose.sentence() for _ in range(3)]
    _items(two.old, two.old.numbered("•", forms=("bullet",)), texts)
    _items(two.new, two.new.numbered("%1."), [*texts, prose.sentence()])


def restart(two: Two, prose: Prose) -> None:
    texts = [prose.sentence() for _ in range(3)]
    for side in (two.old, two.new):
        number = side.numbered("%1.")
        _items(side, number, texts)
        side.add(p(r(SEPARATOR)))
        again = side.again(len(side.lists), (0, 1)) if side is two.new else number
        _items(side, again, texts[::-1])


SEPARATOR = "* * *"


def start_elsewhere(two: Two, prose: Prose) -> None:
    texts = [prose.sentence() for _ in range(3)]
    _items(two.old, two.old.numbered("%1."), texts)
    _items(two.new, two.new.numbered("%1.", start=5), texts)


def two_lists(two: Two, prose: Prose) -> None:
    texts = [prose.sentence() for _ in range(6)]
    for side in (two.old, two.new):
        first, second = side.numbered("%1."), side.numbered("%1)", forms=("lowerRoman",))
        for place, text in enumerate(texts):
            if side is two.new and place == 2:
                side.add(p(r(prose.sentence()), number=(second, 0)))
            side.add(p(r(text), number=((first, second)[place % 2], 0)))


def article_inserted(two: Two, prose: Prose) -> None:
    articles = [(prose.sentence(), prose.paragraph(), prose.paragraph()) for _ in range(3)]
    extra = (prose.sentence(), prose.paragraph(), prose.paragraph())
    _articles(two.old, articles)
    articles.insert(prose.chance.randrange(4), extra)
    _articles(two.new, articles)


def article_deleted(two: Two, prose: Prose) -> None:
    articles = [(prose.sentence(), prose.paragraph(), prose.paragraph()) for _ in range(4)]
    _articles(two.old, articles)
    del articles[prose.chance.randrange(4)]
    _articles(two.new, articles)


def article_moved(two: Two, prose: Prose) -> None:
    articles = [(prose.sentence(), prose.paragraph(), prose.paragraph()) for _ in range(4)]
    _articles(two.old, articles)
    articles.append(articles.pop(0))
    _articles(two.new, articles)


def clause_promoted(two: Two, prose: Prose) -> None:
    head, text = prose.sentence(), prose.sentence()
    two.old.add(p(r(head), style="Clause1"), p(r(text), style="Clause2"))
    two.new.add(p(r(head), style="Clause1"), p(r(text), style="Clause1"))


def number_of_style_taken(two: Two, prose: Prose) -> None:
    head, text = prose.sentence(), prose.sentence()
    two.old.add(p(r(head), style="Clause1"), p(r(text), style="Clause2"))
    two.new.add(p(r(head), style="Clause1"), p(r(text), style="Clause2", number=(0, 0)))


def typed_labels(two: Two, prose: Prose) -> None:
    texts = [prose.sentence() for _ in range(4)]
    two.old.add(*(p(r(f"{n}.\t{text}")) for n, text in enumerate(texts, 1)))
    texts.insert(prose.chance.randrange(4), prose.sentence())
    two.new.add(*(p(r(f"{n}.\t{text}")) for n, text in enumerate(texts, 1)))


def typed_articles(two: Two, prose: Prose) -> None:
    texts = [prose.paragraph() for _ in range(4)]
    for side in (two.old, two.new):
        for n, text in enumerate(texts, 1):
            side.add(p(r(f"Article {n}", "bold"), style="Heading2"), p(r(text)))
        del texts[1]


def _articles(side: Side, articles: list[tuple[str, str, str]]) -> None:
    for head, *texts in articles:
        side.add(p(r(head), style="Clause1"), *(p(r(text), style="Clause2") for text in texts))


FAMILIES: tuple[Family, ...] = (
    *(item_inserted, item_deleted, item_moved, item_edited, level_changed, number_given),
    *(number_taken, list_new, list_gone, other_list, bullets_to_numbers, restart),
    *(start_elsewhere, two_lists, article_inserted, article_deleted, article_moved),
    *(clause_promoted, number_of_style_taken, typed_labels, typed_articles),
)
