/** The shape of a results document, for documents that come from a file and may be anything. */

import { z } from 'zod';
import { ENDINGS } from '../model/metrics/follow-up.ts';
import { indices, screening } from './global/schema.ts';
import { BACKLOG_QUANTILES, RESULTS_FORMAT, type Results } from './results.ts';
import { robustness } from './robustness-schema.ts';
import { UNJUDGED, WARM_UP_ORIGINS, WARM_UP_STATES } from './warm-up-results.ts';

const interval = z.tuple([z.number(), z.number()]).nullable();
const figure = z.object({ mean: z.number().nullable(), interval });
const slices = z.record(z.string(), figure).exactOptional();
const metric = figure.extend({
  unit: z.string(),
  bootstrapInterval: interval.exactOptional(),
  by: z.object({ type: slices, unit: slices, faults: slices }).exactOptional(),
});

const property = z.enum([
  'title',
  'neutral',
  'skipLevel',
  'hours',
  'attention',
  'cadence',
  'inTray',
  'absence',
  'deputy',
  'limit',
  'competence',
  'location',
  'cost',
  'mind',
  'committee',
]);
const change = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('serviceUnder'), boss: z.string() }),
  z.object({ kind: z.literal('addedAbove'), position: z.string(), above: z.string() }),
  z.object({ kind: z.literal('addedUnder'), position: z.string(), boss: z.string() }),
  z.object({ kind: z.literal('addedAtTop'), position: z.string() }),
  z.object({ kind: z.literal('moved'), position: z.string(), boss: z.string() }),
  z.object({ kind: z.literal('removed'), position: z.string() }),
  z.object({ kind: z.literal('layers'), layers: z.number() }),
  z.object({ kind: z.literal('dottedLine'), position: z.string(), to: z.string() }),
  z.object({ kind: z.literal('decidedBy'), position: z.string(), by: z.string() }),
  z.object({ kind: z.literal('becomes'), design: z.string(), day: z.number() }),
  z.object({ kind: z.literal('setting'), id: z.string(), value: z.string() }),
  z.object({ kind: z.literal('property'), position: z.string(), property, value: z.string() }),
]);

const position = z.object({
  id: z.string(),
  title: z.string(),
  reportsTo: z.string().nullable(),
  dottedTo: z.array(z.string()),
  unit: z.string().nullable(),
  rank: z.string(),
  staff: z.number(),
  limit: z.number().nullable(),
  limits: z.record(z.string(), z.number().nullable()).exactOptional(),
  neutral: z.boolean(),
});

const warmUp = z.object({
  state: z.enum(WARM_UP_STATES),
  reason: z.enum(UNJUDGED).nullable(),
  foundWeeks: z.number().nullable(),
  judgedWeeks: z.number(),
  mayMove: z.number().exactOptional(),
  series: z.object({ backlog: z.array(figure), hours: z.array(figure) }),
});

const design = z.object({
  title: z.string(),
  changes: z.array(change),
  traits: z.object({
    placement: z.string().nullable(),
    delegation: z.number().nullable(),
    layers: z.number(),
  }),
  chart: z.object({
    positions: z.array(position).min(1),
    units: z.array(z.object({ id: z.string(), title: z.string(), head: z.string() })),
    serviceUnit: z.string(),
  }),
  steady: z.boolean(),
  overloaded: z.array(z.string()),
  warmUp: warmUp.exactOptional(),
  metrics: z.record(z.string(), metric),
  curves: z.object({
    resolved: z.object({ hours: z.array(z.number()), share: z.array(figure) }),
    backlogByDay: z.object({
      days: z.array(z.number()),
      cases: z.array(figure),
      quantiles: z.record(z.enum(BACKLOG_QUANTILES), z.array(z.number())),
    }),
    outcomes: z
      .object({ hours: z.array(z.number()), shares: z.record(z.enum(ENDINGS), z.array(figure)) })
      .exactOptional(),
    byWeek: z
      .object({
        weeks: z.array(z.number()),
        resolvedWithin: z.array(figure),
        resolutionTime: z.array(figure),
        buried: z.array(figure),
        changes: z.array(z.number()),
        settledOn: z.number().nullable(),
      })
      .exactOptional(),
  }),
});

const comparison = z.object({
  a: z.string(),
  b: z.string(),
  metric: z.string(),
  difference: z.number().nullable(),
  interval,
  innerInterval: interval,
  correctedInterval: interval,
  verdict: z.enum(['better', 'worse', 'no clear difference', 'no steady state', 'differs']),
  bootstrapInterval: interval.exactOptional(),
  pairing: z
    .object({
      gain: z.number().nullable(),
      interval: interval.exactOptional(),
      correlation: z.number().nullable(),
    })
    .nullable()
    .default(null),
});

