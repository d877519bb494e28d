import { describe, expect, it } from 'vitest';
import { backlog } from '../../../src/show/charts/backlog.ts';
import { locales } from '../../../src/show/locales/index.ts';
import type { Results, Verdict } from '../../../src/study/results.ts';
import { fixture } from '../fixture.ts';

const words = locales.en;
const title = (results: Results): string => backlog.title(results, words);
const drawn = (results: Results): string => JSON.stringify(backlog.spec(results, words));

function judged(results: Results, metric: string, verdict: Verdict): Results {
  const comparisons = results.comparisons.map((c) => (c.metric === metric ? { ...c, verdict } : c));
  return { ...results, comparisons };
}

/** `results` with another share of runs that are back, in every design. */
function recovered(results: Results, share: number): Results {
  const designs = Object.entries(results.designs).map(([id, design]) => {
    const metrics = { ...design.metrics, recovered: { unit: '%', mean: share, interval: null } };
    return [id, { ...design, metrics }];
  });
  return { ...results, designs: Object.fromEntries(designs) };
}

describe('the chart of the backlog', () => {
  it('tells after a surge how long the best design and the first need, and says where a time is a minimum', () => {
    expect(title(fixture({ surge: true }))).toBe(
      'After the surge, the backlog is back to normal in 7.0 d with “No box moved: better agreements”, ' +
        'in at least 15.0 d with “Under the COO”',
    );
    expect(title(recovered(fixture({ surge: true }), 100))).not.toContain('at least');
    expect(title(recovered(fixture({ surge: true }), 80)).match(/at least/g)).toHaveLength(2);
  });

  it('names a design other than the first only where the verdict on recovery is better', () => {
    const results = fixture({ surge: true, designs: 2 });
    const other = Object.values(results.designs)[1]!.title;
    for (const verdict of ['worse', 'no clear difference', 'no steady state', 'differs'] as const) {
      expect(title(judged(results, 'recovery', verdict))).not.toContain(other);
    }
    expect(title(judged(results, 'recovery', 'better'))).toContain(other);
    // A shorter average backlog is no faster recovery.
    const average = judged(judged(results, 'recovery', 'no clear difference'), 'backlog.mean', 'better');
    expect(title(average)).toContain('no clear difference');
  });

  it('tells without a surge how much is open, and says nothing of recovery', () => {
    const results = fixture();
    expect(title(results)).toBe(
      'Complaints open at once, on average: 93 with “No box moved: better agreements”, 120 with “Under the COO”',
    );
    expect(drawn(results)).not.toMatch(/surge|[Dd]iamond|Grey/);
  });

  it('names no winner where the first design has no steady state, and marks that design', () => {
    const results = fixture({ surge: true, overloaded: 0 });
    expect(title(results)).toContain('no winner can be named');
    expect(drawn(results)).toContain('no steady state');
  });

  it('shades every surge once, however many contact types it is of', () => {
    const results = fixture({ surge: true, designs: 1 });
    const shades = (r: Results): number => {
      const [view] = (
        backlog.spec(r, words) as {
          vconcat: { layer: { mark?: { type: string }; data: { values: [] } }[] }[];
        }
      ).vconcat;
      return view!.layer.find(({ mark }) => mark?.type === 'rect')!.data.values.length;
    };
    const [shock] = results.shocks;
    expect(shades(results)).toBe(1);
    expect(shades({ ...results, shocks: [shock!, { ...shock!, types: ['inquiry'], factor: 1.1 }] })).toBe(1);
    expect(shades({ ...results, shocks: [shock!, { ...shock!, fromDay: 40, toDay: 45 }] })).toBe(2);
    expect(shades({ ...results, shocks: [{ ...shock!, fromDay: -20, toDay: -5 }] })).toBe(0);
  });

  it('draws a design that is not back in every run with a hollow mark, and says how many runs are', () => {
    const results = fixture({ surge: true, designs: 2 });
    expect(drawn(results)).toContain('back within the window in 95 % of runs');
    expect(drawn(results)).toContain('Hollow');
    const back = drawn(recovered(results, 100));
    expect(back).not.toContain('back within the window');
    expect(back).not.toContain('Hollow');
  });

  it('says of one run that its spread is not known, and draws no interval', () => {
    const spec = drawn(fixture({ surge: true, replications: 1 }));
    expect(spec).toContain('a single run, whose spread is not known');
    expect(spec).not.toMatch(/back after [^"]*\[/);
  });

  it('has every day of every design in its table, and the time to recover with its interval', () => {
    const results = fixture({ surge: true, designs: 2 });
    const { columns, rows } = backlog.table(results, words);
    expect(rows).toHaveLength(2 * (1 + 56));
    const [first] = rows;
    expect(first![columns.indexOf('Days until back after the surge')]).toBe(15);
    expect(first!.slice(-1)).toEqual([95]);
    expect(rows[1]!.slice(0, 2)).toEqual(['Under the COO', 1]);
  });
});
