"""Labels that begin with letters: "Article 5", "Annex", "iv.", "제5조", "第五条"."""

from __future__ import annotations

import re
from functools import lru_cache

from paraph.language import manners, numerals
from paraph.language.table import label_words, number_words, table
from paraph.text import label_numbers as numbers
from paraph.text.label import ANNEXES, Label
from paraph.text.node import OBJECT

_BARE = ANNEXES - {"protocol"}
_BREAKS = frozenset("\n\r\v\f\t\u2028\u2029" + OBJECT)
_LETTERS = 6  # the longest roman numeral that opens a list
_WORD = 4  # letters: shorter words in capitals may be initials
_POINT = 2  # characters: what stands in brackets is no title
_TITLE = 200  # characters: what is longer is no title
_CYRILLIC = range(0x400, 0x500)
_LEADING = re.compile(r"\d+")


def lettered(text: str) -> Label | None:
    """Read a label that begins with a letter."""
    if text[0] >= manners.EAST_ASIAN_FIRST:
        return _east_asian(text)
    match = manners.WORD.match(text)
    if match is None:
        return None
    word, end = match.group(), match.end()
    after = text[end : end + 1]
    if len(word) <= _LETTERS and after in {".", ")"}:
        found = numbers.lettered(text, word)
        if found is not None:
            return found
    kind = _kind(word)
    if kind is not None:
        return worded(text, kind, end)
    if after == "\t" and word.isupper() and (found := numbers.single(word, word, "", end)):
        return found
    return _clause(text, word, end)


def worded(text: str, kind: str, end: int) -> Label | None:
    """Read the number after the word of a label, which ends at `end`, and what follows it."""
    match = manners.NUMBER.match(text, end)
    number = _number(match) if match is not None else None
    if match is None or number is None:
        return Label(text[:end], kind, "", end) if kind in _BARE and _bare(text, end) else None
    at = match.end()
    stop = _stop(text, at)
    if stop is None:
        if kind not in ANNEXES or not _to_main(text, at):
            return None
        stop = at
    shown = text[: at + 1] if stop > at and text[at] in ".)]" else text[:at]
    return Label(shown, kind, number, stop, "", _value(number), numerals.roman(number))


@lru_cache(maxsize=65_536)
def _kind(word: str) -> str | None:
    """Return the kind that `word` names in a label; in small letters it names none."""
    if word[0].islower():
        return None
    return label_words().get(word.lower())


def _number(match: re.Match[str]) -> str | None:
    word = match["w"]
    if word is not None:
        value = number_words().get(word.lower())
        return None if value is None else str(value)
    typed: str = match["n"] or match["r"]
    if match["r"] and len(typed) > 1 and typed.isalpha() and not numerals.roman(typed):
        return None
    typed = typed.replace(" ", "").replace("\u00a0", "")
    return numerals.plain(typed.replace(manners.NO_BREAK_HYPHEN, "-"))


def _value(number: str) -> int:
    leading = _LEADING.match(number)
    return int(leading.group()) if leading else numerals.roman(number) or numerals.letter(number)


def _stop(text: str, at: int) -> int | None:
    """Return where a label that has its number until `at` ends, or None if it is a reference."""
    after = text[at : at + 1]
    if not after or after in _BREAKS:
        return at
    if after in ")]":
        return at + 1
    match = manners.ENDS.match(text, at)
    if match is not None:
        return None if text[match.end() :].lstrip()[:1].islower() else match.end()
    return at if after.isspace() and _begins_body(text, at) else None


def _begins_body(text: str, at: int) -> bool:
    """Return whether a heading or wording of its own follows the number, rather than a clause."""
    body = text[at:].lstrip(" \u00a0\u202f\u3000")
    opens = body[:1]
    if not opens or opens in _BREAKS:
        return True
    if opens == "(":
        return _heading_in_brackets(body)
    if opens in manners.OPENING:
        return True
    if not opens.isalpha() or opens.islower():
        return False
    if manners.ARABIC_ON.match(body) or manners.KOREAN_AFTER.match(body):
        return False
    return not _of_another(body, text[:at])


