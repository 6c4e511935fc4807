"""Tone: where a language denies, allows or recommends, in words that do so and in any that may.

For each language two patterns of each: `sure` is what does nothing else, `any` is whatever may
answer it in a translation. A text that denies for sure, where the other has nothing that may deny,
differs from it; no more can be said without knowing the words themselves.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple


class Tone(NamedTuple):
    """The patterns of one language; they are looked for in folded wordings."""

    denies: re.Pattern[str]
    may_deny: re.Pattern[str]
    allows: re.Pattern[str]
    may_allow: re.Pattern[str]
    advises: re.Pattern[str]
    may_advise: re.Pattern[str]


_DENIES = {
    "en": (
        r"\b(?:cannot|never|nobody|nothing|none|neither(?!-)"
        r"|not(?! only| later| less| more| exceed| earlier| necessarily| limited| fewer)"
        r"|no(?! later| less| more| longer| fewer| earlier|\.? ?\d))\b"
    ),
    "fr": (
        r"\b(?:ne |n['’ ])[^.;:]{0,80}?\b(?:pas|aucune?|rien|jamais|ni|nul(?:le)?|personne)\b"
        r"|\b(?:aucune?|nul(?:le)?|rien)\b[^.;:]{0,160}?\b(?:ne |n['’ ])"
    ),
    "es": (
        r"\bno\b[^.;:]{0,60}?\b(?:ningun\w*|nunca|jamas|nadie|nada|ni)\b"
        r"|\bno(?! obstante| solo| solamente| mas| menos| limit| neces|-)\b"
        r"|\b(?:ningun|ninguna|nunca|jamas|nadie)\b"
    ),
    "ru": (
        r"\bне(?! только| позднее| позже| менее| более| ранее| обязательно| ограничива| противореч|-)\b"
        r"|(?<!не )\b(?:нельзя|нет)\b"
    ),
    "ko": (
        r"(?<!뿐만 )(?<!뿐 )(?:아니\s?(?:한다|하며|하고|된다|되며|하여야|할)|않(?:는다|으며|고|아야|을|았다)"
        r"|못(?:한다|하며|하고)|없(?:다|으며|고))"
    ),
}
_MAY_DENY = {
    "en": (
        r"\b(?:cannot|never|nobody|nothing|none|neither|nor|not|no|without|unless|except\w*|only"
        r"|other than|prevent\w*|prohibit\w*|refrain\w*|fail\w*|lack\w*|absen\w+|exclu\w+|until"
        r"|refus\w+|reject\w*|waiv\w+|forbid\w*|bar|outside|beyond|non\w*|un\w+|in\w+|im\w+|ir\w+"
        r"|dis\w+|il\w+|less|free|save|avoid\w*|cease\w*|deny|denie\w+|preclude\w*|hardly|any)\b"
        r"|\w+less\b"
    ),
    "fr": (
        r"\b(?:ne|n['’]|pas|aucune?|rien|jamais|ni|nul\w*|personne|sans|sauf|non|hors|hormis"
        r"|except\w+|a moins|defaut|absen\w+|empech\w+|interdi\w+|abst\w+|refus\w+|exclu\w+"
        r"|in\w+|im\w+|ir\w+|il\w+|de\w{4,}|seul\w*|uniquement|faute|echapp\w+|evit\w+|autre que"
        r"|contraire\w*|prohib\w+|plus)"
    ),
    "es": (
        r"\b(?:no|ni|ningun\w*|nunca|jamas|nadie|nada|sin|salvo|excepto|fuera|solo|solamente"
        r"|unicamente|in\w+|im\w+|ir\w+|des\w+|evit\w+|imped\w+|abst\w+|prohib\w+|exclu\w+|tampoco"
        r"|falta|carec\w+|neg\w+|menos|deja\w+|ajen\w+|ausencia|rechaz\w+|ilici\w+)\b"
    ),
    "ru": (
        r"\b(?:не\w*|ни\w*|нет|нельзя|без\w*|бес\w+|кроме|исключ\w+|вне\w*|запре\w+|воздерж\w+"
        r"|отсутств\w+|отказ\w*|лишь|только|лишен\w*|пределами|ин(?:ой|ая|ое|ые|ых)|противо\w+"
        r"|препятств\w+|недо\w+|отклон\w+|прекра\w+|помимо|избега\w+|избежа\w+|анти\w+)"
    ),
    "ko": r"아니|않|없|못|금지|제외|외에|불|비|무|미|부|말아|한하여|만을|이외",
}
_ALLOWS = {
    "en": (
        r"(?<!as )(?<!that )(?<!which )(?<!who )(?<!it )(?<!they )(?<!what )(?<!or )(?<!and )\bmay\b"
        r"(?! be (?:necessary|appropriate|required|needed|considered|used|made|of|the|a)\b)"
        r"(?! (?:not|have|cause|result|arise|affect|include|exist|occur|need|\d))"
        r"(?! (?:of )?\d)"
    ),
    "fr": (
        r"(?<!qui )(?<!que )(?<!se )(?<!ne )(?<!n['’])(?<!on )(?<!il )(?<!elle )(?<!elles )(?<!ils )"
        r"\b(?:peut|peuvent|pourra|pourront)\b"
    ),
    "es": r"(?<!que )(?<!no )(?<!se )\b(?:podra|podran)\b",
    "ru": r"(?<!котор.. )(?<!не )(?<!это )(?<!что )\b(?:вправе|может|могут)\b(?! быть| потреб| оказ)",
    "ko": r"수 있(?:다|으며|고)",
}
_MAY_ALLOW = {
    "en": (
        r"\b(?:may|might|can|could|permit\w*|permi\w+|allow\w*|authori\w+|entitle\w*|rights?"
        r"|discretion\w*|possib\w+|able|free|power\w*|option\w*|potential\w*|open|libert\w+"
        r"|capable|competen\w+|unless|enable\w*)\b"
    ),
    "fr": (
        r"\b(?:pouv\w+|peut|peuvent|pourr\w+|puiss\w+|permet\w*|permis\w*|autoris\w+|droits?"
        r"|facult\w+|loisible|possib\w+|habilit\w+|libre\w*|eventuel\w*|susceptible\w*|capable\w*"
        r"|competen\w+|ouvert\w*|potentiel\w*)\b"
    ),
    "es": (
        r"\b(?:pod\w+|pued\w+|pudi\w+|permi\w+|autoriz\w+|derechos?|facult\w+|posib\w+|capa\w+"
        r"|eventual\w*|libre\w*|potencial\w*|competen\w+|abiert\w+|susceptib\w+)\b"
    ),
    "ru": (
        r"\b(?:мо[жгч]\w+|вправе|прав\w*|разреш\w+|возмож\w+|допуска\w+|полномоч\w+|уполномоч\w+"
        r"|позвол\w+|свобод\w+|способ\w+|открыт\w*|компетен\w+|потенциал\w*|допуст\w+|факульт\w+)"
    ),
    "ko": r"수\s?있|수도 있|권한|권리|허용|허가|가능|자유|재량|선택",
}
_ADVISES = {
    "en": r"\bshould\b(?! (?:the|a|an|any|such|there)\b)",
    "fr": r"\b(?:devrait|devraient)\b",
    "es": r"\b(?:deberia|deberian)\b",
    "ru": r"(?<!как )(?<!что )\bследует\b(?! из)|\b(?:рекомендуется)\b",
    "ko": r"(?:것을 권고|바람직하다)",
}
_MAY_ADVISE = {
    "en": r"\b(?:should|ought|recommend\w*|encourag\w*|shall|must|need\w*|expect\w*|advis\w+|to be)\b",
    "fr": (
        r"\b(?:dev\w+|doi\w+|recommand\w+|encourag\w+|convien\w+|invit\w+|faut|souhait\w+|falloir"
        r"|fau\w+|a cet)\b"
    ),
    "es": r"\b(?:deb\w+|recom\w+|alent\w+|alient\w+|convendr\w+|convien\w+|invit\w+|aconsej\w+|ha\w* de|pued\w+|podr\w+)\b",
    "ru": (
        r"\b(?:след\w+|рекоменд\w+|долж\w+|необходим\w*|надлеж\w+|поощр\w+|целесообраз\w+|нужн\w+"
        r"|подлеж\w+|обяза\w+|мог\w+|бы)"
    ),
    "ko": r"권고|바람직|하여야|해야|권장",
}


@cache
def tone(code: str) -> Tone:
    """Return the patterns of the language `code`.

    Raises:
        KeyError: there are none.
    """
    every = (_DENIES, _MAY_DENY, _ALLOWS, _MAY_ALLOW, _ADVISES, _MAY_ADVISE)
    return Tone(*[re.compile(each[code]) for each in every])
