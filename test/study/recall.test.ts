import { beforeAll, describe, expect, test } from 'vitest';
import { buildResults } from '../../src/study/build-results.ts';
import { recalled } from '../../src/study/recall.ts';
import type { Results } from '../../src/study/results.ts';
import { runStudy } from '../../src/study/run-study.ts';
import { here, smallModel, smallStudy } from './small.ts';

const study = smallStudy({ a: smallModel('east'), b: smallModel('board') });
let earlier: Results;
beforeAll(async () => {
  earlier = buildResults(study, await runStudy(study, here(study)));
});

describe('the figures of an earlier run', () => {
  test('of the same study are kept to the byte', () => {
    expect(JSON.stringify(recalled(earlier, study))).toBe(JSON.stringify(earlier));
  });

  test('are told in the words that the file has now', () => {
    const [a, b] = study.designs;
    const assumption = { id: 'candour', status: 'scenario' } as Results['assumptions'][number];
    const edited = {
      ...study,
      title: 'Another title',
      question: 'Why?',
      designs: [{ ...a!, title: 'Near' }, b!],
      assumptions: [assumption],
      translations: { fa: { Near: 'نزدیک' } },
    };
    const found = recalled(earlier, edited)!;
    expect(found).toMatchObject({
      scenario: { title: 'Another title', question: 'Why?' },
      designs: { a: { title: 'Near' } },
      assumptions: [assumption],
      translations: { fa: { Near: 'نزدیک' } },
    });
    expect(found.designs.a!.metrics).toEqual(earlier.designs.a!.metrics);
    expect(found.comparisons).toEqual(earlier.comparisons);
  });

  test('are computed again where they, or the verdicts on them, could be others', () => {
    expect(recalled(earlier, { ...study, indifference: 0.5 })).toBeNull();
    expect(recalled(earlier, { ...study, seed: 'other' })).toBeNull();
    expect(recalled({ ...earlier, replicationsAsked: 9 }, study)).toBeNull();
    expect(recalled({ ...earlier, designs: {} }, study)).toBeNull();
  });
});
