"""Words by which the order of parties, or of definitions, matters, or does not."""

from __future__ import annotations

RANKED = {
    "en": (
        r"(?:first|last|second|earlier|latter)[- ](?:named"
        r"|mentioned|listed|signing|part(?:y|ies)?)"
        r"|(?:named|mentioned|listed|sign\w*|stands?|comes?)\s+(?:\w+\s+)?(?:first|last|second)"
        r"|former|latter|respectively|respective"
        r"|(?:first|last|second|one)\s+of\s+(?:the\s+)?(?:two\s+)?part(?:y|ies)"
        r"|party\s+of\s+the\s+(?:first|second)\s+part"
        r"|order\s+(?:of\s+the\s+(?:preamble|title"
        r"|signatures?)|in\s+which|(?:given|named|stated))"
        r"|in\s+(?:this|that|the\s+same|the\s+above)\s+order|alphabetical\w*"
        r"|(?:part(?:y|ies)|states?|sides?|governments?)\s+(?:[A-Z]|\d+|one|two|[IV]+)"
        r"|(?:first|second|initial|last|final|other|one)\s+(?:\w+\s+){0,2}(?:party|state|side)"
        r"|(?:party|state|side|government)\s+(?:\w+\s+){0,4}(?:first"
        r"|second|last|head|top|initial)"
        r"|part(?:y|ies)\b[^.;]{0,80}(?:\d|\bone|\btwo"
        r"|\bthree|\bhalf)[^.;]{0,60}\band\s+(?:\w+\s+)?"
        r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|half)"
    ),
    "ru": (
        r"(?:перв|последн|втор)\w+\s+(?:из\s+)?(?:названн|упомянут|указанн|сторон)\w*"
        r"|(?:назван|упомянут|указан|подписа)\w*\s+(?:перв|последн|втор)\w+|соответственно"
        r"|в\s+(?:указанном|этом|том\s+же)\s+порядке|порядк\w+\s+преамбул\w+|алфавитн\w+"
        r"|(?:сторон|государств)\w*\s+(?:\d+|[АБABI]+)"
        r"|(?:перв|втор|друг|одн|последн)\w+\s+сторон\w*"
        r"|сторон\w*\b[^.;]{0,80}\d[^.;]{0,60}\bи\s+\d+"
    ),
    "fr": (
        r"(?:premi[eè]r|derni[eè]r|second|deuxième)\w*\s+(?:nommé"
        r"|mentionné|cité|partie|signataire)\w*"
        r"|(?:nommé|mentionné|cité)\w*\s+en\s+(?:premier|dernier|second)|respecti\w+"
        r"|(?:dans\s+)?(?:cet|l['’])\s?ordre|alphabétique\w*"
        r"|(?:parties?|états?)\s+(?:[A-Z]|\d+|une|deux)"
        r"|(?:premi[eè]r|second|autre|derni[eè]r|une)\w*"
        r"\s+(?:partie|état)|parties\b[^.;]{0,80}\d[^.;]{0,60}\bet\s+\d+"
    ),
    "es": (
        r"(?:primer|últim|segund)\w*\s+(?:nombrad|mencionad|citad|parte|firmante)\w*"
        r"|(?:nombrad|mencionad|citad)\w*\s+en\s+(?:primer|último|segundo)\w*|respectiv\w+"
        r"|en\s+(?:este|ese|el\s+mismo)\s+orden|orden\s+del\s+preámbulo|alfabétic\w+"
        r"|(?:partes?|estados?)\s+(?:[A-Z]|\d+|una|dos)|(?:primer|segund|otr|últim|un)\w*"
        r"\s+(?:parte|estado)|partes\b[^.;]{0,80}\d[^.;]{0,60}\by\s+\d+"
    ),
    "ko": (
        r"전자|후자|각각|먼저\s?(?:기재|서명)\w*|기재된?\s?순서|순서대로"
        r"|가나다순|[갑을](?=[은이의에과와])|일방|타방|상대방"
    ),
}
"""Patterns of words that tell parties apart by the order in which they are named."""

BETWEEN = {
    "en": r"between|by and between|among|of",
    "ru": r"между",
    "fr": r"entre(?:\s+(?:le|la|les))?|de",
    "es": r"entre(?:\s+(?:el|la|los|las))?|de",
    "ko": "",
}
"""Words that lead to the names of both parties in a title."""

