"""Offices of several people, whom no name can mean, and the one that is no minister's."""

from __future__ import annotations

import re

SEVERAL = re.compile(
    r"\b(?:officials|sources|analysts|experts|diplomats|ministers|presidents|leaders|lawmakers"
    r"|deputies|representatives|negotiators|ambassadors|residents|critics|observers|senators"
    r"|economists|lawyers|spokespeople|researchers|scientists|executives|delegates|advisers"
    r"|advisors|aides|mediators|inspectors|activists|campaigners|witnesses"
    r"|источник\w*и|эксперт(?:ы|ов|ам)|аналитики|представители|дипломаты|чиновники|министры|президенты"
    r"|депутаты|лидеры|наблюдатели|experts|сопредседатели|послы|мэры|губернаторы|премьеры|главы|mayors|governors|maires|dirigeants|alcaldes|embajadores|mandatarios|ministres|présidents|responsables|analystes"
    r"|diplomates|observateurs|expertos|ministros|presidentes|funcionarios|analistas"
    r"|diplomáticos|observadores|fuentes|líderes)\b",
    re.IGNORECASE,
)
"""Words for several people who speak as one."""

LEADING = re.compile(
    r"\b(?P<stem>minister|president|leader|premier|mayor|governor|ambassador|chairman|co-chair|ministre|président"
    r"|dirigeant|maire|gouverneur|ambassadeur|ministr|president|mandatari|alcalde|gobernador|embajador|líder"
    r"|министр|президент|лидер|премьер|мэр|губернатор|пос(?=лы)|сопредседател|глав)"
    r"(?:e?s|os|as|es|x|ы|и|я|лы)(?!\w)",
    re.IGNORECASE,
)
"""Those at the head of sides, several of them, with what one of them is called like."""

PREMIER = re.compile(
    r"prime\sminister|première?\sministre|primer\sministro|primera\sministra|премьер(?:-министр)?\w*"
)
"""Who is no minister among others."""

FOREIGN_MINISTERS = {
    "es": "ministro ministra",
    "fr": "ministre",
    "ru": "министр",
    "en": "foreign minister",
}
FOREIGN = re.compile(
    r"(?P<es>cancillera?(?!ía))|(?P<fr>cheffe?\sde\sla\sdiplomatie)"
    r"|(?P<ru>глав\w{1,2}\s(?:мид\w*|министерства|внешнеполитического\sведомства))"
    r"|(?P<en>foreign\ssecretary|secretary\sof\sstate)"
)
"""Other words for a minister of foreign affairs, by which the article may call one."""

CALLED_SO = {
    "en_premier": "premier",
    "en_president": "president",
    "ru_mayor": "мэр",
    "ru_president": "президент",
    "ru_premier": "premier",
    "fr_mayor": "maire",
    "fr_president": "président",
    "fr_premier": "premier",
    "es_president": "presidente",
    "es_presidenta": "presidenta",
    "es_premier": "premier",
    "es_mayor": "alcalde",
    "es_alcaldesa": "alcaldesa",
}
CALLED = re.compile(
    r"(?P<en_premier>head\sof\sgovernment)|(?P<en_president>head\sof\sstate)"
    r"|(?P<ru_mayor>градоначальник\w*|глав\w{1,2}\sгорода)|(?P<ru_president>глав\w{1,2}\sгосударства)"
    r"|(?P<ru_premier>глав\w{1,2}\s(?:правительства|кабинета))"
    r"|(?P<fr_mayor>(?:première?\s)?(?:magistrate?\s(?:municipale?|de\sla\sville)|édile))"
    r"|(?P<fr_president>chef(?:fe)?\sde\sl['’]état)|(?P<fr_premier>chef(?:fe)?\sdu\sgouvernement)"
    r"|(?P<es_presidenta>mandataria|jefa\sde(?:l)?\sestado)|(?P<es_president>mandatario|jefe\sde(?:l)?\sestado)"
    r"|(?P<es_premier>jef[ea]\sdel?\sgobierno)|(?P<es_alcaldesa>regidora|primera\sedil\w*)"
    r"|(?P<es_mayor>regidor|primer\sedil)"
)
"""Other words for an office by which an article may call who bears it."""

