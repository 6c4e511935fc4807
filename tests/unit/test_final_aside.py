"""What makes the day of a clause another one without a word of force is told beside the clause.

Every text is invented; the words are those of treaties and contracts.
"""

from __future__ import annotations

import pytest

import paraph
from paraph.norms.final.clauses import read_final
from paraph.norms.final.proposal import FinalClauses

SIGNED = {
    "en": "This Agreement shall enter into force on the date of its signature.",
    "fr": "Le présent Accord entre en vigueur à la date de sa signature.",
    "es": "El presente Acuerdo entrará en vigor en la fecha de su firma.",
    "ru": "Настоящее Соглашение вступает в силу с даты подписания.",
}
DAYS = {
    "en": "This Agreement shall enter into force thirty days after the date of its signature.",
    "fr": "Le présent Accord entre en vigueur trente jours après la date de sa signature.",
    "es": "El presente Acuerdo entrará en vigor treinta días después de la fecha de su firma.",
    "ru": "Настоящее Соглашение вступает в силу через 30 дней с даты подписания.",
}
MONTH = {
    "en": "This Agreement shall enter into force on the first day of the second month following the date of its signature.",
    "fr": "Le présent Accord entre en vigueur le premier jour du deuxième mois suivant la date de sa signature.",
    "es": "El presente Acuerdo entrará en vigor el primer día del segundo mes siguiente a la fecha de su firma.",
    "ru": "Настоящее Соглашение вступает в силу с первого дня второго месяца, следующего за датой подписания.",
}
LASTS = {
    "en": "This Agreement shall remain in force for one year.",
    "fr": "Le présent Accord est conclu pour une durée d'un an.",
    "es": "El presente Acuerdo permanecerá en vigor durante un año.",
    "ru": "Настоящее Соглашение действует в течение одного года.",
}
FAR = "\n\n".join(["Text."] * 12)


def read(code: str, source: str) -> FinalClauses:
    return read_final(paraph.read(f"{source}\n".encode(), file="a.md").text, code)


def told(found: FinalClauses) -> set[str]:
    return {str(each.about) for each in found.unread}


DEFINED = [
    ("en", DAYS, 'For the purposes of this Agreement, "days" means working days.'),
    ("en", DAYS, '"day" means a day on which banks are open in both capitals;'),
    ("en", DAYS, '(a) "days" means calendar days excluding public holidays in either Party; (b) "goods" means cattle.'),
    ("en", DAYS, "All periods are counted in working days."),
    ("fr", DAYS, "Tous les délais se comptent en jours ouvrables."),
    ("es", DAYS, "A los efectos de este Acuerdo, los días son hábiles salvo indicación en contrario."),
    ("ru", DAYS, "Все сроки в настоящем Соглашении исчисляются в рабочих днях."),
    ("en", DAYS, "References to days are to working days."),
    ("en", DAYS, "Periods expressed in days shall exclude holidays."),
    ("en", DAYS, "Saturdays, Sundays and public holidays shall not be counted."),
    ("en", MONTH, "In this Agreement a month is a period of four weeks."),
    ("en", MONTH, '"Month" means a period of thirty days.'),
    ("en", SIGNED, 'In this Agreement "date of signature" means the date on which the Board approves the text.'),
    ("en", SIGNED, '"signature" includes approval by the parliament of each Party.'),
    ("en", SIGNED, '"Effective Date" means 1 July 2030.'),
    ("fr", DAYS, "Aux fins du présent Accord, les jours s'entendent de jours ouvrables."),
    ("fr", DAYS, "On entend par « jour » un jour ouvrable."),
    ("fr", DAYS, "Les délais exprimés en jours s'entendent en jours ouvrés."),
    ("fr", MONTH, "Le terme « mois » désigne une période de quatre semaines."),
    ("fr", SIGNED, "« signature » s'entend de l'approbation par le Parlement."),
    ("es", DAYS, "Los plazos expresados en días se entenderán en días hábiles."),
    ("es", DAYS, "Por «días» se entenderá días hábiles."),
    ("es", DAYS, "«día» significa un día en que abren los bancos."),
    ("es", MONTH, "«Mes» significa un período de cuatro semanas."),
    ("es", SIGNED, "«firma» incluye la aprobación del Congreso."),
    ("ru", DAYS, "Под днями в настоящем Соглашении понимаются рабочие дни."),
    ("ru", DAYS, "Сроки, исчисляемые днями, исчисляются в рабочих днях."),
    ("ru", DAYS, "«день» – рабочий день."),
    ("ru", MONTH, "«месяц» означает период в четыре недели."),
    ("ru", SIGNED, "«подписание» означает утверждение парламентом."),
]  # fmt: skip


