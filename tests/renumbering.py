"""Agreements drawn at random and renumbered: every reference follows, or one is left behind."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.mutations.chance import Random

WORDS: dict[str, dict[str, Any]] = tomllib.loads(
    Path(__file__).with_name("renumbering.toml").read_text("utf-8")
)
CIRCLED = "①②③④⑤⑥⑦⑧⑨"
RUSSIAN = "абвгдежз"


@dataclass
class Part:
    """A paragraph or a point: its wording with tokens, what it cites, and its points."""

    text: str
    cites: dict[str, tuple[int, ...]] = field(default_factory=dict)
    points: list[Part] = field(default_factory=list)
    state: str = " "


@dataclass
class Article:
    title: str
    parts: list[Part]
    state: str = " "


@dataclass
class Agreement:
    """An agreement and what became of it; `state` is "+", "-" or " " of each provision."""

    code: str
    articles: list[Article]
    style: str = "#"

    def page(self, extra: str = "", at: tuple[int, int] = (0, 0)) -> str:
        """Return its page of `tests.proofs_by_hand`, with `extra` as a line behind a place."""
        words = WORDS[self.code]
        lines = [f"  # {words['title'].format('Trade')}"]
        olds, news = self._numbers()
        for index, article in enumerate(self.articles):
            lines.append(
                self._line(
                    article.state,
                    [self._heading(n, article) for n in (olds[(index,)], news[(index,)])],
                )
            )
            for place, part in enumerate(article.parts):
                state = article.state if article.state != " " else part.state
                key = (index, place)
                lines.append(
                    self._line(
                        state, [self._para(n[key], self._said(part, n)) for n in (olds, news)]
                    )
                )
                for number, point in enumerate(part.points):
                    held = state if state != " " else point.state
                    deep = (index, place, number)
                    lines.append(
                        self._line(held, [self._point(n[deep], point.text) for n in (olds, news)])
                    )
                if extra and (index, place) == at:
                    lines.append(extra)
        return "\n".join(lines)

    def changed(self) -> set[int]:
        """Return the numbers that articles had or have which changed."""
        olds, news = self._numbers()
        return {
            number
            for key in olds
            if len(key) == 1 and self.articles[key[0]].state == " " and olds[key] != news[key]
            for number in (olds[key], news[key])
        }

    def spots(self) -> list[tuple[int, int]]:
        """Return where a line may be put in: behind what both texts have."""
        return [
            (index, place)
            for index, article in enumerate(self.articles)
            if article.state == " "
            for place, part in enumerate(article.parts)
            if part.state == " "
        ]

    def _numbers(self) -> tuple[dict[tuple[int, ...], int], dict[tuple[int, ...], int]]:
        sides: list[dict[tuple[int, ...], int]] = []
        for gone in ("+", "-"):
            found: dict[tuple[int, ...], int] = {}
            count = 0
            for index, article in enumerate(self.articles):
                count += article.state != gone
                found[(index,)] = count
                inner = 0
                for place, part in enumerate(article.parts):
                    inner += part.state != gone
                    found[index, place] = inner
                    deep = 0
                    for number, point in enumerate(part.points):
                        deep += point.state != gone
                        found[index, place, number] = deep
            sides.append(found)
        return sides[0], sides[1]

    def _said(self, part: Part, numbers: dict[tuple[int, ...], int]) -> str:
        said = {
            name: (self._letter(numbers[key]) if name == "q" else str(numbers[key]))
            for name, key in part.cites.items()
        }
        return part.text.format(**said)

    def _letter(self, number: int) -> str:
        return (RUSSIAN if self.code == "ru" else "abcdefgh")[number - 1]

    def _heading(self, number: int, article: Article) -> str:
        if self.code == "ko":
            return f"제{number}조({article.title})"
        return f"{self.style * 2} {WORDS[self.code]['article']} {number}. {article.title}".strip()

    def _para(self, number: int, text: str) -> str:
        return f"{CIRCLED[number - 1]} {text}" if self.code == "ko" else f"{number}. {text}"

    def _point(self, number: int, text: str) -> str:
        return str(WORDS[self.code]["item"]).format(self._letter(number), text)

    @staticmethod
    def _line(state: str, both: list[str]) -> str:
        if state == "+":
            return f"+ {both[1]}"
        if state == "-":
            return f"- {both[0]}"
        old, new = both
        return f"  {old}" if old == new else f"  {old} => {new}"


def agreement(code: str, chance: Random) -> Agreement:
    """Return an agreement in which one article, paragraph or point came or went."""
    words = WORDS[code]
    titles = chance.sample(list(words["titles"]), chance.randint(5, 12))
    articles = [Article(title, []) for title in titles]
    for article in articles:
        for _ in range(chance.randint(1, 4)):
            article.parts.append(Part(chance.choice(words["plain"])))
        if words["items"] and chance.random() < 0.3:
            names = chance.sample(list(words["items"]), chance.randint(3, 5))
            article.parts.append(Part(str(words["lead"]), points=[Part(name) for name in names]))
    draft = Agreement(code, articles, chance.choice(("#", "")))
    _change(draft, chance)
    _cite(draft, chance)
    return draft


def _change(draft: Agreement, chance: Random) -> None:
    state = chance.choice("+-")
    what = chance.choice(("article", "article", "part", "point"))
    lists = [part for article in draft.articles for part in article.parts if part.points]
    longer = [
        article
        for article in draft.articles
        if len(article.parts) > 2 and not article.parts[-1].points
    ]
    if what == "point" and lists:
        chance.choice(chance.choice(lists).points[:-1]).state = state
    elif what == "part" and longer:
        parts = chance.choice(longer).parts
        parts[chance.randrange(len(parts) - 1)].state = state
    else:
        draft.articles[chance.randrange(len(draft.articles) - 1)].state = state


def _cite(draft: Agreement, chance: Random) -> None:  # noqa: C901 - one case for each form
    words = WORDS[draft.code]
    keys = [(i,) for i, article in enumerate(draft.articles) if article.state == " "]
    for index, article in enumerate(draft.articles):
        for part in article.parts:
            if part.points or chance.random() < 0.5:
                continue
            kind = chance.random()
            if kind < 0.6:
                part.text = chance.choice(words["refs"])
                inner = "1" in part.text
                chosen = sorted(chance.sample(keys, 3))
                if inner and draft.articles[chosen[0][0]].parts[0].state != " ":
                    part.text = chance.choice(words["plain"])
                    continue
                part.cites = {
                    name: key
                    for name, key in zip("abc", chosen, strict=True)
                    if "{" + name + "}" in part.text
                }
                if (
                    "{c}" in part.text
                    and "{b}" not in part.text
                    and any(
                        each.state != " " for each in draft.articles[chosen[0][0] : chosen[2][0]]
                    )
                ):
                    part.text, part.cites = chance.choice(words["plain"]), {}
            elif kind < 0.75:
                held = [place for place, each in enumerate(article.parts) if each.state == " "]
                part.text = chance.choice(words["inner"])
                part.cites = {"p": (index, chance.choice(held))}
            elif kind < 0.9:
                part.text = chance.choice(words["others"])
            elif words["points"]:
                found = [
                    (i, j, k)
                    for i, each in enumerate(draft.articles)
                    if each.state == " "
                    for j, one in enumerate(each.parts)
                    for k, point in enumerate(one.points)
                    if point.state == " "
                ]
                if found:
                    deep = chance.choice(found)
                    part.text = chance.choice(words["points"])
                    part.cites = {"a": deep[:1], "p": deep[:2], "q": deep}


KOREAN = (
    *("제{}조", "제 {} 조", "제{} 조", "{}조", "제{}", "{}", "({})", "제{}장", "조항 {}"),
    *("제{}조의 규정", "규정 {}"),
)
GAPS = (" ", " ", " ", "\u00a0", "", " no. ", ": ", "-", " - ", ", ")
ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")


def stray(code: str, number: int, chance: Random) -> str:
    """Return a sentence that names article `number` in a form drawn at random."""
    words, shown = WORDS[code], _shown(code, number, chance)
    lead, tail = chance.choice(words["leads"]), chance.choice(words["tails"])
    if code == "ko":
        phrase = f"{lead} {chance.choice(KOREAN).format(shown)}{tail}".strip()
    else:
        head = chance.choice(words["heads"])
        phrase = f"{lead} {head}{chance.choice(GAPS) if head else ''}{shown}{tail}"
    if chance.random() < 0.2:
        return f"{phrase[:1].upper()}{phrase[1:]}."
    return str(words["sentence"]).format(phrase)


def _shown(code: str, number: int, chance: Random) -> str:
    roman = ROMAN[number - 1]
    forms = [*[str(number)] * 6, f"[{number}]", f"({number})", f"\u201c{number}\u201d", roman]
    forms += [roman.lower() if number > 1 else "1"]
    forms += [CIRCLED[number - 1] if number < 10 else str(number)]
    forms += ["".join(chr(0xFF10 + int(each)) for each in str(number))]
    forms += [f"{number}\u00b9", f"0{number}"]
    said, ordinals = WORDS[code]["said"], WORDS[code]["ordinals"]
    if said:
        forms += [said[number - 1], said[number - 1].title(), f"the {ordinals[number - 1]}"]
        forms += [f"{number}-{number + 1}", f"{number} and {number + 1}", f"{number}, {number + 1}"]
    return chance.choice(forms)
