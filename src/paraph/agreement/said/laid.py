"""Laid: the provisions of a text, each with its titles, ready to be likened to what was said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from math import log

from paraph.language.norms.fields import fields_in
from paraph.language.stemming import stemmed
from paraph.language.table import CODES, table
from paraph.norms.fields import fields_of
from paraph.norms.titles import headings
from paraph.text.canonical import digest
from paraph.text.node import Text
from paraph.text.outline import Outline, outline
from paraph.text.places import Places
from paraph.text.quoted import unended

_APART = frozenset(("header", "footer", "section", "heading", "note"))
_AROUND = frozenset(("title", "preamble", "recital", "testimonium", "heading", "blank", ""))
"""Roles of provisions in which nothing is laid down."""
_LISTED = frozenset(("point", "item", "bullet"))
_NAMED = 400  # characters of a title that is a name


@dataclass(frozen=True, eq=False)
class Clause:
    """A provision that lays something down: its address, words, and the titles above it.

    `lead` are the words of the provision that it is an item of, `index` its place in the text.
    """

    index: int
    address: str
    words: str
    titles: tuple[str, ...]
    lead: str
    code: str

    @cached_property
    def own(self) -> frozenset[str]:
        """The stems of its own words."""
        return frozenset([each.stem for each in stemmed(self.words, self.code)])

    @cached_property
    def stems(self) -> frozenset[str]:
        """The stems of its words, of its lead-in and of its titles."""
        around = " ".join((*self.titles, self.lead))
        return self.own | frozenset([each.stem for each in stemmed(around, self.code)])

    @cached_property
    def fields(self) -> tuple[str, ...]:
        """The fields of cooperation that it is of, as a norm's are: titles first, words second."""
        return fields_of(self.code, self.titles, f"{self.lead} {self.words}")


@dataclass(frozen=True, eq=False)
class Laid:
    """A text of an agreement by its provisions: `digest` names it, `name` is what it is called."""

    text: Text
    tree: Outline
    digest: str
    language: str
    name: str
    titles: tuple[str, ...]
    clauses: tuple[Clause, ...]

    @cached_property
    def weights(self) -> dict[str, float]:
        """How much a stem tells one provision from others: more, the fewer have it."""
        counts: dict[str, int] = {}
        for each in self.clauses:
            for stem in each.stems:
                counts[stem] = counts.get(stem, 0) + 1
        return {stem: log(1 + len(self.clauses) / number) for stem, number in counts.items()}

    @cached_property
    def having(self) -> dict[str, tuple[Clause, ...]]:
        """The provisions that have a stem."""
        lists: dict[str, list[Clause]] = {}
        for each in self.clauses:
            for stem in each.stems:
                lists.setdefault(stem, []).append(each)
        return {stem: tuple(held) for stem, held in lists.items()}

    @cached_property
    def places(self) -> Places:
        """Its numbered provisions by their numbers."""
        return Places(self.tree)

    @cached_property
    def calls_itself(self) -> str:
        """The stem of the word by which its title calls it, or nothing."""
        title = " ".join(self.titles).lower()
        stems = table(self.language).instruments if self.language in CODES else ()
        found = [(at, -len(each), each) for each in stems if (at := title.find(each)) >= 0]
        return min(found)[2] if found else ""

    @property
    def unknown(self) -> float:
        """The weight of a word that the text does not have."""
        return log(1 + len(self.clauses))


def laid(text: Text, language: str, name: str = "", tree: Outline | None = None) -> Laid:
    """Return a text by its provisions; recitals, titles and the closing formula lay nothing down.

    Takes linear time.
    """
    tree = tree or outline(text, language)
    above = headings(text, tree)
    clauses = [
        Clause(
            index,
            str(tree.address(index)),
            each.text,
            tuple([title for title in above[index] if title.strip() and not _is(title, each.text)]),
            _lead(text, tree, index),
            language,
        )
        for index, each in enumerate(text.provisions)
        if each.kind not in _APART and tree.roles[index] not in _AROUND and each.text.strip()
    ]
    return Laid(text, tree, digest(text), language, name, _titles(text, tree), tuple(clauses))


def _is(title: str, words: str) -> bool:
    """Whether a title is the provision itself: an article of one paragraph has no other."""
    return " ".join(words[: len(title)].split()) == " ".join(title.split())


def _lead(text: Text, tree: Outline, index: int) -> str:
    parent = tree.parents[index]
    if parent < 0 or tree.roles[index] not in _LISTED:
        return ""
    return text.provisions[parent].text


def _titles(text: Text, tree: Outline) -> tuple[str, ...]:
    """Return what a text calls itself at its head."""
    found: list[str] = []
    for index, each in enumerate(text.provisions):
        role = tree.roles[index]
        if each.kind in {"header", "footer", "section"} or not each.text.strip():
            continue
        if role == "title" and len(each.text) <= _NAMED:
            found.append(" ".join(each.text.split()))
            continue
        if not found and each.kind == "heading" and index < 3 and len(each.text) <= _NAMED:  # noqa: PLR2004
            found.append(" ".join(each.text.split()))
        break
    return tuple(found)


def fields_said(code: str, titles: Sequence[str], words: str) -> tuple[tuple[str, str], ...]:
    """Return the fields that something said is about, each with the rule that found it.

    Titles of the provisions that it names come first, its own words second. What stands above the
    whole article comes last, and only where neither tells: an article may be about many things.
    """
    for title in titles:
        if found := fields_in(code, title):
            rule = f"the title of what it names, “{unended(title)}”"
            return tuple([(each, rule) for each in found])
    return tuple([(each, "its words") for each in fields_in(code, words)])
