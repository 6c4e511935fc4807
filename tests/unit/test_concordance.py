"""What a concordance finds in small texts, and when it says that it cannot be sure."""

from __future__ import annotations

import pytest
from tests.concordance_kit import EN, FR, RU, TEXTS, concordance, reading

from paraph.concordance.concord import concord
from paraph.concordance.difference import KINDS
from paraph.text.node import Mark, Provision, Text
from paraph.text.reading import Account, Hazard, Reading, Source, Unread


def _kinds(one: str, other: str) -> list[str]:
    return [each.kind for each in concordance(one, other).differences]


def test_one_text_is_no_concordance() -> None:
    with pytest.raises(ValueError, match="two texts"):
        concord([reading(EN)])


def test_three_texts_are_each_held_against_the_first() -> None:
    found = concord([reading(EN), reading(FR), reading(RU)])

    assert [(pair.first, pair.second) for pair in found.pairs] == [(0, 1), (0, 2)]
    assert found.verdict == "concordant"


def test_one_text_that_differs_makes_the_whole_differ() -> None:
    wrong = RU.replace("200 морских миль", "300 морских миль")

    found = concord([reading(EN), reading(FR), reading(wrong)])

    assert [pair.verdict for pair in found.pairs] == ["concordant", "differs"]
    assert found.verdict == "differs"


def test_a_difference_stands_with_both_its_places() -> None:
    (found,) = concordance(EN, FR.replace("200 milles", "300 milles")).differences

    assert found.kind == "number"
    assert (found.first.address, found.first.words) == ("article 2, paragraph 4", "200")
    assert (found.second.address, found.second.words) == ("article 2, paragraph 4", "300")


def test_what_one_text_lacks_stands_behind_what_comes_before_it() -> None:
    without = FR.replace("2. Il reste en vigueur pendant cinq ans.\n\n", "")

    (found,) = concordance(EN, without).differences

    assert found.kind == "provision"
    assert found.second.after
    assert found.second.address == "article 7, paragraph 1"


def test_an_article_that_is_lacking_is_told_once_with_all_it_holds() -> None:
    without = FR[: FR.index("Article 6")] + FR[FR.index("Article 7") :]

    (found,) = concordance(EN, without).differences

    assert found.kind == "provision"
    assert found.first.address == "article 6"
    assert found.first_says == "3 provisions"


def test_provisions_that_change_places_are_in_another_order() -> None:
    items = [
        "a) ведет календарь Судна;\n\n".replace("a", "а"),
        "б) отчитывается перед Сторонами до 31 января каждого года;\n\n",
    ]
    assert all(item in RU for item in items)

    found = _kinds(EN, RU.replace("".join(items), "".join(reversed(items))))

    assert found == ["order"]


def test_a_title_that_is_lacking_is_found() -> None:
    assert _kinds(EN, FR.replace("Différends\n\n", "")) == ["provision"]


def test_a_language_without_tables_cannot_be_certified() -> None:
    chinese = "第一条\n\n定义\n\n在本协定中：\n\n第二条\n\n使用\n\n每一缔约方可使用该船。\n"

    found = concordance("Article 1\n\nUse\n\nThe ship.\n\nArticle 2\n\nEnd\n\nOf it.\n", chinese)

    assert found.verdict == "undecided"
    assert "language" in {doubt.cause for doubt in found.pairs[0].doubts}


def test_a_language_that_nobody_knows_cannot_be_certified() -> None:
    found = concordance(EN, "1.\n\n2.\n\n3.\n")

    assert found.verdict == "undecided"


def test_a_language_that_is_declared_wrongly_cannot_be_certified() -> None:
    found = concord([reading(EN), reading(FR)], ("en", "es"))

    assert found.verdict == "undecided"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The Parties met.\n\nThey spoke.\n", "Les Parties se sont vues.\n\nElles ont parlé.\n"),
    ],
)
def test_nothing_that_holds_two_texts_together_is_no_concordance(one: str, other: str) -> None:
    languages = ("en", "fr")

    found = concord([reading(one, "en"), reading(other, "fr")], languages)

    assert found.verdict == "undecided"


@pytest.mark.parametrize("first", [reading(EN), Reading(Text(()))])
def test_a_text_that_holds_nothing_is_concordant_with_none(first: Reading) -> None:
    found = concord([first, Reading(Text(()))], ("en", "fr"))

    assert found.verdict == "undecided"
    assert found.differences == ()


