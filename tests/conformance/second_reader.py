"""A second reader of DOCX, by another hand, straight from ECMA-376 (transitional).

It knows nothing of the product and shares nothing with it: only the standard library, whole trees,
no care for speed. What it says a document displays is what the product's reader must say too.

Sections are cited as in ECMA-376 Part 1 from its second edition on ("17.9.23"); Part 3 is markup
compatibility. Where Word is known to do otherwise than the standard, Word's way is taken, as
[MS-OI29500] tells it or as Word's own output shows it. What neither settles, and what was chosen:

- A text box is a story of its own: its list numbers are counted apart from the main story's, in one
  count for all boxes of the document.
- A paragraph whose mark is gone in the view joins the next one and takes that one's properties.
- A note numbered afresh on each page counts the pages that Word stored when it last laid out the
  document (`w:lastRenderedPageBreak`).
- A field that counts pages is one object even when no result of it is stored.
- Number formats in words are English whatever the language of the run. Formats not known here are
  written in decimal.

Not read: altChunk, subdocuments, comments, the text inside diagrams and WordArt, and what Word
computes without storing it (AUTONUM and LISTNUM fields, legacy drop-downs, `w:dayShort` and kin).
A paragraph mark inside the code of a field is taken as displayed.
"""

import posixpath
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from io import BytesIO
from typing import Literal
from urllib.parse import unquote
from xml.etree import ElementTree as ET
from zipfile import ZipFile

View = Literal["accepted", "original"]

OBJECT = "\N{OBJECT REPLACEMENT CHARACTER}"


@dataclass(slots=True)
class Para:
    """One displayed paragraph.

    `label` is its automatic number or bullet without what follows it (`w:suff`), "" for none.
    `where` is "body", or the innermost of "cell" and "box" that holds it. `notes` are the displayed
    marks of the notes called in it; each call is one `OBJECT` in `text`, and a custom mark is in
    `text` as well, right after its call. `heading` is the outline level from 1 to 9, None for body.
    """

    label: str
    text: str
    where: str
    notes: list[str]
    heading: int | None


@dataclass(slots=True)
class SecondReading:
    """What a document displays in one view of its tracked changes.

    `paragraphs` leaves out those that show nothing. `note_texts` are (kind, text) in the order of
    their calls. `headers` and `footers` name each part once, in the order sections refer to them;
    parts without text are left out. In joined texts a line is a paragraph that has text.
    """

    paragraphs: list[Para]
    note_texts: list[tuple[str, str]]
    headers: list[str]
    footers: list[str]
    words: list[str]


def read(source: bytes, view: View = "accepted") -> SecondReading:
    """Read a .docx: `view` is what is displayed when all tracked changes are accepted or rejected.

    Raises:
        ValueError: the package names no main document, or the main document has no body.
    """
    package = _Package(source)
    main = package.main
    styles = _Styles(package.first(main, "styles"))
    sheet = _Sheet(styles, _nums(package.first(main, "numbering"), styles))
    document = package.part(main)
    body = None if document is None else document.find(_w("body"))
    if body is None:
        raise ValueError("the main document has no body")

    flow = _Flow(sheet, view)
    flow.blocks(body, "body")
    last = body.find(_w("sectPr"))
    sections = flow.sections if last is None else [*flow.sections, last]
    _mark(flow.calls, sections, package.first(main, "settings"), view)

    def part_texts(kind: str) -> list[str]:
        names = dict.fromkeys(
            target
            for section in sections
            for reference in section.iter(_w(f"{kind}Reference"))
            if (target := package.target(main, reference.get(f"{{{_R}}}id", "")))
        )
        texts = (_lines(package.part(name), sheet, view) for name in names)
        return [text for text in texts if text]

    paragraphs = [
        Para(p.label, p.text, p.where, [call.mark for call in p.calls], p.heading)
        for p in flow.paragraphs
    ]
    return SecondReading(
        paragraphs=paragraphs,
        note_texts=_note_texts(flow.calls, package, sheet, view),
        headers=part_texts("header"),
        footers=part_texts("footer"),
        words=[word for paragraph in paragraphs for word in paragraph.text.split()],
    )


# ---------------------------------------------------------------- names

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_M = "http://schemas.openxmlformats.org/officeDocument/2006/math"
_MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
_MS_WORD = "http://schemas.microsoft.com/office/word"
_MS_DRAWING = "http://schemas.microsoft.com/office/drawing"
_W16SE = f"{_MS_WORD}/2015/wordml/symex"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"

# The strict namespaces say the same in other words.
_STRICT = {
    "http://purl.oclc.org/ooxml/wordprocessingml/main": _W,
    "http://purl.oclc.org/ooxml/officeDocument/relationships": _R,
    "http://purl.oclc.org/ooxml/officeDocument/math": _M,
}

_UNDERSTOOD = frozenset(
    {
        _W,
        _R,
        _M,
        _W16SE,
        *(f"{_DRAWING}/{name}" for name in ("main", "picture", "chart", "diagram")),
        f"{_DRAWING}/wordprocessingDrawing",
        *(f"{_MS_WORD}/2010/wordprocessing{name}" for name in ("Shape", "Group", "Canvas", "Ink")),
        *(f"{_MS_WORD}/2010/{name}" for name in ("wordprocessingDrawing", "wordml")),
        f"{_MS_WORD}/2012/wordml",
        f"{_MS_WORD}/2016/wordml/cid",
        *(f"{_MS_WORD}/2018/wordml{name}" for name in ("", "/cex")),
        *(f"{_MS_DRAWING}/{name}" for name in ("2010/main", "2014/main", "2016/ink")),
        *(f"{_MS_DRAWING}/{name}" for name in ("2007/8/2/chart", "2014/chartex", "2017/model3d")),
        *(f"{_MS_DRAWING}/2015/{date}/chartex" for date in ("9/8", "10/21")),
        *(f"{_MS_DRAWING}/2016/5/{day}/chartex" for day in range(9, 15)),
        "urn:schemas-microsoft-com:vml",
        "urn:schemas-microsoft-com:office:office",
        "urn:schemas-microsoft-com:office:word",
    }
)


