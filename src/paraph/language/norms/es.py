"""Norms in Spanish."""

from __future__ import annotations

from paraph.language.final.es import WORDS as _FINAL
from paraph.language.norms.resolving import RESOLVING
from paraph.language.norms.status import STATUS
from paraph.language.norms.table import FIGURES, DeadlineWords, HeadWords, NormWords, PredicateWords

_ADV = (
    r"(?:(?:\w+mente|también|ya|aún|asimismo|además|siempre|solo|sólo|luego|no\s+obstante|en\s+(?:todo\s+caso|particular|su\s+caso)|cuando\s+(?:proceda|sea\s+necesario|corresponda)"
    r"|según\s+(?:proceda|corresponda)|de\s+común\s+acuerdo|de\s+buena\s+fe|a\s+la\s+mayor\s+brevedad(?:\s+posible)?)\s*,?\s+)"
)
_NO = r"(?P<not@>(?:no|nunca|tampoco|en\s+ningún\s+caso)\s+(?:se\s+)?)?"
_PRONOUN = r"(?:(?:se|le|les|lo|los|la|las)\s+){0,2}"
_THAN = r"\s+(?:menos|más|antes|después)\s+(?:tardar|tarde|de|del|que)(?!\w)"
"""What makes "no" before it a part of a time, and no denial."""
_PARTICIPLES = r"\w+(?:ad[oa]s?|id[oa]s?)|hech[oa]s?|puest[oa]s?|escrit[oa]s?|dich[oa]s?|vist[oa]s?|abiert[oa]s?|elect[oa]s?|resuelt[oa]s?|propuest[oa]s?|dispuest[oa]s?"

_LAW = r"a(?:l|\s+(?:la|las|los|el|su|sus))?\s+(?:previa\s+|presentes?\s+)?(?:ratificación|aprobación|aceptación|firma|adhesión|confirmación|disposiciones|jurisdicción|ley|leyes|legislación|normas|reglas|términos|condiciones|artículo|acuerdo|convenio|convención|tratado|protocolo|derecho)(?!\w)"
"""To what a thing is subject so that nobody can break it."""


def _no(number: int) -> str:
    return _NO.replace("@", str(number))


_AR = (
    r"pag|entreg|abon|garantiz|asegur|inform|notific|public|comunic|suministr|elabor|"
    r"prepar|examin|verific|control|inspeccion|conserv|repar|reembols|indemniz|realiz|prest|"
    r"otorg|solicit|consult|convoc|design|nombr|adopt|aprueb|acept|rechaz|modific|actualiz|"
    r"respet|aplic|ejecut|efectú|particip|cooper|colabor|intercambi|celebr|utiliz|gestion|"
    r"administr|organiz|financi|present|deposit|registr|certific|evit|facilit|foment|"
    r"desarroll|form|contrat|transport|descarg|embal|etiquet|ayud|apoy|enví|envi"
)
_ER = (
    r"remit|transmit|manten|mantien|sustituy|asum|conced|expid|obtien|elig|proteg|rescind|"
    r"devuelv|restituy|respond|promuev|asist|recib|vend"
)
"""Stems of what somebody does, in the present."""
_NO_NOUN = "".join(
    rf"(?<!\b{each}\s)"
    for each in (
        *("la", "su", "sus", "de", "del", "en", "una", "cada", "toda", "dicha", "esta", "esa"),
        *(
            "por",
            "para",
            "a",
            "al",
            "sin",
            "con",
            "se",
            "le",
            "otra",
            "nueva",
            "previa",
            "mediante",
        ),
    )
)
"""What does not stand before a verb, but may before a noun: "de la firma"."""

