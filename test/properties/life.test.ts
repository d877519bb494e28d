import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validateChart } from '../../src/org/validate.ts';
import { type Life, observe } from '../model/lives.ts';
import { anySpec, runs } from './worlds.ts';

describe('whatever the company', () => {
  test('its chart is sound and something happens in it (a check of the generator)', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anySpec, (spec) => {
        expect(validateChart(spec.chart)).toEqual([]);
        for (const life of observe(spec).lives) for (const { code } of life.entries) seen.add(code);
      }),
      // The rarest come in one company of twenty.
      runs(1, 300),
    );
    expect([...seen].sort()).toEqual(
      (
        'abandoned accepted analysed answered arbitrated arrived asked authorised bounced chased closed ' +
        'consulted contested decided deferred deflected erred exposed external forced forgone found ' +
        'granted handedOver internal lost ownCause phase pressured redialling reopened repeated ' +
        'requested resolved served stalled started suppressed takenBack visited withdrawn'
      ).split(' '),
    );
  });

  test('contacts in are served, deflected, abandoned, resolved, withdrawn, buried for good or still open', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        const { lives, world } = observe(spec);
        const ended = (end: Life['end']) => lives.filter((life) => life.end === end).length;
        expect(ended('open')).toBe(world.cases.alive);
        expect(lives.filter((life) => life.end === 'served' && life.complaint)).toEqual([]);
        const after = ['resolved', 'accepted', 'withdrawn'];
        expect(lives.filter((life) => after.includes(life.end) && !life.complaint)).toEqual([]);
      }),
      runs(2),
    );
  });

  test('the twelve phases sum to the resolution time of every resolved complaint, and none is negative', () => {
    let resolved = 0;
    fc.assert(
      fc.property(anySpec, (spec) => {
        for (const life of observe(spec).lives) {
          if (!life.complaint || life.end === 'deflected') continue;
          const parts = Object.values(life.phases);
          expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
          const sum = parts.reduce((a, b) => a + b, 0);
          expect(Math.abs(sum - (life.to - life.from))).toBeLessThanOrEqual(1e-9 * life.to);
          if (life.end === 'resolved') resolved++;
        }
      }),
      runs(3),
    );
    expect(resolved).toBeGreaterThan(1000);
  });
});
