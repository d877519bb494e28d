import { describe, expect, it } from 'vitest';
import { bootstrapAgreement, bootstrapDisagreements } from '../../src/show/bootstrap.ts';
import { gainText, noGainWarnings, tellsGain } from '../../src/show/common-customers.ts';
import { locales } from '../../src/show/locales/index.ts';
import { precisionReached, precisionWarnings } from '../../src/show/precision.ts';
import { runCommand } from '../../src/show/report/commands.ts';
import { reportHtml } from '../../src/show/report/report.ts';
import { correctedFor, notes, warnings } from '../../src/show/sentences.ts';
import type { Comparison, Precision, Results } from '../../src/study/results.ts';
import { isHeadline } from '../../src/study/verdict.ts';
import { fixture } from './fixture.ts';

const words = locales.en;
const MEAN = 'resolutionTime.mean';
const report = (results: Results): string => reportHtml(results, [], words, '');

const asked = (more: Partial<Precision> = {}): Precision => ({
  asked: 0.05,
  of: 'figures',
  metrics: [MEAN],
  least: 10,
  most: 1000,
  reached: true,
  achieved: [
    { design: 'design-1', metric: MEAN, precision: 0.0481 },
    { design: 'design-0', metric: MEAN, precision: 0.03 },
  ],
  leftOut: [],
  ...more,
});
const withPrecision = (more: Partial<Precision> = {}, rest: Partial<Results> = {}): Results => ({
  ...fixture(),
  precision: asked(more),
  ...rest,
});
/** The comparisons of `metric` changed. */
const withComparison = (metric: string, change: Partial<Comparison>): Results => {
  const results = fixture();
  return {
    ...results,
    comparisons: results.comparisons.map((one) => (one.metric === metric ? { ...one, ...change } : one)),
  };
};

describe('a precision that was asked for', () => {
  it('and reached is told with its least precise figure', () => {
    const results = withPrecision();
    expect(precisionReached(results, words)).toBe(
      'Precision: ±5 % was asked of each figure and reached after 20 replications. ' +
        'Widest: Mean resolution time of “Under the CMO”, ±4.9 %.',
    );
    expect(notes(results, words)).toContain(precisionReached(results, words));
    expect(precisionWarnings(results, words)).toEqual([]);
  });

  it('and not reached is a warning, never rounded to what was asked', () => {
    const achieved = [
      { design: 'design-1', metric: MEAN, precision: 0.05001 },
      { design: 'design-0', metric: MEAN, precision: 0.03 },
    ];
    const results = withPrecision({ reached: false, achieved, most: 20 });
    const [warning, ...others] = precisionWarnings(results, words);
    expect(others).toEqual([]);
    expect(warning).toContain('1 of 2 are less precise');
    expect(warning).toContain('±5.1 %');
    expect(warnings(results, words)).toContain(warning);
    expect(precisionReached(results, words)).toBeNull();
  });

  it('and not reached tells what else is too wide, how many replications it would take, and what to do', () => {
    const others = ['handOffs', 'errors', 'resolutionTime.p90', 'clarity', 'conflict.index'];
    const achieved = [0.1501, 0.09, 0.08, 0.07, 0.06].map((precision, i) => ({
      design: `design-${i % 2}`,
      metric: others[i]!,
      precision,
    }));
    const [told] = precisionWarnings(withPrecision({ reached: false, achieved, most: 20 }), words);
    expect(told).toContain(
      '±15.1 % (half the width of its 95 % interval, as a share of the end nearer to 0)',
    );
    expect(told).toMatch(/Too wide as well: .* ±9\.0 %, .* ±8\.0 %, .* ±7\.0 % and 1 more\./);
    // 20 × ((.1501 / 1.1501) / (.05 / 1.05))² = 150.2, in two digits, rounded up.
    expect(told).toContain('About 160 replications would reach it (--max-replications).');
    expect(told).toContain('(--metric), or of the differences between designs (--of differences).');
    const [ofDifferences] = precisionWarnings(
      withPrecision({ reached: false, of: 'differences', achieved: [{ ...achieved[0]!, precision: null }] }),
      words,
    );
    expect(ofDifferences).not.toMatch(/About|--of differences|Too wide/);
  });

  it('of which nothing can be said yet says so', () => {
    const results = withPrecision({
      reached: false,
      achieved: [{ design: 'design-1', metric: MEAN, precision: null }],
    });
    expect(precisionWarnings(results, words)[0]).toContain('of which nothing can be said yet');
  });

  it('that no figure could be judged by is told with the reason', () => {
    const leftOut = [{ design: 'design-1', metric: MEAN, reason: 'no steady state' as const }];
    const told = precisionWarnings(withPrecision({ reached: false, achieved: [], leftOut }), words);
    expect(told[0]).toContain('no figure could be judged');
    expect(told[1]).toContain('“Under the CMO”');
  });

  it('in an interrupted run is told once, as an interruption', () => {
    const told = warnings(withPrecision({ reached: false }, { replicationsAsked: 1000 }), words);
    expect(told.filter((text) => /precision/i.test(text))).toEqual([
      'Interrupted: these figures hold 20 replications, and the precision asked for, ±5 %, was not reached.',
    ]);
  });

  it('is asked for again by the command that repeats the run', () => {
    expect(runCommand(withPrecision())).toContain(
      `--precision 0.05 --of figures --metric ${MEAN} --replications 10 --max-replications 1000`,
    );
  });

  it('that nobody asked for is not spoken of', () => {
    expect(precisionReached(fixture(), words)).toBeNull();
    expect(precisionWarnings(fixture(), words)).toEqual([]);
  });
});

