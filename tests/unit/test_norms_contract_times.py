"""Times as contracts say them: each quarter, for how long, before something begins."""

from __future__ import annotations

import datetime as dt

import pytest

from paraph.agreement.due import due
from paraph.agreement.force.days import Days
from paraph.norms.extract import read_norms
from paraph.norms.norm import Deadline, Period
from paraph.text.node import Provision, Text

QUARTER, HALF = Period(3, "month"), Period(6, "month")

EVERY = (
    ("en", "The Parties shall meet at least once every quarter.", QUARTER),
    ("en", "The Contractor shall report each quarter.", QUARTER),
    ("en", "The Contractor shall report every six months.", HALF),
    ("fr", "Les Parties se réunissent une fois par trimestre.", QUARTER),
    ("fr", "Le Prestataire adresse un état au moins une fois par semestre.", HALF),
    ("fr", "Le Prestataire adresse un état chaque semestre.", HALF),
    ("es", "Las Partes se reunirán al menos una vez cada trimestre.", QUARTER),
    ("es", "Las Partes se reunirán una vez por trimestre.", QUARTER),
    ("es", "El Contratista informará cada semestre.", HALF),
    ("ru", "Стороны встречаются не реже одного раза в квартал.", QUARTER),
    ("ru", "Исполнитель должен представлять отчёт каждый квартал.", QUARTER),
    ("ru", "Исполнитель должен представлять отчёт раз в полгода.", HALF),
)
HOW_LONG = (
    ("ru", "Исполнитель хранит документы в течение пяти лет."),
    ("ru", "Исполнитель обязан хранить документы в течение пяти лет с даты окончания работ."),
    ("ru", "Стороны сохраняют в тайне полученные сведения в течение трёх лет."),
    ("ru", "Исполнитель гарантирует качество работ в течение двух лет с даты приёмки."),
    (
        "ru",
        "Заказчик продолжает вносить платежи, указанные выше, до вступления в силу новых ставок.",
    ),
    ("ru", "Арендатор вправе пользоваться помещением в течение десяти лет."),
)
STILL_BY = (
    ("ru", "Исполнитель хранит документы и в течение пяти дней передаёт копии."),
    ("ru", "Исполнитель обязан в течение пяти дней передать документы на хранение."),
    ("ru", "Заказчик оплачивает хранение в течение 30 дней."),
)
NO_EVENT = (
    ("en", "The Seller shall appear before the arbitration tribunal."),
    ("en", "The Parties shall argue before the competition commission."),
    ("en", "The Tenant shall pay 10% of its profit before taxation."),
    ("en", "The Owner shall place a sign before the entrance."),
    ("fr", "Le Preneur verse 10 % du bénéfice avant imposition."),
    ("es", "El Contratista pondrá un cartel antes de la entrada."),
    ("ru", "Перевозчик обязан доставить груз до отделения банка."),
    ("en", "The Seller shall appear before the Commission."),
    ("en", "A dispute shall be brought before the competent tribunal."),
    ("en", "The Committee shall consider the matter before it."),
    ("en", "Contracts concluded before the entry into force of this Agreement shall remain valid."),
    ("en", "No right accrued before termination shall be affected."),
    ("fr", "Les Parties s'emploient avant tout à promouvoir les échanges."),
    ("es", "Las mercancías entregadas antes de la entrada en vigor quedarán exentas."),
    ("ru", "Стороны доводят до сведения населения принятые решения."),
    ("ru", "Договоры, заключённые до вступления в силу настоящего Соглашения, остаются в силе."),
    ("ru", "Работник несёт ответственность перед Комиссией."),
)
PERHAPS = (
    ("en", "The Tenant shall restore the site to its condition before commencement."),
    ("en", "The Seller shall disclose what it knew before signature."),
    ("en", "The Seller shall hand over documents in its possession before signature."),
    ("en", "The Buyer shall pay all amounts owing before closing."),
    ("en", "The Carrier shall put safety before saving costs."),
    ("en", "The Buyer need not pay before delivery."),
    ("fr", "Le Preneur répare les dommages existant avant la livraison."),
    ("fr", "Le Prestataire n'est pas tenu de livrer avant le paiement."),
    ("ru", "Должник обязан выплачивать проценты до погашения долга."),
    ("ru", "Хранитель обязан охранять объект до передачи его Заказчику."),
    ("ru", "Покупатель не обязан платить до получения счёта."),
)
NOT_BEFORE = (
    ("en", "The Supplier shall give notice but not before completion.", "completion"),
    ("fr", "Le Fournisseur livre les biens, mais pas avant la signature.", "la signature"),
    ("es", "El Contratista avisará, pero no antes de la firma.", "la firma"),
    ("ru", "Исполнитель обязан сообщить, но не до начала работ.", "начала работ"),
    ("en", "The Buyer shall not use the goods prior to inspection.", "inspection"),
    ("fr", "Le Preneur ne peut céder le bail avant l'accord du Bailleur.", "l'accord du Bailleur"),
    ("es", "El Comprador no podrá usar los bienes antes de su entrega.", "su entrega"),
    (
        "ru",
        "Исполнитель не вправе начинать работы до получения разрешения.",
        "получения разрешения",
    ),
)
BEFORE = (
    ("en", "The Contractor shall furnish the policy prior to commencing the Services."),
    ("en", "The Contractor shall obtain a permit before beginning work."),
    ("en", "The Contractor shall inspect the site before starting any excavation."),
    ("fr", "Le Prestataire doit justifier d'une assurance avant de commencer les travaux."),
    ("fr", "Le Prestataire doit justifier d'une assurance avant tout commencement d'exécution."),
    ("es", "El Contratista deberá aportar la póliza antes de iniciar los trabajos."),
    ("ru", "Исполнитель обязан передать полис до начала работ."),
)


