"""Mentions: every phrase of a sentence that names a person, an office, an institution, a paper."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Literal, NamedTuple, TypeAlias

from paraph.language.given import men, women
from paraph.language.institutions import names
from paraph.language.speech.several import MEDIA, SEVERAL
from paraph.language.speech.table import Speech, speech
from paraph.press.cases import is_genitive, is_oblique_office
from paraph.press.forms import is_patronymic

Sort: TypeAlias = Literal["person", "name", "office", "body", "paper", "side", "pronoun"]

_UPPER = "A-ZÀ-ÖØ-ÞА-ЯЁ"
_LOWER = "a-zß-öø-ÿа-яё"
_BLANK = "[ ]"
_QUOTED_NAME = r"[«“„\"][^«»“”„\"\ue000-\ue002]{1,60}[»”“\"]"
_TWO = 2
UNTOLD = "0"
"""The gender of a pronoun that stands for nobody who is told."""
EITHER_ONE = "1/2"
"""The gender of what stands for one of two, whose names it has: the sentence leaves it open."""
STATE = re.compile(r"(?:Республик|Королевств|Федераци|Княжеств|Государств|Герцогств)[а-яё]*")
"""Russian words with a capital before the name of a country."""
_THE = {
    "en": r"(?:(?i:the)[ ])?",
    "ru": "",
    "fr": r"(?:(?i:le|la|les)[ ]|(?i:l['’]))?",
    "es": r"(?:(?i:el|la|los|las)[ ])?",
}
"""Articles before a name, which are no part of it."""


_ON_AFFAIRS = (
    r"по[ ](?:[а-яё-]+(?:ым|им|ой|ей)[ ](?:делам|вопросам|связям|отношениям|политике|безопасности)"
    r"|(?:делам|вопросам|связям)[ ](?:с[ ])?[а-яё-]+"
    r"|(?!словам|мнению|данным|оценк|итогам|заявлени)[а-яё-]{4,}(?:ам|ям|у|ю|е|ии)"
    r"(?:[ ]и[ ][а-яё-]{4,}(?:ам|ям|у|ю|е|ии))?)(?![\w-])"
)
"""What a Russian committee or minister is for."""
_DEPUTY = (
    r"(?:(?<=adjoint)|(?<=adjointe)|(?<=délégué)|(?<=déléguée)|(?<=conseiller)|(?<=conseillère)"
    r"|(?<=commissaire)|(?<=vice-président)|(?<=vice-présidente))"
)
"""French offices that are for something, behind "à"."""
_TO_THE = r"(?:aux?[ ]|à[ ]la[ ]|à[ ]l['’])"
_PARTICLES = r"Le|La|De|Du|Des|Del|Van|Von|El|Der|Ben"
"""Words with a capital inside of a family name: "Yvon Le Bris"."""
_STATES = re.compile(
    r"(?:Rep[úu]blica?|République|Republic|Reino|Royaume|Kingdom|Federación|Fédération|Federation"
    r"|Principado|Principauté|Principality|Ducado|Duché|Duchy)[ ]"
)
"""How the name of a state begins, which is nobody's."""
_TO_ME_RU = r"(?i:мне|нам|тебе|вам|ему|ей|им|так|мол)(?![\w-])"
"""Russian words that are no part of an office: to whom, and how, somebody says something."""
_HEARERS_RU = r"[а-яё]+(?:ист|[её]р|ер|ент|ат|ник)ам|[а-яё]+(?:елям|ицам)"
"""Russian nouns for several who were told, behind an office: «министр журналистам»."""
_INITIALS = re.compile(rf"(?:[{_UPPER}]\.){{1,2}}[{_UPPER}]\w")


class Mention(NamedTuple):
    """A phrase from `start` to `end`: its name, the office beside it, its gender if it tells that.

    `words` are the whole of it, without the article before it. `definite` is false for "a
    spokesman".
    """

    start: int
    end: int
    sort: Sort
    name: str
    office: str
    gender: str
    words: str
    definite: bool = True


