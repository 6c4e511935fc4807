"""Words in another form of French, Spanish and Russian: proved where they are surely the same."""

from __future__ import annotations

import pytest
from tests.checker_kit import kept

import paraph
from paraph.proof.judging import judge
from paraph.proof.profile import Profile
from paraph.proof.proof import CLASSES

OPENING = {
    "en": "The Seller delivers the goods to the Buyer under this Agreement, and the Buyer pays. ",
    "fr": "Le vendeur livre les marchandises à l'acheteur selon le présent accord, et il paie. ",
    "es": "El vendedor entrega los bienes al comprador según este acuerdo y el comprador paga. ",
    "ru": "Продавец передаёт товар покупателю по настоящему договору, а покупатель платит. ",
}
"""A sentence that says which language follows."""
EVERYTHING = Profile().allowing(frozenset(CLASSES))


def verdict(language: str, marked: str, opening: str) -> str:
    """Return what is said of both sides of a sentence in which "{old|new}" stands."""
    head, _, rest = marked.partition("{")
    change, _, tail = rest.partition("}")
    readings = [
        paraph.read(f"{opening}{head}{side}{tail}".encode(), file="a.txt", language=language)
        for side in change.split("|")
    ]
    return judge(paraph.compare(*readings), EVERYTHING, language=language).word


@pytest.mark.parametrize(("language", "marked"), kept("forms_open"))
def test_what_may_be_another_word_stays_open(language: str, marked: str) -> None:
    said = {verdict(language, marked, opening) for opening in (OPENING[language], "")}

    assert said == {"open"}


@pytest.mark.parametrize(("language", "marked"), kept("forms_proved"))
def test_what_is_the_same_word_in_another_form_is_proved(language: str, marked: str) -> None:
    said = verdict(language, marked, OPENING[language])

    assert said == "editorial"
