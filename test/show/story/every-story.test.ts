import { describe, expect, test } from 'vitest';
import { MARKS } from '../../../src/model/lives.ts';
import { LANGUAGES, locales } from '../../../src/show/locales/index.ts';
import { ticksOf } from '../../../src/show/story/ticks.ts';
import { busy } from '../../model/busy.ts';
import { castOf, recorded } from './recorded.ts';

/** The busy company, whose units have agreed on nothing and often refuse. */
const quarrelling = (() => {
  const model = busy();
  return { ...model, rules: { ...model.rules, contest: 1, preAgreed: 0 } };
})();

describe('every story of a busy company', () => {
  const { tell, lives, model } = recorded(quarrelling);
  const all = Array.from({ length: lives.count }, (_, i) => tell(i));

  test('says that its customer asks, comes back, or lets it rest, as often as it happens', () => {
    const count = (i: number, mark: string): number => {
      let n = 0;
      for (let m = lives.marks.of[i]!; m < lives.marks.of[i + 1]!; m++)
        if (MARKS[lives.marks.mark[m]!] === mark) n++;
      return n;
    };
    const said = (i: number, text: string): number =>
      all[i]!.sentences.filter((s) => s.includes(text)).length;
    let seen = 0;
    for (let i = 0; i < lives.count; i++) {
      expect(said(i, 'goes to the wrong desk')).toBe(count(i, 'bounced'));
      expect(said(i, 'refuses to act')).toBe(count(i, 'contested'));
      expect(said(i, 'lets it rest')).toBe(count(i, 'accepted'));
      expect(said(i, 'goes outside the company')).toBe(count(i, 'external'));
      seen += count(i, 'bounced') + count(i, 'contested') + count(i, 'accepted') + count(i, 'external');
    }
    expect(seen).toBeGreaterThan(40);
  });

  test('is short, and in every language as long as in another', () => {
    for (let i = 0; i < lives.count; i++) {
      const lengths = LANGUAGES.map((language) => tell(i, locales[language]).sentences.length);
      expect(new Set(lengths).size).toBe(1);
    }
    const long = all.filter(({ sentences }) => sentences.length > 12).length;
    expect(long / all.length).toBeLessThan(0.1);
  });

  test('has no gap in its words', () => {
    for (const language of LANGUAGES) {
      for (let i = 0; i < lives.count; i++) {
        const { lead, sentences } = tell(i, locales[language]);
        for (const text of [lead, ...sentences]) {
          expect(text).not.toMatch(/undefined|null|NaN|\[object| {2}|\.\.| ,|;\./);
          expect(text.trim()).toBe(text);
        }
      }
    }
  });

  test('has a tick for every refusal, signature above the agents, bounce and reopening', () => {
    const { chart } = castOf(model);
    const ticks = Array.from({ length: lives.count }, (_, i) => ticksOf(lives, i, chart));
    const of = (tick: string): number => ticks.flat().filter((one) => one.tick === tick).length;
    const marks = Array.from(lives.marks.mark, (m, k) => ({ mark: MARKS[m]!, by: lives.marks.by[k]! }));
    const marked = (...names: readonly string[]): number =>
      marks.filter(({ mark }) => names.includes(mark)).length;
    const above = marks.filter(
      ({ mark, by }) => mark === 'decided' && chart.positions[by]?.rank !== 'agent',
    ).length;
    expect(of('bounce')).toBe(marked('bounced'));
    expect(of('refusal')).toBe(marked('contested', 'suppressed', 'rejected', 'buried'));
    expect(of('reopening')).toBe(marked('reopened', 'repeated', 'external'));
    expect(of('signature')).toBe(above);
    expect(above).toBeGreaterThan(5);
    expect(above).toBeLessThan(marked('decided'));
    for (const one of ticks)
      expect(one.map(({ at }) => at)).toEqual(one.map(({ at }) => at).sort((a, b) => a - b));
  });
});
