"""Labels: the numbers of provisions as displayed, automatic or typed as text.

A label is for display, alignment and addresses; it decides nothing about what a text says. Where
it is unclear whether a text begins with a label or with a reference, it is no label: an address
by ordinal is better than a number torn out of a sentence. docs/reference/addresses.md has the rules.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from paraph.language import numerals
from paraph.language.table import label_words, number_words, tables
from paraph.text.node import OBJECT, Provision


class Label(NamedTuple):
    """The number of a provision.

    `shown` is the label as displayed ("Article 5", "(a)", "5.1."), `kind` the step that its words
    name, or `paragraph`, `point` or `bullet` where there are none. `number` is its core as typed,
    less blanks ("5", "5bis", "a", "iv", "2.1"); only number words and the digits of other scripts
    become 0-9. `end` is where a typed label ends in the text, its punctuation included; 0 if it
    is automatic.

    `style` is the manner of a label without words, equal in one list ("1.", "(a)", "1.1"), and
    "" with words; `value` its place in its list from 1, 0 if it has none; `roman` its value as a
    roman numeral if it can be one.
    """

    shown: str
    kind: str
    number: str
    end: int = 0
    style: str = ""
    value: int = 0
    roman: int = 0


ANNEXES = frozenset(("annex", "appendix", "schedule", "exhibit", "attachment", "protocol"))
"""Kinds that stand beside the main text, with articles of their own."""

_BARE = ANNEXES - {"protocol"}
_UNTYPED = frozenset(("table", "row", "note", "header", "footer", "section"))
_BULLETS = "•●○▪■□◦‣·∙–—-―*➢✓§"
_CJK = numerals.CJK
_SPACE = re.compile(r"\s+")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?")
_DIGITS = re.compile(
    r"\d{1,4}(?:[.．]\d{1,3}){0,6}(?:-\d{1,2}(?=[.)]))?"
    rf"(?:[ \u00a0]?(?:{numerals.SUFFIXES})\b|[A-Za-z](?=[.)]))?(?:\.\)|[.)．、])?"
)
_PAREN = re.compile(
    rf"([(（\[])(\d{{1,3}}(?:\.\d{{1,3}})*(?:[ \u00a0]?(?:{numerals.SUFFIXES}))?|[A-Za-z]{{1,6}}"
    rf"|[А-ЯЁа-яё]{{1,2}}|[\u0621-\u064a]ـ?|[{_CJK}]{{1,4}}|[{numerals.HANGUL}])([)）\]]\.?)"
)
_ARABIC_DASH = re.compile(r"(?:[-–]\s?(\d{1,3})|(\d{1,3})\s?[-–])\s(?=[\u0600-\u06ff\"“«(])")
_KOREAN = re.compile(r"제\s?(\d{1,4})\s?(편|장|절|관|조|항|호|목)(?:의\s?(\d{1,3}))?")
_KOREAN_ON = re.compile(r"\s?(?:제\s?\d|및|또는|내지|부터|까지)")
_CHINESE = re.compile(
    rf"第\s?([{_CJK}\d０-９]{{1,6}})\s?(条|條|款|项|項|部分|章|节|節|编|編)(?:之([{_CJK}]+))?"
)
_CHINESE_ANNEX = re.compile(rf"(附件|附录|附錄|附表)(?:\s?([{_CJK}\d]+|[IVX]+|[A-Z](?![a-z])))?")
_CHINESE_ON = re.compile("[的所和与與或及至到第款项項中之下内內，、；。）]|规定|規定")
_KOREAN_KINDS = {
    "편": "part",
    "장": "chapter",
    "절": "section",
    "관": "subsection",
    "조": "article",
    "항": "paragraph",
    "호": "point",
    "목": "item",
}
_CHINESE_KINDS = {
    word: kind
    for kind, words in (
        ("article", "条條"),
        ("paragraph", "款"),
        ("point", "项項"),
        ("chapter", "章"),
        ("section", "节節"),
        ("book", "编編"),
    )
    for word in words
} | {"部分": "part", "附件": "annex", "附录": "appendix", "附錄": "appendix", "附表": "schedule"}
_NUMBER = re.compile(
    r"\.?[ \t\u00a0\u202f]*(?:(?:No|Nr|N[o°º]|núm|num|№)\.?[ \t\u00a0]*)?"
    r"(?:(?P<n>\d{1,4}(?:[.\-‑]\d{1,3})*[¹²³⁰-⁹]*"
    rf"(?:[ \u00a0]?(?:{numerals.SUFFIXES})\b|-[A-Z](?!\w)|[A-Za-zА-Яа-я](?!\w))?)(?:er|re|ère|[ºª°])?"
    rf"|(?P<r>[IVXLC]{{1,8}}(?:[ \u00a0-]?(?:{numerals.SUFFIXES})\b|-\d{{1,2}})?|[A-ZА-Я](?:\d{{1,2}})?)"
    r"|(?P<w>[^\W\d_]{2,}))(?!\w)"
)
_ENDS = re.compile(r"\s*(?:[—–―-]+(?!\s?\d)|[.:](?=\s|$|[^\W\d_a-zа-я]))")
_TO_MAIN = re.compile(r"\s+(?:to|к|ко|à|au|aux|a|al|до)\s")
_ARABIC_ON = re.compile(r"\s*(?:من|أو|إلى|أعلاه|أدناه|والمادة|و)(?!\w)")
_KOREAN_AFTER = re.compile(r"\s*(?:및|또는|내지|부터|제\s?\d)")
_ACRONYM = re.compile(r"[A-Z]{2,6}\b(?=.*[a-z])")
_CONTENTS = re.compile(r"(?:\t|\.{3,}|…|(?:\. ){3,})\s*\d{1,4}\s*$")
_MONTH_DAY = frozenset("гс")
_TITLE = 200  # characters: what is longer is no title
_OPENING = "“\"«„‘'([{「『《【‹"


def typed_label(text: str) -> Label | None:
    """Return the label that is typed at the start of `text`, or None.

    A word with a number ("Article 5") is a label where the line ends or breaks after it, where a
    dash, colon or full stop follows, or where the next word begins a heading (a capital, a
    quotation mark); what goes on in small letters or after a comma is a sentence that begins with
    a reference. A number alone needs punctuation ("5.", "(5)"), two parts and a capital after it
    ("5.1 Fees"), or a tab. Lines of a table of contents have no label.
    """
    first = text[:1]
    if not first:
        return None
    if first.isalpha():
        found = _lettered(text)
    elif first.isdecimal():
        found = _numbered(text)
    elif first in "(（[":
        found = _parenthesised(text)
    elif first.isspace():
        found = _behind_space(text)
    else:
        found = _signed(text)
    if found is not None and text[-1].isdecimal() and _CONTENTS.search(text, found.end):
        return None
    return found


def label_of(provision: Provision) -> Label | None:
    """Return the label of `provision`: the automatic one if it has one, else the typed one.

    Notes, headers, footers, tables and rows have no typed label, nor has a cell that holds a
    number and nothing else: that is an amount as likely as a label.
    """
    label = provision.label
    if label:
        return _automatic(label)
    kind = provision.kind
    if kind in _UNTYPED:
        return None
    text = provision.text
    found = typed_label(text)
    if found is None:
        return None
    if kind == "cell" and found.end >= len(text.rstrip()):
        return None
    return _with_marks(provision, found) if provision.marks else found


def body_start(provision: Provision) -> int:
    """Return the offset in the text of `provision` where its wording begins, after a typed label.

    The white space after the label is part of neither. 0 if the label is automatic or missing.
    """
    found = label_of(provision)
    if found is None or not found.end:
        return 0
    space = _SPACE.match(provision.text, found.end)
    return space.end() if space else found.end


@lru_cache(maxsize=65_536)
def _automatic(label: str) -> Label:
    """Read a label that the format displays; punctuation is not needed to believe it."""
    shown = label.strip()
    found = typed_label(shown + "\t") if shown else None
    if found is None or found.end < len(shown):
        if not any(character.isalnum() for character in shown) or shown == "o":
            return Label(shown, "bullet", "", style="*")
        core = numerals.plain(shown.strip(".)( \u00a0\t:") or shown)
        return (_core(shown, core, "", 0) if core.isalpha() else None) or Label(
            shown, "paragraph", core, 0, "?", int(core) if core.isdecimal() else 0
        )
    return found._replace(shown=shown, end=0)


def _with_marks(provision: Provision, found: Label) -> Label:
    """Tell a raised figure in a label (5 with a small 1 above) from the number that it looks like."""
    for mark in provision.marks:
        if mark.start >= found.end:
            break
        if mark.name == "superscript" and mark.end <= found.end and mark.start > 0:
            raised = provision.text[mark.start : mark.end]
            if raised.isdecimal() and found.number.endswith(raised):
                return found._replace(number=f"{found.number.removesuffix(raised)}^{raised}")
    return found


def _behind_space(text: str) -> Label | None:
    body = text.lstrip()
    found = typed_label(body)
    return found and found._replace(end=found.end + len(text) - len(body))


# ---------------------------------------------------------------- labels without words


def _numbered(text: str) -> Label | None:
    match = _DIGITS.match(text)
    if match is None:
        return None
    typed = match.group()
    after = text[match.end() : match.end() + 2]
    if typed[-1] in ".)．、":
        if after[:1].isdecimal() or (after[:1].islower() and not after[:1].isspace()):
            return None
        if after and not (after[0].isspace() or after[0] == OBJECT or _opens(after[0])):
            return None
        return _digits(typed)
    if after[:1] in {"\t", "\u3000"}:
        return _digits(typed)
    if after[:1] in {" ", "-", "–"}:
        dashed = _ARABIC_DASH.match(text)
        if dashed is not None:
            return Label(
                dashed.group().rstrip(),
                "paragraph",
                numerals.plain(dashed.group(2)),
                dashed.end() - 1,
                "1 -",
                int(dashed.group(2)),
            )
    parts = typed.count(".")
    if not parts or not after[:1].isspace():
        return None
    following = text[match.end() :].lstrip(" \u00a0")[:1]
    if parts == 1 and not (following.isupper() or following in _OPENING):
        return None
    if not following or following.islower() or following.isdecimal():
        return None
    if parts > 1 and ".0" in typed:
        return None
    return _digits(typed)


@lru_cache(maxsize=65_536)
def _digits(typed: str) -> Label | None:
    core = typed.rstrip(".)．、")
    number = numerals.plain(core).replace(" ", "").replace("\u00a0", "").replace("．", ".")
    leading = re.match(r"[\d.]+", number)
    parts = leading.group().rstrip(".").split(".") if leading else []
    if not parts or (len(parts) == 1 and len(parts[0]) == 4 and 1800 <= int(parts[0]) <= 2199):  # noqa: PLR2004
        return None
    style = (
        ".".join("1" * len(parts)) + typed[len(core) :].strip()
        if len(parts) > 1
        else ("1" + typed[len(core) :])
    )
    return Label(typed, "paragraph", number, len(typed), style, int(parts[-1]))


def _parenthesised(text: str) -> Label | None:
    match = _PAREN.match(text)
    if match is None:
        # What negotiators put in brackets keeps its number: "[Article 9 bis".
        found = typed_label(text[1:]) if text[0] == "[" else None
        return found and found._replace(shown="[" + found.shown, end=found.end + 1)
    opening, core, closing = match.groups()
    end = match.end()
    after = text[end : end + 1]
    if after and not (after.isspace() or after in _OPENING or after == OBJECT):
        if opening != "（" and (after.islower() or not after.isalpha()):
            return None
        if core in {"s", "S"}:
            return None
    if opening == "[" and not core.isdecimal():
        return None
    if _joined(text, end):
        return None
    return _enclosed(opening, core, closing)


def _joined(text: str, end: int) -> bool:
    """Return whether the label is one of several, and so a reference: "(a) and (b) shall"."""
    return (
        re.match(
            r"(?:,|\s*[-–—]|\s+(?:and|or|to|et|ou|y|o|и|или|и/или))\s*\(", text[end : end + 12]
        )
        is not None
    )


@lru_cache(maxsize=65_536)
def _enclosed(opening: str, core: str, closing: str) -> Label | None:
    if core[0].isdecimal():
        found = _digits(core + ")")
        return found and found._replace(
            shown=opening + core + closing,
            end=len(core) + 1 + len(closing),
            style=f"({found.style}",
        )
    return _core(
        opening + core + closing, numerals.plain(core), opening, len(core) + 1 + len(closing)
    )


@lru_cache(maxsize=65_536)
def _core(shown: str, number: str, opening: str, end: int) -> Label | None:
    """Read one letter, a doubled letter, a roman or a Chinese numeral that stands as a label."""
    roman, value = numerals.roman(number), numerals.letter(number)
    closing = shown[-1] if not shown[-1].isalnum() else ""
    enclosed = f"{opening if opening in '(（[' else ''}%s{closing}"
    if shown[0] in _CJK or (len(shown) > 1 and shown[1] in _CJK):
        return Label(
            shown,
            "paragraph" if opening == "、" else "point",
            number,
            end,
            enclosed % "一",
            int(number) if number.isdecimal() else 0,
        )
    if not roman and (not value or len(number) > 2):  # noqa: PLR2004
        return None
    kind = "section" if number.isupper() and closing in {".", ""} else "point"
    family = "a" if not (roman and len(number) > 1) else "i"
    if value and len(number) > 1 and not roman:
        family = "aa"
    style = enclosed % (family.upper() if number.isupper() else family)
    return Label(shown, kind, number, end, style, value, roman)


def _signed(text: str) -> Label | None:
    """Read a label that begins with a sign: a bullet, §, or a circled number."""
    first = text[0]
    if first == "§":
        return _worded(text, "section", re.match(r"§+", text).end())  # type: ignore[union-attr]
    if first in numerals.CIRCLED:
        value = numerals.CIRCLED.index(first) + 1
        return Label(first, "paragraph", str(value), 1, "①", value)
    if first in "-–":
        dashed = _ARABIC_DASH.match(text)
        if dashed is not None:
            return Label(
                dashed.group().rstrip(),
                "paragraph",
                numerals.plain(dashed.group(1)),
                dashed.end() - 1,
                "- 1",
                int(dashed.group(1)),
            )
    if first in _BULLETS or "\ue000" <= first <= "\uf8ff":
        body = text[1:].lstrip()
        if text[1:2].isspace() and body and (body[0].isalpha() or body[0] in _OPENING):
            return Label(first, "bullet", "", 1, first)
    return None


# ---------------------------------------------------------------- labels with words


def _lettered(text: str) -> Label | None:
    first = text[0]
    if first >= "\u4e00" and first not in "부의":
        return _east_asian(text)
    match = _WORD.match(text)
    if match is None:
        return None
    word = match.group()
    end = match.end()
    after = text[end : end + 1]
    if len(word) <= 6 and after and after in ".)":  # noqa: PLR2004
        found = _letter(text, word, after)
        if found is not None:
            return found
    kind = _kind(word)
    if kind is None:
        if after == "\t" and word.isupper() and (roman := numerals.roman(word)):
            return Label(
                word, "section", word, end, "I" if roman else "A", numerals.letter(word), roman
            )
        return _clause(text, word, end)
    return _worded(text, kind, end)


@lru_cache(maxsize=65_536)
def _kind(word: str) -> str | None:
    if word[0].islower() and word[0] != word[0].upper():
        return None
    return label_words().get(word.lower())


def _letter(text: str, word: str, after: str) -> Label | None:
    """Read "a)", "a.", "iv." or "A." at the start of `text`."""
    end = len(word) + 1
    following = text[end : end + 1]
    if following and not (
        following.isspace() or following == OBJECT or (after == ")" and _opens(following))
    ):
        return None
    if after == ".":
        next_word = text[end:].lstrip()[:2]
        if word.islower() and (next_word[:1].isdecimal() or next_word[1:2] == "."):
            return None
        if word in _MONTH_DAY and next_word[:1].isupper():  # "г. Москва"
            return None
        if len(word) > 1 and word.isupper() and not numerals.roman(word):  # "MM."
            return None
    if word in {"s", "S"} and after == ")":
        return None
    found = _core(word + after, word, "", end)
    return (
        None
        if found is None
        or (len(word) > 1 and not found.roman and word.lower() != word[0].lower() * 2)
        else found
    )


def _clause(text: str, word: str, end: int) -> Label | None:
    """Read a number word that names a clause by itself: "PRIMERA.- Objeto"."""
    if len(word) < 4 or not word.isupper() or word.lower() not in number_words():  # noqa: PLR2004
        return None
    match = re.match(r"(?:\.[-–—]|[.:])(?=\s)", text[end : end + 4])
    if match is None:
        return None
    value = number_words()[word.lower()]
    return Label(word, "clause", str(value), end + match.end(), "", value)


def _worded(text: str, kind: str, end: int) -> Label | None:
    """Read the number after the word of a label, and decide by what follows whether it is one."""
    match = _NUMBER.match(text, end)
    if match is not None:
        number = _number(match)
        if number is not None:
            if match["w"] and kind not in ANNEXES and text[end : end + 1].isspace() is False:
                return None
            stop = _stop(text, match.end(), text[: match.end()])
            if stop is None and kind in ANNEXES and _to_main(text, match.end()):
                stop = match.end()
            if stop is None:
                return None
            shown = text[
                : match.end()
                + (text[match.end() : match.end() + 1] in {".", ")"} and stop > match.end())
            ]
            return Label(shown, kind, number, stop, "", _value(number), numerals.roman(number))
    if kind in _BARE and _stands_bare(text, end):
        return Label(text[:end], kind, "", end)
    return None


def _number(match: re.Match[str]) -> str | None:
    word = match["w"]
    if word is not None:
        value = number_words().get(word.lower())
        return None if value is None else str(value)
    typed: str = match["n"] or match["r"]
    if match["r"] and len(typed) > 1 and typed.isalpha() and not numerals.roman(typed):
        return None
    return numerals.plain(typed.replace(" ", "").replace("\u00a0", "").replace("‑", "-"))


def _value(number: str) -> int:
    leading = re.match(r"\d+", number)
    if leading:
        return int(leading.group())
    return numerals.roman(number) or numerals.letter(number)


def _stop(text: str, at: int, shown: str) -> int | None:
    """Return where a label that has its number until `at` ends, or None if it is a reference."""
    after = text[at : at + 1]
    if not after or after in "\n\r\v\f\t\u2028\u2029" or after == OBJECT:
        return at
    if after in ")]":
        return at + 1
    match = _ENDS.match(text, at)
    if match is not None:
        behind = text[match.end() :].lstrip()[:1]
        return None if behind.islower() else match.end()
    if not after.isspace():
        return None
    body = text[at:].lstrip(" \u00a0\u202f\u3000")
    opens = body[:1]
    if not opens or opens in "\n\t\r\v" or opens == OBJECT:
        return at
    if opens == "(":
        return at if _heading_in_brackets(body) else None
    if opens in _OPENING:
        return at
    if not opens.isalpha() or opens.islower():
        return None
    if _ARABIC_ON.match(body) or _KOREAN_AFTER.match(body) or _goes_on(body, shown):
        return None
    return at


def _goes_on(body: str, shown: str) -> bool:
    """Return whether a capital after the number belongs to another text: "Article 6 TEU", "Статья 5 Конвенции"."""
    if not shown.isupper() and _ACRONYM.match(body):
        return True
    if body[0] < "\u0400" or body[0] > "\u04ff":
        return False
    word = _WORD.match(body)
    low = word.group().lower() if word else ""
    return low.startswith(tables("ru")[0].laws) and (len(body) > 100 or body.rstrip()[-1:] in ".;,")  # noqa: PLR2004


def _heading_in_brackets(body: str) -> bool:
    """Return whether "(Definitions)" after a number is its heading, rather than "(2) applies"."""
    close = body.find(")")
    if close < 0:
        return True
    behind = body[close + 1 :].lstrip()[:1]
    if body[1:close].isdecimal() or close <= 3:  # noqa: PLR2004
        return bool(behind) and not behind.islower() and behind not in "(,;."
    return not behind.islower() and behind not in {",", ";"}


def _stands_bare(text: str, end: int) -> bool:
    """Return whether "Annex" without a number is a label, as the whole line or before its title."""
    after = text[end:]
    if not after.strip() or after[0] in "\n\r\v\t" or after[0] == OBJECT:
        return True
    match = re.match(r"\s*[—–:]|\s+-\s", after)
    if match is not None:
        return True
    return _to_main(text, end)


def _to_main(text: str, end: int) -> bool:
    """Return whether a title "Annex to the Agreement" goes on so, rather than a sentence."""
    return (
        _TO_MAIN.match(text, end) is not None
        and len(text) < _TITLE
        and text.rstrip()[-1] not in ".;,:"
    )


def _east_asian(text: str) -> Label | None:
    first = text[0]
    if first == "第":
        return _chinese(text)
    if first == "附":
        return _chinese_annex(text)
    if first in _CJK:
        match = re.match(rf"([{_CJK}]{{1,4}})([、.．])", text)
        if match is None:
            return None
        return _core(match.group(), numerals.plain(match.group(1)), "、", match.end())
    if first == "제":
        return _korean(text)
    if first in numerals.HANGUL and text[1:2] in {".", ")"} and text[2:3].isspace():
        value = numerals.letter(first)
        return Label(text[:2], "point", first, 2, f"가{text[1]}", value)
    match = _WORD.match(text)
    kind = match and _kind(match.group())
    return _worded(text, kind, match.end()) if match and kind in ANNEXES else None


def _korean(text: str) -> Label | None:
    match = _KOREAN.match(text)
    if match is None:
        return None
    end = match.end()
    after = text[end : end + 1]
    if after and not (after.isspace() or after in "(（.:[【" or after == OBJECT):
        return None
    if _KOREAN_ON.match(text, end):
        return None
    number = numerals.plain(match[1]) + (f"-{numerals.plain(match[3])}" if match[3] else "")
    return Label(match.group(), _KOREAN_KINDS[match[2]], number, end, "", int(match[1]))


def _chinese(text: str) -> Label | None:
    match = _CHINESE.match(text)
    if match is None or _CHINESE_ON.match(text, match.end()):
        return None
    end = match.end() + (text[match.end() : match.end() + 1] in {"：", ":", "."})
    number = numerals.plain(match[1]) + (f"-{numerals.plain(match[3])}" if match[3] else "")
    return Label(match.group(), _CHINESE_KINDS[match[2]], number, end, "", _value(number))


def _chinese_annex(text: str) -> Label | None:
    match = _CHINESE_ANNEX.match(text)
    if match is None:
        return None
    end = match.end()
    after = text[end : end + 1]
    if not match[2] and after and not after.isspace() and after not in "：:":
        return None
    if text.rstrip()[-1] in "。；;，":
        return None
    if _CHINESE_ON.match(text, end):
        return None
    number = numerals.plain(match[2]) if match[2] else ""
    return Label(match.group(), _CHINESE_KINDS[match[1]], number, end, "", _value(number))


@cache
def _opens_set() -> frozenset[str]:
    return frozenset(_OPENING)


def _opens(character: str) -> bool:
    """Return whether `character` can begin a provision's wording right after its label."""
    return character in _opens_set() or (character.isalpha() and not character.islower())
