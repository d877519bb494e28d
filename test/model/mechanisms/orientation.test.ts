import { describe, expect, test } from 'vitest';
import { figuresOf, replicate } from '../../../src/model/replicate.ts';
import type { MindSpec, ModelSpec } from '../../../src/model/spec.ts';
import { type AloneParts, alone } from '../alone.ts';
import { entries, observe } from '../lives.ts';
import { constant, fault, MINUTES } from '../specs.ts';

const EFFECTS = { thrift: 0.1, order: 0.3, generosity: 0.2, backing: 0.3 };
const PROCESS: MindSpec = { process: 1, customer: 0 };
const CUSTOMER: MindSpec = { process: 0, customer: 1 };

/** Service under `east`, whose mind it is. */
function under(mind: MindSpec, { rules = {}, ...parts }: AloneParts = {}): ModelSpec {
  return alone({
    ...parts,
    rules: { mind: EFFECTS, ...rules },
    positions: { east: { mind }, head: { cost: 100 } },
  });
}

function metric(spec: ModelSpec, id: string): number {
  const at = figuresOf(spec).findIndex(
    (f) => f.kind === 'metric' && f.info.id === id && f.slice.by === 'all',
  );
  return replicate(spec, 'minds', 0)[at] as number;
}

/** Within five standard errors of p. */
function near(share: number, p: number, n: number): void {
  expect(Math.abs(share - p)).toBeLessThanOrEqual(5 * Math.sqrt((p * (1 - p)) / n));
}

describe('a boss whose mind is on process', () => {
  test('takes its share from the pay of the service unit', () => {
    const pay = (mind: MindSpec) => metric(under(mind), 'cost.payroll');
    expect(pay(PROCESS)).toBeCloseTo(0.9 * pay({ process: 0, customer: 0 }), 8);
    expect(pay({ process: 0.5, customer: 0 })).toBeCloseTo(0.95 * pay(CUSTOMER), 8);
  });

  test('draws every piece of work in the service unit nearer to its mean, and no other', () => {
    const parts: AloneParts = {
      type: {
        intake: { kind: 'exponential', mean: 10 },
        faults: [fault('west', { mustAct: 1, work: { kind: 'exponential', mean: 50 } })],
      },
    };
    const works = (mind: MindSpec) => observe(under(mind, parts)).work.map((w) => ({ ...w }));
    const [plain, ordered] = [works({ process: 0, customer: 0 }), works(PROCESS)];
    const of = (all: typeof plain, task: string) =>
      all
        .filter((w) => w.task === task)
        .map(({ minutes }) => minutes)
        .sort((a, b) => a - b);
    const intake = of(plain, 'intake').map((minutes) => 10 + (minutes - 10) * 0.7);
    for (const [i, minutes] of of(ordered, 'intake').entries()) {
      expect(minutes).toBeCloseTo(intake[i] as number, 8);
    }
    expect(of(ordered, 'action')).toEqual(of(plain, 'action'));
    expect(of(ordered, 'closing')).toEqual(of(plain, 'closing').map(() => MINUTES.closing));
  });

  test('leaves fewer complaints for a wrong desk, and less benefit of the doubt', () => {
    const lost = observe(under(PROCESS, { complaints: 3000, rules: { misroute: 0.4 } })).lives;
    near(lost.filter((life) => entries(life, 'bounced').length > 0).length / lost.length, 0.28, lost.length);
    const type = { justified: 0, amount: constant(100) };
    const half = under(
      { process: 0.5, customer: 0 },
      { complaints: 3000, type, rules: { benefitOfDoubt: 0.6 } },
    );
    const { lives } = observe(half);
    near(
      lives.filter((life) => entries(life, 'granted').length > 0).length / lives.length,
      0.3,
      lives.length,
    );
  });
});

describe('a boss whose mind is on the customer', () => {
  test('grants some of what would be refused', () => {
    const type = { justified: 0, amount: constant(100) };
    const { lives } = observe(under(CUSTOMER, { complaints: 3000, type, rules: { benefitOfDoubt: 0.5 } }));
    near(
      lives.filter((life) => entries(life, 'granted').length > 0).length / lives.length,
      0.6,
      lives.length,
    );
  });

  test('speaks for service’s requests: fewer are contested', () => {
    const type = { faults: [fault('west', { mustAct: 1 })] };
    const { lives } = observe(
      under(CUSTOMER, { complaints: 3000, type, rules: { preAgreed: 0, contest: 0.5 } }),
    );
    near(
      lives.filter((life) => entries(life, 'contested').length > 0).length / lives.length,
      0.35,
      lives.length,
    );
  });
});

describe('what counts is the chart', () => {
  const wild: AloneParts = {
    type: { justified: 0.5, amount: constant(100), faults: [fault('west', { mustAct: 1 })] },
    rules: { mind: EFFECTS, misroute: 0.4, benefitOfDoubt: 0.3, preAgreed: 0, contest: 0.5 },
  };
  const rates = ({ rules = {} }: AloneParts, mind: Readonly<Record<string, MindSpec>>, boss: string) => {
    const positions = Object.fromEntries(Object.entries(mind).map(([id, one]) => [id, { mind: one }]));
    const { rules: inForce } = observe(alone({ ...wild, under: boss, rules, positions })).world.company;
    return [inForce.misroute, inForce.benefitOfDoubt, inForce.contest];
  };

  test('the mind of the boss of the service head has its effect wherever that is, and no other mind has any', () => {
    const none = rates(wild, {}, 'east');
    expect(none).toEqual([0.4, 0.3, 0.5]);
    expect(rates(wild, { west: PROCESS, ceo: CUSTOMER, head: PROCESS, vp: CUSTOMER }, 'east')).toEqual(none);
    const seen = rates(wild, { east: PROCESS }, 'east');
    expect(seen).not.toEqual(none);
    expect(rates(wild, { west: PROCESS }, 'west')).toEqual(seen);
    expect(rates(wild, { vp: PROCESS }, 'vp')).toEqual(seen);
  });
});
