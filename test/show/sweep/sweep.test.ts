import { beforeAll, describe, expect, it } from 'vitest';
import { loadFonts } from '../../../src/node/fonts.ts';
import { LANGUAGES, locales } from '../../../src/show/locales/index.ts';
import { createMeasure } from '../../../src/show/measure.ts';
import { renderSvg } from '../../../src/show/render-svg.ts';
import { comparable } from '../../../src/show/sweep/comparable.ts';
import { strongestFactor } from '../../../src/show/sweep/main-effect.ts';
import { sweepPicture } from '../../../src/show/sweep/picture.ts';
import { sweepTable } from '../../../src/show/sweep/table.ts';
import { columnsCsv, sweepColumns } from '../../../src/show/sweep/tidy.ts';
import type { SweepResults } from '../../../src/study/sweep/results.ts';
import { sweepOf } from '../../study/sweep/tiny.ts';

let grid: SweepResults;
let line: SweepResults;
let sample: SweepResults;

beforeAll(async () => {
  grid = await sweepOf(['delegation=1,4', 'layers=1,2', 'placement=coo,ceo,serviceHead']);
  line = await sweepOf(['preAgreed=0..1:.25']);
  sample = await sweepOf(['preAgreed=0..1', 'siteDelay=1h..2d', 'placement=coo,ceo'], {
    method: 'sobol',
    count: 8,
    replications: 2,
  });
});

const textOf = (results: SweepResults, language: (typeof LANGUAGES)[number] = 'en'): string =>
  sweepTable(results, { colour: false, width: 120 }, { ...locales[language], digits: 'latin' });

describe('what is printed of a sweep', () => {
  it('names the best points with intervals, the frontier, the worst and what was not possible', () => {
    const text = textOf(grid).replaceAll(/\s+/g, ' ');
    expect(text).toContain('12 points over level of delegation, layers and place of customer service');
    expect(text).toContain('The best points by: Truly resolved within 7 d');
    expect(text).toMatch(/level \d \w+, \d layers?, under C[EO]O \d+\.\d % \[\d+\.\d, \d+\.\d\]/);
    expect(text).toContain('The frontier: ');
    expect(text).toContain('The worst mean: ');
    expect(text).toContain(
      '4 points are not possible, such as: level 1 tell, 1 layer, under Head of customer',
    );
    expect(text).toMatch(/such as: level 1 tell, 1 layer.*; level 1 tell, 2 layers.*; level 4 /);
    expect(text).toContain('Differences are from the reference: level 1 tell, 1 layer, under COO.');
    expect(text).toContain('Simulated, not measured.');
  });

  it.each(LANGUAGES)('is all there in %s, with the same numbers of points', (language) => {
    expect(textOf(grid, language)).toMatch(/12/);
    expect(textOf(grid, language).split('\n').length).toBeGreaterThan(20);
    expect(textOf(grid, language)).not.toContain('undefined');
  });

  it('warns where points differ in their people or their customers', async () => {
    const results = await sweepOf(['service.seats=4,5', 'contacts.complaint.justified=.57,.6'], {
      replications: 2,
    });
    const text = textOf(results).replaceAll(/\s+/g, ' ');
    expect(text).toContain('do not compare at equal staffing');
    expect(text).toContain('differ in their customers as well');
  });

  it('lets no title steer the terminal', async () => {
    const results: SweepResults = {
      ...grid,
      factors: grid.factors.map((factor) => ({ ...factor, titles: { coo: '\u001b[2Jgone\u202e' } })),
    };
    for (const control of ['\u001b', '\u202e']) expect(textOf(results)).not.toContain(control);
  });
});

