"""Whole agreements made of real sentences in an invented frame, with labels and references."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from tests.mutations.chance import Random
from tests.mutations.sources import Sentence

_FRAME = Path(__file__).with_name("skeletons.tsv")
LANGUAGES = ("en", "fr", "es", "ru")
_WORDS = {
    "en": ("Part", "Article", "Annex"),
    "fr": ("Partie", "Article", "Annexe"),
    "es": ("Parte", "Artículo", "Anexo"),
    "ru": ("Часть", "Статья", "Приложение"),
}
_NAMES = {
    "en": {"A": "the Republic of Velandra", "B": "the Kingdom of Ambrel"},
    "fr": {"A": "la République de Vélandra", "B": "le Royaume d’Ambrel"},
    "es": {"A": "la República de Velandra", "B": "el Reino de Ambrel"},
    "ru": {"A": "Республика Веландра", "B": "Королевство Амбрель"},
}
_TERMS = {
    "en": {"programme": "Programme", "body": "Joint Committee"},
    "fr": {"programme": "Programme", "body": "Comité mixte"},
    "es": {"programme": "Programa", "body": "Comité Mixto"},
    "ru": {"programme": "Программа", "body": "Совместная комиссия"},
}
RENAMED = {
    "en": {"programme": "Project", "body": "Joint Council"},
    "fr": {"programme": "Projet", "body": "Conseil mixte"},
    "es": {"programme": "Proyecto", "body": "Consejo Mixto"},
    "ru": {"programme": "Инициатива", "body": "Смешанная комиссия"},
}


@dataclass(frozen=True, slots=True)
class Block:
    """One provision of a draft: what it is, its label, its wording with tokens, and its key.

    `{@key}` in a wording stands for the label of the block of that key, `{name}` for a term or a
    party. `tail` ends a point of a list (";", "; and", ".").
    """

    kind: str
    text: str
    key: str = ""
    label: str = ""
    tail: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """An agreement in one language, as blocks in the order of reading, with its names and terms."""

    language: str
    blocks: tuple[Block, ...]
    terms: dict[str, str]

    def places(self, *kinds: str) -> list[int]:
        """Return where the blocks of `kinds` stand."""
        return [at for at, block in enumerate(self.blocks) if block.kind in kinds]

    def at(self, key: str) -> int:
        """Return where the block of `key` stands."""
        return next(at for at, block in enumerate(self.blocks) if block.key == key)

    def span(self, key: str) -> range:
        """Return the places of the article or annex of `key`, its heading included."""
        start = self.at(key)
        ends = (at for at in self.places("part", "article", "annex", "note") if at > start)
        return range(start, next(ends, len(self.blocks)))

    def changed(self, at: int, **what: str) -> Draft:
        """Return the draft with the fields `what` of one block changed."""
        block = replace(self.blocks[at], **what)
        return replace(self, blocks=(*self.blocks[:at], block, *self.blocks[at + 1 :]))

    def relabelled(self, labels: dict[int, str]) -> Draft:
        """Return the draft with other labels at those places; every reference follows."""
        blocks = (
            replace(block, label=labels.get(at, block.label))
            for at, block in enumerate(self.blocks)
        )
        return replace(self, blocks=tuple(blocks))

    def ordered(self, order: Sequence[int]) -> Draft:
        """Return the draft with the blocks at those places, in that order."""
        return replace(self, blocks=tuple(self.blocks[at] for at in order))

    def numbered(self) -> Draft:
        """Return the draft with paragraphs and points counted anew in each article."""
        blocks: list[Block] = []
        paragraph = point = 0
        for block in self.blocks:
            if block.kind in {"part", "article", "annex"}:
                paragraph = 0
            if block.kind == "para":
                paragraph, point = paragraph + 1, 0
                block = replace(block, label=str(paragraph))  # noqa: PLW2901
            if block.kind == "point":
                block = replace(block, label=chr(ord("a") + point))  # noqa: PLW2901
                point += 1
            blocks.append(block)
        return replace(self, blocks=tuple(blocks))

    def frozen(self, at: int, token: str) -> Draft:
        """Return the draft where one use of `{token}` has become what it says now."""
        said = self._said("{" + token + "}")
        text = self.blocks[at].text.replace("{" + token + "}", said, 1)
        return self.changed(at, text=text)

    def uses(self, token: str) -> list[int]:
        """Return the places whose wording uses `{token}`, headings and title aside."""
        apart = {"title", "annex", "definition"}
        return [
            at
            for at, block in enumerate(self.blocks)
            if "{" + token + "}" in block.text and block.kind not in apart
        ]

    def markdown(self) -> str:
        """Write the draft as Markdown."""
        part, article, annex = _WORDS[self.language]
        forms: dict[str, Callable[[Block, str], str]] = {
            "title": lambda _, text: f"# {text}",
            "part": lambda block, text: f"## {part} {block.label}. {text}",
            "article": lambda block, text: f"### {article} {block.label}. {text}",
            "annex": lambda block, text: f"## {annex} {block.label}. {text}",
            "para": lambda block, text: f"{block.label}\\. {text}",
            "point": lambda block, text: f"({block.label}) {text}{block.tail}",
            "row": lambda _, text: f"| {text.replace('~', ' | ')} |",
            "note": lambda _, text: f"[^1]: {text}",
        }
        lines: list[str] = []
        rows = 0
        for block in self.blocks:
            text = self._said(block.text)
            form = forms.get(block.kind)
            lines.append(form(block, text) if form else text)
            rows = rows + 1 if block.kind == "row" else 0
            lines.append("" if block.kind != "row" else "| --- | --- | --- |" * (rows == 1))
        return re.sub(r"\|\n\n\|", "|\n|", "\n".join(lines)).replace("|\n\n|", "|\n|") + "\n"

    def _said(self, text: str) -> str:
        labels = {f"@{block.key}": block.label for block in self.blocks if block.key}
        words = self.terms | labels
        return re.sub(r"\{(@?\w+)\}", lambda found: words.get(found[1], found[0]), text)


def draft(language: str, sentences: Sequence[Sentence], chance: Random) -> Draft:
    """Return a draft in `language` whose paragraphs are drawn from `sentences`.

    Sentences with figures, labels or quotes stay out: what they refer to is not there.
    """
    spoken = [each.text for each in sentences if each.language == language]
    terms = (*_TERMS[language].values(), *RENAMED[language].values())
    apart = re.compile("|".join(word for term in terms for word in term.split()), re.IGNORECASE)
    plain = [text for text in spoken if _plain(text) and not apart.search(text)]
    drawn = iter(chance.sample(plain, 7))
    counts = dict.fromkeys(("part", "article", "annex"), 0)
    blocks: list[Block] = []
    for row in _FRAME.read_text(encoding="utf-8").splitlines():
        code, kind, key, *cells = row.split("\t")
        if code != language:
            continue
        text = "~".join(cells)
        if "{real}" in text:
            text = next(drawn)
        label = ""
        if kind in counts:
            counts[kind] += 1
            number = counts[kind]
            label = {"part": "I" * number, "annex": chr(64 + number)}.get(kind, str(number))
        tail = {"report": ",", "approve": "; {and}"}.get(key, ";") if kind == "point" else ""
        blocks.append(Block(kind, text, key, label, tail.replace("{and}", _AND[language])))
    return Draft(language, tuple(blocks), _NAMES[language] | _TERMS[language]).numbered()


_AND = {"en": "and", "fr": "et", "es": "y", "ru": "и"}
OR = {"en": "or", "fr": "ou", "es": "o", "ru": "или"}


def _plain(text: str) -> bool:
    return (
        text.endswith(".")
        and text[0].isupper()
        and not re.search(r"[\d“”«»\"()\[\]{}*_|<>#~^\\]", text)
    )
