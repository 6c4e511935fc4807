"""What is a label at the start of a provision, and what is a sentence."""

from __future__ import annotations

import pytest

from paraph.text.labels import Label, body_start, label_of, typed_label
from paraph.text.node import OBJECT, Mark, Provision

LABELS = {
    "Article 5": ("article", "5"),
    "ARTICLE V": ("article", "V"),
    "Article 5 bis": ("article", "5bis"),
    "Article 5bis": ("article", "5bis"),
    "Article 12-A Title": ("article", "12-A"),
    "Art. 5.": ("article", "5"),
    "Article 5 Use of terms": ("article", "5"),
    "Article 5\nUse of terms": ("article", "5"),
    "Article 5\tUse of terms": ("article", "5"),
    f"Article 5{OBJECT}": ("article", "5"),
    "ARTICLE 5 USE OF TERMS": ("article", "5"),
    "Article 5. The Parties shall meet.": ("article", "5"),
    "Article 5 – Use of terms": ("article", "5"),
    "Article 5: Use of terms": ("article", "5"),
    "Article 5 (Definitions)": ("article", "5"),
    "[Article 9 bis": ("article", "9bis"),
    "Article premier": ("article", "1"),
    "Article 1er": ("article", "1"),
    "Artículo 1º": ("article", "1"),
    "PRIMERA.- Objeto": ("clause", "1"),
    "Section 2.1 Fees": ("section", "2.1"),
    "Section 1 “Affiliate” means": ("section", "1"),
    "§ 5": ("section", "5"),
    "Rule 5": ("rule", "5"),
    "Chapter II": ("chapter", "II"),
    "Part One": ("part", "1"),
    "PART I": ("part", "I"),
    "Title V": ("title", "V"),
    "Annex II": ("annex", "II"),
    "ANNEX": ("annex", ""),
    "Annex to the Agreement on Trade": ("annex", ""),
    "Appendix 1 to Annex II": ("appendix", "1"),
    "Schedule A": ("schedule", "A"),
    "Protocol No. 2": ("protocol", "2"),
    "Статья 5": ("article", "5"),
    "Статья 5¹": ("article", "5¹"),
    "Статья 5 Соглашения о мире": ("article", "5"),
    "Глава 3. Цена": ("chapter", "3"),
    "Раздел II": ("section", "II"),
    "Приложение № 1": ("annex", "1"),
    "ПРИЛОЖЕНИЕ к Договору": ("annex", ""),
    "제5조(목적) 이 협정은": ("article", "5"),
    "제5조의2 (목적)": ("article", "5-2"),
    "제2항 당사자는": ("paragraph", "2"),
    "가. 내용": ("point", "가"),
    "① 내용": ("paragraph", "1"),
    "부속서 1": ("annex", "1"),
    "第五条用语": ("article", "5"),
    "第二十三條": ("article", "23"),
    "第5条": ("article", "5"),
    "第二部分一般规定": ("part", "2"),
    "一、本协定": ("paragraph", "1"),
    "（一）“缔约方”": ("point", "1"),
    "附件一": ("annex", "1"),
    "المادة 5": ("article", "5"),
    "المادة 5 استخدام المصطلحات": ("article", "5"),
    "الجزء الأول": ("part", "1"),
    "(أ) مبدأ": ("point", "أ"),
    "- 1 تتعاون الأطراف": ("paragraph", "1"),
    "5. Text": ("paragraph", "5"),
    "5.The Parties": ("paragraph", "5"),
    "5) Text": ("paragraph", "5"),
    "(5) Text": ("paragraph", "5"),
    "5\tText": ("paragraph", "5"),
    "5.1 Fees": ("paragraph", "5.1"),
    "5.1.2 Fees": ("paragraph", "5.1.2"),
    "5bis. Text": ("paragraph", "5bis"),
    "２．条文": ("paragraph", "2"),
    "(a) text": ("point", "a"),
    "a) text": ("point", "a"),
    "a. text": ("point", "a"),
    "(iv) text": ("point", "iv"),
    "iv. text": ("point", "iv"),
    "(aa) text": ("point", "aa"),
    "а) текст": ("point", "а"),
    "A. General": ("section", "A"),
    "II. Scope": ("section", "II"),
    "2. (a) The Parties": ("paragraph", "2"),
    "• text": ("bullet", ""),
    "– text": ("bullet", ""),
    "- text": ("bullet", ""),
}

