"""A change in one language must come with its counterpart in every other one."""

from __future__ import annotations

import pytest
from tests.concordance_kit import EN, FR, RU, reading

from paraph.concordance.concordance import Concordance
from paraph.concordance.since import concord_since


def _since(english: str, other: str, before: str = FR) -> Concordance:
    old = [reading(EN), reading(before)]
    return concord_since(old, [reading(english), reading(other)])


def test_where_nothing_changed_nothing_is_lacking() -> None:
    found = _since(EN, FR)

    assert found.lone == ()
    assert found.verdict == "concordant"
    assert [each.language for each in found.earlier] == ["en", "fr"]


def test_a_change_of_words_in_one_language_is_lacking_in_the_other() -> None:
    found = _since(EN.replace("military purposes", "commercial purposes"), FR)

    (lone,) = found.lone
    assert (lone.text, lone.other, lone.done) == (0, 1, "altered")
    assert lone.changed.address == lone.unchanged.address == "article 2, paragraph 3"
    assert found.verdict == "differs"


def test_a_change_in_the_second_language_is_lacking_in_the_first() -> None:
    found = _since(EN, FR.replace("fins militaires", "fins commerciales"))

    assert [(each.text, each.other) for each in found.lone] == [(1, 0)]


def test_a_change_in_both_languages_answers_itself() -> None:
    found = _since(
        EN.replace("military purposes", "commercial purposes"),
        FR.replace("fins militaires", "fins commerciales"),
    )

    assert found.lone == ()
    assert found.verdict == "concordant"


def test_changes_of_two_provisions_do_not_answer_each_other() -> None:
    found = _since(
        EN.replace("military purposes", "commercial purposes"),
        FR.replace("le calendrier du Navire", "le journal du Navire"),
    )

    assert [(each.text, each.changed.address) for each in found.lone] == [
        (0, "article 2, paragraph 3"),
        (1, "article 4, paragraph 2, point a"),
    ]


@pytest.mark.parametrize("gone", ["2. It shall remain in force for five years.\n\n"])
def test_a_deletion_in_one_language_is_lacking_in_the_other(gone: str) -> None:
    found = _since(EN.replace(gone, ""), FR)

    (lone,) = found.lone
    assert lone.done == "deleted"
    assert lone.changed.address == lone.unchanged.address == "article 7, paragraph 2"


def test_an_insertion_in_one_language_is_lacking_in_the_other() -> None:
    added = "5. The crew is paid by the Coordinator.\n\nArticle 3"

    found = _since(EN.replace("Article 3", added, 1), FR)

    (lone,) = found.lone
    assert lone.done == "inserted"
    assert lone.unchanged.after
    assert lone.unchanged.address == "article 2, paragraph 4"


def test_a_deletion_in_both_languages_answers_itself() -> None:
    found = _since(
        EN.replace("2. It shall remain in force for five years.\n\n", ""),
        FR.replace("2. Il reste en vigueur pendant cinq ans.\n\n", ""),
    )

    assert found.lone == ()


def test_every_further_language_is_held_against_the_first() -> None:
    old = [reading(EN), reading(FR), reading(RU)]
    new = [
        reading(EN.replace("military purposes", "commercial purposes")),
        reading(FR.replace("fins militaires", "fins commerciales")),
        reading(RU),
    ]

    found = concord_since(old, new)

    assert [(each.text, each.other) for each in found.lone] == [(0, 2)]


def test_every_text_needs_one_that_it_was() -> None:
    with pytest.raises(ValueError, match="that it was before"):
        concord_since([reading(EN)], [reading(EN), reading(FR)])
