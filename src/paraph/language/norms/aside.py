"""Words beside a time by which it is another's: of a condition, of a thing, of a term of office."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class AsideWords(NamedTuple):
    """The words of one language, as patterns.

    `supposed` opens a condition in other words than "if". `told` is a noun and
    what is told of it, right before a time: "goods made", "prices in force". `turns` says that an
    office is held by turns. `at_most` stands before how often at most, `often` before a time in
    which something is done so many times, `short_of` before one that is not to be reached. `through` stands between two numbers.
    `until` says of what is forbidden how long it is, `later_than` from when on; `effective` stands
    before a day on which something takes effect, `within` before a number that is a limit. `asked` is a verb by which somebody is to do
    something, up to the verb of what: "invite the States to submit". `throughout` stands before the time before an
    event in which something is done, `over` before one that is to be passed; `ahead` behind a time that ends
    with an event.
    """

    supposed: str
    told: str
    turns: str
    at_most: str
    often: str
    short_of: str
    through: str
    until: str
    later_than: str
    effective: str
    within: str
    asked: str
    throughout: str
    over: str
    ahead: str


_NO_NOUN = (
    r"be|been|being|is|are|was|were|get|have|has|had|having|and|or|not|nor|duly|if|as|so|when|where|unless|than|once|to|the|an?|its|their|his|her|this|that|these|those|such|each|any|no|every"
    r"|keep|kept|held|remains?|remained|continues?|stays?|becomes?|shall|may|must|will|do|does|deemed|considered|treated|regarded|brought|put|bring|whether|yet|otherwise|also|both|all|then|hereby|\w+ly"
)
_EN_DONE = (
    r"(?!(?:concerned|involved|interested|mentioned|specified|need|proceed|exceed|succeed|speed|hundred|united|limited|related|based|informed|indeed|feed|seed)\s)"
    r"(?:[a-z-]{2,}ed|given|taken|made|held|sent|paid|drawn(?:\s+up)?|brought|done|written|laid\s+down|chosen|found|begun|built|lost|withdrawn|undertaken|lent|sold|bought|broken"
    r"|(?:arriv|enter|leav|appear|occurr|aris|exist|originat|liv|resid|accru|expir|end|beginn|fall|prevail|sail|depart)ing|due|valid|effective|applicable|payable|available|current|outstanding|extant)"
)
_FR_NO_NOUN = (
    r"être|est|sont|soit|soient|a|ont|ait|aient|été|étant|avoir|avait|sera|seront|serait|fut|furent|et|ou|ni|ne|pas|dûment|le|la|les|un|une|des|du|de|au|aux|ce|cet|cette|ces|sa|son|ses|leurs?|chaque|toute?s?|tous"
    r"|aucune?|réputée?s?|considérée?s?|en|à|par|pour|\w+ment|dont|qui|que|si"
)
_FR_DONE = (
    r"(?!(?:\w*ités?|santé|comités?|sociétés?|libertés?|traités?|difficultés?|volontés?|arrêtés?|procédés?|degrés?|délégués?|intéressée?s?|concernée?s?|communautés?|visée?s?|mentionnée?s?|réfugiés?|marchés?|employés?|données|années?|entrées?|durées?|congés?|côtés?|journées?|clés?)\s)"
    r"(?:\w{2,}(?:ées?|és?)|(?:com|re|é|trans|sou|ad)mis(?:es?)?|prise?s?|reçue?s?|(?:sur|inter|par)venue?s?|conclue?s?|vendue?s?|faite?s?|produites?|découverte?s?|fournie?s?|établie?s?|subie?s?|en\s+vigueur)"
)
_ES_NO_NOUN = (
    r"ser|sea|sean|es|son|fue|fueron|ha|han|haya|hayan|haber|sido|siendo|será|serán|está|están|esté|estén|estar|estará|estarán|qued\w+|y|o|u|e|ni|no|se|el|la|los|las|una?|del?|al|sus?|cada|otr[oa]s?|tod[oa]s?|ese|esa|este|esta|esos|esas|estos|estas|dich[oa]s?|cualquier"
    r"|considerad[oa]s?|considerará|considerarán|entenderá|debidamente|en|a|por|para|con|que|si|\w+mente|\w+(?:ar|er|ir)(?:se)?"
)
_ES_DONE = (
    r"(?!(?:estados?|toneladas?|transcurrid[oa]s?|mercados?|resultados?|tratados?|pedidos?|partidos?|medidas?|entradas?|salidas?|llegadas?|jornadas?|interesad[oa]s?|demandad[oa]s?|apartados?|comunicados?|certificados?|sentidos?|contenidos?|mencionad[oa]s?|referid[oa]s?|abogados?|soldados?|refugiados?|privad[oa]s?|unidos|unidas)\s)"
    r"(?:\w{2,}(?:ad|id)[oa]s?|hech[oa]s?|emitid[oa]s?|puest[oa]s?|escrit[oa]s?|(?:des)?cubiert[oa]s?|abiert[oa]s?|resuelt[oa]s?|vigentes?|en\s+vigor|existentes?)"
)
_RU_ENDINGS = r"(?:ый|ая|ое|ые|ого|ой|ому|ую|ым|ых|ыми|ий|яя|ее|ие|его|ей|ему|юю|им|их|ими)(?:ся)?"

ASIDE: Mapping[str, AsideWords] = {
    "en": AsideWords(
        supposed=r"in\s+(?:the\s+)?(?:event|case|circumstance)s?\s+(?:that|where|in\s+which|of)|(?:on|under)\s+(?:the\s+)?condition\s+that|provided(?:\s+always)?\s+that|(?:assuming|supposing)\s+that",
        told=rf"(?<![\w-])(?!(?:{_NO_NOUN})\s)[\w’'-]+\s+(?:\w+ly\s+|not\s+)?(?:{_EN_DONE}(?:\s+by\s+(?:[\w’'-]+\s+){{0,5}}?[\w’'-]+|\s+(?:at|in)\s+(?-i:[A-Z])[\w’'-]+)?|(?<!into\s)in\s+(?:force|effect|existence|operation|stock|circulation))",
        turns=r"rotat\w+|by\s+turns|in\s+rotation",
        at_most=r"(?:not|no|nor)\s+more(?:\s+(?:often|frequently))?\s+than|not\s+exceeding|at\s+most|up\s+to|a\s+maximum\s+of|less\s+(?:often|frequently)\s+than|no\s+oftener\s+than",
        often=r"(?:twice|thrice|times)(?:\s+(?:in|within))?",
        short_of=r"(?<!not\s)(?<!no\s)(?:less|fewer|sooner|earlier)\s+than",
        through=r"to|or",
        until=r"before|prior\s+to|until|till|(?:earlier|sooner)\s+than",
        later_than=r"later\s+than",
        effective=r"force|effect|effective|operation|operative|binding",
        within=r"within|(?:not|no)\s+later\s+than|at\s+the\s+latest|in\s+not\s+more\s+than",
        asked=r"(?<!\bbe\s)(?:(?:invitations?|requests?|appeals?|calls?)\s+(?:addressed\s+)?to\s+(?=the|all|each|any|its|such|those|both|(?-i:[A-Z]))|(?:invit(?:e|es|ing)|requests?|requesting|asks?|asking|calls?\s+(?:up)?on|urges?|requires?|requiring|orders?|directs?|instructs?)\s+(?!to\s))[^.;:]{2,160}?\sto\s+(?!the|an?|its|their|this|that|such|each|any)\w+(?!\w)",
        throughout=r"(?:during|within(?=\s+the\s)|in|throughout|at\s+(?:the\s+)?(?:most|earliest)|no\s+earlier\s+than|a\s+maximum\s+of|(?:not|no)\s+(?:longer|more)\s+than|not\s+exceeding)(?:\s+the)?(?:\s+(?:last|final))?(?:\s+period\s+of)?",
        over=r"(?:more|earlier|sooner)\s+than",
        ahead=r"\s*(?:before|prior\s+to|preceding)(?!\w)",
    ),
    "fr": AsideWords(
        supposed=r"(?:dans\s+le|au)\s+cas\s+où|en\s+cas\s+d(?:e\s|['’])|dans\s+(?:les\s+cas|l['’]hypothèse|l['’]éventualité)\s+où|à\s+(?:la\s+)?condition\s+qu(?:e\s|['’])|pourvu\s+qu(?:e\s|['’])|pour\s+autant\s+qu(?:e\s|['’])",
        told=rf"(?<![\w-])(?!(?:{_FR_NO_NOUN})\s)[\w’'-]+\s+(?:\w+ment\s+)?{_FR_DONE}(?:\s+par\s+(?:[\w’'-]+\s+){{0,5}}?[\w’'-]+|\s+à\s+(?-i:[A-Z])[\w’'-]+)?",
        turns=r"rotati\w+|à\s+tour\s+de\s+rôle|par\s+roulement",
        at_most=r"(?:au|tout\s+au)\s+(?:plus|maximum)|pas\s+plus(?:\s+souvent)?\s+(?:que|de|d['’])|au\s+maximum",
        often=r"(?:deux|trois|quatre|cinq|six|\d+)\s+fois",
        short_of=r"(?<!pas\s)(?<!au\s)moins\s+(?:de|d[\'’])",
        through=r"à|ou",
        until=r"avant|antérieurement|jusqu['’]au",
        later_than=r"x{9}",
        effective=r"vigueur|effet|effets|obligatoire",
        within=r"(?:dans|sous)(?:\s+(?:un\s+délai\s+(?:\w+\s+)?de|les))?|au\s+plus\s+tard(?:\s+dans)?",
        asked=r"(?:invit|demand|pri|requ[ié]r|ordonn|exhort|enjoi|charg)\w*\s+[^.;:]{2,160}?\s(?:à|de|d['’])\s?\w+(?:er|ir|re)(?!\w)",
        throughout=r"(?:dans|durant|pendant|au\s+cours\s+d(?:es?|[’\'])|au\s+(?:plus(?:\s+tôt)?|maximum)|pas\s+plus\s+(?:de|d[’\']|tôt\s+que))(?:\s+les)?(?:\s+derniers)?",
        over=r"(?:plus|davantage)\s+(?:de|d[’\'])|plus\s+tôt\s+que",
        ahead=r"\s+(?:avant|précéd\w+|qui\s+précèd\w+|antérieurs?)(?!\w)",
    ),
    "es": AsideWords(
        supposed=r"en\s+(?:el\s+)?(?:caso|supuesto|evento)\s+(?:de\s+)?que|en\s+caso\s+del?|a\s+condición\s+de\s+que|siempre\s+(?:y\s+cuando|que)|con\s+tal\s+(?:de\s+)?que",
        told=rf"(?<![\w-])(?!(?:{_ES_NO_NOUN})\s)[\w-]+\s+(?:\w+mente\s+)?{_ES_DONE}(?:\s+por\s+(?:[\w-]+\s+){{0,5}}?[\w-]+|\s+en\s+(?-i:[A-Z])[\w-]+)?",
        turns=r"rotat\w+|rotaci\w+|por\s+turnos?",
        at_most=r"(?:como|al)\s+máximo|a\s+lo\s+sumo|no\s+más\s+(?:de|que)|no\s+más\s+frecuentemente\s+que",
        often=r"(?:dos|tres|cuatro|cinco|seis|\d+)\s+veces",
        short_of=r"(?<!no\s)(?<!al\s)(?<!lo\s)menos\s+de",
        through=r"a|o|u",
        until=r"antes|con\s+anterioridad|hasta",
        later_than=r"x{9}",
        effective=r"vigor|vigencia|efectos?|obligatori[oa]",
        within=r"dentro\s+de(?:l\s+plazo\s+de)?(?:\s+los)?|en\s+(?:el|un)\s+plazo\s+(?:\w+\s+)?de|a\s+más\s+tardar(?:\s+en)?",
        asked=r"(?:invit|ped|pid|solicit|requ[ei]r|orden|exhort|inst|encarg)\w*\s+[^.;:]{2,160}?\s(?:a|que)\s+(?:\w+(?:ar|er|ir)|\w+en?)(?!\w)",
        throughout=r"(?:dentro\s+de|durante|en|como\s+máximo|a\s+lo\s+sumo|como\s+(?:muy\s+)?pronto|no\s+(?:más|antes)\s+de|(?:máxim[oa]|no\s+superior(?:es)?)\s+(?:de|a))(?:\s+los)?(?:\s+últimos)?",
        over=r"más\s+de|con\s+más\s+de",
        ahead=r"\s+(?:antes|anteriores|previos|que\s+preced\w+)(?!\w)",
    ),
    "ru": AsideWords(
        supposed=r"при\s+условии\s*,?\s+(?:если|что)|в\s+(?:том\s+)?случаях?\s*,?\s+(?:если|когда)|в\s+том\s+случае",
        told=rf",\s+(?:(?:не|уже|ранее)\s+)?\w+(?:нн|вш|кш|гш|рш|ющ|ящ|ущ|ащ|(?:ня|кры|жа|ви|би)т){_RU_ENDINGS}(?:\s+[\w-]+){{0,5}}?",
        turns=r"ротаци\w+|поочер[её]дно|по\s+очереди",
        at_most=r"не\s+(?:более|чаще|больше)(?:\s*,?\s+чем)?|максимум",
        often=r"(?:дважды|трижды|(?:два|двух|три|тр[её]х|четыр[её]х?|\d+)\s+раза?)(?:\s+в)?",
        short_of=r"(?<!не\s)(?:менее|раньше|ранее)(?:\s*,?\s+чем)?(?:\s+(?:через|за|в))?",
        through=r"до|или",
        until=r"до|в\s+срок\s+до|ранее|раньше",
        later_than=r"x{9}",
        effective=r"силу|действие|обязательн\w+",
        within=r"в\s+течение|не\s+(?:позднее|позже)(?:\s*,?\s*чем)?(?:\s+через)?",
        asked=r"(?:предлага|прос|поруча|приглаша|призыва|требу|обязыва)\w+\s+[^.;:]{2,160}?\s\w+(?:ть|ться|ти)(?!\w)",
        throughout=r"(?:в\s+течение|на\s+протяжении|максимум|самое\s+раннее|не\s+(?:более|больше|ранее|раньше)(?:\s*,?\s+чем)?)(?:\s+последних)?",
        over=r"(?<!не\s)(?:более|больше|ранее|раньше)(?:\s*,?\s+чем)?(?:\s+за)?",
        ahead=r"\s+(?:до|перед|предшеств\w+)(?!\w)",
    ),
}
"""The words of each language whose norms are read."""
