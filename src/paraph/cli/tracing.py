"""`paraph statements trace`: which announced intentions later became which provisions."""

from __future__ import annotations

from typing import NamedTuple

from paraph.agreement.said.known import Known, of_texts
from paraph.agreement.said.laid import Laid, laid
from paraph.agreement.said.trace import trace
from paraph.agreement.sources import Kept, unkept
from paraph.agreement.window import check_instant
from paraph.cli.acting import Acting
from paraph.cli.asked import Asked
from paraph.cli.output import hand_out, say
from paraph.cli.read import code as code_of
from paraph.cli.said import known_as, sources_for
from paraph.cli.statements import Published, told_of
from paraph.desk.matter import is_press
from paraph.desk.sources import source_of
from paraph.errors import ActError, UsageError
from paraph.language.detect import detect
from paraph.language.stemming import CODES
from paraph.text.canonical import digest
from paraph.views.sheet import sheet_lines
from paraph.views.sheet_page import sheet_page
from paraph.views.trace_json import trace_json
from paraph.views.trace_sheet import trace_sheet
from paraph.views.visible import one_line
from paraph.wiring import check_target, printable, put, read, surroundings
from paraph.wiring.kept import check_kept

_FINE, _UNREAD = 0, 2


class Files(NamedTuple):
    """Articles and texts of which no node is asked.

    `outlets` and `days` are those of the articles, in their order, or one for all. `before` are
    texts that stood before; `signed` is the day on which `texts` were signed, or nothing.
    """

    articles: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    outlets: tuple[str, ...] = ()
    days: tuple[str, ...] = ()
    signed: str = ""


def run(asked: Asked, files: Files, *, as_json: bool = False, page: str | None = None) -> int:
    """Show what became of what was announced; return 0, or 2 where something was not read.

    Raises:
        UsageError: articles stand without a text, or a text without articles.
    """
    if page is not None:
        check_target(page, (".html", ".htm"))
    if files.articles or files.texts:
        code, sources, agreement = _of_files(files)
    else:
        code, sources, agreement = _of_node(asked)
    found = trace(sources, agreement)
    sheet = trace_sheet(found, agreement, sources)
    if page is not None:
        content = sheet_page(sheet)
        check_kept(page, content)
        put(page, content)
    if as_json:
        hand_out(trace_json(found, agreement, sources))
    elif page is None:
        say(sheet_lines(sheet, surroundings().width))
    else:
        say([f"Written: {one_line(printable(page))}"])
    return code


def _of_node(asked: Asked) -> tuple[int, list[Kept], Known]:
    acting = Acting(asked)
    if is_press(acting.desk.ledger, acting.matter.agreement):
        raise UsageError(
            "this node has sources and no agreement: say in which text it is looked for, and in "
            "which articles: statements trace ARTICLE ... --text FILE"
        )
    life, matter = acting.life, acting.matter
    agreement = known_as(life, matter.state, matter)
    return _UNREAD if agreement.unread else _FINE, sources_for(acting.desk, matter), agreement


def _of_files(files: Files) -> tuple[int, list[Kept], Known]:
    if not files.texts:
        raise UsageError("say in which text it is looked for: --text FILE")
    if not files.articles:
        raise UsageError("say in which articles it was announced: statements trace ARTICLE ...")
    if files.signed:
        _check_day(files.signed)
    codes: list[int] = []
    sources: list[Kept] = []
    for at, article in enumerate(files.articles):
        published = Published(_one(files.outlets, at, files), _one(files.days, at, files))
        reading, told = told_of(article, published)
        codes.append(code_of(reading))
        sources.append(unkept(source_of(told, reading.source.digest, digest(reading.text))))
    texts = tuple([_laid(each, codes) for each in files.texts])
    before = tuple([_laid(each, codes) for each in files.before])
    sources.sort(key=lambda each: each.source.on)
    return max(codes), sources, of_texts(texts, files.signed, before)


def _laid(file: str, codes: list[int]) -> Laid:
    reading = read(file)
    codes.append(code_of(reading))
    words = "\n".join([each.text for each in reading.text.provisions])
    language = reading.source.language or detect(words)
    if language not in CODES:
        raise UsageError(
            f"{printable(file)} is in a language in which nothing is traced: English, Russian, "
            "French and Spanish are read"
        )
    return laid(reading.text, language, printable(file))


def _one(said: tuple[str, ...], at: int, files: Files) -> str:
    if len(said) > 1 and len(said) != len(files.articles):
        raise UsageError(
            f"{len(files.articles)} articles have {len(said)} outlets or dates: say one for each, "
            "in their order, or one for all"
        )
    return said[at if len(said) > 1 else 0] if said else ""


def _check_day(day: str) -> None:
    try:
        check_instant(f"{day}T00:00:00Z", "--signed")
    except ActError as error:
        raise UsageError(f"--signed: {day!r} is no day: write 2026-03-05") from error
