"""What defined terms may not be renamed to, or beside, in each language. In small letters."""

from __future__ import annotations

LINKS = {
    "en": ("of", "the", "for", "in", "to", "and", "on", "by", "with"),
    "ru": ("и", "по", "на", "в", "о", "с", "для"),
    "fr": ("de", "du", "des", "la", "le", "les", "et", "en", "d", "l", "à", "au"),
    "es": ("de", "del", "la", "el", "los", "las", "y", "en", "a", "al"),
    "ko": (),
}
"""Small words inside a term, which many terms have."""

BESIDE = {
    "en": (
        *("the", "a", "an", "this", "that", "these", "those", "such", "each", "every", "any"),
        *("all", "some", "no", "neither", "either", "both", "if", "when", "where", "while"),
        *("unless", "until", "once", "after", "before", "upon", "on", "in", "at", "by", "for"),
        *("from", "to", "of", "with", "without", "under", "between", "and", "or", "nor", "but"),
        *("as", "then", "thus", "shall", "may", "must", "will", "is", "are", "should", "its"),
        *("their", "which", "who", "whether", "because", "since", "although", "though", "not"),
    ),
    "ru": (
        *("каждый", "любой", "этот", "если", "когда", "и", "или", "но", "в", "на", "за", "по"),
        *("для", "от", "до", "при", "после", "через", "между", "затем", "тогда", "также"),
        *("с", "со", "о", "об", "к", "у", "из", "без", "все", "всякий", "всё", "пусть"),
    ),
    "fr": (
        *("le", "la", "les", "l", "un", "une", "des", "du", "de", "d", "ce", "cet", "cette"),
        *("ces", "chaque", "tout", "toute", "tous", "si", "lorsque", "quand", "et", "ou", "mais"),
        *("en", "à", "au", "aux", "par", "pour", "avec", "sans", "sous", "entre", "puis", "alors"),
    ),
    "es": (
        *("el", "la", "los", "las", "un", "una", "unos", "unas", "del", "de", "este", "esta"),
        *("estos", "estas", "cada", "todo", "toda", "todos", "si", "cuando", "y", "o", "pero"),
        *("en", "a", "al", "por", "para", "con", "sin", "bajo", "entre", "luego", "entonces"),
    ),
    "ko": (),
}
"""Words that may stand with a capital beside a use of a term, and make no name of it."""

SAYS = {
    "en": (
        r"(?:terms?|words?|expressions?|names?|phrases?|called|known as|named|titled"
        r"|defined as|spell(?:ed|t)|written|printed|reads?|so-called|marked|labell?ed|stamped"
        r"|inscribed|engraved|embossed|tagged|branded|headed|typed|company|firm|magazine|newspaper"
        r"|journal|brand|trade\s?mark|website|vessel|ship|software)"
    ),
    "ru": (
        r"(?:термин\w*|слов\w+|выражени\w+|понят\w+|именуем\w+|называ\w+|назван\w+|имен\w+"
        r"|журнал\w*|газет\w+|фирм\w+|компани\w+|обществ\w+|марк\w+|бренд\w*|сайт\w*|файл\w*"
        r"|банк\w*|парти\w+|фонд\w*|суд[нов]\w*|корабл\w+|гостиниц\w+|издательств\w+|холдинг\w*"
        r"|предприяти\w+|групп\w+|бюро|агентств\w+|центр\w*|приложени\w+|магазин\w*)"
    ),
    "fr": r"(?:termes?|mots?|expressions?|noms?|appelée?s?|dénommée?s?|nommée?s?)",
    "es": r"(?:términos?|palabras?|expresi\w+|nombres?|llamad[oa]s?|denominad[oa]s?)",
    "ko": r"(?:\w*(?:용어|단어|명칭|이름|표현|문구|라는|이라는|이른바|소위|칭하는|부르는))",
}
"""Words before a term that speak of it as a word."""

