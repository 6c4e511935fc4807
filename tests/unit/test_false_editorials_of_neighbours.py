"""Edits that a search found proved, for the word beside them was not seen: open for ever.

Several blanks hid the word before a piece from the guards that ask for it, a few small words hid
what says that something is typed, and nouns hid their number from the verb.
"""

from __future__ import annotations

import re

import pytest

import paraph
from paraph.proof.judging import judge
from paraph.proof.profile import Profile
from paraph.proof.proof import CLASSES

OPENING = {
    "en": "The Seller delivers the goods to the Buyer under this Agreement, and the Buyer pays. ",
    "es": "El vendedor entrega los bienes al comprador según este acuerdo y el comprador paga. ",
    "ru": "Продавец передаёт товар покупателю по настоящему договору, а покупатель платит. ",
    "fr": "Le vendeur livre les marchandises à l'acheteur selon le présent accord, et il paie. ",
}
"""A sentence that says which language follows."""
BEYOND_BLANKS = {
    "doubling": (("en", "The letter{}an{ an|} is meant."), ("en", "The word{}the{ the|} counts.")),
    "variant": (
        ("en", "The Seller signs with the password{}{colour|color} then."),
        ("en", "The Seller spells the word{}{colour|color} so."),
        ("en", "The Seller runs le{}{centre|center} commercial."),
    ),
    "spelling": (
        ("en", "The password is the word{}{recieve|receive}."),
        ("en", "He was called{}{recieve|receive} by them."),
    ),
    "article-form": (("en", "What counts is offers{}{a|an} error."),),
    "abbreviation": (
        ("en", "He sells modern{}{art.|article} 5 to him."),
        ("en", "He sells modern{}{art.|article} 5, and he pays."),
        ("fr", "Il vend le bel{}{art.|article} 5, et il paie."),
    ),
    "notation": (
        ("en", "In court{}{two|2} judges sit."),
        ("en", "Under plan x{}{twelve|12} shares go."),
    ),
}
SPOKEN_OF = (
    ("en", "The password is {colour|color}."),
    ("en", "Password: {colour|color}."),
    ("en", "The password shall be {colour|color}."),
    ("en", "He enters {colour|color} as the password."),
    ("en", "The word “x” or {colour|color} counts."),
    ("en", "The code word is the {colour|color}."),
    ("en", "Its brand is {colour|color}."),
    ("en", "The domain is {centre|center}."),
    ("en", "It is spelled as {colour|color}."),
    ("en", "The password is {recieve|receive}."),
    ("en", "Login: {recieve|receive}."),
    ("en", "The password is the word of{ of|} it."),
    ("en", "The password is an{ an|} b and no more."),
    ("fr", "Le mot de passe est {connaitre|connaître}."),
    ("ru", "Пароль: {учет|учёт}."),
    ("ru", "Пароль это {учет|учёт}."),
    ("fr", "Il lit le tome {cinq|5} jours durant."),
    ("es", "Lee el tomo {cinco|5} días."),
    ("ru", "Он читает том {пять|5} дней."),
)
"""What is named, typed or spelled, or called by a number, in more words than the one before it."""
BEHIND_BRACKETS = (
    ("en", "On {May 15, 2015|15 May 2015} (in all) shares are sold."),
    ("en", "On {May 15, 2015|15 May 2015} (or more) shares are sold."),
    ("en", "On {May 15, 2015|15 May 2015} [new] (and old) shares are sold."),
    ("en", "By {1 March 2050|March 1, 2050} (in all 2000) shares go."),
    ("en", "Under {art. 5|article 5} (in all) lots are sold."),
    ("fr", "Le {15 mai 2015|2015-05-15} (au total) actions sont vendues."),
)
"""What a number may count, behind a bracket."""
SUBJECTS = (
    *("insured", "accused", "undersigned", "deceased", "assured", "unemployed", "following"),
    *("latter", "former", "same", "above", "first", "other", "Swiss", "Japanese", "French"),
    *("bison", "moose", "shrimp", "squid", "elk", "reindeer", "tuna", "herring", "quail"),
    *("yen", "baht", "yuan", "rand", "dice", "gallows", "innings", "patois", "rendezvous"),
    *(
        "all",
        "some",
        "most",
        "lot",
        "couple",
        "pair",
        "variety",
        "range",
        "quarter",
        "dozen",
        "team",
        "poor",
    ),
    *("data", "media"),
)
"""Nouns of which the verb alone tells whether one is meant or several."""


@pytest.mark.parametrize("blanks", ["  ", "   ", "\u00a0 ", " " * 90], ids=repr)
@pytest.mark.parametrize(
    ("code", "sentence"), [case for cases in BEYOND_BLANKS.values() for case in cases]
)
def test_the_word_before_is_seen_beyond_several_blanks(
    code: str, sentence: str, blanks: str
) -> None:
    assert _marked(OPENING[code] + sentence.replace("{}", blanks), code) == "open"


@pytest.mark.parametrize(("code", "sentence"), SPOKEN_OF)
def test_what_is_typed_or_named_is_seen_before_a_few_more_words(code: str, sentence: str) -> None:
    assert _marked(OPENING[code] + sentence, code) == "open"


@pytest.mark.parametrize(("code", "sentence"), BEHIND_BRACKETS)
def test_what_may_be_counted_is_seen_behind_a_bracket(code: str, sentence: str) -> None:
    assert _marked(OPENING[code] + sentence, code) == "open"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Done at ____ on ____ 2026⁶ in two originals.", "Done at Bern on 6 May 2026⁶ in two."),
        ("Done at ____ on ____ ²⁰²⁶, in two originals.", "Done at Bern on 6 May ²⁰²⁶, in two."),
        ("Done at Bern on ____ 2026.", "Done at Bern on ⁶6 May 2026."),
        ("It ends on 5 May 2026².", "It ends on May 5, 2026²."),
    ],
)
def test_raised_figures_are_no_numbers(old: str, new: str) -> None:
    assert _word(OPENING["en"] + old, OPENING["en"] + new, "en") == "open"


@pytest.mark.parametrize("subject", SUBJECTS)
@pytest.mark.parametrize("verbs", [("is", "are"), ("are", "is"), ("has", "have")])
def test_a_verb_that_alone_tells_one_from_several_is_open(
    subject: str, verbs: tuple[str, str]
) -> None:
    old, new = (f"The Seller pays the Buyer. The {subject} {verb} due." for verb in verbs)

    assert _word(old, new, "en") == "open"


def _marked(marked: str, code: str) -> str:
    old, new = (re.sub(r"\{(.*?)\|(.*?)\}", side, marked) for side in (r"\1", r"\2"))
    return _word(old, new, code)


def _word(old: str, new: str, code: str) -> str:
    everything = Profile().allowing(frozenset(CLASSES))
    readings = [paraph.read(text.encode(), file="a.txt", language=code) for text in (old, new)]
    return judge(paraph.compare(*readings), everything, language=code).word
