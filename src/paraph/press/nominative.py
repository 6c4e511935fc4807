"""Nominatives: the Russian names of persons, institutions and papers that stand in another case."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import cache

_UNCHANGED = tuple("еёиоуэюы")
_CONSONANTS = tuple("бвгджзклмнпрстфхцчшщй")
_FLEETING = {"павл": "Павел", "петр": "Пётр", "льв": "Лев"}
_HARD = tuple("гкхжшчщ")
_VOWELS = frozenset("аеёиоуыэюя")
_HEADS = {
    "о": "министерств правительств агентств посольств ведомств письм консульств представительств"
    " издательств казначейств руководств",
    "е": "следстви обвинени исследовани"
    " управлени издани заявлени приложени сообщени соглашени"
    " постановлени распоряжени"
    " разрешени положени отделени собрани уведомлени решени предприяти учреждени",
    "а": "прокуратур защит больниц экспертиз статистик"
    " бирж клиник школ лиг групп служб пресс-служб палат газет дум справк нот записк книг фирм",
    "я": "полици инспекци"
    " комисси организаци компани администраци ассоциаци парти делегаци мисси федераци"
    " корпораци ассамбле оппозици канцеляри дирекци мэри радиостанци деклараци резолюци стать"
    " лицензи конвенци гильди коллеги конституци коалици епархи таможн",
    "": "парламент банк кабинет комитет совет союз институт университет суд фонд консорциум"
    " оператор мид минфин минтранс минздрав минсельхоз сенат секретариат телеканал канал портал"
    " журнал сейм департамент регулятор сайт договор контракт пресс-релиз релиз документ доклад"
    " отчет отчёт текст протокол пункт завод концерн профсоюз гидрометцентр меморандум закон указ"
    " ответ пакт акт аппарат офис театр клуб кооператив цех альянс застройщик подрядчик"
    " технадзор надзор центробанк штаб опрос аудит приказ раздел параграф устав регламент",
    "ь": "кремл артел договорённост",
}
"""Stems of nouns for institutions and papers, by how their nominative ends."""
_PLURAL = ("ах", "ям", "ам", "ях", "ами", "ями", "ов", "ев", "ий", "ы")
_ADJECTIVE = re.compile(r"(?P<stem>[А-ЯЁа-яё-]+?)(?P<end>ого|его|ому|ему|ом|ем|ой|ей|ую|юю)")


@cache
def _heads() -> re.Pattern[str]:
    groups = [
        f"(?P<g{place}>{'|'.join(sorted(stems.split(), key=len, reverse=True))})"
        for place, stems in enumerate(_HEADS.values())
    ]
    return re.compile(rf"(?i:{'|'.join(groups)})(?P<end>[а-яё]{{0,3}})")


def of_institution(words: str) -> str:
    """Return words for an institution or a paper with their first noun in the nominative.

    Only adjectives may stand before that noun, and they are turned with it. Words whose noun is not
    known, or stands in the plural, are as they were.
    """
    parts = words.split(" ")
    for place, part in enumerate(parts):
        match = _heads().fullmatch(part)
        if match is None:
            if _ADJECTIVE.fullmatch(part) is None:
                return words
            continue
        said = match["end"].lower()
        number = next(each for each in range(len(_HEADS)) if match[f"g{each}"])
        ending = [*_HEADS][number]
        plural = said.endswith(_PLURAL) and not (said == "ы" and ending == "а")
        if not said or said == ending or plural:
            return words
        before = [_of_adjective(each, ending) for each in parts[:place]]
        head = part[: len(part) - len(said)] + ending
        return " ".join([*before, head, *parts[place + 1 :]])
    return words


def _of_adjective(word: str, ending: str) -> str:
    """Return an adjective in the nominative of a noun that ends so."""
    match = _ADJECTIVE.fullmatch(word)
    if match is None:
        return word
    soft = match["end"].startswith(("е", "ю"))
    stem = match["stem"]
    if ending in {"о", "е"}:
        return stem + ("ее" if soft else "ое")
    if ending in {"а", "я"}:
        return stem + ("яя" if soft else "ая")
    return stem + ("ий" if soft or stem.endswith(tuple("гкхжшчщ")) else "ый")


def nominative(name: str, forms: Collection[str], office: str) -> str:
    """Return a given and a family name in the nominative, or nothing where no words tell it.

    `forms` are all forms in which the family name stands in the article: one that ends with a
    consonant is that of a man, and one with "а" that of a woman where a man's is nowhere. Where
    the family name has no cases, an office in the genitive before it tells that of the given name.
    """
    given, _, family = name.partition(" ")
    if not given or not family or " " in family or "." in given:
        return ""
    soft = f"{family[:-1]}й"  # "Грея", and elsewhere "Грей"
    man = next(
        (
            each
            for each in forms
            if each.lower().endswith(_CONSONANTS) and (_is_man(each) or each == soft)
        ),
        "",
    )
    woman = next((each for each in forms if each.lower().endswith(("ва", "на", "ая"))), "")
    if man and man != family and len(man) < len(family) + 1:
        return _joined(_of_man(given), man)
    if woman and not man and woman != family:
        return _joined(_of_woman(given), woman)
    head = office.lower().partition(" ")[0]
    if head.endswith(("а", "я")) and head != "глава" and family.lower().endswith(_UNCHANGED):
        return _joined(_of_man(given) if given.lower().endswith(("а", "я")) else "", family)
    return ""


def _is_man(form: str) -> bool:
    return not form.lower().endswith(("ой", "ей", "ым", "им", "ом", "ем"))


def _joined(given: str, family: str) -> str:
    return f"{given} {family}" if given else ""


def _of_man(given: str) -> str:
    small = given.lower()
    if small.endswith(("а", "у")):
        stem = given[:-1]
        return _FLEETING.get(stem.lower(), stem)
    if small.endswith(("я", "ю")) and len(given) > 2:  # noqa: PLR2004
        return given[:-1] + ("й" if small[-2] in _VOWELS else "ь")
    return ""


def _of_woman(given: str) -> str:
    small = given.lower()
    if small.endswith(("у", "ы")):
        return f"{given[:-1]}а"
    if small.endswith("ю"):
        return f"{given[:-1]}я"
    if small.endswith("и"):
        return given[:-1] + ("а" if small[:-1].endswith(_HARD) else "я")
    return ""
