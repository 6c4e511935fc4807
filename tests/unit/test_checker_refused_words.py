"""Words, values and forms of other languages that may be others are refused."""

from __future__ import annotations

import pytest
from tests.checker_kit import answer, kept

from paraph.proof.checker import Refused

MISSPELT = [marked for verdict, marked in kept("checker_spelling") if verdict == "refused"]
WORTH = (
    ("number", "10", "It lasts {ten|11} days.", ""),
    ("number", "10", "It lasts {ten (11)|10} days.", ""),
    ("number", "10", "It lasts {ten|10} (11) days.", ""),
    ("number", "11", "It lasts {ten|10} days.", ""),
    ("date", "10", "It lasts {ten|10} days.", ""),
    ("number", "1500", "It has {1,500|1.500} pages.", ""),
    ("number", "1500", "It has {1,500|1500} pages.", ""),
    ("number", "1500", "It has {1.500|1500} pages.", ""),
    ("number", "1500", "It has {1.500|1500} pages.", "en"),
    ("number", "1500", "It has {1,500|1500} pages.", "de"),
    ("number", "5", "It has {5.00|5} pages.", "en"),
    ("number", "5.00", "It has {5.00|5} pages.", "en"),
    ("number", "15000", "It has {1,5000|15000} pages.", "en"),
    ("number", "7", "It has {007|7} pages.", ""),
    ("number", "1", "It is {one|1} of them.", ""),
    ("number", "10", "It lasts {-10|10} days.", ""),
    ("number", "10", "It lasts -{10|ten} days.", ""),
    ("number", "10", "It lasts 5-{10|ten} days.", ""),
    ("number", "10", "It lasts {10|ten}-15 days.", ""),
    ("number", "10", "It lasts {10|ten}/12 days.", ""),
    ("number", "10", "It lasts {10|ten}\u00bd days.", ""),
    ("number", "10", "It lasts {10|ten}\u00b2 days.", ""),
    ("number", "10", "It lasts 5 {10|ten} days.", ""),
    ("number", "10", "It lasts {10|ten} 5 days.", ""),
    ("number", "10", "It lasts {ten|10} thousand days.", ""),
    ("number", "10", "It lasts {ten|10} million days.", ""),
    ("number", "2", "It lasts {two|2} hundred days.", ""),
    ("number", "10", "It lasts five to {ten|10} days.", ""),
    ("number", "10", "It lasts {ten|10}% of it.", ""),
    ("number", "10", "It lasts \u20ac{10|ten} of it.", ""),
    ("number", "10", "See article {ten|10} of it.", ""),
    ("number", "10", "See Schedule {ten|10} of it.", ""),
    ("number", "10", "See paragraph {ten|10} of it.", ""),
    ("number", "10", "{10|ten} days", ""),
    ("number", "10", "{10|Ten}. The fee", ""),
    ("number", "10", "It lasts \u201c{ten|10}\u201d days.", ""),
    ("number", "10", "It lasts {ten|10}-day terms.", ""),
    ("number", "10", "It lasts {ten|\u0661\u0660} days.", ""),
    ("number", "10", "It lasts {ten|\uff11\uff10} days.", ""),
    ("number", "2026", "It is in {2026|2,026} that it ends.", "en"),
    ("number", "10", "It is the {tenth|10} day.", ""),
    ("number", "10", "It is on {ten|10} March 2026.", ""),
    ("number", "105", "It is {one hundred five|105} and ten days.", ""),
    ("number", "150", "It is {one fifty|150} days.", ""),
    ("number", "25", "It is {five twenty|25} days.", ""),
    ("date", "2026-03-05", "It is on {05/03/2026|5 March 2026}.", ""),
    ("date", "2026-03-05", "It is on {05/03/2026|5 March 2026}.", "en-mdy"),
    ("date", "2026-03-05", "It is on {05/03/26|5 March 2026}.", "en-dmy"),
    ("date", "2026-02-30", "It is on {2026-02-30|30 February 2026}.", ""),
    ("date", "2026-03-05", "It is on {5 March 2026|5 May 2026}.", ""),
    ("date", "2026-03-02", "It is on {2th March 2026|2 March 2026}.", ""),
    ("date", "2026-03-11", "It is on {11st March 2026|11 March 2026}.", ""),
    ("date", "2026-03-05", "It is on {5 March 2026|March 2026}.", ""),
    ("date", "2026-03-05", "It is on 3 and {5 March 2026|March 5, 2026}.", ""),
    ("date", "2026-03-05", "It is on 3-{5 March 2026|March 5, 2026}.", ""),
    ("date", "2026-03-05", "It is on {5 March 2026|March 5, 2026} to 7 May.", ""),
    ("time", "14:30", "It is at {2:30|14:30} that day.", ""),
    ("time", "02:30", "It is at {2:30|02:30} p.m. that day.", ""),
    ("time", "12:00", "It is at {12:00 p.m.|12:00} that day.", ""),
    ("time", "00:00", "It is at {12 a.m.|00:00} that day.", ""),
    ("time", "14:30", "It is at {2.30|14:30} that day.", ""),
    ("time", "24:00", "It is at {24:00|00:00} that day.", ""),
    ("percent", "10", "It is {10%|10} of it.", ""),
    ("percent", "10", "It is {10%|11%} of it.", ""),
    ("percent", "10", "It is -{10%|10 per cent} of it.", ""),
    ("amount", "USD 5", "It is {$5|USD 5} in full.", ""),
    ("amount", "EUR 5", "It is {EUR 5|GBP 5} in full.", ""),
    ("amount", "EUR 5", "It is {EUR 5|\u20ac5} million in full.", ""),
    ("amount", "EUR 5", "It is {EUR 5|\u20ac5}k in full.", ""),
    ("amount", "EUR 5", "It is {EUR 5|\u20ac5} m in full.", ""),
    ("amount", "EUR 5", "It is {EUR 5|\u20ac5}-10 in full.", ""),
    ("unit", "m 5", "It is {5 m|5 metres} long.", ""),
    ("unit", "km 5", "It is {5 km|5 kg} long.", ""),
    ("unit", "km 5", "It is {5 km|5 kilometres}\u00b2 long.", ""),
    ("unit", "km 5", "It is {5 km|5 kilometres}/h long.", ""),
    ("unit", "km 5", "It is {5 km|5} long.", ""),
)
FOREIGN = (
    ("variant", "Он {всё|все} знает об этом договоре.", "ru"),
    ("variant", "Это {чём|чем} сказано в договоре.", "ru"),
    ("spelling", "Это {договр|договор} сторон.", "ru"),
    ("notation", "Это {пять|6} дней со дня подписания.", "ru"),
    ("article-form", "Это {в|во} договоре.", "ru"),
    ("article-form", "Это {в|на} договоре.", "ru"),
    ("article-form", "Это {в|во} Втором.", "ru"),
    ("article-form", "Это подпункт {в|во} втором.", "ru"),
    ("article-form", "Это пункт 5 {в|во} втором.", "ru"),
    ("article-form", "Это «{в|во} втором».", "ru"),
    ("article-form", "El texto {y|o} informe de la parte.", "es"),
    ("article-form", "El texto {y|e} carta de la parte.", "es"),
    ("article-form", "El texto {y|e} hielo de la parte.", "es"),
    ("article-form", "El artículo {y|e} informe de la parte.", "es"),
    ("article-form", "El texto 5 {o|u} ocho de la parte.", "es"),
    ("article-form", "La version {l'|le }mode est gardée.", "fr"),
    ("article-form", "La version {l'|la }mode est gardée.", "fr"),
    ("article-form", "La version {de |d'}remise est gardée.", "fr"),
    ("article-form", "La version {de |d'}héros est gardée.", "fr"),
    ("article-form", "La version {de |d'}onze est gardée.", "fr"),
    ("article-form", "La version {de |d'}Archives est gardée.", "fr"),
    ("article-form", "La version {de archives|d'archive} est gardée.", "fr"),
    ("article-form", "La version {de |l'}archives est gardée.", "fr"),
    ("article-form", "La version {de|d'} archives est gardée.", "fr"),
    ("article-form", "La version {le |}archives est gardée.", "fr"),
    ("abbreviation", "Это {ст.|пункт} 5 договора.", "ru"),
    ("spelling", "이것은 {문서|문사} 이다.", "ko"),
    ("variant", "La {couleur|color} de la version.", "fr"),
    ("variant", "The {colour|color} of it.", ""),
    ("spelling", "The {delivry|delivery} of it.", ""),
)


@pytest.mark.parametrize("marked", MISSPELT)
@pytest.mark.parametrize("by", ["nearest", "listed"])
def test_what_may_be_another_word_is_no_slip(by: str, marked: str) -> None:
    assert isinstance(answer("spelling", marked, {"by": by}), Refused)


@pytest.mark.parametrize(("kind", "value", "marked", "locale"), WORTH)
def test_what_may_be_another_value_is_refused(
    kind: str, value: str, marked: str, locale: str
) -> None:
    said = answer("notation", marked, {"type": kind, "value": value}, locale=locale)

    assert isinstance(said, Refused)


@pytest.mark.parametrize(("name", "marked", "language"), FOREIGN)
def test_what_may_matter_in_another_language_is_refused(
    name: str, marked: str, language: str
) -> None:
    assert isinstance(answer(name, marked, language=language), Refused)