TOPICS = {
    "en": r"on|concerning|regarding|relating to|for|in the fields? of|in respect of|about",
    "ru": r"о|об|по|в\s+области|в\s+сфере|относительно",
    "fr": r"sur|concernant|relatif à|relative à|en matière de|dans le domaine d[eu]",
    "es": r"sobre|relativo a|en materia de|en el ámbito de|para",
    "ko": r"간의|간",
}
"""Words that lead to the subject of a title."""

PREAMBLE = {
    "en": frozenset(
        (
            *("the", "this", "agreement", "convention", "treaty", "protocol", "memorandum", "is"),
            *("made", "entered", "into", "concluded", "between", "by", "and", "of", "government"),
            *("governments", "hereinafter", "hereafter", "collectively", "together", "jointly"),
            *("referred", "to", "called", "as", "contracting", "parties", "states", "have"),
            *("agreed", "follows", "undersigned", "on", "behalf", "understanding"),
        )
    ),
    "ru": frozenset(
        (
            *("правительство", "правительства", "именуемые", "далее", "в", "дальнейшем", "стороны"),
            *("сторонами", "договаривающиеся", "договаривающимися", "и", "настоящее", "соглашение"),
            *("заключено", "между", "совместно", "согласились", "о", "нижеследующем"),
        )
    ),
    "fr": frozenset(
        (
            *("le", "la", "les", "l", "du", "de", "des", "et", "gouvernement", "gouvernements"),
            *("ci", "après", "dénommés", "dénommées", "désignés", "désignées", "parties"),
            *("contractantes", "présent", "accord", "est", "conclu", "entre", "ensemble"),
            *("sont", "convenus", "convenues", "ce", "qui", "suit"),
        )
    ),
    "es": frozenset(
        (
            *("el", "la", "los", "las", "del", "de", "y", "gobierno", "gobiernos", "en"),
            *("adelante", "denominados", "denominadas", "partes", "contratantes", "presente"),
            *("acuerdo", "se", "celebra", "entre", "han", "convenido", "lo", "siguiente"),
        )
    ),
    "ko": frozenset(
        ("정부는", "정부", "이하", "당사자라", "한다", "체약당사자라", "다음과", "같이")
    ),
}
"""The only words that a preamble may have where it names the parties in another order."""

LEANS = {
    "en": (
        r"such|said|sames?|others?|otherwise|also|too"
        r"|again|further\w*|additional\w*|remaining|rest"
        r"|likewise|similarly|foregoing|aforesaid"
        r"|aforementioned|above\w*|below|preceding|following"
        r"|previous\w*|next|last|former\w*|latter|hereunder|hereinafter|hereinbefore|these|those"
        r"|first|second|third|fourth|fifth|earlier|later"
        r"|another|however|nevertheless|but|moreover"
        r"|thereof|therein|thereto|thereby|therefor|thus"
        r"|therefore|accordingly|definitions?|listed"
        r"|similar\w*|equal\w*|one|ones|both|so|this|that\s+of|correspond\w+|ibid\w*|vice|versa"
        r"|longer|shorter|larger|smaller|greater|lesser"
        r"|higher|lower|bigger|better|older|newer|more"
        r"|less|most|least|else|contrary|opposite|either"
        r"|neither|each|all|every|different\w*|equivalent"
        r"|comparable|analogous|reverse|converse|inverse|balance|rest|residual|ditto|idem|see"
        r"|respective\w*|order|it|they|them|their|its|alike|instead|too|already|still|even|only"
    ),
    "ru": (
        r"так\w*|равн\w+|аналогичн\w+|подобн\w+|больш\w+|меньш\w+|оба|обе|соответств\w+"
        r"|указанн\w+|упомянут\w+|вышеуказанн\w+|нижеуказанн\w+|выше\w*|ниже\w*|предыдущ\w+"
        r"|следующ\w+|последн\w+|перв\w+|втор\w+|трет\w+|прочи\w+|ины[емх]\w*|друг\w+|также|тоже"
        r"|эт\w+|те[хм]?|тот|остальн\w+|дальнейш\w+|определени\w+|он[аио]?|их|его|её|ее|порядк\w+"
    ),
    "fr": (
        r"tels?|telles?|égal\w*|même\w*|semblable\w*|plus|moins|lequel|laquelle|cela"
        r"|ceci|dits?|dites?|autres?|aussi|également|susmentionné\w*|ci-dessus|ci-dessous"
        r"|précédent\w*|suivant\w*|derni\w+|premi\w+|second\w*|deuxième|troisième|restant\w*|ces"
        r"|celles?|ceux|celui|définitions?|en\s+outre|il|elle|ils|elles|leurs?|ses?|son|sa|ordre"
    ),
    "es": (
        r"tal(?:es)?|igual\w*|mism\w+|ambos|ambas|ello|es[oa]|más|menos|mayor\w*|menor\w*"
        r"|dich\w+|otr\w+|también|asimismo|mencionad\w+|anterior\w*|siguiente\w*|últim\w+"
        r"|primer\w*|segund\w+|tercer\w*|restante\w*|est[aeo]s?|es[aeo]s?|aquell\w+|definici\w+"
        r"|además|demás|él|ella|ellos|ellas|su|sus|orden|arriba|abajo"
    ),
    "ko": (
        r"위의?|아래의?|상기|하기|전항|다음|앞의?|기타|나머지|또한|그|이들"
        r"|전술\w*|후술\w*|순서\w*"
    ),
}
"""Words of a definition that lean on what stands before or behind it."""

