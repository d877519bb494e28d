/** What a sensitivity says, in words: the title that its evidence allows, values, differences and notes. */

import type { Results } from '../study/results.ts';
import { assumptionValue } from './assumption-value.ts';
import { own } from './evidence.ts';
import { numberFormat } from './format.ts';
import { metricLabel } from './labels.ts';
import type { Words } from './locales/index.ts';
import { countOf, type End, type MovedAssumption, type Reversal } from './reversal.ts';

/** What may be said in one line. */
export function reversalTitle(results: Results, reversal: Reversal, words: Words): string {
  const { titles } = words.sensitivity;
  const { a, b, base, clear, notMoved } = reversal;
  const pair = { a, b, metric: metricLabel(reversal.metric, words, results) };
  if (base.verdict === 'no steady state') return titles.unsteady(pair);
  // One that changes nothing at one end and is not possible at the other was not moved to both.
  const invalid = countOf(reversal, 'invalid');
  const moved = reversal.moved.length - invalid;
  const said = { ...pair, verdict: base.verdict, moved, invalid, waiting: notMoved.waiting };
  if (!clear) {
    const decide = countOf(reversal, 'better', 'worse', 'differs');
    return decide > 0 ? titles.decided({ ...said, decide }) : titles.unclear(pair);
  }
  if (moved === 0) return titles.untried(said);
  const reverse = countOf(reversal, 'reverses');
  const open = countOf(reversal, 'unclear', 'unsteady');
  if (reverse > 0) return titles.reverses({ ...said, reverse, open });
  return open > 0 ? titles.open({ ...said, open }) : titles.holds(said);
}

/** Writes differences of the metric, a single one and its interval. */
export function differenceFormat(results: Results, { metric, base }: Reversal, words: Words) {
  const unit = own(results.metrics, metric)?.unit ?? '';
  const format = numberFormat(words, unit, [{ mean: base.difference, interval: base.interval }]);
  const points = unit === '%' ? words.sentences.points : '';
  return {
    single: (x: number | null): string => format.difference(x) + (x === null ? '' : points),
    bare: (x: number | null): string => format.difference(x),
    interval: format.differenceInterval,
    /** How large a difference is, whatever its sign. */
    size: (x: number): string =>
      format.value(x).replace(format.suffix, unit === '%' ? points : format.suffix),
  };
}

export function assumptionName({ row }: MovedAssumption, words: Words): string {
  return own(words.assumptionNames, row.parameter) ?? row.parameter;
}

/** Null where it hangs on the length of the run, or cannot be. */
export function differenceAt({ point, effect }: End): number | null {
  return effect === 'unsteady' ? null : point.difference;
}

/** The difference at an end and what comes of it; where there is none, why in its place. */
export function saidAt(results: Results, reversal: Reversal, one: MovedAssumption, end: End, words: Words) {
  const difference = differenceAt(end);
  const value = valueAt(end, one, words);
  if (difference === null && end.effect !== 'holds') {
    return { value, difference: words.sensitivity.effects[end.effect], note: '' };
  }
  const written = differenceFormat(results, reversal, words).single(difference);
  return { value, difference: written, note: noteOf(end, one, words) };
}

/** The value in force. */
export function inForce({ row }: MovedAssumption, words: Words): string {
  return assumptionValue(row.value, row.unit, words);
}

export function valueAt({ point }: End, { row }: MovedAssumption, words: Words): string {
  return assumptionValue(point.value, row.unit, words);
}

/** What the value makes of the verdict, and where the difference turns on the way; '' where it does nothing. */
export function noteOf(end: End, one: MovedAssumption, words: Words): string {
  const { effects, note } = words.sensitivity;
  return note({ effect: effects[end.effect], turn: turnOf(end, one, words) });
}

/** Where the difference changes its sign on the way to the value; '' where it does not. */
export function turnOf({ point: { flip } }: End, { row }: MovedAssumption, words: Words): string {
  if (flip === null) return '';
  const read = (value: string): string => assumptionValue(value, row.unit, words);
  if (flip.about !== null) return words.sensitivity.turnsAbout(read(flip.about));
  return words.sensitivity.turnsBetween(read(flip.between[0]), read(flip.between[1]));
}