def _w(name: str) -> str:
    return f"{{{_W}}}{name}"


def _namespace(tag: str) -> str:
    return tag[1:].partition("}")[0] if tag.startswith("{") else ""


def _inner(element: ET.Element | None, *path: str) -> ET.Element | None:
    """Find the element at a path of WordprocessingML names."""
    for name in path:
        if element is None:
            return None
        element = element.find(_w(name))
    return element


def _value(element: ET.Element | None, *path: str) -> str | None:
    """Return `w:val` of the element at a path, None where either is missing."""
    found = _inner(element, *path)
    return None if found is None else found.get(_w("val"))


def _integer(text: str | None) -> int | None:
    try:
        return None if text is None else int(text)
    except ValueError:
        return None


def _on(element: ET.Element | None, name: str) -> bool:
    """Whether a toggle is there and not switched off (17.17.4)."""
    found = _inner(element, name)
    return found is not None and found.get(_w("val"), "1") not in {"0", "false", "off"}


# ---------------------------------------------------------------- the package


@dataclass(frozen=True, slots=True)
class _Relationship:
    name: str
    kind: str  # the last step of its type
    target: str  # the name of a part


class _Package:
    """The parts of a package, found by relationship (Part 2, 8 and 9)."""

    def __init__(self, source: bytes) -> None:
        self._zip = ZipFile(BytesIO(source))
        # Part names are equal whatever their case (Part 2, 6.2.2.3).
        self._names = {
            name.replace("\\", "/").lstrip("/").lower(): name for name in self._zip.namelist()
        }

    @property
    def main(self) -> str:
        """The name of the main document part."""
        for relationship in self._relationships(""):
            if relationship.kind == "officeDocument":
                return relationship.target
        raise ValueError("the package names no main document")

    def part(self, name: str) -> ET.Element | None:
        """Return the root of a part, None if there is none of this name."""
        stored = self._names.get(name.lower())
        return None if stored is None else _parse(self._zip.read(stored))

    def first(self, name: str, kind: str) -> ET.Element | None:
        """Return the root of the first part that `name` relates to by `kind`."""
        for relationship in self._relationships(name):
            if relationship.kind == kind:
                return self.part(relationship.target)
        return None

    def target(self, name: str, relationship: str) -> str | None:
        """Return the name of the part that `name` relates to by this relationship's name."""
        for other in self._relationships(name):
            if other.name == relationship:
                return other.target
        return None

    def _relationships(self, name: str) -> Iterator[_Relationship]:
        folder, _, base = name.rpartition("/")
        root = self.part(posixpath.join(folder, "_rels", f"{base}.rels"))
        if root is None:
            return
        for child in root.iter(f"{{{_PACKAGE}}}Relationship"):
            if child.get("TargetMode") == "External":
                continue
            target = unquote(child.get("Target", "")).replace("\\", "/")
            path = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            yield _Relationship(child.get("Id", ""), child.get("Type", "").rpartition("/")[2], path)


# Set on elements while parsing, when prefixes are still known.
_REQUIRES = "{second-reader}requires"
_IGNORABLE = "{second-reader}ignorable"
_PROCESS = "{second-reader}process"


def _parse(source: bytes) -> ET.Element:
    """Parse a part and settle its markup compatibility (Part 3), so that no trace of it is left."""
    scopes: list[tuple[str, str]] = []
    events = ET.iterparse(BytesIO(source), ("start-ns", "end-ns", "start"))  # noqa: S314 - test data
    root: ET.Element | None = None
    for event, payload in events:
        if event == "start-ns":
            scopes.append(payload)
        elif event == "end-ns":
            scopes.pop()
        else:
            root = payload if root is None else root
            _note_prefixes(payload, dict(scopes))
    if root is None:
        raise ValueError("a part of the package is empty")
    _settle(root, frozenset(), frozenset(), preserve=False)
    return root


def _note_prefixes(element: ET.Element, scope: dict[str, str]) -> None:
    """Write out what attributes say in prefixes, and turn strict names into transitional ones."""
    element.tag = _transitional(element.tag)
    for name in list(element.attrib):
        if (other := _transitional(name)) != name:
            element.attrib[other] = element.attrib.pop(name)
    if element.tag == f"{{{_MC}}}Choice":
        prefixes = element.get("Requires", "").split()
        element.set(_REQUIRES, " ".join(scope.get(prefix, "?") for prefix in prefixes))
    if prefixes := element.get(f"{{{_MC}}}Ignorable", "").split():
        element.set(_IGNORABLE, " ".join(scope.get(prefix, "?") for prefix in prefixes))
    if names := element.get(f"{{{_MC}}}ProcessContent", "").split():
        pairs = [name.rpartition(":") for name in names]
        element.set(_PROCESS, " ".join(f"{{{scope.get(pair[0], '?')}}}{pair[2]}" for pair in pairs))


def _transitional(name: str) -> str:
    namespace = _namespace(name)
    return name.replace(namespace, _STRICT[namespace], 1) if namespace in _STRICT else name


