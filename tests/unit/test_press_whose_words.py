"""A quotation goes to the one whom the words before it leave, and to nobody where two are."""

from __future__ import annotations

import pytest
from tests.press_kit import told

ENERGY = (
    ("fr", "La ministre de l'Énergie Anne Roux a dit que le port ferme.", "Anne Roux"),
    ("fr", "« Le port ferme », a dit la ministre de l’Éducation Anne Roux.", "Anne Roux"),
    ("fr", "Le maire d'Aubigny Paul Roux a dit que le port ferme.", "Paul Roux"),
)


@pytest.mark.parametrize(("code", "words", "who"), ENERGY)
def test_a_name_behind_an_elided_article_is_no_part_of_the_office(
    code: str, words: str, who: str
) -> None:
    (found,) = told(words, code).statements

    assert (found.speaker.name, found.certainty) == (who, "stated")


def test_nobody_is_named_by_what_an_office_is_of() -> None:
    words = "La ministre de l'Énergie Lirane Roux est là. Roux a dit que le port ferme."

    (found,) = told(words, "fr").statements

    assert found.speaker.name == "Lirane Roux"


MINISTERS = {
    "en": "Energy minister Anna Berg and trade minister Carl Dorn met on Monday.",
    "fr": "La ministre de l'Énergie Anne Roux et la ministre du Commerce Claire Dorn ont parlé.",
    "es": "La ministra de Energía Ana Ruiz y la ministra de Comercio Clara Soto se reunieron.",
    "ru": "Заседание провели министр энергетики С. В. Троин и министр торговли Д. М. Абаков.",
}
SPOKE = (
    ("en", 'Berg said that prices fell. "It is good for both," the minister said.', "Anna Berg"),
    ("fr", "Anne Roux a dit que tout va. « C'est bien », a conclu la ministre.", "Anne Roux"),
    ("es", "Ana Ruiz dijo que todo va. «Es bueno», concluyó la ministra.", "Ana Ruiz"),
    ("ru", "С. В. Троин отметил, что цены упали. «Это выгода», — заявил министр.", "С. В. Троин"),
    ("en", 'Berg said that prices fell. Dorn nodded. "It is good," the minister said.', None),
    ("fr", "Anne Roux a dit à Claire Dorn que tout va. « C'est bien », a dit la ministre.", None),
    ("es", "Ana Ruiz dijo que todo va y Clara Soto, que no. «Es bueno», dijo la ministra.", None),
    ("ru", "С. В. Троин сказал, что рад. Д. М. Абаков молчал. «Да», — заявил министр.", None),
)


@pytest.mark.parametrize(("code", "words", "who"), SPOKE)
def test_an_office_of_two_is_that_of_the_one_who_alone_spoke_in_the_paragraph(
    code: str, words: str, who: str | None
) -> None:
    found = told([MINISTERS[code], words], code).statements[-1]

    assert (found.kind, found.speaker.name, found.certainty) == ("direct", who, "inferred")
