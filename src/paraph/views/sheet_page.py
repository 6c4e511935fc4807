"""A sheet as one page of HTML: no script, nothing fetched, good to print."""

from __future__ import annotations

from collections.abc import Iterator

from paraph.views.escaped import value, words
from paraph.views.policy import POLICY
from paraph.views.sheet import Block, Facts, Sheet, Table, Words

STYLE = """
:root { --ink:#1b1b1a; --quiet:#5c5a55; --paper:#fdfcf9; --line:#d8d4ca; --warn:#7a4b00;
  --warnbg:#fdf1d8; --tile:#f4f1e9;
  --serif:"Source Serif 4", Charter, Georgia, Cambria, "Noto Serif", "DejaVu Serif", serif;
  --sans:"Source Sans 3", system-ui, -apple-system, "Segoe UI", "Noto Sans", Arial, sans-serif;
  --mono:ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace }
* { box-sizing:border-box }
html { -webkit-text-size-adjust:100%; text-size-adjust:100% }
body { margin:0; background:var(--paper); color:var(--ink); font:400 1rem/1.5 var(--sans) }
main { max-width:66rem; margin:0 auto; padding:2.5rem 1.5rem 4rem }
h1 { font:600 1.9rem/1.2 var(--serif); margin:0 0 .4rem; text-wrap:balance;
  overflow-wrap:anywhere }
h2 { font:600 1.15rem/1.3 var(--sans); margin:2.4rem 0 .6rem; padding-top:.8rem;
  border-top:1px solid var(--line); break-after:avoid; break-inside:avoid }
p { margin:.5rem 0; max-width:46rem; overflow-wrap:anywhere; break-after:auto }
.about, footer { color:var(--quiet) }
.strong { border-inline-start:4px solid var(--warn); background:var(--warnbg);
  padding:.5rem .8rem; font-weight:600 }
.digest { font:400 .78rem/1.5 var(--mono); overflow-wrap:anywhere }
dl { margin:.5rem 0 }
dl div { display:grid; grid-template-columns:minmax(8rem,14rem) 1fr; gap:.2rem 1.2rem;
  padding:.15rem 0; break-inside:avoid }
dt { color:var(--quiet) } dd { margin:0; overflow-wrap:anywhere }
.first dl { display:grid; grid-template-columns:repeat(auto-fit,minmax(14rem,1fr)); gap:.6rem }
.first dl div { display:block; background:var(--tile); padding:.55rem .75rem .65rem;
  border-radius:.35rem }
.first dt { font-size:.82rem } .first dt::first-letter { text-transform:uppercase }
.first dd { font-weight:600 }
.first dd.digest { font-weight:400; font-size:.72rem }
.wide { overflow-x:auto }
table { border-collapse:collapse; width:100%; font-size:.94rem; margin:.4rem 0 .8rem }
th { text-align:start; font-weight:600; color:var(--quiet); border-bottom:1px solid var(--ink);
  padding:.3rem .9rem .3rem 0; vertical-align:bottom }
td { padding:.4rem .9rem .4rem 0; border-bottom:1px solid var(--line); vertical-align:top;
  overflow-wrap:break-word; min-width:4.2rem }
tr { break-inside:avoid } .day { white-space:nowrap }
footer { margin-top:3rem; padding-top:.8rem; border-top:1px solid var(--line); font-size:.88rem }
figure { margin:1.6rem 0 0; padding-top:.8rem; border-top:1px solid var(--line) }
figure svg { width:100%; height:auto; display:block } figure p { font-size:.88rem }
svg text { font-family:var(--sans) }
.charts { display:grid; grid-template-columns:repeat(auto-fill,minmax(20rem,1fr)); gap:1rem 2.5rem;
  align-items:end }
.chart { break-inside:avoid; max-width:32rem }
.course { display:none; list-style:none; margin:0; padding:0 }
.course li { padding:.35rem 0 .35rem .1rem; overflow-wrap:anywhere }
.course b { display:block; font-weight:400; font-size:.86rem; color:var(--quiet);
  border-inline-start:.7rem solid; padding-inline-start:.5rem; line-height:1.1 }
figcaption { color:var(--quiet); font-size:.86rem; margin-top:.5rem; display:flex; flex-wrap:wrap;
  gap:.2rem 1rem }
figcaption i { display:inline-block; width:.65rem; height:.65rem; border-radius:50%;
  margin-inline-end:.35rem }
figcaption .today { border-radius:0; width:0; border-inline-start:2px dashed #9c1c1c }
@media screen and (max-width:44rem) {
  main { padding:1.4rem 1rem 3rem } h1 { font-size:1.5rem }
  dl div { display:block; padding:.3rem 0 }
  .first dl { grid-template-columns:1fr 1fr; gap:.4rem } .first dl div { padding:.4rem .6rem }
  .first dl div.broad { grid-column:1 / -1 }
  figure svg { display:none } figure .chart svg { display:block }
  .course { display:block } figcaption .today, .now { display:none }
  thead { display:none } tr { display:block; border-bottom:1px solid var(--line);
    padding:.5rem 0 } td { display:block; border:0; padding:.1rem 0; min-width:0 }
  td:first-child { font-weight:600 } td:first-child::before { font-weight:400 }
  td[data-h]:not([data-h=""])::before { content:attr(data-h) ": "; color:var(--quiet) }
  td:empty { display:none }
}
@media print { :root { --paper:#fff } html { font-size:10.5pt }
  main { max-width:none; padding:0 } h1 { font-size:1.6rem } h2 { margin-top:1.5rem }
  .wide { overflow:visible } .first dl { grid-template-columns:repeat(3,1fr) }
  .first dl div { border:1px solid var(--line); background:none }
  table { font-size:.86rem } td, th { padding-inline-end:.6rem; min-width:3.4rem }
  figure svg { display:none } figure .chart svg { display:block; width:auto; max-width:100% }
  .course { display:block; font-size:.86rem } .course li { break-inside:avoid; padding:.15rem 0 }
  .course b { display:inline-block; width:6.5rem }
  figcaption .today, .now { display:none }
  .charts { grid-template-columns:1fr 1fr; gap:.6rem 1.6rem }
  @page { size:A4; margin:18mm 16mm 20mm;
    @bottom-right { content:counter(page) " / " counter(pages); font:8pt sans-serif } } }
"""
_DIGEST = 50
"""Letters from which a word is one that no eye reads: it is set smaller."""