PLACED_DEFINITIONS = {
    "en": (
        r"definitions?|defined\s+terms?|terms?|expressions?|paragraphs?|sub-?paragraphs?|indents?"
        r"|items?|entr(?:y|ies)|lines?|sentences?|clauses?|points?"
    ),
    "ru": r"определени\w*|термин\w*|понят\w*|абзац\w*|пункт\w*|строк\w*|предложени\w*|дефис\w*",
    "fr": r"définitions?|termes?|expressions?|alinéas?|paragraphes?|tirets?|points?|phrases?",
    "es": r"definici\w+|términos?|expresi\w+|párrafos?|incisos?|apartados?|guion\w*|frases?",
    "ko": r"정의|용어|문단|단락|항|호",
}
"""Words for one definition of a list, or the paragraph that it is."""

BY_PLACE = {
    "en": (
        r"first|second|third|fourth|fifth|sixth|seventh"
        r"|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|last"
        r"|final|penultimate|preceding|following|previous|next\S*|earlier|later|foregoing|above"
        r"|below|former|latter|prior|initial|opening|closing|ultimate|order|rank\w*|precede\w*"
    ),
    "ru": (
        r"перв\w+|втор\w+|трет\w+|четв[её]рт\w+|пят\w+|шест\w+|\d+-\w+|последн\w+|предыдущ\w+"
        r"|следующ\w+|предпоследн\w+|выше\w*|ниже\w*|порядк\w+|очередн\w+"
    ),
    "fr": (
        r"premi\w+|second\w*|deuxième|troisième|quatrième|cinquième|\d+(?:er|re|e|ème)|derni\w+"
        r"|avant-derni\w+|précédent\w*|suivant\w*|ci-dessus|ci-dessous|ordre"
    ),
    "es": (
        r"primer\w*|segund\w+|tercer\w*|cuart\w+|quint\w+"
        r"|\d+[ºª]|últim\w+|penúltim\w+|anterior\w*"
        r"|siguiente\w*|precedente\w*|arriba|abajo|orden"
    ),
    "ko": r"첫\s?번?째?|두\s?번째|세\s?번째|제\s?\d+|마지막|앞의?|다음|위의?|아래의?|순서\w*|전",
}
"""Words that say where one of several stands."""

ORDERED = {
    "en": (
        r"order|precedence|priority|priorities|rank\w*"
        r"|prevail\w*|hierarchy|sequence|first|turn"
    ),
    "ru": r"порядк\w+|очередн\w+|приоритет\w*|преимуществ\w+|последовательност\w+",
    "fr": r"ordre|priorité|préséance|préval\w+|prévau\w+|rang|hiérarchie|tour",
    "es": r"orden|prioridad|prelación|prevalec\w+|jerarquía|rango|turno",
    "ko": r"순서|우선\w*|순위",
}
"""Words of a lead that give its list an order."""
