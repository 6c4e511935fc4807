"""Names with initials, hearers, staff, turns, documents and parts of years; all is invented."""

from __future__ import annotations

import pytest
from tests.press_kit import only, rows, told

SPOKE = {
    "ru": {
        "Посол К.Т.Мор заявил, что порт закрыт.": ("К.Т.Мор", "порт закрыт"),
        "А.Лунин отметил, что лед сошел.": ("А.Лунин", "лед сошел"),
        "Глава комиссии по морским делам Вера Лось уточнила, что суд будет.": (
            "Вера Лось",
            "суд будет",
        ),
        "Мэр Олег Панин поинтересовался, кто оплатит ремонт.": ("Олег Панин", "кто оплатит ремонт"),
        "Министры условились, что порт откроют.": ("Министры", "порт откроют"),
        "Мэр Олег Панин обвинил банк в том, что он скрыл счета.": ("Олег Панин", "он скрыл счета"),
        "Как рассказали «Маяку» в дирекции «Портстроя», кран заменят.": (
            "дирекция «Портстроя»",
            "кран заменят",
        ),
    },
    "fr": {
        "La préfète J.-P. Roux a affirmé que le port était fermé.": (
            "J.-P. Roux",
            "le port était fermé",
        ),
        "Le bac est réparé, a précisé la préfète à Radio Mer.": ("préfète", "Le bac est réparé"),
        "La grue tourne, a indiqué la mairie au Herald.": ("mairie", "La grue tourne"),
        "Anne Roux quitte la mairie, a confirmé son cabinet.": (
            "cabinet d'Anne Roux",
            "Anne Roux quitte la mairie",
        ),
        "Le maire Luc Morel conteste avoir signé le bail.": ("Luc Morel", "avoir signé le bail"),
        "Le maire Luc Morel a en revanche démenti que la digue ait cédé.": (
            "Luc Morel",
            "la digue ait cédé",
        ),
        "Les pêcheurs se demandent quand le quai rouvrira.": ("pêcheurs", "quand le quai rouvrira"),
        "Luc Morel accuse la banque d'avoir caché les comptes.": (
            "Luc Morel",
            "avoir caché les comptes",
        ),
        "Anne Roux a précisé à la radio que le bac coulait.": ("Anne Roux", "le bac coulait"),
        "Luc Morel a confié à Radio Mer que le bac coulait.": ("Luc Morel", "le bac coulait"),
    },
    "es": {
        "El barco zarpa el lunes, indicó la rectora a Radio Mar.": (
            "rectora",
            "El barco zarpa el lunes",
        ),
        "La huelga terminó, explicó el ministerio en una nota.": (
            "ministerio",
            "La huelga terminó",
        ),
        "Ana Ruiz dejará el cargo, informó su gabinete.": (
            "gabinete de Ana Ruiz",
            "Ana Ruiz dejará el cargo",
        ),
        "Luis Mora preguntó cuándo abrirá el muelle.": ("Luis Mora", "cuándo abrirá el muelle"),
        "Los vecinos se quejaron de que nadie los oyó.": ("vecinos", "nadie los oyó"),
        "Luis Mora acusó al banco de haber ocultado las cuentas.": (
            "Luis Mora",
            "haber ocultado las cuentas",
        ),
        "El sindicato cifró en 300 los despidos.": ("sindicato", "en 300 los despidos"),
        "Luis Mora contó a Radio Mar que el muelle cedió.": ("Luis Mora", "el muelle cedió"),
    },
    "en": {
        "J.R.Smith, the captain, said the port was shut.": ("J.R.Smith", "the port was shut"),
        "Anne Roux will leave on Friday, her office said.": (
            "office of Anne Roux",
            "Anne Roux will leave on Friday",
        ),
        "Anne Roux wondered when the quay would reopen.": (
            "Anne Roux",
            "when the quay would reopen",
        ),
        "Anne Roux assured him that the crane was safe.": ("Anne Roux", "the crane was safe"),
        "Anne Roux accused the bank of having hidden the accounts.": (
            "Anne Roux",
            "having hidden the accounts",
        ),
        "The quay will be paved, according to the builders, Marsh & Dale.": (
            "Marsh & Dale",
            "The quay will be paved",
        ),
        "The union put the number of jobs at 300.": ("union", "the number of jobs at 300"),
    },
}
CASES = [(code, words) for code, held in SPOKE.items() for words in held]