MENTIONED = {
    "en": (
        r"(?:that|this|those|these|such|same|said|which)\s+(?:words?|names?|nouns?|expressions?"
        r"|designations?|appellations?|titles?|labels?)"
        r"|as\s+such(?!\s+as)|by\s+(?:its|their|his|her)\s+(?:roles?|names?|titles?)"
        r"|(?:any|all|every|another|each)?\s*other\s+(?:agreements?|contracts?|documents?"
        r"|instruments?|texts?|treat(?:y|ies)|deeds?|laws?|acts?|codes?)"
    ),
    "ru": (
        r"(?:эт|данн|указанн|так|сам)\w*\s+(?:слов|термин|названи|наименовани|выражени|понят)\w*"
        r"|т(?:о|от|е|ем|ого)\s+(?:же\s+)?(?:слов|термин|названи|наименовани|выражени)\w*"
        r"|как\s+таков\w+|(?:друг|ин)\w{1,3}\s+(?:\w+\s+)?(?:соглашени|договор|контракт|документ|акт"
        r"|закон|текст|кодекс|инструмент)\w*"
    ),
    "fr": (
        r"(?:ce|cet|cette|ces|ledit|ladite|lesdits|même|tels?|telles?)\s+(?:mots?|termes?|noms?"
        r"|expressions?|titres?|désignations?|appellations?|dénominations?|vocables?)"
        r"|(?:en\s+tant\s+que|comme)\s+tel\w*|ès\s+qualités?"
        r"|autres?\s+(?:accords?|contrats?|conventions?|documents?|textes?|traités?|lois?|codes?"
        r"|actes?|instruments?)"
    ),
    "es": (
        r"(?:es[eoa]s?|est[eoa]s?|dich[oa]s?|tal(?:es)?|mism[oa]s?|aquel\w*)\s+(?:palabras?"
        r"|términos?|nombres?|expresi\w+|denominaci\w+|títulos?|vocablos?)|como\s+tal(?:es)?"
        r"|otr[oa]s?\s+(?:acuerdos?|contratos?|convenios?|documentos?|textos?|tratados?|leyes|ley"
        r"|códigos?|actos?|instrumentos?)"
    ),
    "ko": (
        r"(?:이|그|저|해당|위|본)\s?(?:단어|용어|명칭|이름|표현|문구|호칭)\w*|그\s?자체\w*|글자\w*"
        r"|(?:다른|타|여타|어떤)\s?(?:협정|조약|협약|계약|문서|법령|법률|규정|약정)\w*"
    ),
}
"""Words that speak of a term beside them as a word, or in which another text may use it."""

INITIAL = {
    "en": r"[Tt]he[ \u00a0]{}(?:\.|(?!\w))",
    "ru": r"(?<![\w.])(?<!\.[ \u00a0])(?:{0}\.|(?![АВИКОСУЯ]){0})[ \u00a0](?=[а-яё])",
    "fr": r"(?:[Ll][ea][ \u00a0]|[Ll]['\u2019]|[Dd]u[ \u00a0]|[Aa]u[ \u00a0]){}(?:\.|(?!\w))",
    "es": r"(?:[Ee]l|[Ll]a|[Dd]el|[Aa]l)[ \u00a0]{}(?:\.|(?!\w))",
}
"""A party called by the first letter of its term."""

OF_ANOTHER = {
    "en": (
        r"(?:as\s+)?(?:see|defined|named|referred\s+to"
        r"|mentioned|identified|listed|specified|described"
        r"|appointed|designated|described|within\s+the\s+meaning|under|of|in|pursuant\s+to"
        r"|for\s+the\s+purposes?\s+of|according\s+to|per)(?!\w)"
    ),
    "ru": (
        r"(?:(?:указанн|названн|определ[её]нн|упомянут)\w*|по|согласно|в|во|из|на"
        r"|в\s+смысле)(?!\w)"
    ),
    "fr": (
        r"(?:(?:défini|nommé|désigné|visé|mentionné)\w*|au\s+sens|dans|de|du|des|selon"
        r"|en\s+vertu|au\s+titre)(?!\w)"
    ),
    "es": (
        r"(?:(?:definid|nombrad|designad|mencionad)\w*|en\s+el\s+sentido|en|de|del|según"
        r"|conforme|en\s+virtud)(?!\w)"
    ),
    "ko": r"(?!)",
}
"""Words behind a use that may make it a term of another text."""

