"""Counting: the words for 1 to 999, and for first to ninety-ninth, in the spellings of texts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product

_Words = dict[int, tuple[str, ...]]
_HUNDRED, _TWENTY = 100, 20


def _listed(words: str, first: int = 1, step: int = 1) -> _Words:
    """Return words by their value; a stroke parts those of one value."""
    return {
        first + step * place: tuple(each.replace("_", " ").split("|"))
        for place, each in enumerate(words.split())
    }


_ENGLISH = _listed(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
)
_ENGLISH_TENS = _listed("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10)
_ENGLISH_NTH = _listed(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
)
_ENGLISH_TENTHS = _listed(
    "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth", 20, 10
)
_FRENCH = _listed(
    "un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize "
    "dix-sept|dix_sept dix-huit|dix_huit dix-neuf|dix_neuf"
)
_FRENCH_TENS = _listed("vingt trente quarante cinquante soixante", 20, 10)
_FRENCH_NTH = _listed(
    "premier|première deuxième|second|seconde troisième quatrième cinquième sixième septième "
    "huitième neuvième dixième onzième douzième treizième quatorzième quinzième seizième "
    "dix-septième dix-huitième dix-neuvième"
)
_FRENCH_TENTHS = _listed("vingtième trentième quarantième cinquantième soixantième", 20, 10)
_SPANISH = _listed(
    "un|uno|una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince "
    "dieciséis|diez_y_seis diecisiete dieciocho diecinueve veinte veintiuno|veintiún|veintiuna "
    "veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve"
)
_SPANISH_TENS = _listed("treinta cuarenta cincuenta sesenta setenta ochenta noventa", 30, 10)
_SPANISH_HUNDREDS = _listed(
    "ciento|cien doscientos|doscientas trescientos|trescientas cuatrocientos|cuatrocientas "
    "quinientos|quinientas seiscientos|seiscientas setecientos|setecientas "
    "ochocientos|ochocientas novecientos|novecientas",
    100,
    100,
)
_SPANISH_NTH = _listed(
    "primer|primero|primera segundo|segunda tercer|tercero|tercera cuarto|cuarta quinto|quinta "
    "sexto|sexta séptimo|séptima octavo|octava noveno|novena décimo|décima undécimo|undécima "
    "duodécimo|duodécima decimotercer|decimotercero decimocuarto decimoquinto decimosexto "
    "decimoséptimo decimoctavo decimonoveno"
)
_SPANISH_TENTHS = _listed(
    "vigésimo|vigésima trigésimo|trigésima cuadragésimo|cuadragésima quincuagésimo|quincuagésima "
    "sexagésimo|sexagésima septuagésimo|septuagésima octogésimo|octogésima nonagésimo|nonagésima",
    20,
    10,
)
_RUSSIAN = (  # in the nominative, and in the genitive
    _listed(
        "один|одна|одну два|две три четыре пять шесть семь восемь девять десять одиннадцать "
        "двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать "
        "девятнадцать"
    ),
    _listed(
        "одного|одной двух трех|трёх четырех|четырёх пяти шести семи восьми девяти десяти "
        "одиннадцати двенадцати тринадцати четырнадцати пятнадцати шестнадцати семнадцати "
        "восемнадцати девятнадцати"
    ),
)
_RUSSIAN_TENS = (
    _listed("двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто", 20, 10),
    _listed(
        "двадцати тридцати сорока пятидесяти шестидесяти семидесяти восьмидесяти девяноста", 20, 10
    ),
)
_RUSSIAN_HUNDREDS = (
    _listed(
        "сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот", 100, 100
    ),
    _listed(
        "ста двухсот трехсот|трёхсот четырехсот|четырёхсот пятисот шестисот семисот восьмисот "
        "девятисот",
        100,
        100,
    ),
)  # fmt: skip
_RUSSIAN_STEMS = _listed(
    "перв втор трет четверт|четвёрт пят шест седьм восьм девят десят одиннадцат двенадцат "
    "тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат"
)
_RUSSIAN_TENTHS = _listed(
    "двадцат тридцат сороков пятидесят шестидесят семидесят восьмидесят девяност", 20, 10
)
_RUSSIAN_ENDS = ("ый", "ой", "ого", "ая", "ую", "ое", "ым", "ом", "ые", "ых")
_RUSSIAN_THIRD = ("ий", "ьего", "ьей", "ья", "ью", "ье", "ьим", "ьем", "ьи", "ьих")


def numbers(code: str) -> dict[str, int]:
    """Return the words for 1 to 999 of a language, with their values.

    Raises:
        KeyError: the language is none of English, French, Spanish and Russian.
    """
    return {word: value for value, word in _NUMBERS[code]()}


def ordinals(code: str) -> dict[str, int]:
    """Return the words for first to ninety-ninth of a language, with their values.

    Raises:
        KeyError: the language is none of English, French, Spanish and Russian.
    """
    return {word: value for value, word in _ORDINALS[code]()}


def cardinal(code: str) -> str:
    """Return a pattern of the words for 1 to 999 of a language, with plain blanks between them.

    It is built of their parts, so that it stays small; what they are worth `numbers` tells.

    Raises:
        KeyError: the language is none of English, French, Spanish and Russian.
    """
    return rf"(?:{_CARDINALS[code]()})(?!\w)"


def ordinal(code: str) -> str:
    """Return a pattern of the words for first to ninety-ninth, as `cardinal` does.

    Raises:
        KeyError: the language is none of English, French, Spanish and Russian.
    """
    return rf"(?:{_NTHS[code]()})(?!\w)"


def _any(*words: _Words) -> str:
    """Return a pattern of any of some words, the longest first."""
    listed = {word for each in words for spelled in each.values() for word in spelled}
    return f"(?:{'|'.join(sorted(map(re.escape, listed), key=len, reverse=True))})"


def _english_cardinal() -> str:
    tens, ones = _any(_ENGLISH_TENS), _any(_below(_ENGLISH))
    small = f"{tens}(?:[- ]{ones})?|{_any(_ENGLISH)}"
    return f"{ones} hundred(?:(?: and)? (?:{small}))?|{small}"


def _french_cardinal() -> str:
    ones = _any(_FRENCH)
    small = (
        f"quatre[- ]vingt(?:s|[- ]{ones})?|{_any(_FRENCH_TENS)}(?:(?: et |-et-|[- ]){ones})?|{ones}"
    )
    return f"(?:{_any(_below(_FRENCH))} )?cent(?:s(?!\\w)|[- ](?:{small}))?|{small}"


def _spanish_cardinal() -> str:
    small = f"{_any(_SPANISH_TENS)}(?: y {_any(_below(_SPANISH))})?|{_any(_SPANISH)}"
    return f"{_any(_SPANISH_HUNDREDS)}(?: (?:{small}))?|{small}"


def _russian_cardinal() -> str:
    ones = _any(*[_below(each) for each in _RUSSIAN])
    small = f"{_any(*_RUSSIAN_TENS)}(?: {ones})?|{_any(*_RUSSIAN)}"
    return f"{_any(*_RUSSIAN_HUNDREDS)}(?: (?:{small}))?|{small}"


def _english_ordinal() -> str:
    return f"{_any(_ENGLISH_TENS)}[- ]{_any(_below(_ENGLISH_NTH))}|{_any(_ENGLISH_NTH, _ENGLISH_TENTHS)}"


def _french_ordinal() -> str:
    units = f"(?:unième|{_any(_FRENCH_NTH)})"
    tens = f"(?:quatre-vingt|{_any(_FRENCH_TENS)})"
    whole = f"quatre-vingtième|{_any(_FRENCH_NTH, _FRENCH_TENTHS)}"
    return f"{tens}(?: et |-et-|[- ]){units}|{whole}"


def _spanish_ordinal() -> str:
    return f"{_any(_SPANISH_TENTHS)}(?: {_any(_below(_SPANISH_NTH))})?|{_any(_SPANISH_NTH)}"


def _russian_ordinal() -> str:
    ends = "|".join(sorted({*_RUSSIAN_ENDS, *_RUSSIAN_THIRD}, key=len, reverse=True))
    stems = _any(_RUSSIAN_STEMS, _RUSSIAN_TENTHS)
    return f"(?:{_any(_RUSSIAN_TENS[0])} )?{stems}(?:{ends})"


def _each(words: _Words) -> Iterator[tuple[int, str]]:
    for value, spelled in words.items():
        for word in spelled:
            yield value, word


def _both(first: _Words, second: _Words, *joints: str) -> Iterator[tuple[int, str]]:
    for (ten, word), (one, unit) in product(_each(first), _each(second)):
        if one < min(first):
            for joint in joints:
                yield ten + one, f"{word}{joint}{unit}"


def _below(words: _Words, end: int = 10) -> _Words:
    return {value: spelled for value, spelled in words.items() if value < end}


def _english() -> Iterator[tuple[int, str]]:
    small = [
        *_each(_ENGLISH),
        *_each(_ENGLISH_TENS),
        *_both(_ENGLISH_TENS, _below(_ENGLISH), "-", " "),
    ]
    yield from small
    for value, word in _each(_below(_ENGLISH)):
        hundred = f"{word} hundred"
        yield _HUNDRED * value, hundred
        for more, behind in small:
            for joint in (" ", " and "):
                yield _HUNDRED * value + more, f"{hundred}{joint}{behind}"


def _english_nth() -> Iterator[tuple[int, str]]:
    yield from _each(_ENGLISH_NTH)
    yield from _each(_ENGLISH_TENTHS)
    yield from _both(_ENGLISH_TENS, _below(_ENGLISH_NTH), "-", " ")


def _french_small() -> Iterator[tuple[int, str]]:
    yield from _each(_FRENCH)
    yield from _each(_FRENCH_TENS)
    for ten, word in _each(_FRENCH_TENS):
        for one, unit in _each(_below(_FRENCH, 20 if ten == 60 else 10)):  # noqa: PLR2004
            joints = (" et ", "-et-") if one in {1, 11} else ("-", " ")
            for joint in joints:
                yield ten + one, f"{word}{joint}{unit}"
    for four in ("quatre-vingt", "quatre vingt"):
        yield 4 * _TWENTY, f"{four}s"
        for one, unit in _each(_FRENCH):
            for joint in ("-", " "):
                yield 4 * _TWENTY + one, f"{four}{joint}{unit}"


def _french() -> Iterator[tuple[int, str]]:
    small = [*_french_small()]
    yield from small
    several = [(value, f"{word} ") for value, word in _each(_below(_FRENCH)) if value > 1]
    for value, word in [(1, ""), *several]:
        yield _HUNDRED * value, f"{word}cent{'s' if value > 1 else ''}"
        for more, behind in small:
            for joint in (" ", "-"):
                yield _HUNDRED * value + more, f"{word}cent{joint}{behind}"


def _french_nth() -> Iterator[tuple[int, str]]:
    yield from _each(_FRENCH_NTH)
    yield from _each(_FRENCH_TENTHS)
    units = {**_FRENCH_NTH, 1: ("unième",), 2: ("deuxième",)}
    for ten, word in _each(_FRENCH_TENS):
        for one, unit in _each(_below(units, 20 if ten == 60 else 10)):  # noqa: PLR2004
            for joint in (" et ", "-et-") if one in {1, 11} else ("-", " "):
                yield ten + one, f"{word}{joint}{unit}"
    yield 4 * _TWENTY, "quatre-vingtième"
    for one, unit in _each(units):
        yield 4 * _TWENTY + one, f"quatre-vingt-{unit}"


def _spanish() -> Iterator[tuple[int, str]]:
    small = [
        *_each(_SPANISH),
        *_each(_SPANISH_TENS),
        *_both(_SPANISH_TENS, _below(_SPANISH), " y "),
    ]
    yield from small
    yield from _each(_SPANISH_HUNDREDS)
    for (hundred, word), (more, behind) in product(_each(_SPANISH_HUNDREDS), small):
        yield hundred + more, f"{word} {behind}"


def _spanish_nth() -> Iterator[tuple[int, str]]:
    yield from _each(_SPANISH_NTH)
    yield from _each(_SPANISH_TENTHS)
    yield from _both(_SPANISH_TENTHS, _below(_SPANISH_NTH), " ")


def _russian() -> Iterator[tuple[int, str]]:
    for ones, tens, hundreds in zip(_RUSSIAN, _RUSSIAN_TENS, _RUSSIAN_HUNDREDS, strict=True):
        small = [*_each(ones), *_each(tens), *_both(tens, _below(ones), " ")]
        yield from small
        yield from _each(hundreds)
        for (hundred, word), (more, behind) in product(_each(hundreds), small):
            yield hundred + more, f"{word} {behind}"


def _russian_nth() -> Iterator[tuple[int, str]]:
    stems = [*_each(_RUSSIAN_STEMS), *_each(_RUSSIAN_TENTHS)]
    tens = _RUSSIAN_TENS[0]
    stems += [*_both(tens, _below(_RUSSIAN_STEMS), " ")]
    for value, stem in stems:
        for end in _RUSSIAN_THIRD if stem.endswith("трет") else _RUSSIAN_ENDS:
            yield value, f"{stem}{end}"


_NUMBERS = {"en": _english, "fr": _french, "es": _spanish, "ru": _russian}
_ORDINALS = {"en": _english_nth, "fr": _french_nth, "es": _spanish_nth, "ru": _russian_nth}
_CARDINALS = {
    "en": _english_cardinal,
    "fr": _french_cardinal,
    "es": _spanish_cardinal,
    "ru": _russian_cardinal,
}
_NTHS = {
    "en": _english_ordinal,
    "fr": _french_ordinal,
    "es": _spanish_ordinal,
    "ru": _russian_ordinal,
}
