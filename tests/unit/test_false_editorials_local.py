"""Edits of one place that a third hostile reading found proved: each must be open for ever."""

from __future__ import annotations

import pytest
from tests.unit.test_false_editorials_by_class import OPENING, sides

import paraph
from paraph.proof.judging import judge
from paraph.proof.profile import Profile
from paraph.proof.proof import CLASSES

RARE = {
    "en": (
        *("stimulator > simulator", "meditator > mediator", "simulants > stimulants"),
        *("defoamer > defamer", "composters > composers", "encashes > encases"),
        *("perempt > preempt", "peremption > preemption", "dedicatees > dedicates"),
        *("transfected > transected", "epoxides > epoxies", "peroxy > proxy", "dienes > dines"),
        *("testbed > tested", "trackbed > tracked", "lockset > locket", "keyring > keying"),
        *("oxhide > oxide", "menthane > methane", "consignatory > cosignatory"),
        *("retractively > retroactively", "debarkment > debarment", "detrainment > detainment"),
        *("incurrable > incurable", "conservacy > conservancy", "colotomy > colostomy"),
    ),
    "fr": ("oeuvrent > ouvrent", "oeuvrer > ouvrer", "oeillette > oreillette"),
    "es": ("codicilar > codiciar", "friabilidad > fiabilidad", "percolar > percollar"),
    "ru": ("кондикция > кондиция",),
}
"""Words of no list, and the listed ones that one letter parts from them."""
_AROUND = {
    "en": "The Seller keeps the {} there.",
    "fr": "Le vendeur y voit {} toujours.",
    "es": "El vendedor ve {} siempre.",
    "ru": "Продавец видит {} всегда.",
}


@pytest.mark.parametrize(
    ("language", "pair"), [(code, pair) for code, pairs in RARE.items() for pair in pairs]
)
def test_a_word_that_no_list_has_may_be_meant(language: str, pair: str) -> None:
    old, new = [_AROUND[language].format(word) for word in pair.split(" > ")]

    assert word(language, old, new) == "open"


CASES = {
    "figures": (
        *[
            ("en", f"The Seller fulfils {noun} {{2025-05-05|5 May 2025}} in full.")
            for noun in ("order", "invoice", "contract", "resolution", "release", "file No.")
        ],
        ("en", "It cites invoice: {2025-05-05|May 5, 2025}."),
        ("fr", "Il cite la commande {2025-05-05|5 mai 2025}, et il paie."),
        ("es", "Cita el pedido {2025-05-05|5 de mayo de 2025}, y paga."),
        ("en", "The hotel {four|4} seasons is sold."),
        ("en", "The ship called the apollo {ten|10} sails to the port."),
        ("en", "The Seller runs the big hotel {four|4} seasons there."),
        ("en", "The company area {fifty-one|51} works for the Buyer."),
        ("fr", "Il dirige l'hôtel {quatre|4} saisons à Paris."),
        ("es", "Dirige el hotel {cuatro|4} estaciones en Madrid."),
        ("ru", "Покупатель владеет отелем {четыре|4} сезона в городе."),
        ("en", "The rooms {3,100|3100} beds are sold."),
        ("en", "The lots {3,100|3100} boxes are sold."),
        ("en", "The ratio is kept at {14:30|2.30 pm} by him."),
        ("en", "The score stood at {21:15|9.15 pm} then."),
        ("en", "He reads the verse from {14:30|2.30 pm} there."),
        ("en", "The PIN is {ten|10} here."),
        ("en", "The brand is {four|4} roses here."),
        ("en", "The Seller buys {9 AM|9 a.m.} stations."),
        ("en", "The Seller names {9 PM|9 p.m.} candidates."),
    ),
    "blanks": (
        ("en", "Under Article 5(1){ |}(a) the Seller pays and (b) the Buyer pays."),
        ("en", "Under section 5(1){|  }(a) he pays and (b) he goes."),
        ("en", "He uses the .{ |}net platform."),
        ("en", "The password is open{  | }sesame."),
        ("en", "The un(fair and){ |}lawful act counts."),
        ("en", "The (sub or non){ |}contractors count."),
        ("en", "The poly(vinyl chloride){ |}resin counts."),
        ("en", "The compound N,{ |}N-dimethyl counts."),
        ("en", "The points a,{ |}b count."),
    ),
    "mention": (
        ("en", "The Seller shall {recieve|receive} [sic] the goods."),
        ("en", "The Seller shall {recieve|receive} (sic) the goods."),
        ("en", "The {colour|color} (sic!) is kept."),
        ("en", "The password is {colour|color} here."),
        ("en", "The password: {colour|color} here."),
        ("en", "The pass phrase is {colour|color} here."),
        ("en", "The code word is {harbour|harbor} here."),
        ("en", "The firm trading as {harbour|harbor} pays."),
        ("en", "The firm known as {harbour|harbor} pays."),
        ("en", "The firm doing business as {harbour|harbor} pays."),
        ("en", "The column {colour|color} is blank."),
        ("en", "The field {colour|color} is blank."),
        ("en", "The file {harbour|harbor} is sent."),
        ("en", "The logo {harbour|harbor} is sold."),
        ("en", "The trade mark {harbour|harbor} is sold."),
        ("en", "The variable {colour|color} is set."),
        ("en", "For goods read {colour|color} here."),
        ("en", "The text reads {colour|color} here."),
        ("en", "Mr {harbour|harbor} pays."),
        ("en", "The firm {harbour|harbor} Ltd pays."),
        ("en", "The goods {harbour|harbor} (TM) are sold."),
        ("en", "The {mesures|measures} provisoires count."),  # codespell:ignore mesures
        ("en", "{Sofware|Software} House Ltd pays."),  # codespell:ignore sofware
        ("fr", "Le mot de passe {événement|évènement} ouvre."),
        ("es", "La contraseña es {oscuro|obscuro} aquí."),
    ),
    "dashes": (
        ("en", "Profit is calculated as income {–|—} expense."),
        ("en", "Profit = income {–|—} expense."),
        ("en", "The sum is income {–|—} expense."),
    ),
    "labels": (
        ("en", "4. The fund invests in {art. 5|article 5}. The fund sells it."),
        ("en", "(4) The fund is open to {art. 5|article 5}) The fund sells it."),
    ),
}


