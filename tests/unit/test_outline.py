"""The tree that a lawyer sees in a flat sequence of paragraphs."""

from __future__ import annotations

import pytest

from paraph.errors import AddressError
from paraph.text.address import Address
from paraph.text.node import OBJECT, Mark, Provision, Text
from paraph.text.outline import Outline, outline


def paragraphs(*lines: str) -> Text:
    return Text(tuple(Provision("paragraph", line) for line in lines))


def addresses(text: Text) -> list[str]:
    plan = outline(text)
    return [str(plan.address(place)) for place in range(len(plan))]


def test_a_treaty_in_plain_paragraphs() -> None:
    text = paragraphs(
        "AGREEMENT ON TRADE",
        "The Parties to this Agreement,",
        "Recalling their friendship,",
        "Have agreed as follows:",
        "PART I",
        "GENERAL PROVISIONS",
        "Article 1",
        "Use of terms",
        "1. For the purposes of this Agreement:",
        "(a) “Party” means a State;",
        "(b) “goods” means things.",
        "2. The singular includes the plural.",
        "Article 2",
        "The Parties shall meet.",
        "They shall agree.",
        "PART II",
        "FINAL PROVISIONS",
        "Article 3",
        "Entry into force",
        "This Agreement enters into force on signature.",
        "IN WITNESS WHEREOF, the undersigned have signed.",
        "For A: ____",
        "ANNEX I",
        "List of goods",
        "Article 1",
        "1. Apples.",
        "ANNEX II",
        "1. Pears.",
    )

    assert addresses(text) == [
        "title",
        "recital #1",
        "recital #2",
        "recital #3",
        "part I",
        "part I, heading",
        "article 1",
        "article 1, heading",
        "article 1, paragraph 1",
        "article 1, paragraph 1, point a",
        "article 1, paragraph 1, point b",
        "article 1, paragraph 2",
        "article 2",
        "article 2, paragraph #1",
        "article 2, paragraph #2",
        "part II",
        "part II, heading",
        "article 3",
        "article 3, heading",
        "article 3, paragraph #1",
        "testimonium",
        "signature #1",
        "annex I",
        "annex I, heading",
        "annex I, article 1",
        "annex I, article 1, paragraph 1",
        "annex II",
        "annex II, paragraph 1",
    ]


def test_the_same_article_has_the_same_address_in_every_language() -> None:
    texts = {
        "en": ("Article 5", "Purpose", "2. The Parties shall meet."),
        "ru": ("Статья 5", "Цель", "2. Стороны встречаются."),
        "fr": ("Article 5", "But", "2. Les Parties se réunissent."),
        "es": ("Artículo 5", "Objeto", "2. Las Partes se reunirán."),
        "ko": ("제5조", "목적", "2. 당사자는 회합한다."),
        "zh": ("第五条", "目的", "二、缔约方应举行会议。"),
        "ar": ("المادة 5", "الغرض", "- 2 تجتمع الأطراف."),
    }

    for language, lines in texts.items():
        text = paragraphs("Title", "Preamble text, and more,", *lines)
        assert addresses(text)[2:] == [
            "article 5",
            "article 5, heading",
            "article 5, paragraph 2",
        ], language


def test_a_contract_with_nested_numbers() -> None:
    text = paragraphs(
        "Cloud Service Agreement",
        "1. Service",
        "1.1 Access. The Customer may use it.",
        "1.2 Limits. The Customer must not:",
        "(a) copy it; or",
        "(b) sell it.",
        "2. Fees",
        "2.1 Amount. Ten.",
        "The amount excludes taxes.",
    )

    assert addresses(text) == [
        "title",
        "section 1",
        "paragraph 1.1",
        "paragraph 1.2",
        "paragraph 1.2, point a",
        "paragraph 1.2, point b",
        "section 2",
        "paragraph 2.1",
        "paragraph 2.1, paragraph #1",
    ]


def test_levels_tell_lists_apart_that_are_numbered_alike() -> None:
    text = Text(
        (
            Provision("heading", "Terms", level=1),
            Provision("paragraph", "Service", "1.", 1),
            Provision("paragraph", "Access.", "1.", 2),
            Provision("paragraph", "Support.", "2.", 2),
            Provision("paragraph", "By mail.", "a.", 3),
            Provision("paragraph", "Fees", "2.", 1),
            Provision("paragraph", "Amount.", "1.", 2),
        )
    )

    assert addresses(text)[1:] == [
        "section 1",
        "section 1, paragraph 1",
        "section 1, paragraph 2",
        "section 1, paragraph 2, point a",
        "section 2",
        "section 2, paragraph 1",
    ]


