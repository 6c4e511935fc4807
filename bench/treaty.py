"""A long treaty made of real ones, and a revision of it: what the big documents say.

All chance is drawn from digests of what it is drawn for, so that every machine and every version
of Python makes the same texts, and what both sides have alike is treated alike on both.
"""

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from hashlib import blake2b
from itertools import cycle, islice, pairwise
from pathlib import Path
from typing import Literal, TypeAlias

SHARED = Path(__file__).resolve().parents[2] / "shared" / "data"
PAGE = 475
"""Words on a page of a treaty, between the 450 and the 500 of a page in 11 point."""

VOCABULARY = (
    *("measures", "regarding", "relevant", "obligations", "concerning", "territory", "period"),
    *("provisional", "national", "authority", "conference", "procedures", "cooperation"),
    *("commission", "depositary", "consultation", "subsequent", "jurisdiction", "appropriate"),
    *("recommendations", "information", "request", "written", "consent", "instrument", "within"),
    *("assessment", "participation", "technical", "financial", "regional", "scientific"),
    *("environment", "resources", "accordance", "respect", "members", "council", "decision"),
)
"""Words that a varied or edited text has in the place of its own."""

_AGREEMENTS = SHARED / "agreements"
_CONVENTIONS = (
    "vclt",
    "un-charter",
    "icj-statute",
    "vcdr",
    "iccpr",
    "iccpr-op1",
    "iccpr-op2",
    "genocide",
    "refugee",
    "outer-space",
)
_REPORTS = (
    "prepcom/report-2026-3/2026-05-04",
    "ga-resolution/A-RES-77-321/2023-08-01",
    "ga-resolution/A-RES-78-272/2024-04-24",
)
_BBNJ = ("bbnj-agreement-2023", "bbnj-agreement-2023-fr", "bbnj-agreement-2023-es")

_PART = re.compile(r"(?:PART|PARTIE|PARTE|ANNEX|ANNEXE|ANEXO)\b")
_ARTICLE = re.compile(r"(?:Article|Artículo) (?:\d+|premier)$")
_ITEM = re.compile(r"\(?[a-z]{1,2}\) ")

