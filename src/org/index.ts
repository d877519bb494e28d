export { buildChart, type Chart, type ChartGraph, type LineAttributes } from './chart.ts';
export { answeringBoss, bypassTarget, conflicted, nearestNeutral } from './conflict.ts';
export type { ChartFault } from './faults/fault.ts';
export {
  type GeneratedManager,
  type GeneratedTeam,
  generateServiceUnit,
  type ServiceUnitShape,
} from './generator.ts';
export { type Ladder, ladderAmounts } from './ladder.ts';
export type { OrgInput, OrgPosition, OrgUnit } from './position.ts';
export { power, proxies } from './power.ts';
export { RANKS, type Rank, rankOf } from './rank.ts';
export { relayPath } from './relay.ts';
export { type SpansAndLayers, spansAndLayers } from './spans.ts';
export { validateChart } from './validate.ts';