def test_an_i_after_h_is_a_letter_and_after_a_a_numeral() -> None:
    letters = paragraphs("Article 1", *(f"({letter}) x;" for letter in "abcdefghij"))
    numerals = paragraphs("Article 1", "(a) as follows:", "(i) x;", "(ii) y;", "(v) z;", "(b) w.")

    assert addresses(letters)[-2:] == ["article 1, point i", "article 1, point j"]
    assert addresses(numerals)[2:] == [
        "article 1, point a, point i",
        "article 1, point a, point ii",
        "article 1, point a, point v",
        "article 1, point b",
    ]


def test_the_next_number_closes_what_is_deeper() -> None:
    text = paragraphs("Article 1", "1. x:", "(a) x:", "(i) x;", "2. y:", "(a) z.")

    assert addresses(text)[4:] == ["article 1, paragraph 2", "article 1, paragraph 2, point a"]


def test_a_paragraph_behind_points_belongs_to_what_holds_them() -> None:
    text = paragraphs(
        "Article 1", "1. The Parties shall:", "(a) meet;", "(b) agree.", "They may wait.", "2. x."
    )

    assert addresses(text)[4:] == ["article 1, paragraph 1, paragraph #1", "article 1, paragraph 2"]


def test_sections_lie_in_articles_where_there_are_more_of_them() -> None:
    american = paragraphs(
        "ARTICLE I", "Section 1.1 Fees", "Section 1.2 Taxes", "ARTICLE II", "Section 2.1 Term"
    )
    european = paragraphs(
        "Chapter I", "Section 1", "Article 1", "Article 2", "Section 2", "Article 3"
    )

    assert [outline(american).parents, outline(american).roles[1]] == [[-1, 0, 0, -1, 3], "section"]
    assert outline(european).parents == [-1, 0, 1, 1, 0, 4]


def test_articles_that_begin_anew_in_each_part_keep_their_part() -> None:
    text = paragraphs("Part I", "Article 1", "Article 2", "Part II", "Article 1", "Article 2")

    assert addresses(text)[1::3] == ["part I, article 1", "part II, article 1"]


def test_a_label_used_twice_names_neither_alone() -> None:
    text = paragraphs("Article 1", "1. x.", "2. x.", "2. y.")
    plan = outline(text)

    assert addresses(text)[2:] == ["article 1, paragraph 2[1]", "article 1, paragraph 2[2]"]
    with pytest.raises(AddressError, match="two provisions"):
        plan.find(Address.parse("article 1, paragraph 2"))
    with pytest.raises(AddressError, match="names nothing"):
        plan.find(Address.parse("article 1, paragraph 7"))
    assert plan.find(Address.parse("article 1, paragraph 2[2]")) == 3


def test_tables_notes_and_boxes_are_addressed_where_they_stand() -> None:
    text = Text(
        (
            Provision("header", "Draft"),
            Provision("paragraph", f"Agreement{OBJECT}", marks=(Mark(9, 10, "note", "*"),)),
            Provision("note", "As amended.", "*", depth=1),
            Provision("paragraph", "The Parties,"),
            Provision("paragraph", "Article 1"),
            Provision("paragraph", f"1. Paid{OBJECT} so:", marks=(Mark(7, 8, "note", "1"),)),
            Provision("note", "In euro.", "1", depth=1),
            Provision("paragraph", "Not in cash.", depth=2),
            Provision("table"),
            Provision("row", depth=1),
            Provision("cell", "Item", depth=2),
            Provision("cell", "Price", depth=2),
            Provision("paragraph", "(a) without tax", depth=3),
            Provision("paragraph", ""),
            Provision("section"),
            Provision("footer", "Page 1"),
        )
    )

    assert addresses(text) == [
        "header 1",
        "title",
        "title, note *",
        "recital #1",
        "article 1",
        "article 1, paragraph 1",
        "article 1, paragraph 1, note 1",
        "article 1, paragraph 1, note 1, paragraph #1",
        "article 1, paragraph 1, table 1",
        "article 1, paragraph 1, table 1, row 1",
        "article 1, paragraph 1, table 1, row 1, cell 1",
        "article 1, paragraph 1, table 1, row 1, cell 2",
        "article 1, paragraph 1, table 1, row 1, cell 2, point a",
        "article 1, paragraph 1, blank #1",
        "section-break 1",
        "footer 1",
    ]