HEADS = (
    HeadWords(
        rf"{_no(1)}{_PRONOUN}deber(?:á|án)(?!\w)|(?<!se\s)(?!(?:no\s+)?se\s+deben?\s+al?(?!\w)){_no(11)}{_PRONOUN}deben?(?!\w)|{_no(12)}habr(?:á|án)\s+de(?!\w)",
        "obligation",
        "shall",
        "deberá",
        modal=True,
    ),
    HeadWords(
        rf"{_no(13)}(?:tendr(?:á|án)|tienen?)\s+(?:que(?=\s+\w+[aei]r)|(?:(?:la|una|ninguna)\s+)?obligación(?:\s+alguna)?\s+de|(?:el|un)\s+deber\s+de)(?!\w)",
        "obligation",
        "shall",
        "has the duty",
        needs="actor",
    ),
    HeadWords(
        r"(?P<not63>no\s+)?(?:se\s+permit(?:en?|irán?)|(?:está|están|estará|estarán|queda|quedan|quedará|quedarán)\s+permitid[oa]s?)(?!\w)",
        "permission",
        "",
        "is permitted",
        needs="thing",
    ),
    HeadWords(
        rf"{_no(2)}{_PRONOUN}podr(?:á|án)(?!\w)|{_no(21)}{_PRONOUN}pued(?:e|en)(?!\w)",
        "permission",
        "",
        "podrá",
        modal=True,
    ),
    HeadWords(
        rf"{_no(3)}{_PRONOUN}deber(?:ía|ían)(?!\w)", "obligation", "consider", "debería", modal=True
    ),
    HeadWords(
        r"se\s+absti(?:ene|enen)\s+de(?=\s+\w)", "prohibition", "", "is prohibited", needs="actor"
    ),
    HeadWords(
        rf"{_no(14)}(?:tienen?|tendr(?:á|án))\s+(?:la\s+)?(?:facultad|posibilidad)\s+de(?=\s+\w)|{_no(15)}(?:es|son|será|serán)\s+libres?\s+de(?=\s+\w)",
        "permission",
        "",
        "is permitted",
        needs="actor",
    ),
    HeadWords(
        r"consienten?\s+en\s+(?=\w+[aei]r(?!\w))", "obligation", "shall", "agrees to", needs="actor"
    ),
    HeadWords(
        r"(?:convienen\s+en|acuerdan)\s+(?P<not35>no\s+)?(?=\w+[aei]r(?:se|lo|la)?(?!\w))",
        "obligation",
        "shall",
        "convienen",
        needs="party",
    ),
    HeadWords(
        r"(?:convienen|acuerdan)(?:\s+en)?(?:\s+lo\s+siguiente)?(?=\s*:)",
        "obligation",
        "shall",
        "convienen",
        needs="party",
        modal=True,
    ),
    HeadWords(
        rf"se\s+(?:comprometen?|obligan?)\s+(?:mutuamente\s+|no\s+(?:s[oó]lo|solamente|únicamente)\s+)?a(?:\s+(?P<not4>no(?!{_THAN}|\s+(?:s[oó]l[oa]|solamente|únicamente)(?!\w))))?(?!\w)",
        "obligation",
        "shall",
        "se compromete",
        lone=True,
    ),
    HeadWords(
        rf"{_no(5)}(?:está|están|estará|estarán|queda|quedan|quedará|quedarán)\s+{_ADV}?obligad[oa]s?(?!\w)",
        "obligation",
        "shall",
        "is obliged",
        needs="actor",
    ),
    HeadWords(
        rf"{_no(6)}(?:tiene|tienen|tendrá|tendrán)\s+(?:el\s+)?(?:derecho|libertad)(?!\w)|{_no(61)}(?:goza|gozan|gozará|gozarán|disfruta|disfrutan|disfrutará|disfrutarán)\s+de",
        "right",
        "",
        "has the right",
    ),
    HeadWords(
        rf"{_no(62)}(?:está|están|estará|estarán|queda|quedan|quedará|quedarán)\s+(?:facultad|autorizad|habilitad)[oa]s?\s+(?:para|a)(?!\w)",
        "permission",
        "",
        "is permitted",
        needs="actor",
    ),
    HeadWords(
        r"(?:corresponde|compete|incumbe)(?:rá)?(?=\s+(?:al?|a\s+l[ao]s?)\s)",
        "obligation",
        "shall",
        "it falls to",
        needs="thing",
    ),
    HeadWords(
        rf"{_no(65)}(?:es|son|será|serán)\s+{_ADV}?responsables?(?=\s+(?:del?|por|ante|frente)(?!\w))|{_no(66)}respond(?:e|en|erá|erán)\s+(?:del?|por)(?!\w)",
        "obligation",
        "shall",
        "is responsible",
        needs="actor",
    ),
    HeadWords(
        r"se\s+(?:exhorta|invita|alienta|insta)(?=\s+a\s)",
        "obligation",
        "consider",
        "is encouraged",
    ),
    HeadWords(
        r"(?:queda|quedan|quedará|quedarán|está|están|estará|estarán|es|son|será|serán)\s+(?:exent|exonerad|eximid|liberad|dispensad|relevad)[oa]s?\s+de\s+(?:(?:la|toda|su)\s+obligación|sus\s+obligaciones|(?=\w+[aei]r(?:se)?(?!\w)))",
        "permission",
        "",
        "released",
        needs="actor",
    ),
    HeadWords(
        r"(?<!no\s)(?:es|son|será|serán)\s+(?:inmediatamente\s+)?(?:pagader[oa]s?|exigibles?)(?!\w)",
        "obligation",
        "shall",
        "is due",
        needs="thing",
    ),
    HeadWords(
        r"(?:es|son)\s+(?:inviolables?|exent[oa]s?|inmunes?)(?!\w)", "right", "", "is exempt"
    ),
    HeadWords(
        r"(?P<not95>no\s+)?han?\s+de(?=\s+\w+(?:ar|er|ir)(?:se)?(?!\w))",
        "obligation",
        "shall",
        "has to",
        needs="actor",
    ),
    HeadWords(
        r"(?P<not96>no\s+)?(?:tienen?|tendr(?:á|án))\s+prohibid[oa]s?(?!\w)",
        "prohibition",
        "",
        "is prohibited",
        needs="actor",
    ),
    HeadWords(
        r"(?:incluyen?|comprenden?)(?=\s*:\s*$)",
        "declaration",
        "",
        "composition",
        needs="actor",
    ),
    HeadWords(
        r"(?:contienen?|incluyen?|comprenden?)(?=[^.;]{0,160}:\s*$)",
        "obligation",
        "shall",
        "contents",
        needs="document",
    ),
    HeadWords(
        r"(?:conservan?|mantienen?)\s+(?:sus|los)\s+derechos",
        "right",
        "",
        "reserves the right",
        needs="actor",
    ),
    HeadWords(r"se\s+reservan?\s+el\s+derecho", "right", "", "reserves the right", needs="actor"),
    HeadWords(
        r"(?P<not97>no\s+)?(?:es|será)\s+obligatorio(?=\s+\w+[aei]r(?:se|l[aeo]s?)?(?!\w))",
        "obligation",
        "shall",
        "is obliged",
    ),
    HeadWords(
        r"(?:queda|quedan|quedará|quedarán|está|están)\s+(?:terminantemente\s+)?prohibid[oa]s?(?!\w)|se\s+prohíben?(?!\w)|(?:será|serán)\s+prohibid[oa]s?",
        "prohibition",
        "",
        "is prohibited",
    ),
    HeadWords(
        r"(?:(?:también|además|solemnemente)\s+)?(?:reafirman?|afirman?|confirman?|reconocen?|declaran?|subrayan?|destacan?|expresan?|acogen|condenan?|consideran?|proclaman?|comparten|atribuyen|toman?\s+nota|convienen?\s+en\s+que|renuncian?(?=\s+al?(?!\w))|se\s+adhieren?(?=\s+al?(?!\w))|acuerdan\s+que|estiman?|lamentan?)(?!\w)",
        "declaration",
        "",
        "the parties declare",
        needs="party",
    ),
    HeadWords(
        rf"(?:no\s+)?(?:entr(?:a|an|ará|arán)\s+(?:entonces\s+|también\s+|\w+mente\s+)?en\s+vig(?:or|encia)|se\s+consideran?(?=\s)|surt(?:e|en|irá|irán)\s+efecto|permanec(?:e|en|erá|erán)|constitu(?:ye|yen|irá|irán)|form(?:a|an|ará|arán)\s+parte|est(?:á|án|ará|arán)\s+(?:(?:abiert|suped)\w+(?:\s+a)?|sujet[oa]s?\s+{_LAW})|prevalec(?:e|en|erá|erán)|afect(?:a|an|ará|arán)|sustitu(?:ye|yen|irá|irán)|termin(?:a|an|ará|arán)|(?:es|son)\s+(?:aplicables?|válid[oa]s?(?=\s+(?:por|durante|hasta|para|desde|a\s+partir))|(?:obligatori[oa]s?|vinculantes?)(?=\s+para)|definitiv[oa]s?|nul[oa]s?)|son\s+igualmente\s+auténticos|(?:tienen?|tendrán?)\s+(?:primacía|prioridad|precedencia|preferencia)\s+sobre|se\s+rig(?:e|en)(?=\s+(?:por|según))|oblig(?:a|an|ará|arán)(?=\s+a\s+(?:las?|los|tod[oa]s|ambas|cada)\s)|(?:pierden?|perderán?)\s+(?:su|toda)\s+(?:\w+\s+)?(?:vigencia|validez|fuerza|efecto)|dejan?\s+de\s+(?:estar\s+en\s+vigor|surtir|tener\s+efecto|aplicarse)|cesa(?:n|rá|rán)?\s+de\s+(?:tener\s+efecto|estar\s+en))(?!\w)",
        "declaration",
        "",
        "the text takes effect",
        needs="thing",
    ),
    HeadWords(
        r"(?:no\s+)?se\s+apli(?:ca|can|cará|carán)(?!\w)",
        "declaration",
        "",
        "the text takes effect",
        needs="text",
    ),
    HeadWords(
        r"(?:se|queda(?:n)?)\s+(?:por\s+(?:el|la)\s+presente\s+)?(?:establec(?:e|en|id[oa]s?)|crea(?:n|d[oa]s?)?|instituye(?:n)?)(?!\w)|por\s+(?:el|la)\s+presente\s+se\s+\w+",
        "declaration",
        "",
        "hereby",
    ),
    HeadWords(
        rf"{_no(7)}{_PRONOUN}(?:\w+(?:ará|arán|erá|erán|irá|irán|drá|drán|brá|brán|rrá|rrán)|hará|harán|dirá|dirán)(?!\w)",
        "obligation",
        "shall",
        "future",
        modal=True,
        own=True,
    ),
    HeadWords(
        rf"{_NO_NOUN}(?P<not71>(?:no|nunca|tampoco)\s+)?(?:(?:les?|los?|las?)\s+)?(?:(?:{_AR})an?|(?:{_ER})en?|firman)(?!\w)",
        "obligation",
        "shall",
        "present",
        needs="actor",
        own=True,
    ),
    HeadWords(
        r"(?:se\s+reúnen|cooperan|colaboran|adoptan|garantizan|promueven|facilitan|fomentan|intercambian|respetan|informan|notifican|procuran|velan|aseguran|aplican|presentan|designan|comunican|establecen|realizan|elaboran|conceden|otorgan|permiten|prestan|liberalizan|eliminan|armonizan|simplifican|suprimen|reducen|publican|crean|coordinan|fortalecen|mejoran|refuerzan|mantienen|protegen|organizan|desarrollan|apoyan|financian|entregan|pagan|suministran|abonan|acuerdan\s+(?=\w+r(?!\w)))(?!\w)",
        "obligation",
        "shall",
        "the parties do",
        needs="party",
        own=True,
    ),
)

