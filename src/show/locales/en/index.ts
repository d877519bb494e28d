/**
 * Every word a user reads, in English, the canonical language. Texts with figures in them are functions:
 * another language puts the parts in its own order.
 */

import { conflict } from './conflict.ts';
import { footer, labels } from './general.ts';
import { latency } from './latency.ts';
import { families, metrics, ranks, suffixes, units, verdicts } from './metrics.ts';
import { orgCharts } from './org-charts.ts';
import { duration, list } from './phrases.ts';
import { resolutionTime } from './resolution-time.ts';
import { sentences } from './sentences.ts';
import { table } from './table.ts';

export const en = {
  language: 'en',
  direction: 'ltr',
  digits: 'latin',
  metrics,
  families,
  ranks,
  units,
  suffixes,
  verdicts,
  duration,
  list,
  footer,
  ...labels,

  orgCharts,
  resolutionTime,
  latency,
  conflict,
  table,
  sentences,
} as const;
