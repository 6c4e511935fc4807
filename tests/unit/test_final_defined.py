"""A clause that begins on a day with a name is read by the one definition of that name."""

from __future__ import annotations

import datetime as dt

import pytest

from paraph.norms.final.clauses import read_final
from paraph.norms.final.formula import Every, On, When
from paraph.norms.final.proposal import FinalClauses
from paraph.norms.final.term import For, Span, Until
from paraph.text.node import Provision, Text

MARCH = On(dt.date(2026, 3, 1))
SIGNED = When("signature", Every())
JUNE = Until(dt.date(2028, 6, 30))
CLAUSE = "The term of this Agreement shall commence on the Effective Date and continue through June 30, 2028."
MADE = 'This Agreement is made as of March 1, 2026 (the "Effective Date") by the City of Arland and Borland Works LLC.'

DEFINITIONS = [
    (MADE, MARCH),
    ("THIS AGREEMENT is entered into as of March 1, 2026 (“Effective Date”), by and between Arland and Borland.", MARCH),
    ("This Agreement is made and entered into, effective as of March 1, 2026 (hereinafter the “Effective Date”).", MARCH),
    ("“Effective Date” means March 1, 2026.", MARCH),
    ("The Effective Date of this Agreement is March 1, 2026.", MARCH),
    ('This Agreement is entered into on the date last signed below (the "Effective Date") by the City and the Contractor.', SIGNED),
    ('This Agreement is made as of the date of the last signature below (the "Effective Date").', SIGNED),
    ('"Effective Date" means the date on which the last Party signs this Agreement.', SIGNED),
    ("“Effective Date” means the date of execution by both Parties.", SIGNED),
]  # fmt: skip
CLAUSES = [
    (CLAUSE, JUNE),
    ("The initial term of this Agreement commences on the Effective Date and ends on June 30, 2028.", JUNE),
    ("This Agreement shall begin as of the Effective Date, and shall remain in full force and effect until June 30, 2028.", JUNE),
    ("This Agreement starts on the Effective Date and runs through and including June 30, 2028.", JUNE),
    ("This Agreement shall commence on the Effective Date and continue for a period of two (2) years.", For(Span(2, "year"))),
    ("This Agreement shall become effective on the Effective Date.", None),
]  # fmt: skip
NOT_READ = [
    (CLAUSE,),
    (MADE, "This Agreement is restated as of May 1, 2026 (the “Effective Date”).", CLAUSE),
    ('This Agreement is made as of the date of Council approval (the "Effective Date").', CLAUSE),
    ('This Agreement is made as of February 30, 2026 (the "Effective Date").', CLAUSE),
    ('The Lease Contract was made as of March 1, 2026 (the "Effective Date").', CLAUSE),
    ('This Agreement is made as of March 1, 2026 (the "Commencement Date").', CLAUSE),
    (MADE, "This Agreement shall commence on the Effective Date if the Council has approved it."),
    (MADE, "The term of this Agreement shall commence on the Effective Date and continue through the end of the project."),
    (MADE, "The term of this Agreement shall commence on the Effective Date and continue for two (3) years."),
    (MADE, "This Agreement shall become effective on the Effective Date, but shall not bind the City until the Council has approved it."),
    (MADE, CLAUSE, "This Agreement shall not bind the City until the Council has approved it."),
    ('This Agreement is made as of March 1, 2026 (the "Effective Date"), and shall not bind the City until the Council approves it.', CLAUSE),
    (MADE, CLAUSE, "This Agreement shall enter into force on 1 May 2026."),
]  # fmt: skip


def read(*paragraphs: str, code: str = "en") -> FinalClauses:
    return read_final(Text(tuple([Provision("paragraph", each) for each in paragraphs])), code)


@pytest.mark.parametrize(("definition", "formula"), DEFINITIONS)
@pytest.mark.parametrize("turn", [1, -1])
def test_the_day_is_that_of_the_one_definition(
    definition: str, formula: On | When, turn: int
) -> None:
    found = read(*(definition, "—", CLAUSE)[::turn])

    assert found.entry is not None, found.unread
    assert found.entry.entry.general == formula
    assert {each.provision for each in found.entry.places} == {0, 2}
    assert [each.says for each in found.terms] == [JUNE]
    assert not found.unread


@pytest.mark.parametrize(("clause", "lasts"), CLAUSES)
def test_the_clause_is_read_with_its_term(clause: str, lasts: Until | For | None) -> None:
    found = read(MADE, "—", clause)

    assert found.entry is not None, found.unread
    assert found.entry.entry.general == MARCH
    assert [each.says for each in found.terms] == [each for each in (lasts,) if each]
    assert not found.unread


@pytest.mark.parametrize("paragraphs", NOT_READ)
def test_without_one_definition_that_is_understood_it_is_told(paragraphs: tuple[str, ...]) -> None:
    found = read(*paragraphs)

    assert found.outcome == "not read"
    assert "entry into force" in {each.about for each in found.unread}


def test_an_earlier_end_behind_the_last_day_is_told() -> None:
    found = read(MADE, f"{CLAUSE[:-1]}, unless sooner terminated in accordance with Section 8.")

    assert found.entry is not None
    assert [each.says for each in found.terms] == [JUNE]
    assert [each.about for each in found.unread] == ["term"]


def test_a_clause_that_names_both_days_is_read_as_well() -> None:
    found = read(
        "The term of this Agreement shall commence on March 1, 2026 and continue through June 30, 2028."
    )

    assert found.entry is not None
    assert found.entry.entry.general == MARCH
    assert [each.says for each in found.terms] == [JUNE]
    assert not found.unread


@pytest.mark.parametrize(
    ("code", "definition", "clause"),
    [
        ("fr", "Le présent contrat est conclu le 1er mars 2026 (la « Date d'effet »).", "Le présent contrat prend effet à la Date d'effet et se poursuit jusqu'au 30 juin 2028."),
        ("es", "El presente contrato se celebra el 1 de marzo de 2026 (la «Fecha de Inicio»).", "El presente contrato entrará en vigor en la Fecha de Inicio y terminará el 30 de junio de 2028."),
        ("ru", "Договор заключен 1 марта 2026 года (далее — «Дата начала»).", "Договор вступает в силу с Даты начала и действует до 30 июня 2028 года."),
    ],
)  # fmt: skip
def test_in_other_languages_a_day_with_a_name_is_told(
    code: str, definition: str, clause: str
) -> None:
    assert read(definition, clause, code=code).outcome == "not read"
