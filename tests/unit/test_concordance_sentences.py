"""One sentence in two languages: what differs is found, and what is said alike is not told."""

from __future__ import annotations

import pytest
from tests.concordance_kit import sentences

_Case = tuple[str, str, str, str]


def _kinds(case: _Case) -> list[str]:
    return [each.kind for each in sentences(*case).differences]


# ---------------------------------------------------------------- ranges of references

_OTHER_RANGES: tuple[_Case, ...] = (
    ("en", "Articles 3 to 7 apply.", "fr", "Les articles 3 et 7 s’appliquent."),
    ("en", "Articles 3 to 7 apply.", "es", "Se aplican los artículos 3 y 7."),
    ("en", "Articles 3 to 7 apply.", "ru", "Статьи 3 и 7 применяются."),
    ("en", "Articles 3 to 7 apply.", "ru", "Статьи 3–5 и статья 7 применяются."),
    ("en", "Articles 3 through 7 apply.", "fr", "Les articles 3, 5 et 7 s’appliquent."),
    ("en", "Articles 3-7 apply.", "fr", "Les articles 3 et 7 s’appliquent."),
    ("en", "From Article 3 to Article 7 all applies.", "fr", "L’article 3 et l’article 7 valent."),
    ("fr", "Les alinéas a) à d) s’appliquent.", "en", "Subparagraphs (a) and (d) apply."),
    ("ru", "Применяются подпункты а)–г).", "en", "Subparagraphs (a) and (d) apply."),
    ("es", "Se aplican los incisos i) a iv).", "en", "Subparagraphs (i) and (iv) apply."),
    ("ko", "제3조부터 제7조까지 적용한다.", "en", "Articles 3 and 7 apply."),
)
_SAME_RANGES: tuple[_Case, ...] = (
    ("en", "Articles 3 to 7 apply.", "fr", "Les articles 3 à 7 s’appliquent."),
    ("en", "Articles 3-7 apply.", "ru", "Статьи с 3 по 7 применяются."),
    ("en", "Articles 3 to 7 apply.", "fr", "Les articles 3, 4, 5, 6 et 7 s’appliquent."),
    ("en", "Articles 3 to 4 apply.", "es", "Se aplican los artículos 3 y 4."),
    (
        "en",
        "From Article 3 to Article 7 all applies.",
        "es",
        "Del artículo 3 al artículo 7 se aplica.",
    ),
    (
        "en",
        "From Article 3 to Article 7 all applies.",
        "fr",
        "De l’article 3 à l’article 7 tout vaut.",
    ),
    ("en", "Articles 3 to 7 apply.", "ru", "Применяется все со статьи 3 по статью 7."),
    ("en", "Subparagraphs (a) to (d) apply.", "ru", "Применяются подпункты а)–г)."),
    ("en", "Subparagraphs (a) to (e) apply.", "ru", "Применяются подпункты a)–e)."),
    ("en", "Subparagraphs (i) to (iv) apply.", "fr", "Les alinéas i) à iv) s’appliquent."),
    ("en", "Articles 3 to 7 apply.", "ko", "제3조부터 제7조까지 적용한다."),
)


@pytest.mark.parametrize("case", _OTHER_RANGES)
def test_what_lies_between_the_ends_of_a_range_is_named_in_both(case: _Case) -> None:
    assert "reference" in _kinds(case)


@pytest.mark.parametrize("case", _SAME_RANGES)
def test_a_range_is_one_however_it_is_written(case: _Case) -> None:
    assert _kinds(case) == []


def test_a_range_is_told_once_with_both_ends() -> None:
    (found,) = sentences(*_OTHER_RANGES[0]).differences

    assert (found.first_says, found.second_says) == ("article 3 to 7", "")


# ---------------------------------------------------------------- a half behind its unit


