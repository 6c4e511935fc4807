"""Fillings that were once taken for completions and say more than the blank asks for."""

from __future__ import annotations

import pytest

import paraph
from paraph.errors import ProfileError
from paraph.proof.judging import judge
from paraph.proof.profile import Profile

_GAP = {
    "en": "Article 1\n\nThe Seller delivers the goods to the Buyer.\n\n{}\n\nAnd more of the text.",
    "ru": "Статья 1\n\nПродавец передаёт товар покупателю и ждёт оплаты.\n\n{}\n\nИ ещё текст.",
    "fr": "Article 1\n\nLe vendeur livre la marchandise à l'acheteur.\n\n{}\n\nEt plus de texte.",
    "es": "Artículo 1\n\nEl vendedor entrega los bienes al comprador.\n\n{}\n\nY más del texto.",
}
_MADE = "Done at {} on 20 May 2026 in two originals."
_DONE = "Done at {} on 20 May 2026."
_SIGNED = "Signed at Bern.\n\nName: {}"
_TITLE = "Signed at Bern.\n\nTitle: {}"
_LINE = "Signed at Bern.\n\n{}"
SAID = [
    # a name that is that of a text
    ("en", _SIGNED, "[name]", "Paris Agreement"),
    ("en", _SIGNED, "[name]", "Rome Statute"),
    # a place that is a firm, a body, or a condition with a place before it
    ("en", _MADE, "[place]", "Kowalski Ltd"),
    ("en", _MADE, "[place]", "Tessmar GmbH"),
    ("en", _MADE, "[place]", "Kowalski Warehouse"),
    ("en", _MADE, "[place]", "Geneva Gratis"),
    ("en", _MADE, "[place]", "Nice Price"),
    ("en", "The courts of {} are competent.", "[place]", "Tessmar Arbitration"),
    ("en", _DONE, "____", "Zurich Insurance"),
    ("en", _DONE, "____", "Tessmar Draft"),
    ("en", _DONE, "____", "Bath Price"),
    ("ru", "Совершено в городе {} 16 мая 2026 года.", "____", "Тессмар Проект"),
    ("fr", "Fait à {}, le 20 mai 2026.", "____", "Genève Gratuit"),
    ("es", "Hecho en {} el 20 de mayo de 2026.", "____", "Madrid Gratuito"),
    # a line of signature that says how, or what was done, and not who
    ("en", _SIGNED, "______", "Ad Referendum"),
    ("en", _SIGNED, "______", "Tessmar Ad Referendum"),
    ("en", _SIGNED, "______", "Jane Roe Pp"),
    ("en", _LINE, "______", "Price Paid"),
    ("en", _LINE, "______", "Goods Received"),
    ("en", _SIGNED, "______", "Jane Tessmar Deceased"),
    ("en", _SIGNED, "______", "Unsigned Tessmar"),
    ("en", _SIGNED, "______", "Tessmar Disagrees"),
    ("en", _SIGNED, "______", "Estate of Jane Tessmar"),
    ("fr", "Fait à Berne, le 5 mai 2026.\n\nNom : {}", "______", "Par Ordre Tessmar"),
    ("fr", "Fait à Berne, le 5 mai 2026.\n\nNom : {}", "______", "Procuration Tessmar"),
    ("fr", "Fait à Berne, le 5 mai 2026.\n\nNom : {}", "______", "Feu Tessmar"),
    ("ru", "Совершено в Минске 5 мая 2026 г.\n\nИмя: {}", "______", "Тессмар Свидетель"),
    ("ru", "Совершено в Минске 5 мая 2026 г.\n\nИмя: {}", "______", "Доверенность Тессмар"),
    # a title that is a capacity, a reservation, or none
    ("en", _TITLE, "______", "With Reservation"),
    ("en", _TITLE, "______", "Ad Referendum"),
    ("en", _TITLE, "______", "President Ad Referendum"),
    ("en", _TITLE, "______", "Minister Without Reservation"),
    ("en", _TITLE, "______", "Observer"),
    ("en", _TITLE, "______", "Liquidator"),
    ("en", _TITLE, "______", "Plenipotentiary"),
    ("en", _TITLE, "______", "Attorney"),
    ("fr", "Fait à Berne.\n\nQualité : {}", "______", "Mandataire"),
    ("es", "Hecho en Berna.\n\nCargo: {}", "______", "Apoderado"),
    ("en", "It ends {} days later.", "[date]", "20 May 2026"),
    ("en", _SIGNED, "[name]", "Tessmar Monday"),
    # operative words: who is paid, and whose law governs, is for a profile to permit
    ("en", "The law of {} governs this Agreement.", "[place]", "Geneva"),
    ("en", "The goods are stored in {} at the cost of the Seller.", "[place]", "New York"),
    ("en", "The courts of {} are competent.", "[city]", "Geneva"),
    ("en", "The price is payable to {}.", "[name]", "Jane Roe"),
    ("en", "Done at Bern, the goods pass to {}.", "[name]", "Jane Roe"),
    ("en", "Done at Bern.\n\nPayable to: {}", "[name]", "Jane Roe"),
    ("en", "Done at Bern.\n\nPayable to:\n\n{}", "[name]", "Jane Roe"),
    ("ru", "Споры решает суд города {}.", "[город]", "Тессмар"),
    ("fr", "Le tribunal de {} est compétent.", "[ville]", "Genève"),
    ("es", "Se notifica a {} en el domicilio.", "[nombre]", "Juana Roe"),
    # a date that is a number with what stands beside it, a date of something else, or no period
    ("en", "It ends 5 {}.", "[date]", "20 May 2026"),
    ("en", "It ends 5 {}.", "[date]", "May 20, 2026"),
    ("en", "Each {} in Annex I is filled by the bank.", "[date]", "20 May 2026"),
    ("en", "It begins on the {} of the month.", "[date]", "20 May 2026"),
    ("en", "Interest accrues from {} until paid.", "[date]", "1 January 1900"),
    ("en", "It lasts from {} until 1 June 2026.", "[date]", "20 May 2027"),
    ("en", "It lasts from {} until June 1, 2026.", "[date]", "20 May 2027"),
    ("ru", "Договор действует с {} до 1 июня 2026 года.", "[дата]", "16 мая 2027"),
    ("fr", "Il dure du {} au 1 juin 2026.", "[date]", "20 mai 2027"),
    ("es", "Rige desde {} hasta el 1 de junio de 2026.", "[fecha]", "20 de mayo de 2027"),
    ("en", "It ends on Monday, {}.", "[date]", "20 May 2026"),
    ("fr", "Il prend fin le lundi {}.", "[date]", "20 mai 2026"),
    ("es", "Termina el lunes {}.", "[fecha]", "20 de mayo de 2026"),
    ("ru", "Истекает в понедельник, {}.", "[дата]", "20 мая 2026"),
    # a line to sign on that another line leads to
    ("en", "Done at Bern.\n\nThe price is paid to\n\n{}", "______", "Jane Roe"),
    ("en", "Done at Bern.\n\nThe following bears the costs\n\n{}", "______", "Jane Roe"),
    # a definition: what fills it holds wherever the term stands
    ("en", '"Guarantor" means {}.', "[name]", "Jane Roe"),
    ("en", '{} (the "Guarantor") pays.', "[name]", "Jane Roe"),
    ("en", '"Closing Date" means {}.', "[date]", "20 May 2026"),
    ("en", "{}, hereinafter the Guarantor, pays.", "[name]", "Jane Roe"),
    ("ru", "«Дата закрытия» означает {}.", "[дата]", "16 мая 2026"),
    ("fr", "« Caution » désigne {}.", "[nom]", "Jeanne Roe"),
]


