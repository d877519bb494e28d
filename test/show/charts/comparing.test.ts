/** Charts 5, 6 and 8: what their titles, tables and pictures say of designs that are compared. */

import { beforeAll, describe, expect, it } from 'vitest';
import { loadFonts } from '../../../src/node/fonts.ts';
import { isDrawable } from '../../../src/show/charts/chart.ts';
import { cost } from '../../../src/show/charts/cost.ts';
import { delegationByDepth } from '../../../src/show/charts/delegation-by-depth.ts';
import { drawnMetrics } from '../../../src/show/charts/difference-blocks.ts';
import { differences } from '../../../src/show/charts/differences.ts';
import { locales } from '../../../src/show/locales/index.ts';
import { createMeasure, type Measure } from '../../../src/show/measure.ts';
import { contrast, HEAT_RANGE } from '../../../src/show/palette.ts';
import { renderSvg } from '../../../src/show/render-svg.ts';
import type { Results } from '../../../src/study/results.ts';
import { type FixtureOptions, fixture } from '../fixture.ts';
import { placedTexts, sizeOf } from '../svg-texts.ts';

const words = locales.en;
let measure: Measure;
beforeAll(async () => {
  measure = await createMeasure(loadFonts());
});

async function textsOf(options: FixtureOptions, chart = delegationByDepth, change = (r: Results) => r) {
  const svg = await renderSvg(chart.spec(change(fixture(options)), words), measure);
  return { svg, texts: placedTexts(svg, measure), ...sizeOf(svg) };
}

describe('the forest of differences', () => {
  it('is drawn only where there is something to compare', () => {
    expect(isDrawable(differences, fixture({ designs: 1 }))).toBe(false);
    expect(isDrawable(differences, fixture({ designs: 2 }))).toBe(true);
  });

  it('says that nothing differs between equal designs, and names no winner of unsteady ones', () => {
    expect(differences.title(fixture({ equal: true }), words)).toMatch(/^No clear difference/);
    expect(differences.title(fixture({ overloaded: 0 }), words)).toContain('no winner can be named');
    expect(differences.title(fixture({ replications: 1 }), words)).toMatch(/^No clear difference/);
  });

  it('names the only winner with what it wins on', () => {
    expect(differences.title(fixture({ designs: 2 }), words)).toBe(
      '“Under the CMO” wins on time and on conflicts against “Under the COO”; too close to call on errors and cost',
    );
  });

  it('writes the verdict of every difference it draws, and of a design without a steady state nothing else', async () => {
    const { texts } = await textsOf({ designs: 3, overloaded: 1 }, differences);
    const said = texts.map(({ text }) => text);
    const figures = drawnMetrics(fixture({ designs: 3 })).length;
    expect(said.filter((text) => text === 'no steady state')).toHaveLength(figures);
    expect(said.filter((text) => /\] (better|worse|differs|no clear difference)$/.test(text))).toHaveLength(
      figures,
    );
  });

  it('draws a figure that is 0 in the first design in its own unit', async () => {
    const zero = (results: Results): Results => {
      const [first, second] = Object.entries(results.designs);
      const metrics = {
        ...first![1].metrics,
        'buried.total': { unit: 'per 1,000', mean: 0, interval: null },
      };
      return { ...results, designs: Object.fromEntries([[first![0], { ...first![1], metrics }], second!]) };
    };
    const { svg, texts } = await textsOf({ designs: 2 }, differences, zero);
    expect(svg).not.toMatch(/NaN|Infinity/);
    const at = texts.find(({ text }) => text.startsWith('Conflicts buried'))!;
    const axis = texts.filter(
      ({ top, left }) => top > at.top + 10 && top < at.top + 60 && left > 300 && left < 900,
    );
    expect(axis.length).toBeGreaterThan(1);
    for (const { text } of axis) expect(text).not.toContain('%');
  });

  it('has every headline figure in its table, drawn or not', () => {
    const many = fixture({ designs: 12 });
    const { rows } = differences.table(many, words);
    expect(drawnMetrics(many).length).toBeLessThan(drawnMetrics(fixture()).length);
    expect(rows).toHaveLength(12 * drawnMetrics(fixture()).length);
  });
});

