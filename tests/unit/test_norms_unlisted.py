"""Bearers in no list of parties: their duties are rows, and their words are told."""

from __future__ import annotations

import pytest

from paraph.norms.doubts import doubts
from paraph.norms.extract import read_norms
from paraph.norms.norm import Norm
from paraph.text.node import Provision, Text


def _norms(language: str, wording: str) -> tuple[Norm, ...]:
    return read_norms(Text((Provision("paragraph", f"1. {wording}"),)), language).norms


DUTIES = (
    ("en", "Acme Ltd is obliged to pay the fee.", "obligation", "Acme Ltd"),
    ("en", "The Issuer is required to pay the fee.", "obligation", "The Issuer"),
    ("en", "The Guarantor agrees to pay the fee.", "obligation", "The Guarantor"),
    ("en", "The Guarantor has to pay the fee.", "obligation", "The Guarantor"),
    ("en", "The Guarantor is to pay the fee.", "obligation", "The Guarantor"),
    ("en", "The guarantor is responsible for paying it.", "obligation", "The guarantor"),
    ("en", "The Guarantor is liable to the Bank for the fee.", "obligation", "The Guarantor"),
    ("en", "The Guarantor has the duty to pay the fee.", "obligation", "The Guarantor"),
    ("en", "The Guarantor undertakes to pay the fee.", "obligation", "The Guarantor"),
    ("en", "The Guarantor is not permitted to pay the fee.", "prohibition", "The Guarantor"),
    ("en", "The Guarantor is not obliged to pay the fee.", "permission", "The Guarantor"),
    ("en", "The Guarantor is allowed to pay the fee.", "permission", "The Guarantor"),
    ("en", "The Guarantor shall pay the fee.", "obligation", "The Guarantor"),
    ("en", "The Guarantor may not pay the fee.", "prohibition", "The Guarantor"),
    ("en", "Acme Holding GmbH shall pay the fee.", "obligation", "Acme Holding GmbH"),
    ("en", "A tenant is required to pay the fee.", "obligation", "A tenant"),
    ("ru", "ООО «Ромашка» обязано поставить товар.", "obligation", "ООО «Ромашка»"),
    ("ru", "ООО «Ромашка» должно поставить товар.", "obligation", "ООО «Ромашка»"),
    ("ru", "Предприятие обязано передать документы.", "obligation", "Предприятие"),
    ("ru", "Учреждение обязуется передать документы.", "obligation", "Учреждение"),
    ("ru", "Фонд не обязан передавать документы.", "permission", "Фонд"),
    ("fr", "Le Garant s'engage à payer la redevance.", "obligation", "Le Garant"),
    ("fr", "Le Garant est tenu de payer la redevance.", "obligation", "Le Garant"),
    ("fr", "Le Garant doit payer la redevance.", "obligation", "Le Garant"),
    ("fr", "Le Garant a l'obligation de payer.", "obligation", "Le Garant"),
    ("fr", "Le Garant n'est pas autorisé à payer.", "prohibition", "Le Garant"),
    ("fr", "Acme SARL doit payer la redevance.", "obligation", "Acme SARL"),
    ("es", "El Fiador se obliga a pagar el canon.", "obligation", "El Fiador"),
    ("es", "El Fiador está obligado a pagar el canon.", "obligation", "El Fiador"),
    ("es", "El Fiador deberá pagar el canon.", "obligation", "El Fiador"),
    ("es", "El Fiador tiene la obligación de pagar.", "obligation", "El Fiador"),
    ("es", "El Fiador ha de pagar el canon.", "obligation", "El Fiador"),
)


@pytest.mark.parametrize(("language", "wording", "kind", "words"), DUTIES)
def test_a_duty_of_somebody_in_no_list_is_a_row_with_their_words(
    language: str, wording: str, kind: str, words: str
) -> None:
    norms = _norms(language, wording)

    assert [(each.kind, each.bearer.kind, each.bearer.words) for each in norms] == [
        (kind, norms[0].bearer.kind, words)
    ]
    if norms[0].bearer.kind == "not stated":
        assert "nobody is named who bears it" not in [why for _, why in doubts(norms[0])]


NOBODY = (
    ("en", "The documents are required to be translated."),
    ("en", "The price shall include taxes."),
    ("en", "The Guarantor's duty is to pay the fee."),
    ("en", "The Goods shall be delivered in boxes."),
    ("fr", "Le prix doit comprendre les taxes."),
    ("es", "El precio deberá incluir los impuestos."),
    ("ru", "Цена должна включать налоги."),
)


@pytest.mark.parametrize(("language", "wording"), NOBODY)
def test_a_thing_bears_nothing(language: str, wording: str) -> None:
    assert [each.bearer.words for each in _norms(language, wording)] == [""]


FACTS = (
    ("en", "The objective of this Agreement is to promote trade."),
    ("en", "The purpose of the consultations is to seek a solution."),
    ("en", "Its aim is to help."),
)


@pytest.mark.parametrize(("language", "wording"), FACTS)
def test_what_something_is_for_is_no_duty(language: str, wording: str) -> None:
    assert _norms(language, wording) == ()


def test_what_is_bound_by_a_text_is_no_bearer() -> None:
    assert _norms("en", "The Agreement shall bind its successors.")[0].bearer.words == ""
