"""Words behind a number, in every language that writes the word of a step before its number.

Measures, nouns for what is often counted, words that no number counts, and words that join it to
what follows.
"""

from __future__ import annotations

MEASURES = frozenset(
    (
        *("day", "days", "week", "weeks", "month", "months", "year", "years", "hour", "hours"),
        *("minute", "minutes", "second", "seconds", "business", "working", "calendar", "per"),
        *("percent", "percentage", "thousand", "hundred", "million", "billion", "euro"),
        *("euros", "dollar", "dollars", "pound", "pounds", "cent", "cents", "USD", "EUR"),
        *("GBP", "RUB", "CHF", "KRW", "km", "metre", "meter", "metres", "meters", "mile"),
        *("miles", "nautical", "tone", "tonne", "tones", "tonnes", "ton", "tons", "kg"),
        *("kilogram", "kilograms", "hectare", "hectares", "litre", "liter", "litres", "liters"),
        *("copies", "originals", "page", "pages", "times", "instalment", "installment"),
        *("instalments", "installments", "January", "February", "March", "April", "May"),
        *("June", "July", "August", "September", "October", "November", "December", "jour"),
        *("jours", "mois", "an", "ans", "année", "années", "semaine", "semaines", "heure"),
        *("heures", "seconde", "secondes", "franc", "francs", "kilomètre", "kilomètres"),
        *("mètre", "mètres", "mille", "milles", "kilogramme", "kilogrammes", "fois"),
        *("exemplaire", "exemplaires", "millions", "milliard", "milliards", "pour", "janvier"),
        *("février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre"),
        *("novembre", "décembre", "día", "días", "mes", "meses", "año", "años", "semana"),
        *("semanas", "hora", "horas", "minuto", "minutos", "segundo", "segundos", "dólares"),
        *("pesos", "kilómetro", "kilómetros", "metro", "metros", "milla", "millas", "tonelada"),
        *("toneladas", "hectárea", "hectáreas", "litro", "litros", "veces", "ejemplares"),
        *("mil", "millones", "por", "enero", "febrero", "marzo", "abril", "mayo", "junio"),
        *("julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre", "дня", "дней"),
        *("день", "лет", "евро", "миль", "раз", "раза", "млн", "млрд", "января", "февраля"),
        *("марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября"),
        *("декабря", "يوم", "يوما", "أيام", "شهر", "شهرا", "أشهر", "سنة", "سنوات", "أسابيع"),
    )
)
"""Words of measure, time and money."""

MEASURE_STEMS = (
    *("kilomet", "рабоч", "календарн", "банковск", "месяц", "недел", "год", "час", "минут"),
    *("секунд", "процент", "рубл", "доллар", "километр", "метр", "тонн", "гектар", "литр"),
    *("экземпляр", "тыс", "миллион", "миллиард"),
)

NOUNS = frozenset(
    (
        *("person", "persons", "people", "individual", "individuals", "member", "members"),
        *("party", "parties", "state", "states", "countries", "representative"),
        *("representatives", "expert", "experts", "delegate", "delegates", "judge", "judges"),
        *("arbitrator", "arbitrators", "employee", "employees", "children", "women", "men"),
        *("vessel", "vessels", "ship", "ships", "vote", "votes", "seat", "seats", "item"),
        *("items", "case", "cases", "site", "sites", "project", "projects", "contracting"),
        *("share", "shares", "unit", "units", "personne", "personnes", "membre", "membres"),
        *("état", "états", "pays", "représentant", "représentants", "juge", "juges", "arbitre"),
        *("arbitres", "employé", "employés", "enfant", "enfants", "navire", "navires", "voix"),
        *("siège", "sièges", "action", "actions", "persona", "personas", "miembro", "miembros"),
        *("parte", "partes", "estado", "estados", "países", "representante", "representantes"),
        *("experto", "expertos", "jueces", "árbitro", "árbitros", "empleado", "empleados"),
        *("niño", "niños", "buque", "buques", "voto", "votos", "acciones", "лиц", "лица"),
        *("детей", "дети", "أشخاص", "شخص", "شخصا", "أعضاء", "دول"),
    )
)
"""What is often counted, in small letters: a sentence may begin with one."""

NOUN_STEMS = (
    *("signator", "лиц", "человек", "член", "сторон", "государств", "стран"),
    *("представител", "эксперт", "суд", "арбитр", "сотрудник", "работник", "голос"),
    *("участник",),
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