describe('what is printed to go on from', () => {
  /** The points of the line with these means, and so little noise that all is clear. */
  const withMeans = (means: readonly number[]): SweepResults => ({
    ...line,
    points: line.points.map((point, i) => {
      const figure = {
        ...line.points[0]!.metrics[line.goal.metric]!,
        mean: means[i]!,
        interval: null,
        difference: null,
      };
      const standing = i === 0 ? 'best' : means[i] === means[0] ? 'contender' : 'worse';
      return { ...point, standing, frontier: null, metrics: { [line.goal.metric]: figure } };
    }),
  });

  it('tells points with the same figures as one, by their values', () => {
    const text = textOf(withMeans([90, 90, 90, 50, 40]));
    expect(text).toMatch(/: 0\s%, 25\s% +90\.0\s%.*\nand 50\s%/);
    expect(text).not.toMatch(/\n[^\n:]*: 25\s%/);
  });

  it('names the factor that moves the figure most with its means, where something differs', () => {
    const text = textOf(grid).replaceAll(/\s+/g, ' ');
    const { factor, levels } = strongestFactor({
      ...grid,
      points: grid.points.map((point) => ({
        ...point,
        metrics: {
          [grid.goal.metric]: {
            ...point.metrics[grid.goal.metric]!,
            mean: point.values[0] === 4 ? 90 + Number(point.values[1]) : 50,
          },
        },
        standing: point.standing === 'invalid' ? 'invalid' : point.values[0] === 4 ? 'best' : 'worse',
      })),
      selection: null,
    })!;
    expect([factor.key, levels.map(({ value }) => value)]).toEqual(['delegation', [1, 4]]);
    expect(levels[0]!.mean).toBe(50);
    expect(text.includes('moves it most')).toBe(grid.points.some(({ standing }) => standing === 'worse'));
  });

  it('says how those that may be the best are told apart, where there are several', () => {
    expect(textOf(withMeans([90, 90, 90, 50, 40]))).toContain('To tell these 3 apart, --select kn');
    expect(textOf(withMeans([90, 80, 70, 50, 40]))).not.toContain('--select kn');
  });

  it('hides no single row behind the word that it is there', () => {
    const points = Array.from({ length: 11 }, (_, i) => ({
      ...line.points[0]!,
      values: [i / 20],
      standing: i === 0 ? ('best' as const) : ('worse' as const),
      frontier: null,
      metrics: { [line.goal.metric]: { ...line.points[0]!.metrics[line.goal.metric]!, mean: 90 - i } },
    }));
    expect(textOf({ ...line, points })).not.toContain('and 1 more');
  });
});

describe('what is printed of a sweep that selected', () => {
  const chosen = (more: Partial<NonNullable<SweepResults['selection']>>): SweepResults => ({
    ...line,
    selection: {
      procedure: 'kn',
      delta: 0.059,
      guaranteed: true,
      probability: null,
      simulations: 99,
      ...more,
    },
    points: line.points.map((point, i) => ({
      ...point,
      standing: point.id === line.best ? 'best' : i % 2 === 0 ? 'contender' : 'worse',
      fromBest: { difference: point.id === line.best ? 0 : -1 - i, interval: [-2 - i, -i] },
    })),
  });

  it.each(LANGUAGES)(
    'tells the guarantee once and no estimate beside it, for the very difference, in %s',
    (language) => {
      const text = textOf(chosen({}), language).replaceAll(/\s+/g, ' ');
      expect(text.match(/0\.059/g)).toHaveLength(1);
      const { title, standings } = locales[language].sweep;
      expect(text).not.toContain(title.unclear(line.points.length));
      expect(text).not.toContain(standings.best);
      expect(text).toContain(locales[language].sweep.standingsChosen.best);
    },
  );

  it('titles it by what was selected', () => {
    expect(textOf(chosen({}))).toContain('Chosen of 5 points: ');
    const open = textOf(chosen({ procedure: 'ocba', guaranteed: false, probability: 0.62 }));
    expect(open).toContain('Best by estimate of 5 points (probability 62 %): ');
    expect(open).not.toContain('confidence no other');
    expect(textOf(chosen({ guaranteed: false, probability: 0.62 }))).toContain('did not run to its end');
  });

  it('says so where another had a better mean in the replications that both have', () => {
    const results = chosen({});
    expect(textOf(results)).not.toContain('slightly better mean');
    const other = results.points.findIndex(({ id }) => id !== results.best);
    const points = results.points.map((point, i) =>
      i === other ? { ...point, fromBest: { difference: 0.1, interval: [-1, 1.2] as const } } : point,
    );
    expect(textOf({ ...results, points })).toContain('1 point has a slightly better mean');
  });

  it('draws every point at its paired difference from the one chosen', () => {
    const results = chosen({});
    const figureOf = comparable(results);
    const best = results.points.find(({ id }) => id === results.best)!;
    const level = best.metrics[results.goal.metric]!.mean!;
    expect(figureOf(best)!.mean).toBe(level);
    for (const point of results.points)
      expect(figureOf(point)!.mean).toBe(level + point.fromBest!.difference!);
  });
});

