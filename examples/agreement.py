"""The example agreement: its source text, its pieces, its numbers and references."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import TypeAlias

SOURCE = Path(__file__).parent / "source"

EDIT_BEGINS, EDIT_ENDS = "\ue000", "\ue001"  # private use: they never reach a document
NO_BREAK_SPACE = "\u00a0"


class SourceError(Exception):
    """The source text or its edits contradict themselves."""


# ---------------------------------------------------------------- languages


@dataclass(frozen=True, slots=True)
class Language:
    """How one language prints labels and addresses. `{}` stands for the number."""

    code: str
    tag: str
    article: str
    point: str
    letters: str
    words: Mapping[str, str]


ENGLISH = Language(
    code="en",
    tag="en-GB",
    article="Article {}",
    point="({})",
    letters="abcdefghijklmnopqrstuvwxyz",
    words=MappingProxyType(
        {
            "header": "Header",
            "title": "Title",
            "parties": "Preamble, parties",
            "recital": "Preamble, recital {}",
            "formula": "Preamble, formula",
            "heading": "heading",
            "paragraph": "paragraph {}",
            "point": "point {}",
            "text": "text",
            "done": "Testimonium",
            "sign": "Signatures",
            "annex": "Annex",
            "caption": "caption",
            "row": "row {}",
            "note": "Footnote {}",
            "endnote": "Endnote {}",
        }
    ),
)

RUSSIAN = Language(
    code="ru",
    tag="ru-RU",
    article="Статья {}",
    point="{})",
    letters="абвгдежзиклмнопрстуфхцчшщыэюя",  # as Word's russianLower counts
    words=MappingProxyType(
        {
            "header": "Колонтитул",
            "title": "Название",
            "parties": "Преамбула, стороны",
            "recital": "Преамбула, абзац {}",
            "formula": "Преамбула, формула",
            "heading": "заголовок",
            "paragraph": "пункт {}",
            "point": "подпункт {}",
            "text": "текст",
            "done": "Заключительная формула",
            "sign": "Подписи",
            "annex": "Приложение",
            "caption": "заголовок таблицы",
            "row": "строка {}",
            "note": "Сноска {}",
            "endnote": "Концевая сноска {}",
        }
    ),
)

LANGUAGES = (ENGLISH, RUSSIAN)


# ---------------------------------------------------------------- blocks of the source


@dataclass(frozen=True, slots=True)
class Block:
    """One block of the source: what it is, its key if others refer to it, its marked-up text."""

    kind: str
    key: str
    text: str


_HEAD = re.compile(r"(?P<kind>[a-z]+)(?: (?P<key>[a-z-]+))?: (?P<text>.+)")
_BLANK = re.compile(r"\{blank(?: (\d+))?\}")


def blocks(source: str) -> tuple[Block, ...]:
    """Read the blocks of `source`: separated by empty lines, continued by indented ones."""
    lines = (line for line in source.splitlines() if not line.startswith("#"))
    parts = re.split(r"\n{2,}", "\n".join(lines).strip("\n"))
    return tuple(_block(part) for part in parts)


def _block(part: str) -> Block:
    first, *others = part.split("\n")
    if any(not other.startswith("  ") for other in others):
        raise SourceError(f"a line of this block is not indented: {first}")
    joined = " ".join([first.rstrip(), *(other.strip() for other in others)])
    match = _HEAD.fullmatch(joined)
    if match is None:
        raise SourceError(f"not a block: {joined}")
    text = match["text"].replace("~", NO_BREAK_SPACE).replace("{dash}", "–")
    text = _BLANK.sub(lambda blank: "_" * int(blank[1] or 12), text)
    return Block(match["kind"], match["key"] or "", text)


# ---------------------------------------------------------------- pieces of a text


@dataclass(frozen=True, slots=True)
class Words:
    """Literal text; `edited` where the final put it."""

    text: str
    italic: bool = False
    edited: bool = False


@dataclass(frozen=True, slots=True)
class Reference:
    """A reference to a numbered block.

    `ref` shows an article by its whole label ("Article 5") and `no` a paragraph or
    point by its number ("2", "(a)"), both as fields; `typed` shows the bare number of
    an article ("5") as literal text, as people type it in plurals and in Russian cases.
    """

    key: str
    form: str


@dataclass(frozen=True, slots=True)
class NoteMark:
    """Where a footnote (`note`) or an endnote hangs."""

    kind: str
    key: str


Piece: TypeAlias = Words | Reference | NoteMark

_MARK = re.compile(r"(\{[a-z]+ [a-z-]+\}|[*\ue000\ue001])")


def pieces(text: str) -> Iterator[Piece]:
    """Yield the pieces of a marked-up text in order."""
    italic = edited = False
    for mark in filter(None, _MARK.split(text)):
        if mark == "*":
            italic = not italic
        elif mark in {EDIT_BEGINS, EDIT_ENDS}:
            edited = mark == EDIT_BEGINS
        elif mark.startswith("{"):
            form, key = mark[1:-1].split(" ")
            yield Reference(key, form) if form in {"ref", "no", "typed"} else NoteMark(form, key)
        else:
            yield Words(mark, italic, edited)


# ---------------------------------------------------------------- numbers


@dataclass(frozen=True, slots=True)
class Provision:
    """A block with its place: the label as displayed, its level, and its printed address.

    `article` is the key of the article it stands in; `level` is 0 for an article,
    1 for a paragraph, 2 for a point, None for what has no number.
    """

    block: Block
    address: str
    label: str
    level: int | None
    article: str
    annexed: bool


@dataclass(frozen=True, slots=True)
class Draft:
    """One version in one language: provisions in the order of the text, notes in order of use."""

    language: Language
    version: str
    provisions: tuple[Provision, ...]
    notes: tuple[Provision, ...]
    endnotes: tuple[Provision, ...]

    def target(self, key: str) -> Provision:
        """Return the numbered provision of that key."""
        for provision in self.provisions:
            if provision.block.key == key and provision.level is not None:
                return provision
        raise SourceError(f"nothing is called {key}")

    def everything(self) -> tuple[Provision, ...]:
        """Every provision, then the notes."""
        return self.provisions + self.notes + self.endnotes

    def shown(self, reference: Reference) -> str:
        """Return what `reference` displays."""
        target = self.target(reference.key)
        if (target.level == 0) == (reference.form == "no"):
            raise SourceError(f"{reference.form} does not suit {reference.key}")
        if reference.form == "typed":
            return re.sub(r"\D", "", target.label)
        return target.label.rstrip(".")

    def displayed(self, provision: Provision) -> str:
        """Return the text of `provision` as a reader sees it, without its label and note marks."""
        shown = ""
        for piece in pieces(provision.block.text):
            match piece:
                case Words(text):
                    shown += text
                case Reference():
                    shown += self.shown(piece)
                case NoteMark():
                    pass
        return shown


_UNNUMBERED_NOTES = {"note", "endnote"}
_OUTSIDE_ARTICLES = {"header", "title", "parties", "formula", "done", "sign", "annex"}


def number(language: Language, version: str, source: tuple[Block, ...]) -> Draft:
    """Give every block its label and address; put the notes in the order of their marks."""
    numbering = _Numbering(language)
    body = [block for block in source if block.kind not in _UNNUMBERED_NOTES]
    provisions = tuple(numbering.place(block) for block in body)
    return Draft(
        language,
        version,
        provisions,
        notes=_notes(language, "note", source),
        endnotes=_notes(language, "endnote", source),
    )


def _notes(language: Language, kind: str, source: tuple[Block, ...]) -> tuple[Provision, ...]:
    order = [
        piece.key
        for block in source
        for piece in pieces(block.text)
        if isinstance(piece, NoteMark) and piece.kind == kind
    ]
    texts = {block.key: block for block in source if block.kind == kind}
    if sorted(order) != sorted(texts):
        raise SourceError(f"each {kind} needs one mark, and each mark one {kind}")
    return tuple(
        Provision(
            texts[key], language.words[kind].format(place), str(place), None, "", annexed=False
        )
        for place, key in enumerate(order, start=1)
    )


class _Numbering:
    """Counts as Word does: a paragraph restarts under an article, a point under both."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._recitals = self._articles = self._paragraphs = self._points = self._rows = 0
        self._article = self._place = self._annex = ""
        self._parent = ""

    def place(self, block: Block) -> Provision:
        label, level = "", None
        words = self._language.words
        match block.kind:
            case "article":
                label, level = self._open_article(block), 0
                address = f"{self._place}, {words['heading']}"
            case "paragraph":
                self._paragraphs, self._points = self._paragraphs + 1, 0
                label, level = f"{self._paragraphs}.", 1
                self._parent = address = (
                    f"{self._place}, {words['paragraph'].format(self._paragraphs)}"
                )
            case "point":
                self._points += 1
                letter = self._language.letters[self._points - 1]
                label, level = self._language.point.format(letter), 2
                address = f"{self._parent}, {words['point'].format(label)}"
            case _:
                address = self._unnumbered(block)
        return Provision(block, address, label, level, self._article, bool(self._annex))

    def _open_article(self, block: Block) -> str:
        self._articles += 1
        self._paragraphs = self._points = self._rows = 0
        label = self._language.article.format(self._articles)
        self._article = block.key
        self._parent = self._place = f"{self._annex}{label}"
        return label

    def _unnumbered(self, block: Block) -> str:
        words = self._language.words
        if block.kind in _OUTSIDE_ARTICLES:
            self._article = ""
            if block.kind == "annex":
                self._annex, self._articles = f"{words['annex']}, ", 0
                return f"{words['annex']}, {words['heading']}"
            return words[block.kind]
        if block.kind == "recital":
            self._recitals += 1
            return words["recital"].format(self._recitals)
        if block.kind in {"columns", "row", "total"}:
            self._rows += 1
            return f"{self._place}, {words['row'].format(self._rows)}"
        return f"{self._place}, {words[block.kind]}"


def read_approved(language: Language) -> Draft:
    """Return the approved draft."""
    source = (SOURCE / f"agreement.{language.code}.txt").read_text("utf-8")
    return number(language, "approved", blocks(source))
