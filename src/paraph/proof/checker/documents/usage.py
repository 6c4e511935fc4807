"""Usage: whether a use of a term is a plain one, no part of a name, a quotation or an address."""

from __future__ import annotations

import re
from functools import cache, cached_property

from paraph.language import reviewed
from paraph.language.inflecting import ACTORS
from paraph.language.naming import (
    ABOUT,
    ACTS,
    AS_SAID,
    BESIDE,
    DEFINES,
    EXHAUSTIVE,
    FIRMS,
    HEADS,
    IMPORTED,
    IS,
    JOINS,
    LEADS_ON,
    LED,
    MEANING,
    MENTIONED,
    OF_ANOTHER,
    SAYS,
    VERBS,
)
from paraph.language.spoken import BEARERS, WRITES
from paraph.language.standing import ENDS
from paraph.language.table import step_words
from paraph.proof.checker.documents import east
from paraph.proof.checker.documents.defining import names_in
from paraph.proof.checker.documents.forms import forms
from paraph.proof.checker.documents.general import by_law, general, written
from paraph.proof.checker.documents.grammar import grammar
from paraph.proof.checker.documents.hangul import apart
from paraph.proof.checker.documents.instruments import Own, foreign, own_names, stem_of
from paraph.proof.checker.documents.labels import label_of
from paraph.proof.checker.documents.quotes import announces, inside, quoted
from paraph.proof.checker.documents.titles import Titles
from paraph.proof.checker.documents.tree import tree
from paraph.proof.checker.whole import Whole
from paraph.text.node import PROPERTIES, Provision, Text

_HOLDS = frozenset(("link", "smallcaps"))
_BLANKS = " \u00a0\u202f\n"
_BEFORE = frozenset(f"{_BLANKS}(\t")
_BEHIND = frozenset(f"{_BLANKS}.,;:)?!\t")
_LAST = re.compile(r"([^\W_]+)(['\u2019]?)[ \u00a0\u202f\n]*$")
_NEXT = re.compile(r"[ \u00a0\u202f\n]+([^\W_]+)")
_SIGN_BEFORE = re.compile(r"[&+#@/][ \u00a0]?$")
_SIGN_BEHIND = re.compile(
    r"[ \u00a0]?[&+/]|[ \u00a0](?:[Nn]os?|[Nn]r|number|\u2116|n\u00b0)\.?[ \u00a0]?\d"
)
_QUOTE_BEFORE = re.compile(r"[\u201d\u00bb\"][ \u00a0]$")
_QUOTE_BEHIND = re.compile(r"[ \u00a0]\(?[\u201c\u00ab\u201e\u2018\"']")
_OPENED_BEHIND = re.compile(r"(?:[ \u00a0]\(|:[ \u00a0])(?!the\s)([^\W\d_])")
_ACRONYM = re.compile(r"(?<!\w)[^\W\d_]{0,2}[A-Z\u0410-\u042f]{2,}(?!\w)|\d+/\d+")
_BRACKETS = re.compile(r"\([\u00ab \u00a0]{0,2}([^()\u00ab\u00bb\n]{3,120}?)[\u00bb \u00a0]{0,2}\)")
_HYPHENED = re.compile(r"([^\W\d_]+)[-\u2010\u2011]([^\W\d_]+)")
_TEXTS = re.compile(
    r"(?<![^\W_])[Tt]h(?:e|at)[ \u00a0](Lease|Code|Act|Deed|Statute|Constitution|Charter|Licence"
    r"|License|Guarantee|Treaty|Convention|Contract|Pact|Accord|Bylaws)(?![^\W_])"
)
"""Texts that a text may know by one word."""
_SMALL = frozenset(("ru", "fr", "es"))
"""Languages whose names go on in small letters."""
_FIRM = re.compile(r",?[ \u00a0]([^\W\d_]+)(?!\w)")
_ENDING = 2  # letters
_NEAR, _SENTENCE = 80, re.compile(r"[.;]\s")
_IMPORTED = re.compile(rf"(?<!\w)(?:{IMPORTED})(?!\w)", re.IGNORECASE)


