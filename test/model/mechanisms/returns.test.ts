import { describe, expect, test } from 'vitest';
import type { Reaction } from '../../../src/model/mechanisms/reaction.ts';
import type { RulesSpec } from '../../../src/model/spec.ts';
import { alone, limits } from '../alone.ts';
import { entries, observe, spent, workEach } from '../lives.ts';
import { constant, fault, MINUTES } from '../specs.ts';

const { brief, decision, closing, ruling } = MINUTES;
const INTAKE = 10;
const AWAY = 500;

const reaction = (kind: keyof typeof Reaction) => ({ accept: 0, repeat: 0, external: 0, [kind]: 1 });

describe('a complaint that comes back', () => {
  test('goes through everything again, its time away being the customer’s, at most maxCycles times', () => {
    const rules = { reopen: 1, maxCycles: 2, returnDelay: constant(AWAY) };
    for (const life of observe(alone({ type: { amount: constant(1) }, rules })).lives) {
      expect(spent(life)).toEqual({
        frontWork: 3 * INTAKE,
        deciding: 3 * decision,
        closing: 3 * closing,
        customer: 2 * AWAY,
      });
      expect(entries(life, 'reopened')).toHaveLength(2);
      expect(entries(life, 'answered').map(({ b }) => b)).toEqual([1, 0, 0]);
    }
  });

  test('returns in the open time of the front line', () => {
    const DAY = 24 * 60;
    const hours = Array.from({ length: 7 }, (_, d) => [d * DAY, d * DAY + 720] as const);
    const spec = alone({
      rules: { reopen: 1, maxCycles: 1, returnDelay: constant(720) },
      calendars: { half: { weeks: 1, intervals: hours, closures: [] } },
      positions: { t0: { calendar: 'half' }, t1: { calendar: 'half' } },
    });
    const { lives } = observe(spec);
    const came = lives.filter(({ end }) => end === 'resolved');
    expect(came.length).toBeGreaterThan(10);
    // Half of the day is open, so half a day of open time is a day.
    for (const life of came) expect(life.phases.customer).toBeCloseTo(DAY, 6);
  });

  test('does so as often as the rule says', () => {
    const { lives } = observe(alone({ complaints: 4000, rules: { reopen: 0.2, maxCycles: 1 } }));
    const share = lives.filter((life) => entries(life, 'reopened').length === 1).length / lives.length;
    expect(Math.abs(share - 0.2)).toBeLessThan(5 * Math.sqrt(0.16 / lives.length));
  });
});

/** All complaints are closed falsely by the head of the east, over a remedy. */
const buried = (rules: Partial<RulesSpec>) =>
  observe(
    alone({
      under: 'vp',
      type: { amount: constant(500), faults: [fault('east')] },
      rules: {
        delegation: { remedy: 1 },
        candour: 0,
        suppress: 1,
        returnDelay: constant(AWAY),
        reopen: 1,
        maxCycles: 0,
        ...rules,
      },
      positions: { ...limits(0, 0, 0), vp: { limit: 0 }, east: { limit: 0 } },
    }),
  );
const suppressed = { frontWork: INTAKE + brief, deciding: 2 * brief + decision, closing, customer: AWAY };