@pytest.mark.parametrize("case", SAID, ids=lambda case: case[3] + " in " + case[1][:30])
def test_a_filling_that_says_more_than_its_blank_is_open(case: tuple[str, str, str, str]) -> None:
    language, around, blank, filling = case

    assert _word(language, around.format(blank), around.format(filling)) == "open"


DAY = {"en": "20 May 2026", "fr": "20 mai 2026", "es": "20 de mayo de 2026"}
OPERATIVE = [
    ("en", "The lease, signed on ____, ends."),
    ("en", "The lease, executed on ____ by all, ends."),
    ("en", "The goods are kept, dated ____."),
    ("en", "Executed on ____ the option lapses."),
    ("en", "Signed on ____ or later it is void."),
    ("en", "Signed on ____ or in two originals it is void."),
    ("en", "The Seller pays for the loan. Dated ____"),
    ("fr", "Le bail, signé le ____, prend fin."),
    ("es", "El contrato, hecho el ____, termina."),
]


@pytest.mark.parametrize("case", OPERATIVE, ids=lambda case: case[1])
def test_a_formula_in_operative_words_is_no_closing_formula(case: tuple[str, str]) -> None:
    language, said = case

    assert _word(language, said, said.replace("____", DAY[language])) == "open"


CLOSING = [
    "Dated ____.",
    "Signed on ____ by:",
    "Executed on ____ in two originals, both texts being authentic.",
    "In witness whereof the undersigned have signed this Agreement, done on ____.",
]


