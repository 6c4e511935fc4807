"""Denials that do not forbid: "ne ... que", "podrá no", «не запрещается»."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Denying(NamedTuple):
    """The words of one language, as patterns; nothing where there are none.

    `only` is a modal whose denial says no more than "only", `bans` are verbs that allow where they
    are denied, `before` is what denies right before a verb. `refrain` denies behind "may" what may be
    left undone: it allows not to do it, and with another denial before "may" it obliges. "Ne peut
    pas" and "no podrá en ningún caso" deny once. `omits` leaves undone what stands behind it, or is
    too little of it: who may not omit it is to do it. `unsure` stands between what is forbidden and a
    day where it is not sure which of two acts the day is of, or whether it is forbidden until then.
    `affirms` goes from a verb that is denied to another (`verb`) that it is joined to and that is not;
    `bound` is what must stand right before the first, so that it alone is denied. `not_to` denies behind
    a verb of duty what is to be done, `and_not` a further verb behind one that is not denied. `shuns` says there that it
    is not to be done ("undertakes to refrain from"). `to_whom` stands between what forbids and such a denial. `no_object` is a verb whose object denies it: "impose no
    duties"; `no_duty` one that lays no duty on anybody: "bears no liability"; `all_out` says that somebody does all they can: "spare no effort".
    """

    only: str = ""
    bans: str = ""
    before: str = ""
    refrain: str = ""
    omits: str = "x{9}"
    unsure: str = "x{9}"
    affirms: str = "x{9}"
    bound: str = ""
    not_to: str = "x{9}"
    and_not: str = "x{9}"
    shuns: str = "x{9}"
    to_whom: str = "x{9}"
    no_object: str = "x{9}"
    no_duty: str = "x{9}"
    all_out: str = "x{9}"


THAN = r"\s+(?:позднее|позже|менее|более|ранее|раньше|меньше|больше|реже|чаще|дольше|свыше)(?!\w)"
"""What makes «не» before it a part of what it measures, and no denial."""
ONLY = (
    r"\s+(?:только|лишь|исключительно)(?=[^.;]{0,300}?(?:,\s*)?(?<!\w)(?:но|а)\s+(?:и|также)(?!\w))"
)
"""What makes «не» before it deny nothing, where «но и» follows."""
_FR_NOT = r"(?:pas|point|jamais|plus|ni|aucune?|guère)(?!\w)"
_FR_GOVERNS = r"(?:n(?:e\s+|['’]))?(?:(?:se|lui|leur|les?|la|y|en)\s+|[sl]['’]){0,2}\w+\s+"
_FR_ONLY = (
    rf"{_FR_GOVERNS}(?:\w+ment\s+)?(?:(?!{_FR_NOT})(?:en\s+|être\s+|[ls]['’])?\w+(?:er|ir|re|ées?|és?|is|us?)\s+)?(?:\w+ment\s+)?qu(?:e\s|['’])(?!(?:ils?|elles?|on)(?!\w))"
    rf"|{_FR_GOVERNS}(?:(?!{_FR_NOT})[^\s.;:]+\s+){{1,14}}?qu(?:e\s+|['’])(?:si|s['’]|à|aux?|après|avant|pour|par|dans|sur|avec|lorsqu\w*|sous|moyennant|conformément|en\s+cas)(?!\w)"
)
"""What "ne ... que" restricts: right behind the verb, or behind its object before a preposition."""
_EN_OMIT = r"(?:fail|omit|neglect|forget)"
_EN_GIVE = r"(?:deliver|supply|pay|provide|furnish|purchase|buy|order|produce|invest|employ|build|hold|complete|submit|transfer|spend|contribute|conduct|perform|repair|plant|return|repay|lend|construct|organi[sz]e|hand\s+over)"
_EN_MEASURE = r"(?:days?|weeks?|months?|years?|hours?|minutes?|met(?:re|er)s?|m|km|kilomet(?:re|er)s?|centimet(?:re|er)s?|cm|feet|foot|ft|yards?|miles?|degrees?|decibels?|inch(?:es)?|times)(?!\w)"
_EN_LESS = rf"(?:less|fewer)\s+than\s+(?!(?:[\d.,]+|an?|one|half(?:\s+an?)?|@numbers@)(?:\s*\([^()]{{1,20}}\))?[\s-]*(?:(?:business|working|calendar|clear|full|square|cubic|linear)\s+)?{_EN_MEASURE}(?!\s*[’']|\s+of\s+(?!age(?!\w))))(?=(?:an?\s|one\s|the\s+(?:whole|full|total)|half|(?-i:[A-Z]{{3}})\s|[€$£]?\d|@numbers@))"
"""Less than an amount, and no distance and no time: "less than ten metres from the river"."""
_EN_TO_WHOM = r"(?:to\s+(?:(?:the|each|an?|any|its)\s+)?(?:(?!for|at|in|on|to|by|with|from|of|before|after|until)[\w-]+\s+){1,2})?"
_EN_VERB = r"[a-z]{2,}(?:-[a-z]+)?(?:\s+and\s+[a-z]{2,}|\s+or\s+[a-z]{2,})?"
_EN_NO_DENIAL = r"(?:later|less|more|fewer|earlier|sooner|longer|greater|higher|lower|doubt|matter|other|further\s+than|better|worse|shorter|smaller)(?!\w)"
"""What makes "no" before it a part of what it measures."""
_FR_OMIT = r"(?:(?:se\s+)?dispens|manqu|om(?:e|i)t|oubli|néglig)\w*"
_FR_GIVE = r"(?:livr|fourni|pa[iy]|vers|remet|acqu[ié]|ach[eè]t|produi|invest|effectu|organis|emplo[iy]|constru|rembours|transf[eé]r|restitu|répar|plant)\w*"
_FR_MEASURE = r"(?:[\d.,]+|une?|demi-?|@numbers@)(?:\s*\([^()]{1,20}\))?\s*(?:jours?|semaines?|mois|ans?|années?|heures?|minutes?|mètres?|m|km|kilomètres?|centimètres?|cm|pieds|degrés|fois)(?!\w)(?!\s+(?:de\s+|d['’])(?!la\s|l['’]|distance|hauteur|largeur|profondeur|âge))"
_ES_GIVE = r"(?:entreg|suministr|pag|proporcion|compr|produ[cz]|invert|inviert|emple|constru|reembols|transf[ei]|devol|devuel|repar|plant|aport|organiz|celebr)\w*"
_ES_MEASURE = r"(?:[\d.,]+|una?|medi[oa]|@numbers@)(?:\s*\([^()]{1,20}\))?\s*(?:días?|semanas?|mes(?:es)?|años?|horas?|minutos?|metros?|m|km|kilómetros?|centímetros?|cm|pies|grados|veces)(?!\w)(?!\s+de\s+(?!la\s|las\s|los\s|distancia|altura|anchura|profundidad|edad))"
_RU_GIVE = r"(?:постав|переда|уплат|оплат|выплат|предостав|приобре|закуп|покуп|произв|инвест|влож|провод|провед|выполн|постро|строит|возвра|верн|отремонт|посад|внес|внос|отгру|перечис)\w*"
_RU_MEASURE = r"(?:[\d.,]+|одно(?:го|й)|@numbers@)(?:\s*\([^()]{1,20}\))?\s*(?:(?:рабочих|календарных|погонных|квадратных)\s+)?(?:дн(?:я|ей)|недел[ьи]|месяц(?:а|ев)|лет|года|час(?:а|ов)|минут\w*|метр(?:а|ов)|м|км|километр(?:а|ов)|сантиметр(?:а|ов)|см|градус(?:а|ов)|раз)(?!\w)(?!\s+(?:ткан|кабел|труб|провод|дорог|сет|лини|работ)\w*)"
_EN_TO = r"\sto\s+(?!(?:the|an?|any|its|their|this|that|such|each|all|every|either|both|third|others?|another|it|them|him|her|(?-i:[A-Z]\w*))(?!\w))"
_EN_ACT = rf"(?:{_EN_GIVE}|give|send|notify|inform|report|exchange|insure|vacate|publish|appoint|establish|remove|restore|surrender|present|issue|sign|reimburse|refund|keep|maintain|clean|hold|ensure)"
_EN_OBJECT = r"\s+(?:(?:the|an?|its|their|all|any|each|every|such|them|it|him|her|(?-i:[A-Z])\w*|(?:\w+\s+)?(?:rent|damage|notice|payment|interest|tax|possession|access|insurance|compensation|information|evidence|proof|security|work))(?!\w)|\w+s(?!\w))"
_FR_ACT = rf"(?:{_FR_GIVE}|rend|inform|avert|notifi|échang|assur|libér|publi|désign|enlev|présent|sign|donn|commun|transmett|soumett|établi)\w*(?<=[ei]r|re)(?!\w)"
_ES_ACT = rf"(?:{_ES_GIVE}|da|inform|avis|notific|intercambi|asegur|desaloj|public|design|retir|present|firm|comunic|transmit|somet|restitu|remit)\w*(?<=[aei]r)(?:se|l[aeo]s?)?(?!\w)"
_RU_ACT = r"(?:вернуть|возвратить|передать|уплатить|оплатить|выплатить|обменяться|представить|предоставить|провести|направить|сообщить|уведомить|заключить|подписать|выполнить|завершить|сдать|принять|погасить|перечислить|внести|освободить|устранить|возместить|подготовить|опубликовать|утвердить|назначить|создать|установить|вывезти|поставить|отгрузить|выдать|застраховать|отремонтировать|построить|закончить|обеспечить)(?!\w)"
_RU_ACTING = r"(?:возвращать|уплачивать|оплачивать|выплачивать|представлять|предоставлять|направлять|сообщать|уведомлять|подписывать|погашать|перечислять|вносить|освобождать|устранять|возмещать|публиковать|вывозить)(?!\w)"
_RU_INFINITIVE = r"\w{2,}(?:ть|ться|ти|тись|чь)(?!\w)"
DENYING: Mapping[str, Denying] = {
    "en": Denying(
        omits=rf"(?:(?:they|it|he|she)\s+)?(?:(?:to|from)\s+)?(?:(?:(?:refuse|decline|{_EN_OMIT})(?:\s*,\s*(?:or\s+)?|\s+or\s+))*{_EN_OMIT}(?:(?:t?ing)?|\s+or\s+(?:refuse|decline))\s+to\s+(?!(?:refrain|abstain|not)(?!\w))"
        rf"|(?:refrain|abstain|desist)(?:ing)?\s+from\s+(?=(?!anything|nothing)\w+ing(?!\w))|{_EN_GIVE}\s+{_EN_TO_WHOM}{_EN_LESS})",
        unsure=rf"(?:refus|declin|delay|postpon|defer|hinder|prevent|imped|obstruct|oppos|object|{_EN_OMIT})\w*|be\s+late|wait|without\s+\w+ing|(?:less|fewer)\s+than\s|(?:except|save|than|only|but)\s*$|(?:and|but)\s+(?:to\s+)?(?:\w+ly\s+)?{_EN_ACT}{_EN_OBJECT}|(?:,|\b(?:and|but))\s+to\s+(?:\w+ly\s+)?{_EN_ACT}(?!\w)",
        affirms=rf"(?:(?!{_EN_TO}|\s(?:or|nor)\s|;)[^.])*?(?:(?:,|\s(?:and|but))\s+to\s+|\sbut\s+(?:rather\s+)?)(?P<verb>(?:\w+ly\s+)?{_EN_ACT}{_EN_OBJECT})"
        rf"|(?:refrain|abstain|desist)\s+from\s+(?:(?!{_EN_TO}|\s(?:or|nor)\s|;)[^.])*?\s(?:and|but)\s+(?P<verb0>(?:\w+ly\s+)?{_EN_ACT}{_EN_OBJECT})",
        not_to=r"(?:to\s+)?(?:neither\s+(?:to\s+)?(?=[a-z]{2,}\s)|(?:not|never)\s+(?:to\s+)?(?!(?:only|solely|merely|less|fewer|more|later|earlier|sooner|before|until|after)(?!\w))(?=\w))",
        and_not=r"\bavoid\w*\s|(?:\b(?:and|but)|,)\s+(?:not|never)\s+(?:to\s+)?(?!(?:only|solely|merely|less|fewer|more|later|earlier|sooner|before|until|after|exceeding|in|at|by)(?!\w))(?=\w)",
        to_whom=r"(?:by\s+[^,;.]{1,40}?\s+)?from\s+(?=(?:not|never)\s)|for\s+[^,;.]{1,60}?\s+(?=not\s+to\s)",
        shuns=r"(?:to\s+)?(?:refrain|abstain|desist)\s+from\s",
        no_object=rf"(?:to\s+)?(?:\w+ly\s+)?(?!(?:be|have|in|at|on|under|with|by|of|to|for|from|as|upon|after|before|where|if|when|unless)\s){_EN_VERB}(?:\s+(?:up|out|on|upon|in|off|over|to|from|with|for|by|against|into|(?:to|on|upon|from|with)\s+(?:the|each|any|its)\s+(?:\w+\s+)?\w+))?"
        rf"\s+(?:no(?:\s+one)?\s+(?!{_EN_NO_DENIAL})(?=\w)|nobody(?!\w)|nothing(?!\s+(?:but|other|less)\b)(?!\w)|none\s+of\s|neither\s|in\s+no\s+(?:way|manner|case|event|circumstances)(?!\w))",
        all_out=r"(?:to\s+)?(?:spare\s+no\s+(?:\w+\s+)?(?:efforts?|pains|expense)|lose\s+no\s+time|leave\s+no\s+stone)(?!\w)",
        no_duty=r"(?:to\s+)?(?:bear|assume|accept|incur|owe|undertake|carry)\s+no\s+(?:\w+\s+){0,2}?(?:dut(?:y|ies)|obligations?|responsibilit(?:y|ies)|liabilit(?:y|ies))(?!\w)",
    ),
    "fr": Denying(
        only=rf"{_FR_ONLY}",
        bans=r"(?:(?:est|sont|sera|seront)\s+)?(?:pas\s+)?(?:strictement\s+)?(?:interdite?s?|prohibée?s?)(?!\w)",
        refrain=r"(?:(?:pas|point)\s+)?ne\s+(?:pas|point|jamais|plus)(?!\w)",
        omits=rf"(?:(?:à|de)\s+)?(?:{_FR_OMIT}\s+(?:{_FR_NOT}\s+)?(?:de\s+|d['’])(?!ne\s|s['’]abst)|(?:s['’]abst\w+)\s+(?:{_FR_NOT}\s+)?(?:de\s+|d['’])(?=\w+(?:er|ir|re)(?!\w))|{_FR_GIVE}\s+(?:{_FR_NOT}\s+)?moins\s+(?:de\s+|d['’])(?!{_FR_MEASURE})(?=\d|une?\s|@numbers@))",
        unsure=rf"refus\w+|s['’]oppos\w+|retard\w+|différ\w+|tard(?:er|era|e)|report\w+|empêch\w+|entrav\w+|attend\w+|{_FR_OMIT}\s+(?:de|d['’])|sans\s+\w+(?:er|ir|re)(?!\w)|moins\s+(?:de|d['’])|(?:sauf|sinon|excepté|qu['’]|que)\s*$|(?:et|mais)\s+\w+(?:ra|ront)(?!\w)|(?:et|mais)\s+{_FR_ACT}|(?:,|\b(?:et|mais))\s+(?:(?:à|de)\s+|d['’])\w+(?<=[ei]r|re)(?!\w)",
        affirms=rf"(?:(?!\s(?:(?:à|de)\s+|d['’])\w+(?:er|ir|re)(?!\w)|\s(?:ou|ni)\s|;)[^.])*?(?:(?:,|\s(?:et|mais))\s+(?:à|de)\s+|\smais\s+(?:(?:à|de)\s+)?)(?P<verb>{_FR_ACT})",
        not_to=rf"(?:(?:à|de)\s+)?(?:ne\s+{_FR_NOT}\s+|n(?:e\s+|['’])(?=\w+(?:er|ir|re)\s+(?:[\w’']+\s+){{0,3}}?(?:aucune?|nulle?|rien|personne)(?!\w)))",
        and_not=rf"\bévit\w+\s|(?:\b(?:et|mais)|,)\s+(?:(?:à|de)\s+)?ne\s+{_FR_NOT}\s+",
        to_whom=r"(?:aux?|à)\s+[^,;.]{1,60}?\s+(?=de\s+n(?:e\s|['’]))",
        shuns=r"(?:(?:à|de)\s+)?s['’]abst\w+\s",
        all_out=r"(?:épargn|ménag|néglig)\w+\s+(?:aucun|pas\s+(?:leurs|ses|d['’]))\s*efforts?(?!\w)",
    ),
    "es": Denying(
        before=r"(?<!\w)no\s+",
        refrain=r"no(?!\w)",
        omits=rf"(?:a\s+)?(?:(?:dej(?:ar(?:á|án)?|an?)|olvid\w+|descuid\w+)\s+de\s+(?!(?:ser|estar|surtir|tener|regir|no|abstenerse)(?!\w))(?=\w+(?:ar|er|ir)(?:se|l[aeo]s?)?(?!\w))|(?:omit\w+|descuid\w+)\s+(?=\w+(?:ar|er|ir)(?:se|l[aeo]s?)?(?!\w))|(?:(?:se\s+)?abstendr(?:á|án)|abstenerse)\s+de\s+(?=\w+(?:ar|er|ir)(?!\w))|{_ES_GIVE}\s+menos\s+de\s+(?!{_ES_MEASURE})(?=\d|una?\s|@numbers@))",
        unsure=rf"neg(?:arse|ará|arán)|niegu\w+|rehus\w+|rechaz\w+|retras\w+|demor\w+|aplaz\w+|opon\w+|impid\w+|imped\w+|obstacul\w+|esper\w+|tard(?:ar|ará)\w*|dej\w+\s+de|omit\w+|olvid\w+|sin\s+\w+(?:ar|er|ir)(?!\w)|menos\s+de|(?:sino|salvo|excepto|que)\s*$|(?:y|e|pero|sino)\s+(?:{_ES_ACT}|\w+rán?(?!\w))|(?:,|\b(?:y|e|pero|sino))\s+a\s+\w+(?<=[aei]r)(?:se|l[aeo]s?)?(?!\w)",
        affirms=rf"(?:(?!\sa\s+\w+(?:ar|er|ir)(?!\w)|\s(?:o|u|ni)\s|;)[^.])*?(?:(?:,|\s(?:y|e|pero))\s+a\s+|\ssino\s+(?:a\s+)?)(?P<verb>{_ES_ACT})",
        not_to=r"(?:(?:a|de|que)\s+)?(?:no|nunca)\s+(?=\w+(?:ar|er|ir)(?:se|l[aeo]s?)?(?!\w))",
        and_not=r"\bevit\w+\s|(?:\b(?:y|pero)|,)\s+(?:a\s+)?(?:no|nunca)\s+(?=\w+(?:ar|er|ir)(?:se|l[aeo]s?)?(?!\w))",
        to_whom=r"al?\s+[^,;.]{1,60}?\s+(?=(?:no|nunca)\s)",
        shuns=r"(?:a\s+)?abstenerse\s",
        all_out=r"(?:escatim|ahorr)\w+\s+(?:ning[uú]n\s+)?esfuerzos?(?!\w)",
    ),
    "ru": Denying(
        omits=rf"(?:(?:премин|забуд|забы|забыва|упуст|упуска)\w*\s+(?=\w+(?:ть|ться|ти|чь)(?!\w))|воздерж\w+\s+от\s+(?=\w+(?:ни[яе]|ки|ты|чи)(?!\w))|{_RU_GIVE}\s+(?:\w+(?:ю|ам|ям|ему|ому)\s+)?(?:менее|меньше)\s+(?:чем\s+)?(?!{_RU_MEASURE})(?=\d|@numbers@|одного|одной))",
        unsure=rf"отказ\w+|откаж\w+|препятств\w+|задерж\w+|затяг\w+|отклад\w+|отсроч\w+|возраж\w+|уклон\w+|меша\w+|жда\w+|просроч\w+|не\s+\w+(?:[аиуеяоы]в|вшись|[аяу]я)(?!\w)|менее|меньше|(?:забы|упус|премин)\w+|(?<!и\s)(?<!,\s)(?<!а\s)не\s+\w+(?:ть|ться|ти)(?!\w)|(?:кроме|иначе\s*,?)\s+(?:как|чем)\s*$|(?:и|а|но)\s+(?:\w+(?:но|мо|ки)\s+)?(?:{_RU_ACT}|{_RU_ACTING})",
        affirms=rf"{_RU_INFINITIVE}(?:(?!\s{_RU_INFINITIVE}|\s(?:или|либо|ни)\s|;)[^.])*?(?:,\s+(?:(?:а|но)\s+)?|\s(?:и|а)\s+)(?:также\s+)?(?P<verb>{_RU_ACT})",
        bound=r"(?<!\w)не\s+$",
        bans=r"(?:запреща|воспреща|запрещ[её]н)\w*",
        before=r"(?<!\w)не\s+",
        refrain=rf"(?:(?:не{THAN}|(?:до|к|после|в|по|без|при|с)\s)[^,;.]{{1,60}}?\s)?не(?!\w)(?!{THAN})(?:(?<=\bне)|(?=\s+\w+(?:ть|ться|ти)(?!\w)))",
        not_to=rf"не\s+(?={_RU_INFINITIVE})",
        and_not=rf"\bизбега\w+\s|(?:\b(?:и|а|но)|,)\s+не\s+(?={_RU_INFINITIVE})",
        to_whom=r"(?:(?-i:[А-ЯЁ])\w+(?:у|ю|ам|ям|е|и)\s+){1,2}(?=не\s)",
        shuns=r"воздерж\w+\s",
        all_out=r"(?:по)?жале\w+\s+(?:сил|усилий)(?!\w)|(?:по)?щад\w+\s+(?:сил|усилий)(?!\w)",
    ),
}
"""The words of each language whose norms are read."""
