"""The number formats of Word: how a counter is displayed.

Source: ECMA-376 part 1, 17.18.59 (ST_NumberFormat).
"""

# ruff: noqa: RUF001 - the letters of other alphabets are what is listed here

from __future__ import annotations

from collections.abc import Callable

_ROMAN = (
    (1000, "M"),
    (900, "CM"),
    (500, "D"),
    (400, "CD"),
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
)
_LATIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_RUSSIAN = "абвгдежзиклмнопрстуфхцчшщыэюя"
_HEBREW = "אבגדהוזחטיכלמנסעפצקרשת"
_HEBREW_LETTERS = (
    (400, "ת"), (300, "ש"), (200, "ר"), (100, "ק"), (90, "צ"), (80, "פ"), (70, "ע"), (60, "ס"),
    (50, "נ"), (40, "מ"), (30, "ל"), (20, "כ"), (10, "י"), (9, "ט"), (8, "ח"), (7, "ז"), (6, "ו"),
    (5, "ה"), (4, "ד"), (3, "ג"), (2, "ב"), (1, "א"),
)  # fmt: skip
_ARABIC_ALPHA = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي"
_ARABIC_ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"
_GANADA = "가나다라마바사아자차카타파하"
_CHOSUNG = "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ"
_IROHA = (
    "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス"
)
_AIUEO = (
    "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン"
)
_STEMS = "甲乙丙丁戊己庚辛壬癸"
_BRANCHES = "子丑寅卯辰巳午未申酉戌亥"
_THAI = "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ"
_TIMES = 30
_FOOTNOTE_MARKS = "*†‡§"
_ONES = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = [
    "zero",
    "ten",
    "twenty",
    "thirty",
    "forty",
    "fifty",
    "sixty",
    "seventy",
    "eighty",
    "ninety",
]
_ORDINALS = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
    "twelve": "twelfth",
}
_CHINESE = "〇一二三四五六七八九"
_ZERO_PADDED = {
    "decimalZero": 2,
    "001, 002, 003, ...": 3,
    "0001, 0002, 0003, ...": 4,
    "00001, 00002, 00003, ...": 5,
    "01, 02, 03, ...": 2,
}


def displayed(count: int, form: str) -> str | None:
    """Return `count` as the number format `form` displays it; None where the format is not known.

    A format that has no sign for the count (zero in Roman, say) falls back to decimal, as Word
    does.
    """
    width = _ZERO_PADDED.get(form)
    if width is not None:
        return f"{count:0{width}d}"
    if form in {"none", "bullet"}:
        return ""
    function = _FORMS.get(form)
    if function is None:
        return None
    return function(count) or str(count)


def _roman(count: int) -> str:
    if not 0 < count < 32768:  # noqa: PLR2004 - the largest number that Word counts to
        return ""
    signs = []
    for value, sign in _ROMAN:
        times, count = divmod(count, value)
        signs.append(sign * times)
    return "".join(signs)


def _repeated(alphabet: str) -> Callable[[int], str]:
    """Return the way of Word: a ... z, aa, bb ... zz, aaa; after thirty rounds from a again."""

    def spell(count: int) -> str:
        if count < 1:
            return ""
        times, index = divmod((count - 1) % (_TIMES * len(alphabet)), len(alphabet))
        return alphabet[index] * (times + 1)

    return spell


def _cycled(alphabet: str) -> Callable[[int], str]:
    """Return a way that begins again when its letters are used up."""
    return lambda count: alphabet[(count - 1) % len(alphabet)] if count > 0 else ""


def _hebrew(count: int) -> str:
    if not 0 < count < 1000:  # noqa: PLR2004 - beyond it the letters repeat with marks
        return ""
    signs = []
    rest = count
    for value, sign in _HEBREW_LETTERS:
        while rest >= value:
            if rest in (15, 16):
                signs.append("טו" if rest == 15 else "טז")  # noqa: PLR2004 - not the divine name
                rest = 0
                break
            signs.append(sign)
            rest -= value
    return "".join(signs)


