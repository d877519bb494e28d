import { backlog } from './backlog.ts';
import { buried } from './buried.ts';
import { conflict } from './conflict.ts';
import { contactCentre } from './contact-centre.ts';
import { cost } from './cost.ts';
import { decisionLatency } from './decision-latency.ts';
import { effort } from './effort.ts';
import { errors } from './errors.ts';
import { escalations } from './escalations.ts';
import { executiveTime } from './executive-time.ts';
import { latency } from './latency.ts';
import { load } from './load.ts';
import type { Metric } from './metric.ts';
import { outcomes } from './outcomes.ts';
import { resolutionTime } from './resolution-time.ts';
import { resolvedWithin } from './resolved-within.ts';
import { returns } from './returns.ts';
import { waiting } from './waiting.ts';

/** Every metric, in the order of docs/model.md. */
export const metrics: readonly Metric[] = [
  resolutionTime,
  resolvedWithin,
  outcomes,
  latency,
  decisionLatency,
  escalations,
  conflict,
  buried,
  returns,
  effort,
  errors,
  contactCentre,
  backlog,
  load,
  waiting,
  executiveTime,
  cost,
];
