"""Number words of English final clauses."""

from __future__ import annotations

_ONES = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
_TEENS = "sixteen seventeen eighteen nineteen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_FIRSTS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
)
_TENTHS = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth"


def numbers() -> dict[str, int]:
    """Return the number words of English final clauses, with their values."""
    small = f"{_ONES} {_TEENS}".split()
    held = {word: value for value, word in enumerate(small, start=1)}
    for ten, word in enumerate(_TENS.split(), start=2):
        held[word] = 10 * ten
        for one, unit in enumerate(small[:9], start=1):
            held[f"{word}-{unit}"] = held[f"{word} {unit}"] = 10 * ten + one
    for joint in (" ", " and "):
        held[f"one hundred{joint}twenty"] = 120
        held[f"one hundred{joint}eighty"] = 180
    return {**held, "one hundred": 100, "a": 1, "an": 1}


def ordinals() -> dict[str, int]:
    """Return the ordinals, with their values; "next" and "following" are the first."""
    firsts = _FIRSTS.split()
    held = {word: value for value, word in enumerate(firsts, start=1)}
    for ten, (word, whole) in enumerate(zip(_TENS.split(), _TENTHS.split(), strict=True), start=2):
        held[whole] = 10 * ten
        for one, unit in enumerate(firsts[:9], start=1):
            held[f"{word}-{unit}"] = held[f"{word} {unit}"] = 10 * ten + one
    return {**held, "next": 1, "following": 1}