@pytest.mark.parametrize("before", [True, False])
@pytest.mark.parametrize(("code", "clause", "words"), DEFINED)
def test_a_definition_of_what_the_clause_counts_or_waits_for_is_told_wherever_it_stands(
    code: str, clause: dict[str, str], words: str, *, before: bool
) -> None:
    parts = (words, FAR, clause[code]) if before else (clause[code], FAR, words)
    found = read(code, "\n\n".join(parts))

    assert read(code, clause[code]).entry
    assert found.entry is None
    assert told(found) == {"entry into force"}


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", '"year" means the fiscal year of Alda.'),
        ("fr", "Le terme « an » désigne une année scolaire."),
        ("es", "«año» significa el año escolar."),
        ("ru", "«год» означает учебный год."),
    ],
)
def test_a_definition_of_the_unit_of_the_term_leaves_the_term_open(code: str, words: str) -> None:
    found = read(code, f"{SIGNED[code]}\n\n{FAR}\n\n{LASTS[code]}\n\n{words}")

    assert found.entry
    assert found.term.duration is None
    assert "term" in told(found)


@pytest.mark.parametrize(
    ("code", "clause", "words"),
    [
        ("en", DAYS, '"day" means a calendar day;'),
        ("en", DAYS, '"days" means calendar days.'),
        ("en", DAYS, '"month" means a period of thirty days.'),
        ("en", SIGNED, '"days" means working days.'),
        ("en", SIGNED, '"ratification" means approval by the Crown.'),
        ("en", DAYS, "The delivery days are fixed by the Buyer."),
        ("fr", DAYS, "« jours » désigne des jours calendaires."),
        ("es", DAYS, "«días» significa días naturales, corridos o calendario; «empresa» significa toda entidad."),
        ("ru", DAYS, "Под днями понимаются календарные дни."),
    ],
)  # fmt: skip
def test_a_definition_that_changes_nothing_is_not_told(
    code: str, clause: dict[str, str], words: str
) -> None:
    found = read(code, f"{clause[code]}\n\n{FAR}\n\n{words}")

    assert found.entry
    assert not found.unread


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "Done at Alda City on 10 January 2030, to be effective as of 1 July 2030."),
        ("en", "Done at Alda City this tenth day of January 2030, but with legal effect from 1 July 2030."),
        ("en", "Signed in Alda on 10 January 2030, valid from 1 July 2030."),
        ("en", "DONE at Alda on 10 January 2030, with retroactive effect."),
        ("fr", "Fait à Alda, le 10 janvier 2030, pour prendre effet le 1er juillet 2030."),
        ("fr", "Fait à Alda, le 10 janvier 2030, avec effet au 1er juillet 2030."),
        ("es", "Hecho en Alda, el 10 de enero de 2030, con efectos a partir del 1 de julio de 2030."),
        ("es", "Firmado en Alda el 10 de enero de 2030, surtiendo efectos desde el 1 de julio de 2030."),
        ("ru", "Совершено в г. Альда 10 января 2030 года с действием с 1 июля 2030 года."),
        ("ru", "Подписано в г. Альда 10 января 2030 года, вступает в силу с 1 июля 2030 года."),
    ],
)  # fmt: skip
def test_a_day_of_effect_in_the_testimonium_is_told(code: str, words: str) -> None:
    found = read(code, f"{SIGNED[code]}\n\n{FAR}\n\n{words}")

    assert found.entry is None


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "Done at Alda City on 10 January 2030, in two originals, in the English language, both texts being equally authentic."),
        ("en", "DONE in duplicate at Alda on 10 January 2030 and at Morin on 12 January 2030, both texts having equal force."),
        ("fr", "En foi de quoi, les soussignés, dûment autorisés à cet effet, ont signé le présent Accord."),
        ("fr", "Fait à Alda, le 10 janvier 2030, en deux exemplaires originaux, les deux textes faisant également foi."),
        ("es", "Hecho en Alda, el 10 de enero de 2030, en dos ejemplares de un mismo tenor y a un solo efecto."),
        ("es", "Hecho en Alda, el 10 de enero de 2030, en dos ejemplares igualmente válidos."),
        ("ru", "Совершено в г. Альда 10 января 2030 года в двух экземплярах, имеющих одинаковую силу."),
    ],
)  # fmt: skip
@pytest.mark.parametrize("far", [True, False])
def test_a_usual_testimonium_is_not_told(code: str, words: str, *, far: bool) -> None:
    found = read(code, "\n\n".join([SIGNED[code], *([FAR] * far), words]))

    assert found.entry
    assert not found.unread