PREDICATES = (
    PredicateWords(
        r"(?:estar(?:á|án)\s+(?:integrad|compuest|formad|constituid)[oa]s?|se\s+compondr(?:á|án)|constar(?:á|án)\s+de|quedar(?:á|án)\s+(?:integrad|compuest|constituid)[oa]s?)(?!\w)",
        "declaration",
        "declaration",
        "composition",
        active=True,
    ),
    PredicateWords(
        r"(?:se\s+)?guiar(?:á|án)(?:se)?\s+por|(?:estar|ser)(?:á|án)\s+(?:guiad|inspirad)[oa]s?\s+por",
        "obligation",
        "prohibition",
        "is guided",
        active=True,
    ),
    PredicateWords(
        r"(?:se\s+)?(?:entender(?:á|án)\s+por|significar(?:á|án)?|tendr(?:á|án)\s+el\s+significado|designar(?:á|án)\s+a)(?!\w)",
        "",
        "declaration",
        "definition",
    ),
    PredicateWords(
        r"(?:estar(?:á|án)?\s+obligad[oa]s?|tener\s+(?:que|la\s+obligación)|exigirse|exigir(?:á|án)|ser(?:á|án)\s+(?:necesari[oa]s?|precis[oa]s?)(?!\w))",
        "obligation",
        "permission",
        "release",
        active=True,
    ),
    PredicateWords(
        r"(?:se\s+)?(?:abst(?:endr(?:á|án)|enerse))", "prohibition", "prohibition", "refrain"
    ),
    PredicateWords(
        r"(?:tendr(?:á|án)|tener)\s+(?:el\s+)?(?:derecho|libertad|libre\s+acceso)|(?:gozar|disfrutar)(?:á|án)?\s+de|(?:estar|quedar|ser)(?:á|án)?\s+(?:\w+mente\s+)?(?:exent|inviolabl|inmun|libr|igual)\w*",
        "right",
        "prohibition",
        "right",
        active=True,
    ),
    PredicateWords(
        rf"(?:se\s+)?(?:entrar(?:á|án)?\s+(?:entonces\s+|también\s+|\w+mente\s+)?en\s+vig(?:or|encia)|ampliar(?:á|án)?\s+a|tendr(?:á|án)\s+una\s+(?:duración|vigencia|validez)|surtir(?:á|án)?\s+efecto|permanecer(?:á|án)?|seguir(?:á|án)?\s+(?:en\s+vigor|siendo|aplic)|continuar(?:á|án)?\s+(?:en\s+vigor|aplic)|considerar(?:á|án|se)|reputar(?:á|án)|interpretar(?:á|án|se)|entender(?:á|án|se)"
        rf"|constituir(?:á|án)?|formar(?:á|án)?\s+parte|regir(?:á|án|se)|prevalecer(?:á|án)?|sustituir(?:á|án)?|estar(?:á|án)?\s+sujet[oa]s?\s+{_LAW}|estar(?:á|án)?\s+(?:abiert|integrad|compuest|suped)\w+|componer(?:á|án)|tendr(?:á|án)\s+(?:su\s+sede|personalidad|efecto|carácter|fuerza|por\s+(?:objeto|objetivo))"
        r"|ser(?:á|án)?\s+(?:definitiv|vinculant|obligatori|nul|auténtic|válid|aplicabl|el\s|la\s|los\s|las\s|un\s|una\s|igualmente\s+auténtic|parte\s+integrante|considerad|inapelable)\w*|pasar(?:á|án)\s+a\s+ser\s+(?:definitiv|vinculant|obligatori|nul|válid|aplicabl|el\s|la\s|parte\s)\w*|ser(?:á|án)\s+(?:motivo|causa|razón|obstáculo|óbice|impedimento)(?=\s+(?:\w+\s+)?(?:para|de|que)(?!\w))|conllevar(?:á|án)?|implicar(?:á|án)?|denominar(?:á|án)|quedar(?:á|án)?\s+(?:sin\s+efecto|terminad|abiert)|dejar(?:á|án)\s+(?:\w+mente\s+)?de\s+(?:estar|ser|surtir|tener|aplicar|regir))",
        "declaration",
        "declaration",
        "effect",
        needs="thing",
    ),
    PredicateWords(
        r"(?:se\s+)?aplicar(?:á|án)(?=\s+(?:a|al|en|entre|cuando|si|con|por|mutatis|también|igualmente|únicamente|solo|sólo|provisionalmente)(?!\w)|\s*[,.;]|$)",
        "declaration",
        "declaration",
        "effect",
        needs="thing",
    ),
    PredicateWords(
        r"(?:se\s+)?(?:afectar|prejuzgar|menoscabar|impedir|limitar|cesar|terminar|expirar|extinguir|extender|crear|conferir|eximir|abarcar|empezar|comenzar|correr|obstar|versar|durar|bastar|existir|constar|alcanzar)(?:á|án|se)?(?!\w)",
        "declaration",
        "declaration",
        "effect of a thing",
        needs="thing",
    ),
)