describe('cost against time', () => {
  it('says in its title what a lost customer must cost, where a design is dearer and loses fewer', () => {
    const results = fixture({ designs: 4 });
    const only = ['design-0', 'design-3'];
    const designs = Object.fromEntries(Object.entries(results.designs).filter(([id]) => only.includes(id)));
    const comparisons = results.comparisons.filter(({ b }) => only.includes(b));
    expect(cost.title({ ...results, designs, comparisons }, words)).toMatch(
      /^“The board” pays back against “Under the COO” if a lost customer costs more than [\d,]+ \[[\d,]+, [\d,]+\]$/,
    );
  });

  it('tells no break-even between equal designs, in one replication, or against an unsteady design', () => {
    for (const options of [{ equal: true }, { replications: 1 }, { overloaded: 0 }]) {
      const results = fixture(options);
      expect(cost.title(results, words)).toMatch(/No clear difference|no winner can be named/);
      const { columns, rows } = cost.table(results, words);
      const at = columns.indexOf(words.cost.columns.breakEven);
      expect(rows.map((row) => row[at])).toEqual(rows.map(() => null));
    }
  });

  it('says what is in the cost, what is not, and what counts as lost', () => {
    for (const said of [
      'remedies',
      'what loyalty makes of it is not in it',
      'buried, withdrawn or abandoned',
    ]) {
      expect(words.cost.subtitle).toContain(said);
    }
  });
});

describe('the map of delegation and depth', () => {
  it('is drawn of a grid alone', () => {
    expect(isDrawable(delegationByDepth, fixture({ grid: true }))).toBe(true);
    expect(isDrawable(delegationByDepth, fixture({ designs: 12 }))).toBe(false);
  });

  const cases: Readonly<Record<string, FixtureOptions>> = {
    'eighteen designs': { grid: true },
    'equal designs': { grid: true, equal: true },
    'an overloaded design': { grid: true, overloaded: 2 },
    'one replication': { grid: true, replications: 1 },
    'long texts': { grid: true, hostile: 'A title that goes on and on '.repeat(12) },
    'one endless word': { grid: true, hostile: 'W'.repeat(300) },
    markup: { grid: true, hostile: '<script>alert("x")</script>' },
  };
  it.each(Object.keys(cases))(
    'of %s is 1200 px wide, clips nothing and has no text over another',
    async (name) => {
      const { svg, texts, width, height } = await textsOf(cases[name]!);
      expect(Math.abs(width - 1250)).toBeLessThan(4);
      expect(svg).not.toMatch(/NaN|undefined|<script/);
      expect(texts.length).toBeGreaterThan(30);
      texts.forEach((a, i) => {
        expect(Math.min(a.left, a.top, width - a.right, height - a.bottom), a.text).toBeGreaterThanOrEqual(0);
        for (const b of texts.slice(i + 1)) {
          const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          expect(across > 0.5 && down > 0.5, `${a.text} | ${b.text}`).toBe(false);
        }
      });
    },
  );

  it('stays readable on its darkest fill', () => {
    for (const ink of ['#1f2328', '#000000'])
      expect(contrast(ink, HEAT_RANGE[1])).toBeGreaterThanOrEqual(4.5);
  });

  it('frames one cell, hatches the contenders, and does neither to a design without a steady state', async () => {
    const { texts } = await textsOf({ grid: true, overloaded: 0 });
    const said = texts.map(({ text }) => text);
    expect(said.filter((text) => text === 'best mean')).toHaveLength(1);
    expect(said.filter((text) => text === 'no steady state')).toHaveLength(1);
    const hatching = async (designs: readonly string[]): Promise<number> => {
      const change = (r: Results): Results => ({
        ...r,
        contenders: { metric: 'resolvedWithin.7d', designs },
      });
      return (await textsOf({ grid: true }, delegationByDepth, change)).svg.split('<line').length;
    };
    const [one, two] = [await hatching(['design-1']), await hatching(['design-1', 'design-2'])];
    expect((await hatching(['design-1', 'design-2', 'design-3'])) - two).toBe(two - one);
    expect(two).toBeGreaterThan(one);
  });

  const title = (...designs: readonly number[]): string => {
    const contenders = { metric: 'resolvedWithin.7d', designs: designs.map((i) => `design-${i}`) };
    return delegationByDepth.title({ ...fixture({ grid: true }), contenders }, words);
  };
  it('says that delegation matters more where one level holds all contenders, at every depth', () => {
    expect(title(6, 7, 8)).toMatch(/^Delegation matters more than depth: only “advise” may be the best/);
    expect(title(6, 7, 8)).toMatch(/of 2, 3 and 4 layers none is clearly worse$/);
    expect(title(15, 16, 17, 6)).toMatch(/^Delegation matters more/);
    expect(title(6, 7)).toMatch(/^Best mean: .* 1 other design is not clearly worse$/);
  });

  it('says that depth matters more where one depth holds all contenders, at every level', () => {
    expect(title(0, 3, 6)).toMatch(/^Depth matters more than delegation: only 2 layers/);
  });

  it('says that place matters more where all designs of one place are contenders and no other', () => {
    expect(title(9, 10, 11, 12, 13, 14, 15, 16, 17)).toMatch(/^Place matters more.*“CEO”/);
  });

  it('names the best alone only where it is alone, and nobody where all may be the best', () => {
    expect(title(10)).toMatch(/^Best of all: “tell” with 3 layers under “CEO”/);
    expect(delegationByDepth.title(fixture({ grid: true, equal: true }), words)).toContain(
      'no clear difference',
    );
  });
});
