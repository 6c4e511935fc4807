"""Words around documents by whose terms something is so, in each language."""

from __future__ import annotations

import re

JOINS_CLAUSE = {
    "en": re.compile(r"(?:,[ ](?:and|but|while|whereas|yet|so)|[;:])[ ]?$"),
    "ru": re.compile(r"(?:,[ ](?:а|но|и|однако|тогда как|хотя)|[;:])[ ]?$"),
    "fr": re.compile(r"(?:,?[ ](?:et|mais|tandis que|alors que|or)|[ ]?[;:])[ ]?$"),
    "es": re.compile(r"(?:,[ ](?:y|e|pero|mientras(?: que)?|aunque)|[;:])[ ]?$"),
}
"""What a clause of its own begins behind."""
OF_PAPER = {
    "en": re.compile(
        r",?[ ](?:signed|reached|concluded|agreed|struck|approved|published|dated|announced|brokered"
        r"|unveiled|negotiated|made|sealed|drafted|between|with|on|of)[ ][^,.;:—–]{2,70}(?=,)"
    ),
    "ru": re.compile(
        r",?[ ](?:подписан|заключ[её]н|утвержд[её]н|одобрен|принят|опубликован|достигнут)[а-яё]+[ ]"
        r"[^,.;:—–]{2,70}(?=,)|[ ]\d{4}[ ]года(?!,[ ]\w+н)|[ ](?:от|между|с|о|об)[ ][^,.;:—–]{2,60}(?=,)"
    ),
    "fr": re.compile(
        r"[ ](?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier)(?=,)|,?[ ](?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|le|en|ce|signée?|conclue?|approuvée?|publiée?|datée?|passée?|entre|avec|sur|du|de)[ ]"
        r"[^,.;:—–]{2,70}(?=,)"
    ),
    "es": re.compile(
        r"[ ](?:ayer|hoy)(?=,)|,?[ ](?:ayer|el|en|este|hace|firmad[oa]|suscrit[oa]|alcanzad[oa]|aprobad[oa]|publicad[oa]|cerrad[oa]|entre|con|sobre"
        r"|de|del)[ ][^,.;:—–]{2,70}(?=,)"
    ),
}
"""What stands behind a document and says which one it is."""
BARE_CLAUSE = {
    "en": re.compile(r"[ ](?:the|each|both|either|neither|no|all|it|they|he|she|[A-Z]\w+)[ ]"),
    "ru": re.compile(r"[ ](?!(?:от|о|об|между|с|со|на|и|или)[ ])[А-ЯЁа-яё\d]"),
    "fr": re.compile(r"[ ](?:les?[ ]|la[ ]|l['’]|chaque[ ]|ils?[ ]|elles?[ ]|[A-Z]\w+[ ])"),
    "es": re.compile(r"[ ](?:el|la|los|las|cada|ambas|ambos|ninguna?|[A-Z]\w+)[ ]"),
}
"""How a clause begins behind a document and no comma."""
THIS_ONE = {
    "en": re.compile(r"^(?P<this>(?:The latter|This))[ ](?:also[ ])?$"),
    "ru": re.compile(
        r"(?:^|, )(?P<this>(?:Последний|Последнее|последний|последнее))[ ](?:также[ ])?$"
    ),
    "fr": re.compile(
        r"(?:^|, )(?:(?P<this>(?P<m>(?i:celui-ci|ce dernier))|(?P<f>(?i:celle-ci|cette dernière))))[ ]$"
    ),
    "es": re.compile(
        r"^(?P<this>(?:Est[ea]|Ést[ea]) (?:último|última)|Ést[ea]|Este)[ ](?:también[ ])?$"
    ),
}
"""A word before a verb for the document that was named last."""
GRANTS = re.compile(
    r"grants|entitles|commits|binds|accorde|confère|octroie|engage|otorga|concede|confiere|compromete"
    r"|faculta|предоставляет|наделяет|позволяет|да[её]т"
)
"""Verbs that a document has as well where it is only told which one it is."""
THAT_GRANTS = re.compile(r"[^,][ ](?:that|which|qui|que|котор\w+)[ ]$")
"""What leads to such a verb, where it is."""
