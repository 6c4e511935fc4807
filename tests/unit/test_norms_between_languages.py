"""Norms between languages: what one text lays down and its counterpart does not."""

from __future__ import annotations

from functools import cache

from hypothesis import given
from hypothesis import strategies as st

import paraph
from paraph.desk.lone_norms import Side, apart, matched
from paraph.norms.extract import read_norms
from paraph.norms.lone import Apart

ENGLISH = """# Agreement on Ferries

## Article 1

1. The Parties shall exchange timetables within 30 days of the signature of this Agreement.

2. Each Party may close its harbour in a storm.

3. The Committee shall hold a meeting every year. It may invite experts.

## Article 2

1. Each Party shall register its 12 ferries.

2. Neither Party shall sell a ferry to a third State.

3. The Parties shall:

(a) paint their ferries;

(b) train their captains.
"""
FRENCH = """# Accord sur les transbordeurs

## Article 1

1. Les Parties échangent les horaires dans les 30 jours suivant la signature du présent Accord.

2. Chaque Partie peut fermer son port en cas de tempête.

3. Le Comité tient une réunion chaque année. Il peut inviter des experts.

## Article 2

1. Chaque Partie doit immatriculer ses 12 transbordeurs.

2. Aucune des Parties ne doit vendre un transbordeur à un État tiers.

3. Les Parties doivent :

a) peindre leurs transbordeurs ;

b) former leurs capitaines.
"""


@cache
def side(text: str, language: str) -> Side:
    reading = paraph.read(text.encode(), file="text.md", language=language)
    return Side(reading, language, read_norms(reading.text, language))


def told(english: str = ENGLISH, french: str = FRENCH) -> Apart:
    return apart(side(english, "en"), side(french, "fr"))


def test_two_languages_that_say_the_same_are_told_as_nothing() -> None:
    found = told()

    assert (found.lone, found.unclear, found.alone, found.doubts) == ((), (), ((), ()), ())
    assert found.compared == 8


def test_an_obligation_that_became_a_permission_is_told() -> None:
    (lone,) = told(ENGLISH.replace("Each Party shall register", "Each Party may register")).lone

    assert (lone.how, lone.why) == ("kind", "permission, and obligation there")
    assert lone.other == "article 2, paragraph 1"


def test_a_prohibition_that_lost_its_denial_is_told() -> None:
    found = told(ENGLISH.replace("Neither Party shall sell", "Each Party shall sell"))

    assert [each.how for each in found.lone] == ["kind"]


def test_an_endeavour_in_one_language_alone_is_told() -> None:
    found = told(ENGLISH.replace("shall register", "shall endeavour to register"))

    assert [(each.how, each.why) for each in found.lone] == [
        ("strength", "endeavour and there shall")
    ]


def test_a_sentence_that_one_language_lacks_is_told_and_where_it_should_stand() -> None:
    (lone,) = told(french=FRENCH.replace(" Il peut inviter des experts.", "")).lone

    assert lone.how == "lacks"
    assert lone.first is not None
    assert lone.first.words == "It may invite experts"
    assert (lone.second, lone.other) == (None, "article 1, paragraph 3")


def test_a_provision_that_one_language_lacks_is_told_with_its_norm() -> None:
    found = told(english=ENGLISH.replace("(b) train their captains.\n", ""))

    assert [(each.how, each.first) for each in found.lone] == [("lacks", None)]
    assert found.alone[1] == ("article 2, paragraph 3, point b",)


def test_another_time_limit_is_told() -> None:
    (lone,) = told(ENGLISH.replace("30 days", "60 days")).lone

    assert (lone.how, lone.why) == ("deadline", "60 days and there 30 days")


def test_a_change_that_cannot_be_told_is_unclear_and_not_the_same() -> None:
    found = told(french=FRENCH.replace("doit immatriculer", "a immatriculé"))

    assert not found.lone
    assert [each.how for each in found.unclear] == ["lacks"]


def test_nothing_is_told_of_texts_that_are_no_counterparts() -> None:
    other = "# Bail\n\n" + "\n\n".join(f"Le locataire paie {n} francs." for n in range(40))

    assert told(french=other).doubts


@given(st.lists(st.integers(0, 7)), st.lists(st.integers(0, 7)))
def test_every_norm_is_paired_once_in_order_or_left(first: list[int], second: list[int]) -> None:
    norms = side(ENGLISH, "en").norms.norms
    ones = [norms[place]._replace(text=str(at)) for at, place in enumerate(first)]
    others = [norms[place]._replace(text=f"-{at}") for at, place in enumerate(second)]

    pairs, (left, right) = matched(ones, others)

    assert sorted([*[one.id for one, _ in pairs], *[each.id for each in left]]) == sorted(
        each.id for each in ones
    )
    assert sorted([*[two.id for _, two in pairs], *[each.id for each in right]]) == sorted(
        each.id for each in others
    )
    assert [one for one, _ in pairs] == [one for one in ones if one not in left]
