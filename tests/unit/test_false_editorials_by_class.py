"""Edits that a second hostile reading found proved editorial, class by class: open for ever."""

from __future__ import annotations

import pytest
from tests.checker_kit import answer

import paraph
from paraph.errors import ProfileError
from paraph.proof.checker import Refused
from paraph.proof.judging import judge
from paraph.proof.profile import Profile
from paraph.proof.proof import CLASSES

OPENING = {
    "en": "The Seller delivers the goods to the Buyer under this Agreement, and the Buyer pays. ",
    "fr": "Le vendeur livre les marchandises à l'acheteur selon le présent accord, et il paie. ",
    "es": "El vendedor entrega los bienes al comprador según este acuerdo y el comprador paga. ",
    "ru": "Продавец передаёт товар покупателю по настоящему договору, а покупатель платит. ",
    "ko": "매도인은 이 계약에 따라 물품을 매수인에게 인도하고 매수인은 대금을 지급한다. ",
}
"""A sentence that says which language follows."""
SENTENCES = {
    "notation": (
        ("en", "The verse is Luke {10:25|10.25 am} of the book."),
        ("en", "Mix at a ratio of {14:30|2.30 pm} and stir."),
        ("en", "The race was won in {2:30 pm|14:30} by him."),
        ("en", "It takes {10:25|10:25 a.m.} to do."),
        ("en", "The shop closes at {10:25|10:25 a.m.} on that day."),
        ("en", "The price on {May 1, 1000|1 May 1000} of which is kept."),
        ("en", "The Buyer gets on {15 May 1500|May 15, 1500} of the shares."),
        ("en", "The Buyer gets on {15 May 1500|1500-05-15}, and no more."),
        ("en", "The Buyer gets on {15 May 2015|May 15, 2015} in cash."),
        ("en", "The Buyer gets on {15 May 2000|May 15, 2000} to the full."),
        ("en", "The price is paid in {euro 30|€ 30} of each month."),
        ("en", "The price is paid in {EUR 30|30 euros} on each day."),
        ("en", "The price is paid in {yen 30|JPY 30}."),
        ("en", "It is in zone {5 euro|€5}."),
        ("en", "The software is version {10|ten} or later."),
        ("en", "The class {3|three} hazard applies."),
        ("en", "They meet in room {12|twelve} of the hotel."),
        ("en", "He waits a few {hundred|100} days."),
        ("en", "He gives {twenty\u00a0one|21} day notices."),
        ("en", "Under plan x {twelve|12} shares go."),
        ("en", "Under plan x {five (5) per cent|5 per cent} bonds are sold."),
        ("en", "Under plan B {5 per cent|5%} is paid."),
        ("fr", "Selon le plan x {5 pour cent|5 %} est payé."),
        ("en", "On Monday in court {two|2} judges sit."),
        ("en", "The planes from terminal {five|5} planes fly."),
        ("en", "The bond rated {10|ten} is bought."),
        ("fr", "Il lit le tome {5 p. 100|5 %} du livre."),
        ("fr", "Pour le site {1 200 euros|1200 euros}."),
        ("es", "El peso es de {1.500 kg|1500 kg} en total."),
        ("ru", "Он платит {5 мая 2015|2015-05-05} в рублях."),
        ("ko", "매수인 {이십|20} 오세를 산다."),
        ("ko", "매수인은 {이십|20} 일을 준다."),
        ("ko", "매수인은 천백 {이십|20} 명을 보낸다."),
    ),
    "layout": (
        ("en", "The (un){|  }lawful act counts."),
        ("en", "The (un){| }lawful act counts."),
        ("en", "The (re){| }insurer pays."),
        ("en", "The (non){| }payment counts."),
        ("en", "The [sub]{| }contractor pays."),
        ("en", "The (in){ |}formal claim counts."),
        ("ko", "매수인(이하 갑이라 함){ |}은 그 대금을 지급한다."),
        ("en", "The ratio a:{ |}b is kept."),
        ("en", "Write to mailto:{ |}john of it."),
    ),
    "article-form": (
        ("en", "It applies to {a|an} and b."),
        ("en", "It applies to {a|an} in particular."),
        ("en", "The sum due from {a|an} accrues."),
        ("en", "Under {a|an} all goods are sold."),
        ("en", "Goods in {a|an} are sold."),
        ("en", "The sums owed to {a|an} exceed those owed to b."),
        ("en", "The terms are subject to {a|an} only."),
    ),
    "abbreviation": (
        ("en", "He sells modern {art.|article} 5 of them are lost."),
        ("en", "He sells works of {art.|article} 5 of the works are lost."),
        ("en", "He sells works of {art.|article} 5, and he pays."),
        ("en", "It lasts one {sec.|section} 5 of them are lost."),
        ("en", "Each {chap.|chapter} 5 of them is a man."),
        ("en", "He leads a {sect.|section} 5 in all."),
        ("en", "The fourteen airborne {paras|paragraphs} 5."),
        ("fr", "Il vend le bel {art.|article} 5 de ces œuvres sont vendues."),
        ("fr", "Il est puni pour {vol.|volume} 5 et 6 sont vendues."),
    ),
    "variant": (
        ("en", "The Seller spells the word {colour|color} so."),
        ("en", "The Seller writes colour and not {color|colour} here."),
        ("en", "The Seller runs le {centre|center} commercial."),
        ("en", "The Seller runs {colour|color}(x) then."),
        ("en", "He writes colour, never color. The red {colour|color} is his."),
        ("en", "The labels {colour|color} and color differ."),
        ("en", "The Seller signs with the password {colour|color} then."),
        ("fr", "Le vendeur {comparait|comparaît} les offres."),
        ("fr", "Le vendeur {parait|paraît} les coups."),
    ),
    "spelling": (
        ("en", "The Seller {shallnot|shallot} pay."),
        ("en", "The Seller sells {andother|another} goods."),
        ("en", "The Seller sells {anyother|another} goods."),  # codespell:ignore anyother
        ("en", "The Seller sends the {contrato|contralto} then."),
        ("en", "The Seller sends a mise en {demeure|demure} then."),
        ("en", "The Seller knows the {misma|miasma} of it."),
        ("fr", "Le vendeur perçoit les {interets|internets} dus."),
        ("fr", "Le vendeur est {protege|protège} par la loi."),
        ("ru", "Иск о возврате, то есть {кондикция|кондиция}, подан."),
        ("ru", "Он платит по Кон- {венции|венеции} сторон."),
    ),
    "doubling": (
        ("en", "The list runs from red.{.|} to blue."),
        ("en", "The row is a,{,|} b and no more."),
        ("en", "The letter an{ an|} is meant."),
    ),
    "case": (
        ("en", "The polish is kept. {polish|Polish} goods are sold."),
        ("en", "The china is kept. {china|China} pays the price."),
        ("ru", "Нам важна вера. {вера|Вера} платит за товар."),
        ("en", "The target is met. {target|Target} agrees to pay."),
    ),
    "agreement": (
        ("en", "The aircraft {is|are} sold."),
        ("en", "The sheep {was|were} lost."),
        ("en", "The series {has|have} ended."),
    ),
}
LISTS = (
    "(a)> if the Seller works,\n(b)> if the Buyer pays{,|.}\nThe price must be paid.",
    "Where:\n(a)> the goods come;\n(b)> the goods are lost{|.}\nThe Seller shall pay.",
    "(a)> where the Buyer pays,\n(b)> the Seller works{,|.}\nUnless the Buyer shall object.",
    "(a)> where the Buyer pays,\n(b)> the Seller works{|.}\nProvided that he shall object.",
    "(a)> where the Buyer pays,\n(b)> the Seller works{;|.}\nIn which case he shall object.",
    "(a)> where the Buyer pays,\n(b)> the Seller works{,|.}\nIf he shall object.",
    "(a)> where the Buyer pays,\n(b)> the Seller works{,|.}\nThe Buyer being late, he may go.",
    "(a)> where the Buyer pays,\n(b)> the Seller works{,|.}\nEUR 50 being due.",
    "(a)> the Buyer pays;\n(b)> the Seller works{.|;}\nAnd the Buyer shall work.",
    "(a)> the Buyer pays if{,|;}\n(b)> the Seller works.",
    "(a)> the Buyer pays{,|;} but\n(b)> the Seller works.",
    "(a)> the Buyer pays{,|;} if\n(b)> the Seller works.",
    "(a)> the Buyer pays{|;}\n(b)> and the Seller works;\n(c)> the Seller works.",
)
LETTERS = (
    ("es", "El eje {y|e} indica el precio."),
    ("es", "La variable {e|y} mide el precio."),
    ("es", "El valor {o|u} opera en el texto."),
    ("ru", "Группа {в|во} включает три вещи."),
    ("ru", "Витамин {с|со} стоит дорого."),
    ("ru", "Точка {о|об} указана в тексте."),
)


