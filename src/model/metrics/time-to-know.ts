import type { ModelSpec } from '../spec.ts';
import { Trace, type TraceCode } from '../trace.ts';
import { defineMetric, type MetricInfo, type Observation, type Read } from './metric.ts';

const DAY = 24 * 60;

const info = (
  id: string,
  unit: string,
  direction: MetricInfo['direction'],
  definition: string,
): MetricInfo => ({
  id,
  unit,
  definition,
  direction,
  sliced: false,
});

/** Types with a defect, by index, and when each begins. */
function defectsOf({ types }: ModelSpec): { type: number; from: number }[] {
  return types.flatMap(({ defect }, type) => (defect === null ? [] : [{ type, from: defect.from }]));
}

/** The seismograph: when the company knows of a defect, and when it is fixed; a mean over its defects. */
export const timeToKnow = defineMetric({
  infos: (spec) =>
    defectsOf(spec).length === 0
      ? []
      : [
          info(
            'timeToKnow',
            'd',
            'lower',
            'Days from the start of the defect until enough reports have reached the top; a run that does not get ' +
              'there counts as the days to its end.',
          ),
          info(
            'timeToFix',
            'd',
            'lower',
            'Days from the start of the defect until it is fixed; a run that does not get there counts as the days ' +
              'to its end.',
          ),
          info('known', '%', 'higher', 'Share of runs in which the company comes to know of the defect.'),
        ],
  observe: (o) => {
    const defects = defectsOf(o.spec);
    if (defects.length === 0) return [];
    const mean = (of: (defect: { type: number; from: number }) => number): number =>
      defects.reduce((sum, defect) => sum + of(defect), 0) / defects.length;
    const [known, fixed] = [moments(o, Trace.known), moments(o, Trace.fixed)];
    const days =
      (moment: ReadonlyMap<number, number>): Read =>
      () =>
        mean(({ type, from }) => ((moment.get(type) ?? o.world.end) - from) / DAY);
    return [days(known), days(fixed), () => mean(({ type }) => (known.has(type) ? 100 : 0))];
  },
});

function moments({ trace }: Observation, code: TraceCode): ReadonlyMap<number, number> {
  const at = new Map<number, number>();
  trace.on(code, (t, _c, type) => at.set(type, t));
  return at;
}
