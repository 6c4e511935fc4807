"""Edits that a careful typist makes are proved; those that look like them and are not stay open."""

from __future__ import annotations

import pytest

import paraph
from paraph.proof.judging import judge

_TITLES = (
    "# Agreement\n\n### Article 1. {}\n\nThe Parties meet once.\n\n"
    "### Article 2. Peace\n\nEach Party pays its share.\n"
)
_ITEMS = "# Agreement\n\n### Article 1. Duties\n\nThe Seller shall:\n\n{}\n"


def _items(*lines: str) -> str:
    return _ITEMS.format("\n\n".join(lines))


LANGUAGE = "en"
PROVED = {
    "a date before a preposition": (
        "It is open from 28 July 1951 for accession by States.",
        "It is open from July 28, 1951 for accession by States.",
    ),
    "a date before a count behind a preposition": (
        "It was done at Vilna on 5 June 1992 in two originals.",
        "It was done at Vilna on June 5, 1992 in two originals.",
    ),
    "a date in brackets": (
        "It is a decision of 1995 (January 12, 1995) of the Council.",
        "It is a decision of 1995 (12 January 1995) of the Council.",
    ),
    "a date behind of": (
        "It recalls its resolution 78/272 of 24 April 2024, noting it.",
        "It recalls its resolution 78/272 of April 24, 2024, noting it.",
    ),
    "a length before a preposition": (
        "The parcel lies 12 km from the coast.",
        "The parcel lies 12 kilometres from the coast.",
    ),
    "a blank behind a short form": (
        "The fee is due by 5:30 p.m. on Monday, i.e. at once.",
        "The fee is due by 5:30 p.m.  on Monday, i.e.  at once.",
    ),
    "a title behind its label": (_TITLES.format("solution"), _TITLES.format("Solution")),
    "items with typed letters": (
        _items("(a) pack the goods;", "(b) ship the goods; and", "(c) insure the goods."),
        _items("(a) pack the goods,", "(b) ship the goods, and", "(c) insure the goods."),
    ),
    "the last of typed items": (
        _items("(a) pack the goods;", "(b) ship the goods"),
        _items("(a) pack the goods;", "(b) ship the goods."),
    ),
}
OPEN = {
    "a date before a part": (
        "They sell on May 15, 1987 of the shares all.",
        "They sell on 15 May 1987 of the shares all.",
    ),
    "a round year that may count": (
        "By May 15, 2000 for export were sold.",
        "By 15 May 2000 for export were sold.",
    ),
    "a year that a sentence may tell of": (
        "As of May 15, 2015 at par are sold.",
        "As of 15 May 2015 at par are sold.",
    ),
    "a year that may be in stock": (
        "On June 5, 1992 in stock were sold.",
        "On 5 June 1992 in stock were sold.",
    ),
    "a date of a range": (
        "They meet from 18 to 29 April 2025.",
        "They meet from 18 to April 29, 2025.",
    ),
    "a date before a count": (
        "It sold on 5 May 2026, 300 shares.",
        "It sold on May 5, 2026, 300 shares.",
    ),
    "a unit of one letter": ("It lies 12 m from the coast.", "It lies 12 metres from the coast."),
    "a title that is a name": (_TITLES.format("oracle"), _TITLES.format("Oracle")),
    "a title that permits": (_TITLES.format("may"), _TITLES.format("May")),
    "a title that loses its capital": (_TITLES.format("Mercury"), _TITLES.format("mercury")),
    "an item that leads to a list inside it": (
        _items("(a) pack the goods;", "(b) ship the goods,", "(i) by rail", "(ii) by road."),
        _items("(a) pack the goods;", "(b) ship the goods;", "(i) by rail", "(ii) by road."),
    ),
    "a stop inside a running list": (
        _items("(a) pack the goods,", "(b) ship the goods,", "(c) insure the goods."),
        _items("(a) pack the goods.", "(b) ship the goods,", "(c) insure the goods."),
    ),
    "a stop before a proviso": (
        _items("(a) pack the goods;", "(b) ship the goods", "provided that they are paid."),
        _items("(a) pack the goods;", "(b) ship the goods.", "provided that they are paid."),
    ),
    "another connective": (
        _items("(a) pack the goods;", "(b) ship the goods; and", "(c) insure the goods."),
        _items("(a) pack the goods;", "(b) ship the goods; or", "(c) insure the goods."),
    ),
    "an item that goes on": (
        _items("(a) pack all goods except", "(b) pears;", "(c) plums."),
        _items("(a) pack all goods except;", "(b) pears;", "(c) plums."),
    ),
    "a letter that does not count on": (
        _items("(a) pack the goods,", "(d) ship the goods,", "(c) insure the goods."),
        _items("(a) pack the goods;", "(d) ship the goods,", "(c) insure the goods."),
    ),
}


def _word(old: str, new: str, language: str = LANGUAGE) -> str:
    suffix = ".md" if "#" in old else ".txt"
    readings = [
        paraph.read(text.encode(), file=f"text{suffix}", language=language) for text in (old, new)
    ]
    return judge(paraph.compare(*readings), language=language).word