class Usage:
    """Two texts, and how terms are used in them."""

    def __init__(self, texts: tuple[Text, Text], code: str) -> None:
        self._texts, self._code = texts, code
        self._wholes = [Whole(text) for text in texts]
        self._others: dict[str, list[int]] = {}

    @cached_property
    def imported(self) -> str:
        """Why words of the texts may mean what another text says; nothing where none does."""
        for text in self._texts:
            for provision in text.provisions:
                wording = provision.text
                if _IMPORTED.search(wording) or by_law(wording, self._code):
                    return "a text takes words from elsewhere, or their letters matter"
                if _meaning(self._code).search(wording) and self.foreign(wording):
                    return "a text takes what words mean from another one"
        return ""

    def plain(self, which: int, at: int, span: tuple[int, int], term: str) -> bool:
        """Whether a plain use of `term` begins or ends with the word there, in one of its forms."""
        text = self._texts[which].provisions[at].text
        for spelled in forms(term, self._code):
            for match in re.finditer(re.escape(spelled), text):
                start, end = match.span()
                holds = start <= span[0] and span[1] <= end
                if holds and not self.why(which, at, (start, end), term):
                    return _defines(self._code).match(text, end) is None
        return False

    def why(self, which: int, at: int, span: tuple[int, int], term: str) -> str:
        """Say why a use of `term` from the first to the second place is no plain one."""
        provision = self._texts[which].provisions[at]
        eastern = self._code == "ko"
        return (
            self._beside(provision, *span)
            or (self._eastern(provision, *span, term) if eastern else "")
            or ("" if eastern else self._named(provision, *span, term))
            or self._quoted(which, at, *span)
            or self._spoken(provision, *span, title=not at)
            or written(provision.text, span[0], self._code)
            or general(provision, *span, forms(term, self._code), self._code)
        )

    def _beside(self, provision: Provision, start: int, end: int) -> str:
        text = provision.text
        before, behind = text[start - 1 : start], text[end : end + 1]
        article = (
            self._code == "fr"
            and before in {"'", "\u2019"}
            and text[start - 2 : start - 1] in "lLdD"
        )
        if (before and before not in _BEFORE and not article) or (behind and behind not in _BEHIND):
            return "a use of a term is a part of something longer"
        if behind == "." and text[end + 1 : end + 2].isalnum():
            return "a use of a term is a part of something longer"
        for mark in provision.marks:
            if mark.name in PROPERTIES or mark.end < start or mark.start > end:
                continue
            if not (mark.name in _HOLDS and mark.start <= start and end <= mark.end):
                return "a use of a term is marked"
        return ""

    def _named(  # noqa: PLR0911 - one return for each reason
        self, provision: Provision, start: int, end: int, term: str
    ) -> str:
        """Refuse words with a capital, or a number, beside a use: they may make one name."""
        text, why = provision.text, "a use of a term may be a part of a name"
        words = BESIDE[self._code]
        before, behind = _LAST.search(text[:start]), _NEXT.match(text, end)
        owns = text[end - 1] in "'\u2019" or text[end - 2 : end - 1] in {"'", "\u2019"}
        if _SIGN_BEFORE.search(text[:start]) or _SIGN_BEHIND.match(text, end):
            return why
        if _QUOTE_BEFORE.search(text[:start]) or _QUOTE_BEHIND.match(text, end):
            return why
        if behind and self._code in _SMALL and not self._follows(behind[1].lower(), term):
            return why  # "Programme alimentaire mondial" is a name, and has one capital
        if before and self._code in LED and before[1].lower() not in LED[self._code]:
            return why  # "la revue Programme"
        opened = _OPENED_BEHIND.match(text, end)
        label = label_of(provision)
        begins = label.stop if label is not None and label.typed else 0
        headed = before is not None and before[1].lower() in HEADS.get(self._code, ())
        heads = headed and not _LAST.sub("", text[begins:start]).strip()
        if (opened and opened[1].isupper()) or (before and _names(before[1], words) and not heads):
            return why
        if self._joins_before(provision.kind, text[begins:start]) or self._firm(text, end):
            return why
        if behind is None:
            return ""
        if owns:
            low = behind[1].lower()
            known = low in self._terms or low.removesuffix("s") in self._terms
            following = _NEXT.match(text, behind.end())
            goes_on = following is not None and _names(following[1], words)
            return why if _names(behind[1], words) and (goes_on or not known) else ""
        single = len(behind[1]) == 1 and text[behind.end() : behind.end() + 1] in {")", "."}
        numbered = behind[1][0].isdigit() or (len(behind[1]) == 1 and behind[1].isupper())
        if single or numbered or _names(behind[1], words):
            return why
        return why if self._joins_behind(text, end) else ""

    def _follows(self, word: str, term: str) -> bool:
        """Whether a word in small letters may stand behind a term and be no part of its name."""
        if re.fullmatch(VERBS[self._code], word):
            return True
        somebody = not ACTORS[self._code].isdisjoint(term.lower().split())
        return word in _may_follow(self._code, somebody=somebody)

    def _eastern(self, provision: Provision, start: int, end: int, term: str) -> str:
        """Refuse words beside a Korean use that are in no list: they may make one name."""
        label = label_of(provision)
        begins = label.stop if label is not None and label.typed else 0
        text = provision.text
        particle = forms(term, self._code).get(text[start:end])
        others = self._terms - {term}
        if particle and apart(text[begins:start], particle[0], text[end:], others):
            return ""
        return "a use of a term may be a part of a name"

    def _joins_before(self, kind: str, lead: str) -> bool:
        """Whether a word with a capital leads to a use by small words: "Bank of the Platform".

        One that opens a title or sentence does not, if it names no body and no text, and in a
        sentence stands in small letters elsewhere.
        """
        match = _joined_before(self._code).search(lead)
        if match is None or match[1] == match[1].lower():
            return False
        low = match[1].lower()
        if low in BESIDE[self._code] or self._known(low):
            return False
        opens = re.search(r"(?:^|[^\W\d_]{4}\.[ \u00a0])$", lead[: match.start(1)].lstrip("\u201c"))
        if opens is None or low in _acting(self._code) or stem_of(low, self._code):
            return True
        return kind == "paragraph" and not any(whole.small(low) for whole in self._wholes)

    def _joins_behind(self, text: str, end: int) -> bool:
        """Whether a use leads by small words to a word with a capital that is no defined term."""
        match = _joined_behind(self._code).match(text, end)
        if match is None or match[1] == match[1].lower():
            return False
        low = match[1].lower()
        if low in BESIDE[self._code]:
            return False
        if not self._known(low):
            return True
        following = _NEXT.match(text, match.end())
        return following is not None and following[1] != following[1].lower()

    def _firm(self, text: str, end: int) -> bool:
        match = _FIRM.match(text, end)
        return match is not None and match[1][0].isupper() and match[1].lower() in FIRMS

    def _known(self, low: str) -> bool:
        """Whether a word is a term of one word that the texts define, in any of its forms."""
        if low in self._terms or low.removesuffix("s") in self._terms:
            return True
        if self._code != "ru":
            return False
        return any(
            len(term) > _ENDING + 4
            and low.startswith(term[:-_ENDING])
            and len(low) <= len(term) + _ENDING
            for term in self._terms
        )

    @cached_property
    def _terms(self) -> frozenset[str]:
        """The terms of one word that the texts define, in small letters."""
        return frozenset(
            [
                name.lower()
                for text in self._texts
                for provision in text.provisions
                for name in names_in(provision.text, self._code)
            ]
        )

    def lasting(self, which: int, at: int) -> bool:
        """Whether an earlier provision opens a quotation, or announces a text, around this one."""
        provisions = self._texts[which].provisions
        return at in self._wholes[which].quoted or (at > 0 and announces(provisions[at - 1].text))

    def _quoted(self, which: int, at: int, start: int, end: int) -> str:
        if self.lasting(which, at):
            return "a use of a term stands in a quotation"
        if inside(quoted(self._texts[which].provisions[at].text), start, end):
            return "a use of a term stands in a quotation"
        return ""

    def _spoken(self, provision: Provision, start: int, end: int, *, title: bool) -> str:
        """Refuse a use that speaks of the word, or is the term of another text.

        The title of this text names it before it says what it is about.
        """
        text = provision.text
        if _says(self._code).search(text[:start]) or _mentioned(self._code).search(text):
            return "a use speaks of the term as a word, or may be that of another text"
        rest = text[end : end + 2 * _NEAR]
        stop = _SENTENCE.search(rest)
        rest = rest[: stop.start()] if stop else rest
        said = _as_said(self._code).match(rest)
        named = [place for place in self.foreign(text) if end <= place]
        if said and (named or not _places(self._code).match(rest, said.end())):
            return "another text may say what a use means"
        if _redefines(self._code).match(rest):
            return "a use is defined again"
        begins = max([match.end() for match in _SENTENCE.finditer(text, 0, start)], default=0)
        own = title and provision.kind == "heading"
        if not own and any(begins <= place < start for place in self.foreign(text)):
            return "a use may be the term of another text"
        lead = _of_another(self._code).match(rest)
        near = rest[lead.end() : lead.end() + _NEAR] if lead else ""
        if lead and (_ACRONYM.search(near) or any(at <= end + lead.end() + _NEAR for at in named)):
            return "a use may be the term of another text"
        return ""

    def foreign(self, wording: str) -> list[int]:
        """Return where a wording names another text, or may do so."""
        if wording not in self._others:
            # "(Règlement des différends)" is a title of this text, and names no other one.
            bare = _BRACKETS.sub(self._untitled, wording)
            if self._code == "ko":
                named = east.others(bare)
            else:
                named = foreign(bare, grammar(self._code), self._own)
            # "The framework-agreement" is another one too.
            joined = [
                match.start()
                for match in _HYPHENED.finditer(wording)
                if any(stem_of(part, self._code) for part in match.groups())
            ]
            # "The Lease" names no text for sure, and may.
            texts = [
                match.start(1)
                for match in _TEXTS.finditer(wording if self._code == "en" else "")
                if stem_of(match[1], "en") not in self._own.names
            ]
            self._others[wording] = sorted({*named, *joined, *texts})
        return self._others[wording]

    def _untitled(self, found: re.Match[str]) -> str:
        """Return brackets as they are, or blanks where they hold a title of both texts."""
        return " " * len(found[0]) if found[1].lower() in self._titles else found[0]

    @cached_property
    def _titles(self) -> frozenset[str]:
        """The titles of labelled provisions that both texts have, in small letters."""
        sides: list[set[str]] = []
        for text in self._texts:
            plan = tree(text)
            titles = Titles(text, plan, self._code)
            labelled = [at for at, node in enumerate(plan.nodes) if node.label is not None]
            sides.append({titles.of(at).lower() for at in labelled})
        return frozenset(sides[0] & sides[1] - {""})

    @cached_property
    def _own(self) -> Own:
        names = [own_names(text, tree(text), self._code) for text in self._texts]
        return Own(names[0].names | names[1].names, names[0].held | names[1].held)


