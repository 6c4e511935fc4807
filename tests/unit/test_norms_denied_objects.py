"""What denies by its object, and items that forbid by their own words."""

from __future__ import annotations

import pytest

from paraph.norms.extract import read_norms
from paraph.norms.norm import Norm
from paraph.text.node import Provision, Text


def norms(code: str, *provisions: str) -> list[Norm]:
    text = Text(tuple([Provision("paragraph", each) for each in provisions]))
    return list(read_norms(text, code).norms)


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("The Parties shall impose no customs duties on imports.", "prohibition"),
        ("The Organization shall place no restrictions on access.", "prohibition"),
        ("The Agent shall accept no orders without consent.", "prohibition"),
        ("The Seller shall disclose nothing of this to others.", "prohibition"),
        ("The Seller shall disclose to no one the price.", "prohibition"),
        ("The Buyer may make no deductions.", "prohibition"),
        ("The Parties shall cooperate in no manner with smugglers.", "prohibition"),
        ("The Carrier shall bear no liability for delay.", "permission"),
        ("The Parties shall have no obligation to pay.", "permission"),
        ("The Tenant shall give no less than 30 days' notice.", "obligation"),
        ("The Seller shall deliver no later than 1 May 2027.", "obligation"),
        ("The Seller shall deliver no fewer than ten lorries.", "obligation"),
        ("The Seller shall supply nothing but new goods.", "obligation"),
        ("This Agreement shall have no effect on earlier contracts.", "declaration"),
    ],
)
def test_an_object_may_deny(words: str, kind: str) -> None:
    assert [each.kind for each in norms("en", words)] == [kind]


def test_what_is_denied_so_before_a_day_is_allowed_from_it() -> None:
    (norm,) = norms("en", "The Party shall take no action before 1 May 2027.")
    assert [(each.direction, str(each.day)) for each in norm.deadlines] == [("after", "2027-05-01")]


@pytest.mark.parametrize(
    ("code", "provisions", "kinds"),
    [
        (
            "en",
            (
                "The Parties shall:",
                "(a) not impose duties;",
                "(b) impose no charges;",
                "(c) refrain from raising fees;",
                "(d) exchange lists;",
                "(e) give no less than 30 days' notice;",
                "(f) neither sell nor lend the goods.",
            ),
            "prohibition prohibition prohibition obligation obligation prohibition",
        ),
        (
            "en",
            ("The Parties may:", "(a) impose no charges;", "(b) decide otherwise."),
            "prohibition permission",
        ),
        (
            "en",
            ("The Parties shall not:", "(a) impose duties;", "(b) fail to pay."),
            "prohibition obligation",
        ),
        (
            "fr",
            (
                "Les Parties doivent :",
                "a) ne pas imposer de droits ;",
                "b) s’abstenir de relever les taxes ;",
                "c) échanger des listes ;",
                "d) n’imposer aucun droit.",
            ),
            "prohibition prohibition obligation prohibition",
        ),
        (
            "es",
            (
                "Las Partes deberán:",
                "a) no imponer derechos;",
                "b) abstenerse de aumentar las tasas;",
                "c) intercambiar listas.",
            ),
            "prohibition prohibition obligation",
        ),
        (
            "ru",
            (
                "Стороны обязуются:",
                "а) не вводить пошлины;",
                "б) воздерживаться от повышения сборов;",
                "в) обмениваться списками.",
            ),
            "prohibition prohibition obligation",
        ),
    ],
)
def test_an_item_forbids_by_its_own_words(
    code: str, provisions: tuple[str, ...], kinds: str
) -> None:
    assert [each.kind for each in norms(code, *provisions)] == kinds.split()


@pytest.mark.parametrize(
    ("code", "words", "kind"),
    [
        ("en", "The Seller shall not deliver less than 100 tonnes.", "obligation"),
        ("en", "The Seller shall not deliver to the Buyer less than 100 tonnes.", "obligation"),
        (
            "en",
            "The Tenant shall not build any structure less than ten metres away.",
            "prohibition",
        ),
        ("en", "The Employer shall not employ workers less than 16 years of age.", "prohibition"),
        (
            "en",
            "The Club shall not hold a meeting less than 2 days before the fair.",
            "prohibition",
        ),
        ("ru", "Арендатор не вправе строить дом менее 10 метров от реки.", "prohibition"),
        ("ru", "Поставщик не вправе поставить менее 100 тонн.", "obligation"),
    ],
)
def test_too_little_of_what_is_given_obliges_and_nothing_else_does(
    code: str, words: str, kind: str
) -> None:
    assert [each.kind for each in norms(code, words)] == [kind]


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (
            "fr",
            "Le Preneur s'engage à ne pas sous-louer et à rendre les clés avant le 1er mars 2027.",
        ),
        (
            "es",
            "El Comprador se obliga a no ceder el piso y a dar aviso antes del 1 de mayo de 2027.",
        ),
    ],
)
def test_a_verb_joined_to_a_denied_one_is_a_duty_of_its_own(code: str, words: str) -> None:
    found = norms(code, words)
    assert [each.kind for each in found] == ["prohibition", "obligation"]
    assert [each.direction for each in found[1].deadlines] == ["before"]


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "The Parties shall spare no effort to settle the matter."),
        ("en", "The Parties shall lose no time in mending the pier."),
        ("fr", "Les Parties n'épargnent aucun effort pour régler l'affaire."),
        ("fr", "Les Parties ne ménageront aucun effort pour régler l'affaire."),
        ("es", "Las Partes no escatimarán esfuerzos para resolver el asunto."),
        ("ru", "Стороны не жалеют усилий для решения вопроса."),
    ],
)
def test_who_spares_no_effort_is_bound_to_one(code: str, words: str) -> None:
    (norm,) = read_norms(Text((Provision("paragraph", words),)), code).norms
    assert (norm.kind, norm.strength) == ("obligation", "endeavour")


def test_an_article_and_a_noun_are_no_pronoun_and_verb() -> None:
    words = "Le comité sur l'accès et le partage des biens est composé de neuf membres."
    (norm,) = read_norms(Text((Provision("paragraph", words),)), "fr").norms
    assert norm.kind == "declaration"
    words = "Le Vendeur livre le bien et le transporte."
    (norm,) = read_norms(Text((Provision("paragraph", words),)), "fr").norms
    assert norm.words == words.rstrip(".")
