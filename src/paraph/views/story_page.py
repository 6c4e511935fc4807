"""The page of a story of the demonstration: what happened, what it left, how to look oneself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from paraph.views.escaped import value, words
from paraph.views.policy import POLICY
from paraph.views.sheet_page import STYLE

_STYLE = """
.chapters { list-style:none; margin:0; padding:0 }
.chapters>li { display:grid; grid-template-columns:7rem 1fr; gap:.2rem 1rem; padding:.5rem 0;
  border-bottom:1px solid var(--line); break-inside:avoid }
time { color:var(--quiet); font-variant-numeric:tabular-nums }
details { grid-column:2 } summary { cursor:pointer; color:var(--quiet); font-size:.88rem }
pre { margin:.4rem 0; padding:.6rem .8rem; background:#f3f1ea; overflow-x:auto;
  font:400 .8rem/1.5 ui-monospace,"DejaVu Sans Mono",Menlo,Consolas,monospace;
  white-space:pre-wrap; overflow-wrap:anywhere }
.refused { color:var(--open); font-weight:600 }
.shelf { list-style:none; margin:0; padding:0; display:grid; gap:.6rem;
  grid-template-columns:repeat(auto-fill,minmax(17rem,1fr)) }
.shelf li { break-inside:avoid } pre { break-inside:avoid }
.shelf a { display:block; height:100%; padding:.7rem .9rem; border:1px solid var(--line);
  background:#fff; text-decoration:none; color:inherit; overflow-wrap:anywhere }
.shelf a:hover,.shelf a:focus-visible { border-color:var(--ink) }
.shelf b { display:block; font-weight:600 } .shelf span { color:var(--quiet); font-size:.86rem }
@media (max-width:40rem) { .chapters>li { grid-template-columns:1fr } details { grid-column:1 } }
@media print { details { display:none } .shelf { grid-template-columns:1fr 1fr } }
"""


class Chapter(NamedTuple):
    """What happened on a day, the commands that did it, and whether one was refused."""

    day: str
    said: str
    commands: tuple[str, ...]
    refused: bool


class Row(NamedTuple):
    """A file that is left, by its path from the page, and what it is."""

    path: str
    words: str


class Shelf(NamedTuple):
    """Files that belong together, under a heading; `about` is what they tell, or nothing."""

    heading: str
    rows: tuple[Row, ...]
    about: str = ""


class Telling(NamedTuple):
    """All that the page says: `stands` are facts of the record, name and words."""

    title: str
    summary: str
    stands: tuple[tuple[str, str], ...]
    chapters: tuple[Chapter, ...]
    shelves: tuple[Shelf, ...]
    look: tuple[str, ...]


def story_page(telling: Telling) -> bytes:
    """Return the page as HTML: no script, nothing fetched, good to print."""
    return "".join(_page(telling)).encode()


def _page(telling: Telling) -> Iterator[str]:
    yield '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8"/>\n'
    yield f'<meta http-equiv="Content-Security-Policy" content="{POLICY}"/>\n'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1"/>\n'
    yield f"<title>{words(telling.title)}</title>\n<style>{STYLE}{_STYLE}</style>\n</head>\n"
    yield f"<body>\n<main>\n<h1>{words(telling.title)}</h1>\n"
    yield f'<p class="about">{words(telling.summary)}</p>\n'
    yield "<section>\n<h2>Where it stands at the end</h2>\n<dl>\n"
    for name, said in telling.stands:
        yield f"<div><dt>{words(name)}</dt><dd>{words(said)}</dd></div>\n"
    yield "</dl>\n</section>\n"
    for shelf in telling.shelves:
        about = f"<p>{words(shelf.about)}</p>\n" if shelf.about else ""
        yield f"<section>\n<h2>{words(shelf.heading)}</h2>\n{about}<ul class='shelf'>\n"
        for row in shelf.rows:
            yield f'<li><a href="{value(row.path)}"><b>{words(row.words)}</b> '
            yield f"<span>{words(row.path)}</span></a></li>\n"
        yield "</ul>\n</section>\n"
    yield "<section>\n<h2>What happened</h2>\n<ol class='chapters'>\n"
    for chapter in telling.chapters:
        yield from _chapter(chapter)
    yield "</ol>\n</section>\n<section>\n<h2>Look for yourself</h2>\n"
    yield f"<pre>{words(_lines(telling.look))}</pre>\n</section>\n"
    yield "<footer>Parties and persons are invented. The keys are for show: whoever has Paraph can "
    yield "make the same ones. The clock is that of the story, so that it comes out the same every "
    yield "time.</footer>\n</main>\n</body>\n</html>\n"


def _chapter(chapter: Chapter) -> Iterator[str]:
    kind = ' class="refused"' if chapter.refused else ""
    yield f'<li><time datetime="{value(chapter.day)}">{words(chapter.day)}</time>'
    yield f"<div{kind}>{words(chapter.said)}</div>\n"
    count = len(chapter.commands)
    yield f"<details><summary>{count} command{'s' * (count != 1)}</summary>"
    yield f"<pre>{words(_lines(chapter.commands))}</pre></details></li>\n"


def _lines(commands: Sequence[str]) -> str:
    return "\n".join([f"$ {each}" for each in commands])
