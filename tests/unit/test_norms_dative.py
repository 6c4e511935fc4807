"""A Russian dative in front names whom a norm binds; who meets does so with the other."""

from __future__ import annotations

import pytest

from paraph.norms.extract import read_norms
from paraph.norms.norm import Norm
from paraph.text.node import Provision, Text


def _read(code: str, *words: str) -> tuple[Norm, ...]:
    return read_norms(Text(tuple(Provision("paragraph", each) for each in words)), code).norms


@pytest.mark.parametrize(
    ("words", "kind", "bearer"),
    [
        ("Исполнителю запрещается передавать данные.", "prohibition", "one party"),
        ("Покупателю не разрешается передавать данные.", "prohibition", "one party"),
        ("Заказчику разрешается осматривать склад.", "permission", "one party"),
        ("Заказчику предоставляется право проверять работы.", "right", "one party"),
        ("Арендатору не предоставляется право выкупа.", "prohibition", "one party"),
        ("Сторонам надлежит сообщать об авариях.", "obligation", "each party"),
        ("Каждой Стороне следует назначить представителя.", "obligation", "each party"),
        ("Комитету поручается подготовить доклад.", "obligation", "joint body"),
        ("Лицу, нарушившему правила, запрещается входить в порт.", "prohibition", "third persons"),
        ("После сдачи груза, Перевозчику запрещается вход.", "prohibition", "third persons"),
        ("Передача данных Сторонам запрещается.", "prohibition", "not stated"),
        ("Ввоз оружия, Сторонам проданного, запрещается.", "prohibition", "not stated"),
        ("По запросу предоставляется право осмотра.", "right", "not stated"),
        ("Исполнителю данные передаются ежегодно.", "obligation", "not stated"),
    ],
)
def test_a_dative_in_front_names_the_bearer(words: str, kind: str, bearer: str) -> None:
    assert [(each.kind, each.bearer.kind) for each in _read("ru", words)] == [(kind, bearer)]


def test_a_dative_of_a_lead_in_names_the_bearer_of_its_items() -> None:
    norms = _read("ru", "Исполнителю запрещается:", "а) передавать данные;", "б) хранить копии.")

    assert [each.bearer for each in norms] == [("one party", "Исполнителю")] * 2


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "The Parties meet every year."),
        ("en", "The Parties shall meet every year."),
        ("ru", "Стороны встречаются ежегодно."),
        ("ru", "Стороны собираются на совещание раз в год."),
        ("fr", "Les Parties se réunissent chaque année."),
        ("fr", "Les Parties se rencontrent chaque année."),
        ("es", "Las Partes se reúnen cada año."),
        ("es", "Las Partes se reunirán cada año."),
    ],
)
def test_who_meets_does_so_jointly(code: str, words: str) -> None:
    assert [each.bearer.kind for each in _read(code, words)] == ["both jointly"]


@pytest.mark.parametrize(
    ("words", "event"),
    [
        ("The Buyer shall reply within five days of deposit in the U.S. mail.", "deposit in the U.S. mail"),
        ("The Buyer shall reply within five days of receipt by Acme Ltd. of the order.", "receipt by Acme Ltd. of the order"),
        ("The Buyer shall reply within five days of receipt. The Seller may wait.", "receipt"),
    ],
)  # fmt: skip
def test_a_short_form_ends_no_event(words: str, event: str) -> None:
    deadline = _read("en", words)[0].deadline

    assert deadline is not None
    assert deadline.anchor == event
