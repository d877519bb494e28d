import { describe, expect, it } from 'vitest';
import { isDrawable } from '../../../src/show/charts/chart.ts';
import { oneComplaint } from '../../../src/show/charts/one-complaint.ts';
import { locales } from '../../../src/show/locales/index.ts';
import type { Example, Results } from '../../../src/study/results.ts';
import { fixture } from '../fixture.ts';

const words = locales.en;
const results = fixture({ designs: 2 });
const example = results.example!;
const subtitle = (of: Results): string => {
  const { title } = oneComplaint.spec(of, words) as { title: { subtitle: string[] } };
  return title.subtitle.join(' ');
};
const withExample = (more: Partial<Example>): Results => ({ ...results, example: { ...example, ...more } });

interface Box {
  readonly x: number;
  readonly x2: number;
  readonly fill: string;
  readonly nobody: boolean;
  readonly working: boolean;
}

/** The boxes of both lives, as drawn. */
function boxes(of: Results): { readonly dash: readonly number[]; readonly boxes: readonly Box[] }[] {
  const [view] = (
    oneComplaint.spec(of, words) as {
      vconcat: { layer: { mark: { type: string; strokeDash: number[] }; data: { values: Box[] } }[] }[];
    }
  ).vconcat;
  return view!.layer
    .filter(({ mark }) => mark.type === 'rect')
    .map(({ mark, data }) => ({ dash: mark.strokeDash, boxes: data.values }));
}

describe('the chart of one complaint', () => {
  it('says in its title that it is an illustration, and both times with both designs', () => {
    expect(oneComplaint.title(results, words)).toBe(
      'An illustration, the same customer: 4 hours with “Under the CMO”, 3 days with “Under the COO”',
    );
  });

  it('says one time where both are the same as people read them', () => {
    const same = withExample({ b: { ...example.a, design: example.b.design } });
    expect(oneComplaint.title(same, words)).toBe(
      'An illustration, the same customer: 3 days with “Under the CMO” and with “Under the COO”',
    );
  });

  it('says who it is, by what rule it was picked, and how the other complaints fare', () => {
    const text = subtitle(results);
    for (const said of [
      'no evidence by itself',
      'percentile 99 of the time that “Under the CMO” saves, among 16,164 complaints resolved in both',
      '301 (1.9 %) at least an hour sooner',
      '156 (1.0 %) at least an hour later',
      'amount 144',
    ]) {
      expect(text).toContain(said);
    }
    expect(subtitle(withExample({ of: 'lost' }))).toContain('“Under the CMO” takes longer');
    expect(subtitle(withExample({ amount: null }))).not.toContain('amount');
  });

  it('says of a design without steady state that it has none', () => {
    const overloaded = fixture({ designs: 2, overloaded: 0 });
    expect(subtitle(overloaded)).toContain('“Under the COO” has no steady state');
    expect(subtitle(results)).not.toContain('steady state');
  });

  it('fills work and leaves waiting hollow, dashed where nobody at the company has it', () => {
    const drawn = boxes(results);
    const all = drawn.flatMap((layer) => layer.boxes);
    expect(all).toHaveLength(example.a.steps.length + example.b.steps.length);
    for (const { dash, boxes: some } of drawn) {
      for (const { fill, nobody, working } of some) {
        expect(fill === '#ffffff').toBe(!working);
        expect(dash.length > 0).toBe(nobody);
      }
    }
  });

  it('draws the shortest work wide enough to be seen, and all on one axis of time', () => {
    const all = boxes(results).flatMap((layer) => layer.boxes);
    for (const { x, x2 } of all) expect(x2 - x).toBeGreaterThanOrEqual(3);
    const [first] = boxes(results);
    // Thirty hours of waiting are fifteen times two hours, whoever's life they are of.
    const waits = boxes(results)
      .flatMap((layer) => layer.boxes)
      .filter(({ working, nobody }) => !working && !nobody)
      .map(({ x, x2 }) => x2 - x);
    expect(first).toBeDefined();
    expect(Math.max(...waits) / waits.at(-1)!).toBeCloseTo(15, 6);
  });

  it('has every step in its table, with its holder by name', () => {
    const { rows } = oneComplaint.table(results, words);
    expect(rows).toHaveLength(example.a.steps.length + example.b.steps.length);
    expect(rows[0]).toEqual(['Under the COO', 0, 0.05, 'Front-line queue', 'Front line', 'waiting']);
    expect(rows.map((row) => row[4])).toEqual(
      expect.arrayContaining(['COO', 'Operations desk', 'With the customer']),
    );
  });

  it('is drawn only where there is an example', () => {
    expect(isDrawable(oneComplaint, results)).toBe(true);
    expect(isDrawable(oneComplaint, fixture({ designs: 1 }))).toBe(false);
  });

  it('writes times in the unit people would use', () => {
    const { time } = words.oneComplaint;
    expect([0.001, 1 / 60, 0.15, 1, 7.46, 47.2, 48, 140].map(time)).toEqual([
      'under a minute',
      '1 minute',
      '9 minutes',
      '1 hour',
      '7.5 hours',
      '47 hours',
      '2 days',
      '5.8 days',
    ]);
  });
});