_MONTHS = "|".join(_FINAL.months)
_DATE = rf"(?:el\s+)?(?:(?P<day>\d{{1,2}})(?:º|°)?\s+de\s+(?P<month>{_MONTHS})\s+(?:de|del)\s+(?P<year>\d{{4}})|{FIGURES})(?!\d)"
_UNIT = (
    r"(?P<unit>días\s+(?:hábiles|laborables|naturales|corridos|calendario)|días?|semanas?|meses|mes|años?|horas?)(?!\w)"
    r"(?P<more>\s+(?:y|más)\s+(?:medi[oa]|(?:\d{1,4}|@numbers@)(?:\s*\(\s*\w+\s*\))?\s(?:días?|semanas?|mes(?:es)?|años?|horas?))(?!\w))?"
)
_COUNT = r"(?P<count>(?P<part>medi[oa]|\d{0,4}\s?[½¼¾])|\d{1,4}|@numbers@)(?:\s*\(\s*(?P<again>\w+)\s*\))?\s"
_PERIOD = rf"(?:(?:el|un|los)\s+)?(?:(?:plazo|período|periodo|término)\s+(?:máximo\s+|no\s+superior\s+a\s+|mínimo\s+)?(?:de\s+)?)?{_COUNT}{_UNIT}"
_FROM = r"(?:después\s+de|a\s+partir\s+de|contados?\s+(?:a\s+partir\s+de|desde)|siguientes?\s+a|desde|posteriores\s+a|de(?!\s+(?:edad|antelación|anticipación|duración|experiencia|servicio|prisión|residencia)(?!\w)))(?=l?\b)(?:l\b)?"

