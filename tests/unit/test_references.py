"""What the wording points to, and when it is honest to say that nothing is sure."""

from __future__ import annotations

from pathlib import Path

import pytest

import paraph
from paraph.text.node import Provision, Text
from paraph.text.outline import outline
from paraph.text.references import Reference, References, references

FRAME: dict[str, tuple[str, ...]] = {
    "en": (
        "AGREEMENT ON TRADE",
        "The Parties, having regard to old treaties,",
        "Article 1",
        "1. First:",
        "(a) one;",
        "(b) two.",
        "2. Second:",
        "(a) one:",
        "(i) deep;",
        "(ii) deeper.",
        "3. Third.",
        "Article 2",
        "Only.",
        "Article 2 bis",
        "Only.",
        "Article 3",
        "1. First.",
        "2. Second.",
        "{}",
        "Article 4",
        "Only.",
        "ANNEX I",
        "Article 1",
        "1. Annexed.",
        "Article 9",
        "Annexed.",
        "ANNEX II",
        "Tables",
    )
}
WORDS = {
    "ru": {
        "AGREEMENT ON TRADE": "СОГЛАШЕНИЕ О ТОРГОВЛЕ",
        "Article": "Статья",
        "ANNEX": "ПРИЛОЖЕНИЕ",
    },
    "fr": {"AGREEMENT ON TRADE": "ACCORD COMMERCIAL", "ANNEX": "ANNEXE"},
    "es": {"AGREEMENT ON TRADE": "ACUERDO DE PAZ", "Article": "Artículo", "ANNEX": "ANEXO"},
    "ar": {"AGREEMENT ON TRADE": "اتفاق تجاري", "Article": "المادة", "ANNEX": "المرفق"},
}
for _language, _words in WORDS.items():
    FRAME[_language] = tuple(
        line if not any(word in line for word in _words) else _replaced
        for line in FRAME["en"]
        for _replaced in [next((line.replace(a, b) for a, b in _words.items() if a in line), line)]
    )
FRAME["ko"] = (
    "무역 협정",
    "당사국은",
    "제1조",
    "1. 가:",
    "2. 나:",
    "제2조",
    "목적이다.",
    "제3조",
    "1. 다.",
    "2. 라.",
    "{}",
    "제4조",
    "끝.",
)
FRAME["zh"] = (
    "贸易协定",
    "缔约方，",
    "第一条",
    "一、甲：",
    "（一）乙；",
    "二、丙。",
    "第二条",
    "丁。",
    "第三条",
    "一、戊。",
    "{}",
    "第四条",
    "己。",
    "附件一",
    "表",
)


def found(wording: str, language: str = "en") -> tuple[Text, References, list[Reference]]:
    """Return the references of a small agreement with `wording` in its article 3."""
    lines = [line.format(wording) if line == "{}" else line for line in FRAME[language]]
    text = Text(tuple(Provision("paragraph", line) for line in lines))
    place = FRAME[language].index("{}")
    all_found = references(text, outline(text), language)
    return text, all_found, list(all_found.of(place))


def cited(wording: str, language: str = "en") -> list[tuple[str, list[str], bool]]:
    text, _, here = found(wording, language)
    plan = outline(text)
    return [
        (
            wording[each.start : each.end],
            [str(plan.address(target)) for target in each.targets],
            each.external,
        )
        for each in here
    ]


