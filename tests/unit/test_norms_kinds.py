"""Kinds and bearers of norms by the forms that oblige, forbid, permit or say what has effect."""

from __future__ import annotations

import pytest

from paraph.norms.extract import read_norms
from paraph.norms.norm import Norm
from paraph.text.node import Provision, Text


def _norms(language: str, *words: str) -> tuple[Norm, ...]:
    text = Text(tuple(Provision("paragraph", each) for each in words))
    return read_norms(text, language).norms


CASES = [
    ("en", "The Parties are to be notified of any change.", ["obligation: not stated"]),
    ("en", "The Secretariat is to be located in Geneva.", ["declaration: not stated"]),
    ("en", "The Sides do not apply quotas.", ["prohibition: each party"]),
    ("en", "The premises are inviolable.", ["right: not stated"]),
    ("en", "The cost is borne equally by the Parties.", ["obligation: each party"]),
    ("en", "Goods can be re-exported only with the consent of the Party.", ["permission: not stated"]),
    ("en", "In no case may the number of candidates exceed ten.", ["prohibition: not stated"]),
    ("en", "The provisions of this Article shall not be applied to gifts.", ["declaration: not stated"]),
    ("en", "The Parties agree that, in applying this Agreement, costs must be minimized.", ["obligation: not stated"]),
    ("en", "The Parties agree that trade is of importance.", ["declaration: each party"]),
    ("en", "The Parties confirm their will to respect these obligations.", ["declaration: each party"]),
    ("en", "Thereupon each Party shall grant transit.", ["obligation: each party"]),
    ("en", "The Parties annually exchange lists of experts.", ["obligation: both jointly"]),
    ("en", "The Party that adopted the measure shall inform the other Party.", ["obligation: one party"]),
    ("en", "Any State may accede to this Agreement.", ["permission: third persons"]),
    ("en", "Any Contracting State may accede to the Protocol.", ["permission: each party"]),
    ("en", "States Parties shall refrain from using force against each other.", ["prohibition: each party"]),
    ("en", "When carrying out clearance of goods the Parties shall follow the Protocol.", ["obligation: each party"]),
    ("en", "Measures shall be relaxed as conditions improve, and they shall be eliminated later.", ["obligation: not stated", "obligation: not stated"]),
    ("en", "The Court shall determine which of the two texts shall be considered as final.", ["obligation: joint body"]),
    ("en", "Vacancies shall be filled as follows: the Secretary-General shall issue invitations.", ["obligation: not stated", "obligation: joint body"]),
    ("en", "Done at Bern, this third day of May, one thousand nine hundred.", []),
    ("fr", "Aucune disposition du présent Accord n'empêche une Partie d'adopter des mesures.", ["declaration: not stated"]),
    ("fr", "Il incombe à chaque Partie d'informer les autres.", ["obligation: each party"]),
    ("fr", "Les Parties sont invitées à communiquer leurs données.", ["obligation: each party"]),
    ("fr", "Les Parties sont libres de choisir un autre moyen.", ["permission: each party"]),
    ("fr", "On entend par « marchandises » les produits.", []),
    ("fr", "Les mesures prennent fin après deux ans.", ["declaration: not stated"]),
    ("fr", "Lorsqu'elles donnent effet à la présente partie, les Parties coopèrent.", ["obligation: both jointly"]),
    ("es", "Corresponde a cada Parte informar a las demás.", ["obligation: each party"]),
    ("es", "En ningún caso el plazo puede exceder de un mes.", ["prohibition: not stated"]),
    ("es", "No se aplicarán medidas de salvaguardia a esas mercancías.", ["prohibition: not stated"]),
    ("es", "Las disposiciones de este Artículo no se aplicarán a los obsequios.", ["declaration: not stated"]),
    ("es", "Las Partes estarán facultadas para suspender las concesiones.", ["permission: each party"]),
    ("es", "Los locales son inviolables.", ["right: not stated"]),
    ("ru", "Комитет состоит из пяти членов.", ["declaration: joint body"]),
    ("ru", "Создается Смешанная комиссия.", ["declaration: not stated"]),
    ("ru", "Решения принимаются Конференцией Сторон.", ["obligation: joint body"]),
    ("ru", "Документы выдаются компетентными органами Сторон.", ["obligation: each party"]),
    ("ru", "Документы согласовываются с компетентными органами.", ["obligation: not stated"]),
    ("ru", "Споры разрешаются путем консультаций между Сторонами.", ["obligation: both jointly"]),
    ("ru", "Стороны могут обращаться за советом.", ["permission: each party"]),
    ("ru", "Такой документ не рассматривается в качестве дополнительного.", ["declaration: not stated"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "words", "told"), CASES)
def test_the_form_of_a_clause_says_what_it_lays_down_and_on_whom(
    language: str, words: str, told: list[str]
) -> None:
    assert [f"{each.kind}: {each.bearer.kind}" for each in _norms(language, words)] == told


def test_an_item_that_leads_in_to_no_verb_takes_the_verb_of_those_who_agree() -> None:
    found = _norms("es", "Las Partes convienen:", "(a) reducir los aranceles;", "(b) cooperar.")

    assert [each.kind for each in found] == ["obligation", "obligation"]
    assert [each.bearer.kind for each in found] == ["each party", "both jointly"]


def test_an_inserted_relative_clause_leaves_an_item_a_norm() -> None:
    found = _norms("en", "The Parties shall not:", "(a) levy fees, which shall be listed; or")

    assert found[0].kind == "prohibition"
