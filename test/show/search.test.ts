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

beforeAll(async () => {
  sure = await searched(planOver(['delegation=1..7'], { constraints: [atMost(230)] }), madeUp(truth));
  const equal = madeUp(() => ({ time: 50 }));
  open = await searched(planOver(['delegation=1..3'], { most: 12, indifference: 0.0001 }), equal);
});

describe('what is said of a search', () => {
  it('names a best with confidence only where the race ran to its end', () => {
    expect(searchTitle(sure, locales.en)).toBe(
      'The best of those judged, with 95 % confidence: level 4 agree',
    );
    expect(searchTitle(open, locales.en)).toMatch(/^Best mean: level \d \w+; others may be as good$/);
    expect(searchTable(sure, PLAIN, locales.en)).toContain(
      'With 95 % confidence no other of the 6 judged designs',
    );
    const said = searchTable(open, PLAIN, locales.en);
    expect(said).toContain('The replications ran out');
    expect(said).toContain('The best mean so far');
    expect(said).toContain('Cannot be told from the best');
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

  it('is said in every language, without holes', () => {
    for (const language of ['en', 'fa', 'he'] as const) {
      for (const results of [sure, open]) {
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
});