def _settle(
    element: ET.Element, ignorable: frozenset[str], process: frozenset[str], *, preserve: bool
) -> None:
    """Choose among alternatives, drop what may be ignored, and hand `xml:space` down."""
    ignorable |= set(element.get(_IGNORABLE, "").split()) - _UNDERSTOOD
    process |= set(element.get(_PROCESS, "").split())
    preserve = element.get(_SPACE, "preserve" if preserve else "default") == "preserve"
    element.set(_SPACE, "preserve" if preserve else "default")

    def kept(child: ET.Element) -> Iterator[ET.Element]:
        if child.tag == f"{{{_MC}}}AlternateContent":
            for other in _alternative(child):
                yield from kept(other)
        elif _namespace(child.tag) not in ignorable:
            _settle(child, ignorable, process, preserve=preserve)
            yield child
        elif process & {child.tag, f"{{{_namespace(child.tag)}}}*"}:
            for other in child:
                yield from kept(other)

    element[:] = [other for child in element for other in kept(child)]


def _alternative(element: ET.Element) -> list[ET.Element]:
    """Return the content of the first understood Choice, or else of the Fallback."""
    for child in element:
        requires = child.get(_REQUIRES, "").split()
        if child.tag == f"{{{_MC}}}Choice" and requires and _UNDERSTOOD.issuperset(requires):
            return list(child)
    fallback = element.find(f"{{{_MC}}}Fallback")
    return [] if fallback is None else list(fallback)


# ---------------------------------------------------------------- number formats

_Writer = Callable[[int], str]


def _repeated(alphabet: Sequence[str], most: int) -> _Writer:
    """Letters in turn, then each twice, then thrice; past `most` from the start, as Word does."""

    def write(value: int) -> str:
        if value < 1:
            return ""
        times, at = divmod((value - 1) % most, len(alphabet))
        return alphabet[at] * (times + 1)

    return write


def _cycled(alphabet: str) -> _Writer:
    return lambda value: alphabet[(value - 1) % len(alphabet)] if value > 0 else str(value)


def _listed(symbols: Sequence[str]) -> _Writer:
    return lambda value: symbols[value - 1] if 0 < value <= len(symbols) else str(value)


def _each(words: str) -> list[str]:
    return words.split()


def _range(first: int, count: int) -> str:
    return "".join(map(chr, range(first, first + count)))


def _digits(figures: str) -> _Writer:
    return lambda value: str(value).translate({48 + n: figure for n, figure in enumerate(figures)})


_ROMAN = tuple(
    zip(
        (1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1),
        ("m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"),
        strict=True,
    )
)


def _lower_roman(value: int) -> str:
    text = ""
    for amount, numeral in _ROMAN:
        while value >= amount:
            text += numeral
            value -= amount
    return text


def _suffix(value: int) -> str:
    if value % 100 in {11, 12, 13}:
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")  # codespell:ignore nd


_ONES = _each(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
    " fifteen sixteen seventeen eighteen nineteen"
)
_TENS = _each("twenty thirty forty fifty sixty seventy eighty ninety")
_IRREGULAR = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
    "twelve": "twelfth",
}


def _cardinal(value: int) -> str:
    """Write a number in English as Word does: "one hundred twenty-one", without "and"."""
    for amount, name in ((1_000_000, "million"), (1000, "thousand"), (100, "hundred")):
        if value >= amount:
            head, rest = divmod(value, amount)
            return f"{_cardinal(head)} {name}" + (f" {_cardinal(rest)}" if rest else "")
    if value < len(_ONES):
        return _ONES[value]
    ten, one = divmod(value, 10)
    return _TENS[ten - 2] + (f"-{_ONES[one]}" if one else "")


def _ordinal_words(value: int) -> str:
    words = _cardinal(value)
    last = re.split(r"[ -]", words)[-1]
    head = words.removesuffix(last)
    regular = f"{last[:-1]}ieth" if last.endswith("y") else f"{last}th"
    return head + _IRREGULAR.get(last, regular)


@dataclass(frozen=True, slots=True)
class _Counting:
    """A counting system of China, Japan or Korea: digits 0 to 9, tens to thousands, ten thousand.

    `bare` says where a one before a unit is left out: nowhere, only in 10 to 19, or everywhere.
    `gaps` says whether left out places between digits are written as one zero.
    """

    digits: str
    units: str
    myriad: str
    bare: Literal["never", "teens", "always"]
    gaps: bool = False
    bare_myriad: bool = False

    def write(self, value: int) -> str:
        if value == 0:
            return self.digits[0]
        high, low = divmod(value, 10_000)
        text = ""
        if high:
            text = ("" if high == 1 and self.bare_myriad else self.write(high)) + self.myriad
        if high and self.gaps and 0 < low < 1000:
            text += self.digits[0]
        return text + self._below_myriad(low, leads=not high)

    def _below_myriad(self, value: int, *, leads: bool) -> str:
        text, gap = "", False
        for place in (3, 2, 1, 0):
            digit = value // 10**place % 10
            if not digit:
                gap = bool(text)
                continue
            if gap and self.gaps:
                text += self.digits[0]
            gap = False
            teen = place == 1 and leads and not text
            bare = self.bare == "always" or (self.bare == "teens" and teen)
            text += "" if digit == 1 and place and bare else self.digits[digit]
            text += self.units[place - 1] if place else ""
        return text


_IDEOGRAPHS = "\u3007一二三四五六七八九"
_ROUND_ZERO = "\u25cb一二三四五六七八九"
_TWO_DIGITS = _Counting(_IDEOGRAPHS, "十百千", "万", "teens", gaps=True).write
_KOREAN = _Counting("영일이삼사오육칠팔구", "십백천", "만", "always", bare_myriad=True).write


def _to_ninety_nine(value: int) -> str:
    """Count to 99 and spell the digits from 100 on (chineseCounting, taiwaneseCounting)."""
    return _TWO_DIGITS(value) if 0 < value < 100 else _digits(_ROUND_ZERO)(value)


