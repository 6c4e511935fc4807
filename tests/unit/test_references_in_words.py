"""References in words: told where what they name is another provision now, quiet elsewhere."""

from __future__ import annotations

import pytest
from tests.patience import patience

from paraph.comparison.change import Altered, MovedTo
from paraph.comparison.compare import compare
from paraph.comparison.comparison import Comparison
from paraph.language.relative import relatives
from paraph.text.node import Provision, Text
from paraph.text.reading import Reading, Source
from paraph.views.page import page

HEADS = {
    "en": "Article {}",
    "fr": "Article {}",
    "es": "Artículo {}",
    "ru": "Статья {}",
    "ko": "제{}조",
}
BODIES = (
    "The Parties shall share the costs of the works equally among them.",
    "Customs officers may inspect any vessel that enters the harbour.",
    "Disputes go to a panel of three judges sitting in the capital.",
)
ADDED = "Wolves are free to roam the hills wherever no sheep are kept."


def reading(*lines: str, language: str = "en") -> Reading:
    provisions = tuple(Provision("paragraph", line) for line in ("AGREEMENT", *lines))
    return Reading(Text(provisions), source=Source(language=language))


def agreement(bodies: list[str], language: str) -> Reading:
    """Return an article for each body."""
    lines = [
        line
        for number, body in enumerate(bodies, start=1)
        for line in (HEADS[language].format(number), body)
    ]
    return reading(*lines, language=language)


def told(comparison: Comparison) -> list[str]:
    """Return the words that name something else now."""
    found = []
    for row in comparison.rows:
        if isinstance(row, Altered | MovedTo):
            before = row.old.start if isinstance(row, Altered) else row.old
            text = comparison.old.text.provisions[before].text
            found += [
                text[edit.old_start : edit.old_end]
                for edit in row.edits
                if edit.about == "reference" and edit.cites is not None
            ]
    page(comparison)  # checks the redline
    return found


PRECEDING = [
    ("en", "Nothing affects {} at all.", "the preceding Article", "preceding Article"),
    ("en", "Nothing affects {} at all.", "the previous article", "previous article"),
    ("en", "Nothing affects {} at all.", "the two preceding Articles", "two preceding Articles"),
    ("fr", "Rien n'affecte {} ici.", "l'article précédent", "article précédent"),
    ("fr", "Rien n'affecte {} ici.", "l’article qui précède", "article qui précède"),
    ("fr", "Rien n'affecte {} ici.", "les deux articles précédents", "deux articles précédents"),
    ("es", "Nada afecta al {} en absoluto.", "artículo anterior", "artículo anterior"),
    ("ru", "Ничто не затрагивает {} вовсе.", "предыдущую статью", "предыдущую статью"),
    ("ru", "Ничто не противоречит {}, если.", "предшествующей статье", "предшествующей статье"),
    ("ko", "{}의 규정은 아무것도 영향을 미치지 아니한다.", "전조", "전조"),
    ("ko", "{}의 규정은 아무것도 영향을 미치지 아니한다.", "전 2조", "전 2조"),
]


@pytest.mark.parametrize(("language", "sentence", "phrase", "said"), PRECEDING)
def test_the_preceding_article_is_told_where_another_came_before(
    language: str, sentence: str, phrase: str, said: str
) -> None:
    citing = sentence.format(phrase)

    comparison = compare(
        agreement([*BODIES, citing], language), agreement([*BODIES, ADDED, citing], language)
    )

    assert told(comparison) == [said]


@pytest.mark.parametrize(("language", "sentence", "phrase", "said"), PRECEDING)
def test_the_preceding_article_is_quiet_where_articles_came_elsewhere(
    language: str, sentence: str, phrase: str, said: str
) -> None:
    citing = sentence.format(phrase)

    comparison = compare(
        agreement([*BODIES, citing], language), agreement([ADDED, *BODIES, citing, ADDED], language)
    )

    assert told(comparison) == []
    assert said in phrase


@pytest.mark.parametrize(
    ("language", "citing", "said"),
    [
        ("en", "This follows the following Article in all.", "following Article"),
        ("en", "This follows the next Article in all.", "next Article"),
        ("fr", "Ceci suit l'article suivant en tout.", "article suivant"),
        ("es", "Esto sigue el artículo siguiente en todo.", "artículo siguiente"),
        ("ru", "Это подчинено следующей статье во всем.", "следующей статье"),
        ("ko", "이는 다음 조의 규정에 따른다.", "다음 조"),
    ],
)
def test_the_following_article_is_told_where_it_went(language: str, citing: str, said: str) -> None:
    before = agreement([BODIES[0], citing, BODIES[1], BODIES[2]], language)

    assert told(compare(before, agreement([BODIES[0], citing, BODIES[2]], language))) == [said]
    assert told(compare(before, agreement([citing, BODIES[1], BODIES[2]], language))) == []


