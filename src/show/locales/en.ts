/**
 * Every word a user reads in charts, tables and sentences, in English, the canonical language. Texts with
 * figures in them are functions: another language puts the parts in its own order.
 */

import type { Results, Verdict } from '../../study/results.ts';
import { decimal } from '../format.ts';
import { shorten } from '../text.ts';

/** A design's own title inside a sentence: quoted, and cut before it takes the sentence over. */
const quote = (title: string): string => `“${shorten(title, 48)}”`;

const list = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

/** Titles of metrics whose id is fixed; the others follow in `families`. */
const metrics = {
  'resolutionTime.mean': 'Mean resolution time',
  'resolutionTime.p50': 'Median resolution time',
  'resolutionTime.p90': '90th percentile of resolution time',
  'resolutionTime.p95': '95th percentile of resolution time',
  'resolutionTime.p99': '99th percentile of resolution time',
  'resolutionTimeCompany.mean': 'Mean resolution time less the time with the customer',
  'resolutionTimeOpen.mean': 'Mean resolution time in open hours',
  'latency.frontQueue': 'Front-line queue',
  'latency.frontWork': 'Front-line work',
  'latency.bouncing': 'Bouncing between units',
  'latency.decisionWait': 'Waiting for a decision',
  'latency.deciding': 'Deciding',
  'latency.conflict': 'In conflict of interest',
  'latency.negotiation': 'Negotiation and arbitration',
  'latency.unitWait': 'Waiting for the unit',
  'latency.action': 'Action by the unit',
  'latency.lead': 'Lead time',
  'latency.closing': 'Closing',
  'latency.customer': 'With the customer',
  'escalations.authority': 'Escalations for lack of authority',
  'escalations.consulted': 'Superiors consulted',
  'escalations.crossUnit': 'Requests to another unit',
  'escalations.contested': 'Requests contested',
  'escalations.arbitrated': 'Cases arbitrated',
  'escalations.ownCause': 'Ruled in own cause',
  'conflict.exposure': 'Conflict exposure',
  'conflict.internal': 'Internal conflict escalations',
  'conflict.forced': 'Forced conflict escalations',
  'conflict.external': 'External conflict escalations',
  'conflict.escalations': 'Conflicts surfaced',
  'buried.falseClosures': 'Buried: false closures',
  'buried.notRaised': 'Buried: not raised',
  'buried.lostToPowerGap': 'Buried: lost to the power gap',
  'buried.total': 'Conflicts buried',
  'outcome.resolved': 'Resolved on the merits for good',
  'outcome.buried': 'Buried for good',
  'outcome.abandoned': 'Caller lost in the line',
  'outcome.withdrawn': 'Withdrawn by the customer',
  'outcome.open': 'Still open at the end',
  errors: 'Decision errors',
  overpayment: 'Overpayment',
  reopenRate: 'Reopened complaints',
  repeatRate: 'Repeat complaints',
  bounceRate: 'Bounced complaints',
  firstContactResolution: 'First-contact resolution',
  handOffs: 'Hand-offs',
  chasers: 'Customers chasing their complaint',
  asa: 'Average speed of answer',
  aht: 'Average handling time',
  serviceLevel: 'Service level',
  abandonment: 'Abandonment',
  'backlog.mean': 'Backlog, average',
  'backlog.max': 'Backlog, maximum',
  overtime: 'Overtime',
  'cost.perYear': 'Cost per year',
  'cost.perComplaint': 'Cost per complaint',
  'cost.payroll': 'Payroll of the service unit',
} as const;

/** Metrics of one position, rank or target: `<family>.<name>`. */
const families = {
  resolvedWithin: (target: string) => `Truly resolved within ${spacedDuration(target)}`,
  decisionLatency: (rank: string) => `Decision latency, ${rank}`,
  'escalations.authority': (rank: string) => `Escalations for lack of authority, to ${rank}`,
  utilisation: (position: string) => `Utilisation, ${position}`,
  load: (position: string) => `Offered load, ${position}`,
  waiting: (position: string) => `Waiting, ${position}`,
  executiveTime: (position: string) => `Executive time, ${position}`,
} as const;

