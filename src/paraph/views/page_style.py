"""How a redline page looks on a screen and on paper. Nothing is fetched; no `&` or `<` in it."""

STYLE = """
:root {
  --ink:#1b1b1a; --quiet:#5c5a55; --paper:#fdfcf9; --line:#d8d4ca; --ins:#0b5d34;
  --insbg:#e5f3e9; --del:#9c1c1c; --delbg:#fbe9e7; --mv:#3d3a8c; --mvbg:#ecebf8; --warn:#7a4b00;
  --warnbg:#fdf1d8;
  --serif:"Source Serif 4", "Source Serif Pro", Charter, "Bitstream Charter", Georgia, Cambria,
  "Noto Serif", "DejaVu Serif", "Times New Roman", serif;
  --sans:"Source Sans 3", system-ui, -apple-system, "Segoe UI", "Noto Sans", "Helvetica Neue",
  Arial, "DejaVu Sans", sans-serif;
}
* { box-sizing:border-box }
html { -webkit-text-size-adjust:100%; text-size-adjust:100%; scroll-padding-top:1.5rem }
body { margin:0; background:var(--paper); color:var(--ink); font:400 1.0625rem/1.6 var(--serif) }
.page { max-width:50rem; margin:0 auto; padding:2.5rem 1.5rem 5rem 4.5rem }
a { color:inherit; text-decoration-thickness:1px; text-underline-offset:.15em }
a:focus-visible, summary:focus-visible, [tabindex]:focus-visible {
  outline:3px solid var(--mv); outline-offset:2px; border-radius:2px;
}
:target { scroll-margin-top:1.5rem }
.skip {
  position:absolute; left:-99rem; top:0; background:var(--ink); color:var(--paper);
  padding:.5rem 1rem; font-family:var(--sans);
}
.skip:focus { left:0; z-index:2 }
header,section.ui,footer.ui,.legend,small { font-family:var(--sans) }
h1 { font:600 1.7rem/1.25 var(--serif); margin:0 0 .35rem; text-wrap:balance }
header .doubt { margin:.2rem 0 0; color:var(--warn); font-weight:600 }
h2 {
  font:600 1.05rem/1.3 var(--sans); margin:2.75rem 0 .75rem; padding-top:.9rem;
  border-top:1px solid var(--line);
}
.files,.changes { width:100%; border-collapse:collapse; font:400 .9rem/1.45 var(--sans) }
.files { margin-top:1.5rem; table-layout:fixed }
.files th { text-align:start; font-weight:400; color:var(--quiet); width:7rem }
.files thead th { color:var(--ink); font-weight:600; width:auto }
.files thead td { width:7rem }
.files th,.files td { padding:.28rem .8rem .28rem 0; vertical-align:top; overflow-wrap:anywhere }
.digest {
  font:400 .7rem/1.4 ui-monospace,"DejaVu Sans Mono",Menlo,Consolas,monospace;
  color:var(--quiet);
}
.changes th {
  text-align:start; font-weight:400; color:var(--quiet); padding:.2rem .8rem .4rem 0;
  border-bottom:1px solid var(--ink);
}
.changes td {
  padding:.55rem .8rem .55rem 0; vertical-align:top; border-bottom:1px solid var(--line);
  overflow-wrap:break-word;
}
.changes td:last-child,.changes th:last-child { padding-inline-end:0 }
.changes .n { width:2.6rem; font-variant-numeric:tabular-nums }
.changes .k { width:6.2rem }
.changes .w { width:11rem }
.changes q {
  font:400 .95rem/1.5 var(--serif); quotes:none; white-space:pre-wrap; unicode-bidi:plaintext;
  display:block; overflow-wrap:anywhere;
}
.changes q:before,.changes q:after { content:none }
.changes tr:target td { background:var(--mvbg) }
.changes .k b { display:block; font-weight:600 }
.changes .open .k b { color:var(--del) }
.changes .open td:first-child { box-shadow:inset 3px 0 var(--del) }
.changes .n { padding-inline-start:.5rem }
.changes .editorial,.changes .editorial q,.changes .editorial b { color:var(--quiet) }
.silent { border-inline-start:4px solid var(--del); padding-inline-start:1rem }
.silent h2 { color:var(--del) }
.why { margin:.35rem 0 0; padding-inline-start:1.1rem; font:400 .86rem/1.45 var(--sans) }
.why li { margin:.1rem 0 }
.class { margin:.3rem 0 0; font:400 .82rem/1.4 var(--sans); color:var(--quiet) }
.filters { font:400 .9rem/1.6 var(--sans); margin:.2rem 0 .9rem }
.filters label { margin-inline-start:.9rem; white-space:nowrap }
section:has(#f-open:not(:checked)) tr.open,
section:has(#f-completion:not(:checked)) tr.completion,
section:has(#f-editorial:not(:checked)) tr.editorial { display:none }
.look { list-style:none; margin:0; padding:0; font-size:.92rem; line-height:1.45 }
.look li {
  padding:.5rem .8rem; margin:0 0 .4rem; border-inline-start:4px solid var(--line);
  background:rgba(128,120,100,.07); overflow-wrap:anywhere;
}
.look li.undecided,.look li.unread { border-color:var(--warn); background:var(--warnbg) }
.look b { font-weight:600 }
.legend {
  font-size:.85rem; line-height:1.9; color:var(--quiet); margin:0 0 1.75rem;
  overflow-wrap:break-word;
}
.legend span { white-space:nowrap; margin-inline-end:1.1rem }
footer.ui {
  margin-top:3.5rem; padding-top:.9rem; border-top:1px solid var(--line); font-size:.82rem;
  line-height:1.5; color:var(--quiet); overflow-wrap:anywhere;
}
main { counter-reset:none }
main p, main h3, main h4, main h5, main h6, main div.note, main div.box, main div.header,
main div.footer, main div.row, main div.cell {
  position:relative; margin:0 0 .7rem; white-space:pre-wrap; overflow-wrap:anywhere;
  min-height:1px;
}
main h3, main h4, main h5, main h6 {
  font-weight:600; line-height:1.35; margin:1.6rem 0 .6rem; break-after:avoid;
}
main h3 { font-size:1.3rem }
main h4 { font-size:1.15rem }
main h5,main h6 { font-size:1.03rem }
main .l1 { margin-inline-start:1.4rem }
main .l2 { margin-inline-start:2.8rem }
main .l3 { margin-inline-start:4.2rem }
main .l4,main .l5,main .l6,main .l7,main .l8,main .l9 { margin-inline-start:5.6rem }
.no {
  display:inline-block; min-width:1.4rem; margin-inline-end:.55rem;
  font-variant-numeric:tabular-nums;
}
.no del+ins { margin-inline-start:.3em }
ins,del { unicode-bidi:isolate; border-radius:2px }
ins {
  color:var(--ins); background:var(--insbg); text-decoration:underline;
  text-decoration-thickness:.1em; text-underline-offset:.16em;
}
del {
  color:var(--del); background:var(--delbg); text-decoration:line-through;
  text-decoration-thickness:.09em;
}
ins,del { position:relative; padding-inline-start:.6em }
ins:before, del:before {
  position:absolute; inset-inline-start:.1em; top:.1em; font:600 .72em/1 var(--sans);
}
ins .no { text-decoration:underline }
del .no,[data-t^="moved-from"] .no { text-decoration:line-through }
ins b[data-c],del b[data-c] { color:inherit; background:none }
ins:before { content:"+" }
del:before { content:"\\2212" }
ins.pe,del.pe { padding-inline-end:.12em }
.ch { box-shadow:-.8rem 0 0 -.62rem transparent }
main>.ch:after, main td.ch:after, main div>.ch:after {
  content:""; position:absolute; top:.15em; bottom:.15em; left:-.95rem;
  border-left:3px solid var(--quiet);
}
main td.ch:after { left:-2px }
main tr.ch:after,main table.ch:after,main td[data-t]:after { content:none!important }
main [data-t^="moved"]:after { border-left:5px double var(--mv) }
main [data-t^="moved-from"] del { color:var(--quiet); background:none }
main [data-t^="moved-from"]>del { padding:0 }
main [data-t^="moved-from"]>del:before { content:none }
main [data-t^="moved-to"] { background:var(--mvbg) }
small {
  font-size:.76rem; line-height:1.3; font-style:normal; font-weight:400; text-decoration:none;
  white-space:normal; color:var(--quiet);
}
small.g {
  position:absolute; right:calc(100% + 1.35rem); top:.32em; white-space:nowrap;
  font-variant-numeric:tabular-nums; text-indent:0;
}
small.g a {
  color:var(--paper); background:var(--ink); text-decoration:none; border-radius:.6rem;
  padding:.12rem .45rem; margin-inline-start:.2rem; font-weight:600;
}
td small.g,caption small.g { position:static; margin-inline-end:.4em }
td small { font-size:.78em }
td small.g a { padding:.05em .4em; border-radius:.6em; margin:0 }
small.mv { display:block; color:var(--mv); font-weight:600; margin-bottom:.15rem }
small.say {
  display:inline-block; border:1px solid var(--line); border-radius:3px; padding:.05rem .4rem;
  margin-inline-end:.5rem; vertical-align:.1em;
}
main ins+small { margin:0 .2em }
small.to { overflow-wrap:anywhere; margin:0 .15em }
b[data-c], b[data-o] {
  font:500 .74em/1.2 var(--sans); color:var(--warn); background:var(--warnbg); border-radius:2px;
  padding:0 .15em; white-space:pre-wrap;
}
b.pb {
  display:block; text-align:center; border-top:1px dashed var(--warn); margin:.8em 0 .4em;
  background:none;
}
b[data-o=note] {
  vertical-align:super; line-height:0; background:none; color:var(--mv); font-weight:600;
}
b[data-o=equation] { font:italic 400 1em/1.4 var(--serif); color:inherit; background:none }
.nc ins,.nc del { color:var(--quiet); background:none; text-decoration-color:var(--line) }
.nc>.say,.nc>caption>.say { display:none }
.caps { text-transform:uppercase }
.smallcaps { font-variant:small-caps }
.raised { vertical-align:.3em }
.lowered { vertical-align:-.2em }
.hidden { outline:1px dashed var(--warn); background:var(--warnbg) }
.link { text-decoration:underline dotted; text-underline-offset:.18em }
s { text-decoration:line-through dotted }
.note, .box, .header, .footer {
  font-size:.92rem; padding:.45rem .8rem; border-inline-start:3px solid var(--line);
  background:rgba(128,120,100,.06);
}
main div.note { margin-inline-start:1.4rem }
main .box { border:1px solid var(--line) }
p.section { color:var(--quiet); border-top:1px dotted var(--line) }
.tw {
  overflow-x:auto; margin:0 0 1.1rem; padding-top:.1rem;
  background:linear-gradient(to right,var(--paper) 1rem,transparent) 0/2rem 100% no-repeat local,
    linear-gradient(to left,var(--paper) 1rem,transparent) 100%/2rem 100% no-repeat local,
    linear-gradient(to right,var(--line),transparent) 0/.8rem 100% no-repeat,
    linear-gradient(to left,var(--line),transparent) 100%/.8rem 100% no-repeat;
}
main table { border-collapse:collapse; width:100%; font-size:.95rem; line-height:1.45 }
main td {
  position:relative; border:1px solid var(--line); padding:.4rem .6rem; vertical-align:top;
  white-space:pre-wrap; overflow-wrap:break-word; min-width:3.2rem;
}
main td p, main td div { overflow-wrap:break-word }
main td del:after { content:"\\200b" }
main td>p:last-child { margin-bottom:0 }
main td[data-t=inserted] { border:1px solid var(--ins) }
main td[data-t=deleted] { border:1px dashed var(--del) }
caption { text-align:start; padding-bottom:.3rem; position:relative }
header p { margin:.2rem 0; color:var(--quiet) }
.none { color:var(--quiet) }
@media (max-width:40rem) {
  .page { padding:1.25rem 1rem 3rem 1.9rem }
  body { font-size:1rem }
  h1 { font-size:1.35rem }
  small.g { position:static; margin-inline-end:.45rem }
  .changes,.changes tbody,.changes tr,.changes td { display:block; width:auto }
  .changes thead { position:absolute; left:-99rem }
  .changes tr { padding:.6rem 0; border-bottom:1px solid var(--line) }
  .changes td { border:0; padding:.05rem 0 }
  .changes .n,.changes .k { display:inline-block; width:auto; margin-inline-end:.5rem }
  .changes .w { width:auto }
  .files,.files tbody,.files tr,.files td,.files th { display:block; width:auto }
  .files thead { position:absolute; left:-99rem }
  .files td { padding:.05rem 0 .25rem }
  .files td:before { content:attr(data-h) ": "; color:var(--quiet) }
  .files tr { padding-top:.3rem }
  main .l2, main .l3, main .l4, main .l5, main .l6, main .l7, main .l8, main .l9 {
    margin-inline-start:2rem;
  }
}
@media screen and (prefers-color-scheme:dark) {
  :root {
    --ink:#e9e6df; --quiet:#a7a299; --paper:#191917; --line:#3d3b36; --ins:#8fd8ab;
    --insbg:#173524; --del:#f2a49c; --delbg:#3d1c1a; --mv:#b9b6ff; --mvbg:#25243e;
    --warn:#f0c377; --warnbg:#3a2c10;
  }
}
@media print {
  @page { size:A4; margin:16mm 15mm 18mm 12mm }
  @page wide { size:A4 landscape }
  :root {
    --ink:#000; --quiet:#333; --paper:#fff; --line:#999; --ins:#000; --insbg:none; --del:#000;
    --delbg:none; --mv:#000; --mvbg:none; --warn:#000; --warnbg:none;
  }
  body { font-size:10.5pt; line-height:1.42 }
  .page { max-width:none; padding:0 0 0 18mm }
  .skip { display:none }
  ins,del,small.g a { -webkit-print-color-adjust:exact; print-color-adjust:exact }
  small.g a { color:#000; background:none; border:1px solid #000 }
  .tw { overflow:visible; background:none }
  main table { table-layout:auto }
  main td { min-width:0 }
  .w1,.w2,.w3 { margin-inline-start:-18mm }
  .w2,.w3 { page:wide }
  .w1 table { font-size:8.5pt }
  .w2 table { font-size:7.5pt }
  .w3 table { font-size:6.5pt }
  .w1 td,.w2 td { padding:.3rem .25rem }
  .w3 td,.w3 td p,.w3 td div { padding:.2rem .1rem; overflow-wrap:anywhere }
  tr,.look li { break-inside:avoid }
  main p { orphans:2; widows:2 }
  .changes thead { display:table-header-group }
  a { text-decoration:none }
  .digest { font-size:6.5pt }
}
"""
