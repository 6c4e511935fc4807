"""Forms: which forms of a name may be of one person, and which of them is the fullest."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from paraph.language.speech.several import ELDER

_TWO = 2
_CASES = re.compile(
    r"(?:ого|его|ому|ему|ыми|ими|ой|ей|ою|ею|ым|им|ом|ем|ём|ая|яя|ую|юю|ий|ый|ью|ии|ию|ия|а|я|у|ю|е|и|ы|ь|й)$"
)
_OF_FATHER = re.compile(
    r"(?:[а-яё]{2}(?:вич(?:а|у|ем|е)?|[вч]н(?:а|ы|е|у|ой))"
    r"|\b(?:иль|кузьм|лук|фом|никит|савв|фок|ион|силь|ипат)ич(?:а|у|[её]м|е)?)$",
    re.IGNORECASE,
)
"""How a Russian name ends that is the father's, or the whole of it: "Петровна", "Ильич"."""
_SOFT_ENDING = 3
_SOFT = re.compile(r"[а-я]е(?:й|я|ю|ем|е)$")
"""How names end whose nominative ends in "ей": "Сергей", "Сергея"."""
MALE = ("ов", "ев", "ёв", "ин", "ын", "ский", "цкий", "ой")
FEMALE = ("ова", "ева", "ёва", "ина", "ына", "ская", "цкая")


def key(word: str, code: str) -> str:
    """Return what all forms of a part of a name have in common."""
    small = word.casefold().replace("ё", "е").replace("’", "'").strip(".")
    if code != "ru" or len(small) < 4:  # noqa: PLR2004 - shorter names have no case
        return small
    if _SOFT.search(small):
        return small[: small.index("е", len(small) - _SOFT_ENDING) + 1]
    return _CASES.sub("", small)


def parts_of(name: str) -> list[str]:
    """Return the parts of a name that have a capital, initials apart."""
    spaced = re.sub(r"\.(?=\w)", ". ", ELDER.sub("", name))
    return [each for each in spaced.split() if each[:1].isupper()]


def is_patronymic(word: str) -> bool:
    """Whether a Russian word may be the name of a father, in any case."""
    return _OF_FATHER.search(word) is not None


def is_by_father(name: str) -> bool:
    """Whether a Russian name is a given name and that of the father: "Тамара Петровна"."""
    parts = parts_of(name)
    return len(parts) == _TWO and is_patronymic(parts[1])


def entered_under(keys: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """Yield under what a person is entered; where names `agree`, `asked_for` asks for one of it."""
    family, given = keys[-1], keys[:-1]
    if not given:
        yield ("alone", family)
        return
    yield ("begins", family, given[0][:1])
    if len(given[0]) == 1:
        yield ("initial", family, given[0])
    for each in given:
        yield ("given", family, each.rstrip("е"))


def asked_for(keys: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """Yield under what those are entered who may bear a name of two parts or more."""
    family, given = keys[-1], keys[:-1]
    yield ("alone", family)
    yield ("initial", family, given[0][:1])
    if len(given[0]) == 1:
        yield ("begins", family, given[0])
    for each in given:
        yield ("given", family, each.rstrip("е"))


def agree(first: Sequence[str], second: Sequence[str]) -> bool:
    """Whether two names may be one: the family names alike, and the given names or initials."""
    if first[-1] != second[-1]:
        return False
    if len(first) < _TWO or len(second) < _TWO:
        return True
    short, long = sorted((first, second), key=len)
    if len(short) < len(long) and [*long[-len(short) :]] == [*short]:
        return True  # "Le Bris", of "Yvon Le Bris"
    one, other = first[0], second[0]
    return (
        one.startswith(other)
        if len(other) == 1
        else other.startswith(one)
        if len(one) == 1
        else (one == other or one.rstrip("е") == other.rstrip("е"))
    )


def fuller_of(old: str, new: str, code: str) -> str:
    """Return the form of a name with more of it, or in the nominative."""
    sizes = [sum(len(part.strip(".")) > 1 for part in parts_of(each)) for each in (old, new)]
    if sizes[0] != sizes[1]:
        return old if sizes[0] > sizes[1] else new
    if code != "ru":
        return old
    return min((old, new), key=lambda each: (is_oblique(each), len(each)))


def is_oblique(name: str) -> bool:
    """Whether a Russian name looks as if it were in another case than the nominative."""
    parts = parts_of(name) or name.split()
    first, last = parts[0].lower(), parts[-1].lower()
    if last.endswith(FEMALE):
        return not first.endswith(("а", "я", "ь"))
    if last.endswith(MALE):
        return first.endswith(("а", "у", "ом", "е"))
    return last.endswith(("ой", "ого", "ому", "ым", "ым", "ую", "у", "е", "а")) and len(last) > 4  # noqa: PLR2004
