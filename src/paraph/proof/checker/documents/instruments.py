"""Instruments: whether a mention is of this text or of another one, as its words say."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from paraph.language.formerly import MADE
from paraph.language.standing import (
    COMMON,
    ENDS,
    GENITIVE,
    QUALIFIES,
    STRONG,
    TEXTS,
    TO_TEXT,
)
from paraph.language.table import table
from paraph.proof.checker.documents.grammar import Grammar
from paraph.proof.checker.documents.labels import COMPONENTS
from paraph.proof.checker.documents.mention import OTHER, OWN, UNCLEAR
from paraph.proof.checker.documents.tree import Tree
from paraph.text.node import Text

_WORDS = re.compile(r"[^\W\d_]+(?:[-'\u2019][^\W\d_]+)*")
_STOP = re.compile(r"[.,;:()\u2014\u2013\n\t]")
_BEFORE = re.compile(r"([^\W\d_]+(?:['\u2019]s)?)[ \u00a0]?[,(]?[ \u00a0]?$")
_ACRONYM = re.compile(r"[ \u00a0]+([^\W\da-z_][^\W\d_]+(?:/[^\W\d_]+)*)(?!\w)")
_TO = re.compile(TO_TEXT, re.IGNORECASE)
_QUOTED = re.compile(
    r"[\"\u201c\u00ab\u300c](?:the\s+|la\s+|el\s+|l['\u2019])?([^\W\d_]+)[\"\u201d\u00bb\u300d]"
)
_THE = re.compile(r"the\s+|la\s+|le\s+|los?\s+|las\s+|el\s+", re.IGNORECASE)
_GENITIVE = re.compile(GENITIVE)
_NEAR = 90
_CLOSE = 40
_PHRASE = 8
_TITLE = 6
_TITLE_LENGTH = 200
_ENDING = 4


class Own(NamedTuple):
    """The stems by which a text calls itself in its title, and those in titles of its annexes."""

    names: frozenset[str]
    held: frozenset[str]
    others: frozenset[str] = frozenset()
    """Stems of texts that are named in full somewhere: "the Vienna Convention"."""
    titles: frozenset[str] = frozenset()
    """The titles of labelled provisions that both texts have, in small letters."""


def own_names(text: Text, tree: Tree, code: str) -> Own:
    """Read how a text and its annexes are called, from what stands before any label, and at it."""
    names = _titled(text, tree, code)
    called = {stem for provision in text.provisions for stem in _called(provision.text, code)}
    if len(names & called) == 1:
        names &= called  # "Protocol to the Convention", and then "this Protocol"
    elif not names and len(called) == 1:
        names = frozenset(called)
    if any(_named_again(provision.text, names, code) for provision in text.provisions):
        names |= {""}  # another text may bear the name, so that it is never clear
    held: set[str] = set()
    for at, node in enumerate(tree.nodes):
        if node.label is not None and node.label.kind in COMPONENTS:
            for provision in text.provisions[at : at + 2]:
                held |= _stems_in(provision.text[:_TITLE_LENGTH], code)
    others: set[str] = set()
    doubted: set[str] = set()
    for provision in text.provisions:
        found, aliases = _full(provision.text, code)
        others |= found
        doubted |= aliases
    return Own(names, frozenset(held), frozenset(others - doubted))


def _titled(text: Text, tree: Tree, code: str) -> frozenset[str]:
    """Return the stems of the first title that has any; a sentence may name another text."""
    for provision, node in zip(text.provisions[:_TITLE], tree.nodes, strict=False):
        if node.label is not None and node.label.kind:
            break
        if provision.kind != "heading" and provision.text.rstrip().endswith((".", ";", ":")):
            continue
        if names := _stems_in(provision.text[:_TITLE_LENGTH], code):
            return names
    return frozenset()


def _full(wording: str, code: str) -> tuple[set[str], set[str]]:
    """Return the stems of texts with a name of several words, and those that may mean this one."""
    found: set[str] = set()
    earlier, behind = "", 0
    for match in _WORDS.finditer(wording):
        stem = stem_of(match[0], code)
        if stem and (match[0][0].isupper() or code in {"fr", "ru"}):
            led = (
                earlier[:1].isupper()
                and wording[behind : match.start()].isspace()
                and behind > len(earlier) + 2
            )
            if led or _NAMED.match(wording, match.end()):
                found.add(stem)
        earlier, behind = match[0], match.end()
    aliases = {stem for match in _QUOTED.finditer(wording) if (stem := stem_of(match[1], code))}
    return found, aliases if _this(code).search(wording) else set()


@cache
def stems(code: str) -> tuple[str, ...]:
    """Return how the words for a whole text begin, in small letters."""
    language = table(code)
    return tuple(sorted({*language.instruments, *language.laws, *TEXTS.get(code, ())}))


@cache
def stem_of(word: str, code: str) -> str:
    """Return the stem of a word for a whole text, nothing if it is none."""
    low = word.lower()
    found = [
        stem for stem in stems(code) if low.startswith(stem) and len(low) <= len(stem) + _ENDING
    ]
    return max(found, key=len, default="")


def behind(text: str, at: int, grammar: Grammar, own: Own, kind: str) -> str:
    """Say of which instrument the words behind a mention make it; nothing where they do not say.

    Only the name of this text, or "this" before a word for an agreement, make it of this one.
    """
    code = grammar.language.code
    lead = grammar.belongs.match(text, at)
    if lead is None and kind in COMPONENTS:
        lead = _TO.match(text, at)
    if lead is None:
        return _acronym(text, at)
    this = grammar.this.match(text, lead.end())
    if this is not None:
        word = _WORDS.match(text, this.end())
        stem = stem_of(word[0], code) if word is not None else ""
        # "this Charter" of a treaty is the one that was spoken of.
        other = own.names and stem not in own.names and stem.startswith(STRONG)
        return OWN if stem and not other else UNCLEAR
    if code == "ru":
        return _acronym(text, at) or _russian(text, lead.end(), own)
    if grammar.that.match(text, lead.end()):
        return UNCLEAR
    the = _THE.match(text, lead.end())
    return _which(text, the.end() if the else lead.end(), code, own)


def before(text: str, at: int, grammar: Grammar) -> str:
    """Say of which instrument the words directly before a mention make it."""
    head = text[max(0, at - _NEAR) : at]
    tail = _BEFORE.search(head)
    if tail is None:
        return ""
    word = tail[1].removesuffix("'s").removesuffix("\u2019s")
    if len(word) > 1 and word.isupper() and not text.isupper():
        return UNCLEAR
    opens = _OPENS.search(head, 0, tail.start()) is not None
    if not stem_of(word, grammar.language.code) or _provisions(word, opens=opens):
        return ""
    return OWN if ends_in(grammar.this, head[: tail.start()]) else UNCLEAR


def foreign(text: str, grammar: Grammar, own: Own) -> list[int]:
    """Return where `text` names another text, or may name one; in order."""
    code, found, earlier = grammar.language.code, [], ""
    for match in _WORDS.finditer(text):
        word, low = match[0], earlier.lower()
        stem = stem_of(word, code)
        if stem and _provisions(word, opens=_OPENS.search(text, 0, match.start()) is not None):
            stem = ""
        if stem and not ends_in(grammar.this, text[max(0, match.start() - _CLOSE) : match.start()]):
            strong = stem in grammar.language.instruments or (
                low not in COMMON
                and (stem in STRONG or (earlier[:1].isupper() and word[0].isupper()))
            )
            if stem in own.names:
                behind_it = _WORDS.match(text, match.end() + 1)
                qualified = behind_it is not None and behind_it[0].lower() in QUALIFIES
                strong = len(own.names - {""}) > 1 or qualified or earlier[:1].isupper()
            shown = word[0].isupper() or code in {"fr", "ru"} or (code == "es" and stem in STRONG)
            if strong and (shown or dated(text, match.start(), word)):
                found.append(match.start())
        earlier = word
    return found


def _provisions(word: str, *, opens: bool) -> bool:
    """Whether a Russian word means provisions, no regulation: it is small, or opens a wording."""
    return word.lower() in _PROVISIONS and (word.islower() or opens)


_OPENS = re.compile(r"(?:^|[.!?)]\s+)$")
_PROVISIONS = frozenset(
    (
        *(
            "\u043f\u043e\u043b\u043e\u0436\u0435\u043d\u0438\u044f",
            "\u043f\u043e\u043b\u043e\u0436\u0435\u043d\u0438\u0439",
            "\u043f\u043e\u043b\u043e\u0436\u0435\u043d\u0438\u044f\u043c",
        ),
        *(
            "\u043f\u043e\u043b\u043e\u0436\u0435\u043d\u0438\u044f\u043c\u0438",
            "\u043f\u043e\u043b\u043e\u0436\u0435\u043d\u0438\u044f\u0445",
        ),
    )
)


def _stems_in(wording: str, code: str) -> frozenset[str]:
    return frozenset({stem for word in _WORDS.findall(wording) if (stem := stem_of(word, code))})


def _called(wording: str, code: str) -> list[str]:
    """Return the stems of the words for an agreement that "this" stands before."""
    found = []
    for match in _this(code).finditer(wording):
        word = _WORDS.match(wording, match.end())
        if word is not None and (stem := stem_of(word[0], code)):
            found.append(stem)
    return found


@cache
def _this(code: str) -> re.Pattern[str]:
    return re.compile(table(code).this or "(?!x)x", re.IGNORECASE)


def _named_again(wording: str, names: frozenset[str], code: str) -> bool:
    """Whether a definition gives the name of this text without saying that it is this one."""
    return any(
        stem_of(match[1], code) in names for match in _QUOTED.finditer(wording)
    ) and not _this(code).search(wording)


def _phrase(text: str, at: int, length: int) -> str:
    """Return the words from `at` to the next sign, no more than `length` characters."""
    stop = _STOP.search(text, at, at + length)
    return text[at : stop.start() if stop else at + length]


def _which(text: str, pos: int, code: str, own: Own) -> str:
    words = _WORDS.findall(_phrase(text, pos, _NEAR))
    for count, word in enumerate(words[:_PHRASE]):
        stem = stem_of(word, code)
        if not stem:
            continue
        if stem in own.held and stem not in own.names:
            return UNCLEAR
        if stem not in own.names:
            if count == 0 and not _certain(words, stem, own, code):
                return UNCLEAR
            return OTHER if count or word[0].isupper() else UNCLEAR
        if count or len(own.names) > 1 or dated(text, pos, word):
            return UNCLEAR
        return OWN if _plain(words[1:2]) and not _made(text, pos, word, code) else UNCLEAR
    return UNCLEAR


def _russian(text: str, pos: int, own: Own) -> str:  # noqa: PLR0911 - a case each
    if text[pos : pos + 1] in {"\u00ab", "\u201c", '"'}:
        return UNCLEAR
    words = _WORDS.findall(_phrase(text, pos, _NEAR))
    for count, word in enumerate(words[:_PHRASE]):
        if word.lower() in ENDS["ru"]:
            return ""
        stem = stem_of(word, "ru")
        if not stem:
            continue
        if stem in own.held and stem not in own.names:
            return UNCLEAR
        if stem in own.names:
            plain = count == 0 and len(own.names) == 1 and word[0].isupper()
            plain = plain and not dated(text, pos, word)
            plain = plain and _plain(words[1:2]) and not _made(text, pos, word, "ru")
            return OWN if plain else UNCLEAR
        if count == 0 and not _certain(words, stem, own, "ru"):
            return UNCLEAR
        known = count == 0 or word[0].isupper() or all(map(_GENITIVE.search, words[:count]))
        return OTHER if known else UNCLEAR
    return ""


def _made(text: str, pos: int, word: str, code: str) -> bool:
    """Whether the name of an agreement goes on so that it may be another: "concluded in 1998"."""
    return _maker(code).match(text, text.find(word, pos) + len(word)) is not None


@cache
def _maker(code: str) -> re.Pattern[str]:
    return re.compile(rf"[\s,(\u2013\u2014-]+(?:{MADE[code] or '(?!x)x'})(?![^\W_])", re.IGNORECASE)


def dated(text: str, pos: int, word: str) -> bool:
    """Whether the name of an agreement has a year, by which it is another: "the 1990 Treaty"."""
    at = text.find(word, pos)
    return _YEAR.search(text, pos, at) is not None or (
        _YEAR_BEHIND.match(text, at + len(word)) is not None
    )


_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_YEAR_BEHIND = re.compile(r",?[ \u00a0]+(?:[^\W\d_]{1,3}[ \u00a0]+)?(?:1[5-9]|20)\d\d(?!\d)")


def _certain(words: list[str], stem: str, own: Own, code: str) -> bool:
    """Whether a name of one word is surely that of another text: "the Charter", not "the Contract".

    One of a word that no agreement calls itself by, or that stands somewhere with its full name,
    or goes on with one here.
    """
    if stem in own.others or stem in STRONG or any(stem.startswith(each) for each in STRONG):
        return True
    named = " ".join(words)
    return _NAMED.match(named, len(words[0])) is not None or (
        code == "ru" and len(words) > 1 and words[1][:1].isupper()
    )


_NAMED = re.compile(
    r"\s+(?:of|on|for|between|concerning|against|to|sur|de|des|du|relative?s?|concernant|contre|pour"
    r"|sobre|entre|contra|para|\u043e|\u043e\u0431|\u043f\u043e|\u043c\u0435\u0436\u0434\u0443)\s+(?:\w+\s+){0,2}[^\W\d_a-z\u0430-\u044f]"
    r"|\s+(?:on|concerning|sur|concernant|relative?s?|sobre|\u043e|\u043e\u0431)\s+[^\W\d_]"
)


def _plain(words: list[str]) -> bool:
    """Whether the name of an agreement stands alone, without words that make it another one."""
    return not words or (words[0].lower() not in QUALIFIES and words[0].islower())


def _acronym(text: str, at: int) -> str:
    found = _ACRONYM.match(text, at)
    return OTHER if found is not None and found[1].isupper() and not text.isupper() else ""


def ends_in(pattern: re.Pattern[str], text: str) -> bool:
    """Whether a wording ends with what a pattern asks for."""
    return any(match.end() == len(text) for match in pattern.finditer(text))
