"""How long agreements usually say that they last, and how they end; every text is invented."""

from __future__ import annotations

import pytest

from paraph.norms.final.clauses import read_final
from paraph.norms.final.formula import After, Number, When
from paraph.norms.final.formula_words import say
from paraph.norms.final.proposal import FinalClauses
from paraph.norms.final.term import For, Renewal, Span
from paraph.text.node import Provision, Text


def read(code: str, *paragraphs: str) -> FinalClauses:
    return read_final(Text(tuple(Provision("paragraph", each) for each in paragraphs)), code)


def unread(found: FinalClauses) -> list[str]:
    return [each.about for each in found.unread if each.about != "entry into force"]


FIVE = Span(5, "year")


@pytest.mark.parametrize(
    ("code", "words", "renewal"),
    [
        ("en", "This Agreement is concluded for five years and shall be automatically renewed for equal periods.",
         Renewal(FIVE)),
        ("es", "El presente Acuerdo permanecerá en vigor por un período de cinco (5) años y se renovará "
         "automáticamente por períodos iguales, salvo que una de las Partes notifique a la otra por escrito su "
         "intención de no renovarlo con seis meses de anticipación.", Renewal(FIVE, Span(6, "month"))),
        ("es", "El presente Acuerdo tendrá una duración de cinco años, prorrogables automáticamente por períodos "
         "iguales.", Renewal(FIVE)),
        ("ru", "Настоящее Соглашение заключается на срок 5 (пять) лет с даты его вступления в силу и автоматически "
         "продлевается на последующие пятилетние периоды.", Renewal(FIVE)),
        ("ru", "Настоящее Соглашение заключается сроком на пять лет и автоматически продлевается на последующие "
         "пятилетние периоды, если ни одна из Сторон не уведомит письменно другую Сторону о своём намерении "
         "прекратить его действие не позднее чем за шесть месяцев до истечения соответствующего периода.",
         Renewal(FIVE, Span(6, "month"))),
        ("ru", "Настоящий Договор заключается сроком на пять лет. Его действие автоматически продлевается на "
         "последующие пятилетние периоды.", Renewal(FIVE)),
        ("fr", "Le présent Accord est conclu pour une durée de cinq ans à compter de son entrée en vigueur. Il est "
         "renouvelé tacitement pour des périodes égales.", Renewal(FIVE)),
    ],
)  # fmt: skip
def test_a_renewal_for_periods_like_the_first_has_its_length(
    code: str, words: str, renewal: Renewal
) -> None:
    found = read(code, words)

    assert [each.says for each in found.terms] == [For(FIVE), renewal]
    assert not unread(found)


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "This Agreement shall be renewed automatically for equal periods."),
        ("en", "This Agreement is concluded for five years and shall not be renewed automatically for equal periods."),
        ("fr", "Le présent Accord est conclu pour une durée de cinq ans, renouvelable par tacite reconduction."),
        ("ru", "Настоящее Соглашение заключается сроком на пять лет и не продлевается автоматически на последующие "
         "пятилетние периоды."),
        ("ru", "Настоящее Соглашение заключается на срок пять лет с даты подписания и автоматически продлевается на "
         "последующие пятилетние периоды."),
    ],
)  # fmt: skip
def test_a_renewal_without_a_length_or_with_a_bound_is_told(code: str, words: str) -> None:
    assert "term" in unread(read(code, words))


@pytest.mark.parametrize(
    ("code", "words", "happening"),
    [
        ("en", "Either Party may terminate it by giving six months' written notice to the other Party through "
         "diplomatic channels.", "notice"),
        ("en", "This Agreement may be terminated at any time by either Party upon six months' written notice to the "
         "other Party.", "notice"),
        ("en", "Either Party may terminate this Agreement by written notification to the other Party; the termination "
         "shall take effect six months after the date of receipt of the notification.", "notice received"),
        ("fr", "Chacune des Parties peut le dénoncer à tout moment, par écrit et par la voie diplomatique, moyennant "
         "un préavis de six mois.", "notice"),
        ("fr", "Il peut être dénoncé à tout moment par l'une des Parties ; la dénonciation prend effet six mois après "
         "la date de réception de la notification.", "notice received"),
        ("es", "Cualquiera de las Partes podrá denunciarlo en cualquier momento, por escrito, con un preaviso de seis "
         "meses.", "notice"),
        ("es", "Cualquiera de las Partes podrá denunciarlo en cualquier momento mediante notificación escrita, y la "
         "denuncia surtirá efecto seis meses después de la fecha de recepción de dicha notificación.", "notice received"),
    ],
)  # fmt: skip
def test_a_notice_of_so_many_months_is_read(code: str, words: str, happening: str) -> None:
    lasts = {
        "en": "This Agreement shall remain in force indefinitely.",
        "fr": "Le présent Accord est conclu pour une durée indéterminée.",
        "es": "El presente Acuerdo permanecerá en vigor indefinidamente.",
    }
    found = read(code, lasts[code], words)

    assert [each.says for each in found.terms][1:] == [
        After(6, "month", When(happening, Number(1)))  # type: ignore[arg-type]
    ]
    assert not unread(found)


