"""Apposed: mentions that stand beside each other, and are one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from paraph.language.speech.table import speech
from paraph.press.mentions import Mention, is_led_to
from paraph.press.offices import is_plural

OWN_NAME = re.compile(r"[A-ZÀ-ÞА-ЯЁ«“\"„]")
"""What a name in words for an institution begins with, where no sentence does."""
_APPOSED = frozenset(
    (", ", " (", ", the ", ", a ", ", an ", ", le ", ", la ", ", l'", ", l’", ", el ")
)
_IN_APPOSITION = re.compile(r",[ ](?:(?:the|an?|le|la|el|une?|una)[ ]|l['’])?")
_ASIDE_ENDS = re.compile(r",(?![ ](?:and|et|y|e|и|а)[ ])")
"""What ends an apposition, and goes on with no other of a list."""
_IN_CHIEF = frozenset((" en ", " in ", "-in-"))
_CHIEFS = frozenset(("chef", "chief", "jefe"))
_SEVERAL_RU = re.compile(r"[а-яё-]+(?:ист|[её]р|ент|ат|ник|тел)(?:ов|ей|ам|ям|ами|ями)")
"""A Russian noun for several in another case: no one name in apposition is theirs."""
_OWNS = frozenset(("'s ", "’s "))
_ARTICLES = ("Le ", "La ", "Les ", "El ", "Los ", "Las ")


def with_whose(words: str, held: Sequence[Mention], code: str) -> list[Mention]:
    """Return mentions, an office one with that to which its words lead: who has it is not named."""
    found: list[Mention] = []
    for each in held:
        last = found[-1] if found else None
        leads = last is not None and last.sort == "office" and not last.name
        leads = leads and each.sort in {"person", "office"} and bool(each.office)
        leads = leads and last is not None and words[last.end : each.start] == " "
        if last is not None and _goes_on(words, last, each, code):
            whole = f"{last.words}{words[last.end : each.end]}"
            found[-1] = last._replace(end=each.end, office=whole, words=whole)
            continue
        if last is not None and leads and is_led_to(last.words, code):
            whole = f"{last.words} {words[each.start : each.end]}"
            found[-1] = last._replace(end=each.end, office=whole, words=whole)
            continue
        found.append(each)
    return found


def _goes_on(words: str, last: Mention, each: Mention, code: str) -> bool:
    """Whether words for an office go on with a word that is one itself: "conservatrice en chef".

    In French and Spanish an adjective may look like one: "presidente de la patronal hotelera".
    """
    offices = last.sort == each.sort == "office" and not last.name and not each.name
    if not offices or not last.definite or " " in each.words or not each.words.islower():
        return False
    between = words[last.end : each.start]
    chief = between in _IN_CHIEF and each.words in _CHIEFS
    return chief or (between == " " and code in {"fr", "es"})


def joined(
    words: str,
    held: Sequence[Mention],
    known: frozenset[str] = frozenset(),
    *,
    owned: bool = True,
) -> list[Mention]:
    """Return mentions, an office in apposition made one with the name that it stands by.

    `known` are names that persons of the article bear. The name of a paper behind its noun is made
    one with that as well.
    """
    found: list[Mention] = []
    for each in held:
        last = found[-1] if found else None
        if (
            last is not None
            and last.sort == "body"
            and each.words.startswith(_ARTICLES)
            and words[last.end : each.start] == " "
        ):
            whole = words[last.start : each.end]
            found[-1] = last._replace(end=each.end, name=whole, words=f"{last.words} {each.words}")
            continue
        if (
            last is not None
            and last.sort == "body"
            and last.name == last.words
            and last.words.islower()
            and each.sort in {"name", "body"}
            and words[last.end : each.start] in {", ", ", the "}
            and words[each.end : each.end + 1] == ","
            and OWN_NAME.match(each.words)
        ):
            found[-1] = last._replace(end=each.end, name=each.name, words=each.name)
            continue
        alone = owned and (each.sort == "body" or (each.sort == "office" and not each.name))
        if last is not None and alone and words[last.end : each.start] in _OWNS:
            whole = words[last.start : each.end]
            name = whole if each.sort == "body" else ""
            found[-1] = each._replace(start=last.start, name=name, words=whole, definite=True)
            continue
        if (
            last is not None
            and words[last.end : each.start] in _APPOSED
            and (
                _apposed(last, each)
                or (last.name in known and _is_office_alone(each))
                or (_has_two(last, each) and _ASIDE_ENDS.match(words, each.end))
                or (words[each.end : each.end + 1] == "," and _apposed(_as_known(last), each))
            )
        ):
            behind = words[each.end : each.end + 1]
            if (
                behind in ("", ",", ".", ")", ";", ":", "—", "–", "\ue001")
                or each.name
                or not last.name
            ):
                found[-1] = Mention(
                    last.start,
                    each.end,
                    "person",
                    last.name or each.name,
                    last.office or each.office or each.words,
                    last.gender or each.gender,
                    words[last.start : each.end],
                )
                continue
        found.append(each)
    return found


def has_second(words: str, one: Mention, other: Mention) -> bool:
    """Whether an office stands behind a name that has one before it: "Mayor Lee, a dentist,"."""
    alone = other.sort == "office" and not other.name and not is_plural(other.words)
    between = _IN_APPOSITION.fullmatch(words, one.end, other.start)
    closes = words[other.end : other.end + 1] in {",", ".", ")"}
    return bool(one.name and one.office) and alone and between is not None and closes


def own_office(mention: Mention, code: str) -> str:
    """Return an office without that of whom it is: "ex-mari", of "ex-mari de la maire"."""
    if code == "ru":
        return mention.words if " " not in mention.words else ""
    return re.split(rf"[ ](?:{speech(code).of_their})(?![\w-])|[ ]d['’]", mention.words)[0]


def _as_known(mention: Mention) -> Mention:
    """Return a mention of "a spokesman" as of one who is known: a name between commas tells who."""
    one = mention.sort == "office" and not is_plural(mention.words)
    return mention._replace(definite=True) if one else mention


def _is_office_alone(mention: Mention) -> bool:
    return mention.sort == "office" and not mention.name and mention.definite


def _has_two(first: Mention, second: Mention) -> bool:
    """Whether somebody has two offices: "her neighbour, the pensioner Nora Falk,"."""
    named = second.sort == "person" and " " in second.name and bool(second.office)
    return named and _is_office_alone(first) and not is_plural(first.words)


def _apposed(first: Mention, second: Mention) -> bool:
    named = {"person", "name"}
    if first.sort in named and second.sort == "office" and not second.name:
        return not first.office and " " in first.name
    bare = second.sort in named and not second.office
    return (
        first.sort == "office"
        and not first.name
        and bare
        and first.definite
        and not is_plural(first.words)
        and _SEVERAL_RU.fullmatch(first.words) is None
    )
