"""Words by which a term is written, shown or made a name, and those by which law defines it.

Who renames a term everywhere renames it there as well, where its letters count.
"""

from __future__ import annotations

BEARERS = {
    "en": (
        r"(?:columns?|fields?|box(?:es)?|rows?|cells?|captions?|headings?|inscriptions?|logos?"
        r"|passwords?|logins?|codes?|folders?|files?|tabs?|buttons?|menus?|stamps?|labels?|badges?"
        r"|associations?|unions?|federations?|registers?|registr(?:y|ies)|portals?|clubs?|streets?"
        r"|roads?|squares?|prizes?|awards?|hotels?|restaurants?)(?:\s+of)?(?:\s+(?:the|an?))?"
    ),
    "ru": (
        r"(?:граф[аеуы]|граф|столб\w+|колонк\w+|пол[еяю]|строк\w+|ячейк\w+|рубрик\w+|надпис\w+"
        r"|логотип\w*|парол\w+|логин\w*|код\w*|штамп\w*|печат\w+|отметк\w+|ярлык\w*|этикетк\w+"
        r"|реестр\w*|портал\w*|ассоциаци\w+|союз\w*|федераци\w+|каталог\w*|улиц\w+|площад\w+"
        r"|проспект\w*|переул\w+|клуб\w*|преми[яиюей]\w*|ресторан\w*|кафе|(?<!так\s)как|статус\w*"
        r"|звани\w+|должност\w+)"
    ),
    "fr": (
        r"(?:(?:mentions?|titres?|mots?|colonnes?|cases?|rubriques?|champs?|lignes?|cellules?"
        r"|libellés?|étiquettes?|cachets?|tampons?|logos?|enseignes?|marques?|mot\s+de\s+passe"
        r"|identifiants?|fichiers?|badges?|cartes?|statuts?|qualités?|associations?|unions?"
        r"|fédérations?|syndicats?|registres?|portails?|clubs?|rues?|avenues?|boulevards?|places?"
        r"|quais?|chemins?|prix|trophées?|fêtes?|journées?|salons?|hôtels?|restaurants?|cafés?"
        r"|revues?|journal|journaux|magazines?|navires?|bateaux?)"
        r"(?:\s+(?:du|des|de\s+la|de|l[ae]s?)|\s+(?:de\s+)?l['’]|\s+d['’])?"
        r"|(?:sociétés?|banques?|groupes?|maisons?|sites?)(?:\s+l[ae]s?|\s+l['’])?)"
    ),
    "es": (
        r"(?:(?:menci(?:ón|ones)|títulos?|palabras?|columnas?|casillas?|rúbricas?|campos?|líneas?"
        r"|celdas?|etiquetas?|sellos?|logos?|logotipos?|rótulos?|marcas?|contraseñas?|archivos?"
        r"|carnés?|estatutos?|calidad(?:es)?|asociaci(?:ón|ones)|uni(?:ón|ones)|federaci(?:ón|ones)"
        r"|sindicatos?|registros?|portal(?:es)?|clubs?|calles?|avenidas?|plazas?|paseos?|caminos?"
        r"|carreteras?|premios?|fiestas?|días?|hoteles|hotel|restaurantes?|revistas?|diarios?"
        r"|buques?|barcos?)(?:\s+(?:del|de\s+l[ao]s?|de|el|l[ao]s?))?"
        r"|(?:sociedad(?:es)?|bancos?|grupos?|casas?|sitios?)(?:\s+(?:el|l[ao]s?))?)"
    ),
    "ko": r"\w*(?:란에|칸에|서식에|암호|비밀번호|로고|상표|간판)",
}
"""What has a term written on it, or for its name, where that follows, behind "of the" too."""

WRITES = {
    "en": (
        r"so\s+(?:named|called|styled|designated|marked|described)|bears?\s+(?:this|that|the)\s+"
        r"(?:title|name|mark)|passwords?|inscriptions?|logos?"
    ),
    "ru": (
        r"(?:именуе|называе|обознача)\w+\s+так|так\s+(?:именуе|называе|назван|обознача)\w+"
        r"|надпис\w+|логотип\w*|парол\w+|пиш(?:ет|ут)\w*|вписыва\w+|написа\w+"
    ),
    "fr": (
        r"ainsi\s+(?:nommé|désigné|appelé|dénommé|qualifié|libellé)\w*|mot\s+de\s+passe|mentions?"
        r"|inscriptions?|logos?|porte(?:nt)?\s+(?:ce|le)\s+(?:titre|nom)"
    ),
    "es": (
        r"(?:llam|nombr|denomin|design|calific)\w+\s+así|así\s+(?:llamad|nombrad|denominad)\w+"
        r"|contraseñas?|inscripci\w+|logotipos?|llevan?\s+(?:este|ese|el)\s+(?:título|nombre)"
        r"|se\s+(?:escrib|imprim)\w+\s+(?:el|la|los|las|en)"
    ),
    "ko": r"\w*(?:기재|표시|표기|명기|등록|부른|부르|불린|일컫|서식|암호|로고|간판)\w*",
}
"""Words of a provision by which the letters of a term in it may count."""

BY_LAW = {
    "en": (
        r"terms?|words?|expressions?|definitions?",
        r"mean\w*|sense|constru\w+|interpret\w+|understood|defin\w+",
        r"laws?|usages?|customs?|trade|statut\w+|legislation|practices?|dictionar\w+",
    ),
    "ru": (
        r"термин\w*|слов[аоу]?|выражени\w+|понят\w+|определени\w+",
        r"значени\w+|понима\w+|толк\w+|смысл\w*|определ\w+",
        r"прав[аоуе]|закон\w*|обыча\w+|законодательств\w+|практик\w+|оборот\w*|словар\w+",
    ),
    "fr": (
        r"termes?|mots?|expressions?|définitions?",
        r"sens|entend\w*|interprèt\w+|interprét\w+|défini\w*|signifi\w+|comprennent",
        r"droits?|lois?|usages?|coutumes?|législation\w*|pratiques?|dictionnaires?",
    ),
    "es": (
        r"términos?|palabras?|expresi\w+|definici\w+",
        r"sentido|entiend\w+|entenderán?|interpret\w+|defin\w+|signific\w+",
        r"derechos?|ley|leyes|usos?|costumbres?|legislaci\w+|prácticas?|diccionarios?",
    ),
    "ko": (
        r"\w*(?:용어|단어|표현|정의)\w*",
        r"\w*(?:의미|뜻|해석|정의)\w*",
        r"\w*(?:법|법률|상법|민법|법령|관습|관행|거래|사전)(?:[은는이가을를의]|에|에서|에\w*)?",
    ),
}
"""Words for words, for what they mean, and for law and use, all in one sentence."""
BEFORE_NAMED = {
    "ru": (
        r"\w{2,}(?:ает|яет|ует|еет|ают|яют|уют|еют|ется|ётся|ится|утся|ются|атся|ятся)"
        r"|\w{2,}(?:али|яли|или|ули)|видели|что|чтобы|который|поскольку|пока|то|либо|ни|не|обязан|вправе|может|должен|также|затем"
        r"|будет|был|является|считается|именно|лишь|только|ли|же|а|как\s+только|так\s+как"
    ),
}
"""Words behind which a term may stand as it is defined, and be no name of what is before it."""
RESTRICTED = (
    r",[ \u00a0](?:котор\w+|чей|\w+(?:щий|щего|щие|щих|вший|вшие|нный|нные|мый|мые))(?!\w)"
    r"|[ \u00a0](?:с|со|из|от|без)(?!\w)"
)
"""What follows a Russian noun that opens a sentence, by which it may be one of several."""
