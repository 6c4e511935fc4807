"""What a clause supposes or describes is no norm of its own."""

from __future__ import annotations

import pytest

from paraph.norms.extract import read_norms
from paraph.norms.norm import Norm
from paraph.text.node import Provision, Text


def _read(code: str, *words: str) -> tuple[Norm, ...]:
    return read_norms(Text(tuple(Provision("paragraph", each) for each in words)), code).norms


@pytest.mark.parametrize(
    ("code", "words", "kind"),
    [
        ("ru", "Пока правила не будут приняты, применяются старые правила.", "declaration"),
        ("ru", "Пока идет спор, Стороны не могут отказаться от договора.", "prohibition"),
        ("ru", "Если начала работы не будет, Комитет отменяет аренду.", "obligation"),
        ("ru", "В случаях, когда суда и, если это осуществимо, грузы подлежат осмотру, Стороны сообщают о них.", "obligation"),
        ("en", "The procedure shall be such as will take account of their age.", "obligation"),
        ("en", "This Protocol shall enterinto force in summer.", "declaration"),
        ("en", "Until the rules are adopted, the old rules shall apply.", "declaration"),
        ("es", "Mientras no se haya adoptado el reglamento, el Comité aplicará el anterior.", "obligation"),
        ("fr", "Tant que le règlement ne sera pas adopté, l’ancien s’applique.", "declaration"),
    ],
)  # fmt: skip
def test_a_condition_is_no_norm(code: str, words: str, kind: str) -> None:
    assert [each.kind for each in _read(code, words)] == [kind]


def test_what_shall_not_apply_either_is_said_whole() -> None:
    norms = _read("en", "This Section shall not apply to fishermen, nor shall it apply to pilots.")

    assert [(each.kind, each.action) for each in norms][1:] == [("declaration", "apply to pilots")]


@pytest.mark.parametrize(
    ("code", "lead", "items"),
    [
        ("en", "A Party may ask for a court if the Parties do not agree within:", ("(a) ten days of the visit;", "(b) five days of the call.")),
        ("fr", "La Partie peut saisir le Comité si les Parties ne se sont pas entendues dans :", ("a) les dix jours de la visite ;", "b) les cinq jours de l’appel.")),
        ("es", "La Parte podrá acudir al Comité si las Partes no resuelven el asunto dentro de:", ("a) los diez días de la visita;", "b) los cinco días de la llamada.")),
        ("ru", "Сторона может обратиться в суд, если Стороны не договорятся в течение:", ("a) десяти дней после визита;", "b) пяти дней после звонка.")),
    ],
)  # fmt: skip
def test_items_behind_a_condition_that_goes_on_in_them_are_its_cases(
    code: str, lead: str, items: tuple[str, ...]
) -> None:
    assert [(each.kind, each.leads) for each in _read(code, lead, *items)] == [("permission", ())]


def test_items_behind_a_modal_that_goes_on_in_them_are_norms() -> None:
    norms = _read("en", "If asked, the Parties shall meet within:", "(a) ten days;", "(b) a week.")

    assert [each.kind for each in norms] == ["obligation"] * 2
