"""Headings that run into their sentence: the sentence begins behind them, and is read whole."""

from __future__ import annotations

import pytest

from paraph.norms.extract import read_norms
from paraph.norms.norm import Norm
from paraph.text.node import Provision, Text


def _read(code: str, *words: str) -> tuple[Norm, ...]:
    return read_norms(Text(tuple(Provision("paragraph", each) for each in words)), code).norms


@pytest.mark.parametrize(
    ("code", "article", "heading", "sentence", "bearer"),
    [
        ("en", "Article 4", "Care of the reefs", "The Parties shall mark the reefs", "The Parties"),
        ("en", "Article 4", "Sorting of claims", "Upon receipt of a claim, the secretariat shall date it", "the secretariat"),
        ("en", "Article 1", "Fees and Dues", "Each Party shall publish its fees", "Each Party"),
        ("fr", "Article 4", "Tri et rejet des plaintes", "Dès réception d’une plainte, le secrétariat en informe les Parties", "le secrétariat"),
        ("fr", "Article 4", "Règlement des différends", "Le Comité examine les demandes", "Le Comité"),
        ("es", "Artículo 4", "Examen de las solicitudes", "Al recibir una solicitud, la secretaría la sellará", "la secretaría"),
        ("es", "Artículo 4", "Faros y boyas", "Las Partes encenderán los faros", "Las Partes"),
        ("ru", "Статья 4", "Охрана рифов и отмелей", "Стороны своевременно обозначают рифы", "Стороны"),
        ("ru", "Статья 4", "Рассмотрение заявок", "Комитет рассматривает заявки", "Комитет"),
        ("ru", "Статья 4", "Рассмотрение заявок", "По получении заявки секретариат публикует ее", "секретариат"),
    ],
)  # fmt: skip
def test_a_sentence_begins_behind_the_heading_that_runs_into_it(
    code: str, article: str, heading: str, sentence: str, bearer: str
) -> None:
    [norm] = _read(code, article, f"{heading} {sentence}.")

    assert (norm.words, norm.bearer.words, norm.kind) == (sentence, bearer, "obligation")


@pytest.mark.parametrize(
    ("code", "article", "sentence"),
    [
        ("en", "Article 4", "Trade with The Gambia shall be free"),
        ("en", "Article 4", "Ships near The Narrows shall be lit"),
        ("fr", "Article 4", "Le Comité examine les demandes de La Rochelle"),
        ("es", "Artículo 4", "El comercio con El Salvador se regirá por este Acuerdo"),
        ("ru", "Статья 4", "Компетентные органы Стороны выдают разрешения"),
        ("ru", "Статья 4", "Обращения через Комитет направляются Сторонам"),
    ],
)
def test_a_capital_within_a_sentence_begins_none(code: str, article: str, sentence: str) -> None:
    assert [each.words for each in _read(code, article, f"{sentence}.")] == [sentence]


def test_nothing_is_taken_off_where_the_article_has_its_heading() -> None:
    text = "Review of claims The Parties shall review them."

    [norm] = _read("en", "Article 4 Claims", text)

    assert norm.words == text.strip(".")
