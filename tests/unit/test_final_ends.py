"""Ends in words: what ends an agreement is read as such, or told as not read; never passed over."""

from __future__ import annotations

from datetime import date

import pytest

from paraph.norms.final.clauses import read_final
from paraph.norms.final.formula import After, Number, When, triggers
from paraph.norms.final.proposal import FinalClauses
from paraph.norms.final.term import Until
from paraph.text.node import Provision, Text

BEGINS = {
    "en": "This Agreement shall enter into force on the date of signature.",
    "fr": "Le présent Accord entre en vigueur à la date de sa signature.",
    "es": "El presente Acuerdo entrará en vigor en la fecha de su firma.",
    "ru": "Настоящее Соглашение вступает в силу с даты подписания.",
}
FIVE = (
    "It shall remain in force for five years and shall be automatically renewed for successive "
    "periods of five years unless either Party gives notice at least six months before its expiry."
)


def read(code: str, *sentences: str) -> FinalClauses:
    words = " ".join((BEGINS[code], *sentences))
    return read_final(Text((Provision("paragraph", words),)), code)


def told(code: str, *sentences: str) -> set[str]:
    return {str(each.about) for each in read(code, *sentences).unread} & {"term", "notice"}


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("en", "It shall expire on 31 December 2030."),
        ("en", "This Agreement expires on 31 December 2030."),
        ("fr", "Il expire le 31 décembre 2030."),
        ("fr", "Le présent Accord expirera le 31 décembre 2030."),
        ("es", "El presente Acuerdo expirará el 31 de diciembre de 2030."),
    ],
)
def test_what_expires_on_a_day_lasts_until_then(code: str, sentence: str) -> None:
    found = read(code, sentence)

    assert found.term.duration == Until(date(2030, 12, 31))
    assert found.term.denunciation is None
    assert not told(code, sentence)
    assert told(code, f"{sentence[:-1]}, if nothing else is agreed.") == {"term"}


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("en", "It shall cease to have effect on 31 December 2030."),
        ("en", "This Agreement shall terminate on 31 December 2030."),
        ("en", "It shall lapse on 31 December 2030."),
        ("en", "The Agreement ends on 31 December 2030."),
        ("en", "It shall come to an end after five years."),
        ("en", "It shall expire five years after its entry into force."),
        ("en", "In that case, this Agreement shall end on the last day of the year."),
        ("en", "This Agreement shall become void on 31 December 2030."),
        ("en", "This Agreement shall last five years."),
        ("en", "It shall be terminated on 31 December 2030."),
        ("fr", "Il prend fin le 31 décembre 2030."),
        ("fr", "Il cesse de produire ses effets le 31 décembre 2030."),
        ("fr", "Le présent Accord vient à expiration le 31 décembre 2030."),
        ("fr", "Il devient caduc le 31 décembre 2030."),
        ("es", "Expirará el 31 de diciembre de 2030."),
        ("es", "Terminará el 31 de diciembre de 2030."),
        ("es", "Tendrá una vigencia de cinco años."),
        ("es", "El presente Acuerdo quedará sin efecto el 31 de diciembre de 2030."),
        ("ru", "Оно прекращает действие 31 декабря 2030 года."),
        ("ru", "Настоящее Соглашение утрачивает силу 31 декабря 2030 года."),
        ("ru", "Срок действия настоящего Соглашения истекает 31 декабря 2030 года."),
    ],
)
def test_what_ends_in_another_way_is_told_as_not_read(code: str, sentence: str) -> None:
    assert told(code, sentence) == {"term"}
    assert read(code, sentence).term.denunciation is None