@cache
def patterns(code: str) -> re.Pattern[str]:
    """Return the pattern of a mention; its groups say of what kind it is."""
    told = speech(code)
    cap = _cap(told)
    within = told.within if code == "ru" else rf"{told.within}|{_PARTICLES}"
    name = rf"{cap}(?:{_BLANK}(?:(?:{within}){_BLANK}){{0,2}}{cap}){{0,5}}"
    others = (
        told.prepositions,
        told.says,
        told.provides or "(?!)",
        told.relative,
        told.the,
        told.and_,
        told.adverbs,
    )
    stop = rf"(?!(?i:{'|'.join(others)})\b)"
    small = rf"{stop}(?!(?i:{told.not_before})\b)[{_LOWER}][\w’'-]*"
    owner = rf"{cap}(?:['’]s|['’])?"
    if code != "en":
        owner = rf"(?!(?i:{told.offices['']}|{told.offices.get('f', '(?!)')})(?![\w-])){cap}"
    if code == "ru":  # "Орлова корреспонденту" are two
        owner += r"(?![ ]\w+(?:у|ю|ому|ам|ям)(?!\w))"
    plain = rf"(?:(?i:{told.plain})|{owner})(?![\w’'])"
    head = (
        "(?:"
        + "|".join(
            [
                rf"(?P<office_f>{told.offices.get('f', '(?!)')})",
                rf"(?P<office_m>{told.offices.get('m', '(?!)')})",
                rf"(?P<office>{told.offices['']})",
                rf"(?P<side>{told.sides})",
                rf"(?P<paper>{told.papers})",
                rf"(?P<body>{told.bodies})",
            ]
        )
        + r")(?![\w-])(?!['’]s)"
    )
    heads = rf"(?i:{told.offices['']}|{told.offices.get('f', '(?!)')})"
    if code == "ru":  # "the president's" goes on, "the president" begins anew
        heads = rf"(?!(?!глава)\w+(?:а|я|ов|ей)(?!\w)){heads}|{_HEARERS_RU}"
    behind = rf"(?!(?:{told.verbal}|{heads})(?![\w-])){small}"
    after = rf"(?:{_BLANK}{behind}){{0,2}}" if code in {"fr", "es"} else ""
    if code == "ru":
        after = rf"(?:{_BLANK}(?:{cap}{_BLANK})?(?!{_TO_ME_RU}){behind}){{0,4}}"
    link = rf"(?:(?i:{told.of_their})(?:{_BLANK}|(?<=['’])))"
    piece = rf"(?:(?i:{told.the}){_BLANK})?(?:{cap}|{small})(?:{_BLANK}{cap}){{0,5}}"
    if code == "en":
        office = (
            rf"(?:{cap}{_BLANK})?(?i:{told.offices['']}|{told.offices['f']}|{told.offices['m']})"
        )
        piece = rf"(?:(?i:{told.the}){_BLANK}{office}(?![\w’'-])|{piece})"
    if code in {"fr", "es"}:
        piece = (
            rf"(?:(?i:l[ae]s?|el|los){_BLANK}|l['’])?(?:{cap}|{small})"
            rf"(?:{_BLANK}{behind}){{0,2}}(?:{_BLANK}{cap}){{0,5}}"
        )
    hearers = rf"(?i:{MEDIA}|(?:{told.offices['']})(?![\w-]))"
    heard = rf"(?!(?i:à|au|aux|a|to){_BLANK}(?:(?i:{told.the}){_BLANK})?{hearers})"
    at = rf"(?:{heard}(?i:{told.at_their or '(?!)'}){_BLANK})"
    known = rf"(?i:{told.the}|both|all){_BLANK}(?!(?i:{MEDIA}))(?:{cap}|{small})"
    there = rf"(?:{known}|{cap}|(?i:{told.bodies}))(?:{_BLANK}{cap}){{0,5}}"
    whose = rf"(?:{_BLANK}(?:{link}{piece}|{at}{there})){{0,3}}"
    if code == "fr":  # "l'adjointe au commerce"
        whose = rf"(?:{_DEPUTY}{_BLANK}{_TO_THE}(?!{MEDIA}){small})?{whose}"
    if code == "ru":  # "the head of the committee on foreign affairs"
        whose = rf"(?:{_BLANK}{_ON_AFFAIRS})?{whose}"
    quoted = rf"(?:{_BLANK}{_QUOTED_NAME})?"
    bare = rf"(?i:{told.the})(?:{_BLANK}|(?<=['’]))"
    det = rf"(?:(?P<the>(?i:{told.the}))(?:{_BLANK}|(?<=['’])))"
    mods = rf"(?:(?:{plain}|(?<={_BLANK}){small}){_BLANK}){{0,4}}"
    titles = "|".join([*told.titles])
    before = r"(?<![\w’'-])"
    if code == "fr":
        before = r"(?<![\w-])(?:(?<![’'])|(?<=[LlDdQqNnSsJj][’'])|(?<=[Qq][Uu][’']))"
    own = r"(?<=[a-zà-ÿ,][ ])(?:El|La|Los|Las|Le|Les)[ ]" if code in {"fr", "es"} else "(?!)"
    return re.compile(
        rf"{before}(?:(?P<pronoun>(?i:{'|'.join(told.pronouns)})(?![\w’'-]))"
        rf"|(?:(?:{bare})?(?i:(?P<title>{titles}))\.?{_BLANK})(?P<titled>{name})"
        rf"|(?:{det}{mods}|(?:{plain}{_BLANK}){{0,5}})(?i:{head})(?P<more>{quoted}{after}{quoted}{whose})"
        rf"(?P<run>(?:{_BLANK}(?:(?i:{titles})\.?{_BLANK})?{name})?)"
        rf"|(?P<owned>{own}{name})"
        rf"|{_THE[code]}(?P<name>{name})|(?P<quoted>{_QUOTED_NAME}))"
    )


