"""Whether references still cite what they did, after the provisions were renumbered."""

from __future__ import annotations

import pytest

from paraph.comparison.change import Alteration, Altered, Kept
from paraph.comparison.compare import compare
from paraph.text.node import Mark, Provision, Text
from paraph.text.reading import Reading, Source

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
    "Students of either State may study without any fee.",
    "Records are kept for ten years in the central archive.",
    "Fishing is closed in the winter months near the island.",
)
ADDED = "Wolves are free to roam the hills wherever no sheep are kept."


def agreement(citing: str | Provision, language: str, *, added: int = 0) -> Reading:
    """Return six articles, one more as number `added`, and one that cites the others."""
    bodies = list(BODIES)
    if added:
        bodies.insert(added - 1, ADDED)
    lines = ["AGREEMENT"]
    for number, body in enumerate(bodies, start=1):
        lines += [HEADS[language].format(number), body]
    lines.append(HEADS[language].format(20))
    last = Provision("paragraph", citing) if isinstance(citing, str) else citing
    provisions = (*[Provision("paragraph", line) for line in lines], last)
    return Reading(Text(provisions), source=Source(format="docx", language=language))


def told(
    old: str | Provision, new: str | Provision, language: str = "en", *, added: int = 2
) -> list[tuple[str, str, str]]:
    """Return what is told of the last wording where an article was added before those cited."""
    comparison = compare(agreement(old, language), agreement(new, language, added=added))
    row = comparison.rows[-1]
    if isinstance(row, Kept):
        return []
    assert isinstance(row, Altered)
    before = comparison.old.text.provisions[row.old.start].text
    after = comparison.new.text.provisions[row.new.start].text
    return [
        (
            edit.about,
            before[edit.old_start : edit.old_end],
            after[edit.new_start : edit.new_end],
        )
        for edit in row.edits
    ]


# ---------------------------------------------------------------- lists


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("en", "Articles 3, 4, and 5 bind all.", "Articles 4, 5, and 6 bind all."),
        ("en", "Articles 3, 4 and 5 bind all.", "Articles 4, 5 and 6 bind all."),
        ("en", "Articles 3 or 4 bind all.", "Articles 4 or 5 bind all."),
        ("en", "Articles 3, 4, or 5 bind all.", "Articles 4, 5, or 6 bind all."),
        ("en", "Articles 3 and/or 4 bind all.", "Articles 4 and/or 5 bind all."),
        ("en", "Article 3, Article 4, and Article 5.", "Article 4, Article 5, and Article 6."),
        ("ru", "статьи 3, 4 и 5 обязывают", "статьи 4, 5 и 6 обязывают"),
        ("ru", "в статьях 3–5 сказано иное", "в статьях 4–6 сказано иное"),
        ("ko", "제3조, 제4조 및 제5조에 따라 한다", "제4조, 제5조 및 제6조에 따라 한다"),
        ("ko", "제3조부터 제5조까지 적용한다", "제4조부터 제6조까지 적용한다"),
        ("ko", "제3조에 따라 한다", "제4조에 따라 한다"),
        ("es", "los artículos 3, 4 y 5 obligan", "los artículos 4, 5 y 6 obligan"),
        ("fr", "les articles 3, 4, et 5 obligent", "les articles 4, 5, et 6 obligent"),
    ],
)
def test_a_list_of_articles_that_were_all_renumbered_cites_the_same(
    language: str, old: str, new: str
) -> None:
    edits = told(old, new, language)

    assert edits
    assert {about for about, _, _ in edits} == {"reference"}
    assert [(gone, come) for _, gone, come in edits if gone == come] == []


def test_a_list_that_was_not_renumbered_cites_others_than_before() -> None:
    wording = "Articles 3, 4, and 5 bind all."

    assert told(wording, wording) == [("reference", "Articles 3, 4, and 5", "Articles 3, 4, and 5")]