const precision = z.object({
  asked: z.number(),
  of: z.enum(['figures', 'differences']),
  metrics: z.array(z.string()),
  least: z.number(),
  most: z.number(),
  reached: z.boolean(),
  achieved: z.array(z.object({ design: z.string(), metric: z.string(), precision: z.number().nullable() })),
  leftOut: z.array(
    z.object({
      design: z.string(),
      metric: z.string(),
      reason: z.enum(['not observed', 'no steady state', 'without bound']),
    }),
  ),
});

const life = z.object({
  design: z.string(),
  hours: z.number(),
  steps: z.array(
    z.object({
      phase: z.string(),
      from: z.number(),
      to: z.number(),
      working: z.boolean(),
      holder: z.string().nullable(),
    }),
  ),
});
const example = z.object({
  percentile: z.number(),
  of: z.enum(['saved', 'lost']),
  among: z.number(),
  sooner: z.number(),
  later: z.number(),
  replication: z.number(),
  type: z.string(),
  unit: z.string(),
  amount: z.number().nullable(),
  a: life,
  b: life,
});

const verdict = z.enum(['better', 'worse', 'no clear difference', 'no steady state', 'differs']);
const difference = z.object({ difference: z.number().nullable(), interval });
const flip = z.object({ between: z.tuple([z.string(), z.string()]), about: z.string().nullable() });
const point = difference.extend({
  value: z.string(),
  verdict: verdict.nullable(),
  flip: flip.nullable(),
});
/** '' in a file from before there were keys: what it holds can be read, and is never taken for what is asked now. */
const key = z.string().default('');
const sensitivity = z.object({
  key,
  a: z.string(),
  b: z.string(),
  metric: z.string(),
  replications: z.number(),
  base: difference.extend({ verdict }),
  rows: z.array(
    z.object({
      parameter: z.string(),
      unit: z.string(),
      value: z.string(),
      onlyIn: z.string().nullable(),
      low: point,
      high: point,
      key,
    }),
  ),
  notMoved: z.array(
    z.object({
      parameter: z.string(),
      reason: z.enum(['no range', 'other form', 'no part', 'not yet']),
    }),
  ),
});

const assumption = z.object({
  id: z.string(),
  meaning: z.string(),
  unit: z.string(),
  value: z.string(),
  designs: z.array(z.object({ title: z.string(), value: z.string() })),
  origin: z.enum(['default', 'neutral', 'scenario']),
  week: z.string().nullable(),
  status: z.enum(['sourced', 'assumed', 'scenario']),
  source: z.string(),
  confidence: z.enum(['high', 'medium', 'low', '']),
});

/** Keys that it does not know are left out: a later version may have added them. */
export const resultsSchema: z.ZodType<Results> = z.object({
  format: z.literal(RESULTS_FORMAT),
  version: z.string(),
  note: z.literal('simulated, not measured'),
  scenario: z.object({
    id: z.string(),
    title: z.string(),
    question: z.string(),
    source: z.string(),
    lookAt: z.array(z.string()),
    hash: z.string(),
  }),
  seed: z.string(),
  replications: z.number(),
  replicationsAsked: z.number(),
  precision: precision.nullable().default(null),
  horizon: z.object({ warmUpDays: z.number(), windowDays: z.number(), drainDays: z.number() }),
  warmUp: z.object({ origin: z.enum(WARM_UP_ORIGINS) }).exactOptional(),
  confidence: z.number(),
  indifference: z.number(),
  targets: z.array(z.object({ label: z.string(), hours: z.number() })),
  shocks: z.array(
    z.object({ types: z.array(z.string()), fromDay: z.number(), toDay: z.number(), factor: z.number() }),
  ),
  types: z.array(z.object({ id: z.string(), title: z.string(), kind: z.string() })),
  metrics: z.record(
    z.string(),
    z.object({
      unit: z.string(),
      definition: z.string(),
      direction: z.enum(['lower', 'higher', 'neither']),
    }),
  ),
  designs: z.record(z.string(), design),
  comparisons: z.array(comparison),
  correction: z
    .object({ method: z.literal('Bonferroni'), headlines: z.number(), all: z.number() })
    .nullable()
    .default(null),
  contenders: z.object({ metric: z.string(), designs: z.array(z.string()).min(1) }).nullable(),
  assumptions: z.array(assumption),
  typical: z.number().int().min(0).nullable(),
  example: example.nullable(),
  sensitivity: sensitivity.nullable(),
  robustness: robustness.nullable().default(null),
  screening: screening.exactOptional(),
  indices: indices.exactOptional(),
  translations: z.record(z.string(), z.record(z.string(), z.string())),
});
