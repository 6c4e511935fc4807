"""The classes `case` and `list-punctuation`: how a sentence begins, and how an item ends."""

from __future__ import annotations

import re

from paraph.proof.checker.line import Spot
from paraph.proof.checker.words import (
    Claim,
    apart,
    balanced,
    nameless,
    spoken,
    unliteral,
    untouched,
)
from paraph.text.node import Provision

_PARTING = frozenset((",", ";", ""))
_ENDING = frozenset((".", ",", ";", ""))


def case(claim: Claim) -> str:
    """Say why a first letter does not change by the rule for beginnings alone, or nothing."""
    return (
        _begins(claim)
        or _ordinary(claim)
        or spoken(claim)
        or apart(claim)
        or nameless(claim)
        or untouched(claim)
        or balanced(claim)
        or unliteral(claim)
    )


def _begins(claim: Claim) -> str:
    old, new = claim.sides
    if old.wording.lower() != new.wording.lower() or old.wording[1:] != new.wording[1:]:
        return "changes more than the case of a first letter"
    if not all(spot.line.opens(spot.start) for spot in claim.sides):
        return "does not begin a sentence"
    heading = all(spot.line.provision.kind == "heading" for spot in claim.sides)
    if heading and any(spot.line.text[spot.line.body : spot.start] for spot in claim.sides):
        return "does not begin the heading"
    if not heading and not new.wording[0].isupper():
        return "takes a capital from the beginning of a sentence"
    return ""


def _ordinary(claim: Claim) -> str:
    """The word is no acronym, and stands elsewhere in small letters: no name that lost them."""
    new = claim.sides.new.wording
    if not (new.isalpha() and new[1:].islower()):
        return "is no plain word of two letters or more"
    word = new.lower()
    if not claim.texts[new[0].isupper()].small(word) or any(
        claim.vocabulary.counting(spot.wording) for spot in claim.sides
    ):
        return "changes a word that stands nowhere else in small letters, or counts"
    return ""


def list_punctuation(claim: Claim) -> str:
    """Say why a sign does not merely end an item of one list, or nothing."""
    old, new = claim.sides
    facts = {
        _place(whole.text.provisions, index)
        for whole, index in zip(claim.texts, claim.places, strict=True)
    }
    if len(facts) != 1 or "" in facts:
        return "does not stand in an item of the same list on both sides"
    (place,) = facts
    for spot in claim.sides:
        if not (spot.before.isalpha() or spot.before in {")", "]"}) or not spot.before:
            return "does not stand behind a word"
    signs = {old.wording, new.wording}
    if old.behind == new.behind == "":
        allowed = _ENDING if place == "last" else _PARTING
        return unliteral(claim) if signs <= allowed else "is no sign that ends such an item"
    if (
        place == "last but one"
        and signs == {",", ";"}
        and _joined(claim, old) == _joined(claim, new)
    ):
        return unliteral(claim) if _joined(claim, new) else "stands before no connective"
    return "does not stand at the end of an item"


def _joined(claim: Claim, spot: Spot) -> str:
    """Return the connective that stands behind a span and ends the provision, or nothing."""
    word = spot.line.text[spot.end :]
    return word if word[:1] == " " and word[1:] in claim.vocabulary.connectives else ""


def _place(provisions: tuple[Provision, ...], index: int) -> str:
    """Return "last", "last but one" or "item" for an item of a list, else nothing.

    The item before or behind it stands next to it. What follows the last one must not go on with
    its sentence: it has a label, is a heading, or begins with a capital.
    """
    item = provisions[index]
    if item.kind != "paragraph" or not item.label:
        return ""
    if _item(provisions, index + 1, item):
        return "item" if _item(provisions, index + 2, item) else "last but one"
    if not _item(provisions, index - 1, item):
        return ""
    if index + 1 == len(provisions):
        return "last"
    follower = provisions[index + 1]
    if follower.depth > item.depth or (follower.level > item.level and follower.label):
        return ""
    ends = follower.label or follower.kind == "heading" or _CAPITAL.match(follower.text)
    return "last" if ends else ""


_CAPITAL = re.compile(r"[\"'\u201c\u2018\u00ab(\[]?[A-Z\u0410-\u042f\u00c0-\u00de]")


def _item(provisions: tuple[Provision, ...], index: int, like: Provision) -> bool:
    """Whether the provision at `index` is an item of the same list as `like`."""
    if not 0 <= index < len(provisions):
        return False
    other = provisions[index]
    return (
        other.kind == like.kind
        and bool(other.label)
        and (other.level, other.depth) == (like.level, like.depth)
    )
