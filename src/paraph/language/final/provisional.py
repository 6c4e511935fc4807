"""Words by which a text says that it, or a part of it, is applied before it is in force."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple


class ProvisionalWords(NamedTuple):
    """Patterns of one language, for letters of either size; `@this@` is the instrument, or "it".

    A sentence is read if it is one of `whole`, which is of the instrument, or `parts`, with a group
    `parts`, when, and nothing but `pending` behind, which says until its entry into force. One in
    which `named` is found speaks of it; `applying` is the noun, of the instrument.
    """

    named: str
    whole: tuple[str, ...]
    parts: tuple[str, ...]
    pending: str
    applying: str


_EN_PENDING = (
    r"(?:pending|until|till)\s+(?:(?:the|its|such|that)\s+)*(?:date\s+of\s+(?:its\s+|the\s+)?)?(?:(?:definitive|final|formal)\s+)?"
    r"(?:entry|coming|entering)\s+into\s+(?:force|effect)(?:\s+of\s+(?:this|the\s+present|the(?=\s+(?-i:[A-Z])))\s+\w+|\s+thereof)?"
)
_EN_LEAD = rf"(?:{_EN_PENDING}\s*,?\s+)?"
_EN_BASIS = r"(?:provisionally|temporarily|on\s+a\s+(?:provisional|temporary)\s+basis)"
_EN_PART = r"(?:articles?|arts?\.|chapters?|parts?|sections?|titles?|annex(?:es)?|paragraphs?)"
_EN_NUMBER = r"(?:[0-9]{1,3}[a-z]?|[IVXLC]{1,6}|[A-Z])(?!\w)"
_EN_PARTS = (
    rf"(?P<parts>{_EN_PART}\s+{_EN_NUMBER}(?:\s*(?:,|,?\s*and|to|-)\s*(?:{_EN_PART}\s+)?{_EN_NUMBER}){{0,12}})"
    r"(?:\s+of\s+(?:this|the)\s+\w+)?"
)
_EN_PARTIES = r"(?:the|both)\s+(?:contracting\s+)?parties\s+(?:shall|will)\s+"
_EN_BEHIND = rf"(?:\s+{_EN_BASIS})?(?:\s*,?\s+{_EN_PENDING}\s*,?)?\s+"
_EN_BEFORE = rf"(?:{_EN_BASIS}\s+)?"
_EN_IS = rf"\s+(?:{_EN_BASIS}\s+)?(?:(?:shall|will|is\s+to|are\s+to)\s+{_EN_BEFORE}(?:be\s+{_EN_BEFORE}(?:applied|applicable)|apply)|(?:is|are)\s+{_EN_BEFORE}(?:applied|applicable))"

_FR_PENDING = (
    r"(?:(?:en\s+attendant|dans\s+l['’]\s*attente\s+de|jusqu['’]\s*à)\s+(?:la\s+date\s+(?:de\s+|d['’]\s*))?(?:son\s+|l['’]\s*)?entrée\s+en\s+vigueur"
    r"(?:\s+définitive)?(?:\s+(?:du\s+présent|de\s+la\s+présente|de\s+cet(?:te)?|du|de\s+l['’])\s*(?-i:[A-Z]?)\w+)?)"
)
_FR_LEAD = rf"(?:{_FR_PENDING}\s*,\s+)?"
_FR_BASIS = r"(?:provisoirement|à\s+titre\s+provisoire|de\s+(?:manière|façon)\s+provisoire)"
_FR_PART = r"(?:articles?|chapitres?|titres?|parties?|sections?|annexes?|paragraphes?)"
_FR_NUMBER = r"(?:premier|première|1er|\d{1,3}|[IVXLC]{1,6})(?!\w)"
_FR_PARTS = (
    rf"(?:les\s+|l['’]\s*)(?P<parts>{_FR_PART}\s+{_FR_NUMBER}(?:\s*(?:,|et|à|-)\s*(?:(?:les\s+|l['’]\s*)?{_FR_PART}\s+)?{_FR_NUMBER}){{0,12}})"
    r"(?:\s+(?:du\s+présent|de\s+la\s+présente|de\s+cet(?:te)?|de\s+l['’])\s*\w+)?"
)
_FR_BEHIND = rf"(?:\s*,?\s+{_FR_PENDING}\s*,?)?\s+"
_FR_IS = (
    rf"\s+(?:(?:sera|seront|est|sont)\s+(?:{_FR_BASIS}\s+appliquée?s?|appliquée?s?\s+{_FR_BASIS}|applicables?\s+{_FR_BASIS})"
    rf"|s['’]\s*appliqu(?:e|ent|era|eront)\s+{_FR_BASIS})"
)

_ES_PENDING = (
    r"(?:(?:hasta|en\s+espera\s+de|a\s+la\s+espera\s+de|pendiente(?:\s+de)?)\s+(?:la\s+fecha\s+de\s+)?(?:su\s+|la\s+)?entrada\s+en\s+(?:vigor|vigencia)"
    r"(?:\s+definitiva)?(?:\s+(?:del(?:\s+presente)?|de\s+la\s+presente|de\s+est[ea])\s+\w+)?)"
)
_ES_LEAD = rf"(?:{_ES_PENDING}\s*,\s+)?"
_ES_BASIS = r"(?:provisionalmente|de\s+(?:manera|forma|modo)\s+provisional|(?:con\s+carácter|a\s+título)\s+provisional)"
_ES_PART = r"(?:artículos?|capítulos?|títulos?|partes?|secci(?:ón|ones)|anexos?|párrafos?)"
_ES_NUMBER = r"(?:\d{1,3}|[IVXLC]{1,6})(?!\w)"
_ES_PARTS = (
    rf"(?:el|los|la|las)\s+(?P<parts>{_ES_PART}\s+{_ES_NUMBER}(?:\s*(?:,|y|a|al|-)\s*(?:(?:el\s+|los\s+)?{_ES_PART}\s+)?{_ES_NUMBER}){{0,12}})"
    r"(?:\s+(?:del\s+presente|de\s+la\s+presente|de\s+est[ea]|del)\s+\w+)?"
)
_ES_BEHIND = rf"(?:\s*,?\s+{_ES_PENDING}\s*,?)?\s+"
_ES_IS = rf"(?:se\s+aplica(?:n|rá|rán)?|(?:es|son|será|serán)\s+(?:aplicad[oa]s?|aplicables?))\s+{_ES_BASIS}"

_RU_PENDING = r"(?:(?:впредь\s+)?(?:до|в\s+ожидании)\s+(?:даты\s+|дня\s+|момента\s+)?(?:его\s+|настоящ\w+\s+\w+\s+)?вступления\s+(?:его\s+|настоящ\w+\s+\w+\s+)?в\s+силу(?:\s+настоящ\w+\s+\w+)?)"
_RU_LEAD = rf"(?:{_RU_PENDING}\s*,?\s+)?"
_RU_BASIS = r"(?:временно|на\s+временной\s+основе)"
_RU_PART = r"(?:стать[яией]+|ст\.|глав[аы]|раздел[аы]?|част[ьи]|пункты?|приложени[ея])"
_RU_NUMBER = r"(?:\d{1,3}|[IVXLC]{1,6})(?!\w)"
_RU_PARTS = rf"(?:положения\s+)?(?P<parts>{_RU_PART}\s+{_RU_NUMBER}(?:\s*(?:,|и|-|–)\s*(?:{_RU_PART}\s+)?{_RU_NUMBER}){{0,12}})(?:\s+настоящ\w+\s+\w+)?"
_RU_BEHIND = rf"(?:\s*,?\s+{_RU_PENDING}\s*,?)?\s+"
_RU_IS = (
    rf"\s+(?:{_RU_BASIS}\s+применя(?:ется|ются)|применя(?:ется|ются)\s+{_RU_BASIS}"
    rf"|буд(?:ет|ут)\s+(?:{_RU_BASIS}\s+применяться|применяться\s+{_RU_BASIS}))"
)

PROVISIONAL: Mapping[str, ProvisionalWords] = MappingProxyType(
    {
        "en": ProvisionalWords(
            named=r"\bprovisional|\btemporary\s+application\b|\btemporarily\s+(?:be\s+)?appl\w+|\bappl(?:y|ies|ied|icable)\s+(?:[\w'’-]+\s+){0,4}?(?:temporarily\b|on\s+a\s+temporary)",
            whole=(
                rf"{_EN_LEAD}@this@{_EN_IS}{_EN_BEHIND}",
                rf"{_EN_LEAD}{_EN_PARTIES}{_EN_BEFORE}apply\s+@this@{_EN_BEHIND}",
            ),
            parts=(
                rf"{_EN_LEAD}{_EN_PARTS}{_EN_IS}{_EN_BEHIND}",
                rf"{_EN_LEAD}{_EN_PARTIES}{_EN_BEFORE}apply\s+{_EN_PARTS}{_EN_BEHIND}",
            ),
            pending=_EN_PENDING,
            applying=r"\b(?:provisional|temporary)\s+application\b(?!\s+of\s+(?!@named@|the\s+(?-i:[A-Z])|articles?|chapters?|parts?\b))",
        ),
        "fr": ProvisionalWords(
            named=r"\bprovisoire|\bappliqu\w+\s+(?:\w+\s+){0,3}?temporairement",
            whole=(
                rf"{_FR_LEAD}@this@{_FR_IS}{_FR_BEHIND}",
                rf"{_FR_LEAD}les\s+parties\s+(?:contractantes\s+)?appliqu(?:ent|eront)\s+{_FR_BASIS}\s+@this@{_FR_BEHIND}",
                rf"{_FR_LEAD}les\s+parties\s+(?:contractantes\s+)?appliqu(?:ent|eront)\s+@this@\s+{_FR_BASIS}{_FR_BEHIND}",
            ),
            parts=(rf"{_FR_LEAD}{_FR_PARTS}{_FR_IS}{_FR_BEHIND}",),
            pending=_FR_PENDING,
            applying=r"\bapplication\s+provisoire\b(?!\s+(?:de\s+|des\s+|du\s+|d['’]\s*)(?!@named@|présente?\b|l['’]\s*(?-i:A)))",
        ),
        "es": ProvisionalWords(
            named=r"\bprovisional|\baplica\w*\s+(?:\w+\s+){0,3}?temporalmente",
            whole=(
                rf"{_ES_LEAD}@this@\s+{_ES_IS}{_ES_BEHIND}",
                rf"{_ES_LEAD}(?P<unsaid>){_ES_IS}{_ES_BEHIND}",
                rf"{_ES_LEAD}las\s+partes\s+(?:contratantes\s+)?aplicarán\s+{_ES_BASIS}\s+@this@{_ES_BEHIND}",
                rf"{_ES_LEAD}las\s+partes\s+(?:contratantes\s+)?aplicarán\s+@this@\s+{_ES_BASIS}{_ES_BEHIND}",
            ),
            parts=(rf"{_ES_LEAD}{_ES_PARTS}\s+{_ES_IS}{_ES_BEHIND}",),
            pending=_ES_PENDING,
            applying=r"\baplicación\s+provisional\b(?!\s+(?:de\s+|del\s+)(?!@named@|presente\b|est[ea]\b|la\s+presente|(?-i:[A-Z])))",
        ),
        "ru": ProvisionalWords(
            named=r"\bвременн\w+\s+применя|\bприменя\w+\s+(?:[\w-]+\s+){0,4}?(?:временно(?!\w)|на\s+временной\s+основе)|\bвременно(?:го|е|м|му)\s+применени",
            whole=(
                rf"{_RU_LEAD}@this@{_RU_IS}{_RU_BEHIND}",
                rf"{_RU_LEAD}стороны\s+(?:временно\s+применяют|будут\s+временно\s+применять)\s+@this@{_RU_BEHIND}",
                rf"{_RU_LEAD}стороны\s+(?:применяют|будут\s+применять)\s+@this@\s+временно{_RU_BEHIND}",
            ),
            parts=(rf"{_RU_LEAD}{_RU_PARTS}{_RU_IS}{_RU_BEHIND}",),
            pending=_RU_PENDING,
            applying=r"\bвременно(?:е|го|му|м)\s+применени\w+(?!\s+(?!@named@|(?:соглашени|договор|конвенци|протокол)|[^\w\s]|(?:не|может|могут|прекра|начина|осуществ|заканч|оканч|длит|продол|в|с|со|до)\b)\w+)",
        ),
    }
)
"""The words of each language whose final clauses are read."""
