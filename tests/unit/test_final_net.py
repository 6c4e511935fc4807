"""What no reader takes up and holds a word of force is told beside the clause, with its place.

Every text is invented; the words are those of treaties.
"""

from __future__ import annotations

import pytest

from paraph.norms.final.clauses import read_final
from paraph.norms.final.formula import After
from paraph.norms.final.proposal import FinalClauses
from paraph.text.node import Provision, Text

ENTERS = {
    "en": "This Agreement shall enter into force on the date of receipt of the last notification by which the Parties inform each other that their internal procedures have been completed.",
    "fr": "Le présent Accord entre en vigueur à la date de réception de la dernière notification par laquelle les Parties s'informent de l'accomplissement de leurs procédures internes.",
    "es": "El presente Acuerdo entrará en vigor en la fecha de recepción de la última notificación por la que las Partes se comuniquen el cumplimiento de sus requisitos internos.",
    "ru": "Настоящее Соглашение вступает в силу с даты получения последнего письменного уведомления о выполнении Сторонами внутригосударственных процедур, необходимых для его вступления в силу.",
}
LASTS = {
    "en": "This Agreement shall remain in force for five years.",
    "fr": "Le présent Accord est conclu pour une durée de cinq ans.",
    "es": "El presente Acuerdo permanecerá en vigor durante cinco años.",
    "ru": "Настоящее Соглашение действует в течение пяти лет.",
}
LEAVES = "Either Party may terminate this Agreement by giving six months' written notice to the other Party."


def read(code: str, *sentences: str, apart: int = 0, clause: str = "") -> FinalClauses:
    """Read the clauses of a text and the sentences, so many provisions behind them."""
    head = [Provision("paragraph", each) for each in (clause or ENTERS[code], LASTS[code])]
    between = [Provision("paragraph", "—") for _ in range(apart)]
    return read_final(Text((*head, *between, Provision("paragraph", " ".join(sentences)))), code)


def told(found: FinalClauses) -> set[str]:
    return {str(each.about) for each in found.unread}


@pytest.mark.parametrize("code", sorted(ENTERS))
def test_clauses_that_are_read_whole_leave_nothing_in_the_net(code: str) -> None:
    found = read(code)

    assert found.outcome == "read"
    assert found.term.duration is not None
    assert not found.unread


NOTICE = {
    "en": (
        "Such notice may not be given during the first three years.",
        "Notice may be given only at the end of a calendar year.",
        "The notice takes effect at the end of the calendar year.",
        "The period of notice is twelve months in the case of Borland.",
        "A notice has no effect where projects are under way.",
        "This right may be exercised only after three years.",
        "This right may not be exercised in the first three years.",
        "Consultations shall be held before such notice is given.",
        "The termination must be confirmed by the Joint Committee.",
        "Either Party may withdraw at six months' notice.",
        "Either Party may opt out on 30 days' notice.",
        "Any Party may leave this Agreement.",
        "The Parties may freeze this Agreement.",
        "Either Party may temporarily set aside this Agreement.",
        "War between the Parties dissolves this Agreement.",
        "EITHER PARTY MAY OPT OUT ON 30 DAYS NOTICE.",
    ),
    "fr": (
        "La dénonciation n'est pas admise pendant les trois premières années.",
        "Le préavis est d'un an.",
        "Ce préavis ne peut être donné avant 2025.",
        "Chaque Partie peut mettre un terme au présent Accord.",
        "Chacune des Parties peut se dégager du présent Accord à tout moment.",
        "Chaque Partie peut se délier du présent Accord.",
    ),
    "es": (
        "El preaviso será de un año.",
        "La denuncia no surtirá efecto durante los tres primeros años.",
        "Cualquiera de las Partes podrá darlo por concluido.",
        "Cualquiera de las Partes podrá dejarlo sin efecto.",
        "Cualquiera de las Partes podrá desligarse del presente Acuerdo.",
    ),
    "ru": (
        "Денонсация не допускается в течение первых трех лет.",
        "Уведомление о прекращении не может быть направлено ранее 2025 года.",
        "Любая из Сторон может выйти из него.",
        "Действие Соглашения может быть прервано.",
    ),
}


@pytest.mark.parametrize(
    ("code", "sentence"), [(code, each) for code, those in NOTICE.items() for each in those]
)
def test_a_bar_a_length_or_an_effect_of_a_notice_and_a_way_out_are_told(
    code: str, sentence: str
) -> None:
    assert read(code, sentence).term.unread_notice


def test_what_bars_a_notice_is_told_beside_the_one_that_was_read() -> None:
    found = read("en", LEAVES, NOTICE["en"][0])

    assert found.term.denunciation is not None
    assert found.term.unread_notice