def _of_another(body: str, shown: str) -> bool:
    """Return whether a capital after a number names another text: "Article 6 TEU provides"."""
    if not shown.isupper() and manners.ACRONYM.match(body):
        return True
    if ord(body[0]) not in _CYRILLIC:
        return False
    # Russian puts the other text in the genitive: in a sentence it is that, in a title perhaps not.
    sentence = len(body) > _TITLE // 2 or body.rstrip()[-1] in manners.SENTENCE_ENDS
    return sentence and body[:40].lower().startswith(table("ru").laws)


def _heading_in_brackets(body: str) -> bool:
    """Return whether "(Definitions)" after a number is its heading, rather than "(2) applies"."""
    close = body.find(")")
    if close < 0:
        return True
    inside, behind = body[1:close], body[close + 1 :].lstrip()[:1]
    if inside.isdecimal() or len(inside) <= _POINT:
        return bool(behind) and not behind.islower() and behind not in "(,;."
    return not behind.islower() and behind not in {",", ";"}


def _bare(text: str, end: int) -> bool:
    """Return whether "Annex" without a number is a label: the whole line, or before its title."""
    after = text[end:]
    if not after.strip() or after[0] in _BREAKS:
        return True
    return manners.TITLE_MARK.match(after) is not None or _to_main(text, end)


def _to_main(text: str, end: int) -> bool:
    """Return whether a title "Annex to the Agreement" goes on so, rather than a sentence."""
    return (
        manners.TO_MAIN.match(text, end) is not None
        and len(text) < _TITLE
        and text.rstrip()[-1] not in manners.SENTENCE_ENDS
    )


def _clause(text: str, word: str, end: int) -> Label | None:
    """Read a number word that names a clause by itself: "PRIMERA.- Objeto"."""
    if len(word) < _WORD or not word.isupper() or word.lower() not in number_words():
        return None
    match = manners.ALONE.match(text, end)
    if match is None:
        return None
    value = number_words()[word.lower()]
    return Label(word, "clause", str(value), match.end(), "", value)


# ---------------------------------------------------------------- Chinese and Korean


def _east_asian(text: str) -> Label | None:
    first = text[0]
    chinese, annex, korean = manners.ARTICLE_SIGNS
    if first == chinese:
        return _chinese(text)
    if first == annex:
        return _chinese_annex(text)
    if first == korean:
        return _korean(text)
    if first in numerals.CJK:
        match = manners.east_asian().chinese_item.match(text)
        return match and numbers.single(match[0], numerals.plain(match[1]), "", match.end())
    if first in numerals.HANGUL and text[1:2] in {".", ")"} and text[2:3].isspace():
        style = numerals.HANGUL[0] + text[1]
        return Label(text[:2], "point", first, 2, style, numerals.letter(first))
    word = manners.WORD.match(text)
    kind = _kind(word.group()) if word is not None else None
    return worded(text, kind, word.end()) if word is not None and kind in ANNEXES else None


def _korean(text: str) -> Label | None:
    match = manners.east_asian().korean.match(text)
    if match is None:
        return None
    end = match.end()
    after = text[end : end + 1]
    if after and not (after.isspace() or after in manners.KOREAN_ENDS or after == OBJECT):
        return None
    return None if manners.east_asian().korean_on.match(text, end) else _counted(match, end)


def _chinese(text: str) -> Label | None:
    match = manners.east_asian().chinese.match(text)
    if match is None or manners.east_asian().chinese_on.match(text, match.end()):
        return None
    end = match.end()
    return _counted(match, end + (text[end : end + 1] in manners.CHINESE_COLONS))


def _counted(match: re.Match[str], end: int) -> Label:
    suffix = f"-{numerals.plain(match[3])}" if match[3] else ""
    number = numerals.plain(match[1]) + suffix
    return Label(match[0], manners.COUNTERS[match[2]], number, end, "", _value(number))


def _chinese_annex(text: str) -> Label | None:
    match = manners.east_asian().chinese_annex.match(text)
    if match is None or text.rstrip()[-1] in manners.CHINESE_STOPS:
        return None
    end = match.end()
    after = text[end : end + 1]
    if not match[2] and after and not after.isspace() and after not in manners.CHINESE_COLONS:
        return None
    if manners.east_asian().chinese_on.match(text, end):
        return None
    number = numerals.plain(match[2]) if match[2] else ""
    return Label(match[0], manners.COUNTERS[match[1]], number, end, "", _value(number))