DEADLINES = (
    DeadlineWords(
        rf"a\s+intervalos\s+(?:regulares\s+)?(?:(?:no\s+)?(?:superiores|inferiores|mayores)\s+a\s+|que\s+no\s+excedan\s+de\s+|máximos\s+de\s+|de\s+(?:no\s+más\s+de\s+|hasta\s+)?){_COUNT}{_UNIT}",
        "every",
        "every",
    ),
    DeadlineWords(
        rf"(?:con\s+)?(?:(?:al\s+menos|por\s+lo\s+menos|como\s+mínimo|no\s+menos\s+de)\s+)?{_COUNT}{_UNIT}\s+de\s+(?:antelación|anticipación)(?:\s+(?:a|respecto\s+de|con\s+respecto\s+a)(?=l?\b)(?:l\b)?\s+(?P<anchor>@anchor@))?",
        "period",
        "before",
    ),
    DeadlineWords(
        r"el\s+primer\s+día\s+(?:hábil\s+)?del\s+(?:(?P<count>@ordinals@)\s+)?(?P<unit>mes)\s+(?:siguiente|posterior)\s+(?:al?\s+(?:mes\s+en\s+que\s+|aquel\s+en\s+que\s+)?)(?P<anchor>@anchor@)",
        "month",
        "at",
    ),
    DeadlineWords(
        r"(?<!vez\s)(?<!veces\s)al\s+(?P<unit>año|mes)\s+(?:de|siguiente\s+a|contado\s+desde)(?=l?\b)(?:l\b)?\s+(?P<anchor>@anchor@)",
        "period",
        "after",
    ),
    DeadlineWords(
        rf"durante\s+(?:el|dicho|ese)\s+(?:plazo|per[ií]odo)\s+de\s+{_COUNT}{_UNIT}(?=\s+(?:previsto|mencionado|establecido|indicado|referido|a\s+que\s+se\s+refiere))",
        "period",
        "by",
    ),
    DeadlineWords(
        rf"(?:al\s+menos|por\s+lo\s+menos|como\s+mínimo|a\s+más\s+tardar|con\s+(?:una\s+)?(?:antelación|anticipación)\s+(?:mínima\s+)?(?:de|no\s+inferior\s+a))\s+{_PERIOD}\s+antes\s+del?\s+(?P<anchor>@anchor@)",
        "period",
        "before",
    ),
    DeadlineWords(
        rf"con\s+(?:una\s+)?(?:antelación|anticipación)\s+(?:mínima\s+)?(?:de\s+)?(?:al\s+menos\s+|por\s+lo\s+menos\s+)?{_PERIOD}(?:\s+de\s+(?:antelación|anticipación))?",
        "period",
        "before",
    ),
    DeadlineWords(rf"{_COUNT}{_UNIT}\s+antes\s+del?\s+(?P<anchor>@anchor@)", "period", "before"),
    DeadlineWords(
        rf"(?:dentro\s+de|en|a\s+más\s+tardar(?:\s+en|\s+dentro\s+de)?|en\s+un\s+plazo\s+de|antes\s+de\s+transcurridos)\s+{_PERIOD}\s+{_FROM}\s+(?P<anchor>@anchor@)",
        "period",
        "by",
    ),
    DeadlineWords(
        rf"(?:en\s+ningún\s+caso|no|nunca)\s+(?:después|más\s+tarde|más\s+allá)\s+de\s+(?:transcurridos\s+)?{_PERIOD}\s+{_FROM}\s+(?P<anchor>@anchor@)",
        "period",
        "by",
    ),
    DeadlineWords(
        rf"{_COUNT}{_UNIT}\s+a\s+más\s+tardar\s+{_FROM}\s+(?P<anchor>@anchor@)", "period", "by"
    ),
    DeadlineWords(
        r"(?:a\s+partir\s+del|desde\s+el|el|al)\s+(?P<unit>día)\s+siguiente\s+(?:a|de)(?=l?\b)(?:l\b)?\s+(?P<anchor>@anchor@)",
        "period",
        "after",
    ),
    DeadlineWords(
        r"(?:al|antes\s+del|a\s+más\s+tardar\s+al)\s+(?:final|fin|término)\s+del\s+(?P<count>@ordinals@)\s+(?P<unit>día|mes|año)\s+(?:siguiente|posterior|después|a\s+partir|contado\s+desde)(?:\s+(?:a|de))?(?=l?\b)(?:l\b)?\s+(?P<anchor>@anchor@)",
        "period",
        "by",
    ),
    DeadlineWords(r"al\s+(?P<anchor>recibir(?:se)?\s@anchor@)", "event", "at"),
    DeadlineWords(
        r"(?:al\s+recibo\s+de|a\s+la\s+recepción\s+de|una\s+vez\s+recibid[oa]s?)(?=l?\b)(?:l\b)?\s+(?P<anchor>@anchor@)",
        "event",
        "at",
    ),
    DeadlineWords(
        r"(?:(?<=\bvigor\s)|(?<=\befecto\s)|(?<=\befectos\s)|(?<=\bobligatoria\s))(?:tan\s+pronto\s+como|en\s+cuanto)\s+(?P<anchor>(?!sea\s+posible)@anchor@)",
        "event",
        "at",
    ),
    DeadlineWords(
        rf"(?:dentro\s+de(?:\s+(?:un|el)\s+(?:plazo|per[ií]odo|término)\s+(?:máximo\s+)?de)?(?:\s+hasta)?|dentro\s+un\s+(?:plazo|per[ií]odo)\s+(?:máximo\s+)?de|dentro\s+del\s+(?:plazo|per[ií]odo|término)\s+(?:máximo\s+)?de|en\s+(?:el|un)\s+plazo\s+(?:máximo\s+)?de(?:\s+hasta)?|a\s+más\s+tardar(?:\s+en)?)\s+{_PERIOD}(?=[\s,.;:)]|$)",
        "period",
        "by",
    ),
    DeadlineWords(
        r"(?:el|al|a\s+partir\s+del)\s+(?P<count>@ordinals@)\s+(?P<unit>día|mes|año)\s+(?:siguiente\s+al?|después\s+de|posterior\s+a|a\s+partir\s+de)l?\s+(?P<anchor>@anchor@)",
        "period",
        "after",
    ),
    DeadlineWords(rf"{_COUNT}{_UNIT}\s+{_FROM}\s+(?P<anchor>@anchor@)", "period", "after"),
    DeadlineWords(
        rf"(?:entre\s+el|del?)\s+(?:[\d./-]{{8,10}}|\d{{1,2}}(?:º|°)?(?:\s+de\s+(?:{_MONTHS}))?(?:\s+(?:de|del)\s+\d{{4}})?)\s+(?:y|al|hasta)\s+{_DATE}",
        "date",
        "by",
    ),
    DeadlineWords(
        rf"(?:(?:no|nunca|ni|en\s+ningún\s+caso)\s+(?:antes|más\s+pronto)\s+del?|como\s+(?:muy\s+)?pronto|después\s+del|con\s+posterioridad\s+al)\s+{_DATE}",
        "date",
        "after",
    ),
    DeadlineWords(
        rf"{_DATE}\s+como\s+(?:muy\s+)?pronto(?!\w)(?!\s+(?:el|a|en|\d))", "date", "after"
    ),
    DeadlineWords(
        rf"{_DATE}\s+(?:a\s+más\s+tardar|como\s+(?:máximo|muy\s+tarde))(?!\w)(?!\s+(?:el|a|en|dentro|\d))",
        "date",
        "by",
    ),
    DeadlineWords(rf"(?:antes\s+del|con\s+anterioridad\s+al)\s+{_DATE}", "date", "before"),
    DeadlineWords(
        rf"(?:a\s+más\s+tardar|como\s+(?:máximo|muy\s+tarde)|hasta|no\s+más\s+tarde\s+del?)\s+{_DATE}",
        "date",
        "by",
    ),
    DeadlineWords(
        r"(?:durante\s+el|en\s+el\s+(?:curso|transcurso)\s+del)\s+año\s+(?P<year>20\d{2})(?=[\s,.;:)]|$)(?!\s+(?:y|o|a)\s)",
        "end of a year",
        "by",
    ),
    DeadlineWords(
        r"(?:antes\s+del?|hasta(?:\s+el)?|a\s+más\s+tardar\s+(?:a|al|en|el))\s+(?:fin|final|finales)\s+de(?:l\s+año)?\s+(?P<year>[12]\d{3})(?!\d)",
        "end of a year",
        "by",
    ),
    DeadlineWords(rf"(?:a\s+partir\s+del|el|desde)\s+{_DATE}", "date", "at"),
    DeadlineWords(r"cada\s+(?P<unit>trimestre|semestre)(?!\w)(?!\s+del?\s)", "every", "every"),
    DeadlineWords(
        rf"(?:al\s+menos\s+)?(?:una\s+vez\s+)?cada\s+(?:{_COUNT})?{_UNIT}", "every", "every"
    ),
    DeadlineWords(
        r"(?:al\s+menos\s+|por\s+lo\s+menos\s+|como\s+mínimo\s+)?(?:una\s+vez|(?P<times>dos|tres|cuatro)\s+veces)\s+(?:al|por|cada)\s+(?P<unit>año|mes|semana|trimestre|semestre)(?!\w)",
        "every",
        "every",
    ),
    DeadlineWords(
        r"(?:anualmente|de\s+año\s+en\s+año|bienalmente|trimestralmente|semestralmente|mensualmente|todos\s+los\s+años|(?:con\s+(?:una\s+)?(?:periodicidad|frecuencia)|de\s+(?:forma|manera))\s+(?:anual|bienal|semestral|trimestral|mensual)|(?<=informe\s)anual|(?<=informes\s)anuales|(?<=protocolo\s)anual|(?<=plan\s)anual|(?<=programa\s)anual|(?<=documentos\s)anuales|(?<=conferencia\s)anual|(?<=contribución\s)anual|(?<=consultas\s)anuales|(?<=sesiones\s)anuales|(?<=reunión\s)anual|(?<=reuniones\s)anuales|(?<=sesión\s)anual)(?!\w)",
        "each",
        "every",
    ),
    DeadlineWords(
        r"(?:al|antes\s+del)\s+final\s+de\s+cada\s+(?P<unit>año|mes)(?:\s+civil)?", "every", "by"
    ),
    DeadlineWords(
        r"(?:periódicamente|regularmente|con\s+regularidad|a\s+intervalos\s+regulares|con\s+la\s+periodicidad\s+que\s+\w+\s+determine)(?!\w)",
        "vague",
        "every",
    ),
    DeadlineWords(
        r"(?:(?<=\bvigor\s)|(?<=\befecto\s)|(?<=\befectos\s))(?:a\s+partir\s+|desde\s+|en\s+)(?:de\s+)?(?:la\s+fecha|del?\s+(?:día|momento)|el\s+(?:día|momento))\s+(?:que|de|del|en\s+que|en\s+la\s+que)\s+(?P<anchor>@anchor@)",
        "event",
        "at",
    ),
    DeadlineWords(
        r"en\s+(?:el\s+momento|la\s+fecha|el\s+día)\s+en\s+(?:que|la\s+que|la\s+cual)\s+(?P<anchor>@anchor@)",
        "event",
        "at",
    ),
    DeadlineWords(
        r"en\s+el\s+momento\s+(?:de\s+(?:la\s+|su\s+)?|del\s+)(?P<anchor>(?:firma|ratificación|adhesión|notificación|aprobación|aceptación|adopción|depósito|entrada\s+en\s+vigor)(?!\w)@tail@)",
        "event",
        "at",
    ),
    DeadlineWords(r"(?:a\s+más\s+tardar)\s+(?P<anchor>@anchor@)", "event", "by"),
    DeadlineWords(
        r"(?:tan\s+pronto\s+como|(?<!salvo\s)(?<!excepto\s)(?<!sino\s)en\s+cuanto)\s+(?P<anchor>(?!sea\s+posible|a(?!\w)|al(?!\w))@anchor@)",
        "event",
        "by",
    ),
    DeadlineWords(
        r"(?:inmediatamente|sin\s+(?:demora|dilación)(?:\s+indebida)?|sin\s+tardanza|a\s+la\s+mayor\s+brevedad(?:\s+posible)?|lo\s+antes\s+posible|tan\s+pronto\s+como\s+sea\s+(?:posible|factible)|cuanto\s+antes|prontamente|en\s+un\s+plazo\s+razonable|oportunamente)(?!\w)",
        "vague",
        "by",
    ),
)