TERM = {
    "en": (
        "The five years are counted from 1 January 2018.",
        "The said period may be shortened by agreement.",
        "The first of these periods is three years.",
        "No more than two renewals take place.",
        "The total length shall not exceed fifteen years.",
        "Renewal requires the consent of the Joint Committee.",
        "Borland may object to the renewal.",
        "'Year' means a period of 360 days.",
        "This Agreement comes to a close when the project is finished.",
        "On the accession of Borland to the Union this Agreement becomes redundant.",
    ),
    "fr": (
        "Cette période court à compter du 1er janvier 2018.",
        "Ladite durée est comptée à partir de la signature.",
        "Les cinq années sont comptées à partir de la signature.",
        "Le présent Accord devient sans objet en cas d'adhésion du Borland.",
        "Le présent Accord est reconductible.",
    ),
    "es": (
        "Dicho plazo se contará a partir de la firma.",
        "Los cinco años se contarán desde el 1 de enero de 2019.",
        "La segunda prórroga será de tres años.",
    ),
    "ru": (
        "Указанный срок исчисляется со дня подписания.",
        "Пять лет отсчитываются с 1 января 2019 года.",
        "Второй период составляет три года.",
        "Его срок определяется Комиссией.",
    ),
}


@pytest.mark.parametrize(
    ("code", "sentence"), [(code, each) for code, those in TERM.items() for each in those]
)
def test_what_counts_bounds_or_renews_the_term_is_told(code: str, sentence: str) -> None:
    assert read(code, sentence).term.unread


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("en", "The five years are counted from 1 January 2018."),
        ("en", "This period begins on the date of signature."),
        ("fr", "Cette période court à compter du 1er janvier 2018."),
        ("es", "Dicho plazo se contará a partir de la firma."),
        ("ru", "Указанный срок исчисляется со дня подписания."),
    ],
)
def test_a_term_that_another_sentence_counts_is_not_counted_from_the_entry(
    code: str, sentence: str
) -> None:
    found = read(code, sentence)

    assert found.term.duration is None
    assert found.term.unread


def test_a_bound_on_renewals_leaves_the_first_period_as_it_is_read() -> None:
    found = read("en", "No more than two renewals take place.")

    assert found.term.duration is not None
    assert found.term.unread


EFFECT = {
    "en": (
        "Nothing in this Agreement binds the Parties before 1 January 2030.",
        "The obligations under this Agreement begin on 1 January 2030.",
        "Performance starts only after the budget law has been adopted.",
        "The Protocol of 2019 postpones the entry into force of this Agreement.",
        "The date in Article 10 may be postponed by the Joint Committee.",
        "Arland shall be bound as from 1 January 2030 only.",
        "Borland signs ad referendum.",
        "A notification is deemed received sixty days after it is sent.",
    ),
    "fr": (
        "Le présent Accord produira ses effets après l'approbation du Conseil.",
        "Il produira ses effets à compter de sa publication.",
        "Le présent Accord est exécutoire après approbation du Conseil.",
        "L'exécution du présent Accord débute le 1er janvier 2030.",
        "La notification est réputée reçue dix jours après son envoi.",
    ),
    "es": (
        "El presente Acuerdo se perfeccionará con la aprobación del Congreso.",
        "Su ejecución comenzará el 1 de enero de 2030.",
        "La notificación se considerará recibida diez días después de su envío.",
    ),
    "ru": (
        "Настоящее Соглашение приобретает обязательную силу после одобрения Советом.",
        "Исполнение начинается 1 января 2030 года.",
        "Уведомление считается полученным через десять дней после направления.",
    ),
}


@pytest.mark.parametrize("apart", [0, 3])
@pytest.mark.parametrize(
    ("code", "sentence"), [(code, each) for code, those in EFFECT.items() for each in those]
)
def test_what_delays_or_conditions_its_effect_makes_the_entry_unread(
    code: str, sentence: str, apart: int
) -> None:
    found = read(code, sentence, apart=apart)

    assert found.outcome == "not read"
    assert "entry into force" in told(found)


EARLY = {
    "en": (
        "Until then the Parties apply Articles 1 and 2.",
        "In the meantime Articles 1 and 2 shall be applied.",
        "Pending its entry into force, the Parties shall act in accordance with it.",
    ),
    "fr": (
        "Jusqu'à cette date, les Parties appliquent les articles 1 et 2.",
        "En attendant, les articles 1 et 2 sont applicables.",
    ),
    "es": (
        "Hasta entonces las Partes aplicarán los artículos 1 y 2.",
        "Entretanto, las Partes se atendrán a sus disposiciones.",
    ),
    "ru": (
        "До этого Стороны применяют статьи 1 и 2.",
        "До вступления в силу Стороны руководствуются положениями настоящего Соглашения.",
    ),
}


