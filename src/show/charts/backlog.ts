/** Chart 9: how many complaints are open day by day, and how long a surge of them lasts. */

import { BACKLOG_QUANTILES, type Figure, type Results } from '../../study/results.ts';
import { comparisonOf, type Design, designsOf, figureOf, findingOf } from '../evidence.ts';
import { decimal, type NumberFormat, numberFormat } from '../format.ts';
import type { Words } from '../locales/index.ts';
import { type Panel, panels, WIDTH } from './backlog-panels.ts';
import { defineChart } from './chart.ts';
import { framed } from './frame.ts';

export const backlog = defineChart({
  id: 'backlog',
  number: 9,
  needs: ['backlog.mean'],
  applies: ({ types }) => types.some(({ kind }) => kind === 'complaint'),
  assumptions: ['hours.executive', 'hours.manager', 'attention.other', 'preAgreed'],
  standing: 'emergent',

  title(results, words) {
    const { metric, format } = measured(results, words);
    const finding = findingOf(results, metric);
    if (finding === undefined) return words.backlog.nothing;
    const { first } = finding;
    if (metric === 'recovery') {
      const said = { first: first.title, firstTime: recoveryOf(first, format) };
      if (finding.kind !== 'best') return words.backlog.surge[finding.kind](said);
      const { best } = finding;
      return words.backlog.surge.best({ ...said, best: best.title, bestTime: recoveryOf(best, format) });
    }
    const cases = ({ result }: Design): string => format.value(figureOf(result, metric).mean);
    const said = { first: first.title, firstCases: cases(first) };
    if (finding.kind !== 'best') return words.backlog.level[finding.kind](said);
    return words.backlog.level.best({ ...said, best: finding.best.title, bestCases: cases(finding.best) });
  },

  summary(results, words) {
    const { metric, format } = measured(results, words);
    const designs = designsOf(results);
    if (metric === 'recovery') {
      return words.backlog.summarySurge(
        designs.map((design) => ({ design: design.title, recovery: recoveryOf(design, format) })),
      );
    }
    return words.backlog.summaryLevel(
      designs.map(({ title, result }) => ({
        design: title,
        cases: format.value(figureOf(result, metric).mean),
      })),
    );
  },

  table(results, words) {
    const { metric } = measured(results, words);
    const { columns } = words.backlog;
    const surge = metric === 'recovery';
    const days = BACKLOG_QUANTILES.map((q) => columns.quantile(decimal(100 * Number(q), 0)));
    const figures = surge ? [columns.recovery] : [columns.average];
    const share = surge ? [columns.recovered] : [];
    const rows = designsOf(results).flatMap(({ title, result }) => {
      const { mean, interval } = figureOf(result, metric);
      const recovered = surge ? [figureOf(result, 'recovered').mean] : [];
      const { backlogByDay } = result.curves;
      return [
        [
          title,
          null,
          ...days.map(() => null),
          mean,
          interval?.[0] ?? null,
          interval?.[1] ?? null,
          ...recovered,
        ],
        ...backlogByDay.days.map((day, i) => [
          title,
          day,
          ...BACKLOG_QUANTILES.map((q) => backlogByDay.quantiles[q][i] ?? null),
          ...[null, null, null, ...share.map(() => null)],
        ]),
      ];
    });
    return {
      columns: [words.design, columns.day, ...days, ...figures, words.low95, words.high95, ...share],
      rows,
    };
  },

  spec(results, words) {
    const { metric, format } = measured(results, words);
    const designs = designsOf(results);
    const last = Math.max(1, ...designs.flatMap(({ result }) => result.curves.backlogByDay.days));
    const shocks = results.shocks.filter(({ fromDay, toDay }) => toDay > 0 && fromDay < last);
    return framed(results, words, {
      title: this.title(results, words),
      subtitle: words.backlog.subtitle({
        runs: results.replications < 2 ? 'one' : 'several',
        shocks: shocks.map(({ types, factor }) => ({ types, factor: decimal(factor, 1) })),
        surge: metric === 'recovery' ? { hollow: designs.some(({ result }) => atLeast(result)) } : null,
      }),
      summary: this.summary(results, words),
      width: WIDTH,
      views: [
        panels(
          words,
          designs.map((design) => panelOf(results, design, words, { metric, format })),
          { shocks, last },
        ),
      ],
    });
  },
});

interface Measured {
  /** What the designs are compared by: time to recover from a surge, or without one the average. */
  readonly metric: 'recovery' | 'backlog.mean';
  readonly format: NumberFormat;
}

function measured(results: Results, words: Words): Measured {
  const of = (metric: Measured['metric']): Figure[] =>
    designsOf(results).map(({ result }) => figureOf(result, metric));
  const recoveries = of('recovery');
  if (recoveries.some(({ mean }) => mean !== null)) {
    return { metric: 'recovery', format: numberFormat(words, 'd', recoveries) };
  }
  return { metric: 'backlog.mean', format: numberFormat(words, 'cases', of('backlog.mean')) };
}

function recoveryOf({ result }: Design, format: NumberFormat): { days: string; atLeast: boolean } {
  return { days: format.value(figureOf(result, 'recovery').mean), atLeast: atLeast(result) };
}

/** Whether some run was not back when the window ended, so that the mean is a minimum. */
function atLeast(result: Design['result']): boolean {
  return (figureOf(result, 'recovered').mean ?? 100) < 100;
}

function panelOf(results: Results, design: Design, words: Words, { metric, format }: Measured): Panel {
  const { result } = design;
  const { mean, interval } = figureOf(result, metric);
  const compared = comparisonOf(results, design, metric)?.verdict;
  const verdict = compared ?? (result.steady ? undefined : 'no steady state');
  const beside = {
    interval: interval && format.interval(interval),
    verdict: verdict === undefined ? null : words.verdicts[verdict],
  };
  const surge = metric === 'recovery';
  const text = surge
    ? words.backlog.recovery({ recovery: recoveryOf(design, format), ...beside })
    : words.backlog.average({ cases: format.value(mean), ...beside });
  const recovered = figureOf(result, 'recovered').mean;
  return {
    design,
    remarks: [
      ...(mean === null ? [] : [text]),
      ...(surge && atLeast(result) ? [words.backlog.recovered(`${decimal(recovered ?? 0, 0)} %`)] : []),
    ],
    level: surge ? figureOf(result, 'backlog.before').mean : null,
    recovery: surge && mean !== null ? { days: mean, interval, atLeast: atLeast(result) } : null,
  };
}