const ranks: Readonly<Record<string, string>> = {
  agent: 'agents',
  supervisor: 'supervisors',
  manager: 'managers',
  head: 'service head',
  executive: 'executives',
  ceo: 'CEO',
  board: 'board',
  desk: 'desks',
};

const verdicts: Readonly<Record<Verdict, string>> = {
  better: 'better',
  worse: 'worse',
  'no clear difference': 'no clear difference',
  'no steady state': 'no steady state',
  differs: 'differs',
};

/** `7d` as people write it: `7 d`. */
function spacedDuration(label: string): string {
  return label.replace(/^([\d.]+)\s*([a-z]+)$/i, '$1 $2');
}

/** Hours on an axis, in the unit people would use. */
function duration(hours: number): string {
  if (hours < 1) return `${decimal(hours * 60, 0)} min`;
  return hours < 24 ? `${decimal(hours, 0)} h` : `${decimal(hours / 24, 0)} d`;
}

function footer(results: Results): string {
  const study = shorten(results.scenario.title, 90);
  const seed = `seed ${shorten(results.seed, 40)}`;
  const single = results.replications === 1;
  const runs = single
    ? `1 replication (${seed})`
    : `means of ${results.replications} replications, same customers for every design (${seed})`;
  const noise = single
    ? 'no intervals: a single replication shows no simulation noise'
    : '95 % intervals cover simulation noise only, not doubt about the assumptions';
  return `${study} · ${runs} · reportline ${results.version} · simulated, not measured · ${noise}`;
}

export interface FirstShare {
  readonly target: string;
  readonly first: string;
  readonly firstShare: string;
}

export interface FirstBuried {
  readonly first: string;
  readonly firstBuried: string;
}

const UNSTEADY = 'no winner can be named, because work piles up without end somewhere';