@pytest.mark.parametrize(
    "case",
    [
        ("en", "The lease runs for five years.", "fr", "Le bail dure cinq ans et demi."),
        ("en", "The lease runs for five years.", "es", "El arriendo dura cinco años y medio."),
        ("en", "The lease runs for five years.", "ru", "Аренда длится пять с половиной лет."),
        ("en", "The lease runs for five years.", "ko", "임대는 5년 반 동안 지속된다."),
        (
            "fr",
            "La part est de deux millions d’euros.",
            "es",
            "La parte es de 2½ millones de euros.",
        ),
    ],
)
def test_a_half_behind_a_unit_counts(case: _Case) -> None:
    assert {"duration", "amount"} & {*_kinds(case)}


@pytest.mark.parametrize(
    "case",
    [
        ("en", "It runs for a year and a half.", "fr", "Il dure un an et demi."),
        ("en", "It runs for one and a half years.", "es", "Dura año y medio."),
        ("ru", "Аренда длится полтора года.", "fr", "Le bail dure un an et demi."),
        ("en", "It lasts six months.", "ru", "Аренда длится полгода."),
        (
            "en",
            "It costs two and a half million euros.",
            "fr",
            "Le prix est de 2,5 millions d’euros.",
        ),
    ],
)
def test_a_half_is_one_wherever_it_stands(case: _Case) -> None:
    assert _kinds(case) == []


# ---------------------------------------------------------------- which language prevails

_EQUAL = "Done in English and French, both texts being equally authentic."
_FRENCH = "Fait en anglais et en français, les deux textes faisant également foi."


@pytest.mark.parametrize(
    "case",
    [
        ("en", _EQUAL, "fr", "Fait en anglais et en français, le texte français faisant foi."),
        ("en", _EQUAL, "fr", "Fait en anglais et en français ; la version anglaise prévaut."),
        ("en", _EQUAL, "fr", "Fait en anglais et en français en double exemplaire."),
        ("en", "The English text prevails.", "es", "Prevalecerá el texto español."),
        ("en", "The English text prevails.", "ru", "Преимущественную силу имеет русский текст."),
        ("en", "Done in English; the English text prevails.", "fr", _FRENCH),
        (
            "en",
            "Of the English and French texts, the former prevails.",
            "fr",
            "Des textes anglais et français, le second prévaut.",
        ),
        (
            "en",
            "The English, French and Spanish texts are equally authentic.",
            "es",
            "Los textos en inglés y español son igualmente auténticos.",
        ),
    ],
)
def test_what_texts_say_otherwise_of_their_languages_is_a_difference(case: _Case) -> None:
    found = sentences(*case)

    assert "authentic" in {each.kind for each in found.differences}
    assert found.verdict == "differs"


@pytest.mark.parametrize(
    "case",
    [
        ("en", _EQUAL, "fr", _FRENCH),
        ("en", _EQUAL, "fr", "Fait en anglais et en français, les deux textes étant authentiques."),
        ("en", _EQUAL, "es", "Hecho en inglés y francés, siendo ambos textos auténticos."),
        (
            "en",
            _EQUAL,
            "ru",
            "Совершено на английском и французском языках, оба текста аутентичны.",
        ),
        ("en", "The English text prevails.", "fr", "Le texte anglais fait foi."),
        ("en", "The English and Kazakh texts are equal.", "fr", "Les textes anglais et kazakh."),
        (
            "en",
            "The English and Kazakh texts are equally authentic.",
            "fr",
            "Les textes anglais et kazakh font également foi.",
        ),
    ],
)
def test_what_texts_say_alike_of_their_languages_is_no_difference(case: _Case) -> None:
    assert "authentic" not in _kinds(case)


def test_languages_that_are_named_in_another_sentence_are_equal_all_the_same() -> None:
    french = "Fait en langues française et anglaise. Les deux textes font également foi."

    assert _kinds(("en", _EQUAL, "fr", french)) == ["sentence"]


# ---------------------------------------------------------------- first and last

_LAST = "It enters into force on the first day of the second month after the last notice."