@pytest.mark.parametrize(
    "sentence",
    [
        "Its total duration shall not exceed fifteen years.",
        "No renewal shall take place after 2040.",
        "It shall not be renewed more than twice.",
        "The maximum duration of this Agreement is fifteen years.",
    ],
)
def test_a_bound_on_renewals_is_told_as_not_read(sentence: str) -> None:
    found = read("en", FIVE, sentence)

    assert found.term.unread


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("en", "It may be terminated by either Party by giving six months' notice, but not before 1 January 2030."),
        ("en", "It may be terminated by either Party by six months' written notice before the end of a year."),
        ("en", "Either Party may terminate it by giving six months' notice before the end of the current period."),
        ("en", "It may be terminated by both Parties upon six months' notice."),
        ("en", "Either Party may terminate it by written notification; the termination shall take effect six months after "
         "its receipt, but not for projects that run."),
        ("en", "Either Party may terminate it with effect from the end of a calendar year, subject to six months' notice."),
        ("en", "Either Party may terminate this Agreement by giving six months' notice, but not before 1 January 2030."),
        ("en", "The denunciation shall take effect six months after the end of the year of its receipt."),
        ("en", "Neither Party may terminate it during the first ten years."),
        ("en", "It shall remain in force until terminated by either Party on six months' notice."),
        ("fr", "Chacune des Parties peut dénoncer le présent Accord avec un préavis de six mois, à compter du 1er janvier 2030."),
        ("fr", "La dénonciation prend effet à la fin de l'année civile suivante."),
        ("fr", "Il ne peut être dénoncé avant le 1er janvier 2030."),
        ("es", "Cualquiera de las Partes podrá denunciar el presente Acuerdo con seis meses de antelación al vencimiento."),
        ("es", "La denuncia surtirá efecto al final del año civil siguiente."),
        ("ru", "Каждая из Сторон может прекратить действие настоящего Соглашения, уведомив другую Сторону за шесть месяцев."),
        ("ru", "Денонсация вступает в силу в конце календарного года."),
    ],
)  # fmt: skip
def test_a_sentence_on_notice_that_is_not_understood_is_told(code: str, sentence: str) -> None:
    found = read(code, sentence)

    assert told(code, sentence) == {"notice"}
    assert found.term.denunciation is None
    assert found.term.unread_notice
    assert not found.term.unread


@pytest.mark.parametrize(
    ("code", "sentences"),
    [
        ("en", ("Either Party may denounce this Agreement at any time by written notice to the other Party.",
                "The denunciation shall take effect six months after the date of receipt of the notice.")),
        ("en", ("Either Party may terminate this Agreement by giving six months' written notice to the other Party through diplomatic channels.",)),
    ],
)  # fmt: skip
def test_a_notice_that_is_read_whole_leaves_nothing_unread(
    code: str, sentences: tuple[str, ...]
) -> None:
    found = read(code, *sentences)

    assert not told(code, *sentences)
    assert found.term.denunciation is not None
    assert isinstance(found.term.denunciation, After)
    assert [each.happening[:6] for each in triggers(found.term.denunciation)] == ["notice"]


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("en", "The termination of this Agreement shall not affect projects that are under way."),
        ("en", "The licence shall end when the fleet is sold."),
        ("en", "Permits that expire on 31 December 2030 shall be renewed."),
        ("en", "Before this Agreement ends the Parties shall meet."),
        ("fr", "La fin du présent Accord ne touche pas les projets en cours."),
        ("es", "El vencimiento del permiso no afecta los derechos."),
        ("ru", "Прекращение действия настоящего Соглашения не затрагивает проектов."),
    ],
)
def test_what_only_speaks_of_the_end_says_nothing_of_when_it_comes(
    code: str, sentence: str
) -> None:
    assert not told(code, sentence)
    assert read(code, sentence).term.duration is None


def test_a_notice_alone_is_read_from_its_receipt() -> None:
    found = read("en", "Either Party may terminate this Agreement by giving six months' notice.")
    assert found.term.denunciation == After(6, "month", When("notice", Number(1)))


def test_an_end_and_a_notice_in_one_sentence_are_both_told() -> None:
    sentence = (
        "It shall lapse on 31 December 2030, but it may be terminated before by either Party."
    )
    assert told("en", sentence) == {"term", "notice"}


def test_a_provision_that_is_cited_is_no_time() -> None:
    sentence = (
        "It shall remain in force until terminated in accordance with paragraph 2 of Article 9."
    )
    assert not told("en", sentence)


def test_of_two_effects_of_a_notice_none_is_chosen() -> None:
    found = read(
        "en",
        "Either Party may terminate this Agreement by giving six months' notice.",
        "The termination shall take effect one year after the date of receipt of the notice.",
    ).term
    assert found.denunciation is None
    assert found.unread_notice
    assert not found.unread


