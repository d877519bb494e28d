/** The three stages of a conflict of interest, with what is measured of each. */

import type { Figure, Results } from '../../study/results.ts';
import { type Design, designsOf, figureOf, own } from '../evidence.ts';
import { decimal, decimalsFor, MISSING } from '../format.ts';
import { ARISEN_COLOUR, BURIED_COLOURS, SURFACED_COLOURS } from '../palette.ts';

interface StagePart {
  readonly metric: string;
  readonly colour: string;
}

export interface Stage {
  readonly id: 'arises' | 'surfaces' | 'buried';
  readonly parts: readonly StagePart[];
  /** The metric of the sum: the interval of a sum is not the sum of intervals. */
  readonly total: string;
}

export const ARISES: Stage = {
  id: 'arises',
  parts: [{ metric: 'conflict.arisen', colour: ARISEN_COLOUR }],
  total: 'conflict.arisen',
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

/** Parts worth a name: a stage of one kind has none. */
export function partsOf(stage: Stage): Stage['parts'] {
  return stage.parts.length > 1 ? stage.parts : [];
}

interface Unit {
  readonly id: string;
  readonly title: string;
  readonly service: boolean;
}

/** Units that can be at fault, once each, those of the first design first. */
export function unitsOf(results: Results): Unit[] {
  const known = new Map<string, Unit>();
  for (const { result } of designsOf(results)) {
    const measured = own(result.metrics, 'conflict.arisen')?.by?.unit;
    for (const { id, title } of result.chart.units) {
      const unit = { id, title: title || id, service: id === result.chart.serviceUnit };
      if (own(measured, id) !== undefined && !known.has(id)) known.set(id, unit);
    }
  }
  return [...known.values()];
}

/** A metric per 1,000 complaints, of all units or of one. */
export function rateOf(design: Design, metric: string, unit?: string): Figure {
  return unit === undefined ? figureOf(design.result, metric) : figureOf(design.result, metric, 'unit', unit);
}

/** A stage per 1,000 complaints, of all units or of one. */
export function stageTotal(design: Design, stage: Stage, unit?: string): Figure {
  return rateOf(design, stage.total, unit);
}

/** How far its bar or interval goes. */
export function reach(design: Design, stage: Stage, unit?: string): number {
  const figure = stageTotal(design, stage, unit);
  return Math.max(figure.mean ?? 0, figure.interval?.[1] ?? 0);
}

/** A rate per 1,000 complaints. */
export function writeRate(x: number | null): string {
  return x === null ? MISSING : decimal(x, x === 0 ? 0 : Math.min(1, decimalsFor(x)));
}
