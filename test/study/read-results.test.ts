import { describe, expect, it } from 'vitest';
import { readResults } from '../../src/study/read-results.ts';
import { fixture } from '../show/fixture.ts';

const results = fixture({ designs: 2, surge: true });
const text = JSON.stringify(results);

/** What is wrong with the results after a change to a copy of them. */
function faultsAfter(change: (copy: Record<string, unknown>) => void): readonly string[] {
  const copy = JSON.parse(text);
  change(copy);
  const read = readResults(JSON.stringify(copy));
  return read.ok ? [] : read.faults;
}

describe('a results document', () => {
  it('is read as it was written', () => {
    const read = readResults(text);
    expect(read.ok && read.results).toEqual(JSON.parse(text));
  });

  it('may hold keys of a later version', () => {
    expect(faultsAfter((copy) => Object.assign(copy, { later: 1 }))).toEqual([]);
  });

  it('that is cut off anywhere is refused', () => {
    for (let at = 0; at < text.length - 1; at += Math.ceil(text.length / 40)) {
      expect(readResults(text.slice(0, at)).ok).toBe(false);
    }
    expect(readResults(text.slice(0, 100))).toEqual({
      ok: false,
      faults: ['is no JSON: it was cut off or changed'],
    });
  });

  it.each([
    ['of another format', { format: 'reportline-results/9' }, 'of the format "reportline-results/9"'],
    ['of no format', { format: 7 }, 'of no format'],
  ])('%s is refused by that name', (_, change, said) => {
    expect(faultsAfter((copy) => Object.assign(copy, change))).toEqual([
      `holds results ${said}; this program reads "reportline-results/1"`,
    ]);
  });

  it.each(['null', '[]', '7', '"x"', '{}'])('%s is refused', (json) => {
    expect(readResults(json).ok).toBe(false);
  });

  it('without a part says where it is missing', () => {
    // Results of earlier versions have none of these.
    const later = ['precision', 'warmUp', 'correction', 'robustness'];
    for (const key of Object.keys(results).filter((name) => name !== 'format' && !later.includes(name))) {
      const faults = faultsAfter((copy) => delete copy[key]);
      expect(faults.join('\n'), key).toMatch(new RegExp(`^${key}: `));
    }
  });

  it('with many faults tells the first five and how many more there are', () => {
    const faults = faultsAfter((copy) => Object.assign(copy, { comparisons: Array(20).fill(7) }));
    expect(faults).toHaveLength(6);
    expect(faults.at(-1)).toBe('and 15 more faults');
  });

  const [comparison] = results.comparisons;
  const metric = 'resolutionTime.mean';
  const edited = (figure: object) => {
    const design = results.designs['design-0']!;
    const metrics = { ...design.metrics, [metric]: { ...design.metrics[metric], ...figure } };
    return { designs: { ...results.designs, 'design-0': { ...design, metrics } } };
  };
  const buried = results.comparisons.map((one) =>
    one.metric === 'buried.total' ? { ...one, verdict: 'worse' } : one,
  );

  it.each([
    ['a mean outside its interval', edited({ mean: -1 }), 'the mean is not within its interval'],
    ['an interval turned round', edited({ interval: [99, 1] }), 'the mean is not within its interval'],
    [
      'a verdict turned round',
      { comparisons: buried },
      'the verdict is not what the corrected interval shows',
    ],
    [
      'a verdict without an interval',
      { comparisons: [{ ...comparison, correctedInterval: null, verdict: 'better' }] },
      'the verdict is not what the corrected interval shows',
    ],
    ['no comparison of a design', { comparisons: [] }, 'comparisons: "design-1" is compared with none'],
    [
      'a comparison of no design',
      { comparisons: [{ ...results.comparisons[0], b: 'nobody' }] },
      'no design "nobody"',
    ],
    ['no design', { designs: {}, comparisons: [] }, 'designs: there is none'],
  ])('with %s is refused', (_, change, said) => {
    expect(faultsAfter((copy) => Object.assign(copy, change)).join()).toContain(said);
  });

  it('with positions that are no tree is refused, not drawn for ever', () => {
    for (const boss of ['coo', 'nobody']) {
      const faults = faultsAfter((copy) => {
        const [first] = Object.values(copy.designs as Record<string, (typeof results.designs)[string]>);
        const ceo = first!.chart.positions.find(({ id }) => id === 'ceo')!;
        Object.assign(ceo, { reportsTo: boss });
      });
      expect(faults).toEqual(['designs.design-0.chart: the positions are no tree']);
    }
  });

  it('with lists of unequal length is refused', () => {
    const faults = faultsAfter((copy) => {
      const [first] = Object.values(copy.designs as Record<string, (typeof results.designs)[string]>);
      (first!.curves.resolved.hours as number[]).pop();
      (first!.curves.backlogByDay.quantiles['0.5'] as number[]).pop();
      (first!.curves.outcomes!.shares.yielded as unknown[]).pop();
    });
    expect(faults).toEqual([
      'designs.design-0.curves.resolved: not as many shares as hours',
      'designs.design-0.curves.backlogByDay: not as many figures as days',
      'designs.design-0.curves.outcomes: not as many shares as hours',
    ]);
  });
});