def mentions(words: str, start: int, end: int, code: str) -> Iterator[Mention]:
    """Yield the mentions of a paragraph between two places, in their order."""
    told = speech(code)
    pattern = patterns(code)
    at = start
    while True:
        found = pattern.search(words, at, end)
        if found is None:
            return
        made = _mention(found, told)
        yield made
        another = code == "es" and _AND_ANOTHER.match(words, made.end) is not None
        at = max(made.end if another else found.end(), at + 1)


def _mention(found: re.Match[str], told: Speech) -> Mention:  # noqa: PLR0911
    start, end = found.span()
    if found["pronoun"]:
        said = found["pronoun"]
        return Mention(start, end, "pronoun", "", "", told.pronouns[said.lower()], said)
    if found["titled"]:
        title = found["title"].lower()
        name = found["titled"]
        return Mention(start, end, "person", name, "", told.titles[title], found.group())
    if found["quoted"]:
        name = found["quoted"][1:-1].strip()
        return Mention(start, end, "body", name, "", "", name)
    if found["name"] or found["owned"]:
        name = found["name"] or found["owned"]
        if told.code == "en" and found.group()[:4].lower() == "the ":
            return Mention(start, end, "body", name, "", "", name)  # no person has an article
        at = _OF_BODY.search(name) if told.code == "en" else None
        body = at is not None and re.search(rf"(?i:\b(?:{told.bodies})\b)", name[at.end() :])
        if at is not None and (body or _is_given(name[: at.start()])):
            name = name[: at.start()]
            return Mention(start, start + len(name), "name", name, "", "", name)
        two = _AND_ANOTHER.search(name) if told.code == "es" else None
        if two is not None:
            end -= len(name) - two.start()
            name = name[: two.start()]
            return Mention(start, end, "name", name, "", "", name)
        if told.code == "ru" and name.count(" ") >= _TWO:
            name = _behind_place(name)
            start = end - len(name)
        return Mention(start, end, "name", name, "", "", name)
    return _headed(found, told)


