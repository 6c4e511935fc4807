"""What is put in between the verb of a quotation and its subject takes nobody's words away."""

from __future__ import annotations

import pytest
from tests.press_kit import told

BEHIND = (
    ("es", "—De aquí no se va nadie —proclamó, subida a un palé, la presidenta, Concha Villar—.",
     "Concha Villar", "stated"),
    ("es", "«De aquí no se va nadie», dijo, micrófono en mano, la alcaldesa Concha Villar.",
     "Concha Villar", "stated"),
    ("es", "«Nadie se va», dijo, dirigiéndose a los obreros, la alcaldesa.", "alcaldesa",
     "inferred"),
    ("es", "«Nadie se va», dijo, entre aplausos, Concha Villar.", "Concha Villar", "inferred"),
    ("fr", "« Personne ne partira », a lancé, debout, la présidente du comité, Anne Roux.",
     "Anne Roux", "stated"),
    ("fr", "« Personne ne partira », a lancé, visiblement ému, Marc Delor.", "Marc Delor",
     "inferred"),
    ("ru", "«Никто не уедет», — сказала, стоя на ящике, председатель профкома Анна Орлова.",
     "Анна Орлова", "stated"),
    ("ru", "«Никто не уедет», — сказал, обращаясь к мэру Петрову, директор Олег Лунин.",
     "Олег Лунин", "stated"),
    ("en", '"Nobody leaves," said, standing on a box, the union\'s president, Anne Roux.',
     "Anne Roux", "stated"),
)  # fmt: skip


@pytest.mark.parametrize(("code", "words", "who", "certainty"), BEHIND)
def test_who_stands_behind_what_is_put_in_speaks(
    code: str, words: str, who: str, certainty: str
) -> None:
    found = told(["La fábrica de Galletas Ordaz respira.", words], code).statements

    assert [(each.speaker.name, each.certainty) for each in found] == [(who, certainty)]


OPEN = (
    ("es", "«Nadie se va», dijo, en presencia de la alcaldesa, Concha Villar."),
    ("es", "«Nadie se va», dijo, junto a Concha Villar, la alcaldesa."),
    ("es", "«Nadie se va», dijo, junto a una concejala, Concha Villar."),
    ("fr", "« Personne ne partira », a-t-elle dit, avant que la maire, Anne Roux, arrive."),
    ("es", "«Nadie se va», dijo, y acto seguido la alcaldesa Concha Villar salió."),
)


@pytest.mark.parametrize(("code", "words"), OPEN)
def test_who_may_only_be_put_in_speaks_not(code: str, words: str) -> None:
    before = {"es": "El ministro Luis Arce llegó.", "fr": "Le ministre Luc Arnoux est arrivé."}

    found = told([before[code], words], code).statements

    assert all(each.speaker.name not in {"Concha Villar", "Anne Roux"} for each in found)
