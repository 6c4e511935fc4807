"""Laws of a concordance, whatever the texts."""

from __future__ import annotations

from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.concordance_kit import TEXTS, concordance, reading
from tests.concordance_planted import FOUND

from paraph.concordance.concord import concord
from paraph.concordance.difference import KINDS
from paraph.concordance.mending import mended
from paraph.concordance.quantities import quantities
from paraph.concordance.side import Side
from paraph.concordance.statement import statement
from paraph.text.node import Provision, Text
from paraph.text.reading import Reading, Source

_WORDS = st.sampled_from(
    [
        *("The Party", "shall", "may not", "pay", "within", "thirty (30) days", "EUR 1,250.50"),
        *("article 5", "paragraph 2", "on 3 March 2025", "two thirds", "40 per cent", "the ship"),
        *("Сторона", "не", "в течение", "тридцати дней", "статьи 5", "а) судно;", "пять"),
        *("제5조", "30일", "«term»", "(a)", "1.", "2/3", "____", "a@b.example", "\u0301", "-", "…"),
    ]
)
_PROVISIONS = st.builds(
    lambda label, words: Provision("paragraph", " ".join(words), label),
    st.sampled_from(["", "", "1.", "2.", "(a)", "(b)", "Article 5", "Статья 6"]),
    st.lists(_WORDS, max_size=8),
)
_TEXTS = st.lists(_PROVISIONS, max_size=12).map(lambda found: Text(tuple(found)))
_CODES = st.sampled_from(["en", "ru", "fr", "es", "ko"])
_BROKEN = st.tuples(st.sampled_from(FOUND), st.sampled_from([*TEXTS]))


def _read(text: Text) -> Reading:
    return Reading(text, source=Source(file="x"))


@settings(max_examples=60)
@given(one=_TEXTS, other=_TEXTS, codes=st.tuples(_CODES, _CODES))
def test_the_order_of_two_texts_mirrors_their_differences(
    one: Text, other: Text, codes: tuple[str, str]
) -> None:
    there = concord([_read(one), _read(other)], codes)
    back = concord([_read(other), _read(one)], codes[::-1])

    assert back.verdict == there.verdict
    assert [each.mirrored() for each in back.differences] == [*there.differences]
    assert [(bead.second, bead.first) for bead in back.pairs[0].beads] == [
        (bead.first, bead.second) for bead in there.pairs[0].beads
    ]


@settings(max_examples=60)
@given(text=_TEXTS, code=_CODES)
def test_a_text_with_itself_is_never_different(text: Text, code: str) -> None:
    found = concord([_read(text), _read(text)], (code, code))

    assert found.differences == ()
    assert found.verdict != "differs"


@settings(max_examples=60)
@given(one=_TEXTS, other=_TEXTS, codes=st.tuples(_CODES, _CODES))
def test_every_provision_that_holds_anything_is_accounted_for_once(
    one: Text, other: Text, codes: tuple[str, str]
) -> None:
    (pair,) = concord([_read(one), _read(other)], codes).pairs

    for which, (text, code) in enumerate(zip((one, other), codes, strict=True)):
        held = [piece.provision for piece in Side(_read(text), code).pieces]
        assert [place for bead in pair.beads for place in bead[which]] == held


@settings(max_examples=60)
@given(one=_TEXTS, other=_TEXTS, codes=st.tuples(_CODES, _CODES))
def test_every_difference_has_a_kind_and_two_places_within_the_texts(
    one: Text, other: Text, codes: tuple[str, str]
) -> None:
    for each in concord([_read(one), _read(other)], codes).differences:
        assert each.kind in KINDS
        for text, place in ((one, each.first), (other, each.second)):
            if place.provision < 0:
                assert place.after
                continue
            wording = text.provisions[place.provision].text
            assert 0 <= place.start <= place.end <= len(wording)
            if place.end > place.start:
                assert place.words == wording[place.start : place.end]


@settings(max_examples=40)
@given(code=st.sampled_from([*TEXTS]), against=st.sampled_from([*TEXTS]), place=st.integers(0, 60))
def test_a_text_that_lost_a_provision_is_never_concordant(
    code: str, against: str, place: int
) -> None:
    parts = TEXTS[code].strip().split("\n\n")
    place %= len(parts)
    less = "\n\n".join([*parts[:place], *parts[place + 1 :]])

    assert concordance(TEXTS[against], less).verdict != "concordant"


@settings(max_examples=40)
@given(code=st.sampled_from([*TEXTS]), against=st.sampled_from([*TEXTS]), place=st.integers(0, 60))
def test_a_text_that_has_a_provision_twice_is_never_concordant(
    code: str, against: str, place: int
) -> None:
    parts = TEXTS[code].strip().split("\n\n")
    place %= len(parts)
    more = "\n\n".join([*parts[:place], parts[place], *parts[place:]])

    assert concordance(TEXTS[against], more).verdict != "concordant"


@settings(max_examples=20)
@given(broken=_BROKEN)
def test_what_is_planted_is_mirrored(broken: tuple[object, str]) -> None:
    each, against = broken
    text = TEXTS[each.language].replace(each.old, each.new)  # type: ignore[attr-defined]

    there, back = concordance(TEXTS[against], text), concordance(text, TEXTS[against])

    assert [one.mirrored() for one in back.differences] == [*there.differences]


def test_the_order_of_further_texts_changes_nothing_of_each() -> None:
    readings = {code: reading(text) for code, text in TEXTS.items() if code != "en"}
    first = reading(TEXTS["en"])

    said = {
        code: {
            concord([first, *[readings[each] for each in order]]).pairs[order.index(code)].beads
            for order in [*permutations(readings)][:4]
        }
        for code in readings
    }

    assert all(len(beads) == 1 for beads in said.values())


_SIGNS = st.sampled_from(
    [
        *"0123456789٣Ⅳ²½.,:;-/'’() %$€№º«»_[]@\u00a0\u00ad",
        *("million", "тысяч", "cent", "treinta", "day", "дней", "월", "일", "년", "May", "мая"),
        *("de", "et", "и", "Article ", "статьи ", "제"),
    ]
)


@settings(max_examples=300)
@given(wording=st.lists(_SIGNS, max_size=40).map("".join), code=_CODES)
def test_quantities_stand_in_order_within_any_wording(wording: str, code: str) -> None:
    found = quantities(mended(wording, code).text, code)

    at = 0
    for each in found:
        assert at <= each.start < each.end <= len(wording)
        at = each.end


@pytest.mark.parametrize("code", ["en", "ru", "fr", "es", "ko", "zh"])
@pytest.mark.parametrize(
    "part",
    [
        "9",
        "a",
        "_",
        "1 000 ",
        "9.",
        "(a) ",
        "n'",
        "«__» ",
        "сто-",
        "aucun ",
        "no ",
        "@a.",
        "5/",
        "article 5, ",
    ],
)
def test_a_paragraph_of_one_sign_over_and_over_is_compared(code: str, part: str) -> None:
    texts = [Text((Provision("paragraph", part * many),)) for many in (3_000, 3_001)]

    found = concord([_read(text) for text in texts], (code, code))

    assert found.verdict in {"differs", "undecided", "concordant"}


def test_equal_texts_make_equal_statements() -> None:
    one, other = reading(TEXTS["en"]), reading(TEXTS["ru"])

    assert statement(concord([one, other])) == statement(concord([one, other]))
