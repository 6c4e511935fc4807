"""How the page of an agreement looks on a screen and on paper. Nothing is fetched."""

STYLE = """
:root { --ink:#1b1b1a; --quiet:#5c5a55; --paper:#fdfcf9; --line:#d8d4ca; --warn:#7a4b00;
  --warnbg:#fdf1d8; --link:#1f4f8f;
  --serif:"Source Serif 4", Charter, Georgia, Cambria, "Noto Serif", "DejaVu Serif", serif;
  --sans:"Source Sans 3", system-ui, -apple-system, "Segoe UI", "Noto Sans", Arial, sans-serif;
  --mono:ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace }
* { box-sizing:border-box }
html { -webkit-text-size-adjust:100%; text-size-adjust:100%; scroll-padding-top:1rem }
body { margin:0; background:var(--paper); color:var(--ink); font:400 1.0625rem/1.6 var(--serif) }
header, main, footer { max-width:46rem; margin:0 auto; padding:0 1.5rem }
header { padding-top:3rem }
.skip { position:absolute; left:-99rem; top:0; background:var(--ink); color:var(--paper);
  padding:.5rem 1rem; font-family:var(--sans) } .skip:focus { left:0 }
a { color:var(--link); text-underline-offset:.15em }
a:focus-visible { outline:3px solid var(--link); outline-offset:2px; border-radius:2px }
h1 { font:600 2.1rem/1.2 var(--serif); margin:0 0 .5rem; text-wrap:balance;
  overflow-wrap:anywhere }
.about { font-size:1.1rem; margin:0 0 .6rem; color:var(--quiet) }
.force { font:600 1rem/1.4 var(--sans); margin:.8rem 0 1.2rem; overflow-wrap:anywhere }
nav { font:400 1rem/1.5 var(--sans); display:flex; flex-wrap:wrap; gap:.5rem }
nav a { border:1px solid var(--line); border-radius:.35rem; padding:.3rem .9rem;
  text-decoration:none; background:#fff }
section { font-family:var(--sans); font-size:.95rem }
h2 { font:600 1.15rem/1.3 var(--sans); margin:2.6rem 0 .8rem; padding-top:.9rem;
  border-top:1px solid var(--line); break-after:avoid }
article h3 { font:600 1.5rem/1.3 var(--serif); margin:1.2rem 0 .9rem }
article h4 { font:600 1.12rem/1.35 var(--serif); margin:1.8rem 0 .5rem }
article h5, article h6 { font:600 1.03rem/1.35 var(--serif); margin:1.4rem 0 .4rem }
h3, h4, h5, h6 { break-after:avoid }
p { margin:0 0 .75rem; overflow-wrap:anywhere }
article p, article h3, article h4, article td { white-space:pre-wrap }
.l1 { margin-inline-start:1.4rem } .l2 { margin-inline-start:2.8rem }
.l3, .l4, .l5, .l6, .l7, .l8, .l9 { margin-inline-start:4.2rem }
.no { display:inline-block; min-width:1.4rem; margin-inline-end:.5rem }
.note, .box, .header, .footer { font-size:.9rem; padding:.4rem .8rem; margin:0 0 .7rem;
  border-inline-start:3px solid var(--line) }
b[data-c], b[data-o], small { font:500 .76em/1.2 var(--sans); color:var(--quiet) }
b[data-c] { color:var(--warn); background:var(--warnbg); padding:0 .15em }
.caps { text-transform:uppercase } .smallcaps { font-variant:small-caps }
.hidden { outline:1px dashed var(--warn); background:var(--warnbg) }
.strong { font-weight:600; border-inline-start:4px solid var(--warn); background:var(--warnbg);
  padding:.5rem .8rem }
dl { margin:.5rem 0 } dl div { display:grid; grid-template-columns:8rem 1fr; gap:.2rem 1rem;
  padding:.15rem 0 }
dt { color:var(--quiet) } dd { margin:0; overflow-wrap:anywhere }
.wide, .tw { overflow-x:auto }
table { border-collapse:collapse; width:100%; margin:.4rem 0 .9rem }
th { text-align:start; font-weight:600; color:var(--quiet); border-bottom:1px solid var(--ink);
  padding:.3rem .8rem .3rem 0; vertical-align:bottom }
td { padding:.35rem .8rem .35rem 0; border-bottom:1px solid var(--line); vertical-align:top;
  overflow-wrap:anywhere; min-width:3.5rem }
article td { border:1px solid var(--line); padding:.3rem .6rem; min-width:0 }
tr { break-inside:avoid } .day { white-space:nowrap }
code { font:400 .86em/1.5 var(--mono); overflow-wrap:anywhere }
.digest { font:400 .78rem/1.5 var(--mono); overflow-wrap:anywhere }
ol li { margin:0 0 .5rem; overflow-wrap:anywhere }
footer { color:var(--quiet); font:400 .88rem/1.5 var(--sans); margin-top:3rem;
  padding-bottom:4rem }
@media (max-width:40rem) {
  header, main, footer { padding-inline:1rem } header { padding-top:1.6rem } h1 { font-size:1.6rem }
  dl div { display:block; padding:.3rem 0 }
  section thead { display:none }
  section tr { display:block; border-bottom:1px solid var(--line); padding:.4rem 0 }
  section td { display:block; border:0; padding:.1rem 0; min-width:0 }
  section td[data-h]:not([data-h=""])::before { content:attr(data-h) ": "; color:var(--quiet) }
  section td:empty { display:none }
}
@media print { :root { --paper:#fff } html { font-size:10.5pt } nav, .skip { display:none }
  header, main, footer { max-width:none; padding:0 } article + article { break-before:page }
  article > h2 { border:0; margin-top:0 } a { color:inherit }
  @page { size:A4; margin:22mm 20mm;
    @bottom-right { content:counter(page) " / " counter(pages); font:8pt sans-serif } } }
"""
