import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LoyaltySpec } from '../../../src/model/loyalty-spec.ts';
import {
  easeOf,
  type Ordeal,
  repeatPurchaseOf,
  retentionOf,
  satisfactionOf,
} from '../../../src/model/metrics/customer-view.ts';
import { figuresOf } from '../../../src/model/replicate.ts';
import { type AloneParts, alone, limits } from '../alone.ts';
import { of, reader } from '../reader.ts';
import { constant, fault, LOYALTY, MINUTES } from '../specs.ts';

const DAY = 24 * 60;
const WEEK = 7 * DAY;
const GOOD: Ordeal = { outcome: 1, answeredAfter: 0, further: 0, handOffs: 0, silent: false, major: false };

/** A complaint done in its first contact, after intake and closing. */
const MOMENT = 10 + MINUTES.closing;
const AT_ONCE = 0.45 + 0.25 * (WEEK / (WEEK + MOMENT)) + 0.3;
const csatOf = (satisfaction: number): number => 1 + 4 * satisfaction;
const loyalty = (more: Partial<LoyaltySpec>) => ({ loyalty: { ...LOYALTY, ...more } });

/** Complaints of 500 about the east, whose head buries every one of them. */
const buried = (reaction: { accept: number; repeat: number; external: number }): AloneParts => ({
  under: 'east',
  type: { amount: constant(500), faults: [fault('east')] },
  rules: { delegation: { remedy: 1 }, candour: 0, suppress: 1, reaction, returnDelay: constant(DAY) },
  positions: limits(0, 0, 0),
});

describe('satisfaction', () => {
  test('is complete where all that was due came at once in one contact', () => {
    expect(satisfactionOf(LOYALTY, GOOD)).toBe(1);
  });

  test('has its parts in the proportions of the justices', () => {
    expect(satisfactionOf(LOYALTY, { ...GOOD, outcome: 0.5 })).toBeCloseTo(1 - 0.45 / 2, 12);
    expect(satisfactionOf(LOYALTY, { ...GOOD, answeredAfter: WEEK })).toBeCloseTo(1 - 0.25 / 2, 12);
    const doubled = { ...LOYALTY, weightOutcome: 0.9, weightProcess: 0.5, weightTreatment: 0.6 };
    expect(satisfactionOf(doubled, { ...GOOD, answeredAfter: WEEK })).toBeCloseTo(1 - 0.25 / 2, 12);
  });

  test('loses the published third with the first further contact, and treatment with each after it', () => {
    expect(satisfactionOf(LOYALTY, { ...GOOD, further: 1 })).toBeCloseTo(0.67, 12);
    expect(satisfactionOf(LOYALTY, { ...GOOD, further: 3 })).toBeCloseTo(0.67 * (0.7 + 0.3 * 0.85 ** 2), 12);
  });

  test('is nothing for who was never heard', () => {
    expect(satisfactionOf(LOYALTY, { ...GOOD, silent: true })).toBe(0);
  });
});

describe('repeat purchase', () => {
  test.each([
    ['major', 'fast', 0.82],
    ['major', 'slow', 0.54],
    ['major', 'unresolved', 0.19],
    ['major', 'silent', 0.09],
    ['minor', 'fast', 0.95],
    ['minor', 'slow', 0.7],
    ['minor', 'unresolved', 0.46],
    ['minor', 'silent', 0.37],
  ] as const)('after a %s problem, %s, is the %d of the TARP table', (weight, end, share) => {
    const ordeal = {
      ...GOOD,
      major: weight === 'major',
      outcome: end === 'fast' || end === 'slow' ? 1 : 0,
      answeredAfter: end === 'slow' ? 3 * DAY + 1 : 3 * DAY,
      silent: end === 'silent',
    };
    expect(repeatPurchaseOf(LOYALTY, ordeal)).toBeCloseTo(share, 12);
  });

  test('lies half-way between unresolved and resolved where half of what was due is given', () => {
    expect(repeatPurchaseOf(LOYALTY, { ...GOOD, outcome: 0.5 })).toBeCloseTo((0.46 + 0.95) / 2, 12);
  });
});

test('retention is repeat purchase, less churn and those whom effort drives away', () => {
  const churning = { ...LOYALTY, churn: 0.1 };
  expect(retentionOf(churning, GOOD)).toBeCloseTo(0.9 * 0.95, 12);
  const disloyal = 0.09 + 0.87 * 0.15;
  expect(retentionOf(LOYALTY, { ...GOOD, further: 1 })).toBeCloseTo((0.95 * (1 - disloyal)) / 0.91, 12);
  // Nothing but effort: the published shares of the disloyal at both ends.
  const effort = { ...LOYALTY, perContact: 1, minorFast: 1 };
  expect(1 - 0.91 * retentionOf(effort, GOOD)).toBeCloseTo(0.09, 12);
  expect(1 - 0.91 * retentionOf(effort, { ...GOOD, further: 1 })).toBeCloseTo(0.96, 12);
});

