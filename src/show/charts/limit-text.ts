/** What a position may grant alone, as a badge beside its box says it. */

import type { ChartPosition } from '../../study/results.ts';
import { decimal } from '../format.ts';
import type { Words } from '../locales/index.ts';
import { estimateWidth } from '../text.ts';

/** Size of a badge's text, px. */
export const BADGE_TEXT = 11;

/**
 * What it may grant alone, by kind of remedy where there is `room` for that, px; else from the least to the most.
 * Nobody's limit is shown for desks, which grant nothing.
 */
export function limitText(
  { limit, limits = {}, rank }: Pick<ChartPosition, 'limit' | 'limits' | 'rank'>,
  words: Words,
  room = Number.POSITIVE_INFINITY,
): string | null {
  if (rank === 'desk') return null;
  const said = words.orgCharts;
  const amountOf = (amount: number | null): string =>
    amount === null ? said.anyLimit : said.limit(decimal(amount, 0));
  const kinds = Object.entries(limits);
  if (kinds.length === 0) return amountOf(limit);
  // Who may grant nothing else has these limits alone.
  const parts = [
    ...(limit === 0 ? [] : [amountOf(limit)]),
    ...kinds.map(([kind, amount]) =>
      said.kindLimit({ kind, amount: amount === null ? null : decimal(amount, 0) }),
    ),
  ];
  const all = parts.join(' · ');
  if (estimateWidth(all, BADGE_TEXT) <= room) return all;
  const amounts = [limit, ...kinds.map(([, amount]) => amount)].map((one) => one ?? Number.POSITIVE_INFINITY);
  const [low, high] = [Math.min(...amounts), Math.max(...amounts)];
  if (!Number.isFinite(low)) return said.anyLimit;
  return said.limitSpan({ low: decimal(low, 0), high: Number.isFinite(high) ? decimal(high, 0) : null });
}
