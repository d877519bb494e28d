import { describe, expect, test } from 'vitest';
import { MARKS } from '../../../src/model/lives.ts';
import { LANGUAGES, locales } from '../../../src/show/locales/index.ts';
import { ticksOf } from '../../../src/show/story/ticks.ts';
import { visitsOf } from '../../../src/show/story/visits.ts';
import { alone } from '../../model/alone.ts';
import { busy } from '../../model/busy.ts';
import { constant, fault } from '../../model/specs.ts';
import { castOf, first, recorded, steps } from './recorded.ts';

const DAY = 24 * 60;
/** Once a week, on Thursday at noon. */
const RARELY = { period: 7 * DAY, at: [3 * DAY + 720] };
const PAID = { type: { amount: constant(500) }, rules: { payRun: RARELY } } as const;

describe('the story of a wait that is nobody’s in the company', () => {
  test('says that the money waits for the pay run, and calls that no lead time', () => {
    const told = first(PAID);
    expect(steps(told)[1]).toMatch(/^The money waits for the pay run, [\d.]+ (days|hours)\.$/);
    expect(told.lead).toMatch(/The money waited [\d.]+ (days|hours) for the pay run\.$/);
    expect(told.lead).not.toContain('lead time');
  });

  test('tells a lead time from the pay run that follows it', () => {
    const type = { ...PAID.type, faults: [fault('west', { mustAct: 1, lead: constant(600) })] };
    const told = steps(first({ ...PAID, type }));
    const at = told.findIndex((text) => text.endsWith('; the lead time is 10 hours.'));
    expect(at).toBeGreaterThan(0);
    expect(told[at + 1]).toMatch(/^The money waits for the pay run/);
  });

  test('says that the customer comes for the money, and when', () => {
    const told = first({ type: PAID.type, rules: { collect: constant(3 * DAY) } });
    expect(steps(told)[1]).toBe(
      'The customer is told that the money is there to collect, and comes for it after 3 days.',
    );
    expect(told.lead).toMatch(/The money lay ready for 3 days\.$/);
    expect(told.lead).not.toContain('with the customer');
  });

  test('after a pay run is told as well', () => {
    const told = steps(first({ ...PAID, rules: { ...PAID.rules, collect: constant(3 * DAY) } }));
    expect(told.filter((text) => text.startsWith('The money waits for the pay run'))).toHaveLength(1);
    expect(told.filter((text) => text.includes('there to collect'))).toHaveLength(1);
  });
});

describe('a case that is closed for the target’s sake', () => {
  const pressed = alone({
    type: { faults: [fault('west', { mustAct: 1, lead: constant(9 * DAY) })] },
    rules: {
      targetPressure: 1,
      pressureAt: 0.5,
      returnDelay: constant(5 * DAY),
      reaction: { accept: 0, repeat: 1, external: 0 },
    },
  });

  test('is not with the customer while it is closed', () => {
    const { tell } = recorded(pressed);
    expect(tell(0).lead).toMatch(/[Ii]t was closed without treatment for 5(\.\d)? days/);
    expect(tell(0).lead).not.toContain('with the customer');
  });

  test('has a tick of its own, and none of a refusal', () => {
    const { lives, model } = recorded(pressed);
    const ticks = ticksOf(lives, 0, castOf(model).chart).map(({ tick }) => tick);
    expect(ticks.filter((tick) => tick === 'untreated')).toHaveLength(1);
    expect(ticks).not.toContain('refusal');
  });
});

describe('every story', () => {
  const model = busy();
  const rules = {
    ...model.rules,
    payRun: RARELY,
    collect: constant(2 * DAY),
    targetPressure: 0.3,
    chaserGap: constant(600),
    pressureAt: 0.5,
  };
  const { tell, lives } = recorded({ ...model, rules });
  const start = castOf(model).start;

  /** First and last moments of sentences, in minutes. */
  const moments = (i: number): number[] =>
    tell(i).sentences.map((sentence) => {
      const [, day, hour, minute] = /^Day (\d+), [A-Z][a-z]{2} (\d+):(\d\d): ./.exec(sentence)!.map(Number);
      return start + (day! - 1) * DAY + hour! * 60 + minute!;
    });

  test('is in the order of time, requests of the customer included', () => {
    let asked = 0;
    for (let i = 0; i < lives.count; i++) {
      const times = moments(i);
      expect(times).toEqual(times.toSorted((a, b) => a - b));
      const chased = tell(i).sentences.flatMap((text, k) => (text.includes('Meanwhile') ? [times[k]!] : []));
      const marks = Array.from(
        lives.marks.at.subarray(lives.marks.of[i], lives.marks.of[i + 1]),
        (at, k) => ({
          at: Math.floor(at),
          mark: MARKS[lives.marks.mark[lives.marks.of[i]! + k]!],
        }),
      );
      const truly = marks.filter(({ mark }) => mark === 'chased').map(({ at }) => at);
      for (const at of chased) expect(truly).toContain(at);
      expect(chased.length > 0).toBe(truly.length > 0);
      asked += chased.length;
    }
    expect(asked).toBeGreaterThan(10);
  });

  test('has a sentence for whatever takes more than a day: at its beginning or its end', () => {
    let seen = 0;
    const { positions } = castOf(model).chart;
    for (let i = 0; i < lives.count; i++) {
      const times = [...moments(i), Math.floor(lives.endedAt[i]!)];
      for (const { from, to } of visitsOf(lives, i, positions.length)) {
        if (to - from <= DAY) continue;
        seen++;
        expect(times.some((at) => at >= Math.floor(from) && at <= Math.ceil(to))).toBe(true);
      }
    }
    expect(seen).toBeGreaterThan(20);
  });

  test('has as many sentences in every language, without a gap', () => {
    for (let i = 0; i < lives.count; i++) {
      const told = LANGUAGES.map((language) => tell(i, locales[language]));
      expect(new Set(told.map(({ sentences }) => sentences.length)).size).toBe(1);
      for (const { lead, sentences } of told)
        for (const text of [lead, ...sentences])
          expect(text).not.toMatch(/undefined|null|NaN|\[object| {2}|\.\./);
    }
  });
});
