/** The charts, in the order readers meet them. */

import { backlog } from './backlog.ts';
import type { Chart } from './chart.ts';
import { closedOrSolved } from './closed-or-solved.ts';
import { conflict } from './conflict.ts';
import { cost } from './cost.ts';
import { delegationByDepth } from './delegation-by-depth.ts';
import { differences } from './differences.ts';
import { dots } from './dots.ts';
import { indices } from './indices.ts';
import { latency } from './latency.ts';
import { oneComplaint } from './one-complaint.ts';
import { orgCharts } from './org-charts.ts';
import { outcomes } from './outcomes.ts';
import { resolutionTime } from './resolution-time.ts';
import { screening } from './screening.ts';
import { tornado } from './tornado.ts';
import { warmUp } from './warm-up.ts';
import { worlds } from './worlds.ts';

export const charts: readonly Chart[] = [
  orgCharts,
  resolutionTime,
  latency,
  conflict,
  differences,
  delegationByDepth,
  tornado,
  worlds,
  screening,
  indices,
  cost,
  backlog,
  dots,
  oneComplaint,
  closedOrSolved,
  outcomes,
  warmUp,
];
