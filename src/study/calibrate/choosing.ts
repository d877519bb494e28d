import type { ModelSpec } from '../../model/spec.ts';
import type { Space } from '../../scenario/space/space.ts';
import type { DesignSpec } from '../../scenario/study-spec.ts';
import { labelled, type Store } from '../shelf.ts';
import { knownMetrics } from '../sweep/metrics.ts';
import type { SweepResults } from '../sweep/results.ts';
import { runSweep, type SweepPlan } from '../sweep/run.ts';
import { emptyStudy } from './companies.ts';
import { type Normals, normals } from './noise.ts';
import { Counter, type Rate } from './rate.ts';

export interface ChoosingSizes {
  readonly experiments: number;
  readonly systems: number;
  /** Correlation of any two points within a replication. */
  readonly common: number;
  readonly procedure: 'kn' | 'ocba';
  /** As `--replications`. */
  readonly replications: number;
}

/** Level of the figure, of which the smallest difference that matters is a thousandth. */
const LEVEL = 1500;
const DELTA = 1.5;
/** Standard deviation of what is a point's own; what is common comes on top, so that differences are as noisy anyway. */
const OWN = 3;

/** A sweep's answer: place of the point it names, whether that is guaranteed, and what is said for it else. */
interface Answer {
  readonly best: number;
  readonly guaranteed: boolean;
  readonly probability: number | null;
}

/**
 * How often a sweep with a selection names the best point, where that is better than each of the others by the smallest
 * difference that matters and no more. Two further points have better figures, but more work than time: one from the
 * start, which takes no part; the other from the eleventh replication on, so that a race may be won by it and has to be run
 * again. And how often a wrong point is named with 95 % or more said for it, be it by guarantee or by estimate.
 */
export async function choosing(
  sizes: ChoosingSizes,
  seed: string,
): Promise<{ readonly right: Rate; readonly bold: Rate }> {
  const { experiments, systems: k } = sizes;
  const [right, bold] = [new Counter(), new Counter()];
  const last = k - 1;
  const means = Array.from({ length: k + 2 }, (_, i) => (i < last ? 0 : i === last ? -DELTA : -2 * DELTA));
  const loadOf = (i: number, r: number): number => (i === k || (i > k && r >= 10) ? 1.5 : 0.9);
  for (let experiment = 0; experiment < experiments; experiment++) {
    const rowOf = noisy(means, sizes.common, normals(seed, experiment));
    const { best, guaranteed, probability } = await answer(means.length, sizes, rowOf, loadOf);
    right.add(best === last);
    bold.add(best !== last && (guaranteed || probability! >= 0.95));
  }
  return { right, bold };
}

/**
 * How often a sweep names the best of points whose true figures are drawn, as wide apart as their own noise is; and how
 * often the best mean of the same number of replications, equally many of each point, is the best one.
 */
export async function drawn(
  sizes: ChoosingSizes,
  seed: string,
): Promise<{ readonly right: Rate; readonly equal: Rate }> {
  const { experiments, systems: k, replications } = sizes;
  const [right, equal] = [new Counter(), new Counter()];
  for (let experiment = 0; experiment < experiments; experiment++) {
    const next = normals(seed, experiment);
    const means = Array.from({ length: k }, () => OWN * next());
    const truth = means.indexOf(Math.min(...means));
    const rowOf = noisy(means, sizes.common, next);
    right.add((await answer(k, sizes, rowOf, () => 0.9)).best === truth);
    const sums = means.map((_, i) => {
      let sum = 0;
      for (let r = 0; r < replications; r++) sum += rowOf(r)[i]!;
      return sum;
    });
    equal.add(sums.indexOf(Math.min(...sums)) === truth);
  }
  return { right, equal };
}

/** Rows of replications, always the same of the same one. */
function noisy(means: readonly number[], common: number, next: Normals): (r: number) => Float64Array {
  const shared = OWN * Math.sqrt(common / (1 - common));
  const rows: Float64Array[] = [];
  return (r) => {
    while (rows.length <= r) {
      const all = LEVEL + shared * next();
      rows.push(Float64Array.from(means, (mean) => mean + all + OWN * next()));
    }
    return rows[r]!;
  };
}

/** What `runSweep` finds where rows are not simulated but given. */
async function answer(
  points: number,
  { procedure, replications }: ChoosingSizes,
  rowOf: (r: number) => Float64Array,
  loadOf: (point: number, r: number) => number,
): Promise<Answer> {
  const store: Store = {
    get: (key) => {
      const [label, replication] = key.split(' ') as [string, string];
      const [i, r] = [PLACES.get(label)!, Number(replication)];
      return { figures: [rowOf(r)[i]!], loads: [loadOf(i, r)] };
    },
    put: () => {},
  };
  const plan: SweepPlan = {
    ...shape(),
    points: Array.from({ length: points }, (_, i) => [i]),
    replications,
    select: procedure,
  };
  const simulate = (): Promise<never> => Promise.reject(new RangeError('nothing is simulated'));
  const { best, selection } = (await runSweep(plan, simulate, { width: 1, store })) as SweepResults;
  const { guaranteed, probability } = selection!;
  return { best: Number(best?.split('=')[1] ?? -1), guaranteed, probability };
}

const MOST_POINTS = 64;
const METRIC = 'resolutionTime.mean';
/** Models of points are never simulated: they only have to differ. */
const MODELS = Array.from({ length: MOST_POINTS }, (_, point) => ({ point }) as unknown as ModelSpec);
const PLACES: ReadonlyMap<string, number> = new Map(MODELS.map((model, i) => [labelled(model).label, i]));

let known: Omit<SweepPlan, 'points' | 'replications' | 'select'> | null = null;

/** A sweep of one factor whose values are the places of its points. */
function shape(): NonNullable<typeof known> {
  if (known !== null) return known;
  const study = { ...emptyStudy(), indifference: DELTA / LEVEL };
  const base = study.designs[0] as DesignSpec;
  const space: Space = {
    study,
    base: base.id,
    factors: [{ key: 'place', kind: 'setting', moves: null, values: null, titleOf: () => null }] as never,
    own: [null],
    designAt: (point) => ({ ok: true, design: { ...base, model: MODELS[Number(point[0])]! } }),
  };
  const goal = { metric: METRIC, direction: 'lower' as const };
  known = {
    space,
    method: 'grid',
    metrics: [knownMetrics(study).get(METRIC)!],
    goal,
    objectives: [],
    seed: 'calibration',
  };
  return known;
}