def deadlines(code: str, words: str) -> list[Deadline]:
    text = Text((Provision("paragraph", words),))
    return [each for norm in read_norms(text, code).norms for each in norm.deadlines]


@pytest.mark.parametrize(("code", "words", "period"), EVERY)
def test_a_quarter_and_half_a_year_recur(code: str, words: str, period: Period) -> None:
    assert [each.recurrence for each in deadlines(code, words)] == [period]


@pytest.mark.parametrize(("code", "words"), HOW_LONG)
def test_how_long_something_is_kept_is_no_deadline(code: str, words: str) -> None:
    assert not deadlines(code, words)


@pytest.mark.parametrize(("code", "words"), STILL_BY)
def test_what_is_done_beside_keeping_has_its_deadline(code: str, words: str) -> None:
    (found,) = deadlines(code, words)
    assert found.direction == "by"
    assert found.offset is not None


@pytest.mark.parametrize(("code", "words"), BEFORE)
def test_before_something_begins(code: str, words: str) -> None:
    (found,) = deadlines(code, words)
    assert found.direction == "before"
    assert found.anchor
    assert found.day is None


@pytest.mark.parametrize(("code", "words"), NO_EVENT)
def test_before_whom_or_of_what_is_no_deadline(code: str, words: str) -> None:
    assert not deadlines(code, words)


@pytest.mark.parametrize(("code", "words", "anchor"), NOT_BEFORE)
def test_what_is_forbidden_before_an_event_is_allowed_from_then(
    code: str, words: str, anchor: str
) -> None:
    (found,) = deadlines(code, words)
    assert (found.direction, found.anchor) == ("after", anchor)


def test_what_only_speaks_of_what_went_before_keeps_its_words_alone() -> None:
    (found,) = deadlines(
        "en", "This Agreement shall not affect rights created through it prior to its termination."
    )
    assert (found.words, found.anchor) == ("prior to its termination", "")


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("The Buyer shall inspect the goods before delivery.", None, dt.date(2027, 5, 3)),
        ("The Buyer shall not use the goods prior to delivery.", dt.date(2027, 5, 4), None),
        ("The Buyer shall pay upon delivery.", dt.date(2027, 5, 4), dt.date(2027, 5, 4)),
    ],
)
def test_an_event_without_a_period_gives_the_days_in_time(
    words: str, first: dt.date | None, last: dt.date | None
) -> None:
    (told,) = deadlines("en", words)
    assert due(told, Days(dt.date(2027, 5, 4), dt.date(2027, 5, 4))) == (first, last)