@pytest.mark.parametrize("said", CLOSING)
def test_a_closing_formula_is_completed(said: str) -> None:
    assert _word("en", said, said.replace("____", DAY["en"])) == "completed"


SOUND = [
    ("en", _MADE, "[place]", "New York"),
    ("en", _MADE, "[place]", "Port Kowalski"),
    ("en", _DONE, "[place]", "Geneva"),
    ("fr", "Fait à {}, le 20 mai 2026.", "[lieu]", "Genève"),
    ("es", "Hecho en {} el 20 de mayo de 2026.", "[ciudad]", "Madrid"),
    ("ru", "Совершено в городе {} 16 мая 2026 года.", "[город]", "Тессмар"),
    ("en", _SIGNED, "[name]", "Jane Q. Roe"),
    ("en", _LINE, "[name]", "Jane Roe"),
    ("en", "Signed at Bern.\n\nFor the Government of Velandra\n\n{}", "______", "Jane Roe"),
    ("en", "It lasts from {} until 1 June 2026.", "[date]", "20 May 2026"),
    ("en", "It ends on Wednesday, {}.", "[date]", "20 May 2026"),
    ("fr", "Il prend fin le mercredi {}.", "[date]", "20 mai 2026"),
    ("en", _DONE, "____", "Bath"),
    ("en", _DONE, "____", "The Hague"),
    ("en", _SIGNED, "______", "Jane Q. Roe"),
    ("en", _TITLE, "______", "Vice Minister for Trade"),
    ("en", _TITLE, "______", "Prime Minister of Velandra"),
]


@pytest.mark.parametrize("case", SOUND, ids=lambda case: case[3])
def test_a_plain_filling_completes(case: tuple[str, str, str, str]) -> None:
    language, around, blank, filling = case

    assert _word(language, around.format(blank), around.format(filling)) == "completed"


_BEHIND = "\n\nArticle 1\n\nThe Seller delivers the goods to the Buyer in this place."
FRONTS = {
    "LEASE AGREEMENT\n\n[name]": "completed",
    "LEASE AGREEMENT\n\nbetween [name] and": "completed",
    "NOTE\n\nPayable to\n\n[name]": "open",
    "NOTE\n\nPayable to [name]": "open",
    "NOTE\n\nBorrower:\n\n[name]": "open",
    "NOTE\n\n[name]\n\npays the sum.": "open",
    "This lease is made in Bern.\n\n[name]": "open",
}


@pytest.mark.parametrize("front", FRONTS)
def test_a_name_on_a_title_page_is_completed(front: str) -> None:
    said = f"{front}{_BEHIND}"
    readings = [
        paraph.read(text.encode(), file="a.txt", language="en")
        for text in (said, said.replace("[name]", "Jane Roe"))
    ]

    assert judge(paraph.compare(*readings), language="en").word == FRONTS[front]


def test_a_placeholder_in_operative_words_is_completed_where_a_profile_declares_it() -> None:
    profile = Profile.parse(f'{ENTRY}type = "place"')
    said = "The law of {} governs this Agreement."

    assert _word("en", said.format("[place]"), said.format("Geneva"), profile) == "completed"


def test_the_day_of_a_formula_with_a_placeholder_is_a_day_of_the_calendar() -> None:
    said = "Done at [place] this ____ day of ____ 2026."
    words = {}
    for day in ("30th", "31st"):
        words[day] = _word("en", said, f"Done at Geneva this {day} day of April 2026.")

    assert words == {"30th": "completed", "31st": "open"}