@pytest.mark.parametrize(("code", "words"), CASES)
def test_a_sentence_tells_who_said_what_in_it(code: str, words: str) -> None:
    statement = only(told(words, code))

    assert (statement.speaker.name, statement.content.words) == SPOKE[code][words]


def test_initials_of_a_family_name_in_another_case_lead_to_the_name_of_the_article() -> None:
    found = told(
        [
            "Министр А.В.Лунин встретился с послом К.Мором.",
            "А.В.Лунин заявил, что порт закрыт. К.Мор отметил, что это не так.",
            "По словам Лунина, решение принято.",
        ],
        "ru",
    )

    assert [name for name, _, _ in rows(found)] == ["А.В.Лунин", "К.Мор", "А.В.Лунин"]


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("fr", "Anne Roux et Luc Morel partent, a fait savoir son cabinet."),
        ("es", "Ana Ruiz y Luis Mora se van, informó su gabinete."),
        ("en", "Sasha Roux met Robin Petrov. Her office said that the talks were short."),
    ],
)
def test_nobody_is_told_to_have_a_staff_where_the_paragraph_names_two(
    code: str, sentence: str
) -> None:
    speaker = only(told(sentence, code)).speaker

    assert speaker.certainty == "inferred"
    assert speaker.name in {"cabinet", "gabinete", "office"}


def test_an_embassy_keeps_the_town_that_it_is_at() -> None:
    found = only(told("Le bac est réparé, a précisé l'ambassade à Varnes.", "fr"))

    assert found.speaker.name == "ambassade à Varnes"


def test_a_turn_behind_a_dash_that_is_no_question_is_not_that_of_the_guest() -> None:
    found = told(
        [
            "Мы встретились с министром Анной Берг.",
            "— Порт открыт?",
            "— Здравствуйте. Да.",
            "— Депутат Олег Панин утверждает, что смета «раздута».",
            "— Это не так.",
            "— Кто платит?",
            "— Мы.",
            "Как сообщили «Herald» в мэрии, порт откроется в мае.",
        ],
        "ru",
    )

    assert [row[1:] for row in rows(found) if row[1] == "direct"] == [
        ("direct", "Здравствуйте. Да."),
        ("direct", "Это не так."),
        ("direct", "Мы."),
    ]
    others = [(name, words) for name, kind, words in rows(found) if kind != "direct"]
    assert others == [("Олег Панин", "смета «раздута»"), ("мэрия", "порт откроется в мае")]


def test_labels_with_a_stop_and_a_dash_tell_whose_an_answer_is() -> None:
    found = told(
        [
            "Anne Roux, préfète du port, répond au Herald.",
            "THE HERALD. – Bonjour. Luc Morel parle d'un « désastre ».",
            "ANNE ROUX. – Bonjour. Luc Morel m'a écrit que la grue tournait. Je le crois.",
            "THE HERALD. – Et le bac ?",
            "ANNE ROUX. – Oui.",
        ],
        "fr",
    )
    direct = [(name, words) for name, kind, words in rows(found) if kind == "direct"]
    inner = next(each for each in found.statements if each.content.words == "la grue tournait")

    assert direct == [
        ("Anne Roux", "Bonjour. Luc Morel m'a écrit que la grue tournait. Je le crois."),
        ("Anne Roux", "Oui."),
    ]
    assert inner.speaker.name == "Luc Morel"
    assert "Anne Roux" in inner.chain


