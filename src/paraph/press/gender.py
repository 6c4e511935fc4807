"""Gender: what a name tells of the gender of who bears it."""

from __future__ import annotations

from paraph.language.given import men, women
from paraph.press.forms import FEMALE, MALE, parts_of
from paraph.press.person import Person

_TWO = 2
_MEN = frozenset(("илья", "никита", "данила", "лука", "фома", "кузьма", "савва", "гаврила", "миша"))
"""Names of men that end as those of women do."""
_WOMEN = frozenset(
    ("ингрид", "астрид", "сигрид", "элен", "хелен", "маргарет", "элизабет", "кармен", "ирен",
     "жаклин", "эстер", "рут", "мадлен", "карин", "кристин", "катрин", "джейн", "энн", "эдит",
     "джудит", "мириам")
)  # fmt: skip
"""Names of women that end as those of men do."""


def gender_of(person: Person, code: str) -> str:
    """Return the gender of a person: by what stands beside their name, else by that."""
    parts = parts_of(person.name)
    alone = len(parts) == 1 and code != "ru"
    return person.gender or name_gender("" if alone else parts[-1], code, parts[0])


def name_gender(family: str, code: str, given: str = "") -> str:
    """Return the gender that a Russian name tells in the nominative, or nothing."""
    if code != "ru":
        first = given.casefold().partition("-")[0]
        return "f" if first in women(code) else "m" if first in men(code) else ""
    small, first = family.lower(), given.lower()
    if first in women(code) or first in _WOMEN:
        return "f"
    if len(first) > _TWO and first[-1] in "бвгджзклмнпрстфхцчшщй" and not small.endswith(FEMALE):
        return "m"
    if first.endswith(("а", "я")) and first not in _MEN and not small.endswith(("а", "я", "ой")):
        return "f" if not small.endswith(MALE) else "m"
    if small.endswith(FEMALE) and first.endswith(("а", "я")):
        return "f"
    return "m" if small.endswith(MALE) and not first.endswith(("а", "ы", "у")) else ""
