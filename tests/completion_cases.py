"""Blanks and what they were filled with: language, approved text, final text."""

from __future__ import annotations

Case = tuple[str, str, str]

_GAP = {
    "en": "Article 1\n\nThe Seller delivers the goods to the Buyer.\n\n{}\n\nAnd more of the text.",
    "ru": "Статья 1\n\nПродавец передаёт товар покупателю и ждёт оплаты.\n\n{}\n\nИ ещё текст.",
    "fr": "Article 1\n\nLe vendeur livre la marchandise à l'acheteur.\n\n{}\n\nEt plus de texte.",
    "es": "Artículo 1\n\nEl vendedor entrega los bienes al comprador.\n\n{}\n\nY más del texto.",
    "ko": "제1조\n\n매도인은 매수인에게 물품을 인도하여야 한다.\n\n{}\n\n그리고 본문이 이어진다.",
}


def _cases(language: str, old: str, *news: str) -> list[Case]:
    around = _GAP[language]
    return [(language, around.format(old), around.format(new)) for new in news]


_DONE = "Done at ________ on ________ in two originals."
_DAY = "Done at ________ on ________ 2026 in two originals."
_THIS = "Done at Geneva this ____ day of ________ 2026, in two originals."
_YEAR = "Done at Geneva this ____ day of ________, 20__, in two originals."
_LAW = "This Agreement ends on [date] or later."
_NAME = "Notices are sent to [name] in Geneva."
_RU = "Совершено в городе ________ «____» ________ 2026 года в двух экземплярах."
_RU_TOP = "г. ________ «__» ________ 20__ г."
_FR = "Fait à ________, le ________, en deux exemplaires."
_FR_DAY = "Fait à ________, le ____ ________ 2026, en deux exemplaires."
_ES = "Hecho en ________ el ____ de ________ de 2026, en dos ejemplares."
_ES_LONG = "Hecho en la ciudad de ________, a los ____ días del mes de ________ de 20__."
_KO = "이상의 증거로, 2026년 ____월 ____일 ________에서 작성하였다."
_KO_DATE = "20__년 __월 __일"

COMPLETED: list[Case] = [
    *_cases("en", _DONE, "Done at Geneva on 20 May 2026 in two originals."),
    *_cases("en", _DONE, "Done at New York on May 20, 2026 in two originals."),
    *_cases("en", _DONE, "Done at Geneva on ________ in two originals."),
    *_cases("en", _DAY, "Done at Tessmar on 16 October 2026 in two originals."),
    *_cases("en", _DAY, "Done at Port-au-Prince on 1 May 2026 in two originals."),
    *_cases("en", _DAY, "Done at Rio de Janeiro on 16 October 2026 in two originals."),
    *_cases("en", _THIS, "Done at Geneva this 16th day of October 2026, in two originals."),
    *_cases("en", _THIS, "Done at Geneva this 16 day of October 2026, in two originals."),
    *_cases("en", _YEAR, "Done at Geneva this 3rd day of May, 2027, in two originals."),
    *_cases("en", _LAW, "This Agreement ends on 20 May 2026 or later."),
    *_cases("en", _LAW, "This Agreement ends on 2026-05-20 or later."),
    *_cases("en", _NAME, "Notices are sent to Jane Q. Public in Geneva."),
    *_cases("en", _NAME, "Notices are sent to Anna van der Berg in Geneva."),
    *_cases("en", "Courts of [place] decide.", "Courts of Geneva decide."),
    *_cases(
        "en",
        "Signed at ______.\n\nName: ______\n\nTitle: ______\n\nDate: ______",
        "Signed at Bern.\n\nName: Jane Roe\n\nTitle: Minister of Trade\n\nDate: 20 May 2026",
    ),
    *_cases("ru", _RU, "Совершено в городе Тессмар «16» октября 2026 года в двух экземплярах."),
    *_cases("ru", _RU, "Совершено в городе Ростов-на-Дону «06» мая 2026 года в двух экземплярах."),
    *_cases("ru", _RU_TOP, "г. Москва «16» мая 2026 г."),
    *_cases("ru", "Подписано в г. ____ ________ 20__ г.", "Подписано в г. Бонн 16 мая 2026 г."),
    *_cases("ru", "Договор действует до [дата].", "Договор действует до 16 мая 2026."),
    *_cases("fr", _FR, "Fait à Genève, le 20 mai 2026, en deux exemplaires."),
    *_cases("fr", _FR, "Fait à Fontenay-sous-Bois, le 20 mai 2026, en deux exemplaires."),
    *_cases("fr", _FR_DAY, "Fait à Paris, le 20 mai 2026, en deux exemplaires."),
    *_cases("fr", "L'accord expire le [date].", "L'accord expire le 20 mai 2026."),
    *_cases("es", _ES, "Hecho en Madrid el 20 de mayo de 2026, en dos ejemplares."),
    *_cases("es", _ES_LONG, "Hecho en la ciudad de Lima, a los 20 días del mes de mayo de 2026."),
    *_cases("es", "El plazo termina el [fecha].", "El plazo termina el 20 de mayo de 2026."),
    *_cases("ko", _KO, "이상의 증거로, 2026년 10월 16일 서울에서 작성하였다."),
    *_cases("ko", _KO_DATE, "2026년 10월 16일"),
    *_cases("ko", "계약은 [날짜]에 끝난다.", "계약은 2026년 10월 16일에 끝난다."),
    *_cases(
        "en",
        "It begins on [date].\n\nIt is dated [date].",
        "It begins on 20 May 2026.\n\nIt is dated 20 May 2026.",
    ),
]
"""Blanks that say what fills them, filled so."""