@pytest.mark.parametrize(
    ("wording", "span", "targets"),
    [
        ("See Article 1.", "Article 1", ["article 1"]),
        ("Article 1 applies, and so it is.", "Article 1", ["article 1"]),
        ("under article 2bis", "article 2bis", ["article 2bis"]),
        ("under Article 2 bis", "Article 2 bis", ["article 2bis"]),
        (
            "under Articles 1, 2 and 4",
            "Articles 1, 2 and 4",
            ["article 1", "article 2", "article 4"],
        ),
        (
            "Articles 2 to 4 hold",
            "Articles 2 to 4",
            ["article 2", "article 2bis", "article 3", "article 4"],
        ),
        (
            "Articles 2–4 hold",
            "Articles 2–4",
            ["article 2", "article 2bis", "article 3", "article 4"],
        ),
        ("Article 1, paragraph 2", "Article 1, paragraph 2", ["article 1, paragraph 2"]),
        (
            "Article 1, paragraph 2 (a)",
            "Article 1, paragraph 2 (a)",
            ["article 1, paragraph 2, point a"],
        ),
        (
            "Article 1(2)(a)(ii)",
            "Article 1(2)(a)(ii)",
            ["article 1, paragraph 2, point a, point ii"],
        ),
        ("paragraph 2 of Article 1", "paragraph 2 of Article 1", ["article 1, paragraph 2"]),
        (
            "subparagraph (b) of paragraph 1 of Article 1",
            "subparagraph (b) of paragraph 1 of Article 1",
            ["article 1, paragraph 1, point b"],
        ),
        (
            "paragraphs 1 and 3 of Article 1",
            "paragraphs 1 and 3 of Article 1",
            ["article 1, paragraph 1", "article 1, paragraph 3"],
        ),
        ("paragraph 2 of this Article", "paragraph 2 of this Article", ["article 3, paragraph 2"]),
        ("paragraph 1 above", "paragraph 1", ["article 3, paragraph 1"]),
        ("set out in Annex II", "Annex II", ["annex II"]),
        ("Article 9 of Annex I", "Article 9 of Annex I", ["annex I, article 9"]),
        ("Article 1 of Annex I", "Article 1 of Annex I", ["annex I, article 1"]),
        ("Article 1 of this Agreement", "Article 1", ["article 1"]),
        ("Article 1 of the Agreement", "Article 1", ["article 1"]),
        ("see Annex I to this Agreement", "Annex I", ["annex I"]),
        ("Art. 4 holds", "Art. 4", ["article 4"]),
        ("Article 4\u00a0holds, “Article\u00a02” too", "Article 4", ["article 4"]),
    ],
)
def test_a_reference_points_to_what_it_names(wording: str, span: str, targets: list[str]) -> None:
    assert cited(wording)[0] == (span, targets, False)


@pytest.mark.parametrize(
    "wording",
    [
        "Article 102 of the Charter of the United Nations",
        "Article 1 of the Vienna Convention",
        "Article 1 of the Agreement on Fisheries",
        "Article 1, paragraph 2, of the Convention",
        "Articles 1 and 2 of that treaty",
        "Article 1 of Regulation (EU) 2016/679",
        "as Article 4 GDPR says",
        "see Annex II to the Convention",
        "Section 1 of the Companies Act 2006",
    ],
)
def test_what_belongs_to_another_text_points_nowhere_here(wording: str) -> None:
    ((_, targets, external),) = cited(wording)

    assert external
    assert targets == []


@pytest.mark.parametrize(
    "wording",
    [
        "see Article 77",
        "see paragraph 9",
        "Article 2 thereof shall not apply",
        "the Annex and its Article 2",
        "paragraph 2 of that Article",
        "Article 1, paragraph 9",
        "Article 1 (z)",
        "Article 4 of Annex I",
        "Article 1 of Annex IX",
    ],
)
def test_what_is_not_sure_points_nowhere(wording: str) -> None:
    for _, targets, external in cited(wording):
        assert targets == []
        assert not external


@pytest.mark.parametrize(
    "wording",
    [
        "in part I agree",
        "at this point I object",
        "a part of the goods",
        "the article about 5 apples",
        "each Party, 90 days later",
        "an article is a thing",
        "paragraph by paragraph",
        "section headings (a) help",
        "smart. A decision",
        "subarticle 5x7",
    ],
)
def test_words_that_name_no_number_are_no_references(wording: str) -> None:
    assert [span for span, targets, _ in cited(wording) if targets] == []


# ---------------------------------------------------------------- lists and ranges


