/** Complaints that are still open when the run ends: resolution times do not have them, and a reader must know. */

import type { Results } from '../study/results.ts';
import { type Design, designsOf, figureOf } from './evidence.ts';
import { decimal } from './format.ts';
import { metricLabel } from './labels.ts';
import type { Words } from './locales/index.ts';

/** Percent of the arriving complaints; fewer still open than this move no mean that matters. */
const FEW = 1;
/** Of more such designs than this, some are only counted. */
const MOST_NAMED = 3;

/** Id of the time without a resolution, which counts those still open; undefined without a target. */
export function timeUnresolvedMetric({ metrics }: Results): string | undefined {
  return Object.keys(metrics).find((id) => id.startsWith('timeUnresolved.'));
}

/** Designs of which more than a few complaints are still open at the end. */
export function stillOpenDesigns(results: Results): readonly Design[] {
  return designsOf(results).filter(({ result }) => (figureOf(result, 'outcome.open').mean ?? 0) > FEW);
}

/** What is to be said of them; undefined where few are open. */
export function stillOpenWarning(results: Results, words: Words): string | undefined {
  const designs = stillOpenDesigns(results);
  if (designs.length === 0) return undefined;
  const metric = timeUnresolvedMetric(results);
  const share = ({ result }: Design, id: string): string =>
    `${decimal(figureOf(result, id).mean ?? 0, 1)}${words.suffixes['%']}`;
  return words.outcomes.stillOpen({
    designs: designs.slice(0, MOST_NAMED).map((design) => ({
      design: design.title,
      resolved: share(design, 'outcome.resolved'),
      open: share(design, 'outcome.open'),
    })),
    more: Math.max(0, designs.length - MOST_NAMED),
    instead: metric === undefined ? null : metricLabel(metric, words, results),
  });
}
