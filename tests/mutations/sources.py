"""Real sentences and documents by others, read where they lie (../shared/data) and never copied."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lxml import etree

import paraph

_READ = (".md", ".docx", ".txt")
_SKIPPED = ("README", "LICENSE", "SOURCES")
_SHARES = {"en": 1600, "ru": 550, "fr": 600, "es": 600, "zh": 60, "ar": 60}
"""How many sentences of each language a sample holds. There is no Korean in the data: the
invented sentences of `tests.mutations.invented` stand in."""
_SHORTEST, _LONGEST = 40, 420
_STOP = re.compile(r"(?<=[a-zа-яёéà-ÿ\)\]”»\d][.;?])\s+(?=[\"“«(]?[A-ZА-ЯЁÀ-Ý0-9¿])|(?<=[。；])")
_BROKEN = re.compile(
    r"\w- \w|[a-zа-яё]\.[A-ZА-ЯЁ]|\ufffc|_{3}|<\w|http"
    r"|[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]"
)
_LABEL = re.compile(
    r"^(?:[(（]?(?:\d{1,3}|\w|[ivxlc]{1,5}|[一二三四五六七八九十]+)[.)、）–-]+\s*)+"
)
_HEADED = re.compile(r"^(?:\d|(?:Article|Section|Annex|Part|Chapter|Статья|Artículo) )|^[IVX]+\b")
_SMALL = {"ru": "а-яё", "zh": "\u4e00-\u9fff", "ar": "\u0600-\u06ff"}


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, its language, and the file it stands in (relative to the data)."""

    text: str
    language: str
    source: str


@dataclass(frozen=True, slots=True)
class Document:
    """The wording of a whole document, one string for each provision, labels before it."""

    source: str
    language: str
    paragraphs: tuple[str, ...]


def documents(data: Path) -> tuple[Document, ...]:
    """Return every document under `data` whose language shows, in the order of their names."""
    files = [path for path in sorted(data.rglob("*")) if _document(path.relative_to(data))]
    treaties = sorted((data / "agreements" / "open-treaties").glob("*.json"))
    trade = sorted((data / "agreements" / "tota-cc-by-nc").glob("*.xml"))
    read = [
        *(_read(path, str(path.relative_to(data))) for path in files),
        *(_read(_treaty(path), str(path.relative_to(data)), "en") for path in treaties),
        *(_read(_trade(path), str(path.relative_to(data)), _spoken(path)) for path in trade),
    ]
    return tuple(document for document in read if document.language and document.paragraphs)


def sentences(
    read: tuple[Document, ...], shares: dict[str, int] | None = None
) -> tuple[Sentence, ...]:
    """Return a sample of the sentences of `read`: no two alike, the same every time.

    `shares` says how many of each language; those with the smallest SHA-256 are taken.
    """
    found: dict[str, dict[str, Sentence]] = {}
    for document in read:
        held = found.setdefault(document.language, {})
        for paragraph in document.paragraphs:
            for sentence in _split(paragraph, document.language):
                held.setdefault(sentence, Sentence(sentence, document.language, document.source))
    sample: list[Sentence] = []
    for language, share in (shares or _SHARES).items():
        ranked = sorted(found.get(language, {}), key=_rank)
        sample += (found[language][text] for text in ranked[:share])
    return tuple(sample)


def _document(path: Path) -> bool:
    return (
        path.suffix in _READ and "vectors" not in path.parts and not path.stem.startswith(_SKIPPED)
    )


def _read(source: Path | bytes, name: str, language: str = "") -> Document:
    file = "" if isinstance(source, Path) else f"{name}.txt"
    reading = paraph.read(source, language=language, file=file)
    shown = (f"{p.label} {p.text}" if p.label else p.text for p in reading.text.provisions)
    paragraphs = tuple(" ".join(text.split()) for text in shown)
    return Document(name, reading.source.language, tuple(filter(None, paragraphs)))


def _treaty(path: Path) -> bytes:
    """Write a convention of `open-treaties` as plain text, its articles counted."""
    held: dict[str, Any] = json.loads(path.read_bytes())
    blocks = [held["treaty_en"], held["preamble_en"]]
    for number, article in enumerate(held["articles"], 1):
        blocks += (f"Article {number}", article["title_en"], *_points(article["content_en"]))
    return "\n\n".join(filter(None, blocks)).encode()


def _points(content: str) -> list[str]:
    return re.split(r"(?<=[.;:])(?=\(?[0-9a-z]{1,2}[.)])", content)


def _trade(path: Path) -> bytes:
    """Write a trade agreement of `tota` as plain text: its chapters' and articles' own names."""
    blocks: list[str] = []
    for node in etree.parse(path).iter("chapter", "article"):
        blocks.append(node.get("name") or "")
        if node.tag == "article":
            wording = "".join(map(str, node.itertext()))
            blocks += (" ".join(part.split()) for part in re.split(r"\n\s*\n", wording))
    return "\n\n".join(filter(None, blocks)).encode()


def _spoken(path: Path) -> str:
    return etree.parse(path).findtext("meta/language") or ""


def _split(paragraph: str, language: str) -> list[str]:
    small = re.compile(f"[{_SMALL.get(language, 'a-zà-ÿ')}]")
    return [
        text
        for text in (_LABEL.sub("", part.strip()) for part in _STOP.split(paragraph))
        if (_SHORTEST if language != "zh" else 15) <= len(text) <= _LONGEST
        and not _BROKEN.search(text)
        and not _HEADED.match(text)
        and len(small.findall(text)) > len(text) * 0.6
    ]


def _rank(text: str) -> bytes:
    return hashlib.sha256(text.encode()).digest()
