"""Shares: the words for a half, a third, the double and the whole of something.

Patterns of folded wordings. `SHARES` are looked for in both texts, and one is told where the other
text has another share in its place; `SURE` ones demand that something may answer them at all.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

SHARES: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "en": {
            "1/2": r"(?<!and a )(?<!and-a-)(?<!two and )\bhal(?:f|ves)\b(?![- ](?:an? )?(?:year|hour|month|day|million|billion))",
            "1/3": r"\b(?:one|a)[- ]third\b(?! (?:part(?:y|ies)|person|state|countr|time|of the part))",
            "2/3": r"\btwo[- ]thirds\b",
            "1/4": r"\b(?:one|a)[- ](?:quarter|fourth)\b(?= (?:of|part|share))",
            "3/4": r"\bthree[- ](?:quarter|fourth)s\b",
            "2": r"\bdouble\b(?! tax)|\btwice (?:the|its|their|that|this|as)\b|\btwo times the\b",
            "3": r"\b(?:triple|treble)\b|\b(?:three times|thrice) the\b",
            "1": r"\b(?:whole|entire(?:ty)?|full|fully|totality|total)\b|\ball (?:of )?the\b",
        },
        "fr": {
            "1/2": r"\bmoities?\b|(?<!et )\bdemie?s?\b(?![- ](?:heure|journee|annee|million))",
            "1/3": r"\b(?:le|un|du|au) tiers (?:de|du|des)\b|\b(?:le|un|du|au) tiers d['’]",
            "2/3": r"\bdeux[- ]tiers\b",
            "1/4": r"\b(?:le|un|du|au) quart (?:de|du|des)\b|\b(?:le|un|du|au) quart d['’](?!heure)",
            "3/4": r"\btrois[- ]quarts\b",
            "2": r"\b(?:le|au|du) double (?:de|du|des)\b|\b(?:le|au|du) double d['’]|\bdoubl(?:e|es|er|ee)\b(?! exemplaire| impos)",
            "3": r"\btripl(?:e|es|er|ee)\b(?! exemplaire)",
            "1": r"\b(?:totalite|integralite|integralement|entier|entiere|entierement|ensemble|pleine?|total|totale)\b|\btoute? l[ae'’]|\btou(?:t|s|tes) les?\b",
        },
        "es": {
            "1/2": r"\bmitad(?:es)?\b|(?<!y )\bmedi[oa] (?:del?|la)\b|\bmedi[oa] (?:tonelada|docena|litro|kilo\w*)\b",
            "1/3": r"\b(?:un|el|del|al) tercio\b|\btercera parte\b",
            "2/3": r"\bdos (?:tercios|terceras partes)\b",
            "1/4": r"\b(?:un|el|del|al) cuarto (?:de|del)\b|\bcuarta parte\b",
            "3/4": r"\btres (?:cuartos|cuartas partes)\b",
            "2": r"\bdoble\b(?! ejemplar| impos| tribut)|\bduplo\b",
            "3": r"\btriple\b(?! ejemplar)",
            "1": r"\b(?:totalidad|integridad|integramente|enter[oa]|plen[oa]|total|totalmente|conjunto)\b|\btod(?:o el|a la|os los|as las)\b",
        },
        "ru": {
            "1/2": r"(?<!с )\bполовин\w+|\bпол(?:тонны|дюжины|литра|килограмма)\b",
            "1/3": r"(?<!две )(?<!двух )(?<!двумя )(?<!двум )\bтрет(?:ь|ью)\b|\bодн\w+ трет(?:ь|ью|и)\b|\bтретьей част\w+|\bтретья часть\b",
            "2/3": r"\bдв(?:е|ух|умя|ум) трет(?:и|ей|ями|ях|ям|ьих)\b",
            "1/4": r"(?<!три )(?<!трех )(?<!тремя )(?<!трем )\bчетверт(?:ь|ью)\b|\bодн\w+ четверт\w+|\bчетверт(?:ой|ую|ая) част\w+",
            "3/4": r"\bтр(?:и|ех|емя|ем) четверт\w+",
            "2": r"\b(?:двойн\w+|вдвое|удво\w+|двукратн\w+)(?! налог)",
            "3": r"\b(?:тройн\w+|втрое|утро\w+|трехкратн\w+)\b",
            "1": r"\b(?:вс(?:я|ю|ей|его|е|ех|ем|ему|ь|еми)|весь|целик\w+|полн\w+|общ\w+)\b",
        },
        "ko": {
            "1/2": r"절반|반액|반수|2분의 1",
            "1/3": r"3분의 1",
            "2/3": r"3분의 2",
            "1/4": r"4분의 1",
            "3/4": r"4분의 3",
            "2": r"두 배|2배|배액",
            "3": r"세 배|3배",
            "1": r"전액|전부|전체|모든|모두|총",
        },
    }
)
SURE: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "en": {
            "1/2": r"\bhalf of\b|\bone[- ]half\b|\bhalf an? (?:tonne|ton|dozen|lit(?:re|er)|kilo\w*)\b",
            "2": r"\bdouble the\b|\btwice the\b",
        },
        "fr": {
            "1/2": r"\bmoitie\b|\bdemi-(?:tonne|douzaine|litre|kilo\w*)\b",
            "2": r"\b(?:le|au|du) double (?:de|du|des)\b",
        },
        "es": {
            "1/2": r"\bmitad\b|\bmedi[oa] (?:tonelada|docena|litro|kilo\w*)\b",
            "2": r"\b(?:el|al|del) doble (?:de|del)\b",
        },
        "ru": {
            "1/2": r"(?<!с )\bполовин\w+|\bпол(?:тонны|дюжины|литра|килограмма)\b",
            "2": r"\bвдвое\b|\bв двойном размере\b",
        },
        "ko": {"1/2": r"절반", "2": r"두 배"},
    }
)
MAY: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "en": {"1/2": r"\bhal(?:f|v)|\b50\b|\bfifty\b|\bmid|\bequal|\bsemi|½|1/2", "2": r"\bdoubl|\btwice|\btwo|\b2\b|\bdual|\b200\b"},
        "fr": {"1/2": r"\bmoitie|\bdemi|\bmi-|\b50\b|\bcinquante|\bsemest|\begal|½|1/2", "2": r"\bdoubl|\bdeux|\b2\b|\b200\b"},
        "es": {"1/2": r"\bmitad|\bmedi[oa]|\b50\b|\bcincuenta|\bsemest|\bsemi|\bigual|½|1/2", "2": r"\bdobl|\bdupl|\bdos\b|\b2\b|\b200\b"},
        "ru": {"1/2": r"\bполов|\bпол(?!н|ож|уч|ит|ьз|ос)|\b50\b|\bпятидес|\bравн|½|1/2", "2": r"\bдв|\bудв|\bвдв|\b2\b|\b200\b"},
        "ko": {"1/2": r"절반|반|50|2분의 1", "2": r"배|2|두|이중"},
    }
)  # fmt: skip
"""Whatever may answer a sure one."""
