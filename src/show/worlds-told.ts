/** What plausible worlds say, in words: the title that they allow, the figures behind it, where the answer fails. */

import type { Results, Robustness, Share, WorldRegion, WorldsOfPair } from '../study/results.ts';
import { assumptionValue } from './assumption-value.ts';
import { designsOf, own } from './evidence.ts';
import { numberFormat, percentOf } from './format.ts';
import { metricLabel } from './labels.ts';
import type { Words } from './locales/index.ts';

export interface ToldPair {
  readonly pair: WorldsOfPair;
  /** Titles of the two designs, and the metric's name. */
  readonly a: string;
  readonly b: string;
  readonly metric: string;
  readonly title: string;
  /** Where the answer does not hold; '' where there is no answer. */
  readonly where: string;
  /** A sentence for each region. */
  readonly regions: readonly string[];
  /** What stands behind the title, a sentence each. */
  readonly behind: readonly string[];
  /** What was drawn, and how. */
  readonly drawn: string;
}

/** One for each design compared; none where nobody has asked. */
export function toldPairs(results: Results, words: Words): readonly ToldPair[] {
  const { robustness } = results;
  if (robustness === null || robustness === undefined) return [];
  return robustness.pairs.map((pair) => told(results, robustness, pair, words));
}

/** What may be said in one line of all pairs. */
export function worldsTitle(pairs: readonly ToldPair[], words: Words): string {
  const [first] = pairs;
  if (first === undefined) return '';
  if (pairs.length === 1) return first.title;
  const { a, metric } = first;
  return words.worlds.titles.several({
    a,
    metric,
    told: pairs.map(({ b, pair }) => ({ b, share: shareOf(pair.shares?.better, words), of: pair.judged })),
  });
}

function told(results: Results, robustness: Robustness, pair: WorldsOfPair, words: Words): ToldPair {
  const said = words.worlds;
  const { metric: id, replications, parameters, invalid } = robustness;
  const title = (design: string): string =>
    designsOf(results).find((one) => one.id === design)?.title ?? design;
  const [a, b] = [title(robustness.a), title(pair.b)];
  const metric = metricLabel(id, words, results);
  const { regions, against, judged, unsteady, unobserved, beyond, clear } = pair;
  const decided = clear.better.worlds + clear.worse.worlds;
  return {
    pair,
    ...{ a, b, metric },
    title: titleOf(results, pair, { a, b, metric }, words),
    where: whereOf(pair, words),
    regions: regions.map((region, i) =>
      said.region({
        number: i + 1,
        where: boundsOf(region, words),
        inside: region,
        all: against,
        aside: region.aside,
      }),
    ),
    behind: [
      ...(judged === 0
        ? []
        : [
            said.beyond({ ahead: beyond.better.worlds, behind: beyond.worse.worlds }),
            said.clear({
              b,
              replications,
              ahead: clear.better.worlds,
              behind: clear.worse.worlds,
              rest: judged - decided,
            }),
          ]),
      ...spreadOf(results, robustness, pair, b, words),
      ...heldIn(robustness, words),
      ...(unsteady.worlds === 0
        ? []
        : [said.unsteady({ ...unsteady, drawn: pair.drawn, a, b, inA: unsteady.a, inB: unsteady.b })]),
      ...(unobserved === 0 ? [] : [said.unobserved(unobserved)]),
      ...(invalid === 0 ? [] : [said.invalid(invalid)]),
    ],
    drawn: said.drawn({
      ...{ a, b, metric, replications },
      worlds: robustness.worlds,
      assumptions: parameters.length,
      seed: results.seed,
    }),
  };
}

function heldIn({ notMoved }: Robustness, words: Words): string[] {
  const count = (why: string): number => notMoved.filter(({ reason }) => reason === why).length;
  const said = { held: count('held'), notAsked: count('not asked') };
  return said.held + said.notAsked === 0 ? [] : [words.worlds.held(said)];
}

function titleOf(
  results: Results,
  { answer, judged, better, worse, shares, unsteady }: WorldsOfPair,
  names: { readonly a: string; readonly b: string; readonly metric: string },
  words: Words,
): string {
  const { titles } = words.worlds;
  if (judged === 0) return titles.none(names);
  const [ahead, behind] = [shareOf(shares?.better, words), shareOf(shares?.worse, words)];
  if (answer === null) return titles.even({ ...names, of: judged, ahead, behind });
  const { worlds } = answer === 'better' ? better : worse;
  const direction = own(results.metrics, results.robustness?.metric ?? '')?.direction ?? 'neither';
  const neither = answer === 'better' ? ('above' as const) : ('below' as const);
  return titles.one({
    ...names,
    stands: direction === 'neither' ? neither : answer,
    worlds,
    of: judged,
    share: answer === 'better' ? ahead : behind,
    unsteady: unsteady.worlds,
  });
}

/** With its interval, which is not broken over two lines. */
function shareOf(share: Share | undefined, words: Words): string {
  const { estimate, interval } = share ?? { estimate: 0, interval: [0, 1] };
  const [low, high] = interval;
  return `${percent(estimate, words)} [${whole(low)},\u00a0${whole(high)}]`;
}

function whole(share: number): string {
  return percentOf(Math.round(100 * share) / 100);
}

function percent(share: number, words: Words): string {
  return whole(share) + words.suffixes['%'].replace(' ', '\u00a0');
}

function whereOf({ answer, against, regions }: WorldsOfPair, words: Words): string {
  const { where } = words.worlds;
  if (answer === null) return '';
  if (against === 0) return where.everywhere;
  const [first] = regions;
  return first === undefined
    ? where.scattered(against)
    : where.found({ where: boundsOf(first, words), inside: first });
}

/** The restrictions of a region in one clause. */
function boundsOf({ bounds }: WorldRegion, words: Words): string {
  const { atLeast, atMost, between, among } = words.worlds.bound;
  return words.list(
    bounds.map(({ parameter, unit, low, high, kept }) => {
      const name = own(words.assumptionNames, parameter) ?? parameter;
      const read = (value: string): string => assumptionValue(value, unit, words);
      if (kept !== null) return among(name, kept.map(read));
      if (low !== null && high !== null) return between(name, read(low), read(high));
      return low === null ? atMost(name, read(high ?? '')) : atLeast(name, read(low));
    }),
  );
}

function spreadOf(
  results: Results,
  robustness: Robustness,
  { spread }: WorldsOfPair,
  b: string,
  words: Words,
): string[] {
  if (spread === null) return [];
  const { single, interval } = worldFormat(results, robustness, words);
  const [low, , , , high] = spread.quantiles;
  return [
    words.worlds.spread({
      b,
      mean: single(spread.mean),
      interval: interval(spread.interval),
      low: single(low),
      high: single(high),
      allNoise: spread.sd === 0,
    }),
  ];
}

/** Writes differences of the metric. */
function worldFormat(results: Results, { metric, pairs }: Robustness, words: Words) {
  const unit = own(results.metrics, metric)?.unit ?? '';
  const spreads = pairs.flatMap(({ spread }) => (spread === null ? [] : [spread]));
  const format = numberFormat(
    words,
    unit,
    spreads.map(({ mean, interval }) => ({ mean, interval })),
  );
  const points = unit === '%' ? words.sentences.points : '';
  return {
    single: (x: number): string => format.difference(x) + points,
    interval: format.differenceInterval,
  };
}
