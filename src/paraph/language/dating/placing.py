"""Words beside a weekday that put it into another week than that of publication, or into none."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from paraph.language.weekdays import WEEKDAYS


class Placing(NamedTuple):
    """What stands right before and right behind a weekday.

    `named` and `called` make a name of it ("Black Friday", "mardi gras"); `some` and `there` say
    that it is any such day, or one of a story, unless it is the attribute of a `noun` ("a Friday
    deadline"), and `the` that it may be; `ago` and `from_` count from or to it; `several` joins it to another weekday. `gap`
    is what may stand between a weekday and other words for days of one phrase with it, as written.
    """

    named: re.Pattern[str]
    called: re.Pattern[str]
    some: re.Pattern[str]
    the: re.Pattern[str]
    there: re.Pattern[str]
    ago: re.Pattern[str]
    from_: re.Pattern[str]
    several: re.Pattern[str]
    second: re.Pattern[str]
    gap: re.Pattern[str]
    noun: re.Pattern[str]


_PLACE = r"[A-ZÀ-ÞА-ЯЁ][\w’'-]*(?:[ ][A-ZÀ-ÞА-ЯЁ][\w’'-]*){0,2}"


def _of(code: str, small: str, joins: str, **words: str) -> Placing:
    held = {name: re.compile(rf"(?:(?<!\w)(?:{words[name]})[ ]$)") for name in _BEFORE}
    held |= {name: re.compile(rf"(?:{words[name]})(?!\w)") for name in _BEHIND}
    days = "|".join(sorted(set(WEEKDAYS[code]), key=len, reverse=True))
    held["several"] = re.compile(rf"(?:[ ](?:{joins})[ ]|[ ]?[–-][ ]?)(?:{small})?(?:{days})(?!\w)")
    held["second"] = re.compile(rf"(?<!\w)(?:{days})(?:[ ](?:{joins})[ ]|[ ]?[–-][ ]?)$")
    held["gap"] = re.compile(
        rf"[ ,]*(?:(?:{_AT[code]})[ ]{_PLACE}[ ,]*){{0,2}}(?i:{small})?(?:{_BY[code]})?"
    )
    return Placing(**held)


_BEFORE = ("named", "some", "the", "ago")
_BEHIND = ("called", "there", "from_", "noun")
_AT = {"en": "in|at|near", "fr": "à|au|en|près de", "es": "en|cerca de", "ru": "в|во|на|под"}
"""What leads to a place between a weekday and other words for days."""
_BY = {
    "en": r"(?:(?:back )?in|of|on|of the year) ",
    "fr": r"(?:en|de|au|du|de la|à) ",
    "es": r"(?:en|de|del|de la) ",
    "ru": r"(?:в|во|на) ",
}
"""What leads from a weekday to a year, or to other words for days."""
_SO_MANY_EN = r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|several|some|a few|many|\d{1,3})"
PLACING: Mapping[str, Placing] = MappingProxyType(
    {
        "en": _of(
            "en",
            "on |the |this |last |late |early ",
            "and|or|to|through|until|till|into",
            named=(
                r"black|bloody|super|holy|good|cyber|giving|red|white|blue|golden|silver|fat|spy|easter|whit"
                r"|palm|shrove|ash|maundy|low|mothering|plough|collop|boxing|remembrance"
            ),
            some=(
                r"an?|one|some|any|another|that (?:same|very|fateful)|(?:an?|one|some) (?:rainy|sunny|cold|hot"
                r"|warm|quiet|gr[ea]y|dark|snowy|wet|foggy|bright|fine|certain|single|random|typical|ordinary|spring"
                r"|summer|autumn|winter|late|early)"
            ),
            ago=rf"{_SO_MANY_EN} (?:day|week|fortnight|month|year|decade)s?(?: (?:ago|earlier|later|before|after|from),?)?",
            the="the",
            called=r" (?:the )?\d{1,2}(?:st|nd|rd|th)",
            there=r" fortnight",
            noun=(
                r" (?!night|morning|evening|afternoon|in|at|of|on|by|when|that|before|after|and|but|or|he|she|it|they"
                r"|to|with|from|for|as|while|the|last|next|this|which|following)[a-z]{3,}"
            ),
            from_=(
                rf",? {_SO_MANY_EN} (?:day|week|fortnight|month|year|decade)s? ago"
                rf"| {_SO_MANY_EN} (?:day|week|fortnight|month|year|decade)s?(?:['’])? (?:before|after|earlier|later|from|since|prior|hence)"
                r"|,? (?:long|many years|decades|a generation) ago|,? the (?:week|month|year) (?:before|after)|,? (?:of )?the (?:previous|preceding|prior) (?:week|month|year)"
            ),
        ),
        "fr": _of(
            "fr",
            "le |la |l['’]|ce |dès ",
            "et|ou|au?|jusqu['’]au?",
            named=r"(?!)",
            some=r"une?|quelque|certain|l['’]autre|un (?:beau|certain|triste)",
            ago=(
                r"(?:il y a (?:[\w-]+ ){1,3}|(?:[\w-]+ )?(?:ans?|mois|semaines?|jours?) (?:plus tot|plus tard|auparavant|apres|avant)),?(?: le)?"
            ),
            called=r" (?:noir|rouge|sanglant|saint|gras|blanc|bleu|fou)",
            the=r"(?!)",
            noun=r"(?!)",
            there=r"-la|,? en (?:huit|quinze)",
            from_=(
                r",? (?:d['’])?il y a|,? (?:voila|voici|cela fait|ca fait)|,? (?:de )?la semaine (?:precedente|d['’]avant|anterieure)| (?:[\w-]+ ){1,2}(?:ans?|mois|semaines?|jours?) (?:plus tot|plus tard|auparavant|apres|avant)"
            ),
        ),
        "es": _of(
            "es",
            "el |la |este |del ",
            "y|o|al?|hasta el",
            named=r"(?!)",
            some=r"un|algun|aquel|ese|cierto|cada|otro",
            ago=(
                r"(?:hace (?:[\w-]+ ){1,3}|(?:[\w-]+ )?(?:anos?|mes(?:es)?|semanas?|dias?) (?:antes|despues|atras|mas tarde)),?"
            ),
            called=r" (?:negro|rojo|sangriento|santo|gordo|blanco|azul|loco)",
            the=r"(?!)",
            noun=r"(?!)",
            there=r" de (?:ramos|ceniza|pascua|gloria|resurreccion)",
            from_=r",? (?:de )?hace|,? (?:de )?la semana (?:anterior|previa|antepasada|trasanterior)| (?:[\w-]+ ){1,2}(?:anos?|mes(?:es)?|semanas?|dias?) (?:antes|despues|atras|mas tarde)",
        ),
        "ru": _of(
            "ru",
            "в |во |на |с |по ",
            "и|или|по|на|до",
            named=r"(?!)",
            some=(
                r"(?:один|одну|одно|одна|одним|тот|ту|то|какой-то|какую-то|какое-то|некий|некую|некое|любой|любую"
                r"|любое|каждый|каждую|каждое|всякий)"
            ),
            ago=r"(?:[\w-]+ )?(?:лет|года?|месяц(?:а|ев)?|недел[юиь]|дн(?:я|ей)|суток|сутки) (?:назад|спустя),?",
            called=r"(?!)",
            the=r"(?!)",
            noun=r"(?!)",
            there=r" (?:перед|накануне) (?:пасх|рождеств|троиц|покров|крещени|масленниц|вербн|великим постом|новым годом)\w*",
            from_=(
                r",? (?:[\w-]+ ){1,2}(?:лет|года?|месяц(?:а|ев)?|недел[юиь]|дн(?:я|ей)|суток) (?:назад|спустя|тому)"
                r"| (?:за|через) (?:[\w-]+ ){0,2}(?:лет|года?|месяц(?:а|ев)?|недел[юиь]|дн(?:я|ей)|сут\w+) (?:до|после)"
                r"|,? год назад"
                r"|,? (?:поза)?прошлой недели|,? (?:на )?(?:позапрошлой|предыдущей|той|предпрошлой) недел[еи]"
            ),
        ),
    }
)
"""By language, in folded words."""
