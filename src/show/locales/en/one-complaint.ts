import { decimal } from '../../format.ts';
import { quote } from './phrases.ts';

/** A stretch of time as people say it. */
function time(hours: number): string {
  if (hours < 0.5 / 60) return 'under a minute';
  if (hours < 1) return counted(hours * 60, 0, 'minute');
  return hours < 48 ? counted(hours, 1, 'hour') : days(hours);
}

export function days(hours: number): string {
  return counted(hours / 24, 1, 'day');
}

function counted(value: number, decimals: number, unit: string): string {
  const rounded = Number(value.toFixed(value < 10 ? decimals : 0));
  const text = decimal(rounded, Number.isInteger(rounded) ? 0 : decimals);
  return `${text} ${unit}${rounded === 1 ? '' : 's'}`;
}

export interface Both {
  readonly a: string;
  readonly b: string;
}

const share = (part: number, of: number): string =>
  `${decimal(part, 0)} (${decimal((100 * part) / Math.max(1, of), 1)} %)`;

export const oneComplaint = {
  time,
  nothing: 'No complaint was resolved in two designs',
  differs: ({ a, b, aTime, bTime }: Both & { aTime: string; bTime: string }) =>
    `An illustration, the same customer: ${bTime} with ${quote(b)}, ${aTime} with ${quote(a)}`,
  alike: ({ a, b, aTime }: Both & { aTime: string }) =>
    `An illustration, the same customer: ${aTime} with ${quote(b)} and with ${quote(a)}`,
  /** Who this is, and by what rule it was picked. */
  subtitle: ({
    a,
    b,
    type,
    unit,
    amount,
    run,
    percentile,
    slower,
    among,
    sooner,
    later,
  }: Both & {
    type: string;
    unit: string;
    amount: string | null;
    run: number;
    percentile: number;
    /** Whether b is the slower design, so that complaints are ranked by what it costs, not by what it saves. */
    slower: boolean;
    among: number;
    sooner: number;
    later: number;
  }) =>
    `One complaint of run ${run}, no evidence by itself: ${quote(type)}, the fault of ${quote(unit)}` +
    `${amount === null ? '' : `, amount ${amount}`}. Picked by a rule: percentile ${percentile} of the time that ` +
    `${quote(b)} ${slower ? 'takes longer' : 'saves'}, among ${decimal(among, 0)} complaints resolved in both designs. ` +
    `Of these it resolves ${share(sooner, among)} at least an hour sooner than ${quote(a)}, ${share(later, among)} at ` +
    'least an hour later, the others about as soon. Solid: somebody has it in hand, closing hours in between included. ' +
    'Hollow: it waits. Dashed: with the customer, or only time has to pass.',
  unsteady: (design: string) =>
    `${quote(design)} has no steady state: its times depend on the length of the run.`,
  heading: ({ design, total }: { design: string; total: string }) => `${design}: ${total}`,
  spent: ({ waiting, working }: { waiting: string | null; working: string | null }) =>
    [waiting === null ? [] : [`waits ${waiting}`], working === null ? [] : [`in hand ${working}`]]
      .flat()
      .join(', '),
  passing: (total: string) => total,
  summary: (lives: readonly { design: string; total: string; waiting: string }[]) =>
    lives
      .map(
        ({ design, total, waiting }) =>
          `${quote(design)}: resolved after ${total}, of which it waits ${waiting}.`,
      )
      .join(' '),
  columns: {
    from: 'From, hours since the first contact',
    to: 'To, hours',
    phase: 'Phase',
    holder: 'With',
    state: 'State',
  },
  states: { working: 'in hand', waiting: 'waiting' },
};
