/** The three stages of a conflict of interest, with what is measured of each. */

import type { Figure, Results } from '../../study/results.ts';
import { type Design, designsOf, figureOf, NO_FIGURE, own } from '../evidence.ts';
import { decimal, decimalsFor, MISSING } from '../format.ts';
import { ARISEN_COLOURS, BURIED_COLOURS, SURFACED_COLOURS } from '../palette.ts';

interface StagePart {
  readonly metric: string;
  readonly colour: string;
}

export interface Stage {
  readonly id: 'arises' | 'surfaces' | 'buried';
  readonly parts: readonly StagePart[];
  /** The metric of the sum, where there is one: the interval of a sum is not the sum of intervals. */
  readonly total: string | null;
}

export const ARISES: Stage = {
  id: 'arises',
  parts: [
    { metric: 'conflict.exposure', colour: ARISEN_COLOURS[0] },
    { metric: 'buried.notRaised', colour: ARISEN_COLOURS[1] },
  ],
  total: null,
};

export const SURFACES: Stage = {
  id: 'surfaces',
  parts: [
    { metric: 'conflict.internal', colour: SURFACED_COLOURS[0] },
    { metric: 'conflict.forced', colour: SURFACED_COLOURS[1] },
    { metric: 'conflict.external', colour: SURFACED_COLOURS[2] },
  ],
  total: 'conflict.escalations',
};

export const BURIED: Stage = {
  id: 'buried',
  parts: [
    { metric: 'buried.falseClosures', colour: BURIED_COLOURS[0] },
    { metric: 'buried.notRaised', colour: BURIED_COLOURS[1] },
    { metric: 'buried.lostToPowerGap', colour: BURIED_COLOURS[2] },
  ],
  total: 'buried.total',
};

export const STAGES: readonly Stage[] = [ARISES, SURFACES, BURIED];

export interface Unit {
  readonly id: string;
  readonly title: string;
  readonly service: boolean;
}

/** Units that can be at fault, once each, those of the first design first. */
export function unitsOf(results: Results): Unit[] {
  const known = new Map<string, Unit>();
  for (const { result } of designsOf(results)) {
    const measured = own(result.metrics, 'conflict.exposure')?.by?.unit;
    for (const { id, title } of result.chart.units) {
      const unit = { id, title: title || id, service: id === result.chart.serviceUnit };
      if (own(measured, id) !== undefined && !known.has(id)) known.set(id, unit);
    }
  }
  return [...known.values()];
}

/** A metric per 1,000 complaints, of all units or of one. */
export function rateOf(design: Design, metric: string, unit?: string): Figure {
  const figure =
    unit === undefined ? figureOf(design.result, metric) : figureOf(design.result, metric, 'unit', unit);
  return own(design.result.metrics, metric)?.unit === '%' ? scaled(figure, 10) : figure;
}

/** A stage per 1,000 complaints, of all units or of one; the sum, without interval, if it has no metric. */
export function stageTotal(design: Design, stage: Stage, unit?: string): Figure {
  const total = stage.total === null ? NO_FIGURE : rateOf(design, stage.total, unit);
  if (total.mean !== null) return total;
  const means = stage.parts.flatMap(({ metric }) => rateOf(design, metric, unit).mean ?? []);
  return means.length === 0 ? NO_FIGURE : { mean: means.reduce((a, b) => a + b, 0), interval: null };
}

/** How far its bar or interval goes. */
export function reach(design: Design, stage: Stage, unit: string): number {
  const figure = stageTotal(design, stage, unit);
  return Math.max(figure.mean ?? 0, figure.interval?.[1] ?? 0);
}

/** A rate per 1,000 complaints. */
export function writeRate(x: number | null): string {
  return x === null ? MISSING : decimal(x, x === 0 ? 0 : Math.min(1, decimalsFor(x)));
}

function scaled({ mean, interval }: Figure, factor: number): Figure {
  return {
    mean: mean === null ? null : mean * factor,
    interval: interval === null ? null : [interval[0] * factor, interval[1] * factor],
  };
}
