"""A clause with a subject of its own is a norm of its own, and none of another's words are its."""

from __future__ import annotations

import pytest

from paraph.norms.extract import read_norms
from paraph.text.node import Provision, Text


def _read(code: str, words: str) -> list[tuple[str, str]]:
    norms = read_norms(Text((Provision("paragraph", words),)), code).norms
    return [(each.kind, each.words) for each in norms]


@pytest.mark.parametrize(
    ("code", "words", "second", "kinds"),
    [
        (
            "en",
            "A Party may object, in which case the rule shall not bind that Party.",
            "in which case",
            ["permission", "declaration"],
        ),
        (
            "en",
            "An objection may be withdrawn, in which case the rule becomes binding for that Party.",
            "in which case",
            ["permission", "declaration"],
        ),
        (
            "en",
            "The Seller may refuse, in which case the Buyer shall pay the costs.",
            "in which case",
            ["permission", "obligation"],
        ),
        (
            "fr",
            "Toute Partie peut s'opposer, auquel cas la décision ne lie pas cette Partie.",
            "auquel cas",
            ["permission", "declaration"],
        ),
        (
            "fr",
            "Une objection peut être retirée, auquel cas la décision devient contraignante.",
            "auquel cas",
            ["permission", "declaration"],
        ),
        (
            "fr",
            "Le Vendeur peut refuser, auquel cas l'Acheteur paie les frais.",
            "auquel cas",
            ["permission", "obligation"],
        ),
        (
            "es",
            "La objeción podrá retirarse, en cuyo caso la decisión será vinculante para esa Parte.",
            "en cuyo caso",
            ["permission", "declaration"],
        ),
        (
            "es",
            "El Vendedor podrá negarse, en cuyo caso el Comprador pagará los gastos.",
            "en cuyo caso",
            ["permission", "obligation"],
        ),
        (
            "ru",
            "Возражение может быть снято, и тогда решение становится обязательным для Стороны.",
            "и тогда",
            ["permission", "declaration"],
        ),
        (
            "ru",
            "Возражение может быть снято, и в этом случае решение становится обязательным.",
            "и в этом случае",
            ["permission", "declaration"],
        ),
        (
            "fr",
            "Elle peut la retirer par écrit ; l'amendement entre alors en vigueur pour elle.",
            "; l'amendement",
            ["permission", "declaration"],
        ),
    ],
)
def test_what_follows_in_a_case_is_a_norm_of_its_own(
    code: str, words: str, second: str, kinds: list[str]
) -> None:
    cut = words.index(second)
    read = _read(code, words)
    assert [kind for kind, _ in read] == kinds
    assert read[0][1] == words[:cut].rstrip(" ,;")
    assert (
        read[1][1].startswith(words[cut:].lstrip("; и")[:12].strip()) or read[1][1] in words[cut:]
    )


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "They may bring to its attention any matter which in their opinion may harm trade."),
        ("en", "They may report any act which, in their view, may harm trade."),
        ("fr", "Elles peuvent signaler tout fait qui, à leur avis, peut nuire au commerce."),
        ("es", "Podrán señalar todo hecho que a su juicio pueda perjudicar el comercio."),
        ("ru", "Стороны могут сообщать о фактах, которые, по их мнению, могут вредить торговле."),
        ("en", "The members whose terms are to end in May shall be chosen by lot."),
        ("en", "The member whose vote is to be cast last shall preside."),
    ],
)
def test_what_a_relative_clause_holds_makes_no_norm(code: str, words: str) -> None:
    read = _read(code, words)
    assert [each for _, each in read] == [words.rstrip(".")]


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        (
            "Plans must be sent to all the States, each one of which shall have the right to vote.",
            ["obligation", "right"],
        ),
        (
            "The report shall be sent to the members, each of whom shall sign it.",
            ["obligation", "obligation"],
        ),
        (
            "The Court shall have five judges, no two of whom may be of one State.",
            ["obligation", "prohibition"],
        ),
        (
            "The report shall be read by two judges, none of whom may be a party.",
            ["obligation", "prohibition"],
        ),
        ("The fund shall have four members, two of whom may be absent.", ["obligation"]),
    ],
)
def test_each_of_which_shall_is_a_norm(words: str, kinds: list[str]) -> None:
    assert [kind for kind, _ in _read("en", words)] == kinds


def test_items_belong_to_the_last_modal_of_their_lead_in() -> None:
    words = (
        "Any proposal must be notified to all the States, each one of which shall have the right "
        "to take part in: (a) the decision; (b) the negotiation."
    )
    assert _read("en", words) == [
        (
            "obligation",
            words[: words.index(":")],
        ),
        ("right", "the decision"),
        ("right", "the negotiation"),
    ]


@pytest.mark.parametrize(
    ("words", "read"),
    [
        (
            (
                "Except as expressly permitted by this Lease, Lessor will not (and will not allow "
                "anyone else to): (a) sell the boat; (b) paint it."
            ),
            [("prohibition", "sell the boat"), ("prohibition", "paint it")],
        ),
        (
            "The Supplier shall, and shall cause its affiliates to, keep records.",
            [("obligation", "The Supplier shall, and shall cause its affiliates to, keep records")],
        ),
        (
            "The Supplier shall not, and shall not permit its staff to, copy them.",
            [
                (
                    "prohibition",
                    "The Supplier shall not, and shall not permit its staff to, copy them",
                )
            ],
        ),
        (
            "The Supplier shall keep records and shall cause its staff to report.",
            [
                ("obligation", "The Supplier shall keep records"),
                ("obligation", "shall cause its staff to report"),
            ],
        ),
    ],
)
def test_what_is_put_in_behind_a_modal_parts_nothing(
    words: str, read: list[tuple[str, str]]
) -> None:
    assert _read("en", words) == read
