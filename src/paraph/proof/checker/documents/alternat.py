"""The alternat: each party is named first in its own copy, in title, preamble and signatures."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from functools import cache

from paraph.language import reviewed
from paraph.language.arranging import BETWEEN, PREAMBLE, RANKED, TOPICS
from paraph.language.standing import HEREAFTER, RESPECTIVE
from paraph.language.table import number_words, table
from paraph.proof.checker.documents.quotes import inside, quoted
from paraph.proof.checker.documents.sides import Match, Sides
from paraph.proof.proof import Piece
from paraph.text.node import PROPERTIES, Text

ARRANGEMENT = "arrangement"
_NAME = re.compile(r"[^\W\d_][^\W\d_ .,'\u2019&-]*(?:[ .,'\u2019&-]+[^\W\d_]+)*\.?")
CONJUNCTION = re.compile(
    r"(?:,?[ \u00a0](?:and|\u0438|et|y|e|\ubc0f)(?:[ \u00a0](?:the|la|le|les|el|los|las))?[ \u00a0]"
    r"|,[ \u00a0]|[\uc640\uacfc][ \u00a0])"
)
FOR = re.compile(
    r"(?:(?:for(?: the)?|\u0437\u0430|pour(?: le| la)?|por(?: el| la)?)[ \u00a0])?"
    r"\x00[ \u00a0:_.\u2026-]*",
    re.IGNORECASE,
)
_WORDS = re.compile(r"[^\W_]+")
_TITLE, _EARLY, _LONGEST, _BOTH, _SHORT, _STEM = 4, 60, 120, 2, 6, 2


def alternat(  # noqa: PLR0911 - one return for each reason
    sides: Sides, swapped: list[Match], code: str
) -> str:
    """Say why the parties' names have not merely changed places."""
    pairs = _pairs(swapped)
    why = admits(pairs, code)
    if why:
        return why
    first, last = _first_label(sides), _signature(sides, code)
    ranked = re.compile(rf"(?<!\w)(?:{RANKED[code]})(?!\w)", re.IGNORECASE)
    for text in sides.texts:
        if any(ranked.search(provision.text) for provision in text.provisions):
            return "the text heeds the order in which its parties are named"
        if any(plays(provision.text, code) for provision in text.provisions):
            return "the text gives its parties roles, which the order of their names may tell"
    for match in swapped:
        if first <= match.old < last:
            return f"parties change places in operative text (old provision {match.old})"
        why = _exchanged(sides, match, pairs) or (
            _signs(sides, match) if match.old >= last else _names_both(sides, match, code)
        )
        if why:
            return f"{why} (old provision {match.old}, new provision {match.new})"
    for at in range(first):
        if told_apart(sides.texts[0].provisions[at].text):
            return f"the preamble tells the parties apart (old provision {at})"
    return _signed(sides, swapped, last)


def _pairs(swapped: list[Match]) -> dict[str, str]:
    """Return each name of the evidence and the one that takes its place."""
    pairs: dict[str, str] = {}
    for match in swapped:
        for piece in match.pieces:
            if piece.evidence.keys() != {"old", "new"}:
                return {}
            one, two = piece.evidence["old"], piece.evidence["new"]
            if pairs.setdefault(one, two) != two or pairs.setdefault(two, one) != one:
                return {}
    return pairs


def admits(pairs: Mapping[str, str], code: str) -> str:
    """Say why two names are none that may change places."""
    if not pairs:
        return "no two parties are declared that change places"
    for one, two in pairs.items():
        if one == two or len(one) > _LONGEST or _NAME.fullmatch(one) is None:
            return "the name of a party is none, or stands for both"
        words = _WORDS.findall(one)
        if code != "ko" and not any(word[0].isupper() for word in words):
            return "the name of a party has no capital"
        if any(word.lower() in _common(code) for word in words):
            return "the name of a party holds the word of a role, or a word that weighs"
    for one in pairs:
        for two in pairs:
            # "Arland" in "Republic of Arland" is the same party where the others' names are so too.
            held = one != two and one in two
            if held and not (pairs[one] in pairs[two] and one not in pairs[two]):
                return "the name of one party holds that of the other"
    return ""


