"""The first reason for an edit of words, in five languages: its code and the words it names."""

from __future__ import annotations

import pytest

from paraph.comparison.words import Wording, edits
from paraph.proof.reasons import Code, Context, Extract, Reason, reasons

Case = tuple[str, str, str, tuple[str, ...]]

ENGLISH: tuple[Case, ...] = (
    ("The Seller shall pay.", "The Seller may pay.", "modality", ("shall", "may")),
    ("The Seller shall pay.", "The Seller must pay.", "modality", ("shall", "must")),
    ("The Seller shall pay.", "The Seller should pay.", "modality", ("shall", "should")),
    ("The Seller will pay.", "The Seller may pay.", "modality", ("will", "may")),
    (
        "The Seller is required to pay.",
        "The Seller is entitled to pay.",
        "modality",
        ("is required to", "is entitled to"),
    ),
    ("The Seller shall pay.", "The Seller shall not pay.", "negation", ("shall", "shall not")),
    ("A Party may not leave.", "A Party may leave.", "negation", ("may not", "may")),
    ("The fee is due.", "The fee is not due.", "negation", ("not",)),
    ("There is a fee.", "There is no fee.", "negation", ("no",)),
    ("They don't pay the fee.", "They pay the fee.", "negation", ("don't",)),
    ("Done with notice.", "Done without notice.", "negation", ("without",)),
    ("The fee is 30.", "The fee is 60.", "number", ("30", "60")),
    ("A share of 1.5 applies.", "A share of 15 applies.", "number", ("1.5", "15")),
    ("A sum of 5,000 applies.", "A sum of 5.000 applies.", "number", ("5,000", "5.000")),
    ("A value of 5 applies.", "A value of -5 applies.", "number", ("5", "-5")),
    ("Resolution 78/650 applies.", "Resolution 78/560 applies.", "number", ("78/650", "78/560")),
    ("Interest of 5% is due.", "Interest of 6% is due.", "number", ("5%", "6%")),
    (
        "Interest of 5 per cent is due.",
        "Interest of 15 per cent is due.",
        "number",
        ("5 per cent", "15 per cent"),
    ),
    ("Pay within 30 days.", "Pay within 60 days.", "time limit", ("30 days", "60 days")),
    ("Pay within 30 days.", "Pay within 30 months.", "time limit", ("30 days", "30 months")),
    (
        "Pay within 30 days.",
        "Pay within 30 business days.",
        "time limit",
        ("30 days", "30 business days"),
    ),
    ("Pay before delivery.", "Pay after delivery.", "time limit", ("before", "after")),
    ("Pay prior to delivery.", "Pay upon delivery.", "time limit", ("prior to", "upon")),
    (
        "Pay no later than Monday.",
        "Pay no earlier than Monday.",
        "time limit",
        ("no later than", "no earlier than"),
    ),
    ("It starts at 10:30.", "It starts at 11:30.", "time limit", ("10:30", "11:30")),
    ("It ends on 03/04/2025.", "It ends on 04/03/2025.", "date", ("03/04/2025", "04/03/2025")),
    ("It ends on 5 March 2025.", "It ends on 5 May 2025.", "date", ("5 March 2025", "5 May 2025")),
    (
        "It ends March 5, 2025.",
        "It ends March 6, 2025.",
        "date",
        ("March 5, 2025", "March 6, 2025"),
    ),
    ("A fee of $5,000 is due.", "A fee of $50,000 is due.", "amount", ("$5,000", "$50,000")),
    ("A fee of 5 francs is due.", "A fee of 5 pounds is due.", "amount", ("5 francs", "5 pounds")),
    (
        "A fee of 5 million dollars.",
        "A fee of 5 billion dollars.",
        "amount",
        ("5 million dollars", "5 billion dollars"),
    ),
    ("A fee of $5 is due.", "A fee of \u20ac5 is due.", "amount", ("$5", "\u20ac5")),
    ("A load of 5 t ends.", "A load of 5 g ends.", "unit", ("5 t", "5 g")),
    ("A plant of 5 MW runs.", "A plant of 5 mW runs.", "unit", ("5 MW", "5 mW")),
    (
        "Pay in thirty (30) days.",
        "Pay in sixty (60) days.",
        "time limit",
        ("thirty (30) days", "sixty (60) days"),
    ),
    ("It ends on 2025-03-04.", "It ends on 2025-04-03.", "date", ("2025-03-04", "2025-04-03")),
    ("Seller and Buyer pay.", "Seller or Buyer pay.", "connective", ("and", "or")),
    ("A and/or B apply.", "A and B apply.", "connective", ("and/or", "and")),
    ("It applies if asked.", "It applies unless asked.", "condition", ("if", "unless")),
    ("It ends, if asked, now.", "It ends now.", "condition", ("if",)),
    ("It is subject to law.", "It is ruled by law.", "condition", ("subject to",)),
    ("All goods including toys.", "All goods excluding toys.", "scope", ("including", "excluding")),
    ("Paid by cash.", "Paid by cash only.", "scope", ("only",)),
    ("Any goods except toys.", "Any goods and toys.", "scope", ("except", "and")),
    ("Any Party leaves.", "All Party leaves.", "quantifier", ("Any", "All")),
    ("Each year some goods pass.", "Each year all goods pass.", "quantifier", ("some", "all")),
    ("At least two apply.", "At most two apply.", "quantifier", ("At least", "At most")),
    ("No more than two.", "No less than two.", "quantifier", ("No more than", "No less than")),
    ("The Seller pays.", "The Buyer pays.", "party", ("Seller", "Buyer")),
    ("The Party pays.", "The Parties pays.", "party", ("Party", "Parties")),
    ("The lessor pays.", "The lessee pays.", "party", ("lessor", "lessee")),
    ("See Article 5 here.", "See Article 6 here.", "reference", ("Article 5", "Article 6")),
    ("See Article 5 here.", "See Section 5 here.", "reference", ("Article 5", "Section 5")),
    ("See Articles 5 and 7.", "See Articles 5 and 8.", "reference", ("7", "8")),
    (
        "See paragraph 2(a) now.",
        "See paragraph 2(b) now.",
        "reference",
        ("paragraph 2(a)", "paragraph 2(b)"),
    ),
    ("The parts hereof apply.", "The parts thereof apply.", "reference", ("hereof", "thereof")),
    ('"Fee" means a sum.', '"Fee" is a sum.', "definition", ("means",)),
    (
        "Blue paint stays.",
        "Green stone stays.",
        "unproved wording",
        ("Blue paint", "Green stone"),
    ),
    ("It is freshly signed.", "It is signed.", "deletion", ("freshly",)),
    (
        "It is signed.",
        "It is signed in the old hall by them.",
        "addition",
        ("in the old hall by them",),
    ),
    ("It is signed. ", "It is signed. It stays here.", "addition", ("It stays here.",)),
    ("Goods A B C stay.", "Goods A, B C stay.", "characters", (",",)),
    ("See A; B.", "See A, B.", "characters", (";", ",")),
    ("The State signs.", "The state signs.", "characters", ("State", "state")),
    ("The data base.", "The database.", "characters", ("data base", "database")),
    ("The P\u0430rty pays.", "The Party pays.", "characters", ("P\u0430rty", "Party")),
    ("The Par\u200bty pays.", "The Party pays.", "characters", ("Par\u200bty", "Party")),
    ("An area of 5 m\u00b2.", "An area of 5 m2.", "characters", ("m\u00b2", "m2")),
    ("A caf\u00e9 here.", "A cafe\u0301 here.", "characters", ("caf\u00e9", "cafe\u0301")),
    ("See \u202eabc here.", "See abc here.", "characters", ("\u202e",)),
    ("Mail a@b.com now.", "Mail a@c.com now.", "literal text", ("a@c.com",)),
    ("See www.abc.org/x now.", "See www.abd.org/x now.", "literal text", ("www.abd.org/x",)),
    (
        "Say \u201cthe red\u201d now.",
        "Say \u201cthe, red\u201d now.",
        "literal text",
        ("the, red",),
    ),
)
RUSSIAN: tuple[Case, ...] = (
    ("Стороны должны ждать.", "Стороны могут ждать.", "modality", ("должны", "могут")),
    ("Он обязан ждать.", "Он вправе ждать.", "modality", ("обязан", "вправе")),
    ("Он следует ждать.", "Он может ждать.", "modality", ("следует", "может")),
    ("Он вправе ждать.", "Он не вправе ждать.", "negation", ("вправе", "не вправе")),
    ("Он обязан ждать.", "Он не обязан ждать.", "negation", ("обязан", "не обязан")),
    ("Срок продлён.", "Срок не продлён.", "negation", ("не",)),
    ("С уведомлением.", "Без уведомления.", "negation", ("Без",)),
    ("В течение 30 дней.", "В течение 60 дней.", "time limit", ("30 дней", "60 дней")),
    (
        "В течение 30 дней.",
        "В течение 30 рабочих дней.",
        "time limit",
        ("30 дней", "30 рабочих дней"),
    ),
    ("Цена 5 рублей тут.", "Цена 5 долларов тут.", "amount", ("5 рублей", "5 долларов")),
    ("Срок 3 месяца тут.", "Срок 3 недели тут.", "time limit", ("3 месяца", "3 недели")),
    ("Уплата до поставки.", "Уплата после поставки.", "time limit", ("до", "после")),
    ("Не позднее среды.", "Не ранее среды.", "time limit", ("Не позднее", "Не ранее")),
    ("С 2025 года.", "С 2026 года.", "date", ("2025 года", "2026 года")),
    ("Сумма 30 тут.", "Сумма 60 тут.", "number", ("30", "60")),
    ("Доля 5% тут.", "Доля 7% тут.", "number", ("5%", "7%")),
    ("Доля 5 процентов тут.", "Доля 7 процентов тут.", "number", ("5 процентов", "7 процентов")),
    ("Москва и Минск.", "Москва или Минск.", "connective", ("и", "или")),
    ("Если иное известно.", "При условии известно.", "condition", ("Если", "При условии")),
    ("Груз, включая тару.", "Груз, исключая тару.", "scope", ("включая", "исключая")),
    ("Всё платит он.", "Всё платит только он.", "scope", ("только",)),
    ("Любые товары.", "Все товары.", "quantifier", ("Любые", "Все")),
    ("Не менее двух.", "Не более двух.", "quantifier", ("Не менее", "Не более")),
    ("Платит продавец сам.", "Платит покупатель сам.", "party", ("продавец", "покупатель")),
    ("Продавца извещают.", "Продавцу извещают.", "party", ("Продавца", "Продавцу")),
    ("Сторона платит.", "Стороны платит.", "party", ("Сторона", "Стороны")),
    ("По статье 5 тут.", "По статье 6 тут.", "reference", ("статье 5", "статье 6")),
    ("По пункту 2 тут.", "По подпункту 2 тут.", "reference", ("пункту 2", "подпункту 2")),
    ("Термин означает сумму.", "Термин есть сумма.", "definition", ("означает",)),
    ("Красивый вид.", "Хороший вид.", "unproved wording", ("Красивый", "Хороший")),
    (
        "Срок п\u043eставки.",
        "Срок п\u006fставки.",
        "characters",
        ("п\u043eставки", "п\u006fставки"),
    ),
)
FRENCH: tuple[Case, ...] = (
    ("Le vendeur doit payer.", "Le vendeur peut payer.", "modality", ("doit", "peut")),
    ("Les États devront agir.", "Les États pourront agir.", "modality", ("devront", "pourront")),
    ("Il doit agir.", "Il devrait agir.", "modality", ("doit", "devrait")),
    ("Il peut agir.", "Il ne peut agir.", "negation", ("peut", "ne peut")),
    ("Elle paie avec délai.", "Elle paie sans délai.", "time limit", ("délai", "sans délai")),
    ("Cela est dû.", "Cela n'est dû.", "negation", ("n'est",)),
    ("Cela est dû.", "Cela est jamais dû.", "negation", ("jamais",)),
    ("Sous 30 jours ici.", "Sous 60 jours ici.", "time limit", ("30 jours", "60 jours")),
    ("Sous 30 jours ici.", "Sous 30 mois ici.", "time limit", ("30 jours", "30 mois")),
    (
        "Sous 30 jours ici.",
        "Sous 30 jours ouvrables ici.",
        "time limit",
        ("30 jours", "30 jours ouvrables"),
    ),
    ("Un prix de 5 francs ici.", "Un prix de 6 francs ici.", "amount", ("5 francs", "6 francs")),
    ("Payé avant livraison.", "Payé après livraison.", "time limit", ("avant", "après")),
    ("Au plus tard lundi.", "Au plus tôt lundi.", "time limit", ("Au plus tard", "Au plus tôt")),
    ("Un taux de 5 % ici.", "Un taux de 6 % ici.", "number", ("5 %", "6 %")),
    ("Un total de 30 ici.", "Un total de 40 ici.", "number", ("30", "40")),
    ("Vin et bière.", "Vin ou bière.", "connective", ("et", "ou")),
    ("Si demandé, il sort.", "Sauf demandé, il sort.", "condition", ("Si", "Sauf")),
    (
        "Tout, y compris le vin.",
        "Tout, à l'exclusion de le vin.",
        "scope",
        ("y compris", "à l'exclusion de"),
    ),
    ("Elle paie ici.", "Elle paie uniquement ici.", "scope", ("uniquement",)),
    ("Tous biens passent.", "Certains biens passent.", "quantifier", ("Tous", "Certains")),
    ("Au moins deux ici.", "Au plus deux ici.", "quantifier", ("Au moins", "Au plus")),
    ("Le vendeur paie.", "Le acheteur paie.", "party", ("vendeur", "acheteur")),
    ("La Partie paie.", "La Parties paie.", "party", ("Partie", "Parties")),
    ("Voir l'article 5 ici.", "Voir l'article 6 ici.", "reference", ("article 5", "article 6")),
    (
        "Voir paragraphe 5 ici.",
        "Voir paragraphe 6 ici.",
        "reference",
        ("paragraphe 5", "paragraphe 6"),
    ),
    ("Le mot désigne un prix.", "Le mot est un prix.", "definition", ("désigne",)),
    ("Un bref effort.", "Un grand effort.", "unproved wording", ("bref", "grand")),
)
SPANISH: tuple[Case, ...] = (
    ("El vendedor deberá pagar.", "El vendedor podrá pagar.", "modality", ("deberá", "podrá")),
    ("Las Partes deben ir.", "Las Partes pueden ir.", "modality", ("deben", "pueden")),
    ("Ella deberá ir.", "Ella debería ir.", "modality", ("deberá", "debería")),
    ("Ella podrá ir.", "Ella no podrá ir.", "negation", ("podrá", "no podrá")),
    ("Esto es válido.", "Esto no es válido.", "negation", ("no",)),
    ("Se paga con aviso.", "Se paga sin aviso.", "negation", ("sin",)),
    ("En 30 días justos.", "En 60 días justos.", "time limit", ("30 días", "60 días")),
    ("En 30 días justos.", "En 30 meses justos.", "time limit", ("30 días", "30 meses")),
    (
        "En 30 días justos.",
        "En 30 días hábiles justos.",
        "time limit",
        ("30 días", "30 días hábiles"),
    ),
    (
        "Pago antes de entrega.",
        "Pago después de entrega.",
        "time limit",
        ("antes de", "después de"),
    ),
    ("Una tasa de 5 % rige.", "Una tasa de 6 % rige.", "number", ("5 %", "6 %")),
    ("Una cifra de 30 rige.", "Una cifra de 40 rige.", "number", ("30", "40")),
    ("Un precio de 5 pesos.", "Un precio de 5 francos.", "amount", ("5 pesos", "5 francos")),
    ("Vino y cerveza.", "Vino o cerveza.", "connective", ("y", "o")),
    ("Rige si se pide.", "Rige a menos que se pide.", "condition", ("si", "a menos que")),
    ("Todo, incluido el vino.", "Todo, excepto el vino.", "scope", ("incluido", "excepto")),
    ("Ella paga aquí.", "Ella paga únicamente aquí.", "scope", ("únicamente",)),
    ("Todos los bienes.", "Algunos los bienes.", "quantifier", ("Todos", "Algunos")),
    ("Al menos dos.", "Como máximo dos.", "quantifier", ("Al menos", "Como máximo")),
    ("El vendedor paga.", "El comprador paga.", "party", ("vendedor", "comprador")),
    ("La Parte paga.", "La Partes paga.", "party", ("Parte", "Partes")),
    ("Véase artículo 5 aquí.", "Véase artículo 6 aquí.", "reference", ("artículo 5", "artículo 6")),
    ("Término significa precio.", "Término es precio.", "definition", ("significa",)),
    ("Un breve esfuerzo.", "Un gran esfuerzo.", "unproved wording", ("breve", "gran")),
)
KOREAN: tuple[Case, ...] = (
    (
        "당사자는 이를 통보하여야 한다.",
        "당사자는 이를 통보할 수 있다.",
        "modality",
        ("통보하여야 한다", "통보할 수 있다"),
    ),
    (
        "이를 해지할 수 있다.",
        "이를 해지할 수 없다.",
        "modality",
        ("해지할 수 있다", "해지할 수 없다"),
    ),
    (
        "이를 공개하여야 한다.",
        "이를 공개하여서는 아니 된다.",
        "modality",
        ("공개하여야 한다", "공개하여서는 아니 된다"),
    ),
    ("비용을 지급한다.", "비용을 지급하지 아니한다.", "negation", ("지급하지 아니한다",)),
    ("그 책임이 있다.", "그 책임이 없다.", "negation", ("없다",)),
    ("30일 이내에 낸다.", "60일 이내에 낸다.", "time limit", ("30일", "60일")),
    ("30일 이내에 낸다.", "30일 이후에 낸다.", "time limit", ("이내에", "이후에")),
    ("30일 이내에 낸다.", "30영업일 이내에 낸다.", "time limit", ("30일", "30영업일")),
    ("금액은 5,000원을 낸다.", "금액은 50,000원을 낸다.", "amount", ("5,000원을", "50,000원을")),
    ("3개월 동안 쓴다.", "3년 동안 쓴다.", "time limit", ("3개월", "3년")),
    ("납품 전에 낸다.", "납품 후에 낸다.", "time limit", ("전에", "후에")),
    (
        "2025년 3월 1일에 낸다.",
        "2025년 4월 1일에 낸다.",
        "date",
        ("2025년 3월 1일에", "2025년 4월 1일에"),
    ),
    ("2025년부터 쓴다.", "2026년부터 쓴다.", "date", ("2025년부터", "2026년부터")),
    ("이자는 5%로 한다.", "이자는 6%로 한다.", "number", ("5%", "6%")),
    ("금액은 30 으로 한다.", "금액은 60 으로 한다.", "number", ("30", "60")),
    ("5 미만의 수.", "5 이하의 수.", "quantifier", ("미만의", "이하의")),
    ("5 이상의 수.", "5 초과 수.", "quantifier", ("이상의", "초과")),
    ("모든 물품을 준다.", "일부 물품을 준다.", "quantifier", ("모든", "일부")),
    ("물품 및 용역을 준다.", "물품 또는 용역을 준다.", "connective", ("및", "또는")),
    ("운송을 포함한다.", "운송을 제외한다.", "scope", ("포함한다", "제외한다")),
    ("매도인은 낸다.", "매수인은 낸다.", "party", ("매도인은", "매수인은")),
    ("당사국은 낸다.", "정부는 낸다.", "party", ("당사국은", "정부는")),
    ("제5조를 본다.", "제6조를 본다.", "reference", ("제5조를", "제6조를")),
    ("제5조제2항을 본다.", "제5조제3항을 본다.", "reference", ("제2항을", "제3항을")),
    ("새로운 노력을 한다.", "느린 노력을 한다.", "unproved wording", ("새로운", "느린")),
    ("다만 비용을 낸다.", "항상 비용을 낸다.", "condition", ("다만",)),
)
CASES = [
    pytest.param(language, *case, id=f"{language}: {case[0]} -> {case[1]}")
    for language, cases in (
        ("en", ENGLISH),
        ("ru", RUSSIAN),
        ("fr", FRENCH),
        ("es", SPANISH),
        ("ko", KOREAN),
    )
    for case in cases
]


