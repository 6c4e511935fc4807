"""Forms: what releases, what forbids and whom, in the words of ordinary contracts."""

from __future__ import annotations

import pytest

from paraph.norms.extract import read_norms
from paraph.text.node import Provision, Text

FORMS = [
    # Who has no duty may do without; who has no right may not.
    ("en", "The Company will have no obligation to maintain records.", "permission; one party, The Company"),
    ("en", "The Company shall have no further obligation to pay.", "permission; one party, The Company"),
    ("en", "Neither Party shall have any obligation to pay.", "permission; each party, Neither Party"),
    ("en", "The Seller shall be under no obligation to pay.", "permission; one party, The Seller"),
    ("en", "The Seller shall not be under any obligation to pay.", "permission; one party, The Seller"),
    ("en", "The Seller does not have an obligation to pay.", "permission; one party, The Seller"),
    ("en", "The Seller has the obligation to pay.", "obligation; one party, The Seller"),
    ("en", "The Buyer shall have no right to assign it.", "prohibition; one party, The Buyer"),
    ("en", "The Buyer does not have the right to assign it.", "prohibition; one party, The Buyer"),
    ("fr", "Le Vendeur n’a pas l’obligation de payer.", "permission; one party, Le Vendeur"),
    ("fr", "Le Vendeur n’aura aucune obligation de payer.", "permission; one party, Le Vendeur"),
    ("fr", "Le Vendeur a l’obligation de payer.", "obligation; one party, Le Vendeur"),
    ("fr", "L’Acheteur n’a pas le droit de céder le contrat.", "prohibition; one party, L’Acheteur"),
    ("fr", "L’Acheteur n’est pas en droit de céder le contrat.", "prohibition; one party, L’Acheteur"),
    ("es", "El Vendedor no tendrá la obligación de pagar.", "permission; one party, El Vendedor"),
    ("es", "El Vendedor no tendrá que pagar.", "permission; one party, El Vendedor"),
    ("es", "El Vendedor tendrá la obligación de pagar.", "obligation; one party, El Vendedor"),
    ("es", "El Vendedor no tiene derecho a ceder el contrato.", "prohibition; one party, El Vendedor"),
    ("ru", "Продавец не несёт обязанности платить.", "permission; one party, Продавец"),
    ("ru", "Продавец несёт обязанность платить.", "obligation; one party, Продавец"),
    ("ru", "Продавец не имеет права передавать права.", "prohibition; one party, Продавец"),
    ("en", "The Supplier is released from its duty to insure the goods.", "permission; one party, The Supplier"),
    ("fr", "Le Client est dispensé de payer la redevance.", "permission; one party, Le Client"),
    ("es", "El Cliente queda exento de pagar la cuota.", "permission; one party, El Cliente"),
    ("ru", "Заказчик освобождается от обязанности уплачивать взнос.", "permission; one party, Заказчик"),
    ("fr", "Les mots « le Client paie » sont remplacés.", "declaration; not stated, "),
    ("ru", "Заказчик не несёт обязательств по оплате.", "permission; one party, Заказчик"),
    ("es", "El Cliente ya no tendrá que pagar la cuota.", "permission; one party, El Cliente"),
    ("en", "The Trustee is under no obligation to act.", "permission; one party, The Trustee"),
    # One denial in two words is one, and two of them oblige.
    ("fr", "Le Vendeur ne peut pas céder le contrat.", "prohibition; one party, Le Vendeur"),
    ("fr", "Le Vendeur ne pourra en aucun cas céder le contrat.", "prohibition; one party, Le Vendeur"),
    ("fr", "Le Vendeur ne pourra jamais céder le contrat.", "prohibition; one party, Le Vendeur"),
    ("fr", "Le Vendeur ne peut pas ne pas payer.", "obligation; one party, Le Vendeur"),
    ("fr", "Le Vendeur peut ne pas payer.", "permission; one party, Le Vendeur"),
    ("es", "El Vendedor no podrá en ningún caso ceder el contrato.", "prohibition; one party, El Vendedor"),
    ("es", "El Vendedor no podrá nunca ceder el contrato.", "prohibition; one party, El Vendedor"),
    ("es", "El Vendedor no podrá no pagar.", "obligation; one party, El Vendedor"),
    ("ru", "Продавец не может никогда передавать права.", "prohibition; one party, Продавец"),
    ("ru", "Продавец не может не платить.", "obligation; one party, Продавец"),
    ("ru", "Покупатель обязуется не разглашать результаты.", "prohibition; one party, Покупатель"),
    # Nobody is named.
    ("en", "It is not permitted to smoke on the premises.", "prohibition; not stated, "),
    ("en", "It is permitted to smoke on the premises.", "permission; not stated, "),
    ("es", "No se permite fumar en los locales.", "prohibition; not stated, "),
    ("es", "No está permitido fumar en los locales.", "prohibition; not stated, "),
    ("ru", "Нельзя передавать права третьим лицам.", "prohibition; not stated, "),
    ("ru", "Можно передавать права третьим лицам.", "permission; not stated, "),
    # The subject stands behind its modal.
    ("en", "Under no circumstances shall the Agent accept gifts.", "prohibition; third persons, the Agent"),
    ("en", "At no time shall either Party disclose the price.", "prohibition; each party, either Party"),
    ("en", "Nor may the Buyer assign it.", "prohibition; one party, the Buyer"),
    ("en", "Only with consent may the Tenant sublet the premises.", "permission; one party, the Tenant"),
    ("en", "In no event shall either Party's liability exceed 100 pounds.", "prohibition; not stated, "),
    ("en", "In no case may the number of members exceed ten.", "prohibition; not stated, "),
    ("ru", "Ни при каких обстоятельствах Агент не принимает подарки.", "prohibition; one party, Агент"),
    # Parties of contracts.
    ("fr", "Le Preneur conserve les documents pendant cinq ans.", "obligation; one party, Le Preneur"),
    ("fr", "Le Preneur paie le loyer dans les dix jours.", "obligation; one party, Le Preneur"),
    ("fr", "Le Preneur ne saurait être tenu responsable.", "permission; one party, Le Preneur"),
    ("fr", "Le Preneur ne saurait céder le bail.", "prohibition; one party, Le Preneur"),
    ("fr", "L’Entrepreneur exécute les travaux.", "obligation; one party, L’Entrepreneur"),
    ("fr", "La Société rembourse les frais.", "obligation; one party, La Société"),
    ("es", "La Empresa reembolsará los gastos.", "obligation; one party, La Empresa"),
    ("ru", "Общество «Рубин» обязано поставить товар.", "obligation; one party, Общество «Рубин»"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "words", "told"), FORMS)
def test_a_form_says_what_is_laid_down_and_on_whom(language: str, words: str, told: str) -> None:
    (norm,) = read_norms(Text((Provision("paragraph", words),)), language).norms

    assert f"{norm.kind}; {norm.bearer.kind}, {norm.bearer.words}" == told
