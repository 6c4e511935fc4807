"""Deadlines of clauses: what is read as one, what is none, and what is only kept in its words."""

from __future__ import annotations

import pytest

from paraph.norms.extract import read_norms
from paraph.norms.norm import Deadline, Norm
from paraph.text.node import Provision, Text


def _norms(language: str, *words: str) -> tuple[Norm, ...]:
    text = Text(tuple(Provision("paragraph", each) for each in words))
    return read_norms(text, language).norms


def _told(due: Deadline | None) -> str:
    """Direction, value and event of a deadline, as one line."""
    if due is None:
        return ""
    value = str(due.recurrence or due.day or due.offset or "-")
    return f"{due.direction} {value}" + f": {due.anchor}" * bool(due.anchor)


VALUES = [
    # A recurrence told by other words.
    ("en", "The Committee shall meet at intervals of not more than two years.", "every 2 years"),
    ("en", "The Conference shall meet in ordinary session at two-year intervals.", "every 2 years"),
    ("en", "The list shall be reviewed on a biennial basis.", "every 2 years"),
    ("en", "The Parties shall consult on an annual basis.", "every 1 year"),
    ("en", "The Secretariat shall submit a yearly report to the Council.", "every 1 year"),
    ("en", "The Parties annually exchange the lists of their experts.", "every 1 year"),
    ("en", "The Commission shall hold biennial meetings.", "every 2 years"),
    ("en", "The tariff shall be reduced by not less than 5 per cent per annum.", "every 1 year"),
    ("en", "Each Party shall report at least once in every three years.", "every 3 years"),
    ("en", "The Council shall convene every six months.", "every 6 months"),
    ("en", "The Parties shall review the Annex at least every fifth year.", "every 5 years"),
    ("en", "The Secretariat shall report to every second session.", "every -"),
    ("fr", "Le Comité se réunit tous les deux ans.", "every 2 years"),
    ("fr", "Les Parties se consultent au moins une fois par an.", "every 1 year"),
    ("fr", "Le Comité présente un rapport annuel au Conseil.", "every 1 year"),
    ("fr", "La Conférence se réunit une fois tous les trois ans.", "every 3 years"),
    ("fr", "Le secrétariat publie chaque année la liste des experts.", "every 1 year"),
    ("fr", "Les Parties se consultent sur une base annuelle.", "every 1 year"),
    ("fr", "Le Comité se réunit à des intervalles ne dépassant pas deux ans.", "every 2 years"),
    ("es", "La Comisión se reunirá cada dos años.", "every 2 years"),
    ("es", "La Comisión se reunirá por lo menos una vez al año.", "every 1 year"),
    ("es", "Las Partes presentarán un informe anual al Comité.", "every 1 year"),
    ("es", "El Comité se reunirá una vez cada tres años.", "every 3 years"),
    ("es", "El Consejo se reunirá al menos dos veces al año.", "every 6 months"),
    ("es", "La Secretaría informará a intervalos no superiores a dos años.", "every 2 years"),
    ("es", "El Comité revisará la lista con periodicidad anual.", "every 1 year"),
    ("ru", "Комиссия проводит заседания раз в два года.", "every 2 years"),
    ("ru", "Комиссия проводит заседания не реже одного раза в год.", "every 1 year"),
    ("ru", "Стороны ежегодно обмениваются списками экспертов.", "every 1 year"),
    ("ru", "Секретариат представляет ежегодный доклад Конференции Сторон.", "every 1 year"),
    ("ru", "Комиссия собирается каждые шесть месяцев.", "every 6 months"),
    ("ru", "Стороны проводят консультации не реже двух раз в год.", "every 6 months"),
    ("ru", "Комитет собирается с интервалом не более двух лет.", "every 2 years"),
    # One of a unit, without a number.
    ("en", "The Party shall reply within a month of receipt of the request.", "by 1 month: receipt of the request"),
    ("en", "The Party shall reply within one (1) month from receipt of the request.", "by 1 month: receipt of the request"),
    ("fr", "La Partie requise répond dans un délai d’un mois à compter de la réception de la demande.", "by 1 month: la réception de la demande"),
    ("fr", "La Partie requise répond dans le mois qui suit la réception de la demande.", "by 1 month: la réception de la demande"),
    ("fr", "La dénonciation prend effet un an après la réception de la notification.", "after 1 year: la réception de la notification"),
    ("es", "La denuncia surtirá efecto al año de su presentación.", "after 1 year: su presentación"),
    ("es", "La denuncia surtirá efecto un año después de la recepción de la notificación.", "after 1 year: la recepción de la notificación"),
    ("es", "La Parte requerida responderá en el plazo de un mes a partir de la recepción de la solicitud.", "by 1 month: la recepción de la solicitud"),
    ("ru", "Сторона представляет ответ не позднее чем через год после получения запроса.", "by 1 year: получения запроса"),
    ("ru", "Сторона представляет ответ в течение месяца с даты получения запроса.", "by 1 month: получения запроса"),
    ("ru", "Денонсация вступает в силу через год после получения уведомления.", "after 1 year: получения уведомления"),
    # Periods that French, Spanish and Russian word in their own ways.
    ("fr", "La Conférence évalue, dans les cinq ans suivant l’entrée en vigueur du présent Accord, sa pertinence.", "by 5 years: l’entrée en vigueur du présent Accord"),
    ("fr", "Les Parties se consultent dans les trente jours suivant la date de réception de la demande.", "by 30 days: réception de la demande"),
    ("fr", "Les Parties notifient la mesure au plus tard soixante jours avant son adoption.", "before 60 days: son adoption"),
    ("fr", "Chaque Partie notifie la mesure au moins trente jours avant la date de son adoption.", "before 30 days: son adoption"),
    ("fr", "Chaque Partie peut dénoncer l’Accord moyennant un préavis de six mois.", "before 6 months"),
    ("fr", "Le présent Accord entre en vigueur le trentième jour suivant la date du dépôt du deuxième instrument.", "after 30 days: dépôt du deuxième instrument"),
    ("fr", "Le présent Accord entre en vigueur le premier jour du deuxième mois suivant la réception de la dernière notification.", "at 2 months: la réception de la dernière notification"),
    ("fr", "Pendant le délai de 180 jours prévu au paragraphe 3, toute Partie peut faire une objection.", "by 180 days"),
    ("fr", "Le présent Accord entre en vigueur dès sa ratification par les deux Parties.", "at -: sa ratification par les deux Parties"),
    ("fr", "Toute Partie peut se retirer à l’expiration d’un délai de deux ans à compter de l’entrée en vigueur du présent Accord.", "after 2 years: l’entrée en vigueur du présent Accord"),
    ("es", "El Acuerdo entrará en vigor a los treinta días de la fecha de la última notificación.", "after 30 days: última notificación"),
    ("es", "El Acuerdo entrará en vigor el primer día del segundo mes siguiente a la recepción de la última notificación.", "at 2 months: la recepción de la última notificación"),
    ("es", "Cada Parte notificará la medida con al menos treinta días de antelación.", "before 30 days"),
    ("es", "Las Partes celebrarán consultas dentro de los treinta días siguientes a la recepción de la solicitud.", "by 30 days: la recepción de la solicitud"),
    ("es", "Toda Parte podrá retirarse transcurridos dos años desde la entrada en vigor del Acuerdo.", "after 2 years: la entrada en vigor del Acuerdo"),
    ("es", "El Acuerdo entrará en vigor a partir de la fecha que fije la Comisión.", "at -: fije la Comisión"),
    ("es", "El Acuerdo entrará en vigor treinta días después de la fecha de su firma.", "after 30 days: su firma"),
    ("ru", "Соглашение вступает в силу на тридцатый день после даты получения последнего уведомления.", "after 30 days: получения последнего уведомления"),
    ("ru", "Соглашение вступает в силу с первого дня второго месяца, следующего за датой получения последнего уведомления.", "at 2 months: получения последнего уведомления"),
    ("ru", "Соглашение вступает в силу по истечении тридцати дней с даты подписания.", "after 30 days: подписания"),
    ("ru", "Сторона уведомляет другую Сторону не менее чем за шесть месяцев до даты прекращения.", "before 6 months: прекращения"),
    ("ru", "Сторона направляет ответ в тридцатидневный срок со дня получения запроса.", "by 30 days: получения запроса"),
    ("ru", "Соглашение вступает в силу с даты получения последнего уведомления.", "at -: получения последнего уведомления"),
    ("ru", "Стороны завершают переговоры до 1 марта 2027 года.", "by 2027-03-01"),
    # Behind the end of a period, in notice, within a period of so many days.
    ("en", "Any Party may withdraw after the expiry of two years from the entry into force of this Agreement.", "after 2 years: the entry into force of this Agreement"),
    ("en", "Any Party may withdraw upon expiration of a period of two years following the entry into force of this Agreement.", "after 2 years: the entry into force of this Agreement"),
    ("en", "Either Party may terminate this Agreement by giving six months' written notice.", "before 6 months"),
    ("en", "Either Party may terminate this Agreement upon 90 days prior written notice.", "before 90 days"),
    ("en", "Any Party may object during the 180-day period referred to in paragraph 3.", "by 180 days"),
    ("en", "The Parties shall consult not earlier than 10 days after receipt of the request.", "after 10 days: receipt of the request"),
    ("en", "The Party shall notify the measure no less than 60 days before its adoption.", "before 60 days: its adoption"),
    ("en", "The Secretariat shall circulate documents 30 days in advance of the session.", "before 30 days: the session"),
    ("en", "This Agreement shall enter into force 3months after the deposit of the tenth instrument.", "after 3 months: the deposit of the tenth instrument"),
    ("en", "The Parties shall remove all barriers by the end of the fifth year from the entry into force of this Agreement.", "by 5 years: the entry into force of this Agreement"),
    ("en", "The Convention shall be open for signature from 28 July to 31 August 2027.", "by 2027-08-31"),
    ("en", "The declaration shall take effect when the Agreement enters into force for the Party concerned.", "at -: the Agreement enters into force"),
    ("en", "If the Agreement has not entered into force by 1 May 2027, it shall be applied from that date.", "at -: that date"),
    ("en", "The Protocol shall cease to be in force three months after the date of such notification.", "after 3 months: such notification"),
    ("en", "The Convention shall be open to all Parties to the Statute of the Court, until 31 March 2027.", "by 2027-03-31"),
    ("en", "The Party shall ensure that its authorities reply within 30 days of receipt of a request.", "by 30 days: receipt of a request"),
    ("es", "La Parte afectada notificará a la Parte que aplica la medida al menos treinta días antes de su adopción.", "before 30 days: su adopción"),
    ("en", "The Secretariat shall inform the Party that made the request within 30 days of its receipt.", "by 30 days: its receipt"),
    ("en", "The Convention shall be open for signature until 31 May 2027 in Vienna and subsequently, until 31 December 2027, in New York.", "by 2027-12-31"),
    # Two limits, and the later of two.
    ("en", "The Party shall notify the measure within 10 days of its adoption and in any event not later than 1 May 2027.", "by 10 days: its adoption"),
    ("en", "The Agreement shall enter into force on 1 May 2027, or thirty days after its signature, whichever is later.", "after -"),
]  # fmt: skip

