/** What practitioners claim, and what becomes of it in the model. */

import type { ClaimVerdict } from '../../../study/claims/judge.ts';
import { quote } from './phrases.ts';

export const claims = {
  verdicts: {
    supported: 'supported',
    contradicted: 'contradicted',
    depends: 'depends',
    'no clear difference': 'no clear difference',
  } satisfies Record<ClaimVerdict, string> as Readonly<Record<ClaimVerdict, string>>,
  columns: {
    claim: 'Claim',
    verdict: 'Verdict',
    effect: 'Effect',
    holds: 'Holds in',
    breaks: 'Where it turns',
  },
  metricOf: (metric: string, slice: string) => `${metric}, ${slice}`,
  slices: {
    own: 'own faults',
    others: 'others’ faults',
    type: (name: string) => `type ${name}`,
    unit: (name: string) => `faults of ${name}`,
  },
  effect: (said: { metric: string; a: string; b: string; effect: string }) =>
    `${said.metric}, ${quote(said.b)} less ${quote(said.a)}: ${said.effect}`,
  claimed: {
    lower: (size: string) => `claimed: lower by more than ${size}`,
    higher: (size: string) => `claimed: higher by more than ${size}`,
    same: (size: string) => `claimed: the same to within ${size}`,
  },
  unsteady: 'no steady state',
  worlds: (hits: number, of: number) => `${hits} of ${of} worlds`,
  opposite: (n: number) => `the opposite in ${n}`,
  differs: (n: number) => `a larger difference in ${n}`,
  unobserved: (n: number) => `${n === 1 ? '1 replication' : `${n} replications`} without such a figure`,
  unsteadyIn: (n: number) => `no steady state in ${n}`,
  invalidIn: (n: number) => `${n} more were not possible`,
  nothingDrawn: 'nothing was drawn',
  above: ({ name, value }: { name: string; value: string }) => `${name}: above about ${value}`,
  below: ({ name, value }: { name: string; value: string }) => `${name}: below about ${value}`,
  between: ({ name, from, to }: { name: string; from: string; to: string }) =>
    `${name}: between ${from} and ${to}`,
  unsteadyAt: ({ name, value }: { name: string; value: string }) => `${name}: no steady state at ${value}`,
  holdsAtEnds: 'nowhere at the ends of single ranges',
  /** How verdicts come about, in one paragraph. */
  method: (plan: {
    replications: number;
    worlds: number;
    perWorld: number;
    perEnd: number;
    holds: string;
    family: number;
  }) =>
    `Each comparison: ${plan.replications} replications of both designs with the same customers; the interval is ` +
    `95 %, corrected for all ${plan.family} comparisons of the file. Then ${plan.worlds} plausible worlds, drawn ` +
    `over the ranges of the assumptions named, ${plan.perWorld} replications in each; then each of these ` +
    `assumptions alone at both ends of its range, ${plan.perEnd} replications each. Supported: all of the interval ` +
    `lies beyond the smallest effect, and the claim holds in at least ${plan.holds} of the worlds. Contradicted: the ` +
    'same for its opposite. Depends: the effect is clear, but not in enough worlds.',
  total: ({ simulations, judged, of }: { simulations: string; judged: number; of: number }) =>
    `${judged} of ${of} claims judged, on ${simulations} replications.`,
  parts: {
    source: 'Source',
    scenario: 'Scenario',
    set: 'Set',
    drawn: 'Drawn',
    idle: 'Without a part in it',
    figure: 'Figure',
    alone: 'One assumption at a time',
    assumption: 'Assumption',
    at: 'Value',
    difference: 'Difference',
    becomes: 'What becomes of it',
  },
  range: ({ value, low, high }: { value: string; low: string; high: string }) =>
    `${value} (${low} to ${high})`,
  effects: {
    stays: '',
    'falls short': 'falls short',
    turns: 'turns round',
    unsteady: 'no steady state',
    invalid: 'not possible',
  },
};
