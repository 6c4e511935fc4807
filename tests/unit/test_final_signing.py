"""How contracts say that they begin: when all have signed, or on a day; every text is invented."""

from __future__ import annotations

import datetime as dt

import pytest

from paraph.norms.final.clauses import read_final
from paraph.norms.final.formula import Every, On, When
from paraph.norms.final.proposal import FinalClauses
from paraph.text.node import Provision, Text

SIGNED = When("signature", Every())
MAY = On(dt.date(2026, 5, 1))

BY_SIGNATURE = {
    "en": (
        "This Agreement shall become effective upon execution by both parties.",
        "This Agreement shall become effective upon its execution by all Parties.",
        "This Agreement becomes effective on the date of its execution by both Parties.",
        "This Agreement shall become effective upon full execution by the Parties.",
        "This Agreement comes into force when both Parties have signed it.",
        "This Agreement comes into force when each Party has duly executed this Agreement.",
        "This Agreement shall take effect upon signature by the last Party to sign.",
        "This Agreement shall take effect on the date it is signed by the last Party.",
        "This Agreement shall become binding upon signature by both Parties.",
    ),
    "fr": (
        "La présente convention prend effet à la date de sa signature par la dernière des parties.",
        "Le présent accord entrera en vigueur lorsque les deux Parties l'auront signé.",
    ),
    "es": (
        "El presente contrato entrará en vigor a la fecha de su firma por ambas partes.",
        "El presente Contrato entra en vigor el día de su firma.",
        "El presente Acuerdo entrará en vigor cuando ambas Partes lo hayan firmado.",
        "El presente Contrato entrará en vigor una vez firmado por ambas Partes.",
        "El presente Contrato tendrá efecto a partir de su firma por la última de las partes.",
    ),
    "ru": (
        "Договор считается заключённым и вступает в силу с момента подписания обеими Сторонами.",
        "Настоящее Соглашение вступает в силу с даты подписания последней из Сторон.",
        "Договор вступает в силу с даты его подписания уполномоченными представителями Сторон.",
    ),
}
ON_A_DAY: dict[str, tuple[str, ...]] = {
    "en": ("The Agreement takes effect on 1 May 2026.",),
    "fr": ("Le Contrat prend effet le 1er mai 2026.",),
    "es": ("El presente Contrato tendrá efecto desde el 1 de mayo de 2026.",),
}
NOT_ALL_OF_IT = {
    "en": (
        "This Agreement shall become effective upon execution by the Contractor.",
        "This Agreement shall become effective upon the execution of the works by both parties.",
        "This Agreement takes effect upon execution of the Sales Agreement by both parties.",
        "This Agreement shall become effective upon signature of the Purchase Agreement.",
        "This Agreement takes effect upon execution by both parties and approval by the Council.",
        "This Agreement takes effect when both Parties have signed the Annex.",
        "This Agreement takes effect when both Parties have signed it and the Annex.",
        "This Agreement takes effect when both Parties have signed it and paid the fee.",
        "This Agreement takes effect when the Parties have executed it by 1 May 2027.",
        "This Agreement shall become binding upon the Parties on the date of signature.",
        "This Agreement takes effect upon execution by the parties to the Main Agreement.",
        "This Agreement takes effect on the date on which the contract is signed.",
        "This Agreement takes effect when both Parties have executed the contract.",
        "The contract takes effect on 1 May 2026.",
        "The agreement shall enter into force upon signature by both parties.",
        "The agreement of 3 May 1970 takes effect on 1 May 2026.",
        "This Agreement applies from 1 May 2026.",
        "The provisions of this Agreement apply from 1 January 2020.",
        "The Parties shall apply this Agreement from 1 January 2020.",
        "This Agreement is deemed to have been concluded as of 1 May 2026.",
        *[
            f"This Agreement {each}."
            for each in (
                "is deemed concluded on 1 May 2026",
                "is deemed signed on 1 May 2026",
                "applies as of 05/01/2026",
                "shall apply from 1.5.2026",
                "is applicable on 1 May 2026",
                "shall apply retroactively to 1 January 2020",
                "is retroactive to 1 January 2020",
                "relates back to 1 May 2026",
                "has effect from 1 May 2026",
                "binds the Parties from 1 May 2026",
            )
        ],
    ),
    "fr": (
        "Le contrat entre en vigueur à la date de sa signature.",
        "Le contrat de vente prend effet le 1er mai 2026.",
        "La convention du 3 mai 1970 prend effet le 1er mai 2026.",
        "Le protocole entre en vigueur lorsque les deux Parties l'auront signé et ratifié.",
        "L'accord entre en vigueur à la date de la signature par le titulaire.",
        "Le présent accord s'applique à compter du 1er mai 2026.",
        "Le présent contrat est réputé conclu à compter du 1er mai 2026.",
        "Les Parties appliquent le présent accord à compter du 1er mai 2026.",
        *[
            f"Le présent contrat {each}."
            for each in (
                "est réputé conclu le 1er mai 2026",
                "est réputé signé le 1er mai 2026",
                "s'appliquera à dater du 1.5.2026",
                "s'applique rétroactivement au 1er janvier 2020",
                "rétroagit au 1er mai 2026",
                "vaut à compter du 1er mai 2026",
                "est applicable le 1er mai 2026",
                "engage les parties à compter du 1er mai 2026",
            )
        ],
    ),
    "es": (
        "El contrato entra en vigor el 1 de mayo de 2026.",
        "El contrato de venta entra en vigor el 1 de mayo de 2026.",
        "El presente Contrato entrará en vigor el día de su firma por el Ministro.",
        "El presente Contrato tendrá efecto a partir de su firma por el Contratista.",
        "El presente Acuerdo se aplica a partir del 1 de mayo de 2026.",
        "Las Partes aplicarán el presente Acuerdo desde el 1 de mayo de 2026.",
        *[
            f"El presente contrato {each}."
            for each in (
                "tendrá efecto retroactivo al 1 de enero de 2020",
                "produce efectos retroactivos al 1 de enero de 2020",
                "se aplicará retroactivamente al 1 de enero de 2020",
                "se retrotrae al 1 de enero de 2020",
                "se aplica desde el 01.05.2026",
                "se entiende celebrado el 1 de mayo de 2026",
                "obliga a las partes desde el 1 de mayo de 2026",
                "será aplicable el 1 de mayo de 2026",
            )
        ],
    ),
    "ru": (
        "Договор вступает в силу с даты подписания последней из Сторон и утверждения советом.",
        "Договор вступает в силу с даты его подписания представителями Заказчика.",
        "Договор поставки вступает в силу с 1 мая 2026 года.",
        "Настоящий Договор применяется с 1 мая 2026 года.",
        "Договор считается заключённым с 1 мая 2026 года.",
        *[
            f"Договор {each}."
            for each in (
                "применяется с 01.05.2026",
                "считается заключенным с 01.05.2026",
                "считается заключенным 1 мая 2026 года",
                "имеет обратную силу с 1 января 2020 года",
                "обязателен для сторон с 1 мая 2026 года",
                "вводится с 1 мая 2026 года",
            )
        ],
        "Стороны применяют Договор с 1 мая 2026 года.",
        "Условия Договора применяются к отношениям, возникшим с 01.01.2020.",
    ),
}
SAYS_NOTHING_OF_IT = {
    "en": (
        "This Agreement applies to goods produced after 1 January 2026.",
        "This Agreement applies to claims that were lodged on 1.5.2026.",
        "This Agreement has been signed on 1 May 2026.",
        "This Agreement binds the heirs of whoever died on 1 May 2026 or later.",
    ),
    "fr": (
        "Le présent accord s'applique aux produits fabriqués depuis le 1er mai 2026.",
        "Le présent accord a été conclu le 1er mai 2026.",
    ),
    "es": (
        "El presente Acuerdo fue celebrado el 1 de mayo de 2026.",
        "El presente Acuerdo se aplica a los productos fabricados desde el 1 de mayo de 2026.",
        "El presente Acuerdo tendrá efecto suspensivo.",
    ),
    "ru": ("Настоящее Соглашение применяется к товарам, произведенным с 1 мая 2026 года.",),
}


