"""Sentences without a full stop: read as what they are, or told as not read; titles stay titles."""

from __future__ import annotations

import pytest

from paraph.norms.extract import read_norms
from paraph.norms.norm import Norms
from paraph.text.node import Kind, Provision, Text


def _norms(language: str, *wordings: str, kind: Kind = "paragraph") -> Norms:
    provisions = (
        Provision("paragraph", "Agreement"),
        *(Provision(kind, each) for each in wordings),
    )
    return read_norms(Text(provisions), language)


SENTENCES = (
    ("en", "The Seller shall deliver the goods within thirty days", "obligation"),
    ("en", "The Buyer must not sell the goods", "prohibition"),
    ("en", "If the goods are late, the Buyer may refuse them", "permission"),
    ("ru", "Продавец обязан поставить товар в течение тридцати дней", "obligation"),
    ("ru", "Стороны сотрудничают в области науки", "obligation"),
    ("fr", "Le Vendeur doit livrer les biens dans un délai de trente jours", "obligation"),
    ("fr", "L'Acheteur peut refuser les biens", "permission"),
    ("es", "El Vendedor deberá entregar los bienes en un plazo de treinta días", "obligation"),
    ("es", "El Comprador no podrá vender los bienes", "prohibition"),
)
_ARTICLE = {"en": "Article", "ru": "Статья", "fr": "Article", "es": "Artículo"}


@pytest.mark.parametrize(("language", "wording", "kind"), SENTENCES)
def test_a_sentence_without_a_full_stop_is_read_where_a_title_would_stand(
    language: str, wording: str, kind: str
) -> None:
    word = _ARTICLE[language]
    for wordings in (
        (f"{word} 1", wording),
        (f"{word} 1. {wording}",),
        (f"{word} 1 {wording}", f"{word} 2 {wording}"),
        (f"1. {wording}", f"2. {wording}"),
    ):
        norms = _norms(language, *wordings)

        assert {each.kind for each in norms.norms} == {kind}, wordings
        assert len(norms.norms) == sum(wording in each for each in wordings)
        assert norms.unread == ()


@pytest.mark.parametrize(("language", "wording", "kind"), SENTENCES)
def test_a_sentence_that_is_set_as_a_heading_is_read(
    language: str, wording: str, kind: str
) -> None:
    norms = _norms(language, f"{_ARTICLE[language]} 1", wording, kind="heading")

    assert [each.kind for each in norms.norms] == [kind]


TITLES = (
    ("en", "Rights the Parties may exercise"),
    ("en", "What the Seller shall do"),
    ("en", "Cases in which the Buyer may refuse the goods"),
    ("en", "When each Party shall consult the other"),
    ("en", "Duties of the Seller and means the Buyer may use"),
    ("en", "Entry into force"),
    ("ru", "Случаи, когда Покупатель вправе отказаться"),
    ("ru", "Обязанности Продавца"),
    ("fr", "Comité sur l'accès et le partage des avantages"),
    ("fr", "Le Comité sur l'accès et le partage des avantages"),
    ("fr", "Cas dans lesquels l'Acheteur peut refuser les biens"),
    ("fr", "La Commission de contrôle"),
    ("es", "Casos en que el Comprador podrá rechazar los bienes"),
    ("es", "El Comité de consulta y la entrada en vigor"),
)


@pytest.mark.parametrize(("language", "wording"), TITLES)
def test_a_title_stays_a_title(language: str, wording: str) -> None:
    word = _ARTICLE[language]
    for wordings in ((f"{word} 1", wording), (f"{word} 1. {wording}",), (f"1. {wording}",)):
        norms = _norms(language, *wordings)

        assert norms.norms == ()
        assert norms.unread == ()


CUT = (
    ("en", "The Seller shall insure the goods unless the Buyer so requests before", "1 May 2027."),
    ("en", "The Buyer shall not be", "obliged to pay the fee."),
    ("en", "The Buyer may refuse the goods", "if they are late."),
    ("ru", "Продавец обязан застраховать товар, если Покупатель потребует до", "1 мая 2027 года."),
    ("ru", "Покупатель вправе отказаться от товара", "если он поставлен с опозданием."),
    ("fr", "L'Acheteur ne doit", "pas refuser les biens."),
    ("fr", "L'Acheteur peut refuser les biens", "si la livraison est tardive."),
    ("es", "El Vendedor deberá pagar el canon antes", "del 1 de mayo de 2027."),
    ("es", "El Comprador podrá rechazar los bienes", "si la entrega es tardía."),
)


@pytest.mark.parametrize(("language", "first", "second"), CUT)
def test_a_sentence_that_may_turn_behind_a_line_end_is_not_read(
    language: str, first: str, second: str
) -> None:
    word = _ARTICLE[language]

    norms = _norms(language, f"{word} 1", first, second, f"{word} 2", "X.")

    assert norms.norms == ()
    assert [each.place.provision for each in norms.unread] == [2, 3]


GOES_ON = (
    ("en", "The Seller shall pay the fee to the", "Buyer within thirty days of signature."),
    ("en", "The Seller shall deliver the goods that Holding and", "Acme have ordered."),
    ("ru", "Продавец обязан уплатить сбор в", "Банк в течение тридцати дней."),
    ("fr", "Le Vendeur doit payer la redevance à la", "Banque dans les trente jours."),
    ("es", "El Vendedor deberá pagar el canon al", "Banco en treinta días."),
)


@pytest.mark.parametrize(("language", "first", "second"), GOES_ON)
def test_a_sentence_that_goes_on_behind_a_line_end_is_told_as_not_read_to_its_end(
    language: str, first: str, second: str
) -> None:
    norms = _norms(language, f"{_ARTICLE[language]} 1", first, second)

    assert [each.kind for each in norms.norms] == ["obligation"]
    assert [each.place.provision for each in norms.unread] == [2, 3]


def test_a_sentence_in_narrow_lines_is_told_as_not_read_to_its_end() -> None:
    lines = ("The Seller shall pay the", "fee to the Buyer within", "thirty days of signature.")

    norms = _norms("en", "Article 1", *lines, "The Buyer may refuse the goods.")

    assert [each.kind for each in norms.norms] == ["obligation", "permission"]
    assert [each.place.provision for each in norms.unread] == [2, 3, 4]


@pytest.mark.parametrize(
    ("language", "wordings"),
    [
        ("en", ("The Parties shall:", "(a) pay the fee; and", "(b) keep books.")),
        ("en", ("The Parties shall", "(a) pay the fee; and", "(b) keep books.")),
        ("en", ("Party B shall pay Party A", "The Buyer may refuse the goods.")),
        ("en", ("The Parties shall meet", "The Buyer may refuse the goods.")),
        ("en", ("1. The Seller shall pay the fee", "2. The Buyer may refuse the goods")),
        ("en", ("The Parties shall:", "pay the fee; and", "keep books.")),
        ("fr", ("Les Parties doivent :", "a) payer la redevance ; et", "b) tenir des livres.")),
        ("es", ("Las Partes deberán:", "a) pagar el canon; y", "b) llevar libros.")),
        ("ru", ("Стороны обязаны:", "a) платить; и", "b) вести учет.")),
    ],
)
def test_lists_and_sentences_side_by_side_are_not_cut(
    language: str, wordings: tuple[str, ...]
) -> None:
    norms = _norms(language, f"{_ARTICLE[language]} 1", *wordings)

    assert norms.unread == ()
    assert len(norms.norms) == 2
