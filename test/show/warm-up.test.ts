import { describe, expect, test } from 'vitest';
import { locales } from '../../src/show/locales/index.ts';
import { warmUpSaid, warmUpUnjudged, warmUpUntold, warmUpWarnings } from '../../src/show/warm-up.ts';
import { fixture } from './fixture.ts';
import { withWarmUp } from './fixture-warm-up.ts';

const words = locales.en;

describe('of the warm-up a reader', () => {
  test('is told nothing where it is long enough, but its length and where it comes from', () => {
    expect(warmUpWarnings(fixture(), words)).toEqual([]);
    expect(warmUpUnjudged(fixture(), words)).toEqual([]);
    expect(warmUpSaid(fixture(), words)).toBe('8 weeks, the usual one; no design was found to need more');
  });

  test('is warned of one that is too short, in one sentence for all designs, with the longest that is asked for', () => {
    const [said, ...more] = warmUpWarnings(withWarmUp(fixture(), 'too short'), words);
    expect(more).toEqual([]);
    expect(said).toMatch(
      /^“Under the COO”, .* and 3 more designs are still filling up .* 8 weeks is too short.* 16 weeks/,
    );
  });

  test('is warned of a run in which no steady state is seen', () => {
    const [said] = warmUpWarnings(withWarmUp(fixture({ designs: 1 }), 'run too short'), words);
    expect(said).toMatch(/^“Under the COO” does not come to a steady state within this run/);
  });

  test('is told quietly what cannot be told, and warned of it where it may be much', () => {
    const results = withWarmUp(fixture({ designs: 2 }), 'cannot tell', [0.041, 0.31]);
    expect(warmUpUntold(results, words)).toEqual([
      'So many replications cannot tell whether the warm-up of “Under the COO” is long enough: without the first weeks of the window the mean backlog or resolution time could be up to 5 % different.',
    ]);
    expect(warmUpWarnings(results, words)).toEqual([
      expect.stringMatching(/“Under the CMO”.* up to 31 % different/),
    ]);
    expect(warmUpSaid(results, words)).toBe('8 weeks, the usual one');
  });

  test('is told quietly what was not judged, and why', () => {
    const single = fixture({ designs: 2, replications: 1 });
    expect(warmUpWarnings(single, words)).toEqual([]);
    expect(warmUpUnjudged(single, words)).toEqual([
      'Whether the warm-up of “Under the COO” and “Under the CMO” is long enough was not judged: one replication shows no noise.',
    ]);
    expect(warmUpSaid(single, words)).toBe('8 weeks, the usual one');
  });

  test('of results from before it was judged is told its length alone', () => {
    const { warmUp: _, ...rest } = fixture();
    const designs = Object.fromEntries(
      Object.entries(rest.designs).map(([id, { warmUp: __, ...design }]) => [id, design]),
    );
    const old = { ...rest, designs };
    expect(warmUpSaid({ ...old, horizon: { ...old.horizon, warmUpDays: 10 } }, words)).toBe('10 days');
    expect([...warmUpWarnings(old, words), ...warmUpUnjudged(old, words)]).toEqual([]);
  });
});