def why(
    old: str, new: str, language: str = "en", terms: frozenset[str] = frozenset()
) -> list[Reason]:
    """Return the reasons for every edit between two wordings, the weightiest first."""
    found = [
        reason
        for edit in edits(Wording(old), Wording(new))
        for reason in reasons(
            Extract(old, edit.old_start, edit.old_end),
            Extract(new, edit.new_start, edit.new_end),
            context=Context(language, terms),
        )
    ]
    return sorted(found, key=lambda reason: -reason.weight)


@pytest.mark.parametrize(("language", "old", "new", "code", "words"), CASES)
def test_the_first_reason_names_the_words(
    language: str, old: str, new: str, code: Code, words: tuple[str, ...]
) -> None:
    first = why(old, new, language)[0]

    assert (first.code, first.words) == (code, words)
    for word in words:
        assert word in old + "\n" + new


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("A shall go.", "A may go.", "'shall' became 'may': an obligation became a permission."),
        ("A shall go.", "A must go.", "'shall' became 'must'."),
        (
            "A may go.",
            "A may not go.",
            "'may' became 'may not': a permission became a prohibition.",
        ),
        (
            "At least 5.",
            "At most 5.",
            "'At least' became 'At most': a lower bound became an upper bound.",
        ),
        ("It is due, if asked.", "It is due.", "'if' was deleted: a condition."),
        ("A fee of 30.", "A fee of 60.", "'30' became '60'."),
        ("Fair play.", "Fair, play.", "No word changed: ',' was added."),
        ("The data base.", "The database.", "Only spaces changed: 'data base' became 'database'."),
        (
            "The P\u0430rty.",
            "The Party.",
            "U+0430 CYRILLIC SMALL LETTER A became U+0061 LATIN SMALL LETTER A in 'Party'.",
        ),
        ("The Par\u200bty.", "The Party.", "U+200B ZERO WIDTH SPACE was deleted in 'Party'."),
        ("One\u00a0two.", "One two.", "A no-break space became a space."),
        ("One  two.", "One two.", "2 spaces became a space."),
        ("One\ttwo.", "One two.", "A tab became a space."),
        ("Done on ____ 2026.", "Done on 5 May 2026.", "The blank '____' was filled in."),
        (
            "See www.a.int/b now.",
            "See www.a.int/c now.",
            "The change stands in text to be taken letter by letter: 'www.a.int/c'.",
        ),
        (
            "red green blue",
            "blue red green",
            "The same words stand in another order: 'red green blue' became 'blue red green'.",
        ),
    ],
)
def test_a_sentence_says_what_changed(old: str, new: str, sentence: str) -> None:
    whole = reasons(Extract(old, 0, len(old)), Extract(new, 0, len(new)), context=Context("en"))

    assert sentence in {reason.sentence for reason in (*why(old, new), *whole)}