@pytest.mark.parametrize(
    ("code", "sentence", "about"),
    [
        ("en", "However, Article 5 shall apply from 1 January 2030.", "a part of it"),
        ("en", "The provisions of Article 4 shall take effect on 1 January 2031.", "a part of it"),
        ("en", "Article 4 shall become applicable one year later.", "a part of it"),
        ("en", "Articles 3, 4 and 7 shall cease to apply on 31 December 2030.", "a part of it"),
        ("en", "Notwithstanding the foregoing, it shall not apply before 1 January 2030.", "a part of it"),
        ("en", "Articles 3 and 10 shall not be applied provisionally.", "provisional application"),
        ("fr", "Toutefois, l'article 5 s'applique à compter du 1er janvier 2030.", "a part of it"),
        ("fr", "Les dispositions de l'article 4 prennent effet le 1er janvier 2031.", "a part of it"),
        ("es", "No obstante, el artículo 5 se aplicará a partir del 1 de enero de 2030.", "a part of it"),
        ("ru", "Статья 5 применяется с 1 января 2030 года.", "a part of it"),
    ],
)  # fmt: skip
def test_a_part_that_applies_from_another_day_is_told_as_not_read(
    code: str, sentence: str, about: str
) -> None:
    found = read(code, sentence)

    assert [each.about for each in found.unread] == [about]
    assert found.outcome == "read"


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("en", "Article 5 shall apply to goods of both Parties."),
        ("en", "Article 5 shall apply mutatis mutandis to the officials of the Commission."),
        ("fr", "L'article 5 s'applique aux marchandises des deux Parties."),
        ("es", "El artículo 5 se aplicará a las mercancías de ambas Partes."),
        ("ru", "Статья 5 применяется к товарам обеих Сторон."),
    ],
)
def test_a_part_that_applies_to_something_says_nothing_of_when(code: str, sentence: str) -> None:
    assert not read(code, sentence).unread


# ---------------------------------------------------------------- what stands beside the clause


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("en", "It shall be ratified."),
        ("en", "This Agreement is subject to ratification."),
        ("en", "This Agreement shall be subject to acceptance or approval by the Parties."),
        ("en", "The foregoing shall not apply if either Party has not completed its procedures."),
        ("en", "This is subject to the approval of Parliament."),
        ("en", "Provided that the budget has been adopted."),
        ("en", "The preceding sentence applies from 2030."),
        ("en", "However, this requires the consent of the Kingdom of Morin."),
        ("en", "The date of signature shall be deemed to be the date of ratification."),
        ("fr", "Il est soumis à ratification."),
        ("fr", "Toutefois, cela suppose l'accord du Parlement."),
        ("es", "Está sujeto a ratificación."),
        ("es", "El presente Acuerdo será ratificado."),
        ("ru", "Оно подлежит ратификации."),
    ],
)
def test_a_condition_beside_the_clause_makes_it_not_read(code: str, sentence: str) -> None:
    found = read(code, sentence)

    assert found.outcome == "not read"
    assert found.entry is None
    assert [each.about for each in found.unread] == ["entry into force"]


def test_ratification_that_stands_before_the_clause_or_behind_a_paragraph_is_heard_too() -> None:
    for words in (
        ("This Agreement is subject to ratification.", BEGINS["en"]),
        (BEGINS["en"], "Paragraph 1 shall take effect only after the exchange of instruments."),
    ):
        found = read_final(Text(tuple([Provision("paragraph", each) for each in words])), "en")
        assert found.entry is None


@pytest.mark.parametrize(
    "clause",
    [
        "It shall enter into force on the date of the exchange of the instruments of ratification.",
        "It shall enter into force thirty days after receipt of the last notification.",
        "It shall enter into force on 1 January 2030.",
    ],
)
def test_a_clause_that_waits_for_consent_is_read_beside_ratification(clause: str) -> None:
    words = f"This Agreement is subject to ratification. {clause}"
    found = read_final(Text((Provision("paragraph", words),)), "en")

    assert found.outcome == "read"
