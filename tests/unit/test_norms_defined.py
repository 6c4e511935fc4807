"""What the front of a contract calls its parties is who bears its norms."""

from __future__ import annotations

import pytest

from paraph.norms.extract import read_norms
from paraph.text.node import Provision, Text

FRONT = {
    "en": "This Agreement is made between the Town of Wend, a body corporate (the “Town”), and "
    "Ambel Ltd. (the “Grower”) for trees (the “Plants”).",
    "fr": "Entre la Ville de Vand (ci-après « la Ville ») et la société Ambel (ci-après dénommée "
    "« le Pépiniériste »), il est convenu ce qui suit :",
    "es": "Entre el Concejo de Vand (en adelante, «el Concejo») y Ambel SL (en lo sucesivo, la "
    "«Empresa») se acuerda lo siguiente:",
    "ru": "АО «Амбел», именуемое в дальнейшем «Садовник», и город Ванд (далее – «Город») "
    "заключили настоящий Договор о нижеследующем:",
}


def bearers(code: str, words: str, front: str = "") -> list[tuple[str, str]]:
    pieces = (front or FRONT[code], f"1. {words}")
    text = Text(tuple([Provision("paragraph", each) for each in pieces]))
    return [(each.bearer.kind, each.bearer.words) for each in read_norms(text, code).norms]


@pytest.mark.parametrize(
    ("code", "words", "who"),
    [
        ("en", "The Town shall pay the price.", "The Town"),
        ("en", "The Grower shall water the trees.", "The Grower"),
        ("fr", "La Ville doit payer le prix.", "La Ville"),
        ("es", "La Empresa pagará el precio.", "La Empresa"),
        ("ru", "Город обязан платить.", "Город"),
    ],
)
def test_a_name_that_the_front_defines_is_a_party(code: str, words: str, who: str) -> None:
    assert bearers(code, words) == [("one party", who)]


def test_what_a_contract_calls_itself_or_a_thing_bears_nothing() -> None:
    front = "This Agreement (the “Agreement”) is made between Ambel Ltd, a company, and Wend."
    for words in ("This Agreement shall be valid for a year.", "The Agreement shall be valid."):
        assert all(who == "not stated" for who, _ in bearers("en", words, front))
    assert all(who == "not stated" for who, _ in bearers("en", "The Plants shall grow."))


def test_a_name_that_stands_in_quotation_marks_elsewhere_is_no_party() -> None:
    assert bearers("en", "The Mill shall pay.", "Whereas the “Mill” was founded,") != [
        ("one party", "The Mill")
    ]


LINES = {
    "en": (
        "This Contract is between:",
        "(1) Alder plc (the “Operator”); and",
        "(2) the County of Larkfield (the “Host”).",
    ),
    "fr": (
        "Entre les soussignés :",
        "La commune de Vand, ci-après dénommée « la Ville »,",
        "et",
        "La fondation Aulne, ci-après dénommée « la Fondatrice »,",
        "il est convenu ce qui suit.",
    ),
    "es": (
        "REUNIDOS",
        "De una parte, Aliso, S.A., en adelante «la Promotora».",
        "De otra parte, Pluma, S.L., en adelante «la Colaboradora».",
    ),
    "ru": (
        "ООО «Север», именуемое в дальнейшем «Куратор», с одной стороны,",
        "и",
        "ООО «Юг» (далее — «Хранитель»), с другой стороны,",
        "заключили договор о нижеследующем:",
    ),
}
SAID = (
    ("en", "The Operator shall pay the fee.", "The Operator"),
    ("en", "The Host shall keep the sign.", "The Host"),
    ("fr", "La Ville doit payer le prix.", "La Ville"),
    ("fr", "La Fondatrice restitue les clefs le 3 mai 2027.", "La Fondatrice"),
    ("es", "La Promotora pagará el precio.", "La Promotora"),
    ("es", "La Colaboradora entregará los planos.", "La Colaboradora"),
    ("ru", "Куратор передаёт вещи до 3 мая 2027 года.", "Куратор"),
    ("ru", "Хранитель хранит вещи.", "Хранитель"),
)


@pytest.mark.parametrize(("code", "words", "who"), SAID)
def test_a_front_of_several_lines_defines_its_parties(code: str, words: str, who: str) -> None:
    pieces = ("X", *LINES[code], f"1. {words}")
    text = Text(tuple([Provision("paragraph", each) for each in pieces]))

    told = [(each.bearer.kind, each.bearer.words) for each in read_norms(text, code).norms]

    assert told == [("one party", who)]


@pytest.mark.parametrize(
    ("code", "line", "words"),
    [
        ("en", "Whereas Alder plc builds a mill (the “Works”),", "The Works shall be safe."),
        ("en", "Whereas Quill plc knows mills (the “Adviser”),", "The Adviser shall inspect them."),
        (
            "fr",
            "Considérant que la société Plume conçoit un moulin (« le Moulin »),",
            "Le Moulin doit être sûr.",
        ),
        (
            "es",
            "Considerando que Pluma, S.L. construye un molino («el Molino»),",
            "El Molino deberá ser seguro.",
        ),
    ],
)
def test_what_is_defined_behind_the_front_is_no_party(code: str, line: str, words: str) -> None:
    pieces = ("X", *LINES[code], line, f"1. {words}")
    text = Text(tuple([Provision("paragraph", each) for each in pieces]))

    assert all(each.bearer.kind != "one party" for each in read_norms(text, code).norms)