def _is_given(name: str) -> bool:
    """Whether an English name of two words or more begins with a common given name."""
    first, _, rest = name.partition(" ")
    return bool(rest) and first.lower() in _given("en")


@cache
def _given(code: str) -> frozenset[str]:
    return frozenset(women(code)) | frozenset(men(code))


def _headed(found: re.Match[str], told: Speech) -> Mention:  # noqa: C901, PLR0911, PLR0912
    """Return what a noun for who speaks names, with the name behind it if there is one."""
    start, end = found.span()
    whole = found.group()
    article = found["the"] or ""
    words = whole[len(article) :].lstrip() if article else whole
    definite = article.lower() not in _INDEFINITE and " " not in article
    gender = "f" if found["office_f"] else "m" if found["office_m"] else ""
    gender = gender or told.titled.get(article.lower(), "")
    run = found["run"].strip()
    run = full = _untitled(run, told)
    of = _OF_FIRM.search(run) if told.code == "en" else None
    if of is not None:
        run = run[: of.start()]  # "analyst Piet Hahn of Delta Research"
    placed = False
    if told.code == "ru" and run:
        whole_run, run = run, _behind_place(run)
        placed = bool(run) and " " in whole_run
    if _STATES.match(run):
        run = ""
    if run and any(re.fullmatch(_heads(told), each) for each in run.split()):
        run = ""
    more = found["more"]
    if not run and (trailing := _trailing(more, told)):
        run = "" if _STATES.match(trailing) else trailing
    if run.isupper() and len(run) <= _ACRONYM and "." not in run:
        run = ""  # "délégué CGT"
    if run and article.lower() in _PLURAL_THE and told.code in {"fr", "es"}:
        begins = end - len(run)  # "a los periodistas Mora"
        two = _AND_ANOTHER.search(run) if told.code == "es" else None
        run = run[: two.start()] if two is not None else run
        return Mention(begins, begins + len(run), "name", run, "", "", run)
    if " " in article and not run:
        words = whole  # "один из депутатов", "one of the drivers"
    at = _AT_WHOM.search(words) if told.code == "en" and not run else None
    if at is not None and _is_given(at["whom"]):  # "a man at Anna Berg"
        end -= len(words) - at.start()
        words = words[: at.start()]
    full = full if of is not None and run else run
    office = words[: len(words) - len(full)].strip() if run and words.endswith(full) else words
    kin = _KIN.fullmatch(office) is not None and told.code == "ru"
    if kin and (whose := _OF_WHOM.fullmatch(run)) is not None:  # "дочь Орлова Вера"
        office, run = f"{office} {whose['whose']}", whose["who"]
        return Mention(start, end, "person", run, office, gender, words, definite)
    if found["office_f"] or found["office_m"] or found["office"]:
        if run and words.endswith(full) and is_anothers(office, run, told.code):
            return Mention(start, end, "office", "", words, gender, words, definite)
        if run and (placed or told.code != "ru" or " " in run or has_initials(run)):
            return Mention(start, end, "person", run, office, gender, words, definite)
        return Mention(start, end, "office", run, office, gender, words, definite)
    if found["body"] and run and _begins_person(words, run, told):
        office = words[: len(words) - len(run)].strip()
        return Mention(start, end, "person", run, office, "", words, definite)
    sort: Sort = "side" if found["side"] else "paper" if found["paper"] else "body"
    return Mention(start, end, sort, words, "", "", words, definite)


def _begins_person(words: str, name: str, told: Speech) -> bool:
    """Whether a name behind a Russian body in the genitive is that of who is there by office.

    A given name in the nominative is nobody's whose the body is: "Министерства труда Анна Орлова".
    """
    first, *rest = words.removesuffix(name).split()
    return (
        told.code == "ru"
        and words.endswith(name)
        and bool(rest)
        and rest[-1].islower()
        and _BODY_GENITIVE.search(first) is not None
        and (
            name.partition(" ")[0].lower() in _given("ru")
            or _FOREIGN_GIVEN.fullmatch(name) is not None
        )
    )


