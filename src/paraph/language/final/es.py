"""Final clauses in Spanish."""

from __future__ import annotations

from paraph.language.final.counting import cardinal, numbers, ordinal, ordinals
from paraph.language.final.table import EventWords, FinalWords, WhenWords

_MONTHS = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
_INSTRUMENT = (
    r"(?P<instrument>acuerdo|tratado|convenio|convención|protocolo|pacto|carta|memorando|memorándum|acta"
    r"|contrato|arreglo)(?!\w)(?:\s+(?:adicional|complementario|modificatorio))?"
)
_COUNT = r"(?P<count>@numbers@|\d{1,4})(?:\s*\((?P<again>@numbers@|\d{1,4})\))?"
_UNIT = r"(?P<unit>@units@)"
_NTH = r"(?P<nth>@ordinals@|\d{1,3}[ºª°o])(?:\s*\(\s*(?P<figures>\d{1,3})(?:\.?[ºª°o])?\s*\))?"
_AFTER = (
    r"(?:(?:siguientes?|posterior(?:es)?|después|contados?|a\s+partir|desde|a\s+contar)\s+)+(?:a\s+|al\s+"
    r"|del?\s+|desde\s+)?(?:aquel\s+en\s+que\s+)?"
)
_THE = r"(?:(?:la|el|los|las|del?|al)\s+)*"
_DAY_OF = rf"{_THE}(?:(?:fecha|día|momento)\s+(?:en\s+(?:la\s+)?que\s+|en\s+(?:la\s+)?cual\s+|del?\s+))?{_THE}"
_LAST = r"últim[ao]"
_ADJ = r"(?:(?:estas|dichas|las|los|dos|respectivas|correspondientes|mutuas)\s+)*"
_NOTE = (
    r"(?:notificaci(?:ón|ones)|notas?|comunicaci(?:ón|ones)|cartas?)(?:\s+(?:escritas?|diplomáticas?|verbales"
    r"|por\s+escrito|oficiales))*"
)
_PARTY = (
    r"(?:partes(?:\s+(?:contratantes|signatarias))?|parte(?:\s+contratante)?|estados(?:\s+(?:signatarios|miembros"
    r"|parte|partes|contratantes))?|gobiernos|países(?:\s+(?:miembros|signatarios))?|signatarios)"
)
_ALL = rf"(?:(?:todos|todas|ambas|ambos|las|los|de|por|dos|cada\s+una\s+de)\s+)+{_PARTY}"
_RATIFY = (
    r"(?:(?:ratificación|aprobación|aceptación|adhesión|firma\s+definitiva)(?:\s*,\s*(?:o\s+|y\s+)?(?:de\s+)?"
    r"|\s+(?:o|y|u)\s+(?:de\s+)?)?)+"
)
_INSTRUMENTS = (
    rf"(?:(?:respectivos\s+|correspondientes\s+)?instrumentos?\s+de\s+{_RATIFY}|instrumentos?"
    r"(?:\s+respectivos|\s+correspondientes)?|ratificaciones)"
)
_NAMED = r"(?:el|la|este|esta)\s+(?:presente\s+)?(?:acuerdo|tratado|convenio|convención|protocolo|memorando|contrato|pacto)"
_ASIDES = r"(?:(?:en\s+cualquier\s+momento|por\s+escrito|y|por\s+(?:la\s+)?vía\s+diplomática|mediante\s+(?:notificación|comunicación|aviso)(?:\s+(?:por\s+escrito|escrit[oa]|previ[oa]))*(?:\s+(?:dirigida\s+)?a\s+la\s+otra(?:\s+parte)?)?)\s*,?\s*)*"
"""What may stand around a denunciation and says nothing of when it takes effect."""
_SELF = rf"(?:{_NAMED}|éste|ésta|él)"
_FROM = r"(?=\s+(?:a\s+(?:partir|contar|la\s+fecha)|desde|el\s+(?:día\s+)?\d|en\s+la\s+fecha|al\s+día)\b)"
"""What makes an effect one from a day on."""
_FROM_ENTRY = r"(?:\s*,?\s+(?:contad[oa]s?\s+)?(?:a\s+partir\s+de|desde)\s+(?:la\s+fecha\s+de\s+)?su\s+entrada\s+en\s+vig(?:or|encia))?"
_NEW = r"(?:^|[,;]\s+(?:y\s+|pero\s+)?|\by\s+)"
"""Where a clause of a sentence begins."""

