import { entry, ledger } from '../../model/ledger/index.ts';
import { type Figure, figuresOf } from '../../model/replicate.ts';
import { type Fault, formatErrors, type ScenarioError } from '../errors.ts';
import type { Path } from '../issue.ts';
import { at, type Moved } from '../moves/moved.ts';
import { type Worlds, worldsOf } from '../moves/worlds.ts';
import { suggest } from '../nearest.ts';
import { file } from '../schema/file.ts';
import { shape } from '../shape.ts';
import { writeValue } from '../values/write.ts';
import { shown } from '../values/wrong-value.ts';
import type { GivenClaim, GivenComparison } from './schema.ts';
import type { ClaimSpec, ComparisonSpec } from './spec.ts';

/** A scenario file, or why there is none of that name. */
export type Opened =
  | { readonly ok: true; readonly name: string; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly message: string; readonly hint: string };

export type Opener = (scenario: string) => Opened;

type Resolved =
  | { readonly ok: true; readonly claim: ClaimSpec }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** What is needed beside the claim itself. */
export interface Surroundings {
  readonly open: Opener;
  /** Whether something stands at this path that was wrong, and left out. */
  readonly isDropped: (path: Path) => boolean;
}

type Complete<T, K extends keyof T> = T & { readonly [P in K]-?: Exclude<T[P], undefined> };
const CLAIM = ['says', 'source', 'scenario', 'all', 'over'] as const;
const COMPARISON = ['a', 'b', 'metric', 'direction', 'smallest'] as const;
type WholeComparison = Complete<GivenComparison, (typeof COMPARISON)[number]>;

/** A claim with its scenario, its designs, metrics and assumptions found; or everything that is not there. */
export function resolveClaim(id: string, given: GivenClaim, { open, isDropped }: Surroundings): Resolved {
  const path = ['claims', id];
  const set: Moved = new Map(Object.entries(given.set ?? {}));
  const faults = [
    ...missing(path, given, CLAIM, isDropped),
    ...(given.all ?? []).flatMap((one, i) => missing([...path, 'all', String(i)], one, COMPARISON, isDropped)),
    ...[...set].flatMap(([parameter, value]) => settingFaults(path, parameter, value)),
  ];
  const { scenario } = given;
  if (scenario === undefined) return { ok: false, faults };
  const opened = open(scenario);
  if (!opened.ok) {
    const { message, hint } = opened;
    return { ok: false, faults: [...faults, { path: [...path, 'scenario'], message, hint }] };
  }
  const plain = worldsOf(opened.bytes, opened.name, new Map());
  if (!plain.ok) return { ok: false, faults: [...faults, brokenScenario(path, scenario, plain.errors)] };
  faults.push(...comparisonFaults(path, given.all ?? [], plain.worlds));
  faults.push(...overFaults(path, given.over ?? [], plain.worlds));
  const found = faults.length > 0 || set.size === 0 ? plain : worldsOf(opened.bytes, opened.name, set);
  if (!found.ok) {
    const wrong = found.errors.map(({ message, hint }) => ({ message: `with these values: ${message}`, hint }));
    return { ok: false, faults: wrong.map((one) => ({ path: [...path, 'set'], ...one })) };
  }
  const { worlds } = found;
  if (!isWhole(given) || faults.length > 0) return { ok: false, faults };
  if (!isInForce(set, plain.worlds) && isSame(given, plain.worlds, worlds)) {
    const message = 'these values change none of the designs that are compared';
    const hint = 'a design keeps what it sets itself';
    return { ok: false, faults: [{ path: [...path, 'set'], message, hint }] };
  }
  const { says, source, all, over, overload = false }: WholeClaim = given;
  return {
    ok: true,
    claim: {
      id,
      says,
      source,
      scenario,
      comparisons: all.map((one) => comparisonOf(one, worlds)),
      set,
      over: worlds.movable.filter((one) => over === 'all' || over.includes(one.id)),
      overload,
      worlds,
    },
  };
}

type WholeClaim = Complete<Omit<GivenClaim, 'all'> & { all?: readonly WholeComparison[] }, (typeof CLAIM)[number]>;

function isWhole(given: GivenClaim): given is GivenClaim & WholeClaim {
  const whole = CLAIM.every((key) => given[key] !== undefined);
  return whole && (given.all ?? []).every((one) => COMPARISON.every((key) => one[key] !== undefined));
}

function missing<K extends string>(
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

function brokenScenario(path: Path, scenario: string, errors: readonly ScenarioError[]): Fault {
  const first = formatErrors(scenario, errors.slice(0, 1)).split('\n')[0] as string;
  const more = errors.length > 1 ? `, and ${errors.length - 1} more errors` : '';
  return {
    path: [...path, 'scenario'],
    message: `the scenario has errors: ${first}${more}`,
    hint: '"reportline check" lists them all',
  };
}

function settingFaults(path: Path, id: string, value: unknown): Fault[] {
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

function overFaults(path: Path, over: readonly string[] | 'all', { movable, fixed }: Worlds): Fault[] {
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

function comparisonFaults(path: Path, all: readonly GivenComparison[], { study }: Worlds): Fault[] {
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

type MetricFigure = Extract<Figure, { kind: 'metric' }>;

/** The figures that both designs have. */
function commonFigures({ a, b }: { a: string; b: string }, study: Worlds['study']): MetricFigure[] {
  const [first = [], second = []] = [a, b].map((id) =>
    figuresOf(study.designs.find((design) => design.id === id)!.model).filter((one) => one.kind === 'metric'),
  );
  const keyOf = ({ info, slice }: MetricFigure): string => `${info.id} ${slice.by} ${slice.key}`;
  const others = new Set(second.map(keyOf));
  return first.filter((one) => others.has(keyOf(one)));
}

function comparisonOf(one: WholeComparison, { study }: Worlds): ComparisonSpec {
  const { a, b, metric, direction, smallest } = one;
  const [by = 'all', key = 'all'] = Object.entries(one.by ?? {})[0] ?? [];
  const { info } = commonFigures(one, study).find((figure) => figure.info.id === metric)!;
  return { a, b, metric, unit: info.unit, slice: { by, key: String(key) }, direction, smallest };
}

/** Whether every value is the one that the scenario has anyhow: a claim may say what it rests on. */
function isInForce(set: Moved, { study }: Worlds): boolean {
  return [...set].every(([id, value]) =>
    study.assumptions.some((one) => one.id === id && one.value === writeValue(value)),
  );
}

/** Whether the designs of a claim are the same in both. */
function isSame({ all }: WholeClaim, plain: Worlds, moved: Worlds): boolean {
  const written = ({ study }: Worlds): string =>
    JSON.stringify(
      study.designs.filter(({ id }) => all.some(({ a, b }) => id === a || id === b)).map(({ model }) => model),
    );
  return written(plain) === written(moved);
}
