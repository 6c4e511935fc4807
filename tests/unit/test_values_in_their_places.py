"""Values, references and articles in places that part them from others, and in hostile ones."""

from __future__ import annotations

import pytest
from tests.unit.test_false_editorials_by_class import sides
from tests.unit.test_false_editorials_local import word

OPEN = {
    "shares": (
        ("en", "He gets fifty ({50%|50 pieces}) of it."),
        ("en", "He gets fifty ({50%|15%}) of it."),
        ("en", "He pays ten (of {50%|50 per cent}) thousand."),
        ("en", "He pays ten ({50%|50 per cent} of 20) shares."),
        ("en", "He pays 3 {50%|50 per cent} shares."),
        ("en", "He holds {5%|5 per cent} 2000 bonds."),
        ("en", "He pays 5 | {000%|000 per cent} of it."),
        ("en", "He has 25 | {30|thirty} days."),
        ("en", "He has 25|{30%|30 per cent} | days."),
        ("en", "The sum is 25 ±{5%|5 per cent} of it."),
        ("en", "The sum is 25 ± {5.0%|5 per cent} of it."),
        ("en", "The sum is 25 ± {5%|0.5 per cent} of it."),
        ("en", "He pays (5) {50%|50 percent} shares."),
        ("en", "He pays two ({1/2%|1/2 percent}) shares."),
        ("fr", "Il paie dix (de {50 %|50 pour cent}) mille francs."),
        ("fr", "Il paie 3 {50 %|50 pour cent} parts."),
        ("es", "Paga tres {50 %|50 por ciento} acciones."),
        ("ru", "Покупатель платит (от {50 %|50 процентов}) тысячи."),
        ("ko", "매수인은 삼 {50%|50퍼센트} 주를 산다."),
    ),
    "dates": (
        ("en", "On {May 15, 2000|15 May 2000} (or more) shares are sold."),
        ("en", "He sells {May 15, 2000|15 May 2000} (two thousand) shares."),
        ("en", "He sells on {May 15, 2000|15 May 2000} [new] shares."),
        ("en", "He sells on {May 15, 2000|15 May 2000} or the rest of the shares."),
        ("en", "He sells on {May 15, 2000|15 May 2000} and the shares."),
        ("en", "He sells on {May 15, 2015|15 May 2015} ____ shares."),
        ("en", "On {May 15, 2015|15 May 2015} ____ shares are sold."),
        ("en", "On {May 15, 2015|15 May 2015} __________ 3 shares are sold."),
        ("en", "It is dated {29 May 2014|2014-05-28} (Minsk, October 10, 2014)."),
        ("en", "It is dated {29 May 2014|2014-09-25} (Minsk, October 10, 2014)."),
        ("en", "From 24 to {26 June 2024|June 26, 2024} it meets."),
        ("en", "From 23 March to {1 April 2026|April 1, 2026} it meets."),
        ("en", "On 19 and {20 June 2023|June 20, 2023} it meets."),
        ("en", "It cites order {2014-05-29|29 May 2014} (Minsk)."),
        ("fr", "Il vend le {15 mai 2015|2015-05-15} (ou plus) parts."),
        ("fr", "Le {15 mai 2015|2015-05-15} ____ parts sont vendues."),
        ("es", "Vende el {15 de mayo de 2015|2015-05-15} ____ acciones."),
        ("ru", "Покупатель берёт {15 мая 2015|2015-05-15} ____ акций."),
        ("ko", "매수인은 {2015년 5월 15일|2015-05-16} (서울) 산다."),
    ),
    "dates of documents": (
        ("en", "At the 95th plenary meeting {1 May 2023|May 1, 2023} shares were sold."),
        ("en", "It ends. 95th plenary meeting {1 May 2023|May 1, 2023} shares were sold."),
        ("en", "It ends. 95th plenary meeting {1 May 2023|May 1, 2023} ____ shares were sold."),
        (
            "en",
            "It ends. 95th plenary meeting {1 May 2023|May 1, 2023} __________ 3 shares were sold.",
        ),
        ("en", "Distr.: Limited {1 May 2023|May 1, 2023} shares were sold."),
        ("en", "Distr.: General {1 May 2023|May 1, 2023} Shares were sold."),
        ("en", "Distr.: Of {1 May 2023|2023-05-01} Original: English"),
        ("en", "Limited {1 May 2023|2023-05-01} Original: English"),
    ),
    "references": (
        ("en", "He deals in {art.|article} 2 (a) goods."),
        ("en", "He deals in {art.|article} 2 (a) above all."),
        ("en", "The gap between {art.|article} 5 and the rest is wide."),
        ("en", "The gap between {vol.|volume} 5 and the rest is wide."),
        ("en", "The gap between {sec.|section} 5 of them is wide."),
        ("en", "The line between modern {art.|article} 5 goods is wide."),
        ("en", "Under {paragraph|para.} 2 (a) days later he pays."),
        ("en", "Under {paragraph|para.} 2 (a) shares he pays."),
        ("en", "Under {paragraph|para.} 2 (a) of them he pays."),
        ("en", "Between {paragraphs|paras.} 2 days he pays."),
        ("en", "Between {paragraph 2|para. 3} and the rest he pays."),
        ("fr", "Il vit entre {art.|article} 5 jours de plus."),
        ("fr", "Entre l'{art.|article} 5 fois vendu et le reste il choisit."),
        ("es", "Vive entre {art.|artículo} 5 días."),
        ("ru", "Между {ст.|станция} 5 и товаром дорога."),
    ),
    "articles": (
        ("en", "It applies to {an|a} customs and b."),
        ("en", "It applies to {an|a} customs."),
        ("en", "It goes with {an|a} customs duties."),
        ("en", "Party {an|a} customs duty is due."),
        ("en", "Schedule {an|a} customs office keeps."),
        ("en", "It goes with {an|a} customs officers of b."),
        ("en", "It goes with {an|a} tariffs duty."),
        ("en", "It goes with {an|a} customs, duty free."),
        ("en", "It goes with {a|the} customs duty."),
        ("en", "It goes with {an|any} customs duty."),
        ("en", "It goes with {an|one} customs duty."),
        ("en", "It goes with {an|a} customs duty-free zone."),
        ("en", "Owed to {an|a} customs duty and to b."),
        ("en", "Item {an|a} customs value holds."),
    ),
    "layout": (
        ("fr", "Fait en double exemplaire{  | }à Paris par le vendeur."),
        ("fr", "Fait en{  | }la ville de Paris."),
        ("fr", "Fait à{  | }Paris, le vendeur."),
    ),
}
"""Places that look alike and part nothing."""
PROVED = (
    ("en", "The share is fifty percent ({50%|50 per cent}) of it."),
    ("en", "The Seller pays | Priority 1 | {98.0%|98.0 percent} | 11.0 GBP | there."),
    ("en", "It stands at 25 °C ± {5%|5 percent}."),
    ("en", "It is dated {29 May 2014|2014-05-29} (Minsk, October 10, 2014)."),
    ("en", "It meets after {20 September 2025|2025-09-20} or the date of entry into force."),
    (
        "en",
        "Distr.: Limited {25 July 2024|2024-07-25} Original: English",
    ),
    (
        "en",
        "Distr.: General {8 August 2023|2023-08-08} Seventy-seventh session",
    ),
    (
        "en",
        "It ends. 95th plenary meeting {1 August 2023|August 1, 2023} ___________ 3 A/C.2",
    ),
    ("en", "It is the text. 73rd plenary meeting {2024-04-24|24 April 2024}"),
    ("en", "It meets after {20 September 2025|2025-09-20} or the date of entry into force."),
    (
        "en",
        "8. It meets, after {20 May 2025|2025-05-20} or the date of entry, as it shall.",
    ),
    ("en", "Upon the information referred to in {paragraph|para.} 2 (a) above, the Seller pays."),
    ("en", "There is a link between {paragraphs|paras.} 2 and 3 of this text."),
    ("en", "It shall not keep a Party from raising {an|a} customs duty on it."),
    ("fr", "Il fait en sorte{  | }que le vendeur paie."),
    ("fr", "Fait en sorte que le vendeur{  | }paie."),
)


@pytest.mark.parametrize(("language", "marked"), [each for of in OPEN.values() for each in of])
def test_what_may_be_joined_to_its_neighbours_stays_open(language: str, marked: str) -> None:
    assert word(language, *sides(marked)) == "open"


@pytest.mark.parametrize(("language", "marked"), PROVED)
def test_what_is_parted_from_its_neighbours_is_proved(language: str, marked: str) -> None:
    assert word(language, *sides(marked)) == "editorial"