@pytest.mark.parametrize(
    "case",
    [
        (
            "en",
            _LAST,
            "fr",
            "Il entre en vigueur le premier jour du deuxième mois après le premier avis.",
        ),
        (
            "en",
            _LAST,
            "fr",
            "Il entre en vigueur le dernier jour du deuxième mois après le dernier avis.",
        ),
        (
            "en",
            _LAST,
            "es",
            "Entra en vigor el primer día del segundo mes después del primer aviso.",
        ),
        (
            "en",
            _LAST,
            "ru",
            "Оно вступает в силу в первый день второго месяца после первого уведомления.",
        ),
        (
            "en",
            _LAST,
            "ru",
            "Оно вступает в силу в последний день второго месяца после последнего уведомления.",
        ),
        (
            "fr",
            "Le dernier signataire garde l’original.",
            "es",
            "El primer signatario guarda el original.",
        ),
        (
            "ko",
            "마지막 통보를 받은 날에 발효한다.",
            "en",
            "It enters into force on the first notice.",
        ),
    ],
)
def test_first_is_not_last(case: _Case) -> None:
    assert "number" in _kinds(case)


@pytest.mark.parametrize(
    "case",
    [
        (
            "en",
            _LAST,
            "fr",
            "Il entre en vigueur le premier jour du deuxième mois après le dernier avis.",
        ),
        (
            "en",
            _LAST,
            "es",
            "Entra en vigor el primer día del segundo mes después del último aviso.",
        ),
        (
            "en",
            _LAST,
            "ru",
            "Оно вступает в силу в первый день второго месяца после последнего уведомления.",
        ),
        (
            "en",
            "The first buyer tells the second, and the latter pays.",
            "fr",
            "Le premier acheteur informe le second, et ce dernier paie.",
        ),
        (
            "en",
            "The lease shall last from the first day.",
            "fr",
            "Le bail court dès le premier jour.",
        ),
    ],
)
def test_what_is_last_in_both_is_no_difference(case: _Case) -> None:
    assert _kinds(case) == []


# ---------------------------------------------------------------- halves, thirds, doubles, wholes

_HALF = "The tenant bears half of the cost."


@pytest.mark.parametrize(
    "case",
    [
        ("en", _HALF, "fr", "Le locataire supporte le tiers des frais."),
        ("en", _HALF, "fr", "Le locataire supporte le double des frais."),
        ("en", _HALF, "fr", "Le locataire supporte la totalité des frais."),
        ("en", _HALF, "fr", "Le locataire supporte les frais."),
        ("en", _HALF, "es", "El arrendatario asume el doble del costo."),
        ("en", _HALF, "es", "El arrendatario asume un tercio del costo."),
        ("en", _HALF, "ru", "Арендатор несет все расходы."),
        ("en", _HALF, "ru", "Арендатор несет четверть расходов."),
        ("en", _HALF, "ru", "Арендатор несет расходы в двойном размере."),
        ("fr", "Il verse le quart du prix.", "es", "Paga la mitad del precio."),
        ("fr", "Il verse le double du prix.", "es", "Paga el precio."),
        ("es", "Paga la mitad del precio.", "ru", "Он платит цену."),
        ("ru", "Он платит половину цены.", "ko", "그는 전액을 지불한다."),
        ("en", "It pays the whole sum.", "ru", "Она платит половину суммы."),
        ("en", "The price is per tonne.", "fr", "Le prix est celui de la demi-tonne."),
        ("en", "It pays for half a tonne.", "es", "Paga por una tonelada."),
        ("es", "Paga por media tonelada.", "en", "It pays for a tonne."),
        ("ru", "Он платит за полтонны.", "en", "It pays for a tonne."),
    ],
)
def test_a_share_is_not_another_one(case: _Case) -> None:
    assert "number" in _kinds(case)