@pytest.mark.parametrize(
    ("language", "phrase"),
    [
        ("en", "the preceding Article of the Convention"),
        ("en", "the following Article: one"),
        ("en", "preceding Articles"),
        ("en", "the last two Articles"),
        ("fr", "l'article suivant est inséré"),
        ("es", "el artículo anterior del Convenio"),
        ("ru", "предыдущей статьи Конвенции"),
        ("ru", "следующие статьи"),
        ("ko", "안전조치"),
    ],
)
def test_what_may_name_something_else_is_not_followed(language: str, phrase: str) -> None:
    assert relatives(f"x {phrase}", language) == []


@pytest.mark.parametrize("start", ["{}. ", ""])
def test_the_preceding_paragraph_is_told_where_another_came_before(start: str) -> None:
    def article(*paragraphs: str) -> Reading:
        lines = [start.format(place) + text for place, text in enumerate(paragraphs, start=1)]
        return reading("Article 1", *lines, "Article 2", BODIES[2])

    citing = "The preceding paragraph applies to boats of all sizes."
    before = article(BODIES[0], BODIES[1], citing)

    assert told(compare(before, article(BODIES[0], BODIES[1], ADDED, citing))) == [
        "preceding paragraph"
    ]
    assert told(compare(before, article(BODIES[0], ADDED, BODIES[1], citing))) == []
    assert told(compare(before, article(BODIES[0], BODIES[1], citing, ADDED))) == []


@pytest.mark.parametrize(
    ("language", "phrase"),
    [
        ("en", "second paragraph of Article 1"),
        ("fr", "deuxième alinéa de l'article 1"),
        ("es", "párrafo segundo del artículo 1"),
        ("ru", "абзацу второму статьи 1"),
    ],
)
@pytest.mark.parametrize("start", ["{}. ", ""])
def test_a_counted_paragraph_of_an_article_is_told_where_it_is_another(
    language: str, phrase: str, start: str
) -> None:
    def article(*paragraphs: str) -> Reading:
        head = HEADS[language]
        lines = [start.format(place) + text for place, text in enumerate(paragraphs, start=1)]
        last = {"ru": "Ничто не противоречит {} вовсе."}.get(language, "Nothing bars {}, ever.")
        return reading(
            head.format(1), *lines, head.format(2), last.format(phrase), language=language
        )

    before = article(BODIES[0], BODIES[1])

    assert told(compare(before, article(BODIES[0], ADDED, BODIES[1]))) == [phrase]
    assert told(compare(before, article(BODIES[0], BODIES[1], ADDED))) == []


def test_a_paragraph_after_a_list_is_not_counted() -> None:
    before = reading(
        *("Article 1", "The Parties shall:", "(a) meet;", "(b) talk.", BODIES[0]),
        *("Article 2", "The second paragraph of Article 1 is void for ever."),
    )
    after = reading(
        *("Article 1", ADDED, "The Parties shall:", "(a) meet;", "(b) talk.", BODIES[0]),
        *("Article 2", "The second paragraph of Article 1 is void for ever."),
    )

    assert told(compare(before, after)) == []


def test_an_article_that_moved_names_its_new_neighbour() -> None:
    citing = "Nothing in this long sentence about boats and harbours affects the preceding Article."

    comparison = compare(
        agreement([*BODIES, citing, ADDED], "en"),
        agreement([BODIES[0], citing, BODIES[1], BODIES[2], ADDED], "en"),
    )

    assert told(comparison) == ["preceding Article"]


def test_where_no_article_is_left_a_neighbour_in_words_is_told() -> None:
    citing = "Nothing at all affects the preceding Article."

    comparison = compare(agreement([BODIES[0], citing], "en"), reading(BODIES[0], citing))

    assert told(comparison) == ["preceding Article"]


def test_thousands_of_paragraphs_that_name_their_neighbours_take_linear_time() -> None:
    lines = [f"{number}. The preceding paragraph {number} applies." for number in range(40_000)]
    old, new = (reading("Article 1", *held) for held in (lines, lines[1:]))

    with patience():
        comparison = compare(old, new)

    assert [edit for row in comparison.rows for edit in getattr(row, "edits", ())]