AS_SAID = {
    "en": (
        r"(?:as\s+)?(?:defined|understood|construed|meant)|(?:with)?in\s+the\s+(?:meaning|sense)"
        r"|according\s+to|as\s+per|so[- ]called"
    ),
    "ru": (
        r"в\s+(?:смысле|понимании|значении)|согласно|определ[её]нн\w+|как\s+(?:он|она|оно)|далее"
        r"|именуем\w+|называем\w+|известн\w+|утвержд\w+|принят\w+|созданн\w+|назван\w+"
    ),
    "fr": (
        r"défini\w*|au\s+sens|dans\s+le\s+sens|selon|entendu\w*|tels?\s+que|telles?\s+que"
        r"|dite?s?|dénommé\w*|appelé\w*|nommé\w*|connu\w*|alias|ci-après|adopté\w*|approuvé\w*"
    ),
    "es": (
        r"definid\w+|en\s+el\s+sentido|según|conforme|entendid\w+|tal(?:es)?\s+como|llamad\w+"
        r"|denominad\w+|conocid\w+|alias|en\s+adelante|adoptad\w+|aprobad\w+"
    ),
    "ko": r"(?!)",
}
"""Words behind a use by which another text says what it means, but before a place of this one."""

MEANING = {
    "en": (
        r"mean(?:ing|ings|s)?|defin\w+|constru\w+"
        r"|interpret\w+|glossar\w+|terminolog\w+|vocabular\w+"
        r"|(?:terms?|words?|expressions?)\s+(?:that"
        r"|which|not|used|are|is|have|has|shall|in\s+cap|appl\w+|govern\w*)"
    ),
    "ru": r"значени\w+|определ\w+|толк\w+|термин\w*|понят\w+|глоссари\w+",
    "fr": r"sens|défini\w*|interprét\w+|entend\w*|termes?|glossaire|terminologie",
    "es": r"significad\w+|defin\w+|interpret\w+|sentido|términos?|glosario|terminología",
    "ko": r"\w*(?:의미|정의|해석|용어|뜻)\w*",
}
"""Words that speak of what words mean."""

IMPORTED = (
    r"incoterms|인코텀즈\w*|가나다순\w*|자모순\w*|머리글자\w*|alphabet\w*|ucp\s?\d{3}|isda|fidic|алфавитн\w+|инкотермс|alphabétique\w*"
    r"|alfabétic\w*|from A to Z|(?:begin|start)\w*\s+with\s+(?:the\s+letter\s+)?[A-Z](?!\w)"
    r"|(?:first|initial)\s+letters?|lettres?\s+initiales?|letras?\s+iniciales?"
)
"""Words by which a text takes the terms of others, or makes their letters matter."""

EXHAUSTIVE = {
    "en": (
        r"(?:shall\s+mean|means|mean|(?:shall\s+have"
        r"|has|have)\s+the\s+meaning|is\s+defined\s+as)"
    ),
    "ru": r"(?:[—–-](?=\s)|означа(?:ет|ют)|име(?:ет|ют)\s+значение)",
    "fr": r"(?:désigne(?:nt)?|signifie(?:nt)?|s[’']entend(?:ent)?|a\s+le\s+sens|ont\s+le\s+sens)",
    "es": r"(?:significa(?:rá)?n?|designa(?:rá)?n?|tendrán?\s+el\s+significado|se\s+entende\w+"
    r"|se\s+entiende[n]?)",
    "ko": (
        r"(?:이란|란|이라\s?함은|라\s?함은|은|는)\s"
        r"(?=[^\n]*[을를]\s(?:말한다|뜻한다|의미한다)[.;]?$)"
    ),
}
"""Words that say all that a term means."""

