"""What is editorial beyond doubt is accepted, class by class."""

from __future__ import annotations

import pytest
from tests.checker_kit import answer, kept

from paraph.proof.checker import Accepted

PROPER = {
    "layout": (
        "The fee is{  | }due.",
        "The fee is{ |  }due.",
        "The fee { |}is due.",
        "The fee is due{ |}, but the sum is not.",
        "The fee is due,{| }but the sum is not.",
        "The fee is due.{ |}",
        "The fee is due.{|  }",
        "The fee ({ |}the sum) is due.",
        "The fee (the sum{ |}) is due.",
        "The fee is due;{|  }the sum is not.",
        "#: The{  | }fee",
        "cell: the{  | }fee",
        "The fee is 5{  | }euros.",
        "The fee {|  }which is due.",
        "It is 1, {|  }2 and 3.",
        "The fee is{  | }due to{  | }them.",
    ),
    "typography": (
        'The {"|\u201c}Fee{"|\u201d} is due.',
        'The {\u201c|"}Fee{\u201d|"} is due.',
        "The {\u201e|\u201c}Fee\u201d is due.",
        "The {'|\u2018}Fee{'|\u2019} is due.",
        "The {Party's|Party\u2019s} fee is due.",
        "The Party{'|\u2019}s fee is due.",
        "The Parties{'|\u2019} fees are due.",
        "The fee {\u2014|\u2013} which is due.",
        "The fee {\u2014|\u2013} which is due.",
        "The well{-|\u2010}known fee.",
        "The well{\u2011|-}known fee.",
        "Article{ |\u00a0}5 of this text.",
        "Article{\u00a0| }5 of this text.",
        "The fee{ |\u202f}is due.",
        "The {\ufb01nal|final} text.",
        "The text{...|\u2026} goes on.",
        "The text{\u2026|...}",
        "Mr. O{'|\u2019}Brien signs.",
    ),
    "doubling": (
        "The fee of{ of|} the text.",
        "The fee of the{ the|} text.",
        "The fee is in{ in|} the text.",
        "The fee is due.{.|}",
        "The fee is due,{,|} but late.",
        "The fee is due:{:|} today.",
        "The fee is due;{;|} it is late.",
        "The fee (the sum).{.|}",
        "The Hague is in{ in|} note, as the{ the|} text says.",
    ),
    "article-form": (
        "This is {a|an} agreement.",
        "This is {an|a} treaty.",
        "This is {a|an} hour.",
        "This is {an|a} university.",
        "{A|An} agreement is made.",
        "This is {a|an} Austrian text.",
        "The text ends here. {A|An} agreement is made.",
        "The text contains {a|an} entire agreement.",
        "The fee is deemed {a|an} entry of the office.",
        "It means {a|an} office of the text.",
        "They keep it without {a|an} honest notice.",
    ),
    "variant": (
        "The {colour|color} of the text.",
        "The {color|colour} of the text.",
        "They {co-operate|cooperate} in this.",
        "They {cooperate|co-operate} in this.",
        "They {organise|organize} the office.",
        "The {programme|program} and the {judgement|judgment}.",
    ),
    "abbreviation": (
        "See {Art.|Article} 5 of the text.",
        "See {Article|Art.} 5 of the text.",
        "See {Arts.|Articles} 5, 6 and 7 of the text.",
        "See {para.|paragraph} 5(a) of the text.",
        "See ({Art.|Article} 5) of the text.",
        "See {No.|Number} 7 of the list.",
        "{Art.|Article} 5 shall be kept.",
    ),
    "list-punctuation": (
        "(a)> the fee{,|;}\n(b)> the sum;\n(c)> the text.\n#: Next",
        "(a)> the fee{;|}\n(b)> the sum;\n(c)> the text.\n#: Next",
        "(a)> the fee;\n(b)> the sum{,|;} and\n(c)> the text.\n#: Next",
        "(a)> the fee;\n(b)> the sum{;|,} or\n(c)> the text.\n#: Next",
        "(a)> the fee;\n(b)> the sum;\n(c)> the text{;|.}\n#: The office",
        "(a)> the fee;\n(b)> the sum;\n(c)> the text{|.}\n#: Next",
        "(a)> the fee (the sum){,|;}\n(b)> the sum.\n#: Next",
    ),
    "case": (
        "{the|The} fee is due in the office.",
        "This fee is due to the office. {the|The} sum is too, the text says.",
        "#: {payment|Payment}\nThe payment is due.",
        "#: {Payment|payment}\nThe payment is due.",
        "(a) {the|The} fee is due in the office.",
        "Is the fee due? {it|It} is, it seems.",
        "This is the Agreement. {the|The} fee is due.",
        "The fee is due here. {upon|Upon} the text, Under The Text.",
        "The fee is due here. {in|In} “the Text In Force”.",
        "The fee is paid. {the|The} “Terms of The Office” apply.",
    ),
    "agreement": (
        "The fee {is|are} due.",
        "The parties {has|have} paid.",
        "The fees {was|were} paid in full.",
    ),
}
VALUES = (
    ("number", "10", "It lasts {ten|10} days."),
    ("number", "10", "It lasts {10|ten} days."),
    ("number", "10", "It lasts {ten (10)|ten} days."),
    ("number", "10", "It lasts {10 (ten)|ten (10)} days."),
    ("number", "21", "It lasts {twenty-one|21} days."),
    ("number", "50", "It has {fifty|50} pages."),
    ("number", "5000", "It has {5,000|5000} pages."),
    ("date", "2026-03-05", "It is made on {5 March 2026|March 5, 2026}."),
    ("date", "2026-03-05", "It is made on {5th March 2026|March 5, 2026}."),
    ("date", "2026-03-22", "It is made on {March 22nd, 2026|22 March 2026}."),
    ("date", "2026-03-11", "It is made on {March 11th 2026|11 March 2026}."),
    ("date", "2026-05-05", "It is made on {5 May 2026|May 5, 2026}."),
    ("date", "2026-03-05", "It is made on {2026-03-05|5 March 2026}."),
    ("date", "2026-03-05", "It is made on {05/03/2026|5 March 2026}."),
    ("time", "14:30", "It begins at {2.30 p.m.|14:30} that day."),
    ("time", "09:05", "It begins at {9:05 am|09:05}."),
    ("percent", "10", "It is {10%|10 per cent} of it."),
    ("percent", "10", "It is {ten per cent|10 percent} of it."),
    ("amount", "EUR 5000", "It is {EUR 5,000|€5,000} in full."),
    ("amount", "EUR 5000", "It is {5000 euros|EUR 5,000} in full."),
    ("amount", "GBP 5.00", "It is {£5.00|GBP 5.00} in full."),
    ("unit", "km 5", "It is {5 km|5 kilometres} in all."),
    ("unit", "kg 12", "It is {twelve kilograms|12 kg} of it."),
)
CORRECTED = [row for row in kept("checker_spelling") if row[0] != "refused"]
OTHERS = (
    ("variant", "Это {ещё|еще} один текст договора.", "ru"),
    ("variant", "Это {еще|ещё} один текст договора.", "ru"),
    ("abbreviation", "Как сказано в {статьи|ст.} 5.", "ru"),
    ("abbreviation", "Как сказано в {п.|пункт} 5.", "ru"),
    ("article-form", "Это сказано {во|в} пункте текста.", "ru"),
    ("article-form", "La version {de |d'}archives est gardée.", "fr"),
    ("article-form", "La version {de archives|d\u2019archives} est gardée.", "fr"),
    ("article-form", "La version {d'|de }remise est gardée.", "fr"),
    ("article-form", "La version {le |l'}accord est gardée.", "fr"),
    ("layout", "Это{  | }текст договора.", "ru"),
    ("layout", "이것은{  | }문서이다.", "ko"),
    ("layout", "Zzz{  | }Kkk", ""),
    ("typography", 'Kkk {"|\u201c}Kk{"|\u201d}', ""),
)
FOREIGN = (
    ("date", "2026-03-05", "Подписано {5 марта 2026|5 марта 2026 года} в двух экземплярах.", "ru"),
    ("number", "10", "Срок составляет {десять|10} дней со дня подписания.", "ru"),
    ("number", "10", "La version est remise dans {dix|10} jours.", "fr"),
    ("number", "1234.5", "La version de {1 234,5|1234,5} pages.", "fr"),
    ("percent", "10", "La version de {10 pour cent|10 %} est gardée.", "fr"),
)


