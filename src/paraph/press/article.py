"""Articles: paragraphs of a reading with their quotations, ready to be looked through."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from operator import attrgetter
from typing import NamedTuple

from paraph.language.speech.table import Speech
from paraph.press.apart import Apart
from paraph.press.dialogue import dialogue, pieces
from paraph.press.marks import Marked, Quote, marked
from paraph.text.node import Text
from paraph.text.outline import Outline

OPENS, INSIDE, CLOSES = "\ue001", "\ue000", "\ue002"
"""What stands for a quotation where the words around it are looked at."""
_APART = frozenset(("header", "footer", "section", "table", "row"))
LONGEST = 20_000
"""Characters of a paragraph that is looked at; longer ones are told as not read."""
_OWN = re.compile("[\ue000-\ue002]")
_SPACE = re.compile(r"[\s\u00a0\u2007\u202f]")
_NAMED = re.compile(r"\w[ \u00a0]$")
_CUED = re.compile(r"[,]?[ \u00a0][—–-]")
_FINAL = ".!?…,"
_ENDED = frozenset(".!?…:;,")
_HEADS, _SHORT = 4, 160
_BYLINE = re.compile(r"[ ]*(?:By|BY|Par|Por|Автор|Текст|Фото|Photo)[ :]+[A-ZÀ-ÞА-ЯЁ]")
_LABEL = re.compile(r"[^:]{1,60}:[ ]")

_outer = attrgetter("outer")


class Span(NamedTuple):
    """Characters of one provision, and the words that stand there."""

    provision: int
    start: int
    end: int
    words: str


class Publication(NamedTuple):
    """What is known of where and when an article appeared, and how each is known.

    `day` is a calendar day; `zone` the time zone in which it is one, or nothing.
    """

    outlet: str
    day: date
    title: str = ""
    zone: str = ""
    outlet_basis: str = "given"
    day_basis: str = "given"
    title_basis: str = "given"


class Paragraph:
    """One provision of an article: its words, its quotations, and its words with those masked."""

    __slots__ = ("heading", "index", "marked", "masked", "names", "quotes", "text")

    def __init__(
        self, index: int, text: str, found: Marked, told: Speech, *, heading: bool
    ) -> None:
        self.index = index
        self.text = text
        self.heading = heading
        self.marked = found
        self.names: tuple[Quote, ...] = tuple(
            [each for each in found.outermost if _is_name(text, each, told)]
        )
        quotes = [each for each in found.outermost if each not in self.names]
        quotes = [each for each in quotes if each.end > each.start]
        turn = dialogue(text, told)
        if any(_crosses(each, turn) for each in quotes):
            turn = []
        if turn:  # what is quoted in it stands in what is said behind the dash
            quotes = [each for each in quotes if not any(_holds(piece, each) for piece in turn)]
        held = [piece for each in quotes for piece in pieces(text, each, told)]
        self.quotes: tuple[Quote, ...] = tuple(sorted([*turn, *held]))
        if any(not each.closed and each.stop < len(text.rstrip()) for each in self.quotes):
            self.marked = found._replace(open="")  # a narrator ends it
        self.masked = _masked(text, self.quotes)

    def within(self, start: int, end: int, told: Speech) -> Paragraph:
        """Return the words from `start` to `end` alone, at the places where they stand."""
        words = " " * start + self.text[start:end] + " " * (len(self.text) - end)
        return Paragraph(self.index, words, marked(words, ""), told, heading=False)

    def quoted(self, start: int, end: int) -> tuple[Quote, ...]:
        """Return the quotations whose marks open from `start` on, before `end`."""
        first = bisect_left(self.quotes, start, key=_outer)
        return self.quotes[first : bisect_left(self.quotes, end, first, key=_outer)]

    def span(self, start: int, end: int) -> Span:
        """Return the characters from `start` to `end`, without blanks at their ends."""
        while start < end and _SPACE.match(self.text[start]):
            start += 1
        while end > start and _SPACE.match(self.text[end - 1]):
            end -= 1
        return Span(self.index, start, end, self.text[start:end])


class Looks(NamedTuple):
    """How provisions look: those that stand out as a whole, and those of which nobody sees all.

    `beside` are those that stand beside the article on its page, `adjacent` those behind which the
    next one stands on the next line of a plain text.
    """

    emphasized: frozenset[int] = frozenset()
    unseen: frozenset[int] = frozenset()
    beside: frozenset[int] = frozenset()
    adjacent: frozenset[int] = frozenset()


_PLAIN = Looks()


@dataclass(frozen=True)
class Article:
    """A text that was published, its language, and its paragraphs; `unread` are others, and why."""

    text: Text
    outline: Outline
    publication: Publication
    speech: Speech
    paragraphs: tuple[Paragraph, ...]
    unread: tuple[tuple[int, str], ...]
    emphasized: frozenset[int] = frozenset()
    """Provisions that stand out from their first to their last letter."""
    adjacent: frozenset[int] = frozenset()
    """Provisions behind which the next one stands on the next line of a plain text."""

    @cached_property
    def small_words(self) -> frozenset[str]:
        """Every word that stands in small letters somewhere, so that its capital says little."""
        found: set[str] = set()
        for paragraph in self.paragraphs:
            found.update(re.findall(r"(?<![\w-])[a-zà-ÿа-яё][\w-]*", paragraph.text))
        return frozenset(found)

    @property
    def title(self) -> str:
        """Its title, as far as it is known."""
        return self.publication.title


def article(
    text: Text,
    outline: Outline,
    publication: Publication,
    speech: Speech,
    looks: Looks = _PLAIN,
) -> Article:
    """Return an article of a text; a quotation may go on from paragraph to paragraph.

    A provision of which words are struck, or that nobody sees, says nothing.
    """
    paragraphs: list[Paragraph] = []
    unread: list[tuple[int, str]] = []
    before = ""
    apart = Apart()
    titled = False
    for index, provision in enumerate(text.provisions):
        words = provision.text
        if provision.kind in _APART or not words.strip():
            continue
        if len(words) > LONGEST or _OWN.search(words):
            unread.append((index, "a paragraph too long to be read"))
            continue
        if index in looks.unseen or any(each.name in _UNPLAIN for each in provision.marks):
            unread.append((index, "a paragraph of which words are struck out or not shown"))
            continue
        if index in looks.beside:
            unread.append((index, "what is beside the article on its page"))
            continue
        if why := apart.why(words.replace("\u00a0", " ")):
            unread.append((index, why))
            continue
        head = len(paragraphs) < _HEADS and not titled and all(each.heading for each in paragraphs)
        if head and _BYLINE.match(words) and len(words) <= _SHORT:
            continue  # who wrote it says nothing in it
        found = marked(words, before)
        heading = provision.kind == "heading" or (
            head and (_is_head(words) or (not paragraphs and _is_motto(words, found)))
        )
        title = not (heading or paragraphs) and _is_title(words, text, index, speech)
        titled = titled or title
        paragraphs.append(Paragraph(index, words, found, speech, heading=heading or title))
        before = paragraphs[-1].marked.open
    return Article(
        text,
        outline,
        publication,
        speech,
        tuple(paragraphs),
        tuple(unread),
        looks.emphasized,
        looks.adjacent,
    )


_UNPLAIN = frozenset(("strike", "hidden"))


def _is_head(words: str) -> bool:
    """Whether a paragraph at the top of a text is a title or the like: short, with no full stop."""
    return (
        len(words) <= _SHORT
        and words.rstrip(" »”\"'’)*")[-1:] not in _ENDED
        and not _LABEL.match(words)
        and len(words.split()) > 1
    )


def _is_title(words: str, text: Text, index: int, told: Speech) -> bool:
    """Whether the first line is a title with a colon: a label would come again, or be Q or a name.

    A label in capitals, or one word that asks or answers, begins a transcript.
    """
    label = _LABEL.match(words)
    if label is None or len(words) > _SHORT or words.rstrip(" »”\"'’)*")[-1:] in _ENDED:
        return False
    name = label.group().rstrip(": ")
    if name.isupper() or re.fullmatch(rf"(?i:{told.asks}|{told.answers})", name):
        return False
    return not any(each.text.startswith(label.group()) for each in text.provisions[index + 1 :])


def _is_motto(words: str, found: Marked) -> bool:
    """Whether the first line is a name and its words, as a title of an interview often is."""
    quotes = found.outermost
    last = quotes[0] if len(quotes) == 1 else None
    return (
        last is not None
        and len(words) <= _SHORT
        and last.closed
        and last.stop == len(words.rstrip())
        and words[: last.end].rstrip("'’ ")[-1:] not in _ENDED
        and re.fullmatch(r"[^:.,]{1,60}: ?", words[: last.outer]) is not None
    )


def unclosed(paragraphs: Sequence[Paragraph]) -> list[Span]:
    """Return the marks that open a quotation which nothing ends, or end one that nothing opens."""
    found: list[Span] = []
    for place, paragraph in enumerate(paragraphs):
        following = paragraphs[place + 1] if place + 1 < len(paragraphs) else None
        goes_on = following is not None and any(each.begun for each in following.marked.quotes)
        taken = {each.outer for each in paragraph.marked.quotes if each.begun}
        found.extend(
            [
                Span(paragraph.index, at, at + 1, paragraph.text[at])
                for at in [
                    *[
                        each.outer
                        for each in paragraph.marked.quotes
                        if not each.closed and not goes_on and each.outer not in taken
                    ],
                    *paragraph.marked.stray,
                ]
            ]
        )
    return sorted(set(found))


def _masked(text: str, quotes: Sequence[Quote]) -> str:
    pieces: list[str] = []
    at = 0
    for each in quotes:
        length = each.stop - each.outer
        if length < 2 or each.outer < at:  # noqa: PLR2004 - room for two marks
            continue
        pieces += [text[at : each.outer], OPENS, INSIDE * (length - 2), CLOSES]
        at = each.stop
    return _SPACE.sub(" ", "".join([*pieces, text[at:]]))


def _holds(piece: Quote, quote: Quote) -> bool:
    """Whether a stretch of a dialogue has a quotation in it."""
    return piece.start <= quote.outer and quote.stop <= piece.end


def _crosses(quote: Quote, turn: Sequence[Quote]) -> bool:
    """Whether a quotation is a stretch of a dialogue itself, or ends in another than it begins."""
    return any(
        quote.outer == piece.start
        or (quote.outer < piece.start < quote.stop)
        or (quote.outer < piece.end < quote.stop)
        for piece in turn
    )


def _is_name(text: str, quote: Quote, told: Speech) -> bool:
    """Whether marks stand around a title or a name, as in the newspaper «News»."""
    words = text[quote.start : quote.end]
    if len(words) > 60 or len(words.split()) > 6 or words[-1:] in _FINAL or not quote.closed:  # noqa: PLR2004
        return False
    before = text[max(0, quote.outer - 40) : quote.outer]
    if _CUED.match(text, quote.stop) or not words[:1].isupper() or not _NAMED.search(before):
        return False
    last = before.split()[-1]
    if told.reports and re.fullmatch(told.reports, last, re.IGNORECASE):
        return len(words.split()) <= 3 and text[quote.stop : quote.stop + 1] in ("", ".", ",", " ")  # noqa: PLR2004
    if re.fullmatch(told.says, last, re.IGNORECASE) or last.lower() in _LEADING:
        return told.code == "ru" and (
            _HEARER.fullmatch(words) is not None
            or (len(words.split()) <= 3 and _TOLD_SO.match(text, quote.stop) is not None)  # noqa: PLR2004
        )
    return len(words.split()) <= 4 or words.istitle()  # noqa: PLR2004


_HEARER = re.compile(r"[А-ЯЁ][а-яё-]+(?:[ую]|[ая]м)(?:[ ][А-ЯЁ][а-яё-]+){0,2}")
"""A Russian name in the dative behind a verb of saying: the outlet that was told."""
_TOLD_SO = re.compile(r",[ ](?:что|будто|как|где|почему|когда)[ ]")
"""What opens a clause behind the outlet that was told."""
_LEADING = frozenset(("that", "что", "que", "and", "и", "et", "y", "as", "как", "comme", "como"))
