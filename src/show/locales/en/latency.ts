import { list, quote } from './phrases.ts';

export const latency = {
  nothing: 'No complaint was resolved',
  mixed: 'Where the time goes: no one part of it is the largest in every design',
  either: ({ parts }: { parts: readonly [string, string] }) =>
    `The largest part of the time to resolve a complaint is ${parts[0]} or ${parts[1]}`,
  largest: ({ part, designs, low, high }: { part: string; designs: number; low: number; high: number }) => {
    const share = low === high ? `${low} %` : `${low}–${high} %`;
    const where = designs === 1 ? '' : designs === 2 ? ' in both designs' : ' in every design';
    return `The largest part of the time to resolve a complaint is ${part}${where}: ${share}`;
  },
  subtitle:
    'Mean elapsed hours per resolved complaint, from first contact to final close, split exactly. At the right: the ' +
    'total, its 95 % interval, and the verdict against the first design. Complaints never resolved are not in it. ' +
    'Below: how long decisions take, with 95 % intervals.',
  byRank: 'From being asked to having decided: mean elapsed hours by the rank of who decides',
  total: 'Resolution time, mean h',
  besideTotal: ({ interval, verdict }: { interval: string | null; verdict: string | null }) =>
    [interval, verdict].filter((part) => part !== null).join(' '),
  parts: {
    frontQueue: 'Front-line queue',
    frontWork: 'Front-line work',
    bouncing: 'Bouncing between units',
    decisionWait: 'Waiting for a decision',
    deciding: 'Deciding',
    conflict: 'Conflict of interest',
    negotiation: 'Negotiation and arbitration',
    unitWait: 'Waiting for the unit at fault',
    action: 'Action by the unit',
    lead: 'Lead time',
    closing: 'Closing',
    customer: 'With the customer',
  },
  /** The same in the middle of a sentence. */
  nouns: {
    frontQueue: 'the front-line queue',
    frontWork: 'front-line work',
    bouncing: 'bouncing between units',
    decisionWait: 'waiting for a decision',
    deciding: 'work on decisions',
    conflict: 'conflict of interest',
    negotiation: 'negotiation and arbitration',
    unitWait: 'waiting for the unit at fault',
    action: 'work of the unit at fault',
    lead: 'lead time',
    closing: 'closing the case',
    customer: 'time with the customer',
  },
  summary: (totals: readonly { design: string; total: string }[]) =>
    `Mean resolution time: ${list(totals.map(({ design, total }) => `${quote(design)} ${total}`))}.`,
};