ROWS = {
    "en": ("Commencement Date | 1 July 2030", "Expiry Date | 30 June 2031", "Initial Term | 12 months", "Notice period | 3 months"),
    "fr": ("Date d'effet | 1er juillet 2030", "Fin du contrat | 30 juin 2031", "Durée initiale | 12 mois", "Délai de préavis | 3 mois"),
    "es": ("Entrada en vigor | 1 de julio de 2030", "Fecha de vencimiento | 30 de junio de 2031", "Duración inicial | 12 meses", "Plazo de preaviso | 3 meses"),
    "ru": ("Дата вступления в силу | 1 июля 2030 года", "Дата окончания действия | 30 июня 2031 года", "Срок договора | 12 месяцев", "Срок уведомления | 3 месяца"),
}  # fmt: skip
ABOUT = ("entry into force", "term", "term", "notice")


@pytest.mark.parametrize("form", [True, False])
@pytest.mark.parametrize("at", range(4))
@pytest.mark.parametrize("code", sorted(ROWS))
def test_a_key_term_in_a_table_or_a_form_is_told(code: str, at: int, *, form: bool) -> None:
    row = ROWS[code][at]
    key = (
        row.replace(" | ", ": ") if form else f"| Key | |\n|---|---|\n| Parties | A, B |\n| {row} |"
    )
    found = read(code, f"{key}\n\n{FAR}\n\n{SIGNED[code]}")

    assert ABOUT[at] in told(found)
    assert (found.entry is None) == (at == 0)


def test_a_table_of_other_things_is_not_told() -> None:
    table = (
        "| Step | Start date | End date |\n|---|---|---|\n| Digging | 1 July 2030 | 2 July 2030 |"
    )
    found = read("en", f"{SIGNED['en']}\n\n{FAR}\n\n{table}")

    assert found.entry
    assert not found.unread


def test_a_note_of_what_came_of_a_treaty_is_no_key_term() -> None:
    notes = "Date of signing: 3 May 2029\n\nEffective date: 4 June 2030"
    waits = "This Agreement shall enter into force on the date of the exchange of instruments of ratification."

    assert read("en", f"{notes}\n\n{FAR}\n\n{waits}").entry
    assert read("en", f"{notes}\n\n{FAR}\n\n{SIGNED['en']}").entry is None


BESIDE = [
    ("en", "For Morin the decisive date is 1 January 2031."),
    ("en", "For Morin the date shall be 1 January 2031."),
    ("en", "In the case of Morin, the parliament has yet to vote."),
    ("en", "The date of signature is that of the second reading in the Senate of Morin."),
    ("en", "Morin's overseas territories come in on 1 January 2031."),
    ("en", "The signature of Morin is given under the condition of the consent of its Crown."),
    ("en", "Alda, however, joins on 1 June 2030."),
    ("en", "It awaits the resolution of the Morin side."),
    ("fr", "La Principauté de Morin en fera connaître l'acceptation par son Prince."),
    ("es", "La ejecución en Morin queda supeditada al visto bueno de su Cámara."),
    ("ru", "Для Стороны, чей парламент не заседает, срок исчисляется со дня его созыва."),
    ("fr", "Pour Morin, la date est celle du vote de son Parlement."),
    ("fr", "Il en va autrement pour Morin, dont le Parlement doit encore se prononcer."),
    ("fr", "Morin y viendra le 1er janvier 2031."),
    ("es", "Para Morin, esa fecha será el 1 de enero de 2031."),
    ("es", "En el caso de Morin falta todavía el voto del Congreso."),
    ("ru", "Для Морина этой датой является 1 января 2031 года."),
    ("ru", "Для Морина дело за голосованием парламента."),
]  # fmt: skip


