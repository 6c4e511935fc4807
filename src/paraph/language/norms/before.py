"""Before what happens: how each language names an event before which something is done.

What somebody stands before ("before the court") is no event, nor is what is there first ("avant
tout"). The words of these tables begin with a verb, or with a noun of what is done.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from paraph.language.norms.table import DeadlineWords


def _not_behind(words: str) -> str:
    """Return a pattern of a place that stands behind none of these words."""
    return "".join([rf"(?<!\b{each}\s)" for each in words.split()])


_HEAD = r"(?=\s*(?:[.,;:)]|$))"
"""What must stand behind a noun that is the last of its group, and no part of another's name."""
_EN_HEAD = rf"(?:{_HEAD}|(?=\s+(?:of|by|in|at|to|on|under|for|with|from|and|or|into|between|through|pursuant|as|the|unless|provided|except)(?!\w)))"
_EN_HAPPENING = (
    r"(?:commencement|start|beginning|delivery|receipt|signature|signing|execution|completion|termination|expiry|expiration|entry\s+into\s+(?:force|effect)|ratification|approval|adoption"
    r"|publication|opening|closing|departure|arrival|use|sale|transfer|shipment|dispatch|payment|acceptance|inspection|changes?|meetings?|sessions?|hearings?|visits?|elections?|vote|decision"
    r"|conclusion|importation|exportation|import|export|application|amendments?|modifications?|implementation|initiation|return|response|reply|request|award|withdrawal|accession|deposit"
    r"|notification|registration|handover|works?|construction|release|disclosure|renewal|consultations?|negotiations?|investigations?|verification|examination|consideration|adjournment"
    r"|collection|occupation|demolition|assignment|installation|testing|harvest|consent|submission|liquidation|introduction)"
)
_EN_BEFORE = rf"{_not_behind('day days year years month months week weeks hours')}(?:before|prior\s+to|in\s+advance\s+of)"
_EN_OF = r"(?:(?:the|an?|any|each|every|its|their|his|her|this|that|such|final|actual|first|next)\s+){0,3}(?:(?:final|formal|full|relevant|actual|proposed|effective|public|physical|substantial|such)\s+)?"
_FR_NO_PERIOD = _not_behind("jours jour semaines semaine mois ans an années année heures moins")
_FR_HEAD = rf"(?:{_HEAD}|(?=\s+(?:de|du|des|d['’]|par|en|à|au|aux|et|ou|dans|sur|sous|pour|effectif|effective|définitif|définitive)(?!\w))|(?=\s+d['’]))"
_FR_HAPPENING = (
    r"(?:début|commencement|entrée\s+en\s+(?:vigueur|application|service)|signature|ratification|livraison|réception|achèvement|exécution|résiliation|départ|arrivée|réunion|session|visite|dépôt"
    r"|envoi|vente|cession|transfert|modification|changement|utilisation|paiement|acceptation|approbation|adoption|publication|ouverture|clôture|démarrage|lancement|accord|mise\s+en\s+(?:service|œuvre|oeuvre|vente)"
    r"|prise\s+d['’]effet|importation|exportation|décision|notification|enregistrement|remise\s+(?:des|du|de\s+la)|autorisation|expédition|restitution)"
)
_ES_NO_PERIOD = _not_behind("días día semanas semana meses mes años año horas hábiles")
_ES_HEAD = rf"(?:{_HEAD}|(?=\s+(?:del?|por|en|a|al|y|o|hacia|entre|ante|con|definitiv[oa])(?!\w)))"
_ES_HAPPENING = (
    r"(?:inicio|comienzo|entrada\s+en\s+(?:vigor|vigencia)|firma|suscripción|ratificación|entrega|recepción|terminación|finalización|salida|llegada|reunión|sesión|visita|depósito|envío|venta|cesión"
    r"|transferencia|modificación|cambio|uso|utilización|pago|aceptación|aprobación|adopción|publicación|apertura|cierre|puesta\s+en\s+marcha|importación|exportación|ejecución|celebración"
    r"|decisión|notificación|liquidación|autorización|inscripción|registro)"
)
_RU_NO_PERIOD = _not_behind(
    "от вплоть дней дня день недель недели неделю месяцев месяца месяц лет года год часов часа"
)
_RU_HAPPENING = (
    r"(?:начала|вступления\s+(?:\w+\s+){0,3}?в\s+силу|подписания|получения|заключения|принятия|утверждения|одобрения|согласования|проведения|осуществления|введения|ввоза|вывоза|въезда|выезда|применения"
    r"|использования|рассмотрения|открытия|поставки|отгрузки|отправки|продажи|выдачи|регистрации|публикации|опубликования|ратификации|встречи|визита|сессии|заседания|совещания|голосования"
    r"|наступления|прибытия|отбытия|приезда|отъезда|представления|направления|предъявления|изменения|ввода\s+в\s+эксплуатацию)"
)
_RU_END = r"(?:конца|окончания|истечения|прекращения|завершения|погашения|передачи|возврата|расторжения|исполнения|выполнения|сдачи|приёмки|приемки|оплаты|уплаты|устранения)"


