"""Meaningful mutations of figures: numbers, dates, times, amounts, percentages and units."""

from __future__ import annotations

import re
from functools import partial

from tests.mutations.chance import Random
from tests.mutations.kind import Change, Kind, first, into, swap

_english = partial(Kind, languages=("en",))

ONES = (
    *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"),
    *("twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
WORDS = dict(enumerate(ONES, 1)) | {
    tens * 10: word
    for tens, word in enumerate(
        ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"), 2
    )
}
MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August", "September"),
    *("October", "November", "December"),
)
_WORD = "|".join(sorted(WORDS.values(), key=len, reverse=True))
_ANY = re.IGNORECASE
_MONTH = "|".join(MONTHS)
_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")


def _digit_changed(sentence: str, _language: str, chance: Random) -> str | None:
    places = [at for at, char in enumerate(sentence) if char in "0123456789"]
    if not places:
        return None
    at = chance.choice(places)
    other = chance.choice([digit for digit in "0123456789" if digit != sentence[at]])
    return sentence[:at] + other + sentence[at + 1 :]


def _turned(found: re.Match[str]) -> str | None:
    number = found[0]
    at = next((at for at in range(len(number) - 1) if number[at] != number[at + 1]), None)
    return None if at is None else number[:at] + number[at + 1] + number[at] + number[at + 2 :]


def _next_word(found: re.Match[str]) -> str:
    words = list(WORDS.values())
    return words[(words.index(found[0].lower()) + 1) % len(words)]


def _disagreeing(found: re.Match[str]) -> str:
    figure = next(number for number, word in WORDS.items() if word == found[0].lower())
    return f"{found[0]} ({figure + 1 if figure < 10 else figure + 10})"


def _next_month(found: re.Match[str]) -> str:
    return MONTHS[(MONTHS.index(found[0]) + 1) % 12]


def _next_roman(found: re.Match[str]) -> str:
    return f"{found[1]}{_ROMAN[(_ROMAN.index(found[2]) + 1) % len(_ROMAN)]}"


def _dated(form: str) -> Change:
    """Write a date in words by figures alone, in a form that leaves day and month in doubt."""

    def made(found: re.Match[str]) -> str | None:
        day, month, year = int(found[1]), MONTHS.index(found[2]) + 1, int(found[3])
        if day > 12 or day == month:
            return None
        return form.format(day=day, month=month, year=year, short=year % 100)

    return into(rf"\b(\d{{1,2}}) ({_MONTH}) (\d{{4}})\b", made)


KINDS: tuple[Kind, ...] = (
    Kind("digit-changed", "another number", _digit_changed),
    Kind("digits-transposed", "another number", into(r"\b\d{2,}\b", _turned)),
    Kind("digit-dropped", "another number", into(r"(?<=\d)\d(?=\D)", "")),
    Kind("zero-added", "ten times as much", into(r"\b(\d+)(?= [^\W\d])", r"\g<1>0", r"\g<1>00")),
    Kind(
        "decimal-shifted",
        "ten times as much",
        into(r"\b(\d+)[.,](\d)(\d*)\b", r"\1\2.\3", r"\1\2\3"),
    ),
    Kind(
        "separator-doubt",
        "one thousand five hundred or one and a half",
        first(
            into(r"\b(\d{1,3}),(\d{3})\b", r"\1.\2"), into(r"\b(\d{1,3})\.(\d{1,3})\b", r"\1,\2")
        ),
    ),
    Kind("precision", "the precision promised changes", into(r"\b(\d+[.,]\d*[1-9])\b", r"\g<1>0")),
    Kind("precision-whole", "the precision promised changes", into(r"\b(\d+)\.00?\b", r"\1")),
    Kind(
        "thousands-misplaced",
        "a figure no reader can be sure of",
        into(r"\b(\d)(\d{3})\b", r"\1\2,0"),
    ),
    Kind("sign-minus", "above becomes below", into(r"(?<=\s)(?=\d+ ?%|\d+ ?°|\d+\.\d)", "-", "−")),
    Kind(
        "sign-plus-minus",
        "a figure becomes a tolerance",
        into(r"(?<=\s)\+?(?=\d+ ?%|\d+ [a-z])", "±"),
    ),
    Kind("sign-changed", "a tolerance becomes a figure", into(r"±", "+", "-")),
    Kind(
        "range-minus",
        "a range becomes a negative number",
        into(r"(?<=\d)\s?[-–]\s?(?=\d)", " \u2212"),
    ),
    Kind("range-joined", "a range becomes one number", into(r"(?<=\d)\s?[-–]\s?(?=\d)", "", ", ")),
    Kind(
        "range-made", "two numbers become a range", into(r"(?<=\d)(?:,| and| et| y| и) (?=\d)", "–")
    ),
    Kind("multiplied", "a product becomes a word", into(r"(?<=\d) ?[×x] ?(?=\d)", " ", "+")),
    Kind("number-dropped", "a figure is lost", into(r" \d+(?= [^\W\d])", "")),
    _english("number-word", "another number", into(rf"\b(?:{_WORD})\b", _next_word, flags=_ANY)),
    _english(
        "number-teens",
        "thirty becomes thirteen",
        swap(*(f"{one}teen|{one}ty" for one in ("thir", "six", "seven", "eigh", "nine"))),
    ),
    _english(
        "figures-disagree",
        "words and figures disagree",
        into(rf"\b(?:{_WORD})\b(?! \()", _disagreeing),
    ),
    _english(
        "figure-in-brackets",
        "words and figures disagree",
        into(rf"\b({_WORD}) \((\d+)\)", lambda m: f"{m[1]} ({int(m[2]) + 1})", flags=_ANY),
    ),
    _english(
        "word-before-brackets",
        "words and figures disagree",
        into(rf"\b(?:{_WORD})\b(?= \(\d+\))", _next_word, flags=_ANY),
    ),
    _english(
        "ordinal",
        "another one in the row",
        swap("first|second", "second|third", "third|fourth", "fifth|sixth", "1st|2nd", "3rd|4th"),
    ),
    _english("majority", "another majority", swap("two-thirds|three-quarters", "half|one-third")),
    Kind(
        "roman-numeral",
        "another part is referred to",
        into(
            r"\b((?:Part|PART|Annex|ANNEX|Chapter|Title|Article|Partie|Annexe|Parte|Anexo|Artículo"
            r"|ЧАСТЬ|[Чч]аст[ьи]|[Пп]риложени[еяию]) )(" + "|".join(_ROMAN[::-1]) + r")\b",
            _next_roman,
        ),
    ),
    _english(
        "day-month",
        "day and month change places",
        into(
            r"\b(0?[1-9]|1[0-2])([/.])(0?[1-9]|1[0-2])\2(\d{4})\b",
            lambda m: f"{m[3]}{m[2]}{m[1]}{m[2]}{m[4]}" if m[1] != m[3] else None,
        ),
    ),
    _english("date-in-doubt", "the day and the month are in doubt", _dated("{day}/{month}/{year}")),
    _english(
        "date-american-doubt", "the day and the month are in doubt", _dated("{month}/{day}/{year}")
    ),
    _english(
        "date-short-year", "the century is in doubt", _dated("{day:02}.{month:02}.{short:02}")
    ),
    _english(
        "date-numeric-read",
        "one of two readings is chosen",
        into(
            r"\b(\d{1,2})/(\d{1,2})/(\d{4})\b",
            lambda m: f"{m[1]} {MONTHS[int(m[2]) - 1]} {m[3]}" if 0 < int(m[2]) < 13 else None,
            lambda m: f"{m[2]} {MONTHS[int(m[1]) - 1]} {m[3]}" if 0 < int(m[1]) < 13 else None,
        ),
    ),
    _english("month", "another month", into(rf"\b(?:{_MONTH})(?= \d)", _next_month)),
    _english(
        "day",
        "another day",
        into(rf"\b(\d{{1,2}})(?= (?:{_MONTH})\b)", lambda m: f"{int(m[1]) % 28 + 1}"),
    ),
    Kind("year", "another year", into(r"\b(?:19|20)\d\d\b", lambda m: str(int(m[0]) + 1))),
    _english("year-dropped", "the year is open", into(rf"(?<=\d )({_MONTH}) \d{{4}}\b", r"\1")),
    _english(
        "weekday",
        "the day of the week contradicts the date",
        swap("Monday|Tuesday", "Friday|Saturday"),
    ),
    _english("am-pm", "twelve hours apart", swap("a.m.|p.m.", "am|pm", "noon|midnight")),
    _english("midnight", "a day apart", into(r"\b24:00\b|\b12 noon\b|\b12:00\b", "00:00", "0:00")),
    _english(
        "time-zone",
        "another hour",
        swap("UTC|CET", "CET|CEST", "GMT|BST", "EST|EDT", "UTC+3|UTC+2", "UTC|local time"),
    ),
    Kind(
        "currency-code",
        "another currency",
        swap("USD|CAD", "EUR|USD", "AUD|USD", "GBP|EUR", "US$|A$", "RUB|RSD", "CHF|CFA", "XDR|XAU"),
    ),
    Kind(
        "currency-sign",
        "another currency",
        into(r"[$€£¥₽₩](?=\d)", lambda m: "€" if m[0] == "$" else "$"),
    ),
    _english(
        "currency-bare",
        "whose dollar is in doubt",
        into(r"\b(?:US|USD|CA|A|HK)\$? ?\$?(?=\d)", "$"),
    ),
    _english(
        "currency-word", "another currency", swap("dollars|euros", "United States dollars|dollars")
    ),
    Kind(
        "currency-dropped",
        "the currency is open",
        into(r"(?:[$€£¥]|\b(?:USD|EUR|RUB|GBP) )(?=\d)", ""),
    ),
    _english("magnitude", "a thousand times as much", swap("million|billion", "thousand|million")),
    _english(
        "magnitude-long",
        "a billion of one land is a thousand million of another",
        swap("billion|milliard"),
    ),
    _english(
        "magnitude-letter", "million, metre or minute", into(r"(?<=\d) million\b", "m", "M", " mn")
    ),
    _english(
        "percentage-points",
        "a share becomes a difference of shares",
        into(r"(?<=\d) ?(?:%|per ?cent)(?! point)", " percentage points", " percent points"),
    ),
    Kind("per-mille", "a tenth of it", into(r"(?<=\d)(\s?)%", "\\1\u2030")),
    _english("per-cent-of", "of what it is a share is lost", into(r"(?<=%)( of the [a-z]+)", "")),
    _english(
        "basis-points",
        "a hundredth of it",
        into(r"(?<=\d)(?:%| per ?cent)", " basis points", " per mille"),
    ),
    _english(
        "unit",
        "another measure",
        swap(
            *("km|m", "mg|µg", "kg|g", "nautical miles|miles", "hectares|acres", "tonnes|tons"),
            *("metres|feet", "kilometres|miles", "MB|Mb", "kW|kWh", "GB|TB", "litres|gallons"),
            *("mW|MW", "ml|mL/kg", "miles|kilometres", "minutes|seconds", "hours|minutes"),
        ),
    ),
    Kind("unit-temperature", "another scale", into(r"°\s?C\b", "°F", "K")),
    Kind("unit-power", "a length becomes an area", into(r"\b(k?m)²", r"\1", r"\1³", r"\g<1>2")),
    _english(
        "ambiguous-abbreviation",
        "a short form with more than one expansion",
        swap(
            *("section|s.", "versus|v.", "page|p.", "minutes|m.", "second|s.", "Saint|St."),
            *("approximately|c.", "Street|St.", "chapter|c.", "pounds|lb.", "article|a."),
            *(
                "number|No.",
                "December|D.",
            ),
        ),
    ),
    _english(
        "about",
        "a figure becomes an estimate",
        into(r"(?<=[a-z]) (?=\d+ [a-z])", " about ", " ca. "),
    ),
)
