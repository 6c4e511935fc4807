"""Words behind a number, in every language that writes the word of a step before its number.

Measures, nouns for what is often counted, words that no number counts, and words that join it to
what follows.
"""

from __future__ import annotations

import re

MEASURES = re.compile(
    r"day|days|weeks?|months?|years?|hours?|minutes?|seconds?|business|working|calendar"
    r"|per|percent|percentage|thousand|hundred|million|billion|euros?|dollars?|pounds?|cents?"
    r"|USD|EUR|GBP|RUB|CHF|KRW|km|kilomet\w+|met(?:re|er)s?|miles?|nautical|tonn?es?|tons?|kg"
    r"|kilograms?|hectares?|lit(?:re|er)s?|copies|originals|pages?|times|install?ments?"
    r"|January|February|March|April|May|June|July|August|September|October|November|December"
    r"|jours?|mois|an[s]?|années?|semaines?|heures?|secondes?|francs?|kilomètres?|mètres?|milles?"
    r"|kilogrammes?|fois|exemplaires?|millions?|milliards?|pour"
    r"|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
    r"|días?|mes(?:es)?|años?|semanas?|horas?|minutos?|segundos?|dólares|pesos|kilómetros?"
    r"|metros?|millas?|toneladas?|hectáreas?|litros?|veces|ejemplares|mil|millones|por"
    r"|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre"
    r"|дн(?:я|ей)|день|рабоч\w+|календарн\w+|банковск\w+|месяц\w*|недел\w+|год\w*|лет|час\w*|минут\w*|секунд\w*"
    r"|процент\w*|рубл\w+|евро|доллар\w*|километр\w*|метр\w*|миль|тонн\w*|гектар\w*|литр\w*"
    r"|раза?|экземпляр\w*|тыс\w*|миллион\w*|млн|миллиард\w*|млрд"
    r"|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря"
    r"|يوما?|أيام|شهرا?|أشهر|سنة|سنوات|أسابيع"
)
NOUNS = re.compile(
    r"persons?|people|individuals?|members?|part(?:y|ies)|states?|countries|representatives?"
    r"|experts?|delegates?|judges?|arbitrators?|employees?|children|women|men|vessels?|ships?"
    r"|votes?|seats?|items?|cases?|sites?|projects?|contracting|signator\w+|shares?|units?"
    r"|personnes?|membres?|états?|pays|représentants?|juges?|arbitres?|employés?|enfants?"
    r"|navires?|voix|sièges?|actions?"
    r"|personas?|miembros?|partes?|estados?|países|representantes?|expertos?|jueces|árbitros?"
    r"|empleados?|niños?|buques?|votos?|acciones"
    r"|лица?|лиц\w*|человек\w*|член\w*|сторон\w*|государств\w*|стран\w*|представител\w+"
    r"|эксперт\w*|суд\w*|арбитр\w*|сотрудник\w*|работник\w*|дет(?:ей|и)|голос\w*|участник\w*"
    r"|أشخاص|شخصا?|أعضاء|دول",
    re.IGNORECASE,
)
VERBS = frozenset(
    (
        *("shall", "may", "must", "is", "are", "above", "below", "hereof", "thereof", "herein"),
        *("inclusive", "respectively", "hereinafter", "in", "as", "with", "from", "for", "on"),
        *("by", "under", "if", "when", "unless", "until", "which", "that", "apply", "applies"),
        *("bind", "can", "will", "would", "should", "do", "does", "not", "have", "has", "where"),
        *("ci", "est", "sont", "es", "son"),
        *("выше", "ниже", "включительно", "настоящего", "настоящей", "настоящих"),
    )
)
LINKS = frozenset(
    (
        *("of", "and", "or", "to", "through"),
        *("de", "du", "des", "et", "ou", "à", "au", "y", "o", "e", "u", "a", "al", "del"),
        *("и", "или", "по", "до", "либо", "а"),
        *("من", "و", "أو", "إلى"),
    )
)
