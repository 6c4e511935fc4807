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
        ("en", "The lamps shall be such as will burn through the night.", "obligation"),
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


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "This lease remains in force for such tenants as have not left it at least six months before its expiry."),
        ("en", "It shall remain in force for the Parties that have not left it at least six months before its expiry."),
        ("fr", "Le bail reste en vigueur pour les Parties qui ne l’ont pas quitté au moins six mois avant la vente du port."),
        ("es", "El contrato permanecerá en vigor para las Partes que no lo hayan dejado al menos seis meses antes de la venta del puerto."),
        ("ru", "Договор остается в силе для Сторон, которые не покинули его по крайней мере за шесть месяцев до продажи порта."),
        ("en", "In compliance with the Treaty on Arms, which can be used at sea, as of 26 June 1992, the Parties shall create a council."),
    ],
)  # fmt: skip
def test_a_time_of_what_others_have_done_or_of_what_is_cited_is_no_deadline(
    code: str, words: str
) -> None:
    [norm] = _read(code, words)

    assert norm.deadline is None


@pytest.mark.parametrize(
    ("code", "words", "value"),
    [
        ("en", "Each Party shall notify those that have not signed at least six months before the expiry.", "6 months"),
        ("en", "Each Party shall apply the Protocol, which can be used at sea, until 26 June 2030.", "2030-06-26"),
        ("en", "As of 26 June 2027, each Party shall pay dues under the Treaty on Lights.", "2027-06-26"),
    ],
)  # fmt: skip
def test_a_time_of_the_act_itself_stays_one(code: str, words: str, value: str) -> None:
    deadline = _read(code, words)[0].deadline

    assert deadline is not None
    assert str(deadline.offset or deadline.day) == value
