"""Quoted words: no norm is read in them, whatever marks stand around them, and none is lost."""

from __future__ import annotations

import pytest

from paraph.norms.extract import read_norms
from paraph.norms.norm import Period
from paraph.norms.quoting import quotations
from paraph.norms.units import masked
from paraph.text.node import Provision, Text


def _kinds(language: str, *words: str) -> list[str]:
    text = Text(tuple(Provision("paragraph", each) for each in words))
    return [each.kind for each in read_norms(text, language).norms]


QUOTED = [
    ("en", "In clause 6, for ‘The Buyer may refuse’ substitute ‘The Buyer shall accept’."),
    ("en", "In clause 6, for ‘The Buyers’ agents may refuse’ substitute ‘The Buyer shall accept’."),
    ("en", "In clause 6, for 'The Buyer may refuse' substitute 'The Buyer shall accept'."),
    ("en", "Clause 4 is replaced by: ‘The Seller shall pay the Seller’s costs within 10 days.’"),
    ("en", "Clause 11 reads “The Seller shall pay the “net” price and the Buyer may refuse” now."),
    ("en", "Clause 11 reads ‘The Seller shall pay the ‘net’ price and the Buyer may refuse’ now."),
    ("en", 'Clause 11 reads "The Seller shall pay the "net" price and the Buyer may refuse" now.'),
    ("en", "Clause 4 reads ”The Seller shall pay” and »The Buyer may refuse« now."),
    (
        "ru",
        "В пункте 4 слова «Продавец обязан уплатить «чистую» цену, а Покупатель может отказаться» исключить.",
    ),
    ("ru", "Пункт 3 дополнить словами „Продавец должен уплатить цену“."),
    (
        "fr",
        "À l’article 6, on lit « Le Vendeur doit payer le prix « net » et l’Acheteur peut refuser » à présent.",
    ),
    ("fr", "À l’article 6, on lit ‘Le Vendeur doit payer’ à présent."),
    (
        "es",
        "En el artículo 6 dice «El Vendedor pagará el precio «neto» y el Comprador podrá rehusar» ahora.",
    ),
    ("es", "En el artículo 6 dice 'El Vendedor pagará' ahora."),
]


@pytest.mark.parametrize(("language", "words"), QUOTED)
def test_no_norm_stands_within_quotation_marks(language: str, words: str) -> None:
    assert _kinds(language, words) == []


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ("Clause 4 is replaced by:", "‘4. The Seller shall pay.", "5. The Buyer may refuse.’", "The Seller shall insure.")),
        ("en", ("Clause 4 is replaced by:", "'4. The Seller shall pay its Seller's costs.", "The Buyer may refuse.'", "The Seller shall insure.")),
        ("en", ("Clause 4 is replaced by:", "‘4. The Seller shall pay the Buyers’ costs.", "‘5. The Buyer may refuse.’", "The Seller shall insure.")),
        ("en", ("Clause 4 is replaced by:", "“4. The Seller shall pay the “net” price.", "The Buyer may refuse.”", "The Seller shall insure.")),
        ("en", ("Clause 4 is replaced by:", "“4. The Seller shall pay:", "The Buyer may refuse;", "In clause 5, the words “two days” are deleted.", "The Seller shall insure.")),
        ("ru", ("Статья 4 излагается в следующей редакции:", "«4. Продавец должен уплатить цену.", "Покупатель может отказаться.»", "Продавец должен застраховать товар.")),
        ("fr", ("L’article 6 est ainsi rédigé :", '"Art. 6. Le Vendeur doit payer.', 'L’Acheteur peut refuser."', "Le Vendeur doit assurer les biens.")),
        ("fr", ("L’article 6 se lit comme suit :", "« Le Vendeur doit payer.", "L’Acheteur peut refuser. »", "Le Vendeur doit assurer les biens.")),
    ],
)  # fmt: skip
def test_what_stands_behind_quoted_paragraphs_is_read(
    language: str, words: tuple[str, ...]
) -> None:
    assert _kinds(language, *words)[-1:] == ["obligation"]
    amends = _kinds(language, *words)[:-1]  # "is worded as follows", "are deleted"
    assert set(amends) <= {"declaration"}


@pytest.mark.parametrize(
    ("language", "words", "kinds"),
    [
        ("en", "The Seller shall give ten days' notice and the Buyer may refuse the Sellers' goods.", ["obligation", "permission"]),
        ("en", "The Seller's agents shall pay, and the Parties’ agents may refuse.", ["obligation", "permission"]),
        ("en", "The “Goods” shall be paid by the Buyer, who is called ‘Buyer’ here.", ["obligation"]),
        ("en", "The 'Goods' shall be paid by the Buyer.", ["obligation"]),
        ("fr", "L'Acheteur doit payer l'avance et l’Acheteur peut la reprendre.", ["obligation", "permission"]),
        ("ru", "Поставщик «Торговый дом «Рубин» обязан поставить товар, а Покупатель обязан принять «Товар».", ["obligation", "obligation"]),
    ],
)  # fmt: skip
def test_apostrophes_and_names_in_quotation_marks_hide_no_norm(
    language: str, words: str, kinds: list[str]
) -> None:
    assert _kinds(language, words) == kinds


@pytest.mark.parametrize(
    "words", ["A party: «'' \n– 1", "A party: “x ‘y’ «z»", "'a “b' c” d", "«a ‹b» c›", '"a "b" c']
)
def test_what_is_hidden_is_as_long_as_the_words(words: str) -> None:
    assert len(masked(words)) == len(words)


def test_quotation_marks_are_paired_in_linear_time() -> None:
    found, loose = quotations("“" * 50_000 + "‘a’" + "”" * 50_000)

    assert [(each.start, each.end, each.sure) for each in found] == [(0, 100_002, True)]
    assert loose == []


@pytest.mark.parametrize("marks", ["‘’", "''", "“”", '""', "«»", "„“"])
@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "The Seller shall insert <The Buyer shall pay within 9 days> in the annex."),
        ("fr", "Le Vendeur doit insérer <l’Acheteur paie dans les neuf jours> dans l’annexe."),
        ("es", "El Vendedor deberá insertar <el Comprador pagará cada año> en el anexo."),
        ("ru", "Продавец обязан включить <Покупатель платит в течение 9 дней> в приложение."),
    ],
)
def test_no_deadline_is_one_of_quoted_words(marks: str, language: str, words: str) -> None:
    said = words.replace("<", marks[0]).replace(">", marks[1])
    (norm,) = read_norms(Text((Provision("paragraph", said),)), language).norms

    assert norm.deadlines == ()


@pytest.mark.parametrize(
    "words",
    [
        "The Seller shall keep the ‘register’ (within 9 days of signature).",
        "The Seller shall keep the ‘register’(within 9 days of signature).",
        "The Seller shall keep the register within 9 days of the ‘effective date’.",
        "The Seller shall keep the Buyers’ register within 9 days of the Buyers’ notice.",
    ],
)
def test_a_deadline_beside_quoted_words_stays(words: str) -> None:
    (norm,) = read_norms(Text((Provision("paragraph", words),)), "en").norms

    assert [each.offset for each in norm.deadlines] == [Period(9, "day")]
