"""What a council or a board resolves: the formula before it, who acts for it, and its verbs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from paraph.language.norms.table import HeadWords, Needs


class ResolvingWords(NamedTuple):
    """The words of one language, as patterns.

    `formula` is what "that" follows and what may begin a sentence without it; `officers` act for a
    party, as a mayor does; `whom` stands behind a verb of the rules `TO_SOMEBODY`.
    """

    formula: str
    officers: str
    whom: str
    heads: tuple[HeadWords, ...]


def _may(pattern: str, needs: Needs = "") -> HeadWords:
    return HeadWords(pattern, "permission", "", "authorises", needs=needs)


def _must(pattern: str, needs: Needs = "") -> HeadWords:
    return HeadWords(pattern, "obligation", "shall", "charges", needs=needs)


def _is(pattern: str) -> HeadWords:
    return HeadWords(pattern, "declaration", "", "is approved")


_HEREBY = r"(?:(?:do(?:es)?\s+)?hereby\s+)?"
_SOMEBODY = r"\s+(?:(?:the|its|any|each)\s|(?-i:[A-Z]))[^,;.:]{1,80}?\sto\s+(?!be\s)\w"
_DETERMINER_FR = r"(?:(?:le|la|les|monsieur|madame|M\.|Mme)\s|l['’])"

TO_SOMEBODY = frozenset(("authorises", "charges"))
RESOLVED = TO_SOMEBODY | {"is approved"}
"""Rules of verbs that stand without a subject, unless the lead-in of an item has one."""
RESOLVING: Mapping[str, ResolvingWords] = {
    "en": ResolvingWords(
        formula=r"(?:be\s+it\s+(?:hereby\s+|further\s+|also\s+)*)?(?-i:RESOLVED|Resolved|resolved)(?:\s*,?\s+further)?(?:\s*,?\s+by\s+[^.;]{2,90}?)?\s*,?",
        officers=r"mayors?|(?:city|town|county|village|port|harbou?r)\s+(?:manager|administrator|clerk|attorney|treasurer|engineer|comptroller|controller|auditor|planner|solicitor)s?|managers?|clerks?|attorneys?|treasurers?|comptrollers?|controllers?|(?:finance|executive|managing|public\s+works)\s+directors?|(?:chief\s+\w+\s+)?officers(?=\s+of\s+the\s+(?:company|city|town|county|corporation|board)|\s*$)|city|town(?:ship)?|county|village",
        whom=r"\s*(?P<agent>[^,;.:]{2,80}?)\s+to\s",
        heads=(
            _must(
                rf"{_HEREBY}(?:(?:authori[sz]es?|empowers?)\s*,?\s+(?:and\s+)?(?:hereby\s+)?)*(?:directs?|instructs?|orders?|charges?)(?={_SOMEBODY})",
                "actor",
            ),
            _may(
                rf"{_HEREBY}(?:authori[sz]es?|empowers?)(?:\s*,?\s+and\s+(?:hereby\s+)?(?:authori[sz]es?|empowers?))?(?={_SOMEBODY})",
                "actor",
            ),
            HeadWords(
                r"(?:is|are)(?:\s+hereby)?\s+(?:(?:authori[sz]ed|empowered)\s*,?\s+(?:and\s+)?){0,2}(?:directed|instructed|ordered|tasked)\s+to(?=\s+\w)",
                "obligation",
                "shall",
                "is directed",
                needs="actor",
            ),
            HeadWords(
                r"(?:is|are)(?:\s+hereby)?\s+(?:(?:authori[sz]ed|empowered)\s*,?\s+(?:and\s+)?){0,1}(?:authori[sz]ed|empowered)\s+to(?=\s+\w)",
                "permission",
                "",
                "is permitted",
                needs="actor",
            ),
            HeadWords(
                r"(?:is|are)(?:\s+hereby)?\s+(?:approved|adopted|ratified|confirmed|appropriated)(?!\s+by\s)(?=\s+(?:substantially|in\s+(?:the|its)\s+form|as\s+(?:amended|presented|submitted|to\s+form)|subject\s+to|with\s+(?:such|the)|on\s+the|upon|and\s)|\s*[.;]|\s*$)",
                "declaration",
                "",
                "is approved",
                needs="thing",
            ),
        ),
    ),
    "fr": ResolvingWords(
        formula=r"(?:décide(?:nt)?|arrête(?:nt)?|délibère(?:nt)?)",
        officers=r"maires?|président(?:e)?\s+du\s+conseil|préfet(?:e)?|ville|commune|département|trésori(?:er|ère)s?",
        whom=r"\s*(?P<agent>[^,;.:]{2,80}?)\s+(?:à\s|de\s|d['’])",
        heads=(
            _may(
                rf"(?:^|(?<=[:;]\s)|(?<=décide\s)|(?<=DÉCIDE\s))(?:d['’])?autoris(?:er|e)\s+(?={_DETERMINER_FR}[^,;.:]{{1,80}}\sà\s+\w)"
            ),
            _must(
                rf"(?:^|(?<=[:;]\s)|(?<=décide\s)|(?<=DÉCIDE\s))(?:de\s+)?charg(?:er|e)\s+(?={_DETERMINER_FR}[^,;.:]{{1,80}}\s(?:de\s|d['’])\s?\w)"
            ),
            HeadWords(
                r"(?:est|sont)\s+chargée?s?\s+(?:de\s+|d['’])(?=\w+(?:er|ir|re)(?!\w))",
                "obligation",
                "shall",
                "is directed",
                needs="actor",
            ),
            _is(
                r"(?:^|(?<=[:;]\s)|(?<=décide\s)|(?<=DÉCIDE\s))(?:d['’])?(?:approuv|adopt)(?:er|e)\s+(?=(?:le|la|les|l['’])\s?\w)"
            ),
        ),
    ),
    "es": ResolvingWords(
        formula=r"(?:resuelven?|acuerdan?|decreta)",
        officers=r"alcald(?:es?|esas?)|intendentes?|tesorer[oa]s?|ayuntamiento|municipio|municipalidad",
        whom=r"\s*(?:al|a)\s+(?P<agent>[^,;.:]{2,80}?)\s+(?:(?:a|para)\s+que\s|(?:(?:a|para)\s+)?(?=\w+[aei]r(?:se|l[aeo]s?)?(?!\w)))",
        heads=(
            _may(
                r"(?:(?:^|(?<=[:;]\s))(?:autorizar|facultar)|se\s+(?:autoriza|faculta))(?=\s+(?:al\s|a\s+(?:la|los|las)\s)[^,;.:]{1,80}\s(?:a|para)\s+(?:que\s+)?\w)"
            ),
            _must(
                r"(?:(?:^|(?<=[:;]\s))(?:encargar|encomendar|instruir|ordenar)|se\s+(?:encarga|encomienda|instruye|ordena))(?=\s+(?:al\s|a\s+(?:la|los|las)\s)[^,;.:]{1,80}\s(?:(?:a|para)\s+(?:que\s+)?)?\w+)"
            ),
            _is(
                r"(?:(?:^|(?<=[:;]\s))(?:aprobar|ratificar)|se\s+(?:aprueban?|ratifican?))\s+(?=(?:el|la|los|las)\s)"
            ),
        ),
    ),
    "ru": ResolvingWords(
        formula=r"(?:решил[аи]?|решили|постановил[аи]?|постановляет)",
        officers=r"мэр[аыу]?|глав[аеыу]\s+(?:администрации|города|района|муниципалитета)|казначе[йяю]|администраци[яиюей]+(?=\s+(?:города|района)|\s*$)",
        whom=r"\s*(?P<agent>[^,;.:]{2,80}?)\s+(?=\w+(?:ть|ться|ти|чь)(?!\w))",
        heads=(
            _may(
                r"(?:^|(?<=[:;]\s)|(?<=решил\s)|(?<=решила\s))(?:уполномочить|разрешить)(?=\s+[^,;.:]{2,80}\s\w+(?:ть|ться|ти|чь)(?!\w))"
            ),
            _must(
                r"(?:^|(?<=[:;]\s)|(?<=решил\s)|(?<=решила\s))(?:поручить|обязать|предписать)(?=\s+[^,;.:]{2,80}\s\w+(?:ть|ться|ти|чь)(?!\w))"
            ),
            _is(
                r"(?:^|(?<=[:;]\s)|(?<=решил\s)|(?<=решила\s))(?:утвердить|одобрить|ратифицировать)(?=\s+\w)"
            ),
            HeadWords(
                r"уполномочен[аоы]?(?=\s+\w+(?:ть|ться|ти|чь)(?!\w))",
                "permission",
                "",
                "is permitted",
                needs="actor",
            ),
        ),
    ),
}
"""The words of each language whose norms are read."""