NONE = [
    # In a relative clause, or in what is supposed: of another act.
    ("en", "The Parties shall conclude a Protocol which they shall sign within one month after signature of this Agreement."),
    ("en", "The Secretary-General shall inform the Parties, who may within two months submit observations."),
    ("en", "A Party that has not within 30 days replied shall be deemed to have accepted."),
    ("en", "The amendment shall enter into force unless one third of the Parties have objected within 90 days."),
    ("en", "The Agreement shall remain in force until a Party notifies its end within six months."),
    ("en", "The Committee shall consider a request if it has been made at least 30 days before the session."),
    ("fr", "Les Parties concluent un protocole qui entrera en vigueur trente jours après sa signature."),
    ("es", "Las Partes celebrarán un Protocolo que entrará en vigor treinta días después de su firma."),
    ("ru", "Стороны заключают протокол, который вступает в силу через тридцать дней после его подписания."),
    # How long something lasts, an age, an office.
    ("en", "The members of the Committee shall be elected for a term of four years."),
    ("en", "This Agreement shall remain in force for five years."),
    ("en", "This Agreement shall be in force within twelve months after the date."),
    ("en", "A sentence of death shall not be imposed on persons below eighteen years of age."),
    ("en", "Each Party shall allow at least sixty days from the date of notification for comments."),
    ("en", "The judges shall hold office for nine years from the date of their election."),
    ("fr", "Les mandats sont conférés pour une période de quatre ans."),
    ("es", "Cada Parte concederá un plazo de sesenta días desde la notificación para formular observaciones."),
    ("es", "Los miembros serán elegidos por un período de cuatro años."),
    ("ru", "Члены Комитета избираются сроком на четыре года."),
    # The date of what is cited, and an event that is only told of.
    ("en", "In compliance with the Agreement on Export Control, as of 26 June 1992, the Parties shall create a council."),
    ("en", "The Parties shall apply the fees that were in effect on the date of entry into force of this Agreement."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "words", "told"), VALUES)
def test_a_clause_says_by_when(language: str, words: str, told: str) -> None:
    found = _norms(language, words)

    assert told in {_told(each.deadline) for each in found}


@pytest.mark.parametrize(("language", "words"), NONE)
def test_a_time_that_is_of_another_act_or_lasts_is_no_deadline(language: str, words: str) -> None:
    found = _norms(language, words)

    assert found
    assert [_told(each.deadline) for each in found] == [""] * len(found)