GENERIC = re.compile(
    r"(?:official|councill?or|lawmaker|senator|legislator|concejal[a]?|edil|diputad[oa]|senador[a]?|député[e]?|conseill(?:er|ère)|sénat(?:eur|rice)|депутат|сенатор|politician|activist|executive|campaigner|leader|dirigente|polític[oa]|activista"
    r"|legislador[a]?|parlamentari[oa]|congresista|parlementaire|законодатель|funcionari[oa]|responsable|empresari[oa]|sindicalista|ecologista|unionist|environmentalist"
    r"|syndicaliste|écologiste|opposante?|édile|профсоюзник|оппозиционер(?:ка)?|эколог|élue?|dirigeante?|militante?|intéressée?|responsable"
    r"|чиновник|чиновница|политик|активист(?:ка)?|общественник|руководитель|руководительница"
    r"|топ-менеджер|собеседни(?:к|ца)|парламентарий|бизнесмен|предприниматель)",
    re.IGNORECASE,
)
"""Words for whoever was named before."""

COMPANY = re.compile(
    r"company|firm|operator|carrier|group|manufacturer|developer|компани[яиюей]{1,2}|фирм[аыеуой]{1,2}"
    r"|предприяти[еяию]|entreprise|société|compagnie|groupe|firme|empresa|compañía|firma|grupo|sociedad"
    r"|promotora|naviera",
    re.IGNORECASE,
)
"""Words for whichever company was named before."""

MEDIA = (
    r"periodistas?|medios(?!\w)|comunicado|mensaje|carta(?!\w)|nota(?!\w)|escrito|diario|peri[oó]dico"
    r"|canal(?!\w)|cadena(?!\w)|agencia|revista|journalistes?|communiqu[eé]|message|courrier|quotidien"
    r"|journal(?!\w)|hebdomadaire|agence|cha[iî]ne|magazine|reporters?|journalists?|newspaper|daily"
    r"|agency|broadcaster|channel|email|e-mail|phone"
    r"|red(?:es)?(?!\w)|rueda|radio|televisi|entrevista|conferencia|prensa|cuenta|declaraci|social"
    r"|télévision|presse|antenne|réseau|interview|press(?!\w)|television|broadcast|statement"
)
"""Where somebody says something, which is no part of their office."""
ELDER = re.compile(
    r"(?:-(?:старш|младш)\w+|,? (?:the (?:elder|younger)|père|fils|padre|hijo|[JS]r\.?))$"
)
"""What tells the elder of two from the younger, and neither from the other by name."""

STREET = re.compile(
    r"(?:Rue|Avenue|Boulevard|Place|Quai|Calle|Avenida|Plaza|Paseo|Улица|Площадь|Проспект"
    r"|Lake|Mount|Cape|Fort|Lac|Mont|Île|Lago|Río|Isla|Cabo|Озеро|Остров)[ ]"
    r"|.*[ ](?:Street|Road|Avenue|Square|Lane|Quay|Bridge|улица|площадь)$"
)
"""Names of streets, lakes and the like, and of no person."""

MANY = {
    "en": re.compile(
        r"(?:(?!(?:of|for|from|at|in|with|to)[ ])[\w’'-]+[ ]){0,3}?"
        r"[\w’'-]*(?:(?<!s)s|people|men|children)(?=$|[ ](?:of|for|from|at|in|with)[ ])"
    ),
    "ru": re.compile(
        r"(?:[\w-]+(?:ие|ые)[ ])*"
        r"(?!(?:глав|судь|коллег|старшин|воевод|старост|мам|пап|бабушк|дедушк)[ыи](?![\w-]))"
        r"[\w-]+[ыи](?![\w-])"
    ),
    "fr": re.compile(r"(?!(?:fils|commis|héros|époux|ex)(?![\w-]))[\w’'-]+[sx](?![\w-])"),
    "es": re.compile(r"[\w-]+s(?![\w-])"),
}
"""Words for an office that begin with a noun in the plural, as far as its form tells."""

CONCERNED = re.compile(r"(?i:(?:principale?[ ])?intéressée?|interesad[oa]|aludid[oa])")
"""Words for the one of whom it was told just before."""
