"""Signs and doubles once proved though an item was joined by them, or named: open for ever."""

from __future__ import annotations

import pytest
from tests.attacks_kit import word

import paraph
from paraph.proof.judging import judge
from paraph.proof.profile import Profile
from paraph.proof.proof import CLASSES
from paraph.text.node import Provision, Text

LISTS = {
    "en": (
        "# Agreement\n\n## Article 1. Duties\n\nThe Seller shall:\n\n(a) pack the goods;\n\n"
        "(b) ship the goods{}\n\n(c) {};\n\n(d) insure the goods.\n"
    ),
    "fr": (
        "# Accord\n\n## Article 1. Obligations\n\nLe vendeur doit :\n\n"
        "a) emballer les biens ;\n\nb) porter les biens{}\n\nc) {} ;\n\nd) assurer les biens.\n"
    ),
    "es": (
        "# Acuerdo\n\n## Artículo 1. Obligaciones\n\nEl vendedor debe:\n\n"
        "a) embalar los bienes;\n\nb) llevar los bienes{}\n\nc) {};\n\nd) asegurar los bienes.\n"
    ),
}
GOING_ON = [
    *[
        ("en", line)
        for line in (
            *("or ship the rice", "unless the goods are lost", "which is dry", "if dry"),
            *("but only by day", "provided that it rains", "except rice", "until noon"),
        )
    ],
    *[("fr", line) for line in ("ou porter le riz", "sauf le riz", "qui est sec", "si sec")],
    *[("es", line) for line in ("o llevar el arroz", "salvo el arroz", "que esté seco")],
]


@pytest.mark.parametrize(("code", "line"), GOING_ON)
@pytest.mark.parametrize("signs", [(";", ","), (",", ";"), ("", ";")])
def test_a_typed_label_hides_no_word_that_goes_on_with_the_item(
    code: str, line: str, signs: tuple[str, str]
) -> None:
    old, new = (
        paraph.read(LISTS[code].format(sign, line).encode(), file="a.md", language=code)
        for sign in signs
    )
    profile = Profile().allowing(frozenset(CLASSES))

    assert judge(paraph.compare(old, new), profile, language=code).word == "open"


@pytest.mark.parametrize(
    ("code", "line"),
    [
        *(("en", "if the Buyer asks so."), ("en", "within five days."), ("en", "Unless it rains.")),
        *(("fr", "dans les cinq jours."), ("es", "en cinco días.")),
    ],
)
@pytest.mark.parametrize("signs", [(";", ","), (",", ";"), ("", ";")])
def test_signs_count_where_the_sentence_goes_on_behind_the_list(
    code: str, line: str, signs: tuple[str, str]
) -> None:
    tail = {"en": "paint the goods", "fr": "peindre les biens", "es": "pintar los bienes"}[code]
    old, new = (
        paraph.read(
            f"{LISTS[code].format(sign, tail)}\n{line}\n".encode(), file="a.md", language=code
        )
        for sign in signs
    )

    assert judge(paraph.compare(old, new), language=code).word == "open"


def test_a_double_may_name_an_item_that_is_numbered_by_itself() -> None:
    said = "Обязанность{} полном объёме исполняет Продавец, а Покупатель платит цену товара."
    items = [
        Provision("paragraph", "Продавец передаёт товар покупателю по настоящему договору:"),
        *[
            Provision("paragraph", f"{verb} товар;", f"{letter})", 1)
            for letter, verb in (("а", "упаковать"), ("б", "перевезти"), ("в", "сдать"))
        ],
    ]

    old, new = (
        Text((*items, Provision("paragraph", said.format(double)))) for double in (" в в", " в")
    )

    assert word(old, new, "ru") == "open"