def read(code: str, words: str) -> FinalClauses:
    return read_final(Text((Provision("paragraph", words),)), code)


def cases(table: dict[str, tuple[str, ...]]) -> list[tuple[str, str]]:
    return [(code, words) for code, told in table.items() for words in told]


@pytest.mark.parametrize(("code", "words"), cases(BY_SIGNATURE))
def test_begins_when_all_have_signed(code: str, words: str) -> None:
    found = read(code, words)
    assert found.entry is not None, found.unread
    assert found.entry.entry.general == SIGNED


@pytest.mark.parametrize(("code", "words"), cases(ON_A_DAY))
def test_begins_on_a_day(code: str, words: str) -> None:
    found = read(code, words)
    assert found.entry is not None, found.unread
    assert found.entry.entry.general == MAY


@pytest.mark.parametrize(("code", "words"), cases(NOT_ALL_OF_IT))
def test_what_says_more_or_less_is_told_and_not_taken(code: str, words: str) -> None:
    found = read(code, words)
    assert found.entry is None
    assert found.outcome == "not read"
    assert found.unread


@pytest.mark.parametrize(("code", "words"), cases(SAYS_NOTHING_OF_IT))
def test_to_what_it_applies_says_nothing_of_when(code: str, words: str) -> None:
    assert not read(code, words).unread
