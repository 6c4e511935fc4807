"""A concordance as a page of HTML: every difference with both places side by side."""

from __future__ import annotations

from collections.abc import Iterator

from paraph.concordance.concordance import Concordance, Pair
from paraph.concordance.difference import Difference, Place
from paraph.concordance.statement import statement_digest
from paraph.views import concordance_words as said
from paraph.views.escaped import words
from paraph.views.page_style import STYLE
from paraph.views.policy import POLICY

_OWN = """
.page { max-width:72rem; padding-inline-start:1.5rem }
.pairs { table-layout:fixed }
.pairs .n { width:3rem } .pairs .k { width:10rem }
.pairs td,.pairs th { padding:.45rem .7rem; vertical-align:top; overflow-wrap:anywhere }
.pairs td { border-top:1px solid var(--line) }
.pairs mark { background:var(--warnbg); color:var(--ink) }
.pairs .at { display:block; color:var(--quiet); font-size:.85rem }
.digest-line { overflow-wrap:anywhere }
@media (max-width:40rem) {
  .pairs,.pairs tbody,.pairs tr,.pairs td { display:block; width:auto }
  .pairs thead { display:none }
}
@media print { .page { padding:0 } .pairs tr { break-inside:avoid } }
"""
_AROUND = 160  # characters around a span that a cell shows


def concordance_page(told: Concordance) -> bytes:
    """Return one self-contained HTML file of a concordance: no script, nothing fetched."""
    return "".join(_page(told)).encode()


def _page(told: Concordance) -> Iterator[str]:
    yield '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8"/>\n'
    yield f'<meta http-equiv="Content-Security-Policy" content="{POLICY}"/>\n'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1"/>\n'
    yield '<meta name="color-scheme" content="light dark"/>\n'
    yield f"<title>Concordance of {len(told.texts)} texts</title>\n<style>{STYLE}{_OWN}</style>\n"
    yield '</head>\n<body>\n<div class="page">\n<header>\n'
    yield f"<h1>{words(said.concordance_sentence(told))}</h1>\n</header>\n"
    yield '<section class="ui"><h2 id="texts">Texts</h2>\n<ol>\n'
    for number, text in enumerate(told.texts):
        yield f"<li>{words(said.text_in_words(told, number))}<br/>"
        yield f'<small class="digest-line">{words(text.digest)}</small></li>\n'
    yield "</ol></section>\n"
    yield from _listed("doubts", "What keeps texts from being certified", [*said.doubts(told)])
    clauses = [said.clause_in_words(told, each) for each in told.clauses]
    disagree = said.clauses_disagree(told)
    yield from _listed(
        "clauses",
        "What the texts say of their languages (proposed, to be accepted by a person)",
        [*clauses, *([disagree] if disagree else [])],
    )
    for pair in told.pairs:
        yield from _pair(told, pair)
    alone = [said.lone_in_words(told, each) for each in told.lone]
    yield from _listed("lone", "Changed in one language alone", alone)
    yield f'<footer class="ui"><p>{words(said.LIMITS)}</p>\n'
    yield f'<p class="digest-line">Statement: {statement_digest(told)}</p></footer>\n'
    yield "</div>\n</body>\n</html>\n"


def _listed(anchor: str, title: str, sentences: list[str]) -> Iterator[str]:
    if sentences:
        yield f'<section class="ui"><h2 id="{anchor}">{words(title)}</h2>\n<ul>\n'
        yield "".join([f"<li>{words(each)}</li>\n" for each in sentences])
        yield "</ul></section>\n"


def _pair(told: Concordance, pair: Pair) -> Iterator[str]:
    yield f'<section class="ui"><h2 id="p{pair.second}">'
    yield f"{words(said.pair_sentence(told, pair))}</h2>\n"
    yield f"<p>{words(said.compared_sentence(pair))}</p>\n"
    if pair.differences:
        yield '<table class="changes pairs"><thead><tr><th class="n" scope="col">No.</th>'
        yield '<th class="k" scope="col">Kind</th>'
        for text in (pair.first, pair.second):
            yield f'<th scope="col">{words(said.name(told, text))}</th>'
        yield "</tr></thead>\n<tbody>\n"
        for number, each in enumerate(pair.differences, start=1):
            yield _row(told, pair, number, each)
        yield "</tbody></table>\n"
    yield "</section>\n"


def _row(told: Concordance, pair: Pair, number: int, each: Difference) -> str:
    cells = [
        _cell(told, text, place, says)
        for text, place, says in (
            (pair.first, each.first, each.first_says),
            (pair.second, each.second, each.second_says),
        )
    ]
    anchor = f"d{pair.second}.{number}"
    kind = words(said.kind_in_words(each))
    return f'<tr id="{anchor}"><td>{number}</td><td>{kind}</td>{"".join(cells)}</tr>\n'


def _cell(told: Concordance, text: int, place: Place, says: str) -> str:
    compared = told.texts[text]
    if place.after:
        where = f"behind {place.address}" if place.address else "at the beginning"
        return f'<td><span class="at">{words(where)}</span>lacking</td>'
    language = f' lang="{compared.language}"' if compared.language.isalpha() else ""
    wording = compared.reading.text.provisions[place.provision].text
    start, end = max(place.start - _AROUND, 0), place.end + _AROUND
    before, marked, behind = (
        wording[start : place.start],
        wording[place.start : place.end],
        wording[place.end : end],
    )
    shown = f"{'…' if start else ''}{words(before)}"
    shown += f"<mark>{words(marked)}</mark>" if marked else ""
    shown += f"{words(behind)}{'…' if end < len(wording) else ''}"
    value = f"<b>{words(says)}</b><br/>" if says and says != marked else ""
    at = f'<span class="at">{words(place.address)}</span>'
    return f"<td>{at}{value}<span{language}>{shown}</span></td>"
