/** How the report looks, on a screen of any width and on paper. */

import type { Results } from '../../study/results.ts';
import type { Words } from '../locales/index.ts';
import { ALARM, FAINT, INK, MUTED, PAPER, SERVICE } from '../palette.ts';
import { shorten } from '../text.ts';

const TINT = '#f6f7f9';
const GOOD = '#00694a';

export const STYLE = `
*, *::before, *::after { box-sizing: border-box; }
html { scroll-behavior: smooth; scroll-padding-block-start: 1rem; -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; max-width: 84rem; padding: 2.5rem clamp(1rem, 3vw, 3rem) 4rem; background: ${PAPER};
  color: ${INK}; font: 400 1.0625rem/1.6 Rubik, Arial, sans-serif; overflow-wrap: break-word; }
:lang(fa) body { font-family: Vazirmatn, Tahoma, sans-serif; line-height: 1.8; }
h1, h2, h3, th, strong, .label, .kicker { font-weight: 600; }
h1 { margin: 0; font-size: clamp(1.75rem, 4vw, 2.5rem); line-height: 1.2; text-wrap: balance; }
h2 { margin: 0 0 1rem; padding-block-start: 1.25rem; border-block-start: 2px solid ${INK}; font-size: 1.5rem; line-height: 1.3; }
h3 { margin: 0 0 .5rem; font-size: 1.125rem; line-height: 1.4; }
p, ul, dl, pre { margin: 0 0 1rem; }
p, li { max-width: 46rem; }
ul { padding-inline-start: 1.25rem; }
a { color: ${SERVICE}; text-underline-offset: .15em; }
a:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 3px solid ${SERVICE}; outline-offset: 2px; }
section { margin-block-start: 3.5rem; }
code { font: .875em/1.5 ui-monospace, Consolas, 'DejaVu Sans Mono', monospace; overflow-wrap: anywhere; }
pre { padding: .875rem 1rem; background: ${TINT}; direction: ltr; text-align: left; white-space: pre-wrap; }
.kicker { margin: 0 0 .75rem; color: ${ALARM}; font-size: .9375rem; }
.question { margin-block: 1rem; font-size: 1.25rem; line-height: 1.5; }
.how, .quiet, .standing { color: ${MUTED}; }
.label { margin-block-end: .25rem; font-size: .9375rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: 1.5rem 0 0; padding: 0; list-style: none; font-size: .9375rem; }
.sentences { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(28rem, 100%), 1fr)); gap: 0 2.5rem; padding: 0; list-style: none; }
.sentences li { padding-block: .75rem; border-block-start: 1px solid ${FAINT}; }
.warning { padding: .75rem 1rem; border-inline-start: 4px solid ${ALARM}; background: ${TINT}; }
.badge { display: inline-block; padding: 0 .5em; border: 1px solid currentcolor; border-radius: 1em; font-size: .8125rem; line-height: 1.5; white-space: nowrap; }
.badge.assumed { border-style: dashed; }
.badge.emergent, .badge.sourced { color: ${SERVICE}; }

.scroll { overflow-x: auto; margin-block-end: 1rem; }
table { border-collapse: collapse; min-width: 100%; font-size: .9375rem; line-height: 1.45; font-variant-numeric: tabular-nums; }
th, td { padding: .4rem 1.25rem .4rem 0; text-align: start; vertical-align: top; }
[dir=rtl] th, [dir=rtl] td { padding-inline: 0 1.25rem; }
thead th { color: ${MUTED}; font-size: .875rem; border-block-end: 1px solid ${INK}; vertical-align: bottom; }
tbody tr { border-block-end: 1px solid ${FAINT}; }
tbody th { font-weight: 400; }
.number { white-space: nowrap; }

.figures th[colspan], .group { padding-block-start: 1.25rem; font-weight: 600; }
.figures { min-width: 46rem; }
.verdict { white-space: nowrap; }
.better { color: ${GOOD}; font-weight: 600; }
.worse, .no-steady-state { color: ${ALARM}; font-weight: 600; }
.assumptions { min-width: 64rem; width: 100%; table-layout: fixed; }
.assumptions :is(th, td):nth-child(1) { width: 30%; }
.assumptions :is(th, td):nth-child(2) { width: 16%; }
.assumptions :is(th, td):nth-child(5) { width: 26%; }
tr:target, article:target { background: ${TINT}; outline: 2px solid ${SERVICE}; outline-offset: 4px; }

.chart { margin-block-end: 4rem; }
.chart .nth { color: ${MUTED}; font-weight: 400; }
.chart .title { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.picture { min-width: 46rem; }
.picture svg { display: block; width: 100%; height: auto; }
.behind { font-size: .9375rem; }
.links { display: flex; flex-wrap: wrap; gap: 0 1rem; padding: 0; list-style: none; font-size: .875rem; line-height: 1.5; }
.printed { display: none; }
summary { cursor: pointer; color: ${SERVICE}; }
details[open] summary { margin-block-end: .75rem; }
.cards, .definitions { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(22rem, 100%), 1fr)); gap: 2rem 2.5rem; }
.cards ul { padding-inline-start: 1.1rem; }
dl { display: grid; grid-template-columns: minmax(12rem, 20rem) minmax(0, 1fr); gap: .5rem 2rem; }
dt { color: ${MUTED}; }
dd { margin: 0; }
dd ul { margin: 0; padding: 0; list-style: none; }
/* Where a picture is too small to read at a glance, its title stands above it as well. */
@media (max-width: 50rem) { .chart .nth { display: block; } .chart .title { position: static; width: auto; height: auto; clip-path: none; white-space: normal; } }
@media (max-width: 40rem) { dl { grid-template-columns: minmax(0, 1fr); gap: 0; } dd { margin-block-end: .75rem; } }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }

@page { size: A4; margin: 18mm 15mm; }
@page chart { size: A4 landscape; margin: 15mm; }
@page tables { size: A4; margin: 18mm 15mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  nav, details summary { display: none; }
  .printed { display: block; }
  details::details-content { content-visibility: visible; display: block; block-size: auto; }
  h2, h3, .label, thead, tr:has(> .group) { break-after: avoid; }
  .group { padding-block-start: .5rem; }
  tr, li, .figures tbody, .card, .definition, .picture, pre { break-inside: avoid; }
  thead { display: table-header-group; }
  table, .figures, .assumptions, .picture { min-width: 0; width: 100%; }
  th, td { padding: .2rem .6rem .2rem 0; font-size: 8pt; }
  [dir=rtl] th, [dir=rtl] td { padding-inline: 0 .6rem; }
  .scroll { overflow: visible; }
  section { margin-block-start: 2rem; }
  #charts { break-before: page; page: chart; margin: 0; }
  #charts > h2 { margin: 0; padding: 0; border: 0; }
  .chart { break-after: page; margin: 0; }
  .chart .scroll { margin: 0; }
  .chart p, .chart li { max-width: none; }
  .chart { font-size: 9pt; line-height: 1.45; }
  td:first-child { min-width: 20mm; }
  .chart > p, .chart > ul { margin: 0 0 .35rem; }
  .picture svg { max-height: 106mm; }
  .chart details { page: tables; }
  .chart details.unprinted { display: none; }
  .chart details:has(.wide) { page: chart; break-before: page; }
  .wide :is(th, td) { font-size: 7pt; padding-inline: 0 .4rem; }
  .wide thead th { overflow-wrap: anywhere; hyphens: auto; }
  .scroll:has(> .long) { columns: 2; column-gap: 8mm; }
  a { color: inherit; text-decoration: none; }
}
`;

/** What stands at the head and foot of every printed page. */
export function printedMargins(results: Results, words: Words): string {
  const { report } = words;
  const said = report.printed({
    study: shorten(results.scenario.title, 70),
    seed: shorten(results.seed, 30),
    version: results.version,
  });
  const { before, between } = report.page;
  const look = `font: 8pt Rubik, Vazirmatn, Arial, sans-serif; color: ${MUTED}; direction: ${words.direction};`;
  const page = `${string(before)} counter(page) ${string(between)} counter(pages)`;
  const margins = `@bottom-left { content: ${string(said)}; width: 80%; text-align: left; ${look} }
  @bottom-right { content: ${page}; ${look} }`;
  return `@page { ${margins} }\n`;
}

/** A string of CSS in which every character but letters and digits is escaped: it cannot end the style sheet. */
function string(text: string): string {
  const escaped = [...text].map((char) =>
    /[a-z0-9]/i.test(char) ? char : `\\${(char.codePointAt(0) as number).toString(16)} `,
  );
  return `"${escaped.join('')}"`;
}