OPEN: list[Case] = [
    # what ends the sentence, adds a clause, or says more
    *_cases(
        "en",
        _DONE,
        "Done at Geneva on 20 May 2026, and the Seller waives all claims, in two originals.",
        "Done at Geneva on 20 May 2026. The Seller waives all claims in two originals.",
        "Done at Geneva subject to approval on 20 May 2026 in two originals.",
        "Done at Geneva, without prejudice to Article 5 on 20 May 2026 in two originals.",
        "Done at Geneva on 20 May 2026 or later in two originals.",
        "Done at Geneva on or before 20 May 2026 in two originals.",
        "Done at Geneva on 31 February 2026 in two originals.",
        "Done at Geneva on 20 May in two originals.",
        "Done at Geneva on 05/06/2026 in two originals.",
        "Done at Geneva on the date of payment in two originals.",
        "Done at on 20 May 2026 in two originals.",
        "Done at Geneva on in two originals.",
        "Done at Geneva in two originals.",
        "Done at geneva on 20 May 2026 in two originals.",
        "Done at Geneva5 on 20 May 2026 in two originals.",
        "Done at Gen\u0435va on 20 May 2026 in two originals.",
        "Done at Gene\u200bva on 20 May 2026 in two originals.",
        "Done at \u202eGeneva on 20 May 2026 in two originals.",
        "Done at Gene\u00adva on 20 May 2026 in two originals.",
        "Done at Женева on 20 May 2026 in two originals.",
        "Done at Article 5 on 20 May 2026 in two originals.",
        "Done at __Geneva__ on 20 May 2026 in two originals.",
        "Done at ____ on 20 May 2026 in two originals.",
        "Done at Geneva____ on 20 May 2026 in two originals.",
        "Done at Geneva on 20 May 20__ in two originals.",
        "Done at Geneva on 20 May 2026 in three originals.",
        "Done at Geneva on 20 May 2026 in two copies.",
        "Done on 20 May 2026 at Geneva in two originals.",
        "Done at Not Geneva on 20 May 2026 in two originals.",
        "Done at The Seller on 20 May 2026 in two originals.",
        "Done at Geneva Without Recourse on 20 May 2026 in two originals.",
        "Done at Geneva Unless Revoked on 20 May 2026 in two originals.",
        "Done at Geneva And Bern on 20 May 2026 in two originals.",
        "Done at Geneva / Bern on 20 May 2026 in two originals.",
        "Done at Geneva; Bern on 20 May 2026 in two originals.",
        "Done at Geneva, Bern on 20 May 2026 in two originals.",
        "Done at [Geneva] on 20 May 2026 in two originals.",
        'Done at "Geneva" on 20 May 2026 in two originals.',
        "Done at Geneva (Bern) on 20 May 2026 in two originals.",
        "Done at https://geneva.example on 20 May 2026 in two originals.",
        "Done at May on 20 May 2026 in two originals.",
        "Done at A B C D E F G H on 20 May 2026 in two originals.",
        "Signed at Geneva on 20 May 2026 in two originals.",
        "Done near Geneva on 20 May 2026 in two originals.",
    ),
    *_cases(
        "en",
        _DAY,
        "Done at Geneva on 16 October 2027 in two originals.",
        "Done at Geneva on 31 November 2026 in two originals.",
        "Done at Geneva on 16 October 2025 or 2026 in two originals.",
        "Done at Geneva on 10/16 2026 in two originals.",
        "Done at Geneva on 16 2026 in two originals.",
        "Done at Geneva on October 2026 in two originals.",
        "Done at Geneva on 2026 in two originals.",
        "Done at Geneva on 16 October 2026 to 31 December 2026 in two originals.",
    ),
    *_cases(
        "en",
        _THIS,
        "Done at Geneva this 31st day of November 2026, in two originals.",
        "Done at Geneva this 32 day of October 2026, in two originals.",
        "Done at Geneva this 0 day of October 2026, in two originals.",
        "Done at Geneva this 16st day of October 2026, in two originals.",
        "Done at Geneva this 16th day of Octobre 2026, in two originals.",
        "Done at Geneva this last day of October 2026, in two originals.",
        "Done at Geneva this 16th business day of October 2026, in two originals.",
    ),
    *_cases(
        "en",
        _YEAR,
        "Done at Geneva this 3rd day of May, 1927, in two originals.",
        "Done at Geneva this 3rd day of May, 20277, in two originals.",
        "Done at Geneva this 3rd day of May, 20, in two originals.",
    ),
    # blanks that are not declared: what an agreement is about
    *_cases("en", "The Buyer pays ____ EUR.", "The Buyer pays 500 EUR.", "The Buyer pays no EUR."),
    *_cases("en", "Notice is given within ____ days.", "Notice is given within 30 days."),
    *_cases("en", "Interest is ____ per cent.", "Interest is 12 per cent."),
    *_cases("en", "The price is [amount].", "The price is EUR 5,000."),
    *_cases("en", "The price is [●].", "The price is EUR 5,000.", "The price is 5."),
    *_cases("en", "It ends on [●].", "It ends on 20 May 2026."),
    *_cases("en", "It ends on ________.", "It ends on 20 May 2026."),
    *_cases("en", "The law of [country] applies.", "The law of Ambrel applies."),
    *_cases("en", "The Seller [shall/may] pay.", "The Seller shall pay.", "The Seller may pay."),
    *_cases("en", "Pay in [30/60] days.", "Pay in 30 days.", "Pay in 60 days."),
    *_cases("en", "Date: ______", "Date: 20 May 2026"),
    *_cases("en", "Delivery date: ______", "Delivery date: 20 May 2026"),
    *_cases("en", "Name: ______", "Name: Jane Roe"),
    *_cases(
        "en",
        "Done at ____ on ____ and in force on ____ for all.",
        "Done at Bern on 20 May 2026 and in force on 21 May 2026 for all.",
    ),
    *_cases(
        "en",
        "Done at Bern.\n\nArticle 2\n\nName: ______",
        "Done at Bern.\n\nArticle 2\n\nName: Jane Roe",
    ),
    *_cases(
        "en",
        "The works are done at ____ on ____ by all.",
        "The works are done at Bern on 20 May 2026 by all.",
    ),
    *_cases("en", "1. Done at ____ by all.", "1. Done at Bern by all."),
    # placeholders
    *_cases(
        "en",
        _LAW,
        "This Agreement ends on [20 May 2026] or later.",
        "This Agreement ends on 20 May 2026 at noon or later.",
        "This Agreement ends on 20 May 2026 or 21 May 2026 or later.",
        "This Agreement ends on or later.",
        "This Agreement ends on [] or later.",
        "This Agreement ends on May or later.",
        "This Agreement ends on 2026 or later.",
        "This Agreement ends on demand or later.",
        "This Agreement ends on Geneva or later.",
        "This Agreement ends on 20 May 2026 nor later.",
        "This Agreement ends on 20 May 2026 or sooner.",
        "This Agreement ends on or later [date].",
        "This Agreement ends on or later 20 May 2026.",
        "This Agreement begins on 20 May 2026 or later.",
        "This Agreement ends on 20 May 2026.",
        "This Agreement ends on [DATE] or later.",
        "This Agreement ends on 20 M\u0430y 2026 or later.",
        "This Agreement ends on 2\u06600 May 2026 or later.",
        "This Agreement ends on 30 February 2026 or later.",
    ),
    *_cases("en", "By [date] shares are sold.", "By May 15, 2000 shares are sold."),
    *_cases(
        "en",
        _NAME,
        "Notices are sent to nobody in Geneva.",
        "Notices are sent to No One in Geneva.",
        "Notices are sent to Acme Or Beta in Geneva.",
        "Notices are sent to Acme and Beta in Geneva.",
        "Notices are sent to Acme, Beta in Geneva.",
        "Notices are sent to the Buyer in Geneva.",
        "Notices are sent to Buyer in Geneva.",
        "Notices are sent to Acme who may waive in Geneva.",
        "Notices are sent to Acme Shall Pay in Geneva.",
        "Notices are sent to Acme. The Seller waives in Geneva.",
        "Notices are sent to Acme\u2028Waives in Geneva.",
        "Notices are sent to Acme (if approved) in Geneva.",
        "Notices are sent to Acme 5 in Geneva.",
        "Notices are sent to Acme & Co in Geneva.",
        "Notices are sent to Acme Before Friday in Geneva.",
        "Notices are sent to Delivers Goods in Geneva.",
        "Notices are sent to  in Geneva.",
    ),
    *_cases(
        "en",
        "It begins on [date].\n\nIt is dated [date].",
        "It begins on 20 May 2026.\n\nIt is dated 21 May 2026.",
        "It begins on 20 May 2026.\n\nIt is dated [date].",
        "It begins on 20 May 2026.\n\nIt is dated 20 May 2026 only.",
    ),
    *_cases("en", 'It says "[date]" there.', 'It says "20 May 2026" there.'),
    *_cases("en", "It is pre-[date] law.", "It is pre-20 May 2026 law."),
    # a filling beside another change
    *_cases(
        "en",
        "The Seller shall on [date] deliver.",
        "The Seller shall not on 20 May 2026 deliver.",
        "The Seller may on 20 May 2026 deliver.",
        "The Seller shall before 20 May 2026 deliver.",
        "The Seller shall on 20 May 2026 not deliver.",
        "The Seller shall on 20 May 2026 inspect.",
        "The Buyer shall on 20 May 2026 deliver.",
    ),
    # Russian
    *_cases(
        "ru",
        _RU,
        "Совершено в городе Тессмар «31» ноября 2026 года в двух экземплярах.",
        "Совершено в городе Тессмар «16» октября 2027 года в двух экземплярах.",
        "Совершено в городе не Тессмар «16» октября 2026 года в двух экземплярах.",
        "Совершено в городе Тессмар или Бонн «16» октября 2026 года в двух экземплярах.",
        "Совершено в городе Teccmap «16» октября 2026 года в двух экземплярах.",
        "Совершено в городе Тессмaр «16» октября 2026 года в двух экземплярах.",
        "Совершено в городе Тессмар «16 и 17» октября 2026 года в двух экземплярах.",
        "Совершено в городе Тессмар «16» или позже 2026 года в двух экземплярах.",
        "Совершено в городе Тессмар «16» октября 2026 года в трёх экземплярах.",
        "Совершено в городе Стороны «16» октября 2026 года в одном экземпляре.",
        "Совершено в городе Тессмар, если «16» октября 2026 года в двух экземплярах.",
    ),
    *_cases("ru", "Покупатель платит ____ евро.", "Покупатель платит 500 евро."),
    *_cases("ru", "Срок составляет ____ дней.", "Срок составляет 30 дней."),
    *_cases("ru", "Договор действует до [дата].", "Договор действует до востребования."),
    *_cases("ru", _RU_TOP + " товар передан", "г. Бонн «16» мая 2026 г. товар передан"),
    # French
    *_cases(
        "fr",
        _FR,
        "Fait à Genève, le 20 mai 2026 sauf accord, en deux exemplaires.",
        "Fait à Genève ou Berne, le 20 mai 2026, en deux exemplaires.",
        "Fait à Genève, le 31 avril 2026, en deux exemplaires.",
        "Fait à Genève, au plus tard le 20 mai 2026, en deux exemplaires.",
        "Fait à Genève, le 20 mai 2026, en trois exemplaires.",
        "Fait à Genève, le jour du paiement, en deux exemplaires.",
    ),
    *_cases("fr", "L'acheteur paie ____ euros.", "L'acheteur paie 500 euros."),
    *_cases("fr", "Avis est donné à [nom] ici.", "Avis est donné à Dupont Sans Recours ici."),
    # Spanish
    *_cases(
        "es",
        _ES,
        "Hecho en Madrid el 31 de abril de 2026, en dos ejemplares.",
        "Hecho en Madrid el 20 de mayo de 2027, en dos ejemplares.",
        "Hecho en Madrid o Lima el 20 de mayo de 2026, en dos ejemplares.",
        "Hecho en Madrid salvo pacto el 20 de mayo de 2026, en dos ejemplares.",
        "Hecho en Madrid el 20 de mayo de 2026, en tres ejemplares.",
    ),
    *_cases("es", "El comprador paga ____ euros.", "El comprador paga 500 euros."),
    *_cases(
        "es",
        "En la ciudad de ____ el ________ se entregan los bienes.",
        "En la ciudad de Lima el 20 de mayo de 2026 se entregan los bienes.",
    ),
    # Korean
    *_cases(
        "ko",
        _KO,
        "이상의 증거로, 2026년 13월 16일 서울에서 작성하였다.",
        "이상의 증거로, 2026년 2월 30일 서울에서 작성하였다.",
        "이상의 증거로, 2026년 10월 16일 서울 또는 부산에서 작성하였다.",
        "이상의 증거로, 2027년 10월 16일 서울에서 작성하였다.",
    ),
    *_cases(
        "ko",
        "2026년 ____월 ____일에 ________에서 대금을 지급한다.",
        "2026년 10월 16일에 서울에서 대금을 지급한다.",
    ),
    *_cases("ko", "2026년 __월 __일까지 지급한다.", "2026년 10월 16일까지 지급한다."),
    *_cases("ko", "매수인은 ____원을 지급한다.", "매수인은 500원을 지급한다."),
]
"""Blanks that are not declared, or filled with something else, more, less or beside a change."""