test('a longer time, a further contact, a hand-off or less of what was due never makes anybody happier', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const rules = fc.record({
    weightOutcome: share,
    weightProcess: share,
    weightTreatment: share.filter((x) => x > 0),
    halfTime: fc.double({ min: 1, max: 1e6, noNaN: true }),
    perContact: share,
    perHandOff: share,
    contactPenalty: share,
    churn: share,
  });
  const ordeal = fc.record({
    outcome: share,
    answeredAfter: fc.double({ min: 0, max: 1e6, noNaN: true }),
    further: fc.nat(20),
    handOffs: fc.nat(20),
    silent: fc.constant(false),
    major: fc.boolean(),
  });
  const worse = fc.constantFrom(
    (o: Ordeal): Ordeal => ({ ...o, answeredAfter: 2 * o.answeredAfter + 1 }),
    (o: Ordeal): Ordeal => ({ ...o, answeredAfter: Number.POSITIVE_INFINITY }),
    (o: Ordeal): Ordeal => ({ ...o, further: o.further + 1 }),
    (o: Ordeal): Ordeal => ({ ...o, handOffs: o.handOffs + 1 }),
    (o: Ordeal): Ordeal => ({ ...o, outcome: o.outcome / 2 }),
    (o: Ordeal): Ordeal => ({ ...o, silent: true }),
  );
  fc.assert(
    fc.property(rules, ordeal, worse, (some, before, change) => {
      const all = { ...LOYALTY, ...some };
      const after = change(before);
      expect(satisfactionOf(all, after)).toBeLessThanOrEqual(satisfactionOf(all, before) + 1e-12);
      expect(easeOf(all, after.further, after.handOffs)).toBeLessThanOrEqual(
        easeOf(all, before.further, before.handOffs),
      );
      if (!after.silent)
        expect(retentionOf(all, after)).toBeLessThanOrEqual(retentionOf(all, before) + 1e-12);
    }),
    { seed: 5, numRuns: 500 },
  );
});