@pytest.mark.parametrize(
    ("language", "wording", "targets"),
    [
        ("en", "Article 1(1) and (2)", ["article 1, paragraph 1", "article 1, paragraph 2"]),
        (
            "en",
            "Article 1(1), (2) and (3)",
            ["article 1, paragraph 1", "article 1, paragraph 2", "article 1, paragraph 3"],
        ),
        (
            "en",
            "Article 1(1)(a) and (b)",
            ["article 1, paragraph 1, point a", "article 1, paragraph 1, point b"],
        ),
        (
            "en",
            "Article 1(1)(a) and (2)",
            ["article 1, paragraph 1, point a", "article 1, paragraph 2"],
        ),
        (
            "en",
            "Article 1(1) to (3)",
            ["article 1, paragraph 1", "article 1, paragraph 2", "article 1, paragraph 3"],
        ),
        ("en", "Articles 1(1) and 4", ["article 1, paragraph 1", "article 4"]),
        ("en", "paragraphs (1) and (2)", ["article 3, paragraph 1", "article 3, paragraph 2"]),
        (
            "en",
            "Article 1, paragraphs 1 and 2",
            ["article 1, paragraph 1", "article 1, paragraph 2"],
        ),
        ("ru", "статьи 1(1) и (2)", ["article 1, paragraph 1", "article 1, paragraph 2"]),
        (
            "ru",
            "в пунктах 1 и 2 статьи 1",
            ["article 1, paragraph 1", "article 1, paragraph 2"],
        ),
        (
            "ru",
            "пункт 1 a) и b) статьи 1",
            ["article 1, paragraph 1, point a", "article 1, paragraph 1, point b"],
        ),
        ("fr", "l’article 1 (1) et (2)", ["article 1, paragraph 1", "article 1, paragraph 2"]),
        ("es", "artículo 1(1) y (2)", ["article 1, paragraph 1", "article 1, paragraph 2"]),
    ],
)
def test_a_number_in_brackets_stands_beside_the_one_before_it(
    language: str, wording: str, targets: list[str]
) -> None:
    assert cited(wording, language)[0][1:] == (targets, False)


@pytest.mark.parametrize(
    "wording", ["Article 1(1) and (z)", "Article 1(1) and (77)", "Article 1 and (2)"]
)
def test_a_number_in_brackets_that_stands_beside_none_is_not_sure(wording: str) -> None:
    _, _, (here,) = found(wording)

    assert here.numbers[-1].target == -1
    assert here.targets == ()


@pytest.mark.parametrize("dash", ["-", "‐", "‑", "‒", "–", "—", "−", " - ", " – ", " to "])
def test_two_numbers_with_a_dash_between_them_are_a_range(dash: str) -> None:
    wording = f"Articles 2{dash}4 hold"
    _, _, (here,) = found(wording)

    assert cited(wording)[0][1] == ["article 2", "article 2bis", "article 3", "article 4"]
    assert [wording[each.start : each.end] for each in here.numbers] == ["2", "4"]


@pytest.mark.parametrize(
    ("language", "wording"),
    [
        ("ru", "в статьях 2-4"),
        ("ru", "статьями со 2 по 4"),
        ("fr", "les articles 2-4"),
        ("es", "los artículos 2-4"),
        ("es", "los artículos del 2 al 4"),
    ],
)
def test_a_range_is_read_in_every_language(language: str, wording: str) -> None:
    assert cited(wording, language)[0][1] == ["article 2", "article 2bis", "article 3", "article 4"]


@pytest.mark.parametrize(
    "wording",
    ["Articles 4-2", "Articles 2-77", "Article 2-4", "Articles 2 to 1(1)", "Articles 4 to 2"],
)
def test_what_may_be_no_range_is_not_sure(wording: str) -> None:
    assert [targets for _, targets, _ in cited(f"see {wording}")] == [[]]


def numbered(*labels: str, citing: str) -> tuple[list[str], list[int]]:
    """Return what `citing` cites where the articles have these labels, and what it may cite."""
    lines = [line for label in labels for line in (f"Article {label}", "It says so.")]
    text = Text(
        tuple(Provision("paragraph", line) for line in ("AGREEMENT", *lines, "Article 20", citing))
    )
    plan = outline(text)
    (here,) = references(text, plan, "en")
    return [str(plan.address(target)) for target in here.targets], [
        number.doubt for number in here.numbers
    ]