def _ordinal(count: int) -> str:
    tail = (
        "th" if count % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(count % 10, "th")
    )
    return f"{count}{tail}"


def _cardinal(count: int) -> str:
    """Return the number in English words, below a million."""
    if count < 0 or count >= 1_000_000:  # noqa: PLR2004 - as far as anybody numbers paragraphs
        return ""
    if count < 20:  # noqa: PLR2004 - the words with forms of their own
        return _ONES[count]
    if count < 100:  # noqa: PLR2004
        tens, ones = divmod(count, 10)
        return _TENS[tens] + (f"-{_ONES[ones]}" if ones else "")
    if count < 1000:  # noqa: PLR2004
        hundreds, rest = divmod(count, 100)
        return f"{_ONES[hundreds]} hundred" + (f" {_cardinal(rest)}" if rest else "")
    thousands, rest = divmod(count, 1000)
    return f"{_cardinal(thousands)} thousand" + (f" {_cardinal(rest)}" if rest else "")


def _cardinal_text(count: int) -> str:
    return _cardinal(count).capitalize()


def _ordinal_text(count: int) -> str:
    words = _cardinal(count)
    if not words:
        return ""
    cut = max(words.rfind(" "), words.rfind("-")) + 1
    head, last = words[:cut], words[cut:]
    if last in _ORDINALS:
        last = _ORDINALS[last]
    elif last.endswith("y"):
        last = f"{last[:-1]}ieth"
    else:
        last = f"{last}th"
    return (head + last).capitalize()


def _enclosed(first: int, most: int) -> Callable[[int], str]:
    return lambda count: chr(first + count - 1) if 1 <= count <= most else ""


def _circled(count: int) -> str:
    if count <= 0:
        return "" if count else "⓪"
    if count <= 20:  # noqa: PLR2004 - the three runs of circled numbers in Unicode
        return chr(0x2460 + count - 1)
    if count <= 35:  # noqa: PLR2004
        return chr(0x3251 + count - 21)
    return chr(0x32B1 + count - 36) if count <= 50 else ""  # noqa: PLR2004


def _full_width(count: int) -> str:
    return "".join(chr(ord(digit) + 0xFEE0) for digit in str(count))


def _chinese_digits(digits: str) -> Callable[[int], str]:
    return lambda count: "".join(digits[int(digit)] for digit in str(count)) if count >= 0 else ""


def _chinese_counting(
    digits: str, units: str, zero: str, *, bare_ten: bool
) -> Callable[[int], str]:
    """Return the way of counting with signs for ten, hundred, thousand and ten thousand."""

    def below(count: int) -> str:
        signs: list[str] = []
        gap = False
        for place in range(3, -1, -1):
            digit = count // 10**place % 10
            if digit == 0:
                gap = gap or bool(signs)
                continue
            if gap and zero:
                signs.append(zero)
            gap = False
            one = digit == 1 and place and bare_ten and (place == 1 and not signs)
            signs.append(("" if one else digits[digit]) + (units[place - 1] if place else ""))
        return "".join(signs)

    def spell(count: int) -> str:
        if not 0 < count < 100_000_000:  # noqa: PLR2004 - the next unit is beyond any numbering
            return digits[0] if count == 0 else ""
        high, low = divmod(count, 10_000)
        head = below(high) + units[3] if high else ""
        joint = zero if high and low and low < 1000 else ""  # noqa: PLR2004
        return head + joint + below(low)

    return spell


_COUNTING = _chinese_counting("〇一二三四五六七八九", "十百千万", "〇", bare_ten=True)
_THOUSAND = _chinese_counting("〇一二三四五六七八九", "十百千万", "零", bare_ten=True)
_KOREAN = _chinese_counting("영일이삼사오육칠팔구", "십백천만", "", bare_ten=True)
_KOREAN_ONES = ("", "하나", "둘", "셋", "넷", "다섯", "여섯", "일곱", "여덟", "아홉")
_KOREAN_TENS = ("", "열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔")


