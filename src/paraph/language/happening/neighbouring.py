"""Words between an act and a day by which the day is of something else: a clause, a noun, a form."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple


class Neighbouring(NamedTuple):
    """What stands between an act and a day that is not its own.

    All are in small letters; `form` is looked for in words as written, so that no name is one.

    `opens` begins a clause, and `leads` one that a day may open ("that on 4 March"); `aside` leads to another act (after, despite); `form` is a participle,
    a gerund or an infinitive, unless `before_noun` stands before it, it is one of `nouns`, or
    `behind` does not follow; `joined` is another verb beside that of the act. `of` stands before a
    day that is that of a noun, unless `moment` stands before it. `bounds` stand before a day that
    bounds what goes on, not what is done. `ago` between a day and an act counts the time since it. `meant` stands before a year for which something is.
    """

    opens: re.Pattern[str]
    leads: re.Pattern[str]
    aside: re.Pattern[str]
    form: re.Pattern[str]
    before_noun: re.Pattern[str]
    nouns: re.Pattern[str]
    behind: re.Pattern[str]
    joined: re.Pattern[str]
    of: re.Pattern[str]
    moment: re.Pattern[str]
    bounds: re.Pattern[str]
    meant: re.Pattern[str]
    attribute: re.Pattern[str]
    ago: re.Pattern[str]


def _of(**words: str) -> Neighbouring:
    return Neighbouring(**{name: re.compile(words[name]) for name in Neighbouring._fields})


_EN = _of(
    leads=r"(?:^|\W)that\s(?:\w+\s){0,2}$",
    opens=r"\b(?:that|which|who|whose|whom|where|when|whether|because|as\sthe|while|although)\b",
    aside=(
        r"\b(?:after(?!\s(?:midnight|noon|lunch|dark|dinner|\d))|before(?!\s(?:midnight|noon|lunch|dark|dinner|\d|(?:\w+\s)?(?:cameras|witnesses|journalists|reporters|crowds?|guests|the\spress)))"
        r"|despite|following|since|ahead\sof|because\sof|owing\sto|thanks\sto|prior\sto|pending|until|in\sspite\sof"
        r"|in\sresponse\sto|notwithstanding|agreed\sat|in\sforce)\b"
    ),
    form=r"\b(?:\w{2,}ed|\w{3,}ing|built|born|held|drawn|made|won|written|sent|taken|struck|begun|brought|bought|sold|found|left|led|lost|set|cut|chosen|drafted|driven|known|reached|due|to\s(?!(?:the|an?|this|that|his|her|its|their|our|all|both|each|\w*[^s]s|\w+ing)\b)[a-z]{2,})\b",
    before_noun=r"(?<!\w)(?:an?|the|this|that|these|those|his|her|its|their|our|every|each|first|last|annual|new|joint|brief|private|public|closed|formal|at|in|of|on|about|over|during|and|next|second|third|special|official|solemn|open|by)\s$",
    nouns=r"(?:united|need|seed|indeed|morning|evening|during|building|beijing|spring|king|nothing|something|anything|everything|red|wed|limited)$",
    behind=r"^\s(?:on|in|at|by|with|between|during|after|before|from|for|to|under|of|late|early|the|a|an|its|their|his|her|all|any|trade|ships|as|back|yesterday|today|last|this)\b|^\W*$",
    joined=r"\band\s(?:then\s|later\s)?(?:\w+ed|flew|left|went|met|took|gave|held|spoke|returned|came|saw|made)\b",
    of=r"(?<!\w)(?:of\s(?:the\s)?|dated\s)$",
    moment=r"\b(?:day|eve|night|morning|evening|afternoon|week|month|end|beginning|start|middle|spring|summer|autumn|winter)\sof\s(?:the\s)?$",
    bounds=r"(?:since|from|until|till|up\sto|through)\b",
    meant=r"\b(?:for|to|through)\s(?:the\s)?(?:years?\s|period\s)?(?:[\d]{4}\s(?:to|and)\s)?$|\b(?:at|room|hotel|agenda|route|vision)\s$",
    attribute=r"(?<!\w)(?:the|an?|its|their|his|her|this|that|our)\s$",
    ago=r"\b(?:since|anniversary|(?:years?|decades?|months?|weeks?)\s(?:after|from))\b",
)
_FR = _of(
    leads=r"(?:^|\W)qu(?:e\s|['’])(?:\w+\s){0,2}$",
    opens=r"(?<!\w)(?:qui|que|qu['’]|dont|où|lequel|laquelle|lesquels|parce|quand|lorsque|tandis|alors)(?!\w)",
    aside=r"(?<!\w)(?:après|avant|malgré|depuis|suite\sà|en\sraison\sde|en\sdépit\sd|grâce\sà|à\sl['’]issue|à\sla\ssuite|au\slendemain|faute\sde|en\svigueur|en\svue)(?!\w)",
    form=r"(?<!\w)(?:\w{3,}(?:é|ée|és|ées)|conclue?s?|établie?s?|rendue?s?|ouverte?s?|écrite?s?|paru\w*|tenue?s?|élue?s?|prévue?s?|convenue?s?|rompue?s?|reçue?s?|vendue?s?|prise?s?|mise?s?|née?s?|entendue?s?|interrompue?s?|produite?s?|construite?s?|obtenue?s?|pour\s\w+(?:er|ir|re)|visant|en\s\w+ant|\w{4,}ant\s(?:le|la|les|l['’]|un|une|des))(?!\w)",
    before_noun=r"(?<!\w)(?:le|la|les|l['’]|un|une|du|de|des|d['’]|ce|cet|cette|ces|son|sa|ses|leur|leurs|au|aux|à|en|par|premier|première|nouveau|nouvelle|grand|grande)\s?$",
    nouns=r"(?:pendant|durant|devant|autant|restaurant|unies|unie)$",
    behind=r"^\s(?:le|la|les|en|à|au|aux|par|dans|lors|entre|avec|pour|depuis|avant|après|hier|ce|sur|sous|de|du|\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|l['’])|^\W*$",
    joined=r"(?<!\w)et\s(?:a|ont|est|sont|s['’]est)\s\w+",
    of=r"(?<!\w)(?:du\s|de\s(?:la\s|l['’])?|d['’]|des\s)$",
    moment=r"(?<!\w)(?:jour|jours|journée|soir|soirée|matin|matinée|nuit|date|compter|partir|week-end|été|hiver|printemps|automne|cours|fin|début|mois|année|semaine|après-midi|courant|milieu|lors|veille|lendemain)\s(?:du|de|d['’]|des)\s?(?:la\s|l['’])?$",
    bounds=r"(?:depuis|jusqu|à\spartir|a\spartir|à\scompter|des\s|dès\s)",
    meant=r"(?<!\w)(?:pour|sur)\s(?:la\s|les\s|l['’])?(?:période\s|années?\s|exercice\s)?$|(?<!\w)période\s$",
    attribute=r"(?!)",
    ago=r"(?<!\w)(?:depuis|anniversaire|(?:ans|mois|semaines?|jours?)\s(?:après\s)?qu(?:e\s|['’]))",
)
_ES = _of(
    leads=r"(?:^|\W)que\s(?:\w+\s){0,2}$",
    opens=r"(?<!\w)(?:que|quien|quienes|cuy[oa]s?|donde|cuando|porque|mientras|aunque)(?!\w)",
    aside=r"(?<!\w)(?:tras|después\sde|antes\sde|pese\sa|a\spesar\sde|desde|a\sraíz\sde|debido\sa|gracias\sa|luego\sde|en\svigor|con\smotivo\sde)(?!\w)",
    form=r"(?<!\w)(?:\w{2,}[aií]d[oa]s?|abiert[oa]s?|hech[oa]s?|escrit[oa]s?|suscrit[oa]s?|rot[oa]s?|dich[oa]s?|vist[oa]s?|\w{3,}ndo|para\s\w+[aei]r(?:se)?)(?!\w)",
    before_noun=r"(?<!\w)(?:el|la|los|las|un|una|unos|unas|del|de|al|a|en|este|esta|ese|esa|su|sus|por|primer|nuevo|nueva|estados|naciones|reino)\s$",
    nouns=r"(?:cuando|segundo|fondo|mundo|mando|bando|comando|unid[oa]s|partidos?|sábado)$",
    behind=r"^\s(?:el|la|los|las|en|a|al|por|con|entre|durante|para|desde|antes|tras|ayer|este|esta|hace|de|del|\d)(?!\w)|^\W*$",
    joined=r"(?<!\w)y\s(?:luego\s|después\s)?(?:se\s)?\w{2,}(?:ó|aron|ieron)(?!\w)",
    of=r"(?<!\w)(?:del?\s(?:la\s|los\s)?)$",
    moment=r"(?<!\w)(?:día|días|madrugada|noche|mañana|tarde|mes|año|principios|finales|mediados|partir|primavera|verano|otoño|invierno|semana|comienzos|fines|inicios|jornada|mediodía|curso|transcurso|lo\slargo|fecha)\sdel?\s(?:la\s|los\s)?$",
    bounds=r"(?:desde|hasta|a\spartir)",
    meant=r"(?<!\w)(?:para|sobre)\s(?:el\s|la\s|los\s)?(?:período\s|periodo\s|años?\s|ejercicio\s)?$|(?<!\w)per[ií]odo\s$",
    attribute=r"(?!)",
    ago=r"(?<!\w)(?:desde\sque|aniversario|(?:años?|meses|mes|semanas?|días?)\s(?:desde|de)\sque)(?!\w)",
)
_RU = _of(
    leads=r"(?:^|\W)(?:что|чтобы)\s(?:\w+\s){0,2}$",
    opens=r"(?<!\w)(?:котор\w+|что|чтобы|когда|где|кто|чей|чья|пока|хотя)(?!\w)",
    aside=r"(?<!\w)(?:после|перед|несмотря\sна|вопреки|из-за|ввиду|накануне|со\sвремени|с\sмомента|в\sответ\sна|благодаря|вслед\sза|действующ\w+)(?!\w)",
    form=r"(?<!\w)\w{3,}(?:анн|янн|енн|ённ|ящ|ющ|ащ|ущ|вш|им|ем|ят|ыт|нут)(?:ый|ого|ому|ым|ом|ая|ой|ую|ое|ее|ие|ые|ых|их|ими|ыми|ий|ем|его|ей|юю)(?:ся)?(?!\w)|(?<!\w)\w{3,}(?:вши|вшись|ая|яя|ив|ав|ев|яв)(?!\w)",
    before_noun=r"(?!)",
    nouns=r"(?:границы|июня|июля)$",
    behind=r"^(?:\s(?:в|во|на|с|со|по|к|ещё|еще)(?:\s\w+){0,3})?\s?$",
    joined=r"(?<!\w)и\s(?:затем\s|потом\s)?\w{3,}(?:л|ла|ли|ло|лся|лась|лись)(?!\w)",
    of=r"(?<!\w)от\s$",
    moment=r"(?!)",
    bounds=r"(?:с|со|начиная)\s",
    meant=r"(?<!\w)(?:на|за)\s(?:период\s|срок\s)?$",
    attribute=r"(?!)",
    ago=r"(?<!\w)(?:с\sтех\sпор|с\sмомента|со\sдня|годовщин\w+|с\sтого\sдня)(?!\w)",
)
NEIGHBOURING: Mapping[str, Neighbouring] = MappingProxyType(
    {"en": _EN, "fr": _FR, "es": _ES, "ru": _RU}
)
"""By language."""
