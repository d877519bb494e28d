import { unmeasured } from '../../scenario/moves/unmeasured.ts';
import { screeningTable } from '../../show/screening-table.ts';
import { withGlobal } from '../../study/global/kept.ts';
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
import { wholeNumber } from '../options.ts';
import { writeStudy } from '../study-files.ts';
import { type Asked, baseResults, pairOf, parametersOf, tell, usualPair } from './asked.ts';
import { between, globalPlan, looked } from './global.ts';

const TRAJECTORIES = 10;

/** Which assumptions matter at all, moved one after the other from many starting points. */
export async function morris(asked: Asked): Promise<void> {
  const plan = globalPlan(asked);
  const pair = pairOf(asked);
  const parameters = parametersOf(plan.worlds, asked.given.parameters, unmeasured(plan.worlds.movable));
  const trajectories = trajectoriesOf(asked);
  const base = await baseResults(asked);
  const ids = new Set(parameters.map(({ id }) => id));
  const whole = { ...between(plan, pair ?? usualPair(asked, base)), asked: ids, trajectories };
  const results = await withScreening(asked, base, whole);
  tell(asked, results, screeningTable);
}

/** Of `--trajectories`. */
export function trajectoriesOf({ given }: Asked): number {
  return wholeNumber('--trajectories', given.trajectories, 2, 10_000) ?? TRAJECTORIES;
}

/** The results with the screening asked for, which is written; found unless it is there. */
export async function withScreening(
  asked: Asked,
  base: Results,
  plan: ScreeningPlan,
): Promise<Results & { readonly screening: Screening }> {
  const chosen = screened(plan);
  const worlds = screeningSize(plan, chosen);
  const known = base.screening;
  const isThere = known?.key === screeningKey(plan, chosen);
  const screening = isThere
    ? { ...known, leftOut: chosen.leftOut }
    : await looked(asked, plan, { method: 'morris', worlds }, (shelf, options) =>
        screen(plan, chosen, shelf, options),
      ).catch((error: unknown) => {
        throw error instanceof NoTrajectory ? new Failure(`${asked.name}  ${error.message}`) : error;
      });
  const results = withGlobal(base, { ...base, screening });
  await writeStudy(asked.folder, results, asked.work.words);
  return { ...results, screening };
}
