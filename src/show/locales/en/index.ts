/**
 * Every word a user reads, in English, the canonical language. Texts with figures in them are functions:
 * another language puts the parts in its own order.
 */

import { assumptionNames } from './assumption-names.ts';
import { assumptions } from './assumptions.ts';
import { backlog } from './backlog.ts';
import { beforeAfter } from './before-after.ts';
import { changes } from './changes.ts';
import { check } from './check.ts';
import { claims } from './claims.ts';
import { closedOrSolved } from './closed-or-solved.ts';
import { companyTitle } from './company.ts';
import { conflict } from './conflict.ts';
import { cost } from './cost.ts';
import { deck } from './deck.ts';
import { definitions, familyDefinitions } from './definitions.ts';
import { delegationByDepth } from './delegation-by-depth.ts';
import { differences } from './differences.ts';
import { dots } from './dots.ts';
import { explain } from './explain.ts';
import { footer, labels } from './general.ts';
import { global } from './global.ts';
import { keys } from './keys.ts';
import { latency } from './latency.ts';
import { ledger } from './ledger.ts';
import { mechanisms } from './mechanisms.ts';
import { families, metrics, ranks, suffixes, units, verdicts } from './metrics.ts';
import { oneComplaint } from './one-complaint.ts';
import { orgCharts } from './org-charts.ts';
import { outcomes } from './outcomes.ts';
import { panels } from './panels.ts';
import { duration, list, spacedDuration } from './phrases.ts';
import { precision } from './precision.ts';
import { replay } from './replay.ts';
import { report } from './report.ts';
import { resolutionTime } from './resolution-time.ts';
import { search } from './search.ts';
import { sensitivity } from './sensitivity.ts';
import { sentences } from './sentences.ts';
import { stage } from './stage.ts';
import { story } from './story.ts';
import { sweep } from './sweep.ts';
import { table } from './table.ts';
import { tornado } from './tornado.ts';
import { twoViews } from './two-views.ts';
import { warmUp } from './warm-up.ts';
import { workbench } from './workbench.ts';
import { worlds } from './worlds.ts';

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
  spacedDuration,
  list,
  footer,
  ...labels,
  ledger,
  mechanisms,
  keys,
  assumptionNames,
  definitions,
  familyDefinitions,
  companyTitle,

  orgCharts,
  resolutionTime,
  latency,
  conflict,
  backlog,
  oneComplaint,
  differences,
  delegationByDepth,
  cost,
  dots,
  closedOrSolved,
  outcomes,
  assumptions,
  beforeAfter,
  changes,
  check,
  claims,
  explain,
  global,
  table,
  sentences,
  search,
  sensitivity,
  sweep,
  tornado,
  twoViews,
  report,
  deck,
  story,
  stage,
  warmUp,
  workbench,
  worlds,
  panels,
  replay,
  precision,
} as const;
