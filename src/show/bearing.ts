/** Which figures a mechanism acts on directly, by its own rule, whatever the queues then make of it. */

export type Bearing =
  | 'time'
  | 'closing'
  | 'conflict'
  | 'errors'
  | 'cost'
  | 'customers'
  | 'line'
  | 'load'
  | 'knowing';

/** By the id of the mechanism. */
const BEARINGS: Readonly<Record<string, readonly Bearing[]>> = {
  hours: ['time', 'line', 'load'],
  kindLimits: ['time', 'errors', 'load'],
  attention: ['time', 'load'],
  spanLoad: ['time', 'load'],
  cadence: ['time'],
  inTray: ['time'],
  sites: ['time'],
  absence: ['time', 'load'],
  interruptions: ['time', 'load'],
  sharedSeats: ['time', 'line', 'load'],
  strain: ['time', 'line', 'load'],
  attrition: ['time', 'line', 'load', 'cost'],
  training: ['time', 'line', 'load', 'errors'],
  mind: ['time', 'conflict', 'errors', 'cost'],
  stages: ['time', 'line', 'load'],
  demand: ['time', 'line', 'load'],
  vexatious: ['time', 'closing', 'load', 'cost'],
  abuse: ['time', 'load', 'cost'],
  deflection: ['time', 'line', 'load'],
  channel: ['time', 'line', 'load'],
  patience: ['time', 'line', 'customers'],
  redial: ['time', 'line', 'customers'],
  registration: ['time', 'knowing'],
  misroute: ['time', 'load'],
  delegation: ['time', 'errors', 'load'],
  decidedBy: ['time', 'conflict', 'errors', 'load'],
  visit: ['time', 'load', 'cost'],
  timeOut: ['time', 'errors', 'load'],
  buckPassing: ['time', 'load'],
  handBack: ['time', 'errors', 'load'],
  committee: ['time', 'load'],
  analysis: ['time', 'errors', 'load'],
  error: ['errors', 'cost', 'closing'],
  fitness: ['errors', 'closing'],
  taste: ['time', 'errors', 'closing', 'cost'],
  benefitOfDoubt: ['errors', 'closing', 'cost'],
  preAgreed: ['time', 'conflict'],
  deference: ['conflict', 'time', 'customers'],
  requests: ['time', 'conflict', 'load', 'knowing'],
  contest: ['time', 'conflict'],
  payer: ['time', 'conflict', 'customers'],
  powerGap: ['time', 'conflict', 'customers'],
  payment: ['time', 'customers', 'cost'],
  targetPressure: ['time', 'closing', 'conflict', 'customers', 'cost'],
  reopen: ['time', 'closing'],
  chasers: ['line', 'load'],
  giveUp: ['time', 'customers', 'cost'],
  candour: ['time', 'conflict', 'customers'],
  voice: ['time', 'conflict', 'customers'],
  reaction: ['conflict', 'customers', 'cost'],
  seismograph: ['knowing', 'time', 'cost', 'load'],
  proactive: ['time', 'line', 'load', 'cost'],
};

/** Mechanisms by which people only come to a case sooner or later: what follows is the work of the queues. */
const QUEUES: ReadonlySet<string> = new Set([
  ...['hours', 'attention', 'spanLoad', 'cadence', 'inTray', 'absence', 'interruptions', 'demand'],
  ...['kindLimits', 'delegation', 'decidedBy', 'stages'],
]);

/** First letters of metric ids; the first that fits counts. */
const METRICS: readonly (readonly [string, readonly Bearing[]])[] = [
  ['closedWithin', ['closing', 'time']],
  ['comeBackRate', ['closing']],
  ['reopenRate', ['closing']],
  ['repeatRate', ['closing']],
  ['firstContactResolution', ['closing']],
  ['conflict.', ['conflict']],
  ['buried.', ['conflict']],
  ['escalations.', ['conflict', 'time']],
  ['errors', ['errors']],
  ['overpayment', ['errors', 'cost']],
  ['cost.', ['cost', 'time', 'errors', 'conflict', 'load']],
  ['goodwill', ['cost', 'errors']],
  ['clvAtRisk', ['customers', 'time', 'conflict']],
  ['lostCustomers', ['customers']],
  ['repeatPurchase', ['customers', 'time']],
  ['retention', ['customers', 'time']],
  ['csat', ['customers', 'time', 'closing']],
  ['ces', ['customers', 'time', 'closing']],
  ['nps', ['customers', 'time', 'closing']],
  ['outcome.', ['customers', 'conflict', 'closing']],
  ['asa', ['line']],
  ['serviceLevel', ['line']],
  ['abandonment', ['line']],
  ['aht', ['line']],
  ['occupancy', ['line', 'load']],
  ['load.', ['load']],
  ['bottleneck.', ['load', 'time']],
  ['executiveTime', ['load']],
  ['timeToKnow', ['knowing']],
  ['timeToFix', ['knowing']],
  ['known', ['knowing']],
];

export function bearingsOf(mechanism: string): readonly Bearing[] {
  return BEARINGS[mechanism] ?? [];
}

/** What a metric tells of; most are times. An id may end in `*`. */
export function bearingsOfMetric(metric: string): readonly Bearing[] {
  return METRICS.find(([start]) => metric.startsWith(start))?.[1] ?? ['time'];
}

/** Whether what it does to a figure is so by its rule, not for the queues. */
export function isRule(mechanism: string): boolean {
  return !QUEUES.has(mechanism);
}
