"""Cases: in which case a Russian name stands, by what stands around it, and its nominative."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import cache

from paraph.language.given import women
from paraph.language.speech.table import speech

_BEFORE = 90
_PREPOSITION = re.compile(
    r"(?:^|[ («])(?i:с|со|к|ко|от|до|из|у|в|во|на|о|об|обо|при|для|без|под|над|между|через|после"
    r"|перед|за|про|по|против|около|кроме|ради|вместо|вокруг|помимо|благодаря|согласно|вопреки)[ ]$"
)
_CONSONANTS = tuple("бвгджзклмнпрстфхцчшщй")
_INSTRUMENTAL = ("ом", "ем", "ём")
_MEN_ENDING = frozenset(("илья", "никита", "данила", "лука", "фома", "кузьма", "савва", "гаврила"))
_TRANSITIVE = re.compile(
    r"(?:поблагодарил|предупред|предупрежд|поправ|обвин|призва|призыва|попроси|просит|просят|спроси|перебил"
    r"|поддерж|цитир|процитир|завер|увед|извест|проинформ|увер|оцен|приветств|упомян|отверг|раскры|высказ)"
)
"""Verbs of saying behind which somebody may stand of whom, or to whom, it is said."""
_ADJECTIVE = re.compile(
    r"[а-яё-]{2,}(?P<end>ый|ий|ая|яя|ое|ее|ой|ого|его|ому|ему|ым|им|ую|юю|ей|ых|их)"
)
_OBLIQUE_ADJECTIVE = frozenset(
    ("ого", "его", "ому", "ему", "ым", "им", "ую", "юю", "ей", "ых", "их")
)


def is_oblique_office(office: str) -> bool:
    """Whether a Russian office is in another case than the nominative, as its name is then too."""
    for word in office.lower().split():
        match = _ADJECTIVE.fullmatch(word)
        if match is not None:
            if match["end"] in _OBLIQUE_ADJECTIVE:
                return True
            continue
        ends = ("а", "я", "у", "ю", "ом", "ем", "е", "ы", "и", "ой", "ей")
        return word.endswith(ends) and word not in {"глава", "судья", "коллега", "старшина"}
    return False


def is_nominative(words: str, start: int, end: int, office: str, name: str) -> bool:
    """Whether what stands around a name says that it is in the nominative.

    That is an office in the nominative, or a verb of saying beside it, with no preposition before.
    """
    left = words[max(0, start - _BEFORE) : start]
    if _PREPOSITION.search(left) or _says_so(left):
        return False
    if office:
        return not is_oblique_office(office) and not is_declined(name)
    if is_declined(name):
        return False
    behind, before = _beside()
    if behind.match(words, end):
        return True
    match = before.search(left)
    return match is not None and not _TRANSITIVE.match(match["verb"])


def is_sure(name: str) -> bool:
    """Whether the form of a name can be no other case: "Тимофей Лукьянчик", "Анна Орлова"."""
    parts = name.split()
    given, family = parts[0].lower(), parts[-1].lower()
    if "." in given:
        return family.endswith(_CONSONANTS) and not is_declined(name)
    if given.endswith((*_CONSONANTS, "ь")) and not given.endswith(("ой", "бовь")):
        return family.endswith(_CONSONANTS) and not is_declined(name)
    if given in women("ru"):
        return family.endswith((*_CONSONANTS, "ва", "на", "ая", "о", "и", "э")) and not (
            family.endswith(("ой", "ей")) and len(family) > 4  # noqa: PLR2004
        )
    return False


def turned(name: str, families: Collection[str]) -> str:
    """Return a given and a family name in the nominative that their endings let one think of.

    `families` are forms of the family name that stand in the nominative. Nothing is told where the
    endings tell nothing; what is told is no more than likely.
    """
    given, _, family = name.partition(" ")
    if not given or not family or " " in family or "." in given:
        return ""
    known = next(iter(sorted(families)), "")
    first, last = given.lower(), family.lower()
    woman = _woman(last, first)
    if known:
        woman = known.lower().endswith(("ва", "на", "ая")) or (
            first.endswith(("ы", "и", "ой", "ей")) and not last.endswith(_INSTRUMENTAL)
        )
        return f"{_given(given, known, woman=woman)} {known}"
    told = _family(family, woman=woman, first=first)
    return f"{_given(given, family, woman=woman)} {told}" if told else ""


def is_declined(name: str) -> bool:
    """Whether the endings of a name are those of another case than the nominative."""
    parts = name.split()
    first, last = parts[0].lower(), parts[-1].lower()
    if last.endswith(
        ("ого", "ому", "овым", "евым", "иным", "ыным", "ским", "цким", "скую", "цкую")
    ):
        return True
    if len(parts) == 1 or "." in first:
        return last.endswith(("у", "ю")) and len(last) > 4  # noqa: PLR2004
    if first.endswith((*_INSTRUMENTAL, "ой", "ей")) and last.endswith((*_INSTRUMENTAL, "ым")):
        return True
    if last.endswith(("ой", "ей")) and first.endswith(("ой", "ей", "ы", "и", "е", "о")):
        return True
    return last.endswith(("ы", "у", "ю", "е")) and first.endswith(
        ("ы", "и", "у", "ю", "е", "о", "э")
    )


def is_genitive(name: str, *, of_somebody: bool) -> bool:
    """Whether a Russian name of two parts or more stands in the genitive, as its endings tell.

    `of_somebody` is whether an office of somebody in the genitive stands before it, so that names
    that may as well be a woman's in the nominative are taken for a man's.
    """
    parts = name.lower().split()
    first, last = parts[0], parts[-1]
    if first.endswith(("ы", "и")):
        return first not in women("ru") and not last.endswith(("ы", "и"))
    man = first not in women("ru") and first not in _MEN_ENDING
    return of_somebody and man and first.endswith(("а", "я")) and last.endswith(("а", "я", "ого"))


def _woman(last: str, first: str) -> bool:
    """Whether the endings of a name in another case are those of a woman's."""
    if last.endswith(
        ("овой", "евой", "ёвой", "иной", "ыной", "ской", "цкой", "ову", "еву", "ину", "скую")
    ):
        return first.endswith(("ы", "и", "е", "у", "ю", "ой", "ей"))
    return first.endswith(("ы", "и", "ой", "ей")) and not last.endswith(_INSTRUMENTAL)