describe('in a replication', () => {
  test('a complaint granted in one contact satisfies, and the survey finds the same', () => {
    const read = of({});
    expect(read('csat')).toBeCloseTo(csatOf(AT_ONCE), 9);
    expect(read('csat.surveyed')).toBeCloseTo(csatOf(AT_ONCE), 9);
    expect(read('ces')).toBe(7);
    expect(read('nps')).toBe(100);
    expect(read('repeatPurchase')).toBeCloseTo(95, 9);
    expect(read('retention')).toBeCloseTo(95, 9);
  });

  test('severity decides which rows of the table hold', () => {
    expect(of({ type: { severity: constant(2) } })('repeatPurchase')).toBeCloseTo(82, 9);
    expect(of({ type: { severity: constant(1.9) } })('repeatPurchase')).toBeCloseTo(95, 9);
  });

  test('an unjustified complaint refused with reasons gets part of what was hoped for', () => {
    const read = of({ type: { justified: 0 } });
    expect(read('csat')).toBeCloseTo(csatOf(AT_ONCE - 0.45 / 2), 9);
    expect(read('nps')).toBe(0);
    expect(read('repeatPurchase')).toBeCloseTo((100 * (0.46 + 0.95)) / 2, 9);
  });

  test('who lets a burial rest got nothing, and the survey says so too', () => {
    const read = of(buried({ accept: 1, repeat: 0, external: 0 }));
    expect(read('outcome.buried')).toBe(100);
    expect(read('csat')).toBe(read('csat.surveyed'));
    expect(read('csat')).toBeLessThan(csatOf(0.67 * 0.55));
    expect(read('nps')).toBe(-100);
    expect(read('repeatPurchase')).toBeCloseTo(46, 9);
  });

  test('who wins after a burial is happier than the survey at the false closure found, and has had the effort', () => {
    const read = of(buried({ accept: 0, repeat: 1, external: 0 }));
    expect(read('outcome.resolved')).toBe(100);
    expect(read('csat')).toBeGreaterThan(read('csat.surveyed'));
    expect(read('ces')).toBeCloseTo(1 + 6 * 0.85, 9);
  });

  test('a survey at closing misses those who gave up before', () => {
    const slow = { type: { faults: [fault('west', { mustAct: 0.5, lead: constant(3 * DAY) })] } };
    const patient = of(slow);
    expect(patient('csat.surveyed')).toBeCloseTo(patient('csat'), 12);
    const read = of({ type: { ...slow.type, giveUp: constant(2 * DAY) } });
    expect(read('outcome.withdrawn')).toBeGreaterThan(20);
    expect(read('csat.surveyed')).toBeCloseTo(csatOf(AT_ONCE), 9);
    const given = read('outcome.withdrawn') / 100;
    // Heard, without an answer: only the treatment was right.
    expect(read('csat')).toBeCloseTo(csatOf((1 - given) * AT_ONCE + given * 0.67 * 0.3), 9);
    expect(read('repeatPurchase')).toBeCloseTo((1 - given) * 95 + given * 46, 9);
  });

  test('callers lost in the line are asked nothing, and are as lost as the silent', () => {
    const half = [[0, 12 * 60]] as const;
    const shut = { shut: { weeks: 1, intervals: half, closures: [] } };
    const read = of({
      complaints: 100,
      calendars: shut,
      positions: { t0: { calendar: 'shut' }, t1: { calendar: 'shut' } },
      rules: loyalty({ fast: 2 * WEEK }),
    });
    const lost = read('outcome.abandoned') / 100;
    expect(lost).toBeGreaterThan(0.5);
    expect(read('csat.surveyed')).toBeGreaterThan(4.9);
    expect(read('csat')).toBeCloseTo((1 - lost) * read('csat.surveyed') + lost, 9);
    expect(read('retention')).toBeCloseTo((1 - lost) * 95 + lost * 37, 9);
  });

  test('who never comes for the money granted got nothing, and is asked nothing', () => {
    const read = of({
      complaints: 200,
      type: { amount: constant(500) },
      rules: { collect: constant(DAY), forgone: 0.5 },
    });
    const gone = read('outcome.withdrawn') / 100;
    expect(gone).toBeGreaterThan(0.2);
    expect(read('csat.surveyed')).toBeGreaterThan(4.8);
    const nothing = csatOf(0.67 * 0.3);
    expect(read('csat')).toBeCloseTo((1 - gone) * read('csat.surveyed') + gone * nothing, 9);
    expect(read('repeatPurchase')).toBeCloseTo((1 - gone) * 95 + gone * 46, 9);
  });

  test('complaints still open at the end of the run count as without an answer', () => {
    const read = of({ type: { faults: [fault('west', { mustAct: 1, lead: constant(52 * WEEK) })] } });
    expect(read('outcome.open')).toBe(100);
    expect(read('csat')).toBeCloseTo(csatOf(0.67 * 0.3), 9);
    expect(read('csat.surveyed')).toBeNaN();
    expect(read('repeatPurchase')).toBeCloseTo(46, 9);
  });

  test('every complaint is judged once, whatever becomes of it: slices add up to the whole', () => {
    const parts: AloneParts = {
      complaints: 200,
      type: {
        amount: constant(50),
        justified: 0.6,
        faults: [
          fault('west', { share: 0.7, mustAct: 0.5, lead: constant(DAY) }),
          fault('service', { share: 0.3 }),
        ],
        giveUp: { kind: 'exponential', mean: 10 * DAY },
      },
      rules: { ...loyalty({ customerValue: 200 }), reopen: 0.2, maxCycles: 1, returnDelay: constant(DAY) },
    };
    const spec = alone(parts);
    const read = reader(spec);
    const whole = read('clvAtRisk.perYear', 'own') + read('clvAtRisk.perYear', 'others');
    expect(read('clvAtRisk.perYear')).toBeCloseTo(whole, 6);
    expect(read('clvAtRisk.perComplaint')).toBeCloseTo(2 * (100 - read('retention')), 9);
    expect(read('cost.withLoyalty')).toBeCloseTo(read('cost.perYear') + read('clvAtRisk.perYear'), 6);
  });
});

test('value at risk is told only where a customer has a value', () => {
  const ids = (value: number) =>
    figuresOf(alone({ rules: loyalty({ customerValue: value }) })).flatMap((figure) =>
      figure.kind === 'metric' && /clvAtRisk|withLoyalty/.test(figure.info.id) ? [figure.info.id] : [],
    );
  expect(ids(0)).toEqual([]);
  expect(new Set(ids(1))).toEqual(
    new Set(['clvAtRisk.perYear', 'clvAtRisk.perComplaint', 'cost.withLoyalty']),
  );
});

test('what customers make of it moves nothing that happens', () => {
  const parts = (rules: AloneParts['rules']): AloneParts => ({
    type: { justified: 0.5 },
    rules: rules ?? {},
  });
  const [before, after] = [of(parts({})), of(parts(loyalty({ refused: 0.1, fast: 1, churn: 0.5 })))];
  for (const id of ['resolutionTime.mean', 'cost.perYear', 'outcome.resolved'])
    expect(after(id)).toBe(before(id));
  expect(after('retention')).not.toBe(before('retention'));
});
