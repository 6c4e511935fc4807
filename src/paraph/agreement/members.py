"""Members: what each member of an act may hold, by its name; one name means one thing."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from functools import partial
from types import MappingProxyType

from paraph.agreement.mandate import Mandate
from paraph.agreement.names import check_apart, is_name
from paraph.agreement.text_set import TextSet, check_digest, check_language
from paraph.agreement.window import check_instant
from paraph.errors import ActError

ANSWERS = frozenset(("agreed", "on-condition", "objected"))
_LONGEST = 4000  # characters of what is said in words
_MOST = 1000  # members of a list
_HEXADECIMAL = re.compile(r"[0-9a-f]+")
_SALT = 32  # figures of base 16
_KEY = re.compile(r"ed25519:[0-9a-f]{64}")
_MANDATE = re.compile(r"(sha256:[0-9a-f]{64})/(0|[1-9][0-9]?)")
_DAY = re.compile(r"[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?")


def check_member(name: str, value: object, place: str = "") -> None:
    """Check what a member of some name holds, and each member within.

    Raises:
        ActError: one holds what it may not; its place is named ("body.parties[0].keys[1].key").
    """
    place = place or name
    if isinstance(value, tuple) and not hasattr(value, "_fields"):
        if len(value) > _MOST:
            raise ActError(place, f"has more than {_MOST} members")
        for at, each in enumerate(value):
            _one(name, each, f"{place}[{at}]")
        if name in _APART:
            check_apart(map(str, value), place)
        elif name in _NAMED:  # these begin with their name
            check_apart([each[0] for each in value], place)
        single = [each for each in value if not isinstance(each, Mandate)]
        if len(set(single)) != len(single):
            raise ActError(place, "holds one member twice")
        if name == "texts":
            TextSet(value)
        return
    _one(name, value, place)


def _one(name: str, value: object, place: str) -> None:
    known = _KNOWN.get(name)
    if isinstance(value, tuple) and hasattr(value, "_fields"):
        for inner in value._fields:
            check_member(inner, getattr(value, inner), f"{place}.{inner}")
    elif isinstance(value, str) and known is not None:
        known(value, place)
    elif not (
        isinstance(value, Mandate)  # which checks itself
        or (type(value) is int and name in _COUNTED and value >= 0)
        or (type(value) is bool and name in _FLAGS)
    ):
        raise ActError(place, f"holds {value!r}, which is not of its form")


def _name(value: str, place: str) -> None:
    if not is_name(value):
        raise ActError(place, f"{value!r} is no name: use a-z, 0-9, stops and hyphens")


def _words(value: str, place: str) -> None:
    """Check what is said in words: nothing in it may be hidden from a reader."""
    if len(value) > _LONGEST:
        raise ActError(place, f"has more than {_LONGEST} characters")
    if unicodedata.normalize("NFC", value) != value:
        raise ActError(place, "is not composed as Unicode has it (NFC)")
    if any(not each.isprintable() and each != "\n" for each in value):
        raise ActError(place, "holds characters that cannot be seen")


def _said(value: str, place: str) -> None:
    if not value.strip():
        raise ActError(place, "says nothing")
    _words(value, place)


def _figures(value: str, place: str, *, size: int) -> None:
    if len(value) != size or not _HEXADECIMAL.fullmatch(value):
        raise ActError(place, f"is not {size} figures of base 16, in small letters")


def _key(value: str, place: str) -> None:
    if not _KEY.fullmatch(value):
        raise ActError(place, "is no key: write ed25519: and 64 figures of base 16")


def _digest(value: str, place: str) -> None:
    check_digest(value, place)


def _mandate(value: str, place: str) -> None:
    if not _MANDATE.fullmatch(value):
        raise ActError(
            place, f"{value!r} names no mandate: write the digest of an act, /, a number"
        )


def _answer(value: str, place: str) -> None:
    if value not in ANSWERS:
        raise ActError(place, f"{value!r} is no answer: {', '.join(sorted(ANSWERS))}")


def _day(value: str, place: str) -> None:
    if not _DAY.fullmatch(value):
        raise ActError(place, f"{value!r} is no day, month or year: write 2026-03-05")
    check_instant(f"{value}{'-01' * (2 - value.count('-'))}T00:00:00Z", place)


def _or_nothing(known: Callable[[str, str], None]) -> Callable[[str, str], None]:
    def check_it(value: str, place: str) -> None:
        if value:
            known(value, place)

    return check_it


_KNOWN: Mapping[str, Callable[[str, str], None]] = MappingProxyType(
    {
        **dict.fromkeys(
            ("person", "party", "component", "bodies", "decides", "procedure", "fact"), _name
        ),
        **dict.fromkeys(("body", "checked"), _or_nothing(_name)),
        **dict.fromkeys(("reason", "title"), _said),
        **dict.fromkeys(
            ("words", "condition", "capacity", "place", "occasion", "purposes"), _words
        ),
        **dict.fromkeys(("root", "text", "old", "new", "proof", "net", "file", "paper"), _digest),
        **dict.fromkeys(("act", "amendment", "basis", "blobs", "changes", "shown"), _digest),
        **dict.fromkeys(("agreement", "text_set", "cosigned"), _or_nothing(_digest)),
        **dict.fromkeys(("at",), check_instant),
        **dict.fromkeys(("until", "compromised_since"), _or_nothing(check_instant)),
        **dict.fromkeys(("format", "reader"), _said),
        **dict.fromkeys(("language", "languages"), lambda value, _: check_language(value)),
        "key": _key,
        "salt": partial(_figures, size=_SALT),
        "mandate": _mandate,
        "under": _or_nothing(_mandate),
        "log": _or_nothing(_key),
        "answer": _answer,
        "on": _day,
    }
)
"""What a member of each name holds, where that is one string."""
_APART = frozenset(("bodies", "decides", "languages"))
_NAMED = frozenset(("parties", "components"))
_COUNTED = frozenset(("size", "quorum"))
_FLAGS = frozenset(("silence", "hold"))
