import { SlicedSum } from './cohort.ts';
import { easeOf, satisfactionOf } from './customer-view.ts';
import { defineMetric, type MetricInfo } from './metric.ts';

/** Marks of would-you-recommend from 0 to 10: who gives so much recommends, who gives so little warns others. */
const PROMOTER = 9;
const DETRACTOR = 6;

/** The form of the published scales: their lowest mark and their steps. */
const CSAT = { least: 1, steps: 4 };
const CES = { least: 1, steps: 6 };
const NPS_MOST = 10;

/** Promoters less detractors, each complaint once. */
function recommendation(satisfaction: number): number {
  const mark = Math.round(NPS_MOST * satisfaction);
  if (mark >= PROMOTER) return 1;
  return mark <= DETRACTOR ? -1 : 0;
}

const JUSTICE = 'from the justice of outcome, process and treatment';

export const SATISFACTION: readonly MetricInfo[] = [
  {
    id: 'csat',
    unit: '1 to 5',
    definition: `Satisfaction with the complaint, ${JUSTICE}, over every complaint that arrived: open, withdrawn and lost in the line too.`,
    direction: 'higher',
    sliced: true,
  },
  {
    id: 'csat.surveyed',
    unit: '1 to 5',
    definition:
      'The same as a survey sent at the first closing finds it: who gave up before is not asked, and what comes after is not known.',
    direction: 'neither',
    sliced: false,
  },
  {
    id: 'ces',
    unit: '1 to 7',
    definition:
      'Ease, 7 being no effort: falls with every further contact and every hand-off; 1 where the caller was lost in the line.',
    direction: 'higher',
    sliced: false,
  },
  {
    id: 'nps',
    unit: '-100 to 100',
    definition:
      'Share of customers who would recommend the company less the share who would warn of it, by satisfaction on a scale of 0 to 10.',
    direction: 'higher',
    sliced: false,
    least: -100,
  },
  {
    id: 'nps.surveyed',
    unit: '-100 to 100',
    definition: 'The same as a survey sent at the first closing finds it.',
    direction: 'neither',
    sliced: false,
    least: -100,
  },
];

/** What customers make of it: all of them, and those whom a survey sent at closing reaches. */
export const satisfaction = defineMetric({
  infos: () => SATISFACTION,
  observe: (o) => {
    const { experience } = o;
    const { loyalty } = o.spec.rules;
    const sums = () => ({
      asked: new SlicedSum(o.cohort),
      csat: new SlicedSum(o.cohort),
      nps: new SlicedSum(o.cohort),
    });
    const all = sums();
    const surveyed = sums();
    const ces = new SlicedSum(o.cohort);
    const add = ({ asked, csat, nps }: ReturnType<typeof sums>, c: number, satisfied: number): void => {
      asked.add(c);
      csat.add(c, CSAT.least + CSAT.steps * satisfied);
      nps.add(c, recommendation(satisfied));
    };
    experience.atEnd((c, ordeal) => {
      add(all, c, satisfactionOf(loyalty, ordeal));
      const ease = ordeal.silent ? 0 : easeOf(loyalty, ordeal.further, ordeal.handOffs);
      ces.add(c, CES.least + CES.steps * ease);
    });
    experience.atFirstClosing((c, ordeal) => add(surveyed, c, satisfactionOf(loyalty, ordeal)));
    const read = (sum: SlicedSum, asked: SlicedSum, factor = 1) => {
      const of = sum.per(asked, factor);
      return (slice: number) => {
        experience.finish();
        return of(slice);
      };
    };
    return [
      read(all.csat, all.asked),
      read(surveyed.csat, surveyed.asked),
      read(ces, all.asked),
      read(all.nps, all.asked, 100),
      read(surveyed.nps, surveyed.asked, 100),
    ];
  },
});