def test_who_may_end_it_and_nothing_more_is_not_told_as_unread_in_russian() -> None:
    found = read(
        "ru",
        "Настоящее Соглашение заключается на неопределенный срок.",
        "Каждая из Сторон может прекратить действие настоящего Соглашения путем направления письменного "
        "уведомления другой Стороне.",
        "В этом случае действие настоящего Соглашения прекращается по истечении шести месяцев с даты получения "
        "такого уведомления.",
    )

    assert len(found.terms) == 2
    assert not unread(found)


@pytest.mark.parametrize(
    ("code", "words", "parts"),
    [
        ("en", "Pending its entry into force, Article 4 and Art. 15 shall be applied provisionally from the date of "
         "signature.", ("Article 4 and Art. 15",)),
        ("fr", "Dans l'attente de son entrée en vigueur, les articles 4 et 15 s'appliquent à titre provisoire à compter "
         "de la date de sa signature.", ("articles 4 et 15",)),
        ("es", "Hasta su entrada en vigor, los artículos 4 y 15 se aplicarán provisionalmente a partir de la fecha de "
         "la firma.", ("artículos 4 y 15",)),
        ("ru", "До вступления в силу статьи 4 и 15 настоящего Соглашения временно применяются с даты подписания.",
         ("статьи 4 и 15",)),
    ],
)  # fmt: skip
def test_articles_that_are_applied_provisionally_are_read(
    code: str, words: str, parts: tuple[str, ...]
) -> None:
    found = read(code, words)

    assert [(say(each.formula), each.parts) for each in found.provisional] == [
        ("signature by every party", parts)
    ]


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "Pending its entry into force, the rules on visas shall be applied provisionally."),
        ("en", "Articles 4 and 5 shall not be applied provisionally from the date of signature."),
        ("en", "The tariffs in Annex 2 shall be applied temporarily until the Commission decides otherwise."),
        ("en", "The provisional application of Articles 4 and 5 shall begin on 1 May 2027."),
        ("fr", "Dans l'attente, les règles sur les visas sont appliquées à titre provisoire."),
        ("es", "Entretanto, las normas sobre visados se aplicarán provisionalmente."),
        ("ru", "До этого правила о визах применяются временно."),
    ],
)  # fmt: skip
def test_what_is_applied_provisionally_is_told_if_it_is_not_read(code: str, words: str) -> None:
    found = read(code, words)

    assert not found.provisional
    assert unread(found)


ENTERS_RU = (
    "Настоящее Соглашение вступает в силу с даты получения последнего письменного уведомления о выполнении Сторонами "
    "внутригосударственных процедур, необходимых для его вступления в силу."
)


@pytest.mark.parametrize(
    "words",
    [
        "Настоящее Соглашение заключается сроком на пять лет и будет автоматически продлеваться на последующие "
        "пятилетние периоды, если ни одна из Сторон не менее чем за шесть месяцев до истечения соответствующего "
        "периода не уведомит другую Сторону о своём намерении прекратить его действие.",
        "Настоящее Соглашение заключается сроком на пять лет и автоматически продлевается на последующие пятилетние "
        "периоды, если ни одна из Сторон не позднее чем за шесть месяцев до истечения очередного пятилетнего периода "
        "не уведомит письменно другую Сторону о своём намерении прекратить его действие.",
    ],
)
def test_a_renewal_that_no_notice_stops_conditions_no_entry_into_force(words: str) -> None:
    found = read("ru", ENTERS_RU, words)

    assert found.outcome == "read"
    assert [each.says for each in found.terms] == [For(FIVE), Renewal(FIVE, Span(6, "month"))]
    assert not found.unread


@pytest.mark.parametrize(
    "words",
    [
        "Настоящее Соглашение заключается сроком на пять лет и не имеет силы до его утверждения парламентами.",
        "Настоящее Соглашение не имеет силы до его утверждения и автоматически продлевается на последующие пятилетние "
        "периоды.",
    ],
)
def test_what_conditions_it_beside_its_term_is_told(words: str) -> None:
    found = read("ru", ENTERS_RU, words)

    assert found.entry is None
