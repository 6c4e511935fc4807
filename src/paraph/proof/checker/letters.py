"""The classes `case` and `list-punctuation`: how a sentence begins, and how an item ends."""

from __future__ import annotations

import re

from paraph.language.numerals import roman
from paraph.language.opening import OPENERS, SHORT_FORMS
from paraph.proof.checker.around import JOINING
from paraph.proof.checker.line import WORD, Line, Spot
from paraph.proof.checker.phrases import plain
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

_CALLED = frozenset(
    (
        *("вера", "надежда", "любовь", "роза", "лев", "слава", "лада", "нива", "мир", "победа"),
        *("майя", "орёл", "орел", "владимир", "paz", "rosa", "victoria", "mercedes", "dolores"),
        *("plata", "león", "luz", "blanca", "clara", "rose", "olive", "marguerite", "orange"),
        *("total", "pierre", "claire", "france", "will", "grace", "faith", "hope", "victor"),
        *("роман", "лука", "клим", "рада", "марк", "правда", "известия", "магнит", "лента"),
        *("звезда", "заря", "восток", "дон", "ада", "света", "тома", "рим", "корона"),
        *("corona", "sierra", "granada", "pilar", "consuelo", "esperanza", "gloria", "estrella"),
        *("trinidad", "salvador", "sol", "cruz", "milagros", "remedios", "nieves", "socorro"),
        *("nord", "casino", "constant", "constance", "prudence", "aurore", "fleur", "creuse"),
    )
)
"""Common words that are names with a capital, where no list says so."""
_NEAR = 60  # characters in which the last word is looked for
_LONG = 6  # letters of a word that is no short form
_STOPPED = re.compile(r"(?<![^\W_])([^\W\d_]+)\.[ \u00a0]{1,3}$")
_PARTING = frozenset((",", ";", ""))
_ENDING = frozenset((".", ",", ";", ""))


def case(claim: Claim) -> str:
    """Say why a first letter does not change by the rule for beginnings alone, or nothing."""
    return (
        _begins(claim)
        or _ordinary(claim)
        or spoken(claim)
        or apart(claim)
        or ("" if _opening(claim) else nameless(claim))
        or untouched(claim)
        or balanced(claim)
        or unliteral(claim)
    )


def _opening(claim: Claim) -> bool:
    """Whether a word that is never a name gets the capital that a sentence begins with.

    It stands with a capital in titles and terms of several words ("the Software"), which says
    nothing of it; a term that it is by itself it is not.
    """
    old = claim.sides.old.wording
    known = OPENERS.get(claim.vocabulary.language, frozenset())
    return old in known and not any(whole.lone_term(old) for whole in claim.texts)


def _begins(claim: Claim) -> str:
    old, new = claim.sides
    if old.wording.lower() != new.wording.lower() or old.wording[1:] != new.wording[1:]:
        return "changes more than the case of a first letter"
    heading = all(spot.line.provision.kind == "heading" for spot in claim.sides)
    titled = heading and all(spot.start == spot.line.title for spot in claim.sides)
    if not titled and not all(_follows(claim, spot) for spot in claim.sides):
        return "does not begin a sentence"
    if heading and not titled:
        return "does not begin the heading"
    if not heading and not new.wording[0].isupper():
        return "takes a capital from the beginning of a sentence"
    return ""


def _headed(spot: Spot) -> bool:
    """Whether a span begins a title behind a label."""
    labelled = bool(spot.line.provision.label or spot.line.text[: spot.start].strip())
    return labelled and spot.start == spot.line.title


def _follows(claim: Claim, spot: Spot) -> bool:
    """Whether a sentence begins at a span, for certain.

    Before a word that is never a name, the one before it may have a capital, if it is a long one.
    """
    stopped = _STOPPED.search(spot.line.text, max(0, spot.start - _NEAR), spot.start)
    if stopped is None:
        return spot.line.opens(spot.start)
    if stopped[1].lower() in SHORT_FORMS.get(claim.vocabulary.language, ()):
        return False
    long = len(stopped[1]) >= _LONG and stopped[1][1:].islower()
    return spot.line.opens(spot.start) or (long and _opening(claim))


def _ordinary(claim: Claim) -> str:
    """The word is no acronym, and stands elsewhere in small letters: no name that lost them."""
    new = claim.sides.new.wording
    if not (new.isalpha() and new[1:].islower()):
        return "is no plain word of two letters or more"
    word = new.lower()
    if _opening(claim):
        return ""
    lists = claim.lexicon.lists(claim.vocabulary.language) if claim.lexicon else ()
    known = lists and all(word in each and not each.named(word) for each in lists)
    if not known or word in _CALLED:
        return "changes a word that is, or may be, a name with a capital"
    if any(claim.vocabulary.counting(spot.wording) for spot in claim.sides):
        return "changes a word that counts"
    # A title has its capital behind a label for being one, and says nothing of the word.
    headed = new[0].isupper() and all(map(_headed, claim.sides))
    if not headed and not claim.texts[new[0].isupper()].small(word):
        return "changes a word that stands nowhere else in small letters"
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
    if what := _ends(claim, place):
        return what
    signs = {old.wording, new.wording}
    if old.behind == new.behind == "":
        allowed = _ENDING if place == "last" else _PARTING
        return unliteral(claim) if signs <= allowed else "is no sign that ends such an item"
    joined = {_joined(old), _joined(new)}
    if place == "last but one" and signs == {",", ";"} and len(joined) == 1:
        return "stands before no connective" if "" in joined else unliteral(claim)
    return "does not stand at the end of an item"