def _korean_counting(count: int) -> str:
    if not 0 < count < 100:  # noqa: PLR2004 - native numbers end at ninety-nine
        return _KOREAN(count)
    return _KOREAN_TENS[count // 10] + _KOREAN_ONES[count % 10]


_FORMS: dict[str, Callable[[int], str]] = {
    "decimal": str,
    "decimalHalfWidth": str,
    "numberInDash": lambda count: f"- {count} -",
    "upperRoman": _roman,
    "lowerRoman": lambda count: _roman(count).lower(),
    "upperLetter": _repeated(_LATIN),
    "lowerLetter": _repeated(_LATIN.lower()),
    "ordinal": _ordinal,
    "cardinalText": _cardinal_text,
    "ordinalText": _ordinal_text,
    "hex": lambda count: f"{count:X}",
    "chicago": lambda count: (
        _FOOTNOTE_MARKS[(count - 1) % 4] * ((count - 1) // 4 + 1) if 0 < count <= 400 else ""  # noqa: PLR2004 - a hundred asterisks
    ),
    "russianLower": _repeated(_RUSSIAN),
    "russianUpper": _repeated(_RUSSIAN.upper()),
    "hebrew1": _hebrew,
    "hebrew2": _repeated(_HEBREW),
    "arabicAlpha": _repeated(_ARABIC_ALPHA),
    "arabicAbjad": _repeated(_ARABIC_ABJAD),
    "ganada": _cycled(_GANADA),
    "chosung": _cycled(_CHOSUNG),
    "koreanDigital": _chinese_digits("영일이삼사오육칠팔구"),
    "koreanDigital2": _chinese_digits("零一二三四五六七八九"),
    "koreanCounting": _korean_counting,
    "koreanLegal": _korean_counting,
    "chineseCounting": _COUNTING,
    "chineseCountingThousand": _THOUSAND,
    "taiwaneseCounting": _COUNTING,
    "taiwaneseCountingThousand": _THOUSAND,
    "taiwaneseDigital": _chinese_digits("○一二三四五六七八九"),
    "japaneseCounting": _COUNTING,
    "japaneseDigitalTenThousand": _chinese_digits(_CHINESE),
    "ideographDigital": _chinese_digits(_CHINESE),
    "chineseLegalSimplified": _chinese_counting(
        "零壹贰叁肆伍陆柒捌玖", "拾佰仟万", "零", bare_ten=False
    ),
    "ideographLegalTraditional": _chinese_counting(
        "零壹貳參肆伍陸柒捌玖", "拾佰仟萬", "零", bare_ten=False
    ),
    "japaneseLegal": _chinese_counting("〇壱弐参四伍六七八九", "拾百千萬", "", bare_ten=False),
    "ideographTraditional": _cycled(_STEMS),
    "ideographZodiac": _cycled(_BRANCHES),
    "ideographEnclosedCircle": _enclosed(0x3280, 10),
    "decimalEnclosedCircle": _circled,
    "decimalEnclosedCircleChinese": _circled,
    "decimalEnclosedParen": _enclosed(0x2474, 20),
    "decimalEnclosedFullstop": _enclosed(0x2488, 20),
    "decimalFullWidth": _full_width,
    "decimalFullWidth2": _full_width,
    "iroha": _cycled(_IROHA),
    "irohaFullWidth": _cycled(_IROHA),
    "aiueo": _cycled(_AIUEO),
    "aiueoFullWidth": _cycled(_AIUEO),
    "thaiLetters": _repeated(_THAI),
    "thaiNumbers": _chinese_digits("๐๑๒๓๔๕๖๗๘๙"),
    "hindiNumbers": _chinese_digits("०१२३४५६७८९"),
}
