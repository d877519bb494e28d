import { describe, expect, test } from 'vitest';
import { type AloneParts, alone, limits } from '../alone.ts';
import { entries, type Life, observe, spent } from '../lives.ts';
import { constant, fault, MINUTES } from '../specs.ts';

const { decision, closing } = MINUTES;
const INTAKE = 10;

function deciding(parts: AloneParts) {
  return observe(alone({ complaints: 3000, ...parts, type: { amount: constant(400), ...parts.type } })).lives;
}

/** The share of complaints with an error, within five standard errors of p. */
function erring(lives: readonly Life[], p: number): void {
  const share = lives.filter((life) => entries(life, 'erred').length > 0).length / lives.length;
  expect(Math.abs(share - p)).toBeLessThanOrEqual(5 * Math.sqrt((p * (1 - p)) / lives.length));
}

describe('a justified grant is wrong', () => {
  const error = { agent: 0.1, above: 0.04, gamma: 0.5 };

  test('as often as an agent’s error says, times the root of amount over competence', () => {
    const positions = { t0: { competence: 100 }, t1: { competence: 100 } };
    erring(deciding({ rules: { error }, positions }), 0.1 * 2);
  });

  test('no more often for a small amount', () => {
    const positions = { t0: { competence: 1600 }, t1: { competence: 1600 } };
    erring(deciding({ rules: { error }, positions }), 0.1);
  });

  test('never more often than a coin', () => {
    const positions = { t0: { competence: 1 }, t1: { competence: 1 } };
    erring(deciding({ rules: { error }, positions }), 0.5);
  });

  test('as often as above says where anyone above an agent decides, whatever the limit', () => {
    const ladder = limits(0, null, null);
    const positions = {
      ...ladder,
      'm1.0': { limit: null, competence: 100 },
      'm1.1': { limit: null, competence: 100 },
    };
    erring(deciding({ rules: { error, delegation: { remedy: 1 } }, positions }), 0.04 * 2);
  });

  test('at level 5 as often as the mean of who decides and who advised, each capped', () => {
    const positions = {
      t0: { limit: 0, competence: 1 },
      t1: { limit: 0, competence: 1 },
      'm1.0': { competence: 100 },
      'm1.1': { competence: 100 },
    };
    erring(deciding({ rules: { error, delegation: { remedy: 5 } }, positions }), (0.5 + 0.08) / 2);
  });

  test('never where it is not justified, and never where there is nothing to decide', () => {
    const sure = { agent: 1, above: 1, gamma: 0 };
    const doubt = deciding({
      rules: { error: sure, benefitOfDoubt: 1 },
      type: { justified: 0 },
      complaints: 50,
    });
    const plain = deciding({ rules: { error: sure }, type: { amount: null }, complaints: 50 });
    for (const life of [...doubt, ...plain]) expect(entries(life, 'erred')).toEqual([]);
  });
});

describe('an error', () => {
  const sure = { agent: 1, above: 1, gamma: 0 };

  test('grants too much in half of the cases, by the share of overpay, and too little in the other half', () => {
    const lives = deciding({ rules: { error: sure, overpay: 0.25 } });
    const wrong = lives.flatMap((life) => entries(life, 'erred'));
    const tooMuch = wrong.filter(({ a }) => a === 1);
    expect(new Set(tooMuch.map(({ b }) => b))).toEqual(new Set([100]));
    expect(new Set(wrong.filter(({ a }) => a !== 1).map(({ a, b }) => `${a} ${b}`))).toEqual(
      new Set(['-1 0']),
    );
    const p = tooMuch.length / wrong.length;
    expect(Math.abs(p - 0.5)).toBeLessThan(5 * Math.sqrt(0.25 / wrong.length));
  });

  test('that grants too little brings the customer back for certain, at most maxCycles times', () => {
    const lives = deciding({ complaints: 400, rules: { error: sure, reopen: 0, maxCycles: 2 } });
    for (const life of lives) {
      const tooLittle = entries(life, 'erred').filter(({ a }) => a === -1);
      expect(entries(life, 'reopened')).toHaveLength(Math.min(2, tooLittle.length));
      expect(life.end).toBe('resolved');
    }
    expect(lives.some((life) => entries(life, 'reopened').length === 2)).toBe(true);
  });
});

describe('on the merits', () => {
  test('an unjustified complaint is rejected, and closed at once by the same agent', () => {
    for (const life of deciding({
      complaints: 40,
      type: { justified: 0, faults: [fault('west', { mustAct: 1 })] },
    })) {
      expect(spent(life)).toEqual({ frontWork: INTAKE, deciding: decision, closing });
      expect(entries(life, 'granted')).toEqual([]);
      expect(entries(life, 'closed')[0]).toMatchObject({ a: 2 });
    }
  });

  test('by the benefit of the doubt it is granted like any other', () => {
    const type = { justified: 0, faults: [fault('west', { mustAct: 1 })] };
    for (const life of deciding({ complaints: 40, type, rules: { benefitOfDoubt: 1 } })) {
      expect(spent(life)).toEqual({ frontWork: INTAKE, deciding: decision, action: 41, closing });
      expect(entries(life, 'granted').map(({ a }) => a)).toEqual([400]);
    }
  });

  test('a remedy is booked once, however often the complaint comes back', () => {
    for (const life of deciding({ complaints: 40, rules: { reopen: 1, maxCycles: 3 } })) {
      expect(entries(life, 'granted')).toHaveLength(1);
      expect(entries(life, 'decided')).toHaveLength(4);
    }
  });
});
