/** What became of the precision that was asked for, in sentences. */

import type { Exempt, Precision, Results } from '../study/results.ts';
import { own } from './evidence.ts';
import { decimal, percentOf } from './format.ts';
import { metricLabel } from './labels.ts';
import type { Words } from './locales/index.ts';

/** Of more designs or metrics than this, some are only counted. */
const MOST_NAMED = 3;

/** That it was reached; null where nothing was asked, or it was not. */
export function precisionReached(results: Results, words: Words): string | null {
  const asked = results.precision;
  return asked?.reached ? words.precision.reached({ ...toldOf(results, asked, words) }) : null;
}

/** That it was not reached, and what was not judged by it; empty where nothing was asked. */
export function precisionWarnings(results: Results, words: Words): string[] {
  const asked = results.precision;
  if (!asked) return [];
  const exempt = (['no steady state', 'not observed', 'without bound'] as const).flatMap((reason) =>
    exemptOf(results, asked, reason, words),
  );
  // That the run was interrupted is said where it is said of every run.
  if (asked.reached || results.replications < results.replicationsAsked) return exempt;
  const { precision } = words;
  if (asked.achieved.length === 0) return [precision.nothing({ asked: percentOf(asked.asked) }), ...exempt];
  const wider = asked.achieved.filter((one) => one.precision === null || one.precision > asked.asked);
  return [
    precision.notReached({
      ...toldOf(results, asked, words),
      // What was not seen often enough counts too.
      wider: decimal(Math.max(1, wider.length), 0),
      among: decimal(asked.achieved.length, 0),
    }),
    ...exempt,
  ];
}

function toldOf(results: Results, { asked, of, achieved }: Precision, words: Words) {
  const widest = achieved[0] as Precision['achieved'][number];
  return {
    asked: percentOf(asked),
    of,
    replications: decimal(results.replications, 0),
    widest: {
      metric: metricLabel(widest.metric, words, results),
      design: titleOf(results, widest.design),
      // Rounded up: what is not reached must not read as if it were.
      precision: widest.precision === null ? null : decimal(Math.ceil(widest.precision * 1000) / 10, 1),
    },
  };
}

function exemptOf(results: Results, { leftOut }: Precision, reason: Exempt, words: Words): readonly string[] {
  const found = leftOut.filter((one) => one.reason === reason);
  if (found.length === 0) return [];
  const all = found.map(({ design, metric }) =>
    reason === 'no steady state' ? titleOf(results, design) : metricLabel(metric, words, results),
  );
  const names = [...new Set(all)];
  const more = Math.max(0, names.length - MOST_NAMED);
  return [words.precision.exempt[reason](names.slice(0, MOST_NAMED), more)];
}

function titleOf(results: Results, design: string): string {
  return own<Results['designs'][string]>(results.designs, design)?.title ?? design;
}
