"""A sheet as one page of HTML: no script, nothing fetched, good to print."""

from __future__ import annotations

from collections.abc import Iterator

from paraph.views.escaped import value, words
from paraph.views.policy import POLICY
from paraph.views.sheet import Block, Facts, Sheet, Table, Words

STYLE = """
:root { --ink:#1b1b1a; --quiet:#5c5a55; --paper:#fdfcf9; --line:#d8d4ca; --warn:#7a4b00;
  --warnbg:#fdf1d8; --done:#0b5d34; --open:#9c1c1c;
  --serif:"Source Serif 4", Charter, Georgia, Cambria, "Noto Serif", "DejaVu Serif", serif;
  --sans:"Source Sans 3", system-ui, -apple-system, "Segoe UI", "Noto Sans", Arial, sans-serif }
* { box-sizing:border-box }
html { -webkit-text-size-adjust:100%; text-size-adjust:100% }
body { margin:0; background:var(--paper); color:var(--ink); font:400 1rem/1.5 var(--sans) }
main { max-width:62rem; margin:0 auto; padding:2.5rem 1.5rem 4rem }
h1 { font:600 1.8rem/1.2 var(--serif); margin:0 0 .4rem; text-wrap:balance }
h2 { font:600 1.1rem/1.3 var(--sans); margin:2.2rem 0 .6rem; padding-top:.8rem;
  border-top:1px solid var(--line); break-after:avoid }
p { margin:.4rem 0; max-width:46rem; overflow-wrap:anywhere }
.about { color:var(--quiet) }
.strong { border-inline-start:4px solid var(--warn); background:var(--warnbg);
  padding:.5rem .8rem }
dl { display:grid; grid-template-columns:minmax(8rem,14rem) 1fr; gap:.2rem 1.2rem; margin:.4rem 0 }
dt { color:var(--quiet) } dd { margin:0; overflow-wrap:anywhere }
.wide { overflow-x:auto }
table { border-collapse:collapse; width:100%; font-size:.94rem; margin:.4rem 0 }
th { text-align:start; font-weight:600; color:var(--quiet); border-bottom:1px solid var(--ink);
  padding:.3rem .9rem .3rem 0; vertical-align:bottom }
td { padding:.4rem .9rem .4rem 0; border-bottom:1px solid var(--line); vertical-align:top;
  overflow-wrap:anywhere; min-width:5rem }
tr { break-inside:avoid }
footer { margin-top:3rem; padding-top:.8rem; border-top:1px solid var(--line);
  color:var(--quiet); font-size:.88rem }
figure { margin:.4rem 0; overflow-x:auto } svg { max-width:none; height:auto; display:block }
svg text { font-family:var(--sans); fill:var(--ink) }
@media (max-width:40rem) {
  main { padding:1.5rem 1rem 3rem } dl { grid-template-columns:1fr; gap:0 } dd { margin:0 0 .5rem }
  thead { display:none } tr { display:block; border-bottom:1px solid var(--line);
    padding:.5rem 0 } td { display:block; border:0; padding:.1rem 0; min-width:0 }
  td[data-h]:not([data-h=""])::before { content:attr(data-h) ": "; color:var(--quiet) }
  td:empty { display:none }
}
@media print { body { background:#fff } main { max-width:none; padding:0 }
  .wide { overflow:visible }
  @page { margin:20mm 18mm } }
"""


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
            yield f"<figure>{picture}</figure>\n"
        yield f"<section>\n<h2>{words(section.title)}</h2>\n"
        for block in section.blocks:
            yield from _block(block)
        yield "</section>\n"
    if sheet.foot:
        yield f"<footer>{words(sheet.foot)}</footer>\n"
    yield "</main>\n</body>\n</html>\n"


def _block(block: Block) -> Iterator[str]:
    match block:
        case Words(said, strong):
            yield f"<p class='strong'>{words(said)}</p>\n" if strong else f"<p>{words(said)}</p>\n"
        case Facts(rows):
            yield "<dl>\n"
            for name, said in rows:
                yield f"<dt>{words(name)}</dt><dd>{words(said)}</dd>\n"
            yield "</dl>\n"
        case Table(head, rows):
            yield '<div class="wide"><table>\n<thead><tr>'
            yield from [f'<th scope="col">{words(each)}</th>' for each in head]
            yield "</tr></thead>\n<tbody>\n"
            for row in rows:
                cells = zip(head, row, strict=True)
                told = [f'<td data-h="{value(name)}">{words(cell)}</td>' for name, cell in cells]
                yield f"<tr>{''.join(told)}</tr>\n"
            yield "</tbody>\n</table></div>\n"
