/** How narrow intervals were asked to be, what common customers gain, and what the bootstrap makes of it. */

import type { Exempt, PrecisionOf } from '../../../study/results.ts';
import { list, quote } from './phrases.ts';

const OF: Readonly<Record<PrecisionOf, string>> = {
  figures: 'each figure',
  differences: 'each difference from the first design, as a share of the larger figure',
};

/** The least precise figure; `precision` null: nothing can be said of it yet. */
export interface Widest {
  readonly metric: string;
  readonly design: string;
  readonly precision: string | null;
}

/** One comparison: a metric, and the design that is compared with the first. */
export interface Item {
  readonly metric: string;
  readonly design: string;
}

/** How the precision of what was asked for is measured. */
const MEASURED: Readonly<Record<PrecisionOf, string>> = {
  figures: 'half the width of its 95 % interval, as a share of the end nearer to 0',
  differences: 'half the width of its 95 % interval, as a share of the larger of the two figures',
};

const named = ({ metric, design }: Item): string => `${metric} of ${quote(design)}`;
const others = (more: number): readonly string[] => (more > 0 ? [`${more} more`] : []);

export const precision = {
  reached: ({
    asked,
    of,
    replications,
    widest,
  }: {
    asked: string;
    of: PrecisionOf;
    replications: string;
    widest: Widest;
  }) =>
    `Precision: ±${asked} % was asked of ${OF[of]} and reached after ${replications} replications. ` +
    `Widest: ${named(widest)}, ±${widest.precision} %.`,
  notReached: ({
    asked,
    of,
    replications,
    wider,
    among,
    widest,
    tooWide,
    more,
    needed,
  }: {
    asked: string;
    of: PrecisionOf;
    replications: string;
    wider: string;
    among: string;
    widest: Widest;
    /** What else is too wide, and how many beside these. */
    tooWide: readonly Widest[];
    more: number;
    /** Replications; null: unknown. */
    needed: string | null;
  }) =>
    `Precision not reached: ±${asked} % was asked of ${OF[of]}, but after ${replications} replications, the most ` +
    `allowed, ${wider} of ${among} are less precise. Widest: ${named(widest)}, ` +
    `${widest.precision === null ? 'of which nothing can be said yet' : `±${widest.precision} % (${MEASURED[of]})`}.` +
    (tooWide.length === 0
      ? ''
      : ` Too wide as well: ${list([
          ...tooWide.map((one) => named(one) + (one.precision === null ? '' : ` ±${one.precision} %`)),
          ...others(more),
        ])}.`) +
    (needed === null ? '' : ` About ${needed} replications would reach it (--max-replications).`) +
    ` Fewer do where it is asked of what matters only (--metric)` +
    (of === 'figures' ? ', or of the differences between designs (--of differences).' : '.'),
  nothing: ({ asked }: { asked: string }) =>
    `Precision: ±${asked} % was asked, but no figure could be judged by it.`,
  interrupted: ({ done, asked }: { done: string; asked: string }) =>
    `Interrupted: these figures hold ${done} replications, and the precision asked for, ±${asked} %, was not reached.`,
  exempt: {
    'no steady state': (designs: readonly string[], more: number) =>
      `Not judged by precision: the figures of ${list([...designs.map(quote), ...others(more)])}, without steady state.`,
    'not observed': (metrics: readonly string[], more: number) =>
      `Not judged by precision, as it was never observed: ${list([...metrics, ...others(more)])}.`,
    'without bound': (metrics: readonly string[], more: number) =>
      `Not judged by precision, as it has no bound: ${list([...metrics, ...others(more)])}.`,
  } satisfies Record<Exempt, (items: readonly string[], more: number) => string>,

  corrected: (comparisons: string) =>
    `Verdicts are judged by wider intervals, corrected (Bonferroni) for ${comparisons} comparisons at once, and only ` +
    'beyond differences too small to matter.',
  bonferroni: (comparisons: string) =>
    `Bonferroni: intervals for verdicts are widened for ${comparisons} comparisons, of all headline figures over all designs`,

  gain: 'Same customers',
  gainNote:
    'Same customers: so many times as many replications would be needed for the same precision if every design had ' +
    'customers of its own, with its 95 % interval.',
  noGain: (items: readonly Item[], more: number) =>
    `Meeting the same customers does not sharpen ${list([...items.map(named), ...others(more)])}: there a ` +
    'difference is no surer than with customers of its own for every design.',

  bootstrap: 'Check by bootstrap',
  agree: ({ agree, of }: { agree: string; of: string }) =>
    `Bootstrap-t intervals, which assume no normal distribution, agree on ${agree} of ${of} differences of headline ` +
    'figures whether they may be 0',
  disagree: ({ metric, design, student, bootstrap }: Item & { student: string; bootstrap: string }) =>
    `Whether ${named({ metric, design })} differs at all is doubtful: Student’s t says ${student}, the bootstrap ` +
    `${bootstrap}, and only one of them leaves out 0. More replications would settle it.`,
};
