"""How a list shows its numbers, by the names that CSS has for the forms.

Source: CSS Counter Styles Level 3, section 6.
"""

from __future__ import annotations

from functools import cache

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
_MOST_ROMAN = 3999
_LATIN = "abcdefghijklmnopqrstuvwxyz"
_GREEK = "αβγδεζηθικλμνξοπρστυφχψω"
BULLETS = frozenset(("disc", "circle", "square", "disclosure-open", "disclosure-closed"))
_ALPHABETS = {"lower-alpha": _LATIN, "lower-latin": _LATIN, "lower-greek": _GREEK}
_DIGITS = {
    "arabic-indic": 0x660,
    "persian": 0x6F0,
    "urdu": 0x6F0,
    "devanagari": 0x966,
    "bengali": 0x9E6,
    "thai": 0xE50,
    "lao": 0xED0,
    "khmer": 0x17E0,
    "cambodian": 0x17E0,
    "myanmar": 0x1040,
    "tibetan": 0xF20,
}
OF_TYPE = {"1": "decimal", "a": "lower-alpha", "A": "upper-alpha", "i": "lower-roman",
           "I": "upper-roman"}  # fmt: skip
"""The forms that the `type` of a list in HTML asks for; any other value is the name of a bullet."""


def known(form: str) -> bool:
    """Whether numbers of this form can be shown as a browser shows them."""
    return form in _KNOWN or form in _DIGITS or form[:1] in {"'", '"'}


def counted(number: int, form: str, ends: str = ".") -> str:
    """Return the label of item `number` in a list of this form.

    Bullets are all `•`. A number that a form has no way to show is shown in decimal digits.

    >>> counted(4, "upper-roman"), counted(28, "lower-alpha", ")"), counted(0, "lower-alpha")
    ('IV.', 'ab)', '0.')
    """
    if form in BULLETS:
        return "•"
    if form[:1] in {"'", '"'}:
        return form.strip("'\"").strip()
    return (_shown(number, form) or str(number)) + ends


@cache
def _shown(number: int, form: str) -> str:
    if form == "decimal-leading-zero":
        return f"{number:02d}" if number >= 0 else f"-{-number:02d}"
    if form in _DIGITS:
        zero = _DIGITS[form]
        return "".join(
            chr(zero + int(digit)) if digit.isdigit() else digit for digit in str(number)
        )
    if form.startswith("upper-"):
        return _shown(number, form.replace("upper-", "lower-")).upper()
    if form in _ALPHABETS and number > 0:
        return _lettered(number, _ALPHABETS[form])
    if form == "lower-roman" and 0 < number <= _MOST_ROMAN:
        return _roman(number)
    return ""


def _lettered(number: int, alphabet: str) -> str:
    letters = ""
    while number:
        number, letter = divmod(number - 1, len(alphabet))
        letters = alphabet[letter] + letters
    return letters


def _roman(number: int) -> str:
    result = ""
    for value, letters in _ROMAN:
        times, number = divmod(number, value)
        result += letters * times
    return result


_KNOWN = (
    BULLETS
    | _ALPHABETS.keys()
    | {"none", "decimal", "decimal-leading-zero"}
    | {"lower-roman", "upper-roman", "upper-alpha", "upper-latin"}
)
