"""What an instrument hangs on, or is for, in words of contracts that name no force, is told."""

from __future__ import annotations

import pytest

from paraph.norms.final.clauses import read_final
from paraph.text.node import Provision, Text

ENTERS = {
    "en": "This Contract enters into force on the date of its signature by both Parties.",
    "fr": "Le présent contrat entre en vigueur à la date de sa signature par les deux parties.",
    "es": "El presente contrato entrará en vigor en la fecha de su firma.",
    "ru": "Настоящий Договор вступает в силу с даты его подписания Сторонами.",
}
HANGS = (
    ("en", "This Contract is subject to annual appropriation by the Board."),
    ("en", "The contract is contingent upon the award of the grant."),
    ("en", "The Council signs this Contract conditionally upon receipt of the subsidy."),
    ("en", "This Contract was approved by the Assembly on condition that money is found."),
    ("en", "Two option years may be exercised by the Council."),
    ("en", "The Council's obligations run through the fiscal year 2031."),
    ("en", "If the Supplier is wound up, this Contract is at an end."),
    ("en", "Either Party is free to leave on 30 June of each year."),
    ("fr", "Le présent contrat est conclu sous la condition suspensive de l'obtention du permis."),
    ("fr", "La période contractuelle court du 1er juillet 2030 au 30 juin 2031."),
    ("fr", "Le marché est passé pour les exercices 2030 et 2031."),
    ("es", "La eficacia del contrato queda condicionada a la existencia de fondos."),
    ("es", "El contrato comprende los ejercicios 2030 y 2031."),
    ("es", "El Ayuntamiento podrá desistir del contrato."),
    ("ru", "Договор заключён под отлагательным условием получения средств."),
    ("ru", "Заказчик вправе отказаться от Договора в любое время."),
)
HARMLESS = (
    ("en", "This Contract is subject to the laws of the State."),
    ("en", "By using the hall, a visitor accepts the terms and conditions of this Contract."),
    ("fr", "Les salles sont nettoyées dans de bonnes conditions."),
    ("es", "El contratista mantiene las condiciones de higiene."),
    ("ru", "Исполнитель соблюдает условия хранения."),
)


def about(code: str, words: str) -> list[str]:
    pieces = (ENTERS[code], "—", words)
    text = Text(tuple([Provision("paragraph", each) for each in pieces]))
    return [each.about for each in read_final(text, code).unread if each.place.provision > 0]


@pytest.mark.parametrize(("code", "words"), HANGS)
def test_what_it_hangs_on_or_is_for_is_told(code: str, words: str) -> None:
    assert about(code, words)


@pytest.mark.parametrize(("code", "words"), HARMLESS)
def test_what_is_no_condition_of_the_instrument_is_not_told(code: str, words: str) -> None:
    assert not about(code, words)
