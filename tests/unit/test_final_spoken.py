"""What speaks of an end, a bound, a notice or an effect is read whole, or told; never passed over.

The tables are wide on purpose, and every text is invented.
"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paraph.norms.final.clauses import read_final
from paraph.norms.final.formula import When
from paraph.norms.final.proposal import FinalClauses
from paraph.norms.final.term import For, Indefinite, Span, Until
from paraph.text.node import Provision, Text

ENTERS = {
    "en": "This Agreement shall enter into force on the date of signature",
    "fr": "Le présent Accord entre en vigueur à la date de sa signature",
    "es": "El presente Acuerdo entrará en vigor en la fecha de su firma",
    "ru": "Настоящее Соглашение вступает в силу с даты подписания",
}


def read(code: str, *sentences: str, enters: str = "") -> FinalClauses:
    words = " ".join((enters or f"{ENTERS[code]}.", *sentences))
    return read_final(Text((Provision("paragraph", words),)), code)


def told(found: FinalClauses) -> set[str]:
    return {str(each.about) for each in found.unread}


ENDS = {
    "en": (
        "This Agreement shall be null and void as of 31 December 2030.",
        "This Agreement shall be of no further effect after 31 December 2030.",
        "The Agreement is made for five years.",
        "Thereafter it continues unless denounced twelve months in advance.",
        "If either Party has not ratified this Agreement by 31 December 2028, it shall be null and void.",
        "Upon the entry into force of a new agreement this Agreement shall be replaced.",
        "Validity: 5 years.",
        "Term: 1 January 2027 - 31 December 2029.",
        "The term shall be three years, with two one-year options.",
        "The operation of this Agreement is suspended from 2030 to 2060.",
        "It shall continue for five years.",
        "This Agreement is limited to five years.",
        "This Agreement is hereby limited in time to 31 December 2030.",
        "The Parties are bound by it until 31 December 2030.",
        "The Parties shall be released from their obligations on 31 December 2030.",
        "The cooperation under this Agreement ends on 31 December 2030.",
        "This Agreement will sunset five years after signature.",
        "The work shall be done by 2029, at which time this Agreement expires.",
        "If funding ceases, this Agreement is terminated.",
        "This Agreement covers the years 2027 to 2030.",
        "On 31 December 2030 this Agreement dies.",
        "This Agreement shall be discontinued in 2030.",
        "It runs for five years.",
        "It may be extended once.",
        "This Agreement shall subsist until the bridge is built.",
        "The end date of this Agreement is 31 December 2029.",
        "This Agreement shall be dissolved on 31 December 2030.",
        "It shall not remain in force after 2029.",
        "This Agreement has a life of five years.",
        "This Agreement closes on 31 December 2030.",
        "It stops on 31 December 2030.",
    ),
    "fr": (
        "Au-delà du 31 décembre 2030, il ne produira plus d'effet.",
        "Le présent Accord est nul de plein droit au 31 décembre 2030.",
        "Il s'applique jusqu'au 31 décembre 2030.",
        "L'Accord couvre la période 2027-2030.",
        "Il est suspendu du 1er janvier 2030 au 31 décembre 2031.",
        "Il est résilié de plein droit si l'Accord-cadre prend fin.",
        "Il est limité à cinq ans.",
        "Durée : cinq ans.",
        "Il est reconduit d'année en année.",
        "Il sera remplacé par un nouvel accord.",
        "Il subsiste tant que le pont n'est pas construit.",
        "Le présent Accord s'éteint le 31 décembre 2030.",
    ),
    "es": (
        "El presente Acuerdo regirá por cinco años.",
        "Estará en vigor mientras lo esté el Acuerdo Marco.",
        "Permanecerá en vigor mientras dure el proyecto.",
        "Se extinguirá el 31 de diciembre de 2030.",
        "Una vez transcurridos cinco años, perderá su vigencia.",
        "Será nulo si el Acuerdo Marco termina.",
        "Quedará suspendido entre el 1 de enero de 2030 y el 31 de diciembre de 2031.",
        "Vigencia: cinco años.",
        "El presente Acuerdo está limitado a cinco años.",
        "Será sustituido por un nuevo acuerdo.",
        "Se renovará una vez.",
        "Permanecerá en vigor durante cinco años, prorrogándose automáticamente por períodos iguales, "
        "salvo que ambas Partes lo denuncien.",
    ),
    "ru": (
        "Соглашение действительно до 31 декабря 2030 года включительно.",
        "Соглашение считается расторгнутым с 31 декабря 2030 года.",
        "Срок его действия не может превышать десяти лет.",
        "Соглашение аннулируется 31 декабря 2030 года.",
        "Настоящее Соглашение действительно в течение пяти лет.",
        "Соглашение имеет силу в течение пяти лет.",
        "Соглашение применяется до 31 декабря 2030 года.",
        "Действие Соглашения приостанавливается с 1 января 2030 года по 31 декабря 2031 года.",
        "Оно теряет силу, если Рамочное соглашение прекращается.",
        "Срок действия: пять лет.",
        "Настоящее Соглашение ограничено пятью годами.",
        "Оно заменяется новым соглашением.",
        "Настоящее Соглашение больше не связывает Стороны после 2030 года.",
    ),
}


@pytest.mark.parametrize(
    ("code", "sentence"), [(code, each) for code, those in ENDS.items() for each in those]
)
def test_a_sentence_that_speaks_of_the_end_is_never_passed_over(code: str, sentence: str) -> None:
    found = read(code, sentence)

    assert found.term.unread or "entry into force" in told(found)
    assert "term" in told(found)


TAILS = {
    "en": (
        "and shall terminate on 31 December 2030",
        "and shall cease to have effect five years later",
        "and expires automatically after five years",
        "and shall remain in force while the bridge stands",
        "and shall remain in force for five years and shall then end",
        "and ends on 31 December 2030",
        "and shall lapse on 31 December 2030",
        "and shall be void after 2030",
        "and shall last five years",
    ),
    "fr": (
        "et cesse ses effets le 31 décembre 2030",
        "et prend fin le 31 décembre 2030",
        "et demeure en vigueur tant que le pont existe",
        "et devient caduc en 2030",
    ),
    "es": (
        "y dejará de tener efecto el 31 de diciembre de 2030",
        "y terminará el 31 de diciembre de 2030",
        "y permanecerá en vigor mientras exista el puente",
    ),
    "ru": (
        "и прекращает действие 31 декабря 2030 года",
        "и действует, пока стоит мост",
        "и утрачивает силу 31 декабря 2030 года",
    ),
}


@pytest.mark.parametrize(
    ("code", "tail"), [(code, each) for code, those in TAILS.items() for each in those]
)
def test_what_stands_behind_the_entry_in_its_sentence_is_told(code: str, tail: str) -> None:
    found = read(code, enters=f"{ENTERS[code]} {tail}.")

    assert found.outcome == "not read" or found.term.unread


@given(st.sampled_from(sorted(ENTERS)), st.text("abcdefg 0123456789абвгд", max_size=40))
def test_words_behind_the_entry_are_told_or_make_it_unread(code: str, more: str) -> None:
    joined = {"en": "and expires", "fr": "et cesse", "es": "y dejará", "ru": "и прекращает"}[code]

    found = read(code, enters=f"{ENTERS[code]} {joined} {more}.")

    assert found.outcome == "not read" or found.term.unread or found.term.duration


@pytest.mark.parametrize(
    ("code", "sentence", "duration"),
    [
        ("es", "Permanecerá en vigor por cinco años.", For(Span(5, "year"))),
        ("es", "Permanecerá en vigor durante cinco años.", For(Span(5, "year"))),
        ("es", "Se mantendrá en vigor por un período de cinco años.", For(Span(5, "year"))),
        ("es", "El presente Acuerdo permanecerá en vigor por cinco años.", For(Span(5, "year"))),
        ("es", "Permanecerá vigente hasta el 31 de diciembre de 2030.", Until),
        ("es", "Permanecerá en vigor hasta el 31 de diciembre de 2030.", Until),
        ("es", "Permanecerá en vigor indefinidamente.", Indefinite()),
    ],
)
def test_the_usual_spanish_term_is_read_though_its_subject_goes_without_saying(
    code: str, sentence: str, duration: object
) -> None:
    found = read(code, sentence)

    held = found.term.duration
    assert held == duration or (duration is Until and isinstance(held, Until))
    assert not found.unread


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("en", "The termination of this Agreement shall not affect projects under way."),
        ("en", "The licence shall end when the fleet is sold."),
        ("en", "The Parties shall meet before this Agreement ends."),
        ("en", "Each Party shall bear its own costs."),
        ("en", "This Agreement shall apply to the territory of both Parties."),
        ("en", "This Agreement is done in two originals."),
        ("fr", "Le présent Accord s'applique au territoire des deux Parties."),
        ("fr", "Les Parties se consultent une fois par an."),
        ("es", "El presente Acuerdo se aplica al territorio de ambas Partes."),
        ("ru", "Настоящее Соглашение применяется к территории обеих Сторон."),
    ],
)
def test_what_says_nothing_of_an_end_is_not_told(code: str, sentence: str) -> None:
    assert not read(code, sentence).unread


# ------------------------------------------------------------------------- whose notice it takes

RENEWED = (
    "It shall remain in force for five years and shall be renewed automatically for successive "
    "periods of one year unless {} at least six months before its expiry."
)


@pytest.mark.parametrize(
    "who",
    [
        "both Parties give notice",
        "the other Party gives notice",
        "all Parties give notice",
        "the Parties jointly give notice",
        "the Parties give notice",
        "the depositary gives notice",
        "Alda gives notice",
    ],
)
def test_a_renewal_that_one_party_alone_does_not_stop_is_not_read_as_if_it_did(who: str) -> None:
    assert read("en", RENEWED.format(who)).term.unread


def test_a_renewal_that_either_party_stops_is_read() -> None:
    found = read("en", RENEWED.format("either Party gives notice"))

    assert found.term.renewal is not None
    assert not found.unread


TAKES = {
    "en": "The denunciation shall take effect six months after receipt of the notice.",
    "fr": "La dénonciation prend effet six mois après la réception de la notification.",
    "es": "La denuncia surtirá efecto seis meses después de la recepción de la notificación.",
}


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("en", "Alda may denounce this Agreement."),
        ("en", "This Agreement may be denounced by both Parties jointly."),
        ("en", "In case of a material breach, this Agreement may be denounced."),
        ("en", "The depositary may terminate this Agreement."),
        ("en", "Either Party may denounce Annex I by written notice."),
        ("en", "Either Party may denounce the Protocol by written notice."),
        ("en", "Either Party may denounce this Agreement if the other is in breach."),
        ("en", "This Agreement may be denounced by Alda."),
        ("en", "Alda has the right to terminate this Agreement."),
        ("fr", "L'Alda peut dénoncer le présent Accord."),
        ("fr", "Les deux Parties peuvent dénoncer le présent Accord."),
        ("fr", "Le présent Accord peut être dénoncé en cas de manquement."),
        ("es", "Solo Alda podrá denunciarlo."),
        ("es", "Ambas Partes podrán denunciarlo."),
        ("es", "El presente Acuerdo podrá ser denunciado por Alda."),
    ],
)
def test_who_may_end_it_is_read_or_told_beside_when_that_takes_effect(
    code: str, sentence: str
) -> None:
    found = read(code, sentence, TAKES[code])

    assert found.term.unread_notice


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("en", "Either Party may denounce this Agreement at any time by written notice."),
        ("en", "This Agreement may be denounced by either Party."),
        ("fr", "Chacune des Parties peut dénoncer le présent Accord à tout moment."),
        ("es", "Cualquiera de las Partes podrá denunciar el presente Acuerdo."),
    ],
)
def test_that_either_party_may_leaves_nothing_open(code: str, sentence: str) -> None:
    found = read(code, sentence, TAKES[code])

    assert not found.term.unread_notice
    assert found.term.denunciation is not None


# ------------------------------------------------------------------- words on another instrument


@pytest.mark.parametrize(
    ("code", "clause"),
    [
        ("en", f"{ENTERS['en']} of the Protocol."),
        ("en", f"{ENTERS['en']} of the Treaty."),
        ("fr", "Le présent Accord entre en vigueur à la date de la signature du Protocole."),
        ("ru", f"{ENTERS['ru']} Протокола."),
        ("es", "El presente Acuerdo entrará en vigor en la fecha de la firma del Protocolo."),
        ("en", "This Agreement shall enter into force on the date of its adoption by the Joint Committee."),
        ("en", "This Agreement shall enter into force on the date of its adoption by the General Assembly."),
    ],
)  # fmt: skip
def test_the_signature_of_another_instrument_is_not_that_of_this_one(
    code: str, clause: str
) -> None:
    found = read(code, enters=clause)

    assert found.outcome == "not read"
    assert found.unread


@pytest.mark.parametrize(
    "sentence",
    [
        "The Protocol shall remain in force for five years.",
        "The Convention shall remain in force for five years.",
        "Article 5 shall remain in force for five years.",
        "Annex I to this Agreement shall remain in force for five years.",
    ],
)
def test_the_term_of_something_else_is_not_the_term(sentence: str) -> None:
    found = read("en", sentence)

    assert found.term.duration is None
    assert found.unread


def test_the_adoption_by_all_is_read() -> None:
    words = "This Agreement shall enter into force on the date of its adoption by all the Parties."

    found = read("en", enters=words)

    assert found.entry is not None
    assert found.entry.entry.general == When("adoption")


# ------------------------------------------------------------- a condition behind the entry clause


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("en", "It shall not become effective until the Memorandum on Tariffs has entered into force."),
        ("en", "It shall not bind the Parties until the budget is adopted."),
        ("en", "Its effect is conditional on the consent of Parliament."),
        ("en", "It shall apply only after the budget is adopted."),
        ("fr", "Il ne prendra effet qu'après l'entrée en vigueur de l'Accord-cadre."),
        ("fr", "Il ne lie pas les Parties tant que le budget n'a pas été voté."),
        ("fr", "Ses effets remontent au 1er janvier 2026."),
        ("es", "No surtirá efectos hasta la aprobación del Congreso."),
        ("es", "Solo obligará a las Partes una vez aprobado el presupuesto."),
        ("ru", "Оно не применяется до утверждения Парламентом."),
        ("ru", "Оно становится обязательным только после утверждения бюджета."),
    ],
)  # fmt: skip
def test_a_condition_in_the_sentence_behind_makes_the_entry_unread(
    code: str, sentence: str
) -> None:
    found = read(code, sentence)

    assert found.outcome == "not read"
    assert "entry into force" in told(found)


@pytest.mark.parametrize(
    ("code", "sentence", "about"),
    [
        ("fr", "Toutefois, le chapitre II n'entre en vigueur qu'après l'adoption du règlement.", "a part of it"),
        ("ru", "Однако глава II вступает в силу только после принятия регламента.", "a part of it"),
        ("es", "Sin embargo, el capítulo II entrará en vigor después de la adopción del reglamento.", "a part of it"),
        ("en", "Until ratification it shall be applied provisionally.", "provisional application"),
        ("fr", "Il est d'application provisoire à compter de sa signature, hormis l'article 4.", "provisional application"),
    ],
)  # fmt: skip
def test_parts_and_provisional_application_are_told(code: str, sentence: str, about: str) -> None:
    assert about in told(read(code, sentence))


EARLIER = {
    "en": (
        "On the date of entry into force of this Agreement, the Agreement between Alda and Morin on"
        " Ferries, done at Bern on 4 March 1990, shall terminate.",
        "Upon its entry into force the Treaty on Harbours of 4 March 1990 shall cease to have effect.",
    ),
    "fr": (
        "À la date d'entrée en vigueur du présent Accord, l'Accord entre Alda et Morin relatif aux"
        " bacs, fait à Berne le 4 mars 1990, prend fin.",
    ),
    "es": (
        "En la fecha de entrada en vigor del presente Acuerdo, el Acuerdo entre Alda y Morin sobre"
        " transbordadores, hecho en Berna el 4 de marzo de 1990, terminará.",
        "En la fecha de entrada en vigor del presente Acuerdo terminará el Acuerdo entre Alda y"
        " Morin sobre transbordadores, hecho en Berna el 4 de marzo de 1990.",
        "A la entrada en vigor del presente Acuerdo quedará sin efecto el Acuerdo sobre puertos,"
        " firmado en Berna el 4 de marzo de 1990.",
        "Dejará de estar en vigor el Acuerdo sobre puertos, de 4 de marzo de 1990, en la fecha de"
        " entrada en vigor del presente Acuerdo.",
    ),
    "ru": (
        "С даты вступления в силу настоящего Соглашения Соглашение о портах от 4 марта 1990 года"
        " прекращает действие.",
        "С даты вступления в силу настоящего Соглашения прекращает действие Соглашение между Арландией"
        " и Борландией о портах, совершённое в Берне 4 марта 1990 года.",
    ),
}
OWN = {
    "en": (
        "The Agreement on Ferries, done at Bern on 4 March 1990, and this Agreement shall terminate"
        " on 31 December 2030.",
        "The Agreement of 4 March 1990 shall terminate, and this Agreement shall last ten years.",
        "This Agreement, done at Bern on 4 March 2026, shall terminate on 31 December 2030.",
        "The Agreement of 4 March 1990 shall terminate and it expires in 2030.",
        "The Agreement on Ferries of 4 March 1990 shall terminate and it expires in 2030.",
        "The Agreement, signed on behalf of the Parties on 4 March 2026, shall terminate in 2030.",
        "The Agreement between the Parties, done on 4 March 2026, shall terminate in 2030.",
        "The Agreement, done at Bern on 4 March 2026, shall terminate on 31 December 2030.",
    ),
    "fr": (
        "L'Accord fait à Berne le 4 mars 1990 et le présent Accord prennent fin le 31 décembre 2030.",
        "Le présent Accord, fait à Berne le 4 mars 2026, prend fin le 31 décembre 2030.",
    ),
    "es": (
        "El Acuerdo de 4 de marzo de 1990 y el presente Acuerdo terminarán en 2030.",
        "En 2030 terminarán el Acuerdo sobre puertos de 4 de marzo de 1990 y el presente Acuerdo.",
        "En 2030 terminarán el Acuerdo sobre puertos, de 4 de marzo de 1990, junto con el presente"
        " Acuerdo.",
        "Terminará el Acuerdo sobre puertos de 4 de marzo de 1990, y expirará en 2030.",
        "El presente Acuerdo dejará de tener efecto en 2030 y terminará el Acuerdo sobre puertos de"
        " 4 de marzo de 1990.",
        "En 2030 terminará el Acuerdo, hecho en Berna el 4 de marzo de 2026.",
        "En 2030 terminará el Acuerdo entre las Partes, hecho en Berna el 4 de marzo de 2026.",
        "El presente Acuerdo terminará el Acuerdo sobre puertos de 4 de marzo de 1990 y expirará en"
        " 2030.",
    ),
    "ru": (
        "Настоящее Соглашение от 4 марта 2026 года прекращает действие 31 декабря 2030 года.",
        "31 декабря 2030 года прекращает действие Соглашение о портах от 4 марта 1990 года и настоящее"
        " Соглашение.",
    ),
}


@pytest.mark.parametrize(
    ("code", "words"), [(c, each) for c, held in EARLIER.items() for each in held]
)
def test_the_end_of_an_earlier_instrument_that_is_named_by_its_date_is_no_end_of_this_one(
    code: str, words: str
) -> None:
    assert "term" not in told(read(code, words))


@pytest.mark.parametrize(("code", "words"), [(c, each) for c, held in OWN.items() for each in held])
def test_an_end_of_this_one_beside_an_earlier_one_is_read_or_told(code: str, words: str) -> None:
    found = read(code, words)
    assert "term" in told(found) or found.term.duration is not None
