/** What a judged claim says, piece by piece, in a language. */

import type { ClaimResult, ComparisonResult, MovedAlone, MovedEnd } from '../../study/claims/results.ts';
import { assumptionValue } from '../assumption-value.ts';
import { own } from '../evidence.ts';
import { MISSING, numberFormat } from '../format.ts';
import { metricLabel } from '../labels.ts';
import type { Words } from '../locales/index.ts';

export type Translate = (text: string) => string;

/** No design's chart is at hand: a metric of a position is called by the position's name. */
const NO_NAMES = { metrics: {}, designs: {} };

export function figureName({ metric, slice }: ComparisonResult, words: Words): string {
  const label = metricLabel(metric, words, NO_NAMES);
  if (slice.by === 'all') return label;
  const { slices, metricOf } = words.claims;
  if (slice.by === 'faults') return metricOf(label, slice.key === 'own' ? slices.own : slices.others);
  return metricOf(label, slice.by === 'type' ? slices.type(slice.key) : slices.unit(slice.key));
}

/** Writes what one comparison is about, all numbers with the same precision. */
function formatOf({ unit, a, b, difference, interval }: ComparisonResult, words: Words) {
  const figures = [
    { mean: a.mean, interval: null },
    { mean: b.mean, interval: null },
    { mean: difference, interval },
  ];
  return numberFormat(words, unit, figures);
}

/** A mean of one of the two designs. */
export function meanOf(one: ComparisonResult, side: 'a' | 'b', words: Words): string {
  return formatOf(one, words).value(one[side].mean);
}

/** A difference of the comparison, with what it is counted in. */
export function differenceOf(one: ComparisonResult, difference: number | null, words: Words): string {
  if (difference === null) return MISSING;
  return formatOf(one, words).difference(difference) + (one.unit === '%' ? words.sentences.points : '');
}

/** The effect with its interval. */
export function effectOf(one: ComparisonResult, words: Words): string {
  if (!one.steady && one.side === 'unclear') return words.claims.unsteady;
  const { difference, interval } = one;
  const effect = `${differenceOf(one, difference, words)} ${formatOf(one, words).differenceInterval(interval)}`;
  return one.unobserved === 0 ? effect : `${effect}; ${words.claims.unobserved(one.unobserved)}`;
}

export function comparisonSentence(one: ComparisonResult, words: Words, say: Translate): string {
  return words.claims.effect({
    metric: figureName(one, words),
    a: say(one.a.title),
    b: say(one.b.title),
    effect: effectOf(one, words),
  });
}

/** What was claimed of the effect. */
export function claimedOf(one: ComparisonResult, words: Words): string {
  const { size } = one.smallest;
  const format = numberFormat(words, one.unit, [{ mean: one.a.mean, interval: [0, 2 * size] }]);
  const points = one.unit === '%' ? words.sentences.points : format.suffix;
  return words.claims.claimed[one.direction](format.value(size).replace(format.suffix, points));
}

/** In how many worlds it holds, and what else became of them. */
export function worldsOf(one: ClaimResult | ComparisonResult, words: Words): string {
  const { worlds } = one;
  const all = 'comparisons' in one ? one.comparisons : [one];
  const isSame = all.every(({ direction }) => direction === 'same');
  const said = words.claims;
  const { drawn, holds, opposite, unsteady, invalid } = worlds;
  if (drawn + invalid === 0) return said.nothingDrawn;
  return [
    said.worlds(holds, drawn),
    ...(opposite > 0 ? [isSame ? said.differs(opposite) : said.opposite(opposite)] : []),
    ...(unsteady > 0 ? [said.unsteadyIn(unsteady)] : []),
    ...(invalid > 0 ? [said.invalidIn(invalid)] : []),
  ].join(', ');
}

/** Where single assumptions make an effect fall below the smallest that counts. */
export function breaksOf({ moved }: ComparisonResult, words: Words): string[] {
  return moved.flatMap((one) => [
    ...breakAt(one, one.low, 'below', words),
    ...breakAt(one, one.high, 'above', words),
  ]);
}

function breakAt(one: MovedAlone, end: MovedEnd, way: 'above' | 'below', words: Words): string[] {
  const said = words.claims;
  const name = assumptionName(one.parameter, words);
  const read = (value: string): string => assumptionValue(value, one.unit, words);
  if (end.effect === 'unsteady') return [said.unsteadyAt({ name, value: read(end.value) })];
  if (end.breakEven === null) return [];
  const { about, between } = end.breakEven;
  if (about !== null) return [said[way]({ name, value: read(about) })];
  return [said.between({ name, from: read(between[0]), to: read(between[1]) })];
}

export function assumptionName(id: string, words: Words): string {
  return own(words.assumptionNames, id) ?? id;
}
