"""Fields are named by words, and not by others that begin alike."""

from __future__ import annotations

import pytest

from paraph.norms.fields import fields_of

CONSULAR = ("law and consular",)
SECURITY = ("security architecture and consultations",)


@pytest.mark.parametrize(
    ("code", "words", "fields"),
    [
        ("en", "The consuls of the Parties shall be informed.", CONSULAR),
        ("en", "The Parties shall hold consultations.", ()),
        ("en", "The consultants shall be paid by each Party.", ()),
        ("ru", "Консульские учреждения извещаются об этом.", CONSULAR),
        ("ru", "Стороны проводят консультации.", ()),
        ("ru", "Выдача лиц производится на условиях отдельного договора.", CONSULAR),
        ("ru", "Выдача разрешений производится бесплатно.", ()),
        ("fr", "Les agents consulaires en sont informés.", CONSULAR),
        ("fr", "Les Parties se consultent.", ()),
        ("fr", "Les pénalités sont dues dans les trente jours.", ()),
        ("es", "Los funcionarios consulares serán informados.", CONSULAR),
        ("es", "Las Partes celebrarán consultas.", ()),
        ("es", "El tratado de no proliferación se aplica.", SECURITY),
        ("es", "Las penalizaciones se pagarán en treinta días.", ()),
    ],
)  # fmt: skip
def test_a_word_that_begins_alike_names_no_field(
    code: str, words: str, fields: tuple[str, ...]
) -> None:
    assert fields_of(code, (), words) == fields


def test_a_title_on_consultations_of_security_is_of_security() -> None:
    found = fields_of("en", ("Security consultations",), "The Parties shall act on terrorism.")
    assert found == SECURITY