def test_an_article_that_joins_a_renumbered_list_is_told_by_itself() -> None:
    edits = told("Articles 3, 4 and 5 bind all.", "Articles 4, 5, 6 and 7 bind all.")

    assert [(gone, come) for about, gone, come in edits if about == "reference"] == [
        ("3", "4"),
        ("4", "5"),
        ("5", "6"),
    ]
    assert ("wording", "", " and 7") in edits


def test_an_article_that_leaves_a_renumbered_list_is_told_by_itself() -> None:
    edits = told("Articles 3, 4 and 5 bind all.", "Articles 4 and 6 bind all.")

    assert edits == [("reference", "3", "4"), ("wording", ", 4", ""), ("reference", "5", "6")]


def test_a_renumbered_list_before_other_words_still_cites_the_same() -> None:
    edits = told("Articles 3, 4 and 5 bind all.", "Articles 4, 5 and 6 free nobody.")

    assert edits[-1] == ("wording", "bind all", "free nobody")
    assert {about for about, _, _ in edits[:-1]} == {"reference"}


def test_a_renumbered_list_with_another_connective_says_something_else() -> None:
    edits = told("Articles 3, 4 and 5 bind all.", "Articles 4, 5 or 6 bind all.")

    assert [edit for edit in edits if edit[0] == "wording"] == [("wording", "and", "or")]


@pytest.mark.parametrize(("first", "other"), [(3, 2), (4, 3), (3, 4)])
def test_two_references_with_a_word_between_them_are_followed_one_by_one(
    first: int, other: int
) -> None:
    wording = "양국은 제{}조 해석과 제{}조 적용을 협의한다"

    edits = told(wording.format(first, other), wording.format(first + 1, other + 1), "ko")

    assert {about for about, _, _ in edits} == {"reference"}
    assert [(gone, come) for _, gone, come in edits if gone == come] == []


def test_an_article_of_a_list_that_was_left_behind_is_found() -> None:
    edits = told("Articles 3, 4 and 5 bind all.", "Articles 4, 4 and 6 bind all.")

    assert ("wording", "4", "4") not in edits
    assert {about for about, gone, come in edits if (gone, come) == ("5", "6")} == {"reference"}
    assert any(about != "reference" or gone == come for about, gone, come in edits)


def test_two_numbers_that_name_nothing_are_never_said_to_cite_the_same() -> None:
    edits = told("Articles 3 and 98 bind all.", "Articles 4 and 99 bind all.")

    assert edits == [("reference", "3", "4"), ("wording", "98", "99")]


def test_a_number_under_other_marks_is_not_the_same_reference() -> None:
    old = Provision("paragraph", "Articles 3 and 5 bind all.", marks=(Mark(9, 10, "strike"),))
    new = "Articles 4 and 6 bind all."

    edits = told(old, new)

    assert edits[0][0] == "wording"


# ---------------------------------------------------------------- ranges, and numbers in doubt


@pytest.mark.parametrize("dash", [" to ", "-", "–"])
def test_a_range_that_was_renumbered_cites_the_same(dash: str) -> None:
    edits = told(f"Articles 3{dash}5 bind all.", f"Articles 4{dash}6 bind all.")

    assert {about for about, _, _ in edits} == {"reference"}


@pytest.mark.parametrize("dash", [" to ", "-", "–"])
def test_a_range_that_took_an_article_in_is_not_said_to_cite_the_same(dash: str) -> None:
    edits = told(f"Articles 3{dash}5 bind all.", f"Articles 3{dash}6 bind all.", added=4)

    assert edits == [("wording", "5", "6")]


@pytest.mark.parametrize(
    ("old", "new", "added", "gone", "come"),
    [
        ("Articles 1 to 4", "Articles 2 to 4", 6, [1], []),
        ("Articles 2 to 4", "Articles 1 to 4", 6, [], [1]),
        ("Articles 1 to 4", "Articles 1 to 5", 2, [], [2]),
        ("Articles 1-3", "Articles 2-3", 1, [3], []),
    ],
)
def test_a_range_with_other_ends_says_what_came_into_it_and_went(
    old: str, new: str, added: int, gone: list[int], come: list[int]
) -> None:
    comparison = compare(
        agreement(f"{old} bind all.", "en"), agreement(f"{new} bind all.", "en", added=added)
    )

    row = comparison.rows[-1]
    assert isinstance(row, Altered)
    cites = [edit.cites for edit in row.edits if edit.cites is not None]
    assert [(held.gone, held.come) for held in cites] == [
        (tuple([2 * one - 1 for one in gone]), tuple([2 * one - 1 for one in come]))
    ]


