/** The twelve parts of the resolution time of a design. */

import { PHASES, type PhaseName } from '../../model/task.ts';
import type { Figure, Results } from '../../study/results.ts';
import { type Design, designsOf, figureOf } from '../evidence.ts';
import { numberFormat } from '../format.ts';
import type { Words } from '../locales/index.ts';

/** A part in a stack of them, hours. */
export interface Segment {
  readonly part: PhaseName;
  readonly from: number;
  readonly to: number;
}

/** Mean hours per resolved complaint. */
export function meanOf(design: Design, part: PhaseName): number | null {
  return figureOf(design.result, `latency.${part}`).mean;
}

export function totalOf(design: Design) {
  return figureOf(design.result, 'resolutionTime.mean');
}

/** Totals are written in hours, as the parts are. */
export function totalFormat(results: Results, words: Words) {
  return numberFormat(words, 'h', designsOf(results).map(totalOf), { days: false });
}

/** Parts with any time in them, end to end, in hours. */
export function segments(design: Design): Segment[] {
  let from = 0;
  return PHASES.flatMap((part) => {
    const hours = meanOf(design, part) ?? 0;
    if (hours <= 0) return [];
    const segment = { part, from, to: from + hours };
    from = segment.to;
    return [segment];
  });
}

/** The parts of a design that may be its largest: those whose interval reaches up to that of the largest. */
export function largestParts(design: Design): PhaseName[] {
  const figures = PHASES.map((part) => ({ part, figure: figureOf(design.result, `latency.${part}`) }));
  const largest = figures.reduce((a, b) => ((b.figure.mean ?? 0) > (a.figure.mean ?? 0) ? b : a));
  const floor = largest.figure.interval?.[0] ?? largest.figure.mean ?? 0;
  const reach = ({ mean: m, interval }: Figure): number => interval?.[1] ?? m ?? 0;
  return figures
    .filter(({ figure }) => (figure.mean ?? 0) > 0 && reach(figure) >= floor)
    .map(({ part }) => part);
}

/** Percent of a design's resolution time. */
export function shareOf(design: Design, part: PhaseName): number {
  const sum = segments(design).at(-1)?.to ?? 0;
  return sum > 0 ? (100 * (meanOf(design, part) ?? 0)) / sum : 0;
}
