"""What holds for "the preceding Article" in random agreements whose articles come and go."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random  # noqa: TID251 - its type; chance comes from Hypothesis

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.properties.test_followed_references import (
    HEADS,
    Article,
    Draftsman,
    Followed,
    Manner,
    Spot,
    alarming,
)

from paraph.comparison.compare import compare
from paraph.comparison.comparison import Comparison
from paraph.text.node import Provision, Text
from paraph.text.reading import Reading, Source

PHRASES = {
    "en": ("the preceding Article", "the following Article"),
    "ru": ("предыдущей статье", "следующей статье"),
    "ko": ("전조의", "다음 조의"),
}


def written(
    articles: Sequence[Article], manner: Manner
) -> tuple[Reading, dict[int, tuple[Spot, int | None]]]:
    """Return the text, where each paragraph says its phrase, and which article that names."""
    provisions = [Provision("paragraph", "AGREEMENT")]
    said: dict[int, tuple[Spot, int | None]] = {}
    names = [None, *[article.name for article in articles], None]
    for number, article in enumerate(articles, start=1):
        title = f". {article.title}" if manner.title else ""
        head = HEADS[manner.language].format(number)
        provisions.append(Provision("paragraph", head + title))
        for place, paragraph in enumerate(article.paragraphs, start=1):
            text = f"{place}. " if manner.numbered else ""
            text += " ".join(paragraph.words[:6]).capitalize()
            which = paragraph.name % 2
            phrase = PHRASES[manner.language][which]
            spot = len(provisions), len(text) + 1, len(text) + 1 + len(phrase)
            said[paragraph.name] = spot, names[number + (1 if which else -1)]
            text += f" {phrase} {' '.join(paragraph.words[6:]).lower()}."
            provisions.append(Provision("paragraph", text))
    source = Source(language=manner.language)
    return Reading(Text(tuple(provisions)), source=source), said


def drafts(random: Random) -> tuple[Comparison, list[tuple[Followed, bool]]]:
    """Return two drafts compared, the phrases that both have, and whether each named anything."""
    manner = Manner(
        random.choice(("en", "ru", "ko")),
        random.choice(("", "inline")),
        heading=False,
        numbered=random.random() < 0.5,
    )
    draftsman = Draftsman(random, manner.language)
    before = draftsman.agreement()
    after = list(before)
    for _ in range(random.choice((1, 1, 2))):
        draftsman.change(after)
    (old, spots), (new, spots_now) = (written(articles, manner) for articles in (before, after))
    found = [
        (
            Followed(spots[key][0], spots_now[key][0], spots[key][1] == spots_now[key][1]),
            spots[key][1] is not None,
        )
        for key in spots_now
        if key in spots
    ]
    return compare(old, new), found


@given(st.randoms(use_true_random=True))
@settings(max_examples=400)
def test_a_neighbour_in_words_is_told_if_and_only_if_it_is_another_article(random: Random) -> None:
    comparison, known = drafts(random)

    for followed, named in known:
        assert alarming(comparison, followed) == (named and not followed.same)
