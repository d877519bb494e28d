import type { Direction } from '../../../model/metrics/metric.ts';
import type { HeadlineGroup } from '../../headline.ts';
import { list, quote, UNSTEADY } from './phrases.ts';

type Theme = HeadlineGroup['id'];

const THEMES: Readonly<Record<Theme, string>> = {
  speed: 'time',
  conflict: 'conflicts',
  price: 'errors and cost',
};
const on = (themes: readonly Theme[]): string => list(themes.map((theme) => `on ${THEMES[theme]}`));

export interface Standing {
  readonly won: readonly Theme[];
  readonly lost: readonly Theme[];
  readonly mixed: readonly Theme[];
  readonly unclear: readonly Theme[];
}

const rest = ({ lost, mixed, unclear }: Standing, many: boolean): string =>
  [
    lost.length > 0 ? `; ${many ? 'they lose' : 'it loses'} ${on(lost)}` : '',
    mixed.length > 0 ? `; better in part and worse in part ${on(mixed)}` : '',
    unclear.length > 0 ? `; too close to call ${on(unclear)}` : '',
  ].join('');

export const differences = {
  single: (first: string) => `Only one design, ${quote(first)}: there is nothing to compare it with`,
  unsteady: (first: string) => `Differences from ${quote(first)}: ${UNSTEADY}`,
  unclear: ({ first, themes }: { first: string; themes: readonly Theme[] }) =>
    `No clear difference from ${quote(first)} ${on(themes)}`,
  unbeaten: ({ first, themes }: { first: string; themes: readonly Theme[] }) =>
    `No design wins against ${quote(first)} ${on(themes)}`,
  /** `designs` stand alike; they are some of the `of` designs that can be judged. */
  wins: ({
    designs,
    of,
    first,
    standing,
  }: {
    designs: readonly string[];
    of: number;
    first: string;
    standing: Standing;
  }) => {
    const many = designs.length > 1;
    const who = designs.length > 2 ? `${designs.length} of ${of} designs` : list(designs.map(quote));
    return `${who} ${many ? 'win' : 'wins'} ${on(standing.won)} against ${quote(first)}${rest(standing, many)}`;
  },
  counts: ({
    first,
    of,
    themes,
  }: {
    first: string;
    of: number;
    themes: readonly { theme: Theme; won: number }[];
  }) =>
    `How many of ${of} designs win against ${quote(first)}: ` +
    list(themes.map(({ theme, won }) => `${won} ${on([theme])}`)),
  subtitle: ({
    first,
    second,
    indifference,
    few,
  }: {
    first: string;
    /** The only other design; null where there are several. */
    second: string | null;
    indifference: string;
    few: boolean;
  }) =>
    `${second === null ? 'Differences' : `Difference of ${quote(second)}`} from ${quote(first)} with the same customers, in % of its figure where that is above 0; each ` +
    'figure on a scale of its own. Dot: mean; thick line: 50 %, thin line: 95 % interval; end marks: 95 % ' +
    'interval corrected for the number of comparisons, by which the verdict is judged. Grey: too small to matter ' +
    `(${indifference} %). A design wins on a theme if it is better on one of its figures and worse on none.` +
    (few ? ' Some figures are in the table only.' : ''),
  direction: {
    lower: 'less is better',
    higher: 'more is better',
    neither: 'neither better nor worse',
  } satisfies Record<Direction, string> as Readonly<Record<Direction, string>>,
  base: ({ value, direction }: { value: string; direction: string }) => `first design ${value}, ${direction}`,
  verdict: ({
    difference,
    interval,
    verdict,
  }: {
    difference: string;
    interval: string | null;
    verdict: string;
  }) => `${difference}${interval === null ? '' : ` ${interval}`} ${verdict}`,
  metric: 'Figure',
  value: 'Mean',
  difference: 'Difference',
  correctedLow: 'Corrected low',
  correctedHigh: 'Corrected high',
  verdictColumn: 'Verdict',
  reference: 'reference',
  summary: ({
    first,
    designs,
  }: {
    first: string;
    designs: readonly { design: string; standing: Standing | null }[];
  }) =>
    `Against ${quote(first)}: ` +
    designs
      .map(({ design, standing }) => {
        if (standing === null) return `${quote(design)} is not judged, for want of a steady state`;
        const parts = [
          standing.won.length > 0 ? `wins ${on(standing.won)}` : '',
          standing.lost.length > 0 ? `loses ${on(standing.lost)}` : '',
          standing.mixed.length > 0 ? `is better and worse in part ${on(standing.mixed)}` : '',
          standing.unclear.length > 0 ? `shows no clear difference ${on(standing.unclear)}` : '',
        ].filter((part) => part !== '');
        return `${quote(design)} ${list(parts)}`;
      })
      .join('; ') +
    '.',
};
