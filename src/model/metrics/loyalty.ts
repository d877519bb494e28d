import type { ModelSpec } from '../spec.ts';
import { SlicedSum } from './cohort.ts';
import { cost } from './cost.ts';
import { repeatPurchaseOf, retentionOf } from './customer-view.ts';
import { defineMetric, type MetricInfo, type Read } from './metric.ts';
import { SATISFACTION } from './satisfaction.ts';

const SHARES: readonly MetricInfo[] = [
  {
    id: 'repeatPurchase',
    unit: '%',
    definition:
      'Share of complaining customers who buy again, by how soon and how far the complaint was resolved.',
    direction: 'higher',
    sliced: false,
  },
  {
    id: 'retention',
    unit: '%',
    definition:
      'Share of complaining customers who are still customers a year on: repeat purchase, less usual churn and those whom the effort drives away.',
    direction: 'higher',
    sliced: true,
  },
];

const MONEY: readonly MetricInfo[] = [
  {
    id: 'clvAtRisk.perYear',
    unit: 'money a year',
    definition:
      'Customer value at risk: the value of a customer times the probability of losing it, over the complaints of a year.',
    direction: 'lower',
    sliced: true,
  },
  {
    id: 'clvAtRisk.perComplaint',
    unit: 'money per complaint',
    definition: 'Customer value at risk per arriving complaint.',
    direction: 'lower',
    sliced: true,
  },
  {
    id: 'cost.withLoyalty',
    unit: 'money a year',
    definition: 'Cost per year and customer value at risk together: the loyalty view.',
    direction: 'lower',
    sliced: false,
  },
];

/** Without a value of a customer there is nothing to put at risk. */
const isValued = ({ rules }: ModelSpec): boolean => rules.loyalty.customerValue > 0;

/** Whether a metric depends on the rules of loyalty; nothing that happens does. */
export function readsLoyalty(metric: string): boolean {
  return [...SATISFACTION, ...SHARES, ...MONEY].some(({ id }) => id === metric);
}

/** Whether customers stay, and what it is worth where a customer has a value. */
export const loyalty = defineMetric({
  infos: (spec) => [...SHARES, ...(isValued(spec) ? MONEY : [])],
  observe: (o) => {
    const { experience } = o;
    const { loyalty: rules } = o.spec.rules;
    const judged = new SlicedSum(o.cohort);
    const again = new SlicedSum(o.cohort);
    const kept = new SlicedSum(o.cohort);
    experience.atEnd((c, ordeal) => {
      judged.add(c);
      again.add(c, repeatPurchaseOf(rules, ordeal));
      kept.add(c, retentionOf(rules, ordeal));
    });
    const atEnd =
      (read: Read): Read =>
      (slice) => {
        experience.finish();
        return read(slice);
      };
    const shares = [atEnd(again.per(judged, 100)), atEnd(kept.per(judged, 100))];
    if (!isValued(o.spec)) return shares;
    const atRisk = (slice: number): number => rules.customerValue * (judged.of(slice) - kept.of(slice));
    const perYear = atEnd((slice) => (judged.of(slice) > 0 ? atRisk(slice) / o.cohort.years : Number.NaN));
    const perComplaint = atEnd((slice) =>
      judged.of(slice) > 0 ? atRisk(slice) / judged.of(slice) : Number.NaN,
    );
    const [spent] = cost.observe(o) as readonly [Read];
    return [...shares, perYear, perComplaint, (slice) => spent(slice) + (perYear(slice) || 0)];
  },
});
