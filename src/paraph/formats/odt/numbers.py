"""The number formats of OpenDocument: how a counter is displayed.

Source: ODF 1.3 part 3, 19.502 (style:num-format), 19.503 (style:num-letter-sync).
"""

from __future__ import annotations

from paraph.formats.odt.alphabets import FORMS

_ROMAN = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
    (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip
_MOST_ROMAN = 3999
_LETTERS = 26
PADDED = {
    "01, 02, 03, ...": "01",
    "001, 002, 003, ...": "001",
    "0001, 0002, 0003, ...": "0001",
    "00001, 00002, 00003, ...": "00001",
}
"""Forms that LibreOffice names by their first numbers."""


def displayed(count: int, form: str, *, sync: bool = False) -> str | None:
    """Return `count` as the format `form` displays it; None where the format is not known.

    `sync` has letters repeated after z (aa, bb), as Word does; else they count on (aa, ab). What
    has no sign in a format (zero in Roman) is shown in figures.
    """
    if not form:
        return ""
    form = PADDED.get(form, form)
    if form in {"1", "01", "001", "0001", "00001"}:
        return f"{count:0{len(form)}d}"
    if form in {"a", "A"}:
        letters = _letters(count, sync=sync)
        return letters.upper() if form == "A" else letters
    if form in {"i", "I"}:
        roman = _roman(count)
        return roman.lower() if form == "i" else roman
    spell = FORMS.get(form)
    return None if spell is None else spell(count)


def _letters(count: int, *, sync: bool) -> str:
    if count < 1:
        return str(count)
    if sync:
        times, index = divmod(count - 1, _LETTERS)
        return chr(ord("a") + index) * (times % 64 + 1)
    signs = ""
    while count:
        count, index = divmod(count - 1, _LETTERS)
        signs = chr(ord("a") + index) + signs
    return signs


def _roman(count: int) -> str:
    if not 0 < count <= _MOST_ROMAN:
        return str(count)
    signs = []
    for value, sign in _ROMAN:
        times, count = divmod(count, value)
        signs.append(sign * times)
    return "".join(signs)


def alike(value: str, words: str) -> bool:
    """Whether words are a value in figures."""
    try:
        return float(value) == float(words.strip().replace(",", ""))
    except ValueError:
        return False