@pytest.mark.parametrize(("language", "marked"), [case for of in CASES.values() for case in of])
def test_what_a_third_reading_found_proved_stays_open(language: str, marked: str) -> None:
    old, new = sides(marked)

    assert word(language, old, new) == "open"
    assert word(language, f"{OPENING[language]}{old}", f"{OPENING[language]}{new}") == "open"


@pytest.mark.parametrize("marked", ["Seller   Buyer{   | }Agent", "Iron{  | }Bars  Steel"])
def test_blanks_that_may_part_columns_are_open(marked: str) -> None:
    assert word("en", *sides(marked)) == "open"


KEPT = (
    ("en", "Under Article 5(1){ |}(a), the Seller pays the price."),
    ("en", "Under Article 5(1){ |}(a) of the Treaty, the Seller pays."),
    ("en", "The Seller  pays{  | }the price to the Buyer when the goods are there."),
    ("en", "The Seller holds {ten|10} shares."),
    ("en", "The committee has {five|5} members."),
    ("en", "The council comprises {five|5} members."),
    ("en", "The price is paid on {2025-05-05|5 May 2025}."),
    ("en", "The offer of {2025-05-05|5 May 2025}, if any, ends."),
    ("en", "The offer dated {2025-05-05|5 May 2025}, if any, ends."),
    ("en", "The offer closes at {14:30|2.30 pm} on that day."),
    ("en", "As set out in {art. 5|article 5}. The fund sells it."),
    ("en", "The Seller keeps the {harbour|harbor} clean."),
    ("en", "The Seller is an {undrestood|understood} party."),
    ("fr", "Le délai est de {dix|10} jours à compter de la vente."),
    ("es", "El plazo es de {diez|10} días desde la venta."),
    ("ru", "Покупатель платит в течение {десяти|10} дней с этого дня."),
    ("ru", "Покупатель платит {пять|5} рублей за это."),
)
"""What must go on being proved beside them."""


@pytest.mark.parametrize(("language", "marked"), KEPT)
def test_what_is_editorial_beside_them_is_still_proved(language: str, marked: str) -> None:
    old, new = sides(marked)

    assert word(language, f"{OPENING[language]}{old}", f"{OPENING[language]}{new}") == "editorial"


def word(language: str, old: str, new: str) -> str:
    """Return the verdict on two texts of a few paragraphs, with every class allowed."""
    everything = Profile.of(language).allowing(frozenset(CLASSES))
    texts = [f"{OPENING[language]}\n\n{text}\n\n{OPENING[language]}" for text in (old, new)]
    readings = [paraph.read(text.encode(), file="a.txt", language=language) for text in texts]
    return judge(paraph.compare(*readings), everything, language=language).word
