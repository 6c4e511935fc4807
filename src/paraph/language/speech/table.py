"""What a table of the words of saying holds, and the tables there are."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from types import MappingProxyType
from typing import Any, NamedTuple

from paraph.language.yo import both_letters

CODES = ("en", "ru", "fr", "es")
"""Every language whose articles are read."""


class Speech(NamedTuple):
    """The words by which one language says who said what; most are patterns, in small letters.

    `says` are finite verbs of speech that take a clause, `holds` those that take a noun as well
    ("stressed the importance of"). `of` are words between such a verb and its noun ("о", "de").
    `adverbs` may stand between a subject and its verb, `besides` behind the verb ("on Tuesday",
    "in a statement") before what was said. `that` opens a reported clause. `saying` are participles
    that go on with the subject before ("adding that"). `going_on` are verbs by which somebody goes
    on. `inverted` are verbs with their pronoun behind them ("a-t-il dit"), in the group `pronoun`.

    `according` stands before a speaker ("according to"), `as` before a clause of saying ("as"),
    `possessed` are such phrases with their pronoun in a group ("по его словам"). `quoted` are
    passives of saying ("was quoted by Interfax as saying"), `citing` what leads from an outlet to
    its source.

    `offices` are nouns for who speaks, by gender; `bodies` those for institutions, `papers` those
    for documents, `sides` those by which a communiqué speaks. `plain` are words in small letters
    that may stand before them. `the` are articles, `of_their` what leads to their complement.
    `titles` have their gender; `pronouns` too (m, f, p for several, or nothing). `within` are
    words in small letters inside names, `not_names` words with a capital that are no name.
    `prepositions` come before who is no subject.

    `short` are abbreviations whose stop ends no sentence. `asks` and `answers` are labels of an
    interview. `communique` is what a communiqué is called. `denies` and `nothing` are what is said
    and says nothing. `would` is the mood of reported speech.
    """

    code: str
    says: str
    holds: str
    adverbs: str
    besides: str
    that: str
    saying: str
    going_on: str
    according: str
    as_: str
    offices: Mapping[str, str]
    bodies: str
    papers: str
    sides: str
    the: str
    plain: str
    of_their: str
    titles: Mapping[str, str]
    pronouns: Mapping[str, str]
    within: str
    not_names: str
    prepositions: str
    relative: str
    short: str
    asks: str
    answers: str
    communique: str
    declares: str
    at_their: str = ""
    """What leads to a complement that has an article or a capital."""
    of: str = ""
    not_before: str = ""
    not_after: str = ""
    inverted: str = ""
    possessed: str = ""
    quoted: str = ""
    citing: str = ""
    nothing: str = ""
    would: str = ""
    and_: str = "and"
    subjectless: bool = False
    """Whether a verb needs no subject beside it."""
    titled: Mapping[str, str] = MappingProxyType({})
    """Articles that tell a gender."""
    owners: Mapping[str, str] = MappingProxyType({})
    """Pronouns behind "according to" and before "words", with their gender."""
    reports: str = ""
    """Verbs by which an outlet tells what somebody else said."""
    speaking: str = ""
    """What opens a sentence that says where and when somebody speaks."""
    verbal: str = r"(?!)"
    """What words in small letters behind an office are no part of it: they look like verbs."""
    within_body: str = ""
    """Verbs without a subject that tell what they say in an institution ("в МИД сообщили")."""
    infinitive: str = ""
    """Forms of a verb that are a reported clause without "that"."""
    unnamed: str = ""
    """Offices that say no more of who bears them, where a language has no article to tell it."""
    bare: str = ""
    """Verbs that a clause may follow without "that"."""
    voice: str = ""
    """What leads from an institution to who speaks for it ("par la voix de")."""
    provides: str = ""
    """Verbs by which a document, and nobody else, says something."""
    under: str = ""
    """What stands before a document whose clause is told ("under the agreement")."""
    afterwards: str = ""
    """How a paragraph begins in which a narrator tells what came after an interview."""
    quoting: str = ""
    """Verbs by which an outlet gives somebody's words, before "as saying"."""
    second: str = ""
    """Words by which who asks says what who answers said ("you said")."""
    first: str = ""
    """Words by which somebody says what they said themselves ("I told them")."""
    in_paper: str = ""
    """What says what stands in a document, with its name beside it ("говорится в письме")."""
    faceless: str = ""
    """Words for a source by which nobody would know who it is."""
    tells: str = ""
    """Verbs behind which somebody stands who was told."""


@cache
def speech(code: str) -> Speech:
    """Return the words of saying of the language `code`.

    Raises:
        KeyError: there are none.
    """
    if code not in CODES:
        raise KeyError(code)
    found: Speech = import_module(f"paraph.language.speech.{code}").SPEECH
    if code != "ru":
        return found
    own = found._asdict().items()
    told: dict[str, Any] = {name: both_letters(each) for name, each in own if isinstance(each, str)}
    return found._replace(**told)