@pytest.mark.parametrize(("code", "words"), BESIDE)
def test_a_sentence_of_the_same_provision_that_has_another_day_for_somebody_is_told(
    code: str, words: str
) -> None:
    found = read(code, f"{SIGNED[code]} {words}")

    assert found.entry is None
    assert told(found) == {"entry into force"}


@pytest.mark.parametrize(
    ("code", "words", "about"),
    [
        ("en", "Article 5 follows on 1 January 2031.", "a part of it"),
        ("en", "The whole is an experiment of two years.", "term"),
        ("en", "The first two winters are a trial.", "term"),
        ("fr", "Les deux premières années constituent une période d'essai.", "term"),
        ("es", "Los dos primeros años se consideran de prueba.", "term"),
        ("ru", "Первые два года являются опытными.", "term"),
    ],
)
def test_a_part_or_a_time_in_the_same_provision_is_told(code: str, words: str, about: str) -> None:
    found = read(code, f"{SIGNED[code]} {words}")

    assert found.entry
    assert told(found) == {about}


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "The Joint Committee may add up to six months to this."),
        ("en", "The Council may fix a longer period."),
        ("en", "The Steering Group may agree that the works go on for another season."),
        ("ru", "По соглашению комиссии срок может быть увеличен на квартал."),
        ("fr", "Le Comité mixte peut y ajouter jusqu'à six mois."),
        ("es", "La Comisión Mixta podrá añadir hasta seis meses."),
        ("ru", "Совместный комитет может добавить до шести месяцев."),
    ],
)
def test_a_term_that_another_body_may_make_longer_is_open(code: str, words: str) -> None:
    found = read(code, f"{SIGNED[code]} {LASTS[code]}\n\n{words}")

    assert found.entry
    assert found.term.duration is None
    assert found.term.unread


def test_a_term_whose_length_another_body_may_change_is_open_after_it() -> None:
    found = read(
        "fr",
        f"{SIGNED['fr']} {LASTS['fr']}\n\nLa durée peut être portée à trois ans par le Comité.",
    )

    assert found.entry
    assert found.term.unread


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "The Parties shall inform each other thereof."),
        ("en", "It replaces all understandings on the same matter."),
        ("en", "The Parties trade in good faith."),
        ("fr", "Les Parties s'en informent mutuellement."),
        ("es", "Las Partes se informarán de ello."),
        ("ru", "Стороны информируют об этом друг друга."),
    ],
)
def test_a_harmless_sentence_of_the_same_provision_is_not_told(code: str, words: str) -> None:
    found = read(code, f"{SIGNED[code]} {words}")

    assert found.entry
    assert not found.unread


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "This Agreement commences on 1 July 2030."),
        ("en", "This Lease starts on 1 July 2030."),
        ("fr", "Le présent contrat commence le 1er juillet 2030."),
        ("es", "El presente contrato comienza el 1 de julio de 2030."),
        ("ru", "Настоящий Договор начинает действовать с 1 июля 2030 года."),
    ],
)
@pytest.mark.parametrize("beside", [True, False])
def test_a_text_that_begins_on_a_day_says_something_of_its_entry_into_force(
    code: str, words: str, *, beside: bool
) -> None:
    found = read(code, "\n\n".join([*([SIGNED[code], FAR] * beside), words]))

    assert found.outcome == "not read"
    assert found.entry is None


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "Term of validity: from 1 July 2030 to 30 June 2031."),
        ("fr", "Durée : du 1er juillet 2030 au 30 juin 2031."),
        ("es", "Vigencia: del 1 de julio de 2030 al 30 de junio de 2031."),
        ("ru", "Срок действия договора: с 01.07.2030 по 30.06.2031."),
    ],
)
def test_a_term_that_runs_from_another_day_leaves_the_entry_into_force_open(
    code: str, words: str
) -> None:
    found = read(code, f"{SIGNED[code]}\n\n{FAR}\n\n{words}")

    assert found.entry is None
    assert "term" in told(found)