@cache
def _common(code: str) -> frozenset[str]:
    names = ("modal", "negation", "connective", "quantifier", "scope_words", "numbers")
    found = {word.lower() for name in names for word in reviewed.words(f"{code}/{name}")}
    found -= {"and", "y", "et", "e", "\u0438"}
    roles = {
        row[0].lower()
        for row in reviewed.rows(f"{code}/party_words")
        if row[1] in {"role", "party"}
    }
    return frozenset(found) | roles | frozenset(number_words())


def _exchanged(  # noqa: PLR0911 - one return for each reason
    sides: Sides, match: Match, pairs: Mapping[str, str]
) -> str:
    """Say why more changed in a provision than all the names in it, each to the other."""
    before, after = sides.texts[0].provisions[match.old], sides.texts[1].provisions[match.new]
    if any(mark.name not in PROPERTIES for mark in (*before.marks, *after.marks)):
        return "a party's name stands among marks"
    if not (before.text.isprintable() and after.text.isprintable()):
        return "something invisible stands among the parties' names"
    if len(match.pieces) != sum(each.name == ARRANGEMENT for each in match.pieces):
        return "more than the parties' names changed"
    for text, spans in zip((before.text, after.text), _spans(match.pieces), strict=True):
        uses = [use.span() for use in uses_of(tuple(pairs)).finditer(text)]
        if uses != spans or stems(text, tuple(pairs)) != len(uses):
            return "a party's name did not change with the others"
        if inside(quoted(text), spans[0][0], spans[-1][1]):
            return "a party's name stands in a quotation"
    for each in match.pieces:
        one = before.text[each.old_start : each.old_end]
        two = after.text[each.new_start : each.new_end]
        if (one, two) != (each.evidence["old"], each.evidence["new"]):
            return "a party's name gave way to something else"
    return ""


def _spans(pieces: tuple[Piece, ...]) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    return (
        [(each.old_start, each.old_end) for each in pieces],
        [(each.new_start, each.new_end) for each in pieces],
    )


def stems(text: str, names: tuple[str, ...]) -> int:
    """Return how often a name stands in a text in whatever form, also inside words."""
    stems = {name[:-_STEM] if len(name) >= _SHORT else name for name in names}
    longest = sorted(stems, key=len, reverse=True)
    return len(re.findall("|".join(map(re.escape, longest)), text, re.IGNORECASE))


def _names_both(  # noqa: PLR0911 - one return for each reason
    sides: Sides, match: Match, code: str
) -> str:
    """Say why it matters which party a title or preamble names first."""
    text = sides.texts[0].provisions[match.old].text
    spans = _spans(match.pieces)[0]
    if len(spans) != _BOTH or text[slice(*spans[0])] == text[slice(*spans[1])]:
        return "not each of the two parties is named once"
    if match.pieces[0].evidence["old"] != match.pieces[1].evidence["new"]:
        return "the names that change places are not a pair"
    if CONJUNCTION.fullmatch(text[spans[0][1] : spans[1][0]]) is None:
        return "more than a conjunction stands between the two parties"
    lead, rest = text[: spans[0][0]], text[spans[1][1] :]
    if told_apart(text) or any(character.isdigit() for character in text):
        return "the wording tells the parties apart"
    if _formal(lead, code) and _formal(rest, code):
        return ""
    title = match.old < _TITLE and sides.texts[0].provisions[match.old].kind == "heading"
    if title and _titled(lead, rest, code):
        return ""
    return "the wording may say something of one of the parties"


def _formal(part: str, code: str) -> bool:
    """Whether a part of a preamble has none but the words of every preamble."""
    words = [word.lower() for word in _WORDS.findall(part)]
    if any(word not in PREAMBLE[code] for word in words):
        return False
    return (
        re.fullmatch(r"[\w\s(),:\u2014\u2013\"\u201c\u201d\u00ab\u00bb'\u2019-]*\.?", part)
        is not None
    )


def _titled(lead: str, rest: str, code: str) -> bool:
    """Whether a title says between whom it is, and behind that what it is about.

    No role stands in it, and behind the names no second party.
    """
    roles = _roles(code)
    words = {word.lower() for word in _WORDS.findall(f"{lead} {rest}")}
    if not words.isdisjoint(roles):
        return False
    led = re.search(rf"(?<!\w)(?:{BETWEEN[code] or '(?!x)x'})\s(?:the\s)?$", lead, re.IGNORECASE)
    about = re.match(rf"\s*$|\s(?:{TOPICS[code]})(?!\w)[^,;:()]*$", rest, re.IGNORECASE)
    return (led is not None or not lead.strip()) and about is not None


