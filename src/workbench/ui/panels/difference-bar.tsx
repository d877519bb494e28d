/** A paired difference as a small picture: zero line, the zone too small to matter, interval and mean. */

import { useRef } from 'preact/hooks';
import type { DifferenceBar as Bar } from '../../../show/workbench/figure-cards.ts';

const WIDTH = 240;
const HEIGHT = 22;
const MIDDLE = HEIGHT / 2;
/** What is drawn stays so far from the ends. */
const ROOM = 1.15;
/** An interval that has shrunk below this part of the scale gets a scale of its own. */
const SMALLEST = 0.4;

/**
 * The scale stays for a while, so that an interval is seen to shrink.
 *
 * @param question what the difference is an answer to
 */
export function DifferenceBar({ bar, question }: { readonly bar: Bar; readonly question: string }) {
  const scale = useRef({ question: '', most: 0 });
  const { mean, interval, corrected, zone } = bar;
  const needed = ROOM * Math.max(zone, ...corrected.map(Math.abs), ...interval.map(Math.abs));
  const kept = scale.current.question === question ? scale.current.most : 0;
  const most = Math.max(Math.min(kept, needed / SMALLEST), needed) || 1;
  scale.current = { question, most };
  const x = (value: number): number => (WIDTH / 2) * (1 + value / most);
  const line = ([low, high]: readonly [number, number], kind: string) => (
    <line class={kind} x1={x(low)} x2={x(high)} y1={MIDDLE} y2={MIDDLE} />
  );
  return (
    // Numbers beside it say the same.
    <svg
      class="bar"
      dir="ltr"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-hidden="true"
      preserveAspectRatio="none"
    >
      <rect class="zone" x={x(-zone)} width={x(zone) - x(-zone)} y={0} height={HEIGHT} />
      <line class="zero" x1={x(0)} x2={x(0)} y1={0} y2={HEIGHT} />
      {line(corrected, 'corrected')}
      {line(interval, 'interval')}
      <line class="mean" x1={x(mean)} x2={x(mean)} y1={MIDDLE - 8} y2={MIDDLE + 8} />
    </svg>
  );
}
