import type { Direction } from '../../../messages/contract/tag.ts'

/** How the page looks: light and dark, on a desk, on a phone and on A4. No file, no font and no picture from elsewhere. */
export const STYLE = `
:root { color-scheme: light dark; --paper: #fff; --raised: #f5f7f9; --ink: #1b1f24; --faint: #4d5661; --line: #c5ccd3; --accent: #0b4f8a; --soft: #d9e6f2; --bad: #a3180f; --warn: #7a4a00; --good: #12602e; }
@media (prefers-color-scheme: dark) { :root { --paper: #14181d; --raised: #1d232a; --ink: #e8ebee; --faint: #b0b8c1; --line: #47505a; --accent: #8cc2f5; --soft: #2b4058; --bad: #ff9b93; --warn: #f2c069; --good: #86d8a0; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem clamp(1rem, 4vw, 3rem) 4rem; max-width: 76rem; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: anywhere; }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; }
h1 { margin: 0; font-size: clamp(1.6rem, 4vw, 2.4rem); }
h2 { margin: 3rem 0 1rem; padding-block-end: .35rem; border-block-end: 2px solid var(--accent); font-size: 1.4rem; }
h3 { margin: 2rem 0 .5rem; font-size: 1.12rem; }
h4 { margin: 1.5rem 0 .5rem; font-size: 1rem; }
p { margin: .4rem 0; max-width: 75ch; }
a { color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; inset-inline-start: -100vw; }
.skip:focus { position: static; }
.faint, figcaption { color: var(--faint); }
.faint { font-size: .9rem; }
.hash { font: .8rem ui-monospace, Consolas, monospace; color: var(--faint); word-break: break-all; }
.patterns { position: absolute; }
.cover { padding: clamp(1rem, 3vw, 2rem); background: var(--raised); border-block-start: 6px solid var(--accent); }
.cover .as-of { font-size: 1.1rem; color: var(--faint); }
.facts, .cover dl { display: grid; grid-template-columns: minmax(8rem, auto) 1fr; gap: .3rem 1.5rem; margin: 1.25rem 0; }
.facts dt, .cover dt { grid-column: 1; font-weight: 600; }
.facts dd, .cover dd { grid-column: 2; margin: 0; }
.lead { max-width: none; margin-block: 1rem .5rem; font-size: 1.45rem; font-weight: 700; line-height: 1.3; }
.since { font-weight: 600; }
.keys { display: flex; flex-wrap: wrap; gap: .3rem 2rem; margin: .8rem 0; padding: 0; list-style: none; }
.keys li { flex: 1 1 9rem; max-width: 16rem; line-height: 1.3; font-size: .95rem; }
.keys .large { display: block; font-size: 1.6rem; font-weight: 700; font-variant-numeric: tabular-nums; }
.short { margin-block: 1rem; }
.short p, .short ol { margin-block: .3rem; }
.conclusion { max-width: none; margin-block-start: 1rem; padding: .8rem 1rem; border: 2px solid; border-inline-start-width: 10px; font-size: 1.15rem; font-weight: 600; background: var(--paper); }
.conclusion.passed, .verdict.met { color: var(--good); }
.conclusion.failed, .verdict.missed, .severity.error { color: var(--bad); }
.conclusion.incomplete, .verdict.unmeasurable, .severity.warning { color: var(--warn); }
.verdict, .severity { font-weight: 600; white-space: nowrap; }
nav { margin-block: 1.5rem; }
nav p { font-weight: 600; }
nav ol { margin: 0; padding-inline-start: 1.5rem; columns: 18rem; }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr)); gap: 1rem; margin-block-end: 1.5rem; }
.card { padding: 1rem; border: 1px solid var(--line); break-inside: avoid; }
.card .label { font-weight: 600; }
.card .large { font-size: 2rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
svg rect, svg circle, svg line { vector-effect: non-scaling-stroke; }
.full { fill: var(--accent); }
.partial { fill: url(#pattern-partial); stroke: var(--accent); }
.none { fill: var(--paper); stroke: var(--accent); }
.unknown { fill: url(#pattern-unknown); stroke: var(--faint); }
.below { fill: var(--soft); stroke: var(--accent); }
.paper { fill: var(--paper); }
.ink { fill: var(--accent); }
svg line { stroke: var(--bad); stroke-width: 2.5; }
.stack { display: block; width: 100%; padding-inline: 1px; overflow: visible; }
.swatch { width: 1.5rem; height: 1rem; vertical-align: -.1rem; }
.bar { display: block; width: 100%; min-width: 7rem; height: 1rem; }
.strip { display: block; width: 100%; height: 9rem; border-block: 1px solid var(--faint); }
figure { margin: 1.25rem 0; break-inside: avoid; }
figcaption { margin-block-start: .5rem; font-size: .95rem; }
.legend { display: flex; flex-wrap: wrap; gap: .3rem 1.5rem; margin: 0; padding: 0; list-style: none; }
.scroll { overflow-x: auto; margin-block: .75rem; }
table { width: 100%; border-collapse: collapse; font-size: .93rem; }
/* The heading says it to whoever sees. */
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { padding: .4rem .6rem; border: 1px solid var(--line); text-align: start; vertical-align: top; min-width: 4.5rem; unicode-bidi: isolate; }
thead th, tfoot th, tfoot td { background: var(--raised); font-weight: 600; }
tbody th { font-weight: 500; min-width: 9rem; }
.number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; min-width: 0; }
thead th, .number { overflow-wrap: normal; }
thead .number { white-space: normal; }
.code { white-space: nowrap; }
tr[hidden] { display: none; }
th [role=button] { cursor: pointer; text-decoration: underline dotted; }
th[aria-sort=ascending] [role=button]::after { content: " \\25B2"; }
th[aria-sort=descending] [role=button]::after { content: " \\25BC"; }
.tools { display: flex; flex-wrap: wrap; align-items: end; gap: .6rem 1rem; margin-block: 1rem .5rem; }
.tools[hidden] { display: none; }
.tools label { display: grid; font-size: .85rem; }
.tools input, .tools select, .tools button { max-width: 16rem; padding: .35rem .6rem; border: 1px solid var(--faint); background: var(--paper); color: var(--ink); font: inherit; }
.rule { padding-block-end: .5rem; }
.rule > summary, .fold > summary { cursor: pointer; }
.rule > summary > *, .fold > summary > * { display: inline; }
.fold { margin-block-start: 1.5rem; }
.fold > summary h2 { border: 0; font-size: 1.2rem; }
.definitions dt { margin-block-start: 1rem; font-weight: 600; break-after: avoid; }
.definitions dd { margin-inline-start: 1rem; }
.unit { margin-block: .5rem; border: 1px solid var(--line); }
.unit summary { padding: .5rem .8rem; background: var(--raised); cursor: pointer; }
.unit summary h3 { display: inline; margin: 0; font-size: 1rem; }
.unit .inside { padding: .2rem .8rem .8rem; }
code { font-family: ui-monospace, Consolas, monospace; }
code, .hash, .code { direction: ltr; unicode-bidi: isolate; }
/* Digits run from left to right, so figures under each other meet at their right side; charts grow with the reading. */
[dir=rtl] .number { text-align: right; }
[dir=rtl] .bar, [dir=rtl] .stack, [dir=rtl] .strip { transform: scaleX(-1); }
@media screen { .on-paper, .paper-note { display: none; } .rule td:last-child, #listing td:last-child { min-width: 16rem; } .rule td:nth-last-child(2), #listing td:nth-last-child(2), .changes td:nth-child(2) { min-width: 11rem; } }
@media (max-width: 40rem) { tbody th { min-width: 7rem; } .cover dl { grid-template-columns: 1fr; } .cover dd { grid-column: 1; } .cover { padding: .8rem; } .cover h1 { font-size: 1.3rem; } .cover .as-of { font-size: 1rem; } .lead { font-size: 1.15rem; margin-block: .5rem .3rem; } .keys { display: grid; grid-template-columns: 1fr 1fr; gap: .4rem 1rem; } .keys .large { font-size: 1.25rem; } .facts { grid-template-columns: 1fr; } .facts dd { grid-column: 1; } }
@media print {
  :root { --paper: #fff; --raised: #f2f2f2; --ink: #000; --faint: #333; --line: #777; --accent: #0b3d6b; --soft: #d0d0d0; --bad: #800; --warn: #530; --good: #040; color-scheme: light; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body { max-width: none; padding: 0; font: 11pt/1.4 "Times New Roman", "Liberation Serif", serif; }
  table { font-size: 9.5pt; }
  .scroll { overflow: visible; }
  .tools, .skip, .on-paper ~ .scroll, .on-paper ~ p, .unit:not([open]), .unit .inside > p:first-child { display: none; }
  .unit { border: 0; }
  .unit summary { padding: 0; background: none; list-style: none; break-after: avoid; }
  .cover { background: none; }
  nav { display: none; }
  .fold:not([open]) { display: none; }
  .long tbody tr:nth-child(n+26) { display: none; }
  .rule > summary { list-style: none; }
  .rule > summary h3, .rule > summary h4 { font-size: 11pt; font-weight: 400; }
  th [role=button] { text-decoration: none; }
  h2, h3, h4, .who, caption { break-after: avoid; }
  table:not(:has(tbody tr:nth-child(9))) { break-inside: avoid; }
  tr, .card, .conclusion, .rule { break-inside: avoid; }
  h2 { margin-block-start: 1.8rem; }
  thead { display: table-header-group; }
  tfoot { display: table-row-group; }
  th, td { min-width: 3.5em; padding: .2rem .35rem; }
  .number { min-width: 0; }
  tbody th { min-width: 5em; }
  a { color: inherit; text-decoration: none; }
}
`

/** The head and foot of each printed page. Only letters and digits go into the style as they are. */
export function printedHead(title: string, direction: Direction): string {
  const text = [...title].map((sign) => (/[A-Za-z0-9 ]/.test(sign) ? sign : escaped(sign))).join('')
  const side = 'font: 8.5pt sans-serif; color: #333;'
  const [head, foot] = direction === 'rtl' ? ['top-right', 'bottom-left'] : ['top-left', 'bottom-right']
  // Turned round, page 2 of 5 would read as page 5 of 2.
  const [from, to] = direction === 'rtl' ? ['"\\2066" ', ' "\\2069"'] : ['', '']
  return `@page { size: A4; margin: 20mm 15mm 18mm; @${head} { content: "${text}"; ${side} } @${foot} { content: ${from}counter(page) " / " counter(pages)${to}; ${side} } }
`
}

/** The space ends the number, and belongs to it. */
function escaped(sign: string): string {
  return `\\${(sign.codePointAt(0) ?? 0xfffd).toString(16).padStart(6, '0')} `
}
