/** Screening and indices as readers meet them: titles of the designs, names of the assumptions, numbers in their unit. */

import type { IndexRow, Indices, Of, Results, Screening, ScreeningRow } from '../study/results.ts';
import { assumptionValue } from './assumption-value.ts';
import { own } from './evidence.ts';
import { numberFormat } from './format.ts';
import { metricLabel } from './labels.ts';
import type { Words } from './locales/index.ts';

/** Noise is too much of the variance for any assumption to be named. */
const TOO_NOISY = 1 / 4;
/** What share of all movement, or of the variance, the foremost are to make up. */
const MOST_OF_IT = 0.8;
/** A mean effect this near to its mean size goes one way. */
const ONE_WAY = 0.9;

type Found = Pick<Screening, 'a' | 'b' | 'metric' | 'of'>;

/** What is looked at: the difference of two designs, or the figure of one, as `words.global` takes it. */
export function subjectOf(results: Results, { a, b, metric, of }: Found, words: Words) {
  const title = (id: string): string => own(results.designs, id)?.title ?? id;
  const single: Of = of;
  return {
    a: single === 'difference' ? title(a) : null,
    b: title(single === 'a' ? a : b),
    metric: metricLabel(metric, words, results),
  };
}

export function nameOf({ parameter }: { readonly parameter: string }, words: Words): string {
  return own(words.assumptionNames, parameter) ?? parameter;
}

/** Value in force and range. */
export function rangeOf(row: ScreeningRow | IndexRow, words: Words): string {
  const read = (value: string): string => assumptionValue(value, row.unit, words);
  const span = words.global.span({ low: read(row.low), high: read(row.high) });
  return words.global.range({ value: read(row.value), span });
}

export function endsOf(row: ScreeningRow | IndexRow, words: Words): readonly [string, string, string] {
  const read = (value: string): string => assumptionValue(value, row.unit, words);
  return [read(row.value), read(row.low), read(row.high)];
}

/** Assumptions that were not moved, by reason. */
export function leftOutSaid({ leftOut }: Pick<Screening, 'leftOut'>, words: Words): string {
  const count = (...why: readonly string[]): number =>
    leftOut.filter(({ reason }) => why.includes(reason)).length;
  return words.global.leftOut({
    noPart: count('no part'),
    noRange: count('no range', 'other form'),
    notPossible: count('not possible'),
    held: count('held'),
    notAsked: count('not asked'),
  });
}

/** Writes figures of the metric, and sizes of movements of it, which of shares are percentage points. */
export function movementFormat(
  results: Results,
  { metric }: Found,
  figures: readonly { readonly mean: number | null; readonly interval: readonly [number, number] | null }[],
  words: Words,
) {
  const unit = own(results.metrics, metric)?.unit ?? '';
  // In one unit, whatever the size: that of the axes and the tables.
  const format = numberFormat(words, unit, figures, { days: false });
  const points = unit === '%' ? words.sentences.points : '';
  return {
    value: format.value,
    /** With a sign. */
    signed: (x: number | null): string => format.difference(x) + (x === null ? '' : points),
    bare: (x: number | null): string => format.difference(x),
    size: (x: number | null): string =>
      x === null
        ? format.value(x)
        : format.value(x).replace(format.suffix, unit === '%' ? points : format.suffix),
    interval: format.interval,
  };
}

/** Whether it moves anything by more than the noise of the replications would: all of its interval is above that. */
export function isTold({ muStar, interval, noise }: ScreeningRow): boolean {
  if ((muStar ?? 0) === 0) return false;
  return noise === null || noise === 0 || (interval !== null && interval[0] > noise);
}

/** Which way the effects of an assumption go, as a key of `words.global.screening.kinds`. */
export function kindOf(row: ScreeningRow): 'raises' | 'lowers' | 'either' | 'noise' | 'nothing' {
  const { mu, muStar } = row;
  if (mu === null || muStar === null || muStar === 0) return 'nothing';
  if (!isTold(row)) return 'noise';
  if (mu >= ONE_WAY * muStar) return 'raises';
  return -mu >= ONE_WAY * muStar ? 'lowers' : 'either';
}

/** Assumptions, the foremost first, that make up most of the sum of all mean sizes that are more than noise. */
export function moversOf({ rows }: Screening): number {
  const sizes = rows.filter(isTold).map(({ muStar }) => muStar ?? 0);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  let [count, sum] = [0, 0];
  while (count < sizes.length && sum < MOST_OF_IT * all) sum += sizes[count++]!;
  return count;
}

/** Whether noise makes up so much of the variance that no assumption is to be named. */
export function isTooNoisy({ noise }: Indices): boolean {
  return noise !== null && noise.estimate > TOO_NOISY;
}

/** The row up to which first-order shares make up most of the variance; null where all together do not. */
export function mostlyUpTo({ rows }: Indices): number | null {
  const found = rows.findIndex(({ upTo }) => upTo.estimate >= MOST_OF_IT);
  return found < 0 ? null : found;
}

/** The share of the variance that no assumption makes up by itself, not below 0. */
export function interplayOf({ rows }: Indices): number {
  return Math.min(1, Math.max(0, 1 - (rows.at(-1)?.upTo.estimate ?? 1)));
}
