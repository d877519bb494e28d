/** The charts, in the order readers meet them. */

import type { Chart } from './chart.ts';
import { conflict } from './conflict.ts';
import { latency } from './latency.ts';
import { orgCharts } from './org-charts.ts';
import { resolutionTime } from './resolution-time.ts';

export const charts: readonly Chart[] = [orgCharts, resolutionTime, latency, conflict];