ENTRY = '[[completions]]\naddress = "article 1, paragraph #2"\n'
DECLARED = [
    ("number", "The Buyer pays within ____ 500 days.", "30"),
    ("number", "The Buyer pays 1 ____ euros.", "300"),
    ("date", "By ____ shares are sold to the Buyer.", "May 20, 2026"),
]


@pytest.mark.parametrize("case", DECLARED, ids=lambda case: case[1])
def test_a_declared_blank_makes_no_other_value_with_what_stands_beside(
    case: tuple[str, str, str],
) -> None:
    kind, said, filling = case
    profile = Profile.parse(f'{ENTRY}type = "{kind}"')

    assert _word("en", said, said.replace("____", filling), profile) == "open"


@pytest.mark.parametrize(
    "bracket",
    ["[cash/kind and/or shares]", "[1/2/2026]", "[cash / kind/shares]", "[cash and/or kind]"],
)
def test_strokes_that_part_more_than_alternatives_are_refused(bracket: str) -> None:
    said = f"The Buyer pays in {bracket} now."
    profile = Profile.parse(f'{ENTRY}type = "alternatives"')

    with pytest.raises(ProfileError, match="alternatives"):
        _word("en", said, said.replace(bracket, "cash"), profile)


def _word(language: str, old: str, new: str, profile: Profile | None = None) -> str:
    texts = [_GAP[language].format(said).encode() for said in (old, new)]
    readings = [paraph.read(text, file="a.txt", language=language) for text in texts]
    return judge(paraph.compare(*readings), profile, language=language).word


_DECLARED = '[[completions]]\naddress = "article 1, paragraph #1"\nblank = "____"\n'
_AMOUNT = f'{_DECLARED}type = "amount"\nunit = "EUR"\nmax = 900'
_SHARE = f'{_DECLARED}type = "percent"\nmax = 9'
_NUMBER = f'{_DECLARED}type = "number"\nmax = 90'
_DATE = f'{_DECLARED}type = "date"\nmin = 2026-01-01\nmax = 2026-12-31'
MULTIPLIED = [
    (_AMOUNT, "The price is ____ at once.", "EUR 500", "completed"),
    (_AMOUNT, "The price is ____ million.", "EUR 500", "open"),
    (_AMOUNT, "The price is ____ thousand.", "500 euros", "open"),
    (_AMOUNT, "The price is ____ 000.", "500 EUR", "open"),
    (_SHARE, "Interest is ____ a year.", "5%", "completed"),
    (_SHARE, "Interest is ____%.", "5%", "open"),
    (_NUMBER, "The Buyer pays ____ euros.", "30", "completed"),
    (_NUMBER, "The Buyer pays twenty ____ euros.", "30", "open"),
    (_NUMBER, "The Buyer pays minus ____ euros.", "30", "open"),
    (_DATE, "It begins on 1 May 2026 and ends on ____.", "1 June 2026", "completed"),
    (_DATE, "It begins on 1 July 2026 and ends on ____.", "1 June 2026", "open"),
]


@pytest.mark.parametrize("case", MULTIPLIED, ids=lambda case: case[1])
def test_a_declared_blank_is_not_filled_beyond_its_bounds_with_what_stands_beside_it(
    case: tuple[str, str, str, str],
) -> None:
    profile, said, filling, word = case
    texts = [f"Article 1\n\n{said}\n\nArticle 2\n\nThe rest is for the court of the seat."]
    texts.append(texts[0].replace("____", filling))
    readings = [paraph.read(text.encode(), file="a.txt", language="en") for text in texts]

    assert judge(paraph.compare(*readings), Profile.parse(profile), language="en").word == word


def test_alternatives_whose_strokes_stand_in_brackets_are_refused() -> None:
    blank = "[Geneva / Vienna (Austria / Wien)]"
    text = f"Article 1\n\nThe seat is {blank} of them."
    profile = Profile.parse(f'{_DECLARED.replace("____", blank)}type = "alternatives"')
    readings = [paraph.read(text.encode(), file="a.txt", language="en") for _ in range(2)]

    with pytest.raises(ProfileError):
        judge(paraph.compare(*readings), profile, language="en")
