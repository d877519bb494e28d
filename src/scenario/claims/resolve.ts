import { type Fault, formatErrors, type ScenarioError } from '../errors.ts';
import type { Path } from '../issue.ts';
import type { Moved } from '../moves/moved.ts';
import { type Worlds, worldsOf } from '../moves/worlds.ts';
import { writeValue } from '../values/write.ts';
import { comparisonFaults, missing, overFaults, settingFaults } from './faults.ts';
import { commonFigures } from './figures.ts';
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
    ...(given.all ?? []).flatMap((one, i) =>
      missing([...path, 'all', String(i)], one, COMPARISON, isDropped),
    ),
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
    const wrong = found.errors.map(({ message, hint }) => ({
      message: `with these values: ${message}`,
      hint,
    }));
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

type WholeClaim = Complete<
  Omit<GivenClaim, 'all'> & { all?: readonly WholeComparison[] },
  (typeof CLAIM)[number]
>;

function isWhole(given: GivenClaim): given is GivenClaim & WholeClaim {
  const whole = CLAIM.every((key) => given[key] !== undefined);
  return whole && (given.all ?? []).every((one) => COMPARISON.every((key) => one[key] !== undefined));
}

function brokenScenario(path: Path, scenario: string, errors: readonly ScenarioError[]): Fault {
  const first = formatErrors(scenario, errors.slice(0, 1)).split('\n')[0] as string;
  const more = errors.length > 1 ? `, and ${errors.length - 1} more errors` : '';
  return {
    path: [...path, 'scenario'],
    message: `the scenario has errors: ${first}${more}`,
    hint: '"reportline check" lists them all',
  };
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
      study.designs
        .filter(({ id }) => all.some(({ a, b }) => id === a || id === b))
        .map(({ model }) => model),
    );
  return written(plain) === written(moved);
}