OPENS = {
    "en": (
        r"(?:(?:in"
        r"|for\s+the\s+purposes?\s+of)\s+this\s+([^\W\d_]+)\s*[,:]?\s*)?(?:the\s+(?:term\s+)?)?"
    ),
    "ru": r"(?:(?:в|для\s+целей)\s+настоящ\w+\s+([^\W\d_]+)\s*[,:]?\s*)?(?:термин\s+)?",
    "fr": r"(?:(?:dans|aux\s+fins\s+du)\s+(?:le\s+)?présent\w*\s+([^\W\d_]+)\s*[,:]?\s*)?"
    r"(?:(?:le\s+terme|l[ae])\s+)?",
    "es": (
        r"(?:(?:en|a\s+los\s+efectos\s+de)\s+(?:el\s+"
        r"|la\s+)?presente\s+([^\W\d_]+)\s*[,:]?\s*)?(?:(?:el\s+término|el|la)\s+)?"
    ),
    "ko": r"(?:(?:이|본)\s?([^\W\d_]{2,6}?)에서\s(?:사용하는\s)?)?",
}
"""What may stand before a term whose definition opens a provision."""

BRACKETS = {
    "en": (
        r"\((?:(?:hereinafter|hereafter|together|collectively"
        r"|each)\s*,?\s*)?(?:(?:referred\s+to\s+as|called)"
        r"\s+)?(?:the|an?)\s+$|,\s+(?:hereinafter"
        r"|hereafter)\s+(?:(?:referred\s+to\s+as|called)\s+)?the\s+$"
    ),
    "ru": (
        r"[(,]\s?(?:именуем\w+\s+)?(?:в\s+дальнейшем"
        r"|далее)\s*(?:именуем\w+\s+)?[\u2014\u2013-]?\s*$"
    ),
    "fr": (
        r"\((?:ci-après\s+)?(?:l[ae]\s+|l['\u2019]\s?)$"
        r"|,\s+ci-après\s+(?:dénommée?\s+)?(?:l[ae]\s+|l['\u2019])$"
    ),
    "es": (
        r"\((?:en\s+adelante,?\s+)?(?:el|la)\s+$"
        r"|,\s+en\s+adelante,?\s+(?:denominad[oa]\s+)?(?:el|la)\s+$"
    ),
    "ko": r"\((?:이하\s)$",
}
"""What may stand before a term that is given in brackets, or behind "hereinafter"."""

ORDINARY = {
    "en": (
        r"ordinar\w+|usual\w*|natural\w*|common\w*"
        r"|general\w*|understood|called|known|names?|words?"
        r"|terms?|sense|meaning|for\s+example|such\s+as"
        r"|similar\w*|like|typical\w*|customar\w+|if|unless"
    ),
    "ru": (
        r"обычн\w+|общеприня\w+|обще\w*известн\w+|назыв\w+"
        r"|именуем\w+|слов\w+|смысл\w*|подобн\w+|если|например|в\s+частности|в\s+том\s+числе"
        r"|проч\w+|аналогичн\w+"
    ),
    "fr": (
        r"ordinaire\w*|usuel\w*|naturel\w*|courant\w*|communément"
        r"|appel\w+|connu\w*|mots?|sens|si|similaire\w*|par\s+exemple|notamment|analogue\w*"
    ),
    "es": (
        r"ordinari\w+|usual\w*|natural\w*|comúnmente"
        r"|llamad\w+|conocid\w+|palabras?|sentido|si|similar\w*|por\s+ejemplo|en\s+particular"
        r"|análog\w+"
    ),
    "ko": (
        r"\w*(?:통상|일반적|보통|관례|관행|이른바|소위|부르|불리|불린|일컫|명칭|이름|용어|단어|유사"
        r"|비슷|같은|포함|비롯|경우|이면|라면|관습|예컨대|따위|흔히|널리)\w*|등[을의이에과은]?"
        r"|예를\s?들\w*|기타|그\s?밖\w*"
    ),
}
"""Words of a definition that may leave a part of what a term means to how people use the word."""

