"""What holds for the references of random agreements whose articles come, go and change places."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import count
from random import Random  # noqa: TID251 - its type; chance comes from Hypothesis
from typing import TypeAlias

from hypothesis import given, settings
from hypothesis import strategies as st

from paraph.comparison.change import Altered, Edit, Kept, MovedTo, Relabelled
from paraph.comparison.compare import compare
from paraph.comparison.comparison import Comparison
from paraph.text.node import Provision, Text
from paraph.text.reading import Reading, Source

HEADS = {"en": "Article {}", "ru": "Статья {}", "ko": "제{}조"}
CITED = {"en": "Article {}", "ru": "статье {}", "ko": "제{}조"}
SYLLABLES = {
    "en": ["ba", "ke", "li", "mo", "nu", "ra", "se", "ti", "vo", "za", "pre", "gra", "flo", "ster"],
    "ru": ["ба", "ке", "ли", "мо", "ну", "ра", "се", "ти", "во", "за", "пре", "гра", "фло", "стер"],
    "ko": list("가나다라마바사아자차카타파하"),
}
COMMON = {
    "en": ["the", "parties", "shall", "for", "each", "of", "them", "in", "this", "and"],
    "ru": ["стороны", "должны", "для", "каждой", "из", "них", "в", "этом", "и"],
    "ko": ["당사국은", "각", "양", "그", "및", "또한", "이를"],
}
CHANGES = ("delete", "insert", "move", "swap", "take", "retitle", "amend", "add", "drop")


@dataclass(frozen=True)
class Paragraph:
    name: int
    words: tuple[str, ...]
    cites: tuple[int, ...] = ()


@dataclass(frozen=True)
class Article:
    name: int
    title: str
    paragraphs: tuple[Paragraph, ...]


@dataclass(frozen=True)
class Manner:
    """How an agreement is written."""

    language: str
    title: str
    heading: bool
    numbered: bool


Occurrence: TypeAlias = tuple[int, int]
"""A reference: the paragraph that it stands in, and which one it is there."""
Spot: TypeAlias = tuple[int, int, int]
"""Where a reference was written: a provision, and the span in it."""


class Draftsman:
    """Makes up articles, of words that hardly recur, and changes them."""

    def __init__(self, random: Random, language: str) -> None:
        self._random = random
        self._language = language
        self._names = count()

    def word(self) -> str:
        syllables = SYLLABLES[self._language]
        return "".join(self._random.choice(syllables) for _ in range(self._random.randint(2, 4)))

    def paragraph(self) -> Paragraph:
        words = [
            self._random.choice(COMMON[self._language])
            if self._random.random() < 0.35
            else self.word()
            for _ in range(self._random.randint(10, 18))
        ]
        words[5:9] = [self.word() for _ in range(4)]  # "Article 3 of the" is in another text
        return Paragraph(next(self._names), tuple(words))

    def article(self, size: int = 0) -> Article:
        size = size or self._random.choice((1, 1, 2, 3))
        title = " ".join(self.word() for _ in range(self._random.randint(1, 2))).capitalize()
        return Article(next(self._names), title, tuple(self.paragraph() for _ in range(size)))

    def agreement(self) -> list[Article]:
        """Return articles that cite each other; the last one, which stays, cites most."""
        articles = [self.article() for _ in range(self._random.randint(3, 8))]
        articles.append(self.article(2))
        return [replace(each, paragraphs=self._citing(each, articles)) for each in articles]

    def _citing(self, article: Article, articles: Sequence[Article]) -> tuple[Paragraph, ...]:
        return tuple(
            replace(each, cites=tuple(self._random.choice(articles).name for _ in range(2)))
            if article is articles[-1] or self._random.random() < 0.4
            else each
            for each in article.paragraphs
        )

    def change(self, articles: list[Article]) -> None:
        """Change one thing about the articles, but for the last."""
        random = self._random
        at, other = (random.randrange(len(articles) - 1) for _ in range(2))
        article = articles[at]
        held = article.paragraphs
        place = random.randrange(len(held))
        match random.choice(CHANGES):
            case "delete" if len(articles) > 2:
                del articles[at]
            case "insert":
                articles.insert(at, self.article())
            case "move":
                articles.insert(other, articles.pop(at))
            case "swap":
                articles[at], articles[other] = articles[other], articles[at]
            case "take" if at < other:
                articles[at] = articles.pop(other)
            case "retitle":
                articles[at] = replace(article, title=self.word().capitalize())
            case "amend":
                words = (*held[place].words, self.word(), self.word())
                amended = replace(held[place], words=words)
                held = (*held[:place], amended, *held[place + 1 :])
                articles[at] = replace(article, paragraphs=held)
            case "add":
                held = (*held[:place], self.paragraph(), *held[place:])
                articles[at] = replace(article, paragraphs=held)
            case "drop" if len(held) > 2:
                held = (*held[:place], *held[place + 1 :])
                articles[at] = replace(article, paragraphs=held)
            case _:
                pass


def written(
    articles: Sequence[Article], manner: Manner, cited: dict[Occurrence, int]
) -> tuple[Reading, dict[Occurrence, Spot]]:
    """Return the text of an agreement, and where in it the references stand."""
    provisions = [Provision("paragraph", "AGREEMENT")]
    spots: dict[Occurrence, Spot] = {}
    code = manner.language
    for number, article in enumerate(articles, start=1):
        head = HEADS[code].format(number)
        if manner.title == "inline":
            head += f" ({article.title})" if code == "ko" else f". {article.title}"
        kind, level = ("heading", 1) if manner.heading else ("paragraph", 0)
        provisions.append(Provision(kind, head, level=level))  # type: ignore[arg-type]
        if manner.title == "line":
            provisions.append(Provision("paragraph", article.title))
        for place, paragraph in enumerate(article.paragraphs, start=1):
            said = f"{place}. " if manner.numbered else ""
            said += " ".join((paragraph.words[0].capitalize(), *paragraph.words[1:5]))
            for which in range(len(paragraph.cites)):
                shown = CITED[code].format(cited[paragraph.name, which])
                start = len(said) + 1
                spots[paragraph.name, which] = len(provisions), start, start + len(shown)
                said += f" {shown} {paragraph.words[5 + which]}"
            said += f" {' '.join(paragraph.words[7:])}."
            provisions.append(Provision("paragraph", said))
    return Reading(Text(tuple(provisions)), source=Source(language=code)), spots


@dataclass(frozen=True)
class Followed:
    """A reference in both texts, and whether it cites the same article in them."""

    before: Spot
    after: Spot
    same: bool


def drafts(random: Random) -> tuple[Comparison, list[Followed]]:
    """Return two drafts compared, and what is known of the references that both have."""
    manner = Manner(
        random.choice(("en", "en", "ru", "ko")),
        random.choice(("", "", "inline", "line")),
        random.random() < 0.4,
        random.random() < 0.35,
    )
    draftsman = Draftsman(random, manner.language)
    before = draftsman.agreement()
    after = list(before)
    for _ in range(random.choice((1, 1, 1, 2, 3))):
        draftsman.change(after)
    numbers = {article.name: number for number, article in enumerate(before, start=1)}
    now = {article.name: number for number, article in enumerate(after, start=1)}
    mended = random.choice((0.0, 0.5, 1.0))
    cited: dict[Occurrence, int] = {}
    cited_now: dict[Occurrence, int] = {}
    meant: dict[Occurrence, int] = {}
    for article in before:
        for paragraph in article.paragraphs:
            for which, target in enumerate(paragraph.cites):
                key = paragraph.name, which
                meant[key], cited[key] = target, numbers[target]
                mends = target in now and random.random() < mended
                cited_now[key] = now[target] if mends else numbers[target]
    old, spots = written(before, manner, cited)
    new, spots_now = written(after, manner, cited_now)
    return compare(old, new), [
        Followed(spots[key], spots_now[key], now.get(meant[key]) == cited_now[key])
        for key in spots_now
    ]


def alarming(comparison: Comparison, followed: Followed) -> bool:
    """Whether a reference is told as one that may cite something else, or with its paragraph."""
    (old, start, end), (new, other, other_end) = followed.before, followed.after
    for edits in _beside(comparison, old, new):
        return any(
            edit.old_start < end
            and edit.old_end > start
            and edit.new_start < other_end
            and edit.new_end > other
            and (edit.about != "reference" or edit.cites is not None)
            for edit in edits
        )
    return True


def _beside(comparison: Comparison, old: int, new: int) -> Iterator[Sequence[Edit]]:
    """Yield the edits between two provisions, if they are laid side by side."""
    for row in comparison.rows:
        match row:
            case Kept(one, two, edits) | Relabelled(one, two, edits) | MovedTo(one, two, _, edits):
                if (one, two) == (old, new):
                    yield edits
            case Altered(olds, news, edits):
                if list(olds) == [old] and list(news) == [new]:
                    yield edits
            case _:
                pass


@given(st.randoms(use_true_random=True))
@settings(max_examples=800)
def test_a_reference_is_told_if_and_only_if_it_cites_another_article(random: Random) -> None:
    comparison, known = drafts(random)

    for followed in known:
        assert alarming(comparison, followed) != followed.same
