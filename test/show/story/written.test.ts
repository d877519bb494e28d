import { expect, test } from 'vitest';
import { alone } from '../../model/alone.ts';
import { recorded, steps } from './recorded.ts';

const DAY = 24 * 60;

test('the story of who writes tells no call, and for how long the message waited', () => {
  const half = {
    weeks: 1,
    intervals: Array.from({ length: 7 }, (_, d) => [d * DAY, d * DAY + 720] as const),
    closures: [],
  };
  const { tell, lives } = recorded(
    alone({
      calendars: { half },
      positions: { t0: { calendar: 'half' }, t1: { calendar: 'half' } },
      type: { channels: [{ id: 'web', kind: 'written', share: 1, work: 1, resolves: 0 }] },
    }),
  );
  const told = Array.from({ length: lives.count }, (_, i) => tell(i));
  const byNight = told.filter((_, i) => (lives.arrivedAt[i] as number) % DAY > 800);
  const settled = 'and tells the customer that it is settled.';
  expect(byNight.length).toBeGreaterThan(5);
  for (const one of byNight) {
    expect(steps(one)).toEqual([
      expect.stringMatching(
        `^The customer writes; an agent answers after [\\d.]+ (hours|minutes) ${settled}$`,
      ),
    ]);
    expect(one.lead).toMatch(/^(Of its|Nearly all of its) [^;]+ for an agent\.$/);
  }
  for (const one of told) expect(one.lead).not.toContain('call');
});
