"""Words around a source: what it is said to know, and what joins it to its verb."""

from __future__ import annotations

import re

FAMILIAR = re.compile(
    r"[ ](?:familiar[ ]with|close[ ]to|briefed[ ]on|involved[ ]in|with[ ](?:direct[ ])?knowledge[ ]of"
    r"|proche[ ]d[ue]s?|cercan[ao]s?[ ]a(?:l)?)[ ][^,.;:—]{2,60}"
)
"""What a source is said to know, behind it."""
OFFICIAL = re.compile(
    r"[ ](?:oficiales|propi[oa]s|intern[oa]s|preliminares|provisionales|publicad[oa]s|recientes"
    r"|officiel(?:le)?s|internes|provisoires|publiée?s|récente?s)(?![\w-])(?:[ ](?:por|par|de|del|du)[ ][^,.;:]{2,50}(?=,))?"
)
"""What figures and papers may be, behind their noun."""
WHATEVER = {
    "en": r"(?!plan|schedule|need|custom|tradition|which|whom|whose|size|age|law|rules|taste|how|what|whether)",
    "ru": (
        r"(?!котор|план|график|традици|обыча|закон|правил|порядк|обстоятельств|некотор|последн|разн"
        r"|предварительн|возможност|потребност)"
    ),
    "fr": (
        r"(?!cas|les cas|le cas|la saison|les circonstances|les besoins?|les moyens|les règles?|que|quoi|toute"
        r"|qu['’]|laquelle|lequel|lesquel|où|ce|moi|vous|toi|la loi|la coutume|l['’]usage|les normes|le temps)"
    ),
    "es": (
        r"(?!el caso|los casos|convenga|parece|lo|se|que|cual|el cual|la cual|las reglas|las normas|costumbre"
        r"|la costumbre|la temporada|la ley|avanz|pas|cuánt|dónde|cómo|quién|mi|usted|qué|le|les|nos|me)"
    ),
}
"""What is no source behind "according to": what may follow begins with a small letter."""
KNOWING = re.compile(
    r"[ ](?:familiar[ ]with|close[ ]to|briefed[ ]on|involved[ ]in|with[ ](?:direct[ ])?knowledge[ ]of"
    r"|proches?[ ]d[ue]s?|cercan[ao]s?[ ]al?|близки[йе][ ]к)[ ][^,.;:—–]{2,60}[ ]"
)
"""What a source is said to know, between it and its verb."""
BUT = re.compile(
    r"[ ](?:but|yet|though|although|mais|pero|aunque|но|однако)[ ](?:(?:also|then|later|aussi|también|позже|при этом|затем|также)[ ])?$"
)
"""What goes on with the subject of the cue before."""
AND_CLAUSE = re.compile(
    r",[ ](?:and|but|while|et|mais|tandis que|y|e|pero|mientras|и|а|но)[ ](?:(?:the|le|la|les|l['’]|el|los|las)[ ]?)?$"
)
"""What joins a clause to the one before, where a subject begins."""
WITHIN = re.compile(
    r"(?:[ ](?:[«“][^»”]{2,40}[»”]|журналистам|репортёрам|репортерам|прессе|изданию|газете|агентству"
    r"|нам|корреспонденту|hoy|ayer|este \w+))*[ ](?:в|во|en|desde)[ ](?:(?:el|la|los|las|su)[ ])?"
)
"""What stands between a verb in the plural and the institution in which it is said."""
ALSO = re.compile(
    r"[ ](?:и|также|тоже|также и|его|её|ее|их|et|aussi|également|y|también|incluso|даже)[ ]"
)
"""What may stand between a verb and its subject behind it."""