def sides(marked: str) -> tuple[str, str]:
    """Return both sides of a sentence in which "{old|new}" stands."""
    head, _, rest = marked.partition("{")
    change, _, tail = rest.partition("}")
    old, _, new = change.partition("|")
    return head + old + tail, head + new + tail


@pytest.mark.parametrize(
    ("language", "marked"), [case for cases in SENTENCES.values() for case in cases]
)
def test_what_a_second_reading_found_proved_stays_open(language: str, marked: str) -> None:
    old, new = [OPENING[language] + side for side in sides(marked)]
    everything = Profile.of(language).allowing(frozenset(CLASSES))

    readings = [paraph.read(text.encode(), file="a.txt", language=language) for text in (old, new)]
    verdict = judge(paraph.compare(*readings), everything, language=language)

    assert verdict.word == "open"


@pytest.mark.parametrize("marked", LISTS)
def test_no_sign_is_proved_that_joins_an_item_to_what_follows(marked: str) -> None:
    assert isinstance(answer("list-punctuation", marked), Refused)


@pytest.mark.parametrize(("language", "marked"), LETTERS)
def test_a_single_letter_may_be_a_label(language: str, marked: str) -> None:
    assert isinstance(answer("article-form", marked, language=language), Refused)


def test_lines_set_by_hand_keep_their_blanks() -> None:
    poem = "```\nthe goods of{}the Seller\n  are kept\n```"
    everything = Profile().allowing(frozenset(CLASSES))

    readings = [
        paraph.read(poem.format(gap).encode(), file="a.md", language="en") for gap in ("  ", " ")
    ]
    verdict = judge(paraph.compare(*readings), everything, language="en")

    assert verdict.word == "open"


