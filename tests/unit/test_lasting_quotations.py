"""How far a quotation reaches that is opened and not closed: what may be quoted stays open."""

from __future__ import annotations

import pytest
from tests.unit.test_false_editorials_by_class import sides
from tests.unit.test_false_editorials_local import word

import paraph
from paraph.proof import proof as proofs
from paraph.proof.checker import Seen
from paraph.proof.checker.quotes import quoted
from paraph.proof.checker.whole import Whole
from paraph.proof.judging import checked
from paraph.proof.prover import prove

KEEPS = "The Seller keeps the {colour|color} of the goods."
TAIL = f"6. {KEEPS}\n\n7. The Buyer pays the price."
OPEN = {
    "amended": f'5. Article 3 shall read: "The Parties meet.\n\n{TAIL}',
    "amended without a colon": f'5. In Article 3 amend the "Parties meet.\n\n{TAIL}',
    "following words": f'5. The Parties adopt the following as the "Rules of trade.\n\n{TAIL}',
    "said": f'5. The Buyer said the "Seller is bound.\n\n{TAIL}',
    "behind a colon": f'5. The rule of trade: the "Seller is bound.\n\n{TAIL}',
    "behind that": f'5. The Parties agree that "the Seller is bound.\n\n{TAIL}',
    "at the beginning": f'5. "The Seller is bound.\n\n{TAIL}',
    "announced before": f'The following holds.\n\n5. Under the "Rules of trade he pays.\n\n{TAIL}',
    "closed later": f'5. Under the "Rules of trade he pays.\n\n{TAIL}\n\n8. It ends here."',
    "closed at the end": f'5. Under the "Rules of trade he pays.\n\n{TAIL}"',
    "opened again": f'5. Under the "Rules of trade he pays.\n\n{TAIL}\n\n"8. It goes on.',
    "a label left out": f'5. Under the "Rules he pays.\n\n7. {KEEPS}\n\n8. He pays.',
    "a label twice": f'5. Under the "Rules he pays.\n\n{TAIL}\n\n6. He pays.',
    "labels that fall back": f'5. Under the "Rules he pays.\n\n{TAIL}\n\n5. He pays.',
    "another dress": f'5. Under the "Rules he pays.\n\n(6) {KEEPS}\n\n(7) He pays.',
    "before the next label": f'5. Under the "Rules he pays.\n\n{KEEPS}\n\n6. He pays.',
    "no label": f'Under the "Rules of trade he pays.\n\n{TAIL}',
    "figures": f'5. Under the "5 Rules of trade he pays.\n\n{TAIL}',
    "a heading first": f'5. Under the "Rules he pays.\n\nArticle 6\n\n6. {KEEPS}',
    "French": (
        "5. L'article 3 est remplacé par le « vendeur paie.\n\n6. Le vendeur garde un {événement|"
        "évènement} du port.\n\n7. Il paie le prix."
    ),
    "Spanish": (
        "5. Se sustituye el «comprador paga.\n\n6. El vendedor ve un {oscuro|obscuro} bien.\n\n"
        "7. El comprador paga."
    ),
    "Russian": (
        "5. Читать термин «товар хранится.\n\n6. Покупатель {ещё|еще} платит за товар.\n\n"
        "7. Продавец платит."
    ),
    "curly": f"5. Article 3 reads as the “Parties meet.\n\n{TAIL}",
    "a quotation within, by itself": (
        f'5. Article 3 reads:\n\n"The Parties meet.\n\n"It is said."\n\n{KEEPS}\n\nHe pays."'
    ),
    "single marks within": (
        f"5. Article 3 reads:\n\n\"The Parties meet.\n\n'It is said.'\n\n{KEEPS}\n\nHe pays.\""
    ),
    "single marks within, never closed": (
        f"5. Article 3 reads:\n\n\"The Parties meet.\n\n'It is said.'\n\n{KEEPS}\n\nHe pays."
    ),
    "guillemets within": (
        f"5. Article 3 reads:\n\n“The Parties meet.\n\n« It is said. »\n\n{KEEPS}\n\nHe pays.”"
    ),
    "inches within": (
        f'5. Article 3 reads: "The Parties meet.\n\nThe bar is 5" wide.\n\n{KEEPS}\n\nHe pays."'
    ),
    "another closing mark within": (
        f"5. Article 3 reads: “The Parties meet.\n\nIt is said».\n\n{KEEPS}\n\nHe pays.”"
    ),
    "a term in the same marks": (
        f'5. Article 3 reads: "The "Parties" meet.\n\n{KEEPS}\n\nHe pays."'
    ),
    "marks of two kinds, closed later": (
        f'5. Article 3 reads: "The Parties” meet.\n\n{KEEPS}\n\nHe pays."'
    ),
    "single marks": f"5. Article 3 reads:\n\n'The Parties meet.\n\n{KEEPS}\n\nHe pays.'",
    "single curly marks": f"5. Article 3 reads: ‘The Parties meet.\n\n{KEEPS}\n\nHe pays.’",
    "single marks at each paragraph": (
        f"5. Article 3 reads:\n\n‘The Parties meet.\n\n‘{KEEPS}\n\n‘He pays.’"
    ),
    "single marks before owners": (
        f"5. Article 3 reads:\n\n‘The Party’s men meet.\n\n{KEEPS}\n\nHe pays the men’s due.’"
    ),
    "single marks that nothing closes": f"5. Article 3 reads:\n\n‘The Parties meet.\n\n{TAIL}",
    "signs for guillemets": f"5. Article 3 reads: <<The Parties meet.\n\n{KEEPS}\n\nHe pays.>>",
    "full-width": f"5. Article 3 reads: ＂The Parties meet.\n\n{KEEPS}\n\nHe pays.＂",
    "an article of several paragraphs": (
        f'Article 2 is replaced:\n\n"2. The goods are sold.\n\n"3. {KEEPS}\n\n"4. He pays."'
    ),
}
"""Quotations that may last, by what says so."""
PROVED = {
    "a title": f'5. He pays under the "Rules of trade (Annex 2).\n\n{TAIL}',
    "a term": f'A. Here, the term "refugee,,shall be any person.\n\nB. {KEEPS}\n\nC. He pays.',
    "curly": f"5. He pays under the “Rules of trade (Annex 2).\n\n{TAIL}",
    "marks of two kinds": f'5. "Product” means the goods.\n\n{TAIL}',
    "marks of two kinds, turned": f'5. “Product" means the goods.\n\n{TAIL}',
    "an owner": f"5. The Parties' men pay.\n\n{TAIL}",
    "an owner in curly marks": f"5. The Parties’ men pay.\n\n{TAIL}\n\n8. He pays the Parties’.",
    "years": f"5. In the '90s the goods were sold.\n\n{TAIL}",
    "a name": f"5. The house of ‘Umar pays.\n\n{TAIL}",
    "single marks before": f"5. The 'Rules' say so.\n\n{TAIL}\n\n8. The 'Rules' end.",
    "quoted by itself": f'5. Article 3 reads:\n\n"The Parties meet."\n\n{TAIL}\n\n8. "Rules" end.',
    "labels begin anew": f'5. He pays under the "Rules of trade.\n\n{TAIL}\n\n1. He pays.',
}
"""Titles and terms whose marks were forgotten, in texts that count on."""


