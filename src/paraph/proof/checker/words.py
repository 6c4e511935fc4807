"""What holds for every class of words: whole, known, plain, unquoted, no name, no word of law."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from paraph.proof.checker.answer import Lexicon
from paraph.proof.checker.line import BLANKS, HYPHENS, Sides, Spot
from paraph.proof.checker.mention import mentioned, sic, typed
from paraph.proof.checker.phrases import Phrases, plain
from paraph.proof.checker.vocabulary import Vocabulary
from paraph.proof.checker.whole import Whole
from paraph.proof.proof import Piece

_PHRASE = 80  # characters that the longest phrase of a table may have
_RUN = 400  # characters of a run without white space that are looked at, to each side
_GAP = 10  # blanks in a row: fewer than any guard looks across
_PART = re.compile(r"[^\W_]+")
_HOLDING = frozenset(("link", "smallcaps"))
_LETTERS = (
    (0x41, 0x24F, "LATIN"),
    (0x1E00, 0x1EFF, "LATIN"),
    (0x400, 0x52F, "CYRILLIC"),
    (0x370, 0x3FF, "GREEK"),
    (0xAC00, 0xD7A3, "HANGUL"),
)
_LITERAL = re.compile(
    r"[@\\_=#<>{}|~^`*]|[^\W\d_]/|/[^\W\d_]|\$[^\W\d_]|www\.|[^\W\d_]\.[^\W\d_]"
    r"|[^\W\d_]\d|\d[^\W\d_]|://|[^\W\d_]\([^\W\d_]",
    re.IGNORECASE,
)


class Claim(NamedTuple):
    """One piece, and all that its class may look at."""

    piece: Piece
    sides: Sides
    places: tuple[int, int]
    """The index of the provision in the old and in the new text."""
    texts: tuple[Whole, Whole]
    vocabulary: Vocabulary
    locale: str
    lexicon: Lexicon | None


Rule = Callable[[Claim], str]
"""Says why a claim does not hold; says nothing where it does."""


def whole_words(claim: Claim) -> str:
    """A piece cuts no word, and stands beside no hyphen, dash or apostrophe that builds one."""
    for spot in claim.sides:
        head, tail = (spot.before, spot.wording[:1]), (spot.wording[-1:], spot.behind)
        if spot.start == spot.end:
            head = tail = (spot.before, spot.behind)
        if any(_in_word(left) and _in_word(right) for left, right in (head, tail)):
            return "cuts a word"
        if any(_joins(spot.line.text, at) for at in (spot.start - 1, spot.start, spot.end - 1)):
            return "cuts a word at its apostrophe"
        if _joins(spot.line.text, spot.end):
            return "cuts a word at its apostrophe"
    return ""


def apart(claim: Claim) -> str:
    """A piece of words stands beside no hyphen and no dash."""
    for spot in claim.sides:
        if spot.before in HYPHENS or spot.behind in HYPHENS:
            return "stands beside a hyphen or dash"
    return ""


def known(claim: Claim, more: frozenset[str] = frozenset()) -> str:
    """Every character in a piece and beside it is known, and each word is of one script.

    `more` are characters that a class knows besides.
    """
    for spot in claim.sides:
        if what := _unseen(spot):
            return what
        shown = _with_words(spot.line.text, spot)
        if shown.isascii() and shown.replace(" ", "").isalnum():  # one script, and all is known
            continue
        scripts: set[str] = set()
        for character in shown:
            kind = _kind(character)
            if kind == "letter":
                scripts.add(_script(character))
                if len(scripts) > 1:
                    return "stands in or beside a word of two scripts"
                continue
            if not kind and character not in claim.vocabulary.signs | more:
                return f"holds or touches U+{ord(character):04X}, which is in no table"
            if kind != "digit" and character not in "'\u2019":
                scripts.clear()
    return ""


def _with_words(text: str, spot: Spot) -> str:
    """Return a span with the characters beside it, and the rest of the words that these are of."""
    first, last = max(0, spot.start - 1), min(len(text), spot.end + 1)
    while first and _in_word(text[first]) and _in_word(text[first - 1]):
        first -= 1
    while last < len(text) and _in_word(text[last - 1]) and _in_word(text[last]):
        last += 1
    return text[first:last]


def _unseen(spot: Spot) -> str:
    """Say why a guard may not see what stands in or beside a span, or nothing."""
    if not spot.line.plain:
        return "stands in a provision with invisible or unknown characters"
    text = spot.line.text
    gaps = text[max(0, spot.start - _GAP) : spot.start], text[spot.end : spot.end + _GAP]
    if any(len(gap) == _GAP and gap.isspace() for gap in gaps):
        return "stands beside more blanks than words are looked for across"
    return ""


def unmarked(claim: Claim) -> str:
    """No mark touches a piece, but a link or small capitals that hold it whole."""
    for spot in claim.sides:
        for start, end, name, _ in spot.line.provision.marks:
            if start == end or end < spot.start or start > spot.end:
                continue
            if name not in _HOLDING or not (start <= spot.start and spot.end <= end):
                return f"is touched by a mark, {name}"
    return ""


def unquoted(claim: Claim) -> str:
    """No character of a piece is quoted, nor may be."""
    if claim.piece.name == "typography" and all(map(_beside_guillemet, claim.sides)):
        return ""
    for spot, whole, place in zip(claim.sides, claim.texts, claim.places, strict=True):
        if place in whole.quoted or spot.line.quoted.holds(spot.start, spot.end):
            return "stands inside a quotation, or where quotation marks do not pair"
    return ""


def _beside_guillemet(spot: Spot) -> bool:
    """Whether a span is the blank between a guillemet and a word, which belongs to the sign."""
    if spot.wording not in {*BLANKS}:
        return False
    opens = spot.before == "\u00ab" and spot.behind.isalpha()
    return opens or (spot.behind == "\u00bb" and spot.before.isalpha())


def unliteral(claim: Claim) -> str:
    """No piece lies in a path, an address, a formula or a code."""
    between = all(spot.wording in BLANKS for spot in claim.sides)
    for spot in claim.sides:
        run = _DOTTED.sub("", _run(spot))
        if _LITERAL.search(_EITHER.sub("", run) if between else run):
            return "stands in literal text"
    return ""


_EITHER = re.compile(
    r"(?<!\S)\(?(?:and/or|et/ou|y/o|и/или|he/she|his/her|him/her|s/he|el/la|los/las|le/la|la/le"
    r"|un/una|il/elle)(?=[\s,;.)]|$)",
    re.IGNORECASE,
)
"""Words with a stroke between them, beside which a blank is one between words."""


_DOTTED = re.compile(r"(?<![^\s(])(?:[ap]\.m|i\.e|e\.g)\.(?=[\s,;)]|$)")
"""Short forms with stops inside that are no addresses: "5 p.m.", "i.e."."""


def nameless(claim: Claim) -> str:
    """No word of a piece is a name, be it here or elsewhere, or one of a defined term."""
    old, new = claim.texts
    for spot in claim.sides:
        for match in _PART.finditer(spot.wording):
            word = match[0].lower()
            if old.named(word) or new.named(word):
                return f"touches {match[0]!r}, which is a name elsewhere"
            if old.term(word) or new.term(word):
                return f"touches {match[0]!r}, which may be a word of a defined term"
            if match[0] != word and not spot.line.opens(spot.start + match.start()):
                return f"touches {match[0]!r}, which is a name"
    return ""


def used(claim: Claim) -> str:
    """No word of a piece is spoken of as a word, or as what is typed: "the password colour"."""
    if any(map(mentioned, claim.sides)):
        return "stands behind a word that makes a name or a quotation of it"
    return ""


def unsaid(claim: Claim) -> str:
    """No piece is typed as it stands ("the password is"), nor marked as found so ("[sic]")."""
    if any(map(typed, claim.sides)):
        return "stands in what is typed as it stands"
    if any(map(sic, claim.sides)):
        return "stands before a sign that it was found so"
    return ""


def untouched(claim: Claim) -> str:
    """No piece holds a word of obligation, permission or denial."""
    for spot in claim.sides:
        if hit := _hits(spot, claim.vocabulary.modal):
            return f"touches {hit[0]!r}, which no class may"
    return ""


def balanced(claim: Claim) -> str:
    """Both sides hold the same connectives and quantifiers."""
    old, new = [_hits(spot, claim.vocabulary.joining) for spot in claim.sides]
    return "" if old == new else "touches a connective or quantifier"


def respelled(claim: Claim, before: str, after: str) -> str:
    """Both sides hold the same words of the tables, but for one spelled in two ways.

    The tables have it in both: "endeavour to", "endeavor to".
    """
    old, new = claim.sides
    word = re.compile(rf"(?<![^\W_]){re.escape(before)}(?![^\W_])")
    for table in (claim.vocabulary.modal, claim.vocabulary.joining):
        held = [word.sub(after, hit) for hit in _hits(old, table)]
        if sorted(held) != sorted(_hits(new, table)):
            return "touches a word of duty or denial, a connective or quantifier"
    return ""


def weighty(spot: Spot, vocabulary: Vocabulary) -> bool:
    """Whether a span touches any word of duty or denial, connective or quantifier."""
    return any(_hits(spot, words) for words in (vocabulary.modal, vocabulary.joining))


def spoken(claim: Claim) -> str:
    """The language has tables, and neither provision seems to be in another one."""
    vocabulary = claim.vocabulary
    if not vocabulary.guarded:
        return "is of a class that needs the tables of a language"
    for spot in claim.sides:
        if spot.line.language not in {"", vocabulary.language}:
            return "stands in a provision that seems to be in another language"
        beside = {word.lower() for word in spot.beside()}
        if beside & _STRANGE.get(vocabulary.language, frozenset()):
            return "stands in what seems to be a phrase of another language"
    return ""


_ROMANCE = frozenset(("le", "les", "des", "du", "et", "el", "los", "las", "del", "della", "und"))
_STRANGE = {
    "en": _ROMANCE | {"la", "de", "un", "une", "y", "di"},
    "fr": frozenset(("the", "of", "and", "el", "los", "las", "y", "del")),
    "es": frozenset(("the", "of", "and", "le", "les", "des", "du", "et")),
}
"""Small words of other languages, by the language in which they say that a phrase is foreign."""


def _in_word(character: str) -> bool:
    """Whether a character is a letter, digit or combining mark."""
    if not character:
        return False
    return character.isalnum() or unicodedata.category(character)[0] == "M"


def _joins(text: str, at: int) -> bool:
    """Whether an apostrophe between two letters stands at a place."""
    return (
        0 < at < len(text) - 1
        and text[at] in "'\u2019"
        and text[at - 1].isalpha()
        and text[at + 1].isalpha()
    )


@cache
def _kind(character: str) -> str:
    """Return "letter", "digit" or "blank" for a character that needs no table, else nothing."""
    if character.isascii() and character.isdigit():
        return "digit"
    if character in BLANKS:
        return "blank"
    return "letter" if _script(character) else ""


@cache
def _script(letter: str) -> str:
    """Return the script of a plain, precomposed letter, or nothing."""
    code = ord(letter)
    if not letter.isalpha() or unicodedata.normalize("NFKC", letter) != letter:
        return ""
    script = next((script for first, last, script in _LETTERS if first <= code <= last), "")
    cased = unicodedata.category(letter) in {"Lu", "Ll"}
    return script if cased or script == "HANGUL" else ""


def _run(spot: Spot) -> str:
    """Return the characters around a span up to white space on either side, the span included."""
    text = spot.line.text
    head, tail = spot.start, spot.end
    while head and spot.start - head < _RUN and not text[head - 1].isspace():
        head -= 1
    while tail < len(text) and tail - spot.end < _RUN and not text[tail].isspace():
        tail += 1
    return text[head:tail]


def _hits(spot: Spot, phrases: Phrases) -> list[str]:
    """Return the words and phrases of a table that share a character with the span."""
    first, last = max(0, spot.start - _PHRASE), spot.end + _PHRASE
    wording = plain(spot.line.text[first:last])
    return [
        " ".join(wording[start:end].split())
        for start, end in phrases.spans(wording)
        if start + first < spot.end and spot.start < end + first
    ]