@pytest.mark.parametrize(
    "case",
    [
        ("en", _HALF, "fr", "Le locataire supporte la moitié des frais."),
        ("en", _HALF, "es", "El arrendatario asume la mitad de los gastos."),
        ("en", _HALF, "ru", "Арендатор несет половину всех расходов."),
        ("en", _HALF, "fr", "Le locataire supporte 50 % des frais."),
        ("en", "It pays the whole sum.", "fr", "Elle verse la somme."),
        ("en", "It pays twice the price.", "es", "Paga el doble del precio."),
        ("en", "It pays one third of the price.", "ru", "Она платит треть цены."),
        ("en", "It sells to a third party.", "fr", "Elle vend à un tiers."),
        ("en", "No third party pays all the costs.", "fr", "Aucun tiers ne paie tous les frais."),
        ("en", "Done in duplicate.", "fr", "Fait en double exemplaire."),
        ("en", "It pays for half a tonne.", "fr", "Elle paie une demi-tonne."),
        ("en", "It pays for half a tonne.", "es", "Paga media tonelada."),
        ("en", "It pays for half a tonne.", "ru", "Она платит за полтонны."),
        ("en", "It waits for half an hour.", "fr", "Elle attend trente minutes."),
    ],
)
def test_a_share_is_one_in_any_words(case: _Case) -> None:
    assert "number" not in _kinds(case)


# ---------------------------------------------------------------- how often, and rates

_OTHER_FREQUENCIES: tuple[_Case, ...] = (
    ("en", "Interest is 5 per cent a year.", "fr", "L’intérêt est de 5 pour cent par mois."),
    ("en", "Interest is 5 per cent a year.", "es", "El interés es del 5 por ciento mensual."),
    ("en", "Interest is 5 per cent a year.", "ru", "Проценты составляют 5 процентов в месяц."),
    ("en", "Interest is 5 per cent a year.", "fr", "L’intérêt est de 5 pour cent."),
    ("en", "The fee is 500 euros a month.", "es", "La tasa es de 500 euros al año."),
    ("en", "The fee is 500 euros a month.", "ru", "Сбор составляет 500 евро в год."),
    (
        "en",
        "The boats are inspected twice a year.",
        "fr",
        "Les bateaux sont inspectés une fois par an.",
    ),
    (
        "en",
        "The boats are inspected twice a year.",
        "es",
        "Los barcos se inspeccionan tres veces al año.",
    ),
    ("en", "The boats are inspected twice a year.", "ru", "Лодки осматриваются раз в год."),
    ("en", "The boats are inspected every two years.", "ru", "Лодки осматриваются два раза в год."),
    ("en", "The boats are inspected quarterly.", "fr", "Les bateaux sont inspectés chaque année."),
    ("en", "The boats are inspected quarterly.", "ru", "Лодки осматриваются ежемесячно."),
    (
        "en",
        "The boats are inspected semi-annually.",
        "es",
        "Los barcos se inspeccionan anualmente.",
    ),
    ("fr", "Le comité siège une fois par semaine.", "ru", "Комитет заседает раз в две недели."),
    ("ko", "위원회는 매월 모인다.", "en", "The committee sits every week."),
)
_SAME_FREQUENCIES: tuple[_Case, ...] = (
    ("en", "Interest is 5 per cent a year.", "fr", "L’intérêt est de 5 % l’an."),
    ("en", "Interest is 5 per cent per annum.", "es", "El interés es del 5 por ciento anual."),
    ("en", "Interest is 5 per cent a year.", "ru", "Проценты составляют 5 процентов годовых."),
    ("en", "Interest is 5 per cent a year.", "ko", "이자는 연 5퍼센트이다."),
    ("en", "The fee is 500 euros a month.", "es", "La tasa es de 500 euros al mes."),
    (
        "en",
        "The boats are inspected twice a year.",
        "fr",
        "Les bateaux sont inspectés deux fois par an.",
    ),
    ("en", "The boats are inspected twice a year.", "ru", "Лодки осматриваются дважды в год."),
    (
        "en",
        "The boats are inspected twice a year.",
        "es",
        "Los barcos se inspeccionan dos veces al año.",
    ),
    (
        "en",
        "The boats are inspected once a year.",
        "ru",
        "Лодки осматриваются не реже одного раза в год, ежегодно.",
    ),
    (
        "en",
        "The boats are inspected every two years.",
        "fr",
        "Les bateaux sont inspectés tous les deux ans.",
    ),
    (
        "en",
        "The boats are inspected once every two years.",
        "ru",
        "Лодки осматриваются раз в два года.",
    ),
    (
        "en",
        "The boats are inspected each quarter.",
        "es",
        "Los barcos se inspeccionan trimestralmente.",
    ),
    ("en", "The boats are inspected quarterly.", "ru", "Лодки осматриваются раз в квартал."),
    (
        "en",
        "The boats are inspected half-yearly.",
        "fr",
        "Les bateaux sont inspectés chaque semestre.",
    ),
    (
        "en",
        "The annual report is due on 1 May of each year.",
        "fr",
        "Le rapport annuel est dû le 1er mai de chaque année.",
    ),
    ("en", "It is in force for a year.", "fr", "Il est en vigueur pendant un an."),
    ("es", "Se prorroga por un año.", "en", "It is renewed for one year."),
    (
        "ru",
        "Договор подписан в день встречи.",
        "en",
        "The contract is signed on the day of the meeting.",
    ),
)


