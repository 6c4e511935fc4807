"""What a table of the words of norms holds, and the tables there are."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import Literal, NamedTuple, TypeAlias

CODES = ("en", "ru", "fr", "es")
"""Every language whose norms are read."""

FIGURES = r"(?P<figures>\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4})"
"""A date in figures alone."""

Needs: TypeAlias = Literal[
    "", "party", "thing", "actor", "text", "nothing", "document", "depositary", "aim"
]
"""What a subject must be: a party, no actor, any actor, the text or a part of it, one that denies
for the whole text ("nothing in this Agreement"), a paper that somebody writes, the depositary, what
something is for; "": anything."""


class HeadWords(NamedTuple):
    """Words with which a predication begins: a modal, or a verb that does as one.

    `kind` is "modal" for a modal whose predicate decides, with what it is where no predicate says
    otherwise in `plain`. A group `not` denies it. `lone`: it may stand in a clause that is
    subordinate otherwise ("which they undertake to prevent"). `own`: it is itself the verb of the
    predicate, as a future or a present is in other languages than English.
    """

    pattern: str
    plain: str
    strength: str
    rule: str
    needs: Needs = ""
    modal: bool = False
    lone: bool = False
    own: bool = False


class PredicateWords(NamedTuple):
    """What stands behind a modal and decides: what it is affirmed, and what denied.

    "" for either: it is no norm. "plain": as the modal alone. `active`: it looks like a passive,
    and its subject is the bearer.
    """

    pattern: str
    affirmed: str
    denied: str
    rule: str
    needs: Needs = ""
    active: bool = False


class DeadlineWords(NamedTuple):
    """How a language says when. `form` tells which groups there are.

    "period": `count`, `unit`, perhaps `anchor`; `part` is a count that is no whole number, `more`
    what is added to one. "date": `day`, `month` and `year`, or `figures`. "every": `unit`,
    perhaps `count`. "event": `anchor`. "end of a year": `year`. "vague": nothing.
    """

    pattern: str
    form: str
    direction: str


class NormWords(NamedTuple):
    """The words of norms of one language: patterns, for letters of either size.

    `subordinate` opens a clause, `relative` one that may stand for itself behind a comma, `finite`
    is a verb that closes what was opened, `joins` a word before a second verb of one subject,
    `begins` the first word of a subject, `leads` the first words of what stands before one,
    `earlier` opens a clause that tells what went before; `conditioning` one in which no `unconditioned` verb stands: a Spanish
    future never follows "si", so that it is the main clause's.
    `timely` is in every deadline. `citing` names an instrument that may be cited with its day, `whichever` says that one of several
    limits counts, `subsequently` that one goes on where another ends, `never` denies from the front of a clause, `joining` is what a state that is no party may do, `ensured` stands before "that" where what it introduces is what is to be done. `items` begins an item that is a condition, `subjects` is a pronoun that is itself the subject.
    `reaches` is how a predicate goes on behind words put in between,
    `joint` says of a whole predication that several do it together, `recital` begins a recital.
    `unsaid`: a subject may be left out. `first`: the head of a noun phrase stands first in it ("la Conférence des Parties").
    Of nouns: `parties`, `bodies`, `organs` (which act for a party), `persons`, in what the core of
    a subject is cut by `cut`; `each` are determiners of every one of several. `instrument` is the text.
    """

    code: str
    first: bool
    unsaid: bool
    heads: tuple[HeadWords, ...]
    predicates: tuple[PredicateWords, ...]
    deadlines: tuple[DeadlineWords, ...]
    adverbs: str
    denial: str
    denied_subject: str
    nothing: str
    subordinate: str
    whole: str
    relative: str
    infinitive: str
    adverbial: str
    earlier: str
    conditioning: str
    unconditioned: str
    determiner: str
    items: str
    subjects: str
    named: str
    plain_that: str
    finite: str
    joins: str
    begins: str
    leads: str
    reaches: str
    passive: str
    reflexive: str
    agent: str
    between: str
    cut: str
    described: str
    lasting: str
    dating: str
    citing: str
    whichever: str
    subsequently: str
    ensured: str
    never: str
    joining: str
    supposing: str
    timely: str
    of: str
    among: str
    pronoun: str
    each: str
    parties: str
    roles: str
    bodies: str
    organs: str
    persons: str
    anybody: str
    duty: str
    highest: str
    outsiders: str
    together: str
    instrument: str
    joint: str
    recital: str
    agreed: str
    defines: str
    conditions: str
    endeavour: str
    consider: str
    condition: str
    limit: str
    beneficiary: str
    amends: str
    anchor_ends: str
    anchor_of: str
    units: Mapping[str, str]
    recurring: Mapping[str, tuple[int, str]]
    finite_form: str = "x{9}"
    """A verb that no modal before it governs, so that it is another predication of one subject."""
    anyway: str = "x{9}"
    """Stands before a limit of the main clause that is put in behind a condition."""
    latter: str = "x{9}"
    """A pronoun for what was named last, and not for the subject before."""
    states: str = "x{9}"
    """Names of states that stand without an article and without "republic"."""
    acting: tuple[tuple[str, str], ...] = ()
    """Who acts, by the form of the words that name who does it in a passive, the first that fits."""


@cache
def norm_words(code: str) -> NormWords:
    """Return the words of norms of a language.

    Raises:
        KeyError: there is no table of this language.
    """
    if code not in CODES:
        raise KeyError(code)
    words: NormWords = import_module(f"paraph.language.norms.{code}").WORDS
    return words
