"""Words that hold an act back: told as false, alleged, refused, nearly done, made up, or called off."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple


class Withholding(NamedTuple):
    """What keeps an act from having been done, in small letters.

    `that` opens a clause that something is said of. What governs it is false by `wrongly`, which
    stands by the verb, or by `false`, behind which no `plain` verb of saying stands; it is told by
    a noun of `hearsay`. It hangs on a verb of `doubting` or of `believing` and joking, which is
    `bare` where no `that` stands behind it; `unlikely` says it in the clause. What is `sure`
    takes nothing from it. `alleged` leaves a clause open wherever it stands in it; `made_up` tells
    of a film or a dream. `refused` stands before a verb that was not done for it, `nearly` before one
    that was not quite done, `just` before an infinitive of what was; `behind` denies what stands before it. `attribute` stands before a
    participle that belongs to a noun, `present` before one that tells no past, and `only_if` behind
    what is so under a condition. `moving` joins clauses. `nouns` are acts that are `cancelled` or
    `postponed`, by verbs before them, or by what is said of them behind.
    """

    that: re.Pattern[str]
    wrongly: re.Pattern[str]
    false: re.Pattern[str]
    plain: re.Pattern[str]
    hearsay: re.Pattern[str]
    sure: re.Pattern[str]
    unlikely: re.Pattern[str]
    doubting: re.Pattern[str]
    believing: re.Pattern[str]
    bare: re.Pattern[str]
    alleged: re.Pattern[str]
    made_up: re.Pattern[str]
    refused: re.Pattern[str]
    perhaps: re.Pattern[str]
    nearly: re.Pattern[str]
    behind: re.Pattern[str]
    just: re.Pattern[str]
    attribute: re.Pattern[str]
    present: re.Pattern[str]
    only_if: re.Pattern[str]
    moving: re.Pattern[str]
    nouns: Mapping[str, str]
    cancels: str
    postpones: str
    cancelled: str
    postponed: str


def _of(words: Mapping[str, str], nouns: Mapping[str, str]) -> Withholding:
    verbs = ("cancels", "postpones", "cancelled", "postponed")
    held = {
        name: re.compile(words.get(name, "(?!)"))
        for name in Withholding._fields
        if name not in {"nouns", *verbs}
    }
    return Withholding(
        **held,
        nouns=MappingProxyType(dict(nouns)),
        cancels=words["cancels"],
        postpones=words["postpones"],
        cancelled=words["cancelled"],
        postponed=words["postponed"],
    )


_EN = {
    "that": r"\bthat\b",
    "wrongly": (
        r"\b(?:wrongly|falsely|mistakenly|erroneously|incorrectly|inaccurately|in\serror|by\smistake|misleadingly"
        r"|wrong\sto\s\w+)\b(?:\s\w+){0,4}\W*$|\b(?:misstat|misreport|lie[ds]?\b|lying\b|pretend|invent)\w*(?:\s\w+){0,3}\W*$"
        r"|\b(?:earlier|previous|first|original)\sversion\b[^.;]{0,60}$"
    ),
    "false": (
        r"\b(?:false|fake|fakes|faked|fiction\w*|fabricat\w*|inventions?|untrue|hoax\w*|baseless|unfounded|groundless"
        r"|myths?|nonsense|absurd\w*|ridicul\w*|laugh\w*\s(?:off|at)|scoff\w*|mock\w*|debunk\w*|rebut\w*|refut\w*|disput\w*"
        r"|contradict\w*|den(?:y|ies|ied|ying|ials?)|rul(?:es?|ed|ing)\sout|dismiss\w*|reject\w*|disprove\w*|disavow\w*|retract\w*)\b"
    ),
    "plain": r"\b(?:sa(?:id|ys?|ying)|told|tells?|added|adds|announced|stated|confirmed|declared|insisted|wrote|reported|noted|showed|learned|knew|found)\b",
    "hearsay": (
        r"(?:\b(?:rumou?rs?|claims?|stor(?:y|ies)|allegations?|suggestions?|speculation|theor(?:y|ies)|notion|accusations?|belief|legend|gossip|assumption|hypothesis)"
        r"|(?:^|\b(?:the|a|an|of|any|some|media|press|unconfirmed|recent|these|those|earlier)\s)reports?)\W*$"
    ),
    "sure": r"\b(?:there\s(?:is|was|can\sbe)\s)?no\sdoubt\sthat\s",
    "unlikely": r"\b(?:unlikely|improbable|doubtful)\b[^,;]*$",
    "doubting": r"\b(?:doubt(?:s|ed|ing|ful)?|s[ck]eptic\w*|question(?:s|ed)\swhether|uncertain|unsure|unlikely)\b",
    "believing": r"\b(?:believ(?:e|es|ed|ing)|th(?:ink|inks|ought|inking)|assum(?:e|es|ed|ing)|presum(?:e|es|ed|ing)|suppos(?:e|es|ed|ing)|suspect(?:s|ed|ing)?|guess(?:es|ed|ing)?|hop(?:e|es|ed|ing)|fear(?:s|ed|ing)?|wish(?:es|ed|ing)?|expect(?:s|ed|ing)?|imagin(?:e|es|ed|ing)|dream(?:s|ed|t|ing)?|jok(?:e|es|ed|ing)|quip(?:s|ped)?|tease[sd]?|pray(?:s|ed)?|fantasi[sz]\w+|rumou?red|figur(?:e|es|ed)|reckon(?:s|ed)?|would\sbe\s\w+|bet|bets|speculat\w+)\b",
    "bare": r"\b(?:doubt(?:s|ed|ing)?|believ(?:e|es|ed|ing)|th(?:ink|inks|ought)|suspect(?:s|ed)|hop(?:e|es|ed)|fear(?:s|ed)|wish(?:es|ed)|imagin(?:es?|ed)|jok(?:es|ed)|reckon(?:s|ed)|guess(?:ed)?)\s(?:(?!and\b|but\b|or\b|for\b|in\b|of\b|with\b|about\b)[\w’'-]+\s){1,5}$",
    "alleged": (
        r"\b(?:reportedly|allegedly|supposedly|purportedly|apparently|ostensibly|presumably|possibly|perhaps|maybe|rumou?red\sto"
        r"|(?:unclear|unknown|unconfirmed|uncertain|disputed)\s(?:if|whether|that))\b[^,;]*$"
    ),
    "made_up": r"\bin\s(?:the|a|an|this|his|her|their|its|one)\s(?:\w+\s){0,2}(?:film|novel|movie|play|series|game|sketch|dream|satire|simulation|joke|painting|parody|video\sgame)\b|\b(?:film|novel|movie|play|drama|sketch|dream|satire|simulation|painting|parody)\b[^.;]{0,40}\b(?:in\swhich|where)\b|\bonly\son\spaper\b|\bon\spaper\sonly\b",
    "refused": (
        r"\b(?:fail|refus|declin|omit|neglect)\w*\s(?:\w+\s){0,2}to\s(?:\w+\s)?$|\b(?:unable|unwilling|in\sno\sposition|forgot)\s(?:\w+\s)?to\s$"
        r"|\b(?:not|n['’]t)\s(?:manage\w*|able|want\w*|wish\w*|agree\w*|dare\w*)\sto\s$"
    ),
    "perhaps": r"\b(?:may|might|could|would|will|should|can|must|to|if|not|never|n['’]t)\s(?:\w+ly\s)?$",
    "nearly": r"\b(?:as\sgood\sas|half|partly|partially|not\squite|just\sabout)\s$",
    "attribute": r"\b(?:a|an|any|every|each)\s(?:\w+ly\s)?$",
    "present": r"\b(?:is|are)\s(?:\w+ly\s)?$",
    "only_if": r"^[^.;]{0,60}\b(?:only\s(?:when|once|if|after)|unless|provided|as\ssoon\sas|when|once|if|until)\b",
    "behind": r"^[^.;]{0,60},\s(?:wrongly|falsely|mistakenly|erroneously|incorrectly|in\serror)\b",
    "moving": r"\b(?:and|but|while|although|yet|or)\b|[;:]",
    "cancels": r"cancel(?:l?ed|s)|call(?:ed|s)\soff|scrap(?:ped|s)|abandon(?:ed|s)|skip(?:ped|s)",
    "postpones": r"postpone[ds]|put(?:s)?\soff|delay(?:ed|s)|defer(?:red|s)",
    "cancelled": r"(?:was|were|has\sbeen|have\sbeen|had\sbeen)\s(?:abruptly\s|suddenly\s|finally\s)?(?:cancell?ed|called\soff|scrapped|abandoned)|did\s(?:not|n['’]t)\stake\splace|didn['’]t\stake\splace|never\stook\splace|fell\sthrough",
    "postponed": r"(?:was|were|has\sbeen|have\sbeen|had\sbeen)\s(?:postponed|put\soff|delayed|deferred|rescheduled)",
}
_FR = {
    "that": r"(?<!\w)qu(?:e(?!\w)|['’])|(?<!\w)selon\s(?:laquelle|lequel|lesquelles)(?!\w)",
    "wrongly": r"(?<!\w)(?:à\stort|par\serreur|faussement|erronément|mensongèrement|prématurément)(?:\s\w+){0,4}\W*$|(?<!\w)(?:ment(?:i|ait|aient)|prétend\w*|feint|feignent|inventé\w*)(?:\s\w+){0,3}\W*$|(?<!\w)version\s(?:précédente|antérieure|initiale)[^.;]{0,60}$",
    "false": r"(?<!\w)(?:faux|fausses?|inexact\w*|infox|canular\w*|fiction\w*|mensong\w*|infondée?s?|absurd\w*|ridicul\w*|dément\w*|exclu(?:t|ent|ait|aient|e)?|écart(?:e|ent|é|ait)|niant|rejet\w+|réfut\w+|contest\w+|ni(?:e|é|ent|ait)(?!\w)|balay\w+|mythes?)(?!\w)",
    "plain": r"(?<!\w)(?:dit|disent|déclar\w+|ajout\w+|annonc\w+|confirm\w+|affirm\w+|indiqu\w+|précis\w+|rapport\w+|appris|sait|savent)(?!\w)",
    "hearsay": r"(?<!\w)(?:rumeurs?|bruits?|allégations?|hypothèses?|idée|légende|spéculations?|théorie|prétentions?|accusations?|affirmations?)\W*$",
    "sure": r"(?<!\w)(?:il\sn['’]y\sa\s|il\sne\sfait\s)?(?:aucun|nul|pas\sde)\sdoute\s(?:que\s|qu['’])",
    "unlikely": r"(?<!\w)(?:peu\s(?:probable|vraisemblable)|improbable|douteux)(?!\w)[^,;]*$",
    "doubting": r"(?<!\w)(?<!sans\s)(?<!aucun\s)(?<!nul\s)(?:doute(?:nt|s)?|doutai(?:t|ent)|douté|sceptique)(?!\w)",
    "believing": r"(?<!\w)(?:cro(?:it|ient|yait|yaient|yant)|cru|crut|pens(?:e|ent|ait|aient|é)|suppos\w+|présum\w+|imagin\w+|rêv\w+|plaisant\w+|soupçonn\w+|esp[éè]r\w+|craign\w+|craint|redout\w+|souhait\w+|serai(?:t|ent)\sheureu\w+|ironis\w+|blagu\w+)(?!\w)",
    "bare": r"(?!)",
    "alleged": r"(?<!\w)(?:prétendument|soi-disant|apparemment|supposément|peut-être|paraît-il|il\sparaît\squ|on\sdit\squ|semble-t-il|il\ssemble\squ)[^,;]*$",
    "made_up": r"(?<!\w)dans\s(?:le|la|un|une|ce|cette|son|sa|l['’])\s?(?:\w+\s)?(?:film|roman|pièce|série|jeu|sketch|rêve|satire|simulation|parodie)(?!\w)|(?<!\w)(?:film|roman|pièce|sketch|rêve|satire|simulation|parodie)(?!\w)[^.;]{0,40}(?<!\w)(?:dans\sle(?:quel|s)|dans\slaquelle|où)(?!\w)",
    "refused": r"(?<!\w)(?:(?:refus|renonc|omis|omett|échou|négli|empêch)\w*\s(?:\w+\s)?(?:de\s|d['’]|à\s)|failli\s|manqué\sde\s|sans\s|près\sde\s|(?:pas|jamais)\s(?:pu|su|voulu|osé|réussi\sà|parvenu\w*\sà)\s)$",
    "perhaps": r"(?<!\w)(?:pourrai\w*|peut|peuvent|si|va|vont|de|pas|jamais|devrai\w*)\s(?:\w+\s)?$",
    "nearly": r"(?<!\w)(?:à\spein|à\smoitié|en\spartie|pour\sainsi\sdire)\s$",
    "behind": r"^[^.;]{0,40},\s(?:à\stort|par\serreur|faussement)(?!\w)",
    "just": r"(?<!\w)(?:vien(?:t|nent)|venai(?:t|ent))\s(?:tout\sjuste\s|à\speine\s)?(?:de\s|d['’])(?:s['’]|se\s)?$",
    "moving": r"(?<!\w)(?:et|mais|tandis|ou|alors)(?!\w)|[;:]",
    "cancels": r"(?:a|ont|avait|avaient)\s(?:annulé|abandonné|décommandé)|annulent?(?!\w)",
    "postpones": r"(?:a|ont|avait|avaient)\s(?:reporté|repoussé|différé|ajourné)",
    "cancelled": r"(?:a|ont|avait|avaient)\sété\s(?:annulée?s?|abandonnée?s?)|n['’](?:a|ont)\spas\seu\slieu|n['’](?:a|ont)\sjamais\seu\slieu|est\sannulée?|tombée?s?\sà\sl['’]eau",
    "postponed": r"(?:a|ont|avait|avaient)\sété\s(?:reportée?s?|repoussée?s?|différée?s?|ajournée?s?)|est\sreportée?",
}
_ES = {
    "that": r"(?<!\w)que(?!\w)|(?<!\w)según\s(?:la|el)\scual(?!\w)",
    "wrongly": r"(?<!\w)(?:por\serror|erróneamente|falsamente|equivocadamente|incorrectamente)(?:\s\w+){0,4}\W*$|(?<!\w)(?:minti\w+|mient\w+|fing\w+|invent\w+)(?:\s\w+){0,3}\W*$|(?<!\w)versión\s(?:anterior|previa|inicial)[^.;]{0,60}$",
    "false": r"(?<!\w)(?:fals[oa]s?|inciert\w+|bulos?|fake|ficción|mentiras?|infundad\w+|absurd\w+|ridícul\w+|desm[ie]\w+|neg(?:ó|aron|aba|ando|ado|ativa)|niegan?|descart\w+|rechaz\w+|refut\w+|mitos?|se\sburl\w+|tach\w+\sde)(?!\w)",
    "plain": r"(?<!\w)(?:dijo|dijeron|dice|declar\w+|añad\w+|anunci\w+|confirm\w+|afirm\w+|señal\w+|informó|informaron|supo)(?!\w)",
    "hearsay": r"(?<!\w)(?:rumor(?:es)?|versi(?:ón|ones)|acusaci(?:ón|ones)|hipótesis|idea|leyenda|especulaci(?:ón|ones)|teoría|bulos?)(?:\sde)?\W*$",
    "sure": r"(?<!\w)(?:no\s(?:hay|cabe|queda)\s)?(?:ninguna\s|la\smenor\s)dudas?\sde\sque\s",
    "unlikely": r"(?<!\w)(?:poco\sprobable|improbable|dudoso|difícilmente)(?!\w)[^,;]*$",
    "doubting": r"(?<!\w)(?<!sin\s)(?<!ninguna\s)(?:dud(?:a|an|ó|aron|aba|aban|as)|escéptic\w+)(?!\w)",
    "believing": r"(?<!\w)(?:cre(?:e|en|ía|ían|yó|yeron|yendo)|creído|pens(?:aba|aban|ó|aron)|piensan?|supon\w+|supus\w+|imagin\w+|soñ\w+|sueñ\w+|brome\w+|sospech\w+|esper(?:a|an|aba|aban|ó)|tem(?:e|en|ía|ían|ió)|dese(?:a|an|aba|aban)|ironiz\w+)(?!\w)",
    "bare": r"(?!)",
    "alleged": r"(?<!\w)(?:supuestamente|presuntamente|al\sparecer|aparentemente|presumiblemente|quizás?|tal\svez|se\sdice\sque|dicen\sque|posiblemente)(?!\w)[^,;]*$",
    "made_up": r"(?<!\w)en\s(?:el|la|un|una|su|este|esta)\s(?:\w+\s)?(?:película|novela|obra|serie|juego|sueño|sátira|simulación|parodia|filme)(?!\w)|(?<!\w)(?:película|novela|filme|sueño|sátira|simulación|parodia)(?!\w)[^.;]{0,40}(?<!\w)(?:en\s(?:el|la)\s(?:que|cual)|donde)(?!\w)",
    "refused": r"(?<!\w)(?:(?:(?:me|se|nos)\s)?(?:neg(?:ó|aron|aba)|niegan?|rehus\w+|rechaz\w+|declin\w+|renunci\w+|evit\w+|olvid\w+)\s(?:\w+\s)?(?:a\s|de\s)?|sin\s(?:llegar\sa\s)?|a\spunto\sde\s|no\s(?:logr|pud|pod|quis|consigui|lleg)\w+\s(?:a\s)?)$",
    "perhaps": r"(?<!\w)(?:podrían?|puede|pueden|si|van?\sa|no|nunca|de|debe|deben)\s(?:se\s)?$",
    "nearly": r"(?<!\w)por\spoco\s(?:no\s)?(?:se\s)?$|(?<!\w)a\smedias\s$",
    "behind": r"^[^.;]{0,40},\s(?:por\serror|erróneamente|falsamente)(?!\w)",
    "just": r"(?<!\w)acab(?:a|an|aba|aban)\sde\s(?:ser\s)?$",
    "moving": r"(?<!\w)(?:y|pero|mientras|aunque|o|e)(?!\w)|[;:]",
    "cancels": r"(?:cancel|anul|suspend)(?:ó|aron|ieron|ió)|ha(?:n)?\scancelado",
    "postpones": r"(?:aplaz|posterg|pospus|retras)(?:ó|aron|o|ieron)|ha(?:n)?\saplazado",
    "cancelled": r"(?:fue|fueron|ha\ssido|han\ssido|quedó)\s(?:cancelad|anulad|suspendid)[oa]s?|se\s(?:canceló|suspendió|cancelaron)|no\sse\scelebr(?:ó|aron)|no\stuv(?:o|ieron)\slugar",
    "postponed": r"(?:fue|fueron|ha\ssido|han\ssido)\s(?:aplazad|postergad|pospuest)[oa]s?|se\s(?:aplazó|aplazaron|pospuso)",
}
_RU = {
    "that": r"(?<!\w)(?:что|будто)(?!\w)",
    "wrongly": r"(?<!\w)(?:ошибочно|ложно|неверно|по\sошибке|преждевременно|лживо|неправильно)(?:\s\w+){0,4}\W*$|(?<!\w)(?:солгал\w*|соврал\w*|лжет|лгал\w*|выдумал\w*|притворил\w*)(?:\s\w+){0,3}\W*$|(?<!\w)(?:прежней|предыдущей|первой|первоначальной)\sверсии[^.;]{0,60}$",
    "false": r"(?<!\w)(?:неправда|неправд\w+|ложь|ложью|ложным\w*|фейк\w*|выдум\w+|вымыс\w+|утк\w+|миф\w*|небылиц\w+|вброс\w*|бред\w*|абсурд\w*|отриц\w+|опров[её]р[гж]\w*|отверг\w*|исключ(?:ил|ает|ают|ив|ен)\w*|оспор\w+|оспарива\w+|высме\w+)(?!\w)",
    "plain": r"(?<!\w)(?:сказал\w*|заявил\w*|добавил\w*|отметил\w*|подтвердил\w*|объявил\w*|написал\w*|узнал\w*|сообщил\w*)(?!\w)",
    "hearsay": r"(?<!\w)(?:слух\w*|утверждени\w+|верси\w+|домысл\w*|предположени\w+|легенд\w*|сплетн\w+)(?:\sо\sтом)?\W*$",
    "sure": r"(?<!\w)(?:нет|без)\sсомнени[йя],\sчто\s",
    "unlikely": r"(?<!\w)(?:вряд\sли|едва\sли(?!\sне)|маловероятно|навряд\sли)(?!\w)[^;]{0,60}$",
    "doubting": r"(?<!\w)(?<!нет\s)(?<!без\s)(?:усомн\w+|сомнева\w+|сомнени\w+|сомнительн\w+|маловероятн\w+)(?!\w)",
    "believing": r"(?<!\w)(?:счита(?:лось|л[аи]?|ет|ют|ется)|полага\w+|дума(?:л\w*|ет|ют)|верил\w*|верит|верят|верилось|надея\w+|надеет\w+|мечта\w+|предполага\w+|пошути\w+|шутил\w*|шутит|шутят|подозрева\w+|опаса\w+|боял\w+|казалось|снилось|съязвил\w*|иронизир\w+|была?и?\sбы\sрад\w*)(?!\w)",
    "bare": r"(?!)",
    "alleged": r"(?<!\w)(?:якобы|будто|предположительно|говорят|поговаривают|по\sслухам|вроде|кажется|похоже|возможно|видимо|вероятно)(?!\w)[^;]{0,40}$",
    "made_up": r"(?<!\w)в\s(?:этом\s|своем\s|одном\s|новом\s)?(?:фильме|романе|пьесе|сериале|игре|сне|сатире|пародии)(?!\w)|(?<!\w)(?:фильм|роман|пьес|сериал|сон|сатир|пароди)\w*[^.;]{0,40},\s(?:в\sкотор\w+|где)(?!\w)",
    "refused": r"(?<!\w)(?:отказал(?:ся|ась|ись|ось)|отказыва\w+|забыл\w*|(?:едва|чуть)\s(?:было\s)?не|не\s(?:смог|сумел|захотел|стал|успел|удалось|пожелал|решил|смогл|успе|захоте)\w*)\s(?:\w+\s)?$",
    "perhaps": r"(?<!\w)(?:может|могут|не|если|мог\w*)\s$",
    "nearly": r"(?<!\w)(?:наполовину|частично)\s$",
    "behind": r"^[^.;]{0,40},\s(?:ошибочно|ложно|неверно)(?!\w)|^\s(?:так\sи\s|пока\s|еще\s|ещё\s)?не\s(?:был|будет|будут|буд)\w*",
    "moving": r"(?<!\w)(?:и|но|а|однако|или)(?!\w)|[;:]",
    "cancels": r"отмен(?:ил|яет|яют)\w*|сорвал\w*",
    "postpones": r"(?:отложил|перенес|перенёс)\w*",
    "cancelled": r"(?:был[аи]?\s|был\s)?(?:отменен|отменён|сорван)[аоы]?|не\sсостоял(?:ся|ась|ось|ись)|сорвал(?:ся|ась|ось|ись)|отменили",
    "postponed": r"(?:был[аи]?\s)?(?:отложен|перенесен|перенесён)[аоы]?|отложили|перенесли",
}
WITHHOLDING: Mapping[str, Withholding] = MappingProxyType(
    {
        "en": _of(_EN, {"signature": r"signing(?:\sceremony)?|signature", "visit": "visit|trip",
                        "meeting": "meeting|talks|summit", "ratification": "ratification"}),
        "fr": _of(_FR, {"signature": "signature", "visit": "visite|déplacement",
                        "meeting": "réunion|rencontre|sommet|pourparlers", "ratification": "ratification"}),
        "es": _of(_ES, {"signature": "firma", "visit": "visita|viaje",
                        "meeting": "reunión|encuentro|cumbre|conversaciones", "ratification": "ratificación"}),
        "ru": _of(_RU, {"signature": "подписани[ея]", "visit": "визит|поездк[ау]",
                        "meeting": "встреч[ау]|переговоры|саммит", "ratification": "ратификаци[яю]"}),
    }
)  # fmt: skip
"""By language."""