@pytest.mark.parametrize(
    ("code", "words", "told"),
    [
        ("en", "Payment is due within 30 days of receipt of the invoice.", "by 30 days"),
        ("en", "Invoices are payable within 10 banking days.", "by 10 business days"),
        ("en", "Rent is due on the 5th of every month.", "every 1 month"),
        ("fr", "Le loyer est dû le premier de chaque mois.", "every 1 month"),
        ("fr", "Les factures sont payables sous trente jours.", "by 30 days"),
        ("es", "El precio será exigible en el plazo de diez días.", "by 10 days"),
        ("ru", "Оплата производится в течение 10 банковских дней.", "by 10 business days"),
        ("ru", "Арендная плата вносится не позднее 5-го числа каждого месяца.", "every 1 month"),
        ("ru", "Исполнитель ежеквартально представляет отчёт.", "every 3 months"),
        (
            "ru",
            "Каждая Сторона может расторгнуть договор, уведомив другую за три месяца.",
            "before 3 months",
        ),
        ("fr", "Le Prestataire doit remettre un rapport pour le 1er mai 2027.", "by 2027-05-01"),
    ],
)
def test_what_is_due_is_a_duty_with_its_day(code: str, words: str, told: str) -> None:
    (found,) = deadlines(code, words)
    assert f"{found.direction} {found.recurrence or found.day or found.offset}" == told


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        ("Neither party shall be liable for any delay.", ["permission"]),
        ("The Seller will not be responsible for loss in transit.", ["permission"]),
        ("He shall not be liable to any form of arrest or detention.", ["prohibition"]),
        ("The Buyer shall be liable for damage.", ["obligation"]),
        ("The Supplier represents and warrants that the goods conform.", ["declaration"]),
        ("The delay is due to events beyond control.", []),
        ("Payment is not due before delivery.", []),
        ("If the rent is due on a Sunday, the Tenant shall pay on Monday.", ["obligation"]),
    ],
)
def test_what_contracts_say_is_of_its_kind(words: str, kinds: list[str]) -> None:
    text = Text((Provision("paragraph", words),))
    assert [each.kind for each in read_norms(text, "en").norms] == kinds


@pytest.mark.parametrize(("code", "words"), PERHAPS)
def test_what_may_tell_how_something_stood_keeps_its_words_alone(code: str, words: str) -> None:
    (found,) = deadlines(code, words)
    assert (found.anchor, found.day, found.offset) == ("", None, None)


@pytest.mark.parametrize(
    ("code", "words", "kinds"),
    [
        ("en", "The Seller shall not be liable to the Buyer for loss.", ["permission"]),
        ("en", "The Seller shall not be held liable for loss.", ["prohibition"]),
        ("en", "The goods shall not be liable to customs duties.", ["prohibition"]),
        ("fr", "Le Vendeur ne sera pas responsable des retards.", ["permission"]),
        ("es", "El Vendedor no responderá de los retrasos.", ["permission"]),
        ("en", "Each Party warrants to the other that it has the right to sell.", ["declaration"]),
        ("en", "The Seller warrants that the goods shall be free of defects.", ["declaration"]),
        ("en", "The Seller represents that it must pay tax by 1 May 2027.", ["declaration"]),
        ("en", "The Seller does not warrant that the goods are fit.", ["declaration"]),
        ("fr", "Le Vendeur déclare et garantit que les biens sont libres.", ["declaration"]),
        ("fr", "Le retard est dû à la grève.", []),
        ("es", "El retraso se debe a la huelga.", []),
        ("en", "The fee is payable to the Agent within 30 days.", ["obligation"]),
        ("en", "The delay is due to Acts of God.", []),
        ("ru", "Прежде чем начать работы, Подрядчик обязан получить разрешение.", ["obligation"]),
        ("ru", "Чтобы начать работы, Подрядчик обязан получить разрешение.", ["obligation"]),
    ],
)
def test_what_is_said_in_contracts_is_of_its_kind(code: str, words: str, kinds: list[str]) -> None:
    text = Text((Provision("paragraph", words),))
    assert [each.kind for each in read_norms(text, code).norms] == kinds
