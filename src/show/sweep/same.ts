/** Points of a sweep with one and the same figures, told as one. */

import type { SweptFactor, SweptPoint } from '../../study/sweep/results.ts';
import type { Words } from '../locales/index.ts';
import type { SweepNames } from './names.ts';

/** Points with the same standing and the same figures of all metrics, in the order of their first. */
export function sameFigures(points: readonly SweptPoint[]): SweptPoint[][] {
  const key = ({ standing, frontier, fromBest, metrics }: SweptPoint): string =>
    JSON.stringify([standing === 'best' ? 'contender' : standing, frontier, fromBest, metrics]);
  return [...groupedBy(points, key).values()];
}

/** In the order in which keys are met. */
export function groupedBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}

/** By the values of each factor, where all combinations of these are there; else by the first, and how many more. */
export function sameNamed(
  group: readonly SweptPoint[],
  factors: readonly SweptFactor[],
  names: SweepNames,
  words: Words,
): string {
  const [first] = group;
  if (first === undefined) return '';
  if (group.length === 1) return names.point(first);
  const met = factors.map((_, f) => [...new Set(group.map(({ values }) => values[f]!))]);
  const isWhole = met.reduce((product, values) => product * values.length, 1) === group.length;
  if (!isWhole) return words.sweep.alike({ point: names.point(first), n: group.length - 1 });
  const parts = factors.map((factor, f) => {
    const values = met[f]!;
    if (values.length === 1) return names.part([factor], values);
    const said = words.list(values.map((value) => names.value(factor, value)));
    return words.sweep.setting({ name: names.factor(factor), value: said });
  });
  return parts.join(words.language === 'fa' ? '، ' : ', ');
}