def _korean_legal(value: int) -> str:
    if not 0 < value < 100:
        return _KOREAN(value) if value else "0"
    ten, one = divmod(value, 10)
    tens = _each("열 스물 서른 마흔 쉰 예순 일흔 여든 아흔")
    ones = _each("하나 둘 셋 넷 다섯 여섯 일곱 여덟 아홉")
    return ("", *tens)[ten] + ("", *ones)[one]


_VIETNAMESE = _each("không một hai ba bốn năm sáu bảy tám chín")


def _vietnamese(value: int) -> str:
    if value > 999:
        return "một ngàn" if value == 1000 else str(value)
    if value > 99:
        hundred, rest = divmod(value, 100)
        tail = f" lẻ {_VIETNAMESE[rest]}" if rest < 10 else f" {_vietnamese(rest)}"
        return f"{_VIETNAMESE[hundred]} trăm{tail if rest else ''}"
    if value < 10:
        return _VIETNAMESE[value]
    ten, one = divmod(value, 10)
    head = "mười" if ten == 1 else f"{_VIETNAMESE[ten]} mươi"
    ending = "mốt" if one == 1 and ten > 1 else "lăm" if one == 5 else _VIETNAMESE[one]
    return f"{head} {ending}" if one else head


_HEBREW = "אבגדהוזחטיכלמנסעפצקרשת"


