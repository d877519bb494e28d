/** Chart 13: what becomes of complaints as time goes by, and how many are still open. */

import type { Results } from '../../study/results.ts';
import { type Design, designsOf, figureOf, findingOf } from '../evidence.ts';
import { decimal, numberFormat } from '../format.ts';
import { timeUnresolvedMetric } from '../still-open.ts';
import { defineChart } from './chart.ts';
import { framed } from './frame.ts';
import { hasIntervals, type Panel, panels, WIDTH } from './outcome-panels.ts';
import { outcomesOf, shareText } from './outcome-shares.ts';

export const outcomes = defineChart({
  id: 'outcomes',
  number: 13,
  needs: ['timeUnresolved.*'],
  applies: (results) => panelsOf(results).length > 0,
  assumptions: ['hours.executive', 'giveUp', 'candour', 'deference'],
  standing: 'emergent',

  title(results, words) {
    const metric = timeUnresolvedMetric(results);
    const finding = metric === undefined ? undefined : findingOf(results, metric);
    if (metric === undefined || finding === undefined) return words.outcomes.nothing;
    const designs = designsOf(results);
    const format = numberFormat(
      words,
      'h',
      designs.map(({ result }) => figureOf(result, metric)),
    );
    const time = ({ result }: Design): string => format.value(figureOf(result, metric).mean);
    const { first } = finding;
    const said = {
      target: metric.slice(metric.indexOf('.') + 1),
      first: first.title,
      firstTime: time(first),
    };
    if (finding.kind !== 'best') return words.outcomes[finding.kind](said);
    return words.outcomes.best({ ...said, best: finding.best.title, bestTime: time(finding.best) });
  },

  summary(results, words) {
    return words.outcomes.summary(
      panelsOf(results).map(({ design, outcomes: { points, last } }) => ({
        design: design.title,
        after: words.duration(points.at(-1)!.hours),
        shares: last
          .filter(({ figure }) => Number(decimal(figure.mean ?? 0, 1)) > 0)
          .map((share) => shareText(share, words)),
      })),
    );
  },

  table(results, words) {
    const { columns, endings } = words.outcomes;
    const rows = panelsOf(results).flatMap(({ design, outcomes: { points, endings: drawn } }) => {
      const { hours, shares } = design.result.curves.outcomes!;
      const first = points[0]!.hours;
      const ended = drawn.flatMap((ending) =>
        shares[ending].some(({ mean }) => (mean ?? 0) > 0)
          ? hours.flatMap((h, i) => {
              const { mean, interval } = shares[ending][i]!;
              const row = [
                design.title,
                endings[ending],
                h,
                mean,
                interval?.[0] ?? null,
                interval?.[1] ?? null,
              ];
              return h < first || mean === null ? [] : [row];
            })
          : [],
      );
      const open = points.map(({ hours: h, tops }) => [
        ...[design.title, endings.open, h, 100 - tops.at(-1)!],
        ...[null, null],
      ]);
      return [...ended, ...open];
    });
    const head = [words.design, columns.ending, words.elapsedHours, columns.share];
    return { columns: [...head, words.low95, words.high95], rows };
  },

  spec(results, words) {
    const shown = panelsOf(results);
    const target = results.targets[0];
    return framed(results, words, {
      title: this.title(results, words),
      subtitle: words.outcomes.subtitle({
        target: target?.label ?? null,
        inBrackets: hasIntervals(shown.length) && results.replications > 1,
      }),
      summary: this.summary(results, words),
      width: WIDTH,
      views: [panels(words, shown, target?.hours ?? null)],
    });
  },
});

/** The designs that have curves. */
function panelsOf(results: Results): Panel[] {
  return designsOf(results).flatMap((design) => {
    const found = outcomesOf(design);
    return found === undefined ? [] : [{ design, outcomes: found }];
  });
}
