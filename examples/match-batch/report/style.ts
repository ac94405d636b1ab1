/** The look of the report on screen and on paper; no file beside it is loaded. */
export const STYLE = `
:root {
  color-scheme: light;
  --ink: #17242b; --soft: #4c5d66; --line: #cfd8dc; --paper: #ffffff; --tint: #f2f6f7;
  --deep: #0a5a63; --warm: #8a4b08; --bad: #9b1c1c; --good: #1b5e20;
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; }
body {
  margin: 0; background: var(--tint); color: var(--ink);
  font: 16px/1.7 "Vazirmatn", "Segoe UI", "Noto Sans Arabic", Tahoma, sans-serif;
}
main { max-width: 68rem; margin: 0 auto; padding: 1.5rem; }
main[hidden] { display: none; }
h1 { font-size: 1.9rem; line-height: 1.35; margin: 0 0 .4rem; }
h2 { font-size: 1.35rem; line-height: 1.4; margin: 0 0 .6rem; color: var(--deep); }
h3 { font-size: 1.05rem; margin: 1.5rem 0 .4rem; }
p { margin: .4rem 0; max-width: 60rem; }
a { color: var(--deep); }
a:focus-visible, button:focus-visible, summary:focus-visible, input:focus-visible { outline: 3px solid var(--warm); outline-offset: 2px; }
code { font-family: "Cascadia Mono", Consolas, "DejaVu Sans Mono", monospace; font-size: .88em; white-space: nowrap; } code.long { white-space: normal; overflow-wrap: anywhere; }
section, header.page { background: var(--paper); border: 1px solid var(--line); border-radius: .6rem; padding: 1.4rem 1.6rem; margin: 0 0 1.2rem; }
.soft { color: var(--soft); font-size: .92rem; }
.note { border-inline-start: .35rem solid var(--warm); background: #fdf6ec; padding: .6rem 1rem; margin: 1rem 0 0; }
.bar-top { position: sticky; top: 0; z-index: 1; background: var(--deep); color: #fff; display: flex; justify-content: flex-end; padding: .4rem 1rem; }
button { font: inherit; cursor: pointer; border: 1px solid currentColor; border-radius: .4rem; background: transparent; color: inherit; padding: .15rem .9rem; }
nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; padding: 0; margin: .8rem 0 0; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(10.5rem, 1fr)); gap: 1rem; margin: 0; }
.figures div { border-top: 3px solid var(--deep); padding-top: .5rem; }
.figures dt { color: var(--soft); font-size: .92rem; }
.figures dd { margin: 0; }
.figures .big { font-size: 1.35rem; font-weight: 700; line-height: 1.35; }
.scroll { overflow-x: auto; } .line { white-space: nowrap; display: inline-block; } .say::first-letter { text-transform: uppercase; }
.plain td:last-child { min-width: 7rem; } .map svg { min-width: 44rem; } ul.parts { margin: .4rem 0; padding-inline-start: 1.1rem; }
table { border-collapse: collapse; width: 100%; font-size: .94rem; font-variant-numeric: tabular-nums; }
caption { text-align: start; color: var(--soft); font-size: .92rem; padding-bottom: .3rem; }
th, td { text-align: start; vertical-align: top; padding: .35rem .6rem; border-bottom: 1px solid var(--line); }
thead th { font-weight: 600; color: var(--soft); border-bottom: 2px solid var(--line); }
tbody th { font-weight: 500; }
tfoot td, tfoot th { font-weight: 700; border-bottom: 0; }
/* why: digits of one place stand under each other only when set to the right, in Persian too */
.n { text-align: right; white-space: nowrap; }
.chart td.draw { width: 44%; min-width: 9rem; vertical-align: middle; } .chart tbody th { width: 20%; }
.chart tbody th:has(+ .draw + .n:last-child) { width: 44%; }
.cells td.draw { min-width: 7rem; } .cells svg.bar { height: .7rem; }
.cells tbody th { min-width: 13rem; }
svg.bar { display: block; width: 100%; height: 1.15rem; }
[dir="rtl"] svg.bar { transform: scaleX(-1); }
svg.histogram { display: block; width: 100%; max-width: 50rem; height: auto; direction: ltr; font-size: 13px; }
svg .grid { stroke: var(--line); }
svg text { fill: var(--ink); font-family: inherit; font-variant-numeric: tabular-nums; }
.look-a { fill: var(--deep); stroke: var(--deep); }
.look-b { fill: url(#hatch); stroke: #5b6b73; }
.look-c { fill: url(#dots); stroke: var(--warm); }
.legend { list-style: none; display: flex; flex-wrap: wrap; gap: .2rem 1.4rem; padding: 0; margin: .4rem 0 .8rem; font-size: .92rem; }
.legend svg { width: 1.5rem; height: .9rem; vertical-align: middle; margin-inline-end: .4rem; }
summary { cursor: pointer; } details > :not(summary) { margin-inline-start: 1.1rem; }
details ul { margin: .2rem 0; padding-inline-start: 1.1rem; }
.status { white-space: nowrap; font-weight: 600; }
.status b { display: inline-block; width: 1.4em; height: 1.4em; line-height: 1.4em; text-align: center; border-radius: 50%; border: 1.5px solid currentColor; margin-inline-end: .35em; font-size: .8em; }
.ok { color: var(--good); } .warn, .unknown { color: var(--warm); } .fail { color: var(--bad); }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1.2rem; margin: .4rem 0; }
.facts dt { color: var(--soft); } .facts dd { margin: 0; }
.unit { content-visibility: auto; contain-intrinsic-size: auto 1400px; }
.unit > h2 { font-size: 1.45rem; }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(20rem, 1fr)); gap: 0 2rem; }
.tick { font-size: 1.1rem; }
.sign { display: grid; grid-template-columns: 2fr 1fr 2fr; gap: 1.5rem; margin-top: 1rem; }
.sign span { border-top: 1px solid var(--ink); margin-top: 2.2rem; padding-top: .2rem; font-size: .88rem; color: var(--soft); }
.links { display: flex; gap: 1rem; align-items: center; margin-top: 1rem; }
input[type="search"] { font: inherit; padding: .3rem .7rem; border: 1px solid #7b8a91; border-radius: .4rem; width: min(24rem, 100%); margin: .2rem 0 .6rem; }
@media (max-width: 40rem) { main { padding: .6rem; } section, header.page { padding: 1rem; } h1 { font-size: 1.5rem; } }
@page { size: A4; margin: 14mm; }
@media print {
  html { font-size: 9pt; }
  body { background: #fff; font-size: 9pt; line-height: 1.45; }
  th, td { padding: .12rem .3rem; }
  table { font-size: 8.2pt; line-height: 1.32; }
  .cells td.draw, .cells tbody th, .chart td.draw { min-width: 0; } .cells td.draw { width: 12%; }
  .tick { font-size: 1rem; line-height: 1; }
  h3 { margin-top: .9rem; }
  section:has(svg.histogram), .finish { break-inside: avoid; }
  main { max-width: none; padding: 0; }
  section, header.page { border: 0; border-radius: 0; padding: 0; margin: 0 0 7mm; }
  details:not([open]) summary { list-style: none; }
  .bar-top, nav, .links, label { display: none; }
  a { color: inherit; text-decoration: none; }
  .unit { break-before: page; content-visibility: visible; }
  h2, h3, caption, .legend, .soft { break-after: avoid; }
  tr, .figures div, .note, .sign, svg { break-inside: avoid; }
  thead { display: table-header-group; } tfoot { display: table-row-group; }
  .scroll { overflow: visible; } .map svg, .plain td:last-child { min-width: 0; }
  svg, .note { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body.one-unit section:not(.chosen), body.one-unit header.page { display: none; }
  body.one-unit .unit.chosen { break-before: auto; }
}
`;
