"""Clauses on languages: which text prevails, or that all are equally authentic, as a proposal."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Literal, NamedTuple, TypeAlias

from paraph.concordance.side import Side
from paraph.language import prevailing
from paraph.language.prevailing import NAMES

Rule: TypeAlias = Literal["prevails", "equal", "translation", "unread", "named", "done"]
_SAID: frozenset[Rule] = frozenset(("prevails", "equal", "translation"))
_SENTENCE = re.compile(r"[^.;。]+(?:[.;。]|$)")
_LEADS = re.compile(r"[,:]")
_ALIKE = re.compile(
    r"equal|both|\ball\b|same|two|three|égale|égaux|deux|trois|même|tou(?:s|tes)\b|igual|mism|ambos"
    r"|dos\b|tres\b|tod[oa]s|равн|одинаков|об[аои]|все\b|동등|모두",
    re.IGNORECASE,
)
"""By what one language named is one of several that are equal."""
_DENIED = 16  # characters before a verb in which it may be denied
_OVER = re.compile(r"\b(?:sobre|sur|над|перед)\b")


class Clause(NamedTuple):
    """What a text says of its languages, with the span it is read from.

    `text` is the ordinal of the text. `rule` says whether one language prevails, all are equal, or
    one is no more than a translation; `languages` are those that are equal, or the one of which it
    is said, none where that is not read. A rule that is `unread` says something of the languages
    that is not understood; of a text in one that is `named` something else is said, and one is
    `done` in languages or speaks of them. `diverges` if it is said for the case that the texts do
    not agree. Extraction proposes, a person accepts.
    """

    text: int
    provision: int
    start: int
    end: int
    address: str
    words: str
    rule: Rule
    languages: tuple[str, ...]
    diverges: bool

    @property
    def read(self) -> bool:
        """Whether it says how texts count, and that was understood: what is proposed."""
        return self.rule in _SAID


def clauses(side: Side, text: int) -> Iterator[Clause]:
    """Yield what one text says of its languages, read or not; nothing without a table of them."""
    code = side.language
    if code not in NAMES:
        return
    patterns = _patterns(code)
    for index, provision in enumerate(side.reading.text.provisions):
        if patterns.names.search(provision.text) is None:
            continue
        for sentence in _SENTENCE.finditer(provision.text):
            found = _read(sentence[0], patterns)
            if found is None:
                continue
            rule, languages = found
            start = sentence.start() + len(sentence[0]) - len(sentence[0].lstrip())
            yield Clause(
                text,
                index,
                start,
                sentence.end(),
                str(side.outline.address(index)),
                provision.text[start : sentence.end()],
                rule,
                languages,
                patterns.diverges.search(sentence[0]) is not None,
            )


def named(side: Side) -> frozenset[str]:
    """Return every language that a text names anywhere."""
    if side.language not in NAMES:
        return frozenset()
    patterns = _patterns(side.language)
    return frozenset(
        [each for one in side.reading.text.provisions for each in _named(one.text, patterns)]
    )


def equal(side: Side) -> bool:
    """Whether a text says of some texts that they are equal, of whichever languages."""
    if side.language not in NAMES:
        return False
    patterns = _patterns(side.language)
    return any(
        patterns.equal.search(sentence[0]) and patterns.texts.search(sentence[0])
        for provision in side.reading.text.provisions
        for sentence in _SENTENCE.finditer(provision.text)
    )


class _Patterns(NamedTuple):
    code: str
    names: re.Pattern[str]
    prevails: re.Pattern[str]
    used: re.Pattern[str]
    leads: re.Pattern[str]
    sole: re.Pattern[str]
    denied: re.Pattern[str]
    equal: re.Pattern[str]
    aside: re.Pattern[str]
    ranks: re.Pattern[str]
    diverges: re.Pattern[str]
    texts: re.Pattern[str]
    wordings: re.Pattern[str]


_TABLES = (
    *(prevailing.PREVAILS, prevailing.USED, prevailing.LEADS, prevailing.SOLE, prevailing.DENIED),
    *(prevailing.EQUAL, prevailing.ASIDE, prevailing.RANKS, prevailing.DIVERGES),
    *(prevailing.TEXTS, prevailing.WORDINGS),
)


@cache
def _patterns(code: str) -> _Patterns:
    names = "|".join(f"(?P<{each}>{said})" for each, said in NAMES[code].items())
    begins = "" if code == "ko" else r"\b"
    return _Patterns(
        code,
        re.compile(f"{begins}(?:{names})", re.IGNORECASE),
        *[re.compile(each[code], re.IGNORECASE) for each in _TABLES],
    )


def _read(sentence: str, patterns: _Patterns) -> tuple[Rule, tuple[str, ...]] | None:
    languages = _named(sentence, patterns)
    if not languages or patterns.texts.search(sentence) is None:
        return None
    read = _ranked(sentence, patterns, languages)
    if read is not None:
        return read
    if patterns.wordings.search(sentence) is None:
        return "done", languages
    ranks = patterns.ranks.search(sentence) or patterns.diverges.search(sentence)
    return ("unread" if ranks else "named"), languages


def _ranked(
    sentence: str, patterns: _Patterns, languages: tuple[str, ...]
) -> tuple[Rule, tuple[str, ...]] | None:
    """Return what a sentence says of how texts count, or nothing where that is not understood."""
    equal = patterns.equal.search(sentence)
    if equal is not None and not _denied(sentence, equal, patterns):
        sole = len(languages) == 1 and (
            patterns.sole.search(sentence) or not _ALIKE.search(sentence)
        )
        return ("prevails" if sole else "equal"), languages
    prevails = patterns.prevails.search(sentence)
    told = patterns.wordings.search(sentence) is not None
    if prevails is None and told and patterns.diverges.search(sentence):
        prevails = patterns.used.search(sentence)
    if prevails is not None:
        return (
            None if _denied(sentence, prevails, patterns) else _near(sentence, prevails, patterns)
        )
    leads = patterns.leads.search(sentence)
    if leads is not None and told:
        behind = _named(sentence[leads.end() :], patterns)
        done = len(behind) == 1 and not _denied(sentence, leads, patterns)
        return ("prevails", behind) if done else None
    aside = patterns.aside.search(sentence)
    if aside is not None and told and len(languages) == 1:
        return None if _denied(sentence, aside, patterns) else ("translation", languages)
    return None


def _denied(sentence: str, verb: re.Match[str], patterns: _Patterns) -> bool:
    near = sentence[max(0, verb.start() - _DENIED) : verb.end()]
    return patterns.denied.search(near) is not None


def _near(
    sentence: str, prevails: re.Match[str], patterns: _Patterns
) -> tuple[Rule, tuple[str, ...]]:
    """Return which text prevails: the one named in the clause of the verb, if it is but one."""
    # "In case of divergence between the English and French texts, the English text prevails."
    near = _named(_LEADS.split(sentence[: prevails.start()])[-1], patterns)
    if not near and patterns.code != "en":  # "prevalecerá el texto inglés"
        near = _named(_OVER.split(sentence[prevails.end() :])[0], patterns)
    if len(near) > 1 and prevails[0].endswith("foi"):  # both texts are authentic
        return "equal", near
    return "prevails", near if len(near) == 1 else ()


def _named(sentence: str, patterns: _Patterns) -> tuple[str, ...]:
    found = [match.lastgroup or "" for match in patterns.names.finditer(sentence)]
    return tuple(dict.fromkeys(found))