def _hebrew_numeral(value: int) -> str:
    hundreds, rest = divmod(value, 100)
    text = "ת" * (hundreds // 4) + ("", "ק", "ר", "ש")[hundreds % 4]
    if rest in {15, 16}:  # not written as the beginnings of the Name
        return text + ("טו", "טז")[rest - 15]
    ten, one = divmod(rest, 10)
    return text + (_HEBREW[8 + ten] if ten else "") + (_HEBREW[one - 1] if one else "")


def _hebrew_letter(value: int) -> str:
    if value < 1:
        return ""
    times, at = divmod(value - 1, len(_HEBREW))
    return "ת" * times + _HEBREW[at]


_STEMS, _BRANCHES = "甲乙丙丁戊己庚辛壬癸", "子丑寅卯辰巳午未申酉戌亥"
_LATIN = "abcdefghijklmnopqrstuvwxyz"
_RUSSIAN = "абвгдежзиклмнопрстуфхцчшщыэюя"
_GREEK = "αβγδεζηθικλμνξοπρστυφχψω"
_KANA = (
    "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン"
)
_IROHA = (
    "イロハニホヘトチリヌルヲワカヨタレソツネナラム"
    "ウヰノオクヤマケフコエテアサキユメミシヱヒモセスン"
)
_NARROW = dict(zip(map(ord, _KANA), [*_range(0xFF71, 44), "\uff66", "\uff9d"], strict=True))

# By 17.18.59. Where the letters of a list run out is not in it, but in what Word writes.
_FORMATS: dict[str, _Writer] = {
    "aiueo": _cycled(_KANA.translate(_NARROW)),
    "aiueoFullWidth": _cycled(_KANA),
    "arabicAbjad": _repeated("أبجدهوزحطيكلمنسعفصقرشتثخذضظغ", 783),
    "arabicAlpha": _repeated("أبتثجحخدذرزسشصضطظعغفقكلمنهوي", 783),
    "bahtText": str,
    "bullet": lambda _: "",
    "cardinalText": lambda value: _cardinal(value).capitalize(),
    "chicago": _repeated("*†‡§", 120),
    "chineseCounting": _to_ninety_nine,
    "chineseCountingThousand": _TWO_DIGITS,
    "chineseLegalSimplified": _Counting(
        "零壹贰叁肆伍陆柒捌玖", "拾佰仟", "萬", "never", gaps=True
    ).write,
    "chosung": _cycled("ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ"),
    "decimal": str,
    "decimalEnclosedCircle": _listed(_range(0x2460, 20)),
    "decimalEnclosedCircleChinese": _listed(_range(0x2460, 10)),
    "decimalEnclosedFullstop": _listed(_range(0x2488, 20)),
    "decimalEnclosedParen": _listed(_range(0x2474, 20)),
    "decimalFullWidth": _digits(_range(0xFF10, 10)),
    "decimalFullWidth2": _digits(_range(0xFF10, 10)),
    "decimalHalfWidth": str,
    "decimalZero": lambda value: f"{value:02}",
    "dollarText": str,
    "ganada": _cycled("가나다라마바사아자차카타파하"),
    "hebrew1": _hebrew_numeral,
    "hebrew2": _hebrew_letter,
    "hex": lambda value: f"{value:X}",
    # Word's names are the wrong way round: its vowels are the consonants.
    "hindiConsonants": _repeated([*_range(0x0905, 16), "अं", "अः"], 911),
    "hindiVowels": _repeated(_range(0x0915, 37), 911),
    "hindiNumbers": _digits(_range(0x0966, 10)),
    "ideographDigital": _digits(_IDEOGRAPHS),
    "ideographEnclosedCircle": _listed(_range(0x3220, 10)),
    "ideographLegalTraditional": _Counting(
        "零壹貳參肆伍陸柒捌玖", "拾佰仟", "萬", "never", gaps=True
    ).write,
    "ideographTraditional": _listed(_STEMS),
    "ideographZodiac": _listed(_BRANCHES),
    "ideographZodiacTraditional": lambda value: (
        _STEMS[(value - 1) % 10] + _BRANCHES[(value - 1) % 12] if value else "0"
    ),
    "iroha": _cycled(_IROHA.translate(_NARROW)),
    "irohaFullWidth": _cycled(_IROHA),
    "japaneseCounting": _Counting(_IDEOGRAPHS, "十百千", "万", "always").write,
    "japaneseDigitalTenThousand": _digits(_IDEOGRAPHS),
    "japaneseLegal": _Counting("〇壱弐参四伍六七八九", "拾百阡", "萬", "never").write,
    "koreanCounting": _KOREAN,
    "koreanDigital": _digits("영일이삼사오육칠팔구"),
    "koreanDigital2": _digits("零一二三四五六七八九"),
    "koreanLegal": _korean_legal,
    "lowerLetter": _repeated(_LATIN, 780),
    "lowerRoman": _lower_roman,
    "none": lambda _: "",
    "numberInDash": lambda value: f"- {value} -",
    "ordinal": lambda value: f"{value}{_suffix(value)}",
    "ordinalText": lambda value: _ordinal_words(value).capitalize(),
    "russianLower": _repeated(_RUSSIAN, 870),
    "russianUpper": _repeated(_RUSSIAN.upper(), 870),
    "taiwaneseCounting": _to_ninety_nine,
    "taiwaneseCountingThousand": _Counting(
        "零一二三四五六七八九", "十百千", "萬", "teens", gaps=True
    ).write,
    "taiwaneseDigital": _digits(_ROUND_ZERO),
    "thaiLetters": _repeated("กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ", 1230),
    "thaiNumbers": _digits(_range(0x0E50, 10)),
    "upperLetter": _repeated(_LATIN.upper(), 780),
    "upperRoman": lambda value: _lower_roman(value).upper(),
    "vietnameseCounting": _vietnamese,
}


def _number(value: int, name: str, pattern: str | None = None) -> str:
    """Write a number in a format; `pattern` is what `w:format` gives a custom one."""
    if name == "custom" and pattern:
        return _custom(pattern)(value)
    return _FORMATS.get(name, str)(value)


def _custom(pattern: str) -> _Writer:
    """Find what a pattern such as "001, 002, 003, ..." means ([MS-DOCX] 2.4)."""
    shown = [token.strip() for token in pattern.split(",")][:3]
    if re.fullmatch(r"0*1", shown[0]):
        return lambda value: str(value).zfill(len(shown[0]))
    greek = (_repeated(letters, 780) for letters in (_GREEK, _GREEK.upper()))
    for writer in (*_FORMATS.values(), *greek):
        if [writer(1), writer(2), writer(3)] == shown:
            return writer
    return str


# ---------------------------------------------------------------- styles and numbering


class _Styles:
    """The paragraph and numbering styles (17.7)."""

    def __init__(self, root: ET.Element | None) -> None:
        self._paragraph: dict[str, ET.Element] = {}
        self._numbering: dict[str, ET.Element] = {}
        self._default: str | None = None
        for style in () if root is None else root.iter(_w("style")):
            name, kind = style.get(_w("styleId"), ""), style.get(_w("type"), "paragraph")
            if kind == "numbering":
                self._numbering.setdefault(name, style)
            elif kind == "paragraph":
                self._paragraph.setdefault(name, style)
                if style.get(_w("default"), "0") in {"1", "true", "on"}:
                    self._default = name

    def chain(self, name: str | None) -> list[tuple[str, ET.Element]]:
        """Return a paragraph style and what it is based on, itself first.

        A missing name, or the name of no paragraph style, means the default style (17.7.4.17).
        """
        at = name if name in self._paragraph else self._default
        found: dict[str, ET.Element] = {}
        while at is not None and at in self._paragraph and at not in found:
            found[at] = self._paragraph[at]
            at = _value(found[at], "basedOn")
        return list(found.items())

    def list_number(self, name: str | None) -> str | None:
        """Return the numId of a numbering style."""
        return _value(self._numbering.get(name or ""), "pPr", "numPr", "numId")


@dataclass(frozen=True, slots=True)
class _Level:
    """A level of a list (17.9.6). One that is not given starts at 0 and displays nothing."""

    start: int = 0
    format: str = "decimal"
    pattern: str | None = None
    text: str = ""
    restart: int | None = None
    legal: bool = False
    style: str | None = None


@dataclass(frozen=True, slots=True)
class _Num:
    """A list: which count it shares, its nine levels, and where it starts levels anew."""

    count: str
    levels: tuple[_Level, ...]
    starts: dict[int, int]


_DEPTH = 9


def _level(element: ET.Element) -> _Level:
    number = _inner(element, "numFmt")
    return _Level(
        start=_integer(_value(element, "start")) or 0,
        format="decimal" if number is None else number.get(_w("val"), "decimal"),
        pattern=None if number is None else number.get(_w("format")),
        text=_value(element, "lvlText") or "",
        restart=_integer(_value(element, "lvlRestart")),
        legal=_on(element, "isLgl"),
        style=_value(element, "pStyle"),
    )


def _nums(root: ET.Element | None, styles: _Styles) -> dict[str, _Num]:
    """Return the lists by numId."""
    if root is None:
        return {}
    abstracts: dict[str, ET.Element] = {}
    for element in root.iter(_w("abstractNum")):
        abstracts.setdefault(element.get(_w("abstractNumId"), ""), element)
    nums: dict[str, ET.Element] = {}
    for element in root.iter(_w("num")):
        nums.setdefault(element.get(_w("numId"), ""), element)
    found: dict[str, _Num] = {}
    for name, element in nums.items():
        count = _linked(_value(element, "abstractNumId") or "", abstracts, nums, styles)
        if count in abstracts:
            found[name] = _num(element, count, abstracts[count])
    return found


def _linked(
    name: str, abstracts: dict[str, ET.Element], nums: dict[str, ET.Element], styles: _Styles
) -> str:
    """Follow `w:numStyleLink` to the definition that has the levels (17.9.21, 17.9.27)."""
    seen: set[str] = set()
    while name in abstracts and name not in seen:
        seen.add(name)
        link = _value(abstracts[name], "numStyleLink")
        if link is None:
            break
        through = _value(nums.get(styles.list_number(link) or ""), "abstractNumId")
        owners = (at for at, other in abstracts.items() if _value(other, "styleLink") == link)
        name = through if through is not None and through != name else next(owners, name)
    return name


def _num(element: ET.Element, count: str, abstract: ET.Element) -> _Num:
    levels = [_Level()] * _DEPTH
    for child in abstract.iterfind(_w("lvl")):
        at = _integer(child.get(_w("ilvl")))
        if at is not None and 0 <= at < _DEPTH:
            levels[at] = _level(child)
    starts: dict[int, int] = {}
    for override in element.iterfind(_w("lvlOverride")):
        at = _integer(override.get(_w("ilvl")))
        if at is None or not 0 <= at < _DEPTH:
            continue
        own = _inner(override, "lvl")
        start = _integer(_value(override, "startOverride"))
        if own is not None:
            # Word keeps the definition's restart ([MS-OI29500] on 17.9.10), and begins the level
            # anew at its own first number even without a startOverride, as its output shows.
            levels[at] = replace(_level(own), restart=levels[at].restart)
            starts[at] = levels[at].start
        if start is not None:
            starts[at] = start
    return _Num(count, tuple(levels), starts)


class _Count:
    """The numbers a story's lists are at. Lists of one definition share theirs."""

    def __init__(self) -> None:
        self._at: dict[str, list[int | None]] = {}
        self._begun: set[tuple[str, int]] = set()

    def label(self, name: str, num: _Num, depth: int) -> str:
        """Count one paragraph and return what it displays."""
        at = self._at.setdefault(num.count, [None] * _DEPTH)
        now = at[depth]
        anew = depth in num.starts and (name, depth) not in self._begun
        self._begun.add((name, depth))
        at[depth] = _start(num, depth) if anew or now is None else now + 1
        for below in range(depth + 1, _DEPTH):
            if _restarts(num.levels[below].restart, below, depth):
                at[below] = None
        return _label(num, depth, at)


def _start(num: _Num, depth: int) -> int:
    """Return the first number of a level, also after a restart (17.9.25, 17.9.26)."""
    return num.starts.get(depth, num.levels[depth].start)


def _restarts(limit: int | None, below: int, used: int) -> bool:
    """Whether the level `below` starts again after a paragraph of the level `used` above it.

    A limit counts from one; 0 is never; one that names no level above is as none (17.9.10). Word
    restarts after the named level or any above it ([MS-OI29500]).
    """
    if limit is None or limit > below:
        return True
    return used < limit


def _label(num: _Num, depth: int, at: Sequence[int | None]) -> str:
    level = num.levels[depth]
    if level.format == "bullet":
        return level.text

    def shown(match: re.Match[str]) -> str:
        index = int(match[1]) - 1
        if index > depth:  # "any number of a level higher than this level shall be ignored"
            return ""
        other, value = num.levels[index], at[index]
        number = _start(num, index) if value is None else value
        plain = level.legal and other.format not in {"decimalZero", "bullet", "none"}
        return _number(number, "decimal" if plain else other.format, other.pattern)

    return re.sub(r"%([1-9])", shown, level.text)


@dataclass(frozen=True, slots=True)
class _Sheet:
    """What styles and lists make of a paragraph's own properties."""

    styles: _Styles
    nums: dict[str, _Num]

    def numbered(self, properties: ET.Element | None) -> tuple[str, _Num, int] | None:
        """Return the list of a paragraph by name, and its level in it from 0."""
        chain = self.styles.chain(_value(properties, "pStyle"))
        sources = [properties, *(_inner(style, "pPr") for _, style in chain)]
        names = (_value(source, "numPr", "numId") for source in sources)
        name = next((name for name in names if name is not None), "0")
        num = self.nums.get(name)
        if name == "0" or num is None:
            return None
        depth = _integer(_value(properties, "numPr", "ilvl"))
        if depth is None:
            depth = self._depth(chain, num)
        return (name, num, depth) if 0 <= depth < _DEPTH else None

    @staticmethod
    def _depth(chain: list[tuple[str, ET.Element]], num: _Num) -> int:
        """Return the level of a style: the one that names it, before what it says (17.9.23)."""
        for name, style in chain:
            for depth, level in enumerate(num.levels):
                if level.style == name:
                    return depth
            said = _integer(_value(style, "pPr", "numPr", "ilvl"))
            if said is not None:
                return said
        return 0

    def heading(self, properties: ET.Element | None) -> int | None:
        """Return the outline level from 1, by 17.3.1.20 or by the built-in name of a style."""
        outline = _integer(_value(properties, "outlineLvl"))
        for _, style in self.styles.chain(_value(properties, "pStyle")):
            if outline is not None:
                break
            outline = _integer(_value(style, "pPr", "outlineLvl"))
            name = re.fullmatch(r"heading ([1-9])", (_value(style, "name") or "").lower())
            if outline is None and name:
                outline = int(name[1]) - 1
        return outline + 1 if outline is not None and 0 <= outline < _DEPTH else None


# ---------------------------------------------------------------- stories


@dataclass(slots=True)
class _Call:
    kind: Literal["footnote", "endnote"]
    name: str
    custom: bool
    section: int
    page: int
    mark: str = ""


@dataclass(slots=True)
class _Line:
    """What has been read of a paragraph, and then of those whose mark it lost."""

    parts: list[str] = field(default_factory=list)
    boxes: list[ET.Element] = field(default_factory=list)
    calls: list[_Call] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Paragraph:
    label: str
    text: str
    where: str
    calls: list[_Call]
    heading: int | None


@dataclass(slots=True)
class _Field:
    """A complex field that is open (17.16.18); `phase` "kept" is a result replaced by an object."""

    phase: Literal["code", "result", "kept"] = "code"
    code: str = ""


_PAGES = frozenset({"PAGE", "NUMPAGES", "SECTIONPAGES"})

# Elements that stand around content and are not content.
_AROUND = frozenset(
    {
        *map(_w, ("hyperlink", "smartTag", "customXml", "dir", "bdo", "sdt", "sdtContent")),
        f"{{{_M}}}oMathPara",
    }
)
_EQUATION = f"{{{_M}}}oMath"
_ADDED = frozenset(map(_w, ("ins", "moveTo")))
_REMOVED = frozenset(map(_w, ("del", "moveFrom")))

_FIXED = {
    _w("tab"): "\t",
    _w("ptab"): "\t",
    _w("cr"): "\n",
    _w("noBreakHyphen"): "\u2011",
    _w("softHyphen"): "\u00ad",
    _w("pgNum"): OBJECT,
}
_BREAKS = {"page": "\f", "column": "\v"}


class _Flow:
    """A story and its boxes, read in document order in one view of the tracked changes."""

    def __init__(self, sheet: _Sheet, view: View) -> None:
        self.paragraphs: list[_Paragraph] = []
        self.sections: list[ET.Element] = []
        self.calls: list[_Call] = []
        self._sheet = sheet
        self._original = view == "original"
        self._shown, self._gone = (_REMOVED, _ADDED) if self._original else (_ADDED, _REMOVED)
        self._count, self._box_count = _Count(), _Count()
        self._fields: list[_Field] = []
        self._custom: _Call | None = None
        self._page = 0
        self._readers: dict[str, Callable[[ET.Element, _Line], None]] = {
            _w("t"): self._text,
            _w("delText"): self._text,
            _w("br"): self._break,
            _w("sym"): self._symbol,
            f"{{{_W16SE}}}symEx": self._symbol,
            _w("ruby"): self._ruby,
            _w("footnoteReference"): self._call,
            _w("endnoteReference"): self._call,
            _w("lastRenderedPageBreak"): self._new_page,
            **dict.fromkeys(map(_w, ("drawing", "pict", "object", "contentPart")), self._object),
        }

    # Blocks

    def blocks(self, container: ET.Element, where: str) -> None:
        """Read paragraphs and tables, joining paragraphs whose mark is gone in this view."""
        line, last = _Line(), None
        for block in self._members(container, {_w("p"), _w("tbl"), _EQUATION}):
            if block.tag == _w("p"):
                self._content(block, line)
                self._custom = None
                last = block
                if not self._mark_gone(block):
                    self._finish(line, block, where)
                    line, last = _Line(), None
                continue
            self._flush(line, last, where)
            line, last = _Line(), None
            if block.tag == _EQUATION:
                self.paragraphs.append(_Paragraph("", OBJECT, where, [], None))
            else:
                self._table(block)
        self._flush(line, last, where)

    def _members(self, container: ET.Element, tags: set[str]) -> Iterator[ET.Element]:
        """Yield the elements of these names, through what only stands around them."""
        for child in container:
            if child.tag in tags:
                yield child
            elif child.tag in _AROUND or child.tag in self._shown:
                yield from self._members(child, tags)

    def _table(self, table: ET.Element) -> None:
        for row in self._members(table, {_w("tr")}):
            if self._has(_inner(row, "trPr"), self._gone):
                continue
            for cell in self._members(row, {_w("tc")}):
                gone = _w("cellIns" if self._original else "cellDel")
                if not self._has(_inner(cell, "tcPr"), {gone}):
                    self.blocks(cell, "cell")

    @staticmethod
    def _has(properties: ET.Element | None, tags: frozenset[str] | set[str]) -> bool:
        return properties is not None and any(child.tag in tags for child in properties)

    def _mark_gone(self, paragraph: ET.Element) -> bool:
        return self._has(_inner(paragraph, "pPr", "rPr"), self._gone)

    def _flush(self, line: _Line, last: ET.Element | None, where: str) -> None:
        """End a paragraph whose mark is gone where nothing follows that it could join."""
        if last is not None and line.parts:
            self._finish(line, last, where)

    def _finish(self, line: _Line, paragraph: ET.Element, where: str) -> None:
        properties = self._properties(paragraph)
        section = _inner(paragraph, "pPr", "sectPr")
        text = "".join(line.parts)
        # Word neither numbers nor counts a paragraph that only ends a section.
        numbered = self._sheet.numbered(properties) if text or section is None else None
        label = self._count.label(*numbered) if numbered else ""
        if text or label:
            heading = self._sheet.heading(properties)
            self.paragraphs.append(_Paragraph(label, text, where, line.calls, heading))
        if section is not None:
            self.sections.append(section)
        for box in line.boxes:
            outer = self._fields, self._count
            self._fields, self._count = [], self._box_count
            self.blocks(box, "box")
            self._fields, self._count = outer

    def _properties(self, paragraph: ET.Element) -> ET.Element | None:
        """Return the paragraph's properties in this view (17.13.5.29, 17.13.5.19)."""
        properties = _inner(paragraph, "pPr")
        if not self._original:
            return properties
        change = _inner(properties, "pPrChange")
        if change is not None:
            return _inner(change, "pPr")
        if _inner(properties, "numPr", "ins") is None or properties is None:
            return properties
        bare = ET.Element(properties.tag)
        bare.extend(child for child in properties if child.tag != _w("numPr"))
        return bare

    # Runs

    def _content(self, element: ET.Element, line: _Line) -> None:
        for child in element:
            if child.tag == _w("r"):
                for inner in child:
                    self._run_content(inner, line)
                if self._custom and self._custom.mark:
                    self._custom = None
            elif child.tag in _AROUND or child.tag in self._shown:
                self._content(child, line)
            elif child.tag == _w("fldSimple"):
                self._simple_field(child, line)
            elif child.tag == _EQUATION:
                self._add(OBJECT, line)

    @property
    def _visible(self) -> bool:
        return all(open_field.phase == "result" for open_field in self._fields)

    def _add(self, text: str, line: _Line) -> None:
        if text and self._visible:
            line.parts.append(text)

    def _run_content(self, element: ET.Element, line: _Line) -> None:
        if element.tag == _w("fldChar"):
            self._field_character(element, line)
        elif element.tag in {_w("instrText"), _w("delInstrText")}:
            if self._fields and self._fields[-1].phase == "code":
                self._fields[-1].code += element.text or ""
        elif not self._visible:
            return
        elif element.tag in _FIXED:
            self._add(_FIXED[element.tag], line)
        elif element.tag in self._readers:
            self._readers[element.tag](element, line)

    def _text(self, element: ET.Element, line: _Line) -> None:
        if element.tag == _w("delText") and not self._original:
            return
        text = element.text or ""
        self._add_marking(
            text if element.get(_SPACE) == "preserve" else text.strip(" \t\r\n"), line
        )

    def _symbol(self, element: ET.Element, line: _Line) -> None:
        code = next((v for k, v in element.items() if k.endswith("}char") or k == "char"), "")
        if re.fullmatch(r"[0-9A-Fa-f]{1,6}", code):
            self._add_marking(chr(int(code, 16)), line)

    def _add_marking(self, text: str, line: _Line) -> None:
        """Add text, which may be the custom mark of the note just called (17.11.14)."""
        self._add(text, line)
        if self._custom:
            self._custom.mark += text

    def _break(self, element: ET.Element, line: _Line) -> None:
        self._add(_BREAKS.get(element.get(_w("type"), ""), "\n"), line)

    def _ruby(self, element: ET.Element, line: _Line) -> None:
        base = _inner(element, "rubyBase")
        if base is not None:
            self._content(base, line)

    def _object(self, element: ET.Element, line: _Line) -> None:
        self._add(OBJECT, line)
        line.boxes.extend(_boxes(element))

    def _new_page(self, _element: ET.Element, _line: _Line) -> None:
        self._page += 1

    def _call(self, element: ET.Element, line: _Line) -> None:
        call = _Call(
            kind="footnote" if element.tag == _w("footnoteReference") else "endnote",
            name=element.get(_w("id"), ""),
            custom=element.get(_w("customMarkFollows"), "0") in {"1", "true", "on"},
            section=len(self.sections),
            page=self._page,
        )
        self._add(OBJECT, line)
        line.calls.append(call)
        self.calls.append(call)
        self._custom = call if call.custom else None

    # Fields

    def _simple_field(self, element: ET.Element, line: _Line) -> None:
        if _is_page(element.get(_w("instr"), "")):
            self._add(OBJECT, line)
        else:
            self._content(element, line)

    def _field_character(self, element: ET.Element, line: _Line) -> None:
        kind = element.get(_w("fldCharType"))
        if kind == "begin":
            self._fields.append(_Field())
        elif not self._fields:
            return
        elif kind == "separate":
            self._fields[-1].phase = "kept" if _is_page(self._fields[-1].code) else "result"
        elif kind == "end" and _is_page(self._fields.pop().code):
            self._add(OBJECT, line)


def _is_page(code: str) -> bool:
    """Whether a field's code is one of those that count pages."""
    return next(iter(code.split()), "").upper() in _PAGES


def _boxes(element: ET.Element) -> Iterator[ET.Element]:
    """Yield the contents of the text boxes of a drawing, but not of boxes inside those."""
    for child in element:
        if child.tag == _w("txbxContent"):
            yield child
        else:
            yield from _boxes(child)


def _lines(root: ET.Element | None, sheet: _Sheet, view: View) -> str:
    """Return the text of a part or a note, one line for each paragraph that has text."""
    if root is None:
        return ""
    flow = _Flow(sheet, view)
    flow.blocks(root, "body")
    return "\n".join(paragraph.text for paragraph in flow.paragraphs if paragraph.text)


# ---------------------------------------------------------------- notes


def _mark(
    calls: list[_Call], sections: list[ET.Element], settings: ET.Element | None, view: View
) -> None:
    """Give each call of an automatically numbered note its mark."""
    for kind, usual in (("footnote", "decimal"), ("endnote", "lowerRoman")):
        count: int | None = None
        section = page = 0
        for call in calls:
            if call.kind != kind or call.custom:
                continue
            own = sections[call.section] if call.section < len(sections) else None
            if view == "original" and _inner(own, "sectPrChange") is not None:
                own = _inner(own, "sectPrChange", "sectPr")
            sources = [_inner(source, f"{kind}Pr") for source in (own, settings)]
            restart = _property(sources, "numRestart")
            anew = (restart == "eachSect" and call.section != section) or (
                restart == "eachPage" and call.page != page
            )
            start = _integer(_property(sources, "numStart"))
            count = (1 if start is None else start) if count is None or anew else count + 1
            section, page = call.section, call.page
            formats = [source for source in sources if _inner(source, "numFmt") is not None]
            number = _inner(formats[0], "numFmt") if formats else None
            name = usual if number is None else number.get(_w("val"), usual)
            pattern = None if number is None else number.get(_w("format"))
            call.mark = _number(count, name, pattern)


def _property(sources: list[ET.Element | None], name: str) -> str | None:
    return next((value for source in sources if (value := _value(source, name)) is not None), None)


def _note_texts(
    calls: list[_Call], package: _Package, sheet: _Sheet, view: View
) -> list[tuple[str, str]]:
    notes: dict[tuple[str, str], ET.Element] = {}
    for kind in ("footnote", "endnote"):
        root = package.first(package.main, f"{kind}s")
        for note in () if root is None else root.iter(_w(kind)):
            notes.setdefault((kind, note.get(_w("id"), "")), note)
    return [(call.kind, _lines(notes.get((call.kind, call.name)), sheet, view)) for call in calls]