@pytest.mark.parametrize("marked", OPEN.values(), ids=OPEN.keys())
def test_what_a_quotation_may_hold_stays_open(marked: str) -> None:
    code = "ru" if "товар" in marked else "es" if "vendedor" in marked else "en"
    code = "fr" if "vendeur" in marked else code

    assert word(code, *sides(marked)) == "open"


@pytest.mark.parametrize("marked", PROVED.values(), ids=PROVED.keys())
def test_a_text_goes_on_behind_a_title_whose_mark_was_forgotten(marked: str) -> None:
    assert word("en", *sides(marked)) == "editorial"


def test_a_mark_in_misread_letters_is_none() -> None:
    title = "Ð¡ÐžÐ“Ð›ÐÐ¨Ð AGREEMENT on trade"
    text = paraph.read(f"{title}\n\nThe goods are sold.".encode(), file="a.txt").text

    assert Whole(text).quoted == frozenset()
    assert quoted("Ð“The goods” are sold.").inside == ((2, 11),)
    assert quoted("The “ÑÐ” are sold.").inside == ((5, 7),)


@pytest.mark.parametrize(
    "text", ['the term "goods"implies a sale', 'the term "goods"implies a "sale"']
)
def test_a_closing_mark_may_have_lost_the_blank_behind_it(text: str) -> None:
    assert quoted(text).broken > len(text)


@pytest.mark.parametrize(
    "text",
    [
        'the bar is 5"wide and "long"',
        'the term "goods"im"plies',
        'the "5"x3 bar',
        'the "goods" and "sale',
        'the "goods" and sale"s',
    ],
)
def test_marks_that_do_not_pair_leave_nothing_sure(text: str) -> None:
    assert quoted(text).broken <= len(text)


HELD = '5. Article 3 shall read: "The Parties meet.\n\n6. {}\n\n7. The Buyer pays the price.'
WITHIN = {
    "a word": "The Seller keeps the {colour|color} of the goods.",
    "a slip": "The Seller keeps the {governemnt|government} of the goods.",
    "a doubled word": "The Seller keeps the {the |}goods.",
    "blanks": "The Seller keeps{  | }the goods.",
    "an apostrophe": "The Seller{'|\u2019}s goods are kept.",
    "an ellipsis": "The Seller keeps the goods {...|\u2026} and the price.",
    "a ligature": "The {fi|\ufb01}rst Seller keeps the goods.",
    "a number": "The Seller keeps {twelve|12} goods.",
    "a blank filled": "The Seller is [{name|Alda Ltd}] of the goods.",
    "a line filled": "The Seller is {____|Alda Ltd} of the goods.",
    "a word among signs": "The Seller keeps {the|an} goods{...|\u2026}",
    "Cyrillic": "The Seller keeps the {c|\u0441}olour of the goods.",
}


@pytest.mark.parametrize("text", WITHIN.values(), ids=WITHIN.keys())
def test_what_is_not_looked_for_in_a_long_quotation_would_be_refused(text: str) -> None:
    old, new = (
        paraph.read(each.encode(), file=f"{name}.txt")
        for name, each in zip("on", sides(HELD.format(text)), strict=True)
    )
    compared = paraph.compare(old, new)
    seen = Seen(old.text, new.text)

    everything = checked(prove(compared, language="en", locale="en"), compared)
    within = checked(prove(compared, language="en", locale="en", seen=seen), compared)

    assert seen.quotes(2, 2) or seen.quotes(1, 1)
    assert claims(within) == claims(everything)


def claims(proof: proofs.Proof) -> list[proofs.Piece]:
    pairs = [step for step in proof.steps if isinstance(step, proofs.Pair)]
    return [piece for pair in pairs for piece in pair.pieces if piece.name != proofs.OPEN]
