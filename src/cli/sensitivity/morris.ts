import { unmeasured } from '../../scenario/moves/unmeasured.ts';
import { screeningTable } from '../../show/screening-table.ts';
import {
  NoTrajectory,
  type ScreeningPlan,
  screen,
  screened,
  screeningKey,
  screeningSize,
} from '../../study/global/screening.ts';
import type { Results, Screening } from '../../study/results.ts';
import { Failure } from '../failure.ts';
import { type Asked, baseResults, namedDesigns, parametersOf, tell, usualPair, writeFound } from './asked.ts';
import { between, globalPlan, looked } from './global.ts';

const TRAJECTORIES = 10;

/** Which assumptions matter at all, moved one after the other from many starting points. */
export async function morris(asked: Asked): Promise<void> {
  const plan = globalPlan(asked);
  const pair = namedDesigns(asked);
  const parameters = parametersOf(asked, plan.worlds, unmeasured(plan.worlds.movable));
  const trajectories = trajectoriesOf(asked);
  asked.wrong.settle();
  const base = await baseResults(asked);
  const ids = new Set(parameters.map(({ id }) => id));
  const whole = { ...between(plan, pair ?? usualPair(asked, base)), asked: ids, trajectories };
  const results = await withScreening(asked, base, whole);
  tell(asked, results, screeningTable);
}

/** Of `--trajectories`. */
export function trajectoriesOf({ given, wrong }: Asked): number {
  return wrong.whole('--trajectories', given.trajectories, 2, 10_000) ?? TRAJECTORIES;
}

/** The results with the screening asked for, which is written; found unless it is there. */
export async function withScreening(asked: Asked, base: Results, plan: ScreeningPlan): Promise<Results> {
  const chosen = screened(plan);
  const worlds = screeningSize(plan, chosen);
  const known = base.screening;
  const write = (screening: Screening): Promise<Results> => writeFound(asked, base, { screening });
  if (known?.key === screeningKey(plan, chosen)) return write({ ...known, leftOut: chosen.leftOut });
  return looked(asked, plan, { method: 'morris', worlds }, async (shelf, options) =>
    write(
      await screen(plan, chosen, shelf, options).catch((error: unknown) => {
        throw error instanceof NoTrajectory ? new Failure(`${asked.name}  ${error.message}`) : error;
      }),
    ),
  );
}