def test_an_article_with_a_dash_in_its_number_is_no_range() -> None:
    labels = ("3", "3-4", "3-5", "4", "5")

    assert numbered(*labels, citing="See Articles 3-5.") == (["article 3-5"], [-1])
    assert numbered(*labels, citing="See Articles 3-6.") == ([], [-1])
    assert numbered("3", "4", "5", citing="See Articles 3-5.")[0] == [
        "article 3",
        "article 4",
        "article 5",
    ]


def test_long_numbers_with_a_hyphen_are_a_range() -> None:
    labels = ("998", "999", "1000", "1001")

    assert numbered(*labels, citing="See Articles 998-1001.")[0] == [
        f"article {label}" for label in labels
    ]


# ---------------------------------------------------------------- neighbours


@pytest.mark.parametrize(
    ("language", "wording"),
    [
        ("en", "from Article 2 to Article 4"),
        ("en", "see Articles 2 to Article 4"),
        ("fr", "de l’article 2 à l’article 4"),
        ("es", "del artículo 2 al artículo 4"),
        ("ru", "от статьи 2 до статьи 4"),
    ],
)
def test_two_articles_are_the_ends_of_a_range(language: str, wording: str) -> None:
    ((_, targets, _),) = cited(wording, language)

    assert targets == ["article 2", "article 2bis", "article 3", "article 4"]


@pytest.mark.parametrize(
    ("language", "wording"),
    [
        ("ko", "제2조부터 제4조까지"),
        ("ko", "제2조 내지 제4조"),
        ("zh", "第二条至第四条"),
    ],
)
def test_two_articles_are_the_ends_of_a_range_in_the_east(language: str, wording: str) -> None:
    ((_, targets, _),) = cited(wording, language)

    assert targets == ["article 2", "article 3", "article 4"]


def test_a_reference_in_one_article_to_another_is_no_range() -> None:
    assert [targets for _, targets, _ in cited("the reference in Article 2 to Article 4")] == [
        ["article 2"],
        ["article 4"],
    ]


def test_the_step_behind_the_end_of_a_range_holds_its_beginning_too() -> None:
    ((_, targets, _),) = cited("paragraph 1 to paragraph 3 of Article 1")

    assert targets == [f"article 1, paragraph {number}" for number in (1, 2, 3)]


@pytest.mark.parametrize(
    ("language", "wording"), [("ko", "제1조제1항 및 제2항"), ("ko", "제1조제1항, 제2항")]
)
def test_a_paragraph_in_a_korean_list_lies_where_the_first_does(
    language: str, wording: str
) -> None:
    ((_, targets, _),) = cited(wording, language)

    assert targets == ["article 1, paragraph 1", "article 1, paragraph 2"]


@pytest.mark.parametrize(
    ("language", "wording", "sure"),
    [
        ("en", "paragraph 1 of Article 1 and paragraph 2", [True, False]),
        ("en", "paragraph 1 and paragraph 2 of Article 1", [False, True]),
        ("en", "paragraph 1, paragraph 2 and paragraph 3 of Article 1", [False, False, True]),
        ("en", "under Article 1, and paragraph 2", [True, False]),
        ("en", "under Article 1 (paragraph 2)", [True, False]),
        ("en", "under Article 1, except paragraph 2", [True, False]),
        ("en", "paragraph 2 and Article 4", [True, True]),
        ("en", "paragraph 1 of this Article and paragraph 2", [True, True]),
        ("en", "under Article 4 and paragraph 2 of this Article", [True, True]),
        ("en", "under Article 1 and Article 2 of the Convention", [False, False]),
        ("en", "under Article 1 of the Convention and Article 2", [False, False]),
        ("en", "Article 1 of the Convention and Article 2 of this Agreement", [False, True]),
        ("en", "under Article 1 and Article 2 of this Agreement", [True, True]),
        ("fr", "à l’article 1 et au paragraphe 2", [True, False]),
        ("es", "el artículo 1 y el artículo 2 de la Convención", [False, False]),
        ("ru", "пункт 1 статьи 1 и пункт 2", [True, False]),
        ("ru", "статья 1 Венской конвенции и статья 2", [False, False]),
        ("ko", "국제연합 헌장 제1조 및 제2조", [False, False]),
        ("zh", "《公约》第一条和第二条", [False, False]),
    ],
)
def test_what_a_neighbour_may_say_where_it_lies_is_in_doubt(
    language: str, wording: str, sure: list[bool]
) -> None:
    assert [bool(targets) for _, targets, _ in cited(f"— {wording}", language)] == sure


