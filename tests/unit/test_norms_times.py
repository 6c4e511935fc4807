"""Times of norms: whose they are, and which events, recurrences and periods are read."""

from __future__ import annotations

import pytest

from paraph.norms.extract import read_norms
from paraph.norms.norm import Deadline, Norm
from paraph.text.node import Provision, Text


def _norms(language: str, words: str) -> tuple[Norm, ...]:
    return read_norms(Text((Provision("paragraph", words),)), language).norms


def _told(due: Deadline | None) -> str:
    if due is None:
        return ""
    value = str(due.recurrence or due.day or due.offset or "-")
    return f"{due.direction} {value}" + f": {due.anchor}" * bool(due.anchor)


TIMES = [
    # What somebody is asked to do has its own time.
    ("en", "The Secretary shall invite the Members to submit nominations within three months.", "by -"),
    ("en", "At least four months before the election, the Secretary shall address an invitation to the Members to submit nominations within three months.", "before 4 months: the election"),
    ("en", "The Members shall be invited to submit nominations within three months.", "by 3 months"),
    ("en", "The Buyer shall be required to pay within 30 days.", "by 30 days"),
    ("fr", "Le Comité invite les Parties à présenter leurs observations dans un délai de 30 jours.", "by -"),
    ("es", "El Comité invitará a las Partes a presentar observaciones en un plazo de 30 días.", "by -"),
    ("ru", "Комитет предлагает Сторонам представить замечания в течение 30 дней.", "by -"),
    # How long something lasts, or one of several limits.
    ("en", "Each Party should provide a period for comments of at least 60 days following publication.", ""),
    ("en", "This Agreement shall have a duration of ten years from the date of signature.", ""),
    ("es", "Este Tratado tendrá una duración de diez (10) años contados a partir del día de la firma.", ""),
    ("en", "The Buyer shall pay within 10 days of delivery or of the notice that the Seller has sent, whichever is later.", "by -"),
    # Periods in other orders.
    ("en", "The Parties shall meet one year at the latest after the signature of this Agreement.", "by 1 year: the signature of this Agreement"),
    ("en", "The Parties shall meet, in no case later than one year after signature.", "by 1 year: signature"),
    ("en", "This Agreement shall enter into force on the day after its signature.", "after 1 day: its signature"),
    ("fr", "Le Comité se réunit un an au plus tard après la date d’entrée en vigueur du présent Accord.", "by 1 year: entrée en vigueur du présent Accord"),
    ("fr", "L’Accord entre en vigueur le lendemain du dépôt du deuxième instrument.", "after 1 day: dépôt du deuxième instrument"),
    ("es", "Cada Parte aplicará este artículo tan pronto como sea posible y en ningún caso después de tres (3) años desde la firma de este Acuerdo.", "by 3 years: la firma de este Acuerdo"),
    ("es", "El Acuerdo entrará en vigor a partir del día siguiente a la firma.", "after 1 day: la firma"),
    ("ru", "Соглашение вступает в силу на следующий день после подписания.", "after 1 day: подписания"),
    ("ru", "Соглашение вступает в силу со дня, следующего за датой подписания.", "after 1 day: подписания"),
    # What recurs.
    ("en", "The features of trade shall be in the form of a yearly protocol.", "every 1 year"),
    ("en", "The Keeper shall receive a special annual allowance.", "every 1 year"),
    ("en", "The Assembly shall meet in regular annual sessions.", "every 1 year"),
    ("en", "The Committee shall submit an annual report on its work.", "every 1 year"),
    ("en", "The list shall be included in annual protocols.", ""),
    ("en", "The Parties shall renew it from year to year.", "every 1 year"),
    ("fr", "Les Parties le renouvellent d’année en année.", "every 1 year"),
    ("es", "Las Partes lo renovarán de año en año.", "every 1 year"),
    # Events.
    ("en", "Upon consideration of the concerns of item 2 (a), the Council shall decide.", "at -: consideration of the concerns of item 2 (a)"),
    ("en", "Reservations shall not be admitted at the time of notification to the Secretariat.", "at -: notification to the Secretariat"),
    ("en", "A Party may make a declaration at the time the Conference of the Parties adopts the rules.", "at -: the Conference of the Parties adopts the rules"),
    ("en", "The Buyer shall pay the rates at the time of signature.", ""),
    ("en", "Upon request, the Tenant shall show the keys.", ""),
    ("en", "Upon expiry of this Agreement or upon the request of the Seller, the Buyer shall return the keys.", ""),
    ("fr", "Une Partie peut faire une déclaration au moment de la signature.", "at -: signature"),
    ("es", "Una Parte podrá hacer una declaración en el momento de la firma.", "at -: firma"),
    ("ru", "Сторона может сделать заявление на этапе утверждения правил.", "at -: утверждения правил"),
    ("en", "The Buyer shall pay within ten days from the date, on which the invoice is received.", "by 10 days: the invoice is received"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "words", "told"), TIMES)
def test_a_time_is_read_as_its_clause_has_it(language: str, words: str, told: str) -> None:
    (norm,) = _norms(language, words)

    assert _told(norm.deadline) == told


def test_an_event_at_the_head_of_a_sentence_counts_for_each_modal_of_its_subject() -> None:
    words = "Upon receipt of the notice, the Council shall reply and may publish it."

    assert [_told(each.deadline) for each in _norms("en", words)] == [
        "at -: receipt of the notice",
        "at -: receipt of the notice",
    ]