@pytest.mark.parametrize(
    ("name", "marked"), [(name, each) for name, cases in PROPER.items() for each in cases]
)
def test_what_is_editorial_is_accepted(name: str, marked: str) -> None:
    assert answer(name, marked) == Accepted({name: marked.count("{")})


@pytest.mark.parametrize(("kind", "value", "marked"), VALUES)
def test_one_value_in_two_notations_is_accepted(kind: str, value: str, marked: str) -> None:
    evidence = {"type": kind, "value": value}

    said = answer("notation", marked, evidence, locale="en-dmy")

    assert said == Accepted({"notation": 1})


@pytest.mark.parametrize(("by", "marked"), CORRECTED)
def test_a_certain_slip_is_accepted(by: str, marked: str) -> None:
    assert answer("spelling", marked, {"by": by}) == Accepted({"spelling": 1})


@pytest.mark.parametrize(("name", "marked", "language"), OTHERS)
def test_other_languages_are_checked_by_their_own_tables(
    name: str, marked: str, language: str
) -> None:
    assert answer(name, marked, language=language) == Accepted({name: marked.count("{")})


@pytest.mark.parametrize(("kind", "value", "marked", "language"), FOREIGN)
def test_other_languages_have_their_own_notations(
    kind: str, value: str, marked: str, language: str
) -> None:
    evidence = {"type": kind, "value": value}

    said = answer("notation", marked, evidence, language=language, locale="fr")

    assert said == Accepted({"notation": 1})
