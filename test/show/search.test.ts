import { beforeAll, describe, expect, it } from 'vitest';
import { locales, wordsIn } from '../../src/show/locales/index.ts';
import { searchCsv } from '../../src/show/search/csv.ts';
import { searchTitle } from '../../src/show/search/names.ts';
import { searchPicture } from '../../src/show/search/picture.ts';
import { searchTable } from '../../src/show/search/table.ts';
import type { SearchResults } from '../../src/study/search/results.ts';
import { atMost, madeUp, planOver, searched } from '../study/search/made-up.ts';

const PLAIN = { colour: false, width: 110 };
/** Soonest at level 4; level 7 is too dear. */
const truth = ({ level }: { level: number }) => ({ time: 50 + 5 * (level - 4) ** 2, cost: 100 + 20 * level });
let sure: SearchResults;
let open: SearchResults;
/** The file's first design is the best; level 7 is as good to within delta, and cheaper. */
let present: SearchResults;

beforeAll(async () => {
  sure = await searched(planOver(['delegation=1..7'], { constraints: [atMost(230)] }), madeUp(truth));
  const equal = madeUp(() => ({ time: 50 }));
  open = await searched(planOver(['delegation=1..3'], { most: 12, indifference: 0.0001 }), equal);
  const sameAtSeven = ({ level }: { level: number }) => ({
    time: level === 1 ? 50 : level === 7 ? 51 : 60,
    cost: level === 7 ? 50 : 100,
  });
  present = await searched(planOver(['delegation=1..7'], { delta: 2.5, runs: 2000 }), madeUp(sameAtSeven));
});

