"""A field that a profile protects stays open, even where the change of it is proved."""

from __future__ import annotations

import pytest

import paraph
from paraph.errors import ProfileError
from paraph.proof.judging import judge
from paraph.proof.profile import Profile
from paraph.proof.verdict import Verdict

ENGLISH = """Agreement between Velandra ("the Sender") and Ambrel ("the Guest")

Article 1

The Guest pays EUR 5,000, and they recieve an item.

It is paid on 5 March 2026, and then kept.

Article 2

Settlement of disputes

The colour of a flag counts, and they read a notice soon.

Article 3

This Agreement enters into force soon and the honour of it is kept.

Article 4

It may be terminated and the harbour is closed.

Article 5

In case of divergence the English text prevails in its colour.

Done at Bern on 5 March 2026, in honour of it."""
CHANGES = {
    "amounts": ("EUR 5,000", "€5,000"),
    "dates": ("on 5 March 2026, and", "on March 5, 2026, and"),
    "numbers": ("EUR 5,000", "€5,000"),
    "dispute-settlement": ("The colour", "The color"),
    "entry-into-force": ("the honour", "the honor"),
    "term": ("the harbour", "the harbor"),
    "prevailing-language": ("its colour", "its color"),
    "parties": ('"the Sender"', "“the Sender”"),
}


def verdict(fields: tuple[str, ...], old: str, new: str, language: str = "en") -> Verdict:
    readings = [paraph.read(text.encode(), file="a.txt", language=language) for text in (old, new)]
    listed = ", ".join([f"'{each}'" for each in fields])
    profile = Profile.parse(f"[locale]\nfigures='en'\n[protect]\nfields=[{listed}]")
    return judge(paraph.compare(*readings), profile, language=language)


@pytest.mark.parametrize(("field", "texts"), CHANGES.items(), ids=CHANGES.keys())
def test_what_is_proved_in_a_protected_field_is_open_and_says_so(
    field: str, texts: tuple[str, str]
) -> None:
    new = ENGLISH.replace(*texts)
    assert new != ENGLISH

    free, held = verdict((), ENGLISH, new), verdict((field,), ENGLISH, new)

    assert (free.word, held.word) == ("editorial", "open")
    assert "protects" in next(one.held for each in held.judgements for one in each.every)


@pytest.mark.parametrize("field", CHANGES.keys())
def test_what_is_outside_of_a_protected_field_stays_editorial(field: str) -> None:
    new = ENGLISH.replace("recieve an", "receive an")

    found = verdict((field,), ENGLISH, new)

    assert found.word == "editorial"


OTHERS = {
    "ru": (
        "Стороны урегулируют споры мирно.  Они встречаются, когда время приходит к этому.",
        "Стороны урегулируют споры мирно. Они встречаются, когда время приходит к этому.",
        "dispute-settlement",
    ),
    "fr": (
        "Le présent accord entre en vigueur à cette date  et les parties le gardent.",
        "Le présent accord entre en vigueur à cette date et les parties le gardent.",
        "entry-into-force",
    ),
    "es": (
        "El presente acuerdo tendrá una duración  de cinco años para las partes.",
        "El presente acuerdo tendrá una duración de cinco años para las partes.",
        "term",
    ),
    "ko": (
        "해석상의 차이가 있는 경우  국문본이 우선한다.",
        "해석상의 차이가 있는 경우 국문본이 우선한다.",
        "prevailing-language",
    ),
}


@pytest.mark.parametrize(("language", "case"), OTHERS.items(), ids=OTHERS.keys())
def test_fields_are_found_in_every_language(language: str, case: tuple[str, str, str]) -> None:
    old, new, field = case

    assert verdict((), old, new, language).word == "editorial"
    assert verdict((field,), old, new, language).word == "open"


@pytest.mark.parametrize("field", CHANGES.keys())
def test_a_field_that_is_found_nowhere_is_refused(field: str) -> None:
    with pytest.raises(ProfileError) as refused:
        verdict((field,), "They recieve it.", "They receive it.")

    assert field in str(refused.value)


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("en", "The fee is ten francs or less.", "The fee is 10 francs or less."),
        ("en", "The fee is ten of it or less.", "The fee is 10 of it or less."),
        ("en", "He keeps ten crowns for it.", "He keeps 10 crowns for it."),
        ("en", "It is put at thirty per cent of the price.", "It is put at 30% of the price."),
        ("fr", "Il garde dix couronnes pour elle.", "Il garde 10 couronnes pour elle."),
        ("es", "Se guarda diez pesos para ella.", "Se guarda 10 pesos para ella."),
        ("ru", "Он хранит десять крон для них.", "Он хранит 10 крон для них."),
    ],
)
def test_an_amount_of_no_sure_currency_is_protected(language: str, old: str, new: str) -> None:
    assert verdict(("amounts",), old, new, language).word == "open"


def test_a_figure_in_a_table_of_prices_is_protected() -> None:
    old = "| Item | Price in euros |\n|---|---|\n| goods | it is put at ten units |\n\nMore."
    sides = [
        paraph.read(text.encode(), file="a.md", language="en")
        for text in (old, old.replace("ten", "10"))
    ]
    held = Profile.parse("[protect]\nfields=['amounts']")

    free = judge(paraph.compare(*sides), language="en")
    kept = judge(paraph.compare(*sides), held, language="en")

    assert (free.word, kept.word) == ("editorial", "open")


def test_a_field_in_a_language_without_lists_is_refused() -> None:
    with pytest.raises(ProfileError):
        verdict(("dates",), "Es gilt ab 1.  Mai 2026.", "Es gilt ab 1. Mai 2026.", "de")


def test_a_blank_that_the_profile_declares_may_be_filled_in_a_protected_field() -> None:
    old = "Article 1\n\nThe Buyer pays EUR ____ or 5 items."
    profile = Profile.parse(
        "[protect]\nfields=['amounts', 'numbers']\n[[completions]]\n"
        "address='article 1, paragraph #1'\ntype='number'\nmax=500"
    )
    readings = [
        paraph.read(text.encode(), file="a.txt", language="en")
        for text in (
            old.replace("EUR ____", "EUR ____ and not USD 5"),
            old.replace("EUR ____", "EUR 400 and not USD 5"),
        )
    ]

    assert judge(paraph.compare(*readings), profile, language="en").word == "completed"


def test_a_blank_of_the_text_stays_open_in_a_protected_field() -> None:
    old = "The term began on 5 March 2026.\n\nDone at Bern on ________."

    assert verdict(("dates",), old, old.replace("________", "6 March 2026")).word == "open"