@pytest.mark.parametrize("case", _OTHER_FREQUENCIES)
def test_another_frequency_or_period_of_a_rate_is_found(case: _Case) -> None:
    assert "frequency" in _kinds(case)


def test_a_frequency_is_told_by_the_time_from_one_to_the_next() -> None:
    differences = sentences(*_OTHER_FREQUENCIES[9]).differences
    (found,) = [each for each in differences if each.kind == "frequency"]

    assert {found.first_says, found.second_says} == {"every 6 month", "every 2 year"}


@pytest.mark.parametrize("case", _SAME_FREQUENCIES)
def test_a_frequency_is_one_in_any_words(case: _Case) -> None:
    assert "frequency" not in _kinds(case)


# ---------------------------------------------------------------- least and most, before and after

_OTHER_BOUNDS: tuple[_Case, ...] = (
    (
        "en",
        "It is delivered not later than 1 May 2031.",
        "fr",
        "Il est livré au plus tôt le 1er mai 2031.",
    ),
    (
        "en",
        "It is delivered not later than 1 May 2031.",
        "es",
        "Se entrega no antes del 1 de mayo de 2031.",
    ),
    (
        "en",
        "It is delivered not later than 1 May 2031.",
        "ru",
        "Товар поставляется не ранее 1 мая 2031 года.",
    ),
    ("en", "It is delivered before 1 May 2031.", "fr", "Il est livré après le 1er mai 2031."),
    (
        "en",
        "It is delivered before 1 May 2031.",
        "es",
        "Se entrega a partir del 1 de mayo de 2031.",
    ),
    ("en", "It is delivered by 1 May 2031.", "ru", "Товар поставляется после 1 мая 2031 года."),
    ("en", "It costs more than 500 euros.", "fr", "Son prix est inférieur à 500 euros."),
    ("en", "It costs more than 500 euros.", "es", "Cuesta menos de 500 euros."),
    ("en", "It costs more than 500 euros.", "ru", "Цена составляет менее 500 евро."),
    ("en", "It costs more than 500 euros.", "fr", "Son prix est de 500 euros."),
    ("en", "It costs more than 500 euros.", "ru", "Цена составляет не менее 500 евро."),
    ("en", "It costs at least 500 euros.", "es", "Cuesta más de 500 euros."),
    ("en", "It costs 500 euros or more.", "fr", "Son prix est de 500 euros au plus."),
    ("fr", "Il ne dépasse pas 500 euros.", "es", "Supera los 500 euros."),
    ("es", "No excederá de 200 millas.", "ru", "Расстояние должно составлять не менее 200 миль."),
    (
        "en",
        "It shall be at least 5 miles and at most 9 miles.",
        "fr",
        "Il est de 5 milles au plus et de 9 milles au moins.",
    ),
)
_SAME_BOUNDS: tuple[_Case, ...] = (
    (
        "en",
        "It is delivered not later than 1 May 2031.",
        "fr",
        "Il est livré le 1er mai 2031 au plus tard.",
    ),
    ("en", "It is delivered by 1 May 2031.", "ru", "Товар поставляется до 1 мая 2031 года."),
    ("en", "It is delivered before 1 May 2031.", "ru", "Товар поставляется до 1 мая 2031 года."),
    ("en", "It costs more than 500 euros.", "fr", "Son prix est supérieur à 500 euros."),
    ("en", "It costs more than 500 euros.", "ru", "Цена превышает 500 евро."),
    ("en", "It shall not exceed 500 euros.", "es", "No será superior a 500 euros."),
    ("en", "It shall not exceed 500 euros.", "fr", "Son prix ne peut pas dépasser 500 euros."),
    ("en", "It costs 500 euros or more.", "fr", "Son prix est d’au moins 500 euros."),
    (
        "en",
        "It is told not later than 30 days before the voyage.",
        "fr",
        "Il est annoncé au moins 30 jours avant le voyage.",
    ),
    (
        "en",
        "It is told not later than 30 days before the voyage.",
        "fr",
        "Il est annoncé 30 jours au plus tard avant le voyage.",
    ),
    (
        "en",
        "It is told not later than 30 days before the voyage.",
        "es",
        "Se anuncia 30 días a más tardar antes del viaje.",
    ),
    (
        "en",
        "It is told at least 30 days before the voyage.",
        "ru",
        "Об этом сообщается не позднее чем за 30 дней до рейса.",
    ),
    ("en", "It reaches within and beyond 200 miles.", "fr", "Il va jusqu’à 200 milles et au-delà."),
    (
        "en",
        "It ends within 60 days after the notice.",
        "es",
        "Termina dentro de los 60 días siguientes al aviso.",
    ),
)