describe('whose complaint was buried', () => {
  test('accepts it after the return delay, which ends it', () => {
    for (const life of buried({ reaction: reaction('accept') }).lives) {
      expect([life.end, spent(life)]).toEqual(['accepted', suppressed]);
      expect(entries(life, 'accepted')).toMatchObject([{ a: 1 }]);
    }
  });

  test('or complains again: one more intake, then the nearest neutral position over the head of who buried it', () => {
    const all = buried({ reaction: reaction('repeat') });
    expect(workEach(all)).toMatchObject({ 'vp suppression': decision, 'ceo directDecision': decision });
    for (const life of all.lives) {
      expect(spent(life)).toEqual({
        frontWork: 2 * INTAKE + brief,
        deciding: 2 * brief + 2 * decision,
        closing: 2 * closing,
        customer: AWAY,
      });
      const { chart } = all.world.company;
      expect(entries(life, 'forced').map(({ a }) => chart.id(a))).toEqual(['ceo']);
      expect([entries(life, 'repeated').length, entries(life, 'reopened').length, life.end]).toEqual([
        1,
        0,
        'resolved',
      ]);
    }
  });

  test('or goes outside, which lands on the CEO without an intake', () => {
    const all = buried({ reaction: reaction('external') });
    expect(workEach(all)).toMatchObject({ 'ceo directDecision': decision, 'frontLine intake': INTAKE });
    for (const life of all.lives) {
      expect(entries(life, 'external')).toHaveLength(1);
      expect(life.end).toBe('resolved');
    }
  });

  test.each(['repeat', 'external'] as const)(
    'has an action ruled on and done at once after %s, not judged again',
    (kind) => {
      const all = observe(
        alone({
          under: 'vp',
          type: { faults: [fault('east', { mustAct: 1 })] },
          rules: { preAgreed: 0, deference: 1, upheld: 0, reaction: reaction(kind) },
        }),
      );
      expect(workEach(all)).toMatchObject({ 'ceo directRuling': ruling, 'east-desk action': 41 });
      for (const life of all.lives) {
        expect(life.end).toBe('resolved');
        expect(life.phases.deciding).toBeCloseTo(ruling, 6);
      }
    },
  );

  test('reacts in the shares of the rule', () => {
    const rule = { accept: 0.5, repeat: 0.35, external: 0.15 };
    const { lives } = observe(
      alone({
        complaints: 4000,
        under: 'vp',
        type: { faults: [fault('east', { mustAct: 1 })] },
        rules: { preAgreed: 0, deference: 1, reaction: rule },
      }),
    );
    const share = (code: 'accepted' | 'repeated' | 'external') =>
      lives.filter((life) => entries(life, code).length > 0).length / lives.length;
    const near = (seen: number, p: number) =>
      expect(Math.abs(seen - p)).toBeLessThan(5 * Math.sqrt((p * (1 - p)) / lives.length));
    near(share('accepted'), rule.accept);
    near(share('repeated'), rule.repeat);
    near(share('external'), rule.external);
  });
});

describe('a customer who waits', () => {
  const lead = constant(10 * 24 * 60);
  const type = { faults: [fault('west', { mustAct: 1, lead })] };

  test('asks how it stands from the end of intake to the closing, each time for front-line work', () => {
    const work = { ...alone().rules.work, chaser: constant(4) };
    const all = observe(alone({ type, rules: { chaserGap: constant(24 * 60), work } }));
    expect(workEach(all)).toMatchObject({ 'frontLine chaser': 40 });
    for (const life of all.lives) {
      expect(entries(life, 'chased')).toHaveLength(10);
      // Answering does not delay the case.
      expect(spent(life)).toEqual({
        frontWork: INTAKE,
        action: 41,
        lead: lead.kind === 'constant' ? lead.value : 0,
        closing,
      });
    }
  });

  test('asks less often by the factor where the case can be tracked', () => {
    const rules = { chaserGap: constant(24 * 60), tracked: true, trackedFactor: 0.2 };
    for (const life of observe(alone({ type, rules })).lives) expect(entries(life, 'chased')).toHaveLength(2);
  });

  test('withdraws a complaint that is open after so long since the first contact', () => {
    for (const life of observe(alone({ type: { ...type, giveUp: constant(1000) } })).lives) {
      expect(life.end).toBe('withdrawn');
      expect(life.to - life.from).toBeCloseTo(1000, 6);
    }
  });

  test('withdraws nothing that is closed by then', () => {
    for (const life of observe(alone({ type: { giveUp: constant(1000) } })).lives)
      expect(life.end).toBe('resolved');
  });

  test('gives up while the case is in hand, which is finished for nothing', () => {
    const all = observe(alone({ type: { amount: constant(1), giveUp: constant(INTAKE + decision / 2) } }));
    expect(workEach(all)).toEqual({ 'frontLine intake': INTAKE, 'frontLine agentDecision': decision });
    for (const life of all.lives) expect([life.end, entries(life, 'decided')]).toEqual(['withdrawn', []]);
    expect(all.world.frontLine.seats.idle).toBe(all.world.frontLine.seats.total);
  });
});