def _family(family: str, *, woman: bool, first: str) -> str:  # noqa: PLR0911, C901
    last = family.lower()
    if woman:
        for end, new in (("ской", "ская"), ("цкой", "цкая"), ("скую", "ская"), ("цкую", "цкая")):
            if last.endswith(end):
                return family[: -len(end)] + new
        if last.endswith(("овой", "евой", "ёвой", "иной", "ыной")):
            return f"{family[:-2]}а"
        if last.endswith(("ову", "еву", "ёву", "ину", "ыну")):
            return f"{family[:-1]}а"
        return family if last.endswith((*_CONSONANTS, "о", "и", "э")) else ""
    for end, new in (
        ("ского", "ский"),
        ("цкого", "цкий"),
        ("скому", "ский"),
        ("ским", "ский"),
        ("цким", "цкий"),
    ):
        if last.endswith(end):
            return family[: -len(end)] + new
    if first.endswith(("о", "э", "и", "е")) and last.endswith(("ой", "ы", "у", "е")):
        return family[: -2 if last.endswith("ой") else -1] + "а"
    if last.endswith((*_INSTRUMENTAL, "ым", "им")) and first.endswith((*_INSTRUMENTAL, "ой", "ей")):
        return family[:-2]
    if last.endswith("а") and first.endswith((*_CONSONANTS, "ь")) and not first.endswith("ой"):
        return family  # "Вадим Сорока": his given name would have another ending
    if last.endswith(("а", "у", "ю")) and family[-2:-1] in _CONSONANTS:
        return family[:-1]
    return family if last.endswith(("о", "и", "э", "их", "ых")) else ""


def _given(given: str, family: str, *, woman: bool) -> str:  # noqa: PLR0911, C901
    small = given.lower()
    if small.endswith("и") and not small.endswith("ии") and family.lower().endswith(tuple("еоэиу")):
        return given  # "Кадри Тамме" has no cases
    if woman:
        for end in ("ой", "ей"):
            if small.endswith(end):
                return given[:-2] + ("а" if end == "ой" else "я")
        if small.endswith(("ы", "у", "е")):
            return f"{given[:-1]}а"
        if small.endswith("ю"):
            return f"{given[:-1]}я"
        if small.endswith("и"):
            return given[:-1] + ("а" if small[:-1].endswith(tuple("гкхжшчщ")) else "я")
        return given
    if small.endswith(_INSTRUMENTAL) and len(small) > 4:  # noqa: PLR2004
        return _man(given[:-2])
    if small.endswith("ой"):
        return f"{given[:-2]}а"
    if small.endswith(("а", "у")) and small not in _MEN_ENDING:
        return _man(given[:-1])
    if small.endswith(("я", "ю")) and small not in _MEN_ENDING:
        return given[:-1] + ("й" if small[-2] in "аеёиоуыэюя" else "ь")
    return given


def _man(stem: str) -> str:
    return {"павл": "Павел", "петр": "Пётр", "льв": "Лев"}.get(stem.lower(), stem)


def _says_so(left: str) -> bool:
    """Whether words lead to somebody in the genitive: "по словам", "слова", "заявление"."""
    told = speech("ru")
    return (
        re.search(
            rf"(?i:(?:{told.according}|слов\w{{0,3}}|речь|заявлени\w{{1,3}}|мнени\w{{1,3}}))[ ]$",
            left,
        )
        is not None
    )


@cache
def _beside() -> tuple[re.Pattern[str], re.Pattern[str]]:
    told = speech("ru")
    middle = rf"(?:(?:{told.adverbs}|{told.besides})[ ])*"
    return (
        re.compile(rf"[ ]{middle}(?:{told.says})(?!\w)"),
        re.compile(rf"(?<!\w)(?P<verb>{told.says})[ ]{middle}$"),
    )