def test_the_agreement_is_perhaps_this_one_where_the_title_does_not_say() -> None:
    lines = ("Article 1", "One.", "Article 2", "See Article 1 of the Agreement.")
    text = Text(tuple(Provision("paragraph", line) for line in lines))

    (here,) = references(text, outline(text), "en")

    assert (here.external, here.targets) == (False, ())
    assert here.numbers[0].doubt == 0


def test_a_letter_lies_in_the_paragraph_named_behind_it() -> None:
    assert cited("los apartados a) y b) del párrafo 1 del artículo 1", "es")[0][1] == [
        "article 1, paragraph 1, point a",
        "article 1, paragraph 1, point b",
    ]


def test_a_section_of_an_article_is_sought_in_it() -> None:
    lines = ("Article 1", "Section 1", "One.", "Section 2", "Two.")
    more = ("Article 2", "Section 1", "See Article 1, Section 2, and Section 1 of Article 1.")
    text = Text(tuple(Provision("paragraph", line) for line in ("AGREEMENT", *lines, *more)))
    plan = outline(text)

    found_here = references(text, plan, "en")

    assert [text.provisions[each.targets[0]].text for each in found_here] == [
        "Section 2",
        "Section 1",
    ]
    assert [each.targets[0] for each in found_here] == [4, 2]


# ---------------------------------------------------------------- what is counted


@pytest.mark.parametrize(
    ("language", "wording", "numbers"),
    [
        ("en", "Articles 1 and 2, 4 persons shall go", ["1", "2"]),
        ("en", "Articles 1 and 2, 4 Parties shall go", ["1", "2"]),
        ("en", "Articles 1, 2 and 4 days later", ["1", "2"]),
        ("en", "Articles 1 and 2, 4,000 persons", ["1", "2"]),
        ("en", "Articles 1 and 2 or 4-day notice", ["1", "2"]),
        ("en", "Article 1, 4 persons shall go", ["1"]),
        ("en", "Articles 1 and 2, 4 May 2020", ["1", "2"]),
        ("fr", "les articles 1 et 2, 4 personnes", ["1", "2"]),
        ("fr", "les articles 1 et 2, 4 000 euros", ["1", "2"]),
        ("es", "los artículos 1 y 2, 4 personas", ["1", "2"]),
        ("ru", "статьи 1 и 2, 4 человека", ["1", "2"]),
        ("ru", "статьи 1 и 2, 4 мая", ["1", "2"]),
    ],
)
def test_a_number_that_counts_something_names_no_provision(
    language: str, wording: str, numbers: list[str]
) -> None:
    _, _, (here,) = found(wording, language)

    assert [wording[each.start : each.end] for each in here.numbers] == numbers


@pytest.mark.parametrize(
    "wording",
    [
        "Articles 1 and 2, 4 wolves shall go",
        "Articles 1, 2 and 4 persons shall go",
        "Article 1 and 4 wolves shall go",
        "Articles 1 and 2; 4",
        "Articles 1; 2; and 4",
        "Articles 1, 2/4",
        "Articles 1 to 2, except 4",
    ],
)
def test_a_number_that_may_count_something_names_a_provision_in_doubt(wording: str) -> None:
    text, _, (here,) = found(wording)

    assert here.numbers[-1].target == -1
    assert str(outline(text).address(here.numbers[-1].doubt)) == "article 4"
    assert here.targets == ()


@pytest.mark.parametrize(
    "wording",
    [
        "Articles 1, 2 and 4 apply",
        "Articles 1, 2 and 4 shall apply",
        "Articles 1, 2, and 4, and also this",
        "Articles 1 & 2 & 4",
        "Articles 1 and, where applicable, 2 and 4",
        "Articles 1 or, as the case may be, 2, and 4",
        "Articles 1 and (or) 4",
        "ARTICLES 1 AND 4",
        "Article 1 and 4 shall apply",
        "Article 1, 2 and 4.",
        "Art. 1, 2 and 4.",
        "Articles 1, as amended, and 4",
    ],
)
def test_a_list_goes_on_as_far_as_it_surely_names(wording: str) -> None:
    targets = cited(wording)[0][1]

    assert targets[0] == "article 1"
    assert targets[-1] == "article 4"


