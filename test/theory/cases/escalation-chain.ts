import { escalationChain, SPEC, type Variant } from '../../../bench/escalation.ts';
import { hypoexponential, inverse, multiServer } from '../closed-forms.ts';
import type { TheoryCase } from '../theory-case.ts';

const { teams, agents, arrivals, escalate: p, levels, variants } = SPEC;

/** Arrivals a minute at the station of each level, and how long a case stays there. */
const flows = levels.map((_, k) => (k === 0 ? arrivals / teams : arrivals) * p ** (k + 1));
const sojourns = levels.map((mean, k) => 1 / (1 / mean - (flows[k] as number)));
const levelTime = sojourns.reduce((sum, sojourn, k) => sum + sojourn * p ** (k + 1), 0);
/** Escalations a complaint. */
const STEPS = p + p ** 2 + p ** 3 + p ** 4;

/** The closing step needs no agent: stations are passed once and in order, so their times are independent. */
function atDesk() {
  const { front, close } = variants.B;
  const mu = 1 / front;
  const team = multiServer(arrivals / teams, mu, agents);
  const drain = agents * mu - arrivals / teams;
  const rates = sojourns.map((sojourn) => 1 / sojourn);
  // Who waits stays an exponential wait longer; who is escalated passes k levels and the closing step.
  const paths = [
    { share: 1 - team.waits, first: [mu] },
    { share: team.waits, first: [mu, drain] },
  ].flatMap(({ share, first }) => [
    { share: share * (1 - p), rates: first },
    ...rates.map((_, i) => ({
      share: share * p ** (i + 1) * (i + 1 < rates.length ? 1 - p : 1),
      rates: [...first, ...rates.slice(0, i + 1), 1 / close],
    })),
  ]);
  const cdf = (t: number): number =>
    paths.reduce((sum, path) => sum + path.share * hypoexponential(path.rates, t), 0);
  return { mean: team.sojourn + levelTime + p * close, quantile: (q: number) => inverse(cdf, q) };
}

/** The closing step goes back to the team, with the same mean: a Jackson network, whose mean is known. */
function atTeam() {
  const visits = 1 + p;
  const team = multiServer((visits * arrivals) / teams, 1 / variants.C.front, agents);
  return { mean: visits * team.sojourn + levelTime };
}

/** Exact answers of the variants that have them, in minutes. */
export const exactChain = {
  B: {
    mean: atDesk().mean,
    p50: atDesk().quantile(0.5),
    p90: atDesk().quantile(0.9),
    p95: atDesk().quantile(0.95),
    p99: atDesk().quantile(0.99),
  },
  C: { mean: atTeam().mean },
} as const;

/** Complaints a replication: stopping at the n-th biases the mean by 2,500/n minutes, here 0.04 %. */
const N = 200_000;

const run = (variant: Variant, replication: number) =>
  escalationChain(N, `${variant}-${replication}`, variant);

export const escalationChains: readonly TheoryCase[] = [
  {
    claim: 'the benchmark is not fast at the price of being wrong: closing at a desk, the whole distribution',
    exact: { ...exactChain.B, 'escalations a complaint': STEPS },
    replications: 40,
    simulate: (replication) => {
      const { mean, p50, p90, p95, p99, escalations } = run('B', replication);
      return { mean, p50, p90, p95, p99, 'escalations a complaint': escalations / N };
    },
  },
  {
    claim: 'nor when the closing step goes back to the team',
    exact: { ...exactChain.C, 'escalations a complaint': STEPS },
    replications: 40,
    simulate: (replication) => {
      const { mean, escalations } = run('C', replication);
      return { mean, 'escalations a complaint': escalations / N };
    },
  },
];