def test_an_article_about_annexes_is_no_annex() -> None:
    text = paragraphs("Article 74", "Annexes", "1. x.", "Article 75", "Annex", "1. y.")

    assert addresses(text)[3:] == ["article 75", "article 75, heading", "article 75, paragraph 1"]


def test_unnumbered_headings_hold_what_follows_by_their_level() -> None:
    text = Text(
        (
            Provision("heading", "Terms", level=1),
            Provision("paragraph", "These terms apply to you."),
            Provision("heading", "Payment", level=2),
            Provision("paragraph", "Pay in time."),
            Provision("heading", "Late payment", level=3),
            Provision("paragraph", "Pay interest."),
            Provision("heading", "Term", level=2),
        )
    )
    plan = outline(text)

    assert plan.parents == [-1, -1, -1, 2, 2, 4, -1]
    assert addresses(text)[4:6] == [
        "heading #1, subheading #1",
        "heading #1, subheading #1, paragraph #1",
    ]


def test_a_subtree_is_the_provision_and_everything_under_it() -> None:
    plan: Outline = outline(paragraphs("Article 1", "1. x:", "(a) y;", "2. z.", "Article 2"))

    assert list(plan.subtree(0)) == [0, 1, 2, 3]
    assert list(plan.subtree(1)) == [1, 2]
    assert list(plan.subtree(4)) == [4]
    assert plan.path(2) == (2, 1, 0)


def test_an_empty_text_has_an_empty_outline() -> None:
    assert len(outline(Text(()))) == 0


def test_a_text_that_opens_with_a_number_has_no_recitals() -> None:
    text = paragraphs("1. The Parties shall:", "(a) pay;", "(b) report.", "2. They may end it.")

    assert addresses(text) == [
        "paragraph 1",
        "paragraph 1, point a",
        "paragraph 1, point b",
        "paragraph 2",
    ]


@pytest.mark.parametrize(
    "later",
    [["2.2 Acceptance", "3. Packing."], ["3. Packing"], ["Section 3. Packing"], ["Статья 3"]],
)
def test_numbers_that_are_counted_on_are_of_provisions(later: list[str]) -> None:
    text = paragraphs(
        "CONTRACT", "The Seller and the Buyer agree.", "1. Subject.", "1.1 The Seller sells.",
        "2. Quality.", "2.1 It is good.", *later,
    )  # fmt: skip

    assert addresses(text)[:6] == [
        "title",
        "recital #1",
        "paragraph 1",
        "paragraph 1, paragraph 1.1",
        "paragraph 2",
        "paragraph 2, paragraph 2.1",
    ]


@pytest.mark.parametrize("later", ["1. Subject", "Article 1", "PART I"])
def test_numbers_that_begin_anew_leave_those_before_to_recitals(later: str) -> None:
    text = paragraphs(
        "CONTRACT", "Whereas:", "1. the Seller is a company;", "2. the Buyer is a person,", later
    )

    assert addresses(text)[2:4] == ["recital 1", "recital 2"]


def test_numbered_recitals_are_no_articles() -> None:
    text = paragraphs(
        "Agreement", "(A) The Seller makes bread.", "(B) The Buyer eats it.", "Article 1", "1. x."
    )

    assert addresses(text)[1:3] == ["recital A", "recital B"]


def test_a_korean_paragraph_that_is_named_like_an_article_has_an_outline() -> None:
    text = paragraphs("제1조(목적)", "제2항(분쟁의 해결)에 따라 합의한다.")

    assert len(outline(text, "ko")) == len(text.provisions)


@pytest.mark.parametrize("lone", ["PARAGRAPH 5", "Paragraph 5", "SECTION 5"])
def test_a_word_and_number_alone_among_numbered_titles_is_no_crash(lone: str) -> None:
    text = paragraphs(
        "Contract", "1. Scope", "The Parties cooperate.", lone, "2. Duties", "They pay.", "3. Term"
    )

    assert len(addresses(text)) == len(text.provisions)


def test_what_lies_inside_addresses_is_what_their_steps_begin() -> None:
    text = paragraphs(
        "Article 1. Delivery",
        "1. The Seller delivers.",
        "(a) The goods.",
        "2. The Buyer pays.",
        "Article 2. Price",
        "1. The price.",
    )
    plan = outline(text)
    names = addresses(text)
    for chosen in ([], names, names[::-1], [names[2], names[0]], ["article 9", names[3]]):
        outers = [Address.parse(each) for each in chosen]
        places = [plan.address(at) for at in range(len(plan))]
        expected = [next((o for o in outers if each.within(o)), None) for each in places]
        assert plan.inside(outers) == expected
