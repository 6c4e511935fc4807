"""Lists within lists: each item of the innermost one is a norm, with all its lead-ins."""

from __future__ import annotations

import pytest

from paraph.norms.extract import read_norms
from paraph.norms.norm import Norm
from paraph.text.node import Provision, Text

_NESTED = {
    "en": (
        "The help of the Harbour Fund may include, but is not limited to:",
        "(a) Loans, including:",
        "(i) Loans for piers;",
        "(ii) Loans for lights;",
        "(b) Training, such as:",
        "(i) Courses for pilots;",
        "(ii) Exchanges of pilots;",
        "(c) Grants.",
    ),
    "fr": (
        "L’aide du Fonds peut prendre les formes suivantes :",
        "a) Des prêts, notamment :",
        "i) Des prêts pour les quais ;",
        "ii) Des prêts pour les phares ;",
        "b) Des formations, telles que :",
        "i) Des cours pour les pilotes ;",
        "ii) Des échanges de pilotes ;",
        "c) Des dons.",
    ),
    "es": (
        "La ayuda del Fondo podrá incluir, entre otras, las formas siguientes:",
        "a) Préstamos, incluidos:",
        "i) Préstamos para los muelles;",
        "ii) Préstamos para los faros;",
        "b) Formación, como por ejemplo:",
        "i) Cursos para los prácticos;",
        "ii) Intercambios de prácticos;",
        "c) Donaciones.",
    ),
    "ru": (
        "Помощь Фонда может включать, помимо прочего:",
        "a) займы, в том числе:",
        "i) займы на причалы;",
        "ii) займы на маяки;",
        "b) обучение, как то:",
        "i) курсы для лоцманов;",
        "ii) обмен лоцманами;",
        "c) безвозмездную помощь.",
    ),
}


def _read(code: str, *words: str) -> tuple[Norm, ...]:
    return read_norms(Text(tuple(Provision("paragraph", each) for each in words)), code).norms


def _depths(norms: tuple[Norm, ...]) -> list[tuple[str, int]]:
    return [(each.kind, len(each.leads)) for each in norms]


_FIVE = [("permission", 2)] * 4 + [("permission", 1)]


@pytest.mark.parametrize("code", _NESTED)
def test_the_second_inner_list_has_the_outer_lead_in_too(code: str) -> None:
    norms = _read(code, *_NESTED[code])

    assert _depths(norms) == _FIVE
    assert [each.words for each in norms][-1] == _NESTED[code][-1][3:].strip(" .")


@pytest.mark.parametrize("code", _NESTED)
def test_inner_items_in_one_paragraph_are_parted(code: str) -> None:
    lead, a, a1, a2, b, b1, b2, c = _NESTED[code]

    norms = _read(code, lead, a, f"{a1} {a2}", b, f"{b1} {b2}", c)

    assert _depths(norms) == _FIVE


def test_a_sentence_behind_a_nested_list_is_no_item_of_it() -> None:
    norms = _read("en", *_NESTED["en"], "The Fund shall publish its accounts.")

    assert _depths(norms) == [*_FIVE, ("obligation", 0)]


_DESCRIBING = {
    "en": ("The Fund shall keep:", "(a) a list;", "(b) an account which is filled from:", "(i) fees;", "(ii) gifts;", "(c) a seal."),
    "fr": ("Le Comité tient :", "a) une liste ;", "b) un compte alimenté par les sources suivantes :", "i) les droits ;", "ii) les dons ;", "c) un sceau."),
    "es": ("El Comité llevará:", "a) una lista;", "b) una cuenta que se nutrirá de:", "i) tasas;", "ii) donaciones;", "c) un sello."),
    "ru": ("Комитет ведет:", "a) список;", "b) счет, который пополняется за счет:", "i) сборов;", "ii) даров;", "c) журнал."),
}  # fmt: skip


@pytest.mark.parametrize("code", _DESCRIBING)
def test_items_that_say_what_a_thing_is_made_of_are_no_norms(code: str) -> None:
    norms = _read(code, *_DESCRIBING[code])

    assert _depths(norms) == [("obligation", 1)] * 3


@pytest.mark.parametrize(
    ("code", "lead", "item", "kind"),
    [
        ("en", "Each report shall contain:", "(a) the dues;", "obligation"),
        ("ru", "Доклады о сборах содержат следующие сведения:", "a) ставки сборов;", "obligation"),
        ("fr", "La demande de mouillage comporte les éléments suivants :", "a) le tirant d’eau ;", "obligation"),
        ("es", "Las solicitudes de atraque incluyen los datos siguientes:", "a) la eslora;", "obligation"),
        ("fr", "Les données ci-après sont notifiées au Comité :", "a) le tirant d’eau ;", "obligation"),
        ("fr", "L’aide peut prendre plusieurs formes, telles que :", "a) un prêt ;", "permission"),
        ("fr", "Le Comité comprend :", "a) un président ;", "declaration"),
        ("es", "El Comité incluye:", "a) un presidente;", "declaration"),
        ("ru", "Комитет включает:", "a) председателя;", "declaration"),
    ],
)  # fmt: skip
def test_what_a_paper_contains_is_owed_and_what_a_body_comprises_is_said(
    code: str, lead: str, item: str, kind: str
) -> None:
    assert _depths(_read(code, lead, item)) == [(kind, 1)]


@pytest.mark.parametrize(
    ("code", "lead", "item"),
    [
        ("ru", "Территория порта включает следующие участки:", "a) причалы;"),
        ("fr", "Le territoire du port comprend les parties suivantes :", "a) les quais ;"),
        ("es", "El territorio del puerto comprende las partes siguientes:", "a) los muelles;"),
        ("fr", "La Partie peut agir dans les cas suivants :", "a) une tempête ;"),
    ],
)
def test_items_of_a_fact_or_a_condition_are_none(code: str, lead: str, item: str) -> None:
    assert all(each.leads == () for each in _read(code, lead, item))


def test_an_item_keeps_the_time_before_which_its_lead_in_sets() -> None:
    lead = "Les données ci-après sont notifiées au Comité trois mois, ou dès que possible, avant l’arrivée :"

    [item] = _read("fr", lead, "a) le tirant d’eau.")

    assert item.deadline is not None
    assert (item.deadline.direction, str(item.deadline.offset)) == ("before", "3 months")


def test_a_conjunction_cut_by_a_line_end_opens_its_clause() -> None:
    words = "Комитет рассматривает меры, кото-рые могут быть опасны."

    assert [each.kind for each in _read("ru", words)] == ["obligation"]


@pytest.mark.parametrize(
    ("code", "lead", "items", "kind"),
    [
        ("ru", "Если ущерб нанесен, эта Сторона пересматривает разрешение и:", ("a) предписывает меры;", "b) своевременно оценивает меры."), "one party"),
        ("es", "El Comité adoptará medidas y:", ("a) publicará su aviso;", "b) puntualmente informará a las Partes."), "joint body"),
        ("fr", "Le Comité prend des mesures et :", ("a) publie son avis ;", "b) informe les Parties."), "joint body"),
        ("es", "La solicitud se presentará al Comité y:", ("a) incluirá un plano;", "b) será examinada."), "not stated"),
        ("ru", "Комитет собирается, и:", ("a) отчет направляется Сторонам;", "b) отчет публикуется."), "not stated"),
    ],
)  # fmt: skip
def test_an_item_with_a_verb_of_its_own_has_the_subject_of_its_lead_in(
    code: str, lead: str, items: tuple[str, ...], kind: str
) -> None:
    assert [each.bearer.kind for each in _read(code, lead, *items)] == [kind, kind]
