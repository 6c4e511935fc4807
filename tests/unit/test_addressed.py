"""Words that name provisions are their addresses, where that is sure, and else nothing."""

from __future__ import annotations

import pytest

import paraph
from paraph.agreement.addressed import addressed
from paraph.agreement.text_set import Entry, TextSet
from paraph.text.canonical import canonical, digest

ENGLISH = """Agreement on trade

The Parties agree as follows:

Part I

Article 1. Ports are open.

Article 2. Goods are free.

Part II

Article 3. Duties.

1. None is levied.

2. None is asked.

Article 10. It ends.

Annex I

Article 1. Tables.
"""
FRENCH = """Accord sur le commerce

Partie I

Article 1. Les ports sont ouverts.

Article 2. Les biens sont libres.

Partie II

Article 3. Droits.

1. Aucun n'est perçu.

2. Aucun n'est demandé.

Article 10. Il prend fin.

Annexe I

Article 1. Tableaux.
"""


def known(*texts: tuple[str, str, str]) -> tuple[TextSet, dict[str, bytes]]:
    blobs, entries = {}, []
    for component, language, source in texts:
        text = paraph.read(source.encode(), file="a.txt").text
        blobs[digest(text)] = canonical(text)
        entries.append(Entry(component, language, digest(text)))
    return TextSet(entries), blobs


BOTH = known(("agreement", "en", ENGLISH), ("agreement", "fr", FRENCH))


@pytest.mark.parametrize(
    ("words", "addresses"),
    [
        ("Articles 3 and 10", ("article 3", "article 10")),
        ("article 3, paragraph 2", ("article 3, paragraph 2",)),
        ("paragraph 2 of Article 3", ("article 3, paragraph 2",)),
        ("Articles 1 to 3", ("article 1", "article 2", "article 3")),
        ("Part II", ("part II",)),
        ("the Annex I", ("annex I",)),
        ("les articles 3 et 10", ("article 3", "article 10")),
        ("Article 2", ("article 2",)),
        ("article 10", ("article 10",)),
    ],
)
def test_words_that_name_provisions_are_their_addresses(
    words: str, addresses: tuple[str, ...]
) -> None:
    assert addressed(words, *BOTH) == addresses


@pytest.mark.parametrize(
    "words",
    [
        "",
        "Article 77",
        "Articles 3 and 77",
        "the ports",
        "Article 3 but not its paragraph 1",
        "Article 3 except paragraph 2",
        "Articles 3 and 10 of the Treaty of 1999",
        "Article 3 or Article 10, as the Parties agree",
        "Article",
        "3",
    ],
)
def test_words_that_say_more_or_name_nothing_are_none(words: str) -> None:
    assert addressed(words, *BOTH) == ()


def test_what_two_components_have_is_not_sure() -> None:
    texts = known(("agreement", "en", ENGLISH), ("protocol", "en", ENGLISH))
    assert addressed("Article 3", *texts) == ()
    texts = known(("agreement", "en", ENGLISH), ("protocol", "en", "Protocol\n\nArticle 1. It.\n"))
    assert addressed("Article 3", *texts) == ("article 3",)


def test_a_text_that_is_missing_makes_nothing_sure() -> None:
    texts, blobs = BOTH
    assert addressed("Article 3", texts, {}) == ()
    assert addressed("Article 3", texts, blobs) == ("article 3",)
