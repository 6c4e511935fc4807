"""What a text says of reservations is read to the last word of a sentence, or told as not read."""

from __future__ import annotations

import pytest

import paraph
from paraph.errors import ActError
from paraph.norms.final.reserving import Reserving, dump_reserving, load_reserving, read_reserving

NONE = Reserving(permitted=False)


def read(sentence: str, language: str = "en") -> tuple[list[Reserving], int]:
    source = f"Agreement\n\nArticle 1. Ports are open.\n\nArticle 2. {sentence}\n"
    text = paraph.read(source.encode(), file="a.txt").text
    found, unread = read_reserving(text, language)
    return [each.says for each in found], len(unread)


@pytest.mark.parametrize(
    ("sentence", "language", "says"),
    [
        ("No reservations may be made to this Agreement.", "en", NONE),
        ("No reservation or exceptions may be made to this Agreement.", "en", NONE),
        ("Reservations to this Treaty are not permitted.", "en", NONE),
        ("This Agreement is not subject to reservations.", "en", NONE),
        (
            "Reservations may be made to Articles 3 and 10 only.",
            "en",
            Reserving(permitted=False, but=("Articles 3", "Articles 10")),
        ),
        (
            "No reservations may be made to Article 5 of this Agreement.",
            "en",
            Reserving(permitted=True, but=("Article 5",)),
        ),
        ("Aucune réserve ne peut être faite au présent Accord.", "fr", NONE),
        ("Le présent Accord n’admet aucune réserve.", "fr", NONE),
        ("El presente Acuerdo no admite reservas.", "es", NONE),
        ("Оговорки к настоящему Соглашению не допускаются.", "ru", NONE),
    ],
)
def test_a_usual_sentence_is_read(sentence: str, language: str, says: Reserving) -> None:
    assert read(sentence, language) == ([says], 0)


@pytest.mark.parametrize(
    "sentence",
    [
        "No reservations may be made to this Agreement except as Article 5 provides.",
        "No reservations may be made to this Agreement without the consent of the other Party.",
        "No reservations may be made to this Agreement, unless the Parties agree.",
        "Reservations may be made to this Agreement when it is signed.",
        "The Parties accept the reservation of rooms for delegations.",
        "No reservations may be made to the annexed Protocol.",
        "The Parties ratify it without reservation, and no reservations are made.",
    ],
)
def test_any_other_sentence_is_told_as_not_read(sentence: str) -> None:
    assert read(sentence) == ([], 1)


def test_what_speaks_of_none_says_nothing() -> None:
    assert read("Tables are kept for delegations.") == ([], 0)
    assert read("No reservations may be made to this Agreement.", "zz") == ([], 0)


def test_it_has_one_spelling() -> None:
    for each in (NONE, Reserving(permitted=True, but=("Article 5", "Annex I"))):
        assert load_reserving(dump_reserving(each)) == each
    for bad in (
        '{"permitted":false,"but":[]}',
        '{"but":[],"permitted":0}',
        '{"but":[" "],"permitted":false}',
        '{"but":{},"permitted":false}',
        '{"but":[]}',
    ):
        with pytest.raises(ActError):
            load_reserving(bad)