FRENCH = {
    "a blank before a semicolon": (
        "Le partage visé à l\u2019article 9 ; la mesure aussi.",
        "Le partage visé à l\u2019article 9\u00a0; la mesure aussi.",
    ),
    "blanks inside guillemets": (
        "La clause dite « Convention » est utile.",
        "La clause dite «\u00a0Convention\u202f» est utile.",
    ),
    "a blank inside a quotation": (
        "La clause dite « Convention utile » vaut.",
        "La clause dite « Convention\u00a0utile » vaut.",
    ),
}
FRENCH_OPEN = {
    "a blank that is spoken of": (
        "L'espace insécable de « Convention utile » vaut.",
        "L'espace insécable de « Convention\u00a0utile » vaut.",
    ),
    "a blank between figures": ("Il paie 9 000 euros.", "Il paie 9\u00a0000 euros."),
}


@pytest.mark.parametrize("texts", FRENCH.values(), ids=FRENCH.keys())
def test_a_blank_that_belongs_to_a_sign_is_proved(texts: tuple[str, str]) -> None:
    assert _word(*texts, "fr") == "editorial"


@pytest.mark.parametrize("texts", FRENCH_OPEN.values(), ids=FRENCH_OPEN.keys())
def test_a_blank_that_may_say_something_is_open(texts: tuple[str, str]) -> None:
    assert _word(*texts, "fr") == "open"


@pytest.mark.parametrize("texts", PROVED.values(), ids=PROVED.keys())
def test_a_mechanical_edit_is_proved(texts: tuple[str, str]) -> None:
    assert _word(*texts) == "editorial"


@pytest.mark.parametrize("texts", OPEN.values(), ids=OPEN.keys())
def test_what_only_looks_mechanical_is_open(texts: tuple[str, str]) -> None:
    assert _word(*texts) == "open"


RENUMBERED = {
    "en": (
        "# Agreement\n\n### Article 1. Scope\n\nIt covers trade.\n\n"
        "### Article {0}. Aims\n\nThe budget is set under Article {1} (Funding).\n\n"
        "### Article {1}. Funding\n\nArticles {0} and {1} prevail over the Annex.\n\n"
        "### Article {2}. Reports\n\nIt reports once.\n"
    ),
    "fr": (
        "# Accord\n\n### Article 1. Champ\n\nIl couvre le commerce.\n\n"
        "### Article {0}. Objectifs\n\nLe budget suit l'article {1}, et il est "
        "annuel.\n\n"
        "### Article {1}. Financement\n\nLes articles {0} et {1} prévalent sur l'annexe, et il en "
        "est rendu compte.\n\n### Article {2}. Rapports\n\nIl rend compte une fois par an.\n"
    ),
    "es": (
        "# Acuerdo\n\n### Artículo 1. Ámbito\n\nAbarca el comercio.\n\n"
        "### Artículo {0}. Objetivos\n\nEl presupuesto se rige por el artículo {1}."
        "\n\n"
        "### Artículo {1}. Financiación\n\nLos artículos {0} a {2} prevalecen sobre el anexo.\n\n"
        "### Artículo {2}. Informes\n\nSe informa una vez al año.\n"
    ),
    "ru": (
        "# Соглашение\n\n### Статья 1. Предмет\n\nОно касается торговли.\n\n"
        "### Статья {0}. Цели\n\nБюджет принимается согласно статье {1}.\n\n"
        "### Статья {1}. Финансирование\n\nСтатьи {0} – {2} имеют преимущество перед "
        "приложением.\n\n"
        "### Статья {2}. Отчеты\n\nОтчет представляется ежегодно.\n"
    ),
}


@pytest.mark.parametrize("language", RENUMBERED)
def test_a_gap_that_is_closed_is_followed_to_its_titles(language: str) -> None:
    text = RENUMBERED[language]

    assert _word(text.format(3, 4, 5), text.format(2, 3, 4), language) == "editorial"


def test_a_small_word_that_looks_like_a_numeral_is_one_behind_a_step() -> None:
    text = RENUMBERED["fr"].replace("article {1}, et il", "article il, et il")

    assert _word(text.format(3, 4, 5), text.format(2, 3, 4), "fr") == "open"


@pytest.mark.parametrize(
    ("behind", "word"),
    [
        ("Article {1} (Funding) and Article 51 of the Charter of Trade", "editorial"),
        ("Article {1} (Grants) and Article 51 of the Charter of Trade", "open"),
        ("Article {1} (Funding) and Article 51 (Reports) of the Charter of Trade", "open"),
        ("Article {1} and Article 51 of the Charter of Trade", "open"),
        ("Article {1} (Funding) of the Charter of Trade", "open"),
    ],
)
def test_a_title_of_this_text_tells_its_article_from_that_of_another(
    behind: str, word: str
) -> None:
    text = RENUMBERED["en"].replace("Article {1} (Funding)", behind)

    assert _word(text.format(3, 4, 5), text.format(2, 3, 4)) == word


def test_a_number_behind_a_hall_may_be_its_name() -> None:
    opening = "Продавец передаёт товар Покупателю по настоящему договору, и тот платит. "

    assert _word(f"{opening}Он в зале десять дней.", f"{opening}Он в зале 10 дней.", "ru") == "open"
