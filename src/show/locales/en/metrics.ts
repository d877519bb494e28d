/** Names of what is measured. */

import type { Verdict } from '../../../study/results.ts';
import { spacedDuration } from './phrases.ts';

/** Titles of metrics whose id is fixed; the others follow in `families`. */
export const metrics = {
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
  'conflict.arisen': 'Conflicts of interest met',
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
  lostCustomers: 'Customers lost a year',
  errors: 'Decision errors',
  overpayment: 'Overpayment',
  reopenRate: 'Reopened complaints',
  comeBackRate: 'Closed complaints that come back',
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
  'backlog.before': 'Backlog before the surge',
  recovery: 'Days until the backlog is back after the surge',
  recovered: 'Runs in which the backlog is back',
  overtime: 'Overtime',
  'cost.perYear': 'Cost per year',
  'cost.perComplaint': 'Cost per complaint',
  'cost.payroll': 'Payroll of the service unit',
} as const;

/** Metrics of one position, rank or target: `<family>.<name>`. */
export const families = {
  resolvedWithin: (target: string) => `Truly resolved within ${spacedDuration(target)}`,
  closedWithin: (target: string) => `Closed within ${spacedDuration(target)}, however it ended`,
  decisionLatency: (rank: string) => `Decision latency, ${rank}`,
  'escalations.authority': (rank: string) => `Escalations for lack of authority, to ${rank}`,
  utilisation: (position: string) => `Utilisation, ${position}`,
  load: (position: string) => `Offered load, ${position}`,
  waiting: (position: string) => `Waiting, ${position}`,
  bottleneck: (position: string) => `Longest waiting of all, ${position}`,
  sentUp: (position: string) => `Decisions sent up, ${position}`,
  executiveTime: (position: string) => `Executive time, ${position}`,
} as const;

export const ranks: Readonly<Record<string, string>> = {
  agent: 'agents',
  supervisor: 'supervisors',
  manager: 'managers',
  head: 'service head',
  executive: 'executives',
  ceo: 'CEO',
  board: 'board',
  desk: 'desks',
};

export const verdicts: Readonly<Record<Verdict, string>> = {
  better: 'better',
  worse: 'worse',
  'no clear difference': 'no clear difference',
  'no steady state': 'no steady state',
  differs: 'differs',
};

/** Units as a reader meets them; others stand as they are. */
export const units = { 'per 1,000': 'per 1,000 complaints' } as Readonly<Record<string, string>>;

/** What stands after a number, by the unit of the metric. */
export const suffixes = { h: ' h', d: ' d', '%': ' %', s: ' s', min: ' min' } as const;