WORDS = FinalWords(
    code="es",
    this=(
        rf"(?:(?:el|la)\s+presente\s+|este\s+|esta\s+|(?:el|la)\s+(?=(?-i:[A-Z])))"
        rf"{_INSTRUMENT}"
    ),
    it=r"(?:éste|ésta|él)",
    failing=r"\s*,?\s*o\s*,?\s+en\s+su\s+defecto\s*,?\s+",
    leads=(
        r"(?:art[íi]culo\s+[\w.-]{1,8}\s*[ºª°]?\s*[.:–—-]*\s*)?(?:(?:entrada\s+en\s+vigor|vigencia|disposiciones"
        r"\s+finales|duración|y|denuncia|ratificación)[\s.,:–—-]+)*"
    ),
    between=(
        r"(?:\s*,?\s+(?:(?:estará|está)\s+sujeto\s+a\s+ratificación\s+y|será\s+ratificado\s+y|será\s+sometido\s+a\s+ratificación\s+(?:de\s+conformidad\s+con\s+[^;.]{3,160}\s+)?y(?:\s+el\s+mismo)?|tendrá\s+una\s+duración"
        r"\s+indefinida\s+y|tendrá\s+duración\s+indefinida\s+y|(?=[^,;]{0,60}provisional)(?:se\s+aplica(?:rá)?|(?:es|será)\s+aplicad[oa])\s+[^,;]{3,120}?\s*,?\s+y))?"
    ),
    verb=(
        r"(?:(?:entrará|entra)\s+en\s+(?:vigor|vigencia)(?:\s+definitivamente)?|(?:surtirá|surte)\s+efectos?"
        rf"|(?:tendrá|tiene)\s+efectos?{_FROM}"
        r"|comenzará\s+a\s+regir)"
    ),
    core=r"(?:entrará|entra|entrarán)\s+en\s+(?:vigor|vigencia)|surtirán?\s+efectos?"
    rf"|(?:tendrán?|tienen?)\s+efectos?{_FROM}",
    deemed=r"\bse\s+considerará\b",
    again=r"entrará\s+en\s+(?:vigor|vigencia)|surtirá\s+efecto",
    others=(
        r"\b(?:enmiendas?|modificaci(?:ón|ones)|decisi(?:ón|ones)|revisi(?:ón|ones)|anexos?|denuncias?|retiros?"
        r"|leyes|ley|medidas?|adici(?:ón|ones))\b"
    ),
    subordinate=(
        r"\b(?:después\s+de\s+que|que|cuando|fecha|día|antes|si|hasta|una\s+vez|cual|desde|de|como)\s*"
    ),
    indirect=r"\b(?:decid|determin|notific|inform)\w*\b[^.;]{0,160}\b(?:cuándo|si|fecha\s+en\s+que)\s*",
    clause=r"\b(?:hasta|cuando|antes|después|si|que)\b",
    date=(
        r"(?:el\s+)?(?:día\s+)?(?P<day>\d{1,2})(?:º|°|ro)?\s+de\s+(?P<month>@months@)\s+(?:de|del)\s+(?P<year>\d{4})(?!\d)"
    ),
    months={
        **{word: value for value, word in enumerate(_MONTHS.split(), start=1)},
        "setiembre": 9,
    },
    cardinal=cardinal("es"),
    numbers=numbers("es"),
    ordinal=ordinal("es"),
    ordinals=ordinals("es"),
    units={
        "días hábiles": "business day",
        "día hábil": "business day",
        "días": "day",
        "día": "day",
        "semanas": "week",
        "semana": "week",
        "meses": "month",
        "mes": "month",
        "años": "year",
        "año": "year",
    },
    whens=(
        WhenWords(r"(?:a\s+partir\s+del\s+|desde\s+el\s+|el\s+)(?P<date>@date@)", "on"),
        WhenWords(
            rf"(?:en\s+)?(?:el|al)\s+{_NTH}\s+(?P<unit>día(?:\s+hábil)?)\s+{_AFTER}", "after nth"
        ),
        WhenWords(
            rf"(?:a\s+partir\s+del\s+|el\s+)?primer\s+día\s+del\s+{_NTH}\s+mes\s+{_AFTER}", "month"
        ),
        WhenWords(rf"(?:a\s+partir\s+del\s+|el\s+)?primer\s+día\s+del\s+mes\s+{_AFTER}", "month"),
        WhenWords(
            rf"(?:al\s+cabo\s+de|transcurridos|a\s+la\s+expiración\s+de)\s+{_COUNT}\s+{_UNIT}\s+{_AFTER}",
            "expiring",
        ),
        WhenWords(rf"(?:a\s+los\s+)?{_COUNT}\s+{_UNIT}\s+{_AFTER}", "after"),
        WhenWords(rf"a\s+los\s+{_COUNT}\s+{_UNIT}\s+(?=del?\s)", "after"),
        WhenWords(r"(?:el|al)\s+día\s+siguiente\s+(?:de\s+|al\s+|del\s+|a\s+)", "next"),
        WhenWords(
            r"(?:a\s+partir\s+(?:de\s+|del\s+)|a\s+(?=la\s+fecha\s)|(?=el\s+día\s+(?:de\s|en\s+que\s))|en\s+(?:el\s+momento\s+)?|desde\s+|al\s+|una\s+vez\s+(?:que\s+)?(?:las\s+partes\s+)?|cuando\s+"
            r"|con\s+|con\s+el\s+)(?=\S)",
            "day",
        ),
    ),
    events=(
        EventWords(
            rf"{_DAY_OF}(?:su\s+)?(?:firma|suscripción)(?:\s+(?:del\s+presente\s+\w+|por\s+{_ALL}"
            r"|por\s+la\s+última\s+(?:de\s+las\s+)?partes?))?",
            "signature",
        ),
        EventWords(
            rf"(?:{_ALL}\s+lo\s+(?:hayan|han)\s+(?:firmado|suscrito)|(?:haya\s+sido\s+|sea\s+)?(?:firmad[oa]|suscrit[oa])\s+por\s+{_ALL})",
            "signature",
        ),
        EventWords(
            rf"{_DAY_OF}(?:recepción|recibo|recibida)\s+(?:por\s+el\s+depositario\s+)?(?:de\s+)?(?:la\s+)?{_LAST}\s+(?:de\s+)?"
            rf"{_ADJ}{_NOTE}",
            "received",
        ),
        EventWords(
            rf"{_DAY_OF}(?:se\s+reciba\s+la\s+|depositario\s+reciba\s+la\s+){_LAST}\s+(?:de\s+)?{_ADJ}{_NOTE}",
            "received",
        ),
        EventWords(rf"{_DAY_OF}{_LAST}\s+(?:de\s+)?{_ADJ}{_NOTE}", "notified"),
        EventWords(rf"{_DAY_OF}{_LAST}\s+(?:de\s+(?:las\s+)?(?:dos\s+)?)?firmas?", "signature"),
        EventWords(
            rf"{_DAY_OF}(?:{_ALL})\s+se\s+(?:hayan\s+)?(?:notifiquen|notificado|comuniquen|comunicado)",
            "notified",
        ),
        EventWords(
            rf"{_DAY_OF}se\s+(?:intercambien|canjeen)\s+(?:los\s+|sus\s+)?(?:respectivos\s+)?{_INSTRUMENTS}",
            "instruments exchanged",
        ),
        EventWords(
            rf"{_DAY_OF}se\s+(?:intercambien|canjeen)\s+{_ADJ}{_NOTE}", "notifications exchanged"
        ),
        EventWords(
            rf"{_DAY_OF}que\s+se\s+haya\s+efectuado\s+el\s+(?:canje|intercambio)\s+de\s+{_ADJ}{_NOTE}",
            "notifications exchanged",
        ),
        EventWords(
            rf"{_DAY_OF}(?:canje|intercambio)\s+(?:de\s+)?(?:los\s+|sus\s+)?{_INSTRUMENTS}",
            "instruments exchanged",
        ),
        EventWords(
            rf"{_DAY_OF}(?:canje|intercambio)\s+(?:de\s+)?{_ADJ}{_NOTE}", "notifications exchanged"
        ),
        EventWords(
            rf"{_DAY_OF}(?:{_ALL})\s+(?:hayan\s+)?(?:intercambien|intercambiado|canjeen|canjeado)\s+{_ADJ}{_NOTE}",
            "notifications exchanged",
        ),
        EventWords(
            rf"{_DAY_OF}depósito\s+del\s+{_LAST}\s+(?:de\s+los\s+)?{_INSTRUMENTS}", "deposit"
        ),
        EventWords(rf"{_DAY_OF}depósito\s+del\s+{_NTH}\s+{_INSTRUMENTS}", "deposit", "number"),
        EventWords(
            rf"{_DAY_OF}se\s+(?:haya\s+depositado|deposite)\s+el\s+{_NTH}\s+{_INSTRUMENTS}",
            "deposit",
            "number",
        ),
        EventWords(
            rf"{_DAY_OF}(?:ese\s+estado\s+)?haya\s+depositado\s+su\s+{_INSTRUMENTS}",
            "deposit",
            "own",
        ),
        EventWords(
            rf"{_DAY_OF}(?:{_ALL})\s+(?:hayan\s+)?depositado\s+(?:sus\s+|los\s+)?{_INSTRUMENTS}",
            "deposit",
        ),
        EventWords(
            rf"{_DAY_OF}depósito\s+(?:por\s+dicho\s+estado\s+)?de\s+su\s+{_INSTRUMENTS}",
            "deposit",
            "own",
        ),
        EventWords(rf"{_DAY_OF}(?:su\s+)?ratificación\s+por\s+{_ALL}", "ratification"),
        EventWords(
            rf"{_DAY_OF}(?:cumplimiento|finalización)\s+(?:por\s+{_ALL}\s+)?de\s+(?:los\s+|las\s+|sus\s+)(?:\w+\s+)?"
            r"(?:procedimientos|formalidades|trámites|requisitos)",
            "completion",
        ),
    ),
    channel=(
        r"\s*,?\s+(?:por\s+escrito\s*,?\s+(?:y\s+)?)?(?:(?:por|a\s+través\s+de)\s+(?:la\s+)?vía\s+diplomática|(?:por|a\s+través\s+de)"
        r"\s+(?:los\s+)?canales\s+diplomáticos|por\s+escrito)(?:\s*,)?"
    ),
    joins=r"\s*,?\s*(?:y|e|o|u|así\s+como)\b",
    happens=r"(?:ratif|aprob|acept|adhesi|firma|canje|intercambi|dep[oó]si|notif|notas?$|instrument|adopci|cumpli|conclu|inform|comuni)",
    entry_of=(
        r"^(?![^.;]*\b(?:enmiend|modific|revis|anexo|decisi|denunc))[^.;]*\b(?:notifi|inform|comuni)[^.;]{3,200}\bla\s+entrada\s+en\s+vigor\s+(?:del\s+presente|de\s+la\s+presente|de\s+est[ea])\s+\w+"
    ),
    content=(
        "el la los las lo un una de del en a al y o u por para que se su sus este esta presente acuerdo "
        "tratado protocolo convenio partes parte contratantes contratante estados gobiernos gobierno "
        "procedimientos internos internas interno legales legal constitucionales jurídicos nacionales "
        "respectivos respectivas requisitos formalidades trámites necesarios necesarias requeridos "
        "exigidos cumplimiento cumplido cumplidos completado concluido han haber hayan sido vigor "
        "vigencia entrada efecto fin notificación notificaciones notas escrito escrita escritas "
        "diplomática diplomáticas vía entre sí mutuamente cual cuales indicando confirmando "
        "comuniquen comunicado informen haberse conformidad con respectiva legislación sobre ello "
        "ratificación aprobación instrumentos instrumento depositario ante cada otra mediante certifiquen "
        "certificando han cumplimentado ordenamientos ordenamiento correspondientes ha dado dichos tal certifiquen jurídicas este acrediten concluidos instrumento través comunique antes señalados completado completaron informen le referidos mencionados párrafo "
    ),
    stops=r"\s*por\s+(?:el\s+|la\s+|un\s+|una\s+)?(?:gobierno|parte|estado)\b|\s*(?:para|entre)\s+(?:los|las)\s+\w+\s+que\b",
    phrases=(
        r"(?:en\s+el\s+)?párrafo\s+\d{1,2}",
        r"una\s+de\s+las\s+partes",
        r"vía\s+diplomática",
        r"la\s+una\s+a\s+la\s+otra",
    ),
    agreed=(
        r",?\s*(?:o\s+en\s+(?:la|otra|cualquier\s+otr[ao]|una)\s+(?:otra\s+)?(?:fecha|plazo)|salvo\s+que\s+las\s+partes\s+(?:acuerden|convengan)"
        r"\s+(?:otra\s+cosa|otro\s+plazo|lo\s+contrario|un\s+plazo\s+distinto)|a\s+menos\s+que\s+las\s+partes\s+acuerden\s+otro\s+plazo)"
        r"(?:\s+(?:en|que|las|partes|así|lo|acuerden|convengan|acordada|posterior|ellas|por|entre|éstas))*"
    ),
    predicate=(
        r"\s*[,;]?\s*(?:y\s+)?(?:tendrá|permanecerá|continuará|continúa|se\s+prolonga(?:rá)?|se\s+extiende|se\s+extenderá|dura(?:rá)?|regirá|entra(?:rá)?\s+en\s+vig(?:or|encia)|entrará|será\s+válido|su\s+vigencia|dejará)\b"
    ),
    in_time=r"(?:a\s+más\s+tardar\s+el\s+(?P<date>@date@)|(?P<before>antes)\s+de\s+(?:esa|dicha)\s+fecha)",
    subject=r"sujeto\s+a\s+",
    proviso=r",?\s*(?:siempre\s+que|siempre\s+y\s+cuando|a\s+condición\s+de\s+que)\s+",
    condition=(
        EventWords(
            rf"{_ALL}\s+se\s+hayan\s+notificado(?:\s+(?P<strict>antes)\s+de\s+(?:esa|dicha)\s+fecha)?",
            "notified",
        ),
    ),
    grouped="",
    aside="",
    such=r"(?:de\s+|a\s+)?(?:la\s+fecha\s+de\s+)?(?:dicha|esa)\s+notificación",
    further="",
    otherwise=r"(?:después\s+de\s+(?:esa|dicha)\s+fecha\s*,?\s+|de\s+lo\s+contrario\s*,\s+|en\s+su\s+defecto\s*,\s+)",
    joining=(
        r"(?:para|respecto\s+de|con\s+respecto\s+a)\s+(?:cada|todo|los|un|el)\s+[^;:]{3,260}?(?:ratifi|adhi|deposit|acept)"
        r"[^;:]{0,260}?[,\s]\s*(?:(?:el|la)\s+(?:presente\s+)?\w+|éste|ésta)\s+"
    ),
    retroactive=(
        r"\s*,?\s*(?:y\s+)?(?:con\s+efectos?|tendrá\s+efectos?)\s+(?:retroactivos?\s+)?(?:a\s+partir\s+del|desde\s+el|al)\s+(?P<date>@date@)"
    ),
    lasting=r"(?:permanecerá|continuará|estará|tendrá|se\s+mantendrá|seguirá)\s+(?:en\s+vigor|vigente|en\s+vigencia|una\s+duración|una\s+vigencia(?=\s+indefinida)|duración|vigencia)\s*",
    unsaid=r"(?:permanecerá|continuará|estará|tendrá|se\s+mantendrá|seguirá)\s+(?:en\s+vigor|vigente|en\s+vigencia|una\s+duración|una\s+vigencia)",
    indefinite=(
        r"(?:indefinidamente|por\s+(?:tiempo|un\s+período)\s+indefinido|indefinida|por\s+tiempo\s+ilimitado)",
    ),
    until=r"hasta\s+el\s+(?P<date>@date@)",
    until_notice=r"hasta\s+(?:la\s+expiración\s+de\s+|transcurrid[oa]s?\s+|que\s+transcurran\s+)?(?:un\s+(?:plazo|período)\s+de\s+)?",
    period=(
        (
            rf"(?:(?:por|durante)\s+un\s+(?:período|periodo|plazo|término)\s+)?(?:inicial\s+)?de\s+{_COUNT}\s+{_UNIT}"
            rf"{_FROM_ENTRY}"
        ),
        rf"(?:por|durante)\s+{_COUNT}\s+{_UNIT}{_FROM_ENTRY}",
    ),
    measured=(
        rf"@this@\s+tendrá\s+una\s+(?:duración|vigencia|validez)\s+(?:inicial\s+)?de\s+{_COUNT}\s+{_UNIT}{_FROM_ENTRY}",
        (
            r"la\s+(?:duración|vigencia)\s+(?:inicial\s+)?(?:del?\s+presente|de\s+este|de\s+esta|de\s+la\s+presente)\s+"
            rf"{_INSTRUMENT}\s+(?:será|es)\s+de\s+{_COUNT}\s+{_UNIT}{_FROM_ENTRY}"
        ),
    ),
    counted=r"\b(?:desde|partir|contados?|después|siguientes?)\b",
    lasts=(
        (
            r"\b(?:renov|renueva|prorrog|prolong)|\btácit|\b(?:duración|vigencia|validez)\s+(?:del?|de\s+(?:el|la|este|esta))\s+"
            r"|\bexpirará\b|\bsu\s+(?:duración|vigencia|validez)\b"
        ),
        r"\b(?:períodos?|periodos?|duración|vigencia|validez|expir|años?|meses|mes|tácit)",
        r"\b(?:(?:el|la|este|esta|del)\s+(?:presente\s+)?(?:acuerdo|tratado|convenio|convención|protocolo|memorando|contrato)|se|su)\b",
    ),
    expires=r"\s+expira(?:rá)?\s+el\s+(?P<date>@date@)",
    over=(
        (
            rf"{_NEW}(?:{_SELF}\s+)?(?:no\s+)?(?:expirará|expira|terminará|termina|cesará|caducará|finalizará|vencerá|concluirá|durará"
            r"|se\s+extinguirá|dejará\s+de|quedará\s+(?:sin\s+efecto|terminado|extinguido)|perderá\s+(?:su\s+)?(?:vigencia|validez|efecto)"
            r"|será\s+terminado|tendrá\s+(?:una\s+)?(?:vigencia|duración|validez))\b"
        ),
        rf"\bsu\s+(?:duración|vigencia)\s+(?:total|máxima)|\b(?:duración|vigencia)\s+(?:total|máxima)\s+(?:del|de\s+{_NAMED})",
        (
            r"^(?:ninguna|toda|cada|cualquier|esta|la)\s+(?:\w+\s+)?(?:renovación|prórroga|prolongación)\b"
            r"[^.;]{0,200}?(?:después|más\s+allá|más\s+de|una\s+vez|limitad|exceder)"
        ),
        (
            rf"{_NEW}(?:{_SELF}\s+)?(?:no\s+)?(?:podrá|puede|será)\s+(?:ser\s+)?(?:renovad|prorrogad|prolongad)\w*"
            r"[^.;]{0,200}?\b(?:vez|veces|más|solo|sólo)\b"
        ),
    ),
    leaving=(
        rf"{_NEW}(?:{_SELF}\s+)?(?:no\s+)?(?:podrá|puede)\s+(?:\w+\s+){{0,2}}?ser\s+(?:denunciad|terminad|rescindid)[oa]",
        (
            r"\b(?:cualquiera|cada|ninguna|una|las|cualquier|toda|ambas)\b[^.;]{0,60}?\b(?:podrá|podrán|puede|pueden)\s+[^.;]{0,60}?"
            rf"\b(?:(?:denunciar|terminar|rescindir|retirarse\s+de|dar\s+por\s+terminado|poner\s+(?:fin|término)\s+a)\s*(?:a\s+)?{_NAMED}"
            r"|denunciarlo|terminarlo|rescindirlo|darlo\s+por\s+terminado|ponerle\s+(?:fin|término)|poner\s+(?:fin|término)\s+al)"
        ),
        (
            r"\b(?:denuncia|terminación)\b[^.;]{0,60}?\b(?:surtirá|producirá|tendrá|entrará|será\s+efectiva|se\s+hará\s+efectiva)\b"
        ),
    ),
    bounded=(
        r"\d|\b(?:días?|semanas?|mes|meses|años?|antes|después|hasta|durante|sólo|solo|no|ninguna|salvo|si|siempre|al\s+final|fin\s+de"
        r"|vencimiento|expir\w*|plazo|efectos?|efectiva)\b"
    ),
    applies=(
        (
            r"\baplica(?!ción)\w*\s+(?:\w+\s+){0,4}?(?:provisional|temporal)|\bprovisionalmente\s+aplica"
            r"|\baplicación\s+provisional\s+del?\b[^.;]{1,80}?\b(?:comenzará|surtirá|cesará|empezará)"
        ),
        (
            r"^(?:(?:no\s+obstante[^,]{0,120}|sin\s+embargo)\s*,\s*)?(?:las\s+disposiciones\s+de(?:l|\s+los|\s+las)?\s+)?(?:el\s+|los\s+|la\s+|las\s+)?"
            r"(?:artículos?|párrafos?|capítulos?|anexos?|secci[óo]n(?:es)?)\s+[^.;]{1,80}?\s+(?:no\s+)?(?:se\s+aplicar(?:á|án)|será\w?\s+aplicables?"
            r"|surtirán?\s+efectos?|dejarán?\s+de\s+aplicarse)\b[^.;]{0,60}?(?:@date@|\bprovisional|\ba\s+partir\s+de|\bdesde\s+(?:el|la)"
            r"|\bentrada\s+en\s+vigor|\b(?:años?|meses|días)\s+después)"
        ),
        (
            rf"{_NEW}{_SELF}\s+(?:no\s+)?(?:se\s+aplica(?:rá)?|(?:es|será)\s+(?:aplicado|aplicable)|se\s+(?:considera(?:rá)?|entiende"
            r"|entenderá)\s+(?:celebrado|concluido))\s+(?:(?:sólo|solo|solamente|retroactivamente|también)\s+)?(?:desde|a\s+(?:partir|contar)\s+del?)\s[^.;]{0,60}?(?:@date@"
            r"|\bfecha\b|\bentrada\b|\d{4})"
        ),
    ),
    ratified=(
        rf"^(?:{_SELF}\s+)?(?:(?:está|estará|queda|quedará)\s+sujet[oa]\s+a\s+(?:la\s+)?(?:ratificación|aceptación|aprobación)"
        r"|(?:será|deberá\s+ser)\s+(?:ratificad|aprobad|aceptad)[oa])\b"
    ),
    consents=(
        r"\bratific\w+\b|\bad\s+referendum\b|\b(?:parlamento|congreso|asamblea)\w*\b[^.;]{0,80}\baprob|\baproba\w+\b[^.;]{0,80}\b(?:parlamento|congreso|asamblea)"
        r"|\b(?:sujet\w+|someti\w+|someter\w*|requiere)\b[^.;]{0,80}\b(?:aprobación|aceptación)\b"
    ),
    postpones=(
        r"(?:^|[,;]\s+)(?:(?:sin\s+embargo|no\s+obstante|y|pero)\s*,?\s+)?(?:la|su|dicha)\s+entrada\s+en\s+vigor(?:\s+(?:del?|de\s+la|de\s+este)\s+(?:presente\s+)?\w+)?\s+"
        r"(?:será|estará|tendrá|queda\w*|requiere|depende\w*|se\s+\w+|no\s|debe\w*)",
        r"\b(?:vinculad|obligad)\w+\b[^.;]{0,60}\b(?:partir|hasta|sólo|solo|antes|después|desde)\b",
        r"\bno\s+(?:vincula|vinculará|obliga|obligará)\b[^.;]{0,120}\b(?:antes|hasta|sino|mientras)\b",
        r"^(?:\W|sin\s+embargo|no\s+obstante|lo\s+anterior|esta\s+regla)+\s+(?:no|sólo|solo)\s+se\s+aplicará",
    ),
    exchanges=r"\b(?:instrumentos?\s+de\s+(?:ratificación|aceptación|aprobación))\s+(?:serán\s+(?:canjead|depositad)os|se\s+(?:canjearán|depositarán))\b",
    qualifies=(
        r"^(?:(?:no\s+obstante|sin\s+embargo)\s*,\s+)?(?:lo\s+anterior|ello|esto|la\s+frase\s+anterior)\b",
        r"^(?:siempre\s+que|a\s+condición\s+de\s+que)\b|^el\s+párrafo\s+\d+\s+(?:no\s+)?(?:surtirá|se\s+aplicará)\b",
    ),
    ending=(
        (
            rf"(?:(?:cualquiera\s+de\s+(?:las\s+)?|cada\s+una\s+de\s+las\s+|cualquier\s+|cada\s+){_PARTY}\s+(?:podrá|puede)\s*,?\s*{_ASIDES}(?:(?:denunciar|terminar"
            rf"|rescindir|dar\s+por\s+terminado)\s+{_NAMED}|(?:denunciar|terminar|rescindir)l[oa]|dar(?:lo|la)\s+por\s+terminad[oa])|{_SELF}\s+(?:podrá|puede)\s+ser\s+"
            rf"(?:denunciad|terminad|rescindid)[oa]\s*,?\s*{_ASIDES}por\s+(?:cualquiera\s+de\s+las|cualquier|cada)\s+{_PARTY})\s*,?\s*{_ASIDES}(?=con\b)"
        ),
        r"(?:la|esta|dicha)\s+(?:denuncia|terminación)\s+(?:surtirá\s+efectos?|entrará\s+en\s+vigor|producirá\s+efectos?)\s+",
        (
            r"(?:el|la|este)\s+(?:presente\s+)?(?:acuerdo|tratado|convenio|protocolo)\s+(?:dejará\s+de\s+(?:estar\s+en\s+vigor"
            r"|surtir\s+efecto)|terminará|expirará)\s+"
        ),
    ),
    ends=(
        EventWords(
            rf"{_DAY_OF}una\s+de\s+las\s+{_PARTY}\s+(?:notifique|comunique|haya\s+notificado)\s+(?:(?:por\s+escrito|a\s+la\s+otra(?:\s+parte)?)\s+)*"
            rf"su\s+(?:intención|decisión|voluntad|deseo)\s+de\s+(?:dar(?:lo|la)\s+por\s+terminad[oa]|(?:denunciar|terminar)(?:l[oa]|\s+{_NAMED}))",
            "notice",
            "first",
        ),
        EventWords(
            rf"{_DAY_OF}(?:recepción|recibo)\s+de\s+(?:la|dicha|esa)\s+(?:notificación|denuncia|comunicación)",
            "notice received",
            "first",
        ),
        EventWords(
            rf"{_DAY_OF}(?:(?:dicha|esa|tal)\s+)?(?:notificación|denuncia|comunicación)(?:\s+de\s+denuncia)?",
            "notice",
            "first",
        ),
    ),
    on_notice=(
        (
            r"(?:con\s+)?(?=[^.;]{0,60}(?:aviso|antelación|anticipación))(?:(?:un[oa]?\s+)?(?:preaviso|aviso|antelación|anticipación)\s+(?:escrito\s+)?"
            rf"(?:mínim[oa]\s+)?de\s+)?(?:(?:al|por\s+lo)\s+menos\s+)?{_COUNT}\s+{_UNIT}(?:\s+de\s+(?:preaviso|antelación|anticipación))?"
        ),
    ),
    mentions=(
        r"\bvigor\b|\bvigencia\b|\bvigentes?\b|\bsurt\w+\s+efecto|\bregir|\bduración\b|\bválido\b"
        rf"|\b(?:ten|tien)\w+\s+efectos?{_FROM}"
    ),
)
