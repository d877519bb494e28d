/** The report: its headings, and what it says about how the figures came about. */

import type { Direction } from '../../../model/metrics/metric.ts';
import { list, quote } from './phrases.ts';

const days = (n: string): string => (n === '1' ? '1 day' : `${n} days`);

export const report = {
  simulated: 'Simulated, not measured',
  contents: 'Contents',
  question: 'The question',
  answer: 'What may be said',
  answerLead:
    'Better and worse stand here only where the evidence carries them; everything else is no clear difference.',
  charts: 'Charts',
  limits: 'Limits',

  figures: {
    heading: 'Key figures',
    lead: 'Each name leads to its definition, and from there to the assumptions behind it.',
    metric: 'Figure',
  },

  chart: {
    number: (n: number) => `Chart ${n}`,
    picture: 'The picture',
    table: 'The figures of this chart',
    tableIsIn: (file: string) => `The figures of this chart, too many to print, are in ${file}.`,
    assumptions: 'Assumptions that weigh most on it',
    standing: { emergent: 'emergent', assumed: 'assumed' },
    /** What the marks mean. */
    standingMeans: {
      emergent: 'It comes out of queues, hours and people in the simulation; no rule says so.',
      assumed: 'It follows from the org chart and the assumptions by construction.',
    },
  },

  reversal: {
    heading: 'What could reverse it',
    notAsked:
      'This has not been asked yet. The following command moves one assumption at a time over its plausible ' +
      'range and tells which of them would change the answer:',
    low: 'At the low end',
    high: 'At the high end',
  },

  designs: {
    heading: 'The designs',
    unchanged: 'The common company, unchanged.',
    placement: (boss: string) => `The head of customer service reports to ${quote(boss)}.`,
    atTop: 'The head of customer service stands at the top of the chart.',
    layers: (layers: number) =>
      layers === 1
        ? 'One layer of management in the service unit.'
        : `${layers} layers of management in the service unit.`,
    delegation: (level: number | null) =>
      level === null
        ? 'Delegation differs by kind of remedy.'
        : `Delegation at level ${level} of 7, for every kind of remedy.`,
    people: ({ positions, service }: { positions: string; service: string }) =>
      `${positions} positions in the chart; ${service} seats in the service unit.`,
    limits: ({ agent, head }: { agent: string; head: string }) =>
      `May grant alone: agents up to ${agent}, the head of customer service up to ${head}.`,
    anyAmount: 'any amount',
    noneOfRank: 'nothing (there is none)',
    overloaded: ({ positions }: { positions: readonly string[] }) =>
      `No steady state: more work than hours at ${list(positions.map(quote))}.`,
  },

  assumptions: {
    heading: 'Assumptions',
    lead: ({ sourced, assumed, scenario }: { sourced: string; assumed: string; scenario: string }) =>
      `Everything the figures rest on: ${sourced} with a published source, ${assumed} assumed, ${scenario} set ` +
      'in the scenario file.',
    meaning: 'What it means',
    name: 'Name in scenario files',
    value: 'Value',
    unit: 'Unit',
    status: 'Status',
    source: 'Source or reason',
    confidence: 'Confidence',
    /** Where no chart names the assumptions behind a figure. */
    all: 'All assumptions in force',
  },

  method: {
    heading: 'How it was computed',
    study: 'Scenario',
    source: 'Source of the scenario',
    seed: 'Seed',
    version: 'Version',
    replications: 'Replications',
    asked: ({ done, asked }: { done: string; asked: string }) => `${done} of ${asked} (interrupted)`,
    warmUp: 'Warm-up, not counted',
    window: 'Window in which complaints arrive',
    drain: 'Time to see them closed',
    days,
    confidence: 'Confidence of the intervals',
    percent: (share: string) => `${share} %`,
    correction: 'Correction',
    precision: 'Precision achieved',
    precisionItem: ({ metric, percent }: { metric: string; percent: string }) =>
      `${metric}: ±${percent} % of its mean`,
    precisionNote: 'Half of the widest interval of any design.',
    noPrecision: 'None: a single replication shows no simulation noise',
    hash: 'Fingerprint of what was simulated',
    hashNote: 'Equal fingerprints and numbers of replications give equal figures.',
    repeat: 'To repeat it, in the folder of the scenario file',
  },

  limitsMore: {
    effect:
      'No effect of the place of customer service in an org chart has been measured anywhere: what drives the ' +
      'differences are the assumptions above.',
    model:
      'A company is more than its queues, limits and loyalties; what is not in the model cannot show here.',
  },

  definitions: {
    heading: 'What the figures mean',
    unit: (unit: string) => `Unit: ${unit}.`,
    directions: {
      lower: 'Less is better.',
      higher: 'More is better.',
      neither: 'More is neither better nor worse in itself.',
    } as Readonly<Record<Direction, string>>,
    drawn: 'Drawn in',
    behind: 'Behind it',
    each: 'each position',
  },

  /** At the head and foot of printed pages. */
  printed: ({ study, seed, version }: { study: string; seed: string; version: string }) =>
    `${study} · seed ${seed} · reportline ${version} · simulated, not measured`,
  page: { before: 'Page ', between: ' of ' },
};
