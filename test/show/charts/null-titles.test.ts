import { describe, expect, test } from 'vitest';
import { replicate } from '../../../src/model/replicate.ts';
import type { DesignSpec, StudySpec } from '../../../src/scenario/study-spec.ts';
import { isDrawable } from '../../../src/show/charts/chart.ts';
import { delegationByDepth } from '../../../src/show/charts/delegation-by-depth.ts';
import { charts } from '../../../src/show/charts/index.ts';
import { locales } from '../../../src/show/locales/index.ts';
import { buildResults } from '../../../src/study/build-results.ts';
import type { Results } from '../../../src/study/results.ts';
import { StudyTally } from '../../../src/study/tally.ts';
import { study as compiled } from '../../scenario/compiled.ts';
import { binomialBound } from '../../study/binomial.ts';

const SEEDS = 400;
const REPLICATIONS = 4;
const GRID_SEEDS = 60;

/**
 * Two places that mirror each other: east and west are alike in everything, so under which of them service is
 * makes no true difference, while no complaint has the same life in both.
 */
const mirror = compiled(`
title: East or west
horizon: { warmUp: 2d, window: 5d, drain: 7d }
targets: [1d]
company:
  base: blank
  positions:
    ceo: { role: ceo }
    east: { reportsTo: ceo, hours: daily 9-17 }
    west: { reportsTo: ceo, hours: daily 9-17 }
  units:
    east: { head: east, desk: 2 }
    west: { head: west, desk: 2 }
  service: { seats: 3, layers: 1 }
  hours: { manager: daily 9-17, ceo: daily 9-17, desk: daily 9-17 }
  candour: .3
  contacts:
    complaint: { kind: complaint, perDay: 25, faults: { east: { share: .5, mustAct: .6, work: 40min, lead: 0min }, west: { share: .5, mustAct: .6, work: 40min, lead: 0min } } }
designs:
  east: { title: Under the east, putServiceUnder: east }
  west: { title: Under the west, putServiceUnder: west }
`);

function resultsOf(study: StudySpec, seed: string, replications = REPLICATIONS): Results {
  const seeded = { ...study, seed };
  const tally = new StudyTally(seeded);
  for (let r = 0; r < replications; r++) {
    tally.add(study.designs.map(({ model }: DesignSpec) => replicate(model, seed, r)));
  }
  return buildResults(seeded, tally);
}

/** One design four times over, each with luck of its own, told as two levels of delegation by two depths. */
function gridOf(seed: string): Results {
  const [east] = mirror.designs as readonly [DesignSpec];
  const places = [1, 3].flatMap((delegation) => [2, 3].map((layers) => ({ delegation, layers })));
  const designs = places.map((_, i): DesignSpec => ({ ...east, id: `d${i}`, title: `Design ${i}` }));
  const study = { ...mirror, seed, designs };
  const tally = new StudyTally(study);
  for (let r = 0; r < REPLICATIONS; r++) {
    tally.add(designs.map(({ id, model }) => replicate(model, `${seed} ${id}`, r)));
  }
  const results = buildResults(study, tally);
  const placed = Object.entries(results.designs).map(([id, design], i) => {
    return [id, { ...design, traits: { ...design.traits, ...places[i]! } }];
  });
  return { ...results, designs: Object.fromEntries(placed) };
}

/** The same figures with nothing proved: what titles may say all the same names no winner. */
function unjudged(results: Results): Results {
  const { contenders } = results;
  return {
    ...results,
    comparisons: results.comparisons.map((one) => ({ ...one, verdict: 'no clear difference' })),
    contenders: contenders && { ...contenders, designs: Object.keys(results.designs) },
  };
}

/** Charts whose title owes something to a verdict. */
function claims(results: Results): string[] {
  const nothing = unjudged(results);
  return charts
    .filter((chart) => chart.title(results, locales.en) !== chart.title(nothing, locales.en))
    .map(({ id }) => id);
}

describe('with no true difference between two designs', () => {
  test('figures differ by chance, so that there is something to be misled by', () => {
    const { comparisons } = resultsOf(mirror, 'noise');
    const differing = comparisons.filter(({ difference }) => difference !== 0);
    expect(differing.map(({ metric }) => metric)).toEqual(
      expect.arrayContaining(['resolutionTime.mean', 'buried.total', 'cost.perYear']),
    );
  });

  test('at most 5 % of studies have any title that names a winner', () => {
    const byChart = new Map<string, number>();
    let studies = 0;
    for (let seed = 0; seed < SEEDS; seed++) {
      const results = resultsOf(mirror, `null ${seed}`);
      const found = claims(results);
      if (found.length > 0) studies++;
      for (const id of found) byChart.set(id, (byChart.get(id) ?? 0) + 1);
    }
    // Fails by chance less than once in ten thousand where the probability is 5 %.
    expect(studies, JSON.stringify([...byChart])).toBeLessThanOrEqual(binomialBound(SEEDS, 0.05, 1e-4));
  });

  test('at most 5 % of studies of a grid of equal designs have any title that names a winner', () => {
    expect(isDrawable(delegationByDepth, gridOf('noise'))).toBe(true);
    let studies = 0;
    for (let seed = 0; seed < GRID_SEEDS; seed++) if (claims(gridOf(`grid ${seed}`)).length > 0) studies++;
    expect(studies).toBeLessThanOrEqual(binomialBound(GRID_SEEDS, 0.05, 1e-4));
  });

  test.each([
    ['two places', (seed: string) => resultsOf(mirror, seed)],
    ['a grid', gridOf],
  ])('titles that need no verdict name no winner of %s', (_, make) => {
    for (let seed = 0; seed < 20; seed++) {
      const results = unjudged(make(`quiet ${seed}`));
      for (const chart of charts) {
        expect(chart.title(results, locales.en)).not.toMatch(
          /\b(?:wins?|beats?|better than|best|fewer|faster|sooner|pays? back|depending on|matters more)\b(?<!\bNo design.*|\bmay be the best)/i,
        );
      }
    }
  });
});

test('where one of two designs is truly better, titles say so', () => {
  const [east, west] = mirror.designs as readonly [DesignSpec, DesignSpec];
  const rules = { ...west.model.rules, preAgreed: 1, misroute: 0, contest: 0, candour: 1 };
  const better = { ...mirror, designs: [east, { ...west, model: { ...west.model, rules } }] };
  expect(claims(resultsOf(better, 'difference', 16))).toContain('conflict');
});
