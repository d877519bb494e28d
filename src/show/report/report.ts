/**
 * The report: one HTML file that says what was asked, what may be answered, by which figures, resting on which
 * assumptions. It asks nothing of any network, runs no script and prints.
 */

import type { Results } from '../../study/results.ts';
import { beforeAfterOf } from '../before-after.ts';
import type { RenderedChart } from '../charts/render-all.ts';
import type { Words } from '../locales/index.ts';
import { twoViewsOf } from '../two-views.ts';
import { typeset } from '../typeset.ts';
import { answer, header, limits } from './answer.ts';
import { assumptions } from './assumptions.ts';
import { beforeAfter } from './before-after.ts';
import { chartSection } from './charts.ts';
import { definitions } from './definitions.ts';
import { designs } from './designs.ts';
import { figures } from './figures.ts';
import { type Html, html, verbatim, write } from './html.ts';
import { method } from './method.ts';
import { type Page, pageOf } from './page.ts';
import { reversal } from './reversal.ts';
import { printedMargins, STYLE } from './style.ts';
import { twoViews } from './two-views.ts';
import { worlds } from './worlds.ts';

/** Nothing may be loaded and nothing run: styles, fonts and pictures are inside. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'";

/** The space between a number and a short unit: the two stay on one line. */
const BEFORE_UNIT = /(?<=\p{Nd}) (?=(?:%|\p{L}{1,2})(?!\p{L}))/gu;

/**
 * @param charts the pictures to show, drawn in the same words
 * @param fonts style sheet with the fonts of the language inside
 */
export function reportHtml(
  results: Results,
  charts: readonly RenderedChart[],
  words: Words,
  fonts: string,
): string {
  const page = pageOf(results, charts, words);
  return write(
    html`<!doctype html>
<html lang="${words.language}" dir="${words.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${verbatim(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="reportline ${results.version}">
<title>${results.scenario.title}</title>
<link rel="icon" href="data:,">
<style>
${verbatim(fonts)}${verbatim(STYLE)}${verbatim(printedMargins(results, words))}</style>
</head>
<body>
${header(page)}${contents(page)}<main>
${answer(page)}${figures(page)}${beforeAfter(page)}${twoViews(page)}${page.charts.length > 0 && chartSection(page)}${reversal(page)}${worlds(page)}${designs(page)}${assumptions(page)}${method(page)}${limits(page)}${definitions(page)}</main>
</body>
</html>
`,
    (text) => typeset(text, words).replaceAll(BEFORE_UNIT, '\u00a0'),
  );
}

function contents({ charts, results, words }: Page): Html {
  const { report } = words;
  const links = [
    ['answer', report.answer],
    ['figures', report.figures.heading],
    ...(beforeAfterOf(results, words) ? [['before-after', words.beforeAfter.heading]] : []),
    ...(twoViewsOf(results, words) ? [['two-views', words.twoViews.heading]] : []),
    ...(charts.length > 0 ? [['charts', report.charts]] : []),
    ['reversal', report.reversal.heading],
    ...(results.robustness ? [['worlds', words.worlds.heading]] : []),
    ['designs', report.designs.heading],
    ['assumptions', report.assumptions.heading],
    ['method', report.method.heading],
    ['limits', report.limits],
    ['definitions', report.definitions.heading],
  ] as const;
  return html`<nav aria-label="${report.contents}"><ul>
${links.map(
  ([anchor, heading]) => html`<li><a href="#${anchor ?? ''}">${heading ?? ''}</a></li>
`,
)}</ul></nav>
`;
}
