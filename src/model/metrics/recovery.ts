import type { StepSeries } from '../../kernel/stats/step-series.ts';
import { leastRecoveryMargin, recoveryMargin } from '../ledger/definitions.ts';
import type { ModelSpec } from '../spec.ts';
import { defineMetric } from './metric.ts';

const DAY = 24 * 60;
const WEEK = 7;

/** All surges of the window taken as one: days from the start of the window, and the days of the window. */
interface Surge {
  readonly from: number;
  readonly to: number;
  readonly days: number;
}

/**
 * The surges of a spec, or null where recovery cannot be told: without one, or without a week of the window
 * before the first and after the last.
 */
function surgeOf({ types, horizon }: ModelSpec): Surge | null {
  const days = horizon.window / DAY;
  const surges = types
    .flatMap(({ shocks }) => shocks)
    .filter(({ factor }) => factor > 1)
    .map(({ from, to }) => ({ from: (from - horizon.warmUp) / DAY, to: (to - horizon.warmUp) / DAY }))
    .filter(({ from, to }) => to > 0 && from < days);
  const from = Math.min(...surges.map((surge) => surge.from));
  const to = Math.max(...surges.map((surge) => surge.to));
  return surges.length > 0 && from >= WEEK && to <= days - WEEK ? { from, to, days } : null;
}

/**
 * Time until the backlog is back after a surge. Backlogs have a weekly rhythm (most desks are closed at the
 * weekend), so whole weeks are compared, not days.
 */
export const recovery = defineMetric({
  infos: (spec) =>
    surgeOf(spec) === null
      ? []
      : [
          {
            id: 'recovery',
            unit: 'd',
            definition:
              'Days from the end of the last surge to the first seven days whose average backlog is back at its level ' +
              'before the surge, plus a tenth (at least one case); a run that does not get there counts as the days ' +
              'to the end of the window.',
            direction: 'lower',
            sliced: false,
          },
          {
            id: 'recovered',
            unit: '%',
            definition: 'Share of runs in which the backlog is back within the window.',
            direction: 'higher',
            sliced: false,
          },
          {
            id: 'backlog.before',
            unit: 'cases',
            definition: 'Average backlog over the whole weeks of the window before the first surge.',
            direction: 'lower',
            sliced: false,
          },
        ],
  observe: ({ backlog, spec }) => {
    const surge = surgeOf(spec);
    if (surge === null) return [];
    return [
      () => daysToRecovery(backlog, surge) ?? surge.days - surge.to,
      () => (daysToRecovery(backlog, surge) === null ? 0 : 100),
      () => levelBefore(backlog.averages(), surge),
    ];
  },
});

/** Days from the end of the surge to the first of seven usual ones; null where there are none in the window. */
function daysToRecovery(backlog: StepSeries, surge: Surge): number | null {
  const days = backlog.averages();
  const level = levelBefore(days, surge);
  const usual = level + Math.max(recoveryMargin.value * level, leastRecoveryMargin.value);
  for (let day = Math.ceil(surge.to); day + WEEK <= days.length; day++) {
    if (average(days, day, day + WEEK) <= usual) return day - surge.to;
  }
  return null;
}

function levelBefore(days: readonly number[], surge: Surge): number {
  const last = Math.floor(surge.from);
  return average(days, last % WEEK, last);
}

function average(days: readonly number[], from: number, to: number): number {
  let sum = 0;
  for (let day = from; day < to; day++) sum += days[day] as number;
  return sum / (to - from);
}
