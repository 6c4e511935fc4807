"""Announcing: the words by which somebody says what they will do, and the offices that speak so."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

CODES = ("en", "ru", "fr", "es")
"""Every language in which announced intentions are read."""


AT_MOST = re.compile(
    r"(?i:\b(?:no|not)[ ](?:later|less|more|fewer|only)\b|\bno[ ](?:más|menos|solo|sólo)\b"
    r"|\bne[ ][\w’']+[ ]que\b|\bне[ ](?:позднее|позже|менее|более|только|ранее)\b)"
)
"""Denials that deny nothing that is done."""


class Announcing(NamedTuple):
    """Patterns of one language.

    `means` are words for what somebody will do, `reported` those that are so only where words are
    reported ("would"). `offices` speak for a state or a body, `both` for two sides at once.
    `former` before an office says that it is none any more; `others` never speak for a party ("an
    opposition leader", "a critic"). `denied` are words that say that it will not be so.
    """

    means: str
    reported: str
    offices: str
    both: str
    former: str
    others: str
    denied: str


_EN = Announcing(
    means=(
        r"will|shall|(?:is|are|am|were|was)\s(?:to|going\sto|set\sto|due\sto|ready\sto|prepared\sto)"
        r"|(?:plan|intend|aim|hope|expect|want|seek|mean|promise|pledge|undertake)s?\sto"
        r"|(?:planned|intended|aimed|hoped|promised|pledged|undertook|decided|agreed|proposed)\sto"
        r"|(?:propos|plann|prepar)(?:es?|ing)|ready\sto|committed\sto|looks?\sforward\sto"
        r"|(?:['’]ll)"
    ),
    reported=r"would",
    offices=(
        r"presidents?|prime\sministers?|ministers?|ministry|ministries|governments?|cabinet"
        r"|secretary\sof\sstate|foreign\ssecretary|chancellors?|premiers?|kings?|queens?"
        r"|heads?\sof\s(?:state|government|delegation)|ambassadors?|embassy|envoys?|delegations?"
        r"|spokes(?:man|woman|person|people)|negotiators?|foreign\soffice|chief\snegotiator"
    ),
    both=(
        r"(?:both|the\stwo)\s(?:sides|parties|presidents|ministers|governments|states|countries"
        r"|leaders|delegations)|parties|sides|joint\s(?:statement|communiqu[eé]|declaration)"
        r"|communiqu[eé]|heads\sof\sstate"
    ),
    former=r"former|ex|late|shadow|would-be",
    others=(
        r"opposition|analysts?|experts?|professors?|activists?|journalists?|columnists?|critics?"
        r"|opponents?|rivals?|lawyers?|attorneys?|enem(?:y|ies)|detractors?|protest[eo]rs?|victims?"
    ),
    denied=r"(?:not|never|no\slonger|nor|neither|nobody|hardly)(?:\s\w+ly)?",
)
_RU = Announcing(
    means=(
        r"буд(?:ет|ут|ем|у)|станут|станет|смо(?:жет|гут|жем)|намерен[аоы]?|планиру\w+|собира\w+ся"
        r"|рассчитыва\w+|готов[аы]?(?!\w)|предлага\w+|предсто\w+|обязу\w+|надеемся|хотим|хотят"
        r"|договорил\w+\s\w+ть|должн[аоы]?(?!\w)|решил[иа]?\s\w+ть"
        r"|(?!наход|происход|проход|привод|выход|относ|подход|приход|производ|обход|заход|говор|стоит"
        r"|принос|превосход|провод|разгов|держ|содерж|поддерж|отража|подтвержд)"
        r"(?:под|за|от|вы|рас|раз|с|пере|у|при|про|на|о|об|до|по)\w{2,12}(?:жем|жут|жет|шем|шут|шет"
        r"|дим|дят|дит|дем|дут|дет|вим|вят|вит|тим|тят|тит|ним|нят|нит|лим|лят|лит|рим|рят|рит|чим"
        r"|чат|чит|чнем|чнут|чнет|чнём|роем|роют|роет|жим|жат|жит|мем|мут|мет|стим|стят|стит|ведем"
        r"|ведём|ведет|ведёт|ведут|сим|сят|сит|зим|зят|зит|мотрим|пим|пят|пит"
        r"|йдем|йдём|йдет|йдёт|йдут|троим|троят|троит)(?:ся)?(?!\w)"
        r"|(?:введ|начн|примк|станов|построй|созда|возобнов|направ|отмен|увелич|упрост|облегч|удво"
        r"|сократ|обменя)(?:ем|ём|им|ут|ют|ят|ат|ет|ёт|ит|дим|дут|ст|дит)(?:ся)?(?!\w)"
    ),
    reported=r"(?!x)x",
    offices=(
        r"президент\w*|премьер\w*|министр\w*|министерств\w*|мид(?!\w)\w*|правительств\w*|посол|посл\w+"
        r"|посольств\w*|канцлер\w*|корол\w+|кремл\w*|делегаци\w+|глав\w+\s(?:государств\w*|правительств\w*"
        r"|мид|делегации|ведомства)|пресс-секретар\w*|официальн\w+\sпредставител\w+|замминистр\w*"
    ),
    both=(
        r"сторон\w*|обе(?:их)?\sстран\w*|президент\w*\sобеих|главы\sгосударств|министры"
        r"|совместн\w+\s(?:заявлени\w+|коммюнике|деклараци\w+)|коммюнике"
    ),
    former=r"бывш\w+|экс",
    others=(
        r"оппозици\w*|эксперт\w*|аналитик\w*|профессор\w*|активист\w*|журналист\w*|политолог\w*"
        r"|критик(?!\w)|критик(?:а|у|ом|и|ов|ам|ами)(?!\w)|противник\w*|оппонент\w*|соперник\w*"
        r"|адвокат\w*"
    ),
    denied=r"не|никогда\sне|ни",
)
_FR = Announcing(
    means=(
        r"\w+(?:erai|era|erons|erez|eront|irai|ira|irons|iront|drai|dra|drons|dront)"
        r"|(?:sera|serons|seront|aura|aurons|auront|fera|ferons|feront|pourra|pourrons|pourront|verra)"
        r"|(?:va|vont|allons)\s\w+(?:er|ir|re)|(?:entend|entendent|entendons|compte|comptent|comptons"
        r"|souhaite|souhaitent|souhaitons|prévoit|prévoient|prévoyons|envisage|envisagent|envisageons"
        r"|projette|projettent|propose|proposent|proposons|espère|espèrent|espérons|veut|veulent"
        r"|voulons)(?=\s)|s[’']engagent?\sà|nous\sengageons\sà|(?:a|ont|avons)\sl[’']intention\sde"
        r"|prêt(?:e|s|es)?\sà"
    ),
    reported=(
        r"\w+(?:erait|eraient|irait|iraient|drait|draient)|serait|seraient|aurait|auraient|ferait"
    ),
    offices=(
        r"présidente?s?|premi[eè]re?\sministres?|ministres?|ministère|gouvernements?|ambassad\w+"
        r"|chancel\w+|rois?|reines?|chefs?\sd(?:e\sl)?[’'](?:état|État)|chefs?\sd[ue]\sgouvernement"
        r"|délégations?|porte-parole|quai\sd[’']orsay|secrétaire\sd[’'](?:état|État)|négociat\w+"
        r"|chef\sde\sla\sdiplomatie"
    ),
    both=(
        r"(?:les\sdeux|deux)\s(?:parties|pays|présidents|ministres|gouvernements|côtés|chefs)"
        r"|parties|(?:déclaration|communiqué)\s(?:conjointe?|commune?)|communiqué"
    ),
    former=r"ancien(?:ne)?s?|ex|feu",
    others=(
        r"opposition|analystes?|experts?|professeure?s?|militants?|journalistes?|éditorialistes?"
        r"|critiques?|adversaires?|opposante?s?|riva(?:le?s?|ux)|avocate?s?|détracteurs?"
    ),
    denied=r"ne|n[’']|jamais|ni",
)
_ES = Announcing(
    means=(
        r"\w+(?:aré|ará|arán|aremos|eré|erá|erán|eremos|iré|irá|irán|iremos|dré|drá|drán|dremos"
        r"|brá|brán|bremos)|(?:va|van|vamos)\sa\s\w+|(?:planea|planean|planeamos|prevé|prevén|prevemos|piensa"
        r"|piensan|pretende|pretenden|pretendemos|propone|proponen|proponemos|espera|esperan|esperamos"
        r"|desea|desean|deseamos|quiere|quieren|queremos)(?=\s)|se\scomprometen?\sa|nos\scomprometemos\sa"
        r"|(?:tiene|tienen|tenemos)\sla\sintención\sde|dispuest[oa]s?\sa|listos?\spara"
    ),
    reported=r"\w+(?:aría|arían|aríamos|ería|erían|iría|irían|dría|drían|ríamos)",
    offices=(
        r"president[ea]s?|primer[oa]?\sministr[oa]s?|ministr[oa]s?|ministerio|gobiernos?|embajad\w+"
        r"|cancill\w+|rey(?:es)?|reinas?|jefes?\sde\s(?:estado|Estado|gobierno|Gobierno|delegación)"
        r"|delegaci\w+|portavo(?:z|ces)|voceros?|secretari[oa]\sde\s(?:estado|Estado)|negociador\w*"
    ),
    both=(
        r"(?:ambas|las\sdos|ambos|los\sdos)\s(?:partes|países|presidentes|ministros|gobiernos|lados)"
        r"|partes|(?:declaración|comunicado)\s(?:conjunt[ao]|común)|comunicado"
    ),
    former=r"ex|antigu[oa]s?|exministr\w+|expresident\w+",
    others=(
        r"oposici\w+|opositor\w*|analistas?|expert[oa]s?|profesor\w*|activistas?|periodistas?"
        r"|crític[oa]s?|adversari[oa]s?|rival(?:es)?|abogad[oa]s?|detractor\w*"
    ),
    denied=r"no|nunca|jamás|tampoco|ni",
)
_TABLES: Mapping[str, Announcing] = {"en": _EN, "ru": _RU, "fr": _FR, "es": _ES}


class Patterns(NamedTuple):
    """The patterns of a language, compiled."""

    means: re.Pattern[str]
    reported: re.Pattern[str]
    offices: re.Pattern[str]
    both: re.Pattern[str]
    others: re.Pattern[str]
    denied: re.Pattern[str]
    """What stands before a word of what will be, or behind it, and denies it."""


@cache
def patterns(code: str) -> Patterns:
    """Return the words of announcing of one language.

    Raises:
        KeyError: there are none.
    """
    told = _TABLES[code]
    named = rf"(?<!\w)(?<!-)(?:{told.offices})(?!\w)"
    former = rf"(?<!\w)(?:{told.former})(?!\w)"
    return Patterns(
        re.compile(rf"(?<![\w-])(?:{told.means})(?![\w-])", re.IGNORECASE),
        re.compile(rf"(?<![\w-])(?:{told.reported})(?![\w-])", re.IGNORECASE),
        re.compile(named, re.IGNORECASE),
        re.compile(rf"(?<!\w)(?:{told.both})(?!\w)", re.IGNORECASE),
        re.compile(rf"{former}|(?<!\w)(?:{told.others})(?!\w)", re.IGNORECASE),
        re.compile(rf"(?<!\w)(?:{told.denied})(?!\w)", re.IGNORECASE),
    )
