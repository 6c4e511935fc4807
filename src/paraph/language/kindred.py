"""How words begin that titles and sentences use for one matter: a closed list for each language.

A reference whose title and number do not meet may have meant either, where its sentence, or the
title that it cites, speaks in other words of what its number names. In small letters, without
accents. They hold back: a row too many leaves a reference open.
"""

from __future__ import annotations

from collections.abc import Mapping

MATTERS: Mapping[str, tuple[tuple[str, ...], ...]] = {
    "en": (
        (
            *("disput", "arbitr", "litig", "claim", "concilia", "mediat", "court", "judg"),
            *("jurisd", "controv", "differenc", "disagr", "complain", "tribun", "lawsuit", "adjud"),
            *("proceed", "grievanc"),
        ),
        (
            *("pay", "paid", "pric", "fee", "cost", "expens", "remuner", "charg", "invoic"),
            *("reimburs", "sum", "amount", "financ", "fund", "tax", "money", "royalt", "salar"),
            *("euro", "dollar", "pound", "franc"),
        ),
        (
            *("term", "durat", "period", "expir", "valid", "commenc", "last", "renew", "prolong"),
            *("year", "month", "week", "day", "until", "annual", "begin", "end"),
        ),
        (
            "langu",
            "engl",
            "french",
            "spanis",
            "russia",
            "korean",
            "chines",
            "arab",
            "speak",
            "spok",
        ),
        ("deliver", "suppl", "ship", "send", "sent", "transp", "carri", "dispatch", "transf"),
        ("sale", "sell", "sold", "purchas", "buy", "bought"),
        ("liab", "respons", "damag", "indemn", "compens", "loss", "guarant", "warrant", "penal"),
        ("notic", "notif", "communic", "inform", "correspond"),
        ("confid", "secre", "disclos", "privac"),
        ("breach", "default", "violat", "fail", "infring", "remed"),
        ("audit", "inspect", "control", "superv", "monitor", "review", "verif", "report"),
        ("stor", "keep", "kept", "custod", "wareh"),
        ("own", "propert", "patent", "copyright", "licen", "title"),
        ("staff", "employ", "personnel", "work"),
    ),
    "ru": (
        (
            *("спор", "арбитр", "претенз", "разноглас", "тяжб", "суд", "иск", "третейск"),
            *("медиац", "посред", "примирен", "конфликт", "разбират", "жалоб", "юрисдикц"),
        ),
        (
            *("плат", "плач", "оплат", "оплач", "уплат", "уплач", "выплат", "выплач", "цен"),
            *("стоимост", "расход", "издерж", "затрат", "вознагр", "расчет", "рассчит", "счет"),
            *("сумм", "деньг", "денеж", "финанс", "тариф", "оценив", "налог", "ставк"),
            *("рубл", "евро", "доллар", "франк"),
        ),
        (
            *("срок", "длит", "длят", "период", "действ", "продлен", "продлев", "истеч", "истек"),
            *("прекращ", "прекрат", "расторг", "расторж", "оконч", "законч", "заканч"),
            *("год", "лет", "месяц", "недел", "день", "дня", "дней", "дни", "конц", "конец"),
        ),
        (
            *("постав", "достав", "отгруз", "перевоз", "воз", "передач", "переда", "отправ"),
            *("транспорт", "вывоз", "ввоз"),
        ),
        ("язык", "англий", "русск", "француз", "испан", "корей", "говор"),
        ("прода", "купл", "купи", "покуп"),
        ("ответств", "ущерб", "убыт", "возмещ", "компенс", "штраф", "неусто", "гарант", "вред"),
        ("уведом", "извещ", "сообщ", "связ", "перепис"),
        ("конфид", "секрет", "тайн", "разглаш"),
        ("наруш", "неисполн", "исполн"),
        ("контрол", "провер", "аудит", "инспек", "надзор", "отчет", "отчит", "осмотр"),
        ("хран", "склад", "охран"),
        ("собств", "владе", "патент", "лиценз", "авторск"),
        ("персонал", "работ", "сотрудн", "кадр"),
    ),
    "fr": (
        (
            *("differend", "litig", "arbitr", "concilia", "mediat", "contest", "juge", "jurid"),
            *("tribun", "cour", "desaccord", "reclam", "conten", "recours", "proces"),
        ),
        (
            *("pay", "paie", "verse", "prix", "frais", "cout", "depens", "remuner", "honorair"),
            *("factur", "rembours", "somme", "montant", "financ", "redevan", "charge", "regl"),
            *("tarif", "impot", "taxe", "acquitt", "euro", "dollar", "franc"),
        ),
        (
            *("dure", "delai", "terme", "expir", "period", "resili", "echean", "denonc", "prorog"),
            *("ans", "annee", "annue", "mois", "semain", "jour", "pendant", "jusqu", "fin"),
        ),
        ("langu", "anglai", "franca", "espagn", "russe", "coreen", "parl"),
        ("livr", "fourni", "envoi", "envoy", "expedi", "transp", "remis", "remet", "transf"),
        ("vent", "vend", "achat", "achet", "acqui", "acquer"),
        ("responsab", "dommag", "indemn", "repar", "prejud", "garant", "perte", "penal"),
        ("notif", "avis", "commun", "inform", "correspond"),
        ("confid", "secre", "divulg"),
        ("manquem", "violat", "inexec", "execut"),
        ("control", "audit", "inspec", "verif", "surveil", "suivi", "rapport"),
        ("gard", "conserv", "depot", "stock", "entrepos"),
        ("propri", "brevet", "licen"),
        ("personnel", "employ", "travail"),
    ),
    "es": (
        (
            *("controv", "disput", "litig", "arbitr", "concilia", "mediac", "juez", "juic", "juzg"),
            *("tribun", "corte", "reclam", "diferen", "desacuer", "demand", "pleit", "jurisd"),
        ),
        (
            *("pago", "paga", "pague", "preci", "cost", "gast", "honorar", "remuner", "factur"),
            *("reembols", "suma", "monto", "import", "financ", "abon", "tasa", "tarif", "cuent"),
            *("euro", "dolar", "peso"),
        ),
        (
            *("dura", "plazo", "termin", "vigen", "expir", "period", "venc", "resci", "denunc"),
            *("ano", "mes", "semana", "dia", "hasta", "fin"),
        ),
        ("idiom", "lengua", "ingles", "espano", "franc", "rusa", "ruso", "corean", "habl"),
        ("entreg", "suminis", "envi", "expedi", "transp", "remit", "remis", "transf"),
        ("vent", "vend", "compr", "adqui"),
        ("respons", "dano", "indemn", "repar", "perjuic", "garant", "perdid", "penal"),
        ("notif", "avis", "comun", "inform", "correspon"),
        ("confid", "secret", "divulg"),
        ("incumpl", "viola", "infrac", "cumpl"),
        ("control", "audit", "inspec", "verif", "superv", "seguim"),
        ("guard", "custod", "almacen", "deposit", "conserv"),
        ("propi", "patent", "licen"),
        ("personal", "emple", "trabaj"),
    ),
    "ko": (
        ("분쟁", "중재", "소송", "조정", "재판", "판정", "이의", "관할", "법원", "판사", "심판"),
        (
            *("지급", "지불", "납부", "대금", "금액", "비용", "가격", "경비", "보수", "수수"),
            *("정산", "결제", "요금", "송금", "지출", "상환", "세금", "예산", "재정"),
        ),
        (
            "기간",
            "기한",
            "만료",
            "종료",
            "해지",
            "유효",
            "존속",
            "해제",
            "연장",
            "갱신",
            "동안",
            "개월",
            "년간",
        ),
        ("언어", "국어", "영어", "프랑스어", "스페인어", "러시아어"),
        ("인도", "납품", "공급", "운송", "발송", "배송", "송부", "선적", "이전", "제공"),
        ("판매", "매매", "구매", "매수", "매도", "구입"),
        ("책임", "손해", "배상", "보상", "손실", "면책", "위약", "보증"),
        ("통지", "통보", "연락", "고지", "서신", "통신", "알린"),
        ("비밀", "기밀", "누설", "공개"),
        ("위반", "이행"),
        ("감사", "검사", "점검", "감독", "검수", "보고"),
        ("보관", "저장", "보존"),
        ("소유", "특허", "저작"),
        ("직원", "인력", "고용", "근로"),
    ),
}
"""Matters of agreements, each with the beginnings of its words; in Korean two syllables of one."""

PREFIXES = (
    *("пере", "пред", "раз", "рас", "воз", "вос", "без", "под", "над", "про", "при", "об", "от"),
    *("вы", "до", "за", "из", "ис", "на", "по", "со", "у", "о", "с", "в"),
)
"""What Russian puts before a word that stays about the same matter."""
VOWELS = frozenset("aeiouyаеиоуыэюяьъй")
"""Letters by which words of one matter may differ."""
BARE = {"œ": "oe", "æ": "ae", "й": "й"}
"""Letters that are no others with an accent."""