SENTENCES = (
    *("", " ", "5", "1.5", "2024", "Parties", "Annexes", "Part of it", "* * *", "5% of the price"),
    *("2024 was a year", "2024. The year ended", "1.5 million people", "12.05.2024 Москва"),
    *("12.05.24 Москва", "5,000 units", "5 Parties", "– 5 °C", "10-12 days", "1 - one"),
    *("I agree", "A party shall", "a good reason", "Part I agree with", "e.g. this", "i. e. this"),
    *(
        "(see Article 5)",
        "(the “Agreement”)",
        "(a) and (b) above apply",
        "(mix) the paint",
        "(s)he",
    ),
    *("Article 5 shall apply to all", "Article 5, paragraph 2, applies", "Article 5; or"),
    *(
        "Article 5(2) shall apply",
        "Article 5 (2) applies",
        "Articles 5 and 6",
        "Article 5 - 8 apply",
    ),
    *("Article 5 GDPR applies", "Part 2 of this Agreement", "article 5", "section 2.1 Fees"),
    *(
        "г. Москва",
        "п. 5 договора",
        "p. 5 of the text",
        "MM. X et Y",
        "Статья 5 настоящего Договора",
    ),
    *("Статья 5 Конвенции применяется к спорам.", "Приложения к Договору являются его частью."),
    *("제5조에 따라", "제5조제2항에 따라", "제5조 및 제6조는", "제5조 제2항의 규정"),
    *(
        "第五条规定的义务",
        "第五条的规定",
        "第五条第二款",
        "第五条和第六条",
        "一九八二年",
        "附件一规定的",
    ),
    *("المادة 5 من هذا الاتفاق", "المادة 5 أعلاه", "Annex II shall apply", "Annex the territory"),
    *(
        "Article 1 Use of terms\t3",
        "Article 1 Use of terms ........ 3",
        "1. Definitions . . . . . 12",
    ),
)


@pytest.mark.parametrize("text", LABELS)
def test_a_number_that_opens_a_provision_is_its_label(text: str) -> None:
    found = typed_label(text)

    assert found is not None
    assert (found.kind, found.number) == LABELS[text]


@pytest.mark.parametrize("text", SENTENCES)
def test_a_sentence_has_no_label(text: str) -> None:
    assert typed_label(text) is None


@pytest.mark.parametrize(
    ("text", "shown", "body"),
    [
        ("Article 5 – Use of terms", "Article 5", "Use of terms"),
        ("Article 5. The Parties", "Article 5.", "The Parties"),
        ("Article 5\nUse of terms", "Article 5", "Use of terms"),
        ("5.1.\tFees", "5.1.", "Fees"),
        ("  (a)  text", "(a)", "text"),
        ("第五条用语", "第五条", "用语"),
        ("• text", "•", "text"),
        ("2. (a) The Parties", "2.", "(a) The Parties"),
        ("Article 5", "Article 5", ""),
        ("No label at all", "", "No label at all"),
    ],
)
def test_the_wording_begins_behind_the_label(text: str, shown: str, body: str) -> None:
    provision = Provision("paragraph", text)
    found = label_of(provision)

    assert (found.shown if found else "") == shown
    assert text[body_start(provision) :] == body


@pytest.mark.parametrize(
    ("label", "kind", "number"),
    [
        *(("Article 5.", "article", "5"), ("Section 2.01", "section", "2.01")),
        *(("5", "paragraph", "5"), ("1.1", "paragraph", "1.1"), ("(a)", "point", "a")),
        *(("a", "point", "a"), ("i", "point", "i"), ("I.", "section", "I"), ("•", "bullet", "")),
        *(("o", "bullet", ""), ("\uf0b7", "bullet", ""), ("Step 3", "paragraph", "Step 3")),
        *(("제1조", "article", "1"), ("1.a", "paragraph", "1.a"), ("-", "bullet", "")),
    ],
)
def test_an_automatic_label_needs_no_punctuation(label: str, kind: str, number: str) -> None:
    found = label_of(Provision("paragraph", "5. Typed", label))

    assert found is not None
    assert (found.shown, found.kind, found.number, found.end) == (label, kind, number, 0)


@pytest.mark.parametrize("text", ["5.", "(5)", "(a)", "1.1", "ANNEX"])
def test_a_cell_with_nothing_but_a_number_has_no_label(text: str) -> None:
    assert label_of(Provision("cell", text)) is None


def test_a_cell_with_a_numbered_wording_has_one() -> None:
    found = label_of(Provision("cell", "1. Delivery"))

    assert found is not None
    assert found.number == "1"


@pytest.mark.parametrize("kind", ["note", "header", "footer", "row", "table", "section"])
def test_what_is_beside_the_text_has_no_typed_label(kind: str) -> None:
    assert label_of(Provision(kind, "5. Text")) is None  # type: ignore[arg-type]


def test_a_raised_figure_makes_another_number() -> None:
    plain = label_of(Provision("paragraph", "Статья 51"))
    raised = label_of(Provision("paragraph", "Статья 51", marks=(Mark(8, 9, "superscript"),)))

    assert plain is not None
    assert raised is not None
    assert (plain.number, raised.number) == ("51", "5^1")


def test_labels_of_one_list_are_alike_and_of_two_are_not() -> None:
    def style(text: str) -> str:
        found = typed_label(text)
        assert isinstance(found, Label)
        return found.style

    assert style("1. x") == style("27. x")
    assert style("(b) x") == style("(q) x")
    assert style("(ii) x") == style("(iv) x")
    styles = [
        style(text) for text in ("1. x", "1) x", "(1) x", "1.1. x", "(b) x", "b) x", "(ii) x")
    ]
    assert len(set(styles)) == len(styles)
