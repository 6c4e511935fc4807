"""What both texts say as wholes: their names, their terms, what is quoted and what is signed."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import accumulate, islice
from typing import NamedTuple

from paraph.language.table import tables
from paraph.proof.checker.around import lettered
from paraph.proof.checker.lasting import lasting
from paraph.proof.checker.line import Line
from paraph.proof.checker.quotes import marked
from paraph.proof.checker.standing import Spelled, Standing
from paraph.text.node import Provision, Text

_PART = re.compile(r"[^\W_]+")
"""A word, or what an apostrophe leaves of it: "Grey's" names Grey."""
_LABEL = 10  # characters of a typed label
_ENDS = frozenset(".)]")
"""What a typed label has among its characters."""
_TERM = 120  # characters; what is quoted at greater length is no term
_REACH = 60  # characters of a term that is announced without quotation marks
_ANNOUNCED = re.compile(
    r"(?:hereinafter|hereafter|herein|далее|дальнейшем|именуем\w*|ci-après|dénommée?s?"
    rf"|en adelante|denominad[oa]s?|이하)(?![^\W_])(.{{1,{_REACH}}})",
    re.IGNORECASE,
)
_MEANS = re.compile(
    r"(?<![^\W_])((?:[^\W\d_]+[ -]){0,2}[^\W\d_]+)[ ,:]{1,2}"
    r"(?:shall mean|means?|has the meaning|refers to|includes|означает|désigne(?:nt)?|significa"
    r"|s['\u2019]entend)(?![^\W_])",  # codespell:ignore entend
    re.IGNORECASE,
)
_GOING_ON = ("fait en sorte",)
"""What begins as a closing formula does, and closes nothing: "fait en sorte que"."""
_LONGEST = max(map(len, _GOING_ON))
_PARTED = 8  # blanks and signs between "meaning" in "has the meaning" and three words before it


class Read(NamedTuple):
    """What was read in a provision or wording alone, which two texts that have it may share."""

    lines: dict[Provision, Line]
    terms: dict[str, tuple[str, ...]]


class Whole:
    """One text as a whole; everything is found when first asked for, in time linear in the text.

    Words are given in small letters.
    """

    def __init__(self, text: Text, read: Read | None = None) -> None:
        self.text = text
        self._read = read or Read({}, {})
        self._lines: dict[int, Line] = {}
        self._names: dict[str, bool] = {}
        self._held: dict[re.Pattern[str], bool] = {}
        self._standing = Standing(text.provisions)
        self._besides: tuple[Whole, Standing] | None = None

    def line(self, index: int) -> Line:
        """Return the provision at `index` as a line, the same each time."""
        if index not in self._lines:
            provision = self.text.provisions[index]
            if provision not in self._read.lines:
                self._read.lines[provision] = Line(provision)
            self._lines[index] = self._read.lines[provision]
        return self._lines[index]

    def named(self, word: str) -> bool:
        """Whether a word stands with a capital where it opens no sentence and no provision.

        A provision that is written in capitals throughout says nothing of names.
        """
        if word not in self._names:
            self._names[word] = any(map(self._is_name, self._standing.places(word)))
        return self._names[word]

    def small(self, word: str) -> bool:
        """Whether a word stands in small letters somewhere."""
        return any(place.word == word for place in self._standing.places(word))

    @cached_property
    def lettered(self) -> bool:
        """Whether the letter b stands alone somewhere, so that an "a" may be such a name too."""
        return any(lettered(provision.text, "b") for provision in self.text.provisions)

    def holds(self, pattern: re.Pattern[str]) -> bool:
        """Whether a pattern is found in the label or wording of any provision, looked for once."""
        if pattern not in self._held:
            self._held[pattern] = any(
                pattern.search(each.text) or pattern.search(each.label)
                for each in self.text.provisions
            )
        return self._held[pattern]

    def count(self, word: str) -> int:
        """Return how often a word stands in the text."""
        return sum(1 for _ in self._standing.places(word))

    def alone(self, word: str, other: Whole) -> bool:
        """Whether a word stands once in this text and nowhere in the `other` one.

        Where one provision alone has it, so have those of the other text that are worded alike,
        and none of those that are worded as any other provision here.
        """
        places = list(islice(self._standing.places(word), 2))
        if len(places) != 1:
            return False
        wording = self.text.provisions[places[0].at].text
        return wording not in other.wordings and not any(
            True for _ in other.besides(self).places(word)
        )

    @cached_property
    def wordings(self) -> frozenset[str]:
        """The text of every provision."""
        return frozenset([provision.text for provision in self.text.provisions])

    def besides(self, other: Whole) -> Standing:
        """Return where words stand in the provisions worded as none of the `other` text."""
        if self._besides is None or self._besides[0] is not other:
            provisions = self.text.provisions
            own = [each for each in provisions if each.text not in other.wordings]
            self._besides = other, Standing(own)
        return self._besides[1]

    def _is_name(self, place: Spelled) -> bool:
        word = place.word
        if word == word.lower() or self.text.provisions[place.at].text.isupper():
            return False
        return not (word[1:].islower() and self.line(place.at).opens(place.start))

    @cached_property
    def terms(self) -> frozenset[str]:
        """The words of everything that may be a defined term.

        That is whatever stands in quotation marks for no more than a line, or follows words such
        as "hereinafter", or stands before words such as "means".
        """
        return frozenset([word.lower() for word in self._term_words])

    @cached_property
    def small_terms(self) -> frozenset[str]:
        """Those that stand in a term in small letters: "the software", but not "the Software"."""
        return frozenset([word for word in self._term_words if word == word.lower()])

    @cached_property
    def lone_terms(self) -> frozenset[str]:
        """The terms of one word."""
        found = [_PART.findall(span) for span in self._terms()]
        return frozenset([words[0].lower() for words in found if len(words) == 1])

    @cached_property
    def _term_words(self) -> frozenset[str]:
        return frozenset([word for span in self._terms() for word in _PART.findall(span)])

    def defines(self, index: int) -> bool:
        """Whether a provision may define a term, in quotation marks or without."""
        text = self.text.provisions[index].text
        if text not in self._read.terms:
            list(self._terms())
        return bool(self._read.terms[text])

    @cached_property
    def quoted(self) -> frozenset[int]:
        """The provisions that lie in a quotation which an earlier one opened."""
        return lasting(self.text.provisions, self.line)

    @cached_property
    def signed(self) -> int:
        """The index of the provision with which the signature block begins, or how many there are.

        Every language's closing formulas count, but not in a note, which may say of another text
        where it was done.
        """
        words = tuple({each for language in tables() for each in language.testimonium})
        longest = max(map(len, words))
        for index, provision in enumerate(self.text.provisions):
            if provision.kind == "note":
                continue
            head = provision.text.lstrip()
            if not _ENDS.isdisjoint(head[:_LABEL]):
                head = provision.text[self.line(index).body :].lstrip()
            opening = head[:longest].lower()
            if opening.startswith(words) and not head[:_LONGEST].lower().startswith(_GOING_ON):
                return index
        return len(self.text.provisions)

    def _terms(self) -> Iterator[str]:
        known = self._read.terms
        wordings = [provision.text for provision in self.text.provisions]
        fresh = {text: at for at, text in enumerate(wordings) if text not in known}
        folded = [_folded(text) for text in fresh]
        announcing, meaning = _holding(folded, _ANNOUNCING), _holding(folded, _MEANING)
        for number, (text, at) in enumerate(fresh.items()):
            spans = list(self._quoted_terms(at)) if marked(text) else []
            if number in announcing:
                spans += [match[1] for match in _ANNOUNCED.finditer(text)]
            if number in meaning:
                spans += _meant(text, folded[number])
            known[text] = tuple(spans)
        for text in dict.fromkeys(wordings):
            yield from known[text]

    def _quoted_terms(self, index: int) -> Iterator[str]:
        """Yield what a provision has in quotation marks, or behind one that is not closed."""
        text, quoted = self.text.provisions[index].text, self.line(index).quoted
        for start, end in quoted.inside:
            if end - start <= _TERM:
                yield text[start:end]
        if quoted.broken < len(text):
            yield text[quoted.broken : quoted.broken + _REACH] if quoted.broken else text


def _meant(text: str, folded: str) -> Iterator[str]:
    """Yield what stands before a word such as "means", in small letters too.

    What opens a sentence there may be used in small letters: "Software means". It is looked for
    from a few words before the next sign of such a word on, where the first can begin.
    """
    end = 0
    while True:
        start = 0
        if len(folded) == len(text):
            found = [at for sign in _MEANING if (at := folded.find(sign, end)) >= 0]
            if not found:
                return
            start = min(found)
            for _ in range(_PARTED):
                start = max([text.rfind(each, end, start) for each in " ,:-"])
                if start < 0:
                    break
        match = _MEANS.search(text, max(start, end))
        if match is None:
            return
        yield from (match[1], match[1].lower())
        end = match.end()


def _holding(texts: Sequence[str], signs: Iterable[str]) -> set[int]:
    """Return the numbers of the texts that hold any of the signs."""
    joined = "\n".join(texts)
    starts = list(accumulate([len(text) + 1 for text in texts], initial=0))
    held: set[int] = set()
    for sign in signs:
        at = joined.find(sign)
        while at >= 0:
            number = bisect_right(starts, at) - 1
            held.add(number)
            at = joined.find(sign, starts[number + 1])
    return held


def _folded(text: str) -> str:
    """Return a text as a pattern that ignores case reads it: a dotless i is an i to it."""
    return text.casefold().replace("\u0131", "i")


_ANNOUNCING = (
    *("herein", "hereafter", "\u0434\u0430\u043b\u0435\u0435"),
    *("\u0434\u0430\u043b\u044c\u043d\u0435\u0439\u0448\u0435\u043c",),
    *("\u0438\u043c\u0435\u043d\u0443\u0435\u043c", "ci-apr\u00e8s", "d\u00e9nomm\u00e9"),
    *("en adelante", "denominad", "\uc774\ud558"),
)
"""What is in whatever the pattern finds: where none of them is, it is not tried."""
_MEANING = (
    *("mean", "refers to", "includes", "\u043e\u0437\u043d\u0430\u0447\u0430\u0435\u0442"),
    *("d\u00e9signe", "significa", "entend"),  # codespell:ignore entend
)