@pytest.mark.parametrize("case", _OTHER_BOUNDS)
def test_a_bound_of_the_other_direction_is_found(case: _Case) -> None:
    assert "bound" in _kinds(case)


def test_a_bound_is_told_once_with_its_value() -> None:
    french = "Il est livré au plus tôt le 1er mai 2031."

    (found,) = sentences("en", "It is delivered by 1 May 2031.", "fr", french).differences

    assert (found.first_says, found.second_says) == ("<= 2031-05-01", ">= 2031-05-01")


@pytest.mark.parametrize("case", _SAME_BOUNDS)
def test_a_bound_is_one_in_any_words(case: _Case) -> None:
    assert {"bound", "when"}.isdisjoint(_kinds(case))


@pytest.mark.parametrize(
    "case",
    [
        (
            "en",
            "It ends three months before the lapse, and after that it is sold.",
            "fr",
            "Il prend fin trois mois après l’échéance, et ensuite il est vendu.",
        ),
        (
            "en",
            "After the notice it ends three months before the lapse.",
            "es",
            "Tras el aviso termina tres meses después del vencimiento, antes no.",
        ),
        (
            "en",
            "After the notice it ends three months before the lapse.",
            "ru",
            "После уведомления он истекает через три месяца после срока, до того нет.",
        ),
    ],
)
def test_before_is_not_after_whatever_else_stands_there(case: _Case) -> None:
    assert "when" in _kinds(case)


# ---------------------------------------------------------------- denials, each by itself

