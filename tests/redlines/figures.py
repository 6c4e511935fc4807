"""Numbers written in the forms of lists (17.18.59)."""

from __future__ import annotations

_ROMAN = (
    (1000, "m"),
    (900, "cm"),
    (500, "d"),
    (400, "cd"),
    (100, "c"),
    (90, "xc"),
    (50, "l"),
    (40, "xl"),
    (10, "x"),
    (9, "ix"),
    (5, "v"),
    (4, "iv"),
    (1, "i"),
)
_UNITS = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen"),
    "nineteen",
)
_TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_ORDINALS = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
    "twelve": "twelfth",
}
_RUSSIAN = "абвгдежзиклмнопрстуфхцчшщыэюя"
_LATIN = "abcdefghijklmnopqrstuvwxyz"


def figure(number: int, form: str) -> str:  # noqa: PLR0911 - one line for each form
    """Return a number in a form of `w:numFmt`; one that is not known here is decimal."""
    match form:
        case "none":
            return ""
        case "decimalZero":
            return f"{number:02}"
        case "lowerRoman" | "upperRoman":
            return _cased(_roman(number), form)
        case "lowerLetter" | "upperLetter":
            return _cased(_letters(number, _LATIN), form)
        case "russianLower" | "russianUpper":
            return _cased(_letters(number, _RUSSIAN), form)
        case "ordinal":
            return f"{number}{_suffix(number)}"
        case "cardinalText":
            return _words(number).capitalize()
        case "ordinalText":
            return _ordinal(_words(number)).capitalize()
        case _:
            return str(number)


def _cased(text: str, form: str) -> str:
    return text.upper() if form.startswith("upper") or form.endswith("Upper") else text


def _roman(number: int) -> str:
    text = ""
    for size, sign in _ROMAN:
        while number >= size:
            text += sign
            number -= size
    return text


def _letters(number: int, alphabet: str) -> str:
    if number < 1:
        return ""
    times, place = divmod(number - 1, len(alphabet))
    return alphabet[place] * (times + 1)


def _suffix(number: int) -> str:
    if number % 100 in {11, 12, 13}:
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


def _words(number: int) -> str:
    if number < len(_UNITS):
        return _UNITS[number] if number >= 0 else str(number)
    if number < 100:
        tens, units = divmod(number, 10)
        return _TENS[tens] + (f"-{_UNITS[units]}" if units else "")
    if number < 1000:
        hundreds, rest = divmod(number, 100)
        return f"{_UNITS[hundreds]} hundred" + (f" {_words(rest)}" if rest else "")
    return str(number)


def _ordinal(words: str) -> str:
    head, dash, last = words.rpartition("-" if "-" in words.rpartition(" ")[2] else " ")
    if last in _ORDINALS:
        return head + dash + _ORDINALS[last]
    return head + dash + (last[:-1] + "ieth" if last.endswith("y") else last + "th")
