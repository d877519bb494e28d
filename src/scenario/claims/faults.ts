/** What is wrong with a claim beside its shape: names that its scenario does not have, values that do not fit. */

import { entry, ledger } from '../../model/ledger/index.ts';
import type { Fault } from '../errors.ts';
import type { Path } from '../issue.ts';
import { at } from '../moves/moved.ts';
import type { Worlds } from '../moves/worlds.ts';
import { suggest } from '../nearest.ts';
import { file } from '../schema/file.ts';
import { shape } from '../shape.ts';
import { shown } from '../values/wrong-value.ts';
import { commonFigures, type MetricFigure } from './figures.ts';
import type { GivenComparison } from './schema.ts';

/** Keys that a map cannot do without, but for those that are there and wrong. */
export function missing<K extends string>(
  path: Path,
  given: { readonly [P in K]?: unknown },
  keys: readonly K[],
  isDropped: (path: Path) => boolean,
): Fault[] {
  return keys
    .filter((key) => given[key] === undefined && !isDropped([...path, key]))
    .map((key) => ({ path, message: `${shown(key)} is missing`, hint: `add ${key}: ${WHAT[key] ?? ''}` }));
}

const WHAT: Readonly<Record<string, string>> = {
  says: 'the claim, as its author made it',
  source: 'who made it',
  scenario: 'a scenario file, or the name of a shipped one',
  all: '[{a: …, b: …, metric: …, direction: lower, smallest: 5%}]',
  over: 'the assumptions over whose ranges it must hold, or all; [] for none',
  a: 'a design',
  b: 'a design',
  metric: 'a metric, for example buried.total',
  direction: 'lower, higher or same',
  smallest: 'the smallest effect that counts, for example 5 or 10%',
};

/** A value that no assumption can have. */
export function settingFaults(path: Path, id: string, value: unknown): Fault[] {
  const place = [...path, 'set', id];
  if (entry(id) === undefined) {
    const hint = suggest(
      id,
      ledger.map((one) => one.id),
    );
    return [{ path: place, atKey: true, message: `there is no assumption ${shown(id)}`, hint }];
  }
  return shape(file, at(id, value)).faults.map(({ message, hint }) => ({ path: place, message, hint }));
}

/** Assumptions that cannot be drawn. */
export function overFaults(path: Path, over: readonly string[] | 'all', { movable, fixed }: Worlds): Fault[] {
  if (over === 'all') return [];
  const known = movable.map(({ id }) => id);
  return over.flatMap((id, i) => {
    const place = [...path, 'over', String(i)];
    if (over.indexOf(id) < i) {
      return [{ path: place, message: `${shown(id)} is named twice`, hint: 'remove one of the two' }];
    }
    if (known.includes(id)) return [];
    const reason = fixed.find(({ parameter }) => parameter === id)?.reason;
    const message =
      reason === 'no range'
        ? `${shown(id)} has no range to draw from`
        : reason === 'other form'
          ? `${shown(id)} is written in a form that its range does not fit`
          : `${shown(id)} is no assumption of this scenario`;
    return [{ path: place, message, hint: suggest(id, known) }];
  });
}

/** Designs, metrics and slices that the scenario does not have. */
export function comparisonFaults(path: Path, all: readonly GivenComparison[], { study }: Worlds): Fault[] {
  const names = study.designs.map(({ id }) => id);
  return all.flatMap((one, i) => {
    const place = [...path, 'all', String(i)];
    const { a, b } = one;
    const unknown = (['a', 'b'] as const).flatMap((side) => {
      const name = one[side];
      if (name === undefined || names.includes(name)) return [];
      const message = `the scenario has no design ${shown(name)}`;
      return [{ path: [...place, side], message, hint: suggest(name, names) }];
    });
    if (unknown.length > 0 || a === undefined || b === undefined) return unknown;
    if (a === b) {
      const hint = 'name another one for a';
      return [{ path: [...place, 'b'], message: `${shown(b)} is held against itself`, hint }];
    }
    return figureFaults(place, one, commonFigures({ a, b }, study));
  });
}

function figureFaults(place: Path, one: GivenComparison, figures: readonly MetricFigure[]): Fault[] {
  const { metric } = one;
  if (metric === undefined) return [];
  const metrics = figures.filter(({ slice }) => slice.by === 'all').map(({ info }) => info.id);
  if (!metrics.includes(metric)) {
    const message = `these designs have no metric ${shown(metric)}`;
    return [{ path: [...place, 'metric'], message, hint: suggest(metric, metrics) }];
  }
  const given = Object.entries(one.by ?? {});
  if (one.by !== undefined && given.length !== 1) {
    const hint = 'write for example {faults: others}';
    return [{ path: [...place, 'by'], message: 'a slice is by one thing', hint }];
  }
  return given.flatMap(([by, key]) => {
    const keys = figures
      .filter(({ info, slice }) => info.id === metric && slice.by === by)
      .map(({ slice }) => slice.key);
    if (keys.includes(String(key))) return [];
    const message =
      keys.length === 0
        ? `${shown(metric)} has no slices by ${by}`
        : `there is no slice ${shown(key)} by ${by}`;
    return [{ path: [...place, 'by', by], message, hint: suggest(String(key), keys) }];
  });
}
