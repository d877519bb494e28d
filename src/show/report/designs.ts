/** The designs: what each changes, and the facts of its chart. */

import { changeSentences } from '../changes.ts';
import { type Design, designsOf } from '../evidence.ts';
import { decimal } from '../format.ts';
import type { Words } from '../locales/index.ts';
import { overloadedTitles } from '../sentences.ts';
import { type Html, html } from './html.ts';
import type { Page } from './page.ts';
import { isolated, section } from './parts.ts';

export function designs({ results, words }: Page): Html {
  return section(
    'designs',
    words.report.designs.heading,
    html`<div class="cards">
${designsOf(results).map(
  (design) => html`<article class="card">
<h3>${isolated(design.title)}</h3>
<ul>
${[...changes(design, words), ...facts(design, words)].map(
  (sentence) => html`<li>${sentence}</li>
`,
)}</ul>
</article>
`,
)}</div>`,
  );
}

function changes({ result }: Design, words: Words): string[] {
  const sentences = changeSentences(result.changes, words);
  return sentences.length > 0 ? sentences : [words.report.designs.unchanged];
}

function facts(design: Design, words: Words): string[] {
  const said = words.report.designs;
  const { chart, traits, changes } = design.result;
  const service = chart.positions.filter(({ unit }) => unit === chart.serviceUnit);
  const seats = service.reduce((sum, { staff }) => sum + staff, 0);
  const limit = (rank: string): string => {
    const limits = service.filter((position) => position.rank === rank).map((position) => position.limit);
    if (limits.length === 0) return said.noneOfRank;
    const known = limits.filter((one) => one !== null);
    return known.length < limits.length ? said.anyAmount : decimal(Math.max(...known), 0);
  };
  const named = changes.some(({ kind }) => kind === 'serviceUnder');
  const overloaded = overloadedTitles(design, words);
  return [
    ...(named ? [] : [traits.placement === null ? said.atTop : said.placement(traits.placement)]),
    said.layers(traits.layers),
    said.people({ positions: decimal(chart.positions.length, 0), service: decimal(seats, 0) }),
    said.limits({ agent: limit('agent'), head: limit('head') }),
    said.delegation(traits.delegation),
    ...(overloaded.length > 0 ? [said.overloaded({ positions: overloaded })] : []),
  ];
}
