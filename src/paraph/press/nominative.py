"""Nominatives: the name of somebody whom a Russian article names in full in another case only."""

from __future__ import annotations

from collections.abc import Collection

_UNCHANGED = tuple("еёиоуэюы")
_CONSONANTS = tuple("бвгджзклмнпрстфхцчшщй")
_FLEETING = {"павл": "Павел", "петр": "Пётр", "льв": "Лев"}
_HARD = tuple("гкхжшчщ")
_VOWELS = frozenset("аеёиоуыэюя")


def nominative(name: str, forms: Collection[str], office: str) -> str:
    """Return a given and a family name in the nominative, or nothing where no words tell it.

    `forms` are all forms in which the family name stands in the article: one that ends with a
    consonant is that of a man, and one with "а" that of a woman where a man's is nowhere. Where
    the family name has no cases, an office in the genitive before it tells that of the given name.
    """
    given, _, family = name.partition(" ")
    if not given or not family or " " in family or "." in given:
        return ""
    man = next((each for each in forms if each.lower().endswith(_CONSONANTS) and _is_man(each)), "")
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