@pytest.mark.parametrize(
    ("code", "sentence"), [(code, each) for code, those in EARLY.items() for each in those]
)
def test_what_is_applied_before_is_told_though_nobody_says_provisionally(
    code: str, sentence: str
) -> None:
    found = read(code, sentence)

    assert found.outcome == "read"
    assert "provisional application" in told(found)


@pytest.mark.parametrize(
    "sentence",
    [
        "Articles 3 to 5 do not apply before the Protocol is signed.",
        "Article 10 does not apply to Borland.",
        "Upon denunciation by Borland, Article 2 stays applicable.",
    ],
)
def test_a_part_that_does_not_hold_or_goes_on_is_told(sentence: str) -> None:
    assert read("en", sentence).unread


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("en", "The termination of this Agreement shall not affect projects under way."),
        ("en", "After the expiry of this Agreement each Party shall return the archives."),
        ("en", "Failure to indicate reasons shall not affect the validity of the denunciation."),
        ("en", "The notice may be withdrawn at any time."),
        ("en", "The depositary shall notify the signatories of every denunciation."),
        ("en", "Denunciation and Renewal"),
        ("en", "Term and Termination."),
        ("en", "The fisheries inspector shall be given notice of such defect without delay."),
        ("en", "Activities begun under the agreement of 1998 before that date shall be completed."),
        ("en", "This Agreement requires the approval of the Parliaments."),
        ("en", "Amendments enter into force in the same manner."),
        ("en", "The award shall be final and binding."),
        ("fr", "La dénonciation n'affecte pas les projets en cours."),
        ("fr", "En cas de dénonciation, les archives sont restituées."),
        ("fr", "Le dépositaire notifie aux signataires toute dénonciation."),
        ("fr", "Le présent Accord ne vaut pas pour les territoires d'outre-mer."),
        ("es", "La denuncia no afectará a los proyectos en curso."),
        ("es", "Las diferencias sobre la aplicación del presente Acuerdo se resolverán de buena fe."),
        ("es", "El depositario notificará a los signatarios toda denuncia."),
        ("ru", "Прекращение действия не затрагивает начатые проекты."),
        ("ru", "После прекращения действия архивы возвращаются."),
        ("ru", "Депозитарий уведомляет подписавшие государства о каждой денонсации."),
    ],
)  # fmt: skip
def test_what_surely_says_nothing_of_force_is_not_told(code: str, sentence: str) -> None:
    assert not read(code, sentence).unread


def test_a_half_that_says_nothing_does_not_hide_the_other() -> None:
    words = (
        "The termination shall not affect projects under way, but the notice must be confirmed by"
        " the Joint Committee."
    )

    assert read("en", words).term.unread_notice


def test_an_approval_is_told_where_the_clause_waits_for_nothing_that_is_done_at_home() -> None:
    clause = "This Agreement shall enter into force thirty days after the date of signature."

    found = read("en", "This Agreement requires the approval of the Parliaments.", clause=clause)

    assert "entry into force" in told(found)


def test_deemed_receipt_is_about_notice_where_the_clause_waits_for_no_notification() -> None:
    clause = "This Agreement shall enter into force on the date of signature."

    found = read("en", "A notice is deemed received ten days after it is sent.", clause=clause)

    assert found.outcome == "read"
    assert found.term.unread_notice


def test_a_business_sentence_far_from_the_clauses_is_not_told() -> None:
    words = "The licence may be withdrawn, and such notice shall be given before the season begins."

    assert not read("en", words, apart=12).unread


@pytest.mark.parametrize("apart", [0, 12])
def test_an_end_of_this_instrument_is_told_wherever_it_stands(apart: int) -> None:
    found = read("en", "If it is not paid, Arland may terminate this Agreement.", apart=apart)

    assert found.term.unread_notice


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("en", "Termination takes effect six months after the receipt of the notification."),
        (
            "ru",
            "В этом случае действие Соглашения прекращается по истечении шести месяцев с даты получения"
            " такого уведомления.",
        ),
        ("ru", "Прекращение действия наступает по истечении шести месяцев с даты получения уведомления."),
    ],
)  # fmt: skip
def test_the_usual_effect_of_a_notice_is_read(code: str, sentence: str) -> None:
    found = read(code, sentence)

    assert isinstance(found.term.denunciation, After)
    assert not found.unread
