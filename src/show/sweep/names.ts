/** What factors, points and figures of a sweep are called, in a language. */

import type { FactorValue } from '../../scenario/space/space.ts';
import type { Figure } from '../../study/results.ts';
import type { Selected, SweepResults, SweptFactor, SweptPoint } from '../../study/sweep/results.ts';
import { assumptionValue } from '../assumption-value.ts';
import { own } from '../evidence.ts';
import { MISSING, type NumberFormat, numberFormat, percentOf } from '../format.ts';
import { translator } from '../in-language.ts';
import { metricLabel, metricTitle, type Named } from '../labels.ts';
import type { Words } from '../locales/index.ts';
import { clean } from '../text.ts';
import { comparable } from './comparable.ts';

export interface SweepNames {
  readonly factor: (factor: SweptFactor) => string;
  /** A value beside the name of its factor. */
  readonly value: (factor: SweptFactor, value: FactorValue) => string;
  /** A point by its values, each telling its factor. */
  readonly point: (point: Pick<SweptPoint, 'values'>) => string;
  /** Values of some of the factors. */
  readonly part: (factors: readonly SweptFactor[], values: readonly FactorValue[]) => string;
  readonly metric: (id: string) => string;
  /** The metric with its unit where numbers do not carry it. */
  readonly title: (id: string) => string;
  readonly format: (id: string) => NumberFormat;
}

/** What of a document tells what its factors, points and figures are called. */
type NamedSpace = Pick<SweepResults, 'factors' | 'metrics' | 'base' | 'chart' | 'translations'> & {
  readonly points: readonly { readonly metrics: Readonly<Record<string, Figure>> }[];
};

export function sweepNames(results: NamedSpace, words: Words): SweepNames {
  const { factors, points, metrics, base, chart, translations } = results;
  const translate = translator(translations, words);
  const named = { metrics, designs: { [base]: { chart } } } satisfies Named;
  const nameOf = ({ key, kind }: SweptFactor): string => {
    if (kind === 'design') return words.design;
    if (kind === 'placement') return words.sweep.placement;
    if (kind === 'layers') return words.sweep.layers;
    return key === 'delegation' ? words.sweep.delegation : (own(words.assumptionNames, key) ?? key);
  };
  const writtenOf = ({ key, kind, unit, titles }: SweptFactor, value: FactorValue): string => {
    const title = own(titles, String(value));
    if (title !== undefined) return clean(translate(title));
    if (kind === 'layers') return words.delegationByDepth.layers(Number(value));
    if (key === 'delegation' && typeof value === 'number') return words.delegationByDepth.level(value);
    return clean(assumptionValue(String(value), unit, words));
  };
  const partOf = (factor: SweptFactor, value: FactorValue): string => {
    const said = writtenOf(factor, value);
    if (factor.kind === 'design' || factor.kind === 'layers') return said;
    if (factor.kind === 'placement') return words.sweep.under(said);
    if (factor.key === 'delegation') return words.sweep.level(said);
    return words.sweep.setting({ name: nameOf(factor), value: said });
  };
  const joined = (some: readonly SweptFactor[], values: readonly FactorValue[]): string =>
    some.map((factor, f) => partOf(factor, values[f]!)).join(words.language === 'fa' ? '، ' : ', ');
  const formats = new Map<string, NumberFormat>();
  return {
    factor: nameOf,
    value: writtenOf,
    point: ({ values }) => joined(factors, values),
    part: joined,
    metric: (id) => clean(metricLabel(id, words, named)),
    title: (id) => metricTitle(named as Parameters<typeof metricTitle>[0], id, words),
    format: (id) => {
      const all = points.flatMap((point) => point.metrics[id] ?? []);
      const known = formats.get(id) ?? numberFormat(words, metrics[id]?.unit ?? '', all);
      formats.set(id, known);
      return known;
    },
  };
}

/** Steady points with a mean of the deciding figure, the best first. */
export function ranked(results: SweepResults): SweptPoint[] {
  const { goal, points } = results;
  const sign = goal.direction === 'higher' ? -1 : 1;
  const figureOf = comparable(results);
  const judged = points.filter(({ standing }) => ['best', 'contender', 'worse'].includes(standing));
  const meanOf = (point: SweptPoint): number => figureOf(point)?.mean ?? 0;
  return judged.toSorted(
    (a, b) => Number(b.standing === 'best') - Number(a.standing === 'best') || sign * (meanOf(a) - meanOf(b)),
  );
}

/** What standings are called: against the best mean, or against the point that a selection chose. */
export function standingsOf({ selection }: SweepResults, words: Words): Words['sweep']['standings'] {
  return selection === null ? words.sweep.standings : words.sweep.standingsChosen;
}

/** What the evidence says, in one line; with a selection what that says, and nothing beside it. */
export function sweepTitle(results: SweepResults, words: Words, names = sweepNames(results, words)): string {
  const all = ranked(results);
  const [best] = all;
  const { title } = words.sweep;
  if (best === undefined) return title.nothing;
  const { metric } = results.goal;
  const value = `${names.metric(metric)} ${names.format(metric).value(best.metrics[metric]?.mean ?? null)}`;
  const said = { point: names.point(best), value };
  const { selection } = results;
  if (selection?.guaranteed) return title.chosen({ ...said, of: all.length });
  if (selection) return title.leading({ ...said, of: all.length, probability: probabilityOf(selection) });
  const contenders = all.filter(({ standing }) => standing !== 'worse').length;
  if (contenders === all.length && all.length > 1) return title.unclear(all.length);
  return contenders === 1
    ? title.alone({ ...said, of: all.length })
    : title.several({ ...said, others: contenders - 1 });
}

export function probabilityOf({ probability }: Selected): string {
  return probability === null ? MISSING : `${percentOf(probability)} %`;
}