class BeforeWords(NamedTuple):
    """`ways` of naming an event before which something is done; one word of `sooner` is in each.

    `never` denies right before the words, so that it is from then on; `as_it_stood` stands before them where they
    may tell how something stood, or what is first in rank. `keeps` is what goes on, up to the words that say how long or until when: Russian has the same
    words for that and for by when something is done.
    """

    sooner: str
    ways: tuple[DeadlineWords, ...]
    never: str
    as_it_stood: str
    keeps: str = ""


BEFORE: Mapping[str, BeforeWords] = MappingProxyType(
    {
        "en": BeforeWords(
            r"before|prior\s+to|in\s+advance\s+of",
            (
                DeadlineWords(
                    rf"{_EN_BEFORE}\s+(?P<anchor>(?!(?:according|during|including|excluding|concerning|regarding|notwithstanding|anything|everything|nothing|something)\b)"
                    r"(?:\w{2,}ing)\s@tail@)",
                    "event",
                    "before",
                ),
                DeadlineWords(
                    rf"{_EN_BEFORE}\s+(?P<anchor>{_EN_OF}{_EN_HAPPENING}(?![\w-]){_EN_HEAD}@tail@)",
                    "event",
                    "before",
                ),
                DeadlineWords(
                    r"before\s+(?P<anchor>(?:it|they|he|she|(?:the|this|that|such|an?|any|each|its|their)\s+(?:\w+\s+){1,4}?)"
                    r"(?:\s*(?:is|are|has|have|takes?|enters?|comes?|becomes?|begins?|starts?|leaves?|arrives?|expires?|ends?|lapses?))(?!\w)@tail@)",
                    "event",
                    "before",
                ),
            ),
            never=r"(?:not|never|nor)(?:\s*,?\s+(?:however|in\s+any\s+(?:case|event))\s*,?)?",
            as_it_stood=r"\b(?:what|as|who|which|that|where|when)\s[^,;.]*|\b(?:existing|owing|outstanding|arising|accruing|prevailing|pending|standing|living|known|due|payable)\s+|\b(?:in|under|at|of)\s+(?:its|their|his|her|the)\s+(?:\w+\s+)?(?:possession|custody|condition|state|control|knowledge|level|value|position)\s+|\b(?:profits?|earnings|income|results?|condition|state|value|level|balance|price|rates?)\s+|\b(?:put|puts|place|places|placing|rank|ranks|prefer|prefers|set|prioriti[sz]e)\s[^.;]{0,80}",
        ),
        "fr": BeforeWords(
            r"avant",
            (
                DeadlineWords(
                    rf"{_FR_NO_PERIOD}avant\s+(?:de\s+|d['’])(?P<anchor>(?:(?:se|s['’]|le|la|les|l['’]|y|en)\s*)?\w+(?:er|ir|re)(?!\w)@tail@)",
                    "event",
                    "before",
                ),
                DeadlineWords(
                    rf"{_FR_NO_PERIOD}avant\s+(?:que|qu['’])\s*(?P<anchor>@anchor@)",
                    "event",
                    "before",
                ),
                DeadlineWords(
                    rf"{_FR_NO_PERIOD}avant\s+(?:la|l['’]|le)\s*(?P<anchor>(?:fin|expiration|échéance|terme)\s+(?:de|du|des|d['’])@tail@)",
                    "event",
                    "by",
                ),
                DeadlineWords(
                    rf"{_FR_NO_PERIOD}avant\s+(?<!d['’]avant\s)(?P<anchor>(?:(?:la|le|les|l['’]|son|sa|ses|leurs?|toute?|cet|cette|chaque|une?)\s*){{1,2}}{_FR_HAPPENING}(?!\w){_FR_HEAD}@tail@|tout(?:e\s+{_FR_HAPPENING}|\s+{_FR_HAPPENING})(?!\w)@tail@)",
                    "event",
                    "before",
                ),
            ),
            never=r"(?:pas|jamais|non|ni)",
            as_it_stood=r"\b(?:ce\s+qu[ei'’]|tels?\s+qu[ei'’]|qui|que|dont)\s?[^,;.]*|\b\w+ant\s+|\b(?:état|bénéfices?|résultats?|prix|revenus?|valeur|solde|niveau|d['’])\s*|\b(?:place|placer|met|mettre|mettent|passe|préfère)\w*\s[^.;]{0,80}",
        ),
        "es": BeforeWords(
            r"antes\s+de",
            (
                DeadlineWords(
                    rf"{_ES_NO_PERIOD}antes\s+de\s+(?P<anchor>\w+(?:ar|er|ir)(?:se|l[aeo]s?)?(?!\w)@tail@)",
                    "event",
                    "before",
                ),
                DeadlineWords(
                    rf"{_ES_NO_PERIOD}antes\s+de\s+que\s+(?P<anchor>@anchor@)", "event", "before"
                ),
                DeadlineWords(
                    rf"{_ES_NO_PERIOD}antes\s+de(?:l|\s+la)\s+(?P<anchor>(?:fin|final|término|vencimiento|expiración|terminación)\s+de(?=l|\s)@tail@)",
                    "event",
                    "by",
                ),
                DeadlineWords(
                    rf"{_ES_NO_PERIOD}antes\s+de(?:l\s+|\s+)(?P<anchor>(?:(?:la|los|las|su|sus|toda?|cada|dicha?|una?)\s+){{0,2}}{_ES_HAPPENING}(?!\w){_ES_HEAD}@tail@)",
                    "event",
                    "before",
                ),
            ),
            never=r"(?:no|nunca|ni)",
            as_it_stood=r"\b(?:lo\s+que|que|quien|tal\s+como|como)\s[^,;.]*|\b\w+(?:iente|ientes|ante|antes|ado|ados|adas?|ido|idos|idas?)\s+|\b(?:estado|beneficios?|resultados?|precio|ingresos|valor|saldo|nivel)\s+|\b(?:pone|poner|pondrá|antepon)\w*\s[^.;]{0,80}",
        ),
        "ru": BeforeWords(
            r"до|прежде",
            (
                DeadlineWords(
                    rf"{_RU_NO_PERIOD}до\s+(?:(?:его|её|ее|их|полного)\s+)?{_RU_END}(?!\w)"
                    r"(?!\s+(?:(?:этого|того|текущего|каждого|календарного)\s+)*(?:года|месяца|квартала|недели|дня)\b)@tail@",
                    "vague",
                    "by",
                ),
                DeadlineWords(
                    rf"{_RU_NO_PERIOD}до\s+(?P<anchor>(?:(?:его|её|ее|их|такого|такой|любого|любой|каждого|каждой|фактического|полного)\s+){{0,2}}{_RU_HAPPENING}(?!\w)@tail@)",
                    "event",
                    "before",
                ),
                DeadlineWords(
                    r"(?:до\s+того\s*,\s+как|прежде\s+чем|прежде\s*,\s+чем)\s+(?P<anchor>@anchor@)",
                    "event",
                    "before",
                ),
            ),
            never=r"(?:не|ни|никогда)",
            as_it_stood=r"\b(?:что|котор\w+|как|чем)\s[^,;.]*|\w+(?:ш|щ|нн|м)(?:ий|ая|ее|ие|его|ей|ему|ую|им|их|ими|ый|ые|ых|ым|ого)\s+|\b(?:состояни\w+|прибыл\w+|доход\w*|цен[аыуе]|стоимост\w+)\s+|\b(?:став|помещ)\w+\s[^.;]{0,80}",
            keeps=(
                r"(?:хран(?!ени|илищ)|сохран(?!ени|ност)|гарантир|пользу|пользова|поддержива(?!ющ)|оста[её]тся|остаются|остава|действу|соблюда|воздержива|продолжа|удержива|обслужива"
                r"|не\s+(?:разглаша|раскрыва|изменя|повыша))[^\W\d_]*(?:\s+(?!(?:и|а|но|или|не)\s)[\w-]+){0,6}|продолжа[^\W\d_]+\s[^.;]{0,80}?"
            ),
        ),
    }
)
"""The ways of each language; they are tried behind all others."""