def test_a_defined_term_that_loses_its_capital_is_named() -> None:
    first = why("The Services end.", "The services end.", terms=frozenset(("Services",)))[0]

    assert first.code == "definition"
    assert first.words == ("Services", "services")
    assert first.sentence.endswith(": a word of a defined term lost its capital.")


def test_one_defined_term_for_another_is_named() -> None:
    terms = frozenset(("Licensed Work", "Source Code"))

    first = why("The Licensed Work ends.", "The Source Code ends.", terms=terms)[0]

    assert (first.code, first.words) == ("definition", ("Licensed Work", "Source Code"))


def test_long_additions_are_told_once_for_each_code() -> None:
    added = " The Seller shall insure the goods, shall pay for it, and may not sell within 10 days."

    found = why("Pay now.", f"Pay now.{added}")

    assert [reason.code for reason in found] == ["modality", "time limit", "addition"]
    assert found[0].words == ("shall", "may not")


def test_many_words_of_one_code_are_told_together_past_the_third() -> None:
    old = " ".join(f"a {number}" for number in range(10, 16))
    new = " ".join(f"x {number}" for number in range(20, 26))

    found = reasons(Extract(old, 0, len(old)), Extract(new, 0, len(new)), context=Context("en"))

    numbers = [reason for reason in found if reason.code == "number"]
    assert len(numbers) == 4
    assert numbers[-1].sentence.endswith("changed as well.")


def test_an_unknown_language_has_the_reasons_that_need_none() -> None:
    assert why("Miete von 30 Mark.", "Miete von 60 Mark.", "")[0].code == "number"
    assert why("Er darf gehen.", "Er muss gehen.", "")[0].code == "unproved wording"
