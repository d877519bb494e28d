/** What was measured of the positions in a box of an org chart; of a stack, the position waited for longest. */

import { FRONT_LINE } from '../../model/metrics/load.ts';
import type { ChartPosition, Figure } from '../../study/results.ts';
import { type Design, figureOf, own } from '../evidence.ts';
import { decimal, decimalsFor, MISSING } from '../format.ts';
import type { Box } from './tree-layout.ts';

export interface BoxFigures {
  /** Hours per 100 complaints. */
  readonly waiting: number | null;
  /** Half of its 95 % interval. */
  readonly margin: number | null;
  /** Offered load in percent. */
  readonly load: number | null;
  /** Percent of replications in which complaints waited longest for it. */
  readonly runs: number;
  /** Whether any member is overloaded. */
  readonly over: boolean;
}

/** The id a position is measured under: the agents of all teams share one line and are measured together. */
export function measuredId(position: ChartPosition): string {
  return position.rank === 'agent' ? FRONT_LINE : position.id;
}

/** What is measured of a box, once each. */
function measuredIds(box: Box): string[] {
  return [...new Set(box.members.map(measuredId))];
}

export function figuresOf(box: Box, design: Design): BoxFigures {
  const ids = measuredIds(box);
  const waitFor = (id: string): number => waitingOf(design, id).mean ?? -1;
  const longest = ids.reduce((a, b) => (waitFor(b) > waitFor(a) ? b : a));
  const { mean, interval } = waitingOf(design, longest);
  return {
    waiting: mean,
    margin: interval === null ? null : (interval[1] - interval[0]) / 2,
    load: loadPercent(design, longest),
    runs: figureOf(design.result, `bottleneck.${longest}`).mean ?? 0,
    over: ids.some((id) => design.result.overloaded.includes(id)),
  };
}

/** Hours per 100 complaints that complaints wait anywhere in the chart. */
export function allWaiting(design: Design): number {
  const ids = new Set(design.result.chart.positions.map(measuredId));
  return [...ids].reduce((sum, id) => sum + (waitingOf(design, id).mean ?? 0), 0);
}

/** Percent of replications from which on the place where complaints wait longest counts as clear. */
const CLEAR = 90;

export interface Bottleneck {
  /** Index of the box. */
  readonly box: number;
  readonly title: string;
  /** Hours per 100 complaints. */
  readonly waiting: number;
  /** Of all waiting in the chart, 0 to 1. */
  readonly share: number;
  /** Percent of replications in which complaints waited longest for that position. */
  readonly runs: number;
  /** Whether it is so in at least 90 % of them. */
  readonly clear: boolean;
}

/** The box with the position for which complaints wait longest on average; undefined where nothing waits. */
export function bottleneckOf(design: Design, boxes: readonly Box[]): Bottleneck | undefined {
  const sum = allWaiting(design);
  const ranked = boxes
    .map((box, index) => {
      const { waiting, runs } = figuresOf(box, design);
      return { box: index, title: box.title, waiting: waiting ?? 0, runs };
    })
    .sort((a, b) => b.waiting - a.waiting || b.runs - a.runs);
  const [top] = ranked;
  if (top === undefined || top.waiting <= 0 || sum <= 0) return undefined;
  return { ...top, share: top.waiting / sum, clear: top.runs >= CLEAR };
}

/** Decisions per 1,000 complaints that the members of a box put before their boss. */
export function sentUp(box: Box, design: Design): number {
  return box.members.reduce((sum, { id }) => sum + (figureOf(design.result, `sentUp.${id}`).mean ?? 0), 0);
}

export function waitingOf(design: Design, id: string): Figure {
  return figureOf(design.result, `waiting.${id}`);
}

/** Offered load in percent, whether the metric is a ratio or a percentage. */
export function loadPercent(design: Design, position: string): number | null {
  const metric = own(design.result.metrics, `load.${position}`);
  if (metric === undefined || metric.mean === null) return null;
  return metric.unit === '%' ? metric.mean : metric.mean * 100;
}

export function writeHours(hours: number | null): string {
  return hours === null ? MISSING : decimal(hours, Math.min(1, decimalsFor(hours)));
}