describe('the table of a sweep', () => {
  it('has a row for each valid point and metric, and one for each that is not valid', () => {
    const columns = sweepColumns(grid);
    const metrics = Object.keys(grid.metrics).length;
    expect(new Set(columns.map(({ values }) => values.length))).toEqual(new Set([8 * metrics + 4]));
    expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
    const lines = columnsCsv(columns).trimEnd().split('\n');
    expect(lines[0]).toMatch(
      /^point,delegation,layers,placement,valid,reason,steady,standing,frontier,metric,unit,/,
    );
    expect(lines.every((text, i) => i === 0 || text.endsWith('"simulated, not measured"'))).toBe(true);
    expect(lines.filter((text) => text.includes('reports to'))).toHaveLength(4);
  });

  it('gives a spreadsheet no formula, whatever values are called', () => {
    const point = { ...grid.points[0]!, id: '=1+1', values: ['=HYPERLINK("x")', '+1', '@a'] };
    const text = columnsCsv(sweepColumns({ ...grid, points: [point] }));
    expect(text).toContain("'=1+1");
    expect(text).toMatch(/'=HYPERLINK/);
    expect(text).toContain("'+1");
    expect(text).toContain("'@a");
  });
});

describe('the picture of a sweep', () => {
  const shapes: readonly (readonly [string, () => SweepResults])[] = [
    ['a grid', () => grid],
    ['a line', () => line],
    ['a sample', () => sample],
  ];

  it.each(shapes)('of %s is well formed in every language, and says what it rests on', async (_name, of) => {
    for (const language of LANGUAGES) {
      const words = { ...locales[language], digits: 'latin' as const };
      const svg = await renderSvg(sweepPicture(of(), words), await createMeasure(loadFonts(language)));
      expect(svg).toMatch(/^<svg/);
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
      if (language === 'en') expect(svg).toContain('simulated, not measured');
    }
  });

  it('of a grid has a panel for each place, a cell for each point, and frames the best', () => {
    const spec = JSON.stringify(sweepPicture(grid, locales.en));
    for (const text of [
      'under COO',
      'under CEO',
      '1 tell',
      '4 agree',
      '2 layers',
      'best mean',
      'not possible',
    ]) {
      expect(spec).toContain(JSON.stringify(text));
    }
  });

  it('of other shapes names every factor', () => {
    expect(JSON.stringify(sweepPicture(line, locales.en))).toContain(locales.en.assumptionNames.preAgreed);
    const spec = JSON.stringify(sweepPicture(sample, locales.en));
    for (const id of ['preAgreed', 'siteDelay'] as const)
      expect(spec).toContain(locales.en.assumptionNames[id]);
  });

  it('takes no title for an expression', async () => {
    const evil = 'datum.x + 1 <b>&';
    const results = { ...grid, factors: grid.factors.map((one) => ({ ...one, titles: { coo: evil } })) };
    const svg = await renderSvg(sweepPicture(results, locales.en), await createMeasure(loadFonts('en')));
    expect(svg).toContain('&lt;b&gt;&amp;');
  });
});
