import type { Movable } from '../../scenario/moves/movable.ts';
import { unmeasured } from '../../scenario/moves/unmeasured.ts';
import type { DesignSpec, StudySpec } from '../../scenario/study-spec.ts';
import { indicesTable } from '../../show/indices-table.ts';
import {
  chosenFew,
  findIndices,
  type IndicesPlan,
  indicesKey,
  indicesSize,
} from '../../study/global/indices.ts';
import type { GlobalPlan, Sorted } from '../../study/global/plan.ts';
import type { Indices, Results, Screening } from '../../study/results.ts';
import { Failure } from '../failure.ts';
import { type Asked, baseResults, namedDesigns, parametersOf, tell, usualPair, writeFound } from './asked.ts';
import { between, globalPlan, looked } from './global.ts';
import { trajectoriesOf, withScreening } from './morris.ts';

const SAMPLES = 128;
const TOP = 6;
/** A Sobol' sequence has two dimensions for each, of those that there are direction numbers for. */
const MOST = 128;

/** How much of what could move the answer each of a few assumptions makes up. */
export async function sobol(asked: Asked): Promise<void> {
  const { given, wrong } = asked;
  const plan = globalPlan(asked);
  const pair = namedDesigns(asked);
  const named = given.parameters === undefined ? null : parametersOf(asked, plan.worlds);
  const samples = samplesOf(asked);
  const top = wrong.whole('--top', given.top, 1, MOST);
  const trajectories = trajectoriesOf(asked);
  checkFew(asked, named);
  wrong.settle();
  // With any of the pairs that it may be before anything is simulated; which one it is is only known then.
  if (named !== null) checkMoved(plan, pair === null ? pairsIn(asked) : [pair], named);
  const first = await baseResults(asked);
  const usual = pair ?? usualPair(asked, first);
  const both = between(plan, usual);
  const base = named === null ? await screenedBefore(asked, first, both, trajectories) : first;
  const few =
    named ??
    foremost(base.screening!, top ?? TOP).map((id) => plan.worlds.movable.find((one) => one.id === id)!);
  const whole: IndicesPlan = {
    ...both,
    asked: new Set(few.map(({ id }) => id)),
    screened: named === null ? base.screening!.rows.length : null,
    samples,
  };
  const chosen = chosenFew(whole);
  if (named !== null) checkMoved(plan, [usual], named);
  const worlds = indicesSize(whole, chosen);
  const known = base.indices;
  const write = (indices: Indices): Promise<Results> => writeFound(asked, base, { indices });
  const results =
    known?.key === indicesKey(whole, chosen)
      ? await write({ ...known, leftOut: chosen.leftOut, screened: whole.screened })
      : await looked(asked, whole, { method: 'sobol', worlds }, async (shelf, options) =>
          write(await findIndices(whole, chosen, shelf, options)),
        );
  tell(asked, results, indicesTable);
}

function samplesOf({ given, wrong }: Asked): number {
  const samples = wrong.whole('--samples', given.samples, 16, 65_536) ?? SAMPLES;
  if (!Number.isInteger(Math.log2(samples))) {
    const near = 2 ** Math.round(Math.log2(samples));
    wrong.on(`--samples ${given.samples}`)('must be a power of two', `${near} is near`);
  }
  return samples;
}

function checkFew({ given, wrong }: Asked, named: readonly Movable[] | null): void {
  if (named === null) return;
  for (const option of ['top', 'trajectories'] as const) {
    if (given[option] === undefined) continue;
    wrong.on(`--${option}`)('is about a screening, and --parameters needs none');
  }
  if (named.length > MOST) wrong.on('--parameters')(`names ${named.length}, of at most ${MOST}`);
}

/** The screening in the folder, whatever its size, if it is about the same; else it is run. */
async function screenedBefore(
  asked: Asked,
  base: Results,
  plan: GlobalPlan,
  trajectories: number,
): Promise<Results> {
  const { screening } = base;
  const isSame =
    screening !== undefined &&
    screening.a === plan.a &&
    screening.b === plan.b &&
    screening.metric === plan.metric &&
    screening.of === plan.of &&
    (asked.given.trajectories === undefined || screening.trajectories === trajectories);
  if (isSame) return base;
  const usual = new Set(unmeasured(plan.worlds.movable).map(({ id }) => id));
  return withScreening(asked, base, { ...plan, asked: usual, trajectories });
}

/** Ids of those that move anything. */
function foremost({ rows }: Screening, top: number): string[] {
  const found = rows.filter(({ muStar }) => (muStar ?? 0) > 0).slice(0, top);
  if (found.length > 0) return found.map(({ parameter }) => parameter);
  throw new Failure(
    'the screening has found no assumption that moves the figure: there is nothing to divide up',
  );
}

/** The first design with each of the others. */
function pairsIn({ study: { designs } }: Asked): (readonly [DesignSpec, DesignSpec])[] {
  const [first, ...others] = designs as readonly [DesignSpec, ...DesignSpec[]];
  return others.map((other) => [first, other]);
}

/** @throws Failure where some of the assumptions named have no part in the designs of any of these pairs */
function checkMoved(
  plan: ReturnType<typeof globalPlan>,
  pairs: readonly StudySpec['designs'][],
  named: readonly Movable[],
): void {
  let idle: Sorted['leftOut'] = named.map(({ id }) => ({ parameter: id, reason: 'no part' }));
  for (const pair of pairs) {
    if (idle.length === 0) return;
    const asked = new Set(idle.map(({ parameter }) => parameter));
    const { leftOut } = chosenFew({ ...between(plan, pair), asked, screened: null, samples: SAMPLES });
    idle = leftOut.filter(({ parameter }) => asked.has(parameter));
  }
  const [one, ...more] = pairs.map((pair) => pair.map(({ id }) => `"${id}"`).join(' nor '));
  const faults = idle.map(({ parameter, reason }) => {
    if (reason === 'not possible')
      return `--parameters  the scenario is not valid over the range of "${parameter}"`;
    return `--parameters  "${parameter}" changes ${more.length === 0 ? `neither ${one}` : 'no design'}`;
  });
  if (faults.length > 0) throw new Failure(faults.join('\n'));
}