describe('what common customers gain', () => {
  const pairing = (gain: number | null) => ({ gain, interval: [0.6, 15.2] as const, correlation: 0.7 });

  it('is written with its interval, and nothing where there is nothing to say', () => {
    const [one] = fixture().comparisons;
    expect(gainText({ ...one!, pairing: pairing(3.21) })).toBe('×3.2 [0.6, 15]');
    expect(gainText({ ...one!, pairing: pairing(null) })).toBeNull();
    expect(gainText({ ...one!, pairing: null })).toBeNull();
    expect(gainText(undefined)).toBeNull();
    expect(tellsGain(fixture())).toBe(true);
    expect(tellsGain(fixture({ replications: 1 }))).toBe(false);
  });

  it('is a warning where it is nothing, of headline figures and enough replications', () => {
    expect(noGainWarnings(fixture(), words)).toEqual([]);
    const [warning] = noGainWarnings(withComparison(MEAN, { pairing: pairing(0.9) }), words);
    expect(warning).toContain('Mean resolution time of “Under the CMO”');
    expect(warning).toContain('2 more');
    expect(noGainWarnings(withComparison('handOffs', { pairing: pairing(0.9) }), words)).toEqual([]);
    const few = { ...withComparison(MEAN, { pairing: pairing(0.9) }), replications: 5 };
    expect(noGainWarnings(few, words)).toEqual([]);
  });

  it('is a column of the report, with what it means', () => {
    const page = report(withComparison(MEAN, { pairing: pairing(3.21) }));
    expect(page).toContain('×3.2 [0.6, 15]');
    expect(page).toContain('so many times as many replications would be needed');
    expect(report(fixture({ replications: 1 }))).not.toContain('so many times as many replications');
  });
});

describe('the bootstrap', () => {
  it('is said to agree where it does, and quoted where it does not', () => {
    const interval = [0.004, 2] as const;
    const agrees = withComparison(MEAN, { interval, bootstrapInterval: [0.1, 2.2] });
    expect(bootstrapDisagreements(agrees, words)).toEqual([]);
    expect(bootstrapAgreement(agrees, words)).toContain('agree on 5 of 5');
    const differs = withComparison(MEAN, { interval, bootstrapInterval: [-0.1, 2.2] });
    expect(bootstrapDisagreements(differs, words)).toHaveLength(5);
    // The end that decides is not rounded away.
    expect(bootstrapDisagreements(differs, words)[0]).toContain('[+0.004, +2.000] h');
    expect(bootstrapAgreement(differs, words)).toContain('agree on 0 of 5');
    expect(report(differs)).toContain('[+0.004, +2.000] h');
  });

  it('that was not asked is not spoken of', () => {
    expect(bootstrapAgreement(fixture(), words)).toBeNull();
  });
});

it('the correction is told with the number of comparisons, also of results that do not say it', () => {
  const results = fixture();
  const headlines = results.comparisons.filter(({ metric }) => isHeadline(metric, '7d')).length;
  expect(correctedFor({ ...results, correction: null })).toBe(`${headlines}`);
  expect(correctedFor({ ...results, correction: { method: 'Bonferroni', headlines: 0, all: 12 } })).toBe(
    '12',
  );
  expect(notes(results, words).join(' ')).toContain('corrected (Bonferroni) for 50 comparisons');
  expect(report(results)).toContain('widened for 50 comparisons');
});