def _ends(claim: Claim, place: str) -> str:
    """An item ends with a word that ends something, and what follows does not go on with it."""
    for spot in claim.sides:
        if not (spot.before.isalpha() or spot.before in {")", "]"}) or not spot.before:
            return "does not stand behind a word"
        last = WORD.findall(spot.line.text[max(0, spot.start - _NEAR) : spot.start])[-1:]
        if any(
            word.lower() in claim.vocabulary.weighty or word in JOINING or word in _LEADING_ON
            for word in last
        ):
            return "stands behind a word that goes on in the next item"
    for whole, index in zip(claim.texts, claim.places, strict=True):
        if _goes_on(claim, whole.text.provisions[index + 1 : index + 2], place):
            return "stands before what may go on with the sentence"
        if _held_together(claim, whole.text.provisions, index):
            return "stands in a list whose sentence goes on behind it"
    return ""


def _held_together(claim: Claim, provisions: tuple[Provision, ...], index: int) -> bool:
    """Whether a sentence goes on behind the list of an item: "(c) pay, if the Buyer asks so".

    Commas between the items may give it to all of them, and semicolons to the last.
    """
    while _item(provisions, index, 1):
        index += 1
    behind = provisions[index + 1 : index + 2]
    if not behind:
        return False
    return not _ended(provisions[index], behind[0]) or _goes_on(claim, behind, "item")


_LEADING_ON = frozenset(
    (
        *("namely", "follows", "following", "including", "provided", "viz", "where", "being"),
        *("savoir", "suit", "suivants", "suivantes", "saber", "sigue", "siguientes", "siguiente"),
        *(
            "\u0438\u043c\u0435\u043d\u043d\u043e",
            "\u0441\u043b\u0435\u0434\u0443\u044e\u0449\u0435\u0435",
            "\u0441\u043b\u0435\u0434\u0443\u044e\u0449\u0438\u0435",
        ),
    )
)
"""Words behind which stands what they announce, be it in the next item."""


def _joined(spot: Spot) -> str:
    """Return the connective that stands behind a span and ends the provision, or nothing."""
    word = spot.line.text[spot.end :]
    return word if word[:1] == " " and word[1:] in _AND_OR else ""


def _goes_on(claim: Claim, behind: tuple[Provision, ...], place: str) -> bool:
    """Whether what follows an item may be more than the next item, or a part of its sentence.

    Behind the last item a provision without a label may be a proviso, or what the items are the
    conditions of ("Where: (a) the goods are lost, The Seller shall pay").
    """
    if not behind:
        return False
    if behind[0].kind == "heading":
        return behind[0].text[:1].islower()
    wording = behind[0].text[Line(behind[0]).body :]
    text = plain(wording.lstrip("\"'\u201c\u2018\u00ab(["))
    joins = claim.vocabulary.joining.begins(text)
    return joins or (place == "last" and not behind[0].label)


_AND_OR = frozenset(
    (
        *("and", "or", "et", "ou", "y", "e", "o", "u"),
        *("\u0438", "\u0438\u043b\u0438", "\ubc0f", "\ub610\ub294"),
    )
)
"""What may join the last item but one to the last, in the languages with tables."""


def _place(provisions: tuple[Provision, ...], index: int) -> str:
    """Return "last", "last but one" or "item" for an item of a list, else nothing.

    The item before or behind it stands next to it. What follows the last one must not go on with
    its sentence: it has a label, is a heading, or begins with a capital.
    """
    item = provisions[index]
    if item.kind != "paragraph" or not (item.label or _numbers(item)):
        return ""
    if _item(provisions, index, 1):
        return "item" if _item(provisions, index, 2) else "last but one"
    if not _item(provisions, index, -1):
        return ""
    behind = provisions[index + 1 : index + 2]
    return "last" if not behind or _ended(item, behind[0]) else ""


def _ended(item: Provision, follower: Provision) -> bool:
    """Whether what follows an item is neither in it nor goes on with its sentence."""
    if follower.depth > item.depth or (follower.level > item.level and follower.label):
        return False
    typed = {number for _, number in _numbers(follower)}
    if 1 in typed:  # a list inside the item may begin
        return False
    begins = follower.kind == "heading" or _CAPITAL.match(follower.text) is not None
    return bool(follower.label or typed or begins)


_CAPITAL = re.compile(r"[\"'\u201c\u2018\u00ab(\[]?[A-Z\u0410-\u042f\u00c0-\u00de]")


def _item(provisions: tuple[Provision, ...], index: int, step: int) -> bool:
    """Whether the provision `step` places on is an item of the same list as that at `index`.

    Items whose numbers are typed count on: (b) behind (a), (ii) behind (i).
    """
    if not 0 <= index + step < len(provisions):
        return False
    like, other = provisions[index], provisions[index + step]
    if (other.kind, other.level, other.depth) != (like.kind, like.level, like.depth):
        return False
    if like.label or other.label:
        return bool(like.label and other.label)
    counted = {(manner, number + step) for manner, number in _numbers(like)}
    return not counted.isdisjoint(_numbers(other))


def _numbers(provision: Provision) -> frozenset[tuple[str, int]]:
    """Return what a typed number may be: as figures, as a letter and as a roman numeral."""
    if provision.label:
        return frozenset()
    label = provision.text[: Line(provision).body].strip()
    core = label.strip("()[].")
    around = label.replace(core, "", 1) if core else ""
    found = {(f"1{around}", int(core))} if core.isdecimal() else set[tuple[str, int]]()
    if len(core) == 1 and "a" <= core.lower() <= "z":
        found.add((f"{'a' if core.islower() else 'A'}{around}", ord(core.lower()) - ord("a") + 1))
    if value := roman(core):
        found.add((f"{'i' if core.islower() else 'I'}{around}", value))
    return frozenset(found)
