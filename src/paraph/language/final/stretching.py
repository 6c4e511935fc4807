"""Stretching: words by which somebody may make a term longer or shorter, and name no force.

What is made longer has to be a time, the term, the instrument or what only takes one of them up:
"may increase the rent once a year" makes no term longer. A thing that has its own length is taken
out of the words before (`lengths`).
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

_EN_MAY = r"\b(?:may|can|shall|will|is\s+free\s+to|has\s+the\s+right\s+to)\b[^.;]{0,40}?\b"
_EN_LENGTHEN = (
    r"(?:lengthen|shorten|stretch|extend|prolong|curtail|continue|carry\s+on|bring\s+forward)"
)
_EN_CHANGE = rf"(?:add|append|grant|allow|increase|reduce|cut|double|fix|set|agree\s+(?:on|upon|to)|change|alter|vary|adjust|{_EN_LENGTHEN})"
_EN_TIME = (
    r"(?:@units@|quarters?|seasons?|winters?|summers?|periods?|term|duration|end\s+date|expiry)\b"
)
_EN_SPAN = (
    r"(?>(?:(?:up\s+to|at\s+(?:most|least)|(?:not|no)\s+more\s+than|for|by|an?|one|the|this|that|such|said|its|their|another|any|some"
    r"|other|further|additional|extra|more|longer|shorter|different|new|second|third|last|first|final|same|whole|total|initial"
    rf"|contract|current|few|several|of|period|term|duration|or|to|@numbers@|\d+|\(\d+\))\s+){{0,9}}{_EN_TIME})"
)
_EN_FOR = (
    r"(?!\s+(?:for\s+(?!@named@|it\b|this\b|that\b|both\b|the\s+(?:agreement|contract|lease|co-?operation|performance|execution"
    r"|implementation|completion|continuation|operation|works?|services?|project|programme)\b)"
    r"|to\s+(?:answer|reply|respond|pay|remedy|cure|deliver|repair|object|comment)\b))"
)
_EN_DONE = r"(?:add|append|grant|allow|agree|fix|set\b|cut\b|lengthen|shorten|increas|reduc|doubl|extend|prolong|chang|alter|var|adjust)\w*"
_EN_WHOLE = (
    r"(?:whole|all|everything|co-?operation|collaboration|partnership|time|end|last\s+day|length|life(?:time)?|arrangements?|present|above"
    r"|foregoing|number\s+of\s+(?:the\s+)?(?:@units@)|what\s+is\s+agreed|commitments?|obligations?|works?|projects?|programmes?|services?)"
)
_FR_MAY = r"\b(?:peu(?:t|vent)|pourr(?:a|ont)|est\s+libre\s+d|a\s+le\s+droit\s+d)\b[^.;]{0,40}?\b"
_FR_LENGTHEN = r"(?:allong|raccourc|étend|prolong|prorog|écourt|poursui)\w*"
_FR_CHANGE = rf"(?:(?:ajout|rédui|augment|accord|port|fix|doubl|modifi|conven)\w*|{_FR_LENGTHEN})"
_FR_TIME = r"(?:@units@|durée|délai|terme|périodes?|saisons?|trimestres?|échéance)\b"
_FR_SPAN = (
    r"(?>(?:(?:au\s+(?:plus|maximum|moins)|jusqu['’]à|de|du|à|au|pour|une?|la|le|les|cette|ce|cet|ladite|ledit|sa|son|autres?|nouvel\w*|mêmes?"
    r"|plus|longue|seconde?|deuxième|première?s?|dernière?s?|ou|que|@numbers@|\d+)\s+|[ld]['’]\s*|jusqu['’]à\s+){0,9}"
    rf"{_FR_TIME}(?:\s+(?:supplémentaires?|plus\s+\w+|de\s+plus|de\s+@numbers@\s+(?:@units@)))*)"
)
_FR_FOR = (
    r"(?!\s+(?:pour\s+(?!le\s+présent|cet|la\s+coopération|l['’]\s*exécution)|aux\s+(?!parties)))"
)
_FR_DONE = r"(?:ajout|accord|allong|raccourc|rédui|augment|port|étend|fix|doubl|prolong|prorog|écourt|modifi)\w*"
_FR_WHOLE = (
    r"(?:tout|ensemble|coopération|collaboration|partenariat|temps|fin|dernier\s+jour|nombre\s+d['’]\s*années|nombre\s+de\s+mois|présent|ce\s+qui\s+est\s+convenu"
    r"|engagements?|obligations?|travaux|projets?|programmes?|services?)"
)
_ES_MAY = r"\b(?:podrá|podrán|puede|pueden)\b[^.;]{0,40}?\b"
_ES_LENGTHEN = r"(?:ampli|acort|exten|prolong|prorrog|alarg)\w*"
_ES_CHANGE = (
    rf"(?:(?:añad|agreg|sum|redu|aument|conce|fij|duplic|modific|conven)\w*|{_ES_LENGTHEN})"
)
_ES_TIME = r"(?:@units@|duración|plazos?|término|períodos?|periodos?|vigencia|temporadas?|trimestres?|vencimiento)\b"
_ES_SPAN = (
    r"(?>(?:(?:hasta|por|de|en|a|un[oa]?s?|otr[oa]s?|el|la|los|las|est[ea]|es[ea]|dich[oa]|su|mism[oa]s?|nuev[oa]s?|máximo|más|segund[oa]|primer\w*|últim[oa]s?"
    rf"|período|periodo|plazo|o|@numbers@|\d+)\s+){{0,9}}{_ES_TIME}(?:\s+(?:más(?:\s+\w+)?|adicional(?:es)?|de\s+@numbers@\s+(?:@units@)))*)"
)
_ES_FOR = r"(?!\s+para\s+(?!el\s+presente|este|la\s+cooperación|la\s+ejecución))"
_ES_WHOLE = (
    r"(?:todo|cooperación|colaboración|tiempo|fin|final|último\s+día|número\s+de\s+(?:@units@)|lo\s+acordado|compromisos?|obligaci(?:ón|ones)|obras?|trabajos?"
    r"|proyectos?|programas?|servicios?)"
)
_RU_MAY = r"\b(?:может|могут|вправе)\b[^.;]{0,60}?\b"
_RU_LENGTHEN = r"(?:удлин|продл|пролонг|сокра|продолж)\w*"
_RU_CHANGE = (
    rf"(?:(?:добав|прибав|увелич|предостав|установ|уменьш|измен|определ)\w*|{_RU_LENGTHEN})"
)
_RU_TIME = r"(?:@units@|срок\w*|период\w*|продолжительност\w+|квартал\w*|сезон\w*)(?!\w)"
_RU_SPAN = (
    r"(?>(?:(?:до|на|не\s+более|ещ[её]|один|одного|двух|тр[её]х|четыр[её]х|пяти|шести|семи|восьми|девяти|десяти|друг\w+|дополнительн\w+|нов\w+|более|длительн\w+|коротк\w+"
    r"|продолжительн\w+|эт\w+|указанн\w+|данн\w+|так\w+|перв\w+|последн\w+|первоначальн\w+|общ\w+|сво\w+|его|её|ее|или|срок|период|в|@numbers@|\d+)\s+){0,9}"
    rf"{_RU_TIME})"
)
_RU_FOR = r"(?!\s+(?:для|на)\s+(?!исполнени|выполнени|сотрудничеств|настоящ|@numbers@|\d|ещ))"
_RU_WHOLE = (
    r"(?:вс[её]|сотрудничеств\w+|врем\w+|окончани\w+|последн\w+\s+день|(?:числ|количеств)\w+\s+(?:@units@)|согласованн\w+|обязательств\w*|работ\w*|проект\w*"
    r"|программ\w*|услуг\w*)"
)

STRETCHES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "en": (
            rf"{_EN_MAY}{_EN_CHANGE}\s+{_EN_SPAN}{_EN_FOR}",
            rf"{_EN_MAY}(?:grant|allow)\s+(?:the\s+|each\s+)?(?-i:[A-Z]\w+)\s+{_EN_SPAN}{_EN_FOR}",
            rf"{_EN_MAY}(?:{_EN_CHANGE}|carry|keep|take)\s+(?:it|them|(?:this|that)(?=\s+(?:by|to|for|until|up|on)\b)|the\s+same|@named@)(?:\s+(?:on|up))?\b[^.;]{{0,60}}?\b{_EN_TIME}",
            rf"(?:^\W*|[,;]\s+(?:and\s+|but\s+)?)(?:it|they|this|that|the\s+same)\s+(?:may|can|shall|will)\b[^.;]{{0,30}}?\b{_EN_DONE}\s+[^.;]{{0,40}}?\b{_EN_TIME}",
            rf"{_EN_MAY}(?:{_EN_LENGTHEN}e?d|(?:increased|reduced|cut|raised)(?=\s+(?:to|by)\b))\s+(?:by|for|until|to|beyond)\s+(?:{_EN_SPAN}{_EN_FOR}|@date@)",
            rf"{_EN_MAY}{_EN_CHANGE}\s+(?:(?:the|its|their|this)\s+)?{_EN_WHOLE}\s+(?:[\w-]+\s+){{0,3}}?(?:by|for|until|to|at|beyond)\s+(?:{_EN_SPAN}{_EN_FOR}|\w+\s*(?:[.,;]|$))",
            rf"{_EN_MAY}(?:double|halve)\s+(?:it|this|that|the\s+same)\s*(?:[.,;]|$)",
            rf"{_EN_MAY}{_EN_LENGTHEN}\s+(?!(?:an?|each|every|any)\b)(?:with\s+)?(?:[\w-]+\s+){{0,5}}?(?:by|for|until|to|beyond)\s+(?:{_EN_SPAN}{_EN_FOR}|@date@)",
            rf"(?:(?<!during )(?<!within )(?<!after )(?<!before )(?<!throughout )(?<!\bin )(?<!\bof )\b(?:the|this|that|such|said|its|an?)\s+(?:[\w-]+\s+){{0,2}}?|^\W*)(?:term|period|duration|end\s+date)\b{_EN_FOR}[^.;]{{0,40}}?\b(?:may|can)\b[^.;]{{0,30}}?\b{_EN_DONE}",
            rf"(?:^\W*|[,;]\s+(?:and\s+|but\s+)?){_EN_SPAN}{_EN_FOR}\s+(?:may|can|shall|will)\s+(?:\w+\s+)?(?:be\s+)?(?:\w+\s+)?{_EN_DONE}",
            rf"\b(?:another|further|additional|extra|one\s+more|@numbers@\s+more)\s+(?:@units@|seasons?|terms?|quarters?|periods?)\b(?>(?:\s+of\s+(?:up\s+to\s+)?@numbers@\s+(?:@units@))?){_EN_FOR}",
            r"\bkeeps?\s+(?:it|@named@)\s+(?:alive|going|running)\b",
            r"\b(?:the|this|that)\s+(?:(?:first|second|last|initial|contract|said)\s+)?(?:year|month)s?\s+(?:ends?|runs?|begins?|starts?|commences?)\b",
            r"\b(?:the|this|that)\s+(?:(?:first|second|last|initial|contract|said)\s+)?(?:year|month)s?\s+(?:is|are|has|have|may|shall|will|can)\b[^.;]{0,60}?"
            r"(?-i:\b(?:count\w*|reckon\w*|comput\w*|calculat\w*|shorten\w*|lengthen\w*|extend\w*|prolong\w*|repeat\w*|end\w*|begin\w*|start\w*|run\w*|years?|months?|weeks?|days?|trial|that)\b)",
        ),
        "fr": (
            rf"{_FR_MAY}(?:y\s+)?{_FR_CHANGE}\s+{_FR_SPAN}{_FR_FOR}",
            rf"{_FR_MAY}(?:(?:le|la|les|y)\s+|l['’]\s*){_FR_CHANGE}[^.;]{{0,60}}?\b{_FR_TIME}",
            rf"{_FR_MAY}{_FR_CHANGE}\s+(?:(?:le|la|les|sa|son|leurs?)\s+|l['’]\s*)?{_FR_WHOLE}\s+(?:[\w-]+\s+){{0,3}}?(?:{_FR_SPAN}{_FR_FOR}|à\s+\w+\s*(?:[.,;]|$))",
            rf"{_FR_MAY}{_FR_LENGTHEN}\s+(?!(?:une?|chaque)\b)(?:[\w’'-]+\s+){{0,5}}?(?=(?:de|pour|jusqu['’]|à|d['’])){_FR_SPAN}{_FR_FOR}",
            rf"(?:(?<!pendant )(?<!durant )(?<!dans )(?<!après )(?<!avant )(?<!cours de )\b(?:la|sa|cette|ladite|le|ce|une?)\s+(?:[\w-]+\s+)?|^\W*)(?:durée|terme|période)\b{_FR_FOR}[^.;]{{0,40}}?\b(?:peu(?:t|vent)|pourr(?:a|ont))\b[^.;]{{0,30}}?\b{_FR_DONE}",
            rf"(?:^\W*|[,;]\s+(?:et\s+|mais\s+)?){_FR_SPAN}{_FR_FOR}\s+(?:peu(?:t|vent)|pourr(?:a|ont)|sera|seront)\s+(?:\w+\s+)?(?:être\s+)?(?:\w+\s+)?{_FR_DONE}",
            rf"\b(?:une?\s+autre|une?|de\s+nouve\w+|@numbers@)\s+(?:@units@|saisons?|périodes?|trimestres?)\s+(?:supplémentaires?|de\s+plus)\b{_FR_FOR}",
            r"(?:\b(?:la|cette)\s+(?:(?:première|seconde|deuxième|dernière)\s+)?|\bl['’]\s*)année\s+(?:commence|débute|court|finit|se\s+termine|prend\s+fin)\b",
            r"(?:\b(?:la|cette|les)\s+(?:(?:@numbers@\s+)?(?:premières?|seconde|deuxième|dernières?)\s+)?|\bl['’]\s*)années?\s+(?:est|sont|sera|seront|peut|peuvent)\b[^.;]{0,60}?"
            r"\b(?:compt\w+|calcul\w+|raccourci\w*|prolong\w+|année|ans?|mois|jours|civile|budgétaire|essai)\b",
        ),
        "es": (
            rf"{_ES_MAY}(?:lo\s+|la\s+)?{_ES_CHANGE}\s+{_ES_SPAN}{_ES_FOR}",
            rf"{_ES_MAY}(?:(?:lo|la|los|las)\s+{_ES_CHANGE}|{_ES_CHANGE}(?<=r)(?:lo|la|los|las)|{_ES_CHANGE}(?:rlo|rla|rlos|rlas))\b[^.;]{{0,60}}?\b{_ES_TIME}",
            rf"{_ES_MAY}{_ES_CHANGE}\s+(?:(?:el|la|los|las|su|sus)\s+)?{_ES_WHOLE}\s+(?:\w+\s+){{0,3}}?(?:{_ES_SPAN}{_ES_FOR}|a\s+\w+\s*(?:[.,;]|$))",
            rf"{_ES_MAY}{_ES_LENGTHEN}\s+(?!(?:un|una|cada)\b)(?:\w+\s+){{0,5}}?(?=(?:por|en|hasta|a|@numbers@|\d+)\s){_ES_SPAN}{_ES_FOR}",
            rf"(?:(?<!durante )(?<!\ben )(?<!dentro de )(?<!después de )(?<!tras )\b(?:el|la|su|este|esta|dich[oa]|un|una)\s+(?:\w+\s+)?|^\W*)(?:duración|plazo|período|periodo|vigencia|término)\b{_ES_FOR}[^.;]{{0,40}}?\b(?:podrá|puede)\b[^.;]{{0,30}}?\b{_ES_CHANGE}",
            rf"\b(?:otr[oa]s?|un[oa]?|@numbers@)\s+(?:@units@|temporadas?|trimestres?|períodos?|periodos?)\s+(?:más|adicional(?:es)?)\b{_ES_FOR}",
            r"\b(?:el|este|ese)\s+(?:(?:primer|segundo|último)\s+)?año\s+(?:comienza|empieza|termina|finaliza|corre|se\s+(?:contará|cuenta|computa|computará|calcula|calculará|inicia|entiende|entenderá))\b",
            r"\b(?:el|los|este)\s+(?:@numbers@\s+)?(?:(?:primer\w*|segundo|últimos?)\s+)?años?\s+(?:es|son|será|serán|podrá|podrán)\b[^.;]{0,60}?\b(?:contad\w+|computad\w+|acortad\w+|prorrogad\w+|años?|meses|días|civil|fiscal|natural|prueba)\b",
        ),
        "ru": (
            rf"{_RU_MAY}{_RU_CHANGE}\s+{_RU_SPAN}{_RU_FOR}",
            rf"{_RU_MAY}{_RU_CHANGE}\s+(?:его|её|ее|их|это)(?=\s+(?:на|до|ещ|в\s|сроком|@numbers@))[^.;]{{0,60}}?{_RU_TIME}",
            rf"{_RU_MAY}{_RU_CHANGE}\s+(?:(?:его|их|это)\s+)?{_RU_WHOLE}\s+(?:[\w-]+\s+){{0,3}}?(?:(?=(?:на|до)\s){_RU_SPAN}{_RU_FOR}|до\s+\w+\s*(?:[.,;]|$))",
            rf"{_RU_MAY}{_RU_LENGTHEN}\s+(?:[\w-]+\s+){{0,5}}?(?=(?:на|до)\s){_RU_SPAN}{_RU_FOR}",
            rf"(?<!течение )(?<!\bв )(?<!\bна )(?<!после )(?<!время )(?:\b(?:эт\w+|указанн\w+|данн\w+|так\w+|общ\w+|первоначальн\w+)\s+)?(?<!этого )(?<!указанного )\b(?:срок\w*|период\w*)(?!\w)[^.;]{{0,40}}?\b(?:может|могут)\b[^.;]{{0,30}}?\b{_RU_CHANGE}",
            rf"(?:^\W*|[,;]\s+(?:и\s+|но\s+)?){_RU_SPAN}\s+(?:может|могут)\s+быть\s+(?:\w+\s+)?{_RU_CHANGE}",
            rf"\bещ[её]\s+(?:на\s+)?(?:один\s+|@numbers@\s+)?(?:@units@|сезон\w*|период\w*|срок\w*|квартал\w*)(?!\w){_RU_FOR}",
            r"(?<!\w)(?:эт\w+|перв\w+|последн\w+)\s+год(?:а|ы)?\s+(?:исчисля\w+|отсчитыва\w+|счита\w+|начина\w+|заканчива\w+|истека\w+)",
        ),
    }
)  # fmt: skip
"""The patterns of each language, for letters of either size; `@named@` is the instrument itself."""
