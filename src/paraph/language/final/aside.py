"""Words by which a text makes the day of a clause another one and uses no word of force for it.

A definition of what is counted or happens, a table of key terms, a testimonium that gives a day of
effect, a sentence beside the clause that has another day for somebody. They are told, never read.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple


class AsideWords(NamedTuple):
    """Patterns of one language, for letters of either size; `@named@` is the instrument itself.

    `defines` is a definition, where `@what@` is what it defines; `plain` one that says what is read
    anyhow. `units` and `happenings` are what may be defined; `dates` and `ends` name the day of
    entry into force and the end or length. `left_out` says which days do not count.
    `done` begins a testimonium, and `effect` in one gives a day of effect, or a condition.
    `begin_labels`, `end_labels` and `notice_labels` are what a table or a form calls them, and
    `loose_labels` what may be of something else, but in the first cell of a row.
    In the provision of a clause, or beside it, `whose` says for whom or where the day is another, `beside` what a day is,
    `dated` that one is named, `spans` a time, `approving` who has a say, `conditions` that it waits; one that begins with
    `part` is of a part.
    `noted` is a line by which a publisher tells what came of the text.
    `interval` names the day from which a term runs.
    """

    defines: tuple[str, ...]
    plain: str
    units: Mapping[str, str]
    happenings: Mapping[str, str]
    dates: str
    ends: str
    left_out: str
    done: str
    effect: str
    begin_labels: str
    end_labels: str
    notice_labels: str
    loose_labels: str
    whose: str
    beside: str
    dated: str
    noted: str
    interval: str
    spans: str
    approving: str
    conditions: str
    part: str


def _happenings(  # noqa: PLR0913, PLR0917 - a word for each thing that may happen
    signed: str, told: str, received: str, consents: str, done: str, adopted: str
) -> Mapping[str, str]:
    return MappingProxyType(
        {
            "signature": signed,
            "sent": told,
            "received": f"{received}|{told}",
            "notified": f"{received}|{told}",
            "notifications exchanged": told,
            "completion": done,
            "ratification": consents,
            "deposit": consents,
            "instruments exchanged": consents,
            "consent": consents,
            "adoption": adopted,
            "notice": f"{received}|{told}",
            "notice received": f"{received}|{told}",
            "notice sent": told,
        }
    )


_EN_MEANS = (
    r"(?:(?:shall|will|is\s+to|are\s+to)\s+)?(?:be\s+)?(?:means?|refers?\s+to|denotes?|signif(?:y|ies)|includes?|designates?"
    r"|(?:(?:is|are|be)\s+)?(?:to\s+be\s+)?(?:understood|construed|interpreted|read|taken|reckoned|counted|computed|calculated|deemed|defined|considered|treated|expressed))\b"
)
_EN_LEAD = r"(?:^|\b(?:in|of|under|throughout)\s+(?:this|the\s+present)\s+\w+\s*,?\s+|[;:,(]\s*|[\"“”«'‘]\s*|\b(?:and|or|terms?|words?|expressions?)\s+)(?:(?:a|an|any|each|every|all|the|such|references?\s+to(?:\s+an?|\s+the)?|by(?:\s+an?|\s+the)?)\s+)?[\"“«'‘]?(?:date\s+of\s+(?:the\s+|its\s+)?)?"
_EN_AGREED = r"(?:agreement|contract|service|project|lease|policy|programme|grant|hire|framework)"
_FR_MEANS = r"(?:signifie(?:nt)?|désigne(?:nt)?|s['’]entend(?:ent|ra|ront)?|comprend|comprennent|inclu(?:t|ent)|(?:est|sont|sera|seront)\s+(?:à\s+)?(?:entendue?s?|comprise?s?|comptée?s?|calculée?s?|réputée?s?|considérée?s?|exprimée?s?|interprétée?s?))"
_FR_LEAD = r"(?:^|\b(?:dans|du|au\s+sens\s+du)\s+(?:le\s+|la\s+)?présente?\s+\w+\s*,?\s+|[;:,(]\s*|[\"“«'‘]\s*|\b(?:et|ou|termes?|mots?|expressions?|par|aux?)\s+|\bl['’]\s*)(?:(?:un|une|des|les|le|la|tout|toute|chaque|par|du)\s+)?[\"“«'‘]?\s*(?:date\s+de\s+(?:la\s+|sa\s+)?)?"
_ES_MEANS = r"(?:significa(?:n|rá|rán)?|designa(?:n|rá)?|(?:se\s+)?(?:entender\w*|entiende\w?|entienden|contar\w*|cuentan?|computar\w*|computan?|calcular\w*|considerar\w*|interpretar\w*|refier\w+|referir\w*)|incluy\w+|comprend\w+|(?:es|son|será|serán)\s+(?:un|una|los|las|el|la|aquell?[oa]s?)\b)"
_ES_LEAD = r"(?:^|\b(?:en|del?|a\s+los\s+efectos\s+del?)\s+(?:el\s+|la\s+)?(?:presente|este|esta)\s+\w+\s*,?\s+|[;:,(]\s*|[\"“«'‘]\s*|\b(?:y|o|por|términos?|palabras?|expresi(?:ón|ones)|a)\s+)(?:(?:un|una|el|la|los|las|todo|cada|por)\s+)?[\"“«'‘]?\s*(?:fecha\s+de\s+(?:la\s+|su\s+)?)?"
_RU_MEANS = r"(?:означа\w+|понима\w+|счита\w+|исчисля\w+|включа\w+|подразумева\w+|призна[её]тся|признаются|является|являются|определя\w+|обознача\w+|[–—-]\s*это)"
_RU_LEAD = r"(?:^|\b(?:в|для\s+целей|по)\s+настоящ\w+\s+\w+\s*,?\s+|[;:,(]\s*|[\"“«'‘]\s*|\b(?:и|или|под|термины?|слов[ао]|понятие|выражени[ея])\s+)(?:(?:каждый|любой|одним|один)\s+)?[\"“«'‘]?\s*(?:дат(?:а|ой|у)\s+)?"

ASIDE: Mapping[str, AsideWords] = MappingProxyType(
    {
        "en": AsideWords(
            defines=(
                rf"{_EN_LEAD}(?:@what@)[\"”»'’]?\s*(?:,[^,]{{1,80}},\s*|\([^)]{{1,80}}\)\s*)?(?:as\s+used\s+(?:in|here)\S*\s+)?{_EN_MEANS}",
                rf"{_EN_LEAD}(?:@what@)[\"”»'’]?\s*(?:,[^,]{{1,80}},\s*|:\s*)?(?:(?:is|are|shall\s+be|will\s+be|equals?|consists?\s+of|comprises?)\s+|:\s*)(?:(?:a|an|the|any|only|that|those|one)\s+)?"
                r"(?:periods?|days?|months?|weeks?|years?|working|business|banking|calendar|consecutive|clear|fiscal|financial|academic|@numbers@|\d|date|that|of|meant|on|to|its|counted|completed)\b",
                r"\b(?:periods?|time-?\s*limits?|terms?|deadlines?|times?)\b[^.;]{0,60}?\b(?:expressed|counted|set|given|fixed|stated|specified|reckoned|computed)\s+in\s+(?:@what@)\b[^.;]{0,40}?\b(?:shall|are|is|will|means?|refers?|includes?|excludes?)\b",
            ),
            plain=r"\b(?:means?|be|is|are|to|as|in)\s+(?:a\s+|any\s+)?calendar\s+(?:days?|months?|weeks?)(?:\s+(?:and|,)\s+not\s+(?:to\s+)?(?:working|business)\s+days?)?\s*[.;)]*$",
            units=MappingProxyType(
                {
                    "day": r"(?<!working )(?<!business )days?",
                    "business day": r"(?:working|business)\s+days?",
                    "week": r"weeks?",
                    "month": r"months?",
                    "year": r"years?",
                }
            ),
            happenings=_happenings(
                r"(?:last\s+|final\s+)?(?:signatures?|signing|signed)",
                r"(?:written\s+|last\s+)?(?:notifications?|notices?|notif(?:y|ied))",
                r"(?:receipts?|received|receive)",
                r"(?:deposits?|ratification|acceptance|approval|accession|consent|instruments?(?:\s+of\s+\w+)?|exchange)",
                r"(?:completion|procedures|requirements)",
                r"adoption",
            ),
            dates=rf"(?:(?:{_EN_AGREED}\s+)?(?:effective|commencement|start(?:ing)?|operative|inception)\s+date|entry\s+into\s+force)",
            ends=rf"(?:(?:{_EN_AGREED}\s+)?(?:expiry|expiration|end|termination)\s+date|(?:initial\s+|renewal\s+|{_EN_AGREED}\s+)?(?:term|period)(?=[\"”]))",
            left_out=r"\b(?:saturdays?|sundays?|weekends?|(?:public\s+|bank\s+)?holidays?|non-working\s+days)\b[^.;]{0,60}?\b(?:not\s+(?:be\s+)?count\w*|excluded|disregard\w*|left\s+out|ignored|suspended?)\b|\b(?:exclud\w+|without\s+counting|not\s+count\w*|disregard\w*)\b[^.;]{0,30}?\b(?:saturdays?|sundays?|weekends?|holidays?|non-working\s+days)\b|\bonly\s+(?:working|business)\s+days\b|\b(?:periods?|time-?\s*limits?|deadlines?|terms?|days?)\b[^.;]{0,80}?\b(?:in|as|to\s+be|mean|only)\s+(?:working|business|banking|trading|clear)\s+days\b",
            done=r"^\W*(?:(?:done|signed|executed|concluded|given|dated|thus\s+done|made\s+and\s+signed)\b(?=[^.;]{0,60}?\b(?:at|in|on|this|by|as\s+of)\b)|in\s+(?:witness|faith)\b|as\s+witness\b)",
            effect=r"\beffect(?:s|ive(?:ly)?)?\s+(?:(?:as\s+)?(?:of|from|on|at|after|upon|once|when|until|only)\b|retro\w+)|\bto\s+(?:be(?:come)?|take|have|come\s+into|enter\s+into)\s+(?:legal\s+)?(?:effect\w*|force|valid|binding|operative)\b|\b(?:valid|operative|binding|into\s+force|in\s+force|commenc\w+|applicable|apply)\b[^.;]{0,30}?\b(?:from|as\s+of|as\s+from|on|until|for|after|once|when)\b"
            r"|\bretroactive\w*|\bback-?dated\b|\bsubject\s+to\b(?!\s+no\s+(?:other\s+|further\s+)?(?:reservations?|conditions?)\b)|\bon\s+condition\b|\bprovided\s+that\b|\bad\s+referendum\b|\b(?:from|as\s+of|as\s+from|until|till|starting|beginning|run(?:s|ning)?\s+from)\s+(?:the\s+)?@date@",
            begin_labels=rf"(?:(?:{_EN_AGREED}\s+)?(?:commencement|effective|inception|in-force)\s+dates?|dates?\s+of\s+(?:commencement|effect|entry\s+into\s+(?:force|effect)|inception)|(?:commencement|start|beginning|entry\s+into\s+force|effective\s+date|start\s+date)\s+of\s+(?:the\s+|this\s+)?(?:agreement|contract|lease|framework|term)|(?:{_EN_AGREED})\s+(?:start|begins?|starts?)(?:\s+date)?|(?:valid|effective|in\s+force|applicable)\s+(?:from|as\s+of|since|on)|entry\s+into\s+force)",
            end_labels=rf"(?:(?:{_EN_AGREED}\s+)?(?:expiry|expiration|termination)\s+dates?|dates?\s+of\s+(?:expiry|expiration|termination)|(?:end|expiry|expiration|termination|end\s+date)\s+of\s+(?:the\s+|this\s+)?(?:agreement|contract|lease|framework|term)|(?:{_EN_AGREED})\s+ends?(?:\s+date)?|(?:valid|effective|in\s+force)\s+(?:until|till|to|through)|(?:initial|{_EN_AGREED}|fixed|minimum|renewal|extension|extended|maximum)\s+(?:terms?|periods?|duration)|(?:terms?|duration|validity|period)\s+of\s+(?:the\s+|this\s+)?(?:agreement|contract|lease|framework)|renewals?(?:\s+terms?)?|extensions?(?:\s+(?:periods?|options?))?|options?\s+to\s+(?:extend|renew)|(?:extension|renewal)\s+options?)",
            notice_labels=r"(?:(?:termination\s+)?notice\s+periods?|periods?\s+of\s+notice|termination\s+notice|notice\s+of\s+termination)",
            loose_labels=r"(?:(?:start(?:ing)?|end(?:ing)?|completion|begin(?:ning)?|closing)\s+dates?|terms?|durations?|validity|commencement|start|end|expiry)",
            whose=r"^\W*(?:however\s*,?\s+|but\s+)?(?:for|in\s+the\s+case\s+of|as\s+(?:to|regards|concerns)|with\s+(?:regard|respect)\s+to|in\s+respect\s+of|in\s+relation\s+to|except|save|as\s+between|between)\s+(?:the\s+)?(?-i:[A-Z])[^.;]{2,}|\b(?:is|are|be)\s+(?:otherwise|different|another|not\s+so)\b|\botherwise\s+(?:for|with|in)\b|^\W*(?:not\s+so|otherwise|differently)\b",
            beside=r"\b(?:date|day)\b[^.;]{0,80}?\b(?:is|are|shall\s+be|will\s+be)\s+(?:that|the|@date@|on\b|deemed|counted|\d)",
            dated=r"@date@|\b(?:19|20|21)\d\d\b|\b(?:the|that|this|such|said|decisive|relevant)\s+(?:\w+\s+)?(?:date|moment)\b|\b(?:that|this|such|said|decisive)\s+(?:day|time)\b",
            noted=r"\bdate\s+of\s+(?:signing|signature|ratification|adoption|publication)\s*:",
            interval=r"\b(?:from|between|runs?\s+from|starting|begins?|beginning|commenc\w+|starts?)\s+(?:on\s+)?(?:the\s+)?(?:@date@|\d{1,2}[./-]\d{1,2}[./-]\d{4})",
            spans=r"\b(?:@numbers@|\d+)\s+(?:\(\d+\)\s+)?(?:@units@)\b|\b(?:trial|experiment\w*|pilot|probation\w*)\b|\b(?:first|last)\s+(?:@numbers@|\d+)\s+\w+",
            approving=r"\b(?:parliament\w*|senate|crown|congress|assembly|cabinet|king|queen|legislature|referendum|states\s+general|electorate|yet\s+to\s+(?:vote|approve|decide|agree))\b",
            conditions=r"\bunder\s+the\s+condition\b|\bon\s+(?:the\s+)?condition\b|\bconditional\w*|\b(?:until|unless)\b|\bonly\s+(?:if|when|after|once|from)\b|\bwhose\s+territory\b|\b(?:consent|assent|approval|acceptance|confirmation|resolution|opinion|decision|vote)\s+(?:of|by|from)\s+(?:its|his|her|their)\b|\b(?:depends?|dependent|contingent|awaits?|count(?:s|ed|ing)?)\b",
            part=r"^\W*(?:the\s+)?(?:articles?|chapters?|annex(?:es)?|parts?|paragraphs?|sections?|clauses?)\b|\b(?:article|chapter|annex)\s+[\dIVX]+\s+(?:remains?|follows?|is|applies)",
        ),
        "fr": AsideWords(
            defines=(
                rf"{_FR_LEAD}(?:@what@)\s*[\"”»'’]?\s*(?:,[^,]{{1,80}},\s*)?{_FR_MEANS}\b",
                rf"{_FR_LEAD}(?:@what@)\s*[\"”»'’]?\s*(?:,[^,]{{1,80}},\s*)?(?:(?:est|sont|sera|seront)\s+|:\s*)(?:ceux\s+|celle\s+|celui\s+|un\s+|une\s+|des\s+|les\s+|le\s+|la\s+)?(?:périodes?|jours?|mois|semaines?|années?|ouvr\w+|@numbers@|\d|date|qui|où|du|de|d['’])",
                r"\b(?:par|on\s+entend\s+par)\s+[\"“«]?\s*(?:date\s+de\s+(?:la\s+)?)?(?:@what@)\s*[\"”»]?\s*(?:,\s*)?(?:on\s+entend|il\s+(?:faut|y\s+a\s+lieu\s+d['’])\s*entend)|\bon\s+entend\s+par\s+[\"“«]?\s*(?:date\s+de\s+(?:la\s+)?)?(?:@what@)\b",
                r"\b(?:délais?|périodes?|durées?)\b[^.;]{0,60}?\b(?:exprimée?s?|comptée?s?|fixée?s?|indiquée?s?)\s+en\s+(?:@what@)\b[^.;]{0,40}?\b(?:s['’]entend\w*|sont|est|se\s+comptent|se\s+calculent)",
            ),
            plain=r"\bjours?\s+(?:de\s+)?calendaires?\s*[.;)]*$|\bmois\s+(?:de\s+calendrier|calendaires?)\s*[.;)]*$",
            units=MappingProxyType(
                {
                    "day": r"jours?(?!\s+ouvr)",
                    "business day": r"jours?\s+ouvr\w+",
                    "week": r"semaines?",
                    "month": r"mois",
                    "year": r"(?:années?|ans?)",
                }
            ),
            happenings=_happenings(
                r"signatures?",
                r"notifications?|notes?",
                r"réceptions?",
                r"dépôts?|ratification|acceptation|approbation|adhésion|consentement|instruments?(?:\s+de\s+\w+)?|échange",
                r"accomplissement|achèvement|procédures|formalités",
                r"adoption",
            ),
            dates=r"(?:date\s+d['’]\s*(?:effet|entrée\s+en\s+vigueur)|entrée\s+en\s+vigueur|date\s+de\s+(?:début|prise\s+d['’]\s*effet|commencement))",
            ends=r"(?:date\s+(?:de\s+fin|d['’]\s*expiration|d['’]\s*échéance)|durée(?:\s+initiale)?(?=\s*[\"”»]))",
            left_out=r"\b(?:samedis?|dimanches?|jours?\s+(?:fériés?|chômés?))\b[^.;]{0,60}?\b(?:ne\s+(?:sont|comptent|\w+)\s+pas|exclus?|non\s+compris|déduits?)\b|\b(?:sans\s+compter|à\s+l['’]\s*exclusion|non\s+compris|exclusion\s+faite)\b[^.;]{0,30}?\b(?:samedis?|dimanches?|jours?\s+fériés?)\b|\bseuls\s+les\s+jours\s+ouvr\w+|\b(?:délais?|périodes?|jours?)\b[^.;]{0,80}?\b(?:en|des|de|comme)\s+jours\s+(?:ouvr\w+|francs)",
            done=r"^\W*(?:(?:fait|faite|signée?|conclue?|dressée?)\b(?=[^.;]{0,60}?(?:\bà\b|\bau\b|\ble\b|\ben\b))|en\s+foi\s+de\s+quoi\b)",
            effect=r"\bpour\s+(?:prendre|produire|avoir|entrer|sortir)\b|\b(?:prenant|produisant|ayant|avec|prend|prendra|produit|produira|à|sortant)\s+(?:ses\s+|son\s+)?effets?\s+(?:au|du|à|dès|le|rétro\w+|d[eè]s|juridiques?|aux?)\b|\beffets?\s+rétroacti\w+|\b(?:applicable|valable|exécutoire)\s+(?:à|dès|au|du|jusqu|pour|le)|\brétroacti\w+|\bsous\s+réserve\b|\bà\s+condition\b|\ben\s+vigueur\b|\b(?:à\s+(?:compter|partir|dater)\s+du|jusqu['’]\s*au|dès\s+le)\s+@date@",
            begin_labels=r"(?:date\s+(?:d['’]\s*(?:effet|entrée\s+en\s+vigueur)|de\s+(?:prise\s+d['’]\s*effet|commencement))|(?:prise\s+d['’]\s*effet|entrée\s+en\s+vigueur)|(?:début|commencement|date\s+de\s+début)\s+(?:du|de\s+l['’]|de\s+la)\s*(?:contrat|accord|convention|marché|bail)|(?:en\s+vigueur|valable|applicable)\s+(?:à\s+(?:compter|partir)\s+d[ue]|dès|depuis|du))",
            end_labels=r"(?:date\s+(?:d['’]\s*(?:expiration|échéance)|de\s+(?:résiliation))|(?:fin|terme|expiration|échéance|date\s+de\s+fin)\s+(?:du|de\s+l['’]|de\s+la)\s*(?:contrat|accord|convention|marché|bail)|durée\s+(?:initiale|ferme|maximale|(?:du|de\s+l['’]|de\s+la)\s*(?:contrat|accord|convention|marché|bail))|(?:en\s+vigueur|valable)\s+jusqu['’]\s*(?:au|à)|reconductions?|renouvellements?|prorogations?|période\s+(?:initiale|de\s+(?:reconduction|validité)))",
            notice_labels=r"(?:(?:délai|durée)\s+de\s+préavis|préavis(?:\s+de\s+résiliation)?)",
            loose_labels=r"(?:date\s+de\s+(?:début|fin)|durée|validité|terme|début|fin|échéance|expiration)",
            whose=r"^\W*(?:toutefois\s*,?\s+|cependant\s*,?\s+|mais\s+)?(?:pour|à\s+l['’]\s*égard\s+d|dans\s+le\s+cas\s+d|en\s+ce\s+qui\s+concerne|quant\s+(?:à|au)|s['’]\s*agissant\s+d|sauf|entre)\s*(?:la\s+|le\s+|l['’]\s*|u\s+|e\s+(?:la\s+)?|['’]\s*)?(?-i:[A-ZÉÎ])[^.;]{2,}|\bautrement\s+(?:pour|en|dans)\b|\bil\s+en\s+va\s+autrement\b|\best\s+(?:autre|différente?)\b",
            beside=r"\b(?:date|jour)\b[^.;]{0,80}?\b(?:est|sera|sont)\s+(?:celle|celui|le\b|la\b|réputée?|@date@)",
            dated=r"@date@|\b(?:19|20|21)\d\d\b|\b(?:la|cette|ladite|une\s+autre)\s+date\b|\b(?:ce|ledit)\s+(?:jour|moment)\b",
            noted=r"\bdate\s+de\s+(?:signature|ratification|publication)\s*:",
            interval=r"\b(?:du|à\s+(?:compter|partir)\s+du|débute\w*\s+le|commence\w*\s+le|dès\s+le)\s+(?:@date@|\d{1,2}[./-]\d{1,2}[./-]\d{4})",
            spans=r"\b(?:@numbers@|\d+)\s+(?:\(\d+\)\s+)?(?:premi\w+\s+)?(?:@units@)\b|\b(?:essai|expériment\w*|expérience|pilote|probatoire)\b",
            approving=r"\b(?:parlement\w*|sénat|couronne|congrès|assemblée|cabinet|roi|reine|référendum)\b",
            conditions=r"\bà\s+(?:la\s+)?condition\b|\bsous\s+(?:la\s+)?(?:condition|réserve)\b|\bjusqu['’]|\bà\s+moins\s+qu|\b(?:seulement|uniquement)\s+(?:si|après|lorsqu|quand|dès)|\btant\s+qu|\b(?:acceptation|approbation|consentement|avis|accord|décision|vote|résolution)\s+(?:de|par|du)\s+(?:son|sa|ses|leurs?)\b|\b(?:dépend\w*|subordonnée?s?|compte(?:nt)?|comptée?s?|décompte)\b",
            part=r"^\W*(?:l['’]\s*|les?\s+|la\s+)?(?:articles?|chapitres?|annexes?|parties?|paragraphes?|sections?)\b",
        ),
        "es": AsideWords(
            defines=(
                rf"{_ES_LEAD}(?:@what@)\s*[\"”»'’]?\s*(?:,[^,]{{1,80}},\s*)?{_ES_MEANS}",
                r"\b(?:se\s+(?:entiende|entenderá)\s+por|por)\s+[\"“«]?\s*(?:fecha\s+de\s+(?:la\s+)?)?(?:@what@)\s*[\"”»]?(?:\s*,)?\s+(?:se\s+(?:entiende|entenderá)|\w+)|\bse\s+(?:entiende|entenderá)\s+por\s+[\"“«]?\s*(?:fecha\s+de\s+(?:la\s+)?)?(?:@what@)\b",
                r"\b(?:plazos?|períodos?|periodos?|términos?)\b[^.;]{0,60}?\b(?:expresad\w+|contad\w+|fijad\w+|señalad\w+|indicad\w+)\s+en\s+(?:@what@)\b[^.;]{0,40}?\b(?:se\s+\w+|son|serán)",
                r"\b(?:@what@)\s*[\"”»]?\s*:\s*(?=\S)",
            ),
            plain=r"\b(?:días|meses)\s+(?:naturales|calendario|corridos)(?:\s*(?:,|o|y)\s*(?:naturales|calendario|corridos))*\s*[.;)]*$",
            units=MappingProxyType(
                {
                    "day": r"días?(?!\s+hábil)",
                    "business day": r"días?\s+hábil\w*",
                    "week": r"semanas?",
                    "month": r"(?:mes|meses)",
                    "year": r"años?",
                }
            ),
            happenings=_happenings(
                r"(?:firmas?|suscripción)",
                r"notificaci(?:ón|ones)|comunicaci(?:ón|ones)|notas?",
                r"recepción",
                r"depósito|ratificación|aceptación|aprobación|adhesión|consentimiento|instrumentos?(?:\s+de\s+\w+)?|canje",
                r"cumplimiento|requisitos|procedimientos",
                r"adopción",
            ),
            dates=r"(?:fecha\s+(?:efectiva|de\s+(?:entrada\s+en\s+vigor|inicio|comienzo|efecto))|entrada\s+en\s+vigor)",
            ends=r"(?:fecha\s+de\s+(?:vencimiento|expiración|terminación|finalización|término)|(?:plazo|vigencia|duración)(?:\s+inicial)?(?=\s*[\"”»]))",
            left_out=r"\b(?:sábados?|domingos?|(?:días\s+)?(?:festivos?|feriados?|inhábiles))\b[^.;]{0,60}?\b(?:no\s+se\s+\w+|excluid\w+|exclu\w+|descont\w+)|\b(?:sin\s+contar|excluy\w+|exclu\w+|no\s+se\s+cont\w+|no\s+se\s+comput\w+|salvo)\b[^.;]{0,30}?\b(?:sábados?|domingos?|festivos?|feriados?|inhábiles)\b|\b(?:sólo|solo|únicamente)\s+(?:los\s+)?días\s+hábiles|\b(?:plazos?|períodos?|periodos?|términos?)\b[^.;]{0,80}?\b(?:en|por|como)\s+días\s+(?:hábiles|laborables)|\blos\s+días\s+(?:son|serán|se\s+\w+)\s+(?:\w+\s+)?(?:hábiles|laborables)",
            done=r"^\W*(?:(?:hecho|hecha|firmad[oa]|suscrit[oa]|celebrad[oa]|dado|otorgad[oa])\b(?=[^.;]{0,60}?\b(?:en|a|el)\b)|en\s+(?:fe|testimonio|prueba|constancia)\s+de\b|y\s+para\s+(?:que\s+conste|constancia))",
            effect=r"\bcon\s+efectos?\s+(?:a|al|desde|del|el|retro\w+|legales|jurídicos|económicos)\b|\bsurt\w+\s+(?:sus\s+)?efectos?\b|\bpara\s+(?:surtir|entrar|regir|producir)\b|\befectiv[oa]s?\s+(?:a|desde|el)\b|\ben\s+vigor\b|\bvigen(?:cia|te)\b|\bválid[oa]s?\s+(?:a|desde|hasta|por)\b|\bretroactiv\w+|\bcon\s+sujeción\b|\bsujet[oa]\s+a\b|\ba\s+condición\b|\bsiempre\s+que\b|\brige\b|\bregirá\b|\b(?:a\s+partir\s+del?|desde|hasta)\s+@date@",
            begin_labels=r"(?:fecha\s+(?:efectiva|de\s+(?:entrada\s+en\s+vigor|efecto|vigencia))|entrada\s+en\s+vigor|(?:inicio|comienzo|fecha\s+de\s+inicio)\s+(?:del|de\s+la)\s+(?:acuerdo|contrato|convenio|vigencia)|(?:vigente|válid[oa]|en\s+vigor)\s+(?:desde|a\s+partir\s+de))",
            end_labels=r"(?:fecha\s+de\s+(?:vencimiento|expiración|terminación)|(?:fin|término|terminación|vencimiento|fecha\s+de\s+(?:fin|término|finalización))\s+(?:del|de\s+la)\s+(?:acuerdo|contrato|convenio|vigencia)|(?:plazo|duración|vigencia)\s+(?:inicial|máxim[oa]|del?\s+(?:la\s+)?(?:acuerdo|contrato|convenio))|(?:vigente|válid[oa]|en\s+vigor)\s+hasta|prórrogas?|renovaci(?:ón|ones)|período\s+(?:inicial|de\s+(?:vigencia|prórroga)))",
            notice_labels=r"(?:(?:plazo|período)\s+de\s+preaviso|preaviso)",
            loose_labels=r"(?:fecha\s+de\s+(?:inicio|fin|término|finalización|comienzo)|duración|vigencia|plazo|validez|inicio|fin|vencimiento)",
            whose=r"^\W*(?:sin\s+embargo\s*,?\s+|no\s+obstante\s*,?\s+|pero\s+)?(?:para|respecto\s+d(?:el?|e\s+la)|en\s+el\s+caso\s+del?|en\s+(?:cuanto\s+a|lo\s+que\s+(?:respecta|concierne)\s+a)l?|con\s+respecto\s+al?|tratándose\s+del?|salvo|excepto|entre)\s+(?:la\s+|el\s+)?(?-i:[A-ZÁÉ])[^.;]{2,}|\bes\s+(?:distint[oa]|otr[oa]|diferente)\b|\bde\s+(?:otro|distinto)\s+modo\s+(?:para|en)\b",
            beside=r"\b(?:fecha|día)\b[^.;]{0,80}?\b(?:es|será|son)\s+(?:la\b|el\b|aquell?[oa]|@date@)",
            dated=r"@date@|\b(?:19|20|21)\d\d\b|\b(?:la|esa|esta|dicha|otra)\s+fecha\b|\b(?:ese|dicho)\s+(?:día|momento)\b",
            noted=r"\bfecha\s+de\s+(?:firma|suscripción|ratificación|publicación)\s*:",
            interval=r"\b(?:del|desde\s+el|a\s+partir\s+del|comienza\s+el|inicia\s+el|desde)\s+(?:@date@|\d{1,2}[./-]\d{1,2}[./-]\d{4})",
            spans=r"\b(?:@numbers@|\d+)\s+(?:\(\d+\)\s+)?(?:primer\w+\s+)?(?:@units@)\b|\b(?:prueba|experiment\w*|piloto|ensayo)\b",
            approving=r"\b(?:parlamento\w*|senado|corona|congreso|asamblea|gabinete|rey|reina|pleno|referéndum)\b",
            conditions=r"\ba\s+condición\b|\bbajo\s+(?:la\s+)?condición\b|\bsiempre\s+que\b|\bhasta\s+que\b|\ba\s+menos\s+que\b|\b(?:sólo|solo|únicamente|solamente)\s+(?:si|cuando|después|tras|una\s+vez)\b|\bmientras\b|\b(?:aprobación|consentimiento|visto\s+bueno|aceptación|decisión|acuerdo|voto)\s+(?:de|por)\s+sus?\b|\b(?:depende\w*|dependerá|supeditad[oa]s?|subordinad[oa]s?|condicionad[oa]s?|cómputo|contar)\b",
            part=r"^\W*(?:el\s+|los\s+|la\s+|las\s+)?(?:artículos?|capítulos?|anexos?|partes?|párrafos?|secci(?:ón|ones))\s+[\dIVX]",
        ),
        "ru": AsideWords(
            defines=(
                rf"{_RU_LEAD}(?:@what@)[\"”»'’]?(?!\w)\s*(?:,[^,]{{1,80}},\s*)?(?:(?:в|для\s+целей)\s+(?:настоящ\w+|данн\w+)\s+\w+\s+|(?:по|согласно)\s+\w+\s+\w+\s+)?{_RU_MEANS}",
                rf"{_RU_LEAD}(?:@what@)[\"”»'’]?\s*(?:[–—]|\s-\s|:)\s*(?=\w)",
                r"\b(?:сроки?|периоды?)(?!\w)[^.;]{0,60}?\b(?:исчисляемы\w+|указанны\w+|установленны\w+|выраженны\w+|определ\w+|определяемы\w+)\s+(?:в\s+)?(?:@what@)(?!\w)[^.;]{0,40}?\b(?:исчисля\w+|счита\w+|означа\w+|понима\w+|включа\w+)",
                r"\b(?:сроки?|периоды?)(?!\w)\s+исчисля\w+\s+в\s+(?:рабочих|банковских|календарных)\s+(?:@what@)(?!\w)",
            ),
            plain=r"\bкалендарны\w+\s+(?:дни|дня|день|днями|днях|месяцы?|месяц\w*)\s*[.;)]*$|\bкалендарных\s+днях\s*[.;)]*$",
            units=MappingProxyType(
                {
                    "day": r"(?:день|дня|дни|дней|дням|днями|днях|дн[её]м)",
                    "business day": r"рабочи\w+\s+д\w+",
                    "week": r"недел\w+",
                    "month": r"месяц\w*",
                    "year": r"(?:год\w*|лет)",
                }
            ),
            happenings=_happenings(
                r"подписани\w+|подпись\w*",
                r"уведомлени\w+|нот[аы]",
                r"получени\w+",
                r"ратификаци\w+|сдач\w+|депонировани\w+|утверждени\w+|одобрени\w+|приняти\w+|присоединени\w+|согласи\w+|грамот\w+|обмен\w*",
                r"выполнени\w+|завершени\w+|процедур\w*",
                r"приняти\w+",
            ),
            dates=r"(?:дат\w+\s+(?:вступления\s+в\s+силу|начала(?:\s+действия)?)|вступление\w*\s+в\s+силу)",
            ends=r"(?:дат\w+\s+(?:окончания|прекращения|истечения)(?:\s+действия)?|срок(?:ом)?(?:\s+действия)?(?=\s*[\"”»]))",
            left_out=r"\b(?:суббот\w*|воскресень\w*|выходны\w+|праздничны\w+|нерабочи\w+)(?!\w)[^.;]{0,60}?\b(?:не\s+(?:учитыва\w+|включа\w+|счита\w+|засчитыва\w+)|исключа\w+)|\b(?:без\s+уч[её]та|за\s+исключением|исключая|не\s+считая|кроме)(?!\w)[^.;]{0,30}?\b(?:суббот\w*|воскресн\w+|выходны\w+|праздничны\w+|нерабочи\w+)|\bтолько\s+рабочие\s+дни|\b(?:сроки?|периоды?|дни)(?!\w)[^.;]{0,80}?(?:рабочих|банковских)\s+дн\w+",
            done=r"^\W*(?:(?:совершено|совершён|совершен|подписано|подписан|составлено|составлен|заключено|заключ[её]н)(?!\w)(?=[^.;]{0,60}?(?:\bв\b|\bна\b|\d))|в\s+(?:удостоверение|подтверждение)\s+(?:чего|изложенного))",
            effect=r"\bс\s+действием\b|\bдейств\w+\s+(?:с\s+\d|со\s+дня|с\s+даты|с\s+момента|до\s)|\bвступа\w+\s+в\s+(?:силу|действие)|\bприменя\w+\s+с|\bобратн\w+\s+сил|\bпри\s+условии\b|\bс\s+условием\b|\bподлежит\b|\bс\s+вступлением\b|\b(?:с|со|до|начиная\s+с)\s+@date@",
            begin_labels=r"(?:дата\s+(?:вступления\s+в\s+силу|начала(?:\s+(?:действия|срока)(?:\s+\w+)?)?)|вступление\s+в\s+силу|начало\s+(?:срока\s+)?действия(?:\s+\w+)?|(?:действует|действителен|действительно|в\s+силе)\s+с)",
            end_labels=r"(?:дата\s+(?:окончания|прекращения|истечения)(?:\s+(?:срока\s+)?действия)?(?:\s+\w+)?|(?:окончание|прекращение|истечение)\s+(?:срока\s+)?действия(?:\s+\w+)?|срок\s+(?:действия|договора|соглашения|контракта|аренды)(?:\s+\w+)?|(?:действует|действителен|в\s+силе)\s+(?:до|по)|продление|пролонгация|первоначальный\s+срок)",
            notice_labels=r"(?:срок\s+(?:уведомления|предупреждения)(?:\s+о\s+\w+)?)",
            loose_labels=r"(?:дата\s+(?:начала|окончания)|срок|период|начало|окончание)",
            whose=r"^\W*(?:однако\s*,?\s+|но\s+)?(?:для|в\s+отношении|в\s+случае|что\s+касается|применительно\s+к|кроме|между|у)\s+(?-i:[А-ЯЁ])[^.;]{2,}|\bиначе\s+(?:для|обстоит|в)(?!\w)|\b(?:иная|другая|иной|другой)(?!\w)",
            beside=r"\b(?:дат(?:а|ой)|дн[её]м|день)(?!\w)[^.;]{0,80}?\b(?:является|считается|призна[её]тся|будет)",
            dated=r"@date@|\b(?:19|20|21)\d\d(?!\d)|\b(?:эт(?:а|ой|у)|указанн\w+|так\w+)\s+дат\w+",
            noted=r"\bдата\s+(?:подписания|ратификации|опубликования)\s*:",
            interval=r"\b(?:с|со|начиная\s+с)\s+(?:@date@|\d{1,2}[./-]\d{1,2}[./-]\d{4})",
            spans=r"(?<!\w)(?:@numbers@|\d+)\s+(?:\([^)]{1,20}\)\s+)?(?:@units@)(?!\w)|\b(?:первые|первых|последние)\s+(?:@numbers@|два|три|четыре|\d+)\s+\w+|\b(?:опытн\w+|пробн\w+|испытательн\w+|эксперимент\w*|пилотн\w+)",
            approving=r"\b(?:парламент\w*|сенат\w*|корон\w+|конгресс\w*|собрани\w+|дум[аыуе]|корол\w+|референдум\w*)(?!\w)",
            conditions=r"\bпри\s+условии\b|\bпод\s+условием\b|\bдо\s+тех\s+пор\b|\bпока\b|\b(?:только|лишь)\s+(?:если|когда|после|при|с)(?!\w)|\b(?:соглас\w+|одобрени\w+|утверждени\w+|решени\w+|голосовани\w+)\s+(?:его|её|ее|их|своего|своей)(?!\w)|\b(?:зависит|зависят|обусловлен\w*|отсч[её]т\w*|исчисля\w+)(?!\w)",
            part=r"^\W*(?:стать[яиюей]+|глав[аы]|приложени[ея]|раздел\w*|пункт\w*)\s",
        ),
    }
)
"""The words of each language whose final clauses are read."""
