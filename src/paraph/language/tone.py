"""Tone: where a language denies, allows or recommends, in words that do so and in any that may.

For each language two patterns of each: `sure` is what does nothing else, `any` is whatever may
answer it in a translation. A text that denies for sure, where the other has nothing that may deny,
differs from it; no more can be said without knowing the words themselves. Denials of one sort
answer each other first.
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
    least: re.Pattern[str]
    may_be_least: re.Pattern[str]
    most: re.Pattern[str]
    may_be_most: re.Pattern[str]
    before: re.Pattern[str]
    may_be_before: re.Pattern[str]
    after: re.Pattern[str]
    may_be_after: re.Pattern[str]
    may_be_more: re.Pattern[str]
    may_be_less: re.Pattern[str]
    likes: tuple[re.Pattern[str], ...]
    """Denials of one sort ("without", "unless", "except" ...), in an order that all languages keep:
    one of a sort answers one of that sort in another language, before anything else does."""

    @property
    def said(self) -> tuple[str, ...]:
        """All patterns, as they are written."""
        return tuple([each.pattern for each in (*self[:-1], *self.likes)])


_WITHOUT = {
    "en": (
        r"\bwithout(?! (?:any )?(?:undue |unreasonable |further )?(?:delay|prejudice|regard|limit"
        r"|being limited|exception|charge|discriminat|interrupt|reserv|affecting|notice))\b"
    ),
    "fr": (
        r"\bsans\b(?! (?:delai|prejudice|retard|tarder|exception|frais|qu|cesse|limit|reserve"
        r"|discrimin|interruption|tenir|autre|plus|prejuger|preavis|porter|affecter|littoral"
        r"|s['’]y limiter|toutefois|pour autant))"
    ),
    "es": (
        r"\bsin\b(?! (?:demora|perjuicio|dilacion|excepcion|embargo|limit|costo|que|cargo"
        r"|tardanza|discrim|interrup|reserva|prejuzgar|mas|previo aviso|afectar|retraso|litoral"
        r"|caracter))"
    ),
    "ru": (
        r"\bбез\b(?! (?:ущерба|промедлен|задерж|исключен|огранич|дискрим|изъят|отлаг|предвар"
        r"|излиш|перерыв|оговор|нанес|выхода))"
    ),
    "ko": r"없이(?!는)",
}
"""Without something: but not in such words as another language has another word for."""
_DENIES = {
    "en": (
        r"\b(?:cannot|never|nobody|nothing|none|neither(?!-)|(?:shall|may|must|does|do) not exceed"
        r"|unless"
        r"|not(?! only| later| less| more| exceed| earlier| necessarily| limited| fewer)"
        r"|no(?! later| less| more| longer| fewer| earlier|\.? ?\d))\b|" + _WITHOUT["en"]
    ),
    "fr": (
        r"\ba moins qu[e'’]|\bsauf s[i'’]|"
        + _WITHOUT["fr"]
        + r"|\b(?:ne |n['’ ])(?!(?:epargn|menag|pouvant |excedant|depassant))[^.;:]{0,80}?"
        r"\b(?:pas|aucune?|rien|jamais|ni|nul(?:le)?|personne)\b"
        r"|\b(?:aucune?|nul(?:le)?|rien)\b[^.;:]{0,160}?\b(?:ne |n['’ ])"
    ),
    "es": (
        r"\b(?:a menos que|salvo que|a no ser que)\b|"
        + _WITHOUT["es"]
        + r"|\bno\b[^.;:]{0,60}?\b(?:ningun\w*|nunca|jamas|nadie|nada|ni)\b"
        r"|\bno(?! obstante| solo| solamente| mas| menos| limit| neces|-)\b"
        r"|\b(?:ningun|ninguna|nunca|jamas|nadie)\b"
    ),
    "ru": (
        r"\bне(?! только| позднее| позже| менее| более| ранее| раньше| реже| чаще| ниже| выше"
        r"| меньше| больше| далее| обязательно| ограничива"
        r"| противореч| имеющ|-)\b|(?<!\bне )\b(?:нельзя|нет)\b"
        r"|" + _WITHOUT["ru"]
    ),
    "ko": (
        r"(?<!뿐만 )(?<!뿐 )(?:아니\s?(?:한다|하며|하고|된다|되며|하여야|할)"
        r"|않(?:는다|으며|고|아야|을|았다)|못(?:한다|하며|하고)|없(?:다|으며|고))"
    ),
}
_PREFIXED = (
    r"(?:valid|capab|capac|adequa|complet|consisten|compatib|competen|determin|direct|effecti|efica"
    r"|efficac|eligib|admis|adhes|alien|violab|sufficien|suffis|appropri|aplic|applic|correct"
    r"|defin|visib|volunt|equi|separ|dispon|accessib|acces|advert|form|activ|habilit|observ"
    r"|cumpl|executi|exat|exact|justi|necesar|perfect|posib|possib|practic|prev|parcial|partial"
    r"|proced|prescript|revers|revoc|regul|relev|repar|respectiv|retroactiv|legal|licit|limit)\w*"
)
"""What follows a prefix that denies: "invalid", "indépendant", "ilícito"."""
_MAY_DENY = {
    "en": (
        r"\b(?:cannot|never|nobody|nothing|none|neither|nor|not|no|without|unless|except\w*|only"
        r"|other than|prevent\w*|prohibit\w*|refrain\w*|fail\w*|lack\w*|absen\w+|exclu\w+|until"
        r"|refus\w+|reject\w*|waiv\w+|forbid\w*|outside|beyond|non\w*|less|free|save|avoid\w*"
        r"|cease\w*|deny|denie\w+|preclude\w*|hardly|any|minimi\w+|dis(?:regard|allow|approv|claim"
        r"|contin|agree|qualif)\w*|omi[st]\w*|exempt\w*|landlocked"
        r"|un(?!it|der|ivers|ion|iform|ique)\w+|independ\w+|(?:in|im|ir|il)"
        + _PREFIXED
        + r")\b|\w{3}less\b"
    ),
    "fr": (
        r"\b(?:ne\b|n['’])[^.;:]{0,40}?\b(?:pas|aucune?|rien|jamais|nul\w*|personne)\b"
        r"|\b(?:ne|n['’]|pas|aucune?|rien|jamais|ni|nul\w*|personne|sans|sauf|non|hors|hormis"
        r"|except\w+|a moins|defaut|absen\w+|empech\w+|interdi\w+|abst\w+|refus\w+|exclu\w+"
        r"|neant|(?<!est )(?<!sera )(?<!sont )(?<!seront )seul\w*|uniquement"
        r"|faute|echapp\w+|evit\w+|autre que|contraire\w*|prohib\w+|plus"
        r"|omission\w*|omet\w*|exempt\w*|exoner\w+|dispens\w+|sous le seuil"
        r"|independ\w+|(?:in|im|ir|il)" + _PREFIXED + r")\b|\bn['’]"
    ),
    "es": (
        r"\bno\b[^.;:]{0,40}?\b(?:ningun\w*|nunca|jamas|nadie|nada)\b"
        r"|\b(?:no|ni|ningun\w*|nunca|jamas|nadie|nada|sin|salvo|excepto|fuera|solo|solamente"
        r"|unicamente|des(?:conoc|cart|apro|estim|acuer)\w*|evit\w+|imped\w+|abst\w+|prohib\w+"
        r"|exclu\w+|tampoco|falta|carec\w+|neg\w+|menos|deja\w+|ajen\w+|ausencia|rechaz\w+"
        r"|omi[st]\w+|exent\w+|exim\w+|exoner\w+"
        r"|independ\w+|(?:in|im|ir|il)" + _PREFIXED + r")\b"
    ),
    "ru": (
        r"\b(?:не(?!го\b|е\b|й\b|м\b|му\b|дел|обход|сут|сет|сти)\w*|ни|ник(?:ак|то|ого|ому|ем)\w*"
        r"|нич(?:то|его|ему|ем)|нет|нельзя|без\w*|бес\w+|кроме|исключ\w+|вне|запре\w+|воздерж\w+"
        r"|отсутств\w+|отказ\w*|лишь|только|лишен\w*|пределами|ин(?:ой|ая|ое|ые|ых)|противо\w+"
        r"|препятств\w+|недо\w+|отклон\w+|прекра\w+|освобожд\w+|помимо|избега\w+|избежа\w+|анти\w+)"
    ),
    "ko": (
        r"아니|않|없|못|금지|제외|외에|외의|이외|불가|불법|부당|무효|무관|미달|말아|한하여|만을|거부|거절"
        r"|중단|면제|비영리|비공개|하지 말|초과할 수"
    ),
}
_ALLOWS = {
    "en": (
        r"(?<!\bas )(?<!\bthat )(?<!\bwhich )(?<!\bwho )(?<!\bit )(?<!\bthey )"
        r"(?<!\bwhat )(?<!\bor )(?<!\band )\bmay\b"
        r"(?! be (?:necessary|appropriate|required|needed|considered|used|made|of|the|a)\b)"
        r"(?! (?:not|have|cause|result|arise|affect|include|exist|occur|need|\d))"
        r"(?! (?:of )?\d)"
    ),
    "fr": (
        r"(?<!\bqui )(?<!\bque )(?<!\bse )(?<!\bne )(?<!n['’])(?<!\bon )(?<!\bil )"
        r"(?<!\belle )(?<!\belles )(?<!\bils )"
        r"\b(?:peut|peuvent|pourra|pourront)\b"
    ),
    "es": r"(?<!\bque )(?<!\bno )(?<!\bse )\b(?:podra|podran)\b",
    "ru": r"(?<!котор.. )(?<!\bне )(?<!\bэто )(?<!\bчто )\b(?:вправе|может|могут)\b(?! быть"
    r"| потреб| оказ)",
    "ko": r"수 있(?:다|으며|고)",
}
_MAY_ALLOW = {
    "en": (
        r"\b(?:may|might|can|could|permit\w*|permi\w+|allow\w*|authori\w+|entitle\w*|rights?"
        r"|discretion\w*|possib\w+|able|free|power\w*|option\w*|potential\w*|open|libert\w+"
        r"|capable|competen\w+|unless|enable\w*|access\w*)\b"
    ),
    "fr": (
        r"\b(?:pouv\w+|peut|peuvent|pourr\w+|puiss\w+|permet\w*|permis\w*|autoris\w+|droits?"
        r"|facult\w+|loisible|possib\w+|habilit\w+|libre\w*|eventuel\w*|susceptible\w*|capable\w*"
        r"|competen\w+|ouvert\w*|potentiel\w*|acces|acced\w+|crain\w+)\b"
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
    "ru": r"(?<!\bкак )(?<!\bчто )\bследует\b(?! из)|\b(?:рекомендуется)\b",
    "ko": r"(?:것을 권고|바람직하다)",
}
_MAY_ADVISE = {
    "en": r"\b(?:should|ought|recommend\w*|encourag\w*|need\w*|expect\w*|advis\w+|to be)\b",
    "fr": (
        r"\b(?:dev\w+|doi\w+|recommand\w+|encourag\w+|convien\w+|invit\w+|faut|souhait\w+|falloir"
        r"|fau\w+|a cet)\b"
    ),
    "es": r"\b(?:deb\w+|recom\w+|alent\w+|alient\w+|convendr\w+|convien\w+|invit\w+"
    r"|aconsej\w+|ha\w* de|pued\w+|podr\w+)\b",
    "ru": (
        r"\b(?:след\w+|рекоменд\w+|долж\w+|необходим\w*|надлеж\w+|поощр\w+|целесообраз\w+|нужн\w+"
        r"|подлеж\w+|обяза\w+|мог\w+|бы)"
    ),
    "ko": r"권고|바람직|하여야|해야|권장",
}


_LEAST = {
    "en": r"\b(?:at least|(?:not|no) (?:less|fewer) than|a minimum of)\b",
    "fr": r"\b(?:au moins|au minimum|pas moins de)\b(?! que)",
    "es": r"\b(?:al menos|por lo menos|como minimo|no menos de)\b",
    "ru": r"\b(?:не менее|не реже|по меньшей мере|по крайней мере|как минимум)\b",
    "ko": r"최소(?:한)? \d|적어도|\d\S* 이상",
}
_MAY_BE_LEAST = {
    "en": (
        r"\b(?:least|less|fewer|minim\w*|or more|at a minimum|earlier|half"
        r"|later than [^.;:]{0,60}?(?:before|prior))\b"
    ),
    "fr": r"\b(?:moins|minim\w*|ou plus|tard [^.;:]{0,60}?avant)\b",
    "es": r"\b(?:menos|minim\w*|o mas|tardar [^.;:]{0,60}?antes)\b",
    "ru": (
        r"\b(?:мене\w*|меньш\w*|реже|минимум|минимальн\w*|крайней|хотя|или более"
        r"|поз(?:днее|же) [^.;:]{0,60}?до)\b"
    ),
    "ko": r"최소|적어도|이상|미만",
}
_MOST = {
    "en": r"\b(?:at most|(?:not|no) (?:more|later) than|not exceed\w*|a maximum of)\b",
    "fr": r"\b(?:au plus|au maximum|pas plus de|au plus tard)\b|\b(?:depass|exced)\w+ pas\b",
    "es": r"\b(?:como maximo|a lo sumo|no mas de|no exced\w+|a mas tardar)\b",
    "ru": r"\b(?:не более|не позднее|не позже|не свыше|не превыша\w+|максимум)\b(?! чем за)",
    "ko": r"최대 \d|\d\S* 이하|늦어도|초과하(?:지|여서는)",
}
_MAY_BE_MOST = {
    "en": (
        r"\b(?:most|more|exceed\w*|excess|maxim\w*|later|latest|within|until|up to|limit\w*|by"
        r"|over|before|prior|only|beyond)\b"
    ),
    "fr": (
        r"\b(?:plus|maxim\w*|depass\w*|exced\w*|excess\w*|tard|delai\w*|limit\w*|jusqu|avant"
        r"|superieur\w*|seul\w*|dela)\b"
    ),
    "es": (
        r"\b(?:mas|maxim\w*|exced\w*|exces\w*|super\w+|tardar|plazo\w*|limit\w*|hasta|antes"
        r"|mayor\w*|sumo|solo)\b"
    ),
    "ru": (
        r"\b(?:более|больш\w*|максим\w*|превыш\w*|поздн\w*|позже|свыше|до|в течение|срок\w*"
        r"|предел\w*|огранич\w*|к)\b"
    ),
    "ko": r"최대|이하|초과|이내|까지|늦어도|넘|상한|한도|안에",
}


_BEFORE = {
    "en": r"\b(?:before|prior to)\b",
    "fr": r"\bavant\b(?! tout)",
    "es": r"\bantes de\b",
    "ru": r"\b(?:до (?:начала|вступления|истечения)|прежде чем)\b",
    "ko": r"전에",
}
_MAY_BE_BEFORE = {
    "en": (
        r"\b(?:before|prior|until|pending|earlier|by|advance|pre\w+|already|(?:not|no) later"
        r"|early)\b"
    ),
    "fr": r"\b(?:avant|anterieur\w*|jusqu|d['’]ici|pre\w+|tard|attendant|deja|tot)",
    "es": r"\b(?:antes|anterior\w*|hasta|antelacion|tardar|ya|pre\w+|pronto)\b",
    "ru": (r"\b(?:до|прежде|ране\w*|заблаговрем\w*|пред\w+|перед|пока|уже|рань\w*|поздне\w*)\b"),
    "ko": r"전|까지|미리|앞서|선행",
}
_AFTER = {
    "en": r"\bafter\b",
    "fr": r"(?<!ci-)\bapres\b",
    "es": r"\bdespues de\b",
    "ru": r"\bпосле\b",
    "ko": r"후에|이후",
}
_MAY_BE_AFTER = {
    "en": (
        r"\b(?:after|follow\w*|upon|since|once|from|subsequent\w*|thereafter|later|when|as of"
        r"|post\w*|on(?! (?:the )?(?:\d|january|february|march|april|mai|june|july|august"
        r"|september|october|november|december|\w+ day of))|having)\b"
    ),
    "fr": (
        r"\b(?:apres|suiv\w*|compter|des|partir|lors\w*|ulterieur\w*|posterieur\w*|une fois"
        r"|depuis|suite|issue|ensuite|dans|expir\w*|au bout|ecoul\w*|passe\w*)"
    ),
    "es": (
        r"\b(?:despues|tras|siguient\w*|partir|desde|luego|posterior\w*|una vez|cuando"
        r"|ulterior\w*|contad\w*|transcurr\w*|pasad\w*"
        r"|al (?:cabo|dia|termino|final|vencimiento|expirar|recibir))\b"
    ),
    "ru": (
        r"\b(?:после\w*|по|с|со|через|спустя|когда|затем|следую\w*|истечени\w*|момента"
        r"|в дальнейшем|начиная|при|прошествии)\b"
    ),
    "ko": r"후|다음|부터|경과|뒤|즉시|지나",
}


_MAY_BE_MORE = {
    "en": (
        r"\b(?:more|over|exceed\w*|excess|above|beyond|greater|larger|longer|higher|least|minimum"
        r"|superior|majority|upwards|surpass\w*)\b"
    ),
    "fr": r"\b(?:plus|super\w+|depass\w+|exced\w+|exces\w*|dela|majorit\w+|moins|minim\w+)\b",
    "es": r"\b(?:mas|super\w+|exced\w+|exces\w*|mayor\w*|alla|menos|minim\w+|sobre)\b",
    "ru": r"\b(?:боле\w+|больш\w+|свыше|превы\w+|сверх|выше|дольше|менее|минимум|минимальн\w+)\b",
    "ko": r"초과|이상|넘|보다|최소|상회",
}
_MAY_BE_LESS = {
    "en": r"\b(?:less|fewer|under|below|lower|smaller|minor\w*|short\w*|before|most|maximum)\b",
    "fr": r"\b(?:moins|infer\w+|deca|mineur\w*|dessous|plus|maxim\w+)\b",
    "es": r"\b(?:menos|infer\w+|menor\w*|debajo|mas|maxim\w+)\b",
    "ru": r"\b(?:мен\w+|ниже|младше|моложе|до|недо\w+|короче|более|максим\w+)\b",
    "ko": r"미만|이하|보다|못|최대|하회",
}
"""Words for "more than" and "less than" something counted."""


_LIKES: dict[str, tuple[str, ...]] = {
    "en": (
        r"\bunless\b",
        r"\b(?:except\w*|save (?:for|as|that|where|in)|other than|with the exception)\b",
        _WITHOUT["en"],
        r"\b(?:only|sole(?:ly)?|exclusive(?:ly)?)\b",
        r"\buntil\b",
        r"\b(?:refus\w+|reject\w*|den(?:y|ie\w+))\b",
        r"\b(?:prohibit\w*|forbid\w*|ban(?:s|ned)?)\b",
        r"\b(?:exclu\w+|preclude\w*)\b",
        r"\bindepend\w+",
    ),
    "fr": (
        (
            r"\b(?:a moins (?:qu[e'’]|d[e'’])"
            r"(?:[^.;:,]{0,60}?\b(?:ne\b|n['’])(?![^.;:]{0,30}\bpas\b))?"
            r"|sauf (?:s[i'’]|stipulation|disposition|convention|accord|decision|indication))"
        ),
        r"\b(?:sauf|except\w+|hormis|hors|autres? que|a l['’]exception)\b",
        _WITHOUT["fr"],
        r"\b(?:seul\w*|uniquement|exclusi\w+|(?:ne\b|n['’])[^.;:]{0,40}?\bqu(?:e\b|['’]))",
        r"\bjusqu",
        r"\b(?:refus\w+|rejet\w*|deni\w*)\b",
        r"\b(?:interdi\w+|prohib\w+)\b",
        r"\bexclu\w+",
        r"\bindepend\w+",
    ),
    "es": (
        r"\b(?:a menos que|salvo (?:que|acuerdo|disposicion|pacto|indicacion|si)|a no ser que)\b",
        r"\b(?:salvo|excepto|distint\w+ de|(?:con|a) excepcion)\b",
        _WITHOUT["es"],
        r"\b(?:solo|solamente|unicamente|exclusiv\w+)\b",
        r"\bhasta\b",
        r"\b(?:rechaz\w+|neg\w+|nieg\w+|rehus\w+|denieg\w+)\b",
        r"\b(?:prohib\w+)\b",
        r"\bexclu\w+",
        r"\bindepend\w+",
    ),
    "ru": (
        r"\b(?:если\b[^.;:]{0,100}?\bне|(?:кроме|за исключением) (?:тех )?случаев)\b",
        r"\b(?:кроме|помимо|исключая|за исключением)\b",
        _WITHOUT["ru"],
        r"\b(?:только|лишь|исключительно)\b",
        r"\b(?:до тех пор\b(?:[^.;:]{0,60}?\bне\b)?|пока\b(?: не\b)?)",
        r"\b(?:отказ\w*|откаж\w+|отклон\w+|отверг\w+)",
        r"\bзапре\w+",
        r"\bисключ(?:а|и|е)\w+",
        r"\bнезависим\w+",
    ),
    "ko": (),
}


@cache
def tone(code: str) -> Tone:
    """Return the patterns of the language `code`.

    Raises:
        KeyError: there are none.
    """
    every = (
        *(_DENIES, _MAY_DENY, _ALLOWS, _MAY_ALLOW, _ADVISES, _MAY_ADVISE),
        *(_LEAST, _MAY_BE_LEAST, _MOST, _MAY_BE_MOST),
        *(_BEFORE, _MAY_BE_BEFORE, _AFTER, _MAY_BE_AFTER, _MAY_BE_MORE, _MAY_BE_LESS),
    )
    likes = tuple([re.compile(said) for said in _LIKES[code]])
    return Tone._make([*[re.compile(each[code]) for each in every], likes])