OPEN_ENDED = {
    "en": r"\s+(?:and|or|but|also)|\s+includ|\s+among|\s+for\s+example|\s+inter\s+alia",
    "ru": r"\s+(?:и|или|также|включа)\w*(?!\w)|\s+в\s+том\s+числе",
    "fr": r"\s+(?:et|ou|aussi|également|notamment|compren\w+|inclu\w+)(?!\w)",
    "es": r"\s+(?:y|e|o|u|también|entre\s+otr\w+|incluy\w+)(?!\w)",
    "ko": r"(?!)",
}
"""Words right behind those that leave open what else a term means."""

DEFINES = {
    "en": r"(?:means?|shall\s+mean|includes?|shall\s+include|refers?\s+to|is\s+defined|comprises?"
    r"|covers?|extends?\s+to|shall\s+comprise|shall\s+cover|denotes?|signif(?:y|ies))(?!\w)",
    "ru": r"(?:означа|включа|подразумева|понима|охватыва)\w+|[—–-]\s",
    "fr": r"(?:désigne|signifie|s[’']entend|comprend|vise|inclut|couvre|englobe)\w*",
    "es": r"(?:significa|designa|incluye|se\s+entiende|se\s+refiere|comprende|abarca)\w*",
    "ko": r"(?:이란|란|이라|라)\s?(?:함은|한다|칭한다|부른다)?(?!\w)",
}
"""Words behind a term that say what it means, or also means."""

