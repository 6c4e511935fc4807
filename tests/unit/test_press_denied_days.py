"""Days that are denied, bounded from behind, or told of what was made; all is invented."""

from __future__ import annotations

import pytest
from tests.press_kit import told

DAYS = (
    ("en", "The bridge will not open before 2030.", "2030-01-01", "None", "inferred"),
    ("en", "The bridge will open, but not before 10 June 2027.", "2027-06-10", "None", "stated"),
    ("en", "The bridge will open before 2030.", "None", "2029-12-31", "stated"),
    ("en", "The vote will be held no earlier than 10 June 2027.", "2027-06-10", "None", "stated"),
    (
        "en",
        "The vote will be held on 10 June 2027 at the earliest.",
        "2027-06-10",
        "None",
        "stated",
    ),
    ("en", "Nobody believes that it will open before 2030.", "None", "2029-12-31", "inferred"),
    ("en", "The bridge, he said, won't open before May 2027.", "2027-05-01", "None", "inferred"),
    ("en", "The bridge was not opened before 2030.", "2030-01-01", "None", "inferred"),
    ("fr", "Le pont n'ouvrira pas avant 2030.", "2030-01-01", "None", "stated"),
    ("fr", "Pas avant le 1er mars 2027.", "2027-03-01", "None", "stated"),
    ("fr", "Le pont ouvrira avant 2030.", "None", "2029-12-31", "stated"),
    ("fr", "Le pont ouvrira au plus tôt le 1er mars 2027.", "2027-03-01", "None", "stated"),
    ("es", "Los pacientes no llegarán antes de 2030.", "2030-01-01", "None", "inferred"),
    ("es", "Abrirá, pero no antes de 2030.", "2030-01-01", "None", "stated"),
    ("es", "Abrirá antes de 2030.", "None", "2029-12-31", "stated"),
    ("es", "No abrirá antes del 10 de junio de 2027.", "2027-06-10", "None", "inferred"),
    ("ru", "Мост откроют не раньше 2030 года.", "2030-01-01", "None", "stated"),
    ("ru", "Мост откроют не ранее 10 июня 2027 года.", "2027-06-10", "None", "stated"),
    ("ru", "Мост не откроют до 2030 года.", "None", "2030-12-31", "stated"),
    ("ru", "Мост откроют раньше 2030 года.", "None", "2029-12-31", "stated"),
    (
        "es",
        "El contrato, firmado el 9 de mayo, establece que la compañía deberá pagar.",
        "2025-05-09",
        "2025-05-09",
        "inferred",
    ),
    (
        "fr",
        "Le contrat, signé le 9 mai, prévoit que la société devra payer.",
        "2025-05-09",
        "2025-05-09",
        "inferred",
    ),
    (
        "en",
        "The contract, signed on 9 May, says that the company will pay.",
        "2025-05-09",
        "2025-05-09",
        "inferred",
    ),
    (
        "ru",
        "Договор, подписанный 9 мая, обязывает компанию платить и будет действовать год.",
        "2025-05-09",
        "2025-05-09",
        "inferred",
    ),
    (
        "en",
        "The delay has more to do with the local elections on 5 May than with pipes.",
        "2026-05-05",
        "2026-05-05",
        "inferred",
    ),
    ("fr", "Le sommet, prévu le 9 mai, réunira dix pays.", "2026-05-09", "2026-05-09", "inferred"),
    (
        "es",
        "La cumbre, prevista el 9 de mayo, reunirá a diez países.",
        "2026-05-09",
        "2026-05-09",
        "inferred",
    ),
)


@pytest.mark.parametrize(("code", "words", "first", "last", "certainty"), DAYS)
def test_a_day_bounds_what_it_is_said_to_bound(
    code: str, words: str, first: str, last: str, certainty: str
) -> None:
    (dated,) = told(words, code).dates

    assert (str(dated.start), str(dated.end)) == (first, last)
    assert dated.certainty == certainty
