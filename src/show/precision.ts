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
      tooWide: wider.slice(1, MOST_NAMED + 1).map((one) => itemOf(results, one, words)),
      more: Math.max(0, wider.length - 1 - MOST_NAMED),
      needed: neededOf(results, asked),
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
    widest: itemOf(results, widest, words),
  };
}

function itemOf(
  results: Results,
  { design, metric, precision }: Precision['achieved'][number],
  words: Words,
) {
  return {
    metric: metricLabel(metric, words, results),
    design: titleOf(results, design),
    // Rounded up: what is not reached must not read as if it were.
    precision: precision === null ? null : decimal(Math.ceil(precision * 1000) / 10, 1),
  };
}

/**
 * About how many replications the least precise figure would take, as widths shrink with the square root of their number
 * (Law 2015, Simulation Modeling and Analysis, section 9.4.1), to two digits; null where nothing can be said of it yet.
 */
function neededOf({ replications }: Results, { asked, of, achieved }: Precision): string | null {
  const widest = achieved[0]?.precision ?? null;
  if (widest === null || widest <= asked) return null;
  // Of figures the precision is a share of the true figure, and half of the width g / (1 + g) of the estimate.
  const half = (g: number): number => (of === 'figures' ? g / (1 + g) : g);
  const needed = replications * (half(widest) / half(asked)) ** 2;
  const digit = 10 ** Math.max(0, Math.floor(Math.log10(needed)) - 1);
  return decimal(Math.ceil(needed / digit) * digit, 0);
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