OTHER = [
    ("pt", "O preço é de dez euros e a parte paga em 5 dias.", "dez", "10"),
    ("nl", "The colour of it in these words is white for all of them.", "colour", "color"),
    ("uk", "Сторона платит в течение десяти дней и ждёт оплаты.", "десяти", "10"),
]


@pytest.mark.parametrize("case", OTHER, ids=lambda case: case[0])
def test_a_declared_language_without_tables_is_proved_in_no_other(
    case: tuple[str, str, str, str],
) -> None:
    language, old, before, after = case
    texts = [f"{each}\n\nAnd here is more of the text to be read." for each in (old, old)]
    texts[1] = texts[1].replace(before, after)

    readings = [paraph.read(text.encode(), file="a.txt", language=language) for text in texts]
    verdict = judge(paraph.compare(*readings), language=language)

    assert verdict.word == "open"


def test_a_field_of_a_declared_language_without_lists_is_an_error() -> None:
    text = "He pays the sum of EUR 5 in the end, and that is all of it."
    readings = [
        paraph.read(each.encode(), file="a.txt", language="nl")
        for each in (text, text.replace("EUR 5", "EUR  5"))
    ]

    with pytest.raises(ProfileError):
        judge(
            paraph.compare(*readings),
            Profile.parse("[protect]\nfields = ['amounts']"),
            language="nl",
        )
