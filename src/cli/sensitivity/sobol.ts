import type { Movable } from '../../scenario/moves/movable.ts';
import { unmeasured } from '../../scenario/moves/unmeasured.ts';
import { indicesTable } from '../../show/indices-table.ts';
import {
  chosenFew,
  findIndices,
  type IndicesPlan,
  indicesKey,
  indicesSize,
} from '../../study/global/indices.ts';
import { withGlobal } from '../../study/global/kept.ts';
import type { GlobalPlan } from '../../study/global/plan.ts';
import type { Results, Screening } from '../../study/results.ts';
import { Failure } from '../failure.ts';
import { wholeNumber } from '../options.ts';
import { writeStudy } from '../study-files.ts';
import { type Asked, baseResults, pairOf, parametersOf, tell, usualPair } from './asked.ts';
import { between, globalPlan, looked } from './global.ts';
import { trajectoriesOf, withScreening } from './morris.ts';

const SAMPLES = 128;
const TOP = 6;
/** A Sobol' sequence has two dimensions for each, of those that there are direction numbers for. */
const MOST = 128;

/** How much of what could move the answer each of a few assumptions makes up. */
export async function sobol(asked: Asked): Promise<void> {
  const { given, folder, work } = asked;
  const plan = globalPlan(asked);
  const pair = pairOf(asked);
  const named = given.parameters === undefined ? null : parametersOf(plan.worlds, given.parameters);
  const samples = samplesOf(given.samples);
  const top = wholeNumber('--top', given.top, 1, MOST);
  const trajectories = trajectoriesOf(asked);
  checkFew(asked, named);
  const first = await baseResults(asked);
  const both = between(plan, pair ?? usualPair(asked, first));
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
  if (named !== null) checkMoved(whole, named, chosen.leftOut);
  const worlds = indicesSize(whole, chosen);
  const known = base.indices;
  const indices =
    known?.key === indicesKey(whole, chosen)
      ? { ...known, leftOut: chosen.leftOut, screened: whole.screened }
      : await looked(asked, whole, { method: 'sobol', worlds }, (shelf, options) =>
          findIndices(whole, chosen, shelf, options),
        );
  const results = withGlobal(base, { ...base, indices });
  await writeStudy(folder, results, work.words);
  tell(asked, results, indicesTable);
}

function samplesOf(given: string | undefined): number {
  const samples = wholeNumber('--samples', given, 16, 65_536) ?? SAMPLES;
  if (Number.isInteger(Math.log2(samples))) return samples;
  throw new Failure(
    `--samples ${given}  must be a power of two\n    ${2 ** Math.round(Math.log2(samples))} is near`,
  );
}

function checkFew({ given }: Asked, named: readonly Movable[] | null): void {
  if (named === null) return;
  const faults = [
    ...(['top', 'trajectories'] as const).flatMap((option) =>
      given[option] === undefined ? [] : [`--${option}  is about a screening, and --parameters needs none`],
    ),
    ...(named.length > MOST ? [`--parameters  names ${named.length}, of at most ${MOST}`] : []),
  ];
  if (faults.length > 0) throw new Failure(faults.join('\n'));
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

function checkMoved(
  { a, b }: GlobalPlan,
  named: readonly Movable[],
  leftOut: ReturnType<typeof chosenFew>['leftOut'],
): void {
  const faults = named.flatMap(({ id }) => {
    const reason = leftOut.find(({ parameter }) => parameter === id)?.reason;
    if (reason === 'no part') return [`--parameters  "${id}" changes neither "${a}" nor "${b}"`];
    if (reason === 'not possible')
      return [`--parameters  the scenario is not valid over the range of "${id}"`];
    return [];
  });
  if (faults.length > 0) throw new Failure(faults.join('\n'));
}