export const en = {
  metrics,
  families,
  ranks,
  verdicts,
  duration,
  footer,
  list,

  design: 'Design',
  unitAtFault: 'Unit at fault',
  position: 'Position',
  frontLine: 'Front line',
  seats: 'Seats',
  limit: 'Limit',
  elapsedHours: 'Elapsed hours',
  percentResolved: 'Truly resolved, %',
  low95: '95 % low',
  high95: '95 % high',

  orgCharts: {
    overloaded: ({ design, positions }: { design: string; positions: readonly string[] }) =>
      `${quote(design)}: more work than hours at ${list(positions.slice(0, 3).map((p) => quote(p)))}`,
    oneDesk: ({ design, position, share }: { design: string; position: string; share: string }) =>
      `${quote(design)}: ${share} of all waiting is for one place in the chart, ${quote(position)}`,
    noDesk: ({ design }: { design: string; position: string; share: string }) =>
      `${quote(design)}: the waiting is spread, no single place in the chart clearly holds the most`,
    nothing: 'Nothing waits in any of these charts',
    subtitle:
      'Large figure and fill: hours that complaints wait for the position, per 100 complaints (± half of the 95 % ' +
      'interval; a stack of positions that are alike shows their sum). Load: work offered as a share of the hours ' +
      'set aside. Badge: largest remedy it may grant alone. Blue frame and line: customer service. Dashed line: ' +
      'dotted reporting line. Dashed red frame: overloaded.',
    allWaiting: (hours: string) => `${hours} h of waiting per 100 complaints in all`,
    unsteady: (hours: string) => `no steady state: ${hours} h of waiting per 100 complaints, and growing`,
    load: (load: string, seats: string | null, over: boolean) =>
      over ? `overloaded: ${load}` : `load ${load}${seats === null ? '' : `, ${seats} seats`}`,
    limit: (amount: string) => `≤ ${amount}`,
    anyLimit: 'any amount',
    waitingColumn: 'Waiting, h per 100 complaints',
    loadColumn: 'Offered load, %',
    summary: (tops: readonly { design: string; position: string | null; waiting: string }[]) =>
      tops
        .map(({ design, position, waiting }) =>
          position === null
            ? `${quote(design)}: nothing waits.`
            : `${quote(design)}: complaints wait most for ${quote(position)}, ${waiting} h per 100 complaints.`,
        )
        .join(' '),
  },

  resolutionTime: {
    noTarget: 'How fast complaints are truly resolved',
    single: ({ target, first, firstShare }: FirstShare) =>
      `${quote(first)} truly resolves ${firstShare} of complaints within ${spacedDuration(target)}`,
    best: ({
      target,
      first,
      firstShare,
      best,
      bestShare,
    }: FirstShare & { best: string; bestShare: string }) =>
      `Within ${spacedDuration(target)}, ${quote(best)} truly resolves ${bestShare} of complaints, ` +
      `${quote(first)} ${firstShare}`,
    unbeaten: ({ target, first, firstShare }: FirstShare) =>
      `No design does clearly better than ${quote(first)}, which truly resolves ${firstShare} of complaints ` +
      `within ${spacedDuration(target)}`,
    unclear: ({ target, first, firstShare }: FirstShare) =>
      `No clear difference from ${quote(first)}, which truly resolves ${firstShare} of complaints within ` +
      spacedDuration(target),
    unsteady: ({ target }: FirstShare) => `Truly resolved within ${spacedDuration(target)}: ${UNSTEADY}`,
    subtitle: (floor: number) =>
      'Share of arriving complaints that are truly resolved so long after the first contact, in elapsed time ' +
      `(logarithmic axis${floor > 0 ? `; shares from ${floor} % up` : ''}). Bands: 95 % intervals. At the right: ` +
      'the share within the target, and the verdict against the first design.',
    gap: 'Gap up to 100 %: closed without being put right, given up, or still open',
    target: (target: string) => `target ${spacedDuration(target)}`,
    atTarget: ({
      target,
      share,
      interval,
      verdict,
    }: {
      target: string;
      share: string;
      interval: string | null;
      verdict: string | null;
    }) =>
      `${share}${interval === null ? '' : ` ${interval}`} within ${spacedDuration(target)}` +
      (verdict === null ? '' : `, ${verdict}`),
    summary: ({
      target,
      shares,
    }: {
      target: string | null;
      shares: readonly { design: string; share: string }[];
    }) =>
      target === null
        ? 'Share of complaints truly resolved over time.'
        : `Truly resolved within ${spacedDuration(target)}: ` +
          `${list(shares.map(({ design, share }) => `${quote(design)} ${share}`))}.`,
  },

  latency: {
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
      'total, its 95 % interval, and the verdict against the first design. Complaints never resolved are not in it.',
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
  },

  conflict: {
    nothing: 'Conflicts of interest: where they arise, surface and stay buried',
    single: ({ first, firstBuried }: FirstBuried) =>
      `${quote(first)} buries ${firstBuried} conflicts per 1,000 complaints`,
    best: ({ best, bestBuried, first, firstBuried }: FirstBuried & { best: string; bestBuried: string }) =>
      `Conflicts buried per 1,000 complaints: ${bestBuried} with ${quote(best)}, ${firstBuried} with ${quote(first)}`,
    unbeaten: ({ first, firstBuried }: FirstBuried) =>
      `No design buries clearly fewer conflicts than ${quote(first)}: ${firstBuried} per 1,000 complaints`,
    unclear: ({ first, firstBuried }: FirstBuried) =>
      `Conflicts buried: no clear difference from ${quote(first)}, ${firstBuried} per 1,000 complaints`,
    unsteady: () => `Conflicts buried: ${UNSTEADY}`,
    subtitle:
      'Per 1,000 complaints about each unit, with 95 % intervals. A conflict of interest arises when a case comes ' +
      'before someone who answers for the unit at fault, or is not raised because it would be against the boss’s own ' +
      'people. It surfaces when it goes over that person’s head, and is buried when it ends without being put right; ' +
      'cases given up to a more powerful unit count as buried too. Surfacing and burial share a scale; more ' +
      'surfacing is neither better nor worse.',
    stages: { arises: 'Conflict arises', surfaces: 'it surfaces', buried: 'or it is buried' },
    unit: (title: string, service: boolean) => `Complaints about ${title}${service ? ' (own faults)' : ''}`,
    columns: { arises: 'Arises', surfaces: 'Surfaces', buried: 'Buried' },
    keys: {
      'conflict.exposure': 'before one who answers for the unit',
      'conflict.internal': 'internal',
      'conflict.forced': 'forced by a repeat',
      'conflict.external': 'external',
      'buried.falseClosures': 'false closure',
      'buried.notRaised': 'not raised',
      'buried.lostToPowerGap': 'lost to the power gap',
    } as Readonly<Record<string, string>>,
    summary: (rows: readonly { design: string; arises: string; surfaces: string; buried: string }[]) =>
      rows
        .map(
          (row) =>
            `${quote(row.design)}: per 1,000 complaints ${row.arises} conflicts arise, ${row.surfaces} surface, ` +
            `${row.buried} are buried.`,
        )
        .join(' '),
  },

  /** Units as a reader meets them; others stand as they are. */
  units: { 'per 1,000': 'per 1,000 complaints' } as Readonly<Record<string, string>>,

  table: {
    mean: 'Mean',
    interval: '95 % interval',
    difference: 'Diff.',
    verdict: 'Verdict',
    /** Units that stand after each number or in the label. */
    impliedUnits: { h: true, '%': true, s: true, min: true, 'money per complaint': true } as Readonly<
      Record<string, true>
    >,
    reference: 'reference',
    overloaded: ({ design, positions }: { design: string; positions: readonly string[] }) =>
      `${quote(design)} has no steady state: more work is offered than there are hours at ` +
      `${list(positions.map((p) => quote(p)))}. Its means depend on the length of the run.`,
    interrupted: ({ done, asked }: { done: number; asked: number }) =>
      `Interrupted: ${done} of ${asked} replications are in these figures.`,
    heading: (results: Results) =>
      results.replications === 1
        ? `1 replication (seed ${results.seed}): no intervals`
        : `${results.replications} paired replications, the same customers for every design (seed ${results.seed}). ` +
          'Differences are from the first design.',
    notes: {
      simulated: 'Simulated, not measured.',
      intervals: 'Intervals (95 %) cover simulation noise only, not doubt about the assumptions.',
      corrected:
        'Verdicts are judged by wider intervals, corrected for the number of comparisons, and only beyond ' +
        'differences too small to matter.',
      cost: 'Cost alone rewards refusing: what is not granted costs nothing here, and loyalty is not counted yet.',
      hours: 'The hours that each rank sets aside for such matters weigh heavily on these figures.',
    },
  },

  sentences: {
    single: (design: string) => `Only one design, ${quote(design)}: there is nothing to compare it with.`,
    allUnclear: (design: string, first: string) =>
      `${quote(design)} against ${quote(first)}: no clear difference in any of these figures.`,
    against: (design: string, first: string) => `${quote(design)} against ${quote(first)}:`,
    part: ({ verdict, items }: { verdict: Verdict; items: readonly string[] }) => {
      const lead: Readonly<Record<Verdict, string>> = {
        better: 'better in',
        worse: 'worse in',
        differs: 'different in',
        'no clear difference': 'no clear difference in',
        'no steady state': 'not judged, for want of a steady state:',
      };
      return `${lead[verdict]} ${list(items)}`;
    },
    item: ({ metric, difference }: { metric: string; difference: string }) =>
      `${lowerFirst(metric)} (${difference})`,
    itemWithoutFigure: (metric: string) => lowerFirst(metric),
    nothingToTell: 'nothing to judge',
    points: ' points',
  },
};

export type Words = typeof en;

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
