"""What a numbered provision is, where others took its number: by what it holds."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from paraph.comparison.change import Altered, Deleted, Edit, Kept, MovedTo, Relabelled
from paraph.comparison.compare import compare
from paraph.comparison.comparison import Comparison
from paraph.text.node import Provision, Text
from paraph.text.reading import Reading, Source

HEADS = {"en": "Article {}", "ru": "Статья {}", "ko": "제{}조"}
CITING = {
    "en": "Nothing in this chapter limits what Article {} says on the whole matter.",
    "ru": "Ничто в этой главе не ограничивает того, о чём сказано в статье {} полностью.",
    "ko": "이 장은 제{}조에 정한 사항을 전혀 제한하지 아니한다.",
}
BODIES = {
    "en": (
        "The Parties shall share the costs of the works equally among them.",
        "Customs officers may inspect any vessel that enters the harbour.",
        "Disputes go to a panel of three judges sitting in the capital.",
    ),
    "ru": (
        "Стороны поровну несут расходы на строительство нового моста.",
        "Таможня вправе осмотреть любое судно, которое входит в гавань.",
        "Споры передаются трём судьям, заседающим в столице государства.",
    ),
    "ko": (
        "양국은 새로운 다리의 건설 비용을 균등하게 부담한다.",
        "세관 공무원은 항구에 들어오는 모든 선박을 검사할 수 있다.",
        "분쟁은 수도에서 개정하는 세 명의 재판관에게 회부한다.",
    ),
}
ADDED = "Wolves are free to roam the hills wherever no sheep are kept."
FURTHER = "Whoever keeps a hound or any other beast pays a tax on it each year."


def agreement(
    bodies: Sequence[str | Sequence[str]],
    cited: int,
    language: str = "en",
    titles: Sequence[str] = (),
    kind: str = "paragraph",
) -> Reading:
    """Return an article for each body, and article 9, whose wording cites article `cited`."""
    lines: list[tuple[str, bool]] = []
    for number, body in enumerate(bodies, start=1):
        title = f". {titles[number - 1]}" if titles else ""
        lines.append((HEADS[language].format(number) + title, True))
        lines += [(each, False) for each in ((body,) if isinstance(body, str) else body)]
    lines.append((HEADS[language].format(9), True))
    lines.append((CITING[language].format(cited), False))
    heading = kind == "heading"
    provisions = [
        Provision("heading", line, level=1) if first and heading else Provision("paragraph", line)
        for line, first in lines
    ]
    return Reading(Text(tuple(provisions)), source=Source(language=language))


def citing(comparison: Comparison) -> tuple[Edit, ...]:
    """Return the edits of the last provision, which cites an article."""
    row = comparison.rows[-1]
    assert isinstance(row, Kept | Altered)
    return row.edits


def told(comparison: Comparison) -> bool:
    """Whether the last provision is told to cite another one than before, or maybe another."""
    return any(edit.about == "wording" or edit.cites is not None for edit in citing(comparison))


def partner(comparison: Comparison, old: int) -> int | None:
    """Return which new provision an old one is, None if it went."""
    for row in comparison.rows:
        match row:
            case Kept(one, new) | Relabelled(one, new) | MovedTo(one, new) if one == old:
                return new
            case Altered(olds, news) if old in olds:
                return news.start
            case Deleted(one) if one == old:
                return None
            case _:
                pass
    return None


languages = pytest.mark.parametrize("language", HEADS)
sorts = pytest.mark.parametrize("kind", ["paragraph", "heading"])


@languages
@sorts
def test_a_number_that_another_article_took_is_told(language: str, kind: str) -> None:
    one, two, three = BODIES[language]

    comparison = compare(
        agreement((one, two, three), 1, language, kind=kind),
        agreement((three, two), 1, language, kind=kind),
    )

    assert told(comparison)
    assert partner(comparison, 4) == 0  # the heading goes with what stands under it
    assert partner(comparison, 5) == 1
    assert partner(comparison, 1) is None


@languages
@sorts
def test_a_reference_to_an_article_that_took_another_number_may_follow_it(
    language: str, kind: str
) -> None:
    one, two, three = BODIES[language]

    comparison = compare(
        agreement((one, two, three), 3, language, kind=kind),
        agreement((three, two), 1, language, kind=kind),
    )

    assert not told(comparison)
    assert [edit.about for edit in citing(comparison)] == ["reference"]


@languages
@pytest.mark.parametrize("order", [(1, 0, 2), (2, 1, 0), (1, 2, 0), (2, 0, 1)])
@pytest.mark.parametrize("cited", [1, 2, 3])
def test_articles_that_change_places_take_their_references_along(
    language: str, order: tuple[int, ...], cited: int
) -> None:
    bodies = BODIES[language]
    there = [bodies[place] for place in order]
    follows = order.index(cited - 1) + 1

    left = compare(agreement(bodies, cited, language), agreement(there, cited, language))
    mended = compare(agreement(bodies, cited, language), agreement(there, follows, language))

    assert told(left) == (follows != cited)
    assert not told(mended)


@languages
def test_an_article_whose_whole_wording_gave_way_is_another_one(language: str) -> None:
    one, two, three = BODIES[language]

    comparison = compare(
        agreement((one, two), 1, language),
        agreement((three, two), 1, language),
    )

    assert told(comparison)


def test_an_insertion_before_untitled_articles_moves_their_references_on() -> None:
    bodies = BODIES["en"]

    left = compare(agreement(bodies, 2), agreement((ADDED, *bodies), 2))
    mended = compare(agreement(bodies, 2), agreement((ADDED, *bodies), 3))

    assert told(left)
    assert not told(mended)


def test_a_title_renamed_behind_an_insertion_stays_over_its_article() -> None:
    bodies = BODIES["en"]
    titles = "Costs", "Harbours", "Courts"
    renamed = "Costs", "Wolves", "Inspection", "Courts"
    there = bodies[0], ADDED, *bodies[1:]

    left = compare(agreement(bodies, 2, titles=titles), agreement(there, 2, titles=renamed))
    mended = compare(agreement(bodies, 2, titles=titles), agreement(there, 3, titles=renamed))

    assert told(left)
    assert not told(mended)
    assert partner(mended, 2) == 4


def test_titles_on_their_own_lines_go_with_their_articles() -> None:
    one, two, three = BODIES["en"]
    before = agreement((("Costs", one), ("Harbours", two), ("Courts", three)), 1)
    after = agreement((("Courts", three), ("Harbours", two), ("Costs", one)), 1)

    comparison = compare(before, after)

    assert told(comparison)
    assert [partner(comparison, place) for place in range(9)] == [6, 7, 8, 3, 4, 5, 0, 1, 2]


def test_most_of_an_article_decides_what_it_is() -> None:
    one, two, three = BODIES["en"]
    before = agreement(((one, FURTHER, two), (three,)), 1)
    parted = agreement(((one,), (FURTHER, two), (three,)), 1)
    follows = agreement(((one,), (FURTHER, two), (three,)), 2)

    assert told(compare(before, parted))
    assert not told(compare(before, follows))


def test_an_article_that_two_became_is_only_the_larger_of_them() -> None:
    one, two, three = BODIES["en"]
    joined = (one, FURTHER, two)

    larger = compare(
        agreement(((one, FURTHER), (two,), (three,)), 1), agreement((joined, three), 1)
    )
    smaller = compare(
        agreement(((one, FURTHER), (two,), (three,)), 2), agreement((joined, three), 1)
    )

    assert not told(larger)
    assert told(smaller)


def test_a_paragraph_laid_beside_an_unlike_one_is_found_where_it_went() -> None:
    one, two, three = BODIES["en"]
    old = Reading(Text(tuple(Provision("paragraph", each) for each in (one, two, three, ADDED))))
    new = Reading(Text(tuple(Provision("paragraph", each) for each in (three, two, ADDED))))

    comparison = compare(old, new)

    assert partner(comparison, 2) == 0
    assert partner(comparison, 0) is None