describe('what is said of a search', () => {
  it('names a best with confidence only where the race ran to its end', () => {
    expect(searchTitle(sure, locales.en)).toBe(
      'level 4 agree is as good as any of 6 designs: with at least 95 % confidence no other is better by more than 1.02 h',
    );
    expect(searchTitle(present, locales.en)).toMatch(/more than 2\.5 h; 1 other is not clearly worse$/);
    expect(searchTitle(open, locales.en)).toMatch(/^Best mean: level \d \w+; others may be as good$/);
    expect(searchTable(sure, PLAIN, locales.en)).toContain(
      'With at least 95 % confidence no other of the 6 judged designs',
    );
    const said = searchTable(open, PLAIN, locales.en);
    expect(said).toContain('The replications ran out');
    expect(said).toContain('has the best mean so far');
    expect(said).toContain('Not clearly worse than the best, by more than 0.0');
  });

  it('says so where another has a better mean than the best', () => {
    const { metric } = open.asked.objective;
    const best = open.candidates.find(({ id }) => id === open.best)!.figures[metric]!.mean!;
    const withMean = (by: number): SearchResults => ({
      ...open,
      candidates: open.candidates.map((one) =>
        one.id === open.runnersUp[0]
          ? { ...one, figures: { ...one.figures, [metric]: { mean: best + by, interval: null } } }
          : { ...one, figures: { ...one.figures, [metric]: { mean: best, interval: null } } },
      ),
    });
    expect(searchTable(withMean(-1), PLAIN, locales.en)).toContain('The mean of 1 design of these is better');
    expect(searchTable(withMean(1), PLAIN, locales.en)).not.toContain('of these is better');
  });

  it('tells what a constraint rules out, and the first design of the file beside the best', () => {
    const said = searchTable(sure, PLAIN, locales.en);
    expect(said).toMatch(/cost\.perYear <= 230 +1 +1 +level 7 delegate +2[34]\d/);
    expect(said).toContain('Against “Under the COO”');
  });

  it('says that the present design is as good as any where it is the best, and which of those as good is cheapest', () => {
    expect(present.against!.isBest).toBe(true);
    const said = searchTable(present, PLAIN, locales.en).replaceAll(/\s+/g, ' ');
    expect(said).toContain('Your present design, “Under the COO”, is as good as any: level 1 tell');
    expect(said).toContain('as good as it, to within 2.5 h, the cheapest is level 7 delegate');
    expect(said).toContain('there is nothing to write to best.yaml');
    expect(said).not.toContain('Against “');
    expect(searchTable(sure, PLAIN, locales.en)).not.toMatch(/present design|the cheapest is/);
  });

  it('calls nothing clearly worse by less than what matters', () => {
    const apart = present.candidates.find(({ id }) => id === 'delegation=7')!.fromBest!;
    expect(apart.difference).toBeLessThan(present.delta);
    expect(present.runnersUp).toEqual(['delegation=7']);
  });

  it('says of how many candidates it is said, and how many replications were left', () => {
    const { candidates } = open;
    const passedOver = candidates.map(({ id, values }) => ({
      ...{ id, values, replications: 4, plausible: true, figures: {} },
      objective: { mean: 1, interval: null },
    }));
    const said = searchTable({ ...open, passedOver }, PLAIN, locales.en).replaceAll(/\s+/g, ' ');
    expect(said).toContain('This is about 3 of 6 designs: 3 were passed over after 4 replications');
    expect(said).toMatch(/3,\d+ were left, as a design may have 12 at most \(--most\)\./);
    expect(searchTable(sure, PLAIN, locales.en)).not.toContain('This is about');
  });

  it('tells differences of percentages in percentage points', () => {
    const { metric } = sure.asked.objective;
    const inPercent: SearchResults = {
      ...sure,
      asked: { ...sure.asked, objective: { ...sure.asked.objective, unit: '%' } },
      metrics: { ...sure.metrics, [metric]: { ...sure.metrics[metric]!, unit: '%' } },
    };
    for (const language of ['en', 'fa', 'he'] as const) {
      const words = { ...locales[language], digits: 'latin' } as const;
      const said = searchTable(inPercent, PLAIN, words).replaceAll(/\s+/g, ' ');
      expect(said).toContain(`1.02${locales[language].sentences.points}`);
    }
  });

  it('hides no single row behind the word that it is there', () => {
    const [one] = open.runnersUp;
    const told = (n: number): string =>
      searchTable({ ...open, runnersUp: Array.from({ length: n }, () => one!) }, PLAIN, locales.en);
    expect(told(11)).not.toContain('and 1 more');
    expect(told(12)).toContain('and 2 more');
  });

  it('is said in every language, without holes', () => {
    for (const language of ['en', 'fa', 'he'] as const) {
      for (const results of [sure, open, present]) {
        const said = searchTable(results, PLAIN, wordsIn(language));
        expect(said).not.toMatch(/undefined|NaN|null|\[object/);
        expect(JSON.stringify(searchPicture(results, wordsIn(language)))).not.toMatch(
          /undefined|NaN|\[object/,
        );
      }
    }
  });
});

describe('the table of a search', () => {
  it('has a row for every point, with its status and the reason', () => {
    const lines = searchCsv(sure).trim().split('\n');
    expect(lines).toHaveLength(8);
    expect(lines.find((line) => line.startsWith('delegation=7,'))).toContain(
      'broken,cost.perYear <= 230: broken',
    );
    expect(lines.find((line) => line.startsWith('delegation=4,'))).toContain(',best,');
    for (const line of lines.slice(1)) expect(line).toContain('simulated, not measured');
  });

  it('holds nothing that a spreadsheet takes for a formula', () => {
    const [candidate, ...others] = sure.candidates;
    const evil = { ...sure, candidates: [{ ...candidate!, id: '=1+1' }, ...others], seed: '@x' };
    expect(searchCsv(evil)).not.toMatch(/(^|,)[=@]/m);
  });
});

describe('the picture of a search', () => {
  it('has the best and what is on the frontier numbered, and rings the best', () => {
    const spec = JSON.stringify(searchPicture(sure, locales.en));
    expect(spec).toContain('1. level 4 agree');
    for (const id of sure.frontier) {
      const level = id.replace('delegation=', '');
      expect(spec).toMatch(new RegExp(`\\d+\\. level ${level} `));
    }
    expect(spec).toContain('"size":420');
  });

  it('has what is out as grey dots, and the bound of what an axis shows as a dashed line', () => {
    const dashed = '"strokeDash":[6,4]';
    const dots = '"size":9,';
    // The bound is on the cost of a year, which no axis shows.
    expect(JSON.stringify(searchPicture(sure, locales.en))).not.toContain(dashed);
    const [year, complaint] = ['"metric":"cost.perYear"', '"metric":"cost.perComplaint"'];
    const onAxis = JSON.parse(JSON.stringify(sure).replaceAll(year, complaint)) as SearchResults;
    expect(JSON.stringify(searchPicture(onAxis, locales.en))).toContain(dashed);
    const kept = sure.candidates.filter(({ status }) => status === 'kept');
    const none = { ...sure, candidates: kept };
    expect(JSON.stringify(searchPicture(none, locales.en))).not.toContain(dots);
    const { id, values, figures } = kept[0]!;
    const objective = { mean: 1, interval: null };
    const passedOver = [{ id, values, figures, replications: 4, plausible: true, objective }];
    expect(JSON.stringify(searchPicture({ ...none, passedOver }, locales.en))).toContain(dots);
  });
});
