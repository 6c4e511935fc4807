"""Unlisted: who speaks by a noun that no table has: "said welder Tom Hale"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from paraph.language.given import women
from paraph.language.speech.generic import (
    AFTER,
    BEFORE,
    CLAUSE_NEAR,
    FINITE,
    INVERTED,
    NO_SPEAKERS,
    NO_TIMES,
    ONE_OF,
    OPENS_THEM,
    THOUGHT,
)
from paraph.language.speech.table import Speech
from paraph.press.article import CLOSES
from paraph.press.mentions import Mention
from paraph.press.patterns import FAR

_ARTICLE = 3
"""Letters of words that may be an article as well."""
_CONSONANTS = tuple("бвгджзклмнпрстфхцчшщйь")
_TRADE = re.compile(
    r"[ ](?:(?:le|la|l['’]|el|the)[ ]?)?"
    r"(?P<trade>[a-zà-ÿа-яё][a-zà-ÿа-яё-]+(?:[ ][a-zà-ÿа-яё-]+){0,2})[ ](?=[A-ZÀ-ÞА-ЯЁ])"
)
"""Up to three words in small letters between a verb and a name."""
_OF_WHOM = re.compile(r"(?:[А-ЯЁ][а-яё-]+(?:а|я|ой|ей|ы|и)[ ]){1,3}(?=[А-ЯЁ])")
"""Whose a Russian noun is, before the name of who is meant: «противник Ивана Орлова Марк Лунд»."""
_TITLE = re.compile(
    r"(?:[ ](?:ayer|hoy|hier|este[ ]\w+|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))?"
    r"[ ](?:(?:el|la|le|the|su|sa|son)[ ]|l['’])"
    r"(?P<title>[a-zà-ÿ][\w'’-]+(?:[ ][\w'’-]+){0,7}),[ ](?=[A-ZÀ-Þ])"
)
"""A noun that no table has, with what belongs to it, between a verb and a name."""
_CLOSED = frozenset(("", ".", ",", ";", ":"))
_SOMEONE = re.compile(
    r"[ ](?:(?:an?(?![ ](?:los|las|la|el|sus?|un|una|est[eao]s?|es[eao]s?|nuestr[oa]s?|quien)[ ])"
    r"|une?|una)[ ]|(?P<the>the|el|la|le|los|las|les)[ ]"
    r"|(?P<elided>l['’]))"
    r"(?P<who>[a-zß-öø-ÿ][^\W\d_-]*(?:-[^\W\d_]+)*)(?=[.,;]|$|[ ])"
)
"""Somebody behind a verb of saying and a quotation, whatever the noun is: "sighed a baker"."""
_OF_MANY = re.compile(r"(?:n|nt|(?<!\w)(?:han|habían|ont|avaient)[ ][\wà-ÿ]+)$")
"""How a verb of several ends."""
_GENDERS = {"la": "f", "le": "m", "el": "m", "los": "p", "las": "p", "les": "p"}
_OF_HER, _OF_HIM = re.compile(r"(?:ée|ue|nte)$"), re.compile(r"(?:é|u|nt)$")
"""How French nouns for a woman and for a man end: "l'intéressée", "l'opposant"."""
_QUOTED = re.compile(rf"{CLOSES},?[ ]?[—–-]?$")
"""A quotation before a verb, and the dash between them."""


def by_noun(  # noqa: PLR0911
    match: re.Match[str], words: str, start: int, clear: str, told: Speech
) -> Mention | None:
    """Return who speaks by a noun that no table has: "the unions say that", "один из водителей".

    Only where a reported clause, or a quotation, is beside the verb: else what the noun means may
    do something else ("the storm confirmed fears").
    """
    at, stop = match.span()
    if THOUGHT.fullmatch(match.group()):
        return None
    behind_ = ONE_OF.match(words, stop)
    if behind_ is not None and clear.endswith((CLOSES, f"{CLOSES},", "—", "–", ",")):
        return _named_so(behind_, definite=False)
    clause = clear.endswith(",") and FINITE[told.code].search(words[start:at]) is not None
    alone = told.code == "fr" or match.group() in INVERTED
    after = AFTER[told.code].match(words, stop) if clause and alone and told.code in AFTER else None
    if after is not None and NO_TIMES.match(after["who"]) is None:
        return _named_so(after, definite=True)
    closes = words[stop : stop + 1] in {"", "."} and told.code == "en"
    says = told.code == "en" and match.group() in {"say", "says", "said"}
    if not closes and not says and CLAUSE_NEAR[told.code].match(words, stop) is None:
        return None
    begins = max(start, at - FAR)
    before = BEFORE[told.code].search(words, begins, at)
    while before is not None:
        who = before.start("who")
        if OPENS_THEM.search(words[start:who]) and NO_SPEAKERS.match(before["who"]) is None:
            verbal = rf"(?i:{told.that}|{told.says}|{told.relative}|{told.not_before or '(?!)'})"
            verbal += rf"|(?i:{told.adverbs})" if told.code != "ru" else ""
            if any(
                re.fullmatch(verbal, each)
                for each in before["who"].split()[1:-1]
                if len(each) > _ARTICLE
            ):
                return None
            known = rf"(?i:{told.prepositions}|{told.that}|{told.adverbs}|{told.says}|{told.and_})"
            if re.match(rf"{known}(?!\w)", before["who"]) is not None:
                return None
            return _named_so(before, definite=True)
        before = BEFORE[told.code].search(words, who + 1, at)
    return None


def by_trade(words: str, stop: int, held: Sequence[Mention], told: Speech) -> Mention | None:
    """Return whom a verb has behind it with a noun that no table has: "said welder Tom Hale"."""
    match = _TRADE.match(words, stop)
    if match is None:
        return None
    known = (
        rf"(?i:{told.prepositions}|{told.that}|{told.the}|{told.adverbs}|{told.says}|{told.and_})"
    )
    if any(re.fullmatch(known, each) for each in match["trade"].split()):
        return None
    whose = _OF_WHOM.match(words, match.end()) if told.code == "ru" else None
    starts = {match.end(), whose.end() if whose is not None else match.end()}
    named = next((each for each in held if each.start in starts), None)
    if named is None or named.sort not in {"name", "person"}:
        return None
    if " " not in named.name and not _is_one(match["trade"], named.name, told):
        return None
    closes = words[named.end : named.end + 1] in _CLOSED
    words_of = words[match.start("trade") : named.end]
    office = f"{match['trade']} {named.office}".strip()
    found = Mention(match.start("trade"), named.end, "person", named.name, office, "", words_of)
    return found if closes else None


def _is_one(trade: str, name: str, told: Speech) -> bool:
    """Whether a Russian noun and the one name behind it are both in the nominative."""
    if told.code != "ru":
        return False
    woman = trade.endswith(("ца", "ка"))
    if woman:
        return name.lower() in women("ru")
    return trade.endswith(_CONSONANTS) and name.endswith(_CONSONANTS)


def by_title(words: str, stop: int, held: Sequence[Mention]) -> Mention | None:
    """Return whom a verb has behind it as "the high commissioner for peace, Andrés Lozano"."""
    match = _TITLE.match(words, stop)
    named = next((each for each in held if match and each.start == match.end()), None)
    if match is None or named is None or " " not in named.name:
        return None
    if named.sort not in {"name", "person"} or words[named.end : named.end + 1] not in _CLOSED:
        return None
    title, start = match["title"], match.start("title")
    return Mention(start, named.end, "person", named.name, title, "", words[start : named.end])


def of_quotation(words: str, stop: int, clear: str) -> Mention | None:
    """Return who stands behind a verb of saying and a quotation, whatever the noun is."""
    someone = _SOMEONE.match(words, stop)
    if someone is None or not _QUOTED.search(clear):
        return None
    said = someone["who"]
    several = (someone["the"] or "") in {"los", "las", "les"}
    if several and not _OF_MANY.search(words[max(0, stop - FAR) : stop]):
        return None  # "dijo las veces que quiso"
    known = bool(someone["the"] or someone["elided"])
    gender = _GENDERS.get(someone["the"] or "", "")
    if someone["elided"]:
        gender = "f" if _OF_HER.search(said) else "m" if _OF_HIM.search(said) else ""
    return Mention(*someone.span("who"), "office", "", said, gender, said, definite=known)


def _named_so(match: re.Match[str], *, definite: bool) -> Mention:
    said = match["who"]
    gender = "p" if re.match(r"(?i:les|des|los|las|some|many)[ ]", said) else ""
    return Mention(*match.span("who"), "office", "", said, gender, said, definite)