def _names(word: str, words: tuple[str, ...]) -> bool:
    """Whether a word has a capital, and is none of the small words that open a sentence."""
    return word != word.lower() and word.lower() not in words


@cache
def _may_follow(code: str, *, somebody: bool) -> frozenset[str]:
    """Return the small words that may stand behind a term, be it somebody's, and make no name."""
    modal = {word.lower() for row in reviewed.words(f"{code}/modal") for word in row.split()[:1]}
    genitive = {"de", "du", "des", "d", "del", "para", "pour", "\u0434\u043b\u044f", "\u043f\u043e"}
    acts = ACTS.get(code, ())
    return frozenset((*BESIDE[code], *ENDS[code], *modal, *IS[code], *acts)) - {
        *genitive,
        *(() if somebody else LEADS_ON[code]),
    }


@cache
def _acting(code: str) -> frozenset[str]:
    return frozenset([row[0].lower() for row in reviewed.rows(f"{code}/party_words")])


@cache
def _joined_before(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W_])([^\W\d_]+)[ \u00a0](?:{JOINS[code]})$", re.IGNORECASE)


@cache
def _joined_behind(code: str) -> re.Pattern[str]:
    return re.compile(rf"[ \u00a0](?:{JOINS[code]}|{ABOUT[code]})([^\W\d_]+)", re.IGNORECASE)


