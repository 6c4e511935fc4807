"""Owners: names that only say whose somebody is: "Berg's rival", "Berg ally Carl Dorn"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from paraph.language.speech.table import Speech
from paraph.press.mentions import Mention

_NAMES = frozenset(("name", "person"))
_OWN = re.compile(r"['’]s(?=[ ])|(?<=s)['’](?=[ ])")
_NOUN = re.compile(r"[ ](?P<noun>[a-z][a-z-]{2,})(?![\w’'-])")
_MOST = 4
"""Nouns between a name and who is somebody to that."""
_SOMEONE = re.compile(r"(?:man|woman|person|boy|girl|people)")
_FINITE = re.compile(r"[ ](?:has|had|is|was|will|would|\w+(?:s|ed))(?!\w)")
_GOES_ON = re.compile(r"[,.;:—–]|$|[ ]?[,—–]")
_NO_NOUN = re.compile(
    r"(?:\w+ing|(?!ally\b)\w+ly|who|whose|whom|that|which|when|while|because|since|until|not|but|and|yet|then"
    r"|also|again|once|twice|later|earlier|today|yesterday|tomorrow|last|next|this|these|those|his|her"
    r"|its|their|the|was|were|has|had|have|did|does|will|would|may|might|can|could|should|must|said"
    r"|told|adding|if|how|why|what|where|himself|herself|itself|there|here|ago|off|out|back|down)"
)
"""Words behind a name that are no noun for who is somebody to it."""


def owned_behind(
    words: str, name: Mention, held: Sequence[Mention], told: Speech
) -> Mention | None:
    """Return who is meant by a name behind a verb that another noun follows.

    "Said Berg's old rival, Carl Dorn" and "said Berg ally Carl Dorn" are Carl Dorn; "said Berg's
    rival" is a rival without a name. None where the name stands for itself.
    """
    someone = name.sort == "person" and _SOMEONE.fullmatch(name.office)
    if someone and told.code == "en" and _FINITE.match(words, name.end):
        who = name.office  # "the man Berg calls a traitor"
        return Mention(name.start, name.end, "office", "", who, "", who, definite=False)
    end, owns = _modifies(words, name, told)
    if end == name.end:
        return None
    at = end + (2 if words.startswith(", ", end) else 1)
    bearer = next(
        (each for each in held if each.end - len(each.name) == at and each.sort in _NAMES), None
    )
    if bearer is not None and _GOES_ON.match(words, bearer.end):
        office = words[name.start : end]
        return bearer._replace(start=name.start, sort="person", office=office)
    if not owns or _GOES_ON.match(words, end) is None:
        return None
    return _nameless(words, name, end)


def owned_before(words: str, name: Mention, at: int, told: Speech) -> Mention | None:
    """Return somebody without a name whose owner is named before a verb: "Berg's rival said"."""
    end, owns = _modifies(words, name, told)
    return _nameless(words, name, end) if owns and end == at - 1 and end > name.end else None


def _nameless(words: str, name: Mention, end: int) -> Mention:
    said = words[name.start : end]
    return Mention(name.start, end, "office", "", said, "", said)


def _modifies(words: str, name: Mention, told: Speech) -> tuple[int, bool]:
    """Return where the nouns end that an English name only goes with, and whether it owns them."""
    if told.code != "en" or name.sort not in {*_NAMES, "body"}:
        return name.end, False
    own = _OWN.match(words, name.end)
    end = own.end() if own is not None else name.end
    known = f"{told.prepositions}|{told.that}|{told.the}|{told.relative}|{told.and_}|{told.says}"
    for place in range(_MOST):
        match = _NOUN.match(words, end)
        noun = match["noun"] if match is not None else ""
        if match is None or _NO_NOUN.fullmatch(noun) or re.fullmatch(rf"(?i:{known})", noun):
            return (end, own is not None) if place else (name.end, False)
        end = match.end()
    return end, own is not None


_LATE = re.compile(r"(?:^|(?<=[ \ue001]))[Tt]he[ ](?:late|elder|younger|veteran|ever-\w+)[ ]$")
"""What stands before the name of somebody who speaks, and is no part of it."""


def opening(words: str, name: Mention, left: Sequence[Mention], told: Speech) -> int:
    """Return where the words begin that end with the name of who speaks before a verb.

    "Berg rival Carl Dorn" begins with Berg, "the late Carl Dorn" with its article.
    """
    if told.code != "en" or name.sort not in _NAMES:
        return name.start
    for each in left:
        end, _ = _modifies(words, each, told)
        if each.end < end and end + 1 == name.start:
            return each.start
    late = _LATE.search(words[: name.start])
    return late.start() if late is not None else name.start


def is_owner(words: str, name: Mention, told: Speech) -> bool:
    """Whether an English name is only told as that of whose something is: "Berg's plan"."""
    return told.code == "en" and words[name.end : name.end + 3] in {"'s ", "’s "}
