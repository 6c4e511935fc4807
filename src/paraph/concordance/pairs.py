"""What two provisions that are counterparts say differently, bead by bead."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise
from typing import NamedTuple

from paraph.concordance.aligning import Bead, stretch, titled
from paraph.concordance.contrary import contrary
from paraph.concordance.difference import Kind
from paraph.concordance.frequency import other_frequencies
from paraph.concordance.matching import Counted, Named, Unlike, Values, Where, lacking, unlike
from paraph.concordance.shares import other_shares
from paraph.concordance.side import Piece, Side
from paraph.language import institutions
from paraph.language.contraries import contraries
from paraph.language.detect import detect
from paraph.language.table import table
from paraph.language.tone import Tone, tone

FAR = 2.75
"""Standard deviations from which a counterpart is too long: none of 4,000 in a treaty has 2.2."""
_WORD = re.compile(r"[^\W\d_]+")
_LATIN = frozenset(("en", "fr", "es"))  # told apart by nothing but their words
_TELLING = 4  # words of the other language, and how many times more they must be
_TOLD = 24  # letters by which a language is told
_LEAST = 60  # letters of which the length is measured


class Both(NamedTuple):
    """Two sides, a bead, its pieces, and by how much the second text is longer."""

    sides: tuple[Side, Side]
    bead: Bead
    pieces: tuple[tuple[Piece, ...], tuple[Piece, ...]]
    ratio: float

    @property
    def whole(self) -> tuple[Where, Where]:
        """The beginning of each counterpart."""
        return Where(self.bead.first[0], 0, 0), Where(self.bead.second[0], 0, 0)


def structure(both: Both) -> Iterator[Unlike]:
    """Yield other labels, other divisions and lists that are not of equal length."""
    one, other = both.whole
    first, second = both.pieces[0][0], both.pieces[1][0]
    if (first.values or second.values) and not first.values & second.values:
        shown = [
            label.shown if label is not None else ""
            for label in (
                both.sides[0].outline.labels[one[0]],
                both.sides[1].outline.labels[other[0]],
            )
        ]
        yield Unlike("label", one, other, shown[0], shown[1])
    shapes = [_shape(pieces[0]) for pieces in both.pieces]
    if shapes[0] != shapes[1]:
        yield Unlike("structure", one, other, shapes[0], shapes[1])
    weights = [sum(piece.weight for piece in pieces) for pieces in both.pieces]
    if bool(weights[0]) != bool(weights[1]):
        yield Unlike("provision", one, other, *["words" if weight else "" for weight in weights])
    paragraphs = [_paragraphs(pieces) for pieces in both.pieces]
    if paragraphs[0] != paragraphs[1]:
        yield Unlike("division", one, other, str(paragraphs[0]), str(paragraphs[1]))
    items = [_items(side, pieces) for side, pieces in zip(both.sides, both.pieces, strict=True)]
    if items[0] != items[1]:
        yield Unlike("item", one, other, str(items[0]), str(items[1]))
    for kind, counts in (
        ("note", _objects(both)),
        ("blank", _blanks(both)),
        ("blank", _boxes(both)),
    ):
        if counts[0] != counts[1]:
            yield Unlike(_kind(kind), one, other, counts[0], counts[1])


def _shape(piece: Piece) -> str:
    """Return what a piece is; a heading is a paragraph to some formats, unless it is a title."""
    return "title" if piece.title else {"heading": "paragraph"}.get(piece.sort, piece.sort)


def _kind(name: str) -> Kind:
    return "note" if name == "note" else "blank"


def _paragraphs(pieces: Sequence[Piece]) -> int:
    """Return how many paragraphs there are, but for titles and items that have their own number."""
    return 1 + sum(
        not piece.values and not titled(before, piece) for before, piece in pairwise(pieces)
    )


def _items(side: Side, pieces: Sequence[Piece]) -> int:
    own = sum(bool(piece.values) for piece in pieces[1:])
    return own + sum(len(side.said(piece.provision).items) for piece in pieces)


def _objects(both: Both) -> tuple[str, str]:
    counts = [
        sum((side.said(piece.provision).objects for piece in pieces), Counter[str]())
        for side, pieces in zip(both.sides, both.pieces, strict=True)
    ]
    return _said(counts[0]), _said(counts[1])


def _said(counts: Counter[str]) -> str:
    return ", ".join(f"{many} {name}" for name, many in sorted(counts.items()))


def _blanks(both: Both) -> tuple[str, str]:
    first, second = [
        sum(side.said(piece.provision).blanks for piece in pieces)
        for side, pieces in zip(both.sides, both.pieces, strict=True)
    ]
    return str(first), str(second)


def _boxes(both: Both) -> tuple[str, str]:
    """Return which boxes are ticked, in their order: "ticked, open"."""
    one, other = [
        ", ".join(
            [
                "ticked" if ticked else "open"
                for piece in pieces
                for ticked in side.said(piece.provision).boxes
            ]
        )
        for side, pieces in zip(both.sides, both.pieces, strict=True)
    ]
    return one, other


# ---------------------------------------------------------------- values


def values(both: Both) -> Iterator[Unlike]:
    """Yield quantities, references and addresses that have no answer."""
    first, second = [
        _values(side, pieces) for side, pieces in zip(both.sides, both.pieces, strict=True)
    ]
    found = unlike(first, second)
    yield from found
    yield from _often(both)
    if not any(each.kind == "number" for each in found):
        yield from _shares(both)
    places = [
        {
            said: Where(piece.provision, start, end)
            for piece in pieces
            for said, start, end in side.said(piece.provision).literal
        }
        for side, pieces in zip(both.sides, both.pieces, strict=True)
    ]
    yield from _lone("literal", places[0], places[1], both.whole)


def _often(both: Both) -> Iterator[Unlike]:
    """Yield how often something is done, or for which time a rate is, where it is not so there."""
    ones, others = [
        [(piece.provision, each) for piece in pieces for each in side.said(piece.provision).often]
        for side, pieces in zip(both.sides, both.pieces, strict=True)
    ]
    codes = both.sides[0].language, both.sides[1].language
    for pair in other_frequencies(ones, others, _folded(both), codes):
        one, other = [
            Where(each[0], each[1].start, each[1].end) if each else both.whole[which]
            for which, each in enumerate(pair)
        ]
        first, second = [each[1].said if each else "" for each in pair]
        yield Unlike("frequency", one, other, first, second)


def _shares(both: Both) -> Iterator[Unlike]:
    """Yield a half, a third, the double or the whole where the other has another share."""
    texts = _folded(both)
    for pair in other_shares(texts, (both.sides[0].language, both.sides[1].language)):
        one, other = [
            _within(both, which, each.start, each.end) if each else both.whole[which]
            for which, each in enumerate(pair)
        ]
        first, second = [each.value if each else "" for each in pair]
        yield Unlike("number", one, other, first, second)


def _folded(both: Both) -> tuple[str, str]:
    """Return the wordings of both sides, folded; what is one character there is one here."""
    one, other = [
        " ".join([side.folded(piece.provision) for piece in pieces])
        for side, pieces in zip(both.sides, both.pieces, strict=True)
    ]
    return one, other


def _within(both: Both, which: int, start: int, end: int) -> Where:
    """Return where a span of the folded wording of one side stands."""
    side = both.sides[which]
    for piece in both.pieces[which]:
        long = len(side.folded(piece.provision))
        if start < long:
            return _spanned(side, piece, start, min(end, long)) or both.whole[which]
        start, end = start - long - 1, end - long - 1
    return both.whole[which]


def _spanned(side: Side, piece: Piece, start: int, end: int) -> Where | None:
    """Return a span of a folded wording as one of its provision, if folding kept its length."""
    begins, wording = side.begins(piece.provision), side.wording(piece.provision)
    if len(side.folded(piece.provision)) != len(wording.text) - begins:
        return None
    return Where(piece.provision, *wording.span(begins + start, begins + end))


def _values(side: Side, pieces: Sequence[Piece]) -> Values:
    said = [(piece.provision, side.said(piece.provision)) for piece in pieces]
    return Values(
        [Counted(place, quantity) for place, each in said for quantity in each.quantities],
        [Named(place, one) for place, each in said for one in each.cited],
        frozenset([value for _, each in said for letter in each.letters for value in letter]),
    )


def _lone(
    kind: Kind, ones: dict[str, Where], others: dict[str, Where], whole: tuple[Where, Where]
) -> Iterator[Unlike]:
    for said in lacking(ones, others):
        yield Unlike(kind, ones[said], whole[1], said, "")
    for said in lacking(others, ones):
        yield Unlike(kind, whole[0], others[said], "", said)


# ---------------------------------------------------------------- words


def words(both: Both) -> Iterator[Unlike]:
    """Yield names, denials and permissions in one alone, and what is not translated, or missing."""
    yield from _names(both)
    yield from _tones(both)
    yield from _exceeded(both)
    yield from _contraries(both)
    yield from _languages(both)
    sentences = [
        1 + sum(len(side.said(piece.provision).ends) for piece in pieces)
        for side, pieces in zip(both.sides, both.pieces, strict=True)
    ]
    if sentences[0] != sentences[1]:
        yield Unlike("sentence", *both.whole, str(sentences[0]), str(sentences[1]))
    weights = [sum(piece.weight for piece in pieces) for pieces in both.pieces]
    if max(weights) >= _LEAST and abs(stretch(both.pieces, both.ratio)) > FAR:
        one, other = both.whole
        yield Unlike("length", one, other, f"{weights[0]} letters", f"{weights[1]} letters")


def once(found: Sequence[Unlike]) -> list[Unlike]:
    """Return what differs without what is told by its value, or as a denial, already."""
    told = {each.kind for each in found if each.kind in _TWICE and _valued(each)}
    kinds = {each.kind for each in found}
    return [
        each
        for each in found
        if (each.kind not in told or _valued(each)) and not _again(each, kinds)
    ]


def _again(each: Unlike, kinds: AbstractSet[Kind]) -> bool:
    """Whether words of contrary sense are told already: by their value, or as a denial."""
    if each.kind != "contrary" or each.first_says.startswith("day of"):
        return False
    if each.first_says.startswith("month"):
        return "date" in kinds
    if each.first_says.startswith(_EXTREMES) and "bound" in kinds:
        return True
    return bool(kinds & {"negation", "permission"})


_EXTREMES = ("minimum", "maximum")


_TWICE: frozenset[Kind] = frozenset(("bound", "when"))


def _valued(each: Unlike) -> bool:
    return bool({each.first_says, each.second_says} - {"", each.kind})


def _names(both: Both) -> Iterator[Unlike]:
    if both.sides[0].language == both.sides[1].language:
        return
    found: list[dict[str, Where]] = []
    codes = [side.language for side in both.sides]
    known_to_both = frozenset.intersection(*[institutions.names(code).known for code in codes])
    for side, pieces in zip(both.sides, both.pieces, strict=True):
        held: dict[str, Where] = {}
        for piece in pieces:
            wording = side.wording(piece.provision)
            known = institutions.names(side.language, capitals=wording.text.isupper())
            for match in known.pattern.finditer(wording.text):
                if institutions.row_of(match) not in known_to_both:
                    continue
                name = institutions.shown(institutions.row_of(match))
                held.setdefault(name, Where(piece.provision, *wording.span(*match.span())))
        found.append(held)
    yield from _lone("name", found[0], found[1], both.whole)


_Pattern = re.Pattern[str]


def _tones(both: Both) -> Iterator[Unlike]:
    """Yield what is denied, allowed or advised in one, where nothing in the other may answer it.

    It is looked for sentence by sentence, where both sides have as many; advice only in the whole,
    for "should" is often no advice ("ensure that they should").
    """
    tones = tone(both.sides[0].language), tone(both.sides[1].language)
    texts = _folded(both)
    whole = (0, len(texts[0])), (0, len(texts[1]))
    parts = [*zip(*_sentences(both), strict=True)]
    told: set[tuple[Kind, int]] = set()
    for spans in parts if len(parts) == 1 else [*parts, whole]:
        said = [text[slice(*span)] for text, span in zip(texts, spans, strict=True)]
        for kind, which, at in _toned(tones, said):
            entire = len(parts) == 1 or (kind in _WHOLE) == (spans is whole)
            if entire and (kind, which) not in told:
                told.add((kind, which))
                start = spans[which][0]
                where = _within(both, which, start + at[0], start + at[1])
                if which:
                    yield Unlike(kind, both.whole[0], where, "", kind)
                else:
                    yield Unlike(kind, where, both.whole[1], kind, "")


_WHOLE: frozenset[Kind] = frozenset(("recommendation",))


def _sentences(both: Both) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """Return the spans of the sentences in both folded wordings; of one each where they differ."""
    spans = []
    for side, pieces in zip(both.sides, both.pieces, strict=True):
        found: list[tuple[int, int]] = []
        at = 0
        for piece in pieces:
            long = len(side.folded(piece.provision))
            ends = [end for end in side.said(piece.provision).ends if end < long]
            found += [(at + one, at + other) for one, other in pairwise([0, *ends, long])]
            at += long + 1
        spans.append(found)
    if len(spans[0]) == len(spans[1]):
        return spans[0], spans[1]
    one, other = [[(0, len(text))] for text in _folded(both)]
    return one, other


def _toned(
    tones: tuple[Tone, Tone], texts: Sequence[str]
) -> Iterator[tuple[Kind, int, tuple[int, int]]]:
    """Yield kinds of what one wording says and nothing in the other answers, and where."""
    for which, at in _denied(tones, texts):
        yield "negation", which, at
    for which, (own, other) in enumerate((tones, tones[::-1])):
        asked: tuple[tuple[Kind, _Pattern, _Pattern], ...] = (
            ("permission", own.allows, other.may_allow),
            ("recommendation", own.advises, other.may_advise),
            ("bound", own.least, other.may_be_least),
            ("bound", own.most, other.may_be_most),
            ("when", own.before, other.may_be_before),
            ("when", own.after, other.may_be_after),
        )
        for kind, sure, possible in asked:
            match = sure.search(texts[which])
            if match is not None and possible.search(texts[1 - which]) is None:
                yield kind, which, match.span()


def _contraries(both: Both) -> Iterator[Unlike]:
    """Yield words of contrary sense, sentence by sentence, and "only" in one alone."""
    held = [contraries(side.language) for side in both.sides]
    one, other = held
    if one is None or other is None:
        return
    texts = _folded(both)
    told: set[str] = set()
    for spans in zip(*_sentences(both), strict=True):
        said = [text[slice(*span)] for text, span in zip(texts, spans, strict=True)]
        for name, found in contrary((one, other), said):
            if name in told:
                continue
            told.add(name)
            places = [
                _within(both, at, spans[at][0] + each.start, spans[at][0] + each.end)
                if each
                else both.whole[at]
                for at, each in enumerate(found)
            ]
            says = [each.says if each else "" for each in found]
            yield Unlike("contrary", places[0], places[1], says[0], says[1])


def _denied(
    tones: tuple[Tone, Tone], texts: Sequence[str]
) -> Iterator[tuple[int, tuple[int, int]]]:
    """Yield what denies for sure, where more does than anything in the other wording may deny.

    Denials of one sort answer each other first: "without" is no answer to "not" where the other
    has a "without" for it.
    """
    alike = _alike(tones, texts)
    sure = [_free(tones[at].denies, texts[at], alike[at]) for at in (0, 1)]
    may = [_free(tones[at].may_deny, texts[at], alike[at]) for at in (0, 1)]
    for which in (0, 1):
        if len(sure[which]) > len(may[1 - which]):
            yield which, sure[which][0]


_Spans = list[tuple[int, int]]


def _alike(tones: tuple[Tone, Tone], texts: Sequence[str]) -> tuple[_Spans, _Spans]:
    """Return the denials of one sort that answer each other, in both wordings."""
    taken: tuple[_Spans, _Spans] = ([], [])
    for sorts in zip(tones[0].likes, tones[1].likes, strict=False):
        found = [_free(sorts[at], texts[at], taken[at]) for at in (0, 1)]
        many = min(map(len, found))
        for spans, more in zip(taken, found, strict=True):
            spans.extend(more[:many])
    return taken


def _free(pattern: _Pattern, text: str, taken: _Spans) -> _Spans:
    """Return the matches that touch nothing that is taken."""
    return [
        match.span()
        for match in pattern.finditer(text)
        if not any(start < match.end() and match.start() < end for start, end in taken)
    ]


def _exceeded(both: Both) -> Iterator[Unlike]:
    """Yield a quantity that is "more than" or "less than", where nothing there may mean that."""
    texts = _folded(both)
    for which, (side, pieces) in enumerate(zip(both.sides, both.pieces, strict=True)):
        other = tone(both.sides[1 - which].language)
        answers = {">": other.may_be_more, "<": other.may_be_less}
        for piece in pieces:
            for each in side.said(piece.provision).quantities:
                answer = answers.get(each.bound) if each.firm and each.sort != "date" else None
                if answer is not None and answer.search(texts[1 - which]) is None:
                    where = Where(piece.provision, each.start, each.end)
                    one, there = (where, both.whole[1]) if not which else (both.whole[0], where)
                    says = f"{each.bound} {each.said}"
                    yield Unlike("bound", one, there, *((says, "") if not which else ("", says)))


def _languages(both: Both) -> Iterator[Unlike]:
    """Yield a bead of which one side is in another language than its text."""
    if both.sides[0].language == both.sides[1].language:
        return
    for which, (side, pieces) in enumerate(zip(both.sides, both.pieces, strict=True)):
        text = " ".join([side.provision(piece.provision).text for piece in pieces])
        found = _foreign(text, side.language)
        if found:
            says = (found, "") if not which else ("", found)
            yield Unlike("language", *both.whole, *says)


def _foreign(text: str, own: str) -> str:
    """Return the language that a wording is in rather than in its own, or ""."""
    if sum(map(str.isalpha, text)) < _TOLD:
        return ""
    found = detect(text)
    if found in {"", own} or not {own, found} <= _LATIN:
        return "" if found == own else found
    words = _WORD.findall(text.lower())
    ours, theirs = table(own).function_words, table(found).function_words
    many = sum(word in theirs - ours for word in words)
    sure = many >= _TELLING and sum(word in ours - theirs for word in words) * _TELLING < many
    return found if sure else ""