_OTHER_DENIALS: tuple[_Case, ...] = (
    (
        "en",
        "The seller shall not be liable for delays.",
        "fr",
        "Le vendeur est seul responsable des retards.",
    ),
    (
        "en",
        "The Authority may not disclose the data without consent.",
        "fr",
        "L’Autorité peut divulguer les données sans consentement.",
    ),
    (
        "en",
        "The Authority may not disclose the data without consent.",
        "fr",
        "L’Autorité ne peut pas divulguer les données avec le consentement.",
    ),
    (
        "en",
        "The Authority may not disclose the data without consent.",
        "es",
        "La Autoridad puede divulgar los datos sin consentimiento.",
    ),
    (
        "en",
        "The Authority may not disclose the data without consent.",
        "ru",
        "Орган вправе раскрывать данные без согласия.",
    ),
    (
        "en",
        "The lease is renewed unless a Party objects.",
        "fr",
        "Le bail n’est pas renouvelé à moins qu’une Partie ne s’y oppose.",
    ),
    (
        "en",
        "The lease is renewed unless a Party objects.",
        "es",
        "El arriendo no se renueva a menos que una Parte se oponga.",
    ),
    (
        "en",
        "The lease is renewed unless a Party objects.",
        "ru",
        "Аренда не продлевается, если Сторона не возражает.",
    ),
    (
        "en",
        "The lease is renewed unless a Party objects.",
        "fr",
        "Le bail est renouvelé si une Partie s’y oppose.",
    ),
    (
        "en",
        "The lease is renewed unless a Party objects.",
        "ru",
        "Аренда продлевается, если Сторона возражает.",
    ),
    (
        "en",
        "It pays with the consent of the other.",
        "fr",
        "Elle paie sans le consentement de l’autre.",
    ),
    (
        "en",
        "It pays with the consent of the other.",
        "es",
        "Paga sin el consentimiento de la otra.",
    ),
    ("en", "It pays with the consent of the other.", "ru", "Она платит без согласия другой."),
    (
        "en",
        "The seller refuses unless the buyer agrees.",
        "fr",
        "Le vendeur refuse si l’acheteur accepte.",
    ),
    (
        "en",
        "The Parties shall not fish there. They may only sail.",
        "fr",
        "Les Parties pêchent là. Elles ne peuvent que naviguer.",
    ),
    (
        "es",
        "Ninguna Parte venderá peces. Solo comprará redes.",
        "en",
        "Each Party shall sell fish. It shall only buy nets.",
    ),
)
_SAME_DENIALS: tuple[_Case, ...] = (
    ("en", "It acts for no other purpose.", "fr", "Elle agit à cette seule fin."),
    (
        "en",
        "The Authority may not disclose the data without consent.",
        "fr",
        "L’Autorité ne peut pas divulguer les données sans consentement.",
    ),
    (
        "en",
        "The Authority may not disclose the data without consent.",
        "ru",
        "Орган не вправе раскрывать данные без согласия.",
    ),
    (
        "en",
        "The lease is renewed unless a Party objects.",
        "fr",
        "Le bail est renouvelé à moins qu’une Partie ne s’y oppose.",
    ),
    (
        "en",
        "The lease is renewed unless a Party objects.",
        "fr",
        "Le bail est renouvelé sauf si une Partie s’y oppose.",
    ),
    (
        "en",
        "The lease is renewed unless a Party objects.",
        "es",
        "El arriendo se renueva salvo que una Parte se oponga.",
    ),
    (
        "en",
        "The lease is renewed unless a Party objects.",
        "ru",
        "Аренда продлевается, если Сторона не возражает.",
    ),
    ("en", "It pays immediately.", "fr", "Elle paie sans délai."),
    ("en", "Landlocked States take part.", "es", "Participan los Estados sin litoral."),
    ("en", "It makes every effort.", "fr", "Elle n’épargne aucun effort."),
    ("en", "It pays without delay and without interest.", "es", "Paga sin demora y sin intereses."),
    (
        "en",
        "Except as agreed, no Party shall refuse.",
        "ru",
        "Если не согласовано иное, ни одна Сторона не отказывает.",
    ),
)


@pytest.mark.parametrize("case", _OTHER_DENIALS)
def test_a_denial_is_no_answer_to_one_of_another_sort(case: _Case) -> None:
    assert "negation" in _kinds(case)


@pytest.mark.parametrize("case", _SAME_DENIALS)
def test_a_denial_is_answered_by_one_of_its_sort(case: _Case) -> None:
    assert "negation" not in _kinds(case)


def test_what_is_allowed_in_one_sentence_is_no_answer_to_the_next() -> None:
    english = "The buyer may sail. The seller may fish."
    french = "L’acheteur peut naviguer. Le vendeur pêche."

    assert _kinds(("en", english, "fr", french)) == ["permission"]
