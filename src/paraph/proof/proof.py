"""A proof: how one text became another, piece by piece, each of a class or open.

The form `paraph.proof/1` is specified in docs/reference/proofs.md. A proof is data: it claims, and
`paraph.proof.checker` decides.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, NamedTuple, TypeAlias

from paraph.errors import ProofError

SCHEMA = "paraph.proof/1"
RULES = "paraph-rules/1"
OPEN = "open"
"""The class of a piece, or of a label, that no rule proved."""
COMPLETION = "completion"
"""The class of a piece that fills a blank as allowed: authorised, never editorial."""

LOCAL = (
    *("layout", "typography", "spelling", "doubling", "article-form", "variant", "abbreviation"),
    *("notation", "case", "list-punctuation", "agreement"),
)
"""Classes that a piece, its provision and the words of both texts prove."""
WHOLE = ("numbering", "reference-repair", "defined-term", "arrangement")
"""Classes that rest on the whole document."""
CLASSES = (*LOCAL, *WHOLE)

_NOTHING: Mapping[str, str] = MappingProxyType({})


class Piece(NamedTuple):
    """Old code points that gave way to new ones, half-open, in the text of one provision."""

    old_start: int
    old_end: int
    new_start: int
    new_end: int
    name: str = OPEN
    """The class it belongs to, `completion`, or `open`."""
    evidence: Mapping[str, str] = _NOTHING


class Keep(NamedTuple):
    """`size` provisions from `old` and from `new` on, equal field by field."""

    old: int
    new: int
    size: int


class Pair(NamedTuple):
    """A provision that became another: its label by the class `label`, its wording by pieces.

    `order` is `arrangement` where it stands at another place among the others, else nothing.
    """

    old: int
    new: int
    label: str
    pieces: tuple[Piece, ...]
    order: str = ""


class Gap(NamedTuple):
    """Old provisions that gave way to new ones by nothing that could be proved: all of it open."""

    old: int
    olds: int
    new: int
    news: int


Step: TypeAlias = Keep | Pair | Gap


@dataclass(frozen=True, slots=True)
class Proof:
    """How the text of digest `old` became that of digest `new`, in the order of the new one."""

    language: str
    locale: str
    tables: Mapping[str, str]
    """The name and the digest of each table that a class of this proof rests on."""
    old: str
    new: str
    steps: tuple[Step, ...]
    rules: str = RULES


def to_json(proof: Proof) -> dict[str, Any]:
    """Return the proof as the JSON object of docs/reference/proofs.md, members in its order."""
    return {
        "schema": SCHEMA,
        "rules": proof.rules,
        "language": proof.language,
        "locale": proof.locale,
        "tables": dict(sorted(proof.tables.items())),
        "old": proof.old,
        "new": proof.new,
        "steps": [_step(step) for step in proof.steps],
    }


def from_json(value: object) -> Proof:
    """Return the proof that a JSON object holds.

    Raises:
        ProofError: a member is missing, unknown or of the wrong type.
    """
    members = _members(value, "the proof", _PROOF)
    if members["schema"] != SCHEMA:
        raise ProofError("schema", f"is not {SCHEMA}")
    return Proof(
        _string(members["language"], "language"),
        _string(members["locale"], "locale"),
        _strings(members["tables"], "tables"),
        _string(members["old"], "old"),
        _string(members["new"], "new"),
        tuple(
            [
                _read_step(step, f"steps[{at}]")
                for at, step in enumerate(_list(members["steps"], "steps"))
            ]
        ),
        _string(members["rules"], "rules"),
    )


_PROOF = frozenset(("schema", "rules", "language", "locale", "tables", "old", "new", "steps"))
_PIECE = frozenset(("old", "new", "class", "evidence"))
_PAIR = frozenset(("pair", "label", "pieces"))
_SPAN = 2


def _step(step: Step) -> dict[str, Any]:
    match step:
        case Keep(old, new, size):
            return {"keep": [old, new, size]}
        case Gap(old, olds, new, news):
            return {"open": [old, olds, new, news]}
        case Pair(old, new, label, pieces, order):
            whole = {"pair": [old, new], "label": label, "pieces": [_piece(one) for one in pieces]}
            return {**whole, "order": order} if order else whole


def _piece(piece: Piece) -> dict[str, Any]:
    return {
        "old": [piece.old_start, piece.old_end],
        "new": [piece.new_start, piece.new_end],
        "class": piece.name,
        "evidence": dict(piece.evidence),
    }


def _read_step(value: object, place: str) -> Step:
    if not isinstance(value, dict):
        raise ProofError(place, "is no object")
    if "keep" in value:
        old, new, size = _numbers(_members(value, place, {"keep"})["keep"], place, 3)
        return Keep(old, new, size)
    if "open" in value:
        old, olds, new, news = _numbers(_members(value, place, {"open"})["open"], place, 4)
        return Gap(old, olds, new, news)
    members = _members(value, place, _PAIR | ({"order"} if "order" in value else set()))
    old, new = _numbers(members["pair"], place, _SPAN)
    order = _string(members.get("order", ""), f"{place}.order")
    if "order" in members and not order:
        raise ProofError(f"{place}.order", "is empty")
    pieces = tuple(
        [
            _read_piece(piece, f"{place}.pieces[{at}]")
            for at, piece in enumerate(_list(members["pieces"], place))
        ]
    )
    return Pair(old, new, _string(members["label"], f"{place}.label"), pieces, order)


def _read_piece(value: object, place: str) -> Piece:
    members = _members(value, place, _PIECE)
    old_start, old_end = _numbers(members["old"], f"{place}.old", _SPAN)
    new_start, new_end = _numbers(members["new"], f"{place}.new", _SPAN)
    name = _string(members["class"], f"{place}.class")
    evidence = _strings(members["evidence"], f"{place}.evidence")
    return Piece(old_start, old_end, new_start, new_end, name, evidence)


def _members(value: object, place: str, names: frozenset[str] | set[str]) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise ProofError(place, "is no object")
    if value.keys() != names:
        strange = sorted(map(str, value.keys() ^ names))
        raise ProofError(place, f"has a member too many or too few: {', '.join(strange)}")
    return value


def _list(value: object, place: str) -> list[Any]:
    if not isinstance(value, list):
        raise ProofError(place, "is no array")
    return value


def _numbers(value: object, place: str, count: int) -> list[int]:
    numbers = _list(value, place)
    # A truth value is an int to Python, and equal to one.
    if len(numbers) != count or any(type(each) is not int or each < 0 for each in numbers):
        raise ProofError(place, f"is not {count} whole numbers from 0")
    return numbers


def _string(value: object, place: str) -> str:
    if not isinstance(value, str):
        raise ProofError(place, "is no string")
    return value


def _strings(value: object, place: str) -> Mapping[str, str]:
    if not isinstance(value, dict) or not all(
        isinstance(word, str) for pair in value.items() for word in pair
    ):
        raise ProofError(place, "is no object of strings")
    return MappingProxyType(dict(value)) if value else _NOTHING