def plays(text: str, code: str) -> bool:
    """Whether a word for a role stands in a text with a capital, or any in a language without."""
    return any(word[0].isupper() or code == "ko" for word in roles_in(text, code))


def roles_in(text: str, code: str) -> tuple[str, ...]:
    """Return the words of a text that are of a role, as they stand in it."""
    roles = _parts(code)
    return tuple([word for word in _WORDS.findall(text) if word.lower() in roles])


@cache
def _parts(code: str) -> frozenset[str]:
    rows = reviewed.rows(f"{code}/party_words")
    return frozenset([row[0].lower() for row in rows if row[1] == "role"])


@cache
def _roles(code: str) -> frozenset[str]:
    """Return the words that name who acts, or point to one of several."""
    rows = reviewed.rows(f"{code}/party_words")
    return frozenset([row[0].lower() for row in rows if row[1] in {"role", "party"}])


def _signs(sides: Sides, match: Match) -> str:
    text = sides.texts[0].provisions[match.old].text
    spans = _spans(match.pieces)[0]
    if len(spans) != 1:
        return "more than one party signs there"
    rest = f"{text[: spans[0][0]]}\x00{text[spans[0][1] :]}"
    return "" if FOR.fullmatch(rest) else "more than a name stands there"


def _signed(sides: Sides, swapped: list[Match], last: int) -> str:
    """Check that a signature block holds the names alone, where they change places."""
    here = {match.old: match for match in swapped if match.old >= last}
    if not here:
        return ""
    provisions = sides.texts[0].provisions
    if len(provisions) - last != len(sides.texts[1].provisions) - _last_new(sides, here, last):
        return "the signature blocks differ in more than the names"
    for at in range(last + 1, len(provisions)):
        if at not in here and re.search(r"\w", provisions[at].text):
            return f"a signature block holds more than the parties' names (old provision {at})"
    counts = Counter(match.pieces[0].evidence["old"] for match in here.values())
    names = [
        (name, match.pieces[0].evidence["new"])
        for match in here.values()
        for name in [match.pieces[0].evidence["old"]]
    ]
    if any(counts[one] != counts[two] for one, two in names):
        return "one party signs where the other did not"
    return ""


def _last_new(sides: Sides, here: Mapping[int, Match], last: int) -> int:
    """Return where the signature block begins in the new text, as the pieces shift it."""
    shifts = {match.new - match.old for match in here.values()}
    return last + shifts.pop() if len(shifts) == 1 else len(sides.texts[1].provisions)


def told_apart(text: str) -> bool:
    """Whether a wording may tell two parties apart by the order in which it names them.

    A single name for both behind "hereinafter" does not.
    """
    low = text.lower()
    single = len(re.findall(r"[\u201c\u00ab\"\u300c]\w", text)) <= 1
    words = (*set(RESPECTIVE) - set(HEREAFTER),) if single else RESPECTIVE
    return any(re.search(rf"(?<!\w){re.escape(word)}", low) for word in words)


@cache
def uses_of(names: tuple[str, ...]) -> re.Pattern[str]:
    """Return what finds these names where they stand alone, the longest first."""
    longest = sorted(names, key=len, reverse=True)
    return re.compile(
        rf"(?<![^\W_])(?<![-\u2010-\u2015])(?:{'|'.join(map(re.escape, longest))})"
        rf"(?![^\W_])(?![-\u2010-\u2015'\u2019])"
        r"(?![ \u00a0](?!(?:Concerning|Regarding|On|For|Relating)(?!\w))[A-Z\u0410-\u042f])"
    )


def _first_label(sides: Sides) -> int:
    """Return where the first labelled provision of either text stands, which ends the preamble."""
    found = []
    for tree in sides.trees:
        labelled = [at for at, node in enumerate(tree.nodes) if node.label is not None]
        found.append(labelled[0] if labelled else 0)
    return min(found)


def _signature(sides: Sides, code: str) -> int:
    """Return where the signature block begins in the old text: past its end if there is none.

    Nothing but paragraphs and cells without a label stands in it.
    """
    text: Text = sides.texts[0]
    opening = table(code).testimonium
    for at in reversed(range(len(text.provisions))):
        if sides.trees[0].nodes[at].label is not None or text.provisions[at].kind == "heading":
            break
        if opening and text.provisions[at].text[:_EARLY].lower().startswith(opening):
            return at
    return len(text.provisions)