def is_anothers(office: str, name: str, code: str) -> bool:
    """Whether a name behind words for an office is that of somebody to whom its bearer is near.

    "A critic of Minister Anna Berg" is a person without a name, and so is who speaks for one: the
    name stands beside the second office.
    """
    if code == "ru":
        first, *rest = office.split()
        leads = _NOMINATIVE.search(first) is not None and not is_oblique_office(first)
        if _KIN.fullmatch(first) and " " not in name:
            return _OF_MAN.search(name.lower()) is not None
        whose = bool(rest) and _WHOSE.fullmatch(rest[-1]) is not None
        return leads and bool(rest) and is_genitive(name, of_somebody=whose)
    near = _beside_another(code).search(office)
    return near is not None and SEVERAL.search(near["whose"]) is None


def inside(words: str, mention: Mention, code: str) -> Iterator[Mention]:
    """Yield the mentions within words for somebody who has no name: of whose critic they are."""
    first = mention.words.partition(" ")[0]
    if mention.sort == "office" and not mention.name and _NAMED.search(mention.words):
        at = mention.end - len(mention.words) + len(first)
        for each in mentions(words, at, mention.end, code):
            part, _, name = each.name.partition(" ")
            begins = each.end - len(each.name)
            elided = each.sort == "name" and _ELIDED.fullmatch(words[begins - _TWO : begins])
            if not elided or part.lower() in _given(code):
                yield each
            elif " " in name:  # "de l'Énergie Anne Roux" names no Énergie
                yield each._replace(start=each.end - len(name), name=name, words=name)


@cache
def _office_heads(code: str) -> str:
    told = speech(code)
    return rf"(?i:{'|'.join([*told.offices.values()])})"


@cache
def _beside_another(code: str) -> re.Pattern[str]:
    """Return the pattern of an office at the end of words that lead to it by "of" or "for"."""
    told = speech(code)
    more = r"|to|against|under" if code == "en" else ""
    link = rf"[ ](?:{told.of_their}{more})(?:[ ]|(?<=['’]))(?:(?i:{told.the})(?:[ ]|(?<=['’])))?"
    if code == "en":  # "an actor playing Minister Anna Berg"
        link = rf"(?:{link}|[ ](?:{TOWARDS})[ ](?:the[ ])?)"
    plain = rf"(?:(?i:{told.plain}|{_FORMER})[ ]){{0,2}}"
    return re.compile(
        rf"{link}{plain}(?P<whose>(?:ex-?|vice-?)?{_office_heads(code)})(?:{link}[\w’'-]+){{0,2}}$"
    )


def is_led_to(words: str, code: str) -> bool:
    """Whether words for an office end before that of somebody else: "a spokesman for foreign"."""
    told = speech(code)
    more, any_ = (r"|to|against|under", "[a-z]+") if code == "en" else ("", _FORMER)
    the = rf"(?:(?i:{told.the})(?:[ ]|(?<=['’])))?"
    ends = rf"[ ](?:{told.of_their}{more})(?:[ ]|(?<=['’])){the}(?:{any_})$"
    return code != "ru" and re.search(ends, words) is not None


