"""Relative: how languages name a provision by its place, not by its number."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple


class Relative(NamedTuple):
    """A place in the wording that names so `many` provisions `before` or after its own."""

    start: int
    end: int
    kind: str
    before: bool
    many: int = 1


_STEMS = {
    "en": ("receding ", "revious ", "oregoing ", "ollowing ", "ext ", "ucceeding "),
    "fr": ("précéd", "précède", "suivant", "qui suit"),
    "es": ("anterior", "recedente", "siguiente"),
    "ru": ("редыдущ", "редшествующ", "ледующ"),
    "ko": ("전", "다음"),
}
"""One of which every phrase has: texts without them are not looked at further."""
_KINDS = {
    "en": "article=article section=section clause=clause para=paragraph",
    "fr": "article=article section=section clause=clause paragraphe=paragraph alinéa=paragraph",
    "es": "artículo=article sección=section cláusula=clause párrafo=paragraph apartado=paragraph",
    "ru": "стат=article разд=section пунк=paragraph абза=paragraph",
    "ko": "조=article 항=paragraph",
}
"""How the words for a kind begin."""
_COUNTS = {"two": 2, "deux": 2, "dos": 2, "2": 2, "three": 3, "trois": 3, "tres": 3, "3": 3}
_BEFORE = (
    *("preceding", "previous", "foregoing", "précéd", "qui précède", "anterior", "precedente"),
    *("предыдущ", "предшествующ", "전"),
)
_EN = "(?P<which>preceding|previous|foregoing|following|next|succeeding)"
_PATTERNS = {
    "en": rf"\b{_EN}\s+(?P<kind>article|section|clause|paragraph)(?!\w)"
    rf"|\b(?:(?P<count>two|three|[23])\s+{_EN.replace('which', 'which2')}"
    rf"|{_EN.replace('which', 'which3')}\s+(?P<count2>two|three|[23]))"
    r"\s+(?P<kind2>article|section|clause|paragraph)s\b",
    "fr": r"\b(?P<kind>article|section|clause|paragraphe|alinéa)\s+"
    r"(?P<which>précédente?|qui\s+précède|suivante?|qui\s+suit)(?!\w)"
    r"|\b(?P<count>deux|trois)\s+(?P<kind2>article|section|clause|paragraphe|alinéa)s\s+"
    r"(?P<which2>précédente?|suivante?)s\b",
    "es": r"\b(?P<kind>artículo|sección|cláusula|párrafo|apartado)\s+"
    r"(?P<which>anterior|precedente|siguiente)(?!\w)"
    r"|\b(?P<count>dos|tres)\s+(?P<kind2>artículo|cláusula|párrafo|apartado)s\s+"
    r"(?P<which2>anterior|precedente|siguiente)e?s\b",
    "ru": r"\b(?P<which>предыдущ|предшествующ|следующ|последующ)"
    r"(?:ей|ую|ая|его|ему|ем|ий|им|ее)\s+"
    r"(?P<kind>стать(?:я|и|е|ю|ей)|раздел(?:|а|у|ом|е)|пункт(?:|а|у|ом|е)|абзац(?:|а|у|ем|е))"
    r"(?!\w)",
    "ko": r"(?<![가-힣])(?P<which>전|다음\s?)\s?(?:(?P<count>[23])\s?)?(?P<kind>조|항)"
    r"(?=[의에을를은는이가와과,.\s)]|$)",
}
_ELSEWHERE = {
    "en": r"\s*[:(]|\s+(?:of\s+(?!this\b)|thereof|shall\s+be\s+(?:added|inserted)|is\s+(?:added"
    r"|inserted)|reads?\b)",
    "fr": r"\s*[:(]|\s+(?:d[eu]s?\s+|de\s+l|est\s+(?:ajouté|inséré))",
    "es": r"\s*[:(]|\s+(?:del?\s+|se\s+(?:añade|inserta))",
    "ru": r"\s*[:(]|\s+(?:[А-ЯЁ]|настоящ|содержания|изложить|редакц)",
    "ko": r"\s*[:(]",
}
"""What says behind a phrase that it may be of another text, or announces a text."""
_ORDINALS = {
    "en": ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"),
    "fr": (
        *("premi(?:er|ère)", "(?:deuxième|seconde?)", "troisième", "quatrième", "cinquième"),
        *("sixième", "septième", "huitième", "neuvième"),
    ),
    "es": (
        *("primer[oa]?", "segund[oa]", "tercer[oa]?", "cuart[oa]", "quint[oa]", "sext[oa]"),
        *("séptim[oa]", "octav[oa]", "noven[oa]"),
    ),
    "ru": (*("перв", "втор", "треть", "четв[её]рт", "пят", "шест", "седьм", "восьм", "девят"),),
}
_PARAGRAPH = {
    "en": r"\b(?:{0})\s+paragraph\s+of\s+$",
    "fr": r"\b(?:(?:{0})\s+(?:paragraphe|alinéa)|(?:paragraphe|alinéa)\s+(?:{0}))\s+de\s+l[’']$",
    "es": r"\b(?:(?:{0})\s+(?:párrafo|apartado)|(?:párrafo|apartado)\s+(?:{0}))\s+del\s+$",
    "ru": r"\b(?:(?:{0})[а-я]{{1,3}}\s+абзац[а-я]{{0,2}}"
    r"|абзац[а-я]{{0,2}}\s+(?:{0})[а-я]{{1,3}})\s+$",
}
_COUNTED = {
    "en": ("aragraph of",),
    "fr": ("linéa", "aragraphe"),
    "es": ("rrafo", "partado"),
    "ru": ("бзац",),
}
"""One of which stands in every phrase that counts the paragraphs of an article."""
_NEAR = 60  # characters


def relatives(text: str, code: str) -> list[Relative]:
    """Return where `text`, in the language `code`, names its neighbours without ambiguity."""
    stems = [stem for stem in _STEMS.get(code, ()) if stem in text]
    if not stems:
        return []
    kinds = [word.split("=") for word in _KINDS[code].split()]
    found: list[Relative] = []
    end = 0
    for at in _places(text, stems):
        least, most = max(end, at - _NEAR), min(len(text), at + _NEAR)
        near = text[least:most].lower()
        if at < end or not any(word in near for word, _ in kinds):
            continue
        match = _pattern(code).search(text, least, most)
        if match is None or (match.end() == most != len(text)):
            continue
        end = match.end()
        held = {name.rstrip("23"): said for name, said in match.groupdict().items() if said}
        if _elsewhere(code).match(text, end) is not None:
            continue
        kind = next(kind for word, kind in kinds if held["kind"].lower().startswith(word))
        before = held["which"].lower().startswith(_BEFORE)
        many = _COUNTS.get(held.get("count", "").lower(), 1)
        found.append(Relative(match.start(), end, kind, before, many))
    return found


def _places(text: str, stems: list[str]) -> list[int]:
    """Return where any of the stems stands, in order."""
    found: list[int] = []
    for stem in stems:
        at = text.find(stem)
        while at >= 0:
            found.append(at)
            at = text.find(stem, at + 1)
    return sorted(found)


def said(text: str, code: str) -> bool:
    """Whether a whole text may name provisions by their place somewhere."""
    return any(stem in text for stem in _COUNTED.get(code, ())) or bool(relatives(text, code))


def ordinal(text: str, code: str, end: int) -> tuple[int, int] | None:
    """Return where "second paragraph of" begins that ends before `end`, and that it is the 2nd."""
    begins = max(0, end - _NEAR)
    near = text[begins:end]
    if not any(stem in near for stem in _COUNTED.get(code, ())):
        return None
    for place, pattern in enumerate(_ordinals(code), start=1):
        match = pattern.search(near)
        if match is not None:
            return begins + match.start(), place
    return None


@cache
def _pattern(code: str) -> re.Pattern[str]:
    return re.compile(_PATTERNS[code], re.IGNORECASE)


@cache
def _elsewhere(code: str) -> re.Pattern[str]:
    return re.compile(_ELSEWHERE[code])


@cache
def _ordinals(code: str) -> tuple[re.Pattern[str], ...]:
    if code not in _ORDINALS:
        return ()
    return tuple(
        re.compile(_PARAGRAPH[code].format(word), re.IGNORECASE) for word in _ORDINALS[code]
    )
