"""Side: one text made ready to be held against another, piece by piece."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from paraph.concordance.bounding import bounded
from paraph.concordance.citing import Cited, cited, label_values, values
from paraph.concordance.frequency import Frequency, frequencies
from paraph.concordance.mending import Mended, mended
from paraph.concordance.quantities import quantities
from paraph.concordance.quantity import Quantity
from paraph.concordance.tokens import lowered
from paraph.language import reckoning
from paraph.language.quantities import folded
from paraph.text.labels import body_start
from paraph.text.node import OBJECTS, Provision
from paraph.text.outline import Outline, outline
from paraph.text.reading import Reading

_ITEM = re.compile(
    r"(?:(?<=[\s,;:，；：])|^)\(?([a-zа-яё]|[ivx]{2,4}|(?<=[;:]\s)\d{1,2}|(?<=[;:]\s\()\d{1,2})\)"
    r"(?=[\s\u00a0])|(?<=[;:] )([a-zа-яё])\.(?=[\s\u00a0])"
)
_STRUCK = frozenset(("strike", "hidden"))
_SHORT = (
    *("см", "ст", "им", "рис", "обл", "проф", "Art", "art", "Arts", "No", "Nos", "Mr", "Mrs"),
    *("Ms", "Dr", "Inc", "Ltd", "Co", "Sr", "Sra", "núm", "pág", "cf", "vol"),
    *("долл", "тыс", "млн", "млрд", "руб", "коп", "гг", "стр"),
)
"""Words cut short by a stop that ends no sentence."""
_SENTENCE = re.compile(
    r"(?<=\w[\w)\]])" + "".join([rf"(?<!\b{short})" for short in _SHORT]) + r"[.!?。][\"”»’']?"
    r"(?=\s+[«“\"(]?[A-ZÀ-ÞА-ЯЁ\uac00-\ud7a3\u4e00-\u9fff])"
)
"""Where one sentence ends and the next begins; what ends a provision is none."""
_BLANK = re.compile(r"(?:[«“\"]_{2,}[»”\"]\s*)?_{2,}|\[\s*[●•_…]*\s*\]|\.{5,}|…{2,}")
_PLACED = re.compile(
    r"https?://[^\s<>\"»”)]+|www\.[^\s<>\"»”)]+"
    r"|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{0,190}\w"
)
_BOX = re.compile(r"[☐□◻☑☒✓✔✗✘🗹🗷]|\[[ xXхХ✓]\]")
_TICKED = frozenset("☑☒✓✔✗✘🗹🗷xXхХ")
_CODE = re.compile(r"(?<![^\W_])[A-ZА-Я]*\d+[A-ZА-Я]+\d[A-ZА-Я\d]*(?![^\W_])")
"""A code of figures with letters between them: "01A1"."""
_ALIKE = str.maketrans("АВЕКМНОРСТУХ", "ABEKMHOPCTYX")  # Russian letters in a code
_TARGET = re.compile(r"(?:https?://|www\.|mailto:)", re.IGNORECASE)
_COUNTED = frozenset(("note", "image", "equation", "checkbox", "chart", "diagram", "object"))
_LETTER = re.compile(
    r"(?<=\d[ \u00a0])\(?([a-zа-я])(?![\w])"
    r"|(?<![\w])([IVX]{1,5})(?=(?:er?|re|[eè]me|º|ª)?(?![a-zA-Z]))"
)
_MAY = re.compile(r"(?<=[a-z\d,] )May\b")  # the month, which allows nothing
_LIST = 2  # items that make a list within a paragraph that is none itself


class Piece(NamedTuple):
    """One provision as it is laid beside others: where it stands, and what tells it.

    `values` are what its label may be worth, `kind` what it numbers; both are empty without one.
    `weight` counts the letters and figures of its wording; without any behind its number it is
    `bare`. A `title` stands above what it names.
    """

    provision: int
    kind: str
    values: frozenset[str]
    sort: str
    weight: int
    bare: bool
    title: bool


class Said(NamedTuple):
    """What a provision says that every language must say alike."""

    quantities: tuple[Quantity, ...]
    cited: tuple[Cited, ...]
    items: tuple[frozenset[str], ...]
    blanks: int
    objects: Counter[str]
    literal: tuple[tuple[str, int, int], ...]
    ends: tuple[int, ...]
    """Where sentences end within its wording, counted from the end of its label."""
    letters: tuple[frozenset[str], ...] = ()
    """Letters alone behind a number ("5 c") and roman numerals: they may cite something."""
    often: tuple[Frequency, ...] = ()
    """How often something is done, and for which time a rate is."""
    boxes: tuple[bool, ...] = ()
    """Boxes to tick, in their order, and whether each is ticked."""


def _objects(provision: Provision) -> Counter[str]:
    """Return how many objects of each sort there are, and whether words are struck or hidden."""
    names = [mark.name for mark in provision.marks]
    found = Counter([name for name in names if name in _COUNTED])
    found.update({name for name in names if name in _STRUCK})
    return found


def _address(said: str) -> str:
    return said.removeprefix("mailto:").rstrip("./")


def _apart(
    matches: Sequence[re.Match[str]], spans: Sequence[tuple[int, int]]
) -> list[re.Match[str]]:
    """Return the matches that touch none of some spans; both are in order."""
    found, span = [], 0
    for match in matches:
        while span < len(spans) and spans[span][1] <= match.start():
            span += 1
        if span == len(spans) or spans[span][0] >= match.end():
            found.append(match)
    return found


def _bare(found: str) -> frozenset[str]:
    """Return what a bare letter or a roman numeral may be worth; romans are apart from letters."""
    core = found.strip("( )")
    return frozenset([f"roman {each}" for each in values(core)]) if core.isupper() else values(core)


@dataclass(frozen=True)
class Side:
    """A reading, its language, and what is read out of its provisions when asked for."""

    reading: Reading
    language: str

    @property
    def read(self) -> bool:
        """Whether the numbers of its language are read."""
        return self.language in reckoning.CODES

    @cached_property
    def outline(self) -> Outline:
        """The tree of the text."""
        return outline(self.reading.text, self.language)

    @cached_property
    def pieces(self) -> tuple[Piece, ...]:
        """Every provision that holds anything, in the order of reading."""
        found = [self._piece(index) for index in range(len(self.reading.text.provisions))]
        return tuple([piece for piece in found if piece is not None])

    @cached_property
    def _by_provision(self) -> dict[int, Piece]:
        return {piece.provision: piece for piece in self.pieces}

    def piece(self, index: int) -> Piece:
        """Return the piece that the provision at an index is."""
        return self._by_provision[index]

    def provision(self, index: int) -> Provision:
        """Return the provision at an index."""
        return self.reading.text.provisions[index]

    def said(self, index: int) -> Said:
        """Return what the provision at an index says."""
        known = self._said.get(index)
        if known is None:
            known = self._said[index] = self._read(index)
        return known

    def values(self, index: int) -> frozenset[str]:
        """Return what the provision at an index counts and cites, as it is looked for elsewhere."""
        known = self._values.get(index)
        if known is None:
            said = self.said(index)
            counted = [f"{each.sort} {each.value}" for each in said.quantities if each.firm]
            named = [f"cited {value}" for each in said.cited for value in each.values]
            known = self._values[index] = frozenset([*counted, *named])
        return known

    @cached_property
    def _values(self) -> dict[int, frozenset[str]]:
        return {}

    @cached_property
    def _said(self) -> dict[int, Said]:
        return {}

    def _piece(self, index: int) -> Piece | None:
        provision, label = self.provision(index), self.outline.labels[index]
        held = any(mark.name in OBJECTS for mark in provision.marks)
        if not provision.text.strip() and not provision.label and not held:
            return None
        numbered = label is not None and label.number
        return Piece(
            index,
            label.kind if label is not None and numbered else "",
            label_values(label.number, label.value, label.roman)
            if label is not None and numbered
            else frozenset(),
            provision.kind,
            sum(map(str.isalnum, provision.text[self.begins(index) :])),
            bool(numbered) and not provision.text[self.begins(index) :].strip(),
            self.outline.roles[index] == "heading",
        )

    def begins(self, index: int) -> int:
        """Return where the wording behind a typed label begins."""
        label = self.outline.labels[index]
        if label is None or not label.end:
            return 0
        return min(
            max(label.end, body_start(self.provision(index))), len(self.provision(index).text)
        )

    def wording(self, index: int) -> Mended:
        """Return the wording of a provision with its words made whole."""
        known = self._mended.get(index)
        if known is None:
            text = self.provision(index).text
            known = self._mended[index] = mended(text, self.language, self.begins(index))
        return known

    @cached_property
    def _mended(self) -> dict[int, Mended]:
        return {}

    def _read(self, index: int) -> Said:
        provision, wording = self.provision(index), self.wording(index)
        text, begins = wording.text, self.begins(index)
        numbers, spans = cited(text, self.language, begins)
        items = _apart([*_ITEM.finditer(text, begins)], spans)
        if len(items) < _LIST and (not items or self.outline.labels[index] is None):
            items = []
        literal = [(_address(match[0]), *match.span()) for match in _PLACED.finditer(text)]
        taken = [*spans, (0, begins), *[match.span() for match in items]]
        taken += [(start, end) for _, start, end in literal]
        low = lowered(text)
        counted = bounded(low, self.language, quantities(text, self.language, taken))
        often = frequencies(low, self.language, counted)
        return Said(
            tuple([each.moved(*wording.span(each.start, each.end)) for each in counted]),
            tuple([each.moved(*wording.span(each.start, each.end)) for each in numbers]),
            tuple([values(match[1] or match[2]) for match in items]),
            len(_BLANK.findall(text)),
            _objects(provision),
            (
                *[(said, *wording.span(start, end)) for said, start, end in literal],
                *[
                    (match[0].translate(_ALIKE), *wording.span(*match.span()))
                    for match in _apart([*_CODE.finditer(text, begins)], spans)
                ],
                *[
                    (_address(mark.value), mark.start, mark.end)
                    for mark in provision.marks
                    if mark.name == "link" and _TARGET.match(mark.value)
                ],
            ),
            tuple([match.end() - begins for match in _SENTENCE.finditer(text, begins)]),
            tuple([_bare(match[0]) for match in _apart([*_LETTER.finditer(text, begins)], spans)]),
            tuple([each.moved(*wording.span(each.start, each.end)) for each in often]),
            tuple([not _TICKED.isdisjoint(match[0]) for match in _BOX.finditer(text)]),
        )

    def folded(self, index: int) -> str:
        """Return the wording of a provision behind its label, folded as the patterns want it."""
        known = self._folded.get(index)
        if known is None:
            text = self.wording(index).text[self.begins(index) :]
            if self.language == "en":
                text = _MAY.sub("Mai", text)
            text = text.replace("\u00a0", " ").replace("\u202f", " ")
            known = self._folded[index] = folded(text)
        return known

    @cached_property
    def _folded(self) -> dict[int, str]:
        return {}