@cache
def _as_said(code: str) -> re.Pattern[str]:
    return re.compile(rf"[ \u00a0]?[,(]?[ \u00a0]?(?:{AS_SAID[code]})(?!\w)", re.IGNORECASE)


@cache
def _places(code: str) -> re.Pattern[str]:
    """Return what finds a place of this text: "in Article 5", "herein"."""
    words = "|".join(map(re.escape, sorted(step_words(code), key=len, reverse=True)))
    step = rf"(?:[^\W\d_]{{1,4}}[ \u00a0'\u2019]){{0,2}}(?:{words})[ \u00a0]\w{{1,5}}"
    return re.compile(rf"[ \u00a0](?:{step}|herein|above|below)(?!\w)", re.IGNORECASE)


@cache
def _redefines(code: str) -> re.Pattern[str]:
    return re.compile(
        rf"[ \u00a0]{{1,2}}(?:{EXHAUSTIVE[code]}|refers\s+to|denotes|is\s+defined)(?!\w)",
        re.IGNORECASE,
    )


@cache
def _meaning(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{MEANING[code]})(?!\w)", re.IGNORECASE)


@cache
def _says(code: str) -> re.Pattern[str]:
    words = rf"{SAYS[code]}[ \u00a0:]{{1,3}}|{BEARERS[code]}(?:[ \u00a0:]{{1,3}}|(?<=['\u2019]))"
    return re.compile(rf"(?<!\w)(?:{words})$", re.IGNORECASE)


@cache
def _mentioned(code: str) -> re.Pattern[str]:
    words = rf"{MENTIONED.get(code, '(?!)')}|{WRITES[code]}"
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)


@cache
def _of_another(code: str) -> re.Pattern[str]:
    return re.compile(rf"[ \u00a0]?[,(]?[ \u00a0]?{OF_ANOTHER[code]}", re.IGNORECASE)


@cache
def _defines(code: str) -> re.Pattern[str]:
    return re.compile(rf"[ \u00a0]?{DEFINES[code]}", re.IGNORECASE)
