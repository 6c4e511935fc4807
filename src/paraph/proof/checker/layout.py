"""The class `layout`: blanks that differ where none of them says anything."""

from __future__ import annotations

import re
import unicodedata

from paraph.proof.checker.line import HYPHENS, Spot
from paraph.proof.checker.words import Claim

_KINDS = frozenset(("paragraph", "heading", "note", "cell"))
_BROKEN = frozenset("\n\t\v\f")
_LONGEST = 3  # blanks
_BEHIND_BLANKS = frozenset(",;:.!?)]")
"""Signs before which a blank may go or come."""
_BEFORE_BLANKS = frozenset(",;:.!?)]")
"""Signs behind which a blank may go or come, before a letter."""
_OPENING = frozenset("([")


def layout(claim: Claim) -> str:
    """Say why the blanks of a claim are not mere layout, or nothing."""
    for spot, whole, place in zip(claim.sides, claim.texts, claim.places, strict=True):
        if spot.line.provision.kind not in _KINDS:
            return "stands in what is no paragraph, heading, note or cell"
        if _BROKEN & {*spot.line.text}:
            return "stands in lines that are set by hand"
        if place >= whole.signed:
            return "stands in the signature block"
        if what := _spaces(spot):
            return what
    return ""


def _spaces(spot: Spot) -> str:
    if spot.wording.strip(" "):
        return "holds more than spaces"
    text = spot.line.text
    head, tail = spot.start, spot.end
    while head and text[head - 1] == " ":
        head -= 1
    while text[tail : tail + 1] == " ":
        tail += 1
    if head == 0 or tail - head > _LONGEST:
        return "begins a provision, or is of more than three blanks"
    before, behind = text[head - 1], text[tail : tail + 1]
    if _strange(before) or _strange(behind):
        return "stands beside a break, a dash, an underscore, a currency sign or an object"
    if before.isnumeric() and behind.isnumeric():
        return "stands between two digits"
    return _said(text, head, tail)


def _said(text: str, head: int, tail: int) -> str:
    """Say what the blanks from `head` to `tail`, or their lack, may say; or nothing."""
    before, behind = text[head - 1], text[tail : tail + 1]
    if head == tail and behind and (not _parted(before, behind) or _glued(text, head)):
        return "leaves no blank where one may say something"
    if tail - head > 1 and before not in _STOPS and _columned(text, head, tail):
        return "may part columns"
    return ""


def _columned(text: str, head: int, tail: int) -> bool:
    """Whether a row of blanks may part columns, in a line that ends with no stop.

    It is of three, or one of several wide rows between a few words each.
    """
    if text.rstrip()[-1:] in _ENDS:
        return False
    rows = sum(1 for each in _WIDE.finditer(text) if each.start() != head)
    return tail - head == _LONGEST or (rows > 0 and len(text.split()) <= _CELL * (rows + 2))


_ENDS = frozenset(".!?:;,")
_STOPS = frozenset(".!?:;")
_WIDE = re.compile(r"(?<=[^ .!?:;]) {2,}(?=\S)")
_CELL = 3  # words


def _strange(character: str) -> bool:
    """Whether a character beside blanks may make them say something."""
    if not character:
        return False
    return (
        character in HYPHENS
        or character in "_\ufffc"
        or character in "\u00a0\u202f"
        or unicodedata.category(character) in {"Sc", "Sm", "Cc", "Zl", "Zp"}
    )


def _glued(text: str, at: int) -> bool:
    """Whether letters hang together without a blank: a sign between them, or a bracketed part.

    "a:b" may be a ratio or a name, and "(un)lawful" two words in one.
    """
    before, behind = text[at - 1], text[at]
    if before in ")]" and behind in "([":
        return _itemized(text, at)
    if before in ")]" and behind.isalpha():
        if "\uac00" <= behind <= "\ud7a3":
            return True  # a particle hangs on its word, and is another word without it
        return _in_parts(text, max(text.rfind("(", 0, at), text.rfind("[", 0, at)), at)
    dotted = before in _PARTING and text[at - 2 : at - 1] in _SPACES  # ".net", ":x"
    listed = before in ",;" and (_lone(text, at - 2) or _lone(text, at))  # "N,N-", "a,b"
    if dotted or listed:
        return True
    if before in _GLUING:
        return behind.isalpha() and text[at - 2 : at - 1].isalpha()
    return behind in _GLUING and before.isalpha() and text[at + 1 : at + 2].isalpha()


def _in_parts(text: str, opened: int, at: int) -> bool:
    """Whether a bracket that ends before `at` is part of a word: "(un)lawful", "poly(vinyl x)y"."""
    words = text[opened + 1 : at - 1].split()
    return (
        opened < 0
        or len(words) < _APART
        or text[opened - 1 : opened].isalnum()
        or words[-1].lower().rstrip("-") in _PREFIXES
    )


def _lone(text: str, at: int) -> bool:
    """Whether the letter at a place stands alone, or beside a hyphen or figure."""
    beside = (text[at - 1 : at] if at else "", text[at + 1 : at + 2])
    return not any(each.isalpha() for each in beside)


_APART = 2  # words in a bracket that is no part of a word
_PREFIXES = frozenset(
    (
        *("un", "in", "im", "il", "ir", "non", "sub", "pre", "post", "co", "re", "de", "dis"),
        *("over", "under", "inter", "intra", "anti", "counter", "bi"),
        *("semi", "super", "trans", "extra", "ex", "dé", "pré", "sous", "sur", "des", "sobre"),
        *("не", "без", "пере", "под", "до", "при", "вне", "меж", "со"),  # noqa: RUF001 - Russian
    )
)


def _itemized(text: str, at: int) -> bool:
    """Whether a bracket behind a bracket may label an item of the sentence: "5(1) (a) he pays".

    It labels none where a sign, or what goes on with a reference, or nothing follows it.
    """
    return _REFERRED.match(text, at) is None


_REFERRED = re.compile(
    r"(?:[(\[][^()\[\]]{1,5}[)\]] ?)+(?:[,;:.]|$|(?:of|to|above|below|hereof|thereof|de|du|des|del|"
    r"ci-dessus|anterior)(?![^\W_]))"
)
_PARTING = frozenset(".,:;!?")
_SPACES = frozenset(("", " ", "\u00a0"))
_GLUING = frozenset(":!?")
"""Signs that may build a name, a ratio or an address with the letters on both sides of them."""


def _parted(before: str, behind: str) -> bool:
    """Whether a sign parts two characters that no blank parts, neither of them being a digit."""
    if before.isnumeric() or behind.isnumeric():
        return False
    if behind in _BEHIND_BLANKS:
        return before.isalpha() or before in _BEHIND_BLANKS - {"."}
    if before in _OPENING:
        return behind.isalpha() or behind in _OPENING
    return before in _BEFORE_BLANKS and (behind.isalpha() or behind in _OPENING)