def test_texts_of_other_matters_are_not_laid_side_by_side() -> None:
    other = "\n\n".join(f"Article {each}\n\nLes Parties." for each in range(40, 60))

    found = concordance(EN, other)

    assert found.verdict == "undecided"
    assert found.differences == ()
    assert {doubt.cause for doubt in found.pairs[0].doubts} & {"alignment", "evidence"}


def test_what_was_not_read_keeps_texts_from_being_concordant() -> None:
    whole = reading(FR)
    part = Reading(
        whole.text, Account(unread=(Unread("page 2", "a drawing", "sha256:00"),)), (), whole.source
    )

    found = concord([reading(EN), part])

    assert found.verdict == "undecided"
    assert [doubt.cause for doubt in found.pairs[0].doubts] == ["reading"]


def test_a_hazard_keeps_texts_from_being_concordant() -> None:
    whole = reading(FR)
    hazard = Hazard("hidden-text", "undecided", "Hidden words.")

    found = concord([reading(EN), Reading(whole.text, whole.account, (hazard,), whole.source)])

    assert found.verdict == "undecided"


def test_what_differs_for_sure_is_told_even_where_something_was_not_read() -> None:
    whole = reading(FR.replace("200 milles", "300 milles"))
    hazard = Hazard("hidden-text", "undecided", "Hidden words.")

    found = concord([reading(EN), Reading(whole.text, whole.account, (hazard,), whole.source)])

    assert found.verdict == "differs"


def test_notes_are_counted() -> None:
    call = (Mark(9, 10, "note", "1"),)
    english = Text(
        (
            Provision("paragraph", "1. Ship 7\ufffc", marks=call),
            Provision("note", "Of 2020.", label="1"),
        )
    )
    french = Text((Provision("paragraph", "1. Navire 7"),))
    sources = [Source(language=code) for code in ("en", "fr")]

    found = concord(
        [Reading(english, source=sources[0]), Reading(french, source=sources[1])], ("en", "fr")
    )

    assert found.verdict != "concordant"


@pytest.mark.parametrize(
    ("english", "french", "kind"),
    [
        ("Pay by ____ at the latest.", "Payer le 5 mai au plus tard.", "blank"),
        ("Write to a@b.example.", "Écrire à c@d.example.", "literal"),
        ("See https://a.example/x.", "Voir https://a.example/y.", "literal"),
        (
            "Lists: (a) one ship; (b) no port; (c) a crew.",
            "Listes : a) un navire ; b) nul port.",
            "item",
        ),
    ],
)
def test_blanks_addresses_and_lists_within_paragraphs_are_compared(
    english: str, french: str, kind: str
) -> None:
    assert kind in _kinds(f"{EN}\n{english}\n", f"{FR}\n{french}\n")


def test_items_that_run_on_in_a_paragraph_are_the_items_of_a_list() -> None:
    items = "a) tient le calendrier du Navire ;\n\nb) fait rapport"
    assert items in FR

    assert _kinds(EN, FR.replace(items, items.replace("\n\n", " "))) == []


def test_a_date_in_figures_that_may_be_two_is_a_doubt() -> None:
    english = EN.replace("3 March 2025", "03/04/2025")
    french = FR.replace("3 mars 2025", "3 avril 2025")

    found = concordance(english, french)

    assert found.verdict == "differs"
    assert "ambiguous" in {doubt.cause for doubt in found.pairs[0].doubts}


def test_a_defined_term_that_gives_way_to_another_word_is_found() -> None:
    uses = "".join(f"{number}. The Vessel sails.\n\n" for number in range(3, 12))
    sails = "".join(f"{number}. Le Navire navigue.\n\n" for number in range(3, 12))
    english = EN.replace("Done at Seoul", f"{uses}Done at Seoul")
    french = FR.replace("Fait à Séoul", f"{sails}Fait à Séoul")
    assert _kinds(english, french) == []

    assert _kinds(english, french.replace("9. Le Navire", "9. Le bateau")) == ["term"]


def test_every_kind_is_in_the_published_list() -> None:
    assert len(KINDS) == len(set(KINDS))


@pytest.mark.parametrize("code", TEXTS)
def test_a_text_with_itself_is_concordant(code: str) -> None:
    assert concordance(TEXTS[code], TEXTS[code]).verdict == "concordant"
