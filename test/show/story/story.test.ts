import { describe, expect, test } from 'vitest';
import { type AloneParts, alone, limits } from '../../model/alone.ts';
import { busy } from '../../model/busy.ts';
import { constant, fault } from '../../model/specs.ts';
import { first, recorded, steps } from './recorded.ts';

/** Once a week, Friday 12 to 13. */
const WEEKLY = { weekly: { weeks: 1, intervals: [[4 * 1440 + 720, 4 * 1440 + 780] as const], closures: [] } };

const SENT_UP = {
  type: { amount: constant(500) },
  rules: { delegation: { remedy: 1 } },
  positions: limits(0, 0, null),
} as const;

describe('the story of a complaint', () => {
  test('that an agent settles at once is one call, told in one sentence', () => {
    const told = first({});
    expect(told.lead).toBe('One call settled it: 33 minutes.');
    expect(steps(told)).toEqual([
      'The customer calls; an agent answers at once and tells the customer that it is settled.',
    ]);
  });

  test('that is passed up names each desk with its time, the unit that acts, and the lead time', () => {
    const told = first({
      ...SENT_UP,
      type: { ...SENT_UP.type, faults: [fault('west', { mustAct: 1, lead: constant(600) })] },
    });
    expect(steps(told)).toEqual([
      'The customer calls; an agent answers at once and may not decide it.',
      expect.stringMatching(/^It is put before (the )?m1\.\d; passed on after 2 minutes\.$/),
      'It is put before the head; decided after 8 minutes.',
      'The west-desk takes it up at once and acts; the lead time is 10 hours.',
      'An agent tells the customer that it is settled.',
    ]);
    expect(told.lead).toBe('It took 11 hours, without any wait. The lead time was 10 hours.');
  });

  test('that waits for one signature says for how much of its life, and whose', () => {
    const signed = {
      ...SENT_UP,
      calendars: WEEKLY,
      positions: { ...limits(0, 0, null), head: { limit: null, calendar: 'weekly' } },
    } as const;
    expect(first(signed).lead).toMatch(
      /^Nearly all of its [\d.]+ days went by in waiting, all of it for the head’s signature\.$/,
    );
    const type = { ...SENT_UP.type, faults: [fault('west', { mustAct: 1, lead: constant(9 * 1440) })] };
    expect(first({ ...signed, type }).lead).toMatch(
      /^Of its [\d.]+ days, [\d.]+ were spent waiting, all of them for the head’s signature\. The lead time was 9 days\.$/,
    );
  });

  test('has the moment of each step as the line of time counts it, in the order of time', () => {
    const { tell, lives, model } = recorded(busy());
    for (let i = 0; i < lives.count; i++) {
      const times = tell(i).sentences.map((sentence) => {
        const [, day, hour, minute] = /^Day (\d+), [A-Z][a-z]{2} (\d+):(\d\d): ./.exec(sentence)!.map(Number);
        return (day! - 1) * 1440 + hour! * 60 + minute!;
      });
      expect(times).toEqual(times.toSorted((a, b) => a - b));
      expect(times[0]).toBe(Math.floor(lives.arrivedAt[i]!) - model.horizon.warmUp);
    }
  });

  test('told while it goes on has what is over, and the lead only when all of it is', () => {
    const { tell, lives } = recorded(busy());
    let open = 0;
    for (let i = 0; i < lives.count; i++) {
      const whole = tell(i);
      const [from, to] = [lives.arrivedAt[i]!, lives.endedAt[i]!];
      const soFar = [0.25, 0.5, 0.75].map((part) => tell(i, undefined, from + part * (to - from)));
      for (const [k, { lead, sentences }] of soFar.entries()) {
        if (to > from) expect(lead).toBe('');
        expect(sentences).toEqual(whole.sentences.slice(0, sentences.length));
        expect(sentences.length).toBeGreaterThanOrEqual(soFar[k - 1]?.sentences.length ?? 0);
        if (sentences.length < whole.sentences.length) open++;
      }
      expect(tell(i, undefined, to)).toEqual(whole);
    }
    expect(open).toBeGreaterThan(lives.count);
  });

  test('of a conflict of interest says who answers for the unit at fault, and that it is buried', () => {
    const told = first({
      ...SENT_UP,
      under: 'west',
      positions: limits(0, 0, 0),
      rules: { ...SENT_UP.rules, candour: 0, suppress: 1 },
    });
    expect(steps(told).slice(-3)).toEqual([
      expect.stringMatching(
        /^It is put before the west, who answers for the unit at fault, west; buried after/,
      ),
      'An agent closes the case without treatment.',
      'The customer lets it rest.',
    ]);
    expect(told.lead).toMatch(/^Closed without treatment, and the customer let it rest\. /);
  });

  test('of a stall says so', () => {
    const told = first({
      ...SENT_UP,
      under: 'west',
      positions: limits(0, 0, 0),
      rules: { ...SENT_UP.rules, candour: 0, stall: constant(300) },
    });
    expect(steps(told)).toContainEqual(
      'It is put before the west, who answers for the unit at fault, west; stalled; decided after 5.1 hours.',
    );
    expect(told.lead).toMatch(/all of them with the west, who answers for the unit at fault\./);
  });

  test('of a repeated complaint goes over the head of who buried it', () => {
    const told = first({
      ...SENT_UP,
      under: 'west',
      positions: limits(0, 0, 0),
      rules: {
        ...SENT_UP.rules,
        candour: 0,
        suppress: 1,
        reaction: { accept: 0, repeat: 1, external: 0 },
        returnDelay: constant(2000),
      },
    });
    expect(steps(told).slice(-3)).toEqual([
      'The customer complains again; an agent answers at once.',
      'It goes over the head of whoever left it unsettled, to the ceo; decided after 8 minutes.',
      'An agent tells the customer that it is settled.',
    ]);
    expect(told.lead).toMatch(/It was with the customer for 33 hours\.$/);
  });

  test('of a customer who goes outside lands with the CEO', () => {
    const told = first({
      ...SENT_UP,
      under: 'west',
      positions: limits(0, 0, 0),
      rules: {
        ...SENT_UP.rules,
        candour: 0,
        suppress: 1,
        reaction: { accept: 0, repeat: 0, external: 1 },
        returnDelay: constant(2000),
      },
    });
    expect(steps(told)).toContainEqual(
      'The customer goes outside the company; it lands with the ceo; decided after 8 minutes.',
    );
  });

  test('of a way round the conflict names the neutral position, which does not answer for the unit', () => {
    const told = first({
      ...SENT_UP,
      under: 'west',
      positions: {
        ...limits(0, 0, 0),
        t0: { limit: 0, dottedTo: ['ceo'] },
        t1: { limit: 0, dottedTo: ['ceo'] },
      },
      rules: { ...SENT_UP.rules, candour: 0, voice: 1 },
    });
    expect(steps(told).slice(-3)).toEqual([
      'It is put before the head; passed on after 2 minutes.',
      'It goes round the conflict of interest, to the ceo; decided after 8 minutes.',
      'An agent tells the customer that it is settled.',
    ]);
  });

  test('of a wrong desk says which, and when it is back', () => {
    const told = first({ rules: { misroute: 1 } });
    expect(steps(told)[1]).toMatch(
      /^It goes to the wrong desk, the (east|west)-desk, and is back after 19 minutes\.$/,
    );
  });

  test('of one gone astray tells for how long, and counts it among the waits', () => {
    const told = first({
      ...SENT_UP,
      rules: { delegation: { remedy: 1 }, registered: 0, lost: 1, chaserGap: constant(1440) },
    });
    expect(steps(told)[1]).toBe('It goes astray between two desks for 24 hours.');
    expect(told.lead).toMatch(
      /^Nearly all of its [\d.]+ days went by in waiting, all of it gone astray, with nobody\.$/,
    );
  });

  test('closed for the target’s sake says so, and not that anybody told the customer', () => {
    const lead = { faults: [fault('west', { mustAct: 1, lead: constant(9 * 1440) })] };
    const told = first({ type: lead, rules: { targetPressure: 1, pressureAt: 0.5 } });
    expect(steps(told).slice(2)).toEqual([
      'The target is near: it is marked closed without treatment, and nobody tells the customer.',
      'The customer lets it rest.',
    ]);
  });

  test('of money that nobody comes for ends with that', () => {
    const told = first({ type: { amount: constant(500) }, rules: { collect: constant(1440), forgone: 1 } });
    expect(steps(told)).toEqual([
      'The customer calls; an agent answers at once and decides.',
      'The customer is told that the money is there to collect.',
      'The customer never comes for the money; the case is closed as settled.',
    ]);
  });

  const disputed = (under: string, rules: AloneParts['rules'], i = 0): string[] => {
    const type = { faults: [fault('west', { mustAct: 1 })] };
    const model = alone({ under, type, rules: { preAgreed: 0, contest: 1, powerBase: 0, ...rules } });
    return steps(recorded(model).tell(i)).slice(1);
  };

  test('of a request along the chain names who passes it on, who refuses, and who rules', () => {
    expect(disputed('vp', { requests: 'chain' })).toEqual([
      'west is asked to act, by way of the vp, the east and the ceo, which takes 39 minutes.',
      'The west refuses to act; the argument takes 34 minutes, and it goes to somebody else.',
      'The dispute goes up by way of the vp and the east, which takes 26 minutes.',
      'The ceo is to rule, which takes 32 minutes: the unit must act.',
      'The west-desk takes it up at once and acts.',
      'An agent tells the customer that it is settled.',
    ]);
    expect(disputed('vp', { upheld: 0 }).slice(-2)).toEqual([
      'The ceo is to rule, which takes 32 minutes: the unit need not act.',
      'An agent tells the customer no.',
    ]);
  });

  test('of a refusal says whether customer service prevails or gives in', () => {
    const prevails = 'The west refuses to act; the argument takes 34 minutes, and customer service prevails.';
    expect(disputed('ceo', {})).toEqual([
      prevails,
      'The west-desk takes it up at once and acts.',
      'An agent tells the customer that it is settled.',
    ]);
    expect(disputed('vp', { persist: 0 })).toEqual([
      prevails.replace('prevails', 'gives in'),
      'An agent closes the case without treatment.',
      'The customer lets it rest.',
    ]);
  });

  test('of a refusal by the boss of customer service says that he is his own judge', () => {
    expect(disputed('west', {})[0]).toBe(
      'The west refuses to act, is the judge of that too, and takes 32 minutes: the unit must act.',
    );
  });

  test('that nobody raises with the unit at fault says so', () => {
    const told = first({
      under: 'west',
      type: { faults: [fault('west', { mustAct: 1 })] },
      rules: { preAgreed: 0, deference: 1 },
    });
    expect(steps(told)).toEqual([
      'The customer calls; an agent answers at once, does not raise it with west and closes the case without treatment.',
      'The customer lets it rest.',
    ]);
  });

  test('of a boss who is away names the deputy', () => {
    const away = { presence: constant(1), absence: constant(1e9) };
    const told = first({
      ...SENT_UP,
      positions: { ...limits(0, 0, null), head: { limit: null, deputy: 'ceo', absence: away } },
    });
    expect(steps(told)).toContainEqual(
      'It is put before the ceo, in place of the head; decided after 8 minutes.',
    );
  });

  test('of a boss who hands it back, advises, or does not take it up says which', () => {
    const handedBack = first({
      ...SENT_UP,
      rules: { ...SENT_UP.rules, handBack: 1 },
      positions: limits(0, null, null),
    });
    expect(steps(handedBack)[1]).toMatch(/^It is put before m1\.\d; handed back after 2 minutes\.$/);
    const advised = first({
      ...SENT_UP,
      rules: { delegation: { remedy: 5 } },
      positions: limits(0, null, null),
    });
    expect(steps(advised)[1]).toMatch(/^M1\.\d is asked for advice; the advice comes after 5 minutes\.$/);
    // One manager who takes a day and a half for each: whoever comes meanwhile is not waited for.
    const slow = { limit: 0, staff: 1, attention: 0.001 };
    const { tell } = recorded(
      alone({
        ...SENT_UP,
        rules: { ...SENT_UP.rules, timeOut: constant(50) },
        positions: { ...limits(0, 0, null), 'm1.0': slow, 'm1.1': slow },
      }),
    );
    expect(steps(tell(1)).slice(1)).toEqual([
      expect.stringMatching(/^It is put before m1\.\d; not taken up in 50 minutes\.$/),
      'An agent decides and tells the customer that it is settled.',
    ]);
  });
});
