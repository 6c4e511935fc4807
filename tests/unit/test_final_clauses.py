"""Final clauses are read to their last word, or told as not read; every text is invented."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paraph.norms.final.clauses import read_final
from paraph.norms.final.formula import After, Number, When
from paraph.norms.final.formula_words import say
from paraph.norms.final.lineage import read_clauses, read_lineage, read_title
from paraph.norms.final.term import For, Indefinite, Renewal, Span, Until
from paraph.text.node import Provision, Text

RECEIVED = "receipt of the notification by every party"
NOTIFIED = "notification by every party"
SWAPPED = "exchange of notifications by every party"
RATIFIED = "exchange of instruments by every party"


def text(*paragraphs: str) -> Text:
    return Text(tuple(Provision("paragraph", words) for words in paragraphs))


READ = {
    "en": {
        "This Agreement shall enter into force on the date of its signature.": "signature by every party",
        "This Treaty shall enter into force upon signature by both Parties.": "signature by every party",
        "The present Protocol shall enter into force on 3 May 2027.": "2027-05-03",
        "This Agreement takes effect on the date of the last signature below.": "signature by every party",
        "This Agreement shall enter into force on the day on which the last Party signs it.": "signature "
        "by every party",
        "This Agreement shall enter into force upon signature of this Framework Agreement.": "signature "
        "by every party",
        "This Agreement shall enter into force on May 3rd, 2027.": "2027-05-03",
        "This Convention shall come into force on the ninetieth day following the date of deposit of "
        "the twenty-second instrument of ratification or accession.": "90 days after deposit of the instrument by 22 parties",
        "This Agreement shall enter into force on the date of the exchange of the instruments of "
        "ratification.": RATIFIED,
        "This Agreement is subject to ratification and shall enter into force 30 days after the "
        "exchange of instruments of ratification.": f"30 days after {RATIFIED}",
        "This Agreement shall enter into force on the first day of the second month following the date "
        "on which the Parties have notified each other in writing that the procedures required by "
        "their respective laws have been completed.": f"the first day of month 2 after the month of {NOTIFIED}",
        "This Agreement shall enter into force thirty (30) days after the date of receipt of the later "
        "of the two notifications.": f"30 days after {RECEIVED}",
        "This Agreement shall enter into force sixty days after the Parties exchange written "
        "notifications that their procedures are completed, or on such other date as the Parties may "
        "agree.": f"unless the parties agree on another date, 60 days after {SWAPPED}",
        "It shall take effect upon the expiry of three months from the date of receipt of the last "
        "notification.": "",
        "This Agreement shall take effect upon the expiry of three months from the date of receipt of "
        "the last notification.": f"on the expiry of 3 months after {RECEIVED}",
        "This Agreement shall enter into force on 1 July 2027, provided that the Parties have notified "
        "each other before that date that their procedures have been completed. After that date this "
        "Agreement shall enter into force on the first day of the second month following such "
        "notification.": f"2027-07-01 if by 2027-06-30 {NOTIFIED}, else the first day of month 2 after "
        f"the month of {NOTIFIED}",
        "This Protocol shall enter into force 30 days after the deposit of instruments of ratification "
        "by two-thirds of the Member States.": "30 days after deposit of the instrument by 2/3 of the parties",
        "This Agreement shall enter into force on the thirtieth day following the date of receipt, through "
        "diplomatic channels, of the later of the written notifications by which the Parties inform each "
        "other that their procedures have been completed.": f"30 days after {RECEIVED}",
        "This Agreement shall enter into force on the date of receipt, in writing and through the diplomatic "
        "channel, of the last notification.": RECEIVED,
        "Each Party shall notify the other of the completion of its procedures for the entry into force of "
        "this Agreement. It shall enter into force on the date of the later notification.": NOTIFIED,
        "This Memorandum of Understanding shall come into effect on the date of the last signature.": "signature "
        "by every party",
    },
    "fr": {
        "Le présent Accord entrera en vigueur à la date de sa signature.": "signature by every party",
        "Le présent Accord entrera en vigueur le premier jour du deuxième mois suivant la date de "
        "réception de la dernière notification.": f"the first day of month 2 after the month of {RECEIVED}",
        "La présente Convention entrera en vigueur trente jours après l'échange des instruments de "
        "ratification.": f"30 days after {RATIFIED}",
        "Le présent Protocole entrera en vigueur le 1er janvier 2027.": "2027-01-01",
        "Le présent Accord entre en vigueur le trentième jour suivant la date de réception de la "
        "dernière notification écrite par laquelle les Parties s'informent de l'accomplissement des "
        "procédures internes requises.": f"30 days after {RECEIVED}",
        "Le présent Accord entrera en vigueur le trentième jour suivant la date de réception, par la voie "
        "diplomatique, de la seconde notification par laquelle les Parties s'informent de "
        "l'accomplissement de leurs procédures internes.": f"30 days after {RECEIVED}",
        "Le présent Accord entre en vigueur à la date de réception, par écrit et par la voie diplomatique, "
        "de la dernière des notifications.": RECEIVED,
        "Chacune des Parties notifie à l'autre l'accomplissement des procédures requises pour l'entrée en "
        "vigueur du présent Accord. Celui-ci prend effet le premier jour du deuxième mois suivant le jour de "
        "réception de la dernière de ces notifications.": f"the first day of month 2 after the month of {RECEIVED}",
        "Le présent Mémorandum d'Entente entre en vigueur à la date de la dernière signature.": "signature by "
        "every party",
    },
    "es": {
        "El presente Acuerdo entrará en vigor en la fecha de su firma.": "signature by every party",
        "El presente Acuerdo entrará en vigor treinta días después de la fecha de la última "
        "notificación.": f"30 days after {NOTIFIED}",
        "El presente Tratado entrará en vigor en la fecha del canje de los instrumentos de "
        "ratificación.": RATIFIED,
        "El presente Acuerdo entrará en vigor el trigésimo día siguiente a la fecha de recepción, por la vía "
        "diplomática, de la última de las notificaciones por las que las Partes se informen del "
        "cumplimiento de los trámites internos.": f"30 days after {RECEIVED}",
        "El presente Memorando entrará en vigor en la fecha de la última firma.": "signature by every party",
        "El presente Acuerdo entrará en vigor a los sesenta días de la fecha de la última de dichas "
        "notificaciones.": f"60 days after {NOTIFIED}",
    },
    "ru": {
        "Настоящее Соглашение вступает в силу с даты подписания.": "signature by every party",
        "Настоящее Соглашение вступает в силу с даты получения последнего письменного уведомления о "
        "выполнении Сторонами внутригосударственных процедур, необходимых для его вступления в "
        "силу.": RECEIVED,
        "Настоящий Договор вступает в силу на тридцатый день после даты обмена ратификационными "
        "грамотами.": f"30 days after {RATIFIED}",
        "Настоящее Соглашение вступает в силу на тридцатый день с даты получения по дипломатическим каналам "
        "последнего из письменных уведомлений, которыми Стороны информируют друг друга о выполнении "
        "внутренних процедур, необходимых для его вступления в силу.": f"30 days after {RECEIVED}",
        "Настоящее Соглашение вступает в силу в первый день второго месяца, следующего за месяцем получения "
        "последнего письменного уведомления.": f"the first day of month 2 after the month of {RECEIVED}",
        "Настоящее Соглашение вступает в силу с даты последнего письменного уведомления, подтверждающего "
        "выполнение Сторонами необходимых внутригосударственных процедур.": NOTIFIED,
        "Настоящий Меморандум вступает в силу с даты последней подписи.": "signature by every party",
    },
}  # fmt: skip


@pytest.mark.parametrize(
    ("code", "words", "formula"),
    [(code, words, said) for code, rows in READ.items() for words, said in rows.items() if said],
)
def test_a_clause_is_read(code: str, words: str, formula: str) -> None:
    found = read_final(text(words), code)

    assert found.outcome == "read"
    assert found.entry is not None
    assert say(found.entry.entry.general) == formula
    assert not [each for each in found.unread if each.about == "entry into force"]


@pytest.mark.parametrize(
    "words",
    [
        # One party's act is not that of all; some parties are not all parties.
        "This Agreement shall enter into force on the date of its signature by the Government of Borland.",
        "This Agreement shall enter into force upon completion of the procedures by the Party concerned.",
        "This Agreement shall enter into force 30 days after the exchange of notifications for the Parties "
        "which have exchanged notifications.",
        "This Agreement shall enter into force on the date of its signature (but not before that date).",
        "This Agreement shall enter into force on the date of its signature and be effective from 1 June.",
        "When the Parties have exchanged notes, this Agreement shall enter into force on 1 May 2027.",
        "This Agreement shall enter into force on the date of its signature and shall apply from 1 May 2028.",
        "This Agreement shall enter into force on 1 May 2027 or on 1 June 2027.",
        "This Agreement shall enter into force on the exchange of notes, but not before 1 May 2027.",
        "This Agreement enters into force on signature and enters into force for others on deposit.",
        # A condition, an exception or a second rule that a careless reader would drop.
        "This Agreement shall enter into force on 1 May 2027 unless Borland objects.",
        "This Agreement shall enter into force on the date of its signature, except Part III.",
        "This Agreement shall enter into force on 1 May 2027 for Arland and on 1 June for Borland.",
        "This Agreement shall enter into force 30 days after deposit by Arland of its instrument.",
        "This Agreement shall enter into force 30 days after the receipt of the notification.",
        "This Agreement shall enter into force when the conditions in Annex 4 are met.",
        "This Agreement shall enter into force thirty (60) days after the date of signature.",
        "This Agreement shall enter into force on 31 February 2027.",
        "This Agreement shall enter into force on 03/05/2027.",
        "This Agreement shall enter into force on the first day of the year after signature.",
        # The channel says nothing of when; who receives, and whose notification it is, does.
        "This Agreement shall enter into force on receipt, through diplomatic channels, by Borland of the "
        "last notification.",
        "This Agreement shall enter into force on receipt, through diplomatic channels, of the notification "
        "of Borland.",
        "The Parties may conclude a separate agreement upon notification of the entry into force of this "
        "Agreement. It shall enter into force on signature.",
        "The Parties shall inform each other of amendments needed for the entry into force of this "
        "Agreement. It shall enter into force on signature.",
        "This Agreement shall enter into force not later than 1 May 2027.",
        "This Agreement shall enter into force after ratification by some of the Parties.",
        "This Agreement shall enter into force 30 days before the date of the last notification.",
        "This Agreement shall enter into force 3 months after the deposit of instruments by three of "
        "the Parties to the Ferry Union.",
        "This Agreement shall not enter into force unless the Side Letter enters into force.",
        "Subject to Article 4, this Agreement shall enter into force on the date of its signature.",
        "The provisions of this Agreement shall enter into force on 1 May 2027.",
        "In that case it is agreed that this Agreement shall enter into force on 1 May 2027.",
        "This Agreement shall enter into force on signature. This Agreement shall enter into force on "
        "1 May 2027.",
        "This Agreement shall enter into force on 1 May 2027. If the harbour is closed, it shall enter "
        "into force on 1 June 2027.",
    ],
)
def test_a_clause_that_is_not_understood_is_told_and_not_guessed(words: str) -> None:
    found = read_final(text(words), "en")

    assert found.outcome == "not read"
    assert found.entry is None
    assert found.unread


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (
            "fr",
            "Le présent Accord entrera en vigueur à la date de sa signature par le Gouvernement du Borland.",
        ),
        ("fr", "Le présent Accord entrera en vigueur le 1er mai 2027, sauf opposition du Borland."),
        ("en", "This Agreement takes effect on the date of the last signature of the Contractor."),
        ("en", "This Agreement takes effect on the date of the signature of the Contractor."),
        ("fr", "Le présent Accord entrera en vigueur trente jours après la notification."),
        (
            "fr",
            "Le présent Accord entrera en vigueur trente jours après la réception de la dernière "
            "notification par laquelle les Parties s'informent du refus de leur Parlement.",
        ),
        (
            "fr",
            "Le présent Accord n'entrera en vigueur qu'après ratification par toutes les Parties.",
        ),
        (
            "fr",
            "Le présent Accord entrera en vigueur le 1er mai 2027 pour l'Arland et le 1er juin 2027 pour le Borland.",
        ),
        ("fr", "Le présent Accord entrera en vigueur à la date de la première notification."),
        ("fr", "Les amendements au présent Accord entreront en vigueur le 1er mai 2027."),
        (
            "fr",
            "Le présent Accord entrera en vigueur dès sa ratification par trois États signataires.",
        ),
        ("fr", "Le présent Accord entrera en vigueur le 31 février 2027."),
        ("fr", "Si le présent Accord n'est pas ratifié, il entrera en vigueur le 1er mai 2027."),
        (
            "es",
            "El presente Acuerdo entrará en vigor en la fecha de su firma por el Gobierno de Borlandia.",
        ),
        ("es", "El presente Acuerdo entrará en vigor el 1 de mayo de 2027, salvo objeción."),
        (
            "es",
            "El presente Acuerdo entrará en vigor el 1 de mayo de 2027 para Arlandia y el 1 de junio de 2027 para Borlandia.",
        ),
        ("es", "El presente Acuerdo entrará en vigor treinta días después de la notificación."),
        (
            "es",
            "El presente Acuerdo no entrará en vigor hasta su ratificación por todas las Partes.",
        ),
        ("es", "Las enmiendas al presente Acuerdo entrarán en vigor el 1 de mayo de 2027."),
        (
            "es",
            "El presente Acuerdo entrará en vigor con la ratificación por tres Estados signatarios.",
        ),
        ("ru", "Настоящее Соглашение вступает в силу с даты подписания Правительством Борландии."),
        ("ru", "Настоящее Соглашение вступает в силу с 1 мая 2027 года, за исключением статьи 3."),
        ("ru", "Настоящее Соглашение не вступает в силу до его ратификации всеми Сторонами."),
        ("ru", "Настоящее Соглашение вступает в силу с даты получения уведомления."),
        ("ru", "Изменения к настоящему Соглашению вступают в силу с 1 мая 2027 года."),
        (
            "ru",
            "Настоящее Соглашение вступает в силу через 30 дней после даты подписания и не применяется к статье 3.",
        ),
        ("ru", "Настоящее Соглашение вступает в силу с 31 февраля 2027 года."),
    ],
)
def test_nor_is_one_guessed_in_another_language(code: str, words: str) -> None:
    found = read_final(text(words), code)

    assert found.outcome == "not read"
    assert found.unread


@pytest.mark.parametrize(
    "words",
    [
        "Amendments to this Agreement shall enter into force on 1 May 2027.",
        "The decisions of the Committee shall enter into force on 1 May 2027.",
        "The Committee shall meet within a year after this Agreement enters into force.",
    ],
)
def test_what_is_said_of_other_things_is_not_said_of_the_agreement(words: str) -> None:
    found = read_final(text(words), "en")

    assert found.entry is None
    assert found.outcome == "not read"  # for the text speaks of force, and says not when


def test_a_text_that_says_nothing_says_so() -> None:
    assert read_final(text("The Parties shall share ferries."), "en").outcome == "no clause"


def test_a_language_that_is_not_read_is_told() -> None:
    assert (
        read_final(text("本協定は署名の日に効力を生ずる。")).outcome
        == "not a language that is read"
    )


def test_what_comes_later_to_others_is_read_beside() -> None:
    found = read_final(
        text(
            "1. This Convention shall enter into force 90 days after the date of deposit of the tenth "
            "instrument of ratification.",
            "2. For each State ratifying this Convention after the deposit of the tenth instrument of "
            "ratification, the Convention shall enter into force on the thirtieth day after the "
            "deposit by such State of its instrument of ratification.",
        ),
        "en",
    )

    assert found.entry is not None
    assert found.entry.entry.joining is not None
    assert (
        say(found.entry.entry.joining)
        == "30 days after deposit of the instrument by the party itself"
    )


def test_it_has_effect_from_before_only_where_the_text_says_so() -> None:
    found = read_final(
        text(
            "This Agreement shall enter into force on the date of its signature and shall have effect "
            "from 1 January 2026."
        ),
        "en",
    )

    assert found.entry is not None
    assert str(found.entry.entry.effect) == "2026-01-01"


def test_a_place_is_exactly_the_words_it_was_read_from() -> None:
    words = "2. This Agreement shall enter into force on the date of its signature."
    found = read_final(text("Article 9", f"Ferries are shared. {words}"), "en")

    assert found.entry is not None
    (place,) = found.entry.places
    provision = f"Ferries are shared. {words}"
    assert place.provision == 1
    assert provision[place.start : place.end].endswith("date of its signature.")


def test_terms_are_read() -> None:
    found = read_final(
        text(
            "This Agreement shall enter into force on the date of its signature.",
            "It shall remain in force for a period of five years and shall be automatically renewed for "
            "successive periods of two years unless either Party notifies the other in writing at "
            "least six months before the expiry of the current period.",
            "Either Party may terminate this Agreement by giving six months' written notice.",
        ),
        "en",
    )

    assert found.term.duration == For(Span(5, "year"))
    assert found.term.renewal == Renewal(Span(2, "year"), Span(6, "month"))
    assert found.term.denunciation == After(6, "month", When("notice", Number(1)))


@pytest.mark.parametrize(
    ("words", "duration"),
    [
        ("This Agreement shall remain in force indefinitely.", Indefinite()),
        ("This Agreement shall remain in force until 31 December 2030.", "2030-12-31"),
    ],
)
def test_how_long_it_lasts(words: str, duration: object) -> None:
    found = read_final(text(words), "en").term.duration

    assert found == duration or (isinstance(found, Until) and str(found.day) == duration)


def test_provisional_application_is_read() -> None:
    found = read_final(
        text(
            "This Agreement shall be applied provisionally from the date of its signature.",
            "This Agreement shall enter into force upon the exchange of instruments of ratification.",
        ),
        "en",
    )

    assert [say(each.formula) for each in found.provisional] == ["signature by every party"]


ALL_WORDS = sorted(
    {word for rows in READ["en"] for word in rows.split()}
    | {"not", "unless", "except", "Arland", "7"}
)


@given(st.sampled_from(sorted(READ["en"])), st.integers(0, 60), st.sampled_from(ALL_WORDS))
def test_a_word_more_changes_the_formula_or_what_is_left_unread_never_the_shape(
    words: str, at: int, more: str
) -> None:
    pieces = words.split()
    changed = " ".join((*pieces[:at], more, *pieces[at:]))

    found = read_final(text(changed), "en")

    assert (found.outcome == "read") == (found.entry is not None)
    if found.entry is None and found.outcome != "no clause":
        assert found.unread
    if more in {"unless", "except", "Arland"} and 0 < at < len(pieces):
        assert found.outcome != "read" or more in changed.split("enter", 1)[0]


@given(st.text(max_size=200))
def test_any_text_is_answered(words: str) -> None:
    for code in ("en", "fr", "ru", "es"):
        read_final(text(f"This Agreement shall enter into force {words}"), code)


def test_a_long_sentence_is_answered_soon_and_told() -> None:
    words = "This Agreement shall enter into force on " + "the date of the receipt of the " * 20_000

    found = read_final(text(words), "en")

    assert found.outcome == "not read"


@pytest.mark.parametrize(
    ("title", "edges"),
    [
        ("Protocol amending the Agreement on Ferries of 3 May 2020", {"amends"}),
        ("Second Amendment to the Ferry Convention, 2020", {"amends"}),
        ("Exchange of Notes prolonging the Ferry Agreement of 3 May 2020", {"prolongs"}),
        ("Exchange of Notes terminating the Ferry Agreement of 3 May 2020", {"terminates"}),
        ("Treaty of Accession of Arland to the Ferry Treaty", {"accedes to"}),
        ("Protocol implementing the Ferry Agreement", {"implements"}),
        ("Agreement replacing the Ferry Agreement of 3 May 2020", {"supersedes"}),
        ("Additional Protocol to the Ferry Agreement", {"supplements"}),
        ("Exchange of Notes extending the Ferry Agreement to the Isles", {"extends to"}),
        ("Exchange of Notes extending the Ferry Agreement until 3 May 2030", {"prolongs"}),
        ("Agreement between Arland and Borland on Ferries", set()),
        ("Agreement on Ferries [with amending Exchange of Notes]", set()),
        ("Declaration terminating the Joint Declaration on Ferries", set()),
    ],
)
def test_a_title_proposes_edges(title: str, edges: set[str]) -> None:
    assert {each.edge for each in read_title(title)[0]} == edges


def test_that_a_declaration_is_not_terminated_is_told() -> None:
    _, refused = read_title("Exchange of Notes terminating the Joint Declaration of 3 May 2020")

    assert [each.why for each in refused] == ["a declaration is history: it is not terminated"]


@pytest.mark.parametrize(
    ("words", "edges"),
    [
        ("This Agreement shall replace the Ferry Agreement of 3 May 2020.", ["supersedes"]),
        (
            "Upon the entry into force of this Agreement, the Ferry Agreement signed at Portle on 3 May "
            "2020 shall be terminated.",
            ["terminates"],
        ),
        ("This Agreement shall be terminated by six months' notice.", []),
        ("Upon such notice, this Agreement shall terminate.", []),
        ("Upon the entry into force of this Agreement, the Joint Declaration shall lapse.", []),
    ],
)
def test_clauses_propose_what_they_end(words: str, edges: list[str]) -> None:
    assert [each.edge for each in read_clauses(text(words), "en")] == edges


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("en", "Exchange of Notes on the non-renewal of the Agreement on barter"),
        ("en", "Protocol not amending the Agreement on trade"),
        ("en", "Agreement to suspend termination of the Agreement on barter"),
    ],
)
def test_a_title_that_takes_an_edge_back_proposes_none_and_says_why(
    language: str, title: str
) -> None:
    found, refused = read_title(title, language)

    assert found == ()
    assert ["takes it back" in each.why for each in refused] == [True]


_BARTER = "the Agreement on barter of 3 March 1975"


@pytest.mark.parametrize(
    ("sentence", "edges"),
    [
        (f"This Agreement shall supersede {_BARTER}.", ["supersedes"]),
        (f"If the Parties so agree, this Agreement shall supersede {_BARTER}.", []),
        (
            f"Upon entry into force of this Agreement, {_BARTER} shall terminate only as between"
            " Alda and Morin.",
            ["amends"],
        ),
        (f"Article 4 of {_BARTER} shall terminate.", ["amends"]),
    ],
)
def test_what_hangs_on_a_condition_is_no_edge_and_an_end_of_a_part_amends(
    sentence: str, edges: list[str]
) -> None:
    text = Text(
        (
            Provision("heading", "Agreement on trade", level=1),
            Provision("heading", "Article 9", level=2),
            Provision("paragraph", sentence),
        )
    )

    assert [each.edge for each in read_lineage(text)] == edges
