/** Single words of charts and tables, and how a study is cited below a picture. */

import type { Cited } from '../../../study/results.ts';
import { shorten } from '../../text.ts';

export function footer(results: Cited): string {
  const study = shorten(results.scenario.title, 90);
  const seed = `seed ${shorten(results.seed, 40)}`;
  const single = results.replications === 1;
  const runs = single
    ? `1 replication (${seed})`
    : `means of ${results.replications} replications, same customers for every design (${seed})`;
  const noise = single
    ? 'no intervals: a single replication shows no simulation noise'
    : '95 % intervals cover simulation noise only, not doubt about the assumptions';
  return `${study} · ${runs} · reportline ${results.version} · simulated, not measured · ${noise}`;
}

export const labels = {
  design: 'Design',
  unitAtFault: 'Unit at fault',
  position: 'Position',
  frontLine: 'Front line',
  seats: 'Seats',
  limit: 'Limit',
  inUnit: (label: string, unit: string) => `${label}, ${unit}`,
  elapsedHours: 'Elapsed hours',
  percentResolved: 'Truly resolved, %',
  low95: '95 % low',
  high95: '95 % high',
};