def test_a_label_is_no_reference_to_itself() -> None:
    _, every, _ = found("Nothing here.")

    assert len(every) == 0


def test_an_article_of_an_annex_is_sought_there_first() -> None:
    text = Text(
        tuple(
            Provision("paragraph", line)
            for line in (
                "AGREEMENT",
                "Article 1",
                "x.",
                "Article 2",
                "y.",
                "ANNEX",
                "Article 1",
                "See Articles 1 and 2, and Article 1 of this Agreement.",
            )
        )
    )
    plan = outline(text)

    found_here = references(text, plan, "en")

    assert [[str(plan.address(t)) for t in each.targets] for each in found_here] == [
        ["annex, article 1", "article 2"],
        ["article 1"],
    ]


def test_each_number_has_its_span_and_target() -> None:
    wording = "Articles 1, 77 and 4 of this Agreement"
    _, _, (here,) = found(wording)

    assert [wording[each.start : each.end] for each in here.numbers] == ["1", "77", "4"]
    assert [each.target >= 0 for each in here.numbers] == [True, False, True]
    assert here.targets == ()


def test_references_are_found_from_their_target() -> None:
    _, every, (here,) = found("See Article 1, paragraph 2.")

    assert every.to(here.targets[0]) == (here,)
    assert every.to(0) == ()


def test_a_contract_cites_its_sections_with_their_titles() -> None:
    lines = (
        "Service Agreement",
        "1. Service",
        "1.1 Access. Under Sections 1.2 (Limits) and 2.1 (Fees), and Section 2 (Payment).",
        "1.2 Limits. See Section 1.1(a).",
        "2. Payment",
        "2.1 Fees. See section 9.9.",
    )
    text = Text(tuple(Provision("paragraph", line) for line in lines))
    plan = outline(text)

    assert [
        [str(plan.address(t)) for t in each.targets] for each in references(text, plan, "en")
    ] == [
        ["paragraph 1.2", "paragraph 2.1"],
        ["section 2"],
        [],
        [],
    ]


@pytest.mark.parametrize(
    ("language", "wording", "targets"),
    [
        ("ru", "согласно статье 1", ["article 1"]),
        ("ru", "в пункте 2 статьи 1 настоящего Соглашения", ["article 1, paragraph 2"]),
        ("ru", "подпункт a) пункта 1 статьи 1", ["article 1, paragraph 1, point a"]),
        ("ru", "в пункте 1 настоящей статьи", ["article 3, paragraph 1"]),
        ("ru", "статьи 2 и 4", ["article 2", "article 4"]),
        ("ru", "статья 4 и ст. 2", ["article 4"]),
        ("ru", "статьи 1 Соглашения", ["article 1"]),
        ("ru", "см. Статья 1 Приложения I", ["annex I, article 1"]),
        ("ru", "п. 2 ст. 1", ["article 1, paragraph 2"]),
        ("fr", "à l’article 1", ["article 1"]),
        ("fr", "article 1, paragraphe 2", ["article 1, paragraph 2"]),
        ("fr", "l’alinéa a) du paragraphe 1 de l’article 1", ["article 1, paragraph 1, point a"]),
        ("fr", "le paragraphe 1 du présent article", ["article 3, paragraph 1"]),
        ("fr", "l’article 1 du présent Accord", ["article 1"]),
        ("es", "el artículo 1, párrafo 2", ["article 1, paragraph 2"]),
        ("es", "el párrafo 1 del presente artículo", ["article 3, paragraph 1"]),
        ("es", "el apartado 2 del artículo 1", ["article 1, paragraph 2"]),
        ("ar", "وفقا للمادة 1", ["article 1"]),
        ("ar", "الفقرة 2 من المادة 1", ["article 1, paragraph 2"]),
        ("ko", "제1조제2항에 따라", ["article 1, paragraph 2"]),
        ("ko", "이 협정 제2조", ["article 2"]),
        ("ko", "이 조 제1항", ["article 3, paragraph 1"]),
        ("zh", "根据第一条第二款", ["article 1, paragraph 2"]),
        ("zh", "第一条第一款第（一）项", ["article 1, paragraph 1, point 1"]),
        ("zh", "本协定第二条", ["article 2"]),
        ("zh", "上述第一款", ["article 3, paragraph 1"]),
        ("zh", "附件一所列", ["annex 1"]),
    ],
)
def test_every_language_has_its_grammar(language: str, wording: str, targets: list[str]) -> None:
    assert cited(wording, language)[0][1:] == (targets, False)


