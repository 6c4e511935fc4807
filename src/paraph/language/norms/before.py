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


_EN_BODIES = (
    r"(?:commissions?|administrations?|organi[sz]ations?|corporations?|institutions?|associations?|delegations?|missions?|federations?|unions?|stations?|sections?"
    r"|jurisdictions?|governments?|parliaments?|departments?|audiences?|conferences?|establishments?|official|principal|tribunal|national|individual|professional|international"
    r"|general|federal|legal|judicial|provincial|arbitral|constitutional|regional|instances?|parties|party|facility|authorit\w+|agreements?|conventions?|documents?|instruments?|environment|equipment|elements?|nations?|information|legislation"
    r"|regulations?|positions?|provisions?|questions?|populations?|versions?|divisions?|professions?|evidence|science|ordinances?|insurance|distance|substances?|structures?"
    r"|culture|nature|measures?|pictures?|figures?|literature|agriculture|temperature|residences?|audience|presence|existence|arrival\s+hall)"
)
_EN_HAPPENING = (
    rf"(?!{_EN_BODIES}\b)(?:\w{{3,}}(?:tion|sion|ment|ance|ence|ure|val|sal|wal)s?|start|beginning|end|entry|delivery|discovery|recovery|expiry|receipt|deposit|signing|signature"
    r"|change|use|sale|purchase|export|import|return|response|reply|answer|request|consent|visit|meeting|session|hearing|opening|closing|exchange|transfer|shipment|dispatch|harvest|award|work|works|launch|review|audit|trial"
    r"|inspection|handover|take-?off|landing|sailing|loading|unloading)"
)
_EN_BEFORE = rf"{_not_behind('day days year years month months week weeks hours')}(?:before|prior\s+to|in\s+advance\s+of)"
_EN_OF = r"(?:(?:the|an?|any|each|every|its|their|his|her|this|that|such|final|actual|first|last|next)\s+){0,3}"
_FR_NO_PERIOD = _not_behind("jours jour semaines semaine mois ans an années année heures moins")
_FR_HAPPENING = (
    r"(?!(?:commission|administration|organisation|institution|association|délégation|juridiction|instance|section|audience|parlement|gouvernement|département|établissement|convention|document|instrument|règlement|élément|nation|information|législation|question|population|disposition|version|science|ordonnance|distance|page|âge|village|héritage|avantage|mesure|nature|culture|structure)s?\b)"
    r"(?:\w{3,}(?:tion|sion|ment|ance|ence|ture|age)s?|début|entrée|livraison|remise|départ|arrivée|retour|visite|réunion|session|dépôt|envoi|vente|achat|usage|emploi"
    r"|exercice|accord|reprise|prise|mise|départ|transfert|travaux)"
)
_ES_NO_PERIOD = _not_behind("días día semanas semana meses mes años año horas hábiles")
_ES_HAPPENING = (
    r"(?!(?:comisión|administración|organización|institución|asociación|delegación|jurisdicción|sección|instancia|parlamento|departamento|establecimiento|convención|nación|información|legislación|población|cuestión|disposición|versión|división|ciencia|sustancia|distancia|naturaleza|cultura|estructura|paisaje|lenguaje)(?:es|s)?\b)"
    r"(?:\w{3,}(?:ción|sión|ciones|siones|miento|mientos|ancia|encia|ura|aje)|inicio|comienzo|entrada|entrega|salida|llegada|regreso|visita|reunión|sesión|depósito|envío"
    r"|venta|compra|uso|empleo|firma|cambio|retiro|pago|examen|cierre|obras)"
)
_RU_NO_PERIOD = _not_behind(
    "от дней дня день недель недели неделю месяцев месяца месяц лет года год часов часа"
)
_RU_HAPPENING = (
    r"(?!(?:сведения|населения|уровня|значения|отношения|состояния|расстояния|помещения|учреждения|предприятия|здания|поселения|решения\s+суда)(?!\w))"
    r"(?:\w{3,}(?:ания|яния|ения|ятия|ытия|утия)|начала|ввоза|вывоза|въезда|выезда|приезда|отъезда|поставки|отправки|передачи|при[её]мки|оплаты|уплаты|выплаты|выдачи"
    r"|подачи|сдачи|продажи|покупки|отгрузки|встречи|визита|сессии|ратификации|денонсации|публикации|регистрации|реализации|эксплуатации|проверки|вступления)"
)


class BeforeWords(NamedTuple):
    """`ways` of naming an event before which something is done; one word of `sooner` is in each.

    `keeps` is what goes on, up to the words that say how long or until when: Russian has the same
    words for that and for by when something is done.
    """

    sooner: str
    ways: tuple[DeadlineWords, ...]
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
                    rf"{_EN_BEFORE}\s+(?P<anchor>{_EN_OF}(?:[a-z-]+\s+){{0,1}}{_EN_HAPPENING}(?!\w)@tail@)",
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
        ),
        "fr": BeforeWords(
            r"avant",
            (
                DeadlineWords(
                    rf"{_FR_NO_PERIOD}avant\s+(?P<anchor>de\s+(?:(?:se|s['’]|le|la|les|l['’]|y|en)\s*)?\w+(?:er|ir|re)(?!\w)@tail@)",
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
                    rf"{_FR_NO_PERIOD}avant\s+(?P<anchor>(?:(?:la|le|les|l['’]|son|sa|ses|leurs?|toute?|cet|cette|chaque|une?)\s*){{0,2}}{_FR_HAPPENING}(?!\w)@tail@)",
                    "event",
                    "before",
                ),
            ),
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
                    rf"{_ES_NO_PERIOD}antes\s+de(?:(?=l)|\s)(?P<anchor>(?:(?:la|l|los|las|su|sus|toda?|cada|dicha?|una?)\s+){{0,2}}{_ES_HAPPENING}(?!\w)@tail@)",
                    "event",
                    "before",
                ),
            ),
        ),
        "ru": BeforeWords(
            r"до|прежде",
            (
                DeadlineWords(
                    rf"{_RU_NO_PERIOD}до\s+(?P<anchor>(?:конца|окончания|истечения|прекращения)(?!\w)"
                    r"(?!\s+(?:(?:этого|того|текущего|каждого|календарного)\s+)*(?:года|месяца|квартала|недели|дня)\b)@tail@)",
                    "event",
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
            keeps=(
                r"(?:хран(?!ени|илищ)|сохран(?!ени|ност)|гарантир|пользу|пользова|поддержива(?!ющ)|оста[её]тся|остаются|остава|действу|соблюда|воздержива|продолжа|удержива|обслужива"
                r"|не\s+(?:разглаша|раскрыва|изменя|повыша))[^\W\d_]*(?:\s+(?!(?:и|а|но|или|не)\s)[\w-]+){0,6}|продолжа[^\W\d_]+\s[^.;]{0,80}?"
            ),
        ),
    }
)
"""The ways of each language; they are tried behind all others."""
