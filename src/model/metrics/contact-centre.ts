import { Visit } from '../cases.ts';
import { isLive } from '../mechanisms/channel.ts';
import { Task } from '../task.ts';
import { Trace } from '../trace.ts';
import { defineMetric, type MetricInfo } from './metric.ts';

const info = (id: string, unit: string, direction: 'lower' | 'higher' | 'neither', definition: string) =>
  ({ id, unit, definition, direction, sliced: false }) satisfies MetricInfo;

/** Live first contacts of the window, inquiries and complaints alike. */
export const contactCentre = defineMetric({
  infos: ({ serviceLevel }) => [
    info('asa', 's', 'lower', 'Mean wait of answered first contacts in the call that was answered.'),
    info('aht', 'min', 'neither', 'Mean handling time of first contacts while live.'),
    info(
      'serviceLevel',
      '%',
      'higher',
      `Share of answered first contacts that waited at most ${Math.round(serviceLevel * 60)} s.`,
    ),
    info('abandonment', '%', 'lower', 'Contacts arriving in the window whose caller was lost for good.'),
  ],
  observe: ({ world, trace, cohort, spec }) => {
    let answered = 0;
    let waited = 0;
    let inTime = 0;
    let handled = 0;
    let arrived = 0;
    let abandoned = 0;
    const { cases, items } = world;
    const inWindow = (c: number): boolean => cohort.inWindow(cases.arrivedAt[c] as number);
    trace.on(Trace.answered, (t, _c, wait, first) => {
      if (first === 0 || !cohort.inWindow(t)) return;
      answered++;
      waited += wait;
      if (wait <= spec.serviceLevel) inTime++;
    });
    trace.on(Trace.started, (t, c, item) => {
      if (items.task[item] !== Task.intake || cases.visit[c] !== Visit.first || !cohort.inWindow(t)) return;
      handled += items.stretched[item] as number;
    });
    const calls = (c: number): boolean => inWindow(c) && isLive(spec, cases, c);
    trace.on(Trace.arrived, (_t, c) => {
      if (calls(c)) arrived++;
    });
    trace.on(Trace.deflected, (_t, c) => {
      if (calls(c)) arrived--;
    });
    trace.on(Trace.abandoned, (_t, c) => {
      if (inWindow(c)) abandoned++;
    });
    return [
      () => (60 * waited) / answered,
      () => handled / answered,
      () => (100 * inTime) / answered,
      () => (100 * abandoned) / arrived,
    ];
  },
});