Style: TypeAlias = Literal["Title", "Heading 1", "Heading 2", "Normal", "List Number"]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph in a style; in the style "List Number" its number is automatic."""

    style: Style
    text: str


@dataclass(frozen=True, slots=True)
class Table:
    """A table of plain cells."""

    rows: tuple[tuple[str, ...], ...]


Block: TypeAlias = Paragraph | Table


def draw(sides: int, *occasion: object) -> int:
    """Return a number from 0 below `sides` that depends on the occasion alone."""
    seed = "\0".join(map(str, occasion)).encode()
    return int.from_bytes(blake2b(seed, digest_size=6).digest(), "big") % sides


def treaty() -> tuple[Block, ...]:
    """Return some 150,000 words of real treaties, a table after each: more than 300 pages.

    English, then the French and the Spanish of one agreement: no paragraph is repeated on purpose.
    """
    blocks: list[Block] = []
    for title, text in _sources():
        blocks.append(Paragraph("Heading 1", title))
        blocks.extend(text)
        blocks.append(_summary(text))
    return tuple(blocks)


def revise(blocks: Sequence[Block], edits: int = 150) -> tuple[Block, ...]:
    """Return `blocks` as the next draft has them, with that many scattered edits.

    In a long text an article is moved as well.
    Of 15 edits six replace a word, two change a number and two a "not"; the others insert and
    delete words, reword a phrase, and insert and delete a paragraph. One cell in each second
    table is changed as well.
    """
    wordy = [
        at
        for at, block in enumerate(blocks)
        if isinstance(block, Paragraph) and block.style == "Normal" and block.text.count(" ") > 14
    ]
    step = len(wordy) / edits
    edited = {
        wordy[int(number * step) + draw(max(int(step), 1), "place", number)]: kind
        for number, kind in enumerate(islice(cycle(_KINDS), edits))
    }
    revised: list[Block] = []
    tables = 0
    for at, block in enumerate(blocks):
        if isinstance(block, Table):
            tables += 1
            revised.append(_other_cell(block) if tables % 2 else block)
        elif at in edited:
            other = blocks[wordy[draw(len(wordy), "other", at)]]
            revised.extend(_edited(block, edited[at], at, _words_of(other)))
        else:
            revised.append(block)
    return tuple(_with_moved_article(revised))


def slip(blocks: Sequence[Block], slips: int = 250) -> tuple[Block, ...]:
    """Return `blocks` as a hurried hand types them, with that many slips in paragraphs apart.

    Of four one doubles a space, one leaves a letter out of a long word, one writes "the" twice and
    one sets a space before a comma; where there is no place, the space is doubled.
    """
    wordy = [
        at
        for at, block in enumerate(blocks)
        if isinstance(block, Paragraph) and block.style == "Normal" and block.text.count(" ") > 14
    ]
    step = len(wordy) / slips
    places = {
        wordy[int(number * step) + draw(max(int(step), 1), "slip", number)]: number
        for number in range(slips)
    }
    return tuple(
        [
            replace(block, text=_slipped(block.text, places[at]))
            if at in places and isinstance(block, Paragraph)
            else block
            for at, block in enumerate(blocks)
        ]
    )


def _slipped(text: str, number: int) -> str:
    pattern, made = _SLIPS[number % len(_SLIPS)]
    slipped = re.sub(pattern, made, text, count=1)
    return slipped if slipped != text else text.replace(" ", "  ", 1)


_SLIPS = (
    (r"(?<=[a-z]{3}) (?=[a-z]{3})", "  "),
    (r"(?<= [a-z]{3})[a-z](?=[a-z]{4,} )", ""),
    (r" the (?=[a-z]{3})", " the the "),
    (r"(?<=[a-z]{3}), (?=[a-z]{3})", " , "),
)


def vary(text: str, copy: int) -> str:
    """Return `text` with about every eighth word replaced, in another way for each copy.

    A replacement depends on the word and the one before it alone: where two texts are alike, so
    are their copies, and an edit stays where it was.
    """
    words = text.split(" ")
    varied = words[:1]
    for before, word in pairwise(words):
        alike = len(word) > 3 and word.isalpha() and not draw(8, copy, before, word)
        varied.append(VOCABULARY[draw(len(VOCABULARY), copy, word)] if alike else word)
    return " ".join(varied)


def words(blocks: Iterable[Block]) -> int:
    """Return how many words the blocks have between white space."""
    return sum(len(_words_of(block)) for block in blocks)


_KINDS = (
    "word",
    "number",
    "word",
    "not",
    "word",
    "inserted word",
    "paragraph inserted",
    "word",
    "number",
    "word",
    "not",
    "deleted word",
    "word",
    "phrase",
    "paragraph deleted",
)


def _sources() -> Iterator[tuple[str, list[Block]]]:
    for name in _CONVENTIONS:
        source = json.loads((_AGREEMENTS / "open-treaties" / f"{name}.json").read_text("utf-8"))
        yield source["treaty_en"], list(_convention(source))
    for name in _REPORTS:
        text = (_AGREEMENTS / "bbnj" / name / "text.txt").read_text("utf-8")
        first, *rest = _paragraphs(text)
        yield " ".join(first.split()[:12]), [_report(paragraph) for paragraph in (first, *rest)]
    for name in _BBNJ:
        text = (_AGREEMENTS / "bbnj" / name / "2023-06-19" / "text.txt").read_text("utf-8")
        title, *rest = _paragraphs(text)
        yield title, [block for paragraph in rest for block in _agreement(paragraph)]


def _convention(source: dict[str, str | list[dict[str, str]]]) -> Iterator[Block]:
    preamble, articles = source["preamble_en"], source["articles"]
    if isinstance(preamble, str) and preamble.strip():
        yield Paragraph("Normal", preamble)
    for number, article in enumerate(articles, start=1):
        if isinstance(article, dict):
            yield Paragraph("Heading 2", f"Article {number} {article['title_en'] or ''}".strip())
            for line in (article["content_en"] or "").splitlines():
                if line.strip():
                    yield _paragraph(line)


def _agreement(paragraph: str) -> Iterator[Block]:
    first, _, rest = paragraph.partition("\n")
    if _PART.match(first):
        yield Paragraph("Heading 1", paragraph.replace("\n", " "))
    elif _ARTICLE.match(first):
        yield Paragraph("Heading 2", first)
        if rest:
            yield _paragraph(rest)
    else:
        yield _paragraph(paragraph)


def _report(paragraph: str) -> Block:
    short = paragraph.count(" ") < 12 and paragraph[-1] not in ".;:,"
    return Paragraph("Heading 2", paragraph) if short else _paragraph(paragraph)


def _paragraphs(text: str) -> list[str]:
    return [part.strip() for part in text.split("\n\n") if part.strip()]


def _paragraph(text: str) -> Paragraph:
    text = " ".join(text.split())
    item = _ITEM.match(text)
    return Paragraph("List Number", text[item.end() :]) if item else Paragraph("Normal", text)


def _summary(blocks: Sequence[Block]) -> Table:
    rows: list[tuple[str, ...]] = [("Provision", "Opening words", "Words", "Limit", "Paragraphs")]
    heads = [at for at, block in enumerate(blocks) if _opens_article(block)]
    for at, following in islice(pairwise((*heads, len(blocks))), 24):
        body = blocks[at + 1 : following]
        opening = " ".join(_words_of(body[0])[:9]) if body else ""
        amount = f"{draw(90_000, 'amount', at) + 1_000:,}"
        head = " ".join(_words_of(blocks[at]))
        rows.append((head, opening, str(words(body)), f"EUR {amount}", str(len(body))))
    return Table(tuple(rows))


def _words_of(block: Block) -> list[str]:
    if isinstance(block, Paragraph):
        return block.text.split()
    return [word for row in block.rows for cell in row for word in cell.split()]


def _opens_article(block: Block) -> bool:
    return isinstance(block, Paragraph) and block.style == "Heading 2"


def _other_cell(table: Table) -> Table:
    row = draw(len(table.rows) - 1, "row", table) + 1 if len(table.rows) > 1 else 0
    changed = (*table.rows[row][:3], "EUR 1,250", *table.rows[row][4:])
    return Table((*table.rows[:row], changed, *table.rows[row + 1 :]))


def _edited(block: Paragraph, kind: str, place: int, others: Sequence[str]) -> Iterator[Paragraph]:
    was = block.text.split(" ")
    at = draw(len(was) - 6, "word", place) + 2
    match kind:
        case "number":
            now = _other_number(was) or _other_word(was, at, others)
        case "not":
            now = _other_sense(was) or _other_word(was, at, others)
        case "inserted word":
            now = [*was[:at], others[at % len(others)], *was[at:]]
        case "deleted word":
            now = [*was[:at], *was[at + 1 :]]
        case "phrase":
            now = [*was[:at], *others[3:7], *was[at + 3 :]]
        case "paragraph inserted":
            yield block
            now = [*others[-20:], *others[4:16]]
        case "paragraph deleted":
            return
        case _:
            now = _other_word(was, at, others)
    yield replace(block, text=" ".join(now))


def _other_number(was: Sequence[str]) -> list[str] | None:
    for at, word in enumerate(was[1:], start=1):
        if word.isdecimal():
            return [*was[:at], str(int(word) + 1), *was[at + 1 :]]
    return None


def _other_sense(was: Sequence[str]) -> list[str] | None:
    for at, word in enumerate(was):
        if word == "not":
            return [*was[:at], *was[at + 1 :]]
        if word in {"shall", "may", "must"}:
            return [*was[: at + 1], "not", *was[at + 1 :]]
    return None


def _other_word(was: Sequence[str], at: int, others: Sequence[str]) -> list[str]:
    candidates = [word for word in others if word.isalpha() and len(word) > 4 and word != was[at]]
    return [*was[:at], candidates[0] if candidates else "otherwise", *was[at + 1 :]]


def _with_moved_article(blocks: Sequence[Block]) -> list[Block]:
    heads = [at for at, block in enumerate(blocks) if _opens_article(block)]
    if len(heads) < 24:
        return list(blocks)
    middle = len(heads) // 8
    start, end, target = heads[middle], heads[middle + 1], heads[middle + 12]
    return [*blocks[:start], *blocks[end:target], *blocks[start:end], *blocks[target:]]
