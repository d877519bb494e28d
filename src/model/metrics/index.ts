import { astray } from './astray.ts';
import { attrition } from './attrition.ts';
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
import { firstClosing } from './first-closing.ts';
import { forgone } from './forgone.ts';
import { goodwill } from './goodwill.ts';
import { latency } from './latency.ts';
import { load } from './load.ts';
import { lostCustomers } from './lost-customers.ts';
import { loyalty } from './loyalty.ts';
import type { Metric } from './metric.ts';
import { outcomes } from './outcomes.ts';
import { prevented } from './prevented.ts';
import { putOff } from './put-off.ts';
import { recovery } from './recovery.ts';
import { resolutionTime } from './resolution-time.ts';
import { resolvedWithin } from './resolved-within.ts';
import { returns } from './returns.ts';
import { satisfaction } from './satisfaction.ts';
import { sentUp } from './sent-up.ts';
import { timeToKnow } from './time-to-know.ts';
import { timeUnresolved } from './time-unresolved.ts';
import { untreated } from './untreated.ts';
import { visits } from './visits.ts';
import { waiting } from './waiting.ts';

/** Every metric, in the order of docs/model.md. */
export const metrics: readonly Metric[] = [
  resolutionTime,
  resolvedWithin,
  timeUnresolved,
  firstClosing,
  outcomes,
  lostCustomers,
  latency,
  decisionLatency,
  escalations,
  sentUp,
  putOff,
  conflict,
  buried,
  untreated,
  returns,
  astray,
  forgone,
  visits,
  effort,
  errors,
  contactCentre,
  backlog,
  recovery,
  timeToKnow,
  prevented,
  load,
  attrition,
  waiting,
  executiveTime,
  cost,
  goodwill,
  satisfaction,
  loyalty,
];