WORDS = NormWords(
    code="es",
    unsaid=True,
    first=True,
    heads=(*STATUS["es"].heads, *RESOLVING["es"].heads, *HEADS),
    predicates=(*STATUS["es"].predicates, *PREDICATES),
    deadlines=DEADLINES,
    adverbs=_ADV,
    denial=rf"(?:no(?!{_THAN})|nunca|tampoco|en\s+ningún\s+caso)(?!\w)",
    denied_subject=r"(?:ningun[oa]?|ningún|nadie|nada|ni)(?!\w)",
    nothing=r"(?:nada|ninguna\s+disposición)(?!\w)",
    subordinate=r"(?:si|cuando|cuyo|cuya|cuyos|cuyas|que|quien|quienes|donde|mientras|aunque|porque|salvo\s+que|a\s+menos\s+que|siempre\s+que|siempre\s+y\s+cuando|como)(?!\w)",
    whole=r"(?:tan\s+pronto\s+como\s+sea\s+(?:posible|factible)|así\s+como|tales\s+como|tal\s+como|como\s+(?:un|una|el|la|los|las|muy|mucho|poco|mínimo|máximo|miembro|parte|consecuencia|base)|más\s+que|lo\s+que\s+respecta|ya\s+que|cuando\s+(?:proceda|sea\s+necesario|corresponda|sea\s+posible)|si\s+(?:procede|es\s+necesario|corresponde)|según\s+(?:proceda|corresponda))(?!\w)",
    relative=r"(?<=,)\s*(?:que|quien|quienes|el\s+cual|la\s+cual|los\s+cuales|las\s+cuales)\s+$",
    infinitive=r"x{9}",
    adverbial=r"(?:si|cuando|mientras|aunque|porque|salvo|a\s+menos|siempre|como)",
    earlier=r"después\s+de\s+que|antes\s+de\s+que|tan\s+pronto\s+como",
    conditioning=r"si|cuando|mientras|aunque",
    unconditioned=r".*(?:rá|rán)",
    determiner=r"(?:el|la|los|las|un|una|cada|todo|toda|todos|todas|ningún|ninguna|dicho|dicha|dichos|dichas|este|esta|estos|estas|ese|esa|esos|esas|ambas|ambos|cualquier)(?!\w)",
    items=r"(?:si|cuando|que|en\s+(?:el|los)\s+casos?)(?!\w)",
    subjects=r"(?<!\ben\s)(?<!\ba\s)(?<!\bde\s)(?<!\bcon\s)(?<!\bpor\s)(?<!\bpara\s)(?<!\bel\s)(?<!\bla\s)(?<!\blos\s)(?<!\blas\s)(?:que|quien|quienes)",
    named=r"(?:república|reino|federación|gobierno|estado)\s+(?:del?\s+)(?:la\s+)?",
    plain_that=r"(?:convienen\s+en|acuerdan|queda\s+(?:convenido|entendido|acordado))\s+$",
    finite=r"(?:es|son|fue|fueron|ha|han|haya|hayan|sea|sean|está|están|esté|estén|tiene|tienen|tenga|tengan|pueda|puedan|debe|deban|existe|existen|hace|hacen|requiere|requieren|permite|permiten|considere|consideren|estime|decida|decidan|desee|solicite|incumpla|acuerden|acuerde|figuran?|contribuyen?|proced[ae]n?|corresponda|reviste|surjan?|contengan?|contienen?|afecten?|necesiten?|requieran?|describen?|realicen?|rigen?|refieren?|ocurran?|participen?|reciban?|deriven?|se\s+\w{3,}(?:e|en|a|an))(?!\w)",
    joins=rf"(?:^|\s|,)(?:y|e|o|u|pero|ni|y/o|sino)\s+{_ADV}{{0,2}}$",
    begins=r"(?:el|la|los|las|un|una|unos|unas|cada|todo|toda|todos|todas|ningún|ninguna|nadie|nada|dicho|dicha|dichos|dichas|este|esta|estos|estas|ese|esa|esos|esas|ambas|ambos|cualquier|cualquiera|su|sus|quien|esto|ello|ellos|ellas|él|ella|no\s+se|se|(?-i:[A-ZÁÉÍÓÚÑ])[\w-]+)(?!\w)",
    leads=r"(?:independientemente|luego\s+de|habida|frente|ante|bajo|contra|a|al|en|para|por|de\s+conformidad|con|sin|según|conforme|durante|desde|hasta|tras|después|antes|si|cuando|salvo|excepto|no\s+obstante|sobre|respecto|además|asimismo|igualmente|sujeto|previa|previo|teniendo|tomando|reconociendo|dentro|a\s+menos|siempre|una\s+vez|y|o|pero|que|incluid[oa]s?|entre|mediante|de|del)(?!\w)",
    reaches=r"x{9}",
    passive=rf"(?:ser(?:á|án)?\s+(?:\w+mente\s+)?(?:{_PARTICIPLES})(?!\w)|se\s+\w+r(?:á|án)(?!\w)|\w+rse(?!\w))",
    reflexive=r"se\s+\w+r(?:á|án)(?!\w)|\w+rse(?!\w)",
    agent=r"\bpor\s+(?P<agent>(?:el|la|los|las|cada|ambas|todas|una?|cualquier|dos)\s[^,;.:]{0,120})",
    between=r"\bentre\s+(?P<agent>(?:las|los|ambas)\s[^,;.:]{0,80})",
    cut=r"\s+(?:del?|que|a|al|en|para|por|con|sobre|entre|cuyo|cuya|según|sin|bajo|relativ[oa]s?|mencionad[oa]s?|establecid[oa]s?|previst[oa]s?|podrán?|deberán?)(?!\w)",
    described=r",?\s+(?:que|quien(?:es)?|(?:(?:bajo|contra|en|a|de|por|con|sobre|ante|según)\s+)?cuy[oa]s?|(?:en|a|de|por|con|bajo|contra)\s+(?:el|la|los|las)\s+(?:que|cual(?:es)?)|actuando|a\s+que\s+se)(?!\w)",
    timely=r"días?\b|día\b|semanas?\b|mes(?:es)?\b|años?\b|horas?\b|anual|bienal|trimestr|semestr|mensual|interval|antelación|periód|regular|fecha|momento|tardar|\d{4}|inmediat|demora|dilación|tardanza|brevedad|posible|pronta|plazo|oportun|recib|recep|cuanto|pronto|final\s+del",
    supposing=r"de\s+no\s+\w+[aei]r(?:se)?|en\s+caso\s+de(?!\s+que)|en\s+(?:ausencia|defecto|caso\s+de\s+falta)\s+de|a\s+falta\s+de",
    dating=r"(?<!\bser\s)(?<!\bsea\s)(?:hech[oa]s?|firmad[oa]s?|suscrit[oa]s?|celebrad[oa]s?|aprobad[oa]s?|adoptad[oa]s?|concertad[oa]s?|fechad[oa]s?)(?:\s+(?:en|por)\s+(?:(?!\d{4}(?!\d))[\w.'’-]+,?\s+){0,8}?(?!\d{4}(?!\d))[\w.'’-]+,?)?",
    citing=r"x{9}",
    whichever=r"(?:lo\s+que\s+ocurra|la\s+(?:fecha\s+)?(?:que\s+sea\s+)?(?:posterior|última|más\s+tardía)|si\s+esta\s+(?:fecha\s+)?(?:es|fuera))",
    subsequently=r"y\s+(?:posteriormente|después|luego|subsiguientemente)|posteriormente",
    never=r"(?:en\s+ningún\s+(?:caso|momento)|bajo\s+ninguna\s+circunstancia)",
    joining=r"(?:adherir\w*|acceder)",
    ensured=r"(?:se\s+(?:compromete\w*|obliga\w*)\s+a|velar\w*\s+por|asegurar\w*|garantizar\w*|procurar\w*)",
    lasting=r"(?:conced|otorg|acord|dar)\w*\s*,?\s+(?:\w+\s+){0,3}?(?:al\s+menos\s+|por\s+lo\s+menos\s+)?(?:un\s+)?(?:plazo|período|periodo)\s+(?:de|mínimo\s+de|no\s+inferior\s+a)|(?:duración|vigencia|validez)\s+(?:del|de\s+la|de\s+los|de)\s+(?:\w+\s+){1,4}(?:es|será)\s+de|(?:duración|vigencia|validez)\s+(?:\w+\s+)?de|(?:por|durante)(?:\s+(?:al\s+menos|por\s+lo\s+menos|como\s+(?:mínimo|máximo)))?(?:\s+un)?(?:\s+(?:plazo|período|periodo|término))?(?:\s+\w+)?(?:\s+de)?",
    of=r"^\s*(?:del?|en|a|al|para)\s+(?:la\s+|los\s+|las\s+|el\s+)?",
    among=r"(?:la\s+|una\s+|el\s+)?(?:mayoría|cada\s+una|ninguna|cualquiera|una|representantes?)$",
    pronoun=r"(?:él|ella|ellos|ellas|este|esta|éste|ésta|ello|quien|se|no\s+se|no)",
    each=r"(?:cada|tod[oa]s?|cualquier|cualquiera|ningún|ninguna|ambas|ambos|los|las)(?!\w)",
    parties=r"(?:altas\s+)?partes?(?:\s+contratantes?)?|estados?(?:\s+(?:partes?|miembros?|contratantes?))?|gobiernos?|signatarios?|pa[íi]s(?:es)?|miembros\s+de\s+la\s+organización",
    roles=r"(?:comprador|vendedor|cliente|proveedor|contratista|arrendador|arrendatario|empleador|prestatario|licenciante|licenciatario|inquilino|locador|locatario|cedente|cesionario|mandante|mandatario|franquiciado|franquiciador|comodante|comodatario|subcontratista|(?-i:Empresa|Sociedad|Compañía|Contratante|Prestador|Suministrador|Distribuidor|Agente|Consultor|Banco|Fiador|Deudor|Acreedor|Editor|Autor|Titular|Usuario|Transportista|Asegurador|Aseguradora|Asegurado|Trabajador))",
    bodies=r"(?:conferencia|comité|comités|comisión|consejo|corte|tribunal|secretaría|secretario\s+general|secretario|depositario|depositaria|asamblea|organización|junta|grupo|órgano|presidente|presidenta|mecanismo|director|árbitros|naciones\s+unidas|(?-i:Reunión))",
    organs=r"(?:autoridad(?:es)?|ministerios?|organismos\s+competentes|órganos\s+competentes|representantes|delegaciones)",
    persons=r"(?:entidad(?:es)?|(?:export|import|oper|prove|consum|inversion|invers|produc|particip|solicit|transport)(?:ador|edor|idor|tor|or)(?:a|es|as)?|solicitantes?|personas?|nacionales|refugiad[oa]s?|agentes?|trabajador(?:es)?|empresas?|ciudadanos|funcionarios?|individuos?|pueblos|comunidades|miembros?|expertos?|estudiantes|buques?|nadie|usuarios|inversionistas?)",
    anybody=r"(?:quien|quienes|toda\s+persona|nadie)(?!\w)",
    duty=r"al?\s+(?P<agent>[^,;.:]{2,80}?)\s+(?:a\s+|no\s+|nunca\s+)?(?=\w+[aei]r(?:se|lo|la|les?)?(?!\w))",
    highest=r"(?:los\s+)?(?:jefes\s+de\s+(?:estado|gobierno)|ministros)",
    outsiders=r"(?:terceros\s+(?:estados|países)|tercer\s+(?:estado|país)|terceros|estados?\s+(?:que\s+no\s+(?:son|sean)|no)\s+partes?)",
    together=r"(?:conjuntamente|mutuamente|entre\s+sí|recíprocamente|de\s+(?:común|mutuo)\s+acuerdo|colectivamente)(?!\w)",
    instrument=r"(?:el|la|los|las|este|esta|cada|ningún|ninguna|dicho|dicha|estos|estas)\s+(?:presentes?\s+)?(?:acuerdo|convenio|convención|tratado|protocolo|artículo|párrafo|parte(?=\s+no)|anexos?|disposición|disposiciones|textos?|enmiendas?|decisiones|instrumento|contrato)(?!\w)|(?:este|el\s+presente)\s",
    joint=r"se\s+reúnen(?!\w)|(?:se\s+)?(?:cooperar|colaborar|consultar|intercambiar|negociar|celebrar|acordar|convenir|reunir)(?:á|án|se)?(?!\w)",
    recital=r"(?:recordando|observando|deseando|deseosos?|considerando|convencid[oa]s|reconociendo|reafirmando|teniendo|conscientes|resuelt[oa]s|decidid[oa]s|preocupad[oa]s|destacando|acogiendo|tomando|guiad[oa]s|animad[oa]s|inspirad[oa]s|recalcando|aspirando)(?!\w)",
    agreed=r"(?:han\s+(?:convenido|acordado)(?:\s+en)?\s+lo\s+siguiente|convienen\s+en\s+lo\s+siguiente|acuerdan\s+lo\s+siguiente)\s*[:.]?\s*$",
    defines=r"(?:se\s+entender[áa]n?\s+por|se\s+entiende\s+por|significa(?:n)?\b|a\s+los\s+efectos\s+de[^.:]{0,80}:|términos\s+empleados)",
    conditions=r"(?:\b(?:considerar(?:án?)|considerad[oa]s?|reputar(?:án?)|tendrán\s+por)(?:\s+[\w-]+){0,14}\s*:?\s*$|\b(?:si|siempre\s+que|cuando)\b[^.;:,]{0,60}\b(?:refier|relacion|concier|vers|afect)\w*(?:\s+(?:a|con|sobre))?\s*:?\s*$|(?:\bsi|cuando|(?:salvo|excepto|a\s+menos)(?:\s+que|\s+cuando|\s+si)?(?:\s+(?:sea|sean|se\s+\w+|esté|estén|ello|la\s+medida|dicha\s+medida))*|a\s+menos\s+que|siempre\s+que|en\s+(?:los\s+)?(?:siguientes\s+)?casos(?:\s+siguientes)?|condiciones\s+siguientes|siguientes\s+condiciones)\s*:?\s*$)",
    endeavour=r"(?:procurar|esforzar|se\s+esforzar|tratar\s+de|se\s+procurar|harán?\s+(?:todo\s+lo\s+posible|cuanto)|intentar)",
    consider=r"(?:considerar|tendrán?\s+en\s+cuenta|tener\s+en\s+cuenta|examinar(?:án?)?\s+la\s+posibilidad)",
    condition=r"\b(?:si|cuando|a\s+menos\s+que|siempre\s+que|en\s+caso\s+de|previa\s+solicitud|a\s+petición)\b",
    limit=r"\b(?:salvo|excepto|sin\s+perjuicio|a\s+reserva|en\s+la\s+medida|de\s+conformidad\s+con|solo|únicamente|no\s+obstante)\b",
    beneficiary=r"\b(?:al?|para|con)\s+(?P<who>(?:la|las|los|el|cada|otra|una?)\s[^,;.:]{0,80}|l\s[^,;.:]{0,80})",
    amends=r"(?:se\s+sustitu(?:ye|yen|irá|irán)|sustitúyan?se|qued(?:a|an|ará|arán)\s+redactad[oa]s?|queda(?:rá)?\s+como\s+sigue|redactad[oa]s?\s+(?:así|como\s+sigue|en\s+los|de)|siguiente\s+(?:redacción|tenor|texto)|se\s+reemplaza|añádan?se|agrégu?en?se|texto\s+siguiente|se\s+modifica|se\s+añade|se\s+inserta)[^.]{0,60}[:—–-]?\s*$",
    anchor_ends=r"(?=\s*(?:[.;:)]|$|,|\spero(?!\w)|\s(?:y|o)\s+(?:podrá|deberá|se\s)|\s(?:podrá|podrán|deberá|deberán|salvo|si|de\s+conformidad)\b))",
    anchor_of=r"(?:la\s+)?(?:fecha|día|momento)\s+(?:del?|en\s+que)\s+(?:la\s+|el\s+)?",
    units={
        **dict.fromkeys(
            ("día", "días", "días naturales", "días corridos", "días calendario"), "day"
        ),
        **dict.fromkeys(("días hábiles", "días laborables"), "business day"),
        "semana": "week",
        "semanas": "week",
        "mes": "month",
        "meses": "month",
        "año": "year",
        "años": "year",
        "hora": "hour",
        "horas": "hour",
        "trimestre": "quarter",
        "semestre": "half-year",
    },
    recurring={
        "anual": (1, "year"),
        "bienal": (2, "year"),
        "semestral": (6, "month"),
        "trimestral": (3, "month"),
        "mensual": (1, "month"),
        "años": (1, "year"),
        "año en año": (1, "year"),
    },
    anyway=r"en\s+todo\s+caso|en\s+cualquier\s+caso",
    latter=r"est[ea]s?\s+últim[oa]s?",
)
