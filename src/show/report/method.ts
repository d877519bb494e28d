/** How the figures were computed, how precise they are, and how to compute them again. */

import type { Results } from '../../study/results.ts';
import { bootstrapAgreement } from '../bootstrap.ts';
import { designsOf, figureOf } from '../evidence.ts';
import { decimal } from '../format.ts';
import { headlineMetrics } from '../headline.ts';
import { metricLabel } from '../labels.ts';
import type { Words } from '../locales/index.ts';
import { precisionReached } from '../precision.ts';
import { correctedFor } from '../sentences.ts';
import { warmUpSaid, warmUpUnjudged, warmUpUntold } from '../warm-up.ts';
import { chartArticle, isOfMethod } from './charts.ts';
import { runCommand } from './commands.ts';
import { type Content, exactly, type Html, html } from './html.ts';
import type { Page } from './page.ts';
import { isolated, section } from './parts.ts';

export function method(page: Page): Html {
  const { results, words } = page;
  const said = words.report.method;
  const { scenario, horizon, replications: done, replicationsAsked: asked } = results;
  const count = (n: number): string => decimal(n, 0);
  const agreement = bootstrapAgreement(results, words);
  const reached = precisionReached(results, words);
  const counts = { done: count(done), asked: count(asked) };
  const days = (n: number): string => said.days(decimal(n, Number.isInteger(n) ? 0 : 1));
  const rows: [string, Content][] = [
    [said.study, html`${isolated(scenario.title)} (<bdi>${exactly(scenario.id)}</bdi>)`],
    [said.source, isolated(scenario.source)],
    [said.seed, html`<bdi>${exactly(results.seed)}</bdi>`],
    [said.version, html`reportline ${exactly(results.version)}`],
    [said.replications, done < asked ? said.asked(counts) : counts.done],
    [said.warmUp, warmUpSaid(results, words)],
    [said.window, days(horizon.windowDays)],
    [said.drain, days(horizon.drainDays)],
    [said.confidence, said.percent(decimal(results.confidence * 100, 0))],
    ...(results.comparisons.length > 0
      ? [[said.correction, words.precision.bonferroni(correctedFor(results))] as [string, string]]
      : []),
    ...(agreement === null ? [] : [[words.precision.bootstrap, agreement] as [string, string]]),
    [said.precision, html`${reached && html`<p>${reached}</p>`}${precision(results, words)}`],
    [said.hash, html`<code dir="ltr">${exactly(scenario.hash)}</code><br>${said.hashNote}`],
  ];
  return section(
    'method',
    said.heading,
    html`<dl>
${rows.map(
  ([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>
`,
)}</dl>
${[...warmUpUnjudged(results, words), ...warmUpUntold(results, words)].map((sentence) => html`<p>${sentence}</p>`)}<p class="label">${said.repeat}</p>
<pre tabindex="0"><code dir="ltr">${exactly(runCommand(results))}</code></pre>
${page.charts.filter(isOfMethod).map((one) => chartArticle(page, one))}`,
  );
}

/** Half of the widest interval of each headline metric, as a percentage of its mean. */
function precision(results: Results, words: Words): Content {
  const said = words.report.method;
  const items = headlineMetrics(results).flatMap((metric) => {
    const shares = designsOf(results).flatMap(({ result }) => {
      const { mean, interval } = figureOf(result, metric);
      return mean === null || mean === 0 || interval === null
        ? []
        : [Math.abs((interval[1] - interval[0]) / 2 / mean) * 100];
    });
    if (shares.length === 0) return [];
    const widest = Math.max(...shares);
    const percent = decimal(widest, widest < 1 ? 2 : 1);
    return [said.precisionItem({ metric: metricLabel(metric, words, results), percent })];
  });
  if (items.length === 0) return said.noPrecision;
  return html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>${said.precisionNote}`;
}
