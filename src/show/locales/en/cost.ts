import { list, quote, UNSTEADY } from './phrases.ts';

export interface PaybackFigure {
  readonly amount: string;
  /** Null where there is no interval. */
  readonly range: string | null;
}

const figure = ({ amount, range }: PaybackFigure): string => (range === null ? amount : `${amount} ${range}`);
export interface Named {
  /** Of all of them the same is true. */
  readonly designs: readonly string[];
  /** How many designs are compared with the first. */
  readonly of: number;
  readonly first: string;
}

const who = ({ designs, of }: Named): string =>
  designs.length > 2 ? `${designs.length} of ${of} designs` : list(designs.map(quote));

export const cost = {
  none: 'Cost a year, and how long complaints take',
  single: (first: string) => `Only one design, ${quote(first)}: there is nothing to compare its cost with`,
  unsteady: (first: string) => `Cost against ${quote(first)}: ${UNSTEADY}`,
  /** Titles, by what is true of the designs they name. */
  title: {
    saves: (named: Named) =>
      named.designs.length > 1
        ? `${who(named)} cost less than ${quote(named.first)} and lose fewer customers`
        : `${who(named)} costs less than ${quote(named.first)} and loses fewer customers`,
    free: (named: Named) =>
      `${who(named)} ${named.designs.length > 1 ? 'lose' : 'loses'} fewer customers than ${quote(named.first)} ` +
      'at no clear difference in cost',
    cheaper: (named: Named) =>
      `${who(named)} ${named.designs.length > 1 ? 'cost' : 'costs'} less than ${quote(named.first)}; ` +
      'lost customers: no clear difference',
    pays: ({ design, first, from }: { design: string; first: string; from: PaybackFigure }) =>
      `${quote(design)} pays back against ${quote(first)} if a lost customer costs more than ${figure(from)}`,
    risks: ({ design, first, from }: { design: string; first: string; from: PaybackFigure }) =>
      `${quote(design)} pays against ${quote(first)} only while a lost customer costs less than ${figure(from)}`,
  },
  notShown: (first: string) => `No design is shown to pay back against ${quote(first)}`,
  unclear: (first: string) => `No clear difference from ${quote(first)} in cost or in customers lost`,
  subtitle:
    'Lower left is better. Crosses: 95 % intervals. Dashed: designs that no other beats on both means, which is not ' +
    'certain where crosses overlap. Cost: pay of customer service, remedies, overpayment and external cases; the ' +
    'time of all others is not in it. A customer counts as lost whose complaint ends buried, withdrawn or abandoned ' +
    'in the line; what loyalty makes of it is not in it. Break-even: extra cost over fewer customers lost, where both are ' +
    'clear; its range is from the intervals corrected for the number of comparisons.',
  costAxis: {
    1: 'Cost per year',
    1000: 'Cost per year, thousands',
    1000000: 'Cost per year, millions',
  } as Readonly<Record<number, string>>,
  timeAxis: '90 % of resolved complaints are resolved within',
  lost: ({ mean, interval }: { mean: string; interval: string | null }) =>
    `${mean}${interval === null ? '' : ` ${interval}`} customers lost a year`,
  /** What is true of a design against the first. */
  payback: {
    reference: 'the others are compared with this one',
    unsteady: 'no steady state: not judged',
    saves: 'costs less and loses fewer customers',
    free: 'loses fewer customers at no clear difference in cost',
    pays: (from: PaybackFigure) => `pays back if a lost customer costs more than ${figure(from)}`,
    risks: (from: PaybackFigure) => `pays only while a lost customer costs less than ${figure(from)}`,
    cheaper: 'costs less; lost customers: no clear difference',
    dearer: 'costs more; lost customers: no clear difference',
    loses: 'loses more customers at no clear difference in cost',
    worse: 'costs more and loses more customers',
    unclear: 'no clear difference in cost or in customers lost',
  },
  figures: ({
    design,
    cost: money,
    time,
    payback,
  }: Readonly<Record<'design' | 'cost' | 'time' | 'payback', string>>) =>
    `${quote(design)}: ${money} a year, 90 % resolved within ${time}; ${payback}`,
  summary: (designs: readonly string[]) => `${designs.join('. ')}.`,
  columns: {
    cost: 'Cost per year',
    time: '90th percentile of resolution time, h',
    lost: 'Customers lost a year',
    front: 'Beaten by none on both means',
    breakEven: 'Break-even per lost customer',
    low: 'Break-even low',
    high: 'Break-even high',
    payback: 'Against the first design',
  },
  yes: 'yes',
  no: 'no',
};