@pytest.mark.parametrize(
    ("language", "wording"),
    [
        ("ru", "статьи 102 Устава ООН"),
        ("ru", "статьи 1 Венской конвенции"),
        ("ru", "статьи 1 Гражданского кодекса"),
        ("fr", "l’article 1 de la Charte"),
        ("es", "el artículo 1 de la Carta"),
        ("ar", "المادة 1 من الميثاق الدولي"),
        ("ko", "국제연합 헌장 제1조"),
        ("zh", "《公约》第一条"),
    ],
)
def test_every_language_names_other_texts(language: str, wording: str) -> None:
    _, targets, external = cited(wording, language)[0]

    assert external
    assert targets == []


def test_the_references_of_a_real_treaty_are_resolved(shared_data: Path) -> None:
    folder = shared_data / "agreements" / "bbnj" / "bbnj-agreement-2023" / "2023-06-19"
    text = paraph.read(folder / "text.txt").text
    plan = outline(text)

    every = references(text, plan, "en")

    dangling = [
        text.provisions[each.provision].text[each.start : each.end]
        for each in every
        if not each.targets and not each.external
    ]
    assert len(every) > 100
    assert len([each for each in every if each.external]) > 10
    assert set(dangling) <= {"Annex VII", "Annex VIII", "paragraph 2 of that article"}


@pytest.mark.parametrize(
    ("wording", "cites"),
    [
        ("As Art.3 says, nothing applies.", ["article 3"]),
        ("As in art.3 and 4, nothing applies.", ["article 3", "article 4"]),
        ("As Sec.3 says, nothing applies.", ["article 3"]),
        ("Nothing applies (Art.3).", ["article 3"]),
        ("Article no. 3 applies.", ["article 3"]),
        ("Article No 3 applies.", ["article 3"]),
        ("Article #3 applies.", ["article 3"]),
        ("Articles numbered 3 and 4 apply.", ["article 3", "article 4"]),
        ("ARTICLES 3 AND 4 APPLY HERE.", ["article 3", "article 4"]),
        ("ARTICLES 3 AND 4 OF THIS AGREEMENT APPLY.", ["article 3", "article 4"]),
        ("SUBJECT TO ARTICLE 3 THE PARTIES ARE FREE.", []),
        ("SUBJECT TO ARTICLE 3 OF THE CHARTER ALL ARE FREE.", []),
        ("Subject to Article three, nothing applies.", ["article 3"]),
        ("Section three shall apply.", ["article 3"]),
        ("Article twenty-one shall apply.", []),
        ("in each article three persons are named", []),
        ("in each article three days are named", []),
        ("Article 3 TEU applies.", []),
    ],
)
def test_a_reference_is_read_however_its_number_is_written(wording: str, cites: list[str]) -> None:
    labels = ("1", "2", "3", "4", "5")
    lines = [line for label in labels for line in (f"Article {label}", "It says so.")]
    text = Text(
        tuple(Provision("paragraph", line) for line in ("AGREEMENT", *lines, "Article 20", wording))
    )
    plan = outline(text)

    found = [
        str(plan.address(one)) for each in references(text, plan, "en") for one in each.targets
    ]

    assert found == cites


def test_an_abbreviation_without_a_blank_is_read_in_russian() -> None:
    assert [targets for _, targets, _ in cited("см. ст.2 и", "ru")] == [["article 2"]]
