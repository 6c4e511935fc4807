"""Amended text: no norm of it, whatever is quoted inside of it, in every language."""

from __future__ import annotations

import pytest

from paraph.norms.extract import read_norms
from paraph.text.node import Provision, Text

WITHIN = {
    "en": (
        *("Clause 3 is replaced by:", "In clause 3, substitute:", "Clause 3 shall read:"),
        *("3. The supplier {0} shall pay.", "4. The Buyer may refuse.", "The Parties shall meet."),
    ),
    "ru": (
        *("Пункт 3 изложить в следующей редакции:", "Пункт 3 заменить текстом:"),
        "Дополнить статью пунктами следующего содержания:",
        *("3. Поставщик {0} обязан платить.", "4. Покупатель вправе отказаться."),
        "Стороны обязаны молчать.",
    ),
    "fr": (
        *("L'article 3 est ainsi rédigé :", "L'article 3 est remplacé par :"),
        "L'article 3 est complété par ce qui suit :",
        *("Art. 3. – Le fournisseur {0} doit payer.", "L'Acheteur peut refuser."),
        "Les Parties doivent se réunir.",
    ),
    "es": (
        *("El artículo 3 queda redactado así:", "Se sustituye el artículo 3 por el siguiente:"),
        "Se añade al artículo 3 lo siguiente:",
        *("3. El proveedor {0} deberá pagar.", "4. El Comprador podrá rechazar."),
        "Las Partes deberán reunirse.",
    ),
}
MARKS = (("“", "”"), ("« ", " »"), ("«", "»"), ('"', '"'), ("‘", "’"))


def _norms(language: str, *wordings: str) -> tuple[list[str], list[int]]:
    provisions = tuple(Provision("paragraph", each) for each in ("Article 1", *wordings))
    read = read_norms(Text(provisions), language)
    return [each.words for each in read.norms], [each.place.provision for each in read.unread]


@pytest.mark.parametrize("language", WITHIN)
@pytest.mark.parametrize("marks", MARKS)
def test_a_quoted_name_does_not_end_the_amended_text_around_it(
    language: str, marks: tuple[str, str]
) -> None:
    opening, closing = marks
    *announced, first, second, third = WITHIN[language]
    named = first.format(f"{opening}Acme{closing}")
    for announcement in announced:
        norms, unread = _norms(
            language, announcement, opening + named, second, third + closing, "X."
        )

        assert not [each for each in norms if each.strip("«“ ") not in announcement], announcement
        assert unread == []


@pytest.mark.parametrize("language", WITHIN)
def test_what_follows_the_amended_text_is_read(language: str) -> None:
    *announced, first, second, third = WITHIN[language]
    for opening, closing in MARKS:
        named = opening + first.format(f"{opening}Acme{closing}") + closing

        norms, _ = _norms(language, announced[0], named, second, third)

        assert len([each for each in norms if each in second or each in third]) == 2


@pytest.mark.parametrize("language", WITHIN)
def test_what_nothing_announces_and_badly_paired_marks_enclose_is_told_as_not_read(
    language: str,
) -> None:
    first, second, third = WITHIN[language][-3:]

    norms, unread = _norms(language, "X.", "“" + first.format("“Acme”"), second, third + "”")

    assert norms == []
    assert unread == [2, 3, 4]


def test_the_sign_of_inches_does_not_end_the_amended_text() -> None:
    wordings = (
        "Clause 3 is replaced by:",
        '"The Seller shall pay 19" racks.',
        'The Buyer may refuse."',
    )

    assert not any("refuse" in each for each in _norms("en", *wordings)[0])
