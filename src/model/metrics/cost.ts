import type { CalendarPattern } from '../../kernel/des/calendar.ts';
import { buildChart } from '../../org/chart.ts';
import { rankOf } from '../../org/rank.ts';
import { Company } from '../company.ts';
import { payUnder } from '../mechanisms/mind.ts';
import { averageOver, shapesOf } from '../shapes.ts';
import type { ModelSpec } from '../spec.ts';
import { Trace } from '../trace.ts';
import { defineMetric, type MetricInfo } from './metric.ts';

const WEEK_HOURS = 7 * 24;

/** Average opening hours a week of a pattern, closures aside. */
function weeklyHours({ weeks, intervals }: CalendarPattern): number {
  if (intervals === null) return WEEK_HOURS;
  let minutes = 0;
  for (const [open, close] of intervals) minutes += close - open;
  return minutes / 60 / weeks;
}

/**
 * A year's pay of the service unit. A seat of agents or supervisors is filled throughout the opening hours, so
 * it takes their number over a full-time week; any other seat is one person.
 */
function payroll(spec: Pick<ModelSpec, 'chart' | 'calendars' | 'rules'>): number {
  const chart = buildChart(spec.chart);
  let money = 0;
  spec.chart.positions.forEach((position, p) => {
    if (position.unit !== spec.chart.serviceUnit) return;
    const rank = rankOf(chart, p);
    const calendar = spec.calendars[position.calendar] as CalendarPattern;
    const people =
      rank === 'agent' || rank === 'supervisor' ? weeklyHours(calendar) / spec.rules.fullTimeHours : 1;
    // The department whose own work shared seats do pays for that part of their time.
    const own = rank === 'agent' ? 1 - spec.rules.hostWork.share : 1;
    money += position.staff * people * own * position.cost;
  });
  return money;
}

const info = (id: string, unit: string, definition: string): MetricInfo => ({
  id,
  unit,
  definition,
  direction: 'lower',
  sliced: false,
});

/** Staff and those who leave, remedies, overpayment and external cases. Cost alone rewards refusing: show it beside loyalty. */
export const cost = defineMetric({
  infos: () => [
    info(
      'cost.perYear',
      'money a year',
      'Pay of the service unit, remedies and overpayment less what was never paid, external cases and agents who leave.',
    ),
    info('cost.perComplaint', 'money per complaint', 'The same per arriving complaint.'),
    info(
      'cost.payroll',
      'money a year',
      'Pay of the service unit, less what the department it shares seats with bears.',
    ),
    info(
      'cost.remedies',
      'money a year',
      'Remedies and overpayment less what was never paid, whoever bears them.',
    ),
  ],
  observe: ({ world, trace, cohort, spec }) => {
    let spent = 0;
    let remedies = 0;
    const remedy = (c: number, money: number): void => {
      if (!cohort.has(c)) return;
      spent += money;
      remedies += money;
    };
    trace.on(Trace.granted, (_t, c, amount) => remedy(c, amount));
    trace.on(Trace.erred, (_t, c, _sign, money) => remedy(c, money));
    // Money that the customer never collected, or was never paid, stays where it is.
    for (const code of [Trace.forgone, Trace.takenBack]) trace.on(code, (_t, c, owed) => remedy(c, -owed));
    trace.on(Trace.external, (_t, c) => {
      if (cohort.has(c)) spent += world.rules.externalCost;
    });
    trace.on(Trace.resigned, (t) => {
      if (cohort.inWindow(t)) spent += world.rules.turnoverCost;
    });
    const pay = averageOver(shapesOf(spec), cohort.from, cohort.to, (shape) => {
      // The world has the first shape yet.
      const { mind } = shape.from === 0 ? world.company : new Company(shape);
      return payroll(shape) * payUnder(shape.rules, mind);
    });
    const years = cohort.years;
    const perComplaint = (): number => {
      const arrived = cohort.arrivals.of(0);
      return arrived > 0 ? (pay * years + spent) / arrived : Number.NaN;
    };
    return [() => pay + spent / years, perComplaint, () => pay, () => remedies / years];
  },
});
