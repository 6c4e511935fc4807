"""Renewing: the words by which an instrument is renewed, how often, and what notice stops it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal, NamedTuple

_COUNT = r"(?P<count>@numbers@|\d{1,4})(?:\s*\((?P<again>@numbers@|\d{1,4})\))?"
_UNIT = r"(?P<unit>@units@)(?:['’]s?)?(?!\w)"
_TIMES = r"(?:(?P<times>(?!an?\b)@numbers@|\d{1,2})(?:\s*\((?P<figures>\d{1,2})\))?\s+)?"
_MOST = r"(?P<most>(?!an?\b)@numbers@|\d{1,2})(?:\s*\((?P<figures>\d{1,2})\))?"


class RenewingWords(NamedTuple):
    """Patterns of one language, for letters of either size; `@this@` is the instrument.

    A renewal is `opening`, a proviso that begins with `unless`, the subject (`@this@` or one of
    `subjects`), one of `verbs`, and then, in any order, `tacit`, `each` time, a `limit` of times, and
    for how long: `periods` of some length, a `single` one, `rates` (each by its unit), or `same`,
    periods like the first. Then the proviso, if it was not before. A verb has a group `tacit` where
    it says so, and `goes` where it says that the instrument stays in force for a further period: one
    period is then one renewal, as where a `single` one has a group `once`. `periods` may have a group
    `times`, and a limit has `most`, or one of `often`. `running` shows in a proviso that the period of
    it is any of several. In a proviso `notice` is how long before the end, `before_end` that it is
    before the end, `on_notice` so much notice and no end; `denies` turns it round, and `said` are the
    words of which the rest of it may consist.
    """

    opening: str
    joint: str
    subjects: str
    unsaid: bool
    verbs: tuple[str, ...]
    tacit: str
    each: str
    limit: str
    often: Mapping[str, int]
    periods: tuple[str, ...]
    single: tuple[str, ...]
    rates: Mapping[str, Literal["year", "month"]]
    same: str
    running: str
    unless: str
    denies: str
    notice: tuple[str, ...]
    before_end: str
    on_notice: tuple[str, ...]
    said: str


_EN_TACIT = r"(?:automatically|tacitly|by\s+tacit\s+(?:agreement|consent|renewal|reconduction))"
_EN_THEN = r"(?:(?:thereafter|then|also|further)\s+)*"
_EN_RENEWED = r"(?:renewed|renewable|extended|prolonged)"
_EN_MOST = r"(?:(?:not|no)\s+more\s+than|up\s+to|at\s+(?:the\s+)?most|(?:for\s+)?a\s+maximum\s+of|not\s+exceeding)"
_EN_ADJ = r"(?:(?:successive|further|additional|consecutive|subsequent|new|the|any|such|and|equal)\s*,?\s+)*"
_EN_LEAST = r"(?:(?:at\s+least|(?:not|no)\s+(?:less|fewer|later)\s+than|at\s+the\s+latest|a\s+minimum\s+of)\s+)?"
_EN_THAT = r"of\s+(?:(?:its|an?|the)\s+)?(?:(?:intention|intent|desire|decision|wish)\s+(?:not\s+)?to\s+(?:renew|extend|terminate|denounce)(?:\s+(?:it|this\s+\w+))?|(?:termination|non-renewal|cancellation))"
_EN_ONE = r"(?:(?P<once>one(?:\s*\(1\))?(?:\s+(?:further|additional|more|single|other))?|a\s+single(?:\s+(?:further|additional))?)|(?:an?|the|another)?(?:\s*(?:further|additional|new|equal|second|subsequent))*)\s+"
_FR_TACIT = r"(?:tacitement|automatiquement|par\s+(?:voie\s+de\s+)?tacite\s+reconduction|par\s+reconduction\s+tacite|de\s+plein\s+droit)"
_FR_RENEWED = (
    r"(?:renouvelée?|renouvelable|prorogée?|prorogeable|prolongée?|reconduite?|reconductible)s?"
)
_FR_OF = r"(?:de\s+|d['’]\s*)"
_ES_TACIT = r"(?:tácitamente|automáticamente|de\s+(?:forma|manera)\s+(?:automática|tácita)|por\s+tácita\s+reconducción)"
_ES_RENEWED = r"(?:renovad[oa]|renovable|prorrogad[oa]|prorrogable|extendid[oa])s?"
_ES_PERIODS = r"(?:per[íi]odos|plazos|términos)"
_ES_END = r"(?:(?:la|su|el|cada|del?)\s+)*(?:fecha\s+(?:de\s+|del\s+)?(?:su\s+)?)?(?:vencimiento|expiración|término|terminación|finalización|conclusión)"
_ES_LEAST = r"(?:(?:al\s+menos|por\s+lo\s+menos|como\s+mínimo|no\s+menos\s+de|un\s+mínimo\s+de|a\s+más\s+tardar)\s+)?"
_RU_TACIT = r"(?:автоматически|молчаливо)"
_RU_RENEWED = (
    r"(?:продлева(?:ется|ться)|продля(?:ется|ться)|возобновля(?:ется|ться)|пролонгируе?т(?:ся|ься)|пролонгироваться"
    r"|считается\s+(?:автоматически\s+)?(?:продл[её]нн?ым|пролонгированным|возобновл[её]нным))"
)
_RU_FOR = r"(?:(?:ещ[её]\s+)?(?:на|сроком\s+на)\s+)"
_RU_ADJ = r"(?:(?:последующ\w+|очередн\w+|следующ\w+|нов\w+|дополнительн\w+)\s+)*"
_RU_GLUED = r"(?P<count>одно|двух|тр[её]х|четыр[её]х|пяти|шести|семи|восьми|девяти|десяти|пятнадцати|двадцати|\d{1,2})-?"
_RU_LEAST = r"(?:(?:не\s+(?:менее|позднее|позже)(?:\s*,?\s*чем)?|как\s+минимум|минимум|по\s+(?:крайней|меньшей)\s+мере)\s+)?"
_RU_STOPS = r"не\s+(?:уведомит|заявит|сообщит|направит|известит|денонсирует|расторгнет|пожелает)"

RENEWING: Mapping[str, RenewingWords] = MappingProxyType(
    {
        "en": RenewingWords(
            opening=(
                r"(?:thereafter|subsequently|then|(?:after|upon|on|at|following)\s+(?:the\s+|its\s+)?(?:(?:end|expiry|expiration)(?:\s+date)?"
                r"(?:\s+of\s+(?:this|that|the|such|each)\s+(?:(?:said|initial|first|same|above)\s+)*(?:\w+-(?:year|month)\s+)?(?:period|term))?"
                r"|(?:that|this|such|the)\s+(?:(?:said|initial|first)\s+)*(?:period|term|date|time)))"
            ),
            joint=r"(?:and|but)",
            subjects=(
                r"(?:the|this|its|such)\s+(?:(?:initial|first|said|contract)\s+)*(?:term|period|duration|validity)"
                r"(?:\s+(?:of\s+@this@|thereof|hereof))?|which"
            ),
            unsaid=False,
            verbs=(
                rf"(?:(?:shall|will|is\s+to)\s+)?{_EN_THEN}(?:be|is|are)\s+{_EN_THEN}(?:(?P<tacit>{_EN_TACIT})\s+)?{_EN_THEN}{_EN_RENEWED}(?:\s+thereafter)?",
                rf"(?:shall|will)\s+{_EN_THEN}(?P<tacit>{_EN_TACIT})\s+be\s+{_EN_THEN}{_EN_RENEWED}",
                rf"(?:shall|will)\s+{_EN_THEN}(?:(?P<tacit>{_EN_TACIT})\s+)?(?:renew|extend|roll\s+over)(?:\s+itself)?",
                rf"(?:(?P<tacit>{_EN_TACIT})\s+)?(?:renews|extends)(?:\s+itself)?",
                (
                    r"(?P<goes>(?:(?:shall|will)\s+)?(?:thereafter\s+)?(?:remains?|continues?)\s+(?:in\s+(?:force|effect)|valid)(?:\s+thereafter)?)"
                    r"(?=\s+(?:for\s+(?:(?:an?|one)\s+)?(?:further|successive|additional|another|subsequent|consecutive)|from\s+(?:year|month)\s+to)\b)"
                ),
                r"(?P<goes>thereafter)(?=\s+(?:for\s+(?:successive|further|additional|consecutive|subsequent)|from\s+(?:year|month)\s+to)\b)",
                rf"(?P<tacit>{_EN_TACIT})\s+{_EN_RENEWED}",
                rf"{_EN_RENEWED}(?=\s*,?\s+{_EN_TACIT})",
            ),
            tacit=_EN_TACIT,
            each=(
                r"(?:each|every)\s+time|at\s+a\s+time|on\s+each\s+occasion|in\s+each\s+case|each(?!\s+(?:party|of|year|month))"
            ),
            limit=(
                rf"(?:(?:but|and)\s+)?(?:only\s+)?(?:{_EN_MOST}\s+)?(?:(?P<often>once|twice)(?:\s+only)?|{_MOST}\s+(?:times"
                r"|(?:(?:such|further|successive|additional)\s+)*(?:renewals|extensions)))(?!\w)"
            ),
            often=MappingProxyType({"once": 1, "twice": 2}),
            periods=(
                rf"(?:for|by|in)\s+(?:{_EN_MOST}\s+)?{_TIMES}{_EN_ADJ}(?:periods|terms)\s+of\s+{_COUNT}[\s-]+{_UNIT}",
                rf"(?:for|by|in)\s+(?:{_EN_MOST}\s+)?{_TIMES}{_EN_ADJ}{_COUNT}[\s-]+{_UNIT}[\s-]+(?:periods|terms)",
            ),
            single=(
                rf"(?:for|by)\s+{_EN_ONE}(?:period|term)\s+of\s+{_COUNT}[\s-]+{_UNIT}",
                rf"(?:for|by)\s+{_EN_ONE}{_COUNT}[\s-]+{_UNIT}\s+(?:period|term)(?!\w)",
                rf"(?:for|by)\s+(?:another\s+|an?\s+(?:further|additional)\s+)?{_COUNT}\s+{_UNIT}",
            ),
            rates=MappingProxyType(
                {
                    (
                        r"(?:from\s+year\s+to\s+year|year\s+by\s+year|annually|yearly|(?:each|every)\s+year"
                        rf"|for\s+{_EN_ADJ}annual\s+(?:periods|terms))(?!\w)"
                    ): "year",
                    r"(?:from\s+month\s+to\s+month|month\s+by\s+month|monthly)(?!\w)": "month",
                }
            ),
            same=(
                rf"(?:for|by)\s+{_EN_ADJ}(?:(?:equal|equivalent|identical|the\s+same|same)\s+(?:(?:successive|further|consecutive)\s+)?(?:periods|terms)"
                r"|(?:periods|terms)\s+of\s+(?:(?:the\s+same|an?\s+equal|an\s+identical|equal|identical)\s+)(?:duration|length|period))(?:\s+of\s+time)?"
            ),
            running=(
                r"\b(?:current|relevant|respective|subsequent|each|every)\s+(?:[\w-]+\s+){0,2}?(?:period|term|extension)\b"
            ),
            unless=(
                r"(?:unless|(?:if|should|provided(?:\s+that)?)\s+(?:neither|no)\b|if\s+(?:it\s+is\s+)?not\s+(?=(?:terminated|denounced|cancelled)\b)|except\s+(?:if|where))"
            ),
            denies=(
                r"\b(?:does|do|has|have|did|shall|will|is|are)\s+not\b(?!\s+(?:wish|intend|want|desire))|\bfail|\bneither\b[^;]*\bnot\s+(?:give|notif|inform)|\binitial\b(?![^;]*\bor\b)"
            ),
            notice=(
                (
                    rf"{_EN_LEAST}{_COUNT}\s+{_UNIT}\s+(?:at\s+the\s+latest\s+)?(?:(?:written|prior|advance)\s+)*(?:notice\s+(?:in\s+writing\s+)?(?:{_EN_THAT}\s+)?)?"
                    r"(?:before|prior\s+to|in\s+advance\s+of|ahead\s+of)\s+(?:it\s+(?:expires|ends)|(?:(?:the|its|any|each|such)\s+)*(?:date\s+of\s+)?(?:(?:the|its)\s+)*"
                    r"(?:expir(?:y|ation)|end|termination)(?:\s+date)?)(?!\w)"
                ),
            ),
            before_end=r"(?:before|prior\s+to)\s+(?:(?:the|its|any|each|such)\s+)*(?:date\s+of\s+)?(?:its\s+)?(?:expir(?:y|ation)|end)(?!\w)",
            on_notice=(rf"{_EN_LEAST}{_COUNT}\s+{_UNIT}\s+(?:(?:prior|advance|written)\s+)*notice(?!\w)",),
            said=(
                "either any one a of the party parties contracting notifies notify notified informs inform gives give "
                "given giving provides provide sends send serves other in writing written through via diplomatic "
                "channels channel its his their intention intent wish wishes intends desire decision not to renew "
                "extend prolong terminate denounce cancel this it by on upon notice notification denounces terminates "
                "terminated denounced cancelled prior before has have been does is be period periods term terms each "
                "successive current relevant respective that such expiry expiration end date initial then are and or "
                "with respect effect from parties' party's advance non renewal termination denunciation extension "
                "contrary registered letter mail post for thereof hereof renewed extended prolonged neither no formal "
                "an"
            ),
        ),
        "fr": RenewingWords(
            opening=(
                r"(?:ensuite|par\s+la\s+suite|puis|(?:au\s+terme|à\s+(?:l['’]\s*(?:expiration|échéance|issue)|la\s+fin|son\s+(?:terme|expiration|échéance)))"
                r"(?:\s+de\s+(?:cette|la|ladite|celle-ci|ce)(?:\s+(?:première|dite))?(?:\s+(?:période|durée|délai))?(?:\s+initiale)?)?|après\s+cette\s+(?:date|période)|passé\s+ce\s+délai)"
            ),
            joint=r"(?:et|mais|puis)",
            subjects=(
                r"(?:la|cette|sa)\s+(?:durée|validité|période)(?:\s+initiale)?(?:\s+(?:du|de\s+la|de\s+l['’])\s*(?:présente?\s+)?(?:accord|convention|contrat|traité|protocole))?|qui"
            ),
            unsaid=False,
            verbs=(
                rf"(?:est|sera|soit)\s+(?:ensuite\s+|alors\s+)?(?:(?P<tacit>{_FR_TACIT})\s+)?{_FR_RENEWED}(?:\s+ensuite)?",
                r"se\s+(?:renouvelle(?:ra)?|reconduit|reconduira|proroge(?:ra)?|prolonge(?:ra)?)(?:\s+ensuite)?",
                (
                    r"(?P<goes>(?:reste(?:ra)?|demeure(?:ra)?)\s+(?:ensuite\s+)?en\s+vigueur)"
                    r"(?=\s+(?:pour\s+(?:une\s+(?:seule\s+)?nouvelle|de\s+nouvelles|des\s+périodes)|d['’]\s*année\s+en)\b)"
                ),
                rf"(?P<tacit>{_FR_TACIT})\s+{_FR_RENEWED}",
                rf"{_FR_RENEWED}(?=\s*,?\s+{_FR_TACIT})",
            ),
            tacit=_FR_TACIT,
            each=r"(?:à\s+)?chaque\s+fois|à\s+chaque\s+échéance",
            limit=(
                rf"(?:(?:et|mais)\s+)?(?:(?:dans\s+la\s+limite\s+de|au\s+(?:maximum|plus)|pas\s+plus\s+de)\s+)?{_MOST}\s+(?:seules?\s+)?fois"
                r"(?:\s+(?:au\s+(?:maximum|plus)|seulement))?(?!\w)"
            ),
            often=MappingProxyType({}),
            periods=(
                (
                    rf"(?:pour|par|en)\s+(?:(?:des|de|d['’])\s*)?{_TIMES}(?:(?:nouvelles|autres)\s+)?périodes\s+"
                    rf"(?:(?:successives|supplémentaires|consécutives|additionnelles|égales|et)\s+)*{_FR_OF}{_COUNT}\s+{_UNIT}(?:\s+chacune)?"
                ),
            ),
            single=(
                rf"(?:pour|par)\s+(?:(?P<once>une\s+seule)(?:\s+nouvelle)?|une(?:\s+(?:nouvelle|autre|même))?)\s+(?:période|durée)\s+(?:supplémentaire\s+)?{_FR_OF}{_COUNT}\s+{_UNIT}",
                rf"(?:pour\s+|de\s+|d['’]\s*){_COUNT}\s+{_UNIT}",
            ),
            rates=MappingProxyType(
                {
                    r"(?:d['’]\s*année\s+en\s+année|annuellement|chaque\s+année|tous\s+les\s+ans|(?:pour|par)\s+(?:des\s+)?périodes\s+(?:successives\s+)?annuelles(?:\s+successives)?)(?!\w)": "year",
                    r"(?:de\s+mois\s+en\s+mois|mensuellement)(?!\w)": "month",
                }
            ),
            same=(
                r"(?:pour|par)\s+(?:(?:de|des)\s+)?(?:nouvelles\s+)?périodes\s+(?:successives\s+)?(?:de\s+)?(?:égales|identiques|équivalentes|(?:de\s+)?même\s+durée"
                r"|d['’]\s*une\s+(?:durée\s+(?:identique|égale|équivalente)|même\s+durée)|durée\s+(?:égale|identique))(?:\s+successives)?"
            ),
            running=r"\b(?:chaque\s+(?:nouvelle\s+)?(?:période|échéance)|(?:période|durée|année|terme)\s+en\s+cours|périodes)\b",
            unless=(
                r"(?:sauf(?:\s+si)?|à\s+moins\s+(?:que|qu['’]|de|d['’])|si\s+(?=aucune\b)|à\s+condition\s+qu['’](?=aucune\b))"
            ),
            denies=r"(?:\bne\s+|\bn['’]\s*)(?:l[ea]\s+|l['’]\s*|lui\s+)?(?!pas\b|souhait|veu|désir|entend)\w+\s+pas\b|\binitiale?\b(?![^;]*\bou\b)",
            notice=(
                (
                    rf"(?:(?:(?:moyennant|avec)\s+un\s+préavis\s+)?(?:d['’]\s*au\s+moins|au\s+moins|au\s+plus\s+tard|au\s+minimum|de|d['’])\s*)?{_COUNT}\s+{_UNIT}\s+"
                    r"(?:au\s+moins\s+|au\s+plus\s+tard\s+)?avant\s+(?:l['’]\s*|la\s+|le\s+|son\s+|sa\s+|chaque\s+)?(?:date\s+(?:d['’]\s*|de\s+(?:son\s+)?))?"
                    r"(?:expiration|fin|terme|échéance)(?!\w)"
                ),
            ),
            before_end=r"avant\s+(?:l['’]\s*|la\s+|le\s+|son\s+|sa\s+|chaque\s+)?(?:expiration|fin|terme|échéance)(?!\w)",
            on_notice=(rf"préavis\s+(?:écrit\s+)?(?:d['’]\s*(?:au\s+moins\s+)?|de\s+){_COUNT}\s+{_UNIT}",),
            said=(
                "ait donné l d n s qu c si dénoncer résilier contraires contraire que l'une une des parties partie "
                "contractantes contractante l'autre autre ne n' en par écrit écrite notifie notifient notifié "
                "notifiée notification dénonce dénonciation résilie résiliation la le les de du d' son sa leur "
                "intention volonté pas mettre fin au aux à il elle avis préavis avant l'expiration expiration terme "
                "échéance période périodes chaque voie diplomatique et ou soit dénoncé dénoncée l' y renouveler "
                "reconduire proroger prolonger cours qu'une qu' aucune lettre recommandée avec accusé réception "
                "adressée adressé un moyennant souhaite non renouvellement reconduction cette initiale informe avise "
                "donne"
            ),
        ),
        "es": RenewingWords(
            opening=(
                r"(?:posteriormente|a\s+partir\s+de\s+entonces|(?:al|a\s+su|a\s+la|tras\s+su)\s+(?:vencimiento|término|expiración|finalización)"
                r"(?:\s+(?:del?\s+)(?:dicho|este|ese|primer)?\s*(?:per[íi]odo|plazo|término)(?:\s+inicial)?)?|(?:transcurrido|vencido|cumplido)\s+(?:dicho|este|ese|el)\s+(?:primer\s+)?(?:per[íi]odo|plazo|término)(?:\s+inicial)?)"
            ),
            joint=r"(?:y|e|pero)",
            subjects=(
                r"(?:la|su|esta|dicha)\s+(?:duración|vigencia|validez)(?:\s+(?:del|de\s+este)\s+(?:presente\s+)?(?:acuerdo|convenio|contrato|tratado|protocolo))?|que|el\s+cual|el\s+mismo"
            ),
            unsaid=True,
            verbs=(
                rf"se\s+(?:(?P<tacit>{_ES_TACIT})\s+)?(?:renovará|renueva|prorrogará|prorroga|extenderá)",
                rf"(?:será|es|quedará|se\s+(?:entenderá|considerará))\s+(?:(?P<tacit>{_ES_TACIT})\s+)?{_ES_RENEWED}",
                (
                    r"(?P<goes>(?:permanecerá|continuará|seguirá|se\s+mantendrá)\s+(?:en\s+vigor|vigente|en\s+vigencia))"
                    r"(?=\s+(?:(?:por|durante)\s+(?:un\s+(?:único\s+)?nuevo|nuevos|per[íi]odos)|de\s+año\s+en)\b)"
                ),
                rf"(?P<tacit>{_ES_TACIT})\s+{_ES_RENEWED}",
                rf"{_ES_RENEWED}(?=\s*,?\s+{_ES_TACIT})",
            ),
            tacit=_ES_TACIT,
            each=r"cada\s+vez",
            limit=(
                rf"(?:(?:y|pero)\s+)?(?:(?:hasta(?:\s+por)?|hasta\s+un\s+máximo\s+de|por\s+un\s+máximo\s+de|un\s+máximo\s+de|no\s+más\s+de|por)\s+)?{_MOST}\s+"
                r"(?:sol[ao]s?\s+|únicas?\s+)?(?:vez|veces)(?:\s+(?:como\s+máximo|solamente))?(?!\w)"
            ),
            often=MappingProxyType({}),
            periods=(
                (
                    rf"(?:por|durante)\s+{_TIMES}(?:(?:nuevos|sucesivos|otros|iguales)\s+)*{_ES_PERIODS}\s+"
                    rf"(?:(?:sucesivos|adicionales|consecutivos|iguales|nuevos|y)\s+)*de\s+{_COUNT}\s+{_UNIT}(?:\s+cada\s+uno)?"
                ),
            ),
            single=(
                rf"(?:por|durante)\s+(?:(?P<once>un\s+(?:único|solo))|un)\s+(?:(?:nuevo|segundo|otro|igual)\s+)?(?:per[íi]odo|plazo|término)\s+(?:adicional\s+)?de\s+{_COUNT}\s+{_UNIT}",
                rf"por\s+{_COUNT}\s+{_UNIT}",
            ),
            rates=MappingProxyType(
                {
                    rf"(?:de\s+año\s+en\s+año|anualmente|cada\s+año|por\s+{_ES_PERIODS}\s+(?:sucesivos\s+)?anuales(?:\s+sucesivos)?)(?!\w)": "year",
                    r"(?:de\s+mes\s+en\s+mes|mensualmente)(?!\w)": "month",
                }
            ),
            same=(
                rf"por\s+(?:nuevos\s+)?(?:{_ES_PERIODS}\s+(?:sucesivos\s+|adicionales\s+)?(?:iguales|idénticos|de\s+igual\s+duración|de\s+la\s+misma\s+duración)"
                rf"(?:\s+y\s+sucesivos|\s+sucesivos)?|iguales\s+{_ES_PERIODS})"
            ),
            running=r"\b(?:cada|respectivo|correspondiente)\s+(?:per[íi]odo|plazo)|(?:per[íi]odo|plazo)\s+(?:en\s+curso|respectivo|correspondiente)\b",
            unless=(
                r"(?:(?:salvo|excepto)(?:\s+(?:que|si))?|a\s+menos\s+que|(?:si|siempre\s+que)\s+(?=ninguna\b))"
            ),
            denies=r"\bno\s+(?:se\s+)?(?:haya\s+)?(?:l[oea]\s+)?(?:notif|comuni|denunci|inform|avis|manif|formul|dé\b|da\b)|\binicial\b(?![^;]*\bo\b)",
            notice=(
                (
                    rf"(?:con\s+)?{_ES_LEAST}{_COUNT}\s+{_UNIT}\s+(?:como\s+mínimo\s+|al\s+menos\s+)?(?:de\s+(?:anticipación|antelación)(?:\s+(?:a|al)\s+{_ES_END})?"
                    rf"|antes\s+(?:de\s+|del\s+){_ES_END})(?!\w)"
                ),
                (
                    rf"(?:con\s+)?(?:una\s+)?(?:antelación|anticipación)\s+(?:mínima\s+)?(?:de\s+(?:al\s+menos\s+)?|no\s+inferior\s+a\s+){_COUNT}\s+{_UNIT}"
                    rf"(?:\s+(?:a|al)\s+{_ES_END})?(?!\w)"
                ),
            ),
            before_end=rf"antes\s+(?:de\s+|del\s+){_ES_END}(?!\w)",
            on_notice=(rf"(?:preaviso|aviso\s+previo)\s+(?:mínimo\s+)?(?:escrito\s+)?de\s+(?:al\s+menos\s+)?{_COUNT}\s+{_UNIT}",rf"{_COUNT}\s+{_UNIT}\s+de\s+preaviso"),
            said=(
                "una de las los la el partes parte contratantes contratante otra notifique notifiquen notifica "
                "comunique comunica por escrito escrita vía diplomática su intención voluntad decisión no renovarlo "
                "prorrogarlo terminar terminarlo darlo dar terminado denuncie denuncia denunciarlo este aviso "
                "notificación comunicación con al del fecha vencimiento expiración término período periodo períodos "
                "cada respectivo y o lo en contrario haya notificado a alguna cualquiera cualesquiera ninguna curso "
                "mediante carta certificada notificada dirigida deseo poner fin un preaviso previo correspondiente "
                "inicial manifieste que si"
            ),
        ),
        "ru": RenewingWords(
            opening=(
                r"(?:затем|впоследствии|в\s+дальнейшем|далее|(?:по|после)\s+истечени[июя]\s+(?:(?:этого|указанного|данного|первоначального|такого)\s+)?(?:срока|периода)(?:\s+(?:его\s+)?действия)?)"
            ),
            joint=r"(?:и|но|а)",
            subjects=(
                r"(?:(?:его|е[её])\s+действие|(?:срок\s+(?:его\s+)?)?действи[ея](?:\s+(?:настоящего\s+|настоящей\s+)?(?:соглашения|договора|конвенции|протокола|меморандума|контракта))?|котор\w+)"
            ),
            unsaid=False,
            verbs=(
                rf"(?:будет\s+)?(?:(?P<each>каждый\s+раз)\s+)?(?:(?P<tacit>{_RU_TACIT})\s+)?{_RU_RENEWED}",
                rf"(?P<goes>(?:оста[её]тся\s+в\s+силе|действует))(?=\s+{_RU_FOR}(?:один\s+)?(?:последующ|очередн|следующ|нов|период)|\s+ещ[её]\s)",
            ),
            tacit=_RU_TACIT,
            each=r"(?:каждый|всякий)\s+раз",
            limit=rf"(?:но\s+)?(?:(?:не\s+более\s+(?:чем\s+)?|максимум\s+)(?:на\s+)?)?(?:{_MOST}\s+раза?|(?P<often>однократно|дважды|трижды))(?!\w)",
            often=MappingProxyType({"однократно": 1, "дважды": 2, "трижды": 3}),
            periods=(
                rf"{_RU_FOR}{_TIMES}{_RU_ADJ}(?:периоды|периода|периодов|сроки)\s+(?:продолжительностью\s+)?(?:в\s+|на\s+|по\s+)?{_COUNT}[\s-]+{_UNIT}",
                rf"{_RU_FOR}{_TIMES}{_RU_ADJ}{_RU_GLUED}(?P<unit>летни[ех]|месячны[ех])\s+(?:периоды|периода|периодов|сроки)(?!\w)",
            ),
            single=(
                rf"{_RU_FOR}(?:(?P<once>один|единственный)\s+)?{_RU_ADJ}(?:период|срок)\s+(?:продолжительностью\s+)?(?:в\s+|на\s+)?{_COUNT}[\s-]+{_UNIT}",
                rf"{_RU_FOR}{_RU_ADJ}{_RU_GLUED}(?P<unit>летний|месячный)\s+(?:период|срок)(?!\w)",
                rf"{_RU_FOR}{_RU_ADJ}{_COUNT}[\s-]+{_UNIT}",
            ),
            rates=MappingProxyType(
                {
                    (
                        r"(?:из\s+года\s+в\s+год|ежегодно|(?:на\s+)?каждый\s+(?:последующий|следующий)\s+год"
                        rf"|{_RU_FOR}{_RU_ADJ}(?:одно)?годичны[ех]\s+(?:периоды|сроки))(?!\w)"
                    ): "year",
                    r"(?:из\s+месяца\s+в\s+месяц|ежемесячно)(?!\w)": "month",
                }
            ),
            same=rf"{_RU_FOR}{_RU_ADJ}(?:такие\s+же|те\s+же|аналогичные|равные)\s+{_RU_ADJ}(?:периоды|сроки)",
            running=r"\b(?:каждого|очередного|соответствующего|текущего)\s+(?:\w+\s+)?(?:периода|срока)\b",
            unless=(
                rf"(?:если(?:\s+только)?(?=[^;]*?(?:\bни\s+одна\b[^;]*?{_RU_STOPS}|(?:^|\s)одна\s+из\s[^;]*?{_RU_STOPS}|\b(?:какая-либо|любая)\s[^;]*?{_RU_STOPS}|\s{_RU_STOPS})\b)"
                r"|до\s+тех\s+пор\s*,\s+пока(?=[^;]*?\bне\s))"
            ),
            denies=r"(?!)",
            notice=(
                rf"{_RU_LEAST}за\s+{_COUNT}\s+{_UNIT}\s+до\s+(?:даты\s+|дня\s+)?(?:его\s+|е[её]\s+)?(?:истечения|окончания|завершения)(?!\w)",
            ),
            before_end=r"до\s+(?:его\s+|е[её]\s+)?(?:истечения|окончания)(?!\w)",
            on_notice=(rf"{_RU_LEAST}за\s+{_COUNT}\s+{_UNIT}(?!\s+до\b)",),
            said=(
                "ни одна из договаривающихся сторон стороны сторона не уведомит уведомляет сообщит заявит направит "
                "известит денонсирует расторгнет другую другой сторону стороне в письменной форме письменно "
                "письменное заказным письмом по дипломатическим каналам о об своем своём намерении прекратить "
                "денонсировать расторгнуть продлевать продлять действие действия его её ее истечения окончания "
                "соответствующего очередного периода срока текущего путем путём направления уведомления уведомление и "
                "или каждого решении прекращении расторжении денонсации отказе продления этом какая либо любая "
                "годичного двухлетнего трехлетнего трёхлетнего пятилетнего десятилетнего"
            ),
        ),
    }
)  # fmt: skip
"""The words of each language whose final clauses are read."""
