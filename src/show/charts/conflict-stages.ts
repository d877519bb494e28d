/** The three stages of a conflict of interest, with what is measured of each. */

import type { Figure, Results } from '../../study/results.ts';
import { type Design, designsOf, figureOf, NO_FIGURE, own } from '../evidence.ts';
import { decimal, decimalsFor, MISSING } from '../format.ts';
import { BURIED_COLOURS, NEUTRAL, SURFACED_COLOURS } from '../palette.ts';

interface Part {
  readonly metric: string;
  readonly colour: string;
}

/** The three stages. `total` is a metric of its own, because intervals of sums are not sums of intervals. */
export interface Stage {
  readonly id: 'arises' | 'surfaces' | 'buried';
  readonly parts: readonly Part[];
  readonly total: string;
  /** Brings the metric to "per 1,000 complaints". */
  readonly factor: number;
}

export const ARISES: Stage = {
  id: 'arises',
  parts: [{ metric: 'conflict.exposure', colour: NEUTRAL }],
  total: 'conflict.exposure',
  // A percentage of complaints.
  factor: 10,
};

export const SURFACES: Stage = {
  id: 'surfaces',
  parts: [
    { metric: 'conflict.internal', colour: SURFACED_COLOURS[0] },
    { metric: 'conflict.forced', colour: SURFACED_COLOURS[1] },
    { metric: 'conflict.external', colour: SURFACED_COLOURS[2] },
  ],
  total: 'conflict.escalations',
  factor: 1,
};

export const BURIED: Stage = {
  id: 'buried',
  parts: [
    { metric: 'buried.falseClosures', colour: BURIED_COLOURS[0] },
    { metric: 'buried.notRaised', colour: BURIED_COLOURS[1] },
    { metric: 'buried.lostToPowerGap', colour: BURIED_COLOURS[2] },
  ],
  total: 'buried.total',
  factor: 1,
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

/** A stage's figure per 1,000 complaints, of all units or of one; the sum, without interval, if it has no metric. */
export function stageTotal(design: Design, stage: Stage, unit?: string): Figure {
  const figure = (metric: string): Figure =>
    unit === undefined ? figureOf(design.result, metric) : figureOf(design.result, metric, 'unit', unit);
  const whole = figure(stage.total);
  if (whole.mean !== null) return scaled(whole, stage.factor);
  const means = stage.parts.flatMap(({ metric }) => figure(metric).mean ?? []);
  if (means.length === 0) return NO_FIGURE;
  return scaled({ mean: means.reduce((a, b) => a + b, 0), interval: null }, stage.factor);
}

/** How far its bar or interval goes. */
export function reach(design: Design, stage: Stage, unit: string): number {
  const figure = stageTotal(design, stage, unit);
  return Math.max(figure.mean ?? 0, figure.interval?.[1] ?? 0);
}

/** `figure` times `factor`. */
export function scaled(figure: Figure, factor: number): Figure {
  const { mean, interval } = figure;
  return {
    mean: mean === null ? null : mean * factor,
    interval: interval === null ? null : [interval[0] * factor, interval[1] * factor],
  };
}

/** A rate per 1,000 complaints. */
export function writeRate(x: number | null): string {
  return x === null ? MISSING : decimal(x, x === 0 ? 0 : Math.min(1, decimalsFor(x)));
}