def test_answers_of_one_word_are_those_of_the_guest() -> None:
    found = told(
        [
            "Entretien avec Anne Roux, préfète du port.",
            "— Le port est-il ouvert ?",
            "— Bonjour. Oui.",
            "— Luc Morel vous accuse de mentir.",
            "— Luc Morel dit que je mens. Je ne mens pas.",
            "— Et les grues ?",
            "— Elles tournent.",
        ],
        "fr",
    )

    direct = [(name, words) for name, kind, words in rows(found) if kind == "direct"]
    assert direct == [
        ("Anne Roux", "Bonjour. Oui."),
        ("Anne Roux", "Luc Morel dit que je mens. Je ne mens pas."),
        ("Anne Roux", "Elles tournent."),
    ]


def test_a_pronoun_in_an_answer_means_who_alone_is_named_before_it_in_the_sentence() -> None:
    found = told(
        [
            "We met Anna Berg.",
            "Q: Is the text ready?",
            "A: I rang Ivan Petrov on Monday and he assured me that the ink was dry.",
            "Q: Who signs it?",
            "A: I do.",
        ]
    )
    inner = next(each for each in found.statements if each.kind == "indirect")

    assert (inner.speaker.name, inner.speaker.certainty) == ("Ivan Petrov", "inferred")


def test_a_name_between_marks_in_an_answer_is_no_quotation() -> None:
    found = told(
        [
            "Мы встретились с министром Анной Берг.",
            "— Порт открыт?",
            "— Директор компании «Маяк» Олег Панин сказал, что да.",
            "— Кто платит?",
            "— Мы.",
        ],
        "ru",
    )

    assert "Маяк" not in [words for _, _, words in rows(found)]


@pytest.mark.parametrize("behind", ["— Anne Roux, harbour master", "- said Anne Roux."])
def test_a_quotation_of_its_own_is_of_who_signs_it(behind: str) -> None:
    statement = told(["“The port is shut.”", behind]).statements[0]

    assert (statement.speaker.name, statement.speaker.certainty) == ("Anne Roux", "inferred")


@pytest.mark.parametrize(
    ("code", "lead", "words", "name"),
    [
        ("es", "La rectora Ana Ruiz lo dejó por escrito:", "«El muelle cedió.»", "Ana Ruiz"),
        ("fr", "Le maire, Luc Morel, en convient :", "« La digue a cédé. »", "Luc Morel"),
        ("en", "Anne Roux did not hesitate:", "“The dam broke.”", "Anne Roux"),
    ],
)
def test_a_quotation_of_its_own_behind_a_colon_is_of_who_alone_is_named_before_it(
    code: str, lead: str, words: str, name: str
) -> None:
    speaker = only(told([lead, words], code)).speaker

    assert (speaker.name, speaker.certainty) == (name, "inferred")


def test_a_dash_inside_of_a_quotation_does_not_end_it() -> None:
    found = told(
        '"Порт закрыт - и надолго, - сообщил вечером мэр Павел Доронин. - Ждем весны".', "ru"
    )

    assert rows(found) == [
        ("Павел Доронин", "direct", "Порт закрыт - и надолго,"),
        ("Павел Доронин", "direct", "Ждем весны"),
    ]


@pytest.mark.parametrize(
    ("code", "sentence", "name", "words"),
    [
        ("en", "The lease was renewed. It obliges the tenant to clean the quay.", "lease",
         "the tenant to clean the quay"),
        ("fr", "Le traité a été signé. Il prévoit un délai de deux ans.", "traité",
         "un délai de deux ans"),
        ("es", "El contrato se firmó. Además prevé una multa de mil coronas.", "contrato",
         "una multa de mil coronas"),
        ("ru", "Договор подписан. Он устанавливает срок в два года.", "Договор",
         "срок в два года"),
    ],
)  # fmt: skip
def test_it_is_the_document_with_which_the_sentence_before_began(
    code: str, sentence: str, name: str, words: str
) -> None:
    statement = only(told(sentence, code))

    assert (statement.speaker.name, statement.content.words) == (name, words)
    assert (statement.kind, statement.speaker.certainty) == ("document", "inferred")