TOWARDS = (
    r"playing|impersonating|portraying|imitating|mimicking|parodying|suing|investigating|opposing"
    r"|representing|defending|accusing|advising|succeeding|replacing|attacking|critici[sz]ing"
    r"|challenging|assisting|prosecuting|supporting|guarding|interviewing"
)
"""What stands between somebody and whom they have to do with."""
_FORMER = r"(?-i:former|ex|prime|anciene?|ancienne|futur|premi[eè]re?|primer|primera|antigu[oa])"
_NOMINATIVE = re.compile(
    r"(?:[бвгджзклмнпрстфхцчшщьй]|ница|(?:^|-)(?:глава|жена|сестра|вдова|соперница|коллега|тётя))$",
    re.IGNORECASE,
)
"""How a Russian noun ends that stands in the nominative."""
_BODY_GENITIVE = re.compile(
    r"(?:ств|ет|мент|итут|юз|нд|центр|зиум|альянс|банк|департамент|штаб)а$|(?:ии|бы|аты|ры|ли)$",
    re.IGNORECASE,
)
"""How a Russian noun for a body ends in the genitive."""
_FOREIGN_GIVEN = re.compile(
    r"(?!(?:Порт|Форт|Сент|Санкт)[ ])[А-ЯЁ][а-яё]{2,}[бвгджзклмнпрстфцчшщ][ ][А-ЯЁ][а-яё]{2,}"
)
"""Two Russian words of which the first ends as no word of a state or a town in the genitive."""
_WHOSE = re.compile(
    r"(?i:(?:[а-яё]+-)?(?:министр|мэр|президент|губернатор|премьер|депутат|лидер|директор|генерал"
    r"|сенатор|адвокат|канцлер|спикер|бизнесмен|чиновник|политик|кандидат|комиссар|прокурор|актёр"
    r"|актер|ректор|олигарх|диктатор|император|посл)а"
    r"|(?:секретар|корол|председател|руководител|представител|заместител|цар|княз|президент-?)я"
    r"|глав[ыа]|судьи)"
)
"""Russian nouns for one man in office, in the genitive."""
_KIN = re.compile(
    r"(?i:(?:жен|сестр|вдов|супруг|бабушк|внучк|племянниц|невест|подруг|т[её]щ)(?:[аыеуи]|ой|ей)|т[её]т(?:[яиею]|ей)"
    r"|доч(?:ь|ери|ерью)|мат(?:ь|ери|ерью)|от(?:ец|ца|цу|цом)|(?:муж|брат|сын|супруг|внук|племянник|жених|друг)"
    r"(?:[ауе]|ем|ом)?|дяд(?:[яиею]|ей)|дедушк(?:[аиеу]|ой)|(?:приятел|тест|зят)(?:[ьяюе]|ем))"
)
"""Russian nouns for who is somebody's, behind which one name in the genitive is that of whose."""
_OF_MAN = re.compile(
    r"(?:[ое]ва|ёва|[иы]на|ского|цкого|ого|овой|евой|иной|ской|[бвгджзклмнпрстфхцчш]а|я)$"
)
"""How a Russian family name ends in the genitive."""
_OF_WHOM = re.compile(
    r"(?P<whose>[А-ЯЁ][а-яё-]+(?:[ое]ва|ёва|[иы]на|ского|цкого)) "
    r"(?P<who>[А-ЯЁ](?![а-яё-]+(?:[ое]ва?|ёва?|[иы]на?|ск(?:ий|ая))$)[а-яё-]+)"
)
"""The family name of a man in the genitive, before the given name of somebody of his kin."""
_ELIDED = re.compile(r"[ld]['’](?=\w|$)", re.IGNORECASE)
"""A French article or "of" that has lost its vowel."""
_NAMED = re.compile(rf"[ ][{_UPPER}][\w’'-]*[ ][{_UPPER}]")
"""Two words with a capital inside of words for an office."""
_AT_WHOM = re.compile(r"(?<=[a-z])[ ](?:at|to|with|from|on)[ ](?P<whom>[A-Z].*)$")
"""What stands behind an office and may be whom its bearer speaks to, or is near."""
_OF_FIRM = re.compile(r"(?<=[a-z])[ ](?:of|for|at)[ ](?:the[ ])?(?=[A-Z])")
"""What stands behind the name of somebody who has an office, and says where."""
_AND_ANOTHER = re.compile(r"[ ](?:y|e)[ ](?=[A-ZÀ-Þ][\w’'-]+[ ](?:(?:de|del|la)[ ]){0,2}[A-ZÀ-Þ])")
"""What stands between two Spanish names, of which the second has two words or more."""
_OF_BODY = re.compile(r"(?<=\w\w)(?<=[a-z])[ ](?:of|for|at)[ ](?=[A-Z])")
"""What stands between somebody's name and the institution they are of."""
_LINKS = frozenset(
    ("of", "for", "the", "at", "in", "to", "on", "de", "du", "des", "la", "le", "les", "del", "los",
     "las", "el", "y", "et", "e", "en", "à", "au", "aux", "and")
)  # fmt: skip
_ACRONYM = 5
"""Letters of a name in capitals that is nobody's."""
_PLURAL_THE = frozenset(("los", "las", "les", "aux", "des", "ses", "sus"))
_INDEFINITE = frozenset(
    ("a", "an", "another", "one", "some", "several", "un", "une", "uno", "una", "unos", "unas",
     "des", "many", "two", "three", "один", "одна")
)  # fmt: skip


