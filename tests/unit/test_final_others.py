"""A clause of an instrument that the text names beside itself is not taken for its own."""

from __future__ import annotations

import pytest

from paraph.norms.final.clauses import read_final
from paraph.text.node import Provision, Text


def outcome(code: str, *paragraphs: str) -> str:
    text = Text(tuple([Provision("paragraph", each) for each in paragraphs]))
    return read_final(text, code).outcome


OF_ANOTHER = [
    ("en", "The Parties will sign a lease agreement.", "This Agreement shall take effect upon signature of the said agreement by both Parties."),
    ("en", "The Parties will sign a lease agreement.", "—", "—", "—", "This Agreement shall take effect upon signature of such agreement."),
    ("en", "The Parties will sign a Lease Agreement.", "This Agreement takes effect upon signature of the Agreement by both Parties."),
    ("en", "The Borrower has a loan contract with a bank.", "This Contract takes effect upon full execution of the contract by the Parties."),
    ("en", "The Parties have a sales contract.", "This Agreement takes effect on the date on which the contract is signed."),
    ("en", "The Lessee signs a sublease agreement. The Agreement takes effect on 1 May 2026."),
    ("en", "This Agreement is supplemented by a lease agreement. It takes effect on 1 May 2026."),
    ("fr", "Les parties signeront un contrat de bail.", "Le présent contrat prend effet à la date de signature du contrat par les deux parties."),
    ("fr", "Le présent contrat prend effet à la signature de l'accord."),
    ("fr", "Les parties concluent un contrat distinct. Le Contrat prend effet le 1er mai 2026."),
    ("fr", "Les parties concluent un autre accord.", "L'Accord entre en vigueur à la date de sa signature."),
    ("es", "Las partes firmarán un contrato de arrendamiento.", "El presente contrato entrará en vigor a la firma de dicho contrato por ambas partes."),
    ("es", "Las partes firman un contrato aparte. El Contrato entrará en vigor el 1 de mayo de 2026."),
    ("es", "Las partes firman otro acuerdo. El Acuerdo entrará en vigor en la fecha de su firma."),
    ("ru", "Настоящее Соглашение заключено между Сторонами.", "Изменения оформляются дополнительным соглашением. Соглашение вступает в силу с даты подписания."),
    ("ru", "Настоящий Договор заключен между Сторонами.", "На поставку оформляется отдельный договор. Договор вступает в силу с 1 мая 2026 года."),
    ("ru", "Стороны заключают договор займа.", "Договор вступает в силу с даты подписания."),
    ("ru", "Изменения вносятся дополнительными соглашениями. Они прилагаются. Соглашение вступает в силу с 1 мая 2026 года."),
    ("ru", "Стороны заключат договор аренды.", "Настоящий Договор вступает в силу с даты подписания договора обеими сторонами."),
]  # fmt: skip

OF_ITSELF = [
    ("en", "The Parties will sign a lease agreement.", "This Agreement shall take effect upon signature of this Agreement by both Parties."),
    ("en", "The Parties will sign a lease agreement.", "This Agreement shall take effect upon its signature by both Parties."),
    ("en", "The Parties will sign a protocol.", "The Agreement takes effect on 1 May 2026."),
    ("en", "LEASE AGREEMENT", "The Parties conclude a lease agreement.", "The Agreement takes effect on 1 May 2026."),
    ("en", "The Parties will sign a lease agreement.", "—", "—", "The Agreement takes effect on 1 May 2026."),
    ("en", "This Agreement takes effect upon signature of the Agreement by both Parties."),
    ("fr", "Les parties signeront un contrat de bail.", "Le présent contrat prend effet à la date de sa signature."),
    ("fr", "Les parties signeront un protocole.", "L'Accord entre en vigueur à la date de sa signature."),
    ("es", "Las partes firmarán un contrato de arrendamiento.", "El presente contrato entrará en vigor en la fecha de su firma."),
    ("ru", "Договор аренды № 5", "Арендодатель передаёт помещение по договору аренды. Договор вступает в силу с 1 мая 2026 года."),
    ("ru", "ДОГОВОР ПОСТАВКИ", "Поставщик передаёт товар. Договор вступает в силу с даты подписания."),
    ("ru", "На поставку оформляется отдельный договор.", "Настоящий Договор вступает в силу с 1 мая 2026 года."),
    ("ru", "На поставку оформляется отдельный договор.", "—", "—", "Договор вступает в силу с 1 мая 2026 года."),
    ("ru", "Стороны составляют протокол. Договор вступает в силу с 1 мая 2026 года."),
]  # fmt: skip


@pytest.mark.parametrize("told", OF_ANOTHER, ids=" ".join)
def test_a_clause_that_may_be_of_another_instrument_is_not_read(told: tuple[str, ...]) -> None:
    assert outcome(*told) == "not read"


@pytest.mark.parametrize("told", OF_ITSELF, ids=" ".join)
def test_a_clause_of_the_text_is_read_beside_another_instrument(told: tuple[str, ...]) -> None:
    assert outcome(*told) == "read"