def sheet_page(sheet: Sheet, picture: str = "") -> bytes:
    """Return a sheet as HTML; `picture` is SVG that stands below its first section."""
    return "".join(_page(sheet, picture)).encode()


def _page(sheet: Sheet, picture: str) -> Iterator[str]:
    yield '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8"/>\n'
    yield f'<meta http-equiv="Content-Security-Policy" content="{POLICY}"/>\n'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1"/>\n'
    yield f"<title>{words(sheet.title)}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n"
    yield f"<main>\n<h1>{words(sheet.title)}</h1>\n"
    yield f'<p class="about">{words(sheet.about)}</p>\n'
    for at, section in enumerate(sheet.sections):
        if picture and at == 1:
            yield f"<figure>\n{picture}\n</figure>\n"
        first = "" if at else " class='first'"
        yield f"<section{first}>\n<h2>{words(section.title)}</h2>\n"
        for block in section.blocks:
            yield from block_html(block)
        yield "</section>\n"
    if sheet.foot:
        yield f"<footer>{words(sheet.foot)}</footer>\n"
    yield "</main>\n</body>\n</html>\n"


def block_html(block: Block) -> Iterator[str]:
    """Yield a block as HTML."""
    match block:
        case Words(said, strong):
            yield f"<p class='strong'>{words(said)}</p>\n" if strong else f"<p>{words(said)}</p>\n"
        case Facts(rows):
            yield "<dl>\n"
            for name, said in rows:
                look = " class='digest'" if _is_digest(said) else ""
                broad = " class='broad'" if len(said) > _DIGEST else ""
                term = f"<dt>{words(name)}</dt><dd{look}>{words(said)}</dd>"
                yield f"<div{broad}>{term}</div>\n"
            yield "</dl>\n"
        case Table(head, rows):
            yield '<div class="wide"><table>\n<thead><tr>'
            yield from [f'<th scope="col">{words(each)}</th>' for each in head]
            yield "</tr></thead>\n<tbody>\n"
            for row in rows:
                cells = zip(head, row, strict=True)
                told = [f"{_cell(name, cell)}{words(cell)}</td>" for name, cell in cells]
                yield f"<tr>{''.join(told)}</tr>\n"
            yield "</tbody>\n</table></div>\n"


def _is_day(said: str) -> bool:
    return len(said) == len("2026-03-05") and said.replace("-", "").isdigit()


def _is_digest(said: str) -> bool:
    return max(map(len, said.split()), default=0) >= _DIGEST


def _cell(name: str, said: str) -> str:
    look = ' class="digest"' if _is_digest(said) else ' class="day"' if _is_day(said) else ""
    return f'<td data-h="{value(name)}"{look}>'
