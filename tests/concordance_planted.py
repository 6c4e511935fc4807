"""Discrepancies planted in one language of the invented agreement: those found, those not."""

from __future__ import annotations

from tests.concordance_kit import Planted

FOUND = (
    # numbers
    Planted("en", "200 nautical miles", "250 nautical miles", "number"),
    Planted("fr", "200 milles marins", "20 milles marins", "number"),
    Planted("es", "en tres expertos", "en cuatro expertos", "number"),
    Planted("ru", "трем экспертам", "пяти экспертам", "number"),
    Planted("ko", "3명의 전문가", "4명의 전문가", "number"),
    Planted("fr", "deux tiers", "trois quarts", "number"),
    Planted("ru", "в две трети", "в три четверти", "number"),
    Planted("ko", "3분의 2", "4분의 3", "number"),
    Planted("en", "thirtieth day", "sixtieth day", "number"),
    Planted("es", "trigésimo día", "cuadragésimo día", "number"),
    Planted("ru", "в пяти экземплярах", "в трех экземплярах", "number"),
    Planted("fr", "la seconde notification", "la troisième notification", "number"),
    # periods of time
    Planted("en", "thirty (30) days", "thirteen (13) days", "duration"),
    Planted("fr", "trente (30) jours", "trente (30) jours ouvrables", "duration"),
    Planted("es", "doce meses", "doce semanas", "duration"),
    Planted("ru", "шестидесяти дней", "шестнадцати дней", "duration"),
    Planted("ko", "60일 이내", "90일 이내", "duration"),
    Planted("en", "for five years", "for fifteen years", "duration"),
    Planted("fr", "pendant cinq ans", "pendant cinq mois", "duration"),
    Planted("ru", "в течение пяти лет", "бессрочно", "duration"),
    # dates
    Planted("en", "14 May 2019", "14 March 2019", "date"),
    Planted("fr", "le 14 mai 2019", "le 4 mai 2019", "date"),
    Planted("es", "3 de marzo de 2025", "3 de marzo de 2026", "date"),
    Planted("ru", "30 сентября", "30 октября", "date"),
    Planted("ko", "1월 31일", "1월 13일", "date"),
    Planted("ko", "2019년 5월 14일", "2019년 4월 14일", "date"),
    # amounts and percentages
    Planted("en", "EUR 1,250,000", "EUR 1,520,000", "amount"),
    Planted("fr", "1 250 000 euros", "1 250 000 dollars", "amount"),
    Planted("es", "1.250.000 euros", "1.250 euros", "amount"),
    Planted("ru", "1 250 000 евро", "1 250 000 рублей", "amount"),
    Planted("ko", "1,250,000 유로", "1,250,000 달러", "amount"),
    Planted("en", "40 per cent", "14 per cent", "percentage"),
    Planted("fr", "2,5 pour cent", "25 pour cent", "percentage"),
    Planted("es", "40 por ciento", "45 por ciento", "percentage"),
    Planted("ru", "2,5 процента", "3,5 процента", "percentage"),
    Planted("ko", "2.5 퍼센트", "2.6 퍼센트", "percentage"),
    # references
    Planted("en", "articles 2 and 3", "articles 2 and 4", "reference"),
    Planted("fr", "au paragraphe 2 de l’article 3", "au paragraphe 1 de l’article 3", "reference"),
    Planted("es", "artículo 3, párrafo 2", "artículo 2, párrafo 3", "reference"),
    Planted("ru", "в пункте 1", "в пункте 2", "reference"),
    Planted("ko", "제2조와 제3조", "제2조와 제5조", "reference"),
    Planted("ru", "в приложении I", "в приложении II", "reference"),
    Planted("ko", "부속서 I에", "부속서 II에", "reference"),
    # provisions, items, order
    Planted("en", "2. It shall remain in force for five years.\n\n", "", "provision"),
    Planted(
        "fr",
        "3. Les sommes qui ne sont pas payées portent intérêt à 2,5 pour cent.\n\n",
        "",
        "provision",
    ),
    Planted(
        "es", "b) informará a las Partes a más tardar el 31 de enero de cada año;\n\n", "", "item"
    ),
    Planted("ru", "в) ведет счета в соответствии с пунктом 2 статьи 3.\n\n", "", "item"),
    Planted("ko", "3. 선박은 군사 목적으로 이용되어서는 아니 된다.\n\n", "", "provision"),
    Planted("en", "Recalling the Memorandum signed at Geneva on 14 May 2019,\n\n", "", "division"),
    Planted(
        "ru",
        "Статья 5\n\nПоправки\n\nНастоящее Соглашение может быть изменено большинством в две трети членов Комитета, учрежденного в соответствии со статьей 4.\n\n",
        "",
        "provision",
    ),
    Planted("fr", "4. Un voyage", "5. Un voyage", "label"),
    # negation, permission
    Planted("en", "shall not be used for military", "shall be used for military", "negation"),
    Planted(
        "fr", "Le Navire ne doit pas être utilisé à", "Le Navire doit être utilisé à", "negation"
    ),
    Planted("es", "El Buque no se utilizará", "El Buque se utilizará", "negation"),
    Planted("ru", "Рейс не должен превышать", "Рейс должен превышать", "negation"),
    Planted("ko", "초과하지 아니한다", "초과한다", "negation"),
    Planted(
        "fr",
        "est désigné par les Nations Unies",
        "n’est pas désigné par les Nations Unies",
        "negation",
    ),
    Planted("en", "The Coordinator may delegate", "The Coordinator shall delegate", "permission"),
    Planted("ru", "Координатор может поручить", "Координатор поручает", "permission"),
    Planted("es", "Cada Parte podrá usar", "Cada Parte usará", "permission"),
    Planted("es", "El pago se hará", "El pago debería hacerse", "recommendation"),
    Planted("es", "al menos treinta (30) días", "a lo sumo treinta (30) días", "bound"),
    Planted("en", "at least thirty (30) days", "thirty (30) days", "bound"),
    Planted("ru", "не менее чем за тридцать", "не более чем за тридцать", "bound"),
    Planted("fr", "au moins trente (30) jours", "au plus trente (30) jours", "bound"),
    Planted("ko", "최소 30일", "30일", "bound"),
    Planted("en", "in the first year", "in one week", "duration"),
    Planted("en", "before the voyage begins", "after the voyage begins", "when"),
    Planted("fr", "avant le début du voyage", "après le début du voyage", "when"),
    # values that change places, sentences that are left out
    Planted(
        "en",
        "EUR 1,250,000 in the first year and 40 per cent of the running costs in each later year",
        "40 per cent of the running costs in the first year and EUR 1,250,000 in each later year",
        "sequence",
    ),
    Planted(
        "ko",
        "1,250,000 유로를, 그 이후 매년 운영비의 40 퍼센트를",
        "40 퍼센트를, 그 이후 매년 1,250,000 유로를",
        "sequence",
    ),
    Planted(
        "ru", " В случае расхождений преимущественную силу имеет английский текст.", "", "sentence"
    ),
    Planted("fr", " En cas de divergence, le texte anglais prévaut.", "", "sentence"),
    Planted(
        "es",
        "a partir de la factura mencionada",
        "a partir de la factura, que la Parte examinará y devolverá cuando falte algún dato de los que las administraciones de las Partes hayan convenido por escrito en su reunión anual de los directores financieros, y que está mencionada",
        "length",
    ),
    # a half behind its unit, how often, rates
    Planted("en", "for five years", "for five and a half years", "duration"),
    Planted("fr", "pendant cinq ans", "pendant cinq ans et demi", "duration"),
    Planted("es", "durante cinco años", "durante cinco años y medio", "duration"),
    Planted("ru", "в течение пяти лет", "в течение пяти с половиной лет", "duration"),
    Planted("ko", "5년 동안", "5년 반 동안", "duration"),
    Planted("en", "by 31 January of each year", "by 31 January every two years", "frequency"),
    Planted("fr", "le 31 janvier de chaque année", "le 31 janvier de chaque mois", "frequency"),
    Planted("es", "31 de enero de cada año", "31 de enero de cada mes", "frequency"),
    Planted("ru", "до 31 января каждого года", "до 31 января каждого месяца", "frequency"),
    Planted("ko", "매년 1월 31일까지", "매월 1월 31일까지", "frequency"),
    Planted(
        "en", "bear interest at 2.5 per cent", "bear interest at 2.5 per cent a month", "frequency"
    ),
    Planted(
        "es", "un interés del 2,5 por ciento", "un interés mensual del 2,5 por ciento", "frequency"
    ),
    # bounds of the other direction, the first and the last
    Planted("en", "by 31 January", "not before 31 January", "bound"),
    Planted("fr", "au plus tard le 31 janvier", "au plus tôt le 31 janvier", "bound"),
    Planted("es", "a más tardar el 31 de enero", "no antes del 31 de enero", "bound"),
    Planted("ru", "до 31 января", "не ранее 31 января", "bound"),
    Planted("ko", "1월 31일까지", "1월 31일부터", "bound"),
    Planted("en", "the second notification", "the last notification", "number"),
    Planted("fr", "la seconde notification", "la dernière notification", "number"),
    Planted("es", "la segunda notificación", "la última notificación", "number"),
    Planted("ru", "второго уведомления", "последнего уведомления", "number"),
    Planted("ko", "두 번째 통보", "마지막 통보", "number"),
    # which language prevails
    Planted("en", "the English text prevails", "the Russian text prevails", "authentic"),
    Planted("fr", "le texte anglais prévaut", "le texte français prévaut", "authentic"),
    Planted("es", "el texto inglés", "el texto español", "authentic"),
    Planted("ru", "имеет английский текст", "имеет русский текст", "authentic"),
    Planted("ko", "영어본이 우선한다", "한국어본이 우선한다", "authentic"),
    Planted("en", "the English text prevails", "the Russian text shall be used", "authentic"),
    Planted("fr", "le texte anglais prévaut", "il est tenu compte du texte russe", "authentic"),
    Planted(
        "ru",
        "преимущественную силу имеет английский текст",
        "за основу принимается русский текст",
        "authentic",
    ),
    # a period within which, and one that must have run; copies
    Planted(
        "es", "en el plazo de sesenta días a partir de", "transcurridos sesenta días desde", "bound"
    ),
    Planted(
        "ru", "в течение шестидесяти дней с даты", "по истечении шестидесяти дней с даты", "bound"
    ),
    Planted("fr", "dans un délai de soixante jours", "au bout de soixante jours", "bound"),
    Planted("fr", "en cinq exemplaires", "en triple exemplaire", "number"),
    # names, terms, language
    Planted("en", "Permanent Court of Arbitration", "International Court of Justice", "name"),
    Planted("fr", "République de Corée", "Fédération de Russie", "name"),
    Planted("es", "Naciones Unidas", "Unión Europea", "name"),
    Planted("ru", "Правительство Канады", "Правительство Мексики", "name"),
    Planted("ko", "제네바에서", "마드리드에서", "name"),
    Planted(
        "ru",
        "3. Судно не используется в военных целях.",
        "3. The Vessel shall not be used for military purposes.",
        "language",
    ),
    Planted(
        "fr",
        "2. La Partie qui utilise le Navire le notifie au Coordonnateur au moins trente (30) jours avant le début du voyage.",
        "2. The Party that uses the Vessel shall notify the Coordinator at least thirty (30) days before the voyage begins.",
        "language",
    ),
)
NOT_FOUND = (
    Planted("en", "Each Party may use", "One Party may use", "quantifiers"),
    Planted("fr", "Les différends concernant", "Certains différends concernant", "quantifiers"),
    Planted("es", "La Parte que use", "La Parte, si usa", "conditions"),
    Planted("fr", "à des fins militaires", "à des fins commerciales", "words of another meaning"),
    Planted("ru", "от порта отправления", "от порта прибытия", "words of another meaning"),
    Planted(
        "fr",
        "Les sommes qui ne sont pas payées portent",
        "Les sommes qui sont payées ne portent pas",
        "a denial of another word",
    ),
    Planted("ru", "Сторона, использующая", "Каждая сторона, использующая", "who is bound"),
    Planted("en", "articles 2 and 3", "articles 2 or 3", "connectives"),
)
"""What these rules cannot find: the documentation says so, and this list keeps it honest."""
