"""Quantities: what shows that a number counts or dates something and so names no provision.

The checker of proofs rests on these lists: a number that none of them explains may be a reference.
All words are in small letters, without accents, and with е for ё, as `folded` writes them.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache


@lru_cache(maxsize=1 << 14)
def folded(word: str) -> str:
    """Return a word in small letters without its accents: "Artículo" as "articulo"."""
    if word.isascii():
        return word.lower()
    parts = unicodedata.normalize("NFD", word.lower())
    return unicodedata.normalize("NFC", "".join([c for c in parts if not _accent(c)]))


def _accent(character: str) -> bool:
    return character in "\u0300\u0301\u0302\u0303\u0308\u0327"


def _words(*lists: str) -> frozenset[str]:
    return frozenset([word for each in lists for word in each.split()])


MEASURES: dict[str, frozenset[str]] = {
    "en": _words(
        "day days week weeks month months year years hour hours minute minutes decade decades",
        "quarter quarters semester semesters fortnight percent percentage million billion",
        "thousand hundred euro euros dollar dollars pound pounds cents cent roubles rubles won",
        "km kilometre kilometres kilometer kilometers metre metres meters mile miles tonne tonnes",
        "tons kg kilogram kilograms hectare hectares litre litres liters times instalments",
        "installments",
    ),
    "ru": _words(
        "день дня дней дням днях неделя недели недель неделю месяц месяца месяцев",
        "месяцы год года году годов годы лет час часа часов часы минут минуты квартал",
        "квартала процент процента процентов рубль рубля рублей доллар доллара долларов",
        "евро тысяч тысячи тысяча тыс миллион миллиона миллионов млн млрд миллиард миллиарда",
        "миллиардов км километр километра километров метр метра метров тонна тонны тонн гектар",
        "гектара гектаров раз раза суток",
    ),
    "fr": _words(
        "jour jours semaine semaines mois an ans annee annees heure heures minute minutes",
        "trimestre trimestres semestre semestres million millions milliard milliards mille cent",
        "euro euros dollar dollars franc francs km kilometre kilometres metre metres mille milles",
        "tonne tonnes kg kilogrammes hectare hectares litre litres fois",
    ),
    "es": _words(
        "dia dias semana semanas mes meses ano anos hora horas minuto minutos trimestre trimestres",
        "semestre semestres millon millones mil euro euros dolar dolares peso pesos km kilometro",
        "kilometros metro metros milla millas tonelada toneladas kg hectarea hectareas litro",
        "litros veces vez",
    ),
    "ko": frozenset(),
}
"""Words of time, measure and money behind a number."""

NOUNS: dict[str, frozenset[str]] = {
    "en": _words(
        "copies originals members persons people individuals representatives experts delegates",
        "judges arbitrators employees employers children women men vessels ships votes seats",
        "meetings sessions states countries parties signatories governments delegations languages",
        "originals counterparts working consecutive calendar business sites projects vehicles",
        "aircraft ministers officers officials students teachers researchers schools universities",
        "regions districts companies banks airports ports offices centres texts instruments",
        "contracting successive subsequent participants observers witnesses nationals hours",
    ),
    "ru": _words(
        "экземпляр экземпляра экземплярах экземпляров члена членов сторон стороны государств",
        "государства стран страны лиц лица человек представителя представителей арбитра арбитров",
        "эксперта экспертов голоса голосов языках языка рабочих календарных банковских",
        "работника работников сотрудника сотрудников суда судов детей подлинных договаривающихся",
    ),
    "fr": _words(
        "exemplaire exemplaires originaux membres personnes etats pays representants experts",
        "arbitres juges employes enfants navires voix sieges langues gouvernements reunions",
        "sessions projets vehicules ministres agents etudiants consecutifs consecutives ouvrables",
        "civils textes instruments premiers premieres dernieres derniers",
    ),
    "es": _words(
        "ejemplar ejemplares originales miembros personas estados paises representantes expertos",
        "arbitros jueces empleados ninos buques votos idiomas gobiernos reuniones sesiones",
        "proyectos vehiculos ministros funcionarios estudiantes consecutivos consecutivas habiles",
        "naturales textos instrumentos",
    ),
    "ko": frozenset(),
}
"""Words for what is often counted, behind a number; no word for a provision is among them."""

ORDERED: dict[str, frozenset[str]] = {
    "en": _words(
        "party parties person persons country countries state states day days week month months",
        "instrument instruments document ratification year years anniversary instance time times",
        "meeting session reading language century half",
        "quarter semester party's generation degree class world round",
    ),
    "ru": _words(
        "документа документ грамоты ратификационной сторона стороны сторон стороне сторону",
        "стороной сторонам сторонами лица лиц лицам",
        "лицами лицу лицом страны стран странам странах странами государств государства",
        "государство",
        "государствам день дня год года месяц месяца квартал квартала раз",
    ),
    "fr": _words(
        "instrument instruments document personne personnes pays etat etats jour jours mois annee",
        "anniversaire instance fois",
        "reunion session lieu trimestre semestre siecle",
    ),
    "es": _words(
        "instrumento instrumentos documento persona personas pais paises estado estados dia dias",
        "mes ano aniversario instancia vez",
        "reunion sesion lugar trimestre semestre siglo",
    ),
    "ko": frozenset(),
}
"""Words behind an ordinal, so that it names no provision: "third parties"."""

BEFORE: dict[str, frozenset[str]] = {
    "en": _words(
        "a an the of within for in than least most every each all any these those to by after",
        "before until from about approximately and or next first last only another further",
        "additional into with between is are be been has have had shall not per on at over their",
        "its his her our your exceed exceeding minimum maximum every initial consecutive",
        "successive up or both the this upon during through have comprise comprises comprising",
        "elect elects appoint appoints include includes including total least nearly some",
    ),
    "ru": _words(
        "в и или на за до из от по с со через течение позднее менее более чем не каждые все срок",
        "сроком",
        "обеих этих его их истечении истечения числа период периода пределах остается каждых",
        "состоит третьих двух при для о после к одной другой",
    ),
    "fr": _words(
        "de des du le la les un une dans pour en par apres avant depuis et ou a au aux moins plus",
        "que",
        "chaque tous toutes sur sous durant pendant ces leurs ses sont est d premiers premieres",
        "dernieres derniers jusqu environ compte comprend entre quelque par",
    ),
    "es": _words(
        "de del la las los el un una en por para tras antes desde y o u a al menos mas que cada",
        "todos",
        "todas sobre durante estos estas sus son es primeros primeras ultimos ultimas hasta entre",
        "plazo con otros otras por",
    ),
    "ko": frozenset(),
}
"""Words that may stand before a number that counts. Any other word may be one for a provision."""

LEADS = {
    "en": r"(?:pursuant|subject|accord\w*|refer\w*|relat\w*|regard|respect|contrary|due|link\w*"
    r"|answer\w*|reply|conform\w*|pertain\w*|belong\w*|similar|equal|attach\w*) to"
    r"|accordance with|compl\w+ with|consist\w+ with|conform\w* with|line with|terms of"
    r"|virtue of|meaning of|purposes? of|provisions? of|force of|scope of|under|see|cf"
    r"|out (?:in|at|by)"
    r"|forth (?:in|at|by)|down (?:in|by)|mention\w* (?:in|at|by)|defined (?:in|at|by)"
    r"|provid\w+ (?:for )?(?:in|at|by)|listed (?:in|at|by)|specified (?:in|at|by)|contained in"
    r"|(?:stated|described|named|given|stipulated|prescribed|required) (?:in|at|by)",
    "ru": r"согласно|соответствии со?|силу|основании|см|указан\w* в|предусмотр\w* в?|упомянут\w* в"
    r"|определенн\w* в|содерж\w* в|изложен\w* в|по",
    "fr": r"vertu d|vertu de|conformement (?:a|au|aux)|selon|titre (?:de|du)|sens (?:de|du)|voir|cf"
    r"|(?:vis\w*|prevu\w*|mentionn\w*|enonc\w*|defini\w*|indiqu\w*) (?:a|au|aux|en|par)"
    r"|prejudice (?:de|du)|reserve (?:de|du)|application (?:de|du)|sous",
    "es": r"virtud de|conforme (?:a|al)|segun|arreglo (?:a|al)|tenor de|vease|vea|ver|cf"
    r"|(?:previst\w*|mencionad\w*|establecid\w*|indicad\w*|definid\w*|referid\w*|dispuest\w*)"
    r" (?:en|por|a|al)|acuerdo con|sujeto a|perjuicio de|refiere|bajo",
    "ko": "(?!x)x",
}
"""What leads to a reference when it stands before its number, even where a noun follows."""

BEHIND = frozenset(
    _words(
        "hereof hereto herein thereof therein above below hereunder thereunder applies apply supra",
        "infra выше ниже настоящего настоящей ci dessus dessous arriba abajo of de du des del",
        "shall",
        "may must",
    )
)
"""Words behind a number in brackets by which it names something rather than counts a part."""

LETTERED = _words("party parties side сторона стороны стороне сторону стороной partie parte")
"""Words before a capital that is no number: "Party B"."""

ALONE: dict[str, frozenset[str]] = {
    "en": _words("a i"),
    "ru": _words("а в и к о с у я г"),
    "fr": _words("a y"),
    "es": _words("a e o u y"),
    "ko": frozenset(),
}
"""Letters that are words; those that an apostrophe parts from a word are none in any case."""

PREPOSITIONS = _words(
    "в во к ко о об от до за из изо по под при про на над с со у для без через между среди кроме",
    "согласно ввиду вопреки благодаря относительно касательно",
)
"""Russian words behind which no preposition stands, so that a letter there names an item."""

FINITE = re.compile(
    r".*(?:[тч]ся|[аяуюое]ет|[аяуюе]ют|[аоу][её]т)"
    r"|нес[её]т|вед[её]т|плат[ия]т|нос[ия]т|служ[иа]т|подлеж[иа]т|может|могут"
    r"|нет|есть|был[аои]?"
    r"|буд[еу]т|долж(?:ен|на|но|ны)|обязан[аоы]?|говорит|гласит|стоит|входит|следует|длится"
    r"|отпал[аои]?|утратил[аои]?"
)
"""Russian verbs before which a letter is no preposition."""

PARTICLES = r"의|에(?:서|게|는|도)?|[는은가이를을와과도만및조단번란]|으?로|이?나|부터|까지"
"""What may hang on a Korean letter that names an item."""

SYLLABLES = re.compile(
    r"(?:(?:다만|사이|바로|차이|하는|하도|마을|나이|아이|하에(?:서)?)(?![가-힣])|사항)"
)
"""Korean words that look like such a letter with a particle."""

ADNOMINAL = re.compile(
    r"[가-힣](?:한|할|된|될|인|진|친|낸|던)[ \u00a0]$"
    r"|(?:있|없|하|되|받|가지|갖|않|아니하)(?:는|은|을)[ \u00a0]$"
    r"|[가-힣](?:받은|같은|받을|않을)[ \u00a0]$"
)
"""What stands before the Korean nouns for a person and for a thing that is said."""

JOINED = "and|et|y|e|и"
"""Words between the parts of a number."""

_TENS = dict(
    zip(
        (
            *("decimo", "vigesimo", "trigesimo", "cuadragesimo", "quincuagesimo", "sexagesimo"),
            *("septuagesimo", "octogesimo", "nonagesimo"),
        ),
        range(10, 100, 10),
        strict=True,
    )
)
_UNITS = dict(
    zip(
        (
            *("primer", "segund", "tercer", "cuart", "quint", "sext", "septim", "octav", "noven"),
            *("primero", "segundo", "tercero", "cuarto", "quinto", "sexto", "septimo", "octavo"),
            *("noveno", "primera", "segunda", "tercera", "cuarta", "quinta", "sexta", "septima"),
            *("octava", "novena"),
        ),
        [*range(1, 10)] * 3,
        strict=True,
    )
)
COMPOUNDED: dict[str, dict[str, int]] = {
    "fr": {
        "sept": 7,
        "neuf": 9,
        "neuve": 9,
        "cent": 100,
        "cents": 100,
        "vingts": 20,
        "unieme": 1,
        "vingtieme": 20,
        "vingtiemes": 20,
        "septante": 70,
    },
    "es": {f"{ten}{unit}": _TENS[ten] + _UNITS[unit] for ten in _TENS for unit in _UNITS},
    "ru": {"семью": 7, "сорока": 40},
}
"""Words that are numbers among others, or made of several, without accents."""

FRIENDS = _words(
    "session sessions party parties parte partes partie sanction sanctions action actions",
    "selection selections",
    "election elections partie parte partes parti sesion sesiones session partis portion portions",
    "сессия сессии стать стати партия партии partial article's particle particles clauses",
)
"""Words that only look like a misspelt one for a provision."""

PAGES = _words(
    "page pages version versions edition p pp страница страницы стр pagina paginas pag edicion"
)
"""Words before a number that counts pages or versions."""

PARTS = {
    "en": r"thirds?|quarters?|half|halves|fifths?|fourths?|tenths?",
    "ru": r"трети|третей|четверт[иь]\w*|пятых",
    "fr": r"tiers|quarts?|cinquiemes|dixiemes",
    "es": r"tercios?|cuart[ao]s?|quintos|decimos|partes",
    "ko": "(?!x)x",
}
"""Words behind a number word that make it a fraction."""

KOREAN_COUNTERS = (
    r"(?:\s?(?:개월|개국|개국어|개년|개|일|년|월|주|시간|시|분기|분|초|명|인|부|통|회|차례|원|달러|유로"
    r"|퍼센트|프로|만|천|백|억|킬로|미터|톤|대|척|배)|\s?%)"
)
KOREAN_THIRD = r"(?:자|국|차)"
"""Counters behind a number in Korean, and what follows that of a third party or a third time."""
