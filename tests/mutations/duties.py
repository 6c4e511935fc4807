"""Meaningful mutations of English duties: who must, may or must not, and how firmly."""

from __future__ import annotations

import re
from functools import partial

from tests.mutations.kind import Kind, dropped, first, into, swap

_NEGATED = r"\b(?:no|not|neither|nor|nothing|none|only)\b"
_english = partial(Kind, languages=("en",))

KINDS: tuple[Kind, ...] = (
    _english("shall-may", "a duty becomes a permission", swap("shall|may", unless=_NEGATED)),
    _english("must-should", "a duty becomes advice", swap("must|should")),
    _english("shall-should", "a duty becomes advice", swap("shall|should")),
    _english("shall-will", "a duty becomes a forecast", swap("shall|will")),
    _english("must-may", "a duty becomes a permission", swap("must|may", unless=_NEGATED)),
    _english("will-would", "a promise becomes a condition", swap("will|would")),
    _english("can-could", "an ability becomes a possibility", swap("can|could")),
    _english(
        "not-dropped",
        "a prohibition is lifted",
        into(r"(?<!or)(?<!only) not (?!only\b|limited\b|less\b|more\b|later\b)(?=[a-z])", " "),
    ),
    _english(
        "not-added",
        "a duty or permission becomes a prohibition",
        into(r"\b(shall|may|must|will|is|are|should) (?=[a-z])(?!not\b)", r"\1 not "),
    ),
    _english(
        "contracted-not",
        "a negation hides in a contraction",
        swap("doesn't|does", "isn't|is", "won't|will", "aren't|are", "don't|do", "can't|can"),
    ),
    _english("no-dropped", "nobody becomes somebody", into(r"\b([Nn])o (?=[a-z]{4})", "")),
    _english("no-any", "nobody becomes anybody", swap("no|any", "none|any", "nothing|anything")),
    _english("can-cannot", "an ability is taken away", swap("can|cannot")),
    _english("may-not-may", "a prohibition becomes a permission", swap("may not|may")),
    _english(
        "shall-not-need-not",
        "a prohibition becomes a release from a duty",
        swap("shall not|need not", "must not|need not"),
    ),
    _english("doubled-not", "two negations are not one", into(r" not(?= )", " not not")),
    _english("doubled-no", "'no no' is not 'no' for certain", into(r"\bno(?= [a-z])", "no no")),
    _english(
        "doubled-that",
        "'that that' may be two words with two tasks",
        into(r" that(?= (?:the|a|it|any|such)\b)", " that that"),
    ),
    _english(
        "doubled-had", "'had had' is another tense than 'had'", into(r" had(?= )", " had had")
    ),
    _english(
        "doubled-number",
        "a number that stands twice may be two numbers",
        into(r"\b(\d+|two|three|ten|thirty)(?= [a-z])", r"\1 \1"),
    ),
    _english("neither-either", "nobody becomes anybody", swap("neither|either", "nor|or")),
    _english("with-without", "a thing required is dispensed with", swap("with|without")),
    _english("if-unless", "a condition is turned round", swap("if|unless")),
    _english("if-when", "what may happen is taken as certain", swap("if|when", "if|where")),
    _english(
        "required-permitted",
        "a duty becomes a permission",
        swap("required|permitted", "obliged|entitled", "required to|requested to"),
    ),
    _english(
        "undertakes-intends",
        "a promise becomes a plan",
        swap("undertakes to|intends to", "undertake to|intend to", "agrees to|agrees to seek to"),
    ),
    _english(
        "efforts",
        "a result becomes an endeavour",
        into(
            r"\bshall (?=(?:ensure|provide|take|make|establish|notify|promote|adopt)\b)",
            "shall endeavour to ",
            "shall, as far as possible, ",
        ),
    ),
    _english(
        "degree-of-effort",
        "the degree of care owed changes",
        swap("best efforts|reasonable efforts", "every effort|an effort"),
    ),
    _english(
        "tense",
        "the time for which the rule holds changes",
        swap("is|was", "are|were", "has|had", "have|had"),
    ),
    _english(
        "agreement-after-which",
        "the number of the verb says what the clause belongs to",
        first(
            into(r"\b(that|which|who) is\b", r"\1 are"), into(r"\b(that|which|who) are\b", r"\1 is")
        ),
    ),
    _english(
        "agreement-with-and",
        "the verb says whether 'and' or 'or' makes one subject or two",
        first(
            into(r"\b((?:and|or) [a-z]+) is\b", r"\1 are"),
            into(r"\b((?:and|or) [a-z]+) are\b", r"\1 is"),
        ),
    ),
    _english(
        "passive-active",
        "who acts and who suffers change places",
        into(r"\bshall be (?=[a-z]+ed\b)", "shall have "),
    ),
    _english(
        "deemed-presumed",
        "what is settled becomes open to rebuttal",
        swap("deemed|presumed", "deemed|considered", "conclusive|rebuttable"),
    ),
    _english("never-dropped", "a prohibition is lifted", dropped(" never", " in no case")),
    _english(
        "notwithstanding",
        "which of two rules yields is turned round",
        swap("subject to|notwithstanding", "without prejudice to|subject to"),
    ),
    _english(
        "proviso-dropped",
        "a condition on the right is lost",
        into(r",? (?:provided|on condition) that [^;.]+(?=[;.])", ""),
    ),
    _english(
        "exception-dropped",
        "an exception is lost",
        first(
            into(r",? (?:except|save|unless)\b[^,;.]+(?=[,;.])", ""),
            into(r"^(?:Except|Unless) [^,;.]+, (\w)", lambda m: m[1].upper()),
        ),
    ),
    _english(
        "condition-dropped",
        "a condition is lost",
        first(
            into(r",? (?:if|where|when) [^,;.]+(?=\.)", ""),
            into(r"^(?:If|Where|When) [^,;.]+, (?=[a-z])(\w)", lambda m: m[1].upper()),
        ),
    ),
    _english(
        "qualifier-dropped",
        "a limit on the duty is lost",
        dropped(
            *(" in writing", " reasonable", " material", " materially", " written", " other"),
            *(" prior", " mutual", " mutually", " duly", " reasonably", " substantial"),
            *(" jointly", " exclusively", " exclusive", " directly", " necessary", " relevant"),
            *(" where appropriate,", " as appropriate", " as necessary", " if any"),
        ),
    ),
    _english(
        "modal-case",
        "DESIGN: a modal never changes case as a matter of form (RFC 2119)",
        into(r"\b(?:shall|must|may|should)\b", lambda m: m[0].upper()),
    ),
    _english(
        "emphatic-no",
        "the abbreviation of a number becomes a refusal",
        into(r"\bNo\. ?(?=\d)", "No ", "no ", flags=re.ASCII),
    ),
)