FIRMS = (
    *(
        "inc",
        "ltd",
        "llc",
        "llp",
        "gmbh",
        "sa",
        "sas",
        "sarl",
        "corp",
        "plc",
        "co",
        "ag",
        "bv",
        "nv",
    ),
    *("ооо", "ао", "оао", "пао", "зао", "oy", "ab", "spa", "srl", "kg", "se", "lp", "limited"),
)
"""Short words that end the name of a firm."""
JOINS = {
    "en": r"(?:of|for|and)[ \u00a0](?:the[ \u00a0])?",
    "ru": r"(?:и|по|для)[ \u00a0]",
    "fr": (
        r"(?:des?|du|et|pour|d['\u2019])(?:[ \u00a0]"
        r"|(?<=['\u2019]))(?:l[ae]s?[ \u00a0]|l['\u2019])?"
    ),
    "es": r"(?:del?|y|para)[ \u00a0](?:(?:el|l[ao]s?)[ \u00a0])?",
    "ko": r"(?!)",
}
"""Patterns of small words inside a name: "Bank of the Platform", "Programme for Peace"."""
ABOUT = {
    "en": r"(?:on|in|to)[ \u00a0](?:the[ \u00a0])?",
    "ru": r"(?:на|в|о|об)[ \u00a0]",
    "fr": r"(?:sur|en|aux?|à)[ \u00a0](?:l[ae]s?[ \u00a0]|l['\u2019])?",
    "es": r"(?:sobre|en|al?)[ \u00a0](?:(?:el|l[ao]s?)[ \u00a0])?",
    "ko": r"(?!)",
}
"""Patterns of more small words behind the noun of a name: "Council on Trade"."""
IS = {
    "ru": ("не", "был", "была", "было", "будет", "имеет", "является", "платит", "действует"),
    "fr": ("est", "sont", "a", "ont", "sera", "ne", "n", "s", "se", "qui", "que", "paie", "paient"),
    "es": ("es", "son", "ha", "han", "será", "no", "se", "que", "paga", "pagan", "actúa"),
    "ko": (),
}
"""Verbs that may stand behind a term."""
ACTS = {
    "ru": (
        *("передаёт", "передает", "обязуется", "обязан", "обязана", "обязано", "вправе", "несёт"),
        *("несет", "оплачивает", "уведомляет", "предоставляет", "обеспечивает", "получает"),
        *("принимает", "направляет", "возмещает", "гарантирует", "выполняет", "осуществляет"),
        *("утверждает", "рассматривает", "собирается", "выполняется", "осуществляется", "ведёт"),
        *("ведет", "готовит", "решает", "сообщает", "хранит", "возвращает", "использует"),
        *("финансируется", "начинается", "заканчивается", "длится", "охватывает", "состоит"),
        *("обязаны", "передают", "несут", "получают", "принимают", "выполняют", "будут", "были"),
    ),
    "fr": (
        *("livre", "livrent", "verse", "remet", "garantit", "informe", "notifie", "assure", "doit"),
        *("décide", "approuve", "adopte", "examine", "exécute", "prend", "rend", "transmet"),
        *("établit", "communique", "reçoit", "élit", "siège", "commence", "comporte", "finance"),
    ),
    "es": (
        *("entrega", "entregan", "garantiza", "informa", "notifica", "asegura", "decide"),
        *("aprueba", "adopta", "examina", "ejecuta", "recibe", "comunica", "toma", "remite"),
        *("comienza", "termina", "elige", "prepara", "presenta", "haya", "hayan", "está", "están"),
    ),
}
"""More verbs that may stand behind a term, none of which goes on with a name."""
HEADS = {
    "ru": (
        *("обязанности", "права", "ответственность", "обязательства", "задачи", "функции"),
        *("состав", "полномочия", "цели", "меры", "этапы", "бюджет", "участники", "решения"),
        *("расходы", "уведомления", "отчёты", "отчеты", "заседания", "работа"),
    ),
}
"""Words with a capital that open a title or sentence before a term, and make no name of it."""
LED = {
    "fr": (
        *BESIDE["fr"],
        *("ledit", "dudit", "audit", "lesdits", "desdits", "auxdits", "aucun", "quelque", "ni"),
        *("certains", "plusieurs", "deux", "trois", "notre", "leur", "leurs", "son", "ses", "même"),
        *("autre", "autres", "que", "qu", "qui", "dont", "où", "car", "comme", "selon", "chez"),
        *("vers", "contre", "dans", "sur", "après", "avant", "dès", "depuis", "pendant", "sauf"),
    ),
    "es": (
        *BESIDE["es"],
        *("dicho", "dichos", "su", "sus", "ningún", "cualquier", "ambos", "otro", "otros", "que"),
        *(
            "ni",
            "ese",
            "esos",
            "mismo",
            "dos",
            "tres",
            "nuestro",
            "como",
            "según",
            "contra",
            "ante",
        ),
        *("desde", "hasta", "tras", "sobre", "salvo", "varios", "algún", "algunos"),
    ),
}
"""Words one of which stands directly before a use where nouns take an article: others name it."""
LEADS_ON = {
    "ru": (
        *("по", "на", "в", "во", "с", "со", "о", "об", "от", "до", "к", "за", "из", "при"),
        *("между", "без", "после", "перед", "через", "у", "и", "или", "либо"),
    ),
    "fr": (
        *("à", "au", "aux", "en", "dans", "sur", "sous", "avec", "sans", "contre", "par", "entre"),
        *("après", "avant", "jusqu", "dès", "ci", "relatif", "relative", "relatifs", "relatives"),
        *("concernant", "lors", "inclus", "afin", "et", "ou"),
    ),
    "es": (
        *("a", "al", "en", "con", "sin", "sobre", "contra", "por", "entre", "bajo", "según"),
        *("hasta", "desde", "durante", "mediante", "antes", "después", "relativo", "relativa"),
        *(
            "relativos",
            "relativas",
            "supra",
            "anterior",
            "mutatis",
            "inclusive",
            "y",
            "e",
            "o",
            "u",
        ),
    ),
}
"""Words behind a term that is nobody's by which its name may go on: "Programme sur le climat"."""
VERBS = {
    "ru": r"\w{2,}(?:ется|ётся|ится|утся|ются|атся|ятся)",
    "fr": r"\w{2,}(?:era|eront|ira|iront|dra|dront)",
    "es": r"\w{2,}(?:ará|erá|irá|arán|erán|irán)",
}
"""Patterns of verbs by their endings, which no noun or adjective of a name has."""
