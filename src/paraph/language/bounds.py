"""Bounds: what makes a quantity the least or the most there may be, and what comes before it.

Patterns of folded wordings, looked for right before a quantity or right behind it. `SIZES` and
`TIMES` stand before it, the first that fits counts: ">=" at least, ">" more than, "<=" at most,
"<" less than; several where the words may mean several. `TIMES` say late and early: "not later
than thirty days before" is what "at least thirty days before" is. `BEHIND` stand behind it.
`BETWEEN` are words between either and the quantity. `TURNS` behind a period say whether it runs
before or after something.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

Rows = tuple[tuple[str, str], ...]

SIZES: Mapping[str, Rows] = MappingProxyType(
    {
        "en": (
            (
                ">=",
                r"at least|(?:not|no) (?:less|fewer|lower|smaller|shorter) than|not (?:under|below)|(?:an? |the )?minimum|equal to or (?:more|greater|higher) than|(?:more|greater|higher) than or equal to",
            ),
            (
                "<=",
                r"at most|in no (?:case|event|circumstances) (?:be )?(?:more|greater|longer|higher) than|(?:not|no|nor|neither) (?:more|greater|longer|higher) than|not (?:to )?exceed(?:ing)?|(?:not|neither|never) (?:be )?(?:exceed|above|over|in excess of)|without exceeding|up to|(?:an? |the )?maximum|limited to|equal to or (?:less|lower) than|(?:less|lower) than or equal to",
            ),
            ("<=", r"within"),
            (
                ">",
                r"more than|over|above|exceed(?:s|ed|ing)?|in excess of|(?:greater|longer|higher|larger) than|beyond",
            ),
            ("<", r"(?:less|fewer|lower|smaller|shorter) than|under|below"),
        ),
        "fr": (
            (
                ">=",
                r"au moins|au minimum|a partir d[e'’]|(?:pas|non) moins d[e'’]|(?:un |le )?minimum|(?:superieur\w* ou egal\w*|egal\w* ou superieur\w*) a|pas inferieur\w* a",
            ),
            (
                "<=",
                r"au plus|au maximum|en aucun cas plus d[e'’]|(?:pas|non|guere) plus d[e'’]|(?:un |le )?maximum|\bn(?:e |['’])[^.;:]{0,30}?(?:depass|exced)\w+(?: pas)?|sans (?:depasser|exceder|superieur\w*)|jusqu['’]a|(?:inferieur\w* ou egal\w*|egal\w* ou inferieur\w*) a|pas superieur\w* a|plafonn\w+ a|limit\w+ a",
            ),
            ("<=", r"dans (?:un|le) delai(?: maximum)? d[e'’]|dans les"),
            (">", r"plus d[e'’]|superieur\w* a|(?:depass|exced)\w+|au[- ]dela d[e'’]"),
            ("<", r"moins d[e'’]|inferieur\w* a|en deca d[e'’]|au-dessous d[e'’]"),
        ),
        "es": (
            (
                ">=",
                r"al menos|por lo menos|como minimo|a partir de|no menos de|no (?:sea |seran? |ser |podra ser )?inferior\w* a|(?:un |el )?minimo|(?:igual o superior|superior o igual|igual o mayor) a",
            ),
            (
                "<=",
                r"como maximo|a lo sumo|en ningun caso mas de|no mas de|no (?:sea |seran? |ser |podra ser )?superior\w* a|\bno [^.;:]{0,25}?(?:exced|super)\w+(?: de)?|sin (?:exceder|superar)(?: de)?|(?:un |el )?maximo|hasta|limitad\w+ a|(?:igual o inferior|inferior o igual|igual o menor) a",
            ),
            ("<=", r"dentro de (?:los|las)|en (?:el|un) plazo(?: maximo)? de"),
            (
                ">",
                r"mas de|(?:superior|mayor)(?:es)? (?:a|que)|exced\w+(?: de)?|super(?:e|a|en|an|ar|aran?)",
            ),
            ("<", r"menos de|(?:inferior|menor)(?:es)? (?:a|que)"),
        ),
        "ru": (
            (
                ">=",
                r"не (?:менее|меньше|ниже|короче)(?:,? чем)?|по (?:меньшей|крайней) мере|(?:как )?минимум|равн\w+ или (?:более|больше|выше)",
            ),
            (
                "<=",
                r"не (?:более|больше|свыше|выше|дольше)(?:,? чем)?|\bне [^.;:]{0,20}?превы[сш]\w+|не превышающ\w+|максимум|равн\w+ или (?:менее|меньше|ниже)",
            ),
            ("<=", r"в течение|в (?:пределах|срок)"),
            ("<=|<", r"до"),
            (">", r"более(?:,? чем)?|больше|свыше|превыша\w+|превысит|выше|сверх|дольше"),
            ("<", r"менее(?:,? чем)?|меньше|ниже|короче"),
        ),
        "ko": (
            (">=", r"최소(?:한)?|적어도"),
            ("<=", r"최대(?:한)?|많아도"),
        ),
    }
)
TIMES: Mapping[str, Rows] = MappingProxyType(
    {
        "en": (
            ("<=", r"(?:not|no|nor) later than|not after|on or before|by|until|till|as late as"),
            (
                ">=",
                r"(?:not|no|nor) (?:earlier|sooner) than|not before|not until|on or after|(?:as )?from|starting(?: on)?|since|as of|with effect from",
            ),
            ("<", r"before|prior to|earlier than|sooner than"),
            (">", r"after|later than|following"),
        ),
        "fr": (
            (
                "<=",
                r"au plus tard|pas plus tard qu[e'’]|pas apres|d['’]ici(?: a| au)?|jusqu['’]au?",
            ),
            (
                ">=",
                r"au plus tot|pas plus tot qu[e'’]|pas avant|a (?:partir|compter) d[ue'’]|depuis|des",
            ),
            ("<", r"avant|plus tot que"),
            (">", r"apres|plus tard que"),
        ),
        "es": (
            ("<=", r"a mas tardar|no (?:mas tarde|despues) de(?:l)?|hasta"),
            (
                ">=",
                r"no antes de(?:l)?|no mas temprano (?:que|de(?:l)?)|lo mas temprano|a partir de(?:l)?|desde",
            ),
            ("<", r"antes de(?:l)?"),
            (">", r"despues de(?:l)?|con posterioridad a(?:l)?"),
        ),
        "ru": (
            ("<=", r"не (?:позднее|позже)(?:,? чем)?|к"),
            (">=", r"не (?:ранее|раньше)(?:,? чем)?|с|со|начиная с"),
            ("<=|<", r"до"),
            ("<", r"ранее|раньше|перед"),
            (">", r"после|позднее|позже"),
        ),
        "ko": (("<=", r"늦어도"), (">=", r"빨라도")),
    }
)
LAPSES: Mapping[str, str] = MappingProxyType(
    {
        "en": r"after|(?:after|on|upon|following|at) (?:the )?(?:expiry|expiration|lapse|end|elapse) of",
        "fr": r"apres|au bout d[e'’]|a (?:l['’]issue|l['’]expiration|la fin|l['’]echeance) d[e'’]|une fois (?:expire|ecoule|passe)\w*|passes? (?:un delai)?",
        "es": r"despues de|tras|transcurrid\w+|pasad\w+|cumplid\w+|(?:al|a) (?:cabo|termino|vencimiento|expirar|expiracion|finalizar) (?:de)?",
        "ru": r"после|через|спустя|по истечении|по прошествии",
        "ko": r"(?!x)x",
    }
)
"""What leads to a period that must have run before something is."""
EARLY: Mapping[str, str] = MappingProxyType(
    {
        "en": r"before|within|prior|late\w*|earlier|sooner|until|not|no|without",
        "fr": r"avant|tard|tot|jusqu|sans|pas|ne",
        "es": r"antes|tardar|hasta|sin|no|dentro",
        "ru": r"до|поздн\w+|позже|ранее|раньше|не",
        "ko": r"(?!x)x",
    }
)
"""What says before such words that it need not have run: "before the expiry of"."""
BETWEEN: Mapping[str, str] = MappingProxyType(
    {
        "en": r"(?:,|\(|of|the|an?|sum|amount|total|period|for|on|in|day|by|per|equal|to|as|limit|is|was|US)",
        "fr": r"(?:,|\(|d[e'’]|l[ae'’]|les|un|une|du|des|a|au|en|somme|montant|delai|periode|total|duree|pendant)",
        "es": r"(?:,|\(|de|del|la|el|los|las|una?|a|en|suma|monto|importe|plazo|periodo|total|durante|que)",
        "ru": r"(?:,|\(|до|на|за|в|во|чем|срок\w*|сумм\w+|размер\w*|период\w*|течение|через|из|от|по)",
        "ko": r"(?:,|\()",
    }
)
BEHIND: Mapping[str, Rows] = MappingProxyType(
    {
        "en": (
            (
                ">=",
                r"(?:or|and) (?:more|over|above|longer|later|upwards)|at (?:the )?(?:least|earliest)|at a minimum",
            ),
            (
                "<=",
                r"or (?:less|fewer|under|below|earlier)|at (?:the )?(?:most|latest)|at a maximum",
            ),
        ),
        "fr": (
            (">=", r"(?:ou|et) (?:plus|davantage)|au (?:moins|minimum)|au plus tot"),
            ("<=", r"ou moins|au plus tard|au (?:plus|maximum)"),
        ),
        "es": (
            (">=", r"(?:o|y) mas|como minimo|(?:por lo|al) menos|en adelante"),
            ("<=", r"o menos|como maximo|a lo sumo|a mas tardar"),
        ),
        "ru": (
            (">=", r"(?:или|и) (?:более|больше|выше|свыше)|как минимум"),
            ("<=", r"или (?:менее|меньше|ниже)|как максимум|включительно"),
        ),
        "ko": (
            (">=", r"이상|부터"),
            ("<=", r"이하|이내|까지|초과하(?:지|여서는)|넘지"),
            (">", r"초과(?!하(?:지|여서는))|넘는"),
            ("<", r"미만"),
        ),
    }
)
TURNS: Mapping[str, Rows] = MappingProxyType(
    {
        "en": (
            ("before", r"(?:in advance|immediately|at least)?\s?(?:before|prior to|preceding|ahead of)\b"),
            ("after", r"(?:immediately|next)?\s?(?:after|following|from|subsequent to)\b"),
        ),
        "fr": (
            ("before", r"(?:au moins )?(?:avant|precedant|qui precedent)\b"),
            ("after", r"(?:apres|suivant|qui suivent|a (?:compter|partir)|des)\b"),
        ),
        "es": (
            ("before", r"(?:por lo menos )?(?:antes|anteriores? a|previos? a|previamente|de antelacion)\b"),
            ("after", r"(?:despues|siguientes?|posteriores|a partir|contados?|contadas?|desde)\b"),
        ),
        "ru": (
            ("before", r"(?:до|перед|предшествующ\w+)\b"),
            ("after", r"(?:после|со?|следующ\w+ за|от)\b"),
        ),
        "ko": (("before", r"전"), ("after", r"후|이후")),
    }
)  # fmt: skip