@pytest.mark.parametrize(
    "sentence",
    [
        "The bridge was opened in May. It requires two men to lift it.",
        "Anne Roux rejected the claim.",
        "The envoy rejected those accusations.",
        "Anne Roux wondered why. The mayor would not say.",
    ],
)
def test_what_is_no_document_and_says_nothing_says_nothing(sentence: str) -> None:
    assert not told(sentence).statements


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("en", "The port has been shut since early 2025."),
        ("en", "The port has been shut since mid-2025."),
        ("fr", "Le port est fermé depuis début 2025."),
        ("es", "El puerto está cerrado desde principios de 2025."),
        ("ru", "Порт закрыт с начала 2025 года."),
    ],
)
def test_a_part_of_a_year_is_never_stated(code: str, sentence: str) -> None:
    (dated,) = told(sentence, code).dates

    assert dated.certainty == "inferred"
    assert dated.start is not None


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("fr", "Le bac partira dix jours après la signature."),
        ("es", "Zarpará en 30 días tras la firma."),
        ("ru", "Порт откроется через 10 дней после подписания."),
    ],
)
def test_days_counted_from_what_has_no_date_are_open(code: str, sentence: str) -> None:
    assert all(each.start is None and each.end is None for each in told(sentence, code).dates)


@pytest.mark.parametrize(
    ("code", "sentence", "day"),
    [
        ("en", "She arrives on Sunday to sign the lease.", "2026-03-08"),
        ("es", "La apertura será el lunes.", "2026-03-09"),
        ("es", "El buque zarpa el lunes.", "2026-03-09"),
        ("fr", "Le service reprend lundi.", "2026-03-09"),
        ("fr", "Le bac devra partir lundi.", "2026-03-09"),
    ],
)
def test_a_weekday_with_a_verb_of_what_is_to_come_is_to_come(
    code: str, sentence: str, day: str
) -> None:
    (dated,) = told(sentence, code).dates

    assert (dated.start.isoformat() if dated.start else "", dated.certainty) == (day, "inferred")


@pytest.mark.parametrize(
    ("code", "sentence", "words"),
    [
        ("es", "Luis Mora dijo que no. La rectora Ana Ruiz contó que el muelle cedió.", "Ana Ruiz"),
        ("en", "Ivan Petrov said no. The mayor, Anne Roux, said that the dam broke.", "Anne Roux"),
    ],
)
def test_no_ends_a_sentence_where_no_figure_stands_behind_it(
    code: str, sentence: str, words: str
) -> None:
    assert only(told(sentence, code)).speaker.name == words


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("fr", "Le document fixé au mur est jaune. Il fixe au mur un cadre."),
        ("es", "El contrato dispone de tres copias."),
        ("fr", "Le contrat dispose d'une annexe."),
        ("fr", "Le rapport est sorti. Elle autorise la pêche."),
        ("ru", "Договор подписан. Она предусматривает срок."),
    ],
)
def test_what_a_document_has_it_does_not_say(code: str, sentence: str) -> None:
    assert not told(sentence, code).statements


def test_a_weekday_of_what_is_over_is_past_whatever_the_next_verb_says() -> None:
    won, flies = told("The crew won on Tuesday and flies to Rome on Friday.").dates

    assert str(won.start) == "2026-03-03"
    assert str(flies.start) == "2026-03-06"


def test_towns_at_the_head_of_short_news_are_nobody() -> None:
    found = told(
        [
            "Nouvelles du fleuve en bref.",
            "VARNES. – Le bac est réparé depuis mardi.",
            "LUNE. – La digue tient.",
            "VARNES. – Le marché rouvre.",
        ],
        "fr",
    )

    assert not found.statements
