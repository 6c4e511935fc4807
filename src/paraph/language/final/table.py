"""What a table of the words of final clauses holds, and the tables there are."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import NamedTuple

CODES = ("en", "fr", "ru", "es")
"""Every language whose final clauses are read."""


class EventWords(NamedTuple):
    """How a language says that something happens.

    `need` is "every", "own", "first", "number" and "share" where groups of these names say how
    many, or "two": the party of the group `name` and another one.
    """

    pattern: str
    happening: str
    need: str = "every"


class WhenWords(NamedTuple):
    """How a language says when. `form` is which groups there are, and whether an event follows.

    "on": `date`. "day": nothing, and an event follows. "after": `count`, `unit`, an event.
    "expiring": the same. "month": `nth`, an event. "month after": `nth`, `count`, `unit`, an event.
    "next": an event, and it is the day after.
    """

    pattern: str
    form: str


class FinalWords(NamedTuple):
    """The words of final clauses of one language: patterns, for letters of either size.

    A sentence is read if it is `leads`, the subject, `between`, `verb`, when, and nothing but
    `content` and `tails` behind. `this` has a group `instrument`. `others` are words that show that
    something else than the instrument is spoken of. `content` are words of which the content of a
    notification may consist, and `phrases` may stand among them; `stops` are words that say more than
    that, though each of them may. `joins` joins
    another event to the first, and `happens` is a word of one: where the first is no notification, its
    content is none of what is left. `channel` says how a notification goes, and nothing of when;
    `entry_of`, that the parties notify something for the entry into force of this instrument, which
    "it" is then. `counted` are words
    that say from when a period is counted; `until_notice` leads to when a notice
    ends what stays in force until then; one of `measured` is a whole sentence on a period, up to
    its end (`@this@` is the instrument). A sentence in which all of `lasts` are found seems to say how long
    the instrument lasts; one in which one of `over` is found, when it ends; and one in which one of
    `leaving` and one of `bounded` are, how a party ends it; one in which one of `applies` is found,
    from when it, or a part of it, applies. `ratified` says that it is to be ratified; among the final clauses `consents` seems to, `exchanges` that
    instruments are exchanged, and one of `postpones` that its entry into force waits, or not for all. One of
    `qualifies` begins a sentence that conditions the one before it. `expires` follows the subject, and is
    an end on a date. `unsaid` is with what a sentence begins on how long it lasts whose subject goes
    without saying.
    """

    code: str
    this: str
    it: str
    failing: str
    leads: str
    between: str
    verb: str
    core: str
    deemed: str
    again: str
    others: str
    subordinate: str
    indirect: str
    clause: str
    date: str
    months: Mapping[str, int]
    cardinal: str
    numbers: Mapping[str, int]
    ordinal: str
    ordinals: Mapping[str, int]
    units: Mapping[str, str]
    whens: tuple[WhenWords, ...]
    events: tuple[EventWords, ...]
    channel: str
    entry_of: str
    joins: str
    happens: str
    content: str
    stops: str
    phrases: tuple[str, ...]
    agreed: str
    predicate: str
    in_time: str
    subject: str
    proviso: str
    condition: tuple[EventWords, ...]
    grouped: str
    aside: str
    such: str
    further: str
    otherwise: str
    joining: str
    retroactive: str
    lasting: str
    unsaid: str
    indefinite: tuple[str, ...]
    until: str
    until_notice: str
    period: tuple[str, ...]
    measured: tuple[str, ...]
    counted: str
    lasts: tuple[str, ...]
    expires: str
    over: tuple[str, ...]
    leaving: tuple[str, ...]
    bounded: str
    applies: tuple[str, ...]
    ratified: str
    consents: str
    postpones: tuple[str, ...]
    exchanges: str
    qualifies: tuple[str, ...]
    ending: tuple[str, ...]
    ends: tuple[EventWords, ...]
    on_notice: tuple[str, ...]
    mentions: str


@cache
def final_words(code: str) -> FinalWords:
    """Return the words of final clauses of a language.

    Raises:
        KeyError: there is no table of this language.
    """
    if code not in CODES:
        raise KeyError(code)
    words: FinalWords = import_module(f"paraph.language.final.{code}").WORDS
    return words