def _untitled(run: str, told: Speech) -> str:
    first, _, rest = run.partition(" ")
    return rest if rest and first.lower().rstrip(".") in told.titles else run


def _behind_place(run: str) -> str:
    """Return the name at the end of Russian words with a capital: a place may stand before it."""
    parts = run.split()
    if has_initials(parts[-1]):
        return parts[-1]
    initials = len(parts) > _TWO and parts[-2].endswith(".") and parts[-3].endswith(".")
    size = 3 if len(parts) > _TWO and (initials or is_patronymic(parts[-2])) else 2
    parts = parts[-size:]
    if STATE.fullmatch(parts[0]):
        return ""
    adjective = parts[0].endswith(("ой", "ого", "их", "ых"))
    if len(parts) == _TWO and adjective and f"{parts[0][:-2]}а".lower() not in women("ru"):
        return ""
    place = len(parts) == _TWO and (
        (parts[0].endswith("ии") and not parts[1].endswith(("ой", "ого", "ым", "ому", "у")))
        or names("ru").pattern.fullmatch(parts[0]) is not None
    )
    return parts[1] if place else " ".join(parts)


def has_initials(name: str) -> bool:
    """Whether one word is initials and a family name without a blank: "A.B.Orlov"."""
    return _INITIALS.match(name) is not None


def _trailing(more: str, told: Speech) -> str:
    """Return the name at the end of a complement: "of Arvenia Ivan Petrov" has two more words."""
    run: list[str] = []
    for word in reversed(more.split()):
        if not word[:1].isupper():
            break
        run.insert(0, word)
    size = 3 if len(run) > _TWO and is_patronymic(run[-2]) else 2
    before = more.split()[-len(run) - 1 : -len(run)] if run else []
    behind_small = bool(before) and before[0].islower() and before[0] not in _LINKS
    if bool(before) and _ELIDED.match(before[0]) and run[0].lower() in _given(told.code):
        behind_small = True  # "ministre de l'Énergie Anne Roux"
    if len(run) <= size and not (len(run) == size and (told.code == "ru" or behind_small)):
        return ""
    name = run[-size:]
    return "" if any(re.fullmatch(_heads(told), each) for each in name) else " ".join(name)


def _heads(told: Speech) -> str:
    return rf"(?i:{told.bodies}|{told.papers}|{told.offices['']})"


def _cap(told: Speech) -> str:
    """Return the pattern of one word of a name, or of an initial."""
    owner = r"(?:[’'](?!s\b)\w+|-\w+)*" if told.code == "en" else r"(?:[’'-]\w+)*"
    ends = r"(?![\w-])" if told.code == "fr" else r"(?![\w’'-])"
    labels = rf"(?!(?<![\s\S])(?i:{told.asks}|{told.answers})\.)"
    return (
        rf"(?:(?:[{_UPPER}]\.){{1,2}}[{_UPPER}]\w+{owner}|[{_UPPER}]\.[ -]?[{_UPPER}]\."
        rf"|{labels}[{_UPPER}]\.(?=[ ][{_UPPER}][{_LOWER}]{{2}})"
        rf"|(?!(?:{told.not_names}){ends}){labels}(?:[{_UPPER}]\.|[{_UPPER}][\w]*{owner}))"
    )