@pytest.mark.parametrize("joint", [", ", " and "])
def test_a_number_behind_a_list_is_told_by_itself_whatever_it_counts(joint: str) -> None:
    edits = told(f"Articles 3, 4{joint}5 days bind all.", f"Articles 4, 5{joint}6 days bind all.")

    assert edits[-1] == ("wording", "5", "6")
    assert {about for about, _, _ in edits[:-1]} == {"reference"}
    assert [(gone, come) for _, gone, come in edits if gone == come] == []


def test_another_paragraph_of_an_article_follows_it() -> None:
    paragraphs = "Article 9(1) and (2) bind all."

    assert told(paragraphs.replace("9", "3"), paragraphs.replace("9", "4")) == [
        ("reference", "3", "4")
    ]


def test_a_number_that_counts_persons_is_no_reference() -> None:
    edits = told("Articles 3 and 4, 5 persons go.", "Articles 4 and 5, 5 persons go.")

    assert edits == [("reference", "3", "4"), ("reference", "4", "5")]


def test_a_number_that_may_name_another_article_now_is_told() -> None:
    edits = told("Articles 3 and 4, 5 wolves go.", "Articles 4 and 5, 5 wolves go.")

    assert edits[-1] == ("reference", "5", "5")


def test_a_number_that_may_name_an_article_is_never_said_to_cite_the_same() -> None:
    edits = told("Articles 3 and 4, 5 wolves go.", "Articles 4 and 5, 6 wolves go.")

    assert edits[-1] == ("wording", "5", "6")


# ---------------------------------------------------------------- lists in figures in each other

_NESTED = {
    "en": (
        "Article 1. Notices",
        ("(1)", "(2)", "(3)"),
        ("1.", "2.", "3."),
        "any extension of the period referred to in paragraph 2;",
    ),
    "ru": (
        "Статья 1. Уведомления",
        ("1.", "2.", "3."),
        ("1)", "2)", "3)"),
        "сведения о продлении срока, указанного в пункте 2;",
    ),
    "ko": (
        "제1조(통지)",
        ("①", "②", "③"),
        ("1.", "2.", "3."),
        "제2항에 따른 기간을 연장하는 조치",
    ),
}


def _nested(code: str, outer: int, inner: int) -> Reading:
    """Return an article whose first paragraph has a list; one more provision at either place."""
    title, paragraphs, points, citing = _NESTED[code]
    listed = ["aaaa bbbb;", citing]
    listed.insert(0 if inner else 2, "cccc dddd;")
    held = ["eeee ffff gggg:", "hhhh iiii jjjj."]
    held.insert(1 if outer else 2, "kkkk llll mmmm.")
    body = [f"{paragraphs[0]} {held[0]}"]
    body += [f"{number} {words}" for number, words in zip(points, listed, strict=True)]
    body += [f"{number} {words}" for number, words in zip(paragraphs[1:], held[1:], strict=True)]
    provisions = tuple([Provision("paragraph", line) for line in (title, *body)])
    return Reading(Text(provisions), source=Source(language=code))


@pytest.mark.parametrize("code", _NESTED)
@pytest.mark.parametrize("other", [(1, 0), (0, 1)], ids=["outer", "inner"])
def test_a_bare_number_in_two_lists_is_told_whichever_of_them_changes(
    code: str, other: tuple[int, int]
) -> None:
    old, new = _nested(code, 0, 0), _nested(code, *other)

    found = [
        (new.text.provisions[change.new.start].text, edit)
        for change in compare(old, new).changes
        if isinstance(change, Alteration)
        for edit in change.edits
        if edit.about == "reference"
    ]

    ((words, edit),) = found
    assert words.endswith(_NESTED[code][3])
    assert edit.cites is not None
