"""What both texts say as wholes: their names, their terms, what is quoted and what is signed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property

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
_NUMERALS = "ivxIVX"
"""Letters with which a typed label of several may begin."""
_LATIN = frozenset(filter(str.isalpha, map(chr, range(128))))
_FIGURES = "0123456789.()[] \t\n\u00a0"
"""What a typed label is made of that begins with a figure."""
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


class Read:
    """What was read in a provision or wording alone, which two texts that have it share."""

    def __init__(self, *texts: Text) -> None:
        self.lines: dict[Provision, Line] = {}
        self.terms: dict[str, tuple[str, ...]] = {}
        self._texts = texts

    @cached_property
    def standing(self) -> Standing:
        """Where words stand in the wordings of the texts, each looked at once."""
        wordings = [each.text for text in self._texts for each in text.provisions]
        return Standing(dict.fromkeys(wordings))


class Whole:
    """One text as a whole; everything is found when first asked for, in time linear in the text.

    Words are given in small letters.
    """

    def __init__(self, text: Text, read: Read | None = None) -> None:
        self.text = text
        self._read = read or Read(text)
        self._lines: dict[int, Line] = {}
        self._names: dict[str, bool] = {}
        self._terms_with: dict[str, tuple[tuple[str, ...], ...]] = {}
        self._held: dict[re.Pattern[str], bool] = {}

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
            self._names[word] = any(map(self._is_name, self._standing(word)))
        return self._names[word]

    def small(self, word: str) -> bool:
        """Whether a word stands in small letters somewhere."""
        return any(spelled.word == word for spelled in self._standing(word))

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

    def expect(self, words: Iterable[str]) -> None:
        """Look at once where many words stand, which will be asked for one by one."""
        self._read.standing.expect(words)

    def count(self, word: str) -> int:
        """Return how often a word stands in the text."""
        return sum([len(self._with[spelled.wording]) for spelled in self._standing(word)])

    def _standing(self, word: str) -> list[Spelled]:
        """Return the places of a word in the wordings of this text, each wording once."""
        return [each for each in self._read.standing.places(word) if each.wording in self._with]

    @cached_property
    def _with(self) -> Mapping[str, Sequence[int]]:
        """The provisions with each wording, by their index."""
        found: dict[str, list[int]] = {}
        for index, provision in enumerate(self.text.provisions):
            found.setdefault(provision.text, []).append(index)
        return found

    def _is_name(self, spelled: Spelled) -> bool:
        """Whether a word is a name in any of the provisions that are worded so."""
        word = spelled.word
        if word == word.lower() or spelled.wording.isupper():
            return False
        return not word[1:].islower() or not all(
            self.line(at).opens(spelled.start) for at in self._with[spelled.wording]
        )

    def term(self, word: str) -> bool:
        """Whether a word is one of anything that may be a defined term.

        That is whatever stands in quotation marks for no more than a line, or follows words such
        as "hereinafter", or stands before words such as "means".
        """
        return bool(self._defined(word))

    def small_term(self, word: str) -> bool:
        """Whether it stands in a term in small letters: "the software", but not "the Software"."""
        return any(word in parts for parts in self._defined(word))

    def lone_term(self, word: str) -> bool:
        """Whether it is a term by itself."""
        return any(len(parts) == 1 for parts in self._defined(word))

    def defines(self, index: int) -> bool:
        """Whether a provision may define a term, in quotation marks or without."""
        return bool(self._terms(index))

    def _defined(self, word: str) -> tuple[tuple[str, ...], ...]:
        """Return the words of each term that has a word, in any case; it is in small letters."""
        if word not in self._terms_with:
            wordings = dict.fromkeys([spelled.wording for spelled in self._standing(word)])
            spans = [span for each in wordings for span in self._terms(self._with[each][0])]
            terms = map(_PART.findall, spans)
            self._terms_with[word] = tuple(
                [tuple(parts) for parts in terms if word in [part.lower() for part in parts]]
            )
        return self._terms_with[word]

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
        begins = {letter for each in words for letter in (each[0], each[0].upper())}
        other, digits = (
            _LATIN.difference(begins, _NUMERALS),
            frozenset(_FIGURES[:10]),
        )
        for index, provision in enumerate(self.text.provisions):
            head = provision.text
            if (head[:1] in other and head[1:2] not in _ENDS) or (
                head[:1] in digits and head.lstrip(_FIGURES)[:1] in other
            ):
                continue
            if provision.kind == "note":
                continue
            head = head.lstrip()
            if not _ENDS.isdisjoint(head[:_LABEL]):
                head = provision.text[self.line(index).body :].lstrip()
            if head[:1] not in begins or head[:_LONGEST].lower().startswith(_GOING_ON):
                continue
            if head[:longest].lower().startswith(words):
                return index
        return len(self.text.provisions)

    def _terms(self, index: int) -> tuple[str, ...]:
        """Return what may be a defined term in a provision."""
        text, known = self.text.provisions[index].text, self._read.terms
        if text not in known:
            spans = list(self._quoted_terms(index)) if marked(text) else []
            folded = _folded(text)
            plain = text.isascii()
            if any(sign in folded for sign in (_PLAINLY_ANNOUNCING if plain else _ANNOUNCING)):
                spans += [match[1] for match in _ANNOUNCED.finditer(text)]
            if any(sign in folded for sign in (_PLAINLY_MEANING if plain else _MEANING)):
                spans += _meant(text, folded)
            known[text] = tuple(spans)
        return known[text]

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


def _folded(text: str) -> str:
    """Return a text as a pattern that ignores case reads it: a dotless i is an i to it."""
    if text.isascii():
        return text.lower()
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
_PLAINLY_ANNOUNCING = tuple(filter(str.isascii, _ANNOUNCING))
_PLAINLY_MEANING = tuple(filter(str.isascii, _MEANING))
"""What may stand in a text of ASCII alone."""
