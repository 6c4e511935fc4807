"""A grammar: the compiled words by which the norms of one language are read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from paraph.language.final.table import FinalWords, final_words
from paraph.language.norms.aside import ASIDE
from paraph.language.norms.before import BEFORE
from paraph.language.norms.case import IN_WHICH_CASE, OPINION
from paraph.language.norms.dative import DATIVES
from paraph.language.norms.denying import DENYING
from paraph.language.norms.documents import DOCUMENTS
from paraph.language.norms.ending import ENDING
from paraph.language.norms.expletive import EXPLETIVE
from paraph.language.norms.not_over import COUNTED_FROM, NOT_OVER
from paraph.language.norms.performed import PERFORMED
from paraph.language.norms.resolving import RESOLVING
from paraph.language.norms.running import RUNNING
from paraph.language.norms.status import DEPOSITARIES
from paraph.language.norms.table import (
    DeadlineWords,
    HeadWords,
    NormWords,
    PredicateWords,
    norm_words,
)
from paraph.language.norms.unended import UNENDED
from paraph.language.norms.unlisted import UNLISTED
from paraph.language.yo import both_letters

_STOPPED = r"(?!\s(?:shall|(?-i:may|MAY)|must|will)\b)"
_SHORT = (
    r"(?-i:(?:(?<=\b[A-ZА-ЯЁ])|(?<=\bLtd)|(?<=\bInc)|(?<=\bCo)|(?<=\bNo))"
    r"\.(?=[A-ZА-ЯЁ]\.|\s?[\w(]))"
)
"""The stop of a short form, with which no event ends: "the U.S. mail"."""
_EVENT = rf"(?:[^.;:,()]|\([a-z\d]{{1,4}}\)|{_SHORT})"
"""A character of the words of an event, or a letter in brackets: "under paragraph 2 (a)"."""
_ENDS = rf"(?!{_SHORT})"
_DATE_OF = r"(?:(?:the\s+)?(?:date|day|moment|даты|дня|момента|дату|fecha)\s*,\s+)?"
"""What stands before an event and a comma: "from the date, on which it is received"."""


_DETERMINER = (
    r"(?:(?:the|an?|each|les?|las?|los|el|une?|una|chaque|toute?|cada|toda?|кажд\w+|люб\w+)\s+"
    r"|l['’])?"
)
"""What stands before a noun, in any language."""


class Grammar:
    """The compiled patterns of one language. Blanks in them are plain ones, as in a unit."""

    def __init__(  # noqa: PLR0915 - one for each list of words
        self, words: NormWords, numbers: FinalWords
    ) -> None:
        self.words = words
        # English words have no other letters, and two sizes of ASCII alone are compared faster.
        self._flags = re.IGNORECASE | (re.ASCII if words.code == "en" else re.NOFLAG)
        self.numbers = numbers
        self._blanks = {
            "@numbers@": numbers.cardinal,
            "@ordinals@": numbers.ordinal,
            "@anchor@": _DATE_OF + rf"(?:{_STOPPED}{_EVENT}){{2,300}}?{_ENDS}" + words.anchor_ends,
            "@tail@": rf"(?:{_STOPPED}{_EVENT}){{0,300}}?{_ENDS}" + words.anchor_ends,
        }
        self.heads: tuple[tuple[re.Pattern[str], HeadWords], ...] = tuple(
            (self.compile(rf"(?<!\w){each.pattern}"), each) for each in words.heads
        )
        self.head = self.compile(
            "(?<!\\w)(?:" + "|".join(f"(?:{_unnamed(each.pattern)})" for each in words.heads) + ")"
        )
        self.predicates: tuple[tuple[re.Pattern[str], PredicateWords], ...] = tuple(
            (self.compile(each.pattern), each) for each in words.predicates
        )
        self.deadlines: tuple[tuple[re.Pattern[str], DeadlineWords], ...] = tuple(
            (self.compile(rf"(?<!\w)(?:{each.pattern})"), each)
            for each in (*words.deadlines, *BEFORE[words.code].ways, _longest(words))
        )
        self.adverbs = self.compile(rf"{words.adverbs}*")
        self.opinion = self.compile(rf",?\s*(?:{OPINION[words.code]})(?!\w)\s*,?\s*")
        self.denial = self.compile(rf"{words.denial}\s*")
        self.denying = self.compile(rf"(?<!\w)(?:{words.denial})")
        self.denied_subject = self.compile(rf"(?:{words.leads}\s+)?{words.denied_subject}")
        self.nothing = self.compile(words.nothing)
        case = IN_WHICH_CASE[words.code]
        self.in_which_case = self.compile(rf"[,;]\s+(?:(?:и|а|et|y|and)\s+)?(?:{case})(?!\w)\s*,?")
        self.events = self.compile(
            rf"(?<!\w)(?:(?P<whole>{case}|{words.whole})|(?P<sub>{words.subordinate})"
            rf"|(?P<finite>{words.finite}))|(?P<comma>,)(?!\d)|(?P<stop>;|:(?=\s))"
        )
        # What it finds is matched again, where a capital that was asked for is missed.
        self.small_head = self._small(self.head.pattern.replace("(?-i:", "(?i:"))
        self.small_events = self._small(self.events.pattern)
        sooner = BEFORE[words.code]
        self.never_before = self.compile(rf"(?<!\w){sooner.never}\s+$")
        self.as_it_stood = self.compile(rf"(?:{sooner.as_it_stood})$")
        keeps = sooner.keeps
        self.keeps = self.compile(rf"(?<!\w)(?:{keeps})\s+$") if keeps else None
        self.finite = self.compile(rf"(?<!\w){words.finite}")
        self.finite_form = self.compile(rf"(?:{words.finite_form})(?!\w)")
        self.anyway = self.compile(rf"(?<!\w)(?:{words.anyway})[\s,]+$")
        self._unended(words.code)
        unlisted = UNLISTED[words.code]
        self.capital = self.compile(rf"{unlisted.before}\s*(?-i:[^\W\da-zà-öø-ÿ_])")
        self.things = self.compile(rf"(?<!\w)(?:{unlisted.things})(?!\w)")
        self.aims = self.compile(rf"(?<!\w)(?:{unlisted.aims})")
        kinds = {
            "document": DOCUMENTS[words.code],
            "depositary": DEPOSITARIES[words.code],
            "aim": rf"(?:[\w-]+\s+){{0,2}}{unlisted.aims}",
        }
        self._kinds = {
            needs: self.compile(rf"{_DETERMINER}(?:{noun})(?!\w)") for needs, noun in kinds.items()
        }
        running = RUNNING[words.code]
        self.running = self.compile(
            rf"(?<=\w\s)(?-i:(?P<opening>(?:{running.opening})(?:(?<=['’])|\s))"
            rf"|(?P<subject>{running.subject})|(?P<genitive>{running.genitive}))"
        )
        self.performed = self.compile(rf"(?<!\w)(?:{PERFORMED[words.code]})(?=\w)")
        self.latter = self.compile(rf"(?:{words.latter})(?!\w)")
        self.relative = self.compile(words.relative)
        resolved = RESOLVING[words.code].formula
        plain_that = rf"(?:{words.plain_that}|{resolved}\s*$)"
        self.plain_that = self.compile(rf"(?<!\w){plain_that}")
        self.whom = self.compile(RESOLVING[words.code].whom)
        self.formula = self.compile(resolved)
        said = plain_that.replace("$", "")
        self.agreed_that = self.compile(rf"(?<!\w)(?:{said})(?:(?:that|que|что)[\s,]+|qu['’])")
        self.joins = self.compile(words.joins)
        self.begins = self.compile(words.begins)
        self.leads = self.compile(words.leads)
        self.infinitive = self.compile(rf"(?<![\w-])(?:{words.infinitive})\s+$")
        self.adverbial = self.compile(words.adverbial)
        self.earlier = self.compile(rf"(?:{words.earlier})(?!\w)")
        self.unconditioned = self.compile(rf"(?:{words.unconditioned})$")
        self.conditioning = self.compile(rf"(?:{words.conditioning})(?!\w)")
        self.determiner = self.compile(words.determiner)
        self.items = self.compile(words.items)
        self.subjects = self.compile(words.subjects)
        self.anybody = self.compile(words.anybody)
        self.duty = self.compile(words.duty)
        self.highest = self.compile(rf"(?:{words.highest})(?!\w)")
        self.state = self.compile(
            rf"(?:the\s+)?(?:governments?\s+of\s+)?(?:the\s+)?{words.named}(?-i:[^\Wa-zа-я])"
        )
        self.named = self.compile(words.named)
        self.states = self.compile(rf"(?-i:{words.states})(?![\w-])")
        self.reaches = self.compile(rf"(?<!\w)(?:{words.reaches})(?!\w)")
        self.passive = self.compile(words.passive)
        self.reflexive = self.compile(words.reflexive)
        self.agent = self.compile(words.agent)
        self.acting = tuple([(self.compile(each), who) for each, who in words.acting])
        self.datives = tuple(
            [(self.compile(rf"(?:^|,\s*)(?P<who>{each})(?!\w)"), who) for each, who in DATIVES]
            if words.code == "ru"
            else []
        )
        self.between = self.compile(words.between)
        self.cut = self.compile(words.cut)
        self.lasting = self.compile(rf"(?<!\w)(?:{words.lasting})\s+$")
        self.supposing = self.compile(rf"(?<!\w)(?:{words.supposing})(?!\w)")
        self._aside(words.code)
        self._ending(words.code)
        denying = DENYING[words.code]
        self.only = self.compile(denying.only) if denying.only else None
        self.bans = self.compile(denying.bans) if denying.bans else None
        self.denied_before = self.compile(rf"(?:{denying.before})$") if denying.before else None
        self.denies = self.compile(denying.before) if denying.before else None
        self.refrain = self.compile(denying.refrain) if denying.refrain else None
        self.omits = self.compile(denying.omits)
        self.affirms = self.compile(denying.affirms)
        self.bound = self.compile(denying.bound) if denying.bound else None
        self.unsure = self.compile(rf"\b(?:{denying.unsure})")
        self.not_to = self.compile(denying.not_to)
        self.shuns = self.compile(denying.shuns)
        self.to_whom = self.compile(denying.to_whom)
        self.no_object = self.compile(denying.no_object)
        self.no_duty = self.compile(denying.no_duty)
        self.all_out = self.compile(denying.all_out)
        self.and_not = self.compile(denying.and_not)
        self.dating = self.compile(rf"(?<!\w)(?:{words.dating})\s+$")
        self.citing = self.compile(rf"(?<!\w)(?:{words.citing})(?!\w)")
        self.whichever = self.compile(rf"(?<!\w)(?:{words.whichever})(?!\w)")
        self.subsequently = self.compile(rf"(?<!\w)(?:{words.subsequently})(?!\w)")
        self.never = self.compile(rf"(?<!\w)(?:{words.never})(?!\w)")
        self.joining = self.compile(rf"(?:{words.joining})(?!\w)")
        self.ensured = self.compile(rf"(?<!\w)(?:{words.ensured})\s+$")
        # Some files join words: "30days", "the ninetieth dayfollowing".
        self.timely = self.compile(
            rf"(?<!\w)(?:{words.timely}|{BEFORE[words.code].sooner}|\d{{1,3}}(?:days|months|years))"
        )
        units = "|".join(map(re.escape, (*words.units, *numbers.units)))
        self.counted = self.compile(rf"(?<!\w)\d{{0,3}}(?:{units})")
        self.described = self.compile(words.described)
        self.of = self.compile(words.of)
        self.among = self.compile(words.among)
        self.pronoun = self.compile(rf"(?:{words.pronoun})$")
        self.expletive = self.compile(EXPLETIVE[words.code])
        self.each = self.compile(words.each)
        self.party = self._noun(words.parties)
        self.role = self._noun(words.roles)
        self.body = self._noun(words.bodies)
        self.organ = self._noun(f"{words.organs}|{RESOLVING[words.code].officers}")
        self.person = self._noun(words.persons)
        self.outsider = self.compile(rf"(?<!\w)(?:{words.outsiders})(?!\w)")
        self.together = self.compile(rf"(?<!\w)(?:{words.together})")
        self.instrument = self.compile(words.instrument)
        self.joint = self.compile(words.joint)
        self.recital = self.compile(words.recital)
        self.agreed = self.compile(rf"(?:^|(?<!\w)){words.agreed}")
        self.defines = self.compile(words.defines)
        self.conditions = self.compile(words.conditions)
        self.endeavour = self.compile(words.endeavour)
        self.consider = self.compile(words.consider)
        self.condition = self.compile(words.condition)
        self.limit = self.compile(words.limit)
        self.beneficiary = self.compile(words.beneficiary)
        self.amends = self.compile(words.amends)
        self.anchor_of = self.compile(words.anchor_of)

    def _unended(self, code: str) -> None:
        """Compile the words with which no sentence ends."""
        words = UNENDED[code]
        either = f"{words.open}|{words.turning}"
        self.unended = self.compile(rf"(?<![\w’'-])(?-i:{either})\s*$")
        self.turning = self.compile(rf"(?<![\w’'-])(?-i:{words.turning})\s*$")
        self.turned = self.compile(rf"(?-i:{words.turning})(?!\w)")

    def _aside(self, code: str) -> None:
        """Compile the words beside a time by which it is another's."""
        words = ASIDE[code]
        self.supposed = self.compile(rf"(?<!\w)(?:{words.supposed})(?!\w)")
        self.told = self.compile(rf"(?:{words.told})\s+$")
        self.turns = self.compile(rf"(?<!\w)(?:{words.turns})(?!\w)")
        self.at_most = self.compile(rf"(?<!\w)(?:{words.at_most})\s+$")
        self.often = self.compile(rf"(?<!\w)(?:{words.often})\s+$")
        self.short_of = self.compile(rf"(?<!\w)(?:{words.short_of})\s+$")
        self.asked = self.compile(rf"(?<!\w)(?:{words.asked})")
        self.throughout = self.compile(rf"(?<!\w)(?:{words.throughout})\s+$")
        self.over = self.compile(rf"(?<!\w)(?:{words.over})\s+$")
        self.ahead = self.compile(words.ahead)
        self.not_over = self.compile(rf"(?<!\w)(?:{NOT_OVER[code]})\s+$")
        self.within = self.compile(rf"(?<!\w)(?:{words.within})\s+$")
        self.until = self.compile(rf"(?:{words.until})(?!\w)")
        self.later_than = self.compile(rf"(?:{words.later_than})(?!\w)")
        self.effective = self.compile(rf"(?<!\w)(?:{words.effective})\s+$")
        number = r"(?:\d+|@numbers@)(?:\s*\([^()]{1,30}\))?"
        self.several = self.compile(
            rf"(?:\d+\s?[.,/–—-]\s?|(?<!\w){number}(?:\s\w+)?\s*(?:\s(?:{words.through})\s|–|—|-)\s*(?:up\s+to\s+)?"
            rf"|(?<!\w)(?:between|entre|между)\s+{number}\s+(?:and|et|y|и)\s+)$"
        )
        self.or_more = self.compile(rf"\s+(?:{words.through})\s+{number}\s")

    def _ending(self, code: str) -> None:
        """Compile the verbs with which the words of an event end."""
        words = ENDING[code]
        self.waiting = self.compile(rf"(?<!\w)(?:{words.modal})\s+(?:{words.measured})?$")
        self.ending_verb = self.compile(rf"(?<=\s)(?:{words.verb})")
        self.ending_finite = self.compile(rf"(?<=\s)(?:{words.finite})")
        self.ending_adverbs = self.compile(rf"(?<=\s)(?:{self.words.adverbs}|{words.adverbs}\s+)+$")
        self.ending_clause = self.compile(rf"(?<!\w)(?:{words.clause})")

    def _small(self, pattern: str) -> re.Pattern[str] | None:
        """Return a pattern for words in small letters, which is found twice as fast.

        Returns None for one that asks for a capital.
        """
        if "(?-i" in pattern:
            return None
        return re.compile(pattern, self._flags & ~re.IGNORECASE)

    def names(self, needs: str, subject: str) -> bool:
        """Whether the words of a subject begin with a noun of a kind: a document, an aim."""
        return self._kinds[needs].match(subject) is not None

    @staticmethod
    def finds(
        pattern: re.Pattern[str], small: re.Pattern[str] | None, words: str
    ) -> Iterator[re.Match[str]]:
        """Find a pattern in words by its `small` form, where small letters are as many."""
        lower = words.lower() if small is not None else ""
        if small is None or len(lower) != len(words):
            return pattern.finditer(words)
        return small.finditer(lower)

    def compile(self, pattern: str) -> re.Pattern[str]:
        """Return a pattern of this language, its lists of words filled in."""
        for blank, filling in self._blanks.items():
            pattern = pattern.replace(blank, filling)
        plain = pattern.replace(r"\s+", " +").replace(r"\s*", " *")
        if self.words.code == "ru":
            plain = both_letters(plain)
        return re.compile(plain, self._flags)

    def _noun(self, words: str) -> re.Pattern[str]:
        return self.compile(rf"(?<![\w-])(?:{words})(?![\w-])")


@cache
def grammar(code: str) -> Grammar:
    """Return the grammar of the norms of a language.

    Raises:
        KeyError: there is no table of this language.
    """
    return Grammar(norm_words(code), final_words(code))


def _longest(words: NormWords) -> DeadlineWords:
    """Return how a time that is the longest one left is told: "in a period not over 30 days"."""
    units = "|".join(sorted((each.replace(" ", r"\s+") for each in words.units), key=len)[::-1])
    count = r"(?P<count>\d{1,4}|@numbers@)(?:\s*\(\s*(?P<again>[\w-]+)\s*\))?\s"
    since = COUNTED_FROM[words.code]
    told = rf"(?:{NOT_OVER[words.code]})\s+{count}(?P<unit>{units})(?!\w)"
    return DeadlineWords(rf"{told}(?:\s+(?:{since})\s+(?P<anchor>@anchor@))?", "period", "by")


def _unnamed(pattern: str) -> str:
    """Return a pattern without the names of its groups, so that it may stand beside others."""
    return re.sub(r"\(\?P<\w+>", "(?:", pattern)
