import { shapesOf } from '../shapes.ts';
import type { ModelSpec } from '../spec.ts';
import { Trace } from '../trace.ts';
import { defineMetric } from './metric.ts';

const YEAR = 365.25 * 24 * 60;

/** Whether agents leave in any shape of the company. */
function anyLeave(spec: ModelSpec): boolean {
  return shapesOf(spec).some(({ rules }) => rules.attrition > 0);
}

/** How many agents leave; only where any do. */
export const attrition = defineMetric({
  infos: (spec) =>
    !anyLeave(spec)
      ? []
      : [
          {
            id: 'attrition',
            unit: '%',
            definition: 'Agents who leave a year, per 100 filled seats of the front line.',
            direction: 'lower',
            sliced: false,
          },
        ],
  observe: ({ trace, cohort, spec, world }) => {
    if (!anyLeave(spec)) return [];
    let left = 0;
    let filled = world.frontLine.seats.total;
    let since = 0;
    /** Minutes of the window in which seats are filled, all of them together. */
    let minutes = 0;
    const settle = (t: number): void => {
      minutes += filled * Math.max(0, Math.min(t, cohort.to) - Math.max(since, cohort.from));
      since = t;
    };
    trace.on(Trace.resigned, (t, _c, seats) => {
      settle(t);
      filled = seats;
      if (cohort.inWindow(t)) left++;
    });
    trace.on(Trace.hired, (t, _c, seats) => {
      settle(t);
      filled = seats;
    });
    return [
      () => {
        settle(world.end);
        return (100 * left * YEAR) / minutes;
      },
    ];
  },
});
