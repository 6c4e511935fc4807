"""Texts in two languages: what is in another one than the text is told as not read."""

from __future__ import annotations

import pytest

from paraph.language.foreign import foreign
from paraph.norms.extract import read_norms
from paraph.text.node import Provision, Text

SAID = {
    "en": "The Seller shall deliver the goods to the Buyer within thirty days of the order",
    "ru": "Продавец обязан поставить товар Покупателю не позднее тридцати дней со дня заказа",
    "fr": "Le Vendeur doit livrer les biens à l'Acheteur dans les trente jours de la commande",
    "es": "El Vendedor deberá entregar los bienes al Comprador en el plazo de treinta días",
}
UNKNOWN = {
    "de": "Der Verkäufer hat die Ware innerhalb von dreißig Tagen an den Käufer zu liefern",
    "it": "Il venditore consegna la merce nel termine di trenta giorni dalla firma del contratto",
    "zh": "卖方应当在三十日内向买方交付货物，买方应当按时支付价款。",
}


@pytest.mark.parametrize("language", SAID)
@pytest.mark.parametrize("stop", [".", ""])
def test_sentences_in_another_language_are_told_as_not_read(language: str, stop: str) -> None:
    others = {code: each for code, each in (SAID | UNKNOWN).items() if code != language}
    for code, other in others.items():
        wordings = (
            "X",
            "1. Q",
            SAID[language] + stop,
            "2. Q",
            other + stop,
            "3. Q",
            SAID[language],
        )
        text = Text(tuple(Provision("paragraph", each) for each in wordings))

        norms = read_norms(text, language)

        assert [each.kind for each in norms.norms] == ["obligation"] * 2
        assert [each.place.provision for each in norms.unread] == [4], (code, norms.unread)
        assert "another language" in norms.unread[0].why
        assert code in UNKNOWN or f"({code})" in norms.unread[0].why


def test_a_sentence_in_another_language_behind_one_that_is_read_is_told() -> None:
    wording = f"1. {SAID['en']}. {SAID['fr']}. {SAID['fr']}."
    text = Text((Provision("paragraph", "X"), Provision("paragraph", wording)))

    norms = read_norms(text, "en")

    told = text.provisions[1].text[norms.unread[0].place.start : norms.unread[0].place.end]
    assert len(norms.norms) == len(norms.unread) == 1
    assert told == f"{SAID['fr']}. {SAID['fr']}."


OWN = (
    ("en", "The Banco de la República shall pay the fee to Los Angeles and to the Rio del Plata."),
    ("en", "Acme GmbH, Sociedad Anónima del Norte and ООО «Ромашка» shall pay the fee."),
    ("en", "Meat, poultry, dairy products, canned fruits;"),
    ("en", "The expression «les parties contractantes» shall mean the Parties."),
    ("ru", "Компания Acme Trading Company Ltd обязана уплатить сбор в течение тридцати дней."),
    ("ru", "Стороны применяют Incoterms (the rules of the ICC) к поставкам товара."),
    ("ru", "Исполнитель использует Windows Server Standard Edition."),
    ("ru", "Стороны применяют EXW Ex Works, FCA Free Carrier, CIF Cost Insurance and Freight."),
    ("ru", "Стороны соблюдают Vienna Convention on the Law of Treaties."),
    ("ru", "лицензия Windows Server Standard Edition;"),
    ("en", "The Buyer shall use Северная Транспортная Компания по Логистике."),
    ("fr", "Le Vendeur livre les biens CIF Los Angeles selon les Incoterms de la CCI."),
    ("es", "Las Partes aplicarán las reglas de la Chambre de commerce de Paris."),
    ("es", "Nada en este Capítulo será interpretado para imponer obligaciones."),
)


@pytest.mark.parametrize(("language", "wording"), OWN)
def test_names_and_titles_do_not_make_a_sentence_one_of_another_language(
    language: str, wording: str
) -> None:
    assert foreign(wording, language) == ""


STRANGE = (
    ("ru", "THE CONTRACTOR SHALL DELIVER THE GOODS to ООО и склад Ромашка."),
    ("ru", "Подрядчик: The Contractor shall deliver the goods to the Buyer."),
    ("ru", "The Contractor shall deliver the goods to the Buyer (далее)."),
    ("ru", "Подрядчик поставляет: the bridge deck and all the materials in the yard."),
    ("ru", "Vienna Convention on the Law of Treaties"),
    ("en", "Продавец обязан поставить товар Покупателю and Seller."),
    ("en", "СТОРОНЫ ОБЯЗАНЫ ПОСТАВИТЬ ТОВАР ПОКУПАТЕЛЮ and the Seller."),
)


@pytest.mark.parametrize(("language", "wording"), STRANGE)
def test_a_sentence_of_another_language_with_names_of_its_own_stays_foreign(
    language: str, wording: str
) -> None:
    assert foreign(wording, language)


def test_a_duty_around_a_name_in_other_letters_is_read() -> None:
    wordings = (
        "Договор",
        "1. Исполнитель использует Windows Server Standard Edition.",
        "2. Стороны соблюдают Vienna Convention on the Law of Treaties.",
    )
    norms = read_norms(Text(tuple(Provision("paragraph", each) for each in wordings)), "ru")

    assert [each.kind for each in norms.norms] == ["obligation"] * 2
    assert norms.unread == ()
