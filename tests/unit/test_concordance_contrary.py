"""Words of contrary sense in two languages are told, whatever verb they stand with; all invented."""

from __future__ import annotations

import pytest
from tests.concordance_kit import sentences


def kinds(one: tuple[str, str], other: tuple[str, str]) -> set[str]:
    return {each.kind for each in sentences(*one, *other).differences}


CONTRARY = [
    ("The Seller is prohibited from exporting.", "es", "El vendedor está autorizado a exportar."),
    ("Export is prohibited.", "ru", "Экспорт разрешён."),
    ("The Seller shall refrain from exporting.", "fr", "Le vendeur exporte."),
    ("The Buyer is entitled to refuse the goods.", "ru", "Покупатель обязан отказаться от товара."),
    (
        "The Buyer shall be entitled to interest.",
        "fr",
        "L'acheteur est tenu de payer des intérêts.",
    ),
    ("The Buyer is not required to pay.", "ru", "Покупателю не разрешается платить."),
    (
        "The Seller pays interest except in the case of force majeure.",
        "fr",
        "Le vendeur paie des intérêts même en cas de force majeure.",
    ),
    (
        "The Seller is liable, including for damage.",
        "fr",
        "Le vendeur est responsable, à l'exclusion des dommages.",
    ),
    (
        "The Buyer pays the price excluding tax.",
        "fr",
        "L'acheteur paie le prix toutes taxes comprises.",
    ),
    ("The Buyer pays the net price.", "es", "El comprador paga el precio bruto."),
    ("Only the Seller may terminate this contract.", "fr", "Le vendeur peut résilier le contrat."),
    ("Only citizens may use ferries.", "fr", "Les citoyens peuvent utiliser les bacs."),
    ("Only Alda may sell the ferries.", "es", "Alda podrá vender los transbordadores."),
    ("Citizens may use ferries.", "fr", "Seuls les citoyens peuvent utiliser les bacs."),
    ("It is used only for peaceful purposes.", "fr", "Il est utilisé à des fins pacifiques."),
    ("It is used only for peaceful purposes.", "es", "Se utilizará con fines pacíficos."),
    ("It is delivered only after payment.", "fr", "La livraison se fait après le paiement."),
    ("The contract is void.", "ru", "Договор действителен."),
    ("The contract is invalid.", "fr", "Le contrat est valide."),
    ("The term is extended by one year.", "ru", "Срок сокращается на один год."),
    (
        "The Buyer increases the price by 5 per cent.",
        "fr",
        "L'acheteur réduit le prix de 5 pour cent.",
    ),
    (
        "Subject to Article 2, the Seller is liable.",
        "fr",
        "Nonobstant l'article 2, le vendeur est responsable.",
    ),
    ("The decision is taken by unanimity.", "fr", "La décision est prise à la majorité."),
    (
        "Neither Party shall be liable for indirect damage.",
        "fr",
        "Chaque Partie est responsable des dommages indirects.",
    ),
    ("The Seller delivers in March.", "fr", "Le vendeur livre en mai."),
    ("The Seller delivers by Friday.", "fr", "Le vendeur livre avant lundi."),
    ("The Seller delivers at noon.", "es", "El vendedor entrega a medianoche."),
    ("The Seller shall, where possible, inform the Buyer.", "fr", "Le vendeur informe l'acheteur."),
    ("The Seller shall use its best efforts to deliver.", "fr", "Le vendeur livre."),
]


@pytest.mark.parametrize(("words", "code", "other"), CONTRARY)
def test_words_of_contrary_sense_are_told_from_either_side(
    words: str, code: str, other: str
) -> None:
    found = kinds(("en", words), (code, other))

    assert found & {"contrary", "negation", "permission"}
    assert found == kinds((code, other), ("en", words))


@pytest.mark.parametrize(
    ("words", "code", "other"),
    [
        (
            "The Seller is liable for up to 10,000 euros.",
            "es",
            "El vendedor responde a partir de 10.000 euros.",
        ),
        (
            "The Seller pays in no case more than 500 euros.",
            "fr",
            "Le vendeur paie en tout cas plus de 500 euros.",
        ),
    ],
)
def test_the_most_here_is_not_the_least_there(words: str, code: str, other: str) -> None:
    assert "bound" in kinds(("en", words), (code, other))


@pytest.mark.parametrize(
    ("words", "code", "other"),
    [
        (
            "The Seller is prohibited from exporting.",
            "fr",
            "Il est interdit au vendeur d'exporter.",
        ),
        ("The Seller is prohibited from exporting.", "es", "El vendedor no podrá exportar."),
        ("The Seller shall refrain from exporting.", "ru", "Продавец воздерживается от экспорта."),
        (
            "The Buyer is entitled to refuse the goods.",
            "ru",
            "Покупатель вправе отказаться от товара.",
        ),
        ("The Buyer is entitled to refuse.", "fr", "L'acheteur peut refuser."),
        ("The Seller is required to deliver.", "es", "El vendedor deberá entregar."),
        (
            "The Seller pays except in the case of force majeure.",
            "fr",
            "Le vendeur paie, sauf en cas de force majeure.",
        ),
        ("The price is payable excluding tax.", "fr", "Le prix est payable hors taxes."),
        (
            "Only the Seller may terminate this contract.",
            "fr",
            "Seul le vendeur peut résilier le contrat.",
        ),
        ("Only citizens may use ferries.", "fr", "Les citoyens peuvent seuls utiliser les bacs."),
        ("It is used only for peace.", "fr", "Il ne peut être utilisé qu'à des fins de paix."),
        ("Only the Seller may terminate.", "fr", "Nul autre que le vendeur ne peut résilier."),
        ("The contract is void.", "ru", "Договор недействителен."),
        ("The contract is not valid.", "fr", "Le contrat est nul."),
        ("The term is extended by one year.", "ru", "Срок продлевается на один год."),
        (
            "Notwithstanding Article 2, the Seller is liable.",
            "es",
            "No obstante lo dispuesto en el artículo 2, el vendedor responde.",
        ),
        ("The decision is taken by unanimity.", "fr", "La décision est prise à l'unanimité."),
        ("The Seller delivers in May.", "fr", "Le vendeur livre en mai."),
        ("The Seller delivers on Friday.", "ru", "Продавец поставляет в пятницу."),
        ("The Seller is exempt from tax.", "es", "El vendedor no paga impuestos."),
        (
            "The Seller fears that the Buyer may refuse.",
            "fr",
            "Le vendeur craint que l'acheteur ne refuse.",
        ),
    ],
)
def test_what_says_the_same_in_other_words_is_not_contrary(
    words: str, code: str, other: str
) -> None:
    assert not kinds(("en", words), (code, other)) & {"contrary", "negation", "permission"}
